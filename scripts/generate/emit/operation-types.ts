import { type Code, code, docBlock, lines, quote } from '../code.ts'
import type { OperationModel, ProviderModel, RouteModel } from '../model/model.ts'
import { responsesOf } from './paths.ts'
import { payloadsOf } from './webhooks.ts'

/** A route, or one of its variants with the component of its body. */
interface TypedOperation {
  readonly id: string
  readonly route: RouteModel
  readonly body: Code | undefined
}

/** Returns the routes by operationId, each followed by its variants. */
export function typedOperations({ routes, operations }: Pick<ProviderModel, 'routes' | 'operations'>): readonly TypedOperation[] {
  const variants = Map.groupBy(
    operations.filter(({ variant }) => variant),
    ({ route }) => route,
  )
  const typedVariant = (route: RouteModel, { id, variant }: OperationModel) => ({ id, route, body: variant?.body })
  return [...routes].flatMap(([id, route]) =>
    [{ id, route, body: undefined }, (variants.get(id) ?? []).map((variant) => typedVariant(route, variant))].flat(),
  )
}

/**
 * Emits src/operation-types.gen.ts: hey-api's types of each operation by its id, for mocks.
 *
 * @param types names of the emitted types: an operation without documented errors has no error type
 */
export function emitOperationTypes(model: ProviderModel, types: ReadonlySet<string>): Code {
  const { name, folder } = model
  const operations = typedOperations(model)
  const webhooks = model.document['x-webhooks'] ? payloadsOf(model) : []
  return lines([
    ...(operations.some(({ body }) => body) ? [code`import type { WithBody } from '@hostwright/core/internal'`] : []),
    code`import type * as t from './types.gen.js'`,
    code``,
    docBlock([
      `Types of the operations of the ${name} API, for the functions that respond in place of a mock.`,
      '',
      '@example',
      `const mock = await startMock<${name}Operations>(${quote(folder)})`,
    ]),
    code`export interface ${name}Operations {`,
    code`  provider: ${quote(folder)}`,
    ...operations.map(({ id, route, body }) => code`  ${quote(id)}: { ${typesOf(route, body, types)} }`),
    ...(webhooks.length > 0
      ? [code`  webhooks: {`, ...webhooks.map(([webhook, type]) => code`    ${quote(webhook)}: t.${type}`), code`  }`]
      : []),
    code`}`,
    code``,
  ])
}

function typesOf({ type, operation }: RouteModel, body: Code | undefined, types: ReadonlySet<string>): Code {
  const data = body === undefined ? code`t.${type}Data` : code`WithBody<t.${type}Data, t.${body}>`
  const errors = types.has(`${type}Errors`) ? code`t.${type}Errors` : code`{}`
  return code`data: ${data}; responses: ${responsesOf(operation, type, types)}; errors: ${errors}`
}
