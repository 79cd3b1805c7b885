import type { RequestBody } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { type Code, code, docBlock, Expression, identifier, joined, lines, literal, propertyName } from '../code.ts'
import type { ProviderModel } from '../model/model.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { dataSource, type References } from './call-source.ts'

/** Emits src/webhooks.gen.ts, the function that verifies deliveries of webhooks; undefined if the provider has none (x-webhooks). */
export function emitWebhooks(model: ProviderModel): Code | undefined {
  const { name, document, operations } = model
  const declared = document['x-webhooks']
  if (!declared) return undefined
  const { signature, serial, algorithm, key, id, expected = {} } = declared
  const read = operations.find((operation) => operation.id === key.read)
  if (!read?.pathParameters.includes(key.parameter))
    throw new UnsupportedSpecError(
      `x-webhooks reads keys with "${key.read}", which has no path parameter "${key.parameter}".`,
      '/x-webhooks/key',
    )
  const payloads = payloadsOf(model)
  const readOperation = new Expression(dataSource(read.call.operation, NAMESPACES))
  const scheme = {
    signature,
    serial,
    algorithm,
    parameter: key.parameter,
    key: key.at,
    keySerial: key.serial,
    id,
    expected,
    read: readOperation,
  }
  const options = Object.keys(expected).map((option) => code`readonly ${propertyName(option)}?: string | undefined`)
  return lines([
    code`import * as core from '@hostwright/core/internal'`,
    code`import type * as types from './types.gen.js'`,
    code``,
    code`const scheme: core.WebhookScheme = ${literal(scheme)}`,
    code``,
    docBlock([`Payload of a webhook of ${name}; \`kind\` tells which. Other kinds may come.`]),
    code`export type Webhook = ${joined(
      payloads.map(([, payload]) => code`types.${payload}`),
      ' | ',
    )}`,
    code``,
    docBlock(['Options of `verifyWebhook`. A delivery whose value differs from an expected one is rejected.']),
    code`export interface WebhookOptions extends core.WebhookOptions {`,
    ...options,
    code`}`,
    code``,
    docBlock([
      `Verifies that a request is a delivery of ${name}, by the signature of its raw bytes, and returns its payload.`,
      '',
      '@param request a Request, a request of Node, or `{ headers, body }` with the body as it was received, not parsed',
      '@throws WebhookError for a delivery to reject; its `status` is the one to respond with. ConfigurationError for invalid options; as any call while the public key is read',
    ]),
    code`export const verifyWebhook = (request: core.DeliveredRequest, options: WebhookOptions): Promise<Webhook> => core.verifyWebhook<Webhook>(scheme, request, { ...options })`,
    code``,
    code`export { WebhookError } from '@hostwright/core/internal'`,
    code`export type { DeliveredRequest } from '@hostwright/core/internal'`,
    code``,
  ])
}

const NAMESPACES: References = {
  core: (name) => code`core.${name}`,
  provider: (name) => code`declared.${name}`,
  type: (name) => code`types.${name}`,
}

/** Returns the types of the payloads by the names of the webhooks. @throws UnsupportedSpecError for a payload that is no component */
export function payloadsOf({ document }: Pick<ProviderModel, 'document'>): (readonly [webhook: string, type: Code])[] {
  return Object.entries(document.webhooks ?? {}).map(([webhook, item]) => {
    const body = item.post?.requestBody && findRef<RequestBody>(document, item.post.requestBody)
    const schema = body?.content['application/json']?.schema
    const component = /^#\/components\/schemas\/(\w+)$/.exec((schema as { $ref?: string } | undefined)?.$ref ?? '')?.[1]
    if (component === undefined)
      throw new UnsupportedSpecError(`The webhook "${webhook}" needs a JSON body that is a component.`, `/webhooks/${webhook}`)
    return [webhook, identifier(component)] as const
  })
}
