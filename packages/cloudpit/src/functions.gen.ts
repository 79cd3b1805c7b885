// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import { pagesByJsonapi } from './provider.gen.js'
import {
  type Arguments,
  call,
  type Call,
  type Client,
  list,
  type ListCall,
  type ListCallOptions,
  type TargetState,
  type WaitArguments,
  waitUntil,
} from '@hostwright/core/internal'

import type {
  Account,
  AccountsCreateData,
  AccountsCreateErrors,
  AccountsCreateResponses,
  AccountsGetData,
  AccountsGetErrors,
  AccountsGetResponses,
  AccountsListData,
  AccountsListErrors,
  AccountsListResponses,
  AccountsUpdateData,
  AccountsUpdateErrors,
  AccountsUpdateResponses,
  AccountsV3CreateData,
  AccountsV3CreateErrors,
  AccountsV3CreateResponses,
  AccountsV3DeleteData,
  AccountsV3DeleteErrors,
  AccountsV3DeleteResponses,
  AccountsV3GetData,
  AccountsV3GetErrors,
  AccountsV3GetResponses,
  AccountsV3ListData,
  AccountsV3ListErrors,
  AccountsV3ListResponses,
  AccountsV3UpdateData,
  AccountsV3UpdateErrors,
  AccountsV3UpdateResponses,
  AccountsV3UsersListData,
  AccountsV3UsersListErrors,
  AccountsV3UsersListResponses,
  AccountV3,
  CertificatesCreateData,
  CertificatesCreateErrors,
  CertificatesCreateResponses,
  CertificatesGetData,
  CertificatesGetErrors,
  CertificatesGetResponse,
  CertificatesGetResponses,
  CertificatesListData,
  CertificatesListErrors,
  CertificatesListResponses,
  CertificatesUpdateData,
  CertificatesUpdateErrors,
  CertificatesUpdateResponses,
  Contract,
  ContractLog,
  ContractLogsGetData,
  ContractLogsGetErrors,
  ContractLogsGetResponses,
  ContractLogsListData,
  ContractLogsListErrors,
  ContractLogsListResponses,
  ContractsCreateData,
  ContractsCreateErrors,
  ContractsCreateResponses,
  ContractsGetData,
  ContractsGetErrors,
  ContractsGetResponse,
  ContractsGetResponses,
  ContractsListData,
  ContractsListErrors,
  ContractsListResponses,
  ContractsUpdateData,
  ContractsUpdateErrors,
  ContractsUpdateResponses,
  DnsRecordsGetData,
  DnsRecordsGetErrors,
  DnsRecordsGetResponses,
  DnsRecordsListData,
  DnsRecordsListErrors,
  DnsRecordsListResponses,
  DnssecGetData,
  DnssecGetErrors,
  DnssecGetResponse,
  DnssecGetResponses,
  DnsZonesCreateData,
  DnsZonesCreateErrors,
  DnsZonesCreateResponses,
  DnsZonesDeleteData,
  DnsZonesDeleteErrors,
  DnsZonesDeleteResponses,
  DnsZonesGetData,
  DnsZonesGetErrors,
  DnsZonesGetResponses,
  DnsZonesListData,
  DnsZonesListErrors,
  DnsZonesListResponses,
  DnsZonesUpdateData,
  DnsZonesUpdateErrors,
  DnsZonesUpdateResponses,
  DomainsCreateData,
  DomainsCreateErrors,
  DomainsCreateResponses,
  DomainsGetData,
  DomainsGetErrors,
  DomainsGetResponse,
  DomainsGetResponses,
  DomainsListData,
  DomainsListErrors,
  DomainsListResponses,
  DomainStatusGetData,
  DomainStatusGetErrors,
  DomainStatusGetResponses,
  DomainSuggestionsListData,
  DomainSuggestionsListErrors,
  DomainSuggestionsListResponses,
  DomainsUpdateData,
  DomainsUpdateErrors,
  DomainsUpdateResponses,
  LanguagesGetData,
  LanguagesGetErrors,
  LanguagesGetResponses,
  LanguagesListData,
  LanguagesListErrors,
  LanguagesListResponses,
  MeGetData,
  MeGetErrors,
  MeGetResponses,
  ProductsGetData,
  ProductsGetErrors,
  ProductsGetResponses,
  ProductsListData,
  ProductsListErrors,
  ProductsListResponses,
  SsoTokensCreateData,
  SsoTokensCreateErrors,
  SsoTokensCreateResponses,
  SsoTokensDeleteData,
  SsoTokensDeleteErrors,
  SsoTokensDeleteResponses,
  SsoTokensGetData,
  SsoTokensGetErrors,
  SsoTokensGetResponses,
  SsoTokensListData,
  SsoTokensListErrors,
  SsoTokensListResponses,
  User,
  UserLogin,
  UserLoginsCreateData,
  UserLoginsCreateErrors,
  UserLoginsCreateResponses,
  UserLoginsDeleteData,
  UserLoginsDeleteErrors,
  UserLoginsDeleteResponses,
  UserLoginsGetData,
  UserLoginsGetErrors,
  UserLoginsGetResponses,
  UserLoginsListData,
  UserLoginsListErrors,
  UserLoginsListResponses,
  UserLoginsUpdateData,
  UserLoginsUpdateErrors,
  UserLoginsUpdateResponses,
  UserLoginsUserGetData,
  UserLoginsUserGetErrors,
  UserLoginsUserGetResponses,
  UsersCreateData,
  UsersCreateErrors,
  UsersCreateResponses,
  UsersDeleteData,
  UsersDeleteErrors,
  UsersDeleteResponses,
  UsersGetData,
  UsersGetErrors,
  UsersGetResponses,
  UsersListData,
  UsersListErrors,
  UsersListResponses,
  UsersLoginsListData,
  UsersLoginsListErrors,
  UsersLoginsListResponses,
  UsersUpdateData,
  UsersUpdateErrors,
  UsersUpdateResponses,
  Webcard,
  WebcardBasicsCreateData,
  WebcardBasicsCreateErrors,
  WebcardBasicsCreateResponses,
  WebcardBasicsDeleteData,
  WebcardBasicsDeleteErrors,
  WebcardBasicsDeleteResponses,
  WebcardBasicsGetData,
  WebcardBasicsGetErrors,
  WebcardBasicsGetResponses,
  WebcardsCreateData,
  WebcardsCreateErrors,
  WebcardsCreateResponses,
  WebcardsGetData,
  WebcardsGetErrors,
  WebcardsGetResponse,
  WebcardsGetResponses,
  WebcardsListData,
  WebcardsListErrors,
  WebcardsListResponses,
  WebcardSsoCreateData,
  WebcardSsoCreateErrors,
  WebcardSsoCreateResponses,
  WebcardsUpdateData,
  WebcardsUpdateErrors,
  WebcardsUpdateResponses,
  WebhostingsCreateData,
  WebhostingsCreateErrors,
  WebhostingsCreateResponses,
  WebhostingsEmailsGetData,
  WebhostingsEmailsGetErrors,
  WebhostingsEmailsGetResponses,
  WebhostingsEmailsListData,
  WebhostingsEmailsListErrors,
  WebhostingsEmailsListResponses,
  WebhostingsGetData,
  WebhostingsGetErrors,
  WebhostingsGetResponse,
  WebhostingsGetResponses,
  WebhostingsListData,
  WebhostingsListErrors,
  WebhostingsListResponses,
  WebhostingsProtectedDirectoriesCreateData,
  WebhostingsProtectedDirectoriesCreateErrors,
  WebhostingsProtectedDirectoriesCreateResponses,
  WebhostingsProtectedDirectoriesDeleteData,
  WebhostingsProtectedDirectoriesDeleteErrors,
  WebhostingsProtectedDirectoriesDeleteResponses,
  WebhostingsProtectedDirectoriesGetData,
  WebhostingsProtectedDirectoriesGetErrors,
  WebhostingsProtectedDirectoriesGetResponses,
  WebhostingsProtectedDirectoriesListData,
  WebhostingsProtectedDirectoriesListErrors,
  WebhostingsProtectedDirectoriesListResponses,
  WebhostingsProtectedDirectoriesUpdateData,
  WebhostingsProtectedDirectoriesUpdateErrors,
  WebhostingsProtectedDirectoriesUpdateResponses,
  WebhostingsProtectedDirectoriesUsersCreateData,
  WebhostingsProtectedDirectoriesUsersCreateErrors,
  WebhostingsProtectedDirectoriesUsersCreateResponses,
  WebhostingsProtectedDirectoriesUsersDeleteData,
  WebhostingsProtectedDirectoriesUsersDeleteErrors,
  WebhostingsProtectedDirectoriesUsersDeleteResponses,
  WebhostingsProtectedDirectoriesUsersGetData,
  WebhostingsProtectedDirectoriesUsersGetErrors,
  WebhostingsProtectedDirectoriesUsersGetResponses,
  WebhostingsProtectedDirectoriesUsersListData,
  WebhostingsProtectedDirectoriesUsersListErrors,
  WebhostingsProtectedDirectoriesUsersListResponses,
  WebhostingsProtectedDirectoriesUsersUpdateData,
  WebhostingsProtectedDirectoriesUsersUpdateErrors,
  WebhostingsProtectedDirectoriesUsersUpdateResponses,
  WebhostingsSubdomainsCreateData,
  WebhostingsSubdomainsCreateErrors,
  WebhostingsSubdomainsCreateResponses,
  WebhostingsSubdomainsDeleteData,
  WebhostingsSubdomainsDeleteErrors,
  WebhostingsSubdomainsDeleteResponses,
  WebhostingsSubdomainsGetData,
  WebhostingsSubdomainsGetErrors,
  WebhostingsSubdomainsGetResponse,
  WebhostingsSubdomainsGetResponses,
  WebhostingsSubdomainsListData,
  WebhostingsSubdomainsListErrors,
  WebhostingsSubdomainsListResponses,
  WebhostingsSubdomainsUpdateData,
  WebhostingsSubdomainsUpdateErrors,
  WebhostingsSubdomainsUpdateResponses,
  WebhostingsUpdateData,
  WebhostingsUpdateErrors,
  WebhostingsUpdateResponses,
} from './types.gen.js'

