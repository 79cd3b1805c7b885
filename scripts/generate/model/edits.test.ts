import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits } from '../test/fixture.ts'
import { emitClientClass } from '../emit/client-class.ts'
import { emitFunctions } from '../emit/functions.ts'
import { emitPathClient } from '../emit/openapi-fetch.ts'
import { emitReadme } from '../emit/readme.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

const put = '/paths/~1domains~1{domainName}/put'
const named = (schema: object) => ({ content: { 'application/json': { schema } } })
const document = { type: 'object', properties: { domain: { $ref: '#/components/schemas/Domain' } } }

/** A PUT that replaces the domain as a whole, and a read that has it in the same field. */
const replace = (declared: object = {}): Edits => ({
  [put]: {
    operationId: 'domains.replace',
    summary: 'Replace a domain',
    'x-charges': true,
    'x-edit': { read: 'domains.get', query: { include: 'contacts' }, field: 'domain', ...declared },
    requestBody: { required: true, ...named(document) },
    responses: { 204: { description: 'It is replaced.' } },
  },
  '/paths/~1domains~1{domainName}/get/responses/200': { description: 'The domain.', ...named(document) },
  '/paths/~1domains~1{domainName}/get/parameters': [{ name: 'include', in: 'query', schema: { type: 'string' } }],
})

const READ = "read: { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [401, 404] }"

describe('an operation that replaces an object as a whole', () => {
  test('gives its resource a method that edits', () => {
    const text = emitClientClass(acmeModel(replace()), new Set())
    expect(text).toContain(
      "  edit(options: core.EditArguments<types.DomainsReplaceData>, change: core.Change<core.Edited<types.DomainsReplaceData, 'domain'>>): Promise<core.Edited<types.DomainsReplaceData, 'domain'>> {\n" +
        `    return core.edit(this, { id: 'domains.replace', method: 'PUT', path: '/domains/{domainName}', bodiless: true, errors: [], charges: true }, { ${READ}, query: { include: 'contacts' }, field: 'domain' }, options, change)\n  }`,
    )
    expect(text).toContain('   * Reads `domain` with `domains.get`, lets `change` alter it, and writes it with `domains.replace`.')
    expect(text).toContain('   * This operation can cost money.')
    expect(text).toContain('  replace(options: core.Arguments<types.DomainsReplaceData>)')
  })

  test('is in the README, with an edit', () => {
    const text = emitReadme(acmeModel(replace()))
    expect(text).toContain("acme.domains.edit({ path: { domainName: 'example.com' } }, (current) => current)")
    expect(text).toContain('\nThis package has `domains.edit`.\n')
    expect(emitReadme(acmeModel())).not.toContain('## Edits')
  })

  test('gives a function that edits', () => {
    const text = emitFunctions(acmeModel(replace()), new Set())
    expect(text).toContain(
      "export function domainsEdit(options: EditArguments<DomainsReplaceData> & { client: Client }, change: Change<Edited<DomainsReplaceData, 'domain'>>): Promise<Edited<DomainsReplaceData, 'domain'>> {\n  return edit(options.client,",
    )
    expect(text).toMatch(
      /import \{[^}]*\btype Change\b[^}]*\bedit, type EditArguments, type Edited\b[^}]*\} from '@hostwright\/core\/internal'/,
    )
  })

  test('is known to cost money by path-based calls, too', () => {
    expect(emitPathClient(acmeModel(replace()))).toContain("'PUT /domains/{domainName}': { bodiless: true, charges: true }")
  })
})

describe('a declaration is rejected', () => {
  const because = (declared: object, edits: Edits = {}) => {
    try {
      acmeModel({ ...replace(declared), ...edits })
    } catch (error) {
      expect(error).toBeInstanceOf(UnsupportedSpecError)
      return (error as Error).message
    }
    return undefined
  }

  test.each([
    [{ read: 'domains.missing' }, 'which is not a GET with the same path parameters.'],
    [{ read: 'domains.list' }, 'which is not a GET with the same path parameters.'],
    [{ read: 'domains.delete' }, 'which is not a GET with the same path parameters.'],
    [{ field: 'name' }, 'but the field "name" is not in its response and in the body.'],
    [{ query: { fields: 'all' } }, 'which has no parameter "fields".'],
  ])('with %j', (declared, why) => {
    const { read } = { read: 'domains.get', ...declared }
    expect(because(declared)).toBe(`domains.replace is edited by reading "${read}", ${why}`)
  })

  test('if the resource has an operation of that name', () => {
    expect(because({}, { '/paths/~1domains~1{domainName}/delete/operationId': 'domains.edit' })).toContain('"domains.edit"')
  })

  test('as is an operation that begins with the name of a method of all clients', () => {
    for (const name of ['request', 'session'])
      expect(because({}, { '/paths/~1domains~1{domainName}/delete/operationId': `${name}.delete` })).toContain(
        'begins with the name of a method that clients have',
      )
  })
})
