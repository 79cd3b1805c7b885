import type { Document, Example, Header, MediaType, Reference, Response } from '@hostwright/openapi/document.ts'
import { MESSAGE_HEADERS } from '@hostwright/openapi/message-headers.ts'
import { problem, type MockResponse } from '../http/response.js'
import type { Random } from '../random.js'
import type { Finding } from '../record/violation.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import type { SchemaErrors } from '../validate/schema-errors.js'
import { acceptedType } from './accept.js'
import { checkResponseBody } from './check-body.js'
import type { Preferences } from './prefer.js'
import { sample } from './sample.js'

/** A documented response, and how it breaks its own schema. */
export interface DocumentedResponse extends MockResponse {
  readonly findings: readonly Finding[]
}

/** The documented responses of a document. */
export interface Documented {
  /** Returns the response to a valid request: the preferred status, or the lowest 2xx, in a media type that the request accepts. */
  respond(operation: Operation, preferences: Preferences, accept: string | undefined): Promise<DocumentedResponse>
  /** Returns the documented example for a status, in the operation's own media type; undefined if the spec has none. */
  of(operation: Operation, status: number): MockResponse | undefined
}

interface Needs {
  readonly document: Document
  readonly resolve: Resolve
  /** Loads the validator, which only a checked response needs. */
  readonly loadErrors: () => Promise<SchemaErrors>
  /** Chooses the values of generated bodies (`Prefer: dynamic=true`). */
  readonly random: Random
}

interface Selected {
  readonly status: number
  readonly response: Response
}

type Content = { readonly type: string | undefined; readonly media: MediaType | undefined }

const NO_CONTENT: Content = { type: undefined, media: undefined }

/** Creates the documented responses: the examples of a document, and values generated from schemas that have none. */
export function createDocumented({ document, resolve, loadErrors, random }: Needs): Documented {
  const limits = new Set(Object.values(document['x-rate-limit']?.headers ?? {}).map((name) => name.toLowerCase()))
  /** Examples never change, so each is checked once. */
  const checked = new WeakMap<MediaType, Map<unknown, readonly Finding[]>>()

  const findingsOf = async (media: MediaType | undefined, body: unknown): Promise<readonly Finding[]> => {
    if (media?.schema === undefined || body === undefined || body instanceof Uint8Array) return []
    const known = checked.get(media) ?? new Map<unknown, readonly Finding[]>()
    checked.set(media, known)
    const before = known.get(body)
    if (before) return before
    const found = checkResponseBody(media.schema, body, await loadErrors())
    if (known.size < MAX_CHECKED) known.set(body, found)
    return found
  }

  const toResponse = ({ object }: Operation, { status, response }: Selected, { type }: Content, body: unknown): MockResponse => ({
    status,
    headers: {
      ...headersOf(response, limits, resolve),
      ...(type !== undefined && body !== undefined && { 'content-type': type === '*/*' ? 'text/plain' : type }),
      ...(object.deprecated === true && { deprecation: 'true' }),
    },
    body,
  })

  return {
    async respond(operation, { code, example, dynamic }, accept) {
      const selected = code === undefined ? usual(operation, resolve) : ofStatus(operation, code, resolve)
      if (!selected) return missing(operation, code)
      const hasNone = operation.method === 'head' || selected.status === 204
      const content = hasNone ? NO_CONTENT : contentOf(selected.response, accept)
      if (!content) {
        const message = `the operation sends ${Object.keys(selected.response.content ?? {}).join(' or ')}, which the request does not accept`
        const findings = [{ code: 'accept', message, location: 'request.headers.accept' }]
        return { ...problem(406, 'NOT_ACCEPTABLE', 'The server cannot produce a representation for your accept header', message), findings }
      }
      const { type, media } = content
      if (example !== undefined && media && media.examples?.[example] === undefined) {
        const message = `the response ${selected.status} has no example '${example}' of ${type}`
        return { ...problem(404, 'NOT_FOUND', 'The server cannot find the requested content', message), findings: [] }
      }
      const body = media && bodyOf(media, resolve, { example, random: dynamic === true ? random : undefined })
      return { ...toResponse(operation, selected, content, body), findings: await findingsOf(media, body) }
    },
    of(operation, status) {
      const selected = ofStatus(operation, status, resolve)
      if (!selected) return undefined
      const content = contentOf(selected.response, undefined) ?? NO_CONTENT
      return toResponse(operation, selected, content, content.media && bodyOf(content.media, resolve))
    },
  }
}

