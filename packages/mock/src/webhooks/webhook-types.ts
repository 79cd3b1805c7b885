// What users hold. It imports nothing of the engine, so that the published declarations name no private package.

/** Payloads of the webhooks by their names, as the types of a client's operations have them. */
export type WebhooksOf<Operations> = Operations extends { webhooks: infer Webhooks } ? Webhooks : Record<never, never>

/** The names of the webhooks. */
export type WebhookNameOf<Operations> = keyof WebhooksOf<Operations> & string

/** The fields of a payload that differ from the example. Objects are merged, anything else is replaced. */
export type WebhookData<Payload> = unknown extends Payload
  ? object
  : {
      readonly [Field in keyof Payload]?: Payload[Field] extends readonly unknown[] | undefined ? Payload[Field] : FieldData<Payload[Field]>
    }

type FieldData<Value> = Value extends object ? { readonly [Field in keyof Value]?: FieldData<Value[Field]> } : Value

/** Options of `mock.deliver`. */
export interface DeliverOptions<Payload = unknown> {
  /** The receiver: a URL, which `fetch` sends to, or a function that handles a Request, without a socket. */
  readonly to: string | URL | ((request: Request) => Response | Promise<Response>)
  /**
   * Fields of the payload instead of those of the spec's example. Its id, its time and the receiver's URL are new for each attempt
   * unless they are given here. Fields that the schema lacks are sent.
   */
  readonly data?: WebhookData<Payload> | undefined
  /** The serial of the key that signs. Default: the latest key's. */
  readonly serial?: string | undefined
  /** How often to send at most. Default 5. */
  readonly maxAttempts?: number | undefined
  /**
   * Called before each wait for the next attempt, such as `({ milliseconds }) => mock.clock.advance(milliseconds)`, which ends it at
   * once.
   */
  readonly onWait?: ((wait: { readonly milliseconds: number }) => void) | undefined
}

/** One attempt of a delivery. */
export interface DeliveryAttempt<Payload = unknown> {
  /** When it was sent, by the mock's clock, in milliseconds since the epoch. */
  readonly sentAt: number
  readonly payload: Payload
  /** The status of the response; undefined if there was none. */
  readonly status?: number | undefined
  /** The error of the receiver, or of the connection, if there was no response. */
  readonly error?: unknown
}

/** What became of a delivery. */
export interface Delivery<Payload = unknown> {
  /**
   * `delivered` after a status from 200 to 299, `failed` after the last attempt, `dropped` if its object was removed meanwhile, and
   * `stopped` by `reset()` or `close()`.
   */
  readonly outcome: 'delivered' | 'failed' | 'dropped' | 'stopped'
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt<Payload>[]
}
