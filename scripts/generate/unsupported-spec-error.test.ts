import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { UnsupportedSpecError } from './unsupported-spec-error.ts'
import { acme, type Edits, generatedWorkspace, run, snapshot, workspace, writeSpec, writeText } from './test/fixture.ts'

const list = '/paths/~1domains/get'
const create = '/paths/~1domains/post'
const get = '/paths/~1domains~1{domainName}/get'
const status = '/paths/~1status/get'
const key = '/components/securitySchemes/key'
const object = { type: 'object' }
const parameter = (more: object) => ({ [`${list}/parameters/0`]: { name: 'tag', in: 'query', schema: { type: 'array' }, ...more } })

/**
 * Generates a valid provider that would change, and an invalid one: neither may be written.
 *
 * @returns the error for the invalid one
 */
async function errorOf(broken: Document | string): Promise<Error> {
  const root = await generatedWorkspace()
  await writeSpec(root, 'aaa', acme({ '/x-provider/name': 'Aaa' }))
  await writeSpec(root, 'acme', broken)
  const before = await snapshot(root)
  const error: unknown = await run(root).then(
    () => expect.fail('it was generated'),
    (reason: unknown) => reason,
  )
  expect(await snapshot(root)).toEqual(before)
  return error as Error
}

describe('writes nothing and fails with a sentence for', () => {
  const cases: [what: string, edits: Edits, sentence: string][] = [
    [
      'an unknown x- key',
      { [`${get}/x-internal`]: true },
      'unknown extension "x-internal" on operation: specs/extensions.schema.json does not list it (at /paths/~1domains~1{domainName}/get/x-internal).',
    ],
    [
      'an x- key on the wrong object',
      { '/info/x-retry': 'safe' },
      'unknown extension "x-retry" on info: it belongs on document or operation (at /info/x-retry).',
    ],
    ['no x-provider', { '/x-provider': undefined }, 'lacks the required property "x-provider" (at the root of openapi.yaml).'],
    ['no server', { '/servers': undefined }, 'specs/acme/openapi.yaml needs x-provider, a server and at least one operation.'],
    ['no operation', { '/paths': {} }, 'specs/acme/openapi.yaml needs x-provider, a server and at least one operation.'],

    [
      'an operation without an operationId',
      { [`${get}/operationId`]: undefined },
      'GET /domains/{domainName} has no operationId; give it a dotted one like domains.dns.list.',
    ],
    [
      'an operationId without a dot',
      { [`${get}/operationId`]: 'getDomain' },
      'The operationId "getDomain" of GET /domains/{domainName} is not dotted camelCase like domains.dns.list.',
    ],
    [
      'an operationId with a hyphen',
      { [`${get}/operationId`]: 'domains.get-one' },
      'The operationId "domains.get-one" of GET /domains/{domainName} is not dotted camelCase like domains.dns.list.',
    ],
    [
      'an operationId that is reserved in classes',
      { [`${get}/operationId`]: 'domains.constructor' },
      'The operationId "domains.constructor" of GET /domains/{domainName} is a name that generated code needs; rename it.',
    ],
    [
      'an operationId that becomes createClient',
      { [`${get}/operationId`]: 'create.client' },
      'The operationId "create.client" of GET /domains/{domainName} is a name that generated code needs; rename it.',
    ],
    [
      'two operations with one operationId',
      { [`${get}/operationId`]: 'domains.list' },
      'Two operations have the operationId "domains.list"; each needs one of its own.',
    ],
    [
      'two operations with one function',
      { [`${get}/operationId`]: 'a.bC', [`${status}/operationId`]: 'a.b.c' },
      'The operationIds "a.bC" and "a.b.c" both become the function aBC; rename one.',
    ],
    [
      'a method that is also a resource',
      { [`${status}/operationId`]: 'domains.dns' },
      '"domains.dns" is an operation and also the resource of others; a client cannot have both under one name.',
    ],
    [
      'two resources with one class',
      { [`${get}/operationId`]: 'a.bC.list', [`${status}/operationId`]: 'aB.c.get' },
      'The resources "a.bC" and "aB.c" both become the class ABCResource; rename one.',
    ],

    [
      'a component that hides an export of core',
      { '/components/schemas/ApiError': object },
      'The component "ApiError" has the name of another export of the package; rename it.',
    ],
    [
      'a component that hides a type of core',
      { '/components/schemas/Page': object },
      'The component "Page" has the name of another export of the package; rename it.',
    ],
    [
      'a component that hides the client',
      { '/components/schemas/Acme': object },
      'The component "Acme" has the name of another export of the package; rename it.',
    ],
    [
      'a component that hides the types of the operations',
      { '/components/schemas/AcmeOperations': object },
      'The component "AcmeOperations" has the name of another export of the package; rename it.',
    ],
    [
      'a component that hides a resource',
      { '/components/schemas/DomainsDnsResource': object },
      'The component "DomainsDnsResource" has the name of another export of the package; rename it.',
    ],
    [
      'a component that hides the type of an operation',
      { '/components/schemas/DomainsGetData': object },
      'The component "DomainsGetData" has the name of another export of the package; rename it.',
    ],
    [
      'a component whose name cannot be a type',
      { '/components/schemas/dns_record': object },
      'The component "dns_record" is a type that users import; give it a name in PascalCase.',
    ],

    [
      'a query style that core does not send',
      parameter({ style: 'pipeDelimited', explode: false }),
      'domains.list has "tag" in query style pipeDelimited, explode false, which core does not send.',
    ],
    [
      'an object in one query parameter',
      parameter({ explode: false, schema: { type: 'object' } }),
      'domains.list has "tag" in query style form, explode false, which core does not send.',
    ],
    [
      'a body that core cannot write',
      { [`${create}/requestBody/content`]: { 'image/*': {} } },
      'domains.create takes image/*; a body is sent as one media type, such as application/json.',
    ],
    [
      'no status of success',
      { [`${status}/responses`]: { 404: { description: 'No.' } } },
      'status.get documents no successful response; add one with its status, such as 200 or 204.',
    ],

    [
      'no security requirement',
      { '/security': undefined },
      'specs/acme/openapi.yaml needs a global security requirement that names its securitySchemes.',
    ],
    [
      'a security requirement that names nothing',
      { '/security': [{ other: [] }] },
      'specs/acme/openapi.yaml needs a global security requirement that names its securitySchemes.',
    ],
    [
      'two schemes at once',
      { '/security': [{ key: [], other: [] }] },
      'specs/acme/openapi.yaml needs a global security requirement that names its securitySchemes.',
    ],
    [
      'an operation with a scheme of its own',
      { [`${get}/security`]: [{ other: [] }] },
      'domains.get requires the security scheme "other"; a client supports "key" only.',
    ],
    [
      'a scheme that core does not know',
      { [`${key}/type`]: 'mutualTLS' },
      'The security scheme of Acme (mutualTLS) is not supported by core.',
    ],
    [
      'an API key in a cookie',
      { [`${key}/type`]: 'apiKey', [`${key}/in`]: 'cookie', [`${key}/name`]: 'key' },
      'The security scheme of Acme (apiKey) is not supported by core.',
    ],
    [
      'an OAuth2 flow with a person in it',
      { [`${key}/type`]: 'oauth2', [`${key}/flows`]: { authorizationCode: {} } },
      'The security scheme of Acme (oauth2) is not supported by core.',
    ],
    [
      'one credential where two are sent',
      { [`${key}/scheme`]: 'basic' },
      'The security scheme of Acme is http basic, which takes 2 credentials; it has 1.',
    ],

    [
      'a pagination style that is not declared',
      { [`${list}/x-pagination`]: 'offset' },
      'domains.list pages by "offset", which x-pagination-styles does not declare.',
    ],
    [
      'a list without an array where the style says',
      { '/x-pagination-styles/page/items': '/items' },
      'domains.list pages by "page", but its response has no array at /items.',
    ],
    [
      'a list without a response',
      { [`${list}/responses`]: { 204: { description: 'None.' } } },
      'domains.list pages by "page", but its response has no array at /data.',
    ],
  ]

  test.each(cases)('%s', async (_, edits, sentence) => {
    const error = await errorOf(acme(edits))
    expect(error).toBeInstanceOf(UnsupportedSpecError)
    expect(error.message).toBe(sentence)
  })

  test('a file that is not YAML', async () => {
    const error = await errorOf('openapi: 3.1.1\ninfo: [\n')
    expect(error).toBeInstanceOf(SpecError)
    expect((error as SpecError).problems).toMatchObject([
      {
        file: expect.stringMatching(/specs\/acme\/openapi\.yaml$/) as string,
        rule: 'yaml',
        message: expect.stringMatching(/^Not valid YAML: /) as string,
      },
    ])
  })

  test('a reference that leads nowhere', async () => {
    const error = await errorOf(acme({ '/components/schemas/DomainPage/properties/data/items/$ref': '#/components/schemas/None' }))
    expect(error).toBeInstanceOf(SpecError)
    expect((error as SpecError).problems).toMatchObject([
      { rule: 'no-unresolved-refs', message: expect.stringContaining("Can't resolve $ref") as string },
    ])
  })

  test('a document of another version of OpenAPI', async () => {
    expect(await errorOf(acme({ '/openapi': '3.0.3' }))).toMatchObject({
      name: 'SpecError',
      message: expect.stringContaining('Not an OpenAPI 3.1 document') as string,
    })
  })
})

