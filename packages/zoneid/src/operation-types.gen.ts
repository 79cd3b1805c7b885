// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'

/**
 * Types of the operations of the ZoneID API, for the functions that respond in place of a mock.
 *
 * @example
 * const mock = await startMock<ZoneIDOperations>('zoneid')
 */
export interface ZoneIDOperations {
  provider: 'zoneid'
  'dns.zones.get': { data: t.DnsZonesGetData; responses: t.DnsZonesGetResponses; errors: t.DnsZonesGetErrors }
  'dns.zones.update': { data: t.DnsZonesUpdateData; responses: t.DnsZonesUpdateResponses; errors: t.DnsZonesUpdateErrors }
  'dns.a.list': { data: t.DnsAListData; responses: t.DnsAListResponses; errors: t.DnsAListErrors }
  'dns.a.create': { data: t.DnsACreateData; responses: t.DnsACreateResponses; errors: t.DnsACreateErrors }
  'dns.a.get': { data: t.DnsAGetData; responses: t.DnsAGetResponses; errors: t.DnsAGetErrors }
  'dns.a.update': { data: t.DnsAUpdateData; responses: t.DnsAUpdateResponses; errors: t.DnsAUpdateErrors }
  'dns.a.delete': { data: t.DnsADeleteData; responses: t.DnsADeleteResponses; errors: t.DnsADeleteErrors }
  'dns.aaaa.list': { data: t.DnsAaaaListData; responses: t.DnsAaaaListResponses; errors: t.DnsAaaaListErrors }
  'dns.aaaa.create': { data: t.DnsAaaaCreateData; responses: t.DnsAaaaCreateResponses; errors: t.DnsAaaaCreateErrors }
  'dns.aaaa.get': { data: t.DnsAaaaGetData; responses: t.DnsAaaaGetResponses; errors: t.DnsAaaaGetErrors }
  'dns.aaaa.update': { data: t.DnsAaaaUpdateData; responses: t.DnsAaaaUpdateResponses; errors: t.DnsAaaaUpdateErrors }
  'dns.aaaa.delete': { data: t.DnsAaaaDeleteData; responses: t.DnsAaaaDeleteResponses; errors: t.DnsAaaaDeleteErrors }
  'dns.ns.list': { data: t.DnsNsListData; responses: t.DnsNsListResponses; errors: t.DnsNsListErrors }
  'dns.ns.create': { data: t.DnsNsCreateData; responses: t.DnsNsCreateResponses; errors: t.DnsNsCreateErrors }
  'dns.ns.get': { data: t.DnsNsGetData; responses: t.DnsNsGetResponses; errors: t.DnsNsGetErrors }
  'dns.ns.update': { data: t.DnsNsUpdateData; responses: t.DnsNsUpdateResponses; errors: t.DnsNsUpdateErrors }
  'dns.ns.delete': { data: t.DnsNsDeleteData; responses: t.DnsNsDeleteResponses; errors: t.DnsNsDeleteErrors }
  'dns.mx.list': { data: t.DnsMxListData; responses: t.DnsMxListResponses; errors: t.DnsMxListErrors }
  'dns.mx.create': { data: t.DnsMxCreateData; responses: t.DnsMxCreateResponses; errors: t.DnsMxCreateErrors }
  'dns.mx.get': { data: t.DnsMxGetData; responses: t.DnsMxGetResponses; errors: t.DnsMxGetErrors }
  'dns.mx.update': { data: t.DnsMxUpdateData; responses: t.DnsMxUpdateResponses; errors: t.DnsMxUpdateErrors }
  'dns.mx.delete': { data: t.DnsMxDeleteData; responses: t.DnsMxDeleteResponses; errors: t.DnsMxDeleteErrors }
  'dns.cname.list': { data: t.DnsCnameListData; responses: t.DnsCnameListResponses; errors: t.DnsCnameListErrors }
  'dns.cname.create': { data: t.DnsCnameCreateData; responses: t.DnsCnameCreateResponses; errors: t.DnsCnameCreateErrors }
  'dns.cname.get': { data: t.DnsCnameGetData; responses: t.DnsCnameGetResponses; errors: t.DnsCnameGetErrors }
  'dns.cname.update': { data: t.DnsCnameUpdateData; responses: t.DnsCnameUpdateResponses; errors: t.DnsCnameUpdateErrors }
  'dns.cname.delete': { data: t.DnsCnameDeleteData; responses: t.DnsCnameDeleteResponses; errors: t.DnsCnameDeleteErrors }
  'dns.txt.list': { data: t.DnsTxtListData; responses: t.DnsTxtListResponses; errors: t.DnsTxtListErrors }
  'dns.txt.create': { data: t.DnsTxtCreateData; responses: t.DnsTxtCreateResponses; errors: t.DnsTxtCreateErrors }
  'dns.txt.get': { data: t.DnsTxtGetData; responses: t.DnsTxtGetResponses; errors: t.DnsTxtGetErrors }
  'dns.txt.update': { data: t.DnsTxtUpdateData; responses: t.DnsTxtUpdateResponses; errors: t.DnsTxtUpdateErrors }
  'dns.txt.delete': { data: t.DnsTxtDeleteData; responses: t.DnsTxtDeleteResponses; errors: t.DnsTxtDeleteErrors }
  'dns.sshfp.list': { data: t.DnsSshfpListData; responses: t.DnsSshfpListResponses; errors: t.DnsSshfpListErrors }
  'dns.sshfp.create': { data: t.DnsSshfpCreateData; responses: t.DnsSshfpCreateResponses; errors: t.DnsSshfpCreateErrors }
  'dns.sshfp.get': { data: t.DnsSshfpGetData; responses: t.DnsSshfpGetResponses; errors: t.DnsSshfpGetErrors }
  'dns.sshfp.update': { data: t.DnsSshfpUpdateData; responses: t.DnsSshfpUpdateResponses; errors: t.DnsSshfpUpdateErrors }
  'dns.sshfp.delete': { data: t.DnsSshfpDeleteData; responses: t.DnsSshfpDeleteResponses; errors: t.DnsSshfpDeleteErrors }
  'dns.srv.list': { data: t.DnsSrvListData; responses: t.DnsSrvListResponses; errors: t.DnsSrvListErrors }
  'dns.srv.create': { data: t.DnsSrvCreateData; responses: t.DnsSrvCreateResponses; errors: t.DnsSrvCreateErrors }
  'dns.srv.get': { data: t.DnsSrvGetData; responses: t.DnsSrvGetResponses; errors: t.DnsSrvGetErrors }
  'dns.srv.update': { data: t.DnsSrvUpdateData; responses: t.DnsSrvUpdateResponses; errors: t.DnsSrvUpdateErrors }
  'dns.srv.delete': { data: t.DnsSrvDeleteData; responses: t.DnsSrvDeleteResponses; errors: t.DnsSrvDeleteErrors }
  'dns.url.list': { data: t.DnsUrlListData; responses: t.DnsUrlListResponses; errors: t.DnsUrlListErrors }
  'dns.url.create': { data: t.DnsUrlCreateData; responses: t.DnsUrlCreateResponses; errors: t.DnsUrlCreateErrors }
  'dns.url.get': { data: t.DnsUrlGetData; responses: t.DnsUrlGetResponses; errors: t.DnsUrlGetErrors }
  'dns.url.update': { data: t.DnsUrlUpdateData; responses: t.DnsUrlUpdateResponses; errors: t.DnsUrlUpdateErrors }
  'dns.url.delete': { data: t.DnsUrlDeleteData; responses: t.DnsUrlDeleteResponses; errors: t.DnsUrlDeleteErrors }
  'dns.caa.list': { data: t.DnsCaaListData; responses: t.DnsCaaListResponses; errors: t.DnsCaaListErrors }
  'dns.caa.create': { data: t.DnsCaaCreateData; responses: t.DnsCaaCreateResponses; errors: t.DnsCaaCreateErrors }
  'dns.caa.get': { data: t.DnsCaaGetData; responses: t.DnsCaaGetResponses; errors: t.DnsCaaGetErrors }
  'dns.caa.update': { data: t.DnsCaaUpdateData; responses: t.DnsCaaUpdateResponses; errors: t.DnsCaaUpdateErrors }
  'dns.caa.delete': { data: t.DnsCaaDeleteData; responses: t.DnsCaaDeleteResponses; errors: t.DnsCaaDeleteErrors }
  'dns.tlsa.list': { data: t.DnsTlsaListData; responses: t.DnsTlsaListResponses; errors: t.DnsTlsaListErrors }
  'dns.tlsa.create': { data: t.DnsTlsaCreateData; responses: t.DnsTlsaCreateResponses; errors: t.DnsTlsaCreateErrors }
  'dns.tlsa.get': { data: t.DnsTlsaGetData; responses: t.DnsTlsaGetResponses; errors: t.DnsTlsaGetErrors }
  'dns.tlsa.update': { data: t.DnsTlsaUpdateData; responses: t.DnsTlsaUpdateResponses; errors: t.DnsTlsaUpdateErrors }
  'dns.tlsa.delete': { data: t.DnsTlsaDeleteData; responses: t.DnsTlsaDeleteResponses; errors: t.DnsTlsaDeleteErrors }
  'mail.accounts.list': { data: t.MailAccountsListData; responses: t.MailAccountsListResponses; errors: t.MailAccountsListErrors }
  'mail.accounts.create': { data: t.MailAccountsCreateData; responses: t.MailAccountsCreateResponses; errors: t.MailAccountsCreateErrors }
  'mail.accounts.get': { data: t.MailAccountsGetData; responses: t.MailAccountsGetResponses; errors: t.MailAccountsGetErrors }
  'mail.accounts.update': { data: t.MailAccountsUpdateData; responses: t.MailAccountsUpdateResponses; errors: t.MailAccountsUpdateErrors }
  'mail.accounts.delete': { data: t.MailAccountsDeleteData; responses: t.MailAccountsDeleteResponses; errors: t.MailAccountsDeleteErrors }
  'mail.accounts.appPasswords.list': {
    data: t.MailAccountsAppPasswordsListData
    responses: t.MailAccountsAppPasswordsListResponses
    errors: t.MailAccountsAppPasswordsListErrors
  }
  'mail.accounts.appPasswords.delete': {
    data: t.MailAccountsAppPasswordsDeleteData
    responses: t.MailAccountsAppPasswordsDeleteResponses
    errors: t.MailAccountsAppPasswordsDeleteErrors
  }
  'mail.accounts.autoreply.get': {
    data: t.MailAccountsAutoreplyGetData
    responses: t.MailAccountsAutoreplyGetResponses
    errors: t.MailAccountsAutoreplyGetErrors
  }
  'mail.accounts.autoreply.update': {
    data: t.MailAccountsAutoreplyUpdateData
    responses: t.MailAccountsAutoreplyUpdateResponses
    errors: t.MailAccountsAutoreplyUpdateErrors
  }
  'mail.accounts.premium.get': {
    data: t.MailAccountsPremiumGetData
    responses: t.MailAccountsPremiumGetResponses
    errors: t.MailAccountsPremiumGetErrors
  }
  'mail.accounts.premium.update': {
    data: t.MailAccountsPremiumUpdateData
    responses: t.MailAccountsPremiumUpdateResponses
    errors: t.MailAccountsPremiumUpdateErrors
  }
  'mail.accounts.premium.options': {
    data: t.MailAccountsPremiumOptionsData
    responses: t.MailAccountsPremiumOptionsResponses
    errors: t.MailAccountsPremiumOptionsErrors
  }
  'mail.forwarders.list': { data: t.MailForwardersListData; responses: t.MailForwardersListResponses; errors: t.MailForwardersListErrors }
  'mail.forwarders.create': {
    data: t.MailForwardersCreateData
    responses: t.MailForwardersCreateResponses
    errors: t.MailForwardersCreateErrors
  }
  'mail.forwarders.get': { data: t.MailForwardersGetData; responses: t.MailForwardersGetResponses; errors: t.MailForwardersGetErrors }
  'mail.forwarders.update': {
    data: t.MailForwardersUpdateData
    responses: t.MailForwardersUpdateResponses
    errors: t.MailForwardersUpdateErrors
  }
  'mail.forwarders.delete': {
    data: t.MailForwardersDeleteData
    responses: t.MailForwardersDeleteResponses
    errors: t.MailForwardersDeleteErrors
  }
  'mail.forwarders.autoreply.get': {
    data: t.MailForwardersAutoreplyGetData
    responses: t.MailForwardersAutoreplyGetResponses
    errors: t.MailForwardersAutoreplyGetErrors
  }
  'mail.forwarders.autoreply.update': {
    data: t.MailForwardersAutoreplyUpdateData
    responses: t.MailForwardersAutoreplyUpdateResponses
    errors: t.MailForwardersAutoreplyUpdateErrors
  }
  'mail.dkim.get': { data: t.MailDkimGetData; responses: t.MailDkimGetResponses; errors: t.MailDkimGetErrors }
  'mail.dkim.create': { data: t.MailDkimCreateData; responses: t.MailDkimCreateResponses; errors: t.MailDkimCreateErrors }
  'mail.dkim.delete': { data: t.MailDkimDeleteData; responses: t.MailDkimDeleteResponses; errors: t.MailDkimDeleteErrors }
  'databases.mysql.list': { data: t.DatabasesMysqlListData; responses: t.DatabasesMysqlListResponses; errors: t.DatabasesMysqlListErrors }
  'databases.mysql.create': {
    data: t.DatabasesMysqlCreateData
    responses: t.DatabasesMysqlCreateResponses
    errors: t.DatabasesMysqlCreateErrors
  }
  'databases.mysql.options': {
    data: t.DatabasesMysqlOptionsData
    responses: t.DatabasesMysqlOptionsResponses
    errors: t.DatabasesMysqlOptionsErrors
  }
  'databases.mysql.get': { data: t.DatabasesMysqlGetData; responses: t.DatabasesMysqlGetResponses; errors: t.DatabasesMysqlGetErrors }
  'databases.mysql.delete': {
    data: t.DatabasesMysqlDeleteData
    responses: t.DatabasesMysqlDeleteResponses
    errors: t.DatabasesMysqlDeleteErrors
  }
  'databases.mysql.accounts.list': {
    data: t.DatabasesMysqlAccountsListData
    responses: t.DatabasesMysqlAccountsListResponses
    errors: t.DatabasesMysqlAccountsListErrors
  }
  'databases.mysql.accounts.create': {
    data: t.DatabasesMysqlAccountsCreateData
    responses: t.DatabasesMysqlAccountsCreateResponses
    errors: t.DatabasesMysqlAccountsCreateErrors
  }
  'databases.mysql.accounts.get': {
    data: t.DatabasesMysqlAccountsGetData
    responses: t.DatabasesMysqlAccountsGetResponses
    errors: t.DatabasesMysqlAccountsGetErrors
  }
  'databases.mysql.accounts.update': {
    data: t.DatabasesMysqlAccountsUpdateData
    responses: t.DatabasesMysqlAccountsUpdateResponses
    errors: t.DatabasesMysqlAccountsUpdateErrors
  }
  'databases.mysql.accounts.delete': {
    data: t.DatabasesMysqlAccountsDeleteData
    responses: t.DatabasesMysqlAccountsDeleteResponses
    errors: t.DatabasesMysqlAccountsDeleteErrors
  }
  'databases.mysql.permissions.list': {
    data: t.DatabasesMysqlPermissionsListData
    responses: t.DatabasesMysqlPermissionsListResponses
    errors: t.DatabasesMysqlPermissionsListErrors
  }
  'databases.mysql.permissions.options': {
    data: t.DatabasesMysqlPermissionsOptionsData
    responses: t.DatabasesMysqlPermissionsOptionsResponses
    errors: t.DatabasesMysqlPermissionsOptionsErrors
  }
  'databases.mysql.permissions.get': {
    data: t.DatabasesMysqlPermissionsGetData
    responses: t.DatabasesMysqlPermissionsGetResponses
    errors: t.DatabasesMysqlPermissionsGetErrors
  }
  'databases.mysql.permissions.update': {
    data: t.DatabasesMysqlPermissionsUpdateData
    responses: t.DatabasesMysqlPermissionsUpdateResponses
    errors: t.DatabasesMysqlPermissionsUpdateErrors
  }
  'databases.mysql.permissions.delete': {
    data: t.DatabasesMysqlPermissionsDeleteData
    responses: t.DatabasesMysqlPermissionsDeleteResponses
    errors: t.DatabasesMysqlPermissionsDeleteErrors
  }
  'databases.redis.list': { data: t.DatabasesRedisListData; responses: t.DatabasesRedisListResponses; errors: t.DatabasesRedisListErrors }
  'databases.redis.create': {
    data: t.DatabasesRedisCreateData
    responses: t.DatabasesRedisCreateResponses
    errors: t.DatabasesRedisCreateErrors
  }
  'databases.redis.get': { data: t.DatabasesRedisGetData; responses: t.DatabasesRedisGetResponses; errors: t.DatabasesRedisGetErrors }
  'databases.redis.start': {
    data: t.DatabasesRedisStartData
    responses: t.DatabasesRedisStartResponses
    errors: t.DatabasesRedisStartErrors
  }
  'databases.redis.restart': {
    data: t.DatabasesRedisRestartData
    responses: t.DatabasesRedisRestartResponses
    errors: t.DatabasesRedisRestartErrors
  }
  'databases.redis.stop': { data: t.DatabasesRedisStopData; responses: t.DatabasesRedisStopResponses; errors: t.DatabasesRedisStopErrors }
  'databases.redis.regenerateAuth': {
    data: t.DatabasesRedisRegenerateAuthData
    responses: t.DatabasesRedisRegenerateAuthResponses
    errors: t.DatabasesRedisRegenerateAuthErrors
  }
  'ssl.list': { data: t.SslListData; responses: t.SslListResponses; errors: t.SslListErrors }
  'ssl.create': { data: t.SslCreateData; responses: t.SslCreateResponses; errors: t.SslCreateErrors }
  'ssl.get': { data: t.SslGetData; responses: t.SslGetResponses; errors: t.SslGetErrors }
  'ssl.update': { data: t.SslUpdateData; responses: t.SslUpdateResponses; errors: t.SslUpdateErrors }
  'ssl.delete': { data: t.SslDeleteData; responses: t.SslDeleteResponses; errors: t.SslDeleteErrors }
  'crontabs.list': { data: t.CrontabsListData; responses: t.CrontabsListResponses; errors: t.CrontabsListErrors }
  'crontabs.create': { data: t.CrontabsCreateData; responses: t.CrontabsCreateResponses; errors: t.CrontabsCreateErrors }
  'crontabs.options': { data: t.CrontabsOptionsData; responses: t.CrontabsOptionsResponses; errors: t.CrontabsOptionsErrors }
  'crontabs.get': { data: t.CrontabsGetData; responses: t.CrontabsGetResponses; errors: t.CrontabsGetErrors }
  'crontabs.update': { data: t.CrontabsUpdateData; responses: t.CrontabsUpdateResponses; errors: t.CrontabsUpdateErrors }
  'crontabs.delete': { data: t.CrontabsDeleteData; responses: t.CrontabsDeleteResponses; errors: t.CrontabsDeleteErrors }
  'pm2.list': { data: t.Pm2ListData; responses: t.Pm2ListResponses; errors: t.Pm2ListErrors }
  'pm2.create': { data: t.Pm2CreateData; responses: t.Pm2CreateResponses; errors: t.Pm2CreateErrors }
  'pm2.get': { data: t.Pm2GetData; responses: t.Pm2GetResponses; errors: t.Pm2GetErrors }
  'pm2.update': { data: t.Pm2UpdateData; responses: t.Pm2UpdateResponses; errors: t.Pm2UpdateErrors }
  'pm2.delete': { data: t.Pm2DeleteData; responses: t.Pm2DeleteResponses; errors: t.Pm2DeleteErrors }
  'pm2.start': { data: t.Pm2StartData; responses: t.Pm2StartResponses; errors: t.Pm2StartErrors }
  'pm2.restart': { data: t.Pm2RestartData; responses: t.Pm2RestartResponses; errors: t.Pm2RestartErrors }
  'pm2.stop': { data: t.Pm2StopData; responses: t.Pm2StopResponses; errors: t.Pm2StopErrors }
  'portForwards.list': { data: t.PortForwardsListData; responses: t.PortForwardsListResponses; errors: t.PortForwardsListErrors }
  'portForwards.create': { data: t.PortForwardsCreateData; responses: t.PortForwardsCreateResponses; errors: t.PortForwardsCreateErrors }
  'portForwards.get': { data: t.PortForwardsGetData; responses: t.PortForwardsGetResponses; errors: t.PortForwardsGetErrors }
  'portForwards.save': { data: t.PortForwardsSaveData; responses: t.PortForwardsSaveResponses; errors: t.PortForwardsSaveErrors }
  'portForwards.delete': { data: t.PortForwardsDeleteData; responses: t.PortForwardsDeleteResponses; errors: t.PortForwardsDeleteErrors }
  'portForwards.acl.create': {
    data: t.PortForwardsAclCreateData
    responses: t.PortForwardsAclCreateResponses
    errors: t.PortForwardsAclCreateErrors
  }
  'portForwards.acl.delete': {
    data: t.PortForwardsAclDeleteData
    responses: t.PortForwardsAclDeleteResponses
    errors: t.PortForwardsAclDeleteErrors
  }
  'dedicatedIps.list': { data: t.DedicatedIpsListData; responses: t.DedicatedIpsListResponses; errors: t.DedicatedIpsListErrors }
  'dedicatedIps.create': { data: t.DedicatedIpsCreateData; responses: t.DedicatedIpsCreateResponses; errors: t.DedicatedIpsCreateErrors }
  'dedicatedIps.get': { data: t.DedicatedIpsGetData; responses: t.DedicatedIpsGetResponses; errors: t.DedicatedIpsGetErrors }
  'dedicatedIps.delete': { data: t.DedicatedIpsDeleteData; responses: t.DedicatedIpsDeleteResponses; errors: t.DedicatedIpsDeleteErrors }
  'billingResources.list': {
    data: t.BillingResourcesListData
    responses: t.BillingResourcesListResponses
    errors: t.BillingResourcesListErrors
  }
  'billingResources.create': {
    data: t.BillingResourcesCreateData
    responses: t.BillingResourcesCreateResponses
    errors: t.BillingResourcesCreateErrors
  }
  'billingResources.options': {
    data: t.BillingResourcesOptionsData
    responses: t.BillingResourcesOptionsResponses
    errors: t.BillingResourcesOptionsErrors
  }
  'billingResources.get': {
    data: t.BillingResourcesGetData
    responses: t.BillingResourcesGetResponses
    errors: t.BillingResourcesGetErrors
  }
  'billingResources.update': {
    data: t.BillingResourcesUpdateData
    responses: t.BillingResourcesUpdateResponses
    errors: t.BillingResourcesUpdateErrors
  }
  'billingResources.delete': {
    data: t.BillingResourcesDeleteData
    responses: t.BillingResourcesDeleteResponses
    errors: t.BillingResourcesDeleteErrors
  }
  'ssh.get': { data: t.SshGetData; responses: t.SshGetResponses; errors: t.SshGetErrors }
  'ssh.update': { data: t.SshUpdateData; responses: t.SshUpdateResponses; errors: t.SshUpdateErrors }
  'ssh.publicKeys.list': { data: t.SshPublicKeysListData; responses: t.SshPublicKeysListResponses; errors: t.SshPublicKeysListErrors }
  'ssh.publicKeys.create': {
    data: t.SshPublicKeysCreateData
    responses: t.SshPublicKeysCreateResponses
    errors: t.SshPublicKeysCreateErrors
  }
  'ssh.publicKeys.get': { data: t.SshPublicKeysGetData; responses: t.SshPublicKeysGetResponses; errors: t.SshPublicKeysGetErrors }
  'ssh.publicKeys.delete': {
    data: t.SshPublicKeysDeleteData
    responses: t.SshPublicKeysDeleteResponses
    errors: t.SshPublicKeysDeleteErrors
  }
  'ssh.whitelist.list': { data: t.SshWhitelistListData; responses: t.SshWhitelistListResponses; errors: t.SshWhitelistListErrors }
  'ssh.whitelist.create': { data: t.SshWhitelistCreateData; responses: t.SshWhitelistCreateResponses; errors: t.SshWhitelistCreateErrors }
  'ssh.whitelist.get': { data: t.SshWhitelistGetData; responses: t.SshWhitelistGetResponses; errors: t.SshWhitelistGetErrors }
  'ssh.whitelist.delete': { data: t.SshWhitelistDeleteData; responses: t.SshWhitelistDeleteResponses; errors: t.SshWhitelistDeleteErrors }
  'orders.cloud.list': { data: t.OrdersCloudListData; responses: t.OrdersCloudListResponses; errors: t.OrdersCloudListErrors }
  'orders.cloud.create': { data: t.OrdersCloudCreateData; responses: t.OrdersCloudCreateResponses; errors: t.OrdersCloudCreateErrors }
  'orders.cloud.options': { data: t.OrdersCloudOptionsData; responses: t.OrdersCloudOptionsResponses; errors: t.OrdersCloudOptionsErrors }
  'orders.cloud.get': { data: t.OrdersCloudGetData; responses: t.OrdersCloudGetResponses; errors: t.OrdersCloudGetErrors }
  'orders.domains.list': { data: t.OrdersDomainsListData; responses: t.OrdersDomainsListResponses; errors: t.OrdersDomainsListErrors }
  'orders.domains.get': { data: t.OrdersDomainsGetData; responses: t.OrdersDomainsGetResponses; errors: t.OrdersDomainsGetErrors }
  'orders.domains.delete': {
    data: t.OrdersDomainsDeleteData
    responses: t.OrdersDomainsDeleteResponses
    errors: t.OrdersDomainsDeleteErrors
  }
  'orders.domains.renew': { data: t.OrdersDomainsRenewData; responses: t.OrdersDomainsRenewResponses; errors: t.OrdersDomainsRenewErrors }
  'domains.list': { data: t.DomainsListData; responses: t.DomainsListResponses; errors: t.DomainsListErrors }
  'domains.get': { data: t.DomainsGetData; responses: t.DomainsGetResponses; errors: t.DomainsGetErrors }
  'domains.update': { data: t.DomainsUpdateData; responses: t.DomainsUpdateResponses; errors: t.DomainsUpdateErrors }
  'domains.options': { data: t.DomainsOptionsData; responses: t.DomainsOptionsResponses; errors: t.DomainsOptionsErrors }
  'domains.preferences.get': {
    data: t.DomainsPreferencesGetData
    responses: t.DomainsPreferencesGetResponses
    errors: t.DomainsPreferencesGetErrors
  }
  'domains.preferences.update': {
    data: t.DomainsPreferencesUpdateData
    responses: t.DomainsPreferencesUpdateResponses
    errors: t.DomainsPreferencesUpdateErrors
  }
  'domains.nameservers.list': {
    data: t.DomainsNameserversListData
    responses: t.DomainsNameserversListResponses
    errors: t.DomainsNameserversListErrors
  }
  'domains.nameservers.create': {
    data: t.DomainsNameserversCreateData
    responses: t.DomainsNameserversCreateResponses
    errors: t.DomainsNameserversCreateErrors
  }
  'domains.nameservers.get': {
    data: t.DomainsNameserversGetData
    responses: t.DomainsNameserversGetResponses
    errors: t.DomainsNameserversGetErrors
  }
  'domains.nameservers.update': {
    data: t.DomainsNameserversUpdateData
    responses: t.DomainsNameserversUpdateResponses
    errors: t.DomainsNameserversUpdateErrors
  }
  'domains.nameservers.delete': {
    data: t.DomainsNameserversDeleteData
    responses: t.DomainsNameserversDeleteResponses
    errors: t.DomainsNameserversDeleteErrors
  }
  'domains.contacts.list': {
    data: t.DomainsContactsListData
    responses: t.DomainsContactsListResponses
    errors: t.DomainsContactsListErrors
  }
  'domains.contacts.create': {
    data: t.DomainsContactsCreateData
    responses: t.DomainsContactsCreateResponses
    errors: t.DomainsContactsCreateErrors
  }
  'domains.contacts.get': { data: t.DomainsContactsGetData; responses: t.DomainsContactsGetResponses; errors: t.DomainsContactsGetErrors }
  'domains.contacts.update': {
    data: t.DomainsContactsUpdateData
    responses: t.DomainsContactsUpdateResponses
    errors: t.DomainsContactsUpdateErrors
  }
  'domains.contacts.delete': {
    data: t.DomainsContactsDeleteData
    responses: t.DomainsContactsDeleteResponses
    errors: t.DomainsContactsDeleteErrors
  }
  'domains.contacts.setDefaultTech': {
    data: t.DomainsContactsSetDefaultTechData
    responses: t.DomainsContactsSetDefaultTechResponses
    errors: t.DomainsContactsSetDefaultTechErrors
  }
}
