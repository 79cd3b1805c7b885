// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'
import * as z from 'zod/mini'

/**
 * A new access token.
 */
export const zAccessToken = /* @__PURE__ */ (() =>
  z.looseObject({
    token: z.string(),
  }))() as unknown as z.ZodMiniType<t.AccessToken>

/**
 * Properties of the new access token. The header `Signature` signs the bytes of this body.
 */
export const zAccessTokenCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    login: z.string(),
    nonce: z.string().check(z.minLength(6), z.maxLength(32)),
    read_only: z.optional(z.boolean()),
    expiration_time: z.optional(z.string()),
    label: z.optional(z.string()),
    global_key: z.optional(z.boolean()),
  }))()

/**
 * Something that TransIP is doing to a resource after the request for it was accepted.
 */
export const zAction = /* @__PURE__ */ (() =>
  z.looseObject({
    uuid: z.string(),
    name: z.string(),
    actionStartTime: z.string(),
    status: z.string(),
    metadata: z.record(z.string(), z.unknown()),
    parentActionUuid: z.string(),
  }))() as unknown as z.ZodMiniType<t.Action>

/**
 * Result of a test of the connection.
 */
export const zApiTestResult = /* @__PURE__ */ (() =>
  z.looseObject({
    ping: z.string(),
  }))() as unknown as z.ZodMiniType<t.ApiTestResult>

/**
 * A location of VPSs and storage.
 */
export const zAvailabilityZone = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    displayName: z.optional(z.string()),
    country: z.string(),
    isDefault: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.AvailabilityZone>

/**
 * All availability zones.
 */
export const zAvailabilityZoneList = /* @__PURE__ */ (() =>
  z.looseObject({
    availabilityZones: z.array(zAvailabilityZone),
  }))() as unknown as z.ZodMiniType<t.AvailabilityZoneList>

/**
 * State of a snapshot or a backup. Only one that is `active` takes actions.
 */
export const zBackupStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.BackupStatus>

/**
 * Backup of a big storage.
 */
export const zBigStorageBackup = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.number(),
    status: zBackupStatus,
    diskSize: z.number(),
    dateTimeCreate: z.string(),
    availabilityZone: z.string(),
  }))() as unknown as z.ZodMiniType<t.BigStorageBackup>

/**
 * Asks to restore a backup.
 */
export const zBigStorageBackupRevert = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('revert'),
    destinationBigStorageIdentifier: z.optional(z.string()),
  }))()

/**
 * Big storage to order.
 */
export const zBigStorageOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    size: z.int().check(z.gte(2), z.lte(40)),
    offsiteBackups: z.optional(z.boolean()),
    availabilityZone: z.optional(z.string()),
    vpsName: z.optional(z.string()),
    description: z.optional(z.string().check(z.maxLength(64))),
  }))()

/**
 * Big storage to make larger or to have backups of.
 */
export const zBigStorageUpgrade = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageName: z.string(),
    size: z.int().check(z.gte(2), z.lte(40)),
    offsiteBackups: z.optional(z.boolean()),
  }))()

/**
 * Backup of a block storage.
 */
export const zBlockStorageBackup = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.number(),
    status: zBackupStatus,
    size: z.number(),
    dateTimeCreate: z.string(),
    availabilityZone: z.string(),
  }))() as unknown as z.ZodMiniType<t.BlockStorageBackup>

/**
 * Asks to restore a backup.
 */
export const zBlockStorageBackupRevert = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('revert'),
    destinationBlockStorageName: z.optional(z.string()),
  }))()

/**
 * Block storage to order.
 */
export const zBlockStorageOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.enum(['big-storage', 'fast-storage']),
    size: z.int().check(z.gte(10485760), z.lte(42949672960)),
    offsiteBackups: z.optional(z.boolean()),
    availabilityZone: z.optional(z.string()),
    vpsName: z.optional(z.string()),
    description: z.optional(z.string().check(z.maxLength(64))),
  }))()

/**
 * Block storage to make larger or to have backups of.
 */
export const zBlockStorageUpgrade = /* @__PURE__ */ (() =>
  z.strictObject({
    blockStorageName: z.string(),
    size: z.int().check(z.gte(10485760), z.lte(42949672960)),
    offsiteBackups: z.optional(z.boolean()),
  }))()

/**
 * `end` for the end of the contract, `immediately` for this very moment.
 */
export const zCancellationTime = /* @__PURE__ */ z.enum(['end', 'immediately'])

/**
 * When a product ends; with its contract unless asked for otherwise.
 */
export const zCancellation = /* @__PURE__ */ (() =>
  z.strictObject({
    endTime: z.optional(zCancellationTime),
  }))()

/**
 * VPS in a private network.
 */
export const zConnectedVps = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    uuid: z.string(),
    description: z.string(),
    macAddress: z.string(),
    isLocked: z.boolean(),
    isBlocked: z.boolean(),
    isCustomerLocked: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.ConnectedVps>

/**
 * Contact key of the account.
 */
export const zContactKey = /* @__PURE__ */ (() =>
  z.looseObject({
    key: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContactKey>

/**
 * How busy the CPUs were at one time.
 */
export const zCpuUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    percentage: z.number(),
    date: z.number(),
  }))() as unknown as z.ZodMiniType<t.CpuUsage>

/**
 * How busy the disk was at one time.
 */
export const zDiskUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    iopsRead: z.number(),
    iopsWrite: z.number(),
    date: z.number(),
  }))() as unknown as z.ZodMiniType<t.DiskUsage>

/**
 * A DNS entry of a domain.
 */
export const zDnsEntry = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    expire: z.number(),
    type: z.string(),
    content: z.string(),
  }))() as unknown as z.ZodMiniType<t.DnsEntry>

/**
 * A DNSSEC key of a domain, as the registry has it.
 */
export const zDnssecEntry = /* @__PURE__ */ (() =>
  z.looseObject({
    keyTag: z.number(),
    flags: z.number(),
    algorithm: z.number(),
    publicKey: z.string(),
  }))() as unknown as z.ZodMiniType<t.DnssecEntry>

/**
 * The current action of a domain.
 */
export const zDomainAction = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.nullable(z.string()),
    message: z.string(),
    hasFailed: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.DomainAction>

/**
 * Whether a domain name is free, and what can be done with it.
 */
export const zDomainAvailability = /* @__PURE__ */ (() =>
  z.looseObject({
    domainName: z.string(),
    status: z.string(),
    actions: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainAvailability>

export const zDomainAvailabilityList = /* @__PURE__ */ (() =>
  z.looseObject({
    availability: z.array(zDomainAvailability),
  }))() as unknown as z.ZodMiniType<t.DomainAvailabilityList>

/**
 * What mails about the domain and its WHOIS show instead of TransIP.
 */
export const zDomainBranding = /* @__PURE__ */ (() =>
  z.looseObject({
    companyName: z.string(),
    supportEmail: z.string(),
    companyUrl: z.string(),
    termsOfUsageUrl: z.nullable(z.string()),
    bannerLine1: z.string(),
    bannerLine2: z.string(),
    bannerLine3: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainBranding>

/**
 * Offers a domain to another account.
 */
export const zDomainHandover = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('handover'),
    targetCustomerName: z.string(),
  }))()

/**
 * Why a request failed.
 */
export const zErrorBody = /* @__PURE__ */ (() =>
  z.looseObject({
    error: z.string(),
  }))() as unknown as z.ZodMiniType<t.ErrorBody>

/**
 * Ports that are open, and for whom.
 */
export const zFirewallRule = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    startPort: z.number(),
    endPort: z.number(),
    protocol: z.string(),
    whitelist: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.FirewallRule>

/**
 * How to install; the operating system lists its flavours.
 */
export const zInstallFlavour = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.InstallFlavour>

/**
 * Password of that user as a bcrypt hash. Only for root, and only with `cloudinit`.
 */
export const zInstallHashedPassword = /* @__PURE__ */ z.string()

/**
 * Names of the licenses to add to the installation, each at its price. At most one of them is for the operating system.
 */
export const zInstallLicenses = /* @__PURE__ */ (() => z.array(z.string()))()

/**
 * Public SSH keys of that user. Without any, a one-time password is mailed for a cloudinit installation.
 */
export const zInstallSshKeys = /* @__PURE__ */ (() => z.array(z.string()))()

/**
 * Instructions for an unattended installation in base64, 49152 bytes (48 KiB) at most once decoded: a preseed or kickstart file for `installer`, user data for `cloudinit`.
 */
export const zInstallText = /* @__PURE__ */ z.string()

/**
 * Name of the user that a cloudinit installation creates.
 */
export const zInstallUsername = /* @__PURE__ */ (() => z.string().check(z.maxLength(32)))()

/**
 * An invoice.
 */
export const zInvoice = /* @__PURE__ */ (() =>
  z.looseObject({
    invoiceNumber: z.string(),
    creationDate: z.string(),
    payDate: z.string(),
    dueDate: z.string(),
    invoiceStatus: z.string(),
    currency: z.string(),
    totalAmount: z.number(),
    totalAmountInclVat: z.number(),
  }))() as unknown as z.ZodMiniType<t.Invoice>

/**
 * A discount on an item of an invoice.
 */
export const zInvoiceDiscount = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    amount: z.number(),
    discountedPrice: z.number(),
    discountedPriceInclVat: z.number(),
    discountedVat: z.number(),
  }))() as unknown as z.ZodMiniType<t.InvoiceDiscount>

