// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import { startContract } from '@hostwright/contract'
import { ZoneID, type ZoneIDOptions } from '../src/index.gen.js'
import * as functions from '../src/functions.gen.js'
import { createZoneIDFetch } from '../src/openapi-fetch.gen.js'
import {
  zBillingResourcesCreateResponse,
  zBillingResourcesDeleteResponse,
  zBillingResourcesGetResponse,
  zBillingResourcesListResponse,
  zBillingResourcesOptionsResponse,
  zBillingResourcesUpdateResponse,
  zCrontabsCreateResponse,
  zCrontabsDeleteResponse,
  zCrontabsGetResponse,
  zCrontabsListResponse,
  zCrontabsOptionsResponse,
  zCrontabsUpdateResponse,
  zDatabasesMysqlAccountsCreateResponse,
  zDatabasesMysqlAccountsDeleteResponse,
  zDatabasesMysqlAccountsGetResponse,
  zDatabasesMysqlAccountsListResponse,
  zDatabasesMysqlAccountsUpdateResponse,
  zDatabasesMysqlCreateResponse,
  zDatabasesMysqlDeleteResponse,
  zDatabasesMysqlGetResponse,
  zDatabasesMysqlListResponse,
  zDatabasesMysqlOptionsResponse,
  zDatabasesMysqlPermissionsDeleteResponse,
  zDatabasesMysqlPermissionsGetResponse,
  zDatabasesMysqlPermissionsListResponse,
  zDatabasesMysqlPermissionsOptionsResponse,
  zDatabasesMysqlPermissionsUpdateResponse,
  zDatabasesRedisCreateResponse,
  zDatabasesRedisGetResponse,
  zDatabasesRedisListResponse,
  zDatabasesRedisRegenerateAuthResponse,
  zDatabasesRedisRestartResponse,
  zDatabasesRedisStartResponse,
  zDatabasesRedisStopResponse,
  zDedicatedIpsCreateResponse,
  zDedicatedIpsDeleteResponse,
  zDedicatedIpsGetResponse,
  zDedicatedIpsListResponse,
  zDnsACreateResponse,
  zDnsADeleteResponse,
  zDnsAGetResponse,
  zDnsAListResponse,
  zDnsAUpdateResponse,
  zDnsAaaaCreateResponse,
  zDnsAaaaDeleteResponse,
  zDnsAaaaGetResponse,
  zDnsAaaaListResponse,
  zDnsAaaaUpdateResponse,
  zDnsCaaCreateResponse,
  zDnsCaaDeleteResponse,
  zDnsCaaGetResponse,
  zDnsCaaListResponse,
  zDnsCaaUpdateResponse,
  zDnsCnameCreateResponse,
  zDnsCnameDeleteResponse,
  zDnsCnameGetResponse,
  zDnsCnameListResponse,
  zDnsCnameUpdateResponse,
  zDnsMxCreateResponse,
  zDnsMxDeleteResponse,
  zDnsMxGetResponse,
  zDnsMxListResponse,
  zDnsMxUpdateResponse,
  zDnsNsCreateResponse,
  zDnsNsDeleteResponse,
  zDnsNsGetResponse,
  zDnsNsListResponse,
  zDnsNsUpdateResponse,
  zDnsSrvCreateResponse,
  zDnsSrvDeleteResponse,
  zDnsSrvGetResponse,
  zDnsSrvListResponse,
  zDnsSrvUpdateResponse,
  zDnsSshfpCreateResponse,
  zDnsSshfpDeleteResponse,
  zDnsSshfpGetResponse,
  zDnsSshfpListResponse,
  zDnsSshfpUpdateResponse,
  zDnsTlsaCreateResponse,
  zDnsTlsaDeleteResponse,
  zDnsTlsaGetResponse,
  zDnsTlsaListResponse,
  zDnsTlsaUpdateResponse,
  zDnsTxtCreateResponse,
  zDnsTxtDeleteResponse,
  zDnsTxtGetResponse,
  zDnsTxtListResponse,
  zDnsTxtUpdateResponse,
  zDnsUrlCreateResponse,
  zDnsUrlDeleteResponse,
  zDnsUrlGetResponse,
  zDnsUrlListResponse,
  zDnsUrlUpdateResponse,
  zDnsZonesGetResponse,
  zDnsZonesUpdateResponse,
  zDomainsContactsCreateResponse,
  zDomainsContactsDeleteResponse,
  zDomainsContactsGetResponse,
  zDomainsContactsListResponse,
  zDomainsContactsSetDefaultTechResponse,
  zDomainsContactsUpdateResponse,
  zDomainsGetResponse,
  zDomainsListResponse,
  zDomainsNameserversCreateResponse,
  zDomainsNameserversDeleteResponse,
  zDomainsNameserversGetResponse,
  zDomainsNameserversListResponse,
  zDomainsNameserversUpdateResponse,
  zDomainsOptionsResponse,
  zDomainsPreferencesGetResponse,
  zDomainsPreferencesUpdateResponse,
  zDomainsUpdateResponse,
  zMailAccountsAppPasswordsDeleteResponse,
  zMailAccountsAppPasswordsListResponse,
  zMailAccountsAutoreplyGetResponse,
  zMailAccountsAutoreplyUpdateResponse,
  zMailAccountsCreateResponse,
  zMailAccountsDeleteResponse,
  zMailAccountsGetResponse,
  zMailAccountsListResponse,
  zMailAccountsPremiumGetResponse,
  zMailAccountsPremiumOptionsResponse,
  zMailAccountsPremiumUpdateResponse,
  zMailAccountsUpdateResponse,
  zMailDkimCreateResponse,
  zMailDkimDeleteResponse,
  zMailDkimGetResponse,
  zMailForwardersAutoreplyGetResponse,
  zMailForwardersAutoreplyUpdateResponse,
  zMailForwardersCreateResponse,
  zMailForwardersDeleteResponse,
  zMailForwardersGetResponse,
  zMailForwardersListResponse,
  zMailForwardersUpdateResponse,
  zOrdersCloudCreateResponse,
  zOrdersCloudGetResponse,
  zOrdersCloudListResponse,
  zOrdersCloudOptionsResponse,
  zOrdersDomainsDeleteResponse,
  zOrdersDomainsGetResponse,
  zOrdersDomainsListResponse,
  zOrdersDomainsRenewResponse,
  zPm2CreateResponse,
  zPm2DeleteResponse,
  zPm2GetResponse,
  zPm2ListResponse,
  zPm2RestartResponse,
  zPm2StartResponse,
  zPm2StopResponse,
  zPm2UpdateResponse,
  zPortForwardsAclCreateResponse,
  zPortForwardsAclDeleteResponse,
  zPortForwardsCreateResponse,
  zPortForwardsDeleteResponse,
  zPortForwardsGetResponse,
  zPortForwardsListResponse,
  zPortForwardsSaveResponse,
  zSshGetResponse,
  zSshPublicKeysCreateResponse,
  zSshPublicKeysDeleteResponse,
  zSshPublicKeysGetResponse,
  zSshPublicKeysListResponse,
  zSshUpdateResponse,
  zSshWhitelistCreateResponse,
  zSshWhitelistDeleteResponse,
  zSshWhitelistGetResponse,
  zSshWhitelistListResponse,
  zSslCreateResponse,
  zSslDeleteResponse,
  zSslGetResponse,
  zSslListResponse,
  zSslUpdateResponse,
} from '../src/zod.gen.js'

const contract = await startContract<'username' | 'apiKey'>(new URL('../../mock/specs/zoneid.json', import.meta.url))
const client = () => new ZoneID(contract.options)
const flat = () => functions.createClient(contract.options)
const paths = () => createZoneIDFetch(contract.options)

contract.operation('dns.zones.get', {
  client: () => client().dns.zones.get({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsZonesGet({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsZonesGetResponse,
})

contract.operation('dns.zones.update', {
  client: () => client().dns.zones.update({ path: { service_name: 'example.com' }, body: { active: true } }),
  functions: () => functions.dnsZonesUpdate({ client: flat(), path: { service_name: 'example.com' }, body: { active: true } }),
  paths: () => paths().PUT('/dns/{service_name}', { params: { path: { service_name: 'example.com' } }, body: { active: true } }),
  responseSchema: zDnsZonesUpdateResponse,
})

contract.operation('dns.a.list', {
  client: () => client().dns.a.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsAList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/a', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsAListResponse,
})

contract.operation('dns.a.create', {
  client: () =>
    client().dns.a.create({ path: { service_name: 'example.com' }, body: { name: 'www.example.com', destination: '192.0.2.10' } }),
  functions: () =>
    functions.dnsACreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'www.example.com', destination: '192.0.2.10' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/a', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'www.example.com', destination: '192.0.2.10' },
    }),
  responseSchema: zDnsACreateResponse,
})

contract.operation('dns.a.get', {
  client: () => client().dns.a.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsAGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/a/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsAGetResponse,
})

contract.operation('dns.a.update', {
  client: () =>
    client().dns.a.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'www.example.com', destination: '192.0.2.20' },
    }),
  functions: () =>
    functions.dnsAUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'www.example.com', destination: '192.0.2.20' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/a/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'www.example.com', destination: '192.0.2.20' },
    }),
  responseSchema: zDnsAUpdateResponse,
})

contract.operation('dns.a.delete', {
  client: () => client().dns.a.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsADelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/a/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsADeleteResponse,
})

contract.operation('dns.aaaa.list', {
  client: () => client().dns.aaaa.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsAaaaList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/aaaa', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsAaaaListResponse,
})

contract.operation('dns.aaaa.create', {
  client: () =>
    client().dns.aaaa.create({ path: { service_name: 'example.com' }, body: { name: 'www.example.com', destination: '2001:db8::10' } }),
  functions: () =>
    functions.dnsAaaaCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'www.example.com', destination: '2001:db8::10' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/aaaa', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'www.example.com', destination: '2001:db8::10' },
    }),
  responseSchema: zDnsAaaaCreateResponse,
})

