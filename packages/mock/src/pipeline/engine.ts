import type { CodeFlow } from '../auth/authorization-code.js'
import type { TokenExchange } from '../auth/token-exchange.js'
import type { Guard } from '../auth/security.js'
import type { SignedEndpoint } from '../auth/signed-endpoint.js'
import type { TokenEndpoint } from '../auth/token-endpoint.js'
import type { RandomFaults } from '../faults/random-faults.js'
import type { Fault } from '../faults/fault.js'
import type { Faults } from '../faults/faults.js'
import type { MockResponse } from '../http/response.js'
import type { ReadBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { Route } from '../http/routes.js'
import type { LimitResponse } from '../limits/limit-response.js'
import type { Limiter } from '../limits/limiter.js'
import type { Pager } from '../pages/pager.js'
import type { Finding } from '../record/violation.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import type { Replies } from '../reply/replies.js'
import type { State } from '../state/state.js'
import type { Documented } from '../responses/documented.js'
import type { Errors } from '../strict/errors.js'
import type { Reject } from '../strict/reject.js'
import type { CheckRequest } from '../validate/check-request.js'
import type { Webhooks } from '../webhooks/webhooks.js'
import type { Events } from './events.js'

/** The parts of a mock that handle a request. */
export interface Engine {
  readonly route: (method: string, path: string) => Route
  readonly endpoints: readonly TokenEndpoint[]
  readonly signedEndpoints: readonly SignedEndpoint[]
  readonly tokenExchanges: readonly TokenExchange[]
  readonly codeFlows: readonly CodeFlow[]
  readonly faults: Faults
  readonly randomFaults: RandomFaults
  readonly guard: Guard
  /** Undefined if the mock has no rate limit. */
  readonly limits: { limiter: Limiter; respond: LimitResponse } | undefined
  readonly errors: Errors
  /** JSON Pointers to code and message in the provider's errors. */
  readonly errorPointers: NonNullable<Document['x-error']>
  readonly reject: Reject
  /** Loads the validator, which only a request that is checked needs. */
  readonly loadCheck: () => Promise<CheckRequest>
  /** Whether a request with this violation is rejected. */
  readonly rejects: (finding: Finding) => boolean
  /** Statuses for requests that break the spec, the provider's own first. */
  readonly invalidStatuses: readonly [number, ...number[]]
  /** The status for a body that is not JSON. */
  readonly malformedStatus: number
  readonly events: Events
  readonly documented: Documented
  readonly replies: Replies
  /** Query parameters that make a request a dry run. */
  readonly dryRuns: readonly Readonly<Record<string, string>>[]
  /** Undefined if the mock keeps no state. */
  readonly state: State | undefined
  readonly pager: Pager
  /** Undefined if the document does not say how webhooks are signed. */
  readonly webhooks: Webhooks | undefined
  readonly resolve: Resolve
}

/** A request that was routed to an operation. */
export interface RoutedRequest {
  readonly operation: Operation
  /** The request's path, with its parameters encoded in one way. */
  readonly path: string
  readonly variant: string | undefined
  readonly request: MockRequest
  readonly body: ReadBody
  /** The absolute URL of the request, without the query. */
  readonly url: string
  /** The endpoint if this is a signed token request. */
  readonly signed: SignedEndpoint | undefined
  /** The token exchange if this request is one. */
  readonly tokenExchange: TokenExchange | undefined
}

export interface Handled {
  readonly response: MockResponse
  /** The injected fault, if any; the server applies its effect on the connection. */
  readonly fault?: Fault | undefined
  readonly findings: Finding[]
}
