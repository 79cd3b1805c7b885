// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

export type ClientOptions = {
  baseUrl: 'https://version2-api.cloudstick.io' | (string & {})
}

/**
 * Response to an action or a removal. The provider does not document its fields.
 */
export type ActionResult = {
  [key: string]: unknown
}

/**
 * One entry of the activity log of an account or a server. The provider does not document its fields.
 */
export type ActivityEntry = {
  [key: string]: unknown
}

/**
 * One page of an activity log.
 */
export type ActivityEntryPage = {
  /**
   * Items on this page.
   */
  data: Array<ActivityEntry>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * Response with a new API key, which is shown only once. The provider does not document its fields.
 */
export type ApiKey = {
  [key: string]: unknown
}

/**
 * Plan and rhythm of scheduled backups.
 */
export type BackupEnable = {
  /**
   * Identifier of the backup plan.
   */
  plan_id: string
  /**
   * How often a backup is made.
   */
  frequency?: 'daily' | 'weekly' | undefined
}

/**
 * A backup plan that the user may choose. The provider does not document its fields.
 */
export type BackupPlan = {
  [key: string]: unknown
}

/**
 * One page of backup plans.
 */
export type BackupPlanPage = {
  /**
   * Items on this page.
   */
  data: Array<BackupPlan>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * Backup to restore.
 */
export type BackupRestore = {
  /**
   * Identifier of the backup.
   */
  backup_id: string
}

/**
 * A certificate and its private key.
 */
export type CertificateUpload = {
  /**
   * Certificate in PEM format.
   */
  certificate: string
  /**
   * Private key in PEM format.
   */
  private_key: string
}

/**
 * A Cloudflare zone. The provider does not document its fields.
 */
export type CloudflareZone = {
  [key: string]: unknown
}

/**
 * A domain to add to Cloudflare.
 */
export type CloudflareZoneCreate = {
  /**
   * Root domain.
   */
  domain: string
}

/**
 * A request that waits for the user's consent, such as a server transfer or a team invitation. The provider does not document its fields.
 */
export type Confirmation = {
  [key: string]: unknown
}

/**
 * One page of pending confirmations.
 */
export type ConfirmationPage = {
  /**
   * Items on this page.
   */
  data: Array<Confirmation>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A cron job of a server. The provider does not document its fields.
 */
export type CronJob = {
  [key: string]: unknown
}

/**
 * A cron job to add.
 */
export type CronJobCreate = {
  /**
   * When to run, as a cron expression such as 0 * * * *.
   */
  schedule: string
  /**
   * Shell command.
   */
  command: string
  /**
   * System user that runs the command.
   */
  user?: string | undefined
}

/**
 * One page of cron jobs.
 */
export type CronJobPage = {
  /**
   * Items on this page.
   */
  data: Array<CronJob>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A MySQL or MariaDB database. The provider does not document its fields.
 */
export type Database = {
  [key: string]: unknown
}

/**
 * A database to create.
 */
export type DatabaseCreate = {
  /**
   * Name of the database.
   */
  name: string
}

/**
 * One page of databases.
 */
export type DatabasePage = {
  /**
   * Items on this page.
   */
  data: Array<Database>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A MySQL or MariaDB user. The provider does not document its fields.
 */
export type DatabaseUser = {
  [key: string]: unknown
}

/**
 * User to give access to a database.
 */
export type DatabaseUserAssign = {
  /**
   * Identifier of an existing database user.
   */
  dbuid: string
}

/**
 * A database user to create.
 */
export type DatabaseUserCreate = {
  /**
   * Name that the user logs in with.
   */
  username: string
  /**
   * Password of the user.
   */
  password: string
}

/**
 * One page of database users.
 */
export type DatabaseUserPage = {
  /**
   * Items on this page.
   */
  data: Array<DatabaseUser>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A DNS record in a Cloudflare zone. The provider does not document its fields.
 */
export type DnsRecord = {
  [key: string]: unknown
}

/**
 * A DNS record to create.
 */
export type DnsRecordCreate = {
  /**
   * Record type.
   */
  type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT'
  /**
   * Name of the record.
   */
  name: string
  /**
   * Value of the record.
   */
  content: string
  /**
   * Time to live in seconds; 1 means automatic.
   */
  ttl?: number | undefined
}

/**
 * One page of DNS records.
 */
export type DnsRecordPage = {
  /**
   * Items on this page.
   */
  data: Array<DnsRecord>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A mailbox on a website's domain. The provider does not document its fields.
 */
export type EmailAccount = {
  [key: string]: unknown
}

/**
 * A mailbox to create.
 */
export type EmailAccountCreate = {
  /**
   * Whole address of the mailbox.
   */
  email: string
  /**
   * Password of the mailbox.
   */
  password: string
  /**
   * Size limit of the mailbox in megabytes.
   */
  quota_mb?: number | undefined
}

/**
 * One page of email accounts.
 */
export type EmailAccountPage = {
  /**
   * Items on this page.
   */
  data: Array<EmailAccount>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A rule that passes mail on to another address. The provider does not document its fields.
 */
export type EmailForwarder = {
  [key: string]: unknown
}

/**
 * A forwarding rule to add.
 */
export type EmailForwarderCreate = {
  /**
   * Address whose mail is passed on.
   */
  source: string
  /**
   * Address that receives it.
   */
  destination: string
}

/**
 * Body of every error response. Which of the two fields it has is not certain.
 */
export type Error = {
  /**
   * What went wrong, in words.
   */
  message?: string | undefined
  /**
   * The same, as other clients read it.
   */
  error?: string | undefined
}

/**
 * An FTP account of a website. The provider does not document its fields.
 */
export type FtpAccount = {
  [key: string]: unknown
}

/**
 * An FTP account to create.
 */
export type FtpAccountCreate = {
  /**
   * Login name of the account.
   */
  username: string
  /**
   * Password of the account.
   */
  password: string
}

/**
 * One page of FTP accounts.
 */
export type FtpAccountPage = {
  /**
   * Items on this page.
   */
  data: Array<FtpAccount>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * An invoice. The provider does not document its fields.
 */
export type Invoice = {
  [key: string]: unknown
}

/**
 * One page of invoices.
 */
export type InvoicePage = {
  /**
   * Items on this page.
   */
  data: Array<Invoice>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * One login of a user. The provider does not document its fields.
 */
export type LoginEvent = {
  [key: string]: unknown
}

/**
 * One page of a user's login history.
 */
export type LoginEventPage = {
  /**
   * Items on this page.
   */
  data: Array<LoginEvent>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * Response with a login URL for the WordPress administrator, good for one use within 15 minutes. The provider does not document its fields.
 */
export type MagicLink = {
  [key: string]: unknown
}

/**
 * Old and new password of a user.
 */
export type PasswordChange = {
  /**
   * Password in use until now.
   */
  old_password: string
  /**
   * Password to use from now on.
   */
  new_password: string
}

/**
 * PHP version to change to.
 */
export type PhpVersionChange = {
  /**
   * Version to run, such as 8.3.
   */
  php_version: string
}

/**
 * A subscription plan. The provider does not document its fields.
 */
export type Plan = {
  [key: string]: unknown
}

/**
 * One page of subscription plans.
 */
export type PlanPage = {
  /**
   * Items on this page.
   */
  data: Array<Plan>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A server connected to CloudStick. The provider does not document its fields.
 */
export type Server = {
  [key: string]: unknown
}

/**
 * A server to connect.
 */
export type ServerCreate = {
  /**
   * Display name.
   */
  name: string
  /**
   * Public IPv4 address.
   */
  ip: string
  /**
   * Slug of the cloud provider, such as digitalocean.
   */
  provider?: string | undefined
  /**
   * Slug of the operating system, such as ubuntu-22.
   */
  os?: string | undefined
}

/**
 * One page of servers.
 */
export type ServerPage = {
  /**
   * Items on this page.
   */
  data: Array<Server>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * New name of a server.
 */
export type ServerRename = {
  /**
   * New display name.
   */
  name: string
}

/**
 * Recipient of a server.
 */
export type ServerTransfer = {
  /**
   * Identifier of the user who is to own the server.
   */
  target_uid: string
}

/**
 * A public SSH key on a server. The provider does not document its fields.
 */
export type SshKey = {
  [key: string]: unknown
}

/**
 * A public SSH key to add.
 */
export type SshKeyCreate = {
  /**
   * Display name of the key.
   */
  label: string
  /**
   * Public key in OpenSSH format.
   */
  public_key: string
}

/**
 * One page of SSH keys.
 */
export type SshKeyPage = {
  /**
   * Items on this page.
   */
  data: Array<SshKey>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * Web server stack to switch to.
 */
export type StackChange = {
  /**
   * Slug of the stack.
   */
  stack: 'nginx' | 'apache' | 'ols'
}

/**
 * Subscription of a user. The provider does not document its fields.
 */
export type Subscription = {
  [key: string]: unknown
}

/**
 * Plan to change to.
 */
export type SubscriptionUpdate = {
  /**
   * Identifier of the plan.
   */
  plan_id: string
}

/**
 * A Linux user on a server. The provider does not document its fields.
 */
export type SystemUser = {
  [key: string]: unknown
}

/**
 * A Linux user to create.
 */
export type SystemUserCreate = {
  /**
   * Login name on the server.
   */
  username: string
  /**
   * Password of the user.
   */
  password: string
}

/**
 * One page of system users.
 */
export type SystemUserPage = {
  /**
   * Items on this page.
   */
  data: Array<SystemUser>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A team of users who share access to servers. The provider does not document its fields.
 */
export type Team = {
  [key: string]: unknown
}

/**
 * A team to create.
 */
export type TeamCreate = {
  /**
   * Name of the team.
   */
  name: string
}

/**
 * User to take into a team.
 */
export type TeamMemberAdd = {
  /**
   * Identifier of the user.
   */
  member_uid: string
}

/**
 * One page of teams.
 */
export type TeamPage = {
  /**
   * Items on this page.
   */
  data: Array<Team>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * Server to share with a team.
 */
export type TeamServerAdd = {
  /**
   * Identifier of the server.
   */
  sid: string
}

/**
 * New timezone of a server.
 */
export type TimezoneChange = {
  /**
   * Name from the IANA time zone database, such as America/New_York.
   */
  timezone: string
}

/**
 * Profile of a user. The provider does not document its fields.
 */
export type User = {
  [key: string]: unknown
}

/**
 * Profile fields to change; fields left out keep their value.
 */
export type UserUpdate = {
  /**
   * New first name.
   */
  first_name?: string | undefined
  /**
   * New last name.
   */
  last_name?: string | undefined
  /**
   * New phone number in E.164 format.
   */
  phone?: string | undefined
}

/**
 * A website on a server. The provider does not document its fields.
 */
export type Website = {
  [key: string]: unknown
}

/**
 * Activity log of a website. The provider documents neither its fields nor whether it pages.
 */
export type WebsiteActivity = {
  [key: string]: unknown
}

/**
 * Alias domains to add to a website or to remove from it.
 */
export type WebsiteDomains = {
  /**
   * Domain names.
   */
  domains: Array<string>
}

/**
 * One page of websites.
 */
export type WebsitePage = {
  /**
   * Items on this page.
   */
  data: Array<Website>
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of this page, counted from 1.
   */
  page: number
  /**
   * Page size that was used.
   */
  limit: number
}

/**
 * A WordPress installation, its administrator's credentials included when it is read. The provider does not document its fields.
 */
export type WordPressSite = {
  [key: string]: unknown
}

export type UsersDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/users/{uid}'
}

export type UsersDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersDeleteError = UsersDeleteErrors[keyof UsersDeleteErrors]

export type UsersDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type UsersDeleteResponse = UsersDeleteResponses[keyof UsersDeleteResponses]

export type UsersGetData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/users/{uid}'
}

export type UsersGetErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersGetError = UsersGetErrors[keyof UsersGetErrors]

export type UsersGetResponses = {
  /**
   * The profile.
   */
  200: User
}

export type UsersGetResponse = UsersGetResponses[keyof UsersGetResponses]

export type UsersUpdateData = {
  body?: UserUpdate | undefined
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/users/{uid}'
}

export type UsersUpdateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersUpdateError = UsersUpdateErrors[keyof UsersUpdateErrors]

export type UsersUpdateResponses = {
  /**
   * The profile was changed.
   */
  200: User
}

export type UsersUpdateResponse = UsersUpdateResponses[keyof UsersUpdateResponses]

export type UsersChangePasswordData = {
  body: PasswordChange
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/users/{uid}/password'
}

export type UsersChangePasswordErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersChangePasswordError = UsersChangePasswordErrors[keyof UsersChangePasswordErrors]

export type UsersChangePasswordResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type UsersChangePasswordResponse = UsersChangePasswordResponses[keyof UsersChangePasswordResponses]

export type UsersRegenerateApiKeyData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/users/{uid}/regenerate/apikey'
}

export type UsersRegenerateApiKeyErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersRegenerateApiKeyError = UsersRegenerateApiKeyErrors[keyof UsersRegenerateApiKeyErrors]

export type UsersRegenerateApiKeyResponses = {
  /**
   * The new API key.
   */
  200: ApiKey
}

export type UsersRegenerateApiKeyResponse = UsersRegenerateApiKeyResponses[keyof UsersRegenerateApiKeyResponses]

export type UsersLoginHistoryListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/users/{uid}/login-history'
}

export type UsersLoginHistoryListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersLoginHistoryListError = UsersLoginHistoryListErrors[keyof UsersLoginHistoryListErrors]

export type UsersLoginHistoryListResponses = {
  /**
   * A page of logins.
   */
  200: LoginEventPage
}

export type UsersLoginHistoryListResponse = UsersLoginHistoryListResponses[keyof UsersLoginHistoryListResponses]

export type UsersActivityListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/users/{uid}/activity'
}

export type UsersActivityListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersActivityListError = UsersActivityListErrors[keyof UsersActivityListErrors]

export type UsersActivityListResponses = {
  /**
   * A page of the activity log.
   */
  200: ActivityEntryPage
}

export type UsersActivityListResponse = UsersActivityListResponses[keyof UsersActivityListResponses]

export type UsersConfirmationsListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/users/{uid}/pending'
}

export type UsersConfirmationsListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type UsersConfirmationsListError = UsersConfirmationsListErrors[keyof UsersConfirmationsListErrors]

export type UsersConfirmationsListResponses = {
  /**
   * A page of pending confirmations.
   */
  200: ConfirmationPage
}

export type UsersConfirmationsListResponse = UsersConfirmationsListResponses[keyof UsersConfirmationsListResponses]

export type ServersListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/servers/users/{uid}'
}

export type ServersListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersListError = ServersListErrors[keyof ServersListErrors]

export type ServersListResponses = {
  /**
   * A page of servers.
   */
  200: ServerPage
}

export type ServersListResponse = ServersListResponses[keyof ServersListResponses]

export type ServersCreateData = {
  body: ServerCreate
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/servers/users/{uid}'
}

export type ServersCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersCreateError = ServersCreateErrors[keyof ServersCreateErrors]

export type ServersCreateResponses = {
  /**
   * The server was added.
   */
  201: Server
}

export type ServersCreateResponse = ServersCreateResponses[keyof ServersCreateResponses]

export type ServersDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/servers/{sid}/users/{uid}'
}

export type ServersDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersDeleteError = ServersDeleteErrors[keyof ServersDeleteErrors]

export type ServersDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type ServersDeleteResponse = ServersDeleteResponses[keyof ServersDeleteResponses]

export type ServersGetData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/servers/{sid}/users/{uid}'
}

export type ServersGetErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersGetError = ServersGetErrors[keyof ServersGetErrors]

export type ServersGetResponses = {
  /**
   * The server.
   */
  200: Server
}

export type ServersGetResponse = ServersGetResponses[keyof ServersGetResponses]

export type ServersActivityListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/activity/servers/{sid}/users/{uid}'
}

export type ServersActivityListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersActivityListError = ServersActivityListErrors[keyof ServersActivityListErrors]

export type ServersActivityListResponses = {
  /**
   * A page of the activity log.
   */
  200: ActivityEntryPage
}

export type ServersActivityListResponse = ServersActivityListResponses[keyof ServersActivityListResponses]

export type ServersTransferData = {
  body: ServerTransfer
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/transfer/servers/{sid}/users/{uid}'
}

export type ServersTransferErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersTransferError = ServersTransferErrors[keyof ServersTransferErrors]

export type ServersTransferResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type ServersTransferResponse = ServersTransferResponses[keyof ServersTransferResponses]

export type ServersRenameData = {
  body: ServerRename
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/name/servers/{sid}/users/{uid}'
}

export type ServersRenameErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersRenameError = ServersRenameErrors[keyof ServersRenameErrors]

export type ServersRenameResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type ServersRenameResponse = ServersRenameResponses[keyof ServersRenameResponses]

export type ServersUpdateTimezoneData = {
  body: TimezoneChange
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/timezone/servers/{sid}/users/{uid}'
}

export type ServersUpdateTimezoneErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersUpdateTimezoneError = ServersUpdateTimezoneErrors[keyof ServersUpdateTimezoneErrors]

export type ServersUpdateTimezoneResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type ServersUpdateTimezoneResponse = ServersUpdateTimezoneResponses[keyof ServersUpdateTimezoneResponses]

export type ServersRebootData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/reboot/servers/{sid}/users/{uid}'
}

export type ServersRebootErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersRebootError = ServersRebootErrors[keyof ServersRebootErrors]

export type ServersRebootResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type ServersRebootResponse = ServersRebootResponses[keyof ServersRebootResponses]

export type ServersChangePhpCliVersionData = {
  body: PhpVersionChange
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/phpcli/servers/{sid}/users/{uid}'
}

export type ServersChangePhpCliVersionErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type ServersChangePhpCliVersionError = ServersChangePhpCliVersionErrors[keyof ServersChangePhpCliVersionErrors]

export type ServersChangePhpCliVersionResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type ServersChangePhpCliVersionResponse = ServersChangePhpCliVersionResponses[keyof ServersChangePhpCliVersionResponses]

export type WebsitesListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/websites/servers/{sid}/users/{uid}'
}

export type WebsitesListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WebsitesListError = WebsitesListErrors[keyof WebsitesListErrors]

export type WebsitesListResponses = {
  /**
   * A page of websites.
   */
  200: WebsitePage
}

export type WebsitesListResponse = WebsitesListResponses[keyof WebsitesListResponses]

export type WebsitesActivityGetData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WebsitesActivityGetErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WebsitesActivityGetError = WebsitesActivityGetErrors[keyof WebsitesActivityGetErrors]

export type WebsitesActivityGetResponses = {
  /**
   * The activity log.
   */
  200: WebsiteActivity
}

export type WebsitesActivityGetResponse = WebsitesActivityGetResponses[keyof WebsitesActivityGetResponses]

export type WebsitesChangePhpVersionData = {
  body: PhpVersionChange
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WebsitesChangePhpVersionErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WebsitesChangePhpVersionError = WebsitesChangePhpVersionErrors[keyof WebsitesChangePhpVersionErrors]

export type WebsitesChangePhpVersionResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type WebsitesChangePhpVersionResponse = WebsitesChangePhpVersionResponses[keyof WebsitesChangePhpVersionResponses]

export type WebsitesChangeStackData = {
  body: StackChange
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WebsitesChangeStackErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WebsitesChangeStackError = WebsitesChangeStackErrors[keyof WebsitesChangeStackErrors]

export type WebsitesChangeStackResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type WebsitesChangeStackResponse = WebsitesChangeStackResponses[keyof WebsitesChangeStackResponses]

export type WebsitesAddDomainsData = {
  body: WebsiteDomains
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WebsitesAddDomainsErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WebsitesAddDomainsError = WebsitesAddDomainsErrors[keyof WebsitesAddDomainsErrors]

export type WebsitesAddDomainsResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type WebsitesAddDomainsResponse = WebsitesAddDomainsResponses[keyof WebsitesAddDomainsResponses]

export type WebsitesRemoveDomainsData = {
  body: WebsiteDomains
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WebsitesRemoveDomainsErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WebsitesRemoveDomainsError = WebsitesRemoveDomainsErrors[keyof WebsitesRemoveDomainsErrors]

export type WebsitesRemoveDomainsResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type WebsitesRemoveDomainsResponse = WebsitesRemoveDomainsResponses[keyof WebsitesRemoveDomainsResponses]

export type WordpressCreateData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WordpressCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WordpressCreateError = WordpressCreateErrors[keyof WordpressCreateErrors]

export type WordpressCreateResponses = {
  /**
   * WordPress was installed.
   */
  200: WordPressSite
}

export type WordpressCreateResponse = WordpressCreateResponses[keyof WordpressCreateResponses]

export type WordpressGetData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WordpressGetErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WordpressGetError = WordpressGetErrors[keyof WordpressGetErrors]

export type WordpressGetResponses = {
  /**
   * The WordPress installation.
   */
  200: WordPressSite
}

export type WordpressGetResponse = WordpressGetResponses[keyof WordpressGetResponses]

export type WordpressDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WordpressDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WordpressDeleteError = WordpressDeleteErrors[keyof WordpressDeleteErrors]

export type WordpressDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type WordpressDeleteResponse = WordpressDeleteResponses[keyof WordpressDeleteResponses]

export type WordpressCreateMagicLinkData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}'
}

export type WordpressCreateMagicLinkErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type WordpressCreateMagicLinkError = WordpressCreateMagicLinkErrors[keyof WordpressCreateMagicLinkErrors]

export type WordpressCreateMagicLinkResponses = {
  /**
   * The login link.
   */
  200: MagicLink
}

export type WordpressCreateMagicLinkResponse = WordpressCreateMagicLinkResponses[keyof WordpressCreateMagicLinkResponses]

export type DatabasesListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/databases/servers/{sid}/users/{uid}'
}

export type DatabasesListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesListError = DatabasesListErrors[keyof DatabasesListErrors]

export type DatabasesListResponses = {
  /**
   * A page of databases.
   */
  200: DatabasePage
}

export type DatabasesListResponse = DatabasesListResponses[keyof DatabasesListResponses]

export type DatabasesCreateData = {
  body: DatabaseCreate
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/databases/servers/{sid}/users/{uid}'
}

export type DatabasesCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesCreateError = DatabasesCreateErrors[keyof DatabasesCreateErrors]

export type DatabasesCreateResponses = {
  /**
   * The database was created.
   */
  201: Database
}

export type DatabasesCreateResponse = DatabasesCreateResponses[keyof DatabasesCreateResponses]

export type DatabasesDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the database.
     */
    did: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/databases/{did}/servers/{sid}/users/{uid}'
}

export type DatabasesDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesDeleteError = DatabasesDeleteErrors[keyof DatabasesDeleteErrors]

export type DatabasesDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type DatabasesDeleteResponse = DatabasesDeleteResponses[keyof DatabasesDeleteResponses]

export type DatabasesAssignUserData = {
  body: DatabaseUserAssign
  path: {
    /**
     * Identifier of the database.
     */
    did: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}'
}

export type DatabasesAssignUserErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesAssignUserError = DatabasesAssignUserErrors[keyof DatabasesAssignUserErrors]

export type DatabasesAssignUserResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type DatabasesAssignUserResponse = DatabasesAssignUserResponses[keyof DatabasesAssignUserResponses]

export type DatabasesUsersListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/databaseusers/servers/{sid}/users/{uid}'
}

export type DatabasesUsersListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesUsersListError = DatabasesUsersListErrors[keyof DatabasesUsersListErrors]

export type DatabasesUsersListResponses = {
  /**
   * A page of database users.
   */
  200: DatabaseUserPage
}

export type DatabasesUsersListResponse = DatabasesUsersListResponses[keyof DatabasesUsersListResponses]

export type DatabasesUsersCreateData = {
  body: DatabaseUserCreate
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/databaseusers/servers/{sid}/users/{uid}'
}

export type DatabasesUsersCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesUsersCreateError = DatabasesUsersCreateErrors[keyof DatabasesUsersCreateErrors]

export type DatabasesUsersCreateResponses = {
  /**
   * The database user was created.
   */
  201: DatabaseUser
}

export type DatabasesUsersCreateResponse = DatabasesUsersCreateResponses[keyof DatabasesUsersCreateResponses]

export type DatabasesUsersDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the database user.
     */
    dbuid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}'
}

export type DatabasesUsersDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type DatabasesUsersDeleteError = DatabasesUsersDeleteErrors[keyof DatabasesUsersDeleteErrors]

export type DatabasesUsersDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type DatabasesUsersDeleteResponse = DatabasesUsersDeleteResponses[keyof DatabasesUsersDeleteResponses]

export type CertificatesInstallLetsEncryptData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}'
}

export type CertificatesInstallLetsEncryptErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CertificatesInstallLetsEncryptError = CertificatesInstallLetsEncryptErrors[keyof CertificatesInstallLetsEncryptErrors]

export type CertificatesInstallLetsEncryptResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type CertificatesInstallLetsEncryptResponse = CertificatesInstallLetsEncryptResponses[keyof CertificatesInstallLetsEncryptResponses]

export type CertificatesUploadData = {
  body: CertificateUpload
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}'
}

export type CertificatesUploadErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CertificatesUploadError = CertificatesUploadErrors[keyof CertificatesUploadErrors]

export type CertificatesUploadResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type CertificatesUploadResponse = CertificatesUploadResponses[keyof CertificatesUploadResponses]

export type CertificatesDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}'
}

export type CertificatesDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CertificatesDeleteError = CertificatesDeleteErrors[keyof CertificatesDeleteErrors]

export type CertificatesDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type CertificatesDeleteResponse = CertificatesDeleteResponses[keyof CertificatesDeleteResponses]

export type CertificatesRenewData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}'
}

export type CertificatesRenewErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CertificatesRenewError = CertificatesRenewErrors[keyof CertificatesRenewErrors]

export type CertificatesRenewResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type CertificatesRenewResponse = CertificatesRenewResponses[keyof CertificatesRenewResponses]

