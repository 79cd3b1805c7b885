import { createClock, type Clock } from './clock.js'
import { credentialOptions } from './auth/credentials.js'
import { createResolve, securitySchemes } from './spec/document.js'
import { createEvents } from './events.js'
import { exchanges } from './auth/exchange.js'
import { createChance, type ChanceOptions } from './faults/chance.js'
import { kindOf, type Fault } from './faults/fault.js'
import { breakOf } from './faults/fault-answer.js'
import { createFaults } from './faults/faults.js'
import { handle, type Outcome, type Provider } from './handle.js'
import { loadSpec, type SpecSource } from './spec/load-spec.js'
import { createRedact, type LoggedRequest } from './record/log.js'
import { listOperations } from './spec/operations.js'
import { createLimitAnswer } from './limits/limit-answer.js'
import { createLimiter } from './limits/limiter.js'
import { rateLimitOf, type RateLimitNumbers } from './limits/rate-limit.js'
import { createPager } from './pages/pages.js'
import { getAt } from './spec/pointer.js'
import { outline, type StatefulResource } from './state/outline.js'
import { createState } from './state/state.js'
import { createRefuse, invalidStatuses } from './strict/refuse.js'
import { loadPrism } from './prism/prism.js'
import type { MockRequest } from './http/request.js'
import { createRouter } from './http/routes.js'
import { listen, type Encoded, type Reply } from './http/server.js'
import { signedEndpoints } from './auth/signed-endpoint.js'
import { tokenEndpoints } from './auth/token-endpoint.js'
import { describeViolations, type Violation } from './record/violation.js'

export interface MockOptions {
  /** A bundled OpenAPI document, or the path or file URL of one in JSON or YAML. */
  spec: SpecSource
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** Rows of every list that pages. Default: the rows of its example, on one page. */
  items?: number
  /** Rows of a page where the request asks for no size. Default: the style's `defaultSize`, else 10; all where links are an array. */
  pageSize?: number
  /**
   * Whether a request that breaks the spec is refused as the provider would refuse it: also for query parameters and body
   * fields that the spec does not declare, which Prism lets pass. What breaks the spec is recorded in either case. Default true.
   */
  strict?: boolean
  /**
   * The limit for each credential, its `window` in seconds. Default: the one that the spec declares (x-rate-limit), none where it
   * has no numbers. False counts nothing and sends none of its headers.
   */
  rateLimit?: false | RateLimitNumbers
  /** What tells the time, made by `createClock`; several mocks may share one. Default: a clock of the mock's own. */
  clock?: Clock
  /** Share of the calls that are answered with 503, 0 to 1. Token requests are spared. Default 0. */
  failRate?: number
  /** Milliseconds before every answer, or the least and the most of them. Default 0. */
  latency?: ChanceOptions['latency']
  /**
   * Decides which calls `failRate` fails, how long `latency` takes and which rows lists grow after those of their
   * examples: the same for the same requests in the same order. An integer, default 1.
   */
  seed?: number
  /** Called with every request when it is answered. */
  log?: (entry: LoggedRequest) => void
}

/** Number of the first object that is created; rows have lower ones. */
const FIRST_NEW = 100