/**
 * One product or service on an invoice.
 */
export const zInvoiceItem = /* @__PURE__ */ (() =>
  z.looseObject({
    product: z.string(),
    description: z.string(),
    isRecurring: z.boolean(),
    date: z.string(),
    quantity: z.number(),
    price: z.number(),
    priceInclVat: z.number(),
    vat: z.number(),
    vatPercentage: z.number(),
    discounts: z.optional(z.array(zInvoiceDiscount)),
  }))() as unknown as z.ZodMiniType<t.InvoiceItem>

/**
 * IPv4 or IPv6 address of a VPS, with what the VPS needs to use it.
 */
export const zIpAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.string(),
    subnetMask: z.string(),
    gateway: z.string(),
    dnsResolvers: z.array(z.string()),
    reverseDns: z.string(),
  }))() as unknown as z.ZodMiniType<t.IpAddress>

/**
 * The address as it was read. Only `reverseDns` can be changed.
 */
export const zIpAddressChange = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.optional(z.string()),
    subnetMask: z.optional(z.string()),
    gateway: z.optional(z.string()),
    dnsResolvers: z.optional(z.array(z.string())),
    reverseDns: z.string(),
  }))()

/**
 * IPv6 address to register for a VPS.
 */
export const zIpAddressCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    ipAddress: z.ipv6(),
  }))()

/**
 * Address of a VPS with its new reverse DNS.
 */
export const zIpAddressUpdate = /* @__PURE__ */ z.strictObject({
  ipAddress: zIpAddressChange,
})

/**
 * A nameserver of a domain.
 */
export const zNameserver = /* @__PURE__ */ (() =>
  z.looseObject({
    hostname: z.string(),
    ipv4: z.nullish(z.string()),
    ipv6: z.nullish(z.string()),
  }))() as unknown as z.ZodMiniType<t.Nameserver>

/**
 * How busy the network was at one time.
 */
export const zNetworkUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    mbitOut: z.number(),
    mbitIn: z.number(),
    date: z.number(),
  }))() as unknown as z.ZodMiniType<t.NetworkUsage>

/**
 * Link to another page of a list. A page that does not exist has none.
 */
export const zPageLink = /* @__PURE__ */ (() =>
  z.looseObject({
    rel: z.string(),
    link: z.string(),
  }))() as unknown as z.ZodMiniType<t.PageLink>

/**
 * Links between the pages of a list, sent if the request has a page size.
 */
export const zPageLinks = /* @__PURE__ */ (() =>
  z.looseObject({
    pages: z.optional(z.array(zPageLink)),
  }))() as unknown as z.ZodMiniType<t.PageLinks>

/**
 * Invoices of the account.
 */
export const zInvoiceList = /* @__PURE__ */ (() =>
  z.looseObject({
    invoices: z.array(zInvoice),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.InvoiceList>

/**
 * Layer 2 network between VPSs, without services of its own. Its traffic is free.
 */
export const zPrivateNetwork = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    isBlocked: z.boolean(),
    isLocked: z.boolean(),
    vpsNames: z.array(z.string()),
    connectedVpses: z.array(zConnectedVps),
  }))() as unknown as z.ZodMiniType<t.PrivateNetwork>

/**
 * Asks to attach a VPS.
 */
export const zPrivateNetworkAttachVps = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('attachvps'),
    vpsName: z.string(),
  }))()

/**
 * Asks to detach a VPS.
 */
export const zPrivateNetworkDetachVps = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('detachvps'),
    vpsName: z.string(),
  }))()

/**
 * Private networks of the account.
 */
export const zPrivateNetworkList = /* @__PURE__ */ (() =>
  z.looseObject({
    privateNetworks: z.array(zPrivateNetwork),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.PrivateNetworkList>

/**
 * Private network to order.
 */
export const zPrivateNetworkOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    description: z.optional(z.string()),
  }))()

/**
 * A product that can be ordered.
 */
export const zProduct = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    price: z.number(),
    recurringPrice: z.number(),
    category: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Product>

/**
 * Products by kind.
 */
export const zProductCatalog = /* @__PURE__ */ (() =>
  z.looseObject({
    vps: z.array(zProduct),
    vpsAddon: z.array(zProduct),
    haip: z.array(zProduct),
    bigStorage: z.array(zProduct),
    privateNetworks: z.array(zProduct),
  }))() as unknown as z.ZodMiniType<t.ProductCatalog>

/**
 * A part that a product comes with.
 */
export const zProductElement = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    amount: z.number(),
  }))() as unknown as z.ZodMiniType<t.ProductElement>

/**
 * All products, by kind.
 */
export const zProductList = /* @__PURE__ */ z.looseObject({
  products: zProductCatalog,
}) as unknown as z.ZodMiniType<t.ProductList>

/**
 * Link to a related resource, or to the resource itself.
 */
export const zRelatedLink = /* @__PURE__ */ (() =>
  z.looseObject({
    rel: z.string(),
    link: z.string(),
  }))() as unknown as z.ZodMiniType<t.RelatedLink>

/**
 * One action.
 */
export const zActionDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    action: zAction,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.ActionDocument>

/**
 * Actions of the account.
 */
