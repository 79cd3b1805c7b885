import { randomFields } from './auth/signed-endpoint.js'
import { otherHosts } from './spec/servers.js'
import { credentialOptions, authMethods } from './auth/credentials.js'
import { authHeaders } from './auth/auth-headers.js'
import { createClock, type Clock } from './clock.js'
import { breakageOf } from './faults/fault-response.js'
import { createFetch } from './http/fetch.js'
import type { OutgoingResponse } from './http/outgoing-response.js'
import type { MockRequest } from './http/request.js'
import type { LocalMock, MockClientOptions, MockCore } from './mock-types.js'
import { checkOptions, MAX_REQUEST_SIZE, type LocalOptions } from './options.js'
import { createEngine, type MockEngine } from './pipeline/create-engine.js'
import { encode } from './pipeline/encode.js'
import { handle } from './pipeline/handle.js'
import type { Model } from './pipeline/model.js'
import { createRecorder } from './pipeline/recorder.js'
import { withSnapshot } from './record/snapshot.js'
import { describeViolations, firstFindings } from './record/violation.js'
import { describeResource } from './state/resources.js'
import { createDeliveries } from './webhooks/deliveries.js'
import { requireWebhooks } from './webhooks/webhooks.js'

/** A mock, and what a server needs of it. */
export interface Assembled<Option extends string> {
  readonly mock: MockCore<Option>
  readonly respond: (request: MockRequest, origin: string) => Promise<OutgoingResponse>
  readonly seed: MockEngine['seed']
  /** Ends what goes on without a request. */
  readonly stop: () => void
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

/** Assembles a mock. Rejects for an invalid option. */
export async function assemble<Option extends string>(model: Model, options: LocalOptions): Promise<Assembled<Option>> {
  checkOptions(options)
  const { clock = createClock(), log, maxRequestSize = MAX_REQUEST_SIZE } = options
  const engine = await createEngine(model, options, clock)
  const { schemes, endpoints, signedEndpoints, guard, randomFaults } = engine
  const recorder = createRecorder(schemes, log)
  const { violations } = recorder
  const requests = withSnapshot(recorder.requests, { route: engine.route, randomFields: randomFields(signedEndpoints) })

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
  const deliveries = createDeliveries({ webhooks: engine.webhooks, model, clock })
  const local = createFetch({ handle: respond, pathAtServer: model.pathAtServer, maxRequestSize, now: clock.now })
  const credentials = credentialOptions(schemes, signedEndpoints) as Record<Option, string>
  // A client takes the credentials of one auth method: of the first alternative of the global security.
  const [required = Object.fromEntries([...schemes.keys()].map((name) => [name, []]))] = model.document.security ?? []
  const own = new Map([...schemes].filter(([name]) => Object.hasOwn(required, name)))
  const tokenPath = endpoints.find(({ scheme }) => own.has(scheme))?.path
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
      if (violations.length > 0) throw new Error(describeViolations(violations), { cause: engine.replies.thrown() })
    },
    fail: (fault) => engine.faults.add(fault),
    reply: (operation, reply) => engine.replies.add(operation, reply),
    deliver: (name, deliverOptions) => deliveries.deliver(name, deliverOptions),
    rotateWebhookKey: () => requireWebhooks(engine.webhooks, 'mock.rotateWebhookKey').keys.rotate(),
    expireTokens: () => guard.issuers.forEach(({ tokens }) => tokens.expireAll()),
    revokeCredentials() {
      guard.isRevoked = true
    },
    reset() {
      recorder.clear()
      engine.reset()
      deliveries.stop()
      local.forgetResets()
      if (options.clock === undefined) clock.resume()
    },
  }
  const hosts = otherHosts(model.document)
  const clientOptions = (origin: string) => ({
    ...(credentialOptions(own, signedEndpoints) as Record<Option, string>),
    baseUrl: origin,
    ...(hosts.length > 0 && { baseUrls: Object.fromEntries(hosts.map((host) => [host, origin])) }),
    ...(tokenPath !== undefined && { tokenUrl: origin + tokenPath }),
  })
  return { mock, respond, seed: engine.seed, stop: deliveries.stop, clientOptions, clock }
}
