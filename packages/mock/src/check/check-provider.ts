import type { MockFetch } from '../http/fetch.js'
import type { Model } from '../pipeline/model.js'
import { observe, type Observation } from '../observe/observe.js'
import type { Operation } from '../spec/operations.js'
import { credentialsFrom, type ClientPackage } from './client.js'
import { walk, type NotCalled, type PathValues } from './walk.js'

export interface CheckOptions {
  readonly provider: string
  readonly model: Model
  readonly client: ClientPackage
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: MockFetch
  /** Values of path parameters that no list names. */
  readonly known: PathValues
  /** The maximum number of calls. */
  readonly limit: number
  /** Ends the check when it fires. */
  readonly signal: AbortSignal
}

export interface CheckReport {
  readonly observation: Observation
  readonly notCalled: NotCalled
  /** Operations whose call failed, and the statuses or the kinds of errors. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>>
}

type Read = (args: { readonly path?: PathValues; readonly signal: AbortSignal }) => Promise<unknown>

/**
 * Calls the reads of a provider with its client, and compares the responses with the spec. Rejects with an Error if the credentials are
 * missing or the provider rejects them.
 */
export async function checkProvider({ provider, model, client, env, fetch, known, limit, signal }: CheckOptions): Promise<CheckReport> {
  const { document, operations, resources, schemes } = model
  const observed = observe(fetch, { spec: document })
  const name = document['x-provider']?.name ?? ''
  const Client = client[name] as (new (options: object) => object) | undefined
  if (typeof Client !== 'function') throw new Error(`@hostwright/${provider} has no class ${name}; update it or @hostwright/mock.`)
  const instance = new Client({ ...credentialsFrom(env, provider, schemes.values()), fetch: observed })
  const failed = new Map<string, Set<string>>()
  let succeeded = false

  const call = async ({ id = '', path: template }: Operation, path: PathValues): Promise<unknown> => {
    signal.throwIfAborted()
    try {
      const read = method(instance, id)
      const body = await read(template.includes('{') ? { path, signal } : { signal })
      succeeded = true
      return body
    } catch (error) {
      const { status, name: kind } = error as { readonly status?: unknown; readonly name?: unknown }
      if (status === 401 && !succeeded) throw new Error(`${name} rejects the credentials.`, { cause: error })
      failed.set(id, (failed.get(id) ?? new Set()).add(String(status ?? kind)))
      return undefined
    }
  }
  const notCalled = await walk({ operations, resources: resources(), call, known, limit })
  return { observation: await observed.report(), notCalled, failed }
}

/** Returns the client's method of an operation, whose id is its name: `domains.list`. Throws an Error if the client lacks it. */
function method(client: object, id: string): Read {
  const names = id.split('.')
  const last = names.pop() ?? ''
  const owner = names.reduce<unknown>((parent, each) => (parent as Record<string, unknown> | undefined)?.[each], client)
  const found = (owner as Record<string, unknown> | undefined)?.[last]
  if (typeof found !== 'function') throw Object.assign(new Error(`The client has no ${id}.`), { name: 'not in the client' })
  return (args) => (found as Read).call(owner, args)
}
