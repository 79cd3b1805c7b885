import { ConfigurationError } from '../errors/errors.js'
import type { BeforeAttempt, OnAttempt, OnWait } from '../model/hooks.js'
import { accept, setHeaders } from '../request/build-request.js'
import type { CallSettings, ParseJson } from '../model/operation.js'
import type { AuthMethod, Provider } from '../model/provider.js'
import type { Backoff } from '../model/call-options.js'
import type { Fetch } from '../model/fetch.js'
import type { RateLimitStore } from '../model/stores.js'
import { atLeast, checked, checkUrl, FLAG, FUNCTION, invalidOption, type Rule } from '../model/check-options.js'

/** Options that every client takes beside its credentials. */
export interface ClientOptions {
  /** Base URL of the API, for mocks and proxies. Default: the provider's documented server. */
  readonly baseUrl?: string | undefined
  /** Sends each request, as `(url, init)`: another implementation, or one with a proxy or certificates. Default: the platform's fetch. */
  readonly fetch?: Fetch | undefined
  /**
   * Headers of every request. A call's own headers win. Token requests carry them too, if they go to the origin of `baseUrl`,
   * but never `authorization` and `cookie`.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Longest time for a whole call in ms, waits and retries included. Default 300 000; Infinity for no deadline. */
  readonly timeout?: number | undefined
  /** Longest time in ms until an attempt has its response's headers. Default 30 000; Infinity for none. Uploads have none. */
  readonly attemptTimeout?: number | undefined
  /**
   * Largest number of retries of a call. Default 2; 0 for none. Not counted: a 429 if the client keeps the provider's rate limit
   * (see `maxRateLimitWait`), and an error that passes by itself, like a lock. Even with 0, a call is sent again with a
   * renewed token, and a read if it did not see an earlier write.
   */
  readonly maxRetries?: number | undefined
  /**
   * Statuses that are retried, like `[409, 423]`, beyond 408, 429, 502 to 504 and 520 to 529. After a 4xx except 408 nothing
   * was done: every method is retried. After others, only idempotent methods or operations marked safe. Default: none.
   */
  readonly retryStatuses?: readonly number[] | undefined
  /**
   * Waits between the attempts of a call, unless the provider's Retry-After says how long. Default: `{ initial: 500, max: 8000 }`.
   */
  readonly backoff?: Backoff | undefined
  /**
   * Longest time in ms that a call waits for the provider's rate limit, all its waits together. A call that would wait
   * longer rejects with RateLimitError at once and is not sent. Default: the call's `timeout`.
   */
  readonly maxRateLimitWait?: number | undefined
  /** Shares the rate limit, and the waits for it, among clients with equal credentials. Default: each client counts alone. */
  readonly rateLimitStore?: RateLimitStore | undefined
  /**
   * Largest response that is read, in bytes after decompression. Default 8 MiB. Not for file downloads. JSON may hold at most
   * 100,000 values, plus one for every 8 bytes of this limit.
   */
  readonly maxResponseSize?: number | undefined
  /** Called before each attempt; returns headers to add, like `traceparent`. */
  readonly beforeAttempt?: BeforeAttempt | undefined
  /**
   * Parses the bodies of successful responses. Default: `JSON.parse`, which rounds integers over 2^53. A parser that returns
   * bigints for these should return numbers for others.
   */
  readonly parseJson?: ParseJson | undefined
  /** Called once for each attempt, for logs, metrics and traces. */
  readonly onAttempt?: OnAttempt | undefined
  /** Called when a call begins to wait: to retry, or for the provider's rate limit. */
  readonly onWait?: OnWait | undefined
  /** True to reject every call that is not a GET, HEAD or OPTIONS before it is sent. Default false. */
  readonly readOnly?: boolean | undefined
  /** False to reject calls that cost money before they are sent. Default true. */
  readonly allowCharges?: boolean | undefined
  /**
   * Name and version of your application, like `shop/4.2`, sent after those of this package in User-Agent. Browsers send their
   * own. Default: this package alone.
   */
  readonly userAgent?: string | undefined
}

/** Options of a client whose provider lets reads wait for earlier writes. */
export interface ConsistencyOptions {
  /** Whether a read sees all writes that this client made before it; it may take longer then. Default true. */
  readonly readYourWrites?: boolean | undefined
}

/** Client options with defaults filled in. */
export interface Settings extends CallSettings {
  readonly baseUrl: string
  readonly fetch: Fetch
  /** Headers of every call. */
  readonly headers: Headers
  readonly timeout: number
  readonly beforeAttempt?: BeforeAttempt
  readonly onAttempt?: OnAttempt
  readonly readOnly: boolean
  readonly allowCharges: boolean
  /** The auth method that the options choose. */
  readonly authMethod: AuthMethod
}

/** Options of a call that replace those of its client. */
type CallChoices = Pick<Settings, 'timeout' | 'maxRetries' | 'retryStatuses' | 'backoff'> & { readonly signal: AbortSignal }

