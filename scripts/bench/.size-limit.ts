// The only configuration of sizes: `pnpm size` prints them, `pnpm bench` writes them into docs/benchmarks.md.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Check } from 'size-limit'
import { HEY_API } from './clients.ts'
import { installedPackages } from './installed.ts'
import { limits, sizeLimits } from './limits.ts'
import { PACKAGES, type Provider, readProviders } from './providers.ts'

/** Printed if a check fails; size-limit's types lack it. */
const ADVICE = { message: 'Make it smaller, or raise its limit in scripts/bench/limits.json and say why in the commit.' }

/** The bundle of an import, minified and compressed; without a limit it is only printed. */
function bundled(name: string, path: string, exports: string, limit?: number): Check {
  return { name, path, import: exports, gzip: true, ...ADVICE, ...(limit !== undefined && { limit: `${limit / 1000} kB` }) }
}

/** The installed files, with all dependencies. */
async function installed(name: string, limit: number): Promise<Check> {
  const packages = await installedPackages(join(PACKAGES, name))
  return {
    name: `${name}, installed (${packages.size} packages)`,
    path: [...packages.values()].flat(),
    brotli: false,
    disablePlugins: ['@size-limit/esbuild'],
    ...ADVICE,
    limit: `${limit / 1000} kB`,
  }
}

/** Returns the checks of a provider: its figures with a limit. */
async function providerChecks({ name, className, selector, operations, read }: Provider): Promise<Check[]> {
  const all = sizeLimits(name, operations)
  const check = (figure: string, file: string, exports: string) =>
    all[figure] === undefined ? [] : [bundled(`${name}, ${figure}`, join(PACKAGES, name, `dist/${file}.gen.js`), exports, all[figure])]
  return [
    ...(read
      ? check('one operation', 'functions', `{ ${['createClient', ...(selector ? [selector] : []), read.names.flat].join(', ')} }`)
      : []),
    ...check('whole class', 'index', `{ ${className} }`),
    ...check('openapi-fetch entry', 'openapi-fetch', `{ create${className}Fetch }`),
    ...(read ? check('one zod schema', 'zod', `{ z${read.names.type}Response }`) : []),
    ...check('all zod schemas', 'zod', '*'),
    await installed(name, all['installed'] ?? 0),
  ]
}

const peer = (name: string) => fileURLToPath(import.meta.resolve(name))
const { core, mock } = limits.sizeBytes
const LAYERS = 'Client, call, headerKey, rateLimit, consistency'

export default [
  bundled('core, every layer', join(PACKAGES, 'core/dist/internal.js'), `{ ${LAYERS} }`, core['every layer']),
  ...Object.entries(limits.sizeBytes['beside every layer of core']).map(([imported, limit]) =>
    bundled(
      `core, every layer and ${imported}`,
      join(PACKAGES, 'core/dist/internal.js'),
      `{ ${LAYERS}, ${imported} }`,
      core['every layer'] + limit,
    ),
  ),
  bundled('core, errors and stores', join(PACKAGES, 'core/dist/index.js'), '*', core['errors and stores']),
  ...(await Promise.all((await readProviders()).map(providerChecks))).flat(),
  await installed('mock', mock.installed),
  bundled('openapi-fetch', peer('openapi-fetch'), 'createClient'),
  bundled('hey-api fetch client, one operation', HEY_API, '{ createClient, projectsGet }'),
  bundled('ky', peer('ky'), 'ky'),
  bundled('@mittwald/api-client', peer('@mittwald/api-client'), '{ MittwaldAPIV2Client }'),
] satisfies Check[]
