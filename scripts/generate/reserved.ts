import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { interfaceOf, authMethodsOf } from './emit/auth-methods.ts'
import type { ProviderModel } from './model.ts'
import { resourceClass, resourcePaths } from './names.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { Refusal } from './refusal.ts'

const CORE = resolve(import.meta.dirname, '../../packages/core/src/index.ts')
/** Types of a package's oauth2.gen.ts. */
export const OAUTH2 = ['AuthorizationUrl', 'AuthorizationUrlOptions', 'ExchangeCodeOptions', 'GrantedToken']
/** What hey-api calls the types and zod schemas of an operation, after the operation's own name. */
export const ROLES = ['Data', 'Error', 'Errors', 'Response', 'Responses', 'Body', 'Path', 'Query', 'Headers']

/** What the mock's command line takes for something else than a provider, and the name of its list of providers. */
export const MOCK = new Set(['all', 'serve', 'verify', 'index'])

/** Makes sure that the mock can be told of the provider by its folder's name. @throws Refusal naming it */
export function refuseReservedName({ folder }: ProviderModel): void {
  if (MOCK.has(folder))
    throw new Refusal(`specs/${folder} has a name that means something else to the mock; call the folder otherwise.`, '')
}

/**
 * Makes sure that every component can be a type under its own name: it is a name in TypeScript, and not that of
 * something else in the package, of which one would silently be hidden or renamed.
 *
 * @throws Refusal naming it
 */
export async function refuseHiddenTypes({ name, scheme, document, operations }: ProviderModel): Promise<void> {
  const classes = [...resourcePaths(operations).values()].map(resourceClass)
  const types = operations.flatMap(({ type }) => ROLES.map((role) => `${type}${role}`))
  const ways = authMethodsOf(name, scheme).map((way) => interfaceOf(name, way))
  const taken = new Set([...(await coreNames()), ...OAUTH2, ...ways, name, `${name}Options`, `${name}Behaviour`, ...classes, ...types])
  for (const schema of Object.keys(document.components?.schemas ?? {})) {
    const at = childPointer('/components/schemas', schema)
    if (!/^[A-Z][A-Za-z0-9]*$/.test(schema))
      throw new Refusal(`The component "${schema}" is a type that users import; give it a name in PascalCase.`, at)
    if (taken.has(schema))
      throw new Refusal(`The component "${schema}" has the name of something that the package exports already; call it otherwise.`, at)
  }
}

/** Names that core exports, which a package exports as well. */
export async function coreNames(): Promise<string[]> {
  const source = await readFile(CORE, 'utf8')
  return [...source.matchAll(/\{([^}]*)\}/g)].flatMap(([, names]) =>
    (names ?? '').split(',').map((text) => text.replace(/^\s*type\s+/, '').trim()),
  )
}
