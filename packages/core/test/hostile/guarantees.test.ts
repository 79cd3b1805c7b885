import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const PAGE = new URL('../../../../docs/guarantees.md', import.meta.url)
/** Where the files are that a row names. */
const folderOf = (file: string) => new URL(file.startsWith('src/') ? '../../' : '../', import.meta.url)

test('every test that docs/guarantees.md names is there', async () => {
  const rows = (await readFile(PAGE, 'utf8')).split('\n').filter((line) => /^\|.*`(hostile|properties|fetch|src)\//.test(line))
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    // A row names files, each with words of its tests behind it.
    const [, ...named] = row.split(/`((?:hostile|properties|fetch|src)\/[\w./-]+)`/)
    for (let index = 0; index < named.length; index += 2) {
      const source = await readFile(new URL(named[index] ?? '', folderOf(named[index] ?? '')), 'utf8')
      const words = [...(named[index + 1] ?? '').matchAll(/"([^"]+)"/g)].map(([, text]) => text)
      expect(words.length).toBeGreaterThan(0)
      for (const text of words) expect(source).toContain(text)
    }
  }
})
