import type { TokenExchange } from '../auth/token-exchange.js'
import type { Guard } from '../auth/security.js'
import type { SignedEndpoint } from '../auth/signed-endpoint.js'
import type { TokenEndpoint } from '../auth/token-endpoint.js'
import type { RandomFaults } from '../faults/random-faults.js'
import type { Fault } from '../faults/fault.js'
import type { Faults } from '../faults/faults.js'
import type { MockResponse } from '../http/response.js'
import type { readBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { Route } from '../http/routes.js'
import type { LimitResponse } from '../limits/limit-response.js'
import type { Limiter } from '../limits/limiter.js'
import type { Pager } from '../pages/pager.js'
import type { Prism } from '../prism/prism.js'
import type { Finding } from '../record/violation.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import type { State } from '../state/state.js'
import type { ClosestFindings } from '../strict/closest-findings.js'
import type { Errors } from '../strict/errors.js'
import type { Reject } from '../strict/reject.js'
import type { Events } from './events.js'

/** What a request passes on its way to an answer. */
export interface Engine {
  route: (method: string, path: string) => Route
  endpoints: readonly TokenEndpoint[]
  signedEndpoints: readonly SignedEndpoint[]
  tokenExchanges: readonly TokenExchange[]
  faults: Faults
  randomFaults: RandomFaults
  guard: Guard
  /** Undefined where nothing is counted. */
  limits: { limiter: Limiter; response: LimitResponse } | undefined
  errors: Errors
  /** Where the provider's errors say what they say. */
  errorPointers: NonNullable<Document['x-error']>
  reject: Reject
  closest: ClosestFindings
  /** Whether requests that break the spec are refused, those included that Prism lets pass. */
  strict: boolean
  /** Statuses of answers to requests that break the spec, the provider's own first. */
  invalidStatuses: readonly [number, ...number[]]
  /** Status of responses to bodies that are not JSON. */
  malformedStatus: number
  events: Events
  prism: Prism
  /** Query parameters of requests that the provider checks, and that change nothing. */
  dryRuns: readonly Readonly<Record<string, string>>[]
  /** Undefined where nothing is remembered. */
  state: State | undefined
  pager: Pager
  resolve: Resolve
}

/** A request whose operation is known. */
export interface RoutedRequest {
  operation: Operation
  /** The request's path, as Prism reads it. */
  path: string
  variant: string | undefined
  request: MockRequest
  body: ReturnType<typeof readBody>
  /** Absolute URL of the request, without the query. */
  url: string
  /** Where it asks for a token; undefined where it does not. */
  signed: SignedEndpoint | undefined
  /** Where its credentials are exchanged for a token; undefined where they are not. */
  tokenExchange: TokenExchange | undefined
}

export interface Handled {
  response: MockResponse
  /** What the request met, of which the transport's part is still to come. */
  fault?: Fault | undefined
  findings: Finding[]
}
