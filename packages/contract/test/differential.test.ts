import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { createMock, providerNames } from '@hostwright/mock'
import type { Document } from '@hostwright/openapi/document.ts'
import { startPrism } from '../src/prism.js'
import { DIFFERENCES, type Difference } from './differences.js'
import { drafts, toRequest, type Random } from './requests.js'

/** Mutated requests for each operation. */
const CHANGED = 4
/** The share of the requests that one difference may explain. */
const MOST = 0.02

const found: Difference[] = []
let requests = 0

beforeAll(async () => {
  await Promise.all(providerNames.map(compare))
}, 600_000)

/** Sends the requests of a provider to its mock and to Prism, and collects the differences. */
async function compare(provider: (typeof providerNames)[number], index: number): Promise<void> {
  const spec = new URL(`../../mock/specs/${provider}.json`, import.meta.url)
  const [mock, prism] = await Promise.all([createMock(provider, { rateLimit: false, state: false }), startPrism(spec)])
  try {
    const document = JSON.parse(await readFile(spec, 'utf8')) as Document
    for (const draft of drafts(document, mock.authHeaders(), CHANGED, lehmer(index + 3))) {
      const request = toRequest(draft)
      mock.reset()
      const [rejected] = await Promise.all([prism.judge(request.clone()), mock.fetch(request)])
      const ours = mock.violations.find(({ location }) => location.startsWith('request'))
      const [theirs] = rejected
      requests++
      if (ours && !theirs) found.push({ provider, draft, by: 'mock', ...ours })
      if (theirs && !ours) found.push({ provider, draft, by: 'prism', ...theirs, location: theirs.location.join('.') })
    }
  } finally {
    await prism.close()
  }
}

/** A sequence that depends on the seed only (Park and Miller, Communications of the ACM 31, 1988). */
function lehmer(seed: number): Random {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

test('sends at least 5,000 requests to the mock and to Prism', () => {
  expect(requests).toBeGreaterThanOrEqual(5000)
})

test('each difference in verdict is known', () => {
  const unknown = found.filter((difference) => !DIFFERENCES.some(({ explains }) => explains(difference)))
  expect(
    unknown.map(({ draft, code, by, location }) => `${by} rejects ${draft.operation.id}, ${draft.change}: ${code} at ${location}`),
  ).toEqual([])
})

test.each(DIFFERENCES.map((each) => [each.reason, each] as const))('a known difference is still there, and rare: %s', (_, { explains }) => {
  const { length } = found.filter(explains)
  expect(length).toBeGreaterThan(0)
  expect(length).toBeLessThanOrEqual(requests * MOST)
})
