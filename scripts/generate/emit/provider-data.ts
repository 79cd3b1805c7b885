import type { Document } from '@hostwright/shared/spec/document.ts'
import type { PaginationStyle } from '@hostwright/shared/spec/extension-types.ts'
import type { ProviderModel } from '../model.ts'
import { styleConstant } from '../names.ts'
import { Refusal } from '../refusal.ts'
import { capitalized, sentence } from '../text.ts'
import { docBlock } from './documentation.ts'
import { constantOf, interfaceOf, optionMembers, optionNames, signInData, type Way, waysToSignIn } from './sign-in.ts'

/** src/provider.gen.ts: what the specification declares of the provider as a whole, as data, and the client's options. */
export function emitProviderData(model: ProviderModel): string {
  const { name, baseUrl, mediaType, scheme, document } = model
  const ways = waysToSignIn(name, scheme)
  const styles = Object.entries(document['x-pagination-styles'] ?? {}).map(([style, declared]) => pagination(style, declared))
  const switches = Object.entries(document['x-client-options'] ?? {}).map(([option, { query }]) => [option, query] as const)
  const twice = switches.find(([option]) => ways.flatMap(optionNames).includes(option))
  if (twice)
    throw new Refusal(
      `The option "${twice[0]}" of ${name} is one of signing in and one of x-client-options; rename one.`,
      `/x-client-options/${twice[0]}`,
    )
  const core = [
    'Client',
    'type ClientOptions',
    'type Provider',
    'type SignIn',
    ...ways.flatMap(({ imports, tokenOptions }) => [...imports, ...(tokenOptions ? [`type ${tokenOptions}`] : [])]),
    ...styles.flatMap(({ factory }) => ['type PaginationStyle', factory]),
    ...(document['x-rate-limit'] ? ['rateLimit'] : []),
    ...(switches.length > 0 ? ['querySwitches'] : []),
    ...(document['x-error']?.header === undefined ? [] : ['headerText']),
    ...(document['x-consistency'] ? ['consistency', 'type ConsistencyOptions'] : []),
  ]
  const declared = [
    ...Object.entries({ name, baseUrl, mediaType }).map(([key, value]) => `${key}: ${JSON.stringify(value)},`),
    ...(document['x-rate-limit'] ? [`rateLimit: rateLimit(${JSON.stringify(document['x-rate-limit'])}),`] : []),
    ...(document['x-consistency'] ? [`consistency: consistency(${JSON.stringify(document['x-consistency'])}),`] : []),
    ...(document['x-error'] ? [`error: ${errorData(document['x-error'])},`] : []),
    ...(switches.length > 0 ? [`switches: querySwitches(${JSON.stringify(Object.fromEntries(switches))}),`] : []),
  ]
  return [
    `import { ${[...new Set(core)].join(', ')} } from '@hostwright/core/client'`,
    '',
    ...emitOptions(model, ways),
    '',
    ...ways.flatMap((way) => [`const ${constantOf(way)}: SignIn = ${signInData(way)}`, '']),
    '/** The provider with some of its ways of signing in; a function, so that what nobody uses is in no bundle. */',
    'const declare = (...signIn: SignIn[]): Provider => ({',
    ...declared,
    'signIn,',
    '})',
    '',
    `/** What the specification declares of ${name} as a whole. */`,
    `export const provider: Provider = /* @__PURE__ */ declare(${ways.map(constantOf).join(', ')})`,
    '',
    ...styles.map(({ constant }) => constant),
    '',
    ...ways.flatMap((way, index) => clientFactory(model, way, index === 0, ways.length > 1)),
  ].join('\n')
}

