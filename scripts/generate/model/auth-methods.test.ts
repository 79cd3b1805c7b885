import { literal } from '../code.ts'
import { describe, expect, test } from 'vitest'
import { declaredMethods, type Edits, globexModel } from '../test/fixture.ts'
import { emitProviderData } from '../emit/provider-data.ts'

const authMethods = '/components/securitySchemes/token/x-auth'
const [signed, value, constant] = declaredMethods(globexModel())
const emit = (edits: Edits = {}) => emitProviderData(globexModel(edits))

/** Returns one declaration of the file, with its comment. */
function declaration(text: string, name: string): string | undefined {
  return text.split(/^(?=\/\*\*)/m).find((part) => part.includes(`export interface ${name} `) || part.includes(`export type ${name} `))
}

const SIGNED = `signedToken(${literal({
  path: '/auth',
  account: 'login',
  privateKey: 'privateKey',
  accountField: 'user',
  nonceField: 'once',
  signature: 'X-Signature',
  token: '/token',
  settings: { readOnly: 'read_only', life: 'expiration_time' },
  lifetimeOption: 'life',
  longestLifetime: 2592000,
  lifetime: 1800,
})})`

describe('several auth methods', () => {
  test('are declared in their order, each with its credentials or its flag', () => {
    for (const line of [
      `const loginMethod: AuthMethod = { credentials: { login: false, privateKey: true }, scheme: /* @__PURE__ */ ${SIGNED} }`,
      `const tokenMethod: AuthMethod = { credentials: { token: true }, isCallable: true, scheme: /* @__PURE__ */ bearer('token') }`,
      `const demoMethod: AuthMethod = { credentials: {}, flag: 'demo', scheme: /* @__PURE__ */ constantBearer('made-up-demo') }`,
      'export const provider: Provider = /* @__PURE__ */ declare(loginMethod, tokenMethod, demoMethod)',
    ])
      expect(emit()).toContain(`\n${line}\n`)
  })

  test('import what they use of core, once', () => {
    const first = emit().split('\n')[0]
    expect(first).toBe(
      "import { Client, type ClientOptions, type Provider, type AuthMethod, signedToken, type TokenStoreOptions, bearer, type TokenFunction, constantBearer, type PaginationStyle, linkStyle, headerStyle, defaultQuery, headerText } from '@hostwright/core/internal'",
    )
  })

  test('have an interface each, in which the options of the others are absent, unless every client has them', () => {
    const text = emit()
    expect(declaration(text, 'GlobexByLogin')).toBe(`/**
 * With a key pair; the client signs.
 */
export interface GlobexByLogin {
  /**
   * Name of the account.
   */
  readonly login: string | undefined
  /**
   * Private key in PEM. Never appears in errors, events or logs.
   */
  readonly privateKey: string | undefined
  /**
   * True for read-only tokens.
   */
  readonly readOnly?: boolean | undefined
  /**
   * Life of a token.
   */
  readonly life?: string | undefined
  readonly token?: undefined
  readonly demo?: undefined
}

`)
    expect(declaration(text, 'GlobexByDemo')).toBe(`/**
 * API demo for everyone.
 */
export interface GlobexByDemo {
  /**
   * API demo for everyone.
   */
  readonly demo: true
  readonly login?: undefined
  readonly privateKey?: undefined
  readonly life?: undefined
  readonly token?: undefined
}

`)
  })

  test("make the client's options a union, with what behaviour they share", () => {
    const text = emit()
    expect(declaration(text, 'GlobexBehaviour')).toContain('export interface GlobexBehaviour extends ClientOptions, TokenStoreOptions {\n')
    expect(declaration(text, 'GlobexOptions')).toContain(
      'export type GlobexOptions = GlobexBehaviour & (GlobexByLogin | GlobexByToken | GlobexByDemo)\n',
    )
  })

  test('have a function each, whose result createClient takes', () => {
    const functions = [...emit().matchAll(/^export const (createClient|by\w+) = (.*)$/gm)].map(([, name, text]) => [name, text])
    expect(functions).toEqual([
      ['byLogin', '(options: GlobexByLogin): GlobexAuth => ({ method: loginMethod, options })'],
      ['byToken', '(options: GlobexByToken): GlobexAuth => ({ method: tokenMethod, options })'],
      ['byDemo', '(): GlobexAuth => ({ method: demoMethod, options: { demo: true } })'],
      [
        'createClient',
        '({ auth, ...options }: GlobexBehaviour & { readonly auth: GlobexAuth }): Client => new Client(declare(auth.method), { ...options, ...auth.options })',
      ],
    ])
  })

  test('have no token options if none fetches a token', () => {
    expect(emit({ [authMethods]: [value, constant] })).toContain('export interface GlobexBehaviour extends ClientOptions {')
  })
})

