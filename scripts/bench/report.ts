import type { BundleSize } from './bundle.ts'
import { judge } from './budgets.ts'
import { EMPTY_MODULE } from './cold-import.ts'
import { type Contestant, type ContestantId, contestants } from './contestants.ts'
import { count, kilobytes, milliseconds, ratio, seconds, section, table } from './format.ts'
import type { Machine } from './machine.ts'
import type { Results } from './results.ts'
import { mockSections } from './mock-report.ts'
import { median, medianRatio } from './statistics.ts'
import type { CallsPerSecond } from './throughput.ts'
import type { Compiler, TypeChecks } from './type-check.ts'
import type { Surface } from './type-check-sources.ts'
import type { Versions } from './versions.ts'
import type { Growth } from './worker-handle.ts'

/** The page that a run writes: docs/benchmarks.md, whole. */
export function report(results: Results): string {
  return `${[
    '# Benchmarks',
    'Written by `npx -y pnpm@12.21.0 bench`; measure again rather than edit. All contestants of a table are measured in turns, round by round, so that what slows the machine down meanwhile hits all of them; the numbers are medians of the rounds, and ratios are medians of the ratios within each round.',
    machineSection(results.machine, results.versions),
    budgetSection(results),
    throughputSection(results),
    importSection(results),
    sizeSection(results),
    typeCheckSection(results),
    memorySection(results),
    ...mockSections(results.mock),
  ].join('\n\n')}\n`
}

function machineSection({ cpu, cores, memory, system, node }: Machine, versions: Versions): string {
  const machine = `${cpu}, ${cores} cores, ${(memory / 2 ** 30).toFixed(0)} GiB of memory, ${system}, Node ${node.replace('v', '')}`
  const list = Object.entries(versions).map(([name, version]) => `${name.replace(/^(TypeScript) .*/, '$1')} ${version}`)
  return `Measured on: ${machine}. With ${list.join(', ')}.`
}

function budgetSection(results: Results): string {
  const rows = judge(results).map(({ what, budget, measured, isKept }) => [what, budget, measured, isKept ? 'yes' : '**no**'])
  return section(
    'Budgets',
    'What the design allows, and what this run measured. 1 kB is 1,000 bytes.',
    table(['', 'budget', 'measured', 'kept'], rows),
  )
}

function throughputSection({ throughput: { mocked, loopback, round, processes, lanes } }: Results): string {
  const rows = (Object.entries(contestants) as [ContestantId, Contestant][]).map(([id, { name, retries }]) => [
    name,
    retries ? 'yes' : 'no',
    speedOf(mocked.get, id),
    speedOf(mocked.post, id),
    speedOf(loopback.get, id),
    speedOf(loopback.post, id),
  ])
  return section(
    'Throughput',
    `Calls a second, and in brackets how many times raw fetch's; ${roundsOf(mocked.get)} rounds of ${round} ms in ${processes} processes each on the mocked fetch, ${roundsOf(loopback.get)} in one on loopback. GET reads a project, POST creates a cronjob with a small JSON body; all send the same URL, headers and body and parse the same JSON, which is checked beforehand; nobody shares a process. Mocked: fetch is a function that returns a fresh Response; one call follows the other, and a second is one for which the thread was computing, so that what else runs on the machine is not in it. Loopback: a node:http server in another process, ${lanes} calls under way at once over kept connections. Everyone has its defaults, ours with deadline, retries and rate limit, ky with timeout and retries. The official client runs on axios, which takes Node's http on loopback and its own fetch adapter on the mocked fetch.`,
    table(['client', 'retries', 'GET, mocked', 'POST, mocked', 'GET, loopback', 'POST, loopback'], rows),
  )
}

function speedOf(calls: CallsPerSecond, id: ContestantId): string {
  const [own = [], raw = []] = [calls.get(id), calls.get('raw')]
  return `${count(median(own))} (${ratio(medianRatio(own, raw))})`
}

function importSection({ coldImport: { times } }: Results): string {
  const base = times.get('@hostwright/mittwald/sdk') ?? []
  const rows = [...times].map(([module, own]) => [
    module === EMPTY_MODULE ? 'an empty module' : module,
    milliseconds(median(own)),
    ratio(medianRatio(own, base)),
  ])
  return section(
    'Cold import',
    `Time around the first \`import()\` of a fresh Node process, with the files in the system's cache; ${roundsOf(times)} processes each. Ratio: @hostwright/mittwald/sdk = 1.`,
    table(['module', 'time', 'ratio'], rows),
  )
}

