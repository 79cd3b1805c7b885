import { type Redact, redactor } from '../errors/redact.js'
import { secretsIn } from '../errors/secrets.js'
import { authenticate } from '../pipeline/authenticate.js'
import { attemptTimeout, startDeadline } from '../pipeline/deadline.js'
import { events, reportWait } from '../pipeline/events.js'
import { retry } from '../pipeline/retry.js'
import { compose, transport } from '../pipeline/transport.js'
import { buildRequest } from '../request/build-request.js'
import { invalidRequest } from '../request/invalid-request.js'
import { buildUrl } from '../request/build-url.js'
import { apiError } from '../response/api-error.js'
import { discard, receivedBy } from '../response/read-body.js'
import { parseError, readJson } from '../response/parse.js'
import { CALL_OPTIONS, LIST_OPTIONS, type CallArguments } from '../model/call-options.js'
import type { Context, ReceivedResponse, Memory, Operation, OutgoingRequest, PreparedRequest, Rebuild, Send } from '../model/operation.js'
import { type ClientOptions, callOptions, resolveOptions, type Settings } from './options.js'
import type { ActiveProvider, OtherServers, Provider } from '../model/provider.js'
import { checkKnown } from '../model/check-options.js'
import type { WaitEvent } from '../model/hooks.js'
import { isSafe } from '../model/error-context.js'

/** A 2xx response with its parsed body. */
export interface ParsedResponse {
  readonly data: unknown
  readonly response: Response
}

/** A provider's API with credentials and options; sends every call. It has no state outside itself. */
export class Client {
  readonly #provider: ActiveProvider
  readonly #settings: Settings
  readonly #send: Send
  readonly #redactor: (args?: unknown) => Redact
  readonly #otherServer: ReturnType<OtherServers> | undefined
  readonly #memory: Memory = {}

