import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { base, changedLines, Folder } from './test/fixture.ts'

interface Case {
  readonly title: string
  /** Texts of base.yaml, and what replaces each of them everywhere. */
  readonly change: Readonly<Record<string, string>>
  /** Changes of base.yaml that the older document has, too. */
  readonly older?: Readonly<Record<string, string>>
  /** Texts of a file of the spec, each before what replaces it before the update. */
  readonly from?: Readonly<Record<string, readonly string[]>>
  readonly lines?: Readonly<Record<string, readonly string[]>>
  readonly kept?: readonly string[]
  readonly undecided?: readonly string[]
  readonly yes?: boolean
  readonly remove?: boolean
}

const cases = parse(readFileSync(join(import.meta.dirname, 'test/updates.yaml'), 'utf8')) as Case[]

function changed(document: string, change: Case['change']): string {
  return Object.entries(change).reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replaceAll(from, () => to)
  }, document)
}

describe('hand-written updates', () => {
  test.each(cases)(
    '$title',
    async ({ change, older = {}, from = {}, lines = {}, kept = [], undecided = [], yes = false, remove = false }) => {
      const folder = await Folder.make()
      for (const [file, texts] of Object.entries(from)) {
        let written = (await folder.texts()).get(file) ?? ''
        for (let index = 0; index < texts.length; index += 2) written = written.replace(texts[index] ?? '', texts[index + 1] ?? '')
        await folder.write(`specs/disks/${file}`, written)
      }
      const before = await folder.texts()
      const document = changed(base, older)
      const newer = changed(document, change)
      const { findings } = await folder.update(newer, { base: await folder.write('older.yaml', document), yes, remove })
      const after = await folder.texts()
      const sorted = (found: Readonly<Record<string, readonly string[]>>) =>
        Object.entries(found)
          .map(([file, own]) => [file, own.toSorted()])
          .toSorted()
      const texts = (state: string) => findings.filter((finding) => finding.state === state).map(({ text }) => text)
      expect({ lines: sorted(changedLines(before, after)), kept: texts('kept'), undecided: texts('undecided') }).toEqual({
        lines: sorted(lines),
        kept,
        undecided,
      })
      await folder.update(newer, { base: undefined })
      expect(await folder.texts()).toEqual(after)
    },
  )
})
