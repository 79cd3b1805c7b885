import { checkFault } from '../faults/fault.js'
import { problem, type MockResponse } from '../http/response.js'
import type { Finding } from '../record/violation.js'
import type { Documented } from '../responses/documented.js'
import { unknownOperation } from '../spec/unknown-operation.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { responseOf } from '../spec/responses.js'
import type { Validators } from '../validate/load-validators.js'
import { checkReply } from './check-reply.js'
import { asEnvelope, isAmbiguous } from './envelope.js'
import { type CalledOperation, readRequest } from './read-request.js'
import type { Reply, ReplyEnvelope, ReplyRequest } from './reply-types.js'

/** The functions that respond in place of a mock (`mock.reply`). */
export interface Replies {
  /** Returns a function that removes the reply. Throws an Error if the spec lacks the operation. */
  add(operation: string, reply: Reply): () => void
  /** Returns the response of the latest function that has one; undefined if none has. `own` is the mock's own response. */
  respond(called: CalledOperation, own: MockResponse): Promise<CheckedReply | undefined>
  /** The first error that a function threw since the last `clear()`. */
  readonly thrown: () => unknown
  clear(): void
}

/** A response, and how it breaks the spec. */
export interface CheckedReply {
  readonly response: MockResponse
  readonly findings: readonly Finding[]
}

interface Needs {
  readonly operationIds: ReadonlySet<string>
  readonly resolve: Resolve
  readonly documented: Pick<Documented, 'of'>
  readonly validators: () => Promise<Validators>
}

interface Added {
  readonly operation: string
  readonly reply: Reply
}

/** Creates the replies of one mock. */
export function createReplies({ operationIds, resolve, documented, validators }: Needs): Replies {
  let added: Added[] = []
  let thrown: { error: unknown } | undefined

  const fail = (error: unknown, message: string): CheckedReply => {
    thrown ??= { error }
    const response = problem(500, 'REPLY_FAILED', 'The reply of the test failed', message)
    return { response, findings: [{ code: 'reply', message, location: 'response' }] }
  }

  /** Calls one function; undefined if it leaves the response to others. */
  const call = async ({ operation: id, reply }: Added, request: ReplyRequest, operation: Operation, own: MockResponse) => {
    const source = `mock.reply('${id}')`
    let returned: unknown
    try {
      returned = await reply(request)
    } catch (error) {
      return fail(error, `${source} threw ${nameOf(error)}`)
    }
    if (returned === undefined) return undefined
    const envelope = asEnvelope(returned)
    try {
      checkFault(source, { status: envelope?.status ?? own.status, headers: { ...envelope?.headers } })
    } catch (error) {
      return fail(error, (error as Error).message)
    }
    try {
      const response = await toResponse(operation, envelope ?? { status: own.status, body: returned }, own)
      const findings = checkReply(operation, response, resolve, (await validators()).json)
      const isDoubtful = envelope !== undefined && (envelope.body === undefined || findings.length > 0)
      if (isDoubtful && isAmbiguous(envelope, operation, resolve)) findings.unshift(AMBIGUOUS)
      return { response, findings: findings.map(({ code, message, location }) => ({ code, message: `${source}: ${message}`, location })) }
    } catch (error) {
      return fail(error, `${source} returned a body that cannot be sent: ${nameOf(error)}`)
    }
  }

  const toResponse = async (operation: Operation, { status, headers, body }: ReplyEnvelope, own: MockResponse): Promise<MockResponse> => {
    const example = status === own.status ? own : documented.of(operation, status)
    const sent = operation.method === 'head' ? undefined : body === undefined ? example?.body : await plain(body)
    const all: Record<string, string> = { ...example?.headers }
    for (const [name, value] of Object.entries(headers ?? {})) all[name.toLowerCase()] = String(value)
    if (sent !== undefined) all['content-type'] ??= declaredType(operation, status, resolve) ?? typeOf(body)
    return { status, headers: all, body: sent }
  }

  return {
    add(operation, reply) {
      if (!operationIds.has(operation)) throw new Error(unknownOperation('mock.reply', operation, operationIds))
      if (typeof reply !== 'function') throw new TypeError(`mock.reply: give a function that returns the response of '${operation}'.`)
      const entry = { operation, reply }
      added = [entry, ...added]
      return () => {
        added = added.filter((each) => each !== entry)
      }
    },
    async respond(called, own) {
      const { operation, variant } = called
      const replies = added.filter((each) => each.operation === operation.id || each.operation === variant)
      if (replies.length === 0) return undefined
      // An operation without documented responses has no response of its own.
      const usual = documented.of(operation, own.status) ? own : { status: 200, headers: {}, body: undefined }
      const request = await readRequest(called, { resolve, text: (await validators()).text })
      for (const each of replies) {
        const handled = await call(each, request, operation, usual)
        if (handled) return handled
      }
      return undefined
    },
    thrown: () => thrown?.error,
    clear() {
      added = []
      thrown = undefined
    },
  }
}

const AMBIGUOUS: Finding = {
  code: 'reply',
  message: 'the object with a status was sent as { status, headers, body }, but may be a body; return { status: 200, body: … } instead',
  location: 'response',
}

/** The name alone: a message may contain anything of the request. */
function nameOf(error: unknown): string {
  return error instanceof Error && /^[\w$]{1,60}$/.test(error.name) ? error.name : 'a value that is no Error'
}

/** Returns a body as its receiver will read it. */
async function plain(body: unknown): Promise<unknown> {
  if (body instanceof Blob) return new Uint8Array(await body.arrayBuffer())
  return typeof body === 'string' || body instanceof Uint8Array ? body : (JSON.parse(JSON.stringify(body)) as unknown)
}

/** The first media type of a response, unless it is a range. */
function declaredType({ object }: Operation, status: number, resolve: Resolve): string | undefined {
  const [type] = Object.keys(responseOf(object, status, resolve)?.content ?? {})
  return type?.includes('*') ? undefined : type
}

function typeOf(body: unknown): string {
  if (body instanceof Blob && body.type !== '') return body.type
  if (body instanceof Blob || body instanceof Uint8Array) return 'application/octet-stream'
  return typeof body === 'string' ? 'text/plain' : 'application/json'
}
