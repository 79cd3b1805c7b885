import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, globexModel } from '../test/fixture.ts'
import { emitClientClass } from './client-class.ts'

const dns = '/paths/~1domains~1{domainName}~1dns'
const everyError = new Set(acmeModel().operations.map(({ type }) => `${type}Errors`))
const emit = (edits: Edits = {}, types: ReadonlySet<string> = everyError) => emitClientClass(acmeModel(edits), types)

describe('the client', () => {
  test('has a property for each top resource, described by its tag', () => {
    const text = emit()
    expect(text.slice(text.indexOf('export class Acme {'))).toBe(`export class Acme {
  /**
   * Domain names, and what belongs to them.
   */
  readonly domains: DomainsResource
  /**
   * Account
   */
  readonly status: StatusResource

  /**
   * @throws ConfigurationError naming the option that cannot work
   */
  constructor(options: AcmeOptions) {
    const client = createClient(options)
    this.domains = new DomainsResource(client)
    this.status = new StatusResource(client)
  }
}
`)
  })

  test('cannot be broken by what a tag says', () => {
    expect(emit({ '/tags/1/description': 'All */ of it' })).toContain('   * All *\\/ of it\n')
  })
})

describe('a resource', () => {
  test('has its methods and the resources below it', () => {
    const text = emit()
    const start = text.indexOf('export class DomainsResource {')
    const body = text.slice(start, text.indexOf('export class StatusResource'))
    expect(body).toContain('  readonly #client: Client\n  readonly dns: DomainsDnsResource\n')
    expect(body).toContain('    this.#client = client\n    this.dns = new DomainsDnsResource(client)\n')
    expect([...body.matchAll(/^ {2}(\w+)\(options/gm)].map(([, name]) => name)).toEqual(['list', 'create', 'get', 'delete'])
  })

  test('that only leads to others has no client of its own', () => {
    const text = emit({ '/paths/~1status/get/operationId': 'account.health.get' })
    const body = text.slice(
      text.indexOf('export class AccountResource {'),
      text.indexOf('export class', text.indexOf('export class AccountResource {') + 1),
    )
    expect(body).not.toContain('#client')
    expect(body).toContain('this.health = new AccountHealthResource(client)')
  })
})

describe('a method', () => {
  test('hands its options to the flat function', () => {
    expect(emit()).toContain(
      '  get(options: Arguments<types.DomainsGetData>): Call<types.DomainsGetResponses, types.DomainsGetErrors> {\n    return domainsGet({ ...options, client: this.#client })\n  }',
    )
  })

  test('can be called without options where nothing is required', () => {
    const text = emit()
    expect(text).toContain('restart(options: Arguments<types.StatusRestartData> = {})')
    expect(text).toContain('create(options: Arguments<types.DomainsCreateData>)')
  })

  test('that pages returns a list of its items, by their component', () => {
    expect(emit()).toContain(
      'list(options: Arguments<types.DomainsListData, ListCallOptions> = {}): ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {',
    )
  })

  test('that pages through items without a name takes their type out of the answer, be it optional there', () => {
    expect(emit()).toContain("NonNullable<NonNullable<types.DomainsDnsListResponse['result']>['entries']>[number]> {")
  })

  test('without documented errors has no type for them', () => {
    expect(emit({}, new Set())).toContain('get(options: Arguments<types.StatusGetData> = {}): Call<types.StatusGetResponses, unknown> {')
  })

  test('carries the comment of its operation', () => {
    const text = emit()
    expect(text).toContain(
      '  /**\n   * Give a domain back.\n   *\n   * Ends the contract.\n   *\n   * `DELETE /domains/{domainName}`\n   *\n   * @deprecated\n   */\n  delete(',
    )
    expect(text).toContain("   * The method POST is not in the provider's text but inferred, with low confidence")
  })
})

test('only what is used is imported of core', () => {
  const withoutLists = { '/paths/~1domains/get/x-pagination': undefined, [`${dns}/get/x-pagination`]: undefined }
  expect(emit()).toContain('import type { Arguments, Call, Client, ListCall, ListCallOptions } from')
  expect(emit(withoutLists)).toContain('import type { Arguments, Call, Client } from')
  const onlyLists = Object.fromEntries(
    ['/paths/~1domains/post', '/paths/~1domains~1{domainName}', `${dns}/post`, '/paths/~1status', '/paths/~1restart'].map((path) => [
      path,
      undefined,
    ]),
  )
  expect(emit(onlyLists)).toContain('import type { Arguments, Client, ListCall, ListCallOptions } from')
})

describe('variants of one route', () => {
  const globex = (edits: Edits = {}) => emitClientClass(globexModel(edits), new Set(['ThingsChangeErrors']))

  test('are methods, each with its body and its flat function', () => {
    const text = globex()
    expect(text).toContain(
      '  rename(options: Arguments<WithBody<types.ThingsChangeData, types.ThingRename>>): Call<types.ThingsChangeResponses, types.ThingsChangeErrors> {\n    return thingsRename({ ...options, client: this.#client })\n  }',
    )
    expect(text).toContain(
      '   * @deprecated\n   */\n  move(options: Arguments<WithBody<types.ThingsChangeData, types.PartMove>>): Call<types.ThingsChangeResponses, types.ThingsChangeErrors> {\n    return thingsPartsMove(',
    )
    expect(text).toContain("import { notesList, thingsList, thingsPartsMove, thingsRename } from './functions.gen.js'")
    expect(text).toContain('import type { Arguments, Call, Client, ListCall, ListCallOptions, WithBody } from')
  })

  test('want their body, be it optional for the route', () => {
    const text = globex({ '/paths/~1things~1{name}/parameters': [], '/paths/~1things~1{name}/patch/requestBody/required': false })
    expect(text).toContain('rename(options: Arguments<WithBody<types.ThingsChangeData, types.ThingRename>>)')
  })

  test('leave no method for the route itself', () => {
    expect(globex()).not.toContain('  change(')
  })
})

test('a list whose answer is the array itself has its items', () => {
  const body = { type: 'array', items: { type: 'string' } }
  const path = '/paths/~1notes/get/responses/200/content/application~1json/schema'
  const text = (edits: Edits = {}) => emitClientClass(globexModel(edits), new Set())
  expect(text()).toContain('ListCall<types.NotesListResponses, unknown, types.Note>')
  expect(text({ [path]: body })).toContain('ListCall<types.NotesListResponses, unknown, types.NotesListResponse[number]>')
})