/** The maximum number of bodies whose findings are kept for one media type; generated bodies are new each time. */
const MAX_CHECKED = 100

/** Returns the response documented for a status: by the status, a range such as `4XX`, or the default. */
function ofStatus({ object: { responses = {} } }: Operation, status: number, resolve: Resolve): Selected | undefined {
  const reference = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default']
  return reference && { status, response: resolve<Response>(reference) }
}

/** Returns the response to a valid request: the lowest 2xx, the redirect of an operation that only redirects, or else the first one. */
function usual({ object: { responses = {} } }: Operation, resolve: Resolve): Selected | undefined {
  const statuses = Object.keys(responses).filter((status) => !status.startsWith('x-'))
  const [lowest] = statuses.filter((status) => /^2(\d\d|XX)$/.test(status)).toSorted()
  const redirect = statuses.find((status) => /^3\d\d$/.test(status))
  const chosen = lowest ?? redirect ?? statuses.find((status) => status === 'default') ?? statuses[0]
  const reference = chosen === undefined ? undefined : responses[chosen]
  if (chosen === undefined || reference === undefined) return undefined
  const status = chosen === 'default' ? 200 : Number(chosen.replace('XX', '00'))
  return { status, response: resolve<Response>(reference) }
}

function missing({ method, path }: Operation, code: number | undefined): DocumentedResponse {
  if (code !== undefined) {
    const message = `Requested status code ${code} is not defined in the document.`
    return { ...problem(404, 'NOT_FOUND', 'The server cannot find the requested content', message), findings: [] }
  }
  const message = `${method.toUpperCase()} ${path} has no responses in the spec`
  const findings = [{ code: 'mock', message, location: 'response' }]
  return { ...problem(500, 'NO_RESPONSE_DEFINED', 'No response defined for the selected operation', message), findings }
}

/** Returns the content in the media type that a request accepts; undefined if it accepts none. */
function contentOf({ content = {} }: Response, accept: string | undefined): Content | undefined {
  const offered = Object.keys(content)
  if (offered.length === 0) return NO_CONTENT
  const type =
    accept === undefined
      ? (offered.find((each) => each === '*/*') ?? acceptedType('application/json,*/*', offered))
      : acceptedType(accept, offered)
  if (type !== undefined) return { type, media: content[type] }
  return undefined
}

interface Choice {
  /** The key of an example. */
  readonly example?: string | undefined
  /** Generates a body even if there is an example. */
  readonly random?: Random | undefined
}

/** Returns the body of a media type: its example, or one generated from its schema. */
export function bodyOf({ example, examples = {}, schema }: MediaType, resolve: Resolve, { example: key, random }: Choice = {}): unknown {
  const [first] = Object.keys(examples)
  const named = key ?? (example === undefined ? first : undefined)
  if (!random || key !== undefined) {
    if (named !== undefined) return resolve<Example>(examples[named] as Example | Reference).value
    if (example !== undefined) return example
  }
  return schema && sample(schema, resolve, random)
}

/**
 * Returns the headers with a value in the spec: a client would believe one that is made up, and the rate limit's examples, which are
 * not the actual counts.
 */
function headersOf({ headers = {} }: Response, limits: ReadonlySet<string>, resolve: Resolve): Record<string, string> {
  const declared = Object.entries<Header | Reference>(headers).map(
    ([name, header]) => [name.toLowerCase(), valueOf(resolve<Header>(header), resolve)] as const,
  )
  const isOwn = (name: string) => limits.has(name) || MESSAGE_HEADERS.has(name)
  return Object.fromEntries(declared.flatMap(([name, value]) => (value === undefined || isOwn(name) ? [] : [[name, String(value)]])))
}

function valueOf({ example, examples = {}, schema = {} }: Header, resolve: Resolve): unknown {
  const [first] = Object.values(examples)
  const described = resolve<typeof schema>(schema as { $ref: string })
  const values = [example, first && resolve<Example>(first).value, described.example, described.examples?.[0], described.default]
  return [...values, described.const, described.enum?.[0]].find((value) => value !== undefined && value !== null)
}