  /**
   * @param options of a new client; or a client, to make a session of it
   * @throws ConfigurationError that names the invalid option
   */
  constructor(provider: Provider, options: ClientOptions | Client) {
    if (options instanceof Client) {
      this.#provider = options.#provider
      this.#settings = options.#settings
      this.#send = options.#send
      this.#redactor = options.#redactor
      this.#otherServer = options.#otherServer
      return
    }
    // An option is known if something reads it.
    const known = new Set(['tokenStore'])
    const given = new Proxy(Object(options) as ClientOptions & Readonly<Record<string, unknown>>, {
      get: (target, option: string) => known.add(option) && target[option],
    })
    const settings = (this.#settings = resolveOptions(provider, given))
    const { baseUrl, onAttempt, beforeAttempt } = settings
    const { credentials, scheme } = settings.authMethod
    const { name, rateLimit: limit, consistency, passing, defaultQuery, error } = (this.#provider = { ...provider, credentials })
    const { rateLimitStore } = given
    const secrets = new Set(secretsIn(given.headers))
    // Nobody knows whose token a function gives: such a client shares its limit with none.
    for (const option of Object.keys(credentials))
      if (credentials[option]) secrets.add(String(typeof given[option] === 'function' ? Math.random() : given[option]))
    const attempt = [attemptTimeout(), (onAttempt || beforeAttempt) && events(onAttempt, beforeAttempt)]
    const send = transport(settings.fetch)
    const sendUnsigned = compose([retry(), ...attempt], send)
    const authenticator = scheme({
      ...settings,
      provider: this.#provider,
      options: given,
      secrets,
      send: (operation, prepared, read) => this.send(operation, prepared, {}, read, sendUnsigned),
    })
    this.#send = compose(
      [
        retry(),
        defaultQuery?.(name, given),
        consistency?.isOn(name, given) && consistency.layer,
        passing?.(error),
        limit?.layer(rateLimitStore, [name, baseUrl, ...secrets]),
        authenticate(authenticator, this.#provider),
        ...attempt,
      ],
      send,
    )
    this.#redactor = redactor(secrets)
    this.#otherServer = provider.servers?.(name, given)
    checkKnown(name, options, [...known])
  }

  /**
   * Returns a client that shares credentials, token and limits with this one, but whose reads wait only for its own
   * writes. For flows of calls that need not wait for each other.
   */
  session(): Client {
    return new Client(this.#provider, this)
  }

  /** Base URL of the API, without a slash at its end. */
  get baseUrl(): string {
    return this.#settings.baseUrl
  }

  /** Returns the base URL of an operation, which may be on another server. */
  baseOf({ server }: Operation): string {
    return (server && this.#otherServer?.(server)) ?? this.baseUrl
  }

  /** Headers of every call. */
  get headers(): Headers {
    return this.#settings.headers
  }

  /** Default of a call's `timeout`, in ms. */
  get timeout(): number {
    return this.#settings.timeout
  }

  /** Base URL of the documented server. */
  get documentedUrl(): string {
    return this.#provider.baseUrl
  }

  /** Returns a function that hides this client's secrets, and those in a call's arguments. */
  redactor(args: unknown): Redact {
    return this.#redactor(args)
  }

  /** @throws InvalidRequestError if the client's options forbid the call */
  permit(operation: Operation): void {
    const { readOnly, allowCharges } = this.#settings
    const forbids = readOnly && !isSafe(operation.method) ? 'readOnly: true' : !allowCharges && operation.charges && 'allowCharges: false'
    if (forbids) throw invalidRequest(operation, `its client has \`${forbids}\``)
  }

  /** Returns the URL of a call's first or only request. Throws InvalidRequestError; ConfigurationError for an unknown option. */
  url(operation: Operation, args: CallArguments): string {
    checkKnown(operation.id, args, operation.pages ? LIST_OPTIONS : CALL_OPTIONS)
    return buildUrl(this.baseOf(operation), operation, args.path, args.query)
  }

  /**
   * Makes one call and resolves to its response with the parsed body.
   *
   * @param url of a later page; by default that of the arguments
   * @param again resolves to the request of a further attempt, which `build` makes of its body, or to undefined for the same
   * @throws InvalidRequestError, ApiError (AuthError, RateLimitError, ConsistencyError), NetworkError, TimeoutError,
   *   AbortError, InvalidResponseError; ConfigurationError for an unknown option, or an invalid `timeout`, `signal`,
   *   `maxRetries`, `retryStatuses` or `backoff`
   */
  async request(
    operation: Operation,
    args: CallArguments = {},
    url: string = this.url(operation, args),
    again?: (context: Context, build: (body: unknown) => OutgoingRequest) => ReturnType<Rebuild>,
  ): Promise<ParsedResponse> {
    const build = (body: unknown) => buildRequest(operation, { ...args, body }, url, this.#settings.headers, this.#provider.mediaType)
    const rebuild = again && ((context: Context) => again(context, build))
    return await this.send(operation, { request: build(args.body), rebuild }, args, async (received) => {
      const { response } = received
      if (response.ok) return { data: operation.read ? await operation.read(received) : readJson(received), response }
      if (!operation.redirect || response.status > 399) throw apiError(received, await parseError(received), this.#provider)
      return { data: discard(response), response }
    })
  }

  /**
   * Sends a ready-made request through the pipeline and resolves to what `read` returns, whatever the status.
   *
   * @param read reads the response while the call's deadline still runs
   * @param pipeline the client's own by default
   * @throws as `request`, except ApiError
   */
  async send<T>(
    operation: Operation,
    { request, rebuild }: PreparedRequest,
    options: CallArguments & { readonly params?: unknown },
    read: (received: ReceivedResponse) => Promise<T>,
    pipeline: Send = this.#send,
  ): Promise<T> {
    const isOwn = pipeline === this.#send
    if (isOwn) this.permit(operation)
    const { id } = operation
    const own = callOptions(id, options)
    const settings = this.#settings
    // A file may take any time.
    const attempt = request.sendFile ? Infinity : settings.attemptTimeout
    const clock = startDeadline(id, own.timeout ?? settings.timeout, own.signal, attempt)
    const redact = this.#redactor(options)
    const context: Context = {
      ...settings,
      ...own,
      backoff: { ...settings.backoff, ...own.backoff },
      parseJson: isOwn ? settings.parseJson : undefined,
      attemptTimeout: attempt,
      operation,
      clock,
      rebuild,
      attempt: 1,
      wait: 0,
      redact,
      memory: this.#memory,
    }
    try {
      const response = await pipeline(request, context)
      if (isOwn && response.ok && request.method === 'POST') this.#memory.lastCreation = performance.now()
      return await read(receivedBy(context, request, response))
    } catch (error) {
      throw redact(error)
    } finally {
      clock.release()
    }
  }

  /** Tells `onWait` that a wait outside a call begins. */
  reportWait(operation: Operation, milliseconds: number, reason: WaitEvent['reason']): void {
    reportWait({ ...this.#settings, operation }, milliseconds, reason)
  }

  /** Whether the client created something within the last minute, which the provider may not show yet. */
  hasJustCreated(): boolean {
    return performance.now() - (this.#memory.lastCreation ?? -Infinity) < 60_000
  }

  toJSON(): Record<string, unknown> {
    return { provider: this.#provider.name, baseUrl: this.baseUrl }
  }
}
