import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { base, changedLines, Folder } from './test/fixture.ts'

interface Case {
  readonly title: string
  /** Texts of base.yaml, and what replaces each of them everywhere. */
  readonly change: Readonly<Record<string, string>>
  readonly lines?: Readonly<Record<string, readonly string[]>>
  readonly kept?: readonly string[]
  readonly undecided?: readonly string[]
  readonly yes?: boolean
  readonly remove?: boolean
}

const cases = parse(readFileSync(join(import.meta.dirname, 'test/updates.yaml'), 'utf8')) as Case[]

function changed(change: Case['change']): string {
  return Object.entries(change).reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replaceAll(from, () => to)
  }, base)
}

describe('hand-written updates', () => {
  test.each(cases)('$title', async ({ change, lines = {}, kept = [], undecided = [], yes = false, remove = false }) => {
    const folder = await Folder.make()
    const before = await folder.texts()
    const newer = changed(change)
    const { findings } = await folder.update(newer, { yes, remove })
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
  })
})
