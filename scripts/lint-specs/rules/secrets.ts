import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Rule } from '../rule.ts'

/** Matches the end of a name: rootPassword and secretKey are secrets, passwordPolicy and secret_id are not. */
const SECRET_NAME = /(password|passphrase|secret|private_?key)(_?(access)?_?key|_?(confirmation|confirm|repeat|new|old|pem|\d))?$/i

/** A string with a secret has `format: password`, so that clients redact it. */
export const secrets: Rule = {
  name: 'secrets',
  *check({ document }) {
    for (const { kind, node } of walkDocument(document)) {
      if (kind !== 'schema' || !isObject(node['properties'])) continue
      for (const [name, property] of Object.entries(node['properties'])) {
        if (!SECRET_NAME.test(name) || !isObject(property)) continue
        if (isPlainText(document, property))
          yield { node: node['properties'], key: name, message: `"${name}" is a secret: add format: password` }
      }
    }
  },
}

function isPlainText(document: Document, property: Schema): boolean {
  const schema = findRef<Schema>(document, property)
  if (schema === undefined || property.format !== undefined || schema.format !== undefined || schema.enum !== undefined) return false
  return [schema.type].flat().includes('string')
}
