import { parseYaml } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { acmeModel, globexModel, initechModel } from '../test/fixture.ts'
import { emitIndex, emitOAuth2 } from './entries.ts'

test('the root exports core, the client, its options, the types of its operations and every component', () => {
  expect(emitIndex(acmeModel())).toBe(`export * from '@hostwright/core'
export { type ReadOptions, waitFor, type WaitOptions, waitUntilGone } from '@hostwright/core/internal'
export * from './client.gen.js'
export type { AcmeOptions } from './provider.gen.js'
export type { AcmeOperations } from './operation-types.gen.js'
export type { Domain, DomainPage, DomainCreate, Problem, Restart, Status, Taken } from './types.gen.js'
`)
})

describe('the authorization code flow', () => {
  test('has the paths of authorization and token endpoint below the server', () => {
    const [, data] = /const server = (.*)\n/.exec(emitOAuth2(initechModel()) ?? '') ?? []
    expect(parseYaml(data ?? '')).toEqual({
      name: 'Initech',
      baseUrl: 'https://api.initech.example/v1',
      authorizationPath: '/authorize',
      tokenPath: '/token',
    })
  })

  test('is exported by the root if there is such a flow', () => {
    expect(emitIndex(initechModel())).toContain("export * from './oauth2.gen.js'")
  })

  test('is not emitted otherwise', () => {
    const edits = {
      '/components/securitySchemes/oauth/flows': { clientCredentials: { tokenUrl: 'https://api.initech.example/v1/token', scopes: {} } },
    }
    for (const model of [acmeModel(), globexModel(), initechModel(edits)]) {
      expect(emitOAuth2(model)).toBeUndefined()
      expect(emitIndex(model)).not.toContain('oauth2')
    }
  })
})
