// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

export type ClientOptions = {
  baseUrl: 'https://api.transip.nl/v6' | (string & {})
}

/**
 * A new access token.
 */
export type AccessToken = {
  /**
   * JSON Web Token, to be sent as a bearer token.
   */
  token: string
}

/**
 * Properties of the new access token. The header `Signature` signs the bytes of this body.
 */
export type AccessTokenCreate = {
  /**
   * User name of the control panel.
   */
  login: string
  /**
   * Random text that is used once.
   */
  nonce: string
  /**
   * Whether the token can only read.
   */
  read_only?: boolean | undefined
  /**
   * Lifetime of the token, such as `3600 seconds`, `30 minutes`, `1 hour`, `15 days` or `4 weeks`; a month at most.
   */
  expiration_time?: string | undefined
  /**
   * Name under which the control panel shows the token. No two valid tokens may share a name.
   */
  label?: string | undefined
  /**
   * Whether the token works from all addresses. Without it the token works from allow-listed addresses only.
   */
  global_key?: boolean | undefined
}

/**
 * Something that TransIP is doing to a resource after the request for it was accepted.
 */
export type Action = {
  /**
   * UUID of the action.
   */
  uuid: string
  /**
   * What is being done, such as `snapshot revert`.
   */
  name: string
  /**
   * When it began, as YYYY-MM-DD HH:MM:SS; the time zone is not stated.
   */
  actionStartTime: string
  /**
   * How far it is, such as `running`. The other values are not known.
   */
  status: string
  /**
   * More about it, which differs by action, such as its `progress`.
   */
  metadata: {
    [key: string]: unknown
  }
  /**
   * UUID of the action that it is a part of; empty if there is none.
   */
  parentActionUuid: string
}

/**
 * One action.
 */
