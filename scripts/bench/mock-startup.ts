import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { interleave } from './interleave.ts'
import type { MockCall } from './mock-call.ts'
import { mockServers, type MockServerId } from './mock-servers.ts'

const ROUNDS = { most: 5, least: 2, time: 20_000 }
/** Milliseconds after which a process has failed. */
const PATIENCE = 60_000
const execute = promisify(execFile)

export interface ReadySettings {
  readonly server: MockServerId
  readonly provider: string
  readonly call: MockCall
  /** Providers of the mocks that the process starts next. */
  readonly further: readonly string[]
}

/** Milliseconds. */
export interface Ready {
  /** Until the first answer. */
  readonly ready: number
  /** Each further mock, by provider. */
  readonly further: Readonly<Record<string, number>>
}

/** Milliseconds by round. */
export interface MockStartup {
  /** Until the first answer, by provider and server. */
  readonly ready: ReadonlyMap<string, Readonly<Record<MockServerId, readonly number[]>>>
  /** Further mocks, by provider. */
  readonly further: ReadonlyMap<string, readonly number[]>
}

/**
 * How long a fresh process takes until its server has answered, from files that the system has in its cache, and how long
 * each further mock.
 *
 * @param calls what is asked first, by provider
 */
export async function measureMockStartup(calls: ReadonlyMap<string, MockCall>): Promise<MockStartup> {
  const providers = [...calls.keys()]
  const settings = [...calls].flatMap(([provider, call]) =>
    (Object.keys(mockServers) as MockServerId[]).map((server) => ({
      server,
      provider,
      call,
      further: server === 'mock' ? providers : [],
    })),
  )
  const [first] = providers
  for (const each of settings.filter(({ provider }) => provider === first)) await startOnce(each)
  const measured = [...(await interleave(settings, ROUNDS, startOnce))]
  const roundsOf = (provider: string, server: MockServerId) =>
    measured.filter(([own]) => own.provider === provider && own.server === server).flatMap(([, rounds]) => rounds.map(({ ready }) => ready))
  const furtherOf = (provider: string) => measured.flatMap(([, rounds]) => rounds.flatMap(({ further }) => further[provider] ?? []))
  return {
    ready: new Map(providers.map((provider) => [provider, { mock: roundsOf(provider, 'mock'), prism: roundsOf(provider, 'prism') }])),
    further: new Map(providers.map((provider) => [provider, furtherOf(provider)])),
  }
}

async function startOnce(settings: ReadySettings): Promise<Ready> {
  const program = join(import.meta.dirname, 'mock-ready.ts')
  const { stdout } = await execute(process.execPath, [program, JSON.stringify(settings)], { timeout: PATIENCE, killSignal: 'SIGKILL' })
  return JSON.parse(stdout) as Ready
}
