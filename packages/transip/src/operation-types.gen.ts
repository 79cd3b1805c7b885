// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import type { WithBody } from '@hostwright/core/internal'
import type * as t from './types.gen.js'

/**
 * Types of the operations of the TransIP API, for the functions that respond in place of a mock.
 *
 * @example
 * const mock = await startMock<TransIPOperations>('transip')
 */
export interface TransIPOperations {
  provider: 'transip'
  'auth.createToken': { data: t.AuthCreateTokenData; responses: t.AuthCreateTokenResponses; errors: t.AuthCreateTokenErrors }
  'actions.list': { data: t.ActionsListData; responses: t.ActionsListResponses; errors: t.ActionsListErrors }
  'actions.get': { data: t.ActionsGetData; responses: t.ActionsGetResponses; errors: t.ActionsGetErrors }
  'actions.children.list': {
    data: t.ActionsChildrenListData
    responses: t.ActionsChildrenListResponses
    errors: t.ActionsChildrenListErrors
  }
  'products.list': { data: t.ProductsListData; responses: t.ProductsListResponses; errors: t.ProductsListErrors }
  'products.elements.list': {
    data: t.ProductsElementsListData
    responses: t.ProductsElementsListResponses
    errors: t.ProductsElementsListErrors
  }
  'availabilityZones.list': {
    data: t.AvailabilityZonesListData
    responses: t.AvailabilityZonesListResponses
    errors: t.AvailabilityZonesListErrors
  }
  'apiTest.get': { data: t.ApiTestGetData; responses: t.ApiTestGetResponses; errors: t.ApiTestGetErrors }
  'invoices.list': { data: t.InvoicesListData; responses: t.InvoicesListResponses; errors: t.InvoicesListErrors }
  'invoices.get': { data: t.InvoicesGetData; responses: t.InvoicesGetResponses; errors: t.InvoicesGetErrors }
  'invoices.items.list': { data: t.InvoicesItemsListData; responses: t.InvoicesItemsListResponses; errors: t.InvoicesItemsListErrors }
  'invoices.pdf.get': { data: t.InvoicesPdfGetData; responses: t.InvoicesPdfGetResponses; errors: t.InvoicesPdfGetErrors }
  'sshKeys.list': { data: t.SshKeysListData; responses: t.SshKeysListResponses; errors: t.SshKeysListErrors }
  'sshKeys.create': { data: t.SshKeysCreateData; responses: t.SshKeysCreateResponses; errors: t.SshKeysCreateErrors }
  'sshKeys.get': { data: t.SshKeysGetData; responses: t.SshKeysGetResponses; errors: t.SshKeysGetErrors }
  'sshKeys.update': { data: t.SshKeysUpdateData; responses: t.SshKeysUpdateResponses; errors: t.SshKeysUpdateErrors }
  'sshKeys.delete': { data: t.SshKeysDeleteData; responses: t.SshKeysDeleteResponses; errors: t.SshKeysDeleteErrors }
  'contactKey.get': { data: t.ContactKeyGetData; responses: t.ContactKeyGetResponses; errors: t.ContactKeyGetErrors }
  'domains.list': { data: t.DomainsListData; responses: t.DomainsListResponses; errors: t.DomainsListErrors }
  'domains.post': { data: t.DomainsPostData; responses: t.DomainsPostResponses; errors: t.DomainsPostErrors }
  'domains.register': {
    data: WithBody<t.DomainsPostData, t.DomainRegister>
    responses: t.DomainsPostResponses
    errors: t.DomainsPostErrors
  }
  'domains.transfer': {
    data: WithBody<t.DomainsPostData, t.DomainTransfer>
    responses: t.DomainsPostResponses
    errors: t.DomainsPostErrors
  }
  'domains.get': { data: t.DomainsGetData; responses: t.DomainsGetResponses; errors: t.DomainsGetErrors }
  'domains.update': { data: t.DomainsUpdateData; responses: t.DomainsUpdateResponses; errors: t.DomainsUpdateErrors }
  'domains.handover': { data: t.DomainsHandoverData; responses: t.DomainsHandoverResponses; errors: t.DomainsHandoverErrors }
  'domains.cancel': { data: t.DomainsCancelData; responses: t.DomainsCancelResponses; errors: t.DomainsCancelErrors }
  'domains.branding.get': { data: t.DomainsBrandingGetData; responses: t.DomainsBrandingGetResponses; errors: t.DomainsBrandingGetErrors }
  'domains.branding.update': {
    data: t.DomainsBrandingUpdateData
    responses: t.DomainsBrandingUpdateResponses
    errors: t.DomainsBrandingUpdateErrors
  }
  'domains.contacts.list': {
    data: t.DomainsContactsListData
    responses: t.DomainsContactsListResponses
    errors: t.DomainsContactsListErrors
  }
  'domains.contacts.update': {
    data: t.DomainsContactsUpdateData
    responses: t.DomainsContactsUpdateResponses
    errors: t.DomainsContactsUpdateErrors
  }
  'domainDefaults.contacts.list': {
    data: t.DomainDefaultsContactsListData
    responses: t.DomainDefaultsContactsListResponses
    errors: t.DomainDefaultsContactsListErrors
  }
  'domainDefaults.contacts.update': {
    data: t.DomainDefaultsContactsUpdateData
    responses: t.DomainDefaultsContactsUpdateResponses
    errors: t.DomainDefaultsContactsUpdateErrors
  }
  'domains.dns.list': { data: t.DomainsDnsListData; responses: t.DomainsDnsListResponses; errors: t.DomainsDnsListErrors }
  'domains.dns.create': { data: t.DomainsDnsCreateData; responses: t.DomainsDnsCreateResponses; errors: t.DomainsDnsCreateErrors }
  'domains.dns.update': { data: t.DomainsDnsUpdateData; responses: t.DomainsDnsUpdateResponses; errors: t.DomainsDnsUpdateErrors }
  'domains.dns.replace': { data: t.DomainsDnsReplaceData; responses: t.DomainsDnsReplaceResponses; errors: t.DomainsDnsReplaceErrors }
  'domains.dns.delete': { data: t.DomainsDnsDeleteData; responses: t.DomainsDnsDeleteResponses; errors: t.DomainsDnsDeleteErrors }
  'domains.dnssec.list': { data: t.DomainsDnssecListData; responses: t.DomainsDnssecListResponses; errors: t.DomainsDnssecListErrors }
  'domains.dnssec.replace': {
    data: t.DomainsDnssecReplaceData
    responses: t.DomainsDnssecReplaceResponses
    errors: t.DomainsDnssecReplaceErrors
  }
  'domains.nameservers.list': {
    data: t.DomainsNameserversListData
    responses: t.DomainsNameserversListResponses
    errors: t.DomainsNameserversListErrors
  }
  'domains.nameservers.replace': {
    data: t.DomainsNameserversReplaceData
    responses: t.DomainsNameserversReplaceResponses
    errors: t.DomainsNameserversReplaceErrors
  }
  'domains.actions.get': { data: t.DomainsActionsGetData; responses: t.DomainsActionsGetResponses; errors: t.DomainsActionsGetErrors }
  'domains.actions.retry': {
    data: t.DomainsActionsRetryData
    responses: t.DomainsActionsRetryResponses
    errors: t.DomainsActionsRetryErrors
  }
  'domains.actions.cancel': {
    data: t.DomainsActionsCancelData
    responses: t.DomainsActionsCancelResponses
    errors: t.DomainsActionsCancelErrors
  }
  'domains.ssl.list': { data: t.DomainsSslListData; responses: t.DomainsSslListResponses; errors: t.DomainsSslListErrors }
  'domains.ssl.get': { data: t.DomainsSslGetData; responses: t.DomainsSslGetResponses; errors: t.DomainsSslGetErrors }
  'domains.authCode.get': { data: t.DomainsAuthCodeGetData; responses: t.DomainsAuthCodeGetResponses; errors: t.DomainsAuthCodeGetErrors }
  'domains.authCode.request': {
    data: t.DomainsAuthCodeRequestData
    responses: t.DomainsAuthCodeRequestResponses
    errors: t.DomainsAuthCodeRequestErrors
  }
  'domains.whois.get': { data: t.DomainsWhoisGetData; responses: t.DomainsWhoisGetResponses; errors: t.DomainsWhoisGetErrors }
  'whitelabel.order': { data: t.WhitelabelOrderData; responses: t.WhitelabelOrderResponses; errors: t.WhitelabelOrderErrors }
  'domainAvailability.check': {
    data: t.DomainAvailabilityCheckData
    responses: t.DomainAvailabilityCheckResponses
    errors: t.DomainAvailabilityCheckErrors
  }
  'domainAvailability.checkMany': {
    data: t.DomainAvailabilityCheckManyData
    responses: t.DomainAvailabilityCheckManyResponses
    errors: t.DomainAvailabilityCheckManyErrors
  }
  'tlds.list': { data: t.TldsListData; responses: t.TldsListResponses; errors: t.TldsListErrors }
  'tlds.get': { data: t.TldsGetData; responses: t.TldsGetResponses; errors: t.TldsGetErrors }
  'vps.list': { data: t.VpsListData; responses: t.VpsListResponses; errors: t.VpsListErrors }
  'vps.post': { data: t.VpsPostData; responses: t.VpsPostResponses; errors: t.VpsPostErrors }
  'vps.order': { data: WithBody<t.VpsPostData, t.VpsOrder>; responses: t.VpsPostResponses; errors: t.VpsPostErrors }
  'vps.orderMany': { data: WithBody<t.VpsPostData, t.VpsOrderMany>; responses: t.VpsPostResponses; errors: t.VpsPostErrors }
  'vps.clone': { data: WithBody<t.VpsPostData, t.VpsClone>; responses: t.VpsPostResponses; errors: t.VpsPostErrors }
  'vps.get': { data: t.VpsGetData; responses: t.VpsGetResponses; errors: t.VpsGetErrors }
  'vps.update': { data: t.VpsUpdateData; responses: t.VpsUpdateResponses; errors: t.VpsUpdateErrors }
  'vps.patch': { data: t.VpsPatchData; responses: t.VpsPatchResponses; errors: t.VpsPatchErrors }
  'vps.start': { data: WithBody<t.VpsPatchData, t.VpsStart>; responses: t.VpsPatchResponses; errors: t.VpsPatchErrors }
  'vps.stop': { data: WithBody<t.VpsPatchData, t.VpsStop>; responses: t.VpsPatchResponses; errors: t.VpsPatchErrors }
  'vps.reset': { data: WithBody<t.VpsPatchData, t.VpsReset>; responses: t.VpsPatchResponses; errors: t.VpsPatchErrors }
  'vps.handover': { data: WithBody<t.VpsPatchData, t.VpsHandover>; responses: t.VpsPatchResponses; errors: t.VpsPatchErrors }
  'vps.cancel': { data: t.VpsCancelData; responses: t.VpsCancelResponses; errors: t.VpsCancelErrors }
  'vps.usage.get': { data: t.VpsUsageGetData; responses: t.VpsUsageGetResponses; errors: t.VpsUsageGetErrors }
  'vps.vnc.get': { data: t.VpsVncGetData; responses: t.VpsVncGetResponses; errors: t.VpsVncGetErrors }
  'vps.vnc.regenerateToken': {
    data: t.VpsVncRegenerateTokenData
    responses: t.VpsVncRegenerateTokenResponses
    errors: t.VpsVncRegenerateTokenErrors
  }
  'vps.addons.list': { data: t.VpsAddonsListData; responses: t.VpsAddonsListResponses; errors: t.VpsAddonsListErrors }
  'vps.addons.order': { data: t.VpsAddonsOrderData; responses: t.VpsAddonsOrderResponses; errors: t.VpsAddonsOrderErrors }
  'vps.addons.cancel': { data: t.VpsAddonsCancelData; responses: t.VpsAddonsCancelResponses; errors: t.VpsAddonsCancelErrors }
  'vps.licenses.list': { data: t.VpsLicensesListData; responses: t.VpsLicensesListResponses; errors: t.VpsLicensesListErrors }
  'vps.licenses.order': { data: t.VpsLicensesOrderData; responses: t.VpsLicensesOrderResponses; errors: t.VpsLicensesOrderErrors }
  'vps.licenses.update': { data: t.VpsLicensesUpdateData; responses: t.VpsLicensesUpdateResponses; errors: t.VpsLicensesUpdateErrors }
  'vps.licenses.cancel': { data: t.VpsLicensesCancelData; responses: t.VpsLicensesCancelResponses; errors: t.VpsLicensesCancelErrors }
  'vps.upgrades.list': { data: t.VpsUpgradesListData; responses: t.VpsUpgradesListResponses; errors: t.VpsUpgradesListErrors }
  'vps.upgrades.order': { data: t.VpsUpgradesOrderData; responses: t.VpsUpgradesOrderResponses; errors: t.VpsUpgradesOrderErrors }
  'vps.operatingSystems.list': {
    data: t.VpsOperatingSystemsListData
    responses: t.VpsOperatingSystemsListResponses
    errors: t.VpsOperatingSystemsListErrors
  }
  'vps.operatingSystems.install': {
    data: t.VpsOperatingSystemsInstallData
    responses: t.VpsOperatingSystemsInstallResponses
    errors: t.VpsOperatingSystemsInstallErrors
  }
  'vps.ipAddresses.list': { data: t.VpsIpAddressesListData; responses: t.VpsIpAddressesListResponses; errors: t.VpsIpAddressesListErrors }
  'vps.ipAddresses.create': {
    data: t.VpsIpAddressesCreateData
    responses: t.VpsIpAddressesCreateResponses
    errors: t.VpsIpAddressesCreateErrors
  }
  'vps.ipAddresses.get': { data: t.VpsIpAddressesGetData; responses: t.VpsIpAddressesGetResponses; errors: t.VpsIpAddressesGetErrors }
  'vps.ipAddresses.update': {
    data: t.VpsIpAddressesUpdateData
    responses: t.VpsIpAddressesUpdateResponses
    errors: t.VpsIpAddressesUpdateErrors
  }
  'vps.ipAddresses.delete': {
    data: t.VpsIpAddressesDeleteData
    responses: t.VpsIpAddressesDeleteResponses
    errors: t.VpsIpAddressesDeleteErrors
  }
  'vps.snapshots.list': { data: t.VpsSnapshotsListData; responses: t.VpsSnapshotsListResponses; errors: t.VpsSnapshotsListErrors }
  'vps.snapshots.create': { data: t.VpsSnapshotsCreateData; responses: t.VpsSnapshotsCreateResponses; errors: t.VpsSnapshotsCreateErrors }
  'vps.snapshots.get': { data: t.VpsSnapshotsGetData; responses: t.VpsSnapshotsGetResponses; errors: t.VpsSnapshotsGetErrors }
  'vps.snapshots.revert': { data: t.VpsSnapshotsRevertData; responses: t.VpsSnapshotsRevertResponses; errors: t.VpsSnapshotsRevertErrors }
  'vps.snapshots.delete': { data: t.VpsSnapshotsDeleteData; responses: t.VpsSnapshotsDeleteResponses; errors: t.VpsSnapshotsDeleteErrors }
  'vps.backups.list': { data: t.VpsBackupsListData; responses: t.VpsBackupsListResponses; errors: t.VpsBackupsListErrors }
  'vps.backups.patch': { data: t.VpsBackupsPatchData; responses: t.VpsBackupsPatchResponses; errors: t.VpsBackupsPatchErrors }
  'vps.backups.revert': {
    data: WithBody<t.VpsBackupsPatchData, t.VpsBackupRevert>
    responses: t.VpsBackupsPatchResponses
    errors: t.VpsBackupsPatchErrors
  }
  'vps.backups.convertToSnapshot': {
    data: WithBody<t.VpsBackupsPatchData, t.VpsBackupConvert>
    responses: t.VpsBackupsPatchResponses
    errors: t.VpsBackupsPatchErrors
  }
  'trafficPool.get': { data: t.TrafficPoolGetData; responses: t.TrafficPoolGetResponses; errors: t.TrafficPoolGetErrors }
  'trafficPool.vps.get': { data: t.TrafficPoolVpsGetData; responses: t.TrafficPoolVpsGetResponses; errors: t.TrafficPoolVpsGetErrors }
  'vps.firewall.get': { data: t.VpsFirewallGetData; responses: t.VpsFirewallGetResponses; errors: t.VpsFirewallGetErrors }
  'vps.firewall.update': { data: t.VpsFirewallUpdateData; responses: t.VpsFirewallUpdateResponses; errors: t.VpsFirewallUpdateErrors }
  'vps.firewall.reset': { data: t.VpsFirewallResetData; responses: t.VpsFirewallResetResponses; errors: t.VpsFirewallResetErrors }
  'vps.settings.list': { data: t.VpsSettingsListData; responses: t.VpsSettingsListResponses; errors: t.VpsSettingsListErrors }
  'vps.settings.get': { data: t.VpsSettingsGetData; responses: t.VpsSettingsGetResponses; errors: t.VpsSettingsGetErrors }
  'vps.settings.update': { data: t.VpsSettingsUpdateData; responses: t.VpsSettingsUpdateResponses; errors: t.VpsSettingsUpdateErrors }
  'privateNetworks.list': {
    data: t.PrivateNetworksListData
    responses: t.PrivateNetworksListResponses
    errors: t.PrivateNetworksListErrors
  }
  'privateNetworks.order': {
    data: t.PrivateNetworksOrderData
    responses: t.PrivateNetworksOrderResponses
    errors: t.PrivateNetworksOrderErrors
  }
  'privateNetworks.get': { data: t.PrivateNetworksGetData; responses: t.PrivateNetworksGetResponses; errors: t.PrivateNetworksGetErrors }
  'privateNetworks.update': {
    data: t.PrivateNetworksUpdateData
    responses: t.PrivateNetworksUpdateResponses
    errors: t.PrivateNetworksUpdateErrors
  }
  'privateNetworks.patch': {
    data: t.PrivateNetworksPatchData
    responses: t.PrivateNetworksPatchResponses
    errors: t.PrivateNetworksPatchErrors
  }
  'privateNetworks.attachVps': {
    data: WithBody<t.PrivateNetworksPatchData, t.PrivateNetworkAttachVps>
    responses: t.PrivateNetworksPatchResponses
    errors: t.PrivateNetworksPatchErrors
  }
  'privateNetworks.detachVps': {
    data: WithBody<t.PrivateNetworksPatchData, t.PrivateNetworkDetachVps>
    responses: t.PrivateNetworksPatchResponses
    errors: t.PrivateNetworksPatchErrors
  }
  'privateNetworks.cancel': {
    data: t.PrivateNetworksCancelData
    responses: t.PrivateNetworksCancelResponses
    errors: t.PrivateNetworksCancelErrors
  }
  'legacy.bigStorages.list': {
    data: t.LegacyBigStoragesListData
    responses: t.LegacyBigStoragesListResponses
    errors: t.LegacyBigStoragesListErrors
  }
  'legacy.bigStorages.post': {
    data: t.LegacyBigStoragesPostData
    responses: t.LegacyBigStoragesPostResponses
    errors: t.LegacyBigStoragesPostErrors
  }
  'legacy.bigStorages.order': {
    data: WithBody<t.LegacyBigStoragesPostData, t.BigStorageOrder>
    responses: t.LegacyBigStoragesPostResponses
    errors: t.LegacyBigStoragesPostErrors
  }
  'legacy.bigStorages.upgrade': {
    data: WithBody<t.LegacyBigStoragesPostData, t.BigStorageUpgrade>
    responses: t.LegacyBigStoragesPostResponses
    errors: t.LegacyBigStoragesPostErrors
  }
  'legacy.bigStorages.get': {
    data: t.LegacyBigStoragesGetData
    responses: t.LegacyBigStoragesGetResponses
    errors: t.LegacyBigStoragesGetErrors
  }
  'legacy.bigStorages.update': {
    data: t.LegacyBigStoragesUpdateData
    responses: t.LegacyBigStoragesUpdateResponses
    errors: t.LegacyBigStoragesUpdateErrors
  }
  'legacy.bigStorages.cancel': {
    data: t.LegacyBigStoragesCancelData
    responses: t.LegacyBigStoragesCancelResponses
    errors: t.LegacyBigStoragesCancelErrors
  }
  'legacy.bigStorages.backups.list': {
    data: t.LegacyBigStoragesBackupsListData
    responses: t.LegacyBigStoragesBackupsListResponses
    errors: t.LegacyBigStoragesBackupsListErrors
  }
  'legacy.bigStorages.backups.revert': {
    data: t.LegacyBigStoragesBackupsRevertData
    responses: t.LegacyBigStoragesBackupsRevertResponses
    errors: t.LegacyBigStoragesBackupsRevertErrors
  }
  'legacy.bigStorages.usage.get': {
    data: t.LegacyBigStoragesUsageGetData
    responses: t.LegacyBigStoragesUsageGetResponses
    errors: t.LegacyBigStoragesUsageGetErrors
  }
  'blockStorages.list': { data: t.BlockStoragesListData; responses: t.BlockStoragesListResponses; errors: t.BlockStoragesListErrors }
  'blockStorages.post': { data: t.BlockStoragesPostData; responses: t.BlockStoragesPostResponses; errors: t.BlockStoragesPostErrors }
  'blockStorages.order': {
    data: WithBody<t.BlockStoragesPostData, t.BlockStorageOrder>
    responses: t.BlockStoragesPostResponses
    errors: t.BlockStoragesPostErrors
  }
  'blockStorages.upgrade': {
    data: WithBody<t.BlockStoragesPostData, t.BlockStorageUpgrade>
    responses: t.BlockStoragesPostResponses
    errors: t.BlockStoragesPostErrors
  }
  'blockStorages.get': { data: t.BlockStoragesGetData; responses: t.BlockStoragesGetResponses; errors: t.BlockStoragesGetErrors }
  'blockStorages.update': {
    data: t.BlockStoragesUpdateData
    responses: t.BlockStoragesUpdateResponses
    errors: t.BlockStoragesUpdateErrors
  }
  'blockStorages.cancel': {
    data: t.BlockStoragesCancelData
    responses: t.BlockStoragesCancelResponses
    errors: t.BlockStoragesCancelErrors
  }
  'blockStorages.backups.list': {
    data: t.BlockStoragesBackupsListData
    responses: t.BlockStoragesBackupsListResponses
    errors: t.BlockStoragesBackupsListErrors
  }
  'blockStorages.backups.revert': {
    data: t.BlockStoragesBackupsRevertData
    responses: t.BlockStoragesBackupsRevertResponses
    errors: t.BlockStoragesBackupsRevertErrors
  }
}