export type ActionDocument = {
  action: Action
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Actions of the account.
 */
export type ActionList = {
  /**
   * The actions.
   */
  actions: Array<Action>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Result of a test of the connection.
 */
export type ApiTestResult = {
  /**
   * Always `pong`.
   */
  ping: string
}

export type AuthCodeDocument = {
  /**
   * Code that allows to transfer the domain.
   */
  authCode: string
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * A location of VPSs and storage.
 */
export type AvailabilityZone = {
  /**
   * Name of the zone.
   */
  name: string
  /**
   * Name of the zone as shown to people.
   */
  displayName?: string | undefined
  /**
   * Code of the country in two letters.
   */
  country: string
  /**
   * Whether new VPSs and clones are placed here by default.
   */
  isDefault: boolean
}

/**
 * All availability zones.
 */
export type AvailabilityZoneList = {
  /**
   * The zones.
   */
  availabilityZones: Array<AvailabilityZone>
}

/**
 * State of a snapshot or a backup. Only one that is `active` takes actions.
 */
export type BackupStatus = 'active' | 'creating' | 'reverting' | 'deleting' | 'pendingDeletion' | 'syncing' | 'moving'

/**
 * Disk of the earlier kind that can be attached to one VPS at a time.
 */
export type BigStorage = {
  /**
   * Name of the storage.
   */
  name: string
  /**
   * Name that the customer chose.
   */
  description: string
  /**
   * Size in kB.
   */
  diskSize: number
  /**
   * Whether backups are made.
   */
  offsiteBackups: boolean
  /**
   * VPS the storage is attached to.
   */
  vpsName: string | null
  status: StorageStatus
  /**
   * Whether the storage is locked, so that it can be neither attached nor detached.
   */
  isLocked: boolean
  /**
   * Availability zone the storage is in.
   */
  availabilityZone: string
  /**
   * Unique serial that the VPS sees; on Linux it is `ID_SERIAL` in udev.
   */
  serial: string
}

/**
 * Backup of a big storage.
 */
export type BigStorageBackup = {
  /**
   * Id of the backup.
   */
  id: number
  status: BackupStatus
  /**
   * Size in kB.
   */
  diskSize: number
  /**
   * When it was made, as YYYY-MM-DD HH:MM:SS; the time zone is not stated.
   */
  dateTimeCreate: string
  /**
   * Name of the availability zone the backup is kept in.
   */
  availabilityZone: string
}

/**
 * Backups of a big storage.
 */
export type BigStorageBackupList = {
  /**
   * The backups.
   */
  backups: Array<BigStorageBackup>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Asks to restore a backup.
 */
export type BigStorageBackupRevert = {
  /**
   * What to do with the backup.
   */
  action: 'revert'
  /**
   * Big storage to restore it on; without it the one it was made from.
   */
  destinationBigStorageIdentifier?: string | undefined
}

/**
 * Big storage as it is sent, with `description` or `vpsName` at least. Only these two are changed.
 */
export type BigStorageChange = {
  /**
   * Name of the storage.
   */
  name?: string | undefined
  /**
   * New name.
   */
  description?: string | undefined
  /**
   * Size in kB.
   */
  diskSize?: number | undefined
  /**
   * Whether backups are made.
   */
  offsiteBackups?: boolean | undefined
  /**
   * VPS to attach the storage to; null detaches it.
   */
  vpsName?: string | null | undefined
  status?: StorageStatus | undefined
  /**
   * Whether the storage is locked.
   */
  isLocked?: boolean | undefined
  /**
   * Availability zone the storage is in.
   */
  availabilityZone?: string | undefined
  /**
   * Unique serial that the VPS sees.
   */
  serial?: string | undefined
}

/**
 * One big storage.
 */
export type BigStorageDocument = {
  bigStorage: BigStorage
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Big storages of the account.
 */
export type BigStorageList = {
  /**
   * The storages.
   */
  bigStorages: Array<BigStorage>
  _links?: PageLinks | undefined
}

/**
 * Big storage to order.
 */
export type BigStorageOrder = {
  /**
   * Size in TB.
   */
  size: number
  /**
   * Whether to order backups, which cost extra. What holds without it is not documented: send false to go without.
   */
  offsiteBackups?: boolean | undefined
  /**
   * Availability zone for the storage, instead of `vpsName`; with both, that of the VPS is taken.
   */
  availabilityZone?: string | undefined
  /**
   * VPS to attach the storage to, in whose availability zone it will be.
   */
  vpsName?: string | undefined
  /**
   * Name for the storage.
   */
  description?: string | undefined
}

/**
 * Big storage with its changes.
 */
export type BigStorageUpdate = {
  bigStorage: BigStorageChange
}

/**
 * Big storage to make larger or to have backups of.
 */
export type BigStorageUpgrade = {
  /**
   * Name of the storage.
   */
  bigStorageName: string
  /**
   * Size in TB, not below the present one.
   */
  size: number
  /**
   * Whether to order backups, which cost extra; without it all stays as it is.
   */
  offsiteBackups?: boolean | undefined
}

/**
 * Usage of a big storage over a period.
 */
export type BigStorageUsageList = {
  /**
   * Usage by time.
   */
  usage: Array<DiskUsage>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Disk that can be attached to one VPS at a time.
 */
export type BlockStorage = {
  /**
   * Name of the storage.
   */
  name: string
  /**
   * Name that the customer chose.
   */
  description: string
  /**
   * Kind of storage, such as `fast-storage`.
   */
  productType: string
  /**
   * Size in kB.
   */
  size: number
  /**
   * Whether backups are made.
   */
  offsiteBackups: boolean
  /**
   * VPS the storage is attached to.
   */
  vpsName: string | null
  status: StorageStatus
  /**
   * Whether the storage is locked, so that it can be neither attached nor detached.
   */
  isLocked: boolean
  /**
   * Availability zone the storage is in.
   */
  availabilityZone: string
  /**
   * Unique serial that the VPS sees; on Linux it is `ID_SERIAL` in udev.
   */
  serial: string
}

/**
 * Backup of a block storage.
 */
export type BlockStorageBackup = {
  /**
   * Id of the backup.
   */
  id: number
  status: BackupStatus
  /**
   * Size in kB.
   */
  size: number
  /**
   * When it was made, as YYYY-MM-DD HH:MM:SS; the time zone is not stated.
   */
  dateTimeCreate: string
  /**
   * Name of the availability zone the backup is kept in.
   */
  availabilityZone: string
}

/**
 * Backups of a block storage.
 */
export type BlockStorageBackupList = {
  /**
   * The backups.
   */
  backups: Array<BlockStorageBackup>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Asks to restore a backup.
 */
export type BlockStorageBackupRevert = {
  /**
   * What to do with the backup.
   */
  action: 'revert'
  /**
   * Block storage to restore it on; without it the one it was made from.
   */
  destinationBlockStorageName?: string | undefined
}

/**
 * Block storage as it is sent, with `description` or `vpsName` at least. Only these two are changed.
 */
export type BlockStorageChange = {
  /**
   * Name of the storage.
   */
  name?: string | undefined
  /**
   * New name.
   */
  description?: string | undefined
  /**
   * Kind of storage.
   */
  productType?: string | undefined
  /**
   * Size in kB.
   */
  size?: number | undefined
  /**
   * Whether backups are made.
   */
  offsiteBackups?: boolean | undefined
  /**
   * VPS to attach the storage to; null detaches it.
   */
  vpsName?: string | null | undefined
  status?: StorageStatus | undefined
  /**
   * Whether the storage is locked.
   */
  isLocked?: boolean | undefined
  /**
   * Availability zone the storage is in.
   */
  availabilityZone?: string | undefined
  /**
   * Unique serial that the VPS sees.
   */
  serial?: string | undefined
}

/**
 * One block storage.
 */
export type BlockStorageDocument = {
  blockStorage: BlockStorage
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Block storages of the account.
 */
export type BlockStorageList = {
  /**
   * The storages.
   */
  blockStorages: Array<BlockStorage>
  _links?: PageLinks | undefined
}

/**
 * Block storage to order.
 */
export type BlockStorageOrder = {
  /**
   * Kind of storage.
   */
  type: 'big-storage' | 'fast-storage'
  /**
   * Size in kB. Big storage: 2147483648 (2 TiB) or a multiple, up to 40 TiB. Fast storage: 10485760 (10 GiB) or a multiple, up to 10000 GiB.
   */
  size: number
  /**
   * Whether to order backups, which cost extra. What holds without it is not documented: send false to go without.
   */
  offsiteBackups?: boolean | undefined
  /**
   * Availability zone for the storage, instead of `vpsName`; with both, that of the VPS is taken.
   */
  availabilityZone?: string | undefined
  /**
   * VPS to attach the storage to, in whose availability zone it will be.
   */
  vpsName?: string | undefined
  /**
   * Name for the storage.
   */
  description?: string | undefined
}

/**
 * Block storage with its changes.
 */
export type BlockStorageUpdate = {
  blockStorage: BlockStorageChange
}

/**
 * Block storage to make larger or to have backups of.
 */
export type BlockStorageUpgrade = {
  /**
   * Name of the storage.
   */
  blockStorageName: string
  /**
   * Size in kB, not below the present one. Big storage: 2147483648 (2 TiB) or a multiple, up to 40 TiB. Fast storage: 10485760 (10 GiB) or a multiple, up to 10000 GiB.
   */
  size: number
  /**
   * Whether to order backups, which cost extra; without it all stays as it is.
   */
  offsiteBackups?: boolean | undefined
}

/**
 * When a product ends; with its contract unless asked for otherwise.
 */
export type Cancellation = {
  endTime?: CancellationTime | undefined
}

/**
 * `end` for the end of the contract, `immediately` for this very moment.
 */
export type CancellationTime = 'end' | 'immediately'

/**
 * VPS in a private network.
 */
export type ConnectedVps = {
  /**
   * Unique name of the VPS.
   */
  name: string
  /**
   * Unique identifier of the VPS.
   */
  uuid: string
  /**
   * Name that the customer chose.
   */
  description: string
  /**
   * MAC address of the VPS.
   */
  macAddress: string
  /**
   * Whether another action on the VPS is running.
   */
  isLocked: boolean
  /**
   * Whether TransIP has blocked the VPS.
   */
  isBlocked: boolean
  /**
   * Whether the customer has locked the VPS.
   */
  isCustomerLocked: boolean
}

/**
 * Contact key of the account.
 */
export type ContactKey = {
  /**
   * The contact key.
   */
  key: string
}

/**
 * How busy the CPUs were at one time.
 */
export type CpuUsage = {
  /**
   * Usage in percent.
   */
  percentage: number
  /**
   * Unix time of the entry in seconds.
   */
  date: number
}

/**
 * How busy the disk was at one time.
 */
export type DiskUsage = {
  /**
   * Read operations per second.
   */
  iopsRead: number
  /**
   * Write operations per second.
   */
  iopsWrite: number
  /**
   * Unix time of the entry in seconds.
   */
  date: number
}

/**
 * Entries to take the place of all present ones.
 */
export type DnsEntriesReplace = {
  /**
   * The entries.
   */
  dnsEntries: Array<DnsEntry>
}

/**
 * A DNS entry of a domain.
 */
export type DnsEntry = {
  /**
   * Name without the domain, such as `www`; `@` for the domain itself.
   */
  name: string
  /**
   * Time to live in seconds.
   */
  expire: number
  /**
   * Type of the entry.
   */
  type: 'A' | 'AAAA' | 'ALIAS' | 'CNAME' | 'MX' | 'NS' | 'TXT' | 'SRV' | 'SSHFP' | 'TLSA' | 'CAA' | 'NAPTR'
  /**
   * Content, such as an address; for MX the priority and the host.
   */
  content: string
}

/**
 * DNS entries of a domain.
 */
export type DnsEntryList = {
  /**
   * The entries.
   */
  dnsEntries: Array<DnsEntry>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * The one entry that the request is about.
 */
export type DnsEntrySelection = {
  dnsEntry: DnsEntry
}

export type DnssecEntriesReplace = {
  /**
   * The entries that take the place of the current ones.
   */
  dnsSecEntries: Array<DnssecEntry>
}

/**
 * A DNSSEC key of a domain, as the registry has it.
 */
export type DnssecEntry = {
  /**
   * Key tag of the zone signer. A number of five digits.
   */
  keyTag: number
  /**
   * 256 for a zone signing key, 257 for a key signing key. TransIP also sends and takes 1.
   */
  flags: 256 | 257 | 1
  /**
   * Number of the algorithm.
   */
  algorithm: number
  /**
   * The public key in base64.
   */
  publicKey: string
}

export type DnssecEntryList = {
  /**
   * All DNSSEC entries of the domain.
   */
  dnsSecEntries: Array<DnssecEntry>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * A domain of the account.
 */
export type Domain = {
  /**
   * Name of the domain, TLD included.
   */
  name: string
  /**
   * Nameservers of the domain. Only sent if `include` asks for them.
   */
  nameservers?: Array<Nameserver> | undefined
  /**
   * Contacts of the domain. Only sent if `include` asks for them.
   */
  contacts?: Array<WhoisContact> | undefined
  /**
   * Code of the registry that allows to transfer the domain; null if there is none.
   */
  authCode: string | null
  /**
   * Whether the registry refuses to transfer the domain, for domains that can be locked.
   */
  isTransferLocked: boolean
  /**
   * Day on which it was registered.
   */
  registrationDate: string
  /**
   * Day of the next renewal.
   */
  renewalDate: string
  /**
   * Whether it belongs to the whitelabel account. Cannot be undone.
   */
  isWhitelabel: boolean
  /**
   * Time of its cancellation, as YYYY-MM-DD HH:MM:SS; null while it is active.
   */
  cancellationDate: string | null
  /**
   * How far its cancellation is, such as `signed` or `cancelled`; null while it is active.
   */
  cancellationStatus: string | null
  /**
   * Whether only its DNS is at TransIP.
   */
  isDnsOnly: boolean
  /**
   * Tags that the customer gave it.
   */
  tags: Array<string>
  /**
   * Whether changes of the DNS entries reach the nameservers.
   */
  canEditDns: boolean
  /**
   * Whether products that are ordered, such as webhosting, change the DNS entries.
   */
  hasAutoDns: boolean
  /**
   * Whether DNSSEC is active.
   */
  hasDnsSec: boolean
  /**
   * Status of the domain. Only a `registered` one can be updated.
   */
  status: 'registered' | 'gone' | 'dnsonly' | 'inprogress' | 'dropinprogress'
}

/**
 * The current action of a domain.
 */
export type DomainAction = {
  /**
   * Name of the action, such as `changeNameservers`; null if none runs.
   */
  name: string | null
  /**
   * Reason if the action has failed.
   */
  message: string
  /**
   * Whether the action has failed.
   */
  hasFailed: boolean
}

export type DomainActionDocument = {
  action: DomainAction
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Fields that the failed action needs; leave out the others.
 */
export type DomainActionRetry = {
  /**
   * Auth code of the domain.
   */
  authCode?: string | undefined
  /**
   * DNS entries of the domain.
   */
  dnsEntries?: Array<DnsEntry> | undefined
  /**
   * Nameservers of the domain.
   */
  nameservers?: Array<Nameserver> | undefined
  /**
   * Contacts of the domain.
   */
  contacts?: Array<WhoisContact> | undefined
}

/**
 * Whether a domain name is free, and what can be done with it.
 */
export type DomainAvailability = {
  /**
   * The domain name.
   */
  domainName: string
  /**
   * `inyouraccount` is in the account already, `unavailable` cannot be registered, often by the registry's policy, `notfree` is registered, `free` can be registered, `internalpull` is in another TransIP account and can be pulled from it, `internalpush` is in the account and can be pushed to another one.
   */
  status: 'inyouraccount' | 'unavailable' | 'notfree' | 'free' | 'internalpull' | 'internalpush'
  /**
   * What can be done with the domain name.
   */
  actions: Array<'register' | 'transfer' | 'internalpull' | 'internalpush'>
}

export type DomainAvailabilityDocument = {
  availability: DomainAvailability
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

export type DomainAvailabilityList = {
  /**
   * An entry for each name.
   */
  availability: Array<DomainAvailability>
}

/**
 * What mails about the domain and its WHOIS show instead of TransIP.
 */
export type DomainBranding = {
  /**
   * Name of the company in mails about transfers.
   */
  companyName: string
  /**
   * Mail address for support in mails about transfers.
   */
  supportEmail: string
  /**
   * URL of the company in mails about transfers.
   */
  companyUrl: string
  /**
   * URL of the terms of use in mails about transfers.
   */
  termsOfUsageUrl: string | null
  /**
   * First line of the banner in the WHOIS output.
   */
  bannerLine1: string
  /**
   * Second line of the banner in the WHOIS output.
   */
  bannerLine2: string
  /**
   * Third line of the banner in the WHOIS output.
   */
  bannerLine3: string
}

/**
 * Branding of a domain.
 */
export type DomainBrandingDocument = {
  branding: DomainBranding
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Branding to take the place of the present one.
 */
export type DomainBrandingUpdate = {
  branding: DomainBranding
}

/**
 * The whole domain, nameservers and contacts included. `isTransferLocked`, `tags`, `hasAutoDns` and `isWhitelabel` can be changed; the rest is sent as it was read.
 */
export type DomainChange = {
  /**
   * Name of the domain, TLD included.
   */
  name: string
  /**
   * Nameservers of the domain.
   */
  nameservers: Array<Nameserver>
  /**
   * Contacts of the domain.
   */
  contacts: Array<WhoisContact>
  /**
   * Code of the registry that allows to transfer the domain.
   */
  authCode?: string | null | undefined
  /**
   * Whether the registry shall refuse to transfer the domain.
   */
  isTransferLocked: boolean
  /**
   * Day on which it was registered, as YYYY-MM-DD.
   */
  registrationDate?: string | undefined
  /**
   * Day of the next renewal, as YYYY-MM-DD.
   */
  renewalDate?: string | undefined
  /**
   * Whether it belongs to the whitelabel account. True for one that does not yet registers the domain again, which is charged and cannot be undone.
   */
  isWhitelabel: boolean
  /**
   * Time of its cancellation.
   */
  cancellationDate?: string | null | undefined
  /**
   * How far its cancellation is.
   */
  cancellationStatus?: string | null | undefined
  /**
   * Whether only its DNS is at TransIP.
   */
  isDnsOnly?: boolean | undefined
  /**
   * Tags; they take the place of the present ones.
   */
  tags: Array<string>
  /**
   * Whether changes of the DNS entries reach the nameservers.
   */
  canEditDns?: boolean | undefined
  /**
   * Whether products that are ordered, such as webhosting, may change the DNS entries.
   */
  hasAutoDns?: boolean | undefined
  /**
   * Whether DNSSEC is active.
   */
  hasDnsSec?: boolean | undefined
  /**
   * Status of the domain.
   */
  status?: string | undefined
}

/**
 * One domain.
 */
export type DomainDocument = {
  domain: Domain
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Offers a domain to another account.
 */
export type DomainHandover = {
  /**
   * What to do.
   */
  action: 'handover'
  /**
   * Name of the customer who is to get the domain.
   */
  targetCustomerName: string
}

/**
 * Domains of the account.
 */
export type DomainList = {
  /**
   * The domains.
   */
  domains: Array<Domain>
  _links?: PageLinks | undefined
}

/**
 * A domain to register.
 */
export type DomainRegister = {
  /**
   * Name of the domain, TLD included.
   */
  domainName: string
  /**
   * Contacts to register it with.
   */
  contacts?: Array<WhoisContact> | undefined
  /**
   * Nameservers of the domain.
   */
  nameservers?: Array<Nameserver> | undefined
  /**
   * DNS entries of the domain.
   */
  dnsEntries?: Array<DnsEntry> | undefined
}

/**
 * A domain to transfer from another registrar.
 */
export type DomainTransfer = {
  /**
   * Name of the domain, TLD included.
   */
  domainName: string
  /**
   * Code that allows the transfer, also called EPP code.
   */
  authCode: string
  /**
   * Contacts that take the place of the present ones.
   */
  contacts?: Array<WhoisContact> | undefined
  /**
   * Nameservers that take the place of the present ones.
   */
  nameservers?: Array<Nameserver> | undefined
  /**
   * DNS entries that take the place of the present ones.
   */
  dnsEntries?: Array<DnsEntry> | undefined
}

/**
 * A domain as it was read, with the changes in it.
 */
export type DomainUpdate = {
  domain: DomainChange
}

/**
 * Why a request failed.
 */
export type ErrorBody = {
  /**
   * What went wrong. A sentence without a code.
   */
  error: string
}

/**
 * Ports that are open, and for whom.
 */
export type FirewallRule = {
  /**
   * Name of the rule.
   */
  description: string
  /**
   * First port.
   */
  startPort: number
  /**
   * Last port, `startPort` or above.
   */
  endPort: number
  /**
   * Protocol.
   */
  protocol: 'tcp' | 'udp' | 'tcp_udp'
  /**
   * Addresses and ranges, IPv4 or IPv6, that may connect. None, and everyone may.
   */
  whitelist: Array<string>
}

/**
 * How to install; the operating system lists its flavours.
 */
export type InstallFlavour = 'installer' | 'preinstallable' | 'cloudinit'

/**
 * Password of that user as a bcrypt hash. Only for root, and only with `cloudinit`.
 */
export type InstallHashedPassword = string

/**
 * Names of the licenses to add to the installation, each at its price. At most one of them is for the operating system.
 */
export type InstallLicenses = Array<string>

/**
 * Public SSH keys of that user. Without any, a one-time password is mailed for a cloudinit installation.
 */
export type InstallSshKeys = Array<string>

/**
 * Instructions for an unattended installation in base64, 49152 bytes (48 KiB) at most once decoded: a preseed or kickstart file for `installer`, user data for `cloudinit`.
 */
export type InstallText = string

/**
 * Name of the user that a cloudinit installation creates.
 */
export type InstallUsername = string

/**
 * An invoice.
 */
export type Invoice = {
  /**
   * Number of the invoice.
   */
  invoiceNumber: string
  /**
   * Day on which it was made.
   */
  creationDate: string
  /**
   * Day on which it was paid, as YYYY-MM-DD.
   */
  payDate: string
  /**
   * Day by which it is to be paid.
   */
  dueDate: string
  /**
   * Status, such as `waitsforpayment`.
   */
  invoiceStatus: string
  /**
   * Currency of the amounts, such as `EUR`.
   */
  currency: string
  /**
   * Total without VAT in cents.
   */
  totalAmount: number
  /**
   * Total with VAT in cents.
   */
  totalAmountInclVat: number
}

/**
 * A discount on an item of an invoice.
 */
export type InvoiceDiscount = {
  /**
   * What the discount is for.
   */
  description: string
  /**
   * Discount in cents.
   */
  amount: number
  /**
   * Discount without VAT in cents.
   */
  discountedPrice: number
  /**
   * Discount with VAT in cents.
   */
  discountedPriceInclVat: number
  /**
   * VAT of the discount in cents.
   */
  discountedVat: number
}

/**
 * One invoice.
 */
export type InvoiceDocument = {
  invoice: Invoice
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * One product or service on an invoice.
 */
export type InvoiceItem = {
  /**
   * Name of the product.
   */
  product: string
  /**
   * What it is, and for which resource.
   */
  description: string
  /**
   * Whether it is paid again and again.
   */
  isRecurring: boolean
  /**
   * Day on which it fell due for invoicing.
   */
  date: string
  /**
   * How many.
   */
  quantity: number
  /**
   * Price without VAT in cents.
   */
  price: number
  /**
   * Price with VAT in cents.
   */
  priceInclVat: number
  /**
   * VAT in cents.
   */
  vat: number
  /**
   * Rate of the VAT in percent.
   */
  vatPercentage: number
  /**
   * Discounts on it.
   */
  discounts?: Array<InvoiceDiscount> | undefined
}

/**
 * Items of an invoice.
 */
export type InvoiceItemList = {
  /**
   * The items.
   */
  invoiceItems: Array<InvoiceItem>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Invoices of the account.
 */
export type InvoiceList = {
  /**
   * The invoices.
   */
  invoices: Array<Invoice>
  _links?: PageLinks | undefined
}

/**
 * An invoice as a PDF file.
 */
export type InvoicePdf = {
  /**
   * The PDF file in Base64.
   */
  pdf: string
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * IPv4 or IPv6 address of a VPS, with what the VPS needs to use it.
 */
export type IpAddress = {
  /**
   * The address.
   */
  address: string
  /**
   * Subnet mask.
   */
  subnetMask: string
  /**
   * Gateway of the subnet.
   */
  gateway: string
  /**
   * Addresses of DNS resolvers that the VPS can use.
   */
  dnsResolvers: Array<string>
  /**
   * Host name that the address resolves to, as in its PTR record.
   */
  reverseDns: string
}

/**
 * The address as it was read. Only `reverseDns` can be changed.
 */
export type IpAddressChange = {
  /**
   * The address.
   */
  address?: string | undefined
  /**
   * Subnet mask.
   */
  subnetMask?: string | undefined
  /**
   * Gateway of the subnet.
   */
  gateway?: string | undefined
  /**
   * Addresses of DNS resolvers that the VPS can use.
   */
  dnsResolvers?: Array<string> | undefined
  /**
   * Host name that the address shall resolve to, as in its PTR record.
   */
  reverseDns: string
}

/**
 * IPv6 address to register for a VPS.
 */
export type IpAddressCreate = {
  /**
   * IPv6 address within the range of the VPS.
   */
  ipAddress: string
}

/**
 * One address of a VPS.
 */
export type IpAddressDocument = {
  ipAddress: IpAddress
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Addresses of a VPS.
 */
export type IpAddressList = {
  /**
   * The addresses.
   */
  ipAddresses: Array<IpAddress>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Address of a VPS with its new reverse DNS.
 */
export type IpAddressUpdate = {
  ipAddress: IpAddressChange
}

/**
 * A nameserver of a domain.
 */
export type Nameserver = {
  /**
   * Name of the nameserver.
   */
  hostname: string
  /**
   * IPv4 address of its glue record.
   */
  ipv4?: string | null | undefined
  /**
   * IPv6 address of its glue record.
   */
  ipv6?: string | null | undefined
}

export type NameserverList = {
  /**
   * All nameservers of the domain.
   */
  nameservers: Array<Nameserver>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

export type NameserversReplace = {
  /**
   * The nameservers that take the place of the current ones.
   */
  nameservers: Array<Nameserver>
}

/**
 * How busy the network was at one time.
 */
export type NetworkUsage = {
  /**
   * Outbound traffic in Mbit per second.
   */
  mbitOut: number
  /**
   * Inbound traffic in Mbit per second.
   */
  mbitIn: number
  /**
   * Unix time of the entry in seconds.
   */
  date: number
}

/**
 * An operating system or image that can be installed on a VPS.
 */
export type OperatingSystem = {
  /**
   * Name of the operating system.
   */
  name: string
  /**
   * What it is.
   */
  description: string
  /**
   * Name of the operating system it is based on.
   */
  baseName: string
  /**
   * Its version.
   */
  version: string
  /**
   * Price a month in cents. Only for commercial ones.
   */
  price?: number | undefined
  /**
   * Ways in which it can be installed.
   */
  installFlavours: Array<InstallFlavour>
  /**
   * Licenses that can be had with it.
   */
  licenses: Array<VpsLicenseProduct>
  /**
   * Whether it is an image that is installed already.
   */
  isPreinstallableImage: boolean
  /**
   * Names of the fields that its installation requires.
   */
  installFields: Array<string>
  /**
   * Whether it is the default version in the list.
   */
  isDefault: boolean
}

/**
 * What to install, and how.
 */
export type OperatingSystemInstall = {
  /**
   * Name of the operating system. The price of a commercial one comes on top each month.
   */
  operatingSystemName: string
  /**
   * Host name. Required for images with a control panel.
   */
  hostname?: string | undefined
  installFlavour?: InstallFlavour | undefined
  username?: InstallUsername | undefined
  hashedPassword?: InstallHashedPassword | undefined
  sshKeys?: InstallSshKeys | undefined
  base64InstallText?: InstallText | undefined
  licenses?: InstallLicenses | undefined
  /**
   * Acronis tenant whose client is installed as well. Only with `cloudinit`.
   */
  acronisTenantId?: string | undefined
}

export type OperatingSystemList = {
  /**
   * All that can be installed.
   */
  operatingSystems: Array<OperatingSystem>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Link to another page of a list. A page that does not exist has none.
 */
export type PageLink = {
  /**
   * Which page it is.
   */
  rel: 'first' | 'previous' | 'next' | 'last'
  /**
   * URL of the page.
   */
  link: string
}

/**
 * Links between the pages of a list, sent if the request has a page size.
 */
export type PageLinks = {
  /**
   * Links to other pages.
   */
  pages?: Array<PageLink> | undefined
}

/**
 * Layer 2 network between VPSs, without services of its own. Its traffic is free.
 */
export type PrivateNetwork = {
  /**
   * Unique name of the network.
   */
  name: string
  /**
   * Name that the customer chose.
   */
  description: string
  /**
   * Whether TransIP has blocked the network.
   */
  isBlocked: boolean
  /**
   * Whether another action on the network is running.
   */
  isLocked: boolean
  /**
   * Names of the VPSs in the network.
   */
  vpsNames: Array<string>
  /**
   * The VPSs in the network.
   */
  connectedVpses: Array<ConnectedVps>
}

/**
 * Asks to attach a VPS.
 */
export type PrivateNetworkAttachVps = {
  /**
   * What to do with the network.
   */
  action: 'attachvps'
  /**
   * Name of the VPS to attach.
   */
  vpsName: string
}

/**
 * Asks to detach a VPS.
 */
export type PrivateNetworkDetachVps = {
  /**
   * What to do with the network.
   */
  action: 'detachvps'
  /**
   * Name of the VPS to detach.
   */
  vpsName: string
}

/**
 * One private network.
 */
export type PrivateNetworkDocument = {
  privateNetwork: PrivateNetwork
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Private networks of the account.
 */
export type PrivateNetworkList = {
  /**
   * The networks.
   */
  privateNetworks: Array<PrivateNetwork>
  _links?: PageLinks | undefined
}

/**
 * Private network to order.
 */
export type PrivateNetworkOrder = {
  /**
   * Name for the network.
   */
  description?: string | undefined
}

/**
 * Private network as it is read, with its new description.
 */
export type PrivateNetworkUpdate = {
  /**
   * The network. Only `description` is changed.
   */
  privateNetwork: PrivateNetwork
}

/**
 * A product that can be ordered.
 */
export type Product = {
  /**
   * Name, which orders refer to.
   */
  name: string
  /**
   * What the product is.
   */
  description: string
  /**
   * Price in cents.
   */
  price: number
  /**
   * Recurring price in cents.
   */
  recurringPrice: number
  /**
   * Category of the product.
   */
  category?: string | undefined
}

/**
 * Products by kind.
 */
export type ProductCatalog = {
  /**
   * VPSs.
   */
  vps: Array<Product>
  /**
   * Addons of VPSs.
   */
  vpsAddon: Array<Product>
  /**
   * HA-IPs.
   */
  haip: Array<Product>
  /**
   * Big storages.
   */
  bigStorage: Array<Product>
  /**
   * Private networks.
   */
  privateNetworks: Array<Product>
}

/**
 * A part that a product comes with.
 */
export type ProductElement = {
  /**
   * Name of the part.
   */
  name: string
  /**
   * What the part is.
   */
  description: string
  /**
   * How many of it the product has.
   */
  amount: number
}

/**
 * Specification of a product.
 */
export type ProductElementList = {
  /**
   * What the product consists of.
   */
  productElements: Array<ProductElement>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * All products, by kind.
 */
export type ProductList = {
  products: ProductCatalog
}

/**
 * Link to a related resource, or to the resource itself.
 */
export type RelatedLink = {
  /**
   * Relation of the linked resource, such as `self` or `dns`.
   */
  rel: string
  /**
   * URL of the linked resource.
   */
  link: string
}

/**
 * Copy of the main disk of a VPS, taken when asked for.
 */
export type Snapshot = {
  /**
   * Name of the snapshot.
   */
  name: string
  /**
   * Text given to the snapshot.
   */
  description: string
  /**
   * Size in kB.
   */
  diskSize: number
  status: BackupStatus
  /**
   * When it was taken, as YYYY-MM-DD HH:MM:SS; the time zone is not stated.
   */
  dateTimeCreate: string
  /**
   * Operating system on the disk.
   */
  operatingSystem: string
}

/**
 * Snapshot to take.
 */
export type SnapshotCreate = {
  /**
   * Text that tells the snapshot from others.
   */
  description?: string | undefined
  /**
   * Whether to start the VPS as soon as the snapshot is taken, also one that was stopped for it.
   */
  shouldStartVps?: boolean | undefined
}

/**
 * One snapshot of a VPS.
 */
export type SnapshotDocument = {
  snapshot: Snapshot
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Snapshots of a VPS.
 */
export type SnapshotList = {
  /**
   * The snapshots.
   */
  snapshots: Array<Snapshot>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * VPS to which a snapshot is restored.
 */
export type SnapshotRevert = {
  /**
   * VPS to restore it on; without it the VPS it was taken from.
   */
  destinationVpsName?: string | undefined
}

/**
 * A public SSH key that VPSs can be installed with.
 */
export type SshKey = {
  /**
   * Id of the key.
   */
  id: number
  /**
   * The public key, as in an `authorized_keys` file.
   */
  key: string
  /**
   * Name that the customer gave the key.
   */
  description: string
  /**
   * When it was added, as YYYY-MM-DD HH:MM:SS in the time zone Europe/Amsterdam.
   */
  creationDate: string
  /**
   * MD5 fingerprint of the key.
   */
  fingerprint: string
  /**
   * Whether it is marked as the default.
   */
  isDefault: boolean
}

/**
 * An SSH key as it is sent. Only `description` and `isDefault` are changed; the rest may be sent as it was read.
 */
export type SshKeyChange = {
  /**
   * Id of the key.
   */
  id?: number | undefined
  /**
   * The public key.
   */
  key?: string | undefined
  /**
   * New name.
   */
  description: string
  /**
   * When it was added.
   */
  creationDate?: string | undefined
  /**
   * MD5 fingerprint of the key.
   */
  fingerprint?: string | undefined
  /**
   * Whether to mark it as the default.
   */
  isDefault: boolean
}

/**
 * An SSH key to add.
 */
export type SshKeyCreate = {
  /**
   * The public key, as in an `authorized_keys` file.
   */
  sshKey: string
  /**
   * Name for the key.
   */
  description?: string | undefined
  /**
   * Whether to mark it as the default.
   */
  isDefault?: boolean | undefined
}

/**
 * One SSH key.
 */
export type SshKeyDocument = {
  sshKey: SshKey
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * SSH keys of the account.
 */
export type SshKeyList = {
  /**
   * The keys.
   */
  sshKeys: Array<SshKey>
  _links?: PageLinks | undefined
}

/**
 * An SSH key with its changes.
 */
export type SshKeyUpdate = {
  sshKey: SshKeyChange
}

/**
 * A TLS certificate of a domain.
 */
export type SslCertificate = {
  /**
   * Id of the certificate.
   */
  certificateId: number
  /**
   * Domain name the certificate is for. That of a wildcard certificate begins with `*.`.
   */
  commonName: string
  /**
   * When the certificate expires, as YYYY-MM-DD HH:MM:SS.
   */
  expirationDate: string
  /**
   * When the certificate was ordered, as YYYY-MM-DD HH:MM:SS.
   */
  orderDate?: string | undefined
  /**
   * `active` can be used and has not expired, `inactive` is being processed, `busy` is still being ordered, `expired` is malformed or gone.
   */
  status: 'active' | 'inactive' | 'busy' | 'expired'
  /**
   * Whether the certificate can be issued again. May come as the string "true".
   */
  canReissue: boolean | string
}

export type SslCertificateDocument = {
  certificate: SslCertificate
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

export type SslCertificateList = {
  /**
   * All certificates of the domain.
   */
  certificates: Array<SslCertificate>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Whether the storage is in order, or being attached or detached.
 */
export type StorageStatus = 'active' | 'attaching' | 'detaching'

/**
 * When a product ends.
 */
export type TimedCancellation = {
  endTime: CancellationTime
}

/**
 * A top-level domain that TransIP offers.
 */
export type Tld = {
  /**
   * Name with its leading dot, such as `.nl`.
   */
  name: string
  /**
   * Price of a registration in cents.
   */
  price: number
  /**
   * Price of a renewal in cents.
   */
  recurringPrice: number
  /**
   * What can be done with domains of this TLD.
   */
  capabilities: Array<
    | 'requiresAuthCode'
    | 'canRegister'
    | 'canTransferWithOwnerChange'
    | 'canTransferWithoutOwnerChange'
    | 'canSetLock'
    | 'canSetOwner'
    | 'canSetContacts'
    | 'canSetNameservers'
    | 'supportsDnsSec'
  >
  /**
   * Fewest characters a domain name may have.
   */
  minLength: number
  /**
   * Most characters a domain name may have.
   */
  maxLength: number
  /**
   * Months from one renewal to the next.
   */
  registrationPeriodLength: number
  /**
   * Days before the renewal by which a domain has to be cancelled.
   */
  cancelTimeFrame: number
}

export type TldDocument = {
  tld: Tld
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

export type TldList = {
  /**
   * All TLDs.
   */
  tlds: Array<Tld>
}

/**
 * Traffic of one period.
 */
export type TrafficPoolPeriod = {
  /**
   * Start of the period, as YYYY-MM-DD.
   */
  startDate: string
  /**
   * End of the period, as YYYY-MM-DD.
   */
  endDate: string
  /**
   * Bytes used so far.
   */
  usedInBytes: number
  /**
   * Bytes that may be used.
   */
  maxInBytes: number
  /**
   * Bytes expected to be used in the whole period.
   */
  expectedBytes: number
}

/**
 * Traffic by period.
 */
export type TrafficPoolPeriodList = {
  /**
   * The periods.
   */
  trafficPoolInformation: Array<TrafficPoolPeriod>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * What a client with websockets needs to reach the VNC console of a VPS.
 */
export type VncData = {
  /**
   * Host of the VNC proxy.
   */
  host: string
  /**
   * Path of the websocket with the token in it.
   */
  path: string
  /**
   * Whole URL of the websocket with the token in it.
   */
  url: string
  /**
   * Token that stands for the VPS. It changes.
   */
  token: string
  /**
   * Password of the VNC connection. It changes.
   */
  password: string
}

export type VncDataDocument = {
  vncData: VncData
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * A virtual server.
 */
export type Vps = {
  /**
   * Unique name of the VPS.
   */
  name: string
  /**
   * Unique id of the VPS.
   */
  uuid: string
  /**
   * Name that the customer gave the VPS.
   */
  description: string | null
  /**
   * Name of its product.
   */
  productName: string
  /**
   * Name of its operating system; null while none is installed.
   */
  operatingSystem: string | null
  /**
   * Size of its disk in kB.
   */
  diskSize: number
  /**
   * Size of its memory in kB.
   */
  memorySize: number
  /**
   * Number of its CPUs.
   */
  cpus: number
  /**
   * What the VPS is doing.
   */
  status: 'created' | 'installing' | 'running' | 'stopped' | 'paused'
  /**
   * Whether its CPUs are its own.
   */
  flavor: 'dedicated' | 'shared' | 'flexible'
  /**
   * How fast its disk is.
   */
  diskPerformanceTier: 'slow' | 'normal' | 'fast'
  /**
   * Limit of inbound bandwidth in gigabits.
   */
  bandwidthInboundInGb: number
  /**
   * Limit of outbound bandwidth in gigabits.
   */
  bandwidthOutboundInGb: number
  /**
   * Its main IP address.
   */
  ipAddress: string
  /**
   * Its MAC address.
   */
  macAddress: string
  /**
   * Number of its snapshots.
   */
  currentSnapshots: number
  /**
   * Most snapshots it may have.
   */
  maxSnapshots: number
  /**
   * Whether another process is at work on the VPS.
   */
  isLocked: boolean
  /**
   * Whether TransIP has blocked the VPS.
   */
  isBlocked: boolean
  /**
   * Whether the customer has locked the VPS.
   */
  isCustomerLocked: boolean
  /**
   * Name of the availability zone it is in.
   */
  availabilityZone: string
  /**
   * Name of that zone as shown to people.
   */
  availabilityZoneDisplayName?: string | undefined
  /**
   * Tags that the customer gave it.
   */
  tags: Array<string>
  /**
   * When the VPS was created, as YYYY-MM-DD HH:MM:SS in UTC.
   */
  createdAt: string
}

/**
 * An addon of a VPS.
 */
export type VpsAddon = Product

/**
 * Addons of a VPS by what can be done with them.
 */
export type VpsAddonGroups = {
  /**
   * Addons that the VPS has.
   */
  active: Array<VpsAddon>
  /**
   * Addons that can be cancelled.
   */
  cancellable: Array<VpsAddon>
  /**
   * Addons that can be ordered.
   */
  available: Array<VpsAddon>
}

export type VpsAddonList = {
  addons: VpsAddonGroups
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Addons to order.
 */
export type VpsAddonOrder = {
  /**
   * Names of the addons.
   */
  addons: Array<string>
}

/**
 * Copy of the disk of a VPS that TransIP takes by itself.
 */
export type VpsBackup = {
  /**
   * Id of the backup.
   */
  id: number
  status: BackupStatus
  /**
   * When it was taken, as YYYY-MM-DD HH:MM:SS; the time zone is not stated.
   */
  dateTimeCreate: string
  /**
   * Size in kB.
   */
  diskSize: number
  /**
   * Operating system on the disk.
   */
  operatingSystem: string
  /**
   * Name of the availability zone the backup is kept in.
   */
  availabilityZone: string
  /**
   * How it is kept, daily or weekly; such as `weeklyBackupRetention`.
   */
  retentionType: string
}

/**
 * Asks to make a backup a snapshot.
 */
export type VpsBackupConvert = {
  /**
   * What to do with the backup.
   */
  action: 'convert'
  /**
   * Text for the new snapshot.
   */
  description?: string | undefined
}

/**
 * Backups of a VPS.
 */
export type VpsBackupList = {
  /**
   * The backups.
   */
  backups: Array<VpsBackup>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Asks to restore a backup.
 */
export type VpsBackupRevert = {
  /**
   * What to do with the backup.
   */
  action: 'revert'
  /**
   * Name or UUID of the VPS to restore it on; without it the VPS it was taken from.
   */
  destinationVpsIdentifier?: string | undefined
}

/**
 * The VPS as it was read. Only `description`, `isCustomerLocked` and `tags` can be changed.
 */
export type VpsChange = {
  /**
   * Unique name of the VPS.
   */
  name: string
  /**
   * Unique id of the VPS.
   */
  uuid: string
  /**
   * Name for the VPS.
   */
  description?: string | null | undefined
  /**
   * Name of its product.
   */
  productName?: string | undefined
  /**
   * Name of its operating system.
   */
  operatingSystem?: string | null | undefined
  /**
   * Size of its disk in kB.
   */
  diskSize?: number | undefined
  /**
   * Size of its memory in kB.
   */
  memorySize?: number | undefined
  /**
   * Number of its CPUs.
   */
  cpus?: number | undefined
  /**
   * What the VPS is doing.
   */
  status?: string | undefined
  /**
   * Whether its CPUs are its own.
   */
  flavor?: string | undefined
  /**
   * How fast its disk is.
   */
  diskPerformanceTier?: string | undefined
  /**
   * Limit of inbound bandwidth in gigabits.
   */
  bandwidthInboundInGb?: number | undefined
  /**
   * Limit of outbound bandwidth in gigabits.
   */
  bandwidthOutboundInGb?: number | undefined
  /**
   * Its main IP address.
   */
  ipAddress?: string | undefined
  /**
   * Its MAC address.
   */
  macAddress?: string | undefined
  /**
   * Number of its snapshots.
   */
  currentSnapshots?: number | undefined
  /**
   * Most snapshots it may have.
   */
  maxSnapshots?: number | undefined
  /**
   * Whether another process is at work on the VPS.
   */
  isLocked?: boolean | undefined
  /**
   * Whether TransIP has blocked the VPS.
   */
  isBlocked?: boolean | undefined
  /**
   * Whether the customer has locked the VPS, which keeps the API and the control panel from changing it.
   */
  isCustomerLocked?: boolean | undefined
  /**
   * Name of the availability zone it is in.
   */
  availabilityZone?: string | undefined
  /**
   * Name of that zone as shown to people.
   */
  availabilityZoneDisplayName?: string | undefined
  /**
   * Tags; they take the place of the present ones.
   */
  tags: Array<string>
  /**
   * When the VPS was created, as YYYY-MM-DD HH:MM:SS in UTC.
   */
  createdAt?: string | undefined
}

/**
 * A VPS to clone.
 */
export type VpsClone = {
  /**
   * Name of the VPS to clone.
   */
  vpsName: string
  /**
   * Name of the clone's product. Its disk has to be large enough.
   */
  targetProductName?: string | undefined
  /**
   * Name of the availability zone for the clone; the default one without it.
   */
  availabilityZone?: string | undefined
  /**
   * Names of the addons to order with it.
   */
  addons?: Array<string> | undefined
}

export type VpsDocument = {
  vps: Vps
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Stateful firewall for what comes in to a VPS. Once it is enabled only what a rule lets through gets in.
 */
export type VpsFirewall = {
  /**
   * Whether the firewall is enabled.
   */
  isEnabled: boolean
  /**
   * The rules. None, and everything is blocked.
   */
  ruleSet: Array<FirewallRule>
}

/**
 * Firewall of a VPS.
 */
export type VpsFirewallDocument = {
  vpsFirewall: VpsFirewall
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Asks for the default rules.
 */
export type VpsFirewallReset = {
  /**
   * What to do with the firewall.
   */
  action: 'reset'
}

/**
 * Firewall that takes the place of the present one.
 */
export type VpsFirewallUpdate = {
  vpsFirewall: VpsFirewall
}

/**
 * Offers a VPS to another account.
 */
export type VpsHandover = {
  /**
   * What to do.
   */
  action: 'handover'
  /**
   * Name of the customer who is to get the VPS.
   */
  targetCustomerName: string
}

/**
 * A license that a VPS has.
 */
export type VpsLicense = {
  /**
   * Id of the license.
   */
  id: number
  /**
   * Name of the license.
   */
  name: string
  /**
   * What the license is.
   */
  description?: string | undefined
  /**
   * Whether it is the default license of its operating system.
   */
  isDefault?: boolean | undefined
  /**
   * Price in cents.
   */
  price: number
  /**
   * Price of each further period in cents.
   */
  recurringPrice: number
  type: VpsLicenseType
  /**
   * How many the VPS has.
   */
  quantity: number
  /**
   * How many it may have at most.
   */
  maxQuantity: number
  /**
   * Keys of the license.
   */
  keys: Array<VpsLicenseKey>
}

/**
 * Licenses of a VPS by what can be done with them.
 */
export type VpsLicenseGroups = {
  /**
   * Licenses that the VPS has.
   */
  active: Array<VpsLicense>
  /**
   * Licenses that can be cancelled.
   */
  cancellable: Array<VpsLicense>
  /**
   * Licenses that can be ordered or switched to.
   */
  available: Array<VpsLicenseProduct>
}

/**
 * A key of a license.
 */
export type VpsLicenseKey = {
  /**
   * Name of the key.
   */
  name: string
  /**
   * The key itself.
   */
  key: string
}

export type VpsLicenseList = {
  licenses: VpsLicenseGroups
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * A license to order.
 */
export type VpsLicenseOrder = {
  /**
   * Name of the license.
   */
  licenseName: string
  /**
   * How many to order.
   */
  quantity: number
}

/**
 * A license that can be had.
 */
export type VpsLicenseProduct = {
  /**
   * Name of the license.
   */
  name: string
  /**
   * What the license is.
   */
  description?: string | undefined
  /**
   * Whether it is the default license of its operating system.
   */
  isDefault?: boolean | undefined
  /**
   * Price in cents.
   */
  price: number
  /**
   * Price of each further period in cents.
   */
  recurringPrice: number
  type: VpsLicenseType
  /**
   * How many have to be taken at least.
   */
  minQuantity: number
  /**
   * How many may be taken at most.
   */
  maxQuantity: number
}

/**
 * An `addon` license can be ordered and cancelled; one for the `operating-system` comes with the installation and can only be switched.
 */
export type VpsLicenseType = 'operating-system' | 'addon'

/**
 * The license to switch to.
 */
export type VpsLicenseUpdate = {
  /**
   * Name of the new license.
   */
  newLicenseName: string
}

export type VpsList = {
  /**
   * The VPSs.
   */
  vpss: Array<Vps>
  _links?: PageLinks | undefined
}

/**
 * A VPS to order.
 */
export type VpsOrder = {
  /**
   * Name of the product.
   */
  productName: string
  /**
   * Names of the addons to order with it.
   */
  addons?: Array<string> | undefined
  /**
   * Name of the availability zone for the VPS; the default one without it.
   */
  availabilityZone?: string | undefined
  /**
   * Name for the VPS. If a host name is given, its first 32 characters are used.
   */
  description?: string | undefined
  /**
   * Name of the operating system to install. The price of a commercial one comes on top each month.
   */
  operatingSystem: string
  installFlavour?: InstallFlavour | undefined
  /**
   * Host name. Only needed for images with a control panel.
   */
  hostname?: string | undefined
  username?: InstallUsername | undefined
  hashedPassword?: InstallHashedPassword | undefined
  sshKeys?: InstallSshKeys | undefined
  base64InstallText?: InstallText | undefined
  licenses?: InstallLicenses | undefined
}

/**
 * Several VPSs to order.
 */
export type VpsOrderMany = {
  /**
   * The VPSs to order.
   */
  vpss: Array<VpsOrder>
}

/**
 * Stops a VPS and starts it again.
 */
export type VpsReset = {
  /**
   * What to do.
   */
  action: 'reset'
}

/**
 * Feature of a VPS that can be switched or set, beside what the VPS itself is.
 */
export type VpsSetting = {
  /**
   * Name of the setting, such as `blockVpsMailPorts`, which closes ports 25, 465 and 587 to outgoing mail.
   */
  name: string
  /**
   * Type of the value, such as `boolean`.
   */
  dataType: string
  /**
   * Whether the setting cannot be changed.
   */
  readOnly: boolean
  value: VpsSettingValue
}

/**
 * Setting as it is sent.
 */
export type VpsSettingChange = {
  /**
   * Name of the setting, the same as in the path.
   */
  name: string
  /**
   * Type of the value.
   */
  dataType: string
  /**
   * Whether the setting cannot be changed.
   */
  readOnly: boolean
  value: VpsSettingValueChange
}

/**
 * One setting of a VPS.
 */
export type VpsSettingDocument = {
  setting: VpsSetting
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Settings of a VPS.
 */
export type VpsSettingList = {
  /**
   * The settings.
   */
  settings: Array<VpsSetting>
  /**
   * Links to related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Setting with its new value.
 */
export type VpsSettingUpdate = {
  setting: VpsSettingChange
}

/**
 * Value of a setting. The one of its data type counts.
 */
export type VpsSettingValue = {
  /**
   * Value of a boolean setting.
   */
  valueBoolean: boolean
  /**
   * Value of a string setting.
   */
  valueString: string
}

/**
 * New value of a setting. Both may be sent, one must be; the one of the setting's data type is used.
 */
export type VpsSettingValueChange = {
  /**
   * Value for a boolean setting.
   */
  valueBoolean?: boolean | undefined
  /**
   * Value for a string setting.
   */
  valueString?: string | undefined
}

/**
 * Starts a VPS.
 */
export type VpsStart = {
  /**
   * What to do.
   */
  action: 'start'
}

/**
 * Stops a VPS.
 */
export type VpsStop = {
  /**
   * What to do.
   */
  action: 'stop'
}

/**
 * A VPS as it is read, with the changes in it.
 */
export type VpsUpdate = {
  vps: VpsChange
}

export type VpsUpgradeList = {
  /**
   * Products that the VPS can be upgraded to.
   */
  upgrades: Array<Product>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * An upgrade to order.
 */
export type VpsUpgradeOrder = {
  /**
   * Name of the product to upgrade to.
   */
  productName: string
}

/**
 * Usage of a VPS over a period. Only the types that were asked for are there.
 */
export type VpsUsage = {
  /**
   * Usage of the CPUs.
   */
  cpu?: Array<CpuUsage> | undefined
  /**
   * Usage of the disk.
   */
  disk?: Array<DiskUsage> | undefined
  /**
   * Usage of the network.
   */
  network?: Array<NetworkUsage> | undefined
}

export type VpsUsageDocument = {
  usage: VpsUsage
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * A person or company that a domain is registered with.
 */
export type WhoisContact = {
  /**
   * Role of the contact.
   */
  type: 'registrant' | 'administrative' | 'technical'
  /**
   * First name.
   */
  firstName: string
  /**
   * Last name.
   */
  lastName: string
  /**
   * Name of the company. Of companies only.
   */
  companyName?: string | undefined
  /**
   * Number of the company at the Dutch chamber of commerce. Of companies only.
   */
  companyKvk?: string | undefined
  /**
   * Legal form of the company. Of companies only.
   */
  companyType?:
    | 'BV'
    | 'BVI/O'
    | 'COOP'
    | 'CV'
    | 'EENMANSZAAK'
    | 'KERK'
    | 'NV'
    | 'OWM'
    | 'REDR'
    | 'STICHTING'
    | 'VERENIGING'
    | 'VOF'
    | 'BEG'
    | 'BRO'
    | 'EESV'
    | 'ANDERS'
    | undefined
  /**
   * Street of the address.
   */
  street: string
  /**
   * House number of the address.
   */
  number: string
  /**
   * Postal code of the address.
   */
  postalCode: string
  /**
   * City of the address.
   */
  city: string
  /**
   * Phone number.
   */
  phoneNumber: string
  /**
   * Fax number.
   */
  faxNumber: string
  /**
   * Mail address.
   */
  email: string
  /**
   * Country as an ISO 3166-1 code of two small letters.
   */
  country: string
}

/**
 * Contacts of a domain, or those that new domains of the account get.
 */
export type WhoisContactList = {
  /**
   * The contacts.
   */
  contacts: Array<WhoisContact>
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

/**
 * Contacts to take the place of the present ones.
 */
export type WhoisContactsUpdate = {
  /**
   * The contacts.
   */
  contacts: Array<WhoisContact>
}

export type WhoisDocument = {
  /**
   * The response of the WHOIS server.
   */
  whois: string
  /**
   * Related resources.
   */
  _links?: Array<RelatedLink> | undefined
}

export type AuthCreateTokenData = {
  body: AccessTokenCreate
  headers: {
    /**
     * Signature of the whole body with the private key (RSA, SHA-512), in Base64.
     */
    Signature: string
  }
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/auth'
}

export type AuthCreateTokenErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type AuthCreateTokenError = AuthCreateTokenErrors[keyof AuthCreateTokenErrors]

export type AuthCreateTokenResponses = {
  /**
   * The access token.
   */
  201: AccessToken
}

export type AuthCreateTokenResponse = AuthCreateTokenResponses[keyof AuthCreateTokenResponses]

export type ActionsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/actions'
}

export type ActionsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ActionsListError = ActionsListErrors[keyof ActionsListErrors]

export type ActionsListResponses = {
  /**
   * The actions.
   */
  200: ActionList
}

export type ActionsListResponse = ActionsListResponses[keyof ActionsListResponses]

export type ActionsGetData = {
  body?: never
  path: {
    /**
     * UUID of the action.
     */
    uuid: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/actions/{uuid}'
}

export type ActionsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ActionsGetError = ActionsGetErrors[keyof ActionsGetErrors]

export type ActionsGetResponses = {
  /**
   * The action.
   */
  200: ActionDocument
}

export type ActionsGetResponse = ActionsGetResponses[keyof ActionsGetResponses]

export type ActionsChildrenListData = {
  body?: never
  path: {
    /**
     * UUID of the action.
     */
    uuid: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/actions/children/{uuid}'
}

export type ActionsChildrenListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ActionsChildrenListError = ActionsChildrenListErrors[keyof ActionsChildrenListErrors]

export type ActionsChildrenListResponses = {
  /**
   * The actions.
   */
  200: ActionList
}

export type ActionsChildrenListResponse = ActionsChildrenListResponses[keyof ActionsChildrenListResponses]

export type ProductsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/products'
}

export type ProductsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ProductsListError = ProductsListErrors[keyof ProductsListErrors]

export type ProductsListResponses = {
  /**
   * The products.
   */
  200: ProductList
}

export type ProductsListResponse = ProductsListResponses[keyof ProductsListResponses]

export type ProductsElementsListData = {
  body?: never
  path: {
    /**
     * Name of the product.
     */
    productName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/products/{productName}/elements'
}

export type ProductsElementsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ProductsElementsListError = ProductsElementsListErrors[keyof ProductsElementsListErrors]

export type ProductsElementsListResponses = {
  /**
   * The elements.
   */
  200: ProductElementList
}

export type ProductsElementsListResponse = ProductsElementsListResponses[keyof ProductsElementsListResponses]

export type AvailabilityZonesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/availability-zones'
}

export type AvailabilityZonesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type AvailabilityZonesListError = AvailabilityZonesListErrors[keyof AvailabilityZonesListErrors]

export type AvailabilityZonesListResponses = {
  /**
   * The zones.
   */
  200: AvailabilityZoneList
}

export type AvailabilityZonesListResponse = AvailabilityZonesListResponses[keyof AvailabilityZonesListResponses]

export type ApiTestGetData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/api-test'
}

export type ApiTestGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ApiTestGetError = ApiTestGetErrors[keyof ApiTestGetErrors]

export type ApiTestGetResponses = {
  /**
   * The connection works.
   */
  200: ApiTestResult
}

export type ApiTestGetResponse = ApiTestGetResponses[keyof ApiTestGetResponses]

export type InvoicesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/invoices'
}

export type InvoicesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type InvoicesListError = InvoicesListErrors[keyof InvoicesListErrors]

export type InvoicesListResponses = {
  /**
   * The invoices.
   */
  200: InvoiceList
}

export type InvoicesListResponse = InvoicesListResponses[keyof InvoicesListResponses]

export type InvoicesGetData = {
  body?: never
  path: {
    /**
     * Number of the invoice.
     */
    invoiceNumber: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/invoices/{invoiceNumber}'
}

export type InvoicesGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such invoice.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type InvoicesGetError = InvoicesGetErrors[keyof InvoicesGetErrors]

export type InvoicesGetResponses = {
  /**
   * The invoice.
   */
  200: InvoiceDocument
}

export type InvoicesGetResponse = InvoicesGetResponses[keyof InvoicesGetResponses]

export type InvoicesItemsListData = {
  body?: never
  path: {
    /**
     * Number of the invoice.
     */
    invoiceNumber: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/invoices/{invoiceNumber}/invoice-items'
}

export type InvoicesItemsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such invoice.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type InvoicesItemsListError = InvoicesItemsListErrors[keyof InvoicesItemsListErrors]

export type InvoicesItemsListResponses = {
  /**
   * The items.
   */
  200: InvoiceItemList
}

export type InvoicesItemsListResponse = InvoicesItemsListResponses[keyof InvoicesItemsListResponses]

export type InvoicesPdfGetData = {
  body?: never
  path: {
    /**
     * Number of the invoice.
     */
    invoiceNumber: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/invoices/{invoiceNumber}/pdf'
}

export type InvoicesPdfGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such invoice.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type InvoicesPdfGetError = InvoicesPdfGetErrors[keyof InvoicesPdfGetErrors]

export type InvoicesPdfGetResponses = {
  /**
   * The PDF file.
   */
  200: InvoicePdf
}

export type InvoicesPdfGetResponse = InvoicesPdfGetResponses[keyof InvoicesPdfGetResponses]

export type SshKeysListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/ssh-keys'
}

export type SshKeysListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type SshKeysListError = SshKeysListErrors[keyof SshKeysListErrors]

export type SshKeysListResponses = {
  /**
   * The SSH keys.
   */
  200: SshKeyList
}

export type SshKeysListResponse = SshKeysListResponses[keyof SshKeysListResponses]

export type SshKeysCreateData = {
  body: SshKeyCreate
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/ssh-keys'
}

export type SshKeysCreateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The key is there already.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The key or its description is invalid.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type SshKeysCreateError = SshKeysCreateErrors[keyof SshKeysCreateErrors]

export type SshKeysCreateResponses = {
  /**
   * The key was added.
   */
  201: void
}

export type SshKeysCreateResponse = SshKeysCreateResponses[keyof SshKeysCreateResponses]

export type SshKeysDeleteData = {
  body?: never
  path: {
    /**
     * Id of the SSH key.
     */
    id: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/ssh-keys/{id}'
}

export type SshKeysDeleteErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such SSH key.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type SshKeysDeleteError = SshKeysDeleteErrors[keyof SshKeysDeleteErrors]

export type SshKeysDeleteResponses = {
  /**
   * The key was removed.
   */
  204: void
}

export type SshKeysDeleteResponse = SshKeysDeleteResponses[keyof SshKeysDeleteResponses]

export type SshKeysGetData = {
  body?: never
  path: {
    /**
     * Id of the SSH key.
     */
    id: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/ssh-keys/{id}'
}

export type SshKeysGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such SSH key.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type SshKeysGetError = SshKeysGetErrors[keyof SshKeysGetErrors]

export type SshKeysGetResponses = {
  /**
   * The SSH key.
   */
  200: SshKeyDocument
}

export type SshKeysGetResponse = SshKeysGetResponses[keyof SshKeysGetResponses]

export type SshKeysUpdateData = {
  body: SshKeyUpdate
  path: {
    /**
     * Id of the SSH key.
     */
    id: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/ssh-keys/{id}'
}

export type SshKeysUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such SSH key.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The description is too long.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type SshKeysUpdateError = SshKeysUpdateErrors[keyof SshKeysUpdateErrors]

export type SshKeysUpdateResponses = {
  /**
   * The key was changed.
   */
  204: void
}

export type SshKeysUpdateResponse = SshKeysUpdateResponses[keyof SshKeysUpdateResponses]

export type ContactKeyGetData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/contact-key'
}

export type ContactKeyGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type ContactKeyGetError = ContactKeyGetErrors[keyof ContactKeyGetErrors]

export type ContactKeyGetResponses = {
  /**
   * The contact key.
   */
  200: ContactKey
}

export type ContactKeyGetResponse = ContactKeyGetResponses[keyof ContactKeyGetResponses]

export type DomainsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Tags to filter by, separated by commas.
         */
        tags?: string | undefined
        /**
         * What to send along, separated by commas, of `nameservers`, `contacts` and `goneDomains`.
         */
        include?: string | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/domains'
}

export type DomainsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsListError = DomainsListErrors[keyof DomainsListErrors]

export type DomainsListResponses = {
  /**
   * The domains.
   */
  200: DomainList
}

export type DomainsListResponse = DomainsListResponses[keyof DomainsListResponses]

export type DomainsPostData = {
  body: DomainRegister | DomainTransfer
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains'
}

export type DomainsPostErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The domain is not free, or in the account already.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The domain to transfer is not registered.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsPostError = DomainsPostErrors[keyof DomainsPostErrors]

export type DomainsPostResponses = {
  /**
   * The domain was ordered.
   */
  201: void
}

export type DomainsPostResponse = DomainsPostResponses[keyof DomainsPostResponses]

export type DomainsCancelData = {
  body: TimedCancellation
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}'
}

export type DomainsCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * Products are attached to the domain.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not a time to cancel at.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The domain is inactive or cancelled already.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsCancelError = DomainsCancelErrors[keyof DomainsCancelErrors]

export type DomainsCancelResponses = {
  /**
   * The domain was cancelled.
   */
  204: void
}

export type DomainsCancelResponse = DomainsCancelResponses[keyof DomainsCancelResponses]

export type DomainsGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * What to send along, separated by commas, of `nameservers` and `contacts`.
         */
        include?: string | undefined
      }
    | undefined
  url: '/domains/{domainName}'
}

export type DomainsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsGetError = DomainsGetErrors[keyof DomainsGetErrors]

export type DomainsGetResponses = {
  /**
   * The domain.
   */
  200: DomainDocument
}

export type DomainsGetResponse = DomainsGetResponses[keyof DomainsGetResponses]

export type DomainsHandoverData = {
  body: DomainHandover
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}'
}

export type DomainsHandoverErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The domain is locked or being handed over, or the other account cannot take it.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsHandoverError = DomainsHandoverErrors[keyof DomainsHandoverErrors]

export type DomainsHandoverResponses = {
  /**
   * The domain was offered to the other account.
   */
  204: void
}

export type DomainsHandoverResponse = DomainsHandoverResponses[keyof DomainsHandoverResponses]

export type DomainsUpdateData = {
  body: DomainUpdate
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}'
}

export type DomainsUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account has no whitelabel account, which the change needs.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the domain is running.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsUpdateError = DomainsUpdateErrors[keyof DomainsUpdateErrors]

export type DomainsUpdateResponses = {
  /**
   * The domain was changed.
   */
  204: void
}

export type DomainsUpdateResponse = DomainsUpdateResponses[keyof DomainsUpdateResponses]

export type DomainsBrandingGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/branding'
}

export type DomainsBrandingGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsBrandingGetError = DomainsBrandingGetErrors[keyof DomainsBrandingGetErrors]

export type DomainsBrandingGetResponses = {
  /**
   * The branding.
   */
  200: DomainBrandingDocument
}

export type DomainsBrandingGetResponse = DomainsBrandingGetResponses[keyof DomainsBrandingGetResponses]

export type DomainsBrandingUpdateData = {
  body: DomainBrandingUpdate
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/branding'
}

export type DomainsBrandingUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name is not that of a domain, or its TLD has no branding.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the domain is running.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsBrandingUpdateError = DomainsBrandingUpdateErrors[keyof DomainsBrandingUpdateErrors]

export type DomainsBrandingUpdateResponses = {
  /**
   * The branding was set.
   */
  204: void
}

export type DomainsBrandingUpdateResponse = DomainsBrandingUpdateResponses[keyof DomainsBrandingUpdateResponses]

export type DomainsContactsListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/contacts'
}

export type DomainsContactsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsContactsListError = DomainsContactsListErrors[keyof DomainsContactsListErrors]

export type DomainsContactsListResponses = {
  /**
   * The contacts.
   */
  200: WhoisContactList
}

export type DomainsContactsListResponse = DomainsContactsListResponses[keyof DomainsContactsListResponses]

export type DomainsContactsUpdateData = {
  body: WhoisContactsUpdate
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/contacts'
}

export type DomainsContactsUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name is not that of a domain, or its TLD does not allow the change.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The domain is locked.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsContactsUpdateError = DomainsContactsUpdateErrors[keyof DomainsContactsUpdateErrors]

export type DomainsContactsUpdateResponses = {
  /**
   * The contacts were changed.
   */
  204: void
}

export type DomainsContactsUpdateResponse = DomainsContactsUpdateResponses[keyof DomainsContactsUpdateResponses]

export type DomainDefaultsContactsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domain-defaults/contacts'
}

export type DomainDefaultsContactsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no default contacts.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainDefaultsContactsListError = DomainDefaultsContactsListErrors[keyof DomainDefaultsContactsListErrors]

export type DomainDefaultsContactsListResponses = {
  /**
   * The contacts.
   */
  200: WhoisContactList
}

export type DomainDefaultsContactsListResponse = DomainDefaultsContactsListResponses[keyof DomainDefaultsContactsListResponses]

export type DomainDefaultsContactsUpdateData = {
  body: WhoisContactsUpdate
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domain-defaults/contacts'
}

export type DomainDefaultsContactsUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no default contacts.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainDefaultsContactsUpdateError = DomainDefaultsContactsUpdateErrors[keyof DomainDefaultsContactsUpdateErrors]

export type DomainDefaultsContactsUpdateResponses = {
  /**
   * The contacts were changed.
   */
  204: void
}

export type DomainDefaultsContactsUpdateResponse = DomainDefaultsContactsUpdateResponses[keyof DomainDefaultsContactsUpdateResponses]

export type DomainsDnsDeleteData = {
  body: DnsEntrySelection
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dns'
}

export type DomainsDnsDeleteErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * DNS entries cannot be changed for the time being.
   */
  403: ErrorBody
  /**
   * There is no such domain, or it has no such entry.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The DNS entries are being saved.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnsDeleteError = DomainsDnsDeleteErrors[keyof DomainsDnsDeleteErrors]

export type DomainsDnsDeleteResponses = {
  /**
   * The entry was removed.
   */
  204: void
}

export type DomainsDnsDeleteResponse = DomainsDnsDeleteResponses[keyof DomainsDnsDeleteResponses]

export type DomainsDnsListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dns'
}

export type DomainsDnsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnsListError = DomainsDnsListErrors[keyof DomainsDnsListErrors]

export type DomainsDnsListResponses = {
  /**
   * The entries.
   */
  200: DnsEntryList
}

export type DomainsDnsListResponse = DomainsDnsListResponses[keyof DomainsDnsListResponses]

export type DomainsDnsUpdateData = {
  body: DnsEntrySelection
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dns'
}

export type DomainsDnsUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * DNS entries cannot be changed for the time being.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name or the type is invalid, or not exactly one entry has this name, expiry and type.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The DNS entries are being saved.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnsUpdateError = DomainsDnsUpdateErrors[keyof DomainsDnsUpdateErrors]

export type DomainsDnsUpdateResponses = {
  /**
   * The entry was changed.
   */
  204: void
}

export type DomainsDnsUpdateResponse = DomainsDnsUpdateResponses[keyof DomainsDnsUpdateResponses]

export type DomainsDnsCreateData = {
  body: DnsEntrySelection
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dns'
}

export type DomainsDnsCreateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * DNS entries cannot be changed for the time being.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name is not that of a domain, or the type not that of an entry.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The DNS entries are being saved.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnsCreateError = DomainsDnsCreateErrors[keyof DomainsDnsCreateErrors]

export type DomainsDnsCreateResponses = {
  /**
   * The entry was added.
   */
  201: void
}

export type DomainsDnsCreateResponse = DomainsDnsCreateResponses[keyof DomainsDnsCreateResponses]

export type DomainsDnsReplaceData = {
  body: DnsEntriesReplace
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dns'
}

export type DomainsDnsReplaceErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * DNS entries cannot be changed for the time being.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The entries cannot be set.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnsReplaceError = DomainsDnsReplaceErrors[keyof DomainsDnsReplaceErrors]

export type DomainsDnsReplaceResponses = {
  /**
   * The entries were replaced.
   */
  204: void
}

export type DomainsDnsReplaceResponse = DomainsDnsReplaceResponses[keyof DomainsDnsReplaceResponses]

export type DomainsDnssecListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dnssec'
}

export type DomainsDnssecListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnssecListError = DomainsDnssecListErrors[keyof DomainsDnssecListErrors]

export type DomainsDnssecListResponses = {
  /**
   * The entries.
   */
  200: DnssecEntryList
}

export type DomainsDnssecListResponse = DomainsDnssecListResponses[keyof DomainsDnssecListResponses]

export type DomainsDnssecReplaceData = {
  body: DnssecEntriesReplace
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/dnssec'
}

export type DomainsDnssecReplaceErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name of the domain or an entry is invalid.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The entries of the domain cannot be changed.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsDnssecReplaceError = DomainsDnssecReplaceErrors[keyof DomainsDnssecReplaceErrors]

export type DomainsDnssecReplaceResponses = {
  /**
   * The entries are replaced.
   */
  204: void
}

export type DomainsDnssecReplaceResponse = DomainsDnssecReplaceResponses[keyof DomainsDnssecReplaceResponses]

export type DomainsNameserversListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/nameservers'
}

export type DomainsNameserversListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsNameserversListError = DomainsNameserversListErrors[keyof DomainsNameserversListErrors]

export type DomainsNameserversListResponses = {
  /**
   * The nameservers.
   */
  200: NameserverList
}

export type DomainsNameserversListResponse = DomainsNameserversListResponses[keyof DomainsNameserversListResponses]

export type DomainsNameserversReplaceData = {
  body: NameserversReplace
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/nameservers'
}

export type DomainsNameserversReplaceErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsNameserversReplaceError = DomainsNameserversReplaceErrors[keyof DomainsNameserversReplaceErrors]

export type DomainsNameserversReplaceResponses = {
  /**
   * The nameservers are replaced.
   */
  204: void
}

export type DomainsNameserversReplaceResponse = DomainsNameserversReplaceResponses[keyof DomainsNameserversReplaceResponses]

export type DomainsActionsCancelData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/actions'
}

export type DomainsActionsCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The action cannot be cancelled now.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsActionsCancelError = DomainsActionsCancelErrors[keyof DomainsActionsCancelErrors]

export type DomainsActionsCancelResponses = {
  /**
   * The action is cancelled.
   */
  204: void
}

export type DomainsActionsCancelResponse = DomainsActionsCancelResponses[keyof DomainsActionsCancelResponses]

export type DomainsActionsGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/actions'
}

export type DomainsActionsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsActionsGetError = DomainsActionsGetErrors[keyof DomainsActionsGetErrors]

export type DomainsActionsGetResponses = {
  /**
   * The current action.
   */
  200: DomainActionDocument
}

export type DomainsActionsGetResponse = DomainsActionsGetResponses[keyof DomainsActionsGetResponses]

export type DomainsActionsRetryData = {
  body: DomainActionRetry
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/actions'
}

export type DomainsActionsRetryErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the domain is running.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsActionsRetryError = DomainsActionsRetryErrors[keyof DomainsActionsRetryErrors]

export type DomainsActionsRetryResponses = {
  /**
   * The action is tried again.
   */
  204: void
}

export type DomainsActionsRetryResponse = DomainsActionsRetryResponses[keyof DomainsActionsRetryResponses]

export type DomainsSslListData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/ssl'
}

export type DomainsSslListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsSslListError = DomainsSslListErrors[keyof DomainsSslListErrors]

export type DomainsSslListResponses = {
  /**
   * The certificates.
   */
  200: SslCertificateList
}

export type DomainsSslListResponse = DomainsSslListResponses[keyof DomainsSslListResponses]

export type DomainsSslGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
    /**
     * Id of the certificate.
     */
    certificateId: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/ssl/{certificateId}'
}

export type DomainsSslGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The domain has no such certificate.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsSslGetError = DomainsSslGetErrors[keyof DomainsSslGetErrors]

export type DomainsSslGetResponses = {
  /**
   * The certificate.
   */
  200: SslCertificateDocument
}

export type DomainsSslGetResponse = DomainsSslGetResponses[keyof DomainsSslGetResponses]

export type DomainsAuthCodeGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/auth-code'
}

export type DomainsAuthCodeGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The TLD does not hand out auth codes.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsAuthCodeGetError = DomainsAuthCodeGetErrors[keyof DomainsAuthCodeGetErrors]

export type DomainsAuthCodeGetResponses = {
  /**
   * The auth code.
   */
  200: AuthCodeDocument
}

export type DomainsAuthCodeGetResponse = DomainsAuthCodeGetResponses[keyof DomainsAuthCodeGetResponses]

export type DomainsAuthCodeRequestData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/auth-code'
}

export type DomainsAuthCodeRequestErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such domain.
   */
  404: ErrorBody
  /**
   * The TLD hands out its auth codes directly.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsAuthCodeRequestError = DomainsAuthCodeRequestErrors[keyof DomainsAuthCodeRequestErrors]

export type DomainsAuthCodeRequestResponses = {
  /**
   * The registry is asked to send the code.
   */
  201: void
}

export type DomainsAuthCodeRequestResponse = DomainsAuthCodeRequestResponses[keyof DomainsAuthCodeRequestResponses]

export type DomainsWhoisGetData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domains/{domainName}/whois'
}

export type DomainsWhoisGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The name in the path is not that of a domain.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainsWhoisGetError = DomainsWhoisGetErrors[keyof DomainsWhoisGetErrors]

export type DomainsWhoisGetResponses = {
  /**
   * The WHOIS information.
   */
  200: WhoisDocument
}

export type DomainsWhoisGetResponse = DomainsWhoisGetResponses[keyof DomainsWhoisGetResponses]

export type WhitelabelOrderData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/whitelabel'
}

export type WhitelabelOrderErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * There is a whitelabel account already.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type WhitelabelOrderError = WhitelabelOrderErrors[keyof WhitelabelOrderErrors]

export type WhitelabelOrderResponses = {
  /**
   * The whitelabel account is ordered.
   */
  201: void
}

export type WhitelabelOrderResponse = WhitelabelOrderResponses[keyof WhitelabelOrderResponses]

export type DomainAvailabilityCheckData = {
  body?: never
  path: {
    /**
     * Name of the domain.
     */
    domainName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/domain-availability/{domainName}'
}

export type DomainAvailabilityCheckErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainAvailabilityCheckError = DomainAvailabilityCheckErrors[keyof DomainAvailabilityCheckErrors]

export type DomainAvailabilityCheckResponses = {
  /**
   * What is known about the name.
   */
  200: DomainAvailabilityDocument
}

export type DomainAvailabilityCheckResponse = DomainAvailabilityCheckResponses[keyof DomainAvailabilityCheckResponses]

export type DomainAvailabilityCheckManyData = {
  body?: never
  path?: never
  query: {
    /**
     * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
     */
    test?: 1 | undefined
    /**
     * The domain names to check, numbered from 0 on the wire.
     */
    domainNames: Array<string>
  }
  url: '/domain-availability'
}

export type DomainAvailabilityCheckManyErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type DomainAvailabilityCheckManyError = DomainAvailabilityCheckManyErrors[keyof DomainAvailabilityCheckManyErrors]

export type DomainAvailabilityCheckManyResponses = {
  /**
   * What is known about the names.
   */
  200: DomainAvailabilityList
}

export type DomainAvailabilityCheckManyResponse = DomainAvailabilityCheckManyResponses[keyof DomainAvailabilityCheckManyResponses]

export type TldsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/tlds'
}

export type TldsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type TldsListError = TldsListErrors[keyof TldsListErrors]

export type TldsListResponses = {
  /**
   * The TLDs.
   */
  200: TldList
}

export type TldsListResponse = TldsListResponses[keyof TldsListResponses]

export type TldsGetData = {
  body?: never
  path: {
    /**
     * Name of the TLD with its leading dot.
     */
    tld: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/tlds/{tld}'
}

export type TldsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type TldsGetError = TldsGetErrors[keyof TldsGetErrors]

export type TldsGetResponses = {
  /**
   * The TLD.
   */
  200: TldDocument
}

export type TldsGetResponse = TldsGetResponses[keyof TldsGetResponses]

export type VpsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Tags to filter by, separated by commas.
         */
        tags?: string | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/vps'
}

export type VpsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsListError = VpsListErrors[keyof VpsListErrors]

export type VpsListResponses = {
  /**
   * The VPSs, or a page of them.
   */
  200: VpsList
}

export type VpsListResponse = VpsListResponses[keyof VpsListResponses]

export type VpsPostData = {
  body: VpsOrder | VpsOrderMany | VpsClone
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps'
}

export type VpsPostErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account has no payment data, or the VPS to clone is blocked.
   */
  403: ErrorBody
  /**
   * Something that the order names does not exist.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * An attribute of the order is invalid, or the availability zone is not available.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The VPS to clone is busy, or cannot be cloned at the moment.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsPostError = VpsPostErrors[keyof VpsPostErrors]

export type VpsPostResponses = {
  /**
   * The VPSs are ordered.
   */
  201: void
}

export type VpsPostResponse = VpsPostResponses[keyof VpsPostResponses]

export type VpsCancelData = {
  body: Cancellation
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}'
}

export type VpsCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not a time to cancel at.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The VPS is locked or cancelled already.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsCancelError = VpsCancelErrors[keyof VpsCancelErrors]

export type VpsCancelResponses = {
  /**
   * The VPS is cancelled.
   */
  204: void
}

export type VpsCancelResponse = VpsCancelResponses[keyof VpsCancelResponses]

export type VpsGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}'
}

export type VpsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsGetError = VpsGetErrors[keyof VpsGetErrors]

export type VpsGetResponses = {
  /**
   * The VPS.
   */
  200: VpsDocument
}

export type VpsGetResponse = VpsGetResponses[keyof VpsGetResponses]

export type VpsPatchData = {
  body: VpsStart | VpsStop | VpsReset | VpsHandover
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}'
}

export type VpsPatchErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no customer of that name.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The VPS is busy, locked or being handed over, or the other account cannot take it.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsPatchError = VpsPatchErrors[keyof VpsPatchErrors]

export type VpsPatchResponses = {
  /**
   * The action is begun.
   */
  204: void
}

export type VpsPatchResponse = VpsPatchResponses[keyof VpsPatchResponses]

export type VpsUpdateData = {
  body: VpsUpdate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}'
}

export type VpsUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The description is too long.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running, or the customer has locked it.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsUpdateError = VpsUpdateErrors[keyof VpsUpdateErrors]

export type VpsUpdateResponses = {
  /**
   * The VPS is updated.
   */
  204: void
}

export type VpsUpdateResponse = VpsUpdateResponses[keyof VpsUpdateResponses]

export type VpsUsageGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Types of usage to return, separated by commas, of `cpu`, `disk` and `network`. Default: all.
         */
        types?: string | undefined
        /**
         * Start of the period, as a Unix time in seconds.
         */
        dateTimeStart?: number | undefined
        /**
         * End of the period, as a Unix time in seconds. Not in the future, and a month after its start at most.
         */
        dateTimeEnd?: number | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/usage'
}

export type VpsUsageGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The types or the period are invalid.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsUsageGetError = VpsUsageGetErrors[keyof VpsUsageGetErrors]

export type VpsUsageGetResponses = {
  /**
   * The usage.
   */
  200: VpsUsageDocument
}

export type VpsUsageGetResponse = VpsUsageGetResponses[keyof VpsUsageGetResponses]

export type VpsVncGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/vnc-data'
}

export type VpsVncGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The console of the VPS is not available at the moment.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsVncGetError = VpsVncGetErrors[keyof VpsVncGetErrors]

export type VpsVncGetResponses = {
  /**
   * The VNC data.
   */
  200: VncDataDocument
}

export type VpsVncGetResponse = VpsVncGetResponses[keyof VpsVncGetResponses]

export type VpsVncRegenerateTokenData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/vnc-data'
}

export type VpsVncRegenerateTokenErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The console of the VPS is not available at the moment.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsVncRegenerateTokenError = VpsVncRegenerateTokenErrors[keyof VpsVncRegenerateTokenErrors]

export type VpsVncRegenerateTokenResponses = {
  /**
   * The credentials are new.
   */
  204: void
}

export type VpsVncRegenerateTokenResponse = VpsVncRegenerateTokenResponses[keyof VpsVncRegenerateTokenResponses]

export type VpsAddonsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/addons'
}

export type VpsAddonsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsAddonsListError = VpsAddonsListErrors[keyof VpsAddonsListErrors]

export type VpsAddonsListResponses = {
  /**
   * The addons.
   */
  200: VpsAddonList
}

export type VpsAddonsListResponse = VpsAddonsListResponses[keyof VpsAddonsListResponses]

export type VpsAddonsOrderData = {
  body: VpsAddonOrder
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/addons'
}

export type VpsAddonsOrderErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS is blocked, or cannot have more of an addon.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no such addon.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The customer has locked the VPS, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsAddonsOrderError = VpsAddonsOrderErrors[keyof VpsAddonsOrderErrors]

export type VpsAddonsOrderResponses = {
  /**
   * The addons are ordered.
   */
  201: void
}

export type VpsAddonsOrderResponse = VpsAddonsOrderResponses[keyof VpsAddonsOrderResponses]

export type VpsAddonsCancelData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Name of the addon.
     */
    addonName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/addons/{addonName}'
}

export type VpsAddonsCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS is blocked, or the addon cannot be cancelled.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The product is cancelled already, or the VPS is locked.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsAddonsCancelError = VpsAddonsCancelErrors[keyof VpsAddonsCancelErrors]

export type VpsAddonsCancelResponses = {
  /**
   * The addon is cancelled.
   */
  204: void
}

export type VpsAddonsCancelResponse = VpsAddonsCancelResponses[keyof VpsAddonsCancelResponses]

export type VpsLicensesListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/licenses'
}

export type VpsLicensesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsLicensesListError = VpsLicensesListErrors[keyof VpsLicensesListErrors]

export type VpsLicensesListResponses = {
  /**
   * The licenses.
   */
  200: VpsLicenseList
}

export type VpsLicensesListResponse = VpsLicensesListResponses[keyof VpsLicensesListResponses]

export type VpsLicensesOrderData = {
  body: VpsLicenseOrder
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/licenses'
}

export type VpsLicensesOrderErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS has as many of the license as it may have, or this is not a license of the type `addon`.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no such license.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The customer has locked the VPS, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsLicensesOrderError = VpsLicensesOrderErrors[keyof VpsLicensesOrderErrors]

export type VpsLicensesOrderResponses = {
  /**
   * The license is ordered.
   */
  201: void
}

export type VpsLicensesOrderResponse = VpsLicensesOrderResponses[keyof VpsLicensesOrderResponses]

export type VpsLicensesCancelData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Id of the license.
     */
    licenseId: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/licenses/{licenseId}'
}

export type VpsLicensesCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The license cannot be cancelled.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no such license.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The product is cancelled already, or the VPS is locked.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsLicensesCancelError = VpsLicensesCancelErrors[keyof VpsLicensesCancelErrors]

export type VpsLicensesCancelResponses = {
  /**
   * The license is cancelled.
   */
  204: void
}

export type VpsLicensesCancelResponse = VpsLicensesCancelResponses[keyof VpsLicensesCancelResponses]

export type VpsLicensesUpdateData = {
  body: VpsLicenseUpdate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Id of the license.
     */
    licenseId: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/licenses/{licenseId}'
}

export type VpsLicensesUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The license cannot be switched, or not to the new one.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or it does not have the license.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The license is not available.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The customer has locked the VPS, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsLicensesUpdateError = VpsLicensesUpdateErrors[keyof VpsLicensesUpdateErrors]

export type VpsLicensesUpdateResponses = {
  /**
   * The license is switched.
   */
  204: void
}

export type VpsLicensesUpdateResponse = VpsLicensesUpdateResponses[keyof VpsLicensesUpdateResponses]

export type VpsUpgradesListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/upgrades'
}

export type VpsUpgradesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The customer has locked the VPS, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsUpgradesListError = VpsUpgradesListErrors[keyof VpsUpgradesListErrors]

export type VpsUpgradesListResponses = {
  /**
   * The products.
   */
  200: VpsUpgradeList
}

export type VpsUpgradesListResponse = VpsUpgradesListResponses[keyof VpsUpgradesListResponses]

export type VpsUpgradesOrderData = {
  body: VpsUpgradeOrder
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/upgrades'
}

export type VpsUpgradesOrderErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS is blocked, or the product is smaller than its own.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no such product.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The customer has locked the VPS, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsUpgradesOrderError = VpsUpgradesOrderErrors[keyof VpsUpgradesOrderErrors]

export type VpsUpgradesOrderResponses = {
  /**
   * The upgrade is ordered.
   */
  201: void
}

export type VpsUpgradesOrderResponse = VpsUpgradesOrderResponses[keyof VpsUpgradesOrderResponses]

export type VpsOperatingSystemsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/operating-systems'
}

export type VpsOperatingSystemsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsOperatingSystemsListError = VpsOperatingSystemsListErrors[keyof VpsOperatingSystemsListErrors]

export type VpsOperatingSystemsListResponses = {
  /**
   * The operating systems.
   */
  200: OperatingSystemList
}

export type VpsOperatingSystemsListResponse = VpsOperatingSystemsListResponses[keyof VpsOperatingSystemsListResponses]

export type VpsOperatingSystemsInstallData = {
  body: OperatingSystemInstall
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/operating-systems'
}

export type VpsOperatingSystemsInstallErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or something that the installation names does not exist.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * An attribute of the installation is invalid.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running, the customer has locked it, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsOperatingSystemsInstallError = VpsOperatingSystemsInstallErrors[keyof VpsOperatingSystemsInstallErrors]

export type VpsOperatingSystemsInstallResponses = {
  /**
   * The installation is begun.
   */
  201: void
}

export type VpsOperatingSystemsInstallResponse = VpsOperatingSystemsInstallResponses[keyof VpsOperatingSystemsInstallResponses]

export type VpsIpAddressesListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/ip-addresses'
}

export type VpsIpAddressesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsIpAddressesListError = VpsIpAddressesListErrors[keyof VpsIpAddressesListErrors]

export type VpsIpAddressesListResponses = {
  /**
   * The addresses.
   */
  200: IpAddressList
}

export type VpsIpAddressesListResponse = VpsIpAddressesListResponses[keyof VpsIpAddressesListResponses]

export type VpsIpAddressesCreateData = {
  body: IpAddressCreate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/ip-addresses'
}

export type VpsIpAddressesCreateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not an IPv6 address, or not one of the VPS.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The VPS has the address already.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsIpAddressesCreateError = VpsIpAddressesCreateErrors[keyof VpsIpAddressesCreateErrors]

export type VpsIpAddressesCreateResponses = {
  /**
   * The address is added.
   */
  201: void
}

export type VpsIpAddressesCreateResponse = VpsIpAddressesCreateResponses[keyof VpsIpAddressesCreateResponses]

export type VpsIpAddressesDeleteData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * IP address of the VPS.
     */
    ipAddress: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}'
}

export type VpsIpAddressesDeleteErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS is blocked, or this is its last IPv6 address.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or it has no such address.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsIpAddressesDeleteError = VpsIpAddressesDeleteErrors[keyof VpsIpAddressesDeleteErrors]

export type VpsIpAddressesDeleteResponses = {
  /**
   * The address is removed.
   */
  204: void
}

export type VpsIpAddressesDeleteResponse = VpsIpAddressesDeleteResponses[keyof VpsIpAddressesDeleteResponses]

export type VpsIpAddressesGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * IP address of the VPS.
     */
    ipAddress: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}'
}

export type VpsIpAddressesGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or it has no such address.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsIpAddressesGetError = VpsIpAddressesGetErrors[keyof VpsIpAddressesGetErrors]

export type VpsIpAddressesGetResponses = {
  /**
   * The address.
   */
  200: IpAddressDocument
}

export type VpsIpAddressesGetResponse = VpsIpAddressesGetResponses[keyof VpsIpAddressesGetResponses]

export type VpsIpAddressesUpdateData = {
  body: IpAddressUpdate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * IP address of the VPS.
     */
    ipAddress: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}'
}

