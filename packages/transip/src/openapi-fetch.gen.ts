// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type TransIPOptions, provider } from './provider.gen.js'

/**
 * An openapi-fetch client of the TransIP API: `client.POST('/auth', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export const createTransIPFetch = (options: TransIPOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'POST /auth': { auth: false },
    'POST /ssh-keys': { empty: [201] },
    'POST /domains': { empty: [201] },
    'POST /domains/{domainName}/dns': { empty: [201] },
    'POST /domains/{domainName}/auth-code': { empty: [201] },
    'POST /whitelabel': { empty: [201] },
    'GET /domain-availability': { indexed: ['domainNames'] },
    'POST /vps': { empty: [201] },
    'POST /vps/{vpsIdentifier}/addons': { empty: [201] },
    'POST /vps/{vpsIdentifier}/licenses': { empty: [201] },
    'POST /vps/{vpsIdentifier}/upgrades': { empty: [201] },
    'POST /vps/{vpsIdentifier}/operating-systems': { empty: [201] },
    'POST /vps/{vpsIdentifier}/ip-addresses': { empty: [201] },
    'POST /vps/{vpsIdentifier}/snapshots': { empty: [201] },
    'POST /private-networks': { empty: [201] },
    'POST /big-storages': { empty: [201] },
    'POST /block-storages': { empty: [201] },
  })

export type { paths } from './paths.gen.js'