contract.operation('dns.aaaa.get', {
  client: () => client().dns.aaaa.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsAaaaGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/aaaa/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsAaaaGetResponse,
})

contract.operation('dns.aaaa.update', {
  client: () =>
    client().dns.aaaa.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'www.example.com', destination: '2001:db8::20' },
    }),
  functions: () =>
    functions.dnsAaaaUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'www.example.com', destination: '2001:db8::20' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/aaaa/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'www.example.com', destination: '2001:db8::20' },
    }),
  responseSchema: zDnsAaaaUpdateResponse,
})

contract.operation('dns.aaaa.delete', {
  client: () => client().dns.aaaa.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsAaaaDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/aaaa/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsAaaaDeleteResponse,
})

contract.operation('dns.ns.list', {
  client: () => client().dns.ns.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsNsList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/ns', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsNsListResponse,
})

contract.operation('dns.ns.create', {
  client: () =>
    client().dns.ns.create({ path: { service_name: 'example.com' }, body: { name: 'sub.example.com', destination: 'ns1.example.net' } }),
  functions: () =>
    functions.dnsNsCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'sub.example.com', destination: 'ns1.example.net' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/ns', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'sub.example.com', destination: 'ns1.example.net' },
    }),
  responseSchema: zDnsNsCreateResponse,
})

contract.operation('dns.ns.get', {
  client: () => client().dns.ns.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsNsGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/ns/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsNsGetResponse,
})

contract.operation('dns.ns.update', {
  client: () =>
    client().dns.ns.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'sub.example.com', destination: 'ns2.example.net' },
    }),
  functions: () =>
    functions.dnsNsUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'sub.example.com', destination: 'ns2.example.net' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/ns/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'sub.example.com', destination: 'ns2.example.net' },
    }),
  responseSchema: zDnsNsUpdateResponse,
})

contract.operation('dns.ns.delete', {
  client: () => client().dns.ns.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsNsDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/ns/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsNsDeleteResponse,
})

contract.operation('dns.mx.list', {
  client: () => client().dns.mx.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsMxList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/mx', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsMxListResponse,
})

contract.operation('dns.mx.create', {
  client: () =>
    client().dns.mx.create({
      path: { service_name: 'example.com' },
      body: { name: 'example.com', priority: 10, destination: 'mail.example.com' },
    }),
  functions: () =>
    functions.dnsMxCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'example.com', priority: 10, destination: 'mail.example.com' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/mx', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'example.com', priority: 10, destination: 'mail.example.com' },
    }),
  responseSchema: zDnsMxCreateResponse,
})

contract.operation('dns.mx.get', {
  client: () => client().dns.mx.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsMxGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/mx/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsMxGetResponse,
})

contract.operation('dns.mx.update', {
  client: () =>
    client().dns.mx.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'example.com', priority: 20, destination: 'mail.example.com' },
    }),
  functions: () =>
    functions.dnsMxUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'example.com', priority: 20, destination: 'mail.example.com' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/mx/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'example.com', priority: 20, destination: 'mail.example.com' },
    }),
  responseSchema: zDnsMxUpdateResponse,
})

contract.operation('dns.mx.delete', {
  client: () => client().dns.mx.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsMxDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/mx/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsMxDeleteResponse,
})

contract.operation('dns.cname.list', {
  client: () => client().dns.cname.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsCnameList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/cname', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsCnameListResponse,
})

contract.operation('dns.cname.create', {
  client: () =>
    client().dns.cname.create({
      path: { service_name: 'example.com' },
      body: { name: 'www.example.com', destination: 'server.example.com' },
    }),
  functions: () =>
    functions.dnsCnameCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'www.example.com', destination: 'server.example.com' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/cname', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'www.example.com', destination: 'server.example.com' },
    }),
  responseSchema: zDnsCnameCreateResponse,
})

contract.operation('dns.cname.get', {
  client: () => client().dns.cname.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsCnameGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/cname/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsCnameGetResponse,
})

contract.operation('dns.cname.update', {
  client: () =>
    client().dns.cname.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'www.example.com', destination: 'server.example.net' },
    }),
  functions: () =>
    functions.dnsCnameUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'www.example.com', destination: 'server.example.net' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/cname/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'www.example.com', destination: 'server.example.net' },
    }),
  responseSchema: zDnsCnameUpdateResponse,
})

contract.operation('dns.cname.delete', {
  client: () => client().dns.cname.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsCnameDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/cname/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
    }),
  responseSchema: zDnsCnameDeleteResponse,
})

contract.operation('dns.txt.list', {
  client: () => client().dns.txt.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsTxtList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/txt', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsTxtListResponse,
})

contract.operation('dns.txt.create', {
  client: () =>
    client().dns.txt.create({ path: { service_name: 'example.com' }, body: { name: 'example.com', destination: 'v=spf1 mx -all' } }),
  functions: () =>
    functions.dnsTxtCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'example.com', destination: 'v=spf1 mx -all' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/txt', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'example.com', destination: 'v=spf1 mx -all' },
    }),
  responseSchema: zDnsTxtCreateResponse,
})

contract.operation('dns.txt.get', {
  client: () => client().dns.txt.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsTxtGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/txt/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsTxtGetResponse,
})

contract.operation('dns.txt.update', {
  client: () =>
    client().dns.txt.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'example.com', destination: 'v=spf1 mx ~all' },
    }),
  functions: () =>
    functions.dnsTxtUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'example.com', destination: 'v=spf1 mx ~all' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/txt/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'example.com', destination: 'v=spf1 mx ~all' },
    }),
  responseSchema: zDnsTxtUpdateResponse,
})

contract.operation('dns.txt.delete', {
  client: () => client().dns.txt.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsTxtDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/txt/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsTxtDeleteResponse,
})

contract.operation('dns.sshfp.list', {
  client: () => client().dns.sshfp.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsSshfpList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/sshfp', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsSshfpListResponse,
})

contract.operation('dns.sshfp.create', {
  client: () =>
    client().dns.sshfp.create({
      path: { service_name: 'example.com' },
      body: {
        name: 'www.example.com',
        algorithm: 4,
        type: 2,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  functions: () =>
    functions.dnsSshfpCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        name: 'www.example.com',
        algorithm: 4,
        type: 2,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/sshfp', {
      params: { path: { service_name: 'example.com' } },
      body: {
        name: 'www.example.com',
        algorithm: 4,
        type: 2,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  responseSchema: zDnsSshfpCreateResponse,
})

contract.operation('dns.sshfp.get', {
  client: () => client().dns.sshfp.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsSshfpGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/sshfp/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsSshfpGetResponse,
})

contract.operation('dns.sshfp.update', {
  client: () =>
    client().dns.sshfp.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: {
        name: 'www.example.com',
        algorithm: 3,
        type: 2,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  functions: () =>
    functions.dnsSshfpUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: {
        name: 'www.example.com',
        algorithm: 3,
        type: 2,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/sshfp/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: {
        name: 'www.example.com',
        algorithm: 3,
        type: 2,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  responseSchema: zDnsSshfpUpdateResponse,
})

contract.operation('dns.sshfp.delete', {
  client: () => client().dns.sshfp.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsSshfpDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/sshfp/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
    }),
  responseSchema: zDnsSshfpDeleteResponse,
})

contract.operation('dns.srv.list', {
  client: () => client().dns.srv.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsSrvList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/srv', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsSrvListResponse,
})

contract.operation('dns.srv.create', {
  client: () =>
    client().dns.srv.create({
      path: { service_name: 'example.com' },
      body: { name: '_sips._tcp.example.com', priority: 10, weight: 5, port: 5061, destination: 'sip.example.com' },
    }),
  functions: () =>
    functions.dnsSrvCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: '_sips._tcp.example.com', priority: 10, weight: 5, port: 5061, destination: 'sip.example.com' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/srv', {
      params: { path: { service_name: 'example.com' } },
      body: { name: '_sips._tcp.example.com', priority: 10, weight: 5, port: 5061, destination: 'sip.example.com' },
    }),
  responseSchema: zDnsSrvCreateResponse,
})

contract.operation('dns.srv.get', {
  client: () => client().dns.srv.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsSrvGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/srv/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsSrvGetResponse,
})

contract.operation('dns.srv.update', {
  client: () =>
    client().dns.srv.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: '_sips._tcp.example.com', priority: 20, weight: 5, port: 5061, destination: 'sip.example.com' },
    }),
  functions: () =>
    functions.dnsSrvUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: '_sips._tcp.example.com', priority: 20, weight: 5, port: 5061, destination: 'sip.example.com' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/srv/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: '_sips._tcp.example.com', priority: 20, weight: 5, port: 5061, destination: 'sip.example.com' },
    }),
  responseSchema: zDnsSrvUpdateResponse,
})

contract.operation('dns.srv.delete', {
  client: () => client().dns.srv.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsSrvDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/srv/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsSrvDeleteResponse,
})

contract.operation('dns.url.list', {
  client: () => client().dns.url.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsUrlList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/url', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsUrlListResponse,
})

contract.operation('dns.url.create', {
  client: () =>
    client().dns.url.create({
      path: { service_name: 'example.com' },
      body: { name: 'old.example.com', destination: 'https://www.example.com/', type: 301 },
    }),
  functions: () =>
    functions.dnsUrlCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'old.example.com', destination: 'https://www.example.com/', type: 301 },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/url', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'old.example.com', destination: 'https://www.example.com/', type: 301 },
    }),
  responseSchema: zDnsUrlCreateResponse,
})

contract.operation('dns.url.get', {
  client: () => client().dns.url.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsUrlGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/url/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsUrlGetResponse,
})

contract.operation('dns.url.update', {
  client: () =>
    client().dns.url.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'old.example.com', destination: 'https://www.example.com/', type: 302 },
    }),
  functions: () =>
    functions.dnsUrlUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'old.example.com', destination: 'https://www.example.com/', type: 302 },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/url/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'old.example.com', destination: 'https://www.example.com/', type: 302 },
    }),
  responseSchema: zDnsUrlUpdateResponse,
})

contract.operation('dns.url.delete', {
  client: () => client().dns.url.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsUrlDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/url/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsUrlDeleteResponse,
})

