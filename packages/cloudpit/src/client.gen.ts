// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import type { Arguments, Call, Client, ListCall, ListCallOptions } from '@hostwright/core/client'
import {
  accountsCreate,
  accountsGet,
  accountsList,
  accountsUpdate,
  accountsV3Create,
  accountsV3Delete,
  accountsV3Get,
  accountsV3List,
  accountsV3Update,
  accountsV3UsersList,
  certificatesCreate,
  certificatesGet,
  certificatesList,
  certificatesUpdate,
  contractLogsGet,
  contractLogsList,
  contractsCreate,
  contractsGet,
  contractsList,
  contractsUpdate,
  dnsRecordsGet,
  dnsRecordsList,
  dnsZonesCreate,
  dnsZonesDelete,
  dnsZonesGet,
  dnsZonesList,
  dnsZonesUpdate,
  dnssecGet,
  domainStatusGet,
  domainSuggestionsList,
  domainsCreate,
  domainsGet,
  domainsList,
  domainsUpdate,
  languagesGet,
  languagesList,
  meGet,
  productsGet,
  productsList,
  ssoTokensCreate,
  ssoTokensDelete,
  ssoTokensGet,
  ssoTokensList,
  userLoginsCreate,
  userLoginsDelete,
  userLoginsGet,
  userLoginsList,
  userLoginsUpdate,
  userLoginsUserGet,
  usersCreate,
  usersDelete,
  usersGet,
  usersList,
  usersLoginsList,
  usersUpdate,
  webcardBasicsCreate,
  webcardBasicsDelete,
  webcardBasicsGet,
  webcardSsoCreate,
  webcardsCreate,
  webcardsGet,
  webcardsList,
  webcardsUpdate,
  webhostingsCreate,
  webhostingsEmailsGet,
  webhostingsEmailsList,
  webhostingsGet,
  webhostingsList,
  webhostingsProtectedDirectoriesCreate,
  webhostingsProtectedDirectoriesDelete,
  webhostingsProtectedDirectoriesGet,
  webhostingsProtectedDirectoriesList,
  webhostingsProtectedDirectoriesUpdate,
  webhostingsProtectedDirectoriesUsersCreate,
  webhostingsProtectedDirectoriesUsersDelete,
  webhostingsProtectedDirectoriesUsersGet,
  webhostingsProtectedDirectoriesUsersList,
  webhostingsProtectedDirectoriesUsersUpdate,
  webhostingsSubdomainsCreate,
  webhostingsSubdomainsDelete,
  webhostingsSubdomainsGet,
  webhostingsSubdomainsList,
  webhostingsSubdomainsUpdate,
  webhostingsUpdate,
} from './functions.gen.js'
import { createClient, type CloudPitOptions } from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `accounts`
 */
