import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import { listOperations, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { checkExtensions } from '@hostwright/shared/spec/extensions.ts'
import { separateReadWrite } from '@hostwright/shared/spec/read-write.ts'
import { identifier } from '../code.ts'
import { oneLine } from '../text.ts'
import { UnsupportedSpecError, withPointer } from '../unsupported-spec-error.ts'
import { authMethodsOf } from './auth-methods.ts'
import { withoutImpossibleBodies } from './bodies.ts'
import { withCall } from './call-data.ts'
import { contentsOf } from './contents.ts'
import { editOf } from './edits.ts'
import { waitOf } from './waits.ts'
import type { DescribedOperation, ProviderModel } from './model.ts'
import { nameOperation, rejectClashes } from './names.ts'
import { describe, withVariants } from './operation.ts'
import { rejectReservedNames } from './reserved.ts'

/** Builds the model of a bundled document. @throws UnsupportedSpecError for unsupported parts */
export function buildModel(folder: string, bundled: Document): ProviderModel {
  const source = withoutImpossibleBodies(bundled)
  const document = separateReadWrite(source)
  const [extension] = checkExtensions(document)
  if (extension)
    throw new UnsupportedSpecError(`${extension.message} (at ${extension.pointer || 'the root of openapi.yaml'}).`, extension.pointer)
  if (!/^[a-z][a-z0-9]*$/.test(folder))
    throw new UnsupportedSpecError(
      `specs/${folder} names a package, and a variable in its examples; use lower-case letters and digits only.`,
      '',
    )
  const provider = document['x-provider']
  const baseUrl = document.servers?.[0]?.url
  const found = listOperations(document)
  if (!provider || !baseUrl || found.length === 0)
    throw new UnsupportedSpecError(`specs/${folder}/openapi.yaml needs x-provider, a server and at least one operation.`, '')
  const authMethods = authMethodsOf(folder, provider.name, document)
  const routes = found.map((operation) => {
    const at = childPointer(childPointer('/paths', operation.path), operation.method)
    return withPointer(at, () => describe(document, operation, { ...nameOperation(operation), at }))
  })
  // A route with variants is not a method, but has types.
  rejectClashes(routes)
  const pairs = routes.map((route, index) => [route, found[index] as SpecOperation] as const)
  const described = pairs
    .map(([route, spec]) => [{ ...route, edit: editOf(document, route, spec, pairs), wait: waitOf(document, route, spec) }, spec] as const)
    .flatMap(([route, spec]) => withVariants(document, route, spec))
  rejectClashes(
    described.flatMap((operation) => {
      const { at, edit, wait } = operation
      return [operation, ...(edit ? [{ ...edit, at }] : []), ...(wait ? [{ ...wait, at }] : [])]
    }),
  )
  const mediaType =
    mostCommon(described.flatMap(({ bodyType, requestKind }) => (bodyType && requestKind === 'json' ? bodyType : []))) ?? 'application/json'
  const server = baseUrl.replace(/\/+$/, '')
  const model: ProviderModel = {
    folder: identifier(folder),
    name: identifier(provider.name),
    docs: provider.docs,
    description: oneLine(document.info.description ?? document.info.title),
    apiVersion: document.info.version,
    baseUrl: server,
    mediaType,
    authMethods,
    mockCredentials: Object.keys(authMethods.find(({ flag }) => flag === undefined)?.credentials ?? {}),
    authorization: authorizationOf(provider.name, server, document),
    document,
    source,
    routes: new Map(
      found.map((route, index) => {
        const { type } = routes[index] as DescribedOperation
        return [route.id, { ...route, type, contents: contentsOf(document, route, type, mediaType) }]
      }),
    ),
    operations: described.map((operation) => withCall(operation, mediaType)),
  }
  rejectSharedOption(model)
  rejectReservedNames(model)
  return model
}

/** Returns the endpoints of the authorization code flow. @throws UnsupportedSpecError if they are not below the server */
function authorizationOf(name: string, baseUrl: string, { components }: Document): ProviderModel['authorization'] {
  const schemes = Object.values(components?.securitySchemes ?? {}) as SecurityScheme[]
  const [flow] = schemes.flatMap(({ flows }) => flows?.['authorizationCode'] ?? [])
  if (!flow) return undefined
  const pathOf = (url = '') => {
    if (!url.startsWith(`${baseUrl}/`))
      throw new UnsupportedSpecError(`The OAuth2 endpoint ${url} of ${name} is not below its server ${baseUrl}.`)
    return url.slice(baseUrl.length)
  }
  return { authorizationPath: pathOf(flow.authorizationUrl), tokenPath: pathOf(flow.tokenUrl) }
}

/** Rejects an option of an auth method and of x-client-options. @throws UnsupportedSpecError */
function rejectSharedOption({ name, document, authMethods }: ProviderModel): void {
  const options = new Set(authMethods.flatMap((method) => method.options))
  const shared = Object.keys(document['x-client-options'] ?? {}).find((option) => options.has(option))
  if (shared !== undefined)
    throw new UnsupportedSpecError(
      `The option "${shared}" of ${name} belongs to an auth method and to x-client-options; rename one.`,
      `/x-client-options/${shared}`,
    )
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