export type VpsIpAddressesUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or it has no such address.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not a host name.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsIpAddressesUpdateError = VpsIpAddressesUpdateErrors[keyof VpsIpAddressesUpdateErrors]

export type VpsIpAddressesUpdateResponses = {
  /**
   * The reverse DNS is set.
   */
  204: void
}

export type VpsIpAddressesUpdateResponse = VpsIpAddressesUpdateResponses[keyof VpsIpAddressesUpdateResponses]

export type VpsSnapshotsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/snapshots'
}

export type VpsSnapshotsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSnapshotsListError = VpsSnapshotsListErrors[keyof VpsSnapshotsListErrors]

export type VpsSnapshotsListResponses = {
  /**
   * The snapshots.
   */
  200: SnapshotList
}

export type VpsSnapshotsListResponse = VpsSnapshotsListResponses[keyof VpsSnapshotsListResponses]

export type VpsSnapshotsCreateData = {
  body: SnapshotCreate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/snapshots'
}

export type VpsSnapshotsCreateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS is blocked, or has as many snapshots as it may have.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running, the customer has locked it, or actions on it are disabled for the time being.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSnapshotsCreateError = VpsSnapshotsCreateErrors[keyof VpsSnapshotsCreateErrors]

export type VpsSnapshotsCreateResponses = {
  /**
   * The snapshot is being taken.
   */
  201: void
}

