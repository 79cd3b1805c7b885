import { getEventListeners } from 'node:events'
import { expect, vi } from 'vitest'
import { bearer } from '../src/auth/header-key.js'
import type { Operation, Context } from '../src/model/operation.js'
import type { ActiveProvider, Provider } from '../src/model/provider.js'
import { type RateLimit, rateLimit } from '../src/pipeline/rate-limit.js'
import { TimeLimit } from '../src/model/time-limit.js'
import type { FetchInit, Fetch } from '../src/model/fetch.js'

/** The one provider of these tests: a bearer key, plain JSON. */
export function acme(changes: Partial<Provider> = {}): Provider {
  return {
    name: 'Acme',
    baseUrl: 'https://api.acme.example',
    mediaType: 'application/json',
    authMethods: [{ credentials: { apiKey: true }, scheme: bearer('apiKey') }],
    error: { message: '/message', code: '/code' },
    ...changes,
  }
}

/** The same as one of its clients sees it. */
export function activeAcme(changes: Partial<Provider> = {}): ActiveProvider {
  return { ...acme(changes), credentials: { apiKey: true } }
}

export function operation(changes: Partial<Operation> = {}): Operation {
  return { id: 'things.get', method: 'GET', path: '/things', ...changes }
}

/** A clock that never runs out, but ends when its parent fires, for the same reason. */
export function clockOf(parent?: AbortSignal): TimeLimit {
  return new TimeLimit(Infinity, () => new Error('no limit'), parent)
}

/** What the layers share about a call that nothing limits. */
export function callContext(changes: Partial<Context> = {}): Context {
  return {
    operation: operation(),
    clock: clockOf(),
    attemptTimeout: Infinity,
    maxRetries: 2,
    retryStatuses: [],
    maxResponseSize: 1000,
    text: undefined,
    attempt: 1,
    wait: 0,
    maxRateLimitWait: Infinity,
    nextTurn: undefined,
    isSent: true,
    retryReason: undefined,
    redact: (shown) => shown,
    memory: {},
    ...changes,
  }
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init)
}

export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response(code === 204 ? null : `{"status":${code}}`, {
    status: code,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** A request that nobody responds to. */
export const silence = (): Promise<Response> => new Promise(() => undefined)

export interface Source {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  /** How many chunks were asked for. */
  readonly pulls: () => number
  /** The reasons for which it was cancelled. */
  readonly cancelled: readonly unknown[]
}

/** A stream of these chunks, each made when it is asked for: an error breaks it there, and a promise is waited for first. */
export function sourceOf(...chunks: (string | Error | Promise<unknown>)[]): Source {
  const cancelled: unknown[] = []
  let pulls = 0
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const chunk = chunks[pulls++]
        if (chunk === undefined) return controller.close()
        if (typeof chunk === 'string') return controller.enqueue(new TextEncoder().encode(chunk))
        if (chunk instanceof Error) throw chunk
        await chunk
        controller.enqueue(new TextEncoder().encode('late'))
      },
      cancel: (reason) => void cancelled.push(reason),
    },
    { highWaterMark: 0 },
  )
  return { stream, pulls: () => pulls, cancelled }
}

type ScriptedResponse = Response | Error | ((request: Request) => Response | Promise<Response>)

export interface FetchStandIn extends Fetch {
  /** What was sent, with bodies still readable. */
  readonly requests: Request[]
}

/**
 * Responds by script, one entry a request; an entry that is a function responds to all further requests when it is the last.
 * Ends when the signal fires, as the platform's fetch does.
 */
export function fetchStandIn(...script: ScriptedResponse[]): FetchStandIn {
  const requests: Request[] = []
  const standIn: Fetch = async (url, init) => {
    // As a server does that reads a request before it responds.
    const body = init.body instanceof ReadableStream ? await new Response(init.body).bytes() : init.body
    const input = received(url, body === undefined ? init : { ...init, body })
    requests.push(input.clone())
    const last = script.length === 1 && typeof script[0] === 'function'
    const scripted = last ? script[0] : script.shift()
    if (scripted === undefined) throw new Error(`the script has no response to ${input.method} ${input.url}`)
    if (scripted instanceof Error) throw scripted
    const { signal } = init
    signal.throwIfAborted()
    const ended = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))
    return Promise.race([typeof scripted === 'function' ? scripted(input) : scripted, ended])
  }
  return Object.assign(standIn, { requests })
}

/** What a server would receive. */
export function received(url: string, init: FetchInit): Request {
  return new Request(url, init as RequestInit)
}

/** The error that a promise rejects with, which is to be of that class. */
export async function rejection<E extends Error>(promise: PromiseLike<unknown>, Kind: abstract new (...args: never[]) => E): Promise<E> {
  const error: unknown = await promise.then(
    () => expect.fail('resolved, but a rejection was expected'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Kind)
  return error as E
}

/** What is thrown by the work, which is to be of that class. */
export function thrown<E extends Error>(work: () => unknown, Kind: abstract new (...args: never[]) => E): E {
  let error: unknown
  try {
    work()
  } catch (reason) {
    error = reason
  }
  expect(error).toBeInstanceOf(Kind)
  return error as E
}

export interface Outcome<T> {
  readonly value: T | undefined
  readonly error: unknown
  /** Virtual milliseconds it took. */
  readonly ms: number
}

/** Lets virtual time pass until nothing is scheduled any more; to be used with fake timers. */
export async function outcome<T>(promise: PromiseLike<T>): Promise<Outcome<T>> {
  const start = Date.now()
  const settled = promise.then(
    (value): Outcome<T> => ({ value, error: undefined, ms: Date.now() - start }),
    (error: unknown): Outcome<T> => ({ value: undefined, error, ms: Date.now() - start }),
  )
  await vi.runAllTimersAsync()
  return settled
}

/** A controller, and how many listeners its signal has. */
export function countedSignal(): { readonly controller: AbortController; readonly listeners: () => number } {
  const controller = new AbortController()
  return { controller, listeners: () => getEventListeners(controller.signal, 'abort').length }
}

/** What is rejected without anybody to notice while `work` is done. */
export async function unhandledDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const reasons: unknown[] = []
  const listen = (reason: unknown) => reasons.push(reason)
  process.on('unhandledRejection', listen)
  await work()
  await new Promise(setImmediate)
  process.off('unhandledRejection', listen)
  return reasons
}

export interface Sent {
  readonly name: string
  /** Virtual milliseconds after `start`. */
  readonly at: number
  readonly wait: number
}

/** A limiter in front of a server that responds at once, by script or with a bare 200; tells when each call was sent; to be used with fake timers. */
export function limiter({ maxRateLimitWait = 600_000, declared = {} as RateLimit, responses = [] as Response[], start = Date.now() } = {}) {
  const sent: Sent[] = []
  const layer = rateLimit(declared).layer()
  const call = (name = '', changes: Partial<Context> = {}) => {
    const context = callContext({ maxRateLimitWait, ...changes })
    return layer(async () => {
      context.isSent = true
      sent.push({ name, at: Date.now() - start, wait: context.wait })
      return responses.shift() ?? status(200)
    })(new Request('https://api.acme.example/things', { headers: { authorization: 'Bearer s3cret' } }), context)
  }
  return { call, sent, times: () => sent.map(({ at }) => at) }
}
