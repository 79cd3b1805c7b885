// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

export type ClientOptions = {
  baseUrl: 'https://api.cloudpit.io' | (string & {})
}

export type Account = {
  /**
   * Type of the resource.
   */
  type: 'account'
  /**
   * Id of the account.
   */
  id: string
  attributes: AccountAttributes
  relationships: AccountRelationships
  links: SelfLink
}

export type AccountAttributes = {
  /**
   * Id of the parent account.
   */
  readonly parent: number | string
  /**
   * User name, unique in CloudPit.
   */
  login: string
  /**
   * Mail address of the account.
   */
  email: string
  /**
   * Whether mail to the address does not arrive and the address has to be changed.
   */
  emailInvalid: boolean
  /**
   * Name that CloudPit shows in its upper right corner.
   */
  displayName: string | null
  /**
   * m male, f female, d diverse.
   */
  salutation: 'm' | 'f' | 'd' | null
  /**
   * Company.
   */
  company: string | null
  /**
   * First name.
   */
  firstname: string | null
  /**
   * Last name.
   */
  lastname: string | null
  /**
   * Id of the language.
   */
  language: number | string
  /**
   * Null in responses.
   */
  password: string | null
  /**
   * Changes how CloudPit looks for the account's own resellers.
   */
  subReseller: string | null
  /**
   * Whether the mail that welcomes the user with user name and password is held back.
   */
  passwordEmailDisabled: boolean
  /**
   * Whether the user can log in to CloudPit.
   */
  active: boolean
  /**
   * Undocumented; null in the provider's sample.
   */
  alias?: unknown | undefined
  /**
   * When the account was created.
   */
  readonly created_at: string | null
  /**
   * When the account was last changed.
   */
  readonly updated_at: string | null
}

export type AccountCollection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<Account>
  /**
   * The accounts' languages, if include asks for them.
   */
  included?: Array<Language> | undefined
}

export type AccountCreate = {
  /**
   * Type of the resource.
   */
  type: 'account'
  attributes: AccountCreateAttributes
}

export type AccountCreateAttributes = {
  /**
   * User name, unique in CloudPit.
   */
  login?: string | undefined
  /**
   * Mail address of the account.
   */
  email?: string | undefined
  /**
   * Whether mail to the address does not arrive and the address has to be changed.
   */
  emailInvalid?: boolean | undefined
  /**
   * Name that CloudPit shows in its upper right corner.
   */
  displayName?: string | null | undefined
  /**
   * m male, f female, d diverse.
   */
  salutation?: 'm' | 'f' | 'd' | null | undefined
  /**
   * Company.
   */
  company?: string | null | undefined
  /**
   * First name.
   */
  firstname?: string | null | undefined
  /**
   * Last name.
   */
  lastname?: string | null | undefined
  /**
   * Id of the language.
   */
  language?: number | undefined
  /**
   * Changes how CloudPit looks for the account's own resellers.
   */
  subReseller?: string | null | undefined
  /**
   * Whether the mail that welcomes the user with user name and password is held back.
   */
  passwordEmailDisabled?: boolean | undefined
  /**
   * Whether the user can log in to CloudPit.
   */
  active?: boolean | undefined
}

export type AccountCreateDocument = {
  data: AccountCreate
}

export type AccountDocument = {
  data: Account
  /**
   * The account's language, if include asks for it.
   */
  included?: Array<Language> | undefined
}

/**
 * Values that attributes of the account must have. Other attributes may be named too.
 */
export type AccountFilter = {
  /**
   * Id of the parent account.
   */
  parent?: string | undefined
  /**
   * User name.
   */
  login?: string | undefined
  /**
   * Mail address.
   */
  email?: string | undefined
  /**
   * Whether mail to the address does not arrive.
   */
  emailInvalid?: string | undefined
  /**
   * Name that CloudPit shows.
   */
  displayName?: string | undefined
  /**
   * m, f or d.
   */
  salutation?: string | undefined
  /**
   * Company.
   */
  company?: string | undefined
  /**
   * First name.
   */
  firstname?: string | undefined
  /**
   * Last name.
   */
  lastname?: string | undefined
  /**
   * Id of the language.
   */
  language?: string | undefined
  /**
   * Look for the account's own resellers.
   */
  subReseller?: string | undefined
  /**
   * Whether the welcome mail is held back.
   */
  passwordEmailDisabled?: string | undefined
  /**
   * Whether the user can log in.
   */
  active?: string | undefined
  /**
   * Time of creation.
   */
  created_at?: string | undefined
  /**
   * Time of the last change.
   */
  updated_at?: string | undefined
  [key: string]: string | undefined
}

export type AccountRelationships = {
  language: ToOneRelationship
  parent: ToOneRelationship
}

export type AccountUpdate = {
  /**
   * Type of the resource.
   */
  type: 'account'
  /**
   * Id of the account.
   */
  id: string
  attributes?: AccountUpdateAttributes | undefined
}

export type AccountUpdateAttributes = {
  /**
   * User name, unique in CloudPit.
   */
  login?: string | undefined
  /**
   * Mail address of the account.
   */
  email?: string | undefined
  /**
   * Whether mail to the address does not arrive and the address has to be changed.
   */
  emailInvalid?: boolean | undefined
  /**
   * Name that CloudPit shows in its upper right corner.
   */
  displayName?: string | null | undefined
  /**
   * m male, f female, d diverse.
   */
  salutation?: 'm' | 'f' | 'd' | null | undefined
  /**
   * Company.
   */
  company?: string | null | undefined
  /**
   * First name.
   */
  firstname?: string | null | undefined
  /**
   * Last name.
   */
  lastname?: string | null | undefined
  /**
   * Id of the language.
   */
  language?: number | undefined
  /**
   * New password. CloudPit rejects weak ones.
   */
  password?: string | null | undefined
  /**
   * Changes how CloudPit looks for the account's own resellers.
   */
  subReseller?: string | null | undefined
  /**
   * Whether the mail that welcomes the user with user name and password is held back.
   */
  passwordEmailDisabled?: boolean | undefined
  /**
   * Whether the user can log in to CloudPit.
   */
  active?: boolean | undefined
}

export type AccountUpdateDocument = {
  data: AccountUpdate
}

/**
 * An account, as version 3 of the API shows it.
 */
export type AccountV3 = {
  type: 'account'
  /**
   * Account id.
   */
  id: string
  attributes: AccountV3Attributes
  relationships?: AccountV3Relationships | undefined
  links: SelfLink
}

export type AccountV3Attributes = {
  /**
   * Id of the parent account.
   */
  readonly parent: string | null
  /**
   * Kind of account.
   */
  readonly accountType: 'reseller' | 'client'
  /**
   * Whether the users of the account can log in to CloudPit.
   */
  active: boolean
  /**
   * Atom timestamp of the creation.
   */
  readonly createdAt: string | null
  /**
   * Atom timestamp of the last update.
   */
  readonly updatedAt: string | null
}

export type AccountV3Collection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<AccountV3>
  /**
   * The accounts' users, if include asks for them.
   */
  included?: Array<User> | undefined
}

export type AccountV3Create = {
  type: 'account'
  attributes: AccountV3WriteAttributes
}

export type AccountV3CreateDocument = {
  data: AccountV3Create
}

export type AccountV3Document = {
  data: AccountV3
  /**
   * The account's users, if include asks for them.
   */
  included?: Array<User> | undefined
}

/**
 * Attribute values, as text, that an account must have. Any attribute may be named.
 */
export type AccountV3Filter = {
  parent?: string | undefined
  accountType?: string | undefined
  active?: string | undefined
  createdAt?: string | undefined
  updatedAt?: string | undefined
  [key: string]: string | undefined
}

export type AccountV3Relationships = {
  user?: ToManyRelationship | undefined
}

export type AccountV3Update = {
  type: 'account'
  /**
   * Account id.
   */
  id: string
  attributes?: AccountV3WriteAttributes | undefined
}

export type AccountV3UpdateDocument = {
  data: AccountV3Update
}

/**
 * The only attribute of an account that is not read-only.
 */
export type AccountV3WriteAttributes = {
  /**
   * Whether the users of the account can log in to CloudPit.
   */
  active?: boolean | undefined
}

export type ApiErrorItem = {
  /**
   * HTTP status, as a string.
   */
  status: string
  code: ErrorCode
  /**
   * The error in a few words.
   */
  title: string
  /**
   * What is wrong in this request.
   */
  detail?: string | undefined
  source?: ApiErrorSource | undefined
  meta?: ApiErrorMeta | undefined
}

/**
 * Further information, such as the requirements a password does not meet.
 */
export type ApiErrorMeta = {
  [key: string]: unknown
}

/**
 * Part of the request that caused the error.
 */
export type ApiErrorSource = {
  /**
   * JSON Pointer into the request body.
   */
  pointer?: string | undefined
  [key: string]: unknown
}

/**
 * Who the certificate is for; goes into the signing request.
 */
export type ApplicantDetails = {
  /**
   * Company.
   */
  company: string | null
  /**
   * First name.
   */
  firstname: string
  /**
   * Last name.
   */
  lastname: string
  /**
   * Street and number.
   */
  street: string
  /**
   * Postal code.
   */
  postcode: string
  /**
   * Town.
   */
  city: string
  /**
   * Country as an ISO code of two letters.
   */
  country: string
  /**
   * Mail address.
   */
  email: string
}

/**
 * Who the certificate is for; goes into the signing request.
 */
export type ApplicantDetailsCreate = {
  /**
   * Company.
   */
  company?: string | null | undefined
  /**
   * First name.
   */
  firstname?: string | undefined
  /**
   * Last name.
   */
  lastname?: string | undefined
  /**
   * Street and number.
   */
  street?: string | undefined
  /**
   * Postal code.
   */
  postcode?: string | undefined
  /**
   * Town.
   */
  city?: string | undefined
  /**
   * Country as an ISO code of two letters.
   */
  country?: string | undefined
  /**
   * Mail address.
   */
  email?: string | undefined
}

export type Certificate = {
  /**
   * Type of the resource.
   */
  type: 'certificate'
  /**
   * Id of the certificate contract.
   */
  id: string
  attributes: CertificateAttributes
  links: SelfLink
}

export type CertificateAttributes = {
  /**
   * Who the certificate is for.
   */
  applicantDetails: ApplicantDetails | null
  /**
   * Domain names in the certificate.
   */
  readonly domains: Array<string>
  /**
   * Id of the certificate product.
   */
  readonly product: string
  /**
   * Name of the certificate product.
   */
  readonly description?: string | undefined
  /**
   * State of the contract: active, termination_pending, terminated or another.
   */
  readonly status: string
  /**
   * Id of the account.
   */
  account: string
  /**
   * When the certificate was created.
   */
  readonly createdAt: string
  /**
   * When the contract ends; null if no end is set.
   */
  terminationAt: string | null
  /**
   * Can only be set; null in responses.
   */
  cancelationAt: string | null
}

export type CertificateCollection = {
  data: Array<Certificate>
}

export type CertificateCreate = {
  /**
   * Type of the resource.
   */
  type: 'certificate'
  attributes: CertificateCreateAttributes
}

export type CertificateCreateAttributes = {
  applicantDetails: ApplicantDetailsCreate
  /**
   * Domain names the certificate is for.
   */
  domains: Array<string>
  /**
   * Id of the certificate product.
   */
  product: string
  /**
   * Id of the account the contract is for.
   */
  account?: string | undefined
  /**
   * When the contract shall end, not in the past.
   */
  terminationAt?: string | null | undefined
}

export type CertificateCreateDocument = {
  data: CertificateCreate
}

export type CertificateDocument = {
  data: Certificate
}

/**
 * Values that the certificate contract must have.
 */
export type CertificateFilter = {
  /**
   * Id of the certificate contract.
   */
  id?: string | undefined
  /**
   * Domain name in the certificate.
   */
  domains?: string | undefined
  /**
   * Id of the certificate product.
   */
  product?: string | undefined
  /**
   * State of the contract.
   */
  status?: string | undefined
  /**
   * Id of the account.
   */
  account?: string | undefined
}

export type CertificateUpdate = {
  /**
   * Type of the resource.
   */
  type: 'certificate'
  /**
   * Id of the certificate contract.
   */
  id: string
  attributes?: CertificateUpdateAttributes | undefined
}

export type CertificateUpdateAttributes = {
  /**
   * When the contract shall end, not in the past; null takes a pending termination back.
   */
  terminationAt?: string | null | undefined
  /**
   * When the contract shall be cancelled. Never returned.
   */
  cancelationAt?: string | null | undefined
}

export type CertificateUpdateDocument = {
  data: CertificateUpdate
}

/**
 * URLs of other pages of a list. The last page has no next one.
 */
export type CollectionLinks = {
  /**
   * URL of the first page.
   */
  first?: string | null | undefined
  /**
   * URL of the previous page.
   */
  prev?: string | null | undefined
  /**
   * URL of the next page.
   */
  next?: string | null | undefined
  /**
   * URL of the last page.
   */
  last?: string | null | undefined
}

export type CollectionMeta = {
  page: PageMeta
}

/**
 * A contract of any kind.
 */
export type Contract = {
  type: 'contract'
  /**
   * Contract id.
   */
  id: string
  attributes: ContractAttributes
  links: SelfLink
}

export type ContractAttributes = ContractCommonAttributes & ContractStatus

/**
 * What can be changed in a contract and in a webcard contract alike.
 */
