import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { interfaceOf, authMethodsOf } from './auth-methods.ts'
import type { ProviderModel } from './model.ts'
import { resourceClass, resourcePaths } from './names.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

const CORE = resolve(import.meta.dirname, '../../../packages/core/src/index.ts')
/** Types of a package's oauth2.gen.ts. */
export const OAUTH2 = ['AuthorizationUrl', 'AuthorizationUrlOptions', 'ExchangeCodeOptions', 'GrantedToken']
/** Suffixes of hey-api's types and zod schemas of an operation. */
export const ROLES = ['Data', 'Error', 'Errors', 'Response', 'Responses', 'Body', 'Path', 'Query', 'Headers']

/** Reserved names: words of the mock's command line, and its list of providers. */
export const MOCK = new Set(['all', 'serve', 'verify', 'index'])

/** Rejects folders whose name is reserved by the mock. @throws UnsupportedSpecError */
export function rejectReservedName({ folder }: ProviderModel): void {
  if (MOCK.has(folder))
    throw new UnsupportedSpecError(`specs/${folder} has a name that means something else to the mock; rename the folder.`, '')
}

/**
 * Rejects components that cannot be a type under their own name: invalid TypeScript names, and names of other exports, one of
 * which would silently be hidden or renamed.
 *
 * @throws UnsupportedSpecError with the name
 */
export async function rejectHiddenTypes({ name, scheme, document, operations }: ProviderModel): Promise<void> {
  const classes = [...resourcePaths(operations).values()].map(resourceClass)
  const types = operations.flatMap(({ type }) => ROLES.map((role) => `${type}${role}`))
  const methods = authMethodsOf(name, scheme).map((method) => interfaceOf(name, method))
  const taken = new Set([
    ...(await coreNames()),
    ...OAUTH2,
    ...methods,
    name,
    `${name}Options`,
    `${name}Behaviour`,
    `${name}Auth`,
    ...classes,
    ...types,
  ])
  for (const schema of Object.keys(document.components?.schemas ?? {})) {
    const at = childPointer('/components/schemas', schema)
    if (!/^[A-Z][A-Za-z0-9]*$/.test(schema))
      throw new UnsupportedSpecError(`The component "${schema}" is a type that users import; give it a name in PascalCase.`, at)
    if (taken.has(schema))
      throw new UnsupportedSpecError(`The component "${schema}" has the name of another export of the package; rename it.`, at)
  }
}

/** Returns the names of core's exports, which a package exports as well. */
export async function coreNames(): Promise<string[]> {
  const source = await readFile(CORE, 'utf8')
  return [...source.matchAll(/\{([^}]*)\}/g)].flatMap(([, names]) =>
    (names ?? '').split(',').map((text) => text.replace(/^\s*type\s+/, '').trim()),
  )
}
