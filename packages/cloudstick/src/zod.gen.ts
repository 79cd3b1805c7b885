// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'
import * as z from 'zod/mini'

/**
 * Response to an action or a removal. The provider does not document its fields.
 */
export const zActionResult = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.ActionResult>

/**
 * One entry of the activity log of an account or a server. The provider does not document its fields.
 */
export const zActivityEntry = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.ActivityEntry>

/**
 * One page of an activity log.
 */
export const zActivityEntryPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zActivityEntry),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.ActivityEntryPage>

/**
 * Response with a new API key, which is shown only once. The provider does not document its fields.
 */
export const zApiKey = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.ApiKey>

/**
 * Plan and rhythm of scheduled backups.
 */
export const zBackupEnable = /* @__PURE__ */ (() =>
  z.strictObject({
    plan_id: z.string(),
    frequency: z.optional(z.enum(['daily', 'weekly'])),
  }))()

/**
 * A backup plan that the user may choose. The provider does not document its fields.
 */
export const zBackupPlan = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.BackupPlan>

/**
 * One page of backup plans.
 */
export const zBackupPlanPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zBackupPlan),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.BackupPlanPage>

/**
 * Backup to restore.
 */
export const zBackupRestore = /* @__PURE__ */ (() =>
  z.strictObject({
    backup_id: z.string(),
  }))()

/**
 * A certificate and its private key.
 */
export const zCertificateUpload = /* @__PURE__ */ (() =>
  z.strictObject({
    certificate: z.string(),
    private_key: z.string(),
  }))()

/**
 * A Cloudflare zone. The provider does not document its fields.
 */
export const zCloudflareZone = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.CloudflareZone>

/**
 * A domain to add to Cloudflare.
 */
export const zCloudflareZoneCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.string(),
  }))()

/**
 * A request that waits for the user's consent, such as a server transfer or a team invitation. The provider does not document its fields.
 */
export const zConfirmation = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Confirmation>

/**
 * One page of pending confirmations.
 */
export const zConfirmationPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zConfirmation),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.ConfirmationPage>

/**
 * A cron job of a server. The provider does not document its fields.
 */
export const zCronJob = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.CronJob>

/**
 * A cron job to add.
 */
export const zCronJobCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    schedule: z.string(),
    command: z.string(),
    user: z.optional(z.string()),
  }))()

/**
 * One page of cron jobs.
 */
export const zCronJobPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zCronJob),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.CronJobPage>

/**
 * A MySQL or MariaDB database. The provider does not document its fields.
 */
export const zDatabase = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Database>

/**
 * A database to create.
 */
export const zDatabaseCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
  }))()

/**
 * One page of databases.
 */
export const zDatabasePage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDatabase),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.DatabasePage>

/**
 * A MySQL or MariaDB user. The provider does not document its fields.
 */
export const zDatabaseUser = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.DatabaseUser>

/**
 * User to give access to a database.
 */
export const zDatabaseUserAssign = /* @__PURE__ */ (() =>
  z.strictObject({
    dbuid: z.string(),
  }))()

/**
 * A database user to create.
 */
export const zDatabaseUserCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    username: z.string(),
    password: z.string(),
  }))()

/**
 * One page of database users.
 */
export const zDatabaseUserPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDatabaseUser),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.DatabaseUserPage>

/**
 * A DNS record in a Cloudflare zone. The provider does not document its fields.
 */
export const zDnsRecord = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.DnsRecord>

/**
 * A DNS record to create.
 */
export const zDnsRecordCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'TXT']),
    name: z.string(),
    content: z.string(),
    ttl: z.optional(z.int()),
  }))()

/**
 * One page of DNS records.
 */
export const zDnsRecordPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDnsRecord),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.DnsRecordPage>

/**
 * A mailbox on a website's domain. The provider does not document its fields.
 */
export const zEmailAccount = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.EmailAccount>

/**
 * A mailbox to create.
 */
export const zEmailAccountCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    email: z.email(),
    password: z.string(),
    quota_mb: z.optional(z.int()),
  }))()

