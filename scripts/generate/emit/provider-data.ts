import type { Document } from '@hostwright/openapi/document.ts'
import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import type { ProviderModel } from '../model.ts'
import { styleConstant } from '../names.ts'
import { Refusal } from '../refusal.ts'
import { capitalized, sentence } from '../text.ts'
import { type Code, code, docBlock, Expression, identifier, joined, lines, literal } from '../code.ts'
import { constantOf, interfaceOf, optionMembers, optionNames, authMethodData, type Way, authMethodsOf } from './auth-methods.ts'

/** src/provider.gen.ts: what the specification declares of the provider as a whole, as data, and the client's options. */
export function emitProviderData(model: ProviderModel): Code {
  const { name, baseUrl, mediaType, scheme, document } = model
  const ways = authMethodsOf(name, scheme)
  const styles = Object.entries(document['x-pagination-styles'] ?? {}).map(([style, declared]) => pagination(style, declared))
  const switches = Object.entries(document['x-client-options'] ?? {}).map(([option, { query }]) => [option, query] as const)
  const twice = switches.find(([option]) => ways.flatMap(optionNames).includes(option))
  if (twice)
    throw new Refusal(
      `The option "${twice[0]}" of ${name} is one of signing in and one of x-client-options; rename one.`,
      `/x-client-options/${twice[0]}`,
    )
  const core = [
    code`Client`,
    code`type ClientOptions`,
    code`type Provider`,
    code`type AuthMethod`,
    ...ways.flatMap(({ imports, tokenOptions }) => [...imports, ...(tokenOptions ? [code`type ${tokenOptions}`] : [])]),
    ...styles.flatMap(({ factory }) => [code`type PaginationStyle`, factory]),
    ...(document['x-rate-limit'] ? [code`rateLimit`] : []),
    ...(switches.length > 0 ? [code`defaultQuery`] : []),
    ...errorReaders(document['x-error'] ?? {}).map(({ factory }) => factory),
    ...(document['x-consistency'] ? [code`consistency`, code`type ConsistencyOptions`] : []),
  ]
  const declared = [
    ...Object.entries({ name, baseUrl, mediaType }).map(([key, value]) => code`${identifier(key)}: ${literal(value)},`),
    ...(document['x-rate-limit'] ? [code`rateLimit: rateLimit(${literal(document['x-rate-limit'])}),`] : []),
    ...(document['x-consistency'] ? [code`consistency: consistency(${literal(document['x-consistency'])}),`] : []),
    ...(document['x-error'] ? [code`error: ${errorData(document['x-error'])},`] : []),
    ...(switches.length > 0 ? [code`defaultQuery: defaultQuery(${literal(Object.fromEntries(switches))}),`] : []),
  ]
  return lines([
    code`import { ${joined([...new Set(core)], ', ')} } from '@hostwright/core/internal'`,
    code``,
    ...emitOptions(model, ways),
    code``,
    ...ways.flatMap((way) => [code`const ${constantOf(way)}: AuthMethod = ${authMethodData(way)}`, code``]),
    code`/** The provider with some of its auth methods; a function, so that what nobody uses is in no bundle. */`,
    code`const declare = (...authMethods: AuthMethod[]): Provider => ({`,
    ...declared,
    code`authMethods,`,
    code`})`,
    code``,
    code`/** What the specification declares of ${name} as a whole. */`,
    code`export const provider: Provider = /* @__PURE__ */ declare(${joined(ways.map(constantOf), ', ')})`,
    code``,
    ...styles.map(({ constant }) => constant),
    code``,
    ...ways.flatMap((way, index) => clientFactory(model, way, index === 0, ways.length > 1)),
  ])
}

/** A function that makes the client of the flat functions, for one auth method. The first way's has the short name. */
function clientFactory({ name, operations }: ProviderModel, way: Way, isFirst: boolean, isOneOfSeveral: boolean): Code[] {
  const options = isOneOfSeveral ? code`${name}Behaviour & ${interfaceOf(name, way)}` : code`${name}Options`
  return [
    docBlock([
      `A client to hand to the flat functions: \`${operations[0]?.flat}({ client, … })\`.${isOneOfSeveral ? ` ${sentence(way.description)}` : ''}`,
      '',
      '@throws ConfigurationError naming the option that cannot work',
    ]),
    code`export const createClient${isFirst ? code`` : identifier(capitalized(constantOf(way)))} = (options: ${options}): Client => new Client(declare(${constantOf(way)}), options)`,
    code``,
  ]
}

