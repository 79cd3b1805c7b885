import { coreNames } from './core-options.ts'
import type { ProviderModel } from './model.ts'
import { resourceClass, resourcePaths } from './names.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/** Types of a package's oauth2.gen.ts. */
export const OAUTH2 = ['AuthorizationUrl', 'AuthorizationUrlOptions', 'ExchangeCodeOptions', 'GrantedToken']
/** Types of core/internal that a package exports as well. */
const WAITS = ['ReadOptions', 'WaitOptions']
/** Types of a package's webhooks.gen.ts. */
const WEBHOOKS = ['Webhook', 'WebhookOptions', 'WebhookError', 'DeliveredRequest']
/** Suffixes of hey-api's types and zod schemas of an operation. */
export const ROLES = ['Data', 'Error', 'Errors', 'Response', 'Responses', 'Body', 'Path', 'Query', 'Headers']

/** Reserved names: words of the mock's command line, and its list of providers. */
export const MOCK = new Set(['all', 'serve', 'verify', 'index'])

/**
 * Rejects folders whose name is reserved by the mock, and components that cannot be a type under their own name: invalid
 * TypeScript names, and names of other exports, one of which would silently be hidden or renamed.
 *
 * @throws UnsupportedSpecError with the name
 */
export function rejectReservedNames({ folder, name, authMethods, document, operations }: ProviderModel): void {
  if (MOCK.has(folder))
    throw new UnsupportedSpecError(`specs/${folder} has a name that means something else to the mock; rename the folder.`, '')
  const taken = new Set([
    ...coreNames(),
    ...OAUTH2,
    ...WAITS,
    ...(document['x-webhooks'] ? WEBHOOKS : []),
    ...authMethods.map((method) => method.interface),
    ...['', 'Options', 'Behaviour', 'Auth', 'Operations'].map((end) => name + end),
    ...[...resourcePaths(operations).values()].map(resourceClass),
    ...operations.flatMap(({ type }) => ROLES.map((role) => type + role)),
  ])
  for (const schema of Object.keys(document.components?.schemas ?? {})) {
    const at = childPointer('/components/schemas', schema)
    if (!/^[A-Z][A-Za-z0-9]*$/.test(schema))
      throw new UnsupportedSpecError(`The component "${schema}" is a type that users import; give it a name in PascalCase.`, at)
    if (taken.has(schema))
      throw new UnsupportedSpecError(`The component "${schema}" has the name of another export of the package; rename it.`, at)
  }
}
