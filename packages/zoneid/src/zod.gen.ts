// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import * as z from 'zod'

/**
 * A record to create, or what to change in one.
 */
export const zARecordChange = z.object({
  name: z.string().optional(),
  destination: z.ipv4().optional(),
})

/**
 * AAAA record to create, or what to change in one.
 */
export const zAaaaRecordChange = z.object({
  name: z.string().optional(),
  destination: z.ipv6().optional(),
})

/**
 * A package that was added to a virtual server's own.
 */
export const zBillingResource = z.object({
  identificator: z.union([z.int(), z.string()]),
  resource_url: z.url().optional(),
  package: z.string().optional(),
  name: z.string().optional(),
  quantity: z.int().optional(),
})

/**
 * The added package, as the only item.
 */
export const zBillingResourceAnswer = z.tuple([zBillingResource])

/**
 * A package to add. How the package itself is named here is not documented.
 */
export const zBillingResourceCreate = z.object({
  quantity: z.int().optional(),
})

/**
 * Packages that were added to a virtual server.
 */
export const zBillingResourceList = z.array(zBillingResource)

/**
 * Packages that can be added. What the answer looks like is not documented.
 */
export const zBillingResourceOptions = z.unknown()

/**
 * The new quantity of an added package.
 */
export const zBillingResourceUpdate = z.object({
  quantity: z.int().optional(),
})

/**
 * CAA record to create, or what to change in one.
 */
export const zCaaRecordChange = z.object({
  name: z.string().optional(),
  destination: z.string().optional(),
  flag: z.int().optional(),
  tag: z.string().optional(),
})

/**
 * What a cloud server is ordered with.
 */
export const zCloudOrderBase = z.object({
  datacenter: z.string().nullish(),
  package: z.string().optional(),
  os: z.string().optional(),
  billing_period: z.int().optional(),
  ssh_public_key: z.string().nullish(),
})

/**
 * An order of a cloud server.
 */
export const zCloudOrder = zCloudOrderBase.and(
  z.object({
    resource_url: z.url().optional(),
    status: z.string().optional(),
    package_human: z.string().optional(),
    os_human: z.string().optional(),
    identificator: z.union([z.int(), z.string()]),
    vat_rate: z.string().optional(),
    container: z.string().nullish(),
  }),
)

/**
 * The order, as the only item.
 */
export const zCloudOrderAnswer = z.tuple([zCloudOrder])

/**
 * A cloud server to order.
 */
export const zCloudOrderCreate = zCloudOrderBase

/**
 * Orders of cloud servers.
 */
export const zCloudOrderList = z.array(zCloudOrder)

/**
 * What a cloud server can be ordered with. How the items are to be read is not documented.
 */
export const zCloudOrderOptionList = z.array(z.string())

/**
 * CNAME record to create, or what to change in one.
 */
export const zCnameRecordChange = z.object({
  name: z.string().optional(),
  destination: z.string().optional(),
})

/**
 * What is set for a scheduled task.
 */
export const zCrontabBase = z.object({
  name: z.string().optional(),
  type: z.enum(['http', 'system']).optional(),
  active: z.boolean().optional(),
  report: z.enum(['never', 'onerror', 'onoutputorerror', 'onoutput', 'always']).optional(),
  report_email: z.string().optional(),
  command: z.string().optional(),
  priority: z.enum(['low', 'normal', 'high']).optional(),
  schedule: z.string().optional(),
  timezone: z.enum(['UTC', 'Europe/Tallinn', 'Europe/Amsterdam', 'Europe/Helsinki']).optional(),
  runtime_limit: z.union([z.literal(900), z.literal(1800), z.literal(3600), z.literal(10800), z.literal(86340)]).optional(),
})

/**
 * A task that a virtual server runs on a schedule.
 */
export const zCrontab = zCrontabBase.and(
  z.object({
    resource_url: z.url().optional(),
    identificator: z.union([z.int(), z.string()]),
  }),
)

/**
 * The task, as the only item.
 */
export const zCrontabAnswer = z.tuple([zCrontab])

/**
 * A scheduled task to create or to change.
 */
export const zCrontabChange = zCrontabBase

/**
 * Tasks that a virtual server runs on a schedule.
 */
export const zCrontabList = z.array(zCrontab)

/**
 * Options for scheduled tasks, by what they are for.
 */
export const zCrontabOptions = z.object({
  exec_type: z.unknown().optional(),
  nice: z.unknown().optional(),
  schedule_type: z.unknown().optional(),
})

/**
 * Options for scheduled tasks. What they stand for is not documented.
 */
export const zCrontabOptionList = z.union([z.array(z.union([z.string(), zCrontabOptions])), zCrontabOptions])

/**
 * IP addresses that only one virtual server uses.
 */
export const zDedicatedIp = z.object({
  resource_url: z.url().optional(),
  ipv4: z.ipv4().optional(),
  ipv6: z.ipv6().optional(),
  vhosts: z.array(z.string()).optional(),
})

/**
 * The dedicated IP, as the only item.
 */
export const zDedicatedIpAnswer = z.tuple([zDedicatedIp])

/**
 * Dedicated IPs of a virtual server.
 */
export const zDedicatedIpList = z.array(zDedicatedIp)

/**
 * Public key that mail is signed for. The provider does not document its fields; without a key it is empty.
 */
export const zDkimKey = z.record(z.string(), z.unknown())

/**
 * The key, as the only item.
 */
export const zDkimKeyAnswer = z.tuple([zDkimKey])

/**
 * What records of every type have.
 */
export const zDnsRecordBase = z.object({
  resource_url: z.url().optional(),
  id: z.union([z.int(), z.string()]),
  name: z.string().optional(),
  delete: z.boolean().optional(),
  modify: z.boolean().optional(),
})

/**
 * A record, the IPv4 address of a host name.
 */
