import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint')

/** Returns the messages of a house rule for each file with these texts, in the order of the files. */
async function lint(rule: string, files: readonly (readonly [file: string, text: string])[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright lint '))
  onTestFinished(() => rm(folder, { recursive: true }))
  const jsPlugins = [join(ROOT, 'scripts/lint-rules/rules.mjs')]
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({ jsPlugins, categories: { correctness: 'off' }, rules: { [rule]: 'error' } }),
  )
  for (const [file, text] of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, [OXLINT, '-c', 'config.json', '--format', 'json'], { cwd: folder }, (_, stdout) => done(stdout))
  })
  const { diagnostics } = JSON.parse(output) as { diagnostics: { message: string; filename: string }[] }
  return files.map(([file]) => diagnostics.filter(({ filename }) => filename.endsWith(file)).map(({ message }) => message))
}

const core = (...files: [file: string, text: string][]) =>
  lint(
    'house/core-imports',
    files.map(([file, text]) => [`packages/core/src/${file}`, text]),
  )

test('a folder of core imports those below it', async () => {
  const messages = await core(
    ['model/a.ts', "import { a } from '../errors/a.js'\na()"],
    ['call/a.ts', "import { a } from '../pagination/a.js'\na()"],
    ['oauth2/a.ts', "import { a } from '../client/a.js'\na()"],
    ['request/a.ts', "import { a } from './b.js'\na()"],
    ['index.ts', "export { a } from './call/a.js'"],
  )
  expect(messages.flat()).toEqual([])
})

test('a folder of core imports types and values only from folders before it', async () => {
  const messages = await core(
    ['errors/a.ts', "import { a } from '../model/a.js'\na()"],
    ['model/a.ts', "import type { A } from '../call/a.js'\nexport type B = A"],
    ['pagination/a.ts', "import { a } from '../response/a.js'\na()"],
    ['client/a.ts', "import { a } from '../pagination/a.js'\na()"],
    ['call/a.ts', "export * from '../oauth2/a.js'"],
    ['request/a.ts', "export { a } from '../pipeline/a.js'"],
  )
  for (const found of messages) expect(found).toEqual([expect.stringContaining('A folder of core imports only folders listed before it')])
})

test('core runs on WHATWG fetch alone, apart from entries that nothing else imports', async () => {
  const messages = await core(
    ['file-store.ts', "import { join } from 'node:path'\njoin()"],
    ['openapi-fetch.ts', "import createClient from 'openapi-fetch'\ncreateClient()"],
    ['client/a.ts', "import type { A } from 'openapi-fetch'\nexport type B = A"],
    ['model/a.ts', "import { join } from 'node:path'\njoin()"],
    ['index.ts', "export { a } from 'openapi-fetch'"],
    ['auth/a.ts', "import { a } from '../file-store.js'\na()"],
  )
  expect(messages.map((found) => found.length)).toEqual([0, 0, 0, 1, 1, 1])
})

test('an example has at most five lines', async () => {
  const comment = (lines: number) =>
    `/**\n * Returns it.\n *\n * @example\n * \`\`\`ts\n${' * await it()\n'.repeat(lines)} * \`\`\`\n */\nexport const a = 1`
  const messages = await lint('house/short-examples', [
    ['five.ts', comment(5)],
    ['six.ts', comment(6)],
  ])
  expect(messages).toEqual([[], ['An example in a doc comment has at most five lines.']])
})
