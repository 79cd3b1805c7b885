import { expect, test } from 'vitest'
import { acme, countedSignal, fetchStandIn, json, operation, rejection, silence, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { AbortError } from '../errors/errors.js'
import { linkStyle } from '../pagination/link-style.js'
import { list } from './list-call.js'
import type { Fetch } from '../model/fetch.js'

const things = { ...operation({ id: 'things.list' }), pages: linkStyle({ items: '/data', next: '/next' }) }
const start = (fetch: Fetch, args: object = {}) =>
  list<{ 200: object }, unknown, number>(new Client(acme(), { apiKey: 'k3y', maxRetries: 0, fetch } as ClientOptions), things, args)

test('an abort stops a list at the next item of a page that is there', async () => {
  const { controller, listeners } = countedSignal()
  const items: number[] = []
  const reading = async () => {
    for await (const item of start(fetchStandIn(json({ data: [1, 2, 3, 4] })), { signal: controller.signal })) {
      items.push(item)
      if (item === 2) controller.abort('enough')
    }
  }
  expect((await rejection(reading(), AbortError)).cause).toBe('enough')
  expect([items, listeners()]).toEqual([[1, 2], 0])
})

test('an abort stops a list that waits for a page at once', async () => {
  const { controller, listeners } = countedSignal()
  const pages = start(fetchStandIn(json({ data: [1], next: '/things?page=2' }), silence), { signal: controller.signal }).pages()
  await pages.next()
  const waiting = rejection(pages.next(), AbortError)
  controller.abort()
  expect((await waiting).operation).toBe('things.list')
  expect(listeners()).toBe(0)
})

test('an abort between two pages sends nothing more', async () => {
  const { controller } = countedSignal()
  const fetch = fetchStandIn(json({ data: [1], next: '/things?page=2' }))
  const pages = start(fetch, { signal: controller.signal }).pages()
  await pages.next()
  controller.abort()
  await rejection(pages.next(), AbortError)
  expect(fetch.requests).toHaveLength(1)
})

test('a list that gets 204 has no items', async () => {
  const items: number[] = []
  for await (const item of start(fetchStandIn(status(204)))) items.push(item)
  expect(items).toEqual([])
  expect(await start(fetchStandIn(status(204)))).toBeUndefined()
})
