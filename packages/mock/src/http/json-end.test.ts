import { expect, test } from 'vitest'

import { jsonEnd } from './json-end.js'

test.each([
  ['{"password": s3cret}', 13],
  ['{"é": x', 7],
  ['{"a":1,}', 7],
  ['{"a":1} x', 8],
  ['{"a":"\n"}', 6],
  ['{"a":1', 6],
  ['"cut off', 8],
])('%j stops being JSON at byte %i', (text, end) => {
  expect(jsonEnd(Buffer.from(text))).toBe(end)
})
