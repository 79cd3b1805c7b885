// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import * as z from 'zod'

export const zAccountAttributes = z.object({
  parent: z.union([z.int(), z.string()]).readonly(),
  login: z.string(),
  email: z.string(),
  emailInvalid: z.boolean(),
  displayName: z.string().nullable(),
  salutation: z.enum(['m', 'f', 'd']).nullable(),
  company: z.string().nullable(),
  firstname: z.string().nullable(),
  lastname: z.string().nullable(),
  language: z.union([z.int(), z.string()]),
  password: z.string().nullable(),
  subReseller: z.string().nullable(),
  passwordEmailDisabled: z.boolean(),
  active: z.boolean(),
  alias: z.unknown().optional(),
  created_at: z.iso.datetime({ offset: true }).readonly().nullable(),
  updated_at: z.iso.datetime({ offset: true }).readonly().nullable(),
})

export const zAccountCreateAttributes = z.object({
  login: z.string().min(6).max(64).optional(),
  email: z.string().optional(),
  emailInvalid: z.boolean().optional(),
  displayName: z.string().nullish(),
  salutation: z.enum(['m', 'f', 'd']).nullish(),
  company: z.string().nullish(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  language: z.int().optional(),
  subReseller: z.string().nullish().default(null),
  passwordEmailDisabled: z.boolean().optional().default(false),
  active: z.boolean().optional(),
})

export const zAccountCreate = z.object({
  type: z.literal('account'),
  attributes: zAccountCreateAttributes,
})

export const zAccountCreateDocument = z.object({
  data: zAccountCreate,
})

/**
 * Values that attributes of the account must have. Other attributes may be named too.
 */
export const zAccountFilter = z.object({
  parent: z.string().optional(),
  login: z.string().optional(),
  email: z.string().optional(),
  emailInvalid: z.string().optional(),
  displayName: z.string().optional(),
  salutation: z.string().optional(),
  company: z.string().optional(),
  firstname: z.string().optional(),
  lastname: z.string().optional(),
  language: z.string().optional(),
  subReseller: z.string().optional(),
  passwordEmailDisabled: z.string().optional(),
  active: z.string().optional(),
  created_at: z.string().optional(),
  updated_at: z.string().optional(),
})

export const zAccountUpdateAttributes = z.object({
  login: z.string().min(6).max(64).optional(),
  email: z.string().optional(),
  emailInvalid: z.boolean().optional(),
  displayName: z.string().nullish(),
  salutation: z.enum(['m', 'f', 'd']).nullish(),
  company: z.string().nullish(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  language: z.int().optional(),
  password: z.string().nullish(),
  subReseller: z.string().nullish(),
  passwordEmailDisabled: z.boolean().optional(),
  active: z.boolean().optional(),
})

export const zAccountUpdate = z.object({
  type: z.literal('account'),
  id: z.string(),
  attributes: zAccountUpdateAttributes.optional(),
})

export const zAccountUpdateDocument = z.object({
  data: zAccountUpdate,
})

export const zAccountV3Attributes = z.object({
  parent: z.string().readonly().nullable(),
  accountType: z.enum(['reseller', 'client']).readonly(),
  active: z.boolean(),
  createdAt: z.iso.datetime({ offset: true }).readonly().nullable(),
  updatedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
})

/**
 * Attribute values, as text, that an account must have. Any attribute may be named.
 */
export const zAccountV3Filter = z.object({
  parent: z.string().optional(),
  accountType: z.string().optional(),
  active: z.string().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
})

/**
 * The only attribute of an account that is not read-only.
 */
export const zAccountV3WriteAttributes = z.object({
  active: z.boolean().optional(),
})

export const zAccountV3Create = z.object({
  type: z.literal('account'),
  attributes: zAccountV3WriteAttributes,
})

export const zAccountV3CreateDocument = z.object({
  data: zAccountV3Create,
})

export const zAccountV3Update = z.object({
  type: z.literal('account'),
  id: z.string(),
  attributes: zAccountV3WriteAttributes.optional(),
})

export const zAccountV3UpdateDocument = z.object({
  data: zAccountV3Update,
})

/**
 * Further information, such as the requirements a password does not meet.
 */
export const zApiErrorMeta = z.record(z.string(), z.unknown())

/**
 * Part of the request that caused the error.
 */
export const zApiErrorSource = z.object({
  pointer: z.string().optional(),
})

/**
 * Who the certificate is for; goes into the signing request.
 */
export const zApplicantDetails = z.object({
  company: z.string().nullable(),
  firstname: z.string(),
  lastname: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  country: z.string().length(2),
  email: z.string(),
})

/**
 * Who the certificate is for; goes into the signing request.
 */
export const zApplicantDetailsCreate = z.object({
  company: z.string().nullish(),
  firstname: z.string().optional(),
  lastname: z.string().optional(),
  street: z.string().optional(),
  postcode: z.string().optional(),
  city: z.string().optional(),
  country: z.string().length(2).optional(),
  email: z.string().optional(),
})

export const zCertificateAttributes = z.object({
  applicantDetails: zApplicantDetails.nullable(),
  domains: z.array(z.string()).readonly(),
  product: z.string().readonly(),
  description: z.string().readonly().optional(),
  status: z.string().readonly(),
  account: z.string(),
  createdAt: z.iso.datetime({ offset: true }).readonly(),
  terminationAt: z.iso.datetime({ offset: true }).nullable(),
  cancelationAt: z.iso.datetime({ offset: true }).nullable(),
})

export const zCertificateCreateAttributes = z.object({
  applicantDetails: zApplicantDetailsCreate,
  domains: z.array(z.string()),
  product: z.string(),
  account: z.string().optional(),
  terminationAt: z.iso.datetime({ offset: true }).nullish(),
})

export const zCertificateCreate = z.object({
  type: z.literal('certificate'),
  attributes: zCertificateCreateAttributes,
})

export const zCertificateCreateDocument = z.object({
  data: zCertificateCreate,
})

/**
 * Values that the certificate contract must have.
 */
export const zCertificateFilter = z.object({
  id: z.string().optional(),
  domains: z.string().optional(),
  product: z.string().optional(),
  status: z.string().optional(),
  account: z.string().optional(),
})

export const zCertificateUpdateAttributes = z.object({
  terminationAt: z.iso.datetime({ offset: true }).nullish(),
  cancelationAt: z.iso.datetime({ offset: true }).nullish(),
})

export const zCertificateUpdate = z.object({
  type: z.literal('certificate'),
  id: z.string(),
  attributes: zCertificateUpdateAttributes.optional(),
})

export const zCertificateUpdateDocument = z.object({
  data: zCertificateUpdate,
})

/**
 * URLs of other pages of a list. The last page has no next one.
 */
export const zCollectionLinks = z.object({
  first: z.string().nullish(),
  prev: z.string().nullish(),
  next: z.string().nullish(),
  last: z.string().nullish(),
})

/**
 * What can be changed in a contract and in a webcard contract alike.
 */
export const zContractChanges = z.object({
  assigneeAccount: z.string().nullish(),
  contractTerminationAt: z.iso.datetime({ offset: true }).nullish(),
  contractCancelationAt: z.iso.datetime({ offset: true }).nullish(),
  parent: z.string().optional(),
})

/**
 * What a contract and a webcard contract have in common, which is everything but how the status behaves.
 */
export const zContractCommonAttributes = z.object({
  ownerAccount: z.string().readonly(),
  assigneeAccount: z.string().nullable(),
  assigneeLoginName: z.string().readonly().nullable(),
  contractType: z.string().readonly(),
  name: z.string().readonly(),
  product: z.int(),
  contractStartAt: z.iso.datetime({ offset: true }).readonly().nullable(),
  contractTerminationAt: z.iso.datetime({ offset: true }).nullable(),
  contractCancelationAt: z.iso.datetime({ offset: true }).nullable(),
  inclusive: z.boolean().readonly(),
  dnsStatus: z.enum(['external', 'manual', 'auto']).readonly().nullable(),
  price: z.union([z.string(), z.number()]).readonly().nullable(),
  vat: z.number().readonly().nullable(),
  currency: z.string().readonly(),
  billingInterval: z.int().readonly(),
  serviceType: z.string().readonly(),
  maturity: z.string().readonly(),
  children: z.array(z.unknown()).readonly(),
  parent: z.string().nullable(),
  demoReference: z.string().nullable(),
})

export const zContractCreateAttributes = z.object({
  assigneeAccount: z.string().nullish(),
  product: z.int().optional(),
  demoReference: z.string().nullish(),
})

export const zContractCreate = z.object({
  type: z.literal('contract'),
  attributes: zContractCreateAttributes,
})

export const zContractCreateDocument = z.object({
  data: zContractCreate,
})

/**
 * Attribute values, as text, that a contract must have. Any attribute may be named.
 */
export const zContractFilter = z.object({
  ownerAccount: z.string().optional(),
  assigneeAccount: z.string().optional(),
  assigneeLoginName: z.string().optional(),
  contractType: z.string().optional(),
  name: z.string().optional(),
  product: z.string().optional(),
  contractStartAt: z.string().optional(),
  contractTerminationAt: z.string().optional(),
  contractCancelationAt: z.string().optional(),
  inclusive: z.string().optional(),
  dnsStatus: z.string().optional(),
  price: z.string().optional(),
  vat: z.string().optional(),
  currency: z.string().optional(),
  billingInterval: z.string().optional(),
  serviceType: z.string().optional(),
  maturity: z.string().optional(),
  parent: z.string().optional(),
  status: z.string().optional(),
  demoReference: z.string().optional(),
})

/**
 * Further information; what it holds depends on the kind of entry.
 */
export const zContractLogData = z.object({
  reasonCode: z.enum(['901', '902', '903']).nullable(),
  email: z.string().nullable(),
  domain: z.string().nullable(),
})

export const zContractLogAttributes = z.object({
  account: z.string(),
  contract: z.string().nullable(),
  logType: z.enum(['abuse', 'upgrade']),
  message: z.string(),
  cdata: zContractLogData,
  createdAt: z.iso.datetime({ offset: true }),
})

/**
 * Values that the log entry must have.
 */
export const zContractLogFilter = z.object({
  account: z.string().optional(),
  contract: z.string().optional(),
})

export const zContractStatus = z.object({
  status: z.string().readonly().nullable(),
})

export const zContractAttributes = zContractCommonAttributes.and(zContractStatus)

export const zContractUpdateAttributes = zContractChanges

export const zContractUpdate = z.object({
  type: z.literal('contract'),
  id: z.string(),
  attributes: zContractUpdateAttributes.optional(),
})

export const zContractUpdateDocument = z.object({
  data: zContractUpdate,
})

export const zDnsRecordAttributes = z.object({
  name: z.string().readonly(),
  data: z.string().readonly(),
  'record-type': z.enum(['A', 'AAAA', 'NS']).readonly(),
  priority: z.int().readonly().nullable(),
  ttl: z.int().readonly().nullable(),
  'dns-zone': z.string().readonly(),
})

export const zDnsRecordFilter = z.object({
  'dns-zone': z.string(),
})

export const zDnsZoneAttributes = z.object({
  domainName: z.string(),
  maintained: z.enum(['automatic', 'manual', 'external']),
  primaryNameserver: z.string(),
  nameserver: z.array(z.string()),
  adminEmail: z.string().readonly(),
  refresh: z.int().readonly(),
  retry: z.int().readonly(),
  expire: z.int().readonly(),
  minimum: z.int().readonly(),
  ttl: z.int().readonly(),
  message: z.string().readonly().nullable(),
  syncedAt: z
    .union([z.iso.datetime({ offset: true }), z.int()])
    .readonly()
    .nullable(),
  createdAt: z.iso.datetime({ offset: true }).readonly(),
  updatedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
})

export const zDnsZoneCreateAttributes = z.object({
  domainName: z.string().optional(),
  maintained: z.enum(['automatic', 'manual', 'external']).optional(),
  primaryNameserver: z.string().optional(),
  nameserver: z.array(z.string()).optional(),
})

export const zDnsZoneCreate = z.object({
  type: z.literal('dns-zone'),
  attributes: zDnsZoneCreateAttributes,
})

export const zDnsZoneCreateDocument = z.object({
  data: zDnsZoneCreate,
})

export const zDnsZoneUpdateAttributes = z.object({
  maintained: z.enum(['automatic', 'manual', 'external']).optional(),
  primaryNameserver: z.string().optional(),
  nameserver: z.array(z.string()).optional(),
})

export const zDnsZoneUpdate = z.object({
  type: z.literal('dns-zone'),
  id: z.string(),
  attributes: zDnsZoneUpdateAttributes.optional(),
})

export const zDnsZoneUpdateDocument = z.object({
  data: zDnsZoneUpdate,
})

export const zDnssecAttributes = z.object({
  domainName: z.string().readonly(),
  status: z.enum(['active', 'inactive', 'pending.activation', 'pending.deactivation']).readonly(),
})

/**
 * Owner or administrative contact of a domain.
 */
export const zDomainContact = z.object({
  firstname: z.string(),
  lastname: z.string(),
  address: z.string(),
  postcode: z.string(),
  city: z.string(),
  phone: z.string(),
  email: z.string(),
})

export const zDomainAttributes = z.object({
  name: z.string(),
  description: z.string().readonly(),
  status: z.string().readonly(),
  account: z.string(),
  webhosting: z.string(),
  authInfoIncoming: z.string().nullable(),
  authInfoOutgoing: z.string().readonly().nullable(),
  authInfoOutgoingExpiration: z.iso.datetime({ offset: true }).readonly().nullable(),
  admin_c: zDomainContact.nullable(),
  owner: zDomainContact.nullable(),
  externalId: z.string().max(255).nullable(),
  created_at: z.iso.datetime({ offset: true }).readonly(),
  termination_at: z.iso.datetime({ offset: true }).nullable(),
})

/**
 * Owner or administrative contact of a new domain.
 */
export const zDomainContactCreate = z.object({
  firstname: z.string().optional(),
  lastname: z.string().optional(),
  address: z.string().optional(),
  postcode: z.string().optional(),
  city: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
})

export const zDomainCreateAttributes = z.object({
  name: z.string().optional(),
  account: z.string().optional(),
  webhosting: z.string().optional(),
  authInfoIncoming: z.string().nullish(),
  admin_c: zDomainContactCreate,
  owner: zDomainContactCreate,
  externalId: z.string().max(255).nullish(),
  termination_at: z.iso.datetime({ offset: true }).nullish(),
})

export const zDomainCreate = z.object({
  type: z.literal('domain'),
  attributes: zDomainCreateAttributes,
})

export const zDomainCreateDocument = z.object({
  data: zDomainCreate,
})

/**
 * Values that attributes of the domain must have. Other attributes may be named too.
 */
export const zDomainFilter = z.object({
  name: z.string().optional(),
  description: z.string().optional(),
  status: z.string().optional(),
  account: z.string().optional(),
  webhosting: z.string().optional(),
  authInfoOutgoingExpiration: z.string().optional(),
  externalId: z.string().optional(),
  created_at: z.string().optional(),
  termination_at: z.string().optional(),
})

/**
 * unknown after an error or a misconfiguration; undelegated not in the DNS; inactive free to register; pending top-level domain not in the root zone yet; disallowed barred by the registry, ICANN or others; claimed taken or reserved by someone; reserved held back by ICANN, the registry or others; dpml reserved for trademark holders (Domains Protected Marks List); invalid not a possible name, such as one too long; active registered, perhaps for sale; parked active and parked, perhaps for sale; marketed offered for sale; expiring about to expire, perhaps on back-order; deleting expired and about to be removed, perhaps on back-order; priced for sale at a stated price; transferable for sale with fast transfer; premium sold by the registry as a premium name; suffix a public suffix; zone a zone; tld a top-level domain.
 */
export const zDomainStatusValue = z.enum([
  'unknown',
  'undelegated',
  'inactive',
  'pending',
  'disallowed',
  'claimed',
  'reserved',
  'dpml',
  'invalid',
  'active',
  'parked',
  'marketed',
  'expiring',
  'deleting',
  'priced',
  'transferable',
  'premium',
  'suffix',
  'zone',
  'tld',
])

export const zDomainStatusAttributes = z.object({
  zone: z.string().readonly(),
  status: z.array(zDomainStatusValue).readonly(),
})

export const zDomainSuggestionAttributes = z.object({
  keyword: z.string().readonly(),
  sld: z.string().readonly(),
  tld: z.string().readonly(),
  decoded: z.string().readonly(),
})

export const zDomainSuggestionFilter = z.object({
  keyword: z.string(),
})

export const zDomainUpdateAttributes = z.object({
  account: z.string().optional(),
  webhosting: z.string().optional(),
  externalId: z.string().max(255).nullish(),
  termination_at: z.iso.datetime({ offset: true }).nullish(),
})

export const zDomainUpdate = z.object({
  type: z.literal('domain'),
  id: z.string(),
  attributes: zDomainUpdateAttributes.optional(),
})

export const zDomainUpdateDocument = z.object({
  data: zDomainUpdate,
})

export const zEmailAutoresponder = z.object({
  enabled: z.boolean(),
  subject: z.string(),
  message: z.string().nullable(),
  contentType: z.enum(['text/plain', 'text/html']),
  forwardMail: z.string().nullable(),
  endDate: z.string().nullable(),
})

export const zEmailForwarding = z.object({
  enabled: z.boolean(),
  emails: z.array(z.string()),
})

export const zEmailMailbox = z.object({
  enabled: z.boolean(),
  size: z.int(),
  usage: z.int().readonly(),
})

/**
 * What went wrong. General: general_1000 unexpected error (500), general_1001 body is not valid JSON (400), general_1004 not authorised (401), http_404 no such route (404). Resources: resource_1000 not found (404), resource_1001 no access (403), resource_1002 attribute cannot be changed, resource_1003 termination date invalid, resource_1004 id has the wrong format, resource_1005 filter missing, resource_1006 exists already, resource_1007 attribute invalid (see `source.pointer`), resource_1008 action not allowed, resource_1014 locked (423). Validation: validation_1000 document or attribute has the wrong format, validation_1001 attribute is read-only, validation_1002 referenced resource does not exist, validation_1003 value is taken, validation_1004 password does not meet the requirements (see `meta`), validation_1005 password is not secure. Registrar: domain_registrar_1000 login at the registrar failed (503), domain_registrar_1001 top-level domain unknown or invalid, domain_registrar_1002 postcode of a contact invalid, domain_registrar_1003 phone number of a contact invalid. Domain status: domain_status_1000 domain or top-level domain invalid. All without a number in brackets come with status 422.
 */
export const zErrorCode = z.enum([
  'general_1000',
  'general_1001',
  'general_1004',
  'http_404',
  'resource_1000',
  'resource_1001',
  'resource_1002',
  'resource_1003',
  'resource_1004',
  'resource_1005',
  'resource_1006',
  'resource_1007',
  'resource_1008',
  'resource_1014',
  'validation_1000',
  'validation_1001',
  'validation_1002',
  'validation_1003',
  'validation_1004',
  'validation_1005',
  'domain_registrar_1000',
  'domain_registrar_1001',
  'domain_registrar_1002',
  'domain_registrar_1003',
  'domain_status_1000',
])

export const zApiErrorItem = z.object({
  status: z.string(),
  code: zErrorCode,
  title: z.string(),
  detail: z.string().optional(),
  source: zApiErrorSource.optional(),
  meta: zApiErrorMeta.optional(),
})

/**
 * Body of every error answer.
 */
export const zErrorDocument = z.object({
  errors: z.array(zApiErrorItem).min(1),
})

export const zLanguageAttributes = z.object({
  isocode: z.string(),
  slug: z.string(),
  name: z.string(),
})

/**
 * Position of a page in its list.
 */
export const zPageMeta = z.object({
  'current-page': z.int(),
  'per-page': z.int(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  total: z.int(),
  'last-page': z.int(),
})

export const zCollectionMeta = z.object({
  page: zPageMeta,
})

/**
 * Which page of a list to send.
 */
export const zPageQuery = z.object({
  number: z.int().gte(1).optional(),
  size: z.int().gte(1).optional(),
})

/**
 * May hold a warning where no products are defined for the account.
 */
export const zProductCollectionMeta = z.record(z.string(), z.unknown())

/**
 * Values that attributes of the product must have. Other attributes may be named too.
 */
export const zProductFilter = z.object({
  name: z.string().optional(),
})

/**
 * Whatever CloudPit keeps for this product.
 */
export const zProductMeta = z.object({
  externalId: z.int().optional(),
})

export const zProductAttributes = z.object({
  name: z.string().readonly(),
  meta: z.union([zProductMeta, z.array(z.unknown()).max(0)]),
})

export const zProtectedDirectoryUpdateAttributes = z.object({
  domain: z.string().optional(),
  description: z.string().optional(),
})

export const zProtectedDirectoryUpdate = z.object({
  type: z.literal('webhosting-protectedDirectory'),
  id: z.string(),
  attributes: zProtectedDirectoryUpdateAttributes.optional(),
})

export const zProtectedDirectoryUpdateDocument = z.object({
  data: zProtectedDirectoryUpdate,
})

export const zProtectedDirectoryUserUpdateAttributes = z.object({
  password: z.string().optional(),
})

export const zProtectedDirectoryUserUpdate = z.object({
  type: z.literal('webhosting-protectedDirectory-user'),
  id: z.string(),
  attributes: zProtectedDirectoryUserUpdateAttributes.optional(),
})

export const zProtectedDirectoryUserUpdateDocument = z.object({
  data: zProtectedDirectoryUserUpdate,
})

export const zRelationshipLinks = z.object({
  self: z.string(),
  related: z.string(),
})

export const zResourceIdentifier = z.object({
  type: z.string(),
  id: z.string(),
})

export const zSelfLink = z.object({
  self: z.string(),
})

export const zCertificate = z.object({
  type: z.literal('certificate'),
  id: z.string(),
  attributes: zCertificateAttributes,
  links: zSelfLink,
})

export const zCertificateCollection = z.object({
  data: z.array(zCertificate),
})

export const zCertificateDocument = z.object({
  data: zCertificate,
})

/**
 * A contract of any kind.
 */
export const zContract = z.object({
  type: z.literal('contract'),
  id: z.string(),
  attributes: zContractAttributes,
  links: zSelfLink,
})

export const zContractCollection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zContract),
})