export type ContractChanges = {
  /**
   * Id of the account that is to administer or use the contract.
   */
  assigneeAccount?: string | null | undefined
  /**
   * Atom timestamp of the termination.
   */
  contractTerminationAt?: string | null | undefined
  /**
   * Atom timestamp of the cancelation.
   */
  contractCancelationAt?: string | null | undefined
  /**
   * Id of the parent contract.
   */
  parent?: string | undefined
}

export type ContractCollection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<Contract>
}

/**
 * What a contract and a webcard contract have in common, which is everything but how the status behaves.
 */
export type ContractCommonAttributes = {
  /**
   * Id of the account that owns the contract.
   */
  readonly ownerAccount: string
  /**
   * Id of the account that administers or uses the contract.
   */
  assigneeAccount: string | null
  /**
   * Login name of the assigned account.
   */
  readonly assigneeLoginName: string | null
  /**
   * Kind of contract, such as hosting.
   */
  readonly contractType: string
  /**
   * Name of the product.
   */
  readonly name: string
  /**
   * CRM id of the product. Set at creation only.
   */
  product: number
  /**
   * Atom timestamp of the start.
   */
  readonly contractStartAt: string | null
  /**
   * Atom timestamp of the termination.
   */
  contractTerminationAt: string | null
  /**
   * Atom timestamp of the cancelation.
   */
  contractCancelationAt: string | null
  /**
   * Whether the contract is part of another and has no price of its own.
   */
  readonly inclusive: boolean
  /**
   * How the DNS of the contract is maintained.
   */
  readonly dnsStatus: 'external' | 'manual' | 'auto' | null
  /**
   * Price of the product.
   */
  readonly price: string | number | null
  /**
   * Value added tax, such as 19.
   */
  readonly vat: number | null
  /**
   * Currency of the price.
   */
  readonly currency: string
  /**
   * Months from one bill to the next.
   */
  readonly billingInterval: number
  /**
   * Kind of service, such as plesk or webcard.
   */
  readonly serviceType: string
  /**
   * Such as 12M.
   */
  readonly maturity: string
  /**
   * Child contracts; what an item looks like is not documented.
   */
  readonly children: Array<unknown>
  /**
   * Id of the parent contract.
   */
  parent: string | null
  /**
   * Reference for the creation of a webcard contract. Set at creation only.
   */
  demoReference: string | null
}

export type ContractCreate = {
  type: 'contract'
  attributes: ContractCreateAttributes
}

export type ContractCreateAttributes = {
  /**
   * Id of the account that will administer or use the contract.
   */
  assigneeAccount?: string | null | undefined
  /**
   * CRM id of the product.
   */
  product?: number | undefined
  /**
   * Reference for the creation of a webcard contract.
   */
  demoReference?: string | null | undefined
}

export type ContractCreateDocument = {
  data: ContractCreate
}

export type ContractDocument = {
  data: Contract
}

/**
 * Attribute values, as text, that a contract must have. Any attribute may be named.
 */
export type ContractFilter = {
  ownerAccount?: string | undefined
  assigneeAccount?: string | undefined
  assigneeLoginName?: string | undefined
  contractType?: string | undefined
  name?: string | undefined
  product?: string | undefined
  contractStartAt?: string | undefined
  contractTerminationAt?: string | undefined
  contractCancelationAt?: string | undefined
  inclusive?: string | undefined
  dnsStatus?: string | undefined
  price?: string | undefined
  vat?: string | undefined
  currency?: string | undefined
  billingInterval?: string | undefined
  serviceType?: string | undefined
  maturity?: string | undefined
  parent?: string | undefined
  status?: string | undefined
  demoReference?: string | undefined
  [key: string]: string | undefined
}

export type ContractLog = {
  /**
   * Type of the resource.
   */
  type: 'contractLog'
  /**
   * Id of the log entry.
   */
  id: string
  attributes: ContractLogAttributes
  links: SelfLink
}

export type ContractLogAttributes = {
  /**
   * Id of the account that caused the entry.
   */
  account: string
  /**
   * Id of the contract the entry belongs to.
   */
  contract: string | null
  /**
   * Kind of entry.
   */
  logType: 'abuse' | 'upgrade'
  /**
   * What happened.
   */
  message: string
  cdata: ContractLogData
  /**
   * When the entry was written.
   */
  createdAt: string
}

export type ContractLogCollection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<ContractLog>
}

/**
 * Further information; what it holds depends on the kind of entry.
 */
export type ContractLogData = {
  /**
   * Reason of an abuse entry, else null.
   */
  reasonCode: '901' | '902' | '903' | null
  /**
   * Mail address of whoever reported the abuse.
   */
  email: string | null
  /**
   * Domain of whoever reported the abuse.
   */
  domain: string | null
}

export type ContractLogDocument = {
  data: ContractLog
}

/**
 * Values that the log entry must have.
 */
export type ContractLogFilter = {
  /**
   * Id of the account.
   */
  account?: string | undefined
  /**
   * Id of the contract.
   */
  contract?: string | undefined
}

export type ContractStatus = {
  /**
   * State of the contract, such as active or termination_pending.
   */
  readonly status: string | null
}

export type ContractUpdate = {
  type: 'contract'
  /**
   * Contract id.
   */
  id: string
  attributes?: ContractUpdateAttributes | undefined
}

export type ContractUpdateAttributes = ContractChanges

export type ContractUpdateDocument = {
  data: ContractUpdate
}

/**
 * A record of a DNS zone.
 */
export type DnsRecord = {
  type: 'dns-record'
  /**
   * Record id.
   */
  id: string
  attributes: DnsRecordAttributes
  links: SelfLink
}

export type DnsRecordAttributes = {
  /**
   * Name of the record.
   */
  readonly name: string
  /**
   * What the record holds.
   */
  readonly data: string
  /**
   * Type of the record.
   */
  readonly 'record-type': 'A' | 'AAAA' | 'NS'
  /**
   * Priority of the record.
   */
  readonly priority: number | null
  /**
   * Time to live.
   */
  readonly ttl: number | null
  /**
   * Id of the zone that the record belongs to, which seems to be its name.
   */
  readonly 'dns-zone': string
}

export type DnsRecordCollection = {
  data: Array<DnsRecord>
}

export type DnsRecordDocument = {
  data: DnsRecord
}

export type DnsRecordFilter = {
  /**
   * Name of the zone whose records are wanted.
   */
  'dns-zone': string
}

/**
 * A DNS zone with its SOA values.
 */
export type DnsZone = {
  type: 'dns-zone'
  /**
   * Zone id.
   */
  id: string
  attributes: DnsZoneAttributes
  links: SelfLink
}

export type DnsZoneAttributes = {
  /**
   * Name of the domain. Set at creation only.
   */
  domainName: string
  /**
   * Who maintains the zone.
   */
  maintained: 'automatic' | 'manual' | 'external'
  /**
   * Primary nameserver of the zone.
   */
  primaryNameserver: string
  /**
   * The other nameservers of the zone.
   */
  nameserver: Array<string>
  /**
   * Mail address of the person responsible for the zone.
   */
  readonly adminEmail: string
  /**
   * How often a nameserver asks its primary for changes.
   */
  readonly refresh: number
  /**
   * How long a nameserver waits before it asks its primary again.
   */
  readonly retry: number
  /**
   * Seconds after which the zone expires.
   */
  readonly expire: number
  /**
   * Seconds for which a negative response is cached.
   */
  readonly minimum: number
  /**
   * Time to live in seconds.
   */
  readonly ttl: number
  /**
   * Used in validation.
   */
  readonly message: string | null
  /**
   * Atom timestamp of the last synchronisation.
   */
  readonly syncedAt: string | number | null
  /**
   * Atom timestamp of the creation.
   */
  readonly createdAt: string
  /**
   * Atom timestamp of the last update.
   */
  readonly updatedAt: string | null
}

export type DnsZoneCollection = {
  data: Array<DnsZone>
}

export type DnsZoneCreate = {
  type: 'dns-zone'
  attributes: DnsZoneCreateAttributes
}

export type DnsZoneCreateAttributes = {
  /**
   * Name of the domain.
   */
  domainName?: string | undefined
  /**
   * Who maintains the zone.
   */
  maintained?: 'automatic' | 'manual' | 'external' | undefined
  /**
   * Primary nameserver of the zone.
   */
  primaryNameserver?: string | undefined
  /**
   * The other nameservers of the zone.
   */
  nameserver?: Array<string> | undefined
}

export type DnsZoneCreateDocument = {
  data: DnsZoneCreate
}

export type DnsZoneDocument = {
  data: DnsZone
}

export type DnsZoneUpdate = {
  type: 'dns-zone'
  /**
   * Zone id.
   */
  id: string
  attributes?: DnsZoneUpdateAttributes | undefined
}

export type DnsZoneUpdateAttributes = {
  /**
   * Who maintains the zone.
   */
  maintained?: 'automatic' | 'manual' | 'external' | undefined
  /**
   * Primary nameserver of the zone.
   */
  primaryNameserver?: string | undefined
  /**
   * The other nameservers of the zone.
   */
  nameserver?: Array<string> | undefined
}

export type DnsZoneUpdateDocument = {
  data: DnsZoneUpdate
}

/**
 * The DNSSEC state of a domain.
 */
export type Dnssec = {
  type: 'dnssec'
  /**
   * Record id.
   */
  id: string
  attributes: DnssecAttributes
  links: SelfLink
}

export type DnssecAttributes = {
  /**
   * Name of the domain.
   */
  readonly domainName: string
  /**
   * Whether DNSSEC is on or off, or about to be switched.
   */
  readonly status: 'active' | 'inactive' | 'pending.activation' | 'pending.deactivation'
}

export type DnssecDocument = {
  data: Dnssec
}

export type Domain = {
  /**
   * Type of the resource.
   */
  type: 'domain'
  /**
   * Id of the domain contract.
   */
  id: string
  attributes: DomainAttributes
  links: SelfLink
}

export type DomainAttributes = {
  /**
   * Domain name.
   */
  name: string
  /**
   * What kind of domain it is.
   */
  readonly description: string
  /**
   * State of the domain: active, pending, pending_transfer, expired or another.
   */
  readonly status: string
  /**
   * Id of the account.
   */
  account: string
  /**
   * Id of the webhosting contract the domain belongs to.
   */
  webhosting: string
  /**
   * Auth code with which the domain was transferred to CloudPit.
   */
  authInfoIncoming: string | null
  /**
   * Auth code for a transfer away; made when the domain is terminated.
   */
  readonly authInfoOutgoing: string | null
  /**
   * Until when `authInfoOutgoing` is valid; renewed then, as long as the domain has not ended.
   */
  readonly authInfoOutgoingExpiration: string | null
  /**
   * Administrative contact.
   */
  admin_c: DomainContact | null
  /**
   * Owner.
   */
  owner: DomainContact | null
  /**
   * Identifier of your own.
   */
  externalId: string | null
  /**
   * When the domain was created.
   */
  readonly created_at: string
  /**
   * When the domain ends; null if no end is set.
   */
  termination_at: string | null
}

export type DomainCollection = {
  data: Array<Domain>
}

/**
 * Owner or administrative contact of a domain.
 */
export type DomainContact = {
  /**
   * First name.
   */
  firstname: string
  /**
   * Last name.
   */
  lastname: string
  /**
   * Street and number.
   */
  address: string
  /**
   * Postal code.
   */
  postcode: string
  /**
   * Town.
   */
  city: string
  /**
   * Phone number with country code.
   */
  phone: string
  /**
   * Mail address.
   */
  email: string
}

/**
 * Owner or administrative contact of a new domain.
 */
export type DomainContactCreate = {
  /**
   * First name.
   */
  firstname?: string | undefined
  /**
   * Last name.
   */
  lastname?: string | undefined
  /**
   * Street and number.
   */
  address?: string | undefined
  /**
   * Postal code.
   */
  postcode?: string | undefined
  /**
   * Town.
   */
  city?: string | undefined
  /**
   * Phone number with country code.
   */
  phone?: string | undefined
  /**
   * Mail address.
   */
  email?: string | undefined
}

export type DomainCreate = {
  /**
   * Type of the resource.
   */
  type: 'domain'
  attributes: DomainCreateAttributes
}

export type DomainCreateAttributes = {
  /**
   * Domain name.
   */
  name?: string | undefined
  /**
   * Id of the account the domain is for.
   */
  account?: string | undefined
  /**
   * Id of the webhosting contract the domain shall belong to.
   */
  webhosting?: string | undefined
  /**
   * Auth code of a domain that is transferred to CloudPit; brings errors of its own.
   */
  authInfoIncoming?: string | null | undefined
  admin_c: DomainContactCreate
  owner: DomainContactCreate
  /**
   * Identifier of your own.
   */
  externalId?: string | null | undefined
  /**
   * When the domain shall end.
   */
  termination_at?: string | null | undefined
}

export type DomainCreateDocument = {
  data: DomainCreate
}

export type DomainDocument = {
  data: Domain
}

/**
 * Values that attributes of the domain must have. Other attributes may be named too.
 */
export type DomainFilter = {
  /**
   * Domain name.
   */
  name?: string | undefined
  /**
   * Kind of domain.
   */
  description?: string | undefined
  /**
   * State of the domain.
   */
  status?: string | undefined
  /**
   * Id of the account.
   */
  account?: string | undefined
  /**
   * Id of the webhosting contract.
   */
  webhosting?: string | undefined
  /**
   * End of the outgoing auth code.
   */
  authInfoOutgoingExpiration?: string | undefined
  /**
   * Identifier of your own.
   */
  externalId?: string | undefined
  /**
   * Time of creation.
   */
  created_at?: string | undefined
  /**
   * End of the domain.
   */
  termination_at?: string | undefined
  [key: string]: string | undefined
}

