// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'
import * as declared from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `accounts`
 */
export class AccountsResource extends core.Resource {
  /**
   * List accounts.
   *
   * Sends the client's own account and its sub-accounts, page by page.
   *
   * `GET /v2/account`
   */
  list(
    options: core.Arguments<types.AccountsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.AccountsListResponses, types.AccountsListErrors, types.Account> {
    return core.list(
      this,
      { id: 'accounts.list', method: 'GET', path: '/v2/account', pages: declared.pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
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
  create(options: core.Arguments<types.AccountsCreateData>): core.Call<types.AccountsCreateResponses, types.AccountsCreateErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.AccountsGetData>): core.Call<types.AccountsGetResponses, types.AccountsGetErrors> {
    return core.call(
      this,
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
  update(options: core.Arguments<types.AccountsUpdateData>): core.Call<types.AccountsUpdateResponses, types.AccountsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'accounts.update',
        method: 'PATCH',
        path: '/v2/account/{accountId}',
        errors: [400, 401, 403, 404, 422, 423, 500],
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `me`
 */
export class MeResource extends core.Resource {
  /**
   * Read the own account.
   *
   * Sends the account in whose name the client acts.
   *
   * `GET /v2/me`
   */
  get(options: core.Arguments<types.MeGetData> = {}): core.Call<types.MeGetResponses, types.MeGetErrors> {
    return core.call(this, { id: 'me.get', method: 'GET', path: '/v2/me', errors: [401, 403, 404, 422, 423, 500] }, options)
  }
}

/**
 * `certificates`
 */
export class CertificatesResource extends core.Resource {
  /**
   * List certificates.
   *
   * Sends the certificate contracts of all sub-accounts.
   *
   * `GET /v2/certificate`
   */
  list(options: core.Arguments<types.CertificatesListData> = {}): core.Call<types.CertificatesListResponses, types.CertificatesListErrors> {
    return core.call(
      this,
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
  create(
    options: core.Arguments<types.CertificatesCreateData>,
  ): core.Call<types.CertificatesCreateResponses, types.CertificatesCreateErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.CertificatesGetData>): core.Call<types.CertificatesGetResponses, types.CertificatesGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'termination_pending' | 'terminated' }>,
    options: core.WaitArguments<types.CertificatesGetData, types.CertificatesGetResponse>,
  ): Promise<types.CertificatesGetResponse> {
    return core.waitUntil(
      this,
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
  update(
    options: core.Arguments<types.CertificatesUpdateData>,
  ): core.Call<types.CertificatesUpdateResponses, types.CertificatesUpdateErrors> {
    return core.call(
      this,
      { id: 'certificates.update', method: 'PATCH', path: '/v2/certificate/{certificateId}', errors: [400, 401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `domains`
 */
export class DomainsResource extends core.Resource {
  /**
   * List domains.
   *
   * Sends the domain contracts of all sub-accounts.
   *
   * `GET /v2/domain`
   */
  list(options: core.Arguments<types.DomainsListData> = {}): core.Call<types.DomainsListResponses, types.DomainsListErrors> {
    return core.call(this, { id: 'domains.list', method: 'GET', path: '/v2/domain', errors: [401, 403, 404, 422, 423, 500] }, options)
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
  create(options: core.Arguments<types.DomainsCreateData>): core.Call<types.DomainsCreateResponses, types.DomainsCreateErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.DomainsGetData>): core.Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'pending' | 'pending_transfer' | 'expired' }>,
    options: core.WaitArguments<types.DomainsGetData, types.DomainsGetResponse>,
  ): Promise<types.DomainsGetResponse> {
    return core.waitUntil(
      this,
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
  update(options: core.Arguments<types.DomainsUpdateData>): core.Call<types.DomainsUpdateResponses, types.DomainsUpdateErrors> {
    return core.call(
      this,
      { id: 'domains.update', method: 'PATCH', path: '/v2/domain/{domainId}', errors: [400, 401, 403, 404, 422, 423, 500, 503] },
      options,
    )
  }
}

/**
 * `domainStatus`
 */
export class DomainStatusResource extends core.Resource {
  /**
   * Check a domain name.
   *
   * Says whether a domain name is free, taken or otherwise known.
   *
   * `GET /v2/domain-status/{domain}`
   */
  get(options: core.Arguments<types.DomainStatusGetData>): core.Call<types.DomainStatusGetResponses, types.DomainStatusGetErrors> {
    return core.call(
      this,
      { id: 'domainStatus.get', method: 'GET', path: '/v2/domain-status/{domain}', errors: [401, 403, 404, 422, 423, 500, 503] },
      options,
    )
  }
}

/**
 * `languages`
 */
export class LanguagesResource extends core.Resource {
  /**
   * List languages.
   *
   * Sends all languages that an account can use.
   *
   * `GET /v2/language`
   */
  list(options: core.Arguments<types.LanguagesListData> = {}): core.Call<types.LanguagesListResponses, types.LanguagesListErrors> {
    return core.call(this, { id: 'languages.list', method: 'GET', path: '/v2/language', errors: [401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Read a language.
   *
   * Sends one language.
   *
   * `GET /v2/language/{languageId}`
   */
  get(options: core.Arguments<types.LanguagesGetData>): core.Call<types.LanguagesGetResponses, types.LanguagesGetErrors> {
    return core.call(
      this,
      { id: 'languages.get', method: 'GET', path: '/v2/language/{languageId}', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `products`
 */
export class ProductsResource extends core.Resource {
  /**
   * List products.
   *
   * Returns the products that are defined for the account. If there are none, `meta` may say whom to ask.
   *
   * `GET /v2/product`
   */
  list(options: core.Arguments<types.ProductsListData> = {}): core.Call<types.ProductsListResponses, types.ProductsListErrors> {
    return core.call(this, { id: 'products.list', method: 'GET', path: '/v2/product', errors: [401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Read a product.
   *
   * Sends one product.
   *
   * `GET /v2/product/{productId}`
   */
  get(options: core.Arguments<types.ProductsGetData>): core.Call<types.ProductsGetResponses, types.ProductsGetErrors> {
    return core.call(
      this,
      { id: 'products.get', method: 'GET', path: '/v2/product/{productId}', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `ssoTokens`
 */
export class SsoTokensResource extends core.Resource {
  /**
   * List SSO tokens.
   *
   * Sends the SSO tokens of all sub-accounts.
   *
   * `GET /v2/sso`
   */
  list(options: core.Arguments<types.SsoTokensListData> = {}): core.Call<types.SsoTokensListResponses, types.SsoTokensListErrors> {
    return core.call(this, { id: 'ssoTokens.list', method: 'GET', path: '/v2/sso', errors: [401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Create an SSO token.
   *
   * Creates a token that logs in a sub-account, named by its id, its user name or one of its users. It is valid for five minutes; expired tokens are deleted on this occasion.
   *
   * `POST /v2/sso`
   */
  create(options: core.Arguments<types.SsoTokensCreateData>): core.Call<types.SsoTokensCreateResponses, types.SsoTokensCreateErrors> {
    return core.call(
      this,
      { id: 'ssoTokens.create', method: 'POST', path: '/v2/sso', errors: [400, 401, 403, 404, 422, 423, 500] },
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
  get(options: core.Arguments<types.SsoTokensGetData>): core.Call<types.SsoTokensGetResponses, types.SsoTokensGetErrors> {
    return core.call(this, { id: 'ssoTokens.get', method: 'GET', path: '/v2/sso/{ssoId}', errors: [401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Delete an SSO token.
   *
   * Deletes a token before it expires. Expired ones go by themselves when the next is created.
   *
   * `DELETE /v2/sso/{ssoId}`
   */
  delete(options: core.Arguments<types.SsoTokensDeleteData>): core.Call<types.SsoTokensDeleteResponses, types.SsoTokensDeleteErrors> {
    return core.call(
      this,
      { id: 'ssoTokens.delete', method: 'DELETE', path: '/v2/sso/{ssoId}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `webhostings.protectedDirectories.users`
 */
export class WebhostingsProtectedDirectoriesUsersResource extends core.Resource {
  /**
   * List users of a protected directory.
   *
   * Sends the users who can open a protected directory.
   *
   * `GET /v2/webhosting-protectedDirectory-user`
   */
  list(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesUsersListData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesUsersListResponses, types.WebhostingsProtectedDirectoriesUsersListErrors> {
    return core.call(
      this,
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
  create(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesUsersCreateData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesUsersCreateResponses, types.WebhostingsProtectedDirectoriesUsersCreateErrors> {
    return core.call(
      this,
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
   * Read a user of a protected directory.
   *
   * Sends one user who can open the directory.
   *
   * `GET /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
   */
  get(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesUsersGetData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesUsersGetResponses, types.WebhostingsProtectedDirectoriesUsersGetErrors> {
    return core.call(
      this,
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
  update(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesUsersUpdateData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesUsersUpdateResponses, types.WebhostingsProtectedDirectoriesUsersUpdateErrors> {
    return core.call(
      this,
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
   * Remove a user from a protected directory.
   *
   * Deletes the user, who can no longer open the directory.
   *
   * `DELETE /v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}`
   */
  delete(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesUsersDeleteData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesUsersDeleteResponses, types.WebhostingsProtectedDirectoriesUsersDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `webhostings.protectedDirectories`
 */
export class WebhostingsProtectedDirectoriesResource extends core.Resource {
  readonly users = new WebhostingsProtectedDirectoriesUsersResource(this)

  /**
   * List protected directories.
   *
   * Sends the protected directories of a webhosting on one domain.
   *
   * `GET /v2/webhosting-protectedDirectory`
   */
  list(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesListData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesListResponses, types.WebhostingsProtectedDirectoriesListErrors> {
    return core.call(
      this,
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
  create(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesCreateData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesCreateResponses, types.WebhostingsProtectedDirectoriesCreateErrors> {
    return core.call(
      this,
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
   * Read a protected directory.
   *
   * Sends one protected directory.
   *
   * `GET /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
   */
  get(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesGetData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesGetResponses, types.WebhostingsProtectedDirectoriesGetErrors> {
    return core.call(
      this,
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
  update(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesUpdateData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesUpdateResponses, types.WebhostingsProtectedDirectoriesUpdateErrors> {
    return core.call(
      this,
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
   * Unprotect a directory.
   *
   * Deletes the protection.
   *
   * `DELETE /v2/webhosting-protectedDirectory/{webhosting}+{directoryId}`
   */
  delete(
    options: core.Arguments<types.WebhostingsProtectedDirectoriesDeleteData>,
  ): core.Call<types.WebhostingsProtectedDirectoriesDeleteResponses, types.WebhostingsProtectedDirectoriesDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `webhostings.subdomains`
 */
export class WebhostingsSubdomainsResource extends core.Resource {
  /**
   * List subdomains.
   *
   * Sends the subdomains of a webhosting on one or more domains.
   *
   * `GET /v2/webhosting-subdomain`
   */
  list(
    options: core.Arguments<types.WebhostingsSubdomainsListData>,
  ): core.Call<types.WebhostingsSubdomainsListResponses, types.WebhostingsSubdomainsListErrors> {
    return core.call(
      this,
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
  create(
    options: core.Arguments<types.WebhostingsSubdomainsCreateData>,
  ): core.Call<types.WebhostingsSubdomainsCreateResponses, types.WebhostingsSubdomainsCreateErrors> {
    return core.call(
      this,
      {
        id: 'webhostings.subdomains.create',
        method: 'POST',
        path: '/v2/webhosting-subdomain',
        errors: [400, 401, 403, 404, 422, 423, 500],
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
  get(
    options: core.Arguments<types.WebhostingsSubdomainsGetData>,
  ): core.Call<types.WebhostingsSubdomainsGetResponses, types.WebhostingsSubdomainsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'locked' | 'inactive' }>,
    options: core.WaitArguments<types.WebhostingsSubdomainsGetData, types.WebhostingsSubdomainsGetResponse>,
  ): Promise<types.WebhostingsSubdomainsGetResponse> {
    return core.waitUntil(
      this,
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
  update(
    options: core.Arguments<types.WebhostingsSubdomainsUpdateData>,
  ): core.Call<types.WebhostingsSubdomainsUpdateResponses, types.WebhostingsSubdomainsUpdateErrors> {
    return core.call(
      this,
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
   * Delete a subdomain.
   *
   * Deletes the subdomain.
   *
   * `DELETE /v2/webhosting-subdomain/{webhosting}+{subdomain}`
   */
  delete(
    options: core.Arguments<types.WebhostingsSubdomainsDeleteData>,
  ): core.Call<types.WebhostingsSubdomainsDeleteResponses, types.WebhostingsSubdomainsDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `webhostings.emails`
 */
export class WebhostingsEmailsResource extends core.Resource {
  /**
   * List mail addresses.
   *
   * Sends the mail addresses of a webhosting on one domain.
   *
   * `GET /v3/webhosting-email`
   */
  list(
    options: core.Arguments<types.WebhostingsEmailsListData>,
  ): core.Call<types.WebhostingsEmailsListResponses, types.WebhostingsEmailsListErrors> {
    return core.call(
      this,
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
  get(
    options: core.Arguments<types.WebhostingsEmailsGetData>,
  ): core.Call<types.WebhostingsEmailsGetResponses, types.WebhostingsEmailsGetErrors> {
    return core.call(
      this,
      {
        id: 'webhostings.emails.get',
        method: 'GET',
        path: '/v3/webhosting-email/{webhosting}+{address}',
        errors: [401, 403, 404, 422, 423, 500],
      },
      options,
    )
  }
}

/**
 * `webhostings`
 */
export class WebhostingsResource extends core.Resource {
  readonly protectedDirectories = new WebhostingsProtectedDirectoriesResource(this)
  readonly subdomains = new WebhostingsSubdomainsResource(this)
  readonly emails = new WebhostingsEmailsResource(this)

  /**
   * List webhostings.
   *
   * Sends the webhosting contracts of all sub-accounts.
   *
   * `GET /v2/webhosting`
   */
  list(options: core.Arguments<types.WebhostingsListData> = {}): core.Call<types.WebhostingsListResponses, types.WebhostingsListErrors> {
    return core.call(
      this,
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
  create(options: core.Arguments<types.WebhostingsCreateData>): core.Call<types.WebhostingsCreateResponses, types.WebhostingsCreateErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.WebhostingsGetData>): core.Call<types.WebhostingsGetResponses, types.WebhostingsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'suspended' | 'pending' }>,
    options: core.WaitArguments<types.WebhostingsGetData, types.WebhostingsGetResponse>,
  ): Promise<types.WebhostingsGetResponse> {
    return core.waitUntil(
      this,
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
  update(options: core.Arguments<types.WebhostingsUpdateData>): core.Call<types.WebhostingsUpdateResponses, types.WebhostingsUpdateErrors> {
    return core.call(
      this,
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
}

/**
 * `accountsV3.users`
 */
export class AccountsV3UsersResource extends core.Resource {
  /**
   * List the users of an account.
   *
   * Lists all users that belong to the account, in one response.
   *
   * `GET /v3/account/{accountId}/user`
   */
  list(
    options: core.Arguments<types.AccountsV3UsersListData>,
  ): core.Call<types.AccountsV3UsersListResponses, types.AccountsV3UsersListErrors> {
    return core.call(
      this,
      { id: 'accountsV3.users.list', method: 'GET', path: '/v3/account/{accountId}/user', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `accountsV3`
 */
export class AccountsV3Resource extends core.Resource {
  readonly users = new AccountsV3UsersResource(this)

  /**
   * List accounts.
   *
   * Lists all accounts that the client has access to.
   *
   * `GET /v3/account`
   */
  list(
    options: core.Arguments<types.AccountsV3ListData, core.ListCallOptions> = {},
  ): core.ListCall<types.AccountsV3ListResponses, types.AccountsV3ListErrors, types.AccountV3> {
    return core.list(
      this,
      { id: 'accountsV3.list', method: 'GET', path: '/v3/account', pages: declared.pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
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
  create(options: core.Arguments<types.AccountsV3CreateData>): core.Call<types.AccountsV3CreateResponses, types.AccountsV3CreateErrors> {
    return core.call(
      this,
      { id: 'accountsV3.create', method: 'POST', path: '/v3/account', errors: [400, 401, 403, 404, 422, 423, 500] },
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
  get(options: core.Arguments<types.AccountsV3GetData>): core.Call<types.AccountsV3GetResponses, types.AccountsV3GetErrors> {
    return core.call(
      this,
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
  update(options: core.Arguments<types.AccountsV3UpdateData>): core.Call<types.AccountsV3UpdateResponses, types.AccountsV3UpdateErrors> {
    return core.call(
      this,
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
   * Delete an account.
   *
   * Deletes the account with this id.
   *
   * `DELETE /v3/account/{accountId}`
   */
  delete(options: core.Arguments<types.AccountsV3DeleteData>): core.Call<types.AccountsV3DeleteResponses, types.AccountsV3DeleteErrors> {
    return core.call(
      this,
      {
        id: 'accountsV3.delete',
        method: 'DELETE',
        path: '/v3/account/{accountId}',
        bodiless: true,
        errors: [401, 403, 404, 422, 423, 500],
      },
      options,
    )
  }
}

/**
 * `contracts`
 */
export class ContractsResource extends core.Resource {
  /**
   * List contracts.
   *
   * Lists contracts of every kind that the client has access to.
   *
   * `GET /v3/contract`
   */
  list(
    options: core.Arguments<types.ContractsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ContractsListResponses, types.ContractsListErrors, types.Contract> {
    return core.list(
      this,
      { id: 'contracts.list', method: 'GET', path: '/v3/contract', pages: declared.pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
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
  create(options: core.Arguments<types.ContractsCreateData>): core.Call<types.ContractsCreateResponses, types.ContractsCreateErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.ContractsGetData>): core.Call<types.ContractsGetResponses, types.ContractsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'termination_pending' }>,
    options: core.WaitArguments<types.ContractsGetData, types.ContractsGetResponse>,
  ): Promise<types.ContractsGetResponse> {
    return core.waitUntil(
      this,
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
  update(options: core.Arguments<types.ContractsUpdateData>): core.Call<types.ContractsUpdateResponses, types.ContractsUpdateErrors> {
    return core.call(
      this,
      { id: 'contracts.update', method: 'PATCH', path: '/v3/contract/{contractId}', errors: [400, 401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `contractLogs`
 */
export class ContractLogsResource extends core.Resource {
  /**
   * List contract logs.
   *
   * Sends the log entries of the own account or of one sub-account, page by page. Needs no permission key.
   *
   * `GET /v3/contractLog`
   */
  list(
    options: core.Arguments<types.ContractLogsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ContractLogsListResponses, types.ContractLogsListErrors, types.ContractLog> {
    return core.list(
      this,
      {
        id: 'contractLogs.list',
        method: 'GET',
        path: '/v3/contractLog',
        pages: declared.pagesByJsonapi,
        errors: [401, 403, 404, 422, 423, 500],
      },
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
  get(options: core.Arguments<types.ContractLogsGetData>): core.Call<types.ContractLogsGetResponses, types.ContractLogsGetErrors> {
    return core.call(
      this,
      { id: 'contractLogs.get', method: 'GET', path: '/v3/contractLog/{logId}', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `dns.records`
 */
export class DnsRecordsResource extends core.Resource {
  /**
   * List DNS records.
   *
   * Lists the records of the zone that `filter` names; without one the call is refused.
   *
   * `GET /v3/dns-record`
   */
  list(options: core.Arguments<types.DnsRecordsListData>): core.Call<types.DnsRecordsListResponses, types.DnsRecordsListErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.DnsRecordsGetData>): core.Call<types.DnsRecordsGetResponses, types.DnsRecordsGetErrors> {
    return core.call(
      this,
      { id: 'dns.records.get', method: 'GET', path: '/v3/dns-record/{record-id}', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `dns.zones`
 */
export class DnsZonesResource extends core.Resource {
  /**
   * List DNS zones.
   *
   * Lists all zones that the client has access to, in one response.
   *
   * `GET /v3/dns-zone`
   */
  list(options: core.Arguments<types.DnsZonesListData> = {}): core.Call<types.DnsZonesListResponses, types.DnsZonesListErrors> {
    return core.call(this, { id: 'dns.zones.list', method: 'GET', path: '/v3/dns-zone', errors: [401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Create a DNS zone.
   *
   * Creates the zone of a domain. Its timers are set by the provider.
   *
   * `POST /v3/dns-zone`
   */
  create(options: core.Arguments<types.DnsZonesCreateData>): core.Call<types.DnsZonesCreateResponses, types.DnsZonesCreateErrors> {
    return core.call(
      this,
      { id: 'dns.zones.create', method: 'POST', path: '/v3/dns-zone', errors: [400, 401, 403, 404, 422, 423, 500] },
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
  get(options: core.Arguments<types.DnsZonesGetData>): core.Call<types.DnsZonesGetResponses, types.DnsZonesGetErrors> {
    return core.call(
      this,
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
  update(options: core.Arguments<types.DnsZonesUpdateData>): core.Call<types.DnsZonesUpdateResponses, types.DnsZonesUpdateErrors> {
    return core.call(
      this,
      { id: 'dns.zones.update', method: 'PATCH', path: '/v3/dns-zone/{id}', errors: [400, 401, 403, 404, 422, 423, 500], retry: 'safe' },
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
  delete(options: core.Arguments<types.DnsZonesDeleteData>): core.Call<types.DnsZonesDeleteResponses, types.DnsZonesDeleteErrors> {
    return core.call(
      this,
      { id: 'dns.zones.delete', method: 'DELETE', path: '/v3/dns-zone/{id}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `dns`
 */
export class DnsResource extends core.Resource {
  readonly records = new DnsRecordsResource(this)
  readonly zones = new DnsZonesResource(this)
}

/**
 * `dnssec`
 */
export class DnssecResource extends core.Resource {
  /**
   * Read the DNSSEC status of a domain.
   *
   * Says whether DNSSEC is on, off, or about to be switched.
   *
   * `GET /v3/dnssec/{domainId}`
   */
  get(options: core.Arguments<types.DnssecGetData>): core.Call<types.DnssecGetResponses, types.DnssecGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'inactive' | 'pending.activation' | 'pending.deactivation' }>,
    options: core.WaitArguments<types.DnssecGetData, types.DnssecGetResponse>,
  ): Promise<types.DnssecGetResponse> {
    return core.waitUntil(
      this,
      { id: 'dnssec.get', method: 'GET', path: '/v3/dnssec/{domainId}', errors: [401, 403, 404, 422, 423, 500] },
      { status: { at: '/data/attributes/status', values: ['active', 'inactive', 'pending.activation', 'pending.deactivation'] } },
      target,
      options,
    )
  }
}

/**
 * `domainSuggestions`
 */
export class DomainSuggestionsResource extends core.Resource {
  /**
   * Suggest domain names.
   *
   * Lists domain names generated from the keyword that `filter` gives.
   *
   * `GET /v3/domainSuggestion`
   */
  list(
    options: core.Arguments<types.DomainSuggestionsListData>,
  ): core.Call<types.DomainSuggestionsListResponses, types.DomainSuggestionsListErrors> {
    return core.call(
      this,
      { id: 'domainSuggestions.list', method: 'GET', path: '/v3/domainSuggestion', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `users.logins`
 */
export class UsersLoginsResource extends core.Resource {
  /**
   * List the logins of a user.
   *
   * Lists the primary login of the user and the secondary one if there is one.
   *
   * `GET /v3/user/{userId}/user-login`
   */
  list(options: core.Arguments<types.UsersLoginsListData>): core.Call<types.UsersLoginsListResponses, types.UsersLoginsListErrors> {
    return core.call(
      this,
      { id: 'users.logins.list', method: 'GET', path: '/v3/user/{userId}/user-login', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `users`
 */
export class UsersResource extends core.Resource {
  readonly logins = new UsersLoginsResource(this)

  /**
   * List users.
   *
   * Lists all users that the client has access to, its own included.
   *
   * `GET /v3/user`
   */
  list(
    options: core.Arguments<types.UsersListData, core.ListCallOptions> = {},
  ): core.ListCall<types.UsersListResponses, types.UsersListErrors, types.User> {
    return core.list(
      this,
      { id: 'users.list', method: 'GET', path: '/v3/user', pages: declared.pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
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
  create(options: core.Arguments<types.UsersCreateData>): core.Call<types.UsersCreateResponses, types.UsersCreateErrors> {
    return core.call(this, { id: 'users.create', method: 'POST', path: '/v3/user', errors: [400, 401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Read a user.
   *
   * Returns one user, with the logins if `include` asks for them.
   *
   * `GET /v3/user/{userId}`
   */
  get(options: core.Arguments<types.UsersGetData>): core.Call<types.UsersGetResponses, types.UsersGetErrors> {
    return core.call(this, { id: 'users.get', method: 'GET', path: '/v3/user/{userId}', errors: [401, 403, 404, 422, 423, 500] }, options)
  }

  /**
   * Update a user.
   *
   * Changes the attributes that are given, and leaves the others as they are.
   *
   * `PATCH /v3/user/{userId}`
   */
  update(options: core.Arguments<types.UsersUpdateData>): core.Call<types.UsersUpdateResponses, types.UsersUpdateErrors> {
    return core.call(
      this,
      { id: 'users.update', method: 'PATCH', path: '/v3/user/{userId}', errors: [400, 401, 403, 404, 422, 423, 500], retry: 'safe' },
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
  delete(options: core.Arguments<types.UsersDeleteData>): core.Call<types.UsersDeleteResponses, types.UsersDeleteErrors> {
    return core.call(
      this,
      { id: 'users.delete', method: 'DELETE', path: '/v3/user/{userId}', bodiless: true, errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `userLogins.user`
 */
export class UserLoginsUserResource extends core.Resource {
  /**
   * Read the user of a login.
   *
   * Returns the user that the login belongs to.
   *
   * `GET /v3/user-login/{userloginId}/user`
   */
  get(options: core.Arguments<types.UserLoginsUserGetData>): core.Call<types.UserLoginsUserGetResponses, types.UserLoginsUserGetErrors> {
    return core.call(
      this,
      { id: 'userLogins.user.get', method: 'GET', path: '/v3/user-login/{userloginId}/user', errors: [401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `userLogins`
 */
export class UserLoginsResource extends core.Resource {
  readonly user = new UserLoginsUserResource(this)

  /**
   * List user logins.
   *
   * Lists logins; `filter` by user for those of one person.
   *
   * `GET /v3/user-login`
   */
  list(
    options: core.Arguments<types.UserLoginsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.UserLoginsListResponses, types.UserLoginsListErrors, types.UserLogin> {
    return core.list(
      this,
      {
        id: 'userLogins.list',
        method: 'GET',
        path: '/v3/user-login',
        pages: declared.pagesByJsonapi,
        errors: [401, 403, 404, 422, 423, 500],
      },
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
  create(options: core.Arguments<types.UserLoginsCreateData>): core.Call<types.UserLoginsCreateResponses, types.UserLoginsCreateErrors> {
    return core.call(
      this,
      { id: 'userLogins.create', method: 'POST', path: '/v3/user-login', errors: [400, 401, 403, 404, 422, 423, 500] },
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
  get(options: core.Arguments<types.UserLoginsGetData>): core.Call<types.UserLoginsGetResponses, types.UserLoginsGetErrors> {
    return core.call(
      this,
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
  update(options: core.Arguments<types.UserLoginsUpdateData>): core.Call<types.UserLoginsUpdateResponses, types.UserLoginsUpdateErrors> {
    return core.call(
      this,
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
   * Delete the secondary login of a user.
   *
   * Deletes a secondary login; a primary one cannot be deleted.
   *
   * `DELETE /v3/user-login/{userloginId}`
   */
  delete(options: core.Arguments<types.UserLoginsDeleteData>): core.Call<types.UserLoginsDeleteResponses, types.UserLoginsDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `webcards`
 */
export class WebcardsResource extends core.Resource {
  /**
   * List webcard contracts.
   *
   * Lists the webcard contracts that the client has access to. No permission key is needed.
   *
   * `GET /v3/webcard`
   */
  list(
    options: core.Arguments<types.WebcardsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.WebcardsListResponses, types.WebcardsListErrors, types.Webcard> {
    return core.list(
      this,
      { id: 'webcards.list', method: 'GET', path: '/v3/webcard', pages: declared.pagesByJsonapi, errors: [401, 403, 404, 422, 423, 500] },
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
  create(options: core.Arguments<types.WebcardsCreateData>): core.Call<types.WebcardsCreateResponses, types.WebcardsCreateErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.WebcardsGetData>): core.Call<types.WebcardsGetResponses, types.WebcardsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'suspended' | 'pending' | 'termination_pending' }>,
    options: core.WaitArguments<types.WebcardsGetData, types.WebcardsGetResponse>,
  ): Promise<types.WebcardsGetResponse> {
    return core.waitUntil(
      this,
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
  update(options: core.Arguments<types.WebcardsUpdateData>): core.Call<types.WebcardsUpdateResponses, types.WebcardsUpdateErrors> {
    return core.call(
      this,
      { id: 'webcards.update', method: 'PATCH', path: '/v3/webcard/{webcardId}', errors: [400, 401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * `webcardBasics`
 */
export class WebcardBasicsResource extends core.Resource {
  /**
   * Create a basic webcard.
   *
   * Creates a basic webcard under a subdomain. Customer data may be given to prefill the editor.
   *
   * `POST /v3/webcard-basic`
   */
  create(
    options: core.Arguments<types.WebcardBasicsCreateData>,
  ): core.Call<types.WebcardBasicsCreateResponses, types.WebcardBasicsCreateErrors> {
    return core.call(
      this,
      { id: 'webcardBasics.create', method: 'POST', path: '/v3/webcard-basic', errors: [400, 401, 403, 404, 422, 423, 500] },
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
  get(options: core.Arguments<types.WebcardBasicsGetData>): core.Call<types.WebcardBasicsGetResponses, types.WebcardBasicsGetErrors> {
    return core.call(
      this,
      { id: 'webcardBasics.get', method: 'GET', path: '/v3/webcard-basic/{id}', errors: [401, 403, 404, 422, 423, 500] },
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
  delete(
    options: core.Arguments<types.WebcardBasicsDeleteData>,
  ): core.Call<types.WebcardBasicsDeleteResponses, types.WebcardBasicsDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `webcardSso`
 */
export class WebcardSsoResource extends core.Resource {
  /**
   * Create a login link for a webcard.
   *
   * Returns a link that logs in to a webcard, named by its contract or by the id of a basic or plus webcard.
   *
   * `POST /v3/webcard-sso`
   */
  create(options: core.Arguments<types.WebcardSsoCreateData>): core.Call<types.WebcardSsoCreateResponses, types.WebcardSsoCreateErrors> {
    return core.call(
      this,
      { id: 'webcardSso.create', method: 'POST', path: '/v3/webcard-sso', errors: [400, 401, 403, 404, 422, 423, 500] },
      options,
    )
  }
}

/**
 * Client of the CloudPit API. It has its own credentials, token and rate limit: create it once and reuse it.
 */
export class CloudPit extends core.Resource {
  readonly accounts = new AccountsResource(this)
  readonly me = new MeResource(this)
  /**
   * Contracts for TLS certificates.
   */
  readonly certificates = new CertificatesResource(this)
  readonly domains = new DomainsResource(this)
  readonly domainStatus = new DomainStatusResource(this)
  /**
   * Languages an account can use.
   */
  readonly languages = new LanguagesResource(this)
  /**
   * Products the client's account may order.
   */
  readonly products = new ProductsResource(this)
  /**
   * Short-lived tokens that log a sub-account into CloudPit.
   */
  readonly ssoTokens = new SsoTokensResource(this)
  /**
   * Webhosting contracts with their mail addresses, protected directories and subdomains.
   */
  readonly webhostings = new WebhostingsResource(this)
  /**
   * Accounts of version 3, whose persons are users.
   */
  readonly accountsV3 = new AccountsV3Resource(this)
  /**
   * Contracts of every kind.
   */
  readonly contracts = new ContractsResource(this)
  /**
   * Log entries of contracts.
   */
  readonly contractLogs = new ContractLogsResource(this)
  readonly dns = new DnsResource(this)
  readonly dnssec = new DnssecResource(this)
  /**
   * Domain names proposed for a keyword.
   */
  readonly domainSuggestions = new DomainSuggestionsResource(this)
  /**
   * Persons of an account.
   */
  readonly users = new UsersResource(this)
  /**
   * Login names of users.
   */
  readonly userLogins = new UserLoginsResource(this)
  readonly webcards = new WebcardsResource(this)
  readonly webcardBasics = new WebcardBasicsResource(this)
  readonly webcardSso = new WebcardSsoResource(this)

  /**
   * @throws ConfigurationError with the name of the invalid option
   */
  constructor(options: declared.CloudPitOptions) {
    super(new core.Client(declared.provider, options))
  }

  /**
   * Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.
   *
   * GET and HEAD are retried; other methods only if nothing was done or `idempotent` is true.
   *
   * @example await cloudpit.request('GET', '/v2/me')
   * @throws as any call; InvalidRequestError for a path that is no template below the base URL
   */
  request<Body = unknown>(
    method: core.RequestMethod,
    path: string,
    options: core.RequestOptions = {},
  ): core.Call<Record<number, Body>, { default: unknown }> {
    return core.request<Body>(this, method, path, options)
  }
}
