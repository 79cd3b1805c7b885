// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'
import * as z from 'zod/mini'

export const zAccountAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    parent: z.readonly(z.union([z.number(), z.string()])),
    login: z.string(),
    email: z.string(),
    emailInvalid: z.boolean(),
    displayName: z.nullable(z.string()),
    salutation: z.nullable(z.string()),
    company: z.nullable(z.string()),
    firstname: z.nullable(z.string()),
    lastname: z.nullable(z.string()),
    language: z.union([z.number(), z.string()]),
    password: z.nullable(z.string()),
    subReseller: z.nullable(z.string()),
    passwordEmailDisabled: z.boolean(),
    active: z.boolean(),
    alias: z.optional(z.unknown()),
    created_at: z.nullable(z.readonly(z.string())),
    updated_at: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.AccountAttributes>

export const zAccountCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    login: z.optional(z.string().check(z.minLength(6), z.maxLength(64))),
    email: z.optional(z.string()),
    emailInvalid: z.optional(z.boolean()),
    displayName: z.nullish(z.string()),
    salutation: z.nullish(z.enum(['m', 'f', 'd'])),
    company: z.nullish(z.string()),
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    language: z.optional(z.int()),
    subReseller: z.nullish(z.string()),
    passwordEmailDisabled: z.optional(z.boolean()),
    active: z.optional(z.boolean()),
  }))()

export const zAccountCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('account'),
    attributes: zAccountCreateAttributes,
  }))()

export const zAccountCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zAccountCreate,
})

/**
 * Values that attributes of the account must have. Other attributes may be named too.
 */
export const zAccountFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    parent: z.optional(z.string()),
    login: z.optional(z.string()),
    email: z.optional(z.string()),
    emailInvalid: z.optional(z.string()),
    displayName: z.optional(z.string()),
    salutation: z.optional(z.string()),
    company: z.optional(z.string()),
    firstname: z.optional(z.string()),
    lastname: z.optional(z.string()),
    language: z.optional(z.string()),
    subReseller: z.optional(z.string()),
    passwordEmailDisabled: z.optional(z.string()),
    active: z.optional(z.string()),
    created_at: z.optional(z.string()),
    updated_at: z.optional(z.string()),
  }))()

export const zAccountUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    login: z.optional(z.string().check(z.minLength(6), z.maxLength(64))),
    email: z.optional(z.string()),
    emailInvalid: z.optional(z.boolean()),
    displayName: z.nullish(z.string()),
    salutation: z.nullish(z.enum(['m', 'f', 'd'])),
    company: z.nullish(z.string()),
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    language: z.optional(z.int()),
    password: z.nullish(z.string()),
    subReseller: z.nullish(z.string()),
    passwordEmailDisabled: z.optional(z.boolean()),
    active: z.optional(z.boolean()),
  }))()

export const zAccountUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('account'),
    id: z.string(),
    attributes: z.optional(zAccountUpdateAttributes),
  }))()

export const zAccountUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zAccountUpdate,
})

export const zAccountV3Attributes = /* @__PURE__ */ (() =>
  z.looseObject({
    parent: z.nullable(z.readonly(z.string())),
    accountType: z.readonly(z.string()),
    active: z.boolean(),
    createdAt: z.nullable(z.readonly(z.string())),
    updatedAt: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.AccountV3Attributes>

/**
 * Attribute values, as text, that an account must have. Any attribute may be named.
 */
export const zAccountV3Filter = /* @__PURE__ */ (() =>
  z.looseObject({
    parent: z.optional(z.string()),
    accountType: z.optional(z.string()),
    active: z.optional(z.string()),
    createdAt: z.optional(z.string()),
    updatedAt: z.optional(z.string()),
  }))()

/**
 * The only attribute of an account that is not read-only.
 */
export const zAccountV3WriteAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    active: z.optional(z.boolean()),
  }))()

export const zAccountV3Create = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('account'),
    attributes: zAccountV3WriteAttributes,
  }))()

export const zAccountV3CreateDocument = /* @__PURE__ */ z.strictObject({
  data: zAccountV3Create,
})

export const zAccountV3Update = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('account'),
    id: z.string(),
    attributes: z.optional(zAccountV3WriteAttributes),
  }))()

export const zAccountV3UpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zAccountV3Update,
})

/**
 * Further information, such as the requirements a password does not meet.
 */
export const zApiErrorMeta = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.ApiErrorMeta>

/**
 * Part of the request that caused the error.
 */
export const zApiErrorSource = /* @__PURE__ */ (() =>
  z.looseObject({
    pointer: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ApiErrorSource>

/**
 * Who the certificate is for; goes into the signing request.
 */
export const zApplicantDetails = /* @__PURE__ */ (() =>
  z.looseObject({
    company: z.nullable(z.string()),
    firstname: z.string(),
    lastname: z.string(),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    country: z.string(),
    email: z.string(),
  }))() as unknown as z.ZodMiniType<t.ApplicantDetails>

/**
 * Who the certificate is for; goes into the signing request.
 */
export const zApplicantDetailsCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    company: z.nullish(z.string()),
    firstname: z.optional(z.string()),
    lastname: z.optional(z.string()),
    street: z.optional(z.string()),
    postcode: z.optional(z.string()),
    city: z.optional(z.string()),
    country: z.optional(z.string().check(z.length(2))),
    email: z.optional(z.string()),
  }))()

export const zCertificateAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    applicantDetails: z.nullable(zApplicantDetails),
    domains: z.readonly(z.array(z.string())),
    product: z.readonly(z.string()),
    description: z.optional(z.readonly(z.string())),
    status: z.readonly(z.string()),
    account: z.string(),
    createdAt: z.readonly(z.string()),
    terminationAt: z.nullable(z.string()),
    cancelationAt: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.CertificateAttributes>

export const zCertificateCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    applicantDetails: zApplicantDetailsCreate,
    domains: z.array(z.string()),
    product: z.string(),
    account: z.optional(z.string()),
    terminationAt: z.nullish(z.iso.datetime({ offset: true })),
  }))()

export const zCertificateCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('certificate'),
    attributes: zCertificateCreateAttributes,
  }))()

export const zCertificateCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zCertificateCreate,
})

/**
 * Values that the certificate contract must have.
 */
export const zCertificateFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.optional(z.string()),
    domains: z.optional(z.string()),
    product: z.optional(z.string()),
    status: z.optional(z.string()),
    account: z.optional(z.string()),
  }))()

export const zCertificateUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    terminationAt: z.nullish(z.iso.datetime({ offset: true })),
    cancelationAt: z.nullish(z.iso.datetime({ offset: true })),
  }))()

export const zCertificateUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('certificate'),
    id: z.string(),
    attributes: z.optional(zCertificateUpdateAttributes),
  }))()

export const zCertificateUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zCertificateUpdate,
})

/**
 * URLs of other pages of a list. The last page has no next one.
 */
export const zCollectionLinks = /* @__PURE__ */ (() =>
  z.looseObject({
    first: z.nullish(z.string()),
    prev: z.nullish(z.string()),
    next: z.nullish(z.string()),
    last: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.CollectionLinks>

/**
 * What can be changed in a contract and in a webcard contract alike.
 */
export const zContractChanges = /* @__PURE__ */ (() =>
  z.looseObject({
    assigneeAccount: z.nullish(z.string()),
    contractTerminationAt: z.nullish(z.iso.datetime({ offset: true })),
    contractCancelationAt: z.nullish(z.iso.datetime({ offset: true })),
    parent: z.optional(z.string()),
  }))()

/**
 * What a contract and a webcard contract have in common, which is everything but how the status behaves.
 */
export const zContractCommonAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    ownerAccount: z.readonly(z.string()),
    assigneeAccount: z.nullable(z.string()),
    assigneeLoginName: z.nullable(z.readonly(z.string())),
    contractType: z.readonly(z.string()),
    name: z.readonly(z.string()),
    product: z.number(),
    contractStartAt: z.nullable(z.readonly(z.string())),
    contractTerminationAt: z.nullable(z.string()),
    contractCancelationAt: z.nullable(z.string()),
    inclusive: z.readonly(z.boolean()),
    dnsStatus: z.nullable(z.readonly(z.string())),
    price: z.nullable(z.readonly(z.union([z.string(), z.number()]))),
    vat: z.nullable(z.readonly(z.number())),
    currency: z.readonly(z.string()),
    billingInterval: z.readonly(z.number()),
    serviceType: z.readonly(z.string()),
    maturity: z.readonly(z.string()),
    children: z.readonly(z.array(z.unknown())),
    parent: z.nullable(z.string()),
    demoReference: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContractCommonAttributes>

export const zContractCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    assigneeAccount: z.nullish(z.string()),
    product: z.optional(z.int()),
    demoReference: z.nullish(z.string()),
  }))()

export const zContractCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('contract'),
    attributes: zContractCreateAttributes,
  }))()