export type DomainStatus = {
  /**
   * Type of the resource.
   */
  type: 'domain-status'
  /**
   * Domain name, zone included.
   */
  id: string
  attributes: DomainStatusAttributes
  links: SelfLink
}

export type DomainStatusAttributes = {
  /**
   * Top-level domain or other zone of the name.
   */
  readonly zone: string
  /**
   * All that is true of the name.
   */
  readonly status: Array<DomainStatusValue>
}

export type DomainStatusDocument = {
  data: DomainStatus
}

/**
 * unknown after an error or a misconfiguration; undelegated not in the DNS; inactive free to register; pending top-level domain not in the root zone yet; disallowed barred by the registry, ICANN or others; claimed taken or reserved by someone; reserved held back by ICANN, the registry or others; dpml reserved for trademark holders (Domains Protected Marks List); invalid not a possible name, such as one too long; active registered, perhaps for sale; parked active and parked, perhaps for sale; marketed offered for sale; expiring about to expire, perhaps on back-order; deleting expired and about to be removed, perhaps on back-order; priced for sale at a stated price; transferable for sale with fast transfer; premium sold by the registry as a premium name; suffix a public suffix; zone a zone; tld a top-level domain.
 */
export type DomainStatusValue =
  | 'unknown'
  | 'undelegated'
  | 'inactive'
  | 'pending'
  | 'disallowed'
  | 'claimed'
  | 'reserved'
  | 'dpml'
  | 'invalid'
  | 'active'
  | 'parked'
  | 'marketed'
  | 'expiring'
  | 'deleting'
  | 'priced'
  | 'transferable'
  | 'premium'
  | 'suffix'
  | 'zone'
  | 'tld'

/**
 * A domain name generated from a keyword.
 */
export type DomainSuggestion = {
  type: 'domainSuggestion'
  /**
   * The suggested name, zone included.
   */
  id: string
  attributes: DomainSuggestionAttributes
  links: SelfLink
}

export type DomainSuggestionAttributes = {
  /**
   * Keyword that the name was generated from.
   */
  readonly keyword: string
  /**
   * Everything before the top-level domain.
   */
  readonly sld: string
  /**
   * Top-level domain.
   */
  readonly tld: string
  /**
   * Full name in decoded form.
   */
  readonly decoded: string
}

export type DomainSuggestionCollection = {
  data: Array<DomainSuggestion>
}

export type DomainSuggestionFilter = {
  /**
   * Keyword to generate names from.
   */
  keyword: string
}

export type DomainUpdate = {
  /**
   * Type of the resource.
   */
  type: 'domain'
  /**
   * Id of the domain contract.
   */
  id: string
  attributes?: DomainUpdateAttributes | undefined
}

export type DomainUpdateAttributes = {
  /**
   * Id of the account.
   */
  account?: string | undefined
  /**
   * Id of the webhosting contract the domain shall belong to.
   */
  webhosting?: string | undefined
  /**
   * Identifier of your own.
   */
  externalId?: string | null | undefined
  /**
   * When the domain shall end; null takes a pending termination back.
   */
  termination_at?: string | null | undefined
}

export type DomainUpdateDocument = {
  data: DomainUpdate
}

export type EmailAutoresponder = {
  /**
   * Whether mail is replied to automatically.
   */
  enabled: boolean
  /**
   * Subject of the automatic reply.
   */
  subject: string
  /**
   * Text of the automatic reply.
   */
  message: string | null
  /**
   * Media type of the automatic reply.
   */
  contentType: 'text/plain' | 'text/html'
  /**
   * Address to which replied mail is forwarded.
   */
  forwardMail: string | null
  /**
   * When the automatic reply ends.
   */
  endDate: string | null
}

export type EmailForwarding = {
  /**
   * Whether mail is forwarded.
   */
  enabled: boolean
  /**
   * Addresses to which mail is forwarded.
   */
  emails: Array<string>
}

export type EmailMailbox = {
  /**
   * Whether mail is kept in a mailbox.
   */
  enabled: boolean
  /**
   * Size of the mailbox in bytes.
   */
  size: number
  /**
   * Used space in bytes.
   */
  readonly usage: number
}

/**
 * What went wrong. General: general_1000 unexpected error (500), general_1001 body is not valid JSON (400), general_1004 not authorised (401), http_404 no such route (404). Resources: resource_1000 not found (404), resource_1001 no access (403), resource_1002 attribute cannot be changed, resource_1003 termination date invalid, resource_1004 id has the wrong format, resource_1005 filter missing, resource_1006 exists already, resource_1007 attribute invalid (see `source.pointer`), resource_1008 action not allowed, resource_1014 locked (423). Validation: validation_1000 document or attribute has the wrong format, validation_1001 attribute is read-only, validation_1002 referenced resource does not exist, validation_1003 value is taken, validation_1004 password does not meet the requirements (see `meta`), validation_1005 password is not secure. Registrar: domain_registrar_1000 login at the registrar failed (503), domain_registrar_1001 top-level domain unknown or invalid, domain_registrar_1002 postcode of a contact invalid, domain_registrar_1003 phone number of a contact invalid. Domain status: domain_status_1000 domain or top-level domain invalid. All without a number in brackets come with status 422.
 */
export type ErrorCode =
  | 'general_1000'
  | 'general_1001'
  | 'general_1004'
  | 'http_404'
  | 'resource_1000'
  | 'resource_1001'
  | 'resource_1002'
  | 'resource_1003'
  | 'resource_1004'
  | 'resource_1005'
  | 'resource_1006'
  | 'resource_1007'
  | 'resource_1008'
  | 'resource_1014'
  | 'validation_1000'
  | 'validation_1001'
  | 'validation_1002'
  | 'validation_1003'
  | 'validation_1004'
  | 'validation_1005'
  | 'domain_registrar_1000'
  | 'domain_registrar_1001'
  | 'domain_registrar_1002'
  | 'domain_registrar_1003'
  | 'domain_status_1000'

/**
 * Body of every error response.
 */
export type ErrorDocument = {
  errors: Array<ApiErrorItem>
}

export type Language = {
  /**
   * Type of the resource.
   */
  type: 'language'
  /**
   * Id of the language.
   */
  id: string
  attributes: LanguageAttributes
  links: SelfLink
}

export type LanguageAttributes = {
  /**
   * ISO code of the language with its country.
   */
  isocode: string
  /**
   * Short name.
   */
  slug: string
  /**
   * Country and language in words.
   */
  name: string
}

export type LanguageCollection = {
  data: Array<Language>
}

export type LanguageDocument = {
  data: Language
}

/**
 * Position of a page in its list.
 */
export type PageMeta = {
  /**
   * Number of this page.
   */
  'current-page': number
  /**
   * Items on a page.
   */
  'per-page': number
  /**
   * Position of the first item of this page, counted from 1.
   */
  from: number | null
  /**
   * Position of the last item of this page, counted from 1.
   */
  to: number | null
  /**
   * Items on all pages.
   */
  total: number
  /**
   * Number of the last page.
   */
  'last-page': number
}

/**
 * Which page of a list to send.
 */
export type PageQuery = {
  /**
   * Number of the page, counted from 1.
   */
  number?: number | undefined
  /**
   * Items on a page.
   */
  size?: number | undefined
}

export type Product = {
  /**
   * Type of the resource.
   */
  type: 'product'
  /**
   * Id of the product.
   */
  id: string
  attributes: ProductAttributes
  links: SelfLink
}

export type ProductAttributes = {
  /**
   * Name of the product.
   */
  readonly name: string
  /**
   * Further data, or an empty array if there are none.
   */
  readonly meta: ProductMeta | Array<unknown>
}

export type ProductCollection = {
  meta?: ProductCollectionMeta | undefined
  data: Array<Product>
}

/**
 * May hold a warning if no products are defined for the account.
 */
export type ProductCollectionMeta = {
  [key: string]: unknown
}

export type ProductDocument = {
  data: Product
}

/**
 * Values that attributes of the product must have. Other attributes may be named too.
 */
export type ProductFilter = {
  /**
   * Name of the product.
   */
  name?: string | undefined
  [key: string]: string | undefined
}

/**
 * Whatever CloudPit keeps for this product.
 */
export type ProductMeta = {
  /**
   * Identifier outside of CloudPit.
   */
  externalId?: number | undefined
  [key: string]: unknown
}

export type ProtectedDirectory = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-protectedDirectory'
  /**
   * Webhosting and number of the directory, joined by +.
   */
  id: string
  attributes: ProtectedDirectoryAttributes
  links: SelfLink
}

export type ProtectedDirectoryAttributes = {
  /**
   * Number of the protected directory.
   */
  readonly directoryId: number | string
  webhosting: WebhostingNumber
  /**
   * Domain whose directory is protected.
   */
  domain: string
  /**
   * Path of the directory below the document root of the domain.
   */
  directory: string
  /**
   * What the protection is for.
   */
  description: string
}

export type ProtectedDirectoryCollection = {
  data: Array<ProtectedDirectory>
}

export type ProtectedDirectoryCreate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-protectedDirectory'
  attributes: ProtectedDirectoryCreateAttributes
}

export type ProtectedDirectoryCreateAttributes = {
  webhosting?: WebhostingNumber | undefined
  /**
   * Domain whose directory is to be protected, neither deactivated nor forwarded.
   */
  domain?: string | undefined
  /**
   * Path of the directory below the document root of the domain.
   */
  directory?: string | undefined
  /**
   * What the protection is for.
   */
  description?: string | undefined
}

export type ProtectedDirectoryCreateDocument = {
  data: ProtectedDirectoryCreate
}

export type ProtectedDirectoryDocument = {
  data: ProtectedDirectory
}

/**
 * Whose protected directories to send.
 */
export type ProtectedDirectoryFilter = {
  /**
   * Domain of the directories.
   */
  domain: string
  webhosting: WebhostingNumber
}

export type ProtectedDirectoryUpdate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-protectedDirectory'
  /**
   * Webhosting and number of the directory, joined by +.
   */
  id: string
  attributes?: ProtectedDirectoryUpdateAttributes | undefined
}

export type ProtectedDirectoryUpdateAttributes = {
  /**
   * Not changed; only repeated in the response.
   */
  domain?: string | undefined
  /**
   * What the protection is for.
   */
  description?: string | undefined
}

export type ProtectedDirectoryUpdateDocument = {
  data: ProtectedDirectoryUpdate
}

export type ProtectedDirectoryUser = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-protectedDirectory-user'
  /**
   * Webhosting, number of the directory and user name, joined by +.
   */
  id: string
  attributes: ProtectedDirectoryUserAttributes
  links: SelfLink
}

export type ProtectedDirectoryUserAttributes = {
  /**
   * Name with which the user logs in.
   */
  username: string
  webhosting: WebhostingNumber
  /**
   * Number of the protected directory.
   */
  directoryId: number
  /**
   * Null in responses.
   */
  password: string | null
}

export type ProtectedDirectoryUserCollection = {
  data: Array<ProtectedDirectoryUser>
}

export type ProtectedDirectoryUserCreate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-protectedDirectory-user'
  attributes: ProtectedDirectoryUserCreateAttributes
}

export type ProtectedDirectoryUserCreateAttributes = {
  /**
   * Name with which the user logs in.
   */
  username?: string | undefined
  webhosting?: WebhostingNumber | undefined
  /**
   * Number of the protected directory.
   */
  directoryId?: number | undefined
  /**
   * Password of the user.
   */
  password?: string | undefined
}

export type ProtectedDirectoryUserCreateDocument = {
  data: ProtectedDirectoryUserCreate
}

export type ProtectedDirectoryUserDocument = {
  data: ProtectedDirectoryUser
}

/**
 * Which directory's users to send.
 */
export type ProtectedDirectoryUserFilter = {
  /**
   * Number of the protected directory.
   */
  directoryId: number
  webhosting: WebhostingNumber
}

export type ProtectedDirectoryUserUpdate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-protectedDirectory-user'
  /**
   * Webhosting, number of the directory and user name, joined by +.
   */
  id: string
  attributes?: ProtectedDirectoryUserUpdateAttributes | undefined
}

export type ProtectedDirectoryUserUpdateAttributes = {
  /**
   * New password of the user.
   */
  password?: string | undefined
}

export type ProtectedDirectoryUserUpdateDocument = {
  data: ProtectedDirectoryUserUpdate
}

/**
 * The users of one account, all at once.
 */
export type RelatedUserCollection = {
  data: Array<User>
}

/**
 * The logins of one user, all at once.
 */
export type RelatedUserLoginCollection = {
  data: Array<UserLogin>
}

export type RelationshipLinks = {
  /**
   * URL of the relationship.
   */
  self: string
  /**
   * URL of the related resource.
   */
  related: string
}

export type ResourceIdentifier = {
  /**
   * Type of the resource.
   */
  type: string
  /**
   * Id of the resource.
   */
  id: string
}

export type SelfLink = {
  /**
   * URL of the resource.
   */
  self: string
}

/**
 * Page that opens after the login. cloudserver, domain, webcard and webhosting open one contract; email its mail addresses; webcard-list and wordpress-list an overview.
 */
export type SsoLocation = 'cloudserver' | 'domain' | 'email' | 'webcard' | 'webcard-list' | 'webhosting' | 'wordpress-list'