/**
 * One page of email accounts.
 */
export const zEmailAccountPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zEmailAccount),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.EmailAccountPage>

/**
 * A rule that passes mail on to another address. The provider does not document its fields.
 */
export const zEmailForwarder = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.EmailForwarder>

/**
 * A forwarding rule to add.
 */
export const zEmailForwarderCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    source: z.email(),
    destination: z.email(),
  }))()

/**
 * Body of every error response. Which of the two fields it has is not certain.
 */
export const zError = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.optional(z.string()),
    error: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Error>

/**
 * An FTP account of a website. The provider does not document its fields.
 */
export const zFtpAccount = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.FtpAccount>

/**
 * An FTP account to create.
 */
export const zFtpAccountCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    username: z.string(),
    password: z.string(),
  }))()

/**
 * One page of FTP accounts.
 */
export const zFtpAccountPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zFtpAccount),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.FtpAccountPage>

/**
 * An invoice. The provider does not document its fields.
 */
export const zInvoice = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Invoice>

/**
 * One page of invoices.
 */
export const zInvoicePage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zInvoice),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.InvoicePage>

/**
 * One login of a user. The provider does not document its fields.
 */
export const zLoginEvent = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.LoginEvent>

/**
 * One page of a user's login history.
 */
export const zLoginEventPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zLoginEvent),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.LoginEventPage>

/**
 * Response with a login URL for the WordPress administrator, good for one use within 15 minutes. The provider does not document its fields.
 */
export const zMagicLink = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.MagicLink>

/**
 * Old and new password of a user.
 */
export const zPasswordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    old_password: z.string(),
    new_password: z.string(),
  }))()

/**
 * PHP version to change to.
 */
export const zPhpVersionChange = /* @__PURE__ */ (() =>
  z.strictObject({
    php_version: z.string(),
  }))()

/**
 * A subscription plan. The provider does not document its fields.
 */
export const zPlan = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Plan>

/**
 * One page of subscription plans.
 */
export const zPlanPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zPlan),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.PlanPage>

/**
 * A server connected to CloudStick. The provider does not document its fields.
 */
export const zServer = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Server>

/**
 * A server to connect.
 */
export const zServerCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
    ip: z.ipv4(),
    provider: z.optional(z.string()),
    os: z.optional(z.string()),
  }))()

/**
 * One page of servers.
 */
export const zServerPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zServer),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.ServerPage>

/**
 * New name of a server.
 */
export const zServerRename = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
  }))()

/**
 * Recipient of a server.
 */
export const zServerTransfer = /* @__PURE__ */ (() =>
  z.strictObject({
    target_uid: z.string(),
  }))()

/**
 * A public SSH key on a server. The provider does not document its fields.
 */
export const zSshKey = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.SshKey>

/**
 * A public SSH key to add.
 */
export const zSshKeyCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    label: z.string(),
    public_key: z.string(),
  }))()

/**
 * One page of SSH keys.
 */
export const zSshKeyPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSshKey),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.SshKeyPage>

/**
 * Web server stack to switch to.
 */
export const zStackChange = /* @__PURE__ */ (() =>
  z.strictObject({
    stack: z.enum(['nginx', 'apache', 'ols']),
  }))()

/**
 * Subscription of a user. The provider does not document its fields.
 */
export const zSubscription = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Subscription>

/**
 * Plan to change to.
 */
export const zSubscriptionUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    plan_id: z.string(),
  }))()

/**
 * A Linux user on a server. The provider does not document its fields.
 */
export const zSystemUser = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.SystemUser>

/**
 * A Linux user to create.
 */
export const zSystemUserCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    username: z.string(),
    password: z.string(),
  }))()

/**
 * One page of system users.
 */
export const zSystemUserPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSystemUser),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.SystemUserPage>

/**
 * A team of users who share access to servers. The provider does not document its fields.
 */
export const zTeam = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Team>

/**
 * A team to create.
 */
