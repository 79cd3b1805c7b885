import { lifetimeInSeconds } from '../auth/lifetime.js'
import type { TokenStore } from '../auth/token-store.js'
import { ConfigurationError } from '../errors/errors.js'
import type { OnAttempt } from '../pipeline/events.js'
import type { RateLimitStore } from '../pipeline/rate-limit-store.js'
import { LONGEST_TIMER } from '../pipeline/time-limit.js'
import type { Fetch } from '../pipeline/transport.js'
import { accept, setHeaders } from '../request/build-request.js'
import type { Provider, AuthMethod } from './provider.js'

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
  /** Milliseconds one attempt may take until the answer's headers are there. Default 30 000; Infinity for none. Uploads have none. */
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
  /** Largest answer that is read, in bytes, unpacked. Default 8 MiB. JSON may have a value for each eight of these bytes. */
  readonly maxResponseSize?: number | undefined
  /** Called once per attempt, for logs, metrics and traces. */
  readonly onAttempt?: OnAttempt | undefined
}

/** Options of a client whose provider lets reads wait for writes. */
export interface ConsistencyOptions {
  /** Whether reads wait until the provider's copies have the writes of this client. Default true. */
  readonly readYourWrites?: boolean | undefined
}

/** Options of a client that fetches tokens from a URL of their own. */
export interface TokenOptions extends TokenStoreOptions {
  /** Where tokens are requested; the provider's documented URL by default. For mocks and proxies. */
  readonly tokenUrl?: string | undefined
}

/** Options of a client that fetches tokens. */
export interface TokenStoreOptions {
  /** Keeps tokens beyond this client. By default a token lives and dies with its client. */
  readonly tokenStore?: TokenStore | undefined
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
    if (options[option] !== undefined && typeof options[option] !== 'function') throw refused(name, option, 'must be a function')
  }
  const headers = new Headers({ accept: accept(provider.mediaType) })
  setHeaders(headers, options.headers, (why) => refused(name, 'headers', `cannot be sent: ${why}`))
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
      throw refused(name, option, `${wrong}. Pass ${ways}`)
    }
    // What has many lines is meant to: a PEM, or one that has lost its first and last.
    if (/[\r\n\0]/.test(value) && !/(\n.+){4}|-----BEGIN/.test(value)) throw refused(name, option, 'holds a line break. Trim it')
  }
  return way as AuthMethod
}

/**
 * Seconds that an option asks a token to live for, in words.
 *
 * @param longest seconds
 * @returns undefined where the option is not given
 * @throws ConfigurationError
 */
export function checkLifetime(
  owner: string,
  option: string | undefined,
  given: Readonly<Record<string, unknown>>,
  longest = Infinity,
): number | undefined {
  const text = option === undefined ? undefined : given[option]
  if (option === undefined || text === undefined) return undefined
  const seconds = typeof text === 'string' ? lifetimeInSeconds(text) : undefined
  if (seconds === undefined) throw refused(owner, option, 'must be a number and a unit, like "30 minutes" or "1 week"')
  if (seconds > longest) throw refused(owner, option, `must not be longer than ${longest / 86_400} days`)
  return seconds
}

/** @param owner what the option belongs to: a provider's client or one operation's call */
function refused(owner: string, option: string, why: string): ConfigurationError {
  return new ConfigurationError(`${owner}: option \`${option}\` ${why}.`)
}

/** @throws ConfigurationError unless the value is a number of at least `least`; what no timer can hold becomes Infinity */
export function checkNumber(owner: string, option: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !(value >= least)) throw refused(owner, option, `must be a number of at least ${least}`)
  return value > LONGEST_TIMER ? Infinity : value
}

/**
 * Checks a URL that credentials are sent to.
 *
 * @returns the URL as the platform spells it
 * @throws ConfigurationError
 */
export function checkUrl(owner: string, option: string, text: string): string {
  const fail = (why: string) => refused(owner, option, `${why}, like https://api.example.com`)
  const url = typeof text === 'string' && URL.canParse(text) && new URL(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw fail('must be an absolute http or https URL')
  if (url.username || url.password) throw fail('must not hold a user name or password')
  if (/[?#]/.test(text)) throw fail('must have neither query nor fragment')
  return url.href
}
