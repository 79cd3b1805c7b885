// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'
import * as z from 'zod/mini'

/**
 * A record to create, or what to change in one.
 */
export const zARecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.ipv4()),
  }))()

/**
 * AAAA record to create, or what to change in one.
 */
export const zAaaaRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.ipv6()),
  }))()

/**
 * A package that was added to a virtual server's own.
 */
export const zBillingResource = /* @__PURE__ */ (() =>
  z.looseObject({
    identificator: z.union([z.number(), z.string()]),
    resource_url: z.optional(z.string()),
    package: z.optional(z.string()),
    name: z.optional(z.string()),
    quantity: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.BillingResource>

/**
 * The added package, as the only item.
 */
export const zBillingResourceAnswer = /* @__PURE__ */ z.array(zBillingResource) as unknown as z.ZodMiniType<t.BillingResourceAnswer>

/**
 * A package to add. How the package itself is named here is not documented.
 */
export const zBillingResourceCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    quantity: z.optional(z.int()),
  }))()

/**
 * Packages that were added to a virtual server.
 */
export const zBillingResourceList = /* @__PURE__ */ z.array(zBillingResource) as unknown as z.ZodMiniType<t.BillingResourceList>

/**
 * Packages that can be added. The provider does not document the response.
 */
export const zBillingResourceOptions = /* @__PURE__ */ z.unknown() as unknown as z.ZodMiniType<t.BillingResourceOptions>

/**
 * The new quantity of an added package.
 */
export const zBillingResourceUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    quantity: z.optional(z.int()),
  }))()

/**
 * CAA record to create, or what to change in one.
 */
export const zCaaRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.string()),
    flag: z.optional(z.int()),
    tag: z.optional(z.string()),
  }))()

/**
 * What a cloud server is ordered with.
 */
export const zCloudOrderBase = /* @__PURE__ */ (() =>
  z.looseObject({
    datacenter: z.nullish(z.string()),
    package: z.optional(z.string()),
    os: z.optional(z.string()),
    billing_period: z.optional(z.number()),
    ssh_public_key: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.CloudOrderBase>

/**
 * An order of a cloud server.
 */
export const zCloudOrder = /* @__PURE__ */ (() =>
  z.intersection(
    zCloudOrderBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      status: z.optional(z.string()),
      package_human: z.optional(z.string()),
      os_human: z.optional(z.string()),
      identificator: z.union([z.number(), z.string()]),
      vat_rate: z.optional(z.string()),
      container: z.nullish(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.CloudOrder>

/**
 * The order, as the only item.
 */
export const zCloudOrderAnswer = /* @__PURE__ */ z.array(zCloudOrder) as unknown as z.ZodMiniType<t.CloudOrderAnswer>

/**
 * A cloud server to order.
 */
export const zCloudOrderCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    datacenter: z.nullish(z.string()),
    package: z.optional(z.string()),
    os: z.optional(z.string()),
    billing_period: z.optional(z.int()),
    ssh_public_key: z.nullish(z.string()),
  }))()

/**
 * Orders of cloud servers.
 */
export const zCloudOrderList = /* @__PURE__ */ z.array(zCloudOrder) as unknown as z.ZodMiniType<t.CloudOrderList>

/**
 * What a cloud server can be ordered with. How the items are to be read is not documented.
 */
export const zCloudOrderOptionList = /* @__PURE__ */ (() => z.array(z.string()))() as unknown as z.ZodMiniType<t.CloudOrderOptionList>

/**
 * CNAME record to create, or what to change in one.
 */
export const zCnameRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.string()),
  }))()

/**
 * What is set for a scheduled task.
 */
export const zCrontabBase = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
    type: z.optional(z.string()),
    active: z.optional(z.boolean()),
    report: z.optional(z.string()),
    report_email: z.optional(z.string()),
    command: z.optional(z.string()),
    priority: z.optional(z.string()),
    schedule: z.optional(z.string()),
    timezone: z.optional(z.string()),
    runtime_limit: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.CrontabBase>

/**
 * A task that a virtual server runs on a schedule.
 */
export const zCrontab = /* @__PURE__ */ (() =>
  z.intersection(
    zCrontabBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      identificator: z.union([z.number(), z.string()]),
    }),
  ))() as unknown as z.ZodMiniType<t.Crontab>

/**
 * The task, as the only item.
 */
export const zCrontabAnswer = /* @__PURE__ */ z.array(zCrontab) as unknown as z.ZodMiniType<t.CrontabAnswer>

/**
 * A scheduled task to create or to change.
 */
export const zCrontabChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    type: z.optional(z.enum(['http', 'system'])),
    active: z.optional(z.boolean()),
    report: z.optional(z.enum(['never', 'onerror', 'onoutputorerror', 'onoutput', 'always'])),
    report_email: z.optional(z.string()),
    command: z.optional(z.string()),
    priority: z.optional(z.enum(['low', 'normal', 'high'])),
    schedule: z.optional(z.string()),
    timezone: z.optional(z.enum(['UTC', 'Europe/Tallinn', 'Europe/Amsterdam', 'Europe/Helsinki'])),
    runtime_limit: z.optional(z.union([z.literal(900), z.literal(1800), z.literal(3600), z.literal(10800), z.literal(86340)])),
  }))()

/**
 * Tasks that a virtual server runs on a schedule.
 */
export const zCrontabList = /* @__PURE__ */ z.array(zCrontab) as unknown as z.ZodMiniType<t.CrontabList>

/**
 * Options for scheduled tasks, by what they are for.
 */
export const zCrontabOptions = /* @__PURE__ */ (() =>
  z.looseObject({
    exec_type: z.optional(z.unknown()),
    nice: z.optional(z.unknown()),
    schedule_type: z.optional(z.unknown()),
  }))() as unknown as z.ZodMiniType<t.CrontabOptions>

/**
 * Options for scheduled tasks. What they stand for is not documented.
 */
export const zCrontabOptionList = /* @__PURE__ */ (() =>
  z.union([z.array(z.union([z.string(), zCrontabOptions])), zCrontabOptions]))() as unknown as z.ZodMiniType<t.CrontabOptionList>

/**
 * IP addresses that only one virtual server uses.
 */
export const zDedicatedIp = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    ipv4: z.optional(z.string()),
    ipv6: z.optional(z.string()),
    vhosts: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.DedicatedIp>

/**
 * The dedicated IP, as the only item.
 */
export const zDedicatedIpAnswer = /* @__PURE__ */ z.array(zDedicatedIp) as unknown as z.ZodMiniType<t.DedicatedIpAnswer>

/**
 * Dedicated IPs of a virtual server.
 */
export const zDedicatedIpList = /* @__PURE__ */ z.array(zDedicatedIp) as unknown as z.ZodMiniType<t.DedicatedIpList>

/**
 * Public key that mail is signed for. The provider does not document its fields; without a key it is empty.
 */
export const zDkimKey = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.DkimKey>

/**
 * The key, as the only item.
 */
export const zDkimKeyAnswer = /* @__PURE__ */ z.array(zDkimKey) as unknown as z.ZodMiniType<t.DkimKeyAnswer>

/**
 * What records of every type have.
 */
export const zDnsRecordBase = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    id: z.union([z.number(), z.string()]),
    name: z.optional(z.string()),
    delete: z.optional(z.boolean()),
    modify: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.DnsRecordBase>

/**
 * A record, the IPv4 address of a host name.
 */
export const zARecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.ARecord>

/**
 * The record, as the only item.
 */
export const zARecordAnswer = /* @__PURE__ */ z.array(zARecord) as unknown as z.ZodMiniType<t.ARecordAnswer>

/**
 * The A records of a zone.
 */
export const zARecordList = /* @__PURE__ */ z.array(zARecord) as unknown as z.ZodMiniType<t.ARecordList>

/**
 * AAAA record, the IPv6 address of a host name.
 */
export const zAaaaRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.AaaaRecord>

/**
 * The record, as the only item.
 */
export const zAaaaRecordAnswer = /* @__PURE__ */ z.array(zAaaaRecord) as unknown as z.ZodMiniType<t.AaaaRecordAnswer>

/**
 * The AAAA records of a zone.
 */
export const zAaaaRecordList = /* @__PURE__ */ z.array(zAaaaRecord) as unknown as z.ZodMiniType<t.AaaaRecordList>

/**
 * CAA record, a certificate authority that may issue for a host name.
 */
export const zCaaRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
      flag: z.optional(z.number()),
      tag: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.CaaRecord>

/**
 * The record, as the only item.
 */
export const zCaaRecordAnswer = /* @__PURE__ */ z.array(zCaaRecord) as unknown as z.ZodMiniType<t.CaaRecordAnswer>

/**
 * The CAA records of a zone.
 */
export const zCaaRecordList = /* @__PURE__ */ z.array(zCaaRecord) as unknown as z.ZodMiniType<t.CaaRecordList>

/**
 * CNAME record, an alias of another host name.
 */
export const zCnameRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.CnameRecord>

/**
 * The record, as the only item.
 */
export const zCnameRecordAnswer = /* @__PURE__ */ z.array(zCnameRecord) as unknown as z.ZodMiniType<t.CnameRecordAnswer>

/**
 * The CNAME records of a zone.
 */
export const zCnameRecordList = /* @__PURE__ */ z.array(zCnameRecord) as unknown as z.ZodMiniType<t.CnameRecordList>

/**
 * A DNS zone.
 */
export const zDnsZone = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    identificator: z.optional(z.string()),
    active: z.optional(z.boolean()),
    ipv6: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.DnsZone>

/**
 * The zone, as the only item.
 */
export const zDnsZoneAnswer = /* @__PURE__ */ z.array(zDnsZone) as unknown as z.ZodMiniType<t.DnsZoneAnswer>

/**
 * What to change in a zone. The provider does not document its fields.
 */
export const zDnsZoneUpdate = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * What is set for a contact. Which of it is needed and allowed depends on the top-level domain and on the kind of contact.
 */
