import { expect, test } from 'vitest'
import { report } from './report.ts'
import { keptResults } from './results-fixture.ts'

const page = report(keptResults)

test('says what it was measured on, and with which versions', () => {
  expect(page).toContain('Acme 9000, 2 cores, 24 GiB of memory, Linux 6.1.0 x64, Node 24.21.0.')
  expect(page).toContain(
    'ky 1.0.3, @mittwald/api-client 1.0.4, axios 1.0.5, rolldown 1.0.6, @stoplight/prism-http 1.0.7, TypeScript 5.9.3, TypeScript 7.0.2.',
  )
})

test('has a table for each thing that is measured, each with one paragraph before it', () => {
  const [, ...sections] = page.split(/^## /m)
  expect(sections.map((text) => text.split('\n')[0])).toEqual([
    'Budgets',
    'Throughput',
    'Cold import',
    'Bundle size',
    'Type-checking',
    'Memory',
    'Startup of the mock',
    'Requests to the mock',
  ])
  for (const text of sections) expect(text.trimEnd().split('\n\n')).toHaveLength(3)
})

test.each([
  ['| acme, one operation, gzip | ≤ 8.00 kB | 7.00 kB | yes |'],
  ['| @hostwright/mittwald/sdk | yes | 900 (0.45) | 1,000 (0.50) | 1,000 (1.00) | 1,000 (1.00) |'],
  ['| an empty module | 1.0 ms | 0.11 |'],
  ['| @hostwright/mittwald/sdk | 9.0 ms | 1.00 |'],
  ['| @hostwright/mittwald, the whole class | 40.00 kB | 20.00 kB | 2.50 |'],
  ['| @mittwald/api-client, 100 different calls | 0.080 s (1.00) | 0.080 s (1.00) | 100,000 | 100,000 |'],
  ['| @hostwright/mittwald/sdk | -1 kB | 2,000 kB | 90.0 MB | 1.00 |'],
  ['| mittwald | 400 | 1.50 s | 3.00 s | 0.50 | 300.0 ms |'],
  ['| acme | 10 | 1.80 s | 0.90 s | 2.00 | 10.0 ms |'],
  ['| acme | 2,100 | 3,000 | 0.70 |'],
])('has the line %s', (line) => {
  expect(page.split('\n')).toContain(line)
})

test('ends with one line break', () => {
  expect(page).toMatch(/\|\n$/)
})
