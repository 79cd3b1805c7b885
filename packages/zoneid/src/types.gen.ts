// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

export type ClientOptions = {
  baseUrl: 'https://api.zone.eu/v2' | (string & {})
}

/**
 * A record, the IPv4 address of a host name.
 */
export type ARecord = DnsRecordBase & {
  /**
   * IPv4 address.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type ARecordAnswer = [ARecord]

/**
 * A record to create, or what to change in one.
 */
export type ARecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * IPv4 address.
   */
  destination?: string | undefined
}

/**
 * The A records of a zone.
 */
export type ARecordList = Array<ARecord>

/**
 * AAAA record, the IPv6 address of a host name.
 */
export type AaaaRecord = DnsRecordBase & {
  /**
   * IPv6 address.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type AaaaRecordAnswer = [AaaaRecord]

/**
 * AAAA record to create, or what to change in one.
 */
export type AaaaRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * IPv6 address.
   */
  destination?: string | undefined
}

/**
 * The AAAA records of a zone.
 */
export type AaaaRecordList = Array<AaaaRecord>

/**
 * A package that was added to a virtual server's own.
 */
export type BillingResource = {
  /**
   * Identifier of the added package.
   */
  identificator: number | string
  /**
   * URL of this package in the API.
   */
  resource_url?: string | undefined
  /**
   * Unique name of the package.
   */
  package?: string | undefined
  /**
   * Name of the package.
   */
  name?: string | undefined
  /**
   * How many of it the virtual server has.
   */
  quantity?: number | undefined
}

/**
 * The added package, as the only item.
 */
export type BillingResourceAnswer = [BillingResource]

/**
 * A package to add. How the package itself is named here is not documented.
 */
export type BillingResourceCreate = {
  /**
   * How many to add.
   */
  quantity?: number | undefined
  [key: string]: unknown
}

/**
 * Packages that were added to a virtual server.
 */
export type BillingResourceList = Array<BillingResource>

/**
 * Packages that can be added. The provider does not document the response.
 */
export type BillingResourceOptions = unknown

/**
 * The new quantity of an added package.
 */
export type BillingResourceUpdate = {
  /**
   * How many the virtual server shall have.
   */
  quantity?: number | undefined
}

/**
 * CAA record, a certificate authority that may issue for a host name.
 */
export type CaaRecord = DnsRecordBase & {
  /**
   * Value of the property.
   */
  destination?: string | undefined
  /**
   * Flags of the property.
   */
  flag?: number | undefined
  /**
   * Name of the property.
   */
  tag?: string | undefined
}

/**
 * The record, as the only item.
 */
export type CaaRecordAnswer = [CaaRecord]

/**
 * CAA record to create, or what to change in one.
 */
export type CaaRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * Value of the property.
   */
  destination?: string | undefined
  /**
   * Flags of the property.
   */
  flag?: number | undefined
  /**
   * Name of the property.
   */
  tag?: string | undefined
}

/**
 * The CAA records of a zone.
 */
export type CaaRecordList = Array<CaaRecord>

/**
 * An order of a cloud server.
 */
export type CloudOrder = CloudOrderBase & {
  /**
   * URL of this order in the API.
   */
  resource_url?: string | undefined
  /**
   * How far the order has come.
   */
  status?: string | undefined
  /**
   * Package in readable form.
   */
  package_human?: string | undefined
  /**
   * Operating system in readable form.
   */
  os_human?: string | undefined
  /**
   * Identifier of the order.
   */
  identificator: number | string
  /**
   * Rate of VAT in percent.
   */
  vat_rate?: string | undefined
  /**
   * Name of the cloud server that was made.
   */
  container?: string | null | undefined
}

/**
 * The order, as the only item.
 */
export type CloudOrderAnswer = [CloudOrder]

/**
 * What a cloud server is ordered with.
 */
export type CloudOrderBase = {
  /**
   * Data centre.
   */
  datacenter?: string | null | undefined
  /**
   * Package.
   */
  package?: string | undefined
  /**
   * Operating system.
   */
  os?: string | undefined
  /**
   * Billing period in months.
   */
  billing_period?: number | undefined
  /**
   * Public SSH key to log in with.
   */
  ssh_public_key?: string | null | undefined
}

/**
 * A cloud server to order.
 */
export type CloudOrderCreate = CloudOrderBase

/**
 * Orders of cloud servers.
 */
export type CloudOrderList = Array<CloudOrder>

/**
 * What a cloud server can be ordered with. How the items are to be read is not documented.
 */
export type CloudOrderOptionList = Array<string>

/**
 * CNAME record, an alias of another host name.
 */
export type CnameRecord = DnsRecordBase & {
  /**
   * Host name that the alias stands for.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type CnameRecordAnswer = [CnameRecord]

/**
 * CNAME record to create, or what to change in one.
 */
export type CnameRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * Host name that the alias stands for.
   */
  destination?: string | undefined
}

/**
 * The CNAME records of a zone.
 */
export type CnameRecordList = Array<CnameRecord>

/**
 * A task that a virtual server runs on a schedule.
 */
export type Crontab = CrontabBase & {
  /**
   * URL of this task in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the task.
   */
  identificator: number | string
}

/**
 * The task, as the only item.
 */
export type CrontabAnswer = [Crontab]

/**
 * What is set for a scheduled task.
 */
export type CrontabBase = {
  /**
   * Name of the task.
   */
  name?: string | undefined
  /**
   * Whether a URL is called or a command is run.
   */
  type?: 'http' | 'system' | undefined
  /**
   * Whether the task is run at all.
   */
  active?: boolean | undefined
  /**
   * When a report is sent.
   */
  report?: 'never' | 'onerror' | 'onoutputorerror' | 'onoutput' | 'always' | undefined
  /**
   * Mail address that reports go to.
   */
  report_email?: string | undefined
  /**
   * URL or path of what is run.
   */
  command?: string | undefined
  /**
   * Priority of the task.
   */
  priority?: 'low' | 'normal' | 'high' | undefined
  /**
   * When the task is run.
   */
  schedule?: string | undefined
  /**
   * Time zone of the schedule. For type system only.
   */
  timezone?: 'UTC' | 'Europe/Tallinn' | 'Europe/Amsterdam' | 'Europe/Helsinki' | undefined
  /**
   * Longest time it may run, in seconds. For type system only.
   */
  runtime_limit?: 900 | 1800 | 3600 | 10800 | 86340 | undefined
}

/**
 * A scheduled task to create or to change.
 */
export type CrontabChange = CrontabBase

/**
 * Tasks that a virtual server runs on a schedule.
 */
export type CrontabList = Array<Crontab>

/**
 * Options for scheduled tasks. What they stand for is not documented.
 */
export type CrontabOptionList = Array<string | CrontabOptions> | CrontabOptions

/**
 * Options for scheduled tasks, by what they are for.
 */
export type CrontabOptions = {
  /**
   * Ways to run a task.
   */
  exec_type?: unknown | undefined
  /**
   * Priorities, `high` among them.
   */
  nice?: unknown | undefined
  /**
   * Ways to say when a task is run.
   */
  schedule_type?: unknown | undefined
}

/**
 * IP addresses that only one virtual server uses.
 */
export type DedicatedIp = {
  /**
   * URL of this dedicated IP in the API.
   */
  resource_url?: string | undefined
  /**
   * IPv4 address.
   */
  ipv4?: string | undefined
  /**
   * IPv6 address.
   */
  ipv6?: string | undefined
  /**
   * Virtual hosts that use it.
   */
  vhosts?: Array<string> | undefined
}

/**
 * The dedicated IP, as the only item.
 */
export type DedicatedIpAnswer = [DedicatedIp]

/**
 * Dedicated IPs of a virtual server.
 */
export type DedicatedIpList = Array<DedicatedIp>

/**
 * Public key that mail is signed for. The provider does not document its fields; without a key it is empty.
 */
export type DkimKey = {
  [key: string]: unknown
}

/**
 * The key, as the only item.
 */
export type DkimKeyAnswer = [DkimKey]

/**
 * What records of every type have.
 */
export type DnsRecordBase = {
  /**
   * URL of this record in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the record.
   */
  id: number | string
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * Whether the record can be deleted.
   */
  delete?: boolean | undefined
  /**
   * Whether the record can be changed.
   */
  modify?: boolean | undefined
}

/**
 * A DNS zone.
 */
export type DnsZone = {
  /**
   * URL of this zone in the API.
   */
  resource_url?: string | undefined
  /**
   * Name of the zone.
   */
  identificator?: string | undefined
  /**
   * Whether the zone is active.
   */
  active?: boolean | undefined
  /**
   * Whether the zone may have AAAA records.
   */
  ipv6?: boolean | undefined
}

/**
 * The zone, as the only item.
 */
export type DnsZoneAnswer = [DnsZone]

/**
 * What to change in a zone. The provider does not document its fields.
 */
export type DnsZoneUpdate = {
  [key: string]: unknown
}

/**
 * A domain that the user owns or manages for its owner.
 */
export type Domain = {
  /**
   * URL of this domain in the API.
   */
  resource_url?: string | undefined
  /**
   * Name of the domain.
   */
  name: string
  /**
   * User name of the owner if the domain is delegated; null for your own domain.
   */
  delegated?: string | null | undefined
  /**
   * When the domain expires.
   */
  expires?: string | undefined
  /**
   * Whether DNSSEC is on.
   */
  dnssec?: boolean | undefined
  /**
   * Whether the domain renews itself.
   */
  autorenew?: boolean | undefined
  /**
   * Identifier of the pending renewal order; null if none is pending, false if the domain cannot be renewed.
   */
  renew_order?: string | null | false | undefined
  /**
   * Whether reminders of the renewal are sent.
   */
  renewal_notifications?: boolean | undefined
  /**
   * Pending change of the domain's holder.
   */
  has_pending_trade?: number | null | undefined
  /**
   * Whether a change of DNSSEC is pending.
   */
  has_pending_dnssec?: boolean | undefined
  /**
   * Whether the domain can be reactivated.
   */
  reactivate?: boolean | undefined
  /**
   * Whether domains of this top-level domain have an authorization key.
   */
  auth_key_enabled?: boolean | undefined
  /**
   * Whether a signature is required.
   */
  signing_required?: boolean | undefined
  /**
   * Whether the domain has name servers of its own choice.
   */
  nameservers_custom?: boolean | undefined
  /**
   * Resources that belong to the domain.
   */
  readonly _links?: Array<DomainLinks> | undefined
}

/**
 * The domain, as the only item.
 */
export type DomainAnswer = [Domain]

/**
 * A contact of a domain.
 */
export type DomainContact = DomainContactBase & {
  /**
   * URL of this contact in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the contact.
   */
  identificator: number | string
}

/**
 * The contact, as the only item.
 */
export type DomainContactAnswer = [DomainContact]

/**
 * What is set for a contact. Which of it is needed and allowed depends on the top-level domain and on the kind of contact.
 */
export type DomainContactBase = {
  /**
   * What the contact is for.
   */
  role?: 'registrant' | 'tech' | 'admin' | undefined
  /**
   * Kind of contact.
   */
  type?: string | undefined
  /**
   * First name.
   */
  first_name?: string | undefined
  /**
   * Last name.
   */
  last_name?: string | undefined
  /**
   * Full name.
   */
  name?: string | undefined
  /**
   * Organization.
   */
  organization?: string | undefined
  /**
   * Mail address.
   */
  email?: string | undefined
  /**
   * Phone number.
   */
  voice?: string | undefined
  /**
   * Fax number.
   */
  fax?: string | undefined
  /**
   * Country.
   */
  country?: string | undefined
  /**
   * State or region.
   */
  state?: string | undefined
  /**
   * Town.
   */
  city?: string | undefined
  /**
   * Street and number.
   */
  street?: string | undefined
  /**
   * Postal code.
   */
  postalcode?: string | undefined
  /**
   * Language.
   */
  ext_language?: string | undefined
  /**
   * Number that identifies the person or organization.
   */
  ext_ident?: string | undefined
  /**
   * What the identifying number is.
   */
  ext_ident_type?: 'private_number' | 'company_number' | 'birthday' | undefined
  /**
   * Code of the country that the identifying number belongs to.
   */
  ext_ident_cc?: string | undefined
  /**
   * VAT number.
   */
  ext_vatnr?: string | undefined
  /**
   * Department.
   */
  ext_department?: string | undefined
  /**
   * Passport.
   */
  ext_passport?: string | undefined
  /**
   * Legal form.
   */
  ext_legal_form?: string | undefined
  /**
   * Identifier of the domain's holder at the registry.
   */
  registry_handle?: string | undefined
}

/**
 * A contact to create or to change.
 */
export type DomainContactChange = DomainContactBase

/**
 * Contacts of a domain.
 */
export type DomainContactList = Array<DomainContact>

/**
 * How many contacts of each role the domain can have, by role. By the text's sample, an array.
 */
export type DomainContactOptions =
  | {
      /**
       * Registrants.
       */
      registrant?: Array<DomainOptionRange> | undefined
      /**
       * Administrative contacts.
       */
      admin?: Array<DomainOptionRange> | undefined
      /**
       * Technical contacts.
       */
      tech?: Array<DomainOptionRange> | undefined
    }
  | Array<{
      [key: string]: unknown
    }>

/**
 * URLs of what belongs to a domain.
 */
export type DomainLinks = {
  /**
   * URL of the name servers.
   */
  nameserver?: string | undefined
  /**
   * URL of the contacts.
   */
  contact?: string | undefined
  /**
   * URL of the virtual server; null if there is none.
   */
  webhosting?: string | null | undefined
}

/**
 * Domains that the user owns or manages.
 */
export type DomainList = Array<Domain>

/**
 * A name server of a domain.
 */
export type DomainNameserver = DomainNameserverBase & {
  /**
   * URL of this name server in the API.
   */
  resource_url?: string | undefined
}

/**
 * The name server, as the only item.
 */
export type DomainNameserverAnswer = [DomainNameserver]

/**
 * What is set for a name server.
 */
export type DomainNameserverBase = {
  /**
   * Host name of the name server.
   */
  hostname?: string | undefined
  /**
   * Its IP addresses.
   */
  ip?: Array<string> | undefined
}

/**
 * A name server to create or to change.
 */
export type DomainNameserverChange = DomainNameserverBase

/**
 * Name servers to create.
 */
export type DomainNameserverChangeList = Array<DomainNameserverChange>

/**
 * Name servers of a domain.
 */
export type DomainNameserverList = Array<DomainNameserver>

/**
 * How many there can be.
 */
export type DomainOptionRange = {
  /**
   * Smallest number.
   */
  min?: number | undefined
  /**
   * Largest number.
   */
  max?: number | undefined
}

/**
 * What can be chosen for a domain.
 */
export type DomainOptions = {
  /**
   * Ways to renew or reactivate the domain.
   */
  renewal_options?: Array<DomainRenewalOption> | undefined
  /**
   * How many name servers the domain can have.
   */
  nameserver?: Array<DomainOptionRange> | undefined
  contact?: DomainContactOptions | undefined
}

/**
 * An order about one or more domains.
 */
export type DomainOrder = {
  /**
   * Identifier of the order.
   */
  identificator: number | string
  /**
   * Rate of VAT in percent.
   */
  vat_rate?: string | undefined
  /**
   * How many rows of the order failed; null if none did.
   */
  errors?: string | null | undefined
  /**
   * When the order was placed, in ISO 8601.
   */
  datetime_ordered?: string | undefined
  /**
   * URL of this order in the API.
   */
  resource_url?: string | undefined
}

