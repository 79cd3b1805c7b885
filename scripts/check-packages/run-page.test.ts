import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { TestCount } from './page-commands.ts'
import { runPage } from './run-page.ts'

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright page '))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function walk(...blocks: string[]): Promise<TestCount[]> {
  return runPage(blocks.join('\n'), { folder: await scratch(), nodes: [process.execPath] })
}

const block = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``
const code = block('js file=one.mjs', 'export const one = () => 1')
const tests = block(
  'js file=one.node.mjs',
  `import assert from 'node:assert'
import { test } from 'node:test'
import { one } from './one.mjs'
test('one', () => assert.equal(one(), 1))`,
)
const run = block('sh', 'node --test one.node.mjs')
const change = block('diff file=one.mjs', '-export const one = () => 1\n+export const one = () => 2')

test('files are written, commands run, and tests counted', async () => {
  expect(await walk(code, tests, run)).toEqual([{ runner: 'node:test', passed: 1 }])
})

test('node:test runs on every Node that is given', async () => {
  const nodes = [process.execPath, process.execPath]
  const counts = await runPage([code, tests, run].join('\n'), { folder: await scratch(), nodes })
  expect(counts).toHaveLength(2)
})

test('commands may be prepared', async () => {
  const prepare = (commands: string): string => commands.replace('two', 'one')
  const page = [code, tests, block('sh', 'node --test two.node.mjs'), block('sh', 'echo one.node.mjs')].join('\n')
  expect(await runPage(page, { folder: await scratch(), prepare, nodes: [process.execPath] })).toHaveLength(1)
})

test('commands that fail are named by their line, with what they printed', async () => {
  await expect(walk(block('sh', 'echo alas; exit 3'))).rejects.toThrow(/The commands at line 1 fail\.\n[\s\S]*alas/)
})

test('of several commands each has to succeed', async () => {
  await expect(walk(block('sh', 'false\necho fine'))).rejects.toThrow('The commands at line 1 fail.')
})

test('a run without tests is refused', async () => {
  await expect(walk(block('sh', "echo '# pass 0'"))).rejects.toThrow('The commands at line 1 run no test.')
})

test('output is what the commands before it printed', async () => {
  await walk(block('sh', 'echo one'), block('text', 'one'))
  await expect(walk(block('sh', 'echo one'), block('text', 'two'))).rejects.toThrow('The output at line 4 has "two"')
  await expect(walk(block('text', 'two'))).rejects.toThrow('Nothing runs before the output at line 1.')
})

test('a change makes the tests fail with the output after it, and is undone', async () => {
  const folder = await scratch()
  const page = [code, tests, run, change, block('text', 'actual: 2,'), run].join('\n')
  expect(await runPage(page, { folder, nodes: [process.execPath] })).toHaveLength(2)
  expect(await readFile(join(folder, 'one.mjs'), 'utf8')).toContain('=> 1')
})

test('a change that breaks nothing is refused, as is one without output', async () => {
  const harmless = change.replace('=> 2', '=> 1 // one')
  await expect(walk(code, tests, run, harmless, block('text', 'fail'))).rejects.toThrow('The tests pass with the change at line 13')
  await expect(walk(code, tests, run, change)).rejects.toThrow('The change at line 13 needs its output')
  await expect(walk(code, tests, run, change, run)).rejects.toThrow('The change at line 13 needs its output')
})

test('a file that nothing uses is refused', async () => {
  await expect(walk(code, tests)).rejects.toThrow('The file one.node.mjs at line 4 is used by no command and no other file.')
})

const server = block(
  'js file=server.mjs',
  `import { createServer } from 'node:http'
const server = createServer((_, answer) => answer.end('well')).listen(process.argv[3], () => console.log('Ctrl-C ends it.'))
process.on('SIGINT', () => server.close())`,
)

test('a server runs on a free port for the commands after it, and ends with the page', async () => {
  const ask = block('sh', 'node -e "fetch(\'http://127.0.0.1:4010\').then((answer) => answer.text()).then(console.log)"')
  expect(await walk(server, block('sh server', 'node server.mjs --port 4010'), ask, block('text', 'well'))).toEqual([])
})

test('a server that ends at once is refused with what it printed', async () => {
  await expect(walk(block('sh server', 'echo alas; exit 4'))).rejects.toThrow(/ended with 4:\nalas/)
})
