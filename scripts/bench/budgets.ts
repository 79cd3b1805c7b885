import type { ContestantId } from './contestants.ts'
import { kilobytes, milliseconds, percent, seconds } from './format.ts'
import type { Results } from './results.ts'
import type { MockSpeed } from './mock-speed.ts'
import { median, medianRatio } from './statistics.ts'
import type { Compiler, TypeChecks } from './type-check.ts'
import type { Surface } from './type-check-sources.ts'

export interface Verdict {
  readonly what: string
  readonly budget: string
  readonly measured: string
  readonly isKept: boolean
}

type Measured = Omit<Results, 'machine' | 'versions' | 'memory'>

/** Each budget of the design with what was measured. */
export function judge({ bundleSizes, coldImport, throughput, typeChecks, mock }: Measured): Verdict[] {
  const size = (what: string, { gzip }: { readonly gzip: number }, limit: number) => atMost(what, gzip, limit, kilobytes)
  const { core, providers } = bundleSizes
  const imports = [...coldImport.times].filter(([module]) => module.startsWith('@hostwright/'))
  const speed = (contestant: ContestantId, call: 'get' | 'post') => {
    const rounds = (id: ContestantId) => throughput.mocked[call].get(id) ?? []
    const what = `${call.toUpperCase()} through ${contestant === 'paths' ? 'our openapi-fetch entry' : contestant}, of bare openapi-fetch's throughput`
    return atLeast(what, medianRatio(rounds(contestant), rounds('openapi-fetch')), 0.8)
  }
  return [
    size('core with every layer, gzip', core.everyLayer, 6000),
    ...providers.map(({ provider, oneRead }) => size(`${provider}, one operation, gzip`, oneRead, 8000)),
    ...providers
      .filter(({ provider }) => provider === 'mittwald')
      .map(({ wholeClass }) => size('mittwald, whole class, gzip', wholeClass, 20_000)),
    ...imports.map(([module, times]) => atMost(`import of ${module}`, median(times), 10, milliseconds)),
    speed('sdk', 'get'),
    speed('sdk', 'post'),
    speed('paths', 'get'),
    speed('paths', 'post'),
    ...(['5.9', '7'] as const).flatMap((compiler) => [
      atMost(`checking one flat call, TypeScript ${compiler}`, checkTime(typeChecks, compiler, 'flat'), 0.1, seconds),
      atMost(`checking one call through the class, TypeScript ${compiler}`, checkTime(typeChecks, compiler, 'class'), 0.3, seconds),
    ]),
    ...judgeMock(mock),
  ]
}

/** The budgets of the mock. */
export function judgeMock({ operations, startup, requests }: MockSpeed): Verdict[] {
  const [largest = ''] = operations.keys()
  return [
    atMost(`mock of ${largest}, ready`, inSeconds(startup.ready.get(largest)?.mock), 1.5, seconds),
    ...[...startup.further].map(([provider, times]) => atMost(`further mock of ${provider}`, inSeconds(times), 0.3, seconds)),
    ...[...requests.rates].map(([provider, { mock, prism }]) =>
      atLeast(`GET from the mock of ${provider}, of plain Prism's requests a second`, medianRatio(mock, prism), 0.7),
    ),
  ]
}

function inSeconds(times: readonly number[] = []): number {
  return median(times) / 1000
}

/** Seconds for one call. */
function checkTime({ measured }: TypeChecks, compiler: Compiler, surface: Surface): number {
  const rounds = [...measured].find(([check]) => check.calls === 1 && check.compiler === compiler && check.surface === surface)?.[1] ?? []
  return median(rounds.map((round) => round.checkTime))
}

function atMost(what: string, measured: number, limit: number, format: (value: number) => string): Verdict {
  return { what, budget: `≤ ${format(limit)}`, measured: format(measured), isKept: measured <= limit }
}

function atLeast(what: string, measured: number, limit: number): Verdict {
  return { what, budget: `≥ ${percent(limit)}`, measured: percent(measured), isKept: measured >= limit }
}