describe('nothing is read or written for', () => {
  test('a provider that does not exist, even beside one that does', async () => {
    const root = await workspace({ acme: acme(), zeta: acme() })
    await expect(run(root, ['acme', 'nobody'])).rejects.toThrow(new UnsupportedSpecError('There is no specs/nobody; there are acme, zeta.'))
    expect(Object.keys(await snapshot(root))).toEqual(['specs/acme/openapi.yaml', 'specs/zeta/openapi.yaml'])
  })

  test('a provider whose name is no name of a variable', async () => {
    const root = await workspace({ 'my-host': acme() })
    await expect(run(root)).rejects.toThrow(
      'specs/my-host names a package, and a variable in its examples; use lower-case letters and digits only.',
    )
    expect(Object.keys(await snapshot(root))).toEqual(['specs/my-host/openapi.yaml'])
  })

  test('a provider that has the name of a package that somebody wrote', async () => {
    const root = await workspace({ core: acme() })
    const file = join(root, 'packages/core/src/index.ts')
    await writeText(file, 'export {}')
    await expect(run(root)).rejects.toThrow(
      new UnsupportedSpecError(
        `${file} was not generated, and packages of providers contain generated files only. Rename the folder under specs/, or move the file.`,
      ),
    )
    expect(await snapshot(join(root, 'packages'))).toEqual({ 'core/src/index.ts': 'export {}' })
  })

  test.each(['', '<<<<<<< ours\n{}', 'null', '{ "name": "acme" }'])(
    'a package whose package.json is %j, so that its version is not lost',
    async (text) => {
      const root = await generatedWorkspace()
      const path = join(root, 'packages/acme/package.json')
      await writeText(path, text)
      const before = await snapshot(root)
      await expect(run(root)).rejects.toThrow(
        new UnsupportedSpecError(`${path} has no version to keep. Restore it, or delete it to start at 0.0.0.`),
      )
      expect(await snapshot(root)).toEqual(before)
    },
  )
})