/**
 * The order, as the only item.
 */
export type DomainOrderAnswer = [DomainOrder]

/**
 * Orders about domains.
 */
export type DomainOrderList = Array<DomainOrder>

/**
 * Preferences for a domain.
 */
export type DomainPreferences = {
  /**
   * URL of these preferences in the API.
   */
  resource_url?: string | undefined
  /**
   * Whether reminders of the renewal are sent.
   */
  renewal_notifications?: boolean | undefined
}

/**
 * The preferences, as the only item.
 */
export type DomainPreferencesAnswer = [DomainPreferences]

/**
 * Changes to the preferences.
 */
export type DomainPreferencesUpdate = {
  /**
   * Whether reminders of the renewal are sent.
   */
  renewal_notifications?: boolean | undefined
}

/**
 * A domain to renew or to reactivate.
 */
export type DomainRenewal = {
  /**
   * Name of the domain.
   */
  domain?: string | undefined
  /**
   * How long to renew it for, of the renewal options of the domain.
   */
  period?: number | undefined
}

/**
 * Domains to renew or to reactivate.
 */
export type DomainRenewalList = Array<DomainRenewal>

/**
 * One way to renew or reactivate a domain.
 */
export type DomainRenewalOption = {
  /**
   * What is done.
   */
  action?: 'renew' | 'reactivate_redeem' | 'reactivate_grace' | undefined
  /**
   * Periods to choose from.
   */
  action_periods?: Array<DomainRenewalPeriod> | undefined
}

/**
 * A period to renew a domain for, with its price.
 */
export type DomainRenewalPeriod = {
  /**
   * The period, as `orders.domains.renew` takes it.
   */
  period?: number | undefined
  /**
   * When the domain expires after that, in ISO 8601.
   */
  expire_new?: string | null | undefined
  /**
   * Price of a year.
   */
  price_per_year?: number | undefined
  /**
   * Price of the period without tax.
   */
  total_price?: number | undefined
  /**
   * Price of the period with tax.
   */
  total_price_with_tax?: number | undefined
}

/**
 * Changes to a domain. Which other properties can be changed is not documented.
 */
export type DomainUpdate = {
  /**
   * Can only be set to false, which gives up name servers of the domain's own choice.
   */
  nameservers_custom?: false | undefined
  [key: string]: unknown
}

/**
 * Identifier of a resource. The provider sends a number in some responses and a string in others; both go into paths.
 */
export type Identifier = number | string

/**
 * A mail account.
 */
export type MailAccount = {
  /**
   * URL of this account in the API.
   */
  resource_url?: string | undefined
  /**
   * Mail address, its domain in Unicode.
   */
  address: string
  /**
   * A note.
   */
  comment?: string | undefined
  /**
   * Size of the mailbox in bytes.
   */
  disk_size?: number | undefined
  /**
   * Size of the mailbox for a person to read.
   */
  disk_size_human?: string | undefined
  /**
   * Bytes of the mailbox that are in use.
   */
  disk_usage?: number | undefined
  /**
   * How much of the mailbox is in use, for a person to read.
   */
  disk_usage_human?: string | undefined
  /**
   * When the usage was measured.
   */
  disk_usage_updated?: string | undefined
  /**
   * Addresses that mail is forwarded to.
   */
  fwd_addresses?: Array<string> | undefined
  /**
   * Whether the autoreply is on.
   */
  autoreply?: boolean | undefined
  /**
   * Level of the spam filter.
   */
  spamlevel?: 'none' | 'low' | 'medium' | 'high' | undefined
  /**
   * Whether two-factor authentication is on.
   */
  two_factor_auth?: boolean | undefined
  /**
   * When the account was archived; null if it is not.
   */
  deleted_at?: string | null | undefined
  /**
   * Addresses that belong to the account.
   */
  addresses?: Array<string> | undefined
}

/**
 * The account, as the only item.
 */
export type MailAccountAnswer = [MailAccount]

/**
 * Mail account to create, or what to change in one.
 */
export type MailAccountChange = {
  /**
   * Mail address, its domain in Unicode.
   */
  address?: string | undefined
  /**
   * Password of the account.
   */
  password?: string | undefined
  /**
   * A note.
   */
  comment?: string | undefined
  /**
   * Addresses that mail is forwarded to.
   */
  fwd_addresses?: Array<string> | undefined
  /**
   * Level of the spam filter.
   */
  spamlevel?: 'none' | 'low' | 'medium' | 'high' | undefined
  /**
   * Turns two-factor authentication off. The API cannot turn it on.
   */
  two_factor_auth?: false | undefined
}

/**
 * Mail accounts of a virtual server.
 */
export type MailAccountList = Array<MailAccount>

/**
 * Password that one application uses in place of the account's own.
 */
export type MailAppPassword = {
  /**
   * Identifier of the application password.
   */
  identificator: number | string
  /**
   * URL of this application password in the API.
   */
  resource_url?: string | undefined
  /**
   * Kind of account it is for.
   */
  type?: 'zmail' | 'zonecloud' | undefined
  /**
   * What it is used for.
   */
  name?: string | undefined
  /**
   * What it may be used for.
   */
  scopes?: Array<string> | undefined
  /**
   * When it was created.
   */
  created?: string | null | undefined
  /**
   * When it was last used; false if it never was.
   */
  last_used?: string | null | false | undefined
}

/**
 * Application passwords of a mail account.
 */
export type MailAppPasswordList = Array<MailAppPassword>

/**
 * Reply that is sent to everyone who writes.
 */
export type MailAutoreply = {
  /**
   * URL of this autoreply in the API.
   */
  resource_url?: string | undefined
  /**
   * Whether the autoreply is on.
   */
  is_enabled?: boolean | undefined
  /**
   * Name of the sender.
   */
  fromname?: string | undefined
  /**
   * Subject of the reply.
   */
  subject?: string | undefined
  /**
   * Text of the reply.
   */
  body?: string | undefined
  /**
   * First day; null if none is set.
   */
  datestart?: string | null | undefined
  /**
   * Last day; null if none is set.
   */
  dateend?: string | null | undefined
}

/**
 * The autoreply, as the only item.
 */
export type MailAutoreplyAnswer = [MailAutoreply]

/**
 * What to change in an autoreply.
 */
export type MailAutoreplyChange = {
  /**
   * Whether the autoreply is on.
   */
  is_enabled?: boolean | undefined
  /**
   * Name of the sender.
   */
  fromname?: string | undefined
  /**
   * Subject of the reply.
   */
  subject?: string | undefined
  /**
   * Text of the reply.
   */
  body?: string | undefined
  /**
   * First day; null for none.
   */
  datestart?: string | null | undefined
  /**
   * Last day; null for none.
   */
  dateend?: string | null | undefined
}

/**
 * A mail address without a mailbox.
 */
export type MailForwarder = {
  /**
   * URL of this forwarder in the API.
   */
  resource_url?: string | undefined
  /**
   * Mail address.
   */
  address: string
  /**
   * A note.
   */
  comment?: string | undefined
  /**
   * Addresses that mail is forwarded to.
   */
  fwd_addresses?: Array<string> | undefined
  /**
   * Whether the autoreply is on.
   */
  autoreply?: boolean | undefined
  /**
   * URL that mail is posted to.
   */
  mail_to_http_url?: string | undefined
  /**
   * Whether the password cannot be changed in the webmail.
   */
  change_pw_disabled?: boolean | undefined
  /**
   * Whether forwarding cannot be changed in the webmail.
   */
  webmail_fw_disabled?: boolean | undefined
}

/**
 * The forwarder, as the only item.
 */
export type MailForwarderAnswer = [MailForwarder]

/**
 * Mail forwarder to create, or what to change in one.
 */
export type MailForwarderChange = {
  /**
   * Mail address.
   */
  address?: string | undefined
  /**
   * A note.
   */
  comment?: string | undefined
  /**
   * Addresses that mail is forwarded to.
   */
  fwd_addresses?: Array<string> | undefined
}

/**
 * Mail forwarders of a virtual server.
 */
export type MailForwarderList = Array<MailForwarder>

/**
 * A premium package for mail accounts.
 */
export type MailPremium = {
  /**
   * Handle of the package; `none` if there is none.
   */
  package?: string | undefined
  /**
   * Whether the package can be turned on.
   */
  package_allowed?: boolean | undefined
  /**
   * Size of the mailbox in bytes.
   */
  disk_size?: number | undefined
  /**
   * Size of the mailbox for a person to read.
   */
  disk_size_human?: string | undefined
  /**
   * Price of a month without VAT.
   */
  price_month?: number | undefined
  /**
   * Price of a year without VAT.
   */
  price_year?: number | undefined
}

/**
 * The package, as the only item.
 */
export type MailPremiumAnswer = [MailPremium]

/**
 * Premium package to turn on.
 */
export type MailPremiumChange = {
  /**
   * Handle of the package; `mail.accounts.premium.options` lists them.
   */
  package?: string | undefined
}

/**
 * Premium packages to choose from.
 */
export type MailPremiumList = Array<MailPremium>

/**
 * MX record, a mail server of a host name.
 */
export type MxRecord = DnsRecordBase & {
  /**
   * Priority of the mail server.
   */
  priority?: number | undefined
  /**
   * Host name of the mail server.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type MxRecordAnswer = [MxRecord]

/**
 * MX record to create, or what to change in one.
 */
export type MxRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * Priority of the mail server.
   */
  priority?: number | undefined
  /**
   * Host name of the mail server.
   */
  destination?: string | undefined
}

/**
 * The MX records of a zone.
 */
export type MxRecordList = Array<MxRecord>

/**
 * An account of the MySQL server.
 */
export type MysqlAccount = MysqlAccountBase & {
  /**
   * URL of this account in the API.
   */
  resource_url?: string | undefined
  /**
   * Name of the account, by which it is identified.
   */
  username: string
}

/**
 * The account, as the only item.
 */
export type MysqlAccountAnswer = [MysqlAccount]

/**
 * What can be set for a MySQL account, at any time.
 */
export type MysqlAccountBase = {
  /**
   * Comment on the account.
   */
  comment?: string | undefined
  /**
   * Whether connections must use SSL.
   */
  require_ssl?: boolean | undefined
  /**
   * Where the account may connect from: IPv4 and IPv6 addresses, and `ws` (web server), `pma` (phpMyAdmin) or `vpn`.
   */
  hosts?: Array<string> | undefined
}

/**
 * A MySQL account to create.
 */
export type MysqlAccountCreate = MysqlAccountBase & {
  /**
   * Name of the account. It is used as a suffix of the virtual server's prefix, unless it has that already.
   */
  username?: string | undefined
  password?: MysqlPassword | undefined
}

/**
 * Accounts of the MySQL server.
 */
export type MysqlAccountList = Array<MysqlAccount>

/**
 * Changes to a MySQL account. Its name cannot be changed.
 */
export type MysqlAccountUpdate = MysqlAccountBase & {
  password?: MysqlPassword | undefined
}

/**
 * Collations that a new database can have.
 */
export type MysqlCollationList = Array<string>

/**
 * A MySQL database.
 */
export type MysqlDatabase = MysqlDatabaseBase & {
  /**
   * URL of this database in the API.
   */
  resource_url?: string | undefined
  /**
   * Collation of the database.
   */
  collation?: string | undefined
  /**
   * Disk usage in bytes.
   */
  disk_usage?: string | undefined
  /**
   * Disk usage in readable form.
   */
  disk_usage_human?: string | undefined
  /**
   * When the disk usage was last measured.
   */
  disk_usage_updated?: string | undefined
}

/**
 * The database, as the only item.
 */
export type MysqlDatabaseAnswer = [MysqlDatabase]

/**
 * What a database and a request to create one have in common.
 */
export type MysqlDatabaseBase = {
  /**
   * Name of the database, by which it is identified. A new one is used as a suffix of the virtual server's prefix, unless it has that already.
   */
  name: string
  /**
   * Comment on the database.
   */
  comment?: string | undefined
}

/**
 * A MySQL database to create.
 */
export type MysqlDatabaseCreate = MysqlDatabaseBase & {
  /**
   * Collation, one of those that the options name. It cannot be changed later.
   */
  collation?: string | undefined
}

/**
 * MySQL databases.
 */
export type MysqlDatabaseList = Array<MysqlDatabase>

/**
 * Password of the account, 10 to 64 characters.
 */
export type MysqlPassword = string

/**
 * What an account may do in one database.
 */
export type MysqlPermission = {
  /**
   * URL of these permissions in the API.
   */
  resource_url?: string | undefined
  /**
   * Name of the account.
   */
  username?: string | undefined
  /**
   * Name of the database.
   */
  database?: string | undefined
  /**
   * What the account may do.
   */
  permissions?: Array<string> | undefined
}

/**
 * The permissions for one database, as the only item.
 */
export type MysqlPermissionAnswer = [MysqlPermission]

/**
 * Permissions of an account, one item for each database.
 */
export type MysqlPermissionList = Array<MysqlPermission>

/**
 * Names of the permissions that the account can be given.
 */
export type MysqlPermissionNameList = Array<string>

/**
 * What the account shall be allowed to do in the database.
 */
export type MysqlPermissionUpdate = {
  /**
   * What the account may do, of what the options name.
   */
  permissions?: Array<string> | undefined
}

/**
 * There is no such resource. The provider responds with 200 and nothing in the array.
 */
export type NoResource = []

/**
 * NS record, a nameserver of a delegated name.
 */
export type NsRecord = DnsRecordBase & {
  /**
   * Host name of the nameserver.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type NsRecordAnswer = [NsRecord]

/**
 * NS record to create, or what to change in one.
 */
export type NsRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * Host name of the nameserver.
   */
  destination?: string | undefined
}

/**
 * The NS records of a zone.
 */
export type NsRecordList = Array<NsRecord>

/**
 * An application that PM2 keeps running.
 */
export type Pm2Process = ServerApplication & {
  /**
   * Home directory of the application's main instance.
   */
  home_dir?: string | undefined
  /**
   * Name of the script that is run.
   */
  scriptname?: string | undefined
  /**
   * Memory that the application may use. The unit is not documented.
   */
  memory_limit?: number | undefined
  /**
   * Memory that can be given to the application. The unit is not documented.
   */
  available_memory?: number | undefined
}

/**
 * The process, as the only item.
 */
export type Pm2ProcessAnswer = [Pm2Process]

/**
 * A PM2 process to create or to change.
 */
export type Pm2ProcessChange = {
  /**
   * Name of the script to run.
   */
  scriptname?: string | undefined
  /**
   * Memory that the application may use. The unit is not documented.
   */
  memory_limit?: number | undefined
  /**
   * Name of the application.
   */
  name?: string | undefined
}

/**
 * Applications that PM2 keeps running.
 */
export type Pm2ProcessList = Array<Pm2Process>

/**
 * A port of a dedicated IP that is forwarded to the virtual server.
 */
export type PortForward = PortForwardBase & {
  /**
   * URL of this port forward in the API.
   */
  resource_url?: string | undefined
  /**
   * Superseded by identificator.
   *
   * @deprecated
   */
  id?: number | string | undefined
  /**
   * Identifier of the port forward.
   */
  identificator: number | string
  /**
   * Port that it is forwarded to, taken from fport.
   */
  dport?: number | undefined
}

