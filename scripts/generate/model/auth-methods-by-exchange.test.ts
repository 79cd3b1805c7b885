import { parseYaml } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { declaredMethods, type Edits, initechModel } from '../test/fixture.ts'
import { emitProviderData } from '../emit/provider-data.ts'

const scheme = '/components/securitySchemes/token'
const method = `${scheme}/x-auth/0`
const [exchange] = declaredMethods(initechModel())
const emit = (edits: Edits = {}) => emitProviderData(initechModel(edits))
const bearer = { [`${scheme}/type`]: 'http', [`${scheme}/scheme`]: 'bearer', [`${scheme}/x-auth`]: [exchange] }

/** Returns the emitted data of the exchange. */
function declared(edits: Edits = {}): unknown {
  const [, data] = /exchangedToken\((.*)\) \}$/m.exec(emit(edits)) ?? []
  // Emitted literals are also valid YAML.
  return parseYaml(data ?? '')
}

/** The members of an interface. */
function members(text: string, name: string): string[] {
  const [, body] = new RegExp(`export interface ${name} [^{]*\\{\\n([^}]*)\\}`).exec(text) ?? []
  return [...(body ?? '').matchAll(/readonly (.*)/g)].map(([, member]) => member as string)
}

describe('credentials that are exchanged', () => {
  test('are data, with the header of the scheme and the second factor', () => {
    expect(declared()).toEqual({
      header: 'x-token',
      path: '/sign-in',
      fields: { email: 'email', password: 'pass' },
      token: '/token',
      expires: '/expires',
      secondFactor: { status: 202, option: 'code', path: '/sign-in/code', field: 'otp' },
    })
  })

  test('give a bearer token where the scheme is one', () => {
    expect(declared(bearer)).not.toHaveProperty('header')
  })

  test('are sent in the body unless the path holds them', () => {
    expect(declared({ [`${method}/request/path`]: '/users/{email}/tokens' })).toMatchObject({
      path: '/users/{email}/tokens',
      fields: { password: 'pass' },
    })
  })

  test('have the names of their options by default', () => {
    expect(declared({ [`${method}/request/fields`]: undefined })).toMatchObject({ fields: { email: 'email', password: 'password' } })
  })

  test('may be single-use, and without a second factor', () => {
    expect(declared({ [`${method}/once`]: true })).toHaveProperty('once', true)
    expect(declared({ [`${method}/once`]: false })).not.toHaveProperty('once')
    expect(declared({ [`${method}/secondFactor`]: undefined })).not.toHaveProperty('secondFactor')
  })

  test('are the credentials that the mock accepts', () => {
    expect(initechModel().mockCredentials).toEqual(['email', 'password'])
  })
})

describe('the options', () => {
  test('have the second factor as a function, beside the credentials', () => {
    expect(members(emit(), 'InitechByEmail')).toEqual([
      'email: string | undefined',
      'password: string | undefined',
      'code?: SecondFactor | undefined',
      'token?: undefined',
    ])
    expect(emit()).toContain('  /**\n   * Gives the current code.\n   */\n  readonly code?: SecondFactor | undefined\n')
  })

  test('of another auth method have none of it', () => {
    expect(members(emit(), 'InitechByToken')).toEqual([
      'token: string | TokenFunction | undefined',
      'email?: undefined',
      'password?: undefined',
      'code?: undefined',
    ])
  })

  test('of the only auth method have all of it', () => {
    const text = emit({ [`${scheme}/x-auth`]: [exchange] })
    expect(members(text, 'InitechOptions')).toEqual([
      'email: string | undefined',
      'password: string | undefined',
      'code?: SecondFactor | undefined',
    ])
    expect(text).toContain('export interface InitechOptions extends ClientOptions, ConsistencyOptions, TokenStoreOptions {')
  })

  test('include token options if the client fetches tokens, and no options of the authorization code flow', () => {
    expect(emit()).toContain('export interface InitechBehaviour extends ClientOptions, ConsistencyOptions, TokenStoreOptions {')
    expect(emit()).not.toContain('clientSecret')
  })

  test('import what they use', () => {
    const imported = (edits: Edits = {}) => emit(edits).split('\n')[0]
    expect(imported()).toContain('exchangedToken')
    expect(imported()).toContain('type SecondFactor')
    expect(imported({ [`${method}/secondFactor`]: undefined })).not.toContain('SecondFactor')
  })
})

describe('provider-specific behaviour', () => {
  const data = (text: string, factory: string): unknown => parseYaml(new RegExp(`\\b${factory}\\((\\{.*\\})\\)`).exec(text)?.[1] ?? '')

  test('includes the events of readYourWrites', () => {
    expect(data(emit(), 'consistency')).toEqual({ event: 'etag', reached: 'if-event-reached', status: 412 })
    const text = emit({ '/x-consistency': undefined })
    expect(text).not.toMatch(/consistency/i)
    expect(text).toContain('export interface InitechBehaviour extends ClientOptions, TokenStoreOptions {')
  })

  test('includes a rate limit that only headers describe', () => {
    expect(data(emit(), 'rateLimit')).toEqual({
      headers: { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset', exempt: 'x-exempt' },
      reset: 'seconds',
      code: 'TooMuch',
    })
  })

  test('includes pagination by offset, without page sizes', () => {
    expect(emit()).toContain('export const pagesByOffset: PaginationStyle = ')
    expect(data(emit(), 'offsetStyle')).toEqual({ query: { skip: 'skip', size: 'limit' }, headers: { total: 'x-total' } })
    expect(data(emit({ '/x-pagination-styles/offset/headers': undefined }), 'offsetStyle')).toEqual({
      query: { skip: 'skip', size: 'limit' },
    })
  })
})
