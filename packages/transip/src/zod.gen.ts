// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import * as z from 'zod'

/**
 * A new access token.
 */
export const zAccessToken = z.object({
  token: z.string(),
})

/**
 * What the access token is to be like. The bytes sent are what the `Signature` header signs.
 */
export const zAccessTokenCreate = z.object({
  login: z.string(),
  nonce: z.string().min(6).max(32),
  read_only: z.boolean().optional(),
  expiration_time: z.string().optional().default('30 minutes'),
  label: z.string().optional(),
  global_key: z.boolean().optional(),
})

/**
 * Something that TransIP is doing to a resource after the request for it was accepted.
 */
export const zAction = z.object({
  uuid: z.string(),
  name: z.string(),
  actionStartTime: z.string(),
  status: z.string(),
  metadata: z.record(z.string(), z.unknown()),
  parentActionUuid: z.string(),
})

/**
 * Answer to a test of the connection.
 */
export const zApiTestResult = z.object({
  ping: z.string(),
})

/**
 * A place where VPSs and storage can be.
 */
export const zAvailabilityZone = z.object({
  name: z.string(),
  displayName: z.string().optional(),
  country: z.string().length(2),
  isDefault: z.boolean(),
})

/**
 * All availability zones.
 */
export const zAvailabilityZoneList = z.object({
  availabilityZones: z.array(zAvailabilityZone),
})

/**
 * State of a snapshot or a backup. Only one that is `active` takes actions.
 */
export const zBackupStatus = z.enum(['active', 'creating', 'reverting', 'deleting', 'pendingDeletion', 'syncing', 'moving'])

/**
 * Backup of a big storage.
 */
export const zBigStorageBackup = z.object({
  id: z.int(),
  status: zBackupStatus,
  diskSize: z.int(),
  dateTimeCreate: z.string(),
  availabilityZone: z.string(),
})

/**
 * Asks to restore a backup.
 */
export const zBigStorageBackupRevert = z.object({
  action: z.literal('revert'),
  destinationBigStorageIdentifier: z.string().optional(),
})

/**
 * Big storage to order.
 */
export const zBigStorageOrder = z.object({
  size: z.int().gte(2).lte(40),
  offsiteBackups: z.boolean().optional(),
  availabilityZone: z.string().optional(),
  vpsName: z.string().optional(),
  description: z.string().max(64).optional(),
})

/**
 * Big storage to make larger or to have backups of.
 */
export const zBigStorageUpgrade = z.object({
  bigStorageName: z.string(),
  size: z.int().gte(2).lte(40),
  offsiteBackups: z.boolean().optional(),
})

/**
 * Backup of a block storage.
 */
export const zBlockStorageBackup = z.object({
  id: z.int(),
  status: zBackupStatus,
  size: z.int(),
  dateTimeCreate: z.string(),
  availabilityZone: z.string(),
})

/**
 * Asks to restore a backup.
 */
export const zBlockStorageBackupRevert = z.object({
  action: z.literal('revert'),
  destinationBlockStorageName: z.string().optional(),
})

/**
 * Block storage to order.
 */
export const zBlockStorageOrder = z.object({
  type: z.enum(['big-storage', 'fast-storage']),
  size: z.int().gte(10485760).lte(42949672960),
  offsiteBackups: z.boolean().optional(),
  availabilityZone: z.string().optional(),
  vpsName: z.string().optional(),
  description: z.string().max(64).optional(),
})

/**
 * Block storage to make larger or to have backups of.
 */
export const zBlockStorageUpgrade = z.object({
  blockStorageName: z.string(),
  size: z.int().gte(10485760).lte(42949672960),
  offsiteBackups: z.boolean().optional(),
})

/**
 * `end` for the end of the contract, `immediately` for this very moment.
 */
export const zCancellationTime = z.enum(['end', 'immediately'])

/**
 * When a product ends; with its contract unless asked for otherwise.
 */
export const zCancellation = z.object({
  endTime: zCancellationTime.optional().default('end'),
})

/**
 * VPS in a private network.
 */
export const zConnectedVps = z.object({
  name: z.string(),
  uuid: z.string(),
  description: z.string(),
  macAddress: z.string(),
  isLocked: z.boolean(),
  isBlocked: z.boolean(),
  isCustomerLocked: z.boolean(),
})

/**
 * Contact key of the account.
 */
export const zContactKey = z.object({
  key: z.string(),
})

/**
 * How busy the CPUs were at one time.
 */
export const zCpuUsage = z.object({
  percentage: z.number(),
  date: z.int(),
})

/**
 * How busy the disk was at one time.
 */
export const zDiskUsage = z.object({
  iopsRead: z.number(),
  iopsWrite: z.number(),
  date: z.int(),
})

/**
 * A DNS entry of a domain.
 */
export const zDnsEntry = z.object({
  name: z.string(),
  expire: z.int(),
  type: z.enum(['A', 'AAAA', 'ALIAS', 'CNAME', 'MX', 'NS', 'TXT', 'SRV', 'SSHFP', 'TLSA', 'CAA', 'NAPTR']),
  content: z.string(),
})

/**
 * Entries to take the place of all present ones.
 */
export const zDnsEntriesReplace = z.object({
  dnsEntries: z.array(zDnsEntry),
})

/**
 * The one entry that the request is about.
 */
export const zDnsEntrySelection = z.object({
  dnsEntry: zDnsEntry,
})

/**
 * A DNSSEC key of a domain, as the registry has it.
 */
export const zDnssecEntry = z.object({
  keyTag: z.int(),
  flags: z.union([z.literal(256), z.literal(257), z.literal(1)]),
  algorithm: z.int(),
  publicKey: z.string(),
})

export const zDnssecEntriesReplace = z.object({
  dnsSecEntries: z.array(zDnssecEntry),
})

/**
 * What is being done to a domain at the moment.
 */
export const zDomainAction = z.object({
  name: z.string().nullable(),
  message: z.string(),
  hasFailed: z.boolean(),
})

/**
 * Whether a domain name is free, and what can be done with it.
 */
export const zDomainAvailability = z.object({
  domainName: z.string(),
  status: z.enum(['inyouraccount', 'unavailable', 'notfree', 'free', 'internalpull', 'internalpush']),
  actions: z.array(z.enum(['register', 'transfer', 'internalpull', 'internalpush'])),
})

export const zDomainAvailabilityList = z.object({
  availability: z.array(zDomainAvailability),
})

/**
 * What mails about the domain and its WHOIS show instead of TransIP.
 */
export const zDomainBranding = z.object({
  companyName: z.string(),
  supportEmail: z.string(),
  companyUrl: z.string(),
  termsOfUsageUrl: z.string().nullable(),
  bannerLine1: z.string(),
  bannerLine2: z.string(),
  bannerLine3: z.string(),
})

/**
 * Branding to take the place of the present one.
 */
export const zDomainBrandingUpdate = z.object({
  branding: zDomainBranding,
})

/**
 * Offers a domain to another account.
 */
export const zDomainHandover = z.object({
  action: z.literal('handover'),
  targetCustomerName: z.string(),
})

/**
 * Why a request failed.
 */
export const zErrorBody = z.object({
  error: z.string(),
})

/**
 * Ports that are open, and for whom.
 */
export const zFirewallRule = z.object({
  description: z.string(),
  startPort: z.int().gte(1).lte(65534),
  endPort: z.int().gte(1).lte(65534),
  protocol: z.enum(['tcp', 'udp', 'tcp_udp']),
  whitelist: z.array(z.string()).max(20),
})

/**
 * How to install; the operating system lists its flavours.
 */
export const zInstallFlavour = z.enum(['installer', 'preinstallable', 'cloudinit'])

/**
 * Password of that user as a bcrypt hash. Only for root, and only with `cloudinit`.
 */
export const zInstallHashedPassword = z.string()

