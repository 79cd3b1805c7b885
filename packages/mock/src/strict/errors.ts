import type { MockResponse } from '../http/response.js'
import type { Prism } from '../prism/prism.js'
import type { Document, Operation as OperationObject, Response } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { exampleOf, jsonMedia, jsonMediaType } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'

/** What a document says of errors, beyond the operation that one is answered for. */
export interface Errors {
  /** The error of an operation with a status: its own, or, where it has one for any status only, the one that others have for this. */
  of(operation: Operation, status: number): Promise<MockResponse | undefined>
  /** The error that an operation has for any status. */
  any(operation: Operation, status: number): Promise<MockResponse | undefined>
  /** The error that most operations have for a status, of the form that the operation has for any. */
  shared(status: number, operation?: Operation): MockResponse | undefined
}

/** Reads what the operations of a document share. */
export function createErrors(document: Document, prism: Pick<Prism, 'documented'>, resolve: Resolve): Errors {
  const pointers = document['x-error']
  const used = new Map<number, Shared[]>()
  const sharedFor = (status: number): Shared[] => {
    const known = used.get(status) ?? (pointers ? listShared(document, status, pointers, resolve) : [])
    used.set(status, known)
    return known
  }
  const shared = (status: number, operation?: Operation): MockResponse | undefined => {
    const all = sharedFor(status)
    const form = operation && formOf(operation.object.responses?.['default'], resolve)
    return (all.find((each) => form !== undefined && each.form === form) ?? all[0])?.response
  }
  return {
    shared,
    any: (operation, status) => prism.documented(operation, status),
    async of(operation, status) {
      const { responses = {} } = operation.object
      const isOwn = [String(status), `${String(status)[0]}XX`].some((key) => responses[key] !== undefined)
      if (isOwn || responses['default'] === undefined) return prism.documented(operation, status)
      return shared(status, operation) ?? (status < 500 && pointers ? undefined : prism.documented(operation, status))
    },
  }
}

interface Shared {
  response: MockResponse
  /** The schema of its body, by reference. */
  form: string | undefined
}

/** The components that operations refer to for a status, the one that most of them use first. */
function listShared(document: Document, status: number, pointers: NonNullable<Document['x-error']>, resolve: Resolve): Shared[] {
  const uses = new Map<string, number>()
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item ?? {}) as OperationObject[])
  for (const operation of operations) {
    const documented = operation?.responses?.[String(status)]
    if (documented && '$ref' in documented) uses.set(documented.$ref, (uses.get(documented.$ref) ?? 0) + 1)
  }
  return [...uses]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([ref]) => {
      const documented = resolve<Response>({ $ref: ref })
      const response = toResponse(documented, status, pointers, resolve)
      return response ? [{ response, form: formOf(documented, resolve) }] : []
    })
}

function formOf(documented: Parameters<Resolve>[0] | undefined, resolve: Resolve): string | undefined {
  return documented && jsonMedia(resolve<Response>(documented as Response).content)?.schema?.$ref
}

function toResponse(
  { content }: Response,
  status: number,
  { header }: NonNullable<Document['x-error']>,
  resolve: Resolve,
): MockResponse | undefined {
  const type = jsonMediaType(content)
  const media = type === undefined ? undefined : content?.[type]
  const body = media && exampleOf(media, resolve)
  if (type !== undefined && body !== undefined) return { status, headers: { 'content-type': type }, body }
  // Where a header says what is wrong, an error needs no body.
  return header !== undefined && content === undefined ? { status, headers: {}, body: undefined } : undefined
}