export const zActionList = /* @__PURE__ */ (() =>
  z.looseObject({
    actions: z.array(zAction),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.ActionList>

export const zAuthCodeDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.string(),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.AuthCodeDocument>

/**
 * Backups of a big storage.
 */
export const zBigStorageBackupList = /* @__PURE__ */ (() =>
  z.looseObject({
    backups: z.array(zBigStorageBackup),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.BigStorageBackupList>

/**
 * Usage of a big storage over a period.
 */
export const zBigStorageUsageList = /* @__PURE__ */ (() =>
  z.looseObject({
    usage: z.array(zDiskUsage),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.BigStorageUsageList>

/**
 * Backups of a block storage.
 */
export const zBlockStorageBackupList = /* @__PURE__ */ (() =>
  z.looseObject({
    backups: z.array(zBlockStorageBackup),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.BlockStorageBackupList>

/**
 * DNS entries of a domain.
 */
export const zDnsEntryList = /* @__PURE__ */ (() =>
  z.looseObject({
    dnsEntries: z.array(zDnsEntry),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.DnsEntryList>

export const zDnssecEntryList = /* @__PURE__ */ (() =>
  z.looseObject({
    dnsSecEntries: z.array(zDnssecEntry),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.DnssecEntryList>

export const zDomainActionDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    action: zDomainAction,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.DomainActionDocument>

export const zDomainAvailabilityDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    availability: zDomainAvailability,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.DomainAvailabilityDocument>

/**
 * Branding of a domain.
 */
export const zDomainBrandingDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    branding: zDomainBranding,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.DomainBrandingDocument>

/**
 * One invoice.
 */
export const zInvoiceDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    invoice: zInvoice,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.InvoiceDocument>

/**
 * Items of an invoice.
 */
export const zInvoiceItemList = /* @__PURE__ */ (() =>
  z.looseObject({
    invoiceItems: z.array(zInvoiceItem),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.InvoiceItemList>

/**
 * An invoice as a PDF file.
 */
export const zInvoicePdf = /* @__PURE__ */ (() =>
  z.looseObject({
    pdf: z.string(),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.InvoicePdf>

/**
 * One address of a VPS.
 */
export const zIpAddressDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    ipAddress: zIpAddress,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.IpAddressDocument>

/**
 * Addresses of a VPS.
 */
export const zIpAddressList = /* @__PURE__ */ (() =>
  z.looseObject({
    ipAddresses: z.array(zIpAddress),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.IpAddressList>

export const zNameserverList = /* @__PURE__ */ (() =>
  z.looseObject({
    nameservers: z.array(zNameserver),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.NameserverList>

/**
 * One private network.
 */
export const zPrivateNetworkDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    privateNetwork: zPrivateNetwork,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.PrivateNetworkDocument>

/**
 * Specification of a product.
 */
export const zProductElementList = /* @__PURE__ */ (() =>
  z.looseObject({
    productElements: z.array(zProductElement),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.ProductElementList>

/**
 * Copy of the main disk of a VPS, taken when asked for.
 */
export const zSnapshot = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    diskSize: z.number(),
    status: zBackupStatus,
    dateTimeCreate: z.string(),
    operatingSystem: z.string(),
  }))() as unknown as z.ZodMiniType<t.Snapshot>

/**
 * Snapshot to take.
 */
export const zSnapshotCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    description: z.optional(z.string()),
    shouldStartVps: z.optional(z.boolean()),
  }))()

/**
 * One snapshot of a VPS.
 */
export const zSnapshotDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    snapshot: zSnapshot,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.SnapshotDocument>

/**
 * Snapshots of a VPS.
 */
export const zSnapshotList = /* @__PURE__ */ (() =>
  z.looseObject({
    snapshots: z.array(zSnapshot),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.SnapshotList>

/**
 * VPS to which a snapshot is restored.
 */
export const zSnapshotRevert = /* @__PURE__ */ (() =>
  z.strictObject({
    destinationVpsName: z.optional(z.string()),
  }))()

/**
 * A public SSH key that VPSs can be installed with.
 */
export const zSshKey = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.number(),
    key: z.string(),
    description: z.string(),
    creationDate: z.string(),
    fingerprint: z.string(),
    isDefault: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.SshKey>

/**
 * An SSH key as it is sent. Only `description` and `isDefault` are changed; the rest may be sent as it was read.
 */
export const zSshKeyChange = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.optional(z.int()),
    key: z.optional(z.string()),
    description: z.string().check(z.minLength(1), z.maxLength(255)),
    creationDate: z.optional(z.string()),
    fingerprint: z.optional(z.string()),
    isDefault: z.boolean(),
  }))()

/**
 * An SSH key to add.
 */
export const zSshKeyCreate = /* @__PURE__ */ (() =>
  z.strictObject({
    sshKey: z.string(),
    description: z.optional(z.string().check(z.maxLength(255))),
    isDefault: z.optional(z.boolean()),
  }))()

/**
 * One SSH key.
 */
export const zSshKeyDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    sshKey: zSshKey,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.SshKeyDocument>

/**
 * SSH keys of the account.
 */
export const zSshKeyList = /* @__PURE__ */ (() =>
  z.looseObject({
    sshKeys: z.array(zSshKey),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.SshKeyList>

/**
 * An SSH key with its changes.
 */
export const zSshKeyUpdate = /* @__PURE__ */ z.strictObject({
  sshKey: zSshKeyChange,
})

/**
 * A TLS certificate of a domain.
 */
export const zSslCertificate = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateId: z.number(),
    commonName: z.string(),
    expirationDate: z.string(),
    orderDate: z.optional(z.string()),
    status: z.string(),
    canReissue: z.union([z.boolean(), z.string()]),
  }))() as unknown as z.ZodMiniType<t.SslCertificate>

export const zSslCertificateDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    certificate: zSslCertificate,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.SslCertificateDocument>

export const zSslCertificateList = /* @__PURE__ */ (() =>
  z.looseObject({
    certificates: z.array(zSslCertificate),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.SslCertificateList>

/**
 * Whether the storage is in order, or being attached or detached.
 */
export const zStorageStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.StorageStatus>

/**
 * Disk of the earlier kind that can be attached to one VPS at a time.
 */
export const zBigStorage = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    diskSize: z.number(),
    offsiteBackups: z.boolean(),
    vpsName: z.nullable(z.string()),
    status: zStorageStatus,
    isLocked: z.boolean(),
    availabilityZone: z.string(),
    serial: z.string(),
  }))() as unknown as z.ZodMiniType<t.BigStorage>

/**
 * One big storage.
 */
export const zBigStorageDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    bigStorage: zBigStorage,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.BigStorageDocument>

/**
 * Big storages of the account.
 */
export const zBigStorageList = /* @__PURE__ */ (() =>
  z.looseObject({
    bigStorages: z.array(zBigStorage),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.BigStorageList>

/**
 * Disk that can be attached to one VPS at a time.
 */
export const zBlockStorage = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    productType: z.string(),
    size: z.number(),
    offsiteBackups: z.boolean(),
    vpsName: z.nullable(z.string()),
    status: zStorageStatus,
    isLocked: z.boolean(),
    availabilityZone: z.string(),
    serial: z.string(),
  }))() as unknown as z.ZodMiniType<t.BlockStorage>

/**
 * One block storage.
 */
export const zBlockStorageDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    blockStorage: zBlockStorage,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.BlockStorageDocument>

/**
 * Block storages of the account.
 */
export const zBlockStorageList = /* @__PURE__ */ (() =>
  z.looseObject({
    blockStorages: z.array(zBlockStorage),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.BlockStorageList>

/**
 * When a product ends.
 */
export const zTimedCancellation = /* @__PURE__ */ z.strictObject({
  endTime: zCancellationTime,
})

/**
 * A top-level domain that TransIP offers.
 */
export const zTld = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    price: z.number(),
    recurringPrice: z.number(),
    capabilities: z.array(z.string()),
    minLength: z.number(),
    maxLength: z.number(),
    registrationPeriodLength: z.number(),
    cancelTimeFrame: z.number(),
  }))() as unknown as z.ZodMiniType<t.Tld>

export const zTldDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    tld: zTld,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.TldDocument>

export const zTldList = /* @__PURE__ */ (() =>
  z.looseObject({
    tlds: z.array(zTld),
  }))() as unknown as z.ZodMiniType<t.TldList>

/**
 * Traffic of one period.
 */
export const zTrafficPoolPeriod = /* @__PURE__ */ (() =>
  z.looseObject({
    startDate: z.string(),
    endDate: z.string(),
    usedInBytes: z.number(),
    maxInBytes: z.number(),
    expectedBytes: z.number(),
  }))() as unknown as z.ZodMiniType<t.TrafficPoolPeriod>

/**
 * Traffic by period.
 */
export const zTrafficPoolPeriodList = /* @__PURE__ */ (() =>
  z.looseObject({
    trafficPoolInformation: z.array(zTrafficPoolPeriod),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.TrafficPoolPeriodList>

/**
 * What a client with websockets needs to reach the VNC console of a VPS.
 */
export const zVncData = /* @__PURE__ */ (() =>
  z.looseObject({
    host: z.string(),
    path: z.string(),
    url: z.string(),
    token: z.string(),
    password: z.string(),
  }))() as unknown as z.ZodMiniType<t.VncData>

export const zVncDataDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    vncData: zVncData,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VncDataDocument>

/**
 * A virtual server.
 */
export const zVps = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    uuid: z.string(),
    description: z.nullable(z.string()),
    productName: z.string(),
    operatingSystem: z.nullable(z.string()),
    diskSize: z.number(),
    memorySize: z.number(),
    cpus: z.number(),
    status: z.string(),
    flavor: z.string(),
    diskPerformanceTier: z.string(),
    bandwidthInboundInGb: z.number(),
    bandwidthOutboundInGb: z.number(),
    ipAddress: z.string(),
    macAddress: z.string(),
    currentSnapshots: z.number(),
    maxSnapshots: z.number(),
    isLocked: z.boolean(),
    isBlocked: z.boolean(),
    isCustomerLocked: z.boolean(),
    availabilityZone: z.string(),
    availabilityZoneDisplayName: z.optional(z.string()),
    tags: z.array(z.string()),
    createdAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.Vps>

/**
 * An addon of a VPS.
 */
export const zVpsAddon = zProduct as unknown as z.ZodMiniType<t.VpsAddon>

/**
 * Addons of a VPS by what can be done with them.
 */
export const zVpsAddonGroups = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.array(zVpsAddon),
    cancellable: z.array(zVpsAddon),
    available: z.array(zVpsAddon),
  }))() as unknown as z.ZodMiniType<t.VpsAddonGroups>

export const zVpsAddonList = /* @__PURE__ */ (() =>
  z.looseObject({
    addons: zVpsAddonGroups,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsAddonList>

/**
 * Addons to order.
 */
export const zVpsAddonOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    addons: z.array(z.string()),
  }))()

/**
 * Copy of the disk of a VPS that TransIP takes by itself.
 */
export const zVpsBackup = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.number(),
    status: zBackupStatus,
    dateTimeCreate: z.string(),
    diskSize: z.number(),
    operatingSystem: z.string(),
    availabilityZone: z.string(),
    retentionType: z.string(),
  }))() as unknown as z.ZodMiniType<t.VpsBackup>

/**
 * Asks to make a backup a snapshot.
 */
export const zVpsBackupConvert = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('convert'),
    description: z.optional(z.string()),
  }))()

/**
 * Backups of a VPS.
 */
export const zVpsBackupList = /* @__PURE__ */ (() =>
  z.looseObject({
    backups: z.array(zVpsBackup),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsBackupList>

/**
 * Asks to restore a backup.
 */
export const zVpsBackupRevert = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('revert'),
    destinationVpsIdentifier: z.optional(z.string()),
  }))()

/**
 * The VPS as it was read. Only `description`, `isCustomerLocked` and `tags` can be changed.
 */
export const zVpsChange = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    uuid: z.string(),
    description: z.nullish(z.string().check(z.maxLength(32))),
    productName: z.optional(z.string()),
    operatingSystem: z.nullish(z.string()),
    diskSize: z.optional(z.int()),
    memorySize: z.optional(z.int()),
    cpus: z.optional(z.int()),
    status: z.optional(z.string()),
    flavor: z.optional(z.string()),
    diskPerformanceTier: z.optional(z.string()),
    bandwidthInboundInGb: z.optional(z.int()),
    bandwidthOutboundInGb: z.optional(z.int()),
    ipAddress: z.optional(z.string()),
    macAddress: z.optional(z.string()),
    currentSnapshots: z.optional(z.int()),
    maxSnapshots: z.optional(z.int()),
    isLocked: z.optional(z.boolean()),
    isBlocked: z.optional(z.boolean()),
    isCustomerLocked: z.optional(z.boolean()),
    availabilityZone: z.optional(z.string()),
    availabilityZoneDisplayName: z.optional(z.string()),
    tags: z.array(z.string()),
    createdAt: z.optional(z.string()),
  }))()

/**
 * A VPS to clone.
 */
export const zVpsClone = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsName: z.string(),
    targetProductName: z.optional(z.string()),
    availabilityZone: z.optional(z.string()),
    addons: z.optional(z.array(z.string())),
  }))()

export const zVpsDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    vps: zVps,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsDocument>

/**
 * Stateful firewall for what comes in to a VPS. Once it is enabled only what a rule lets through gets in.
 */
export const zVpsFirewall = /* @__PURE__ */ (() =>
  z.looseObject({
    isEnabled: z.boolean(),
    ruleSet: z.array(zFirewallRule),
  }))() as unknown as z.ZodMiniType<t.VpsFirewall>

/**
 * Firewall of a VPS.
 */
export const zVpsFirewallDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    vpsFirewall: zVpsFirewall,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsFirewallDocument>

/**
 * Asks for the default rules.
 */
export const zVpsFirewallReset = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('reset'),
  }))()

/**
 * Offers a VPS to another account.
 */
export const zVpsHandover = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('handover'),
    targetCustomerName: z.string(),
  }))()

/**
 * A key of a license.
 */
export const zVpsLicenseKey = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    key: z.string(),
  }))() as unknown as z.ZodMiniType<t.VpsLicenseKey>

/**
 * A license to order.
 */
export const zVpsLicenseOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    licenseName: z.string(),
    quantity: z.int(),
  }))()

/**
 * An `addon` license can be ordered and cancelled; one for the `operating-system` comes with the installation and can only be switched.
 */
export const zVpsLicenseType = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.VpsLicenseType>

/**
 * A license that a VPS has.
 */
export const zVpsLicense = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.number(),
    name: z.string(),
    description: z.optional(z.string()),
    isDefault: z.optional(z.boolean()),
    price: z.number(),
    recurringPrice: z.number(),
    type: zVpsLicenseType,
    quantity: z.number(),
    maxQuantity: z.number(),
    keys: z.array(zVpsLicenseKey),
  }))() as unknown as z.ZodMiniType<t.VpsLicense>