export type BackupsPlansListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/backupplans/users/{uid}'
}

export type BackupsPlansListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type BackupsPlansListError = BackupsPlansListErrors[keyof BackupsPlansListErrors]

export type BackupsPlansListResponses = {
  /**
   * A page of backup plans.
   */
  200: BackupPlanPage
}

export type BackupsPlansListResponse = BackupsPlansListResponses[keyof BackupsPlansListResponses]

export type BackupsEnableData = {
  body: BackupEnable
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}'
}

export type BackupsEnableErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type BackupsEnableError = BackupsEnableErrors[keyof BackupsEnableErrors]

export type BackupsEnableResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type BackupsEnableResponse = BackupsEnableResponses[keyof BackupsEnableResponses]

export type BackupsTriggerData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}'
}

export type BackupsTriggerErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type BackupsTriggerError = BackupsTriggerErrors[keyof BackupsTriggerErrors]

export type BackupsTriggerResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type BackupsTriggerResponse = BackupsTriggerResponses[keyof BackupsTriggerResponses]

export type BackupsRestoreData = {
  body: BackupRestore
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}'
}

export type BackupsRestoreErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type BackupsRestoreError = BackupsRestoreErrors[keyof BackupsRestoreErrors]

export type BackupsRestoreResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type BackupsRestoreResponse = BackupsRestoreResponses[keyof BackupsRestoreResponses]