export const zContractCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zContractCreate,
})

/**
 * Attribute values, as text, that a contract must have. Any attribute may be named.
 */
export const zContractFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    ownerAccount: z.optional(z.string()),
    assigneeAccount: z.optional(z.string()),
    assigneeLoginName: z.optional(z.string()),
    contractType: z.optional(z.string()),
    name: z.optional(z.string()),
    product: z.optional(z.string()),
    contractStartAt: z.optional(z.string()),
    contractTerminationAt: z.optional(z.string()),
    contractCancelationAt: z.optional(z.string()),
    inclusive: z.optional(z.string()),
    dnsStatus: z.optional(z.string()),
    price: z.optional(z.string()),
    vat: z.optional(z.string()),
    currency: z.optional(z.string()),
    billingInterval: z.optional(z.string()),
    serviceType: z.optional(z.string()),
    maturity: z.optional(z.string()),
    parent: z.optional(z.string()),
    status: z.optional(z.string()),
    demoReference: z.optional(z.string()),
  }))()

/**
 * Further information; what it holds depends on the kind of entry.
 */
export const zContractLogData = /* @__PURE__ */ (() =>
  z.looseObject({
    reasonCode: z.nullable(z.string()),
    email: z.nullable(z.string()),
    domain: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContractLogData>

export const zContractLogAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    account: z.string(),
    contract: z.nullable(z.string()),
    logType: z.string(),
    message: z.string(),
    cdata: zContractLogData,
    createdAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContractLogAttributes>

/**
 * Values that the log entry must have.
 */
export const zContractLogFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    account: z.optional(z.string()),
    contract: z.optional(z.string()),
  }))()

export const zContractStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    status: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.ContractStatus>

export const zContractAttributes = /* @__PURE__ */ z.intersection(
  zContractCommonAttributes,
  zContractStatus,
) as unknown as z.ZodMiniType<t.ContractAttributes>

export const zContractUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    assigneeAccount: z.nullish(z.string()),
    contractTerminationAt: z.nullish(z.iso.datetime({ offset: true })),
    contractCancelationAt: z.nullish(z.iso.datetime({ offset: true })),
    parent: z.optional(z.string()),
  }))()

export const zContractUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('contract'),
    id: z.string(),
    attributes: z.optional(zContractUpdateAttributes),
  }))()

export const zContractUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zContractUpdate,
})

export const zDnsRecordAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.readonly(z.string()),
    data: z.readonly(z.string()),
    'record-type': z.readonly(z.string()),
    priority: z.nullable(z.readonly(z.number())),
    ttl: z.nullable(z.readonly(z.number())),
    'dns-zone': z.readonly(z.string()),
  }))() as unknown as z.ZodMiniType<t.DnsRecordAttributes>

export const zDnsRecordFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    'dns-zone': z.string(),
  }))()

export const zDnsZoneAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    domainName: z.string(),
    maintained: z.string(),
    primaryNameserver: z.string(),
    nameserver: z.array(z.string()),
    adminEmail: z.readonly(z.string()),
    refresh: z.readonly(z.number()),
    retry: z.readonly(z.number()),
    expire: z.readonly(z.number()),
    minimum: z.readonly(z.number()),
    ttl: z.readonly(z.number()),
    message: z.nullable(z.readonly(z.string())),
    syncedAt: z.nullable(z.readonly(z.union([z.string(), z.number()]))),
    createdAt: z.readonly(z.string()),
    updatedAt: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.DnsZoneAttributes>

export const zDnsZoneCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.optional(z.string()),
    maintained: z.optional(z.enum(['automatic', 'manual', 'external'])),
    primaryNameserver: z.optional(z.string()),
    nameserver: z.optional(z.array(z.string())),
  }))()

export const zDnsZoneCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('dns-zone'),
    attributes: zDnsZoneCreateAttributes,
  }))()

export const zDnsZoneCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zDnsZoneCreate,
})

export const zDnsZoneUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    maintained: z.optional(z.enum(['automatic', 'manual', 'external'])),
    primaryNameserver: z.optional(z.string()),
    nameserver: z.optional(z.array(z.string())),
  }))()

export const zDnsZoneUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('dns-zone'),
    id: z.string(),
    attributes: z.optional(zDnsZoneUpdateAttributes),
  }))()

export const zDnsZoneUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zDnsZoneUpdate,
})

export const zDnssecAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    domainName: z.readonly(z.string()),
    status: z.readonly(z.string()),
  }))() as unknown as z.ZodMiniType<t.DnssecAttributes>

/**
 * Owner or administrative contact of a domain.
 */
export const zDomainContact = /* @__PURE__ */ (() =>
  z.looseObject({
    firstname: z.string(),
    lastname: z.string(),
    address: z.string(),
    postcode: z.string(),
    city: z.string(),
    phone: z.string(),
    email: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainContact>

export const zDomainAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.readonly(z.string()),
    status: z.readonly(z.string()),
    account: z.string(),
    webhosting: z.string(),
    authInfoIncoming: z.nullable(z.string()),
    authInfoOutgoing: z.nullable(z.readonly(z.string())),
    authInfoOutgoingExpiration: z.nullable(z.readonly(z.string())),
    admin_c: z.nullable(zDomainContact),
    owner: z.nullable(zDomainContact),
    externalId: z.nullable(z.string()),
    created_at: z.readonly(z.string()),
    termination_at: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainAttributes>

/**
 * Owner or administrative contact of a new domain.
 */
export const zDomainContactCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    firstname: z.optional(z.string()),
    lastname: z.optional(z.string()),
    address: z.optional(z.string()),
    postcode: z.optional(z.string()),
    city: z.optional(z.string()),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
  }))()

export const zDomainCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    account: z.optional(z.string()),
    webhosting: z.optional(z.string()),
    authInfoIncoming: z.nullish(z.string()),
    admin_c: zDomainContactCreate,
    owner: zDomainContactCreate,
    externalId: z.nullish(z.string().check(z.maxLength(255))),
    termination_at: z.nullish(z.iso.datetime({ offset: true })),
  }))()

export const zDomainCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('domain'),
    attributes: zDomainCreateAttributes,
  }))()

export const zDomainCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zDomainCreate,
})

/**
 * Values that attributes of the domain must have. Other attributes may be named too.
 */
export const zDomainFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
    description: z.optional(z.string()),
    status: z.optional(z.string()),
    account: z.optional(z.string()),
    webhosting: z.optional(z.string()),
    authInfoOutgoingExpiration: z.optional(z.string()),
    externalId: z.optional(z.string()),
    created_at: z.optional(z.string()),
    termination_at: z.optional(z.string()),
  }))()

/**
 * unknown after an error or a misconfiguration; undelegated not in the DNS; inactive free to register; pending top-level domain not in the root zone yet; disallowed barred by the registry, ICANN or others; claimed taken or reserved by someone; reserved held back by ICANN, the registry or others; dpml reserved for trademark holders (Domains Protected Marks List); invalid not a possible name, such as one too long; active registered, perhaps for sale; parked active and parked, perhaps for sale; marketed offered for sale; expiring about to expire, perhaps on back-order; deleting expired and about to be removed, perhaps on back-order; priced for sale at a stated price; transferable for sale with fast transfer; premium sold by the registry as a premium name; suffix a public suffix; zone a zone; tld a top-level domain.
 */
export const zDomainStatusValue = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DomainStatusValue>

export const zDomainStatusAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    zone: z.readonly(z.string()),
    status: z.readonly(z.array(zDomainStatusValue)),
  }))() as unknown as z.ZodMiniType<t.DomainStatusAttributes>

export const zDomainSuggestionAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    keyword: z.readonly(z.string()),
    sld: z.readonly(z.string()),
    tld: z.readonly(z.string()),
    decoded: z.readonly(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainSuggestionAttributes>

export const zDomainSuggestionFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    keyword: z.string(),
  }))()

export const zDomainUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    account: z.optional(z.string()),
    webhosting: z.optional(z.string()),
    externalId: z.nullish(z.string().check(z.maxLength(255))),
    termination_at: z.nullish(z.iso.datetime({ offset: true })),
  }))()

export const zDomainUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('domain'),
    id: z.string(),
    attributes: z.optional(zDomainUpdateAttributes),
  }))()

export const zDomainUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zDomainUpdate,
})

export const zEmailAutoresponder = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    subject: z.string(),
    message: z.nullable(z.string()),
    contentType: z.string(),
    forwardMail: z.nullable(z.string()),
    endDate: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.EmailAutoresponder>

export const zEmailForwarding = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    emails: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.EmailForwarding>

export const zEmailMailbox = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean(),
    size: z.number(),
    usage: z.readonly(z.number()),
  }))() as unknown as z.ZodMiniType<t.EmailMailbox>

