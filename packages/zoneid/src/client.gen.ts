// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import type { Arguments, Call, Client, ListCall, ListCallOptions } from '@hostwright/core/client'
import {
  billingResourcesCreate,
  billingResourcesDelete,
  billingResourcesGet,
  billingResourcesList,
  billingResourcesOptions,
  billingResourcesUpdate,
  crontabsCreate,
  crontabsDelete,
  crontabsGet,
  crontabsList,
  crontabsOptions,
  crontabsUpdate,
  databasesMysqlAccountsCreate,
  databasesMysqlAccountsDelete,
  databasesMysqlAccountsGet,
  databasesMysqlAccountsList,
  databasesMysqlAccountsUpdate,
  databasesMysqlCreate,
  databasesMysqlDelete,
  databasesMysqlGet,
  databasesMysqlList,
  databasesMysqlOptions,
  databasesMysqlPermissionsDelete,
  databasesMysqlPermissionsGet,
  databasesMysqlPermissionsList,
  databasesMysqlPermissionsOptions,
  databasesMysqlPermissionsUpdate,
  databasesRedisCreate,
  databasesRedisGet,
  databasesRedisList,
  databasesRedisRegenerateAuth,
  databasesRedisRestart,
  databasesRedisStart,
  databasesRedisStop,
  dedicatedIpsCreate,
  dedicatedIpsDelete,
  dedicatedIpsGet,
  dedicatedIpsList,
  dnsACreate,
  dnsADelete,
  dnsAGet,
  dnsAList,
  dnsAUpdate,
  dnsAaaaCreate,
  dnsAaaaDelete,
  dnsAaaaGet,
  dnsAaaaList,
  dnsAaaaUpdate,
  dnsCaaCreate,
  dnsCaaDelete,
  dnsCaaGet,
  dnsCaaList,
  dnsCaaUpdate,
  dnsCnameCreate,
  dnsCnameDelete,
  dnsCnameGet,
  dnsCnameList,
  dnsCnameUpdate,
  dnsMxCreate,
  dnsMxDelete,
  dnsMxGet,
  dnsMxList,
  dnsMxUpdate,
  dnsNsCreate,
  dnsNsDelete,
  dnsNsGet,
  dnsNsList,
  dnsNsUpdate,
  dnsSrvCreate,
  dnsSrvDelete,
  dnsSrvGet,
  dnsSrvList,
  dnsSrvUpdate,
  dnsSshfpCreate,
  dnsSshfpDelete,
  dnsSshfpGet,
  dnsSshfpList,
  dnsSshfpUpdate,
  dnsTlsaCreate,
  dnsTlsaDelete,
  dnsTlsaGet,
  dnsTlsaList,
  dnsTlsaUpdate,
  dnsTxtCreate,
  dnsTxtDelete,
  dnsTxtGet,
  dnsTxtList,
  dnsTxtUpdate,
  dnsUrlCreate,
  dnsUrlDelete,
  dnsUrlGet,
  dnsUrlList,
  dnsUrlUpdate,
  dnsZonesGet,
  dnsZonesUpdate,
  domainsContactsCreate,
  domainsContactsDelete,
  domainsContactsGet,
  domainsContactsList,
  domainsContactsSetDefaultTech,
  domainsContactsUpdate,
  domainsGet,
  domainsList,
  domainsNameserversCreate,
  domainsNameserversDelete,
  domainsNameserversGet,
  domainsNameserversList,
  domainsNameserversUpdate,
  domainsOptions,
  domainsPreferencesGet,
  domainsPreferencesUpdate,
  domainsUpdate,
  mailAccountsAppPasswordsDelete,
  mailAccountsAppPasswordsList,
  mailAccountsAutoreplyGet,
  mailAccountsAutoreplyUpdate,
  mailAccountsCreate,
  mailAccountsDelete,
  mailAccountsGet,
  mailAccountsList,
  mailAccountsPremiumGet,
  mailAccountsPremiumOptions,
  mailAccountsPremiumUpdate,
  mailAccountsUpdate,
  mailDkimCreate,
  mailDkimDelete,
  mailDkimGet,
  mailForwardersAutoreplyGet,
  mailForwardersAutoreplyUpdate,
  mailForwardersCreate,
  mailForwardersDelete,
  mailForwardersGet,
  mailForwardersList,
  mailForwardersUpdate,
  ordersCloudCreate,
  ordersCloudGet,
  ordersCloudList,
  ordersCloudOptions,
  ordersDomainsDelete,
  ordersDomainsGet,
  ordersDomainsList,
  ordersDomainsRenew,
  pm2Create,
  pm2Delete,
  pm2Get,
  pm2List,
  pm2Restart,
  pm2Start,
  pm2Stop,
  pm2Update,
  portForwardsAclCreate,
  portForwardsAclDelete,
  portForwardsCreate,
  portForwardsDelete,
  portForwardsGet,
  portForwardsList,
  portForwardsSave,
  sshGet,
  sshPublicKeysCreate,
  sshPublicKeysDelete,
  sshPublicKeysGet,
  sshPublicKeysList,
  sshUpdate,
  sshWhitelistCreate,
  sshWhitelistDelete,
  sshWhitelistGet,
  sshWhitelistList,
  sslCreate,
  sslDelete,
  sslGet,
  sslList,
  sslUpdate,
} from './functions.gen.js'
import { createClient, type ZoneIDOptions } from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `dns.zones`
 */
