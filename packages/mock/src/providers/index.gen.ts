// Generated from the names of the folders under specs/ by `pnpm generate`. Do not edit.

import type { Credential as CloudpitCredential, OperationId as CloudpitOperationId, Webhook as CloudpitWebhook } from './cloudpit.gen.js'
import type { Credential as CloudstickCredential, OperationId as CloudstickOperationId, Webhook as CloudstickWebhook } from './cloudstick.gen.js'
import type { Credential as MittwaldCredential, OperationId as MittwaldOperationId, Webhook as MittwaldWebhook } from './mittwald.gen.js'
import type { Credential as TransipCredential, OperationId as TransipOperationId, Webhook as TransipWebhook } from './transip.gen.js'
import type { Credential as ZoneidCredential, OperationId as ZoneidOperationId, Webhook as ZoneidWebhook } from './zoneid.gen.js'

/** Names of the credential options of each provider whose spec comes with the mock. */
export interface Providers {
  cloudpit: CloudpitCredential
  cloudstick: CloudstickCredential
  mittwald: MittwaldCredential
  transip: TransipCredential
  zoneid: ZoneidCredential
}

/** Ids of the operations of each provider, and of their variants. */
export interface ProviderOperationIds {
  cloudpit: CloudpitOperationId
  cloudstick: CloudstickOperationId
  mittwald: MittwaldOperationId
  transip: TransipOperationId
  zoneid: ZoneidOperationId
}

/** Names of the webhooks of each provider. */
export interface ProviderWebhooks {
  cloudpit: CloudpitWebhook
  cloudstick: CloudstickWebhook
  mittwald: MittwaldWebhook
  transip: TransipWebhook
  zoneid: ZoneidWebhook
}

/** Names of the providers whose specs come with the mock. */
export const providerNames = [
  'cloudpit',
  'cloudstick',
  'mittwald',
  'transip',
  'zoneid',
] as const satisfies readonly (keyof Providers)[]