export const zTeamCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
  }))()

/**
 * User to take into a team.
 */
export const zTeamMemberAdd = /* @__PURE__ */ (() =>
  z.strictObject({
    member_uid: z.string(),
  }))()

/**
 * One page of teams.
 */
export const zTeamPage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zTeam),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.TeamPage>

/**
 * Server to share with a team.
 */
export const zTeamServerAdd = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
  }))()

/**
 * New timezone of a server.
 */
export const zTimezoneChange = /* @__PURE__ */ (() =>
  z.strictObject({
    timezone: z.string(),
  }))()

/**
 * Profile of a user. The provider does not document its fields.
 */
export const zUser = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.User>

/**
 * Profile fields to change; fields left out keep their value.
 */
export const zUserUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    first_name: z.optional(z.string()),
    last_name: z.optional(z.string()),
    phone: z.optional(z.string()),
  }))()

/**
 * A website on a server. The provider does not document its fields.
 */
export const zWebsite = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.Website>

/**
 * Activity log of a website. The provider documents neither its fields nor whether it pages.
 */
export const zWebsiteActivity = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.WebsiteActivity>

/**
 * Alias domains to add to a website or to remove from it.
 */
export const zWebsiteDomains = /* @__PURE__ */ (() =>
  z.strictObject({
    domains: z.array(z.string()),
  }))()

/**
 * One page of websites.
 */
export const zWebsitePage = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zWebsite),
    total: z.number(),
    page: z.number(),
    limit: z.number(),
  }))() as unknown as z.ZodMiniType<t.WebsitePage>

/**
 * A WordPress installation, its administrator's credentials included when it is read. The provider does not document its fields.
 */
export const zWordPressSite = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.WordPressSite>

export const zUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zUsersDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.UsersDeleteResponse>

export const zUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The profile.
 */
export const zUsersGetResponse = zUser as unknown as z.ZodMiniType<t.UsersGetResponse>

export const zUsersUpdateBody = zUserUpdate

export const zUsersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The profile was changed.
 */
export const zUsersUpdateResponse = zUser as unknown as z.ZodMiniType<t.UsersUpdateResponse>

export const zUsersChangePasswordBody = zPasswordChange

export const zUsersChangePasswordPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zUsersChangePasswordResponse = zActionResult as unknown as z.ZodMiniType<t.UsersChangePasswordResponse>

export const zUsersRegenerateApiKeyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The new API key.
 */
export const zUsersRegenerateApiKeyResponse = zApiKey as unknown as z.ZodMiniType<t.UsersRegenerateApiKeyResponse>

export const zUsersLoginHistoryListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zUsersLoginHistoryListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of logins.
 */
export const zUsersLoginHistoryListResponse = zLoginEventPage as unknown as z.ZodMiniType<t.UsersLoginHistoryListResponse>

export const zUsersActivityListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zUsersActivityListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of the activity log.
 */
export const zUsersActivityListResponse = zActivityEntryPage as unknown as z.ZodMiniType<t.UsersActivityListResponse>

export const zUsersConfirmationsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zUsersConfirmationsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of pending confirmations.
 */
export const zUsersConfirmationsListResponse = zConfirmationPage as unknown as z.ZodMiniType<t.UsersConfirmationsListResponse>

export const zServersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zServersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of servers.
 */
export const zServersListResponse = zServerPage as unknown as z.ZodMiniType<t.ServersListResponse>

export const zServersCreateBody = zServerCreate

export const zServersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The server was added.
 */
export const zServersCreateResponse = zServer as unknown as z.ZodMiniType<t.ServersCreateResponse>

export const zServersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zServersDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.ServersDeleteResponse>

export const zServersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The server.
 */
export const zServersGetResponse = zServer as unknown as z.ZodMiniType<t.ServersGetResponse>

export const zServersActivityListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zServersActivityListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of the activity log.
 */
export const zServersActivityListResponse = zActivityEntryPage as unknown as z.ZodMiniType<t.ServersActivityListResponse>

