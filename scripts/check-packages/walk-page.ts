import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Registry } from '@hostwright/shared/registry/registry.ts'
import { ends } from './ends.ts'
import { nodes } from './runtimes/servers.ts'
import { inOurVersions } from './page-commands.ts'
import { runPage } from './run-page.ts'

const PAGE = 'docs/contract-testing.md'
const require = createRequire(import.meta.url)

/**
 * Does what the page on contract tests says, as written, in a folder that it makes. Our packages come from the registry.
 *
 * @throws Error when something on the page does not hold, or tests of one of the two runners are missing
 */
export async function walkPage(folder: string, registry: Registry): Promise<void> {
  const start = performance.now()
  await mkdir(folder)
  await registry.serve(folder)
  const { version } = require('vitest/package.json') as { version: string }
  const counts = await runPage(await readFile(resolve(import.meta.dirname, '../..', PAGE), 'utf8'), {
    folder,
    prepare: (commands) => inOurVersions(commands, { vitest: version }),
    nodes: ends(nodes()).map(({ path }) => path),
  })
  for (const wanted of ['vitest', 'node:test'])
    if (!counts.some(({ runner }) => runner === wanted)) throw new Error(`${PAGE} runs no tests with ${wanted}.`)
  const tests = counts.map(({ runner, passed }) => `${passed} passed with ${runner}`).join(', ')
  console.log(`walked  ${PAGE}: ${tests} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
