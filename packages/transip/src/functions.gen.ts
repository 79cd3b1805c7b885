// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import { pagesByPages } from './provider.gen.js'
import {
  waitForAction as _waitForAction,
  type ActionOptions,
  type Arguments,
  call,
  type Call,
  type Change,
  type Client,
  type DocumentedResponse,
  edit,
  type EditArguments,
  type Edited,
  list,
  type ListCall,
  type ListCallOptions,
  type TargetState,
  type WaitArguments,
  waitUntil,
  type WithBody,
} from '@hostwright/core/internal'

import type {
  ActionsChildrenListData,
  ActionsChildrenListErrors,
  ActionsChildrenListResponses,
  ActionsGetData,
  ActionsGetErrors,
  ActionsGetResponse,
  ActionsGetResponses,
  ActionsListData,
  ActionsListErrors,
  ActionsListResponses,
  ApiTestGetData,
  ApiTestGetErrors,
  ApiTestGetResponses,
  AuthCreateTokenData,
  AuthCreateTokenErrors,
  AuthCreateTokenResponses,
  AvailabilityZonesListData,
  AvailabilityZonesListErrors,
  AvailabilityZonesListResponses,
  BigStorage,
  BigStorageOrder,
  BigStorageUpgrade,
  BlockStorage,
  BlockStorageOrder,
  BlockStoragesBackupsListData,
  BlockStoragesBackupsListErrors,
  BlockStoragesBackupsListResponses,
  BlockStoragesBackupsRevertData,
  BlockStoragesBackupsRevertErrors,
  BlockStoragesBackupsRevertResponses,
  BlockStoragesCancelData,
  BlockStoragesCancelErrors,
  BlockStoragesCancelResponses,
  BlockStoragesGetData,
  BlockStoragesGetErrors,
  BlockStoragesGetResponse,
  BlockStoragesGetResponses,
  BlockStoragesListData,
  BlockStoragesListErrors,
  BlockStoragesListResponses,
  BlockStoragesPostData,
  BlockStoragesPostErrors,
  BlockStoragesPostResponses,
  BlockStoragesUpdateData,
  BlockStoragesUpdateErrors,
  BlockStoragesUpdateResponses,
  BlockStorageUpgrade,
  ContactKeyGetData,
  ContactKeyGetErrors,
  ContactKeyGetResponses,
  Domain,
  DomainAvailabilityCheckData,
  DomainAvailabilityCheckErrors,
  DomainAvailabilityCheckManyData,
  DomainAvailabilityCheckManyErrors,
  DomainAvailabilityCheckManyResponses,
  DomainAvailabilityCheckResponses,
  DomainDefaultsContactsListData,
  DomainDefaultsContactsListErrors,
  DomainDefaultsContactsListResponses,
  DomainDefaultsContactsUpdateData,
  DomainDefaultsContactsUpdateErrors,
  DomainDefaultsContactsUpdateResponses,
  DomainRegister,
  DomainsActionsCancelData,
  DomainsActionsCancelErrors,
  DomainsActionsCancelResponses,
  DomainsActionsGetData,
  DomainsActionsGetErrors,
  DomainsActionsGetResponses,
  DomainsActionsRetryData,
  DomainsActionsRetryErrors,
  DomainsActionsRetryResponses,
  DomainsAuthCodeGetData,
  DomainsAuthCodeGetErrors,
  DomainsAuthCodeGetResponses,
  DomainsAuthCodeRequestData,
  DomainsAuthCodeRequestErrors,
  DomainsAuthCodeRequestResponses,
  DomainsBrandingGetData,
  DomainsBrandingGetErrors,
  DomainsBrandingGetResponses,
  DomainsBrandingUpdateData,
  DomainsBrandingUpdateErrors,
  DomainsBrandingUpdateResponses,
  DomainsCancelData,
  DomainsCancelErrors,
  DomainsCancelResponses,
  DomainsContactsListData,
  DomainsContactsListErrors,
  DomainsContactsListResponses,
  DomainsContactsUpdateData,
  DomainsContactsUpdateErrors,
  DomainsContactsUpdateResponses,
  DomainsDnsCreateData,
  DomainsDnsCreateErrors,
  DomainsDnsCreateResponses,
  DomainsDnsDeleteData,
  DomainsDnsDeleteErrors,
  DomainsDnsDeleteResponses,
  DomainsDnsListData,
  DomainsDnsListErrors,
  DomainsDnsListResponses,
  DomainsDnsReplaceData,
  DomainsDnsReplaceErrors,
  DomainsDnsReplaceResponses,
  DomainsDnssecListData,
  DomainsDnssecListErrors,
  DomainsDnssecListResponses,
  DomainsDnssecReplaceData,
  DomainsDnssecReplaceErrors,
  DomainsDnssecReplaceResponses,
  DomainsDnsUpdateData,
  DomainsDnsUpdateErrors,
  DomainsDnsUpdateResponses,
  DomainsGetData,
  DomainsGetErrors,
  DomainsGetResponse,
  DomainsGetResponses,
  DomainsHandoverData,
  DomainsHandoverErrors,
  DomainsHandoverResponses,
  DomainsListData,
  DomainsListErrors,
  DomainsListResponses,
  DomainsNameserversListData,
  DomainsNameserversListErrors,
  DomainsNameserversListResponses,
  DomainsNameserversReplaceData,
  DomainsNameserversReplaceErrors,
  DomainsNameserversReplaceResponses,
  DomainsPostData,
  DomainsPostErrors,
  DomainsPostResponses,
  DomainsSslGetData,
  DomainsSslGetErrors,
  DomainsSslGetResponse,
  DomainsSslGetResponses,
  DomainsSslListData,
  DomainsSslListErrors,
  DomainsSslListResponses,
  DomainsUpdateData,
  DomainsUpdateErrors,
  DomainsUpdateResponses,
  DomainsWhoisGetData,
  DomainsWhoisGetErrors,
  DomainsWhoisGetResponses,
  DomainTransfer,
  Invoice,
  InvoicesGetData,
  InvoicesGetErrors,
  InvoicesGetResponses,
  InvoicesItemsListData,
  InvoicesItemsListErrors,
  InvoicesItemsListResponses,
  InvoicesListData,
  InvoicesListErrors,
  InvoicesListResponses,
  InvoicesPdfGetData,
  InvoicesPdfGetErrors,
  InvoicesPdfGetResponses,
  LegacyBigStoragesBackupsListData,
  LegacyBigStoragesBackupsListErrors,
  LegacyBigStoragesBackupsListResponses,
  LegacyBigStoragesBackupsRevertData,
  LegacyBigStoragesBackupsRevertErrors,
  LegacyBigStoragesBackupsRevertResponses,
  LegacyBigStoragesCancelData,
  LegacyBigStoragesCancelErrors,
  LegacyBigStoragesCancelResponses,
  LegacyBigStoragesGetData,
  LegacyBigStoragesGetErrors,
  LegacyBigStoragesGetResponse,
  LegacyBigStoragesGetResponses,
  LegacyBigStoragesListData,
  LegacyBigStoragesListErrors,
  LegacyBigStoragesListResponses,
  LegacyBigStoragesPostData,
  LegacyBigStoragesPostErrors,
  LegacyBigStoragesPostResponses,
  LegacyBigStoragesUpdateData,
  LegacyBigStoragesUpdateErrors,
  LegacyBigStoragesUpdateResponses,
  LegacyBigStoragesUsageGetData,
  LegacyBigStoragesUsageGetErrors,
  LegacyBigStoragesUsageGetResponses,
  PrivateNetwork,
  PrivateNetworkAttachVps,
  PrivateNetworkDetachVps,
  PrivateNetworksCancelData,
  PrivateNetworksCancelErrors,
  PrivateNetworksCancelResponses,
  PrivateNetworksGetData,
  PrivateNetworksGetErrors,
  PrivateNetworksGetResponses,
  PrivateNetworksListData,
  PrivateNetworksListErrors,
  PrivateNetworksListResponses,
  PrivateNetworksOrderData,
  PrivateNetworksOrderErrors,
  PrivateNetworksOrderResponses,
  PrivateNetworksPatchData,
  PrivateNetworksPatchErrors,
  PrivateNetworksPatchResponses,
  PrivateNetworksUpdateData,
  PrivateNetworksUpdateErrors,
  PrivateNetworksUpdateResponses,
  ProductsElementsListData,
  ProductsElementsListErrors,
  ProductsElementsListResponses,
  ProductsListData,
  ProductsListErrors,
  ProductsListResponses,
  SshKey,
  SshKeysCreateData,
  SshKeysCreateErrors,
  SshKeysCreateResponses,
  SshKeysDeleteData,
  SshKeysDeleteErrors,
  SshKeysDeleteResponses,
  SshKeysGetData,
  SshKeysGetErrors,
  SshKeysGetResponses,
  SshKeysListData,
  SshKeysListErrors,
  SshKeysListResponses,
  SshKeysUpdateData,
  SshKeysUpdateErrors,
  SshKeysUpdateResponses,
  TldsGetData,
  TldsGetErrors,
  TldsGetResponses,
  TldsListData,
  TldsListErrors,
  TldsListResponses,
  TrafficPoolGetData,
  TrafficPoolGetErrors,
  TrafficPoolGetResponses,
  TrafficPoolVpsGetData,
  TrafficPoolVpsGetErrors,
  TrafficPoolVpsGetResponses,
  Vps,
  VpsAddonsCancelData,
  VpsAddonsCancelErrors,
  VpsAddonsCancelResponses,
  VpsAddonsListData,
  VpsAddonsListErrors,
  VpsAddonsListResponses,
  VpsAddonsOrderData,
  VpsAddonsOrderErrors,
  VpsAddonsOrderResponses,
  VpsBackupConvert,
  VpsBackupRevert,
  VpsBackupsListData,
  VpsBackupsListErrors,
  VpsBackupsListResponses,
  VpsBackupsPatchData,
  VpsBackupsPatchErrors,
  VpsBackupsPatchResponses,
  VpsCancelData,
  VpsCancelErrors,
  VpsCancelResponses,
  VpsClone,
  VpsFirewallGetData,
  VpsFirewallGetErrors,
  VpsFirewallGetResponses,
  VpsFirewallResetData,
  VpsFirewallResetErrors,
  VpsFirewallResetResponses,
  VpsFirewallUpdateData,
  VpsFirewallUpdateErrors,
  VpsFirewallUpdateResponses,
  VpsGetData,
  VpsGetErrors,
  VpsGetResponse,
  VpsGetResponses,
  VpsHandover,
  VpsIpAddressesCreateData,
  VpsIpAddressesCreateErrors,
  VpsIpAddressesCreateResponses,
  VpsIpAddressesDeleteData,
  VpsIpAddressesDeleteErrors,
  VpsIpAddressesDeleteResponses,
  VpsIpAddressesGetData,
  VpsIpAddressesGetErrors,
  VpsIpAddressesGetResponses,
  VpsIpAddressesListData,
  VpsIpAddressesListErrors,
  VpsIpAddressesListResponses,
  VpsIpAddressesUpdateData,
  VpsIpAddressesUpdateErrors,
  VpsIpAddressesUpdateResponses,
  VpsLicensesCancelData,
  VpsLicensesCancelErrors,
  VpsLicensesCancelResponses,
  VpsLicensesListData,
  VpsLicensesListErrors,
  VpsLicensesListResponses,
  VpsLicensesOrderData,
  VpsLicensesOrderErrors,
  VpsLicensesOrderResponses,
  VpsLicensesUpdateData,
  VpsLicensesUpdateErrors,
  VpsLicensesUpdateResponses,
  VpsListData,
  VpsListErrors,
  VpsListResponses,
  VpsOperatingSystemsInstallData,
  VpsOperatingSystemsInstallErrors,
  VpsOperatingSystemsInstallResponses,
  VpsOperatingSystemsListData,
  VpsOperatingSystemsListErrors,
  VpsOperatingSystemsListResponses,
  VpsOrder,
  VpsOrderMany,
  VpsPatchData,
  VpsPatchErrors,
  VpsPatchResponses,
  VpsPostData,
  VpsPostErrors,
  VpsPostResponses,
  VpsReset,
  VpsSettingsGetData,
  VpsSettingsGetErrors,
  VpsSettingsGetResponses,
  VpsSettingsListData,
  VpsSettingsListErrors,
  VpsSettingsListResponses,
  VpsSettingsUpdateData,
  VpsSettingsUpdateErrors,
  VpsSettingsUpdateResponses,
  VpsSnapshotsCreateData,
  VpsSnapshotsCreateErrors,
  VpsSnapshotsCreateResponses,
  VpsSnapshotsDeleteData,
  VpsSnapshotsDeleteErrors,
  VpsSnapshotsDeleteResponses,
  VpsSnapshotsGetData,
  VpsSnapshotsGetErrors,
  VpsSnapshotsGetResponse,
  VpsSnapshotsGetResponses,
  VpsSnapshotsListData,
  VpsSnapshotsListErrors,
  VpsSnapshotsListResponses,
  VpsSnapshotsRevertData,
  VpsSnapshotsRevertErrors,
  VpsSnapshotsRevertResponses,
  VpsStart,
  VpsStop,
  VpsUpdateData,
  VpsUpdateErrors,
  VpsUpdateResponses,
  VpsUpgradesListData,
  VpsUpgradesListErrors,
  VpsUpgradesListResponses,
  VpsUpgradesOrderData,
  VpsUpgradesOrderErrors,
  VpsUpgradesOrderResponses,
  VpsUsageGetData,
  VpsUsageGetErrors,
  VpsUsageGetResponses,
  VpsVncGetData,
  VpsVncGetErrors,
  VpsVncGetResponses,
  VpsVncRegenerateTokenData,
  VpsVncRegenerateTokenErrors,
  VpsVncRegenerateTokenResponses,
  WhitelabelOrderData,
  WhitelabelOrderErrors,
  WhitelabelOrderResponses,
} from './types.gen.js'