describe('one auth method', () => {
  test('that is signed has its settings among the options', () => {
    const text = emit({ [authMethods]: [signed] })
    expect(text).toContain('export interface GlobexOptions extends ClientOptions, TokenStoreOptions {')
    expect(text).toContain('  readonly life?: string | undefined\n')
    expect(text).not.toContain('?: undefined')
    expect(text).not.toContain('GlobexBy')
  })

  test('that is signed names the field that has to be unique', () => {
    expect(emit({ [authMethods]: [signed], [`${authMethods}/0/settings/life/unique`]: true })).toContain("uniqueField: 'expiration_time'")
    expect(emit({ [authMethods]: [signed] })).not.toContain('uniqueField')
  })

  test('may be signed without settings', () => {
    const text = emit({
      [authMethods]: [signed],
      [`${authMethods}/0/settings`]: undefined,
      [`${authMethods}/0/longestLifetime`]: undefined,
    })
    expect(text).toContain(`token: '/token', settings: {}, lifetime: 1800 })`)
  })

  test('may be by a value, as with x-credentials', () => {
    const text = emit({ [authMethods]: [value] })
    expect(text).toContain(
      `\nconst tokenMethod: AuthMethod = { credentials: { token: true }, isCallable: true, scheme: /* @__PURE__ */ bearer('token') }\n`,
    )
    expect(text).toContain('\nexport const provider: Provider = /* @__PURE__ */ declare(tokenMethod)\n')
  })
})

describe('default query parameters', () => {
  test('are data of the provider and boolean options', () => {
    const text = emit()
    expect(text).toContain(`\ndefaultQuery: defaultQuery({ testMode: { test: '1' }, verbose: { verbose: 'yes', level: '2' } }),\n`)
    expect(declaration(text, 'GlobexBehaviour')).toContain(`{
  /**
   * Changes nothing.
   */
  readonly testMode?: boolean | undefined
  /**
   * Says more.
   */
  readonly verbose?: boolean | undefined
}
`)
  })

  test('are options of a client with one auth method, too', () => {
    expect(emit({ [authMethods]: [value] })).toMatch(
      /export interface GlobexOptions [^}]*readonly token: string \| TokenFunction \| undefined\n[^}]*readonly testMode\?: boolean/,
    )
  })

  test('are not mentioned if there are none', () => {
    expect(emit({ '/x-client-options': undefined })).not.toContain('switches')
  })
})

test('emits the header of an error message', () => {
  expect(emit()).toContain(`\nerror: { header: headerText('X-Status-Message') },\n`)
})

describe('pagination styles', () => {
  test('without items are functions of the pointer to the items', () => {
    expect(emit()).toContain(
      `export const pagesByLinks = (items: string): PaginationStyle => linkStyle({ items, next: '/_links', relation: { name: 'rel', rel: 'next', href: 'link' } })`,
    )
  })

  test('with items may follow a link relation', () => {
    expect(emit({ '/x-pagination-styles/links/items': '/things', '/paths/~1things/get/x-pagination': 'links' })).toContain(
      `export const pagesByLinks: PaginationStyle = /* @__PURE__ */ linkStyle({ items: '/things', next: '/_links', relation: { name: 'rel', rel: 'next', href: 'link' } })`,
    )
  })

  test('by header contain the headers that a client reads', () => {
    expect(emit()).toContain(
      `export const pagesByPager: PaginationStyle = /* @__PURE__ */ headerStyle({ page: 'x-pager-page', size: 'x-pager-limit', enabled: 'x-pager-enabled', current: 'x-pager-page', pages: 'x-pager-pages', total: 'x-pager-items' })`,
    )
    expect(emit({ '/x-pagination-styles/pager/response/enabled': undefined })).toContain(
      `headerStyle({ page: 'x-pager-page', size: 'x-pager-limit', current: 'x-pager-page', pages: 'x-pager-pages', total: 'x-pager-items' })`,
    )
  })
})
