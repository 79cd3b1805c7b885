import { expect, test } from 'vitest'
import { isJson } from './media-type.ts'

test('knows JSON and what is built on it', () => {
  expect(['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.api+json'].map(isJson)).toEqual([true, true, true])
  expect(['text/json-like', 'application/jsonp', '', undefined].map(isJson)).toEqual([false, false, false, false])
})
