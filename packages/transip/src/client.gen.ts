// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import type { Arguments, Call, Client, ListCall, ListCallOptions, WithBody } from '@hostwright/core/client'
import {
  apiTestGet,
  authCreateToken,
  availabilityZonesList,
  blockStoragesBackupsList,
  blockStoragesBackupsRevert,
  blockStoragesCancel,
  blockStoragesGet,
  blockStoragesList,
  blockStoragesOrder,
  blockStoragesUpdate,
  blockStoragesUpgrade,
  contactKeyGet,
  domainAvailabilityCheck,
  domainAvailabilityCheckMany,
  domainDefaultsContactsList,
  domainDefaultsContactsUpdate,
  domainsActionsCancel,
  domainsActionsGet,
  domainsActionsRetry,
  domainsAuthCodeGet,
  domainsAuthCodeRequest,
  domainsBrandingGet,
  domainsBrandingUpdate,
  domainsCancel,
  domainsContactsList,
  domainsContactsUpdate,
  domainsDnsCreate,
  domainsDnsDelete,
  domainsDnsList,
  domainsDnsReplace,
  domainsDnsUpdate,
  domainsDnssecList,
  domainsDnssecReplace,
  domainsGet,
  domainsHandover,
  domainsList,
  domainsNameserversList,
  domainsNameserversReplace,
  domainsRegister,
  domainsSslGet,
  domainsSslList,
  domainsTransfer,
  domainsUpdate,
  domainsWhoisGet,
  invoicesGet,
  invoicesItemsList,
  invoicesList,
  invoicesPdfGet,
  legacyBigStoragesBackupsList,
  legacyBigStoragesBackupsRevert,
  legacyBigStoragesCancel,
  legacyBigStoragesGet,
  legacyBigStoragesList,
  legacyBigStoragesOrder,
  legacyBigStoragesUpdate,
  legacyBigStoragesUpgrade,
  legacyBigStoragesUsageGet,
  privateNetworksAttachVps,
  privateNetworksCancel,
  privateNetworksDetachVps,
  privateNetworksGet,
  privateNetworksList,
  privateNetworksOrder,
  privateNetworksUpdate,
  productsElementsList,
  productsList,
  sshKeysCreate,
  sshKeysDelete,
  sshKeysGet,
  sshKeysList,
  sshKeysUpdate,
  tldsGet,
  tldsList,
  trafficPoolGet,
  trafficPoolVpsGet,
  vpsAddonsCancel,
  vpsAddonsList,
  vpsAddonsOrder,
  vpsBackupsConvertToSnapshot,
  vpsBackupsList,
  vpsBackupsRevert,
  vpsCancel,
  vpsClone,
  vpsFirewallGet,
  vpsFirewallReset,
  vpsFirewallUpdate,
  vpsGet,
  vpsHandover,
  vpsIpAddressesCreate,
  vpsIpAddressesDelete,
  vpsIpAddressesGet,
  vpsIpAddressesList,
  vpsIpAddressesUpdate,
  vpsLicensesCancel,
  vpsLicensesList,
  vpsLicensesOrder,
  vpsLicensesUpdate,
  vpsList,
  vpsOperatingSystemsInstall,
  vpsOperatingSystemsList,
  vpsOrder,
  vpsOrderMany,
  vpsReset,
  vpsSettingsGet,
  vpsSettingsList,
  vpsSettingsUpdate,
  vpsSnapshotsCreate,
  vpsSnapshotsDelete,
  vpsSnapshotsGet,
  vpsSnapshotsList,
  vpsSnapshotsRevert,
  vpsStart,
  vpsStop,
  vpsUpdate,
  vpsUpgradesList,
  vpsUpgradesOrder,
  vpsUsageGet,
  vpsVncGet,
  vpsVncRegenerateToken,
  whitelabelOrder,
} from './functions.gen.js'
import { createClient, type TransIPOptions } from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `auth`
 */