export const zDomainContactBase = /* @__PURE__ */ (() =>
  z.looseObject({
    role: z.optional(z.string()),
    type: z.optional(z.string()),
    first_name: z.optional(z.string()),
    last_name: z.optional(z.string()),
    name: z.optional(z.string()),
    organization: z.optional(z.string()),
    email: z.optional(z.string()),
    voice: z.optional(z.string()),
    fax: z.optional(z.string()),
    country: z.optional(z.string()),
    state: z.optional(z.string()),
    city: z.optional(z.string()),
    street: z.optional(z.string()),
    postalcode: z.optional(z.string()),
    ext_language: z.optional(z.string()),
    ext_ident: z.optional(z.string()),
    ext_ident_type: z.optional(z.string()),
    ext_ident_cc: z.optional(z.string()),
    ext_vatnr: z.optional(z.string()),
    ext_department: z.optional(z.string()),
    ext_passport: z.optional(z.string()),
    ext_legal_form: z.optional(z.string()),
    registry_handle: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainContactBase>

/**
 * A contact of a domain.
 */
export const zDomainContact = /* @__PURE__ */ (() =>
  z.intersection(
    zDomainContactBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      identificator: z.union([z.number(), z.string()]),
    }),
  ))() as unknown as z.ZodMiniType<t.DomainContact>

/**
 * The contact, as the only item.
 */
export const zDomainContactAnswer = /* @__PURE__ */ z.array(zDomainContact) as unknown as z.ZodMiniType<t.DomainContactAnswer>

/**
 * A contact to create or to change.
 */
export const zDomainContactChange = /* @__PURE__ */ (() =>
  z.strictObject({
    role: z.optional(z.enum(['registrant', 'tech', 'admin'])),
    type: z.optional(z.string()),
    first_name: z.optional(z.string()),
    last_name: z.optional(z.string()),
    name: z.optional(z.string()),
    organization: z.optional(z.string()),
    email: z.optional(z.string()),
    voice: z.optional(z.string()),
    fax: z.optional(z.string()),
    country: z.optional(z.string()),
    state: z.optional(z.string()),
    city: z.optional(z.string()),
    street: z.optional(z.string()),
    postalcode: z.optional(z.string()),
    ext_language: z.optional(z.string()),
    ext_ident: z.optional(z.string()),
    ext_ident_type: z.optional(z.enum(['private_number', 'company_number', 'birthday'])),
    ext_ident_cc: z.optional(z.string()),
    ext_vatnr: z.optional(z.string()),
    ext_department: z.optional(z.string()),
    ext_passport: z.optional(z.string()),
    ext_legal_form: z.optional(z.string()),
    registry_handle: z.optional(z.string()),
  }))()

/**
 * Contacts of a domain.
 */
export const zDomainContactList = /* @__PURE__ */ z.array(zDomainContact) as unknown as z.ZodMiniType<t.DomainContactList>

/**
 * URLs of what belongs to a domain.
 */
export const zDomainLinks = /* @__PURE__ */ (() =>
  z.looseObject({
    nameserver: z.optional(z.string()),
    contact: z.optional(z.string()),
    webhosting: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainLinks>

/**
 * A domain that the user owns or manages for its owner.
 */
export const zDomain = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    name: z.string(),
    delegated: z.nullish(z.string()),
    expires: z.optional(z.string()),
    dnssec: z.optional(z.boolean()),
    autorenew: z.optional(z.boolean()),
    renew_order: z.nullish(z.union([z.string(), z.boolean()])),
    renewal_notifications: z.optional(z.boolean()),
    has_pending_trade: z.nullish(z.number()),
    has_pending_dnssec: z.optional(z.boolean()),
    reactivate: z.optional(z.boolean()),
    auth_key_enabled: z.optional(z.boolean()),
    signing_required: z.optional(z.boolean()),
    nameservers_custom: z.optional(z.boolean()),
    _links: z.optional(z.readonly(z.array(zDomainLinks))),
  }))() as unknown as z.ZodMiniType<t.Domain>

/**
 * The domain, as the only item.
 */
export const zDomainAnswer = /* @__PURE__ */ z.array(zDomain) as unknown as z.ZodMiniType<t.DomainAnswer>

/**
 * Domains that the user owns or manages.
 */
export const zDomainList = /* @__PURE__ */ z.array(zDomain) as unknown as z.ZodMiniType<t.DomainList>

/**
 * What is set for a name server.
 */
export const zDomainNameserverBase = /* @__PURE__ */ (() =>
  z.looseObject({
    hostname: z.optional(z.string()),
    ip: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.DomainNameserverBase>

/**
 * A name server of a domain.
 */
export const zDomainNameserver = /* @__PURE__ */ (() =>
  z.intersection(
    zDomainNameserverBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.DomainNameserver>

/**
 * The name server, as the only item.
 */
export const zDomainNameserverAnswer = /* @__PURE__ */ z.array(zDomainNameserver) as unknown as z.ZodMiniType<t.DomainNameserverAnswer>

/**
 * A name server to create or to change.
 */
export const zDomainNameserverChange = /* @__PURE__ */ (() =>
  z.strictObject({
    hostname: z.optional(z.string()),
    ip: z.optional(z.array(z.string())),
  }))()

/**
 * Name servers to create.
 */
export const zDomainNameserverChangeList = /* @__PURE__ */ z.array(zDomainNameserverChange)

/**
 * Name servers of a domain.
 */
export const zDomainNameserverList = /* @__PURE__ */ z.array(zDomainNameserver) as unknown as z.ZodMiniType<t.DomainNameserverList>

/**
 * How many there can be.
 */
export const zDomainOptionRange = /* @__PURE__ */ (() =>
  z.looseObject({
    min: z.optional(z.number()),
    max: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.DomainOptionRange>

/**
 * How many contacts of each role the domain can have, by role. By the text's sample, an array.
 */
export const zDomainContactOptions = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      registrant: z.optional(z.array(zDomainOptionRange)),
      admin: z.optional(z.array(zDomainOptionRange)),
      tech: z.optional(z.array(zDomainOptionRange)),
    }),
    z.array(z.record(z.string(), z.unknown())),
  ]))() as unknown as z.ZodMiniType<t.DomainContactOptions>

/**
 * An order about one or more domains.
 */
export const zDomainOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    identificator: z.union([z.number(), z.string()]),
    vat_rate: z.optional(z.string()),
    errors: z.nullish(z.string()),
    datetime_ordered: z.optional(z.string()),
    resource_url: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainOrder>

/**
 * The order, as the only item.
 */
export const zDomainOrderAnswer = /* @__PURE__ */ z.array(zDomainOrder) as unknown as z.ZodMiniType<t.DomainOrderAnswer>

/**
 * Orders about domains.
 */
export const zDomainOrderList = /* @__PURE__ */ z.array(zDomainOrder) as unknown as z.ZodMiniType<t.DomainOrderList>

/**
 * Preferences for a domain.
 */
export const zDomainPreferences = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    renewal_notifications: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.DomainPreferences>

/**
 * The preferences, as the only item.
 */
export const zDomainPreferencesAnswer = /* @__PURE__ */ z.array(zDomainPreferences) as unknown as z.ZodMiniType<t.DomainPreferencesAnswer>

/**
 * Changes to the preferences.
 */
export const zDomainPreferencesUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    renewal_notifications: z.optional(z.boolean()),
  }))()

/**
 * A domain to renew or to reactivate.
 */
export const zDomainRenewal = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.optional(z.string()),
    period: z.optional(z.int()),
  }))()

/**
 * Domains to renew or to reactivate.
 */
export const zDomainRenewalList = /* @__PURE__ */ z.array(zDomainRenewal)

/**
 * A period to renew a domain for, with its price.
 */
export const zDomainRenewalPeriod = /* @__PURE__ */ (() =>
  z.looseObject({
    period: z.optional(z.number()),
    expire_new: z.nullish(z.string()),
    price_per_year: z.optional(z.number()),
    total_price: z.optional(z.number()),
    total_price_with_tax: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.DomainRenewalPeriod>

/**
 * One way to renew or reactivate a domain.
 */
export const zDomainRenewalOption = /* @__PURE__ */ (() =>
  z.looseObject({
    action: z.optional(z.string()),
    action_periods: z.optional(z.array(zDomainRenewalPeriod)),
  }))() as unknown as z.ZodMiniType<t.DomainRenewalOption>

/**
 * What can be chosen for a domain.
 */
export const zDomainOptions = /* @__PURE__ */ (() =>
  z.looseObject({
    renewal_options: z.optional(z.array(zDomainRenewalOption)),
    nameserver: z.optional(z.array(zDomainOptionRange)),
    contact: z.optional(zDomainContactOptions),
  }))() as unknown as z.ZodMiniType<t.DomainOptions>

/**
 * Changes to a domain. Which other properties can be changed is not documented.
 */
export const zDomainUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    nameservers_custom: z.optional(z.literal(false)),
  }))()

/**
 * Identifier of a resource. The provider sends a number in some responses and a string in others; both go into paths.
 */
export const zIdentifier = /* @__PURE__ */ (() => z.union([z.int(), z.string()]))()

/**
 * A mail account.
 */
export const zMailAccount = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    address: z.string(),
    comment: z.optional(z.string()),
    disk_size: z.optional(z.number()),
    disk_size_human: z.optional(z.string()),
    disk_usage: z.optional(z.number()),
    disk_usage_human: z.optional(z.string()),
    disk_usage_updated: z.optional(z.string()),
    fwd_addresses: z.optional(z.array(z.string())),
    autoreply: z.optional(z.boolean()),
    spamlevel: z.optional(z.string()),
    two_factor_auth: z.optional(z.boolean()),
    deleted_at: z.nullish(z.string()),
    addresses: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.MailAccount>

/**
 * The account, as the only item.
 */
export const zMailAccountAnswer = /* @__PURE__ */ z.array(zMailAccount) as unknown as z.ZodMiniType<t.MailAccountAnswer>

/**
 * Mail account to create, or what to change in one.
 */
export const zMailAccountChange = /* @__PURE__ */ (() =>
  z.strictObject({
    address: z.optional(z.string()),
    password: z.optional(z.string().check(z.minLength(10), z.maxLength(64))),
    comment: z.optional(z.string()),
    fwd_addresses: z.optional(z.array(z.string())),
    spamlevel: z.optional(z.enum(['none', 'low', 'medium', 'high'])),
    two_factor_auth: z.optional(z.literal(false)),
  }))()

/**
 * Mail accounts of a virtual server.
 */
export const zMailAccountList = /* @__PURE__ */ z.array(zMailAccount) as unknown as z.ZodMiniType<t.MailAccountList>

/**
 * Password that one application uses in place of the account's own.
 */