contract.operation('dns.caa.list', {
  client: () => client().dns.caa.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsCaaList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/caa', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsCaaListResponse,
})

contract.operation('dns.caa.create', {
  client: () =>
    client().dns.caa.create({
      path: { service_name: 'example.com' },
      body: { name: 'example.com', destination: 'ca.example.net', flag: 0, tag: 'issue' },
    }),
  functions: () =>
    functions.dnsCaaCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'example.com', destination: 'ca.example.net', flag: 0, tag: 'issue' },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/caa', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'example.com', destination: 'ca.example.net', flag: 0, tag: 'issue' },
    }),
  responseSchema: zDnsCaaCreateResponse,
})

contract.operation('dns.caa.get', {
  client: () => client().dns.caa.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsCaaGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/caa/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsCaaGetResponse,
})

contract.operation('dns.caa.update', {
  client: () =>
    client().dns.caa.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'example.com', destination: 'ca.example.net', flag: 128, tag: 'issue' },
    }),
  functions: () =>
    functions.dnsCaaUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: { name: 'example.com', destination: 'ca.example.net', flag: 128, tag: 'issue' },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/caa/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: { name: 'example.com', destination: 'ca.example.net', flag: 128, tag: 'issue' },
    }),
  responseSchema: zDnsCaaUpdateResponse,
})

contract.operation('dns.caa.delete', {
  client: () => client().dns.caa.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsCaaDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/caa/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsCaaDeleteResponse,
})

contract.operation('dns.tlsa.list', {
  client: () => client().dns.tlsa.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dnsTlsaList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/dns/{service_name}/tlsa', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDnsTlsaListResponse,
})

contract.operation('dns.tlsa.create', {
  client: () =>
    client().dns.tlsa.create({
      path: { service_name: 'example.com' },
      body: {
        name: '_443._tcp.www.example.com',
        certificate_usage: 3,
        selector: 1,
        matching_type: 1,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  functions: () =>
    functions.dnsTlsaCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        name: '_443._tcp.www.example.com',
        certificate_usage: 3,
        selector: 1,
        matching_type: 1,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  paths: () =>
    paths().POST('/dns/{service_name}/tlsa', {
      params: { path: { service_name: 'example.com' } },
      body: {
        name: '_443._tcp.www.example.com',
        certificate_usage: 3,
        selector: 1,
        matching_type: 1,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  responseSchema: zDnsTlsaCreateResponse,
})

contract.operation('dns.tlsa.get', {
  client: () => client().dns.tlsa.get({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsTlsaGet({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().GET('/dns/{service_name}/tlsa/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsTlsaGetResponse,
})

contract.operation('dns.tlsa.update', {
  client: () =>
    client().dns.tlsa.update({
      path: { service_name: 'example.com', identificator: '123' },
      body: {
        name: '_443._tcp.www.example.com',
        certificate_usage: 2,
        selector: 1,
        matching_type: 1,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  functions: () =>
    functions.dnsTlsaUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '123' },
      body: {
        name: '_443._tcp.www.example.com',
        certificate_usage: 2,
        selector: 1,
        matching_type: 1,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  paths: () =>
    paths().PUT('/dns/{service_name}/tlsa/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '123' } },
      body: {
        name: '_443._tcp.www.example.com',
        certificate_usage: 2,
        selector: 1,
        matching_type: 1,
        destination: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
      },
    }),
  responseSchema: zDnsTlsaUpdateResponse,
})

contract.operation('dns.tlsa.delete', {
  client: () => client().dns.tlsa.delete({ path: { service_name: 'example.com', identificator: '123' } }),
  functions: () => functions.dnsTlsaDelete({ client: flat(), path: { service_name: 'example.com', identificator: '123' } }),
  paths: () =>
    paths().DELETE('/dns/{service_name}/tlsa/{identificator}', { params: { path: { service_name: 'example.com', identificator: '123' } } }),
  responseSchema: zDnsTlsaDeleteResponse,
})

contract.operation('mail.accounts.list', {
  client: () =>
    client().mail.accounts.list({
      path: { service_name: 'example.com' },
      query: { address: 'info@example.com', archived: true },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50, 'x-order-by': 'address', 'x-order-dir': 'asc' },
    }),
  functions: () =>
    functions.mailAccountsList({
      client: flat(),
      path: { service_name: 'example.com' },
      query: { address: 'info@example.com', archived: true },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50, 'x-order-by': 'address', 'x-order-dir': 'asc' },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/account', {
      params: {
        path: { service_name: 'example.com' },
        query: { address: 'info@example.com', archived: true },
        header: { 'x-pager-page': 2, 'x-pager-limit': 50, 'x-order-by': 'address', 'x-order-dir': 'asc' },
      },
    }),
  responseSchema: zMailAccountsListResponse,
})

contract.operation('mail.accounts.create', {
  client: () =>
    client().mail.accounts.create({
      path: { service_name: 'example.com' },
      body: {
        address: 'info@example.com',
        password: 'example-password',
        comment: 'Front desk',
        fwd_addresses: ['jane@example.net'],
        spamlevel: 'low',
      },
    }),
  functions: () =>
    functions.mailAccountsCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        address: 'info@example.com',
        password: 'example-password',
        comment: 'Front desk',
        fwd_addresses: ['jane@example.net'],
        spamlevel: 'low',
      },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/mail/account', {
      params: { path: { service_name: 'example.com' } },
      body: {
        address: 'info@example.com',
        password: 'example-password',
        comment: 'Front desk',
        fwd_addresses: ['jane@example.net'],
        spamlevel: 'low',
      },
    }),
  responseSchema: zMailAccountsCreateResponse,
})

contract.operation('mail.accounts.get', {
  client: () =>
    client().mail.accounts.get({ path: { service_name: 'example.com', identificator: 'info@example.com' }, query: { addresses: true } }),
  functions: () =>
    functions.mailAccountsGet({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      query: { addresses: true },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/account/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' }, query: { addresses: true } },
    }),
  responseSchema: zMailAccountsGetResponse,
})

contract.operation('mail.accounts.update', {
  client: () =>
    client().mail.accounts.update({
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      body: { spamlevel: 'high', two_factor_auth: false },
    }),
  functions: () =>
    functions.mailAccountsUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      body: { spamlevel: 'high', two_factor_auth: false },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/mail/account/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
      body: { spamlevel: 'high', two_factor_auth: false },
    }),
  responseSchema: zMailAccountsUpdateResponse,
})

contract.operation('mail.accounts.delete', {
  client: () => client().mail.accounts.delete({ path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  functions: () =>
    functions.mailAccountsDelete({ client: flat(), path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/mail/account/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
    }),
  responseSchema: zMailAccountsDeleteResponse,
})

contract.operation('mail.accounts.appPasswords.list', {
  client: () => client().mail.accounts.appPasswords.list({ path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  functions: () =>
    functions.mailAccountsAppPasswordsList({ client: flat(), path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/account/{identificator}/asp', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
    }),
  responseSchema: zMailAccountsAppPasswordsListResponse,
})

contract.operation('mail.accounts.appPasswords.delete', {
  client: () =>
    client().mail.accounts.appPasswords.delete({ path: { service_name: 'example.com', identificator: 'info@example.com', asp_id: 17 } }),
  functions: () =>
    functions.mailAccountsAppPasswordsDelete({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'info@example.com', asp_id: 17 },
    }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com', asp_id: 17 } },
    }),
  responseSchema: zMailAccountsAppPasswordsDeleteResponse,
})

contract.operation('mail.accounts.autoreply.get', {
  client: () => client().mail.accounts.autoreply.get({ path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  functions: () =>
    functions.mailAccountsAutoreplyGet({ client: flat(), path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/account/{identificator}/autoreply', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
    }),
  responseSchema: zMailAccountsAutoreplyGetResponse,
})

contract.operation('mail.accounts.autoreply.update', {
  client: () =>
    client().mail.accounts.autoreply.update({
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      body: {
        is_enabled: true,
        fromname: 'Example Shop',
        subject: 'On holiday',
        body: 'We are back in September.',
        datestart: '2025-08-01',
        dateend: '2025-08-31',
      },
    }),
  functions: () =>
    functions.mailAccountsAutoreplyUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      body: {
        is_enabled: true,
        fromname: 'Example Shop',
        subject: 'On holiday',
        body: 'We are back in September.',
        datestart: '2025-08-01',
        dateend: '2025-08-31',
      },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/mail/account/{identificator}/autoreply', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
      body: {
        is_enabled: true,
        fromname: 'Example Shop',
        subject: 'On holiday',
        body: 'We are back in September.',
        datestart: '2025-08-01',
        dateend: '2025-08-31',
      },
    }),
  responseSchema: zMailAccountsAutoreplyUpdateResponse,
})

contract.operation('mail.accounts.premium.get', {
  client: () => client().mail.accounts.premium.get({ path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  functions: () =>
    functions.mailAccountsPremiumGet({ client: flat(), path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/account/{identificator}/premium', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
    }),
  responseSchema: zMailAccountsPremiumGetResponse,
})

contract.operation('mail.accounts.premium.update', {
  client: () =>
    client().mail.accounts.premium.update({
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      body: { package: 'premium50' },
    }),
  functions: () =>
    functions.mailAccountsPremiumUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'info@example.com' },
      body: { package: 'premium50' },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/mail/account/{identificator}/premium', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
      body: { package: 'premium50' },
    }),
  responseSchema: zMailAccountsPremiumUpdateResponse,
})

contract.operation('mail.accounts.premium.options', {
  client: () => client().mail.accounts.premium.options({ path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  functions: () =>
    functions.mailAccountsPremiumOptions({ client: flat(), path: { service_name: 'example.com', identificator: 'info@example.com' } }),
  paths: () =>
    paths().OPTIONS('/vserver/{service_name}/mail/account/{identificator}/premium', {
      params: { path: { service_name: 'example.com', identificator: 'info@example.com' } },
    }),
  responseSchema: zMailAccountsPremiumOptionsResponse,
})

contract.operation('mail.forwarders.list', {
  client: () =>
    client().mail.forwarders.list({
      path: { service_name: 'example.com' },
      query: { address: 'sales@example.com' },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50 },
    }),
  functions: () =>
    functions.mailForwardersList({
      client: flat(),
      path: { service_name: 'example.com' },
      query: { address: 'sales@example.com' },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50 },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/forwarder', {
      params: {
        path: { service_name: 'example.com' },
        query: { address: 'sales@example.com' },
        header: { 'x-pager-page': 2, 'x-pager-limit': 50 },
      },
    }),
  responseSchema: zMailForwardersListResponse,
})

contract.operation('mail.forwarders.create', {
  client: () =>
    client().mail.forwarders.create({
      path: { service_name: 'example.com' },
      body: { address: 'sales@example.com', comment: 'Sales team', fwd_addresses: ['jane@example.net'] },
    }),
  functions: () =>
    functions.mailForwardersCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { address: 'sales@example.com', comment: 'Sales team', fwd_addresses: ['jane@example.net'] },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/mail/forwarder', {
      params: { path: { service_name: 'example.com' } },
      body: { address: 'sales@example.com', comment: 'Sales team', fwd_addresses: ['jane@example.net'] },
    }),
  responseSchema: zMailForwardersCreateResponse,
})

contract.operation('mail.forwarders.get', {
  client: () => client().mail.forwarders.get({ path: { service_name: 'example.com', identificator: 'sales@example.com' } }),
  functions: () =>
    functions.mailForwardersGet({ client: flat(), path: { service_name: 'example.com', identificator: 'sales@example.com' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/forwarder/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'sales@example.com' } },
    }),
  responseSchema: zMailForwardersGetResponse,
})

contract.operation('mail.forwarders.update', {
  client: () =>
    client().mail.forwarders.update({
      path: { service_name: 'example.com', identificator: 'sales@example.com' },
      body: { fwd_addresses: ['jane@example.net', 'john@example.org'] },
    }),
  functions: () =>
    functions.mailForwardersUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'sales@example.com' },
      body: { fwd_addresses: ['jane@example.net', 'john@example.org'] },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/mail/forwarder/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'sales@example.com' } },
      body: { fwd_addresses: ['jane@example.net', 'john@example.org'] },
    }),
  responseSchema: zMailForwardersUpdateResponse,
})

