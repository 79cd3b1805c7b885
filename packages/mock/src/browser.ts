// For browser pages: nothing in here needs Node.
import * as re2 from 're2js'

import { provideRe2 } from '@hostwright/openapi/pattern.ts'
import { localMock } from './local-mock.js'
import type { LocalMock } from './mock-types.js'
import type { LocalOptions } from './options.js'
import { createModel } from './pipeline/model.js'
import type { OptionOf, ProviderTypes } from './providers/provider-types.js'
import { documentOf } from './spec/check-spec.js'

export { createClock, type Clock } from './clock.js'
export type { LocalMock, MockClientOptions, MockCore } from './mock-types.js'
export type { LocalOptions } from './options.js'
export type { Reply, ReplyEnvelope, ReplyRequest, ReplyResult } from './reply/reply-types.js'
export type { DeliverOptions, Delivery, DeliveryAttempt, WebhookData } from './webhooks/webhook-types.js'

provideRe2(re2)

/**
 * Creates a mock of an OpenAPI document without a socket: its `fetch` responds. Rejects if the document is none or an option is invalid.
 * The page's Content-Security-Policy must allow `unsafe-eval`, since ajv compiles schemas to functions.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 * @example
 * import spec from '@hostwright/mock/specs/cloudpit.json' with { type: 'json' }
 *
 * const mock = await createMock({ spec })
 * const cloudpit = new CloudPit(mock.clientOptions)
 */
export function createMock<Option extends string = string>(options: LocalOptions & { readonly spec: object }): Promise<LocalMock<Option>>
/**
 * Creates the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports.
 */
export function createMock<Types extends ProviderTypes>(
  options: LocalOptions & { readonly spec: object },
): Promise<LocalMock<OptionOf<Types>, Types>>
export async function createMock({ spec, ...options }: LocalOptions & { readonly spec: object }): Promise<LocalMock> {
  return await localMock(createModel(documentOf(spec)), options)
}
