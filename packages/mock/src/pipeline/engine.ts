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

/** The parts of a mock that handle a request. */
export interface Engine {
  route: (method: string, path: string) => Route
  endpoints: readonly TokenEndpoint[]
  signedEndpoints: readonly SignedEndpoint[]
  tokenExchanges: readonly TokenExchange[]
  faults: Faults
  randomFaults: RandomFaults
  guard: Guard
  /** Undefined if the mock has no rate limit. */
  limits: { limiter: Limiter; response: LimitResponse } | undefined
  errors: Errors
  /** JSON Pointers to code and message in the provider's errors. */
  errorPointers: NonNullable<Document['x-error']>
  reject: Reject
  closest: ClosestFindings
  /** Whether to reject requests that break the spec, including those that Prism accepts. */
  strict: boolean
  /** Statuses for requests that break the spec, the provider's own first. */
  invalidStatuses: readonly [number, ...number[]]
  /** The status for a body that is not JSON. */
  malformedStatus: number
  events: Events
  prism: Prism
  /** Query parameters that make a request a dry run. */
  dryRuns: readonly Readonly<Record<string, string>>[]
  /** Undefined if the mock keeps no state. */
  state: State | undefined
  pager: Pager
  resolve: Resolve
}

/** A request that was routed to an operation. */
export interface RoutedRequest {
  operation: Operation
  /** The request's path, encoded for Prism. */
  path: string
  variant: string | undefined
  request: MockRequest
  body: ReturnType<typeof readBody>
  /** The absolute URL of the request, without the query. */
  url: string
  /** The endpoint if this is a signed token request. */
  signed: SignedEndpoint | undefined
  /** The token exchange if this request is one. */
  tokenExchange: TokenExchange | undefined
}

export interface Handled {
  response: MockResponse
  /** The injected fault, if any; the server applies its effect on the connection. */
  fault?: Fault | undefined
  findings: Finding[]
}
