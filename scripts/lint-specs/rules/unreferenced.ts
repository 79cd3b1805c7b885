import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Document as RedoclyDocument } from '@redocly/openapi-core'
import { UPSTREAM } from '@hostwright/shared/spec/upstream.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import type { Finding, Rule, Spec } from '../rule.ts'

/** Every file and every definition is referenced. */
export const unreferenced: Rule = {
  name: 'unreferenced',
  *check(spec) {
    // The references of an unreadable file are unknown.
    if (spec.files.refs.some(({ targetFile }) => !spec.files.documents.has(targetFile))) return
    yield* unreadFiles(spec)
    const used = new Set(spec.files.refs.map(({ targetFile, targetPointer }) => `${targetFile}#${targetPointer}`))
    for (const [file, document] of spec.files.documents) {
      if (document !== spec.files.root) yield* unusedDefinitions(file, document, used)
    }
  },
}

function* unreadFiles({ files }: Spec): Generator<Finding> {
  const folder = dirname(files.root.source.absoluteRef)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path) && path !== UPSTREAM)
  for (const path of paths.toSorted()) {
    const file = join(folder, path)
    if (!files.documents.has(file)) yield { node: files.root.parsed as object, message: `nothing refers to ${relative(folder, file)}` }
  }
}

function* unusedDefinitions(file: string, document: RedoclyDocument, used: Set<string>): Generator<Finding> {
  // A file that is referenced as a whole has no definitions of its own.
  if (!isObject(document.parsed) || used.has(`${file}#`)) return
  for (const name of Object.keys(document.parsed)) {
    const target = `${file}#${childPointer('', name)}`
    const isUsed = [...used].some((ref) => ref === target || ref.startsWith(`${target}/`))
    if (!isUsed) yield { node: document.parsed, key: name, message: `nothing refers to "${name}"` }
  }
}
