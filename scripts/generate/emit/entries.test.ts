import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, globexModel } from '../test/fixture.ts'
import { emitIndex, emitPathClient, emitSdk } from './entries.ts'

test('the root exports core, the client, its options and every component', () => {
  expect(emitIndex(acmeModel())).toBe(`export * from '@hostwright/core'
export * from './client.gen.js'
export type { AcmeOptions } from './provider.gen.js'
export type { Domain, DomainPage, DomainCreate, Problem, Restart, Status, Taken } from './types.gen.js'
`)
})

test('the flat entry exports functions, types and what makes a client, but not the class', () => {
  const text = emitSdk(acmeModel())
  expect(text).toContain("export * from './functions.gen.js'")
  expect(text).toContain("export type * from './types.gen.js'")
  expect(text).toContain("export { createClient, type AcmeOptions } from './provider.gen.js'")
  expect(text).not.toContain('client.gen')
})

describe('the path-first entry', () => {
  /** What the entry says that operations do differently. */
  function exceptions(edits: Edits = {}, model = acmeModel(edits)): unknown {
    const [, json] = /createPathClient<paths>\(provider, options, (.*)\)\n/.exec(emitPathClient(model)) ?? []
    return JSON.parse(json ?? '')
  }

  test('says of operations only what they do differently from their provider', () => {
    expect(exceptions()).toEqual({
      'POST /domains': { empty: [202], retry: 'never' },
      'POST /domains/{domainName}/dns': { type: 'application/vnd.acme+json', retry: 'safe' },
      'GET /status': { auth: false },
    })
  })

  test('says it once for a route with variants, and which arrays are numbered', () => {
    expect(exceptions({}, globexModel())).toEqual({ 'GET /things': { indexed: ['tags'] }, 'PATCH /things/{name}': { retry: 'safe' } })
    expect(emitPathClient(globexModel()).match(/PATCH \/things/g)).toHaveLength(1)
  })

  test('knows an operation without credentials in each way that OpenAPI has to say so', () => {
    expect(exceptions({ '/paths/~1status/get/security': [{}] })).toHaveProperty(['GET /status'], { auth: false })
    expect(exceptions({ '/paths/~1status/get/security': [{ key: [] }] })).not.toHaveProperty(['GET /status'])
    expect(exceptions({ '/paths/~1status/get/security': undefined })).not.toHaveProperty(['GET /status'])
  })

  test('creates the client under the name of the provider', () => {
    const text = emitPathClient(acmeModel())
    expect(text).toContain('export const createAcmeFetch = (options: AcmeOptions): PathClient<paths> =>')
    expect(text).toContain("`client.GET('/domains', …)`")
  })
})
