// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import { startContract } from '@hostwright/contract'
import { CloudStick, type CloudStickOptions } from '../src/index.gen.js'
import * as functions from '../src/functions.gen.js'
import { createCloudStickFetch } from '../src/openapi-fetch.gen.js'
import {
  zBackupsEnableResponse,
  zBackupsPlansListResponse,
  zBackupsRestoreResponse,
  zBackupsTriggerResponse,
  zCertificatesDeleteResponse,
  zCertificatesInstallLetsEncryptResponse,
  zCertificatesRenewResponse,
  zCertificatesUploadResponse,
  zCloudflareCachePurgeResponse,
  zCloudflareRecordsCreateResponse,
  zCloudflareRecordsListResponse,
  zCloudflareZonesCreateResponse,
  zCronsCreateResponse,
  zCronsDeleteResponse,
  zCronsListResponse,
  zDatabasesAssignUserResponse,
  zDatabasesCreateResponse,
  zDatabasesDeleteResponse,
  zDatabasesListResponse,
  zDatabasesUsersCreateResponse,
  zDatabasesUsersDeleteResponse,
  zDatabasesUsersListResponse,
  zEmailAccountsCreateResponse,
  zEmailAccountsDeleteResponse,
  zEmailAccountsListResponse,
  zEmailForwardersCreateResponse,
  zFtpAccountsCreateResponse,
  zFtpAccountsDeleteResponse,
  zFtpAccountsListResponse,
  zInvoicesListResponse,
  zPlansListResponse,
  zServersActivityListResponse,
  zServersChangePhpCliVersionResponse,
  zServersCreateResponse,
  zServersDeleteResponse,
  zServersGetResponse,
  zServersListResponse,
  zServersRebootResponse,
  zServersRenameResponse,
  zServersTransferResponse,
  zServersUpdateTimezoneResponse,
  zSshKeysCreateResponse,
  zSshKeysDeleteResponse,
  zSshKeysListResponse,
  zSubscriptionUpdateResponse,
  zSystemUsersCreateResponse,
  zSystemUsersDeleteResponse,
  zSystemUsersListResponse,
  zTeamsAddMemberResponse,
  zTeamsAddServerResponse,
  zTeamsCreateResponse,
  zTeamsListResponse,
  zUsersActivityListResponse,
  zUsersChangePasswordResponse,
  zUsersConfirmationsListResponse,
  zUsersDeleteResponse,
  zUsersGetResponse,
  zUsersLoginHistoryListResponse,
  zUsersRegenerateApiKeyResponse,
  zUsersUpdateResponse,
  zWebsitesActivityGetResponse,
  zWebsitesAddDomainsResponse,
  zWebsitesChangePhpVersionResponse,
  zWebsitesChangeStackResponse,
  zWebsitesListResponse,
  zWebsitesRemoveDomainsResponse,
  zWordpressCreateMagicLinkResponse,
  zWordpressCreateResponse,
  zWordpressDeleteResponse,
  zWordpressGetResponse,
} from '../src/zod.gen.js'

const contract = await startContract<'apiKey'>(new URL('../../mock/specs/cloudstick.json', import.meta.url))
const client = () => new CloudStick(contract.options)
const flat = () => functions.createClient(contract.options)
const paths = () => createCloudStickFetch(contract.options)

contract.operation('users.get', {
  client: () => client().users.get({ path: { uid: 'usr_7f3a9c' } }),
  functions: () => functions.usersGet({ client: flat(), path: { uid: 'usr_7f3a9c' } }),
  paths: () => paths().GET('/api/v2/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' } } }),
  responseSchema: zUsersGetResponse,
})

contract.operation('users.update', {
  client: () => client().users.update({ path: { uid: 'usr_7f3a9c' }, body: { first_name: 'Ada', phone: '+493023125000' } }),
  functions: () =>
    functions.usersUpdate({ client: flat(), path: { uid: 'usr_7f3a9c' }, body: { first_name: 'Ada', phone: '+493023125000' } }),
  paths: () =>
    paths().PATCH('/api/v2/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' } }, body: { first_name: 'Ada', phone: '+493023125000' } }),
  responseSchema: zUsersUpdateResponse,
})

contract.operation('users.delete', {
  client: () => client().users.delete({ path: { uid: 'usr_7f3a9c' } }),
  functions: () => functions.usersDelete({ client: flat(), path: { uid: 'usr_7f3a9c' } }),
  paths: () => paths().DELETE('/api/v2/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' } } }),
  responseSchema: zUsersDeleteResponse,
})

