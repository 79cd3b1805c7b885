import { type ContestantId, contestants } from './contestants.ts'
import type { Results } from './results.ts'
import { SURFACES } from './type-check-sources.ts'

const size = (gzip: number) => ({ minified: 2 * gzip, gzip })
const everyone = (speeds: Partial<Record<ContestantId, number>>) =>
  new Map((Object.keys(contestants) as ContestantId[]).map((id) => [id, [speeds[id] ?? 1000, speeds[id] ?? 1000]] as const))

/** What a run that keeps every budget might have measured. */
export const keptResults: Results = {
  machine: { cpu: 'Acme 9000', cores: 2, memory: 24 * 2 ** 30, system: 'Linux 6.1.0 x64', node: 'v24.21.0' },
  versions: {
    'openapi-fetch': '1.0.1',
    '@hey-api/openapi-ts': '1.0.2',
    ky: '1.0.3',
    '@mittwald/api-client': '1.0.4',
    axios: '1.0.5',
    rolldown: '1.0.6',
    '@stoplight/prism-http': '1.0.7',
    'TypeScript 5.9': '5.9.3',
    'TypeScript 7': '7.0.2',
  },
  throughput: {
    round: 100,
    processes: 2,
    lanes: 16,
    mocked: { get: everyone({ raw: 2000, sdk: 900 }), post: everyone({ raw: 2000 }) },
    loopback: { get: everyone({}), post: everyone({}) },
  },
  coldImport: {
    times: new Map([
      ['data:text/javascript,', [1, 1]],
      ['@hostwright/core', [2, 2]],
      ['@hostwright/mittwald/sdk', [8, 10]],
      ['@hostwright/mittwald', [10, 10]],
    ]),
  },
  bundleSizes: {
    core: { everyLayer: size(6000), withLists: size(6500), whole: size(9000) },
    providers: [
      { provider: 'acme', oneRead: size(7000), oneList: size(7500), wholeClass: size(30_000) },
      { provider: 'mittwald', oneRead: size(8000), oneList: size(8500), wholeClass: size(19_999) },
    ],
    peers: [{ name: 'ky', size: size(4000) }],
  },
  typeChecks: {
    calls: [1, 100],
    measured: new Map(
      SURFACES.flatMap((surface) =>
        [1, 100].flatMap((calls) =>
          (['5.9', '7'] as const).map(
            (compiler) => [{ surface, calls, compiler }, [{ checkTime: 0.08, instantiations: 1000 * calls }]] as const,
          ),
        ),
      ),
    ),
  },
  memory: {
    calls: 10_000,
    warmUp: 30_000,
    growth: new Map([['sdk', [{ heap: -1000, rss: 2_000_000, total: 90_000_000 }]]]),
  },
  mock: {
    operations: new Map([
      ['mittwald', 400],
      ['acme', 10],
    ]),
    startup: {
      ready: new Map([
        ['mittwald', { mock: [1400, 1600], prism: [3000, 3000] }],
        ['acme', { mock: [900, 1800, 1800], prism: [900, 900, 900] }],
      ]),
      further: new Map([
        ['mittwald', [300, 300, 300]],
        ['acme', [10]],
      ]),
    },
    requests: {
      round: 300,
      lanes: 16,
      rates: new Map([
        ['mittwald', { mock: [4000, 4000], prism: [2000, 2000] }],
        ['acme', { mock: [1400, 2800], prism: [2000, 4000] }],
      ]),
    },
  },
}
