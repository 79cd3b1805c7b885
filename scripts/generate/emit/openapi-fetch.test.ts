import { parseYaml } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import type { Data } from '../model/model.ts'
import { acmeModel, type Edits, globexModel, initechModel, operation } from '../test/fixture.ts'
import { emitPathClient } from './openapi-fetch.ts'

describe('the entry /openapi-fetch', () => {
  /** Returns the emitted differences of operations. */
  function exceptions(edits: Edits = {}, model = acmeModel(edits)): unknown {
    const [, data] = /createPathClient<paths>\(provider, options, (.*)\)\n/.exec(emitPathClient(model)) ?? []
    // Emitted literals are also valid YAML.
    return parseYaml(data ?? '')
  }

  test("contains only the differences between operations and the provider's defaults", () => {
    expect(exceptions()).toEqual({
      'POST /domains': { empty: [202], retry: 'never' },
      'POST /domains/{domainName}/dns': { type: 'application/vnd.acme+json', bodiless: true, retry: 'safe' },
      'GET /status': { auth: false },
      'DELETE /domains/{domainName}': { bodiless: true },
      'POST /restart': { bodiless: true },
    })
  })

  test('contains a route with variants once, and which arrays are numbered', () => {
    expect(exceptions({}, globexModel())).toEqual({
      'GET /things': { indexed: ['tags'] },
      'PATCH /things/{name}': { bodiless: true, retry: 'safe' },
    })
    expect(emitPathClient(globexModel()).match(/PATCH \/things/g)).toHaveLength(1)
  })

  test('contains the common differences of a method once, and all differences of other routes', () => {
    const model = acmeModel()
    const removal = operation(model, 'domains.delete')
    const at = (path: string, byPath: Data = { bodiless: true }) => ({ ...removal, path, call: { ...removal.call, byPath } })
    const operations = [at('/a'), at('/b'), at('/c'), at('/d', { bodiless: true, retry: 'never' }), at('/e', {})]
    expect(exceptions({}, { ...model, operations })).toEqual({
      DELETE: { bodiless: true },
      'DELETE /d': { bodiless: true, retry: 'never' },
      'DELETE /e': {},
    })
  })

  test('marks operations without credentials, however OpenAPI declares it', () => {
    expect(exceptions({ '/paths/~1status/get/security': [{}] })).toHaveProperty(['GET /status'], { auth: false })
    expect(exceptions({ '/paths/~1status/get/security': [{ key: [] }] })).not.toHaveProperty(['GET /status'])
    expect(exceptions({ '/paths/~1status/get/security': undefined })).not.toHaveProperty(['GET /status'])
  })

  test('contains how bodies other than JSON are written and accepted, and redirects', () => {
    const initech = exceptions({}, initechModel())
    expect(initech).toMatchObject({
      'POST /reports': { write: 'writeFile' },
      'POST /token': { write: 'writeForm' },
      'GET /reports/{report}': { accept: 'application/octet-stream' },
      'GET /memo': { accept: 'text/plain' },
      'GET /authorize': { redirect: true },
    })
    expect(initech).not.toHaveProperty(['GET /staplers'])
    const formOnly = { '/paths/~1reports/post/requestBody/content/application~1octet-stream': undefined }
    expect(emitPathClient(initechModel(formOnly))).toContain(`'POST /reports': { write: writeFileAs('cover'), bodiless: true }`)
    // A file and a form have types of their own.
    expect(initech).not.toHaveProperty(['POST /reports', 'type'])
  })

  test('imports the writers of bodies only', () => {
    const imported = (edits: Edits = {}) =>
      /import \{ (.*) \} from '@hostwright\/core\/internal'/.exec(emitPathClient(initechModel(edits)))?.[1]
    expect(imported()?.split(', ').sort()).toEqual(['writeFile', 'writeForm'])
    expect(imported({ '/paths/~1token/post/requestBody': undefined })).toBe('writeFile')
    expect(emitPathClient(acmeModel())).not.toContain('@hostwright/core/internal')
  })

  test('exports a function with the name of the provider', () => {
    const text = emitPathClient(acmeModel())
    expect(text).toContain('export const createAcmeFetch = (options: AcmeOptions): PathClient<paths> =>')
    expect(text).toContain("`client.GET('/status')`")
  })
})