function sizeSection({ bundleSizes: { core, providers, peers }, versions }: Results): string {
  const named: [string, BundleSize][] = [
    ['core with every layer', core.everyLayer],
    ['core with every layer and lists', core.withLists],
    ['core, all that it exports', core.whole],
    ...providers.flatMap(({ provider, oneRead, oneList, wholeClass }): [string, BundleSize][] => [
      [`@hostwright/${provider}/sdk, one operation`, oneRead],
      [`@hostwright/${provider}/sdk, one list`, oneList],
      [`@hostwright/${provider}, the whole class`, wholeClass],
    ]),
    ...peers.map(({ name, size }): [string, BundleSize] => [name, size]),
  ]
  const base = providers.find(({ provider }) => provider === 'mittwald')?.oneRead.gzip ?? NaN
  const rows = named.map(([name, { minified, gzip }]) => [name, kilobytes(minified), kilobytes(gzip), ratio(gzip / base)])
  return section(
    'Bundle size',
    `Bundled for browsers and minified by rolldown ${versions.rolldown}, which vitest brings; gzip at level 9. Every layer: calls with deadline, retries, rate limit, read-your-writes, a key in a header, attempt timeout and events. One operation includes \`createClient\` and all it needs. Ratio: gzip, @hostwright/mittwald/sdk with one operation = 1.`,
    table(['what', 'minified', 'gzip', 'ratio'], rows),
  )
}

const SURFACE_NAMES: Readonly<Record<Surface, string>> = {
  flat: '@hostwright/mittwald/sdk',
  class: '@hostwright/mittwald',
  paths: '@hostwright/mittwald/openapi-fetch',
  official: '@mittwald/api-client',
}

function typeCheckSection({ typeChecks, versions }: Results): string {
  const { calls, measured } = typeChecks
  const rows = (Object.keys(SURFACE_NAMES) as Surface[]).flatMap((surface) =>
    calls.map((number) => {
      const [classic, native] = [typeCheckOf(typeChecks, '5.9', surface, number), typeCheckOf(typeChecks, '7', surface, number)]
      return [
        `${SURFACE_NAMES[surface]}, ${number === 1 ? 'one call' : `${number} different calls`}`,
        `${seconds(classic.time)} (${ratio(classic.ratio)})`,
        `${seconds(native.time)} (${ratio(native.ratio)})`,
        count(classic.instantiations),
        count(native.instantiations),
      ]
    }),
  )
  return section(
    'Type-checking',
    `\`Check time\` and instantiations that tsc reports with \`--extendedDiagnostics\` for a strict program with \`skipLibCheck\`, TypeScript ${versions['TypeScript 5.9']} and ${versions['TypeScript 7']}; ${roundsOf(measured)} rounds. The operations are the same for all. In brackets: @hostwright/mittwald/sdk with as many calls = 1. TypeScript 5.9 tells the time to 0.01 s, 7 to 0.001 s.`,
    table(['program', 'TypeScript 5.9', 'TypeScript 7', 'instantiations, 5.9', 'instantiations, 7'], rows),
  )
}

function typeCheckOf({ measured }: TypeChecks, compiler: Compiler, surface: Surface, calls: number) {
  const ofSurface = (wanted: Surface) =>
    [...measured].find(([check]) => check.compiler === compiler && check.surface === wanted && check.calls === calls)?.[1] ?? []
  const times = (wanted: Surface) => ofSurface(wanted).map(({ checkTime }) => checkTime)
  return {
    time: median(times(surface)),
    ratio: medianRatio(times(surface), times('flat')),
    instantiations: median(ofSurface(surface).map(({ instantiations }) => instantiations)),
  }
}

function memorySection({ memory: { growth, calls, warmUp } }: Results): string {
  const base = medianOf(growth.get('sdk') ?? [], 'total')
  const rows = [...growth].map(([id, own]) => [
    contestants[id].name,
    `${count(medianOf(own, 'heap') / 1000)} kB`,
    `${count(medianOf(own, 'rss') / 1000)} kB`,
    `${(medianOf(own, 'total') / 1e6).toFixed(1)} MB`,
    ratio(medianOf(own, 'total') / base),
  ])
  return section(
    'Memory',
    `Growth of heap and RSS over ${count(calls)} calls on the mocked fetch, GET and POST in turn, after ${count(warmUp)} to warm up, garbage collected before and after (\`--expose-gc\`), and RSS after them; ${roundsOf(growth)} processes each. RSS is what the system counts, with what V8 keeps for garbage to come. Ratio: RSS after the calls, @hostwright/mittwald/sdk = 1.`,
    table(['client', 'heap growth', 'RSS growth', 'RSS', 'ratio'], rows),
  )
}

function medianOf(rounds: readonly Growth[], what: keyof Growth): number {
  return median(rounds.map((round) => round[what]))
}

/** How often each contestant was measured. */
function roundsOf(measured: ReadonlyMap<unknown, readonly unknown[]>): number {
  return [...measured.values()][0]?.length ?? 0
}
