// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type TransIPOptions, provider } from './provider.gen.js'

/**
 * Returns an openapi-fetch client of the TransIP API: `client.GET('/api-test')`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createTransIPFetch = (options: TransIPOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    POST: { bodiless: true, charges: true },
    'POST /auth': { auth: false },
    'POST /ssh-keys': { bodiless: true },
    'POST /domains/{domainName}/dns': { bodiless: true },
    'POST /domains/{domainName}/auth-code': { bodiless: true },
    'POST /vps/{vpsIdentifier}/ip-addresses': { bodiless: true },
    'POST /vps/{vpsIdentifier}/snapshots': { bodiless: true },
    'GET /domain-availability': { indexed: ['domainNames'] },
    PUT: { bodiless: true },
    'PUT /vps/{vpsIdentifier}/licenses/{licenseId}': { bodiless: true, retry: 'never', charges: true },
    DELETE: { bodiless: true },
    'DELETE /domains/{domainName}/dns': { bodiless: true, retry: 'never' },
    'DELETE /domains/{domainName}/actions': { bodiless: true, retry: 'never' },
    'DELETE /vps/{vpsIdentifier}/addons/{addonName}': { bodiless: true, retry: 'never' },
    PATCH: { bodiless: true },
    'PATCH /domains/{domainName}/dns': { bodiless: true, retry: 'safe' },
    'PATCH /vps/{vpsIdentifier}/vnc-data': { bodiless: true, retry: 'safe' },
  })

export * from '@hostwright/core'
export type { paths } from './paths.gen.js'
export type { TransIPOptions } from './provider.gen.js'