/** A function that makes the client of the flat functions, for one way of signing in. The first way's has the short name. */
function clientFactory({ name, operations }: ProviderModel, way: Way, isFirst: boolean, isOneOfSeveral: boolean): string[] {
  const options = isOneOfSeveral ? `${name}Behaviour & ${interfaceOf(name, way)}` : `${name}Options`
  return [
    docBlock([
      `A client to hand to the flat functions: \`${operations[0]?.flat}({ client, … })\`.${isOneOfSeveral ? ` ${sentence(way.description)}` : ''}`,
      '',
      '@throws ConfigurationError naming the option that cannot work',
    ]),
    `export const createClient${isFirst ? '' : capitalized(constantOf(way))} = (options: ${options}): Client => new Client(declare(${constantOf(way)}), options)`,
    '',
  ]
}

/** Where errors say what they say; a header is read by a function, which clients without it do not carry. */
function errorData({ message, code, header }: NonNullable<Document['x-error']>): string {
  const members = Object.entries({ message, code }).flatMap(([place, pointer]) =>
    pointer === undefined ? [] : [`${place}: ${JSON.stringify(pointer)}`],
  )
  return `{ ${[...members, ...(header === undefined ? [] : [`header: headerText(${JSON.stringify(header)})`])].join(', ')} }`
}

/** The client's options: an interface, or, where there are several ways of signing in, a union with one for each. */
function emitOptions({ name, document }: ProviderModel, ways: readonly Way[]): string[] {
  const common = [
    ...new Set([
      'ClientOptions',
      ...(document['x-consistency'] ? ['ConsistencyOptions'] : []),
      ...ways.flatMap(({ tokenOptions }) => tokenOptions ?? []),
    ]),
  ]
  const switches = Object.entries(document['x-client-options'] ?? {}).flatMap(([option, { description }]) => [
    docBlock([sentence(description)], '  '),
    `  readonly ${option}?: boolean | undefined`,
  ])
  const [only, ...more] = ways
  if (only && more.length === 0) {
    return [
      `/** Options of the ${name} client: credentials and behaviour. */`,
      `export interface ${name}Options extends ${common.join(', ')} {`,
      ...optionMembers(only, []),
      ...switches,
      '}',
    ]
  }
  const interfaces = ways.map((way) => interfaceOf(name, way))
  return [
    ...ways.flatMap((way, index) => [
      docBlock([sentence(way.description)]),
      `export interface ${interfaces[index]} {`,
      ...optionMembers(
        way,
        ways.filter((other) => other !== way),
      ),
      '}',
      '',
    ]),
    `/** Behaviour of the ${name} client. */`,
    `export interface ${name}Behaviour extends ${common.join(', ')} {`,
    ...switches,
    '}',
    '',
    `/** Options of the ${name} client: the credentials of one way of signing in, and behaviour. */`,
    `export type ${name}Options = ${name}Behaviour & (${interfaces.join(' | ')})`,
  ]
}

/** A pagination style as a constant; of the declared places only those that a client reads. */
function pagination(style: string, declared: PaginationStyle): { readonly constant: string; readonly factory: string } {
  const name = styleConstant(style)
  const constant = (factory: string, read: object) => ({
    factory,
    constant: `export const ${name}: PaginationStyle = /* @__PURE__ */ ${factory}(${JSON.stringify(read)})`,
  })
  if (declared.kind === 'page') {
    const { query, items, total, page, size, defaultSize } = declared
    return constant('pageStyle', { query, items, total, page, size, defaultSize })
  }
  if (declared.kind === 'header') {
    const { request, response } = declared
    return constant('headerStyle', { page: request.page, enabled: response.enabled, current: response.page, pages: response.pages })
  }
  if (declared.kind === 'offset') {
    const { query, headers } = declared
    return constant('offsetStyle', { query, headers })
  }
  const { items, next, relation } = declared
  if (items !== undefined) return constant('linkStyle', { items, next, relation })
  const read = JSON.stringify({ next, relation }).replace('{', '{ items, ')
  return { factory: 'linkStyle', constant: `export const ${name} = (items: string): PaginationStyle => linkStyle(${read})` }
}
