import { expect, test } from 'vitest'

import { readPrefer } from './prefer.js'

test.each([
  [undefined, {}],
  ['code=404', { code: 404, example: undefined, dynamic: false }],
  ['code=404, example="not there"', { code: 404, example: 'not there', dynamic: false }],
  ['respond-async; Dynamic = true', { code: undefined, example: undefined, dynamic: true }],
])('reads %j', (header, preferences) => {
  expect(readPrefer(header)).toEqual(preferences)
})

test.each(['code=4040', 'code=no', 'dynamic=perhaps'])('rejects %j', (header) => {
  expect(() => readPrefer(header)).toThrow(/^Prefer: (code|dynamic) takes .*, not '/)
})
