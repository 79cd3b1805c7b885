// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import { pagesByPager } from './provider.gen.js'
import {
  type Arguments,
  call,
  type Call,
  type Client,
  list,
  type ListCall,
  type ListCallOptions,
  type TargetState,
  type WaitArguments,
  waitUntil,
} from '@hostwright/core/internal'

import type {
  BillingResourcesCreateData,
  BillingResourcesCreateErrors,
  BillingResourcesCreateResponses,
  BillingResourcesDeleteData,
  BillingResourcesDeleteErrors,
  BillingResourcesDeleteResponses,
  BillingResourcesGetData,
  BillingResourcesGetErrors,
  BillingResourcesGetResponses,
  BillingResourcesListData,
  BillingResourcesListErrors,
  BillingResourcesListResponses,
  BillingResourcesOptionsData,
  BillingResourcesOptionsErrors,
  BillingResourcesOptionsResponses,
  BillingResourcesUpdateData,
  BillingResourcesUpdateErrors,
  BillingResourcesUpdateResponses,
  CrontabsCreateData,
  CrontabsCreateErrors,
  CrontabsCreateResponses,
  CrontabsDeleteData,
  CrontabsDeleteErrors,
  CrontabsDeleteResponses,
  CrontabsGetData,
  CrontabsGetErrors,
  CrontabsGetResponses,
  CrontabsListData,
  CrontabsListErrors,
  CrontabsListResponses,
  CrontabsOptionsData,
  CrontabsOptionsErrors,
  CrontabsOptionsResponses,
  CrontabsUpdateData,
  CrontabsUpdateErrors,
  CrontabsUpdateResponses,
  DatabasesMysqlAccountsCreateData,
  DatabasesMysqlAccountsCreateErrors,
  DatabasesMysqlAccountsCreateResponses,
  DatabasesMysqlAccountsDeleteData,
  DatabasesMysqlAccountsDeleteErrors,
  DatabasesMysqlAccountsDeleteResponses,
  DatabasesMysqlAccountsGetData,
  DatabasesMysqlAccountsGetErrors,
  DatabasesMysqlAccountsGetResponses,
  DatabasesMysqlAccountsListData,
  DatabasesMysqlAccountsListErrors,
  DatabasesMysqlAccountsListResponses,
  DatabasesMysqlAccountsUpdateData,
  DatabasesMysqlAccountsUpdateErrors,
  DatabasesMysqlAccountsUpdateResponses,
  DatabasesMysqlCreateData,
  DatabasesMysqlCreateErrors,
  DatabasesMysqlCreateResponses,
  DatabasesMysqlDeleteData,
  DatabasesMysqlDeleteErrors,
  DatabasesMysqlDeleteResponses,
  DatabasesMysqlGetData,
  DatabasesMysqlGetErrors,
  DatabasesMysqlGetResponses,
  DatabasesMysqlListData,
  DatabasesMysqlListErrors,
  DatabasesMysqlListResponses,
  DatabasesMysqlOptionsData,
  DatabasesMysqlOptionsErrors,
  DatabasesMysqlOptionsResponses,
  DatabasesMysqlPermissionsDeleteData,
  DatabasesMysqlPermissionsDeleteErrors,
  DatabasesMysqlPermissionsDeleteResponses,
  DatabasesMysqlPermissionsGetData,
  DatabasesMysqlPermissionsGetErrors,
  DatabasesMysqlPermissionsGetResponses,
  DatabasesMysqlPermissionsListData,
  DatabasesMysqlPermissionsListErrors,
  DatabasesMysqlPermissionsListResponses,
  DatabasesMysqlPermissionsOptionsData,
  DatabasesMysqlPermissionsOptionsErrors,
  DatabasesMysqlPermissionsOptionsResponses,
  DatabasesMysqlPermissionsUpdateData,
  DatabasesMysqlPermissionsUpdateErrors,
  DatabasesMysqlPermissionsUpdateResponses,
  DatabasesRedisCreateData,
  DatabasesRedisCreateErrors,
  DatabasesRedisCreateResponses,
  DatabasesRedisGetData,
  DatabasesRedisGetErrors,
  DatabasesRedisGetResponses,
  DatabasesRedisListData,
  DatabasesRedisListErrors,
  DatabasesRedisListResponses,
  DatabasesRedisRegenerateAuthData,
  DatabasesRedisRegenerateAuthErrors,
  DatabasesRedisRegenerateAuthResponses,
  DatabasesRedisRestartData,
  DatabasesRedisRestartErrors,
  DatabasesRedisRestartResponses,
  DatabasesRedisStartData,
  DatabasesRedisStartErrors,
  DatabasesRedisStartResponses,
  DatabasesRedisStopData,
  DatabasesRedisStopErrors,
  DatabasesRedisStopResponses,
  DedicatedIpsCreateData,
  DedicatedIpsCreateErrors,
  DedicatedIpsCreateResponses,
  DedicatedIpsDeleteData,
  DedicatedIpsDeleteErrors,
  DedicatedIpsDeleteResponses,
  DedicatedIpsGetData,
  DedicatedIpsGetErrors,
  DedicatedIpsGetResponses,
  DedicatedIpsListData,
  DedicatedIpsListErrors,
  DedicatedIpsListResponses,
  DnsAaaaCreateData,
  DnsAaaaCreateErrors,
  DnsAaaaCreateResponses,
  DnsAaaaDeleteData,
  DnsAaaaDeleteErrors,
  DnsAaaaDeleteResponses,
  DnsAaaaGetData,
  DnsAaaaGetErrors,
  DnsAaaaGetResponses,
  DnsAaaaListData,
  DnsAaaaListErrors,
  DnsAaaaListResponses,
  DnsAaaaUpdateData,
  DnsAaaaUpdateErrors,
  DnsAaaaUpdateResponses,
  DnsACreateData,
  DnsACreateErrors,
  DnsACreateResponses,
  DnsADeleteData,
  DnsADeleteErrors,
  DnsADeleteResponses,
  DnsAGetData,
  DnsAGetErrors,
  DnsAGetResponses,
  DnsAListData,
  DnsAListErrors,
  DnsAListResponses,
  DnsAUpdateData,
  DnsAUpdateErrors,
  DnsAUpdateResponses,
  DnsCaaCreateData,
  DnsCaaCreateErrors,
  DnsCaaCreateResponses,
  DnsCaaDeleteData,
  DnsCaaDeleteErrors,
  DnsCaaDeleteResponses,
  DnsCaaGetData,
  DnsCaaGetErrors,
  DnsCaaGetResponses,
  DnsCaaListData,
  DnsCaaListErrors,
  DnsCaaListResponses,
  DnsCaaUpdateData,
  DnsCaaUpdateErrors,
  DnsCaaUpdateResponses,
  DnsCnameCreateData,
  DnsCnameCreateErrors,
  DnsCnameCreateResponses,
  DnsCnameDeleteData,
  DnsCnameDeleteErrors,
  DnsCnameDeleteResponses,
  DnsCnameGetData,
  DnsCnameGetErrors,
  DnsCnameGetResponses,
  DnsCnameListData,
  DnsCnameListErrors,
  DnsCnameListResponses,
  DnsCnameUpdateData,
  DnsCnameUpdateErrors,
  DnsCnameUpdateResponses,
  DnsMxCreateData,
  DnsMxCreateErrors,
  DnsMxCreateResponses,
  DnsMxDeleteData,
  DnsMxDeleteErrors,
  DnsMxDeleteResponses,
  DnsMxGetData,
  DnsMxGetErrors,
  DnsMxGetResponses,
  DnsMxListData,
  DnsMxListErrors,
  DnsMxListResponses,
  DnsMxUpdateData,
  DnsMxUpdateErrors,
  DnsMxUpdateResponses,
  DnsNsCreateData,
  DnsNsCreateErrors,
  DnsNsCreateResponses,
  DnsNsDeleteData,
  DnsNsDeleteErrors,
  DnsNsDeleteResponses,
  DnsNsGetData,
  DnsNsGetErrors,
  DnsNsGetResponses,
  DnsNsListData,
  DnsNsListErrors,
  DnsNsListResponses,
  DnsNsUpdateData,
  DnsNsUpdateErrors,
  DnsNsUpdateResponses,
  DnsSrvCreateData,
  DnsSrvCreateErrors,
  DnsSrvCreateResponses,
  DnsSrvDeleteData,
  DnsSrvDeleteErrors,
  DnsSrvDeleteResponses,
  DnsSrvGetData,
  DnsSrvGetErrors,
  DnsSrvGetResponses,
  DnsSrvListData,
  DnsSrvListErrors,
  DnsSrvListResponses,
  DnsSrvUpdateData,
  DnsSrvUpdateErrors,
  DnsSrvUpdateResponses,
  DnsSshfpCreateData,
  DnsSshfpCreateErrors,
  DnsSshfpCreateResponses,
  DnsSshfpDeleteData,
  DnsSshfpDeleteErrors,
  DnsSshfpDeleteResponses,
  DnsSshfpGetData,
  DnsSshfpGetErrors,
  DnsSshfpGetResponses,
  DnsSshfpListData,
  DnsSshfpListErrors,
  DnsSshfpListResponses,
  DnsSshfpUpdateData,
  DnsSshfpUpdateErrors,
  DnsSshfpUpdateResponses,
  DnsTlsaCreateData,
  DnsTlsaCreateErrors,
  DnsTlsaCreateResponses,
  DnsTlsaDeleteData,
  DnsTlsaDeleteErrors,
  DnsTlsaDeleteResponses,
  DnsTlsaGetData,
  DnsTlsaGetErrors,
  DnsTlsaGetResponses,
  DnsTlsaListData,
  DnsTlsaListErrors,
  DnsTlsaListResponses,
  DnsTlsaUpdateData,
  DnsTlsaUpdateErrors,
  DnsTlsaUpdateResponses,
  DnsTxtCreateData,
  DnsTxtCreateErrors,
  DnsTxtCreateResponses,
  DnsTxtDeleteData,
  DnsTxtDeleteErrors,
  DnsTxtDeleteResponses,
  DnsTxtGetData,
  DnsTxtGetErrors,
  DnsTxtGetResponses,
  DnsTxtListData,
  DnsTxtListErrors,
  DnsTxtListResponses,
  DnsTxtUpdateData,
  DnsTxtUpdateErrors,
  DnsTxtUpdateResponses,
  DnsUrlCreateData,
  DnsUrlCreateErrors,
  DnsUrlCreateResponses,
  DnsUrlDeleteData,
  DnsUrlDeleteErrors,
  DnsUrlDeleteResponses,
  DnsUrlGetData,
  DnsUrlGetErrors,
  DnsUrlGetResponses,
  DnsUrlListData,
  DnsUrlListErrors,
  DnsUrlListResponses,
  DnsUrlUpdateData,
  DnsUrlUpdateErrors,
  DnsUrlUpdateResponses,
  DnsZonesGetData,
  DnsZonesGetErrors,
  DnsZonesGetResponses,
  DnsZonesUpdateData,
  DnsZonesUpdateErrors,
  DnsZonesUpdateResponses,
  Domain,
  DomainOrder,
  DomainsContactsCreateData,
  DomainsContactsCreateErrors,
  DomainsContactsCreateResponses,
  DomainsContactsDeleteData,
  DomainsContactsDeleteErrors,
  DomainsContactsDeleteResponses,
  DomainsContactsGetData,
  DomainsContactsGetErrors,
  DomainsContactsGetResponses,
  DomainsContactsListData,
  DomainsContactsListErrors,
  DomainsContactsListResponses,
  DomainsContactsSetDefaultTechData,
  DomainsContactsSetDefaultTechErrors,
  DomainsContactsSetDefaultTechResponses,
  DomainsContactsUpdateData,
  DomainsContactsUpdateErrors,
  DomainsContactsUpdateResponses,
  DomainsGetData,
  DomainsGetErrors,
  DomainsGetResponses,
  DomainsListData,
  DomainsListErrors,
  DomainsListResponses,
  DomainsNameserversCreateData,
  DomainsNameserversCreateErrors,
  DomainsNameserversCreateResponses,
  DomainsNameserversDeleteData,
  DomainsNameserversDeleteErrors,
  DomainsNameserversDeleteResponses,
  DomainsNameserversGetData,
  DomainsNameserversGetErrors,
  DomainsNameserversGetResponses,
  DomainsNameserversListData,
  DomainsNameserversListErrors,
  DomainsNameserversListResponses,
  DomainsNameserversUpdateData,
  DomainsNameserversUpdateErrors,
  DomainsNameserversUpdateResponses,
  DomainsOptionsData,
  DomainsOptionsErrors,
  DomainsOptionsResponses,
  DomainsPreferencesGetData,
  DomainsPreferencesGetErrors,
  DomainsPreferencesGetResponses,
  DomainsPreferencesUpdateData,
  DomainsPreferencesUpdateErrors,
  DomainsPreferencesUpdateResponses,
  DomainsUpdateData,
  DomainsUpdateErrors,
  DomainsUpdateResponses,
  MailAccount,
  MailAccountsAppPasswordsDeleteData,
  MailAccountsAppPasswordsDeleteErrors,
  MailAccountsAppPasswordsDeleteResponses,
  MailAccountsAppPasswordsListData,
  MailAccountsAppPasswordsListErrors,
  MailAccountsAppPasswordsListResponses,
  MailAccountsAutoreplyGetData,
  MailAccountsAutoreplyGetErrors,
  MailAccountsAutoreplyGetResponses,
  MailAccountsAutoreplyUpdateData,
  MailAccountsAutoreplyUpdateErrors,
  MailAccountsAutoreplyUpdateResponses,
  MailAccountsCreateData,
  MailAccountsCreateErrors,
  MailAccountsCreateResponses,
  MailAccountsDeleteData,
  MailAccountsDeleteErrors,
  MailAccountsDeleteResponses,
  MailAccountsGetData,
  MailAccountsGetErrors,
  MailAccountsGetResponses,
  MailAccountsListData,
  MailAccountsListErrors,
  MailAccountsListResponses,
  MailAccountsPremiumGetData,
  MailAccountsPremiumGetErrors,
  MailAccountsPremiumGetResponses,
  MailAccountsPremiumOptionsData,
  MailAccountsPremiumOptionsErrors,
  MailAccountsPremiumOptionsResponses,
  MailAccountsPremiumUpdateData,
  MailAccountsPremiumUpdateErrors,
  MailAccountsPremiumUpdateResponses,
  MailAccountsUpdateData,
  MailAccountsUpdateErrors,
  MailAccountsUpdateResponses,
  MailDkimCreateData,
  MailDkimCreateErrors,
  MailDkimCreateResponses,
  MailDkimDeleteData,
  MailDkimDeleteErrors,
  MailDkimDeleteResponses,
  MailDkimGetData,
  MailDkimGetErrors,
  MailDkimGetResponses,
  MailForwarder,
  MailForwardersAutoreplyGetData,
  MailForwardersAutoreplyGetErrors,
  MailForwardersAutoreplyGetResponses,
  MailForwardersAutoreplyUpdateData,
  MailForwardersAutoreplyUpdateErrors,
  MailForwardersAutoreplyUpdateResponses,
  MailForwardersCreateData,
  MailForwardersCreateErrors,
  MailForwardersCreateResponses,
  MailForwardersDeleteData,
  MailForwardersDeleteErrors,
  MailForwardersDeleteResponses,
  MailForwardersGetData,
  MailForwardersGetErrors,
  MailForwardersGetResponses,
  MailForwardersListData,
  MailForwardersListErrors,
  MailForwardersListResponses,
  MailForwardersUpdateData,
  MailForwardersUpdateErrors,
  MailForwardersUpdateResponses,
  MysqlAccount,
  MysqlDatabase,
  OrdersCloudCreateData,
  OrdersCloudCreateErrors,
  OrdersCloudCreateResponses,
  OrdersCloudGetData,
  OrdersCloudGetErrors,
  OrdersCloudGetResponse,
  OrdersCloudGetResponses,
  OrdersCloudListData,
  OrdersCloudListErrors,
  OrdersCloudListResponses,
  OrdersCloudOptionsData,
  OrdersCloudOptionsErrors,
  OrdersCloudOptionsResponses,
  OrdersDomainsDeleteData,
  OrdersDomainsDeleteErrors,
  OrdersDomainsDeleteResponses,
  OrdersDomainsGetData,
  OrdersDomainsGetErrors,
  OrdersDomainsGetResponses,
  OrdersDomainsListData,
  OrdersDomainsListErrors,
  OrdersDomainsListResponses,
  OrdersDomainsRenewData,
  OrdersDomainsRenewErrors,
  OrdersDomainsRenewResponses,
  Pm2CreateData,
  Pm2CreateErrors,
  Pm2CreateResponses,
  Pm2DeleteData,
  Pm2DeleteErrors,
  Pm2DeleteResponses,
  Pm2GetData,
  Pm2GetErrors,
  Pm2GetResponses,
  Pm2ListData,
  Pm2ListErrors,
  Pm2ListResponses,
  Pm2RestartData,
  Pm2RestartErrors,
  Pm2RestartResponses,
  Pm2StartData,
  Pm2StartErrors,
  Pm2StartResponses,
  Pm2StopData,
  Pm2StopErrors,
  Pm2StopResponses,
  Pm2UpdateData,
  Pm2UpdateErrors,
  Pm2UpdateResponses,
  PortForward,
  PortForwardsAclCreateData,
  PortForwardsAclCreateErrors,
  PortForwardsAclCreateResponses,
  PortForwardsAclDeleteData,
  PortForwardsAclDeleteErrors,
  PortForwardsAclDeleteResponses,
  PortForwardsCreateData,
  PortForwardsCreateErrors,
  PortForwardsCreateResponses,
  PortForwardsDeleteData,
  PortForwardsDeleteErrors,
  PortForwardsDeleteResponses,
  PortForwardsGetData,
  PortForwardsGetErrors,
  PortForwardsGetResponses,
  PortForwardsListData,
  PortForwardsListErrors,
  PortForwardsListResponses,
  PortForwardsSaveData,
  PortForwardsSaveErrors,
  PortForwardsSaveResponses,
  SshGetData,
  SshGetErrors,
  SshGetResponses,
  SshPublicKeysCreateData,
  SshPublicKeysCreateErrors,
  SshPublicKeysCreateResponses,
  SshPublicKeysDeleteData,
  SshPublicKeysDeleteErrors,
  SshPublicKeysDeleteResponses,
  SshPublicKeysGetData,
  SshPublicKeysGetErrors,
  SshPublicKeysGetResponses,
  SshPublicKeysListData,
  SshPublicKeysListErrors,
  SshPublicKeysListResponses,
  SshUpdateData,
  SshUpdateErrors,
  SshUpdateResponses,
  SshWhitelistCreateData,
  SshWhitelistCreateErrors,
  SshWhitelistCreateResponses,
  SshWhitelistDeleteData,
  SshWhitelistDeleteErrors,
  SshWhitelistDeleteResponses,
  SshWhitelistGetData,
  SshWhitelistGetErrors,
  SshWhitelistGetResponses,
  SshWhitelistListData,
  SshWhitelistListErrors,
  SshWhitelistListResponses,
  SslCertificate,
  SslCreateData,
  SslCreateErrors,
  SslCreateResponses,
  SslDeleteData,
  SslDeleteErrors,
  SslDeleteResponses,
  SslGetData,
  SslGetErrors,
  SslGetResponses,
  SslListData,
  SslListErrors,
  SslListResponses,
  SslUpdateData,
  SslUpdateErrors,
  SslUpdateResponses,
} from './types.gen.js'

