import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { expect, onTestFinished, test } from 'vitest'

import config from '../rolldown.config.js'

/** Bundles a program as for a page. */
async function bundle(source: string): Promise<{ code: string; imports: string[] }> {
  const entry = 'virtual:entry'
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) }],
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  const [chunk] = output
  return { code: chunk.code, imports: chunk.imports }
}

const PROGRAM = `
import { createMock } from ${JSON.stringify(fileURLToPath(new URL('browser.ts', import.meta.url)))}
import spec from ${JSON.stringify(fileURLToPath(new URL('../specs/transip.json', import.meta.url)))}
console.log(await run())

async function run() {
  const mock = await createMock({ spec, items: 12 })
  const response = await mock.fetch('http://localhost/domains', { headers: mock.authHeaders() })
  const { domains } = await response.json()
  const wrong = await mock.fetch('https://api.transip.nl/v6/domains?page=x', { headers: mock.authHeaders() })
  return JSON.stringify([response.status, domains.length, wrong.status, mock.violations.map(({ code }) => code)])
}`

/** Hides what only Node has from the program; Node's own fetch keeps it. */
const HIDDEN = ['process', 'Buffer', 'global', 'require', 'setImmediate'].map((name) => `const ${name} = undefined`).join('\n')

test('imports nothing of Node in the published form', async () => {
  const build = await rolldown({ ...config, input: { browser: 'src/browser.ts' }, cwd: fileURLToPath(new URL('..', import.meta.url)) })
  const { output } = await build.generate({})
  const imports = output.flatMap((file) => (file.type === 'chunk' ? file.imports.concat(file.dynamicImports) : []))
  expect(imports.filter((name) => name.startsWith('node:'))).toEqual([])
  expect(imports).toContain('re2js')
})

test('runs without anything of Node', async () => {
  const { code, imports } = await bundle(PROGRAM)
  expect(imports).toEqual([])
  const folder = await mkdtemp(join(tmpdir(), 'mock page '))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'program.mjs'), `${HIDDEN}\n${code}`)
  const { stdout } = await promisify(execFile)(process.execPath, ['program.mjs'], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual([200, 12, 422, ['type']])
})
