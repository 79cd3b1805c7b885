import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, globexModel, initechModel } from '../test/fixture.ts'
import { emitClientClass } from './client-class.ts'

const everyError = new Set(acmeModel().operations.map(({ type }) => `${type}Errors`))
const emit = (edits: Edits = {}, types: ReadonlySet<string> = everyError) => emitClientClass(acmeModel(edits), types)

describe('the client', () => {
  test('has a property for each top-level resource, described by its tag', () => {
    const text = emit()
    expect(text.slice(text.indexOf('export class Acme extends'))).toBe(`export class Acme extends core.Resource {
  /**
   * Domain names, and what belongs to them.
   */
  readonly domains = new DomainsResource(this)
  /**
   * Account
   */
  readonly status = new StatusResource(this)

  /**
   * @throws ConfigurationError with the name of the invalid option
   */
  constructor(options: declared.AcmeOptions) {
    super(new core.Client(declared.provider, options))
  }

  /**
   * Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.
   *
   * GET and HEAD are retried; other methods only if nothing was done or \`idempotent\` is true.
   *
   * @example await acme.request('GET', '/status')
   * @throws as any call; InvalidRequestError for a path that is no template below the base URL
   */
  request<Body = unknown>(
    method: core.RequestMethod,
    path: string,
    options: core.RequestOptions = {},
  ): core.Call<Record<number, Body>, { default: unknown }> {
    return core.request<Body>(this, method, path, options)
  }
}
`)
  })

  test('has properties without a text for resources that share a tag', () => {
    const text = emit({ '/paths/~1status/get/operationId': 'health.get' })
    expect(text).toContain(
      '  readonly domains = new DomainsResource(this)\n  readonly health = new HealthResource(this)\n  readonly status = new StatusResource(this)\n',
    )
    expect(text).toContain("   * @example await acme.request('GET', '/status')\n")
    expect(text).toContain('   * Domain names, and what belongs to them.\n   */\n  readonly domains')
  })

  test('cannot be broken by the text of a tag', () => {
    expect(emit({ '/tags/1/description': 'All */ of it' })).toContain('   * All *\\/ of it\n')
  })
})

