import { expect, test } from 'vitest'
import { createPathClient } from '../../src/openapi-fetch.js'
import { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/options.js'
import { type FileDownload, readFile } from '../../src/response/file-download.js'
import { acme, countedSignal, operation } from '../helpers.js'
import { startServer } from './servers.js'

interface paths {
  readonly '/things': { get: { responses: { 200: { content: { 'application/json': object } } } } }
}

test('thirty calls at once under one signal cause no warning, and leave no listener', async () => {
  const server = await startServer()
  const warnings: string[] = []
  const warn = ({ message }: Error) => void warnings.push(message)
  process.on('warning', warn)
  const options = { apiKey: 'k3y', baseUrl: server.url } as ClientOptions
  const client = new Client(acme(), options)
  const api = createPathClient<paths>(acme(), options)
  const { controller, listeners } = countedSignal()
  const { signal } = controller
  const calls = Array.from({ length: 30 }, async (_, index) => {
    if (index % 3 === 0) return client.request(operation(), { signal })
    if (index % 3 === 1) return api.GET('/things', { signal })
    const { data } = await client.request(operation({ read: readFile }), { signal })
    return new Response((data as FileDownload).stream).text()
  })
  const during = listeners()
  await Promise.all(calls)
  // Warnings come in a turn of their own.
  await new Promise(setImmediate)
  process.off('warning', warn)
  await server.close()
  expect([warnings, during, listeners()]).toEqual([[], 1, 0])
})
