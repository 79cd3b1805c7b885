// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type ZoneIDOptions, provider } from './provider.gen.js'

/**
 * An openapi-fetch client of the ZoneID API: `client.GET('/dns/{service_name}', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export const createZoneIDFetch = (options: ZoneIDOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'DELETE /dns/{service_name}/a/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/aaaa/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/ns/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/mx/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/cname/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/txt/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/sshfp/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/srv/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/url/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/caa/{identificator}': { bodiless: true },
    'DELETE /dns/{service_name}/tlsa/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/mail/account/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}': { bodiless: true },
    'DELETE /vserver/{service_name}/mail/forwarder/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/mail/dkim': { bodiless: true },
    'DELETE /vserver/{service_name}/database/mysql/{database_name}': { bodiless: true },
    'DELETE /vserver/{service_name}/database/mysql/account/{database_username}': { bodiless: true },
    'DELETE /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}': { bodiless: true },
    'DELETE /vserver/{service_name}/ssl/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/crontab/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/process/pm2/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/portforward/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/dedicatedip/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/billing/resources/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/ssh/publickey/{identificator}': { bodiless: true },
    'DELETE /vserver/{service_name}/ssh/whitelist/{identificator}': { bodiless: true },
    'DELETE /order/domain/{identificator}': { bodiless: true },
    'DELETE /domain/{service_name}/nameserver/{hostname}': { bodiless: true },
    'DELETE /domain/{service_name}/contact/{identificator}': { bodiless: true },
  })

export type { paths } from './paths.gen.js'
