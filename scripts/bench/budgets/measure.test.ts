import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dependencyCount, gzipSize, importTime, instantiations } from './measure.ts'

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'budgets '))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    await mkdir(join(folder, file, '..'), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

test('only what an entry needs is in its size', async () => {
  const unused = Array.from({ length: 2000 }, (_, n) => `line ${(n * 7919) % 4001}`).join()
  const folder = await folderWith({ 'lib.js': `export const used = 1\nexport const unused = ${JSON.stringify(unused)}\n` })
  const size = (name: string) => gzipSize({ name, line: `export { ${name} } from ${JSON.stringify(join(folder, 'lib.js'))}` }, folder)
  expect(await size('used')).toBeLessThan(100)
  expect(await size('unused')).toBeGreaterThan(1000)
})

test('a program that does not type-check is refused with what the compiler says', async () => {
  const folder = await folderWith({})
  expect(await instantiations('export const a: number = 1\n', folder)).toBe(0)
  await expect(instantiations("export const a: number = 'x'\n", folder)).rejects.toThrow("Type 'string' is not assignable to type 'number'")
})

test('dependencies are counted once, with those that they bring', async () => {
  const manifest = (...names: string[]) => JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) })
  const folder = await folderWith({
    'package.json': manifest('a', 'b'),
    'node_modules/a/package.json': manifest('b'),
    'node_modules/b/package.json': manifest('c'),
    'node_modules/c/package.json': manifest(),
  })
  expect(await dependencyCount(folder)).toBe(3)
  const broken = await folderWith({ 'package.json': manifest('nowhere-to-be-found') })
  await expect(dependencyCount(broken)).rejects.toThrow('nowhere-to-be-found is not installed')
})

test('the time of an import is that of the package and of what it imports', async () => {
  const folder = await folderWith({
    'package.json': JSON.stringify({ type: 'module', exports: { '.': { default: './index.js' } } }),
    'index.js': "import './slow.js'",
    'slow.js': 'const end = performance.now() + 30\nwhile (performance.now() < end);\n',
  })
  expect(await importTime(folder)).toBeGreaterThanOrEqual(30)
})