/**
 * What went wrong. General: general_1000 unexpected error (500), general_1001 body is not valid JSON (400), general_1004 not authorised (401), http_404 no such route (404). Resources: resource_1000 not found (404), resource_1001 no access (403), resource_1002 attribute cannot be changed, resource_1003 termination date invalid, resource_1004 id has the wrong format, resource_1005 filter missing, resource_1006 exists already, resource_1007 attribute invalid (see `source.pointer`), resource_1008 action not allowed, resource_1014 locked (423). Validation: validation_1000 document or attribute has the wrong format, validation_1001 attribute is read-only, validation_1002 referenced resource does not exist, validation_1003 value is taken, validation_1004 password does not meet the requirements (see `meta`), validation_1005 password is not secure. Registrar: domain_registrar_1000 login at the registrar failed (503), domain_registrar_1001 top-level domain unknown or invalid, domain_registrar_1002 postcode of a contact invalid, domain_registrar_1003 phone number of a contact invalid. Domain status: domain_status_1000 domain or top-level domain invalid. All without a number in brackets come with status 422.
 */
export const zErrorCode = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ErrorCode>

export const zApiErrorItem = /* @__PURE__ */ (() =>
  z.looseObject({
    status: z.string(),
    code: zErrorCode,
    title: z.string(),
    detail: z.optional(z.string()),
    source: z.optional(zApiErrorSource),
    meta: z.optional(zApiErrorMeta),
  }))() as unknown as z.ZodMiniType<t.ApiErrorItem>

/**
 * Body of every error response.
 */
export const zErrorDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    errors: z.array(zApiErrorItem),
  }))() as unknown as z.ZodMiniType<t.ErrorDocument>

export const zLanguageAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    isocode: z.string(),
    slug: z.string(),
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.LanguageAttributes>

/**
 * Position of a page in its list.
 */
export const zPageMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    'current-page': z.number(),
    'per-page': z.number(),
    from: z.nullable(z.number()),
    to: z.nullable(z.number()),
    total: z.number(),
    'last-page': z.number(),
  }))() as unknown as z.ZodMiniType<t.PageMeta>

export const zCollectionMeta = /* @__PURE__ */ z.looseObject({
  page: zPageMeta,
}) as unknown as z.ZodMiniType<t.CollectionMeta>

/**
 * Which page of a list to send.
 */
export const zPageQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    number: z.optional(z.int().check(z.gte(1))),
    size: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * May hold a warning if no products are defined for the account.
 */
export const zProductCollectionMeta = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.ProductCollectionMeta>

/**
 * Values that attributes of the product must have. Other attributes may be named too.
 */
export const zProductFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
  }))()

/**
 * Whatever CloudPit keeps for this product.
 */
export const zProductMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    externalId: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.ProductMeta>

export const zProductAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.readonly(z.string()),
    meta: z.union([zProductMeta, z.array(z.unknown())]),
  }))() as unknown as z.ZodMiniType<t.ProductAttributes>

export const zProtectedDirectoryUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.optional(z.string()),
    description: z.optional(z.string()),
  }))()

export const zProtectedDirectoryUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting-protectedDirectory'),
    id: z.string(),
    attributes: z.optional(zProtectedDirectoryUpdateAttributes),
  }))()

export const zProtectedDirectoryUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zProtectedDirectoryUpdate,
})

export const zProtectedDirectoryUserUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    password: z.optional(z.string()),
  }))()

export const zProtectedDirectoryUserUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting-protectedDirectory-user'),
    id: z.string(),
    attributes: z.optional(zProtectedDirectoryUserUpdateAttributes),
  }))()

export const zProtectedDirectoryUserUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zProtectedDirectoryUserUpdate,
})

export const zRelationshipLinks = /* @__PURE__ */ (() =>
  z.looseObject({
    self: z.string(),
    related: z.string(),
  }))() as unknown as z.ZodMiniType<t.RelationshipLinks>

export const zResourceIdentifier = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.ResourceIdentifier>

export const zSelfLink = /* @__PURE__ */ (() =>
  z.looseObject({
    self: z.string(),
  }))() as unknown as z.ZodMiniType<t.SelfLink>

export const zCertificate = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zCertificateAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Certificate>

export const zCertificateCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zCertificate),
  }))() as unknown as z.ZodMiniType<t.CertificateCollection>

export const zCertificateDocument = /* @__PURE__ */ z.looseObject({
  data: zCertificate,
}) as unknown as z.ZodMiniType<t.CertificateDocument>

/**
 * A contract of any kind.
 */
export const zContract = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zContractAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Contract>

export const zContractCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zContract),
  }))() as unknown as z.ZodMiniType<t.ContractCollection>

export const zContractDocument = /* @__PURE__ */ z.looseObject({
  data: zContract,
}) as unknown as z.ZodMiniType<t.ContractDocument>

export const zContractLog = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zContractLogAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.ContractLog>

export const zContractLogCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zContractLog),
  }))() as unknown as z.ZodMiniType<t.ContractLogCollection>

export const zContractLogDocument = /* @__PURE__ */ z.looseObject({
  data: zContractLog,
}) as unknown as z.ZodMiniType<t.ContractLogDocument>

/**
 * A record of a DNS zone.
 */
export const zDnsRecord = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zDnsRecordAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.DnsRecord>

export const zDnsRecordCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDnsRecord),
  }))() as unknown as z.ZodMiniType<t.DnsRecordCollection>

export const zDnsRecordDocument = /* @__PURE__ */ z.looseObject({
  data: zDnsRecord,
}) as unknown as z.ZodMiniType<t.DnsRecordDocument>

/**
 * A DNS zone with its SOA values.
 */
export const zDnsZone = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zDnsZoneAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.DnsZone>

export const zDnsZoneCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDnsZone),
  }))() as unknown as z.ZodMiniType<t.DnsZoneCollection>

export const zDnsZoneDocument = /* @__PURE__ */ z.looseObject({
  data: zDnsZone,
}) as unknown as z.ZodMiniType<t.DnsZoneDocument>

/**
 * The DNSSEC state of a domain.
 */
export const zDnssec = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zDnssecAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Dnssec>

export const zDnssecDocument = /* @__PURE__ */ z.looseObject({
  data: zDnssec,
}) as unknown as z.ZodMiniType<t.DnssecDocument>

export const zDomain = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zDomainAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Domain>

export const zDomainCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDomain),
  }))() as unknown as z.ZodMiniType<t.DomainCollection>

export const zDomainDocument = /* @__PURE__ */ z.looseObject({
  data: zDomain,
}) as unknown as z.ZodMiniType<t.DomainDocument>

export const zDomainStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zDomainStatusAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.DomainStatus>

export const zDomainStatusDocument = /* @__PURE__ */ z.looseObject({
  data: zDomainStatus,
}) as unknown as z.ZodMiniType<t.DomainStatusDocument>

/**
 * A domain name generated from a keyword.
 */
export const zDomainSuggestion = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zDomainSuggestionAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.DomainSuggestion>

export const zDomainSuggestionCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDomainSuggestion),
  }))() as unknown as z.ZodMiniType<t.DomainSuggestionCollection>

export const zLanguage = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zLanguageAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Language>

export const zLanguageCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zLanguage),
  }))() as unknown as z.ZodMiniType<t.LanguageCollection>

export const zLanguageDocument = /* @__PURE__ */ z.looseObject({
  data: zLanguage,
}) as unknown as z.ZodMiniType<t.LanguageDocument>

export const zProduct = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zProductAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Product>

export const zProductCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: z.optional(zProductCollectionMeta),
    data: z.array(zProduct),
  }))() as unknown as z.ZodMiniType<t.ProductCollection>

export const zProductDocument = /* @__PURE__ */ z.looseObject({
  data: zProduct,
}) as unknown as z.ZodMiniType<t.ProductDocument>

/**
 * Page that opens after the login. cloudserver, domain, webcard and webhosting open one contract; email its mail addresses; webcard-list and wordpress-list an overview.
 */
export const zSsoLocation = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.SsoLocation>

/**
 * Settings of the token.
 */
export const zSsoTokenOptions = /* @__PURE__ */ (() =>
  z.looseObject({
    location: z.optional(zSsoLocation),
    cloudServerId: z.optional(z.string()),
    webhostingId: z.optional(z.string()),
    contractId: z.optional(z.string()),
    domainId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SsoTokenOptions>

export const zSsoTokenAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.readonly(z.string()),
    token: z.readonly(z.string()),
    account: z.union([z.number(), z.string()]),
    account_login: z.nullable(z.string()),
    user: z.optional(z.string()),
    createdBy: z.readonly(z.union([z.number(), z.string()])),
    valid_until: z.readonly(z.string()),
    options: z.nullable(zSsoTokenOptions),
    created_at: z.readonly(z.string()),
    updated_at: z.readonly(z.string()),
  }))() as unknown as z.ZodMiniType<t.SsoTokenAttributes>

