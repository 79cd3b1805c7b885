import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { InvalidResponseError } from '../errors/errors.js'
import { linkStyle } from '../pagination/link-style.js'
import { list } from './list-call.js'

type Responses = { 200: { readonly data: readonly number[] } }

const linked = { ...operation({ id: 'things.list' }), pages: linkStyle({ items: '/data', next: '/next' }) }

describe('a link to the documented server', () => {
  const first = 'https://gateway.example/acme/v1/things'
  const follow = async (next: string) => {
    const fetch = fetchStandIn(json({ data: [1], next }), () => json({ data: [2] }))
    const provider = { ...acme(), baseUrl: 'https://api.acme.example/v1' }
    const client = new Client(provider, {
      apiKey: 'k3y',
      maxRetries: 0,
      fetch,
      baseUrl: 'https://gateway.example/acme/v1',
    } as ClientOptions)
    const pages: number[] = []
    for await (const item of list<Responses, unknown, number>(client, linked, {})) pages.push(item)
    expect([pages, fetch.requests[0]?.url]).toEqual([[1, 2], first])
    return fetch.requests[1]?.url
  }

  test('is followed on the `baseUrl` of a gateway', async () => {
    expect(await follow('https://api.acme.example/v1/things?page=2')).toBe(`${first}?page=2`)
    expect(await follow(`${first}?page=2`)).toBe(`${first}?page=2`)
  })

  test.each([
    'https://api.acme.example/v10/things',
    'https://api.acme.example.evil.example/v1/things',
    'http://api.acme.example/v1/things',
  ])('is no link to another place (%s)', async (link) => {
    await expect(follow(link)).rejects.toThrow(InvalidResponseError)
  })
})
