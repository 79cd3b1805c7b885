import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder, writeText } from '@hostwright/generate/testing'
import { expect, test } from 'vitest'
import { run } from './cli.ts'
import type { Step } from './make-package.ts'
import { shop } from './test/shop.ts'

/** Runs the program in a folder and returns its exit code and output. */
async function program(root: string, args: string[], steps?: readonly Step[]): Promise<{ code: number; text: string }> {
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line), root, steps)
  return { code, text: lines.join('\n') }
}

async function folderWithShop(): Promise<string> {
  const root = await temporaryFolder()
  await writeText(join(root, 'shop.json'), JSON.stringify(shop()))
  await writeText(join(root, 'specs/.keep'), '')
  return root
}

const says = (text: string, code = 0): Step => ({
  what: `says ${text}`,
  command: process.execPath,
  args: ['-e', 'console.log(process.argv[1]); process.exitCode = Number(process.argv[2])', text, String(code)],
})

test.each([
  ['no name', [], 'Give the name of one provider.'],
  ['two names', ['shop', 'other'], 'Give the name of one provider.'],
  ['an unknown option', ['shop', '--form', 'a.yaml'], "Unknown option '--form'"],
  ['an invalid name', ['Shop'], 'Nothing was written.'],
  ['a document that is not there', ['shop', '--from', 'nowhere.yaml'], 'Nothing was written.'],
])('rejects %s', async (_, args, words) => {
  const root = await temporaryFolder()
  const { code, text } = await program(root, args)
  expect(code).toBe(1)
  expect(text).toContain(words)
  expect(await readdir(root)).toEqual([])
})

test('prints its usage', async () => {
  expect(await program('/', ['--help'])).toEqual({ code: 0, text: expect.stringContaining('Usage: pnpm new-provider <name>') })
})

test('imports a document, and runs every step', async () => {
  const root = await folderWithShop()
  const { code, text } = await program(root, ['shop', '--from', join(root, 'shop.json')], [says('one'), says('two')])
  expect(code).toBe(0)
  expect(text).toContain('1 of the 9 operations of the source were left out')
  expect(text).toMatch(/one\npackages\/shop says one\.\ntwo\npackages\/shop says two\.$/)
})

test('a failed step names the places of the source, what is done, and the command that goes on', async () => {
  const root = await folderWithShop()
  const from = join(root, 'shop.json')
  await program(root, ['shop', '--from', from, '--spec-only'])
  const failing = (text: string) => program(root, ['shop'], [says('one'), says(text, 3), says('never')])
  const { code, text } = await failing('✓ orders.list (GET /orders) (3)\nFAIL orders.get (GET /orders/{id}) keeps the contract')
  expect(code).toBe(1)
  expect(text).toContain(
    'In shop.json:\n  GET /orders/{id}: #/paths/~1orders~1{id}/get\nDone: specs/shop is written, packages/shop says one.',
  )
  expect(text).toMatch(/Then run: pnpm new-provider shop$/)
  expect(text).not.toContain('never')
  expect((await failing("src/types.gen.ts(3,1): 'OrdersCancelResponses' and 'OrderLine' differ")).text).toContain(
    'In shop.json:\n  POST /orders/{id}/cancel: #/paths/~1orders~1{id}~1cancel/post\n  schema order_line: #/components/schemas/order_line\n',
  )
  expect((await failing('specs/shop/paths/uploads.yaml:9:3  rule  wrong')).text).toContain('POST /uploads')
})