export type SshKeysListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/sshkeys/servers/{sid}/users/{uid}'
}

export type SshKeysListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SshKeysListError = SshKeysListErrors[keyof SshKeysListErrors]

export type SshKeysListResponses = {
  /**
   * A page of SSH keys.
   */
  200: SshKeyPage
}

export type SshKeysListResponse = SshKeysListResponses[keyof SshKeysListResponses]

export type SshKeysCreateData = {
  body: SshKeyCreate
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/sshkeys/servers/{sid}/users/{uid}'
}

export type SshKeysCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SshKeysCreateError = SshKeysCreateErrors[keyof SshKeysCreateErrors]

export type SshKeysCreateResponses = {
  /**
   * The key was added.
   */
  201: SshKey
}

export type SshKeysCreateResponse = SshKeysCreateResponses[keyof SshKeysCreateResponses]

export type SshKeysDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the SSH key.
     */
    kid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}'
}

export type SshKeysDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SshKeysDeleteError = SshKeysDeleteErrors[keyof SshKeysDeleteErrors]

export type SshKeysDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type SshKeysDeleteResponse = SshKeysDeleteResponses[keyof SshKeysDeleteResponses]

export type SystemUsersListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/systemusers/servers/{sid}/users/{uid}'
}

export type SystemUsersListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SystemUsersListError = SystemUsersListErrors[keyof SystemUsersListErrors]

