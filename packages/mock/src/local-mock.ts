import { credentialOptions, authMethods } from './auth/credentials.js'
import { authHeaders } from './auth/auth-headers.js'
import { createClock, type Clock } from './clock.js'
import { breakageOf } from './faults/fault-response.js'
import type { Fault } from './faults/fault.js'
import { createFetch, type MockFetch } from './http/fetch.js'
import type { OutgoingResponse } from './http/outgoing-response.js'
import type { MockRequest } from './http/request.js'
import { checkOptions, MAX_REQUEST_SIZE, type LocalOptions } from './options.js'
import { createEngine } from './pipeline/create-engine.js'
import { encode } from './pipeline/encode.js'
import { handle } from './pipeline/handle.js'
import type { Model } from './pipeline/model.js'
import { createRecorder } from './pipeline/recorder.js'
import type { LoggedRequest } from './record/logged-request.js'
import { describeViolations, firstFindings, type Violation } from './record/violation.js'
import { describeResource } from './state/resources.js'
import type { StatefulResource } from './state/stateful-resource.js'

/** What every mock has, with a socket or without. */
export interface MockCore<Option extends string = string> {
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
  readonly requests: readonly LoggedRequest[]
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
  /** Expires all issued tokens. Credentials that are sent as they are stay valid. */
  expireTokens(): void
  /** Rejects the account's credentials and tokens until `reset()`. */
  revokeCredentials(): void
  /**
   * Forgets requests, violations, faults, rate limit counts and all changes of state, and restarts the random sequence. Tokens stay
   * valid, and the clock keeps its time, because time does not run backwards. Resumes a frozen clock unless it came with the
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
 */
export interface LocalMock<Option extends string = string> extends MockCore<Option> {
  /** Credentials, addresses and `fetch`, ready for a client's constructor. */
  readonly clientOptions: MockClientOptions<Option> & { readonly fetch: MockFetch }
}

/** A mock, and what a server needs of it. */
export interface Assembled<Option extends string> {
  readonly mock: MockCore<Option>
  readonly respond: (request: MockRequest, origin: string) => Promise<OutgoingResponse>
  readonly clientOptions: (origin: string) => MockClientOptions<Option>
  readonly clock: Clock
}

/** The address of a mock without a socket. */
const LOCAL = 'http://localhost'

/** Creates a mock without a socket. Rejects for an invalid option. */
export async function localMock<Option extends string = string>(model: Model, options: LocalOptions): Promise<LocalMock<Option>> {
  const { mock, clientOptions } = await assemble<Option>(model, options)
  return { ...mock, clientOptions: { ...clientOptions(LOCAL), fetch: mock.fetch } }
}

/**
 * Assembles a mock. Rejects for an invalid option.
 *
 * @param keeps Whether to keep `requests` and `violations`; the command line has no use for them. Default true
 */
export async function assemble<Option extends string>(model: Model, options: LocalOptions, keeps = true): Promise<Assembled<Option>> {
  checkOptions(options)
  const { clock = createClock(), log, maxRequestSize = MAX_REQUEST_SIZE } = options
  const engine = await createEngine(model, options, clock)
  const { schemes, endpoints, signedEndpoints, guard, randomFaults } = engine
  const recorder = createRecorder(schemes, { log, keeps })
  const { requests, violations } = recorder

  const respond = async (request: MockRequest, origin: string): Promise<OutgoingResponse> => {
    const start = performance.now()
    const late = randomFaults.latency()
    const handled = await handle(engine, request, origin)
    const outcome = { ...handled, findings: firstFindings(handled.findings) }
    const { fault } = outcome
    const encoded = encode(outcome.response, outcome.findings)
    const outgoing = { ...encoded, delay: late + (fault?.delay ?? 0), breakage: breakageOf(fault, request.method, encoded) }
    recorder.record(request, outcome, outgoing, performance.now() - start)
    return outgoing
  }
  const local = createFetch({ handle: respond, pathAtServer: model.pathAtServer, maxRequestSize, now: clock.now })
  const credentials = credentialOptions(schemes, signedEndpoints) as Record<Option, string>
  const tokenPath = endpoints[0]?.path
  const mock: MockCore<Option> = {
    credentials,
    authMethods: authMethods(schemes, signedEndpoints),
    fetch: local.fetch,
    authHeaders: () => authHeaders(model.document, schemes, endpoints),
    clock,
    requests,
    violations,
    resources: engine.state?.resources.map(describeResource) ?? [],
    assertClean() {
      if (violations.length > 0) throw new Error(describeViolations(violations))
    },
    fail: (fault) => engine.faults.add(fault),
    expireTokens: () => guard.issuers.forEach(({ tokens }) => tokens.expireAll()),
    revokeCredentials() {
      guard.isRevoked = true
    },
    reset() {
      recorder.clear()
      engine.reset()
      local.forgetResets()
      if (options.clock === undefined) clock.resume()
    },
  }
  const clientOptions = (origin: string) => ({
    ...credentials,
    baseUrl: origin,
    ...(tokenPath !== undefined && { tokenUrl: origin + tokenPath }),
  })
  return { mock, respond, clientOptions, clock }
}
