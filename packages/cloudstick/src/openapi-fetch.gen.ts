// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type CloudStickOptions, provider } from './provider.gen.js'

/**
 * Returns an openapi-fetch client of the CloudStick API: `client.GET('/api/v2/users/{uid}', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createCloudStickFetch = (options: CloudStickOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'PATCH /api/v2/users/{uid}': { retry: 'safe' },
    'PATCH /api/v2/name/servers/{sid}/users/{uid}': { retry: 'safe' },
    'PATCH /api/v2/timezone/servers/{sid}/users/{uid}': { retry: 'safe' },
    'PATCH /api/v2/phpcli/servers/{sid}/users/{uid}': { retry: 'safe' },
    'PATCH /api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}': { retry: 'safe' },
    'PATCH /api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}': { retry: 'safe' },
    'PATCH /api/v2/subscription/users/{uid}': { charges: true },
    'POST /api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}': { retry: 'safe' },
  })

export * from '@hostwright/core'
export type { paths } from './paths.gen.js'
export type { CloudStickOptions } from './provider.gen.js'