export const zContractDocument = z.object({
  data: zContract,
})

export const zContractLog = z.object({
  type: z.literal('contractLog'),
  id: z.string(),
  attributes: zContractLogAttributes,
  links: zSelfLink,
})

export const zContractLogCollection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zContractLog),
})

export const zContractLogDocument = z.object({
  data: zContractLog,
})

/**
 * A record of a DNS zone.
 */
export const zDnsRecord = z.object({
  type: z.literal('dns-record'),
  id: z.string(),
  attributes: zDnsRecordAttributes,
  links: zSelfLink,
})

export const zDnsRecordCollection = z.object({
  data: z.array(zDnsRecord),
})

export const zDnsRecordDocument = z.object({
  data: zDnsRecord,
})

/**
 * A DNS zone with its SOA values.
 */
export const zDnsZone = z.object({
  type: z.literal('dns-zone'),
  id: z.string(),
  attributes: zDnsZoneAttributes,
  links: zSelfLink,
})

export const zDnsZoneCollection = z.object({
  data: z.array(zDnsZone),
})

export const zDnsZoneDocument = z.object({
  data: zDnsZone,
})

/**
 * The DNSSEC state of a domain.
 */
export const zDnssec = z.object({
  type: z.literal('dnssec'),
  id: z.string(),
  attributes: zDnssecAttributes,
  links: zSelfLink,
})

