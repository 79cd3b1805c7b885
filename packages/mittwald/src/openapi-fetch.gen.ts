// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import { writeForm, writeFile } from '@hostwright/core/client'
import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'
import type { paths } from './paths.gen.js'
import { type MittwaldOptions, provider } from './provider.gen.js'

/**
 * An openapi-fetch client of the Mittwald API: `client.GET('/v2/projects', …)`. Credentials, retries and limits are those of the class.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export const createMittwaldFetch = (options: MittwaldOptions): PathClient<paths> =>
  createPathClient<paths>(provider, options, {
    'GET /v2/projects/{projectId}/filesystem-file-content': { accept: 'text/plain' },
    'POST /v2/order-previews': { retry: 'safe', auth: false },
    'POST /v2/tariff-change-previews': { retry: 'safe' },
    'GET /v2/articles': { auth: false },
    'GET /v2/articles/{articleId}': { auth: false },
    'DELETE /v2/dns-zones/{dnsZoneId}': { empty: [200] },
    'POST /v2/domains': { retry: 'safe', auth: false },
    'POST /v2/domain-registrable': { retry: 'safe', auth: false },
    'POST /v2/domain-transferable': { retry: 'safe', auth: false },
    'GET /v2/domain-tlds': { auth: false },
    'GET /v2/domain-tlds/{tld}/contact-schemas': { auth: false },
    'PUT /v2/domains/{domainId}/declarations/authcode': { retry: 'never' },
    'PUT /v2/domains/{domainId}/declarations/handles': { retry: 'never' },
    'GET /v2/domains/handle-schema/{domainName}': { auth: false },
    'PUT /v2/signup/email': { empty: [200] },
    'POST /v2/signup/email/verify': { empty: [200] },
    'POST /v2/signup/password/reset': { empty: [200] },
    'POST /v2/signup/password/reset/confirm': { empty: [200] },
    'PUT /v2/signup/token/api/{apiTokenId}': { empty: [200] },
    'DELETE /v2/signup/token/api/{apiTokenId}': { empty: [200] },
    'PUT /v2/signup/ssh/{sshKeyId}': { empty: [200] },
    'DELETE /v2/signup/ssh/{sshKeyId}': { empty: [200] },
    'PUT /v2/signup/logout': { empty: [200] },
    'DELETE /v2/signup/sessions': { empty: [200] },
    'DELETE /v2/signup/sessions/{tokenId}': { empty: [200] },
    'PUT /v2/signup/profile': { empty: [200] },
    'POST /v2/user/issues': { empty: [201] },
    'GET /v2/oauth2/authorize': { redirect: true, empty: [302] },
    'POST /v2/oauth2/token': { write: writeForm },
    'DELETE /v2/users/self': { empty: [200] },
    'PUT /v2/users/self/credentials/password': { retry: 'never' },
    'PUT /v2/users/self/credentials/mfa': { retry: 'never' },
    'POST /v2/users/self/credentials/token': { retry: 'safe' },
    'POST /v2/files': { write: writeFile, retry: 'safe' },
    'GET /v2/files/{fileId}': { accept: 'application/octet-stream' },
    'GET /v2/files/{fileId}/{fileName}': { accept: 'application/octet-stream' },
    'PUT /v2/mail-addresses/{mailAddressId}/autoresponder': { empty: [200] },
    'PUT /v2/mail-addresses/{mailAddressId}/forward-addresses': { empty: [200] },
    'PUT /v2/mail-addresses/{mailAddressId}/password': { empty: [200] },
    'PUT /v2/mail-addresses/{mailAddressId}/quota': { empty: [200] },
    'PUT /v2/mail-addresses/{mailAddressId}/spam-protection': { empty: [200] },
    'PUT /v2/projects/{projectId}/mail-settings/{mailSetting}': { empty: [200] },
    'PUT /v2/deliveryboxes/{id}/description': { empty: [200] },
    'PUT /v2/deliveryboxes/{id}/password': { empty: [200] },
    'PUT /v2/mailaddresses/{id}/address': { empty: [200] },
    'PUT /v2/mail-addresses/{mailAddressId}/catchall': { empty: [200] },
    'PUT /v2/projects/{projectId}/mailsettings/blacklist': { empty: [200] },
    'PUT /v2/projects/{projectId}/mailsettings/whitelist': { empty: [200] },
    'POST /v2/relocation': { auth: false },
    'POST /v2/legacy-tariff-change': { auth: false },
  })

export type { paths } from './paths.gen.js'