export const zMailAppPassword = /* @__PURE__ */ (() =>
  z.looseObject({
    identificator: z.union([z.number(), z.string()]),
    resource_url: z.optional(z.string()),
    type: z.optional(z.string()),
    name: z.optional(z.string()),
    scopes: z.optional(z.array(z.string())),
    created: z.nullish(z.string()),
    last_used: z.nullish(z.union([z.string(), z.boolean()])),
  }))() as unknown as z.ZodMiniType<t.MailAppPassword>

/**
 * Application passwords of a mail account.
 */
export const zMailAppPasswordList = /* @__PURE__ */ z.array(zMailAppPassword) as unknown as z.ZodMiniType<t.MailAppPasswordList>

/**
 * Reply that is sent to everyone who writes.
 */
export const zMailAutoreply = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    is_enabled: z.optional(z.boolean()),
    fromname: z.optional(z.string()),
    subject: z.optional(z.string()),
    body: z.optional(z.string()),
    datestart: z.nullish(z.string()),
    dateend: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.MailAutoreply>

/**
 * The autoreply, as the only item.
 */
export const zMailAutoreplyAnswer = /* @__PURE__ */ z.array(zMailAutoreply) as unknown as z.ZodMiniType<t.MailAutoreplyAnswer>

/**
 * What to change in an autoreply.
 */
export const zMailAutoreplyChange = /* @__PURE__ */ (() =>
  z.strictObject({
    is_enabled: z.optional(z.boolean()),
    fromname: z.optional(z.string()),
    subject: z.optional(z.string()),
    body: z.optional(z.string()),
    datestart: z.nullish(z.iso.date()),
    dateend: z.nullish(z.iso.date()),
  }))()

/**
 * A mail address without a mailbox.
 */
export const zMailForwarder = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    address: z.string(),
    comment: z.optional(z.string()),
    fwd_addresses: z.optional(z.array(z.string())),
    autoreply: z.optional(z.boolean()),
    mail_to_http_url: z.optional(z.string()),
    change_pw_disabled: z.optional(z.boolean()),
    webmail_fw_disabled: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.MailForwarder>

/**
 * The forwarder, as the only item.
 */
export const zMailForwarderAnswer = /* @__PURE__ */ z.array(zMailForwarder) as unknown as z.ZodMiniType<t.MailForwarderAnswer>

/**
 * Mail forwarder to create, or what to change in one.
 */
export const zMailForwarderChange = /* @__PURE__ */ (() =>
  z.strictObject({
    address: z.optional(z.string()),
    comment: z.optional(z.string()),
    fwd_addresses: z.optional(z.array(z.string())),
  }))()

/**
 * Mail forwarders of a virtual server.
 */
export const zMailForwarderList = /* @__PURE__ */ z.array(zMailForwarder) as unknown as z.ZodMiniType<t.MailForwarderList>

/**
 * A premium package for mail accounts.
 */
export const zMailPremium = /* @__PURE__ */ (() =>
  z.looseObject({
    package: z.optional(z.string()),
    package_allowed: z.optional(z.boolean()),
    disk_size: z.optional(z.number()),
    disk_size_human: z.optional(z.string()),
    price_month: z.optional(z.number()),
    price_year: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.MailPremium>

/**
 * The package, as the only item.
 */
export const zMailPremiumAnswer = /* @__PURE__ */ z.array(zMailPremium) as unknown as z.ZodMiniType<t.MailPremiumAnswer>

/**
 * Premium package to turn on.
 */
export const zMailPremiumChange = /* @__PURE__ */ (() =>
  z.strictObject({
    package: z.optional(z.string()),
  }))()

/**
 * Premium packages to choose from.
 */
export const zMailPremiumList = /* @__PURE__ */ z.array(zMailPremium) as unknown as z.ZodMiniType<t.MailPremiumList>

/**
 * MX record, a mail server of a host name.
 */
export const zMxRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      priority: z.optional(z.number()),
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.MxRecord>

/**
 * The record, as the only item.
 */
export const zMxRecordAnswer = /* @__PURE__ */ z.array(zMxRecord) as unknown as z.ZodMiniType<t.MxRecordAnswer>

/**
 * MX record to create, or what to change in one.
 */
export const zMxRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    priority: z.optional(z.int()),
    destination: z.optional(z.string()),
  }))()

/**
 * The MX records of a zone.
 */
export const zMxRecordList = /* @__PURE__ */ z.array(zMxRecord) as unknown as z.ZodMiniType<t.MxRecordList>

/**
 * What can be set for a MySQL account, at any time.
 */
export const zMysqlAccountBase = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.optional(z.string()),
    require_ssl: z.optional(z.boolean()),
    hosts: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.MysqlAccountBase>

/**
 * An account of the MySQL server.
 */
export const zMysqlAccount = /* @__PURE__ */ (() =>
  z.intersection(
    zMysqlAccountBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      username: z.string(),
    }),
  ))() as unknown as z.ZodMiniType<t.MysqlAccount>

/**
 * The account, as the only item.
 */
export const zMysqlAccountAnswer = /* @__PURE__ */ z.array(zMysqlAccount) as unknown as z.ZodMiniType<t.MysqlAccountAnswer>

/**
 * Accounts of the MySQL server.
 */
export const zMysqlAccountList = /* @__PURE__ */ z.array(zMysqlAccount) as unknown as z.ZodMiniType<t.MysqlAccountList>

/**
 * Collations that a new database can have.
 */
export const zMysqlCollationList = /* @__PURE__ */ (() => z.array(z.string()))() as unknown as z.ZodMiniType<t.MysqlCollationList>

/**
 * What a database and a request to create one have in common.
 */
export const zMysqlDatabaseBase = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    comment: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.MysqlDatabaseBase>

/**
 * A MySQL database.
 */
export const zMysqlDatabase = /* @__PURE__ */ (() =>
  z.intersection(
    zMysqlDatabaseBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      collation: z.optional(z.string()),
      disk_usage: z.optional(z.string()),
      disk_usage_human: z.optional(z.string()),
      disk_usage_updated: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.MysqlDatabase>

/**
 * The database, as the only item.
 */
export const zMysqlDatabaseAnswer = /* @__PURE__ */ z.array(zMysqlDatabase) as unknown as z.ZodMiniType<t.MysqlDatabaseAnswer>

/**
 * A MySQL database to create.
 */
export const zMysqlDatabaseCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
    comment: z.optional(z.string()),
    collation: z.optional(z.string()),
  }))()

/**
 * MySQL databases.
 */
export const zMysqlDatabaseList = /* @__PURE__ */ z.array(zMysqlDatabase) as unknown as z.ZodMiniType<t.MysqlDatabaseList>

/**
 * Password of the account, 10 to 64 characters.
 */
export const zMysqlPassword = /* @__PURE__ */ (() => z.string().check(z.minLength(10), z.maxLength(64)))()

/**
 * A MySQL account to create.
 */
export const zMysqlAccountCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    comment: z.optional(z.string()),
    require_ssl: z.optional(z.boolean()),
    hosts: z.optional(z.array(z.string())),
    username: z.optional(z.string()),
    password: z.optional(zMysqlPassword),
  }))()

/**
 * Changes to a MySQL account. Its name cannot be changed.
 */
export const zMysqlAccountUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    comment: z.optional(z.string()),
    require_ssl: z.optional(z.boolean()),
    hosts: z.optional(z.array(z.string())),
    password: z.optional(zMysqlPassword),
  }))()

/**
 * What an account may do in one database.
 */
export const zMysqlPermission = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    username: z.optional(z.string()),
    database: z.optional(z.string()),
    permissions: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.MysqlPermission>

/**
 * The permissions for one database, as the only item.
 */
export const zMysqlPermissionAnswer = /* @__PURE__ */ z.array(zMysqlPermission) as unknown as z.ZodMiniType<t.MysqlPermissionAnswer>

/**
 * Permissions of an account, one item for each database.
 */
export const zMysqlPermissionList = /* @__PURE__ */ z.array(zMysqlPermission) as unknown as z.ZodMiniType<t.MysqlPermissionList>

/**
 * Names of the permissions that the account can be given.
 */
export const zMysqlPermissionNameList = /* @__PURE__ */ (() => z.array(z.string()))() as unknown as z.ZodMiniType<t.MysqlPermissionNameList>

/**
 * What the account shall be allowed to do in the database.
 */
export const zMysqlPermissionUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    permissions: z.optional(z.array(z.string())),
  }))()

/**
 * There is no such resource. The provider responds with 200 and nothing in the array.
 */
export const zNoResource = /* @__PURE__ */ (() => z.array(z.unknown()))() as unknown as z.ZodMiniType<t.NoResource>

/**
 * NS record, a nameserver of a delegated name.
 */
export const zNsRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.NsRecord>

/**
 * The record, as the only item.
 */
export const zNsRecordAnswer = /* @__PURE__ */ z.array(zNsRecord) as unknown as z.ZodMiniType<t.NsRecordAnswer>

/**
 * NS record to create, or what to change in one.
 */
export const zNsRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.string()),
  }))()

/**
 * The NS records of a zone.
 */
export const zNsRecordList = /* @__PURE__ */ z.array(zNsRecord) as unknown as z.ZodMiniType<t.NsRecordList>

/**
 * A PM2 process to create or to change.
 */
export const zPm2ProcessChange = /* @__PURE__ */ (() =>
  z.strictObject({
    scriptname: z.optional(z.string()),
    memory_limit: z.optional(z.int()),
    name: z.optional(z.string()),
  }))()

/**
 * An address that may connect to a forwarded port.
 */
export const zPortForwardAclEntry = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.optional(z.union([z.number(), z.string()])),
    identificator: z.union([z.number(), z.string()]),
    ip: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.PortForwardAclEntry>

/**
 * The entry of the access list, as the only item.
 */
export const zPortForwardAclEntryAnswer = /* @__PURE__ */ z.array(
  zPortForwardAclEntry,
) as unknown as z.ZodMiniType<t.PortForwardAclEntryAnswer>

/**
 * An address to add to the access list.
 */
export const zPortForwardAclEntryCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    ip: z.optional(z.string()),
  }))()

/**
 * What is set for a port forward.
 */
export const zPortForwardBase = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.optional(z.string()),
    ip: z.optional(zDedicatedIp),
    fport: z.optional(z.number()),
    acl_enabled: z.optional(z.boolean()),
    acls: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.PortForwardBase>

/**
 * A port of a dedicated IP that is forwarded to the virtual server.
 */
