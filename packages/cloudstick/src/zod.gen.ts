// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import * as z from 'zod'

/**
 * Answer to an action or a removal. The provider does not document its fields.
 */
export const zActionResult = z.record(z.string(), z.unknown())

/**
 * One entry of the activity log of an account or a server. The provider does not document its fields.
 */
export const zActivityEntry = z.record(z.string(), z.unknown())

/**
 * One page of an activity log.
 */
export const zActivityEntryPage = z.object({
  data: z.array(zActivityEntry),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * Answer that carries a new API key, which is shown this once. The provider does not document its fields.
 */
export const zApiKey = z.record(z.string(), z.unknown())

/**
 * Plan and rhythm of scheduled backups.
 */
export const zBackupEnable = z.object({
  plan_id: z.string(),
  frequency: z.enum(['daily', 'weekly']).optional(),
})

/**
 * A backup plan that the user may choose. The provider does not document its fields.
 */
export const zBackupPlan = z.record(z.string(), z.unknown())

/**
 * One page of backup plans.
 */
export const zBackupPlanPage = z.object({
  data: z.array(zBackupPlan),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * Backup to restore.
 */
export const zBackupRestore = z.object({
  backup_id: z.string(),
})

/**
 * A certificate and its private key.
 */
export const zCertificateUpload = z.object({
  certificate: z.string(),
  private_key: z.string(),
})

/**
 * A Cloudflare zone. The provider does not document its fields.
 */
export const zCloudflareZone = z.record(z.string(), z.unknown())

/**
 * A domain to add to Cloudflare.
 */
export const zCloudflareZoneCreate = z.object({
  domain: z.string(),
})

/**
 * A request that waits for the user's consent, such as a server transfer or a team invitation. The provider does not document its fields.
 */
export const zConfirmation = z.record(z.string(), z.unknown())

/**
 * One page of pending confirmations.
 */
export const zConfirmationPage = z.object({
  data: z.array(zConfirmation),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A cron job of a server. The provider does not document its fields.
 */
export const zCronJob = z.record(z.string(), z.unknown())

/**
 * A cron job to add.
 */
export const zCronJobCreate = z.object({
  schedule: z.string(),
  command: z.string(),
  user: z.string().optional(),
})

/**
 * One page of cron jobs.
 */
export const zCronJobPage = z.object({
  data: z.array(zCronJob),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A MySQL or MariaDB database. The provider does not document its fields.
 */
export const zDatabase = z.record(z.string(), z.unknown())

/**
 * A database to create.
 */
export const zDatabaseCreate = z.object({
  name: z.string(),
})

/**
 * One page of databases.
 */
export const zDatabasePage = z.object({
  data: z.array(zDatabase),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A MySQL or MariaDB user. The provider does not document its fields.
 */
export const zDatabaseUser = z.record(z.string(), z.unknown())

/**
 * User to give access to a database.
 */
export const zDatabaseUserAssign = z.object({
  dbuid: z.string(),
})

/**
 * A database user to create.
 */
export const zDatabaseUserCreate = z.object({
  username: z.string(),
  password: z.string(),
})

/**
 * One page of database users.
 */
export const zDatabaseUserPage = z.object({
  data: z.array(zDatabaseUser),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A DNS record in a Cloudflare zone. The provider does not document its fields.
 */
export const zDnsRecord = z.record(z.string(), z.unknown())

/**
 * A DNS record to create.
 */
export const zDnsRecordCreate = z.object({
  type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'TXT']),
  name: z.string(),
  content: z.string(),
  ttl: z.int().optional(),
})

/**
 * One page of DNS records.
 */
export const zDnsRecordPage = z.object({
  data: z.array(zDnsRecord),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A mailbox on a website's domain. The provider does not document its fields.
 */
export const zEmailAccount = z.record(z.string(), z.unknown())

/**
 * A mailbox to create.
 */
export const zEmailAccountCreate = z.object({
  email: z.email(),
  password: z.string(),
  quota_mb: z.int().optional(),
})

/**
 * One page of email accounts.
 */
export const zEmailAccountPage = z.object({
  data: z.array(zEmailAccount),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A rule that passes mail on to another address. The provider does not document its fields.
 */
export const zEmailForwarder = z.record(z.string(), z.unknown())

/**
 * A forwarding rule to add.
 */
export const zEmailForwarderCreate = z.object({
  source: z.email(),
  destination: z.email(),
})

/**
 * Body of every error answer. Which of the two fields it has is not certain.
 */
export const zError = z.object({
  message: z.string().optional(),
  error: z.string().optional(),
})

/**
 * An FTP account of a website. The provider does not document its fields.
 */
export const zFtpAccount = z.record(z.string(), z.unknown())

/**
 * An FTP account to create.
 */
export const zFtpAccountCreate = z.object({
  username: z.string(),
  password: z.string(),
})

/**
 * One page of FTP accounts.
 */
export const zFtpAccountPage = z.object({
  data: z.array(zFtpAccount),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * An invoice. The provider does not document its fields.
 */
export const zInvoice = z.record(z.string(), z.unknown())

/**
 * One page of invoices.
 */
export const zInvoicePage = z.object({
  data: z.array(zInvoice),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * One login of a user. The provider does not document its fields.
 */
export const zLoginEvent = z.record(z.string(), z.unknown())

/**
 * One page of a user's login history.
 */
export const zLoginEventPage = z.object({
  data: z.array(zLoginEvent),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * Answer that carries a login URL for the WordPress administrator, good for one use within 15 minutes. The provider does not document its fields.
 */
export const zMagicLink = z.record(z.string(), z.unknown())

/**
 * Old and new password of a user.
 */
export const zPasswordChange = z.object({
  old_password: z.string(),
  new_password: z.string(),
})

/**
 * PHP version to change to.
 */
export const zPhpVersionChange = z.object({
  php_version: z.string(),
})

/**
 * A subscription plan. The provider does not document its fields.
 */
export const zPlan = z.record(z.string(), z.unknown())

/**
 * One page of subscription plans.
 */
export const zPlanPage = z.object({
  data: z.array(zPlan),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A server connected to CloudStick. The provider does not document its fields.
 */
export const zServer = z.record(z.string(), z.unknown())

/**
 * A server to connect.
 */
export const zServerCreate = z.object({
  name: z.string(),
  ip: z.ipv4(),
  provider: z.string().optional(),
  os: z.string().optional(),
})

/**
 * One page of servers.
 */
export const zServerPage = z.object({
  data: z.array(zServer),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * New name of a server.
 */
export const zServerRename = z.object({
  name: z.string(),
})

/**
 * Recipient of a server.
 */
export const zServerTransfer = z.object({
  target_uid: z.string(),
})

/**
 * A public SSH key on a server. The provider does not document its fields.
 */
export const zSshKey = z.record(z.string(), z.unknown())

/**
 * A public SSH key to add.
 */
export const zSshKeyCreate = z.object({
  label: z.string(),
  public_key: z.string(),
})

/**
 * One page of SSH keys.
 */
export const zSshKeyPage = z.object({
  data: z.array(zSshKey),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * Web server stack to switch to.
 */
export const zStackChange = z.object({
  stack: z.enum(['nginx', 'apache', 'ols']),
})

/**
 * Subscription of a user. The provider does not document its fields.
 */
export const zSubscription = z.record(z.string(), z.unknown())

/**
 * Plan to change to.
 */
export const zSubscriptionUpdate = z.object({
  plan_id: z.string(),
})

/**
 * A Linux user on a server. The provider does not document its fields.
 */
export const zSystemUser = z.record(z.string(), z.unknown())

/**
 * A Linux user to create.
 */
export const zSystemUserCreate = z.object({
  username: z.string(),
  password: z.string(),
})

/**
 * One page of system users.
 */
export const zSystemUserPage = z.object({
  data: z.array(zSystemUser),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A team of users who share access to servers. The provider does not document its fields.
 */
export const zTeam = z.record(z.string(), z.unknown())

/**
 * A team to create.
 */
export const zTeamCreate = z.object({
  name: z.string(),
})

/**
 * User to take into a team.
 */
export const zTeamMemberAdd = z.object({
  member_uid: z.string(),
})

/**
 * One page of teams.
 */
export const zTeamPage = z.object({
  data: z.array(zTeam),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * Server to share with a team.
 */
export const zTeamServerAdd = z.object({
  sid: z.string(),
})

/**
 * New timezone of a server.
 */
export const zTimezoneChange = z.object({
  timezone: z.string(),
})

/**
 * Profile of a user. The provider does not document its fields.
 */
export const zUser = z.record(z.string(), z.unknown())

/**
 * Profile fields to change; fields left out keep their value.
 */
export const zUserUpdate = z.object({
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  phone: z.string().optional(),
})

/**
 * A website on a server. The provider does not document its fields.
 */
export const zWebsite = z.record(z.string(), z.unknown())

/**
 * Activity log of a website. The provider documents neither its fields nor whether it pages.
 */
export const zWebsiteActivity = z.record(z.string(), z.unknown())

/**
 * Alias domains to add to a website or to remove from it.
 */
export const zWebsiteDomains = z.object({
  domains: z.array(z.string()),
})

/**
 * One page of websites.
 */
export const zWebsitePage = z.object({
  data: z.array(zWebsite),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
})

/**
 * A WordPress installation, its administrator's credentials included when it is read. The provider does not document its fields.
 */
export const zWordPressSite = z.record(z.string(), z.unknown())

export const zUsersDeletePath = z.object({
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zUsersDeleteResponse = zActionResult

export const zUsersGetPath = z.object({
  uid: z.string(),
})

/**
 * The profile.
 */
export const zUsersGetResponse = zUser

export const zUsersUpdateBody = zUserUpdate

export const zUsersUpdatePath = z.object({
  uid: z.string(),
})

/**
 * The profile was changed.
 */
export const zUsersUpdateResponse = zUser

export const zUsersChangePasswordBody = zPasswordChange

export const zUsersChangePasswordPath = z.object({
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zUsersChangePasswordResponse = zActionResult

export const zUsersRegenerateApiKeyPath = z.object({
  uid: z.string(),
})

/**
 * The new API key.
 */
export const zUsersRegenerateApiKeyResponse = zApiKey

export const zUsersLoginHistoryListPath = z.object({
  uid: z.string(),
})

export const zUsersLoginHistoryListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of logins.
 */
export const zUsersLoginHistoryListResponse = zLoginEventPage

export const zUsersActivityListPath = z.object({
  uid: z.string(),
})

export const zUsersActivityListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of the activity log.
 */
export const zUsersActivityListResponse = zActivityEntryPage

export const zUsersConfirmationsListPath = z.object({
  uid: z.string(),
})

export const zUsersConfirmationsListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of pending confirmations.
 */
export const zUsersConfirmationsListResponse = zConfirmationPage

export const zServersListPath = z.object({
  uid: z.string(),
})

export const zServersListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of servers.
 */
export const zServersListResponse = zServerPage

export const zServersCreateBody = zServerCreate

export const zServersCreatePath = z.object({
  uid: z.string(),
})

/**
 * The server was added.
 */
export const zServersCreateResponse = zServer

export const zServersDeletePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zServersDeleteResponse = zActionResult

export const zServersGetPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The server.
 */
export const zServersGetResponse = zServer

export const zServersActivityListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zServersActivityListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of the activity log.
 */
export const zServersActivityListResponse = zActivityEntryPage

export const zServersTransferBody = zServerTransfer

export const zServersTransferPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zServersTransferResponse = zActionResult

export const zServersRenameBody = zServerRename

export const zServersRenamePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zServersRenameResponse = zActionResult

export const zServersUpdateTimezoneBody = zTimezoneChange

export const zServersUpdateTimezonePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zServersUpdateTimezoneResponse = zActionResult

export const zServersRebootPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zServersRebootResponse = zActionResult

export const zServersChangePhpCliVersionBody = zPhpVersionChange

export const zServersChangePhpCliVersionPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zServersChangePhpCliVersionResponse = zActionResult

export const zWebsitesListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zWebsitesListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of websites.
 */
export const zWebsitesListResponse = zWebsitePage

export const zWebsitesActivityGetPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The activity log.
 */
export const zWebsitesActivityGetResponse = zWebsiteActivity

export const zWebsitesChangePhpVersionBody = zPhpVersionChange

export const zWebsitesChangePhpVersionPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zWebsitesChangePhpVersionResponse = zActionResult

export const zWebsitesChangeStackBody = zStackChange

export const zWebsitesChangeStackPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zWebsitesChangeStackResponse = zActionResult

export const zWebsitesAddDomainsBody = zWebsiteDomains

export const zWebsitesAddDomainsPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zWebsitesAddDomainsResponse = zActionResult

export const zWebsitesRemoveDomainsBody = zWebsiteDomains

export const zWebsitesRemoveDomainsPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zWebsitesRemoveDomainsResponse = zActionResult

export const zWordpressCreatePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * WordPress was installed.
 */
export const zWordpressCreateResponse = zWordPressSite

export const zWordpressGetPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The WordPress installation.
 */
export const zWordpressGetResponse = zWordPressSite

export const zWordpressDeletePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zWordpressDeleteResponse = zActionResult

export const zWordpressCreateMagicLinkPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The login link.
 */
export const zWordpressCreateMagicLinkResponse = zMagicLink

export const zDatabasesListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zDatabasesListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of databases.
 */
export const zDatabasesListResponse = zDatabasePage

export const zDatabasesCreateBody = zDatabaseCreate

export const zDatabasesCreatePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The database was created.
 */
export const zDatabasesCreateResponse = zDatabase

export const zDatabasesDeletePath = z.object({
  did: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zDatabasesDeleteResponse = zActionResult

export const zDatabasesAssignUserBody = zDatabaseUserAssign

export const zDatabasesAssignUserPath = z.object({
  did: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zDatabasesAssignUserResponse = zActionResult

export const zDatabasesUsersListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zDatabasesUsersListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of database users.
 */
export const zDatabasesUsersListResponse = zDatabaseUserPage

export const zDatabasesUsersCreateBody = zDatabaseUserCreate

export const zDatabasesUsersCreatePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The database user was created.
 */
export const zDatabasesUsersCreateResponse = zDatabaseUser

export const zDatabasesUsersDeletePath = z.object({
  dbuid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zDatabasesUsersDeleteResponse = zActionResult

export const zCertificatesInstallLetsEncryptPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zCertificatesInstallLetsEncryptResponse = zActionResult

export const zCertificatesUploadBody = zCertificateUpload

export const zCertificatesUploadPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zCertificatesUploadResponse = zActionResult

export const zCertificatesDeletePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zCertificatesDeleteResponse = zActionResult

export const zCertificatesRenewPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zCertificatesRenewResponse = zActionResult

export const zBackupsPlansListPath = z.object({
  uid: z.string(),
})

export const zBackupsPlansListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of backup plans.
 */
export const zBackupsPlansListResponse = zBackupPlanPage

export const zBackupsEnableBody = zBackupEnable

export const zBackupsEnablePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zBackupsEnableResponse = zActionResult

export const zBackupsTriggerPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zBackupsTriggerResponse = zActionResult

export const zBackupsRestoreBody = zBackupRestore

export const zBackupsRestorePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zBackupsRestoreResponse = zActionResult

export const zSshKeysListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zSshKeysListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of SSH keys.
 */
export const zSshKeysListResponse = zSshKeyPage

export const zSshKeysCreateBody = zSshKeyCreate

export const zSshKeysCreatePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The key was added.
 */
export const zSshKeysCreateResponse = zSshKey

export const zSshKeysDeletePath = z.object({
  kid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zSshKeysDeleteResponse = zActionResult

export const zSystemUsersListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zSystemUsersListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of system users.
 */
export const zSystemUsersListResponse = zSystemUserPage

export const zSystemUsersCreateBody = zSystemUserCreate

export const zSystemUsersCreatePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The system user was created.
 */
export const zSystemUsersCreateResponse = zSystemUser

export const zSystemUsersDeletePath = z.object({
  suid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zSystemUsersDeleteResponse = zActionResult

export const zCronsListPath = z.object({
  sid: z.string(),
  uid: z.string(),
})

export const zCronsListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of cron jobs.
 */
export const zCronsListResponse = zCronJobPage

export const zCronsCreateBody = zCronJobCreate

export const zCronsCreatePath = z.object({
  sid: z.string(),
  uid: z.string(),
})

/**
 * The cron job was added.
 */
export const zCronsCreateResponse = zCronJob

export const zCronsDeletePath = z.object({
  cid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zCronsDeleteResponse = zActionResult

export const zFtpAccountsListPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

export const zFtpAccountsListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of FTP accounts.
 */
export const zFtpAccountsListResponse = zFtpAccountPage

export const zFtpAccountsCreateBody = zFtpAccountCreate

export const zFtpAccountsCreatePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The FTP account was created.
 */
export const zFtpAccountsCreateResponse = zFtpAccount

export const zFtpAccountsDeletePath = z.object({
  fid: z.string(),
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zFtpAccountsDeleteResponse = zActionResult

export const zEmailAccountsListPath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

export const zEmailAccountsListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of email accounts.
 */
export const zEmailAccountsListResponse = zEmailAccountPage

export const zEmailAccountsCreateBody = zEmailAccountCreate

export const zEmailAccountsCreatePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The email account was created.
 */
export const zEmailAccountsCreateResponse = zEmailAccount

export const zEmailAccountsDeletePath = z.object({
  eid: z.string(),
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zEmailAccountsDeleteResponse = zActionResult

export const zEmailForwardersCreateBody = zEmailForwarderCreate

export const zEmailForwardersCreatePath = z.object({
  wid: z.string(),
  sid: z.string(),
  uid: z.string(),
})

/**
 * The forwarder was added.
 */
export const zEmailForwardersCreateResponse = zEmailForwarder

export const zCloudflareZonesCreateBody = zCloudflareZoneCreate

export const zCloudflareZonesCreatePath = z.object({
  uid: z.string(),
})

/**
 * The zone was added.
 */
export const zCloudflareZonesCreateResponse = zCloudflareZone

export const zCloudflareRecordsListPath = z.object({
  zone_id: z.string(),
  uid: z.string(),
})

export const zCloudflareRecordsListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of DNS records.
 */
export const zCloudflareRecordsListResponse = zDnsRecordPage

export const zCloudflareRecordsCreateBody = zDnsRecordCreate

export const zCloudflareRecordsCreatePath = z.object({
  zone_id: z.string(),
  uid: z.string(),
})

/**
 * The record was created.
 */
export const zCloudflareRecordsCreateResponse = zDnsRecord

export const zCloudflareCachePurgePath = z.object({
  zone_id: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zCloudflareCachePurgeResponse = zActionResult

export const zTeamsListPath = z.object({
  uid: z.string(),
})

export const zTeamsListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of teams.
 */
export const zTeamsListResponse = zTeamPage

export const zTeamsCreateBody = zTeamCreate

export const zTeamsCreatePath = z.object({
  uid: z.string(),
})

/**
 * The team was created.
 */
export const zTeamsCreateResponse = zTeam

export const zTeamsAddMemberBody = zTeamMemberAdd

export const zTeamsAddMemberPath = z.object({
  tid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zTeamsAddMemberResponse = zActionResult

export const zTeamsAddServerBody = zTeamServerAdd

export const zTeamsAddServerPath = z.object({
  tid: z.string(),
  uid: z.string(),
})

/**
 * The request was carried out.
 */
export const zTeamsAddServerResponse = zActionResult

export const zPlansListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of plans.
 */
export const zPlansListResponse = zPlanPage

export const zInvoicesListPath = z.object({
  uid: z.string(),
})

export const zInvoicesListQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  limit: z.int().gte(1).lte(100).optional().default(20),
})

/**
 * A page of invoices.
 */
export const zInvoicesListResponse = zInvoicePage

export const zSubscriptionUpdateBody = zSubscriptionUpdate

export const zSubscriptionUpdatePath = z.object({
  uid: z.string(),
})

/**
 * The subscription was changed.
 */
export const zSubscriptionUpdateResponse = zSubscription
