import type { Answer } from '../http/answer.js'
import type { Prism } from '../prism/prism.js'
import type { Document, OperationObject, Resolve, Response } from '../spec/document.js'
import { exampleOf, jsonMediaType } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'

/** What a document says of errors, beyond the operation that one is answered for. */
export interface Errors {
  /** The error of an operation with a status: its own, else the one that others have for it, else its error for any. */
  of(operation: Operation, status: number): Promise<Answer | undefined>
  /** The error that most operations have for a status. */
  shared(status: number): Answer | undefined
}

/** Reads what the operations of a document share. */
export function createErrors(document: Document, prism: Pick<Prism, 'documented'>, resolve: Resolve): Errors {
  const known = new Map<number, Answer | undefined>()
  const shared = (status: number): Answer | undefined => {
    if (!known.has(status)) known.set(status, mostUsed(document, status, resolve))
    return known.get(status)
  }
  return {
    shared,
    async of(operation, status) {
      const { responses = {} } = operation.object
      const isOwn = [String(status), `${String(status)[0]}XX`].some((key) => responses[key] !== undefined)
      return (isOwn || status < 400 ? undefined : shared(status)) ?? (await prism.documented(operation, status))
    },
  }
}

/** The component that most operations refer to for a status, as an answer. */
function mostUsed(document: Document, status: number, resolve: Resolve): Answer | undefined {
  const uses = new Map<string, number>()
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item ?? {}) as OperationObject[])
  for (const operation of operations) {
    const response = operation?.responses?.[String(status)]
    if (response && '$ref' in response) uses.set(response.$ref, (uses.get(response.$ref) ?? 0) + 1)
  }
  const [most] = [...uses].toSorted(([, a], [, b]) => b - a)
  return most && toAnswer(resolve<Response>({ $ref: most[0] }), status, resolve)
}

function toAnswer({ content }: Response, status: number, resolve: Resolve): Answer | undefined {
  const type = jsonMediaType(content)
  const media = type === undefined ? undefined : content?.[type]
  const body = media && exampleOf(media, resolve)
  return type === undefined || body === undefined ? undefined : { status, headers: { 'content-type': type }, body }
}