/**
 * Read DNS zone.
 *
 * Says whether a zone is active and may have AAAA records.
 *
 * `GET /dns/{service_name}`
 */
export function dnsZonesGet(options: Arguments<DnsZonesGetData> & { client: Client }): Call<DnsZonesGetResponses, DnsZonesGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.zones.get',
      method: 'GET',
      path: '/dns/{service_name}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update DNS zone.
 *
 * Updates a zone. What can be changed is not documented.
 *
 * `PUT /dns/{service_name}`
 */
export function dnsZonesUpdate(
  options: Arguments<DnsZonesUpdateData> & { client: Client },
): Call<DnsZonesUpdateResponses, DnsZonesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.zones.update',
      method: 'PUT',
      path: '/dns/{service_name}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List A records.
 *
 * Lists the A records of a zone: the IPv4 addresses of its host names.
 *
 * `GET /dns/{service_name}/a`
 */
export function dnsAList(options: Arguments<DnsAListData> & { client: Client }): Call<DnsAListResponses, DnsAListErrors> {
  return call(
    options.client,
    { id: 'dns.a.list', method: 'GET', path: '/dns/{service_name}/a', empty: [400, 401, 404, 429, 500], errors: [400, 401, 404, 429, 500] },
    options,
  )
}

/**
 * Create A record.
 *
 * Adds an A record to a zone, the IPv4 address of a host name.
 *
 * `POST /dns/{service_name}/a`
 */
export function dnsACreate(options: Arguments<DnsACreateData> & { client: Client }): Call<DnsACreateResponses, DnsACreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.a.create',
      method: 'POST',
      path: '/dns/{service_name}/a',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete A record.
 *
 * Removes an A record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/a/{identificator}`
 */
export function dnsADelete(options: Arguments<DnsADeleteData> & { client: Client }): Call<DnsADeleteResponses, DnsADeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.a.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/a/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read A record.
 *
 * Returns one A record of a zone.
 *
 * `GET /dns/{service_name}/a/{identificator}`
 */
export function dnsAGet(options: Arguments<DnsAGetData> & { client: Client }): Call<DnsAGetResponses, DnsAGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.a.get',
      method: 'GET',
      path: '/dns/{service_name}/a/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update A record.
 *
 * Changes an A record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/a/{identificator}`
 */
export function dnsAUpdate(options: Arguments<DnsAUpdateData> & { client: Client }): Call<DnsAUpdateResponses, DnsAUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.a.update',
      method: 'PUT',
      path: '/dns/{service_name}/a/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List AAAA records.
 *
 * Lists the AAAA records of a zone: the IPv6 addresses of its host names.
 *
 * `GET /dns/{service_name}/aaaa`
 */