/**
 * An address that may connect to a forwarded port.
 */
export type PortForwardAclEntry = {
  /**
   * Identifier of the entry.
   */
  id?: number | string | undefined
  /**
   * Identifier of the entry.
   */
  identificator: number | string
  /**
   * IP address that may connect.
   */
  ip?: string | undefined
}

/**
 * The entry of the access list, as the only item.
 */
export type PortForwardAclEntryAnswer = [PortForwardAclEntry]

/**
 * An address to add to the access list.
 */
export type PortForwardAclEntryCreate = {
  /**
   * IP address that may connect.
   */
  ip?: string | undefined
}

/**
 * The port forward, as the only item.
 */
export type PortForwardAnswer = [PortForward]

/**
 * What is set for a port forward.
 */
export type PortForwardBase = {
  /**
   * Name of the host.
   */
  comment?: string | undefined
  ip?: DedicatedIp | undefined
  /**
   * Port that is forwarded.
   */
  fport?: number | undefined
  /**
   * Whether only addresses of the access list may connect.
   */
  acl_enabled?: boolean | undefined
  /**
   * IP addresses and identifiers of the access list.
   */
  acls?: Array<string> | undefined
}

/**
 * A port forward to create or to change.
 */
export type PortForwardChange = PortForwardBase

/**
 * Port forwards of a virtual server.
 */
export type PortForwardList = Array<PortForward>

/**
 * A Redis database of a virtual server.
 */
export type RedisInstance = ServerApplication & {
  /**
   * Key to authenticate with.
   */
  password?: string | undefined
  /**
   * Port it listens on.
   */
  port?: string | undefined
  /**
   * IP address it listens on.
   */
  ip?: string | undefined
  /**
   * Host name.
   */
  host?: string | undefined
}

/**
 * The Redis database, as the only item.
 */
export type RedisInstanceAnswer = [RedisInstance]

/**
 * Redis databases.
 */
export type RedisInstanceList = Array<RedisInstance>

/**
 * What every application that runs on a virtual server has.
 */
export type ServerApplication = {
  /**
   * URL of this application in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the application.
   */
  id: number | string
  /**
   * Name of the application.
   */
  name?: string | undefined
  /**
   * State that the application is in.
   */
  status?: string | undefined
  /**
   * Whether the application is switched on.
   */
  enabled?: boolean | undefined
}

/**
 * SRV record, the host and port of a service.
 */
export type SrvRecord = DnsRecordBase & {
  /**
   * Priority of the host.
   */
  priority?: number | undefined
  /**
   * Weight among hosts of the same priority.
   */
  weight?: number | undefined
  /**
   * Port of the service.
   */
  port?: number | undefined
  /**
   * Host name of the service.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type SrvRecordAnswer = [SrvRecord]

/**
 * SRV record to create, or what to change in one.
 */
export type SrvRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * Priority of the host.
   */
  priority?: number | undefined
  /**
   * Weight among hosts of the same priority.
   */
  weight?: number | undefined
  /**
   * Port of the service.
   */
  port?: number | undefined
  /**
   * Host name of the service.
   */
  destination?: string | undefined
}

/**
 * The SRV records of a zone.
 */
export type SrvRecordList = Array<SrvRecord>

/**
 * Whether only addresses of the whitelist or all may connect.
 */
export type SshAccess = 'whitelist' | 'public'

/**
 * A public key that may log in by SSH.
 */
export type SshPublicKey = {
  /**
   * URL of this key in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the key.
   */
  identificator: number | string
  /**
   * Comment on the key.
   */
  comment?: string | undefined
  /**
   * When the key was added.
   */
  created?: string | undefined
  /**
   * When the key was added, in readable form.
   */
  created_human?: string | undefined
  /**
   * Fingerprint of the key.
   */
  fingerprint?: string | undefined
  /**
   * When the key was last used; null if it never was.
   */
  last_used?: string | null | undefined
  /**
   * Type of the key.
   */
  type?: string | undefined
  /**
   * Size of the key in bits.
   */
  size?: number | string | null | undefined
  /**
   * The key itself.
   */
  public_key?: string | undefined
}

/**
 * The key, as the only item.
 */
export type SshPublicKeyAnswer = [SshPublicKey]

/**
 * A public key to add.
 */
export type SshPublicKeyCreate = {
  /**
   * Comment on the key.
   */
  comment?: string | undefined
  /**
   * The key itself.
   */
  public_key?: string | undefined
}

/**
 * Public keys that may log in by SSH.
 */
export type SshPublicKeyList = Array<SshPublicKey>

/**
 * How a virtual server is reached by SSH.
 */
export type SshSettings = {
  /**
   * URL of these settings in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the settings.
   */
  identificator?: number | string | undefined
  /**
   * Name to log in with.
   */
  username?: string | undefined
  /**
   * Web hosts.
   */
  webhosts?: Array<string> | undefined
  /**
   * Fingerprints of the server's host keys, by the key's type or as a list.
   */
  server_fingerprints?:
    | {
        [key: string]: string
      }
    | Array<string>
    | undefined
  access?: SshAccess | undefined
  /**
   * IPv4 address of the server.
   */
  ipv4?: string | undefined
  /**
   * IPv6 address of the server; null if it has none.
   */
  ipv6?: string | null | undefined
}

/**
 * The settings, as the only item.
 */
export type SshSettingsAnswer = [SshSettings]

/**
 * Changes to the SSH settings.
 */
export type SshSettingsUpdate = {
  access?: SshAccess | undefined
}

/**
 * Addresses that may connect by SSH.
 */
export type SshWhitelistEntry = SshWhitelistEntryBase & {
  /**
   * URL of this entry in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the entry.
   */
  identificator: number | string
}

/**
 * The entry of the whitelist, as the only item.
 */
export type SshWhitelistEntryAnswer = [SshWhitelistEntry]

/**
 * What is set for an entry of the whitelist.
 */
export type SshWhitelistEntryBase = {
  /**
   * IPv4 or IPv6 address, or a range with a prefix length.
   */
  ip?: string | undefined
  /**
   * Comment on the entry.
   */
  comment?: string | undefined
}

/**
 * Addresses to add to the whitelist.
 */
export type SshWhitelistEntryCreate = SshWhitelistEntryBase

/**
 * Entries of the whitelist.
 */
export type SshWhitelistEntryList = Array<SshWhitelistEntry>

/**
 * SSHFP record, the fingerprint of an SSH host key.
 */
export type SshfpRecord = DnsRecordBase & {
  /**
   * 1 RSA, 2 DSA, 3 ECDSA, 4 Ed25519.
   */
  algorithm?: 1 | 2 | 3 | 4 | undefined
  /**
   * Kind of the fingerprint: 1 SHA-1, 2 SHA-256.
   */
  type?: 1 | 2 | undefined
  /**
   * The fingerprint.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type SshfpRecordAnswer = [SshfpRecord]

/**
 * SSHFP record to create, or what to change in one.
 */
export type SshfpRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * 1 RSA, 2 DSA, 3 ECDSA, 4 Ed25519.
   */
  algorithm?: 1 | 2 | 3 | 4 | undefined
  /**
   * Kind of the fingerprint: 1 SHA-1, 2 SHA-256.
   */
  type?: 1 | 2 | undefined
  /**
   * The fingerprint.
   */
  destination?: string | undefined
}

/**
 * The SSHFP records of a zone.
 */
export type SshfpRecordList = Array<SshfpRecord>

/**
 * A certificate on a virtual server.
 */
export type SslCertificate = SslCertificateBase & {
  /**
   * URL of this certificate in the API.
   */
  resource_url?: string | undefined
  /**
   * Identifier of the certificate.
   */
  id: number | string
  /**
   * Common name.
   */
  cn?: string | undefined
  /**
   * Whether it belongs to a certificate of ZoneID's SSL services.
   */
  connected?: boolean | undefined
  /**
   * Whether it is a Let's Encrypt certificate that renews itself.
   */
  letsencrypt?: boolean | undefined
  /**
   * When it was created, in ISO 8601.
   */
  created?: string | undefined
  /**
   * When it expires, in ISO 8601.
   */
  expires?: string | undefined
  /**
   * Resources that belong to the certificate.
   */
  readonly _links?: Array<SslCertificateLinks> | undefined
}

/**
 * The certificate, as the only item.
 */
export type SslCertificateAnswer = [SslCertificate]

/**
 * What is set for a certificate.
 */
export type SslCertificateBase = {
  /**
   * Name of the certificate.
   */
  name: string
  /**
   * Private key. Responses have an empty string instead.
   */
  private_key: string
  /**
   * The certificate itself.
   */
  certificate: string
  /**
   * Certificate of the issuing authority.
   */
  ca_certificate?: string | undefined
  /**
   * Hosts that use the certificate.
   */
  hosts?: Array<string> | undefined
}

/**
 * A certificate to add or to change.
 */
export type SslCertificateChange = SslCertificateBase

/**
 * URLs of what belongs to a certificate.
 */
export type SslCertificateLinks = {
  /**
   * URL of the certificate in ZoneID's SSL services.
   */
  certificate?: string | undefined
}

/**
 * Certificates on a virtual server.
 */
export type SslCertificateList = Array<SslCertificate>

/**
 * TLSA record, the certificate or key that a service is bound to.
 */
export type TlsaRecord = DnsRecordBase & {
  /**
   * How the certificate is to be used.
   */
  certificate_usage?: number | undefined
  /**
   * Which part of the certificate is compared.
   */
  selector?: number | undefined
  /**
   * How that part is presented.
   */
  matching_type?: number | undefined
  /**
   * What the part is compared with.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type TlsaRecordAnswer = [TlsaRecord]

/**
 * TLSA record to create, or what to change in one.
 */
export type TlsaRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * How the certificate is to be used.
   */
  certificate_usage?: number | undefined
  /**
   * Which part of the certificate is compared.
   */
  selector?: number | undefined
  /**
   * How that part is presented.
   */
  matching_type?: number | undefined
  /**
   * What the part is compared with.
   */
  destination?: string | undefined
}

/**
 * The TLSA records of a zone.
 */
export type TlsaRecordList = Array<TlsaRecord>

/**
 * TXT record, a text of a host name.
 */
export type TxtRecord = DnsRecordBase & {
  /**
   * The text.
   */
  destination?: string | undefined
}

/**
 * The record, as the only item.
 */
export type TxtRecordAnswer = [TxtRecord]

/**
 * TXT record to create, or what to change in one.
 */
export type TxtRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * The text.
   */
  destination?: string | undefined
}

/**
 * The TXT records of a zone.
 */
export type TxtRecordList = Array<TxtRecord>

/**
 * URL record, the redirection of a host name to a URL.
 */
export type UrlRecord = DnsRecordBase & {
  /**
   * URL that the host name is redirected to.
   */
  destination?: string | undefined
  /**
   * Status code of the redirection. Some responses have it as a string.
   */
  type?: 301 | 302 | '301' | '302' | undefined
}

/**
 * The record, as the only item.
 */
export type UrlRecordAnswer = [UrlRecord]

/**
 * URL record to create, or what to change in one.
 */
export type UrlRecordChange = {
  /**
   * Host name in full.
   */
  name?: string | undefined
  /**
   * URL that the host name is redirected to.
   */
  destination?: string | undefined
  /**
   * Status code of the redirection, as a number or as the string that some responses have. Default 301.
   */
  type?: 301 | 302 | '301' | '302' | undefined
}

/**
 * The URL records of a zone.
 */
export type UrlRecordList = Array<UrlRecord>

/**
 * Error codes by the name of the field they are about, nested as the fields of the resource are.
 */
export type ValidationErrorFields = {
  [key: string]:
    | string
    | Array<
        | string
        | {
            [key: string]: unknown
          }
      >
    | {
        [key: string]: unknown
      }
}

/**
 * What is wrong with the request, in the shape of the resource: an object, or an array with that object as its only item.
 */
export type ValidationErrors = ValidationErrorFields | [ValidationErrorFields]

export type DnsZonesGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}'
}

export type DnsZonesGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsZonesGetError = DnsZonesGetErrors[keyof DnsZonesGetErrors]

export type DnsZonesGetResponses = {
  /**
   * The zone.
   */
  200: DnsZoneAnswer | NoResource
}

export type DnsZonesGetResponse = DnsZonesGetResponses[keyof DnsZonesGetResponses]

export type DnsZonesUpdateData = {
  body?: DnsZoneUpdate | undefined
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}'
}

export type DnsZonesUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsZonesUpdateError = DnsZonesUpdateErrors[keyof DnsZonesUpdateErrors]

export type DnsZonesUpdateResponses = {
  /**
   * The updated zone.
   */
  200: DnsZoneAnswer
  /**
   * The updated zone.
   */
  201: DnsZoneAnswer
}

export type DnsZonesUpdateResponse = DnsZonesUpdateResponses[keyof DnsZonesUpdateResponses]

export type DnsAListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/a'
}

export type DnsAListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAListError = DnsAListErrors[keyof DnsAListErrors]

export type DnsAListResponses = {
  /**
   * The records.
   */
  200: ARecordList
}

export type DnsAListResponse = DnsAListResponses[keyof DnsAListResponses]

export type DnsACreateData = {
  body: ARecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/a'
}

export type DnsACreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsACreateError = DnsACreateErrors[keyof DnsACreateErrors]

export type DnsACreateResponses = {
  /**
   * The new record.
   */
  201: ARecordAnswer
}

export type DnsACreateResponse = DnsACreateResponses[keyof DnsACreateResponses]

export type DnsADeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/a/{identificator}'
}

export type DnsADeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsADeleteError = DnsADeleteErrors[keyof DnsADeleteErrors]

export type DnsADeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsADeleteResponse = DnsADeleteResponses[keyof DnsADeleteResponses]

export type DnsAGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/a/{identificator}'
}

export type DnsAGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAGetError = DnsAGetErrors[keyof DnsAGetErrors]

export type DnsAGetResponses = {
  /**
   * The record.
   */
  200: ARecordAnswer | NoResource
}

export type DnsAGetResponse = DnsAGetResponses[keyof DnsAGetResponses]

export type DnsAUpdateData = {
  body: ARecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/a/{identificator}'
}

export type DnsAUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAUpdateError = DnsAUpdateErrors[keyof DnsAUpdateErrors]

export type DnsAUpdateResponses = {
  /**
   * The changed record.
   */
  200: ARecordAnswer
  /**
   * The changed record.
   */
  201: ARecordAnswer
}

export type DnsAUpdateResponse = DnsAUpdateResponses[keyof DnsAUpdateResponses]

export type DnsAaaaListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/aaaa'
}

export type DnsAaaaListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAaaaListError = DnsAaaaListErrors[keyof DnsAaaaListErrors]

export type DnsAaaaListResponses = {
  /**
   * The records.
   */
  200: AaaaRecordList
}

export type DnsAaaaListResponse = DnsAaaaListResponses[keyof DnsAaaaListResponses]

export type DnsAaaaCreateData = {
  body: AaaaRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/aaaa'
}

export type DnsAaaaCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAaaaCreateError = DnsAaaaCreateErrors[keyof DnsAaaaCreateErrors]

export type DnsAaaaCreateResponses = {
  /**
   * The new record.
   */
  201: AaaaRecordAnswer
}