export type VpsSnapshotsCreateResponse = VpsSnapshotsCreateResponses[keyof VpsSnapshotsCreateResponses]

export type VpsSnapshotsDeleteData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Name of the snapshot.
     */
    snapshotName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/snapshots/{snapshotName}'
}

export type VpsSnapshotsDeleteErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The snapshot or the VPS is busy or locked.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSnapshotsDeleteError = VpsSnapshotsDeleteErrors[keyof VpsSnapshotsDeleteErrors]

export type VpsSnapshotsDeleteResponses = {
  /**
   * The snapshot is being deleted.
   */
  204: void
}

export type VpsSnapshotsDeleteResponse = VpsSnapshotsDeleteResponses[keyof VpsSnapshotsDeleteResponses]

export type VpsSnapshotsGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Name of the snapshot.
     */
    snapshotName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/snapshots/{snapshotName}'
}

export type VpsSnapshotsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such snapshot.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSnapshotsGetError = VpsSnapshotsGetErrors[keyof VpsSnapshotsGetErrors]

export type VpsSnapshotsGetResponses = {
  /**
   * The snapshot.
   */
  200: SnapshotDocument
}

export type VpsSnapshotsGetResponse = VpsSnapshotsGetResponses[keyof VpsSnapshotsGetResponses]