export const zDnssecDocument = z.object({
  data: zDnssec,
})

export const zDomain = z.object({
  type: z.literal('domain'),
  id: z.string(),
  attributes: zDomainAttributes,
  links: zSelfLink,
})

export const zDomainCollection = z.object({
  data: z.array(zDomain),
})

export const zDomainDocument = z.object({
  data: zDomain,
})

export const zDomainStatus = z.object({
  type: z.literal('domain-status'),
  id: z.string(),
  attributes: zDomainStatusAttributes,
  links: zSelfLink,
})

export const zDomainStatusDocument = z.object({
  data: zDomainStatus,
})

/**
 * A domain name generated from a keyword.
 */
export const zDomainSuggestion = z.object({
  type: z.literal('domainSuggestion'),
  id: z.string(),
  attributes: zDomainSuggestionAttributes,
  links: zSelfLink,
})

export const zDomainSuggestionCollection = z.object({
  data: z.array(zDomainSuggestion),
})

export const zLanguage = z.object({
  type: z.literal('language'),
  id: z.string(),
  attributes: zLanguageAttributes,
  links: zSelfLink,
})

export const zLanguageCollection = z.object({
  data: z.array(zLanguage),
})

export const zLanguageDocument = z.object({
  data: zLanguage,
})

export const zProduct = z.object({
  type: z.literal('product'),
  id: z.string(),
  attributes: zProductAttributes,
  links: zSelfLink,
})