export const zPortForward = /* @__PURE__ */ (() =>
  z.intersection(
    zPortForwardBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      id: z.optional(z.union([z.number(), z.string()])),
      identificator: z.union([z.number(), z.string()]),
      dport: z.optional(z.number()),
    }),
  ))() as unknown as z.ZodMiniType<t.PortForward>

/**
 * The port forward, as the only item.
 */
export const zPortForwardAnswer = /* @__PURE__ */ z.array(zPortForward) as unknown as z.ZodMiniType<t.PortForwardAnswer>

/**
 * Port forwards of a virtual server.
 */
export const zPortForwardList = /* @__PURE__ */ z.array(zPortForward) as unknown as z.ZodMiniType<t.PortForwardList>

/**
 * What every application that runs on a virtual server has.
 */
export const zServerApplication = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    id: z.union([z.number(), z.string()]),
    name: z.optional(z.string()),
    status: z.optional(z.string()),
    enabled: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.ServerApplication>

/**
 * An application that PM2 keeps running.
 */
export const zPm2Process = /* @__PURE__ */ (() =>
  z.intersection(
    zServerApplication,
    z.looseObject({
      home_dir: z.optional(z.string()),
      scriptname: z.optional(z.string()),
      memory_limit: z.optional(z.number()),
      available_memory: z.optional(z.number()),
    }),
  ))() as unknown as z.ZodMiniType<t.Pm2Process>

/**
 * The process, as the only item.
 */
export const zPm2ProcessAnswer = /* @__PURE__ */ z.array(zPm2Process) as unknown as z.ZodMiniType<t.Pm2ProcessAnswer>

/**
 * Applications that PM2 keeps running.
 */
export const zPm2ProcessList = /* @__PURE__ */ z.array(zPm2Process) as unknown as z.ZodMiniType<t.Pm2ProcessList>

/**
 * A Redis database of a virtual server.
 */
export const zRedisInstance = /* @__PURE__ */ (() =>
  z.intersection(
    zServerApplication,
    z.looseObject({
      password: z.optional(z.string()),
      port: z.optional(z.string()),
      ip: z.optional(z.string()),
      host: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.RedisInstance>

/**
 * The Redis database, as the only item.
 */
export const zRedisInstanceAnswer = /* @__PURE__ */ z.array(zRedisInstance) as unknown as z.ZodMiniType<t.RedisInstanceAnswer>

/**
 * Redis databases.
 */
export const zRedisInstanceList = /* @__PURE__ */ z.array(zRedisInstance) as unknown as z.ZodMiniType<t.RedisInstanceList>

/**
 * SRV record, the host and port of a service.
 */
export const zSrvRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      priority: z.optional(z.number()),
      weight: z.optional(z.number()),
      port: z.optional(z.number()),
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.SrvRecord>

/**
 * The record, as the only item.
 */
export const zSrvRecordAnswer = /* @__PURE__ */ z.array(zSrvRecord) as unknown as z.ZodMiniType<t.SrvRecordAnswer>

/**
 * SRV record to create, or what to change in one.
 */
export const zSrvRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    priority: z.optional(z.int()),
    weight: z.optional(z.int()),
    port: z.optional(z.int()),
    destination: z.optional(z.string()),
  }))()

/**
 * The SRV records of a zone.
 */
export const zSrvRecordList = /* @__PURE__ */ z.array(zSrvRecord) as unknown as z.ZodMiniType<t.SrvRecordList>

/**
 * Whether only addresses of the whitelist or all may connect.
 */
export const zSshAccess = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.SshAccess>

/**
 * A public key that may log in by SSH.
 */
export const zSshPublicKey = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    identificator: z.union([z.number(), z.string()]),
    comment: z.optional(z.string()),
    created: z.optional(z.string()),
    created_human: z.optional(z.string()),
    fingerprint: z.optional(z.string()),
    last_used: z.nullish(z.string()),
    type: z.optional(z.string()),
    size: z.nullish(z.union([z.number(), z.string()])),
    public_key: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SshPublicKey>

/**
 * The key, as the only item.
 */
export const zSshPublicKeyAnswer = /* @__PURE__ */ z.array(zSshPublicKey) as unknown as z.ZodMiniType<t.SshPublicKeyAnswer>

/**
 * A public key to add.
 */
export const zSshPublicKeyCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    comment: z.optional(z.string()),
    public_key: z.optional(z.string()),
  }))()

/**
 * Public keys that may log in by SSH.
 */
export const zSshPublicKeyList = /* @__PURE__ */ z.array(zSshPublicKey) as unknown as z.ZodMiniType<t.SshPublicKeyList>

/**
 * How a virtual server is reached by SSH.
 */
export const zSshSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.string()),
    identificator: z.optional(z.union([z.number(), z.string()])),
    username: z.optional(z.string()),
    webhosts: z.optional(z.array(z.string())),
    server_fingerprints: z.optional(z.union([z.record(z.string(), z.string()), z.array(z.string())])),
    access: z.optional(zSshAccess),
    ipv4: z.optional(z.string()),
    ipv6: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.SshSettings>

/**
 * The settings, as the only item.
 */
export const zSshSettingsAnswer = /* @__PURE__ */ z.array(zSshSettings) as unknown as z.ZodMiniType<t.SshSettingsAnswer>

/**
 * What is set for an entry of the whitelist.
 */
export const zSshWhitelistEntryBase = /* @__PURE__ */ (() =>
  z.looseObject({
    ip: z.optional(z.string()),
    comment: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SshWhitelistEntryBase>

/**
 * Addresses that may connect by SSH.
 */
export const zSshWhitelistEntry = /* @__PURE__ */ (() =>
  z.intersection(
    zSshWhitelistEntryBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      identificator: z.union([z.number(), z.string()]),
    }),
  ))() as unknown as z.ZodMiniType<t.SshWhitelistEntry>

/**
 * The entry of the whitelist, as the only item.
 */
export const zSshWhitelistEntryAnswer = /* @__PURE__ */ z.array(zSshWhitelistEntry) as unknown as z.ZodMiniType<t.SshWhitelistEntryAnswer>

/**
 * Addresses to add to the whitelist.
 */
export const zSshWhitelistEntryCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    ip: z.optional(z.string()),
    comment: z.optional(z.string()),
  }))()

/**
 * Entries of the whitelist.
 */
export const zSshWhitelistEntryList = /* @__PURE__ */ z.array(zSshWhitelistEntry) as unknown as z.ZodMiniType<t.SshWhitelistEntryList>

/**
 * SSHFP record, the fingerprint of an SSH host key.
 */
export const zSshfpRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      algorithm: z.optional(z.number()),
      type: z.optional(z.number()),
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.SshfpRecord>

/**
 * The record, as the only item.
 */
export const zSshfpRecordAnswer = /* @__PURE__ */ z.array(zSshfpRecord) as unknown as z.ZodMiniType<t.SshfpRecordAnswer>

/**
 * SSHFP record to create, or what to change in one.
 */
export const zSshfpRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    algorithm: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
    type: z.optional(z.union([z.literal(1), z.literal(2)])),
    destination: z.optional(z.string()),
  }))()

/**
 * The SSHFP records of a zone.
 */
export const zSshfpRecordList = /* @__PURE__ */ z.array(zSshfpRecord) as unknown as z.ZodMiniType<t.SshfpRecordList>

/**
 * What is set for a certificate.
 */
export const zSslCertificateBase = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    private_key: z.string(),
    certificate: z.string(),
    ca_certificate: z.optional(z.string()),
    hosts: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.SslCertificateBase>

/**
 * A certificate to add or to change.
 */
export const zSslCertificateChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
    private_key: z.string(),
    certificate: z.string(),
    ca_certificate: z.optional(z.string()),
    hosts: z.optional(z.array(z.string())),
  }))()

/**
 * URLs of what belongs to a certificate.
 */
export const zSslCertificateLinks = /* @__PURE__ */ (() =>
  z.looseObject({
    certificate: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SslCertificateLinks>

/**
 * A certificate on a virtual server.
 */
export const zSslCertificate = /* @__PURE__ */ (() =>
  z.intersection(
    zSslCertificateBase,
    z.looseObject({
      resource_url: z.optional(z.string()),
      id: z.union([z.number(), z.string()]),
      cn: z.optional(z.string()),
      connected: z.optional(z.boolean()),
      letsencrypt: z.optional(z.boolean()),
      created: z.optional(z.string()),
      expires: z.optional(z.string()),
      _links: z.optional(z.readonly(z.array(zSslCertificateLinks))),
    }),
  ))() as unknown as z.ZodMiniType<t.SslCertificate>

/**
 * The certificate, as the only item.
 */
export const zSslCertificateAnswer = /* @__PURE__ */ z.array(zSslCertificate) as unknown as z.ZodMiniType<t.SslCertificateAnswer>

/**
 * Certificates on a virtual server.
 */
export const zSslCertificateList = /* @__PURE__ */ z.array(zSslCertificate) as unknown as z.ZodMiniType<t.SslCertificateList>

/**
 * TLSA record, the certificate or key that a service is bound to.
 */
export const zTlsaRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      certificate_usage: z.optional(z.number()),
      selector: z.optional(z.number()),
      matching_type: z.optional(z.number()),
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.TlsaRecord>

/**
 * The record, as the only item.
 */
export const zTlsaRecordAnswer = /* @__PURE__ */ z.array(zTlsaRecord) as unknown as z.ZodMiniType<t.TlsaRecordAnswer>

/**
 * TLSA record to create, or what to change in one.
 */
export const zTlsaRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    certificate_usage: z.optional(z.int().check(z.gte(0), z.lte(3))),
    selector: z.optional(z.int().check(z.gte(0), z.lte(1))),
    matching_type: z.optional(z.int().check(z.gte(0), z.lte(2))),
    destination: z.optional(z.string()),
  }))()

/**
 * The TLSA records of a zone.
 */
export const zTlsaRecordList = /* @__PURE__ */ z.array(zTlsaRecord) as unknown as z.ZodMiniType<t.TlsaRecordList>

/**
 * TXT record, a text of a host name.
 */
export const zTxtRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.TxtRecord>

/**
 * The record, as the only item.
 */
export const zTxtRecordAnswer = /* @__PURE__ */ z.array(zTxtRecord) as unknown as z.ZodMiniType<t.TxtRecordAnswer>

/**
 * TXT record to create, or what to change in one.
 */
export const zTxtRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.string()),
  }))()

/**
 * The TXT records of a zone.
 */