export type SystemUsersListResponses = {
  /**
   * A page of system users.
   */
  200: SystemUserPage
}

export type SystemUsersListResponse = SystemUsersListResponses[keyof SystemUsersListResponses]

export type SystemUsersCreateData = {
  body: SystemUserCreate
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/systemusers/servers/{sid}/users/{uid}'
}

export type SystemUsersCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SystemUsersCreateError = SystemUsersCreateErrors[keyof SystemUsersCreateErrors]

export type SystemUsersCreateResponses = {
  /**
   * The system user was created.
   */
  201: SystemUser
}

export type SystemUsersCreateResponse = SystemUsersCreateResponses[keyof SystemUsersCreateResponses]

export type SystemUsersDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the system user.
     */
    suid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}'
}

export type SystemUsersDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SystemUsersDeleteError = SystemUsersDeleteErrors[keyof SystemUsersDeleteErrors]

export type SystemUsersDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type SystemUsersDeleteResponse = SystemUsersDeleteResponses[keyof SystemUsersDeleteResponses]

export type CronsListData = {
  body?: never
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/crons/servers/{sid}/users/{uid}'
}

export type CronsListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CronsListError = CronsListErrors[keyof CronsListErrors]

export type CronsListResponses = {
  /**
   * A page of cron jobs.
   */
  200: CronJobPage
}

