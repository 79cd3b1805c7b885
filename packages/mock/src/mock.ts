import { credentialOptions, authMethods } from './auth/credentials.js'
import { authHeaders } from './auth/auth-headers.js'
import { createClock, type Clock } from './clock.js'
import { breakageOf } from './faults/fault-response.js'
import type { Fault } from './faults/fault.js'
import { encode } from './pipeline/encode.js'
import type { MockRequest } from './http/request.js'
import type { OutgoingResponse } from './http/outgoing-response.js'
import { listen } from './http/server.js'
import { checkOptions, MAX_REQUEST_SIZE, type MockOptions } from './options.js'
import { handle } from './pipeline/handle.js'
import { createEngine } from './pipeline/create-engine.js'
import type { LoggedRequest } from './record/logged-request.js'
import { createRecorder } from './pipeline/recorder.js'
import { describeViolations, firstFindings, type Violation } from './record/violation.js'
import { loadSpec } from './spec/load-spec.js'
import { describeResource } from './state/describe-resource.js'
import type { StatefulResource } from './state/stateful-resource.js'

/** @typeParam Option Names of the client's credential options, for a typed `clientOptions`. */
export interface Mock<Option extends string = string> {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string
  /** The accepted credentials by the client's option name, those of each scheme's first auth method. */
  readonly credentials: Readonly<Record<Option, string>>
  /** Every accepted auth method, including that of `credentials`, with its credentials by the client's option name. */
  readonly authMethods: readonly { readonly description: string; readonly credentials: Readonly<Record<string, string>> }[]
  /** Credentials and addresses, ready for a client's constructor. */
  readonly clientOptions: Readonly<Record<Option, string>> & { readonly baseUrl: string; readonly tokenUrl?: string }
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
  /** Stops listening and closes open connections at once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a server that behaves like the provider of a spec. Rejects if the spec cannot be read, an option is invalid, or the port is
 * in use.
 *
 * @param keeps Whether to keep `requests` and `violations`; the command line has no use for them. Default true
 */
export async function bootMock<Option extends string = string>(options: MockOptions, keeps = true): Promise<Mock<Option>> {
  checkOptions(options)
  const { spec, port = 0, host = '127.0.0.1', allowedHosts = [], maxRequestSize = MAX_REQUEST_SIZE, clock = createClock(), log } = options
  const document = await loadSpec(spec)
  const engine = await createEngine(document, options, clock)
  const { schemes, endpoints, signedEndpoints, guard, randomFaults } = engine
  const recorder = createRecorder(schemes, { log, keeps })

  const response = async (request: MockRequest, url: string): Promise<OutgoingResponse> => {
    const start = performance.now()
    const late = randomFaults.latency()
    const handled = await handle(engine, request, url)
    const outcome = { ...handled, findings: firstFindings(handled.findings) }
    const { fault } = outcome
    const encoded = encode(outcome.response, outcome.findings)
    const outgoing = { ...encoded, delay: late + (fault?.delay ?? 0), breakage: breakageOf(fault, request.method, encoded) }
    recorder.record(request, outcome, outgoing, performance.now() - start)
    return outgoing
  }
  const server = await listen({ host, port, allowedHosts, maxRequestSize }, response, clock.now)

  const { requests, violations } = recorder
  const credentials = credentialOptions(schemes, signedEndpoints) as Record<Option, string>
  const tokenPath = endpoints[0]?.path
  return {
    url: server.url,
    credentials,
    authMethods: authMethods(schemes, signedEndpoints),
    clientOptions: {
      ...credentials,
      baseUrl: server.url,
      ...(tokenPath !== undefined && { tokenUrl: server.url + tokenPath }),
    },
    authHeaders: () => authHeaders(document, schemes, endpoints),
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
      server.forgetResets()
      if (options.clock === undefined) clock.resume()
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  }
}