export const zSsoToken = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zSsoTokenAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.SsoToken>

export const zSsoTokenCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSsoToken),
  }))() as unknown as z.ZodMiniType<t.SsoTokenCollection>

export const zSsoTokenDocument = /* @__PURE__ */ z.looseObject({
  data: zSsoToken,
}) as unknown as z.ZodMiniType<t.SsoTokenDocument>

/**
 * active reachable by browser; locked not reachable, but its webhosting stays; inactive not reachable, and without webhosting.
 */
export const zSubdomainStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.SubdomainStatus>

/**
 * Reference to several resources. `data` is sent if the resources are included.
 */
export const zToManyRelationship = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.optional(z.array(zResourceIdentifier)),
    links: zRelationshipLinks,
  }))() as unknown as z.ZodMiniType<t.ToManyRelationship>

export const zAccountV3Relationships = /* @__PURE__ */ (() =>
  z.looseObject({
    user: z.optional(zToManyRelationship),
  }))() as unknown as z.ZodMiniType<t.AccountV3Relationships>

/**
 * An account, as version 3 of the API shows it.
 */
export const zAccountV3 = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zAccountV3Attributes,
    relationships: z.optional(zAccountV3Relationships),
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.AccountV3>

/**
 * Reference to one resource. `data` is sent if the resource is included.
 */
export const zToOneRelationship = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.nullish(zResourceIdentifier),
    links: zRelationshipLinks,
  }))() as unknown as z.ZodMiniType<t.ToOneRelationship>

export const zAccountRelationships = /* @__PURE__ */ z.looseObject({
  language: zToOneRelationship,
  parent: zToOneRelationship,
}) as unknown as z.ZodMiniType<t.AccountRelationships>

export const zAccount = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zAccountAttributes,
    relationships: zAccountRelationships,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Account>

export const zAccountCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zAccount),
    included: z.optional(z.array(zLanguage)),
  }))() as unknown as z.ZodMiniType<t.AccountCollection>

export const zAccountDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    data: zAccount,
    included: z.optional(z.array(zLanguage)),
  }))() as unknown as z.ZodMiniType<t.AccountDocument>

export const zUserAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    account: z.readonly(z.string()),
    language: z.string(),
    password: z.nullable(z.string()),
    email: z.string(),
    emailInvalid: z.optional(z.boolean()),
    salutation: z.nullable(z.string()),
    company: z.nullable(z.string()),
    firstname: z.nullable(z.string()),
    lastname: z.nullable(z.string()),
    active: z.boolean(),
    primary: z.boolean(),
    createdAt: z.readonly(z.string()),
    updatedAt: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.UserAttributes>

export const zUserCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    account: z.optional(z.string()),
    language: z.optional(z.string()),
    password: z.nullish(z.string()),
    email: z.optional(z.string()),
    salutation: z.nullish(z.enum(['m', 'f', 'd'])),
    company: z.nullish(z.string()),
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    active: z.optional(z.boolean()),
    primary: z.optional(z.boolean()),
  }))()

export const zUserCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('user'),
    attributes: zUserCreateAttributes,
  }))()

export const zUserCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zUserCreate,
})

/**
 * Attribute values, as text, that a user must have. Any attribute may be named.
 */
export const zUserFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    account: z.optional(z.string()),
    language: z.optional(z.string()),
    email: z.optional(z.string()),
    emailInvalid: z.optional(z.string()),
    salutation: z.optional(z.string()),
    company: z.optional(z.string()),
    firstname: z.optional(z.string()),
    lastname: z.optional(z.string()),
    active: z.optional(z.string()),
    primary: z.optional(z.string()),
    createdAt: z.optional(z.string()),
    updatedAt: z.optional(z.string()),
  }))()

export const zUserLoginAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    loginType: z.readonly(z.string()),
    user: z.readonly(z.string()),
    createdAt: z.readonly(z.string()),
    updatedAt: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.UserLoginAttributes>

/**
 * The provider does not say which attributes beyond the user are sent; further ones are let through.
 */
export const zUserLoginCreateAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    user: z.string(),
  }))()

export const zUserLoginCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('user-login'),
    id: z.optional(z.string().check(z.minLength(6), z.maxLength(64))),
    attributes: zUserLoginCreateAttributes,
  }))()

export const zUserLoginCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zUserLoginCreate,
})

/**
 * Attribute values, as text, that a login must have. Any attribute may be named.
 */
export const zUserLoginFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    loginType: z.optional(z.string()),
    user: z.optional(z.string()),
    createdAt: z.optional(z.string()),
    updatedAt: z.optional(z.string()),
  }))()

export const zUserLoginRelationships = /* @__PURE__ */ (() =>
  z.looseObject({
    user: z.optional(zToOneRelationship),
  }))() as unknown as z.ZodMiniType<t.UserLoginRelationships>

/**
 * A login of a user. A user has a primary one and can have one secondary.
 */
export const zUserLogin = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zUserLoginAttributes,
    relationships: z.optional(zUserLoginRelationships),
    links: z.optional(zSelfLink),
  }))() as unknown as z.ZodMiniType<t.UserLogin>

/**
 * The logins of one user, all at once.
 */
export const zRelatedUserLoginCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zUserLogin),
  }))() as unknown as z.ZodMiniType<t.RelatedUserLoginCollection>

/**
 * The provider names no attribute of a login that can be changed; whatever is given is sent.
 */
export const zUserLoginUpdateAttributes = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zUserLoginUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('user-login'),
    id: z.string(),
    attributes: z.optional(zUserLoginUpdateAttributes),
  }))()

export const zUserLoginUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zUserLoginUpdate,
})

export const zUserRelationships = /* @__PURE__ */ (() =>
  z.looseObject({
    'user-login': z.optional(zToManyRelationship),
    userlogin: z.optional(zToManyRelationship),
  }))() as unknown as z.ZodMiniType<t.UserRelationships>

/**
 * A person who uses an account.
 */
export const zUser = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zUserAttributes,
    relationships: z.optional(zUserRelationships),
    links: z.optional(zSelfLink),
  }))() as unknown as z.ZodMiniType<t.User>

export const zAccountV3Collection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zAccountV3),
    included: z.optional(z.array(zUser)),
  }))() as unknown as z.ZodMiniType<t.AccountV3Collection>

export const zAccountV3Document = /* @__PURE__ */ (() =>
  z.looseObject({
    data: zAccountV3,
    included: z.optional(z.array(zUser)),
  }))() as unknown as z.ZodMiniType<t.AccountV3Document>

/**
 * The users of one account, all at once.
 */
export const zRelatedUserCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zUser),
  }))() as unknown as z.ZodMiniType<t.RelatedUserCollection>

export const zUserCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zUser),
    included: z.optional(z.array(zUserLogin)),
  }))() as unknown as z.ZodMiniType<t.UserCollection>

export const zUserDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    data: zUser,
    included: z.optional(z.array(zUserLogin)),
  }))() as unknown as z.ZodMiniType<t.UserDocument>

export const zUserLoginCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zUserLogin),
    included: z.optional(z.array(zUser)),
  }))() as unknown as z.ZodMiniType<t.UserLoginCollection>

export const zUserLoginDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    data: zUserLogin,
    included: z.optional(z.array(zUser)),
  }))() as unknown as z.ZodMiniType<t.UserLoginDocument>

export const zUserUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    language: z.optional(z.string()),
    password: z.nullish(z.string()),
    email: z.optional(z.string()),
    salutation: z.nullish(z.enum(['m', 'f', 'd'])),
    company: z.nullish(z.string()),
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    active: z.optional(z.boolean()),
    primary: z.optional(z.boolean()),
  }))()

export const zUserUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('user'),
    id: z.string(),
    attributes: z.optional(zUserUpdateAttributes),
  }))()

export const zUserUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zUserUpdate,
})

export const zWebcardCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webcard'),
    attributes: zContractCreateAttributes,
  }))()

export const zWebcardCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zWebcardCreate,
})

export const zWebcardCustomerData = /* @__PURE__ */ (() =>
  z.looseObject({
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    company: z.nullish(z.string()),
    street: z.nullish(z.string()),
    postcode: z.nullish(z.string()),
    city: z.nullish(z.string()),
    country: z.nullish(z.string()),
    phone: z.nullish(z.string()),
    email: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.WebcardCustomerData>

export const zWebcardBasicAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    contract: z.nullable(z.readonly(z.string())),
    subdomain: z.string(),
    customerData: z.nullable(zWebcardCustomerData),
    publishedAt: z.nullable(z.readonly(z.string())),
    unpublishedAt: z.nullable(z.readonly(z.string())),
    updatedAt: z.nullable(z.readonly(z.string())),
    createdAt: z.nullable(z.readonly(z.string())),
  }))() as unknown as z.ZodMiniType<t.WebcardBasicAttributes>

