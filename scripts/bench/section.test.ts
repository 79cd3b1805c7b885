import { expect, test } from 'vitest'
import { bytes, count, milliseconds, page, percent, ratio, seconds } from './section.ts'

test.each([
  [count(1234567.8), '1,234,568'],
  [ratio(0.666), '0.67'],
  [ratio(9.999), '10.0'],
  [bytes(6123), '6.12 kB'],
  [bytes(47_600_000), '47.60 MB'],
  [milliseconds(9.96), '10.0 ms'],
  [seconds(0.0432), '0.043 s'],
  [seconds(1.2345), '1.23 s'],
  [percent(0.805), '81 %'],
])('%s is %s', (formatted, expected) => {
  expect(formatted).toBe(expected)
})

test('the page says where it was measured, compares limits and has a table for each section', () => {
  const figures = [{ what: 'import', limit: '≤ 4.0 ms', measured: '5.0 ms', isMet: false }]
  const section = { title: 'Cold import', text: 'How.', head: ['module', 'time'], rows: [['a|b', '5.0 ms']], figures }
  const text = page('Measured on: Acme 9000.', [section])
  expect(text).toContain('\n\nMeasured on: Acme 9000.\n\n## Limits\n\n')
  expect(text).toContain('\n| figure | limit | measured | met |\n| --- | ---: | ---: | ---: |\n| import | ≤ 4.0 ms | 5.0 ms | **no** |\n\n')
  expect(text).toMatch(/## Cold import\n\nHow\.\n\n\| module \| time \|\n\| --- \| ---: \|\n\| a\\\|b \| 5\.0 ms \|\n$/)
})
