import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const PACKAGE = join(import.meta.dirname, '..')
const { exports } = createRequire(import.meta.url)('../package.json') as { exports: Record<string, string | { default: string }> }
const entries = Object.values(exports).map((entry) => (typeof entry === 'string' ? entry : entry.default))

test.each(entries)('require() loads the built entry %s', async (file) => {
  const program = `console.log(Object.keys(require(${JSON.stringify(join(PACKAGE, file))})).length > 0)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=commonjs', '-e', program])
  expect(stdout).toBe('true\n')
})
