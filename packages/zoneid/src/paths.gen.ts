// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import type { PathOperation } from '@hostwright/core/openapi-fetch'
import type * as t from './types.gen.js'

type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<'application/json', Data, Responses, Errors, Contents>

/** Routes of the ZoneID API. */
export interface paths {
  '/dns/{service_name}': {
    /** Read DNS zone. */
    get: Op<t.DnsZonesGetData, t.DnsZonesGetResponses, t.DnsZonesGetErrors>
    /** Update DNS zone. */
    put: Op<t.DnsZonesUpdateData, t.DnsZonesUpdateResponses, t.DnsZonesUpdateErrors>
  }
  '/dns/{service_name}/a': {
    /** List A records. */
    get: Op<t.DnsAListData, t.DnsAListResponses, t.DnsAListErrors>
    /** Create A record. */
    post: Op<t.DnsACreateData, t.DnsACreateResponses, t.DnsACreateErrors>
  }
  '/dns/{service_name}/a/{identificator}': {
    /** Read A record. */
    get: Op<t.DnsAGetData, t.DnsAGetResponses, t.DnsAGetErrors>
    /** Update A record. */
    put: Op<t.DnsAUpdateData, t.DnsAUpdateResponses, t.DnsAUpdateErrors>
    /** Delete A record. */
    delete: Op<t.DnsADeleteData, t.DnsADeleteResponses, t.DnsADeleteErrors>
  }
  '/dns/{service_name}/aaaa': {
    /** List AAAA records. */
    get: Op<t.DnsAaaaListData, t.DnsAaaaListResponses, t.DnsAaaaListErrors>
    /** Create AAAA record. */
    post: Op<t.DnsAaaaCreateData, t.DnsAaaaCreateResponses, t.DnsAaaaCreateErrors>
  }
  '/dns/{service_name}/aaaa/{identificator}': {
    /** Read AAAA record. */
    get: Op<t.DnsAaaaGetData, t.DnsAaaaGetResponses, t.DnsAaaaGetErrors>
    /** Update AAAA record. */
    put: Op<t.DnsAaaaUpdateData, t.DnsAaaaUpdateResponses, t.DnsAaaaUpdateErrors>
    /** Delete AAAA record. */
    delete: Op<t.DnsAaaaDeleteData, t.DnsAaaaDeleteResponses, t.DnsAaaaDeleteErrors>
  }
  '/dns/{service_name}/ns': {
    /** List NS records. */
    get: Op<t.DnsNsListData, t.DnsNsListResponses, t.DnsNsListErrors>
    /** Create NS record. */
    post: Op<t.DnsNsCreateData, t.DnsNsCreateResponses, t.DnsNsCreateErrors>
  }
  '/dns/{service_name}/ns/{identificator}': {
    /** Read NS record. */
    get: Op<t.DnsNsGetData, t.DnsNsGetResponses, t.DnsNsGetErrors>
    /** Update NS record. */
    put: Op<t.DnsNsUpdateData, t.DnsNsUpdateResponses, t.DnsNsUpdateErrors>
    /** Delete NS record. */
    delete: Op<t.DnsNsDeleteData, t.DnsNsDeleteResponses, t.DnsNsDeleteErrors>
  }
  '/dns/{service_name}/mx': {
    /** List MX records. */
    get: Op<t.DnsMxListData, t.DnsMxListResponses, t.DnsMxListErrors>
    /** Create MX record. */
    post: Op<t.DnsMxCreateData, t.DnsMxCreateResponses, t.DnsMxCreateErrors>
  }
  '/dns/{service_name}/mx/{identificator}': {
    /** Read MX record. */
    get: Op<t.DnsMxGetData, t.DnsMxGetResponses, t.DnsMxGetErrors>
    /** Update MX record. */
    put: Op<t.DnsMxUpdateData, t.DnsMxUpdateResponses, t.DnsMxUpdateErrors>
    /** Delete MX record. */
    delete: Op<t.DnsMxDeleteData, t.DnsMxDeleteResponses, t.DnsMxDeleteErrors>
  }
  '/dns/{service_name}/cname': {
    /** List CNAME records. */
    get: Op<t.DnsCnameListData, t.DnsCnameListResponses, t.DnsCnameListErrors>
    /** Create CNAME record. */
    post: Op<t.DnsCnameCreateData, t.DnsCnameCreateResponses, t.DnsCnameCreateErrors>
  }
  '/dns/{service_name}/cname/{identificator}': {
    /** Read CNAME record. */
    get: Op<t.DnsCnameGetData, t.DnsCnameGetResponses, t.DnsCnameGetErrors>
    /** Update CNAME record. */
    put: Op<t.DnsCnameUpdateData, t.DnsCnameUpdateResponses, t.DnsCnameUpdateErrors>
    /** Delete CNAME record. */
    delete: Op<t.DnsCnameDeleteData, t.DnsCnameDeleteResponses, t.DnsCnameDeleteErrors>
  }
  '/dns/{service_name}/txt': {
    /** List TXT records. */
    get: Op<t.DnsTxtListData, t.DnsTxtListResponses, t.DnsTxtListErrors>
    /** Create TXT record. */
    post: Op<t.DnsTxtCreateData, t.DnsTxtCreateResponses, t.DnsTxtCreateErrors>
  }
  '/dns/{service_name}/txt/{identificator}': {
    /** Read TXT record. */
    get: Op<t.DnsTxtGetData, t.DnsTxtGetResponses, t.DnsTxtGetErrors>
    /** Update TXT record. */
    put: Op<t.DnsTxtUpdateData, t.DnsTxtUpdateResponses, t.DnsTxtUpdateErrors>
    /** Delete TXT record. */
    delete: Op<t.DnsTxtDeleteData, t.DnsTxtDeleteResponses, t.DnsTxtDeleteErrors>
  }
  '/dns/{service_name}/sshfp': {
    /** List SSHFP records. */
    get: Op<t.DnsSshfpListData, t.DnsSshfpListResponses, t.DnsSshfpListErrors>
    /** Create SSHFP record. */
    post: Op<t.DnsSshfpCreateData, t.DnsSshfpCreateResponses, t.DnsSshfpCreateErrors>
  }
  '/dns/{service_name}/sshfp/{identificator}': {
    /** Read SSHFP record. */
    get: Op<t.DnsSshfpGetData, t.DnsSshfpGetResponses, t.DnsSshfpGetErrors>
    /** Update SSHFP record. */
    put: Op<t.DnsSshfpUpdateData, t.DnsSshfpUpdateResponses, t.DnsSshfpUpdateErrors>
    /** Delete SSHFP record. */
    delete: Op<t.DnsSshfpDeleteData, t.DnsSshfpDeleteResponses, t.DnsSshfpDeleteErrors>
  }
  '/dns/{service_name}/srv': {
    /** List SRV records. */
    get: Op<t.DnsSrvListData, t.DnsSrvListResponses, t.DnsSrvListErrors>
    /** Create SRV record. */
    post: Op<t.DnsSrvCreateData, t.DnsSrvCreateResponses, t.DnsSrvCreateErrors>
  }
  '/dns/{service_name}/srv/{identificator}': {
    /** Read SRV record. */
    get: Op<t.DnsSrvGetData, t.DnsSrvGetResponses, t.DnsSrvGetErrors>
    /** Update SRV record. */
    put: Op<t.DnsSrvUpdateData, t.DnsSrvUpdateResponses, t.DnsSrvUpdateErrors>
    /** Delete SRV record. */
    delete: Op<t.DnsSrvDeleteData, t.DnsSrvDeleteResponses, t.DnsSrvDeleteErrors>
  }
  '/dns/{service_name}/url': {
    /** List URL records. */
    get: Op<t.DnsUrlListData, t.DnsUrlListResponses, t.DnsUrlListErrors>
    /** Create URL record. */
    post: Op<t.DnsUrlCreateData, t.DnsUrlCreateResponses, t.DnsUrlCreateErrors>
  }
  '/dns/{service_name}/url/{identificator}': {
    /** Read URL record. */
    get: Op<t.DnsUrlGetData, t.DnsUrlGetResponses, t.DnsUrlGetErrors>
    /** Update URL record. */
    put: Op<t.DnsUrlUpdateData, t.DnsUrlUpdateResponses, t.DnsUrlUpdateErrors>
    /** Delete URL record. */
    delete: Op<t.DnsUrlDeleteData, t.DnsUrlDeleteResponses, t.DnsUrlDeleteErrors>
  }
  '/dns/{service_name}/caa': {
    /** List CAA records. */
    get: Op<t.DnsCaaListData, t.DnsCaaListResponses, t.DnsCaaListErrors>
    /** Create CAA record. */
    post: Op<t.DnsCaaCreateData, t.DnsCaaCreateResponses, t.DnsCaaCreateErrors>
  }
  '/dns/{service_name}/caa/{identificator}': {
    /** Read CAA record. */
    get: Op<t.DnsCaaGetData, t.DnsCaaGetResponses, t.DnsCaaGetErrors>
    /** Update CAA record. */
    put: Op<t.DnsCaaUpdateData, t.DnsCaaUpdateResponses, t.DnsCaaUpdateErrors>
    /** Delete CAA record. */
    delete: Op<t.DnsCaaDeleteData, t.DnsCaaDeleteResponses, t.DnsCaaDeleteErrors>
  }
  '/dns/{service_name}/tlsa': {
    /** List TLSA records. */
    get: Op<t.DnsTlsaListData, t.DnsTlsaListResponses, t.DnsTlsaListErrors>
    /** Create TLSA record. */
    post: Op<t.DnsTlsaCreateData, t.DnsTlsaCreateResponses, t.DnsTlsaCreateErrors>
  }
  '/dns/{service_name}/tlsa/{identificator}': {
    /** Read TLSA record. */
    get: Op<t.DnsTlsaGetData, t.DnsTlsaGetResponses, t.DnsTlsaGetErrors>
    /** Update TLSA record. */
    put: Op<t.DnsTlsaUpdateData, t.DnsTlsaUpdateResponses, t.DnsTlsaUpdateErrors>
    /** Delete TLSA record. */
    delete: Op<t.DnsTlsaDeleteData, t.DnsTlsaDeleteResponses, t.DnsTlsaDeleteErrors>
  }
  '/vserver/{service_name}/mail/account': {
    /** List mail accounts. */
    get: Op<t.MailAccountsListData, t.MailAccountsListResponses, t.MailAccountsListErrors>
    /** Create mail account. */
    post: Op<t.MailAccountsCreateData, t.MailAccountsCreateResponses, t.MailAccountsCreateErrors>
  }
  '/vserver/{service_name}/mail/account/{identificator}': {
    /** Read mail account. */
    get: Op<t.MailAccountsGetData, t.MailAccountsGetResponses, t.MailAccountsGetErrors>
    /** Update mail account. */
    put: Op<t.MailAccountsUpdateData, t.MailAccountsUpdateResponses, t.MailAccountsUpdateErrors>
    /** Delete mail account. */
    delete: Op<t.MailAccountsDeleteData, t.MailAccountsDeleteResponses, t.MailAccountsDeleteErrors>
  }
  '/vserver/{service_name}/mail/account/{identificator}/asp': {
    /** List application passwords. */
    get: Op<t.MailAccountsAppPasswordsListData, t.MailAccountsAppPasswordsListResponses, t.MailAccountsAppPasswordsListErrors>
  }
  '/vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}': {
    /** Delete application password. */
    delete: Op<t.MailAccountsAppPasswordsDeleteData, t.MailAccountsAppPasswordsDeleteResponses, t.MailAccountsAppPasswordsDeleteErrors>
  }
  '/vserver/{service_name}/mail/account/{identificator}/autoreply': {
    /** Read autoreply of mail account. */
    get: Op<t.MailAccountsAutoreplyGetData, t.MailAccountsAutoreplyGetResponses, t.MailAccountsAutoreplyGetErrors>
    /** Update autoreply of mail account. */
    put: Op<t.MailAccountsAutoreplyUpdateData, t.MailAccountsAutoreplyUpdateResponses, t.MailAccountsAutoreplyUpdateErrors>
  }
  '/vserver/{service_name}/mail/account/{identificator}/premium': {
    /** Read premium package of mail account. */
    get: Op<t.MailAccountsPremiumGetData, t.MailAccountsPremiumGetResponses, t.MailAccountsPremiumGetErrors>
    /** Change premium package of mail account. */
    put: Op<t.MailAccountsPremiumUpdateData, t.MailAccountsPremiumUpdateResponses, t.MailAccountsPremiumUpdateErrors>
    /** List premium packages. */
    options: Op<t.MailAccountsPremiumOptionsData, t.MailAccountsPremiumOptionsResponses, t.MailAccountsPremiumOptionsErrors>
  }
  '/vserver/{service_name}/mail/forwarder': {
    /** List mail forwarders. */
    get: Op<t.MailForwardersListData, t.MailForwardersListResponses, t.MailForwardersListErrors>
    /** Create mail forwarder. */
    post: Op<t.MailForwardersCreateData, t.MailForwardersCreateResponses, t.MailForwardersCreateErrors>
  }
  '/vserver/{service_name}/mail/forwarder/{identificator}': {
    /** Read mail forwarder. */
    get: Op<t.MailForwardersGetData, t.MailForwardersGetResponses, t.MailForwardersGetErrors>
    /** Update mail forwarder. */
    put: Op<t.MailForwardersUpdateData, t.MailForwardersUpdateResponses, t.MailForwardersUpdateErrors>
    /** Delete mail forwarder. */
    delete: Op<t.MailForwardersDeleteData, t.MailForwardersDeleteResponses, t.MailForwardersDeleteErrors>
  }
  '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply': {
    /** Read autoreply of mail forwarder. */
    get: Op<t.MailForwardersAutoreplyGetData, t.MailForwardersAutoreplyGetResponses, t.MailForwardersAutoreplyGetErrors>
    /** Update autoreply of mail forwarder. */
    put: Op<t.MailForwardersAutoreplyUpdateData, t.MailForwardersAutoreplyUpdateResponses, t.MailForwardersAutoreplyUpdateErrors>
  }
  '/vserver/{service_name}/mail/dkim': {
    /** Read DKIM key. */
    get: Op<t.MailDkimGetData, t.MailDkimGetResponses, t.MailDkimGetErrors>
    /** Activate DKIM. */
    post: Op<t.MailDkimCreateData, t.MailDkimCreateResponses, t.MailDkimCreateErrors>
    /** Delete DKIM key. */
    delete: Op<t.MailDkimDeleteData, t.MailDkimDeleteResponses, t.MailDkimDeleteErrors>
  }
  '/vserver/{service_name}/database/mysql': {
    /** List MySQL databases. */
    get: Op<t.DatabasesMysqlListData, t.DatabasesMysqlListResponses, t.DatabasesMysqlListErrors>
    /** Create MySQL database. */
    post: Op<t.DatabasesMysqlCreateData, t.DatabasesMysqlCreateResponses, t.DatabasesMysqlCreateErrors>
    /** List collations. */
    options: Op<t.DatabasesMysqlOptionsData, t.DatabasesMysqlOptionsResponses, t.DatabasesMysqlOptionsErrors>
  }
  '/vserver/{service_name}/database/mysql/{database_name}': {
    /** Read MySQL database. */
    get: Op<t.DatabasesMysqlGetData, t.DatabasesMysqlGetResponses, t.DatabasesMysqlGetErrors>
    /** Delete MySQL database. */
    delete: Op<t.DatabasesMysqlDeleteData, t.DatabasesMysqlDeleteResponses, t.DatabasesMysqlDeleteErrors>
  }
  '/vserver/{service_name}/database/mysql/account': {
    /** List MySQL accounts. */
    get: Op<t.DatabasesMysqlAccountsListData, t.DatabasesMysqlAccountsListResponses, t.DatabasesMysqlAccountsListErrors>
    /** Create MySQL account. */
    post: Op<t.DatabasesMysqlAccountsCreateData, t.DatabasesMysqlAccountsCreateResponses, t.DatabasesMysqlAccountsCreateErrors>
  }
  '/vserver/{service_name}/database/mysql/account/{database_username}': {
    /** Read MySQL account. */
    get: Op<t.DatabasesMysqlAccountsGetData, t.DatabasesMysqlAccountsGetResponses, t.DatabasesMysqlAccountsGetErrors>
    /** Update MySQL account. */
    put: Op<t.DatabasesMysqlAccountsUpdateData, t.DatabasesMysqlAccountsUpdateResponses, t.DatabasesMysqlAccountsUpdateErrors>
    /** Delete MySQL account. */
    delete: Op<t.DatabasesMysqlAccountsDeleteData, t.DatabasesMysqlAccountsDeleteResponses, t.DatabasesMysqlAccountsDeleteErrors>
  }
  '/vserver/{service_name}/database/mysql/account/{database_username}/permission': {
    /** List MySQL permissions. */
    get: Op<t.DatabasesMysqlPermissionsListData, t.DatabasesMysqlPermissionsListResponses, t.DatabasesMysqlPermissionsListErrors>
    /** List permission names. */
    options: Op<
      t.DatabasesMysqlPermissionsOptionsData,
      t.DatabasesMysqlPermissionsOptionsResponses,
      t.DatabasesMysqlPermissionsOptionsErrors
    >
  }
  '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}': {
    /** Read MySQL permissions. */
    get: Op<t.DatabasesMysqlPermissionsGetData, t.DatabasesMysqlPermissionsGetResponses, t.DatabasesMysqlPermissionsGetErrors>
    /** Set MySQL permissions. */
    put: Op<t.DatabasesMysqlPermissionsUpdateData, t.DatabasesMysqlPermissionsUpdateResponses, t.DatabasesMysqlPermissionsUpdateErrors>
    /** Remove MySQL permissions. */
    delete: Op<t.DatabasesMysqlPermissionsDeleteData, t.DatabasesMysqlPermissionsDeleteResponses, t.DatabasesMysqlPermissionsDeleteErrors>
  }
  '/vserver/{service_name}/database/redis': {
    /** List Redis databases. */
    get: Op<t.DatabasesRedisListData, t.DatabasesRedisListResponses, t.DatabasesRedisListErrors>
    /** Activate Redis. */
    post: Op<t.DatabasesRedisCreateData, t.DatabasesRedisCreateResponses, t.DatabasesRedisCreateErrors>
  }
  '/vserver/{service_name}/database/redis/{identificator}': {
    /** Read Redis database. */
    get: Op<t.DatabasesRedisGetData, t.DatabasesRedisGetResponses, t.DatabasesRedisGetErrors>
  }
  '/vserver/{service_name}/database/redis/{identificator}/start': {
    /** Start Redis. */
    post: Op<t.DatabasesRedisStartData, t.DatabasesRedisStartResponses, t.DatabasesRedisStartErrors>
  }
  '/vserver/{service_name}/database/redis/{identificator}/restart': {
    /** Restart Redis. */
    post: Op<t.DatabasesRedisRestartData, t.DatabasesRedisRestartResponses, t.DatabasesRedisRestartErrors>
  }
  '/vserver/{service_name}/database/redis/{identificator}/stop': {
    /** Stop Redis. */
    post: Op<t.DatabasesRedisStopData, t.DatabasesRedisStopResponses, t.DatabasesRedisStopErrors>
  }
  '/vserver/{service_name}/database/redis/{identificator}/regenerateauth': {
    /** Renew Redis key. */
    post: Op<t.DatabasesRedisRegenerateAuthData, t.DatabasesRedisRegenerateAuthResponses, t.DatabasesRedisRegenerateAuthErrors>
  }
  '/vserver/{service_name}/ssl': {
    /** List certificates. */
    get: Op<t.SslListData, t.SslListResponses, t.SslListErrors>
    /** Add certificate. */
    post: Op<t.SslCreateData, t.SslCreateResponses, t.SslCreateErrors>
  }
  '/vserver/{service_name}/ssl/{identificator}': {
    /** Read certificate. */
    get: Op<t.SslGetData, t.SslGetResponses, t.SslGetErrors>
    /** Update certificate. */
    put: Op<t.SslUpdateData, t.SslUpdateResponses, t.SslUpdateErrors>
    /** Delete certificate. */
    delete: Op<t.SslDeleteData, t.SslDeleteResponses, t.SslDeleteErrors>
  }
  '/vserver/{service_name}/crontab': {
    /** List scheduled tasks. */
    get: Op<t.CrontabsListData, t.CrontabsListResponses, t.CrontabsListErrors>
    /** Create scheduled task. */
    post: Op<t.CrontabsCreateData, t.CrontabsCreateResponses, t.CrontabsCreateErrors>
    /** List task options. */
    options: Op<t.CrontabsOptionsData, t.CrontabsOptionsResponses, t.CrontabsOptionsErrors>
  }
  '/vserver/{service_name}/crontab/{identificator}': {
    /** Read scheduled task. */
    get: Op<t.CrontabsGetData, t.CrontabsGetResponses, t.CrontabsGetErrors>
    /** Update scheduled task. */
    put: Op<t.CrontabsUpdateData, t.CrontabsUpdateResponses, t.CrontabsUpdateErrors>
    /** Delete scheduled task. */
    delete: Op<t.CrontabsDeleteData, t.CrontabsDeleteResponses, t.CrontabsDeleteErrors>
  }
  '/vserver/{service_name}/process/pm2': {
    /** List PM2 processes. */
    get: Op<t.Pm2ListData, t.Pm2ListResponses, t.Pm2ListErrors>
    /** Create PM2 process. */
    post: Op<t.Pm2CreateData, t.Pm2CreateResponses, t.Pm2CreateErrors>
  }
  '/vserver/{service_name}/process/pm2/{identificator}': {
    /** Read PM2 process. */
    get: Op<t.Pm2GetData, t.Pm2GetResponses, t.Pm2GetErrors>
    /** Update PM2 process. */
    put: Op<t.Pm2UpdateData, t.Pm2UpdateResponses, t.Pm2UpdateErrors>
    /** Delete PM2 process. */
    delete: Op<t.Pm2DeleteData, t.Pm2DeleteResponses, t.Pm2DeleteErrors>
  }
  '/vserver/{service_name}/process/pm2/{identificator}/start': {
    /** Start PM2 process. */
    post: Op<t.Pm2StartData, t.Pm2StartResponses, t.Pm2StartErrors>
  }
  '/vserver/{service_name}/process/pm2/{identificator}/restart': {
    /** Restart PM2 process. */
    post: Op<t.Pm2RestartData, t.Pm2RestartResponses, t.Pm2RestartErrors>
  }
  '/vserver/{service_name}/process/pm2/{identificator}/stop': {
    /** Stop PM2 process. */
    post: Op<t.Pm2StopData, t.Pm2StopResponses, t.Pm2StopErrors>
  }
  '/vserver/{service_name}/portforward': {
    /** List port forwards. */
    get: Op<t.PortForwardsListData, t.PortForwardsListResponses, t.PortForwardsListErrors>
    /** Create port forward. */
    post: Op<t.PortForwardsCreateData, t.PortForwardsCreateResponses, t.PortForwardsCreateErrors>
  }
  '/vserver/{service_name}/portforward/{identificator}': {
    /** Read port forward. */
    get: Op<t.PortForwardsGetData, t.PortForwardsGetResponses, t.PortForwardsGetErrors>
    /** Save port forward. */
    post: Op<t.PortForwardsSaveData, t.PortForwardsSaveResponses, t.PortForwardsSaveErrors>
    /** Delete port forward. */
    delete: Op<t.PortForwardsDeleteData, t.PortForwardsDeleteResponses, t.PortForwardsDeleteErrors>
  }
  '/vserver/{service_name}/portforward/{identificator}/acl': {
    /** Add address to access list. */
    post: Op<t.PortForwardsAclCreateData, t.PortForwardsAclCreateResponses, t.PortForwardsAclCreateErrors>
  }
  '/vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}': {
    /** Remove address from access list. */
    delete: Op<t.PortForwardsAclDeleteData, t.PortForwardsAclDeleteResponses, t.PortForwardsAclDeleteErrors>
  }
  '/vserver/{service_name}/dedicatedip': {
    /** List dedicated IPs. */
    get: Op<t.DedicatedIpsListData, t.DedicatedIpsListResponses, t.DedicatedIpsListErrors>
    /** Create dedicated IP. */
    post: Op<t.DedicatedIpsCreateData, t.DedicatedIpsCreateResponses, t.DedicatedIpsCreateErrors>
  }
  '/vserver/{service_name}/dedicatedip/{identificator}': {
    /** Read dedicated IP. */
    get: Op<t.DedicatedIpsGetData, t.DedicatedIpsGetResponses, t.DedicatedIpsGetErrors>
    /** Delete dedicated IP. */
    delete: Op<t.DedicatedIpsDeleteData, t.DedicatedIpsDeleteResponses, t.DedicatedIpsDeleteErrors>
  }
  '/vserver/{service_name}/billing/resources': {
    /** List additional packages. */
    get: Op<t.BillingResourcesListData, t.BillingResourcesListResponses, t.BillingResourcesListErrors>
    /** Add package. */
    post: Op<t.BillingResourcesCreateData, t.BillingResourcesCreateResponses, t.BillingResourcesCreateErrors>
    /** Show available packages. */
    options: Op<t.BillingResourcesOptionsData, t.BillingResourcesOptionsResponses, t.BillingResourcesOptionsErrors>
  }
  '/vserver/{service_name}/billing/resources/{identificator}': {
    /** Read additional package. */
    get: Op<t.BillingResourcesGetData, t.BillingResourcesGetResponses, t.BillingResourcesGetErrors>
    /** Change package quantity. */
    put: Op<t.BillingResourcesUpdateData, t.BillingResourcesUpdateResponses, t.BillingResourcesUpdateErrors>
    /** Delete additional package. */
    delete: Op<t.BillingResourcesDeleteData, t.BillingResourcesDeleteResponses, t.BillingResourcesDeleteErrors>
  }
  '/vserver/{service_name}/ssh': {
    /** Read SSH settings. */
    get: Op<t.SshGetData, t.SshGetResponses, t.SshGetErrors>
    /** Update SSH settings. */
    put: Op<t.SshUpdateData, t.SshUpdateResponses, t.SshUpdateErrors>
  }
  '/vserver/{service_name}/ssh/publickey': {
    /** List public keys. */
    get: Op<t.SshPublicKeysListData, t.SshPublicKeysListResponses, t.SshPublicKeysListErrors>
    /** Add public key. */
    post: Op<t.SshPublicKeysCreateData, t.SshPublicKeysCreateResponses, t.SshPublicKeysCreateErrors>
  }
  '/vserver/{service_name}/ssh/publickey/{identificator}': {
    /** Read public key. */
    get: Op<t.SshPublicKeysGetData, t.SshPublicKeysGetResponses, t.SshPublicKeysGetErrors>
    /** Delete public key. */
    delete: Op<t.SshPublicKeysDeleteData, t.SshPublicKeysDeleteResponses, t.SshPublicKeysDeleteErrors>
  }
  '/vserver/{service_name}/ssh/whitelist': {
    /** List whitelist. */
    get: Op<t.SshWhitelistListData, t.SshWhitelistListResponses, t.SshWhitelistListErrors>
    /** Add address to whitelist. */
    post: Op<t.SshWhitelistCreateData, t.SshWhitelistCreateResponses, t.SshWhitelistCreateErrors>
  }
  '/vserver/{service_name}/ssh/whitelist/{identificator}': {
    /** Read whitelist entry. */
    get: Op<t.SshWhitelistGetData, t.SshWhitelistGetResponses, t.SshWhitelistGetErrors>
    /** Remove address from whitelist. */
    delete: Op<t.SshWhitelistDeleteData, t.SshWhitelistDeleteResponses, t.SshWhitelistDeleteErrors>
  }
  '/order/cloud': {
    /** List cloud server orders. */
    get: Op<t.OrdersCloudListData, t.OrdersCloudListResponses, t.OrdersCloudListErrors>
    /** Order cloud server. */
    post: Op<t.OrdersCloudCreateData, t.OrdersCloudCreateResponses, t.OrdersCloudCreateErrors>
    /** List cloud server options. */
    options: Op<t.OrdersCloudOptionsData, t.OrdersCloudOptionsResponses, t.OrdersCloudOptionsErrors>
  }
  '/order/cloud/{identificator}': {
    /** Read cloud server order. */
    get: Op<t.OrdersCloudGetData, t.OrdersCloudGetResponses, t.OrdersCloudGetErrors>
  }
  '/order/domain/': {
    /** List domain orders. */
    get: Op<t.OrdersDomainsListData, t.OrdersDomainsListResponses, t.OrdersDomainsListErrors>
  }
  '/order/domain/{identificator}': {
    /** Read domain order. */
    get: Op<t.OrdersDomainsGetData, t.OrdersDomainsGetResponses, t.OrdersDomainsGetErrors>
    /** Cancel domain order. */
    delete: Op<t.OrdersDomainsDeleteData, t.OrdersDomainsDeleteResponses, t.OrdersDomainsDeleteErrors>
  }
  '/order/domain/renew': {
    /** Renew or reactivate domains. */
    post: Op<t.OrdersDomainsRenewData, t.OrdersDomainsRenewResponses, t.OrdersDomainsRenewErrors>
  }
  '/domain': {
    /** List domains. */
    get: Op<t.DomainsListData, t.DomainsListResponses, t.DomainsListErrors>
  }
  '/domain/{service_name}': {
    /** Read domain. */
    get: Op<t.DomainsGetData, t.DomainsGetResponses, t.DomainsGetErrors>
    /** Update domain. */
    put: Op<t.DomainsUpdateData, t.DomainsUpdateResponses, t.DomainsUpdateErrors>
    /** Read domain options. */
    options: Op<t.DomainsOptionsData, t.DomainsOptionsResponses, t.DomainsOptionsErrors>
  }
  '/domain/{service_name}/preferences': {
    /** Read domain preferences. */
    get: Op<t.DomainsPreferencesGetData, t.DomainsPreferencesGetResponses, t.DomainsPreferencesGetErrors>
    /** Update domain preferences. */
    put: Op<t.DomainsPreferencesUpdateData, t.DomainsPreferencesUpdateResponses, t.DomainsPreferencesUpdateErrors>
  }
  '/domain/{service_name}/nameserver': {
    /** List domain name servers. */
    get: Op<t.DomainsNameserversListData, t.DomainsNameserversListResponses, t.DomainsNameserversListErrors>
    /** Create domain name servers. */
    post: Op<t.DomainsNameserversCreateData, t.DomainsNameserversCreateResponses, t.DomainsNameserversCreateErrors>
  }
  '/domain/{service_name}/nameserver/{hostname}': {
    /** Read domain name server. */
    get: Op<t.DomainsNameserversGetData, t.DomainsNameserversGetResponses, t.DomainsNameserversGetErrors>
    /** Update domain name server. */
    put: Op<t.DomainsNameserversUpdateData, t.DomainsNameserversUpdateResponses, t.DomainsNameserversUpdateErrors>
    /** Delete domain name server. */
    delete: Op<t.DomainsNameserversDeleteData, t.DomainsNameserversDeleteResponses, t.DomainsNameserversDeleteErrors>
  }
  '/domain/{service_name}/contact': {
    /** List domain contacts. */
    get: Op<t.DomainsContactsListData, t.DomainsContactsListResponses, t.DomainsContactsListErrors>
    /** Create domain contact. */
    post: Op<t.DomainsContactsCreateData, t.DomainsContactsCreateResponses, t.DomainsContactsCreateErrors>
  }
  '/domain/{service_name}/contact/{identificator}': {
    /** Read domain contact. */
    get: Op<t.DomainsContactsGetData, t.DomainsContactsGetResponses, t.DomainsContactsGetErrors>
    /** Update domain contact. */
    put: Op<t.DomainsContactsUpdateData, t.DomainsContactsUpdateResponses, t.DomainsContactsUpdateErrors>
    /** Delete domain contact. */
    delete: Op<t.DomainsContactsDeleteData, t.DomainsContactsDeleteResponses, t.DomainsContactsDeleteErrors>
  }
  '/domain/{service_name}/contact/tech/default': {
    /** Add default technical contact. */
    post: Op<t.DomainsContactsSetDefaultTechData, t.DomainsContactsSetDefaultTechResponses, t.DomainsContactsSetDefaultTechErrors>
  }
}