/**
 * A basic webcard, or one that was upgraded to a plus contract.
 */
export const zWebcardBasic = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zWebcardBasicAttributes,
  }))() as unknown as z.ZodMiniType<t.WebcardBasic>

export const zWebcardBasicDocument = /* @__PURE__ */ z.looseObject({
  data: zWebcardBasic,
}) as unknown as z.ZodMiniType<t.WebcardBasicDocument>

export const zWebcardCustomerDataCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    company: z.nullish(z.string()),
    street: z.nullish(z.string()),
    postcode: z.nullish(z.string()),
    city: z.nullish(z.string()),
    country: z.nullish(z.string().check(z.length(2))),
    phone: z.nullish(z.string()),
    email: z.nullish(z.string()),
  }))()

export const zWebcardBasicCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    subdomain: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    customerData: z.nullish(zWebcardCustomerDataCreate),
  }))()

export const zWebcardBasicCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webcard-basic'),
    attributes: zWebcardBasicCreateAttributes,
  }))()

export const zWebcardBasicCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zWebcardBasicCreate,
})

export const zWebcardSsoAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    contract: z.nullable(z.string()),
    webcardBasic: z.nullable(z.string()),
    lifetime: z.nullable(z.readonly(z.number())),
    url: z.nullable(z.readonly(z.string())),
    invalidateAfterFirstUse: z.nullable(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.WebcardSsoAttributes>

/**
 * A link that logs in to a webcard.
 */
export const zWebcardSso = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zWebcardSsoAttributes,
  }))() as unknown as z.ZodMiniType<t.WebcardSso>

export const zWebcardSsoDocument = /* @__PURE__ */ z.looseObject({
  data: zWebcardSso,
}) as unknown as z.ZodMiniType<t.WebcardSsoDocument>

/**
 * For a basic or plus webcard named by its id.
 */
export const zWebcardSsoForBasic = /* @__PURE__ */ (() =>
  z.strictObject({
    webcardBasic: z.uuid(),
    lifetime: z.nullish(z.int()),
    invalidateAfterFirstUse: z.nullish(z.boolean()),
  }))()

/**
 * For a webcard named by its contract.
 */
export const zWebcardSsoForContract = /* @__PURE__ */ (() =>
  z.strictObject({
    contract: z.string(),
    lifetime: z.nullish(z.int()),
    invalidateAfterFirstUse: z.nullish(z.boolean()),
  }))()

export const zWebcardSsoCreateAttributes = /* @__PURE__ */ z.union([zWebcardSsoForContract, zWebcardSsoForBasic])

export const zWebcardSsoCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webcard-sso'),
    attributes: zWebcardSsoCreateAttributes,
  }))()

export const zWebcardSsoCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zWebcardSsoCreate,
})

export const zWebcardStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    status: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.WebcardStatus>

export const zWebcardAttributes = /* @__PURE__ */ z.intersection(
  zContractCommonAttributes,
  zWebcardStatus,
) as unknown as z.ZodMiniType<t.WebcardAttributes>

/**
 * A webcard contract. Its attributes are those of a contract, but its status can be changed.
 */
export const zWebcard = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zWebcardAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Webcard>

export const zWebcardCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    meta: zCollectionMeta,
    links: zCollectionLinks,
    data: z.array(zWebcard),
  }))() as unknown as z.ZodMiniType<t.WebcardCollection>

export const zWebcardDocument = /* @__PURE__ */ z.looseObject({
  data: zWebcard,
}) as unknown as z.ZodMiniType<t.WebcardDocument>

/**
 * What can be changed in a webcard contract only.
 */
export const zWebcardStatusChange = /* @__PURE__ */ (() =>
  z.looseObject({
    status: z.optional(z.enum(['active', 'suspended'])),
  }))()

export const zWebcardUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    assigneeAccount: z.nullish(z.string()),
    contractTerminationAt: z.nullish(z.iso.datetime({ offset: true })),
    contractCancelationAt: z.nullish(z.iso.datetime({ offset: true })),
    parent: z.optional(z.string()),
    status: z.optional(z.enum(['active', 'suspended'])),
  }))()

export const zWebcardUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webcard'),
    id: z.string(),
    attributes: z.optional(zWebcardUpdateAttributes),
  }))()

export const zWebcardUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zWebcardUpdate,
})

export const zWebhostingAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    product: z.union([z.string(), z.number()]),
    description: z.readonly(z.string()),
    status: z.string(),
    account: z.nullable(z.string()),
    externalId: z.nullable(z.string()),
    created_at: z.readonly(z.string()),
    termination_at: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.WebhostingAttributes>

export const zWebhosting = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zWebhostingAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Webhosting>

export const zWebhostingCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zWebhosting),
  }))() as unknown as z.ZodMiniType<t.WebhostingCollection>

export const zWebhostingCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    product: z.optional(z.string()),
    account: z.nullish(z.string()),
    externalId: z.nullish(z.string().check(z.maxLength(255))),
    termination_at: z.nullish(z.iso.datetime({ offset: true })),
  }))()

export const zWebhostingCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting'),
    attributes: zWebhostingCreateAttributes,
  }))()

export const zWebhostingCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zWebhostingCreate,
})

export const zWebhostingDocument = /* @__PURE__ */ z.looseObject({
  data: zWebhosting,
}) as unknown as z.ZodMiniType<t.WebhostingDocument>

export const zWebhostingEmailAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    password: z.nullable(z.string()),
    fowarding: zEmailForwarding,
    mailbox: zEmailMailbox,
    autoresponder: zEmailAutoresponder,
    aliases: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.WebhostingEmailAttributes>

export const zWebhostingEmail = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zWebhostingEmailAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.WebhostingEmail>

export const zWebhostingEmailCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zWebhostingEmail),
  }))() as unknown as z.ZodMiniType<t.WebhostingEmailCollection>

export const zWebhostingEmailDocument = /* @__PURE__ */ z.looseObject({
  data: zWebhostingEmail,
}) as unknown as z.ZodMiniType<t.WebhostingEmailDocument>

/**
 * Values that attributes of the webhosting must have. Other attributes may be named too.
 */
export const zWebhostingFilter = /* @__PURE__ */ (() =>
  z.looseObject({
    product: z.optional(z.string()),
    description: z.optional(z.string()),
    status: z.optional(z.string()),
    account: z.optional(z.string()),
    externalId: z.optional(z.string()),
    created_at: z.optional(z.string()),
    termination_at: z.optional(z.string()),
  }))()

/**
 * Number of a webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
 */
export const zWebhostingNumber = /* @__PURE__ */ (() => z.union([z.number(), z.string()]))() as unknown as z.ZodMiniType<t.WebhostingNumber>

export const zProtectedDirectoryAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    directoryId: z.readonly(z.union([z.number(), z.string()])),
    webhosting: zWebhostingNumber,
    domain: z.string(),
    directory: z.string(),
    description: z.string(),
  }))() as unknown as z.ZodMiniType<t.ProtectedDirectoryAttributes>

export const zProtectedDirectory = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zProtectedDirectoryAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.ProtectedDirectory>

export const zProtectedDirectoryCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zProtectedDirectory),
  }))() as unknown as z.ZodMiniType<t.ProtectedDirectoryCollection>

export const zProtectedDirectoryDocument = /* @__PURE__ */ z.looseObject({
  data: zProtectedDirectory,
}) as unknown as z.ZodMiniType<t.ProtectedDirectoryDocument>

export const zProtectedDirectoryUserAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    username: z.string(),
    webhosting: zWebhostingNumber,
    directoryId: z.number(),
    password: z.nullable(z.string()),
  }))() as unknown as z.ZodMiniType<t.ProtectedDirectoryUserAttributes>

export const zProtectedDirectoryUser = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zProtectedDirectoryUserAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.ProtectedDirectoryUser>

export const zProtectedDirectoryUserCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zProtectedDirectoryUser),
  }))() as unknown as z.ZodMiniType<t.ProtectedDirectoryUserCollection>

export const zProtectedDirectoryUserDocument = /* @__PURE__ */ z.looseObject({
  data: zProtectedDirectoryUser,
}) as unknown as z.ZodMiniType<t.ProtectedDirectoryUserDocument>

export const zSubdomainAttributes = /* @__PURE__ */ (() =>
  z.looseObject({
    domain: z.string(),
    subdomain: z.string(),
    webhosting: zWebhostingNumber,
    documentRoot: z.string(),
    status: zSubdomainStatus,
  }))() as unknown as z.ZodMiniType<t.SubdomainAttributes>

export const zSubdomain = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    id: z.string(),
    attributes: zSubdomainAttributes,
    links: zSelfLink,
  }))() as unknown as z.ZodMiniType<t.Subdomain>

export const zSubdomainCollection = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSubdomain),
  }))() as unknown as z.ZodMiniType<t.SubdomainCollection>