export const zServersTransferBody = zServerTransfer

export const zServersTransferPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zServersTransferResponse = zActionResult as unknown as z.ZodMiniType<t.ServersTransferResponse>

export const zServersRenameBody = zServerRename

export const zServersRenamePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zServersRenameResponse = zActionResult as unknown as z.ZodMiniType<t.ServersRenameResponse>

export const zServersUpdateTimezoneBody = zTimezoneChange

export const zServersUpdateTimezonePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zServersUpdateTimezoneResponse = zActionResult as unknown as z.ZodMiniType<t.ServersUpdateTimezoneResponse>

export const zServersRebootPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zServersRebootResponse = zActionResult as unknown as z.ZodMiniType<t.ServersRebootResponse>

export const zServersChangePhpCliVersionBody = zPhpVersionChange

export const zServersChangePhpCliVersionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zServersChangePhpCliVersionResponse = zActionResult as unknown as z.ZodMiniType<t.ServersChangePhpCliVersionResponse>

export const zWebsitesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zWebsitesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of websites.
 */
export const zWebsitesListResponse = zWebsitePage as unknown as z.ZodMiniType<t.WebsitesListResponse>

export const zWebsitesActivityGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The activity log.
 */
export const zWebsitesActivityGetResponse = zWebsiteActivity as unknown as z.ZodMiniType<t.WebsitesActivityGetResponse>

export const zWebsitesChangePhpVersionBody = zPhpVersionChange

export const zWebsitesChangePhpVersionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zWebsitesChangePhpVersionResponse = zActionResult as unknown as z.ZodMiniType<t.WebsitesChangePhpVersionResponse>

export const zWebsitesChangeStackBody = zStackChange

export const zWebsitesChangeStackPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zWebsitesChangeStackResponse = zActionResult as unknown as z.ZodMiniType<t.WebsitesChangeStackResponse>

export const zWebsitesAddDomainsBody = zWebsiteDomains

export const zWebsitesAddDomainsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zWebsitesAddDomainsResponse = zActionResult as unknown as z.ZodMiniType<t.WebsitesAddDomainsResponse>

export const zWebsitesRemoveDomainsBody = zWebsiteDomains

export const zWebsitesRemoveDomainsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zWebsitesRemoveDomainsResponse = zActionResult as unknown as z.ZodMiniType<t.WebsitesRemoveDomainsResponse>

export const zWordpressCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * WordPress was installed.
 */
export const zWordpressCreateResponse = zWordPressSite as unknown as z.ZodMiniType<t.WordpressCreateResponse>

export const zWordpressGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The WordPress installation.
 */
export const zWordpressGetResponse = zWordPressSite as unknown as z.ZodMiniType<t.WordpressGetResponse>

export const zWordpressDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zWordpressDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.WordpressDeleteResponse>

export const zWordpressCreateMagicLinkPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The login link.
 */
export const zWordpressCreateMagicLinkResponse = zMagicLink as unknown as z.ZodMiniType<t.WordpressCreateMagicLinkResponse>

export const zDatabasesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zDatabasesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of databases.
 */
export const zDatabasesListResponse = zDatabasePage as unknown as z.ZodMiniType<t.DatabasesListResponse>

export const zDatabasesCreateBody = zDatabaseCreate

export const zDatabasesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The database was created.
 */
export const zDatabasesCreateResponse = zDatabase as unknown as z.ZodMiniType<t.DatabasesCreateResponse>

export const zDatabasesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    did: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zDatabasesDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.DatabasesDeleteResponse>

export const zDatabasesAssignUserBody = zDatabaseUserAssign

