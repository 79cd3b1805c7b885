// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type CloudPitOptions, provider } from './provider.gen.js'

/**
 * Returns an openapi-fetch client of the CloudPit API: `client.GET('/v2/me')`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createCloudPitFetch = (options: CloudPitOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'POST /v2/certificate': { bodiless: true, charges: true },
    'POST /v2/domain': { charges: true },
    'POST /v2/webhosting': { charges: true },
    'POST /v3/contract': { charges: true },
    'POST /v3/webcard': { charges: true },
    PATCH: { retry: 'safe' },
    'PATCH /v2/certificate/{certificateId}': {},
    'PATCH /v2/domain/{domainId}': {},
    'PATCH /v2/webhosting/{webhostingId}': { charges: true },
    'PATCH /v3/contract/{contractId}': {},
    'PATCH /v3/webcard/{webcardId}': {},
    DELETE: { bodiless: true },
  })

export * from '@hostwright/core'
export type { paths } from './paths.gen.js'
export type { CloudPitOptions } from './provider.gen.js'
