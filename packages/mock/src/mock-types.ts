// What users hold. It imports nothing of the engine, so that the published declarations name no private package.
import type { Clock } from './clock.js'
import type { Fault } from './faults/fault.js'
import type { MockFetch } from './http/fetch.js'
import type { RequestLog } from './record/request-log.js'
import type { Violation } from './record/violation.js'
import type { OperationIdOf, Reply, UntypedOperations } from './reply/reply-types.js'
import type { StatefulResource } from './state/stateful-resource.js'
import type { DeliverOptions, Delivery, WebhookNameOf, WebhooksOf } from './webhooks/webhook-types.js'

/** What every mock has, with a socket or without. */
export interface MockCore<Option extends string = string, Operations = UntypedOperations> {
  /** The accepted credentials by the client's option name, those of each scheme's first auth method. */
  readonly credentials: Readonly<Record<Option, string>>
  /** Every accepted auth method, including that of `credentials`, with its credentials by the client's option name. */
  readonly authMethods: readonly { readonly description: string; readonly credentials: Readonly<Record<string, string>> }[]
  /**
   * Responds to a request without a socket: the `fetch` of a client, or the handler of a request that another tool intercepts. Takes
   * addresses of this mock and of the spec's servers. A reset rejects with a TypeError, a truncated body fails while it is read.
   */
  readonly fetch: MockFetch
  /**
   * Returns headers that authenticate a request, for tests without a client. Each call issues a new token if the auth method needs
   * one; it lives as long as the provider's tokens.
   */
  authHeaders(): Record<string, string>
  /** The clock for tokens, limits and the `Date` of responses. */
  readonly clock: Clock
  /** The requests since the start or the last `reset()`, oldest first. Keeps the last 10,000, and the last 64 MiB of their bodies. */
  readonly requests: RequestLog
  /** The violations of the spec since the start or the last `reset()`. Keeps the last 10,000. */
  readonly violations: readonly Violation[]
  /** The resources whose creation, changes and removal this mock remembers. All other responses are the spec's examples. */
  readonly resources: readonly StatefulResource[]
  /** Throws an Error that lists `violations` if there are any. */
  assertClean(): void
  /**
   * Injects a fault into the next calls of an operation, of a variant, or of any operation. Faults apply in the order in which they
   * were added. Throws an Error if the spec lacks the operation, or if the fault can never apply.
   */
  fail(fault: Fault): void
  /**
   * Responds to an operation or a variant with a function, which may be async: with a body for the usual success, with
   * `{ status, headers, body }`, or with undefined for the mock's own response. An object with a number as `status`, and no fields but
   * these three, is not a body. Credentials, limits, faults and validation come first; a request with a reply takes no other effect.
   * Of several functions for one operation, the latest is asked first. A reply that breaks the spec is sent, and is a violation. One
   * that throws is a 500 and a violation, and the cause of the Error of `assertClean`. Returns a function that removes this reply;
   * `reset()` removes all.
   *
   * @throws Error if the spec lacks the operation
   * @example
   * mock.reply('vps.get', ({ path }) => (path.vpsIdentifier === 'gone' ? { status: 404 } : undefined))
   */
  reply<Id extends OperationIdOf<Operations>>(operation: Id, reply: Reply<Operations[Id]>): () => void
  /**
   * Delivers a webhook as the provider does: signed, with a payload of the spec's example and `data`, in order for each object that it
   * is about. A status outside 200 to 299, or no response in the provider's time, is a failure; the payload is then made and signed
   * anew and sent again, after 1 second, doubled each time up to a minute, by the mock's clock. A removal drops what else is pending
   * for its object. Resolves to the attempts, however they end. The mock responds with the public key where clients read it.
   *
   * @throws Error, and sends nothing, if the spec lacks the webhook, an option is invalid, or the payload breaks its schema
   * @example
   * await mock.deliver('SecretRotated', { to: handler, data: { secret: 'new' } })
   */
  deliver<Name extends WebhookNameOf<Operations>>(
    webhook: Name,
    options: DeliverOptions<WebhooksOf<Operations>[Name]>,
  ): Promise<Delivery<WebhooksOf<Operations>[Name]>>
  /**
   * Makes a new key, which signs the deliveries from now on, and returns its serial. Keys of earlier serials stay readable, also after
   * `reset()`.
   *
   * @throws Error if the spec does not say how webhooks are signed
   */
  rotateWebhookKey(): string
  /** Expires all issued tokens. Credentials that are sent as they are stay valid. */
  expireTokens(): void
  /** Rejects the account's credentials and tokens until `reset()`. */
  revokeCredentials(): void
  /**
   * Forgets requests, violations, faults, replies, rate limit counts and all changes of state, stops deliveries, and restarts the random
   * sequence. Tokens stay valid, and the clock keeps its time, because time does not run backwards. Resumes a frozen clock unless it came with the
   * options.
   */
  reset(): void
}

/** The options for a client of a mock. */
export type MockClientOptions<Option extends string> = Readonly<Record<Option, string>> & {
  readonly baseUrl: string
  readonly tokenUrl?: string
}

/**
 * A mock in the program that uses it, without a socket.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 * @typeParam Operations Types of the operations, which the client exports, for a typed `reply`.
 */
export interface LocalMock<Option extends string = string, Operations = UntypedOperations> extends MockCore<Option, Operations> {
  /** Credentials, addresses and `fetch`, ready for a client's constructor. */
  readonly clientOptions: MockClientOptions<Option> & { readonly fetch: MockFetch }
}

/**
 * A mock that listens.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 * @typeParam Operations Types of the operations, which the client exports, for a typed `reply`.
 */
export interface Mock<Option extends string = string, Operations = UntypedOperations> extends MockCore<Option, Operations> {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string
  /** Credentials and addresses, ready for a client's constructor. */
  readonly clientOptions: MockClientOptions<Option>
  /** Stops listening and closes open connections at once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