export class DnsZonesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get DNS zone.
   *
   * Says whether a zone is active and may have AAAA records.
   *
   * `GET /dns/{service_name}`
   */
  get(options: Arguments<types.DnsZonesGetData>): Call<types.DnsZonesGetResponses, types.DnsZonesGetErrors> {
    return dnsZonesGet({ ...options, client: this.#client })
  }

  /**
   * Update DNS zone.
   *
   * Updates a zone. What can be changed is not documented.
   *
   * `PUT /dns/{service_name}`
   */
  update(options: Arguments<types.DnsZonesUpdateData>): Call<types.DnsZonesUpdateResponses, types.DnsZonesUpdateErrors> {
    return dnsZonesUpdate({ ...options, client: this.#client })
  }
}

/**
 * `dns.a`
 */
export class DnsAResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List A records.
   *
   * Lists the A records of a zone: the IPv4 addresses of its host names.
   *
   * `GET /dns/{service_name}/a`
   */
  list(options: Arguments<types.DnsAListData>): Call<types.DnsAListResponses, types.DnsAListErrors> {
    return dnsAList({ ...options, client: this.#client })
  }

  /**
   * Create A record.
   *
   * Adds an A record to a zone, the IPv4 address of a host name.
   *
   * `POST /dns/{service_name}/a`
   */
  create(options: Arguments<types.DnsACreateData>): Call<types.DnsACreateResponses, types.DnsACreateErrors> {
    return dnsACreate({ ...options, client: this.#client })
  }

  /**
   * Get A record.
   *
   * Returns one A record of a zone.
   *
   * `GET /dns/{service_name}/a/{identificator}`
   */
  get(options: Arguments<types.DnsAGetData>): Call<types.DnsAGetResponses, types.DnsAGetErrors> {
    return dnsAGet({ ...options, client: this.#client })
  }

  /**
   * Update A record.
   *
   * Changes an A record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/a/{identificator}`
   */
  update(options: Arguments<types.DnsAUpdateData>): Call<types.DnsAUpdateResponses, types.DnsAUpdateErrors> {
    return dnsAUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete A record.
   *
   * Removes an A record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/a/{identificator}`
   */
  delete(options: Arguments<types.DnsADeleteData>): Call<types.DnsADeleteResponses, types.DnsADeleteErrors> {
    return dnsADelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.aaaa`
 */
export class DnsAaaaResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List AAAA records.
   *
   * Lists the AAAA records of a zone: the IPv6 addresses of its host names.
   *
   * `GET /dns/{service_name}/aaaa`
   */
  list(options: Arguments<types.DnsAaaaListData>): Call<types.DnsAaaaListResponses, types.DnsAaaaListErrors> {
    return dnsAaaaList({ ...options, client: this.#client })
  }

  /**
   * Create AAAA record.
   *
   * Adds an AAAA record to a zone, the IPv6 address of a host name.
   *
   * `POST /dns/{service_name}/aaaa`
   */
  create(options: Arguments<types.DnsAaaaCreateData>): Call<types.DnsAaaaCreateResponses, types.DnsAaaaCreateErrors> {
    return dnsAaaaCreate({ ...options, client: this.#client })
  }

  /**
   * Get AAAA record.
   *
   * Returns one AAAA record of a zone.
   *
   * `GET /dns/{service_name}/aaaa/{identificator}`
   */
  get(options: Arguments<types.DnsAaaaGetData>): Call<types.DnsAaaaGetResponses, types.DnsAaaaGetErrors> {
    return dnsAaaaGet({ ...options, client: this.#client })
  }

  /**
   * Update AAAA record.
   *
   * Changes an AAAA record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/aaaa/{identificator}`
   */
  update(options: Arguments<types.DnsAaaaUpdateData>): Call<types.DnsAaaaUpdateResponses, types.DnsAaaaUpdateErrors> {
    return dnsAaaaUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete AAAA record.
   *
   * Removes an AAAA record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/aaaa/{identificator}`
   */
  delete(options: Arguments<types.DnsAaaaDeleteData>): Call<types.DnsAaaaDeleteResponses, types.DnsAaaaDeleteErrors> {
    return dnsAaaaDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.ns`
 */
export class DnsNsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List NS records.
   *
   * Lists the NS records of a zone: the nameservers of the names it delegates.
   *
   * `GET /dns/{service_name}/ns`
   */
  list(options: Arguments<types.DnsNsListData>): Call<types.DnsNsListResponses, types.DnsNsListErrors> {
    return dnsNsList({ ...options, client: this.#client })
  }

  /**
   * Create NS record.
   *
   * Adds an NS record to a zone, a nameserver of a delegated name.
   *
   * `POST /dns/{service_name}/ns`
   */
  create(options: Arguments<types.DnsNsCreateData>): Call<types.DnsNsCreateResponses, types.DnsNsCreateErrors> {
    return dnsNsCreate({ ...options, client: this.#client })
  }

  /**
   * Get NS record.
   *
   * Returns one NS record of a zone.
   *
   * `GET /dns/{service_name}/ns/{identificator}`
   */
  get(options: Arguments<types.DnsNsGetData>): Call<types.DnsNsGetResponses, types.DnsNsGetErrors> {
    return dnsNsGet({ ...options, client: this.#client })
  }

  /**
   * Update NS record.
   *
   * Changes an NS record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/ns/{identificator}`
   */
  update(options: Arguments<types.DnsNsUpdateData>): Call<types.DnsNsUpdateResponses, types.DnsNsUpdateErrors> {
    return dnsNsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete NS record.
   *
   * Removes an NS record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/ns/{identificator}`
   */
  delete(options: Arguments<types.DnsNsDeleteData>): Call<types.DnsNsDeleteResponses, types.DnsNsDeleteErrors> {
    return dnsNsDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.mx`
 */
export class DnsMxResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List MX records.
   *
   * Lists the MX records of a zone: the mail servers of its host names.
   *
   * `GET /dns/{service_name}/mx`
   */
  list(options: Arguments<types.DnsMxListData>): Call<types.DnsMxListResponses, types.DnsMxListErrors> {
    return dnsMxList({ ...options, client: this.#client })
  }

  /**
   * Create MX record.
   *
   * Adds an MX record to a zone, a mail server of a host name.
   *
   * `POST /dns/{service_name}/mx`
   */
  create(options: Arguments<types.DnsMxCreateData>): Call<types.DnsMxCreateResponses, types.DnsMxCreateErrors> {
    return dnsMxCreate({ ...options, client: this.#client })
  }

  /**
   * Get MX record.
   *
   * Returns one MX record of a zone.
   *
   * `GET /dns/{service_name}/mx/{identificator}`
   */
  get(options: Arguments<types.DnsMxGetData>): Call<types.DnsMxGetResponses, types.DnsMxGetErrors> {
    return dnsMxGet({ ...options, client: this.#client })
  }

  /**
   * Update MX record.
   *
   * Changes an MX record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/mx/{identificator}`
   */
  update(options: Arguments<types.DnsMxUpdateData>): Call<types.DnsMxUpdateResponses, types.DnsMxUpdateErrors> {
    return dnsMxUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete MX record.
   *
   * Removes an MX record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/mx/{identificator}`
   */
  delete(options: Arguments<types.DnsMxDeleteData>): Call<types.DnsMxDeleteResponses, types.DnsMxDeleteErrors> {
    return dnsMxDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.cname`
 */
export class DnsCnameResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List CNAME records.
   *
   * Lists the CNAME records of a zone: the host names that are aliases of others.
   *
   * `GET /dns/{service_name}/cname`
   */
  list(options: Arguments<types.DnsCnameListData>): Call<types.DnsCnameListResponses, types.DnsCnameListErrors> {
    return dnsCnameList({ ...options, client: this.#client })
  }

  /**
   * Create CNAME record.
   *
   * Adds a CNAME record to a zone, an alias of another host name.
   *
   * `POST /dns/{service_name}/cname`
   */
  create(options: Arguments<types.DnsCnameCreateData>): Call<types.DnsCnameCreateResponses, types.DnsCnameCreateErrors> {
    return dnsCnameCreate({ ...options, client: this.#client })
  }

  /**
   * Get CNAME record.
   *
   * Returns one CNAME record of a zone.
   *
   * `GET /dns/{service_name}/cname/{identificator}`
   */
  get(options: Arguments<types.DnsCnameGetData>): Call<types.DnsCnameGetResponses, types.DnsCnameGetErrors> {
    return dnsCnameGet({ ...options, client: this.#client })
  }

  /**
   * Update CNAME record.
   *
   * Changes a CNAME record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/cname/{identificator}`
   */
  update(options: Arguments<types.DnsCnameUpdateData>): Call<types.DnsCnameUpdateResponses, types.DnsCnameUpdateErrors> {
    return dnsCnameUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete CNAME record.
   *
   * Removes a CNAME record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/cname/{identificator}`
   */
  delete(options: Arguments<types.DnsCnameDeleteData>): Call<types.DnsCnameDeleteResponses, types.DnsCnameDeleteErrors> {
    return dnsCnameDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.txt`
 */
export class DnsTxtResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List TXT records.
   *
   * Lists the TXT records of a zone: the texts of its host names.
   *
   * `GET /dns/{service_name}/txt`
   */
  list(options: Arguments<types.DnsTxtListData>): Call<types.DnsTxtListResponses, types.DnsTxtListErrors> {
    return dnsTxtList({ ...options, client: this.#client })
  }

  /**
   * Create TXT record.
   *
   * Adds a TXT record to a zone, a text of a host name.
   *
   * `POST /dns/{service_name}/txt`
   */
  create(options: Arguments<types.DnsTxtCreateData>): Call<types.DnsTxtCreateResponses, types.DnsTxtCreateErrors> {
    return dnsTxtCreate({ ...options, client: this.#client })
  }

  /**
   * Get TXT record.
   *
   * Returns one TXT record of a zone.
   *
   * `GET /dns/{service_name}/txt/{identificator}`
   */
  get(options: Arguments<types.DnsTxtGetData>): Call<types.DnsTxtGetResponses, types.DnsTxtGetErrors> {
    return dnsTxtGet({ ...options, client: this.#client })
  }

  /**
   * Update TXT record.
   *
   * Changes a TXT record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/txt/{identificator}`
   */
  update(options: Arguments<types.DnsTxtUpdateData>): Call<types.DnsTxtUpdateResponses, types.DnsTxtUpdateErrors> {
    return dnsTxtUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete TXT record.
   *
   * Removes a TXT record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/txt/{identificator}`
   */
  delete(options: Arguments<types.DnsTxtDeleteData>): Call<types.DnsTxtDeleteResponses, types.DnsTxtDeleteErrors> {
    return dnsTxtDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.sshfp`
 */
export class DnsSshfpResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List SSHFP records.
   *
   * Lists the SSHFP records of a zone: the fingerprints of the SSH host keys of its host names.
   *
   * `GET /dns/{service_name}/sshfp`
   */
  list(options: Arguments<types.DnsSshfpListData>): Call<types.DnsSshfpListResponses, types.DnsSshfpListErrors> {
    return dnsSshfpList({ ...options, client: this.#client })
  }

  /**
   * Create SSHFP record.
   *
   * Adds an SSHFP record to a zone, the fingerprint of an SSH host key.
   *
   * `POST /dns/{service_name}/sshfp`
   */
  create(options: Arguments<types.DnsSshfpCreateData>): Call<types.DnsSshfpCreateResponses, types.DnsSshfpCreateErrors> {
    return dnsSshfpCreate({ ...options, client: this.#client })
  }

  /**
   * Get SSHFP record.
   *
   * Returns one SSHFP record of a zone.
   *
   * `GET /dns/{service_name}/sshfp/{identificator}`
   */
  get(options: Arguments<types.DnsSshfpGetData>): Call<types.DnsSshfpGetResponses, types.DnsSshfpGetErrors> {
    return dnsSshfpGet({ ...options, client: this.#client })
  }

  /**
   * Update SSHFP record.
   *
   * Changes an SSHFP record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/sshfp/{identificator}`
   */
  update(options: Arguments<types.DnsSshfpUpdateData>): Call<types.DnsSshfpUpdateResponses, types.DnsSshfpUpdateErrors> {
    return dnsSshfpUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete SSHFP record.
   *
   * Removes an SSHFP record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/sshfp/{identificator}`
   */
  delete(options: Arguments<types.DnsSshfpDeleteData>): Call<types.DnsSshfpDeleteResponses, types.DnsSshfpDeleteErrors> {
    return dnsSshfpDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.srv`
 */
export class DnsSrvResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List SRV records.
   *
   * Lists the SRV records of a zone: the hosts and ports of its services.
   *
   * `GET /dns/{service_name}/srv`
   */
  list(options: Arguments<types.DnsSrvListData>): Call<types.DnsSrvListResponses, types.DnsSrvListErrors> {
    return dnsSrvList({ ...options, client: this.#client })
  }

  /**
   * Create SRV record.
   *
   * Adds an SRV record to a zone, the host and port of a service.
   *
   * `POST /dns/{service_name}/srv`
   */
  create(options: Arguments<types.DnsSrvCreateData>): Call<types.DnsSrvCreateResponses, types.DnsSrvCreateErrors> {
    return dnsSrvCreate({ ...options, client: this.#client })
  }

  /**
   * Get SRV record.
   *
   * Returns one SRV record of a zone.
   *
   * `GET /dns/{service_name}/srv/{identificator}`
   */
  get(options: Arguments<types.DnsSrvGetData>): Call<types.DnsSrvGetResponses, types.DnsSrvGetErrors> {
    return dnsSrvGet({ ...options, client: this.#client })
  }

  /**
   * Update SRV record.
   *
   * Changes an SRV record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/srv/{identificator}`
   */
  update(options: Arguments<types.DnsSrvUpdateData>): Call<types.DnsSrvUpdateResponses, types.DnsSrvUpdateErrors> {
    return dnsSrvUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete SRV record.
   *
   * Removes an SRV record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/srv/{identificator}`
   */
  delete(options: Arguments<types.DnsSrvDeleteData>): Call<types.DnsSrvDeleteResponses, types.DnsSrvDeleteErrors> {
    return dnsSrvDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.url`
 */
export class DnsUrlResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List URL records.
   *
   * Lists the URL records of a zone: the redirections of its host names to URLs.
   *
   * `GET /dns/{service_name}/url`
   */
  list(options: Arguments<types.DnsUrlListData>): Call<types.DnsUrlListResponses, types.DnsUrlListErrors> {
    return dnsUrlList({ ...options, client: this.#client })
  }

  /**
   * Create URL record.
   *
   * Adds a URL record to a zone, the redirection of a host name to a URL.
   *
   * `POST /dns/{service_name}/url`
   */
  create(options: Arguments<types.DnsUrlCreateData>): Call<types.DnsUrlCreateResponses, types.DnsUrlCreateErrors> {
    return dnsUrlCreate({ ...options, client: this.#client })
  }

  /**
   * Get URL record.
   *
   * Returns one URL record of a zone.
   *
   * `GET /dns/{service_name}/url/{identificator}`
   */
  get(options: Arguments<types.DnsUrlGetData>): Call<types.DnsUrlGetResponses, types.DnsUrlGetErrors> {
    return dnsUrlGet({ ...options, client: this.#client })
  }

  /**
   * Update URL record.
   *
   * Changes a URL record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/url/{identificator}`
   */
  update(options: Arguments<types.DnsUrlUpdateData>): Call<types.DnsUrlUpdateResponses, types.DnsUrlUpdateErrors> {
    return dnsUrlUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete URL record.
   *
   * Removes a URL record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/url/{identificator}`
   */
  delete(options: Arguments<types.DnsUrlDeleteData>): Call<types.DnsUrlDeleteResponses, types.DnsUrlDeleteErrors> {
    return dnsUrlDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.caa`
 */
export class DnsCaaResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List CAA records.
   *
   * Lists the CAA records of a zone: the certificate authorities that may issue for its host names.
   *
   * `GET /dns/{service_name}/caa`
   */
  list(options: Arguments<types.DnsCaaListData>): Call<types.DnsCaaListResponses, types.DnsCaaListErrors> {
    return dnsCaaList({ ...options, client: this.#client })
  }

  /**
   * Create CAA record.
   *
   * Adds a CAA record to a zone, a certificate authority that may issue for a host name.
   *
   * `POST /dns/{service_name}/caa`
   */
  create(options: Arguments<types.DnsCaaCreateData>): Call<types.DnsCaaCreateResponses, types.DnsCaaCreateErrors> {
    return dnsCaaCreate({ ...options, client: this.#client })
  }

  /**
   * Get CAA record.
   *
   * Returns one CAA record of a zone.
   *
   * `GET /dns/{service_name}/caa/{identificator}`
   */
  get(options: Arguments<types.DnsCaaGetData>): Call<types.DnsCaaGetResponses, types.DnsCaaGetErrors> {
    return dnsCaaGet({ ...options, client: this.#client })
  }

  /**
   * Update CAA record.
   *
   * Changes a CAA record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/caa/{identificator}`
   */
  update(options: Arguments<types.DnsCaaUpdateData>): Call<types.DnsCaaUpdateResponses, types.DnsCaaUpdateErrors> {
    return dnsCaaUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete CAA record.
   *
   * Removes a CAA record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/caa/{identificator}`
   */
  delete(options: Arguments<types.DnsCaaDeleteData>): Call<types.DnsCaaDeleteResponses, types.DnsCaaDeleteErrors> {
    return dnsCaaDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns.tlsa`
 */
export class DnsTlsaResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List TLSA records.
   *
   * Lists the TLSA records of a zone: the certificates and keys that its services are bound to.
   *
   * `GET /dns/{service_name}/tlsa`
   */
  list(options: Arguments<types.DnsTlsaListData>): Call<types.DnsTlsaListResponses, types.DnsTlsaListErrors> {
    return dnsTlsaList({ ...options, client: this.#client })
  }

  /**
   * Create TLSA record.
   *
   * Adds a TLSA record to a zone, the certificate or key that a service is bound to.
   *
   * `POST /dns/{service_name}/tlsa`
   */
  create(options: Arguments<types.DnsTlsaCreateData>): Call<types.DnsTlsaCreateResponses, types.DnsTlsaCreateErrors> {
    return dnsTlsaCreate({ ...options, client: this.#client })
  }

  /**
   * Get TLSA record.
   *
   * Returns one TLSA record of a zone.
   *
   * `GET /dns/{service_name}/tlsa/{identificator}`
   */
  get(options: Arguments<types.DnsTlsaGetData>): Call<types.DnsTlsaGetResponses, types.DnsTlsaGetErrors> {
    return dnsTlsaGet({ ...options, client: this.#client })
  }

  /**
   * Update TLSA record.
   *
   * Changes a TLSA record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/tlsa/{identificator}`
   */
  update(options: Arguments<types.DnsTlsaUpdateData>): Call<types.DnsTlsaUpdateResponses, types.DnsTlsaUpdateErrors> {
    return dnsTlsaUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete TLSA record.
   *
   * Removes a TLSA record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/tlsa/{identificator}`
   */
  delete(options: Arguments<types.DnsTlsaDeleteData>): Call<types.DnsTlsaDeleteResponses, types.DnsTlsaDeleteErrors> {
    return dnsTlsaDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns`
 */
export class DnsResource {
  readonly zones: DnsZonesResource
  readonly a: DnsAResource
  readonly aaaa: DnsAaaaResource
  readonly ns: DnsNsResource
  readonly mx: DnsMxResource
  readonly cname: DnsCnameResource
  readonly txt: DnsTxtResource
  readonly sshfp: DnsSshfpResource
  readonly srv: DnsSrvResource
  readonly url: DnsUrlResource
  readonly caa: DnsCaaResource
  readonly tlsa: DnsTlsaResource

  constructor(client: Client) {
    this.zones = new DnsZonesResource(client)
    this.a = new DnsAResource(client)
    this.aaaa = new DnsAaaaResource(client)
    this.ns = new DnsNsResource(client)
    this.mx = new DnsMxResource(client)
    this.cname = new DnsCnameResource(client)
    this.txt = new DnsTxtResource(client)
    this.sshfp = new DnsSshfpResource(client)
    this.srv = new DnsSrvResource(client)
    this.url = new DnsUrlResource(client)
    this.caa = new DnsCaaResource(client)
    this.tlsa = new DnsTlsaResource(client)
  }
}

/**
 * `mail.accounts.appPasswords`
 */
export class MailAccountsAppPasswordsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List application passwords.
   *
   * Lists the application passwords of a mail account, without the passwords themselves.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}/asp`
   */
  list(
    options: Arguments<types.MailAccountsAppPasswordsListData>,
  ): Call<types.MailAccountsAppPasswordsListResponses, types.MailAccountsAppPasswordsListErrors> {
    return mailAccountsAppPasswordsList({ ...options, client: this.#client })
  }

  /**
   * Delete application password.
   *
   * Deletes an application password, so that its application has no access any more.
   *
   * `DELETE /vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}`
   */
  delete(
    options: Arguments<types.MailAccountsAppPasswordsDeleteData>,
  ): Call<types.MailAccountsAppPasswordsDeleteResponses, types.MailAccountsAppPasswordsDeleteErrors> {
    return mailAccountsAppPasswordsDelete({ ...options, client: this.#client })
  }
}

/**
 * `mail.accounts.autoreply`
 */
export class MailAccountsAutoreplyResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get autoreply of mail account.
   *
   * Returns the autoreply of a mail account.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}/autoreply`
   */
  get(
    options: Arguments<types.MailAccountsAutoreplyGetData>,
  ): Call<types.MailAccountsAutoreplyGetResponses, types.MailAccountsAutoreplyGetErrors> {
    return mailAccountsAutoreplyGet({ ...options, client: this.#client })
  }

  /**
   * Update autoreply of mail account.
   *
   * Changes the autoreply of a mail account, and turns it on or off.
   *
   * `PUT /vserver/{service_name}/mail/account/{identificator}/autoreply`
   */
  update(
    options: Arguments<types.MailAccountsAutoreplyUpdateData>,
  ): Call<types.MailAccountsAutoreplyUpdateResponses, types.MailAccountsAutoreplyUpdateErrors> {
    return mailAccountsAutoreplyUpdate({ ...options, client: this.#client })
  }
}

/**
 * `mail.accounts.premium`
 */
export class MailAccountsPremiumResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get premium package of mail account.
   *
   * Returns the premium package that a mail account has.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}/premium`
   */
  get(
    options: Arguments<types.MailAccountsPremiumGetData>,
  ): Call<types.MailAccountsPremiumGetResponses, types.MailAccountsPremiumGetErrors> {
    return mailAccountsPremiumGet({ ...options, client: this.#client })
  }

  /**
   * Change premium package of mail account.
   *
   * Turns a premium package of a mail account on or off.
   *
   * `PUT /vserver/{service_name}/mail/account/{identificator}/premium`
   */
  update(
    options: Arguments<types.MailAccountsPremiumUpdateData>,
  ): Call<types.MailAccountsPremiumUpdateResponses, types.MailAccountsPremiumUpdateErrors> {
    return mailAccountsPremiumUpdate({ ...options, client: this.#client })
  }

  /**
   * List premium packages.
   *
   * Lists the premium packages that a mail account can have. For an account that is yet to be created, the identificator is `@` and the name of the virtual server.
   *
   * `OPTIONS /vserver/{service_name}/mail/account/{identificator}/premium`
   */
  options(
    options: Arguments<types.MailAccountsPremiumOptionsData>,
  ): Call<types.MailAccountsPremiumOptionsResponses, types.MailAccountsPremiumOptionsErrors> {
    return mailAccountsPremiumOptions({ ...options, client: this.#client })
  }
}

/**
 * `mail.accounts`
 */
export class MailAccountsResource {
  readonly #client: Client
  readonly appPasswords: MailAccountsAppPasswordsResource
  readonly autoreply: MailAccountsAutoreplyResource
  readonly premium: MailAccountsPremiumResource

  constructor(client: Client) {
    this.#client = client
    this.appPasswords = new MailAccountsAppPasswordsResource(client)
    this.autoreply = new MailAccountsAutoreplyResource(client)
    this.premium = new MailAccountsPremiumResource(client)
  }

  /**
   * List mail accounts.
   *
   * Lists the mail accounts of a virtual server, archived ones where asked for.
   *
   * `GET /vserver/{service_name}/mail/account`
   */
  list(
    options: Arguments<types.MailAccountsListData, ListCallOptions>,
  ): ListCall<types.MailAccountsListResponses, types.MailAccountsListErrors, types.MailAccount> {
    return mailAccountsList({ ...options, client: this.#client })
  }

  /**
   * Create mail account.
   *
   * Creates a mail account with a mailbox on a virtual server.
   *
   * `POST /vserver/{service_name}/mail/account`
   */
  create(options: Arguments<types.MailAccountsCreateData>): Call<types.MailAccountsCreateResponses, types.MailAccountsCreateErrors> {
    return mailAccountsCreate({ ...options, client: this.#client })
  }

  /**
   * Get mail account.
   *
   * Returns one mail account, with the addresses that belong to it where asked for.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}`
   */
  get(options: Arguments<types.MailAccountsGetData>): Call<types.MailAccountsGetResponses, types.MailAccountsGetErrors> {
    return mailAccountsGet({ ...options, client: this.#client })
  }

  /**
   * Update mail account.
   *
   * Changes a mail account, its password or its spam filter for instance.
   *
   * `PUT /vserver/{service_name}/mail/account/{identificator}`
   */
  update(options: Arguments<types.MailAccountsUpdateData>): Call<types.MailAccountsUpdateResponses, types.MailAccountsUpdateErrors> {
    return mailAccountsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete mail account.
   *
   * Deletes a mail account.
   *
   * `DELETE /vserver/{service_name}/mail/account/{identificator}`
   */
  delete(options: Arguments<types.MailAccountsDeleteData>): Call<types.MailAccountsDeleteResponses, types.MailAccountsDeleteErrors> {
    return mailAccountsDelete({ ...options, client: this.#client })
  }
}

/**
 * `mail.forwarders.autoreply`
 */
export class MailForwardersAutoreplyResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get autoreply of mail forwarder.
   *
   * Returns the autoreply of a mail forwarder.
   *
   * `GET /vserver/{service_name}/mail/forwarder/{identificator}/autoreply`
   */
  get(
    options: Arguments<types.MailForwardersAutoreplyGetData>,
  ): Call<types.MailForwardersAutoreplyGetResponses, types.MailForwardersAutoreplyGetErrors> {
    return mailForwardersAutoreplyGet({ ...options, client: this.#client })
  }

  /**
   * Update autoreply of mail forwarder.
   *
   * Changes the autoreply of a mail forwarder, and turns it on or off.
   *
   * `PUT /vserver/{service_name}/mail/forwarder/{identificator}/autoreply`
   */
  update(
    options: Arguments<types.MailForwardersAutoreplyUpdateData>,
  ): Call<types.MailForwardersAutoreplyUpdateResponses, types.MailForwardersAutoreplyUpdateErrors> {
    return mailForwardersAutoreplyUpdate({ ...options, client: this.#client })
  }
}

/**
 * `mail.forwarders`
 */
export class MailForwardersResource {
  readonly #client: Client
  readonly autoreply: MailForwardersAutoreplyResource

  constructor(client: Client) {
    this.#client = client
    this.autoreply = new MailForwardersAutoreplyResource(client)
  }

  /**
   * List mail forwarders.
   *
   * Lists the mail forwarders of a virtual server.
   *
   * `GET /vserver/{service_name}/mail/forwarder`
   */
  list(
    options: Arguments<types.MailForwardersListData, ListCallOptions>,
  ): ListCall<types.MailForwardersListResponses, types.MailForwardersListErrors, types.MailForwarder> {
    return mailForwardersList({ ...options, client: this.#client })
  }

  /**
   * Create mail forwarder.
   *
   * Creates a mail address that forwards what it receives.
   *
   * `POST /vserver/{service_name}/mail/forwarder`
   */
  create(options: Arguments<types.MailForwardersCreateData>): Call<types.MailForwardersCreateResponses, types.MailForwardersCreateErrors> {
    return mailForwardersCreate({ ...options, client: this.#client })
  }

  /**
   * Get mail forwarder.
   *
   * Returns one mail forwarder.
   *
   * `GET /vserver/{service_name}/mail/forwarder/{identificator}`
   */
  get(options: Arguments<types.MailForwardersGetData>): Call<types.MailForwardersGetResponses, types.MailForwardersGetErrors> {
    return mailForwardersGet({ ...options, client: this.#client })
  }

  /**
   * Update mail forwarder.
   *
   * Changes a mail forwarder, where it forwards to for instance.
   *
   * `PUT /vserver/{service_name}/mail/forwarder/{identificator}`
   */
  update(options: Arguments<types.MailForwardersUpdateData>): Call<types.MailForwardersUpdateResponses, types.MailForwardersUpdateErrors> {
    return mailForwardersUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete mail forwarder.
   *
   * Deletes a mail forwarder.
   *
   * `DELETE /vserver/{service_name}/mail/forwarder/{identificator}`
   */
  delete(options: Arguments<types.MailForwardersDeleteData>): Call<types.MailForwardersDeleteResponses, types.MailForwardersDeleteErrors> {
    return mailForwardersDelete({ ...options, client: this.#client })
  }
}

/**
 * `mail.dkim`
 */
export class MailDkimResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get DKIM key.
   *
   * Returns the public key that the mail of a virtual server is signed for.
   *
   * `GET /vserver/{service_name}/mail/dkim`
   */
  get(options: Arguments<types.MailDkimGetData>): Call<types.MailDkimGetResponses, types.MailDkimGetErrors> {
    return mailDkimGet({ ...options, client: this.#client })
  }

  /**
   * Activate DKIM.
   *
   * Creates a key and has the mail of a virtual server signed.
   *
   * `POST /vserver/{service_name}/mail/dkim`
   */
  create(options: Arguments<types.MailDkimCreateData>): Call<types.MailDkimCreateResponses, types.MailDkimCreateErrors> {
    return mailDkimCreate({ ...options, client: this.#client })
  }

  /**
   * Delete DKIM key.
   *
   * Deletes the key, so that mail is not signed any more.
   *
   * `DELETE /vserver/{service_name}/mail/dkim`
   */
  delete(options: Arguments<types.MailDkimDeleteData>): Call<types.MailDkimDeleteResponses, types.MailDkimDeleteErrors> {
    return mailDkimDelete({ ...options, client: this.#client })
  }
}

/**
 * `mail`
 */
export class MailResource {
  readonly accounts: MailAccountsResource
  readonly forwarders: MailForwardersResource
  readonly dkim: MailDkimResource

  constructor(client: Client) {
    this.accounts = new MailAccountsResource(client)
    this.forwarders = new MailForwardersResource(client)
    this.dkim = new MailDkimResource(client)
  }
}

/**
 * `databases.mysql.accounts`
 */
export class DatabasesMysqlAccountsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List MySQL accounts.
   *
   * Lists the database accounts of a virtual server.
   *
   * `GET /vserver/{service_name}/database/mysql/account`
   */
  list(
    options: Arguments<types.DatabasesMysqlAccountsListData, ListCallOptions>,
  ): ListCall<types.DatabasesMysqlAccountsListResponses, types.DatabasesMysqlAccountsListErrors, types.MysqlAccount> {
    return databasesMysqlAccountsList({ ...options, client: this.#client })
  }

  /**
   * Create MySQL account.
   *
   * Creates a database account on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
   *
   * `POST /vserver/{service_name}/database/mysql/account`
   */
  create(
    options: Arguments<types.DatabasesMysqlAccountsCreateData>,
  ): Call<types.DatabasesMysqlAccountsCreateResponses, types.DatabasesMysqlAccountsCreateErrors> {
    return databasesMysqlAccountsCreate({ ...options, client: this.#client })
  }

  /**
   * Get MySQL account.
   *
   * Returns one database account of a virtual server.
   *
   * `GET /vserver/{service_name}/database/mysql/account/{database_username}`
   */
  get(
    options: Arguments<types.DatabasesMysqlAccountsGetData>,
  ): Call<types.DatabasesMysqlAccountsGetResponses, types.DatabasesMysqlAccountsGetErrors> {
    return databasesMysqlAccountsGet({ ...options, client: this.#client })
  }

  /**
   * Update MySQL account.
   *
   * Changes the comment, the password and where a database account may connect from.
   *
   * `PUT /vserver/{service_name}/database/mysql/account/{database_username}`
   */
  update(
    options: Arguments<types.DatabasesMysqlAccountsUpdateData>,
  ): Call<types.DatabasesMysqlAccountsUpdateResponses, types.DatabasesMysqlAccountsUpdateErrors> {
    return databasesMysqlAccountsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete MySQL account.
   *
   * Removes a database account from a virtual server.
   *
   * `DELETE /vserver/{service_name}/database/mysql/account/{database_username}`
   */
  delete(
    options: Arguments<types.DatabasesMysqlAccountsDeleteData>,
  ): Call<types.DatabasesMysqlAccountsDeleteResponses, types.DatabasesMysqlAccountsDeleteErrors> {
    return databasesMysqlAccountsDelete({ ...options, client: this.#client })
  }
}

/**
 * `databases.mysql.permissions`
 */
export class DatabasesMysqlPermissionsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List MySQL permissions.
   *
   * Lists what an account may do in each of the databases it has access to.
   *
   * `GET /vserver/{service_name}/database/mysql/account/{database_username}/permission`
   */
  list(
    options: Arguments<types.DatabasesMysqlPermissionsListData>,
  ): Call<types.DatabasesMysqlPermissionsListResponses, types.DatabasesMysqlPermissionsListErrors> {
    return databasesMysqlPermissionsList({ ...options, client: this.#client })
  }

  /**
   * List permission names.
   *
   * Lists the MySQL permissions that the account can be given.
   *
   * `OPTIONS /vserver/{service_name}/database/mysql/account/{database_username}/permission`
   */
  options(
    options: Arguments<types.DatabasesMysqlPermissionsOptionsData>,
  ): Call<types.DatabasesMysqlPermissionsOptionsResponses, types.DatabasesMysqlPermissionsOptionsErrors> {
    return databasesMysqlPermissionsOptions({ ...options, client: this.#client })
  }

  /**
   * Get MySQL permissions.
   *
   * Returns what an account may do in one database.
   *
   * `GET /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
   */
  get(
    options: Arguments<types.DatabasesMysqlPermissionsGetData>,
  ): Call<types.DatabasesMysqlPermissionsGetResponses, types.DatabasesMysqlPermissionsGetErrors> {
    return databasesMysqlPermissionsGet({ ...options, client: this.#client })
  }

  /**
   * Set MySQL permissions.
   *
   * Sets what an account may do in one database.
   *
   * `PUT /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
   */
  update(
    options: Arguments<types.DatabasesMysqlPermissionsUpdateData>,
  ): Call<types.DatabasesMysqlPermissionsUpdateResponses, types.DatabasesMysqlPermissionsUpdateErrors> {
    return databasesMysqlPermissionsUpdate({ ...options, client: this.#client })
  }

  /**
   * Remove MySQL permissions.
   *
   * Takes from an account all that it may do in one database.
   *
   * `DELETE /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
   */
  delete(
    options: Arguments<types.DatabasesMysqlPermissionsDeleteData>,
  ): Call<types.DatabasesMysqlPermissionsDeleteResponses, types.DatabasesMysqlPermissionsDeleteErrors> {
    return databasesMysqlPermissionsDelete({ ...options, client: this.#client })
  }
}

/**
 * `databases.mysql`
 */
export class DatabasesMysqlResource {
  readonly #client: Client
  readonly accounts: DatabasesMysqlAccountsResource
  readonly permissions: DatabasesMysqlPermissionsResource

  constructor(client: Client) {
    this.#client = client
    this.accounts = new DatabasesMysqlAccountsResource(client)
    this.permissions = new DatabasesMysqlPermissionsResource(client)
  }

  /**
   * List MySQL databases.
   *
   * Lists the databases of a virtual server with their disk usage.
   *
   * `GET /vserver/{service_name}/database/mysql`
   */
  list(
    options: Arguments<types.DatabasesMysqlListData, ListCallOptions>,
  ): ListCall<types.DatabasesMysqlListResponses, types.DatabasesMysqlListErrors, types.MysqlDatabase> {
    return databasesMysqlList({ ...options, client: this.#client })
  }

  /**
   * Create MySQL database.
   *
   * Creates a database on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
   *
   * `POST /vserver/{service_name}/database/mysql`
   */
  create(options: Arguments<types.DatabasesMysqlCreateData>): Call<types.DatabasesMysqlCreateResponses, types.DatabasesMysqlCreateErrors> {
    return databasesMysqlCreate({ ...options, client: this.#client })
  }

  /**
   * List collations.
   *
   * Lists the collations that a new database can have.
   *
   * `OPTIONS /vserver/{service_name}/database/mysql`
   */
  options(
    options: Arguments<types.DatabasesMysqlOptionsData>,
  ): Call<types.DatabasesMysqlOptionsResponses, types.DatabasesMysqlOptionsErrors> {
    return databasesMysqlOptions({ ...options, client: this.#client })
  }

  /**
   * Get MySQL database.
   *
   * Returns one database with its disk usage.
   *
   * `GET /vserver/{service_name}/database/mysql/{database_name}`
   */
  get(options: Arguments<types.DatabasesMysqlGetData>): Call<types.DatabasesMysqlGetResponses, types.DatabasesMysqlGetErrors> {
    return databasesMysqlGet({ ...options, client: this.#client })
  }

  /**
   * Delete MySQL database.
   *
   * Removes a database from a virtual server.
   *
   * `DELETE /vserver/{service_name}/database/mysql/{database_name}`
   */
  delete(options: Arguments<types.DatabasesMysqlDeleteData>): Call<types.DatabasesMysqlDeleteResponses, types.DatabasesMysqlDeleteErrors> {
    return databasesMysqlDelete({ ...options, client: this.#client })
  }
}

/**
 * `databases.redis`
 */
export class DatabasesRedisResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List Redis databases.
   *
   * Lists the Redis databases of a virtual server, each with the key to authenticate with.
   *
   * `GET /vserver/{service_name}/database/redis`
   */
  list(options: Arguments<types.DatabasesRedisListData>): Call<types.DatabasesRedisListResponses, types.DatabasesRedisListErrors> {
    return databasesRedisList({ ...options, client: this.#client })
  }

  /**
   * Activate Redis.
   *
   * Activates a Redis database on a virtual server.
   *
   * `POST /vserver/{service_name}/database/redis`
   */
  create(options: Arguments<types.DatabasesRedisCreateData>): Call<types.DatabasesRedisCreateResponses, types.DatabasesRedisCreateErrors> {
    return databasesRedisCreate({ ...options, client: this.#client })
  }

  /**
   * Get Redis database.
   *
   * Returns one Redis database with the key to authenticate with.
   *
   * `GET /vserver/{service_name}/database/redis/{identificator}`
   */
  get(options: Arguments<types.DatabasesRedisGetData>): Call<types.DatabasesRedisGetResponses, types.DatabasesRedisGetErrors> {
    return databasesRedisGet({ ...options, client: this.#client })
  }

  /**
   * Start Redis.
   *
   * Starts the process of a Redis database.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/start`
   */
  start(options: Arguments<types.DatabasesRedisStartData>): Call<types.DatabasesRedisStartResponses, types.DatabasesRedisStartErrors> {
    return databasesRedisStart({ ...options, client: this.#client })
  }

  /**
   * Restart Redis.
   *
   * Stops the process of a Redis database and starts it again.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/restart`
   */
  restart(
    options: Arguments<types.DatabasesRedisRestartData>,
  ): Call<types.DatabasesRedisRestartResponses, types.DatabasesRedisRestartErrors> {
    return databasesRedisRestart({ ...options, client: this.#client })
  }

  /**
   * Stop Redis.
   *
   * Stops the process of a Redis database.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/stop`
   */
  stop(options: Arguments<types.DatabasesRedisStopData>): Call<types.DatabasesRedisStopResponses, types.DatabasesRedisStopErrors> {
    return databasesRedisStop({ ...options, client: this.#client })
  }

  /**
   * Renew Redis key.
   *
   * Replaces the key that clients authenticate with; the old one stops working.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/regenerateauth`
   */
  regenerateAuth(
    options: Arguments<types.DatabasesRedisRegenerateAuthData>,
  ): Call<types.DatabasesRedisRegenerateAuthResponses, types.DatabasesRedisRegenerateAuthErrors> {
    return databasesRedisRegenerateAuth({ ...options, client: this.#client })
  }
}

/**
 * `databases`
 */
export class DatabasesResource {
  readonly mysql: DatabasesMysqlResource
  readonly redis: DatabasesRedisResource

  constructor(client: Client) {
    this.mysql = new DatabasesMysqlResource(client)
    this.redis = new DatabasesRedisResource(client)
  }
}

/**
 * `ssl`
 */
export class SslResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List certificates.
   *
   * Lists the certificates that were added to a virtual server.
   *
   * `GET /vserver/{service_name}/ssl`
   */
  list(options: Arguments<types.SslListData>): Call<types.SslListResponses, types.SslListErrors> {
    return sslList({ ...options, client: this.#client })
  }

  /**
   * Add certificate.
   *
   * Adds a certificate with its private key to a virtual server.
   *
   * `POST /vserver/{service_name}/ssl`
   */
  create(options: Arguments<types.SslCreateData>): Call<types.SslCreateResponses, types.SslCreateErrors> {
    return sslCreate({ ...options, client: this.#client })
  }

  /**
   * Get certificate.
   *
   * Returns one certificate, without its private key.
   *
   * `GET /vserver/{service_name}/ssl/{identificator}`
   */
  get(options: Arguments<types.SslGetData>): Call<types.SslGetResponses, types.SslGetErrors> {
    return sslGet({ ...options, client: this.#client })
  }

  /**
   * Update certificate.
   *
   * Replaces a certificate and its private key, or the hosts that use it.
   *
   * `PUT /vserver/{service_name}/ssl/{identificator}`
   */
  update(options: Arguments<types.SslUpdateData>): Call<types.SslUpdateResponses, types.SslUpdateErrors> {
    return sslUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete certificate.
   *
   * Removes a certificate from a virtual server.
   *
   * `DELETE /vserver/{service_name}/ssl/{identificator}`
   */
  delete(options: Arguments<types.SslDeleteData>): Call<types.SslDeleteResponses, types.SslDeleteErrors> {
    return sslDelete({ ...options, client: this.#client })
  }
}

/**
 * `crontabs`
 */
export class CrontabsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List scheduled tasks.
   *
   * Lists the tasks that a virtual server runs on a schedule.
   *
   * `GET /vserver/{service_name}/crontab`
   */
  list(options: Arguments<types.CrontabsListData>): Call<types.CrontabsListResponses, types.CrontabsListErrors> {
    return crontabsList({ ...options, client: this.#client })
  }

  /**
   * Create scheduled task.
   *
   * Adds a task that the virtual server runs on a schedule.
   *
   * `POST /vserver/{service_name}/crontab`
   */
  create(options: Arguments<types.CrontabsCreateData>): Call<types.CrontabsCreateResponses, types.CrontabsCreateErrors> {
    return crontabsCreate({ ...options, client: this.#client })
  }

  /**
   * List task options.
   *
   * Lists options for scheduled tasks. What they stand for is not documented.
   *
   * `OPTIONS /vserver/{service_name}/crontab`
   */
  options(options: Arguments<types.CrontabsOptionsData>): Call<types.CrontabsOptionsResponses, types.CrontabsOptionsErrors> {
    return crontabsOptions({ ...options, client: this.#client })
  }

  /**
   * Get scheduled task.
   *
   * Returns one task of a virtual server.
   *
   * `GET /vserver/{service_name}/crontab/{identificator}`
   */
  get(options: Arguments<types.CrontabsGetData>): Call<types.CrontabsGetResponses, types.CrontabsGetErrors> {
    return crontabsGet({ ...options, client: this.#client })
  }

  /**
   * Update scheduled task.
   *
   * Changes what a task runs, when, and who is told about it.
   *
   * `PUT /vserver/{service_name}/crontab/{identificator}`
   */
  update(options: Arguments<types.CrontabsUpdateData>): Call<types.CrontabsUpdateResponses, types.CrontabsUpdateErrors> {
    return crontabsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete scheduled task.
   *
   * Removes a task from a virtual server.
   *
   * `DELETE /vserver/{service_name}/crontab/{identificator}`
   */
  delete(options: Arguments<types.CrontabsDeleteData>): Call<types.CrontabsDeleteResponses, types.CrontabsDeleteErrors> {
    return crontabsDelete({ ...options, client: this.#client })
  }
}

/**
 * `pm2`
 */
export class Pm2Resource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List PM2 processes.
   *
   * Lists the applications of a virtual server that PM2 keeps running, in whichever language they are written.
   *
   * `GET /vserver/{service_name}/process/pm2`
   */
  list(options: Arguments<types.Pm2ListData>): Call<types.Pm2ListResponses, types.Pm2ListErrors> {
    return pm2List({ ...options, client: this.#client })
  }

  /**
   * Create PM2 process.
   *
   * Adds an application that PM2 keeps running.
   *
   * `POST /vserver/{service_name}/process/pm2`
   */
  create(options: Arguments<types.Pm2CreateData>): Call<types.Pm2CreateResponses, types.Pm2CreateErrors> {
    return pm2Create({ ...options, client: this.#client })
  }

  /**
   * Get PM2 process.
   *
   * Returns one application that PM2 keeps running.
   *
   * `GET /vserver/{service_name}/process/pm2/{identificator}`
   */
  get(options: Arguments<types.Pm2GetData>): Call<types.Pm2GetResponses, types.Pm2GetErrors> {
    return pm2Get({ ...options, client: this.#client })
  }

  /**
   * Update PM2 process.
   *
   * Changes an application that PM2 keeps running. The provider documents no body of its own for this.
   *
   * `PUT /vserver/{service_name}/process/pm2/{identificator}`
   */
  update(options: Arguments<types.Pm2UpdateData>): Call<types.Pm2UpdateResponses, types.Pm2UpdateErrors> {
    return pm2Update({ ...options, client: this.#client })
  }

  /**
   * Delete PM2 process.
   *
   * Removes an application from PM2.
   *
   * `DELETE /vserver/{service_name}/process/pm2/{identificator}`
   */
  delete(options: Arguments<types.Pm2DeleteData>): Call<types.Pm2DeleteResponses, types.Pm2DeleteErrors> {
    return pm2Delete({ ...options, client: this.#client })
  }

  /**
   * Start PM2 process.
   *
   * Starts an application.
   *
   * `POST /vserver/{service_name}/process/pm2/{identificator}/start`
   */
  start(options: Arguments<types.Pm2StartData>): Call<types.Pm2StartResponses, types.Pm2StartErrors> {
    return pm2Start({ ...options, client: this.#client })
  }

  /**
   * Restart PM2 process.
   *
   * Stops an application and starts it again.
   *
   * `POST /vserver/{service_name}/process/pm2/{identificator}/restart`
   */
  restart(options: Arguments<types.Pm2RestartData>): Call<types.Pm2RestartResponses, types.Pm2RestartErrors> {
    return pm2Restart({ ...options, client: this.#client })
  }

  /**
   * Stop PM2 process.
   *
   * Stops an application.
   *
   * `POST /vserver/{service_name}/process/pm2/{identificator}/stop`
   */
  stop(options: Arguments<types.Pm2StopData>): Call<types.Pm2StopResponses, types.Pm2StopErrors> {
    return pm2Stop({ ...options, client: this.#client })
  }
}

/**
 * `portForwards.acl`
 */
export class PortForwardsAclResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Add address to access list.
   *
   * Lets an IP address connect to a forwarded port.
   *
   * `POST /vserver/{service_name}/portforward/{identificator}/acl`
   */
  create(
    options: Arguments<types.PortForwardsAclCreateData>,
  ): Call<types.PortForwardsAclCreateResponses, types.PortForwardsAclCreateErrors> {
    return portForwardsAclCreate({ ...options, client: this.#client })
  }

  /**
   * Remove address from access list.
   *
   * Takes an IP address off the access list of a forwarded port.
   *
   * `DELETE /vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}`
   */
  delete(
    options: Arguments<types.PortForwardsAclDeleteData>,
  ): Call<types.PortForwardsAclDeleteResponses, types.PortForwardsAclDeleteErrors> {
    return portForwardsAclDelete({ ...options, client: this.#client })
  }
}

/**
 * `portForwards`
 */
export class PortForwardsResource {
  readonly #client: Client
  readonly acl: PortForwardsAclResource

  constructor(client: Client) {
    this.#client = client
    this.acl = new PortForwardsAclResource(client)
  }

  /**
   * List port forwards.
   *
   * Lists the ports that are forwarded to a virtual server.
   *
   * `GET /vserver/{service_name}/portforward`
   */
  list(
    options: Arguments<types.PortForwardsListData, ListCallOptions>,
  ): ListCall<types.PortForwardsListResponses, types.PortForwardsListErrors, types.PortForward> {
    return portForwardsList({ ...options, client: this.#client })
  }

  /**
   * Create port forward.
   *
   * Forwards a port of a dedicated IP to a virtual server.
   *
   * `POST /vserver/{service_name}/portforward`
   */
  create(options: Arguments<types.PortForwardsCreateData>): Call<types.PortForwardsCreateResponses, types.PortForwardsCreateErrors> {
    return portForwardsCreate({ ...options, client: this.#client })
  }

  /**
   * Get port forward.
   *
   * Returns one port forward of a virtual server.
   *
   * `GET /vserver/{service_name}/portforward/{identificator}`
   */
  get(options: Arguments<types.PortForwardsGetData>): Call<types.PortForwardsGetResponses, types.PortForwardsGetErrors> {
    return portForwardsGet({ ...options, client: this.#client })
  }

  /**
   * Save port forward.
   *
   * Changes a port forward that exists.
   *
   * `POST /vserver/{service_name}/portforward/{identificator}`
   */
  save(options: Arguments<types.PortForwardsSaveData>): Call<types.PortForwardsSaveResponses, types.PortForwardsSaveErrors> {
    return portForwardsSave({ ...options, client: this.#client })
  }

  /**
   * Delete port forward.
   *
   * Stops forwarding a port.
   *
   * `DELETE /vserver/{service_name}/portforward/{identificator}`
   */
  delete(options: Arguments<types.PortForwardsDeleteData>): Call<types.PortForwardsDeleteResponses, types.PortForwardsDeleteErrors> {
    return portForwardsDelete({ ...options, client: this.#client })
  }
}

/**
 * `dedicatedIps`
 */
export class DedicatedIpsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List dedicated IPs.
   *
   * Lists the dedicated IPs of a virtual server and the virtual hosts that use them.
   *
   * `GET /vserver/{service_name}/dedicatedip`
   */
  list(options: Arguments<types.DedicatedIpsListData>): Call<types.DedicatedIpsListResponses, types.DedicatedIpsListErrors> {
    return dedicatedIpsList({ ...options, client: this.#client })
  }

  /**
   * Create dedicated IP.
   *
   * Gives a virtual server a dedicated IP. The addresses are chosen by the provider.
   *
   * `POST /vserver/{service_name}/dedicatedip`
   */
  create(options: Arguments<types.DedicatedIpsCreateData>): Call<types.DedicatedIpsCreateResponses, types.DedicatedIpsCreateErrors> {
    return dedicatedIpsCreate({ ...options, client: this.#client })
  }

  /**
   * Get dedicated IP.
   *
   * Returns one dedicated IP and the virtual hosts that use it.
   *
   * `GET /vserver/{service_name}/dedicatedip/{identificator}`
   */
  get(options: Arguments<types.DedicatedIpsGetData>): Call<types.DedicatedIpsGetResponses, types.DedicatedIpsGetErrors> {
    return dedicatedIpsGet({ ...options, client: this.#client })
  }

  /**
   * Delete dedicated IP.
   *
   * Takes a dedicated IP from a virtual server.
   *
   * `DELETE /vserver/{service_name}/dedicatedip/{identificator}`
   */
  delete(options: Arguments<types.DedicatedIpsDeleteData>): Call<types.DedicatedIpsDeleteResponses, types.DedicatedIpsDeleteErrors> {
    return dedicatedIpsDelete({ ...options, client: this.#client })
  }
}

/**
 * `billingResources`
 */
export class BillingResourcesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List additional packages.
   *
   * Lists the packages that were added to a virtual server.
   *
   * `GET /vserver/{service_name}/billing/resources`
   */
  list(options: Arguments<types.BillingResourcesListData>): Call<types.BillingResourcesListResponses, types.BillingResourcesListErrors> {
    return billingResourcesList({ ...options, client: this.#client })
  }

  /**
   * Add package.
   *
   * Adds a package to a virtual server. The provider documents the quantity only, not how the package is named.
   *
   * `POST /vserver/{service_name}/billing/resources`
   */
  create(
    options: Arguments<types.BillingResourcesCreateData>,
  ): Call<types.BillingResourcesCreateResponses, types.BillingResourcesCreateErrors> {
    return billingResourcesCreate({ ...options, client: this.#client })
  }

  /**
   * Show available packages.
   *
   * Shows which packages can be added to a virtual server. The provider does not document the answer.
   *
   * `OPTIONS /vserver/{service_name}/billing/resources`
   */
  options(
    options: Arguments<types.BillingResourcesOptionsData>,
  ): Call<types.BillingResourcesOptionsResponses, types.BillingResourcesOptionsErrors> {
    return billingResourcesOptions({ ...options, client: this.#client })
  }

  /**
   * Get additional package.
   *
   * Returns one package that was added to a virtual server.
   *
   * `GET /vserver/{service_name}/billing/resources/{identificator}`
   */
  get(options: Arguments<types.BillingResourcesGetData>): Call<types.BillingResourcesGetResponses, types.BillingResourcesGetErrors> {
    return billingResourcesGet({ ...options, client: this.#client })
  }

  /**
   * Change package quantity.
   *
   * Sets how many of a package a virtual server has.
   *
   * `PUT /vserver/{service_name}/billing/resources/{identificator}`
   */
  update(
    options: Arguments<types.BillingResourcesUpdateData>,
  ): Call<types.BillingResourcesUpdateResponses, types.BillingResourcesUpdateErrors> {
    return billingResourcesUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete additional package.
   *
   * Takes an added package from a virtual server.
   *
   * `DELETE /vserver/{service_name}/billing/resources/{identificator}`
   */
  delete(
    options: Arguments<types.BillingResourcesDeleteData>,
  ): Call<types.BillingResourcesDeleteResponses, types.BillingResourcesDeleteErrors> {
    return billingResourcesDelete({ ...options, client: this.#client })
  }
}

/**
 * `ssh.publicKeys`
 */
export class SshPublicKeysResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List public keys.
   *
   * Lists the public keys that may log in by SSH.
   *
   * `GET /vserver/{service_name}/ssh/publickey`
   */
  list(options: Arguments<types.SshPublicKeysListData>): Call<types.SshPublicKeysListResponses, types.SshPublicKeysListErrors> {
    return sshPublicKeysList({ ...options, client: this.#client })
  }

  /**
   * Add public key.
   *
   * Lets a public key log in by SSH.
   *
   * `POST /vserver/{service_name}/ssh/publickey`
   */
  create(options: Arguments<types.SshPublicKeysCreateData>): Call<types.SshPublicKeysCreateResponses, types.SshPublicKeysCreateErrors> {
    return sshPublicKeysCreate({ ...options, client: this.#client })
  }

  /**
   * Get public key.
   *
   * Returns one public key and when it was last used.
   *
   * `GET /vserver/{service_name}/ssh/publickey/{identificator}`
   */
  get(options: Arguments<types.SshPublicKeysGetData>): Call<types.SshPublicKeysGetResponses, types.SshPublicKeysGetErrors> {
    return sshPublicKeysGet({ ...options, client: this.#client })
  }

  /**
   * Delete public key.
   *
   * Removes a public key, which can then no longer log in.
   *
   * `DELETE /vserver/{service_name}/ssh/publickey/{identificator}`
   */
  delete(options: Arguments<types.SshPublicKeysDeleteData>): Call<types.SshPublicKeysDeleteResponses, types.SshPublicKeysDeleteErrors> {
    return sshPublicKeysDelete({ ...options, client: this.#client })
  }
}

/**
 * `ssh.whitelist`
 */
export class SshWhitelistResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List whitelist.
   *
   * Lists the addresses that may connect by SSH.
   *
   * `GET /vserver/{service_name}/ssh/whitelist`
   */
  list(options: Arguments<types.SshWhitelistListData>): Call<types.SshWhitelistListResponses, types.SshWhitelistListErrors> {
    return sshWhitelistList({ ...options, client: this.#client })
  }

  /**
   * Add address to whitelist.
   *
   * Lets an address or a range of addresses connect by SSH.
   *
   * `POST /vserver/{service_name}/ssh/whitelist`
   */
  create(options: Arguments<types.SshWhitelistCreateData>): Call<types.SshWhitelistCreateResponses, types.SshWhitelistCreateErrors> {
    return sshWhitelistCreate({ ...options, client: this.#client })
  }

  /**
   * Get whitelist entry.
   *
   * Returns one entry of the whitelist.
   *
   * `GET /vserver/{service_name}/ssh/whitelist/{identificator}`
   */
  get(options: Arguments<types.SshWhitelistGetData>): Call<types.SshWhitelistGetResponses, types.SshWhitelistGetErrors> {
    return sshWhitelistGet({ ...options, client: this.#client })
  }

  /**
   * Remove address from whitelist.
   *
   * Removes an entry of the whitelist, whose addresses can then no longer connect.
   *
   * `DELETE /vserver/{service_name}/ssh/whitelist/{identificator}`
   */
  delete(options: Arguments<types.SshWhitelistDeleteData>): Call<types.SshWhitelistDeleteResponses, types.SshWhitelistDeleteErrors> {
    return sshWhitelistDelete({ ...options, client: this.#client })
  }
}

/**
 * `ssh`
 */
export class SshResource {
  readonly #client: Client
  readonly publicKeys: SshPublicKeysResource
  readonly whitelist: SshWhitelistResource

  constructor(client: Client) {
    this.#client = client
    this.publicKeys = new SshPublicKeysResource(client)
    this.whitelist = new SshWhitelistResource(client)
  }

  /**
   * Get SSH settings.
   *
   * Returns how a virtual server is reached by SSH and who may connect.
   *
   * `GET /vserver/{service_name}/ssh`
   */
  get(options: Arguments<types.SshGetData>): Call<types.SshGetResponses, types.SshGetErrors> {
    return sshGet({ ...options, client: this.#client })
  }

  /**
   * Update SSH settings.
   *
   * Sets whether all addresses may connect by SSH or only those of the whitelist.
   *
   * `PUT /vserver/{service_name}/ssh`
   */
  update(options: Arguments<types.SshUpdateData>): Call<types.SshUpdateResponses, types.SshUpdateErrors> {
    return sshUpdate({ ...options, client: this.#client })
  }
}

/**
 * `orders.cloud`
 */
export class OrdersCloudResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List cloud server orders.
   *
   * Lists the orders of cloud servers and how far they have come.
   *
   * `GET /order/cloud`
   */
  list(options: Arguments<types.OrdersCloudListData> = {}): Call<types.OrdersCloudListResponses, types.OrdersCloudListErrors> {
    return ordersCloudList({ ...options, client: this.#client })
  }

  /**
   * Order cloud server.
   *
   * Orders a cloud server, which is made later; the order says how far that has come.
   *
   * `POST /order/cloud`
   */
  create(options: Arguments<types.OrdersCloudCreateData>): Call<types.OrdersCloudCreateResponses, types.OrdersCloudCreateErrors> {
    return ordersCloudCreate({ ...options, client: this.#client })
  }

  /**
   * List cloud server options.
   *
   * Lists the availability zones, packages, operating systems and billing periods to order from.
   *
   * `OPTIONS /order/cloud`
   */
  options(options: Arguments<types.OrdersCloudOptionsData> = {}): Call<types.OrdersCloudOptionsResponses, types.OrdersCloudOptionsErrors> {
    return ordersCloudOptions({ ...options, client: this.#client })
  }

  /**
   * Get cloud server order.
   *
   * Returns one order of a cloud server and how far it has come.
   *
   * `GET /order/cloud/{identificator}`
   */
  get(options: Arguments<types.OrdersCloudGetData>): Call<types.OrdersCloudGetResponses, types.OrdersCloudGetErrors> {
    return ordersCloudGet({ ...options, client: this.#client })
  }
}

/**
 * `orders.domains`
 */
export class OrdersDomainsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List domain orders.
   *
   * Lists the orders about domains and how much of them failed.
   *
   * `GET /order/domain/`
   */
  list(
    options: Arguments<types.OrdersDomainsListData, ListCallOptions> = {},
  ): ListCall<types.OrdersDomainsListResponses, types.OrdersDomainsListErrors, types.DomainOrder> {
    return ordersDomainsList({ ...options, client: this.#client })
  }

  /**
   * Get domain order.
   *
   * Returns one order about domains and how much of it failed.
   *
   * `GET /order/domain/{identificator}`
   */
  get(options: Arguments<types.OrdersDomainsGetData>): Call<types.OrdersDomainsGetResponses, types.OrdersDomainsGetErrors> {
    return ordersDomainsGet({ ...options, client: this.#client })
  }

  /**
   * Cancel domain order.
   *
   * Cancels an order about domains.
   *
   * `DELETE /order/domain/{identificator}`
   */
  delete(options: Arguments<types.OrdersDomainsDeleteData>): Call<types.OrdersDomainsDeleteResponses, types.OrdersDomainsDeleteErrors> {
    return ordersDomainsDelete({ ...options, client: this.#client })
  }

  /**
   * Renew or reactivate domains.
   *
   * Orders the renewal, or the reactivation, of one or more domains.
   *
   * `POST /order/domain/renew`
   */
  renew(options: Arguments<types.OrdersDomainsRenewData>): Call<types.OrdersDomainsRenewResponses, types.OrdersDomainsRenewErrors> {
    return ordersDomainsRenew({ ...options, client: this.#client })
  }
}

/**
 * `orders`
 */
export class OrdersResource {
  readonly cloud: OrdersCloudResource
  readonly domains: OrdersDomainsResource

  constructor(client: Client) {
    this.cloud = new OrdersCloudResource(client)
    this.domains = new OrdersDomainsResource(client)
  }
}

/**
 * `domains.preferences`
 */
export class DomainsPreferencesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get domain preferences.
   *
   * Returns the preferences for a domain.
   *
   * `GET /domain/{service_name}/preferences`
   */
  get(options: Arguments<types.DomainsPreferencesGetData>): Call<types.DomainsPreferencesGetResponses, types.DomainsPreferencesGetErrors> {
    return domainsPreferencesGet({ ...options, client: this.#client })
  }

  /**
   * Update domain preferences.
   *
   * Sets whether reminders of the renewal are sent.
   *
   * `PUT /domain/{service_name}/preferences`
   */
  update(
    options: Arguments<types.DomainsPreferencesUpdateData>,
  ): Call<types.DomainsPreferencesUpdateResponses, types.DomainsPreferencesUpdateErrors> {
    return domainsPreferencesUpdate({ ...options, client: this.#client })
  }
}

/**
 * `domains.nameservers`
 */
export class DomainsNameserversResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List domain name servers.
   *
   * Lists the name servers of a domain.
   *
   * `GET /domain/{service_name}/nameserver`
   */
  list(
    options: Arguments<types.DomainsNameserversListData>,
  ): Call<types.DomainsNameserversListResponses, types.DomainsNameserversListErrors> {
    return domainsNameserversList({ ...options, client: this.#client })
  }

  /**
   * Create domain name servers.
   *
   * Adds one or more name servers to a domain.
   *
   * `POST /domain/{service_name}/nameserver`
   */
  create(
    options: Arguments<types.DomainsNameserversCreateData>,
  ): Call<types.DomainsNameserversCreateResponses, types.DomainsNameserversCreateErrors> {
    return domainsNameserversCreate({ ...options, client: this.#client })
  }

  /**
   * Get domain name server.
   *
   * Returns one name server of a domain.
   *
   * `GET /domain/{service_name}/nameserver/{hostname}`
   */
  get(options: Arguments<types.DomainsNameserversGetData>): Call<types.DomainsNameserversGetResponses, types.DomainsNameserversGetErrors> {
    return domainsNameserversGet({ ...options, client: this.#client })
  }

  /**
   * Update domain name server.
   *
   * Changes the host name or the IP addresses of a name server. The answer is not an array.
   *
   * `PUT /domain/{service_name}/nameserver/{hostname}`
   */
  update(
    options: Arguments<types.DomainsNameserversUpdateData>,
  ): Call<types.DomainsNameserversUpdateResponses, types.DomainsNameserversUpdateErrors> {
    return domainsNameserversUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete domain name server.
   *
   * Removes a name server from a domain.
   *
   * `DELETE /domain/{service_name}/nameserver/{hostname}`
   */
  delete(
    options: Arguments<types.DomainsNameserversDeleteData>,
  ): Call<types.DomainsNameserversDeleteResponses, types.DomainsNameserversDeleteErrors> {
    return domainsNameserversDelete({ ...options, client: this.#client })
  }
}

/**
 * `domains.contacts`
 */
export class DomainsContactsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List domain contacts.
   *
   * Lists the contacts of a domain with their roles.
   *
   * `GET /domain/{service_name}/contact`
   */
  list(options: Arguments<types.DomainsContactsListData>): Call<types.DomainsContactsListResponses, types.DomainsContactsListErrors> {
    return domainsContactsList({ ...options, client: this.#client })
  }

  /**
   * Create domain contact.
   *
   * Adds a contact to a domain. Which fields are needed depends on the top-level domain and on the kind of contact.
   *
   * `POST /domain/{service_name}/contact`
   */
  create(
    options: Arguments<types.DomainsContactsCreateData>,
  ): Call<types.DomainsContactsCreateResponses, types.DomainsContactsCreateErrors> {
    return domainsContactsCreate({ ...options, client: this.#client })
  }

  /**
   * Get domain contact.
   *
   * Returns one contact of a domain.
   *
   * `GET /domain/{service_name}/contact/{identificator}`
   */
  get(options: Arguments<types.DomainsContactsGetData>): Call<types.DomainsContactsGetResponses, types.DomainsContactsGetErrors> {
    return domainsContactsGet({ ...options, client: this.#client })
  }

  /**
   * Update domain contact.
   *
   * Changes a contact of a domain. Which fields may change depends on the top-level domain and on the kind of contact.
   *
   * `PUT /domain/{service_name}/contact/{identificator}`
   */
  update(
    options: Arguments<types.DomainsContactsUpdateData>,
  ): Call<types.DomainsContactsUpdateResponses, types.DomainsContactsUpdateErrors> {
    return domainsContactsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete domain contact.
   *
   * Removes a contact from a domain.
   *
   * `DELETE /domain/{service_name}/contact/{identificator}`
   */
  delete(
    options: Arguments<types.DomainsContactsDeleteData>,
  ): Call<types.DomainsContactsDeleteResponses, types.DomainsContactsDeleteErrors> {
    return domainsContactsDelete({ ...options, client: this.#client })
  }

  /**
   * Add default technical contact.
   *
   * Adds the default technical contact to a domain.
   *
   * `POST /domain/{service_name}/contact/tech/default`
   */
  setDefaultTech(
    options: Arguments<types.DomainsContactsSetDefaultTechData>,
  ): Call<types.DomainsContactsSetDefaultTechResponses, types.DomainsContactsSetDefaultTechErrors> {
    return domainsContactsSetDefaultTech({ ...options, client: this.#client })
  }
}

/**
 * `domains`
 */
export class DomainsResource {
  readonly #client: Client
  readonly preferences: DomainsPreferencesResource
  readonly nameservers: DomainsNameserversResource
  readonly contacts: DomainsContactsResource

  constructor(client: Client) {
    this.#client = client
    this.preferences = new DomainsPreferencesResource(client)
    this.nameservers = new DomainsNameserversResource(client)
    this.contacts = new DomainsContactsResource(client)
  }

  /**
   * List domains.
   *
   * Lists the domains that the user owns or manages for their owners.
   *
   * `GET /domain`
   */
  list(
    options: Arguments<types.DomainsListData, ListCallOptions> = {},
  ): ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {
    return domainsList({ ...options, client: this.#client })
  }

  /**
   * Get domain.
   *
   * Returns one domain: when it expires, how it is renewed and what is pending.
   *
   * `GET /domain/{service_name}`
   */
  get(options: Arguments<types.DomainsGetData>): Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return domainsGet({ ...options, client: this.#client })
  }

  /**
   * Update domain.
   *
   * Changes a domain. The provider does not document the body beyond one property.
   *
   * `PUT /domain/{service_name}`
   */
  update(options: Arguments<types.DomainsUpdateData>): Call<types.DomainsUpdateResponses, types.DomainsUpdateErrors> {
    return domainsUpdate({ ...options, client: this.#client })
  }

  /**
   * Get domain options.
   *
   * Returns what can be chosen for a domain: periods of renewal, name servers and contacts.
   *
   * `OPTIONS /domain/{service_name}`
   */
  options(options: Arguments<types.DomainsOptionsData>): Call<types.DomainsOptionsResponses, types.DomainsOptionsErrors> {
    return domainsOptions({ ...options, client: this.#client })
  }
}

/**
 * Client of the ZoneID API. Holds credentials, token and limits of its own; make one and keep it.
 */
export class ZoneID {
  /**
   * DNS zones.
   */
  readonly dns: DnsResource
  /**
   * Mail accounts and forwarders, autoreplies, premium packages and DKIM.
   */
  readonly mail: MailResource
  /**
   * MySQL databases, their accounts and permissions.
   */
  readonly databases: DatabasesResource
  /**
   * Certificates of a virtual server.
   */
  readonly ssl: SslResource
  /**
   * Tasks that a virtual server runs on a schedule.
   */
  readonly crontabs: CrontabsResource
  /**
   * Applications that PM2 keeps running.
   */
  readonly pm2: Pm2Resource
  /**
   * Ports forwarded to a virtual server and who may use them.
   */
  readonly portForwards: PortForwardsResource
  /**
   * Addresses that belong to one virtual server.
   */
  readonly dedicatedIps: DedicatedIpsResource
  /**
   * Packages booked on top of a virtual server.
   */
  readonly billingResources: BillingResourcesResource
  /**
   * SSH settings, public keys and whitelisted addresses.
   */
  readonly ssh: SshResource
  /**
   * Orders of cloud servers.
   */
  readonly orders: OrdersResource
  /**
   * Domains, their preferences, nameservers and orders.
   */
  readonly domains: DomainsResource

  /**
   * @throws ConfigurationError naming the option that cannot work
   */
  constructor(options: ZoneIDOptions) {
    const client = createClient(options)
    this.dns = new DnsResource(client)
    this.mail = new MailResource(client)
    this.databases = new DatabasesResource(client)
    this.ssl = new SslResource(client)
    this.crontabs = new CrontabsResource(client)
    this.pm2 = new Pm2Resource(client)
    this.portForwards = new PortForwardsResource(client)
    this.dedicatedIps = new DedicatedIpsResource(client)
    this.billingResources = new BillingResourcesResource(client)
    this.ssh = new SshResource(client)
    this.orders = new OrdersResource(client)
    this.domains = new DomainsResource(client)
  }
}