contract.operation('users.changePassword', {
  client: () =>
    client().users.changePassword({
      path: { uid: 'usr_7f3a9c' },
      body: { old_password: 'example-old-password', new_password: 'example-new-password' },
    }),
  functions: () =>
    functions.usersChangePassword({
      client: flat(),
      path: { uid: 'usr_7f3a9c' },
      body: { old_password: 'example-old-password', new_password: 'example-new-password' },
    }),
  paths: () =>
    paths().PATCH('/api/v2/users/{uid}/password', {
      params: { path: { uid: 'usr_7f3a9c' } },
      body: { old_password: 'example-old-password', new_password: 'example-new-password' },
    }),
  responseSchema: zUsersChangePasswordResponse,
})

contract.operation('users.regenerateApiKey', {
  client: () => client().users.regenerateApiKey({ path: { uid: 'usr_7f3a9c' } }),
  functions: () => functions.usersRegenerateApiKey({ client: flat(), path: { uid: 'usr_7f3a9c' } }),
  paths: () => paths().POST('/api/v2/users/{uid}/regenerate/apikey', { params: { path: { uid: 'usr_7f3a9c' } } }),
  responseSchema: zUsersRegenerateApiKeyResponse,
})

contract.operation('users.loginHistory.list', {
  client: () => client().users.loginHistory.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.usersLoginHistoryList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/users/{uid}/login-history', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zUsersLoginHistoryListResponse,
})

contract.operation('users.activity.list', {
  client: () => client().users.activity.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.usersActivityList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/users/{uid}/activity', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zUsersActivityListResponse,
})

contract.operation('users.confirmations.list', {
  client: () => client().users.confirmations.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.usersConfirmationsList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/users/{uid}/pending', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zUsersConfirmationsListResponse,
})

contract.operation('servers.create', {
  client: () =>
    client().servers.create({
      path: { uid: 'usr_7f3a9c' },
      body: { name: 'web-01', ip: '192.0.2.10', provider: 'digitalocean', os: 'ubuntu-22' },
    }),
  functions: () =>
    functions.serversCreate({
      client: flat(),
      path: { uid: 'usr_7f3a9c' },
      body: { name: 'web-01', ip: '192.0.2.10', provider: 'digitalocean', os: 'ubuntu-22' },
    }),
  paths: () =>
    paths().POST('/api/v2/servers/users/{uid}', {
      params: { path: { uid: 'usr_7f3a9c' } },
      body: { name: 'web-01', ip: '192.0.2.10', provider: 'digitalocean', os: 'ubuntu-22' },
    }),
  responseSchema: zServersCreateResponse,
})

contract.operation('servers.list', {
  client: () => client().servers.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.serversList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/servers/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zServersListResponse,
})