export type DnsAaaaCreateResponse = DnsAaaaCreateResponses[keyof DnsAaaaCreateResponses]

export type DnsAaaaDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/aaaa/{identificator}'
}

export type DnsAaaaDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAaaaDeleteError = DnsAaaaDeleteErrors[keyof DnsAaaaDeleteErrors]

export type DnsAaaaDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsAaaaDeleteResponse = DnsAaaaDeleteResponses[keyof DnsAaaaDeleteResponses]

export type DnsAaaaGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/aaaa/{identificator}'
}

export type DnsAaaaGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAaaaGetError = DnsAaaaGetErrors[keyof DnsAaaaGetErrors]

export type DnsAaaaGetResponses = {
  /**
   * The record.
   */
  200: AaaaRecordAnswer | NoResource
}

export type DnsAaaaGetResponse = DnsAaaaGetResponses[keyof DnsAaaaGetResponses]

export type DnsAaaaUpdateData = {
  body: AaaaRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/aaaa/{identificator}'
}

export type DnsAaaaUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsAaaaUpdateError = DnsAaaaUpdateErrors[keyof DnsAaaaUpdateErrors]

export type DnsAaaaUpdateResponses = {
  /**
   * The changed record.
   */
  200: AaaaRecordAnswer
  /**
   * The changed record.
   */
  201: AaaaRecordAnswer
}

export type DnsAaaaUpdateResponse = DnsAaaaUpdateResponses[keyof DnsAaaaUpdateResponses]

export type DnsNsListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/ns'
}

export type DnsNsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsNsListError = DnsNsListErrors[keyof DnsNsListErrors]

export type DnsNsListResponses = {
  /**
   * The records.
   */
  200: NsRecordList
}

export type DnsNsListResponse = DnsNsListResponses[keyof DnsNsListResponses]

export type DnsNsCreateData = {
  body: NsRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/ns'
}

export type DnsNsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsNsCreateError = DnsNsCreateErrors[keyof DnsNsCreateErrors]

export type DnsNsCreateResponses = {
  /**
   * The new record.
   */
  201: NsRecordAnswer
}

export type DnsNsCreateResponse = DnsNsCreateResponses[keyof DnsNsCreateResponses]

export type DnsNsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/ns/{identificator}'
}

export type DnsNsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsNsDeleteError = DnsNsDeleteErrors[keyof DnsNsDeleteErrors]

export type DnsNsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsNsDeleteResponse = DnsNsDeleteResponses[keyof DnsNsDeleteResponses]

export type DnsNsGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/ns/{identificator}'
}

export type DnsNsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsNsGetError = DnsNsGetErrors[keyof DnsNsGetErrors]

export type DnsNsGetResponses = {
  /**
   * The record.
   */
  200: NsRecordAnswer | NoResource
}

export type DnsNsGetResponse = DnsNsGetResponses[keyof DnsNsGetResponses]

export type DnsNsUpdateData = {
  body: NsRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/ns/{identificator}'
}

export type DnsNsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsNsUpdateError = DnsNsUpdateErrors[keyof DnsNsUpdateErrors]

export type DnsNsUpdateResponses = {
  /**
   * The changed record.
   */
  200: NsRecordAnswer
  /**
   * The changed record.
   */
  201: NsRecordAnswer
}

export type DnsNsUpdateResponse = DnsNsUpdateResponses[keyof DnsNsUpdateResponses]

export type DnsMxListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/mx'
}

export type DnsMxListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsMxListError = DnsMxListErrors[keyof DnsMxListErrors]

export type DnsMxListResponses = {
  /**
   * The records.
   */
  200: MxRecordList
}

export type DnsMxListResponse = DnsMxListResponses[keyof DnsMxListResponses]

export type DnsMxCreateData = {
  body: MxRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/mx'
}

export type DnsMxCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsMxCreateError = DnsMxCreateErrors[keyof DnsMxCreateErrors]

export type DnsMxCreateResponses = {
  /**
   * The new record.
   */
  201: MxRecordAnswer
}

export type DnsMxCreateResponse = DnsMxCreateResponses[keyof DnsMxCreateResponses]

export type DnsMxDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/mx/{identificator}'
}

export type DnsMxDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsMxDeleteError = DnsMxDeleteErrors[keyof DnsMxDeleteErrors]

export type DnsMxDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsMxDeleteResponse = DnsMxDeleteResponses[keyof DnsMxDeleteResponses]

export type DnsMxGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/mx/{identificator}'
}

export type DnsMxGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsMxGetError = DnsMxGetErrors[keyof DnsMxGetErrors]

export type DnsMxGetResponses = {
  /**
   * The record.
   */
  200: MxRecordAnswer | NoResource
}

export type DnsMxGetResponse = DnsMxGetResponses[keyof DnsMxGetResponses]

export type DnsMxUpdateData = {
  body: MxRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/mx/{identificator}'
}

export type DnsMxUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsMxUpdateError = DnsMxUpdateErrors[keyof DnsMxUpdateErrors]

export type DnsMxUpdateResponses = {
  /**
   * The changed record.
   */
  200: MxRecordAnswer
  /**
   * The changed record.
   */
  201: MxRecordAnswer
}

export type DnsMxUpdateResponse = DnsMxUpdateResponses[keyof DnsMxUpdateResponses]

export type DnsCnameListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/cname'
}

export type DnsCnameListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCnameListError = DnsCnameListErrors[keyof DnsCnameListErrors]

export type DnsCnameListResponses = {
  /**
   * The records.
   */
  200: CnameRecordList
}

export type DnsCnameListResponse = DnsCnameListResponses[keyof DnsCnameListResponses]

export type DnsCnameCreateData = {
  body: CnameRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/cname'
}

export type DnsCnameCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCnameCreateError = DnsCnameCreateErrors[keyof DnsCnameCreateErrors]

export type DnsCnameCreateResponses = {
  /**
   * The new record.
   */
  201: CnameRecordAnswer
}

export type DnsCnameCreateResponse = DnsCnameCreateResponses[keyof DnsCnameCreateResponses]

export type DnsCnameDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/cname/{identificator}'
}

export type DnsCnameDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCnameDeleteError = DnsCnameDeleteErrors[keyof DnsCnameDeleteErrors]

export type DnsCnameDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsCnameDeleteResponse = DnsCnameDeleteResponses[keyof DnsCnameDeleteResponses]

export type DnsCnameGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/cname/{identificator}'
}

export type DnsCnameGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCnameGetError = DnsCnameGetErrors[keyof DnsCnameGetErrors]

export type DnsCnameGetResponses = {
  /**
   * The record.
   */
  200: CnameRecordAnswer | NoResource
}

export type DnsCnameGetResponse = DnsCnameGetResponses[keyof DnsCnameGetResponses]

export type DnsCnameUpdateData = {
  body: CnameRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/cname/{identificator}'
}

export type DnsCnameUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCnameUpdateError = DnsCnameUpdateErrors[keyof DnsCnameUpdateErrors]

export type DnsCnameUpdateResponses = {
  /**
   * The changed record.
   */
  200: CnameRecordAnswer
  /**
   * The changed record.
   */
  201: CnameRecordAnswer
}

export type DnsCnameUpdateResponse = DnsCnameUpdateResponses[keyof DnsCnameUpdateResponses]

export type DnsTxtListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/txt'
}

export type DnsTxtListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTxtListError = DnsTxtListErrors[keyof DnsTxtListErrors]

export type DnsTxtListResponses = {
  /**
   * The records.
   */
  200: TxtRecordList
}

export type DnsTxtListResponse = DnsTxtListResponses[keyof DnsTxtListResponses]

export type DnsTxtCreateData = {
  body: TxtRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/txt'
}

export type DnsTxtCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTxtCreateError = DnsTxtCreateErrors[keyof DnsTxtCreateErrors]

export type DnsTxtCreateResponses = {
  /**
   * The new record.
   */
  201: TxtRecordAnswer
}

export type DnsTxtCreateResponse = DnsTxtCreateResponses[keyof DnsTxtCreateResponses]

export type DnsTxtDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/txt/{identificator}'
}

export type DnsTxtDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTxtDeleteError = DnsTxtDeleteErrors[keyof DnsTxtDeleteErrors]

export type DnsTxtDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsTxtDeleteResponse = DnsTxtDeleteResponses[keyof DnsTxtDeleteResponses]

export type DnsTxtGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/txt/{identificator}'
}

export type DnsTxtGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTxtGetError = DnsTxtGetErrors[keyof DnsTxtGetErrors]

export type DnsTxtGetResponses = {
  /**
   * The record.
   */
  200: TxtRecordAnswer | NoResource
}

export type DnsTxtGetResponse = DnsTxtGetResponses[keyof DnsTxtGetResponses]

export type DnsTxtUpdateData = {
  body: TxtRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/txt/{identificator}'
}

export type DnsTxtUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTxtUpdateError = DnsTxtUpdateErrors[keyof DnsTxtUpdateErrors]

export type DnsTxtUpdateResponses = {
  /**
   * The changed record.
   */
  200: TxtRecordAnswer
  /**
   * The changed record.
   */
  201: TxtRecordAnswer
}

export type DnsTxtUpdateResponse = DnsTxtUpdateResponses[keyof DnsTxtUpdateResponses]

export type DnsSshfpListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/sshfp'
}

export type DnsSshfpListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSshfpListError = DnsSshfpListErrors[keyof DnsSshfpListErrors]

export type DnsSshfpListResponses = {
  /**
   * The records.
   */
  200: SshfpRecordList
}

export type DnsSshfpListResponse = DnsSshfpListResponses[keyof DnsSshfpListResponses]

export type DnsSshfpCreateData = {
  body: SshfpRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/sshfp'
}

export type DnsSshfpCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSshfpCreateError = DnsSshfpCreateErrors[keyof DnsSshfpCreateErrors]

export type DnsSshfpCreateResponses = {
  /**
   * The new record.
   */
  201: SshfpRecordAnswer
}

export type DnsSshfpCreateResponse = DnsSshfpCreateResponses[keyof DnsSshfpCreateResponses]

export type DnsSshfpDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/sshfp/{identificator}'
}

export type DnsSshfpDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSshfpDeleteError = DnsSshfpDeleteErrors[keyof DnsSshfpDeleteErrors]

export type DnsSshfpDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsSshfpDeleteResponse = DnsSshfpDeleteResponses[keyof DnsSshfpDeleteResponses]

export type DnsSshfpGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/sshfp/{identificator}'
}

export type DnsSshfpGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSshfpGetError = DnsSshfpGetErrors[keyof DnsSshfpGetErrors]

export type DnsSshfpGetResponses = {
  /**
   * The record.
   */
  200: SshfpRecordAnswer | NoResource
}

export type DnsSshfpGetResponse = DnsSshfpGetResponses[keyof DnsSshfpGetResponses]

export type DnsSshfpUpdateData = {
  body: SshfpRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/sshfp/{identificator}'
}

export type DnsSshfpUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSshfpUpdateError = DnsSshfpUpdateErrors[keyof DnsSshfpUpdateErrors]

export type DnsSshfpUpdateResponses = {
  /**
   * The changed record.
   */
  200: SshfpRecordAnswer
  /**
   * The changed record.
   */
  201: SshfpRecordAnswer
}

export type DnsSshfpUpdateResponse = DnsSshfpUpdateResponses[keyof DnsSshfpUpdateResponses]

export type DnsSrvListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/srv'
}

export type DnsSrvListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSrvListError = DnsSrvListErrors[keyof DnsSrvListErrors]

export type DnsSrvListResponses = {
  /**
   * The records.
   */
  200: SrvRecordList
}

export type DnsSrvListResponse = DnsSrvListResponses[keyof DnsSrvListResponses]

export type DnsSrvCreateData = {
  body: SrvRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/srv'
}

export type DnsSrvCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSrvCreateError = DnsSrvCreateErrors[keyof DnsSrvCreateErrors]

export type DnsSrvCreateResponses = {
  /**
   * The new record.
   */
  201: SrvRecordAnswer
}

export type DnsSrvCreateResponse = DnsSrvCreateResponses[keyof DnsSrvCreateResponses]

export type DnsSrvDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/srv/{identificator}'
}

export type DnsSrvDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSrvDeleteError = DnsSrvDeleteErrors[keyof DnsSrvDeleteErrors]

export type DnsSrvDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsSrvDeleteResponse = DnsSrvDeleteResponses[keyof DnsSrvDeleteResponses]

export type DnsSrvGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/srv/{identificator}'
}

export type DnsSrvGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSrvGetError = DnsSrvGetErrors[keyof DnsSrvGetErrors]

export type DnsSrvGetResponses = {
  /**
   * The record.
   */
  200: SrvRecordAnswer | NoResource
}

export type DnsSrvGetResponse = DnsSrvGetResponses[keyof DnsSrvGetResponses]

export type DnsSrvUpdateData = {
  body: SrvRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/srv/{identificator}'
}

export type DnsSrvUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsSrvUpdateError = DnsSrvUpdateErrors[keyof DnsSrvUpdateErrors]

export type DnsSrvUpdateResponses = {
  /**
   * The changed record.
   */
  200: SrvRecordAnswer
  /**
   * The changed record.
   */
  201: SrvRecordAnswer
}

export type DnsSrvUpdateResponse = DnsSrvUpdateResponses[keyof DnsSrvUpdateResponses]

export type DnsUrlListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/url'
}

export type DnsUrlListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsUrlListError = DnsUrlListErrors[keyof DnsUrlListErrors]

export type DnsUrlListResponses = {
  /**
   * The records.
   */
  200: UrlRecordList
}

export type DnsUrlListResponse = DnsUrlListResponses[keyof DnsUrlListResponses]

export type DnsUrlCreateData = {
  body: UrlRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/url'
}

export type DnsUrlCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsUrlCreateError = DnsUrlCreateErrors[keyof DnsUrlCreateErrors]

export type DnsUrlCreateResponses = {
  /**
   * The new record.
   */
  201: UrlRecordAnswer
}

export type DnsUrlCreateResponse = DnsUrlCreateResponses[keyof DnsUrlCreateResponses]

export type DnsUrlDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/url/{identificator}'
}

export type DnsUrlDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsUrlDeleteError = DnsUrlDeleteErrors[keyof DnsUrlDeleteErrors]

export type DnsUrlDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsUrlDeleteResponse = DnsUrlDeleteResponses[keyof DnsUrlDeleteResponses]

export type DnsUrlGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/url/{identificator}'
}

export type DnsUrlGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsUrlGetError = DnsUrlGetErrors[keyof DnsUrlGetErrors]

export type DnsUrlGetResponses = {
  /**
   * The record.
   */
  200: UrlRecordAnswer | NoResource
}

export type DnsUrlGetResponse = DnsUrlGetResponses[keyof DnsUrlGetResponses]

export type DnsUrlUpdateData = {
  body: UrlRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/url/{identificator}'
}

export type DnsUrlUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsUrlUpdateError = DnsUrlUpdateErrors[keyof DnsUrlUpdateErrors]

export type DnsUrlUpdateResponses = {
  /**
   * The changed record.
   */
  200: UrlRecordAnswer
  /**
   * The changed record.
   */
  201: UrlRecordAnswer
}

export type DnsUrlUpdateResponse = DnsUrlUpdateResponses[keyof DnsUrlUpdateResponses]

export type DnsCaaListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/caa'
}

