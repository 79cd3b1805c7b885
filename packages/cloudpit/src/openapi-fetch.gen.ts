// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type CloudPitOptions, provider } from './provider.gen.js'

/**
 * An openapi-fetch client of the CloudPit API: `client.GET('/v2/account', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export const createCloudPitFetch = (options: CloudPitOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'POST /v2/certificate': { bodiless: true },
    'DELETE /v2/sso/{ssoId}': { bodiless: true },
    'DELETE /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}': { bodiless: true },
    'DELETE /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}': { bodiless: true },
    'DELETE /v2/webhosting-subdomain/{webhosting}+{subdomain}': { bodiless: true },
    'DELETE /v3/account/{accountId}': { bodiless: true },
    'DELETE /v3/dns-zone/{id}': { bodiless: true },
    'DELETE /v3/user/{userId}': { bodiless: true },
    'DELETE /v3/user-login/{userloginId}': { bodiless: true },
    'DELETE /v3/webcard-basic/{id}': { bodiless: true },
  })

export type { paths } from './paths.gen.js'
