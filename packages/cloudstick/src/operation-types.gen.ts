// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'

/**
 * Types of the operations of the CloudStick API, for the functions that respond in place of a mock.
 *
 * @example
 * const mock = await startMock<CloudStickOperations>('cloudstick')
 */
export interface CloudStickOperations {
  provider: 'cloudstick'
  'users.get': { data: t.UsersGetData; responses: t.UsersGetResponses; errors: t.UsersGetErrors }
  'users.update': { data: t.UsersUpdateData; responses: t.UsersUpdateResponses; errors: t.UsersUpdateErrors }
  'users.delete': { data: t.UsersDeleteData; responses: t.UsersDeleteResponses; errors: t.UsersDeleteErrors }
  'users.changePassword': {
    data: t.UsersChangePasswordData
    responses: t.UsersChangePasswordResponses
    errors: t.UsersChangePasswordErrors
  }
  'users.regenerateApiKey': {
    data: t.UsersRegenerateApiKeyData
    responses: t.UsersRegenerateApiKeyResponses
    errors: t.UsersRegenerateApiKeyErrors
  }
  'users.loginHistory.list': {
    data: t.UsersLoginHistoryListData
    responses: t.UsersLoginHistoryListResponses
    errors: t.UsersLoginHistoryListErrors
  }
  'users.activity.list': { data: t.UsersActivityListData; responses: t.UsersActivityListResponses; errors: t.UsersActivityListErrors }
  'users.confirmations.list': {
    data: t.UsersConfirmationsListData
    responses: t.UsersConfirmationsListResponses
    errors: t.UsersConfirmationsListErrors
  }
  'servers.create': { data: t.ServersCreateData; responses: t.ServersCreateResponses; errors: t.ServersCreateErrors }
  'servers.list': { data: t.ServersListData; responses: t.ServersListResponses; errors: t.ServersListErrors }
  'servers.get': { data: t.ServersGetData; responses: t.ServersGetResponses; errors: t.ServersGetErrors }
  'servers.delete': { data: t.ServersDeleteData; responses: t.ServersDeleteResponses; errors: t.ServersDeleteErrors }
  'servers.activity.list': {
    data: t.ServersActivityListData
    responses: t.ServersActivityListResponses
    errors: t.ServersActivityListErrors
  }
  'servers.transfer': { data: t.ServersTransferData; responses: t.ServersTransferResponses; errors: t.ServersTransferErrors }
  'servers.rename': { data: t.ServersRenameData; responses: t.ServersRenameResponses; errors: t.ServersRenameErrors }
  'servers.updateTimezone': {
    data: t.ServersUpdateTimezoneData
    responses: t.ServersUpdateTimezoneResponses
    errors: t.ServersUpdateTimezoneErrors
  }
  'servers.reboot': { data: t.ServersRebootData; responses: t.ServersRebootResponses; errors: t.ServersRebootErrors }
  'servers.changePhpCliVersion': {
    data: t.ServersChangePhpCliVersionData
    responses: t.ServersChangePhpCliVersionResponses
    errors: t.ServersChangePhpCliVersionErrors
  }
  'websites.list': { data: t.WebsitesListData; responses: t.WebsitesListResponses; errors: t.WebsitesListErrors }
  'websites.activity.get': {
    data: t.WebsitesActivityGetData
    responses: t.WebsitesActivityGetResponses
    errors: t.WebsitesActivityGetErrors
  }
  'websites.changePhpVersion': {
    data: t.WebsitesChangePhpVersionData
    responses: t.WebsitesChangePhpVersionResponses
    errors: t.WebsitesChangePhpVersionErrors
  }
  'websites.changeStack': {
    data: t.WebsitesChangeStackData
    responses: t.WebsitesChangeStackResponses
    errors: t.WebsitesChangeStackErrors
  }
  'websites.addDomains': { data: t.WebsitesAddDomainsData; responses: t.WebsitesAddDomainsResponses; errors: t.WebsitesAddDomainsErrors }
  'websites.removeDomains': {
    data: t.WebsitesRemoveDomainsData
    responses: t.WebsitesRemoveDomainsResponses
    errors: t.WebsitesRemoveDomainsErrors
  }
  'wordpress.create': { data: t.WordpressCreateData; responses: t.WordpressCreateResponses; errors: t.WordpressCreateErrors }
  'wordpress.get': { data: t.WordpressGetData; responses: t.WordpressGetResponses; errors: t.WordpressGetErrors }
  'wordpress.delete': { data: t.WordpressDeleteData; responses: t.WordpressDeleteResponses; errors: t.WordpressDeleteErrors }
  'wordpress.createMagicLink': {
    data: t.WordpressCreateMagicLinkData
    responses: t.WordpressCreateMagicLinkResponses
    errors: t.WordpressCreateMagicLinkErrors
  }
  'databases.create': { data: t.DatabasesCreateData; responses: t.DatabasesCreateResponses; errors: t.DatabasesCreateErrors }
  'databases.list': { data: t.DatabasesListData; responses: t.DatabasesListResponses; errors: t.DatabasesListErrors }
  'databases.delete': { data: t.DatabasesDeleteData; responses: t.DatabasesDeleteResponses; errors: t.DatabasesDeleteErrors }
  'databases.assignUser': {
    data: t.DatabasesAssignUserData
    responses: t.DatabasesAssignUserResponses
    errors: t.DatabasesAssignUserErrors
  }
  'databases.users.create': {
    data: t.DatabasesUsersCreateData
    responses: t.DatabasesUsersCreateResponses
    errors: t.DatabasesUsersCreateErrors
  }
  'databases.users.list': { data: t.DatabasesUsersListData; responses: t.DatabasesUsersListResponses; errors: t.DatabasesUsersListErrors }
  'databases.users.delete': {
    data: t.DatabasesUsersDeleteData
    responses: t.DatabasesUsersDeleteResponses
    errors: t.DatabasesUsersDeleteErrors
  }
  'certificates.installLetsEncrypt': {
    data: t.CertificatesInstallLetsEncryptData
    responses: t.CertificatesInstallLetsEncryptResponses
    errors: t.CertificatesInstallLetsEncryptErrors
  }
  'certificates.upload': { data: t.CertificatesUploadData; responses: t.CertificatesUploadResponses; errors: t.CertificatesUploadErrors }
  'certificates.delete': { data: t.CertificatesDeleteData; responses: t.CertificatesDeleteResponses; errors: t.CertificatesDeleteErrors }
  'certificates.renew': { data: t.CertificatesRenewData; responses: t.CertificatesRenewResponses; errors: t.CertificatesRenewErrors }
  'backups.plans.list': { data: t.BackupsPlansListData; responses: t.BackupsPlansListResponses; errors: t.BackupsPlansListErrors }
  'backups.enable': { data: t.BackupsEnableData; responses: t.BackupsEnableResponses; errors: t.BackupsEnableErrors }
  'backups.trigger': { data: t.BackupsTriggerData; responses: t.BackupsTriggerResponses; errors: t.BackupsTriggerErrors }
  'backups.restore': { data: t.BackupsRestoreData; responses: t.BackupsRestoreResponses; errors: t.BackupsRestoreErrors }
  'sshKeys.list': { data: t.SshKeysListData; responses: t.SshKeysListResponses; errors: t.SshKeysListErrors }
  'sshKeys.create': { data: t.SshKeysCreateData; responses: t.SshKeysCreateResponses; errors: t.SshKeysCreateErrors }
  'sshKeys.delete': { data: t.SshKeysDeleteData; responses: t.SshKeysDeleteResponses; errors: t.SshKeysDeleteErrors }
  'systemUsers.create': { data: t.SystemUsersCreateData; responses: t.SystemUsersCreateResponses; errors: t.SystemUsersCreateErrors }
  'systemUsers.list': { data: t.SystemUsersListData; responses: t.SystemUsersListResponses; errors: t.SystemUsersListErrors }
  'systemUsers.delete': { data: t.SystemUsersDeleteData; responses: t.SystemUsersDeleteResponses; errors: t.SystemUsersDeleteErrors }
  'crons.create': { data: t.CronsCreateData; responses: t.CronsCreateResponses; errors: t.CronsCreateErrors }
  'crons.list': { data: t.CronsListData; responses: t.CronsListResponses; errors: t.CronsListErrors }
  'crons.delete': { data: t.CronsDeleteData; responses: t.CronsDeleteResponses; errors: t.CronsDeleteErrors }
  'ftpAccounts.create': { data: t.FtpAccountsCreateData; responses: t.FtpAccountsCreateResponses; errors: t.FtpAccountsCreateErrors }
  'ftpAccounts.list': { data: t.FtpAccountsListData; responses: t.FtpAccountsListResponses; errors: t.FtpAccountsListErrors }
  'ftpAccounts.delete': { data: t.FtpAccountsDeleteData; responses: t.FtpAccountsDeleteResponses; errors: t.FtpAccountsDeleteErrors }
  'emailAccounts.create': {
    data: t.EmailAccountsCreateData
    responses: t.EmailAccountsCreateResponses
    errors: t.EmailAccountsCreateErrors
  }
  'emailAccounts.list': { data: t.EmailAccountsListData; responses: t.EmailAccountsListResponses; errors: t.EmailAccountsListErrors }
  'emailAccounts.delete': {
    data: t.EmailAccountsDeleteData
    responses: t.EmailAccountsDeleteResponses
    errors: t.EmailAccountsDeleteErrors
  }
  'emailForwarders.create': {
    data: t.EmailForwardersCreateData
    responses: t.EmailForwardersCreateResponses
    errors: t.EmailForwardersCreateErrors
  }
  'cloudflare.zones.create': {
    data: t.CloudflareZonesCreateData
    responses: t.CloudflareZonesCreateResponses
    errors: t.CloudflareZonesCreateErrors
  }
  'cloudflare.records.create': {
    data: t.CloudflareRecordsCreateData
    responses: t.CloudflareRecordsCreateResponses
    errors: t.CloudflareRecordsCreateErrors
  }
  'cloudflare.records.list': {
    data: t.CloudflareRecordsListData
    responses: t.CloudflareRecordsListResponses
    errors: t.CloudflareRecordsListErrors
  }
  'cloudflare.cache.purge': {
    data: t.CloudflareCachePurgeData
    responses: t.CloudflareCachePurgeResponses
    errors: t.CloudflareCachePurgeErrors
  }
  'teams.create': { data: t.TeamsCreateData; responses: t.TeamsCreateResponses; errors: t.TeamsCreateErrors }
  'teams.list': { data: t.TeamsListData; responses: t.TeamsListResponses; errors: t.TeamsListErrors }
  'teams.addMember': { data: t.TeamsAddMemberData; responses: t.TeamsAddMemberResponses; errors: t.TeamsAddMemberErrors }
  'teams.addServer': { data: t.TeamsAddServerData; responses: t.TeamsAddServerResponses; errors: t.TeamsAddServerErrors }
  'plans.list': { data: t.PlansListData; responses: t.PlansListResponses; errors: t.PlansListErrors }
  'invoices.list': { data: t.InvoicesListData; responses: t.InvoicesListResponses; errors: t.InvoicesListErrors }
  'subscription.update': { data: t.SubscriptionUpdateData; responses: t.SubscriptionUpdateResponses; errors: t.SubscriptionUpdateErrors }
}
