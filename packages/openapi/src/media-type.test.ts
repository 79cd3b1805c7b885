import { expect, test } from 'vitest'
import { isJson } from './media-type.ts'

test('recognizes JSON and types based on it', () => {
  expect(['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.api+json'].map(isJson)).toEqual([true, true, true])
  expect(['text/json-like', 'application/jsonp', '', undefined].map(isJson)).toEqual([false, false, false, false])
})