export const zTxtRecordList = /* @__PURE__ */ z.array(zTxtRecord) as unknown as z.ZodMiniType<t.TxtRecordList>

/**
 * URL record, the redirection of a host name to a URL.
 */
export const zUrlRecord = /* @__PURE__ */ (() =>
  z.intersection(
    zDnsRecordBase,
    z.looseObject({
      destination: z.optional(z.string()),
      type: z.optional(z.union([z.number(), z.string()])),
    }),
  ))() as unknown as z.ZodMiniType<t.UrlRecord>

/**
 * The record, as the only item.
 */
export const zUrlRecordAnswer = /* @__PURE__ */ z.array(zUrlRecord) as unknown as z.ZodMiniType<t.UrlRecordAnswer>

/**
 * URL record to create, or what to change in one.
 */
export const zUrlRecordChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    destination: z.optional(z.url()),
    type: z.optional(z.union([z.union([z.literal(301), z.literal(302)]), z.enum(['301', '302'])])),
  }))()

/**
 * The URL records of a zone.
 */
export const zUrlRecordList = /* @__PURE__ */ z.array(zUrlRecord) as unknown as z.ZodMiniType<t.UrlRecordList>

/**
 * Error codes by the name of the field they are about, nested as the fields of the resource are.
 */
export const zValidationErrorFields = /* @__PURE__ */ (() =>
  z.record(
    z.string(),
    z.union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())])), z.record(z.string(), z.unknown())]),
  ))() as unknown as z.ZodMiniType<t.ValidationErrorFields>

/**
 * What is wrong with the request, in the shape of the resource: an object, or an array with that object as its only item.
 */
export const zValidationErrors = /* @__PURE__ */ (() =>
  z.union([zValidationErrorFields, z.array(zValidationErrorFields)]))() as unknown as z.ZodMiniType<t.ValidationErrors>

/**
 * What a cloud server is ordered with.
 */
export const zCloudOrderBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    datacenter: z.nullish(z.string()),
    package: z.optional(z.string()),
    os: z.optional(z.string()),
    billing_period: z.optional(z.int()),
    ssh_public_key: z.nullish(z.string()),
  }))()

/**
 * What is set for a scheduled task.
 */
export const zCrontabBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
    type: z.optional(z.enum(['http', 'system'])),
    active: z.optional(z.boolean()),
    report: z.optional(z.enum(['never', 'onerror', 'onoutputorerror', 'onoutput', 'always'])),
    report_email: z.optional(z.string()),
    command: z.optional(z.string()),
    priority: z.optional(z.enum(['low', 'normal', 'high'])),
    schedule: z.optional(z.string()),
    timezone: z.optional(z.enum(['UTC', 'Europe/Tallinn', 'Europe/Amsterdam', 'Europe/Helsinki'])),
    runtime_limit: z.optional(z.union([z.literal(900), z.literal(1800), z.literal(3600), z.literal(10800), z.literal(86340)])),
  }))()

/**
 * IP addresses that only one virtual server uses.
 */
export const zDedicatedIpRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    resource_url: z.optional(z.url()),
    ipv4: z.optional(z.ipv4()),
    ipv6: z.optional(z.ipv6()),
    vhosts: z.optional(z.array(z.string())),
  }))()

/**
 * A port forward to create or to change.
 */
export const zPortForwardChange = /* @__PURE__ */ (() =>
  z.strictObject({
    comment: z.optional(z.string()),
    ip: z.optional(zDedicatedIpRequest),
    fport: z.optional(z.int()),
    acl_enabled: z.optional(z.boolean()),
    acls: z.optional(z.array(z.string())),
  }))()

/**
 * What is set for a contact. Which of it is needed and allowed depends on the top-level domain and on the kind of contact.
 */
export const zDomainContactBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    role: z.optional(z.enum(['registrant', 'tech', 'admin'])),
    type: z.optional(z.string()),
    first_name: z.optional(z.string()),
    last_name: z.optional(z.string()),
    name: z.optional(z.string()),
    organization: z.optional(z.string()),
    email: z.optional(z.string()),
    voice: z.optional(z.string()),
    fax: z.optional(z.string()),
    country: z.optional(z.string()),
    state: z.optional(z.string()),
    city: z.optional(z.string()),
    street: z.optional(z.string()),
    postalcode: z.optional(z.string()),
    ext_language: z.optional(z.string()),
    ext_ident: z.optional(z.string()),
    ext_ident_type: z.optional(z.enum(['private_number', 'company_number', 'birthday'])),
    ext_ident_cc: z.optional(z.string()),
    ext_vatnr: z.optional(z.string()),
    ext_department: z.optional(z.string()),
    ext_passport: z.optional(z.string()),
    ext_legal_form: z.optional(z.string()),
    registry_handle: z.optional(z.string()),
  }))()

/**
 * What is set for a name server.
 */
export const zDomainNameserverBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    hostname: z.optional(z.string()),
    ip: z.optional(z.array(z.string())),
  }))()

/**
 * What can be set for a MySQL account, at any time.
 */
export const zMysqlAccountBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.optional(z.string()),
    require_ssl: z.optional(z.boolean()),
    hosts: z.optional(z.array(z.string())),
  }))()

/**
 * What a database and a request to create one have in common.
 */
export const zMysqlDatabaseBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    comment: z.optional(z.string()),
  }))()

/**
 * What is set for a port forward.
 */
export const zPortForwardBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.optional(z.string()),
    ip: z.optional(zDedicatedIpRequest),
    fport: z.optional(z.int()),
    acl_enabled: z.optional(z.boolean()),
    acls: z.optional(z.array(z.string())),
  }))()

/**
 * Whether only addresses of the whitelist or all may connect.
 */
export const zSshAccessRequest = /* @__PURE__ */ z.enum(['whitelist', 'public'])

/**
 * Changes to the SSH settings.
 */
export const zSshSettingsUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    access: z.optional(zSshAccessRequest),
  }))()

/**
 * What is set for an entry of the whitelist.
 */
export const zSshWhitelistEntryBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    ip: z.optional(z.string()),
    comment: z.optional(z.string()),
  }))()

/**
 * What is set for a certificate.
 */
export const zSslCertificateBaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    private_key: z.string(),
    certificate: z.string(),
    ca_certificate: z.optional(z.string()),
    hosts: z.optional(z.array(z.string())),
  }))()

export const zDnsZonesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The zone.
 */