export type VpsSnapshotsRevertData = {
  body?: SnapshotRevert | undefined
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Name of the snapshot.
     */
    snapshotName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/snapshots/{snapshotName}'
}

export type VpsSnapshotsRevertErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The snapshot does not fit the VPS.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The snapshot or the VPS is busy or locked.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSnapshotsRevertError = VpsSnapshotsRevertErrors[keyof VpsSnapshotsRevertErrors]

export type VpsSnapshotsRevertResponses = {
  /**
   * The snapshot is being restored.
   */
  204: void
}

export type VpsSnapshotsRevertResponse = VpsSnapshotsRevertResponses[keyof VpsSnapshotsRevertResponses]

export type VpsBackupsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/backups'
}

export type VpsBackupsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsBackupsListError = VpsBackupsListErrors[keyof VpsBackupsListErrors]

export type VpsBackupsListResponses = {
  /**
   * The backups.
   */
  200: VpsBackupList
}

export type VpsBackupsListResponse = VpsBackupsListResponses[keyof VpsBackupsListResponses]

export type VpsBackupsPatchData = {
  body: VpsBackupRevert | VpsBackupConvert
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Id of the backup.
     */
    backupId: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/backups/{backupId}'
}

export type VpsBackupsPatchErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The VPS is blocked, or has as many snapshots as it may have.
   */
  403: ErrorBody
  /**
   * There is no such VPS or no such backup.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The VPS or the backup is locked or busy.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsBackupsPatchError = VpsBackupsPatchErrors[keyof VpsBackupsPatchErrors]

export type VpsBackupsPatchResponses = {
  /**
   * The backup is being restored or converted.
   */
  204: void
}

