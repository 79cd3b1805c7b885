import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { authorised, send } from './mock-request.ts'

const get = { method: 'GET', path: '/things/1', headers: { authorization: 'Bearer none' } } as const

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('an answer is read to its end', async () => {
  expect(await send(await serve((_, response) => response.write('a', () => response.end('b'))), get)).toBe('ab')
})

test('an answer that is no success is an error with what it says', async () => {
  const url = await serve((_, response) => response.writeHead(401).end('no such token'))
  await expect(send(url, get)).rejects.toThrow('GET /things/1 was answered with 401: no such token')
})

test('the token that is fetched first is the one that is sent', async () => {
  const url = await serve((request, response) => response.end(request.method === 'POST' ? '{"access_token":"fresh"}' : '{}'))
  const tokenRequest = { method: 'POST', path: '/token', headers: {}, body: '{}' } as const
  expect(await authorised(url, { get, tokenRequest })).toEqual({ ...get, headers: { authorization: 'Bearer fresh' } })
})