contract.operation('mail.forwarders.delete', {
  client: () => client().mail.forwarders.delete({ path: { service_name: 'example.com', identificator: 'sales@example.com' } }),
  functions: () =>
    functions.mailForwardersDelete({ client: flat(), path: { service_name: 'example.com', identificator: 'sales@example.com' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/mail/forwarder/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'sales@example.com' } },
    }),
  responseSchema: zMailForwardersDeleteResponse,
})

contract.operation('mail.forwarders.autoreply.get', {
  client: () => client().mail.forwarders.autoreply.get({ path: { service_name: 'example.com', identificator: 'sales@example.com' } }),
  functions: () =>
    functions.mailForwardersAutoreplyGet({ client: flat(), path: { service_name: 'example.com', identificator: 'sales@example.com' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/mail/forwarder/{identificator}/autoreply', {
      params: { path: { service_name: 'example.com', identificator: 'sales@example.com' } },
    }),
  responseSchema: zMailForwardersAutoreplyGetResponse,
})

contract.operation('mail.forwarders.autoreply.update', {
  client: () =>
    client().mail.forwarders.autoreply.update({
      path: { service_name: 'example.com', identificator: 'sales@example.com' },
      body: {
        is_enabled: true,
        fromname: 'Example Shop',
        subject: 'On holiday',
        body: 'We are back in September.',
        datestart: '2025-08-01',
        dateend: '2025-08-31',
      },
    }),
  functions: () =>
    functions.mailForwardersAutoreplyUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'sales@example.com' },
      body: {
        is_enabled: true,
        fromname: 'Example Shop',
        subject: 'On holiday',
        body: 'We are back in September.',
        datestart: '2025-08-01',
        dateend: '2025-08-31',
      },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/mail/forwarder/{identificator}/autoreply', {
      params: { path: { service_name: 'example.com', identificator: 'sales@example.com' } },
      body: {
        is_enabled: true,
        fromname: 'Example Shop',
        subject: 'On holiday',
        body: 'We are back in September.',
        datestart: '2025-08-01',
        dateend: '2025-08-31',
      },
    }),
  responseSchema: zMailForwardersAutoreplyUpdateResponse,
})