export type VpsBackupsPatchResponse = VpsBackupsPatchResponses[keyof VpsBackupsPatchResponses]

export type TrafficPoolGetData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/traffic-pool'
}

export type TrafficPoolGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type TrafficPoolGetError = TrafficPoolGetErrors[keyof TrafficPoolGetErrors]

export type TrafficPoolGetResponses = {
  /**
   * The traffic by period.
   */
  200: TrafficPoolPeriodList
}

export type TrafficPoolGetResponse = TrafficPoolGetResponses[keyof TrafficPoolGetResponses]

export type TrafficPoolVpsGetData = {
  body?: never
  path: {
    /**
     * Name of the VPS.
     */
    vpsName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/traffic-pool/{vpsName}'
}

export type TrafficPoolVpsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type TrafficPoolVpsGetError = TrafficPoolVpsGetErrors[keyof TrafficPoolVpsGetErrors]

export type TrafficPoolVpsGetResponses = {
  /**
   * The traffic by period.
   */
  200: TrafficPoolPeriodList
}

export type TrafficPoolVpsGetResponse = TrafficPoolVpsGetResponses[keyof TrafficPoolVpsGetResponses]

export type VpsFirewallGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/firewall'
}

export type VpsFirewallGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsFirewallGetError = VpsFirewallGetErrors[keyof VpsFirewallGetErrors]

