import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const PACKAGE = join(import.meta.dirname, '..')
/** In the package's node_modules, so that its dependencies are found. */
let folder: string

const tsc = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(PACKAGE, 'node_modules/typescript/bin/tsc'), ...args]).catch(
    (error: { stdout: string }) => error,
  )

beforeAll(async () => {
  folder = await mkdtemp(join(PACKAGE, 'node_modules/declarations-'))
  await tsc('-p', join(PACKAGE, 'tsconfig.build.json'), '--outDir', folder)
  const entries = ['index', 'internal', 'openapi-fetch', 'file-store']
  await writeFile(join(folder, 'consumer.ts'), entries.map((entry) => `export * from './${entry}.js'\n`).join(''))
})
afterAll(() => rm(folder, { recursive: true }))

test('declarations of every entry compile without lib DOM', async () => {
  const options = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022',
    '--types',
    'node',
  ]
  const { stdout } = await tsc('--ignoreConfig', '--noEmit', ...options, join(folder, 'consumer.ts'))
  expect(stdout).toBe('')
})
