import { validateHeaderName, validateHeaderValue } from 'node:http'

/** What goes wrong with a request. Each kind says whether the request takes effect all the same. */
export type Fault = StatusFault | BodyFault | MalformedFault | TruncateFault | ResetFault | DelayFault

export type FaultKind = 'status' | 'body' | 'malformed' | 'truncate' | 'reset' | 'delay'

/** Who meets a fault, how often and how late. */
interface FaultTarget {
  /** operationId, or the id of a variant (`x-variants`); any operation when left out. */
  operation?: string | undefined
  /** Calls that meet it. Default 1. */
  times?: number | undefined
  /** Milliseconds before it shows; those before the answer where there is one. A request that takes effect does so at once. */
  delay?: number | undefined
}

type Without<Names extends string> = { readonly [name in Names]?: undefined }

/** Another answer in place of the operation's. The request takes no effect. */
export type StatusFault = FaultTarget &
  Without<'reset' | 'truncate'> & {
    /** 200 to 599. */
    status: number
    headers?: Record<string, string> | undefined
  } & (
    | {
        /** Objects are sent as JSON. Default: the spec's example for the status, else empty. */
        body?: unknown
        malformed?: undefined
      }
    | {
        /** A page of HTML, as a proxy in front of the provider sends it. */
        malformed: true
        body?: undefined
      }
  )

/** The operation's own status and headers with another body. The request takes effect. */
export interface BodyFault extends FaultTarget, Without<'status' | 'malformed' | 'truncate' | 'reset'> {
  /** Text or bytes, sent as they are under the operation's own content type; objects are sent as JSON. */
  body: unknown
  headers?: Record<string, string> | undefined
}

/** A page of HTML with the operation's own status, 200 where that goes without a body. The request takes effect. */
export interface MalformedFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'truncate' | 'reset'> {
  malformed: true
}

/**
 * The operation's own answer, of which half the body is sent before the connection ends; where it has no body, the
 * connection ends without an answer. The request takes effect.
 */
export interface TruncateFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'malformed' | 'reset'> {
  truncate: true
}

/** A connection that is reset (TCP RST). */
export interface ResetFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'malformed' | 'truncate'> {
  /**
   * - `before-handling`: without an answer; the request takes no effect.
   * - `before-response`: without an answer, but the request takes effect.
   * - `after-response`: the request takes effect and is answered; the next one on the same connection meets the reset, takes
   *   no effect and is not recorded.
   */
  reset: Reset
}

export const RESETS = ['before-handling', 'before-response', 'after-response'] as const
export type Reset = (typeof RESETS)[number]

/** The operation's own answer, late. The request takes effect. */
export interface DelayFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'malformed' | 'truncate' | 'reset'> {
  /** Milliseconds before the answer. */
  delay: number
}

/** What a fault consists of, in the order in which it gives it its name. */
const KINDS = ['status', 'reset', 'truncate', 'malformed', 'body', 'delay'] as const

/** What may stand beside each part, apart from `operation`, `times` and `delay`. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  status: ['headers', 'body', 'malformed'],
  headers: ['status', 'body', 'malformed'],
  body: ['status', 'headers'],
  malformed: ['status', 'headers'],
  truncate: [],
  reset: [],
}

/** Milliseconds of the longest timer, about 25 days. */
export const LONGEST_DELAY = 2 ** 31 - 1

export function kindOf(fault: Fault): FaultKind {
  return KINDS.find((kind) => fault[kind] !== undefined) ?? 'delay'
}

/**
 * Throws a sentence for a fault that could never be met or sent.
 *
 * @param source where it is from, for the sentence
 */
export function checkFault(source: string, fault: Fault): void {
  const parts = Object.entries(fault).filter(([, value]) => value !== undefined)
  const named = parts.map(([name]) => name)
  const known = ['operation', 'times', ...KINDS, 'headers']
  const unknown = named.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`${source}: there is no '${unknown}'; use ${list(known)}.`)
  if (!KINDS.some((kind) => named.includes(kind))) throw new Error(`${source}: say what goes wrong with ${list(KINDS)}.`)
  const main = named.filter((name) => name in COMPANIONS)
  for (const name of main) {
    const stranger = main.find((other) => other !== name && !COMPANIONS[name]?.includes(other))
    if (stranger !== undefined) throw new Error(`${source}: '${name}' and '${stranger}' exclude each other; choose one.`)
  }
  if (named.includes('headers') && fault.status === undefined && fault.body === undefined)
    throw new Error(`${source}: headers belong to a status or a body; add one.`)
  checkValues(source, fault)
}

function checkValues(source: string, { status, times, delay, reset, truncate, malformed, headers }: Fault): void {
  if (status !== undefined && (!Number.isInteger(status) || status < 200 || status > 599))
    throw new RangeError(`${source}: status must be an integer from 200 to 599, not ${status}.`)
  if (times !== undefined && (!Number.isInteger(times) || times < 1))
    throw new RangeError(`${source}: times must be a positive integer, not ${times}.`)
  if (delay !== undefined && !(delay >= 0 && delay <= LONGEST_DELAY))
    throw new RangeError(`${source}: delay must be milliseconds from 0 to ${LONGEST_DELAY}, not ${delay}.`)
  if (reset !== undefined && !RESETS.includes(reset)) throw new RangeError(`${source}: reset must be ${list(RESETS, 'or')}, not ${reset}.`)
  for (const [name, value] of Object.entries({ truncate, malformed }))
    if (value !== undefined && value !== true) throw new TypeError(`${source}: ${name} must be true or left out, not ${String(value)}.`)
  for (const [name, value] of Object.entries(headers ?? {})) {
    validateHeaderName(name)
    validateHeaderValue(name, value)
  }
}

function list(names: readonly string[], word = 'or'): string {
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
