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
    'POST /ssh-keys': { bodiless: true },
    'PUT /ssh-keys/{id}': { bodiless: true },
    'DELETE /ssh-keys/{id}': { bodiless: true },
    'POST /domains': { bodiless: true },
    'PUT /domains/{domainName}': { bodiless: true },
    'PATCH /domains/{domainName}': { bodiless: true },
    'DELETE /domains/{domainName}': { bodiless: true },
    'PUT /domains/{domainName}/branding': { bodiless: true },
    'PUT /domains/{domainName}/contacts': { bodiless: true },
    'PUT /domain-defaults/contacts': { bodiless: true },
    'POST /domains/{domainName}/dns': { bodiless: true },
    'PATCH /domains/{domainName}/dns': { bodiless: true },
    'PUT /domains/{domainName}/dns': { bodiless: true },
    'DELETE /domains/{domainName}/dns': { bodiless: true },
    'PUT /domains/{domainName}/dnssec': { bodiless: true },
    'PUT /domains/{domainName}/nameservers': { bodiless: true },
    'PATCH /domains/{domainName}/actions': { bodiless: true },
    'DELETE /domains/{domainName}/actions': { bodiless: true },
    'POST /domains/{domainName}/auth-code': { bodiless: true },
    'POST /whitelabel': { bodiless: true },
    'GET /domain-availability': { indexed: ['domainNames'] },
    'POST /vps': { bodiless: true },
    'PUT /vps/{vpsIdentifier}': { bodiless: true },
    'PATCH /vps/{vpsIdentifier}': { bodiless: true },
    'DELETE /vps/{vpsIdentifier}': { bodiless: true },
    'PATCH /vps/{vpsIdentifier}/vnc-data': { bodiless: true },
    'POST /vps/{vpsIdentifier}/addons': { bodiless: true },
    'DELETE /vps/{vpsIdentifier}/addons/{addonName}': { bodiless: true },
    'POST /vps/{vpsIdentifier}/licenses': { bodiless: true },
    'PUT /vps/{vpsIdentifier}/licenses/{licenseId}': { bodiless: true },
    'DELETE /vps/{vpsIdentifier}/licenses/{licenseId}': { bodiless: true },
    'POST /vps/{vpsIdentifier}/upgrades': { bodiless: true },
    'POST /vps/{vpsIdentifier}/operating-systems': { bodiless: true },
    'POST /vps/{vpsIdentifier}/ip-addresses': { bodiless: true },
    'PUT /vps/{vpsIdentifier}/ip-addresses/{ipAddress}': { bodiless: true },
    'DELETE /vps/{vpsIdentifier}/ip-addresses/{ipAddress}': { bodiless: true },
    'POST /vps/{vpsIdentifier}/snapshots': { bodiless: true },
    'PATCH /vps/{vpsIdentifier}/snapshots/{snapshotName}': { bodiless: true },
    'DELETE /vps/{vpsIdentifier}/snapshots/{snapshotName}': { bodiless: true },
    'PATCH /vps/{vpsIdentifier}/backups/{backupId}': { bodiless: true },
    'PUT /vps/{vpsIdentifier}/firewall': { bodiless: true },
    'PATCH /vps/{vpsIdentifier}/firewall': { bodiless: true },
    'PUT /vps/{vpsIdentifier}/settings/{setting}': { bodiless: true },
    'POST /private-networks': { bodiless: true },
    'PUT /private-networks/{privateNetworkName}': { bodiless: true },
    'PATCH /private-networks/{privateNetworkName}': { bodiless: true },
    'DELETE /private-networks/{privateNetworkName}': { bodiless: true },
    'POST /big-storages': { bodiless: true },
    'PUT /big-storages/{bigStorageIdentifier}': { bodiless: true },
    'DELETE /big-storages/{bigStorageIdentifier}': { bodiless: true },
    'PATCH /big-storages/{bigStorageIdentifier}/backups/{backupId}': { bodiless: true },
    'POST /block-storages': { bodiless: true },
    'PUT /block-storages/{blockStorageIdentifier}': { bodiless: true },
    'DELETE /block-storages/{blockStorageIdentifier}': { bodiless: true },
    'PATCH /block-storages/{blockStorageIdentifier}/backups/{backupId}': { bodiless: true },
  })

export type { paths } from './paths.gen.js'