contract.operation('mail.dkim.get', {
  client: () => client().mail.dkim.get({ path: { service_name: 'example.com' } }),
  functions: () => functions.mailDkimGet({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/mail/dkim', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zMailDkimGetResponse,
})

contract.operation('mail.dkim.create', {
  client: () => client().mail.dkim.create({ path: { service_name: 'example.com' } }),
  functions: () => functions.mailDkimCreate({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().POST('/vserver/{service_name}/mail/dkim', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zMailDkimCreateResponse,
})

contract.operation('mail.dkim.delete', {
  client: () => client().mail.dkim.delete({ path: { service_name: 'example.com' } }),
  functions: () => functions.mailDkimDelete({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().DELETE('/vserver/{service_name}/mail/dkim', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zMailDkimDeleteResponse,
})

contract.operation('databases.mysql.list', {
  client: () =>
    client().databases.mysql.list({ path: { service_name: 'example.com' }, headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  functions: () =>
    functions.databasesMysqlList({
      client: flat(),
      path: { service_name: 'example.com' },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50 },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/mysql', {
      params: { path: { service_name: 'example.com' }, header: { 'x-pager-page': 2, 'x-pager-limit': 50 } },
    }),
  responseSchema: zDatabasesMysqlListResponse,
})

contract.operation('databases.mysql.create', {
  client: () =>
    client().databases.mysql.create({
      path: { service_name: 'example.com' },
      body: { name: 'shop', comment: 'Web shop', collation: 'utf8mb4_unicode_ci' },
    }),
  functions: () =>
    functions.databasesMysqlCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { name: 'shop', comment: 'Web shop', collation: 'utf8mb4_unicode_ci' },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/database/mysql', {
      params: { path: { service_name: 'example.com' } },
      body: { name: 'shop', comment: 'Web shop', collation: 'utf8mb4_unicode_ci' },
    }),
  responseSchema: zDatabasesMysqlCreateResponse,
})

contract.operation('databases.mysql.options', {
  client: () => client().databases.mysql.options({ path: { service_name: 'example.com' } }),
  functions: () => functions.databasesMysqlOptions({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().OPTIONS('/vserver/{service_name}/database/mysql', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDatabasesMysqlOptionsResponse,
})

contract.operation('databases.mysql.get', {
  client: () => client().databases.mysql.get({ path: { service_name: 'example.com', database_name: 'dn123_shop' } }),
  functions: () => functions.databasesMysqlGet({ client: flat(), path: { service_name: 'example.com', database_name: 'dn123_shop' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/mysql/{database_name}', {
      params: { path: { service_name: 'example.com', database_name: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlGetResponse,
})

contract.operation('databases.mysql.delete', {
  client: () => client().databases.mysql.delete({ path: { service_name: 'example.com', database_name: 'dn123_shop' } }),
  functions: () => functions.databasesMysqlDelete({ client: flat(), path: { service_name: 'example.com', database_name: 'dn123_shop' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/database/mysql/{database_name}', {
      params: { path: { service_name: 'example.com', database_name: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlDeleteResponse,
})

contract.operation('databases.mysql.accounts.list', {
  client: () =>
    client().databases.mysql.accounts.list({ path: { service_name: 'example.com' }, headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  functions: () =>
    functions.databasesMysqlAccountsList({
      client: flat(),
      path: { service_name: 'example.com' },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50 },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/mysql/account', {
      params: { path: { service_name: 'example.com' }, header: { 'x-pager-page': 2, 'x-pager-limit': 50 } },
    }),
  responseSchema: zDatabasesMysqlAccountsListResponse,
})

contract.operation('databases.mysql.accounts.create', {
  client: () =>
    client().databases.mysql.accounts.create({
      path: { service_name: 'example.com' },
      body: {
        username: 'shop',
        comment: 'Account of the web shop',
        password: 'example-password',
        require_ssl: true,
        hosts: ['ws', 'pma', '192.0.2.10'],
      },
    }),
  functions: () =>
    functions.databasesMysqlAccountsCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        username: 'shop',
        comment: 'Account of the web shop',
        password: 'example-password',
        require_ssl: true,
        hosts: ['ws', 'pma', '192.0.2.10'],
      },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/database/mysql/account', {
      params: { path: { service_name: 'example.com' } },
      body: {
        username: 'shop',
        comment: 'Account of the web shop',
        password: 'example-password',
        require_ssl: true,
        hosts: ['ws', 'pma', '192.0.2.10'],
      },
    }),
  responseSchema: zDatabasesMysqlAccountsCreateResponse,
})

contract.operation('databases.mysql.accounts.get', {
  client: () => client().databases.mysql.accounts.get({ path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  functions: () =>
    functions.databasesMysqlAccountsGet({ client: flat(), path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/mysql/account/{database_username}', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlAccountsGetResponse,
})

contract.operation('databases.mysql.accounts.update', {
  client: () =>
    client().databases.mysql.accounts.update({
      path: { service_name: 'example.com', database_username: 'dn123_shop' },
      body: { comment: 'Account of the web shop', password: 'example-password', hosts: ['ws'] },
    }),
  functions: () =>
    functions.databasesMysqlAccountsUpdate({
      client: flat(),
      path: { service_name: 'example.com', database_username: 'dn123_shop' },
      body: { comment: 'Account of the web shop', password: 'example-password', hosts: ['ws'] },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/database/mysql/account/{database_username}', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop' } },
      body: { comment: 'Account of the web shop', password: 'example-password', hosts: ['ws'] },
    }),
  responseSchema: zDatabasesMysqlAccountsUpdateResponse,
})

contract.operation('databases.mysql.accounts.delete', {
  client: () => client().databases.mysql.accounts.delete({ path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  functions: () =>
    functions.databasesMysqlAccountsDelete({ client: flat(), path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/database/mysql/account/{database_username}', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlAccountsDeleteResponse,
})

contract.operation('databases.mysql.permissions.list', {
  client: () => client().databases.mysql.permissions.list({ path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  functions: () =>
    functions.databasesMysqlPermissionsList({ client: flat(), path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/mysql/account/{database_username}/permission', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlPermissionsListResponse,
})

contract.operation('databases.mysql.permissions.options', {
  client: () => client().databases.mysql.permissions.options({ path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  functions: () =>
    functions.databasesMysqlPermissionsOptions({ client: flat(), path: { service_name: 'example.com', database_username: 'dn123_shop' } }),
  paths: () =>
    paths().OPTIONS('/vserver/{service_name}/database/mysql/account/{database_username}/permission', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlPermissionsOptionsResponse,
})

contract.operation('databases.mysql.permissions.get', {
  client: () =>
    client().databases.mysql.permissions.get({
      path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' },
    }),
  functions: () =>
    functions.databasesMysqlPermissionsGet({
      client: flat(),
      path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlPermissionsGetResponse,
})

contract.operation('databases.mysql.permissions.update', {
  client: () =>
    client().databases.mysql.permissions.update({
      path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' },
      body: { permissions: ['SELECT'] },
    }),
  functions: () =>
    functions.databasesMysqlPermissionsUpdate({
      client: flat(),
      path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' },
      body: { permissions: ['SELECT'] },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' } },
      body: { permissions: ['SELECT'] },
    }),
  responseSchema: zDatabasesMysqlPermissionsUpdateResponse,
})

contract.operation('databases.mysql.permissions.delete', {
  client: () =>
    client().databases.mysql.permissions.delete({
      path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' },
    }),
  functions: () =>
    functions.databasesMysqlPermissionsDelete({
      client: flat(),
      path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' },
    }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}', {
      params: { path: { service_name: 'example.com', database_username: 'dn123_shop', database_name: 'dn123_shop' } },
    }),
  responseSchema: zDatabasesMysqlPermissionsDeleteResponse,
})

contract.operation('databases.redis.list', {
  client: () => client().databases.redis.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.databasesRedisList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/database/redis', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDatabasesRedisListResponse,
})

contract.operation('databases.redis.create', {
  client: () => client().databases.redis.create({ path: { service_name: 'example.com' } }),
  functions: () => functions.databasesRedisCreate({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().POST('/vserver/{service_name}/database/redis', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDatabasesRedisCreateResponse,
})

contract.operation('databases.redis.get', {
  client: () => client().databases.redis.get({ path: { service_name: 'example.com', identificator: '42' } }),
  functions: () => functions.databasesRedisGet({ client: flat(), path: { service_name: 'example.com', identificator: '42' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/database/redis/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '42' } },
    }),
  responseSchema: zDatabasesRedisGetResponse,
})

contract.operation('databases.redis.start', {
  client: () => client().databases.redis.start({ path: { service_name: 'example.com', identificator: '42' } }),
  functions: () => functions.databasesRedisStart({ client: flat(), path: { service_name: 'example.com', identificator: '42' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/database/redis/{identificator}/start', {
      params: { path: { service_name: 'example.com', identificator: '42' } },
    }),
  responseSchema: zDatabasesRedisStartResponse,
})

contract.operation('databases.redis.restart', {
  client: () => client().databases.redis.restart({ path: { service_name: 'example.com', identificator: '42' } }),
  functions: () => functions.databasesRedisRestart({ client: flat(), path: { service_name: 'example.com', identificator: '42' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/database/redis/{identificator}/restart', {
      params: { path: { service_name: 'example.com', identificator: '42' } },
    }),
  responseSchema: zDatabasesRedisRestartResponse,
})

contract.operation('databases.redis.stop', {
  client: () => client().databases.redis.stop({ path: { service_name: 'example.com', identificator: '42' } }),
  functions: () => functions.databasesRedisStop({ client: flat(), path: { service_name: 'example.com', identificator: '42' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/database/redis/{identificator}/stop', {
      params: { path: { service_name: 'example.com', identificator: '42' } },
    }),
  responseSchema: zDatabasesRedisStopResponse,
})

contract.operation('databases.redis.regenerateAuth', {
  client: () => client().databases.redis.regenerateAuth({ path: { service_name: 'example.com', identificator: '42' } }),
  functions: () => functions.databasesRedisRegenerateAuth({ client: flat(), path: { service_name: 'example.com', identificator: '42' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/database/redis/{identificator}/regenerateauth', {
      params: { path: { service_name: 'example.com', identificator: '42' } },
    }),
  responseSchema: zDatabasesRedisRegenerateAuthResponse,
})

contract.operation('ssl.list', {
  client: () => client().ssl.list({ path: { service_name: 'example.com' }, headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  functions: () =>
    functions.sslList({ client: flat(), path: { service_name: 'example.com' }, headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/ssl', {
      params: { path: { service_name: 'example.com' }, header: { 'x-pager-page': 2, 'x-pager-limit': 50 } },
    }),
  responseSchema: zSslListResponse,
})

contract.operation('ssl.create', {
  client: () =>
    client().ssl.create({
      path: { service_name: 'example.com' },
      body: {
        name: 'Web shop',
        private_key: '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n',
        certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        ca_certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        hosts: ['shop.example.com'],
      },
    }),
  functions: () =>
    functions.sslCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        name: 'Web shop',
        private_key: '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n',
        certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        ca_certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        hosts: ['shop.example.com'],
      },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/ssl', {
      params: { path: { service_name: 'example.com' } },
      body: {
        name: 'Web shop',
        private_key: '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n',
        certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        ca_certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        hosts: ['shop.example.com'],
      },
    }),
  responseSchema: zSslCreateResponse,
})

contract.operation('ssl.get', {
  client: () => client().ssl.get({ path: { service_name: 'example.com', identificator: '31' } }),
  functions: () => functions.sslGet({ client: flat(), path: { service_name: 'example.com', identificator: '31' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/ssl/{identificator}', { params: { path: { service_name: 'example.com', identificator: '31' } } }),
  responseSchema: zSslGetResponse,
})

contract.operation('ssl.update', {
  client: () =>
    client().ssl.update({
      path: { service_name: 'example.com', identificator: '31' },
      body: {
        name: 'Web shop',
        private_key: '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n',
        certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        ca_certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        hosts: ['shop.example.com', 'www.example.com'],
      },
    }),
  functions: () =>
    functions.sslUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '31' },
      body: {
        name: 'Web shop',
        private_key: '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n',
        certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        ca_certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        hosts: ['shop.example.com', 'www.example.com'],
      },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/ssl/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '31' } },
      body: {
        name: 'Web shop',
        private_key: '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n',
        certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        ca_certificate: '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n',
        hosts: ['shop.example.com', 'www.example.com'],
      },
    }),
  responseSchema: zSslUpdateResponse,
})

contract.operation('ssl.delete', {
  client: () => client().ssl.delete({ path: { service_name: 'example.com', identificator: '31' } }),
  functions: () => functions.sslDelete({ client: flat(), path: { service_name: 'example.com', identificator: '31' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/ssl/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '31' } },
    }),
  responseSchema: zSslDeleteResponse,
})

contract.operation('crontabs.list', {
  client: () => client().crontabs.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.crontabsList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/crontab', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zCrontabsListResponse,
})

contract.operation('crontabs.create', {
  client: () =>
    client().crontabs.create({
      path: { service_name: 'example.com' },
      body: {
        name: 'Nightly report',
        type: 'system',
        active: true,
        report: 'onerror',
        report_email: 'jane@example.com',
        command: '/bin/report.sh',
        priority: 'low',
        schedule: '0 3 * * *',
        timezone: 'Europe/Tallinn',
        runtime_limit: 900,
      },
    }),
  functions: () =>
    functions.crontabsCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        name: 'Nightly report',
        type: 'system',
        active: true,
        report: 'onerror',
        report_email: 'jane@example.com',
        command: '/bin/report.sh',
        priority: 'low',
        schedule: '0 3 * * *',
        timezone: 'Europe/Tallinn',
        runtime_limit: 900,
      },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/crontab', {
      params: { path: { service_name: 'example.com' } },
      body: {
        name: 'Nightly report',
        type: 'system',
        active: true,
        report: 'onerror',
        report_email: 'jane@example.com',
        command: '/bin/report.sh',
        priority: 'low',
        schedule: '0 3 * * *',
        timezone: 'Europe/Tallinn',
        runtime_limit: 900,
      },
    }),
  responseSchema: zCrontabsCreateResponse,
})

contract.operation('crontabs.options', {
  client: () => client().crontabs.options({ path: { service_name: 'example.com' } }),
  functions: () => functions.crontabsOptions({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().OPTIONS('/vserver/{service_name}/crontab', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zCrontabsOptionsResponse,
})

contract.operation('crontabs.get', {
  client: () => client().crontabs.get({ path: { service_name: 'example.com', identificator: '7' } }),
  functions: () => functions.crontabsGet({ client: flat(), path: { service_name: 'example.com', identificator: '7' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/crontab/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '7' } },
    }),
  responseSchema: zCrontabsGetResponse,
})

contract.operation('crontabs.update', {
  client: () =>
    client().crontabs.update({
      path: { service_name: 'example.com', identificator: '7' },
      body: {
        name: 'Nightly report',
        type: 'system',
        active: false,
        report: 'onerror',
        report_email: 'jane@example.com',
        command: '/bin/report.sh',
        priority: 'low',
        schedule: '0 3 * * *',
        timezone: 'Europe/Tallinn',
        runtime_limit: 900,
      },
    }),
  functions: () =>
    functions.crontabsUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '7' },
      body: {
        name: 'Nightly report',
        type: 'system',
        active: false,
        report: 'onerror',
        report_email: 'jane@example.com',
        command: '/bin/report.sh',
        priority: 'low',
        schedule: '0 3 * * *',
        timezone: 'Europe/Tallinn',
        runtime_limit: 900,
      },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/crontab/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '7' } },
      body: {
        name: 'Nightly report',
        type: 'system',
        active: false,
        report: 'onerror',
        report_email: 'jane@example.com',
        command: '/bin/report.sh',
        priority: 'low',
        schedule: '0 3 * * *',
        timezone: 'Europe/Tallinn',
        runtime_limit: 900,
      },
    }),
  responseSchema: zCrontabsUpdateResponse,
})

contract.operation('crontabs.delete', {
  client: () => client().crontabs.delete({ path: { service_name: 'example.com', identificator: '7' } }),
  functions: () => functions.crontabsDelete({ client: flat(), path: { service_name: 'example.com', identificator: '7' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/crontab/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '7' } },
    }),
  responseSchema: zCrontabsDeleteResponse,
})

contract.operation('pm2.list', {
  client: () => client().pm2.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.pm2List({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/process/pm2', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zPm2ListResponse,
})

contract.operation('pm2.create', {
  client: () =>
    client().pm2.create({ path: { service_name: 'example.com' }, body: { scriptname: 'app.js', memory_limit: 128, name: 'shop' } }),
  functions: () =>
    functions.pm2Create({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { scriptname: 'app.js', memory_limit: 128, name: 'shop' },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/process/pm2', {
      params: { path: { service_name: 'example.com' } },
      body: { scriptname: 'app.js', memory_limit: 128, name: 'shop' },
    }),
  responseSchema: zPm2CreateResponse,
})

contract.operation('pm2.get', {
  client: () => client().pm2.get({ path: { service_name: 'example.com', identificator: '15' } }),
  functions: () => functions.pm2Get({ client: flat(), path: { service_name: 'example.com', identificator: '15' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/process/pm2/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '15' } },
    }),
  responseSchema: zPm2GetResponse,
})

contract.operation('pm2.update', {
  client: () =>
    client().pm2.update({
      path: { service_name: 'example.com', identificator: '15' },
      body: { scriptname: 'app.js', memory_limit: 256, name: 'shop' },
    }),
  functions: () =>
    functions.pm2Update({
      client: flat(),
      path: { service_name: 'example.com', identificator: '15' },
      body: { scriptname: 'app.js', memory_limit: 256, name: 'shop' },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/process/pm2/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '15' } },
      body: { scriptname: 'app.js', memory_limit: 256, name: 'shop' },
    }),
  responseSchema: zPm2UpdateResponse,
})

contract.operation('pm2.delete', {
  client: () => client().pm2.delete({ path: { service_name: 'example.com', identificator: '15' } }),
  functions: () => functions.pm2Delete({ client: flat(), path: { service_name: 'example.com', identificator: '15' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/process/pm2/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '15' } },
    }),
  responseSchema: zPm2DeleteResponse,
})

contract.operation('pm2.start', {
  client: () => client().pm2.start({ path: { service_name: 'example.com', identificator: '15' } }),
  functions: () => functions.pm2Start({ client: flat(), path: { service_name: 'example.com', identificator: '15' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/process/pm2/{identificator}/start', {
      params: { path: { service_name: 'example.com', identificator: '15' } },
    }),
  responseSchema: zPm2StartResponse,
})

contract.operation('pm2.restart', {
  client: () => client().pm2.restart({ path: { service_name: 'example.com', identificator: '15' } }),
  functions: () => functions.pm2Restart({ client: flat(), path: { service_name: 'example.com', identificator: '15' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/process/pm2/{identificator}/restart', {
      params: { path: { service_name: 'example.com', identificator: '15' } },
    }),
  responseSchema: zPm2RestartResponse,
})

contract.operation('pm2.stop', {
  client: () => client().pm2.stop({ path: { service_name: 'example.com', identificator: '15' } }),
  functions: () => functions.pm2Stop({ client: flat(), path: { service_name: 'example.com', identificator: '15' } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/process/pm2/{identificator}/stop', {
      params: { path: { service_name: 'example.com', identificator: '15' } },
    }),
  responseSchema: zPm2StopResponse,
})

contract.operation('portForwards.list', {
  client: () => client().portForwards.list({ path: { service_name: 'example.com' }, headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  functions: () =>
    functions.portForwardsList({
      client: flat(),
      path: { service_name: 'example.com' },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50 },
    }),
  paths: () =>
    paths().GET('/vserver/{service_name}/portforward', {
      params: { path: { service_name: 'example.com' }, header: { 'x-pager-page': 2, 'x-pager-limit': 50 } },
    }),
  responseSchema: zPortForwardsListResponse,
})

contract.operation('portForwards.create', {
  client: () =>
    client().portForwards.create({
      path: { service_name: 'example.com' },
      body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: true, acls: ['198.51.100.7'] },
    }),
  functions: () =>
    functions.portForwardsCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: true, acls: ['198.51.100.7'] },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/portforward', {
      params: { path: { service_name: 'example.com' } },
      body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: true, acls: ['198.51.100.7'] },
    }),
  responseSchema: zPortForwardsCreateResponse,
})

contract.operation('portForwards.get', {
  client: () => client().portForwards.get({ path: { service_name: 'example.com', identificator: '9' } }),
  functions: () => functions.portForwardsGet({ client: flat(), path: { service_name: 'example.com', identificator: '9' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/portforward/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '9' } },
    }),
  responseSchema: zPortForwardsGetResponse,
})

contract.operation('portForwards.save', {
  client: () =>
    client().portForwards.save({
      path: { service_name: 'example.com', identificator: '9' },
      body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: false, acls: ['198.51.100.7'] },
    }),
  functions: () =>
    functions.portForwardsSave({
      client: flat(),
      path: { service_name: 'example.com', identificator: '9' },
      body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: false, acls: ['198.51.100.7'] },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/portforward/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '9' } },
      body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: false, acls: ['198.51.100.7'] },
    }),
  responseSchema: zPortForwardsSaveResponse,
})

contract.operation('portForwards.delete', {
  client: () => client().portForwards.delete({ path: { service_name: 'example.com', identificator: '9' } }),
  functions: () => functions.portForwardsDelete({ client: flat(), path: { service_name: 'example.com', identificator: '9' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/portforward/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '9' } },
    }),
  responseSchema: zPortForwardsDeleteResponse,
})

contract.operation('portForwards.acl.create', {
  client: () =>
    client().portForwards.acl.create({ path: { service_name: 'example.com', identificator: '9' }, body: { ip: '198.51.100.7' } }),
  functions: () =>
    functions.portForwardsAclCreate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '9' },
      body: { ip: '198.51.100.7' },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/portforward/{identificator}/acl', {
      params: { path: { service_name: 'example.com', identificator: '9' } },
      body: { ip: '198.51.100.7' },
    }),
  responseSchema: zPortForwardsAclCreateResponse,
})

contract.operation('portForwards.acl.delete', {
  client: () => client().portForwards.acl.delete({ path: { service_name: 'example.com', identificator: '9', acl_ip_identificator: '12' } }),
  functions: () =>
    functions.portForwardsAclDelete({
      client: flat(),
      path: { service_name: 'example.com', identificator: '9', acl_ip_identificator: '12' },
    }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}', {
      params: { path: { service_name: 'example.com', identificator: '9', acl_ip_identificator: '12' } },
    }),
  responseSchema: zPortForwardsAclDeleteResponse,
})

contract.operation('dedicatedIps.list', {
  client: () => client().dedicatedIps.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.dedicatedIpsList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/dedicatedip', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDedicatedIpsListResponse,
})

contract.operation('dedicatedIps.create', {
  client: () => client().dedicatedIps.create({ path: { service_name: 'example.com' } }),
  functions: () => functions.dedicatedIpsCreate({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().POST('/vserver/{service_name}/dedicatedip', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDedicatedIpsCreateResponse,
})

contract.operation('dedicatedIps.get', {
  client: () => client().dedicatedIps.get({ path: { service_name: 'example.com', identificator: '192.0.2.30' } }),
  functions: () => functions.dedicatedIpsGet({ client: flat(), path: { service_name: 'example.com', identificator: '192.0.2.30' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/dedicatedip/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '192.0.2.30' } },
    }),
  responseSchema: zDedicatedIpsGetResponse,
})

contract.operation('dedicatedIps.delete', {
  client: () => client().dedicatedIps.delete({ path: { service_name: 'example.com', identificator: '192.0.2.30' } }),
  functions: () => functions.dedicatedIpsDelete({ client: flat(), path: { service_name: 'example.com', identificator: '192.0.2.30' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/dedicatedip/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '192.0.2.30' } },
    }),
  responseSchema: zDedicatedIpsDeleteResponse,
})

contract.operation('billingResources.list', {
  client: () => client().billingResources.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.billingResourcesList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/billing/resources', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zBillingResourcesListResponse,
})

contract.operation('billingResources.create', {
  client: () => client().billingResources.create({ path: { service_name: 'example.com' }, body: { quantity: 2 } }),
  functions: () => functions.billingResourcesCreate({ client: flat(), path: { service_name: 'example.com' }, body: { quantity: 2 } }),
  paths: () =>
    paths().POST('/vserver/{service_name}/billing/resources', { params: { path: { service_name: 'example.com' } }, body: { quantity: 2 } }),
  responseSchema: zBillingResourcesCreateResponse,
})

contract.operation('billingResources.options', {
  client: () => client().billingResources.options({ path: { service_name: 'example.com' } }),
  functions: () => functions.billingResourcesOptions({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().OPTIONS('/vserver/{service_name}/billing/resources', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zBillingResourcesOptionsResponse,
})

contract.operation('billingResources.get', {
  client: () => client().billingResources.get({ path: { service_name: 'example.com', identificator: 'extra_disk' } }),
  functions: () => functions.billingResourcesGet({ client: flat(), path: { service_name: 'example.com', identificator: 'extra_disk' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/billing/resources/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'extra_disk' } },
    }),
  responseSchema: zBillingResourcesGetResponse,
})

contract.operation('billingResources.update', {
  client: () =>
    client().billingResources.update({ path: { service_name: 'example.com', identificator: 'extra_disk' }, body: { quantity: 3 } }),
  functions: () =>
    functions.billingResourcesUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: 'extra_disk' },
      body: { quantity: 3 },
    }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/billing/resources/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'extra_disk' } },
      body: { quantity: 3 },
    }),
  responseSchema: zBillingResourcesUpdateResponse,
})

contract.operation('billingResources.delete', {
  client: () => client().billingResources.delete({ path: { service_name: 'example.com', identificator: 'extra_disk' } }),
  functions: () => functions.billingResourcesDelete({ client: flat(), path: { service_name: 'example.com', identificator: 'extra_disk' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/billing/resources/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: 'extra_disk' } },
    }),
  responseSchema: zBillingResourcesDeleteResponse,
})

contract.operation('ssh.get', {
  client: () => client().ssh.get({ path: { service_name: 'example.com' } }),
  functions: () => functions.sshGet({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/ssh', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zSshGetResponse,
})

contract.operation('ssh.update', {
  client: () => client().ssh.update({ path: { service_name: 'example.com' }, body: { access: 'public' } }),
  functions: () => functions.sshUpdate({ client: flat(), path: { service_name: 'example.com' }, body: { access: 'public' } }),
  paths: () =>
    paths().PUT('/vserver/{service_name}/ssh', { params: { path: { service_name: 'example.com' } }, body: { access: 'public' } }),
  responseSchema: zSshUpdateResponse,
})

contract.operation('ssh.publicKeys.list', {
  client: () => client().ssh.publicKeys.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.sshPublicKeysList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/ssh/publickey', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zSshPublicKeysListResponse,
})

contract.operation('ssh.publicKeys.create', {
  client: () =>
    client().ssh.publicKeys.create({
      path: { service_name: 'example.com' },
      body: { comment: 'Laptop', public_key: 'ssh-ed25519 AAAAexamplekey jane@example.com' },
    }),
  functions: () =>
    functions.sshPublicKeysCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { comment: 'Laptop', public_key: 'ssh-ed25519 AAAAexamplekey jane@example.com' },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/ssh/publickey', {
      params: { path: { service_name: 'example.com' } },
      body: { comment: 'Laptop', public_key: 'ssh-ed25519 AAAAexamplekey jane@example.com' },
    }),
  responseSchema: zSshPublicKeysCreateResponse,
})

contract.operation('ssh.publicKeys.get', {
  client: () => client().ssh.publicKeys.get({ path: { service_name: 'example.com', identificator: '5' } }),
  functions: () => functions.sshPublicKeysGet({ client: flat(), path: { service_name: 'example.com', identificator: '5' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/ssh/publickey/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '5' } },
    }),
  responseSchema: zSshPublicKeysGetResponse,
})

contract.operation('ssh.publicKeys.delete', {
  client: () => client().ssh.publicKeys.delete({ path: { service_name: 'example.com', identificator: '5' } }),
  functions: () => functions.sshPublicKeysDelete({ client: flat(), path: { service_name: 'example.com', identificator: '5' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/ssh/publickey/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '5' } },
    }),
  responseSchema: zSshPublicKeysDeleteResponse,
})

contract.operation('ssh.whitelist.list', {
  client: () => client().ssh.whitelist.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.sshWhitelistList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/vserver/{service_name}/ssh/whitelist', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zSshWhitelistListResponse,
})

contract.operation('ssh.whitelist.create', {
  client: () =>
    client().ssh.whitelist.create({ path: { service_name: 'example.com' }, body: { ip: '198.51.100.0/24', comment: 'Office' } }),
  functions: () =>
    functions.sshWhitelistCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: { ip: '198.51.100.0/24', comment: 'Office' },
    }),
  paths: () =>
    paths().POST('/vserver/{service_name}/ssh/whitelist', {
      params: { path: { service_name: 'example.com' } },
      body: { ip: '198.51.100.0/24', comment: 'Office' },
    }),
  responseSchema: zSshWhitelistCreateResponse,
})

contract.operation('ssh.whitelist.get', {
  client: () => client().ssh.whitelist.get({ path: { service_name: 'example.com', identificator: '8' } }),
  functions: () => functions.sshWhitelistGet({ client: flat(), path: { service_name: 'example.com', identificator: '8' } }),
  paths: () =>
    paths().GET('/vserver/{service_name}/ssh/whitelist/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '8' } },
    }),
  responseSchema: zSshWhitelistGetResponse,
})

contract.operation('ssh.whitelist.delete', {
  client: () => client().ssh.whitelist.delete({ path: { service_name: 'example.com', identificator: '8' } }),
  functions: () => functions.sshWhitelistDelete({ client: flat(), path: { service_name: 'example.com', identificator: '8' } }),
  paths: () =>
    paths().DELETE('/vserver/{service_name}/ssh/whitelist/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '8' } },
    }),
  responseSchema: zSshWhitelistDeleteResponse,
})