export type DnsCaaListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCaaListError = DnsCaaListErrors[keyof DnsCaaListErrors]

export type DnsCaaListResponses = {
  /**
   * The records.
   */
  200: CaaRecordList
}

export type DnsCaaListResponse = DnsCaaListResponses[keyof DnsCaaListResponses]

export type DnsCaaCreateData = {
  body: CaaRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/caa'
}

export type DnsCaaCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCaaCreateError = DnsCaaCreateErrors[keyof DnsCaaCreateErrors]

export type DnsCaaCreateResponses = {
  /**
   * The new record.
   */
  201: CaaRecordAnswer
}

export type DnsCaaCreateResponse = DnsCaaCreateResponses[keyof DnsCaaCreateResponses]

export type DnsCaaDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/caa/{identificator}'
}

export type DnsCaaDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCaaDeleteError = DnsCaaDeleteErrors[keyof DnsCaaDeleteErrors]

export type DnsCaaDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsCaaDeleteResponse = DnsCaaDeleteResponses[keyof DnsCaaDeleteResponses]

export type DnsCaaGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/caa/{identificator}'
}

export type DnsCaaGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCaaGetError = DnsCaaGetErrors[keyof DnsCaaGetErrors]

export type DnsCaaGetResponses = {
  /**
   * The record.
   */
  200: CaaRecordAnswer | NoResource
}

export type DnsCaaGetResponse = DnsCaaGetResponses[keyof DnsCaaGetResponses]

export type DnsCaaUpdateData = {
  body: CaaRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/caa/{identificator}'
}

export type DnsCaaUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsCaaUpdateError = DnsCaaUpdateErrors[keyof DnsCaaUpdateErrors]

export type DnsCaaUpdateResponses = {
  /**
   * The changed record.
   */
  200: CaaRecordAnswer
  /**
   * The changed record.
   */
  201: CaaRecordAnswer
}

export type DnsCaaUpdateResponse = DnsCaaUpdateResponses[keyof DnsCaaUpdateResponses]

export type DnsTlsaListData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/tlsa'
}

export type DnsTlsaListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTlsaListError = DnsTlsaListErrors[keyof DnsTlsaListErrors]

export type DnsTlsaListResponses = {
  /**
   * The records.
   */
  200: TlsaRecordList
}

export type DnsTlsaListResponse = DnsTlsaListResponses[keyof DnsTlsaListResponses]

export type DnsTlsaCreateData = {
  body: TlsaRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
  }
  query?: never
  url: '/dns/{service_name}/tlsa'
}

export type DnsTlsaCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTlsaCreateError = DnsTlsaCreateErrors[keyof DnsTlsaCreateErrors]

export type DnsTlsaCreateResponses = {
  /**
   * The new record.
   */
  201: TlsaRecordAnswer
}

export type DnsTlsaCreateResponse = DnsTlsaCreateResponses[keyof DnsTlsaCreateResponses]

export type DnsTlsaDeleteData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/tlsa/{identificator}'
}

export type DnsTlsaDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTlsaDeleteError = DnsTlsaDeleteErrors[keyof DnsTlsaDeleteErrors]

export type DnsTlsaDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsTlsaDeleteResponse = DnsTlsaDeleteResponses[keyof DnsTlsaDeleteResponses]

export type DnsTlsaGetData = {
  body?: never
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/tlsa/{identificator}'
}

export type DnsTlsaGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTlsaGetError = DnsTlsaGetErrors[keyof DnsTlsaGetErrors]

export type DnsTlsaGetResponses = {
  /**
   * The record.
   */
  200: TlsaRecordAnswer | NoResource
}

export type DnsTlsaGetResponse = DnsTlsaGetResponses[keyof DnsTlsaGetResponses]

export type DnsTlsaUpdateData = {
  body: TlsaRecordChange
  path: {
    /**
     * Name of the DNS zone.
     */
    service_name: string
    /**
     * The record's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/dns/{service_name}/tlsa/{identificator}'
}

export type DnsTlsaUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DnsTlsaUpdateError = DnsTlsaUpdateErrors[keyof DnsTlsaUpdateErrors]

export type DnsTlsaUpdateResponses = {
  /**
   * The changed record.
   */
  200: TlsaRecordAnswer
  /**
   * The changed record.
   */
  201: TlsaRecordAnswer
}

export type DnsTlsaUpdateResponse = DnsTlsaUpdateResponses[keyof DnsTlsaUpdateResponses]

export type MailAccountsListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
        /**
         * Field that the list is ordered by.
         */
        'x-order-by'?: 'created' | 'address' | 'disk_usage' | undefined
        /**
         * Direction of the order.
         */
        'x-order-dir'?: 'asc' | 'desc' | undefined
      }
    | undefined
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?:
    | {
        /**
         * Only what has this address.
         */
        address?: string | undefined
        /**
         * Whether to list archived accounts too.
         */
        archived?: boolean | undefined
      }
    | undefined
  url: '/vserver/{service_name}/mail/account'
}

export type MailAccountsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsListError = MailAccountsListErrors[keyof MailAccountsListErrors]

export type MailAccountsListResponses = {
  /**
   * A page of mail accounts.
   */
  200: MailAccountList
}

export type MailAccountsListResponse = MailAccountsListResponses[keyof MailAccountsListResponses]

export type MailAccountsCreateData = {
  body: MailAccountChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account'
}

export type MailAccountsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsCreateError = MailAccountsCreateErrors[keyof MailAccountsCreateErrors]

export type MailAccountsCreateResponses = {
  /**
   * The new account.
   */
  201: MailAccountAnswer
}

export type MailAccountsCreateResponse = MailAccountsCreateResponses[keyof MailAccountsCreateResponses]

export type MailAccountsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}'
}

export type MailAccountsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsDeleteError = MailAccountsDeleteErrors[keyof MailAccountsDeleteErrors]

export type MailAccountsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type MailAccountsDeleteResponse = MailAccountsDeleteResponses[keyof MailAccountsDeleteResponses]

export type MailAccountsGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?:
    | {
        /**
         * Whether to send the account's `addresses` along.
         */
        addresses?: boolean | undefined
      }
    | undefined
  url: '/vserver/{service_name}/mail/account/{identificator}'
}

export type MailAccountsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsGetError = MailAccountsGetErrors[keyof MailAccountsGetErrors]

export type MailAccountsGetResponses = {
  /**
   * The account.
   */
  200: MailAccountAnswer | NoResource
}

export type MailAccountsGetResponse = MailAccountsGetResponses[keyof MailAccountsGetResponses]

export type MailAccountsUpdateData = {
  body: MailAccountChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}'
}

export type MailAccountsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsUpdateError = MailAccountsUpdateErrors[keyof MailAccountsUpdateErrors]

export type MailAccountsUpdateResponses = {
  /**
   * The changed account.
   */
  200: MailAccountAnswer
  /**
   * The changed account.
   */
  201: MailAccountAnswer
}

export type MailAccountsUpdateResponse = MailAccountsUpdateResponses[keyof MailAccountsUpdateResponses]

export type MailAccountsAppPasswordsListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/asp'
}

export type MailAccountsAppPasswordsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsAppPasswordsListError = MailAccountsAppPasswordsListErrors[keyof MailAccountsAppPasswordsListErrors]

export type MailAccountsAppPasswordsListResponses = {
  /**
   * The application passwords.
   */
  200: MailAppPasswordList
}

export type MailAccountsAppPasswordsListResponse = MailAccountsAppPasswordsListResponses[keyof MailAccountsAppPasswordsListResponses]

export type MailAccountsAppPasswordsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
    /**
     * The application password's `identificator`.
     */
    asp_id: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}'
}

export type MailAccountsAppPasswordsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsAppPasswordsDeleteError = MailAccountsAppPasswordsDeleteErrors[keyof MailAccountsAppPasswordsDeleteErrors]

export type MailAccountsAppPasswordsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type MailAccountsAppPasswordsDeleteResponse = MailAccountsAppPasswordsDeleteResponses[keyof MailAccountsAppPasswordsDeleteResponses]

export type MailAccountsAutoreplyGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/autoreply'
}

export type MailAccountsAutoreplyGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsAutoreplyGetError = MailAccountsAutoreplyGetErrors[keyof MailAccountsAutoreplyGetErrors]

export type MailAccountsAutoreplyGetResponses = {
  /**
   * The autoreply.
   */
  200: MailAutoreplyAnswer | NoResource
}

export type MailAccountsAutoreplyGetResponse = MailAccountsAutoreplyGetResponses[keyof MailAccountsAutoreplyGetResponses]

export type MailAccountsAutoreplyUpdateData = {
  body: MailAutoreplyChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/autoreply'
}

export type MailAccountsAutoreplyUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsAutoreplyUpdateError = MailAccountsAutoreplyUpdateErrors[keyof MailAccountsAutoreplyUpdateErrors]

export type MailAccountsAutoreplyUpdateResponses = {
  /**
   * The changed autoreply.
   */
  200: MailAutoreplyAnswer
  /**
   * The changed autoreply.
   */
  201: MailAutoreplyAnswer
}

export type MailAccountsAutoreplyUpdateResponse = MailAccountsAutoreplyUpdateResponses[keyof MailAccountsAutoreplyUpdateResponses]

export type MailAccountsPremiumGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/premium'
}

export type MailAccountsPremiumGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsPremiumGetError = MailAccountsPremiumGetErrors[keyof MailAccountsPremiumGetErrors]

export type MailAccountsPremiumGetResponses = {
  /**
   * The package.
   */
  200: MailPremiumAnswer | NoResource
}

export type MailAccountsPremiumGetResponse = MailAccountsPremiumGetResponses[keyof MailAccountsPremiumGetResponses]

export type MailAccountsPremiumOptionsData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/premium'
}

export type MailAccountsPremiumOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsPremiumOptionsError = MailAccountsPremiumOptionsErrors[keyof MailAccountsPremiumOptionsErrors]

export type MailAccountsPremiumOptionsResponses = {
  /**
   * The packages.
   */
  200: MailPremiumList
}

export type MailAccountsPremiumOptionsResponse = MailAccountsPremiumOptionsResponses[keyof MailAccountsPremiumOptionsResponses]

export type MailAccountsPremiumUpdateData = {
  body: MailPremiumChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/account/{identificator}/premium'
}

export type MailAccountsPremiumUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailAccountsPremiumUpdateError = MailAccountsPremiumUpdateErrors[keyof MailAccountsPremiumUpdateErrors]

export type MailAccountsPremiumUpdateResponses = {
  /**
   * The package that the account has now.
   */
  200: MailPremiumAnswer
  /**
   * The package that the account has now.
   */
  201: MailPremiumAnswer
  /**
   * The package that was ordered; it is turned on later.
   */
  202: MailPremiumAnswer
  /**
   * The package was changed; there is nothing to return.
   */
  204: undefined
}

export type MailAccountsPremiumUpdateResponse = MailAccountsPremiumUpdateResponses[keyof MailAccountsPremiumUpdateResponses]

export type MailForwardersListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
      }
    | undefined
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?:
    | {
        /**
         * Only what has this address.
         */
        address?: string | undefined
      }
    | undefined
  url: '/vserver/{service_name}/mail/forwarder'
}

export type MailForwardersListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersListError = MailForwardersListErrors[keyof MailForwardersListErrors]

export type MailForwardersListResponses = {
  /**
   * A page of mail forwarders.
   */
  200: MailForwarderList
}

export type MailForwardersListResponse = MailForwardersListResponses[keyof MailForwardersListResponses]

export type MailForwardersCreateData = {
  body: MailForwarderChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/forwarder'
}

export type MailForwardersCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersCreateError = MailForwardersCreateErrors[keyof MailForwardersCreateErrors]

export type MailForwardersCreateResponses = {
  /**
   * The new forwarder.
   */
  201: MailForwarderAnswer
}

export type MailForwardersCreateResponse = MailForwardersCreateResponses[keyof MailForwardersCreateResponses]

export type MailForwardersDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The forwarder's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/forwarder/{identificator}'
}

export type MailForwardersDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersDeleteError = MailForwardersDeleteErrors[keyof MailForwardersDeleteErrors]

export type MailForwardersDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type MailForwardersDeleteResponse = MailForwardersDeleteResponses[keyof MailForwardersDeleteResponses]

export type MailForwardersGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The forwarder's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/forwarder/{identificator}'
}

export type MailForwardersGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersGetError = MailForwardersGetErrors[keyof MailForwardersGetErrors]

export type MailForwardersGetResponses = {
  /**
   * The forwarder.
   */
  200: MailForwarderAnswer | NoResource
}

export type MailForwardersGetResponse = MailForwardersGetResponses[keyof MailForwardersGetResponses]

export type MailForwardersUpdateData = {
  body: MailForwarderChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The forwarder's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/forwarder/{identificator}'
}

export type MailForwardersUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersUpdateError = MailForwardersUpdateErrors[keyof MailForwardersUpdateErrors]

export type MailForwardersUpdateResponses = {
  /**
   * The changed forwarder.
   */
  200: MailForwarderAnswer
  /**
   * The changed forwarder.
   */
  201: MailForwarderAnswer
}

export type MailForwardersUpdateResponse = MailForwardersUpdateResponses[keyof MailForwardersUpdateResponses]

export type MailForwardersAutoreplyGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The forwarder's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply'
}

export type MailForwardersAutoreplyGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersAutoreplyGetError = MailForwardersAutoreplyGetErrors[keyof MailForwardersAutoreplyGetErrors]

export type MailForwardersAutoreplyGetResponses = {
  /**
   * The autoreply.
   */
  200: MailAutoreplyAnswer | NoResource
}

export type MailForwardersAutoreplyGetResponse = MailForwardersAutoreplyGetResponses[keyof MailForwardersAutoreplyGetResponses]

export type MailForwardersAutoreplyUpdateData = {
  body: MailAutoreplyChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The forwarder's `address`.
     */
    identificator: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply'
}

export type MailForwardersAutoreplyUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailForwardersAutoreplyUpdateError = MailForwardersAutoreplyUpdateErrors[keyof MailForwardersAutoreplyUpdateErrors]

export type MailForwardersAutoreplyUpdateResponses = {
  /**
   * The changed autoreply.
   */
  200: MailAutoreplyAnswer
  /**
   * The changed autoreply.
   */
  201: MailAutoreplyAnswer
}

export type MailForwardersAutoreplyUpdateResponse = MailForwardersAutoreplyUpdateResponses[keyof MailForwardersAutoreplyUpdateResponses]

export type MailDkimDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/dkim'
}

export type MailDkimDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailDkimDeleteError = MailDkimDeleteErrors[keyof MailDkimDeleteErrors]

export type MailDkimDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type MailDkimDeleteResponse = MailDkimDeleteResponses[keyof MailDkimDeleteResponses]

export type MailDkimGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/dkim'
}

export type MailDkimGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailDkimGetError = MailDkimGetErrors[keyof MailDkimGetErrors]

export type MailDkimGetResponses = {
  /**
   * The key.
   */
  200: DkimKeyAnswer | NoResource
}

export type MailDkimGetResponse = MailDkimGetResponses[keyof MailDkimGetResponses]

export type MailDkimCreateData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/mail/dkim'
}

export type MailDkimCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type MailDkimCreateError = MailDkimCreateErrors[keyof MailDkimCreateErrors]

