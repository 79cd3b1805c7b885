import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { nodes } from './nodes.ts'
import { withTarballs } from './page-commands.ts'
import { runPage } from './run-page.ts'

const PAGE = 'docs/contract-testing.md'
const require = createRequire(import.meta.url)

/**
 * Does what the page on contract tests says, as written but for where npm finds our packages, in a folder that it makes.
 *
 * @throws Error when something on the page does not hold, or tests of one of the two runners are missing
 */
export async function walkPage(folder: string, tarballs: readonly string[]): Promise<void> {
  const start = performance.now()
  await mkdir(folder)
  const packed = new Map(tarballs.map((tarball) => [packageOf(tarball), tarball]))
  const { version } = require('vitest/package.json') as { version: string }
  const counts = await runPage(await readFile(resolve(import.meta.dirname, '../..', PAGE), 'utf8'), {
    folder,
    prepare: (commands) => withTarballs(commands, packed, { vitest: version }),
    nodes: nodes(),
  })
  for (const wanted of ['vitest', 'node:test'])
    if (!counts.some(({ runner }) => runner === wanted)) throw new Error(`${PAGE} runs no tests with ${wanted}.`)
  const tests = counts.map(({ runner, passed }) => `${passed} passed with ${runner}`).join(', ')
  console.log(`walked  ${PAGE}: ${tests} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}

/** `/tmp/hostwright-core-1.2.3.tgz` is of `@hostwright/core`. */
function packageOf(tarball: string): string {
  return basename(tarball).replace(/^hostwright-(.+?)-\d.*$/, '@hostwright/$1')
}