export const zDnsZonesGetResponse = /* @__PURE__ */ z.union([
  zDnsZoneAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DnsZonesGetResponse>

export const zDnsZonesUpdateBody = zDnsZoneUpdate

export const zDnsZonesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The updated zone.
 */
export const zDnsZonesUpdateResponse = zDnsZoneAnswer as unknown as z.ZodMiniType<t.DnsZonesUpdateResponse>

export const zDnsAListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsAListResponse = zARecordList as unknown as z.ZodMiniType<t.DnsAListResponse>

export const zDnsACreateBody = zARecordChange

export const zDnsACreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsACreateResponse = zARecordAnswer as unknown as z.ZodMiniType<t.DnsACreateResponse>

export const zDnsADeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsADeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsADeleteResponse>

export const zDnsAGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsAGetResponse = /* @__PURE__ */ z.union([zARecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsAGetResponse>

export const zDnsAUpdateBody = zARecordChange

export const zDnsAUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsAUpdateResponse = zARecordAnswer as unknown as z.ZodMiniType<t.DnsAUpdateResponse>

export const zDnsAaaaListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsAaaaListResponse = zAaaaRecordList as unknown as z.ZodMiniType<t.DnsAaaaListResponse>

export const zDnsAaaaCreateBody = zAaaaRecordChange

export const zDnsAaaaCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsAaaaCreateResponse = zAaaaRecordAnswer as unknown as z.ZodMiniType<t.DnsAaaaCreateResponse>

export const zDnsAaaaDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsAaaaDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsAaaaDeleteResponse>

export const zDnsAaaaGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsAaaaGetResponse = /* @__PURE__ */ z.union([
  zAaaaRecordAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DnsAaaaGetResponse>

export const zDnsAaaaUpdateBody = zAaaaRecordChange

export const zDnsAaaaUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsAaaaUpdateResponse = zAaaaRecordAnswer as unknown as z.ZodMiniType<t.DnsAaaaUpdateResponse>

export const zDnsNsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsNsListResponse = zNsRecordList as unknown as z.ZodMiniType<t.DnsNsListResponse>

export const zDnsNsCreateBody = zNsRecordChange

export const zDnsNsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsNsCreateResponse = zNsRecordAnswer as unknown as z.ZodMiniType<t.DnsNsCreateResponse>

export const zDnsNsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsNsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsNsDeleteResponse>

export const zDnsNsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsNsGetResponse = /* @__PURE__ */ z.union([zNsRecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsNsGetResponse>

export const zDnsNsUpdateBody = zNsRecordChange

export const zDnsNsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsNsUpdateResponse = zNsRecordAnswer as unknown as z.ZodMiniType<t.DnsNsUpdateResponse>

export const zDnsMxListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsMxListResponse = zMxRecordList as unknown as z.ZodMiniType<t.DnsMxListResponse>

export const zDnsMxCreateBody = zMxRecordChange

export const zDnsMxCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsMxCreateResponse = zMxRecordAnswer as unknown as z.ZodMiniType<t.DnsMxCreateResponse>

export const zDnsMxDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsMxDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsMxDeleteResponse>

export const zDnsMxGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsMxGetResponse = /* @__PURE__ */ z.union([zMxRecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsMxGetResponse>

export const zDnsMxUpdateBody = zMxRecordChange

export const zDnsMxUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsMxUpdateResponse = zMxRecordAnswer as unknown as z.ZodMiniType<t.DnsMxUpdateResponse>

export const zDnsCnameListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsCnameListResponse = zCnameRecordList as unknown as z.ZodMiniType<t.DnsCnameListResponse>

export const zDnsCnameCreateBody = zCnameRecordChange

export const zDnsCnameCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsCnameCreateResponse = zCnameRecordAnswer as unknown as z.ZodMiniType<t.DnsCnameCreateResponse>

export const zDnsCnameDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsCnameDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsCnameDeleteResponse>

export const zDnsCnameGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsCnameGetResponse = /* @__PURE__ */ z.union([
  zCnameRecordAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DnsCnameGetResponse>

export const zDnsCnameUpdateBody = zCnameRecordChange

export const zDnsCnameUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsCnameUpdateResponse = zCnameRecordAnswer as unknown as z.ZodMiniType<t.DnsCnameUpdateResponse>

export const zDnsTxtListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsTxtListResponse = zTxtRecordList as unknown as z.ZodMiniType<t.DnsTxtListResponse>

export const zDnsTxtCreateBody = zTxtRecordChange

export const zDnsTxtCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsTxtCreateResponse = zTxtRecordAnswer as unknown as z.ZodMiniType<t.DnsTxtCreateResponse>

export const zDnsTxtDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsTxtDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsTxtDeleteResponse>

export const zDnsTxtGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsTxtGetResponse = /* @__PURE__ */ z.union([zTxtRecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsTxtGetResponse>

export const zDnsTxtUpdateBody = zTxtRecordChange

export const zDnsTxtUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsTxtUpdateResponse = zTxtRecordAnswer as unknown as z.ZodMiniType<t.DnsTxtUpdateResponse>

export const zDnsSshfpListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsSshfpListResponse = zSshfpRecordList as unknown as z.ZodMiniType<t.DnsSshfpListResponse>

export const zDnsSshfpCreateBody = zSshfpRecordChange

export const zDnsSshfpCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsSshfpCreateResponse = zSshfpRecordAnswer as unknown as z.ZodMiniType<t.DnsSshfpCreateResponse>

export const zDnsSshfpDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsSshfpDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsSshfpDeleteResponse>

export const zDnsSshfpGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsSshfpGetResponse = /* @__PURE__ */ z.union([
  zSshfpRecordAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DnsSshfpGetResponse>

export const zDnsSshfpUpdateBody = zSshfpRecordChange

export const zDnsSshfpUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsSshfpUpdateResponse = zSshfpRecordAnswer as unknown as z.ZodMiniType<t.DnsSshfpUpdateResponse>

export const zDnsSrvListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsSrvListResponse = zSrvRecordList as unknown as z.ZodMiniType<t.DnsSrvListResponse>

export const zDnsSrvCreateBody = zSrvRecordChange

export const zDnsSrvCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsSrvCreateResponse = zSrvRecordAnswer as unknown as z.ZodMiniType<t.DnsSrvCreateResponse>

export const zDnsSrvDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsSrvDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsSrvDeleteResponse>

export const zDnsSrvGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsSrvGetResponse = /* @__PURE__ */ z.union([zSrvRecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsSrvGetResponse>

export const zDnsSrvUpdateBody = zSrvRecordChange

export const zDnsSrvUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsSrvUpdateResponse = zSrvRecordAnswer as unknown as z.ZodMiniType<t.DnsSrvUpdateResponse>

export const zDnsUrlListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsUrlListResponse = zUrlRecordList as unknown as z.ZodMiniType<t.DnsUrlListResponse>

export const zDnsUrlCreateBody = zUrlRecordChange

export const zDnsUrlCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsUrlCreateResponse = zUrlRecordAnswer as unknown as z.ZodMiniType<t.DnsUrlCreateResponse>

export const zDnsUrlDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsUrlDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsUrlDeleteResponse>

export const zDnsUrlGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsUrlGetResponse = /* @__PURE__ */ z.union([zUrlRecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsUrlGetResponse>

export const zDnsUrlUpdateBody = zUrlRecordChange

export const zDnsUrlUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsUrlUpdateResponse = zUrlRecordAnswer as unknown as z.ZodMiniType<t.DnsUrlUpdateResponse>

export const zDnsCaaListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsCaaListResponse = zCaaRecordList as unknown as z.ZodMiniType<t.DnsCaaListResponse>

export const zDnsCaaCreateBody = zCaaRecordChange

export const zDnsCaaCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsCaaCreateResponse = zCaaRecordAnswer as unknown as z.ZodMiniType<t.DnsCaaCreateResponse>

export const zDnsCaaDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsCaaDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsCaaDeleteResponse>

export const zDnsCaaGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsCaaGetResponse = /* @__PURE__ */ z.union([zCaaRecordAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DnsCaaGetResponse>

export const zDnsCaaUpdateBody = zCaaRecordChange

export const zDnsCaaUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsCaaUpdateResponse = zCaaRecordAnswer as unknown as z.ZodMiniType<t.DnsCaaUpdateResponse>

export const zDnsTlsaListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The records.
 */
export const zDnsTlsaListResponse = zTlsaRecordList as unknown as z.ZodMiniType<t.DnsTlsaListResponse>

export const zDnsTlsaCreateBody = zTlsaRecordChange

export const zDnsTlsaCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new record.
 */
export const zDnsTlsaCreateResponse = zTlsaRecordAnswer as unknown as z.ZodMiniType<t.DnsTlsaCreateResponse>

export const zDnsTlsaDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDnsTlsaDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsTlsaDeleteResponse>

export const zDnsTlsaGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The record.
 */
export const zDnsTlsaGetResponse = /* @__PURE__ */ z.union([
  zTlsaRecordAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DnsTlsaGetResponse>

export const zDnsTlsaUpdateBody = zTlsaRecordChange

export const zDnsTlsaUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed record.
 */
export const zDnsTlsaUpdateResponse = zTlsaRecordAnswer as unknown as z.ZodMiniType<t.DnsTlsaUpdateResponse>

export const zMailAccountsListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
    'x-order-by': z.optional(z.enum(['created', 'address', 'disk_usage'])),
    'x-order-dir': z.optional(z.enum(['asc', 'desc'])),
  }))()

export const zMailAccountsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

export const zMailAccountsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    address: z.optional(z.string()),
    archived: z.optional(z.boolean()),
  }))()

/**
 * A page of mail accounts.
 */
export const zMailAccountsListResponse = zMailAccountList as unknown as z.ZodMiniType<t.MailAccountsListResponse>

export const zMailAccountsCreateBody = zMailAccountChange

export const zMailAccountsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new account.
 */
export const zMailAccountsCreateResponse = zMailAccountAnswer as unknown as z.ZodMiniType<t.MailAccountsCreateResponse>

export const zMailAccountsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * Deleted.
 */
export const zMailAccountsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAccountsDeleteResponse>

export const zMailAccountsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

export const zMailAccountsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    addresses: z.optional(z.boolean()),
  }))()

/**
 * The account.
 */
export const zMailAccountsGetResponse = /* @__PURE__ */ z.union([
  zMailAccountAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.MailAccountsGetResponse>

export const zMailAccountsUpdateBody = zMailAccountChange

export const zMailAccountsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The changed account.
 */
export const zMailAccountsUpdateResponse = zMailAccountAnswer as unknown as z.ZodMiniType<t.MailAccountsUpdateResponse>

export const zMailAccountsAppPasswordsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The application passwords.
 */
export const zMailAccountsAppPasswordsListResponse =
  zMailAppPasswordList as unknown as z.ZodMiniType<t.MailAccountsAppPasswordsListResponse>

export const zMailAccountsAppPasswordsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
    asp_id: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zMailAccountsAppPasswordsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAccountsAppPasswordsDeleteResponse>

export const zMailAccountsAutoreplyGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The autoreply.
 */
export const zMailAccountsAutoreplyGetResponse = /* @__PURE__ */ z.union([
  zMailAutoreplyAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.MailAccountsAutoreplyGetResponse>

export const zMailAccountsAutoreplyUpdateBody = zMailAutoreplyChange

export const zMailAccountsAutoreplyUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The changed autoreply.
 */
export const zMailAccountsAutoreplyUpdateResponse = zMailAutoreplyAnswer as unknown as z.ZodMiniType<t.MailAccountsAutoreplyUpdateResponse>

export const zMailAccountsPremiumGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The package.
 */
export const zMailAccountsPremiumGetResponse = /* @__PURE__ */ z.union([
  zMailPremiumAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.MailAccountsPremiumGetResponse>

export const zMailAccountsPremiumOptionsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The packages.
 */
export const zMailAccountsPremiumOptionsResponse = zMailPremiumList as unknown as z.ZodMiniType<t.MailAccountsPremiumOptionsResponse>

export const zMailAccountsPremiumUpdateBody = zMailPremiumChange

export const zMailAccountsPremiumUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

export const zMailAccountsPremiumUpdateResponse = /* @__PURE__ */ (() =>
  z.union([zMailPremiumAnswer, z.undefined()]))() as unknown as z.ZodMiniType<t.MailAccountsPremiumUpdateResponse>

export const zMailForwardersListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

export const zMailForwardersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

export const zMailForwardersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    address: z.optional(z.string()),
  }))()

/**
 * A page of mail forwarders.
 */
export const zMailForwardersListResponse = zMailForwarderList as unknown as z.ZodMiniType<t.MailForwardersListResponse>

export const zMailForwardersCreateBody = zMailForwarderChange

export const zMailForwardersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new forwarder.
 */
export const zMailForwardersCreateResponse = zMailForwarderAnswer as unknown as z.ZodMiniType<t.MailForwardersCreateResponse>

export const zMailForwardersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * Deleted.
 */
export const zMailForwardersDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailForwardersDeleteResponse>

export const zMailForwardersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The forwarder.
 */
export const zMailForwardersGetResponse = /* @__PURE__ */ z.union([
  zMailForwarderAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.MailForwardersGetResponse>

export const zMailForwardersUpdateBody = zMailForwarderChange

export const zMailForwardersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The changed forwarder.
 */
export const zMailForwardersUpdateResponse = zMailForwarderAnswer as unknown as z.ZodMiniType<t.MailForwardersUpdateResponse>

export const zMailForwardersAutoreplyGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The autoreply.
 */
export const zMailForwardersAutoreplyGetResponse = /* @__PURE__ */ z.union([
  zMailAutoreplyAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.MailForwardersAutoreplyGetResponse>

export const zMailForwardersAutoreplyUpdateBody = zMailAutoreplyChange

export const zMailForwardersAutoreplyUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: z.string(),
  }))()

/**
 * The changed autoreply.
 */
export const zMailForwardersAutoreplyUpdateResponse =
  zMailAutoreplyAnswer as unknown as z.ZodMiniType<t.MailForwardersAutoreplyUpdateResponse>

export const zMailDkimDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * Deleted.
 */
export const zMailDkimDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailDkimDeleteResponse>

export const zMailDkimGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The key.
 */
export const zMailDkimGetResponse = /* @__PURE__ */ z.union([
  zDkimKeyAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.MailDkimGetResponse>

export const zMailDkimCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new key.
 */
export const zMailDkimCreateResponse = zDkimKeyAnswer as unknown as z.ZodMiniType<t.MailDkimCreateResponse>

export const zDatabasesMysqlListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

export const zDatabasesMysqlListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * A page of databases.
 */
export const zDatabasesMysqlListResponse = zMysqlDatabaseList as unknown as z.ZodMiniType<t.DatabasesMysqlListResponse>

export const zDatabasesMysqlOptionsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * Names of collations.
 */
export const zDatabasesMysqlOptionsResponse = zMysqlCollationList as unknown as z.ZodMiniType<t.DatabasesMysqlOptionsResponse>

export const zDatabasesMysqlCreateBody = zMysqlDatabaseCreate

export const zDatabasesMysqlCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new database.
 */
export const zDatabasesMysqlCreateResponse = zMysqlDatabaseAnswer as unknown as z.ZodMiniType<t.DatabasesMysqlCreateResponse>

export const zDatabasesMysqlDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_name: z.string(),
  }))()

/**
 * Deleted.
 */
export const zDatabasesMysqlDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DatabasesMysqlDeleteResponse>

export const zDatabasesMysqlGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_name: z.string(),
  }))()

/**
 * The database.
 */
export const zDatabasesMysqlGetResponse = /* @__PURE__ */ z.union([
  zMysqlDatabaseAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DatabasesMysqlGetResponse>

export const zDatabasesMysqlAccountsListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

export const zDatabasesMysqlAccountsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * A page of accounts.
 */
export const zDatabasesMysqlAccountsListResponse = zMysqlAccountList as unknown as z.ZodMiniType<t.DatabasesMysqlAccountsListResponse>

export const zDatabasesMysqlAccountsCreateBody = zMysqlAccountCreate

export const zDatabasesMysqlAccountsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new account.
 */
export const zDatabasesMysqlAccountsCreateResponse = zMysqlAccountAnswer as unknown as z.ZodMiniType<t.DatabasesMysqlAccountsCreateResponse>

export const zDatabasesMysqlAccountsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
  }))()

/**
 * Deleted.
 */
export const zDatabasesMysqlAccountsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DatabasesMysqlAccountsDeleteResponse>

export const zDatabasesMysqlAccountsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
  }))()

/**
 * The account.
 */
export const zDatabasesMysqlAccountsGetResponse = /* @__PURE__ */ z.union([
  zMysqlAccountAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DatabasesMysqlAccountsGetResponse>

export const zDatabasesMysqlAccountsUpdateBody = zMysqlAccountUpdate

export const zDatabasesMysqlAccountsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
  }))()

/**
 * The changed account.
 */
export const zDatabasesMysqlAccountsUpdateResponse = zMysqlAccountAnswer as unknown as z.ZodMiniType<t.DatabasesMysqlAccountsUpdateResponse>

export const zDatabasesMysqlPermissionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
  }))()

/**
 * The permissions.
 */
export const zDatabasesMysqlPermissionsListResponse =
  zMysqlPermissionList as unknown as z.ZodMiniType<t.DatabasesMysqlPermissionsListResponse>

export const zDatabasesMysqlPermissionsOptionsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
  }))()

/**
 * Names of permissions.
 */
export const zDatabasesMysqlPermissionsOptionsResponse =
  zMysqlPermissionNameList as unknown as z.ZodMiniType<t.DatabasesMysqlPermissionsOptionsResponse>

export const zDatabasesMysqlPermissionsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
    database_name: z.string(),
  }))()

/**
 * Deleted.
 */
export const zDatabasesMysqlPermissionsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DatabasesMysqlPermissionsDeleteResponse>

export const zDatabasesMysqlPermissionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
    database_name: z.string(),
  }))()

