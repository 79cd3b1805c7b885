import type { Clock } from './clock.js'
import type { RandomFaultOptions } from './faults/random-faults.js'
import type { LoggedRequest } from './record/logged-request.js'
import type { MockData } from './state/mock-data.js'
import { closestMatch } from './closest-match.js'

/** An OpenAPI document, or the path or file URL of one in JSON or YAML. */
export type SpecSource = string | URL | object

/** Replaces the spec's rate limit: the requests in one window, and the window's length in seconds. */
export interface RateLimitNumbers {
  readonly limit: number
  readonly window: number
}

export interface MockOptions {
  /** A bundled OpenAPI document, or the path or file URL of one in JSON or YAML. */
  readonly spec: SpecSource
  /** The port to listen on. Default 0: any free port. */
  readonly port?: number | undefined
  /** The address to listen on. Default 127.0.0.1. */
  readonly host?: string | undefined
  /**
   * Host names that requests may use (`Host`) and whose pages may send requests (`Origin`). The names of this machine are always
   * allowed: `localhost` and its subdomains, loopback addresses, and `host`. `'*'` allows any. Default none, so that pages of other
   * sites cannot reach the mock, not even through a name that resolves to this machine (DNS rebinding).
   */
  readonly allowedHosts?: readonly string[] | undefined
  /** The maximum size of a request body in bytes; a larger one gets a 413. Default 8 MiB. */
  readonly maxRequestSize?: number | undefined
  /** Rows of every paginated list. Default: the rows of its example, on one page. */
  readonly items?: number | undefined
  /** Rows of a page if the request asks for no size. Default: the style's `defaultSize`, else 10; all rows if links are an array. */
  readonly pageSize?: number | undefined
  /**
   * Whether to reject a request that breaks the spec as the provider would, including undeclared query parameters and body fields.
   * Violations are recorded in either case. Default true; for a spec without our `x-` extensions, what the spec does not declare is
   * accepted, and the rest of its violations are rejected.
   */
  readonly strict?: boolean | undefined
  /**
   * Whether to remember what requests create, change and remove, of the kinds that the spec declares (`x-resources`). Default true;
   * false for a spec without our `x-` extensions.
   */
  readonly state?: boolean | undefined
  /**
   * Objects to begin with, by the name of their kind in the spec's `x-resources`, which `mock.resources` lists. Fields that a row lacks
   * are those of the example. A row of a kind that belongs to an object names it by its path parameter. A kind with data has only these
   * objects and those that requests create: any other id is a 404. Default: the objects of the examples, under any id.
   *
   * @example
   * { data: { domains: [{ name: 'shop.example' }], 'domains.dns': [{ domainName: 'shop.example', name: '@', type: 'A', … }] } }
   */
  readonly data?: MockData | undefined
  /**
   * Seconds that an object spends in each state on its way to the last, like `creating`, by the mock's clock, where the spec does not
   * say how long. Default 0: the last state is reached at once.
   */
  readonly secondsPerState?: number | undefined
  /**
   * The credentials to accept instead of the spec's examples, by the client's option name. For signed requests, an RSA key in PEM:
   * the private key, or the public one to register it alone. Default: the examples, and a key pair generated for this process.
   */
  readonly credentials?: Readonly<Record<string, string>> | undefined
  /**
   * The rate limit of each credential; `window` is in seconds. False disables the limit and its headers. Default: the spec's limit
   * (x-rate-limit); none if that has no numbers.
   */
  readonly rateLimit?: false | RateLimitNumbers | undefined
  /** The clock, made by `createClock`; several mocks may share one. Default: a clock of its own. */
  readonly clock?: Clock | undefined
  /** The share of calls that respond with 503, 0 to 1. Token requests are exempt. Default 0. */
  readonly failRate?: number | undefined
  /** Milliseconds before every response, or the minimum and maximum. Default 0. */
  readonly latency?: RandomFaultOptions['latency'] | undefined
  /**
   * The seed of all random choices: which calls `failRate` fails, how long `latency` takes, and which rows follow those of the
   * examples. The same requests in the same order give the same results. An integer, default 1.
   */
  readonly seed?: number | undefined
  /** Called with each request after its response is determined. */
  readonly log?: ((entry: LoggedRequest) => void) | undefined
}

/** The options of a mock without a socket. */
export type LocalOptions = Omit<MockOptions, 'spec' | 'port' | 'host' | 'allowedHosts'>

/** The default maximum size of a request body in bytes. */
export const MAX_REQUEST_SIZE = 8 * 1024 * 1024

/** Throws a TypeError or RangeError for an unknown option or an invalid value. */
export function checkOptions(options: Omit<MockOptions, 'spec'>): void {
  checkNames(options)
  checkCount('items', options.items, 0)
  checkCount('pageSize', options.pageSize, 1)
  checkCount('secondsPerState', options.secondsPerState, 0)
  checkCount('port', options.port, 0, 65_535)
  checkCount('maxRequestSize', options.maxRequestSize, 1)
  checkHosts(options.allowedHosts)
}

/** All option names; the compiler checks that none is missing. */
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
  data: true,
  secondsPerState: true,
  credentials: true,
  rateLimit: true,
  clock: true,
  failRate: true,
  latency: true,
  seed: true,
  log: true,
}

function checkNames(options: object): void {
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
