import { expect, test } from 'vitest'
import { readDocument } from './providers.ts'
import { BASE_URL, mockedFetch, PROJECT_ID, scenarioOf, strictFetch, TOKEN } from './scenario.ts'

const scenario = scenarioOf(await readDocument('mittwald'))
const url = `${BASE_URL}/v2/projects/${PROJECT_ID}`
const headers = { accept: 'application/json', 'x-access-token': TOKEN }
const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(scenario.body) }

test.each([
  ['mocked', mockedFetch(scenario)],
  ['strict', strictFetch(scenario)],
])('the %s fetch responds to a Request, and to a URL with init', async (_, fetch) => {
  for (const response of [await fetch(url, { headers }), await fetch(new Request(url, { headers }))])
    expect(await response.json()).toEqual(scenario.responses.get)
  for (const response of [await fetch(`${url}/cronjobs`, post), await fetch(new Request(`${url}/cronjobs`, post))])
    expect([response.status, await response.json()]).toEqual([201, scenario.responses.post])
})

test.each([
  ['another path', `${BASE_URL}/v2/projects`, { headers }],
  ['another token', url, { headers: { ...headers, 'x-access-token': '' } }],
  ['another accept', url, { headers: { 'x-access-token': TOKEN } }],
  ['another body', `${url}/cronjobs`, { ...post, body: '{}' }],
  ['another content type', `${url}/cronjobs`, { ...post, headers: { ...post.headers, 'content-type': 'text/plain' } }],
])('the strict fetch rejects %s', async (_, other, init) => {
  await expect(strictFetch(scenario)(other, init)).rejects.toThrow('strictly deep-equal')
})

test('an operation without an example is an error that says what to do', () => {
  expect(() => scenarioOf({ openapi: '3.1.0', info: { title: 'Acme', version: '1' }, paths: {} })).toThrow('choose another in scenario.ts')
})