/**
 * The permissions.
 */
export const zDatabasesMysqlPermissionsGetResponse = /* @__PURE__ */ z.union([
  zMysqlPermissionAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DatabasesMysqlPermissionsGetResponse>

export const zDatabasesMysqlPermissionsUpdateBody = zMysqlPermissionUpdate

export const zDatabasesMysqlPermissionsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    database_username: z.string(),
    database_name: z.string(),
  }))()

/**
 * The permissions as they are now.
 */
export const zDatabasesMysqlPermissionsUpdateResponse =
  zMysqlPermissionAnswer as unknown as z.ZodMiniType<t.DatabasesMysqlPermissionsUpdateResponse>

export const zDatabasesRedisListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The Redis databases.
 */
export const zDatabasesRedisListResponse = zRedisInstanceList as unknown as z.ZodMiniType<t.DatabasesRedisListResponse>

export const zDatabasesRedisCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new Redis database.
 */
export const zDatabasesRedisCreateResponse = zRedisInstanceAnswer as unknown as z.ZodMiniType<t.DatabasesRedisCreateResponse>

export const zDatabasesRedisGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The Redis database.
 */
export const zDatabasesRedisGetResponse = /* @__PURE__ */ z.union([
  zRedisInstanceAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DatabasesRedisGetResponse>

export const zDatabasesRedisStartPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The Redis database.
 */
export const zDatabasesRedisStartResponse = zRedisInstanceAnswer as unknown as z.ZodMiniType<t.DatabasesRedisStartResponse>

export const zDatabasesRedisRestartPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The Redis database.
 */
export const zDatabasesRedisRestartResponse = zRedisInstanceAnswer as unknown as z.ZodMiniType<t.DatabasesRedisRestartResponse>

export const zDatabasesRedisStopPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The Redis database.
 */
export const zDatabasesRedisStopResponse = zRedisInstanceAnswer as unknown as z.ZodMiniType<t.DatabasesRedisStopResponse>

export const zDatabasesRedisRegenerateAuthPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The Redis database.
 */
export const zDatabasesRedisRegenerateAuthResponse =
  zRedisInstanceAnswer as unknown as z.ZodMiniType<t.DatabasesRedisRegenerateAuthResponse>

export const zSslListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

export const zSslListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * A page of certificates.
 */
export const zSslListResponse = zSslCertificateList as unknown as z.ZodMiniType<t.SslListResponse>

export const zSslCreateBody = zSslCertificateChange

export const zSslCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new certificate.
 */
export const zSslCreateResponse = zSslCertificateAnswer as unknown as z.ZodMiniType<t.SslCreateResponse>

export const zSslDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zSslDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SslDeleteResponse>

export const zSslGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The certificate.
 */
export const zSslGetResponse = /* @__PURE__ */ z.union([zSslCertificateAnswer, zNoResource]) as unknown as z.ZodMiniType<t.SslGetResponse>

export const zSslUpdateBody = zSslCertificateChange

export const zSslUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed certificate.
 */
export const zSslUpdateResponse = zSslCertificateAnswer as unknown as z.ZodMiniType<t.SslUpdateResponse>

export const zCrontabsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The tasks.
 */
export const zCrontabsListResponse = zCrontabList as unknown as z.ZodMiniType<t.CrontabsListResponse>

export const zCrontabsOptionsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The options.
 */
export const zCrontabsOptionsResponse = zCrontabOptionList as unknown as z.ZodMiniType<t.CrontabsOptionsResponse>

export const zCrontabsCreateBody = zCrontabChange

export const zCrontabsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new task.
 */
export const zCrontabsCreateResponse = zCrontabAnswer as unknown as z.ZodMiniType<t.CrontabsCreateResponse>

export const zCrontabsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zCrontabsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CrontabsDeleteResponse>

export const zCrontabsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The task.
 */
export const zCrontabsGetResponse = /* @__PURE__ */ z.union([
  zCrontabAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.CrontabsGetResponse>

export const zCrontabsUpdateBody = zCrontabChange

export const zCrontabsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed task.
 */
export const zCrontabsUpdateResponse = zCrontabAnswer as unknown as z.ZodMiniType<t.CrontabsUpdateResponse>

export const zPm2ListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The processes.
 */
export const zPm2ListResponse = zPm2ProcessList as unknown as z.ZodMiniType<t.Pm2ListResponse>

export const zPm2CreateBody = zPm2ProcessChange

export const zPm2CreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new process.
 */
export const zPm2CreateResponse = zPm2ProcessAnswer as unknown as z.ZodMiniType<t.Pm2CreateResponse>

export const zPm2DeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zPm2DeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.Pm2DeleteResponse>

export const zPm2GetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The process.
 */
export const zPm2GetResponse = /* @__PURE__ */ z.union([zPm2ProcessAnswer, zNoResource]) as unknown as z.ZodMiniType<t.Pm2GetResponse>

export const zPm2UpdateBody = zPm2ProcessChange

export const zPm2UpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed process.
 */
export const zPm2UpdateResponse = zPm2ProcessAnswer as unknown as z.ZodMiniType<t.Pm2UpdateResponse>

export const zPm2StartPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The process.
 */
export const zPm2StartResponse = zPm2ProcessAnswer as unknown as z.ZodMiniType<t.Pm2StartResponse>

export const zPm2RestartPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The process.
 */
export const zPm2RestartResponse = zPm2ProcessAnswer as unknown as z.ZodMiniType<t.Pm2RestartResponse>

export const zPm2StopPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The process.
 */
export const zPm2StopResponse = zPm2ProcessAnswer as unknown as z.ZodMiniType<t.Pm2StopResponse>

export const zPortForwardsListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

export const zPortForwardsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * A page of port forwards.
 */
export const zPortForwardsListResponse = zPortForwardList as unknown as z.ZodMiniType<t.PortForwardsListResponse>

export const zPortForwardsCreateBody = zPortForwardChange

export const zPortForwardsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new port forward.
 */
export const zPortForwardsCreateResponse = zPortForwardAnswer as unknown as z.ZodMiniType<t.PortForwardsCreateResponse>

export const zPortForwardsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zPortForwardsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.PortForwardsDeleteResponse>

export const zPortForwardsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The port forward.
 */
export const zPortForwardsGetResponse = /* @__PURE__ */ z.union([
  zPortForwardAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.PortForwardsGetResponse>

export const zPortForwardsSaveBody = zPortForwardChange

export const zPortForwardsSavePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed port forward.
 */
export const zPortForwardsSaveResponse = zPortForwardAnswer as unknown as z.ZodMiniType<t.PortForwardsSaveResponse>

export const zPortForwardsAclCreateBody = zPortForwardAclEntryCreate

export const zPortForwardsAclCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The new entry of the access list.
 */
export const zPortForwardsAclCreateResponse = zPortForwardAclEntryAnswer as unknown as z.ZodMiniType<t.PortForwardsAclCreateResponse>

export const zPortForwardsAclDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
    acl_ip_identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zPortForwardsAclDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.PortForwardsAclDeleteResponse>

export const zDedicatedIpsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The dedicated IPs.
 */
export const zDedicatedIpsListResponse = zDedicatedIpList as unknown as z.ZodMiniType<t.DedicatedIpsListResponse>

export const zDedicatedIpsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new dedicated IP.
 */
export const zDedicatedIpsCreateResponse = zDedicatedIpAnswer as unknown as z.ZodMiniType<t.DedicatedIpsCreateResponse>

export const zDedicatedIpsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDedicatedIpsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DedicatedIpsDeleteResponse>

export const zDedicatedIpsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The dedicated IP.
 */
export const zDedicatedIpsGetResponse = /* @__PURE__ */ z.union([
  zDedicatedIpAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DedicatedIpsGetResponse>

export const zBillingResourcesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The added packages.
 */
export const zBillingResourcesListResponse = zBillingResourceList as unknown as z.ZodMiniType<t.BillingResourcesListResponse>

export const zBillingResourcesOptionsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The available packages.
 */
export const zBillingResourcesOptionsResponse = zBillingResourceOptions as unknown as z.ZodMiniType<t.BillingResourcesOptionsResponse>

export const zBillingResourcesCreateBody = zBillingResourceCreate

export const zBillingResourcesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The added package.
 */
export const zBillingResourcesCreateResponse = zBillingResourceAnswer as unknown as z.ZodMiniType<t.BillingResourcesCreateResponse>

export const zBillingResourcesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zBillingResourcesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BillingResourcesDeleteResponse>

export const zBillingResourcesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The added package.
 */
export const zBillingResourcesGetResponse = /* @__PURE__ */ z.union([
  zBillingResourceAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.BillingResourcesGetResponse>

export const zBillingResourcesUpdateBody = zBillingResourceUpdate

export const zBillingResourcesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed package.
 */
export const zBillingResourcesUpdateResponse = zBillingResourceAnswer as unknown as z.ZodMiniType<t.BillingResourcesUpdateResponse>

export const zSshGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The settings.
 */
export const zSshGetResponse = /* @__PURE__ */ z.union([zSshSettingsAnswer, zNoResource]) as unknown as z.ZodMiniType<t.SshGetResponse>

export const zSshUpdateBody = zSshSettingsUpdate

export const zSshUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The changed settings.
 */
export const zSshUpdateResponse = zSshSettingsAnswer as unknown as z.ZodMiniType<t.SshUpdateResponse>

export const zSshPublicKeysListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The keys.
 */
export const zSshPublicKeysListResponse = zSshPublicKeyList as unknown as z.ZodMiniType<t.SshPublicKeysListResponse>

export const zSshPublicKeysCreateBody = zSshPublicKeyCreate

export const zSshPublicKeysCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new key.
 */
export const zSshPublicKeysCreateResponse = zSshPublicKeyAnswer as unknown as z.ZodMiniType<t.SshPublicKeysCreateResponse>

export const zSshPublicKeysDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zSshPublicKeysDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshPublicKeysDeleteResponse>

export const zSshPublicKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The key.
 */
export const zSshPublicKeysGetResponse = /* @__PURE__ */ z.union([
  zSshPublicKeyAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.SshPublicKeysGetResponse>

export const zSshWhitelistListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The entries.
 */
export const zSshWhitelistListResponse = zSshWhitelistEntryList as unknown as z.ZodMiniType<t.SshWhitelistListResponse>

export const zSshWhitelistCreateBody = zSshWhitelistEntryCreate

export const zSshWhitelistCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new entry.
 */
export const zSshWhitelistCreateResponse = zSshWhitelistEntryAnswer as unknown as z.ZodMiniType<t.SshWhitelistCreateResponse>

export const zSshWhitelistDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zSshWhitelistDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshWhitelistDeleteResponse>

export const zSshWhitelistGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The entry.
 */
export const zSshWhitelistGetResponse = /* @__PURE__ */ z.union([
  zSshWhitelistEntryAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.SshWhitelistGetResponse>

/**
 * The orders.
 */
export const zOrdersCloudListResponse = zCloudOrderList as unknown as z.ZodMiniType<t.OrdersCloudListResponse>

/**
 * The options.
 */
export const zOrdersCloudOptionsResponse = zCloudOrderOptionList as unknown as z.ZodMiniType<t.OrdersCloudOptionsResponse>

export const zOrdersCloudCreateBody = zCloudOrderCreate

/**
 * The order was accepted and will be processed later.
 */
export const zOrdersCloudCreateResponse = zCloudOrderAnswer as unknown as z.ZodMiniType<t.OrdersCloudCreateResponse>

export const zOrdersCloudGetPath = /* @__PURE__ */ z.strictObject({
  identificator: zIdentifier,
})

/**
 * The order.
 */
export const zOrdersCloudGetResponse = /* @__PURE__ */ z.union([
  zCloudOrderAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.OrdersCloudGetResponse>

export const zOrdersDomainsListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))()

/**
 * A page of orders.
 */
export const zOrdersDomainsListResponse = zDomainOrderList as unknown as z.ZodMiniType<t.OrdersDomainsListResponse>

export const zOrdersDomainsDeletePath = /* @__PURE__ */ z.strictObject({
  identificator: zIdentifier,
})

/**
 * Deleted.
 */
export const zOrdersDomainsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.OrdersDomainsDeleteResponse>

export const zOrdersDomainsGetPath = /* @__PURE__ */ z.strictObject({
  identificator: zIdentifier,
})

/**
 * The order.
 */
export const zOrdersDomainsGetResponse = /* @__PURE__ */ z.union([
  zDomainOrderAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.OrdersDomainsGetResponse>

export const zOrdersDomainsRenewBody = zDomainRenewalList

/**
 * The order.
 */
export const zOrdersDomainsRenewResponse = zDomainOrderAnswer as unknown as z.ZodMiniType<t.OrdersDomainsRenewResponse>

export const zDomainsListHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    'x-pager-page': z.optional(z.int().check(z.gte(1))),
    'x-pager-limit': z.optional(z.int().check(z.gte(1), z.lte(100))),
    'x-order-by': z.optional(z.enum(['expires', 'name'])),
    'x-order-dir': z.optional(z.enum(['asc', 'desc'])),
  }))()

export const zDomainsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    renewable: z.optional(z.boolean()),
    delegated: z.optional(z.boolean()),
    needs_renewal: z.optional(z.boolean()),
  }))()

/**
 * A page of domains.
 */
export const zDomainsListResponse = zDomainList as unknown as z.ZodMiniType<t.DomainsListResponse>

export const zDomainsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The domain.
 */
export const zDomainsGetResponse = /* @__PURE__ */ z.union([zDomainAnswer, zNoResource]) as unknown as z.ZodMiniType<t.DomainsGetResponse>

export const zDomainsOptionsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The options.
 */
export const zDomainsOptionsResponse = zDomainOptions as unknown as z.ZodMiniType<t.DomainsOptionsResponse>

export const zDomainsUpdateBody = zDomainUpdate

export const zDomainsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The changed domain.
 */
export const zDomainsUpdateResponse = zDomainAnswer as unknown as z.ZodMiniType<t.DomainsUpdateResponse>

export const zDomainsPreferencesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The preferences.
 */
export const zDomainsPreferencesGetResponse = /* @__PURE__ */ z.union([
  zDomainPreferencesAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DomainsPreferencesGetResponse>

export const zDomainsPreferencesUpdateBody = zDomainPreferencesUpdate

export const zDomainsPreferencesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The changed preferences.
 */
export const zDomainsPreferencesUpdateResponse = zDomainPreferencesAnswer as unknown as z.ZodMiniType<t.DomainsPreferencesUpdateResponse>

export const zDomainsNameserversListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The name servers.
 */
export const zDomainsNameserversListResponse = zDomainNameserverList as unknown as z.ZodMiniType<t.DomainsNameserversListResponse>

export const zDomainsNameserversCreateBody = zDomainNameserverChangeList

export const zDomainsNameserversCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new name servers.
 */
export const zDomainsNameserversCreateResponse = zDomainNameserverList as unknown as z.ZodMiniType<t.DomainsNameserversCreateResponse>

export const zDomainsNameserversDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    hostname: z.string(),
  }))()

/**
 * Deleted.
 */
export const zDomainsNameserversDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsNameserversDeleteResponse>

export const zDomainsNameserversGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    hostname: z.string(),
  }))()

/**
 * The name server.
 */
export const zDomainsNameserversGetResponse = /* @__PURE__ */ z.union([
  zDomainNameserverAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DomainsNameserversGetResponse>

export const zDomainsNameserversUpdateBody = zDomainNameserverChange

export const zDomainsNameserversUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    hostname: z.string(),
  }))()

/**
 * The changed name server.
 */
export const zDomainsNameserversUpdateResponse = zDomainNameserver as unknown as z.ZodMiniType<t.DomainsNameserversUpdateResponse>

export const zDomainsContactsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The contacts.
 */
export const zDomainsContactsListResponse = zDomainContactList as unknown as z.ZodMiniType<t.DomainsContactsListResponse>

export const zDomainsContactsCreateBody = zDomainContactChange

export const zDomainsContactsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The new contact.
 */
export const zDomainsContactsCreateResponse = zDomainContactAnswer as unknown as z.ZodMiniType<t.DomainsContactsCreateResponse>

export const zDomainsContactsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * Deleted.
 */
export const zDomainsContactsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsContactsDeleteResponse>

export const zDomainsContactsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The contact.
 */
export const zDomainsContactsGetResponse = /* @__PURE__ */ z.union([
  zDomainContactAnswer,
  zNoResource,
]) as unknown as z.ZodMiniType<t.DomainsContactsGetResponse>

export const zDomainsContactsUpdateBody = zDomainContactChange

export const zDomainsContactsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
    identificator: zIdentifier,
  }))()

/**
 * The changed contact.
 */
export const zDomainsContactsUpdateResponse = zDomainContactAnswer as unknown as z.ZodMiniType<t.DomainsContactsUpdateResponse>

export const zDomainsContactsSetDefaultTechPath = /* @__PURE__ */ (() =>
  z.strictObject({
    service_name: z.string(),
  }))()

/**
 * The technical contact.
 */
export const zDomainsContactsSetDefaultTechResponse =
  zDomainContactAnswer as unknown as z.ZodMiniType<t.DomainsContactsSetDefaultTechResponse>
