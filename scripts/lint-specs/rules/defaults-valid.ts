import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Rule } from '../rule.ts'

/** Every default matches its schema, so that the emitted types and validators accept it. */
export const defaultsValid: Rule = {
  name: 'defaults-valid',
  *check({ document, checkExample }) {
    for (const { kind, node, pointer } of walkDocument(document)) {
      if (kind !== 'schema' || !('default' in node)) continue
      for (const mismatch of checkExample(pointer, node['default'])) {
        yield { node, key: 'default', message: `default${mismatch.pointer && ` ${mismatch.pointer}`}: ${mismatch.message}` }
      }
    }
  },
}
