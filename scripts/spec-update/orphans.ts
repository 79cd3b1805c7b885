import { posix } from 'node:path'
import { isNode } from '@hostwright/new-provider/node.ts'
import { edit, type FileEdit } from './findings.ts'
import type { Spec } from './place.ts'

/** Returns the edits that remove components which nothing refers to any more. */
export function orphanEdits(before: Spec, after: Spec): FileEdit[] {
  const files = after.files().filter((file) => /^(schemas\/|(parameters|responses|headers)\.yaml$)/.test(file))
  const removed = new Set<string>()
  const used = (spec: Spec, skip: ReadonlySet<string>) => {
    const found = new Set<string>()
    for (const file of spec.files())
      for (const [name, value] of Object.entries(spec.node({ file, path: [] })))
        if (!skip.has(`${file} ${name}`)) for (const ref of refsIn(value)) found.add(targetOf(file, ref))
    return found
  }
  const usedBefore = used(before, removed)
  for (let size = -1; size < removed.size;) {
    size = removed.size
    const now = used(after, removed)
    for (const file of files)
      for (const name of Object.keys(after.node({ file, path: [] }))) {
        const key = `${file} ${name}`
        if (usedBefore.has(key) && !now.has(key)) removed.add(key)
      }
  }
  return [...removed].map((key) => {
    const [file = '', name = ''] = key.split(/ (.*)/s)
    return edit({ file, path: [name] }, undefined)
  })
}

function targetOf(file: string, ref: string): string {
  const [path = '', pointer = ''] = ref.split('#', 2)
  return `${path === '' ? file : posix.join(posix.dirname(file), path)} ${pointer.slice(1)}`
}

function* refsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* refsIn(one)
  else if (isNode(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') yield inner
      else yield* refsIn(inner)
    }
}