export type MailDkimCreateResponses = {
  /**
   * The new key.
   */
  201: DkimKeyAnswer
}

export type MailDkimCreateResponse = MailDkimCreateResponses[keyof MailDkimCreateResponses]

export type DatabasesMysqlListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
      }
    | undefined
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql'
}

export type DatabasesMysqlListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlListError = DatabasesMysqlListErrors[keyof DatabasesMysqlListErrors]

export type DatabasesMysqlListResponses = {
  /**
   * A page of databases.
   */
  200: MysqlDatabaseList
}

export type DatabasesMysqlListResponse = DatabasesMysqlListResponses[keyof DatabasesMysqlListResponses]

export type DatabasesMysqlOptionsData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql'
}

export type DatabasesMysqlOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlOptionsError = DatabasesMysqlOptionsErrors[keyof DatabasesMysqlOptionsErrors]

export type DatabasesMysqlOptionsResponses = {
  /**
   * Names of collations.
   */
  200: MysqlCollationList
}

export type DatabasesMysqlOptionsResponse = DatabasesMysqlOptionsResponses[keyof DatabasesMysqlOptionsResponses]

export type DatabasesMysqlCreateData = {
  body: MysqlDatabaseCreate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql'
}

export type DatabasesMysqlCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlCreateError = DatabasesMysqlCreateErrors[keyof DatabasesMysqlCreateErrors]

export type DatabasesMysqlCreateResponses = {
  /**
   * The new database.
   */
  201: MysqlDatabaseAnswer
}

export type DatabasesMysqlCreateResponse = DatabasesMysqlCreateResponses[keyof DatabasesMysqlCreateResponses]

export type DatabasesMysqlDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The database's `name`.
     */
    database_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/{database_name}'
}

export type DatabasesMysqlDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlDeleteError = DatabasesMysqlDeleteErrors[keyof DatabasesMysqlDeleteErrors]

export type DatabasesMysqlDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DatabasesMysqlDeleteResponse = DatabasesMysqlDeleteResponses[keyof DatabasesMysqlDeleteResponses]

export type DatabasesMysqlGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The database's `name`.
     */
    database_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/{database_name}'
}

export type DatabasesMysqlGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlGetError = DatabasesMysqlGetErrors[keyof DatabasesMysqlGetErrors]

export type DatabasesMysqlGetResponses = {
  /**
   * The database.
   */
  200: MysqlDatabaseAnswer | NoResource
}

export type DatabasesMysqlGetResponse = DatabasesMysqlGetResponses[keyof DatabasesMysqlGetResponses]

export type DatabasesMysqlAccountsListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
      }
    | undefined
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account'
}

export type DatabasesMysqlAccountsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlAccountsListError = DatabasesMysqlAccountsListErrors[keyof DatabasesMysqlAccountsListErrors]

export type DatabasesMysqlAccountsListResponses = {
  /**
   * A page of accounts.
   */
  200: MysqlAccountList
}

export type DatabasesMysqlAccountsListResponse = DatabasesMysqlAccountsListResponses[keyof DatabasesMysqlAccountsListResponses]

export type DatabasesMysqlAccountsCreateData = {
  body: MysqlAccountCreate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account'
}

export type DatabasesMysqlAccountsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlAccountsCreateError = DatabasesMysqlAccountsCreateErrors[keyof DatabasesMysqlAccountsCreateErrors]

export type DatabasesMysqlAccountsCreateResponses = {
  /**
   * The new account.
   */
  201: MysqlAccountAnswer
}

export type DatabasesMysqlAccountsCreateResponse = DatabasesMysqlAccountsCreateResponses[keyof DatabasesMysqlAccountsCreateResponses]

export type DatabasesMysqlAccountsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}'
}

export type DatabasesMysqlAccountsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlAccountsDeleteError = DatabasesMysqlAccountsDeleteErrors[keyof DatabasesMysqlAccountsDeleteErrors]

export type DatabasesMysqlAccountsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DatabasesMysqlAccountsDeleteResponse = DatabasesMysqlAccountsDeleteResponses[keyof DatabasesMysqlAccountsDeleteResponses]

export type DatabasesMysqlAccountsGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}'
}

export type DatabasesMysqlAccountsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlAccountsGetError = DatabasesMysqlAccountsGetErrors[keyof DatabasesMysqlAccountsGetErrors]

export type DatabasesMysqlAccountsGetResponses = {
  /**
   * The account.
   */
  200: MysqlAccountAnswer | NoResource
}

export type DatabasesMysqlAccountsGetResponse = DatabasesMysqlAccountsGetResponses[keyof DatabasesMysqlAccountsGetResponses]

export type DatabasesMysqlAccountsUpdateData = {
  body: MysqlAccountUpdate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}'
}

export type DatabasesMysqlAccountsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlAccountsUpdateError = DatabasesMysqlAccountsUpdateErrors[keyof DatabasesMysqlAccountsUpdateErrors]

export type DatabasesMysqlAccountsUpdateResponses = {
  /**
   * The changed account.
   */
  200: MysqlAccountAnswer
  /**
   * The changed account.
   */
  201: MysqlAccountAnswer
}

export type DatabasesMysqlAccountsUpdateResponse = DatabasesMysqlAccountsUpdateResponses[keyof DatabasesMysqlAccountsUpdateResponses]

export type DatabasesMysqlPermissionsListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}/permission'
}

export type DatabasesMysqlPermissionsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlPermissionsListError = DatabasesMysqlPermissionsListErrors[keyof DatabasesMysqlPermissionsListErrors]

export type DatabasesMysqlPermissionsListResponses = {
  /**
   * The permissions.
   */
  200: MysqlPermissionList
}

export type DatabasesMysqlPermissionsListResponse = DatabasesMysqlPermissionsListResponses[keyof DatabasesMysqlPermissionsListResponses]

export type DatabasesMysqlPermissionsOptionsData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}/permission'
}

export type DatabasesMysqlPermissionsOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlPermissionsOptionsError = DatabasesMysqlPermissionsOptionsErrors[keyof DatabasesMysqlPermissionsOptionsErrors]

export type DatabasesMysqlPermissionsOptionsResponses = {
  /**
   * Names of permissions.
   */
  200: MysqlPermissionNameList
}

export type DatabasesMysqlPermissionsOptionsResponse =
  DatabasesMysqlPermissionsOptionsResponses[keyof DatabasesMysqlPermissionsOptionsResponses]

export type DatabasesMysqlPermissionsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
    /**
     * The database's `name`.
     */
    database_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}'
}

export type DatabasesMysqlPermissionsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlPermissionsDeleteError = DatabasesMysqlPermissionsDeleteErrors[keyof DatabasesMysqlPermissionsDeleteErrors]

export type DatabasesMysqlPermissionsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DatabasesMysqlPermissionsDeleteResponse =
  DatabasesMysqlPermissionsDeleteResponses[keyof DatabasesMysqlPermissionsDeleteResponses]

export type DatabasesMysqlPermissionsGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
    /**
     * The database's `name`.
     */
    database_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}'
}

export type DatabasesMysqlPermissionsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlPermissionsGetError = DatabasesMysqlPermissionsGetErrors[keyof DatabasesMysqlPermissionsGetErrors]

export type DatabasesMysqlPermissionsGetResponses = {
  /**
   * The permissions.
   */
  200: MysqlPermissionAnswer | NoResource
}

export type DatabasesMysqlPermissionsGetResponse = DatabasesMysqlPermissionsGetResponses[keyof DatabasesMysqlPermissionsGetResponses]

export type DatabasesMysqlPermissionsUpdateData = {
  body: MysqlPermissionUpdate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The account's `username`.
     */
    database_username: string
    /**
     * The database's `name`.
     */
    database_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}'
}

export type DatabasesMysqlPermissionsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesMysqlPermissionsUpdateError = DatabasesMysqlPermissionsUpdateErrors[keyof DatabasesMysqlPermissionsUpdateErrors]

export type DatabasesMysqlPermissionsUpdateResponses = {
  /**
   * The permissions as they are now.
   */
  200: MysqlPermissionAnswer
  /**
   * The permissions as they are now.
   */
  201: MysqlPermissionAnswer
}

export type DatabasesMysqlPermissionsUpdateResponse =
  DatabasesMysqlPermissionsUpdateResponses[keyof DatabasesMysqlPermissionsUpdateResponses]

export type DatabasesRedisListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/redis'
}

export type DatabasesRedisListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisListError = DatabasesRedisListErrors[keyof DatabasesRedisListErrors]

export type DatabasesRedisListResponses = {
  /**
   * The Redis databases.
   */
  200: RedisInstanceList
}

export type DatabasesRedisListResponse = DatabasesRedisListResponses[keyof DatabasesRedisListResponses]

export type DatabasesRedisCreateData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/database/redis'
}

export type DatabasesRedisCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisCreateError = DatabasesRedisCreateErrors[keyof DatabasesRedisCreateErrors]

export type DatabasesRedisCreateResponses = {
  /**
   * The new Redis database.
   */
  200: RedisInstanceAnswer
  /**
   * The new Redis database.
   */
  201: RedisInstanceAnswer
}

export type DatabasesRedisCreateResponse = DatabasesRedisCreateResponses[keyof DatabasesRedisCreateResponses]

export type DatabasesRedisGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The Redis database's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/database/redis/{identificator}'
}

export type DatabasesRedisGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisGetError = DatabasesRedisGetErrors[keyof DatabasesRedisGetErrors]

export type DatabasesRedisGetResponses = {
  /**
   * The Redis database.
   */
  200: RedisInstanceAnswer | NoResource
}

export type DatabasesRedisGetResponse = DatabasesRedisGetResponses[keyof DatabasesRedisGetResponses]

export type DatabasesRedisStartData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The Redis database's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/database/redis/{identificator}/start'
}

export type DatabasesRedisStartErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisStartError = DatabasesRedisStartErrors[keyof DatabasesRedisStartErrors]

export type DatabasesRedisStartResponses = {
  /**
   * The Redis database.
   */
  200: RedisInstanceAnswer
  /**
   * The Redis database.
   */
  201: RedisInstanceAnswer
}

export type DatabasesRedisStartResponse = DatabasesRedisStartResponses[keyof DatabasesRedisStartResponses]

export type DatabasesRedisRestartData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The Redis database's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/database/redis/{identificator}/restart'
}

export type DatabasesRedisRestartErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisRestartError = DatabasesRedisRestartErrors[keyof DatabasesRedisRestartErrors]

export type DatabasesRedisRestartResponses = {
  /**
   * The Redis database.
   */
  200: RedisInstanceAnswer
  /**
   * The Redis database.
   */
  201: RedisInstanceAnswer
}

export type DatabasesRedisRestartResponse = DatabasesRedisRestartResponses[keyof DatabasesRedisRestartResponses]

export type DatabasesRedisStopData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The Redis database's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/database/redis/{identificator}/stop'
}

export type DatabasesRedisStopErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisStopError = DatabasesRedisStopErrors[keyof DatabasesRedisStopErrors]

export type DatabasesRedisStopResponses = {
  /**
   * The Redis database.
   */
  200: RedisInstanceAnswer
  /**
   * The Redis database.
   */
  201: RedisInstanceAnswer
}

export type DatabasesRedisStopResponse = DatabasesRedisStopResponses[keyof DatabasesRedisStopResponses]

export type DatabasesRedisRegenerateAuthData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The Redis database's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/database/redis/{identificator}/regenerateauth'
}

export type DatabasesRedisRegenerateAuthErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DatabasesRedisRegenerateAuthError = DatabasesRedisRegenerateAuthErrors[keyof DatabasesRedisRegenerateAuthErrors]

export type DatabasesRedisRegenerateAuthResponses = {
  /**
   * The Redis database.
   */
  200: RedisInstanceAnswer
  /**
   * The Redis database.
   */
  201: RedisInstanceAnswer
}

export type DatabasesRedisRegenerateAuthResponse = DatabasesRedisRegenerateAuthResponses[keyof DatabasesRedisRegenerateAuthResponses]

export type SslListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
      }
    | undefined
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssl'
}

export type SslListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SslListError = SslListErrors[keyof SslListErrors]

export type SslListResponses = {
  /**
   * A page of certificates.
   */
  200: SslCertificateList
}

export type SslListResponse = SslListResponses[keyof SslListResponses]

export type SslCreateData = {
  body: SslCertificateChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssl'
}

export type SslCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SslCreateError = SslCreateErrors[keyof SslCreateErrors]

export type SslCreateResponses = {
  /**
   * The new certificate.
   */
  201: SslCertificateAnswer
}

export type SslCreateResponse = SslCreateResponses[keyof SslCreateResponses]

export type SslDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `id` of the certificate.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssl/{identificator}'
}

export type SslDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SslDeleteError = SslDeleteErrors[keyof SslDeleteErrors]

export type SslDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type SslDeleteResponse = SslDeleteResponses[keyof SslDeleteResponses]

export type SslGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `id` of the certificate.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssl/{identificator}'
}

export type SslGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SslGetError = SslGetErrors[keyof SslGetErrors]

export type SslGetResponses = {
  /**
   * The certificate.
   */
  200: SslCertificateAnswer | NoResource
}

export type SslGetResponse = SslGetResponses[keyof SslGetResponses]

export type SslUpdateData = {
  body: SslCertificateChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `id` of the certificate.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssl/{identificator}'
}

export type SslUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SslUpdateError = SslUpdateErrors[keyof SslUpdateErrors]

export type SslUpdateResponses = {
  /**
   * The changed certificate.
   */
  200: SslCertificateAnswer
  /**
   * The changed certificate.
   */
  201: SslCertificateAnswer
}

export type SslUpdateResponse = SslUpdateResponses[keyof SslUpdateResponses]

export type CrontabsListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/crontab'
}

export type CrontabsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type CrontabsListError = CrontabsListErrors[keyof CrontabsListErrors]

export type CrontabsListResponses = {
  /**
   * The tasks.
   */
  200: CrontabList
}

export type CrontabsListResponse = CrontabsListResponses[keyof CrontabsListResponses]

export type CrontabsOptionsData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/crontab'
}

export type CrontabsOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type CrontabsOptionsError = CrontabsOptionsErrors[keyof CrontabsOptionsErrors]

export type CrontabsOptionsResponses = {
  /**
   * The options.
   */
  200: CrontabOptionList
}

export type CrontabsOptionsResponse = CrontabsOptionsResponses[keyof CrontabsOptionsResponses]

export type CrontabsCreateData = {
  body: CrontabChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/crontab'
}

export type CrontabsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type CrontabsCreateError = CrontabsCreateErrors[keyof CrontabsCreateErrors]

export type CrontabsCreateResponses = {
  /**
   * The new task.
   */
  201: CrontabAnswer
}

export type CrontabsCreateResponse = CrontabsCreateResponses[keyof CrontabsCreateResponses]

export type CrontabsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the task.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/crontab/{identificator}'
}

export type CrontabsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type CrontabsDeleteError = CrontabsDeleteErrors[keyof CrontabsDeleteErrors]

export type CrontabsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type CrontabsDeleteResponse = CrontabsDeleteResponses[keyof CrontabsDeleteResponses]

export type CrontabsGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the task.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/crontab/{identificator}'
}

export type CrontabsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type CrontabsGetError = CrontabsGetErrors[keyof CrontabsGetErrors]