export type SsoToken = {
  /**
   * Type of the resource.
   */
  type: 'sso'
  /**
   * Id of the token.
   */
  id: string
  attributes: SsoTokenAttributes
  links: SelfLink
}

export type SsoTokenAttributes = {
  /**
   * URL that logs in, with the token in it.
   */
  readonly url: string
  /**
   * The token, unique.
   */
  readonly token: string
  /**
   * Id of the account that is logged in.
   */
  account: number | string
  /**
   * User name of the account that is logged in.
   */
  account_login: string | null
  /**
   * Id of the user that is logged in.
   */
  user?: string | undefined
  /**
   * Id of the user who created the token.
   */
  readonly createdBy: number | string
  /**
   * When the token expires, five minutes after its creation.
   */
  readonly valid_until: string
  /**
   * Settings of the token.
   */
  options: SsoTokenOptions | null
  /**
   * When the token was created.
   */
  readonly created_at: string
  /**
   * When the token was last changed.
   */
  readonly updated_at: string
}

export type SsoTokenCollection = {
  data: Array<SsoToken>
}

export type SsoTokenCreate = {
  /**
   * Type of the resource.
   */
  type: 'sso'
  /**
   * Who is to be logged in.
   */
  attributes: SsoTokenCreateForAccount | SsoTokenCreateForAccountLogin | SsoTokenCreateForUser
}

export type SsoTokenCreateDocument = {
  data: SsoTokenCreate
}

/**
 * Logs in an account named by its id.
 */
export type SsoTokenCreateForAccount = {
  /**
   * Id of the account to log in.
   */
  account: string
  /**
   * Settings of the token.
   */
  options?: SsoTokenOptionsCreate | null | undefined
}

/**
 * Logs in an account named by its user name.
 */
export type SsoTokenCreateForAccountLogin = {
  /**
   * User name of the account to log in.
   */
  account_login: string
  /**
   * Settings of the token.
   */
  options?: SsoTokenOptionsCreate | null | undefined
}

/**
 * Logs in a user.
 */
export type SsoTokenCreateForUser = {
  /**
   * Id of the user to log in.
   */
  user: string
  /**
   * Settings of the token.
   */
  options?: SsoTokenOptionsCreate | null | undefined
}

export type SsoTokenDocument = {
  data: SsoToken
}

/**
 * Settings of the token.
 */
export type SsoTokenOptions = {
  location?: SsoLocation | undefined
  /**
   * Id of the cloud server that opens.
   */
  cloudServerId?: string | undefined
  /**
   * Id of the webhosting contract that opens.
   */
  webhostingId?: string | undefined
  /**
   * Id of the webcard contract that opens.
   */
  contractId?: string | undefined
  /**
   * Id of the domain contract that opens.
   */
  domainId?: string | undefined
}

/**
 * Settings of the token.
 */
export type SsoTokenOptionsCreate = {
  location?: SsoLocation | undefined
  /**
   * Id of the cloud server to open, required with the location cloudserver.
   */
  cloudServerId?: string | undefined
  /**
   * Id of the webhosting contract to open, required with the locations webhosting and email.
   */
  webhostingId?: string | undefined
  /**
   * Id of the webcard contract to open, required with the location webcard.
   */
  contractId?: string | undefined
  /**
   * Id of the domain contract to open, required with the location domain.
   */
  domainId?: string | undefined
}

export type Subdomain = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-subdomain'
  /**
   * Webhosting and fully qualified subdomain, joined by +.
   */
  id: string
  attributes: SubdomainAttributes
  links: SelfLink
}

export type SubdomainAttributes = {
  /**
   * Domain the subdomain belongs to.
   */
  domain: string
  /**
   * Name of the subdomain without its domain.
   */
  subdomain: string
  webhosting: WebhostingNumber
  /**
   * Document root; slashes at its ends may be left out.
   */
  documentRoot: string
  status: SubdomainStatus
}

export type SubdomainCollection = {
  data: Array<Subdomain>
}

export type SubdomainCreate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-subdomain'
  attributes: SubdomainCreateAttributes
}

export type SubdomainCreateAttributes = {
  /**
   * Domain the subdomain shall belong to.
   */
  domain?: string | undefined
  /**
   * Name of the subdomain without its domain.
   */
  subdomain?: string | undefined
  webhosting?: WebhostingNumber | undefined
  /**
   * Document root; slashes at its ends may be left out.
   */
  documentRoot?: string | undefined
  status?: SubdomainStatus | undefined
}

export type SubdomainCreateDocument = {
  data: SubdomainCreate
}

export type SubdomainDocument = {
  data: Subdomain
}

/**
 * Whose subdomains to send.
 */
export type SubdomainFilter = {
  /**
   * Domain of the subdomains; several are separated by commas.
   */
  domain: string
  webhosting: WebhostingNumber
}

/**
 * active reachable by browser; locked not reachable, but its webhosting stays; inactive not reachable, and without webhosting.
 */
export type SubdomainStatus = 'active' | 'locked' | 'inactive'

export type SubdomainUpdate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-subdomain'
  /**
   * Webhosting and fully qualified subdomain, joined by +.
   */
  id: string
  attributes?: SubdomainUpdateAttributes | undefined
}

export type SubdomainUpdateAttributes = {
  /**
   * Document root; slashes at its ends may be left out.
   */
  documentRoot?: string | undefined
  status?: SubdomainStatus | undefined
}

export type SubdomainUpdateDocument = {
  data: SubdomainUpdate
}

/**
 * Reference to several resources. `data` is sent if the resources are included.
 */
export type ToManyRelationship = {
  data?: Array<ResourceIdentifier> | undefined
  links: RelationshipLinks
}

/**
 * Reference to one resource. `data` is sent if the resource is included.
 */
export type ToOneRelationship = {
  data?: ResourceIdentifier | null | undefined
  links: RelationshipLinks
}

/**
 * A person who uses an account.
 */
export type User = {
  type: 'user'
  /**
   * User id.
   */
  id: string
  attributes: UserAttributes
  relationships?: UserRelationships | undefined
  links?: SelfLink | undefined
}

export type UserAttributes = {
  /**
   * Id of the account that the user belongs to.
   */
  readonly account: string
  /**
   * Id of the user's language.
   */
  language: string
  /**
   * Null in responses.
   */
  password: string | null
  /**
   * Mail address.
   */
  email: string
  /**
   * Whether the mail address cannot be reached.
   */
  emailInvalid?: boolean | undefined
  /**
   * m: male, f: female, d: diverse.
   */
  salutation: 'm' | 'f' | 'd' | null
  /**
   * Company.
   */
  company: string | null
  /**
   * First name.
   */
  firstname: string | null
  /**
   * Last name.
   */
  lastname: string | null
  /**
   * Whether the user can log in to CloudPit.
   */
  active: boolean
  /**
   * Whether this is the primary user of the account.
   */
  primary: boolean
  /**
   * Atom timestamp of the creation.
   */
  readonly createdAt: string
  /**
   * Atom timestamp of the last update.
   */
  readonly updatedAt: string | null
}

export type UserCollection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<User>
  /**
   * The users' logins, if include asks for them.
   */
  included?: Array<UserLogin> | undefined
}

export type UserCreate = {
  type: 'user'
  attributes: UserCreateAttributes
}

export type UserCreateAttributes = {
  /**
   * Id of the account that the user is to belong to.
   */
  account?: string | undefined
  /**
   * Id of the user's language.
   */
  language?: string | undefined
  /**
   * New password. CloudPit rejects weak ones.
   */
  password?: string | null | undefined
  /**
   * Mail address.
   */
  email?: string | undefined
  /**
   * m: male, f: female, d: diverse.
   */
  salutation?: 'm' | 'f' | 'd' | null | undefined
  /**
   * Company.
   */
  company?: string | null | undefined
  /**
   * First name.
   */
  firstname?: string | null | undefined
  /**
   * Last name.
   */
  lastname?: string | null | undefined
  /**
   * Whether the user can log in to CloudPit.
   */
  active?: boolean | undefined
  /**
   * Whether this is the primary user of the account. A primary user cannot be created here.
   */
  primary?: boolean | undefined
}

export type UserCreateDocument = {
  data: UserCreate
}

export type UserDocument = {
  data: User
  /**
   * The user's logins, if include asks for them.
   */
  included?: Array<UserLogin> | undefined
}

/**
 * Attribute values, as text, that a user must have. Any attribute may be named.
 */
export type UserFilter = {
  account?: string | undefined
  language?: string | undefined
  email?: string | undefined
  emailInvalid?: string | undefined
  salutation?: string | undefined
  company?: string | undefined
  firstname?: string | undefined
  lastname?: string | undefined
  active?: string | undefined
  primary?: string | undefined
  createdAt?: string | undefined
  updatedAt?: string | undefined
  [key: string]: string | undefined
}

/**
 * A login of a user. A user has a primary one and can have one secondary.
 */
export type UserLogin = {
  type: 'user-login'
  /**
   * Login name.
   */
  id: string
  attributes: UserLoginAttributes
  relationships?: UserLoginRelationships | undefined
  links?: SelfLink | undefined
}

export type UserLoginAttributes = {
  /**
   * Only a secondary login can be created, changed or deleted.
   */
  readonly loginType: 'primary' | 'secondary'
  /**
   * Id of the user.
   */
  readonly user: string
  /**
   * Atom timestamp of the creation.
   */
  readonly createdAt: string
  /**
   * Atom timestamp of the last update.
   */
  readonly updatedAt: string | null
}

export type UserLoginCollection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<UserLogin>
  /**
   * The logins' users, if include asks for them.
   */
  included?: Array<User> | undefined
}

export type UserLoginCreate = {
  type: 'user-login'
  /**
   * The new login name.
   */
  id?: string | undefined
  attributes: UserLoginCreateAttributes
}

/**
 * The provider does not say which attributes beyond the user are sent; further ones are let through.
 */
export type UserLoginCreateAttributes = {
  /**
   * Id of the user who gets the login.
   */
  user: string
  [key: string]: unknown
}

export type UserLoginCreateDocument = {
  data: UserLoginCreate
}

export type UserLoginDocument = {
  data: UserLogin
  /**
   * The login's user, if include asks for it.
   */
  included?: Array<User> | undefined
}

/**
 * Attribute values, as text, that a login must have. Any attribute may be named.
 */
export type UserLoginFilter = {
  loginType?: string | undefined
  user?: string | undefined
  createdAt?: string | undefined
  updatedAt?: string | undefined
  [key: string]: string | undefined
}

export type UserLoginRelationships = {
  user?: ToOneRelationship | undefined
}

export type UserLoginUpdate = {
  type: 'user-login'
  /**
   * Login name.
   */
  id: string
  attributes?: UserLoginUpdateAttributes | undefined
}

/**
 * The provider names no attribute of a login that can be changed; whatever is given is sent.
 */
export type UserLoginUpdateAttributes = {
  [key: string]: unknown
}

export type UserLoginUpdateDocument = {
  data: UserLoginUpdate
}

export type UserRelationships = {
  'user-login'?: ToManyRelationship | undefined
  /**
   * The same relationship, as users included in an account spell it.
   */
  userlogin?: ToManyRelationship | undefined
}

export type UserUpdate = {
  type: 'user'
  /**
   * User id.
   */
  id: string
  attributes?: UserUpdateAttributes | undefined
}

export type UserUpdateAttributes = {
  /**
   * Id of the user's language.
   */
  language?: string | undefined
  /**
   * New password. CloudPit rejects weak ones.
   */
  password?: string | null | undefined
  /**
   * Mail address.
   */
  email?: string | undefined
  /**
   * m: male, f: female, d: diverse.
   */
  salutation?: 'm' | 'f' | 'd' | null | undefined
  /**
   * Company.
   */
  company?: string | null | undefined
  /**
   * First name.
   */
  firstname?: string | null | undefined
  /**
   * Last name.
   */
  lastname?: string | null | undefined
  /**
   * Whether the user can log in to CloudPit.
   */
  active?: boolean | undefined
  /**
   * Whether this is the primary user. Can be false only if the account has another primary user.
   */
  primary?: boolean | undefined
}

export type UserUpdateDocument = {
  data: UserUpdate
}

/**
 * A webcard contract. Its attributes are those of a contract, but its status can be changed.
 */
export type Webcard = {
  type: 'webcard'
  /**
   * Contract id.
   */
  id: string
  attributes: WebcardAttributes
  links: SelfLink
}

export type WebcardAttributes = ContractCommonAttributes & WebcardStatus

/**
 * A basic webcard, or one that was upgraded to a plus contract.
 */
export type WebcardBasic = {
  type: 'webcard-basic'
  /**
   * Webcard id.
   */
  id: string
  attributes: WebcardBasicAttributes
}

export type WebcardBasicAttributes = {
  /**
   * Id of the plus contract; null for a basic webcard.
   */
  readonly contract: string | null
  /**
   * Subdomain under which the webcard is reached.
   */
  subdomain: string
  /**
   * What the editor is prefilled with.
   */
  customerData: WebcardCustomerData | null
  /**
   * Atom timestamp of the first publication; null if there was none.
   */
  readonly publishedAt: string | null
  /**
   * Atom timestamp of when the customer last took it offline; null unless it is offline by force.
   */
  readonly unpublishedAt: string | null
  /**
   * Atom timestamp of the last edit.
   */
  readonly updatedAt: string | null
  /**
   * Atom timestamp of the creation.
   */
  readonly createdAt: string | null
}

export type WebcardBasicCreate = {
  type: 'webcard-basic'
  attributes: WebcardBasicCreateAttributes
}

