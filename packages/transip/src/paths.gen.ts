// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import type { PathOperation } from '@hostwright/core/openapi-fetch'
import type * as t from './types.gen.js'

type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<'application/json', Data, Responses, Errors, Contents>

/** Routes of the TransIP API. */
export interface paths {
  '/auth': {
    /** Request an access token. */
    post: Op<t.AuthCreateTokenData, t.AuthCreateTokenResponses, t.AuthCreateTokenErrors>
  }
  '/actions': {
    /** List actions. */
    get: Op<t.ActionsListData, t.ActionsListResponses, t.ActionsListErrors>
  }
  '/actions/{uuid}': {
    /** Read an action. */
    get: Op<t.ActionsGetData, t.ActionsGetResponses, t.ActionsGetErrors>
  }
  '/actions/children/{uuid}': {
    /** List the parts of an action. */
    get: Op<t.ActionsChildrenListData, t.ActionsChildrenListResponses, t.ActionsChildrenListErrors>
  }
  '/products': {
    /** List products. */
    get: Op<t.ProductsListData, t.ProductsListResponses, t.ProductsListErrors>
  }
  '/products/{productName}/elements': {
    /** List the elements of a product. */
    get: Op<t.ProductsElementsListData, t.ProductsElementsListResponses, t.ProductsElementsListErrors>
  }
  '/availability-zones': {
    /** List availability zones. */
    get: Op<t.AvailabilityZonesListData, t.AvailabilityZonesListResponses, t.AvailabilityZonesListErrors>
  }
  '/api-test': {
    /** Test the connection. */
    get: Op<t.ApiTestGetData, t.ApiTestGetResponses, t.ApiTestGetErrors>
  }
  '/invoices': {
    /** List invoices. */
    get: Op<t.InvoicesListData, t.InvoicesListResponses, t.InvoicesListErrors>
  }
  '/invoices/{invoiceNumber}': {
    /** Read an invoice. */
    get: Op<t.InvoicesGetData, t.InvoicesGetResponses, t.InvoicesGetErrors>
  }
  '/invoices/{invoiceNumber}/invoice-items': {
    /** List the items of an invoice. */
    get: Op<t.InvoicesItemsListData, t.InvoicesItemsListResponses, t.InvoicesItemsListErrors>
  }
  '/invoices/{invoiceNumber}/pdf': {
    /** Read an invoice as PDF. */
    get: Op<t.InvoicesPdfGetData, t.InvoicesPdfGetResponses, t.InvoicesPdfGetErrors>
  }
  '/ssh-keys': {
    /** List SSH keys. */
    get: Op<t.SshKeysListData, t.SshKeysListResponses, t.SshKeysListErrors>
    /** Add an SSH key. */
    post: Op<t.SshKeysCreateData, t.SshKeysCreateResponses, t.SshKeysCreateErrors>
  }
  '/ssh-keys/{id}': {
    /** Read an SSH key. */
    get: Op<t.SshKeysGetData, t.SshKeysGetResponses, t.SshKeysGetErrors>
    /** Update an SSH key. */
    put: Op<t.SshKeysUpdateData, t.SshKeysUpdateResponses, t.SshKeysUpdateErrors>
    /** Delete an SSH key. */
    delete: Op<t.SshKeysDeleteData, t.SshKeysDeleteResponses, t.SshKeysDeleteErrors>
  }
  '/contact-key': {
    /** Read the contact key. */
    get: Op<t.ContactKeyGetData, t.ContactKeyGetResponses, t.ContactKeyGetErrors>
  }
  '/domains': {
    /** List domains. */
    get: Op<t.DomainsListData, t.DomainsListResponses, t.DomainsListErrors>
    /** Register or transfer a domain. */
    post: Op<t.DomainsPostData, t.DomainsPostResponses, t.DomainsPostErrors>
  }
  '/domains/{domainName}': {
    /** Read a domain. */
    get: Op<t.DomainsGetData, t.DomainsGetResponses, t.DomainsGetErrors>
    /** Update a domain. */
    put: Op<t.DomainsUpdateData, t.DomainsUpdateResponses, t.DomainsUpdateErrors>
    /** Hand a domain over. */
    patch: Op<t.DomainsHandoverData, t.DomainsHandoverResponses, t.DomainsHandoverErrors>
    /** Cancel a domain. */
    delete: Op<t.DomainsCancelData, t.DomainsCancelResponses, t.DomainsCancelErrors>
  }
  '/domains/{domainName}/branding': {
    /** Read the branding of a domain. */
    get: Op<t.DomainsBrandingGetData, t.DomainsBrandingGetResponses, t.DomainsBrandingGetErrors>
    /** Update the branding of a domain. */
    put: Op<t.DomainsBrandingUpdateData, t.DomainsBrandingUpdateResponses, t.DomainsBrandingUpdateErrors>
  }
  '/domains/{domainName}/contacts': {
    /** List the contacts of a domain. */
    get: Op<t.DomainsContactsListData, t.DomainsContactsListResponses, t.DomainsContactsListErrors>
    /** Update the contacts of a domain. */
    put: Op<t.DomainsContactsUpdateData, t.DomainsContactsUpdateResponses, t.DomainsContactsUpdateErrors>
  }
  '/domain-defaults/contacts': {
    /** List the default contacts. */
    get: Op<t.DomainDefaultsContactsListData, t.DomainDefaultsContactsListResponses, t.DomainDefaultsContactsListErrors>
    /** Update the default contacts. */
    put: Op<t.DomainDefaultsContactsUpdateData, t.DomainDefaultsContactsUpdateResponses, t.DomainDefaultsContactsUpdateErrors>
  }
  '/domains/{domainName}/dns': {
    /** List DNS entries. */
    get: Op<t.DomainsDnsListData, t.DomainsDnsListResponses, t.DomainsDnsListErrors>
    /** Add a DNS entry. */
    post: Op<t.DomainsDnsCreateData, t.DomainsDnsCreateResponses, t.DomainsDnsCreateErrors>
    /** Update a DNS entry. */
    patch: Op<t.DomainsDnsUpdateData, t.DomainsDnsUpdateResponses, t.DomainsDnsUpdateErrors>
    /** Replace all DNS entries. */
    put: Op<t.DomainsDnsReplaceData, t.DomainsDnsReplaceResponses, t.DomainsDnsReplaceErrors>
    /** Delete a DNS entry. */
    delete: Op<t.DomainsDnsDeleteData, t.DomainsDnsDeleteResponses, t.DomainsDnsDeleteErrors>
  }
  '/domains/{domainName}/dnssec': {
    /** List DNSSEC entries. */
    get: Op<t.DomainsDnssecListData, t.DomainsDnssecListResponses, t.DomainsDnssecListErrors>
    /** Replace DNSSEC entries. */
    put: Op<t.DomainsDnssecReplaceData, t.DomainsDnssecReplaceResponses, t.DomainsDnssecReplaceErrors>
  }
  '/domains/{domainName}/nameservers': {
    /** List nameservers. */
    get: Op<t.DomainsNameserversListData, t.DomainsNameserversListResponses, t.DomainsNameserversListErrors>
    /** Replace nameservers. */
    put: Op<t.DomainsNameserversReplaceData, t.DomainsNameserversReplaceResponses, t.DomainsNameserversReplaceErrors>
  }
  '/domains/{domainName}/actions': {
    /** Read the current action. */
    get: Op<t.DomainsActionsGetData, t.DomainsActionsGetResponses, t.DomainsActionsGetErrors>
    /** Retry the failed action. */
    patch: Op<t.DomainsActionsRetryData, t.DomainsActionsRetryResponses, t.DomainsActionsRetryErrors>
    /** Cancel the current action. */
    delete: Op<t.DomainsActionsCancelData, t.DomainsActionsCancelResponses, t.DomainsActionsCancelErrors>
  }
  '/domains/{domainName}/ssl': {
    /** List certificates. */
    get: Op<t.DomainsSslListData, t.DomainsSslListResponses, t.DomainsSslListErrors>
  }
  '/domains/{domainName}/ssl/{certificateId}': {
    /** Read a certificate. */
    get: Op<t.DomainsSslGetData, t.DomainsSslGetResponses, t.DomainsSslGetErrors>
  }
  '/domains/{domainName}/auth-code': {
    /** Read the auth code. */
    get: Op<t.DomainsAuthCodeGetData, t.DomainsAuthCodeGetResponses, t.DomainsAuthCodeGetErrors>
    /** Request the auth code by mail. */
    post: Op<t.DomainsAuthCodeRequestData, t.DomainsAuthCodeRequestResponses, t.DomainsAuthCodeRequestErrors>
  }
  '/domains/{domainName}/whois': {
    /** Look up WHOIS information. */
    get: Op<t.DomainsWhoisGetData, t.DomainsWhoisGetResponses, t.DomainsWhoisGetErrors>
  }
  '/whitelabel': {
    /** Order a whitelabel account. */
    post: Op<t.WhitelabelOrderData, t.WhitelabelOrderResponses, t.WhitelabelOrderErrors>
  }
  '/domain-availability/{domainName}': {
    /** Check a domain name. */
    get: Op<t.DomainAvailabilityCheckData, t.DomainAvailabilityCheckResponses, t.DomainAvailabilityCheckErrors>
  }
  '/domain-availability': {
    /** Check several domain names. */
    get: Op<t.DomainAvailabilityCheckManyData, t.DomainAvailabilityCheckManyResponses, t.DomainAvailabilityCheckManyErrors>
  }
  '/tlds': {
    /** List TLDs. */
    get: Op<t.TldsListData, t.TldsListResponses, t.TldsListErrors>
  }
  '/tlds/{tld}': {
    /** Read a TLD. */
    get: Op<t.TldsGetData, t.TldsGetResponses, t.TldsGetErrors>
  }
  '/vps': {
    /** List VPSs. */
    get: Op<t.VpsListData, t.VpsListResponses, t.VpsListErrors>
    /** Order or clone VPSs. */
    post: Op<t.VpsPostData, t.VpsPostResponses, t.VpsPostErrors>
  }
  '/vps/{vpsIdentifier}': {
    /** Read a VPS. */
    get: Op<t.VpsGetData, t.VpsGetResponses, t.VpsGetErrors>
    /** Update a VPS. */
    put: Op<t.VpsUpdateData, t.VpsUpdateResponses, t.VpsUpdateErrors>
    /** Start, stop, reset or hand over a VPS. */
    patch: Op<t.VpsPatchData, t.VpsPatchResponses, t.VpsPatchErrors>
    /** Cancel a VPS. */
    delete: Op<t.VpsCancelData, t.VpsCancelResponses, t.VpsCancelErrors>
  }
  '/vps/{vpsIdentifier}/usage': {
    /** Read usage. */
    get: Op<t.VpsUsageGetData, t.VpsUsageGetResponses, t.VpsUsageGetErrors>
  }
  '/vps/{vpsIdentifier}/vnc-data': {
    /** Read VNC data. */
    get: Op<t.VpsVncGetData, t.VpsVncGetResponses, t.VpsVncGetErrors>
    /** Regenerate the VNC token. */
    patch: Op<t.VpsVncRegenerateTokenData, t.VpsVncRegenerateTokenResponses, t.VpsVncRegenerateTokenErrors>
  }
  '/vps/{vpsIdentifier}/addons': {
    /** List addons. */
    get: Op<t.VpsAddonsListData, t.VpsAddonsListResponses, t.VpsAddonsListErrors>
    /** Order addons. */
    post: Op<t.VpsAddonsOrderData, t.VpsAddonsOrderResponses, t.VpsAddonsOrderErrors>
  }
  '/vps/{vpsIdentifier}/addons/{addonName}': {
    /** Cancel an addon. */
    delete: Op<t.VpsAddonsCancelData, t.VpsAddonsCancelResponses, t.VpsAddonsCancelErrors>
  }
  '/vps/{vpsIdentifier}/licenses': {
    /** List licenses. */
    get: Op<t.VpsLicensesListData, t.VpsLicensesListResponses, t.VpsLicensesListErrors>
    /** Order an addon license. */
    post: Op<t.VpsLicensesOrderData, t.VpsLicensesOrderResponses, t.VpsLicensesOrderErrors>
  }
  '/vps/{vpsIdentifier}/licenses/{licenseId}': {
    /** Switch an operating system license. */
    put: Op<t.VpsLicensesUpdateData, t.VpsLicensesUpdateResponses, t.VpsLicensesUpdateErrors>
    /** Cancel an addon license. */
    delete: Op<t.VpsLicensesCancelData, t.VpsLicensesCancelResponses, t.VpsLicensesCancelErrors>
  }
  '/vps/{vpsIdentifier}/upgrades': {
    /** List upgrades. */
    get: Op<t.VpsUpgradesListData, t.VpsUpgradesListResponses, t.VpsUpgradesListErrors>
    /** Upgrade a VPS. */
    post: Op<t.VpsUpgradesOrderData, t.VpsUpgradesOrderResponses, t.VpsUpgradesOrderErrors>
  }
  '/vps/{vpsIdentifier}/operating-systems': {
    /** List operating systems. */
    get: Op<t.VpsOperatingSystemsListData, t.VpsOperatingSystemsListResponses, t.VpsOperatingSystemsListErrors>
    /** Install an operating system. */
    post: Op<t.VpsOperatingSystemsInstallData, t.VpsOperatingSystemsInstallResponses, t.VpsOperatingSystemsInstallErrors>
  }
  '/vps/{vpsIdentifier}/ip-addresses': {
    /** List the IP addresses of a VPS. */
    get: Op<t.VpsIpAddressesListData, t.VpsIpAddressesListResponses, t.VpsIpAddressesListErrors>
    /** Add an IPv6 address to a VPS. */
    post: Op<t.VpsIpAddressesCreateData, t.VpsIpAddressesCreateResponses, t.VpsIpAddressesCreateErrors>
  }
  '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}': {
    /** Read an IP address of a VPS. */
    get: Op<t.VpsIpAddressesGetData, t.VpsIpAddressesGetResponses, t.VpsIpAddressesGetErrors>
    /** Set the reverse DNS of an IP address. */
    put: Op<t.VpsIpAddressesUpdateData, t.VpsIpAddressesUpdateResponses, t.VpsIpAddressesUpdateErrors>
    /** Remove an IPv6 address from a VPS. */
    delete: Op<t.VpsIpAddressesDeleteData, t.VpsIpAddressesDeleteResponses, t.VpsIpAddressesDeleteErrors>
  }
  '/vps/{vpsIdentifier}/snapshots': {
    /** List the snapshots of a VPS. */
    get: Op<t.VpsSnapshotsListData, t.VpsSnapshotsListResponses, t.VpsSnapshotsListErrors>
    /** Take a snapshot of a VPS. */
    post: Op<t.VpsSnapshotsCreateData, t.VpsSnapshotsCreateResponses, t.VpsSnapshotsCreateErrors>
  }
  '/vps/{vpsIdentifier}/snapshots/{snapshotName}': {
    /** Read a snapshot. */
    get: Op<t.VpsSnapshotsGetData, t.VpsSnapshotsGetResponses, t.VpsSnapshotsGetErrors>
    /** Restore a snapshot. */
    patch: Op<t.VpsSnapshotsRevertData, t.VpsSnapshotsRevertResponses, t.VpsSnapshotsRevertErrors>
    /** Delete a snapshot. */
    delete: Op<t.VpsSnapshotsDeleteData, t.VpsSnapshotsDeleteResponses, t.VpsSnapshotsDeleteErrors>
  }
  '/vps/{vpsIdentifier}/backups': {
    /** List the backups of a VPS. */
    get: Op<t.VpsBackupsListData, t.VpsBackupsListResponses, t.VpsBackupsListErrors>
  }
  '/vps/{vpsIdentifier}/backups/{backupId}': {
    /** Restore a backup or make it a snapshot. */
    patch: Op<t.VpsBackupsPatchData, t.VpsBackupsPatchResponses, t.VpsBackupsPatchErrors>
  }
  '/traffic-pool': {
    /** Read the traffic of all VPSs. */
    get: Op<t.TrafficPoolGetData, t.TrafficPoolGetResponses, t.TrafficPoolGetErrors>
  }
  '/traffic-pool/{vpsName}': {
    /** Read the traffic of a VPS. */
    get: Op<t.TrafficPoolVpsGetData, t.TrafficPoolVpsGetResponses, t.TrafficPoolVpsGetErrors>
  }
  '/vps/{vpsIdentifier}/firewall': {
    /** Read the firewall of a VPS. */
    get: Op<t.VpsFirewallGetData, t.VpsFirewallGetResponses, t.VpsFirewallGetErrors>
    /** Replace the firewall of a VPS. */
    put: Op<t.VpsFirewallUpdateData, t.VpsFirewallUpdateResponses, t.VpsFirewallUpdateErrors>
    /** Reset the firewall of a VPS. */
    patch: Op<t.VpsFirewallResetData, t.VpsFirewallResetResponses, t.VpsFirewallResetErrors>
  }
  '/vps/{vpsIdentifier}/settings': {
    /** List the settings of a VPS. */
    get: Op<t.VpsSettingsListData, t.VpsSettingsListResponses, t.VpsSettingsListErrors>
  }
  '/vps/{vpsIdentifier}/settings/{setting}': {
    /** Read a setting of a VPS. */
    get: Op<t.VpsSettingsGetData, t.VpsSettingsGetResponses, t.VpsSettingsGetErrors>
    /** Change a setting of a VPS. */
    put: Op<t.VpsSettingsUpdateData, t.VpsSettingsUpdateResponses, t.VpsSettingsUpdateErrors>
  }
  '/private-networks': {
    /** List private networks. */
    get: Op<t.PrivateNetworksListData, t.PrivateNetworksListResponses, t.PrivateNetworksListErrors>
    /** Order a private network. */
    post: Op<t.PrivateNetworksOrderData, t.PrivateNetworksOrderResponses, t.PrivateNetworksOrderErrors>
  }
  '/private-networks/{privateNetworkName}': {
    /** Read a private network. */
    get: Op<t.PrivateNetworksGetData, t.PrivateNetworksGetResponses, t.PrivateNetworksGetErrors>
    /** Change a private network. */
    put: Op<t.PrivateNetworksUpdateData, t.PrivateNetworksUpdateResponses, t.PrivateNetworksUpdateErrors>
    /** Attach or detach a VPS. */
    patch: Op<t.PrivateNetworksPatchData, t.PrivateNetworksPatchResponses, t.PrivateNetworksPatchErrors>
    /** Cancel a private network. */
    delete: Op<t.PrivateNetworksCancelData, t.PrivateNetworksCancelResponses, t.PrivateNetworksCancelErrors>
  }
  '/big-storages': {
    /** List big storages. @deprecated */
    get: Op<t.LegacyBigStoragesListData, t.LegacyBigStoragesListResponses, t.LegacyBigStoragesListErrors>
    /** Order or upgrade a big storage. @deprecated */
    post: Op<t.LegacyBigStoragesPostData, t.LegacyBigStoragesPostResponses, t.LegacyBigStoragesPostErrors>
  }
  '/big-storages/{bigStorageIdentifier}': {
    /** Read a big storage. @deprecated */
    get: Op<t.LegacyBigStoragesGetData, t.LegacyBigStoragesGetResponses, t.LegacyBigStoragesGetErrors>
    /** Change, attach or detach a big storage. @deprecated */
    put: Op<t.LegacyBigStoragesUpdateData, t.LegacyBigStoragesUpdateResponses, t.LegacyBigStoragesUpdateErrors>
    /** Cancel a big storage. @deprecated */
    delete: Op<t.LegacyBigStoragesCancelData, t.LegacyBigStoragesCancelResponses, t.LegacyBigStoragesCancelErrors>
  }
  '/big-storages/{bigStorageIdentifier}/backups': {
    /** List the backups of a big storage. @deprecated */
    get: Op<t.LegacyBigStoragesBackupsListData, t.LegacyBigStoragesBackupsListResponses, t.LegacyBigStoragesBackupsListErrors>
  }
  '/big-storages/{bigStorageIdentifier}/backups/{backupId}': {
    /** Restore a backup of a big storage. @deprecated */
    patch: Op<t.LegacyBigStoragesBackupsRevertData, t.LegacyBigStoragesBackupsRevertResponses, t.LegacyBigStoragesBackupsRevertErrors>
  }
  '/big-storages/{bigStorageIdentifier}/usage': {
    /** Read the usage of a big storage. @deprecated */
    get: Op<t.LegacyBigStoragesUsageGetData, t.LegacyBigStoragesUsageGetResponses, t.LegacyBigStoragesUsageGetErrors>
  }
  '/block-storages': {
    /** List block storages. */
    get: Op<t.BlockStoragesListData, t.BlockStoragesListResponses, t.BlockStoragesListErrors>
    /** Order or upgrade a block storage. */
    post: Op<t.BlockStoragesPostData, t.BlockStoragesPostResponses, t.BlockStoragesPostErrors>
  }
  '/block-storages/{blockStorageIdentifier}': {
    /** Read a block storage. */
    get: Op<t.BlockStoragesGetData, t.BlockStoragesGetResponses, t.BlockStoragesGetErrors>
    /** Change, attach or detach a block storage. */
    put: Op<t.BlockStoragesUpdateData, t.BlockStoragesUpdateResponses, t.BlockStoragesUpdateErrors>
    /** Cancel a block storage. */
    delete: Op<t.BlockStoragesCancelData, t.BlockStoragesCancelResponses, t.BlockStoragesCancelErrors>
  }
  '/block-storages/{blockStorageIdentifier}/backups': {
    /** List the backups of a block storage. */
    get: Op<t.BlockStoragesBackupsListData, t.BlockStoragesBackupsListResponses, t.BlockStoragesBackupsListErrors>
  }
  '/block-storages/{blockStorageIdentifier}/backups/{backupId}': {
    /** Restore a backup of a block storage. */
    patch: Op<t.BlockStoragesBackupsRevertData, t.BlockStoragesBackupsRevertResponses, t.BlockStoragesBackupsRevertErrors>
  }
}
