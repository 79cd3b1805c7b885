/** What any call may say beside its operation's own parameters. */
export interface CallOptions {
  /** Ends the call; it rejects with AbortError. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds this call may take altogether. Default: the client's. */
  readonly timeout?: number | undefined
  /** How many times this call may be sent again. Default: the client's. */
  readonly maxRetries?: number | undefined
}

/** What a list call may say beside its operation's own parameters. */
export interface ListCallOptions extends CallOptions {
  /** Where to go on: the `cursor` of a page that was read before, with otherwise equal options. */
  readonly cursor?: string | undefined
}

/** Arguments of a call as the runtime sees them. */
export interface CallArguments extends ListCallOptions {
  readonly path?: unknown
  readonly query?: unknown
  readonly headers?: unknown
  readonly body?: unknown
}

/** An operation's own parameters with one of the bodies that its route takes. */
export type WithBody<Data, Body> = Omit<Data, 'body'> & { readonly body: Body }

/** An operation's own parameters (hey-api's `…Data` type) together with what any call may say. */
export type Arguments<Data, Options extends CallOptions = CallOptions> = Omit<Data, 'url'> & Options
