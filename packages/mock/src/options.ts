import type { Clock } from './clock.js'
import type { RandomFaultOptions } from './faults/random-faults.js'
import type { LoggedRequest } from './record/logged-request.js'
import { closestMatch } from './closest-match.js'

/** An OpenAPI document, or the path or file URL of one in JSON or YAML. */
export type SpecSource = string | URL | object

/** A limit that a mock keeps in place of the spec's: requests in one window, and the window's length in seconds. */
export interface RateLimitNumbers {
  limit: number
  window: number
}

export interface MockOptions {
  /** A bundled OpenAPI document, or the path or file URL of one in JSON or YAML. */
  spec: SpecSource
  /** Default 0: any free port. */
  port?: number | undefined
  /** Default 127.0.0.1. */
  host?: string | undefined
  /**
   * Names of hosts by which the mock may be called (`Host`), and whose pages may call it (`Origin`), besides those of this machine:
   * `localhost` and names below it, loopback addresses, and `host`. `'*'` is any. Default none, so that a page of another site
   * cannot reach the mock, not even by a name that it points to this machine (DNS rebinding).
   */
  allowedHosts?: readonly string[] | undefined
  /** Bytes of the largest request body; a larger one is answered with 413. Default 8 MiB. */
  maxRequestSize?: number | undefined
  /** Rows of every list that pages. Default: the rows of its example, on one page. */
  items?: number | undefined
  /** Rows of a page where the request asks for no size. Default: the style's `defaultSize`, else 10; all where links are an array. */
  pageSize?: number | undefined
  /**
   * Whether a request that breaks the spec is refused as the provider would refuse it: also for query parameters and body
   * fields that the spec does not declare, which Prism lets pass. What breaks the spec is recorded in either case. Default true,
   * but false for a spec without any `x-` extension of ours, whose mock is plain Prism.
   */
  strict?: boolean | undefined
  /**
   * Whether what requests create, change and remove is remembered, where the spec makes plain which routes belong together.
   * Default true, but false for a spec without any `x-` extension of ours.
   */
  state?: boolean | undefined
  /**
   * Credentials to accept in place of the spec's examples, by the client's option name. Where requests are signed, an RSA key in
   * PEM: the private one, or the public one to register without it. Default: the examples, and a key made for this process.
   */
  credentials?: Readonly<Record<string, string>> | undefined
  /**
   * The limit for each credential, its `window` in seconds. Default: the one that the spec declares (x-rate-limit), none where it
   * has no numbers. False counts nothing and sends none of its headers.
   */
  rateLimit?: false | RateLimitNumbers | undefined
  /** What tells the time, made by `createClock`; several mocks may share one. Default: a clock of the mock's own. */
  clock?: Clock | undefined
  /** Share of the calls that are answered with 503, 0 to 1. Token requests are spared. Default 0. */
  failRate?: number | undefined
  /** Milliseconds before every answer, or the least and the most of them. Default 0. */
  latency?: RandomFaultOptions['latency'] | undefined
  /**
   * Decides which calls `failRate` fails, how long `latency` takes and which rows lists grow after those of their
   * examples: the same for the same requests in the same order. An integer, default 1.
   */
  seed?: number | undefined
  /** Called with every request when it is answered. */
  log?: ((entry: LoggedRequest) => void) | undefined
}

/** Bytes of the largest request body that is taken by default. */
export const MAX_REQUEST_SIZE = 8 * 1024 * 1024

/** Throws a sentence for an option that there is not, or that makes no sense. */
export function checkOptions(options: MockOptions): void {
  checkNames(options)
  checkCount('items', options.items, 0)
  checkCount('pageSize', options.pageSize, 1)
  checkCount('port', options.port, 0, 65_535)
  checkCount('maxRequestSize', options.maxRequestSize, 1)
  checkHosts(options.allowedHosts)
}

/** Every option by its name; the compiler sees to it that none is missing. */
const NAMES: Readonly<Record<keyof MockOptions, true>> = {
  spec: true,
  port: true,
  host: true,
  allowedHosts: true,
  maxRequestSize: true,
  items: true,
  pageSize: true,
  strict: true,
  state: true,
  credentials: true,
  rateLimit: true,
  clock: true,
  failRate: true,
  latency: true,
  seed: true,
  log: true,
}

function checkNames(options: MockOptions): void {
  const names = Object.keys(NAMES)
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const near = closestMatch(unknown, names)
  throw new TypeError(
    `There is no option '${unknown}'; ${near === undefined ? `there are ${names.join(', ')}` : `did you mean '${near}'?`}`,
  )
}

function checkHosts(hosts: unknown): void {
  if (hosts === undefined) return
  const wrong = Array.isArray(hosts)
    ? hosts.find((host) => typeof host !== 'string' || !/^(\*|[\w.-]+|\[[\da-f:.]+\])$/i.test(host))
    : hosts
  if (wrong === undefined && Array.isArray(hosts)) return
  throw new TypeError(
    `allowedHosts must be a list of names such as ['mock.example.com'], without scheme and port, or ['*'], not ${JSON.stringify(wrong)}.`,
  )
}

function checkCount(name: string, value: unknown, minimum: number, maximum = Infinity): void {
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum)) return
  const range = maximum === Infinity ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`
  throw new RangeError(`${name} must be an integer ${range}, not ${typeof value === 'string' ? `'${value}'` : String(value)}.`)
}
