import type { MediaType, Operation, Response, Schema } from './document.ts'
import { jsonMedia } from './media-type.ts'
import type { Resolve } from './operations.ts'
import { partsOf } from './schema-lookup.ts'

/** The JSON body of an operation's lowest documented 2xx status. */
export interface SuccessBody {
  readonly schema: Schema | undefined
  /** The first example; undefined if there is none. */
  readonly example: unknown
  /** Whether the schema, or an alternative of it, describes the list entry by entry, so that its length is fixed. */
  readonly isTuple: boolean
}

/** Returns the JSON body of an operation's success; undefined if it has none. */
export function successBody(operation: Operation, resolve: Resolve): SuccessBody | undefined {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  const [lowest] = successes.toSorted(([a], [b]) => a.localeCompare(b))
  const media = lowest && jsonMedia(resolve<Response>(lowest[1])?.content)
  return media && { schema: media.schema, example: exampleOf(media, resolve), isTuple: isTuple(media.schema, resolve) }
}

/** Returns the first example of a body; undefined if there is none that can be resolved. */
export function exampleOf(media: MediaType, resolve: Resolve): unknown {
  return unlessBroken(() => firstExample(media, resolve))
}

function isTuple(schema: Schema | undefined, resolve: Resolve): boolean {
  return unlessBroken(() => partsOf(resolve, schema).some(({ prefixItems }) => prefixItems !== undefined)) === true
}

/** A broken reference is reported when the operation is called. */
function unlessBroken<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function firstExample({ example, examples, schema }: MediaType, resolve: Resolve): unknown {
  const [first] = Object.values(examples ?? {})
  if (example !== undefined) return example
  if (first !== undefined) return resolve(first)?.value
  const described = schema && resolve<Schema>(schema as Schema & { $ref: string })
  return described?.example ?? described?.examples?.[0]
}