/**
 * Request an access token.
 *
 * Issues an access token for a user whose key pair was made in the control panel. The client does this by itself. If you call it yourself, compute the header `Signature`.
 *
 * `POST /auth`
 */
export function authCreateToken(
  options: Arguments<AuthCreateTokenData> & { client: Client },
): Call<AuthCreateTokenResponses, AuthCreateTokenErrors> {
  return call(
    options.client,
    { id: 'auth.createToken', method: 'POST', path: '/auth', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501], auth: false },
    options,
  )
}

/**
 * List actions.
 *
 * Returns the actions that TransIP started for this account's requests.
 *
 * `GET /actions`
 */
export function actionsList(options: Arguments<ActionsListData> & { client: Client }): Call<ActionsListResponses, ActionsListErrors> {
  return call(
    options.client,
    { id: 'actions.list', method: 'GET', path: '/actions', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Read an action.
 *
 * Returns one action and its progress. A request that starts an action returns its path in the header `Content-Location`.
 *
 * `GET /actions/{uuid}`
 */
export function actionsGet(options: Arguments<ActionsGetData> & { client: Client }): Call<ActionsGetResponses, ActionsGetErrors> {
  return call(
    options.client,
    { id: 'actions.get', method: 'GET', path: '/actions/{uuid}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * List the parts of an action.
 *
 * Returns the actions that are a part of the given one.
 *
 * `GET /actions/children/{uuid}`
 */
export function actionsChildrenList(
  options: Arguments<ActionsChildrenListData> & { client: Client },
): Call<ActionsChildrenListResponses, ActionsChildrenListErrors> {
  return call(
    options.client,
    {
      id: 'actions.children.list',
      method: 'GET',
      path: '/actions/children/{uuid}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List products.
 *
 * Lists the products with their prices, by kind. To order a product, pass its name.
 *
 * `GET /products`
 */
export function productsList(options: Arguments<ProductsListData> & { client: Client }): Call<ProductsListResponses, ProductsListErrors> {
  return call(
    options.client,
    { id: 'products.list', method: 'GET', path: '/products', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * List the elements of a product.
 *
 * Lists what a product comes with, such as CPU cores or IP addresses, and how many of each.
 *
 * `GET /products/{productName}/elements`
 */
export function productsElementsList(
  options: Arguments<ProductsElementsListData> & { client: Client },
): Call<ProductsElementsListResponses, ProductsElementsListErrors> {
  return call(
    options.client,
    {
      id: 'products.elements.list',
      method: 'GET',
      path: '/products/{productName}/elements',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List availability zones.
 *
 * Lists the zones in which products can be placed.
 *
 * `GET /availability-zones`
 */
export function availabilityZonesList(
  options: Arguments<AvailabilityZonesListData> & { client: Client },
): Call<AvailabilityZonesListResponses, AvailabilityZonesListErrors> {
  return call(
    options.client,
    { id: 'availabilityZones.list', method: 'GET', path: '/availability-zones', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Test the connection.
 *
 * Returns `pong` if the API can be reached and the access token works.
 *
 * `GET /api-test`
 */
export function apiTestGet(options: Arguments<ApiTestGetData> & { client: Client }): Call<ApiTestGetResponses, ApiTestGetErrors> {
  return call(
    options.client,
    { id: 'apiTest.get', method: 'GET', path: '/api-test', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * List invoices.
 *
 * Lists all invoices of the account.
 *
 * `GET /invoices`
 */
export function invoicesList(
  options: Arguments<InvoicesListData, ListCallOptions> & { client: Client },
): ListCall<InvoicesListResponses, InvoicesListErrors, Invoice> {
  return list(
    options.client,
    {
      id: 'invoices.list',
      method: 'GET',
      path: '/invoices',
      pages: pagesByPages('/invoices'),
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read an invoice.
 *
 * Returns one invoice.
 *
 * `GET /invoices/{invoiceNumber}`
 */
export function invoicesGet(options: Arguments<InvoicesGetData> & { client: Client }): Call<InvoicesGetResponses, InvoicesGetErrors> {
  return call(
    options.client,
    { id: 'invoices.get', method: 'GET', path: '/invoices/{invoiceNumber}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * List the items of an invoice.
 *
 * Lists the products and services on an invoice, each with its discounts.
 *
 * `GET /invoices/{invoiceNumber}/invoice-items`
 */
export function invoicesItemsList(
  options: Arguments<InvoicesItemsListData> & { client: Client },
): Call<InvoicesItemsListResponses, InvoicesItemsListErrors> {
  return call(
    options.client,
    {
      id: 'invoices.items.list',
      method: 'GET',
      path: '/invoices/{invoiceNumber}/invoice-items',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read an invoice as PDF.
 *
 * Returns the PDF file of an invoice in Base64, to be decoded before it is saved.
 *
 * `GET /invoices/{invoiceNumber}/pdf`
 */
export function invoicesPdfGet(
  options: Arguments<InvoicesPdfGetData> & { client: Client },
): Call<InvoicesPdfGetResponses, InvoicesPdfGetErrors> {
  return call(
    options.client,
    {
      id: 'invoices.pdf.get',
      method: 'GET',
      path: '/invoices/{invoiceNumber}/pdf',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List SSH keys.
 *
 * Lists the public SSH keys of the account.
 *
 * `GET /ssh-keys`
 */
export function sshKeysList(
  options: Arguments<SshKeysListData, ListCallOptions> & { client: Client },
): ListCall<SshKeysListResponses, SshKeysListErrors, SshKey> {
  return list(
    options.client,
    {
      id: 'sshKeys.list',
      method: 'GET',
      path: '/ssh-keys',
      pages: pagesByPages('/sshKeys'),
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Add an SSH key.
 *
 * Adds a public SSH key to the account.
 *
 * `POST /ssh-keys`
 */
export function sshKeysCreate(
  options: Arguments<SshKeysCreateData> & { client: Client },
): Call<SshKeysCreateResponses, SshKeysCreateErrors> {
  return call(
    options.client,
    { id: 'sshKeys.create', method: 'POST', path: '/ssh-keys', bodiless: true, errors: [400, 401, 403, 405, 406, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Delete an SSH key.
 *
 * Removes an SSH key from the account.
 *
 * `DELETE /ssh-keys/{id}`
 */
export function sshKeysDelete(
  options: Arguments<SshKeysDeleteData> & { client: Client },
): Call<SshKeysDeleteResponses, SshKeysDeleteErrors> {
  return call(
    options.client,
    {
      id: 'sshKeys.delete',
      method: 'DELETE',
      path: '/ssh-keys/{id}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read an SSH key.
 *
 * Returns one SSH key of the account.
 *
 * `GET /ssh-keys/{id}`
 */
export function sshKeysGet(options: Arguments<SshKeysGetData> & { client: Client }): Call<SshKeysGetResponses, SshKeysGetErrors> {
  return call(
    options.client,
    { id: 'sshKeys.get', method: 'GET', path: '/ssh-keys/{id}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Update an SSH key.
 *
 * Changes the description of an SSH key and whether it is the default. Both have to be sent.
 *
 * `PUT /ssh-keys/{id}`
 */
export function sshKeysUpdate(
  options: Arguments<SshKeysUpdateData> & { client: Client },
): Call<SshKeysUpdateResponses, SshKeysUpdateErrors> {
  return call(
    options.client,
    {
      id: 'sshKeys.update',
      method: 'PUT',
      path: '/ssh-keys/{id}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read the contact key.
 *
 * Returns the contact key of the account.
 *
 * `GET /contact-key`
 */
export function contactKeyGet(
  options: Arguments<ContactKeyGetData> & { client: Client },
): Call<ContactKeyGetResponses, ContactKeyGetErrors> {
  return call(
    options.client,
    { id: 'contactKey.get', method: 'GET', path: '/contact-key', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * List domains.
 *
 * Lists the domains of the account, all of them or those with certain tags.
 *
 * `GET /domains`
 */
export function domainsList(
  options: Arguments<DomainsListData, ListCallOptions> & { client: Client },
): ListCall<DomainsListResponses, DomainsListErrors, Domain> {
  return list(
    options.client,
    {
      id: 'domains.list',
      method: 'GET',
      path: '/domains',
      pages: pagesByPages('/domains'),
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Register a domain.
 *
 * Registers a new domain. An invoice is made, in most cases without the discounts of the website.
 *
 * `POST /domains`
 *
 * This operation can cost money.
 */
export function domainsRegister(
  options: Arguments<WithBody<DomainsPostData, DomainRegister>> & { client: Client },
): Call<DomainsPostResponses, DomainsPostErrors> {
  return call(
    options.client,
    {
      id: 'domains.register',
      method: 'POST',
      path: '/domains',
      bodiless: true,
      errors: [400, 401, 403, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Transfer a domain.
 *
 * Transfers a domain to TransIP with the auth code of its present registrar. An invoice is made.
 *
 * `POST /domains`
 *
 * This operation can cost money.
 */
export function domainsTransfer(
  options: Arguments<WithBody<DomainsPostData, DomainTransfer>> & { client: Client },
): Call<DomainsPostResponses, DomainsPostErrors> {
  return call(
    options.client,
    {
      id: 'domains.transfer',
      method: 'POST',
      path: '/domains',
      bodiless: true,
      errors: [400, 401, 403, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Cancel a domain.
 *
 * Cancels a domain at the end of its contract or at once. `domains.get` shows how far the cancellation is.
 *
 * `DELETE /domains/{domainName}`
 */
export function domainsCancel(
  options: Arguments<DomainsCancelData> & { client: Client },
): Call<DomainsCancelResponses, DomainsCancelErrors> {
  return call(
    options.client,
    {
      id: 'domains.cancel',
      method: 'DELETE',
      path: '/domains/{domainName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a domain.
 *
 * Returns one domain, with its nameservers and contacts if `include` asks for them.
 *
 * `GET /domains/{domainName}`
 */
export function domainsGet(options: Arguments<DomainsGetData> & { client: Client }): Call<DomainsGetResponses, DomainsGetErrors> {
  return call(
    options.client,
    { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Reads with `domains.get` until the state of the object is reached, in `domain.status` of the response, and returns it.
 *
 * Rejects with StateError at once for `gone`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /domains/{domainName}`
 */
export function domainsWaitUntil(
  target: TargetState<{ status: 'registered' | 'gone' | 'dnsonly' | 'inprogress' | 'dropinprogress' }>,
  options: WaitArguments<DomainsGetData, DomainsGetResponse> & { client: Client },
): Promise<DomainsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    { status: { at: '/domain/status', values: ['registered', 'gone', 'dnsonly', 'inprogress', 'dropinprogress'], failed: ['gone'] } },
    target,
    options,
  )
}

/**
 * Hand a domain over.
 *
 * Offers a domain to another TransIP account, which becomes its owner on accepting it.
 *
 * `PATCH /domains/{domainName}`
 */
export function domainsHandover(
  options: Arguments<DomainsHandoverData> & { client: Client },
): Call<DomainsHandoverResponses, DomainsHandoverErrors> {
  return call(
    options.client,
    {
      id: 'domains.handover',
      method: 'PATCH',
      path: '/domains/{domainName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Update a domain.
 *
 * Locks a domain or releases it, changes its tags, switches AutoDNS, or adds a `.nl` domain to the whitelabel account. Only possible while
 * the status is `registered`. Adding a domain to the whitelabel account registers it again, which is charged and cannot be undone.
 *
 * The domain is replaced as a whole. `domains.edit` reads it with its nameservers and contacts first:
 *
 * ```ts
 * await transip.domains.edit({ path }, (domain) => ({ ...domain, isTransferLocked: true }))
 * ```
 *
 * `PUT /domains/{domainName}`
 */
export function domainsUpdate(
  options: Arguments<DomainsUpdateData> & { client: Client },
): Call<DomainsUpdateResponses, DomainsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.update',
      method: 'PUT',
      path: '/domains/{domainName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads `domain` with `domains.get`, lets `change` alter it, and writes it with `domains.update`. Returns what was written.
 *
 * After a conflict that passes by itself it reads and changes anew, until the deadline.
 *
 * `GET /domains/{domainName}`, `PUT /domains/{domainName}`
 */
export function domainsEdit(
  options: EditArguments<DomainsUpdateData> & { client: Client },
  change: Change<Edited<DomainsUpdateData, 'domain'>>,
): Promise<Edited<DomainsUpdateData, 'domain'>> {
  return edit(
    options.client,
    {
      id: 'domains.update',
      method: 'PUT',
      path: '/domains/{domainName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    {
      read: { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      query: { include: 'nameservers,contacts' },
      field: 'domain',
    },
    options,
    change,
  )
}

/**
 * Read the branding of a domain.
 *
 * Returns what the WHOIS and mails about the domain show. Whether it is a whitelabel domain is not part of it.
 *
 * `GET /domains/{domainName}/branding`
 */
export function domainsBrandingGet(
  options: Arguments<DomainsBrandingGetData> & { client: Client },
): Call<DomainsBrandingGetResponses, DomainsBrandingGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.branding.get',
      method: 'GET',
      path: '/domains/{domainName}/branding',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Update the branding of a domain.
 *
 * Sets what the WHOIS and mails about the domain show. In most cases only domains that are registered later show it.
 *
 * `PUT /domains/{domainName}/branding`
 */
export function domainsBrandingUpdate(
  options: Arguments<DomainsBrandingUpdateData> & { client: Client },
): Call<DomainsBrandingUpdateResponses, DomainsBrandingUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.branding.update',
      method: 'PUT',
      path: '/domains/{domainName}/branding',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List the contacts of a domain.
 *
 * Lists the owner of the domain and its administrative and technical contacts.
 *
 * `GET /domains/{domainName}/contacts`
 */
export function domainsContactsList(
  options: Arguments<DomainsContactsListData> & { client: Client },
): Call<DomainsContactsListResponses, DomainsContactsListErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.list',
      method: 'GET',
      path: '/domains/{domainName}/contacts',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Update the contacts of a domain.
 *
 * Replaces the contacts of a registered domain. With some TLDs not every field can be changed.
 *
 * `PUT /domains/{domainName}/contacts`
 */
export function domainsContactsUpdate(
  options: Arguments<DomainsContactsUpdateData> & { client: Client },
): Call<DomainsContactsUpdateResponses, DomainsContactsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.contacts.update',
      method: 'PUT',
      path: '/domains/{domainName}/contacts',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List the default contacts.
 *
 * Lists the contacts that the account has for new domains.
 *
 * `GET /domain-defaults/contacts`
 */
export function domainDefaultsContactsList(
  options: Arguments<DomainDefaultsContactsListData> & { client: Client },
): Call<DomainDefaultsContactsListResponses, DomainDefaultsContactsListErrors> {
  return call(
    options.client,
    {
      id: 'domainDefaults.contacts.list',
      method: 'GET',
      path: '/domain-defaults/contacts',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Update the default contacts.
 *
 * Replaces the contacts that the account has for new domains.
 *
 * `PUT /domain-defaults/contacts`
 */
export function domainDefaultsContactsUpdate(
  options: Arguments<DomainDefaultsContactsUpdateData> & { client: Client },
): Call<DomainDefaultsContactsUpdateResponses, DomainDefaultsContactsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domainDefaults.contacts.update',
      method: 'PUT',
      path: '/domain-defaults/contacts',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Delete a DNS entry.
 *
 * Removes the entry that equals the one sent. If several entries are equal, only one is removed. Not retried: a retry could remove another. It only takes effect while the domain uses TransIP's nameservers.
 *
 * `DELETE /domains/{domainName}/dns`
 */
export function domainsDnsDelete(
  options: Arguments<DomainsDnsDeleteData> & { client: Client },
): Call<DomainsDnsDeleteResponses, DomainsDnsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'domains.dns.delete',
      method: 'DELETE',
      path: '/domains/{domainName}/dns',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      retry: 'never',
    },
    options,
  )
}

/**
 * List DNS entries.
 *
 * Lists all DNS entries of a domain.
 *
 * `GET /domains/{domainName}/dns`
 */
export function domainsDnsList(
  options: Arguments<DomainsDnsListData> & { client: Client },
): Call<DomainsDnsListResponses, DomainsDnsListErrors> {
  return call(
    options.client,
    {
      id: 'domains.dns.list',
      method: 'GET',
      path: '/domains/{domainName}/dns',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Update a DNS entry.
 *
 * Sets the content of the one entry that has this name, expiry and type. It only takes effect while the domain uses TransIP's nameservers.
 *
 * `PATCH /domains/{domainName}/dns`
 */
export function domainsDnsUpdate(
  options: Arguments<DomainsDnsUpdateData> & { client: Client },
): Call<DomainsDnsUpdateResponses, DomainsDnsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'domains.dns.update',
      method: 'PATCH',
      path: '/domains/{domainName}/dns',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      retry: 'safe',
    },
    options,
  )
}

/**
 * Add a DNS entry.
 *
 * Adds one entry to those of a domain. It only takes effect while the domain uses TransIP's nameservers.
 *
 * `POST /domains/{domainName}/dns`
 */
export function domainsDnsCreate(
  options: Arguments<DomainsDnsCreateData> & { client: Client },
): Call<DomainsDnsCreateResponses, DomainsDnsCreateErrors> {
  return call(
    options.client,
    {
      id: 'domains.dns.create',
      method: 'POST',
      path: '/domains/{domainName}/dns',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Replace all DNS entries.
 *
 * Replaces the whole zone of a domain, however many entries it has. The API cannot bring the previous ones back. The entries only take effect while the domain uses TransIP's nameservers.
 *
 * `PUT /domains/{domainName}/dns`
 */
export function domainsDnsReplace(
  options: Arguments<DomainsDnsReplaceData> & { client: Client },
): Call<DomainsDnsReplaceResponses, DomainsDnsReplaceErrors> {
  return call(
    options.client,
    {
      id: 'domains.dns.replace',
      method: 'PUT',
      path: '/domains/{domainName}/dns',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads `dnsEntries` with `domains.dns.list`, lets `change` alter it, and writes it with `domains.dns.replace`. Returns what was written.
 *
 * After a conflict that passes by itself it reads and changes anew, until the deadline.
 *
 * `GET /domains/{domainName}/dns`, `PUT /domains/{domainName}/dns`
 */
export function domainsDnsEdit(
  options: EditArguments<DomainsDnsReplaceData> & { client: Client },
  change: Change<Edited<DomainsDnsReplaceData, 'dnsEntries'>>,
): Promise<Edited<DomainsDnsReplaceData, 'dnsEntries'>> {
  return edit(
    options.client,
    {
      id: 'domains.dns.replace',
      method: 'PUT',
      path: '/domains/{domainName}/dns',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    {
      read: {
        id: 'domains.dns.list',
        method: 'GET',
        path: '/domains/{domainName}/dns',
        errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
      },
      field: 'dnsEntries',
    },
    options,
    change,
  )
}

/**
 * List DNSSEC entries.
 *
 * Returns the DNSSEC keys of a domain, as they stand at the registry.
 *
 * `GET /domains/{domainName}/dnssec`
 */
export function domainsDnssecList(
  options: Arguments<DomainsDnssecListData> & { client: Client },
): Call<DomainsDnssecListResponses, DomainsDnssecListErrors> {
  return call(
    options.client,
    {
      id: 'domains.dnssec.list',
      method: 'GET',
      path: '/domains/{domainName}/dnssec',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Replace DNSSEC entries.
 *
 * Puts the given entries in the place of all current ones.
 *
 * `PUT /domains/{domainName}/dnssec`
 */
export function domainsDnssecReplace(
  options: Arguments<DomainsDnssecReplaceData> & { client: Client },
): Call<DomainsDnssecReplaceResponses, DomainsDnssecReplaceErrors> {
  return call(
    options.client,
    {
      id: 'domains.dnssec.replace',
      method: 'PUT',
      path: '/domains/{domainName}/dnssec',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List nameservers.
 *
 * Returns the nameservers of a domain. If none have been set, they are TransIP's, or those of the whitelabel account.
 *
 * `GET /domains/{domainName}/nameservers`
 */
export function domainsNameserversList(
  options: Arguments<DomainsNameserversListData> & { client: Client },
): Call<DomainsNameserversListResponses, DomainsNameserversListErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.list',
      method: 'GET',
      path: '/domains/{domainName}/nameservers',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Replace nameservers.
 *
 * Puts the given nameservers in the place of the current ones.
 *
 * `PUT /domains/{domainName}/nameservers`
 */
export function domainsNameserversReplace(
  options: Arguments<DomainsNameserversReplaceData> & { client: Client },
): Call<DomainsNameserversReplaceResponses, DomainsNameserversReplaceErrors> {
  return call(
    options.client,
    {
      id: 'domains.nameservers.replace',
      method: 'PUT',
      path: '/domains/{domainName}/nameservers',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Cancel the current action.
 *
 * Stops an action that waits or is being carried out.
 *
 * `DELETE /domains/{domainName}/actions`
 */
export function domainsActionsCancel(
  options: Arguments<DomainsActionsCancelData> & { client: Client },
): Call<DomainsActionsCancelResponses, DomainsActionsCancelErrors> {
  return call(
    options.client,
    {
      id: 'domains.actions.cancel',
      method: 'DELETE',
      path: '/domains/{domainName}/actions',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      retry: 'never',
    },
    options,
  )
}

/**
 * Read the current action.
 *
 * Returns the current action of a domain, and the reason if it failed. A failed action can be tried again.
 *
 * `GET /domains/{domainName}/actions`
 */
export function domainsActionsGet(
  options: Arguments<DomainsActionsGetData> & { client: Client },
): Call<DomainsActionsGetResponses, DomainsActionsGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.actions.get',
      method: 'GET',
      path: '/domains/{domainName}/actions',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Retry the failed action.
 *
 * Tries a failed action again with corrected information. Send only what the action needs.
 *
 * `PATCH /domains/{domainName}/actions`
 */
export function domainsActionsRetry(
  options: Arguments<DomainsActionsRetryData> & { client: Client },
): Call<DomainsActionsRetryResponses, DomainsActionsRetryErrors> {
  return call(
    options.client,
    {
      id: 'domains.actions.retry',
      method: 'PATCH',
      path: '/domains/{domainName}/actions',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List certificates.
 *
 * Returns all TLS certificates of a domain.
 *
 * `GET /domains/{domainName}/ssl`
 */
export function domainsSslList(
  options: Arguments<DomainsSslListData> & { client: Client },
): Call<DomainsSslListResponses, DomainsSslListErrors> {
  return call(
    options.client,
    {
      id: 'domains.ssl.list',
      method: 'GET',
      path: '/domains/{domainName}/ssl',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a certificate.
 *
 * Returns one TLS certificate of a domain.
 *
 * `GET /domains/{domainName}/ssl/{certificateId}`
 */
export function domainsSslGet(
  options: Arguments<DomainsSslGetData> & { client: Client },
): Call<DomainsSslGetResponses, DomainsSslGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.ssl.get',
      method: 'GET',
      path: '/domains/{domainName}/ssl/{certificateId}',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads with `domains.ssl.get` until the state of the object is reached, in `certificate.status` of the response, and returns it.
 *
 * Rejects with StateError at once for `expired`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /domains/{domainName}/ssl/{certificateId}`
 */
export function domainsSslWaitUntil(
  target: TargetState<{ status: 'active' | 'inactive' | 'busy' | 'expired' }>,
  options: WaitArguments<DomainsSslGetData, DomainsSslGetResponse> & { client: Client },
): Promise<DomainsSslGetResponse> {
  return waitUntil(
    options.client,
    {
      id: 'domains.ssl.get',
      method: 'GET',
      path: '/domains/{domainName}/ssl/{certificateId}',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    { status: { at: '/certificate/status', values: ['active', 'inactive', 'busy', 'expired'], failed: ['expired'] } },
    target,
    options,
  )
}

/**
 * Read the auth code.
 *
 * Returns the auth code of a domain. Some TLDs, such as `.be` and `.eu`, do not hand it out: request it by mail with `domains.authCode.request`.
 *
 * `GET /domains/{domainName}/auth-code`
 */
export function domainsAuthCodeGet(
  options: Arguments<DomainsAuthCodeGetData> & { client: Client },
): Call<DomainsAuthCodeGetResponses, DomainsAuthCodeGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.authCode.get',
      method: 'GET',
      path: '/domains/{domainName}/auth-code',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Request the auth code by mail.
 *
 * Asks the registry to mail the auth code to the registrant. Only for TLDs that do not hand it out, such as `.be` and `.eu`.
 *
 * `POST /domains/{domainName}/auth-code`
 */
export function domainsAuthCodeRequest(
  options: Arguments<DomainsAuthCodeRequestData> & { client: Client },
): Call<DomainsAuthCodeRequestResponses, DomainsAuthCodeRequestErrors> {
  return call(
    options.client,
    {
      id: 'domains.authCode.request',
      method: 'POST',
      path: '/domains/{domainName}/auth-code',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Look up WHOIS information.
 *
 * Returns what the WHOIS server says about a domain name.
 *
 * `GET /domains/{domainName}/whois`
 */
export function domainsWhoisGet(
  options: Arguments<DomainsWhoisGetData> & { client: Client },
): Call<DomainsWhoisGetResponses, DomainsWhoisGetErrors> {
  return call(
    options.client,
    {
      id: 'domains.whois.get',
      method: 'GET',
      path: '/domains/{domainName}/whois',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Order a whitelabel account.
 *
 * Orders the account, without a domain. WHOIS shows another registrar for its domains, not TransIP. Creates an invoice; the control panel shows the price. Only `.nl` domains can be added to the account, with `domains.update`. Adding a domain that is registered already registers it again, and is charged at a reduced rate.
 *
 * `POST /whitelabel`
 *
 * This operation can cost money.
 */
export function whitelabelOrder(
  options: Arguments<WhitelabelOrderData> & { client: Client },
): Call<WhitelabelOrderResponses, WhitelabelOrderErrors> {
  return call(
    options.client,
    {
      id: 'whitelabel.order',
      method: 'POST',
      path: '/whitelabel',
      bodiless: true,
      errors: [400, 401, 403, 405, 406, 408, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Check a domain name.
 *
 * Says whether a domain name is free, and what can be done with it.
 *
 * `GET /domain-availability/{domainName}`
 */
export function domainAvailabilityCheck(
  options: Arguments<DomainAvailabilityCheckData> & { client: Client },
): Call<DomainAvailabilityCheckResponses, DomainAvailabilityCheckErrors> {
  return call(
    options.client,
    {
      id: 'domainAvailability.check',
      method: 'GET',
      path: '/domain-availability/{domainName}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Check several domain names.
 *
 * Says for each of the domain names whether it is free, and what can be done with it.
 *
 * `GET /domain-availability`
 */
export function domainAvailabilityCheckMany(
  options: Arguments<DomainAvailabilityCheckManyData> & { client: Client },
): Call<DomainAvailabilityCheckManyResponses, DomainAvailabilityCheckManyErrors> {
  return call(
    options.client,
    {
      id: 'domainAvailability.checkMany',
      method: 'GET',
      path: '/domain-availability',
      indexed: ['domainNames'],
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List TLDs.
 *
 * Returns all top-level domains that TransIP offers, with their prices and rules.
 *
 * `GET /tlds`
 */
export function tldsList(options: Arguments<TldsListData> & { client: Client }): Call<TldsListResponses, TldsListErrors> {
  return call(
    options.client,
    { id: 'tlds.list', method: 'GET', path: '/tlds', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Read a TLD.
 *
 * Returns the prices and rules of one top-level domain.
 *
 * `GET /tlds/{tld}`
 */
export function tldsGet(options: Arguments<TldsGetData> & { client: Client }): Call<TldsGetResponses, TldsGetErrors> {
  return call(
    options.client,
    { id: 'tlds.get', method: 'GET', path: '/tlds/{tld}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * List VPSs.
 *
 * Returns the VPSs of the account, or those with one of the given tags.
 *
 * `GET /vps`
 */
export function vpsList(
  options: Arguments<VpsListData, ListCallOptions> & { client: Client },
): ListCall<VpsListResponses, VpsListErrors, Vps> {
  return list(
    options.client,
    { id: 'vps.list', method: 'GET', path: '/vps', pages: pagesByPages('/vpss'), errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Order a VPS.
 *
 * Orders a VPS, which the list shows once it is delivered. Creates an invoice.
 *
 * `POST /vps`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 *
 * This operation can cost money.
 */
export function vpsOrder(
  options: Arguments<WithBody<VpsPostData, VpsOrder>> & { client: Client },
): Call<VpsPostResponses, VpsPostErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.order',
      method: 'POST',
      path: '/vps',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Order several VPSs.
 *
 * Orders several VPSs at once, each described as in an order for one. Creates an invoice.
 *
 * `POST /vps`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 *
 * This operation can cost money.
 */
export function vpsOrderMany(
  options: Arguments<WithBody<VpsPostData, VpsOrderMany>> & { client: Client },
): Call<VpsPostResponses, VpsPostErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.orderMany',
      method: 'POST',
      path: '/vps',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Clone a VPS.
 *
 * Orders a copy of a VPS that is not locked, onto a product whose disk is large enough; a BladeVPS or PerformanceVPS cannot become a SandboxVPS. Addons such as Big Storage stay with the original. The copy gets other IP addresses: set them by hand if the original has static ones, and renew the license of a control panel, which mostly depends on the address. Creates an invoice.
 *
 * `POST /vps`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 *
 * This operation can cost money.
 */
export function vpsClone(
  options: Arguments<WithBody<VpsPostData, VpsClone>> & { client: Client },
): Call<VpsPostResponses, VpsPostErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.clone',
      method: 'POST',
      path: '/vps',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Cancel a VPS.
 *
 * Ends a VPS, which destroys it with all its data, at the end of its contract or at once.
 *
 * `DELETE /vps/{vpsIdentifier}`
 */
export function vpsCancel(options: Arguments<VpsCancelData> & { client: Client }): Call<VpsCancelResponses, VpsCancelErrors> {
  return call(
    options.client,
    {
      id: 'vps.cancel',
      method: 'DELETE',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a VPS.
 *
 * Returns one VPS, by its name or its UUID.
 *
 * `GET /vps/{vpsIdentifier}`
 */
export function vpsGet(options: Arguments<VpsGetData> & { client: Client }): Call<VpsGetResponses, VpsGetErrors> {
  return call(
    options.client,
    { id: 'vps.get', method: 'GET', path: '/vps/{vpsIdentifier}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Reads with `vps.get` until the state of the object is reached, in `vps.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /vps/{vpsIdentifier}`
 */
export function vpsWaitUntil(
  target: TargetState<{ status: 'created' | 'installing' | 'running' | 'stopped' | 'paused' }>,
  options: WaitArguments<VpsGetData, VpsGetResponse> & { client: Client },
): Promise<VpsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'vps.get', method: 'GET', path: '/vps/{vpsIdentifier}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
    { status: { at: '/vps/status', values: ['created', 'installing', 'running', 'stopped', 'paused'] } },
    target,
    options,
  )
}

/**
 * Start a VPS.
 *
 * Starts a VPS that is stopped.
 *
 * `PATCH /vps/{vpsIdentifier}`
 */
export function vpsStart(
  options: Arguments<WithBody<VpsPatchData, VpsStart>> & { client: Client },
): Call<VpsPatchResponses, VpsPatchErrors> {
  return call(
    options.client,
    {
      id: 'vps.start',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Stop a VPS.
 *
 * Stops a VPS.
 *
 * `PATCH /vps/{vpsIdentifier}`
 */
export function vpsStop(options: Arguments<WithBody<VpsPatchData, VpsStop>> & { client: Client }): Call<VpsPatchResponses, VpsPatchErrors> {
  return call(
    options.client,
    {
      id: 'vps.stop',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reset a VPS.
 *
 * Stops a VPS and starts it again.
 *
 * `PATCH /vps/{vpsIdentifier}`
 */
export function vpsReset(
  options: Arguments<WithBody<VpsPatchData, VpsReset>> & { client: Client },
): Call<VpsPatchResponses, VpsPatchErrors> {
  return call(
    options.client,
    {
      id: 'vps.reset',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Hand over a VPS.
 *
 * Offers a VPS to another account, which gets it as soon as it accepts. The VPS is shut down for that.
 *
 * `PATCH /vps/{vpsIdentifier}`
 */
export function vpsHandover(
  options: Arguments<WithBody<VpsPatchData, VpsHandover>> & { client: Client },
): Call<VpsPatchResponses, VpsPatchErrors> {
  return call(
    options.client,
    {
      id: 'vps.handover',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Update a VPS.
 *
 * Locks or unlocks a VPS, renames it or sets its tags. The VPS is sent as it was read, with `isCustomerLocked`, `description` or `tags` changed; the given tags take the place of the current ones. A locked VPS refuses actions of the API and of the control panel.
 *
 * `PUT /vps/{vpsIdentifier}`
 */
export function vpsUpdate(options: Arguments<VpsUpdateData> & { client: Client }): Call<VpsUpdateResponses, VpsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'vps.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads `vps` with `vps.get`, lets `change` alter it, and writes it with `vps.update`. Returns what was written.
 *
 * After a conflict that passes by itself it reads and changes anew, until the deadline.
 *
 * `GET /vps/{vpsIdentifier}`, `PUT /vps/{vpsIdentifier}`
 */
export function vpsEdit(
  options: EditArguments<VpsUpdateData> & { client: Client },
  change: Change<Edited<VpsUpdateData, 'vps'>>,
): Promise<Edited<VpsUpdateData, 'vps'>> {
  return edit(
    options.client,
    {
      id: 'vps.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    {
      read: { id: 'vps.get', method: 'GET', path: '/vps/{vpsIdentifier}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      field: 'vps',
    },
    options,
    change,
  )
}

/**
 * Read usage.
 *
 * Returns the usage of CPUs, disk and network of a VPS, over a month at most. Default: the last 24 hours.
 *
 * `GET /vps/{vpsIdentifier}/usage`
 */
export function vpsUsageGet(options: Arguments<VpsUsageGetData> & { client: Client }): Call<VpsUsageGetResponses, VpsUsageGetErrors> {
  return call(
    options.client,
    {
      id: 'vps.usage.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/usage',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read VNC data.
 *
 * Returns the address, the token and the password of a VPS's VNC console; token and password change now and then. The viewer has to speak websockets, as noVNC does: a plain VNC client cannot connect. noVNC takes `host`, `path`, `password` and `autoconnect` as parameters of its URL. Run it on a machine or page of your own, so that nobody else sees token and password.
 *
 * `GET /vps/{vpsIdentifier}/vnc-data`
 */
export function vpsVncGet(options: Arguments<VpsVncGetData> & { client: Client }): Call<VpsVncGetResponses, VpsVncGetErrors> {
  return call(
    options.client,
    {
      id: 'vps.vnc.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/vnc-data',
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Regenerate the VNC token.
 *
 * Gives the VNC console of a VPS new credentials, which have to be read again.
 *
 * `PATCH /vps/{vpsIdentifier}/vnc-data`
 */
export function vpsVncRegenerateToken(
  options: Arguments<VpsVncRegenerateTokenData> & { client: Client },
): Call<VpsVncRegenerateTokenResponses, VpsVncRegenerateTokenErrors> {
  return call(
    options.client,
    {
      id: 'vps.vnc.regenerateToken',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}/vnc-data',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      retry: 'safe',
    },
    options,
  )
}

/**
 * List addons.
 *
 * Returns the addons that a VPS has, those of them that can be cancelled, and those that can be ordered.
 *
 * `GET /vps/{vpsIdentifier}/addons`
 */
export function vpsAddonsList(
  options: Arguments<VpsAddonsListData> & { client: Client },
): Call<VpsAddonsListResponses, VpsAddonsListErrors> {
  return call(
    options.client,
    {
      id: 'vps.addons.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/addons',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Order addons.
 *
 * Orders addons for a VPS, from more IP addresses to more memory. Creates an invoice.
 *
 * `POST /vps/{vpsIdentifier}/addons`
 *
 * This operation can cost money.
 */
export function vpsAddonsOrder(
  options: Arguments<VpsAddonsOrderData> & { client: Client },
): Call<VpsAddonsOrderResponses, VpsAddonsOrderErrors> {
  return call(
    options.client,
    {
      id: 'vps.addons.order',
      method: 'POST',
      path: '/vps/{vpsIdentifier}/addons',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Cancel an addon.
 *
 * Ends an addon of a VPS. Addons for storage cannot be cancelled.
 *
 * `DELETE /vps/{vpsIdentifier}/addons/{addonName}`
 */
export function vpsAddonsCancel(
  options: Arguments<VpsAddonsCancelData> & { client: Client },
): Call<VpsAddonsCancelResponses, VpsAddonsCancelErrors> {
  return call(
    options.client,
    {
      id: 'vps.addons.cancel',
      method: 'DELETE',
      path: '/vps/{vpsIdentifier}/addons/{addonName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      retry: 'never',
    },
    options,
  )
}

/**
 * List licenses.
 *
 * Returns the licenses that a VPS has, those of them that can be cancelled, and those that can be ordered or switched to.
 *
 * `GET /vps/{vpsIdentifier}/licenses`
 */
export function vpsLicensesList(
  options: Arguments<VpsLicensesListData> & { client: Client },
): Call<VpsLicensesListResponses, VpsLicensesListErrors> {
  return call(
    options.client,
    {
      id: 'vps.licenses.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/licenses',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Order an addon license.
 *
 * Orders a license of the type `addon` for a VPS. Creates an invoice.
 *
 * `POST /vps/{vpsIdentifier}/licenses`
 *
 * This operation can cost money.
 */
export function vpsLicensesOrder(
  options: Arguments<VpsLicensesOrderData> & { client: Client },
): Call<VpsLicensesOrderResponses, VpsLicensesOrderErrors> {
  return call(
    options.client,
    {
      id: 'vps.licenses.order',
      method: 'POST',
      path: '/vps/{vpsIdentifier}/licenses',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Cancel an addon license.
 *
 * Ends a license of the type `addon`. One for the operating system cannot be cancelled.
 *
 * `DELETE /vps/{vpsIdentifier}/licenses/{licenseId}`
 */
export function vpsLicensesCancel(
  options: Arguments<VpsLicensesCancelData> & { client: Client },
): Call<VpsLicensesCancelResponses, VpsLicensesCancelErrors> {
  return call(
    options.client,
    {
      id: 'vps.licenses.cancel',
      method: 'DELETE',
      path: '/vps/{vpsIdentifier}/licenses/{licenseId}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Switch an operating system license.
 *
 * Puts a larger or smaller license in the place of one of the type `operating-system`. The next invoice shows it.
 *
 * `PUT /vps/{vpsIdentifier}/licenses/{licenseId}`
 *
 * This operation can cost money.
 */
export function vpsLicensesUpdate(
  options: Arguments<VpsLicensesUpdateData> & { client: Client },
): Call<VpsLicensesUpdateResponses, VpsLicensesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'vps.licenses.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}/licenses/{licenseId}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      retry: 'never',
      charges: true,
    },
    options,
  )
}

/**
 * List upgrades.
 *
 * Returns the products that a VPS can be upgraded to; unlike addons they take the place of its product.
 *
 * `GET /vps/{vpsIdentifier}/upgrades`
 */
export function vpsUpgradesList(
  options: Arguments<VpsUpgradesListData> & { client: Client },
): Call<VpsUpgradesListResponses, VpsUpgradesListErrors> {
  return call(
    options.client,
    {
      id: 'vps.upgrades.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/upgrades',
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Upgrade a VPS.
 *
 * Orders a larger product for a VPS, from which there is no way back. Addons move along; those that the product makes needless are cancelled. Creates an invoice.
 *
 * `POST /vps/{vpsIdentifier}/upgrades`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 *
 * This operation can cost money.
 */
export function vpsUpgradesOrder(
  options: Arguments<VpsUpgradesOrderData> & { client: Client },
): Call<VpsUpgradesOrderResponses, VpsUpgradesOrderErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.upgrades.order',
      method: 'POST',
      path: '/vps/{vpsIdentifier}/upgrades',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * List operating systems.
 *
 * Returns the operating systems and images that can be installed on a VPS.
 *
 * `GET /vps/{vpsIdentifier}/operating-systems`
 */
export function vpsOperatingSystemsList(
  options: Arguments<VpsOperatingSystemsListData> & { client: Client },
): Call<VpsOperatingSystemsListResponses, VpsOperatingSystemsListErrors> {
  return call(
    options.client,
    {
      id: 'vps.operatingSystems.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/operating-systems',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Install an operating system.
 *
 * Installs an operating system or image on a VPS, unattended if `base64InstallText` has the answers. A license replaces the default one of an image with a control panel. Creates an invoice if the system or the panel is not free.
 *
 * `POST /vps/{vpsIdentifier}/operating-systems`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 *
 * This operation can cost money.
 */
export function vpsOperatingSystemsInstall(
  options: Arguments<VpsOperatingSystemsInstallData> & { client: Client },
): Call<VpsOperatingSystemsInstallResponses, VpsOperatingSystemsInstallErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.operatingSystems.install',
      method: 'POST',
      path: '/vps/{vpsIdentifier}/operating-systems',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * List the IP addresses of a VPS.
 *
 * Returns all IPv4 and IPv6 addresses of the VPS, each with its gateway, subnet mask and reverse DNS.
 *
 * `GET /vps/{vpsIdentifier}/ip-addresses`
 */
export function vpsIpAddressesList(
  options: Arguments<VpsIpAddressesListData> & { client: Client },
): Call<VpsIpAddressesListResponses, VpsIpAddressesListErrors> {
  return call(
    options.client,
    {
      id: 'vps.ipAddresses.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/ip-addresses',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Add an IPv6 address to a VPS.
 *
 * Registers an address of the /64 range that the VPS has, so that its reverse DNS can be set. Further addresses beyond that range are addons.
 *
 * `POST /vps/{vpsIdentifier}/ip-addresses`
 */
export function vpsIpAddressesCreate(
  options: Arguments<VpsIpAddressesCreateData> & { client: Client },
): Call<VpsIpAddressesCreateResponses, VpsIpAddressesCreateErrors> {
  return call(
    options.client,
    {
      id: 'vps.ipAddresses.create',
      method: 'POST',
      path: '/vps/{vpsIdentifier}/ip-addresses',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Remove an IPv6 address from a VPS.
 *
 * Takes an address off the list of the VPS, and its reverse DNS with it. Only IPv6 addresses can be removed, and not the last one.
 *
 * `DELETE /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
 */
export function vpsIpAddressesDelete(
  options: Arguments<VpsIpAddressesDeleteData> & { client: Client },
): Call<VpsIpAddressesDeleteResponses, VpsIpAddressesDeleteErrors> {
  return call(
    options.client,
    {
      id: 'vps.ipAddresses.delete',
      method: 'DELETE',
      path: '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read an IP address of a VPS.
 *
 * Returns the network settings and the reverse DNS of one address.
 *
 * `GET /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
 */
export function vpsIpAddressesGet(
  options: Arguments<VpsIpAddressesGetData> & { client: Client },
): Call<VpsIpAddressesGetResponses, VpsIpAddressesGetErrors> {
  return call(
    options.client,
    {
      id: 'vps.ipAddresses.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Set the reverse DNS of an IP address.
 *
 * Changes the host name that an IPv4 or IPv6 address resolves to. The address is sent as it was read, with a new `reverseDns`.
 *
 * `PUT /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
 */
export function vpsIpAddressesUpdate(
  options: Arguments<VpsIpAddressesUpdateData> & { client: Client },
): Call<VpsIpAddressesUpdateResponses, VpsIpAddressesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'vps.ipAddresses.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List the snapshots of a VPS.
 *
 * Returns all snapshots taken of the main disk of the VPS.
 *
 * `GET /vps/{vpsIdentifier}/snapshots`
 */
export function vpsSnapshotsList(
  options: Arguments<VpsSnapshotsListData> & { client: Client },
): Call<VpsSnapshotsListResponses, VpsSnapshotsListErrors> {
  return call(
    options.client,
    {
      id: 'vps.snapshots.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/snapshots',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Take a snapshot of a VPS.
 *
 * Copies the main disk of the VPS, which had better be shut down. It fails when the VPS has as many snapshots as it may have.
 *
 * `POST /vps/{vpsIdentifier}/snapshots`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function vpsSnapshotsCreate(
  options: Arguments<VpsSnapshotsCreateData> & { client: Client },
): Call<VpsSnapshotsCreateResponses, VpsSnapshotsCreateErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.snapshots.create',
      method: 'POST',
      path: '/vps/{vpsIdentifier}/snapshots',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Delete a snapshot.
 *
 * Removes a snapshot of the VPS.
 *
 * `DELETE /vps/{vpsIdentifier}/snapshots/{snapshotName}`
 */
export function vpsSnapshotsDelete(
  options: Arguments<VpsSnapshotsDeleteData> & { client: Client },
): Call<VpsSnapshotsDeleteResponses, VpsSnapshotsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'vps.snapshots.delete',
      method: 'DELETE',
      path: '/vps/{vpsIdentifier}/snapshots/{snapshotName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a snapshot.
 *
 * Returns one snapshot of the VPS.
 *
 * `GET /vps/{vpsIdentifier}/snapshots/{snapshotName}`
 */
export function vpsSnapshotsGet(
  options: Arguments<VpsSnapshotsGetData> & { client: Client },
): Call<VpsSnapshotsGetResponses, VpsSnapshotsGetErrors> {
  return call(
    options.client,
    {
      id: 'vps.snapshots.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/snapshots/{snapshotName}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads with `vps.snapshots.get` until the state of the object is reached, in `snapshot.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /vps/{vpsIdentifier}/snapshots/{snapshotName}`
 */
export function vpsSnapshotsWaitUntil(
  target: TargetState<{ status: 'active' | 'creating' | 'reverting' | 'deleting' | 'pendingDeletion' | 'syncing' | 'moving' }>,
  options: WaitArguments<VpsSnapshotsGetData, VpsSnapshotsGetResponse> & { client: Client },
): Promise<VpsSnapshotsGetResponse> {
  return waitUntil(
    options.client,
    {
      id: 'vps.snapshots.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/snapshots/{snapshotName}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    { status: { at: '/snapshot/status', values: ['active', 'creating', 'reverting', 'deleting', 'pendingDeletion', 'syncing', 'moving'] } },
    target,
    options,
  )
}

/**
 * Restore a snapshot.
 *
 * Puts the snapshot back on its VPS, or on another one that is large enough for it. A static network configuration in the snapshot may leave the other VPS without a connection.
 *
 * `PATCH /vps/{vpsIdentifier}/snapshots/{snapshotName}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function vpsSnapshotsRevert(
  options: Arguments<VpsSnapshotsRevertData> & { client: Client },
): Call<VpsSnapshotsRevertResponses, VpsSnapshotsRevertErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.snapshots.revert',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}/snapshots/{snapshotName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List the backups of a VPS.
 *
 * Returns the backups that every VPS has by default, and the weekly ones, which cost a fee.
 *
 * `GET /vps/{vpsIdentifier}/backups`
 */
export function vpsBackupsList(
  options: Arguments<VpsBackupsListData> & { client: Client },
): Call<VpsBackupsListResponses, VpsBackupsListErrors> {
  return call(
    options.client,
    {
      id: 'vps.backups.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/backups',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Restore a backup.
 *
 * Puts the backup back on its VPS, or on another one.
 *
 * `PATCH /vps/{vpsIdentifier}/backups/{backupId}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function vpsBackupsRevert(
  options: Arguments<WithBody<VpsBackupsPatchData, VpsBackupRevert>> & { client: Client },
): Call<VpsBackupsPatchResponses, VpsBackupsPatchErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.backups.revert',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}/backups/{backupId}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Make a backup a snapshot.
 *
 * Adds the backup to the snapshots of the VPS. It fails when the VPS has as many snapshots as it may have.
 *
 * `PATCH /vps/{vpsIdentifier}/backups/{backupId}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function vpsBackupsConvertToSnapshot(
  options: Arguments<WithBody<VpsBackupsPatchData, VpsBackupConvert>> & { client: Client },
): Call<VpsBackupsPatchResponses, VpsBackupsPatchErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'vps.backups.convertToSnapshot',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}/backups/{backupId}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read the traffic of all VPSs.
 *
 * Returns the traffic of all VPSs of the account together. What exceeds the pool is billed.
 *
 * `GET /traffic-pool`
 */
export function trafficPoolGet(
  options: Arguments<TrafficPoolGetData> & { client: Client },
): Call<TrafficPoolGetResponses, TrafficPoolGetErrors> {
  return call(
    options.client,
    { id: 'trafficPool.get', method: 'GET', path: '/traffic-pool', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
    options,
  )
}

/**
 * Read the traffic of a VPS.
 *
 * Returns what one VPS takes from the traffic pool.
 *
 * `GET /traffic-pool/{vpsName}`
 */
export function trafficPoolVpsGet(
  options: Arguments<TrafficPoolVpsGetData> & { client: Client },
): Call<TrafficPoolVpsGetResponses, TrafficPoolVpsGetErrors> {
  return call(
    options.client,
    {
      id: 'trafficPool.vps.get',
      method: 'GET',
      path: '/traffic-pool/{vpsName}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read the firewall of a VPS.
 *
 * Returns whether the firewall is enabled, and the rules that let traffic in.
 *
 * `GET /vps/{vpsIdentifier}/firewall`
 */
export function vpsFirewallGet(
  options: Arguments<VpsFirewallGetData> & { client: Client },
): Call<VpsFirewallGetResponses, VpsFirewallGetErrors> {
  return call(
    options.client,
    {
      id: 'vps.firewall.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/firewall',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reset the firewall of a VPS.
 *
 * Replaces all rules by the default ones. The VPS is locked until they are applied.
 *
 * `PATCH /vps/{vpsIdentifier}/firewall`
 */
export function vpsFirewallReset(
  options: Arguments<VpsFirewallResetData> & { client: Client },
): Call<VpsFirewallResetResponses, VpsFirewallResetErrors> {
  return call(
    options.client,
    {
      id: 'vps.firewall.reset',
      method: 'PATCH',
      path: '/vps/{vpsIdentifier}/firewall',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Replace the firewall of a VPS.
 *
 * Replaces all rules. The VPS is locked until the new ones are applied.
 *
 * `PUT /vps/{vpsIdentifier}/firewall`
 */
export function vpsFirewallUpdate(
  options: Arguments<VpsFirewallUpdateData> & { client: Client },
): Call<VpsFirewallUpdateResponses, VpsFirewallUpdateErrors> {
  return call(
    options.client,
    {
      id: 'vps.firewall.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}/firewall',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads `vpsFirewall` with `vps.firewall.get`, lets `change` alter it, and writes it with `vps.firewall.update`. Returns what was written.
 *
 * After a conflict that passes by itself it reads and changes anew, until the deadline.
 *
 * `GET /vps/{vpsIdentifier}/firewall`, `PUT /vps/{vpsIdentifier}/firewall`
 */
export function vpsFirewallEdit(
  options: EditArguments<VpsFirewallUpdateData> & { client: Client },
  change: Change<Edited<VpsFirewallUpdateData, 'vpsFirewall'>>,
): Promise<Edited<VpsFirewallUpdateData, 'vpsFirewall'>> {
  return edit(
    options.client,
    {
      id: 'vps.firewall.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}/firewall',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    {
      read: {
        id: 'vps.firewall.get',
        method: 'GET',
        path: '/vps/{vpsIdentifier}/firewall',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      field: 'vpsFirewall',
    },
    options,
    change,
  )
}

/**
 * List the settings of a VPS.
 *
 * Returns all settings that the VPS has, those that cannot be changed included.
 *
 * `GET /vps/{vpsIdentifier}/settings`
 */
export function vpsSettingsList(
  options: Arguments<VpsSettingsListData> & { client: Client },
): Call<VpsSettingsListResponses, VpsSettingsListErrors> {
  return call(
    options.client,
    {
      id: 'vps.settings.list',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/settings',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a setting of a VPS.
 *
 * Returns one setting and its present value.
 *
 * `GET /vps/{vpsIdentifier}/settings/{setting}`
 */
export function vpsSettingsGet(
  options: Arguments<VpsSettingsGetData> & { client: Client },
): Call<VpsSettingsGetResponses, VpsSettingsGetErrors> {
  return call(
    options.client,
    {
      id: 'vps.settings.get',
      method: 'GET',
      path: '/vps/{vpsIdentifier}/settings/{setting}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Change a setting of a VPS.
 *
 * Gives a setting a new value. A setting that is read-only cannot be changed.
 *
 * `PUT /vps/{vpsIdentifier}/settings/{setting}`
 */
export function vpsSettingsUpdate(
  options: Arguments<VpsSettingsUpdateData> & { client: Client },
): Call<VpsSettingsUpdateResponses, VpsSettingsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'vps.settings.update',
      method: 'PUT',
      path: '/vps/{vpsIdentifier}/settings/{setting}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List private networks.
 *
 * Returns the private networks of the account with the VPSs in them, or only the networks that one VPS is in.
 *
 * `GET /private-networks`
 */
export function privateNetworksList(
  options: Arguments<PrivateNetworksListData, ListCallOptions> & { client: Client },
): ListCall<PrivateNetworksListResponses, PrivateNetworksListErrors, PrivateNetwork> {
  return list(
    options.client,
    {
      id: 'privateNetworks.list',
      method: 'GET',
      path: '/private-networks',
      pages: pagesByPages('/privateNetworks'),
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Order a private network.
 *
 * Adds a private network, to which VPSs can then be attached. An invoice follows.
 *
 * `POST /private-networks`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 *
 * This operation can cost money.
 */
export function privateNetworksOrder(
  options: Arguments<PrivateNetworksOrderData> & { client: Client },
): Call<PrivateNetworksOrderResponses, PrivateNetworksOrderErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'privateNetworks.order',
      method: 'POST',
      path: '/private-networks',
      bodiless: true,
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Cancel a private network.
 *
 * Ends the private network, at the end of its contract or at once.
 *
 * `DELETE /private-networks/{privateNetworkName}`
 */
export function privateNetworksCancel(
  options: Arguments<PrivateNetworksCancelData> & { client: Client },
): Call<PrivateNetworksCancelResponses, PrivateNetworksCancelErrors> {
  return call(
    options.client,
    {
      id: 'privateNetworks.cancel',
      method: 'DELETE',
      path: '/private-networks/{privateNetworkName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a private network.
 *
 * Returns one private network and the VPSs in it.
 *
 * `GET /private-networks/{privateNetworkName}`
 */
export function privateNetworksGet(
  options: Arguments<PrivateNetworksGetData> & { client: Client },
): Call<PrivateNetworksGetResponses, PrivateNetworksGetErrors> {
  return call(
    options.client,
    {
      id: 'privateNetworks.get',
      method: 'GET',
      path: '/private-networks/{privateNetworkName}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Attach a VPS to a private network.
 *
 * Connects one VPS to the private network.
 *
 * `PATCH /private-networks/{privateNetworkName}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function privateNetworksAttachVps(
  options: Arguments<WithBody<PrivateNetworksPatchData, PrivateNetworkAttachVps>> & { client: Client },
): Call<PrivateNetworksPatchResponses, PrivateNetworksPatchErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'privateNetworks.attachVps',
      method: 'PATCH',
      path: '/private-networks/{privateNetworkName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Detach a VPS from a private network.
 *
 * Disconnects one VPS from the private network.
 *
 * `PATCH /private-networks/{privateNetworkName}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function privateNetworksDetachVps(
  options: Arguments<WithBody<PrivateNetworksPatchData, PrivateNetworkDetachVps>> & { client: Client },
): Call<PrivateNetworksPatchResponses, PrivateNetworksPatchErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'privateNetworks.detachVps',
      method: 'PATCH',
      path: '/private-networks/{privateNetworkName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Change a private network.
 *
 * Gives a private network a new description. It is sent as it was read, with that change.
 *
 * `PUT /private-networks/{privateNetworkName}`
 */
export function privateNetworksUpdate(
  options: Arguments<PrivateNetworksUpdateData> & { client: Client },
): Call<PrivateNetworksUpdateResponses, PrivateNetworksUpdateErrors> {
  return call(
    options.client,
    {
      id: 'privateNetworks.update',
      method: 'PUT',
      path: '/private-networks/{privateNetworkName}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
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
export function legacyBigStoragesList(
  options: Arguments<LegacyBigStoragesListData, ListCallOptions> & { client: Client },
): ListCall<LegacyBigStoragesListResponses, LegacyBigStoragesListErrors, BigStorage> {
  return list(
    options.client,
    {
      id: 'legacy.bigStorages.list',
      method: 'GET',
      path: '/big-storages',
      pages: pagesByPages('/bigStorages'),
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Order a big storage.
 *
 * Adds a big storage, attached to a VPS if one is named. An invoice follows. Use Block Storage instead.
 *
 * `POST /big-storages`
 *
 * This operation can cost money.
 *
 * @deprecated
 */
export function legacyBigStoragesOrder(
  options: Arguments<WithBody<LegacyBigStoragesPostData, BigStorageOrder>> & { client: Client },
): Call<LegacyBigStoragesPostResponses, LegacyBigStoragesPostErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.order',
      method: 'POST',
      path: '/big-storages',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Upgrade a big storage.
 *
 * Enlarges a big storage or adds backups to it. An invoice follows. Use Block Storage instead.
 *
 * `POST /big-storages`
 *
 * This operation can cost money.
 *
 * @deprecated
 */
export function legacyBigStoragesUpgrade(
  options: Arguments<WithBody<LegacyBigStoragesPostData, BigStorageUpgrade>> & { client: Client },
): Call<LegacyBigStoragesPostResponses, LegacyBigStoragesPostErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.upgrade',
      method: 'POST',
      path: '/big-storages',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
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
export function legacyBigStoragesCancel(
  options: Arguments<LegacyBigStoragesCancelData> & { client: Client },
): Call<LegacyBigStoragesCancelResponses, LegacyBigStoragesCancelErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.cancel',
      method: 'DELETE',
      path: '/big-storages/{bigStorageIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
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
export function legacyBigStoragesGet(
  options: Arguments<LegacyBigStoragesGetData> & { client: Client },
): Call<LegacyBigStoragesGetResponses, LegacyBigStoragesGetErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.get',
      method: 'GET',
      path: '/big-storages/{bigStorageIdentifier}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads with `legacy.bigStorages.get` until the state of the object is reached, in `bigStorage.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /big-storages/{bigStorageIdentifier}`
 */
export function legacyBigStoragesWaitUntil(
  target: TargetState<{ status: 'active' | 'attaching' | 'detaching' }>,
  options: WaitArguments<LegacyBigStoragesGetData, LegacyBigStoragesGetResponse> & { client: Client },
): Promise<LegacyBigStoragesGetResponse> {
  return waitUntil(
    options.client,
    {
      id: 'legacy.bigStorages.get',
      method: 'GET',
      path: '/big-storages/{bigStorageIdentifier}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    { status: { at: '/bigStorage/status', values: ['active', 'attaching', 'detaching'] } },
    target,
    options,
  )
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
export function legacyBigStoragesUpdate(
  options: Arguments<LegacyBigStoragesUpdateData> & { client: Client },
): Call<LegacyBigStoragesUpdateResponses, LegacyBigStoragesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.update',
      method: 'PUT',
      path: '/big-storages/{bigStorageIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
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
export function legacyBigStoragesBackupsList(
  options: Arguments<LegacyBigStoragesBackupsListData> & { client: Client },
): Call<LegacyBigStoragesBackupsListResponses, LegacyBigStoragesBackupsListErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.backups.list',
      method: 'GET',
      path: '/big-storages/{bigStorageIdentifier}/backups',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
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
export function legacyBigStoragesBackupsRevert(
  options: Arguments<LegacyBigStoragesBackupsRevertData> & { client: Client },
): Call<LegacyBigStoragesBackupsRevertResponses, LegacyBigStoragesBackupsRevertErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.backups.revert',
      method: 'PATCH',
      path: '/big-storages/{bigStorageIdentifier}/backups/{backupId}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
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
export function legacyBigStoragesUsageGet(
  options: Arguments<LegacyBigStoragesUsageGetData> & { client: Client },
): Call<LegacyBigStoragesUsageGetResponses, LegacyBigStoragesUsageGetErrors> {
  return call(
    options.client,
    {
      id: 'legacy.bigStorages.usage.get',
      method: 'GET',
      path: '/big-storages/{bigStorageIdentifier}/usage',
      errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List block storages.
 *
 * Returns the block storages of the account, or only those of one VPS.
 *
 * `GET /block-storages`
 */
export function blockStoragesList(
  options: Arguments<BlockStoragesListData, ListCallOptions> & { client: Client },
): ListCall<BlockStoragesListResponses, BlockStoragesListErrors, BlockStorage> {
  return list(
    options.client,
    {
      id: 'blockStorages.list',
      method: 'GET',
      path: '/block-storages',
      pages: pagesByPages('/blockStorages'),
      errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Order a block storage.
 *
 * Adds a block storage, attached to a VPS if one is named. An invoice follows.
 *
 * `POST /block-storages`
 *
 * This operation can cost money.
 */
export function blockStoragesOrder(
  options: Arguments<WithBody<BlockStoragesPostData, BlockStorageOrder>> & { client: Client },
): Call<BlockStoragesPostResponses, BlockStoragesPostErrors> {
  return call(
    options.client,
    {
      id: 'blockStorages.order',
      method: 'POST',
      path: '/block-storages',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Upgrade a block storage.
 *
 * Enlarges a block storage or adds backups to it. An invoice follows.
 *
 * `POST /block-storages`
 *
 * This operation can cost money.
 */
export function blockStoragesUpgrade(
  options: Arguments<WithBody<BlockStoragesPostData, BlockStorageUpgrade>> & { client: Client },
): Call<BlockStoragesPostResponses, BlockStoragesPostErrors> {
  return call(
    options.client,
    {
      id: 'blockStorages.upgrade',
      method: 'POST',
      path: '/block-storages',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
      charges: true,
    },
    options,
  )
}

/**
 * Cancel a block storage.
 *
 * Ends the block storage, at the end of its contract or at once. Its data and its backups are wiped.
 *
 * `DELETE /block-storages/{blockStorageIdentifier}`
 */
export function blockStoragesCancel(
  options: Arguments<BlockStoragesCancelData> & { client: Client },
): Call<BlockStoragesCancelResponses, BlockStoragesCancelErrors> {
  return call(
    options.client,
    {
      id: 'blockStorages.cancel',
      method: 'DELETE',
      path: '/block-storages/{blockStorageIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Read a block storage.
 *
 * Returns one block storage, its state, and the VPS it is attached to.
 *
 * `GET /block-storages/{blockStorageIdentifier}`
 */
export function blockStoragesGet(
  options: Arguments<BlockStoragesGetData> & { client: Client },
): Call<BlockStoragesGetResponses, BlockStoragesGetErrors> {
  return call(
    options.client,
    {
      id: 'blockStorages.get',
      method: 'GET',
      path: '/block-storages/{blockStorageIdentifier}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Reads with `blockStorages.get` until the state of the object is reached, in `blockStorage.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /block-storages/{blockStorageIdentifier}`
 */
export function blockStoragesWaitUntil(
  target: TargetState<{ status: 'active' | 'attaching' | 'detaching' }>,
  options: WaitArguments<BlockStoragesGetData, BlockStoragesGetResponse> & { client: Client },
): Promise<BlockStoragesGetResponse> {
  return waitUntil(
    options.client,
    {
      id: 'blockStorages.get',
      method: 'GET',
      path: '/block-storages/{blockStorageIdentifier}',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    { status: { at: '/blockStorage/status', values: ['active', 'attaching', 'detaching'] } },
    target,
    options,
  )
}

/**
 * Change, attach or detach a block storage.
 *
 * Gives a block storage another description, attaches it to the VPS named, or detaches it with a `vpsName` of null. A VPS takes ten block storages at most.
 *
 * `PUT /block-storages/{blockStorageIdentifier}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function blockStoragesUpdate(
  options: Arguments<BlockStoragesUpdateData> & { client: Client },
): Call<BlockStoragesUpdateResponses, BlockStoragesUpdateErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'blockStorages.update',
      method: 'PUT',
      path: '/block-storages/{blockStorageIdentifier}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * List the backups of a block storage.
 *
 * Returns all backups of the block storage. One without off-site backups has none.
 *
 * `GET /block-storages/{blockStorageIdentifier}/backups`
 */
export function blockStoragesBackupsList(
  options: Arguments<BlockStoragesBackupsListData> & { client: Client },
): Call<BlockStoragesBackupsListResponses, BlockStoragesBackupsListErrors> {
  return call(
    options.client,
    {
      id: 'blockStorages.backups.list',
      method: 'GET',
      path: '/block-storages/{blockStorageIdentifier}/backups',
      errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Restore a backup of a block storage.
 *
 * Puts the backup back on its block storage, or on another one.
 *
 * `PATCH /block-storages/{blockStorageIdentifier}/backups/{backupId}`
 *
 * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
 */
export function blockStoragesBackupsRevert(
  options: Arguments<BlockStoragesBackupsRevertData> & { client: Client },
): Call<BlockStoragesBackupsRevertResponses, BlockStoragesBackupsRevertErrors, DocumentedResponse<'Content-Location'>> {
  return call(
    options.client,
    {
      id: 'blockStorages.backups.revert',
      method: 'PATCH',
      path: '/block-storages/{blockStorageIdentifier}/backups/{backupId}',
      bodiless: true,
      errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
    },
    options,
  )
}

/**
 * Waits for the action that a request started: reads it with `actions.get` until it is no longer running, and returns it.
 *
 * @param response of a call, from `withResponse()`, with the header `Content-Location`
 * @throws InvalidRequestError if the response names no action; StateError if it is gone; TimeoutError after `timeout` ms, 600,000 by default; as any call
 */
export function waitForAction(
  response: Response,
  options: ActionOptions<ActionsGetResponse> & { client: Client },
): Promise<ActionsGetResponse> {
  return _waitForAction(
    options.client,
    {
      header: 'Content-Location',
      read: { id: 'actions.get', method: 'GET', path: '/actions/{uuid}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      parameter: 'uuid',
      at: '/action/status',
      running: ['running'],
    },
    response,
    options,
  )
}

export * from '@hostwright/core'
export { request, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core/internal'
export type * from './types.gen.js'
export {
  createClient,
  byLogin,
  byToken,
  byDemo,
  type TransIPOptions,
  type TransIPByLogin,
  type TransIPByToken,
  type TransIPByDemo,
  type TransIPBehaviour,
  type TransIPAuth,
} from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
