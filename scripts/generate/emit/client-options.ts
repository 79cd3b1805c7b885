import { type Code, code, docBlock, identifier, joined } from '../code.ts'
import type { AuthMethod } from '../model/auth-methods.ts'
import type { ProviderModel } from '../model/model.ts'
import { clientOptions as coreOptions } from '../model/core-options.ts'
import { sentence } from '../text.ts'

/** Returns the client's options: an interface, or a union with a member for each of several auth methods. */
export function clientOptions({ name, document, authMethods, operations }: ProviderModel): Code[] {
  const common = [
    ...new Set([
      code`ClientOptions`,
      ...(document['x-consistency'] ? [code`ConsistencyOptions`] : []),
      ...(operations.some(({ server }) => server !== undefined) ? [code`ServerOptions`] : []),
      ...authMethods.flatMap(({ tokenOptions }) => tokenOptions ?? []),
    ]),
  ]
  const defaultQuery = Object.entries(document['x-client-options'] ?? {}).flatMap(([option, { description }]) => [
    docBlock([sentence(description)], '  '),
    code`  readonly ${identifier(option)}?: boolean | undefined`,
  ])
  const [only, ...more] = authMethods
  if (only && more.length === 0) {
    return [
      code`/** Options of the ${name} client: credentials and settings. */`,
      code`export interface ${name}Options extends ${joined(common, ', ')} {`,
      ...optionMembers(only, []),
      ...defaultQuery,
      code`}`,
    ]
  }
  const interfaces = authMethods.map((method) => method.interface)
  return [
    ...authMethods.flatMap((method) => [
      docBlock([sentence(method.description)]),
      code`export interface ${method.interface} {`,
      ...optionMembers(
        method,
        authMethods.filter((other) => other !== method),
      ),
      code`}`,
      code``,
    ]),
    code`/** Settings of the ${name} client, without credentials. */`,
    code`export interface ${name}Behaviour extends ${joined(common, ', ')} {`,
    ...defaultQuery,
    code`}`,
    code``,
    code`/** Options of the ${name} client: the credentials of one auth method, and settings. */`,
    code`export type ${name}Options = ${name}Behaviour & (${joined(interfaces, ' | ')})`,
    code``,
    code`/** An auth method with its credentials, for createClient. */`,
    code`export interface ${name}Auth {`,
    code`  readonly method: AuthMethod`,
    code`  readonly options: ${joined(interfaces, ' | ')}`,
    code`}`,
  ]
}

/** Returns the members of a method's options interface. Options of the other methods are `undefined`. */
function optionMembers(method: AuthMethod, others: readonly AuthMethod[]): Code[] {
  const common = coreOptions().map(({ name }) => name)
  const absent = new Set(others.flatMap(({ options }) => options).filter((option) => ![...method.options, ...common].includes(option)))
  return [
    ...Object.entries(method.credentials).flatMap(([option, { description, secret }]) => [
      docBlock([`${sentence(description)}${secret ? ' Never appears in errors, events or logs.' : ''}`], '  '),
      // Undefined, as a variable of the environment may be: the client rejects it by name.
      code`  readonly ${identifier(option)}: string | ${method.isCallable ? code`TokenFunction | ` : code``}undefined`,
    ]),
    ...(method.flag === undefined
      ? []
      : [docBlock([sentence(method.description)], '  '), code`  readonly ${identifier(method.flag)}: true`]),
    ...Object.entries(method.settings ?? {}).flatMap(([option, { type, description }]) => [
      docBlock([sentence(description)], '  '),
      code`  readonly ${identifier(option)}?: ${identifier(type)} | undefined`,
    ]),
    ...(method.secondFactor
      ? [
          docBlock([sentence(method.secondFactor.description)], '  '),
          code`  readonly ${identifier(method.secondFactor.option)}?: SecondFactor | undefined`,
        ]
      : []),
    ...[...absent].map((option) => code`  readonly ${identifier(option)}?: undefined`),
  ]
}

/** Returns the names of the types of the client's options: one, or several parts for several auth methods. */
export function optionTypes({ name, authMethods }: ProviderModel): Code[] {
  const parts = authMethods.length > 1 ? [...authMethods.map((method) => method.interface), code`${name}Behaviour`] : []
  return [code`${name}Options`, ...parts]
}
