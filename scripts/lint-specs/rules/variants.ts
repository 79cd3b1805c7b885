import { jsonMedia } from '@hostwright/openapi/media-type.ts'
import type { Document, Example, MediaType, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import type { Variant } from '@hostwright/openapi/extension-types.ts'
import { findRef, variantsOf, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { CheckExample } from '../example-checker.ts'
import type { Finding, Rule } from '../rule.ts'

/** Each variant of a route has a body of its own among those of oneOf, and an example of that body. */
export const variants: Rule = {
  name: 'variants',
  *check({ document, operations, checkExample }) {
    const shared = operations.filter(({ operation }) => variantsOf(operation).length > 0)
    for (const entry of shared) {
      const media = jsonBody(document, entry)
      yield* unnamedBodies(entry, media)
      for (const variant of variantsOf(entry.operation)) yield* mistakes(document, variant, media, checkExample)
    }
  },
}

function* unnamedBodies({ operation }: SpecOperation, media: MediaType | undefined): Generator<Finding> {
  const taken = variantsOf(operation).map(({ body }) => body)
  for (const body of alternatives(media)) {
    const count = taken.filter((name) => name === body).length
    if (count === 1) continue
    yield { node: operation, key: 'x-variants', message: `${count === 0 ? 'no variant has' : `${count} variants have`} the body "${body}"` }
  }
}

function* mistakes(document: Document, variant: Variant, media: MediaType | undefined, checkExample: CheckExample): Generator<Finding> {
  if (!alternatives(media).includes(variant.body)) {
    yield { node: variant, key: 'body', message: `"${variant.body}" is not a component among the oneOf of the request body` }
    return
  }
  const example = findRef<Example>(document, media?.examples?.[variant.example] ?? {})
  if (example === undefined || !('value' in example)) {
    yield { node: variant, key: 'example', message: `the request body has no example "${variant.example}"` }
    return
  }
  for (const { pointer, message } of checkExample(childPointer('/components/schemas', variant.body), example.value)) {
    yield { node: variant, key: 'example', message: `example "${variant.example}" is not a ${variant.body}: ${pointer} ${message}` }
  }
}

function jsonBody(document: Document, { operation }: SpecOperation): MediaType | undefined {
  const body = findRef<RequestBody>(document, operation.requestBody ?? { content: {} })
  return jsonMedia(body?.content)
}

/** Returns the components among a body's alternatives. */
function alternatives(media: MediaType | undefined): string[] {
  return (media?.schema?.oneOf ?? []).flatMap(({ $ref }: Schema) => $ref?.split('/').at(-1) ?? [])
}
