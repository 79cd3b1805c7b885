import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import { UPSTREAM } from '@hostwright/shared/spec/upstream.ts'
import type { SourceFile } from '@hostwright/openapi'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import type { Finding, Rule, Spec } from '../rule.ts'

/** Every file and every definition is referenced. */
export const unreferenced: Rule = {
  name: 'unreferenced',
  *check(spec) {
    // The references of an unreadable file are unknown.
    if (!spec.isComplete) return
    yield* unreadFiles(spec)
    for (const file of spec.files.values()) if (file !== spec.root) yield* unusedDefinitions(file, spec.used.get(file.path))
  },
}

function* unreadFiles({ root, used }: Spec): Generator<Finding> {
  const folder = dirname(root.path)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path) && path !== UPSTREAM)
  for (const path of paths.toSorted()) {
    const file = join(folder, path)
    if (file !== root.path && !used.has(file))
      yield { node: root.value as object, message: `nothing refers to ${relativePath(folder, file)}` }
  }
}

function* unusedDefinitions({ value }: SourceFile, used: ReadonlySet<string> = new Set()): Generator<Finding> {
  // A file that is referenced as a whole has no definitions of its own.
  if (!isObject(value) || used.has('')) return
  for (const name of Object.keys(value)) {
    const pointer = childPointer('', name)
    const isUsed = [...used].some((other) => other === pointer || other.startsWith(`${pointer}/`))
    if (!isUsed) yield { node: value, key: name, message: `nothing refers to "${name}"` }
  }
}
