import type { Answer } from '../http/answer.js'
import type { Prism } from '../prism/prism.js'
import type { Document, Operation as OperationObject, Response } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { exampleOf, jsonMedia, jsonMediaType } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'

/** What a document says of errors, beyond the operation that one is answered for. */
export interface Errors {
  /** The error of an operation with a status: its own, or, where it has one for any status only, the one that others have for this. */
  of(operation: Operation, status: number): Promise<Answer | undefined>
  /** The error that an operation has for any status. */
  any(operation: Operation, status: number): Promise<Answer | undefined>
  /** The error that most operations have for a status, of the form that the operation has for any. */
  shared(status: number, operation?: Operation): Answer | undefined
}

/** Reads what the operations of a document share. */
export function createErrors(document: Document, prism: Pick<Prism, 'documented'>, resolve: Resolve): Errors {
  const places = document['x-error']
  const used = new Map<number, Shared[]>()
  const sharedFor = (status: number): Shared[] => {
    const known = used.get(status) ?? (places ? listShared(document, status, places, resolve) : [])
    used.set(status, known)
    return known
  }
  const shared = (status: number, operation?: Operation): Answer | undefined => {
    const all = sharedFor(status)
    const form = operation && formOf(operation.object.responses?.['default'], resolve)
    return (all.find((each) => form !== undefined && each.form === form) ?? all[0])?.answer
  }
  return {
    shared,
    any: (operation, status) => prism.documented(operation, status),
    async of(operation, status) {
      const { responses = {} } = operation.object
      const isOwn = [String(status), `${String(status)[0]}XX`].some((key) => responses[key] !== undefined)
      if (isOwn || responses['default'] === undefined) return prism.documented(operation, status)
      return shared(status, operation) ?? (status < 500 && places ? undefined : prism.documented(operation, status))
    },
  }
}

interface Shared {
  answer: Answer
  /** The schema of its body, by reference. */
  form: string | undefined
}

/** The components that operations refer to for a status, the one that most of them use first. */
function listShared(document: Document, status: number, places: NonNullable<Document['x-error']>, resolve: Resolve): Shared[] {
  const uses = new Map<string, number>()
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item ?? {}) as OperationObject[])
  for (const operation of operations) {
    const response = operation?.responses?.[String(status)]
    if (response && '$ref' in response) uses.set(response.$ref, (uses.get(response.$ref) ?? 0) + 1)
  }
  return [...uses]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([ref]) => {
      const response = resolve<Response>({ $ref: ref })
      const answer = toAnswer(response, status, places, resolve)
      return answer ? [{ answer, form: formOf(response, resolve) }] : []
    })
}

function formOf(response: Parameters<Resolve>[0] | undefined, resolve: Resolve): string | undefined {
  return response && jsonMedia(resolve<Response>(response as Response).content)?.schema?.$ref
}

function toAnswer(
  { content }: Response,
  status: number,
  { header }: NonNullable<Document['x-error']>,
  resolve: Resolve,
): Answer | undefined {
  const type = jsonMediaType(content)
  const media = type === undefined ? undefined : content?.[type]
  const body = media && exampleOf(media, resolve)
  if (type !== undefined && body !== undefined) return { status, headers: { 'content-type': type }, body }
  // Where a header says what is wrong, an error needs no body.
  return header !== undefined && content === undefined ? { status, headers: {}, body: undefined } : undefined
}
