/** A fault of a request. Each kind says whether the request still takes effect. */
export type Fault = StatusFault | BodyFault | MalformedFault | TruncateFault | ResetFault | DelayFault

export type FaultKind = 'status' | 'body' | 'malformed' | 'truncate' | 'reset' | 'delay'

/** Which calls a fault applies to, how often and after what delay. */
interface FaultTarget {
  /** operationId, or the id of a variant (`x-variants`). Default: any operation. */
  readonly operation?: string | undefined
  /** The number of calls that fail. Default 1. */
  readonly times?: number | undefined
  /** Milliseconds before the fault or the response. A request that takes effect does so at once. */
  readonly delay?: number | undefined
}

type Without<Names extends string> = { readonly [name in Names]?: undefined }

/** Responds with another status. The request takes no effect. */
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
        /** Sends an HTML page, as a proxy in front of the provider would. */
        malformed: true
        body?: undefined
      }
  )

/** Responds with the operation's own status and headers and another body. The request takes effect. */
export interface BodyFault extends FaultTarget, Without<'status' | 'malformed' | 'truncate' | 'reset'> {
  /** Text or bytes are sent as they are with the operation's content type; objects are sent as JSON. */
  readonly body: unknown
  readonly headers?: Record<string, string> | undefined
}

/** Responds with an HTML page and the operation's own status, or 200 if that has no body. The request takes effect. */
export interface MalformedFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'truncate' | 'reset'> {
  readonly malformed: true
}

/**
 * Sends half the body of the operation's own response, then closes the connection. Without a body, closes it without a response.
 * The request takes effect.
 */
export interface TruncateFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'malformed' | 'reset'> {
  readonly truncate: true
}

/** Resets the connection (TCP RST). */
export interface ResetFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'malformed' | 'truncate'> {
  /**
   * - `before-handling`: sends no response; the request takes no effect.
   * - `before-response`: sends no response, but the request takes effect.
   * - `after-response`: the request takes effect and gets its response; the next one on the same connection is reset, takes no
   *   effect and is not recorded.
   */
  readonly reset: Reset
}

export const RESETS = ['before-handling', 'before-response', 'after-response'] as const
export type Reset = (typeof RESETS)[number]

/** Delays the operation's own response. The request takes effect. */
export interface DelayFault extends FaultTarget, Without<'status' | 'headers' | 'body' | 'malformed' | 'truncate' | 'reset'> {
  /** Milliseconds before the response. */
  readonly delay: number
}

/** The properties that name the kind of a fault, by precedence. */
const KINDS = ['status', 'reset', 'truncate', 'malformed', 'body', 'delay'] as const

/** The properties that each property can be combined with, besides `operation`, `times` and `delay`. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  status: ['headers', 'body', 'malformed'],
  headers: ['status', 'body', 'malformed'],
  body: ['status', 'headers'],
  malformed: ['status', 'headers'],
  truncate: [],
  reset: [],
}

/** The longest delay of a timer in milliseconds, about 25 days. */
export const LONGEST_DELAY = 2 ** 31 - 1

export function kindOf(fault: Fault): FaultKind {
  return KINDS.find((kind) => fault[kind] !== undefined) ?? 'delay'
}

/**
 * Throws an Error for a fault that can never apply or cannot be sent.
 *
 * @param source Where the fault comes from, for the message
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
    // RFC 9110 sections 5.1 and 5.5.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`${source}: Header name must be a valid HTTP token, not '${name}'.`)
    // In a fault from another language any JSON can stand here.
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new TypeError(`${source}: Invalid character in header content of '${name}'.`)
  }
}

function list(names: readonly string[], word = 'or'): string {
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