/**
 * A license that can be had.
 */
export const zVpsLicenseProduct = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.optional(z.string()),
    isDefault: z.optional(z.boolean()),
    price: z.number(),
    recurringPrice: z.number(),
    type: zVpsLicenseType,
    minQuantity: z.number(),
    maxQuantity: z.number(),
  }))() as unknown as z.ZodMiniType<t.VpsLicenseProduct>

/**
 * An operating system or image that can be installed on a VPS.
 */
export const zOperatingSystem = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string(),
    baseName: z.string(),
    version: z.string(),
    price: z.optional(z.number()),
    installFlavours: z.array(zInstallFlavour),
    licenses: z.array(zVpsLicenseProduct),
    isPreinstallableImage: z.boolean(),
    installFields: z.array(z.string()),
    isDefault: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.OperatingSystem>

export const zOperatingSystemList = /* @__PURE__ */ (() =>
  z.looseObject({
    operatingSystems: z.array(zOperatingSystem),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.OperatingSystemList>

/**
 * Licenses of a VPS by what can be done with them.
 */
export const zVpsLicenseGroups = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.array(zVpsLicense),
    cancellable: z.array(zVpsLicense),
    available: z.array(zVpsLicenseProduct),
  }))() as unknown as z.ZodMiniType<t.VpsLicenseGroups>

export const zVpsLicenseList = /* @__PURE__ */ (() =>
  z.looseObject({
    licenses: zVpsLicenseGroups,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsLicenseList>

/**
 * The license to switch to.
 */
export const zVpsLicenseUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    newLicenseName: z.string(),
  }))()

export const zVpsList = /* @__PURE__ */ (() =>
  z.looseObject({
    vpss: z.array(zVps),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.VpsList>

/**
 * Stops a VPS and starts it again.
 */
export const zVpsReset = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('reset'),
  }))()

/**
 * Value of a setting. The one of its data type counts.
 */
export const zVpsSettingValue = /* @__PURE__ */ (() =>
  z.looseObject({
    valueBoolean: z.boolean(),
    valueString: z.string(),
  }))() as unknown as z.ZodMiniType<t.VpsSettingValue>

/**
 * Feature of a VPS that can be switched or set, beside what the VPS itself is.
 */
export const zVpsSetting = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    dataType: z.string(),
    readOnly: z.boolean(),
    value: zVpsSettingValue,
  }))() as unknown as z.ZodMiniType<t.VpsSetting>

/**
 * One setting of a VPS.
 */
export const zVpsSettingDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    setting: zVpsSetting,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsSettingDocument>

/**
 * Settings of a VPS.
 */
export const zVpsSettingList = /* @__PURE__ */ (() =>
  z.looseObject({
    settings: z.array(zVpsSetting),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsSettingList>

/**
 * New value of a setting. Both may be sent, one must be; the one of the setting's data type is used.
 */
export const zVpsSettingValueChange = /* @__PURE__ */ (() =>
  z.strictObject({
    valueBoolean: z.optional(z.boolean()),
    valueString: z.optional(z.string()),
  }))()

/**
 * Setting as it is sent.
 */
export const zVpsSettingChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string(),
    dataType: z.string(),
    readOnly: z.boolean(),
    value: zVpsSettingValueChange,
  }))()

/**
 * Setting with its new value.
 */
export const zVpsSettingUpdate = /* @__PURE__ */ z.strictObject({
  setting: zVpsSettingChange,
})

/**
 * Starts a VPS.
 */
export const zVpsStart = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('start'),
  }))()

/**
 * Stops a VPS.
 */
export const zVpsStop = /* @__PURE__ */ (() =>
  z.strictObject({
    action: z.literal('stop'),
  }))()

/**
 * A VPS as it is read, with the changes in it.
 */
export const zVpsUpdate = /* @__PURE__ */ z.strictObject({
  vps: zVpsChange,
})

export const zVpsUpgradeList = /* @__PURE__ */ (() =>
  z.looseObject({
    upgrades: z.array(zProduct),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsUpgradeList>

/**
 * An upgrade to order.
 */
export const zVpsUpgradeOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    productName: z.string(),
  }))()

/**
 * Usage of a VPS over a period. Only the types that were asked for are there.
 */
export const zVpsUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    cpu: z.optional(z.array(zCpuUsage)),
    disk: z.optional(z.array(zDiskUsage)),
    network: z.optional(z.array(zNetworkUsage)),
  }))() as unknown as z.ZodMiniType<t.VpsUsage>

export const zVpsUsageDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    usage: zVpsUsage,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.VpsUsageDocument>

/**
 * A person or company that a domain is registered with.
 */
export const zWhoisContact = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    companyName: z.optional(z.string()),
    companyKvk: z.optional(z.string()),
    companyType: z.optional(z.string()),
    street: z.string(),
    number: z.string(),
    postalCode: z.string(),
    city: z.string(),
    phoneNumber: z.string(),
    faxNumber: z.string(),
    email: z.string(),
    country: z.string(),
  }))() as unknown as z.ZodMiniType<t.WhoisContact>

/**
 * A domain of the account.
 */
export const zDomain = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    nameservers: z.optional(z.array(zNameserver)),
    contacts: z.optional(z.array(zWhoisContact)),
    authCode: z.nullable(z.string()),
    isTransferLocked: z.boolean(),
    registrationDate: z.string(),
    renewalDate: z.string(),
    isWhitelabel: z.boolean(),
    cancellationDate: z.nullable(z.string()),
    cancellationStatus: z.nullable(z.string()),
    isDnsOnly: z.boolean(),
    tags: z.array(z.string()),
    canEditDns: z.boolean(),
    hasAutoDns: z.boolean(),
    hasDnsSec: z.boolean(),
    status: z.string(),
  }))() as unknown as z.ZodMiniType<t.Domain>

/**
 * One domain.
 */
export const zDomainDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    domain: zDomain,
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.DomainDocument>

/**
 * Domains of the account.
 */
export const zDomainList = /* @__PURE__ */ (() =>
  z.looseObject({
    domains: z.array(zDomain),
    _links: z.optional(zPageLinks),
  }))() as unknown as z.ZodMiniType<t.DomainList>

/**
 * Contacts of a domain, or those that new domains of the account get.
 */
export const zWhoisContactList = /* @__PURE__ */ (() =>
  z.looseObject({
    contacts: z.array(zWhoisContact),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.WhoisContactList>

export const zWhoisDocument = /* @__PURE__ */ (() =>
  z.looseObject({
    whois: z.string(),
    _links: z.optional(z.array(zRelatedLink)),
  }))() as unknown as z.ZodMiniType<t.WhoisDocument>

/**
 * VPS in a private network.
 */
export const zConnectedVpsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    uuid: z.string(),
    description: z.string(),
    macAddress: z.string(),
    isLocked: z.boolean(),
    isBlocked: z.boolean(),
    isCustomerLocked: z.boolean(),
  }))()

/**
 * A DNS entry of a domain.
 */