export type CronsListResponse = CronsListResponses[keyof CronsListResponses]

export type CronsCreateData = {
  body: CronJobCreate
  path: {
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/crons/servers/{sid}/users/{uid}'
}

export type CronsCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CronsCreateError = CronsCreateErrors[keyof CronsCreateErrors]

export type CronsCreateResponses = {
  /**
   * The cron job was added.
   */
  201: CronJob
}

export type CronsCreateResponse = CronsCreateResponses[keyof CronsCreateResponses]

export type CronsDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the cron job.
     */
    cid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/crons/{cid}/servers/{sid}/users/{uid}'
}

export type CronsDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CronsDeleteError = CronsDeleteErrors[keyof CronsDeleteErrors]

export type CronsDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type CronsDeleteResponse = CronsDeleteResponses[keyof CronsDeleteResponses]

export type FtpAccountsListData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}'
}

export type FtpAccountsListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type FtpAccountsListError = FtpAccountsListErrors[keyof FtpAccountsListErrors]

export type FtpAccountsListResponses = {
  /**
   * A page of FTP accounts.
   */
  200: FtpAccountPage
}

export type FtpAccountsListResponse = FtpAccountsListResponses[keyof FtpAccountsListResponses]

export type FtpAccountsCreateData = {
  body: FtpAccountCreate
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}'
}

