import { expect, test } from 'vitest'
import type { Node } from './node.ts'
import { newReport } from './report.ts'
import { keepServers } from './server.ts'

/** Imports the servers of a document with one operation. */
function kept(servers: readonly Node[] | undefined, own: readonly Node[] | undefined, ofPath?: readonly Node[], path = '/files') {
  const get: Node = { ...(own && { servers: own }) }
  const document: Node = { servers, paths: { [path]: { ...(ofPath && { servers: ofPath }), get } } }
  const report = newReport()
  keepServers(document, 'shop', report)
  return { servers: document['servers'], own: get['servers'], notes: [...report.notes.keys()] }
}

const main = [{ url: 'https://api.shop.example/v1/' }]

test('an operation keeps its own server, also that of its path', () => {
  const uploads = [{ url: 'https://{region}.shop.example', variables: { region: { default: 'eu' } } }]
  expect(kept(main, uploads)).toMatchObject({
    servers: [{ url: 'https://api.shop.example/v1' }],
    own: [{ url: 'https://eu.shop.example' }],
  })
  expect(kept(main, undefined, uploads).own).toEqual([{ url: 'https://eu.shop.example' }])
  expect(kept(main, [{ url: '/v2' }]).own).toEqual([{ url: 'https://api.shop.example/v2' }])
})

test('a server that is that of all operations, or has no address, is left out', () => {
  expect(kept(main, main).own).toBeUndefined()
  expect(kept(main, [{ url: 'https://{account}.shop.example' }])).toMatchObject({
    own: undefined,
    notes: ['A server without an absolute URL is read as that of the other operations.'],
  })
})

test('a document without an address gets a made-up one', () => {
  expect(kept(undefined, undefined).servers).toEqual([{ url: 'https://api.shop.example' }])
})

test('a path that repeats the path of the server is noted', () => {
  expect(kept(main, undefined, undefined, '/v1/files').notes).toEqual(['Its path repeats the /v1 of the server; check both.'])
  expect(kept(main, undefined, undefined, '/v1files').notes).toEqual([])
})
