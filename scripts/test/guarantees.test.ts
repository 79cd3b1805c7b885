import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** Returns the path of a file that a row names. */
function pathOf(file: string): string {
  if (/^(packages|scripts)\//.test(file)) return join(ROOT, file)
  return join(ROOT, 'packages/core', file.startsWith('src/') ? '' : 'test', file)
}

test('every test that docs/guarantees.md names exists', async () => {
  const rows = (await readFile(join(ROOT, 'docs/guarantees.md'), 'utf8'))
    .split('\n')
    .filter((line) => /^\|.*`[\w./-]+\.test\.ts`/.test(line))
  expect(rows.length).toBeGreaterThan(40)
  for (const row of rows) {
    // A row names files, each followed by parts of test names.
    const [, ...named] = row.split(/`([\w./-]+\.test\.ts)`/)
    for (let index = 0; index < named.length; index += 2) {
      const source = await readFile(pathOf(named[index] ?? ''), 'utf8')
      const words = [...(named[index + 1] ?? '').matchAll(/"([^"]+)"/g)].map(([, text]) => text)
      expect(words.length).toBeGreaterThan(0)
      for (const text of words) expect(source).toContain(text)
    }
  }
})