const POSITIVE = atLeast(1)
const TIME = atLeast(0)

/** Options of a client that a call may have, too. */
const SHARED_RULES = {
  timeout: POSITIVE,
  maxRetries: atLeast(0, true),
  retryStatuses: ['a list of statuses, like [409, 423]', (value) => Array.isArray(value) && value.every(Number.isInteger)] as Rule,
  backoff: [
    'an object of `initial` and `max`, numbers of at least 0',
    (value) => Object.entries(Object(value)).every(([key, ms]) => ms === undefined || (/^(initial|max)$/.test(key) && TIME[1](ms))),
  ] as Rule,
}

const CALL_RULES = {
  ...SHARED_RULES,
  signal: ['an AbortSignal', (value) => (value as Partial<AbortSignal>).addEventListener !== undefined] as Rule,
}

const CLIENT_RULES = {
  ...SHARED_RULES,
  attemptTimeout: POSITIVE,
  maxRateLimitWait: TIME,
  maxResponseSize: POSITIVE,
  fetch: FUNCTION,
  beforeAttempt: FUNCTION,
  onAttempt: FUNCTION,
  onWait: FUNCTION,
  parseJson: FUNCTION,
  readOnly: FLAG,
  allowCharges: FLAG,
}

const DEFAULTS = {
  timeout: 300_000,
  attemptTimeout: 30_000,
  maxRateLimitWait: Infinity,
  maxResponseSize: 8 * 1024 * 1024,
  maxRetries: 2,
  retryStatuses: [],
  readOnly: false,
  allowCharges: true,
}

/**
 * Returns a client's options, checked and with defaults.
 *
 * @throws ConfigurationError that names the option
 */
export function resolveOptions(provider: Provider, options: ClientOptions): Settings {
  const { name } = provider
  const given = Object(options) as ClientOptions & Readonly<Record<string, unknown>>
  const authMethod = chooseAuthMethod(provider, given)
  const headers = new Headers({ accept: accept(provider.mediaType) })
  const agent = [provider.userAgent, given.userAgent].filter(Boolean).join(' ')
  // Pages of browsers would need a preflight for it.
  const isSent = agent && !('document' in globalThis || 'WorkerNavigator' in globalThis)
  for (const [option, values] of Object.entries({ userAgent: isSent && { 'user-agent': agent }, headers: given.headers }))
    try {
      if (values) setHeaders(headers, values)
    } catch (error) {
      throw invalidOption(name, option, `is invalid: ${(error as Error).message}`)
    }
  return {
    ...DEFAULTS,
    // Called through the global each time, so that a stand-in installed later is used, and never with a foreign `this`.
    fetch: (url, init) => globalThis.fetch(url, init),
    ...checked<Omit<Settings, 'baseUrl' | 'headers' | 'authMethod'>>(name, CLIENT_RULES, given),
    baseUrl: checkUrl(name, 'baseUrl', given.baseUrl ?? provider.baseUrl).replace(/\/+$/, ''),
    headers,
    authMethod,
  }
}

/** Returns the options of a call that replace those of its client, checked. @throws ConfigurationError */
export function callOptions(operation: string, options: object): Partial<CallChoices> {
  return checked<CallChoices>(operation, CALL_RULES, options)
}

/** Returns the auth method that the options choose. @throws ConfigurationError unless exactly one has all its credentials */
function chooseAuthMethod({ name, authMethods }: Provider, given: Readonly<Record<string, unknown>>): AuthMethod {
  const chosenBy = (isGiven: (option: string) => boolean) =>
    authMethods.filter(({ credentials, flag }) => (flag ? given[flag] === true : Object.keys(credentials).some(isGiven)))
  const choices = authMethods
    .map(({ credentials, flag }) => `new ${name}({ ${flag ? `${flag}: true` : Object.keys(credentials).join(', ')} })`)
    .join(' or ')
  // A variable of the environment that is not set still says which method is meant.
  const isPresent = (option: string) => option in given
  const [method = chosenBy(isPresent)[0] ?? authMethods[0], another] = chosenBy((option) => given[option] !== undefined)
  if (another) throw new ConfigurationError(`${name}: too many credentials. Pass ${choices}.`)
  for (const option of Object.keys(method?.credentials ?? {})) {
    const value = given[option]
    if (typeof value === 'function' && method?.isCallable) continue
    if (!isPresent(option)) throw invalidOption(name, option, `is missing. Pass ${choices}`)
    if (typeof value !== 'string' || value.trim() === '')
      throw invalidOption(name, option, `is ${typeof value === 'string' ? 'empty' : value && 'not a string'}`)
    // A text of many lines is meant as one: a PEM, maybe without its first and last line.
    if (/[\r\n\0]/.test(value) && !/(\n.+){4}|-----BEGIN/.test(value)) throw invalidOption(name, option, 'holds a line break')
  }
  return method as AuthMethod
}
