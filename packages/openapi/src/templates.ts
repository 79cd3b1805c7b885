import type { Document } from './document.ts'

/** Finds paths that differ only in the names of their parameters: a request matches both. */
export function* sameTemplates(document: Document): Generator<{ node: object; key: string; message: string }> {
  const known = new Map<string, string>()
  for (const path of Object.keys(document.paths ?? {})) {
    const template = path.replaceAll(/\{[^}]*\}/g, '{}')
    const other = known.get(template)
    if (other === undefined) known.set(template, path)
    else
      yield { node: document.paths, key: path, message: `${path} and ${other} are one path with two names: put their operations under one` }
  }
}