export const zDatabasesAssignUserPath = /* @__PURE__ */ (() =>
  z.strictObject({
    did: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zDatabasesAssignUserResponse = zActionResult as unknown as z.ZodMiniType<t.DatabasesAssignUserResponse>

export const zDatabasesUsersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zDatabasesUsersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of database users.
 */
export const zDatabasesUsersListResponse = zDatabaseUserPage as unknown as z.ZodMiniType<t.DatabasesUsersListResponse>

export const zDatabasesUsersCreateBody = zDatabaseUserCreate

export const zDatabasesUsersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The database user was created.
 */
export const zDatabasesUsersCreateResponse = zDatabaseUser as unknown as z.ZodMiniType<t.DatabasesUsersCreateResponse>

export const zDatabasesUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    dbuid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zDatabasesUsersDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.DatabasesUsersDeleteResponse>

export const zCertificatesInstallLetsEncryptPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zCertificatesInstallLetsEncryptResponse = zActionResult as unknown as z.ZodMiniType<t.CertificatesInstallLetsEncryptResponse>

export const zCertificatesUploadBody = zCertificateUpload

export const zCertificatesUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zCertificatesUploadResponse = zActionResult as unknown as z.ZodMiniType<t.CertificatesUploadResponse>

export const zCertificatesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zCertificatesDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.CertificatesDeleteResponse>

export const zCertificatesRenewPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zCertificatesRenewResponse = zActionResult as unknown as z.ZodMiniType<t.CertificatesRenewResponse>

export const zBackupsPlansListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zBackupsPlansListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of backup plans.
 */
export const zBackupsPlansListResponse = zBackupPlanPage as unknown as z.ZodMiniType<t.BackupsPlansListResponse>

export const zBackupsEnableBody = zBackupEnable

export const zBackupsEnablePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zBackupsEnableResponse = zActionResult as unknown as z.ZodMiniType<t.BackupsEnableResponse>

export const zBackupsTriggerPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zBackupsTriggerResponse = zActionResult as unknown as z.ZodMiniType<t.BackupsTriggerResponse>

export const zBackupsRestoreBody = zBackupRestore

export const zBackupsRestorePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zBackupsRestoreResponse = zActionResult as unknown as z.ZodMiniType<t.BackupsRestoreResponse>

export const zSshKeysListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zSshKeysListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of SSH keys.
 */
export const zSshKeysListResponse = zSshKeyPage as unknown as z.ZodMiniType<t.SshKeysListResponse>

export const zSshKeysCreateBody = zSshKeyCreate

export const zSshKeysCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The key was added.
 */
export const zSshKeysCreateResponse = zSshKey as unknown as z.ZodMiniType<t.SshKeysCreateResponse>

export const zSshKeysDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    kid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zSshKeysDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.SshKeysDeleteResponse>

export const zSystemUsersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zSystemUsersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of system users.
 */
export const zSystemUsersListResponse = zSystemUserPage as unknown as z.ZodMiniType<t.SystemUsersListResponse>

export const zSystemUsersCreateBody = zSystemUserCreate

export const zSystemUsersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The system user was created.
 */
export const zSystemUsersCreateResponse = zSystemUser as unknown as z.ZodMiniType<t.SystemUsersCreateResponse>

export const zSystemUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    suid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zSystemUsersDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.SystemUsersDeleteResponse>

export const zCronsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

export const zCronsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of cron jobs.
 */
export const zCronsListResponse = zCronJobPage as unknown as z.ZodMiniType<t.CronsListResponse>

export const zCronsCreateBody = zCronJobCreate

export const zCronsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The cron job was added.
 */
export const zCronsCreateResponse = zCronJob as unknown as z.ZodMiniType<t.CronsCreateResponse>

export const zCronsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    cid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zCronsDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.CronsDeleteResponse>

export const zFtpAccountsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

export const zFtpAccountsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of FTP accounts.
 */
export const zFtpAccountsListResponse = zFtpAccountPage as unknown as z.ZodMiniType<t.FtpAccountsListResponse>

export const zFtpAccountsCreateBody = zFtpAccountCreate

export const zFtpAccountsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The FTP account was created.
 */
export const zFtpAccountsCreateResponse = zFtpAccount as unknown as z.ZodMiniType<t.FtpAccountsCreateResponse>

export const zFtpAccountsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    fid: z.string(),
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zFtpAccountsDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.FtpAccountsDeleteResponse>

export const zEmailAccountsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

export const zEmailAccountsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of email accounts.
 */
export const zEmailAccountsListResponse = zEmailAccountPage as unknown as z.ZodMiniType<t.EmailAccountsListResponse>

export const zEmailAccountsCreateBody = zEmailAccountCreate

export const zEmailAccountsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The email account was created.
 */
export const zEmailAccountsCreateResponse = zEmailAccount as unknown as z.ZodMiniType<t.EmailAccountsCreateResponse>

export const zEmailAccountsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    eid: z.string(),
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zEmailAccountsDeleteResponse = zActionResult as unknown as z.ZodMiniType<t.EmailAccountsDeleteResponse>

export const zEmailForwardersCreateBody = zEmailForwarderCreate

export const zEmailForwardersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    wid: z.string(),
    sid: z.string(),
    uid: z.string(),
  }))()