export const zDnsEntryRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    expire: z.int(),
    type: z.enum(['A', 'AAAA', 'ALIAS', 'CNAME', 'MX', 'NS', 'TXT', 'SRV', 'SSHFP', 'TLSA', 'CAA', 'NAPTR']),
    content: z.string(),
  }))()

/**
 * Entries to take the place of all present ones.
 */
export const zDnsEntriesReplace = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsEntries: z.array(zDnsEntryRequest),
  }))()

/**
 * The one entry that the request is about.
 */
export const zDnsEntrySelection = /* @__PURE__ */ z.strictObject({
  dnsEntry: zDnsEntryRequest,
})

/**
 * A DNSSEC key of a domain, as the registry has it.
 */
export const zDnssecEntryRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    keyTag: z.int(),
    flags: z.union([z.literal(256), z.literal(257), z.literal(1)]),
    algorithm: z.int(),
    publicKey: z.string(),
  }))()

export const zDnssecEntriesReplace = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsSecEntries: z.array(zDnssecEntryRequest),
  }))()

/**
 * What mails about the domain and its WHOIS show instead of TransIP.
 */
export const zDomainBrandingRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    companyName: z.string(),
    supportEmail: z.string(),
    companyUrl: z.string(),
    termsOfUsageUrl: z.nullable(z.string()),
    bannerLine1: z.string(),
    bannerLine2: z.string(),
    bannerLine3: z.string(),
  }))()

/**
 * Branding to take the place of the present one.
 */
export const zDomainBrandingUpdate = /* @__PURE__ */ z.strictObject({
  branding: zDomainBrandingRequest,
})

/**
 * Ports that are open, and for whom.
 */
export const zFirewallRuleRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    startPort: z.int().check(z.gte(1), z.lte(65534)),
    endPort: z.int().check(z.gte(1), z.lte(65534)),
    protocol: z.enum(['tcp', 'udp', 'tcp_udp']),
    whitelist: z.array(z.string()).check(z.maxLength(20)),
  }))()

/**
 * How to install; the operating system lists its flavours.
 */
export const zInstallFlavourRequest = /* @__PURE__ */ z.enum(['installer', 'preinstallable', 'cloudinit'])

/**
 * What to install, and how.
 */
export const zOperatingSystemInstall = /* @__PURE__ */ (() =>
  z.strictObject({
    operatingSystemName: z.string(),
    hostname: z.optional(z.string()),
    installFlavour: z.optional(zInstallFlavourRequest),
    username: z.optional(zInstallUsername),
    hashedPassword: z.optional(zInstallHashedPassword),
    sshKeys: z.optional(zInstallSshKeys),
    base64InstallText: z.optional(zInstallText),
    licenses: z.optional(zInstallLicenses),
    acronisTenantId: z.optional(z.string()),
  }))()

/**
 * A VPS to order.
 */
export const zVpsOrder = /* @__PURE__ */ (() =>
  z.strictObject({
    productName: z.string(),
    addons: z.optional(z.array(z.string())),
    availabilityZone: z.optional(z.string()),
    description: z.optional(z.string().check(z.maxLength(32))),
    operatingSystem: z.string(),
    installFlavour: z.optional(zInstallFlavourRequest),
    hostname: z.optional(z.string()),
    username: z.optional(zInstallUsername),
    hashedPassword: z.optional(zInstallHashedPassword),
    sshKeys: z.optional(zInstallSshKeys),
    base64InstallText: z.optional(zInstallText),
    licenses: z.optional(zInstallLicenses),
  }))()

/**
 * Several VPSs to order.
 */
export const zVpsOrderMany = /* @__PURE__ */ (() =>
  z.strictObject({
    vpss: z.array(zVpsOrder),
  }))()

/**
 * A nameserver of a domain.
 */
export const zNameserverRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    hostname: z.string(),
    ipv4: z.nullish(z.string()),
    ipv6: z.nullish(z.string()),
  }))()

export const zNameserversReplace = /* @__PURE__ */ (() =>
  z.strictObject({
    nameservers: z.array(zNameserverRequest),
  }))()

/**
 * Layer 2 network between VPSs, without services of its own. Its traffic is free.
 */
export const zPrivateNetworkRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    description: z.string().check(z.maxLength(32)),
    isBlocked: z.boolean(),
    isLocked: z.boolean(),
    vpsNames: z.array(z.string()),
    connectedVpses: z.array(zConnectedVpsRequest),
  }))()

/**
 * Private network as it is read, with its new description.
 */
export const zPrivateNetworkUpdate = /* @__PURE__ */ z.strictObject({
  privateNetwork: zPrivateNetworkRequest,
})

/**
 * Whether the storage is in order, or being attached or detached.
 */
export const zStorageStatusRequest = /* @__PURE__ */ z.enum(['active', 'attaching', 'detaching'])

/**
 * Big storage as it is sent, with `description` or `vpsName` at least. Only these two are changed.
 */
export const zBigStorageChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    description: z.optional(z.string().check(z.maxLength(64))),
    diskSize: z.optional(z.int()),
    offsiteBackups: z.optional(z.boolean()),
    vpsName: z.nullish(z.string()),
    status: z.optional(zStorageStatusRequest),
    isLocked: z.optional(z.boolean()),
    availabilityZone: z.optional(z.string()),
    serial: z.optional(z.string()),
  }))()

/**
 * Big storage with its changes.
 */
export const zBigStorageUpdate = /* @__PURE__ */ z.strictObject({
  bigStorage: zBigStorageChange,
})

/**
 * Block storage as it is sent, with `description` or `vpsName` at least. Only these two are changed.
 */
export const zBlockStorageChange = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.optional(z.string()),
    description: z.optional(z.string().check(z.maxLength(64))),
    productType: z.optional(z.string()),
    size: z.optional(z.int()),
    offsiteBackups: z.optional(z.boolean()),
    vpsName: z.nullish(z.string()),
    status: z.optional(zStorageStatusRequest),
    isLocked: z.optional(z.boolean()),
    availabilityZone: z.optional(z.string()),
    serial: z.optional(z.string()),
  }))()

/**
 * Block storage with its changes.
 */
export const zBlockStorageUpdate = /* @__PURE__ */ z.strictObject({
  blockStorage: zBlockStorageChange,
})

/**
 * Stateful firewall for what comes in to a VPS. Once it is enabled only what a rule lets through gets in.
 */
export const zVpsFirewallRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    isEnabled: z.boolean(),
    ruleSet: z.array(zFirewallRuleRequest).check(z.maxLength(50)),
  }))()

/**
 * Firewall that takes the place of the present one.
 */
export const zVpsFirewallUpdate = /* @__PURE__ */ z.strictObject({
  vpsFirewall: zVpsFirewallRequest,
})

/**
 * A person or company that a domain is registered with.
 */
export const zWhoisContactRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.enum(['registrant', 'administrative', 'technical']),
    firstName: z.string(),
    lastName: z.string(),
    companyName: z.optional(z.string()),
    companyKvk: z.optional(z.string()),
    companyType: z.optional(
      z.enum([
        'BV',
        'BVI/O',
        'COOP',
        'CV',
        'EENMANSZAAK',
        'KERK',
        'NV',
        'OWM',
        'REDR',
        'STICHTING',
        'VERENIGING',
        'VOF',
        'BEG',
        'BRO',
        'EESV',
        'ANDERS',
      ]),
    ),
    street: z.string(),
    number: z.string(),
    postalCode: z.string(),
    city: z.string(),
    phoneNumber: z.string(),
    faxNumber: z.string(),
    email: z.email(),
    country: z.string().check(z.regex(/^[a-z]{2}$/)),
  }))()

/**
 * Fields that the failed action needs; leave out the others.
 */
export const zDomainActionRetry = /* @__PURE__ */ (() =>
  z.strictObject({
    authCode: z.optional(z.string()),
    dnsEntries: z.optional(z.array(zDnsEntryRequest)),
    nameservers: z.optional(z.array(zNameserverRequest)),
    contacts: z.optional(z.array(zWhoisContactRequest)),
  }))()

/**
 * The whole domain, nameservers and contacts included. `isTransferLocked`, `tags`, `hasAutoDns` and `isWhitelabel` can be changed; the rest is sent as it was read.
 */
export const zDomainChange = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    nameservers: z.array(zNameserverRequest),
    contacts: z.array(zWhoisContactRequest),
    authCode: z.nullish(z.string()),
    isTransferLocked: z.boolean(),
    registrationDate: z.optional(z.string()),
    renewalDate: z.optional(z.string()),
    isWhitelabel: z.boolean(),
    cancellationDate: z.nullish(z.string()),
    cancellationStatus: z.nullish(z.string()),
    isDnsOnly: z.optional(z.boolean()),
    tags: z.array(z.string()),
    canEditDns: z.optional(z.boolean()),
    hasAutoDns: z.optional(z.boolean()),
    hasDnsSec: z.optional(z.boolean()),
    status: z.optional(z.string()),
  }))()

/**
 * A domain to register.
 */
export const zDomainRegister = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
    contacts: z.optional(z.array(zWhoisContactRequest)),
    nameservers: z.optional(z.array(zNameserverRequest)),
    dnsEntries: z.optional(z.array(zDnsEntryRequest)),
  }))()