export class AccountsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List accounts.
   *
   * Sends the client's own account and its sub-accounts, page by page.
   *
   * `GET /v2/account`
   */
  list(
    options: Arguments<types.AccountsListData, ListCallOptions> = {},
  ): ListCall<types.AccountsListResponses, types.AccountsListErrors, types.Account> {
    return accountsList({ ...options, client: this.#client })
  }

  /**
   * Create an account.
   *
   * Creates a sub-account. Its parent is the client's own account.
   *
   * `POST /v2/account`
   */
  create(options: Arguments<types.AccountsCreateData>): Call<types.AccountsCreateResponses, types.AccountsCreateErrors> {
    return accountsCreate({ ...options, client: this.#client })
  }

  /**
   * Read an account.
   *
   * Sends one account.
   *
   * `GET /v2/account/{accountId}`
   */
  get(options: Arguments<types.AccountsGetData>): Call<types.AccountsGetResponses, types.AccountsGetErrors> {
    return accountsGet({ ...options, client: this.#client })
  }

  /**
   * Change an account.
   *
   * Changes the attributes that are sent and leaves the others as they are.
   *
   * `PATCH /v2/account/{accountId}`
   */
  update(options: Arguments<types.AccountsUpdateData>): Call<types.AccountsUpdateResponses, types.AccountsUpdateErrors> {
    return accountsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `me`
 */
export class MeResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the own account.
   *
   * Sends the account in whose name the client acts.
   *
   * `GET /v2/me`
   */
  get(options: Arguments<types.MeGetData> = {}): Call<types.MeGetResponses, types.MeGetErrors> {
    return meGet({ ...options, client: this.#client })
  }
}

/**
 * `certificates`
 */
export class CertificatesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List certificates.
   *
   * Sends the certificate contracts of all sub-accounts.
   *
   * `GET /v2/certificate`
   */
  list(options: Arguments<types.CertificatesListData> = {}): Call<types.CertificatesListResponses, types.CertificatesListErrors> {
    return certificatesList({ ...options, client: this.#client })
  }

  /**
   * Order a certificate.
   *
   * Orders a certificate. CloudPit creates the contract later and answers without it.
   *
   * `POST /v2/certificate`
   */
  create(options: Arguments<types.CertificatesCreateData>): Call<types.CertificatesCreateResponses, types.CertificatesCreateErrors> {
    return certificatesCreate({ ...options, client: this.#client })
  }

  /**
   * Read a certificate.
   *
   * Sends one certificate contract.
   *
   * `GET /v2/certificate/{certificateId}`
   */
  get(options: Arguments<types.CertificatesGetData>): Call<types.CertificatesGetResponses, types.CertificatesGetErrors> {
    return certificatesGet({ ...options, client: this.#client })
  }

  /**
   * Terminate or cancel a certificate.
   *
   * Sets when the contract ends, takes a pending termination back, or cancels it.
   *
   * `PATCH /v2/certificate/{certificateId}`
   */
  update(options: Arguments<types.CertificatesUpdateData>): Call<types.CertificatesUpdateResponses, types.CertificatesUpdateErrors> {
    return certificatesUpdate({ ...options, client: this.#client })
  }
}

/**
 * `domains`
 */
export class DomainsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List domains.
   *
   * Sends the domain contracts of all sub-accounts.
   *
   * `GET /v2/domain`
   */
  list(options: Arguments<types.DomainsListData> = {}): Call<types.DomainsListResponses, types.DomainsListErrors> {
    return domainsList({ ...options, client: this.#client })
  }

  /**
   * Order a domain.
   *
   * Registers a domain, or transfers one to CloudPit where an auth code is sent along.
   *
   * `POST /v2/domain`
   */
  create(options: Arguments<types.DomainsCreateData>): Call<types.DomainsCreateResponses, types.DomainsCreateErrors> {
    return domainsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a domain.
   *
   * Sends one domain contract.
   *
   * `GET /v2/domain/{domainId}`
   */
  get(options: Arguments<types.DomainsGetData>): Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return domainsGet({ ...options, client: this.#client })
  }

  /**
   * Change a domain.
   *
   * Assigns the domain to an account or a webhosting, terminates it, or takes a pending termination back.
   *
   * `PATCH /v2/domain/{domainId}`
   */
  update(options: Arguments<types.DomainsUpdateData>): Call<types.DomainsUpdateResponses, types.DomainsUpdateErrors> {
    return domainsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `domainStatus`
 */
export class DomainStatusResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Check a domain name.
   *
   * Says whether a domain name is free, taken or otherwise known.
   *
   * `GET /v2/domain-status/{domain}`
   */
  get(options: Arguments<types.DomainStatusGetData>): Call<types.DomainStatusGetResponses, types.DomainStatusGetErrors> {
    return domainStatusGet({ ...options, client: this.#client })
  }
}

/**
 * `languages`
 */
export class LanguagesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List languages.
   *
   * Sends all languages that an account can use.
   *
   * `GET /v2/language`
   */
  list(options: Arguments<types.LanguagesListData> = {}): Call<types.LanguagesListResponses, types.LanguagesListErrors> {
    return languagesList({ ...options, client: this.#client })
  }

  /**
   * Read a language.
   *
   * Sends one language.
   *
   * `GET /v2/language/{languageId}`
   */
  get(options: Arguments<types.LanguagesGetData>): Call<types.LanguagesGetResponses, types.LanguagesGetErrors> {
    return languagesGet({ ...options, client: this.#client })
  }
}

/**
 * `products`
 */
export class ProductsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List products.
   *
   * Sends the products that are defined for the account. Where there are none, `meta` may say whom to ask.
   *
   * `GET /v2/product`
   */
  list(options: Arguments<types.ProductsListData> = {}): Call<types.ProductsListResponses, types.ProductsListErrors> {
    return productsList({ ...options, client: this.#client })
  }

  /**
   * Read a product.
   *
   * Sends one product.
   *
   * `GET /v2/product/{productId}`
   */
  get(options: Arguments<types.ProductsGetData>): Call<types.ProductsGetResponses, types.ProductsGetErrors> {
    return productsGet({ ...options, client: this.#client })
  }
}

/**
 * `ssoTokens`
 */
export class SsoTokensResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List SSO tokens.
   *
   * Sends the SSO tokens of all sub-accounts.
   *
   * `GET /v2/sso`
   */
  list(options: Arguments<types.SsoTokensListData> = {}): Call<types.SsoTokensListResponses, types.SsoTokensListErrors> {
    return ssoTokensList({ ...options, client: this.#client })
  }

  /**
   * Create an SSO token.
   *
   * Creates a token that logs in a sub-account, named by its id, its user name or one of its users. It is valid for five minutes; expired tokens are deleted on this occasion.
   *
   * `POST /v2/sso`
   */
  create(options: Arguments<types.SsoTokensCreateData>): Call<types.SsoTokensCreateResponses, types.SsoTokensCreateErrors> {
    return ssoTokensCreate({ ...options, client: this.#client })
  }

  /**
   * Read an SSO token.
   *
   * Sends one SSO token.
   *
   * `GET /v2/sso/{ssoId}`
   */
  get(options: Arguments<types.SsoTokensGetData>): Call<types.SsoTokensGetResponses, types.SsoTokensGetErrors> {
    return ssoTokensGet({ ...options, client: this.#client })
  }

  /**
   * Delete an SSO token.
   *
   * Deletes a token before it expires. Expired ones go by themselves when the next is created.
   *
   * `DELETE /v2/sso/{ssoId}`
   */
  delete(options: Arguments<types.SsoTokensDeleteData>): Call<types.SsoTokensDeleteResponses, types.SsoTokensDeleteErrors> {
    return ssoTokensDelete({ ...options, client: this.#client })
  }
}

/**
 * `webhostings.protectedDirectories.users`
 */
export class WebhostingsProtectedDirectoriesUsersResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List users of a protected directory.
   *
   * Sends the users who can open a protected directory.
   *
   * `GET /v2/webhosting-protectedDirectory-user`
   */
  list(
    options: Arguments<types.WebhostingsProtectedDirectoriesUsersListData>,
  ): Call<types.WebhostingsProtectedDirectoriesUsersListResponses, types.WebhostingsProtectedDirectoriesUsersListErrors> {
    return webhostingsProtectedDirectoriesUsersList({ ...options, client: this.#client })
  }

  /**
   * Add a user to a protected directory.
   *
   * Creates a user who can open the directory.
   *
   * `POST /v2/webhosting-protectedDirectory-user`
   */
  create(
    options: Arguments<types.WebhostingsProtectedDirectoriesUsersCreateData>,
  ): Call<types.WebhostingsProtectedDirectoriesUsersCreateResponses, types.WebhostingsProtectedDirectoriesUsersCreateErrors> {
    return webhostingsProtectedDirectoriesUsersCreate({ ...options, client: this.#client })
  }

  /**
   * Read a user of a protected directory.
   *
   * Sends one user who can open the directory.
   *
   * `GET /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
   */
  get(
    options: Arguments<types.WebhostingsProtectedDirectoriesUsersGetData>,
  ): Call<types.WebhostingsProtectedDirectoriesUsersGetResponses, types.WebhostingsProtectedDirectoriesUsersGetErrors> {
    return webhostingsProtectedDirectoriesUsersGet({ ...options, client: this.#client })
  }

  /**
   * Change the password of a user.
   *
   * Sets the password with which the user opens the directory.
   *
   * `PATCH /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
   */
  update(
    options: Arguments<types.WebhostingsProtectedDirectoriesUsersUpdateData>,
  ): Call<types.WebhostingsProtectedDirectoriesUsersUpdateResponses, types.WebhostingsProtectedDirectoriesUsersUpdateErrors> {
    return webhostingsProtectedDirectoriesUsersUpdate({ ...options, client: this.#client })
  }

  /**
   * Remove a user from a protected directory.
   *
   * Deletes the user, who can no longer open the directory.
   *
   * `DELETE /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
   */
  delete(
    options: Arguments<types.WebhostingsProtectedDirectoriesUsersDeleteData>,
  ): Call<types.WebhostingsProtectedDirectoriesUsersDeleteResponses, types.WebhostingsProtectedDirectoriesUsersDeleteErrors> {
    return webhostingsProtectedDirectoriesUsersDelete({ ...options, client: this.#client })
  }
}

/**
 * `webhostings.protectedDirectories`
 */
export class WebhostingsProtectedDirectoriesResource {
  readonly #client: Client
  readonly users: WebhostingsProtectedDirectoriesUsersResource

  constructor(client: Client) {
    this.#client = client
    this.users = new WebhostingsProtectedDirectoriesUsersResource(client)
  }

  /**
   * List protected directories.
   *
   * Sends the protected directories of a webhosting on one domain.
   *
   * `GET /v2/webhosting-protectedDirectory`
   */
  list(
    options: Arguments<types.WebhostingsProtectedDirectoriesListData>,
  ): Call<types.WebhostingsProtectedDirectoriesListResponses, types.WebhostingsProtectedDirectoriesListErrors> {
    return webhostingsProtectedDirectoriesList({ ...options, client: this.#client })
  }

  /**
   * Protect a directory.
   *
   * Protects a directory by password. The domain must have webhosting, so it may not be deactivated or forwarded.
   *
   * `POST /v2/webhosting-protectedDirectory`
   */
  create(
    options: Arguments<types.WebhostingsProtectedDirectoriesCreateData>,
  ): Call<types.WebhostingsProtectedDirectoriesCreateResponses, types.WebhostingsProtectedDirectoriesCreateErrors> {
    return webhostingsProtectedDirectoriesCreate({ ...options, client: this.#client })
  }

  /**
   * Read a protected directory.
   *
   * Sends one protected directory.
   *
   * `GET /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
   */
  get(
    options: Arguments<types.WebhostingsProtectedDirectoriesGetData>,
  ): Call<types.WebhostingsProtectedDirectoriesGetResponses, types.WebhostingsProtectedDirectoriesGetErrors> {
    return webhostingsProtectedDirectoriesGet({ ...options, client: this.#client })
  }

  /**
   * Describe a protected directory.
   *
   * Changes the description. CloudPit does not know which domain the directory belongs to and repeats the one that is sent.
   *
   * `PATCH /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
   */
  update(
    options: Arguments<types.WebhostingsProtectedDirectoriesUpdateData>,
  ): Call<types.WebhostingsProtectedDirectoriesUpdateResponses, types.WebhostingsProtectedDirectoriesUpdateErrors> {
    return webhostingsProtectedDirectoriesUpdate({ ...options, client: this.#client })
  }

  /**
   * Unprotect a directory.
   *
   * Deletes the protection.
   *
   * `DELETE /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
   */
  delete(
    options: Arguments<types.WebhostingsProtectedDirectoriesDeleteData>,
  ): Call<types.WebhostingsProtectedDirectoriesDeleteResponses, types.WebhostingsProtectedDirectoriesDeleteErrors> {
    return webhostingsProtectedDirectoriesDelete({ ...options, client: this.#client })
  }
}

/**
 * `webhostings.subdomains`
 */
export class WebhostingsSubdomainsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List subdomains.
   *
   * Sends the subdomains of a webhosting on one or more domains.
   *
   * `GET /v2/webhosting-subdomain`
   */
  list(
    options: Arguments<types.WebhostingsSubdomainsListData>,
  ): Call<types.WebhostingsSubdomainsListResponses, types.WebhostingsSubdomainsListErrors> {
    return webhostingsSubdomainsList({ ...options, client: this.#client })
  }

  /**
   * Create a subdomain.
   *
   * Creates a subdomain of a domain of the webhosting.
   *
   * `POST /v2/webhosting-subdomain`
   */
  create(
    options: Arguments<types.WebhostingsSubdomainsCreateData>,
  ): Call<types.WebhostingsSubdomainsCreateResponses, types.WebhostingsSubdomainsCreateErrors> {
    return webhostingsSubdomainsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a subdomain.
   *
   * Sends one subdomain.
   *
   * `GET /v2/webhosting-subdomain/{webhosting}+{subdomain}`
   */
  get(
    options: Arguments<types.WebhostingsSubdomainsGetData>,
  ): Call<types.WebhostingsSubdomainsGetResponses, types.WebhostingsSubdomainsGetErrors> {
    return webhostingsSubdomainsGet({ ...options, client: this.#client })
  }

  /**
   * Change a subdomain.
   *
   * Changes the document root or the status.
   *
   * `PATCH /v2/webhosting-subdomain/{webhosting}+{subdomain}`
   */
  update(
    options: Arguments<types.WebhostingsSubdomainsUpdateData>,
  ): Call<types.WebhostingsSubdomainsUpdateResponses, types.WebhostingsSubdomainsUpdateErrors> {
    return webhostingsSubdomainsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete a subdomain.
   *
   * Deletes the subdomain.
   *
   * `DELETE /v2/webhosting-subdomain/{webhosting}+{subdomain}`
   */
  delete(
    options: Arguments<types.WebhostingsSubdomainsDeleteData>,
  ): Call<types.WebhostingsSubdomainsDeleteResponses, types.WebhostingsSubdomainsDeleteErrors> {
    return webhostingsSubdomainsDelete({ ...options, client: this.#client })
  }
}

/**
 * `webhostings.emails`
 */
export class WebhostingsEmailsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List mail addresses.
   *
   * Sends the mail addresses of a webhosting on one domain.
   *
   * `GET /v3/webhosting-email`
   */
  list(options: Arguments<types.WebhostingsEmailsListData>): Call<types.WebhostingsEmailsListResponses, types.WebhostingsEmailsListErrors> {
    return webhostingsEmailsList({ ...options, client: this.#client })
  }

  /**
   * Read a mail address.
   *
   * Sends the settings of one mail address.
   *
   * `GET /v3/webhosting-email/{emailId}`
   *
   * The path is not in the provider's text but inferred, with medium confidence: the text ends at the slash; the object reference says what the id is made of.
   */
  get(options: Arguments<types.WebhostingsEmailsGetData>): Call<types.WebhostingsEmailsGetResponses, types.WebhostingsEmailsGetErrors> {
    return webhostingsEmailsGet({ ...options, client: this.#client })
  }
}

/**
 * `webhostings`
 */
export class WebhostingsResource {
  readonly #client: Client
  readonly protectedDirectories: WebhostingsProtectedDirectoriesResource
  readonly subdomains: WebhostingsSubdomainsResource
  readonly emails: WebhostingsEmailsResource

  constructor(client: Client) {
    this.#client = client
    this.protectedDirectories = new WebhostingsProtectedDirectoriesResource(client)
    this.subdomains = new WebhostingsSubdomainsResource(client)
    this.emails = new WebhostingsEmailsResource(client)
  }

  /**
   * List webhostings.
   *
   * Sends the webhosting contracts of all sub-accounts.
   *
   * `GET /v2/webhosting`
   */
  list(options: Arguments<types.WebhostingsListData> = {}): Call<types.WebhostingsListResponses, types.WebhostingsListErrors> {
    return webhostingsList({ ...options, client: this.#client })
  }

  /**
   * Order a webhosting.
   *
   * Creates a webhosting contract for a product.
   *
   * `POST /v2/webhosting`
   */
  create(options: Arguments<types.WebhostingsCreateData>): Call<types.WebhostingsCreateResponses, types.WebhostingsCreateErrors> {
    return webhostingsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a webhosting.
   *
   * Sends one webhosting contract.
   *
   * `GET /v2/webhosting/{webhostingId}`
   */
  get(options: Arguments<types.WebhostingsGetData>): Call<types.WebhostingsGetResponses, types.WebhostingsGetErrors> {
    return webhostingsGet({ ...options, client: this.#client })
  }

  /**
   * Change a webhosting.
   *
   * Assigns, suspends, resumes or terminates the webhosting, or upgrades it to a higher product. Downgrades are refused.
   *
   * `PATCH /v2/webhosting/{webhostingId}`
   */
  update(options: Arguments<types.WebhostingsUpdateData>): Call<types.WebhostingsUpdateResponses, types.WebhostingsUpdateErrors> {
    return webhostingsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `accountsV3.users`
 */
export class AccountsV3UsersResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the users of an account.
   *
   * Lists all users that belong to the account, in one answer.
   *
   * `GET /v3/account/{accountId}/user`
   */
  list(options: Arguments<types.AccountsV3UsersListData>): Call<types.AccountsV3UsersListResponses, types.AccountsV3UsersListErrors> {
    return accountsV3UsersList({ ...options, client: this.#client })
  }
}

/**
 * `accountsV3`
 */
export class AccountsV3Resource {
  readonly #client: Client
  readonly users: AccountsV3UsersResource

  constructor(client: Client) {
    this.#client = client
    this.users = new AccountsV3UsersResource(client)
  }

  /**
   * List accounts.
   *
   * Lists all accounts that the client has access to.
   *
   * `GET /v3/account`
   */
  list(
    options: Arguments<types.AccountsV3ListData, ListCallOptions> = {},
  ): ListCall<types.AccountsV3ListResponses, types.AccountsV3ListErrors, types.AccountV3> {
    return accountsV3List({ ...options, client: this.#client })
  }

  /**
   * Create an account.
   *
   * Creates an account. The persons who use it are created as users.
   *
   * `POST /v3/account`
   */
  create(options: Arguments<types.AccountsV3CreateData>): Call<types.AccountsV3CreateResponses, types.AccountsV3CreateErrors> {
    return accountsV3Create({ ...options, client: this.#client })
  }

  /**
   * Read an account.
   *
   * Returns one account, with its users where `include` asks for them.
   *
   * `GET /v3/account/{accountId}`
   */
  get(options: Arguments<types.AccountsV3GetData>): Call<types.AccountsV3GetResponses, types.AccountsV3GetErrors> {
    return accountsV3Get({ ...options, client: this.#client })
  }

  /**
   * Update an account.
   *
   * Changes the attributes that are given, and leaves the others as they are.
   *
   * `PATCH /v3/account/{accountId}`
   */
  update(options: Arguments<types.AccountsV3UpdateData>): Call<types.AccountsV3UpdateResponses, types.AccountsV3UpdateErrors> {
    return accountsV3Update({ ...options, client: this.#client })
  }

  /**
   * Delete an account.
   *
   * Deletes the account with this id.
   *
   * `DELETE /v3/account/{accountId}`
   */
  delete(options: Arguments<types.AccountsV3DeleteData>): Call<types.AccountsV3DeleteResponses, types.AccountsV3DeleteErrors> {
    return accountsV3Delete({ ...options, client: this.#client })
  }
}

/**
 * `contracts`
 */
export class ContractsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List contracts.
   *
   * Lists contracts of every kind that the client has access to.
   *
   * `GET /v3/contract`
   */
  list(
    options: Arguments<types.ContractsListData, ListCallOptions> = {},
  ): ListCall<types.ContractsListResponses, types.ContractsListErrors, types.Contract> {
    return contractsList({ ...options, client: this.#client })
  }

  /**
   * Create a contract.
   *
   * Orders a product and returns the new contract.
   *
   * `POST /v3/contract`
   *
   * The path is not in the provider's text but inferred, with medium confidence: the text writes /contract without a note on the version; the other contract routes begin with /v3.
   */
  create(options: Arguments<types.ContractsCreateData>): Call<types.ContractsCreateResponses, types.ContractsCreateErrors> {
    return contractsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a contract.
   *
   * Returns one contract. No permission key is needed.
   *
   * `GET /v3/contract/{contractId}`
   */
  get(options: Arguments<types.ContractsGetData>): Call<types.ContractsGetResponses, types.ContractsGetErrors> {
    return contractsGet({ ...options, client: this.#client })
  }

  /**
   * Terminate, cancel or assign a contract.
   *
   * Changes the attributes that are given. No permission key is needed.
   *
   * `PATCH /v3/contract/{contractId}`
   */
  update(options: Arguments<types.ContractsUpdateData>): Call<types.ContractsUpdateResponses, types.ContractsUpdateErrors> {
    return contractsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `contractLogs`
 */
export class ContractLogsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List contract logs.
   *
   * Sends the log entries of the own account or of one sub-account, page by page. Needs no permission key.
   *
   * `GET /v3/contractLog`
   */
  list(
    options: Arguments<types.ContractLogsListData, ListCallOptions> = {},
  ): ListCall<types.ContractLogsListResponses, types.ContractLogsListErrors, types.ContractLog> {
    return contractLogsList({ ...options, client: this.#client })
  }

  /**
   * Read a contract log.
   *
   * Sends one log entry. Needs no permission key.
   *
   * `GET /v3/contractLog/{logId}`
   */
  get(options: Arguments<types.ContractLogsGetData>): Call<types.ContractLogsGetResponses, types.ContractLogsGetErrors> {
    return contractLogsGet({ ...options, client: this.#client })
  }
}

/**
 * `dns.records`
 */
export class DnsRecordsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List DNS records.
   *
   * Lists the records of the zone that `filter` names; without one the call is refused.
   *
   * `GET /v3/dns-record`
   */
  list(options: Arguments<types.DnsRecordsListData>): Call<types.DnsRecordsListResponses, types.DnsRecordsListErrors> {
    return dnsRecordsList({ ...options, client: this.#client })
  }

  /**
   * Read a DNS record.
   *
   * Returns one record.
   *
   * `GET /v3/dns-record/{record-id}`
   */
  get(options: Arguments<types.DnsRecordsGetData>): Call<types.DnsRecordsGetResponses, types.DnsRecordsGetErrors> {
    return dnsRecordsGet({ ...options, client: this.#client })
  }
}

/**
 * `dns.zones`
 */
export class DnsZonesResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List DNS zones.
   *
   * Lists all zones that the client has access to, in one answer.
   *
   * `GET /v3/dns-zone`
   */
  list(options: Arguments<types.DnsZonesListData> = {}): Call<types.DnsZonesListResponses, types.DnsZonesListErrors> {
    return dnsZonesList({ ...options, client: this.#client })
  }

  /**
   * Create a DNS zone.
   *
   * Creates the zone of a domain. Its timers are set by the provider.
   *
   * `POST /v3/dns-zone`
   */
  create(options: Arguments<types.DnsZonesCreateData>): Call<types.DnsZonesCreateResponses, types.DnsZonesCreateErrors> {
    return dnsZonesCreate({ ...options, client: this.#client })
  }

  /**
   * Read a DNS zone.
   *
   * Returns one zone; its records are read apart.
   *
   * `GET /v3/dns-zone/{id}`
   */
  get(options: Arguments<types.DnsZonesGetData>): Call<types.DnsZonesGetResponses, types.DnsZonesGetErrors> {
    return dnsZonesGet({ ...options, client: this.#client })
  }

  /**
   * Update a DNS zone.
   *
   * Changes the attributes that are given, and leaves the others as they are.
   *
   * `PATCH /v3/dns-zone/{id}`
   */
  update(options: Arguments<types.DnsZonesUpdateData>): Call<types.DnsZonesUpdateResponses, types.DnsZonesUpdateErrors> {
    return dnsZonesUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete a DNS zone.
   *
   * Deletes the zone with this id.
   *
   * `DELETE /v3/dns-zone/{id}`
   */
  delete(options: Arguments<types.DnsZonesDeleteData>): Call<types.DnsZonesDeleteResponses, types.DnsZonesDeleteErrors> {
    return dnsZonesDelete({ ...options, client: this.#client })
  }
}

/**
 * `dns`
 */
export class DnsResource {
  readonly records: DnsRecordsResource
  readonly zones: DnsZonesResource

  constructor(client: Client) {
    this.records = new DnsRecordsResource(client)
    this.zones = new DnsZonesResource(client)
  }
}

/**
 * `dnssec`
 */
export class DnssecResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the DNSSEC status of a domain.
   *
   * Says whether DNSSEC is on, off, or about to be switched.
   *
   * `GET /v3/dnssec/{domainId}`
   */
  get(options: Arguments<types.DnssecGetData>): Call<types.DnssecGetResponses, types.DnssecGetErrors> {
    return dnssecGet({ ...options, client: this.#client })
  }
}

/**
 * `domainSuggestions`
 */
export class DomainSuggestionsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Suggest domain names.
   *
   * Lists domain names generated from the keyword that `filter` gives.
   *
   * `GET /v3/domainSuggestion`
   */
  list(options: Arguments<types.DomainSuggestionsListData>): Call<types.DomainSuggestionsListResponses, types.DomainSuggestionsListErrors> {
    return domainSuggestionsList({ ...options, client: this.#client })
  }
}

/**
 * `users.logins`
 */
export class UsersLoginsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List the logins of a user.
   *
   * Lists the primary login of the user and the secondary one where there is one.
   *
   * `GET /v3/user/{userId}/user-login`
   */
  list(options: Arguments<types.UsersLoginsListData>): Call<types.UsersLoginsListResponses, types.UsersLoginsListErrors> {
    return usersLoginsList({ ...options, client: this.#client })
  }
}

/**
 * `users`
 */
export class UsersResource {
  readonly #client: Client
  readonly logins: UsersLoginsResource

  constructor(client: Client) {
    this.#client = client
    this.logins = new UsersLoginsResource(client)
  }

  /**
   * List users.
   *
   * Lists all users that the client has access to, its own included.
   *
   * `GET /v3/user`
   */
  list(
    options: Arguments<types.UsersListData, ListCallOptions> = {},
  ): ListCall<types.UsersListResponses, types.UsersListErrors, types.User> {
    return usersList({ ...options, client: this.#client })
  }

  /**
   * Create a user.
   *
   * Creates an additional user of an account; primary users cannot be created this way.
   *
   * `POST /v3/user`
   */
  create(options: Arguments<types.UsersCreateData>): Call<types.UsersCreateResponses, types.UsersCreateErrors> {
    return usersCreate({ ...options, client: this.#client })
  }

  /**
   * Read a user.
   *
   * Returns one user, with the logins where `include` asks for them.
   *
   * `GET /v3/user/{userId}`
   */
  get(options: Arguments<types.UsersGetData>): Call<types.UsersGetResponses, types.UsersGetErrors> {
    return usersGet({ ...options, client: this.#client })
  }

  /**
   * Update a user.
   *
   * Changes the attributes that are given, and leaves the others as they are.
   *
   * `PATCH /v3/user/{userId}`
   */
  update(options: Arguments<types.UsersUpdateData>): Call<types.UsersUpdateResponses, types.UsersUpdateErrors> {
    return usersUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete a user.
   *
   * Deletes the user with this id.
   *
   * `DELETE /v3/user/{userId}`
   */
  delete(options: Arguments<types.UsersDeleteData>): Call<types.UsersDeleteResponses, types.UsersDeleteErrors> {
    return usersDelete({ ...options, client: this.#client })
  }
}

/**
 * `userLogins.user`
 */
export class UserLoginsUserResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Read the user of a login.
   *
   * Returns the user that the login belongs to.
   *
   * `GET /v3/user-login/{userloginId}/user`
   */
  get(options: Arguments<types.UserLoginsUserGetData>): Call<types.UserLoginsUserGetResponses, types.UserLoginsUserGetErrors> {
    return userLoginsUserGet({ ...options, client: this.#client })
  }
}

/**
 * `userLogins`
 */
export class UserLoginsResource {
  readonly #client: Client
  readonly user: UserLoginsUserResource

  constructor(client: Client) {
    this.#client = client
    this.user = new UserLoginsUserResource(client)
  }

  /**
   * List user logins.
   *
   * Lists logins; `filter` by user for those of one person.
   *
   * `GET /v3/user-login`
   */
  list(
    options: Arguments<types.UserLoginsListData, ListCallOptions> = {},
  ): ListCall<types.UserLoginsListResponses, types.UserLoginsListErrors, types.UserLogin> {
    return userLoginsList({ ...options, client: this.#client })
  }

  /**
   * Create the secondary login of a user.
   *
   * Gives a user a second login name. A user can have one at most.
   *
   * `POST /v3/user-login`
   */
  create(options: Arguments<types.UserLoginsCreateData>): Call<types.UserLoginsCreateResponses, types.UserLoginsCreateErrors> {
    return userLoginsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a user login.
   *
   * Returns one login, with its user where `include` asks for it.
   *
   * `GET /v3/user-login/{userloginId}`
   */
  get(options: Arguments<types.UserLoginsGetData>): Call<types.UserLoginsGetResponses, types.UserLoginsGetErrors> {
    return userLoginsGet({ ...options, client: this.#client })
  }

  /**
   * Update the secondary login of a user.
   *
   * Changes a secondary login; a primary one cannot be changed.
   *
   * `PATCH /v3/user-login/{userloginId}`
   */
  update(options: Arguments<types.UserLoginsUpdateData>): Call<types.UserLoginsUpdateResponses, types.UserLoginsUpdateErrors> {
    return userLoginsUpdate({ ...options, client: this.#client })
  }

  /**
   * Delete the secondary login of a user.
   *
   * Deletes a secondary login; a primary one cannot be deleted.
   *
   * `DELETE /v3/user-login/{userloginId}`
   */
  delete(options: Arguments<types.UserLoginsDeleteData>): Call<types.UserLoginsDeleteResponses, types.UserLoginsDeleteErrors> {
    return userLoginsDelete({ ...options, client: this.#client })
  }
}

/**
 * `webcards`
 */
export class WebcardsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * List webcard contracts.
   *
   * Lists the webcard contracts that the client has access to. No permission key is needed.
   *
   * `GET /v3/webcard`
   */
  list(
    options: Arguments<types.WebcardsListData, ListCallOptions> = {},
  ): ListCall<types.WebcardsListResponses, types.WebcardsListErrors, types.Webcard> {
    return webcardsList({ ...options, client: this.#client })
  }

  /**
   * Create a webcard contract.
   *
   * Orders a webcard; which products a reseller may order, the list of products says. Needs one of the permission keys create.vm, create.crmwh, create.backup, create.o365 and create.wh.
   *
   * `POST /v3/webcard`
   *
   * The path is not in the provider's text but inferred, with medium confidence: the text writes /webcard without a note on the version; the other webcard routes begin with /v3.
   */
  create(options: Arguments<types.WebcardsCreateData>): Call<types.WebcardsCreateResponses, types.WebcardsCreateErrors> {
    return webcardsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a webcard contract.
   *
   * Returns one webcard contract. No permission key is needed.
   *
   * `GET /v3/webcard/{webcardId}`
   */
  get(options: Arguments<types.WebcardsGetData>): Call<types.WebcardsGetResponses, types.WebcardsGetErrors> {
    return webcardsGet({ ...options, client: this.#client })
  }

  /**
   * Terminate, cancel or assign a webcard contract.
   *
   * Changes the attributes that are given; the status can be set to active or suspended. No permission key is needed.
   *
   * `PATCH /v3/webcard/{webcardId}`
   */
  update(options: Arguments<types.WebcardsUpdateData>): Call<types.WebcardsUpdateResponses, types.WebcardsUpdateErrors> {
    return webcardsUpdate({ ...options, client: this.#client })
  }
}

/**
 * `webcardBasics`
 */
export class WebcardBasicsResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Create a basic webcard.
   *
   * Creates a basic webcard under a subdomain. Customer data may be given to prefill the editor.
   *
   * `POST /v3/webcard-basic`
   */
  create(options: Arguments<types.WebcardBasicsCreateData>): Call<types.WebcardBasicsCreateResponses, types.WebcardBasicsCreateErrors> {
    return webcardBasicsCreate({ ...options, client: this.#client })
  }

  /**
   * Read a basic or plus webcard.
   *
   * Returns one webcard; a plus webcard is a basic one that was upgraded to a contract.
   *
   * `GET /v3/webcard-basic/{id}`
   */
  get(options: Arguments<types.WebcardBasicsGetData>): Call<types.WebcardBasicsGetResponses, types.WebcardBasicsGetErrors> {
    return webcardBasicsGet({ ...options, client: this.#client })
  }

  /**
   * Delete a basic webcard.
   *
   * Deletes the basic webcard with this id.
   *
   * `DELETE /v3/webcard-basic/{id}`
   */
  delete(options: Arguments<types.WebcardBasicsDeleteData>): Call<types.WebcardBasicsDeleteResponses, types.WebcardBasicsDeleteErrors> {
    return webcardBasicsDelete({ ...options, client: this.#client })
  }
}

/**
 * `webcardSso`
 */
export class WebcardSsoResource {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  /**
   * Create a login link for a webcard.
   *
   * Returns a link that logs in to a webcard, named by its contract or by the id of a basic or plus webcard.
   *
   * `POST /v3/webcard-sso`
   */
  create(options: Arguments<types.WebcardSsoCreateData>): Call<types.WebcardSsoCreateResponses, types.WebcardSsoCreateErrors> {
    return webcardSsoCreate({ ...options, client: this.#client })
  }
}

/**
 * Client of the CloudPit API. Holds credentials, token and limits of its own; make one and keep it.
 */
export class CloudPit {
  /**
   * Accounts of version 2, the client's own account and its sub-accounts.
   */
  readonly accounts: AccountsResource
  /**
   * Accounts of version 2, the client's own account and its sub-accounts.
   */
  readonly me: MeResource
  /**
   * Contracts for TLS certificates.
   */
  readonly certificates: CertificatesResource
  /**
   * Domain contracts, and whether a name can be registered.
   */
  readonly domains: DomainsResource
  /**
   * Domain contracts, and whether a name can be registered.
   */
  readonly domainStatus: DomainStatusResource
  /**
   * Languages an account can use.
   */
  readonly languages: LanguagesResource
  /**
   * Products the client's account may order.
   */
  readonly products: ProductsResource
  /**
   * Short-lived tokens that log a sub-account into CloudPit.
   */
  readonly ssoTokens: SsoTokensResource
  /**
   * Webhosting contracts with their mail addresses, protected directories and subdomains.
   */
  readonly webhostings: WebhostingsResource
  /**
   * Accounts of version 3, whose persons are users.
   */
  readonly accountsV3: AccountsV3Resource
  /**
   * Contracts of every kind.
   */
  readonly contracts: ContractsResource
  /**
   * Log entries of contracts.
   */
  readonly contractLogs: ContractLogsResource
  /**
   * DNS zones, their records and DNSSEC.
   */
  readonly dns: DnsResource
  /**
   * DNS zones, their records and DNSSEC.
   */
  readonly dnssec: DnssecResource
  /**
   * Domain names proposed for a keyword.
   */
  readonly domainSuggestions: DomainSuggestionsResource
  /**
   * Persons of an account.
   */
  readonly users: UsersResource
  /**
   * Login names of users.
   */
  readonly userLogins: UserLoginsResource
  /**
   * Webcard contracts, basic webcards and links that log into a webcard.
   */
  readonly webcards: WebcardsResource
  /**
   * Webcard contracts, basic webcards and links that log into a webcard.
   */
  readonly webcardBasics: WebcardBasicsResource
  /**
   * Webcard contracts, basic webcards and links that log into a webcard.
   */
  readonly webcardSso: WebcardSsoResource

  /**
   * @throws ConfigurationError naming the option that cannot work
   */
  constructor(options: CloudPitOptions) {
    const client = createClient(options)
    this.accounts = new AccountsResource(client)
    this.me = new MeResource(client)
    this.certificates = new CertificatesResource(client)
    this.domains = new DomainsResource(client)
    this.domainStatus = new DomainStatusResource(client)
    this.languages = new LanguagesResource(client)
    this.products = new ProductsResource(client)
    this.ssoTokens = new SsoTokensResource(client)
    this.webhostings = new WebhostingsResource(client)
    this.accountsV3 = new AccountsV3Resource(client)
    this.contracts = new ContractsResource(client)
    this.contractLogs = new ContractLogsResource(client)
    this.dns = new DnsResource(client)
    this.dnssec = new DnssecResource(client)
    this.domainSuggestions = new DomainSuggestionsResource(client)
    this.users = new UsersResource(client)
    this.userLogins = new UserLoginsResource(client)
    this.webcards = new WebcardsResource(client)
    this.webcardBasics = new WebcardBasicsResource(client)
    this.webcardSso = new WebcardSsoResource(client)
  }
}
