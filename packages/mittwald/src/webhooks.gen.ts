// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'
import type * as types from './types.gen.js'

const scheme: core.WebhookScheme = {
  signature: 'X-Marketplace-Signature',
  serial: 'X-Marketplace-Signature-Serial',
  algorithm: 'X-Marketplace-Signature-Algorithm',
  parameter: 'serial',
  key: '/key',
  keySerial: '/serial',
  id: '/request/id',
  expected: { url: '/request/target/url', extensionId: '/meta/extensionId' },
  read: { id: 'extensions.publicKeys.get', method: 'GET', path: '/v2/public-keys/{serial}', auth: false },
}

/**
 * Payload of a webhook of Mittwald; `kind` tells which. Other kinds may come.
 */
export type Webhook = types.WebhookExtensionAdded | types.WebhookInstanceUpdated | types.WebhookSecretRotated | types.WebhookInstanceRemoved

/**
 * Options of `verifyWebhook`. A delivery whose value differs from an expected one is rejected.
 */
export interface WebhookOptions extends core.WebhookOptions {
  readonly url?: string | undefined
  readonly extensionId?: string | undefined
}

/**
 * Verifies that a request is a delivery of Mittwald, by the signature of its raw bytes, and returns its payload.
 *
 * @param request a Request, a request of Node, or `{ headers, body }` with the body as it was received, not parsed
 * @throws WebhookError for a delivery to reject; its `status` is the one to respond with. ConfigurationError for invalid options; as any call while the public key is read
 */
export const verifyWebhook = (request: core.DeliveredRequest, options: WebhookOptions): Promise<Webhook> =>
  core.verifyWebhook<Webhook>(scheme, request, { ...options })

export { WebhookError } from '@hostwright/core/internal'
export type { DeliveredRequest } from '@hostwright/core/internal'