export const zSubdomainDocument = /* @__PURE__ */ z.looseObject({
  data: zSubdomain,
}) as unknown as z.ZodMiniType<t.SubdomainDocument>

export const zWebhostingUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    product: z.optional(z.string()),
    status: z.optional(z.enum(['active', 'suspended'])),
    account: z.nullish(z.string()),
    externalId: z.nullish(z.string().check(z.maxLength(255))),
    termination_at: z.nullish(z.iso.datetime({ offset: true })),
  }))()

export const zWebhostingUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting'),
    id: z.string(),
    attributes: z.optional(zWebhostingUpdateAttributes),
  }))()

export const zWebhostingUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zWebhostingUpdate,
})

/**
 * Page that opens after the login. cloudserver, domain, webcard and webhosting open one contract; email its mail addresses; webcard-list and wordpress-list an overview.
 */
export const zSsoLocationRequest = /* @__PURE__ */ z.enum([
  'cloudserver',
  'domain',
  'email',
  'webcard',
  'webcard-list',
  'webhosting',
  'wordpress-list',
])

/**
 * Settings of the token.
 */
export const zSsoTokenOptionsCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    location: z.optional(zSsoLocationRequest),
    cloudServerId: z.optional(z.string()),
    webhostingId: z.optional(z.string()),
    contractId: z.optional(z.string()),
    domainId: z.optional(z.string()),
  }))()

/**
 * Logs in an account named by its id.
 */
export const zSsoTokenCreateForAccount = /* @__PURE__ */ (() =>
  z.strictObject({
    account: z.string(),
    options: z.nullish(zSsoTokenOptionsCreate),
  }))()

/**
 * Logs in an account named by its user name.
 */
export const zSsoTokenCreateForAccountLogin = /* @__PURE__ */ (() =>
  z.strictObject({
    account_login: z.string(),
    options: z.nullish(zSsoTokenOptionsCreate),
  }))()

/**
 * Logs in a user.
 */
export const zSsoTokenCreateForUser = /* @__PURE__ */ (() =>
  z.strictObject({
    user: z.string(),
    options: z.nullish(zSsoTokenOptionsCreate),
  }))()

export const zSsoTokenCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('sso'),
    attributes: z.union([zSsoTokenCreateForAccount, zSsoTokenCreateForAccountLogin, zSsoTokenCreateForUser]),
  }))()

export const zSsoTokenCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zSsoTokenCreate,
})

/**
 * active reachable by browser; locked not reachable, but its webhosting stays; inactive not reachable, and without webhosting.
 */
export const zSubdomainStatusRequest = /* @__PURE__ */ z.enum(['active', 'locked', 'inactive'])

export const zSubdomainUpdateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    documentRoot: z.optional(z.string()),
    status: z.optional(zSubdomainStatusRequest),
  }))()

export const zSubdomainUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting-subdomain'),
    id: z.string(),
    attributes: z.optional(zSubdomainUpdateAttributes),
  }))()

export const zSubdomainUpdateDocument = /* @__PURE__ */ z.strictObject({
  data: zSubdomainUpdate,
})

export const zWebcardCustomerDataRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    company: z.nullish(z.string()),
    street: z.nullish(z.string()),
    postcode: z.nullish(z.string()),
    city: z.nullish(z.string()),
    country: z.nullish(z.string().check(z.length(2))),
    phone: z.nullish(z.string()),
    email: z.nullish(z.string()),
  }))()

/**
 * Number of a webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
 */
export const zWebhostingNumberRequest = /* @__PURE__ */ (() => z.union([z.int(), z.string().check(z.regex(/^\d+$/))]))()

export const zProtectedDirectoryCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: z.optional(zWebhostingNumberRequest),
    domain: z.optional(z.string()),
    directory: z.optional(z.string()),
    description: z.optional(z.string()),
  }))()

export const zProtectedDirectoryCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting-protectedDirectory'),
    attributes: zProtectedDirectoryCreateAttributes,
  }))()

export const zProtectedDirectoryCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zProtectedDirectoryCreate,
})

/**
 * Whose protected directories to send.
 */
export const zProtectedDirectoryFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.string(),
    webhosting: zWebhostingNumberRequest,
  }))()

export const zProtectedDirectoryUserCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    username: z.optional(z.string()),
    webhosting: z.optional(zWebhostingNumberRequest),
    directoryId: z.optional(z.int()),
    password: z.optional(z.string()),
  }))()

export const zProtectedDirectoryUserCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting-protectedDirectory-user'),
    attributes: zProtectedDirectoryUserCreateAttributes,
  }))()

export const zProtectedDirectoryUserCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zProtectedDirectoryUserCreate,
})

/**
 * Which directory's users to send.
 */
export const zProtectedDirectoryUserFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    directoryId: z.int(),
    webhosting: zWebhostingNumberRequest,
  }))()

export const zSubdomainCreateAttributes = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.optional(z.string()),
    subdomain: z.optional(z.string()),
    webhosting: z.optional(zWebhostingNumberRequest),
    documentRoot: z.optional(z.string()),
    status: z.optional(zSubdomainStatusRequest),
  }))()

export const zSubdomainCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('webhosting-subdomain'),
    attributes: zSubdomainCreateAttributes,
  }))()

export const zSubdomainCreateDocument = /* @__PURE__ */ z.strictObject({
  data: zSubdomainCreate,
})

/**
 * Whose subdomains to send.
 */
export const zSubdomainFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.string(),
    webhosting: zWebhostingNumberRequest,
  }))()

/**
 * Whose mail addresses to send.
 */
export const zWebhostingEmailFilter = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    domain: z.string(),
  }))()

export const zAccountsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(zPageQuery),
    include: z.optional(z.enum(['language'])),
    filter: z.optional(zAccountFilter),
  }))()

/**
 * Accounts on this page.
 */
export const zAccountsListResponse = zAccountCollection as unknown as z.ZodMiniType<t.AccountsListResponse>

export const zAccountsCreateBody = zAccountCreateDocument

/**
 * The new account.
 */
export const zAccountsCreateResponse = zAccountDocument as unknown as z.ZodMiniType<t.AccountsCreateResponse>

export const zAccountsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    accountId: z.string(),
  }))()

export const zAccountsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['language'])),
  }))()

/**
 * The account.
 */
export const zAccountsGetResponse = zAccountDocument as unknown as z.ZodMiniType<t.AccountsGetResponse>

export const zAccountsUpdateBody = zAccountUpdateDocument

export const zAccountsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    accountId: z.string(),
  }))()

/**
 * The changed account.
 */
export const zAccountsUpdateResponse = zAccountDocument as unknown as z.ZodMiniType<t.AccountsUpdateResponse>

export const zMeGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['language'])),
  }))()

/**
 * The own account.
 */
export const zMeGetResponse = zAccountDocument as unknown as z.ZodMiniType<t.MeGetResponse>

export const zCertificatesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: z.optional(zCertificateFilter),
  }))()

/**
 * Certificate contracts.
 */
export const zCertificatesListResponse = zCertificateCollection as unknown as z.ZodMiniType<t.CertificatesListResponse>

export const zCertificatesCreateBody = zCertificateCreateDocument

/**
 * Accepted; the certificate will be created.
 */
export const zCertificatesCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CertificatesCreateResponse>

export const zCertificatesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.string(),
  }))()

/**
 * The certificate contract.
 */
export const zCertificatesGetResponse = zCertificateDocument as unknown as z.ZodMiniType<t.CertificatesGetResponse>

export const zCertificatesUpdateBody = zCertificateUpdateDocument

export const zCertificatesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.string(),
  }))()

/**
 * The changed certificate contract.
 */
export const zCertificatesUpdateResponse = zCertificateDocument as unknown as z.ZodMiniType<t.CertificatesUpdateResponse>

export const zDomainsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: z.optional(zDomainFilter),
  }))()

/**
 * Domain contracts.
 */
export const zDomainsListResponse = zDomainCollection as unknown as z.ZodMiniType<t.DomainsListResponse>

export const zDomainsCreateBody = zDomainCreateDocument

/**
 * The new domain contract.
 */
export const zDomainsCreateResponse = zDomainDocument as unknown as z.ZodMiniType<t.DomainsCreateResponse>

export const zDomainsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The domain contract.
 */
export const zDomainsGetResponse = zDomainDocument as unknown as z.ZodMiniType<t.DomainsGetResponse>

export const zDomainsUpdateBody = zDomainUpdateDocument

export const zDomainsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The changed domain contract.
 */
export const zDomainsUpdateResponse = zDomainDocument as unknown as z.ZodMiniType<t.DomainsUpdateResponse>

export const zDomainStatusGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.string(),
  }))()

/**
 * What is known of the name.
 */
export const zDomainStatusGetResponse = zDomainStatusDocument as unknown as z.ZodMiniType<t.DomainStatusGetResponse>

/**
 * Languages.
 */
