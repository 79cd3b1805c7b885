import { expect, test } from 'vitest'
import { count, kilobytes, milliseconds, percent, ratio, seconds, table } from './format.ts'

test.each([
  [count(1234567.8), '1,234,568'],
  [count(999), '999'],
  [ratio(0.666), '0.67'],
  [ratio(9.99), '9.99'],
  [ratio(9.999), '10.0'],
  [ratio(12.34), '12.3'],
  [ratio(99.96), '100'],
  [ratio(123.4), '123'],
  [kilobytes(6123), '6.12 kB'],
  [milliseconds(9.96), '10.0 ms'],
  [seconds(0.0432), '0.043 s'],
  [seconds(1.2345), '1.23 s'],
  [percent(0.805), '81 %'],
])('%s is %s', (formatted, expected) => {
  expect(formatted).toBe(expected)
})

test('a table has text to the left and numbers to the right', () => {
  expect(
    table(
      ['client', 'calls/s'],
      [
        ['raw fetch', '1'],
        ['a|b', '2'],
      ],
    ),
  ).toBe('| client | calls/s |\n| --- | ---: |\n| raw fetch | 1 |\n| a\\|b | 2 |')
})
