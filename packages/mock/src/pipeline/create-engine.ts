import { codeFlows } from '../auth/authorization-code.js'
import { registerCredentials } from '../auth/credentials.js'
import { tokenExchanges } from '../auth/token-exchange.js'
import type { Guard } from '../auth/security.js'
import { signedEndpoints, type SignedEndpoint } from '../auth/signed-endpoint.js'
import { tokenEndpoints, type TokenEndpoint } from '../auth/token-endpoint.js'
import type { Clock } from '../clock.js'
import { createRandomFaults } from '../faults/random-faults.js'
import { createFaults } from '../faults/faults.js'
import { createLimitResponse } from '../limits/limit-response.js'
import { createLimiter } from '../limits/limiter.js'
import { rateLimitOf } from '../limits/rate-limit.js'
import type { MockOptions } from '../options.js'
import { createPager } from '../pages/pager.js'
import { createReplies } from '../reply/replies.js'
import { createRandom } from '../random.js'
import type { Finding } from '../record/violation.js'
import { createDocumented } from '../responses/documented.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import { readData } from '../state/data.js'
import type { MockData } from '../state/mock-data.js'
import { createState } from '../state/state.js'
import { createErrors } from '../strict/errors.js'
import { createReject, invalidStatuses } from '../strict/reject.js'
import { createWebhooks } from '../webhooks/webhooks.js'
import type { Engine } from './engine.js'
import { createEvents } from './events.js'
import type { Model } from './model.js'
import { TOKEN_REQUEST } from './inject-fault.js'

/** An engine and the parts of it that a mock exposes. */
export interface MockEngine extends Engine {
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  readonly endpoints: readonly TokenEndpoint[]
  readonly signedEndpoints: readonly SignedEndpoint[]
  /** Resets all state except issued tokens. */
  reset(): void
  /** Forgets all changes of state and begins with these objects. Rejects with a TypeError, and changes nothing, if a row is invalid. */
  seed(data: MockData): Promise<void>
}

/** The number in the first created id; rows have lower ones. */
const FIRST_NEW = 100

/** Creates the engine of one mock. */
export async function createEngine(model: Model, options: Omit<MockOptions, 'spec'>, { now }: Clock): Promise<MockEngine> {
  const { items, pageSize, data, secondsPerState = 0, failRate = 0, latency = 0, seed = 1, credentials = {} } = options
  const { document, resolve, operations, validators, hasExtensions } = model
  const { state: remembers = hasExtensions } = options
  const randomFaults = createRandomFaults({ seed, failRate, latency })
  const schemes = registerCredentials(model.schemes, credentials)
  const limit = rateLimitOf(document, options.rateLimit)
  const limiter = limit && createLimiter(limit, now)
  const endpoints = tokenEndpoints(schemes, now)
  const signed = await signedEndpoints(schemes, now, credentials)
  const documented = createDocumented({
    document,
    resolve,
    loadErrors: async () => (await validators()).json,
    random: createRandom(seed),
  })
  const errors = createErrors(document, documented, resolve)
  const reject = createReject(document, errors)
  const exchanged = tokenExchanges(schemes, now)
  const flows = codeFlows(schemes, model.pathAtServer, now)
  // The token of a code flow is sent where the API takes any other.
  const usual = (document.security ?? []).flatMap(Object.keys)
  const granted = flows.flatMap(({ scheme, tokens }) => [scheme, ...usual].map((name) => ({ scheme: name, tokens })))
  const guard: Guard = { schemes, issuers: [...endpoints, ...signed, ...exchanged, ...granted], isRevoked: false }
  const ids = operations.flatMap(({ id, variants }) => [id ?? [], variants.map((variant) => variant.id)].flat())
  const replies = createReplies({ operationIds: new Set(ids), resolve, documented, validators })
  const faults = createFaults(new Set([...ids, ...(endpoints.length > 0 ? [TOKEN_REQUEST] : [])]))
  const pager = createPager({ items, pageSize, seed }, resolve)
  const resources = remembers ? model.resources() : []
  const toSeeds = async (rows: MockData) => readData(rows, { resources, resolve, errors: (await validators()).json })
  const seeds = data ? await toSeeds(data) : []
  const state = remembers
    ? createState({
        resources,
        resolve,
        now,
        secondsPerState,
        listed: ({ operation, rows }) => pager.generateRows(valueAt(operation.success?.example, rows) as unknown[], operation),
        firstNumber: FIRST_NEW + 2 * (items ?? 0),
      })
    : undefined
  state?.begin(seeds)
  return {
    route: model.route,
    schemes,
    endpoints,
    signedEndpoints: signed,
    tokenExchanges: exchanged,
    codeFlows: flows,
    faults,
    randomFaults,
    guard,
    limits: limiter && { limiter, respond: createLimitResponse(document, documented, resolve, reject) },
    errors,
    errorPointers: document['x-error'] ?? {},
    reject,
    loadCheck: async () => (await validators()).check,
    rejects: rejectsWith(options.strict ?? (hasExtensions || undefined)),
    invalidStatuses: invalidStatuses(document),
    malformedStatus: document['x-error']?.malformed ?? 400,
    events: createEvents(document),
    documented,
    replies,
    dryRuns: Object.values(document['x-client-options'] ?? {}).flatMap(({ query, changesNothing }) => (changesNothing ? [query] : [])),
    state,
    pager,
    webhooks: createWebhooks(model),
    resolve,
    reset() {
      guard.isRevoked = false
      state?.begin(seeds)
      limiter?.clear()
      faults.clear()
      replies.clear()
      randomFaults.restart()
    },
    async seed(rows) {
      const given = await toSeeds(rows)
      state?.begin(given)
    },
  }
}

/** Violations that only our specs exclude: OpenAPI allows what it does not mention. */
const UNDECLARED = new Set(['query', 'field'])

/** @param strict Undefined rejects what breaks the spec's own rules, and accepts what it does not declare. */
function rejectsWith(strict: boolean | undefined): (finding: Finding) => boolean {
  return ({ code, location }) =>
    location.startsWith('request') && code !== 'accept' && (strict === true || (strict === undefined && !UNDECLARED.has(code)))
}