export type CrontabsGetResponses = {
  /**
   * The task.
   */
  200: CrontabAnswer | NoResource
}

export type CrontabsGetResponse = CrontabsGetResponses[keyof CrontabsGetResponses]

export type CrontabsUpdateData = {
  body: CrontabChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the task.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/crontab/{identificator}'
}

export type CrontabsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type CrontabsUpdateError = CrontabsUpdateErrors[keyof CrontabsUpdateErrors]

export type CrontabsUpdateResponses = {
  /**
   * The changed task.
   */
  200: CrontabAnswer
  /**
   * The changed task.
   */
  201: CrontabAnswer
}

export type CrontabsUpdateResponse = CrontabsUpdateResponses[keyof CrontabsUpdateResponses]

export type Pm2ListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2'
}

export type Pm2ListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2ListError = Pm2ListErrors[keyof Pm2ListErrors]

export type Pm2ListResponses = {
  /**
   * The processes.
   */
  200: Pm2ProcessList
}

export type Pm2ListResponse = Pm2ListResponses[keyof Pm2ListResponses]

export type Pm2CreateData = {
  body: Pm2ProcessChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2'
}

export type Pm2CreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2CreateError = Pm2CreateErrors[keyof Pm2CreateErrors]

export type Pm2CreateResponses = {
  /**
   * The new process.
   */
  200: Pm2ProcessAnswer
  /**
   * The new process.
   */
  201: Pm2ProcessAnswer
}

export type Pm2CreateResponse = Pm2CreateResponses[keyof Pm2CreateResponses]

export type Pm2DeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The process's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2/{identificator}'
}

export type Pm2DeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2DeleteError = Pm2DeleteErrors[keyof Pm2DeleteErrors]

export type Pm2DeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type Pm2DeleteResponse = Pm2DeleteResponses[keyof Pm2DeleteResponses]

export type Pm2GetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The process's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2/{identificator}'
}

export type Pm2GetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2GetError = Pm2GetErrors[keyof Pm2GetErrors]

export type Pm2GetResponses = {
  /**
   * The process.
   */
  200: Pm2ProcessAnswer | NoResource
}

export type Pm2GetResponse = Pm2GetResponses[keyof Pm2GetResponses]

export type Pm2UpdateData = {
  body: Pm2ProcessChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The process's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2/{identificator}'
}

export type Pm2UpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2UpdateError = Pm2UpdateErrors[keyof Pm2UpdateErrors]

export type Pm2UpdateResponses = {
  /**
   * The changed process.
   */
  200: Pm2ProcessAnswer
  /**
   * The changed process.
   */
  201: Pm2ProcessAnswer
}

export type Pm2UpdateResponse = Pm2UpdateResponses[keyof Pm2UpdateResponses]

export type Pm2StartData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The process's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2/{identificator}/start'
}

export type Pm2StartErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2StartError = Pm2StartErrors[keyof Pm2StartErrors]

export type Pm2StartResponses = {
  /**
   * The process.
   */
  200: Pm2ProcessAnswer
  /**
   * The process.
   */
  201: Pm2ProcessAnswer
}

export type Pm2StartResponse = Pm2StartResponses[keyof Pm2StartResponses]

export type Pm2RestartData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The process's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2/{identificator}/restart'
}

export type Pm2RestartErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2RestartError = Pm2RestartErrors[keyof Pm2RestartErrors]

export type Pm2RestartResponses = {
  /**
   * The process.
   */
  200: Pm2ProcessAnswer
  /**
   * The process.
   */
  201: Pm2ProcessAnswer
}

export type Pm2RestartResponse = Pm2RestartResponses[keyof Pm2RestartResponses]

export type Pm2StopData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The process's `id`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/process/pm2/{identificator}/stop'
}

export type Pm2StopErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type Pm2StopError = Pm2StopErrors[keyof Pm2StopErrors]

export type Pm2StopResponses = {
  /**
   * The process.
   */
  200: Pm2ProcessAnswer
  /**
   * The process.
   */
  201: Pm2ProcessAnswer
}

export type Pm2StopResponse = Pm2StopResponses[keyof Pm2StopResponses]

export type PortForwardsListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
      }
    | undefined
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/portforward'
}

export type PortForwardsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsListError = PortForwardsListErrors[keyof PortForwardsListErrors]

export type PortForwardsListResponses = {
  /**
   * A page of port forwards.
   */
  200: PortForwardList
}

export type PortForwardsListResponse = PortForwardsListResponses[keyof PortForwardsListResponses]

export type PortForwardsCreateData = {
  body: PortForwardChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/portforward'
}

export type PortForwardsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsCreateError = PortForwardsCreateErrors[keyof PortForwardsCreateErrors]

export type PortForwardsCreateResponses = {
  /**
   * The new port forward.
   */
  200: PortForwardAnswer
  /**
   * The new port forward.
   */
  201: PortForwardAnswer
}

export type PortForwardsCreateResponse = PortForwardsCreateResponses[keyof PortForwardsCreateResponses]

export type PortForwardsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The port forward's `identificator`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/portforward/{identificator}'
}

export type PortForwardsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsDeleteError = PortForwardsDeleteErrors[keyof PortForwardsDeleteErrors]

export type PortForwardsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type PortForwardsDeleteResponse = PortForwardsDeleteResponses[keyof PortForwardsDeleteResponses]

export type PortForwardsGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The port forward's `identificator`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/portforward/{identificator}'
}

export type PortForwardsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsGetError = PortForwardsGetErrors[keyof PortForwardsGetErrors]

export type PortForwardsGetResponses = {
  /**
   * The port forward.
   */
  200: PortForwardAnswer | NoResource
}

export type PortForwardsGetResponse = PortForwardsGetResponses[keyof PortForwardsGetResponses]

export type PortForwardsSaveData = {
  body: PortForwardChange
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The port forward's `identificator`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/portforward/{identificator}'
}

export type PortForwardsSaveErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsSaveError = PortForwardsSaveErrors[keyof PortForwardsSaveErrors]

export type PortForwardsSaveResponses = {
  /**
   * The changed port forward.
   */
  200: PortForwardAnswer
  /**
   * The changed port forward.
   */
  201: PortForwardAnswer
}

export type PortForwardsSaveResponse = PortForwardsSaveResponses[keyof PortForwardsSaveResponses]

export type PortForwardsAclCreateData = {
  body: PortForwardAclEntryCreate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The port forward's `identificator`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/portforward/{identificator}/acl'
}

export type PortForwardsAclCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsAclCreateError = PortForwardsAclCreateErrors[keyof PortForwardsAclCreateErrors]

export type PortForwardsAclCreateResponses = {
  /**
   * The new entry of the access list.
   */
  200: PortForwardAclEntryAnswer
  /**
   * The new entry of the access list.
   */
  201: PortForwardAclEntryAnswer
}

export type PortForwardsAclCreateResponse = PortForwardsAclCreateResponses[keyof PortForwardsAclCreateResponses]

export type PortForwardsAclDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The port forward's `identificator`.
     */
    identificator: Identifier
    /**
     * The `identificator` of the entry of the access list.
     */
    acl_ip_identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}'
}

export type PortForwardsAclDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type PortForwardsAclDeleteError = PortForwardsAclDeleteErrors[keyof PortForwardsAclDeleteErrors]

export type PortForwardsAclDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type PortForwardsAclDeleteResponse = PortForwardsAclDeleteResponses[keyof PortForwardsAclDeleteResponses]

export type DedicatedIpsListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/dedicatedip'
}

export type DedicatedIpsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DedicatedIpsListError = DedicatedIpsListErrors[keyof DedicatedIpsListErrors]

export type DedicatedIpsListResponses = {
  /**
   * The dedicated IPs.
   */
  200: DedicatedIpList
}

export type DedicatedIpsListResponse = DedicatedIpsListResponses[keyof DedicatedIpsListResponses]

export type DedicatedIpsCreateData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/dedicatedip'
}

export type DedicatedIpsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DedicatedIpsCreateError = DedicatedIpsCreateErrors[keyof DedicatedIpsCreateErrors]

export type DedicatedIpsCreateResponses = {
  /**
   * The new dedicated IP.
   */
  201: DedicatedIpAnswer
}

export type DedicatedIpsCreateResponse = DedicatedIpsCreateResponses[keyof DedicatedIpsCreateResponses]

export type DedicatedIpsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * Identifier of the dedicated IP, as at the end of its `resource_url`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/dedicatedip/{identificator}'
}

export type DedicatedIpsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DedicatedIpsDeleteError = DedicatedIpsDeleteErrors[keyof DedicatedIpsDeleteErrors]

export type DedicatedIpsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DedicatedIpsDeleteResponse = DedicatedIpsDeleteResponses[keyof DedicatedIpsDeleteResponses]

export type DedicatedIpsGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * Identifier of the dedicated IP, as at the end of its `resource_url`.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/dedicatedip/{identificator}'
}

export type DedicatedIpsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DedicatedIpsGetError = DedicatedIpsGetErrors[keyof DedicatedIpsGetErrors]

export type DedicatedIpsGetResponses = {
  /**
   * The dedicated IP.
   */
  200: DedicatedIpAnswer | NoResource
}

export type DedicatedIpsGetResponse = DedicatedIpsGetResponses[keyof DedicatedIpsGetResponses]

export type BillingResourcesListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/billing/resources'
}

export type BillingResourcesListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type BillingResourcesListError = BillingResourcesListErrors[keyof BillingResourcesListErrors]

export type BillingResourcesListResponses = {
  /**
   * The added packages.
   */
  200: BillingResourceList
}

export type BillingResourcesListResponse = BillingResourcesListResponses[keyof BillingResourcesListResponses]

export type BillingResourcesOptionsData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/billing/resources'
}

export type BillingResourcesOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type BillingResourcesOptionsError = BillingResourcesOptionsErrors[keyof BillingResourcesOptionsErrors]

export type BillingResourcesOptionsResponses = {
  /**
   * The available packages.
   */
  200: BillingResourceOptions
}

export type BillingResourcesOptionsResponse = BillingResourcesOptionsResponses[keyof BillingResourcesOptionsResponses]

export type BillingResourcesCreateData = {
  body: BillingResourceCreate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/billing/resources'
}

export type BillingResourcesCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type BillingResourcesCreateError = BillingResourcesCreateErrors[keyof BillingResourcesCreateErrors]

export type BillingResourcesCreateResponses = {
  /**
   * The added package.
   */
  201: BillingResourceAnswer
}

export type BillingResourcesCreateResponse = BillingResourcesCreateResponses[keyof BillingResourcesCreateResponses]

export type BillingResourcesDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the added package.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/billing/resources/{identificator}'
}

export type BillingResourcesDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type BillingResourcesDeleteError = BillingResourcesDeleteErrors[keyof BillingResourcesDeleteErrors]

export type BillingResourcesDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type BillingResourcesDeleteResponse = BillingResourcesDeleteResponses[keyof BillingResourcesDeleteResponses]

export type BillingResourcesGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the added package.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/billing/resources/{identificator}'
}

export type BillingResourcesGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type BillingResourcesGetError = BillingResourcesGetErrors[keyof BillingResourcesGetErrors]

export type BillingResourcesGetResponses = {
  /**
   * The added package.
   */
  200: BillingResourceAnswer | NoResource
}

export type BillingResourcesGetResponse = BillingResourcesGetResponses[keyof BillingResourcesGetResponses]

export type BillingResourcesUpdateData = {
  body: BillingResourceUpdate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the added package.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/billing/resources/{identificator}'
}

export type BillingResourcesUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type BillingResourcesUpdateError = BillingResourcesUpdateErrors[keyof BillingResourcesUpdateErrors]

export type BillingResourcesUpdateResponses = {
  /**
   * The changed package.
   */
  200: BillingResourceAnswer
  /**
   * The changed package.
   */
  201: BillingResourceAnswer
}

export type BillingResourcesUpdateResponse = BillingResourcesUpdateResponses[keyof BillingResourcesUpdateResponses]

export type SshGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssh'
}

export type SshGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshGetError = SshGetErrors[keyof SshGetErrors]

export type SshGetResponses = {
  /**
   * The settings.
   */
  200: SshSettingsAnswer | NoResource
}

export type SshGetResponse = SshGetResponses[keyof SshGetResponses]

export type SshUpdateData = {
  body: SshSettingsUpdate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssh'
}

export type SshUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshUpdateError = SshUpdateErrors[keyof SshUpdateErrors]

export type SshUpdateResponses = {
  /**
   * The changed settings.
   */
  200: SshSettingsAnswer
  /**
   * The changed settings.
   */
  201: SshSettingsAnswer
}

export type SshUpdateResponse = SshUpdateResponses[keyof SshUpdateResponses]

export type SshPublicKeysListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssh/publickey'
}

export type SshPublicKeysListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshPublicKeysListError = SshPublicKeysListErrors[keyof SshPublicKeysListErrors]

export type SshPublicKeysListResponses = {
  /**
   * The keys.
   */
  200: SshPublicKeyList
}

export type SshPublicKeysListResponse = SshPublicKeysListResponses[keyof SshPublicKeysListResponses]

export type SshPublicKeysCreateData = {
  body: SshPublicKeyCreate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssh/publickey'
}

export type SshPublicKeysCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshPublicKeysCreateError = SshPublicKeysCreateErrors[keyof SshPublicKeysCreateErrors]

export type SshPublicKeysCreateResponses = {
  /**
   * The new key.
   */
  201: SshPublicKeyAnswer
}

export type SshPublicKeysCreateResponse = SshPublicKeysCreateResponses[keyof SshPublicKeysCreateResponses]

export type SshPublicKeysDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the key.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssh/publickey/{identificator}'
}

export type SshPublicKeysDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshPublicKeysDeleteError = SshPublicKeysDeleteErrors[keyof SshPublicKeysDeleteErrors]

export type SshPublicKeysDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type SshPublicKeysDeleteResponse = SshPublicKeysDeleteResponses[keyof SshPublicKeysDeleteResponses]

export type SshPublicKeysGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the key.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssh/publickey/{identificator}'
}

export type SshPublicKeysGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshPublicKeysGetError = SshPublicKeysGetErrors[keyof SshPublicKeysGetErrors]

export type SshPublicKeysGetResponses = {
  /**
   * The key.
   */
  200: SshPublicKeyAnswer | NoResource
}

export type SshPublicKeysGetResponse = SshPublicKeysGetResponses[keyof SshPublicKeysGetResponses]

export type SshWhitelistListData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssh/whitelist'
}

export type SshWhitelistListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshWhitelistListError = SshWhitelistListErrors[keyof SshWhitelistListErrors]

export type SshWhitelistListResponses = {
  /**
   * The entries.
   */
  200: SshWhitelistEntryList
}

export type SshWhitelistListResponse = SshWhitelistListResponses[keyof SshWhitelistListResponses]

export type SshWhitelistCreateData = {
  body: SshWhitelistEntryCreate
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
  }
  query?: never
  url: '/vserver/{service_name}/ssh/whitelist'
}

export type SshWhitelistCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshWhitelistCreateError = SshWhitelistCreateErrors[keyof SshWhitelistCreateErrors]

export type SshWhitelistCreateResponses = {
  /**
   * The new entry.
   */
  201: SshWhitelistEntryAnswer
}

export type SshWhitelistCreateResponse = SshWhitelistCreateResponses[keyof SshWhitelistCreateResponses]

