// Generated from the names of the folders under specs/ by `pnpm generate`. Do not edit.

import type { Credential as CloudpitCredential } from './cloudpit.gen.js'
import type { Credential as CloudstickCredential } from './cloudstick.gen.js'
import type { Credential as MittwaldCredential } from './mittwald.gen.js'
import type { Credential as TransipCredential } from './transip.gen.js'
import type { Credential as ZoneidCredential } from './zoneid.gen.js'

/** Names of the credential options of each provider whose spec comes with the mock. */
export interface Providers {
  cloudpit: CloudpitCredential
  cloudstick: CloudstickCredential
  mittwald: MittwaldCredential
  transip: TransipCredential
  zoneid: ZoneidCredential
}

/** Names of the providers whose specs come with the mock. */
export const providerNames = [
  'cloudpit',
  'cloudstick',
  'mittwald',
  'transip',
  'zoneid',
] as const satisfies readonly (keyof Providers)[]