/** Where errors say what they say. */
function errorData(declared: NonNullable<Document['x-error']>): Code {
  const { message, code: codeAt } = declared
  const readers = errorReaders(declared).map(({ member, factory, values }) => [
    member,
    new Expression(code`${factory}(${joined(values.map(literal), ', ')})`),
  ])
  return literal({ message, code: codeAt, ...Object.fromEntries(readers) })
}

/** What is read of errors by a function of core, which clients without it do not carry. */
function errorReaders({ header, headerBase64, fields, advice }: NonNullable<Document['x-error']>) {
  const reader = (member: string, factory: Code, ...values: unknown[]) => ({ member, factory, values })
  return [
    ...(header === undefined ? [] : [reader('header', code`headerText`, header, ...(headerBase64 === undefined ? [] : [headerBase64]))]),
    ...(fields === undefined
      ? []
      : [
          fields.name === undefined
            ? reader('fields', code`keyedFields`, fields.at)
            : reader('fields', code`listedFields`, fields.at, fields.name, fields.text),
        ]),
    ...(advice === undefined
      ? []
      : [reader('advice', advice.some(({ keepsToken }) => keepsToken) ? code`adviceOnTokens` : code`adviceOn`, advice)]),
  ]
}

/** The client's options: an interface, or, where there are several auth methods, a union with one for each. */
function emitOptions({ name, document }: ProviderModel, ways: readonly Way[]): Code[] {
  const common = [
    ...new Set([
      code`ClientOptions`,
      ...(document['x-consistency'] ? [code`ConsistencyOptions`] : []),
      ...ways.flatMap(({ tokenOptions }) => tokenOptions ?? []),
    ]),
  ]
  const switches = Object.entries(document['x-client-options'] ?? {}).flatMap(([option, { description }]) => [
    docBlock([sentence(description)], '  '),
    code`  readonly ${identifier(option)}?: boolean | undefined`,
  ])
  const [only, ...more] = ways
  if (only && more.length === 0) {
    return [
      code`/** Options of the ${name} client: credentials and behaviour. */`,
      code`export interface ${name}Options extends ${joined(common, ', ')} {`,
      ...optionMembers(only, []),
      ...switches,
      code`}`,
    ]
  }
  const interfaces = ways.map((way) => interfaceOf(name, way))
  return [
    ...ways.flatMap((way) => [
      docBlock([sentence(way.description)]),
      code`export interface ${interfaceOf(name, way)} {`,
      ...optionMembers(
        way,
        ways.filter((other) => other !== way),
      ),
      code`}`,
      code``,
    ]),
    code`/** Behaviour of the ${name} client. */`,
    code`export interface ${name}Behaviour extends ${joined(common, ', ')} {`,
    ...switches,
    code`}`,
    code``,
    code`/** Options of the ${name} client: the credentials of one auth method, and behaviour. */`,
    code`export type ${name}Options = ${name}Behaviour & (${joined(interfaces, ' | ')})`,
  ]
}

/** A pagination style as a constant; of the declared places only those that a client reads. */
function pagination(style: string, declared: PaginationStyle): { readonly constant: Code; readonly factory: Code } {
  const name = styleConstant(style)
  const constant = (factory: Code, read: object) => ({
    factory,
    constant: code`export const ${name}: PaginationStyle = /* @__PURE__ */ ${factory}(${literal(read)})`,
  })
  if (declared.kind === 'page') {
    const { query, items, total, page, size, defaultSize } = declared
    return constant(code`pageStyle`, { query, items, total, page, size, defaultSize })
  }
  if (declared.kind === 'header') {
    const { request, response } = declared
    return constant(code`headerStyle`, { page: request.page, enabled: response.enabled, current: response.page, pages: response.pages })
  }
  if (declared.kind === 'offset') {
    const { query, headers } = declared
    return constant(code`offsetStyle`, { query, headers })
  }
  const { items, next, relation } = declared
  if (items !== undefined) return constant(code`linkStyle`, { items, next, relation })
  const read = literal({ items: new Expression(code`items`), next, relation })
  return { factory: code`linkStyle`, constant: code`export const ${name} = (items: string): PaginationStyle => linkStyle(${read})` }
}