export function dnsAaaaList(options: Arguments<DnsAaaaListData> & { client: Client }): Call<DnsAaaaListResponses, DnsAaaaListErrors> {
  return call(
    options.client,
    {
      id: 'dns.aaaa.list',
      method: 'GET',
      path: '/dns/{service_name}/aaaa',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create AAAA record.
 *
 * Adds an AAAA record to a zone, the IPv6 address of a host name.
 *
 * `POST /dns/{service_name}/aaaa`
 */
export function dnsAaaaCreate(
  options: Arguments<DnsAaaaCreateData> & { client: Client },
): Call<DnsAaaaCreateResponses, DnsAaaaCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.aaaa.create',
      method: 'POST',
      path: '/dns/{service_name}/aaaa',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete AAAA record.
 *
 * Removes an AAAA record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/aaaa/{identificator}`
 */
export function dnsAaaaDelete(
  options: Arguments<DnsAaaaDeleteData> & { client: Client },
): Call<DnsAaaaDeleteResponses, DnsAaaaDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.aaaa.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/aaaa/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read AAAA record.
 *
 * Returns one AAAA record of a zone.
 *
 * `GET /dns/{service_name}/aaaa/{identificator}`
 */
export function dnsAaaaGet(options: Arguments<DnsAaaaGetData> & { client: Client }): Call<DnsAaaaGetResponses, DnsAaaaGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.aaaa.get',
      method: 'GET',
      path: '/dns/{service_name}/aaaa/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update AAAA record.
 *
 * Changes an AAAA record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/aaaa/{identificator}`
 */
export function dnsAaaaUpdate(
  options: Arguments<DnsAaaaUpdateData> & { client: Client },
): Call<DnsAaaaUpdateResponses, DnsAaaaUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.aaaa.update',
      method: 'PUT',
      path: '/dns/{service_name}/aaaa/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List NS records.
 *
 * Lists the NS records of a zone: the nameservers of the names it delegates.
 *
 * `GET /dns/{service_name}/ns`
 */
export function dnsNsList(options: Arguments<DnsNsListData> & { client: Client }): Call<DnsNsListResponses, DnsNsListErrors> {
  return call(
    options.client,
    {
      id: 'dns.ns.list',
      method: 'GET',
      path: '/dns/{service_name}/ns',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create NS record.
 *
 * Adds an NS record to a zone, a nameserver of a delegated name.
 *
 * `POST /dns/{service_name}/ns`
 */
export function dnsNsCreate(options: Arguments<DnsNsCreateData> & { client: Client }): Call<DnsNsCreateResponses, DnsNsCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.ns.create',
      method: 'POST',
      path: '/dns/{service_name}/ns',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete NS record.
 *
 * Removes an NS record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/ns/{identificator}`
 */
export function dnsNsDelete(options: Arguments<DnsNsDeleteData> & { client: Client }): Call<DnsNsDeleteResponses, DnsNsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.ns.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/ns/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read NS record.
 *
 * Returns one NS record of a zone.
 *
 * `GET /dns/{service_name}/ns/{identificator}`
 */
export function dnsNsGet(options: Arguments<DnsNsGetData> & { client: Client }): Call<DnsNsGetResponses, DnsNsGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.ns.get',
      method: 'GET',
      path: '/dns/{service_name}/ns/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update NS record.
 *
 * Changes an NS record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/ns/{identificator}`
 */
export function dnsNsUpdate(options: Arguments<DnsNsUpdateData> & { client: Client }): Call<DnsNsUpdateResponses, DnsNsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.ns.update',
      method: 'PUT',
      path: '/dns/{service_name}/ns/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List MX records.
 *
 * Lists the MX records of a zone: the mail servers of its host names.
 *
 * `GET /dns/{service_name}/mx`
 */
export function dnsMxList(options: Arguments<DnsMxListData> & { client: Client }): Call<DnsMxListResponses, DnsMxListErrors> {
  return call(
    options.client,
    {
      id: 'dns.mx.list',
      method: 'GET',
      path: '/dns/{service_name}/mx',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create MX record.
 *
 * Adds an MX record to a zone, a mail server of a host name.
 *
 * `POST /dns/{service_name}/mx`
 */
export function dnsMxCreate(options: Arguments<DnsMxCreateData> & { client: Client }): Call<DnsMxCreateResponses, DnsMxCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.mx.create',
      method: 'POST',
      path: '/dns/{service_name}/mx',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete MX record.
 *
 * Removes an MX record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/mx/{identificator}`
 */
export function dnsMxDelete(options: Arguments<DnsMxDeleteData> & { client: Client }): Call<DnsMxDeleteResponses, DnsMxDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.mx.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/mx/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read MX record.
 *
 * Returns one MX record of a zone.
 *
 * `GET /dns/{service_name}/mx/{identificator}`
 */
export function dnsMxGet(options: Arguments<DnsMxGetData> & { client: Client }): Call<DnsMxGetResponses, DnsMxGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.mx.get',
      method: 'GET',
      path: '/dns/{service_name}/mx/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update MX record.
 *
 * Changes an MX record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/mx/{identificator}`
 */
export function dnsMxUpdate(options: Arguments<DnsMxUpdateData> & { client: Client }): Call<DnsMxUpdateResponses, DnsMxUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.mx.update',
      method: 'PUT',
      path: '/dns/{service_name}/mx/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List CNAME records.
 *
 * Lists the CNAME records of a zone: the host names that are aliases of others.
 *
 * `GET /dns/{service_name}/cname`
 */
export function dnsCnameList(options: Arguments<DnsCnameListData> & { client: Client }): Call<DnsCnameListResponses, DnsCnameListErrors> {
  return call(
    options.client,
    {
      id: 'dns.cname.list',
      method: 'GET',
      path: '/dns/{service_name}/cname',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create CNAME record.
 *
 * Adds a CNAME record to a zone, an alias of another host name.
 *
 * `POST /dns/{service_name}/cname`
 */
export function dnsCnameCreate(
  options: Arguments<DnsCnameCreateData> & { client: Client },
): Call<DnsCnameCreateResponses, DnsCnameCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.cname.create',
      method: 'POST',
      path: '/dns/{service_name}/cname',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete CNAME record.
 *
 * Removes a CNAME record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/cname/{identificator}`
 */
export function dnsCnameDelete(
  options: Arguments<DnsCnameDeleteData> & { client: Client },
): Call<DnsCnameDeleteResponses, DnsCnameDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.cname.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/cname/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read CNAME record.
 *
 * Returns one CNAME record of a zone.
 *
 * `GET /dns/{service_name}/cname/{identificator}`
 */
export function dnsCnameGet(options: Arguments<DnsCnameGetData> & { client: Client }): Call<DnsCnameGetResponses, DnsCnameGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.cname.get',
      method: 'GET',
      path: '/dns/{service_name}/cname/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update CNAME record.
 *
 * Changes a CNAME record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/cname/{identificator}`
 */
export function dnsCnameUpdate(
  options: Arguments<DnsCnameUpdateData> & { client: Client },
): Call<DnsCnameUpdateResponses, DnsCnameUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.cname.update',
      method: 'PUT',
      path: '/dns/{service_name}/cname/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List TXT records.
 *
 * Lists the TXT records of a zone: the texts of its host names.
 *
 * `GET /dns/{service_name}/txt`
 */
export function dnsTxtList(options: Arguments<DnsTxtListData> & { client: Client }): Call<DnsTxtListResponses, DnsTxtListErrors> {
  return call(
    options.client,
    {
      id: 'dns.txt.list',
      method: 'GET',
      path: '/dns/{service_name}/txt',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create TXT record.
 *
 * Adds a TXT record to a zone, a text of a host name.
 *
 * `POST /dns/{service_name}/txt`
 */
export function dnsTxtCreate(options: Arguments<DnsTxtCreateData> & { client: Client }): Call<DnsTxtCreateResponses, DnsTxtCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.txt.create',
      method: 'POST',
      path: '/dns/{service_name}/txt',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete TXT record.
 *
 * Removes a TXT record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/txt/{identificator}`
 */
export function dnsTxtDelete(options: Arguments<DnsTxtDeleteData> & { client: Client }): Call<DnsTxtDeleteResponses, DnsTxtDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.txt.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/txt/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read TXT record.
 *
 * Returns one TXT record of a zone.
 *
 * `GET /dns/{service_name}/txt/{identificator}`
 */
export function dnsTxtGet(options: Arguments<DnsTxtGetData> & { client: Client }): Call<DnsTxtGetResponses, DnsTxtGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.txt.get',
      method: 'GET',
      path: '/dns/{service_name}/txt/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update TXT record.
 *
 * Changes a TXT record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/txt/{identificator}`
 */
export function dnsTxtUpdate(options: Arguments<DnsTxtUpdateData> & { client: Client }): Call<DnsTxtUpdateResponses, DnsTxtUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.txt.update',
      method: 'PUT',
      path: '/dns/{service_name}/txt/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List SSHFP records.
 *
 * Lists the SSHFP records of a zone: the fingerprints of the SSH host keys of its host names.
 *
 * `GET /dns/{service_name}/sshfp`
 */
export function dnsSshfpList(options: Arguments<DnsSshfpListData> & { client: Client }): Call<DnsSshfpListResponses, DnsSshfpListErrors> {
  return call(
    options.client,
    {
      id: 'dns.sshfp.list',
      method: 'GET',
      path: '/dns/{service_name}/sshfp',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create SSHFP record.
 *
 * Adds an SSHFP record to a zone, the fingerprint of an SSH host key.
 *
 * `POST /dns/{service_name}/sshfp`
 */
export function dnsSshfpCreate(
  options: Arguments<DnsSshfpCreateData> & { client: Client },
): Call<DnsSshfpCreateResponses, DnsSshfpCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.sshfp.create',
      method: 'POST',
      path: '/dns/{service_name}/sshfp',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete SSHFP record.
 *
 * Removes an SSHFP record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/sshfp/{identificator}`
 */
export function dnsSshfpDelete(
  options: Arguments<DnsSshfpDeleteData> & { client: Client },
): Call<DnsSshfpDeleteResponses, DnsSshfpDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.sshfp.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/sshfp/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read SSHFP record.
 *
 * Returns one SSHFP record of a zone.
 *
 * `GET /dns/{service_name}/sshfp/{identificator}`
 */
export function dnsSshfpGet(options: Arguments<DnsSshfpGetData> & { client: Client }): Call<DnsSshfpGetResponses, DnsSshfpGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.sshfp.get',
      method: 'GET',
      path: '/dns/{service_name}/sshfp/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update SSHFP record.
 *
 * Changes an SSHFP record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/sshfp/{identificator}`
 */
export function dnsSshfpUpdate(
  options: Arguments<DnsSshfpUpdateData> & { client: Client },
): Call<DnsSshfpUpdateResponses, DnsSshfpUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.sshfp.update',
      method: 'PUT',
      path: '/dns/{service_name}/sshfp/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List SRV records.
 *
 * Lists the SRV records of a zone: the hosts and ports of its services.
 *
 * `GET /dns/{service_name}/srv`
 */
export function dnsSrvList(options: Arguments<DnsSrvListData> & { client: Client }): Call<DnsSrvListResponses, DnsSrvListErrors> {
  return call(
    options.client,
    {
      id: 'dns.srv.list',
      method: 'GET',
      path: '/dns/{service_name}/srv',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create SRV record.
 *
 * Adds an SRV record to a zone, the host and port of a service.
 *
 * `POST /dns/{service_name}/srv`
 */
export function dnsSrvCreate(options: Arguments<DnsSrvCreateData> & { client: Client }): Call<DnsSrvCreateResponses, DnsSrvCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.srv.create',
      method: 'POST',
      path: '/dns/{service_name}/srv',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete SRV record.
 *
 * Removes an SRV record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/srv/{identificator}`
 */
export function dnsSrvDelete(options: Arguments<DnsSrvDeleteData> & { client: Client }): Call<DnsSrvDeleteResponses, DnsSrvDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.srv.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/srv/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read SRV record.
 *
 * Returns one SRV record of a zone.
 *
 * `GET /dns/{service_name}/srv/{identificator}`
 */
export function dnsSrvGet(options: Arguments<DnsSrvGetData> & { client: Client }): Call<DnsSrvGetResponses, DnsSrvGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.srv.get',
      method: 'GET',
      path: '/dns/{service_name}/srv/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update SRV record.
 *
 * Changes an SRV record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/srv/{identificator}`
 */
export function dnsSrvUpdate(options: Arguments<DnsSrvUpdateData> & { client: Client }): Call<DnsSrvUpdateResponses, DnsSrvUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.srv.update',
      method: 'PUT',
      path: '/dns/{service_name}/srv/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List URL records.
 *
 * Lists the URL records of a zone: the redirections of its host names to URLs.
 *
 * `GET /dns/{service_name}/url`
 */
export function dnsUrlList(options: Arguments<DnsUrlListData> & { client: Client }): Call<DnsUrlListResponses, DnsUrlListErrors> {
  return call(
    options.client,
    {
      id: 'dns.url.list',
      method: 'GET',
      path: '/dns/{service_name}/url',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create URL record.
 *
 * Adds a URL record to a zone, the redirection of a host name to a URL.
 *
 * `POST /dns/{service_name}/url`
 */
export function dnsUrlCreate(options: Arguments<DnsUrlCreateData> & { client: Client }): Call<DnsUrlCreateResponses, DnsUrlCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.url.create',
      method: 'POST',
      path: '/dns/{service_name}/url',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete URL record.
 *
 * Removes a URL record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/url/{identificator}`
 */
export function dnsUrlDelete(options: Arguments<DnsUrlDeleteData> & { client: Client }): Call<DnsUrlDeleteResponses, DnsUrlDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.url.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/url/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read URL record.
 *
 * Returns one URL record of a zone.
 *
 * `GET /dns/{service_name}/url/{identificator}`
 */
export function dnsUrlGet(options: Arguments<DnsUrlGetData> & { client: Client }): Call<DnsUrlGetResponses, DnsUrlGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.url.get',
      method: 'GET',
      path: '/dns/{service_name}/url/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update URL record.
 *
 * Changes a URL record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/url/{identificator}`
 */
export function dnsUrlUpdate(options: Arguments<DnsUrlUpdateData> & { client: Client }): Call<DnsUrlUpdateResponses, DnsUrlUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.url.update',
      method: 'PUT',
      path: '/dns/{service_name}/url/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List CAA records.
 *
 * Lists the CAA records of a zone: the certificate authorities that may issue for its host names.
 *
 * `GET /dns/{service_name}/caa`
 */
export function dnsCaaList(options: Arguments<DnsCaaListData> & { client: Client }): Call<DnsCaaListResponses, DnsCaaListErrors> {
  return call(
    options.client,
    {
      id: 'dns.caa.list',
      method: 'GET',
      path: '/dns/{service_name}/caa',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create CAA record.
 *
 * Adds a CAA record to a zone, a certificate authority that may issue for a host name.
 *
 * `POST /dns/{service_name}/caa`
 */
export function dnsCaaCreate(options: Arguments<DnsCaaCreateData> & { client: Client }): Call<DnsCaaCreateResponses, DnsCaaCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.caa.create',
      method: 'POST',
      path: '/dns/{service_name}/caa',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete CAA record.
 *
 * Removes a CAA record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/caa/{identificator}`
 */
export function dnsCaaDelete(options: Arguments<DnsCaaDeleteData> & { client: Client }): Call<DnsCaaDeleteResponses, DnsCaaDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.caa.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/caa/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read CAA record.
 *
 * Returns one CAA record of a zone.
 *
 * `GET /dns/{service_name}/caa/{identificator}`
 */
export function dnsCaaGet(options: Arguments<DnsCaaGetData> & { client: Client }): Call<DnsCaaGetResponses, DnsCaaGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.caa.get',
      method: 'GET',
      path: '/dns/{service_name}/caa/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update CAA record.
 *
 * Changes a CAA record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/caa/{identificator}`
 */
export function dnsCaaUpdate(options: Arguments<DnsCaaUpdateData> & { client: Client }): Call<DnsCaaUpdateResponses, DnsCaaUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.caa.update',
      method: 'PUT',
      path: '/dns/{service_name}/caa/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List TLSA records.
 *
 * Lists the TLSA records of a zone: the certificates and keys that its services are bound to.
 *
 * `GET /dns/{service_name}/tlsa`
 */
export function dnsTlsaList(options: Arguments<DnsTlsaListData> & { client: Client }): Call<DnsTlsaListResponses, DnsTlsaListErrors> {
  return call(
    options.client,
    {
      id: 'dns.tlsa.list',
      method: 'GET',
      path: '/dns/{service_name}/tlsa',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create TLSA record.
 *
 * Adds a TLSA record to a zone, the certificate or key that a service is bound to.
 *
 * `POST /dns/{service_name}/tlsa`
 */
export function dnsTlsaCreate(
  options: Arguments<DnsTlsaCreateData> & { client: Client },
): Call<DnsTlsaCreateResponses, DnsTlsaCreateErrors> {
  return call(
    options.client,
    {
      id: 'dns.tlsa.create',
      method: 'POST',
      path: '/dns/{service_name}/tlsa',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete TLSA record.
 *
 * Removes a TLSA record whose `delete` is true.
 *
 * `DELETE /dns/{service_name}/tlsa/{identificator}`
 */
export function dnsTlsaDelete(
  options: Arguments<DnsTlsaDeleteData> & { client: Client },
): Call<DnsTlsaDeleteResponses, DnsTlsaDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dns.tlsa.delete',
      method: 'DELETE',
      path: '/dns/{service_name}/tlsa/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read TLSA record.
 *
 * Returns one TLSA record of a zone.
 *
 * `GET /dns/{service_name}/tlsa/{identificator}`
 */
export function dnsTlsaGet(options: Arguments<DnsTlsaGetData> & { client: Client }): Call<DnsTlsaGetResponses, DnsTlsaGetErrors> {
  return call(
    options.client,
    {
      id: 'dns.tlsa.get',
      method: 'GET',
      path: '/dns/{service_name}/tlsa/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update TLSA record.
 *
 * Changes a TLSA record whose `modify` is true.
 *
 * `PUT /dns/{service_name}/tlsa/{identificator}`
 */
export function dnsTlsaUpdate(
  options: Arguments<DnsTlsaUpdateData> & { client: Client },
): Call<DnsTlsaUpdateResponses, DnsTlsaUpdateErrors> {
  return call(
    options.client,
    {
      id: 'dns.tlsa.update',
      method: 'PUT',
      path: '/dns/{service_name}/tlsa/{identificator}',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List mail accounts.
 *
 * Lists the mail accounts of a virtual server, including archived ones if requested.
 *
 * `GET /vserver/{service_name}/mail/account`
 */
export function mailAccountsList(
  options: Arguments<MailAccountsListData, ListCallOptions> & { client: Client },
): ListCall<MailAccountsListResponses, MailAccountsListErrors, MailAccount> {
  return list(
    options.client,
    {
      id: 'mail.accounts.list',
      method: 'GET',
      path: '/vserver/{service_name}/mail/account',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create mail account.
 *
 * Creates a mail account with a mailbox on a virtual server.
 *
 * `POST /vserver/{service_name}/mail/account`
 */
export function mailAccountsCreate(
  options: Arguments<MailAccountsCreateData> & { client: Client },
): Call<MailAccountsCreateResponses, MailAccountsCreateErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.create',
      method: 'POST',
      path: '/vserver/{service_name}/mail/account',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete mail account.
 *
 * Deletes a mail account.
 *
 * `DELETE /vserver/{service_name}/mail/account/{identificator}`
 */
export function mailAccountsDelete(
  options: Arguments<MailAccountsDeleteData> & { client: Client },
): Call<MailAccountsDeleteResponses, MailAccountsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/mail/account/{identificator}',
      bodiless: true,
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read mail account.
 *
 * Returns one mail account, with the addresses that belong to it if requested.
 *
 * `GET /vserver/{service_name}/mail/account/{identificator}`
 */
export function mailAccountsGet(
  options: Arguments<MailAccountsGetData> & { client: Client },
): Call<MailAccountsGetResponses, MailAccountsGetErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.get',
      method: 'GET',
      path: '/vserver/{service_name}/mail/account/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update mail account.
 *
 * Changes a mail account, its password or its spam filter for instance.
 *
 * `PUT /vserver/{service_name}/mail/account/{identificator}`
 */
export function mailAccountsUpdate(
  options: Arguments<MailAccountsUpdateData> & { client: Client },
): Call<MailAccountsUpdateResponses, MailAccountsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.update',
      method: 'PUT',
      path: '/vserver/{service_name}/mail/account/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List application passwords.
 *
 * Lists the application passwords of a mail account, without the passwords themselves.
 *
 * `GET /vserver/{service_name}/mail/account/{identificator}/asp`
 */
export function mailAccountsAppPasswordsList(
  options: Arguments<MailAccountsAppPasswordsListData> & { client: Client },
): Call<MailAccountsAppPasswordsListResponses, MailAccountsAppPasswordsListErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.appPasswords.list',
      method: 'GET',
      path: '/vserver/{service_name}/mail/account/{identificator}/asp',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Delete application password.
 *
 * Deletes an application password, so that its application has no access any more.
 *
 * `DELETE /vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}`
 */
export function mailAccountsAppPasswordsDelete(
  options: Arguments<MailAccountsAppPasswordsDeleteData> & { client: Client },
): Call<MailAccountsAppPasswordsDeleteResponses, MailAccountsAppPasswordsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.appPasswords.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read autoreply of mail account.
 *
 * Returns the autoreply of a mail account.
 *
 * `GET /vserver/{service_name}/mail/account/{identificator}/autoreply`
 */
export function mailAccountsAutoreplyGet(
  options: Arguments<MailAccountsAutoreplyGetData> & { client: Client },
): Call<MailAccountsAutoreplyGetResponses, MailAccountsAutoreplyGetErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.autoreply.get',
      method: 'GET',
      path: '/vserver/{service_name}/mail/account/{identificator}/autoreply',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update autoreply of mail account.
 *
 * Changes the autoreply of a mail account, and turns it on or off.
 *
 * `PUT /vserver/{service_name}/mail/account/{identificator}/autoreply`
 */
export function mailAccountsAutoreplyUpdate(
  options: Arguments<MailAccountsAutoreplyUpdateData> & { client: Client },
): Call<MailAccountsAutoreplyUpdateResponses, MailAccountsAutoreplyUpdateErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.autoreply.update',
      method: 'PUT',
      path: '/vserver/{service_name}/mail/account/{identificator}/autoreply',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read premium package of mail account.
 *
 * Returns the premium package that a mail account has.
 *
 * `GET /vserver/{service_name}/mail/account/{identificator}/premium`
 */
export function mailAccountsPremiumGet(
  options: Arguments<MailAccountsPremiumGetData> & { client: Client },
): Call<MailAccountsPremiumGetResponses, MailAccountsPremiumGetErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.premium.get',
      method: 'GET',
      path: '/vserver/{service_name}/mail/account/{identificator}/premium',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List premium packages.
 *
 * Lists the premium packages that a mail account can have. For an account that is yet to be created, the identificator is `@` and the name of the virtual server.
 *
 * `OPTIONS /vserver/{service_name}/mail/account/{identificator}/premium`
 */
export function mailAccountsPremiumOptions(
  options: Arguments<MailAccountsPremiumOptionsData> & { client: Client },
): Call<MailAccountsPremiumOptionsResponses, MailAccountsPremiumOptionsErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.premium.options',
      method: 'OPTIONS',
      path: '/vserver/{service_name}/mail/account/{identificator}/premium',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Change premium package of mail account.
 *
 * Turns a premium package of a mail account on or off.
 *
 * `PUT /vserver/{service_name}/mail/account/{identificator}/premium`
 *
 * This operation can cost money.
 */
export function mailAccountsPremiumUpdate(
  options: Arguments<MailAccountsPremiumUpdateData> & { client: Client },
): Call<MailAccountsPremiumUpdateResponses, MailAccountsPremiumUpdateErrors> {
  return call(
    options.client,
    {
      id: 'mail.accounts.premium.update',
      method: 'PUT',
      path: '/vserver/{service_name}/mail/account/{identificator}/premium',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
      charges: true,
    },
    options,
  )
}

/**
 * List mail forwarders.
 *
 * Lists the mail forwarders of a virtual server.
 *
 * `GET /vserver/{service_name}/mail/forwarder`
 */
export function mailForwardersList(
  options: Arguments<MailForwardersListData, ListCallOptions> & { client: Client },
): ListCall<MailForwardersListResponses, MailForwardersListErrors, MailForwarder> {
  return list(
    options.client,
    {
      id: 'mail.forwarders.list',
      method: 'GET',
      path: '/vserver/{service_name}/mail/forwarder',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create mail forwarder.
 *
 * Creates a mail address that forwards what it receives.
 *
 * `POST /vserver/{service_name}/mail/forwarder`
 */
export function mailForwardersCreate(
  options: Arguments<MailForwardersCreateData> & { client: Client },
): Call<MailForwardersCreateResponses, MailForwardersCreateErrors> {
  return call(
    options.client,
    {
      id: 'mail.forwarders.create',
      method: 'POST',
      path: '/vserver/{service_name}/mail/forwarder',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete mail forwarder.
 *
 * Deletes a mail forwarder.
 *
 * `DELETE /vserver/{service_name}/mail/forwarder/{identificator}`
 */
export function mailForwardersDelete(
  options: Arguments<MailForwardersDeleteData> & { client: Client },
): Call<MailForwardersDeleteResponses, MailForwardersDeleteErrors> {
  return call(
    options.client,
    {
      id: 'mail.forwarders.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/mail/forwarder/{identificator}',
      bodiless: true,
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read mail forwarder.
 *
 * Returns one mail forwarder.
 *
 * `GET /vserver/{service_name}/mail/forwarder/{identificator}`
 */
export function mailForwardersGet(
  options: Arguments<MailForwardersGetData> & { client: Client },
): Call<MailForwardersGetResponses, MailForwardersGetErrors> {
  return call(
    options.client,
    {
      id: 'mail.forwarders.get',
      method: 'GET',
      path: '/vserver/{service_name}/mail/forwarder/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update mail forwarder.
 *
 * Changes a mail forwarder, for example its target addresses.
 *
 * `PUT /vserver/{service_name}/mail/forwarder/{identificator}`
 */
export function mailForwardersUpdate(
  options: Arguments<MailForwardersUpdateData> & { client: Client },
): Call<MailForwardersUpdateResponses, MailForwardersUpdateErrors> {
  return call(
    options.client,
    {
      id: 'mail.forwarders.update',
      method: 'PUT',
      path: '/vserver/{service_name}/mail/forwarder/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read autoreply of mail forwarder.
 *
 * Returns the autoreply of a mail forwarder.
 *
 * `GET /vserver/{service_name}/mail/forwarder/{identificator}/autoreply`
 */
export function mailForwardersAutoreplyGet(
  options: Arguments<MailForwardersAutoreplyGetData> & { client: Client },
): Call<MailForwardersAutoreplyGetResponses, MailForwardersAutoreplyGetErrors> {
  return call(
    options.client,
    {
      id: 'mail.forwarders.autoreply.get',
      method: 'GET',
      path: '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update autoreply of mail forwarder.
 *
 * Changes the autoreply of a mail forwarder, and turns it on or off.
 *
 * `PUT /vserver/{service_name}/mail/forwarder/{identificator}/autoreply`
 */
export function mailForwardersAutoreplyUpdate(
  options: Arguments<MailForwardersAutoreplyUpdateData> & { client: Client },
): Call<MailForwardersAutoreplyUpdateResponses, MailForwardersAutoreplyUpdateErrors> {
  return call(
    options.client,
    {
      id: 'mail.forwarders.autoreply.update',
      method: 'PUT',
      path: '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete DKIM key.
 *
 * Deletes the key, so that mail is not signed any more.
 *
 * `DELETE /vserver/{service_name}/mail/dkim`
 */
export function mailDkimDelete(
  options: Arguments<MailDkimDeleteData> & { client: Client },
): Call<MailDkimDeleteResponses, MailDkimDeleteErrors> {
  return call(
    options.client,
    {
      id: 'mail.dkim.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/mail/dkim',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read DKIM key.
 *
 * Returns the public key that the mail of a virtual server is signed for.
 *
 * `GET /vserver/{service_name}/mail/dkim`
 */
export function mailDkimGet(options: Arguments<MailDkimGetData> & { client: Client }): Call<MailDkimGetResponses, MailDkimGetErrors> {
  return call(
    options.client,
    {
      id: 'mail.dkim.get',
      method: 'GET',
      path: '/vserver/{service_name}/mail/dkim',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Activate DKIM.
 *
 * Creates a key and has the mail of a virtual server signed.
 *
 * `POST /vserver/{service_name}/mail/dkim`
 */
export function mailDkimCreate(
  options: Arguments<MailDkimCreateData> & { client: Client },
): Call<MailDkimCreateResponses, MailDkimCreateErrors> {
  return call(
    options.client,
    {
      id: 'mail.dkim.create',
      method: 'POST',
      path: '/vserver/{service_name}/mail/dkim',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List MySQL databases.
 *
 * Lists the databases of a virtual server with their disk usage.
 *
 * `GET /vserver/{service_name}/database/mysql`
 */
export function databasesMysqlList(
  options: Arguments<DatabasesMysqlListData, ListCallOptions> & { client: Client },
): ListCall<DatabasesMysqlListResponses, DatabasesMysqlListErrors, MysqlDatabase> {
  return list(
    options.client,
    {
      id: 'databases.mysql.list',
      method: 'GET',
      path: '/vserver/{service_name}/database/mysql',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List collations.
 *
 * Lists the collations that a new database can have.
 *
 * `OPTIONS /vserver/{service_name}/database/mysql`
 */
export function databasesMysqlOptions(
  options: Arguments<DatabasesMysqlOptionsData> & { client: Client },
): Call<DatabasesMysqlOptionsResponses, DatabasesMysqlOptionsErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.options',
      method: 'OPTIONS',
      path: '/vserver/{service_name}/database/mysql',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create MySQL database.
 *
 * Creates a database on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
 *
 * `POST /vserver/{service_name}/database/mysql`
 */
export function databasesMysqlCreate(
  options: Arguments<DatabasesMysqlCreateData> & { client: Client },
): Call<DatabasesMysqlCreateResponses, DatabasesMysqlCreateErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.create',
      method: 'POST',
      path: '/vserver/{service_name}/database/mysql',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete MySQL database.
 *
 * Removes a database from a virtual server.
 *
 * `DELETE /vserver/{service_name}/database/mysql/{database_name}`
 */
export function databasesMysqlDelete(
  options: Arguments<DatabasesMysqlDeleteData> & { client: Client },
): Call<DatabasesMysqlDeleteResponses, DatabasesMysqlDeleteErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/database/mysql/{database_name}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read MySQL database.
 *
 * Returns one database with its disk usage.
 *
 * `GET /vserver/{service_name}/database/mysql/{database_name}`
 */
export function databasesMysqlGet(
  options: Arguments<DatabasesMysqlGetData> & { client: Client },
): Call<DatabasesMysqlGetResponses, DatabasesMysqlGetErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.get',
      method: 'GET',
      path: '/vserver/{service_name}/database/mysql/{database_name}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List MySQL accounts.
 *
 * Lists the database accounts of a virtual server.
 *
 * `GET /vserver/{service_name}/database/mysql/account`
 */
export function databasesMysqlAccountsList(
  options: Arguments<DatabasesMysqlAccountsListData, ListCallOptions> & { client: Client },
): ListCall<DatabasesMysqlAccountsListResponses, DatabasesMysqlAccountsListErrors, MysqlAccount> {
  return list(
    options.client,
    {
      id: 'databases.mysql.accounts.list',
      method: 'GET',
      path: '/vserver/{service_name}/database/mysql/account',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create MySQL account.
 *
 * Creates a database account on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
 *
 * `POST /vserver/{service_name}/database/mysql/account`
 */
export function databasesMysqlAccountsCreate(
  options: Arguments<DatabasesMysqlAccountsCreateData> & { client: Client },
): Call<DatabasesMysqlAccountsCreateResponses, DatabasesMysqlAccountsCreateErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.accounts.create',
      method: 'POST',
      path: '/vserver/{service_name}/database/mysql/account',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete MySQL account.
 *
 * Removes a database account from a virtual server.
 *
 * `DELETE /vserver/{service_name}/database/mysql/account/{database_username}`
 */
export function databasesMysqlAccountsDelete(
  options: Arguments<DatabasesMysqlAccountsDeleteData> & { client: Client },
): Call<DatabasesMysqlAccountsDeleteResponses, DatabasesMysqlAccountsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.accounts.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read MySQL account.
 *
 * Returns one database account of a virtual server.
 *
 * `GET /vserver/{service_name}/database/mysql/account/{database_username}`
 */
export function databasesMysqlAccountsGet(
  options: Arguments<DatabasesMysqlAccountsGetData> & { client: Client },
): Call<DatabasesMysqlAccountsGetResponses, DatabasesMysqlAccountsGetErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.accounts.get',
      method: 'GET',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update MySQL account.
 *
 * Changes the comment, the password and the addresses from which a database account may connect.
 *
 * `PUT /vserver/{service_name}/database/mysql/account/{database_username}`
 */
export function databasesMysqlAccountsUpdate(
  options: Arguments<DatabasesMysqlAccountsUpdateData> & { client: Client },
): Call<DatabasesMysqlAccountsUpdateResponses, DatabasesMysqlAccountsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.accounts.update',
      method: 'PUT',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List MySQL permissions.
 *
 * Lists what an account may do in each of the databases it has access to.
 *
 * `GET /vserver/{service_name}/database/mysql/account/{database_username}/permission`
 */
export function databasesMysqlPermissionsList(
  options: Arguments<DatabasesMysqlPermissionsListData> & { client: Client },
): Call<DatabasesMysqlPermissionsListResponses, DatabasesMysqlPermissionsListErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.permissions.list',
      method: 'GET',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List permission names.
 *
 * Lists the MySQL permissions that the account can be given.
 *
 * `OPTIONS /vserver/{service_name}/database/mysql/account/{database_username}/permission`
 */
export function databasesMysqlPermissionsOptions(
  options: Arguments<DatabasesMysqlPermissionsOptionsData> & { client: Client },
): Call<DatabasesMysqlPermissionsOptionsResponses, DatabasesMysqlPermissionsOptionsErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.permissions.options',
      method: 'OPTIONS',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Remove MySQL permissions.
 *
 * Takes from an account all that it may do in one database.
 *
 * `DELETE /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
 */
export function databasesMysqlPermissionsDelete(
  options: Arguments<DatabasesMysqlPermissionsDeleteData> & { client: Client },
): Call<DatabasesMysqlPermissionsDeleteResponses, DatabasesMysqlPermissionsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.permissions.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read MySQL permissions.
 *
 * Returns what an account may do in one database.
 *
 * `GET /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
 */
export function databasesMysqlPermissionsGet(
  options: Arguments<DatabasesMysqlPermissionsGetData> & { client: Client },
): Call<DatabasesMysqlPermissionsGetResponses, DatabasesMysqlPermissionsGetErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.permissions.get',
      method: 'GET',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Set MySQL permissions.
 *
 * Sets what an account may do in one database.
 *
 * `PUT /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
 */
export function databasesMysqlPermissionsUpdate(
  options: Arguments<DatabasesMysqlPermissionsUpdateData> & { client: Client },
): Call<DatabasesMysqlPermissionsUpdateResponses, DatabasesMysqlPermissionsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'databases.mysql.permissions.update',
      method: 'PUT',
      path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List Redis databases.
 *
 * Lists the Redis databases of a virtual server, each with the key to authenticate with.
 *
 * `GET /vserver/{service_name}/database/redis`
 */
export function databasesRedisList(
  options: Arguments<DatabasesRedisListData> & { client: Client },
): Call<DatabasesRedisListResponses, DatabasesRedisListErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.list',
      method: 'GET',
      path: '/vserver/{service_name}/database/redis',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Activate Redis.
 *
 * Activates a Redis database on a virtual server.
 *
 * `POST /vserver/{service_name}/database/redis`
 */
export function databasesRedisCreate(
  options: Arguments<DatabasesRedisCreateData> & { client: Client },
): Call<DatabasesRedisCreateResponses, DatabasesRedisCreateErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.create',
      method: 'POST',
      path: '/vserver/{service_name}/database/redis',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read Redis database.
 *
 * Returns one Redis database with the key to authenticate with.
 *
 * `GET /vserver/{service_name}/database/redis/{identificator}`
 */
export function databasesRedisGet(
  options: Arguments<DatabasesRedisGetData> & { client: Client },
): Call<DatabasesRedisGetResponses, DatabasesRedisGetErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.get',
      method: 'GET',
      path: '/vserver/{service_name}/database/redis/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Start Redis.
 *
 * Starts the process of a Redis database.
 *
 * `POST /vserver/{service_name}/database/redis/{identificator}/start`
 */
export function databasesRedisStart(
  options: Arguments<DatabasesRedisStartData> & { client: Client },
): Call<DatabasesRedisStartResponses, DatabasesRedisStartErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.start',
      method: 'POST',
      path: '/vserver/{service_name}/database/redis/{identificator}/start',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * Restart Redis.
 *
 * Stops the process of a Redis database and starts it again.
 *
 * `POST /vserver/{service_name}/database/redis/{identificator}/restart`
 */
export function databasesRedisRestart(
  options: Arguments<DatabasesRedisRestartData> & { client: Client },
): Call<DatabasesRedisRestartResponses, DatabasesRedisRestartErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.restart',
      method: 'POST',
      path: '/vserver/{service_name}/database/redis/{identificator}/restart',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Stop Redis.
 *
 * Stops the process of a Redis database.
 *
 * `POST /vserver/{service_name}/database/redis/{identificator}/stop`
 */
export function databasesRedisStop(
  options: Arguments<DatabasesRedisStopData> & { client: Client },
): Call<DatabasesRedisStopResponses, DatabasesRedisStopErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.stop',
      method: 'POST',
      path: '/vserver/{service_name}/database/redis/{identificator}/stop',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * Renew Redis key.
 *
 * Replaces the key that clients authenticate with; the old one stops working.
 *
 * `POST /vserver/{service_name}/database/redis/{identificator}/regenerateauth`
 */
export function databasesRedisRegenerateAuth(
  options: Arguments<DatabasesRedisRegenerateAuthData> & { client: Client },
): Call<DatabasesRedisRegenerateAuthResponses, DatabasesRedisRegenerateAuthErrors> {
  return call(
    options.client,
    {
      id: 'databases.redis.regenerateAuth',
      method: 'POST',
      path: '/vserver/{service_name}/database/redis/{identificator}/regenerateauth',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List certificates.
 *
 * Lists the certificates that were added to a virtual server.
 *
 * `GET /vserver/{service_name}/ssl`
 */
export function sslList(
  options: Arguments<SslListData, ListCallOptions> & { client: Client },
): ListCall<SslListResponses, SslListErrors, SslCertificate> {
  return list(
    options.client,
    {
      id: 'ssl.list',
      method: 'GET',
      path: '/vserver/{service_name}/ssl',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Add certificate.
 *
 * Adds a certificate with its private key to a virtual server.
 *
 * `POST /vserver/{service_name}/ssl`
 */
export function sslCreate(options: Arguments<SslCreateData> & { client: Client }): Call<SslCreateResponses, SslCreateErrors> {
  return call(
    options.client,
    {
      id: 'ssl.create',
      method: 'POST',
      path: '/vserver/{service_name}/ssl',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete certificate.
 *
 * Removes a certificate from a virtual server.
 *
 * `DELETE /vserver/{service_name}/ssl/{identificator}`
 */
export function sslDelete(options: Arguments<SslDeleteData> & { client: Client }): Call<SslDeleteResponses, SslDeleteErrors> {
  return call(
    options.client,
    {
      id: 'ssl.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/ssl/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read certificate.
 *
 * Returns one certificate, without its private key.
 *
 * `GET /vserver/{service_name}/ssl/{identificator}`
 */
export function sslGet(options: Arguments<SslGetData> & { client: Client }): Call<SslGetResponses, SslGetErrors> {
  return call(
    options.client,
    {
      id: 'ssl.get',
      method: 'GET',
      path: '/vserver/{service_name}/ssl/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update certificate.
 *
 * Replaces a certificate and its private key, or the hosts that use it.
 *
 * `PUT /vserver/{service_name}/ssl/{identificator}`
 */
export function sslUpdate(options: Arguments<SslUpdateData> & { client: Client }): Call<SslUpdateResponses, SslUpdateErrors> {
  return call(
    options.client,
    {
      id: 'ssl.update',
      method: 'PUT',
      path: '/vserver/{service_name}/ssl/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List scheduled tasks.
 *
 * Lists the tasks that a virtual server runs on a schedule.
 *
 * `GET /vserver/{service_name}/crontab`
 */
export function crontabsList(options: Arguments<CrontabsListData> & { client: Client }): Call<CrontabsListResponses, CrontabsListErrors> {
  return call(
    options.client,
    {
      id: 'crontabs.list',
      method: 'GET',
      path: '/vserver/{service_name}/crontab',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List task options.
 *
 * Lists options for scheduled tasks. What they stand for is not documented.
 *
 * `OPTIONS /vserver/{service_name}/crontab`
 */
export function crontabsOptions(
  options: Arguments<CrontabsOptionsData> & { client: Client },
): Call<CrontabsOptionsResponses, CrontabsOptionsErrors> {
  return call(
    options.client,
    {
      id: 'crontabs.options',
      method: 'OPTIONS',
      path: '/vserver/{service_name}/crontab',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create scheduled task.
 *
 * Adds a task that the virtual server runs on a schedule.
 *
 * `POST /vserver/{service_name}/crontab`
 */
export function crontabsCreate(
  options: Arguments<CrontabsCreateData> & { client: Client },
): Call<CrontabsCreateResponses, CrontabsCreateErrors> {
  return call(
    options.client,
    {
      id: 'crontabs.create',
      method: 'POST',
      path: '/vserver/{service_name}/crontab',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete scheduled task.
 *
 * Removes a task from a virtual server.
 *
 * `DELETE /vserver/{service_name}/crontab/{identificator}`
 */
export function crontabsDelete(
  options: Arguments<CrontabsDeleteData> & { client: Client },
): Call<CrontabsDeleteResponses, CrontabsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'crontabs.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/crontab/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read scheduled task.
 *
 * Returns one task of a virtual server.
 *
 * `GET /vserver/{service_name}/crontab/{identificator}`
 */
export function crontabsGet(options: Arguments<CrontabsGetData> & { client: Client }): Call<CrontabsGetResponses, CrontabsGetErrors> {
  return call(
    options.client,
    {
      id: 'crontabs.get',
      method: 'GET',
      path: '/vserver/{service_name}/crontab/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update scheduled task.
 *
 * Changes what a task runs, when, and who is told about it.
 *
 * `PUT /vserver/{service_name}/crontab/{identificator}`
 */
export function crontabsUpdate(
  options: Arguments<CrontabsUpdateData> & { client: Client },
): Call<CrontabsUpdateResponses, CrontabsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'crontabs.update',
      method: 'PUT',
      path: '/vserver/{service_name}/crontab/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List PM2 processes.
 *
 * Lists the applications of a virtual server that PM2 keeps running, in whichever language they are written.
 *
 * `GET /vserver/{service_name}/process/pm2`
 */
export function pm2List(options: Arguments<Pm2ListData> & { client: Client }): Call<Pm2ListResponses, Pm2ListErrors> {
  return call(
    options.client,
    {
      id: 'pm2.list',
      method: 'GET',
      path: '/vserver/{service_name}/process/pm2',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create PM2 process.
 *
 * Adds an application that PM2 keeps running.
 *
 * `POST /vserver/{service_name}/process/pm2`
 */
export function pm2Create(options: Arguments<Pm2CreateData> & { client: Client }): Call<Pm2CreateResponses, Pm2CreateErrors> {
  return call(
    options.client,
    {
      id: 'pm2.create',
      method: 'POST',
      path: '/vserver/{service_name}/process/pm2',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete PM2 process.
 *
 * Removes an application from PM2.
 *
 * `DELETE /vserver/{service_name}/process/pm2/{identificator}`
 */
export function pm2Delete(options: Arguments<Pm2DeleteData> & { client: Client }): Call<Pm2DeleteResponses, Pm2DeleteErrors> {
  return call(
    options.client,
    {
      id: 'pm2.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/process/pm2/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read PM2 process.
 *
 * Returns one application that PM2 keeps running.
 *
 * `GET /vserver/{service_name}/process/pm2/{identificator}`
 */
export function pm2Get(options: Arguments<Pm2GetData> & { client: Client }): Call<Pm2GetResponses, Pm2GetErrors> {
  return call(
    options.client,
    {
      id: 'pm2.get',
      method: 'GET',
      path: '/vserver/{service_name}/process/pm2/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update PM2 process.
 *
 * Changes an application that PM2 keeps running. The provider documents no body of its own for this.
 *
 * `PUT /vserver/{service_name}/process/pm2/{identificator}`
 */
export function pm2Update(options: Arguments<Pm2UpdateData> & { client: Client }): Call<Pm2UpdateResponses, Pm2UpdateErrors> {
  return call(
    options.client,
    {
      id: 'pm2.update',
      method: 'PUT',
      path: '/vserver/{service_name}/process/pm2/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Start PM2 process.
 *
 * Starts an application.
 *
 * `POST /vserver/{service_name}/process/pm2/{identificator}/start`
 */
export function pm2Start(options: Arguments<Pm2StartData> & { client: Client }): Call<Pm2StartResponses, Pm2StartErrors> {
  return call(
    options.client,
    {
      id: 'pm2.start',
      method: 'POST',
      path: '/vserver/{service_name}/process/pm2/{identificator}/start',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * Restart PM2 process.
 *
 * Stops an application and starts it again.
 *
 * `POST /vserver/{service_name}/process/pm2/{identificator}/restart`
 */
export function pm2Restart(options: Arguments<Pm2RestartData> & { client: Client }): Call<Pm2RestartResponses, Pm2RestartErrors> {
  return call(
    options.client,
    {
      id: 'pm2.restart',
      method: 'POST',
      path: '/vserver/{service_name}/process/pm2/{identificator}/restart',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Stop PM2 process.
 *
 * Stops an application.
 *
 * `POST /vserver/{service_name}/process/pm2/{identificator}/stop`
 */
export function pm2Stop(options: Arguments<Pm2StopData> & { client: Client }): Call<Pm2StopResponses, Pm2StopErrors> {
  return call(
    options.client,
    {
      id: 'pm2.stop',
      method: 'POST',
      path: '/vserver/{service_name}/process/pm2/{identificator}/stop',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * List port forwards.
 *
 * Lists the ports that are forwarded to a virtual server.
 *
 * `GET /vserver/{service_name}/portforward`
 */
export function portForwardsList(
  options: Arguments<PortForwardsListData, ListCallOptions> & { client: Client },
): ListCall<PortForwardsListResponses, PortForwardsListErrors, PortForward> {
  return list(
    options.client,
    {
      id: 'portForwards.list',
      method: 'GET',
      path: '/vserver/{service_name}/portforward',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create port forward.
 *
 * Forwards a port of a dedicated IP to a virtual server.
 *
 * `POST /vserver/{service_name}/portforward`
 */
export function portForwardsCreate(
  options: Arguments<PortForwardsCreateData> & { client: Client },
): Call<PortForwardsCreateResponses, PortForwardsCreateErrors> {
  return call(
    options.client,
    {
      id: 'portForwards.create',
      method: 'POST',
      path: '/vserver/{service_name}/portforward',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete port forward.
 *
 * Stops forwarding a port.
 *
 * `DELETE /vserver/{service_name}/portforward/{identificator}`
 */
export function portForwardsDelete(
  options: Arguments<PortForwardsDeleteData> & { client: Client },
): Call<PortForwardsDeleteResponses, PortForwardsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'portForwards.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/portforward/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read port forward.
 *
 * Returns one port forward of a virtual server.
 *
 * `GET /vserver/{service_name}/portforward/{identificator}`
 */
export function portForwardsGet(
  options: Arguments<PortForwardsGetData> & { client: Client },
): Call<PortForwardsGetResponses, PortForwardsGetErrors> {
  return call(
    options.client,
    {
      id: 'portForwards.get',
      method: 'GET',
      path: '/vserver/{service_name}/portforward/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Save port forward.
 *
 * Changes a port forward that exists.
 *
 * `POST /vserver/{service_name}/portforward/{identificator}`
 */
export function portForwardsSave(
  options: Arguments<PortForwardsSaveData> & { client: Client },
): Call<PortForwardsSaveResponses, PortForwardsSaveErrors> {
  return call(
    options.client,
    {
      id: 'portForwards.save',
      method: 'POST',
      path: '/vserver/{service_name}/portforward/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * Add address to access list.
 *
 * Lets an IP address connect to a forwarded port.
 *
 * `POST /vserver/{service_name}/portforward/{identificator}/acl`
 */
export function portForwardsAclCreate(
  options: Arguments<PortForwardsAclCreateData> & { client: Client },
): Call<PortForwardsAclCreateResponses, PortForwardsAclCreateErrors> {
  return call(
    options.client,
    {
      id: 'portForwards.acl.create',
      method: 'POST',
      path: '/vserver/{service_name}/portforward/{identificator}/acl',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Remove address from access list.
 *
 * Takes an IP address off the access list of a forwarded port.
 *
 * `DELETE /vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}`
 */
export function portForwardsAclDelete(
  options: Arguments<PortForwardsAclDeleteData> & { client: Client },
): Call<PortForwardsAclDeleteResponses, PortForwardsAclDeleteErrors> {
  return call(
    options.client,
    {
      id: 'portForwards.acl.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List dedicated IPs.
 *
 * Lists the dedicated IPs of a virtual server and the virtual hosts that use them.
 *
 * `GET /vserver/{service_name}/dedicatedip`
 */
export function dedicatedIpsList(
  options: Arguments<DedicatedIpsListData> & { client: Client },
): Call<DedicatedIpsListResponses, DedicatedIpsListErrors> {
  return call(
    options.client,
    {
      id: 'dedicatedIps.list',
      method: 'GET',
      path: '/vserver/{service_name}/dedicatedip',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create dedicated IP.
 *
 * Gives a virtual server a dedicated IP. The addresses are chosen by the provider.
 *
 * `POST /vserver/{service_name}/dedicatedip`
 */
export function dedicatedIpsCreate(
  options: Arguments<DedicatedIpsCreateData> & { client: Client },
): Call<DedicatedIpsCreateResponses, DedicatedIpsCreateErrors> {
  return call(
    options.client,
    {
      id: 'dedicatedIps.create',
      method: 'POST',
      path: '/vserver/{service_name}/dedicatedip',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete dedicated IP.
 *
 * Takes a dedicated IP from a virtual server.
 *
 * `DELETE /vserver/{service_name}/dedicatedip/{identificator}`
 */
export function dedicatedIpsDelete(
  options: Arguments<DedicatedIpsDeleteData> & { client: Client },
): Call<DedicatedIpsDeleteResponses, DedicatedIpsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'dedicatedIps.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/dedicatedip/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read dedicated IP.
 *
 * Returns one dedicated IP and the virtual hosts that use it.
 *
 * `GET /vserver/{service_name}/dedicatedip/{identificator}`
 */
export function dedicatedIpsGet(
  options: Arguments<DedicatedIpsGetData> & { client: Client },
): Call<DedicatedIpsGetResponses, DedicatedIpsGetErrors> {
  return call(
    options.client,
    {
      id: 'dedicatedIps.get',
      method: 'GET',
      path: '/vserver/{service_name}/dedicatedip/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List additional packages.
 *
 * Lists the packages that were added to a virtual server.
 *
 * `GET /vserver/{service_name}/billing/resources`
 */
export function billingResourcesList(
  options: Arguments<BillingResourcesListData> & { client: Client },
): Call<BillingResourcesListResponses, BillingResourcesListErrors> {
  return call(
    options.client,
    {
      id: 'billingResources.list',
      method: 'GET',
      path: '/vserver/{service_name}/billing/resources',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Show available packages.
 *
 * Shows which packages can be added to a virtual server. The provider does not document the response.
 *
 * `OPTIONS /vserver/{service_name}/billing/resources`
 */
export function billingResourcesOptions(
  options: Arguments<BillingResourcesOptionsData> & { client: Client },
): Call<BillingResourcesOptionsResponses, BillingResourcesOptionsErrors> {
  return call(
    options.client,
    {
      id: 'billingResources.options',
      method: 'OPTIONS',
      path: '/vserver/{service_name}/billing/resources',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Add package.
 *
 * Adds a package to a virtual server. The provider documents the quantity only, not how the package is named.
 *
 * `POST /vserver/{service_name}/billing/resources`
 *
 * This operation can cost money.
 */
export function billingResourcesCreate(
  options: Arguments<BillingResourcesCreateData> & { client: Client },
): Call<BillingResourcesCreateResponses, BillingResourcesCreateErrors> {
  return call(
    options.client,
    {
      id: 'billingResources.create',
      method: 'POST',
      path: '/vserver/{service_name}/billing/resources',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
      charges: true,
    },
    options,
  )
}

/**
 * Delete additional package.
 *
 * Takes an added package from a virtual server.
 *
 * `DELETE /vserver/{service_name}/billing/resources/{identificator}`
 */
export function billingResourcesDelete(
  options: Arguments<BillingResourcesDeleteData> & { client: Client },
): Call<BillingResourcesDeleteResponses, BillingResourcesDeleteErrors> {
  return call(
    options.client,
    {
      id: 'billingResources.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/billing/resources/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read additional package.
 *
 * Returns one package that was added to a virtual server.
 *
 * `GET /vserver/{service_name}/billing/resources/{identificator}`
 */
export function billingResourcesGet(
  options: Arguments<BillingResourcesGetData> & { client: Client },
): Call<BillingResourcesGetResponses, BillingResourcesGetErrors> {
  return call(
    options.client,
    {
      id: 'billingResources.get',
      method: 'GET',
      path: '/vserver/{service_name}/billing/resources/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Change package quantity.
 *
 * Sets how many of a package a virtual server has.
 *
 * `PUT /vserver/{service_name}/billing/resources/{identificator}`
 *
 * This operation can cost money.
 */
export function billingResourcesUpdate(
  options: Arguments<BillingResourcesUpdateData> & { client: Client },
): Call<BillingResourcesUpdateResponses, BillingResourcesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'billingResources.update',
      method: 'PUT',
      path: '/vserver/{service_name}/billing/resources/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
      charges: true,
    },
    options,
  )
}

/**
 * Read SSH settings.
 *
 * Returns how a virtual server is reached by SSH and who may connect.
 *
 * `GET /vserver/{service_name}/ssh`
 */
export function sshGet(options: Arguments<SshGetData> & { client: Client }): Call<SshGetResponses, SshGetErrors> {
  return call(
    options.client,
    {
      id: 'ssh.get',
      method: 'GET',
      path: '/vserver/{service_name}/ssh',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update SSH settings.
 *
 * Sets whether all addresses may connect by SSH or only those of the whitelist.
 *
 * `PUT /vserver/{service_name}/ssh`
 */
export function sshUpdate(options: Arguments<SshUpdateData> & { client: Client }): Call<SshUpdateResponses, SshUpdateErrors> {
  return call(
    options.client,
    {
      id: 'ssh.update',
      method: 'PUT',
      path: '/vserver/{service_name}/ssh',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List public keys.
 *
 * Lists the public keys that may log in by SSH.
 *
 * `GET /vserver/{service_name}/ssh/publickey`
 */
export function sshPublicKeysList(
  options: Arguments<SshPublicKeysListData> & { client: Client },
): Call<SshPublicKeysListResponses, SshPublicKeysListErrors> {
  return call(
    options.client,
    {
      id: 'ssh.publicKeys.list',
      method: 'GET',
      path: '/vserver/{service_name}/ssh/publickey',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Add public key.
 *
 * Lets a public key log in by SSH.
 *
 * `POST /vserver/{service_name}/ssh/publickey`
 */
export function sshPublicKeysCreate(
  options: Arguments<SshPublicKeysCreateData> & { client: Client },
): Call<SshPublicKeysCreateResponses, SshPublicKeysCreateErrors> {
  return call(
    options.client,
    {
      id: 'ssh.publicKeys.create',
      method: 'POST',
      path: '/vserver/{service_name}/ssh/publickey',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete public key.
 *
 * Removes a public key, which can then no longer log in.
 *
 * `DELETE /vserver/{service_name}/ssh/publickey/{identificator}`
 */
export function sshPublicKeysDelete(
  options: Arguments<SshPublicKeysDeleteData> & { client: Client },
): Call<SshPublicKeysDeleteResponses, SshPublicKeysDeleteErrors> {
  return call(
    options.client,
    {
      id: 'ssh.publicKeys.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/ssh/publickey/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read public key.
 *
 * Returns one public key and when it was last used.
 *
 * `GET /vserver/{service_name}/ssh/publickey/{identificator}`
 */
export function sshPublicKeysGet(
  options: Arguments<SshPublicKeysGetData> & { client: Client },
): Call<SshPublicKeysGetResponses, SshPublicKeysGetErrors> {
  return call(
    options.client,
    {
      id: 'ssh.publicKeys.get',
      method: 'GET',
      path: '/vserver/{service_name}/ssh/publickey/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List whitelist.
 *
 * Lists the addresses that may connect by SSH.
 *
 * `GET /vserver/{service_name}/ssh/whitelist`
 */
export function sshWhitelistList(
  options: Arguments<SshWhitelistListData> & { client: Client },
): Call<SshWhitelistListResponses, SshWhitelistListErrors> {
  return call(
    options.client,
    {
      id: 'ssh.whitelist.list',
      method: 'GET',
      path: '/vserver/{service_name}/ssh/whitelist',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Add address to whitelist.
 *
 * Lets an address or a range of addresses connect by SSH.
 *
 * `POST /vserver/{service_name}/ssh/whitelist`
 */
export function sshWhitelistCreate(
  options: Arguments<SshWhitelistCreateData> & { client: Client },
): Call<SshWhitelistCreateResponses, SshWhitelistCreateErrors> {
  return call(
    options.client,
    {
      id: 'ssh.whitelist.create',
      method: 'POST',
      path: '/vserver/{service_name}/ssh/whitelist',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Remove address from whitelist.
 *
 * Removes an entry of the whitelist, whose addresses can then no longer connect.
 *
 * `DELETE /vserver/{service_name}/ssh/whitelist/{identificator}`
 */
export function sshWhitelistDelete(
  options: Arguments<SshWhitelistDeleteData> & { client: Client },
): Call<SshWhitelistDeleteResponses, SshWhitelistDeleteErrors> {
  return call(
    options.client,
    {
      id: 'ssh.whitelist.delete',
      method: 'DELETE',
      path: '/vserver/{service_name}/ssh/whitelist/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read whitelist entry.
 *
 * Returns one entry of the whitelist.
 *
 * `GET /vserver/{service_name}/ssh/whitelist/{identificator}`
 */
export function sshWhitelistGet(
  options: Arguments<SshWhitelistGetData> & { client: Client },
): Call<SshWhitelistGetResponses, SshWhitelistGetErrors> {
  return call(
    options.client,
    {
      id: 'ssh.whitelist.get',
      method: 'GET',
      path: '/vserver/{service_name}/ssh/whitelist/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * List cloud server orders.
 *
 * Lists the orders of cloud servers and how far they have come.
 *
 * `GET /order/cloud`
 */
export function ordersCloudList(
  options: Arguments<OrdersCloudListData> & { client: Client },
): Call<OrdersCloudListResponses, OrdersCloudListErrors> {
  return call(
    options.client,
    { id: 'orders.cloud.list', method: 'GET', path: '/order/cloud', empty: [400, 401, 404, 429, 500], errors: [400, 401, 404, 429, 500] },
    options,
  )
}

/**
 * List cloud server options.
 *
 * Lists the availability zones, packages, operating systems and billing periods to order from.
 *
 * `OPTIONS /order/cloud`
 */
export function ordersCloudOptions(
  options: Arguments<OrdersCloudOptionsData> & { client: Client },
): Call<OrdersCloudOptionsResponses, OrdersCloudOptionsErrors> {
  return call(
    options.client,
    {
      id: 'orders.cloud.options',
      method: 'OPTIONS',
      path: '/order/cloud',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Order cloud server.
 *
 * Orders a cloud server, which is made later; the order says how far that has come.
 *
 * `POST /order/cloud`
 *
 * This operation can cost money.
 */
export function ordersCloudCreate(
  options: Arguments<OrdersCloudCreateData> & { client: Client },
): Call<OrdersCloudCreateResponses, OrdersCloudCreateErrors> {
  return call(
    options.client,
    {
      id: 'orders.cloud.create',
      method: 'POST',
      path: '/order/cloud',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
      charges: true,
    },
    options,
  )
}

/**
 * Read cloud server order.
 *
 * Returns one order of a cloud server and how far it has come.
 *
 * `GET /order/cloud/{identificator}`
 */
export function ordersCloudGet(
  options: Arguments<OrdersCloudGetData> & { client: Client },
): Call<OrdersCloudGetResponses, OrdersCloudGetErrors> {
  return call(
    options.client,
    {
      id: 'orders.cloud.get',
      method: 'GET',
      path: '/order/cloud/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Reads with `orders.cloud.get` until the state of the object is reached, in `0.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /order/cloud/{identificator}`
 */
export function ordersCloudWaitUntil(
  target: TargetState<{ status: 'new' | 'done' }>,
  options: WaitArguments<OrdersCloudGetData, OrdersCloudGetResponse> & { client: Client },
): Promise<OrdersCloudGetResponse> {
  return waitUntil(
    options.client,
    {
      id: 'orders.cloud.get',
      method: 'GET',
      path: '/order/cloud/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    { status: { at: '/0/status', values: ['new', 'done'] } },
    target,
    options,
  )
}

/**
 * List domain orders.
 *
 * Lists the orders about domains and how much of them failed.
 *
 * `GET /order/domain/`
 */
export function ordersDomainsList(
  options: Arguments<OrdersDomainsListData, ListCallOptions> & { client: Client },
): ListCall<OrdersDomainsListResponses, OrdersDomainsListErrors, DomainOrder> {
  return list(
    options.client,
    {
      id: 'orders.domains.list',
      method: 'GET',
      path: '/order/domain/',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Cancel domain order.
 *
 * Cancels an order about domains.
 *
 * `DELETE /order/domain/{identificator}`
 */
export function ordersDomainsDelete(
  options: Arguments<OrdersDomainsDeleteData> & { client: Client },
): Call<OrdersDomainsDeleteResponses, OrdersDomainsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'orders.domains.delete',
      method: 'DELETE',
      path: '/order/domain/{identificator}',
      bodiless: true,
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Read domain order.
 *
 * Returns one order about domains and how much of it failed.
 *
 * `GET /order/domain/{identificator}`
 */
export function ordersDomainsGet(
  options: Arguments<OrdersDomainsGetData> & { client: Client },
): Call<OrdersDomainsGetResponses, OrdersDomainsGetErrors> {
  return call(
    options.client,
    {
      id: 'orders.domains.get',
      method: 'GET',
      path: '/order/domain/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Renew or reactivate domains.
 *
 * Orders the renewal, or the reactivation, of one or more domains.
 *
 * `POST /order/domain/renew`
 *
 * This operation can cost money.
 */
export function ordersDomainsRenew(
  options: Arguments<OrdersDomainsRenewData> & { client: Client },
): Call<OrdersDomainsRenewResponses, OrdersDomainsRenewErrors> {
  return call(
    options.client,
    {
      id: 'orders.domains.renew',
      method: 'POST',
      path: '/order/domain/renew',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
      charges: true,
    },
    options,
  )
}

/**
 * List domains.
 *
 * Lists the domains that the user owns or manages for their owners.
 *
 * `GET /domain`
 */
export function domainsList(
  options: Arguments<DomainsListData, ListCallOptions> & { client: Client },
): ListCall<DomainsListResponses, DomainsListErrors, Domain> {
  return list(
    options.client,
    {
      id: 'domains.list',
      method: 'GET',
      path: '/domain',
      pages: pagesByPager,
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Read domain.
 *
 * Returns one domain: when it expires, how it is renewed and what is pending.
 *
 * `GET /domain/{service_name}`
 */
export function domainsGet(options: Arguments<DomainsGetData> & { client: Client }): Call<DomainsGetResponses, DomainsGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.get',
      method: 'GET',
      path: '/domain/{service_name}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Read domain options.
 *
 * Returns what can be chosen for a domain: periods of renewal, name servers and contacts.
 *
 * `OPTIONS /domain/{service_name}`
 */
export function domainsOptions(
  options: Arguments<DomainsOptionsData> & { client: Client },
): Call<DomainsOptionsResponses, DomainsOptionsErrors> {
  return call(
    options.client,
    {
      id: 'domains.options',
      method: 'OPTIONS',
      path: '/domain/{service_name}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update domain.
 *
 * Changes a domain. The provider does not document the body beyond one property.
 *
 * `PUT /domain/{service_name}`
 */
export function domainsUpdate(
  options: Arguments<DomainsUpdateData> & { client: Client },
): Call<DomainsUpdateResponses, DomainsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.update',
      method: 'PUT',
      path: '/domain/{service_name}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read domain preferences.
 *
 * Returns the preferences for a domain.
 *
 * `GET /domain/{service_name}/preferences`
 */
export function domainsPreferencesGet(
  options: Arguments<DomainsPreferencesGetData> & { client: Client },
): Call<DomainsPreferencesGetResponses, DomainsPreferencesGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.preferences.get',
      method: 'GET',
      path: '/domain/{service_name}/preferences',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update domain preferences.
 *
 * Sets whether reminders of the renewal are sent.
 *
 * `PUT /domain/{service_name}/preferences`
 */
export function domainsPreferencesUpdate(
  options: Arguments<DomainsPreferencesUpdateData> & { client: Client },
): Call<DomainsPreferencesUpdateResponses, DomainsPreferencesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.preferences.update',
      method: 'PUT',
      path: '/domain/{service_name}/preferences',
      empty: [400, 401, 404, 409, 429, 500],
      errors: [400, 401, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List domain name servers.
 *
 * Lists the name servers of a domain.
 *
 * `GET /domain/{service_name}/nameserver`
 */
export function domainsNameserversList(
  options: Arguments<DomainsNameserversListData> & { client: Client },
): Call<DomainsNameserversListResponses, DomainsNameserversListErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.list',
      method: 'GET',
      path: '/domain/{service_name}/nameserver',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create domain name servers.
 *
 * Adds one or more name servers to a domain.
 *
 * `POST /domain/{service_name}/nameserver`
 */
export function domainsNameserversCreate(
  options: Arguments<DomainsNameserversCreateData> & { client: Client },
): Call<DomainsNameserversCreateResponses, DomainsNameserversCreateErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.create',
      method: 'POST',
      path: '/domain/{service_name}/nameserver',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete domain name server.
 *
 * Removes a name server from a domain.
 *
 * `DELETE /domain/{service_name}/nameserver/{hostname}`
 */
export function domainsNameserversDelete(
  options: Arguments<DomainsNameserversDeleteData> & { client: Client },
): Call<DomainsNameserversDeleteResponses, DomainsNameserversDeleteErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.delete',
      method: 'DELETE',
      path: '/domain/{service_name}/nameserver/{hostname}',
      bodiless: true,
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read domain name server.
 *
 * Returns one name server of a domain.
 *
 * `GET /domain/{service_name}/nameserver/{hostname}`
 */
export function domainsNameserversGet(
  options: Arguments<DomainsNameserversGetData> & { client: Client },
): Call<DomainsNameserversGetResponses, DomainsNameserversGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.get',
      method: 'GET',
      path: '/domain/{service_name}/nameserver/{hostname}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update domain name server.
 *
 * Changes the host name or the IP addresses of a name server. The response is not an array.
 *
 * `PUT /domain/{service_name}/nameserver/{hostname}`
 */
export function domainsNameserversUpdate(
  options: Arguments<DomainsNameserversUpdateData> & { client: Client },
): Call<DomainsNameserversUpdateResponses, DomainsNameserversUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.update',
      method: 'PUT',
      path: '/domain/{service_name}/nameserver/{hostname}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * List domain contacts.
 *
 * Lists the contacts of a domain with their roles.
 *
 * `GET /domain/{service_name}/contact`
 */
export function domainsContactsList(
  options: Arguments<DomainsContactsListData> & { client: Client },
): Call<DomainsContactsListResponses, DomainsContactsListErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.list',
      method: 'GET',
      path: '/domain/{service_name}/contact',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Create domain contact.
 *
 * Adds a contact to a domain. Which fields are needed depends on the top-level domain and on the kind of contact.
 *
 * `POST /domain/{service_name}/contact`
 */
export function domainsContactsCreate(
  options: Arguments<DomainsContactsCreateData> & { client: Client },
): Call<DomainsContactsCreateResponses, DomainsContactsCreateErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.create',
      method: 'POST',
      path: '/domain/{service_name}/contact',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Delete domain contact.
 *
 * Removes a contact from a domain.
 *
 * `DELETE /domain/{service_name}/contact/{identificator}`
 */
export function domainsContactsDelete(
  options: Arguments<DomainsContactsDeleteData> & { client: Client },
): Call<DomainsContactsDeleteResponses, DomainsContactsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.delete',
      method: 'DELETE',
      path: '/domain/{service_name}/contact/{identificator}',
      bodiless: true,
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Read domain contact.
 *
 * Returns one contact of a domain.
 *
 * `GET /domain/{service_name}/contact/{identificator}`
 */
export function domainsContactsGet(
  options: Arguments<DomainsContactsGetData> & { client: Client },
): Call<DomainsContactsGetResponses, DomainsContactsGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.get',
      method: 'GET',
      path: '/domain/{service_name}/contact/{identificator}',
      empty: [400, 401, 404, 429, 500],
      errors: [400, 401, 404, 429, 500],
    },
    options,
  )
}

/**
 * Update domain contact.
 *
 * Changes a contact of a domain. Which fields may change depends on the top-level domain and on the kind of contact.
 *
 * `PUT /domain/{service_name}/contact/{identificator}`
 */
export function domainsContactsUpdate(
  options: Arguments<DomainsContactsUpdateData> & { client: Client },
): Call<DomainsContactsUpdateResponses, DomainsContactsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.update',
      method: 'PUT',
      path: '/domain/{service_name}/contact/{identificator}',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

/**
 * Add default technical contact.
 *
 * Adds the default technical contact to a domain.
 *
 * `POST /domain/{service_name}/contact/tech/default`
 */
export function domainsContactsSetDefaultTech(
  options: Arguments<DomainsContactsSetDefaultTechData> & { client: Client },
): Call<DomainsContactsSetDefaultTechResponses, DomainsContactsSetDefaultTechErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.setDefaultTech',
      method: 'POST',
      path: '/domain/{service_name}/contact/tech/default',
      empty: [400, 401, 402, 404, 409, 429, 500],
      errors: [400, 401, 402, 404, 409, 422, 429, 500],
    },
    options,
  )
}

export * from '@hostwright/core'
export { request, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core/internal'
export type * from './types.gen.js'
export { createClient, type ZoneIDOptions } from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