export type WebcardBasicCreateAttributes = {
  /**
   * Subdomain of the new webcard; a valid host name.
   */
  subdomain: string
  /**
   * What the editor is to be prefilled with.
   */
  customerData?: WebcardCustomerDataCreate | null | undefined
}

export type WebcardBasicCreateDocument = {
  data: WebcardBasicCreate
}

export type WebcardBasicDocument = {
  data: WebcardBasic
}

export type WebcardCollection = {
  meta: CollectionMeta
  links: CollectionLinks
  data: Array<Webcard>
}

export type WebcardCreate = {
  type: 'webcard'
  attributes: ContractCreateAttributes
}

export type WebcardCreateDocument = {
  data: WebcardCreate
}

export type WebcardCustomerData = {
  /**
   * First name.
   */
  firstname?: string | null | undefined
  /**
   * Last name.
   */
  lastname?: string | null | undefined
  /**
   * Company.
   */
  company?: string | null | undefined
  /**
   * Street and number.
   */
  street?: string | null | undefined
  /**
   * Postcode.
   */
  postcode?: string | null | undefined
  /**
   * City.
   */
  city?: string | null | undefined
  /**
   * Two-letter ISO code.
   */
  country?: string | null | undefined
  /**
   * Phone number.
   */
  phone?: string | null | undefined
  /**
   * Mail address.
   */
  email?: string | null | undefined
}

export type WebcardCustomerDataCreate = WebcardCustomerData

export type WebcardDocument = {
  data: Webcard
}

/**
 * A link that logs in to a webcard.
 */
export type WebcardSso = {
  type: 'webcard-sso'
  /**
   * Id of the link.
   */
  id: string
  attributes: WebcardSsoAttributes
}

export type WebcardSsoAttributes = {
  /**
   * Id of the webcard's contract.
   */
  contract: string | null
  /**
   * Id of the basic or plus webcard.
   */
  webcardBasic: string | null
  /**
   * Lifetime of the link; the unit is not documented, 3600 in the sample looks like seconds.
   */
  readonly lifetime: number | null
  /**
   * URL that logs in; it holds a secret token.
   */
  readonly url: string | null
  /**
   * Whether the link works only once.
   */
  invalidateAfterFirstUse: boolean | null
}

export type WebcardSsoCreate = {
  type: 'webcard-sso'
  attributes: WebcardSsoCreateAttributes
}

export type WebcardSsoCreateAttributes = WebcardSsoForContract | WebcardSsoForBasic

export type WebcardSsoCreateDocument = {
  data: WebcardSsoCreate
}

export type WebcardSsoDocument = {
  data: WebcardSso
}

/**
 * For a basic or plus webcard named by its id.
 */
export type WebcardSsoForBasic = {
  /**
   * Id of the basic or plus webcard.
   */
  webcardBasic: string
  /**
   * Lifetime of the link; the unit is not documented, 3600 in the sample looks like seconds.
   */
  lifetime?: number | null | undefined
  /**
   * Whether the link works only once.
   */
  invalidateAfterFirstUse?: boolean | null | undefined
}

/**
 * For a webcard named by its contract.
 */
export type WebcardSsoForContract = {
  /**
   * Id of the webcard's contract.
   */
  contract: string
  /**
   * Lifetime of the link; the unit is not documented, 3600 in the sample looks like seconds.
   */
  lifetime?: number | null | undefined
  /**
   * Whether the link works only once.
   */
  invalidateAfterFirstUse?: boolean | null | undefined
}

export type WebcardStatus = {
  /**
   * State of the contract, such as active, suspended, pending or termination_pending; the first two can be set.
   */
  status: string | null
}

/**
 * What can be changed in a webcard contract only.
 */
export type WebcardStatusChange = {
  /**
   * The states that can be set; the others are read-only.
   */
  status?: 'active' | 'suspended' | undefined
}

export type WebcardUpdate = {
  type: 'webcard'
  /**
   * Contract id.
   */
  id: string
  attributes?: WebcardUpdateAttributes | undefined
}

export type WebcardUpdateAttributes = ContractChanges & WebcardStatusChange

export type WebcardUpdateDocument = {
  data: WebcardUpdate
}

export type Webhosting = {
  /**
   * Type of the resource.
   */
  type: 'webhosting'
  /**
   * Id of the webhosting contract.
   */
  id: string
  attributes: WebhostingAttributes
  links: SelfLink
}

export type WebhostingAttributes = {
  /**
   * Id of the webhosting product.
   */
  product: string | number
  /**
   * What the product is.
   */
  readonly description: string
  /**
   * State of the webhosting: active, suspended, pending or another.
   */
  status: string
  /**
   * Id of the account the webhosting is assigned to.
   */
  account: string | null
  /**
   * Identifier of your own.
   */
  externalId: string | null
  /**
   * When the webhosting was created.
   */
  readonly created_at: string
  /**
   * When the contract ends; null if no end is set.
   */
  termination_at: string | null
}

export type WebhostingCollection = {
  data: Array<Webhosting>
}

export type WebhostingCreate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting'
  attributes: WebhostingCreateAttributes
}

export type WebhostingCreateAttributes = {
  /**
   * Id of the webhosting product.
   */
  product?: string | undefined
  /**
   * Id of the account the webhosting is for.
   */
  account?: string | null | undefined
  /**
   * Identifier of your own.
   */
  externalId?: string | null | undefined
  /**
   * When the contract shall end.
   */
  termination_at?: string | null | undefined
}

export type WebhostingCreateDocument = {
  data: WebhostingCreate
}

export type WebhostingDocument = {
  data: Webhosting
}

export type WebhostingEmail = {
  /**
   * Type of the resource.
   */
  type: 'webhosting-email'
  /**
   * Number of the webhosting and mail address, joined by `+`.
   */
  id: string
  attributes: WebhostingEmailAttributes
  links: SelfLink
}

export type WebhostingEmailAttributes = {
  /**
   * Null in responses.
   */
  password: string | null
  fowarding: EmailForwarding
  mailbox: EmailMailbox
  autoresponder: EmailAutoresponder
  /**
   * Further addresses of the mailbox.
   */
  aliases: Array<string>
}

export type WebhostingEmailCollection = {
  data: Array<WebhostingEmail>
}

export type WebhostingEmailDocument = {
  data: WebhostingEmail
}

/**
 * Whose mail addresses to send.
 */
export type WebhostingEmailFilter = {
  webhosting: WebhostingNumber
  /**
   * Domain of the mail addresses.
   */
  domain: string
}

/**
 * Values that attributes of the webhosting must have. Other attributes may be named too.
 */
export type WebhostingFilter = {
  /**
   * Id of the webhosting product.
   */
  product?: string | undefined
  /**
   * What the product is.
   */
  description?: string | undefined
  /**
   * State of the webhosting.
   */
  status?: string | undefined
  /**
   * Id of the account.
   */
  account?: string | undefined
  /**
   * Identifier of your own.
   */
  externalId?: string | undefined
  /**
   * Time of creation.
   */
  created_at?: string | undefined
  /**
   * End of the contract.
   */
  termination_at?: string | undefined
  [key: string]: string | undefined
}

/**
 * Number of a webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
 */
export type WebhostingNumber = number | string

export type WebhostingUpdate = {
  /**
   * Type of the resource.
   */
  type: 'webhosting'
  /**
   * Id of the webhosting contract.
   */
  id: string
  attributes?: WebhostingUpdateAttributes | undefined
}

export type WebhostingUpdateAttributes = {
  /**
   * Id of the product to upgrade to. A lower product is reported as not found.
   */
  product?: string | undefined
  /**
   * State of the webhosting.
   */
  status?: 'active' | 'suspended' | undefined
  /**
   * Id of the account the webhosting is for.
   */
  account?: string | null | undefined
  /**
   * Identifier of your own.
   */
  externalId?: string | null | undefined
  /**
   * When the contract shall end; null takes a pending termination back.
   */
  termination_at?: string | null | undefined
}

export type WebhostingUpdateDocument = {
  data: WebhostingUpdate
}

export type AccountsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
        /**
         * Related resources to send along in `included`.
         */
        include?: 'language' | undefined
        /**
         * Only accounts with these attributes.
         */
        filter?: AccountFilter | undefined
      }
    | undefined
  url: '/v2/account'
}

export type AccountsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsListError = AccountsListErrors[keyof AccountsListErrors]

export type AccountsListResponses = {
  /**
   * Accounts on this page.
   */
  200: AccountCollection
}

export type AccountsListResponse = AccountsListResponses[keyof AccountsListResponses]

export type AccountsCreateData = {
  body: AccountCreateDocument
  path?: never
  query?: never
  url: '/v2/account'
}

export type AccountsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsCreateError = AccountsCreateErrors[keyof AccountsCreateErrors]

export type AccountsCreateResponses = {
  /**
   * The new account.
   */
  201: AccountDocument
}

export type AccountsCreateResponse = AccountsCreateResponses[keyof AccountsCreateResponses]

export type AccountsGetData = {
  body?: never
  path: {
    /**
     * Id of the account.
     */
    accountId: string
  }
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'language' | undefined
      }
    | undefined
  url: '/v2/account/{accountId}'
}

export type AccountsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsGetError = AccountsGetErrors[keyof AccountsGetErrors]

export type AccountsGetResponses = {
  /**
   * The account.
   */
  200: AccountDocument
}

export type AccountsGetResponse = AccountsGetResponses[keyof AccountsGetResponses]

export type AccountsUpdateData = {
  body: AccountUpdateDocument
  path: {
    /**
     * Id of the account.
     */
    accountId: string
  }
  query?: never
  url: '/v2/account/{accountId}'
}

export type AccountsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsUpdateError = AccountsUpdateErrors[keyof AccountsUpdateErrors]

export type AccountsUpdateResponses = {
  /**
   * The changed account.
   */
  200: AccountDocument
}

export type AccountsUpdateResponse = AccountsUpdateResponses[keyof AccountsUpdateResponses]

export type MeGetData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'language' | undefined
      }
    | undefined
  url: '/v2/me'
}

export type MeGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type MeGetError = MeGetErrors[keyof MeGetErrors]

export type MeGetResponses = {
  /**
   * The own account.
   */
  200: AccountDocument
}

export type MeGetResponse = MeGetResponses[keyof MeGetResponses]

export type CertificatesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only certificate contracts with these attributes.
         */
        filter?: CertificateFilter | undefined
      }
    | undefined
  url: '/v2/certificate'
}

export type CertificatesListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type CertificatesListError = CertificatesListErrors[keyof CertificatesListErrors]

export type CertificatesListResponses = {
  /**
   * Certificate contracts.
   */
  200: CertificateCollection
}

export type CertificatesListResponse = CertificatesListResponses[keyof CertificatesListResponses]

export type CertificatesCreateData = {
  body: CertificateCreateDocument
  path?: never
  query?: never
  url: '/v2/certificate'
}

export type CertificatesCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type CertificatesCreateError = CertificatesCreateErrors[keyof CertificatesCreateErrors]

export type CertificatesCreateResponses = {
  /**
   * Accepted; the certificate will be created.
   */
  202: void
}

export type CertificatesCreateResponse = CertificatesCreateResponses[keyof CertificatesCreateResponses]

export type CertificatesGetData = {
  body?: never
  path: {
    /**
     * Id of the certificate contract.
     */
    certificateId: string
  }
  query?: never
  url: '/v2/certificate/{certificateId}'
}

export type CertificatesGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type CertificatesGetError = CertificatesGetErrors[keyof CertificatesGetErrors]

export type CertificatesGetResponses = {
  /**
   * The certificate contract.
   */
  200: CertificateDocument
}

export type CertificatesGetResponse = CertificatesGetResponses[keyof CertificatesGetResponses]

export type CertificatesUpdateData = {
  body: CertificateUpdateDocument
  path: {
    /**
     * Id of the certificate contract.
     */
    certificateId: string
  }
  query?: never
  url: '/v2/certificate/{certificateId}'
}

export type CertificatesUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type CertificatesUpdateError = CertificatesUpdateErrors[keyof CertificatesUpdateErrors]

export type CertificatesUpdateResponses = {
  /**
   * The changed certificate contract.
   */
  200: CertificateDocument
}

export type CertificatesUpdateResponse = CertificatesUpdateResponses[keyof CertificatesUpdateResponses]

export type DomainsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only domains with these attributes.
         */
        filter?: DomainFilter | undefined
      }
    | undefined
  url: '/v2/domain'
}

export type DomainsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DomainsListError = DomainsListErrors[keyof DomainsListErrors]

export type DomainsListResponses = {
  /**
   * Domain contracts.
   */
  200: DomainCollection
}

export type DomainsListResponse = DomainsListResponses[keyof DomainsListResponses]

export type DomainsCreateData = {
  body: DomainCreateDocument
  path?: never
  query?: never
  url: '/v2/domain'
}

export type DomainsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
  /**
   * CloudPit could not log in at the domain registrar.
   */
  503: ErrorDocument
}

export type DomainsCreateError = DomainsCreateErrors[keyof DomainsCreateErrors]

export type DomainsCreateResponses = {
  /**
   * The new domain contract.
   */
  201: DomainDocument
}

export type DomainsCreateResponse = DomainsCreateResponses[keyof DomainsCreateResponses]

