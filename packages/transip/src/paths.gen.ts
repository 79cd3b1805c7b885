// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

export interface paths {
  '/auth': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request an access token
     * @description Issues an access token for a user whose key pair was made in the control panel. The body is signed with the private key.
     */
    post: operations['auth.createToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/products': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List products
     * @description Lists the products with their prices, by kind. Orders take their names.
     */
    get: operations['products.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/products/{productName}/elements': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the product.
         * @example vps-bladevps-x4
         */
        productName: string
      }
      cookie?: never
    }
    /**
     * List the elements of a product
     * @description Lists what a product comes with, such as CPU cores or IP addresses, and how many of each.
     */
    get: operations['products.elements.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/availability-zones': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List availability zones
     * @description Lists the zones in which products can be placed.
     */
    get: operations['availabilityZones.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api-test': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Test the connection
     * @description Answers `pong`, which shows that the API can be reached and the access token works.
     */
    get: operations['apiTest.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invoices': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List invoices
     * @description Lists all invoices of the account.
     */
    get: operations['invoices.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invoices/{invoiceNumber}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Number of the invoice.
         * @example F0000.1911.0000.0007
         */
        invoiceNumber: components['parameters']['InvoiceNumber']
      }
      cookie?: never
    }
    /**
     * Read an invoice
     * @description Returns one invoice.
     */
    get: operations['invoices.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invoices/{invoiceNumber}/invoice-items': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Number of the invoice.
         * @example F0000.1911.0000.0007
         */
        invoiceNumber: components['parameters']['InvoiceNumber']
      }
      cookie?: never
    }
    /**
     * List the items of an invoice
     * @description Lists the products and services on an invoice, each with its discounts.
     */
    get: operations['invoices.items.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invoices/{invoiceNumber}/pdf': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Number of the invoice.
         * @example F0000.1911.0000.0007
         */
        invoiceNumber: components['parameters']['InvoiceNumber']
      }
      cookie?: never
    }
    /**
     * Read an invoice as PDF
     * @description Returns the PDF file of an invoice in Base64, to be decoded before it is saved.
     */
    get: operations['invoices.pdf.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/ssh-keys': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List SSH keys
     * @description Lists the public SSH keys of the account.
     */
    get: operations['sshKeys.list']
    put?: never
    /**
     * Add an SSH key
     * @description Adds a public SSH key to the account.
     */
    post: operations['sshKeys.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/ssh-keys/{id}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example 123
         */
        id: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    /**
     * Read an SSH key
     * @description Returns one SSH key of the account.
     */
    get: operations['sshKeys.get']
    /**
     * Update an SSH key
     * @description Changes the description of an SSH key and whether it is the default. Both have to be sent.
     */
    put: operations['sshKeys.update']
    post?: never
    /**
     * Delete an SSH key
     * @description Removes an SSH key from the account.
     */
    delete: operations['sshKeys.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/contact-key': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the contact key
     * @description Returns the contact key of the account.
     */
    get: operations['contactKey.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List domains
     * @description Lists the domains of the account, all of them or those with certain tags.
     */
    get: operations['domains.list']
    put?: never
    /**
     * Register or transfer a domain
     * @description Registers a new domain, or transfers one from another registrar. Both are invoiced.
     */
    post: operations['domains.post']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * Read a domain
     * @description Returns one domain, with its nameservers and contacts where `include` asks for them.
     */
    get: operations['domains.get']
    /**
     * Update a domain
     * @description Locks a domain or releases it, changes its tags, switches AutoDNS, or adds a .nl domain to the whitelabel account, which cannot be undone. Only possible while the status is `registered`.
     */
    put: operations['domains.update']
    post?: never
    /**
     * Cancel a domain
     * @description Cancels a domain at the end of its contract or at once. `domains.get` shows how far the cancellation is.
     */
    delete: operations['domains.cancel']
    options?: never
    head?: never
    /**
     * Hand a domain over
     * @description Offers a domain to another TransIP account, which becomes its owner on accepting it.
     */
    patch: operations['domains.handover']
    trace?: never
  }
  '/domains/{domainName}/branding': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * Read the branding of a domain
     * @description Returns what the WHOIS and mails about the domain show. Whether it is a whitelabel domain is not part of it.
     */
    get: operations['domains.branding.get']
    /**
     * Update the branding of a domain
     * @description Sets what the WHOIS and mails about the domain show. In most cases only domains that are registered later show it.
     */
    put: operations['domains.branding.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/contacts': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * List the contacts of a domain
     * @description Lists the owner of the domain and its administrative and technical contacts.
     */
    get: operations['domains.contacts.list']
    /**
     * Update the contacts of a domain
     * @description Replaces the contacts of a registered domain. With some TLDs not every field can be changed.
     */
    put: operations['domains.contacts.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain-defaults/contacts': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the default contacts
     * @description Lists the contacts that the account has for new domains.
     */
    get: operations['domainDefaults.contacts.list']
    /**
     * Update the default contacts
     * @description Replaces the contacts that the account has for new domains.
     */
    put: operations['domainDefaults.contacts.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/dns': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * List DNS entries
     * @description Lists all DNS entries of a domain.
     */
    get: operations['domains.dns.list']
    /**
     * Replace all DNS entries
     * @description Replaces the whole zone of a domain, however many entries it has. The API cannot bring the previous ones back.
     */
    put: operations['domains.dns.replace']
    /**
     * Add a DNS entry
     * @description Adds one entry to those of a domain.
     */
    post: operations['domains.dns.create']
    /**
     * Delete a DNS entry
     * @description Removes the entry that equals the one sent. Where several do, one of them is removed.
     */
    delete: operations['domains.dns.delete']
    options?: never
    head?: never
    /**
     * Update a DNS entry
     * @description Sets the content of the one entry that has this name, expiry and type.
     */
    patch: operations['domains.dns.update']
    trace?: never
  }
  '/domains/{domainName}/dnssec': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * List DNSSEC entries
     * @description Returns the DNSSEC keys of a domain, as they stand at the registry.
     */
    get: operations['domains.dnssec.list']
    /**
     * Replace DNSSEC entries
     * @description Puts the given entries in the place of all current ones.
     */
    put: operations['domains.dnssec.replace']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/nameservers': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * List nameservers
     * @description Returns the nameservers of a domain. They are TransIP's, or those of the whitelabel account, where none have been set.
     */
    get: operations['domains.nameservers.list']
    /**
     * Replace nameservers
     * @description Puts the given nameservers in the place of the current ones.
     */
    put: operations['domains.nameservers.replace']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/actions': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * Get the current action
     * @description Says what is being done to a domain, and why it failed where it has; a failed action can be tried again.
     */
    get: operations['domains.actions.get']
    put?: never
    post?: never
    /**
     * Cancel the current action
     * @description Stops an action that waits or is being carried out.
     */
    delete: operations['domains.actions.cancel']
    options?: never
    head?: never
    /**
     * Retry the failed action
     * @description Tries a failed action again with corrected information. Only what the action needs has to be sent.
     */
    patch: operations['domains.actions.retry']
    trace?: never
  }
  '/domains/{domainName}/ssl': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * List certificates
     * @description Returns all TLS certificates of a domain.
     */
    get: operations['domains.ssl.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/ssl/{certificateId}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
        /**
         * @description Id of the certificate.
         * @example 12358
         */
        certificateId: number
      }
      cookie?: never
    }
    /**
     * Get a certificate
     * @description Returns one TLS certificate of a domain.
     */
    get: operations['domains.ssl.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/auth-code': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * Get the auth code
     * @description Returns the auth code of a domain. Some TLDs, such as `.be` and `.eu`, do not hand it out; it is requested by mail there.
     */
    get: operations['domains.authCode.get']
    put?: never
    /**
     * Request the auth code by mail
     * @description Has the registry mail the auth code to the registrant. Only for TLDs that do not hand it out, such as `.be` and `.eu`.
     */
    post: operations['domains.authCode.request']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domains/{domainName}/whois': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * Look up WHOIS information
     * @description Returns what the WHOIS server says about a domain name.
     */
    get: operations['domains.whois.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/whitelabel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Order a whitelabel account
     * @description Orders the account, not a domain of it: WHOIS answers for its domains name another registrar than TransIP. Creates an invoice. Only `.nl` domains can be added to it.
     */
    post: operations['whitelabel.order']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain-availability/{domainName}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    /**
     * Check a domain name
     * @description Says whether a domain name is free, and what can be done with it.
     */
    get: operations['domainAvailability.check']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain-availability': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Check several domain names
     * @description Says for each of the domain names whether it is free, and what can be done with it.
     */
    get: operations['domainAvailability.checkMany']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tlds': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List TLDs
     * @description Returns all top-level domains that TransIP offers, with their prices and rules.
     */
    get: operations['tlds.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/tlds/{tld}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the TLD with its leading dot.
         * @example .nl
         */
        tld: string
      }
      cookie?: never
    }
    /**
     * Get a TLD
     * @description Returns the prices and rules of one top-level domain.
     */
    get: operations['tlds.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List VPSs
     * @description Returns the VPSs of the account, or those with one of the given tags.
     */
    get: operations['vps.list']
    put?: never
    /**
     * Order or clone VPSs
     * @description Orders one VPS, several, or a copy of an existing one, according to the body. Creates an invoice.
     */
    post: operations['vps.post']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * Get a VPS
     * @description Returns one VPS, by its name or its UUID.
     */
    get: operations['vps.get']
    /**
     * Update a VPS
     * @description Locks or unlocks a VPS, renames it or sets its tags. The VPS is sent as it was read, with `isCustomerLocked`, `description` or `tags` changed; the given tags take the place of the current ones. A locked VPS refuses actions of the API and of the control panel.
     */
    put: operations['vps.update']
    post?: never
    /**
     * Cancel a VPS
     * @description Ends a VPS, which destroys it with all its data, at the end of its contract or at once.
     */
    delete: operations['vps.cancel']
    options?: never
    head?: never
    /**
     * Start, stop, reset or hand over a VPS
     * @description Does with a VPS what `action` says.
     */
    patch: operations['vps.patch']
    trace?: never
  }
  '/vps/{vpsIdentifier}/usage': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * Get usage
     * @description Returns how busy CPUs, disk and network of a VPS were, over a month at most; without times over the last 24 hours.
     */
    get: operations['vps.usage.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/vnc-data': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * Get VNC data
     * @description Returns the address, the token and the password of a VPS's VNC console. The client has to speak websockets, as noVNC does.
     */
    get: operations['vps.vnc.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Regenerate the VNC token
     * @description Gives the VNC console of a VPS new credentials, which have to be read again.
     */
    patch: operations['vps.vnc.regenerateToken']
    trace?: never
  }
  '/vps/{vpsIdentifier}/addons': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List addons
     * @description Returns the addons that a VPS has, those of them that can be cancelled, and those that can be ordered.
     */
    get: operations['vps.addons.list']
    put?: never
    /**
     * Order addons
     * @description Orders addons for a VPS, from more IP addresses to more memory. Creates an invoice.
     */
    post: operations['vps.addons.order']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/addons/{addonName}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the addon.
         * @example vps-addon-1-extra-ip-address
         */
        addonName: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Cancel an addon
     * @description Ends an addon of a VPS. Addons for storage cannot be cancelled.
     */
    delete: operations['vps.addons.cancel']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/licenses': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List licenses
     * @description Returns the licenses that a VPS has, those of them that can be cancelled, and those that can be ordered or switched to.
     */
    get: operations['vps.licenses.list']
    put?: never
    /**
     * Order an addon license
     * @description Orders a license of the type `addon` for a VPS. Creates an invoice.
     */
    post: operations['vps.licenses.order']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/licenses/{licenseId}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Id of the license.
         * @example 42
         */
        licenseId: number
      }
      cookie?: never
    }
    get?: never
    /**
     * Switch an operating system license
     * @description Puts a larger or smaller license in the place of one of the type `operating-system`. The next invoice shows it.
     */
    put: operations['vps.licenses.update']
    post?: never
    /**
     * Cancel an addon license
     * @description Ends a license of the type `addon`. One for the operating system cannot be cancelled.
     */
    delete: operations['vps.licenses.cancel']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/upgrades': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List upgrades
     * @description Returns the products that a VPS can be upgraded to; unlike addons they take the place of its product.
     */
    get: operations['vps.upgrades.list']
    put?: never
    /**
     * Upgrade a VPS
     * @description Orders a larger product for a VPS, from which there is no way back. Addons move along; those that the product makes needless are cancelled. Creates an invoice.
     */
    post: operations['vps.upgrades.order']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/operating-systems': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List operating systems
     * @description Returns the operating systems and images that can be installed on a VPS.
     */
    get: operations['vps.operatingSystems.list']
    put?: never
    /**
     * Install an operating system
     * @description Installs an operating system or image on a VPS, unattended where `base64InstallText` says how. A license takes the place of the default one of an image with a control panel. Creates an invoice where the system or the panel is not free.
     */
    post: operations['vps.operatingSystems.install']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/ip-addresses': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List the IP addresses of a VPS
     * @description Returns all IPv4 and IPv6 addresses of the VPS, each with its gateway, subnet mask and reverse DNS.
     */
    get: operations['vps.ipAddresses.list']
    put?: never
    /**
     * Add an IPv6 address to a VPS
     * @description Registers an address of the /64 range that the VPS has, so that its reverse DNS can be set. Further addresses beyond that range are addons.
     */
    post: operations['vps.ipAddresses.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/ip-addresses/{ipAddress}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description IP address of the VPS.
         * @example 192.0.2.10
         */
        ipAddress: string
      }
      cookie?: never
    }
    /**
     * Read an IP address of a VPS
     * @description Returns the network settings and the reverse DNS of one address.
     */
    get: operations['vps.ipAddresses.get']
    /**
     * Set the reverse DNS of an IP address
     * @description Changes the host name that an IPv4 or IPv6 address resolves to. The address is sent as it was read, with a new `reverseDns`.
     */
    put: operations['vps.ipAddresses.update']
    post?: never
    /**
     * Remove an IPv6 address from a VPS
     * @description Takes an address off the list of the VPS, and its reverse DNS with it. Only IPv6 addresses can be removed, and not the last one.
     */
    delete: operations['vps.ipAddresses.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/snapshots': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List the snapshots of a VPS
     * @description Returns all snapshots taken of the main disk of the VPS.
     */
    get: operations['vps.snapshots.list']
    put?: never
    /**
     * Take a snapshot of a VPS
     * @description Copies the main disk of the VPS, which had better be shut down. It fails when the VPS has as many snapshots as it may have.
     */
    post: operations['vps.snapshots.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/snapshots/{snapshotName}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the snapshot.
         * @example 1709210537
         */
        snapshotName: string
      }
      cookie?: never
    }
    /**
     * Read a snapshot
     * @description Returns one snapshot of the VPS.
     */
    get: operations['vps.snapshots.get']
    put?: never
    post?: never
    /**
     * Delete a snapshot
     * @description Removes a snapshot of the VPS.
     */
    delete: operations['vps.snapshots.delete']
    options?: never
    head?: never
    /**
     * Restore a snapshot
     * @description Puts the snapshot back on its VPS, or on another one that is large enough for it. A static network configuration in the snapshot may leave the other VPS without a connection.
     */
    patch: operations['vps.snapshots.revert']
    trace?: never
  }
  '/vps/{vpsIdentifier}/backups': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List the backups of a VPS
     * @description Returns the backups that every VPS has by default, and the weekly ones, which cost a fee.
     */
    get: operations['vps.backups.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/backups/{backupId}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Id of the backup.
         * @example 712332
         */
        backupId: components['parameters']['BackupId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Restore a backup or make it a snapshot
     * @description Does with the backup what `action` says.
     */
    patch: operations['vps.backups.patch']
    trace?: never
  }
  '/traffic-pool': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the traffic of all VPSs
     * @description Returns the traffic of all VPSs of the account together. What exceeds the pool is billed.
     */
    get: operations['trafficPool.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/traffic-pool/{vpsName}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the VPS.
         * @example example-vps
         */
        vpsName: string
      }
      cookie?: never
    }
    /**
     * Read the traffic of a VPS
     * @description Returns what one VPS takes from the traffic pool.
     */
    get: operations['trafficPool.vps.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/firewall': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * Read the firewall of a VPS
     * @description Returns whether the firewall is enabled, and the rules that let traffic in.
     */
    get: operations['vps.firewall.get']
    /**
     * Replace the firewall of a VPS
     * @description Takes the place of all present rules. The VPS is locked for as long as the new ones are being applied.
     */
    put: operations['vps.firewall.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Reset the firewall of a VPS
     * @description Replaces all rules by the default ones. The VPS is locked for as long as they are being applied.
     */
    patch: operations['vps.firewall.reset']
    trace?: never
  }
  '/vps/{vpsIdentifier}/settings': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    /**
     * List the settings of a VPS
     * @description Returns all settings that the VPS has, those that cannot be changed included.
     */
    get: operations['vps.settings.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vps/{vpsIdentifier}/settings/{setting}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the setting.
         * @example blockVpsMailPorts
         */
        setting: string
      }
      cookie?: never
    }
    /**
     * Read a setting of a VPS
     * @description Returns one setting and its present value.
     */
    get: operations['vps.settings.get']
    /**
     * Change a setting of a VPS
     * @description Gives a setting a new value. A setting that is read-only cannot be changed.
     */
    put: operations['vps.settings.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/private-networks': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List private networks
     * @description Returns the private networks of the account with the VPSs in them, or only the networks that one VPS is in.
     */
    get: operations['privateNetworks.list']
    put?: never
    /**
     * Order a private network
     * @description Adds a private network, to which VPSs can then be attached. An invoice follows.
     */
    post: operations['privateNetworks.order']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/private-networks/{privateNetworkName}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the private network.
         * @example example-privatenetwork
         */
        privateNetworkName: components['parameters']['PrivateNetworkName']
      }
      cookie?: never
    }
    /**
     * Read a private network
     * @description Returns one private network and the VPSs in it.
     */
    get: operations['privateNetworks.get']
    /**
     * Change a private network
     * @description Gives a private network a new description. It is sent as it was read, with that change.
     */
    put: operations['privateNetworks.update']
    post?: never
    /**
     * Cancel a private network
     * @description Ends the private network, at the end of its contract or at once.
     */
    delete: operations['privateNetworks.cancel']
    options?: never
    head?: never
    /**
     * Attach or detach a VPS
     * @description Does with the private network what `action` says, one VPS at a time.
     */
    patch: operations['privateNetworks.patch']
    trace?: never
  }
  '/big-storages': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List big storages
     * @deprecated
     * @description Returns the big storages of the account, or only those of one VPS. Use Block Storage instead.
     */
    get: operations['legacy.bigStorages.list']
    put?: never
    /**
     * Order or upgrade a big storage
     * @deprecated
     * @description Orders a big storage, or upgrades the one that the body names. Use Block Storage instead.
     */
    post: operations['legacy.bigStorages.post']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/big-storages/{bigStorageIdentifier}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    /**
     * Read a big storage
     * @deprecated
     * @description Returns one big storage, its state, and the VPS it is attached to. Use Block Storage instead.
     */
    get: operations['legacy.bigStorages.get']
    /**
     * Change, attach or detach a big storage
     * @deprecated
     * @description Gives a big storage another description, attaches it to the VPS named, or detaches it with a `vpsName` of null. A VPS takes ten big storages at most. Use Block Storage instead.
     */
    put: operations['legacy.bigStorages.update']
    post?: never
    /**
     * Cancel a big storage
     * @deprecated
     * @description Ends the big storage, at the end of its contract or at once. Its data and its backups are wiped. Use Block Storage instead.
     */
    delete: operations['legacy.bigStorages.cancel']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/big-storages/{bigStorageIdentifier}/backups': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    /**
     * List the backups of a big storage
     * @deprecated
     * @description Returns all backups of the big storage. One without off-site backups has none. Use Block Storage instead.
     */
    get: operations['legacy.bigStorages.backups.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/big-storages/{bigStorageIdentifier}/backups/{backupId}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
        /**
         * @description Id of the backup.
         * @example 712332
         */
        backupId: components['parameters']['BackupId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Restore a backup of a big storage
     * @deprecated
     * @description Puts the backup back on its big storage, or on another one. Use Block Storage instead.
     */
    patch: operations['legacy.bigStorages.backups.revert']
    trace?: never
  }
  '/big-storages/{bigStorageIdentifier}/usage': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    /**
     * Read the usage of a big storage
     * @deprecated
     * @description Returns what was read and written over a period of a month at most. Only what happened at the VPS that the storage is attached to is known. Use Block Storage instead.
     */
    get: operations['legacy.bigStorages.usage.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/block-storages': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List block storages
     * @description Returns the block storages of the account, or only those of one VPS.
     */
    get: operations['blockStorages.list']
    put?: never
    /**
     * Order or upgrade a block storage
     * @description Orders a block storage, or upgrades the one that the body names.
     */
    post: operations['blockStorages.post']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/block-storages/{blockStorageIdentifier}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
      }
      cookie?: never
    }
    /**
     * Read a block storage
     * @description Returns one block storage, its state, and the VPS it is attached to.
     */
    get: operations['blockStorages.get']
    /**
     * Change, attach or detach a block storage
     * @description Gives a block storage another description, attaches it to the VPS named, or detaches it with a `vpsName` of null. A VPS takes ten block storages at most.
     */
    put: operations['blockStorages.update']
    post?: never
    /**
     * Cancel a block storage
     * @description Ends the block storage, at the end of its contract or at once. Its data and its backups are wiped.
     */
    delete: operations['blockStorages.cancel']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/block-storages/{blockStorageIdentifier}/backups': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
      }
      cookie?: never
    }
    /**
     * List the backups of a block storage
     * @description Returns all backups of the block storage. One without off-site backups has none.
     */
    get: operations['blockStorages.backups.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/block-storages/{blockStorageIdentifier}/backups/{backupId}': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
        /**
         * @description Id of the backup.
         * @example 712332
         */
        backupId: components['parameters']['BackupId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Restore a backup of a block storage
     * @description Puts the backup back on its block storage, or on another one.
     */
    patch: operations['blockStorages.backups.revert']
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description A new access token. */
    AccessToken: {
      /**
       * Format: password
       * @description JSON Web Token, to be sent as a bearer token.
       */
      token: string
    }
    /** @description What the access token is to be like. The bytes sent are what the `Signature` header signs. */
    AccessTokenCreate: {
      /** @description User name of the control panel. */
      login: string
      /** @description Random text that is used once. */
      nonce: string
      /** @description Whether the token can only read. */
      read_only?: boolean
      /**
       * @description Lifetime of the token, such as `3600 seconds`, `30 minutes`, `1 hour`, `15 days` or `4 weeks`; a month at most.
       * @default 30 minutes
       */
      expiration_time?: string
      /** @description Name under which the control panel shows the token. */
      label?: string
      /** @description Whether the token can be used from everywhere; false limits it to whitelisted IP addresses. */
      global_key?: boolean
    }
    /** @description Answer to a test of the connection. */
    ApiTestResult: {
      /** @description Always `pong`. */
      ping: string
    }
    AuthCodeDocument: {
      /**
       * Format: password
       * @description Code that allows to transfer the domain.
       */
      authCode: string
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description A place where VPSs and storage can be. */
    AvailabilityZone: {
      /** @description Name of the zone. */
      name: string
      /** @description Code of the country in two letters. */
      country: string
      /** @description Whether new VPSs and clones come here unless said otherwise. */
      isDefault: boolean
    }
    /** @description All availability zones. */
    AvailabilityZoneList: {
      /** @description The zones. */
      availabilityZones: components['schemas']['AvailabilityZone'][]
    }
    /**
     * @description State of a snapshot or a backup. Only one that is `active` takes actions.
     * @enum {string}
     */
    BackupStatus: 'active' | 'creating' | 'reverting' | 'deleting' | 'pendingDeletion' | 'syncing' | 'moving'
    /** @description Disk of the earlier kind that can be attached to one VPS at a time. */
    BigStorage: {
      /** @description Name of the storage. */
      name: string
      /** @description Name that the customer chose. */
      description: string
      /** @description Size in kB. */
      diskSize: number
      /** @description Whether backups are made. */
      offsiteBackups: boolean
      /** @description VPS the storage is attached to. */
      vpsName: string | null
      status: components['schemas']['StorageStatus']
      /** @description Whether the storage is locked, so that it can be neither attached nor detached. */
      isLocked: boolean
      /** @description Availability zone the storage is in. */
      availabilityZone: string
      /** @description Unique serial that the VPS sees; on Linux it is `ID_SERIAL` in udev. */
      serial: string
    }
    /** @description Backup of a big storage. */
    BigStorageBackup: {
      /** @description Id of the backup. */
      id: number
      status: components['schemas']['BackupStatus']
      /** @description Size in kB. */
      diskSize: number
      /** @description When it was made, as YYYY-MM-DD HH:MM:SS; the time zone is not stated. */
      dateTimeCreate: string
      /** @description Name of the availability zone the backup is kept in. */
      availabilityZone: string
    }
    /** @description Backups of a big storage. */
    BigStorageBackupList: {
      /** @description The backups. */
      backups: components['schemas']['BigStorageBackup'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Asks to restore a backup. */
    BigStorageBackupRevert: {
      /**
       * @description What to do with the backup.
       * @constant
       */
      action: 'revert'
      /** @description Big storage to restore it on; without it the one it was made from. */
      destinationBigStorageIdentifier?: string
    }
    /** @description Big storage as it is sent, with `description` or `vpsName` at least. Only these two are changed. */
    BigStorageChange: {
      /** @description Name of the storage. */
      name?: string
      /** @description New name. */
      description?: string
      /** @description Size in kB. */
      diskSize?: number
      /** @description Whether backups are made. */
      offsiteBackups?: boolean
      /** @description VPS to attach the storage to; null detaches it. */
      vpsName?: string | null
      status?: components['schemas']['StorageStatus']
      /** @description Whether the storage is locked. */
      isLocked?: boolean
      /** @description Availability zone the storage is in. */
      availabilityZone?: string
      /** @description Unique serial that the VPS sees. */
      serial?: string
    }
    /** @description One big storage. */
    BigStorageDocument: {
      bigStorage: components['schemas']['BigStorage']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Big storages of the account. */
    BigStorageList: {
      /** @description The storages. */
      bigStorages: components['schemas']['BigStorage'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description Big storage to order. */
    BigStorageOrder: {
      /** @description Size in TB. */
      size: number
      /** @description Whether to order backups. */
      offsiteBackups?: boolean
      /** @description Availability zone for the storage, instead of `vpsName`; with both, that of the VPS is taken. */
      availabilityZone?: string
      /** @description VPS to attach the storage to, in whose availability zone it will be. */
      vpsName?: string
      /** @description Name for the storage. */
      description?: string
    }
    /** @description Big storage with its changes. */
    BigStorageUpdate: {
      bigStorage: components['schemas']['BigStorageChange']
    }
    /** @description Big storage to make larger or to have backups of. */
    BigStorageUpgrade: {
      /** @description Name of the storage. */
      bigStorageName: string
      /** @description Size in TB, not below the present one. */
      size: number
      /** @description Whether to order backups; without it all stays as it is. */
      offsiteBackups?: boolean
    }
    /** @description Usage of a big storage over a period. */
    BigStorageUsageList: {
      /** @description Usage by time. */
      usage: components['schemas']['DiskUsage'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Disk that can be attached to one VPS at a time. */
    BlockStorage: {
      /** @description Name of the storage. */
      name: string
      /** @description Name that the customer chose. */
      description: string
      /** @description Kind of storage, such as `fast-storage`. */
      productType: string
      /** @description Size in kB. */
      size: number
      /** @description Whether backups are made. */
      offsiteBackups: boolean
      /** @description VPS the storage is attached to. */
      vpsName: string | null
      status: components['schemas']['StorageStatus']
      /** @description Whether the storage is locked, so that it can be neither attached nor detached. */
      isLocked: boolean
      /** @description Availability zone the storage is in. */
      availabilityZone: string
      /** @description Unique serial that the VPS sees; on Linux it is `ID_SERIAL` in udev. */
      serial: string
    }
    /** @description Backup of a block storage. */
    BlockStorageBackup: {
      /** @description Id of the backup. */
      id: number
      status: components['schemas']['BackupStatus']
      /** @description Size in kB. */
      size: number
      /** @description When it was made, as YYYY-MM-DD HH:MM:SS; the time zone is not stated. */
      dateTimeCreate: string
      /** @description Name of the availability zone the backup is kept in. */
      availabilityZone: string
    }
    /** @description Backups of a block storage. */
    BlockStorageBackupList: {
      /** @description The backups. */
      backups: components['schemas']['BlockStorageBackup'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Asks to restore a backup. */
    BlockStorageBackupRevert: {
      /**
       * @description What to do with the backup.
       * @constant
       */
      action: 'revert'
      /** @description Block storage to restore it on; without it the one it was made from. */
      destinationBlockStorageName?: string
    }
    /** @description Block storage as it is sent, with `description` or `vpsName` at least. Only these two are changed. */
    BlockStorageChange: {
      /** @description Name of the storage. */
      name?: string
      /** @description New name. */
      description?: string
      /** @description Kind of storage. */
      productType?: string
      /** @description Size in kB. */
      size?: number
      /** @description Whether backups are made. */
      offsiteBackups?: boolean
      /** @description VPS to attach the storage to; null detaches it. */
      vpsName?: string | null
      status?: components['schemas']['StorageStatus']
      /** @description Whether the storage is locked. */
      isLocked?: boolean
      /** @description Availability zone the storage is in. */
      availabilityZone?: string
      /** @description Unique serial that the VPS sees. */
      serial?: string
    }
    /** @description One block storage. */
    BlockStorageDocument: {
      blockStorage: components['schemas']['BlockStorage']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Block storages of the account. */
    BlockStorageList: {
      /** @description The storages. */
      blockStorages: components['schemas']['BlockStorage'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description Block storage to order. */
    BlockStorageOrder: {
      /**
       * @description Kind of storage.
       * @enum {string}
       */
      type: 'big-storage' | 'fast-storage'
      /** @description Size in kB. Big storage: 2147483648 (2 TiB) or a multiple, up to 40 TiB. Fast storage: 10485760 (10 GiB) or a multiple, up to 10000 GiB. */
      size: number
      /** @description Whether to order backups. */
      offsiteBackups?: boolean
      /** @description Availability zone for the storage, instead of `vpsName`; with both, that of the VPS is taken. */
      availabilityZone?: string
      /** @description VPS to attach the storage to, in whose availability zone it will be. */
      vpsName?: string
      /** @description Name for the storage. */
      description?: string
    }
    /** @description Block storage with its changes. */
    BlockStorageUpdate: {
      blockStorage: components['schemas']['BlockStorageChange']
    }
    /** @description Block storage to make larger or to have backups of. */
    BlockStorageUpgrade: {
      /** @description Name of the storage. */
      blockStorageName: string
      /** @description Size in kB, not below the present one. Big storage: 2147483648 (2 TiB) or a multiple, up to 40 TiB. Fast storage: 10485760 (10 GiB) or a multiple, up to 10000 GiB. */
      size: number
      /** @description Whether to order backups; without it all stays as it is. */
      offsiteBackups?: boolean
    }
    /** @description When a product ends; with its contract unless asked for otherwise. */
    Cancellation: {
      /** @default end */
      endTime?: components['schemas']['CancellationTime']
    }
    /**
     * @description `end` for the end of the contract, `immediately` for this very moment.
     * @enum {string}
     */
    CancellationTime: 'end' | 'immediately'
    /** @description VPS in a private network. */
    ConnectedVps: {
      /** @description Unique name of the VPS. */
      name: string
      /** @description Unique identifier of the VPS. */
      uuid: string
      /** @description Name that the customer chose. */
      description: string
      /** @description MAC address of the VPS. */
      macAddress: string
      /** @description Whether another action on the VPS is running. */
      isLocked: boolean
      /** @description Whether TransIP has blocked the VPS. */
      isBlocked: boolean
      /** @description Whether the customer has locked the VPS. */
      isCustomerLocked: boolean
    }
    /** @description Contact key of the account. */
    ContactKey: {
      /** @description The contact key. */
      key: string
    }
    /** @description How busy the CPUs were at one time. */
    CpuUsage: {
      /** @description Usage in percent. */
      percentage: number
      /** @description Unix time of the entry in seconds. */
      date: number
    }
    /** @description How busy the disk was at one time. */
    DiskUsage: {
      /** @description Read operations per second. */
      iopsRead: number
      /** @description Write operations per second. */
      iopsWrite: number
      /** @description Unix time of the entry in seconds. */
      date: number
    }
    /** @description Entries to take the place of all present ones. */
    DnsEntriesReplace: {
      /** @description The entries. */
      dnsEntries: components['schemas']['DnsEntry'][]
    }
    /** @description A DNS entry of a domain. */
    DnsEntry: {
      /** @description Name without the domain, such as `www`; `@` for the domain itself. */
      name: string
      /** @description Time to live in seconds. */
      expire: number
      /**
       * @description Type of the entry.
       * @enum {string}
       */
      type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'TXT' | 'SRV' | 'SSHFP' | 'TLSA' | 'CAA' | 'NAPTR'
      /** @description Content, such as an address; for MX the priority and the host. */
      content: string
    }
    /** @description DNS entries of a domain. */
    DnsEntryList: {
      /** @description The entries. */
      dnsEntries: components['schemas']['DnsEntry'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description The one entry that the request is about. */
    DnsEntrySelection: {
      dnsEntry: components['schemas']['DnsEntry']
    }
    DnssecEntriesReplace: {
      /** @description The entries that take the place of the current ones. */
      dnsSecEntries: components['schemas']['DnssecEntry'][]
    }
    /** @description A DNSSEC key of a domain, as the registry has it. */
    DnssecEntry: {
      /** @description Key tag of the zone signer. A number of five digits. */
      keyTag: number
      /**
       * @description 256 for a zone signing key, 257 for a key signing key.
       * @enum {integer}
       */
      flags: 256 | 257
      /** @description Number of the algorithm. */
      algorithm: number
      /** @description The public key in base64. */
      publicKey: string
    }
    DnssecEntryList: {
      /** @description All DNSSEC entries of the domain. */
      dnsSecEntries: components['schemas']['DnssecEntry'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description A domain of the account. */
    Domain: {
      /** @description Name of the domain, TLD included. */
      name: string
      /** @description Nameservers of the domain. Only sent where `include` asks for them. */
      nameservers?: components['schemas']['Nameserver'][]
      /** @description Contacts of the domain. Only sent where `include` asks for them. */
      contacts?: components['schemas']['WhoisContact'][]
      /**
       * Format: password
       * @description Code of the registry that allows to transfer the domain.
       */
      authCode: string
      /** @description Whether the registry refuses to transfer the domain, for domains that can be locked. */
      isTransferLocked: boolean
      /**
       * Format: date
       * @description Day on which it was registered.
       */
      registrationDate: string
      /**
       * Format: date
       * @description Day of the next renewal.
       */
      renewalDate: string
      /** @description Whether it belongs to the whitelabel account. Cannot be undone. */
      isWhitelabel: boolean
      /** @description Time of its cancellation, as YYYY-MM-DD HH:MM:SS; null while it is active. */
      cancellationDate: string | null
      /** @description How far its cancellation is, such as `signed` or `cancelled`; null while it is active. */
      cancellationStatus: string | null
      /** @description Whether only its DNS is at TransIP. */
      isDnsOnly: boolean
      /** @description Tags that the customer gave it. */
      tags: string[]
      /** @description Whether changes of the DNS entries reach the nameservers. */
      canEditDns: boolean
      /** @description Whether products that are ordered, such as webhosting, change the DNS entries. */
      hasAutoDns: boolean
      /** @description Whether DNSSEC is active. */
      hasDnsSec: boolean
      /** @description Status, such as `registered`. */
      status: string
    }
    /** @description What is being done to a domain at the moment. */
    DomainAction: {
      /** @description Name of the action, such as `changeNameservers`; null where none runs. */
      name: string | null
      /** @description Says what went wrong where the action has failed. */
      message: string
      /** @description Whether the action has failed. */
      hasFailed: boolean
    }
    DomainActionDocument: {
      action: components['schemas']['DomainAction']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description What the failed action needs; the rest is left out. */
    DomainActionRetry: {
      /**
       * Format: password
       * @description Auth code of the domain.
       */
      authCode?: string
      /** @description DNS entries of the domain. */
      dnsEntries?: components['schemas']['DnsEntry'][]
      /** @description Nameservers of the domain. */
      nameservers?: components['schemas']['Nameserver'][]
      /** @description Contacts of the domain. */
      contacts?: components['schemas']['WhoisContact'][]
    }
    /** @description Whether a domain name is free, and what can be done with it. */
    DomainAvailability: {
      /** @description The domain name. */
      domainName: string
      /**
       * @description `inyouraccount` is in the account already, `unavailable` cannot be registered, often by the registry's policy, `notfree` is registered, `free` can be registered, `internalpull` is in another TransIP account and can be pulled from it, `internalpush` is in the account and can be pushed to another one.
       * @enum {string}
       */
      status: 'inyouraccount' | 'unavailable' | 'notfree' | 'free' | 'internalpull' | 'internalpush'
      /** @description What can be done with the domain name. */
      actions: ('register' | 'transfer' | 'internalpull' | 'internalpush')[]
    }
    DomainAvailabilityDocument: {
      availability: components['schemas']['DomainAvailability']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    DomainAvailabilityList: {
      /** @description An entry for each name. */
      availability: components['schemas']['DomainAvailability'][]
    }
    /** @description What mails about the domain and its WHOIS show instead of TransIP. */
    DomainBranding: {
      /** @description Name of the company in mails about transfers. */
      companyName: string
      /** @description Mail address for support in mails about transfers. */
      supportEmail: string
      /** @description URL of the company in mails about transfers. */
      companyUrl: string
      /** @description URL of the terms of use in mails about transfers. */
      termsOfUsageUrl: string
      /** @description First line of the banner in the WHOIS output. */
      bannerLine1: string
      /** @description Second line of the banner in the WHOIS output. */
      bannerLine2: string
      /** @description Third line of the banner in the WHOIS output. */
      bannerLine3: string
    }
    /** @description Branding of a domain. */
    DomainBrandingDocument: {
      branding: components['schemas']['DomainBranding']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Branding to take the place of the present one. */
    DomainBrandingUpdate: {
      branding: components['schemas']['DomainBranding']
    }
    /** @description One domain. */
    DomainDocument: {
      domain: components['schemas']['Domain']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Offers a domain to another account. */
    DomainHandover: {
      /**
       * @description What to do.
       * @constant
       */
      action: 'handover'
      /** @description Name of the customer who is to get the domain. */
      targetCustomerName: string
    }
    /** @description Domains of the account. */
    DomainList: {
      /** @description The domains. */
      domains: components['schemas']['Domain'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description A domain to register. */
    DomainRegister: {
      /** @description Name of the domain, TLD included. */
      domainName: string
      /** @description Contacts to register it with. */
      contacts?: components['schemas']['WhoisContact'][]
      /** @description Nameservers of the domain. */
      nameservers?: components['schemas']['Nameserver'][]
      /** @description DNS entries of the domain. */
      dnsEntries?: components['schemas']['DnsEntry'][]
    }
    /** @description A domain to transfer from another registrar. */
    DomainTransfer: {
      /** @description Name of the domain, TLD included. */
      domainName: string
      /**
       * Format: password
       * @description Code that allows the transfer, also called EPP code.
       */
      authCode: string
      /** @description Contacts that take the place of the present ones. */
      contacts?: components['schemas']['WhoisContact'][]
      /** @description Nameservers that take the place of the present ones. */
      nameservers?: components['schemas']['Nameserver'][]
      /** @description DNS entries that take the place of the present ones. */
      dnsEntries?: components['schemas']['DnsEntry'][]
    }
    /** @description A domain as it was read, with the changes in it. */
    DomainUpdate: {
      /** @description The domain. `isTransferLocked`, `tags`, `hasAutoDns` and `isWhitelabel` can be changed. */
      domain: components['schemas']['Domain']
    }
    /** @description Why a request failed. */
    ErrorBody: {
      /** @description What went wrong. A sentence without a code. */
      error: string
    }
    /** @description Ports that are open, and for whom. */
    FirewallRule: {
      /** @description Name of the rule. */
      description: string
      /** @description First port. */
      startPort: number
      /** @description Last port, `startPort` or above. */
      endPort: number
      /**
       * @description Protocol.
       * @enum {string}
       */
      protocol: 'tcp' | 'udp' | 'tcp_udp'
      /** @description Addresses and ranges, IPv4 or IPv6, that may connect. None, and everyone may. */
      whitelist: string[]
    }
    /** @description How to install, such as `installer` or `cloudinit`; the operating system lists its flavours. */
    InstallFlavour: string
    /**
     * Format: password
     * @description Password of that user as a bcrypt hash. Only for root, and only with `cloudinit`.
     */
    InstallHashedPassword: string
    /** @description Names of the licenses to add to the installation. At most one of them is for the operating system. */
    InstallLicenses: string[]
    /** @description Public SSH keys of that user. Without any, a one-time password is mailed for a cloudinit installation. */
    InstallSshKeys: string[]
    /** @description Instructions for an unattended installation in base64, 49152 bytes (48 KiB) at most once decoded: a preseed or kickstart file for `installer`, user data for `cloudinit`. */
    InstallText: string
    /** @description Name of the user that a cloudinit installation creates. */
    InstallUsername: string
    /** @description An invoice. */
    Invoice: {
      /** @description Number of the invoice. */
      invoiceNumber: string
      /**
       * Format: date
       * @description Day on which it was made.
       */
      creationDate: string
      /** @description Day on which it was paid, as YYYY-MM-DD. */
      payDate: string
      /**
       * Format: date
       * @description Day by which it is to be paid.
       */
      dueDate: string
      /** @description Status, such as `waitsforpayment`. */
      invoiceStatus: string
      /** @description Currency of the amounts, such as `EUR`. */
      currency: string
      /** @description Total without VAT in cents. */
      totalAmount: number
      /** @description Total with VAT in cents. */
      totalAmountInclVat: number
    }
    /** @description A discount on an item of an invoice. */
    InvoiceDiscount: {
      /** @description What the discount is for. */
      description: string
      /** @description Discount in cents. */
      amount: number
      /** @description Discount without VAT in cents. */
      discountedPrice: number
      /** @description Discount with VAT in cents. */
      discountedPriceInclVat: number
      /** @description VAT of the discount in cents. */
      discountedVat: number
    }
    /** @description One invoice. */
    InvoiceDocument: {
      invoice: components['schemas']['Invoice']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description One product or service on an invoice. */
    InvoiceItem: {
      /** @description Name of the product. */
      product: string
      /** @description What it is, and for which resource. */
      description: string
      /** @description Whether it is paid again and again. */
      isRecurring: boolean
      /**
       * Format: date
       * @description Day on which it fell due for invoicing.
       */
      date: string
      /** @description How many. */
      quantity: number
      /** @description Price without VAT in cents. */
      price: number
      /** @description Price with VAT in cents. */
      priceInclVat: number
      /** @description VAT in cents. */
      vat: number
      /** @description Rate of the VAT in percent. */
      vatPercentage: number
      /** @description Discounts on it. */
      discounts?: components['schemas']['InvoiceDiscount'][]
    }
    /** @description Items of an invoice. */
    InvoiceItemList: {
      /** @description The items. */
      invoiceItems: components['schemas']['InvoiceItem'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Invoices of the account. */
    InvoiceList: {
      /** @description The invoices. */
      invoices: components['schemas']['Invoice'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description An invoice as a PDF file. */
    InvoicePdf: {
      /** @description The PDF file in Base64. */
      pdf: string
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description IPv4 or IPv6 address of a VPS, with what the VPS needs to use it. */
    IpAddress: {
      /** @description The address. */
      address: string
      /** @description Subnet mask. */
      subnetMask: string
      /** @description Gateway of the subnet. */
      gateway: string
      /** @description Addresses of DNS resolvers that the VPS can use. */
      dnsResolvers: string[]
      /** @description Host name that the address resolves to, as in its PTR record. */
      reverseDns: string
    }
    /** @description IPv6 address to register for a VPS. */
    IpAddressCreate: {
      /**
       * Format: ipv6
       * @description IPv6 address within the range of the VPS.
       */
      ipAddress: string
    }
    /** @description One address of a VPS. */
    IpAddressDocument: {
      ipAddress: components['schemas']['IpAddress']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Addresses of a VPS. */
    IpAddressList: {
      /** @description The addresses. */
      ipAddresses: components['schemas']['IpAddress'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Address of a VPS with its new reverse DNS. */
    IpAddressUpdate: {
      ipAddress: components['schemas']['IpAddress']
    }
    /** @description A nameserver of a domain. */
    Nameserver: {
      /** @description Name of the nameserver. */
      hostname: string
      /** @description IPv4 address of its glue record. */
      ipv4?: string
      /** @description IPv6 address of its glue record. */
      ipv6?: string
    }
    NameserverList: {
      /** @description All nameservers of the domain. */
      nameservers: components['schemas']['Nameserver'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    NameserversReplace: {
      /** @description The nameservers that take the place of the current ones. */
      nameservers: components['schemas']['Nameserver'][]
    }
    /** @description How busy the network was at one time. */
    NetworkUsage: {
      /** @description Outbound traffic in Mbit per second. */
      mbitOut: number
      /** @description Inbound traffic in Mbit per second. */
      mbitIn: number
      /** @description Unix time of the entry in seconds. */
      date: number
    }
    /** @description An operating system or image that can be installed on a VPS. */
    OperatingSystem: {
      /** @description Name of the operating system. */
      name: string
      /** @description What it is. */
      description: string
      /** @description Name of the operating system it is based on. */
      baseName: string
      /** @description Its version. */
      version: string
      /** @description Price a month in cents. Only for commercial ones. */
      price?: number
      /** @description Ways in which it can be installed, such as `installer` or `cloudinit`. */
      installFlavours: string[]
      /** @description Licenses that can be had with it. */
      licenses: components['schemas']['VpsLicenseProduct'][]
      /** @description Whether it is an image that is installed already. */
      isPreinstallableImage: boolean
      /** @description Names of the fields that its installation requires. */
      installFields: string[]
      /** @description Whether it is the default version in the list. */
      isDefault: boolean
    }
    /** @description What to install, and how. */
    OperatingSystemInstall: {
      /** @description Name of the operating system. */
      operatingSystemName: string
      /** @description Host name. Required for images with a control panel. */
      hostname?: string
      installFlavour?: components['schemas']['InstallFlavour']
      username?: components['schemas']['InstallUsername']
      hashedPassword?: components['schemas']['InstallHashedPassword']
      sshKeys?: components['schemas']['InstallSshKeys']
      base64InstallText?: components['schemas']['InstallText']
      licenses?: components['schemas']['InstallLicenses']
      /** @description Acronis tenant whose client is installed as well. Only with `cloudinit`. */
      acronisTenantId?: string
    }
    OperatingSystemList: {
      /** @description All that can be installed. */
      operatingSystems: components['schemas']['OperatingSystem'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Link to another page of a list. A page that does not exist has none. */
    PageLink: {
      /**
       * @description Which page it is.
       * @enum {string}
       */
      rel: 'first' | 'previous' | 'next' | 'last'
      /** @description URL of the page. */
      link: string
    }
    /** @description Links between the pages of a list, sent where a page size was asked for. */
    PageLinks: {
      /** @description Links to other pages. */
      pages?: components['schemas']['PageLink'][]
    }
    /** @description Layer 2 network between VPSs, without services of its own. Its traffic is free. */
    PrivateNetwork: {
      /** @description Unique name of the network. */
      name: string
      /** @description Name that the customer chose. */
      description: string
      /** @description Whether TransIP has blocked the network. */
      isBlocked: boolean
      /** @description Whether another action on the network is running. */
      isLocked: boolean
      /** @description Names of the VPSs in the network. */
      vpsNames: string[]
      /** @description The VPSs in the network. */
      connectedVpses: components['schemas']['ConnectedVps'][]
    }
    /** @description Asks to attach a VPS. */
    PrivateNetworkAttachVps: {
      /**
       * @description What to do with the network.
       * @constant
       */
      action: 'attachvps'
      /** @description Name of the VPS to attach. */
      vpsName: string
    }
    /** @description Asks to detach a VPS. */
    PrivateNetworkDetachVps: {
      /**
       * @description What to do with the network.
       * @constant
       */
      action: 'detachvps'
      /** @description Name of the VPS to detach. */
      vpsName: string
    }
    /** @description One private network. */
    PrivateNetworkDocument: {
      privateNetwork: components['schemas']['PrivateNetwork']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Private networks of the account. */
    PrivateNetworkList: {
      /** @description The networks. */
      privateNetworks: components['schemas']['PrivateNetwork'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description Private network to order. */
    PrivateNetworkOrder: {
      /** @description Name for the network. */
      description?: string
    }
    /** @description Private network as it is read, with its new description. */
    PrivateNetworkUpdate: {
      /** @description The network. Only `description` is changed. */
      privateNetwork: components['schemas']['PrivateNetwork']
    }
    /** @description A product that can be ordered. */
    Product: {
      /** @description Name, which orders refer to. */
      name: string
      /** @description What the product is. */
      description: string
      /** @description Price in cents. */
      price: number
      /** @description Recurring price in cents. */
      recurringPrice: number
    }
    /** @description Products by kind. */
    ProductCatalog: {
      /** @description VPSs. */
      vps: components['schemas']['Product'][]
      /** @description Addons of VPSs. */
      vpsAddon: components['schemas']['Product'][]
      /** @description HA-IPs. */
      haip: components['schemas']['Product'][]
      /** @description Big storages. */
      bigStorage: components['schemas']['Product'][]
      /** @description Private networks. */
      privateNetworks: components['schemas']['Product'][]
    }
    /** @description A part that a product comes with. */
    ProductElement: {
      /** @description Name of the part. */
      name: string
      /** @description What the part is. */
      description: string
      /** @description How many of it the product has. */
      amount: number
    }
    /** @description Specification of a product. */
    ProductElementList: {
      /** @description What the product consists of. */
      productElements: components['schemas']['ProductElement'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description All products, by kind. */
    ProductList: {
      products: components['schemas']['ProductCatalog']
    }
    /** @description Link to a related resource, or to the resource itself. */
    RelatedLink: {
      /** @description Relation of the linked resource, such as `self` or `dns`. */
      rel: string
      /** @description URL of the linked resource. */
      link: string
    }
    /** @description Copy of the main disk of a VPS, taken when asked for. */
    Snapshot: {
      /** @description Name of the snapshot. */
      name: string
      /** @description Text given to the snapshot. */
      description: string
      /** @description Size in kB. */
      diskSize: number
      status: components['schemas']['BackupStatus']
      /** @description When it was taken, as YYYY-MM-DD HH:MM:SS; the time zone is not stated. */
      dateTimeCreate: string
      /** @description Operating system on the disk. */
      operatingSystem: string
    }
    /** @description Snapshot to take. */
    SnapshotCreate: {
      /** @description Text that tells the snapshot from others. */
      description?: string
      /** @description Whether to start the VPS as soon as the snapshot is taken. */
      shouldStartVps?: boolean
    }
    /** @description One snapshot of a VPS. */
    SnapshotDocument: {
      snapshot: components['schemas']['Snapshot']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Snapshots of a VPS. */
    SnapshotList: {
      /** @description The snapshots. */
      snapshots: components['schemas']['Snapshot'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Where to restore a snapshot. */
    SnapshotRevert: {
      /** @description VPS to restore it on; without it the VPS it was taken from. */
      destinationVpsName?: string
    }
    /** @description A public SSH key that VPSs can be installed with. */
    SshKey: {
      /** @description Id of the key. */
      id: number
      /** @description The public key, as in an `authorized_keys` file. */
      key: string
      /** @description Name that the customer gave the key. */
      description: string
      /** @description When it was added, as YYYY-MM-DD HH:MM:SS in the time zone Europe/Amsterdam. */
      creationDate: string
      /** @description MD5 fingerprint of the key. */
      fingerprint: string
      /** @description Whether it is marked as the default. */
      isDefault: boolean
    }
    /** @description An SSH key as it is sent. Only `description` and `isDefault` are changed; the rest may be sent as it was read. */
    SshKeyChange: {
      /** @description Id of the key. */
      id?: number
      /** @description The public key. */
      key?: string
      /** @description New name. */
      description: string
      /** @description When it was added. */
      creationDate?: string
      /** @description MD5 fingerprint of the key. */
      fingerprint?: string
      /** @description Whether to mark it as the default. */
      isDefault: boolean
    }
    /** @description An SSH key to add. */
    SshKeyCreate: {
      /** @description The public key, as in an `authorized_keys` file. */
      sshKey: string
      /** @description Name for the key. */
      description?: string
      /** @description Whether to mark it as the default. */
      isDefault?: boolean
    }
    /** @description One SSH key. */
    SshKeyDocument: {
      sshKey: components['schemas']['SshKey']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description SSH keys of the account. */
    SshKeyList: {
      /** @description The keys. */
      sshKeys: components['schemas']['SshKey'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description An SSH key with its changes. */
    SshKeyUpdate: {
      sshKey: components['schemas']['SshKeyChange']
    }
    /** @description A TLS certificate of a domain. */
    SslCertificate: {
      /** @description Id of the certificate. */
      certificateId: number
      /** @description Domain name the certificate is for. That of a wildcard certificate begins with `*.`. */
      commonName: string
      /** @description When the certificate expires, as YYYY-MM-DD HH:MM:SS. */
      expirationDate: string
      /**
       * @description `active` can be used and has not expired, `inactive` is being processed, `busy` is still being ordered, `expired` is malformed or gone.
       * @enum {string}
       */
      status: 'active' | 'inactive' | 'busy' | 'expired'
      /** @description Whether the certificate can be issued again. May come as the string "true". */
      canReissue: boolean | string
    }
    SslCertificateDocument: {
      certificate: components['schemas']['SslCertificate']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    SslCertificateList: {
      /** @description All certificates of the domain. */
      certificates: components['schemas']['SslCertificate'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /**
     * @description Whether the storage is in order, or being attached or detached.
     * @enum {string}
     */
    StorageStatus: 'active' | 'attaching' | 'detaching'
    /** @description When a product ends. */
    TimedCancellation: {
      endTime: components['schemas']['CancellationTime']
    }
    /** @description A top-level domain that TransIP offers. */
    Tld: {
      /** @description Name with its leading dot, such as `.nl`. */
      name: string
      /** @description Price of a registration in cents. */
      price: number
      /** @description Price of a renewal in cents. */
      recurringPrice: number
      /** @description What can be done with domains of this TLD. */
      capabilities: (
        | 'requiresAuthCode'
        | 'canRegister'
        | 'canTransferWithOwnerChange'
        | 'canTransferWithoutOwnerChange'
        | 'canSetLock'
        | 'canSetOwner'
        | 'canSetContacts'
        | 'canSetNameservers'
        | 'supportsDnsSec'
      )[]
      /** @description Fewest characters a domain name may have. */
      minLength: number
      /** @description Most characters a domain name may have. */
      maxLength: number
      /** @description Months from one renewal to the next. */
      registrationPeriodLength: number
      /** @description Days before the renewal by which a domain has to be cancelled. */
      cancelTimeFrame: number
    }
    TldDocument: {
      tld: components['schemas']['Tld']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    TldList: {
      /** @description All TLDs. */
      tlds: components['schemas']['Tld'][]
    }
    /** @description Traffic of one period. */
    TrafficPoolPeriod: {
      /**
       * Format: date
       * @description Start of the period, as YYYY-MM-DD.
       */
      startDate: string
      /**
       * Format: date
       * @description End of the period, as YYYY-MM-DD.
       */
      endDate: string
      /** @description Bytes used so far. */
      usedInBytes: number
      /** @description Bytes that may be used. */
      maxInBytes: number
      /** @description Bytes expected to be used in the whole period. */
      expectedBytes: number
    }
    /** @description Traffic by period. */
    TrafficPoolPeriodList: {
      /** @description The periods. */
      trafficPoolInformation: components['schemas']['TrafficPoolPeriod'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description What a client with websockets needs to reach the VNC console of a VPS. */
    VncData: {
      /** @description Host of the VNC proxy. */
      host: string
      /**
       * Format: password
       * @description Path of the websocket with the token in it.
       */
      path: string
      /**
       * Format: password
       * @description Whole URL of the websocket with the token in it.
       */
      url: string
      /**
       * Format: password
       * @description Token that stands for the VPS. It changes.
       */
      token: string
      /**
       * Format: password
       * @description Password of the VNC connection. It changes.
       */
      password: string
    }
    VncDataDocument: {
      vncData: components['schemas']['VncData']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description A virtual server. */
    Vps: {
      /** @description Unique name of the VPS. */
      name: string
      /** @description Unique id of the VPS. */
      uuid: string
      /** @description Name that the customer gave the VPS. */
      description: string
      /** @description Name of its product. */
      productName: string
      /** @description Name of its operating system. */
      operatingSystem: string
      /** @description Size of its disk in kB. */
      diskSize: number
      /** @description Size of its memory in kB. */
      memorySize: number
      /** @description Number of its CPUs. */
      cpus: number
      /**
       * @description What the VPS is doing.
       * @enum {string}
       */
      status: 'created' | 'installing' | 'running' | 'stopped' | 'paused'
      /**
       * @description Whether its CPUs are its own.
       * @enum {string}
       */
      flavor: 'dedicated' | 'shared' | 'flexible'
      /**
       * @description How fast its disk is.
       * @enum {string}
       */
      diskPerformanceTier: 'slow' | 'normal' | 'fast'
      /** @description Limit of inbound bandwidth in gigabits. */
      bandwidthInboundInGb: number
      /** @description Limit of outbound bandwidth in gigabits. */
      bandwidthOutboundInGb: number
      /** @description Its main IP address. */
      ipAddress: string
      /** @description Its MAC address. */
      macAddress: string
      /** @description Number of its snapshots. */
      currentSnapshots: number
      /** @description Most snapshots it may have. */
      maxSnapshots: number
      /** @description Whether another process is at work on the VPS. */
      isLocked: boolean
      /** @description Whether TransIP has blocked the VPS. */
      isBlocked: boolean
      /** @description Whether the customer has locked the VPS. */
      isCustomerLocked: boolean
      /** @description Name of the availability zone it is in. */
      availabilityZone: string
      /** @description Tags that the customer gave it. */
      tags: string[]
      /** @description When the VPS was created, as YYYY-MM-DD HH:MM:SS in UTC. */
      createdAt: string
    }
    /** @description An addon of a VPS. */
    VpsAddon: components['schemas']['Product']
    /** @description Addons of a VPS by what can be done with them. */
    VpsAddonGroups: {
      /** @description Addons that the VPS has. */
      active: components['schemas']['VpsAddon'][]
      /** @description Addons that can be cancelled. */
      cancellable: components['schemas']['VpsAddon'][]
      /** @description Addons that can be ordered. */
      available: components['schemas']['VpsAddon'][]
    }
    VpsAddonList: {
      addons: components['schemas']['VpsAddonGroups']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Addons to order. */
    VpsAddonOrder: {
      /** @description Names of the addons. */
      addons: string[]
    }
    /** @description Copy of the disk of a VPS that TransIP takes by itself. */
    VpsBackup: {
      /** @description Id of the backup. */
      id: number
      status: components['schemas']['BackupStatus']
      /** @description When it was taken, as YYYY-MM-DD HH:MM:SS; the time zone is not stated. */
      dateTimeCreate: string
      /** @description Size in kB. */
      diskSize: number
      /** @description Operating system on the disk. */
      operatingSystem: string
      /** @description Name of the availability zone the backup is kept in. */
      availabilityZone: string
      /** @description How it is kept, daily or weekly; such as `weeklyBackupRetention`. */
      retentionType: string
    }
    /** @description Asks to make a backup a snapshot. */
    VpsBackupConvert: {
      /**
       * @description What to do with the backup.
       * @constant
       */
      action: 'convert'
      /** @description Text for the new snapshot. */
      description?: string
    }
    /** @description Backups of a VPS. */
    VpsBackupList: {
      /** @description The backups. */
      backups: components['schemas']['VpsBackup'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Asks to restore a backup. */
    VpsBackupRevert: {
      /**
       * @description What to do with the backup.
       * @constant
       */
      action: 'revert'
      /** @description Name or UUID of the VPS to restore it on; without it the VPS it was taken from. */
      destinationVpsIdentifier?: string
    }
    /** @description A VPS to clone. */
    VpsClone: {
      /** @description Name of the VPS to clone. */
      vpsName: string
      /** @description Name of the clone's product. Its disk has to be large enough. */
      targetProductName?: string
      /** @description Name of the availability zone for the clone; the default one without it. */
      availabilityZone?: string
    }
    VpsDocument: {
      vps: components['schemas']['Vps']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Stateful firewall for what comes in to a VPS. Once it is enabled only what a rule lets through gets in. */
    VpsFirewall: {
      /** @description Whether the firewall is enabled. */
      isEnabled: boolean
      /** @description The rules. None, and everything is blocked. */
      ruleSet: components['schemas']['FirewallRule'][]
    }
    /** @description Firewall of a VPS. */
    VpsFirewallDocument: {
      vpsFirewall: components['schemas']['VpsFirewall']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Asks for the default rules. */
    VpsFirewallReset: {
      /**
       * @description What to do with the firewall.
       * @constant
       */
      action: 'reset'
    }
    /** @description Firewall that takes the place of the present one. */
    VpsFirewallUpdate: {
      vpsFirewall: components['schemas']['VpsFirewall']
    }
    /** @description Offers a VPS to another account. */
    VpsHandover: {
      /**
       * @description What to do.
       * @constant
       */
      action: 'handover'
      /** @description Name of the customer who is to get the VPS. */
      targetCustomerName: string
    }
    /** @description A license that a VPS has. */
    VpsLicense: {
      /** @description Id of the license. */
      id: number
      /** @description Name of the license. */
      name: string
      /** @description Price in cents. */
      price: number
      /** @description Price of each further period in cents. */
      recurringPrice: number
      type: components['schemas']['VpsLicenseType']
      /** @description How many the VPS has. */
      quantity: number
      /** @description How many it may have at most. */
      maxQuantity: number
      /** @description Keys of the license. */
      keys: components['schemas']['VpsLicenseKey'][]
    }
    /** @description Licenses of a VPS by what can be done with them. */
    VpsLicenseGroups: {
      /** @description Licenses that the VPS has. */
      active: components['schemas']['VpsLicense'][]
      /** @description Licenses that can be cancelled. */
      cancellable: components['schemas']['VpsLicense'][]
      /** @description Licenses that can be ordered or switched to. */
      available: components['schemas']['VpsLicenseProduct'][]
    }
    /** @description A key of a license. */
    VpsLicenseKey: {
      /** @description Name of the key. */
      name: string
      /**
       * Format: password
       * @description The key itself.
       */
      key: string
    }
    VpsLicenseList: {
      licenses: components['schemas']['VpsLicenseGroups']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description A license to order. */
    VpsLicenseOrder: {
      /** @description Name of the license. */
      licenseName: string
      /** @description How many to order. */
      quantity: number
    }
    /** @description A license that can be had. */
    VpsLicenseProduct: {
      /** @description Name of the license. */
      name: string
      /** @description Price in cents. */
      price: number
      /** @description Price of each further period in cents. */
      recurringPrice: number
      type: components['schemas']['VpsLicenseType']
      /** @description How many have to be taken at least. */
      minQuantity: number
      /** @description How many may be taken at most. */
      maxQuantity: number
    }
    /**
     * @description An `addon` license can be ordered and cancelled; one for the `operating-system` comes with the installation and can only be switched.
     * @enum {string}
     */
    VpsLicenseType: 'operating-system' | 'addon'
    /** @description The license to switch to. */
    VpsLicenseUpdate: {
      /** @description Name of the new license. */
      newLicenseName: string
    }
    VpsList: {
      /** @description The VPSs. */
      vpss: components['schemas']['Vps'][]
      _links?: components['schemas']['PageLinks']
    }
    /** @description A VPS to order. */
    VpsOrder: {
      /** @description Name of the product. */
      productName: string
      /** @description Names of the addons to order with it. */
      addons?: string[]
      /** @description Name of the availability zone for the VPS; the default one without it. */
      availabilityZone?: string
      /** @description Name for the VPS. Where a host name is given its first 32 characters are taken. */
      description?: string
      /** @description Name of the operating system to install. */
      operatingSystem: string
      installFlavour?: components['schemas']['InstallFlavour']
      /** @description Host name. Only needed for images with a control panel. */
      hostname?: string
      username?: components['schemas']['InstallUsername']
      hashedPassword?: components['schemas']['InstallHashedPassword']
      sshKeys?: components['schemas']['InstallSshKeys']
      base64InstallText?: components['schemas']['InstallText']
      licenses?: components['schemas']['InstallLicenses']
    }
    /** @description Several VPSs to order. */
    VpsOrderMany: {
      /** @description The VPSs to order. */
      vpss: components['schemas']['VpsOrder'][]
    }
    /** @description Stops a VPS and starts it again. */
    VpsReset: {
      /**
       * @description What to do.
       * @constant
       */
      action: 'reset'
    }
    /** @description Feature of a VPS that can be switched or set, beside what the VPS itself is. */
    VpsSetting: {
      /** @description Name of the setting, such as `blockVpsMailPorts`, which closes ports 25, 465 and 587 to outgoing mail. */
      name: string
      /** @description Type of the value, such as `boolean`. */
      dataType: string
      /** @description Whether the setting cannot be changed. */
      readOnly: boolean
      value: components['schemas']['VpsSettingValue']
    }
    /** @description Setting as it is sent. */
    VpsSettingChange: {
      /** @description Name of the setting, the same as in the path. */
      name: string
      /** @description Type of the value. */
      dataType: string
      /** @description Whether the setting cannot be changed. */
      readOnly: boolean
      value: components['schemas']['VpsSettingValueChange']
    }
    /** @description One setting of a VPS. */
    VpsSettingDocument: {
      setting: components['schemas']['VpsSetting']
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Settings of a VPS. */
    VpsSettingList: {
      /** @description The settings. */
      settings: components['schemas']['VpsSetting'][]
      /** @description Links to related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Setting with its new value. */
    VpsSettingUpdate: {
      setting: components['schemas']['VpsSettingChange']
    }
    /** @description Value of a setting. The one of its data type counts. */
    VpsSettingValue: {
      /** @description Value of a boolean setting. */
      valueBoolean: boolean
      /** @description Value of a string setting. */
      valueString: string
    }
    /** @description New value of a setting. Both may be sent, one must be; the one of the setting's data type is used. */
    VpsSettingValueChange: {
      /** @description Value for a boolean setting. */
      valueBoolean?: boolean
      /** @description Value for a string setting. */
      valueString?: string
    }
    /** @description Starts a VPS. */
    VpsStart: {
      /**
       * @description What to do.
       * @constant
       */
      action: 'start'
    }
    /** @description Stops a VPS. */
    VpsStop: {
      /**
       * @description What to do.
       * @constant
       */
      action: 'stop'
    }
    /** @description A VPS as it is read, with the changes in it. */
    VpsUpdate: {
      /** @description The VPS. Only `description`, `isCustomerLocked` and `tags` can be changed. */
      vps: components['schemas']['Vps']
    }
    VpsUpgradeList: {
      /** @description Products that the VPS can be upgraded to. */
      upgrades: components['schemas']['Product'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description An upgrade to order. */
    VpsUpgradeOrder: {
      /** @description Name of the product to upgrade to. */
      productName: string
    }
    /** @description Usage of a VPS over a period. Only the types that were asked for are there. */
    VpsUsage: {
      /** @description Usage of the CPUs. */
      cpu?: components['schemas']['CpuUsage'][]
      /** @description Usage of the disk. */
      disk?: components['schemas']['DiskUsage'][]
      /** @description Usage of the network. */
      network?: components['schemas']['NetworkUsage'][]
    }
    VpsUsageDocument: {
      usage: components['schemas']['VpsUsage']
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description A person or company that a domain is registered with. */
    WhoisContact: {
      /**
       * @description Role of the contact.
       * @enum {string}
       */
      type: 'registrant' | 'administrative' | 'technical'
      /** @description First name. */
      firstName: string
      /** @description Last name. */
      lastName: string
      /** @description Name of the company. Of companies only. */
      companyName?: string
      /** @description Number of the company at the Dutch chamber of commerce. Of companies only. */
      companyKvk?: string
      /**
       * @description Legal form of the company. Of companies only.
       * @enum {string}
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
      /** @description Street of the address. */
      street: string
      /** @description House number of the address. */
      number: string
      /** @description Postal code of the address. */
      postalCode: string
      /** @description City of the address. */
      city: string
      /** @description Phone number. */
      phoneNumber: string
      /** @description Fax number. */
      faxNumber: string
      /**
       * Format: email
       * @description Mail address.
       */
      email: string
      /** @description Country as an ISO 3166-1 code of two small letters. */
      country: string
    }
    /** @description Contacts of a domain, or those that new domains of the account get. */
    WhoisContactList: {
      /** @description The contacts. */
      contacts: components['schemas']['WhoisContact'][]
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
    /** @description Contacts to take the place of the present ones. */
    WhoisContactsUpdate: {
      /** @description The contacts. */
      contacts: components['schemas']['WhoisContact'][]
    }
    WhoisDocument: {
      /** @description The answer of the WHOIS server. */
      whois: string
      /** @description Related resources. */
      _links?: components['schemas']['RelatedLink'][]
    }
  }
  responses: {
    /** @description The account has no such big storage. */
    BigStorageNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Big storage with identifier 'example-bigstorage' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no such block storage. */
    BlockStorageNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Block storage with name 'example-faststorage' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The product is cancelled already. */
    CancellationPending: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Product already has cancellation pending"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description This is not a time to cancel at. */
    CancellationTimeInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "This is not a valid cancellation time: 'tomorrow', please use either 'end' or 'immediately'"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no default contacts. */
    DefaultContactsNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "No default domain contacts were found for this account"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description DNS entries cannot be changed for the time being. */
    DnsChangesDisabled: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "DNS Entry changes have temporarily been disabled"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The DNS entries are being saved. */
    DnsEntriesBusy: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Error fetching Dns Entries: DNS Entries are currently being saved"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description An action on the domain is running. */
    DomainBusy: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Domain 'example.com' has action 'changeNameservers' running, no modification is allowed"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The name in the path is not that of a domain. */
    DomainNameInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "This is not a valid domain name: 'not a name.example'"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no such domain. */
    DomainNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Domain with name 'example.com' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account or its token may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "You do not have permission to perform this action"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description Error at TransIP. */
    InternalServerError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Internal server error"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no such invoice. */
    InvoiceNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Invoice with number 'F0000.1911.0000.0007' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description There is no such VPS, or it has no such address. */
    IpAddressNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The license is not available. */
    LicenseUnavailable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "License with name 'example-license' is not available"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description There is no such resource. */
    NotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "The requested resource was not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description TransIP has blocked the private network. */
    PrivateNetworkBlocked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "PrivateNetwork 'example-privatenetwork' is blocked, no modification is allowed"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no such private network. */
    PrivateNetworkNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "PrivateNetwork with name 'example-privatenetwork' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The request took too long. */
    RequestTimeout: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "The request timed out"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The snapshot or the VPS is busy or locked. */
    SnapshotLocked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The VPS is blocked, or has as many snapshots as it may have. */
    SnapshotRefused: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no such SSH key. */
    SshKeyNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "SSH Key with id '123' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The rate limit is exceeded. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Rate limit exceeded"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The access token is missing, wrong or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "Your access token has expired."
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The console of the VPS is not available at the moment. */
    VncUnavailable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "VPS console for 'example-vps' is currently unavailable"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description TransIP has blocked the VPS. */
    VpsBlocked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "VPS 'example-vps' is blocked, no modification is allowed"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description An action on the VPS is running. */
    VpsBusy: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "VPS 'example-vps' has an action running, no modification is allowed"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description An action on the VPS is running, or the customer has locked it. */
    VpsBusyOrLocked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The customer has locked the VPS, or actions on it are disabled for the time being. */
    VpsLocked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The account has no such VPS. */
    VpsNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "VPS with name 'example-vps' not found"
         *     }
         */
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description The product is cancelled already, or the VPS is locked. */
    VpsProductLocked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description There is no such VPS, or no such setting. */
    VpsSettingNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
    /** @description An action on the VPS is running, the customer has locked it, or actions on it are disabled for the time being. */
    VpsUnavailable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ErrorBody']
      }
    }
  }
  parameters: {
    /**
     * @description Only those that this VPS is attached to or in.
     * @example example-vps
     */
    AttachedVps: string
    /**
     * @description Id of the backup.
     * @example 712332
     */
    BackupId: number
    /**
     * @description Name or UUID of the big storage.
     * @example example-bigstorage
     */
    BigStorageIdentifier: string
    /**
     * @description Name or UUID of the block storage.
     * @example example-faststorage
     */
    BlockStorageIdentifier: string
    /**
     * @description Name of the domain.
     * @example example.com
     */
    DomainName: string
    /**
     * @description Number of the invoice.
     * @example F0000.1911.0000.0007
     */
    InvoiceNumber: string
    /**
     * @description Number of the page to send, counted from 1.
     * @example 1
     */
    Page: number
    /**
     * @description Items on a page; without it all of them are sent at once.
     * @example 100
     */
    PageSize: number
    /**
     * @description Name of the private network.
     * @example example-privatenetwork
     */
    PrivateNetworkName: string
    /**
     * @description Id of the SSH key.
     * @example 123
     */
    SshKeyId: number
    /**
     * @description Tags to filter by, separated by commas.
     * @example customTag,anotherTag
     */
    Tags: string
    /**
     * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
     * @example 1
     */
    Test: 1
    /**
     * @description Name or UUID of the VPS.
     * @example example-vps
     */
    VpsIdentifier: string
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  'auth.createToken': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header: {
        /**
         * @description Signature of the whole body with the private key (RSA, SHA-512), in Base64.
         * @example bWFkZS11cCBzaWduYXR1cmU=
         */
        Signature: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "login": "example-user",
         *       "nonce": "6f1d0a7c92b4",
         *       "read_only": false,
         *       "expiration_time": "30 minutes",
         *       "label": "Deployment",
         *       "global_key": true
         *     }
         */
        'application/json': components['schemas']['AccessTokenCreate']
      }
    }
    responses: {
      /** @description The access token. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "token": "eyJhbGciOiJSUzUxMiJ9.eyJjaWQiOiJleGFtcGxlIn0.made-up-signature"
           *     }
           */
          'application/json': components['schemas']['AccessToken']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'products.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The products. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "products": {
           *         "vps": [
           *           {
           *             "name": "vps-bladevps-x4",
           *             "description": "BladeVPS X4",
           *             "price": 1000,
           *             "recurringPrice": 2000
           *           }
           *         ],
           *         "vpsAddon": [
           *           {
           *             "name": "vps-addon-1-extra-cpu-core",
           *             "description": "1 extra CPU core",
           *             "price": 250,
           *             "recurringPrice": 500
           *           }
           *         ],
           *         "haip": [
           *           {
           *             "name": "haip-pro-contract",
           *             "description": "HA-IP Pro",
           *             "price": 2000,
           *             "recurringPrice": 2000
           *           }
           *         ],
           *         "bigStorage": [
           *           {
           *             "name": "big-storage-2000",
           *             "description": "Big Storage 2000 GB",
           *             "price": 1000,
           *             "recurringPrice": 1000
           *           }
           *         ],
           *         "privateNetworks": [
           *           {
           *             "name": "private-network",
           *             "description": "Private network",
           *             "price": 500,
           *             "recurringPrice": 500
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ProductList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'products.elements.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the product.
         * @example vps-bladevps-x4
         */
        productName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The elements. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "productElements": [
           *         {
           *           "name": "ipv4Addresses",
           *           "description": "IPv4 addresses of the VPS",
           *           "amount": 1
           *         },
           *         {
           *           "name": "cpus",
           *           "description": "CPU cores of the VPS",
           *           "amount": 2
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProductElementList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'availabilityZones.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The zones. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "availabilityZones": [
           *         {
           *           "name": "ams0",
           *           "country": "nl",
           *           "isDefault": true
           *         },
           *         {
           *           "name": "rtm0",
           *           "country": "nl",
           *           "isDefault": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AvailabilityZoneList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'apiTest.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The API answered. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "ping": "pong"
           *     }
           */
          'application/json': components['schemas']['ApiTestResult']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'invoices.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invoices. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "invoices": [
           *         {
           *           "invoiceNumber": "F0000.1911.0000.0007",
           *           "creationDate": "2024-01-01",
           *           "payDate": "2024-01-08",
           *           "dueDate": "2024-02-01",
           *           "invoiceStatus": "waitsforpayment",
           *           "currency": "EUR",
           *           "totalAmount": 1000,
           *           "totalAmountInclVat": 1210
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/invoices?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/invoices?pageSize=1&page=9"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['InvoiceList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'invoices.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Number of the invoice.
         * @example F0000.1911.0000.0007
         */
        invoiceNumber: components['parameters']['InvoiceNumber']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invoice. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "invoice": {
           *         "invoiceNumber": "F0000.1911.0000.0007",
           *         "creationDate": "2024-01-01",
           *         "payDate": "2024-01-08",
           *         "dueDate": "2024-02-01",
           *         "invoiceStatus": "waitsforpayment",
           *         "currency": "EUR",
           *         "totalAmount": 1000,
           *         "totalAmountInclVat": 1210
           *       }
           *     }
           */
          'application/json': components['schemas']['InvoiceDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['InvoiceNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'invoices.items.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Number of the invoice.
         * @example F0000.1911.0000.0007
         */
        invoiceNumber: components['parameters']['InvoiceNumber']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The items. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "invoiceItems": [
           *         {
           *           "product": "Big Storage Disk 2000 GB",
           *           "description": "Big Storage Disk 2000 GB (example-bigstorage)",
           *           "isRecurring": false,
           *           "date": "2024-01-01",
           *           "quantity": 1,
           *           "price": 1000,
           *           "priceInclVat": 1210,
           *           "vat": 210,
           *           "vatPercentage": 21,
           *           "discounts": [
           *             {
           *               "description": "Discount (20%)",
           *               "amount": -200,
           *               "discountedPrice": -200,
           *               "discountedPriceInclVat": -242,
           *               "discountedVat": 42
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['InvoiceItemList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['InvoiceNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'invoices.pdf.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Number of the invoice.
         * @example F0000.1911.0000.0007
         */
        invoiceNumber: components['parameters']['InvoiceNumber']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The PDF file. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "pdf": "JVBERi0xLjcKJSBhIG1hZGUtdXAgZmlsZQo="
           *     }
           */
          'application/json': components['schemas']['InvoicePdf']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['InvoiceNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH keys. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "sshKeys": [
           *         {
           *           "id": 123,
           *           "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com",
           *           "description": "Laptop",
           *           "creationDate": "2024-03-01 15:25:01",
           *           "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
           *           "isDefault": true
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/ssh-keys?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/ssh-keys?pageSize=1&page=3"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['SshKeyList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.create': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "sshKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com",
         *       "description": "Laptop",
         *       "isDefault": true
         *     }
         */
        'application/json': components['schemas']['SshKeyCreate']
      }
    }
    responses: {
      /** @description The key was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description The key is there already, or it or its description is invalid. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example 123
         */
        id: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH key. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "sshKey": {
           *         "id": 123,
           *         "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com",
           *         "description": "Laptop",
           *         "creationDate": "2024-03-01 15:25:01",
           *         "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
           *         "isDefault": true
           *       }
           *     }
           */
          'application/json': components['schemas']['SshKeyDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SshKeyNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example 123
         */
        id: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "sshKey": {
         *         "description": "Old laptop",
         *         "isDefault": false
         *       }
         *     }
         */
        'application/json': components['schemas']['SshKeyUpdate']
      }
    }
    responses: {
      /** @description The key was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SshKeyNotFound']
      /** @description The description is too long. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "The provided parameter 'description' can be 255 characters maximum"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.delete': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example 123
         */
        id: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The key was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SshKeyNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'contactKey.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contact key. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "key": "123456"
           *     }
           */
          'application/json': components['schemas']['ContactKey']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Tags to filter by, separated by commas.
         * @example customTag,anotherTag
         */
        tags?: components['parameters']['Tags']
        /**
         * @description What to send along, separated by commas, of `nameservers`, `contacts` and `goneDomains`.
         * @example nameservers,contacts
         */
        include?: string
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The domains. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "name": "example.com",
           *           "authCode": "made-up-auth-code",
           *           "isTransferLocked": false,
           *           "registrationDate": "2020-01-01",
           *           "renewalDate": "2027-01-01",
           *           "isWhitelabel": false,
           *           "cancellationDate": null,
           *           "cancellationStatus": null,
           *           "isDnsOnly": false,
           *           "tags": [
           *             "customTag"
           *           ],
           *           "canEditDns": true,
           *           "hasAutoDns": true,
           *           "hasDnsSec": true,
           *           "status": "registered"
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/domains?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/domains?pageSize=1&page=14"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['DomainList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.post': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DomainRegister'] | components['schemas']['DomainTransfer']
      }
    }
    responses: {
      /** @description The domain was ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description The domain cannot be registered or transferred. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description What to send along, separated by commas, of `nameservers` and `contacts`.
         * @example nameservers,contacts
         */
        include?: string
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The domain. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "domain": {
           *         "name": "example.com",
           *         "authCode": "made-up-auth-code",
           *         "isTransferLocked": false,
           *         "registrationDate": "2020-01-01",
           *         "renewalDate": "2027-01-01",
           *         "isWhitelabel": false,
           *         "cancellationDate": null,
           *         "cancellationStatus": null,
           *         "isDnsOnly": false,
           *         "tags": [
           *           "customTag"
           *         ],
           *         "canEditDns": true,
           *         "hasAutoDns": true,
           *         "hasDnsSec": true,
           *         "status": "registered",
           *         "nameservers": [
           *           {
           *             "hostname": "ns1.example.net"
           *           },
           *           {
           *             "hostname": "ns2.example.com",
           *             "ipv4": "192.0.2.53",
           *             "ipv6": "2001:db8::53"
           *           }
           *         ],
           *         "contacts": [
           *           {
           *             "type": "registrant",
           *             "firstName": "Sanne",
           *             "lastName": "Voorbeeld",
           *             "companyName": "Example B.V.",
           *             "companyKvk": "12345678",
           *             "companyType": "BV",
           *             "street": "Voorbeeldstraat",
           *             "number": "12",
           *             "postalCode": "1000 AA",
           *             "city": "Amsterdam",
           *             "phoneNumber": "+49 30 23125 000",
           *             "faxNumber": "+49 30 23125 001",
           *             "email": "sanne@example.com",
           *             "country": "nl"
           *           }
           *         ]
           *       },
           *       "_links": [
           *         {
           *           "rel": "self",
           *           "link": "https://api.transip.nl/v6/domains/example.com"
           *         },
           *         {
           *           "rel": "dns",
           *           "link": "https://api.transip.nl/v6/domains/example.com/dns"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DomainDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "domain": {
         *         "name": "example.com",
         *         "authCode": "made-up-auth-code",
         *         "isTransferLocked": true,
         *         "registrationDate": "2020-01-01",
         *         "renewalDate": "2027-01-01",
         *         "isWhitelabel": false,
         *         "cancellationDate": null,
         *         "cancellationStatus": null,
         *         "isDnsOnly": false,
         *         "tags": [
         *           "customTag"
         *         ],
         *         "canEditDns": true,
         *         "hasAutoDns": true,
         *         "hasDnsSec": true,
         *         "status": "registered"
         *       }
         *     }
         */
        'application/json': components['schemas']['DomainUpdate']
      }
    }
    responses: {
      /** @description The domain was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The account has no whitelabel account, which the change needs. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "You do not have a whitelabel account yet, please order one first"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      404: components['responses']['DomainNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['DomainBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "endTime": "end"
         *     }
         */
        'application/json': components['schemas']['TimedCancellation']
      }
    }
    responses: {
      /** @description The domain was cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description Products are attached to the domain. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "The domain 'example.com' has additional products attached, and thus can't be cancelled"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      404: components['responses']['DomainNotFound']
      406: components['responses']['CancellationTimeInvalid']
      408: components['responses']['RequestTimeout']
      /** @description The domain is inactive or cancelled already. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.handover': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "handover",
         *       "targetCustomerName": "example-customer"
         *     }
         */
        'application/json': components['schemas']['DomainHandover']
      }
    }
    responses: {
      /** @description The domain was offered to the other account. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      408: components['responses']['RequestTimeout']
      /** @description The domain is locked or being handed over, or the other account cannot take it. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.branding.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The branding. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "branding": {
           *         "companyName": "Example B.V.",
           *         "supportEmail": "support@example.com",
           *         "companyUrl": "https://www.example.com/",
           *         "termsOfUsageUrl": "https://www.example.com/terms",
           *         "bannerLine1": "Example B.V.",
           *         "bannerLine2": "Hosting since 2020",
           *         "bannerLine3": "https://www.example.com/"
           *       }
           *     }
           */
          'application/json': components['schemas']['DomainBrandingDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.branding.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "branding": {
         *         "companyName": "Example B.V.",
         *         "supportEmail": "support@example.com",
         *         "companyUrl": "https://www.example.com/",
         *         "termsOfUsageUrl": "https://www.example.com/terms",
         *         "bannerLine1": "Example B.V.",
         *         "bannerLine2": "Hosting since 2020",
         *         "bannerLine3": "https://www.example.com/"
         *       }
         *     }
         */
        'application/json': components['schemas']['DomainBrandingUpdate']
      }
    }
    responses: {
      /** @description The branding was set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      /** @description The name is not that of a domain, or its TLD has no branding. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['DomainBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contacts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contacts": [
           *         {
           *           "type": "registrant",
           *           "firstName": "Sanne",
           *           "lastName": "Voorbeeld",
           *           "companyName": "Example B.V.",
           *           "companyKvk": "12345678",
           *           "companyType": "BV",
           *           "street": "Voorbeeldstraat",
           *           "number": "12",
           *           "postalCode": "1000 AA",
           *           "city": "Amsterdam",
           *           "phoneNumber": "+49 30 23125 000",
           *           "faxNumber": "+49 30 23125 001",
           *           "email": "sanne@example.com",
           *           "country": "nl"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WhoisContactList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "contacts": [
         *         {
         *           "type": "registrant",
         *           "firstName": "Sanne",
         *           "lastName": "Voorbeeld",
         *           "companyName": "Example B.V.",
         *           "companyKvk": "12345678",
         *           "companyType": "BV",
         *           "street": "Voorbeeldstraat",
         *           "number": "12",
         *           "postalCode": "1000 AA",
         *           "city": "Amsterdam",
         *           "phoneNumber": "+49 30 23125 000",
         *           "faxNumber": "+49 30 23125 001",
         *           "email": "sanne@example.com",
         *           "country": "nl"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['WhoisContactsUpdate']
      }
    }
    responses: {
      /** @description The contacts were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      /** @description The name is not that of a domain, or its TLD does not allow the change. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The domain is locked. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Domain 'example.com' is locked, no modification is allowed"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domainDefaults.contacts.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contacts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contacts": [
           *         {
           *           "type": "registrant",
           *           "firstName": "Sanne",
           *           "lastName": "Voorbeeld",
           *           "companyName": "Example B.V.",
           *           "companyKvk": "12345678",
           *           "companyType": "BV",
           *           "street": "Voorbeeldstraat",
           *           "number": "12",
           *           "postalCode": "1000 AA",
           *           "city": "Amsterdam",
           *           "phoneNumber": "+49 30 23125 000",
           *           "faxNumber": "+49 30 23125 001",
           *           "email": "sanne@example.com",
           *           "country": "nl"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WhoisContactList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DefaultContactsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domainDefaults.contacts.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "contacts": [
         *         {
         *           "type": "registrant",
         *           "firstName": "Sanne",
         *           "lastName": "Voorbeeld",
         *           "companyName": "Example B.V.",
         *           "companyKvk": "12345678",
         *           "companyType": "BV",
         *           "street": "Voorbeeldstraat",
         *           "number": "12",
         *           "postalCode": "1000 AA",
         *           "city": "Amsterdam",
         *           "phoneNumber": "+49 30 23125 000",
         *           "faxNumber": "+49 30 23125 001",
         *           "email": "sanne@example.com",
         *           "country": "nl"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['WhoisContactsUpdate']
      }
    }
    responses: {
      /** @description The contacts were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DefaultContactsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.dns.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "dnsEntries": [
           *         {
           *           "name": "@",
           *           "expire": 3600,
           *           "type": "MX",
           *           "content": "10 mail.example.net."
           *         },
           *         {
           *           "name": "www",
           *           "expire": 86400,
           *           "type": "A",
           *           "content": "192.0.2.10"
           *         },
           *         {
           *           "name": "www",
           *           "expire": 86400,
           *           "type": "AAAA",
           *           "content": "2001:db8::10"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DnsEntryList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.dns.replace': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "dnsEntries": [
         *         {
         *           "name": "@",
         *           "expire": 3600,
         *           "type": "MX",
         *           "content": "10 mail.example.net."
         *         },
         *         {
         *           "name": "www",
         *           "expire": 86400,
         *           "type": "A",
         *           "content": "192.0.2.10"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DnsEntriesReplace']
      }
    }
    responses: {
      /** @description The entries were replaced. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['DnsChangesDisabled']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      /** @description Error at TransIP. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Error setting Dns Entries"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  'domains.dns.create': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "dnsEntry": {
         *         "name": "www",
         *         "expire": 86400,
         *         "type": "A",
         *         "content": "192.0.2.10"
         *       }
         *     }
         */
        'application/json': components['schemas']['DnsEntrySelection']
      }
    }
    responses: {
      /** @description The entry was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['DnsChangesDisabled']
      404: components['responses']['DomainNotFound']
      /** @description The name is not that of a domain, or the type not that of an entry. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['DnsEntriesBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.dns.delete': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "dnsEntry": {
         *         "name": "www",
         *         "expire": 86400,
         *         "type": "A",
         *         "content": "192.0.2.10"
         *       }
         *     }
         */
        'application/json': components['schemas']['DnsEntrySelection']
      }
    }
    responses: {
      /** @description The entry was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['DnsChangesDisabled']
      /** @description There is no such domain, or it has no such entry. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['DnsEntriesBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.dns.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "dnsEntry": {
         *         "name": "www",
         *         "expire": 86400,
         *         "type": "A",
         *         "content": "192.0.2.11"
         *       }
         *     }
         */
        'application/json': components['schemas']['DnsEntrySelection']
      }
    }
    responses: {
      /** @description The entry was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['DnsChangesDisabled']
      404: components['responses']['DomainNotFound']
      /** @description The name or the type is invalid, or not exactly one entry has this name, expiry and type. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['DnsEntriesBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.dnssec.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "dnsSecEntries": [
           *         {
           *           "keyTag": 60485,
           *           "flags": 257,
           *           "algorithm": 8,
           *           "publicKey": "AwEAAexampleexampleexampleexampleexampleexamplekey="
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DnssecEntryList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.dnssec.replace': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "dnsSecEntries": [
         *         {
         *           "keyTag": 60485,
         *           "flags": 257,
         *           "algorithm": 8,
         *           "publicKey": "AwEAAexampleexampleexampleexampleexampleexamplekey="
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DnssecEntriesReplace']
      }
    }
    responses: {
      /** @description The entries are replaced. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      /** @description The name of the domain or an entry is invalid, or the entries of the domain cannot be changed. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The nameservers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "nameservers": [
           *         {
           *           "hostname": "ns1.example.com",
           *           "ipv4": "192.0.2.53",
           *           "ipv6": "2001:db8::53"
           *         },
           *         {
           *           "hostname": "ns2.example.net",
           *           "ipv4": "",
           *           "ipv6": ""
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NameserverList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.replace': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "nameservers": [
         *         {
         *           "hostname": "ns1.example.com",
         *           "ipv4": "192.0.2.53",
         *           "ipv6": "2001:db8::53"
         *         },
         *         {
         *           "hostname": "ns2.example.net"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['NameserversReplace']
      }
    }
    responses: {
      /** @description The nameservers are replaced. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.actions.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The current action. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "action": {
           *         "name": "changeNameservers",
           *         "message": "success",
           *         "hasFailed": false
           *       }
           *     }
           */
          'application/json': components['schemas']['DomainActionDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.actions.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The action is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      /** @description The action cannot be cancelled now. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Unable to cancel the running action for 'example.com' at this time"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.actions.retry': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "authCode": "example-auth-code",
         *       "dnsEntries": [
         *         {
         *           "name": "www",
         *           "expire": 86400,
         *           "type": "A",
         *           "content": "192.0.2.10"
         *         }
         *       ],
         *       "nameservers": [
         *         {
         *           "hostname": "ns1.example.com",
         *           "ipv4": "192.0.2.53",
         *           "ipv6": "2001:db8::53"
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "type": "registrant",
         *           "firstName": "John",
         *           "lastName": "Doe",
         *           "companyName": "Example B.V.",
         *           "companyKvk": "12345678",
         *           "companyType": "BV",
         *           "street": "Examplestreet",
         *           "number": "12",
         *           "postalCode": "1000 AA",
         *           "city": "Leiden",
         *           "phoneNumber": "+49 30 23125 000",
         *           "faxNumber": "+49 30 23125 001",
         *           "email": "john@example.com",
         *           "country": "nl"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainActionRetry']
      }
    }
    responses: {
      /** @description The action is tried again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      409: components['responses']['DomainBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.ssl.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificates. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "certificates": [
           *         {
           *           "certificateId": 12358,
           *           "commonName": "*.example.com",
           *           "expirationDate": "2026-10-24 12:59:59",
           *           "status": "active",
           *           "canReissue": "true"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SslCertificateList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.ssl.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
        /**
         * @description Id of the certificate.
         * @example 12358
         */
        certificateId: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificate. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "certificate": {
           *         "certificateId": 12358,
           *         "commonName": "*.example.com",
           *         "expirationDate": "2026-10-24 12:59:59",
           *         "status": "active",
           *         "canReissue": "true"
           *       }
           *     }
           */
          'application/json': components['schemas']['SslCertificateDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description The domain has no such certificate. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Certificate with id '12358' not found"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.authCode.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The auth code. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "authCode": "example-auth-code"
           *     }
           */
          'application/json': components['schemas']['AuthCodeDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      /** @description The TLD does not hand out auth codes. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Tld '.be' does not allow this action"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.authCode.request': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The registry is asked to send the code. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DomainNotFound']
      /** @description The TLD hands out its auth codes directly. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Tld '.com' does not allow this action"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.whois.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The WHOIS information. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "whois": "Domain name: example.com\nStatus: active\n"
           *     }
           */
          'application/json': components['schemas']['WhoisDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      406: components['responses']['DomainNameInvalid']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'whitelabel.order': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The whitelabel account is ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description There is a whitelabel account already. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "You already have a whitelabel account."
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domainAvailability.check': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        domainName: components['parameters']['DomainName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What is known about the name. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "availability": {
           *         "domainName": "example.com",
           *         "status": "free",
           *         "actions": [
           *           "register"
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['DomainAvailabilityDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domainAvailability.checkMany': {
    parameters: {
      query: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description The domain names to check, numbered from 0 on the wire.
         * @example [
         *       "example.com",
         *       "example.net"
         *     ]
         */
        domainNames: string[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What is known about the names. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "availability": [
           *         {
           *           "domainName": "example.com",
           *           "status": "free",
           *           "actions": [
           *             "register"
           *           ]
           *         },
           *         {
           *           "domainName": "example.net",
           *           "status": "notfree",
           *           "actions": [
           *             "transfer"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DomainAvailabilityList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'tlds.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The TLDs. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "tlds": [
           *         {
           *           "name": ".nl",
           *           "price": 399,
           *           "recurringPrice": 749,
           *           "capabilities": [
           *             "requiresAuthCode",
           *             "canRegister",
           *             "canSetOwner",
           *             "canSetContacts",
           *             "canSetNameservers",
           *             "supportsDnsSec"
           *           ],
           *           "minLength": 2,
           *           "maxLength": 63,
           *           "registrationPeriodLength": 12,
           *           "cancelTimeFrame": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TldList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'tlds.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the TLD with its leading dot.
         * @example .nl
         */
        tld: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The TLD. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "tld": {
           *         "name": ".nl",
           *         "price": 399,
           *         "recurringPrice": 749,
           *         "capabilities": [
           *           "requiresAuthCode",
           *           "canRegister",
           *           "canSetOwner",
           *           "canSetContacts",
           *           "canSetNameservers",
           *           "supportsDnsSec"
           *         ],
           *         "minLength": 2,
           *         "maxLength": 63,
           *         "registrationPeriodLength": 12,
           *         "cancelTimeFrame": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['TldDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Tags to filter by, separated by commas.
         * @example customTag,anotherTag
         */
        tags?: components['parameters']['Tags']
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The VPSs, or a page of them. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "vpss": [
           *         {
           *           "name": "example-vps",
           *           "uuid": "c6a1f3e0-8d2b-4c57-9f10-2a7b5e9d4c31",
           *           "description": "example VPS",
           *           "productName": "vps-bladevps-x1",
           *           "operatingSystem": "ubuntu-24.04",
           *           "diskSize": 157286400,
           *           "memorySize": 4194304,
           *           "cpus": 2,
           *           "status": "running",
           *           "flavor": "shared",
           *           "diskPerformanceTier": "fast",
           *           "bandwidthInboundInGb": 1,
           *           "bandwidthOutboundInGb": 1,
           *           "ipAddress": "192.0.2.10",
           *           "macAddress": "00:00:5e:00:53:01",
           *           "currentSnapshots": 1,
           *           "maxSnapshots": 10,
           *           "isLocked": false,
           *           "isBlocked": false,
           *           "isCustomerLocked": false,
           *           "availabilityZone": "ams0",
           *           "tags": [
           *             "customTag"
           *           ],
           *           "createdAt": "2024-01-01 23:59:59"
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/vps?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/vps?pageSize=1&page=7"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['VpsList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.post': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['VpsOrder'] | components['schemas']['VpsOrderMany'] | components['schemas']['VpsClone']
      }
    }
    responses: {
      /** @description The VPSs are ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The account has no payment data, or the VPS to clone is blocked. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description Something that the order names does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description An attribute of the order is invalid, or the availability zone is not available. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The VPS to clone is busy, or cannot be cloned at the moment. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The VPS. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "vps": {
           *         "name": "example-vps",
           *         "uuid": "c6a1f3e0-8d2b-4c57-9f10-2a7b5e9d4c31",
           *         "description": "example VPS",
           *         "productName": "vps-bladevps-x1",
           *         "operatingSystem": "ubuntu-24.04",
           *         "diskSize": 157286400,
           *         "memorySize": 4194304,
           *         "cpus": 2,
           *         "status": "running",
           *         "flavor": "shared",
           *         "diskPerformanceTier": "fast",
           *         "bandwidthInboundInGb": 1,
           *         "bandwidthOutboundInGb": 1,
           *         "ipAddress": "192.0.2.10",
           *         "macAddress": "00:00:5e:00:53:01",
           *         "currentSnapshots": 1,
           *         "maxSnapshots": 10,
           *         "isLocked": false,
           *         "isBlocked": false,
           *         "isCustomerLocked": false,
           *         "availabilityZone": "ams0",
           *         "tags": [
           *           "customTag"
           *         ],
           *         "createdAt": "2024-01-01 23:59:59"
           *       },
           *       "_links": [
           *         {
           *           "rel": "self",
           *           "link": "https://api.transip.nl/v6/vps/example-vps"
           *         },
           *         {
           *           "rel": "snapshots",
           *           "link": "https://api.transip.nl/v6/vps/example-vps/snapshots"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['VpsDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "vps": {
         *         "name": "example-vps",
         *         "uuid": "c6a1f3e0-8d2b-4c57-9f10-2a7b5e9d4c31",
         *         "description": "web server",
         *         "productName": "vps-bladevps-x1",
         *         "operatingSystem": "ubuntu-24.04",
         *         "diskSize": 157286400,
         *         "memorySize": 4194304,
         *         "cpus": 2,
         *         "status": "running",
         *         "flavor": "shared",
         *         "diskPerformanceTier": "fast",
         *         "bandwidthInboundInGb": 1,
         *         "bandwidthOutboundInGb": 1,
         *         "ipAddress": "192.0.2.10",
         *         "macAddress": "00:00:5e:00:53:01",
         *         "currentSnapshots": 1,
         *         "maxSnapshots": 10,
         *         "isLocked": false,
         *         "isBlocked": false,
         *         "isCustomerLocked": true,
         *         "availabilityZone": "ams0",
         *         "tags": [
         *           "customTag",
         *           "anotherTag"
         *         ],
         *         "createdAt": "2024-01-01 23:59:59"
         *       }
         *     }
         */
        'application/json': components['schemas']['VpsUpdate']
      }
    }
    responses: {
      /** @description The VPS is updated. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      /** @description The description is too long. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "The provided parameter 'description' can be 32 characters maximum"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsBusyOrLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "endTime": "end"
         *     }
         */
        'application/json': components['schemas']['Cancellation']
      }
    }
    responses: {
      /** @description The VPS is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      406: components['responses']['CancellationTimeInvalid']
      408: components['responses']['RequestTimeout']
      /** @description The VPS is locked or cancelled already. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.patch': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['VpsStart']
          | components['schemas']['VpsStop']
          | components['schemas']['VpsReset']
          | components['schemas']['VpsHandover']
      }
    }
    responses: {
      /** @description The action is begun. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such VPS, or no customer of that name. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The VPS is busy, locked or being handed over, or the other account cannot take it. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.usage.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Types of usage to return, separated by commas, of `cpu`, `disk` and `network`. Without it all of them.
         * @example cpu,disk
         */
        types?: string
        /**
         * @description Start of the period, as a Unix time in seconds.
         * @example 1700000000
         */
        dateTimeStart?: number
        /**
         * @description End of the period, as a Unix time in seconds. Not in the future, and a month after its start at most.
         * @example 1700003600
         */
        dateTimeEnd?: number
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The usage. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "usage": {
           *         "cpu": [
           *           {
           *             "percentage": 3.11,
           *             "date": 1700000300
           *           }
           *         ],
           *         "disk": [
           *           {
           *             "iopsRead": 0.27,
           *             "iopsWrite": 0.13,
           *             "date": 1700000300
           *           }
           *         ],
           *         "network": [
           *           {
           *             "mbitOut": 100.2,
           *             "mbitIn": 249.93,
           *             "date": 1700000300
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['VpsUsageDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      /** @description The types or the period are invalid. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.vnc.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The VNC data. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "vncData": {
           *         "host": "vnc.example.com",
           *         "path": "websockify?token=example-token",
           *         "url": "https://vnc.example.com/websockify?token=example-token",
           *         "token": "example-token",
           *         "password": "example-password"
           *       }
           *     }
           */
          'application/json': components['schemas']['VncDataDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VncUnavailable']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.vnc.regenerateToken': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The credentials are new. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VncUnavailable']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.addons.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The addons. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "addons": {
           *         "active": [
           *           {
           *             "name": "vps-addon-1-extra-ip-address",
           *             "description": "One more IP address",
           *             "price": 499,
           *             "recurringPrice": 799
           *           }
           *         ],
           *         "cancellable": [
           *           {
           *             "name": "vps-addon-1-extra-ip-address",
           *             "description": "One more IP address",
           *             "price": 499,
           *             "recurringPrice": 799
           *           }
           *         ],
           *         "available": [
           *           {
           *             "name": "vps-addon-1-extra-cpu-core",
           *             "description": "One more CPU core",
           *             "price": 499,
           *             "recurringPrice": 799
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['VpsAddonList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.addons.order': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "addons": [
         *         "vps-addon-1-extra-cpu-core"
         *       ]
         *     }
         */
        'application/json': components['schemas']['VpsAddonOrder']
      }
    }
    responses: {
      /** @description The addons are ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The VPS is blocked, or cannot have more of an addon. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such VPS, or no such addon. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.addons.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the addon.
         * @example vps-addon-1-extra-ip-address
         */
        addonName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The addon is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The VPS is blocked, or the addon cannot be cancelled. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsProductLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.licenses.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The licenses. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "licenses": {
           *         "active": [
           *           {
           *             "id": 42,
           *             "name": "installatron",
           *             "price": 1050,
           *             "recurringPrice": 1050,
           *             "type": "addon",
           *             "quantity": 1,
           *             "maxQuantity": 1,
           *             "keys": [
           *               {
           *                 "name": "Installatron license key",
           *                 "key": "EXAMPLE-LICENSE-KEY"
           *               }
           *             ]
           *           }
           *         ],
           *         "cancellable": [
           *           {
           *             "id": 42,
           *             "name": "installatron",
           *             "price": 1050,
           *             "recurringPrice": 1050,
           *             "type": "addon",
           *             "quantity": 1,
           *             "maxQuantity": 1,
           *             "keys": [
           *               {
           *                 "name": "Installatron license key",
           *                 "key": "EXAMPLE-LICENSE-KEY"
           *               }
           *             ]
           *           }
           *         ],
           *         "available": [
           *           {
           *             "name": "cpanel-pro",
           *             "price": 2750,
           *             "recurringPrice": 2750,
           *             "type": "operating-system",
           *             "minQuantity": 1,
           *             "maxQuantity": 1
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['VpsLicenseList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.licenses.order': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "licenseName": "installatron",
         *       "quantity": 1
         *     }
         */
        'application/json': components['schemas']['VpsLicenseOrder']
      }
    }
    responses: {
      /** @description The license is ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The VPS has as many of the license as it may have, or this is not a license of the type `addon`. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such VPS, or no such license. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      406: components['responses']['LicenseUnavailable']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsLocked']
      429: components['responses']['TooManyRequests']
      /** @description Error at TransIP. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "The license could not be ordered due to an internal error"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
    }
  }
  'vps.licenses.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Id of the license.
         * @example 42
         */
        licenseId: number
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "newLicenseName": "cpanel-premier"
         *     }
         */
        'application/json': components['schemas']['VpsLicenseUpdate']
      }
    }
    responses: {
      /** @description The license is switched. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The license cannot be switched, or not to the new one. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such VPS, or it does not have the license. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      406: components['responses']['LicenseUnavailable']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.licenses.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Id of the license.
         * @example 42
         */
        licenseId: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The license is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The license cannot be cancelled. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "License with id '42' is not cancellable"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such VPS, or no such license. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsProductLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.upgrades.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The products. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "upgrades": [
           *         {
           *           "name": "vps-bladevps-pro-x16",
           *           "description": "BladeVPS PRO X16",
           *           "price": 4999,
           *           "recurringPrice": 4999
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['VpsUpgradeList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.upgrades.order': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "productName": "vps-bladevps-pro-x16"
         *     }
         */
        'application/json': components['schemas']['VpsUpgradeOrder']
      }
    }
    responses: {
      /** @description The upgrade is ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The VPS is blocked, or the product is smaller than its own. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such VPS, or no such product. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.operatingSystems.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The operating systems. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "operatingSystems": [
           *         {
           *           "name": "ubuntu-24.04",
           *           "description": "Ubuntu 24.04 LTS",
           *           "baseName": "Ubuntu",
           *           "version": "24.04",
           *           "installFlavours": [
           *             "installer",
           *             "cloudinit"
           *           ],
           *           "licenses": [],
           *           "isPreinstallableImage": false,
           *           "installFields": [],
           *           "isDefault": true
           *         },
           *         {
           *           "name": "CPanel-alma8-latest",
           *           "description": "cPanel + AlmaLinux 8",
           *           "baseName": "AlmaLinux",
           *           "version": "110.0",
           *           "price": 2000,
           *           "installFlavours": [
           *             "preinstallable"
           *           ],
           *           "licenses": [
           *             {
           *               "name": "cpanel-pro",
           *               "price": 2750,
           *               "recurringPrice": 2750,
           *               "type": "operating-system",
           *               "minQuantity": 1,
           *               "maxQuantity": 1
           *             }
           *           ],
           *           "isPreinstallableImage": true,
           *           "installFields": [
           *             "hostname"
           *           ],
           *           "isDefault": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['OperatingSystemList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.operatingSystems.install': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "operatingSystemName": "ubuntu-24.04",
         *       "hostname": "web1.example.com",
         *       "installFlavour": "cloudinit",
         *       "username": "root",
         *       "hashedPassword": "$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m",
         *       "sshKeys": [
         *         "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com"
         *       ],
         *       "base64InstallText": "I2Nsb3VkLWNvbmZpZwo=",
         *       "licenses": [
         *         "installatron"
         *       ],
         *       "acronisTenantId": "11111111-2222-4333-8444-555555555555"
         *     }
         */
        'application/json': components['schemas']['OperatingSystemInstall']
      }
    }
    responses: {
      /** @description The installation is begun. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such VPS, or something that the installation names does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description An attribute of the installation is invalid. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsUnavailable']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.ipAddresses.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The addresses. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "ipAddresses": [
           *         {
           *           "address": "192.0.2.10",
           *           "subnetMask": "255.255.255.0",
           *           "gateway": "192.0.2.1",
           *           "dnsResolvers": [
           *             "198.51.100.53",
           *             "203.0.113.53"
           *           ],
           *           "reverseDns": "web.example.com"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['IpAddressList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.ipAddresses.create': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "ipAddress": "2001:db8:3:1337::6"
         *     }
         */
        'application/json': components['schemas']['IpAddressCreate']
      }
    }
    responses: {
      /** @description The address is added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      /** @description This is not an IPv6 address, not one of the VPS, or one that it has already. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.ipAddresses.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description IP address of the VPS.
         * @example 192.0.2.10
         */
        ipAddress: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The address. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "ipAddress": {
           *         "address": "192.0.2.10",
           *         "subnetMask": "255.255.255.0",
           *         "gateway": "192.0.2.1",
           *         "dnsResolvers": [
           *           "198.51.100.53",
           *           "203.0.113.53"
           *         ],
           *         "reverseDns": "web.example.com"
           *       }
           *     }
           */
          'application/json': components['schemas']['IpAddressDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['IpAddressNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.ipAddresses.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description IP address of the VPS.
         * @example 192.0.2.10
         */
        ipAddress: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "ipAddress": {
         *         "address": "192.0.2.10",
         *         "subnetMask": "255.255.255.0",
         *         "gateway": "192.0.2.1",
         *         "dnsResolvers": [
         *           "198.51.100.53",
         *           "203.0.113.53"
         *         ],
         *         "reverseDns": "mail.example.com"
         *       }
         *     }
         */
        'application/json': components['schemas']['IpAddressUpdate']
      }
    }
    responses: {
      /** @description The reverse DNS is set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['IpAddressNotFound']
      /** @description This is not a host name. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "This is not a valid hostname: 'web_@.example.com'"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.ipAddresses.delete': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description IP address of the VPS.
         * @example 192.0.2.10
         */
        ipAddress: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The address is removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The VPS is blocked, or this is its last IPv6 address. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such VPS, or it has no such address. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.snapshots.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The snapshots. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "snapshots": [
           *         {
           *           "name": "1709210537",
           *           "description": "Before the upgrade",
           *           "diskSize": 157286400,
           *           "status": "active",
           *           "dateTimeCreate": "2024-02-29 13:42:17",
           *           "operatingSystem": "ubuntu-22.04"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SnapshotList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.snapshots.create': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Before the upgrade",
         *       "shouldStartVps": true
         *     }
         */
        'application/json': components['schemas']['SnapshotCreate']
      }
    }
    responses: {
      /** @description The snapshot is being taken. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SnapshotRefused']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsUnavailable']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.snapshots.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the snapshot.
         * @example 1709210537
         */
        snapshotName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The snapshot. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "snapshot": {
           *         "name": "1709210537",
           *         "description": "Before the upgrade",
           *         "diskSize": 157286400,
           *         "status": "active",
           *         "dateTimeCreate": "2024-02-29 13:42:17",
           *         "operatingSystem": "ubuntu-22.04"
           *       }
           *     }
           */
          'application/json': components['schemas']['SnapshotDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description There is no such snapshot. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Snapshot with name '1709210537' not found"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.snapshots.delete': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the snapshot.
         * @example 1709210537
         */
        snapshotName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The snapshot is being deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      409: components['responses']['SnapshotLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.snapshots.revert': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the snapshot.
         * @example 1709210537
         */
        snapshotName: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "destinationVpsName": "example-vps2"
         *     }
         */
        'application/json': components['schemas']['SnapshotRevert']
      }
    }
    responses: {
      /** @description The snapshot is being restored. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      /** @description The snapshot does not fit the VPS. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['SnapshotLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.backups.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The backups. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "backups": [
           *         {
           *           "id": 712332,
           *           "status": "active",
           *           "dateTimeCreate": "2024-02-29 22:11:20",
           *           "diskSize": 157286400,
           *           "operatingSystem": "Ubuntu 22.04",
           *           "availabilityZone": "ams0",
           *           "retentionType": "weeklyBackupRetention"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['VpsBackupList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.backups.patch': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Id of the backup.
         * @example 712332
         */
        backupId: components['parameters']['BackupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['VpsBackupRevert'] | components['schemas']['VpsBackupConvert']
      }
    }
    responses: {
      /** @description The backup is being restored or converted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SnapshotRefused']
      /** @description There is no such VPS or no such backup. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The VPS or the backup is locked or busy. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'trafficPool.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The traffic by period. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "trafficPoolInformation": [
           *         {
           *           "startDate": "2024-02-22",
           *           "endDate": "2024-03-22",
           *           "usedInBytes": 7860253754,
           *           "maxInBytes": 1073741824000,
           *           "expectedBytes": 31441015016
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TrafficPoolPeriodList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'trafficPool.vps.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the VPS.
         * @example example-vps
         */
        vpsName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The traffic by period. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "trafficPoolInformation": [
           *         {
           *           "startDate": "2024-02-22",
           *           "endDate": "2024-03-22",
           *           "usedInBytes": 7860253754,
           *           "maxInBytes": 1073741824000,
           *           "expectedBytes": 31441015016
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TrafficPoolPeriodList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['VpsNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.firewall.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The firewall. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "vpsFirewall": {
           *         "isEnabled": true,
           *         "ruleSet": [
           *           {
           *             "description": "HTTPS",
           *             "startPort": 443,
           *             "endPort": 443,
           *             "protocol": "tcp",
           *             "whitelist": []
           *           },
           *           {
           *             "description": "SSH",
           *             "startPort": 22,
           *             "endPort": 22,
           *             "protocol": "tcp",
           *             "whitelist": [
           *               "198.51.100.7",
           *               "2001:db8:7::/48"
           *             ]
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['VpsFirewallDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.firewall.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "vpsFirewall": {
         *         "isEnabled": true,
         *         "ruleSet": [
         *           {
         *             "description": "HTTPS",
         *             "startPort": 443,
         *             "endPort": 443,
         *             "protocol": "tcp",
         *             "whitelist": []
         *           },
         *           {
         *             "description": "SSH",
         *             "startPort": 22,
         *             "endPort": 22,
         *             "protocol": "tcp",
         *             "whitelist": [
         *               "198.51.100.7",
         *               "2001:db8:7::/48"
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['VpsFirewallUpdate']
      }
    }
    responses: {
      /** @description The rules are being applied. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      /** @description A rule is invalid, or there are too many. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.firewall.reset': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "reset"
         *     }
         */
        'application/json': components['schemas']['VpsFirewallReset']
      }
    }
    responses: {
      /** @description The default rules are being applied. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsNotFound']
      /** @description There is no such action. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "Action should be one of the following: reset"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.settings.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "settings": [
           *         {
           *           "name": "blockVpsMailPorts",
           *           "dataType": "boolean",
           *           "readOnly": false,
           *           "value": {
           *             "valueBoolean": true,
           *             "valueString": "allow"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['VpsSettingList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsSettingNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.settings.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the setting.
         * @example blockVpsMailPorts
         */
        setting: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "setting": {
           *         "name": "blockVpsMailPorts",
           *         "dataType": "boolean",
           *         "readOnly": false,
           *         "value": {
           *           "valueBoolean": true,
           *           "valueString": "allow"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['VpsSettingDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      404: components['responses']['VpsSettingNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'vps.settings.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the VPS.
         * @example example-vps
         */
        vpsIdentifier: components['parameters']['VpsIdentifier']
        /**
         * @description Name of the setting.
         * @example blockVpsMailPorts
         */
        setting: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "setting": {
         *         "name": "blockVpsMailPorts",
         *         "dataType": "boolean",
         *         "readOnly": false,
         *         "value": {
         *           "valueBoolean": false
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['VpsSettingUpdate']
      }
    }
    responses: {
      /** @description The setting is changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such VPS or no such setting. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description No value is sent, the name is not the one in the path, or the setting is read-only. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsBusy']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'privateNetworks.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Only those that this VPS is attached to or in.
         * @example example-vps
         */
        vpsName?: components['parameters']['AttachedVps']
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The private networks. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "privateNetworks": [
           *         {
           *           "name": "example-privatenetwork",
           *           "description": "Database network",
           *           "isBlocked": false,
           *           "isLocked": false,
           *           "vpsNames": [
           *             "example-vps"
           *           ],
           *           "connectedVpses": [
           *             {
           *               "name": "example-vps",
           *               "uuid": "bfa08ad9-6c12-4e03-95dd-a888b97ffe49",
           *               "description": "example VPS",
           *               "macAddress": "00:00:5e:00:53:01",
           *               "isLocked": false,
           *               "isBlocked": false,
           *               "isCustomerLocked": false
           *             }
           *           ]
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/private-networks?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/private-networks?pageSize=1&page=4"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['PrivateNetworkList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'privateNetworks.order': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Database network"
         *     }
         */
        'application/json': components['schemas']['PrivateNetworkOrder']
      }
    }
    responses: {
      /** @description The private network is ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'privateNetworks.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the private network.
         * @example example-privatenetwork
         */
        privateNetworkName: components['parameters']['PrivateNetworkName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The private network. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "privateNetwork": {
           *         "name": "example-privatenetwork",
           *         "description": "Database network",
           *         "isBlocked": false,
           *         "isLocked": false,
           *         "vpsNames": [
           *           "example-vps"
           *         ],
           *         "connectedVpses": [
           *           {
           *             "name": "example-vps",
           *             "uuid": "bfa08ad9-6c12-4e03-95dd-a888b97ffe49",
           *             "description": "example VPS",
           *             "macAddress": "00:00:5e:00:53:01",
           *             "isLocked": false,
           *             "isBlocked": false,
           *             "isCustomerLocked": false
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['PrivateNetworkDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['PrivateNetworkBlocked']
      404: components['responses']['PrivateNetworkNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'privateNetworks.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the private network.
         * @example example-privatenetwork
         */
        privateNetworkName: components['parameters']['PrivateNetworkName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "privateNetwork": {
         *         "name": "example-privatenetwork",
         *         "description": "Storage network",
         *         "isBlocked": false,
         *         "isLocked": false,
         *         "vpsNames": [
         *           "example-vps"
         *         ],
         *         "connectedVpses": [
         *           {
         *             "name": "example-vps",
         *             "uuid": "bfa08ad9-6c12-4e03-95dd-a888b97ffe49",
         *             "description": "example VPS",
         *             "macAddress": "00:00:5e:00:53:01",
         *             "isLocked": false,
         *             "isBlocked": false,
         *             "isCustomerLocked": false
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['PrivateNetworkUpdate']
      }
    }
    responses: {
      /** @description The private network is changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['PrivateNetworkBlocked']
      404: components['responses']['PrivateNetworkNotFound']
      /** @description The description is too long. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "The provided parameter 'description' can be 32 characters maximum"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description An action on the private network is running. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "The PrivateNetwork 'example-privatenetwork' is already locked to another action"
           *     }
           */
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'privateNetworks.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the private network.
         * @example example-privatenetwork
         */
        privateNetworkName: components['parameters']['PrivateNetworkName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "endTime": "end"
         *     }
         */
        'application/json': components['schemas']['Cancellation']
      }
    }
    responses: {
      /** @description The private network is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['PrivateNetworkBlocked']
      404: components['responses']['PrivateNetworkNotFound']
      406: components['responses']['CancellationTimeInvalid']
      408: components['responses']['RequestTimeout']
      /** @description The private network is locked or cancelled already. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'privateNetworks.patch': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name of the private network.
         * @example example-privatenetwork
         */
        privateNetworkName: components['parameters']['PrivateNetworkName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateNetworkAttachVps'] | components['schemas']['PrivateNetworkDetachVps']
      }
    }
    responses: {
      /** @description The VPS is being attached or detached. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      /** @description The private network or the VPS is blocked. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description There is no such private network or no such VPS. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The private network or the VPS is locked or busy. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Only those that this VPS is attached to or in.
         * @example example-vps
         */
        vpsName?: components['parameters']['AttachedVps']
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The big storages. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "bigStorages": [
           *         {
           *           "name": "example-bigstorage",
           *           "description": "Backup disk",
           *           "diskSize": 2147483648,
           *           "offsiteBackups": true,
           *           "vpsName": "example-vps",
           *           "status": "active",
           *           "isLocked": false,
           *           "availabilityZone": "ams0",
           *           "serial": "5c1f0be49e8d4a6fb2d3"
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/big-storages?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/big-storages?pageSize=1&page=4"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['BigStorageList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.post': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BigStorageOrder'] | components['schemas']['BigStorageUpgrade']
      }
    }
    responses: {
      /** @description The big storage or its upgrade is ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such VPS, availability zone or big storage. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description The size, the availability zone or the description does not fit. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsBusyOrLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The big storage. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "bigStorage": {
           *         "name": "example-bigstorage",
           *         "description": "Backup disk",
           *         "diskSize": 2147483648,
           *         "offsiteBackups": true,
           *         "vpsName": "example-vps",
           *         "status": "active",
           *         "isLocked": false,
           *         "availabilityZone": "ams0",
           *         "serial": "5c1f0be49e8d4a6fb2d3"
           *       }
           *     }
           */
          'application/json': components['schemas']['BigStorageDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['BigStorageNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "bigStorage": {
         *         "name": "example-bigstorage",
         *         "description": "Backup disk",
         *         "diskSize": 2147483648,
         *         "offsiteBackups": true,
         *         "vpsName": "example-vps",
         *         "status": "active",
         *         "isLocked": false,
         *         "availabilityZone": "ams0",
         *         "serial": "5c1f0be49e8d4a6fb2d3"
         *       }
         *     }
         */
        'application/json': components['schemas']['BigStorageUpdate']
      }
    }
    responses: {
      /** @description The big storage is changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such big storage or no such VPS. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description Neither a description nor a VPS is sent, the VPS is in another availability zone, or the description is too long. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The big storage or the VPS is locked or busy. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "endTime": "end"
         *     }
         */
        'application/json': components['schemas']['TimedCancellation']
      }
    }
    responses: {
      /** @description The big storage is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['BigStorageNotFound']
      406: components['responses']['CancellationTimeInvalid']
      408: components['responses']['RequestTimeout']
      409: components['responses']['CancellationPending']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.backups.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The backups. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "backups": [
           *         {
           *           "id": 712332,
           *           "status": "active",
           *           "diskSize": 4294967296,
           *           "dateTimeCreate": "2024-02-29 09:13:55",
           *           "availabilityZone": "ams0"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BigStorageBackupList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.backups.revert': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
        /**
         * @description Id of the backup.
         * @example 712332
         */
        backupId: components['parameters']['BackupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "revert",
         *       "destinationBigStorageIdentifier": "example-bigstorage2"
         *     }
         */
        'application/json': components['schemas']['BigStorageBackupRevert']
      }
    }
    responses: {
      /** @description The backup is being restored. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description There is no such big storage or no such backup. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The big storage, the backup or the VPS is locked or busy. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'legacy.bigStorages.usage.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Start of the period as a Unix time in seconds. Without start and end it is the last 24 hours.
         * @example 1700000000
         */
        dateTimeStart?: number
        /**
         * @description End of the period as a Unix time in seconds, not in the future.
         * @example 1700003600
         */
        dateTimeEnd?: number
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the big storage.
         * @example example-bigstorage
         */
        bigStorageIdentifier: components['parameters']['BigStorageIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The usage. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "usage": [
           *         {
           *           "iopsRead": 0.27,
           *           "iopsWrite": 0.13,
           *           "date": 1700000300
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BigStorageUsageList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      /** @description The period or a type of usage is invalid, or the big storage is attached to no VPS. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
        /**
         * @description Only those that this VPS is attached to or in.
         * @example example-vps
         */
        vpsName?: components['parameters']['AttachedVps']
        /**
         * @description Number of the page to send, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page']
        /**
         * @description Items on a page; without it all of them are sent at once.
         * @example 100
         */
        pageSize?: components['parameters']['PageSize']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The block storages. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "blockStorages": [
           *         {
           *           "name": "example-faststorage",
           *           "description": "Backup disk",
           *           "productType": "fast-storage",
           *           "size": 104857600,
           *           "offsiteBackups": true,
           *           "vpsName": "example-vps",
           *           "status": "active",
           *           "isLocked": false,
           *           "availabilityZone": "ams0",
           *           "serial": "5c1f0be49e8d4a6fb2d3"
           *         }
           *       ],
           *       "_links": {
           *         "pages": [
           *           {
           *             "rel": "next",
           *             "link": "https://api.transip.nl/v6/block-storages?pageSize=1&page=2"
           *           },
           *           {
           *             "rel": "last",
           *             "link": "https://api.transip.nl/v6/block-storages?pageSize=1&page=4"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['BlockStorageList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.post': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BlockStorageOrder'] | components['schemas']['BlockStorageUpgrade']
      }
    }
    responses: {
      /** @description The block storage or its upgrade is ordered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such VPS, availability zone or block storage. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description The size, the availability zone or the description does not fit. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      409: components['responses']['VpsBusyOrLocked']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.get': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The block storage. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "blockStorage": {
           *         "name": "example-faststorage",
           *         "description": "Backup disk",
           *         "productType": "fast-storage",
           *         "size": 104857600,
           *         "offsiteBackups": true,
           *         "vpsName": "example-vps",
           *         "status": "active",
           *         "isLocked": false,
           *         "availabilityZone": "ams0",
           *         "serial": "5c1f0be49e8d4a6fb2d3"
           *       }
           *     }
           */
          'application/json': components['schemas']['BlockStorageDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['BlockStorageNotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.update': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "blockStorage": {
         *         "name": "example-faststorage",
         *         "description": "Backup disk",
         *         "productType": "fast-storage",
         *         "size": 104857600,
         *         "offsiteBackups": true,
         *         "vpsName": "example-vps",
         *         "status": "active",
         *         "isLocked": false,
         *         "availabilityZone": "ams0",
         *         "serial": "5c1f0be49e8d4a6fb2d3"
         *       }
         *     }
         */
        'application/json': components['schemas']['BlockStorageUpdate']
      }
    }
    responses: {
      /** @description The block storage is changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['VpsBlocked']
      /** @description There is no such block storage or no such VPS. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      /** @description Neither a description nor a VPS is sent, the VPS is in another availability zone, or the description is too long. */
      406: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The block storage or the VPS is locked or busy. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.cancel': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "endTime": "end"
         *     }
         */
        'application/json': components['schemas']['TimedCancellation']
      }
    }
    responses: {
      /** @description The block storage is cancelled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['BlockStorageNotFound']
      406: components['responses']['CancellationTimeInvalid']
      408: components['responses']['RequestTimeout']
      409: components['responses']['CancellationPending']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.backups.list': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The backups. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "backups": [
           *         {
           *           "id": 712332,
           *           "status": "active",
           *           "size": 4294967296,
           *           "dateTimeCreate": "2024-02-29 09:13:55",
           *           "availabilityZone": "ams0"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BlockStorageBackupList']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      408: components['responses']['RequestTimeout']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'blockStorages.backups.revert': {
    parameters: {
      query?: {
        /**
         * @description Test mode. With 1 the request is checked, and a change is answered as if made but not made.
         * @example 1
         */
        test?: components['parameters']['Test']
      }
      header?: never
      path: {
        /**
         * @description Name or UUID of the block storage.
         * @example example-faststorage
         */
        blockStorageIdentifier: components['parameters']['BlockStorageIdentifier']
        /**
         * @description Id of the backup.
         * @example 712332
         */
        backupId: components['parameters']['BackupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "revert",
         *       "destinationBlockStorageName": "example-faststorage2"
         *     }
         */
        'application/json': components['schemas']['BlockStorageBackupRevert']
      }
    }
    responses: {
      /** @description The backup is being restored. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description There is no such block storage or no such backup. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      408: components['responses']['RequestTimeout']
      /** @description The block storage, the backup or the VPS is locked or busy. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorBody']
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
}
