import type { MediaType, Operation as OperationObject, Response, Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { flatten } from '../spec/schema.js'

/** The maximum number of characters and values in a body generated from a schema. */
export const MAX_SAMPLE = 1_000_000

/** Whether a response of an operation generated from its schema would exceed the maximum. */
export interface SampleSizes {
  /** If there is no example. */
  readonly isTooLarge: boolean
  /** If examples are ignored, as with `Prefer: dynamic=true`. */
  readonly isTooLargeIfDynamic: boolean
}

export function sampleSizes({ responses = {} }: OperationObject, resolve: Resolve): SampleSizes {
  const content = Object.values(responses).flatMap((response) => Object.values(resolve<Response>(response).content ?? {}))
  return {
    isTooLarge: content.some((media) => !hasExample(media) && sizeOf(media.schema, resolve, true) > MAX_SAMPLE),
    isTooLargeIfDynamic: content.some((media) => sizeOf(media.schema, resolve, false) > MAX_SAMPLE),
  }
}

function hasExample({ example, examples }: MediaType): boolean {
  return example !== undefined || Object.keys(examples ?? {}).length > 0
}

/** @param useExamples Whether a schema's own example, default or constant replaces generated data */
function sizeOf(root: Schema | undefined, resolve: Resolve, useExamples: boolean): number {
  const known = new Map<Schema, number>()
  return size(root)

  function size(schema: Schema | boolean | undefined): number {
    if (typeof schema !== 'object' || schema === null) return 1
    const before = known.get(schema)
    if (before !== undefined) return before
    // A circular reference ends here.
    known.set(schema, 1)
    const total = flatten(resolve, schema).reduce((sum, part) => sum + sizeOfPart(part), 0)
    known.set(schema, total)
    return total
  }

  function sizeOfPart(schema: Schema): number {
    const { example, examples, default: preset, const: constant, enum: values } = schema
    if (useExamples && [example, examples, preset, constant, values].some((value) => value !== undefined)) return 1
    const { minLength = 0, properties = {}, items, prefixItems = [], additionalProperties, pattern = '' } = schema
    const { minItems = 1, maxItems = Infinity, minProperties = 0 } = schema as Schema & Record<string, number | undefined>
    const members = Object.values(properties).reduce((sum, property) => sum + size(property), 0)
    const others = minProperties > 0 ? minProperties * size(additionalProperties) : 0
    const rows = items === undefined && prefixItems.length === 0 ? 0 : Math.min(minItems, maxItems) * size(items)
    return 1 + minLength + (useExamples ? 0 : repetitions(pattern)) + members + others + rows + (items === undefined ? minItems - 1 : 0)
  }
}

/** Returns the number of characters that a pattern requires: the product of its counts. */
function repetitions(pattern: string): number {
  return [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].reduce(
    (product, [, least, most]) => product * Math.max(1, Number(most || least)),
    1,
  )
}