contract.operation('orders.cloud.list', {
  client: () => client().orders.cloud.list(),
  functions: () => functions.ordersCloudList({ client: flat() }),
  paths: () => paths().GET('/order/cloud'),
  responseSchema: zOrdersCloudListResponse,
})

contract.operation('orders.cloud.create', {
  client: () =>
    client().orders.cloud.create({
      body: {
        datacenter: 'tll01',
        package: 'cloud-s',
        os: 'debian12',
        billing_period: 1,
        ssh_public_key: 'ssh-ed25519 AAAAexamplekey jane@example.com',
      },
    }),
  functions: () =>
    functions.ordersCloudCreate({
      client: flat(),
      body: {
        datacenter: 'tll01',
        package: 'cloud-s',
        os: 'debian12',
        billing_period: 1,
        ssh_public_key: 'ssh-ed25519 AAAAexamplekey jane@example.com',
      },
    }),
  paths: () =>
    paths().POST('/order/cloud', {
      body: {
        datacenter: 'tll01',
        package: 'cloud-s',
        os: 'debian12',
        billing_period: 1,
        ssh_public_key: 'ssh-ed25519 AAAAexamplekey jane@example.com',
      },
    }),
  responseSchema: zOrdersCloudCreateResponse,
})

contract.operation('orders.cloud.options', {
  client: () => client().orders.cloud.options(),
  functions: () => functions.ordersCloudOptions({ client: flat() }),
  paths: () => paths().OPTIONS('/order/cloud'),
  responseSchema: zOrdersCloudOptionsResponse,
})