export const zLanguagesListResponse = zLanguageCollection as unknown as z.ZodMiniType<t.LanguagesListResponse>

export const zLanguagesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    languageId: z.string(),
  }))()

/**
 * The language.
 */
export const zLanguagesGetResponse = zLanguageDocument as unknown as z.ZodMiniType<t.LanguagesGetResponse>

export const zProductsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: z.optional(zProductFilter),
  }))()

/**
 * Products.
 */
export const zProductsListResponse = zProductCollection as unknown as z.ZodMiniType<t.ProductsListResponse>

export const zProductsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    productId: z.string(),
  }))()

/**
 * The product.
 */
export const zProductsGetResponse = zProductDocument as unknown as z.ZodMiniType<t.ProductsGetResponse>

/**
 * SSO tokens.
 */
export const zSsoTokensListResponse = zSsoTokenCollection as unknown as z.ZodMiniType<t.SsoTokensListResponse>

export const zSsoTokensCreateBody = zSsoTokenCreateDocument

/**
 * The new SSO token.
 */
export const zSsoTokensCreateResponse = zSsoTokenDocument as unknown as z.ZodMiniType<t.SsoTokensCreateResponse>

export const zSsoTokensDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    ssoId: z.string(),
  }))()

/**
 * Deleted.
 */
export const zSsoTokensDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SsoTokensDeleteResponse>

export const zSsoTokensGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ssoId: z.string(),
  }))()

/**
 * The SSO token.
 */
export const zSsoTokensGetResponse = zSsoTokenDocument as unknown as z.ZodMiniType<t.SsoTokensGetResponse>

export const zWebhostingsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: z.optional(zWebhostingFilter),
  }))()

/**
 * Webhosting contracts.
 */
export const zWebhostingsListResponse = zWebhostingCollection as unknown as z.ZodMiniType<t.WebhostingsListResponse>

export const zWebhostingsCreateBody = zWebhostingCreateDocument

/**
 * The new webhosting contract.
 */
export const zWebhostingsCreateResponse = zWebhostingDocument as unknown as z.ZodMiniType<t.WebhostingsCreateResponse>

export const zWebhostingsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhostingId: z.string(),
  }))()

/**
 * The webhosting contract.
 */
export const zWebhostingsGetResponse = zWebhostingDocument as unknown as z.ZodMiniType<t.WebhostingsGetResponse>

export const zWebhostingsUpdateBody = zWebhostingUpdateDocument

export const zWebhostingsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhostingId: z.string(),
  }))()

/**
 * The changed webhosting contract.
 */
export const zWebhostingsUpdateResponse = zWebhostingDocument as unknown as z.ZodMiniType<t.WebhostingsUpdateResponse>

export const zWebhostingsProtectedDirectoriesListQuery = /* @__PURE__ */ z.strictObject({
  filter: zProtectedDirectoryFilter,
})

/**
 * Protected directories.
 */
export const zWebhostingsProtectedDirectoriesListResponse =
  zProtectedDirectoryCollection as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesListResponse>

export const zWebhostingsProtectedDirectoriesCreateBody = zProtectedDirectoryCreateDocument

/**
 * The new protected directory.
 */
export const zWebhostingsProtectedDirectoriesCreateResponse =
  zProtectedDirectoryDocument as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesCreateResponse>

export const zWebhostingsProtectedDirectoriesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    directoryId: z.int(),
  }))()

/**
 * Deleted.
 */
export const zWebhostingsProtectedDirectoriesDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesDeleteResponse>

export const zWebhostingsProtectedDirectoriesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    directoryId: z.int(),
  }))()

/**
 * The protected directory.
 */
export const zWebhostingsProtectedDirectoriesGetResponse =
  zProtectedDirectoryDocument as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesGetResponse>

export const zWebhostingsProtectedDirectoriesUpdateBody = zProtectedDirectoryUpdateDocument

export const zWebhostingsProtectedDirectoriesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    directoryId: z.int(),
  }))()

/**
 * The changed protected directory.
 */
export const zWebhostingsProtectedDirectoriesUpdateResponse =
  zProtectedDirectoryDocument as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesUpdateResponse>

export const zWebhostingsProtectedDirectoriesUsersListQuery = /* @__PURE__ */ z.strictObject({
  filter: zProtectedDirectoryUserFilter,
})

/**
 * Users of the directory.
 */
export const zWebhostingsProtectedDirectoriesUsersListResponse =
  zProtectedDirectoryUserCollection as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesUsersListResponse>

export const zWebhostingsProtectedDirectoriesUsersCreateBody = zProtectedDirectoryUserCreateDocument

/**
 * The new user.
 */
export const zWebhostingsProtectedDirectoriesUsersCreateResponse =
  zProtectedDirectoryUserDocument as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesUsersCreateResponse>

export const zWebhostingsProtectedDirectoriesUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    directoryId: z.int(),
    username: z.string(),
  }))()

/**
 * Deleted.
 */
export const zWebhostingsProtectedDirectoriesUsersDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesUsersDeleteResponse>

export const zWebhostingsProtectedDirectoriesUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    directoryId: z.int(),
    username: z.string(),
  }))()

/**
 * The user.
 */
export const zWebhostingsProtectedDirectoriesUsersGetResponse =
  zProtectedDirectoryUserDocument as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesUsersGetResponse>

export const zWebhostingsProtectedDirectoriesUsersUpdateBody = zProtectedDirectoryUserUpdateDocument

export const zWebhostingsProtectedDirectoriesUsersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    directoryId: z.int(),
    username: z.string(),
  }))()

/**
 * The changed user.
 */
export const zWebhostingsProtectedDirectoriesUsersUpdateResponse =
  zProtectedDirectoryUserDocument as unknown as z.ZodMiniType<t.WebhostingsProtectedDirectoriesUsersUpdateResponse>

export const zWebhostingsSubdomainsListQuery = /* @__PURE__ */ z.strictObject({
  filter: zSubdomainFilter,
})

/**
 * Subdomains.
 */
export const zWebhostingsSubdomainsListResponse = zSubdomainCollection as unknown as z.ZodMiniType<t.WebhostingsSubdomainsListResponse>

export const zWebhostingsSubdomainsCreateBody = zSubdomainCreateDocument

/**
 * The new subdomain.
 */
export const zWebhostingsSubdomainsCreateResponse = zSubdomainDocument as unknown as z.ZodMiniType<t.WebhostingsSubdomainsCreateResponse>

export const zWebhostingsSubdomainsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    subdomain: z.string(),
  }))()

/**
 * Deleted.
 */
export const zWebhostingsSubdomainsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.WebhostingsSubdomainsDeleteResponse>

export const zWebhostingsSubdomainsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    subdomain: z.string(),
  }))()

/**
 * The subdomain.
 */
export const zWebhostingsSubdomainsGetResponse = zSubdomainDocument as unknown as z.ZodMiniType<t.WebhostingsSubdomainsGetResponse>

export const zWebhostingsSubdomainsUpdateBody = zSubdomainUpdateDocument

export const zWebhostingsSubdomainsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    subdomain: z.string(),
  }))()

/**
 * The changed subdomain.
 */
export const zWebhostingsSubdomainsUpdateResponse = zSubdomainDocument as unknown as z.ZodMiniType<t.WebhostingsSubdomainsUpdateResponse>

export const zAccountsV3ListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['user'])),
    filter: z.optional(zAccountV3Filter),
    page: z.optional(zPageQuery),
  }))()

/**
 * A page of accounts.
 */
export const zAccountsV3ListResponse = zAccountV3Collection as unknown as z.ZodMiniType<t.AccountsV3ListResponse>

export const zAccountsV3CreateBody = zAccountV3CreateDocument

/**
 * The new account.
 */
export const zAccountsV3CreateResponse = zAccountV3Document as unknown as z.ZodMiniType<t.AccountsV3CreateResponse>

export const zAccountsV3DeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    accountId: z.string(),
  }))()

/**
 * Deleted.
 */
export const zAccountsV3DeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountsV3DeleteResponse>

export const zAccountsV3GetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    accountId: z.string(),
  }))()

export const zAccountsV3GetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['user'])),
  }))()

/**
 * The account.
 */
export const zAccountsV3GetResponse = zAccountV3Document as unknown as z.ZodMiniType<t.AccountsV3GetResponse>

export const zAccountsV3UpdateBody = zAccountV3UpdateDocument

export const zAccountsV3UpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    accountId: z.string(),
  }))()

/**
 * The changed account.
 */
export const zAccountsV3UpdateResponse = zAccountV3Document as unknown as z.ZodMiniType<t.AccountsV3UpdateResponse>

export const zAccountsV3UsersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    accountId: z.string(),
  }))()

/**
 * The users.
 */
export const zAccountsV3UsersListResponse = zRelatedUserCollection as unknown as z.ZodMiniType<t.AccountsV3UsersListResponse>

