import type { MockFetch } from '../http/fetch.js'
import type { SpecSource } from '../options.js'
import { isProviderName, type ProviderName } from '../providers/provider-spec.js'
import type { Difference } from '../verify/differences.js'
import type { CheckedCall } from '../verify/recorded-call.js'
import { noneIgnored, type Verification } from '../verify/verification.js'
import type { Verifier } from '../verify/verifier.js'
import { createBodyReader } from './read-body.js'

export interface ObserveOptions {
  /** The name of a provider, or an OpenAPI document or the path or file URL of one, such as `./openapi.yaml`. */
  readonly spec: ProviderName | SpecSource
  /** The addresses of the provider's servers. Default: those of the spec. Calls to other servers are not checked. */
  readonly baseUrls?: readonly string[] | undefined
  /** The share of calls to check, 0 to 1. Default 1. */
  readonly sample?: number | undefined
}

/** What the observed responses have that the spec does not. No value of a response is in it. */
export interface Observation extends Verification {
  /** Fields of responses that the spec lacks, often new ones. Clients accept them. */
  readonly notes: readonly Difference[]
  /** The number of calls that `sample` left out. */
  readonly notSampled: number
  /** Returns the report for people. */
  toString(): string
}

/** A fetch whose responses are compared with a spec. */
export interface ObservedFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Resolves to the differences so far, after the bodies that are still being received. Never rejects. */
  report(): Promise<Observation>
}

// Saved before a test installs fake timers.
const { setTimeout } = globalThis

/**
 * Wraps a fetch, and compares the responses with a spec as they pass: status, headers, media type, and JSON and form bodies of up to 1 MiB.
 * The call gets its own response at once; the comparison reads a copy and happens later. A failure of the comparison is the report's
 * `problem` and never the call's. Throws a TypeError or RangeError for an invalid option.
 *
 * @example
 * const observed = observe(fetch, { spec: 'transip', sample: 0.1 })
 * const transip = new TransIP({ login, privateKey, fetch: observed })
 * console.log(String(await observed.report()))
 */
export function observe(fetch: MockFetch, options: ObserveOptions): ObservedFetch {
  const { spec, baseUrls = [], sample = 1 } = options
  if (typeof fetch !== 'function') throw new TypeError('observe needs a fetch to wrap, such as globalThis.fetch.')
  if (spec === undefined || spec === null) throw new TypeError("observe needs a spec: the name of a provider, or './openapi.yaml'.")
  if (!(sample >= 0 && sample <= 1)) throw new RangeError(`sample must be a number from 0 to 1, not ${String(sample)}.`)
  const ignored = noneIgnored()
  const pending = new Set<Promise<void>>()
  const readBody = createBodyReader()
  let calls = 0
  let checked = 0
  let notSampled = 0
  let failures = 0
  let loading: Promise<Verifier> | undefined
  const load = (): Promise<Verifier> => (loading ??= loadVerifier(spec, baseUrls))

  /** Starts to read the copy of a body at once, before the caller can use up the response. */
  async function check(entry: number, start: number, input: string | URL | Request, init: RequestInit | undefined, response: Response) {
    const { status, headers, redirected } = response
    const sent = typeof input === 'object' && 'method' in input ? input : { method: 'GET', url: String(input) }
    const method = (init?.method ?? sent.method).toUpperCase()
    const { body, release } = await readBody(method, response)
    const call: CheckedCall = {
      time: new Date(start).toISOString(),
      method,
      url: new URL(sent.url),
      request: undefined,
      status,
      response: { headers: Object.fromEntries(headers), contentType: headers.get('content-type') ?? undefined, body },
    }
    // Lets the code that received the response run first.
    await new Promise((resolve) => setTimeout(resolve, 0))
    try {
      const verifier = await load()
      // The response is that of another request.
      const reason = redirected ? 'redirects' : verifier.check(call, entry)
      if (reason === undefined) checked++
      else ignored[reason]++
    } finally {
      release()
    }
  }

  function watch(checking: Promise<void>): void {
    const watched = checking.catch(() => void failures++).finally(() => pending.delete(watched))
    pending.add(watched)
  }

  const observed = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    if (Math.random() >= sample) {
      notSampled++
      return fetch(input, init)
    }
    const entry = calls++
    const start = Date.now()
    let response
    try {
      response = await fetch(input, init)
    } catch (error) {
      ignored.withoutResponse++
      throw error
    }
    watch(check(entry, start, input, init, response))
    return response
  }

  return Object.assign(observed, {
    async report(): Promise<Observation> {
      await Promise.all(pending)
      const { describeObservation, observation } = await import('./observation.js')
      const verifier = await load().catch((error: unknown) => error as Error)
      const result = observation(verifier, { checked, ignored, notSampled, failures })
      return { ...result, toString: () => describeObservation(result) }
    },
  })
}

async function loadVerifier(spec: ProviderName | SpecSource, baseUrls: readonly string[]): Promise<Verifier> {
  const [{ createVerifier }, { loadSpec }, { providerSpec }] = await Promise.all([
    import('../verify/verifier.js'),
    import('../spec/load-spec.js'),
    import('../providers/provider-spec.js'),
  ])
  const source = typeof spec === 'string' && isProviderName(spec) ? providerSpec(spec) : spec
  return createVerifier(await loadSpec(source), baseUrls)
}