contract.operation('orders.cloud.get', {
  client: () => client().orders.cloud.get({ path: { identificator: '77' } }),
  functions: () => functions.ordersCloudGet({ client: flat(), path: { identificator: '77' } }),
  paths: () => paths().GET('/order/cloud/{identificator}', { params: { path: { identificator: '77' } } }),
  responseSchema: zOrdersCloudGetResponse,
})

contract.operation('orders.domains.list', {
  client: () => client().orders.domains.list({ headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  functions: () => functions.ordersDomainsList({ client: flat(), headers: { 'x-pager-page': 2, 'x-pager-limit': 50 } }),
  paths: () => paths().GET('/order/domain/', { params: { header: { 'x-pager-page': 2, 'x-pager-limit': 50 } } }),
  responseSchema: zOrdersDomainsListResponse,
})

contract.operation('orders.domains.get', {
  client: () => client().orders.domains.get({ path: { identificator: '1234' } }),
  functions: () => functions.ordersDomainsGet({ client: flat(), path: { identificator: '1234' } }),
  paths: () => paths().GET('/order/domain/{identificator}', { params: { path: { identificator: '1234' } } }),
  responseSchema: zOrdersDomainsGetResponse,
})

contract.operation('orders.domains.delete', {
  client: () => client().orders.domains.delete({ path: { identificator: '1234' } }),
  functions: () => functions.ordersDomainsDelete({ client: flat(), path: { identificator: '1234' } }),
  paths: () => paths().DELETE('/order/domain/{identificator}', { params: { path: { identificator: '1234' } } }),
  responseSchema: zOrdersDomainsDeleteResponse,
})

contract.operation('orders.domains.renew', {
  client: () => client().orders.domains.renew({ body: [{ domain: 'example.com', period: 1 }] }),
  functions: () => functions.ordersDomainsRenew({ client: flat(), body: [{ domain: 'example.com', period: 1 }] }),
  paths: () => paths().POST('/order/domain/renew', { body: [{ domain: 'example.com', period: 1 }] }),
  responseSchema: zOrdersDomainsRenewResponse,
})

contract.operation('domains.list', {
  client: () =>
    client().domains.list({
      query: { name: 'example', renewable: true, delegated: true, needs_renewal: true },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50, 'x-order-by': 'expires', 'x-order-dir': 'asc' },
    }),
  functions: () =>
    functions.domainsList({
      client: flat(),
      query: { name: 'example', renewable: true, delegated: true, needs_renewal: true },
      headers: { 'x-pager-page': 2, 'x-pager-limit': 50, 'x-order-by': 'expires', 'x-order-dir': 'asc' },
    }),
  paths: () =>
    paths().GET('/domain', {
      params: {
        query: { name: 'example', renewable: true, delegated: true, needs_renewal: true },
        header: { 'x-pager-page': 2, 'x-pager-limit': 50, 'x-order-by': 'expires', 'x-order-dir': 'asc' },
      },
    }),
  responseSchema: zDomainsListResponse,
})

contract.operation('domains.get', {
  client: () => client().domains.get({ path: { service_name: 'example.com' } }),
  functions: () => functions.domainsGet({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/domain/{service_name}', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDomainsGetResponse,
})

contract.operation('domains.update', {
  client: () => client().domains.update({ path: { service_name: 'example.com' }, body: { nameservers_custom: false } }),
  functions: () => functions.domainsUpdate({ client: flat(), path: { service_name: 'example.com' }, body: { nameservers_custom: false } }),
  paths: () =>
    paths().PUT('/domain/{service_name}', { params: { path: { service_name: 'example.com' } }, body: { nameservers_custom: false } }),
  responseSchema: zDomainsUpdateResponse,
})

contract.operation('domains.options', {
  client: () => client().domains.options({ path: { service_name: 'example.com' } }),
  functions: () => functions.domainsOptions({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().OPTIONS('/domain/{service_name}', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDomainsOptionsResponse,
})

contract.operation('domains.preferences.get', {
  client: () => client().domains.preferences.get({ path: { service_name: 'example.com' } }),
  functions: () => functions.domainsPreferencesGet({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/domain/{service_name}/preferences', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDomainsPreferencesGetResponse,
})

contract.operation('domains.preferences.update', {
  client: () => client().domains.preferences.update({ path: { service_name: 'example.com' }, body: { renewal_notifications: false } }),
  functions: () =>
    functions.domainsPreferencesUpdate({ client: flat(), path: { service_name: 'example.com' }, body: { renewal_notifications: false } }),
  paths: () =>
    paths().PUT('/domain/{service_name}/preferences', {
      params: { path: { service_name: 'example.com' } },
      body: { renewal_notifications: false },
    }),
  responseSchema: zDomainsPreferencesUpdateResponse,
})

contract.operation('domains.nameservers.list', {
  client: () => client().domains.nameservers.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.domainsNameserversList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/domain/{service_name}/nameserver', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDomainsNameserversListResponse,
})

contract.operation('domains.nameservers.create', {
  client: () =>
    client().domains.nameservers.create({
      path: { service_name: 'example.com' },
      body: [
        { hostname: 'ns1.example.com', ip: ['192.0.2.53', '2001:db8::53'] },
        { hostname: 'ns2.example.net', ip: [] },
      ],
    }),
  functions: () =>
    functions.domainsNameserversCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: [
        { hostname: 'ns1.example.com', ip: ['192.0.2.53', '2001:db8::53'] },
        { hostname: 'ns2.example.net', ip: [] },
      ],
    }),
  paths: () =>
    paths().POST('/domain/{service_name}/nameserver', {
      params: { path: { service_name: 'example.com' } },
      body: [
        { hostname: 'ns1.example.com', ip: ['192.0.2.53', '2001:db8::53'] },
        { hostname: 'ns2.example.net', ip: [] },
      ],
    }),
  responseSchema: zDomainsNameserversCreateResponse,
})

contract.operation('domains.nameservers.get', {
  client: () => client().domains.nameservers.get({ path: { service_name: 'example.com', hostname: 'ns1.example.com' } }),
  functions: () => functions.domainsNameserversGet({ client: flat(), path: { service_name: 'example.com', hostname: 'ns1.example.com' } }),
  paths: () =>
    paths().GET('/domain/{service_name}/nameserver/{hostname}', {
      params: { path: { service_name: 'example.com', hostname: 'ns1.example.com' } },
    }),
  responseSchema: zDomainsNameserversGetResponse,
})

contract.operation('domains.nameservers.update', {
  client: () =>
    client().domains.nameservers.update({
      path: { service_name: 'example.com', hostname: 'ns1.example.com' },
      body: { hostname: 'ns1.example.com', ip: ['192.0.2.54'] },
    }),
  functions: () =>
    functions.domainsNameserversUpdate({
      client: flat(),
      path: { service_name: 'example.com', hostname: 'ns1.example.com' },
      body: { hostname: 'ns1.example.com', ip: ['192.0.2.54'] },
    }),
  paths: () =>
    paths().PUT('/domain/{service_name}/nameserver/{hostname}', {
      params: { path: { service_name: 'example.com', hostname: 'ns1.example.com' } },
      body: { hostname: 'ns1.example.com', ip: ['192.0.2.54'] },
    }),
  responseSchema: zDomainsNameserversUpdateResponse,
})

contract.operation('domains.nameservers.delete', {
  client: () => client().domains.nameservers.delete({ path: { service_name: 'example.com', hostname: 'ns1.example.com' } }),
  functions: () =>
    functions.domainsNameserversDelete({ client: flat(), path: { service_name: 'example.com', hostname: 'ns1.example.com' } }),
  paths: () =>
    paths().DELETE('/domain/{service_name}/nameserver/{hostname}', {
      params: { path: { service_name: 'example.com', hostname: 'ns1.example.com' } },
    }),
  responseSchema: zDomainsNameserversDeleteResponse,
})

contract.operation('domains.contacts.list', {
  client: () => client().domains.contacts.list({ path: { service_name: 'example.com' } }),
  functions: () => functions.domainsContactsList({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().GET('/domain/{service_name}/contact', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDomainsContactsListResponse,
})

contract.operation('domains.contacts.create', {
  client: () =>
    client().domains.contacts.create({
      path: { service_name: 'example.com' },
      body: {
        role: 'registrant',
        type: 'person',
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'jane@example.com',
        voice: '+49 30 23125 000',
        country: 'DE',
        city: 'Berlin',
        street: 'Example Street 1',
        postalcode: '10115',
      },
    }),
  functions: () =>
    functions.domainsContactsCreate({
      client: flat(),
      path: { service_name: 'example.com' },
      body: {
        role: 'registrant',
        type: 'person',
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'jane@example.com',
        voice: '+49 30 23125 000',
        country: 'DE',
        city: 'Berlin',
        street: 'Example Street 1',
        postalcode: '10115',
      },
    }),
  paths: () =>
    paths().POST('/domain/{service_name}/contact', {
      params: { path: { service_name: 'example.com' } },
      body: {
        role: 'registrant',
        type: 'person',
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'jane@example.com',
        voice: '+49 30 23125 000',
        country: 'DE',
        city: 'Berlin',
        street: 'Example Street 1',
        postalcode: '10115',
      },
    }),
  responseSchema: zDomainsContactsCreateResponse,
})

contract.operation('domains.contacts.get', {
  client: () => client().domains.contacts.get({ path: { service_name: 'example.com', identificator: '501' } }),
  functions: () => functions.domainsContactsGet({ client: flat(), path: { service_name: 'example.com', identificator: '501' } }),
  paths: () =>
    paths().GET('/domain/{service_name}/contact/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '501' } },
    }),
  responseSchema: zDomainsContactsGetResponse,
})

contract.operation('domains.contacts.update', {
  client: () =>
    client().domains.contacts.update({
      path: { service_name: 'example.com', identificator: '501' },
      body: {
        role: 'registrant',
        type: 'person',
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'jane@example.com',
        voice: '+49 30 23125 000',
        country: 'DE',
        city: 'Berlin',
        street: 'Example Street 2',
        postalcode: '10115',
      },
    }),
  functions: () =>
    functions.domainsContactsUpdate({
      client: flat(),
      path: { service_name: 'example.com', identificator: '501' },
      body: {
        role: 'registrant',
        type: 'person',
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'jane@example.com',
        voice: '+49 30 23125 000',
        country: 'DE',
        city: 'Berlin',
        street: 'Example Street 2',
        postalcode: '10115',
      },
    }),
  paths: () =>
    paths().PUT('/domain/{service_name}/contact/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '501' } },
      body: {
        role: 'registrant',
        type: 'person',
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'jane@example.com',
        voice: '+49 30 23125 000',
        country: 'DE',
        city: 'Berlin',
        street: 'Example Street 2',
        postalcode: '10115',
      },
    }),
  responseSchema: zDomainsContactsUpdateResponse,
})

contract.operation('domains.contacts.delete', {
  client: () => client().domains.contacts.delete({ path: { service_name: 'example.com', identificator: '501' } }),
  functions: () => functions.domainsContactsDelete({ client: flat(), path: { service_name: 'example.com', identificator: '501' } }),
  paths: () =>
    paths().DELETE('/domain/{service_name}/contact/{identificator}', {
      params: { path: { service_name: 'example.com', identificator: '501' } },
    }),
  responseSchema: zDomainsContactsDeleteResponse,
})

contract.operation('domains.contacts.setDefaultTech', {
  client: () => client().domains.contacts.setDefaultTech({ path: { service_name: 'example.com' } }),
  functions: () => functions.domainsContactsSetDefaultTech({ client: flat(), path: { service_name: 'example.com' } }),
  paths: () => paths().POST('/domain/{service_name}/contact/tech/default', { params: { path: { service_name: 'example.com' } } }),
  responseSchema: zDomainsContactsSetDefaultTechResponse,
})

contract.pathValues('dns.zones.get', (value) => client().dns.zones.get({ path: { service_name: value } }))

const connect = (options: ZoneIDOptions) => {
  const one = new ZoneID(options)
  return () => one.dns.zones.get({ path: { service_name: 'example.com' } })
}

contract.rateLimit({ limit: 60, window: 60, connect: (options) => connect({ ...contract.options, ...options }) })

contract.limits(connect)

contract.auth(connect)

contract.retries((options) => {
  const one = new ZoneID(options)
  return {
    reads: 'dns.zones.get',
    creates: 'dns.a.create',
    read: () => one.dns.zones.get({ path: { service_name: 'example.com' } }),
    create: () => one.dns.a.create({ path: { service_name: 'example.com' }, body: { name: 'www.example.com', destination: '192.0.2.10' } }),
  }
})

contract.retryMarks((options) => {
  const one = new ZoneID(options)
  return [
    {
      id: 'databases.redis.start',
      retry: 'safe',
      call: () => one.databases.redis.start({ path: { service_name: 'example.com', identificator: '42' } }),
    },
    {
      id: 'databases.redis.stop',
      retry: 'safe',
      call: () => one.databases.redis.stop({ path: { service_name: 'example.com', identificator: '42' } }),
    },
    { id: 'pm2.start', retry: 'safe', call: () => one.pm2.start({ path: { service_name: 'example.com', identificator: '15' } }) },
    { id: 'pm2.stop', retry: 'safe', call: () => one.pm2.stop({ path: { service_name: 'example.com', identificator: '15' } }) },
    {
      id: 'portForwards.save',
      retry: 'safe',
      call: () =>
        one.portForwards.save({
          path: { service_name: 'example.com', identificator: '9' },
          body: { comment: 'shop.example.com', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: false, acls: ['198.51.100.7'] },
        }),
    },
  ]
})

contract.state(client)

contract.complete(172)