export const zContractsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: z.optional(zContractFilter),
    sort: z.optional(z.string()),
    page: z.optional(zPageQuery),
  }))()

/**
 * A page of contracts.
 */
export const zContractsListResponse = zContractCollection as unknown as z.ZodMiniType<t.ContractsListResponse>

export const zContractsCreateBody = zContractCreateDocument

/**
 * The new contract.
 */
export const zContractsCreateResponse = zContractDocument as unknown as z.ZodMiniType<t.ContractsCreateResponse>

export const zContractsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetResponse = zContractDocument as unknown as z.ZodMiniType<t.ContractsGetResponse>

export const zContractsUpdateBody = zContractUpdateDocument

export const zContractsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
  }))()

/**
 * The changed contract.
 */
export const zContractsUpdateResponse = zContractDocument as unknown as z.ZodMiniType<t.ContractsUpdateResponse>

export const zContractLogsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(zPageQuery),
    filter: z.optional(zContractLogFilter),
  }))()

/**
 * Log entries on this page.
 */
export const zContractLogsListResponse = zContractLogCollection as unknown as z.ZodMiniType<t.ContractLogsListResponse>

export const zContractLogsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    logId: z.string(),
  }))()

/**
 * The log entry.
 */
export const zContractLogsGetResponse = zContractLogDocument as unknown as z.ZodMiniType<t.ContractLogsGetResponse>

export const zDnsRecordsListQuery = /* @__PURE__ */ z.strictObject({
  filter: zDnsRecordFilter,
})

/**
 * The records.
 */
export const zDnsRecordsListResponse = zDnsRecordCollection as unknown as z.ZodMiniType<t.DnsRecordsListResponse>

export const zDnsRecordsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    'record-id': z.string(),
  }))()

/**
 * The record.
 */
export const zDnsRecordsGetResponse = zDnsRecordDocument as unknown as z.ZodMiniType<t.DnsRecordsGetResponse>

/**
 * The zones.
 */
export const zDnsZonesListResponse = zDnsZoneCollection as unknown as z.ZodMiniType<t.DnsZonesListResponse>

export const zDnsZonesCreateBody = zDnsZoneCreateDocument

/**
 * The new zone.
 */
export const zDnsZonesCreateResponse = zDnsZoneDocument as unknown as z.ZodMiniType<t.DnsZonesCreateResponse>

export const zDnsZonesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
  }))()

/**
 * Deleted.
 */
export const zDnsZonesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsZonesDeleteResponse>

export const zDnsZonesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
  }))()

/**
 * The zone.
 */
export const zDnsZonesGetResponse = zDnsZoneDocument as unknown as z.ZodMiniType<t.DnsZonesGetResponse>

export const zDnsZonesUpdateBody = zDnsZoneUpdateDocument

export const zDnsZonesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
  }))()

/**
 * The changed zone.
 */
export const zDnsZonesUpdateResponse = zDnsZoneDocument as unknown as z.ZodMiniType<t.DnsZonesUpdateResponse>

export const zDnssecGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The status.
 */
export const zDnssecGetResponse = zDnssecDocument as unknown as z.ZodMiniType<t.DnssecGetResponse>

export const zDomainSuggestionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: zDomainSuggestionFilter,
    checkDomainStatus: z.optional(z.boolean()),
  }))()

/**
 * The suggested names.
 */
export const zDomainSuggestionsListResponse = zDomainSuggestionCollection as unknown as z.ZodMiniType<t.DomainSuggestionsListResponse>

export const zUsersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['user-login'])),
    filter: z.optional(zUserFilter),
    page: z.optional(zPageQuery),
  }))()

/**
 * A page of users.
 */
export const zUsersListResponse = zUserCollection as unknown as z.ZodMiniType<t.UsersListResponse>

export const zUsersCreateBody = zUserCreateDocument

/**
 * The new user.
 */
export const zUsersCreateResponse = zUserDocument as unknown as z.ZodMiniType<t.UsersCreateResponse>

export const zUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * Deleted.
 */
export const zUsersDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersDeleteResponse>

export const zUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

export const zUsersGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['user-login'])),
  }))()

/**
 * The user.
 */
export const zUsersGetResponse = zUserDocument as unknown as z.ZodMiniType<t.UsersGetResponse>

export const zUsersUpdateBody = zUserUpdateDocument

export const zUsersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The changed user.
 */
export const zUsersUpdateResponse = zUserDocument as unknown as z.ZodMiniType<t.UsersUpdateResponse>

export const zUsersLoginsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The logins.
 */
export const zUsersLoginsListResponse = zRelatedUserLoginCollection as unknown as z.ZodMiniType<t.UsersLoginsListResponse>

export const zUserLoginsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['user'])),
    filter: z.optional(zUserLoginFilter),
    page: z.optional(zPageQuery),
  }))()

/**
 * A page of logins.
 */
export const zUserLoginsListResponse = zUserLoginCollection as unknown as z.ZodMiniType<t.UserLoginsListResponse>

export const zUserLoginsCreateBody = zUserLoginCreateDocument

/**
 * The new login.
 */
export const zUserLoginsCreateResponse = zUserLoginDocument as unknown as z.ZodMiniType<t.UserLoginsCreateResponse>

export const zUserLoginsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userloginId: z.string(),
  }))()

/**
 * Deleted.
 */
export const zUserLoginsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UserLoginsDeleteResponse>

export const zUserLoginsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userloginId: z.string(),
  }))()

export const zUserLoginsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    include: z.optional(z.enum(['user'])),
  }))()

/**
 * The login.
 */
export const zUserLoginsGetResponse = zUserLoginDocument as unknown as z.ZodMiniType<t.UserLoginsGetResponse>

export const zUserLoginsUpdateBody = zUserLoginUpdateDocument

export const zUserLoginsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userloginId: z.string(),
  }))()

/**
 * The changed login.
 */
export const zUserLoginsUpdateResponse = zUserLoginDocument as unknown as z.ZodMiniType<t.UserLoginsUpdateResponse>

export const zUserLoginsUserGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userloginId: z.string(),
  }))()

/**
 * The user.
 */
export const zUserLoginsUserGetResponse = zUserDocument as unknown as z.ZodMiniType<t.UserLoginsUserGetResponse>

export const zWebcardsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    filter: z.optional(zContractFilter),
    sort: z.optional(z.string()),
    page: z.optional(zPageQuery),
  }))()

/**
 * A page of webcard contracts.
 */
export const zWebcardsListResponse = zWebcardCollection as unknown as z.ZodMiniType<t.WebcardsListResponse>

export const zWebcardsCreateBody = zWebcardCreateDocument

/**
 * The new webcard contract.
 */
export const zWebcardsCreateResponse = zWebcardDocument as unknown as z.ZodMiniType<t.WebcardsCreateResponse>

export const zWebcardsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    webcardId: z.string(),
  }))()

/**
 * The webcard contract.
 */
export const zWebcardsGetResponse = zWebcardDocument as unknown as z.ZodMiniType<t.WebcardsGetResponse>

export const zWebcardsUpdateBody = zWebcardUpdateDocument

export const zWebcardsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    webcardId: z.string(),
  }))()

/**
 * The changed webcard contract.
 */
export const zWebcardsUpdateResponse = zWebcardDocument as unknown as z.ZodMiniType<t.WebcardsUpdateResponse>

export const zWebcardBasicsCreateBody = zWebcardBasicCreateDocument

/**
 * The new webcard.
 */
export const zWebcardBasicsCreateResponse = zWebcardBasicDocument as unknown as z.ZodMiniType<t.WebcardBasicsCreateResponse>

export const zWebcardBasicsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.uuid(),
  }))()

/**
 * Deleted.
 */
export const zWebcardBasicsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.WebcardBasicsDeleteResponse>

export const zWebcardBasicsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.uuid(),
  }))()

/**
 * The webcard.
 */
export const zWebcardBasicsGetResponse = zWebcardBasicDocument as unknown as z.ZodMiniType<t.WebcardBasicsGetResponse>

export const zWebcardSsoCreateBody = zWebcardSsoCreateDocument

/**
 * The new link.
 */
export const zWebcardSsoCreateResponse = zWebcardSsoDocument as unknown as z.ZodMiniType<t.WebcardSsoCreateResponse>

export const zWebhostingsEmailsListQuery = /* @__PURE__ */ z.strictObject({
  filter: zWebhostingEmailFilter,
})

/**
 * Mail addresses.
 */
export const zWebhostingsEmailsListResponse = zWebhostingEmailCollection as unknown as z.ZodMiniType<t.WebhostingsEmailsListResponse>

export const zWebhostingsEmailsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    webhosting: zWebhostingNumberRequest,
    address: z.string(),
  }))()

/**
 * The mail address.
 */
export const zWebhostingsEmailsGetResponse = zWebhostingEmailDocument as unknown as z.ZodMiniType<t.WebhostingsEmailsGetResponse>