contract.operation('servers.get', {
  client: () => client().servers.get({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.serversGet({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () => paths().GET('/api/v2/servers/{sid}/users/{uid}', { params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } } }),
  responseSchema: zServersGetResponse,
})

contract.operation('servers.delete', {
  client: () => client().servers.delete({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.serversDelete({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () => paths().DELETE('/api/v2/servers/{sid}/users/{uid}', { params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } } }),
  responseSchema: zServersDeleteResponse,
})

contract.operation('servers.activity.list', {
  client: () => client().servers.activity.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () =>
    functions.serversActivityList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/activity/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zServersActivityListResponse,
})

contract.operation('servers.transfer', {
  client: () => client().servers.transfer({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { target_uid: 'usr_b40e12' } }),
  functions: () =>
    functions.serversTransfer({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { target_uid: 'usr_b40e12' } }),
  paths: () =>
    paths().POST('/api/v2/transfer/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { target_uid: 'usr_b40e12' },
    }),
  responseSchema: zServersTransferResponse,
})

contract.operation('servers.rename', {
  client: () => client().servers.rename({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { name: 'web-02' } }),
  functions: () => functions.serversRename({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { name: 'web-02' } }),
  paths: () =>
    paths().PATCH('/api/v2/name/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { name: 'web-02' },
    }),
  responseSchema: zServersRenameResponse,
})

contract.operation('servers.updateTimezone', {
  client: () => client().servers.updateTimezone({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { timezone: 'Europe/Berlin' } }),
  functions: () =>
    functions.serversUpdateTimezone({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { timezone: 'Europe/Berlin' } }),
  paths: () =>
    paths().PATCH('/api/v2/timezone/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { timezone: 'Europe/Berlin' },
    }),
  responseSchema: zServersUpdateTimezoneResponse,
})

contract.operation('servers.reboot', {
  client: () => client().servers.reboot({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.serversReboot({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () => paths().POST('/api/v2/reboot/servers/{sid}/users/{uid}', { params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } } }),
  responseSchema: zServersRebootResponse,
})

contract.operation('servers.changePhpCliVersion', {
  client: () => client().servers.changePhpCliVersion({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { php_version: '8.3' } }),
  functions: () =>
    functions.serversChangePhpCliVersion({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { php_version: '8.3' } }),
  paths: () =>
    paths().PATCH('/api/v2/phpcli/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { php_version: '8.3' },
    }),
  responseSchema: zServersChangePhpCliVersionResponse,
})

contract.operation('websites.list', {
  client: () => client().websites.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.websitesList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/websites/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zWebsitesListResponse,
})

contract.operation('websites.activity.get', {
  client: () => client().websites.activity.get({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.websitesActivityGet({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().GET('/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zWebsitesActivityGetResponse,
})

contract.operation('websites.changePhpVersion', {
  client: () =>
    client().websites.changePhpVersion({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { php_version: '8.3' } }),
  functions: () =>
    functions.websitesChangePhpVersion({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { php_version: '8.3' },
    }),
  paths: () =>
    paths().PATCH('/api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { php_version: '8.3' },
    }),
  responseSchema: zWebsitesChangePhpVersionResponse,
})

contract.operation('websites.changeStack', {
  client: () => client().websites.changeStack({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { stack: 'apache' } }),
  functions: () =>
    functions.websitesChangeStack({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { stack: 'apache' },
    }),
  paths: () =>
    paths().PATCH('/api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { stack: 'apache' },
    }),
  responseSchema: zWebsitesChangeStackResponse,
})

contract.operation('websites.addDomains', {
  client: () =>
    client().websites.addDomains({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { domains: ['www.example.com', 'shop.example.com'] },
    }),
  functions: () =>
    functions.websitesAddDomains({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { domains: ['www.example.com', 'shop.example.com'] },
    }),
  paths: () =>
    paths().PATCH('/api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { domains: ['www.example.com', 'shop.example.com'] },
    }),
  responseSchema: zWebsitesAddDomainsResponse,
})

contract.operation('websites.removeDomains', {
  client: () =>
    client().websites.removeDomains({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { domains: ['www.example.com', 'shop.example.com'] },
    }),
  functions: () =>
    functions.websitesRemoveDomains({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { domains: ['www.example.com', 'shop.example.com'] },
    }),
  paths: () =>
    paths().PATCH('/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { domains: ['www.example.com', 'shop.example.com'] },
    }),
  responseSchema: zWebsitesRemoveDomainsResponse,
})

contract.operation('wordpress.create', {
  client: () => client().wordpress.create({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.wordpressCreate({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().POST('/api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zWordpressCreateResponse,
})

contract.operation('wordpress.get', {
  client: () => client().wordpress.get({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.wordpressGet({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().GET('/api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zWordpressGetResponse,
})

contract.operation('wordpress.delete', {
  client: () => client().wordpress.delete({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.wordpressDelete({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zWordpressDeleteResponse,
})

contract.operation('wordpress.createMagicLink', {
  client: () => client().wordpress.createMagicLink({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.wordpressCreateMagicLink({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().POST('/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zWordpressCreateMagicLinkResponse,
})

contract.operation('databases.create', {
  client: () => client().databases.create({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { name: 'shop' } }),
  functions: () => functions.databasesCreate({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { name: 'shop' } }),
  paths: () =>
    paths().POST('/api/v2/databases/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { name: 'shop' },
    }),
  responseSchema: zDatabasesCreateResponse,
})

contract.operation('databases.list', {
  client: () => client().databases.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.databasesList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/databases/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zDatabasesListResponse,
})

contract.operation('databases.delete', {
  client: () => client().databases.delete({ path: { did: 'db_91f3', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.databasesDelete({ client: flat(), path: { did: 'db_91f3', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/databases/{did}/servers/{sid}/users/{uid}', {
      params: { path: { did: 'db_91f3', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zDatabasesDeleteResponse,
})

contract.operation('databases.assignUser', {
  client: () =>
    client().databases.assignUser({ path: { did: 'db_91f3', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { dbuid: 'dbu_3e77' } }),
  functions: () =>
    functions.databasesAssignUser({
      client: flat(),
      path: { did: 'db_91f3', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { dbuid: 'dbu_3e77' },
    }),
  paths: () =>
    paths().POST('/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}', {
      params: { path: { did: 'db_91f3', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { dbuid: 'dbu_3e77' },
    }),
  responseSchema: zDatabasesAssignUserResponse,
})

contract.operation('databases.users.create', {
  client: () =>
    client().databases.users.create({
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { username: 'shop_app', password: 'example-password' },
    }),
  functions: () =>
    functions.databasesUsersCreate({
      client: flat(),
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { username: 'shop_app', password: 'example-password' },
    }),
  paths: () =>
    paths().POST('/api/v2/databaseusers/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { username: 'shop_app', password: 'example-password' },
    }),
  responseSchema: zDatabasesUsersCreateResponse,
})

contract.operation('databases.users.list', {
  client: () => client().databases.users.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () =>
    functions.databasesUsersList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/databaseusers/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zDatabasesUsersListResponse,
})

contract.operation('databases.users.delete', {
  client: () => client().databases.users.delete({ path: { dbuid: 'dbu_3e77', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.databasesUsersDelete({ client: flat(), path: { dbuid: 'dbu_3e77', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}', {
      params: { path: { dbuid: 'dbu_3e77', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zDatabasesUsersDeleteResponse,
})

contract.operation('certificates.installLetsEncrypt', {
  client: () => client().certificates.installLetsEncrypt({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () =>
    functions.certificatesInstallLetsEncrypt({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().POST('/api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zCertificatesInstallLetsEncryptResponse,
})

contract.operation('certificates.upload', {
  client: () =>
    client().certificates.upload({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END CERTIFICATE-----\n',
        private_key: '-----BEGIN PRIVATE KEY-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END PRIVATE KEY-----\n',
      },
    }),
  functions: () =>
    functions.certificatesUpload({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END CERTIFICATE-----\n',
        private_key: '-----BEGIN PRIVATE KEY-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END PRIVATE KEY-----\n',
      },
    }),
  paths: () =>
    paths().POST('/api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END CERTIFICATE-----\n',
        private_key: '-----BEGIN PRIVATE KEY-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END PRIVATE KEY-----\n',
      },
    }),
  responseSchema: zCertificatesUploadResponse,
})

contract.operation('certificates.delete', {
  client: () => client().certificates.delete({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.certificatesDelete({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zCertificatesDeleteResponse,
})

contract.operation('certificates.renew', {
  client: () => client().certificates.renew({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.certificatesRenew({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().POST('/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zCertificatesRenewResponse,
})

contract.operation('backups.plans.list', {
  client: () => client().backups.plans.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.backupsPlansList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/backupplans/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zBackupsPlansListResponse,
})

contract.operation('backups.enable', {
  client: () =>
    client().backups.enable({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { plan_id: 'bpl_20gb', frequency: 'daily' },
    }),
  functions: () =>
    functions.backupsEnable({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { plan_id: 'bpl_20gb', frequency: 'daily' },
    }),
  paths: () =>
    paths().PATCH('/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { plan_id: 'bpl_20gb', frequency: 'daily' },
    }),
  responseSchema: zBackupsEnableResponse,
})

contract.operation('backups.trigger', {
  client: () => client().backups.trigger({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.backupsTrigger({ client: flat(), path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().POST('/api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zBackupsTriggerResponse,
})

contract.operation('backups.restore', {
  client: () =>
    client().backups.restore({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { backup_id: 'bkp_9e31' } }),
  functions: () =>
    functions.backupsRestore({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { backup_id: 'bkp_9e31' },
    }),
  paths: () =>
    paths().POST('/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { backup_id: 'bkp_9e31' },
    }),
  responseSchema: zBackupsRestoreResponse,
})

contract.operation('sshKeys.list', {
  client: () => client().sshKeys.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.sshKeysList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/sshkeys/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zSshKeysListResponse,
})

contract.operation('sshKeys.create', {
  client: () =>
    client().sshKeys.create({
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: {
        label: 'laptop',
        public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEX ada@example.com',
      },
    }),
  functions: () =>
    functions.sshKeysCreate({
      client: flat(),
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: {
        label: 'laptop',
        public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEX ada@example.com',
      },
    }),
  paths: () =>
    paths().POST('/api/v2/sshkeys/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: {
        label: 'laptop',
        public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEX ada@example.com',
      },
    }),
  responseSchema: zSshKeysCreateResponse,
})

contract.operation('sshKeys.delete', {
  client: () => client().sshKeys.delete({ path: { kid: 'key_5d18', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.sshKeysDelete({ client: flat(), path: { kid: 'key_5d18', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}', {
      params: { path: { kid: 'key_5d18', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zSshKeysDeleteResponse,
})

contract.operation('systemUsers.create', {
  client: () =>
    client().systemUsers.create({
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { username: 'deploy', password: 'example-password' },
    }),
  functions: () =>
    functions.systemUsersCreate({
      client: flat(),
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { username: 'deploy', password: 'example-password' },
    }),
  paths: () =>
    paths().POST('/api/v2/systemusers/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { username: 'deploy', password: 'example-password' },
    }),
  responseSchema: zSystemUsersCreateResponse,
})

contract.operation('systemUsers.list', {
  client: () => client().systemUsers.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () =>
    functions.systemUsersList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/systemusers/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zSystemUsersListResponse,
})

contract.operation('systemUsers.delete', {
  client: () => client().systemUsers.delete({ path: { suid: 'sus_2b9e', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.systemUsersDelete({ client: flat(), path: { suid: 'sus_2b9e', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}', {
      params: { path: { suid: 'sus_2b9e', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zSystemUsersDeleteResponse,
})

contract.operation('crons.create', {
  client: () =>
    client().crons.create({
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { schedule: '0 * * * *', command: '/usr/bin/php /srv/app/cron.php', user: 'deploy' },
    }),
  functions: () =>
    functions.cronsCreate({
      client: flat(),
      path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { schedule: '0 * * * *', command: '/usr/bin/php /srv/app/cron.php', user: 'deploy' },
    }),
  paths: () =>
    paths().POST('/api/v2/crons/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { schedule: '0 * * * *', command: '/usr/bin/php /srv/app/cron.php', user: 'deploy' },
    }),
  responseSchema: zCronsCreateResponse,
})

contract.operation('crons.list', {
  client: () => client().crons.list({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.cronsList({ client: flat(), path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () =>
    paths().GET('/api/v2/crons/servers/{sid}/users/{uid}', {
      params: { path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zCronsListResponse,
})

contract.operation('crons.delete', {
  client: () => client().crons.delete({ path: { cid: 'crn_6a04', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () => functions.cronsDelete({ client: flat(), path: { cid: 'crn_6a04', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/crons/{cid}/servers/{sid}/users/{uid}', {
      params: { path: { cid: 'crn_6a04', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zCronsDeleteResponse,
})

contract.operation('ftpAccounts.create', {
  client: () =>
    client().ftpAccounts.create({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { username: 'upload', password: 'example-password' },
    }),
  functions: () =>
    functions.ftpAccountsCreate({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { username: 'upload', password: 'example-password' },
    }),
  paths: () =>
    paths().POST('/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { username: 'upload', password: 'example-password' },
    }),
  responseSchema: zFtpAccountsCreateResponse,
})

contract.operation('ftpAccounts.list', {
  client: () => client().ftpAccounts.list({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () =>
    functions.ftpAccountsList({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      query: { page: 2, limit: 50 },
    }),
  paths: () =>
    paths().GET('/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zFtpAccountsListResponse,
})

contract.operation('ftpAccounts.delete', {
  client: () => client().ftpAccounts.delete({ path: { fid: 'ftp_70b5', wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () =>
    functions.ftpAccountsDelete({ client: flat(), path: { fid: 'ftp_70b5', wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { fid: 'ftp_70b5', wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zFtpAccountsDeleteResponse,
})

contract.operation('emailAccounts.create', {
  client: () =>
    client().emailAccounts.create({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { email: 'info@example.com', password: 'example-password', quota_mb: 2048 },
    }),
  functions: () =>
    functions.emailAccountsCreate({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { email: 'info@example.com', password: 'example-password', quota_mb: 2048 },
    }),
  paths: () =>
    paths().POST('/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { email: 'info@example.com', password: 'example-password', quota_mb: 2048 },
    }),
  responseSchema: zEmailAccountsCreateResponse,
})

contract.operation('emailAccounts.list', {
  client: () =>
    client().emailAccounts.list({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () =>
    functions.emailAccountsList({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      query: { page: 2, limit: 50 },
    }),
  paths: () =>
    paths().GET('/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zEmailAccountsListResponse,
})

contract.operation('emailAccounts.delete', {
  client: () => client().emailAccounts.delete({ path: { eid: 'eml_1c4d', wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  functions: () =>
    functions.emailAccountsDelete({ client: flat(), path: { eid: 'eml_1c4d', wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().DELETE('/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { eid: 'eml_1c4d', wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zEmailAccountsDeleteResponse,
})

contract.operation('emailForwarders.create', {
  client: () =>
    client().emailForwarders.create({
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { source: 'sales@example.com', destination: 'info@example.com' },
    }),
  functions: () =>
    functions.emailForwardersCreate({
      client: flat(),
      path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' },
      body: { source: 'sales@example.com', destination: 'info@example.com' },
    }),
  paths: () =>
    paths().POST('/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}', {
      params: { path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' } },
      body: { source: 'sales@example.com', destination: 'info@example.com' },
    }),
  responseSchema: zEmailForwardersCreateResponse,
})

contract.operation('cloudflare.zones.create', {
  client: () => client().cloudflare.zones.create({ path: { uid: 'usr_7f3a9c' }, body: { domain: 'example.com' } }),
  functions: () => functions.cloudflareZonesCreate({ client: flat(), path: { uid: 'usr_7f3a9c' }, body: { domain: 'example.com' } }),
  paths: () =>
    paths().POST('/api/v2/cloudflarezones/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' } }, body: { domain: 'example.com' } }),
  responseSchema: zCloudflareZonesCreateResponse,
})

contract.operation('cloudflare.records.create', {
  client: () =>
    client().cloudflare.records.create({
      path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' },
      body: { type: 'A', name: 'www', content: '192.0.2.10', ttl: 3600 },
    }),
  functions: () =>
    functions.cloudflareRecordsCreate({
      client: flat(),
      path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' },
      body: { type: 'A', name: 'www', content: '192.0.2.10', ttl: 3600 },
    }),
  paths: () =>
    paths().POST('/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}', {
      params: { path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' } },
      body: { type: 'A', name: 'www', content: '192.0.2.10', ttl: 3600 },
    }),
  responseSchema: zCloudflareRecordsCreateResponse,
})

contract.operation('cloudflare.records.list', {
  client: () =>
    client().cloudflare.records.list({
      path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' },
      query: { page: 2, limit: 50 },
    }),
  functions: () =>
    functions.cloudflareRecordsList({
      client: flat(),
      path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' },
      query: { page: 2, limit: 50 },
    }),
  paths: () =>
    paths().GET('/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}', {
      params: { path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } },
    }),
  responseSchema: zCloudflareRecordsListResponse,
})

contract.operation('cloudflare.cache.purge', {
  client: () => client().cloudflare.cache.purge({ path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' } }),
  functions: () =>
    functions.cloudflareCachePurge({ client: flat(), path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' } }),
  paths: () =>
    paths().POST('/api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}', {
      params: { path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' } },
    }),
  responseSchema: zCloudflareCachePurgeResponse,
})

contract.operation('teams.create', {
  client: () => client().teams.create({ path: { uid: 'usr_7f3a9c' }, body: { name: 'Operations' } }),
  functions: () => functions.teamsCreate({ client: flat(), path: { uid: 'usr_7f3a9c' }, body: { name: 'Operations' } }),
  paths: () => paths().POST('/api/v2/teams/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' } }, body: { name: 'Operations' } }),
  responseSchema: zTeamsCreateResponse,
})

contract.operation('teams.list', {
  client: () => client().teams.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.teamsList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/teams/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zTeamsListResponse,
})

contract.operation('teams.addMember', {
  client: () => client().teams.addMember({ path: { tid: 'tem_52d8', uid: 'usr_7f3a9c' }, body: { member_uid: 'usr_b40e12' } }),
  functions: () =>
    functions.teamsAddMember({ client: flat(), path: { tid: 'tem_52d8', uid: 'usr_7f3a9c' }, body: { member_uid: 'usr_b40e12' } }),
  paths: () =>
    paths().PATCH('/api/v2/teams/{tid}/adduser/users/{uid}', {
      params: { path: { tid: 'tem_52d8', uid: 'usr_7f3a9c' } },
      body: { member_uid: 'usr_b40e12' },
    }),
  responseSchema: zTeamsAddMemberResponse,
})

contract.operation('teams.addServer', {
  client: () => client().teams.addServer({ path: { tid: 'tem_52d8', uid: 'usr_7f3a9c' }, body: { sid: 'srv_41c2' } }),
  functions: () => functions.teamsAddServer({ client: flat(), path: { tid: 'tem_52d8', uid: 'usr_7f3a9c' }, body: { sid: 'srv_41c2' } }),
  paths: () =>
    paths().PATCH('/api/v2/teams/{tid}/addserver/users/{uid}', {
      params: { path: { tid: 'tem_52d8', uid: 'usr_7f3a9c' } },
      body: { sid: 'srv_41c2' },
    }),
  responseSchema: zTeamsAddServerResponse,
})

contract.operation('plans.list', {
  client: () => client().plans.list({ query: { page: 2, limit: 50 } }),
  functions: () => functions.plansList({ client: flat(), query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/plans', { params: { query: { page: 2, limit: 50 } } }),
  responseSchema: zPlansListResponse,
})

contract.operation('invoices.list', {
  client: () => client().invoices.list({ path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  functions: () => functions.invoicesList({ client: flat(), path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } }),
  paths: () => paths().GET('/api/v2/invoices/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' }, query: { page: 2, limit: 50 } } }),
  responseSchema: zInvoicesListResponse,
})

contract.operation('subscription.update', {
  client: () => client().subscription.update({ path: { uid: 'usr_7f3a9c' }, body: { plan_id: 'pln_pro' } }),
  functions: () => functions.subscriptionUpdate({ client: flat(), path: { uid: 'usr_7f3a9c' }, body: { plan_id: 'pln_pro' } }),
  paths: () => paths().PATCH('/api/v2/subscription/users/{uid}', { params: { path: { uid: 'usr_7f3a9c' } }, body: { plan_id: 'pln_pro' } }),
  responseSchema: zSubscriptionUpdateResponse,
})

contract.pathValues('users.get', (value) => client().users.get({ path: { uid: value } }))

const connect = (options: CloudStickOptions) => {
  const one = new CloudStick(options)
  return () => one.users.get({ path: { uid: 'usr_7f3a9c' } })
}

contract.limits(connect)

contract.auth(connect)

contract.retries((options) => {
  const one = new CloudStick(options)
  return {
    reads: 'users.get',
    creates: 'servers.create',
    read: () => one.users.get({ path: { uid: 'usr_7f3a9c' } }),
    create: () =>
      one.servers.create({
        path: { uid: 'usr_7f3a9c' },
        body: { name: 'web-01', ip: '192.0.2.10', provider: 'digitalocean', os: 'ubuntu-22' },
      }),
  }
})

contract.retryMarks((options) => {
  const one = new CloudStick(options)
  return [
    { id: 'users.update', retry: 'safe', call: () => one.users.update({ path: { uid: 'usr_7f3a9c' } }) },
    {
      id: 'servers.rename',
      retry: 'safe',
      call: () => one.servers.rename({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { name: 'web-02' } }),
    },
    {
      id: 'servers.updateTimezone',
      retry: 'safe',
      call: () => one.servers.updateTimezone({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { timezone: 'Europe/Berlin' } }),
    },
    {
      id: 'servers.changePhpCliVersion',
      retry: 'safe',
      call: () => one.servers.changePhpCliVersion({ path: { sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { php_version: '8.3' } }),
    },
    {
      id: 'websites.changePhpVersion',
      retry: 'safe',
      call: () =>
        one.websites.changePhpVersion({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { php_version: '8.3' } }),
    },
    {
      id: 'websites.changeStack',
      retry: 'safe',
      call: () => one.websites.changeStack({ path: { wid: 'web_8c20', sid: 'srv_41c2', uid: 'usr_7f3a9c' }, body: { stack: 'apache' } }),
    },
    {
      id: 'cloudflare.cache.purge',
      retry: 'safe',
      call: () => one.cloudflare.cache.purge({ path: { zone_id: '0123456789abcdef0123456789abcdef', uid: 'usr_7f3a9c' } }),
    },
  ]
})

contract.state(client)

contract.complete(70)