/** @typeParam Option Names of the client's credential options, for a typed `clientOptions`. */
export interface Mock<Option extends string = string> {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string
  /** The credentials that this mock accepts, by the client's option name: those of a scheme's first way of signing in. */
  readonly credentials: Readonly<Record<Option, string>>
  /** The credentials and addresses, ready for a client's constructor. */
  readonly clientOptions: Readonly<Record<Option, string>> & { readonly baseUrl: string; readonly tokenUrl?: string }
  /** What this mock takes for the time, for tokens, limits and the `Date` of answers. */
  readonly clock: Clock
  /** What was answered since the start or the last `reset()`, oldest first. */
  readonly requests: readonly LoggedRequest[]
  /** What broke the spec since the start or the last `reset()`. */
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
  /** Makes every token that was issued invalid. */
  expireTokens(): void
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
 * Rejects with a sentence when the spec cannot be read, or the port is taken.
 */
export async function bootMock<Option extends string = string>(options: MockOptions): Promise<Mock<Option>> {
  const { spec, port = 0, host = '127.0.0.1', items, pageSize, strict = true, rateLimit, clock = createClock(), log } = options
  const { failRate = 0, latency = 0, seed = 1 } = options
  checkCount('items', items, 0)
  checkCount('pageSize', pageSize, 1)
  const chance = createChance({ seed, failRate, latency })
  const document = await loadSpec(spec)
  const resolve = createResolve(document)
  const schemes = securitySchemes(document, resolve)
  const operations = listOperations(document, resolve)
  const limit = rateLimitOf(document, rateLimit)
  const { now } = clock
  const endpoints = tokenEndpoints(schemes, now)
  const [prism, signed] = await Promise.all([loadPrism(document, resolve), signedEndpoints(schemes, now)])
  const exchanged = exchanges(schemes, now)
  const issuers = [...endpoints, ...signed, ...exchanged]
  const faults = createFaults(
    new Set(operations.flatMap(({ id, variants }) => [id ?? [], ...variants.map((variant) => variant.id)].flat())),
  )
  const redact = createRedact(schemes)
  const pager = createPager({ items, pageSize, seed }, resolve)
  const state = createState({
    operations,
    resolve,
    listed: ({ operation, rows }) => pager.grow(getAt(operation.success?.example, rows) as unknown[], operation),
    firstNumber: FIRST_NEW + 2 * (items ?? 0),
  })
  const limiter = limit && createLimiter(limit, now)
  const provider: Provider = {
    prism,
    route: createRouter(operations),
    endpoints,
    signedEndpoints: signed,
    exchanges: exchanged,
    guard: { schemes, issuers },
    faults,
    chance,
    limits: limiter && { limiter, answer: createLimitAnswer(document, prism, resolve) },
    events: createEvents(document),
    pager,
    state,
    refuse: createRefuse(document, prism),
    invalidStatuses: invalidStatuses(document),
    strict,
    resolve,
  }
  const requests: LoggedRequest[] = []
  const violations: Violation[] = []

  const record = (request: MockRequest, { operation, variant, fault, findings }: Outcome, reply: Reply, duration: number): void => {
    const { method, path, body } = request
    const found = findings.map((finding) => ({ operation: operation?.id, method, path, ...finding }))
    const called = { operation: operation?.id, variant, method, path }
    const status = reply.breaks === 'reset' || reply.breaks === 'end' ? 0 : reply.status
    const entry = { ...called, ...redact(request), body, status, fault: fault && kindOf(fault), duration, violations: found }
    requests.push(entry)
    violations.push(...found)
    // What log throws is the caller's to see, and must not cost the client its answer.
    if (log) queueMicrotask(() => log(entry))
  }

  const answer = async (request: MockRequest, url: string): Promise<Reply> => {
    const start = performance.now()
    const late = chance.latency()
    const outcome = await handle(provider, request, url)
    const { fault } = outcome
    const answered = encode(provider, outcome)
    const reply = { ...answered, delay: late + (fault?.delay ?? 0), breaks: breakOf(fault, request.method, answered) }
    record(request, outcome, reply, performance.now() - start)
    return reply
  }
  const server = await listen(host, port, answer, now)

  const credentials = credentialOptions(schemes, signed) as Record<Option, string>
  const tokenPath = endpoints[0]?.path
  return {
    url: server.url,
    credentials,
    clientOptions: {
      ...credentials,
      baseUrl: server.url,
      ...(tokenPath !== undefined && { tokenUrl: server.url + tokenPath }),
    },
    clock,
    requests,
    violations,
    resources: state.resources.map(outline),
    assertClean() {
      if (violations.length > 0) throw new Error(describeViolations(violations))
    },
    fail: (fault) => faults.add(fault),
    expireTokens: () => issuers.forEach(({ tokens }) => tokens.expireAll()),
    reset() {
      requests.length = 0
      violations.length = 0
      state.clear()
      limiter?.clear()
      faults.clear()
      server.mend()
      chance.restart()
      if (options.clock === undefined) clock.resume()
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

function checkCount(name: string, value: number | undefined, minimum: number): void {
  if (value !== undefined && (!Number.isSafeInteger(value) || value < minimum))
    throw new RangeError(`${name} must be an integer of at least ${minimum}, not ${value}.`)
}

const MAX_VIOLATIONS_HEADER = 8000

function encode({ prism }: Provider, { answer, findings }: Outcome): Encoded {
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, ascii(value)] as const)
  const found = findings.length > 0 && { 'sl-violations': ascii(JSON.stringify(findings)).slice(0, MAX_VIOLATIONS_HEADER) }
  return { status: answer.status, headers: { ...Object.fromEntries(headers), ...found }, body: prism.encode(answer) }
}

/** Header values may not hold other characters; in JSON the escapes mean the same. */
function ascii(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
