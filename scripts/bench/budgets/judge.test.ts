import { expect, test } from 'vitest'
import { judge, report } from './judge.ts'

const ceilings = { gzip: { class: 1000 }, instantiations: 50, import: 10, dependencies: 1 }

test('what is at its ceiling or below is kept', () => {
  const verdicts = judge('@hostwright/acme', ceilings, ceilings)
  expect(verdicts.map(({ what, isKept }) => [what, isKept])).toEqual([
    ['class', true],
    ['type instantiations', true],
    ['import', true],
    ['dependencies', true],
  ])
  expect(report(verdicts)).not.toContain('over')
})

test('what is over its ceiling is told with both figures, and what to do', () => {
  const verdicts = judge('@hostwright/acme', { ...ceilings, gzip: { class: 1010 }, dependencies: 2 }, ceilings)
  expect(verdicts.filter(({ isKept }) => !isKept).map(({ what }) => what)).toEqual(['class', 'dependencies'])
  expect(report(verdicts)).toContain('@hostwright/acme: class: 1.01 kB is more than 1.00 kB. Make it cheaper, or raise the ceiling')
  expect(report(verdicts)).toContain('@hostwright/acme: dependencies: 2 is more than 1.')
})

test('a figure without a ceiling is not kept: it was forgotten', () => {
  expect(judge('@hostwright/acme', ceilings, undefined).every(({ isKept }) => !isKept)).toBe(true)
  expect(report(judge('@hostwright/acme', ceilings, undefined))).toContain(
    'class has no ceiling; give it one in scripts/budgets/ceilings.json.',
  )
})
