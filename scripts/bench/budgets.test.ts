import { expect, test } from 'vitest'
import { judge } from './budgets.ts'
import { keptResults } from './results-fixture.ts'

const missed = (changes: Partial<typeof keptResults>) =>
  judge({ ...keptResults, ...changes })
    .filter(({ isKept }) => !isKept)
    .map(({ what, budget, measured }) => [what, budget, measured])

test('what is exactly as large as it may be is kept', () => {
  expect(missed({})).toEqual([])
})

test('what is larger is missed, to the byte, with what was measured', () => {
  const { core, providers, peers } = keptResults.bundleSizes
  const everyLayer = { minified: 1, gzip: 6001 }
  expect(missed({ bundleSizes: { core: { ...core, everyLayer }, providers, peers } })).toEqual([
    ['core with every layer, gzip', '≤ 6.00 kB', '6.00 kB'],
  ])
})

test('every provider is held to its size with one operation, only Mittwald to that of its class', () => {
  const { core, providers, peers } = keptResults.bundleSizes
  const large = { minified: 1, gzip: 50_000 }
  const all = providers.map(({ provider }) => ({ provider, oneRead: large, oneList: large, wholeClass: large }))
  expect(missed({ bundleSizes: { core, providers: all, peers } }).map(([what]) => what)).toEqual([
    'acme, one operation, gzip',
    'mittwald, one operation, gzip',
    'mittwald, whole class, gzip',
  ])
})

test('an import is judged by its median', () => {
  const times = new Map(keptResults.coldImport.times).set('@hostwright/mittwald', [5, 11, 12])
  expect(missed({ coldImport: { times } })).toEqual([['import of @hostwright/mittwald', '≤ 10.0 ms', '11.0 ms']])
})

test("throughput is held against openapi-fetch's on the mocked fetch", () => {
  const { mocked, ...rest } = keptResults.throughput
  const get = new Map(mocked.get).set('sdk', [790, 790]).set('raw', [9000, 9000])
  expect(missed({ throughput: { ...rest, mocked: { ...mocked, get } } })).toEqual([
    ["GET through sdk, of bare openapi-fetch's throughput", '≥ 80 %', '79 %'],
  ])
})

test('one call is held to the time of its kind, a hundred are not', () => {
  const measured = new Map([...keptResults.typeChecks.measured].map(([check]) => [check, [{ checkTime: 0.2, instantiations: 1 }]]))
  expect(missed({ typeChecks: { ...keptResults.typeChecks, measured } })).toEqual([
    ['checking one flat call, TypeScript 5.9', '≤ 0.10 s', '0.20 s'],
    ['checking one flat call, TypeScript 7', '≤ 0.10 s', '0.20 s'],
  ])
})

test('the mock of the largest specification is held to its start, every further one to its own', () => {
  const { ready, further } = keptResults.mock.startup
  const slow = {
    ready: new Map(ready).set('mittwald', { mock: [1510, 1510], prism: [1, 1] }).set('acme', { mock: [9000], prism: [1] }),
    further: new Map(further).set('acme', [310, 310, 1]),
  }
  expect(missed({ mock: { ...keptResults.mock, startup: slow } })).toEqual([
    ['mock of mittwald, ready', '≤ 1.50 s', '1.51 s'],
    ['further mock of acme', '≤ 0.30 s', '0.31 s'],
  ])
})

test("requests to the mock are held against plain Prism's, round by round", () => {
  const { requests } = keptResults.mock
  const rates = new Map(requests.rates).set('acme', { mock: [690, 1380, 9000], prism: [1000, 2000, 90_000] })
  expect(missed({ mock: { ...keptResults.mock, requests: { ...requests, rates } } })).toEqual([
    ["GET from the mock of acme, of plain Prism's requests a second", '≥ 70 %', '69 %'],
  ])
})