export type FtpAccountsCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type FtpAccountsCreateError = FtpAccountsCreateErrors[keyof FtpAccountsCreateErrors]

export type FtpAccountsCreateResponses = {
  /**
   * The FTP account was created.
   */
  201: FtpAccount
}

export type FtpAccountsCreateResponse = FtpAccountsCreateResponses[keyof FtpAccountsCreateResponses]

export type FtpAccountsDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the FTP account.
     */
    fid: string
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}'
}

export type FtpAccountsDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type FtpAccountsDeleteError = FtpAccountsDeleteErrors[keyof FtpAccountsDeleteErrors]

export type FtpAccountsDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type FtpAccountsDeleteResponse = FtpAccountsDeleteResponses[keyof FtpAccountsDeleteResponses]

export type EmailAccountsListData = {
  body?: never
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}'
}

export type EmailAccountsListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type EmailAccountsListError = EmailAccountsListErrors[keyof EmailAccountsListErrors]

export type EmailAccountsListResponses = {
  /**
   * A page of email accounts.
   */
  200: EmailAccountPage
}

export type EmailAccountsListResponse = EmailAccountsListResponses[keyof EmailAccountsListResponses]

export type EmailAccountsCreateData = {
  body: EmailAccountCreate
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}'
}

export type EmailAccountsCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type EmailAccountsCreateError = EmailAccountsCreateErrors[keyof EmailAccountsCreateErrors]

export type EmailAccountsCreateResponses = {
  /**
   * The email account was created.
   */
  201: EmailAccount
}

export type EmailAccountsCreateResponse = EmailAccountsCreateResponses[keyof EmailAccountsCreateResponses]

export type EmailAccountsDeleteData = {
  body?: never
  path: {
    /**
     * Identifier of the email account.
     */
    eid: string
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}'
}

export type EmailAccountsDeleteErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type EmailAccountsDeleteError = EmailAccountsDeleteErrors[keyof EmailAccountsDeleteErrors]

export type EmailAccountsDeleteResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type EmailAccountsDeleteResponse = EmailAccountsDeleteResponses[keyof EmailAccountsDeleteResponses]

export type EmailForwardersCreateData = {
  body: EmailForwarderCreate
  path: {
    /**
     * Identifier of the website.
     */
    wid: string
    /**
     * Identifier of the server.
     */
    sid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}'
}

export type EmailForwardersCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type EmailForwardersCreateError = EmailForwardersCreateErrors[keyof EmailForwardersCreateErrors]

export type EmailForwardersCreateResponses = {
  /**
   * The forwarder was added.
   */
  201: EmailForwarder
}

export type EmailForwardersCreateResponse = EmailForwardersCreateResponses[keyof EmailForwardersCreateResponses]

export type CloudflareZonesCreateData = {
  body: CloudflareZoneCreate
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/cloudflarezones/users/{uid}'
}

export type CloudflareZonesCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CloudflareZonesCreateError = CloudflareZonesCreateErrors[keyof CloudflareZonesCreateErrors]

export type CloudflareZonesCreateResponses = {
  /**
   * The zone was added.
   */
  201: CloudflareZone
}

export type CloudflareZonesCreateResponse = CloudflareZonesCreateResponses[keyof CloudflareZonesCreateResponses]

export type CloudflareRecordsListData = {
  body?: never
  path: {
    /**
     * Identifier of the Cloudflare zone.
     */
    zone_id: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}'
}

export type CloudflareRecordsListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CloudflareRecordsListError = CloudflareRecordsListErrors[keyof CloudflareRecordsListErrors]

