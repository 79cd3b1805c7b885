import { posix } from 'node:path'
import type { Sources } from './sources.ts'

/** Names that each entry of a client exports, by the entry's file; those of core are not among them. */
export type Exports = ReadonlyMap<string, ReadonlySet<string>>

/** Reads the exports of a client's entries. */
export function exportsOf(sources: Sources): Exports {
  const entries = ['index', 'functions', 'openapi-fetch', 'zod'].filter((entry) => sources.has(fileOf(entry)))
  return new Map(entries.map((entry) => [entry, new Set(namesIn(sources, fileOf(entry)))]))
}

function fileOf(entry: string): string {
  return `client/src/${entry}.gen.ts`
}

function* namesIn(sources: Sources, file: string): Generator<string> {
  const text = sources.get(file) ?? ''
  for (const [, name = ''] of text.matchAll(/^export (?:declare )?(?:abstract )?(?:const|let|class|interface|type|function) ([\w$]+)/gm))
    yield name
  for (const [, list = ''] of text.matchAll(/^export (?:type )?\{([^}]*)\}/gm))
    for (const entry of list.split(',')) {
      const name = entry.trim().split(/\s+/).at(-1) ?? ''
      if (name !== '') yield name
    }
  for (const [, target = ''] of text.matchAll(/^export (?:type )?\* from '(\..*?)'/gm))
    yield* namesIn(sources, posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts'))
}