/**
 * List accounts.
 *
 * Sends the client's own account and its sub-accounts, page by page.
 *
 * `GET /v2/account`
 */
export function accountsList(
  options: Arguments<AccountsListData, ListCallOptions> & { client: Client },
): ListCall<AccountsListResponses, AccountsListErrors, Account> {
  return list(
    options.client,
    { id: 'accounts.list', method: 'GET', path: '/v2/account', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create an account.
 *
 * Creates a sub-account. Its parent is the client's own account.
 *
 * `POST /v2/account`
 */
export function accountsCreate(
  options: Arguments<AccountsCreateData> & { client: Client },
): Call<AccountsCreateResponses, AccountsCreateErrors> {
  return call(
    options.client,
    { id: 'accounts.create', method: 'POST', path: '/v2/account', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read an account.
 *
 * Sends one account.
 *
 * `GET /v2/account/{accountId}`
 */
export function accountsGet(options: Arguments<AccountsGetData> & { client: Client }): Call<AccountsGetResponses, AccountsGetErrors> {
  return call(
    options.client,
    { id: 'accounts.get', method: 'GET', path: '/v2/account/{accountId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Change an account.
 *
 * Changes the attributes that are sent and leaves the others as they are.
 *
 * `PATCH /v2/account/{accountId}`
 */
export function accountsUpdate(
  options: Arguments<AccountsUpdateData> & { client: Client },
): Call<AccountsUpdateResponses, AccountsUpdateErrors> {
  return call(
    options.client,
    { id: 'accounts.update', method: 'PATCH', path: '/v2/account/{accountId}', errors: [400, 401, 403, 404, 422, 423, 500], retry: 'safe' },
    options,
  )
}

/**
 * Read the own account.
 *
 * Sends the account in whose name the client acts.
 *
 * `GET /v2/me`
 */
export function meGet(options: Arguments<MeGetData> & { client: Client }): Call<MeGetResponses, MeGetErrors> {
  return call(options.client, { id: 'me.get', method: 'GET', path: '/v2/me', errors: [401, 403, 404, 422, 423, 500] }, options)
}

/**
 * List certificates.
 *
 * Sends the certificate contracts of all sub-accounts.
 *
 * `GET /v2/certificate`
 */
export function certificatesList(
  options: Arguments<CertificatesListData> & { client: Client },
): Call<CertificatesListResponses, CertificatesListErrors> {
  return call(
    options.client,
    { id: 'certificates.list', method: 'GET', path: '/v2/certificate', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Order a certificate.
 *
 * Orders a certificate. CloudPit creates the contract later and responds without it.
 *
 * `POST /v2/certificate`
 *
 * This operation can cost money.
 */
export function certificatesCreate(
  options: Arguments<CertificatesCreateData> & { client: Client },
): Call<CertificatesCreateResponses, CertificatesCreateErrors> {
  return call(
    options.client,
    {
      id: 'certificates.create',
      method: 'POST',
      path: '/v2/certificate',
      bodiless: true,
      errors: [400, 401, 403, 404, 422, 423, 500],
      charges: true,
    },
    options,
  )
}

/**
 * Read a certificate.
 *
 * Sends one certificate contract.
 *
 * `GET /v2/certificate/{certificateId}`
 */
export function certificatesGet(
  options: Arguments<CertificatesGetData> & { client: Client },
): Call<CertificatesGetResponses, CertificatesGetErrors> {
  return call(
    options.client,
    { id: 'certificates.get', method: 'GET', path: '/v2/certificate/{certificateId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Reads with `certificates.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError at once for `terminated`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/certificate/{certificateId}`
 */
export function certificatesWaitUntil(
  target: TargetState<{ status: 'active' | 'termination_pending' | 'terminated' }>,
  options: WaitArguments<CertificatesGetData, CertificatesGetResponse> & { client: Client },
): Promise<CertificatesGetResponse> {
  return waitUntil(
    options.client,
    { id: 'certificates.get', method: 'GET', path: '/v2/certificate/{certificateId}', errors: [401, 403, 404, 422, 423, 500] },
    { status: { at: '/data/attributes/status', values: ['active', 'termination_pending', 'terminated'], failed: ['terminated'] } },
    target,
    options,
  )
}

/**
 * Terminate or cancel a certificate.
 *
 * Sets when the contract ends, takes a pending termination back, or cancels it.
 *
 * `PATCH /v2/certificate/{certificateId}`
 */
export function certificatesUpdate(
  options: Arguments<CertificatesUpdateData> & { client: Client },
): Call<CertificatesUpdateResponses, CertificatesUpdateErrors> {
  return call(
    options.client,
    { id: 'certificates.update', method: 'PATCH', path: '/v2/certificate/{certificateId}', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List domains.
 *
 * Sends the domain contracts of all sub-accounts.
 *
 * `GET /v2/domain`
 */
export function domainsList(options: Arguments<DomainsListData> & { client: Client }): Call<DomainsListResponses, DomainsListErrors> {
  return call(options.client, { id: 'domains.list', method: 'GET', path: '/v2/domain', errors: [401, 403, 404, 422, 423, 500] }, options)
}

/**
 * Order a domain.
 *
 * Registers a domain, or transfers one to CloudPit if an auth code is sent along.
 *
 * `POST /v2/domain`
 *
 * This operation can cost money.
 */
export function domainsCreate(
  options: Arguments<DomainsCreateData> & { client: Client },
): Call<DomainsCreateResponses, DomainsCreateErrors> {
  return call(
    options.client,
    { id: 'domains.create', method: 'POST', path: '/v2/domain', errors: [400, 401, 403, 404, 422, 423, 500, 503], charges: true },
    options,
  )
}

/**
 * Read a domain.
 *
 * Sends one domain contract.
 *
 * `GET /v2/domain/{domainId}`
 */
export function domainsGet(options: Arguments<DomainsGetData> & { client: Client }): Call<DomainsGetResponses, DomainsGetErrors> {
  return call(
    options.client,
    { id: 'domains.get', method: 'GET', path: '/v2/domain/{domainId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Reads with `domains.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError at once for `expired`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/domain/{domainId}`
 */
export function domainsWaitUntil(
  target: TargetState<{ status: 'active' | 'pending' | 'pending_transfer' | 'expired' }>,
  options: WaitArguments<DomainsGetData, DomainsGetResponse> & { client: Client },
): Promise<DomainsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'domains.get', method: 'GET', path: '/v2/domain/{domainId}', errors: [401, 403, 404, 422, 423, 500] },
    { status: { at: '/data/attributes/status', values: ['active', 'pending', 'pending_transfer', 'expired'], failed: ['expired'] } },
    target,
    options,
  )
}

/**
 * Change a domain.
 *
 * Assigns the domain to an account or a webhosting, terminates it, or takes a pending termination back.
 *
 * `PATCH /v2/domain/{domainId}`
 */
export function domainsUpdate(
  options: Arguments<DomainsUpdateData> & { client: Client },
): Call<DomainsUpdateResponses, DomainsUpdateErrors> {
  return call(
    options.client,
    { id: 'domains.update', method: 'PATCH', path: '/v2/domain/{domainId}', errors: [400, 401, 403, 404, 422, 423, 500, 503] },
    options,
  )
}

/**
 * Check a domain name.
 *
 * Says whether a domain name is free, taken or otherwise known.
 *
 * `GET /v2/domain-status/{domain}`
 */
export function domainStatusGet(
  options: Arguments<DomainStatusGetData> & { client: Client },
): Call<DomainStatusGetResponses, DomainStatusGetErrors> {
  return call(
    options.client,
    { id: 'domainStatus.get', method: 'GET', path: '/v2/domain-status/{domain}', errors: [401, 403, 404, 422, 423, 500, 503] },
    options,
  )
}

/**
 * List languages.
 *
 * Sends all languages that an account can use.
 *
 * `GET /v2/language`
 */
export function languagesList(
  options: Arguments<LanguagesListData> & { client: Client },
): Call<LanguagesListResponses, LanguagesListErrors> {
  return call(
    options.client,
    { id: 'languages.list', method: 'GET', path: '/v2/language', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read a language.
 *
 * Sends one language.
 *
 * `GET /v2/language/{languageId}`
 */
export function languagesGet(options: Arguments<LanguagesGetData> & { client: Client }): Call<LanguagesGetResponses, LanguagesGetErrors> {
  return call(
    options.client,
    { id: 'languages.get', method: 'GET', path: '/v2/language/{languageId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List products.
 *
 * Returns the products that are defined for the account. If there are none, `meta` may say whom to ask.
 *
 * `GET /v2/product`
 */
export function productsList(options: Arguments<ProductsListData> & { client: Client }): Call<ProductsListResponses, ProductsListErrors> {
  return call(options.client, { id: 'products.list', method: 'GET', path: '/v2/product', errors: [401, 403, 404, 422, 423, 500] }, options)
}

/**
 * Read a product.
 *
 * Sends one product.
 *
 * `GET /v2/product/{productId}`
 */
export function productsGet(options: Arguments<ProductsGetData> & { client: Client }): Call<ProductsGetResponses, ProductsGetErrors> {
  return call(
    options.client,
    { id: 'products.get', method: 'GET', path: '/v2/product/{productId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List SSO tokens.
 *
 * Sends the SSO tokens of all sub-accounts.
 *
 * `GET /v2/sso`
 */
export function ssoTokensList(
  options: Arguments<SsoTokensListData> & { client: Client },
): Call<SsoTokensListResponses, SsoTokensListErrors> {
  return call(options.client, { id: 'ssoTokens.list', method: 'GET', path: '/v2/sso', errors: [401, 403, 404, 422, 423, 500] }, options)
}

/**
 * Create an SSO token.
 *
 * Creates a token that logs in a sub-account, named by its id, its user name or one of its users. It is valid for five minutes; expired tokens are deleted on this occasion.
 *
 * `POST /v2/sso`
 */
export function ssoTokensCreate(
  options: Arguments<SsoTokensCreateData> & { client: Client },
): Call<SsoTokensCreateResponses, SsoTokensCreateErrors> {
  return call(
    options.client,
    { id: 'ssoTokens.create', method: 'POST', path: '/v2/sso', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete an SSO token.
 *
 * Deletes a token before it expires. Expired ones go by themselves when the next is created.
 *
 * `DELETE /v2/sso/{ssoId}`
 */
export function ssoTokensDelete(
  options: Arguments<SsoTokensDeleteData> & { client: Client },
): Call<SsoTokensDeleteResponses, SsoTokensDeleteErrors> {
  return call(
    options.client,
    { id: 'ssoTokens.delete', method: 'DELETE', path: '/v2/sso/{ssoId}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read an SSO token.
 *
 * Sends one SSO token.
 *
 * `GET /v2/sso/{ssoId}`
 */
export function ssoTokensGet(options: Arguments<SsoTokensGetData> & { client: Client }): Call<SsoTokensGetResponses, SsoTokensGetErrors> {
  return call(
    options.client,
    { id: 'ssoTokens.get', method: 'GET', path: '/v2/sso/{ssoId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List webhostings.
 *
 * Sends the webhosting contracts of all sub-accounts.
 *
 * `GET /v2/webhosting`
 */
export function webhostingsList(
  options: Arguments<WebhostingsListData> & { client: Client },
): Call<WebhostingsListResponses, WebhostingsListErrors> {
  return call(
    options.client,
    { id: 'webhostings.list', method: 'GET', path: '/v2/webhosting', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Order a webhosting.
 *
 * Creates a webhosting contract for a product.
 *
 * `POST /v2/webhosting`
 *
 * This operation can cost money.
 */
export function webhostingsCreate(
  options: Arguments<WebhostingsCreateData> & { client: Client },
): Call<WebhostingsCreateResponses, WebhostingsCreateErrors> {
  return call(
    options.client,
    { id: 'webhostings.create', method: 'POST', path: '/v2/webhosting', errors: [400, 401, 403, 404, 422, 423, 500], charges: true },
    options,
  )
}

/**
 * Read a webhosting.
 *
 * Sends one webhosting contract.
 *
 * `GET /v2/webhosting/{webhostingId}`
 */
export function webhostingsGet(
  options: Arguments<WebhostingsGetData> & { client: Client },
): Call<WebhostingsGetResponses, WebhostingsGetErrors> {
  return call(
    options.client,
    { id: 'webhostings.get', method: 'GET', path: '/v2/webhosting/{webhostingId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Reads with `webhostings.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/webhosting/{webhostingId}`
 */
export function webhostingsWaitUntil(
  target: TargetState<{ status: 'active' | 'suspended' | 'pending' }>,
  options: WaitArguments<WebhostingsGetData, WebhostingsGetResponse> & { client: Client },
): Promise<WebhostingsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'webhostings.get', method: 'GET', path: '/v2/webhosting/{webhostingId}', errors: [401, 403, 404, 422, 423, 500] },
    { status: { at: '/data/attributes/status', values: ['active', 'suspended', 'pending'] } },
    target,
    options,
  )
}

/**
 * Change a webhosting.
 *
 * Assigns, suspends, resumes or terminates the webhosting, or upgrades it to a higher product. Downgrades are rejected.
 *
 * `PATCH /v2/webhosting/{webhostingId}`
 *
 * This operation can cost money.
 */
export function webhostingsUpdate(
  options: Arguments<WebhostingsUpdateData> & { client: Client },
): Call<WebhostingsUpdateResponses, WebhostingsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.update',
      method: 'PATCH',
      path: '/v2/webhosting/{webhostingId}',
      errors: [400, 401, 403, 404, 422, 423, 500],
      charges: true,
    },
    options,
  )
}

/**
 * List protected directories.
 *
 * Sends the protected directories of a webhosting on one domain.
 *
 * `GET /v2/webhosting-protectedDirectory`
 */
export function webhostingsProtectedDirectoriesList(
  options: Arguments<WebhostingsProtectedDirectoriesListData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesListResponses, WebhostingsProtectedDirectoriesListErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.list',
      method: 'GET',
      path: '/v2/webhosting-protectedDirectory',
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Protect a directory.
 *
 * Protects a directory by password. The domain must have webhosting, so it may not be deactivated or forwarded.
 *
 * `POST /v2/webhosting-protectedDirectory`
 */
export function webhostingsProtectedDirectoriesCreate(
  options: Arguments<WebhostingsProtectedDirectoriesCreateData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesCreateResponses, WebhostingsProtectedDirectoriesCreateErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.create',
      method: 'POST',
      path: '/v2/webhosting-protectedDirectory',
      errors: [400, 401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Unprotect a directory.
 *
 * Deletes the protection.
 *
 * `DELETE /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
 */
export function webhostingsProtectedDirectoriesDelete(
  options: Arguments<WebhostingsProtectedDirectoriesDeleteData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesDeleteResponses, WebhostingsProtectedDirectoriesDeleteErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.delete',
      method: 'DELETE',
      path: '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}',
      bodiless: true,
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Read a protected directory.
 *
 * Sends one protected directory.
 *
 * `GET /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
 */
export function webhostingsProtectedDirectoriesGet(
  options: Arguments<WebhostingsProtectedDirectoriesGetData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesGetResponses, WebhostingsProtectedDirectoriesGetErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.get',
      method: 'GET',
      path: '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}',
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Describe a protected directory.
 *
 * Changes the description. CloudPit does not know which domain the directory belongs to and repeats the one that is sent.
 *
 * `PATCH /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
 */
export function webhostingsProtectedDirectoriesUpdate(
  options: Arguments<WebhostingsProtectedDirectoriesUpdateData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesUpdateResponses, WebhostingsProtectedDirectoriesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.update',
      method: 'PATCH',
      path: '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}',
      errors: [400, 401, 403, 404, 422, 423, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * List users of a protected directory.
 *
 * Sends the users who can open a protected directory.
 *
 * `GET /v2/webhosting-protectedDirectory-user`
 */
export function webhostingsProtectedDirectoriesUsersList(
  options: Arguments<WebhostingsProtectedDirectoriesUsersListData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesUsersListResponses, WebhostingsProtectedDirectoriesUsersListErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.users.list',
      method: 'GET',
      path: '/v2/webhosting-protectedDirectory-user',
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Add a user to a protected directory.
 *
 * Creates a user who can open the directory.
 *
 * `POST /v2/webhosting-protectedDirectory-user`
 */
export function webhostingsProtectedDirectoriesUsersCreate(
  options: Arguments<WebhostingsProtectedDirectoriesUsersCreateData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesUsersCreateResponses, WebhostingsProtectedDirectoriesUsersCreateErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.users.create',
      method: 'POST',
      path: '/v2/webhosting-protectedDirectory-user',
      errors: [400, 401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Remove a user from a protected directory.
 *
 * Deletes the user, who can no longer open the directory.
 *
 * `DELETE /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
 */
export function webhostingsProtectedDirectoriesUsersDelete(
  options: Arguments<WebhostingsProtectedDirectoriesUsersDeleteData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesUsersDeleteResponses, WebhostingsProtectedDirectoriesUsersDeleteErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.users.delete',
      method: 'DELETE',
      path: '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}',
      bodiless: true,
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Read a user of a protected directory.
 *
 * Sends one user who can open the directory.
 *
 * `GET /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
 */
export function webhostingsProtectedDirectoriesUsersGet(
  options: Arguments<WebhostingsProtectedDirectoriesUsersGetData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesUsersGetResponses, WebhostingsProtectedDirectoriesUsersGetErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.users.get',
      method: 'GET',
      path: '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}',
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Change the password of a user.
 *
 * Sets the password with which the user opens the directory.
 *
 * `PATCH /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
 */
export function webhostingsProtectedDirectoriesUsersUpdate(
  options: Arguments<WebhostingsProtectedDirectoriesUsersUpdateData> & { client: Client },
): Call<WebhostingsProtectedDirectoriesUsersUpdateResponses, WebhostingsProtectedDirectoriesUsersUpdateErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.protectedDirectories.users.update',
      method: 'PATCH',
      path: '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}',
      errors: [400, 401, 403, 404, 422, 423, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * List subdomains.
 *
 * Sends the subdomains of a webhosting on one or more domains.
 *
 * `GET /v2/webhosting-subdomain`
 */
export function webhostingsSubdomainsList(
  options: Arguments<WebhostingsSubdomainsListData> & { client: Client },
): Call<WebhostingsSubdomainsListResponses, WebhostingsSubdomainsListErrors> {
  return call(
    options.client,
    { id: 'webhostings.subdomains.list', method: 'GET', path: '/v2/webhosting-subdomain', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a subdomain.
 *
 * Creates a subdomain of a domain of the webhosting.
 *
 * `POST /v2/webhosting-subdomain`
 */
export function webhostingsSubdomainsCreate(
  options: Arguments<WebhostingsSubdomainsCreateData> & { client: Client },
): Call<WebhostingsSubdomainsCreateResponses, WebhostingsSubdomainsCreateErrors> {
  return call(
    options.client,
    { id: 'webhostings.subdomains.create', method: 'POST', path: '/v2/webhosting-subdomain', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete a subdomain.
 *
 * Deletes the subdomain.
 *
 * `DELETE /v2/webhosting-subdomain/{webhosting}+{subdomain}`
 */
export function webhostingsSubdomainsDelete(
  options: Arguments<WebhostingsSubdomainsDeleteData> & { client: Client },
): Call<WebhostingsSubdomainsDeleteResponses, WebhostingsSubdomainsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.subdomains.delete',
      method: 'DELETE',
      path: '/v2/webhosting-subdomain/{webhosting}+{subdomain}',
      bodiless: true,
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Read a subdomain.
 *
 * Sends one subdomain.
 *
 * `GET /v2/webhosting-subdomain/{webhosting}+{subdomain}`
 */
export function webhostingsSubdomainsGet(
  options: Arguments<WebhostingsSubdomainsGetData> & { client: Client },
): Call<WebhostingsSubdomainsGetResponses, WebhostingsSubdomainsGetErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.subdomains.get',
      method: 'GET',
      path: '/v2/webhosting-subdomain/{webhosting}+{subdomain}',
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Reads with `webhostings.subdomains.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/webhosting-subdomain/{webhosting}+{subdomain}`
 */
export function webhostingsSubdomainsWaitUntil(
  target: TargetState<{ status: 'active' | 'locked' | 'inactive' }>,
  options: WaitArguments<WebhostingsSubdomainsGetData, WebhostingsSubdomainsGetResponse> & { client: Client },
): Promise<WebhostingsSubdomainsGetResponse> {
  return waitUntil(
    options.client,
    {
      id: 'webhostings.subdomains.get',
      method: 'GET',
      path: '/v2/webhosting-subdomain/{webhosting}+{subdomain}',
      errors: [401, 403, 404, 422, 423, 500],
    },
    { status: { at: '/data/attributes/status', values: ['active', 'locked', 'inactive'] } },
    target,
    options,
  )
}

/**
 * Change a subdomain.
 *
 * Changes the document root or the status.
 *
 * `PATCH /v2/webhosting-subdomain/{webhosting}+{subdomain}`
 */
export function webhostingsSubdomainsUpdate(
  options: Arguments<WebhostingsSubdomainsUpdateData> & { client: Client },
): Call<WebhostingsSubdomainsUpdateResponses, WebhostingsSubdomainsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.subdomains.update',
      method: 'PATCH',
      path: '/v2/webhosting-subdomain/{webhosting}+{subdomain}',
      errors: [400, 401, 403, 404, 422, 423, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * List accounts.
 *
 * Lists all accounts that the client has access to.
 *
 * `GET /v3/account`
 */
export function accountsV3List(
  options: Arguments<AccountsV3ListData, ListCallOptions> & { client: Client },
): ListCall<AccountsV3ListResponses, AccountsV3ListErrors, AccountV3> {
  return list(
    options.client,
    { id: 'accountsV3.list', method: 'GET', path: '/v3/account', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create an account.
 *
 * Creates an account. The persons who use it are created as users.
 *
 * `POST /v3/account`
 */
export function accountsV3Create(
  options: Arguments<AccountsV3CreateData> & { client: Client },
): Call<AccountsV3CreateResponses, AccountsV3CreateErrors> {
  return call(
    options.client,
    { id: 'accountsV3.create', method: 'POST', path: '/v3/account', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete an account.
 *
 * Deletes the account with this id.
 *
 * `DELETE /v3/account/{accountId}`
 */
export function accountsV3Delete(
  options: Arguments<AccountsV3DeleteData> & { client: Client },
): Call<AccountsV3DeleteResponses, AccountsV3DeleteErrors> {
  return call(
    options.client,
    { id: 'accountsV3.delete', method: 'DELETE', path: '/v3/account/{accountId}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read an account.
 *
 * Returns one account, with its users if `include` asks for them.
 *
 * `GET /v3/account/{accountId}`
 */
export function accountsV3Get(
  options: Arguments<AccountsV3GetData> & { client: Client },
): Call<AccountsV3GetResponses, AccountsV3GetErrors> {
  return call(
    options.client,
    { id: 'accountsV3.get', method: 'GET', path: '/v3/account/{accountId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Update an account.
 *
 * Changes the attributes that are given, and leaves the others as they are.
 *
 * `PATCH /v3/account/{accountId}`
 */
export function accountsV3Update(
  options: Arguments<AccountsV3UpdateData> & { client: Client },
): Call<AccountsV3UpdateResponses, AccountsV3UpdateErrors> {
  return call(
    options.client,
    {
      id: 'accountsV3.update',
      method: 'PATCH',
      path: '/v3/account/{accountId}',
      errors: [400, 401, 403, 404, 422, 423, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * List the users of an account.
 *
 * Lists all users that belong to the account, in one response.
 *
 * `GET /v3/account/{accountId}/user`
 */
export function accountsV3UsersList(
  options: Arguments<AccountsV3UsersListData> & { client: Client },
): Call<AccountsV3UsersListResponses, AccountsV3UsersListErrors> {
  return call(
    options.client,
    { id: 'accountsV3.users.list', method: 'GET', path: '/v3/account/{accountId}/user', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List contracts.
 *
 * Lists contracts of every kind that the client has access to.
 *
 * `GET /v3/contract`
 */
export function contractsList(
  options: Arguments<ContractsListData, ListCallOptions> & { client: Client },
): ListCall<ContractsListResponses, ContractsListErrors, Contract> {
  return list(
    options.client,
    { id: 'contracts.list', method: 'GET', path: '/v3/contract', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a contract.
 *
 * Orders a product and returns the new contract.
 *
 * `POST /v3/contract`
 *
 * This operation can cost money.
 *
 * The path is not in the provider's text but inferred, with medium confidence: the text writes /contract without a note on the version; the other contract routes begin with /v3.
 */
export function contractsCreate(
  options: Arguments<ContractsCreateData> & { client: Client },
): Call<ContractsCreateResponses, ContractsCreateErrors> {
  return call(
    options.client,
    { id: 'contracts.create', method: 'POST', path: '/v3/contract', errors: [400, 401, 403, 404, 422, 423, 500], charges: true },
    options,
  )
}

/**
 * Read a contract.
 *
 * Returns one contract. No permission key is needed.
 *
 * `GET /v3/contract/{contractId}`
 */
export function contractsGet(options: Arguments<ContractsGetData> & { client: Client }): Call<ContractsGetResponses, ContractsGetErrors> {
  return call(
    options.client,
    { id: 'contracts.get', method: 'GET', path: '/v3/contract/{contractId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Reads with `contracts.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v3/contract/{contractId}`
 */
export function contractsWaitUntil(
  target: TargetState<{ status: 'active' | 'termination_pending' }>,
  options: WaitArguments<ContractsGetData, ContractsGetResponse> & { client: Client },
): Promise<ContractsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'contracts.get', method: 'GET', path: '/v3/contract/{contractId}', errors: [401, 403, 404, 422, 423, 500] },
    { status: { at: '/data/attributes/status', values: ['active', 'termination_pending'] } },
    target,
    options,
  )
}

/**
 * Terminate, cancel or assign a contract.
 *
 * Changes the attributes that are given. No permission key is needed.
 *
 * `PATCH /v3/contract/{contractId}`
 */
export function contractsUpdate(
  options: Arguments<ContractsUpdateData> & { client: Client },
): Call<ContractsUpdateResponses, ContractsUpdateErrors> {
  return call(
    options.client,
    { id: 'contracts.update', method: 'PATCH', path: '/v3/contract/{contractId}', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List contract logs.
 *
 * Sends the log entries of the own account or of one sub-account, page by page. Needs no permission key.
 *
 * `GET /v3/contractLog`
 */
export function contractLogsList(
  options: Arguments<ContractLogsListData, ListCallOptions> & { client: Client },
): ListCall<ContractLogsListResponses, ContractLogsListErrors, ContractLog> {
  return list(
    options.client,
    { id: 'contractLogs.list', method: 'GET', path: '/v3/contractLog', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read a contract log.
 *
 * Sends one log entry. Needs no permission key.
 *
 * `GET /v3/contractLog/{logId}`
 */
export function contractLogsGet(
  options: Arguments<ContractLogsGetData> & { client: Client },
): Call<ContractLogsGetResponses, ContractLogsGetErrors> {
  return call(
    options.client,
    { id: 'contractLogs.get', method: 'GET', path: '/v3/contractLog/{logId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List DNS records.
 *
 * Lists the records of the zone that `filter` names; without one the call is refused.
 *
 * `GET /v3/dns-record`
 */
export function dnsRecordsList(
  options: Arguments<DnsRecordsListData> & { client: Client },
): Call<DnsRecordsListResponses, DnsRecordsListErrors> {
  return call(
    options.client,
    { id: 'dns.records.list', method: 'GET', path: '/v3/dns-record', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read a DNS record.
 *
 * Returns one record.
 *
 * `GET /v3/dns-record/{record-id}`
 */
export function dnsRecordsGet(
  options: Arguments<DnsRecordsGetData> & { client: Client },
): Call<DnsRecordsGetResponses, DnsRecordsGetErrors> {
  return call(
    options.client,
    { id: 'dns.records.get', method: 'GET', path: '/v3/dns-record/{record-id}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List DNS zones.
 *
 * Lists all zones that the client has access to, in one response.
 *
 * `GET /v3/dns-zone`
 */
export function dnsZonesList(options: Arguments<DnsZonesListData> & { client: Client }): Call<DnsZonesListResponses, DnsZonesListErrors> {
  return call(
    options.client,
    { id: 'dns.zones.list', method: 'GET', path: '/v3/dns-zone', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a DNS zone.
 *
 * Creates the zone of a domain. Its timers are set by the provider.
 *
 * `POST /v3/dns-zone`
 */
export function dnsZonesCreate(
  options: Arguments<DnsZonesCreateData> & { client: Client },
): Call<DnsZonesCreateResponses, DnsZonesCreateErrors> {
  return call(
    options.client,
    { id: 'dns.zones.create', method: 'POST', path: '/v3/dns-zone', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete a DNS zone.
 *
 * Deletes the zone with this id.
 *
 * `DELETE /v3/dns-zone/{id}`
 */
export function dnsZonesDelete(
  options: Arguments<DnsZonesDeleteData> & { client: Client },
): Call<DnsZonesDeleteResponses, DnsZonesDeleteErrors> {
  return call(
    options.client,
    { id: 'dns.zones.delete', method: 'DELETE', path: '/v3/dns-zone/{id}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read a DNS zone.
 *
 * Returns one zone; its records are read apart.
 *
 * `GET /v3/dns-zone/{id}`
 */
export function dnsZonesGet(options: Arguments<DnsZonesGetData> & { client: Client }): Call<DnsZonesGetResponses, DnsZonesGetErrors> {
  return call(
    options.client,
    { id: 'dns.zones.get', method: 'GET', path: '/v3/dns-zone/{id}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Update a DNS zone.
 *
 * Changes the attributes that are given, and leaves the others as they are.
 *
 * `PATCH /v3/dns-zone/{id}`
 */
export function dnsZonesUpdate(
  options: Arguments<DnsZonesUpdateData> & { client: Client },
): Call<DnsZonesUpdateResponses, DnsZonesUpdateErrors> {
  return call(
    options.client,
    { id: 'dns.zones.update', method: 'PATCH', path: '/v3/dns-zone/{id}', errors: [400, 401, 403, 404, 422, 423, 500], retry: 'safe' },
    options,
  )
}

/**
 * Read the DNSSEC status of a domain.
 *
 * Says whether DNSSEC is on, off, or about to be switched.
 *
 * `GET /v3/dnssec/{domainId}`
 */
export function dnssecGet(options: Arguments<DnssecGetData> & { client: Client }): Call<DnssecGetResponses, DnssecGetErrors> {
  return call(
    options.client,
    { id: 'dnssec.get', method: 'GET', path: '/v3/dnssec/{domainId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Reads with `dnssec.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v3/dnssec/{domainId}`
 */
export function dnssecWaitUntil(
  target: TargetState<{ status: 'active' | 'inactive' | 'pending.activation' | 'pending.deactivation' }>,
  options: WaitArguments<DnssecGetData, DnssecGetResponse> & { client: Client },
): Promise<DnssecGetResponse> {
  return waitUntil(
    options.client,
    { id: 'dnssec.get', method: 'GET', path: '/v3/dnssec/{domainId}', errors: [401, 403, 404, 422, 423, 500] },
    { status: { at: '/data/attributes/status', values: ['active', 'inactive', 'pending.activation', 'pending.deactivation'] } },
    target,
    options,
  )
}

/**
 * Suggest domain names.
 *
 * Lists domain names generated from the keyword that `filter` gives.
 *
 * `GET /v3/domainSuggestion`
 */
export function domainSuggestionsList(
  options: Arguments<DomainSuggestionsListData> & { client: Client },
): Call<DomainSuggestionsListResponses, DomainSuggestionsListErrors> {
  return call(
    options.client,
    { id: 'domainSuggestions.list', method: 'GET', path: '/v3/domainSuggestion', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List users.
 *
 * Lists all users that the client has access to, its own included.
 *
 * `GET /v3/user`
 */
export function usersList(
  options: Arguments<UsersListData, ListCallOptions> & { client: Client },
): ListCall<UsersListResponses, UsersListErrors, User> {
  return list(
    options.client,
    { id: 'users.list', method: 'GET', path: '/v3/user', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a user.
 *
 * Creates an additional user of an account; primary users cannot be created this way.
 *
 * `POST /v3/user`
 */
export function usersCreate(options: Arguments<UsersCreateData> & { client: Client }): Call<UsersCreateResponses, UsersCreateErrors> {
  return call(
    options.client,
    { id: 'users.create', method: 'POST', path: '/v3/user', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete a user.
 *
 * Deletes the user with this id.
 *
 * `DELETE /v3/user/{userId}`
 */
export function usersDelete(options: Arguments<UsersDeleteData> & { client: Client }): Call<UsersDeleteResponses, UsersDeleteErrors> {
  return call(
    options.client,
    { id: 'users.delete', method: 'DELETE', path: '/v3/user/{userId}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read a user.
 *
 * Returns one user, with the logins if `include` asks for them.
 *
 * `GET /v3/user/{userId}`
 */
export function usersGet(options: Arguments<UsersGetData> & { client: Client }): Call<UsersGetResponses, UsersGetErrors> {
  return call(
    options.client,
    { id: 'users.get', method: 'GET', path: '/v3/user/{userId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Update a user.
 *
 * Changes the attributes that are given, and leaves the others as they are.
 *
 * `PATCH /v3/user/{userId}`
 */
export function usersUpdate(options: Arguments<UsersUpdateData> & { client: Client }): Call<UsersUpdateResponses, UsersUpdateErrors> {
  return call(
    options.client,
    { id: 'users.update', method: 'PATCH', path: '/v3/user/{userId}', errors: [400, 401, 403, 404, 422, 423, 500], retry: 'safe' },
    options,
  )
}

/**
 * List the logins of a user.
 *
 * Lists the primary login of the user and the secondary one if there is one.
 *
 * `GET /v3/user/{userId}/user-login`
 */
export function usersLoginsList(
  options: Arguments<UsersLoginsListData> & { client: Client },
): Call<UsersLoginsListResponses, UsersLoginsListErrors> {
  return call(
    options.client,
    { id: 'users.logins.list', method: 'GET', path: '/v3/user/{userId}/user-login', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List user logins.
 *
 * Lists logins; `filter` by user for those of one person.
 *
 * `GET /v3/user-login`
 */
export function userLoginsList(
  options: Arguments<UserLoginsListData, ListCallOptions> & { client: Client },
): ListCall<UserLoginsListResponses, UserLoginsListErrors, UserLogin> {
  return list(
    options.client,
    { id: 'userLogins.list', method: 'GET', path: '/v3/user-login', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create the secondary login of a user.
 *
 * Gives a user a second login name. A user can have one at most.
 *
 * `POST /v3/user-login`
 */
export function userLoginsCreate(
  options: Arguments<UserLoginsCreateData> & { client: Client },
): Call<UserLoginsCreateResponses, UserLoginsCreateErrors> {
  return call(
    options.client,
    { id: 'userLogins.create', method: 'POST', path: '/v3/user-login', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete the secondary login of a user.
 *
 * Deletes a secondary login; a primary one cannot be deleted.
 *
 * `DELETE /v3/user-login/{userloginId}`
 */
export function userLoginsDelete(
  options: Arguments<UserLoginsDeleteData> & { client: Client },
): Call<UserLoginsDeleteResponses, UserLoginsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'userLogins.delete',
      method: 'DELETE',
      path: '/v3/user-login/{userloginId}',
      bodiless: true,
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Read a user login.
 *
 * Returns one login, with its user if `include` asks for it.
 *
 * `GET /v3/user-login/{userloginId}`
 */
export function userLoginsGet(
  options: Arguments<UserLoginsGetData> & { client: Client },
): Call<UserLoginsGetResponses, UserLoginsGetErrors> {
  return call(
    options.client,
    { id: 'userLogins.get', method: 'GET', path: '/v3/user-login/{userloginId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Update the secondary login of a user.
 *
 * Changes a secondary login; a primary one cannot be changed.
 *
 * `PATCH /v3/user-login/{userloginId}`
 */
export function userLoginsUpdate(
  options: Arguments<UserLoginsUpdateData> & { client: Client },
): Call<UserLoginsUpdateResponses, UserLoginsUpdateErrors> {
  return call(
    options.client,
    {
      id: 'userLogins.update',
      method: 'PATCH',
      path: '/v3/user-login/{userloginId}',
      errors: [400, 401, 403, 404, 422, 423, 500],
      retry: 'safe',
    },
    options,
  )
}

/**
 * Read the user of a login.
 *
 * Returns the user that the login belongs to.
 *
 * `GET /v3/user-login/{userloginId}/user`
 */
export function userLoginsUserGet(
  options: Arguments<UserLoginsUserGetData> & { client: Client },
): Call<UserLoginsUserGetResponses, UserLoginsUserGetErrors> {
  return call(
    options.client,
    { id: 'userLogins.user.get', method: 'GET', path: '/v3/user-login/{userloginId}/user', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List webcard contracts.
 *
 * Lists the webcard contracts that the client has access to. No permission key is needed.
 *
 * `GET /v3/webcard`
 */
export function webcardsList(
  options: Arguments<WebcardsListData, ListCallOptions> & { client: Client },
): ListCall<WebcardsListResponses, WebcardsListErrors, Webcard> {
  return list(
    options.client,
    { id: 'webcards.list', method: 'GET', path: '/v3/webcard', pages: pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a webcard contract.
 *
 * Orders a webcard; which products a reseller may order, the list of products says. Needs one of the permission keys create.vm, create.crmwh, create.backup, create.o365 and create.wh.
 *
 * `POST /v3/webcard`
 *
 * This operation can cost money.
 *
 * The path is not in the provider's text but inferred, with medium confidence: the text writes /webcard without a note on the version; the other webcard routes begin with /v3.
 */
export function webcardsCreate(
  options: Arguments<WebcardsCreateData> & { client: Client },
): Call<WebcardsCreateResponses, WebcardsCreateErrors> {
  return call(
    options.client,
    { id: 'webcards.create', method: 'POST', path: '/v3/webcard', errors: [400, 401, 403, 404, 422, 423, 500], charges: true },
    options,
  )
}

/**
 * Read a webcard contract.
 *
 * Returns one webcard contract. No permission key is needed.
 *
 * `GET /v3/webcard/{webcardId}`
 */
export function webcardsGet(options: Arguments<WebcardsGetData> & { client: Client }): Call<WebcardsGetResponses, WebcardsGetErrors> {
  return call(
    options.client,
    { id: 'webcards.get', method: 'GET', path: '/v3/webcard/{webcardId}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Reads with `webcards.get` until the state of the object is reached, in `data.attributes.status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v3/webcard/{webcardId}`
 */
export function webcardsWaitUntil(
  target: TargetState<{ status: 'active' | 'suspended' | 'pending' | 'termination_pending' }>,
  options: WaitArguments<WebcardsGetData, WebcardsGetResponse> & { client: Client },
): Promise<WebcardsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'webcards.get', method: 'GET', path: '/v3/webcard/{webcardId}', errors: [401, 403, 404, 422, 423, 500] },
    { status: { at: '/data/attributes/status', values: ['active', 'suspended', 'pending', 'termination_pending'] } },
    target,
    options,
  )
}

/**
 * Terminate, cancel or assign a webcard contract.
 *
 * Changes the attributes that are given; the status can be set to active or suspended. No permission key is needed.
 *
 * `PATCH /v3/webcard/{webcardId}`
 */
export function webcardsUpdate(
  options: Arguments<WebcardsUpdateData> & { client: Client },
): Call<WebcardsUpdateResponses, WebcardsUpdateErrors> {
  return call(
    options.client,
    { id: 'webcards.update', method: 'PATCH', path: '/v3/webcard/{webcardId}', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a basic webcard.
 *
 * Creates a basic webcard under a subdomain. Customer data may be given to prefill the editor.
 *
 * `POST /v3/webcard-basic`
 */
export function webcardBasicsCreate(
  options: Arguments<WebcardBasicsCreateData> & { client: Client },
): Call<WebcardBasicsCreateResponses, WebcardBasicsCreateErrors> {
  return call(
    options.client,
    { id: 'webcardBasics.create', method: 'POST', path: '/v3/webcard-basic', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Delete a basic webcard.
 *
 * Deletes the basic webcard with this id.
 *
 * `DELETE /v3/webcard-basic/{id}`
 */
export function webcardBasicsDelete(
  options: Arguments<WebcardBasicsDeleteData> & { client: Client },
): Call<WebcardBasicsDeleteResponses, WebcardBasicsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'webcardBasics.delete',
      method: 'DELETE',
      path: '/v3/webcard-basic/{id}',
      bodiless: true,
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

/**
 * Read a basic or plus webcard.
 *
 * Returns one webcard; a plus webcard is a basic one that was upgraded to a contract.
 *
 * `GET /v3/webcard-basic/{id}`
 */
export function webcardBasicsGet(
  options: Arguments<WebcardBasicsGetData> & { client: Client },
): Call<WebcardBasicsGetResponses, WebcardBasicsGetErrors> {
  return call(
    options.client,
    { id: 'webcardBasics.get', method: 'GET', path: '/v3/webcard-basic/{id}', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Create a login link for a webcard.
 *
 * Returns a link that logs in to a webcard, named by its contract or by the id of a basic or plus webcard.
 *
 * `POST /v3/webcard-sso`
 */
export function webcardSsoCreate(
  options: Arguments<WebcardSsoCreateData> & { client: Client },
): Call<WebcardSsoCreateResponses, WebcardSsoCreateErrors> {
  return call(
    options.client,
    { id: 'webcardSso.create', method: 'POST', path: '/v3/webcard-sso', errors: [400, 401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * List mail addresses.
 *
 * Sends the mail addresses of a webhosting on one domain.
 *
 * `GET /v3/webhosting-email`
 */
export function webhostingsEmailsList(
  options: Arguments<WebhostingsEmailsListData> & { client: Client },
): Call<WebhostingsEmailsListResponses, WebhostingsEmailsListErrors> {
  return call(
    options.client,
    { id: 'webhostings.emails.list', method: 'GET', path: '/v3/webhosting-email', errors: [401, 403, 404, 422, 423, 500] },
    options,
  )
}

/**
 * Read a mail address.
 *
 * Sends the settings of one mail address.
 *
 * `GET /v3/webhosting-email/{webhosting}+{address}`
 *
 * The path is not in the provider's text but inferred, with medium confidence: the text ends at the slash; the object reference says what the id is made of, and ids alike are joined by +.
 */
export function webhostingsEmailsGet(
  options: Arguments<WebhostingsEmailsGetData> & { client: Client },
): Call<WebhostingsEmailsGetResponses, WebhostingsEmailsGetErrors> {
  return call(
    options.client,
    {
      id: 'webhostings.emails.get',
      method: 'GET',
      path: '/v3/webhosting-email/{webhosting}+{address}',
      errors: [401, 403, 404, 422, 423, 500],
    },
    options,
  )
}

export * from '@hostwright/core'
export { request, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core/internal'
export type * from './types.gen.js'
export { createClient, type CloudPitOptions } from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