export type CloudflareRecordsListResponses = {
  /**
   * A page of DNS records.
   */
  200: DnsRecordPage
}

export type CloudflareRecordsListResponse = CloudflareRecordsListResponses[keyof CloudflareRecordsListResponses]

export type CloudflareRecordsCreateData = {
  body: DnsRecordCreate
  path: {
    /**
     * Identifier of the Cloudflare zone.
     */
    zone_id: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}'
}

export type CloudflareRecordsCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CloudflareRecordsCreateError = CloudflareRecordsCreateErrors[keyof CloudflareRecordsCreateErrors]

export type CloudflareRecordsCreateResponses = {
  /**
   * The record was created.
   */
  201: DnsRecord
}

export type CloudflareRecordsCreateResponse = CloudflareRecordsCreateResponses[keyof CloudflareRecordsCreateResponses]

export type CloudflareCachePurgeData = {
  body?: never
  path: {
    /**
     * Identifier of the Cloudflare zone.
     */
    zone_id: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}'
}

export type CloudflareCachePurgeErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type CloudflareCachePurgeError = CloudflareCachePurgeErrors[keyof CloudflareCachePurgeErrors]

export type CloudflareCachePurgeResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type CloudflareCachePurgeResponse = CloudflareCachePurgeResponses[keyof CloudflareCachePurgeResponses]

export type TeamsListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/teams/users/{uid}'
}

export type TeamsListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type TeamsListError = TeamsListErrors[keyof TeamsListErrors]

export type TeamsListResponses = {
  /**
   * A page of teams.
   */
  200: TeamPage
}

export type TeamsListResponse = TeamsListResponses[keyof TeamsListResponses]

export type TeamsCreateData = {
  body: TeamCreate
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/teams/users/{uid}'
}

export type TeamsCreateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type TeamsCreateError = TeamsCreateErrors[keyof TeamsCreateErrors]

export type TeamsCreateResponses = {
  /**
   * The team was created.
   */
  201: Team
}

export type TeamsCreateResponse = TeamsCreateResponses[keyof TeamsCreateResponses]

export type TeamsAddMemberData = {
  body: TeamMemberAdd
  path: {
    /**
     * Identifier of the team.
     */
    tid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/teams/{tid}/adduser/users/{uid}'
}

export type TeamsAddMemberErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type TeamsAddMemberError = TeamsAddMemberErrors[keyof TeamsAddMemberErrors]

export type TeamsAddMemberResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type TeamsAddMemberResponse = TeamsAddMemberResponses[keyof TeamsAddMemberResponses]

export type TeamsAddServerData = {
  body: TeamServerAdd
  path: {
    /**
     * Identifier of the team.
     */
    tid: string
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/teams/{tid}/addserver/users/{uid}'
}

export type TeamsAddServerErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type TeamsAddServerError = TeamsAddServerErrors[keyof TeamsAddServerErrors]

export type TeamsAddServerResponses = {
  /**
   * The request was carried out.
   */
  200: ActionResult
}

export type TeamsAddServerResponse = TeamsAddServerResponses[keyof TeamsAddServerResponses]

export type PlansListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/plans'
}

export type PlansListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type PlansListError = PlansListErrors[keyof PlansListErrors]

export type PlansListResponses = {
  /**
   * A page of plans.
   */
  200: PlanPage
}

export type PlansListResponse = PlansListResponses[keyof PlansListResponses]

export type InvoicesListData = {
  body?: never
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        page?: number | undefined
        /**
         * Items on a page.
         */
        limit?: number | undefined
      }
    | undefined
  url: '/api/v2/invoices/users/{uid}'
}

export type InvoicesListErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type InvoicesListError = InvoicesListErrors[keyof InvoicesListErrors]

export type InvoicesListResponses = {
  /**
   * A page of invoices.
   */
  200: InvoicePage
}

export type InvoicesListResponse = InvoicesListResponses[keyof InvoicesListResponses]

export type SubscriptionUpdateData = {
  body: SubscriptionUpdate
  path: {
    /**
     * Identifier of the user.
     */
    uid: string
  }
  query?: never
  url: '/api/v2/subscription/users/{uid}'
}

export type SubscriptionUpdateErrors = {
  /**
   * A parameter is missing or malformed.
   */
  400: Error
  /**
   * The API key is missing or not valid.
   */
  401: Error
  /**
   * The API key does not permit this.
   */
  403: Error
  /**
   * There is no such resource.
   */
  404: Error
  /**
   * The request does not fit the current state of the resource.
   */
  409: Error
  /**
   * Too many requests were sent; wait before the next one.
   */
  429: Error
  /**
   * The provider failed to handle the request.
   */
  500: Error
}

export type SubscriptionUpdateError = SubscriptionUpdateErrors[keyof SubscriptionUpdateErrors]

export type SubscriptionUpdateResponses = {
  /**
   * The subscription was changed.
   */
  200: Subscription
}

export type SubscriptionUpdateResponse = SubscriptionUpdateResponses[keyof SubscriptionUpdateResponses]
