import type { MediaType, OperationObject, Resolve, Response, Schema } from './document.js'
import { isJson } from '../http/media-type.js'

/** The JSON body of an operation's success: of the lowest 2xx status that is documented. */
export interface SuccessBody {
  schema: Schema | undefined
  /** The first example; undefined where there is none. */
  example: unknown
}

/** What an operation answers in JSON when all is well; undefined where it has no such body. */
export function successBody(operation: OperationObject, resolve: Resolve): SuccessBody | undefined {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  const [lowest] = successes.toSorted(([a], [b]) => a.localeCompare(b))
  const media = lowest && jsonMedia(resolve<Response>(lowest[1]).content)
  return media && { schema: media.schema, example: exampleOf(media, resolve) }
}

/** The JSON among media types. */
export function jsonMedia(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return Object.entries(content ?? {}).find(([type]) => isJson(type))?.[1]
}

function exampleOf(media: MediaType, resolve: Resolve): unknown {
  try {
    return firstExample(media, resolve)
  } catch {
    // A reference to nowhere is reported when the operation is called.
    return undefined
  }
}

function firstExample({ example, examples, schema }: MediaType, resolve: Resolve): unknown {
  const [first] = Object.values(examples ?? {})
  if (example !== undefined) return example
  if (first !== undefined) return resolve(first).value
  const described = schema && resolve<Schema>(schema as Schema & { $ref: string })
  return described?.example ?? described?.examples?.[0]
}