/**
 * A domain to transfer from another registrar.
 */
export const zDomainTransfer = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
    authCode: z.string(),
    contacts: z.optional(z.array(zWhoisContactRequest)),
    nameservers: z.optional(z.array(zNameserverRequest)),
    dnsEntries: z.optional(z.array(zDnsEntryRequest)),
  }))()

/**
 * A domain as it was read, with the changes in it.
 */
export const zDomainUpdate = /* @__PURE__ */ z.strictObject({
  domain: zDomainChange,
})

/**
 * Contacts to take the place of the present ones.
 */
export const zWhoisContactsUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    contacts: z.array(zWhoisContactRequest),
  }))()

export const zAuthCreateTokenBody = zAccessTokenCreate

export const zAuthCreateTokenHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Signature: z.string(),
  }))()

export const zAuthCreateTokenQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The access token.
 */
export const zAuthCreateTokenResponse = zAccessToken as unknown as z.ZodMiniType<t.AuthCreateTokenResponse>

export const zActionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The actions.
 */
export const zActionsListResponse = zActionList as unknown as z.ZodMiniType<t.ActionsListResponse>

export const zActionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uuid: z.string(),
  }))()

export const zActionsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The action.
 */
export const zActionsGetResponse = zActionDocument as unknown as z.ZodMiniType<t.ActionsGetResponse>

export const zActionsChildrenListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    uuid: z.string(),
  }))()

export const zActionsChildrenListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The actions.
 */
export const zActionsChildrenListResponse = zActionList as unknown as z.ZodMiniType<t.ActionsChildrenListResponse>

export const zProductsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The products.
 */
export const zProductsListResponse = zProductList as unknown as z.ZodMiniType<t.ProductsListResponse>

export const zProductsElementsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    productName: z.string(),
  }))()

export const zProductsElementsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The elements.
 */
export const zProductsElementsListResponse = zProductElementList as unknown as z.ZodMiniType<t.ProductsElementsListResponse>

export const zAvailabilityZonesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The zones.
 */
export const zAvailabilityZonesListResponse = zAvailabilityZoneList as unknown as z.ZodMiniType<t.AvailabilityZonesListResponse>

export const zApiTestGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The connection works.
 */
export const zApiTestGetResponse = zApiTestResult as unknown as z.ZodMiniType<t.ApiTestGetResponse>

export const zInvoicesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The invoices.
 */
export const zInvoicesListResponse = zInvoiceList as unknown as z.ZodMiniType<t.InvoicesListResponse>

export const zInvoicesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    invoiceNumber: z.string(),
  }))()

export const zInvoicesGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The invoice.
 */
export const zInvoicesGetResponse = zInvoiceDocument as unknown as z.ZodMiniType<t.InvoicesGetResponse>

export const zInvoicesItemsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    invoiceNumber: z.string(),
  }))()

export const zInvoicesItemsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The items.
 */
export const zInvoicesItemsListResponse = zInvoiceItemList as unknown as z.ZodMiniType<t.InvoicesItemsListResponse>

export const zInvoicesPdfGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    invoiceNumber: z.string(),
  }))()

export const zInvoicesPdfGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The PDF file.
 */
export const zInvoicesPdfGetResponse = zInvoicePdf as unknown as z.ZodMiniType<t.InvoicesPdfGetResponse>

export const zSshKeysListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The SSH keys.
 */
export const zSshKeysListResponse = zSshKeyList as unknown as z.ZodMiniType<t.SshKeysListResponse>

export const zSshKeysCreateBody = zSshKeyCreate

export const zSshKeysCreateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The key was added.
 */
export const zSshKeysCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshKeysCreateResponse>

export const zSshKeysDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.int(),
  }))()

export const zSshKeysDeleteQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The key was removed.
 */
export const zSshKeysDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshKeysDeleteResponse>

export const zSshKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.int(),
  }))()

export const zSshKeysGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The SSH key.
 */
export const zSshKeysGetResponse = zSshKeyDocument as unknown as z.ZodMiniType<t.SshKeysGetResponse>

export const zSshKeysUpdateBody = zSshKeyUpdate

export const zSshKeysUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.int(),
  }))()

export const zSshKeysUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The key was changed.
 */
export const zSshKeysUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshKeysUpdateResponse>

export const zContactKeyGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The contact key.
 */
export const zContactKeyGetResponse = zContactKey as unknown as z.ZodMiniType<t.ContactKeyGetResponse>

export const zDomainsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    tags: z.optional(z.string()),
    include: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The domains.
 */
export const zDomainsListResponse = zDomainList as unknown as z.ZodMiniType<t.DomainsListResponse>

export const zDomainsPostBody = /* @__PURE__ */ z.union([zDomainRegister, zDomainTransfer])

export const zDomainsPostQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The domain was ordered.
 */
export const zDomainsPostResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsPostResponse>

export const zDomainsCancelBody = zTimedCancellation

export const zDomainsCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The domain was cancelled.
 */
export const zDomainsCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsCancelResponse>

export const zDomainsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    include: z.optional(z.string()),
  }))()

/**
 * The domain.
 */
export const zDomainsGetResponse = zDomainDocument as unknown as z.ZodMiniType<t.DomainsGetResponse>

export const zDomainsHandoverBody = zDomainHandover

export const zDomainsHandoverPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsHandoverQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The domain was offered to the other account.
 */
export const zDomainsHandoverResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsHandoverResponse>

export const zDomainsUpdateBody = zDomainUpdate

export const zDomainsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The domain was changed.
 */
export const zDomainsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsUpdateResponse>

export const zDomainsBrandingGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsBrandingGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The branding.
 */
export const zDomainsBrandingGetResponse = zDomainBrandingDocument as unknown as z.ZodMiniType<t.DomainsBrandingGetResponse>

export const zDomainsBrandingUpdateBody = zDomainBrandingUpdate

export const zDomainsBrandingUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsBrandingUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The branding was set.
 */
export const zDomainsBrandingUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsBrandingUpdateResponse>

export const zDomainsContactsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsContactsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The contacts.
 */
export const zDomainsContactsListResponse = zWhoisContactList as unknown as z.ZodMiniType<t.DomainsContactsListResponse>

export const zDomainsContactsUpdateBody = zWhoisContactsUpdate

export const zDomainsContactsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsContactsUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The contacts were changed.
 */
export const zDomainsContactsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsContactsUpdateResponse>

export const zDomainDefaultsContactsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The contacts.
 */
export const zDomainDefaultsContactsListResponse = zWhoisContactList as unknown as z.ZodMiniType<t.DomainDefaultsContactsListResponse>

export const zDomainDefaultsContactsUpdateBody = zWhoisContactsUpdate

export const zDomainDefaultsContactsUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The contacts were changed.
 */
export const zDomainDefaultsContactsUpdateResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainDefaultsContactsUpdateResponse>

export const zDomainsDnsDeleteBody = zDnsEntrySelection

export const zDomainsDnsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnsDeleteQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entry was removed.
 */
export const zDomainsDnsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsDnsDeleteResponse>

export const zDomainsDnsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entries.
 */
export const zDomainsDnsListResponse = zDnsEntryList as unknown as z.ZodMiniType<t.DomainsDnsListResponse>

export const zDomainsDnsUpdateBody = zDnsEntrySelection

export const zDomainsDnsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnsUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entry was changed.
 */
export const zDomainsDnsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsDnsUpdateResponse>

export const zDomainsDnsCreateBody = zDnsEntrySelection

export const zDomainsDnsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnsCreateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entry was added.
 */
export const zDomainsDnsCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsDnsCreateResponse>

export const zDomainsDnsReplaceBody = zDnsEntriesReplace

export const zDomainsDnsReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnsReplaceQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entries were replaced.
 */
export const zDomainsDnsReplaceResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsDnsReplaceResponse>

export const zDomainsDnssecListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnssecListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entries.
 */
export const zDomainsDnssecListResponse = zDnssecEntryList as unknown as z.ZodMiniType<t.DomainsDnssecListResponse>

export const zDomainsDnssecReplaceBody = zDnssecEntriesReplace

export const zDomainsDnssecReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsDnssecReplaceQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The entries are replaced.
 */
export const zDomainsDnssecReplaceResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsDnssecReplaceResponse>

export const zDomainsNameserversListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsNameserversListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The nameservers.
 */
export const zDomainsNameserversListResponse = zNameserverList as unknown as z.ZodMiniType<t.DomainsNameserversListResponse>

export const zDomainsNameserversReplaceBody = zNameserversReplace

export const zDomainsNameserversReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsNameserversReplaceQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The nameservers are replaced.
 */
export const zDomainsNameserversReplaceResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsNameserversReplaceResponse>

export const zDomainsActionsCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsActionsCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The action is cancelled.
 */
export const zDomainsActionsCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsActionsCancelResponse>

export const zDomainsActionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsActionsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The current action.
 */
export const zDomainsActionsGetResponse = zDomainActionDocument as unknown as z.ZodMiniType<t.DomainsActionsGetResponse>

export const zDomainsActionsRetryBody = zDomainActionRetry