export type DomainsGetData = {
  body?: never
  path: {
    /**
     * Id of the domain contract.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domain/{domainId}'
}

export type DomainsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DomainsGetError = DomainsGetErrors[keyof DomainsGetErrors]

export type DomainsGetResponses = {
  /**
   * The domain contract.
   */
  200: DomainDocument
}

export type DomainsGetResponse = DomainsGetResponses[keyof DomainsGetResponses]

export type DomainsUpdateData = {
  body: DomainUpdateDocument
  path: {
    /**
     * Id of the domain contract.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domain/{domainId}'
}

export type DomainsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
  /**
   * CloudPit could not log in at the domain registrar.
   */
  503: ErrorDocument
}

export type DomainsUpdateError = DomainsUpdateErrors[keyof DomainsUpdateErrors]

export type DomainsUpdateResponses = {
  /**
   * The changed domain contract.
   */
  200: DomainDocument
}

export type DomainsUpdateResponse = DomainsUpdateResponses[keyof DomainsUpdateResponses]

export type DomainStatusGetData = {
  body?: never
  path: {
    /**
     * Domain name, zone included.
     */
    domain: string
  }
  query?: never
  url: '/v2/domain-status/{domain}'
}

export type DomainStatusGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
  /**
   * CloudPit could not log in at the domain registrar.
   */
  503: ErrorDocument
}

export type DomainStatusGetError = DomainStatusGetErrors[keyof DomainStatusGetErrors]

export type DomainStatusGetResponses = {
  /**
   * What is known of the name.
   */
  200: DomainStatusDocument
}

export type DomainStatusGetResponse = DomainStatusGetResponses[keyof DomainStatusGetResponses]

export type LanguagesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/language'
}

export type LanguagesListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type LanguagesListError = LanguagesListErrors[keyof LanguagesListErrors]

export type LanguagesListResponses = {
  /**
   * Languages.
   */
  200: LanguageCollection
}

export type LanguagesListResponse = LanguagesListResponses[keyof LanguagesListResponses]

export type LanguagesGetData = {
  body?: never
  path: {
    /**
     * Id of the language.
     */
    languageId: string
  }
  query?: never
  url: '/v2/language/{languageId}'
}

export type LanguagesGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type LanguagesGetError = LanguagesGetErrors[keyof LanguagesGetErrors]

export type LanguagesGetResponses = {
  /**
   * The language.
   */
  200: LanguageDocument
}

export type LanguagesGetResponse = LanguagesGetResponses[keyof LanguagesGetResponses]

export type ProductsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only products with these attributes.
         */
        filter?: ProductFilter | undefined
      }
    | undefined
  url: '/v2/product'
}

export type ProductsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ProductsListError = ProductsListErrors[keyof ProductsListErrors]

export type ProductsListResponses = {
  /**
   * Products.
   */
  200: ProductCollection
}

export type ProductsListResponse = ProductsListResponses[keyof ProductsListResponses]

export type ProductsGetData = {
  body?: never
  path: {
    /**
     * Id of the product.
     */
    productId: string
  }
  query?: never
  url: '/v2/product/{productId}'
}

export type ProductsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ProductsGetError = ProductsGetErrors[keyof ProductsGetErrors]

export type ProductsGetResponses = {
  /**
   * The product.
   */
  200: ProductDocument
}

export type ProductsGetResponse = ProductsGetResponses[keyof ProductsGetResponses]

export type SsoTokensListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/sso'
}

export type SsoTokensListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type SsoTokensListError = SsoTokensListErrors[keyof SsoTokensListErrors]

export type SsoTokensListResponses = {
  /**
   * SSO tokens.
   */
  200: SsoTokenCollection
}

export type SsoTokensListResponse = SsoTokensListResponses[keyof SsoTokensListResponses]

export type SsoTokensCreateData = {
  body: SsoTokenCreateDocument
  path?: never
  query?: never
  url: '/v2/sso'
}

export type SsoTokensCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type SsoTokensCreateError = SsoTokensCreateErrors[keyof SsoTokensCreateErrors]

export type SsoTokensCreateResponses = {
  /**
   * The new SSO token.
   */
  201: SsoTokenDocument
}

export type SsoTokensCreateResponse = SsoTokensCreateResponses[keyof SsoTokensCreateResponses]

export type SsoTokensDeleteData = {
  body?: never
  path: {
    /**
     * Id of the SSO token.
     */
    ssoId: string
  }
  query?: never
  url: '/v2/sso/{ssoId}'
}

export type SsoTokensDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type SsoTokensDeleteError = SsoTokensDeleteErrors[keyof SsoTokensDeleteErrors]

export type SsoTokensDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type SsoTokensDeleteResponse = SsoTokensDeleteResponses[keyof SsoTokensDeleteResponses]

export type SsoTokensGetData = {
  body?: never
  path: {
    /**
     * Id of the SSO token.
     */
    ssoId: string
  }
  query?: never
  url: '/v2/sso/{ssoId}'
}

export type SsoTokensGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type SsoTokensGetError = SsoTokensGetErrors[keyof SsoTokensGetErrors]

export type SsoTokensGetResponses = {
  /**
   * The SSO token.
   */
  200: SsoTokenDocument
}

export type SsoTokensGetResponse = SsoTokensGetResponses[keyof SsoTokensGetResponses]

export type WebhostingsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only webhostings with these attributes.
         */
        filter?: WebhostingFilter | undefined
      }
    | undefined
  url: '/v2/webhosting'
}

export type WebhostingsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsListError = WebhostingsListErrors[keyof WebhostingsListErrors]

export type WebhostingsListResponses = {
  /**
   * Webhosting contracts.
   */
  200: WebhostingCollection
}

export type WebhostingsListResponse = WebhostingsListResponses[keyof WebhostingsListResponses]

export type WebhostingsCreateData = {
  body: WebhostingCreateDocument
  path?: never
  query?: never
  url: '/v2/webhosting'
}

export type WebhostingsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsCreateError = WebhostingsCreateErrors[keyof WebhostingsCreateErrors]

export type WebhostingsCreateResponses = {
  /**
   * The new webhosting contract.
   */
  201: WebhostingDocument
}

export type WebhostingsCreateResponse = WebhostingsCreateResponses[keyof WebhostingsCreateResponses]

export type WebhostingsGetData = {
  body?: never
  path: {
    /**
     * Id of the webhosting contract.
     */
    webhostingId: string
  }
  query?: never
  url: '/v2/webhosting/{webhostingId}'
}

export type WebhostingsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsGetError = WebhostingsGetErrors[keyof WebhostingsGetErrors]

export type WebhostingsGetResponses = {
  /**
   * The webhosting contract.
   */
  200: WebhostingDocument
}

export type WebhostingsGetResponse = WebhostingsGetResponses[keyof WebhostingsGetResponses]

export type WebhostingsUpdateData = {
  body: WebhostingUpdateDocument
  path: {
    /**
     * Id of the webhosting contract.
     */
    webhostingId: string
  }
  query?: never
  url: '/v2/webhosting/{webhostingId}'
}

export type WebhostingsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsUpdateError = WebhostingsUpdateErrors[keyof WebhostingsUpdateErrors]

export type WebhostingsUpdateResponses = {
  /**
   * The changed webhosting contract.
   */
  200: WebhostingDocument
}

export type WebhostingsUpdateResponse = WebhostingsUpdateResponses[keyof WebhostingsUpdateResponses]

export type WebhostingsProtectedDirectoriesListData = {
  body?: never
  path?: never
  query: {
    /**
     * Webhosting and domain of the directories.
     */
    filter: ProtectedDirectoryFilter
  }
  url: '/v2/webhosting-protectedDirectory'
}

export type WebhostingsProtectedDirectoriesListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesListError =
  WebhostingsProtectedDirectoriesListErrors[keyof WebhostingsProtectedDirectoriesListErrors]

export type WebhostingsProtectedDirectoriesListResponses = {
  /**
   * Protected directories.
   */
  200: ProtectedDirectoryCollection
}

export type WebhostingsProtectedDirectoriesListResponse =
  WebhostingsProtectedDirectoriesListResponses[keyof WebhostingsProtectedDirectoriesListResponses]

export type WebhostingsProtectedDirectoriesCreateData = {
  body: ProtectedDirectoryCreateDocument
  path?: never
  query?: never
  url: '/v2/webhosting-protectedDirectory'
}

export type WebhostingsProtectedDirectoriesCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesCreateError =
  WebhostingsProtectedDirectoriesCreateErrors[keyof WebhostingsProtectedDirectoriesCreateErrors]

export type WebhostingsProtectedDirectoriesCreateResponses = {
  /**
   * The new protected directory.
   */
  201: ProtectedDirectoryDocument
}

export type WebhostingsProtectedDirectoriesCreateResponse =
  WebhostingsProtectedDirectoriesCreateResponses[keyof WebhostingsProtectedDirectoriesCreateResponses]

export type WebhostingsProtectedDirectoriesDeleteData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Number of the protected directory.
     */
    directoryId: number
  }
  query?: never
  url: '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}'
}

export type WebhostingsProtectedDirectoriesDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesDeleteError =
  WebhostingsProtectedDirectoriesDeleteErrors[keyof WebhostingsProtectedDirectoriesDeleteErrors]

export type WebhostingsProtectedDirectoriesDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type WebhostingsProtectedDirectoriesDeleteResponse =
  WebhostingsProtectedDirectoriesDeleteResponses[keyof WebhostingsProtectedDirectoriesDeleteResponses]

export type WebhostingsProtectedDirectoriesGetData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Number of the protected directory.
     */
    directoryId: number
  }
  query?: never
  url: '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}'
}

export type WebhostingsProtectedDirectoriesGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesGetError =
  WebhostingsProtectedDirectoriesGetErrors[keyof WebhostingsProtectedDirectoriesGetErrors]

export type WebhostingsProtectedDirectoriesGetResponses = {
  /**
   * The protected directory.
   */
  200: ProtectedDirectoryDocument
}

export type WebhostingsProtectedDirectoriesGetResponse =
  WebhostingsProtectedDirectoriesGetResponses[keyof WebhostingsProtectedDirectoriesGetResponses]

export type WebhostingsProtectedDirectoriesUpdateData = {
  body: ProtectedDirectoryUpdateDocument
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Number of the protected directory.
     */
    directoryId: number
  }
  query?: never
  url: '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}'
}

export type WebhostingsProtectedDirectoriesUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesUpdateError =
  WebhostingsProtectedDirectoriesUpdateErrors[keyof WebhostingsProtectedDirectoriesUpdateErrors]

export type WebhostingsProtectedDirectoriesUpdateResponses = {
  /**
   * The changed protected directory.
   */
  200: ProtectedDirectoryDocument
}

export type WebhostingsProtectedDirectoriesUpdateResponse =
  WebhostingsProtectedDirectoriesUpdateResponses[keyof WebhostingsProtectedDirectoriesUpdateResponses]

export type WebhostingsProtectedDirectoriesUsersListData = {
  body?: never
  path?: never
  query: {
    /**
     * Webhosting and number of the directory.
     */
    filter: ProtectedDirectoryUserFilter
  }
  url: '/v2/webhosting-protectedDirectory-user'
}

export type WebhostingsProtectedDirectoriesUsersListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesUsersListError =
  WebhostingsProtectedDirectoriesUsersListErrors[keyof WebhostingsProtectedDirectoriesUsersListErrors]

export type WebhostingsProtectedDirectoriesUsersListResponses = {
  /**
   * Users of the directory.
   */
  200: ProtectedDirectoryUserCollection
}

export type WebhostingsProtectedDirectoriesUsersListResponse =
  WebhostingsProtectedDirectoriesUsersListResponses[keyof WebhostingsProtectedDirectoriesUsersListResponses]

export type WebhostingsProtectedDirectoriesUsersCreateData = {
  body: ProtectedDirectoryUserCreateDocument
  path?: never
  query?: never
  url: '/v2/webhosting-protectedDirectory-user'
}

export type WebhostingsProtectedDirectoriesUsersCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesUsersCreateError =
  WebhostingsProtectedDirectoriesUsersCreateErrors[keyof WebhostingsProtectedDirectoriesUsersCreateErrors]

export type WebhostingsProtectedDirectoriesUsersCreateResponses = {
  /**
   * The new user.
   */
  201: ProtectedDirectoryUserDocument
}

export type WebhostingsProtectedDirectoriesUsersCreateResponse =
  WebhostingsProtectedDirectoriesUsersCreateResponses[keyof WebhostingsProtectedDirectoriesUsersCreateResponses]

export type WebhostingsProtectedDirectoriesUsersDeleteData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Number of the protected directory.
     */
    directoryId: number
    /**
     * Name of the user.
     */
    username: string
  }
  query?: never
  url: '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}'
}

export type WebhostingsProtectedDirectoriesUsersDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesUsersDeleteError =
  WebhostingsProtectedDirectoriesUsersDeleteErrors[keyof WebhostingsProtectedDirectoriesUsersDeleteErrors]

export type WebhostingsProtectedDirectoriesUsersDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type WebhostingsProtectedDirectoriesUsersDeleteResponse =
  WebhostingsProtectedDirectoriesUsersDeleteResponses[keyof WebhostingsProtectedDirectoriesUsersDeleteResponses]

export type WebhostingsProtectedDirectoriesUsersGetData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Number of the protected directory.
     */
    directoryId: number
    /**
     * Name of the user.
     */
    username: string
  }
  query?: never
  url: '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}'
}

export type WebhostingsProtectedDirectoriesUsersGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesUsersGetError =
  WebhostingsProtectedDirectoriesUsersGetErrors[keyof WebhostingsProtectedDirectoriesUsersGetErrors]

export type WebhostingsProtectedDirectoriesUsersGetResponses = {
  /**
   * The user.
   */
  200: ProtectedDirectoryUserDocument
}

