import { ConfigurationError } from '../errors/errors.js'
import type { OnAttempt } from '../pipeline/events.js'
import { accept, setHeaders } from '../request/build-request.js'
import type { AuthMethod, Provider } from '../model/provider.js'
import type { Fetch } from '../model/fetch.js'
import type { RateLimitStore } from '../model/stores.js'
import { checkNumber, checkUrl, invalidOption } from '../model/check-options.js'

/** Options that every client takes beside its credentials. */
export interface ClientOptions {
  /** Where the API is; the provider's documented server by default. For mocks and proxies. */
  readonly baseUrl?: string | undefined
  /** Called in place of the platform's fetch, as `(url, init)`: another implementation, or one with a proxy or certificates of its own. */
  readonly fetch?: Fetch | undefined
  /** Headers for every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Milliseconds a call may take altogether, waits and retries included. Default 300 000; Infinity for no deadline. */
  readonly timeout?: number | undefined
  /** Milliseconds one attempt may take until the response's headers are there. Default 30 000; Infinity for none. Uploads have none. */
  readonly attemptTimeout?: number | undefined
  /** How many times a call may be sent again. Default 2; 0 for never. A 429 counts as none: it costs of `maxRateLimitWait`. */
  readonly maxRetries?: number | undefined
  /**
   * Milliseconds a call may wait for the provider's rate limit, all its waits together. One that would wait longer fails
   * with RateLimitError as soon as that is known, and is not sent. Default: its `timeout`.
   */
  readonly maxRateLimitWait?: number | undefined
  /** Lets clients with equal credentials share what is left of their limit, each other's waits included. By default each counts for itself. */
  readonly rateLimitStore?: RateLimitStore | undefined
  /** Largest response that is read, in bytes, unpacked. Default 8 MiB. JSON may have a value for each eight of these bytes. */
  readonly maxResponseSize?: number | undefined
  /** Called once per attempt, for logs, metrics and traces. */
  readonly onAttempt?: OnAttempt | undefined
}

/** Options of a client whose provider lets reads wait for writes. */
export interface ConsistencyOptions {
  /** Whether reads wait until the provider's copies have the writes of this client. Default true. */
  readonly readYourWrites?: boolean | undefined
}

/** Client options with defaults filled in. */
export interface Settings {
  readonly baseUrl: string
  readonly fetch: Fetch
  /** Headers of every call. */
  readonly headers: Headers
  readonly timeout: number
  readonly attemptTimeout: number
  readonly maxRetries: number
  readonly maxRateLimitWait: number
  readonly maxResponseSize: number
  /** The auth method whose options were given. */
  readonly authMethod: AuthMethod
}

/** Defaults of the options that are numbers, and the least that they may be. */
const NUMBERS = {
  timeout: [300_000, 1],
  attemptTimeout: [30_000, 1],
  maxRetries: [2, 0],
  maxRateLimitWait: [Infinity, 0],
  maxResponseSize: [8 * 1024 * 1024, 1],
} as const

/**
 * Checks a client's options and fills in the defaults.
 *
 * @throws ConfigurationError naming the option
 */
export function resolveOptions(provider: Provider, options: ClientOptions): Settings {
  const { name } = provider
  const given = Object(options) as Readonly<Record<string, unknown>>
  const authMethod = chooseAuthMethod(provider, given)
  const numbers = Object.entries(NUMBERS).map(([option, [fallback, least]]) => [
    option,
    checkNumber(name, option, given[option] ?? fallback, least),
  ])
  for (const option of ['fetch', 'onAttempt'] as const) {
    if (options[option] !== undefined && typeof options[option] !== 'function') throw invalidOption(name, option, 'must be a function')
  }
  const headers = new Headers({ accept: accept(provider.mediaType) })
  setHeaders(headers, options.headers, (why) => invalidOption(name, 'headers', `cannot be sent: ${why}`))
  return {
    baseUrl: checkUrl(name, 'baseUrl', options.baseUrl ?? provider.baseUrl).replace(/\/+$/, ''),
    // Called through the global each time, so that a stand-in installed later is used, and never with a foreign `this`.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers,
    ...(Object.fromEntries(numbers) as Record<keyof typeof NUMBERS, number>),
    authMethod,
  }
}

/** The auth method whose options were given, with all its credentials there. */
function chooseAuthMethod({ name, authMethods }: Provider, given: Readonly<Record<string, unknown>>): AuthMethod {
  const offered = authMethods.filter(({ credentials, flag }) =>
    flag ? given[flag] === true : Object.keys(credentials).some((option) => given[option] !== undefined),
  )
  const ways = authMethods
    .map(({ credentials, flag }) => `new ${name}({ ${flag ? `${flag}: true` : Object.keys(credentials).join(', ')} })`)
    .join(' or ')
  const [way = authMethods[0], another] = offered
  if (another) throw new ConfigurationError(`${name}: the options of several auth methods are given. Pass ${ways}.`)
  for (const option of Object.keys(way?.credentials ?? {})) {
    const value = given[option]
    if (typeof value !== 'string' || value.trim() === '') {
      const wrong = typeof (value ?? '') === 'string' ? 'is missing or empty' : 'is not a string'
      throw invalidOption(name, option, `${wrong}. Pass ${ways}`)
    }
    // What has many lines is meant to: a PEM, or one that has lost its first and last.
    if (/[\r\n\0]/.test(value) && !/(\n.+){4}|-----BEGIN/.test(value)) throw invalidOption(name, option, 'holds a line break. Trim it')
  }
  return way as AuthMethod
}