export const zDomainsActionsRetryPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsActionsRetryQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The action is tried again.
 */
export const zDomainsActionsRetryResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsActionsRetryResponse>

export const zDomainsSslListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsSslListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The certificates.
 */
export const zDomainsSslListResponse = zSslCertificateList as unknown as z.ZodMiniType<t.DomainsSslListResponse>

export const zDomainsSslGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
    certificateId: z.int(),
  }))()

export const zDomainsSslGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The certificate.
 */
export const zDomainsSslGetResponse = zSslCertificateDocument as unknown as z.ZodMiniType<t.DomainsSslGetResponse>

export const zDomainsAuthCodeGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsAuthCodeGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The auth code.
 */
export const zDomainsAuthCodeGetResponse = zAuthCodeDocument as unknown as z.ZodMiniType<t.DomainsAuthCodeGetResponse>

export const zDomainsAuthCodeRequestPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsAuthCodeRequestQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The registry is asked to send the code.
 */
export const zDomainsAuthCodeRequestResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsAuthCodeRequestResponse>

export const zDomainsWhoisGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainsWhoisGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The WHOIS information.
 */
export const zDomainsWhoisGetResponse = zWhoisDocument as unknown as z.ZodMiniType<t.DomainsWhoisGetResponse>

export const zWhitelabelOrderQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The whitelabel account is ordered.
 */
export const zWhitelabelOrderResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.WhitelabelOrderResponse>

export const zDomainAvailabilityCheckPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

export const zDomainAvailabilityCheckQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * What is known about the name.
 */
export const zDomainAvailabilityCheckResponse = zDomainAvailabilityDocument as unknown as z.ZodMiniType<t.DomainAvailabilityCheckResponse>

export const zDomainAvailabilityCheckManyQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    domainNames: z.array(z.string()),
  }))()

/**
 * What is known about the names.
 */
export const zDomainAvailabilityCheckManyResponse =
  zDomainAvailabilityList as unknown as z.ZodMiniType<t.DomainAvailabilityCheckManyResponse>

export const zTldsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The TLDs.
 */
export const zTldsListResponse = zTldList as unknown as z.ZodMiniType<t.TldsListResponse>

export const zTldsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    tld: z.string(),
  }))()

export const zTldsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The TLD.
 */
export const zTldsGetResponse = zTldDocument as unknown as z.ZodMiniType<t.TldsGetResponse>

export const zVpsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    tags: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The VPSs, or a page of them.
 */
export const zVpsListResponse = zVpsList as unknown as z.ZodMiniType<t.VpsListResponse>

export const zVpsPostBody = /* @__PURE__ */ z.union([zVpsOrder, zVpsOrderMany, zVpsClone])

export const zVpsPostQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The VPSs are ordered.
 */
export const zVpsPostResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsPostResponse>

export const zVpsCancelBody = zCancellation

export const zVpsCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The VPS is cancelled.
 */
export const zVpsCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsCancelResponse>

export const zVpsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The VPS.
 */
export const zVpsGetResponse = zVpsDocument as unknown as z.ZodMiniType<t.VpsGetResponse>

export const zVpsPatchBody = /* @__PURE__ */ z.union([zVpsStart, zVpsStop, zVpsReset, zVpsHandover])

export const zVpsPatchPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsPatchQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The action is begun.
 */
export const zVpsPatchResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsPatchResponse>

export const zVpsUpdateBody = zVpsUpdate

export const zVpsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The VPS is updated.
 */
export const zVpsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsUpdateResponse>

export const zVpsUsageGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsUsageGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    types: z.optional(z.string()),
    dateTimeStart: z.optional(z.int().check(z.gte(0))),
    dateTimeEnd: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The usage.
 */
export const zVpsUsageGetResponse = zVpsUsageDocument as unknown as z.ZodMiniType<t.VpsUsageGetResponse>

export const zVpsVncGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsVncGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The VNC data.
 */
export const zVpsVncGetResponse = zVncDataDocument as unknown as z.ZodMiniType<t.VpsVncGetResponse>

export const zVpsVncRegenerateTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsVncRegenerateTokenQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The credentials are new.
 */
export const zVpsVncRegenerateTokenResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsVncRegenerateTokenResponse>

export const zVpsAddonsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsAddonsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The addons.
 */
export const zVpsAddonsListResponse = zVpsAddonList as unknown as z.ZodMiniType<t.VpsAddonsListResponse>

export const zVpsAddonsOrderBody = zVpsAddonOrder

export const zVpsAddonsOrderPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsAddonsOrderQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The addons are ordered.
 */
export const zVpsAddonsOrderResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsAddonsOrderResponse>

export const zVpsAddonsCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    addonName: z.string(),
  }))()

export const zVpsAddonsCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The addon is cancelled.
 */
export const zVpsAddonsCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsAddonsCancelResponse>

export const zVpsLicensesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsLicensesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The licenses.
 */
export const zVpsLicensesListResponse = zVpsLicenseList as unknown as z.ZodMiniType<t.VpsLicensesListResponse>

export const zVpsLicensesOrderBody = zVpsLicenseOrder

export const zVpsLicensesOrderPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsLicensesOrderQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The license is ordered.
 */
export const zVpsLicensesOrderResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsLicensesOrderResponse>

export const zVpsLicensesCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    licenseId: z.int(),
  }))()

export const zVpsLicensesCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The license is cancelled.
 */
export const zVpsLicensesCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsLicensesCancelResponse>

export const zVpsLicensesUpdateBody = zVpsLicenseUpdate

export const zVpsLicensesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    licenseId: z.int(),
  }))()

export const zVpsLicensesUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The license is switched.
 */
export const zVpsLicensesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsLicensesUpdateResponse>

export const zVpsUpgradesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsUpgradesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The products.
 */
export const zVpsUpgradesListResponse = zVpsUpgradeList as unknown as z.ZodMiniType<t.VpsUpgradesListResponse>

export const zVpsUpgradesOrderBody = zVpsUpgradeOrder

export const zVpsUpgradesOrderPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsUpgradesOrderQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The upgrade is ordered.
 */
export const zVpsUpgradesOrderResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsUpgradesOrderResponse>

export const zVpsOperatingSystemsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsOperatingSystemsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The operating systems.
 */
export const zVpsOperatingSystemsListResponse = zOperatingSystemList as unknown as z.ZodMiniType<t.VpsOperatingSystemsListResponse>

export const zVpsOperatingSystemsInstallBody = zOperatingSystemInstall

export const zVpsOperatingSystemsInstallPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsOperatingSystemsInstallQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The installation is begun.
 */
export const zVpsOperatingSystemsInstallResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsOperatingSystemsInstallResponse>

export const zVpsIpAddressesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsIpAddressesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The addresses.
 */
export const zVpsIpAddressesListResponse = zIpAddressList as unknown as z.ZodMiniType<t.VpsIpAddressesListResponse>

export const zVpsIpAddressesCreateBody = zIpAddressCreate

export const zVpsIpAddressesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsIpAddressesCreateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The address is added.
 */
export const zVpsIpAddressesCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsIpAddressesCreateResponse>

export const zVpsIpAddressesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    ipAddress: z.string(),
  }))()

export const zVpsIpAddressesDeleteQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The address is removed.
 */
export const zVpsIpAddressesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsIpAddressesDeleteResponse>

export const zVpsIpAddressesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    ipAddress: z.string(),
  }))()

export const zVpsIpAddressesGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The address.
 */
export const zVpsIpAddressesGetResponse = zIpAddressDocument as unknown as z.ZodMiniType<t.VpsIpAddressesGetResponse>

export const zVpsIpAddressesUpdateBody = zIpAddressUpdate

export const zVpsIpAddressesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    ipAddress: z.string(),
  }))()

export const zVpsIpAddressesUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The reverse DNS is set.
 */
export const zVpsIpAddressesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsIpAddressesUpdateResponse>

export const zVpsSnapshotsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsSnapshotsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The snapshots.
 */
export const zVpsSnapshotsListResponse = zSnapshotList as unknown as z.ZodMiniType<t.VpsSnapshotsListResponse>

export const zVpsSnapshotsCreateBody = zSnapshotCreate

export const zVpsSnapshotsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsSnapshotsCreateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The snapshot is being taken.
 */
export const zVpsSnapshotsCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsSnapshotsCreateResponse>

export const zVpsSnapshotsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    snapshotName: z.string(),
  }))()

export const zVpsSnapshotsDeleteQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The snapshot is being deleted.
 */
export const zVpsSnapshotsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsSnapshotsDeleteResponse>

export const zVpsSnapshotsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    snapshotName: z.string(),
  }))()

export const zVpsSnapshotsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The snapshot.
 */
export const zVpsSnapshotsGetResponse = zSnapshotDocument as unknown as z.ZodMiniType<t.VpsSnapshotsGetResponse>

export const zVpsSnapshotsRevertBody = zSnapshotRevert

export const zVpsSnapshotsRevertPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    snapshotName: z.string(),
  }))()

export const zVpsSnapshotsRevertQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The snapshot is being restored.
 */
export const zVpsSnapshotsRevertResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsSnapshotsRevertResponse>

export const zVpsBackupsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsBackupsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The backups.
 */
export const zVpsBackupsListResponse = zVpsBackupList as unknown as z.ZodMiniType<t.VpsBackupsListResponse>

export const zVpsBackupsPatchBody = /* @__PURE__ */ z.union([zVpsBackupRevert, zVpsBackupConvert])

export const zVpsBackupsPatchPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    backupId: z.int(),
  }))()

export const zVpsBackupsPatchQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The backup is being restored or converted.
 */
export const zVpsBackupsPatchResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsBackupsPatchResponse>

export const zTrafficPoolGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The traffic by period.
 */
export const zTrafficPoolGetResponse = zTrafficPoolPeriodList as unknown as z.ZodMiniType<t.TrafficPoolGetResponse>

export const zTrafficPoolVpsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsName: z.string(),
  }))()

export const zTrafficPoolVpsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The traffic by period.
 */
export const zTrafficPoolVpsGetResponse = zTrafficPoolPeriodList as unknown as z.ZodMiniType<t.TrafficPoolVpsGetResponse>

export const zVpsFirewallGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsFirewallGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The firewall.
 */
export const zVpsFirewallGetResponse = zVpsFirewallDocument as unknown as z.ZodMiniType<t.VpsFirewallGetResponse>

export const zVpsFirewallResetBody = zVpsFirewallReset

export const zVpsFirewallResetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsFirewallResetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The default rules are being applied.
 */
export const zVpsFirewallResetResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsFirewallResetResponse>

export const zVpsFirewallUpdateBody = zVpsFirewallUpdate

export const zVpsFirewallUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsFirewallUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The rules are being applied.
 */
export const zVpsFirewallUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsFirewallUpdateResponse>

export const zVpsSettingsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
  }))()

export const zVpsSettingsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The settings.
 */
export const zVpsSettingsListResponse = zVpsSettingList as unknown as z.ZodMiniType<t.VpsSettingsListResponse>

export const zVpsSettingsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    setting: z.string(),
  }))()

export const zVpsSettingsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The setting.
 */
export const zVpsSettingsGetResponse = zVpsSettingDocument as unknown as z.ZodMiniType<t.VpsSettingsGetResponse>

export const zVpsSettingsUpdateBody = zVpsSettingUpdate

export const zVpsSettingsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    vpsIdentifier: z.string(),
    setting: z.string(),
  }))()

export const zVpsSettingsUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The setting is changed.
 */
export const zVpsSettingsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.VpsSettingsUpdateResponse>

export const zPrivateNetworksListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    vpsName: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The private networks.
 */
export const zPrivateNetworksListResponse = zPrivateNetworkList as unknown as z.ZodMiniType<t.PrivateNetworksListResponse>

export const zPrivateNetworksOrderBody = zPrivateNetworkOrder

export const zPrivateNetworksOrderQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The private network is ordered.
 */
export const zPrivateNetworksOrderResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.PrivateNetworksOrderResponse>

export const zPrivateNetworksCancelBody = zCancellation

export const zPrivateNetworksCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    privateNetworkName: z.string(),
  }))()

export const zPrivateNetworksCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The private network is cancelled.
 */
export const zPrivateNetworksCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.PrivateNetworksCancelResponse>

export const zPrivateNetworksGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    privateNetworkName: z.string(),
  }))()

export const zPrivateNetworksGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The private network.
 */
export const zPrivateNetworksGetResponse = zPrivateNetworkDocument as unknown as z.ZodMiniType<t.PrivateNetworksGetResponse>

export const zPrivateNetworksPatchBody = /* @__PURE__ */ z.union([zPrivateNetworkAttachVps, zPrivateNetworkDetachVps])

export const zPrivateNetworksPatchPath = /* @__PURE__ */ (() =>
  z.strictObject({
    privateNetworkName: z.string(),
  }))()

export const zPrivateNetworksPatchQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The VPS is being attached or detached.
 */
export const zPrivateNetworksPatchResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.PrivateNetworksPatchResponse>

export const zPrivateNetworksUpdateBody = zPrivateNetworkUpdate

export const zPrivateNetworksUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    privateNetworkName: z.string(),
  }))()

export const zPrivateNetworksUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The private network is changed.
 */
export const zPrivateNetworksUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.PrivateNetworksUpdateResponse>

export const zLegacyBigStoragesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    vpsName: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The big storages.
 */
export const zLegacyBigStoragesListResponse = zBigStorageList as unknown as z.ZodMiniType<t.LegacyBigStoragesListResponse>

export const zLegacyBigStoragesPostBody = /* @__PURE__ */ z.union([zBigStorageOrder, zBigStorageUpgrade])

export const zLegacyBigStoragesPostQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The big storage or its upgrade is ordered.
 */
export const zLegacyBigStoragesPostResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyBigStoragesPostResponse>

export const zLegacyBigStoragesCancelBody = zTimedCancellation

export const zLegacyBigStoragesCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageIdentifier: z.string(),
  }))()

export const zLegacyBigStoragesCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The big storage is cancelled.
 */
export const zLegacyBigStoragesCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyBigStoragesCancelResponse>

export const zLegacyBigStoragesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageIdentifier: z.string(),
  }))()

export const zLegacyBigStoragesGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The big storage.
 */
export const zLegacyBigStoragesGetResponse = zBigStorageDocument as unknown as z.ZodMiniType<t.LegacyBigStoragesGetResponse>

export const zLegacyBigStoragesUpdateBody = zBigStorageUpdate

export const zLegacyBigStoragesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageIdentifier: z.string(),
  }))()

export const zLegacyBigStoragesUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The big storage is changed.
 */
export const zLegacyBigStoragesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyBigStoragesUpdateResponse>

export const zLegacyBigStoragesBackupsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageIdentifier: z.string(),
  }))()

export const zLegacyBigStoragesBackupsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The backups.
 */
export const zLegacyBigStoragesBackupsListResponse =
  zBigStorageBackupList as unknown as z.ZodMiniType<t.LegacyBigStoragesBackupsListResponse>

export const zLegacyBigStoragesBackupsRevertBody = zBigStorageBackupRevert

export const zLegacyBigStoragesBackupsRevertPath = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageIdentifier: z.string(),
    backupId: z.int(),
  }))()

export const zLegacyBigStoragesBackupsRevertQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The backup is being restored.
 */
export const zLegacyBigStoragesBackupsRevertResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyBigStoragesBackupsRevertResponse>

export const zLegacyBigStoragesUsageGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    bigStorageIdentifier: z.string(),
  }))()

export const zLegacyBigStoragesUsageGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    dateTimeStart: z.optional(z.int().check(z.gte(0))),
    dateTimeEnd: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The usage.
 */
export const zLegacyBigStoragesUsageGetResponse = zBigStorageUsageList as unknown as z.ZodMiniType<t.LegacyBigStoragesUsageGetResponse>

export const zBlockStoragesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
    vpsName: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(1))),
    pageSize: z.optional(z.int().check(z.gte(1))),
  }))()

/**
 * The block storages.
 */
export const zBlockStoragesListResponse = zBlockStorageList as unknown as z.ZodMiniType<t.BlockStoragesListResponse>

export const zBlockStoragesPostBody = /* @__PURE__ */ z.union([zBlockStorageOrder, zBlockStorageUpgrade])

export const zBlockStoragesPostQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The block storage or its upgrade is ordered.
 */
export const zBlockStoragesPostResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BlockStoragesPostResponse>

export const zBlockStoragesCancelBody = zTimedCancellation

export const zBlockStoragesCancelPath = /* @__PURE__ */ (() =>
  z.strictObject({
    blockStorageIdentifier: z.string(),
  }))()

export const zBlockStoragesCancelQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The block storage is cancelled.
 */
export const zBlockStoragesCancelResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BlockStoragesCancelResponse>

export const zBlockStoragesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    blockStorageIdentifier: z.string(),
  }))()

export const zBlockStoragesGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The block storage.
 */
export const zBlockStoragesGetResponse = zBlockStorageDocument as unknown as z.ZodMiniType<t.BlockStoragesGetResponse>

export const zBlockStoragesUpdateBody = zBlockStorageUpdate

export const zBlockStoragesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    blockStorageIdentifier: z.string(),
  }))()

export const zBlockStoragesUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The block storage is changed.
 */
export const zBlockStoragesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BlockStoragesUpdateResponse>

export const zBlockStoragesBackupsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    blockStorageIdentifier: z.string(),
  }))()

export const zBlockStoragesBackupsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The backups.
 */
export const zBlockStoragesBackupsListResponse = zBlockStorageBackupList as unknown as z.ZodMiniType<t.BlockStoragesBackupsListResponse>

export const zBlockStoragesBackupsRevertBody = zBlockStorageBackupRevert

export const zBlockStoragesBackupsRevertPath = /* @__PURE__ */ (() =>
  z.strictObject({
    blockStorageIdentifier: z.string(),
    backupId: z.int(),
  }))()

export const zBlockStoragesBackupsRevertQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    test: z.optional(z.literal(1)),
  }))()

/**
 * The backup is being restored.
 */
export const zBlockStoragesBackupsRevertResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BlockStoragesBackupsRevertResponse>