export class AuthResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Request an access token.
   *
   * Issues an access token for a user whose key pair was made in the control panel. The body is signed with the private key.
   *
   * `POST /auth`
   */
  createToken(options: Arguments<types.AuthCreateTokenData>): Call<types.AuthCreateTokenResponses, types.AuthCreateTokenErrors> {
    return authCreateToken({ ...options, client: this.#client })
  }
}

/**
 * `products.elements`
 */
export class ProductsElementsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the elements of a product.
   *
   * Lists what a product comes with, such as CPU cores or IP addresses, and how many of each.
   *
   * `GET /products/{productName}/elements`
   */
  list(options: Arguments<types.ProductsElementsListData>): Call<types.ProductsElementsListResponses, types.ProductsElementsListErrors> {
    return productsElementsList({ ...options, client: this.#client })
  }
}

/**
 * `products`
 */
export class ProductsResource {
  readonly #client: Client
  readonly elements: ProductsElementsResource

  constructor(client: Client) {
    this.#client = client
    this.elements = new ProductsElementsResource(client)
  }

  /**
   * List products.
   *
   * Lists the products with their prices, by kind. Orders take their names.
   *
   * `GET /products`
   */
  list(options: Arguments<types.ProductsListData> = {}): Call<types.ProductsListResponses, types.ProductsListErrors> {
    return productsList({ ...options, client: this.#client })
  }
}

/**
 * `availabilityZones`
 */
export class AvailabilityZonesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List availability zones.
   *
   * Lists the zones in which products can be placed.
   *
   * `GET /availability-zones`
   */
  list(
    options: Arguments<types.AvailabilityZonesListData> = {},
  ): Call<types.AvailabilityZonesListResponses, types.AvailabilityZonesListErrors> {
    return availabilityZonesList({ ...options, client: this.#client })
  }
}

/**
 * `apiTest`
 */
export class ApiTestResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Test the connection.
   *
   * Answers `pong`, which shows that the API can be reached and the access token works.
   *
   * `GET /api-test`
   */
  get(options: Arguments<types.ApiTestGetData> = {}): Call<types.ApiTestGetResponses, types.ApiTestGetErrors> {
    return apiTestGet({ ...options, client: this.#client })
  }
}

/**
 * `invoices.items`
 */
export class InvoicesItemsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the items of an invoice.
   *
   * Lists the products and services on an invoice, each with its discounts.
   *
   * `GET /invoices/{invoiceNumber}/invoice-items`
   */
  list(options: Arguments<types.InvoicesItemsListData>): Call<types.InvoicesItemsListResponses, types.InvoicesItemsListErrors> {
    return invoicesItemsList({ ...options, client: this.#client })
  }
}

/**
 * `invoices.pdf`
 */
export class InvoicesPdfResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read an invoice as PDF.
   *
   * Returns the PDF file of an invoice in Base64, to be decoded before it is saved.
   *
   * `GET /invoices/{invoiceNumber}/pdf`
   */
  get(options: Arguments<types.InvoicesPdfGetData>): Call<types.InvoicesPdfGetResponses, types.InvoicesPdfGetErrors> {
    return invoicesPdfGet({ ...options, client: this.#client })
  }
}

/**
 * `invoices`
 */
export class InvoicesResource {
  readonly #client: Client
  readonly items: InvoicesItemsResource
  readonly pdf: InvoicesPdfResource

  constructor(client: Client) {
    this.#client = client
    this.items = new InvoicesItemsResource(client)
    this.pdf = new InvoicesPdfResource(client)
  }

  /**
   * List invoices.
   *
   * Lists all invoices of the account.
   *
   * `GET /invoices`
   */
  list(
    options: Arguments<types.InvoicesListData, ListCallOptions> = {},
  ): ListCall<types.InvoicesListResponses, types.InvoicesListErrors, types.Invoice> {
    return invoicesList({ ...options, client: this.#client })
  }

  /**
   * Read an invoice.
   *
   * Returns one invoice.
   *
   * `GET /invoices/{invoiceNumber}`
   */
  get(options: Arguments<types.InvoicesGetData>): Call<types.InvoicesGetResponses, types.InvoicesGetErrors> {
    return invoicesGet({ ...options, client: this.#client })
  }
}

/**
 * `sshKeys`
 */
export class SshKeysResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List SSH keys.
   *
   * Lists the public SSH keys of the account.
   *
   * `GET /ssh-keys`
   */
  list(
    options: Arguments<types.SshKeysListData, ListCallOptions> = {},
  ): ListCall<types.SshKeysListResponses, types.SshKeysListErrors, types.SshKey> {
    return sshKeysList({ ...options, client: this.#client })
  }

  /**
   * Add an SSH key.
   *
   * Adds a public SSH key to the account.
   *
   * `POST /ssh-keys`
   */
  create(options: Arguments<types.SshKeysCreateData>): Call<types.SshKeysCreateResponses, types.SshKeysCreateErrors> {
    return sshKeysCreate({ ...options, client: this.#client })
  }

  /**
   * Read an SSH key.
   *
   * Returns one SSH key of the account.
   *
   * `GET /ssh-keys/{id}`
   */
  get(options: Arguments<types.SshKeysGetData>): Call<types.SshKeysGetResponses, types.SshKeysGetErrors> {
    return sshKeysGet({ ...options, client: this.#client })
  }

  /**
   * Update an SSH key.
   *
   * Changes the description of an SSH key and whether it is the default. Both have to be sent.
   *
   * `PUT /ssh-keys/{id}`
   */
  update(options: Arguments<types.SshKeysUpdateData>): Call<types.SshKeysUpdateResponses, types.SshKeysUpdateErrors> {
    return sshKeysUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete an SSH key.
   *
   * Removes an SSH key from the account.
   *
   * `DELETE /ssh-keys/{id}`
   */
  delete(options: Arguments<types.SshKeysDeleteData>): Call<types.SshKeysDeleteResponses, types.SshKeysDeleteErrors> {
    return sshKeysDelete({ ...options, client: this.#client })
  }
}

/**
 * `contactKey`
 */
export class ContactKeyResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the contact key.
   *
   * Returns the contact key of the account.
   *
   * `GET /contact-key`
   */
  get(options: Arguments<types.ContactKeyGetData> = {}): Call<types.ContactKeyGetResponses, types.ContactKeyGetErrors> {
    return contactKeyGet({ ...options, client: this.#client })
  }
}

/**
 * `domains.branding`
 */
export class DomainsBrandingResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the branding of a domain.
   *
   * Returns what the WHOIS and mails about the domain show. Whether it is a whitelabel domain is not part of it.
   *
   * `GET /domains/{domainName}/branding`
   */
  get(options: Arguments<types.DomainsBrandingGetData>): Call<types.DomainsBrandingGetResponses, types.DomainsBrandingGetErrors> {
    return domainsBrandingGet({ ...options, client: this.#client })
  }

  /**
   * Update the branding of a domain.
   *
   * Sets what the WHOIS and mails about the domain show. In most cases only domains that are registered later show it.
   *
   * `PUT /domains/{domainName}/branding`
   */
  update(
    options: Arguments<types.DomainsBrandingUpdateData>,
  ): Call<types.DomainsBrandingUpdateResponses, types.DomainsBrandingUpdateErrors> {
    return domainsBrandingUpdate({ ...options, client: this.#client })
  }
}

/**
 * `domains.contacts`
 */
export class DomainsContactsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the contacts of a domain.
   *
   * Lists the owner of the domain and its administrative and technical contacts.
   *
   * `GET /domains/{domainName}/contacts`
   */
  list(options: Arguments<types.DomainsContactsListData>): Call<types.DomainsContactsListResponses, types.DomainsContactsListErrors> {
    return domainsContactsList({ ...options, client: this.#client })
  }

  /**
   * Update the contacts of a domain.
   *
   * Replaces the contacts of a registered domain. With some TLDs not every field can be changed.
   *
   * `PUT /domains/{domainName}/contacts`
   */
  update(
    options: Arguments<types.DomainsContactsUpdateData>,
  ): Call<types.DomainsContactsUpdateResponses, types.DomainsContactsUpdateErrors> {
    return domainsContactsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `domains.dns`
 */
export class DomainsDnsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List DNS entries.
   *
   * Lists all DNS entries of a domain.
   *
   * `GET /domains/{domainName}/dns`
   */
  list(options: Arguments<types.DomainsDnsListData>): Call<types.DomainsDnsListResponses, types.DomainsDnsListErrors> {
    return domainsDnsList({ ...options, client: this.#client })
  }

  /**
   * Add a DNS entry.
   *
   * Adds one entry to those of a domain.
   *
   * `POST /domains/{domainName}/dns`
   */
  create(options: Arguments<types.DomainsDnsCreateData>): Call<types.DomainsDnsCreateResponses, types.DomainsDnsCreateErrors> {
    return domainsDnsCreate({ ...options, client: this.#client })
  }

  /**
   * Update a DNS entry.
   *
   * Sets the content of the one entry that has this name, expiry and type.
   *
   * `PATCH /domains/{domainName}/dns`
   */
  update(options: Arguments<types.DomainsDnsUpdateData>): Call<types.DomainsDnsUpdateResponses, types.DomainsDnsUpdateErrors> {
    return domainsDnsUpdate({ ...options, client: this.#client })
  }

  /**
   * Replace all DNS entries.
   *
   * Replaces the whole zone of a domain, however many entries it has. The API cannot bring the previous ones back.
   *
   * `PUT /domains/{domainName}/dns`
   */
  replace(options: Arguments<types.DomainsDnsReplaceData>): Call<types.DomainsDnsReplaceResponses, types.DomainsDnsReplaceErrors> {
    return domainsDnsReplace({ ...options, client: this.#client })
  }

  /**
   * Delete a DNS entry.
   *
   * Removes the entry that equals the one sent. Where several do, one of them is removed.
   *
   * `DELETE /domains/{domainName}/dns`
   */
  delete(options: Arguments<types.DomainsDnsDeleteData>): Call<types.DomainsDnsDeleteResponses, types.DomainsDnsDeleteErrors> {
    return domainsDnsDelete({ ...options, client: this.#client })
  }
}

/**
 * `domains.dnssec`
 */
export class DomainsDnssecResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List DNSSEC entries.
   *
   * Returns the DNSSEC keys of a domain, as they stand at the registry.
   *
   * `GET /domains/{domainName}/dnssec`
   */
  list(options: Arguments<types.DomainsDnssecListData>): Call<types.DomainsDnssecListResponses, types.DomainsDnssecListErrors> {
    return domainsDnssecList({ ...options, client: this.#client })
  }

  /**
   * Replace DNSSEC entries.
   *
   * Puts the given entries in the place of all current ones.
   *
   * `PUT /domains/{domainName}/dnssec`
   */
  replace(options: Arguments<types.DomainsDnssecReplaceData>): Call<types.DomainsDnssecReplaceResponses, types.DomainsDnssecReplaceErrors> {
    return domainsDnssecReplace({ ...options, client: this.#client })
  }
}

/**
 * `domains.nameservers`
 */
export class DomainsNameserversResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List nameservers.
   *
   * Returns the nameservers of a domain. They are TransIP's, or those of the whitelabel account, where none have been set.
   *
   * `GET /domains/{domainName}/nameservers`
   */
  list(
    options: Arguments<types.DomainsNameserversListData>,
  ): Call<types.DomainsNameserversListResponses, types.DomainsNameserversListErrors> {
    return domainsNameserversList({ ...options, client: this.#client })
  }

  /**
   * Replace nameservers.
   *
   * Puts the given nameservers in the place of the current ones.
   *
   * `PUT /domains/{domainName}/nameservers`
   */
  replace(
    options: Arguments<types.DomainsNameserversReplaceData>,
  ): Call<types.DomainsNameserversReplaceResponses, types.DomainsNameserversReplaceErrors> {
    return domainsNameserversReplace({ ...options, client: this.#client })
  }
}

/**
 * `domains.actions`
 */
export class DomainsActionsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get the current action.
   *
   * Says what is being done to a domain, and why it failed where it has; a failed action can be tried again.
   *
   * `GET /domains/{domainName}/actions`
   */
  get(options: Arguments<types.DomainsActionsGetData>): Call<types.DomainsActionsGetResponses, types.DomainsActionsGetErrors> {
    return domainsActionsGet({ ...options, client: this.#client })
  }

  /**
   * Retry the failed action.
   *
   * Tries a failed action again with corrected information. Only what the action needs has to be sent.
   *
   * `PATCH /domains/{domainName}/actions`
   */
  retry(options: Arguments<types.DomainsActionsRetryData>): Call<types.DomainsActionsRetryResponses, types.DomainsActionsRetryErrors> {
    return domainsActionsRetry({ ...options, client: this.#client })
  }

  /**
   * Cancel the current action.
   *
   * Stops an action that waits or is being carried out.
   *
   * `DELETE /domains/{domainName}/actions`
   */
  cancel(options: Arguments<types.DomainsActionsCancelData>): Call<types.DomainsActionsCancelResponses, types.DomainsActionsCancelErrors> {
    return domainsActionsCancel({ ...options, client: this.#client })
  }
}

/**
 * `domains.ssl`
 */
export class DomainsSslResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List certificates.
   *
   * Returns all TLS certificates of a domain.
   *
   * `GET /domains/{domainName}/ssl`
   */
  list(options: Arguments<types.DomainsSslListData>): Call<types.DomainsSslListResponses, types.DomainsSslListErrors> {
    return domainsSslList({ ...options, client: this.#client })
  }

  /**
   * Get a certificate.
   *
   * Returns one TLS certificate of a domain.
   *
   * `GET /domains/{domainName}/ssl/{certificateId}`
   */
  get(options: Arguments<types.DomainsSslGetData>): Call<types.DomainsSslGetResponses, types.DomainsSslGetErrors> {
    return domainsSslGet({ ...options, client: this.#client })
  }
}

/**
 * `domains.authCode`
 */
export class DomainsAuthCodeResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get the auth code.
   *
   * Returns the auth code of a domain. Some TLDs, such as `.be` and `.eu`, do not hand it out; it is requested by mail there.
   *
   * `GET /domains/{domainName}/auth-code`
   */
  get(options: Arguments<types.DomainsAuthCodeGetData>): Call<types.DomainsAuthCodeGetResponses, types.DomainsAuthCodeGetErrors> {
    return domainsAuthCodeGet({ ...options, client: this.#client })
  }

  /**
   * Request the auth code by mail.
   *
   * Has the registry mail the auth code to the registrant. Only for TLDs that do not hand it out, such as `.be` and `.eu`.
   *
   * `POST /domains/{domainName}/auth-code`
   */
  request(
    options: Arguments<types.DomainsAuthCodeRequestData>,
  ): Call<types.DomainsAuthCodeRequestResponses, types.DomainsAuthCodeRequestErrors> {
    return domainsAuthCodeRequest({ ...options, client: this.#client })
  }
}

/**
 * `domains.whois`
 */
export class DomainsWhoisResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Look up WHOIS information.
   *
   * Returns what the WHOIS server says about a domain name.
   *
   * `GET /domains/{domainName}/whois`
   */
  get(options: Arguments<types.DomainsWhoisGetData>): Call<types.DomainsWhoisGetResponses, types.DomainsWhoisGetErrors> {
    return domainsWhoisGet({ ...options, client: this.#client })
  }
}

/**
 * `domains`
 */
export class DomainsResource {
  readonly #client: Client
  readonly branding: DomainsBrandingResource
  readonly contacts: DomainsContactsResource
  readonly dns: DomainsDnsResource
  readonly dnssec: DomainsDnssecResource
  readonly nameservers: DomainsNameserversResource
  readonly actions: DomainsActionsResource
  readonly ssl: DomainsSslResource
  readonly authCode: DomainsAuthCodeResource
  readonly whois: DomainsWhoisResource

  constructor(client: Client) {
    this.#client = client
    this.branding = new DomainsBrandingResource(client)
    this.contacts = new DomainsContactsResource(client)
    this.dns = new DomainsDnsResource(client)
    this.dnssec = new DomainsDnssecResource(client)
    this.nameservers = new DomainsNameserversResource(client)
    this.actions = new DomainsActionsResource(client)
    this.ssl = new DomainsSslResource(client)
    this.authCode = new DomainsAuthCodeResource(client)
    this.whois = new DomainsWhoisResource(client)
  }

  /**
   * List domains.
   *
   * Lists the domains of the account, all of them or those with certain tags.
   *
   * `GET /domains`
   */
  list(
    options: Arguments<types.DomainsListData, ListCallOptions> = {},
  ): ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {
    return domainsList({ ...options, client: this.#client })
  }

  /**
   * Register a domain.
   *
   * Registers a new domain. An invoice is made, in most cases without the discounts of the website.
   *
   * `POST /domains`
   */
  register(
    options: Arguments<WithBody<types.DomainsPostData, types.DomainRegister>>,
  ): Call<types.DomainsPostResponses, types.DomainsPostErrors> {
    return domainsRegister({ ...options, client: this.#client })
  }

  /**
   * Transfer a domain.
   *
   * Transfers a domain to TransIP with the auth code of its present registrar. An invoice is made.
   *
   * `POST /domains`
   */
  transfer(
    options: Arguments<WithBody<types.DomainsPostData, types.DomainTransfer>>,
  ): Call<types.DomainsPostResponses, types.DomainsPostErrors> {
    return domainsTransfer({ ...options, client: this.#client })
  }

  /**
   * Read a domain.
   *
   * Returns one domain, with its nameservers and contacts where `include` asks for them.
   *
   * `GET /domains/{domainName}`
   */
  get(options: Arguments<types.DomainsGetData>): Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return domainsGet({ ...options, client: this.#client })
  }

  /**
   * Update a domain.
   *
   * Locks a domain or releases it, changes its tags, switches AutoDNS, or adds a .nl domain to the whitelabel account, which cannot be undone. Only possible while the status is `registered`.
   *
   * `PUT /domains/{domainName}`
   */
  update(options: Arguments<types.DomainsUpdateData>): Call<types.DomainsUpdateResponses, types.DomainsUpdateErrors> {
    return domainsUpdate({ ...options, client: this.#client })
  }

  /**
   * Hand a domain over.
   *
   * Offers a domain to another TransIP account, which becomes its owner on accepting it.
   *
   * `PATCH /domains/{domainName}`
   */
  handover(options: Arguments<types.DomainsHandoverData>): Call<types.DomainsHandoverResponses, types.DomainsHandoverErrors> {
    return domainsHandover({ ...options, client: this.#client })
  }

  /**
   * Cancel a domain.
   *
   * Cancels a domain at the end of its contract or at once. `domains.get` shows how far the cancellation is.
   *
   * `DELETE /domains/{domainName}`
   */
  cancel(options: Arguments<types.DomainsCancelData>): Call<types.DomainsCancelResponses, types.DomainsCancelErrors> {
    return domainsCancel({ ...options, client: this.#client })
  }
}

/**
 * `domainDefaults.contacts`
 */
export class DomainDefaultsContactsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the default contacts.
   *
   * Lists the contacts that the account has for new domains.
   *
   * `GET /domain-defaults/contacts`
   */
  list(
    options: Arguments<types.DomainDefaultsContactsListData> = {},
  ): Call<types.DomainDefaultsContactsListResponses, types.DomainDefaultsContactsListErrors> {
    return domainDefaultsContactsList({ ...options, client: this.#client })
  }

  /**
   * Update the default contacts.
   *
   * Replaces the contacts that the account has for new domains.
   *
   * `PUT /domain-defaults/contacts`
   */
  update(
    options: Arguments<types.DomainDefaultsContactsUpdateData>,
  ): Call<types.DomainDefaultsContactsUpdateResponses, types.DomainDefaultsContactsUpdateErrors> {
    return domainDefaultsContactsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `domainDefaults`
 */
export class DomainDefaultsResource {
  readonly contacts: DomainDefaultsContactsResource

  constructor(client: Client) {
    this.contacts = new DomainDefaultsContactsResource(client)
  }
}

/**
 * `whitelabel`
 */
export class WhitelabelResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Order a whitelabel account.
   *
   * Orders the account, not a domain of it: WHOIS answers for its domains name another registrar than TransIP. Creates an invoice. Only `.nl` domains can be added to it.
   *
   * `POST /whitelabel`
   */
  order(options: Arguments<types.WhitelabelOrderData> = {}): Call<types.WhitelabelOrderResponses, types.WhitelabelOrderErrors> {
    return whitelabelOrder({ ...options, client: this.#client })
  }
}

/**
 * `domainAvailability`
 */
export class DomainAvailabilityResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Check a domain name.
   *
   * Says whether a domain name is free, and what can be done with it.
   *
   * `GET /domain-availability/{domainName}`
   */
  check(
    options: Arguments<types.DomainAvailabilityCheckData>,
  ): Call<types.DomainAvailabilityCheckResponses, types.DomainAvailabilityCheckErrors> {
    return domainAvailabilityCheck({ ...options, client: this.#client })
  }

  /**
   * Check several domain names.
   *
   * Says for each of the domain names whether it is free, and what can be done with it.
   *
   * `GET /domain-availability`
   */
  checkMany(
    options: Arguments<types.DomainAvailabilityCheckManyData>,
  ): Call<types.DomainAvailabilityCheckManyResponses, types.DomainAvailabilityCheckManyErrors> {
    return domainAvailabilityCheckMany({ ...options, client: this.#client })
  }
}

/**
 * `tlds`
 */
export class TldsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List TLDs.
   *
   * Returns all top-level domains that TransIP offers, with their prices and rules.
   *
   * `GET /tlds`
   */
  list(options: Arguments<types.TldsListData> = {}): Call<types.TldsListResponses, types.TldsListErrors> {
    return tldsList({ ...options, client: this.#client })
  }

  /**
   * Get a TLD.
   *
   * Returns the prices and rules of one top-level domain.
   *
   * `GET /tlds/{tld}`
   */
  get(options: Arguments<types.TldsGetData>): Call<types.TldsGetResponses, types.TldsGetErrors> {
    return tldsGet({ ...options, client: this.#client })
  }
}

/**
 * `vps.usage`
 */
export class VpsUsageResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get usage.
   *
   * Returns how busy CPUs, disk and network of a VPS were, over a month at most; without times over the last 24 hours.
   *
   * `GET /vps/{vpsIdentifier}/usage`
   */
  get(options: Arguments<types.VpsUsageGetData>): Call<types.VpsUsageGetResponses, types.VpsUsageGetErrors> {
    return vpsUsageGet({ ...options, client: this.#client })
  }
}

/**
 * `vps.vnc`
 */
export class VpsVncResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Get VNC data.
   *
   * Returns the address, the token and the password of a VPS's VNC console. The client has to speak websockets, as noVNC does.
   *
   * `GET /vps/{vpsIdentifier}/vnc-data`
   */
  get(options: Arguments<types.VpsVncGetData>): Call<types.VpsVncGetResponses, types.VpsVncGetErrors> {
    return vpsVncGet({ ...options, client: this.#client })
  }

  /**
   * Regenerate the VNC token.
   *
   * Gives the VNC console of a VPS new credentials, which have to be read again.
   *
   * `PATCH /vps/{vpsIdentifier}/vnc-data`
   */
  regenerateToken(
    options: Arguments<types.VpsVncRegenerateTokenData>,
  ): Call<types.VpsVncRegenerateTokenResponses, types.VpsVncRegenerateTokenErrors> {
    return vpsVncRegenerateToken({ ...options, client: this.#client })
  }
}

/**
 * `vps.addons`
 */
export class VpsAddonsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List addons.
   *
   * Returns the addons that a VPS has, those of them that can be cancelled, and those that can be ordered.
   *
   * `GET /vps/{vpsIdentifier}/addons`
   */
  list(options: Arguments<types.VpsAddonsListData>): Call<types.VpsAddonsListResponses, types.VpsAddonsListErrors> {
    return vpsAddonsList({ ...options, client: this.#client })
  }

  /**
   * Order addons.
   *
   * Orders addons for a VPS, from more IP addresses to more memory. Creates an invoice.
   *
   * `POST /vps/{vpsIdentifier}/addons`
   */
  order(options: Arguments<types.VpsAddonsOrderData>): Call<types.VpsAddonsOrderResponses, types.VpsAddonsOrderErrors> {
    return vpsAddonsOrder({ ...options, client: this.#client })
  }

  /**
   * Cancel an addon.
   *
   * Ends an addon of a VPS. Addons for storage cannot be cancelled.
   *
   * `DELETE /vps/{vpsIdentifier}/addons/{addonName}`
   */
  cancel(options: Arguments<types.VpsAddonsCancelData>): Call<types.VpsAddonsCancelResponses, types.VpsAddonsCancelErrors> {
    return vpsAddonsCancel({ ...options, client: this.#client })
  }
}

/**
 * `vps.licenses`
 */
export class VpsLicensesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List licenses.
   *
   * Returns the licenses that a VPS has, those of them that can be cancelled, and those that can be ordered or switched to.
   *
   * `GET /vps/{vpsIdentifier}/licenses`
   */
  list(options: Arguments<types.VpsLicensesListData>): Call<types.VpsLicensesListResponses, types.VpsLicensesListErrors> {
    return vpsLicensesList({ ...options, client: this.#client })
  }

  /**
   * Order an addon license.
   *
   * Orders a license of the type `addon` for a VPS. Creates an invoice.
   *
   * `POST /vps/{vpsIdentifier}/licenses`
   */
  order(options: Arguments<types.VpsLicensesOrderData>): Call<types.VpsLicensesOrderResponses, types.VpsLicensesOrderErrors> {
    return vpsLicensesOrder({ ...options, client: this.#client })
  }

  /**
   * Switch an operating system license.
   *
   * Puts a larger or smaller license in the place of one of the type `operating-system`. The next invoice shows it.
   *
   * `PUT /vps/{vpsIdentifier}/licenses/{licenseId}`
   */
  update(options: Arguments<types.VpsLicensesUpdateData>): Call<types.VpsLicensesUpdateResponses, types.VpsLicensesUpdateErrors> {
    return vpsLicensesUpdate({ ...options, client: this.#client })
  }

  /**
   * Cancel an addon license.
   *
   * Ends a license of the type `addon`. One for the operating system cannot be cancelled.
   *
   * `DELETE /vps/{vpsIdentifier}/licenses/{licenseId}`
   */
  cancel(options: Arguments<types.VpsLicensesCancelData>): Call<types.VpsLicensesCancelResponses, types.VpsLicensesCancelErrors> {
    return vpsLicensesCancel({ ...options, client: this.#client })
  }
}

/**
 * `vps.upgrades`
 */
export class VpsUpgradesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List upgrades.
   *
   * Returns the products that a VPS can be upgraded to; unlike addons they take the place of its product.
   *
   * `GET /vps/{vpsIdentifier}/upgrades`
   */
  list(options: Arguments<types.VpsUpgradesListData>): Call<types.VpsUpgradesListResponses, types.VpsUpgradesListErrors> {
    return vpsUpgradesList({ ...options, client: this.#client })
  }

  /**
   * Upgrade a VPS.
   *
   * Orders a larger product for a VPS, from which there is no way back. Addons move along; those that the product makes needless are cancelled. Creates an invoice.
   *
   * `POST /vps/{vpsIdentifier}/upgrades`
   */
  order(options: Arguments<types.VpsUpgradesOrderData>): Call<types.VpsUpgradesOrderResponses, types.VpsUpgradesOrderErrors> {
    return vpsUpgradesOrder({ ...options, client: this.#client })
  }
}

/**
 * `vps.operatingSystems`
 */
export class VpsOperatingSystemsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List operating systems.
   *
   * Returns the operating systems and images that can be installed on a VPS.
   *
   * `GET /vps/{vpsIdentifier}/operating-systems`
   */
  list(
    options: Arguments<types.VpsOperatingSystemsListData>,
  ): Call<types.VpsOperatingSystemsListResponses, types.VpsOperatingSystemsListErrors> {
    return vpsOperatingSystemsList({ ...options, client: this.#client })
  }

  /**
   * Install an operating system.
   *
   * Installs an operating system or image on a VPS, unattended where `base64InstallText` says how. A license takes the place of the default one of an image with a control panel. Creates an invoice where the system or the panel is not free.
   *
   * `POST /vps/{vpsIdentifier}/operating-systems`
   */
  install(
    options: Arguments<types.VpsOperatingSystemsInstallData>,
  ): Call<types.VpsOperatingSystemsInstallResponses, types.VpsOperatingSystemsInstallErrors> {
    return vpsOperatingSystemsInstall({ ...options, client: this.#client })
  }
}

/**
 * `vps.ipAddresses`
 */
export class VpsIpAddressesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the IP addresses of a VPS.
   *
   * Returns all IPv4 and IPv6 addresses of the VPS, each with its gateway, subnet mask and reverse DNS.
   *
   * `GET /vps/{vpsIdentifier}/ip-addresses`
   */
  list(options: Arguments<types.VpsIpAddressesListData>): Call<types.VpsIpAddressesListResponses, types.VpsIpAddressesListErrors> {
    return vpsIpAddressesList({ ...options, client: this.#client })
  }

  /**
   * Add an IPv6 address to a VPS.
   *
   * Registers an address of the /64 range that the VPS has, so that its reverse DNS can be set. Further addresses beyond that range are addons.
   *
   * `POST /vps/{vpsIdentifier}/ip-addresses`
   */
  create(options: Arguments<types.VpsIpAddressesCreateData>): Call<types.VpsIpAddressesCreateResponses, types.VpsIpAddressesCreateErrors> {
    return vpsIpAddressesCreate({ ...options, client: this.#client })
  }

  /**
   * Read an IP address of a VPS.
   *
   * Returns the network settings and the reverse DNS of one address.
   *
   * `GET /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
   */
  get(options: Arguments<types.VpsIpAddressesGetData>): Call<types.VpsIpAddressesGetResponses, types.VpsIpAddressesGetErrors> {
    return vpsIpAddressesGet({ ...options, client: this.#client })
  }

  /**
   * Set the reverse DNS of an IP address.
   *
   * Changes the host name that an IPv4 or IPv6 address resolves to. The address is sent as it was read, with a new `reverseDns`.
   *
   * `PUT /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
   */
  update(options: Arguments<types.VpsIpAddressesUpdateData>): Call<types.VpsIpAddressesUpdateResponses, types.VpsIpAddressesUpdateErrors> {
    return vpsIpAddressesUpdate({ ...options, client: this.#client })
  }

  /**
   * Remove an IPv6 address from a VPS.
   *
   * Takes an address off the list of the VPS, and its reverse DNS with it. Only IPv6 addresses can be removed, and not the last one.
   *
   * `DELETE /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
   */
  delete(options: Arguments<types.VpsIpAddressesDeleteData>): Call<types.VpsIpAddressesDeleteResponses, types.VpsIpAddressesDeleteErrors> {
    return vpsIpAddressesDelete({ ...options, client: this.#client })
  }
}

/**
 * `vps.snapshots`
 */
export class VpsSnapshotsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the snapshots of a VPS.
   *
   * Returns all snapshots taken of the main disk of the VPS.
   *
   * `GET /vps/{vpsIdentifier}/snapshots`
   */
  list(options: Arguments<types.VpsSnapshotsListData>): Call<types.VpsSnapshotsListResponses, types.VpsSnapshotsListErrors> {
    return vpsSnapshotsList({ ...options, client: this.#client })
  }

  /**
   * Take a snapshot of a VPS.
   *
   * Copies the main disk of the VPS, which had better be shut down. It fails when the VPS has as many snapshots as it may have.
   *
   * `POST /vps/{vpsIdentifier}/snapshots`
   */
  create(options: Arguments<types.VpsSnapshotsCreateData>): Call<types.VpsSnapshotsCreateResponses, types.VpsSnapshotsCreateErrors> {
    return vpsSnapshotsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a snapshot.
   *
   * Returns one snapshot of the VPS.
   *
   * `GET /vps/{vpsIdentifier}/snapshots/{snapshotName}`
   */
  get(options: Arguments<types.VpsSnapshotsGetData>): Call<types.VpsSnapshotsGetResponses, types.VpsSnapshotsGetErrors> {
    return vpsSnapshotsGet({ ...options, client: this.#client })
  }

  /**
   * Restore a snapshot.
   *
   * Puts the snapshot back on its VPS, or on another one that is large enough for it. A static network configuration in the snapshot may leave the other VPS without a connection.
   *
   * `PATCH /vps/{vpsIdentifier}/snapshots/{snapshotName}`
   */
  revert(options: Arguments<types.VpsSnapshotsRevertData>): Call<types.VpsSnapshotsRevertResponses, types.VpsSnapshotsRevertErrors> {
    return vpsSnapshotsRevert({ ...options, client: this.#client })
  }

  /**
   * Delete a snapshot.
   *
   * Removes a snapshot of the VPS.
   *
   * `DELETE /vps/{vpsIdentifier}/snapshots/{snapshotName}`
   */
  delete(options: Arguments<types.VpsSnapshotsDeleteData>): Call<types.VpsSnapshotsDeleteResponses, types.VpsSnapshotsDeleteErrors> {
    return vpsSnapshotsDelete({ ...options, client: this.#client })
  }
}

/**
 * `vps.backups`
 */
export class VpsBackupsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the backups of a VPS.
   *
   * Returns the backups that every VPS has by default, and the weekly ones, which cost a fee.
   *
   * `GET /vps/{vpsIdentifier}/backups`
   */
  list(options: Arguments<types.VpsBackupsListData>): Call<types.VpsBackupsListResponses, types.VpsBackupsListErrors> {
    return vpsBackupsList({ ...options, client: this.#client })
  }

  /**
   * Restore a backup.
   *
   * Puts the backup back on its VPS, or on another one.
   *
   * `PATCH /vps/{vpsIdentifier}/backups/{backupId}`
   */
  revert(
    options: Arguments<WithBody<types.VpsBackupsPatchData, types.VpsBackupRevert>>,
  ): Call<types.VpsBackupsPatchResponses, types.VpsBackupsPatchErrors> {
    return vpsBackupsRevert({ ...options, client: this.#client })
  }

  /**
   * Make a backup a snapshot.
   *
   * Adds the backup to the snapshots of the VPS. It fails when the VPS has as many snapshots as it may have.
   *
   * `PATCH /vps/{vpsIdentifier}/backups/{backupId}`
   */
  convertToSnapshot(
    options: Arguments<WithBody<types.VpsBackupsPatchData, types.VpsBackupConvert>>,
  ): Call<types.VpsBackupsPatchResponses, types.VpsBackupsPatchErrors> {
    return vpsBackupsConvertToSnapshot({ ...options, client: this.#client })
  }
}

/**
 * `vps.firewall`
 */
export class VpsFirewallResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the firewall of a VPS.
   *
   * Returns whether the firewall is enabled, and the rules that let traffic in.
   *
   * `GET /vps/{vpsIdentifier}/firewall`
   */
  get(options: Arguments<types.VpsFirewallGetData>): Call<types.VpsFirewallGetResponses, types.VpsFirewallGetErrors> {
    return vpsFirewallGet({ ...options, client: this.#client })
  }

  /**
   * Replace the firewall of a VPS.
   *
   * Takes the place of all present rules. The VPS is locked for as long as the new ones are being applied.
   *
   * `PUT /vps/{vpsIdentifier}/firewall`
   */
  update(options: Arguments<types.VpsFirewallUpdateData>): Call<types.VpsFirewallUpdateResponses, types.VpsFirewallUpdateErrors> {
    return vpsFirewallUpdate({ ...options, client: this.#client })
  }

  /**
   * Reset the firewall of a VPS.
   *
   * Replaces all rules by the default ones. The VPS is locked for as long as they are being applied.
   *
   * `PATCH /vps/{vpsIdentifier}/firewall`
   */
  reset(options: Arguments<types.VpsFirewallResetData>): Call<types.VpsFirewallResetResponses, types.VpsFirewallResetErrors> {
    return vpsFirewallReset({ ...options, client: this.#client })
  }
}

/**
 * `vps.settings`
 */
export class VpsSettingsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the settings of a VPS.
   *
   * Returns all settings that the VPS has, those that cannot be changed included.
   *
   * `GET /vps/{vpsIdentifier}/settings`
   */
  list(options: Arguments<types.VpsSettingsListData>): Call<types.VpsSettingsListResponses, types.VpsSettingsListErrors> {
    return vpsSettingsList({ ...options, client: this.#client })
  }

  /**
   * Read a setting of a VPS.
   *
   * Returns one setting and its present value.
   *
   * `GET /vps/{vpsIdentifier}/settings/{setting}`
   */
  get(options: Arguments<types.VpsSettingsGetData>): Call<types.VpsSettingsGetResponses, types.VpsSettingsGetErrors> {
    return vpsSettingsGet({ ...options, client: this.#client })
  }

  /**
   * Change a setting of a VPS.
   *
   * Gives a setting a new value. A setting that is read-only cannot be changed.
   *
   * `PUT /vps/{vpsIdentifier}/settings/{setting}`
   */
  update(options: Arguments<types.VpsSettingsUpdateData>): Call<types.VpsSettingsUpdateResponses, types.VpsSettingsUpdateErrors> {
    return vpsSettingsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `vps`
 */
export class VpsResource {
  readonly #client: Client
  readonly usage: VpsUsageResource
  readonly vnc: VpsVncResource
  readonly addons: VpsAddonsResource
  readonly licenses: VpsLicensesResource
  readonly upgrades: VpsUpgradesResource
  readonly operatingSystems: VpsOperatingSystemsResource
  readonly ipAddresses: VpsIpAddressesResource
  readonly snapshots: VpsSnapshotsResource
  readonly backups: VpsBackupsResource
  readonly firewall: VpsFirewallResource
  readonly settings: VpsSettingsResource

  constructor(client: Client) {
    this.#client = client
    this.usage = new VpsUsageResource(client)
    this.vnc = new VpsVncResource(client)
    this.addons = new VpsAddonsResource(client)
    this.licenses = new VpsLicensesResource(client)
    this.upgrades = new VpsUpgradesResource(client)
    this.operatingSystems = new VpsOperatingSystemsResource(client)
    this.ipAddresses = new VpsIpAddressesResource(client)
    this.snapshots = new VpsSnapshotsResource(client)
    this.backups = new VpsBackupsResource(client)
    this.firewall = new VpsFirewallResource(client)
    this.settings = new VpsSettingsResource(client)
  }

  /**
   * List VPSs.
   *
   * Returns the VPSs of the account, or those with one of the given tags.
   *
   * `GET /vps`
   */
  list(options: Arguments<types.VpsListData, ListCallOptions> = {}): ListCall<types.VpsListResponses, types.VpsListErrors, types.Vps> {
    return vpsList({ ...options, client: this.#client })
  }

  /**
   * Order a VPS.
   *
   * Orders a VPS, which the list shows once it is delivered. Creates an invoice.
   *
   * `POST /vps`
   */
  order(options: Arguments<WithBody<types.VpsPostData, types.VpsOrder>>): Call<types.VpsPostResponses, types.VpsPostErrors> {
    return vpsOrder({ ...options, client: this.#client })
  }

  /**
   * Order several VPSs.
   *
   * Orders several VPSs at once, each described as in an order for one. Creates an invoice.
   *
   * `POST /vps`
   */
  orderMany(options: Arguments<WithBody<types.VpsPostData, types.VpsOrderMany>>): Call<types.VpsPostResponses, types.VpsPostErrors> {
    return vpsOrderMany({ ...options, client: this.#client })
  }

  /**
   * Clone a VPS.
   *
   * Orders a copy of a VPS that is not locked, onto a product whose disk is large enough; a BladeVPS or PerformanceVPS cannot become a SandboxVPS. Addons such as Big Storage stay with the original, and the copy gets another IP address. Creates an invoice.
   *
   * `POST /vps`
   */
  clone(options: Arguments<WithBody<types.VpsPostData, types.VpsClone>>): Call<types.VpsPostResponses, types.VpsPostErrors> {
    return vpsClone({ ...options, client: this.#client })
  }

  /**
   * Get a VPS.
   *
   * Returns one VPS, by its name or its UUID.
   *
   * `GET /vps/{vpsIdentifier}`
   */
  get(options: Arguments<types.VpsGetData>): Call<types.VpsGetResponses, types.VpsGetErrors> {
    return vpsGet({ ...options, client: this.#client })
  }

  /**
   * Update a VPS.
   *
   * Locks or unlocks a VPS, renames it or sets its tags. The VPS is sent as it was read, with `isCustomerLocked`, `description` or `tags` changed; the given tags take the place of the current ones. A locked VPS refuses actions of the API and of the control panel.
   *
   * `PUT /vps/{vpsIdentifier}`
   */
  update(options: Arguments<types.VpsUpdateData>): Call<types.VpsUpdateResponses, types.VpsUpdateErrors> {
    return vpsUpdate({ ...options, client: this.#client })
  }

  /**
   * Start a VPS.
   *
   * Starts a VPS that is stopped.
   *
   * `PATCH /vps/{vpsIdentifier}`
   */
  start(options: Arguments<WithBody<types.VpsPatchData, types.VpsStart>>): Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return vpsStart({ ...options, client: this.#client })
  }

  /**
   * Stop a VPS.
   *
   * Stops a VPS.
   *
   * `PATCH /vps/{vpsIdentifier}`
   */
  stop(options: Arguments<WithBody<types.VpsPatchData, types.VpsStop>>): Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return vpsStop({ ...options, client: this.#client })
  }

  /**
   * Reset a VPS.
   *
   * Stops a VPS and starts it again.
   *
   * `PATCH /vps/{vpsIdentifier}`
   */
  reset(options: Arguments<WithBody<types.VpsPatchData, types.VpsReset>>): Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return vpsReset({ ...options, client: this.#client })
  }

  /**
   * Hand over a VPS.
   *
   * Offers a VPS to another account, which gets it as soon as it accepts. The VPS is shut down for that.
   *
   * `PATCH /vps/{vpsIdentifier}`
   */
  handover(options: Arguments<WithBody<types.VpsPatchData, types.VpsHandover>>): Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return vpsHandover({ ...options, client: this.#client })
  }

  /**
   * Cancel a VPS.
   *
   * Ends a VPS, which destroys it with all its data, at the end of its contract or at once.
   *
   * `DELETE /vps/{vpsIdentifier}`
   */
  cancel(options: Arguments<types.VpsCancelData>): Call<types.VpsCancelResponses, types.VpsCancelErrors> {
    return vpsCancel({ ...options, client: this.#client })
  }
}

/**
 * `trafficPool.vps`
 */
export class TrafficPoolVpsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the traffic of a VPS.
   *
   * Returns what one VPS takes from the traffic pool.
   *
   * `GET /traffic-pool/{vpsName}`
   */
  get(options: Arguments<types.TrafficPoolVpsGetData>): Call<types.TrafficPoolVpsGetResponses, types.TrafficPoolVpsGetErrors> {
    return trafficPoolVpsGet({ ...options, client: this.#client })
  }
}

/**
 * `trafficPool`
 */
export class TrafficPoolResource {
  readonly #client: Client
  readonly vps: TrafficPoolVpsResource

  constructor(client: Client) {
    this.#client = client
    this.vps = new TrafficPoolVpsResource(client)
  }

  /**
   * Read the traffic of all VPSs.
   *
   * Returns the traffic of all VPSs of the account together. What exceeds the pool is billed.
   *
   * `GET /traffic-pool`
   */
  get(options: Arguments<types.TrafficPoolGetData> = {}): Call<types.TrafficPoolGetResponses, types.TrafficPoolGetErrors> {
    return trafficPoolGet({ ...options, client: this.#client })
  }
}

/**
 * `privateNetworks`
 */
export class PrivateNetworksResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List private networks.
   *
   * Returns the private networks of the account with the VPSs in them, or only the networks that one VPS is in.
   *
   * `GET /private-networks`
   */
  list(
    options: Arguments<types.PrivateNetworksListData, ListCallOptions> = {},
  ): ListCall<types.PrivateNetworksListResponses, types.PrivateNetworksListErrors, types.PrivateNetwork> {
    return privateNetworksList({ ...options, client: this.#client })
  }

  /**
   * Order a private network.
   *
   * Adds a private network, to which VPSs can then be attached. An invoice follows.
   *
   * `POST /private-networks`
   */
  order(options: Arguments<types.PrivateNetworksOrderData>): Call<types.PrivateNetworksOrderResponses, types.PrivateNetworksOrderErrors> {
    return privateNetworksOrder({ ...options, client: this.#client })
  }

  /**
   * Read a private network.
   *
   * Returns one private network and the VPSs in it.
   *
   * `GET /private-networks/{privateNetworkName}`
   */
  get(options: Arguments<types.PrivateNetworksGetData>): Call<types.PrivateNetworksGetResponses, types.PrivateNetworksGetErrors> {
    return privateNetworksGet({ ...options, client: this.#client })
  }

  /**
   * Change a private network.
   *
   * Gives a private network a new description. It is sent as it was read, with that change.
   *
   * `PUT /private-networks/{privateNetworkName}`
   */
  update(
    options: Arguments<types.PrivateNetworksUpdateData>,
  ): Call<types.PrivateNetworksUpdateResponses, types.PrivateNetworksUpdateErrors> {
    return privateNetworksUpdate({ ...options, client: this.#client })
  }

  /**
   * Attach a VPS to a private network.
   *
   * Connects one VPS to the private network.
   *
   * `PATCH /private-networks/{privateNetworkName}`
   */
  attachVps(
    options: Arguments<WithBody<types.PrivateNetworksPatchData, types.PrivateNetworkAttachVps>>,
  ): Call<types.PrivateNetworksPatchResponses, types.PrivateNetworksPatchErrors> {
    return privateNetworksAttachVps({ ...options, client: this.#client })
  }

  /**
   * Detach a VPS from a private network.
   *
   * Disconnects one VPS from the private network.
   *
   * `PATCH /private-networks/{privateNetworkName}`
   */
  detachVps(
    options: Arguments<WithBody<types.PrivateNetworksPatchData, types.PrivateNetworkDetachVps>>,
  ): Call<types.PrivateNetworksPatchResponses, types.PrivateNetworksPatchErrors> {
    return privateNetworksDetachVps({ ...options, client: this.#client })
  }

  /**
   * Cancel a private network.
   *
   * Ends the private network, at the end of its contract or at once.
   *
   * `DELETE /private-networks/{privateNetworkName}`
   */
  cancel(
    options: Arguments<types.PrivateNetworksCancelData>,
  ): Call<types.PrivateNetworksCancelResponses, types.PrivateNetworksCancelErrors> {
    return privateNetworksCancel({ ...options, client: this.#client })
  }
}

/**
 * `legacy.bigStorages.backups`
 */
export class LegacyBigStoragesBackupsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the backups of a big storage.
   *
   * Returns all backups of the big storage. One without off-site backups has none. Use Block Storage instead.
   *
   * `GET /big-storages/{bigStorageIdentifier}/backups`
   *
   * @deprecated
   */
  list(
    options: Arguments<types.LegacyBigStoragesBackupsListData>,
  ): Call<types.LegacyBigStoragesBackupsListResponses, types.LegacyBigStoragesBackupsListErrors> {
    return legacyBigStoragesBackupsList({ ...options, client: this.#client })
  }

  /**
   * Restore a backup of a big storage.
   *
   * Puts the backup back on its big storage, or on another one. Use Block Storage instead.
   *
   * `PATCH /big-storages/{bigStorageIdentifier}/backups/{backupId}`
   *
   * @deprecated
   */
  revert(
    options: Arguments<types.LegacyBigStoragesBackupsRevertData>,
  ): Call<types.LegacyBigStoragesBackupsRevertResponses, types.LegacyBigStoragesBackupsRevertErrors> {
    return legacyBigStoragesBackupsRevert({ ...options, client: this.#client })
  }
}

/**
 * `legacy.bigStorages.usage`
 */
export class LegacyBigStoragesUsageResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the usage of a big storage.
   *
   * Returns what was read and written over a period of a month at most. Only what happened at the VPS that the storage is attached to is known. Use Block Storage instead.
   *
   * `GET /big-storages/{bigStorageIdentifier}/usage`
   *
   * @deprecated
   */
  get(
    options: Arguments<types.LegacyBigStoragesUsageGetData>,
  ): Call<types.LegacyBigStoragesUsageGetResponses, types.LegacyBigStoragesUsageGetErrors> {
    return legacyBigStoragesUsageGet({ ...options, client: this.#client })
  }
}

/**
 * `legacy.bigStorages`
 */
export class LegacyBigStoragesResource {
  readonly #client: Client
  readonly backups: LegacyBigStoragesBackupsResource
  readonly usage: LegacyBigStoragesUsageResource

  constructor(client: Client) {
    this.#client = client
    this.backups = new LegacyBigStoragesBackupsResource(client)
    this.usage = new LegacyBigStoragesUsageResource(client)
  }

  /**
   * List big storages.
   *
   * Returns the big storages of the account, or only those of one VPS. Use Block Storage instead.
   *
   * `GET /big-storages`
   *
   * @deprecated
   */
  list(
    options: Arguments<types.LegacyBigStoragesListData, ListCallOptions> = {},
  ): ListCall<types.LegacyBigStoragesListResponses, types.LegacyBigStoragesListErrors, types.BigStorage> {
    return legacyBigStoragesList({ ...options, client: this.#client })
  }

  /**
   * Order a big storage.
   *
   * Adds a big storage, attached to a VPS if one is named. An invoice follows. Use Block Storage instead.
   *
   * `POST /big-storages`
   *
   * @deprecated
   */
  order(
    options: Arguments<WithBody<types.LegacyBigStoragesPostData, types.BigStorageOrder>>,
  ): Call<types.LegacyBigStoragesPostResponses, types.LegacyBigStoragesPostErrors> {
    return legacyBigStoragesOrder({ ...options, client: this.#client })
  }

  /**
   * Upgrade a big storage.
   *
   * Enlarges a big storage or adds backups to it. An invoice follows. Use Block Storage instead.
   *
   * `POST /big-storages`
   *
   * @deprecated
   */
  upgrade(
    options: Arguments<WithBody<types.LegacyBigStoragesPostData, types.BigStorageUpgrade>>,
  ): Call<types.LegacyBigStoragesPostResponses, types.LegacyBigStoragesPostErrors> {
    return legacyBigStoragesUpgrade({ ...options, client: this.#client })
  }

  /**
   * Read a big storage.
   *
   * Returns one big storage, its state, and the VPS it is attached to. Use Block Storage instead.
   *
   * `GET /big-storages/{bigStorageIdentifier}`
   *
   * @deprecated
   */
  get(options: Arguments<types.LegacyBigStoragesGetData>): Call<types.LegacyBigStoragesGetResponses, types.LegacyBigStoragesGetErrors> {
    return legacyBigStoragesGet({ ...options, client: this.#client })
  }

  /**
   * Change, attach or detach a big storage.
   *
   * Gives a big storage another description, attaches it to the VPS named, or detaches it with a `vpsName` of null. A VPS takes ten big storages at most. Use Block Storage instead.
   *
   * `PUT /big-storages/{bigStorageIdentifier}`
   *
   * @deprecated
   */
  update(
    options: Arguments<types.LegacyBigStoragesUpdateData>,
  ): Call<types.LegacyBigStoragesUpdateResponses, types.LegacyBigStoragesUpdateErrors> {
    return legacyBigStoragesUpdate({ ...options, client: this.#client })
  }

  /**
   * Cancel a big storage.
   *
   * Ends the big storage, at the end of its contract or at once. Its data and its backups are wiped. Use Block Storage instead.
   *
   * `DELETE /big-storages/{bigStorageIdentifier}`
   *
   * @deprecated
   */
  cancel(
    options: Arguments<types.LegacyBigStoragesCancelData>,
  ): Call<types.LegacyBigStoragesCancelResponses, types.LegacyBigStoragesCancelErrors> {
    return legacyBigStoragesCancel({ ...options, client: this.#client })
  }
}

/**
 * `legacy`
 */
export class LegacyResource {
  readonly bigStorages: LegacyBigStoragesResource

  constructor(client: Client) {
    this.bigStorages = new LegacyBigStoragesResource(client)
  }
}

/**
 * `blockStorages.backups`
 */
export class BlockStoragesBackupsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the backups of a block storage.
   *
   * Returns all backups of the block storage. One without off-site backups has none.
   *
   * `GET /block-storages/{blockStorageIdentifier}/backups`
   */
  list(
    options: Arguments<types.BlockStoragesBackupsListData>,
  ): Call<types.BlockStoragesBackupsListResponses, types.BlockStoragesBackupsListErrors> {
    return blockStoragesBackupsList({ ...options, client: this.#client })
  }

  /**
   * Restore a backup of a block storage.
   *
   * Puts the backup back on its block storage, or on another one.
   *
   * `PATCH /block-storages/{blockStorageIdentifier}/backups/{backupId}`
   */
  revert(
    options: Arguments<types.BlockStoragesBackupsRevertData>,
  ): Call<types.BlockStoragesBackupsRevertResponses, types.BlockStoragesBackupsRevertErrors> {
    return blockStoragesBackupsRevert({ ...options, client: this.#client })
  }
}

/**
 * `blockStorages`
 */
export class BlockStoragesResource {
  readonly #client: Client
  readonly backups: BlockStoragesBackupsResource

  constructor(client: Client) {
    this.#client = client
    this.backups = new BlockStoragesBackupsResource(client)
  }

  /**
   * List block storages.
   *
   * Returns the block storages of the account, or only those of one VPS.
   *
   * `GET /block-storages`
   */
  list(
    options: Arguments<types.BlockStoragesListData, ListCallOptions> = {},
  ): ListCall<types.BlockStoragesListResponses, types.BlockStoragesListErrors, types.BlockStorage> {
    return blockStoragesList({ ...options, client: this.#client })
  }

  /**
   * Order a block storage.
   *
   * Adds a block storage, attached to a VPS if one is named. An invoice follows.
   *
   * `POST /block-storages`
   */
  order(
    options: Arguments<WithBody<types.BlockStoragesPostData, types.BlockStorageOrder>>,
  ): Call<types.BlockStoragesPostResponses, types.BlockStoragesPostErrors> {
    return blockStoragesOrder({ ...options, client: this.#client })
  }

  /**
   * Upgrade a block storage.
   *
   * Enlarges a block storage or adds backups to it. An invoice follows.
   *
   * `POST /block-storages`
   */
  upgrade(
    options: Arguments<WithBody<types.BlockStoragesPostData, types.BlockStorageUpgrade>>,
  ): Call<types.BlockStoragesPostResponses, types.BlockStoragesPostErrors> {
    return blockStoragesUpgrade({ ...options, client: this.#client })
  }

  /**
   * Read a block storage.
   *
   * Returns one block storage, its state, and the VPS it is attached to.
   *
   * `GET /block-storages/{blockStorageIdentifier}`
   */
  get(options: Arguments<types.BlockStoragesGetData>): Call<types.BlockStoragesGetResponses, types.BlockStoragesGetErrors> {
    return blockStoragesGet({ ...options, client: this.#client })
  }

  /**
   * Change, attach or detach a block storage.
   *
   * Gives a block storage another description, attaches it to the VPS named, or detaches it with a `vpsName` of null. A VPS takes ten block storages at most.
   *
   * `PUT /block-storages/{blockStorageIdentifier}`
   */
  update(options: Arguments<types.BlockStoragesUpdateData>): Call<types.BlockStoragesUpdateResponses, types.BlockStoragesUpdateErrors> {
    return blockStoragesUpdate({ ...options, client: this.#client })
  }

  /**
   * Cancel a block storage.
   *
   * Ends the block storage, at the end of its contract or at once. Its data and its backups are wiped.
   *
   * `DELETE /block-storages/{blockStorageIdentifier}`
   */
  cancel(options: Arguments<types.BlockStoragesCancelData>): Call<types.BlockStoragesCancelResponses, types.BlockStoragesCancelErrors> {
    return blockStoragesCancel({ ...options, client: this.#client })
  }
}

/**
 * Client of the TransIP API. Holds credentials, token and limits of its own; make one and keep it.
 */
export class TransIP {
  /**
   * Access tokens for the API.
   */
  readonly auth: AuthResource
  /**
   * Products and their specifications, availability zones, and a test of the connection.
   */
  readonly products: ProductsResource
  /**
   * Products and their specifications, availability zones, and a test of the connection.
   */
  readonly availabilityZones: AvailabilityZonesResource
  /**
   * Products and their specifications, availability zones, and a test of the connection.
   */
  readonly apiTest: ApiTestResource
  /**
   * Invoices, SSH keys and the contact key of the account.
   */
  readonly invoices: InvoicesResource
  /**
   * Invoices, SSH keys and the contact key of the account.
   */
  readonly sshKeys: SshKeysResource
  /**
   * Invoices, SSH keys and the contact key of the account.
   */
  readonly contactKey: ContactKeyResource
  /**
   * Domains, their contacts, DNS, nameservers and certificates; TLDs, and which names are free.
   */
  readonly domains: DomainsResource
  /**
   * Domains, their contacts, DNS, nameservers and certificates; TLDs, and which names are free.
   */
  readonly domainDefaults: DomainDefaultsResource
  /**
   * Domains, their contacts, DNS, nameservers and certificates; TLDs, and which names are free.
   */
  readonly whitelabel: WhitelabelResource
  /**
   * Domains, their contacts, DNS, nameservers and certificates; TLDs, and which names are free.
   */
  readonly domainAvailability: DomainAvailabilityResource
  /**
   * Domains, their contacts, DNS, nameservers and certificates; TLDs, and which names are free.
   */
  readonly tlds: TldsResource
  /**
   * Virtual servers with their addons, licenses, addresses, snapshots, backups, firewall and settings.
   */
  readonly vps: VpsResource
  /**
   * Virtual servers with their addons, licenses, addresses, snapshots, backups, firewall and settings.
   */
  readonly trafficPool: TrafficPoolResource
  /**
   * Networks between VPSs.
   */
  readonly privateNetworks: PrivateNetworksResource
  /**
   * Disks of the earlier kind, which Block Storage replaces.
   */
  readonly legacy: LegacyResource
  /**
   * Disks that are attached to a VPS, and their backups.
   */
  readonly blockStorages: BlockStoragesResource

  /**
   * @throws ConfigurationError naming the option that cannot work
   */
  constructor(options: TransIPOptions) {
    const client = createClient(options)
    this.auth = new AuthResource(client)
    this.products = new ProductsResource(client)
    this.availabilityZones = new AvailabilityZonesResource(client)
    this.apiTest = new ApiTestResource(client)
    this.invoices = new InvoicesResource(client)
    this.sshKeys = new SshKeysResource(client)
    this.contactKey = new ContactKeyResource(client)
    this.domains = new DomainsResource(client)
    this.domainDefaults = new DomainDefaultsResource(client)
    this.whitelabel = new WhitelabelResource(client)
    this.domainAvailability = new DomainAvailabilityResource(client)
    this.tlds = new TldsResource(client)
    this.vps = new VpsResource(client)
    this.trafficPool = new TrafficPoolResource(client)
    this.privateNetworks = new PrivateNetworksResource(client)
    this.legacy = new LegacyResource(client)
    this.blockStorages = new BlockStoragesResource(client)
  }
}
