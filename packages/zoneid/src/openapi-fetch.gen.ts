// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/zoneid.json: 306eef1e6ae7c1d64ed1f832410567180d9337ac58feb65c48f0fd2fa1fb93a5

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type ZoneIDOptions, provider } from './provider.gen.js'

/**
 * An openapi-fetch client of the ZoneID API: `client.GET('/dns/{service_name}', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export const createZoneIDFetch = (options: ZoneIDOptions): PathClient<paths> => createPathClient<paths>(provider, options, {})

export type { paths } from './paths.gen.js'