/**
 * Names of the licenses to add to the installation, each at its price. At most one of them is for the operating system.
 */
export const zInstallLicenses = z.array(z.string())

/**
 * Public SSH keys of that user. Without any, a one-time password is mailed for a cloudinit installation.
 */
export const zInstallSshKeys = z.array(z.string())

/**
 * Instructions for an unattended installation in base64, 49152 bytes (48 KiB) at most once decoded: a preseed or kickstart file for `installer`, user data for `cloudinit`.
 */
export const zInstallText = z.string()

/**
 * Name of the user that a cloudinit installation creates.
 */
export const zInstallUsername = z.string().max(32)

/**
 * An invoice.
 */
export const zInvoice = z.object({
  invoiceNumber: z.string(),
  creationDate: z.iso.date(),
  payDate: z.string(),
  dueDate: z.iso.date(),
  invoiceStatus: z.string(),
  currency: z.string(),
  totalAmount: z.int(),
  totalAmountInclVat: z.int(),
})

/**
 * A discount on an item of an invoice.
 */
export const zInvoiceDiscount = z.object({
  description: z.string(),
  amount: z.int(),
  discountedPrice: z.int(),
  discountedPriceInclVat: z.int(),
  discountedVat: z.int(),
})

/**
 * One product or service on an invoice.
 */
export const zInvoiceItem = z.object({
  product: z.string(),
  description: z.string(),
  isRecurring: z.boolean(),
  date: z.iso.date(),
  quantity: z.int(),
  price: z.int(),
  priceInclVat: z.int(),
  vat: z.int(),
  vatPercentage: z.number(),
  discounts: z.array(zInvoiceDiscount).optional(),
})

/**
 * IPv4 or IPv6 address of a VPS, with what the VPS needs to use it.
 */
export const zIpAddress = z.object({
  address: z.string(),
  subnetMask: z.string(),
  gateway: z.string(),
  dnsResolvers: z.array(z.string()),
  reverseDns: z.string(),
})

/**
 * The address as it was read. Only `reverseDns` can be changed.
 */
export const zIpAddressChange = z.object({
  address: z.string().optional(),
  subnetMask: z.string().optional(),
  gateway: z.string().optional(),
  dnsResolvers: z.array(z.string()).optional(),
  reverseDns: z.string(),
})

/**
 * IPv6 address to register for a VPS.
 */
export const zIpAddressCreate = z.object({
  ipAddress: z.ipv6(),
})

/**
 * Address of a VPS with its new reverse DNS.
 */
export const zIpAddressUpdate = z.object({
  ipAddress: zIpAddressChange,
})

/**
 * A nameserver of a domain.
 */
export const zNameserver = z.object({
  hostname: z.string(),
  ipv4: z.string().nullish(),
  ipv6: z.string().nullish(),
})

export const zNameserversReplace = z.object({
  nameservers: z.array(zNameserver),
})

/**
 * How busy the network was at one time.
 */
export const zNetworkUsage = z.object({
  mbitOut: z.number(),
  mbitIn: z.number(),
  date: z.int(),
})

/**
 * What to install, and how.
 */
export const zOperatingSystemInstall = z.object({
  operatingSystemName: z.string(),
  hostname: z.string().optional(),
  installFlavour: zInstallFlavour.optional(),
  username: zInstallUsername.optional(),
  hashedPassword: zInstallHashedPassword.optional(),
  sshKeys: zInstallSshKeys.optional(),
  base64InstallText: zInstallText.optional(),
  licenses: zInstallLicenses.optional(),
  acronisTenantId: z.string().optional(),
})

/**
 * Link to another page of a list. A page that does not exist has none.
 */
export const zPageLink = z.object({
  rel: z.enum(['first', 'previous', 'next', 'last']),
  link: z.string(),
})

/**
 * Links between the pages of a list, sent where a page size was asked for.
 */
export const zPageLinks = z.object({
  pages: z.array(zPageLink).optional(),
})

/**
 * Invoices of the account.
 */
export const zInvoiceList = z.object({
  invoices: z.array(zInvoice),
  _links: zPageLinks.optional(),
})

/**
 * Layer 2 network between VPSs, without services of its own. Its traffic is free.
 */
export const zPrivateNetwork = z.object({
  name: z.string(),
  description: z.string().max(32),
  isBlocked: z.boolean(),
  isLocked: z.boolean(),
  vpsNames: z.array(z.string()),
  connectedVpses: z.array(zConnectedVps),
})

/**
 * Asks to attach a VPS.
 */
export const zPrivateNetworkAttachVps = z.object({
  action: z.literal('attachvps'),
  vpsName: z.string(),
})

/**
 * Asks to detach a VPS.
 */
export const zPrivateNetworkDetachVps = z.object({
  action: z.literal('detachvps'),
  vpsName: z.string(),
})

/**
 * Private networks of the account.
 */
export const zPrivateNetworkList = z.object({
  privateNetworks: z.array(zPrivateNetwork),
  _links: zPageLinks.optional(),
})

/**
 * Private network to order.
 */
export const zPrivateNetworkOrder = z.object({
  description: z.string().optional(),
})

/**
 * Private network as it is read, with its new description.
 */
export const zPrivateNetworkUpdate = z.object({
  privateNetwork: zPrivateNetwork,
})

/**
 * A product that can be ordered.
 */
export const zProduct = z.object({
  name: z.string(),
  description: z.string(),
  price: z.int(),
  recurringPrice: z.int(),
  category: z.string().optional(),
})

/**
 * Products by kind.
 */
export const zProductCatalog = z.object({
  vps: z.array(zProduct),
  vpsAddon: z.array(zProduct),
  haip: z.array(zProduct),
  bigStorage: z.array(zProduct),
  privateNetworks: z.array(zProduct),
})

/**
 * A part that a product comes with.
 */
export const zProductElement = z.object({
  name: z.string(),
  description: z.string(),
  amount: z.int(),
})

/**
 * All products, by kind.
 */
export const zProductList = z.object({
  products: zProductCatalog,
})

/**
 * Link to a related resource, or to the resource itself.
 */
export const zRelatedLink = z.object({
  rel: z.string(),
  link: z.string(),
})

/**
 * One action.
 */