export type VpsFirewallGetResponses = {
  /**
   * The firewall.
   */
  200: VpsFirewallDocument
}

export type VpsFirewallGetResponse = VpsFirewallGetResponses[keyof VpsFirewallGetResponses]

export type VpsFirewallResetData = {
  body: VpsFirewallReset
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/firewall'
}

export type VpsFirewallResetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * There is no such action.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsFirewallResetError = VpsFirewallResetErrors[keyof VpsFirewallResetErrors]

export type VpsFirewallResetResponses = {
  /**
   * The default rules are being applied.
   */
  204: void
}

export type VpsFirewallResetResponse = VpsFirewallResetResponses[keyof VpsFirewallResetResponses]

export type VpsFirewallUpdateData = {
  body: VpsFirewallUpdate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/firewall'
}

export type VpsFirewallUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * The account has no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * A rule is invalid, or there are too many.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running, or TransIP blocks a port.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsFirewallUpdateError = VpsFirewallUpdateErrors[keyof VpsFirewallUpdateErrors]

export type VpsFirewallUpdateResponses = {
  /**
   * The rules are being applied.
   */
  204: void
}

export type VpsFirewallUpdateResponse = VpsFirewallUpdateResponses[keyof VpsFirewallUpdateResponses]

export type VpsSettingsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/settings'
}

export type VpsSettingsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no such setting.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSettingsListError = VpsSettingsListErrors[keyof VpsSettingsListErrors]

export type VpsSettingsListResponses = {
  /**
   * The settings.
   */
  200: VpsSettingList
}

export type VpsSettingsListResponse = VpsSettingsListResponses[keyof VpsSettingsListResponses]

export type VpsSettingsGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Name of the setting.
     */
    setting: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/settings/{setting}'
}

export type VpsSettingsGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, or no such setting.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSettingsGetError = VpsSettingsGetErrors[keyof VpsSettingsGetErrors]

export type VpsSettingsGetResponses = {
  /**
   * The setting.
   */
  200: VpsSettingDocument
}

export type VpsSettingsGetResponse = VpsSettingsGetResponses[keyof VpsSettingsGetResponses]

export type VpsSettingsUpdateData = {
  body: VpsSettingUpdate
  path: {
    /**
     * Name or UUID of the VPS.
     */
    vpsIdentifier: string
    /**
     * Name of the setting.
     */
    setting: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/vps/{vpsIdentifier}/settings/{setting}'
}

export type VpsSettingsUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS or no such setting.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * No value is sent, the name is not the one in the path, or the setting is read-only.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type VpsSettingsUpdateError = VpsSettingsUpdateErrors[keyof VpsSettingsUpdateErrors]

export type VpsSettingsUpdateResponses = {
  /**
   * The setting is changed.
   */
  204: void
}

export type VpsSettingsUpdateResponse = VpsSettingsUpdateResponses[keyof VpsSettingsUpdateResponses]

export type PrivateNetworksListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Only those that this VPS is attached to or in.
         */
        vpsName?: string | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/private-networks'
}

export type PrivateNetworksListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type PrivateNetworksListError = PrivateNetworksListErrors[keyof PrivateNetworksListErrors]

export type PrivateNetworksListResponses = {
  /**
   * The private networks.
   */
  200: PrivateNetworkList
}

export type PrivateNetworksListResponse = PrivateNetworksListResponses[keyof PrivateNetworksListResponses]

