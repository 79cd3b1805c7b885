import type { Clock } from './clock.js'
import type { ChanceOptions } from './faults/chance.js'
import type { RateLimitNumbers } from './limits/rate-limit.js'
import type { LoggedRequest } from './record/log.js'
import type { SpecSource } from './spec/load-spec.js'

export interface MockOptions {
  /** A bundled OpenAPI document, or the path or file URL of one in JSON or YAML. */
  spec: SpecSource
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** Rows of every list that pages. Default: the rows of its example, on one page. */
  items?: number
  /** Rows of a page where the request asks for no size. Default: the style's `defaultSize`, else 10; all where links are an array. */
  pageSize?: number
  /**
   * Whether a request that breaks the spec is refused as the provider would refuse it: also for query parameters and body
   * fields that the spec does not declare, which Prism lets pass. What breaks the spec is recorded in either case. Default true,
   * but false for a spec without any `x-` extension of ours, whose mock is plain Prism.
   */
  strict?: boolean
  /**
   * Whether what requests create, change and remove is remembered, where the spec makes plain which routes belong together.
   * Default true, but false for a spec without any `x-` extension of ours.
   */
  state?: boolean
  /**
   * Credentials to accept in place of the spec's examples, by the client's option name. Where requests are signed, an RSA key in
   * PEM: the private one, or the public one to register without it. Default: the examples, and a key made for this process.
   */
  credentials?: Readonly<Record<string, string>>
  /**
   * The limit for each credential, its `window` in seconds. Default: the one that the spec declares (x-rate-limit), none where it
   * has no numbers. False counts nothing and sends none of its headers.
   */
  rateLimit?: false | RateLimitNumbers
  /** What tells the time, made by `createClock`; several mocks may share one. Default: a clock of the mock's own. */
  clock?: Clock
  /** Share of the calls that are answered with 503, 0 to 1. Token requests are spared. Default 0. */
  failRate?: number
  /** Milliseconds before every answer, or the least and the most of them. Default 0. */
  latency?: ChanceOptions['latency']
  /**
   * Decides which calls `failRate` fails, how long `latency` takes and which rows lists grow after those of their
   * examples: the same for the same requests in the same order. An integer, default 1.
   */
  seed?: number
  /** Called with every request when it is answered. */
  log?: (entry: LoggedRequest) => void
}

/** Throws a sentence where a count is none. */
export function checkCount(name: string, value: number | undefined, minimum: number): void {
  if (value !== undefined && (!Number.isSafeInteger(value) || value < minimum))
    throw new RangeError(`${name} must be an integer of at least ${minimum}, not ${value}.`)
}