export type SshWhitelistDeleteData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the entry.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssh/whitelist/{identificator}'
}

export type SshWhitelistDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshWhitelistDeleteError = SshWhitelistDeleteErrors[keyof SshWhitelistDeleteErrors]

export type SshWhitelistDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type SshWhitelistDeleteResponse = SshWhitelistDeleteResponses[keyof SshWhitelistDeleteResponses]

export type SshWhitelistGetData = {
  body?: never
  path: {
    /**
     * Name of the virtual server.
     */
    service_name: string
    /**
     * The `identificator` of the entry.
     */
    identificator: Identifier
  }
  query?: never
  url: '/vserver/{service_name}/ssh/whitelist/{identificator}'
}

export type SshWhitelistGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type SshWhitelistGetError = SshWhitelistGetErrors[keyof SshWhitelistGetErrors]

export type SshWhitelistGetResponses = {
  /**
   * The entry.
   */
  200: SshWhitelistEntryAnswer | NoResource
}

export type SshWhitelistGetResponse = SshWhitelistGetResponses[keyof SshWhitelistGetResponses]

export type OrdersCloudListData = {
  body?: never
  path?: never
  query?: never
  url: '/order/cloud'
}

export type OrdersCloudListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersCloudListError = OrdersCloudListErrors[keyof OrdersCloudListErrors]

export type OrdersCloudListResponses = {
  /**
   * The orders.
   */
  200: CloudOrderList
}

export type OrdersCloudListResponse = OrdersCloudListResponses[keyof OrdersCloudListResponses]

export type OrdersCloudOptionsData = {
  body?: never
  path?: never
  query?: never
  url: '/order/cloud'
}

export type OrdersCloudOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersCloudOptionsError = OrdersCloudOptionsErrors[keyof OrdersCloudOptionsErrors]

export type OrdersCloudOptionsResponses = {
  /**
   * The options.
   */
  200: CloudOrderOptionList
}

export type OrdersCloudOptionsResponse = OrdersCloudOptionsResponses[keyof OrdersCloudOptionsResponses]

export type OrdersCloudCreateData = {
  body: CloudOrderCreate
  path?: never
  query?: never
  url: '/order/cloud'
}

export type OrdersCloudCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersCloudCreateError = OrdersCloudCreateErrors[keyof OrdersCloudCreateErrors]

export type OrdersCloudCreateResponses = {
  /**
   * The order was accepted and will be processed later.
   */
  202: CloudOrderAnswer
}

export type OrdersCloudCreateResponse = OrdersCloudCreateResponses[keyof OrdersCloudCreateResponses]

export type OrdersCloudGetData = {
  body?: never
  path: {
    /**
     * The `identificator` of the order.
     */
    identificator: Identifier
  }
  query?: never
  url: '/order/cloud/{identificator}'
}

export type OrdersCloudGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersCloudGetError = OrdersCloudGetErrors[keyof OrdersCloudGetErrors]

export type OrdersCloudGetResponses = {
  /**
   * The order.
   */
  200: CloudOrderAnswer | NoResource
}

export type OrdersCloudGetResponse = OrdersCloudGetResponses[keyof OrdersCloudGetResponses]

export type OrdersDomainsListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
      }
    | undefined
  path?: never
  query?: never
  url: '/order/domain/'
}

export type OrdersDomainsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersDomainsListError = OrdersDomainsListErrors[keyof OrdersDomainsListErrors]

export type OrdersDomainsListResponses = {
  /**
   * A page of orders.
   */
  200: DomainOrderList
}

export type OrdersDomainsListResponse = OrdersDomainsListResponses[keyof OrdersDomainsListResponses]

export type OrdersDomainsDeleteData = {
  body?: never
  path: {
    /**
     * The `identificator` of the order.
     */
    identificator: Identifier
  }
  query?: never
  url: '/order/domain/{identificator}'
}

export type OrdersDomainsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersDomainsDeleteError = OrdersDomainsDeleteErrors[keyof OrdersDomainsDeleteErrors]

export type OrdersDomainsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type OrdersDomainsDeleteResponse = OrdersDomainsDeleteResponses[keyof OrdersDomainsDeleteResponses]

export type OrdersDomainsGetData = {
  body?: never
  path: {
    /**
     * The `identificator` of the order.
     */
    identificator: Identifier
  }
  query?: never
  url: '/order/domain/{identificator}'
}

export type OrdersDomainsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersDomainsGetError = OrdersDomainsGetErrors[keyof OrdersDomainsGetErrors]

export type OrdersDomainsGetResponses = {
  /**
   * The order.
   */
  200: DomainOrderAnswer | NoResource
}

export type OrdersDomainsGetResponse = OrdersDomainsGetResponses[keyof OrdersDomainsGetResponses]

export type OrdersDomainsRenewData = {
  body: DomainRenewalList
  path?: never
  query?: never
  url: '/order/domain/renew'
}

export type OrdersDomainsRenewErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type OrdersDomainsRenewError = OrdersDomainsRenewErrors[keyof OrdersDomainsRenewErrors]

export type OrdersDomainsRenewResponses = {
  /**
   * The order.
   */
  201: DomainOrderAnswer
  /**
   * The order was accepted and will be processed later.
   */
  202: DomainOrderAnswer
}

export type OrdersDomainsRenewResponse = OrdersDomainsRenewResponses[keyof OrdersDomainsRenewResponses]

export type DomainsListData = {
  body?: never
  headers?:
    | {
        /**
         * Number of the page to return, counted from 1.
         */
        'x-pager-page'?: number | undefined
        /**
         * Items on a page.
         */
        'x-pager-limit'?: number | undefined
        /**
         * Field that the domains are ordered by.
         */
        'x-order-by'?: 'expires' | 'name' | undefined
        /**
         * Direction of the order.
         */
        'x-order-dir'?: 'asc' | 'desc' | undefined
      }
    | undefined
  path?: never
  query?:
    | {
        /**
         * Only domains whose name contains this.
         */
        name?: string | undefined
        /**
         * Whether domains that the user can renew are shown.
         */
        renewable?: boolean | undefined
        /**
         * Only domains that are delegated to the user, or only those that the user owns.
         */
        delegated?: boolean | undefined
        /**
         * Only domains that expire within 30 days.
         */
        needs_renewal?: boolean | undefined
      }
    | undefined
  url: '/domain'
}

export type DomainsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsListError = DomainsListErrors[keyof DomainsListErrors]

export type DomainsListResponses = {
  /**
   * A page of domains.
   */
  200: DomainList
}

export type DomainsListResponse = DomainsListResponses[keyof DomainsListResponses]

export type DomainsGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}'
}

export type DomainsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsGetError = DomainsGetErrors[keyof DomainsGetErrors]

export type DomainsGetResponses = {
  /**
   * The domain.
   */
  200: DomainAnswer | NoResource
}

export type DomainsGetResponse = DomainsGetResponses[keyof DomainsGetResponses]

export type DomainsOptionsData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}'
}

export type DomainsOptionsErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsOptionsError = DomainsOptionsErrors[keyof DomainsOptionsErrors]

export type DomainsOptionsResponses = {
  /**
   * The options.
   */
  200: DomainOptions
}

export type DomainsOptionsResponse = DomainsOptionsResponses[keyof DomainsOptionsResponses]

export type DomainsUpdateData = {
  body: DomainUpdate
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}'
}

export type DomainsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsUpdateError = DomainsUpdateErrors[keyof DomainsUpdateErrors]

export type DomainsUpdateResponses = {
  /**
   * The changed domain.
   */
  200: DomainAnswer
  /**
   * The changed domain.
   */
  201: DomainAnswer
}

export type DomainsUpdateResponse = DomainsUpdateResponses[keyof DomainsUpdateResponses]

export type DomainsPreferencesGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/preferences'
}

export type DomainsPreferencesGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsPreferencesGetError = DomainsPreferencesGetErrors[keyof DomainsPreferencesGetErrors]

export type DomainsPreferencesGetResponses = {
  /**
   * The preferences.
   */
  200: DomainPreferencesAnswer | NoResource
}

export type DomainsPreferencesGetResponse = DomainsPreferencesGetResponses[keyof DomainsPreferencesGetResponses]

export type DomainsPreferencesUpdateData = {
  body: DomainPreferencesUpdate
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/preferences'
}

export type DomainsPreferencesUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsPreferencesUpdateError = DomainsPreferencesUpdateErrors[keyof DomainsPreferencesUpdateErrors]

export type DomainsPreferencesUpdateResponses = {
  /**
   * The changed preferences.
   */
  200: DomainPreferencesAnswer
  /**
   * The changed preferences.
   */
  201: DomainPreferencesAnswer
}

export type DomainsPreferencesUpdateResponse = DomainsPreferencesUpdateResponses[keyof DomainsPreferencesUpdateResponses]

export type DomainsNameserversListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/nameserver'
}

export type DomainsNameserversListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsNameserversListError = DomainsNameserversListErrors[keyof DomainsNameserversListErrors]

export type DomainsNameserversListResponses = {
  /**
   * The name servers.
   */
  200: DomainNameserverList
}

export type DomainsNameserversListResponse = DomainsNameserversListResponses[keyof DomainsNameserversListResponses]

export type DomainsNameserversCreateData = {
  body: DomainNameserverChangeList
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/nameserver'
}

export type DomainsNameserversCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsNameserversCreateError = DomainsNameserversCreateErrors[keyof DomainsNameserversCreateErrors]

export type DomainsNameserversCreateResponses = {
  /**
   * The new name servers.
   */
  201: DomainNameserverList
}

export type DomainsNameserversCreateResponse = DomainsNameserversCreateResponses[keyof DomainsNameserversCreateResponses]

export type DomainsNameserversDeleteData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
    /**
     * Host name of the name server, a main domain or a subdomain.
     */
    hostname: string
  }
  query?: never
  url: '/domain/{service_name}/nameserver/{hostname}'
}

export type DomainsNameserversDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsNameserversDeleteError = DomainsNameserversDeleteErrors[keyof DomainsNameserversDeleteErrors]

export type DomainsNameserversDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DomainsNameserversDeleteResponse = DomainsNameserversDeleteResponses[keyof DomainsNameserversDeleteResponses]

export type DomainsNameserversGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
    /**
     * Host name of the name server, a main domain or a subdomain.
     */
    hostname: string
  }
  query?: never
  url: '/domain/{service_name}/nameserver/{hostname}'
}

export type DomainsNameserversGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsNameserversGetError = DomainsNameserversGetErrors[keyof DomainsNameserversGetErrors]

export type DomainsNameserversGetResponses = {
  /**
   * The name server.
   */
  200: DomainNameserverAnswer | NoResource
}

export type DomainsNameserversGetResponse = DomainsNameserversGetResponses[keyof DomainsNameserversGetResponses]

export type DomainsNameserversUpdateData = {
  body: DomainNameserverChange
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
    /**
     * Host name of the name server, a main domain or a subdomain.
     */
    hostname: string
  }
  query?: never
  url: '/domain/{service_name}/nameserver/{hostname}'
}

export type DomainsNameserversUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsNameserversUpdateError = DomainsNameserversUpdateErrors[keyof DomainsNameserversUpdateErrors]

export type DomainsNameserversUpdateResponses = {
  /**
   * The changed name server.
   */
  200: DomainNameserver
  /**
   * The changed name server.
   */
  201: DomainNameserver
}

export type DomainsNameserversUpdateResponse = DomainsNameserversUpdateResponses[keyof DomainsNameserversUpdateResponses]

export type DomainsContactsListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/contact'
}

export type DomainsContactsListErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsContactsListError = DomainsContactsListErrors[keyof DomainsContactsListErrors]

export type DomainsContactsListResponses = {
  /**
   * The contacts.
   */
  200: DomainContactList
}

export type DomainsContactsListResponse = DomainsContactsListResponses[keyof DomainsContactsListResponses]

export type DomainsContactsCreateData = {
  body: DomainContactChange
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/contact'
}

export type DomainsContactsCreateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsContactsCreateError = DomainsContactsCreateErrors[keyof DomainsContactsCreateErrors]

export type DomainsContactsCreateResponses = {
  /**
   * The new contact.
   */
  201: DomainContactAnswer
}

export type DomainsContactsCreateResponse = DomainsContactsCreateResponses[keyof DomainsContactsCreateResponses]

export type DomainsContactsDeleteData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
    /**
     * The `identificator` of the contact.
     */
    identificator: Identifier
  }
  query?: never
  url: '/domain/{service_name}/contact/{identificator}'
}

export type DomainsContactsDeleteErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsContactsDeleteError = DomainsContactsDeleteErrors[keyof DomainsContactsDeleteErrors]

export type DomainsContactsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DomainsContactsDeleteResponse = DomainsContactsDeleteResponses[keyof DomainsContactsDeleteResponses]

export type DomainsContactsGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
    /**
     * The `identificator` of the contact.
     */
    identificator: Identifier
  }
  query?: never
  url: '/domain/{service_name}/contact/{identificator}'
}

export type DomainsContactsGetErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsContactsGetError = DomainsContactsGetErrors[keyof DomainsContactsGetErrors]

export type DomainsContactsGetResponses = {
  /**
   * The contact.
   */
  200: DomainContactAnswer | NoResource
}

export type DomainsContactsGetResponse = DomainsContactsGetResponses[keyof DomainsContactsGetResponses]

export type DomainsContactsUpdateData = {
  body: DomainContactChange
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
    /**
     * The `identificator` of the contact.
     */
    identificator: Identifier
  }
  query?: never
  url: '/domain/{service_name}/contact/{identificator}'
}

export type DomainsContactsUpdateErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsContactsUpdateError = DomainsContactsUpdateErrors[keyof DomainsContactsUpdateErrors]

export type DomainsContactsUpdateResponses = {
  /**
   * The changed contact.
   */
  200: DomainContactAnswer
  /**
   * The changed contact.
   */
  201: DomainContactAnswer
}

export type DomainsContactsUpdateResponse = DomainsContactsUpdateResponses[keyof DomainsContactsUpdateResponses]

export type DomainsContactsSetDefaultTechData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    service_name: string
  }
  query?: never
  url: '/domain/{service_name}/contact/tech/default'
}

export type DomainsContactsSetDefaultTechErrors = {
  /**
   * The request itself is invalid.
   */
  400: void
  /**
   * The user name or the API key is missing or wrong.
   */
  401: void
  /**
   * A payment is needed first; mostly, the package has to be upgraded.
   */
  402: void
  /**
   * There is no such service or resource.
   */
  404: void
  /**
   * The request does not fit the current state of the resource; mostly, another request is changing it.
   */
  409: void
  /**
   * A field of the request is not valid; the body says which, in the shape of the resource.
   */
  422: ValidationErrors
  /**
   * The limit of requests a minute is reached.
   */
  429: void
  /**
   * The provider failed to handle the request.
   */
  500: void
}

export type DomainsContactsSetDefaultTechError = DomainsContactsSetDefaultTechErrors[keyof DomainsContactsSetDefaultTechErrors]

export type DomainsContactsSetDefaultTechResponses = {
  /**
   * The technical contact.
   */
  201: DomainContactAnswer
}

export type DomainsContactsSetDefaultTechResponse = DomainsContactsSetDefaultTechResponses[keyof DomainsContactsSetDefaultTechResponses]