export const zActionDocument = z.object({
  action: zAction,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Actions of the account.
 */
export const zActionList = z.object({
  actions: z.array(zAction),
  _links: z.array(zRelatedLink).optional(),
})

export const zAuthCodeDocument = z.object({
  authCode: z.string(),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Backups of a big storage.
 */
export const zBigStorageBackupList = z.object({
  backups: z.array(zBigStorageBackup),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Usage of a big storage over a period.
 */
export const zBigStorageUsageList = z.object({
  usage: z.array(zDiskUsage),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Backups of a block storage.
 */
export const zBlockStorageBackupList = z.object({
  backups: z.array(zBlockStorageBackup),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * DNS entries of a domain.
 */
export const zDnsEntryList = z.object({
  dnsEntries: z.array(zDnsEntry),
  _links: z.array(zRelatedLink).optional(),
})

export const zDnssecEntryList = z.object({
  dnsSecEntries: z.array(zDnssecEntry),
  _links: z.array(zRelatedLink).optional(),
})

export const zDomainActionDocument = z.object({
  action: zDomainAction,
  _links: z.array(zRelatedLink).optional(),
})

export const zDomainAvailabilityDocument = z.object({
  availability: zDomainAvailability,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Branding of a domain.
 */
export const zDomainBrandingDocument = z.object({
  branding: zDomainBranding,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * One invoice.
 */
export const zInvoiceDocument = z.object({
  invoice: zInvoice,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Items of an invoice.
 */
export const zInvoiceItemList = z.object({
  invoiceItems: z.array(zInvoiceItem),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * An invoice as a PDF file.
 */
export const zInvoicePdf = z.object({
  pdf: z.string(),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * One address of a VPS.
 */
export const zIpAddressDocument = z.object({
  ipAddress: zIpAddress,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Addresses of a VPS.
 */
export const zIpAddressList = z.object({
  ipAddresses: z.array(zIpAddress),
  _links: z.array(zRelatedLink).optional(),
})

export const zNameserverList = z.object({
  nameservers: z.array(zNameserver),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * One private network.
 */
export const zPrivateNetworkDocument = z.object({
  privateNetwork: zPrivateNetwork,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Specification of a product.
 */
export const zProductElementList = z.object({
  productElements: z.array(zProductElement),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Copy of the main disk of a VPS, taken when asked for.
 */
export const zSnapshot = z.object({
  name: z.string(),
  description: z.string(),
  diskSize: z.int(),
  status: zBackupStatus,
  dateTimeCreate: z.string(),
  operatingSystem: z.string(),
})

/**
 * Snapshot to take.
 */
export const zSnapshotCreate = z.object({
  description: z.string().optional(),
  shouldStartVps: z.boolean().optional().default(true),
})

/**
 * One snapshot of a VPS.
 */
export const zSnapshotDocument = z.object({
  snapshot: zSnapshot,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Snapshots of a VPS.
 */
export const zSnapshotList = z.object({
  snapshots: z.array(zSnapshot),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Where to restore a snapshot.
 */
export const zSnapshotRevert = z.object({
  destinationVpsName: z.string().optional(),
})

/**
 * A public SSH key that VPSs can be installed with.
 */
export const zSshKey = z.object({
  id: z.int(),
  key: z.string(),
  description: z.string().max(255),
  creationDate: z.string(),
  fingerprint: z.string(),
  isDefault: z.boolean(),
})

/**
 * An SSH key as it is sent. Only `description` and `isDefault` are changed; the rest may be sent as it was read.
 */
export const zSshKeyChange = z.object({
  id: z.int().optional(),
  key: z.string().optional(),
  description: z.string().min(1).max(255),
  creationDate: z.string().optional(),
  fingerprint: z.string().optional(),
  isDefault: z.boolean(),
})

/**
 * An SSH key to add.
 */
export const zSshKeyCreate = z.object({
  sshKey: z.string(),
  description: z.string().max(255).optional(),
  isDefault: z.boolean().optional(),
})

/**
 * One SSH key.
 */
export const zSshKeyDocument = z.object({
  sshKey: zSshKey,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * SSH keys of the account.
 */
export const zSshKeyList = z.object({
  sshKeys: z.array(zSshKey),
  _links: zPageLinks.optional(),
})

/**
 * An SSH key with its changes.
 */
export const zSshKeyUpdate = z.object({
  sshKey: zSshKeyChange,
})

/**
 * A TLS certificate of a domain.
 */
export const zSslCertificate = z.object({
  certificateId: z.int(),
  commonName: z.string(),
  expirationDate: z.string(),
  orderDate: z.string().optional(),
  status: z.enum(['active', 'inactive', 'busy', 'expired']),
  canReissue: z.union([z.boolean(), z.string()]),
})

export const zSslCertificateDocument = z.object({
  certificate: zSslCertificate,
  _links: z.array(zRelatedLink).optional(),
})

export const zSslCertificateList = z.object({
  certificates: z.array(zSslCertificate),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Whether the storage is in order, or being attached or detached.
 */
export const zStorageStatus = z.enum(['active', 'attaching', 'detaching'])

/**
 * Disk of the earlier kind that can be attached to one VPS at a time.
 */
export const zBigStorage = z.object({
  name: z.string(),
  description: z.string(),
  diskSize: z.int(),
  offsiteBackups: z.boolean(),
  vpsName: z.string().nullable(),
  status: zStorageStatus,
  isLocked: z.boolean(),
  availabilityZone: z.string(),
  serial: z.string(),
})

/**
 * Big storage as it is sent, with `description` or `vpsName` at least. Only these two are changed.
 */
export const zBigStorageChange = z.object({
  name: z.string().optional(),
  description: z.string().max(64).optional(),
  diskSize: z.int().optional(),
  offsiteBackups: z.boolean().optional(),
  vpsName: z.string().nullish(),
  status: zStorageStatus.optional(),
  isLocked: z.boolean().optional(),
  availabilityZone: z.string().optional(),
  serial: z.string().optional(),
})

/**
 * One big storage.
 */
export const zBigStorageDocument = z.object({
  bigStorage: zBigStorage,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Big storages of the account.
 */
export const zBigStorageList = z.object({
  bigStorages: z.array(zBigStorage),
  _links: zPageLinks.optional(),
})

/**
 * Big storage with its changes.
 */
export const zBigStorageUpdate = z.object({
  bigStorage: zBigStorageChange,
})

/**
 * Disk that can be attached to one VPS at a time.
 */
export const zBlockStorage = z.object({
  name: z.string(),
  description: z.string(),
  productType: z.string(),
  size: z.int(),
  offsiteBackups: z.boolean(),
  vpsName: z.string().nullable(),
  status: zStorageStatus,
  isLocked: z.boolean(),
  availabilityZone: z.string(),
  serial: z.string(),
})

/**
 * Block storage as it is sent, with `description` or `vpsName` at least. Only these two are changed.
 */
export const zBlockStorageChange = z.object({
  name: z.string().optional(),
  description: z.string().max(64).optional(),
  productType: z.string().optional(),
  size: z.int().optional(),
  offsiteBackups: z.boolean().optional(),
  vpsName: z.string().nullish(),
  status: zStorageStatus.optional(),
  isLocked: z.boolean().optional(),
  availabilityZone: z.string().optional(),
  serial: z.string().optional(),
})

/**
 * One block storage.
 */
export const zBlockStorageDocument = z.object({
  blockStorage: zBlockStorage,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Block storages of the account.
 */
export const zBlockStorageList = z.object({
  blockStorages: z.array(zBlockStorage),
  _links: zPageLinks.optional(),
})

/**
 * Block storage with its changes.
 */
export const zBlockStorageUpdate = z.object({
  blockStorage: zBlockStorageChange,
})

/**
 * When a product ends.
 */
export const zTimedCancellation = z.object({
  endTime: zCancellationTime,
})

/**
 * A top-level domain that TransIP offers.
 */
export const zTld = z.object({
  name: z.string(),
  price: z.int(),
  recurringPrice: z.int(),
  capabilities: z.array(
    z.enum([
      'requiresAuthCode',
      'canRegister',
      'canTransferWithOwnerChange',
      'canTransferWithoutOwnerChange',
      'canSetLock',
      'canSetOwner',
      'canSetContacts',
      'canSetNameservers',
      'supportsDnsSec',
    ]),
  ),
  minLength: z.int(),
  maxLength: z.int(),
  registrationPeriodLength: z.int(),
  cancelTimeFrame: z.int(),
})

export const zTldDocument = z.object({
  tld: zTld,
  _links: z.array(zRelatedLink).optional(),
})

export const zTldList = z.object({
  tlds: z.array(zTld),
})

/**
 * Traffic of one period.
 */
export const zTrafficPoolPeriod = z.object({
  startDate: z.iso.date(),
  endDate: z.iso.date(),
  usedInBytes: z.int(),
  maxInBytes: z.int(),
  expectedBytes: z.int(),
})

/**
 * Traffic by period.
 */
export const zTrafficPoolPeriodList = z.object({
  trafficPoolInformation: z.array(zTrafficPoolPeriod),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * What a client with websockets needs to reach the VNC console of a VPS.
 */
export const zVncData = z.object({
  host: z.string(),
  path: z.string(),
  url: z.string(),
  token: z.string(),
  password: z.string(),
})

export const zVncDataDocument = z.object({
  vncData: zVncData,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * A virtual server.
 */
export const zVps = z.object({
  name: z.string(),
  uuid: z.string(),
  description: z.string().max(32).nullable(),
  productName: z.string(),
  operatingSystem: z.string().nullable(),
  diskSize: z.int(),
  memorySize: z.int(),
  cpus: z.int(),
  status: z.enum(['created', 'installing', 'running', 'stopped', 'paused']),
  flavor: z.enum(['dedicated', 'shared', 'flexible']),
  diskPerformanceTier: z.enum(['slow', 'normal', 'fast']),
  bandwidthInboundInGb: z.int(),
  bandwidthOutboundInGb: z.int(),
  ipAddress: z.string(),
  macAddress: z.string(),
  currentSnapshots: z.int(),
  maxSnapshots: z.int(),
  isLocked: z.boolean(),
  isBlocked: z.boolean(),
  isCustomerLocked: z.boolean(),
  availabilityZone: z.string(),
  availabilityZoneDisplayName: z.string().optional(),
  tags: z.array(z.string()),
  createdAt: z.string(),
})

/**
 * An addon of a VPS.
 */
export const zVpsAddon = zProduct

/**
 * Addons of a VPS by what can be done with them.
 */
export const zVpsAddonGroups = z.object({
  active: z.array(zVpsAddon),
  cancellable: z.array(zVpsAddon),
  available: z.array(zVpsAddon),
})

export const zVpsAddonList = z.object({
  addons: zVpsAddonGroups,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Addons to order.
 */
export const zVpsAddonOrder = z.object({
  addons: z.array(z.string()),
})

/**
 * Copy of the disk of a VPS that TransIP takes by itself.
 */
export const zVpsBackup = z.object({
  id: z.int(),
  status: zBackupStatus,
  dateTimeCreate: z.string(),
  diskSize: z.int(),
  operatingSystem: z.string(),
  availabilityZone: z.string(),
  retentionType: z.string(),
})

/**
 * Asks to make a backup a snapshot.
 */
export const zVpsBackupConvert = z.object({
  action: z.literal('convert'),
  description: z.string().optional(),
})

/**
 * Backups of a VPS.
 */
export const zVpsBackupList = z.object({
  backups: z.array(zVpsBackup),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Asks to restore a backup.
 */
export const zVpsBackupRevert = z.object({
  action: z.literal('revert'),
  destinationVpsIdentifier: z.string().optional(),
})

/**
 * The VPS as it was read. Only `description`, `isCustomerLocked` and `tags` can be changed.
 */
export const zVpsChange = z.object({
  name: z.string(),
  uuid: z.string(),
  description: z.string().max(32).nullish(),
  productName: z.string().optional(),
  operatingSystem: z.string().nullish(),
  diskSize: z.int().optional(),
  memorySize: z.int().optional(),
  cpus: z.int().optional(),
  status: z.string().optional(),
  flavor: z.string().optional(),
  diskPerformanceTier: z.string().optional(),
  bandwidthInboundInGb: z.int().optional(),
  bandwidthOutboundInGb: z.int().optional(),
  ipAddress: z.string().optional(),
  macAddress: z.string().optional(),
  currentSnapshots: z.int().optional(),
  maxSnapshots: z.int().optional(),
  isLocked: z.boolean().optional(),
  isBlocked: z.boolean().optional(),
  isCustomerLocked: z.boolean().optional(),
  availabilityZone: z.string().optional(),
  availabilityZoneDisplayName: z.string().optional(),
  tags: z.array(z.string()),
  createdAt: z.string().optional(),
})

/**
 * A VPS to clone.
 */
export const zVpsClone = z.object({
  vpsName: z.string(),
  targetProductName: z.string().optional(),
  availabilityZone: z.string().optional(),
  addons: z.array(z.string()).optional(),
})

export const zVpsDocument = z.object({
  vps: zVps,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Stateful firewall for what comes in to a VPS. Once it is enabled only what a rule lets through gets in.
 */
export const zVpsFirewall = z.object({
  isEnabled: z.boolean(),
  ruleSet: z.array(zFirewallRule).max(50),
})

/**
 * Firewall of a VPS.
 */
export const zVpsFirewallDocument = z.object({
  vpsFirewall: zVpsFirewall,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Asks for the default rules.
 */
export const zVpsFirewallReset = z.object({
  action: z.literal('reset'),
})

/**
 * Firewall that takes the place of the present one.
 */
export const zVpsFirewallUpdate = z.object({
  vpsFirewall: zVpsFirewall,
})

/**
 * Offers a VPS to another account.
 */
export const zVpsHandover = z.object({
  action: z.literal('handover'),
  targetCustomerName: z.string(),
})

/**
 * A key of a license.
 */
export const zVpsLicenseKey = z.object({
  name: z.string(),
  key: z.string(),
})

/**
 * A license to order.
 */
export const zVpsLicenseOrder = z.object({
  licenseName: z.string(),
  quantity: z.int(),
})

/**
 * An `addon` license can be ordered and cancelled; one for the `operating-system` comes with the installation and can only be switched.
 */
export const zVpsLicenseType = z.enum(['operating-system', 'addon'])

/**
 * A license that a VPS has.
 */
export const zVpsLicense = z.object({
  id: z.int(),
  name: z.string(),
  description: z.string().optional(),
  isDefault: z.boolean().optional(),
  price: z.int(),
  recurringPrice: z.int(),
  type: zVpsLicenseType,
  quantity: z.int(),
  maxQuantity: z.int(),
  keys: z.array(zVpsLicenseKey),
})

/**
 * A license that can be had.
 */
export const zVpsLicenseProduct = z.object({
  name: z.string(),
  description: z.string().optional(),
  isDefault: z.boolean().optional(),
  price: z.int(),
  recurringPrice: z.int(),
  type: zVpsLicenseType,
  minQuantity: z.int(),
  maxQuantity: z.int(),
})

/**
 * An operating system or image that can be installed on a VPS.
 */
export const zOperatingSystem = z.object({
  name: z.string(),
  description: z.string(),
  baseName: z.string(),
  version: z.string(),
  price: z.int().optional(),
  installFlavours: z.array(zInstallFlavour),
  licenses: z.array(zVpsLicenseProduct),
  isPreinstallableImage: z.boolean(),
  installFields: z.array(z.string()),
  isDefault: z.boolean(),
})

export const zOperatingSystemList = z.object({
  operatingSystems: z.array(zOperatingSystem),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Licenses of a VPS by what can be done with them.
 */
export const zVpsLicenseGroups = z.object({
  active: z.array(zVpsLicense),
  cancellable: z.array(zVpsLicense),
  available: z.array(zVpsLicenseProduct),
})

export const zVpsLicenseList = z.object({
  licenses: zVpsLicenseGroups,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * The license to switch to.
 */
export const zVpsLicenseUpdate = z.object({
  newLicenseName: z.string(),
})

export const zVpsList = z.object({
  vpss: z.array(zVps),
  _links: zPageLinks.optional(),
})

/**
 * A VPS to order.
 */
export const zVpsOrder = z.object({
  productName: z.string(),
  addons: z.array(z.string()).optional(),
  availabilityZone: z.string().optional(),
  description: z.string().max(32).optional(),
  operatingSystem: z.string(),
  installFlavour: zInstallFlavour.optional(),
  hostname: z.string().optional(),
  username: zInstallUsername.optional(),
  hashedPassword: zInstallHashedPassword.optional(),
  sshKeys: zInstallSshKeys.optional(),
  base64InstallText: zInstallText.optional(),
  licenses: zInstallLicenses.optional(),
})

/**
 * Several VPSs to order.
 */
export const zVpsOrderMany = z.object({
  vpss: z.array(zVpsOrder),
})

/**
 * Stops a VPS and starts it again.
 */
export const zVpsReset = z.object({
  action: z.literal('reset'),
})

/**
 * Value of a setting. The one of its data type counts.
 */
export const zVpsSettingValue = z.object({
  valueBoolean: z.boolean(),
  valueString: z.string(),
})

/**
 * Feature of a VPS that can be switched or set, beside what the VPS itself is.
 */
export const zVpsSetting = z.object({
  name: z.string(),
  dataType: z.string(),
  readOnly: z.boolean(),
  value: zVpsSettingValue,
})

/**
 * One setting of a VPS.
 */
export const zVpsSettingDocument = z.object({
  setting: zVpsSetting,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Settings of a VPS.
 */
export const zVpsSettingList = z.object({
  settings: z.array(zVpsSetting),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * New value of a setting. Both may be sent, one must be; the one of the setting's data type is used.
 */
export const zVpsSettingValueChange = z.object({
  valueBoolean: z.boolean().optional(),
  valueString: z.string().optional(),
})

/**
 * Setting as it is sent.
 */
export const zVpsSettingChange = z.object({
  name: z.string(),
  dataType: z.string(),
  readOnly: z.boolean(),
  value: zVpsSettingValueChange,
})

/**
 * Setting with its new value.
 */
export const zVpsSettingUpdate = z.object({
  setting: zVpsSettingChange,
})

/**
 * Starts a VPS.
 */
export const zVpsStart = z.object({
  action: z.literal('start'),
})

/**
 * Stops a VPS.
 */
export const zVpsStop = z.object({
  action: z.literal('stop'),
})

/**
 * A VPS as it is read, with the changes in it.
 */
export const zVpsUpdate = z.object({
  vps: zVpsChange,
})

export const zVpsUpgradeList = z.object({
  upgrades: z.array(zProduct),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * An upgrade to order.
 */
export const zVpsUpgradeOrder = z.object({
  productName: z.string(),
})

/**
 * Usage of a VPS over a period. Only the types that were asked for are there.
 */
export const zVpsUsage = z.object({
  cpu: z.array(zCpuUsage).optional(),
  disk: z.array(zDiskUsage).optional(),
  network: z.array(zNetworkUsage).optional(),
})

export const zVpsUsageDocument = z.object({
  usage: zVpsUsage,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * A person or company that a domain is registered with.
 */
export const zWhoisContact = z.object({
  type: z.enum(['registrant', 'administrative', 'technical']),
  firstName: z.string(),
  lastName: z.string(),
  companyName: z.string().optional(),
  companyKvk: z.string().optional(),
  companyType: z
    .enum([
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
    ])
    .optional(),
  street: z.string(),
  number: z.string(),
  postalCode: z.string(),
  city: z.string(),
  phoneNumber: z.string(),
  faxNumber: z.string(),
  email: z.email(),
  country: z.string().regex(/^[a-z]{2}$/),
})

/**
 * A domain of the account.
 */
export const zDomain = z.object({
  name: z.string(),
  nameservers: z.array(zNameserver).optional(),
  contacts: z.array(zWhoisContact).optional(),
  authCode: z.string().nullable(),
  isTransferLocked: z.boolean(),
  registrationDate: z.iso.date(),
  renewalDate: z.iso.date(),
  isWhitelabel: z.boolean(),
  cancellationDate: z.string().nullable(),
  cancellationStatus: z.string().nullable(),
  isDnsOnly: z.boolean(),
  tags: z.array(z.string()),
  canEditDns: z.boolean(),
  hasAutoDns: z.boolean(),
  hasDnsSec: z.boolean(),
  status: z.enum(['registered', 'gone', 'dnsonly', 'inprogress', 'dropinprogress']),
})

/**
 * What the failed action needs; the rest is left out.
 */
export const zDomainActionRetry = z.object({
  authCode: z.string().optional(),
  dnsEntries: z.array(zDnsEntry).optional(),
  nameservers: z.array(zNameserver).optional(),
  contacts: z.array(zWhoisContact).optional(),
})

/**
 * The whole domain, nameservers and contacts included. `isTransferLocked`, `tags`, `hasAutoDns` and `isWhitelabel` can be changed; the rest is sent as it was read.
 */
export const zDomainChange = z.object({
  name: z.string(),
  nameservers: z.array(zNameserver),
  contacts: z.array(zWhoisContact),
  authCode: z.string().nullish(),
  isTransferLocked: z.boolean(),
  registrationDate: z.string().optional(),
  renewalDate: z.string().optional(),
  isWhitelabel: z.boolean(),
  cancellationDate: z.string().nullish(),
  cancellationStatus: z.string().nullish(),
  isDnsOnly: z.boolean().optional(),
  tags: z.array(z.string()),
  canEditDns: z.boolean().optional(),
  hasAutoDns: z.boolean().optional(),
  hasDnsSec: z.boolean().optional(),
  status: z.string().optional(),
})

/**
 * One domain.
 */
export const zDomainDocument = z.object({
  domain: zDomain,
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Domains of the account.
 */
export const zDomainList = z.object({
  domains: z.array(zDomain),
  _links: zPageLinks.optional(),
})

/**
 * A domain to register.
 */
export const zDomainRegister = z.object({
  domainName: z.string(),
  contacts: z.array(zWhoisContact).optional(),
  nameservers: z.array(zNameserver).optional(),
  dnsEntries: z.array(zDnsEntry).optional(),
})

/**
 * A domain to transfer from another registrar.
 */
export const zDomainTransfer = z.object({
  domainName: z.string(),
  authCode: z.string(),
  contacts: z.array(zWhoisContact).optional(),
  nameservers: z.array(zNameserver).optional(),
  dnsEntries: z.array(zDnsEntry).optional(),
})

/**
 * A domain as it was read, with the changes in it.
 */
export const zDomainUpdate = z.object({
  domain: zDomainChange,
})

/**
 * Contacts of a domain, or those that new domains of the account get.
 */
export const zWhoisContactList = z.object({
  contacts: z.array(zWhoisContact),
  _links: z.array(zRelatedLink).optional(),
})

/**
 * Contacts to take the place of the present ones.
 */
export const zWhoisContactsUpdate = z.object({
  contacts: z.array(zWhoisContact),
})

export const zWhoisDocument = z.object({
  whois: z.string(),
  _links: z.array(zRelatedLink).optional(),
})

export const zAuthCreateTokenBody = zAccessTokenCreate

export const zAuthCreateTokenHeaders = z.object({
  Signature: z.string(),
})

export const zAuthCreateTokenQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The access token.
 */
export const zAuthCreateTokenResponse = zAccessToken

export const zActionsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The actions.
 */
export const zActionsListResponse = zActionList

export const zActionsGetPath = z.object({
  uuid: z.string(),
})

export const zActionsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The action.
 */
export const zActionsGetResponse = zActionDocument

export const zActionsChildrenListPath = z.object({
  uuid: z.string(),
})

export const zActionsChildrenListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The actions.
 */
export const zActionsChildrenListResponse = zActionList

export const zProductsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The products.
 */
export const zProductsListResponse = zProductList

export const zProductsElementsListPath = z.object({
  productName: z.string(),
})

export const zProductsElementsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The elements.
 */
export const zProductsElementsListResponse = zProductElementList

export const zAvailabilityZonesListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The zones.
 */
export const zAvailabilityZonesListResponse = zAvailabilityZoneList

export const zApiTestGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The API answered.
 */
export const zApiTestGetResponse = zApiTestResult

export const zInvoicesListQuery = z.object({
  test: z.literal(1).optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The invoices.
 */
export const zInvoicesListResponse = zInvoiceList

export const zInvoicesGetPath = z.object({
  invoiceNumber: z.string(),
})

export const zInvoicesGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The invoice.
 */
export const zInvoicesGetResponse = zInvoiceDocument

export const zInvoicesItemsListPath = z.object({
  invoiceNumber: z.string(),
})

export const zInvoicesItemsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The items.
 */
export const zInvoicesItemsListResponse = zInvoiceItemList

export const zInvoicesPdfGetPath = z.object({
  invoiceNumber: z.string(),
})

export const zInvoicesPdfGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The PDF file.
 */
export const zInvoicesPdfGetResponse = zInvoicePdf

export const zSshKeysListQuery = z.object({
  test: z.literal(1).optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The SSH keys.
 */
export const zSshKeysListResponse = zSshKeyList

export const zSshKeysCreateBody = zSshKeyCreate

export const zSshKeysCreateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The key was added.
 */
export const zSshKeysCreateResponse = z.void()

export const zSshKeysDeletePath = z.object({
  id: z.int(),
})

export const zSshKeysDeleteQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The key was removed.
 */
export const zSshKeysDeleteResponse = z.void()

export const zSshKeysGetPath = z.object({
  id: z.int(),
})

export const zSshKeysGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The SSH key.
 */
export const zSshKeysGetResponse = zSshKeyDocument

export const zSshKeysUpdateBody = zSshKeyUpdate

export const zSshKeysUpdatePath = z.object({
  id: z.int(),
})

export const zSshKeysUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The key was changed.
 */
export const zSshKeysUpdateResponse = z.void()

export const zContactKeyGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The contact key.
 */
export const zContactKeyGetResponse = zContactKey

export const zDomainsListQuery = z.object({
  test: z.literal(1).optional(),
  tags: z.string().optional(),
  include: z.string().optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The domains.
 */
export const zDomainsListResponse = zDomainList

export const zDomainsPostBody = z.union([zDomainRegister, zDomainTransfer])

export const zDomainsPostQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The domain was ordered.
 */
export const zDomainsPostResponse = z.void()

export const zDomainsCancelBody = zTimedCancellation

export const zDomainsCancelPath = z.object({
  domainName: z.string(),
})

export const zDomainsCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The domain was cancelled.
 */
export const zDomainsCancelResponse = z.void()

export const zDomainsGetPath = z.object({
  domainName: z.string(),
})

export const zDomainsGetQuery = z.object({
  test: z.literal(1).optional(),
  include: z.string().optional(),
})

/**
 * The domain.
 */
export const zDomainsGetResponse = zDomainDocument

export const zDomainsHandoverBody = zDomainHandover

export const zDomainsHandoverPath = z.object({
  domainName: z.string(),
})

export const zDomainsHandoverQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The domain was offered to the other account.
 */
export const zDomainsHandoverResponse = z.void()

export const zDomainsUpdateBody = zDomainUpdate

export const zDomainsUpdatePath = z.object({
  domainName: z.string(),
})

export const zDomainsUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The domain was changed.
 */
export const zDomainsUpdateResponse = z.void()

export const zDomainsBrandingGetPath = z.object({
  domainName: z.string(),
})

export const zDomainsBrandingGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The branding.
 */
export const zDomainsBrandingGetResponse = zDomainBrandingDocument

export const zDomainsBrandingUpdateBody = zDomainBrandingUpdate

export const zDomainsBrandingUpdatePath = z.object({
  domainName: z.string(),
})

export const zDomainsBrandingUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The branding was set.
 */
export const zDomainsBrandingUpdateResponse = z.void()

export const zDomainsContactsListPath = z.object({
  domainName: z.string(),
})

export const zDomainsContactsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The contacts.
 */
export const zDomainsContactsListResponse = zWhoisContactList

export const zDomainsContactsUpdateBody = zWhoisContactsUpdate

export const zDomainsContactsUpdatePath = z.object({
  domainName: z.string(),
})

export const zDomainsContactsUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The contacts were changed.
 */
export const zDomainsContactsUpdateResponse = z.void()

export const zDomainDefaultsContactsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The contacts.
 */
export const zDomainDefaultsContactsListResponse = zWhoisContactList

export const zDomainDefaultsContactsUpdateBody = zWhoisContactsUpdate

export const zDomainDefaultsContactsUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The contacts were changed.
 */
export const zDomainDefaultsContactsUpdateResponse = z.void()

export const zDomainsDnsDeleteBody = zDnsEntrySelection

export const zDomainsDnsDeletePath = z.object({
  domainName: z.string(),
})

export const zDomainsDnsDeleteQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entry was removed.
 */
export const zDomainsDnsDeleteResponse = z.void()

export const zDomainsDnsListPath = z.object({
  domainName: z.string(),
})

export const zDomainsDnsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entries.
 */
export const zDomainsDnsListResponse = zDnsEntryList

export const zDomainsDnsUpdateBody = zDnsEntrySelection

export const zDomainsDnsUpdatePath = z.object({
  domainName: z.string(),
})

export const zDomainsDnsUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entry was changed.
 */
export const zDomainsDnsUpdateResponse = z.void()

export const zDomainsDnsCreateBody = zDnsEntrySelection

export const zDomainsDnsCreatePath = z.object({
  domainName: z.string(),
})

export const zDomainsDnsCreateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entry was added.
 */
export const zDomainsDnsCreateResponse = z.void()

export const zDomainsDnsReplaceBody = zDnsEntriesReplace

export const zDomainsDnsReplacePath = z.object({
  domainName: z.string(),
})

export const zDomainsDnsReplaceQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entries were replaced.
 */
export const zDomainsDnsReplaceResponse = z.void()

export const zDomainsDnssecListPath = z.object({
  domainName: z.string(),
})

export const zDomainsDnssecListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entries.
 */
export const zDomainsDnssecListResponse = zDnssecEntryList

export const zDomainsDnssecReplaceBody = zDnssecEntriesReplace

export const zDomainsDnssecReplacePath = z.object({
  domainName: z.string(),
})

export const zDomainsDnssecReplaceQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The entries are replaced.
 */
export const zDomainsDnssecReplaceResponse = z.void()

export const zDomainsNameserversListPath = z.object({
  domainName: z.string(),
})

export const zDomainsNameserversListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The nameservers.
 */
export const zDomainsNameserversListResponse = zNameserverList

export const zDomainsNameserversReplaceBody = zNameserversReplace

export const zDomainsNameserversReplacePath = z.object({
  domainName: z.string(),
})

export const zDomainsNameserversReplaceQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The nameservers are replaced.
 */
export const zDomainsNameserversReplaceResponse = z.void()

export const zDomainsActionsCancelPath = z.object({
  domainName: z.string(),
})

export const zDomainsActionsCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The action is cancelled.
 */
export const zDomainsActionsCancelResponse = z.void()

export const zDomainsActionsGetPath = z.object({
  domainName: z.string(),
})

export const zDomainsActionsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The current action.
 */
export const zDomainsActionsGetResponse = zDomainActionDocument

export const zDomainsActionsRetryBody = zDomainActionRetry

export const zDomainsActionsRetryPath = z.object({
  domainName: z.string(),
})

export const zDomainsActionsRetryQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The action is tried again.
 */
export const zDomainsActionsRetryResponse = z.void()

export const zDomainsSslListPath = z.object({
  domainName: z.string(),
})

export const zDomainsSslListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The certificates.
 */
export const zDomainsSslListResponse = zSslCertificateList

export const zDomainsSslGetPath = z.object({
  domainName: z.string(),
  certificateId: z.int(),
})

export const zDomainsSslGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The certificate.
 */
export const zDomainsSslGetResponse = zSslCertificateDocument

export const zDomainsAuthCodeGetPath = z.object({
  domainName: z.string(),
})

export const zDomainsAuthCodeGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The auth code.
 */
export const zDomainsAuthCodeGetResponse = zAuthCodeDocument

export const zDomainsAuthCodeRequestPath = z.object({
  domainName: z.string(),
})

export const zDomainsAuthCodeRequestQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The registry is asked to send the code.
 */
export const zDomainsAuthCodeRequestResponse = z.void()

export const zDomainsWhoisGetPath = z.object({
  domainName: z.string(),
})

export const zDomainsWhoisGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The WHOIS information.
 */
export const zDomainsWhoisGetResponse = zWhoisDocument

export const zWhitelabelOrderQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The whitelabel account is ordered.
 */
export const zWhitelabelOrderResponse = z.void()

export const zDomainAvailabilityCheckPath = z.object({
  domainName: z.string(),
})

export const zDomainAvailabilityCheckQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * What is known about the name.
 */
export const zDomainAvailabilityCheckResponse = zDomainAvailabilityDocument

export const zDomainAvailabilityCheckManyQuery = z.object({
  test: z.literal(1).optional(),
  domainNames: z.array(z.string()),
})

/**
 * What is known about the names.
 */
export const zDomainAvailabilityCheckManyResponse = zDomainAvailabilityList

export const zTldsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The TLDs.
 */
export const zTldsListResponse = zTldList

export const zTldsGetPath = z.object({
  tld: z.string(),
})

export const zTldsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The TLD.
 */
export const zTldsGetResponse = zTldDocument

export const zVpsListQuery = z.object({
  test: z.literal(1).optional(),
  tags: z.string().optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The VPSs, or a page of them.
 */
export const zVpsListResponse = zVpsList

export const zVpsPostBody = z.union([zVpsOrder, zVpsOrderMany, zVpsClone])

export const zVpsPostQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The VPSs are ordered.
 */
export const zVpsPostResponse = z.void()

export const zVpsCancelBody = zCancellation

export const zVpsCancelPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The VPS is cancelled.
 */
export const zVpsCancelResponse = z.void()

export const zVpsGetPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The VPS.
 */
export const zVpsGetResponse = zVpsDocument

export const zVpsPatchBody = z.union([zVpsStart, zVpsStop, zVpsReset, zVpsHandover])

export const zVpsPatchPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsPatchQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The action is begun.
 */
export const zVpsPatchResponse = z.void()

export const zVpsUpdateBody = zVpsUpdate

export const zVpsUpdatePath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The VPS is updated.
 */
export const zVpsUpdateResponse = z.void()

export const zVpsUsageGetPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsUsageGetQuery = z.object({
  test: z.literal(1).optional(),
  types: z.string().optional(),
  dateTimeStart: z.int().gte(0).optional(),
  dateTimeEnd: z.int().gte(0).optional(),
})

/**
 * The usage.
 */
export const zVpsUsageGetResponse = zVpsUsageDocument

export const zVpsVncGetPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsVncGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The VNC data.
 */
export const zVpsVncGetResponse = zVncDataDocument

export const zVpsVncRegenerateTokenPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsVncRegenerateTokenQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The credentials are new.
 */
export const zVpsVncRegenerateTokenResponse = z.void()

export const zVpsAddonsListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsAddonsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The addons.
 */
export const zVpsAddonsListResponse = zVpsAddonList

export const zVpsAddonsOrderBody = zVpsAddonOrder

export const zVpsAddonsOrderPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsAddonsOrderQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The addons are ordered.
 */
export const zVpsAddonsOrderResponse = z.void()

export const zVpsAddonsCancelPath = z.object({
  vpsIdentifier: z.string(),
  addonName: z.string(),
})

export const zVpsAddonsCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The addon is cancelled.
 */
export const zVpsAddonsCancelResponse = z.void()

export const zVpsLicensesListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsLicensesListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The licenses.
 */
export const zVpsLicensesListResponse = zVpsLicenseList

export const zVpsLicensesOrderBody = zVpsLicenseOrder

export const zVpsLicensesOrderPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsLicensesOrderQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The license is ordered.
 */
export const zVpsLicensesOrderResponse = z.void()

export const zVpsLicensesCancelPath = z.object({
  vpsIdentifier: z.string(),
  licenseId: z.int(),
})

export const zVpsLicensesCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The license is cancelled.
 */
export const zVpsLicensesCancelResponse = z.void()

export const zVpsLicensesUpdateBody = zVpsLicenseUpdate

export const zVpsLicensesUpdatePath = z.object({
  vpsIdentifier: z.string(),
  licenseId: z.int(),
})

export const zVpsLicensesUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The license is switched.
 */
export const zVpsLicensesUpdateResponse = z.void()

export const zVpsUpgradesListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsUpgradesListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The products.
 */
export const zVpsUpgradesListResponse = zVpsUpgradeList

export const zVpsUpgradesOrderBody = zVpsUpgradeOrder

export const zVpsUpgradesOrderPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsUpgradesOrderQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The upgrade is ordered.
 */
export const zVpsUpgradesOrderResponse = z.void()

export const zVpsOperatingSystemsListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsOperatingSystemsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The operating systems.
 */
export const zVpsOperatingSystemsListResponse = zOperatingSystemList

export const zVpsOperatingSystemsInstallBody = zOperatingSystemInstall

export const zVpsOperatingSystemsInstallPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsOperatingSystemsInstallQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The installation is begun.
 */
export const zVpsOperatingSystemsInstallResponse = z.void()

export const zVpsIpAddressesListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsIpAddressesListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The addresses.
 */
export const zVpsIpAddressesListResponse = zIpAddressList

export const zVpsIpAddressesCreateBody = zIpAddressCreate

export const zVpsIpAddressesCreatePath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsIpAddressesCreateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The address is added.
 */
export const zVpsIpAddressesCreateResponse = z.void()

export const zVpsIpAddressesDeletePath = z.object({
  vpsIdentifier: z.string(),
  ipAddress: z.string(),
})

export const zVpsIpAddressesDeleteQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The address is removed.
 */
export const zVpsIpAddressesDeleteResponse = z.void()

export const zVpsIpAddressesGetPath = z.object({
  vpsIdentifier: z.string(),
  ipAddress: z.string(),
})

export const zVpsIpAddressesGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The address.
 */
export const zVpsIpAddressesGetResponse = zIpAddressDocument

export const zVpsIpAddressesUpdateBody = zIpAddressUpdate

export const zVpsIpAddressesUpdatePath = z.object({
  vpsIdentifier: z.string(),
  ipAddress: z.string(),
})

export const zVpsIpAddressesUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The reverse DNS is set.
 */
export const zVpsIpAddressesUpdateResponse = z.void()

export const zVpsSnapshotsListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsSnapshotsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The snapshots.
 */
export const zVpsSnapshotsListResponse = zSnapshotList

export const zVpsSnapshotsCreateBody = zSnapshotCreate

export const zVpsSnapshotsCreatePath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsSnapshotsCreateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The snapshot is being taken.
 */
export const zVpsSnapshotsCreateResponse = z.void()

export const zVpsSnapshotsDeletePath = z.object({
  vpsIdentifier: z.string(),
  snapshotName: z.string(),
})

export const zVpsSnapshotsDeleteQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The snapshot is being deleted.
 */
export const zVpsSnapshotsDeleteResponse = z.void()

export const zVpsSnapshotsGetPath = z.object({
  vpsIdentifier: z.string(),
  snapshotName: z.string(),
})

export const zVpsSnapshotsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The snapshot.
 */
export const zVpsSnapshotsGetResponse = zSnapshotDocument

export const zVpsSnapshotsRevertBody = zSnapshotRevert

export const zVpsSnapshotsRevertPath = z.object({
  vpsIdentifier: z.string(),
  snapshotName: z.string(),
})

export const zVpsSnapshotsRevertQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The snapshot is being restored.
 */
export const zVpsSnapshotsRevertResponse = z.void()

export const zVpsBackupsListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsBackupsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The backups.
 */
export const zVpsBackupsListResponse = zVpsBackupList

export const zVpsBackupsPatchBody = z.union([zVpsBackupRevert, zVpsBackupConvert])

export const zVpsBackupsPatchPath = z.object({
  vpsIdentifier: z.string(),
  backupId: z.int(),
})

export const zVpsBackupsPatchQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The backup is being restored or converted.
 */
export const zVpsBackupsPatchResponse = z.void()

export const zTrafficPoolGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The traffic by period.
 */
export const zTrafficPoolGetResponse = zTrafficPoolPeriodList

export const zTrafficPoolVpsGetPath = z.object({
  vpsName: z.string(),
})

export const zTrafficPoolVpsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The traffic by period.
 */
export const zTrafficPoolVpsGetResponse = zTrafficPoolPeriodList

export const zVpsFirewallGetPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsFirewallGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The firewall.
 */
export const zVpsFirewallGetResponse = zVpsFirewallDocument

export const zVpsFirewallResetBody = zVpsFirewallReset

export const zVpsFirewallResetPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsFirewallResetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The default rules are being applied.
 */
export const zVpsFirewallResetResponse = z.void()

export const zVpsFirewallUpdateBody = zVpsFirewallUpdate

export const zVpsFirewallUpdatePath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsFirewallUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The rules are being applied.
 */
export const zVpsFirewallUpdateResponse = z.void()

export const zVpsSettingsListPath = z.object({
  vpsIdentifier: z.string(),
})

export const zVpsSettingsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The settings.
 */
export const zVpsSettingsListResponse = zVpsSettingList

export const zVpsSettingsGetPath = z.object({
  vpsIdentifier: z.string(),
  setting: z.string(),
})

export const zVpsSettingsGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The setting.
 */
export const zVpsSettingsGetResponse = zVpsSettingDocument

export const zVpsSettingsUpdateBody = zVpsSettingUpdate

export const zVpsSettingsUpdatePath = z.object({
  vpsIdentifier: z.string(),
  setting: z.string(),
})

export const zVpsSettingsUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The setting is changed.
 */
export const zVpsSettingsUpdateResponse = z.void()

export const zPrivateNetworksListQuery = z.object({
  test: z.literal(1).optional(),
  vpsName: z.string().optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The private networks.
 */
export const zPrivateNetworksListResponse = zPrivateNetworkList

export const zPrivateNetworksOrderBody = zPrivateNetworkOrder

export const zPrivateNetworksOrderQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The private network is ordered.
 */
export const zPrivateNetworksOrderResponse = z.void()

export const zPrivateNetworksCancelBody = zCancellation

export const zPrivateNetworksCancelPath = z.object({
  privateNetworkName: z.string(),
})

export const zPrivateNetworksCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The private network is cancelled.
 */
export const zPrivateNetworksCancelResponse = z.void()

export const zPrivateNetworksGetPath = z.object({
  privateNetworkName: z.string(),
})

export const zPrivateNetworksGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The private network.
 */
export const zPrivateNetworksGetResponse = zPrivateNetworkDocument

export const zPrivateNetworksPatchBody = z.union([zPrivateNetworkAttachVps, zPrivateNetworkDetachVps])

export const zPrivateNetworksPatchPath = z.object({
  privateNetworkName: z.string(),
})

export const zPrivateNetworksPatchQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The VPS is being attached or detached.
 */
export const zPrivateNetworksPatchResponse = z.void()

export const zPrivateNetworksUpdateBody = zPrivateNetworkUpdate

export const zPrivateNetworksUpdatePath = z.object({
  privateNetworkName: z.string(),
})

export const zPrivateNetworksUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The private network is changed.
 */
export const zPrivateNetworksUpdateResponse = z.void()

export const zLegacyBigStoragesListQuery = z.object({
  test: z.literal(1).optional(),
  vpsName: z.string().optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The big storages.
 */
export const zLegacyBigStoragesListResponse = zBigStorageList

export const zLegacyBigStoragesPostBody = z.union([zBigStorageOrder, zBigStorageUpgrade])

export const zLegacyBigStoragesPostQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The big storage or its upgrade is ordered.
 */
export const zLegacyBigStoragesPostResponse = z.void()

export const zLegacyBigStoragesCancelBody = zTimedCancellation

export const zLegacyBigStoragesCancelPath = z.object({
  bigStorageIdentifier: z.string(),
})

export const zLegacyBigStoragesCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The big storage is cancelled.
 */
export const zLegacyBigStoragesCancelResponse = z.void()

export const zLegacyBigStoragesGetPath = z.object({
  bigStorageIdentifier: z.string(),
})

export const zLegacyBigStoragesGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The big storage.
 */
export const zLegacyBigStoragesGetResponse = zBigStorageDocument

export const zLegacyBigStoragesUpdateBody = zBigStorageUpdate

export const zLegacyBigStoragesUpdatePath = z.object({
  bigStorageIdentifier: z.string(),
})

export const zLegacyBigStoragesUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The big storage is changed.
 */
export const zLegacyBigStoragesUpdateResponse = z.void()

export const zLegacyBigStoragesBackupsListPath = z.object({
  bigStorageIdentifier: z.string(),
})

export const zLegacyBigStoragesBackupsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The backups.
 */
export const zLegacyBigStoragesBackupsListResponse = zBigStorageBackupList

export const zLegacyBigStoragesBackupsRevertBody = zBigStorageBackupRevert

export const zLegacyBigStoragesBackupsRevertPath = z.object({
  bigStorageIdentifier: z.string(),
  backupId: z.int(),
})

export const zLegacyBigStoragesBackupsRevertQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The backup is being restored.
 */
export const zLegacyBigStoragesBackupsRevertResponse = z.void()

export const zLegacyBigStoragesUsageGetPath = z.object({
  bigStorageIdentifier: z.string(),
})

export const zLegacyBigStoragesUsageGetQuery = z.object({
  test: z.literal(1).optional(),
  dateTimeStart: z.int().gte(0).optional(),
  dateTimeEnd: z.int().gte(0).optional(),
})

/**
 * The usage.
 */
export const zLegacyBigStoragesUsageGetResponse = zBigStorageUsageList

export const zBlockStoragesListQuery = z.object({
  test: z.literal(1).optional(),
  vpsName: z.string().optional(),
  page: z.int().gte(1).optional(),
  pageSize: z.int().gte(1).optional(),
})

/**
 * The block storages.
 */
export const zBlockStoragesListResponse = zBlockStorageList

export const zBlockStoragesPostBody = z.union([zBlockStorageOrder, zBlockStorageUpgrade])

export const zBlockStoragesPostQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The block storage or its upgrade is ordered.
 */
export const zBlockStoragesPostResponse = z.void()

export const zBlockStoragesCancelBody = zTimedCancellation

export const zBlockStoragesCancelPath = z.object({
  blockStorageIdentifier: z.string(),
})

export const zBlockStoragesCancelQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The block storage is cancelled.
 */
export const zBlockStoragesCancelResponse = z.void()

export const zBlockStoragesGetPath = z.object({
  blockStorageIdentifier: z.string(),
})

export const zBlockStoragesGetQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The block storage.
 */
export const zBlockStoragesGetResponse = zBlockStorageDocument

export const zBlockStoragesUpdateBody = zBlockStorageUpdate

export const zBlockStoragesUpdatePath = z.object({
  blockStorageIdentifier: z.string(),
})

export const zBlockStoragesUpdateQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The block storage is changed.
 */
export const zBlockStoragesUpdateResponse = z.void()

export const zBlockStoragesBackupsListPath = z.object({
  blockStorageIdentifier: z.string(),
})

export const zBlockStoragesBackupsListQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The backups.
 */
export const zBlockStoragesBackupsListResponse = zBlockStorageBackupList

export const zBlockStoragesBackupsRevertBody = zBlockStorageBackupRevert

export const zBlockStoragesBackupsRevertPath = z.object({
  blockStorageIdentifier: z.string(),
  backupId: z.int(),
})

export const zBlockStoragesBackupsRevertQuery = z.object({
  test: z.literal(1).optional(),
})

/**
 * The backup is being restored.
 */
export const zBlockStoragesBackupsRevertResponse = z.void()
