import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits } from '../test/fixture.ts'
import { emitClientClass } from '../emit/client-class.ts'
import { emitFunctions } from '../emit/functions.ts'
import { emitMockTypes } from '../emit/mock-files.ts'
import { emitOperationTypes } from '../emit/operation-types.ts'
import { emitWebhooks } from '../emit/webhooks.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

const GET = '/paths/~1domains~1{domainName}/get'
const status = { property: '/status', values: ['new', 'done', 'lost'], ready: ['done'], failed: ['lost'], interval: 30 }
const responds = (schema: object) => ({ 200: { description: 'The domain.', content: { 'application/json': { schema } } } })
const object = (properties: object) => ({ type: 'object', properties })
const state = object({ status: { type: 'string' } })

/** A kind of object with states, and the schema of the response that reads one. */
const lifecycle = (schema: object = object({ domain: state }), resource: object = {}): Edits => ({
  '/x-resources': { domains: { path: '/domains/{domainName}', id: 'name', get: 'domains.get', lifecycles: [status], ...resource } },
  [`${GET}/responses`]: responds(schema),
})
const data = (at: string) =>
  `{ id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [] }, { status: { at: '${at}', values: ['new', 'done', 'lost'], failed: ['lost'], interval: 30000 } }`

describe('an object with states', () => {
  test('has a method that waits beside the one that reads it', () => {
    const text = emitClientClass(acmeModel(lifecycle()), new Set())
    expect(text).toContain(
      "  waitUntil(target: core.TargetState<{ status: 'new' | 'done' | 'lost' }>, options: core.WaitArguments<types.DomainsGetData, types.DomainsGetResponse>): Promise<types.DomainsGetResponse> {\n" +
        `    return core.waitUntil(this, ${data('/domain/status')}, target, options)\n  }`,
    )
    expect(text).toContain('Rejects with StateError at once for `lost`, and if the object is gone;')
  })

  test('has a function that waits', () => {
    expect(emitFunctions(acmeModel(lifecycle()), new Set())).toContain(
      `): Promise<DomainsGetResponse> {\n  return waitUntil(options.client, ${data('/domain/status')}, target, options)\n}`,
    )
  })

  test.each<[string, object, string]>([
    ['is the response', state, '/status'],
    ['is the only entry of the response', { type: 'array', prefixItems: [state] }, '/0/status'],
    ['is a field of the response', object({ item: state }), '/item/status'],
  ])('%s', (_, schema, at) => {
    expect(emitFunctions(acmeModel(lifecycle(schema)), new Set())).toContain(`at: '${at}'`)
  })

  test('is the one at the declared place, if the response has several', () => {
    const both = object({ old: state, new: state })
    const text = emitFunctions(acmeModel(lifecycle(both, { get: { operation: 'domains.get', at: '/new' } })), new Set())
    expect(text).toContain("at: '/new/status'")
    expect(() => acmeModel(lifecycle(both))).toThrow(UnsupportedSpecError)
  })

  test('must have its state in the response', () => {
    expect(() => acmeModel(lifecycle(object({})))).toThrow(
      'domains.get reads "domains", but its state /status is not in the response once.',
    )
  })
})

const actions: Edits = {
  ...lifecycle(),
  '/x-actions': { header: 'Content-Location', read: 'domains.get', parameter: 'domainName', at: '/domain/status', running: ['new'] },
}

describe('actions that requests start', () => {
  const scheme =
    "{ header: 'Content-Location', read: { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [] }, parameter: 'domainName', at: '/domain/status', running: ['new'] }"

  test('are waited for by a method of the client, and by a function', () => {
    expect(emitClientClass(acmeModel(actions), new Set())).toContain(`    return core.waitForAction(this, ${scheme}, response, options)`)
    expect(emitFunctions(acmeModel(actions), new Set())).toContain(`  return _waitForAction(options.client, ${scheme}, response, options)`)
  })

  test('must be read with their parameter', () => {
    const wrong = {
      ...actions,
      '/x-actions': { header: 'Location', read: 'domains.get', parameter: 'id', at: '/domain/status', running: ['new'] },
    }
    expect(() => emitFunctions(acmeModel(wrong), new Set())).toThrow(
      'x-actions reads with "domains.get", whose path does not end with {id}.',
    )
  })
})

describe('webhooks', () => {
  const delivery = (schema: object) => ({
    Added: { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } },
  })
  const declared = (changes: object = {}): Edits => ({
    '/x-webhooks': {
      signature: 'X-Signature',
      serial: 'X-Serial',
      algorithm: 'X-Algorithm',
      key: { read: 'domains.get', parameter: 'domainName', at: '/key', serial: '/serial' },
      id: '/id',
      ...changes,
    },
    '/webhooks': delivery({ $ref: '#/components/schemas/Domain' }),
  })

  test('are verified by a function that returns the union of their payloads', () => {
    const text = emitWebhooks(acmeModel(declared({ expected: { url: '/to' } })))
    expect(text).toContain('export type Webhook = types.Domain\n')
    expect(text).toContain('\nreadonly url?: string | undefined\n')
    expect(emitOperationTypes(acmeModel(declared()), new Set())).toContain("  webhooks: {\n    'Added': t.Domain\n  }\n")
    expect(emitMockTypes(acmeModel(declared()))).toContain("export type Webhook = 'Added'\n")
    expect(text).toContain("read: { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [401, 404] }")
  })

  test('do not exist without x-webhooks', () => {
    expect(emitWebhooks(acmeModel())).toBeUndefined()
  })

  test('need payloads that are components, and a key that can be read', () => {
    expect(() => emitWebhooks(acmeModel({ ...declared(), '/webhooks': delivery({ type: 'object' }) }))).toThrow(
      'needs a JSON body that is a component',
    )
    const key = { read: 'domains.get', parameter: 'serial', at: '/key', serial: '/serial' }
    expect(() => emitWebhooks(acmeModel(declared({ key })))).toThrow('which has no path parameter "serial"')
  })
})
