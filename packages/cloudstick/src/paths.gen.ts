// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import type { PathOperation } from '@hostwright/core/openapi-fetch'
import type * as t from './types.gen.js'

type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<'application/json', Data, Responses, Errors, Contents>

/** Routes of the CloudStick API. */
export interface paths {
  '/api/v2/users/{uid}': {
    /** Read profile. */
    get: Op<t.UsersGetData, t.UsersGetResponses, t.UsersGetErrors>
    /** Update profile. */
    patch: Op<t.UsersUpdateData, t.UsersUpdateResponses, t.UsersUpdateErrors>
    /** Delete account. */
    delete: Op<t.UsersDeleteData, t.UsersDeleteResponses, t.UsersDeleteErrors>
  }
  '/api/v2/users/{uid}/password': {
    /** Change password. */
    patch: Op<t.UsersChangePasswordData, t.UsersChangePasswordResponses, t.UsersChangePasswordErrors>
  }
  '/api/v2/users/{uid}/regenerate/apikey': {
    /** Regenerate API key. */
    post: Op<t.UsersRegenerateApiKeyData, t.UsersRegenerateApiKeyResponses, t.UsersRegenerateApiKeyErrors>
  }
  '/api/v2/users/{uid}/login-history': {
    /** List login history. */
    get: Op<t.UsersLoginHistoryListData, t.UsersLoginHistoryListResponses, t.UsersLoginHistoryListErrors>
  }
  '/api/v2/users/{uid}/activity': {
    /** List account activity. */
    get: Op<t.UsersActivityListData, t.UsersActivityListResponses, t.UsersActivityListErrors>
  }
  '/api/v2/users/{uid}/pending': {
    /** List pending confirmations. */
    get: Op<t.UsersConfirmationsListData, t.UsersConfirmationsListResponses, t.UsersConfirmationsListErrors>
  }
  '/api/v2/servers/users/{uid}': {
    /** Add a server. */
    post: Op<t.ServersCreateData, t.ServersCreateResponses, t.ServersCreateErrors>
    /** List servers. */
    get: Op<t.ServersListData, t.ServersListResponses, t.ServersListErrors>
  }
  '/api/v2/servers/{sid}/users/{uid}': {
    /** Read server details. */
    get: Op<t.ServersGetData, t.ServersGetResponses, t.ServersGetErrors>
    /** Delete server. */
    delete: Op<t.ServersDeleteData, t.ServersDeleteResponses, t.ServersDeleteErrors>
  }
  '/api/v2/activity/servers/{sid}/users/{uid}': {
    /** Server activity log. */
    get: Op<t.ServersActivityListData, t.ServersActivityListResponses, t.ServersActivityListErrors>
  }
  '/api/v2/transfer/servers/{sid}/users/{uid}': {
    /** Transfer server. */
    post: Op<t.ServersTransferData, t.ServersTransferResponses, t.ServersTransferErrors>
  }
  '/api/v2/name/servers/{sid}/users/{uid}': {
    /** Rename server. */
    patch: Op<t.ServersRenameData, t.ServersRenameResponses, t.ServersRenameErrors>
  }
  '/api/v2/timezone/servers/{sid}/users/{uid}': {
    /** Update timezone. */
    patch: Op<t.ServersUpdateTimezoneData, t.ServersUpdateTimezoneResponses, t.ServersUpdateTimezoneErrors>
  }
  '/api/v2/reboot/servers/{sid}/users/{uid}': {
    /** Reboot server. */
    post: Op<t.ServersRebootData, t.ServersRebootResponses, t.ServersRebootErrors>
  }
  '/api/v2/phpcli/servers/{sid}/users/{uid}': {
    /** Change PHP CLI version. */
    patch: Op<t.ServersChangePhpCliVersionData, t.ServersChangePhpCliVersionResponses, t.ServersChangePhpCliVersionErrors>
  }
  '/api/v2/websites/servers/{sid}/users/{uid}': {
    /** List websites. */
    get: Op<t.WebsitesListData, t.WebsitesListResponses, t.WebsitesListErrors>
  }
  '/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Website activity. */
    get: Op<t.WebsitesActivityGetData, t.WebsitesActivityGetResponses, t.WebsitesActivityGetErrors>
  }
  '/api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Change PHP version. */
    patch: Op<t.WebsitesChangePhpVersionData, t.WebsitesChangePhpVersionResponses, t.WebsitesChangePhpVersionErrors>
  }
  '/api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Change stack. */
    patch: Op<t.WebsitesChangeStackData, t.WebsitesChangeStackResponses, t.WebsitesChangeStackErrors>
  }
  '/api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Add domains. */
    patch: Op<t.WebsitesAddDomainsData, t.WebsitesAddDomainsResponses, t.WebsitesAddDomainsErrors>
  }
  '/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Remove domains. */
    patch: Op<t.WebsitesRemoveDomainsData, t.WebsitesRemoveDomainsResponses, t.WebsitesRemoveDomainsErrors>
  }
  '/api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Create WordPress site. */
    post: Op<t.WordpressCreateData, t.WordpressCreateResponses, t.WordpressCreateErrors>
  }
  '/api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Read WordPress details. */
    get: Op<t.WordpressGetData, t.WordpressGetResponses, t.WordpressGetErrors>
  }
  '/api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Delete WordPress site. */
    delete: Op<t.WordpressDeleteData, t.WordpressDeleteResponses, t.WordpressDeleteErrors>
  }
  '/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Generate magic login link. */
    post: Op<t.WordpressCreateMagicLinkData, t.WordpressCreateMagicLinkResponses, t.WordpressCreateMagicLinkErrors>
  }
  '/api/v2/databases/servers/{sid}/users/{uid}': {
    /** Create database. */
    post: Op<t.DatabasesCreateData, t.DatabasesCreateResponses, t.DatabasesCreateErrors>
    /** List databases. */
    get: Op<t.DatabasesListData, t.DatabasesListResponses, t.DatabasesListErrors>
  }
  '/api/v2/databases/{did}/servers/{sid}/users/{uid}': {
    /** Delete database. */
    delete: Op<t.DatabasesDeleteData, t.DatabasesDeleteResponses, t.DatabasesDeleteErrors>
  }
  '/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}': {
    /** Assign user to database. */
    post: Op<t.DatabasesAssignUserData, t.DatabasesAssignUserResponses, t.DatabasesAssignUserErrors>
  }
  '/api/v2/databaseusers/servers/{sid}/users/{uid}': {
    /** Create database user. */
    post: Op<t.DatabasesUsersCreateData, t.DatabasesUsersCreateResponses, t.DatabasesUsersCreateErrors>
    /** List database users. */
    get: Op<t.DatabasesUsersListData, t.DatabasesUsersListResponses, t.DatabasesUsersListErrors>
  }
  '/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}': {
    /** Delete database user. */
    delete: Op<t.DatabasesUsersDeleteData, t.DatabasesUsersDeleteResponses, t.DatabasesUsersDeleteErrors>
  }
  '/api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Install Let's Encrypt certificate. */
    post: Op<t.CertificatesInstallLetsEncryptData, t.CertificatesInstallLetsEncryptResponses, t.CertificatesInstallLetsEncryptErrors>
  }
  '/api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Upload custom certificate. */
    post: Op<t.CertificatesUploadData, t.CertificatesUploadResponses, t.CertificatesUploadErrors>
  }
  '/api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Remove certificate. */
    delete: Op<t.CertificatesDeleteData, t.CertificatesDeleteResponses, t.CertificatesDeleteErrors>
  }
  '/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Renew free certificate. */
    post: Op<t.CertificatesRenewData, t.CertificatesRenewResponses, t.CertificatesRenewErrors>
  }
  '/api/v2/backupplans/users/{uid}': {
    /** List backup plans. */
    get: Op<t.BackupsPlansListData, t.BackupsPlansListResponses, t.BackupsPlansListErrors>
  }
  '/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Enable backups. */
    patch: Op<t.BackupsEnableData, t.BackupsEnableResponses, t.BackupsEnableErrors>
  }
  '/api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Trigger manual backup. */
    post: Op<t.BackupsTriggerData, t.BackupsTriggerResponses, t.BackupsTriggerErrors>
  }
  '/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Restore backup. */
    post: Op<t.BackupsRestoreData, t.BackupsRestoreResponses, t.BackupsRestoreErrors>
  }
  '/api/v2/sshkeys/servers/{sid}/users/{uid}': {
    /** List SSH keys. */
    get: Op<t.SshKeysListData, t.SshKeysListResponses, t.SshKeysListErrors>
    /** Add SSH key. */
    post: Op<t.SshKeysCreateData, t.SshKeysCreateResponses, t.SshKeysCreateErrors>
  }
  '/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}': {
    /** Delete SSH key. */
    delete: Op<t.SshKeysDeleteData, t.SshKeysDeleteResponses, t.SshKeysDeleteErrors>
  }
  '/api/v2/systemusers/servers/{sid}/users/{uid}': {
    /** Create system user. */
    post: Op<t.SystemUsersCreateData, t.SystemUsersCreateResponses, t.SystemUsersCreateErrors>
    /** List system users. */
    get: Op<t.SystemUsersListData, t.SystemUsersListResponses, t.SystemUsersListErrors>
  }
  '/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}': {
    /** Delete system user. */
    delete: Op<t.SystemUsersDeleteData, t.SystemUsersDeleteResponses, t.SystemUsersDeleteErrors>
  }
  '/api/v2/crons/servers/{sid}/users/{uid}': {
    /** Create server cron. */
    post: Op<t.CronsCreateData, t.CronsCreateResponses, t.CronsCreateErrors>
    /** List server crons. */
    get: Op<t.CronsListData, t.CronsListResponses, t.CronsListErrors>
  }
  '/api/v2/crons/{cid}/servers/{sid}/users/{uid}': {
    /** Delete server cron. */
    delete: Op<t.CronsDeleteData, t.CronsDeleteResponses, t.CronsDeleteErrors>
  }
  '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Create FTP account. */
    post: Op<t.FtpAccountsCreateData, t.FtpAccountsCreateResponses, t.FtpAccountsCreateErrors>
    /** List FTP accounts. */
    get: Op<t.FtpAccountsListData, t.FtpAccountsListResponses, t.FtpAccountsListErrors>
  }
  '/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Delete FTP account. */
    delete: Op<t.FtpAccountsDeleteData, t.FtpAccountsDeleteResponses, t.FtpAccountsDeleteErrors>
  }
  '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Create email account. */
    post: Op<t.EmailAccountsCreateData, t.EmailAccountsCreateResponses, t.EmailAccountsCreateErrors>
    /** List email accounts. */
    get: Op<t.EmailAccountsListData, t.EmailAccountsListResponses, t.EmailAccountsListErrors>
  }
  '/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Delete email account. */
    delete: Op<t.EmailAccountsDeleteData, t.EmailAccountsDeleteResponses, t.EmailAccountsDeleteErrors>
  }
  '/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}': {
    /** Add email forwarder. */
    post: Op<t.EmailForwardersCreateData, t.EmailForwardersCreateResponses, t.EmailForwardersCreateErrors>
  }
  '/api/v2/cloudflarezones/users/{uid}': {
    /** Add Cloudflare zone. */
    post: Op<t.CloudflareZonesCreateData, t.CloudflareZonesCreateResponses, t.CloudflareZonesCreateErrors>
  }
  '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}': {
    /** Create DNS record. */
    post: Op<t.CloudflareRecordsCreateData, t.CloudflareRecordsCreateResponses, t.CloudflareRecordsCreateErrors>
    /** List DNS records. */
    get: Op<t.CloudflareRecordsListData, t.CloudflareRecordsListResponses, t.CloudflareRecordsListErrors>
  }
  '/api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}': {
    /** Purge Cloudflare cache. */
    post: Op<t.CloudflareCachePurgeData, t.CloudflareCachePurgeResponses, t.CloudflareCachePurgeErrors>
  }
  '/api/v2/teams/users/{uid}': {
    /** Create team. */
    post: Op<t.TeamsCreateData, t.TeamsCreateResponses, t.TeamsCreateErrors>
    /** List teams. */
    get: Op<t.TeamsListData, t.TeamsListResponses, t.TeamsListErrors>
  }
  '/api/v2/teams/{tid}/adduser/users/{uid}': {
    /** Add member. */
    patch: Op<t.TeamsAddMemberData, t.TeamsAddMemberResponses, t.TeamsAddMemberErrors>
  }
  '/api/v2/teams/{tid}/addserver/users/{uid}': {
    /** Add server to team. */
    patch: Op<t.TeamsAddServerData, t.TeamsAddServerResponses, t.TeamsAddServerErrors>
  }
  '/api/v2/plans': {
    /** List plans. */
    get: Op<t.PlansListData, t.PlansListResponses, t.PlansListErrors>
  }
  '/api/v2/invoices/users/{uid}': {
    /** List invoices. */
    get: Op<t.InvoicesListData, t.InvoicesListResponses, t.InvoicesListErrors>
  }
  '/api/v2/subscription/users/{uid}': {
    /** Upgrade plan. */
    patch: Op<t.SubscriptionUpdateData, t.SubscriptionUpdateResponses, t.SubscriptionUpdateErrors>
  }
}
