// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'
import * as declared from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `auth`
 */
export class AuthResource extends core.Resource {
  /**
   * Request an access token.
   *
   * Issues an access token for a user whose key pair was made in the control panel. The client does this by itself. If you call it yourself, compute the header `Signature`.
   *
   * `POST /auth`
   */
  createToken(options: core.Arguments<types.AuthCreateTokenData>): core.Call<types.AuthCreateTokenResponses, types.AuthCreateTokenErrors> {
    return core.call(
      this,
      { id: 'auth.createToken', method: 'POST', path: '/auth', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501], auth: false },
      options,
    )
  }
}

/**
 * `actions.children`
 */
export class ActionsChildrenResource extends core.Resource {
  /**
   * List the parts of an action.
   *
   * Returns the actions that are a part of the given one.
   *
   * `GET /actions/children/{uuid}`
   */
  list(
    options: core.Arguments<types.ActionsChildrenListData>,
  ): core.Call<types.ActionsChildrenListResponses, types.ActionsChildrenListErrors> {
    return core.call(
      this,
      {
        id: 'actions.children.list',
        method: 'GET',
        path: '/actions/children/{uuid}',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `actions`
 */
export class ActionsResource extends core.Resource {
  readonly children = new ActionsChildrenResource(this)

  /**
   * List actions.
   *
   * Returns the actions that TransIP started for this account's requests.
   *
   * `GET /actions`
   */
  list(options: core.Arguments<types.ActionsListData> = {}): core.Call<types.ActionsListResponses, types.ActionsListErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.ActionsGetData>): core.Call<types.ActionsGetResponses, types.ActionsGetErrors> {
    return core.call(
      this,
      { id: 'actions.get', method: 'GET', path: '/actions/{uuid}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `products.elements`
 */
export class ProductsElementsResource extends core.Resource {
  /**
   * List the elements of a product.
   *
   * Lists what a product comes with, such as CPU cores or IP addresses, and how many of each.
   *
   * `GET /products/{productName}/elements`
   */
  list(
    options: core.Arguments<types.ProductsElementsListData>,
  ): core.Call<types.ProductsElementsListResponses, types.ProductsElementsListErrors> {
    return core.call(
      this,
      {
        id: 'products.elements.list',
        method: 'GET',
        path: '/products/{productName}/elements',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `products`
 */
export class ProductsResource extends core.Resource {
  readonly elements = new ProductsElementsResource(this)

  /**
   * List products.
   *
   * Lists the products with their prices, by kind. To order a product, pass its name.
   *
   * `GET /products`
   */
  list(options: core.Arguments<types.ProductsListData> = {}): core.Call<types.ProductsListResponses, types.ProductsListErrors> {
    return core.call(
      this,
      { id: 'products.list', method: 'GET', path: '/products', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `availabilityZones`
 */
export class AvailabilityZonesResource extends core.Resource {
  /**
   * List availability zones.
   *
   * Lists the zones in which products can be placed.
   *
   * `GET /availability-zones`
   */
  list(
    options: core.Arguments<types.AvailabilityZonesListData> = {},
  ): core.Call<types.AvailabilityZonesListResponses, types.AvailabilityZonesListErrors> {
    return core.call(
      this,
      { id: 'availabilityZones.list', method: 'GET', path: '/availability-zones', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `apiTest`
 */
export class ApiTestResource extends core.Resource {
  /**
   * Test the connection.
   *
   * Returns `pong` if the API can be reached and the access token works.
   *
   * `GET /api-test`
   */
  get(options: core.Arguments<types.ApiTestGetData> = {}): core.Call<types.ApiTestGetResponses, types.ApiTestGetErrors> {
    return core.call(
      this,
      { id: 'apiTest.get', method: 'GET', path: '/api-test', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `invoices.items`
 */
export class InvoicesItemsResource extends core.Resource {
  /**
   * List the items of an invoice.
   *
   * Lists the products and services on an invoice, each with its discounts.
   *
   * `GET /invoices/{invoiceNumber}/invoice-items`
   */
  list(options: core.Arguments<types.InvoicesItemsListData>): core.Call<types.InvoicesItemsListResponses, types.InvoicesItemsListErrors> {
    return core.call(
      this,
      {
        id: 'invoices.items.list',
        method: 'GET',
        path: '/invoices/{invoiceNumber}/invoice-items',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `invoices.pdf`
 */
export class InvoicesPdfResource extends core.Resource {
  /**
   * Read an invoice as PDF.
   *
   * Returns the PDF file of an invoice in Base64, to be decoded before it is saved.
   *
   * `GET /invoices/{invoiceNumber}/pdf`
   */
  get(options: core.Arguments<types.InvoicesPdfGetData>): core.Call<types.InvoicesPdfGetResponses, types.InvoicesPdfGetErrors> {
    return core.call(
      this,
      {
        id: 'invoices.pdf.get',
        method: 'GET',
        path: '/invoices/{invoiceNumber}/pdf',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `invoices`
 */
export class InvoicesResource extends core.Resource {
  readonly items = new InvoicesItemsResource(this)
  readonly pdf = new InvoicesPdfResource(this)

  /**
   * List invoices.
   *
   * Lists all invoices of the account.
   *
   * `GET /invoices`
   */
  list(
    options: core.Arguments<types.InvoicesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.InvoicesListResponses, types.InvoicesListErrors, types.Invoice> {
    return core.list(
      this,
      {
        id: 'invoices.list',
        method: 'GET',
        path: '/invoices',
        pages: declared.pagesByPages('/invoices'),
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
  get(options: core.Arguments<types.InvoicesGetData>): core.Call<types.InvoicesGetResponses, types.InvoicesGetErrors> {
    return core.call(
      this,
      { id: 'invoices.get', method: 'GET', path: '/invoices/{invoiceNumber}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `sshKeys`
 */
export class SshKeysResource extends core.Resource {
  /**
   * List SSH keys.
   *
   * Lists the public SSH keys of the account.
   *
   * `GET /ssh-keys`
   */
  list(
    options: core.Arguments<types.SshKeysListData, core.ListCallOptions> = {},
  ): core.ListCall<types.SshKeysListResponses, types.SshKeysListErrors, types.SshKey> {
    return core.list(
      this,
      {
        id: 'sshKeys.list',
        method: 'GET',
        path: '/ssh-keys',
        pages: declared.pagesByPages('/sshKeys'),
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
  create(options: core.Arguments<types.SshKeysCreateData>): core.Call<types.SshKeysCreateResponses, types.SshKeysCreateErrors> {
    return core.call(
      this,
      {
        id: 'sshKeys.create',
        method: 'POST',
        path: '/ssh-keys',
        bodiless: true,
        errors: [400, 401, 403, 405, 406, 408, 422, 429, 500, 501],
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
  get(options: core.Arguments<types.SshKeysGetData>): core.Call<types.SshKeysGetResponses, types.SshKeysGetErrors> {
    return core.call(
      this,
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
  update(options: core.Arguments<types.SshKeysUpdateData>): core.Call<types.SshKeysUpdateResponses, types.SshKeysUpdateErrors> {
    return core.call(
      this,
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
   * Delete an SSH key.
   *
   * Removes an SSH key from the account.
   *
   * `DELETE /ssh-keys/{id}`
   */
  delete(options: core.Arguments<types.SshKeysDeleteData>): core.Call<types.SshKeysDeleteResponses, types.SshKeysDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `contactKey`
 */
export class ContactKeyResource extends core.Resource {
  /**
   * Read the contact key.
   *
   * Returns the contact key of the account.
   *
   * `GET /contact-key`
   */
  get(options: core.Arguments<types.ContactKeyGetData> = {}): core.Call<types.ContactKeyGetResponses, types.ContactKeyGetErrors> {
    return core.call(
      this,
      { id: 'contactKey.get', method: 'GET', path: '/contact-key', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `domains.branding`
 */
export class DomainsBrandingResource extends core.Resource {
  /**
   * Read the branding of a domain.
   *
   * Returns what the WHOIS and mails about the domain show. Whether it is a whitelabel domain is not part of it.
   *
   * `GET /domains/{domainName}/branding`
   */
  get(options: core.Arguments<types.DomainsBrandingGetData>): core.Call<types.DomainsBrandingGetResponses, types.DomainsBrandingGetErrors> {
    return core.call(
      this,
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
  update(
    options: core.Arguments<types.DomainsBrandingUpdateData>,
  ): core.Call<types.DomainsBrandingUpdateResponses, types.DomainsBrandingUpdateErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.contacts`
 */
export class DomainsContactsResource extends core.Resource {
  /**
   * List the contacts of a domain.
   *
   * Lists the owner of the domain and its administrative and technical contacts.
   *
   * `GET /domains/{domainName}/contacts`
   */
  list(
    options: core.Arguments<types.DomainsContactsListData>,
  ): core.Call<types.DomainsContactsListResponses, types.DomainsContactsListErrors> {
    return core.call(
      this,
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
  update(
    options: core.Arguments<types.DomainsContactsUpdateData>,
  ): core.Call<types.DomainsContactsUpdateResponses, types.DomainsContactsUpdateErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.dns`
 */
export class DomainsDnsResource extends core.Resource {
  /**
   * List DNS entries.
   *
   * Lists all DNS entries of a domain.
   *
   * `GET /domains/{domainName}/dns`
   */
  list(options: core.Arguments<types.DomainsDnsListData>): core.Call<types.DomainsDnsListResponses, types.DomainsDnsListErrors> {
    return core.call(
      this,
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
   * Add a DNS entry.
   *
   * Adds one entry to those of a domain. It only takes effect while the domain uses TransIP's nameservers.
   *
   * `POST /domains/{domainName}/dns`
   */
  create(options: core.Arguments<types.DomainsDnsCreateData>): core.Call<types.DomainsDnsCreateResponses, types.DomainsDnsCreateErrors> {
    return core.call(
      this,
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
   * Update a DNS entry.
   *
   * Sets the content of the one entry that has this name, expiry and type. It only takes effect while the domain uses TransIP's nameservers.
   *
   * `PATCH /domains/{domainName}/dns`
   */
  update(options: core.Arguments<types.DomainsDnsUpdateData>): core.Call<types.DomainsDnsUpdateResponses, types.DomainsDnsUpdateErrors> {
    return core.call(
      this,
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
   * Replace all DNS entries.
   *
   * Replaces the whole zone of a domain, however many entries it has. The API cannot bring the previous ones back. The entries only take effect while the domain uses TransIP's nameservers.
   *
   * `PUT /domains/{domainName}/dns`
   */
  replace(
    options: core.Arguments<types.DomainsDnsReplaceData>,
  ): core.Call<types.DomainsDnsReplaceResponses, types.DomainsDnsReplaceErrors> {
    return core.call(
      this,
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
  edit(
    options: core.EditArguments<types.DomainsDnsReplaceData>,
    change: core.Change<core.Edited<types.DomainsDnsReplaceData, 'dnsEntries'>>,
  ): Promise<core.Edited<types.DomainsDnsReplaceData, 'dnsEntries'>> {
    return core.edit(
      this,
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
   * Delete a DNS entry.
   *
   * Removes the entry that equals the one sent. If several entries are equal, only one is removed. Not retried: a retry could remove another. It only takes effect while the domain uses TransIP's nameservers.
   *
   * `DELETE /domains/{domainName}/dns`
   */
  delete(options: core.Arguments<types.DomainsDnsDeleteData>): core.Call<types.DomainsDnsDeleteResponses, types.DomainsDnsDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.dnssec`
 */
export class DomainsDnssecResource extends core.Resource {
  /**
   * List DNSSEC entries.
   *
   * Returns the DNSSEC keys of a domain, as they stand at the registry.
   *
   * `GET /domains/{domainName}/dnssec`
   */
  list(options: core.Arguments<types.DomainsDnssecListData>): core.Call<types.DomainsDnssecListResponses, types.DomainsDnssecListErrors> {
    return core.call(
      this,
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
  replace(
    options: core.Arguments<types.DomainsDnssecReplaceData>,
  ): core.Call<types.DomainsDnssecReplaceResponses, types.DomainsDnssecReplaceErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.nameservers`
 */
export class DomainsNameserversResource extends core.Resource {
  /**
   * List nameservers.
   *
   * Returns the nameservers of a domain. If none have been set, they are TransIP's, or those of the whitelabel account.
   *
   * `GET /domains/{domainName}/nameservers`
   */
  list(
    options: core.Arguments<types.DomainsNameserversListData>,
  ): core.Call<types.DomainsNameserversListResponses, types.DomainsNameserversListErrors> {
    return core.call(
      this,
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
  replace(
    options: core.Arguments<types.DomainsNameserversReplaceData>,
  ): core.Call<types.DomainsNameserversReplaceResponses, types.DomainsNameserversReplaceErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.actions`
 */
export class DomainsActionsResource extends core.Resource {
  /**
   * Read the current action.
   *
   * Returns the current action of a domain, and the reason if it failed. A failed action can be tried again.
   *
   * `GET /domains/{domainName}/actions`
   */
  get(options: core.Arguments<types.DomainsActionsGetData>): core.Call<types.DomainsActionsGetResponses, types.DomainsActionsGetErrors> {
    return core.call(
      this,
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
  retry(
    options: core.Arguments<types.DomainsActionsRetryData>,
  ): core.Call<types.DomainsActionsRetryResponses, types.DomainsActionsRetryErrors> {
    return core.call(
      this,
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
   * Cancel the current action.
   *
   * Stops an action that waits or is being carried out.
   *
   * `DELETE /domains/{domainName}/actions`
   */
  cancel(
    options: core.Arguments<types.DomainsActionsCancelData>,
  ): core.Call<types.DomainsActionsCancelResponses, types.DomainsActionsCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.ssl`
 */
export class DomainsSslResource extends core.Resource {
  /**
   * List certificates.
   *
   * Returns all TLS certificates of a domain.
   *
   * `GET /domains/{domainName}/ssl`
   */
  list(options: core.Arguments<types.DomainsSslListData>): core.Call<types.DomainsSslListResponses, types.DomainsSslListErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.DomainsSslGetData>): core.Call<types.DomainsSslGetResponses, types.DomainsSslGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'inactive' | 'busy' | 'expired' }>,
    options: core.WaitArguments<types.DomainsSslGetData, types.DomainsSslGetResponse>,
  ): Promise<types.DomainsSslGetResponse> {
    return core.waitUntil(
      this,
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
}

/**
 * `domains.authCode`
 */
export class DomainsAuthCodeResource extends core.Resource {
  /**
   * Read the auth code.
   *
   * Returns the auth code of a domain. Some TLDs, such as `.be` and `.eu`, do not hand it out: request it by mail with `domains.authCode.request`.
   *
   * `GET /domains/{domainName}/auth-code`
   */
  get(options: core.Arguments<types.DomainsAuthCodeGetData>): core.Call<types.DomainsAuthCodeGetResponses, types.DomainsAuthCodeGetErrors> {
    return core.call(
      this,
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
  request(
    options: core.Arguments<types.DomainsAuthCodeRequestData>,
  ): core.Call<types.DomainsAuthCodeRequestResponses, types.DomainsAuthCodeRequestErrors> {
    return core.call(
      this,
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
}

/**
 * `domains.whois`
 */
export class DomainsWhoisResource extends core.Resource {
  /**
   * Look up WHOIS information.
   *
   * Returns what the WHOIS server says about a domain name.
   *
   * `GET /domains/{domainName}/whois`
   */
  get(options: core.Arguments<types.DomainsWhoisGetData>): core.Call<types.DomainsWhoisGetResponses, types.DomainsWhoisGetErrors> {
    return core.call(
      this,
      {
        id: 'domains.whois.get',
        method: 'GET',
        path: '/domains/{domainName}/whois',
        errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `domains`
 */
export class DomainsResource extends core.Resource {
  readonly branding = new DomainsBrandingResource(this)
  readonly contacts = new DomainsContactsResource(this)
  readonly dns = new DomainsDnsResource(this)
  readonly dnssec = new DomainsDnssecResource(this)
  readonly nameservers = new DomainsNameserversResource(this)
  readonly actions = new DomainsActionsResource(this)
  readonly ssl = new DomainsSslResource(this)
  readonly authCode = new DomainsAuthCodeResource(this)
  readonly whois = new DomainsWhoisResource(this)

  /**
   * List domains.
   *
   * Lists the domains of the account, all of them or those with certain tags.
   *
   * `GET /domains`
   */
  list(
    options: core.Arguments<types.DomainsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {
    return core.list(
      this,
      {
        id: 'domains.list',
        method: 'GET',
        path: '/domains',
        pages: declared.pagesByPages('/domains'),
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
  register(
    options: core.Arguments<core.WithBody<types.DomainsPostData, types.DomainRegister>>,
  ): core.Call<types.DomainsPostResponses, types.DomainsPostErrors> {
    return core.call(
      this,
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
  transfer(
    options: core.Arguments<core.WithBody<types.DomainsPostData, types.DomainTransfer>>,
  ): core.Call<types.DomainsPostResponses, types.DomainsPostErrors> {
    return core.call(
      this,
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
   * Read a domain.
   *
   * Returns one domain, with its nameservers and contacts if `include` asks for them.
   *
   * `GET /domains/{domainName}`
   */
  get(options: core.Arguments<types.DomainsGetData>): core.Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'registered' | 'gone' | 'dnsonly' | 'inprogress' | 'dropinprogress' }>,
    options: core.WaitArguments<types.DomainsGetData, types.DomainsGetResponse>,
  ): Promise<types.DomainsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      { status: { at: '/domain/status', values: ['registered', 'gone', 'dnsonly', 'inprogress', 'dropinprogress'], failed: ['gone'] } },
      target,
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
  update(options: core.Arguments<types.DomainsUpdateData>): core.Call<types.DomainsUpdateResponses, types.DomainsUpdateErrors> {
    return core.call(
      this,
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
  edit(
    options: core.EditArguments<types.DomainsUpdateData>,
    change: core.Change<core.Edited<types.DomainsUpdateData, 'domain'>>,
  ): Promise<core.Edited<types.DomainsUpdateData, 'domain'>> {
    return core.edit(
      this,
      {
        id: 'domains.update',
        method: 'PUT',
        path: '/domains/{domainName}',
        bodiless: true,
        errors: [400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 501],
      },
      {
        read: {
          id: 'domains.get',
          method: 'GET',
          path: '/domains/{domainName}',
          errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
        },
        query: { include: 'nameservers,contacts' },
        field: 'domain',
      },
      options,
      change,
    )
  }

  /**
   * Hand a domain over.
   *
   * Offers a domain to another TransIP account, which becomes its owner on accepting it.
   *
   * `PATCH /domains/{domainName}`
   */
  handover(options: core.Arguments<types.DomainsHandoverData>): core.Call<types.DomainsHandoverResponses, types.DomainsHandoverErrors> {
    return core.call(
      this,
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
   * Cancel a domain.
   *
   * Cancels a domain at the end of its contract or at once. `domains.get` shows how far the cancellation is.
   *
   * `DELETE /domains/{domainName}`
   */
  cancel(options: core.Arguments<types.DomainsCancelData>): core.Call<types.DomainsCancelResponses, types.DomainsCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `domainDefaults.contacts`
 */
export class DomainDefaultsContactsResource extends core.Resource {
  /**
   * List the default contacts.
   *
   * Lists the contacts that the account has for new domains.
   *
   * `GET /domain-defaults/contacts`
   */
  list(
    options: core.Arguments<types.DomainDefaultsContactsListData> = {},
  ): core.Call<types.DomainDefaultsContactsListResponses, types.DomainDefaultsContactsListErrors> {
    return core.call(
      this,
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
  update(
    options: core.Arguments<types.DomainDefaultsContactsUpdateData>,
  ): core.Call<types.DomainDefaultsContactsUpdateResponses, types.DomainDefaultsContactsUpdateErrors> {
    return core.call(
      this,
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
}

/**
 * `domainDefaults`
 */
export class DomainDefaultsResource extends core.Resource {
  readonly contacts = new DomainDefaultsContactsResource(this)
}

/**
 * `whitelabel`
 */
export class WhitelabelResource extends core.Resource {
  /**
   * Order a whitelabel account.
   *
   * Orders the account, without a domain. WHOIS shows another registrar for its domains, not TransIP. Creates an invoice; the control panel shows the price. Only `.nl` domains can be added to the account, with `domains.update`. Adding a domain that is registered already registers it again, and is charged at a reduced rate.
   *
   * `POST /whitelabel`
   *
   * This operation can cost money.
   */
  order(options: core.Arguments<types.WhitelabelOrderData> = {}): core.Call<types.WhitelabelOrderResponses, types.WhitelabelOrderErrors> {
    return core.call(
      this,
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
}

/**
 * `domainAvailability`
 */
export class DomainAvailabilityResource extends core.Resource {
  /**
   * Check a domain name.
   *
   * Says whether a domain name is free, and what can be done with it.
   *
   * `GET /domain-availability/{domainName}`
   */
  check(
    options: core.Arguments<types.DomainAvailabilityCheckData>,
  ): core.Call<types.DomainAvailabilityCheckResponses, types.DomainAvailabilityCheckErrors> {
    return core.call(
      this,
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
  checkMany(
    options: core.Arguments<types.DomainAvailabilityCheckManyData>,
  ): core.Call<types.DomainAvailabilityCheckManyResponses, types.DomainAvailabilityCheckManyErrors> {
    return core.call(
      this,
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
}

/**
 * `tlds`
 */
export class TldsResource extends core.Resource {
  /**
   * List TLDs.
   *
   * Returns all top-level domains that TransIP offers, with their prices and rules.
   *
   * `GET /tlds`
   */
  list(options: core.Arguments<types.TldsListData> = {}): core.Call<types.TldsListResponses, types.TldsListErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.TldsGetData>): core.Call<types.TldsGetResponses, types.TldsGetErrors> {
    return core.call(
      this,
      { id: 'tlds.get', method: 'GET', path: '/tlds/{tld}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `vps.usage`
 */
export class VpsUsageResource extends core.Resource {
  /**
   * Read usage.
   *
   * Returns the usage of CPUs, disk and network of a VPS, over a month at most. Default: the last 24 hours.
   *
   * `GET /vps/{vpsIdentifier}/usage`
   */
  get(options: core.Arguments<types.VpsUsageGetData>): core.Call<types.VpsUsageGetResponses, types.VpsUsageGetErrors> {
    return core.call(
      this,
      {
        id: 'vps.usage.get',
        method: 'GET',
        path: '/vps/{vpsIdentifier}/usage',
        errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `vps.vnc`
 */
export class VpsVncResource extends core.Resource {
  /**
   * Read VNC data.
   *
   * Returns the address, the token and the password of a VPS's VNC console; token and password change now and then. The viewer has to speak websockets, as noVNC does: a plain VNC client cannot connect. noVNC takes `host`, `path`, `password` and `autoconnect` as parameters of its URL. Run it on a machine or page of your own, so that nobody else sees token and password.
   *
   * `GET /vps/{vpsIdentifier}/vnc-data`
   */
  get(options: core.Arguments<types.VpsVncGetData>): core.Call<types.VpsVncGetResponses, types.VpsVncGetErrors> {
    return core.call(
      this,
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
  regenerateToken(
    options: core.Arguments<types.VpsVncRegenerateTokenData>,
  ): core.Call<types.VpsVncRegenerateTokenResponses, types.VpsVncRegenerateTokenErrors> {
    return core.call(
      this,
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
}

/**
 * `vps.addons`
 */
export class VpsAddonsResource extends core.Resource {
  /**
   * List addons.
   *
   * Returns the addons that a VPS has, those of them that can be cancelled, and those that can be ordered.
   *
   * `GET /vps/{vpsIdentifier}/addons`
   */
  list(options: core.Arguments<types.VpsAddonsListData>): core.Call<types.VpsAddonsListResponses, types.VpsAddonsListErrors> {
    return core.call(
      this,
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
  order(options: core.Arguments<types.VpsAddonsOrderData>): core.Call<types.VpsAddonsOrderResponses, types.VpsAddonsOrderErrors> {
    return core.call(
      this,
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
  cancel(options: core.Arguments<types.VpsAddonsCancelData>): core.Call<types.VpsAddonsCancelResponses, types.VpsAddonsCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `vps.licenses`
 */
export class VpsLicensesResource extends core.Resource {
  /**
   * List licenses.
   *
   * Returns the licenses that a VPS has, those of them that can be cancelled, and those that can be ordered or switched to.
   *
   * `GET /vps/{vpsIdentifier}/licenses`
   */
  list(options: core.Arguments<types.VpsLicensesListData>): core.Call<types.VpsLicensesListResponses, types.VpsLicensesListErrors> {
    return core.call(
      this,
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
  order(options: core.Arguments<types.VpsLicensesOrderData>): core.Call<types.VpsLicensesOrderResponses, types.VpsLicensesOrderErrors> {
    return core.call(
      this,
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
   * Switch an operating system license.
   *
   * Puts a larger or smaller license in the place of one of the type `operating-system`. The next invoice shows it.
   *
   * `PUT /vps/{vpsIdentifier}/licenses/{licenseId}`
   *
   * This operation can cost money.
   */
  update(options: core.Arguments<types.VpsLicensesUpdateData>): core.Call<types.VpsLicensesUpdateResponses, types.VpsLicensesUpdateErrors> {
    return core.call(
      this,
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
   * Cancel an addon license.
   *
   * Ends a license of the type `addon`. One for the operating system cannot be cancelled.
   *
   * `DELETE /vps/{vpsIdentifier}/licenses/{licenseId}`
   */
  cancel(options: core.Arguments<types.VpsLicensesCancelData>): core.Call<types.VpsLicensesCancelResponses, types.VpsLicensesCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `vps.upgrades`
 */
export class VpsUpgradesResource extends core.Resource {
  /**
   * List upgrades.
   *
   * Returns the products that a VPS can be upgraded to; unlike addons they take the place of its product.
   *
   * `GET /vps/{vpsIdentifier}/upgrades`
   */
  list(options: core.Arguments<types.VpsUpgradesListData>): core.Call<types.VpsUpgradesListResponses, types.VpsUpgradesListErrors> {
    return core.call(
      this,
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
  order(
    options: core.Arguments<types.VpsUpgradesOrderData>,
  ): core.Call<types.VpsUpgradesOrderResponses, types.VpsUpgradesOrderErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
}

/**
 * `vps.operatingSystems`
 */
export class VpsOperatingSystemsResource extends core.Resource {
  /**
   * List operating systems.
   *
   * Returns the operating systems and images that can be installed on a VPS.
   *
   * `GET /vps/{vpsIdentifier}/operating-systems`
   */
  list(
    options: core.Arguments<types.VpsOperatingSystemsListData>,
  ): core.Call<types.VpsOperatingSystemsListResponses, types.VpsOperatingSystemsListErrors> {
    return core.call(
      this,
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
  install(
    options: core.Arguments<types.VpsOperatingSystemsInstallData>,
  ): core.Call<
    types.VpsOperatingSystemsInstallResponses,
    types.VpsOperatingSystemsInstallErrors,
    core.DocumentedResponse<'Content-Location'>
  > {
    return core.call(
      this,
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
}

/**
 * `vps.ipAddresses`
 */
export class VpsIpAddressesResource extends core.Resource {
  /**
   * List the IP addresses of a VPS.
   *
   * Returns all IPv4 and IPv6 addresses of the VPS, each with its gateway, subnet mask and reverse DNS.
   *
   * `GET /vps/{vpsIdentifier}/ip-addresses`
   */
  list(
    options: core.Arguments<types.VpsIpAddressesListData>,
  ): core.Call<types.VpsIpAddressesListResponses, types.VpsIpAddressesListErrors> {
    return core.call(
      this,
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
  create(
    options: core.Arguments<types.VpsIpAddressesCreateData>,
  ): core.Call<types.VpsIpAddressesCreateResponses, types.VpsIpAddressesCreateErrors> {
    return core.call(
      this,
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
   * Read an IP address of a VPS.
   *
   * Returns the network settings and the reverse DNS of one address.
   *
   * `GET /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
   */
  get(options: core.Arguments<types.VpsIpAddressesGetData>): core.Call<types.VpsIpAddressesGetResponses, types.VpsIpAddressesGetErrors> {
    return core.call(
      this,
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
  update(
    options: core.Arguments<types.VpsIpAddressesUpdateData>,
  ): core.Call<types.VpsIpAddressesUpdateResponses, types.VpsIpAddressesUpdateErrors> {
    return core.call(
      this,
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
   * Remove an IPv6 address from a VPS.
   *
   * Takes an address off the list of the VPS, and its reverse DNS with it. Only IPv6 addresses can be removed, and not the last one.
   *
   * `DELETE /vps/{vpsIdentifier}/ip-addresses/{ipAddress}`
   */
  delete(
    options: core.Arguments<types.VpsIpAddressesDeleteData>,
  ): core.Call<types.VpsIpAddressesDeleteResponses, types.VpsIpAddressesDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `vps.snapshots`
 */
export class VpsSnapshotsResource extends core.Resource {
  /**
   * List the snapshots of a VPS.
   *
   * Returns all snapshots taken of the main disk of the VPS.
   *
   * `GET /vps/{vpsIdentifier}/snapshots`
   */
  list(options: core.Arguments<types.VpsSnapshotsListData>): core.Call<types.VpsSnapshotsListResponses, types.VpsSnapshotsListErrors> {
    return core.call(
      this,
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
  create(
    options: core.Arguments<types.VpsSnapshotsCreateData>,
  ): core.Call<types.VpsSnapshotsCreateResponses, types.VpsSnapshotsCreateErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
   * Read a snapshot.
   *
   * Returns one snapshot of the VPS.
   *
   * `GET /vps/{vpsIdentifier}/snapshots/{snapshotName}`
   */
  get(options: core.Arguments<types.VpsSnapshotsGetData>): core.Call<types.VpsSnapshotsGetResponses, types.VpsSnapshotsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'creating' | 'reverting' | 'deleting' | 'pendingDeletion' | 'syncing' | 'moving' }>,
    options: core.WaitArguments<types.VpsSnapshotsGetData, types.VpsSnapshotsGetResponse>,
  ): Promise<types.VpsSnapshotsGetResponse> {
    return core.waitUntil(
      this,
      {
        id: 'vps.snapshots.get',
        method: 'GET',
        path: '/vps/{vpsIdentifier}/snapshots/{snapshotName}',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      {
        status: { at: '/snapshot/status', values: ['active', 'creating', 'reverting', 'deleting', 'pendingDeletion', 'syncing', 'moving'] },
      },
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
  revert(
    options: core.Arguments<types.VpsSnapshotsRevertData>,
  ): core.Call<types.VpsSnapshotsRevertResponses, types.VpsSnapshotsRevertErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
   * Delete a snapshot.
   *
   * Removes a snapshot of the VPS.
   *
   * `DELETE /vps/{vpsIdentifier}/snapshots/{snapshotName}`
   */
  delete(
    options: core.Arguments<types.VpsSnapshotsDeleteData>,
  ): core.Call<types.VpsSnapshotsDeleteResponses, types.VpsSnapshotsDeleteErrors> {
    return core.call(
      this,
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
}

/**
 * `vps.backups`
 */
export class VpsBackupsResource extends core.Resource {
  /**
   * List the backups of a VPS.
   *
   * Returns the backups that every VPS has by default, and the weekly ones, which cost a fee.
   *
   * `GET /vps/{vpsIdentifier}/backups`
   */
  list(options: core.Arguments<types.VpsBackupsListData>): core.Call<types.VpsBackupsListResponses, types.VpsBackupsListErrors> {
    return core.call(
      this,
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
  revert(
    options: core.Arguments<core.WithBody<types.VpsBackupsPatchData, types.VpsBackupRevert>>,
  ): core.Call<types.VpsBackupsPatchResponses, types.VpsBackupsPatchErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
  convertToSnapshot(
    options: core.Arguments<core.WithBody<types.VpsBackupsPatchData, types.VpsBackupConvert>>,
  ): core.Call<types.VpsBackupsPatchResponses, types.VpsBackupsPatchErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
}

/**
 * `vps.firewall`
 */
export class VpsFirewallResource extends core.Resource {
  /**
   * Read the firewall of a VPS.
   *
   * Returns whether the firewall is enabled, and the rules that let traffic in.
   *
   * `GET /vps/{vpsIdentifier}/firewall`
   */
  get(options: core.Arguments<types.VpsFirewallGetData>): core.Call<types.VpsFirewallGetResponses, types.VpsFirewallGetErrors> {
    return core.call(
      this,
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
   * Replace the firewall of a VPS.
   *
   * Replaces all rules. The VPS is locked until the new ones are applied.
   *
   * `PUT /vps/{vpsIdentifier}/firewall`
   */
  update(options: core.Arguments<types.VpsFirewallUpdateData>): core.Call<types.VpsFirewallUpdateResponses, types.VpsFirewallUpdateErrors> {
    return core.call(
      this,
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
  edit(
    options: core.EditArguments<types.VpsFirewallUpdateData>,
    change: core.Change<core.Edited<types.VpsFirewallUpdateData, 'vpsFirewall'>>,
  ): Promise<core.Edited<types.VpsFirewallUpdateData, 'vpsFirewall'>> {
    return core.edit(
      this,
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
   * Reset the firewall of a VPS.
   *
   * Replaces all rules by the default ones. The VPS is locked until they are applied.
   *
   * `PATCH /vps/{vpsIdentifier}/firewall`
   */
  reset(options: core.Arguments<types.VpsFirewallResetData>): core.Call<types.VpsFirewallResetResponses, types.VpsFirewallResetErrors> {
    return core.call(
      this,
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
}

/**
 * `vps.settings`
 */
export class VpsSettingsResource extends core.Resource {
  /**
   * List the settings of a VPS.
   *
   * Returns all settings that the VPS has, those that cannot be changed included.
   *
   * `GET /vps/{vpsIdentifier}/settings`
   */
  list(options: core.Arguments<types.VpsSettingsListData>): core.Call<types.VpsSettingsListResponses, types.VpsSettingsListErrors> {
    return core.call(
      this,
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
  get(options: core.Arguments<types.VpsSettingsGetData>): core.Call<types.VpsSettingsGetResponses, types.VpsSettingsGetErrors> {
    return core.call(
      this,
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
  update(options: core.Arguments<types.VpsSettingsUpdateData>): core.Call<types.VpsSettingsUpdateResponses, types.VpsSettingsUpdateErrors> {
    return core.call(
      this,
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
}

/**
 * `vps`
 */
export class VpsResource extends core.Resource {
  readonly usage = new VpsUsageResource(this)
  readonly vnc = new VpsVncResource(this)
  readonly addons = new VpsAddonsResource(this)
  readonly licenses = new VpsLicensesResource(this)
  readonly upgrades = new VpsUpgradesResource(this)
  readonly operatingSystems = new VpsOperatingSystemsResource(this)
  readonly ipAddresses = new VpsIpAddressesResource(this)
  readonly snapshots = new VpsSnapshotsResource(this)
  readonly backups = new VpsBackupsResource(this)
  readonly firewall = new VpsFirewallResource(this)
  readonly settings = new VpsSettingsResource(this)

  /**
   * List VPSs.
   *
   * Returns the VPSs of the account, or those with one of the given tags.
   *
   * `GET /vps`
   */
  list(
    options: core.Arguments<types.VpsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.VpsListResponses, types.VpsListErrors, types.Vps> {
    return core.list(
      this,
      {
        id: 'vps.list',
        method: 'GET',
        path: '/vps',
        pages: declared.pagesByPages('/vpss'),
        errors: [400, 401, 403, 405, 408, 422, 429, 500, 501],
      },
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
  order(
    options: core.Arguments<core.WithBody<types.VpsPostData, types.VpsOrder>>,
  ): core.Call<types.VpsPostResponses, types.VpsPostErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
  orderMany(
    options: core.Arguments<core.WithBody<types.VpsPostData, types.VpsOrderMany>>,
  ): core.Call<types.VpsPostResponses, types.VpsPostErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
  clone(
    options: core.Arguments<core.WithBody<types.VpsPostData, types.VpsClone>>,
  ): core.Call<types.VpsPostResponses, types.VpsPostErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
   * Read a VPS.
   *
   * Returns one VPS, by its name or its UUID.
   *
   * `GET /vps/{vpsIdentifier}`
   */
  get(options: core.Arguments<types.VpsGetData>): core.Call<types.VpsGetResponses, types.VpsGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'created' | 'installing' | 'running' | 'stopped' | 'paused' }>,
    options: core.WaitArguments<types.VpsGetData, types.VpsGetResponse>,
  ): Promise<types.VpsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'vps.get', method: 'GET', path: '/vps/{vpsIdentifier}', errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501] },
      { status: { at: '/vps/status', values: ['created', 'installing', 'running', 'stopped', 'paused'] } },
      target,
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
  update(options: core.Arguments<types.VpsUpdateData>): core.Call<types.VpsUpdateResponses, types.VpsUpdateErrors> {
    return core.call(
      this,
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
  edit(
    options: core.EditArguments<types.VpsUpdateData>,
    change: core.Change<core.Edited<types.VpsUpdateData, 'vps'>>,
  ): Promise<core.Edited<types.VpsUpdateData, 'vps'>> {
    return core.edit(
      this,
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
   * Start a VPS.
   *
   * Starts a VPS that is stopped.
   *
   * `PATCH /vps/{vpsIdentifier}`
   */
  start(
    options: core.Arguments<core.WithBody<types.VpsPatchData, types.VpsStart>>,
  ): core.Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return core.call(
      this,
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
  stop(
    options: core.Arguments<core.WithBody<types.VpsPatchData, types.VpsStop>>,
  ): core.Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return core.call(
      this,
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
  reset(
    options: core.Arguments<core.WithBody<types.VpsPatchData, types.VpsReset>>,
  ): core.Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return core.call(
      this,
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
  handover(
    options: core.Arguments<core.WithBody<types.VpsPatchData, types.VpsHandover>>,
  ): core.Call<types.VpsPatchResponses, types.VpsPatchErrors> {
    return core.call(
      this,
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
   * Cancel a VPS.
   *
   * Ends a VPS, which destroys it with all its data, at the end of its contract or at once.
   *
   * `DELETE /vps/{vpsIdentifier}`
   */
  cancel(options: core.Arguments<types.VpsCancelData>): core.Call<types.VpsCancelResponses, types.VpsCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `trafficPool.vps`
 */
export class TrafficPoolVpsResource extends core.Resource {
  /**
   * Read the traffic of a VPS.
   *
   * Returns what one VPS takes from the traffic pool.
   *
   * `GET /traffic-pool/{vpsName}`
   */
  get(options: core.Arguments<types.TrafficPoolVpsGetData>): core.Call<types.TrafficPoolVpsGetResponses, types.TrafficPoolVpsGetErrors> {
    return core.call(
      this,
      {
        id: 'trafficPool.vps.get',
        method: 'GET',
        path: '/traffic-pool/{vpsName}',
        errors: [400, 401, 403, 404, 405, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `trafficPool`
 */
export class TrafficPoolResource extends core.Resource {
  readonly vps = new TrafficPoolVpsResource(this)

  /**
   * Read the traffic of all VPSs.
   *
   * Returns the traffic of all VPSs of the account together. What exceeds the pool is billed.
   *
   * `GET /traffic-pool`
   */
  get(options: core.Arguments<types.TrafficPoolGetData> = {}): core.Call<types.TrafficPoolGetResponses, types.TrafficPoolGetErrors> {
    return core.call(
      this,
      { id: 'trafficPool.get', method: 'GET', path: '/traffic-pool', errors: [400, 401, 403, 405, 408, 422, 429, 500, 501] },
      options,
    )
  }
}

/**
 * `privateNetworks`
 */
export class PrivateNetworksResource extends core.Resource {
  /**
   * List private networks.
   *
   * Returns the private networks of the account with the VPSs in them, or only the networks that one VPS is in.
   *
   * `GET /private-networks`
   */
  list(
    options: core.Arguments<types.PrivateNetworksListData, core.ListCallOptions> = {},
  ): core.ListCall<types.PrivateNetworksListResponses, types.PrivateNetworksListErrors, types.PrivateNetwork> {
    return core.list(
      this,
      {
        id: 'privateNetworks.list',
        method: 'GET',
        path: '/private-networks',
        pages: declared.pagesByPages('/privateNetworks'),
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
  order(
    options: core.Arguments<types.PrivateNetworksOrderData>,
  ): core.Call<types.PrivateNetworksOrderResponses, types.PrivateNetworksOrderErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
   * Read a private network.
   *
   * Returns one private network and the VPSs in it.
   *
   * `GET /private-networks/{privateNetworkName}`
   */
  get(options: core.Arguments<types.PrivateNetworksGetData>): core.Call<types.PrivateNetworksGetResponses, types.PrivateNetworksGetErrors> {
    return core.call(
      this,
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
   * Change a private network.
   *
   * Gives a private network a new description. It is sent as it was read, with that change.
   *
   * `PUT /private-networks/{privateNetworkName}`
   */
  update(
    options: core.Arguments<types.PrivateNetworksUpdateData>,
  ): core.Call<types.PrivateNetworksUpdateResponses, types.PrivateNetworksUpdateErrors> {
    return core.call(
      this,
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
   * Attach a VPS to a private network.
   *
   * Connects one VPS to the private network.
   *
   * `PATCH /private-networks/{privateNetworkName}`
   *
   * Response header `Content-Location`: Path of the action that was started, `/v6/actions/` and its UUID: `actions.get` returns its progress. Sent if an action was started.
   */
  attachVps(
    options: core.Arguments<core.WithBody<types.PrivateNetworksPatchData, types.PrivateNetworkAttachVps>>,
  ): core.Call<types.PrivateNetworksPatchResponses, types.PrivateNetworksPatchErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
  detachVps(
    options: core.Arguments<core.WithBody<types.PrivateNetworksPatchData, types.PrivateNetworkDetachVps>>,
  ): core.Call<types.PrivateNetworksPatchResponses, types.PrivateNetworksPatchErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
   * Cancel a private network.
   *
   * Ends the private network, at the end of its contract or at once.
   *
   * `DELETE /private-networks/{privateNetworkName}`
   */
  cancel(
    options: core.Arguments<types.PrivateNetworksCancelData>,
  ): core.Call<types.PrivateNetworksCancelResponses, types.PrivateNetworksCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `legacy.bigStorages.backups`
 */
export class LegacyBigStoragesBackupsResource extends core.Resource {
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
    options: core.Arguments<types.LegacyBigStoragesBackupsListData>,
  ): core.Call<types.LegacyBigStoragesBackupsListResponses, types.LegacyBigStoragesBackupsListErrors> {
    return core.call(
      this,
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
  revert(
    options: core.Arguments<types.LegacyBigStoragesBackupsRevertData>,
  ): core.Call<types.LegacyBigStoragesBackupsRevertResponses, types.LegacyBigStoragesBackupsRevertErrors> {
    return core.call(
      this,
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
}

/**
 * `legacy.bigStorages.usage`
 */
export class LegacyBigStoragesUsageResource extends core.Resource {
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
    options: core.Arguments<types.LegacyBigStoragesUsageGetData>,
  ): core.Call<types.LegacyBigStoragesUsageGetResponses, types.LegacyBigStoragesUsageGetErrors> {
    return core.call(
      this,
      {
        id: 'legacy.bigStorages.usage.get',
        method: 'GET',
        path: '/big-storages/{bigStorageIdentifier}/usage',
        errors: [400, 401, 403, 404, 405, 406, 408, 422, 429, 500, 501],
      },
      options,
    )
  }
}

/**
 * `legacy.bigStorages`
 */
export class LegacyBigStoragesResource extends core.Resource {
  readonly backups = new LegacyBigStoragesBackupsResource(this)
  readonly usage = new LegacyBigStoragesUsageResource(this)

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
    options: core.Arguments<types.LegacyBigStoragesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.LegacyBigStoragesListResponses, types.LegacyBigStoragesListErrors, types.BigStorage> {
    return core.list(
      this,
      {
        id: 'legacy.bigStorages.list',
        method: 'GET',
        path: '/big-storages',
        pages: declared.pagesByPages('/bigStorages'),
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
  order(
    options: core.Arguments<core.WithBody<types.LegacyBigStoragesPostData, types.BigStorageOrder>>,
  ): core.Call<types.LegacyBigStoragesPostResponses, types.LegacyBigStoragesPostErrors> {
    return core.call(
      this,
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
  upgrade(
    options: core.Arguments<core.WithBody<types.LegacyBigStoragesPostData, types.BigStorageUpgrade>>,
  ): core.Call<types.LegacyBigStoragesPostResponses, types.LegacyBigStoragesPostErrors> {
    return core.call(
      this,
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
   * Read a big storage.
   *
   * Returns one big storage, its state, and the VPS it is attached to. Use Block Storage instead.
   *
   * `GET /big-storages/{bigStorageIdentifier}`
   *
   * @deprecated
   */
  get(
    options: core.Arguments<types.LegacyBigStoragesGetData>,
  ): core.Call<types.LegacyBigStoragesGetResponses, types.LegacyBigStoragesGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'attaching' | 'detaching' }>,
    options: core.WaitArguments<types.LegacyBigStoragesGetData, types.LegacyBigStoragesGetResponse>,
  ): Promise<types.LegacyBigStoragesGetResponse> {
    return core.waitUntil(
      this,
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
  update(
    options: core.Arguments<types.LegacyBigStoragesUpdateData>,
  ): core.Call<types.LegacyBigStoragesUpdateResponses, types.LegacyBigStoragesUpdateErrors> {
    return core.call(
      this,
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
   * Cancel a big storage.
   *
   * Ends the big storage, at the end of its contract or at once. Its data and its backups are wiped. Use Block Storage instead.
   *
   * `DELETE /big-storages/{bigStorageIdentifier}`
   *
   * @deprecated
   */
  cancel(
    options: core.Arguments<types.LegacyBigStoragesCancelData>,
  ): core.Call<types.LegacyBigStoragesCancelResponses, types.LegacyBigStoragesCancelErrors> {
    return core.call(
      this,
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
}

/**
 * `legacy`
 */
export class LegacyResource extends core.Resource {
  readonly bigStorages = new LegacyBigStoragesResource(this)
}

/**
 * `blockStorages.backups`
 */
export class BlockStoragesBackupsResource extends core.Resource {
  /**
   * List the backups of a block storage.
   *
   * Returns all backups of the block storage. One without off-site backups has none.
   *
   * `GET /block-storages/{blockStorageIdentifier}/backups`
   */
  list(
    options: core.Arguments<types.BlockStoragesBackupsListData>,
  ): core.Call<types.BlockStoragesBackupsListResponses, types.BlockStoragesBackupsListErrors> {
    return core.call(
      this,
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
  revert(
    options: core.Arguments<types.BlockStoragesBackupsRevertData>,
  ): core.Call<
    types.BlockStoragesBackupsRevertResponses,
    types.BlockStoragesBackupsRevertErrors,
    core.DocumentedResponse<'Content-Location'>
  > {
    return core.call(
      this,
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
}

/**
 * `blockStorages`
 */
export class BlockStoragesResource extends core.Resource {
  readonly backups = new BlockStoragesBackupsResource(this)

  /**
   * List block storages.
   *
   * Returns the block storages of the account, or only those of one VPS.
   *
   * `GET /block-storages`
   */
  list(
    options: core.Arguments<types.BlockStoragesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.BlockStoragesListResponses, types.BlockStoragesListErrors, types.BlockStorage> {
    return core.list(
      this,
      {
        id: 'blockStorages.list',
        method: 'GET',
        path: '/block-storages',
        pages: declared.pagesByPages('/blockStorages'),
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
  order(
    options: core.Arguments<core.WithBody<types.BlockStoragesPostData, types.BlockStorageOrder>>,
  ): core.Call<types.BlockStoragesPostResponses, types.BlockStoragesPostErrors> {
    return core.call(
      this,
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
  upgrade(
    options: core.Arguments<core.WithBody<types.BlockStoragesPostData, types.BlockStorageUpgrade>>,
  ): core.Call<types.BlockStoragesPostResponses, types.BlockStoragesPostErrors> {
    return core.call(
      this,
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
   * Read a block storage.
   *
   * Returns one block storage, its state, and the VPS it is attached to.
   *
   * `GET /block-storages/{blockStorageIdentifier}`
   */
  get(options: core.Arguments<types.BlockStoragesGetData>): core.Call<types.BlockStoragesGetResponses, types.BlockStoragesGetErrors> {
    return core.call(
      this,
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
  waitUntil(
    target: core.TargetState<{ status: 'active' | 'attaching' | 'detaching' }>,
    options: core.WaitArguments<types.BlockStoragesGetData, types.BlockStoragesGetResponse>,
  ): Promise<types.BlockStoragesGetResponse> {
    return core.waitUntil(
      this,
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
  update(
    options: core.Arguments<types.BlockStoragesUpdateData>,
  ): core.Call<types.BlockStoragesUpdateResponses, types.BlockStoragesUpdateErrors, core.DocumentedResponse<'Content-Location'>> {
    return core.call(
      this,
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
   * Cancel a block storage.
   *
   * Ends the block storage, at the end of its contract or at once. Its data and its backups are wiped.
   *
   * `DELETE /block-storages/{blockStorageIdentifier}`
   */
  cancel(
    options: core.Arguments<types.BlockStoragesCancelData>,
  ): core.Call<types.BlockStoragesCancelResponses, types.BlockStoragesCancelErrors> {
    return core.call(
      this,
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
}

/**
 * Client of the TransIP API. It has its own credentials, token and rate limit: create it once and reuse it.
 */
export class TransIP extends core.Resource {
  /**
   * Access tokens for the API.
   */
  readonly auth = new AuthResource(this)
  /**
   * What TransIP is doing after a request was accepted.
   */
  readonly actions = new ActionsResource(this)
  readonly products = new ProductsResource(this)
  readonly availabilityZones = new AvailabilityZonesResource(this)
  readonly apiTest = new ApiTestResource(this)
  readonly invoices = new InvoicesResource(this)
  readonly sshKeys = new SshKeysResource(this)
  readonly contactKey = new ContactKeyResource(this)
  readonly domains = new DomainsResource(this)
  readonly domainDefaults = new DomainDefaultsResource(this)
  readonly whitelabel = new WhitelabelResource(this)
  readonly domainAvailability = new DomainAvailabilityResource(this)
  readonly tlds = new TldsResource(this)
  readonly vps = new VpsResource(this)
  readonly trafficPool = new TrafficPoolResource(this)
  /**
   * Networks between VPSs.
   */
  readonly privateNetworks = new PrivateNetworksResource(this)
  /**
   * Disks of the earlier kind, which Block Storage replaces.
   */
  readonly legacy = new LegacyResource(this)
  /**
   * Disks that are attached to a VPS, and their backups.
   */
  readonly blockStorages = new BlockStoragesResource(this)

  /**
   * @throws ConfigurationError with the name of the invalid option
   */
  constructor(options: declared.TransIPOptions) {
    super(new core.Client(declared.provider, options))
  }

  /**
   * Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.
   *
   * GET and HEAD are retried; other methods only if nothing was done or `idempotent` is true.
   *
   * @example await transip.request('GET', '/api-test')
   * @throws as any call; InvalidRequestError for a path that is no template below the base URL
   */
  request<Body = unknown>(
    method: core.RequestMethod,
    path: string,
    options: core.RequestOptions = {},
  ): core.Call<Record<number, Body>, { default: unknown }> {
    return core.request<Body>(this, method, path, options)
  }

  /**
   * Waits for the action that a request started: reads it with `actions.get` until it is no longer running, and returns it.
   *
   * @param response of a call, from `withResponse()`, with the header `Content-Location`
   * @throws InvalidRequestError if the response names no action; StateError if it is gone; TimeoutError after `timeout` ms, 600,000 by default; as any call
   */
  waitForAction(response: Response, options: core.ActionOptions<types.ActionsGetResponse> = {}): Promise<types.ActionsGetResponse> {
    return core.waitForAction(
      this,
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
}
