import { declaredKey } from '../http/media-type.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'

/** Returns the schema of a body with this media type; undefined if the operation declares none. */
export function bodySchema({ object }: Operation, contentType: string | undefined, resolve: Resolve): Schema | undefined {
  const content = (object.requestBody && resolve(object.requestBody).content) ?? {}
  const key = declaredKey(contentType, Object.keys(content))
  return key === undefined ? undefined : content[key]?.schema
}
