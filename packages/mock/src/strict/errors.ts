import type { MockResponse } from '../http/response.js'
import type { Documented } from '../responses/documented.js'
import type { Document, Operation as OperationObject, Response } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { exampleOf } from '@hostwright/openapi/success-body.ts'
import { jsonMedia, jsonMediaType } from '@hostwright/openapi/media-type.ts'
import type { Operation } from '../spec/operations.js'

/** The documented errors of all operations. */
export interface Errors {
  /** Returns an operation's error for a status: its own, or, if it has only a default, the one that other operations have. */
  of(operation: Operation, status: number): MockResponse | undefined
  /** Returns the default error of an operation for a status. */
  any(operation: Operation, status: number): MockResponse | undefined
  /** Returns the error that most operations have for a status, in the form of the operation's default error. */
  shared(status: number, operation?: Operation): MockResponse | undefined
}

/** Reads the documented errors of a document. */
export function createErrors(document: Document, documented: Pick<Documented, 'of'>, resolve: Resolve): Errors {
  const pointers = document['x-error']
  const used = new Map<number, SharedError[]>()
  const sharedFor = (status: number): SharedError[] => {
    const known = used.get(status) ?? (pointers ? listShared(document, status, pointers, resolve) : [])
    used.set(status, known)
    return known
  }
  const shared = (status: number, operation?: Operation): MockResponse | undefined => {
    const all = sharedFor(status)
    const form = operation && schemaRefOf(operation.object.responses?.['default'], resolve)
    return (all.find((each) => form !== undefined && each.form === form) ?? all[0])?.response
  }
  return {
    shared,
    any: (operation, status) => documented.of(operation, status),
    of(operation, status) {
      const { responses = {} } = operation.object
      const isOwn = [String(status), `${String(status)[0]}XX`].some((key) => responses[key] !== undefined)
      if (isOwn || responses['default'] === undefined) return documented.of(operation, status)
      return shared(status, operation) ?? (status < 500 && pointers ? undefined : documented.of(operation, status))
    },
  }
}

interface SharedError {
  readonly response: MockResponse
  /** The reference to the schema of its body. */
  readonly form: string | undefined
}

/** Returns the components that operations refer to for a status, most frequent first. */
function listShared(document: Document, status: number, pointers: NonNullable<Document['x-error']>, resolve: Resolve): SharedError[] {
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
      return response ? [{ response, form: schemaRefOf(documented, resolve) }] : []
    })
}

function schemaRefOf(documented: Parameters<Resolve>[0] | undefined, resolve: Resolve): string | undefined {
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
  // If a header describes the error, it needs no body.
  return header !== undefined && content === undefined ? { status, headers: {}, body: undefined } : undefined
}
