// What users hold. It imports nothing of the engine, so that the published declarations name no private package.

/** The operations and webhooks of a mock whose types are not known, by their ids and names. */
export type UntypedOperations<Id extends string = string, Webhook extends string = string> = Readonly<Record<Id, unknown>> & {
  readonly webhooks: Readonly<Record<Webhook, unknown>>
}

/** The ids of operations and variants. */
export type OperationIdOf<Operations> = Exclude<keyof Operations, 'provider' | 'webhooks'> & string

/** The decoded request that a reply is for. `Types` is one member of the operation types that a client exports. */
export interface ReplyRequest<Types = unknown> {
  /** Path parameters by name, decoded, in the types of the spec. */
  readonly path: ParametersOf<Types, 'path'>
  /** Query parameters by name, in the types of the spec; those that it does not declare are text. */
  readonly query: ParametersOf<Types, 'query'>
  /** All headers as text, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON and forms as values, other text as text, files and bytes as a Blob; undefined without a body. */
  readonly body: DataOf<Types> extends { body?: infer Body } ? Body : unknown
}

/** A response with a status of its own. */
export interface ReplyEnvelope<Status = number, Body = unknown> {
  /** 200 to 599. */
  readonly status: Status
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Default: the spec's example for the status, else none. */
  readonly body?: Body | undefined
}

/** The body of a success, an envelope with any documented status, or undefined for the mock's own response. */
export type ReplyResult<Types = unknown> = Types extends { responses: infer Successes; errors: infer Errors }
  ? Sent<Successes[keyof Successes]> | EnvelopesOf<Successes> | EnvelopesOf<Errors> | undefined
  : unknown

/** Responds to the requests of one operation. It may be async. */
export type Reply<Types = unknown> = (request: ReplyRequest<Types>) => ReplyResult<Types> | Promise<ReplyResult<Types>>

type DataOf<Types> = Types extends { data: infer Data } ? Data : { path: Values; query: Values; body: unknown }
type Values = Readonly<Record<string, unknown>>

type ParametersOf<Types, Place extends 'path' | 'query'> =
  DataOf<Types> extends { [place in Place]?: infer Given } ? ([NonNullable<Given>] extends [never] ? Values : NonNullable<Given>) : Values

type EnvelopesOf<Responses> = {
  [Status in keyof Responses]: ReplyEnvelope<Status extends number ? Status : number, Sent<Responses[Status]>>
}[keyof Responses]

/** The clients' types of bodies: `void` for none, a Blob for bytes. */
type Sent<Body> = Body extends void ? undefined : Body extends Blob ? Blob | Uint8Array : Body
