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
  /** The credentials that this mock accepts, by the client's option name: those of a scheme's first auth method. */
  readonly credentials: Readonly<Record<Option, string>>
  /** Every auth method that this mock accepts, that of `credentials` among them: credentials by the client's option name. */
  readonly authMethods: readonly { readonly description: string; readonly credentials: Readonly<Record<string, string>> }[]
  /** The credentials and addresses, ready for a client's constructor. */
  readonly clientOptions: Readonly<Record<Option, string>> & { readonly baseUrl: string; readonly tokenUrl?: string }
  /**
   * Headers with which a request is signed in, for tests without a client. A token among them lives as long as the provider's do;
   * each call makes a new one.
   */
  authHeaders(): Record<string, string>
  /** What this mock takes for the time, for tokens, limits and the `Date` of answers. */
  readonly clock: Clock
  /** What was answered since the start or the last `reset()`, oldest first; of more than 10,000 the last, with 64 MiB of bodies. */
  readonly requests: readonly LoggedRequest[]
  /** What broke the spec since the start or the last `reset()`; of more than 10,000 the last. */
  readonly violations: readonly Violation[]
  /** The objects that this mock remembers when requests create, change or remove them; everything else is answered from the spec's examples. */
  readonly resources: readonly StatefulResource[]
  /** Throws an Error that lists `violations`, if there are any. */
  assertClean(): void
  /**
   * Lets the next calls of an operation or variant, or of any, meet a fault. Faults are met in the order in which they were added.
   * Throws a sentence when the operation is none of the spec's, or the fault could never be met.
   */
  fail(fault: Fault): void
  /** Makes every token that was issued invalid; credentials that are sent as they are stay valid. */
  expireTokens(): void
  /** Refuses the account, with tokens and without, until `reset()`. */
  revokeCredentials(): void
  /**
   * Forgets requests, violations, faults, what was counted for the limit, and what was created, changed and removed, and begins
   * the random sequence anew. Tokens stay valid, and the clock stays where it is: time does not run backwards. If it was frozen
   * it runs again, unless it came with the options.
   */
  reset(): void
  /** Stops listening and ends open connections at once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a server that behaves like the provider of a spec.
 * Rejects with a sentence when the spec cannot be read, an option makes no sense, or the port is taken.
 *
 * @param keeps Whether there are `requests` and `violations`, which a process that nobody can ask for them need not keep
 */
export async function bootMock<Option extends string = string>(options: MockOptions, keeps = true): Promise<Mock<Option>> {
  checkOptions(options)
  const { spec, port = 0, host = '127.0.0.1', allowedHosts = [], maxRequestSize = MAX_REQUEST_SIZE, clock = createClock(), log } = options
  const document = await loadSpec(spec)
  const engine = await createEngine(document, options, clock)
  const { schemes, endpoints, signedEndpoints, guard, randomFaults, prism } = engine
  const recorder = createRecorder(schemes, { log, keeps })

  const response = async (request: MockRequest, url: string): Promise<OutgoingResponse> => {
    const start = performance.now()
    const late = randomFaults.latency()
    const handled = await handle(engine, request, url)
    const outcome = { ...handled, findings: firstFindings(handled.findings) }
    const { fault } = outcome
    const encoded = encode(prism, outcome.response, outcome.findings)
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