export type PrivateNetworksOrderData = {
  body: PrivateNetworkOrder
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/private-networks'
}

export type PrivateNetworksOrderErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type PrivateNetworksOrderError = PrivateNetworksOrderErrors[keyof PrivateNetworksOrderErrors]

export type PrivateNetworksOrderResponses = {
  /**
   * The private network is ordered.
   */
  201: void
}

export type PrivateNetworksOrderResponse = PrivateNetworksOrderResponses[keyof PrivateNetworksOrderResponses]

export type PrivateNetworksCancelData = {
  body: Cancellation
  path: {
    /**
     * Name of the private network.
     */
    privateNetworkName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/private-networks/{privateNetworkName}'
}

export type PrivateNetworksCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the private network.
   */
  403: ErrorBody
  /**
   * The account has no such private network.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not a time to cancel at.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The private network is locked or cancelled already.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type PrivateNetworksCancelError = PrivateNetworksCancelErrors[keyof PrivateNetworksCancelErrors]

export type PrivateNetworksCancelResponses = {
  /**
   * The private network is cancelled.
   */
  204: void
}

export type PrivateNetworksCancelResponse = PrivateNetworksCancelResponses[keyof PrivateNetworksCancelResponses]

export type PrivateNetworksGetData = {
  body?: never
  path: {
    /**
     * Name of the private network.
     */
    privateNetworkName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/private-networks/{privateNetworkName}'
}

export type PrivateNetworksGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the private network.
   */
  403: ErrorBody
  /**
   * The account has no such private network.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type PrivateNetworksGetError = PrivateNetworksGetErrors[keyof PrivateNetworksGetErrors]

export type PrivateNetworksGetResponses = {
  /**
   * The private network.
   */
  200: PrivateNetworkDocument
}

export type PrivateNetworksGetResponse = PrivateNetworksGetResponses[keyof PrivateNetworksGetResponses]

export type PrivateNetworksPatchData = {
  body: PrivateNetworkAttachVps | PrivateNetworkDetachVps
  path: {
    /**
     * Name of the private network.
     */
    privateNetworkName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/private-networks/{privateNetworkName}'
}

export type PrivateNetworksPatchErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The private network or the VPS is blocked.
   */
  403: ErrorBody
  /**
   * There is no such private network or no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The private network or the VPS is locked or busy.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type PrivateNetworksPatchError = PrivateNetworksPatchErrors[keyof PrivateNetworksPatchErrors]

export type PrivateNetworksPatchResponses = {
  /**
   * The VPS is being attached or detached.
   */
  204: void
}

export type PrivateNetworksPatchResponse = PrivateNetworksPatchResponses[keyof PrivateNetworksPatchResponses]

export type PrivateNetworksUpdateData = {
  body: PrivateNetworkUpdate
  path: {
    /**
     * Name of the private network.
     */
    privateNetworkName: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/private-networks/{privateNetworkName}'
}

export type PrivateNetworksUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the private network.
   */
  403: ErrorBody
  /**
   * The account has no such private network.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The description is too long.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the private network is running.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type PrivateNetworksUpdateError = PrivateNetworksUpdateErrors[keyof PrivateNetworksUpdateErrors]

export type PrivateNetworksUpdateResponses = {
  /**
   * The private network is changed.
   */
  204: void
}

export type PrivateNetworksUpdateResponse = PrivateNetworksUpdateResponses[keyof PrivateNetworksUpdateResponses]

export type LegacyBigStoragesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Only those that this VPS is attached to or in.
         */
        vpsName?: string | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/big-storages'
}

export type LegacyBigStoragesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesListError = LegacyBigStoragesListErrors[keyof LegacyBigStoragesListErrors]

export type LegacyBigStoragesListResponses = {
  /**
   * The big storages.
   */
  200: BigStorageList
}

export type LegacyBigStoragesListResponse = LegacyBigStoragesListResponses[keyof LegacyBigStoragesListResponses]

export type LegacyBigStoragesPostData = {
  body: BigStorageOrder | BigStorageUpgrade
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/big-storages'
}

export type LegacyBigStoragesPostErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, availability zone or big storage.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The size, the availability zone or the description does not fit.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running, or the customer has locked it.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesPostError = LegacyBigStoragesPostErrors[keyof LegacyBigStoragesPostErrors]

export type LegacyBigStoragesPostResponses = {
  /**
   * The big storage or its upgrade is ordered.
   */
  201: void
}

export type LegacyBigStoragesPostResponse = LegacyBigStoragesPostResponses[keyof LegacyBigStoragesPostResponses]

export type LegacyBigStoragesCancelData = {
  body: TimedCancellation
  path: {
    /**
     * Name or UUID of the big storage.
     */
    bigStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/big-storages/{bigStorageIdentifier}'
}

export type LegacyBigStoragesCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such big storage.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not a time to cancel at.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The product is cancelled already.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesCancelError = LegacyBigStoragesCancelErrors[keyof LegacyBigStoragesCancelErrors]

export type LegacyBigStoragesCancelResponses = {
  /**
   * The big storage is cancelled.
   */
  204: void
}

export type LegacyBigStoragesCancelResponse = LegacyBigStoragesCancelResponses[keyof LegacyBigStoragesCancelResponses]

export type LegacyBigStoragesGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the big storage.
     */
    bigStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/big-storages/{bigStorageIdentifier}'
}

export type LegacyBigStoragesGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such big storage.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesGetError = LegacyBigStoragesGetErrors[keyof LegacyBigStoragesGetErrors]

export type LegacyBigStoragesGetResponses = {
  /**
   * The big storage.
   */
  200: BigStorageDocument
}

export type LegacyBigStoragesGetResponse = LegacyBigStoragesGetResponses[keyof LegacyBigStoragesGetResponses]

export type LegacyBigStoragesUpdateData = {
  body: BigStorageUpdate
  path: {
    /**
     * Name or UUID of the big storage.
     */
    bigStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/big-storages/{bigStorageIdentifier}'
}

export type LegacyBigStoragesUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such big storage or no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * Neither a description nor a VPS is sent, the VPS is in another availability zone, or the description is too long.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The big storage or the VPS is locked or busy.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesUpdateError = LegacyBigStoragesUpdateErrors[keyof LegacyBigStoragesUpdateErrors]

export type LegacyBigStoragesUpdateResponses = {
  /**
   * The big storage is changed.
   */
  204: void
}

export type LegacyBigStoragesUpdateResponse = LegacyBigStoragesUpdateResponses[keyof LegacyBigStoragesUpdateResponses]

export type LegacyBigStoragesBackupsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the big storage.
     */
    bigStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/big-storages/{bigStorageIdentifier}/backups'
}

export type LegacyBigStoragesBackupsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesBackupsListError = LegacyBigStoragesBackupsListErrors[keyof LegacyBigStoragesBackupsListErrors]

export type LegacyBigStoragesBackupsListResponses = {
  /**
   * The backups.
   */
  200: BigStorageBackupList
}

export type LegacyBigStoragesBackupsListResponse = LegacyBigStoragesBackupsListResponses[keyof LegacyBigStoragesBackupsListResponses]

export type LegacyBigStoragesBackupsRevertData = {
  body: BigStorageBackupRevert
  path: {
    /**
     * Name or UUID of the big storage.
     */
    bigStorageIdentifier: string
    /**
     * Id of the backup.
     */
    backupId: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/big-storages/{bigStorageIdentifier}/backups/{backupId}'
}

export type LegacyBigStoragesBackupsRevertErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such big storage or no such backup.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The big storage, the backup or the VPS is locked or busy.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesBackupsRevertError = LegacyBigStoragesBackupsRevertErrors[keyof LegacyBigStoragesBackupsRevertErrors]

export type LegacyBigStoragesBackupsRevertResponses = {
  /**
   * The backup is being restored.
   */
  204: void
}

export type LegacyBigStoragesBackupsRevertResponse = LegacyBigStoragesBackupsRevertResponses[keyof LegacyBigStoragesBackupsRevertResponses]

export type LegacyBigStoragesUsageGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the big storage.
     */
    bigStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Start of the period as a Unix time in seconds. Without start and end it is the last 24 hours.
         */
        dateTimeStart?: number | undefined
        /**
         * End of the period as a Unix time in seconds, not in the future.
         */
        dateTimeEnd?: number | undefined
      }
    | undefined
  url: '/big-storages/{bigStorageIdentifier}/usage'
}

export type LegacyBigStoragesUsageGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The period or a type of usage is invalid, or the big storage is attached to no VPS.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type LegacyBigStoragesUsageGetError = LegacyBigStoragesUsageGetErrors[keyof LegacyBigStoragesUsageGetErrors]

export type LegacyBigStoragesUsageGetResponses = {
  /**
   * The usage.
   */
  200: BigStorageUsageList
}

export type LegacyBigStoragesUsageGetResponse = LegacyBigStoragesUsageGetResponses[keyof LegacyBigStoragesUsageGetResponses]

export type BlockStoragesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
        /**
         * Only those that this VPS is attached to or in.
         */
        vpsName?: string | undefined
        /**
         * Number of the page to send, counted from 1.
         */
        page?: number | undefined
        /**
         * Number of items on a page. Default: all items at once.
         */
        pageSize?: number | undefined
      }
    | undefined
  url: '/block-storages'
}

export type BlockStoragesListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesListError = BlockStoragesListErrors[keyof BlockStoragesListErrors]

export type BlockStoragesListResponses = {
  /**
   * The block storages.
   */
  200: BlockStorageList
}

export type BlockStoragesListResponse = BlockStoragesListResponses[keyof BlockStoragesListResponses]

export type BlockStoragesPostData = {
  body: BlockStorageOrder | BlockStorageUpgrade
  path?: never
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/block-storages'
}

export type BlockStoragesPostErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such VPS, availability zone or block storage.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The size, the availability zone or the description does not fit.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * An action on the VPS is running, or the customer has locked it.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesPostError = BlockStoragesPostErrors[keyof BlockStoragesPostErrors]

export type BlockStoragesPostResponses = {
  /**
   * The block storage or its upgrade is ordered.
   */
  201: void
}

export type BlockStoragesPostResponse = BlockStoragesPostResponses[keyof BlockStoragesPostResponses]

export type BlockStoragesCancelData = {
  body: TimedCancellation
  path: {
    /**
     * Name or UUID of the block storage.
     */
    blockStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/block-storages/{blockStorageIdentifier}'
}

export type BlockStoragesCancelErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such block storage.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * This is not a time to cancel at.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The product is cancelled already.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesCancelError = BlockStoragesCancelErrors[keyof BlockStoragesCancelErrors]

export type BlockStoragesCancelResponses = {
  /**
   * The block storage is cancelled.
   */
  204: void
}

export type BlockStoragesCancelResponse = BlockStoragesCancelResponses[keyof BlockStoragesCancelResponses]

export type BlockStoragesGetData = {
  body?: never
  path: {
    /**
     * Name or UUID of the block storage.
     */
    blockStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/block-storages/{blockStorageIdentifier}'
}

export type BlockStoragesGetErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * The account has no such block storage.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesGetError = BlockStoragesGetErrors[keyof BlockStoragesGetErrors]

export type BlockStoragesGetResponses = {
  /**
   * The block storage.
   */
  200: BlockStorageDocument
}

export type BlockStoragesGetResponse = BlockStoragesGetResponses[keyof BlockStoragesGetResponses]

export type BlockStoragesUpdateData = {
  body: BlockStorageUpdate
  path: {
    /**
     * Name or UUID of the block storage.
     */
    blockStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/block-storages/{blockStorageIdentifier}'
}

export type BlockStoragesUpdateErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * TransIP has blocked the VPS.
   */
  403: ErrorBody
  /**
   * There is no such block storage or no such VPS.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * Neither a description nor a VPS is sent, the VPS is in another availability zone, or the description is too long.
   */
  406: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The block storage or the VPS is locked or busy.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesUpdateError = BlockStoragesUpdateErrors[keyof BlockStoragesUpdateErrors]

export type BlockStoragesUpdateResponses = {
  /**
   * The block storage is changed.
   */
  204: void
}

export type BlockStoragesUpdateResponse = BlockStoragesUpdateResponses[keyof BlockStoragesUpdateResponses]

export type BlockStoragesBackupsListData = {
  body?: never
  path: {
    /**
     * Name or UUID of the block storage.
     */
    blockStorageIdentifier: string
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/block-storages/{blockStorageIdentifier}/backups'
}

export type BlockStoragesBackupsListErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such resource.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesBackupsListError = BlockStoragesBackupsListErrors[keyof BlockStoragesBackupsListErrors]

export type BlockStoragesBackupsListResponses = {
  /**
   * The backups.
   */
  200: BlockStorageBackupList
}

export type BlockStoragesBackupsListResponse = BlockStoragesBackupsListResponses[keyof BlockStoragesBackupsListResponses]

export type BlockStoragesBackupsRevertData = {
  body: BlockStorageBackupRevert
  path: {
    /**
     * Name or UUID of the block storage.
     */
    blockStorageIdentifier: string
    /**
     * Id of the backup.
     */
    backupId: number
  }
  query?:
    | {
        /**
         * Test mode. With 1 the request is checked, and the response is that of a change, but nothing is changed.
         */
        test?: 1 | undefined
      }
    | undefined
  url: '/block-storages/{blockStorageIdentifier}/backups/{backupId}'
}

export type BlockStoragesBackupsRevertErrors = {
  /**
   * The version of the API or the URL is wrong.
   */
  400: ErrorBody
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorBody
  /**
   * The account or its token may not do this.
   */
  403: ErrorBody
  /**
   * There is no such block storage or no such backup.
   */
  404: ErrorBody
  /**
   * The resource does not support the method.
   */
  405: ErrorBody
  /**
   * The request took too long.
   */
  408: ErrorBody
  /**
   * The block storage, the backup or the VPS is locked or busy.
   */
  409: ErrorBody
  /**
   * The attributes sent are invalid, or the body is not JSON.
   */
  422: ErrorBody
  /**
   * The rate limit is exceeded.
   */
  429: ErrorBody
  /**
   * Error at TransIP.
   */
  500: ErrorBody
  /**
   * TransIP has not implemented the endpoint.
   */
  501: ErrorBody
}

export type BlockStoragesBackupsRevertError = BlockStoragesBackupsRevertErrors[keyof BlockStoragesBackupsRevertErrors]

export type BlockStoragesBackupsRevertResponses = {
  /**
   * The backup is being restored.
   */
  204: void
}

export type BlockStoragesBackupsRevertResponse = BlockStoragesBackupsRevertResponses[keyof BlockStoragesBackupsRevertResponses]
