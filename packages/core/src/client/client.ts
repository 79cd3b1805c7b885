import { type Redact, redactor } from '../errors/redact.js'
import { secretsIn } from '../errors/secrets.js'
import { authenticate } from '../pipeline/authenticate.js'
import { attemptTimeout, startDeadline } from '../pipeline/deadline.js'
import { events } from '../pipeline/events.js'
import { retry } from '../pipeline/retry.js'
import { compose, transport } from '../pipeline/transport.js'
import { buildRequest } from '../request/build-request.js'
import { buildUrl } from '../request/build-url.js'
import { apiError } from '../response/api-error.js'
import { discard } from '../response/read-body.js'
import { parseError, readJson } from '../response/parse.js'
import type { CallArguments, CallOptions } from '../model/call-options.js'
import type { Context, ReceivedResponse, Memory, Operation, PreparedRequest, Send } from '../model/operation.js'
import { type ClientOptions, resolveOptions, type Settings } from './options.js'
import type { ActiveProvider, Provider } from '../model/provider.js'
import { checkNumber } from '../model/check-options.js'

/** The parsed body of a 2xx response, and the response. */
export interface ParsedResponse {
  readonly data: unknown
  readonly response: Response
}

/** A provider's API with credentials and behaviour: what every call goes through. Holds no state outside itself. */
export class Client {
  readonly #provider: ActiveProvider
  readonly #settings: Settings
  readonly #send: Send
  readonly #redactor: (args?: unknown) => Redact
  readonly #memory: Memory = {}

  /**
   * @param options those of a new client; or a client, of which this one becomes a session
   * @throws ConfigurationError naming the option that cannot work
   */
  constructor(provider: Provider, options: ClientOptions | Client) {
    if (options instanceof Client) {
      this.#provider = options.#provider
      this.#settings = options.#settings
      this.#send = options.#send
      this.#redactor = options.#redactor
      return
    }
    const { fetch, authMethod, baseUrl, timeout } = (this.#settings = resolveOptions(provider, options))
    const { credentials, scheme } = authMethod
    const { name, rateLimit: limit, consistency, defaultQuery } = (this.#provider = { ...provider, credentials })
    const given = options as Readonly<Record<string, unknown>>
    const secrets = new Set(secretsIn(options.headers))
    for (const option of Object.keys(credentials)) if (credentials[option]) secrets.add(String(given[option]))
    const attempt = [attemptTimeout(), options.onAttempt && events(options.onAttempt)]
    const send = transport(fetch)
    const sendUnsigned = compose([retry(), ...attempt], send)
    const authenticator = scheme({
      provider: this.#provider,
      baseUrl,
      options: given,
      secrets,
      timeout,
      send: (operation, prepared, read) => this.send(operation, prepared, {}, read, sendUnsigned),
    })
    this.#send = compose(
      [
        retry(),
        defaultQuery?.(name, given),
        consistency?.isOn(name, given) && consistency.layer,
        limit?.layer(options.rateLimitStore, [name, baseUrl, ...secrets]),
        authenticate(authenticator, this.#provider),
        ...attempt,
      ],
      send,
    )
    this.#redactor = redactor(secrets)
  }

  /**
   * A client that shares all with this one, credentials, token and limits, but what reads wait for: for a flow of calls
   * whose reads need not see the writes of others.
   */
  session(): Client {
    return new Client(this.#provider, this)
  }

  /** Base URL of the API, without a slash at its end. */
  get baseUrl(): string {
    return this.#settings.baseUrl
  }

  /** Milliseconds that a call may take altogether, unless it says otherwise. */
  get timeout(): number {
    return this.#settings.timeout
  }

  /** What hides the secrets of this client, and those among a call's arguments, in what is shown. */
  redactor(args: unknown): Redact {
    return this.#redactor(args)
  }

  /** URL of a call's first or only request. Throws InvalidRequestError. */
  url(operation: Operation, args: CallArguments): string {
    return buildUrl(this.baseUrl, operation, args.path, args.query)
  }

  /**
   * Makes one call and reads its response.
   *
   * @param url where it goes, when that is not what the arguments say (a later page)
   * @throws InvalidRequestError, ApiError (AuthError, RateLimitError), NetworkError, TimeoutError, AbortError,
   *   InvalidResponseError; ConfigurationError for a timeout or a number of retries that cannot work
   */
  async request(operation: Operation, args: CallArguments = {}, url: string = this.url(operation, args)): Promise<ParsedResponse> {
    const request = buildRequest(operation, args, url, this.#settings.headers, this.#provider.mediaType)
    return await this.send(operation, { request }, args, async (received) => {
      const { response } = received
      if (response.ok) return { data: operation.read ? await operation.read(received) : readJson(received)?.data, response }
      if (!operation.redirect || response.status > 399) throw apiError(received, await parseError(received), this.#provider)
      return { data: discard(response), response }
    })
  }

  /**
   * Sends a ready-made request through the pipeline, whatever the status of its response: for path-first clients.
   *
   * @param read what to make of the response while the call's deadline still runs
   * @param pipeline the client's own by default
   * @throws as `request`, but for ApiError
   */
  async send<T>(
    operation: Operation,
    { request, rebuild }: PreparedRequest,
    options: CallOptions,
    read: (received: ReceivedResponse) => Promise<T>,
    pipeline: Send = this.#send,
  ): Promise<T> {
    const { timeout, maxRateLimitWait, maxRetries, maxResponseSize: maxBytes } = this.#settings
    // Sending a file takes as long as it takes.
    const attempt = request.sendFile ? Infinity : this.#settings.attemptTimeout
    const { id } = operation
    const allowed = checkNumber(id, 'maxRetries', options.maxRetries ?? maxRetries, 0)
    const redact = this.#redactor(options)
    const clock = startDeadline(id, checkNumber(id, 'timeout', options.timeout ?? timeout, 1), options.signal, attempt)
    const context: Context = {
      operation,
      clock,
      attemptTimeout: attempt,
      maxRetries: allowed,
      maxBytes,
      rebuild,
      text: undefined,
      attempt: 1,
      wait: 0,
      waitBudget: maxRateLimitWait,
      nextTurn: undefined,
      isSent: false,
      retryReason: undefined,
      redact,
      memory: this.#memory,
    }
    try {
      const response = await pipeline(request, context)
      return await read({ ...context, request, response })
    } catch (error) {
      throw redact(error)
    } finally {
      clock.release()
    }
  }

  toJSON(): Record<string, unknown> {
    return { provider: this.#provider.name, baseUrl: this.baseUrl }
  }
}
