import { checkExtensions } from '@hostwright/shared/spec/extensions.ts'
import { parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import type { Rule } from '../rule.ts'

/** specs/extensions.schema.json allows every x- key on its kind of object, and describes its shape. */
export const extensions: Rule = {
  name: 'extensions',
  *check({ document }) {
    for (const { pointer, message } of checkExtensions(document)) {
      const cut = pointer.lastIndexOf('/')
      const node = valueAt(document, pointer.slice(0, Math.max(cut, 0)))
      const key = parsePointer(pointer).at(-1)
      if (key === undefined) yield { node: document, message }
      else yield { node: node as object, key, message }
    }
  },
}
