// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type ZoneIDOptions, provider } from './provider.gen.js'

/**
 * Returns an openapi-fetch client of the ZoneID API: `client.GET('/dns/{service_name}', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createZoneIDFetch = (options: ZoneIDOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'PUT /vserver/{service_name}/mail/account/{identificator}/premium': { charges: true },
    'PUT /vserver/{service_name}/billing/resources/{identificator}': { charges: true },
    'POST /vserver/{service_name}/database/redis/{identificator}/start': { retry: 'safe' },
    'POST /vserver/{service_name}/database/redis/{identificator}/stop': { retry: 'safe' },
    'POST /vserver/{service_name}/process/pm2/{identificator}/start': { retry: 'safe' },
    'POST /vserver/{service_name}/process/pm2/{identificator}/stop': { retry: 'safe' },
    'POST /vserver/{service_name}/portforward/{identificator}': { retry: 'safe' },
    'POST /vserver/{service_name}/billing/resources': { charges: true },
    'POST /order/cloud': { charges: true },
    'POST /order/domain/renew': { charges: true },
    DELETE: { bodiless: true },
  })

export * from '@hostwright/core'
export type { paths } from './paths.gen.js'
export type { ZoneIDOptions } from './provider.gen.js'