export const zProductCollection = z.object({
  meta: zProductCollectionMeta.optional(),
  data: z.array(zProduct),
})

export const zProductDocument = z.object({
  data: zProduct,
})

/**
 * Page that opens after the login. cloudserver, domain, webcard and webhosting open one contract; email its mail addresses; webcard-list and wordpress-list an overview.
 */
export const zSsoLocation = z.enum(['cloudserver', 'domain', 'email', 'webcard', 'webcard-list', 'webhosting', 'wordpress-list'])

/**
 * Settings of the token.
 */
export const zSsoTokenOptions = z.object({
  location: zSsoLocation.optional(),
  cloudServerId: z.string().optional(),
  webhostingId: z.string().optional(),
  contractId: z.string().optional(),
  domainId: z.string().optional(),
})

export const zSsoTokenAttributes = z.object({
  url: z.string().readonly(),
  token: z.string().readonly(),
  account: z.union([z.int(), z.string()]),
  account_login: z.string().nullable(),
  user: z.string().optional(),
  createdBy: z.union([z.int(), z.string()]).readonly(),
  valid_until: z.iso.datetime({ offset: true }).readonly(),
  options: zSsoTokenOptions.nullable(),
  created_at: z.iso.datetime({ offset: true }).readonly(),
  updated_at: z.iso.datetime({ offset: true }).readonly(),
})

export const zSsoToken = z.object({
  type: z.literal('sso'),
  id: z.string(),
  attributes: zSsoTokenAttributes,
  links: zSelfLink,
})

export const zSsoTokenCollection = z.object({
  data: z.array(zSsoToken),
})

export const zSsoTokenDocument = z.object({
  data: zSsoToken,
})

/**
 * Settings of the token.
 */
export const zSsoTokenOptionsCreate = z.object({
  location: zSsoLocation.optional(),
  cloudServerId: z.string().optional(),
  webhostingId: z.string().optional(),
  contractId: z.string().optional(),
  domainId: z.string().optional(),
})

/**
 * Logs in an account named by its id.
 */
export const zSsoTokenCreateForAccount = z.object({
  account: z.string(),
  options: zSsoTokenOptionsCreate.nullish(),
})

/**
 * Logs in an account named by its user name.
 */
export const zSsoTokenCreateForAccountLogin = z.object({
  account_login: z.string(),
  options: zSsoTokenOptionsCreate.nullish(),
})

/**
 * Logs in a user.
 */
export const zSsoTokenCreateForUser = z.object({
  user: z.string(),
  options: zSsoTokenOptionsCreate.nullish(),
})

export const zSsoTokenCreate = z.object({
  type: z.literal('sso'),
  attributes: z.union([zSsoTokenCreateForAccount, zSsoTokenCreateForAccountLogin, zSsoTokenCreateForUser]),
})

export const zSsoTokenCreateDocument = z.object({
  data: zSsoTokenCreate,
})

/**
 * active reachable by browser; locked not reachable, but its webhosting stays; inactive not reachable, and without webhosting.
 */
export const zSubdomainStatus = z.enum(['active', 'locked', 'inactive'])

export const zSubdomainUpdateAttributes = z.object({
  documentRoot: z.string().optional(),
  status: zSubdomainStatus.optional(),
})

export const zSubdomainUpdate = z.object({
  type: z.literal('webhosting-subdomain'),
  id: z.string(),
  attributes: zSubdomainUpdateAttributes.optional(),
})

export const zSubdomainUpdateDocument = z.object({
  data: zSubdomainUpdate,
})

/**
 * Reference to several resources. `data` is sent where the resources are included.
 */
export const zToManyRelationship = z.object({
  data: z.array(zResourceIdentifier).optional(),
  links: zRelationshipLinks,
})

export const zAccountV3Relationships = z.object({
  user: zToManyRelationship.optional(),
})

/**
 * An account, as version 3 of the API shows it.
 */
export const zAccountV3 = z.object({
  type: z.literal('account'),
  id: z.string(),
  attributes: zAccountV3Attributes,
  relationships: zAccountV3Relationships.optional(),
  links: zSelfLink,
})

/**
 * Reference to one resource. `data` is sent where the resource is included.
 */
export const zToOneRelationship = z.object({
  data: zResourceIdentifier.nullish(),
  links: zRelationshipLinks,
})

export const zAccountRelationships = z.object({
  language: zToOneRelationship,
  parent: zToOneRelationship,
})

export const zAccount = z.object({
  type: z.literal('account'),
  id: z.string(),
  attributes: zAccountAttributes,
  relationships: zAccountRelationships,
  links: zSelfLink,
})

export const zAccountCollection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zAccount),
  included: z.array(zLanguage).optional(),
})

export const zAccountDocument = z.object({
  data: zAccount,
  included: z.array(zLanguage).optional(),
})

export const zUserAttributes = z.object({
  account: z.string().readonly(),
  language: z.string(),
  password: z.string().nullable(),
  email: z.string(),
  emailInvalid: z.boolean().optional(),
  salutation: z.enum(['m', 'f', 'd']).nullable(),
  company: z.string().nullable(),
  firstname: z.string().nullable(),
  lastname: z.string().nullable(),
  active: z.boolean(),
  primary: z.boolean(),
  createdAt: z.iso.datetime({ offset: true }).readonly(),
  updatedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
})