describe('a resource', () => {
  test('has its methods and the resources below it', () => {
    const text = emit()
    const start = text.indexOf('export class DomainsResource extends core.Resource {')
    const body = text.slice(start, text.indexOf('export class StatusResource'))
    expect(body).toContain('  readonly dns = new DomainsDnsResource(this)\n')
    expect([...body.matchAll(/^ {2}(\w+)\(options/gm)].map(([, name]) => name)).toEqual(['list', 'create', 'get', 'delete'])
  })

  test('may have children only', () => {
    const text = emit({ '/paths/~1status/get/operationId': 'account.health.get' })
    expect(text).toContain('export class AccountResource extends core.Resource {\n  readonly health = new AccountHealthResource(this)\n}')
  })
})

describe('a method', () => {
  test('passes its operation as data, and its options, to core', () => {
    expect(emit()).toContain(
      "  get(options: core.Arguments<types.DomainsGetData>): core.Call<types.DomainsGetResponses, types.DomainsGetErrors> {\n    return core.call(this, { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [401, 404] }, options)\n  }",
    )
  })

  test('can be called without options if nothing is required', () => {
    const text = emit()
    expect(text).toContain('restart(options: core.Arguments<types.StatusRestartData> = {})')
    expect(text).toContain('create(options: core.Arguments<types.DomainsCreateData>)')
  })

  test('that pages returns a list of its items, by their component', () => {
    expect(emit()).toContain(
      'list(options: core.Arguments<types.DomainsListData, core.ListCallOptions> = {}): core.ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {',
    )
  })

  test('that pages through items without a name takes their type out of the answer, be it optional there', () => {
    expect(emit()).toContain("NonNullable<NonNullable<types.DomainsDnsListResponse['result']>['entries']>[number]> {")
  })

  test('without documented errors has no type for them', () => {
    expect(emit({}, new Set())).toContain(
      'get(options: core.Arguments<types.StatusGetData> = {}): core.Call<types.StatusGetResponses, unknown> {',
    )
  })

  test('names the documented headers of its responses', () => {
    const headers = { Location: { schema: { type: 'string' } }, 'X-Job': { schema: { type: 'string' } } }
    expect(emit({ '/paths/~1status/get/responses/200/headers': headers })).toContain(
      "core.Call<types.StatusGetResponses, types.StatusGetErrors, core.DocumentedResponse<'Location' | 'X-Job'>> {",
    )
  })

  test('carries the comment of its operation', () => {
    const text = emit()
    expect(text).toContain(
      '  /**\n   * Give a domain back.\n   *\n   * Ends the contract.\n   *\n   * `DELETE /domains/{domainName}`\n   *\n   * @deprecated\n   */\n  delete(',
    )
    expect(text).toContain("   * The method POST is not in the provider's text but inferred, with low confidence")
  })
})

test('uses namespace imports, so that components may have any name', () => {
  expect([...emit().matchAll(/^import .*$/gm)].map(([line]) => line)).toEqual([
    "import * as core from '@hostwright/core/internal'",
    "import * as declared from './provider.gen.js'",
    "import type * as types from './types.gen.js'",
  ])
  expect(emit()).toContain("return core.list(this, { id: 'domains.list', method: 'GET', path: '/domains', pages: declared.pagesByPage,")
})

describe('variants of one route', () => {
  const globex = (edits: Edits = {}) => emitClientClass(globexModel(edits), new Set(['ThingsChangeErrors']))

  test('are methods, each with its body and its name', () => {
    const text = globex()
    expect(text).toContain(
      "  rename(options: core.Arguments<core.WithBody<types.ThingsChangeData, types.ThingRename>>): core.Call<types.ThingsChangeResponses, types.ThingsChangeErrors> {\n    return core.call(this, { id: 'things.rename', method: 'PATCH', path: '/things/{name}',",
    )
    expect(text).toContain(
      "   * @deprecated\n   */\n  move(options: core.Arguments<core.WithBody<types.ThingsChangeData, types.PartMove>>): core.Call<types.ThingsChangeResponses, types.ThingsChangeErrors> {\n    return core.call(this, { id: 'things.parts.move', method: 'PATCH', path: '/things/{name}',",
    )
  })

  test('require their body, even if it is optional for the route', () => {
    const text = globex({ '/paths/~1things~1{name}/parameters': [], '/paths/~1things~1{name}/patch/requestBody/required': false })
    expect(text).toContain('rename(options: core.Arguments<core.WithBody<types.ThingsChangeData, types.ThingRename>>)')
  })

  test('replace the method of the route', () => {
    expect(globex()).not.toContain('  change(')
  })
})

test('a list with a pointer to its items passes it to its style', () => {
  const text = emitClientClass(globexModel(), new Set())
  expect(text).toContain(
    "{ id: 'things.list', method: 'GET', path: '/things', pages: declared.pagesByLinks('/things'), indexed: ['tags'], errors: [] }",
  )
})

test('a list whose response is an array has its items', () => {
  const body = { type: 'array', items: { type: 'string' } }
  const path = '/paths/~1notes/get/responses/200/content/application~1json/schema'
  const text = (edits: Edits = {}) => emitClientClass(globexModel(edits), new Set())
  expect(text()).toContain('ListCall<types.NotesListResponses, unknown, types.Note>')
  expect(text({ [path]: body })).toContain('ListCall<types.NotesListResponses, unknown, types.NotesListResponse[number]>')
})

describe('files', () => {
  const text = emitClientClass(initechModel(), new Set(['ReportsGetErrors', 'ReportsRulesGetErrors']))

  test('are accepted, in a form or not, with the known rules', () => {
    expect(text).toContain(
      'create(options: core.Arguments<core.WithBody<types.ReportsCreateData, core.UploadBody>, core.UploadOptions>): core.Call<types.ReportsCreateResponses, unknown> {',
    )
    expect(text).toContain(
      "core.upload(this, { id: 'reports.create', method: 'POST', path: '/reports', write: core.writeFile, bodiless: true, errors: [] }, { token: 'Upload-Token', rules: { id: 'reports.rules.get', method: 'GET', path: '/reports/rules/{uploadToken}' }, parameter: 'uploadToken', maxBytes: '/size', types: '/types' }, options)",
    )
  })

  test('are sent as a form field if only a form is accepted, with the type of the rules in responses', () => {
    const edits = {
      '/paths/~1reports/post/requestBody/content/application~1octet-stream': undefined,
      '/paths/~1reports/post/x-upload/schemas': ['Rules'],
      '/paths/~1reports/post/x-upload/maxKilobytes': '/kilobytes',
    }
    const form = emitClientClass(initechModel(edits), new Set())
    expect(form).toContain('core.UploadOptions<types.Rules>>')
    expect(form).toContain("write: core.writeFileAs('cover'),")
    expect(form).toContain("maxKilobytes: '/kilobytes',")
  })

  test('are returned instead of bodies', () => {
    expect(text).toContain('): core.Call<core.Downloads<types.ReportsGetResponses>, types.ReportsGetErrors> {')
    expect(text).toContain("path: '/reports/{report}', read: core.readFile, accept: 'application/octet-stream' }")
    expect(text.match(/Downloads</g)).toHaveLength(1)
  })

  test('are accepted without rules if their tokens have none', () => {
    const free = emitClientClass(initechModel({ '/paths/~1reports/post/x-upload': undefined }), new Set())
    expect(free).toContain('create(options: core.Arguments<core.WithBody<types.ReportsCreateData, core.UploadBody>>)')
    expect(free).toContain("core.call(this, { id: 'reports.create',")
  })

  test('are neither accepted nor returned if there are none', () => {
    expect(emit()).not.toMatch(/UploadBody|UploadOptions|Downloads/)
  })
})

describe('a session', () => {
  test('is a client of its own if reads wait for writes', () => {
    expect(emitClientClass(initechModel(), new Set())).toContain('  session(): Initech {\n')
  })

  test('does not exist otherwise', () => {
    expect(emit()).not.toContain('session')
    expect(emitClientClass(initechModel({ '/x-consistency': undefined }), new Set())).not.toContain('session')
  })
})