/**
 * The forwarder was added.
 */
export const zEmailForwardersCreateResponse = zEmailForwarder as unknown as z.ZodMiniType<t.EmailForwardersCreateResponse>

export const zCloudflareZonesCreateBody = zCloudflareZoneCreate

export const zCloudflareZonesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The zone was added.
 */
export const zCloudflareZonesCreateResponse = zCloudflareZone as unknown as z.ZodMiniType<t.CloudflareZonesCreateResponse>

export const zCloudflareRecordsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zone_id: z.string(),
    uid: z.string(),
  }))()

export const zCloudflareRecordsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of DNS records.
 */
export const zCloudflareRecordsListResponse = zDnsRecordPage as unknown as z.ZodMiniType<t.CloudflareRecordsListResponse>

export const zCloudflareRecordsCreateBody = zDnsRecordCreate

export const zCloudflareRecordsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    zone_id: z.string(),
    uid: z.string(),
  }))()

/**
 * The record was created.
 */
export const zCloudflareRecordsCreateResponse = zDnsRecord as unknown as z.ZodMiniType<t.CloudflareRecordsCreateResponse>

export const zCloudflareCachePurgePath = /* @__PURE__ */ (() =>
  z.strictObject({
    zone_id: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zCloudflareCachePurgeResponse = zActionResult as unknown as z.ZodMiniType<t.CloudflareCachePurgeResponse>

export const zTeamsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zTeamsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of teams.
 */
export const zTeamsListResponse = zTeamPage as unknown as z.ZodMiniType<t.TeamsListResponse>

export const zTeamsCreateBody = zTeamCreate

export const zTeamsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The team was created.
 */
export const zTeamsCreateResponse = zTeam as unknown as z.ZodMiniType<t.TeamsCreateResponse>

export const zTeamsAddMemberBody = zTeamMemberAdd

export const zTeamsAddMemberPath = /* @__PURE__ */ (() =>
  z.strictObject({
    tid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zTeamsAddMemberResponse = zActionResult as unknown as z.ZodMiniType<t.TeamsAddMemberResponse>

export const zTeamsAddServerBody = zTeamServerAdd

export const zTeamsAddServerPath = /* @__PURE__ */ (() =>
  z.strictObject({
    tid: z.string(),
    uid: z.string(),
  }))()

/**
 * The request was carried out.
 */
export const zTeamsAddServerResponse = zActionResult as unknown as z.ZodMiniType<t.TeamsAddServerResponse>

export const zPlansListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of plans.
 */
export const zPlansListResponse = zPlanPage as unknown as z.ZodMiniType<t.PlansListResponse>

export const zInvoicesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

export const zInvoicesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of invoices.
 */
export const zInvoicesListResponse = zInvoicePage as unknown as z.ZodMiniType<t.InvoicesListResponse>

export const zSubscriptionUpdateBody = zSubscriptionUpdate

export const zSubscriptionUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    uid: z.string(),
  }))()

/**
 * The subscription was changed.
 */
export const zSubscriptionUpdateResponse = zSubscription as unknown as z.ZodMiniType<t.SubscriptionUpdateResponse>