export const zUserCreateAttributes = z.object({
  account: z.string().optional(),
  language: z.string().optional(),
  password: z.string().nullish(),
  email: z.string().optional(),
  salutation: z.enum(['m', 'f', 'd']).nullish(),
  company: z.string().nullish(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  active: z.boolean().optional(),
  primary: z.boolean().optional(),
})

export const zUserCreate = z.object({
  type: z.literal('user'),
  attributes: zUserCreateAttributes,
})

export const zUserCreateDocument = z.object({
  data: zUserCreate,
})

/**
 * Attribute values, as text, that a user must have. Any attribute may be named.
 */
export const zUserFilter = z.object({
  account: z.string().optional(),
  language: z.string().optional(),
  email: z.string().optional(),
  emailInvalid: z.string().optional(),
  salutation: z.string().optional(),
  company: z.string().optional(),
  firstname: z.string().optional(),
  lastname: z.string().optional(),
  active: z.string().optional(),
  primary: z.string().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
})

export const zUserLoginAttributes = z.object({
  loginType: z.enum(['primary', 'secondary']).readonly(),
  user: z.string().readonly(),
  createdAt: z.iso.datetime({ offset: true }).readonly(),
  updatedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
})

/**
 * The provider does not say which attributes beyond the user are sent; further ones are let through.
 */
export const zUserLoginCreateAttributes = z.object({
  user: z.string(),
})

export const zUserLoginCreate = z.object({
  type: z.literal('user-login'),
  id: z.string().min(6).max(64).optional(),
  attributes: zUserLoginCreateAttributes,
})

export const zUserLoginCreateDocument = z.object({
  data: zUserLoginCreate,
})

/**
 * Attribute values, as text, that a login must have. Any attribute may be named.
 */
export const zUserLoginFilter = z.object({
  loginType: z.string().optional(),
  user: z.string().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
})

export const zUserLoginRelationships = z.object({
  user: zToOneRelationship.optional(),
})

/**
 * A login of a user. A user has a primary one and can have one secondary.
 */
export const zUserLogin = z.object({
  type: z.literal('user-login'),
  id: z.string(),
  attributes: zUserLoginAttributes,
  relationships: zUserLoginRelationships.optional(),
  links: zSelfLink.optional(),
})

/**
 * The logins of one user, all at once.
 */
export const zRelatedUserLoginCollection = z.object({
  data: z.array(zUserLogin),
})

/**
 * The provider names no attribute of a login that can be changed; whatever is given is sent.
 */
export const zUserLoginUpdateAttributes = z.record(z.string(), z.unknown())

export const zUserLoginUpdate = z.object({
  type: z.literal('user-login'),
  id: z.string(),
  attributes: zUserLoginUpdateAttributes.optional(),
})

export const zUserLoginUpdateDocument = z.object({
  data: zUserLoginUpdate,
})

export const zUserRelationships = z.object({
  'user-login': zToManyRelationship.optional(),
  userlogin: zToManyRelationship.optional(),
})

/**
 * A person who uses an account.
 */
export const zUser = z.object({
  type: z.literal('user'),
  id: z.string(),
  attributes: zUserAttributes,
  relationships: zUserRelationships.optional(),
  links: zSelfLink.optional(),
})

export const zAccountV3Collection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zAccountV3),
  included: z.array(zUser).optional(),
})

export const zAccountV3Document = z.object({
  data: zAccountV3,
  included: z.array(zUser).optional(),
})

/**
 * The users of one account, all at once.
 */
export const zRelatedUserCollection = z.object({
  data: z.array(zUser),
})

export const zUserCollection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zUser),
  included: z.array(zUserLogin).optional(),
})

export const zUserDocument = z.object({
  data: zUser,
  included: z.array(zUserLogin).optional(),
})

export const zUserLoginCollection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zUserLogin),
  included: z.array(zUser).optional(),
})

export const zUserLoginDocument = z.object({
  data: zUserLogin,
  included: z.array(zUser).optional(),
})

