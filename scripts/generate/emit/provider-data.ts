import type { Document } from '@hostwright/openapi/document.ts'
import type { ProviderModel } from '../model/model.ts'
import { sentence } from '../text.ts'
import { type Code, code, docBlock, Expression, identifier, joined, lines, literal } from '../code.ts'
import type { AuthMethod } from '../model/auth-methods.ts'
import { firstRead } from './call-source.ts'
import { clientOptions } from './client-options.ts'
import { userAgentOf } from './package-files.ts'
import { pagination } from './pagination.ts'

/** Emits src/provider.gen.ts: the data of the provider as a whole, and the client's options. */
export function emitProviderData(model: ProviderModel): Code {
  const { name, baseUrl, mediaType, authMethods, document, operations } = model
  const styles = Object.entries(document['x-pagination-styles'] ?? {}).map(([style, declared]) => pagination(model, style, declared))
  const { passing } = document['x-retry'] ?? {}
  const defaultQuery = Object.entries(document['x-client-options'] ?? {}).map(([option, { query }]) => [option, query] as const)
  const hasServers = operations.some(({ server }) => server !== undefined)
  const core = [
    code`Client`,
    code`type ClientOptions`,
    code`type Provider`,
    code`type AuthMethod`,
    ...authMethods.flatMap(({ factory, secondFactor, tokenOptions, isCallable }) => [
      factory,
      ...(isCallable ? [code`type TokenFunction`] : []),
      ...(secondFactor ? [code`type SecondFactor`] : []),
      ...(tokenOptions ? [code`type ${tokenOptions}`] : []),
    ]),
    ...styles.flatMap(({ factories }) => [code`type PaginationStyle`, ...factories]),
    ...(document['x-rate-limit'] ? [code`rateLimit`] : []),
    ...(defaultQuery.length > 0 ? [code`defaultQuery`] : []),
    ...errorReaders(document['x-error'] ?? {}).map(({ factory }) => factory),
    ...(document['x-consistency'] ? [code`consistency`, code`type ConsistencyOptions`] : []),
    ...(passing ? [code`passing`] : []),
    ...(hasServers ? [code`otherServers`, code`type ServerOptions`] : []),
  ]
  const declared = [
    ...Object.entries({ name, userAgent: userAgentOf(model), baseUrl, mediaType }).map(
      ([key, value]) => code`${identifier(key)}: ${literal(value)},`,
    ),
    ...(document['x-rate-limit'] ? [code`rateLimit: rateLimit(${literal(document['x-rate-limit'])}),`] : []),
    ...(document['x-consistency'] ? [code`consistency: consistency(${literal(document['x-consistency'])}),`] : []),
    ...(passing ? [code`passing: passing(${literal(passing)}),`] : []),
    ...(document['x-error'] ? [code`error: ${errorData(document['x-error'])},`] : []),
    ...(defaultQuery.length > 0 ? [code`defaultQuery: defaultQuery(${literal(Object.fromEntries(defaultQuery))}),`] : []),
    ...(hasServers ? [code`servers: otherServers,`] : []),
  ]
  return lines([
    code`import { ${joined([...new Set(core)], ', ')} } from '@hostwright/core/internal'`,
    code``,
    ...clientOptions(model),
    code``,
    ...authMethods.flatMap((method) => [code`const ${method.constant}: AuthMethod = ${authMethodData(method)}`, code``]),
    code`/** The provider with some of its auth methods. A function, so that bundles contain the used ones only. */`,
    code`const declare = (...authMethods: AuthMethod[]): Provider => ({`,
    ...declared,
    code`authMethods,`,
    code`})`,
    code``,
    code`/** The data that all operations of ${name} share. */`,
    code`export const provider: Provider = /* @__PURE__ */ declare(${joined(
      authMethods.map(({ constant }) => constant),
      ', ',
    )})`,
    code``,
    ...styles.map(({ constant }) => constant),
    code``,
    ...clientFactory(model),
  ])
}

function authMethodData({ credentials, flag, isCallable, factory, args }: AuthMethod): Code {
  const secrets = Object.fromEntries(Object.entries(credentials).map(([option, { secret }]) => [option, secret ?? false]))
  const scheme = new Expression(code`/* @__PURE__ */ ${factory}(${joined(args.map(literal), ', ')})`)
  return literal({ credentials: secrets, flag, isCallable, scheme })
}

/** Returns createClient, and for several auth methods a function for each, so that bundles contain the used ones only. */
function clientFactory({ name, operations, authMethods }: ProviderModel): Code[] {
  const example = firstRead({ operations })
  const documentation = docBlock([
    `Returns a client for the flat functions: \`${example?.flat}({ client${example?.examples.required ? ', …' : ''} })\`.`,
    '',
    '@throws ConfigurationError with the name of the invalid option',
  ])
  const [only, ...more] = authMethods
  if (only && more.length === 0)
    return [
      documentation,
      code`export const createClient = (options: ${name}Options): Client => new Client(declare(${only.constant}), options)`,
      code``,
    ]
  return [
    ...authMethods.flatMap((method) => [
      docBlock([`Selects an auth method for \`createClient\`. ${sentence(method.description)}`]),
      method.flag === undefined
        ? code`export const ${method.selector} = (options: ${method.interface}): ${name}Auth => ({ method: ${method.constant}, options })`
        : code`export const ${method.selector} = (): ${name}Auth => ({ method: ${method.constant}, options: { ${identifier(method.flag)}: true } })`,
      code``,
    ]),
    documentation,
    code`export const createClient = ({ auth, ...options }: ${name}Behaviour & { readonly auth: ${name}Auth }): Client => new Client(declare(auth.method), { ...options, ...auth.options })`,
    code``,
  ]
}

/** Returns where errors have message, code and fields. */
function errorData(declared: NonNullable<Document['x-error']>): Code {
  const { message, code: codeAt } = declared
  const readers = errorReaders(declared).map(({ member, factory, values }) => [
    member,
    new Expression(code`${factory}(${joined(values.map(literal), ', ')})`),
  ])
  return literal({ message, code: codeAt, ...Object.fromEntries(readers) })
}

/** Returns the parts of errors that functions of core read, so that other clients do not bundle them. */
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