export type WebhostingsProtectedDirectoriesUsersGetResponse =
  WebhostingsProtectedDirectoriesUsersGetResponses[keyof WebhostingsProtectedDirectoriesUsersGetResponses]

export type WebhostingsProtectedDirectoriesUsersUpdateData = {
  body: ProtectedDirectoryUserUpdateDocument
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Number of the protected directory.
     */
    directoryId: number
    /**
     * Name of the user.
     */
    username: string
  }
  query?: never
  url: '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}'
}

export type WebhostingsProtectedDirectoriesUsersUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsProtectedDirectoriesUsersUpdateError =
  WebhostingsProtectedDirectoriesUsersUpdateErrors[keyof WebhostingsProtectedDirectoriesUsersUpdateErrors]

export type WebhostingsProtectedDirectoriesUsersUpdateResponses = {
  /**
   * The changed user.
   */
  200: ProtectedDirectoryUserDocument
}

export type WebhostingsProtectedDirectoriesUsersUpdateResponse =
  WebhostingsProtectedDirectoriesUsersUpdateResponses[keyof WebhostingsProtectedDirectoriesUsersUpdateResponses]

export type WebhostingsSubdomainsListData = {
  body?: never
  path?: never
  query: {
    /**
     * Webhosting and domains of the subdomains.
     */
    filter: SubdomainFilter
  }
  url: '/v2/webhosting-subdomain'
}

export type WebhostingsSubdomainsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsSubdomainsListError = WebhostingsSubdomainsListErrors[keyof WebhostingsSubdomainsListErrors]

export type WebhostingsSubdomainsListResponses = {
  /**
   * Subdomains.
   */
  200: SubdomainCollection
}

export type WebhostingsSubdomainsListResponse = WebhostingsSubdomainsListResponses[keyof WebhostingsSubdomainsListResponses]

export type WebhostingsSubdomainsCreateData = {
  body: SubdomainCreateDocument
  path?: never
  query?: never
  url: '/v2/webhosting-subdomain'
}

export type WebhostingsSubdomainsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsSubdomainsCreateError = WebhostingsSubdomainsCreateErrors[keyof WebhostingsSubdomainsCreateErrors]

export type WebhostingsSubdomainsCreateResponses = {
  /**
   * The new subdomain.
   */
  201: SubdomainDocument
}

export type WebhostingsSubdomainsCreateResponse = WebhostingsSubdomainsCreateResponses[keyof WebhostingsSubdomainsCreateResponses]

export type WebhostingsSubdomainsDeleteData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Fully qualified name of the subdomain.
     */
    subdomain: string
  }
  query?: never
  url: '/v2/webhosting-subdomain/{webhosting}+{subdomain}'
}

export type WebhostingsSubdomainsDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsSubdomainsDeleteError = WebhostingsSubdomainsDeleteErrors[keyof WebhostingsSubdomainsDeleteErrors]

export type WebhostingsSubdomainsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type WebhostingsSubdomainsDeleteResponse = WebhostingsSubdomainsDeleteResponses[keyof WebhostingsSubdomainsDeleteResponses]

export type WebhostingsSubdomainsGetData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Fully qualified name of the subdomain.
     */
    subdomain: string
  }
  query?: never
  url: '/v2/webhosting-subdomain/{webhosting}+{subdomain}'
}

export type WebhostingsSubdomainsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsSubdomainsGetError = WebhostingsSubdomainsGetErrors[keyof WebhostingsSubdomainsGetErrors]

export type WebhostingsSubdomainsGetResponses = {
  /**
   * The subdomain.
   */
  200: SubdomainDocument
}

export type WebhostingsSubdomainsGetResponse = WebhostingsSubdomainsGetResponses[keyof WebhostingsSubdomainsGetResponses]

export type WebhostingsSubdomainsUpdateData = {
  body: SubdomainUpdateDocument
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * Fully qualified name of the subdomain.
     */
    subdomain: string
  }
  query?: never
  url: '/v2/webhosting-subdomain/{webhosting}+{subdomain}'
}

export type WebhostingsSubdomainsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsSubdomainsUpdateError = WebhostingsSubdomainsUpdateErrors[keyof WebhostingsSubdomainsUpdateErrors]

export type WebhostingsSubdomainsUpdateResponses = {
  /**
   * The changed subdomain.
   */
  200: SubdomainDocument
}

export type WebhostingsSubdomainsUpdateResponse = WebhostingsSubdomainsUpdateResponses[keyof WebhostingsSubdomainsUpdateResponses]

export type AccountsV3ListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'user' | undefined
        /**
         * Only accounts whose attributes have these values.
         */
        filter?: AccountV3Filter | undefined
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
      }
    | undefined
  url: '/v3/account'
}

export type AccountsV3ListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsV3ListError = AccountsV3ListErrors[keyof AccountsV3ListErrors]

export type AccountsV3ListResponses = {
  /**
   * A page of accounts.
   */
  200: AccountV3Collection
}

export type AccountsV3ListResponse = AccountsV3ListResponses[keyof AccountsV3ListResponses]

export type AccountsV3CreateData = {
  body: AccountV3CreateDocument
  path?: never
  query?: never
  url: '/v3/account'
}

export type AccountsV3CreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsV3CreateError = AccountsV3CreateErrors[keyof AccountsV3CreateErrors]

export type AccountsV3CreateResponses = {
  /**
   * The new account.
   */
  201: AccountV3Document
}

export type AccountsV3CreateResponse = AccountsV3CreateResponses[keyof AccountsV3CreateResponses]

export type AccountsV3DeleteData = {
  body?: never
  path: {
    /**
     * Id of the account.
     */
    accountId: string
  }
  query?: never
  url: '/v3/account/{accountId}'
}

export type AccountsV3DeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsV3DeleteError = AccountsV3DeleteErrors[keyof AccountsV3DeleteErrors]

export type AccountsV3DeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type AccountsV3DeleteResponse = AccountsV3DeleteResponses[keyof AccountsV3DeleteResponses]

export type AccountsV3GetData = {
  body?: never
  path: {
    /**
     * Id of the account.
     */
    accountId: string
  }
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'user' | undefined
      }
    | undefined
  url: '/v3/account/{accountId}'
}

export type AccountsV3GetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsV3GetError = AccountsV3GetErrors[keyof AccountsV3GetErrors]

export type AccountsV3GetResponses = {
  /**
   * The account.
   */
  200: AccountV3Document
}

export type AccountsV3GetResponse = AccountsV3GetResponses[keyof AccountsV3GetResponses]

export type AccountsV3UpdateData = {
  body: AccountV3UpdateDocument
  path: {
    /**
     * Id of the account.
     */
    accountId: string
  }
  query?: never
  url: '/v3/account/{accountId}'
}

export type AccountsV3UpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsV3UpdateError = AccountsV3UpdateErrors[keyof AccountsV3UpdateErrors]

export type AccountsV3UpdateResponses = {
  /**
   * The changed account.
   */
  200: AccountV3Document
}

export type AccountsV3UpdateResponse = AccountsV3UpdateResponses[keyof AccountsV3UpdateResponses]

export type AccountsV3UsersListData = {
  body?: never
  path: {
    /**
     * Id of the account.
     */
    accountId: string
  }
  query?: never
  url: '/v3/account/{accountId}/user'
}

export type AccountsV3UsersListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type AccountsV3UsersListError = AccountsV3UsersListErrors[keyof AccountsV3UsersListErrors]

export type AccountsV3UsersListResponses = {
  /**
   * The users.
   */
  200: RelatedUserCollection
}

export type AccountsV3UsersListResponse = AccountsV3UsersListResponses[keyof AccountsV3UsersListResponses]

export type ContractsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only contracts whose attributes have these values.
         */
        filter?: ContractFilter | undefined
        /**
         * Attributes to sort by, separated by commas; `-` before one sorts by it in descending order.
         */
        sort?: string | undefined
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
      }
    | undefined
  url: '/v3/contract'
}

export type ContractsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ContractsListError = ContractsListErrors[keyof ContractsListErrors]

export type ContractsListResponses = {
  /**
   * A page of contracts.
   */
  200: ContractCollection
}

export type ContractsListResponse = ContractsListResponses[keyof ContractsListResponses]

export type ContractsCreateData = {
  body: ContractCreateDocument
  path?: never
  query?: never
  url: '/v3/contract'
}

export type ContractsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ContractsCreateError = ContractsCreateErrors[keyof ContractsCreateErrors]

export type ContractsCreateResponses = {
  /**
   * The new contract.
   */
  201: ContractDocument
}

export type ContractsCreateResponse = ContractsCreateResponses[keyof ContractsCreateResponses]

export type ContractsGetData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
  }
  query?: never
  url: '/v3/contract/{contractId}'
}

export type ContractsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ContractsGetError = ContractsGetErrors[keyof ContractsGetErrors]

export type ContractsGetResponses = {
  /**
   * The contract.
   */
  200: ContractDocument
}

export type ContractsGetResponse = ContractsGetResponses[keyof ContractsGetResponses]

export type ContractsUpdateData = {
  body: ContractUpdateDocument
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
  }
  query?: never
  url: '/v3/contract/{contractId}'
}

export type ContractsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ContractsUpdateError = ContractsUpdateErrors[keyof ContractsUpdateErrors]

export type ContractsUpdateResponses = {
  /**
   * The changed contract.
   */
  200: ContractDocument
}

export type ContractsUpdateResponse = ContractsUpdateResponses[keyof ContractsUpdateResponses]

export type ContractLogsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
        /**
         * Only log entries of this account or contract.
         */
        filter?: ContractLogFilter | undefined
      }
    | undefined
  url: '/v3/contractLog'
}

export type ContractLogsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ContractLogsListError = ContractLogsListErrors[keyof ContractLogsListErrors]

export type ContractLogsListResponses = {
  /**
   * Log entries on this page.
   */
  200: ContractLogCollection
}

export type ContractLogsListResponse = ContractLogsListResponses[keyof ContractLogsListResponses]

export type ContractLogsGetData = {
  body?: never
  path: {
    /**
     * Id of the log entry.
     */
    logId: string
  }
  query?: never
  url: '/v3/contractLog/{logId}'
}

export type ContractLogsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type ContractLogsGetError = ContractLogsGetErrors[keyof ContractLogsGetErrors]

export type ContractLogsGetResponses = {
  /**
   * The log entry.
   */
  200: ContractLogDocument
}

export type ContractLogsGetResponse = ContractLogsGetResponses[keyof ContractLogsGetResponses]

export type DnsRecordsListData = {
  body?: never
  path?: never
  query: {
    /**
     * The zone whose records are wanted.
     */
    filter: DnsRecordFilter
  }
  url: '/v3/dns-record'
}

export type DnsRecordsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsRecordsListError = DnsRecordsListErrors[keyof DnsRecordsListErrors]

export type DnsRecordsListResponses = {
  /**
   * The records.
   */
  200: DnsRecordCollection
}

export type DnsRecordsListResponse = DnsRecordsListResponses[keyof DnsRecordsListResponses]

export type DnsRecordsGetData = {
  body?: never
  path: {
    /**
     * Id of the record.
     */
    'record-id': string
  }
  query?: never
  url: '/v3/dns-record/{record-id}'
}

export type DnsRecordsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsRecordsGetError = DnsRecordsGetErrors[keyof DnsRecordsGetErrors]

export type DnsRecordsGetResponses = {
  /**
   * The record.
   */
  200: DnsRecordDocument
}

export type DnsRecordsGetResponse = DnsRecordsGetResponses[keyof DnsRecordsGetResponses]

export type DnsZonesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v3/dns-zone'
}

export type DnsZonesListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsZonesListError = DnsZonesListErrors[keyof DnsZonesListErrors]

export type DnsZonesListResponses = {
  /**
   * The zones.
   */
  200: DnsZoneCollection
}

export type DnsZonesListResponse = DnsZonesListResponses[keyof DnsZonesListResponses]

export type DnsZonesCreateData = {
  body: DnsZoneCreateDocument
  path?: never
  query?: never
  url: '/v3/dns-zone'
}

export type DnsZonesCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsZonesCreateError = DnsZonesCreateErrors[keyof DnsZonesCreateErrors]

export type DnsZonesCreateResponses = {
  /**
   * The new zone.
   */
  201: DnsZoneDocument
}

export type DnsZonesCreateResponse = DnsZonesCreateResponses[keyof DnsZonesCreateResponses]

export type DnsZonesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the zone.
     */
    id: string
  }
  query?: never
  url: '/v3/dns-zone/{id}'
}

export type DnsZonesDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsZonesDeleteError = DnsZonesDeleteErrors[keyof DnsZonesDeleteErrors]

export type DnsZonesDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type DnsZonesDeleteResponse = DnsZonesDeleteResponses[keyof DnsZonesDeleteResponses]

export type DnsZonesGetData = {
  body?: never
  path: {
    /**
     * Id of the zone.
     */
    id: string
  }
  query?: never
  url: '/v3/dns-zone/{id}'
}

export type DnsZonesGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsZonesGetError = DnsZonesGetErrors[keyof DnsZonesGetErrors]

export type DnsZonesGetResponses = {
  /**
   * The zone.
   */
  200: DnsZoneDocument
}

export type DnsZonesGetResponse = DnsZonesGetResponses[keyof DnsZonesGetResponses]

export type DnsZonesUpdateData = {
  body: DnsZoneUpdateDocument
  path: {
    /**
     * Id of the zone.
     */
    id: string
  }
  query?: never
  url: '/v3/dns-zone/{id}'
}