export const zUserUpdateAttributes = z.object({
  language: z.string().optional(),
  password: z.string().nullish(),
  email: z.string().optional(),
  salutation: z.enum(['m', 'f', 'd']).nullish(),
  company: z.string().nullish(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  active: z.boolean().optional(),
  primary: z.boolean().optional(),
})

export const zUserUpdate = z.object({
  type: z.literal('user'),
  id: z.string(),
  attributes: zUserUpdateAttributes.optional(),
})

export const zUserUpdateDocument = z.object({
  data: zUserUpdate,
})

export const zWebcardCreate = z.object({
  type: z.literal('webcard'),
  attributes: zContractCreateAttributes,
})

export const zWebcardCreateDocument = z.object({
  data: zWebcardCreate,
})

export const zWebcardCustomerData = z.object({
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  company: z.string().nullish(),
  street: z.string().nullish(),
  postcode: z.string().nullish(),
  city: z.string().nullish(),
  country: z.string().length(2).nullish(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
})

export const zWebcardBasicAttributes = z.object({
  contract: z.string().readonly().nullable(),
  subdomain: z.string(),
  customerData: zWebcardCustomerData.nullable(),
  publishedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
  unpublishedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
  updatedAt: z.iso.datetime({ offset: true }).readonly().nullable(),
  createdAt: z.iso.datetime({ offset: true }).readonly().nullable(),
})

/**
 * A basic webcard, or one that was upgraded to a plus contract.
 */
export const zWebcardBasic = z.object({
  type: z.literal('webcard-basic'),
  id: z.uuid(),
  attributes: zWebcardBasicAttributes,
})

export const zWebcardBasicDocument = z.object({
  data: zWebcardBasic,
})

export const zWebcardCustomerDataCreate = zWebcardCustomerData

export const zWebcardBasicCreateAttributes = z.object({
  subdomain: z.string().regex(/^[a-z0-9-]+$/),
  customerData: zWebcardCustomerDataCreate.nullish(),
})

export const zWebcardBasicCreate = z.object({
  type: z.literal('webcard-basic'),
  attributes: zWebcardBasicCreateAttributes,
})

export const zWebcardBasicCreateDocument = z.object({
  data: zWebcardBasicCreate,
})

export const zWebcardSsoAttributes = z.object({
  contract: z.string().nullable(),
  webcardBasic: z.uuid().nullable(),
  lifetime: z.int().readonly().nullable(),
  url: z.string().readonly().nullable(),
  invalidateAfterFirstUse: z.boolean().nullable(),
})

/**
 * A link that logs in to a webcard.
 */
export const zWebcardSso = z.object({
  type: z.literal('webcard-sso'),
  id: z.string(),
  attributes: zWebcardSsoAttributes,
})

export const zWebcardSsoDocument = z.object({
  data: zWebcardSso,
})

/**
 * For a basic or plus webcard named by its id.
 */
export const zWebcardSsoForBasic = z.object({
  webcardBasic: z.uuid(),
  lifetime: z.int().nullish(),
  invalidateAfterFirstUse: z.boolean().nullish(),
})

/**
 * For a webcard named by its contract.
 */
export const zWebcardSsoForContract = z.object({
  contract: z.string(),
  lifetime: z.int().nullish(),
  invalidateAfterFirstUse: z.boolean().nullish(),
})

export const zWebcardSsoCreateAttributes = z.union([zWebcardSsoForContract, zWebcardSsoForBasic])

export const zWebcardSsoCreate = z.object({
  type: z.literal('webcard-sso'),
  attributes: zWebcardSsoCreateAttributes,
})

export const zWebcardSsoCreateDocument = z.object({
  data: zWebcardSsoCreate,
})

export const zWebcardStatus = z.object({
  status: z.string().nullable(),
})

export const zWebcardAttributes = zContractCommonAttributes.and(zWebcardStatus)

/**
 * A webcard contract. Its attributes are those of a contract, but its status can be changed.
 */
export const zWebcard = z.object({
  type: z.literal('webcard'),
  id: z.string(),
  attributes: zWebcardAttributes,
  links: zSelfLink,
})

export const zWebcardCollection = z.object({
  meta: zCollectionMeta,
  links: zCollectionLinks,
  data: z.array(zWebcard),
})

export const zWebcardDocument = z.object({
  data: zWebcard,
})

/**
 * What can be changed in a webcard contract only.
 */
export const zWebcardStatusChange = z.object({
  status: z.enum(['active', 'suspended']).optional(),
})

export const zWebcardUpdateAttributes = zContractChanges.and(zWebcardStatusChange)

export const zWebcardUpdate = z.object({
  type: z.literal('webcard'),
  id: z.string(),
  attributes: zWebcardUpdateAttributes.optional(),
})

export const zWebcardUpdateDocument = z.object({
  data: zWebcardUpdate,
})

export const zWebhostingAttributes = z.object({
  product: z.union([z.string(), z.int()]),
  description: z.string().readonly(),
  status: z.string(),
  account: z.string().nullable(),
  externalId: z.string().max(255).nullable(),
  created_at: z.iso.datetime({ offset: true }).readonly(),
  termination_at: z.iso.datetime({ offset: true }).nullable(),
})

export const zWebhosting = z.object({
  type: z.literal('webhosting'),
  id: z.string(),
  attributes: zWebhostingAttributes,
  links: zSelfLink,
})

export const zWebhostingCollection = z.object({
  data: z.array(zWebhosting),
})

export const zWebhostingCreateAttributes = z.object({
  product: z.string().optional(),
  account: z.string().nullish(),
  externalId: z.string().max(255).nullish(),
  termination_at: z.iso.datetime({ offset: true }).nullish(),
})

export const zWebhostingCreate = z.object({
  type: z.literal('webhosting'),
  attributes: zWebhostingCreateAttributes,
})

export const zWebhostingCreateDocument = z.object({
  data: zWebhostingCreate,
})

export const zWebhostingDocument = z.object({
  data: zWebhosting,
})

export const zWebhostingEmailAttributes = z.object({
  password: z.string().nullable(),
  fowarding: zEmailForwarding,
  mailbox: zEmailMailbox,
  autoresponder: zEmailAutoresponder,
  aliases: z.array(z.string()),
})

export const zWebhostingEmail = z.object({
  type: z.literal('webhosting-email'),
  id: z.string(),
  attributes: zWebhostingEmailAttributes,
  links: zSelfLink,
})

export const zWebhostingEmailCollection = z.object({
  data: z.array(zWebhostingEmail),
})

export const zWebhostingEmailDocument = z.object({
  data: zWebhostingEmail,
})

/**
 * Values that attributes of the webhosting must have. Other attributes may be named too.
 */
export const zWebhostingFilter = z.object({
  product: z.string().optional(),
  description: z.string().optional(),
  status: z.string().optional(),
  account: z.string().optional(),
  externalId: z.string().optional(),
  created_at: z.string().optional(),
  termination_at: z.string().optional(),
})

/**
 * Number of a webhosting, 12345 where `webhostings.list` has the id H12345.
 */
export const zWebhostingNumber = z.union([z.int(), z.string().regex(/^\d+$/)])

export const zProtectedDirectoryAttributes = z.object({
  directoryId: z.union([z.int(), z.string()]).readonly(),
  webhosting: zWebhostingNumber,
  domain: z.string(),
  directory: z.string(),
  description: z.string(),
})

export const zProtectedDirectory = z.object({
  type: z.literal('webhosting-protectedDirectory'),
  id: z.string(),
  attributes: zProtectedDirectoryAttributes,
  links: zSelfLink,
})

export const zProtectedDirectoryCollection = z.object({
  data: z.array(zProtectedDirectory),
})

export const zProtectedDirectoryCreateAttributes = z.object({
  webhosting: zWebhostingNumber.optional(),
  domain: z.string().optional(),
  directory: z.string().optional(),
  description: z.string().optional(),
})

export const zProtectedDirectoryCreate = z.object({
  type: z.literal('webhosting-protectedDirectory'),
  attributes: zProtectedDirectoryCreateAttributes,
})

export const zProtectedDirectoryCreateDocument = z.object({
  data: zProtectedDirectoryCreate,
})

export const zProtectedDirectoryDocument = z.object({
  data: zProtectedDirectory,
})

/**
 * Whose protected directories to send.
 */
export const zProtectedDirectoryFilter = z.object({
  domain: z.string(),
  webhosting: zWebhostingNumber,
})

export const zProtectedDirectoryUserAttributes = z.object({
  username: z.string(),
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
  password: z.string().nullable(),
})

export const zProtectedDirectoryUser = z.object({
  type: z.literal('webhosting-protectedDirectory-user'),
  id: z.string(),
  attributes: zProtectedDirectoryUserAttributes,
  links: zSelfLink,
})

export const zProtectedDirectoryUserCollection = z.object({
  data: z.array(zProtectedDirectoryUser),
})

export const zProtectedDirectoryUserCreateAttributes = z.object({
  username: z.string().optional(),
  webhosting: zWebhostingNumber.optional(),
  directoryId: z.int().optional(),
  password: z.string().optional(),
})

export const zProtectedDirectoryUserCreate = z.object({
  type: z.literal('webhosting-protectedDirectory-user'),
  attributes: zProtectedDirectoryUserCreateAttributes,
})

export const zProtectedDirectoryUserCreateDocument = z.object({
  data: zProtectedDirectoryUserCreate,
})

export const zProtectedDirectoryUserDocument = z.object({
  data: zProtectedDirectoryUser,
})

/**
 * Which directory's users to send.
 */
export const zProtectedDirectoryUserFilter = z.object({
  directoryId: z.int(),
  webhosting: zWebhostingNumber,
})

export const zSubdomainAttributes = z.object({
  domain: z.string(),
  subdomain: z.string(),
  webhosting: zWebhostingNumber,
  documentRoot: z.string(),
  status: zSubdomainStatus,
})

export const zSubdomain = z.object({
  type: z.literal('webhosting-subdomain'),
  id: z.string(),
  attributes: zSubdomainAttributes,
  links: zSelfLink,
})

export const zSubdomainCollection = z.object({
  data: z.array(zSubdomain),
})

export const zSubdomainCreateAttributes = z.object({
  domain: z.string().optional(),
  subdomain: z.string().optional(),
  webhosting: zWebhostingNumber.optional(),
  documentRoot: z.string().optional(),
  status: zSubdomainStatus.optional(),
})

export const zSubdomainCreate = z.object({
  type: z.literal('webhosting-subdomain'),
  attributes: zSubdomainCreateAttributes,
})

export const zSubdomainCreateDocument = z.object({
  data: zSubdomainCreate,
})

export const zSubdomainDocument = z.object({
  data: zSubdomain,
})

/**
 * Whose subdomains to send.
 */
export const zSubdomainFilter = z.object({
  domain: z.string(),
  webhosting: zWebhostingNumber,
})

/**
 * Whose mail addresses to send.
 */
export const zWebhostingEmailFilter = z.object({
  webhosting: zWebhostingNumber,
  domain: z.string(),
})

export const zWebhostingUpdateAttributes = z.object({
  product: z.string().optional(),
  status: z.enum(['active', 'suspended']).optional(),
  account: z.string().nullish(),
  externalId: z.string().max(255).nullish(),
  termination_at: z.iso.datetime({ offset: true }).nullish(),
})

export const zWebhostingUpdate = z.object({
  type: z.literal('webhosting'),
  id: z.string(),
  attributes: zWebhostingUpdateAttributes.optional(),
})

export const zWebhostingUpdateDocument = z.object({
  data: zWebhostingUpdate,
})

export const zAccountsListQuery = z.object({
  page: zPageQuery.optional(),
  include: z.enum(['language']).optional(),
  filter: zAccountFilter.optional(),
})

/**
 * Accounts on this page.
 */
export const zAccountsListResponse = zAccountCollection

export const zAccountsCreateBody = zAccountCreateDocument

/**
 * The new account.
 */
export const zAccountsCreateResponse = zAccountDocument

export const zAccountsGetPath = z.object({
  accountId: z.string(),
})

export const zAccountsGetQuery = z.object({
  include: z.enum(['language']).optional(),
})

/**
 * The account.
 */
export const zAccountsGetResponse = zAccountDocument

export const zAccountsUpdateBody = zAccountUpdateDocument

export const zAccountsUpdatePath = z.object({
  accountId: z.string(),
})

/**
 * The changed account.
 */
export const zAccountsUpdateResponse = zAccountDocument

export const zMeGetQuery = z.object({
  include: z.enum(['language']).optional(),
})

/**
 * The own account.
 */
export const zMeGetResponse = zAccountDocument

export const zCertificatesListQuery = z.object({
  filter: zCertificateFilter.optional(),
})

/**
 * Certificate contracts.
 */
export const zCertificatesListResponse = zCertificateCollection

export const zCertificatesCreateBody = zCertificateCreateDocument

/**
 * Accepted; the certificate will be created.
 */
export const zCertificatesCreateResponse = z.void()

export const zCertificatesGetPath = z.object({
  certificateId: z.string(),
})

/**
 * The certificate contract.
 */
export const zCertificatesGetResponse = zCertificateDocument

export const zCertificatesUpdateBody = zCertificateUpdateDocument

export const zCertificatesUpdatePath = z.object({
  certificateId: z.string(),
})

/**
 * The changed certificate contract.
 */
export const zCertificatesUpdateResponse = zCertificateDocument

export const zDomainsListQuery = z.object({
  filter: zDomainFilter.optional(),
})

/**
 * Domain contracts.
 */
export const zDomainsListResponse = zDomainCollection

export const zDomainsCreateBody = zDomainCreateDocument

/**
 * The new domain contract.
 */
export const zDomainsCreateResponse = zDomainDocument

export const zDomainsGetPath = z.object({
  domainId: z.string(),
})

/**
 * The domain contract.
 */
export const zDomainsGetResponse = zDomainDocument

export const zDomainsUpdateBody = zDomainUpdateDocument

export const zDomainsUpdatePath = z.object({
  domainId: z.string(),
})

/**
 * The changed domain contract.
 */
export const zDomainsUpdateResponse = zDomainDocument

export const zDomainStatusGetPath = z.object({
  domain: z.string(),
})

/**
 * What is known of the name.
 */
export const zDomainStatusGetResponse = zDomainStatusDocument

/**
 * Languages.
 */
export const zLanguagesListResponse = zLanguageCollection

export const zLanguagesGetPath = z.object({
  languageId: z.string(),
})

/**
 * The language.
 */
export const zLanguagesGetResponse = zLanguageDocument

export const zProductsListQuery = z.object({
  filter: zProductFilter.optional(),
})

/**
 * Products.
 */
export const zProductsListResponse = zProductCollection

export const zProductsGetPath = z.object({
  productId: z.string(),
})

/**
 * The product.
 */
export const zProductsGetResponse = zProductDocument

/**
 * SSO tokens.
 */
export const zSsoTokensListResponse = zSsoTokenCollection

export const zSsoTokensCreateBody = zSsoTokenCreateDocument

/**
 * The new SSO token.
 */
export const zSsoTokensCreateResponse = zSsoTokenDocument

export const zSsoTokensDeletePath = z.object({
  ssoId: z.string(),
})

/**
 * Deleted.
 */
export const zSsoTokensDeleteResponse = z.void()

export const zSsoTokensGetPath = z.object({
  ssoId: z.string(),
})

/**
 * The SSO token.
 */
export const zSsoTokensGetResponse = zSsoTokenDocument

export const zWebhostingsListQuery = z.object({
  filter: zWebhostingFilter.optional(),
})

/**
 * Webhosting contracts.
 */
export const zWebhostingsListResponse = zWebhostingCollection

export const zWebhostingsCreateBody = zWebhostingCreateDocument

/**
 * The new webhosting contract.
 */
export const zWebhostingsCreateResponse = zWebhostingDocument

export const zWebhostingsGetPath = z.object({
  webhostingId: z.string(),
})

/**
 * The webhosting contract.
 */
export const zWebhostingsGetResponse = zWebhostingDocument

export const zWebhostingsUpdateBody = zWebhostingUpdateDocument

export const zWebhostingsUpdatePath = z.object({
  webhostingId: z.string(),
})

/**
 * The changed webhosting contract.
 */
export const zWebhostingsUpdateResponse = zWebhostingDocument

export const zWebhostingsProtectedDirectoriesListQuery = z.object({
  filter: zProtectedDirectoryFilter,
})

/**
 * Protected directories.
 */
export const zWebhostingsProtectedDirectoriesListResponse = zProtectedDirectoryCollection

export const zWebhostingsProtectedDirectoriesCreateBody = zProtectedDirectoryCreateDocument

/**
 * The new protected directory.
 */
export const zWebhostingsProtectedDirectoriesCreateResponse = zProtectedDirectoryDocument

export const zWebhostingsProtectedDirectoriesDeletePath = z.object({
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
})

/**
 * Deleted.
 */
export const zWebhostingsProtectedDirectoriesDeleteResponse = z.void()

export const zWebhostingsProtectedDirectoriesGetPath = z.object({
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
})

/**
 * The protected directory.
 */
export const zWebhostingsProtectedDirectoriesGetResponse = zProtectedDirectoryDocument

export const zWebhostingsProtectedDirectoriesUpdateBody = zProtectedDirectoryUpdateDocument

export const zWebhostingsProtectedDirectoriesUpdatePath = z.object({
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
})

/**
 * The changed protected directory.
 */
export const zWebhostingsProtectedDirectoriesUpdateResponse = zProtectedDirectoryDocument

export const zWebhostingsProtectedDirectoriesUsersListQuery = z.object({
  filter: zProtectedDirectoryUserFilter,
})

/**
 * Users of the directory.
 */
export const zWebhostingsProtectedDirectoriesUsersListResponse = zProtectedDirectoryUserCollection

export const zWebhostingsProtectedDirectoriesUsersCreateBody = zProtectedDirectoryUserCreateDocument

/**
 * The new user.
 */
export const zWebhostingsProtectedDirectoriesUsersCreateResponse = zProtectedDirectoryUserDocument

export const zWebhostingsProtectedDirectoriesUsersDeletePath = z.object({
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
  username: z.string(),
})

/**
 * Deleted.
 */
export const zWebhostingsProtectedDirectoriesUsersDeleteResponse = z.void()

export const zWebhostingsProtectedDirectoriesUsersGetPath = z.object({
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
  username: z.string(),
})

/**
 * The user.
 */
export const zWebhostingsProtectedDirectoriesUsersGetResponse = zProtectedDirectoryUserDocument

export const zWebhostingsProtectedDirectoriesUsersUpdateBody = zProtectedDirectoryUserUpdateDocument

export const zWebhostingsProtectedDirectoriesUsersUpdatePath = z.object({
  webhosting: zWebhostingNumber,
  directoryId: z.int(),
  username: z.string(),
})

/**
 * The changed user.
 */
export const zWebhostingsProtectedDirectoriesUsersUpdateResponse = zProtectedDirectoryUserDocument

export const zWebhostingsSubdomainsListQuery = z.object({
  filter: zSubdomainFilter,
})

/**
 * Subdomains.
 */
export const zWebhostingsSubdomainsListResponse = zSubdomainCollection

export const zWebhostingsSubdomainsCreateBody = zSubdomainCreateDocument

/**
 * The new subdomain.
 */
export const zWebhostingsSubdomainsCreateResponse = zSubdomainDocument

export const zWebhostingsSubdomainsDeletePath = z.object({
  webhosting: zWebhostingNumber,
  subdomain: z.string(),
})

/**
 * Deleted.
 */
export const zWebhostingsSubdomainsDeleteResponse = z.void()

export const zWebhostingsSubdomainsGetPath = z.object({
  webhosting: zWebhostingNumber,
  subdomain: z.string(),
})

/**
 * The subdomain.
 */
export const zWebhostingsSubdomainsGetResponse = zSubdomainDocument

export const zWebhostingsSubdomainsUpdateBody = zSubdomainUpdateDocument

export const zWebhostingsSubdomainsUpdatePath = z.object({
  webhosting: zWebhostingNumber,
  subdomain: z.string(),
})

/**
 * The changed subdomain.
 */
export const zWebhostingsSubdomainsUpdateResponse = zSubdomainDocument

export const zAccountsV3ListQuery = z.object({
  include: z.enum(['user']).optional(),
  filter: zAccountV3Filter.optional(),
  page: zPageQuery.optional(),
})

/**
 * A page of accounts.
 */
export const zAccountsV3ListResponse = zAccountV3Collection

export const zAccountsV3CreateBody = zAccountV3CreateDocument

/**
 * The new account.
 */
export const zAccountsV3CreateResponse = zAccountV3Document

export const zAccountsV3DeletePath = z.object({
  accountId: z.string(),
})

/**
 * Deleted.
 */
export const zAccountsV3DeleteResponse = z.void()

export const zAccountsV3GetPath = z.object({
  accountId: z.string(),
})

export const zAccountsV3GetQuery = z.object({
  include: z.enum(['user']).optional(),
})

/**
 * The account.
 */
export const zAccountsV3GetResponse = zAccountV3Document

export const zAccountsV3UpdateBody = zAccountV3UpdateDocument

export const zAccountsV3UpdatePath = z.object({
  accountId: z.string(),
})

/**
 * The changed account.
 */
export const zAccountsV3UpdateResponse = zAccountV3Document

export const zAccountsV3UsersListPath = z.object({
  accountId: z.string(),
})

/**
 * The users.
 */
export const zAccountsV3UsersListResponse = zRelatedUserCollection

export const zContractsListQuery = z.object({
  filter: zContractFilter.optional(),
  sort: z.string().optional(),
  page: zPageQuery.optional(),
})

/**
 * A page of contracts.
 */
export const zContractsListResponse = zContractCollection

export const zContractsCreateBody = zContractCreateDocument

/**
 * The new contract.
 */
export const zContractsCreateResponse = zContractDocument

export const zContractsGetPath = z.object({
  contractId: z.string(),
})

/**
 * The contract.
 */
export const zContractsGetResponse = zContractDocument

export const zContractsUpdateBody = zContractUpdateDocument

export const zContractsUpdatePath = z.object({
  contractId: z.string(),
})

/**
 * The changed contract.
 */
export const zContractsUpdateResponse = zContractDocument

export const zContractLogsListQuery = z.object({
  page: zPageQuery.optional(),
  filter: zContractLogFilter.optional(),
})

/**
 * Log entries on this page.
 */
export const zContractLogsListResponse = zContractLogCollection

export const zContractLogsGetPath = z.object({
  logId: z.string(),
})

/**
 * The log entry.
 */
export const zContractLogsGetResponse = zContractLogDocument

export const zDnsRecordsListQuery = z.object({
  filter: zDnsRecordFilter,
})

/**
 * The records.
 */
export const zDnsRecordsListResponse = zDnsRecordCollection

export const zDnsRecordsGetPath = z.object({
  'record-id': z.string(),
})

/**
 * The record.
 */
export const zDnsRecordsGetResponse = zDnsRecordDocument

/**
 * The zones.
 */
export const zDnsZonesListResponse = zDnsZoneCollection

export const zDnsZonesCreateBody = zDnsZoneCreateDocument

/**
 * The new zone.
 */
export const zDnsZonesCreateResponse = zDnsZoneDocument

export const zDnsZonesDeletePath = z.object({
  id: z.string(),
})

/**
 * Deleted.
 */
export const zDnsZonesDeleteResponse = z.void()

export const zDnsZonesGetPath = z.object({
  id: z.string(),
})

/**
 * The zone.
 */
export const zDnsZonesGetResponse = zDnsZoneDocument

export const zDnsZonesUpdateBody = zDnsZoneUpdateDocument

export const zDnsZonesUpdatePath = z.object({
  id: z.string(),
})

/**
 * The changed zone.
 */
export const zDnsZonesUpdateResponse = zDnsZoneDocument

export const zDnssecGetPath = z.object({
  domainId: z.string(),
})

/**
 * The status.
 */
export const zDnssecGetResponse = zDnssecDocument

export const zDomainSuggestionsListQuery = z.object({
  filter: zDomainSuggestionFilter,
  checkDomainStatus: z.boolean().optional(),
})

/**
 * The suggested names.
 */
export const zDomainSuggestionsListResponse = zDomainSuggestionCollection

export const zUsersListQuery = z.object({
  include: z.enum(['user-login']).optional(),
  filter: zUserFilter.optional(),
  page: zPageQuery.optional(),
})

/**
 * A page of users.
 */
export const zUsersListResponse = zUserCollection

export const zUsersCreateBody = zUserCreateDocument

/**
 * The new user.
 */
export const zUsersCreateResponse = zUserDocument

export const zUsersDeletePath = z.object({
  userId: z.string(),
})

/**
 * Deleted.
 */
export const zUsersDeleteResponse = z.void()

export const zUsersGetPath = z.object({
  userId: z.string(),
})

export const zUsersGetQuery = z.object({
  include: z.enum(['user-login']).optional(),
})

/**
 * The user.
 */
export const zUsersGetResponse = zUserDocument

export const zUsersUpdateBody = zUserUpdateDocument

export const zUsersUpdatePath = z.object({
  userId: z.string(),
})

/**
 * The changed user.
 */
export const zUsersUpdateResponse = zUserDocument

export const zUsersLoginsListPath = z.object({
  userId: z.string(),
})

/**
 * The logins.
 */
export const zUsersLoginsListResponse = zRelatedUserLoginCollection

export const zUserLoginsListQuery = z.object({
  include: z.enum(['user']).optional(),
  filter: zUserLoginFilter.optional(),
  page: zPageQuery.optional(),
})

/**
 * A page of logins.
 */
export const zUserLoginsListResponse = zUserLoginCollection

export const zUserLoginsCreateBody = zUserLoginCreateDocument

/**
 * The new login.
 */
export const zUserLoginsCreateResponse = zUserLoginDocument

export const zUserLoginsDeletePath = z.object({
  userloginId: z.string(),
})

/**
 * Deleted.
 */
export const zUserLoginsDeleteResponse = z.void()

export const zUserLoginsGetPath = z.object({
  userloginId: z.string(),
})

export const zUserLoginsGetQuery = z.object({
  include: z.enum(['user']).optional(),
})

/**
 * The login.
 */
export const zUserLoginsGetResponse = zUserLoginDocument

export const zUserLoginsUpdateBody = zUserLoginUpdateDocument

export const zUserLoginsUpdatePath = z.object({
  userloginId: z.string(),
})

/**
 * The changed login.
 */
export const zUserLoginsUpdateResponse = zUserLoginDocument

export const zUserLoginsUserGetPath = z.object({
  userloginId: z.string(),
})

/**
 * The user.
 */
export const zUserLoginsUserGetResponse = zUserDocument

export const zWebcardsListQuery = z.object({
  filter: zContractFilter.optional(),
  sort: z.string().optional(),
  page: zPageQuery.optional(),
})

/**
 * A page of webcard contracts.
 */
export const zWebcardsListResponse = zWebcardCollection

export const zWebcardsCreateBody = zWebcardCreateDocument

/**
 * The new webcard contract.
 */
export const zWebcardsCreateResponse = zWebcardDocument

export const zWebcardsGetPath = z.object({
  webcardId: z.string(),
})

/**
 * The webcard contract.
 */
export const zWebcardsGetResponse = zWebcardDocument

export const zWebcardsUpdateBody = zWebcardUpdateDocument

export const zWebcardsUpdatePath = z.object({
  webcardId: z.string(),
})

/**
 * The changed webcard contract.
 */
export const zWebcardsUpdateResponse = zWebcardDocument

export const zWebcardBasicsCreateBody = zWebcardBasicCreateDocument

/**
 * The new webcard.
 */
export const zWebcardBasicsCreateResponse = zWebcardBasicDocument

export const zWebcardBasicsDeletePath = z.object({
  id: z.uuid(),
})

/**
 * Deleted.
 */
export const zWebcardBasicsDeleteResponse = z.void()

export const zWebcardBasicsGetPath = z.object({
  id: z.uuid(),
})

/**
 * The webcard.
 */
export const zWebcardBasicsGetResponse = zWebcardBasicDocument

export const zWebcardSsoCreateBody = zWebcardSsoCreateDocument

/**
 * The new link.
 */
export const zWebcardSsoCreateResponse = zWebcardSsoDocument

export const zWebhostingsEmailsListQuery = z.object({
  filter: zWebhostingEmailFilter,
})

/**
 * Mail addresses.
 */
export const zWebhostingsEmailsListResponse = zWebhostingEmailCollection

export const zWebhostingsEmailsGetPath = z.object({
  webhosting: zWebhostingNumber,
  address: z.string(),
})

/**
 * The mail address.
 */
export const zWebhostingsEmailsGetResponse = zWebhostingEmailDocument