export const zARecord = zDnsRecordBase.and(
  z.object({
    destination: z.ipv4().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zARecordAnswer = z.tuple([zARecord])

/**
 * The A records of a zone.
 */
export const zARecordList = z.array(zARecord)

/**
 * AAAA record, the IPv6 address of a host name.
 */
export const zAaaaRecord = zDnsRecordBase.and(
  z.object({
    destination: z.ipv6().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zAaaaRecordAnswer = z.tuple([zAaaaRecord])

/**
 * The AAAA records of a zone.
 */
export const zAaaaRecordList = z.array(zAaaaRecord)

/**
 * CAA record, a certificate authority that may issue for a host name.
 */
export const zCaaRecord = zDnsRecordBase.and(
  z.object({
    destination: z.string().optional(),
    flag: z.int().optional(),
    tag: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zCaaRecordAnswer = z.tuple([zCaaRecord])

/**
 * The CAA records of a zone.
 */
export const zCaaRecordList = z.array(zCaaRecord)

/**
 * CNAME record, an alias of another host name.
 */
export const zCnameRecord = zDnsRecordBase.and(
  z.object({
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zCnameRecordAnswer = z.tuple([zCnameRecord])

/**
 * The CNAME records of a zone.
 */
export const zCnameRecordList = z.array(zCnameRecord)

/**
 * A DNS zone.
 */
export const zDnsZone = z.object({
  resource_url: z.url().optional(),
  identificator: z.string().optional(),
  active: z.boolean().optional(),
  ipv6: z.boolean().optional(),
})

/**
 * The zone, as the only item.
 */
export const zDnsZoneAnswer = z.tuple([zDnsZone])

/**
 * What to change in a zone. The provider does not document its fields.
 */
export const zDnsZoneUpdate = z.record(z.string(), z.unknown())

/**
 * What is set for a contact. Which of it is needed and allowed depends on the top-level domain and on the kind of contact.
 */
export const zDomainContactBase = z.object({
  role: z.enum(['registrant', 'tech', 'admin']).optional(),
  type: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  name: z.string().optional(),
  organization: z.string().optional(),
  email: z.string().optional(),
  voice: z.string().optional(),
  fax: z.string().optional(),
  country: z.string().optional(),
  state: z.string().optional(),
  city: z.string().optional(),
  street: z.string().optional(),
  postalcode: z.string().optional(),
  ext_language: z.string().optional(),
  ext_ident: z.string().optional(),
  ext_ident_type: z.enum(['private_number', 'company_number', 'birthday']).optional(),
  ext_ident_cc: z.string().optional(),
  ext_vatnr: z.string().optional(),
  ext_department: z.string().optional(),
  ext_passport: z.string().optional(),
  ext_legal_form: z.string().optional(),
  registry_handle: z.string().optional(),
})

/**
 * A contact of a domain.
 */
export const zDomainContact = zDomainContactBase.and(
  z.object({
    resource_url: z.url().optional(),
    identificator: z.union([z.int(), z.string()]),
  }),
)

/**
 * The contact, as the only item.
 */
export const zDomainContactAnswer = z.tuple([zDomainContact])

/**
 * A contact to create or to change.
 */
export const zDomainContactChange = zDomainContactBase

/**
 * Contacts of a domain.
 */
export const zDomainContactList = z.array(zDomainContact)

/**
 * Where the API has what belongs to a domain.
 */
export const zDomainLinks = z.object({
  nameserver: z.string().optional(),
  contact: z.string().optional(),
  webhosting: z.string().nullish(),
})

/**
 * A domain that the user owns or manages for its owner.
 */
export const zDomain = z.object({
  resource_url: z.url().optional(),
  name: z.string(),
  delegated: z.string().nullish(),
  expires: z.string().optional(),
  dnssec: z.boolean().optional(),
  autorenew: z.boolean().optional(),
  renew_order: z.union([z.string(), z.literal(false)]).nullish(),
  renewal_notifications: z.boolean().optional(),
  has_pending_trade: z.int().nullish(),
  has_pending_dnssec: z.boolean().optional(),
  reactivate: z.boolean().optional(),
  auth_key_enabled: z.boolean().optional(),
  signing_required: z.boolean().optional(),
  nameservers_custom: z.boolean().optional(),
  _links: z.array(zDomainLinks).readonly().optional(),
})

/**
 * The domain, as the only item.
 */
export const zDomainAnswer = z.tuple([zDomain])

/**
 * Domains that the user owns or manages.
 */
export const zDomainList = z.array(zDomain)

/**
 * What is set for a name server.
 */
export const zDomainNameserverBase = z.object({
  hostname: z.string().optional(),
  ip: z.array(z.string()).optional(),
})

/**
 * A name server of a domain.
 */
export const zDomainNameserver = zDomainNameserverBase.and(
  z.object({
    resource_url: z.url().optional(),
  }),
)

/**
 * The name server, as the only item.
 */
export const zDomainNameserverAnswer = z.tuple([zDomainNameserver])

/**
 * A name server to create or to change.
 */
export const zDomainNameserverChange = zDomainNameserverBase

/**
 * Name servers to create.
 */
export const zDomainNameserverChangeList = z.array(zDomainNameserverChange)

/**
 * Name servers of a domain.
 */
export const zDomainNameserverList = z.array(zDomainNameserver)

/**
 * How many there can be.
 */
export const zDomainOptionRange = z.object({
  min: z.int().optional(),
  max: z.int().optional(),
})

/**
 * How many contacts of each role the domain can have, by role. By the text's sample, an array.
 */
export const zDomainContactOptions = z.union([
  z.object({
    registrant: z.array(zDomainOptionRange).optional(),
    admin: z.array(zDomainOptionRange).optional(),
    tech: z.array(zDomainOptionRange).optional(),
  }),
  z.array(z.record(z.string(), z.unknown())),
])

/**
 * An order about one or more domains.
 */
export const zDomainOrder = z.object({
  identificator: z.union([z.int(), z.string()]),
  vat_rate: z.string().optional(),
  errors: z.string().nullish(),
  datetime_ordered: z.iso.datetime({ offset: true }).optional(),
  resource_url: z.url().optional(),
})

/**
 * The order, as the only item.
 */
export const zDomainOrderAnswer = z.tuple([zDomainOrder])

/**
 * Orders about domains.
 */
export const zDomainOrderList = z.array(zDomainOrder)

/**
 * Preferences for a domain.
 */
export const zDomainPreferences = z.object({
  resource_url: z.url().optional(),
  renewal_notifications: z.boolean().optional(),
})

/**
 * The preferences, as the only item.
 */
export const zDomainPreferencesAnswer = z.tuple([zDomainPreferences])

/**
 * Changes to the preferences.
 */
export const zDomainPreferencesUpdate = z.object({
  renewal_notifications: z.boolean().optional(),
})

/**
 * A domain to renew or to reactivate.
 */
export const zDomainRenewal = z.object({
  domain: z.string().optional(),
  period: z.int().optional(),
})

/**
 * Domains to renew or to reactivate.
 */
export const zDomainRenewalList = z.array(zDomainRenewal)

/**
 * A period to renew a domain for, with its price.
 */
export const zDomainRenewalPeriod = z.object({
  period: z.int().optional(),
  expire_new: z.iso.datetime({ offset: true }).nullish(),
  price_per_year: z.number().optional(),
  total_price: z.number().optional(),
  total_price_with_tax: z.number().optional(),
})

/**
 * One way to renew or reactivate a domain.
 */
export const zDomainRenewalOption = z.object({
  action: z.enum(['renew', 'reactivate_redeem', 'reactivate_grace']).optional(),
  action_periods: z.array(zDomainRenewalPeriod).optional(),
})

/**
 * What can be chosen for a domain.
 */
export const zDomainOptions = z.object({
  renewal_options: z.array(zDomainRenewalOption).optional(),
  nameserver: z.array(zDomainOptionRange).optional(),
  contact: zDomainContactOptions.optional(),
})

/**
 * Changes to a domain. Which other properties can be changed is not documented.
 */
export const zDomainUpdate = z.object({
  nameservers_custom: z.literal(false).optional(),
})

/**
 * Identifier of a resource. The provider sends a number in some responses and a string in others; both go into paths.
 */
export const zIdentifier = z.union([z.int(), z.string()])

/**
 * A mail account.
 */
export const zMailAccount = z.object({
  resource_url: z.url().optional(),
  address: z.string(),
  comment: z.string().optional(),
  disk_size: z.int().optional(),
  disk_size_human: z.string().optional(),
  disk_usage: z.int().optional(),
  disk_usage_human: z.string().optional(),
  disk_usage_updated: z.iso.datetime({ offset: true }).optional(),
  fwd_addresses: z.array(z.string()).optional(),
  autoreply: z.boolean().optional(),
  spamlevel: z.enum(['none', 'low', 'medium', 'high']).optional(),
  two_factor_auth: z.boolean().optional(),
  deleted_at: z.iso.datetime({ offset: true }).nullish(),
  addresses: z.array(z.string()).optional(),
})

/**
 * The account, as the only item.
 */
export const zMailAccountAnswer = z.tuple([zMailAccount])

/**
 * Mail account to create, or what to change in one.
 */
export const zMailAccountChange = z.object({
  address: z.string().optional(),
  password: z.string().min(10).max(64).optional(),
  comment: z.string().optional(),
  fwd_addresses: z.array(z.string()).optional(),
  spamlevel: z.enum(['none', 'low', 'medium', 'high']).optional(),
  two_factor_auth: z.literal(false).optional(),
})

/**
 * Mail accounts of a virtual server.
 */
export const zMailAccountList = z.array(zMailAccount)

/**
 * Password that one application uses in place of the account's own.
 */
export const zMailAppPassword = z.object({
  identificator: z.union([z.int(), z.string()]),
  resource_url: z.url().optional(),
  type: z.enum(['zmail', 'zonecloud']).optional(),
  name: z.string().optional(),
  scopes: z.array(z.string()).optional(),
  created: z.string().nullish(),
  last_used: z.union([z.string(), z.literal(false)]).nullish(),
})

/**
 * Application passwords of a mail account.
 */
export const zMailAppPasswordList = z.array(zMailAppPassword)

/**
 * Answer that is sent to everyone who writes.
 */
export const zMailAutoreply = z.object({
  resource_url: z.url().optional(),
  is_enabled: z.boolean().optional(),
  fromname: z.string().optional(),
  subject: z.string().optional(),
  body: z.string().optional(),
  datestart: z.iso.date().nullish(),
  dateend: z.iso.date().nullish(),
})

/**
 * The autoreply, as the only item.
 */
export const zMailAutoreplyAnswer = z.tuple([zMailAutoreply])

/**
 * What to change in an autoreply.
 */
export const zMailAutoreplyChange = z.object({
  is_enabled: z.boolean().optional(),
  fromname: z.string().optional(),
  subject: z.string().optional(),
  body: z.string().optional(),
  datestart: z.iso.date().nullish(),
  dateend: z.iso.date().nullish(),
})

/**
 * A mail address without a mailbox.
 */
export const zMailForwarder = z.object({
  resource_url: z.url().optional(),
  address: z.string(),
  comment: z.string().optional(),
  fwd_addresses: z.array(z.string()).optional(),
  autoreply: z.boolean().optional(),
  mail_to_http_url: z.string().optional(),
  change_pw_disabled: z.boolean().optional(),
  webmail_fw_disabled: z.boolean().optional(),
})

/**
 * The forwarder, as the only item.
 */
export const zMailForwarderAnswer = z.tuple([zMailForwarder])

/**
 * Mail forwarder to create, or what to change in one.
 */
export const zMailForwarderChange = z.object({
  address: z.string().optional(),
  comment: z.string().optional(),
  fwd_addresses: z.array(z.string()).optional(),
})

/**
 * Mail forwarders of a virtual server.
 */
export const zMailForwarderList = z.array(zMailForwarder)

/**
 * A premium package for mail accounts.
 */
export const zMailPremium = z.object({
  package: z.string().optional(),
  package_allowed: z.boolean().optional(),
  disk_size: z.int().optional(),
  disk_size_human: z.string().optional(),
  price_month: z.number().optional(),
  price_year: z.number().optional(),
})

/**
 * The package, as the only item.
 */
export const zMailPremiumAnswer = z.tuple([zMailPremium])

/**
 * Premium package to turn on.
 */
export const zMailPremiumChange = z.object({
  package: z.string().optional(),
})

/**
 * Premium packages to choose from.
 */
export const zMailPremiumList = z.array(zMailPremium)

/**
 * MX record, a mail server of a host name.
 */
export const zMxRecord = zDnsRecordBase.and(
  z.object({
    priority: z.int().optional(),
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zMxRecordAnswer = z.tuple([zMxRecord])

/**
 * MX record to create, or what to change in one.
 */
export const zMxRecordChange = z.object({
  name: z.string().optional(),
  priority: z.int().optional(),
  destination: z.string().optional(),
})

/**
 * The MX records of a zone.
 */
export const zMxRecordList = z.array(zMxRecord)

/**
 * What can be set for a MySQL account, at any time.
 */
export const zMysqlAccountBase = z.object({
  comment: z.string().optional(),
  require_ssl: z.boolean().optional(),
  hosts: z.array(z.string()).optional(),
})

/**
 * An account of the MySQL server.
 */
export const zMysqlAccount = zMysqlAccountBase.and(
  z.object({
    resource_url: z.url().optional(),
    username: z.string(),
  }),
)

/**
 * The account, as the only item.
 */
export const zMysqlAccountAnswer = z.tuple([zMysqlAccount])

/**
 * Accounts of the MySQL server.
 */
export const zMysqlAccountList = z.array(zMysqlAccount)

/**
 * Collations that a new database can have.
 */
export const zMysqlCollationList = z.array(z.string())

/**
 * What a database and a request to create one have in common.
 */
export const zMysqlDatabaseBase = z.object({
  name: z.string(),
  comment: z.string().optional(),
})

/**
 * A MySQL database.
 */
export const zMysqlDatabase = zMysqlDatabaseBase.and(
  z.object({
    resource_url: z.url().optional(),
    collation: z.string().optional(),
    disk_usage: z.string().optional(),
    disk_usage_human: z.string().optional(),
    disk_usage_updated: z.string().optional(),
  }),
)

/**
 * The database, as the only item.
 */
export const zMysqlDatabaseAnswer = z.tuple([zMysqlDatabase])

/**
 * A MySQL database to create.
 */
export const zMysqlDatabaseCreate = zMysqlDatabaseBase.and(
  z.object({
    collation: z.string().optional().default('utf8mb4_unicode_ci'),
  }),
)

/**
 * MySQL databases.
 */
export const zMysqlDatabaseList = z.array(zMysqlDatabase)

/**
 * Password of the account, 10 to 64 characters.
 */
export const zMysqlPassword = z.string().min(10).max(64)

/**
 * A MySQL account to create.
 */
export const zMysqlAccountCreate = zMysqlAccountBase.and(
  z.object({
    username: z.string().optional(),
    password: zMysqlPassword.optional(),
  }),
)

/**
 * Changes to a MySQL account. Its name cannot be changed.
 */
export const zMysqlAccountUpdate = zMysqlAccountBase.and(
  z.object({
    password: zMysqlPassword.optional(),
  }),
)

/**
 * What an account may do in one database.
 */
export const zMysqlPermission = z.object({
  resource_url: z.url().optional(),
  username: z.string().optional(),
  database: z.string().optional(),
  permissions: z.array(z.string()).optional(),
})

/**
 * The permissions for one database, as the only item.
 */
export const zMysqlPermissionAnswer = z.tuple([zMysqlPermission])

/**
 * Permissions of an account, one item for each database.
 */
export const zMysqlPermissionList = z.array(zMysqlPermission)

/**
 * Names of the permissions that the account can be given.
 */
export const zMysqlPermissionNameList = z.array(z.string())

/**
 * What the account shall be allowed to do in the database.
 */
export const zMysqlPermissionUpdate = z.object({
  permissions: z.array(z.string()).optional(),
})

/**
 * There is no such resource. The provider responds with 200 and nothing in the array.
 */
export const zNoResource = z.tuple([])

/**
 * NS record, a nameserver of a delegated name.
 */
export const zNsRecord = zDnsRecordBase.and(
  z.object({
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zNsRecordAnswer = z.tuple([zNsRecord])

/**
 * NS record to create, or what to change in one.
 */
export const zNsRecordChange = z.object({
  name: z.string().optional(),
  destination: z.string().optional(),
})

/**
 * The NS records of a zone.
 */
export const zNsRecordList = z.array(zNsRecord)

/**
 * A PM2 process to create or to change.
 */
export const zPm2ProcessChange = z.object({
  scriptname: z.string().optional(),
  memory_limit: z.int().optional(),
  name: z.string().optional(),
})

/**
 * An address that may connect to a forwarded port.
 */
export const zPortForwardAclEntry = z.object({
  id: z.union([z.int(), z.string()]).optional(),
  identificator: z.union([z.int(), z.string()]),
  ip: z.string().optional(),
})

/**
 * The entry of the access list, as the only item.
 */
export const zPortForwardAclEntryAnswer = z.tuple([zPortForwardAclEntry])

/**
 * An address to add to the access list.
 */
export const zPortForwardAclEntryCreate = z.object({
  ip: z.string().optional(),
})

/**
 * What is set for a port forward.
 */
export const zPortForwardBase = z.object({
  comment: z.string().optional(),
  ip: zDedicatedIp.optional(),
  fport: z.int().optional(),
  acl_enabled: z.boolean().optional(),
  acls: z.array(z.string()).optional(),
})

/**
 * A port of a dedicated IP that is forwarded to the virtual server.
 */
export const zPortForward = zPortForwardBase.and(
  z.object({
    resource_url: z.url().optional(),
    id: z.union([z.int(), z.string()]).optional(),
    identificator: z.union([z.int(), z.string()]),
    dport: z.int().optional(),
  }),
)

/**
 * The port forward, as the only item.
 */
export const zPortForwardAnswer = z.tuple([zPortForward])

/**
 * A port forward to create or to change.
 */
export const zPortForwardChange = zPortForwardBase

/**
 * Port forwards of a virtual server.
 */
export const zPortForwardList = z.array(zPortForward)

/**
 * What every application that runs on a virtual server has.
 */
export const zServerApplication = z.object({
  resource_url: z.url().optional(),
  id: z.union([z.int(), z.string()]),
  name: z.string().optional(),
  status: z.string().optional(),
  enabled: z.boolean().optional(),
})

/**
 * An application that PM2 keeps running.
 */
export const zPm2Process = zServerApplication.and(
  z.object({
    home_dir: z.string().optional(),
    scriptname: z.string().optional(),
    memory_limit: z.int().optional(),
    available_memory: z.int().optional(),
  }),
)

/**
 * The process, as the only item.
 */
export const zPm2ProcessAnswer = z.tuple([zPm2Process])

/**
 * Applications that PM2 keeps running.
 */
export const zPm2ProcessList = z.array(zPm2Process)

/**
 * A Redis database of a virtual server.
 */
export const zRedisInstance = zServerApplication.and(
  z.object({
    password: z.string().optional(),
    port: z.string().optional(),
    ip: z.string().optional(),
    host: z.string().optional(),
  }),
)

/**
 * The Redis database, as the only item.
 */
export const zRedisInstanceAnswer = z.tuple([zRedisInstance])

/**
 * Redis databases.
 */
export const zRedisInstanceList = z.array(zRedisInstance)

/**
 * SRV record, the host and port of a service.
 */
export const zSrvRecord = zDnsRecordBase.and(
  z.object({
    priority: z.int().optional(),
    weight: z.int().optional(),
    port: z.int().optional(),
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zSrvRecordAnswer = z.tuple([zSrvRecord])

/**
 * SRV record to create, or what to change in one.
 */
export const zSrvRecordChange = z.object({
  name: z.string().optional(),
  priority: z.int().optional(),
  weight: z.int().optional(),
  port: z.int().optional(),
  destination: z.string().optional(),
})

/**
 * The SRV records of a zone.
 */
export const zSrvRecordList = z.array(zSrvRecord)

/**
 * Whether only addresses of the whitelist or all may connect.
 */
export const zSshAccess = z.enum(['whitelist', 'public'])

/**
 * A public key that may log in by SSH.
 */
export const zSshPublicKey = z.object({
  resource_url: z.url().optional(),
  identificator: z.union([z.int(), z.string()]),
  comment: z.string().optional(),
  created: z.string().optional(),
  created_human: z.string().optional(),
  fingerprint: z.string().optional(),
  last_used: z.string().nullish(),
  type: z.string().optional(),
  size: z.union([z.int(), z.string()]).nullish(),
  public_key: z.string().optional(),
})

/**
 * The key, as the only item.
 */
export const zSshPublicKeyAnswer = z.tuple([zSshPublicKey])

/**
 * A public key to add.
 */
export const zSshPublicKeyCreate = z.object({
  comment: z.string().optional(),
  public_key: z.string().optional(),
})

/**
 * Public keys that may log in by SSH.
 */
export const zSshPublicKeyList = z.array(zSshPublicKey)

/**
 * How a virtual server is reached by SSH.
 */
export const zSshSettings = z.object({
  resource_url: z.url().optional(),
  identificator: z.union([z.int(), z.string()]).optional(),
  username: z.string().optional(),
  webhosts: z.array(z.string()).optional(),
  server_fingerprints: z.union([z.record(z.string(), z.string()), z.array(z.string())]).optional(),
  access: zSshAccess.optional(),
  ipv4: z.ipv4().optional(),
  ipv6: z.ipv6().nullish(),
})

/**
 * The settings, as the only item.
 */
export const zSshSettingsAnswer = z.tuple([zSshSettings])

/**
 * Changes to the SSH settings.
 */
export const zSshSettingsUpdate = z.object({
  access: zSshAccess.optional(),
})

/**
 * What is set for an entry of the whitelist.
 */
export const zSshWhitelistEntryBase = z.object({
  ip: z.string().optional(),
  comment: z.string().optional(),
})

/**
 * Addresses that may connect by SSH.
 */
export const zSshWhitelistEntry = zSshWhitelistEntryBase.and(
  z.object({
    resource_url: z.url().optional(),
    identificator: z.union([z.int(), z.string()]),
  }),
)

/**
 * The entry of the whitelist, as the only item.
 */
export const zSshWhitelistEntryAnswer = z.tuple([zSshWhitelistEntry])

/**
 * Addresses to add to the whitelist.
 */
export const zSshWhitelistEntryCreate = zSshWhitelistEntryBase

/**
 * Entries of the whitelist.
 */
export const zSshWhitelistEntryList = z.array(zSshWhitelistEntry)

/**
 * SSHFP record, the fingerprint of an SSH host key.
 */
export const zSshfpRecord = zDnsRecordBase.and(
  z.object({
    algorithm: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
    type: z.union([z.literal(1), z.literal(2)]).optional(),
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zSshfpRecordAnswer = z.tuple([zSshfpRecord])

/**
 * SSHFP record to create, or what to change in one.
 */
export const zSshfpRecordChange = z.object({
  name: z.string().optional(),
  algorithm: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  type: z.union([z.literal(1), z.literal(2)]).optional(),
  destination: z.string().optional(),
})

/**
 * The SSHFP records of a zone.
 */
export const zSshfpRecordList = z.array(zSshfpRecord)

/**
 * What is set for a certificate.
 */
export const zSslCertificateBase = z.object({
  name: z.string(),
  private_key: z.string(),
  certificate: z.string(),
  ca_certificate: z.string().optional(),
  hosts: z.array(z.string()).optional(),
})

/**
 * A certificate to add or to change.
 */
export const zSslCertificateChange = zSslCertificateBase

/**
 * Where the API has what belongs to a certificate.
 */
export const zSslCertificateLinks = z.object({
  certificate: z.string().optional(),
})

/**
 * A certificate on a virtual server.
 */
export const zSslCertificate = zSslCertificateBase.and(
  z.object({
    resource_url: z.url().optional(),
    id: z.union([z.int(), z.string()]),
    cn: z.string().optional(),
    connected: z.boolean().optional(),
    letsencrypt: z.boolean().optional(),
    created: z.iso.datetime({ offset: true }).optional(),
    expires: z.iso.datetime({ offset: true }).optional(),
    _links: z.array(zSslCertificateLinks).readonly().optional(),
  }),
)

/**
 * The certificate, as the only item.
 */
export const zSslCertificateAnswer = z.tuple([zSslCertificate])

/**
 * Certificates on a virtual server.
 */
export const zSslCertificateList = z.array(zSslCertificate)

/**
 * TLSA record, the certificate or key that a service is bound to.
 */
export const zTlsaRecord = zDnsRecordBase.and(
  z.object({
    certificate_usage: z.int().gte(0).lte(3).optional(),
    selector: z.int().gte(0).lte(1).optional(),
    matching_type: z.int().gte(0).lte(2).optional(),
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zTlsaRecordAnswer = z.tuple([zTlsaRecord])

/**
 * TLSA record to create, or what to change in one.
 */
export const zTlsaRecordChange = z.object({
  name: z.string().optional(),
  certificate_usage: z.int().gte(0).lte(3).optional(),
  selector: z.int().gte(0).lte(1).optional(),
  matching_type: z.int().gte(0).lte(2).optional(),
  destination: z.string().optional(),
})

/**
 * The TLSA records of a zone.
 */
export const zTlsaRecordList = z.array(zTlsaRecord)

/**
 * TXT record, a text of a host name.
 */
export const zTxtRecord = zDnsRecordBase.and(
  z.object({
    destination: z.string().optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zTxtRecordAnswer = z.tuple([zTxtRecord])

/**
 * TXT record to create, or what to change in one.
 */
export const zTxtRecordChange = z.object({
  name: z.string().optional(),
  destination: z.string().optional(),
})

/**
 * The TXT records of a zone.
 */
export const zTxtRecordList = z.array(zTxtRecord)

/**
 * URL record, the redirection of a host name to a URL.
 */
export const zUrlRecord = zDnsRecordBase.and(
  z.object({
    destination: z.url().optional(),
    type: z.union([z.union([z.literal(301), z.literal(302)]), z.enum(['301', '302'])]).optional(),
  }),
)

/**
 * The record, as the only item.
 */
export const zUrlRecordAnswer = z.tuple([zUrlRecord])

/**
 * URL record to create, or what to change in one.
 */
export const zUrlRecordChange = z.object({
  name: z.string().optional(),
  destination: z.url().optional(),
  type: z
    .union([z.union([z.literal(301), z.literal(302)]), z.enum(['301', '302'])])
    .optional()
    .default(301),
})

/**
 * The URL records of a zone.
 */
export const zUrlRecordList = z.array(zUrlRecord)

/**
 * Error codes by the name of the field they are about, nested as the fields of the resource are.
 */
export const zValidationErrorFields = z.record(
  z.string(),
  z.union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())])), z.record(z.string(), z.unknown())]),
)

/**
 * What is wrong with the request, in the shape of the resource: an object, or an array with that object as its only item.
 */
export const zValidationErrors = z.union([zValidationErrorFields, z.tuple([zValidationErrorFields])])

export const zDnsZonesGetPath = z.object({
  service_name: z.string(),
})

/**
 * The zone.
 */
export const zDnsZonesGetResponse = z.union([zDnsZoneAnswer, zNoResource])

export const zDnsZonesUpdateBody = zDnsZoneUpdate

export const zDnsZonesUpdatePath = z.object({
  service_name: z.string(),
})

/**
 * The updated zone.
 */
export const zDnsZonesUpdateResponse = zDnsZoneAnswer

export const zDnsAListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsAListResponse = zARecordList

export const zDnsACreateBody = zARecordChange

export const zDnsACreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsACreateResponse = zARecordAnswer

export const zDnsADeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsADeleteResponse = z.void()

export const zDnsAGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsAGetResponse = z.union([zARecordAnswer, zNoResource])

export const zDnsAUpdateBody = zARecordChange

export const zDnsAUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsAUpdateResponse = zARecordAnswer

export const zDnsAaaaListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsAaaaListResponse = zAaaaRecordList

export const zDnsAaaaCreateBody = zAaaaRecordChange

export const zDnsAaaaCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsAaaaCreateResponse = zAaaaRecordAnswer

export const zDnsAaaaDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsAaaaDeleteResponse = z.void()

export const zDnsAaaaGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsAaaaGetResponse = z.union([zAaaaRecordAnswer, zNoResource])

export const zDnsAaaaUpdateBody = zAaaaRecordChange

export const zDnsAaaaUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsAaaaUpdateResponse = zAaaaRecordAnswer

export const zDnsNsListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsNsListResponse = zNsRecordList

export const zDnsNsCreateBody = zNsRecordChange

export const zDnsNsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsNsCreateResponse = zNsRecordAnswer

export const zDnsNsDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsNsDeleteResponse = z.void()

export const zDnsNsGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsNsGetResponse = z.union([zNsRecordAnswer, zNoResource])

export const zDnsNsUpdateBody = zNsRecordChange

export const zDnsNsUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsNsUpdateResponse = zNsRecordAnswer

export const zDnsMxListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsMxListResponse = zMxRecordList

export const zDnsMxCreateBody = zMxRecordChange

export const zDnsMxCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsMxCreateResponse = zMxRecordAnswer

export const zDnsMxDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsMxDeleteResponse = z.void()

export const zDnsMxGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsMxGetResponse = z.union([zMxRecordAnswer, zNoResource])

export const zDnsMxUpdateBody = zMxRecordChange

export const zDnsMxUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsMxUpdateResponse = zMxRecordAnswer

export const zDnsCnameListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsCnameListResponse = zCnameRecordList

export const zDnsCnameCreateBody = zCnameRecordChange

export const zDnsCnameCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsCnameCreateResponse = zCnameRecordAnswer

export const zDnsCnameDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsCnameDeleteResponse = z.void()

export const zDnsCnameGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsCnameGetResponse = z.union([zCnameRecordAnswer, zNoResource])

export const zDnsCnameUpdateBody = zCnameRecordChange

export const zDnsCnameUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsCnameUpdateResponse = zCnameRecordAnswer

export const zDnsTxtListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsTxtListResponse = zTxtRecordList

export const zDnsTxtCreateBody = zTxtRecordChange

export const zDnsTxtCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsTxtCreateResponse = zTxtRecordAnswer

export const zDnsTxtDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsTxtDeleteResponse = z.void()

export const zDnsTxtGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsTxtGetResponse = z.union([zTxtRecordAnswer, zNoResource])

export const zDnsTxtUpdateBody = zTxtRecordChange

export const zDnsTxtUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsTxtUpdateResponse = zTxtRecordAnswer

export const zDnsSshfpListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsSshfpListResponse = zSshfpRecordList

export const zDnsSshfpCreateBody = zSshfpRecordChange

export const zDnsSshfpCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsSshfpCreateResponse = zSshfpRecordAnswer

export const zDnsSshfpDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsSshfpDeleteResponse = z.void()

export const zDnsSshfpGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsSshfpGetResponse = z.union([zSshfpRecordAnswer, zNoResource])

export const zDnsSshfpUpdateBody = zSshfpRecordChange

export const zDnsSshfpUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsSshfpUpdateResponse = zSshfpRecordAnswer

export const zDnsSrvListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsSrvListResponse = zSrvRecordList

export const zDnsSrvCreateBody = zSrvRecordChange

export const zDnsSrvCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsSrvCreateResponse = zSrvRecordAnswer

export const zDnsSrvDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsSrvDeleteResponse = z.void()

export const zDnsSrvGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsSrvGetResponse = z.union([zSrvRecordAnswer, zNoResource])

export const zDnsSrvUpdateBody = zSrvRecordChange

export const zDnsSrvUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsSrvUpdateResponse = zSrvRecordAnswer

export const zDnsUrlListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsUrlListResponse = zUrlRecordList

export const zDnsUrlCreateBody = zUrlRecordChange

export const zDnsUrlCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsUrlCreateResponse = zUrlRecordAnswer

export const zDnsUrlDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsUrlDeleteResponse = z.void()

export const zDnsUrlGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsUrlGetResponse = z.union([zUrlRecordAnswer, zNoResource])

export const zDnsUrlUpdateBody = zUrlRecordChange

export const zDnsUrlUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsUrlUpdateResponse = zUrlRecordAnswer

export const zDnsCaaListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsCaaListResponse = zCaaRecordList

export const zDnsCaaCreateBody = zCaaRecordChange

export const zDnsCaaCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsCaaCreateResponse = zCaaRecordAnswer

export const zDnsCaaDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsCaaDeleteResponse = z.void()

export const zDnsCaaGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsCaaGetResponse = z.union([zCaaRecordAnswer, zNoResource])

export const zDnsCaaUpdateBody = zCaaRecordChange

export const zDnsCaaUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsCaaUpdateResponse = zCaaRecordAnswer

export const zDnsTlsaListPath = z.object({
  service_name: z.string(),
})

/**
 * The records.
 */
export const zDnsTlsaListResponse = zTlsaRecordList

export const zDnsTlsaCreateBody = zTlsaRecordChange

export const zDnsTlsaCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new record.
 */
export const zDnsTlsaCreateResponse = zTlsaRecordAnswer

export const zDnsTlsaDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDnsTlsaDeleteResponse = z.void()

export const zDnsTlsaGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The record.
 */
export const zDnsTlsaGetResponse = z.union([zTlsaRecordAnswer, zNoResource])

export const zDnsTlsaUpdateBody = zTlsaRecordChange

export const zDnsTlsaUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed record.
 */
export const zDnsTlsaUpdateResponse = zTlsaRecordAnswer

export const zMailAccountsListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
  'x-order-by': z.enum(['created', 'address', 'disk_usage']).optional(),
  'x-order-dir': z.enum(['asc', 'desc']).optional(),
})

export const zMailAccountsListPath = z.object({
  service_name: z.string(),
})

export const zMailAccountsListQuery = z.object({
  address: z.string().optional(),
  archived: z.boolean().optional(),
})

/**
 * A page of mail accounts.
 */
export const zMailAccountsListResponse = zMailAccountList

export const zMailAccountsCreateBody = zMailAccountChange

export const zMailAccountsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new account.
 */
export const zMailAccountsCreateResponse = zMailAccountAnswer

export const zMailAccountsDeletePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * Deleted.
 */
export const zMailAccountsDeleteResponse = z.void()

export const zMailAccountsGetPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

export const zMailAccountsGetQuery = z.object({
  addresses: z.boolean().optional(),
})

/**
 * The account.
 */
export const zMailAccountsGetResponse = z.union([zMailAccountAnswer, zNoResource])

export const zMailAccountsUpdateBody = zMailAccountChange

export const zMailAccountsUpdatePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The changed account.
 */
export const zMailAccountsUpdateResponse = zMailAccountAnswer

export const zMailAccountsAppPasswordsListPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The application passwords.
 */
export const zMailAccountsAppPasswordsListResponse = zMailAppPasswordList

export const zMailAccountsAppPasswordsDeletePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
  asp_id: zIdentifier,
})

/**
 * Deleted.
 */
export const zMailAccountsAppPasswordsDeleteResponse = z.void()

export const zMailAccountsAutoreplyGetPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The autoreply.
 */
export const zMailAccountsAutoreplyGetResponse = z.union([zMailAutoreplyAnswer, zNoResource])

export const zMailAccountsAutoreplyUpdateBody = zMailAutoreplyChange

export const zMailAccountsAutoreplyUpdatePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The changed autoreply.
 */
export const zMailAccountsAutoreplyUpdateResponse = zMailAutoreplyAnswer

export const zMailAccountsPremiumGetPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The package.
 */
export const zMailAccountsPremiumGetResponse = z.union([zMailPremiumAnswer, zNoResource])

export const zMailAccountsPremiumOptionsPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The packages.
 */
export const zMailAccountsPremiumOptionsResponse = zMailPremiumList

export const zMailAccountsPremiumUpdateBody = zMailPremiumChange

export const zMailAccountsPremiumUpdatePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

export const zMailAccountsPremiumUpdateResponse = z.union([zMailPremiumAnswer, z.undefined()])

export const zMailForwardersListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
})

export const zMailForwardersListPath = z.object({
  service_name: z.string(),
})

export const zMailForwardersListQuery = z.object({
  address: z.string().optional(),
})

/**
 * A page of mail forwarders.
 */
export const zMailForwardersListResponse = zMailForwarderList

export const zMailForwardersCreateBody = zMailForwarderChange

export const zMailForwardersCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new forwarder.
 */
export const zMailForwardersCreateResponse = zMailForwarderAnswer

export const zMailForwardersDeletePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * Deleted.
 */
export const zMailForwardersDeleteResponse = z.void()

export const zMailForwardersGetPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The forwarder.
 */
export const zMailForwardersGetResponse = z.union([zMailForwarderAnswer, zNoResource])

export const zMailForwardersUpdateBody = zMailForwarderChange

export const zMailForwardersUpdatePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The changed forwarder.
 */
export const zMailForwardersUpdateResponse = zMailForwarderAnswer

export const zMailForwardersAutoreplyGetPath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The autoreply.
 */
export const zMailForwardersAutoreplyGetResponse = z.union([zMailAutoreplyAnswer, zNoResource])

export const zMailForwardersAutoreplyUpdateBody = zMailAutoreplyChange

export const zMailForwardersAutoreplyUpdatePath = z.object({
  service_name: z.string(),
  identificator: z.string(),
})

/**
 * The changed autoreply.
 */
export const zMailForwardersAutoreplyUpdateResponse = zMailAutoreplyAnswer

export const zMailDkimDeletePath = z.object({
  service_name: z.string(),
})

/**
 * Deleted.
 */
export const zMailDkimDeleteResponse = z.void()

export const zMailDkimGetPath = z.object({
  service_name: z.string(),
})

/**
 * The key.
 */
export const zMailDkimGetResponse = z.union([zDkimKeyAnswer, zNoResource])

export const zMailDkimCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new key.
 */
export const zMailDkimCreateResponse = zDkimKeyAnswer

export const zDatabasesMysqlListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
})

export const zDatabasesMysqlListPath = z.object({
  service_name: z.string(),
})

/**
 * A page of databases.
 */
export const zDatabasesMysqlListResponse = zMysqlDatabaseList

export const zDatabasesMysqlOptionsPath = z.object({
  service_name: z.string(),
})

/**
 * Names of collations.
 */
export const zDatabasesMysqlOptionsResponse = zMysqlCollationList

export const zDatabasesMysqlCreateBody = zMysqlDatabaseCreate

export const zDatabasesMysqlCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new database.
 */
export const zDatabasesMysqlCreateResponse = zMysqlDatabaseAnswer

export const zDatabasesMysqlDeletePath = z.object({
  service_name: z.string(),
  database_name: z.string(),
})

/**
 * Deleted.
 */
export const zDatabasesMysqlDeleteResponse = z.void()

export const zDatabasesMysqlGetPath = z.object({
  service_name: z.string(),
  database_name: z.string(),
})

/**
 * The database.
 */
export const zDatabasesMysqlGetResponse = z.union([zMysqlDatabaseAnswer, zNoResource])

export const zDatabasesMysqlAccountsListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
})

export const zDatabasesMysqlAccountsListPath = z.object({
  service_name: z.string(),
})

/**
 * A page of accounts.
 */
export const zDatabasesMysqlAccountsListResponse = zMysqlAccountList

export const zDatabasesMysqlAccountsCreateBody = zMysqlAccountCreate

export const zDatabasesMysqlAccountsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new account.
 */
export const zDatabasesMysqlAccountsCreateResponse = zMysqlAccountAnswer

export const zDatabasesMysqlAccountsDeletePath = z.object({
  service_name: z.string(),
  database_username: z.string(),
})

/**
 * Deleted.
 */
export const zDatabasesMysqlAccountsDeleteResponse = z.void()

export const zDatabasesMysqlAccountsGetPath = z.object({
  service_name: z.string(),
  database_username: z.string(),
})

/**
 * The account.
 */
export const zDatabasesMysqlAccountsGetResponse = z.union([zMysqlAccountAnswer, zNoResource])

export const zDatabasesMysqlAccountsUpdateBody = zMysqlAccountUpdate

export const zDatabasesMysqlAccountsUpdatePath = z.object({
  service_name: z.string(),
  database_username: z.string(),
})

/**
 * The changed account.
 */
export const zDatabasesMysqlAccountsUpdateResponse = zMysqlAccountAnswer

export const zDatabasesMysqlPermissionsListPath = z.object({
  service_name: z.string(),
  database_username: z.string(),
})

/**
 * The permissions.
 */
export const zDatabasesMysqlPermissionsListResponse = zMysqlPermissionList

export const zDatabasesMysqlPermissionsOptionsPath = z.object({
  service_name: z.string(),
  database_username: z.string(),
})

/**
 * Names of permissions.
 */
export const zDatabasesMysqlPermissionsOptionsResponse = zMysqlPermissionNameList

export const zDatabasesMysqlPermissionsDeletePath = z.object({
  service_name: z.string(),
  database_username: z.string(),
  database_name: z.string(),
})

/**
 * Deleted.
 */
export const zDatabasesMysqlPermissionsDeleteResponse = z.void()

export const zDatabasesMysqlPermissionsGetPath = z.object({
  service_name: z.string(),
  database_username: z.string(),
  database_name: z.string(),
})

/**
 * The permissions.
 */
export const zDatabasesMysqlPermissionsGetResponse = z.union([zMysqlPermissionAnswer, zNoResource])

export const zDatabasesMysqlPermissionsUpdateBody = zMysqlPermissionUpdate

export const zDatabasesMysqlPermissionsUpdatePath = z.object({
  service_name: z.string(),
  database_username: z.string(),
  database_name: z.string(),
})

/**
 * The permissions as they are now.
 */
export const zDatabasesMysqlPermissionsUpdateResponse = zMysqlPermissionAnswer

export const zDatabasesRedisListPath = z.object({
  service_name: z.string(),
})

/**
 * The Redis databases.
 */
export const zDatabasesRedisListResponse = zRedisInstanceList

export const zDatabasesRedisCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new Redis database.
 */
export const zDatabasesRedisCreateResponse = zRedisInstanceAnswer

export const zDatabasesRedisGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The Redis database.
 */
export const zDatabasesRedisGetResponse = z.union([zRedisInstanceAnswer, zNoResource])

export const zDatabasesRedisStartPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The Redis database.
 */
export const zDatabasesRedisStartResponse = zRedisInstanceAnswer

export const zDatabasesRedisRestartPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The Redis database.
 */
export const zDatabasesRedisRestartResponse = zRedisInstanceAnswer

export const zDatabasesRedisStopPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The Redis database.
 */
export const zDatabasesRedisStopResponse = zRedisInstanceAnswer

export const zDatabasesRedisRegenerateAuthPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The Redis database.
 */
export const zDatabasesRedisRegenerateAuthResponse = zRedisInstanceAnswer

export const zSslListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
})

export const zSslListPath = z.object({
  service_name: z.string(),
})

/**
 * A page of certificates.
 */
export const zSslListResponse = zSslCertificateList

export const zSslCreateBody = zSslCertificateChange

export const zSslCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new certificate.
 */
export const zSslCreateResponse = zSslCertificateAnswer

export const zSslDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zSslDeleteResponse = z.void()

export const zSslGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The certificate.
 */
export const zSslGetResponse = z.union([zSslCertificateAnswer, zNoResource])

export const zSslUpdateBody = zSslCertificateChange

export const zSslUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed certificate.
 */
export const zSslUpdateResponse = zSslCertificateAnswer

export const zCrontabsListPath = z.object({
  service_name: z.string(),
})

/**
 * The tasks.
 */
export const zCrontabsListResponse = zCrontabList

export const zCrontabsOptionsPath = z.object({
  service_name: z.string(),
})

/**
 * The options.
 */
export const zCrontabsOptionsResponse = zCrontabOptionList

export const zCrontabsCreateBody = zCrontabChange

export const zCrontabsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new task.
 */
export const zCrontabsCreateResponse = zCrontabAnswer

export const zCrontabsDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zCrontabsDeleteResponse = z.void()

export const zCrontabsGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The task.
 */
export const zCrontabsGetResponse = z.union([zCrontabAnswer, zNoResource])

export const zCrontabsUpdateBody = zCrontabChange

export const zCrontabsUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed task.
 */
export const zCrontabsUpdateResponse = zCrontabAnswer

export const zPm2ListPath = z.object({
  service_name: z.string(),
})

/**
 * The processes.
 */
export const zPm2ListResponse = zPm2ProcessList

export const zPm2CreateBody = zPm2ProcessChange

export const zPm2CreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new process.
 */
export const zPm2CreateResponse = zPm2ProcessAnswer

export const zPm2DeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zPm2DeleteResponse = z.void()

export const zPm2GetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The process.
 */
export const zPm2GetResponse = z.union([zPm2ProcessAnswer, zNoResource])

export const zPm2UpdateBody = zPm2ProcessChange

export const zPm2UpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed process.
 */
export const zPm2UpdateResponse = zPm2ProcessAnswer

export const zPm2StartPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The process.
 */
export const zPm2StartResponse = zPm2ProcessAnswer

export const zPm2RestartPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The process.
 */
export const zPm2RestartResponse = zPm2ProcessAnswer

export const zPm2StopPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The process.
 */
export const zPm2StopResponse = zPm2ProcessAnswer

export const zPortForwardsListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
})

export const zPortForwardsListPath = z.object({
  service_name: z.string(),
})

/**
 * A page of port forwards.
 */
export const zPortForwardsListResponse = zPortForwardList

export const zPortForwardsCreateBody = zPortForwardChange

export const zPortForwardsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new port forward.
 */
export const zPortForwardsCreateResponse = zPortForwardAnswer

export const zPortForwardsDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zPortForwardsDeleteResponse = z.void()

export const zPortForwardsGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The port forward.
 */
export const zPortForwardsGetResponse = z.union([zPortForwardAnswer, zNoResource])

export const zPortForwardsSaveBody = zPortForwardChange

export const zPortForwardsSavePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed port forward.
 */
export const zPortForwardsSaveResponse = zPortForwardAnswer

export const zPortForwardsAclCreateBody = zPortForwardAclEntryCreate

export const zPortForwardsAclCreatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The new entry of the access list.
 */
export const zPortForwardsAclCreateResponse = zPortForwardAclEntryAnswer

export const zPortForwardsAclDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
  acl_ip_identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zPortForwardsAclDeleteResponse = z.void()

export const zDedicatedIpsListPath = z.object({
  service_name: z.string(),
})

/**
 * The dedicated IPs.
 */
export const zDedicatedIpsListResponse = zDedicatedIpList

export const zDedicatedIpsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new dedicated IP.
 */
export const zDedicatedIpsCreateResponse = zDedicatedIpAnswer

export const zDedicatedIpsDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDedicatedIpsDeleteResponse = z.void()

export const zDedicatedIpsGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The dedicated IP.
 */
export const zDedicatedIpsGetResponse = z.union([zDedicatedIpAnswer, zNoResource])

export const zBillingResourcesListPath = z.object({
  service_name: z.string(),
})

/**
 * The added packages.
 */
export const zBillingResourcesListResponse = zBillingResourceList

export const zBillingResourcesOptionsPath = z.object({
  service_name: z.string(),
})

/**
 * The available packages.
 */
export const zBillingResourcesOptionsResponse = zBillingResourceOptions

export const zBillingResourcesCreateBody = zBillingResourceCreate

export const zBillingResourcesCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The added package.
 */
export const zBillingResourcesCreateResponse = zBillingResourceAnswer

export const zBillingResourcesDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zBillingResourcesDeleteResponse = z.void()

export const zBillingResourcesGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The added package.
 */
export const zBillingResourcesGetResponse = z.union([zBillingResourceAnswer, zNoResource])

export const zBillingResourcesUpdateBody = zBillingResourceUpdate

export const zBillingResourcesUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed package.
 */
export const zBillingResourcesUpdateResponse = zBillingResourceAnswer

export const zSshGetPath = z.object({
  service_name: z.string(),
})

/**
 * The settings.
 */
export const zSshGetResponse = z.union([zSshSettingsAnswer, zNoResource])

export const zSshUpdateBody = zSshSettingsUpdate

export const zSshUpdatePath = z.object({
  service_name: z.string(),
})

/**
 * The changed settings.
 */
export const zSshUpdateResponse = zSshSettingsAnswer

export const zSshPublicKeysListPath = z.object({
  service_name: z.string(),
})

/**
 * The keys.
 */
export const zSshPublicKeysListResponse = zSshPublicKeyList

export const zSshPublicKeysCreateBody = zSshPublicKeyCreate

export const zSshPublicKeysCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new key.
 */
export const zSshPublicKeysCreateResponse = zSshPublicKeyAnswer

export const zSshPublicKeysDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zSshPublicKeysDeleteResponse = z.void()

export const zSshPublicKeysGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The key.
 */
export const zSshPublicKeysGetResponse = z.union([zSshPublicKeyAnswer, zNoResource])

export const zSshWhitelistListPath = z.object({
  service_name: z.string(),
})

/**
 * The entries.
 */
export const zSshWhitelistListResponse = zSshWhitelistEntryList

export const zSshWhitelistCreateBody = zSshWhitelistEntryCreate

export const zSshWhitelistCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new entry.
 */
export const zSshWhitelistCreateResponse = zSshWhitelistEntryAnswer

export const zSshWhitelistDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zSshWhitelistDeleteResponse = z.void()

export const zSshWhitelistGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The entry.
 */
export const zSshWhitelistGetResponse = z.union([zSshWhitelistEntryAnswer, zNoResource])

/**
 * The orders.
 */
export const zOrdersCloudListResponse = zCloudOrderList

/**
 * The options.
 */
export const zOrdersCloudOptionsResponse = zCloudOrderOptionList

export const zOrdersCloudCreateBody = zCloudOrderCreate

/**
 * The order was accepted and will be processed later.
 */
export const zOrdersCloudCreateResponse = zCloudOrderAnswer

export const zOrdersCloudGetPath = z.object({
  identificator: zIdentifier,
})

/**
 * The order.
 */
export const zOrdersCloudGetResponse = z.union([zCloudOrderAnswer, zNoResource])

export const zOrdersDomainsListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
})

/**
 * A page of orders.
 */
export const zOrdersDomainsListResponse = zDomainOrderList

export const zOrdersDomainsDeletePath = z.object({
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zOrdersDomainsDeleteResponse = z.void()

export const zOrdersDomainsGetPath = z.object({
  identificator: zIdentifier,
})

/**
 * The order.
 */
export const zOrdersDomainsGetResponse = z.union([zDomainOrderAnswer, zNoResource])

export const zOrdersDomainsRenewBody = zDomainRenewalList

/**
 * The order.
 */
export const zOrdersDomainsRenewResponse = zDomainOrderAnswer

export const zDomainsListHeaders = z.object({
  'x-pager-page': z.int().gte(1).optional().default(1),
  'x-pager-limit': z.int().gte(1).lte(100).optional().default(10),
  'x-order-by': z.enum(['expires', 'name']).optional(),
  'x-order-dir': z.enum(['asc', 'desc']).optional(),
})

export const zDomainsListQuery = z.object({
  name: z.string().optional(),
  renewable: z.boolean().optional(),
  delegated: z.boolean().optional(),
  needs_renewal: z.boolean().optional(),
})

/**
 * A page of domains.
 */
export const zDomainsListResponse = zDomainList

export const zDomainsGetPath = z.object({
  service_name: z.string(),
})

/**
 * The domain.
 */
export const zDomainsGetResponse = z.union([zDomainAnswer, zNoResource])

export const zDomainsOptionsPath = z.object({
  service_name: z.string(),
})

/**
 * The options.
 */
export const zDomainsOptionsResponse = zDomainOptions

export const zDomainsUpdateBody = zDomainUpdate

export const zDomainsUpdatePath = z.object({
  service_name: z.string(),
})

/**
 * The changed domain.
 */
export const zDomainsUpdateResponse = zDomainAnswer

export const zDomainsPreferencesGetPath = z.object({
  service_name: z.string(),
})

/**
 * The preferences.
 */
export const zDomainsPreferencesGetResponse = z.union([zDomainPreferencesAnswer, zNoResource])

export const zDomainsPreferencesUpdateBody = zDomainPreferencesUpdate

export const zDomainsPreferencesUpdatePath = z.object({
  service_name: z.string(),
})

/**
 * The changed preferences.
 */
export const zDomainsPreferencesUpdateResponse = zDomainPreferencesAnswer

export const zDomainsNameserversListPath = z.object({
  service_name: z.string(),
})

/**
 * The name servers.
 */
export const zDomainsNameserversListResponse = zDomainNameserverList

export const zDomainsNameserversCreateBody = zDomainNameserverChangeList

export const zDomainsNameserversCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new name servers.
 */
export const zDomainsNameserversCreateResponse = zDomainNameserverList

export const zDomainsNameserversDeletePath = z.object({
  service_name: z.string(),
  hostname: z.string(),
})

/**
 * Deleted.
 */
export const zDomainsNameserversDeleteResponse = z.void()

export const zDomainsNameserversGetPath = z.object({
  service_name: z.string(),
  hostname: z.string(),
})

/**
 * The name server.
 */
export const zDomainsNameserversGetResponse = z.union([zDomainNameserverAnswer, zNoResource])

export const zDomainsNameserversUpdateBody = zDomainNameserverChange

export const zDomainsNameserversUpdatePath = z.object({
  service_name: z.string(),
  hostname: z.string(),
})

/**
 * The changed name server.
 */
export const zDomainsNameserversUpdateResponse = zDomainNameserver

export const zDomainsContactsListPath = z.object({
  service_name: z.string(),
})

/**
 * The contacts.
 */
export const zDomainsContactsListResponse = zDomainContactList

export const zDomainsContactsCreateBody = zDomainContactChange

export const zDomainsContactsCreatePath = z.object({
  service_name: z.string(),
})

/**
 * The new contact.
 */
export const zDomainsContactsCreateResponse = zDomainContactAnswer

export const zDomainsContactsDeletePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zDomainsContactsDeleteResponse = z.void()

export const zDomainsContactsGetPath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The contact.
 */
export const zDomainsContactsGetResponse = z.union([zDomainContactAnswer, zNoResource])

export const zDomainsContactsUpdateBody = zDomainContactChange

export const zDomainsContactsUpdatePath = z.object({
  service_name: z.string(),
  identificator: zIdentifier,
})

/**
 * The changed contact.
 */
export const zDomainsContactsUpdateResponse = zDomainContactAnswer

export const zDomainsContactsSetDefaultTechPath = z.object({
  service_name: z.string(),
})

/**
 * The technical contact.
 */
export const zDomainsContactsSetDefaultTechResponse = zDomainContactAnswer