export type DnsZonesUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnsZonesUpdateError = DnsZonesUpdateErrors[keyof DnsZonesUpdateErrors]

export type DnsZonesUpdateResponses = {
  /**
   * The changed zone.
   */
  200: DnsZoneDocument
}

export type DnsZonesUpdateResponse = DnsZonesUpdateResponses[keyof DnsZonesUpdateResponses]

export type DnssecGetData = {
  body?: never
  path: {
    /**
     * Id of the domain, as the list of domains has it.
     */
    domainId: string
  }
  query?: never
  url: '/v3/dnssec/{domainId}'
}

export type DnssecGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DnssecGetError = DnssecGetErrors[keyof DnssecGetErrors]

export type DnssecGetResponses = {
  /**
   * The status.
   */
  200: DnssecDocument
}

export type DnssecGetResponse = DnssecGetResponses[keyof DnssecGetResponses]

export type DomainSuggestionsListData = {
  body?: never
  path?: never
  query: {
    /**
     * The keyword to generate names from.
     */
    filter: DomainSuggestionFilter
    /**
     * Whether to return only names that are free for registration.
     */
    checkDomainStatus?: boolean | undefined
  }
  url: '/v3/domainSuggestion'
}

export type DomainSuggestionsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type DomainSuggestionsListError = DomainSuggestionsListErrors[keyof DomainSuggestionsListErrors]

export type DomainSuggestionsListResponses = {
  /**
   * The suggested names.
   */
  200: DomainSuggestionCollection
}

export type DomainSuggestionsListResponse = DomainSuggestionsListResponses[keyof DomainSuggestionsListResponses]

export type UsersListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'user-login' | undefined
        /**
         * Only users whose attributes have these values.
         */
        filter?: UserFilter | undefined
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
      }
    | undefined
  url: '/v3/user'
}

export type UsersListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UsersListError = UsersListErrors[keyof UsersListErrors]

export type UsersListResponses = {
  /**
   * A page of users.
   */
  200: UserCollection
}

export type UsersListResponse = UsersListResponses[keyof UsersListResponses]

export type UsersCreateData = {
  body: UserCreateDocument
  path?: never
  query?: never
  url: '/v3/user'
}

export type UsersCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UsersCreateError = UsersCreateErrors[keyof UsersCreateErrors]

export type UsersCreateResponses = {
  /**
   * The new user.
   */
  201: UserDocument
}

export type UsersCreateResponse = UsersCreateResponses[keyof UsersCreateResponses]

export type UsersDeleteData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v3/user/{userId}'
}

export type UsersDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UsersDeleteError = UsersDeleteErrors[keyof UsersDeleteErrors]

export type UsersDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type UsersDeleteResponse = UsersDeleteResponses[keyof UsersDeleteResponses]

export type UsersGetData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'user-login' | undefined
      }
    | undefined
  url: '/v3/user/{userId}'
}

export type UsersGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UsersGetError = UsersGetErrors[keyof UsersGetErrors]

export type UsersGetResponses = {
  /**
   * The user.
   */
  200: UserDocument
}

export type UsersGetResponse = UsersGetResponses[keyof UsersGetResponses]

export type UsersUpdateData = {
  body: UserUpdateDocument
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v3/user/{userId}'
}

export type UsersUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UsersUpdateError = UsersUpdateErrors[keyof UsersUpdateErrors]

export type UsersUpdateResponses = {
  /**
   * The changed user.
   */
  200: UserDocument
}

export type UsersUpdateResponse = UsersUpdateResponses[keyof UsersUpdateResponses]

export type UsersLoginsListData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v3/user/{userId}/user-login'
}

export type UsersLoginsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UsersLoginsListError = UsersLoginsListErrors[keyof UsersLoginsListErrors]

export type UsersLoginsListResponses = {
  /**
   * The logins.
   */
  200: RelatedUserLoginCollection
}

export type UsersLoginsListResponse = UsersLoginsListResponses[keyof UsersLoginsListResponses]

export type UserLoginsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'user' | undefined
        /**
         * Only logins whose attributes have these values.
         */
        filter?: UserLoginFilter | undefined
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
      }
    | undefined
  url: '/v3/user-login'
}

export type UserLoginsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UserLoginsListError = UserLoginsListErrors[keyof UserLoginsListErrors]

export type UserLoginsListResponses = {
  /**
   * A page of logins.
   */
  200: UserLoginCollection
}

export type UserLoginsListResponse = UserLoginsListResponses[keyof UserLoginsListResponses]

export type UserLoginsCreateData = {
  body: UserLoginCreateDocument
  path?: never
  query?: never
  url: '/v3/user-login'
}

export type UserLoginsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UserLoginsCreateError = UserLoginsCreateErrors[keyof UserLoginsCreateErrors]

export type UserLoginsCreateResponses = {
  /**
   * The new login.
   */
  201: UserLoginDocument
}

export type UserLoginsCreateResponse = UserLoginsCreateResponses[keyof UserLoginsCreateResponses]

export type UserLoginsDeleteData = {
  body?: never
  path: {
    /**
     * Login name.
     */
    userloginId: string
  }
  query?: never
  url: '/v3/user-login/{userloginId}'
}

export type UserLoginsDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UserLoginsDeleteError = UserLoginsDeleteErrors[keyof UserLoginsDeleteErrors]

export type UserLoginsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type UserLoginsDeleteResponse = UserLoginsDeleteResponses[keyof UserLoginsDeleteResponses]

export type UserLoginsGetData = {
  body?: never
  path: {
    /**
     * Login name.
     */
    userloginId: string
  }
  query?:
    | {
        /**
         * Related resources to send along in `included`.
         */
        include?: 'user' | undefined
      }
    | undefined
  url: '/v3/user-login/{userloginId}'
}

export type UserLoginsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UserLoginsGetError = UserLoginsGetErrors[keyof UserLoginsGetErrors]

export type UserLoginsGetResponses = {
  /**
   * The login.
   */
  200: UserLoginDocument
}

export type UserLoginsGetResponse = UserLoginsGetResponses[keyof UserLoginsGetResponses]

export type UserLoginsUpdateData = {
  body: UserLoginUpdateDocument
  path: {
    /**
     * Login name.
     */
    userloginId: string
  }
  query?: never
  url: '/v3/user-login/{userloginId}'
}

export type UserLoginsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UserLoginsUpdateError = UserLoginsUpdateErrors[keyof UserLoginsUpdateErrors]

export type UserLoginsUpdateResponses = {
  /**
   * The changed login.
   */
  200: UserLoginDocument
}

export type UserLoginsUpdateResponse = UserLoginsUpdateResponses[keyof UserLoginsUpdateResponses]

export type UserLoginsUserGetData = {
  body?: never
  path: {
    /**
     * Login name.
     */
    userloginId: string
  }
  query?: never
  url: '/v3/user-login/{userloginId}/user'
}

export type UserLoginsUserGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type UserLoginsUserGetError = UserLoginsUserGetErrors[keyof UserLoginsUserGetErrors]

export type UserLoginsUserGetResponses = {
  /**
   * The user.
   */
  200: UserDocument
}

export type UserLoginsUserGetResponse = UserLoginsUserGetResponses[keyof UserLoginsUserGetResponses]

export type WebcardsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only webcard contracts whose attributes have these values.
         */
        filter?: ContractFilter | undefined
        /**
         * Attributes to sort by, separated by commas; `-` before one sorts by it in descending order.
         */
        sort?: string | undefined
        /**
         * Page to send, as `page[number]` and `page[size]`.
         */
        page?: PageQuery | undefined
      }
    | undefined
  url: '/v3/webcard'
}

export type WebcardsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardsListError = WebcardsListErrors[keyof WebcardsListErrors]

export type WebcardsListResponses = {
  /**
   * A page of webcard contracts.
   */
  200: WebcardCollection
}

export type WebcardsListResponse = WebcardsListResponses[keyof WebcardsListResponses]

export type WebcardsCreateData = {
  body: WebcardCreateDocument
  path?: never
  query?: never
  url: '/v3/webcard'
}

export type WebcardsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardsCreateError = WebcardsCreateErrors[keyof WebcardsCreateErrors]

export type WebcardsCreateResponses = {
  /**
   * The new webcard contract.
   */
  201: WebcardDocument
}

export type WebcardsCreateResponse = WebcardsCreateResponses[keyof WebcardsCreateResponses]

export type WebcardsGetData = {
  body?: never
  path: {
    /**
     * Id of the webcard contract.
     */
    webcardId: string
  }
  query?: never
  url: '/v3/webcard/{webcardId}'
}

export type WebcardsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardsGetError = WebcardsGetErrors[keyof WebcardsGetErrors]

export type WebcardsGetResponses = {
  /**
   * The webcard contract.
   */
  200: WebcardDocument
}

export type WebcardsGetResponse = WebcardsGetResponses[keyof WebcardsGetResponses]

export type WebcardsUpdateData = {
  body: WebcardUpdateDocument
  path: {
    /**
     * Id of the webcard contract.
     */
    webcardId: string
  }
  query?: never
  url: '/v3/webcard/{webcardId}'
}

export type WebcardsUpdateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardsUpdateError = WebcardsUpdateErrors[keyof WebcardsUpdateErrors]

export type WebcardsUpdateResponses = {
  /**
   * The changed webcard contract.
   */
  200: WebcardDocument
}

export type WebcardsUpdateResponse = WebcardsUpdateResponses[keyof WebcardsUpdateResponses]

export type WebcardBasicsCreateData = {
  body: WebcardBasicCreateDocument
  path?: never
  query?: never
  url: '/v3/webcard-basic'
}

export type WebcardBasicsCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardBasicsCreateError = WebcardBasicsCreateErrors[keyof WebcardBasicsCreateErrors]

export type WebcardBasicsCreateResponses = {
  /**
   * The new webcard.
   */
  201: WebcardBasicDocument
}

export type WebcardBasicsCreateResponse = WebcardBasicsCreateResponses[keyof WebcardBasicsCreateResponses]

export type WebcardBasicsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the webcard.
     */
    id: string
  }
  query?: never
  url: '/v3/webcard-basic/{id}'
}

export type WebcardBasicsDeleteErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardBasicsDeleteError = WebcardBasicsDeleteErrors[keyof WebcardBasicsDeleteErrors]

export type WebcardBasicsDeleteResponses = {
  /**
   * Deleted.
   */
  204: void
}

export type WebcardBasicsDeleteResponse = WebcardBasicsDeleteResponses[keyof WebcardBasicsDeleteResponses]

export type WebcardBasicsGetData = {
  body?: never
  path: {
    /**
     * Id of the webcard.
     */
    id: string
  }
  query?: never
  url: '/v3/webcard-basic/{id}'
}

export type WebcardBasicsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardBasicsGetError = WebcardBasicsGetErrors[keyof WebcardBasicsGetErrors]

export type WebcardBasicsGetResponses = {
  /**
   * The webcard.
   */
  200: WebcardBasicDocument
}

export type WebcardBasicsGetResponse = WebcardBasicsGetResponses[keyof WebcardBasicsGetResponses]

export type WebcardSsoCreateData = {
  body: WebcardSsoCreateDocument
  path?: never
  query?: never
  url: '/v3/webcard-sso'
}

export type WebcardSsoCreateErrors = {
  /**
   * The body is not valid JSON.
   */
  400: ErrorDocument
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebcardSsoCreateError = WebcardSsoCreateErrors[keyof WebcardSsoCreateErrors]

export type WebcardSsoCreateResponses = {
  /**
   * The new link.
   */
  201: WebcardSsoDocument
}

export type WebcardSsoCreateResponse = WebcardSsoCreateResponses[keyof WebcardSsoCreateResponses]

export type WebhostingsEmailsListData = {
  body?: never
  path?: never
  query: {
    /**
     * Webhosting and domain of the mail addresses.
     */
    filter: WebhostingEmailFilter
  }
  url: '/v3/webhosting-email'
}

export type WebhostingsEmailsListErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsEmailsListError = WebhostingsEmailsListErrors[keyof WebhostingsEmailsListErrors]

export type WebhostingsEmailsListResponses = {
  /**
   * Mail addresses.
   */
  200: WebhostingEmailCollection
}

export type WebhostingsEmailsListResponse = WebhostingsEmailsListResponses[keyof WebhostingsEmailsListResponses]

export type WebhostingsEmailsGetData = {
  body?: never
  path: {
    /**
     * Number of the webhosting: its id in `webhostings.list` without the H, 12345 for H12345.
     */
    webhosting: WebhostingNumber
    /**
     * The mail address.
     */
    address: string
  }
  query?: never
  url: '/v3/webhosting-email/{webhosting}+{address}'
}

export type WebhostingsEmailsGetErrors = {
  /**
   * The access token is missing, wrong or expired.
   */
  401: ErrorDocument
  /**
   * The client has no access to the resource.
   */
  403: ErrorDocument
  /**
   * There is no such resource, or no such route.
   */
  404: ErrorDocument
  /**
   * The request is understood but not accepted; `code` says why.
   */
  422: ErrorDocument
  /**
   * The resource is locked at present.
   */
  423: ErrorDocument
  /**
   * Unexpected error at CloudPit.
   */
  500: ErrorDocument
}

export type WebhostingsEmailsGetError = WebhostingsEmailsGetErrors[keyof WebhostingsEmailsGetErrors]

export type WebhostingsEmailsGetResponses = {
  /**
   * The mail address.
   */
  200: WebhostingEmailDocument
}

export type WebhostingsEmailsGetResponse = WebhostingsEmailsGetResponses[keyof WebhostingsEmailsGetResponses]
