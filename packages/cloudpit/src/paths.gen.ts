// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

export interface paths {
  '/v2/account': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List accounts
     * @description Sends the client's own account and its sub-accounts, page by page.
     */
    get: operations['accounts.list']
    put?: never
    /**
     * Create an account
     * @description Creates a sub-account. Its parent is the client's own account.
     */
    post: operations['accounts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/account/{accountId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    /**
     * Read an account
     * @description Sends one account.
     */
    get: operations['accounts.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change an account
     * @description Changes the attributes that are sent and leaves the others as they are.
     */
    patch: operations['accounts.update']
    trace?: never
  }
  '/v2/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the own account
     * @description Sends the account in whose name the client acts.
     */
    get: operations['me.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/certificate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List certificates
     * @description Sends the certificate contracts of all sub-accounts.
     */
    get: operations['certificates.list']
    put?: never
    /**
     * Order a certificate
     * @description Orders a certificate. CloudPit creates the contract later and answers without it.
     */
    post: operations['certificates.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/certificate/{certificateId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the certificate contract.
         * @example H12345
         */
        certificateId: string
      }
      cookie?: never
    }
    /**
     * Read a certificate
     * @description Sends one certificate contract.
     */
    get: operations['certificates.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Terminate or cancel a certificate
     * @description Sets when the contract ends, takes a pending termination back, or cancels it.
     */
    patch: operations['certificates.update']
    trace?: never
  }
  '/v2/domain': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List domains
     * @description Sends the domain contracts of all sub-accounts.
     */
    get: operations['domains.list']
    put?: never
    /**
     * Order a domain
     * @description Registers a domain, or transfers one to CloudPit where an auth code is sent along.
     */
    post: operations['domains.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domain/{domainId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain contract.
         * @example D12345
         */
        domainId: string
      }
      cookie?: never
    }
    /**
     * Read a domain
     * @description Sends one domain contract.
     */
    get: operations['domains.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change a domain
     * @description Assigns the domain to an account or a webhosting, terminates it, or takes a pending termination back.
     */
    patch: operations['domains.update']
    trace?: never
  }
  '/v2/domain-status/{domain}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Domain name, zone included.
         * @example example.com
         */
        domain: string
      }
      cookie?: never
    }
    /**
     * Check a domain name
     * @description Says whether a domain name is free, taken or otherwise known.
     */
    get: operations['domainStatus.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/language': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List languages
     * @description Sends all languages that an account can use.
     */
    get: operations['languages.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/language/{languageId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the language.
         * @example 1
         */
        languageId: string
      }
      cookie?: never
    }
    /**
     * Read a language
     * @description Sends one language.
     */
    get: operations['languages.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/product': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List products
     * @description Sends the products that are defined for the account. Where there are none, `meta` may say whom to ask.
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
  '/v2/product/{productId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the product.
         * @example 5
         */
        productId: string
      }
      cookie?: never
    }
    /**
     * Read a product
     * @description Sends one product.
     */
    get: operations['products.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/sso': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List SSO tokens
     * @description Sends the SSO tokens of all sub-accounts.
     */
    get: operations['ssoTokens.list']
    put?: never
    /**
     * Create an SSO token
     * @description Creates a token that logs in a sub-account, named by its id, its user name or one of its users. It is valid for five minutes; expired tokens are deleted on this occasion.
     */
    post: operations['ssoTokens.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/sso/{ssoId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSO token.
         * @example 45
         */
        ssoId: string
      }
      cookie?: never
    }
    /**
     * Read an SSO token
     * @description Sends one SSO token.
     */
    get: operations['ssoTokens.get']
    put?: never
    post?: never
    /**
     * Delete an SSO token
     * @description Deletes a token before it expires. Expired ones go by themselves when the next is created.
     */
    delete: operations['ssoTokens.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/webhosting': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List webhostings
     * @description Sends the webhosting contracts of all sub-accounts.
     */
    get: operations['webhostings.list']
    put?: never
    /**
     * Order a webhosting
     * @description Creates a webhosting contract for a product.
     */
    post: operations['webhostings.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/webhosting/{webhostingId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting contract.
         * @example H12345
         */
        webhostingId: string
      }
      cookie?: never
    }
    /**
     * Read a webhosting
     * @description Sends one webhosting contract.
     */
    get: operations['webhostings.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change a webhosting
     * @description Assigns, suspends, resumes or terminates the webhosting, or upgrades it to a higher product. Downgrades are refused.
     */
    patch: operations['webhostings.update']
    trace?: never
  }
  '/v2/webhosting-protectedDirectory': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List protected directories
     * @description Sends the protected directories of a webhosting on one domain.
     */
    get: operations['webhostings.protectedDirectories.list']
    put?: never
    /**
     * Protect a directory
     * @description Protects a directory by password. The domain must have webhosting, so it may not be deactivated or forwarded.
     */
    post: operations['webhostings.protectedDirectories.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
      }
      cookie?: never
    }
    /**
     * Read a protected directory
     * @description Sends one protected directory.
     */
    get: operations['webhostings.protectedDirectories.get']
    put?: never
    post?: never
    /**
     * Unprotect a directory
     * @description Deletes the protection.
     */
    delete: operations['webhostings.protectedDirectories.delete']
    options?: never
    head?: never
    /**
     * Describe a protected directory
     * @description Changes the description. CloudPit does not know which domain the directory belongs to and repeats the one that is sent.
     */
    patch: operations['webhostings.protectedDirectories.update']
    trace?: never
  }
  '/v2/webhosting-protectedDirectory-user': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List users of a protected directory
     * @description Sends the users who can open a protected directory.
     */
    get: operations['webhostings.protectedDirectories.users.list']
    put?: never
    /**
     * Add a user to a protected directory
     * @description Creates a user who can open the directory.
     */
    post: operations['webhostings.protectedDirectories.users.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
        /**
         * @description Name of the user.
         * @example jane
         */
        username: string
      }
      cookie?: never
    }
    /**
     * Read a user of a protected directory
     * @description Sends one user who can open the directory.
     */
    get: operations['webhostings.protectedDirectories.users.get']
    put?: never
    post?: never
    /**
     * Remove a user from a protected directory
     * @description Deletes the user, who can no longer open the directory.
     */
    delete: operations['webhostings.protectedDirectories.users.delete']
    options?: never
    head?: never
    /**
     * Change the password of a user
     * @description Sets the password with which the user opens the directory.
     */
    patch: operations['webhostings.protectedDirectories.users.update']
    trace?: never
  }
  '/v2/webhosting-subdomain': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List subdomains
     * @description Sends the subdomains of a webhosting on one or more domains.
     */
    get: operations['webhostings.subdomains.list']
    put?: never
    /**
     * Create a subdomain
     * @description Creates a subdomain of a domain of the webhosting.
     */
    post: operations['webhostings.subdomains.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/webhosting-subdomain/{webhosting}+{subdomain}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Fully qualified name of the subdomain.
         * @example blog.example.com
         */
        subdomain: string
      }
      cookie?: never
    }
    /**
     * Read a subdomain
     * @description Sends one subdomain.
     */
    get: operations['webhostings.subdomains.get']
    put?: never
    post?: never
    /**
     * Delete a subdomain
     * @description Deletes the subdomain.
     */
    delete: operations['webhostings.subdomains.delete']
    options?: never
    head?: never
    /**
     * Change a subdomain
     * @description Changes the document root or the status.
     */
    patch: operations['webhostings.subdomains.update']
    trace?: never
  }
  '/v3/account': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List accounts
     * @description Lists all accounts that the client has access to.
     */
    get: operations['accountsV3.list']
    put?: never
    /**
     * Create an account
     * @description Creates an account. The persons who use it are created as users.
     */
    post: operations['accountsV3.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/account/{accountId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    /**
     * Read an account
     * @description Returns one account, with its users where `include` asks for them.
     */
    get: operations['accountsV3.get']
    put?: never
    post?: never
    /**
     * Delete an account
     * @description Deletes the account with this id.
     */
    delete: operations['accountsV3.delete']
    options?: never
    head?: never
    /**
     * Update an account
     * @description Changes the attributes that are given, and leaves the others as they are.
     */
    patch: operations['accountsV3.update']
    trace?: never
  }
  '/v3/account/{accountId}/user': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    /**
     * List the users of an account
     * @description Lists all users that belong to the account, in one answer.
     */
    get: operations['accountsV3.users.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/contract': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List contracts
     * @description Lists contracts of every kind that the client has access to.
     */
    get: operations['contracts.list']
    put?: never
    /**
     * Create a contract
     * @description Orders a product and returns the new contract.
     */
    post: operations['contracts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/contract/{contractId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example H12345
         */
        contractId: string
      }
      cookie?: never
    }
    /**
     * Read a contract
     * @description Returns one contract. No permission key is needed.
     */
    get: operations['contracts.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Terminate, cancel or assign a contract
     * @description Changes the attributes that are given. No permission key is needed.
     */
    patch: operations['contracts.update']
    trace?: never
  }
  '/v3/contractLog': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List contract logs
     * @description Sends the log entries of the own account or of one sub-account, page by page. Needs no permission key.
     */
    get: operations['contractLogs.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/contractLog/{logId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the log entry.
         * @example 2
         */
        logId: string
      }
      cookie?: never
    }
    /**
     * Read a contract log
     * @description Sends one log entry. Needs no permission key.
     */
    get: operations['contractLogs.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/dns-record': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List DNS records
     * @description Lists the records of the zone that `filter` names; without one the call is refused.
     */
    get: operations['dns.records.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/dns-record/{record-id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the record.
         * @example 1
         */
        'record-id': string
      }
      cookie?: never
    }
    /**
     * Read a DNS record
     * @description Returns one record.
     */
    get: operations['dns.records.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/dns-zone': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List DNS zones
     * @description Lists all zones that the client has access to, in one answer.
     */
    get: operations['dns.zones.list']
    put?: never
    /**
     * Create a DNS zone
     * @description Creates the zone of a domain. Its timers are set by the provider.
     */
    post: operations['dns.zones.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/dns-zone/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 1
         */
        id: string
      }
      cookie?: never
    }
    /**
     * Read a DNS zone
     * @description Returns one zone; its records are read apart.
     */
    get: operations['dns.zones.get']
    put?: never
    post?: never
    /**
     * Delete a DNS zone
     * @description Deletes the zone with this id.
     */
    delete: operations['dns.zones.delete']
    options?: never
    head?: never
    /**
     * Update a DNS zone
     * @description Changes the attributes that are given, and leaves the others as they are.
     */
    patch: operations['dns.zones.update']
    trace?: never
  }
  '/v3/dnssec/{domainId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain, as the list of domains has it.
         * @example D12345
         */
        domainId: string
      }
      cookie?: never
    }
    /**
     * Read the DNSSEC status of a domain
     * @description Says whether DNSSEC is on, off, or about to be switched.
     */
    get: operations['dnssec.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/domainSuggestion': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Suggest domain names
     * @description Lists domain names generated from the keyword that `filter` gives.
     */
    get: operations['domainSuggestions.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/user': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List users
     * @description Lists all users that the client has access to, its own included.
     */
    get: operations['users.list']
    put?: never
    /**
     * Create a user
     * @description Creates an additional user of an account; primary users cannot be created this way.
     */
    post: operations['users.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/user/{userId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 41
         */
        userId: string
      }
      cookie?: never
    }
    /**
     * Read a user
     * @description Returns one user, with the logins where `include` asks for them.
     */
    get: operations['users.get']
    put?: never
    post?: never
    /**
     * Delete a user
     * @description Deletes the user with this id.
     */
    delete: operations['users.delete']
    options?: never
    head?: never
    /**
     * Update a user
     * @description Changes the attributes that are given, and leaves the others as they are.
     */
    patch: operations['users.update']
    trace?: never
  }
  '/v3/user/{userId}/user-login': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 41
         */
        userId: string
      }
      cookie?: never
    }
    /**
     * List the logins of a user
     * @description Lists the primary login of the user and the secondary one where there is one.
     */
    get: operations['users.logins.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/user-login': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List user logins
     * @description Lists logins; `filter` by user for those of one person.
     */
    get: operations['userLogins.list']
    put?: never
    /**
     * Create the secondary login of a user
     * @description Gives a user a second login name. A user can have one at most.
     */
    post: operations['userLogins.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/user-login/{userloginId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Login name.
         * @example jane.doe
         */
        userloginId: string
      }
      cookie?: never
    }
    /**
     * Read a user login
     * @description Returns one login, with its user where `include` asks for it.
     */
    get: operations['userLogins.get']
    put?: never
    post?: never
    /**
     * Delete the secondary login of a user
     * @description Deletes a secondary login; a primary one cannot be deleted.
     */
    delete: operations['userLogins.delete']
    options?: never
    head?: never
    /**
     * Update the secondary login of a user
     * @description Changes a secondary login; a primary one cannot be changed.
     */
    patch: operations['userLogins.update']
    trace?: never
  }
  '/v3/user-login/{userloginId}/user': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Login name.
         * @example jane.doe
         */
        userloginId: string
      }
      cookie?: never
    }
    /**
     * Read the user of a login
     * @description Returns the user that the login belongs to.
     */
    get: operations['userLogins.user.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/webcard': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List webcard contracts
     * @description Lists the webcard contracts that the client has access to. No permission key is needed.
     */
    get: operations['webcards.list']
    put?: never
    /**
     * Create a webcard contract
     * @description Orders a webcard; which products a reseller may order, the list of products says. Needs one of the permission keys create.vm, create.crmwh, create.backup, create.o365 and create.wh.
     */
    post: operations['webcards.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/webcard/{webcardId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webcard contract.
         * @example H12347
         */
        webcardId: string
      }
      cookie?: never
    }
    /**
     * Read a webcard contract
     * @description Returns one webcard contract. No permission key is needed.
     */
    get: operations['webcards.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Terminate, cancel or assign a webcard contract
     * @description Changes the attributes that are given; the status can be set to active or suspended. No permission key is needed.
     */
    patch: operations['webcards.update']
    trace?: never
  }
  '/v3/webcard-basic': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a basic webcard
     * @description Creates a basic webcard under a subdomain. Customer data may be given to prefill the editor.
     */
    post: operations['webcardBasics.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/webcard-basic/{id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webcard.
         * @example 4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a
         */
        id: string
      }
      cookie?: never
    }
    /**
     * Read a basic or plus webcard
     * @description Returns one webcard; a plus webcard is a basic one that was upgraded to a contract.
     */
    get: operations['webcardBasics.get']
    put?: never
    post?: never
    /**
     * Delete a basic webcard
     * @description Deletes the basic webcard with this id.
     */
    delete: operations['webcardBasics.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/webcard-sso': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a login link for a webcard
     * @description Returns a link that logs in to a webcard, named by its contract or by the id of a basic or plus webcard.
     */
    post: operations['webcardSso.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/webhosting-email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List mail addresses
     * @description Sends the mail addresses of a webhosting on one domain.
     */
    get: operations['webhostings.emails.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v3/webhosting-email/{emailId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address, made of the id of the webhosting and the address.
         * @example 12345+info@example.com
         */
        emailId: string
      }
      cookie?: never
    }
    /**
     * Read a mail address
     * @description Sends the settings of one mail address.
     */
    get: operations['webhostings.emails.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Account: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'account'
      /** @description Id of the account. */
      id: string
      attributes: components['schemas']['AccountAttributes']
      relationships: components['schemas']['AccountRelationships']
      links: components['schemas']['SelfLink']
    }
    AccountAttributes: {
      /** @description Id of the parent account. */
      readonly parent: number | string
      /** @description User name, unique in CloudPit. */
      login: string
      /** @description Mail address of the account. */
      email: string
      /** @description Whether mail to the address does not arrive and the address has to be changed. */
      emailInvalid: boolean
      /** @description Name that CloudPit shows in its upper right corner. */
      displayName: string | null
      /**
       * @description m male, f female, d diverse.
       * @enum {string|null}
       */
      salutation: 'm' | 'f' | 'd' | null
      /** @description Company. */
      company: string | null
      /** @description First name. */
      firstname: string | null
      /** @description Last name. */
      lastname: string | null
      /** @description Id of the language. */
      language: number | string
      /**
       * Format: password
       * @description Null in answers.
       */
      password: string | null
      /** @description Changes how CloudPit looks for the account's own resellers. */
      subReseller: string | null
      /** @description Whether the mail that welcomes the user with user name and password is held back. */
      passwordEmailDisabled: boolean
      /** @description Whether the user can log in to CloudPit. */
      active: boolean
      /** @description Undocumented; null in the provider's sample. */
      alias?: unknown
      /**
       * Format: date-time
       * @description When the account was created.
       */
      readonly created_at: string | null
      /**
       * Format: date-time
       * @description When the account was last changed.
       */
      readonly updated_at: string | null
    }
    AccountCollection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['Account'][]
      /** @description The accounts' languages, where they were asked for. */
      included?: components['schemas']['Language'][]
    }
    AccountCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'account'
      attributes: components['schemas']['AccountCreateAttributes']
    }
    AccountCreateAttributes: {
      /** @description User name, unique in CloudPit. */
      login?: string
      /** @description Mail address of the account. */
      email?: string
      /** @description Whether mail to the address does not arrive and the address has to be changed. */
      emailInvalid?: boolean
      /** @description Name that CloudPit shows in its upper right corner. */
      displayName?: string | null
      /**
       * @description m male, f female, d diverse.
       * @enum {string|null}
       */
      salutation?: 'm' | 'f' | 'd' | null
      /** @description Company. */
      company?: string | null
      /** @description First name. */
      firstname?: string | null
      /** @description Last name. */
      lastname?: string | null
      /** @description Id of the language. */
      language?: number
      /**
       * @description Changes how CloudPit looks for the account's own resellers.
       * @default null
       */
      subReseller?: string | null
      /**
       * @description Whether the mail that welcomes the user with user name and password is held back.
       * @default false
       */
      passwordEmailDisabled?: boolean
      /** @description Whether the user can log in to CloudPit. */
      active?: boolean
    }
    AccountCreateDocument: {
      data: components['schemas']['AccountCreate']
    }
    AccountDocument: {
      data: components['schemas']['Account']
      /** @description The account's language, where it was asked for. */
      included?: components['schemas']['Language'][]
    }
    /** @description Values that attributes of the account must have. Other attributes may be named too. */
    AccountFilter: {
      /** @description Id of the parent account. */
      parent?: string
      /** @description User name. */
      login?: string
      /** @description Mail address. */
      email?: string
      /** @description Whether mail to the address does not arrive. */
      emailInvalid?: string
      /** @description Name that CloudPit shows. */
      displayName?: string
      /** @description m, f or d. */
      salutation?: string
      /** @description Company. */
      company?: string
      /** @description First name. */
      firstname?: string
      /** @description Last name. */
      lastname?: string
      /** @description Id of the language. */
      language?: string
      /** @description Look for the account's own resellers. */
      subReseller?: string
      /** @description Whether the welcome mail is held back. */
      passwordEmailDisabled?: string
      /** @description Whether the user can log in. */
      active?: string
      /** @description Time of creation. */
      created_at?: string
      /** @description Time of the last change. */
      updated_at?: string
    } & {
      [key: string]: string
    }
    AccountRelationships: {
      language: components['schemas']['ToOneRelationship']
      parent: components['schemas']['ToOneRelationship']
    }
    AccountUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'account'
      /** @description Id of the account. */
      id: string
      attributes?: components['schemas']['AccountUpdateAttributes']
    }
    AccountUpdateAttributes: {
      /** @description User name, unique in CloudPit. */
      login?: string
      /** @description Mail address of the account. */
      email?: string
      /** @description Whether mail to the address does not arrive and the address has to be changed. */
      emailInvalid?: boolean
      /** @description Name that CloudPit shows in its upper right corner. */
      displayName?: string | null
      /**
       * @description m male, f female, d diverse.
       * @enum {string|null}
       */
      salutation?: 'm' | 'f' | 'd' | null
      /** @description Company. */
      company?: string | null
      /** @description First name. */
      firstname?: string | null
      /** @description Last name. */
      lastname?: string | null
      /** @description Id of the language. */
      language?: number
      /**
       * Format: password
       * @description New password. CloudPit rejects weak ones.
       */
      password?: string | null
      /** @description Changes how CloudPit looks for the account's own resellers. */
      subReseller?: string | null
      /** @description Whether the mail that welcomes the user with user name and password is held back. */
      passwordEmailDisabled?: boolean
      /** @description Whether the user can log in to CloudPit. */
      active?: boolean
    }
    AccountUpdateDocument: {
      data: components['schemas']['AccountUpdate']
    }
    /** @description An account, as version 3 of the API shows it. */
    AccountV3: {
      /** @constant */
      type: 'account'
      /** @description Account id. */
      id: string
      attributes: components['schemas']['AccountV3Attributes']
      relationships?: components['schemas']['AccountV3Relationships']
      links: components['schemas']['SelfLink']
    }
    AccountV3Attributes: {
      /** @description Id of the parent account. */
      readonly parent: string | null
      /**
       * @description Kind of account.
       * @enum {string}
       */
      readonly accountType: 'reseller' | 'client'
      /** @description Whether the users of the account can log in to CloudPit. */
      active: boolean
      /**
       * Format: date-time
       * @description Atom timestamp of the creation.
       */
      readonly createdAt: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the last update.
       */
      readonly updatedAt: string | null
    }
    AccountV3Collection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['AccountV3'][]
      /** @description The accounts' users, where include asks for them. */
      included?: components['schemas']['User'][]
    }
    AccountV3Create: {
      /** @constant */
      type: 'account'
      attributes: components['schemas']['AccountV3WriteAttributes']
    }
    AccountV3CreateDocument: {
      data: components['schemas']['AccountV3Create']
    }
    AccountV3Document: {
      data: components['schemas']['AccountV3']
      /** @description The account's users, where include asks for them. */
      included?: components['schemas']['User'][]
    }
    /** @description Attribute values, as text, that an account must have. Any attribute may be named. */
    AccountV3Filter: {
      parent?: string
      accountType?: string
      active?: string
      createdAt?: string
      updatedAt?: string
    } & {
      [key: string]: string
    }
    AccountV3Relationships: {
      user?: components['schemas']['ToManyRelationship']
    }
    AccountV3Update: {
      /** @constant */
      type: 'account'
      /** @description Account id. */
      id: string
      attributes?: components['schemas']['AccountV3WriteAttributes']
    }
    AccountV3UpdateDocument: {
      data: components['schemas']['AccountV3Update']
    }
    /** @description The only attribute of an account that is not read-only. */
    AccountV3WriteAttributes: {
      /** @description Whether the users of the account can log in to CloudPit. */
      active?: boolean
    }
    ApiErrorItem: {
      /** @description HTTP status, as a string. */
      status: string
      code: components['schemas']['ErrorCode']
      /** @description The error in a few words. */
      title: string
      /** @description What is wrong in this request. */
      detail?: string
      source?: components['schemas']['ApiErrorSource']
      meta?: components['schemas']['ApiErrorMeta']
    }
    /** @description Further information, such as the requirements a password does not meet. */
    ApiErrorMeta: {
      [key: string]: unknown
    }
    /** @description Part of the request that caused the error. */
    ApiErrorSource: {
      /** @description JSON Pointer into the request body. */
      pointer?: string
    } & {
      [key: string]: unknown
    }
    /** @description Who the certificate is for; goes into the signing request. */
    ApplicantDetails: {
      /** @description Company. */
      company: string | null
      /** @description First name. */
      firstname: string
      /** @description Last name. */
      lastname: string
      /** @description Street and number. */
      street: string
      /** @description Postal code. */
      postcode: string
      /** @description Town. */
      city: string
      /** @description Country as an ISO code of two letters. */
      country: string
      /** @description Mail address. */
      email: string
    }
    /** @description Who the certificate is for; goes into the signing request. */
    ApplicantDetailsCreate: {
      /** @description Company. */
      company?: string | null
      /** @description First name. */
      firstname?: string
      /** @description Last name. */
      lastname?: string
      /** @description Street and number. */
      street?: string
      /** @description Postal code. */
      postcode?: string
      /** @description Town. */
      city?: string
      /** @description Country as an ISO code of two letters. */
      country?: string
      /** @description Mail address. */
      email?: string
    }
    Certificate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'certificate'
      /** @description Id of the certificate contract. */
      id: string
      attributes: components['schemas']['CertificateAttributes']
      links: components['schemas']['SelfLink']
    }
    CertificateAttributes: {
      /** @description Who the certificate is for. */
      applicantDetails: components['schemas']['ApplicantDetails'] | null
      /** @description Domain names in the certificate. */
      readonly domains: string[]
      /** @description Id of the certificate product. */
      readonly product: string
      /** @description Name of the certificate product. */
      readonly description?: string
      /** @description State of the contract: active, termination_pending, terminated or another. */
      readonly status: string
      /** @description Id of the account. */
      account: string
      /**
       * Format: date-time
       * @description When the certificate was created.
       */
      readonly createdAt: string
      /**
       * Format: date-time
       * @description When the contract ends; null where no end is set.
       */
      terminationAt: string | null
      /**
       * Format: date-time
       * @description Can only be set; null in answers.
       */
      cancelationAt: string | null
    }
    CertificateCollection: {
      data: components['schemas']['Certificate'][]
    }
    CertificateCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'certificate'
      attributes: components['schemas']['CertificateCreateAttributes']
    }
    CertificateCreateAttributes: {
      applicantDetails: components['schemas']['ApplicantDetailsCreate']
      /** @description Domain names the certificate is for. */
      domains: string[]
      /** @description Id of the certificate product. */
      product: string
      /** @description Id of the account the contract is for. */
      account?: string
      /**
       * Format: date-time
       * @description When the contract shall end, not in the past.
       */
      terminationAt?: string | null
    }
    CertificateCreateDocument: {
      data: components['schemas']['CertificateCreate']
    }
    CertificateDocument: {
      data: components['schemas']['Certificate']
    }
    /** @description Values that the certificate contract must have. */
    CertificateFilter: {
      /** @description Id of the certificate contract. */
      id?: string
      /** @description Domain name in the certificate. */
      domains?: string
      /** @description Id of the certificate product. */
      product?: string
      /** @description State of the contract. */
      status?: string
      /** @description Id of the account. */
      account?: string
    }
    CertificateUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'certificate'
      /** @description Id of the certificate contract. */
      id: string
      attributes?: components['schemas']['CertificateUpdateAttributes']
    }
    CertificateUpdateAttributes: {
      /**
       * Format: date-time
       * @description When the contract shall end, not in the past; null takes a pending termination back.
       */
      terminationAt?: string | null
      /**
       * Format: date-time
       * @description When the contract shall be cancelled. Never returned.
       */
      cancelationAt?: string | null
    }
    CertificateUpdateDocument: {
      data: components['schemas']['CertificateUpdate']
    }
    /** @description URLs of other pages of a list. The last page has no next one. */
    CollectionLinks: {
      /** @description URL of the first page. */
      first?: string | null
      /** @description URL of the previous page. */
      prev?: string | null
      /** @description URL of the next page. */
      next?: string | null
      /** @description URL of the last page. */
      last?: string | null
    }
    CollectionMeta: {
      page: components['schemas']['PageMeta']
    }
    /** @description A contract of any kind. */
    Contract: {
      /** @constant */
      type: 'contract'
      /** @description Contract id. */
      id: string
      attributes: components['schemas']['ContractAttributes']
      links: components['schemas']['SelfLink']
    }
    ContractAttributes: components['schemas']['ContractCommonAttributes'] & components['schemas']['ContractStatus']
    /** @description What can be changed in a contract and in a webcard contract alike. */
    ContractChanges: {
      /** @description Id of the account that is to administer or use the contract. */
      assigneeAccount?: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the termination.
       */
      contractTerminationAt?: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the cancelation.
       */
      contractCancelationAt?: string | null
      /** @description Id of the parent contract. */
      parent?: string
    }
    ContractCollection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['Contract'][]
    }
    /** @description What a contract and a webcard contract have in common, which is everything but how the status behaves. */
    ContractCommonAttributes: {
      /** @description Id of the account that owns the contract. */
      readonly ownerAccount: string
      /** @description Id of the account that administers or uses the contract. */
      assigneeAccount: string | null
      /** @description Login name of the assigned account. */
      readonly assigneeLoginName: string | null
      /** @description Kind of contract, such as hosting. */
      readonly contractType: string
      /** @description Name of the product. */
      readonly name: string
      /** @description CRM id of the product. Set at creation only. */
      product: number
      /**
       * Format: date-time
       * @description Atom timestamp of the start.
       */
      readonly contractStartAt: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the termination.
       */
      contractTerminationAt: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the cancelation.
       */
      contractCancelationAt: string | null
      /** @description Whether the contract is part of another and has no price of its own. */
      readonly inclusive: boolean
      /**
       * @description How the DNS of the contract is maintained.
       * @enum {string|null}
       */
      readonly dnsStatus: 'external' | 'manual' | 'auto' | null
      /** @description Price of the product. */
      readonly price: string | number | null
      /** @description Value added tax, such as 19. */
      readonly vat: number | null
      /** @description Currency of the price. */
      readonly currency: string
      /** @description Months from one bill to the next. */
      readonly billingInterval: number
      /** @description Kind of service, such as plesk or webcard. */
      readonly serviceType: string
      /** @description Such as 12M. */
      readonly maturity: string
      /** @description Child contracts; what an item looks like is not documented. */
      readonly children: unknown[]
      /** @description Id of the parent contract. */
      parent: string | null
      /** @description Reference for the creation of a webcard contract. Set at creation only. */
      demoReference: string | null
    }
    ContractCreate: {
      /** @constant */
      type: 'contract'
      attributes: components['schemas']['ContractCreateAttributes']
    }
    ContractCreateAttributes: {
      /** @description Id of the account that will administer or use the contract. */
      assigneeAccount?: string | null
      /** @description CRM id of the product. */
      product?: number
      /** @description Reference for the creation of a webcard contract. */
      demoReference?: string | null
    }
    ContractCreateDocument: {
      data: components['schemas']['ContractCreate']
    }
    ContractDocument: {
      data: components['schemas']['Contract']
    }
    /** @description Attribute values, as text, that a contract must have. Any attribute may be named. */
    ContractFilter: {
      ownerAccount?: string
      assigneeAccount?: string
      assigneeLoginName?: string
      contractType?: string
      name?: string
      product?: string
      contractStartAt?: string
      contractTerminationAt?: string
      contractCancelationAt?: string
      inclusive?: string
      dnsStatus?: string
      price?: string
      vat?: string
      currency?: string
      billingInterval?: string
      serviceType?: string
      maturity?: string
      parent?: string
      status?: string
      demoReference?: string
    } & {
      [key: string]: string
    }
    ContractLog: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'contractLog'
      /** @description Id of the log entry. */
      id: string
      attributes: components['schemas']['ContractLogAttributes']
      links: components['schemas']['SelfLink']
    }
    ContractLogAttributes: {
      /** @description Id of the account that caused the entry. */
      account: string
      /** @description Id of the contract the entry belongs to. */
      contract: string | null
      /**
       * @description Kind of entry.
       * @enum {string}
       */
      logType: 'abuse' | 'upgrade'
      /** @description What happened. */
      message: string
      cdata: components['schemas']['ContractLogData']
      /**
       * Format: date-time
       * @description When the entry was written.
       */
      createdAt: string
    }
    ContractLogCollection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['ContractLog'][]
    }
    /** @description Further information; what it holds depends on the kind of entry. */
    ContractLogData: {
      /**
       * @description Reason of an abuse entry, else null.
       * @enum {string|null}
       */
      reasonCode: '901' | '902' | '903' | null
      /** @description Mail address of whoever reported the abuse. */
      email: string | null
      /** @description Domain of whoever reported the abuse. */
      domain: string | null
    }
    ContractLogDocument: {
      data: components['schemas']['ContractLog']
    }
    /** @description Values that the log entry must have. */
    ContractLogFilter: {
      /** @description Id of the account. */
      account?: string
      /** @description Id of the contract. */
      contract?: string
    }
    ContractStatus: {
      /** @description State of the contract, such as active or termination_pending. */
      readonly status: string | null
    }
    ContractUpdate: {
      /** @constant */
      type: 'contract'
      /** @description Contract id. */
      id: string
      attributes?: components['schemas']['ContractUpdateAttributes']
    }
    ContractUpdateAttributes: components['schemas']['ContractChanges']
    ContractUpdateDocument: {
      data: components['schemas']['ContractUpdate']
    }
    /** @description A record of a DNS zone. */
    DnsRecord: {
      /** @constant */
      type: 'dns-record'
      /** @description Record id. */
      id: string
      attributes: components['schemas']['DnsRecordAttributes']
      links: components['schemas']['SelfLink']
    }
    DnsRecordAttributes: {
      /** @description Name of the record. */
      readonly name: string
      /** @description What the record holds. */
      readonly data: string
      /**
       * @description Type of the record.
       * @enum {string}
       */
      readonly 'record-type': 'A' | 'AAAA' | 'NS'
      /** @description Priority of the record. */
      readonly priority: number | null
      /** @description Time to live. */
      readonly ttl: number | null
      /** @description Id of the zone that the record belongs to, which seems to be its name. */
      readonly 'dns-zone': string
    }
    DnsRecordCollection: {
      data: components['schemas']['DnsRecord'][]
    }
    DnsRecordDocument: {
      data: components['schemas']['DnsRecord']
    }
    DnsRecordFilter: {
      /** @description Name of the zone whose records are wanted. */
      'dns-zone': string
    }
    /** @description A DNS zone with its SOA values. */
    DnsZone: {
      /** @constant */
      type: 'dns-zone'
      /** @description Zone id. */
      id: string
      attributes: components['schemas']['DnsZoneAttributes']
      links: components['schemas']['SelfLink']
    }
    DnsZoneAttributes: {
      /** @description Name of the domain. Set at creation only. */
      domainName: string
      /**
       * @description Who maintains the zone.
       * @enum {string}
       */
      maintained: 'automatic' | 'manual' | 'external'
      /** @description Primary nameserver of the zone. */
      primaryNameserver: string
      /** @description The other nameservers of the zone. */
      nameserver: string[]
      /** @description Mail address of the person responsible for the zone. */
      readonly adminEmail: string
      /** @description How often a nameserver asks its primary for changes. */
      readonly refresh: number
      /** @description How long a nameserver waits before it asks its primary again. */
      readonly retry: number
      /** @description Seconds after which the zone expires. */
      readonly expire: number
      /** @description Seconds for which a negative answer is cached. */
      readonly minimum: number
      /** @description Time to live in seconds. */
      readonly ttl: number
      /** @description Used in validation. */
      readonly message: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the last synchronisation.
       */
      readonly syncedAt: string | number | null
      /**
       * Format: date-time
       * @description Atom timestamp of the creation.
       */
      readonly createdAt: string
      /**
       * Format: date-time
       * @description Atom timestamp of the last update.
       */
      readonly updatedAt: string | null
    }
    DnsZoneCollection: {
      data: components['schemas']['DnsZone'][]
    }
    DnsZoneCreate: {
      /** @constant */
      type: 'dns-zone'
      attributes: components['schemas']['DnsZoneCreateAttributes']
    }
    DnsZoneCreateAttributes: {
      /** @description Name of the domain. */
      domainName?: string
      /**
       * @description Who maintains the zone.
       * @enum {string}
       */
      maintained?: 'automatic' | 'manual' | 'external'
      /** @description Primary nameserver of the zone. */
      primaryNameserver?: string
      /** @description The other nameservers of the zone. */
      nameserver?: string[]
    }
    DnsZoneCreateDocument: {
      data: components['schemas']['DnsZoneCreate']
    }
    DnsZoneDocument: {
      data: components['schemas']['DnsZone']
    }
    DnsZoneUpdate: {
      /** @constant */
      type: 'dns-zone'
      /** @description Zone id. */
      id: string
      attributes?: components['schemas']['DnsZoneUpdateAttributes']
    }
    DnsZoneUpdateAttributes: {
      /**
       * @description Who maintains the zone.
       * @enum {string}
       */
      maintained?: 'automatic' | 'manual' | 'external'
      /** @description Primary nameserver of the zone. */
      primaryNameserver?: string
      /** @description The other nameservers of the zone. */
      nameserver?: string[]
    }
    DnsZoneUpdateDocument: {
      data: components['schemas']['DnsZoneUpdate']
    }
    /** @description The DNSSEC state of a domain. */
    Dnssec: {
      /** @constant */
      type: 'dnssec'
      /** @description Record id. */
      id: string
      attributes: components['schemas']['DnssecAttributes']
      links: components['schemas']['SelfLink']
    }
    DnssecAttributes: {
      /** @description Name of the domain. */
      readonly domainName: string
      /**
       * @description Whether DNSSEC is on or off, or about to be switched.
       * @enum {string}
       */
      readonly status: 'active' | 'inactive' | 'pending.activation' | 'pending.deactivation'
    }
    DnssecDocument: {
      data: components['schemas']['Dnssec']
    }
    Domain: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'domain'
      /** @description Id of the domain contract. */
      id: string
      attributes: components['schemas']['DomainAttributes']
      links: components['schemas']['SelfLink']
    }
    DomainAttributes: {
      /** @description Domain name. */
      name: string
      /** @description What kind of domain it is. */
      readonly description: string
      /** @description State of the domain: active, pending, pending_transfer, expired or another. */
      readonly status: string
      /** @description Id of the account. */
      account: string
      /** @description Id of the webhosting contract the domain belongs to. */
      webhosting: string
      /**
       * Format: password
       * @description Auth code with which the domain was transferred to CloudPit.
       */
      authInfoIncoming: string | null
      /**
       * Format: password
       * @description Auth code for a transfer away; made when the domain is terminated.
       */
      readonly authInfoOutgoing: string | null
      /**
       * Format: date-time
       * @description Until when `authInfoOutgoing` is valid; renewed then, as long as the domain has not ended.
       */
      readonly authInfoOutgoingExpiration: string | null
      /** @description Administrative contact. */
      admin_c: components['schemas']['DomainContact'] | null
      /** @description Owner. */
      owner: components['schemas']['DomainContact'] | null
      /** @description Identifier of your own. */
      externalId: string | null
      /**
       * Format: date-time
       * @description When the domain was created.
       */
      readonly created_at: string
      /**
       * Format: date-time
       * @description When the domain ends; null where no end is set.
       */
      termination_at: string | null
    }
    DomainCollection: {
      data: components['schemas']['Domain'][]
    }
    /** @description Owner or administrative contact of a domain. */
    DomainContact: {
      /** @description First name. */
      firstname: string
      /** @description Last name. */
      lastname: string
      /** @description Street and number. */
      address: string
      /** @description Postal code. */
      postcode: string
      /** @description Town. */
      city: string
      /** @description Phone number with country code. */
      phone: string
      /** @description Mail address. */
      email: string
    }
    /** @description Owner or administrative contact of a new domain. */
    DomainContactCreate: {
      /** @description First name. */
      firstname?: string
      /** @description Last name. */
      lastname?: string
      /** @description Street and number. */
      address?: string
      /** @description Postal code. */
      postcode?: string
      /** @description Town. */
      city?: string
      /** @description Phone number with country code. */
      phone?: string
      /** @description Mail address. */
      email?: string
    }
    DomainCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'domain'
      attributes: components['schemas']['DomainCreateAttributes']
    }
    DomainCreateAttributes: {
      /** @description Domain name. */
      name?: string
      /** @description Id of the account the domain is for. */
      account?: string
      /** @description Id of the webhosting contract the domain shall belong to. */
      webhosting?: string
      /**
       * Format: password
       * @description Auth code of a domain that is transferred to CloudPit; brings errors of its own.
       */
      authInfoIncoming?: string | null
      admin_c: components['schemas']['DomainContactCreate']
      owner: components['schemas']['DomainContactCreate']
      /** @description Identifier of your own. */
      externalId?: string | null
      /**
       * Format: date-time
       * @description When the domain shall end.
       */
      termination_at?: string | null
    }
    DomainCreateDocument: {
      data: components['schemas']['DomainCreate']
    }
    DomainDocument: {
      data: components['schemas']['Domain']
    }
    /** @description Values that attributes of the domain must have. Other attributes may be named too. */
    DomainFilter: {
      /** @description Domain name. */
      name?: string
      /** @description Kind of domain. */
      description?: string
      /** @description State of the domain. */
      status?: string
      /** @description Id of the account. */
      account?: string
      /** @description Id of the webhosting contract. */
      webhosting?: string
      /** @description End of the outgoing auth code. */
      authInfoOutgoingExpiration?: string
      /** @description Identifier of your own. */
      externalId?: string
      /** @description Time of creation. */
      created_at?: string
      /** @description End of the domain. */
      termination_at?: string
    } & {
      [key: string]: string
    }
    DomainStatus: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'domain-status'
      /** @description Domain name, zone included. */
      id: string
      attributes: components['schemas']['DomainStatusAttributes']
      links: components['schemas']['SelfLink']
    }
    DomainStatusAttributes: {
      /** @description Top-level domain or other zone of the name. */
      readonly zone: string
      /** @description All that is true of the name. */
      readonly status: components['schemas']['DomainStatusValue'][]
    }
    DomainStatusDocument: {
      data: components['schemas']['DomainStatus']
    }
    /**
     * @description unknown after an error or a misconfiguration; undelegated not in the DNS; inactive free to register; pending top-level domain not in the root zone yet; disallowed barred by the registry, ICANN or others; claimed taken or reserved by someone; reserved held back by ICANN, the registry or others; dpml reserved for trademark holders (Domains Protected Marks List); invalid not a possible name, such as one too long; active registered, perhaps for sale; parked active and parked, perhaps for sale; marketed offered for sale; expiring about to expire, perhaps on back-order; deleting expired and about to be removed, perhaps on back-order; priced for sale at a stated price; transferable for sale with fast transfer; premium sold by the registry as a premium name; suffix a public suffix; zone a zone; tld a top-level domain.
     * @enum {string}
     */
    DomainStatusValue:
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
    /** @description A domain name generated from a keyword. */
    DomainSuggestion: {
      /** @constant */
      type: 'domainSuggestion'
      /** @description The suggested name, zone included. */
      id: string
      attributes: components['schemas']['DomainSuggestionAttributes']
      links: components['schemas']['SelfLink']
    }
    DomainSuggestionAttributes: {
      /** @description Keyword that the name was generated from. */
      readonly keyword: string
      /** @description Everything before the top-level domain. */
      readonly sld: string
      /** @description Top-level domain. */
      readonly tld: string
      /** @description Full name in decoded form. */
      readonly decoded: string
    }
    DomainSuggestionCollection: {
      data: components['schemas']['DomainSuggestion'][]
    }
    DomainSuggestionFilter: {
      /** @description Keyword to generate names from. */
      keyword: string
    }
    DomainUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'domain'
      /** @description Id of the domain contract. */
      id: string
      attributes?: components['schemas']['DomainUpdateAttributes']
    }
    DomainUpdateAttributes: {
      /** @description Id of the account. */
      account?: string
      /** @description Id of the webhosting contract the domain shall belong to. */
      webhosting?: string
      /** @description Identifier of your own. */
      externalId?: string | null
      /**
       * Format: date-time
       * @description When the domain shall end; null takes a pending termination back.
       */
      termination_at?: string | null
    }
    DomainUpdateDocument: {
      data: components['schemas']['DomainUpdate']
    }
    EmailAutoresponder: {
      /** @description Whether mail is answered automatically. */
      enabled: boolean
      /** @description Subject of the automatic answer. */
      subject: string
      /** @description Text of the automatic answer. */
      message: string | null
      /**
       * @description Media type of the automatic answer.
       * @enum {string}
       */
      contentType: 'text/plain' | 'text/html'
      /** @description Address to which answered mail is forwarded. */
      forwardMail: string | null
      /** @description When the automatic answer ends. */
      endDate: string | null
    }
    EmailForwarding: {
      /** @description Whether mail is forwarded. */
      enabled: boolean
      /** @description Addresses to which mail is forwarded. */
      emails: string[]
    }
    EmailMailbox: {
      /** @description Whether mail is kept in a mailbox. */
      enabled: boolean
      /** @description Size of the mailbox in bytes. */
      size: number
      /** @description Used space in bytes. */
      readonly usage: number
    }
    /**
     * @description What went wrong. General: general_1000 unexpected error (500), general_1001 body is not valid JSON (400), general_1004 not authorised (401), http_404 no such route (404). Resources: resource_1000 not found (404), resource_1001 no access (403), resource_1002 attribute cannot be changed, resource_1003 termination date invalid, resource_1004 id has the wrong format, resource_1005 filter missing, resource_1006 exists already, resource_1007 attribute invalid (see `source.pointer`), resource_1008 action not allowed, resource_1014 locked (423). Validation: validation_1000 document or attribute has the wrong format, validation_1001 attribute is read-only, validation_1002 referenced resource does not exist, validation_1003 value is taken, validation_1004 password does not meet the requirements (see `meta`), validation_1005 password is not secure. Registrar: domain_registrar_1000 login at the registrar failed (503), domain_registrar_1001 top-level domain unknown or invalid, domain_registrar_1002 postcode of a contact invalid, domain_registrar_1003 phone number of a contact invalid. Domain status: domain_status_1000 domain or top-level domain invalid. All without a number in brackets come with status 422.
     * @enum {string}
     */
    ErrorCode:
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
    /** @description Body of every error answer. */
    ErrorDocument: {
      errors: components['schemas']['ApiErrorItem'][]
    }
    Language: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'language'
      /** @description Id of the language. */
      id: string
      attributes: components['schemas']['LanguageAttributes']
      links: components['schemas']['SelfLink']
    }
    LanguageAttributes: {
      /** @description ISO code of the language with its country. */
      isocode: string
      /** @description Short name. */
      slug: string
      /** @description Country and language in words. */
      name: string
    }
    LanguageCollection: {
      data: components['schemas']['Language'][]
    }
    LanguageDocument: {
      data: components['schemas']['Language']
    }
    /** @description Position of a page in its list. */
    PageMeta: {
      /** @description Number of this page. */
      'current-page': number
      /** @description Items on a page. */
      'per-page': number
      /** @description Position of the first item of this page, counted from 1. */
      from: number | null
      /** @description Position of the last item of this page, counted from 1. */
      to: number | null
      /** @description Items on all pages. */
      total: number
      /** @description Number of the last page. */
      'last-page': number
    }
    /** @description Which page of a list to send. */
    PageQuery: {
      /** @description Number of the page, counted from 1. */
      number?: number
      /** @description Items on a page. */
      size?: number
    }
    Product: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'product'
      /** @description Id of the product. */
      id: string
      attributes: components['schemas']['ProductAttributes']
      links: components['schemas']['SelfLink']
    }
    ProductAttributes: {
      /** @description Name of the product. */
      readonly name: string
      /** @description Further data, or an empty array where there are none. */
      readonly meta: components['schemas']['ProductMeta'] | unknown[]
    }
    ProductCollection: {
      meta?: components['schemas']['ProductCollectionMeta']
      data: components['schemas']['Product'][]
    }
    /** @description May hold a warning where no products are defined for the account. */
    ProductCollectionMeta: {
      [key: string]: unknown
    }
    ProductDocument: {
      data: components['schemas']['Product']
    }
    /** @description Values that attributes of the product must have. Other attributes may be named too. */
    ProductFilter: {
      /** @description Name of the product. */
      name?: string
    } & {
      [key: string]: string
    }
    /** @description Whatever CloudPit keeps for this product. */
    ProductMeta: {
      /** @description Identifier outside of CloudPit. */
      externalId?: number
    } & {
      [key: string]: unknown
    }
    ProtectedDirectory: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-protectedDirectory'
      /** @description Webhosting and number of the directory, joined by +. */
      id: string
      attributes: components['schemas']['ProtectedDirectoryAttributes']
      links: components['schemas']['SelfLink']
    }
    ProtectedDirectoryAttributes: {
      /** @description Number of the protected directory. */
      readonly directoryId: number | string
      /** @description Id of the webhosting. */
      webhosting: number | string
      /** @description Domain whose directory is protected. */
      domain: string
      /** @description Path of the directory below the document root of the domain. */
      directory: string
      /** @description What the protection is for. */
      description: string
    }
    ProtectedDirectoryCollection: {
      data: components['schemas']['ProtectedDirectory'][]
    }
    ProtectedDirectoryCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-protectedDirectory'
      attributes: components['schemas']['ProtectedDirectoryCreateAttributes']
    }
    ProtectedDirectoryCreateAttributes: {
      /** @description Id of the webhosting. */
      webhosting?: number
      /** @description Domain whose directory is to be protected, neither deactivated nor forwarded. */
      domain?: string
      /** @description Path of the directory below the document root of the domain. */
      directory?: string
      /** @description What the protection is for. */
      description?: string
    }
    ProtectedDirectoryCreateDocument: {
      data: components['schemas']['ProtectedDirectoryCreate']
    }
    ProtectedDirectoryDocument: {
      data: components['schemas']['ProtectedDirectory']
    }
    /** @description Whose protected directories to send. */
    ProtectedDirectoryFilter: {
      /** @description Domain of the directories. */
      domain: string
      /** @description Id of the webhosting. */
      webhosting: number
    }
    ProtectedDirectoryUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-protectedDirectory'
      /** @description Webhosting and number of the directory, joined by +. */
      id: string
      attributes?: components['schemas']['ProtectedDirectoryUpdateAttributes']
    }
    ProtectedDirectoryUpdateAttributes: {
      /** @description Not changed; only repeated in the answer. */
      domain?: string
      /** @description What the protection is for. */
      description?: string
    }
    ProtectedDirectoryUpdateDocument: {
      data: components['schemas']['ProtectedDirectoryUpdate']
    }
    ProtectedDirectoryUser: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-protectedDirectory-user'
      /** @description Webhosting, number of the directory and user name, joined by +. */
      id: string
      attributes: components['schemas']['ProtectedDirectoryUserAttributes']
      links: components['schemas']['SelfLink']
    }
    ProtectedDirectoryUserAttributes: {
      /** @description Name with which the user logs in. */
      username: string
      /** @description Id of the webhosting. */
      webhosting: number
      /** @description Number of the protected directory. */
      directoryId: number
      /**
       * Format: password
       * @description Null in answers.
       */
      password: string | null
    }
    ProtectedDirectoryUserCollection: {
      data: components['schemas']['ProtectedDirectoryUser'][]
    }
    ProtectedDirectoryUserCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-protectedDirectory-user'
      attributes: components['schemas']['ProtectedDirectoryUserCreateAttributes']
    }
    ProtectedDirectoryUserCreateAttributes: {
      /** @description Name with which the user logs in. */
      username?: string
      /** @description Id of the webhosting. */
      webhosting?: number
      /** @description Number of the protected directory. */
      directoryId?: number
      /**
       * Format: password
       * @description Password of the user.
       */
      password?: string
    }
    ProtectedDirectoryUserCreateDocument: {
      data: components['schemas']['ProtectedDirectoryUserCreate']
    }
    ProtectedDirectoryUserDocument: {
      data: components['schemas']['ProtectedDirectoryUser']
    }
    /** @description Which directory's users to send. */
    ProtectedDirectoryUserFilter: {
      /** @description Number of the protected directory. */
      directoryId: number
      /** @description Id of the webhosting. */
      webhosting: number
    }
    ProtectedDirectoryUserUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-protectedDirectory-user'
      /** @description Webhosting, number of the directory and user name, joined by +. */
      id: string
      attributes?: components['schemas']['ProtectedDirectoryUserUpdateAttributes']
    }
    ProtectedDirectoryUserUpdateAttributes: {
      /**
       * Format: password
       * @description New password of the user.
       */
      password?: string
    }
    ProtectedDirectoryUserUpdateDocument: {
      data: components['schemas']['ProtectedDirectoryUserUpdate']
    }
    /** @description The users of one account, all at once. */
    RelatedUserCollection: {
      data: components['schemas']['User'][]
    }
    /** @description The logins of one user, all at once. */
    RelatedUserLoginCollection: {
      data: components['schemas']['UserLogin'][]
    }
    RelationshipLinks: {
      /** @description URL of the relationship. */
      self: string
      /** @description URL of the related resource. */
      related: string
    }
    ResourceIdentifier: {
      /** @description Type of the resource. */
      type: string
      /** @description Id of the resource. */
      id: string
    }
    SelfLink: {
      /** @description URL of the resource. */
      self: string
    }
    /**
     * @description Page that opens after the login. cloudserver, domain, webcard and webhosting open one contract; email its mail addresses; webcard-list and wordpress-list an overview.
     * @enum {string}
     */
    SsoLocation: 'cloudserver' | 'domain' | 'email' | 'webcard' | 'webcard-list' | 'webhosting' | 'wordpress-list'
    SsoToken: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'sso'
      /** @description Id of the token. */
      id: string
      attributes: components['schemas']['SsoTokenAttributes']
      links: components['schemas']['SelfLink']
    }
    SsoTokenAttributes: {
      /**
       * Format: password
       * @description URL that logs in, with the token in it.
       */
      readonly url: string
      /**
       * Format: password
       * @description The token, unique.
       */
      readonly token: string
      /** @description Id of the account that is logged in. */
      account: number | string
      /** @description User name of the account that is logged in. */
      account_login: string | null
      /** @description Id of the user that is logged in. */
      user?: string
      /** @description Id of the user who created the token. */
      readonly createdBy: number | string
      /**
       * Format: date-time
       * @description When the token expires, five minutes after its creation.
       */
      readonly valid_until: string
      /** @description Settings of the token. */
      options: components['schemas']['SsoTokenOptions'] | null
      /**
       * Format: date-time
       * @description When the token was created.
       */
      readonly created_at: string
      /**
       * Format: date-time
       * @description When the token was last changed.
       */
      readonly updated_at: string
    }
    SsoTokenCollection: {
      data: components['schemas']['SsoToken'][]
    }
    SsoTokenCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'sso'
      /** @description Who is to be logged in. */
      attributes:
        | components['schemas']['SsoTokenCreateForAccount']
        | components['schemas']['SsoTokenCreateForAccountLogin']
        | components['schemas']['SsoTokenCreateForUser']
    }
    SsoTokenCreateDocument: {
      data: components['schemas']['SsoTokenCreate']
    }
    /** @description Logs in an account named by its id. */
    SsoTokenCreateForAccount: {
      /** @description Id of the account to log in. */
      account: string
      /** @description Settings of the token. */
      options?: components['schemas']['SsoTokenOptionsCreate'] | null
    }
    /** @description Logs in an account named by its user name. */
    SsoTokenCreateForAccountLogin: {
      /** @description User name of the account to log in. */
      account_login: string
      /** @description Settings of the token. */
      options?: components['schemas']['SsoTokenOptionsCreate'] | null
    }
    /** @description Logs in a user. */
    SsoTokenCreateForUser: {
      /** @description Id of the user to log in. */
      user: string
      /** @description Settings of the token. */
      options?: components['schemas']['SsoTokenOptionsCreate'] | null
    }
    SsoTokenDocument: {
      data: components['schemas']['SsoToken']
    }
    /** @description Settings of the token. */
    SsoTokenOptions: {
      location?: components['schemas']['SsoLocation']
      /** @description Id of the cloud server that opens. */
      cloudServerId?: string
      /** @description Id of the webhosting contract that opens. */
      webhostingId?: string
      /** @description Id of the webcard contract that opens. */
      contractId?: string
      /** @description Id of the domain contract that opens. */
      domainId?: string
    }
    /** @description Settings of the token. */
    SsoTokenOptionsCreate: {
      location?: components['schemas']['SsoLocation']
      /** @description Id of the cloud server to open, required with the location cloudserver. */
      cloudServerId?: string
      /** @description Id of the webhosting contract to open, required with the locations webhosting and email. */
      webhostingId?: string
      /** @description Id of the webcard contract to open, required with the location webcard. */
      contractId?: string
      /** @description Id of the domain contract to open, required with the location domain. */
      domainId?: string
    }
    Subdomain: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-subdomain'
      /** @description Webhosting and fully qualified subdomain, joined by +. */
      id: string
      attributes: components['schemas']['SubdomainAttributes']
      links: components['schemas']['SelfLink']
    }
    SubdomainAttributes: {
      /** @description Domain the subdomain belongs to. */
      domain: string
      /** @description Name of the subdomain without its domain. */
      subdomain: string
      /** @description Id of the domain's webhosting. */
      webhosting: number
      /** @description Document root; slashes at its ends may be left out. */
      documentRoot: string
      status: components['schemas']['SubdomainStatus']
    }
    SubdomainCollection: {
      data: components['schemas']['Subdomain'][]
    }
    SubdomainCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-subdomain'
      attributes: components['schemas']['SubdomainCreateAttributes']
    }
    SubdomainCreateAttributes: {
      /** @description Domain the subdomain shall belong to. */
      domain?: string
      /** @description Name of the subdomain without its domain. */
      subdomain?: string
      /** @description Id of the domain's webhosting. */
      webhosting?: number
      /** @description Document root; slashes at its ends may be left out. */
      documentRoot?: string
      status?: components['schemas']['SubdomainStatus']
    }
    SubdomainCreateDocument: {
      data: components['schemas']['SubdomainCreate']
    }
    SubdomainDocument: {
      data: components['schemas']['Subdomain']
    }
    /** @description Whose subdomains to send. */
    SubdomainFilter: {
      /** @description Domain of the subdomains; several are separated by commas. */
      domain: string
      /** @description Id of the webhosting. */
      webhosting: number
    }
    /**
     * @description active reachable by browser; locked not reachable, but its webhosting stays; inactive not reachable, and without webhosting.
     * @enum {string}
     */
    SubdomainStatus: 'active' | 'locked' | 'inactive'
    SubdomainUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-subdomain'
      /** @description Webhosting and fully qualified subdomain, joined by +. */
      id: string
      attributes?: components['schemas']['SubdomainUpdateAttributes']
    }
    SubdomainUpdateAttributes: {
      /** @description Document root; slashes at its ends may be left out. */
      documentRoot?: string
      status?: components['schemas']['SubdomainStatus']
    }
    SubdomainUpdateDocument: {
      data: components['schemas']['SubdomainUpdate']
    }
    /** @description Reference to several resources. `data` is sent where the resources are included. */
    ToManyRelationship: {
      data?: components['schemas']['ResourceIdentifier'][]
      links: components['schemas']['RelationshipLinks']
    }
    /** @description Reference to one resource. `data` is sent where the resource is included. */
    ToOneRelationship: {
      data?: components['schemas']['ResourceIdentifier'] | null
      links: components['schemas']['RelationshipLinks']
    }
    /** @description A person who uses an account. */
    User: {
      /** @constant */
      type: 'user'
      /** @description User id. */
      id: string
      attributes: components['schemas']['UserAttributes']
      relationships?: components['schemas']['UserRelationships']
      links?: components['schemas']['SelfLink']
    }
    UserAttributes: {
      /** @description Id of the account that the user belongs to. */
      readonly account: string
      /** @description Id of the user's language. */
      language: string
      /**
       * Format: password
       * @description Null in answers.
       */
      password: string | null
      /** @description Mail address. */
      email: string
      /** @description Whether the mail address cannot be reached. */
      emailInvalid?: boolean
      /**
       * @description m: male, f: female, d: diverse.
       * @enum {string|null}
       */
      salutation: 'm' | 'f' | 'd' | null
      /** @description Company. */
      company: string | null
      /** @description First name. */
      firstname: string | null
      /** @description Last name. */
      lastname: string | null
      /** @description Whether the user can log in to CloudPit. */
      active: boolean
      /** @description Whether this is the primary user of the account. */
      primary: boolean
      /**
       * Format: date-time
       * @description Atom timestamp of the creation.
       */
      readonly createdAt: string
      /**
       * Format: date-time
       * @description Atom timestamp of the last update.
       */
      readonly updatedAt: string | null
    }
    UserCollection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['User'][]
      /** @description The users' logins, where include asks for them. */
      included?: components['schemas']['UserLogin'][]
    }
    UserCreate: {
      /** @constant */
      type: 'user'
      attributes: components['schemas']['UserCreateAttributes']
    }
    UserCreateAttributes: {
      /** @description Id of the account that the user is to belong to. */
      account?: string
      /** @description Id of the user's language. */
      language?: string
      /**
       * Format: password
       * @description New password. CloudPit rejects weak ones.
       */
      password?: string | null
      /** @description Mail address. */
      email?: string
      /**
       * @description m: male, f: female, d: diverse.
       * @enum {string|null}
       */
      salutation?: 'm' | 'f' | 'd' | null
      /** @description Company. */
      company?: string | null
      /** @description First name. */
      firstname?: string | null
      /** @description Last name. */
      lastname?: string | null
      /** @description Whether the user can log in to CloudPit. */
      active?: boolean
      /** @description Whether this is the primary user of the account. A primary user cannot be created here. */
      primary?: boolean
    }
    UserCreateDocument: {
      data: components['schemas']['UserCreate']
    }
    UserDocument: {
      data: components['schemas']['User']
      /** @description The user's logins, where include asks for them. */
      included?: components['schemas']['UserLogin'][]
    }
    /** @description Attribute values, as text, that a user must have. Any attribute may be named. */
    UserFilter: {
      account?: string
      language?: string
      email?: string
      emailInvalid?: string
      salutation?: string
      company?: string
      firstname?: string
      lastname?: string
      active?: string
      primary?: string
      createdAt?: string
      updatedAt?: string
    } & {
      [key: string]: string
    }
    /** @description A login of a user. A user has a primary one and can have one secondary. */
    UserLogin: {
      /** @constant */
      type: 'user-login'
      /** @description Login name. */
      id: string
      attributes: components['schemas']['UserLoginAttributes']
      relationships?: components['schemas']['UserLoginRelationships']
      links?: components['schemas']['SelfLink']
    }
    UserLoginAttributes: {
      /**
       * @description Only a secondary login can be created, changed or deleted.
       * @enum {string}
       */
      readonly loginType: 'primary' | 'secondary'
      /** @description Id of the user. */
      readonly user: string
      /**
       * Format: date-time
       * @description Atom timestamp of the creation.
       */
      readonly createdAt: string
      /**
       * Format: date-time
       * @description Atom timestamp of the last update.
       */
      readonly updatedAt: string | null
    }
    UserLoginCollection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['UserLogin'][]
      /** @description The logins' users, where include asks for them. */
      included?: components['schemas']['User'][]
    }
    UserLoginCreate: {
      /** @constant */
      type: 'user-login'
      /** @description The new login name. */
      id?: string
      attributes: components['schemas']['UserLoginCreateAttributes']
    }
    /** @description The provider does not say which attributes beyond the user are sent; further ones are let through. */
    UserLoginCreateAttributes: {
      /** @description Id of the user who gets the login. */
      user: string
    } & {
      [key: string]: unknown
    }
    UserLoginCreateDocument: {
      data: components['schemas']['UserLoginCreate']
    }
    UserLoginDocument: {
      data: components['schemas']['UserLogin']
      /** @description The login's user, where include asks for it. */
      included?: components['schemas']['User'][]
    }
    /** @description Attribute values, as text, that a login must have. Any attribute may be named. */
    UserLoginFilter: {
      loginType?: string
      user?: string
      createdAt?: string
      updatedAt?: string
    } & {
      [key: string]: string
    }
    UserLoginRelationships: {
      user?: components['schemas']['ToOneRelationship']
    }
    UserLoginUpdate: {
      /** @constant */
      type: 'user-login'
      /** @description Login name. */
      id: string
      attributes?: components['schemas']['UserLoginUpdateAttributes']
    }
    /** @description The provider names no attribute of a login that can be changed; whatever is given is sent. */
    UserLoginUpdateAttributes: {
      [key: string]: unknown
    }
    UserLoginUpdateDocument: {
      data: components['schemas']['UserLoginUpdate']
    }
    UserRelationships: {
      'user-login'?: components['schemas']['ToManyRelationship']
      /** @description The same relationship, as users included in an account spell it. */
      userlogin?: components['schemas']['ToManyRelationship']
    }
    UserUpdate: {
      /** @constant */
      type: 'user'
      /** @description User id. */
      id: string
      attributes?: components['schemas']['UserUpdateAttributes']
    }
    UserUpdateAttributes: {
      /** @description Id of the user's language. */
      language?: string
      /**
       * Format: password
       * @description New password. CloudPit rejects weak ones.
       */
      password?: string | null
      /** @description Mail address. */
      email?: string
      /**
       * @description m: male, f: female, d: diverse.
       * @enum {string|null}
       */
      salutation?: 'm' | 'f' | 'd' | null
      /** @description Company. */
      company?: string | null
      /** @description First name. */
      firstname?: string | null
      /** @description Last name. */
      lastname?: string | null
      /** @description Whether the user can log in to CloudPit. */
      active?: boolean
      /** @description Whether this is the primary user. Can be false only where the account has another primary user. */
      primary?: boolean
    }
    UserUpdateDocument: {
      data: components['schemas']['UserUpdate']
    }
    /** @description A webcard contract. Its attributes are those of a contract, but its status can be changed. */
    Webcard: {
      /** @constant */
      type: 'webcard'
      /** @description Contract id. */
      id: string
      attributes: components['schemas']['WebcardAttributes']
      links: components['schemas']['SelfLink']
    }
    WebcardAttributes: components['schemas']['ContractCommonAttributes'] & components['schemas']['WebcardStatus']
    /** @description A basic webcard, or one that was upgraded to a plus contract. */
    WebcardBasic: {
      /** @constant */
      type: 'webcard-basic'
      /**
       * Format: uuid
       * @description Webcard id.
       */
      id: string
      attributes: components['schemas']['WebcardBasicAttributes']
    }
    WebcardBasicAttributes: {
      /** @description Id of the plus contract; null for a basic webcard. */
      readonly contract: string | null
      /** @description Subdomain under which the webcard is reached. */
      subdomain: string
      /** @description What the editor is prefilled with. */
      customerData: components['schemas']['WebcardCustomerData'] | null
      /**
       * Format: date-time
       * @description Atom timestamp of the first publication; null where there was none.
       */
      readonly publishedAt: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of when the customer last took it offline; null unless it is offline by force.
       */
      readonly unpublishedAt: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the last edit.
       */
      readonly updatedAt: string | null
      /**
       * Format: date-time
       * @description Atom timestamp of the creation.
       */
      readonly createdAt: string | null
    }
    WebcardBasicCreate: {
      /** @constant */
      type: 'webcard-basic'
      attributes: components['schemas']['WebcardBasicCreateAttributes']
    }
    WebcardBasicCreateAttributes: {
      /** @description Subdomain of the new webcard; a valid host name. */
      subdomain: string
      /** @description What the editor is to be prefilled with. */
      customerData?: components['schemas']['WebcardCustomerDataCreate'] | null
    }
    WebcardBasicCreateDocument: {
      data: components['schemas']['WebcardBasicCreate']
    }
    WebcardBasicDocument: {
      data: components['schemas']['WebcardBasic']
    }
    WebcardCollection: {
      meta: components['schemas']['CollectionMeta']
      links: components['schemas']['CollectionLinks']
      data: components['schemas']['Webcard'][]
    }
    WebcardCreate: {
      /** @constant */
      type: 'webcard'
      attributes: components['schemas']['ContractCreateAttributes']
    }
    WebcardCreateDocument: {
      data: components['schemas']['WebcardCreate']
    }
    WebcardCustomerData: {
      /** @description First name. */
      firstname?: string | null
      /** @description Last name. */
      lastname?: string | null
      /** @description Company. */
      company?: string | null
      /** @description Street and number. */
      street?: string | null
      /** @description Postcode. */
      postcode?: string | null
      /** @description City. */
      city?: string | null
      /** @description Two-letter ISO code. */
      country?: string | null
      /** @description Phone number. */
      phone?: string | null
      /** @description Mail address. */
      email?: string | null
    }
    WebcardCustomerDataCreate: components['schemas']['WebcardCustomerData']
    WebcardDocument: {
      data: components['schemas']['Webcard']
    }
    /** @description A link that logs in to a webcard. */
    WebcardSso: {
      /** @constant */
      type: 'webcard-sso'
      /** @description Id of the link. */
      id: string
      attributes: components['schemas']['WebcardSsoAttributes']
    }
    WebcardSsoAttributes: {
      /** @description Id of the webcard's contract. */
      contract: string | null
      /**
       * Format: uuid
       * @description Id of the basic or plus webcard.
       */
      webcardBasic: string | null
      /** @description Lifetime of the link; the unit is not documented, 3600 in the sample looks like seconds. */
      readonly lifetime: number | null
      /**
       * Format: password
       * @description URL that logs in; it holds a secret token.
       */
      readonly url: string | null
      /** @description Whether the link works only once. */
      invalidateAfterFirstUse: boolean | null
    }
    WebcardSsoCreate: {
      /** @constant */
      type: 'webcard-sso'
      attributes: components['schemas']['WebcardSsoCreateAttributes']
    }
    WebcardSsoCreateAttributes: components['schemas']['WebcardSsoForContract'] | components['schemas']['WebcardSsoForBasic']
    WebcardSsoCreateDocument: {
      data: components['schemas']['WebcardSsoCreate']
    }
    WebcardSsoDocument: {
      data: components['schemas']['WebcardSso']
    }
    /** @description For a basic or plus webcard named by its id. */
    WebcardSsoForBasic: {
      /**
       * Format: uuid
       * @description Id of the basic or plus webcard.
       */
      webcardBasic: string
      /** @description Lifetime of the link; the unit is not documented, 3600 in the sample looks like seconds. */
      lifetime?: number | null
      /** @description Whether the link works only once. */
      invalidateAfterFirstUse?: boolean | null
    }
    /** @description For a webcard named by its contract. */
    WebcardSsoForContract: {
      /** @description Id of the webcard's contract. */
      contract: string
      /** @description Lifetime of the link; the unit is not documented, 3600 in the sample looks like seconds. */
      lifetime?: number | null
      /** @description Whether the link works only once. */
      invalidateAfterFirstUse?: boolean | null
    }
    WebcardStatus: {
      /** @description State of the contract, such as active, suspended, pending or termination_pending; the first two can be set. */
      status: string | null
    }
    /** @description What can be changed in a webcard contract only. */
    WebcardStatusChange: {
      /**
       * @description The states that can be set; the others are read-only.
       * @enum {string}
       */
      status?: 'active' | 'suspended'
    }
    WebcardUpdate: {
      /** @constant */
      type: 'webcard'
      /** @description Contract id. */
      id: string
      attributes?: components['schemas']['WebcardUpdateAttributes']
    }
    WebcardUpdateAttributes: components['schemas']['ContractChanges'] & components['schemas']['WebcardStatusChange']
    WebcardUpdateDocument: {
      data: components['schemas']['WebcardUpdate']
    }
    Webhosting: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting'
      /** @description Id of the webhosting contract. */
      id: string
      attributes: components['schemas']['WebhostingAttributes']
      links: components['schemas']['SelfLink']
    }
    WebhostingAttributes: {
      /** @description Id of the webhosting product. */
      product: string | number
      /** @description What the product is. */
      readonly description: string
      /** @description State of the webhosting: active, suspended, pending or another. */
      status: string
      /** @description Id of the account the webhosting is assigned to. */
      account: string | null
      /** @description Identifier of your own. */
      externalId: string | null
      /**
       * Format: date-time
       * @description When the webhosting was created.
       */
      readonly created_at: string
      /**
       * Format: date-time
       * @description When the contract ends; null where no end is set.
       */
      termination_at: string | null
    }
    WebhostingCollection: {
      data: components['schemas']['Webhosting'][]
    }
    WebhostingCreate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting'
      attributes: components['schemas']['WebhostingCreateAttributes']
    }
    WebhostingCreateAttributes: {
      /** @description Id of the webhosting product. */
      product?: string
      /** @description Id of the account the webhosting is for. */
      account?: string | null
      /** @description Identifier of your own. */
      externalId?: string | null
      /**
       * Format: date-time
       * @description When the contract shall end.
       */
      termination_at?: string | null
    }
    WebhostingCreateDocument: {
      data: components['schemas']['WebhostingCreate']
    }
    WebhostingDocument: {
      data: components['schemas']['Webhosting']
    }
    WebhostingEmail: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting-email'
      /** @description Made of the id of the webhosting and the mail address. */
      id: string
      attributes: components['schemas']['WebhostingEmailAttributes']
      links: components['schemas']['SelfLink']
    }
    WebhostingEmailAttributes: {
      /**
       * Format: password
       * @description Null in answers.
       */
      password: string | null
      fowarding: components['schemas']['EmailForwarding']
      mailbox: components['schemas']['EmailMailbox']
      autoresponder: components['schemas']['EmailAutoresponder']
      /** @description Further addresses of the mailbox. */
      aliases: string[]
    }
    WebhostingEmailCollection: {
      data: components['schemas']['WebhostingEmail'][]
    }
    WebhostingEmailDocument: {
      data: components['schemas']['WebhostingEmail']
    }
    /** @description Whose mail addresses to send. */
    WebhostingEmailFilter: {
      /** @description Id of the webhosting. */
      webhosting: string
      /** @description Domain of the mail addresses. */
      domain: string
    }
    /** @description Values that attributes of the webhosting must have. Other attributes may be named too. */
    WebhostingFilter: {
      /** @description Id of the webhosting product. */
      product?: string
      /** @description What the product is. */
      description?: string
      /** @description State of the webhosting. */
      status?: string
      /** @description Id of the account. */
      account?: string
      /** @description Identifier of your own. */
      externalId?: string
      /** @description Time of creation. */
      created_at?: string
      /** @description End of the contract. */
      termination_at?: string
    } & {
      [key: string]: string
    }
    WebhostingUpdate: {
      /**
       * @description Type of the resource.
       * @constant
       */
      type: 'webhosting'
      /** @description Id of the webhosting contract. */
      id: string
      attributes?: components['schemas']['WebhostingUpdateAttributes']
    }
    WebhostingUpdateAttributes: {
      /** @description Id of the product to upgrade to. A lower product is answered as not found. */
      product?: string
      /**
       * @description State of the webhosting.
       * @enum {string}
       */
      status?: 'active' | 'suspended'
      /** @description Id of the account the webhosting is for. */
      account?: string | null
      /** @description Identifier of your own. */
      externalId?: string | null
      /**
       * Format: date-time
       * @description When the contract shall end; null takes a pending termination back.
       */
      termination_at?: string | null
    }
    WebhostingUpdateDocument: {
      data: components['schemas']['WebhostingUpdate']
    }
  }
  responses: {
    /** @description The body is not valid JSON. */
    BadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "400",
         *           "code": "general_1001",
         *           "title": "malformed payload"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
    /** @description The client has no access to the resource. */
    Forbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "403",
         *           "code": "resource_1001",
         *           "title": "access denied"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
    /** @description Unexpected error at CloudPit. */
    InternalServerError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "500",
         *           "code": "general_1000",
         *           "title": "unexpected error"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
    /** @description The resource is locked at present. */
    Locked: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "423",
         *           "code": "resource_1014",
         *           "title": "resource locked"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
    /** @description There is no such resource, or no such route. */
    NotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "404",
         *           "code": "resource_1000",
         *           "title": "resource not found"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
    /** @description CloudPit could not log in at the domain registrar. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "503",
         *           "code": "domain_registrar_1000",
         *           "title": "registrar login failed"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
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
         *       "errors": [
         *         {
         *           "status": "401",
         *           "code": "general_1004",
         *           "title": "not authorized"
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
    /** @description The request is understood but not accepted; `code` says why. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": "422",
         *           "code": "resource_1007",
         *           "title": "invalid attribute",
         *           "source": {
         *             "pointer": "/data/attributes/email"
         *           }
         *         }
         *       ]
         *     }
         */
        'application/vnd.api+json': components['schemas']['ErrorDocument']
      }
    }
  }
  parameters: {
    /**
     * @description Id of the account.
     * @example 1234
     */
    AccountId: string
    /**
     * @description Number of the protected directory.
     * @example 1
     */
    DirectoryId: number
    /**
     * @description Related resources to send along in `included`.
     * @example language
     */
    IncludeLanguage: 'language'
    /**
     * @description Page to send, as `page[number]` and `page[size]`.
     * @example {
     *       "number": 1,
     *       "size": 50
     *     }
     */
    Page: components['schemas']['PageQuery']
    /**
     * @description Attributes to sort by, separated by commas; `-` before one sorts by it in descending order.
     * @example -contractStartAt
     */
    Sort: string
    /**
     * @description Id of the webhosting.
     * @example 12345
     */
    WebhostingNumber: number
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  'accounts.list': {
    parameters: {
      query?: {
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
        /**
         * @description Related resources to send along in `included`.
         * @example language
         */
        include?: components['parameters']['IncludeLanguage']
        /**
         * @description Only accounts with these attributes.
         * @example {
         *       "active": "true"
         *     }
         */
        filter?: components['schemas']['AccountFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Accounts on this page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v2/account?page%5Bnumber%5D=1&page%5Bsize%5D=50",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v2/account?page%5Bnumber%5D=1&page%5Bsize%5D=50"
           *       },
           *       "data": [
           *         {
           *           "type": "account",
           *           "id": "1234",
           *           "attributes": {
           *             "parent": 1,
           *             "login": "janedoe",
           *             "email": "jane.doe@example.com",
           *             "emailInvalid": false,
           *             "displayName": "Jane Doe",
           *             "salutation": "f",
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "language": "1",
           *             "password": null,
           *             "subReseller": null,
           *             "passwordEmailDisabled": false,
           *             "active": true,
           *             "created_at": "2024-03-25T09:08:37+01:00",
           *             "updated_at": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "language": {
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v2/account/1234/relationships/language",
           *                 "related": "https://api.cloudpit.io/v2/account/1234/language"
           *               }
           *             },
           *             "parent": {
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v2/account/1234/relationships/parent",
           *                 "related": "https://api.cloudpit.io/v2/account/1234/parent"
           *               }
           *             }
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/account/1234"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accounts.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "account",
         *         "attributes": {
         *           "login": "janedoe",
         *           "email": "jane.doe@example.com",
         *           "displayName": "Jane Doe",
         *           "salutation": "f",
         *           "company": "Example GmbH",
         *           "firstname": "Jane",
         *           "lastname": "Doe",
         *           "language": 1,
         *           "active": true
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['AccountCreateDocument']
      }
    }
    responses: {
      /** @description The new account. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1234",
           *         "attributes": {
           *           "parent": 1,
           *           "login": "janedoe",
           *           "email": "jane.doe@example.com",
           *           "emailInvalid": false,
           *           "displayName": "Jane Doe",
           *           "salutation": "f",
           *           "company": "Example GmbH",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "language": "1",
           *           "password": null,
           *           "subReseller": null,
           *           "passwordEmailDisabled": false,
           *           "active": true,
           *           "created_at": "2024-03-25T09:08:37+01:00",
           *           "updated_at": "2024-03-25T09:08:37+01:00"
           *         },
           *         "relationships": {
           *           "language": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1234/relationships/language",
           *               "related": "https://api.cloudpit.io/v2/account/1234/language"
           *             }
           *           },
           *           "parent": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1234/relationships/parent",
           *               "related": "https://api.cloudpit.io/v2/account/1234/parent"
           *             }
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/account/1234"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accounts.get': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example language
         */
        include?: components['parameters']['IncludeLanguage']
      }
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1234",
           *         "attributes": {
           *           "parent": 1,
           *           "login": "janedoe",
           *           "email": "jane.doe@example.com",
           *           "emailInvalid": false,
           *           "displayName": "Jane Doe",
           *           "salutation": "f",
           *           "company": "Example GmbH",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "language": "1",
           *           "password": null,
           *           "subReseller": null,
           *           "passwordEmailDisabled": false,
           *           "active": true,
           *           "created_at": "2024-03-25T09:08:37+01:00",
           *           "updated_at": "2024-03-25T09:08:37+01:00"
           *         },
           *         "relationships": {
           *           "language": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1234/relationships/language",
           *               "related": "https://api.cloudpit.io/v2/account/1234/language"
           *             }
           *           },
           *           "parent": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1234/relationships/parent",
           *               "related": "https://api.cloudpit.io/v2/account/1234/parent"
           *             }
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/account/1234"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accounts.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "account",
         *         "id": "1234",
         *         "attributes": {
         *           "company": "Example Ltd",
         *           "password": "Made-up-Pa55word!"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['AccountUpdateDocument']
      }
    }
    responses: {
      /** @description The changed account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1234",
           *         "attributes": {
           *           "parent": 1,
           *           "login": "janedoe",
           *           "email": "jane.doe@example.com",
           *           "emailInvalid": false,
           *           "displayName": "Jane Doe",
           *           "salutation": "f",
           *           "company": "Example Ltd",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "language": "1",
           *           "password": null,
           *           "subReseller": null,
           *           "passwordEmailDisabled": false,
           *           "active": true,
           *           "created_at": "2024-03-25T09:08:37+01:00",
           *           "updated_at": "2024-04-02T14:30:00+02:00"
           *         },
           *         "relationships": {
           *           "language": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1234/relationships/language",
           *               "related": "https://api.cloudpit.io/v2/account/1234/language"
           *             }
           *           },
           *           "parent": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1234/relationships/parent",
           *               "related": "https://api.cloudpit.io/v2/account/1234/parent"
           *             }
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/account/1234"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'me.get': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example language
         */
        include?: components['parameters']['IncludeLanguage']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The own account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1000",
           *         "attributes": {
           *           "parent": 1,
           *           "login": "janedoe",
           *           "email": "jane.doe@example.com",
           *           "emailInvalid": false,
           *           "displayName": "Jane Doe",
           *           "salutation": "f",
           *           "company": "Example GmbH",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "language": "1",
           *           "password": null,
           *           "subReseller": null,
           *           "passwordEmailDisabled": false,
           *           "active": true,
           *           "created_at": "2024-03-25T09:08:37+01:00",
           *           "updated_at": "2024-03-25T09:08:37+01:00"
           *         },
           *         "relationships": {
           *           "language": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1000/relationships/language",
           *               "related": "https://api.cloudpit.io/v2/account/1000/language"
           *             }
           *           },
           *           "parent": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v2/account/1000/relationships/parent",
           *               "related": "https://api.cloudpit.io/v2/account/1000/parent"
           *             }
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/account/1000"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.list': {
    parameters: {
      query?: {
        /**
         * @description Only certificate contracts with these attributes.
         * @example {
         *       "status": "active"
         *     }
         */
        filter?: components['schemas']['CertificateFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Certificate contracts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "certificate",
           *           "id": "H12345",
           *           "attributes": {
           *             "applicantDetails": {
           *               "company": "Example GmbH",
           *               "firstname": "Jane",
           *               "lastname": "Doe",
           *               "street": "Example Street 1",
           *               "postcode": "12345",
           *               "city": "Berlin",
           *               "country": "de",
           *               "email": "jane.doe@example.com"
           *             },
           *             "domains": [
           *               "example.com",
           *               "www.example.com"
           *             ],
           *             "product": "23",
           *             "status": "active",
           *             "account": "1234",
           *             "createdAt": "2024-06-07T00:00:00+02:00",
           *             "terminationAt": null,
           *             "cancelationAt": null
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/certificate/H12345"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['CertificateCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "certificate",
         *         "attributes": {
         *           "applicantDetails": {
         *             "company": "Example GmbH",
         *             "firstname": "Jane",
         *             "lastname": "Doe",
         *             "street": "Example Street 1",
         *             "postcode": "12345",
         *             "city": "Berlin",
         *             "country": "de",
         *             "email": "jane.doe@example.com"
         *           },
         *           "domains": [
         *             "example.com",
         *             "www.example.com"
         *           ],
         *           "product": "23",
         *           "account": "1234"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['CertificateCreateDocument']
      }
    }
    responses: {
      /** @description Accepted; the certificate will be created. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the certificate contract.
         * @example H12345
         */
        certificateId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificate contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "certificate",
           *         "id": "H12345",
           *         "attributes": {
           *           "applicantDetails": {
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "street": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "country": "de",
           *             "email": "jane.doe@example.com"
           *           },
           *           "domains": [
           *             "example.com",
           *             "www.example.com"
           *           ],
           *           "product": "23",
           *           "status": "active",
           *           "account": "1234",
           *           "createdAt": "2024-06-07T00:00:00+02:00",
           *           "terminationAt": null,
           *           "cancelationAt": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/certificate/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['CertificateDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the certificate contract.
         * @example H12345
         */
        certificateId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "certificate",
         *         "id": "H12345",
         *         "attributes": {
         *           "terminationAt": "2027-06-07T00:00:00+02:00"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['CertificateUpdateDocument']
      }
    }
    responses: {
      /** @description The changed certificate contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "certificate",
           *         "id": "H12345",
           *         "attributes": {
           *           "applicantDetails": {
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "street": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "country": "de",
           *             "email": "jane.doe@example.com"
           *           },
           *           "domains": [
           *             "example.com",
           *             "www.example.com"
           *           ],
           *           "product": "23",
           *           "status": "termination_pending",
           *           "account": "1234",
           *           "createdAt": "2024-06-07T00:00:00+02:00",
           *           "terminationAt": "2027-06-07T00:00:00+02:00",
           *           "cancelationAt": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/certificate/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['CertificateDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.list': {
    parameters: {
      query?: {
        /**
         * @description Only domains with these attributes.
         * @example {
         *       "account": "1234"
         *     }
         */
        filter?: components['schemas']['DomainFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Domain contracts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "domain",
           *           "id": "D12345",
           *           "attributes": {
           *             "name": "example.com",
           *             "description": ".com-Domain",
           *             "status": "active",
           *             "account": "1234",
           *             "webhosting": "H12345",
           *             "authInfoIncoming": null,
           *             "authInfoOutgoing": null,
           *             "authInfoOutgoingExpiration": null,
           *             "admin_c": {
           *               "firstname": "Jane",
           *               "lastname": "Doe",
           *               "address": "Example Street 1",
           *               "postcode": "12345",
           *               "city": "Berlin",
           *               "phone": "+49 30 23125 000",
           *               "email": "jane.doe@example.com"
           *             },
           *             "owner": {
           *               "firstname": "Jane",
           *               "lastname": "Doe",
           *               "address": "Example Street 1",
           *               "postcode": "12345",
           *               "city": "Berlin",
           *               "phone": "+49 30 23125 000",
           *               "email": "jane.doe@example.com"
           *             },
           *             "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *             "created_at": "2024-10-09T00:00:00+02:00",
           *             "termination_at": null
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/domain/D12345"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['DomainCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "domain",
         *         "attributes": {
         *           "name": "example.com",
         *           "account": "1234",
         *           "webhosting": "H12345",
         *           "admin_c": {
         *             "firstname": "Jane",
         *             "lastname": "Doe",
         *             "address": "Example Street 1",
         *             "postcode": "12345",
         *             "city": "Berlin",
         *             "phone": "+49 30 23125 000",
         *             "email": "jane.doe@example.com"
         *           },
         *           "owner": {
         *             "firstname": "Jane",
         *             "lastname": "Doe",
         *             "address": "Example Street 1",
         *             "postcode": "12345",
         *             "city": "Berlin",
         *             "phone": "+49 30 23125 000",
         *             "email": "jane.doe@example.com"
         *           },
         *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['DomainCreateDocument']
      }
    }
    responses: {
      /** @description The new domain contract. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "domain",
           *         "id": "D12345",
           *         "attributes": {
           *           "name": "example.com",
           *           "description": ".com-Domain",
           *           "status": "pending",
           *           "account": "1234",
           *           "webhosting": "H12345",
           *           "authInfoIncoming": null,
           *           "authInfoOutgoing": null,
           *           "authInfoOutgoingExpiration": null,
           *           "admin_c": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "address": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "phone": "+49 30 23125 000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "owner": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "address": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "phone": "+49 30 23125 000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *           "created_at": "2024-10-09T00:00:00+02:00",
           *           "termination_at": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/domain/D12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DomainDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  'domains.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain contract.
         * @example D12345
         */
        domainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The domain contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "domain",
           *         "id": "D12345",
           *         "attributes": {
           *           "name": "example.com",
           *           "description": ".com-Domain",
           *           "status": "active",
           *           "account": "1234",
           *           "webhosting": "H12345",
           *           "authInfoIncoming": null,
           *           "authInfoOutgoing": null,
           *           "authInfoOutgoingExpiration": null,
           *           "admin_c": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "address": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "phone": "+49 30 23125 000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "owner": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "address": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "phone": "+49 30 23125 000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *           "created_at": "2024-10-09T00:00:00+02:00",
           *           "termination_at": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/domain/D12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DomainDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain contract.
         * @example D12345
         */
        domainId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "domain",
         *         "id": "D12345",
         *         "attributes": {
         *           "termination_at": "2027-10-09T00:00:00+02:00"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['DomainUpdateDocument']
      }
    }
    responses: {
      /** @description The changed domain contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "domain",
           *         "id": "D12345",
           *         "attributes": {
           *           "name": "example.com",
           *           "description": ".com-Domain",
           *           "status": "active",
           *           "account": "1234",
           *           "webhosting": "H12345",
           *           "authInfoIncoming": null,
           *           "authInfoOutgoing": "made-up-auth-code",
           *           "authInfoOutgoingExpiration": "2026-11-08T00:00:00+01:00",
           *           "admin_c": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "address": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "phone": "+49 30 23125 000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "owner": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "address": "Example Street 1",
           *             "postcode": "12345",
           *             "city": "Berlin",
           *             "phone": "+49 30 23125 000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *           "created_at": "2024-10-09T00:00:00+02:00",
           *           "termination_at": "2027-10-09T00:00:00+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/domain/D12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DomainDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  'domainStatus.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Domain name, zone included.
         * @example example.com
         */
        domain: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What is known of the name. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "domain-status",
           *         "id": "example.com",
           *         "attributes": {
           *           "zone": "com",
           *           "status": [
           *             "active"
           *           ]
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/domain-status/example.com"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DomainStatusDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  'languages.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Languages. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "language",
           *           "id": "1",
           *           "attributes": {
           *             "isocode": "de_DE",
           *             "slug": "german",
           *             "name": "Deutschland (deutsch)"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/language/1"
           *           }
           *         },
           *         {
           *           "type": "language",
           *           "id": "2",
           *           "attributes": {
           *             "isocode": "en_GB",
           *             "slug": "english",
           *             "name": "United Kingdom (english)"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/language/2"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['LanguageCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'languages.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the language.
         * @example 1
         */
        languageId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The language. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "language",
           *         "id": "1",
           *         "attributes": {
           *           "isocode": "de_DE",
           *           "slug": "german",
           *           "name": "Deutschland (deutsch)"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/language/1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['LanguageDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'products.list': {
    parameters: {
      query?: {
        /**
         * @description Only products with these attributes.
         * @example {
         *       "name": "Webhosting XL"
         *     }
         */
        filter?: components['schemas']['ProductFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Products. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "product",
           *           "id": "5",
           *           "attributes": {
           *             "name": "Webhosting XL",
           *             "meta": {
           *               "externalId": 42
           *             }
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/product/5"
           *           }
           *         },
           *         {
           *           "type": "product",
           *           "id": "6",
           *           "attributes": {
           *             "name": "Webhosting S",
           *             "meta": []
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/product/6"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProductCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'products.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the product.
         * @example 5
         */
        productId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "product",
           *         "id": "5",
           *         "attributes": {
           *           "name": "Webhosting XL",
           *           "meta": {
           *             "externalId": 42
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/product/5"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProductDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'ssoTokens.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description SSO tokens. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "sso",
           *           "id": "45",
           *           "attributes": {
           *             "url": "https://cloudpit.example.com/sso/made-up-token-0123456789",
           *             "token": "made-up-token-0123456789",
           *             "account": "1234",
           *             "account_login": "janedoe",
           *             "user": "1",
           *             "createdBy": "1",
           *             "valid_until": "2024-10-05T17:31:10+01:00",
           *             "options": {
           *               "location": "webhosting",
           *               "webhostingId": "H12345"
           *             },
           *             "created_at": "2024-10-05T17:26:10+01:00",
           *             "updated_at": "2024-10-05T17:26:10+01:00"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/sso/45"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['SsoTokenCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'ssoTokens.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "sso",
         *         "attributes": {
         *           "account": "1234",
         *           "options": {
         *             "location": "webhosting",
         *             "webhostingId": "H12345"
         *           }
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['SsoTokenCreateDocument']
      }
    }
    responses: {
      /** @description The new SSO token. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "sso",
           *         "id": "45",
           *         "attributes": {
           *           "url": "https://cloudpit.example.com/sso/made-up-token-0123456789",
           *           "token": "made-up-token-0123456789",
           *           "account": "1234",
           *           "account_login": "janedoe",
           *           "user": "1",
           *           "createdBy": "1",
           *           "valid_until": "2024-10-05T17:31:10+01:00",
           *           "options": {
           *             "location": "webhosting",
           *             "webhostingId": "H12345"
           *           },
           *           "created_at": "2024-10-05T17:26:10+01:00",
           *           "updated_at": "2024-10-05T17:26:10+01:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/sso/45"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['SsoTokenDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'ssoTokens.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSO token.
         * @example 45
         */
        ssoId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSO token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "sso",
           *         "id": "45",
           *         "attributes": {
           *           "url": "https://cloudpit.example.com/sso/made-up-token-0123456789",
           *           "token": "made-up-token-0123456789",
           *           "account": "1234",
           *           "account_login": "janedoe",
           *           "user": "1",
           *           "createdBy": "1",
           *           "valid_until": "2024-10-05T17:31:10+01:00",
           *           "options": {
           *             "location": "webhosting",
           *             "webhostingId": "H12345"
           *           },
           *           "created_at": "2024-10-05T17:26:10+01:00",
           *           "updated_at": "2024-10-05T17:26:10+01:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/sso/45"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['SsoTokenDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'ssoTokens.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSO token.
         * @example 45
         */
        ssoId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.list': {
    parameters: {
      query?: {
        /**
         * @description Only webhostings with these attributes.
         * @example {
         *       "account": "1234"
         *     }
         */
        filter?: components['schemas']['WebhostingFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Webhosting contracts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "webhosting",
           *           "id": "H12345",
           *           "attributes": {
           *             "product": "4",
           *             "description": "WEB XL 2.0",
           *             "status": "active",
           *             "account": "1234",
           *             "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *             "created_at": "2024-10-09T00:00:00+02:00",
           *             "termination_at": null
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/webhosting/H12345"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebhostingCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting",
         *         "attributes": {
         *           "product": "4",
         *           "account": "1234",
         *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['WebhostingCreateDocument']
      }
    }
    responses: {
      /** @description The new webhosting contract. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting",
           *         "id": "H12345",
           *         "attributes": {
           *           "product": "4",
           *           "description": "WEB XL 2.0",
           *           "status": "pending",
           *           "account": "1234",
           *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *           "created_at": "2024-10-09T00:00:00+02:00",
           *           "termination_at": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebhostingDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting contract.
         * @example H12345
         */
        webhostingId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The webhosting contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting",
           *         "id": "H12345",
           *         "attributes": {
           *           "product": "4",
           *           "description": "WEB XL 2.0",
           *           "status": "active",
           *           "account": "1234",
           *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *           "created_at": "2024-10-09T00:00:00+02:00",
           *           "termination_at": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebhostingDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting contract.
         * @example H12345
         */
        webhostingId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting",
         *         "id": "H12345",
         *         "attributes": {
         *           "status": "suspended"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['WebhostingUpdateDocument']
      }
    }
    responses: {
      /** @description The changed webhosting contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting",
           *         "id": "H12345",
           *         "attributes": {
           *           "product": "4",
           *           "description": "WEB XL 2.0",
           *           "status": "suspended",
           *           "account": "1234",
           *           "externalId": "4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4",
           *           "created_at": "2024-10-09T00:00:00+02:00",
           *           "termination_at": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebhostingDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.list': {
    parameters: {
      query: {
        /**
         * @description Webhosting and domain of the directories.
         * @example {
         *       "domain": "example.com",
         *       "webhosting": 12345
         *     }
         */
        filter: components['schemas']['ProtectedDirectoryFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Protected directories. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "webhosting-protectedDirectory",
           *           "id": "12345+1",
           *           "attributes": {
           *             "directoryId": 1,
           *             "webhosting": 12345,
           *             "domain": "example.com",
           *             "directory": "/internal",
           *             "description": "Internal pages"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory/12345+1"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting-protectedDirectory",
         *         "attributes": {
         *           "webhosting": 12345,
         *           "domain": "example.com",
         *           "directory": "/internal",
         *           "description": "Internal pages"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['ProtectedDirectoryCreateDocument']
      }
    }
    responses: {
      /** @description The new protected directory. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-protectedDirectory",
           *         "id": "12345+1",
           *         "attributes": {
           *           "directoryId": 1,
           *           "webhosting": 12345,
           *           "domain": "example.com",
           *           "directory": "/internal",
           *           "description": "Internal pages"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory/12345+1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The protected directory. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-protectedDirectory",
           *         "id": "12345+1",
           *         "attributes": {
           *           "directoryId": 1,
           *           "webhosting": 12345,
           *           "domain": "example.com",
           *           "directory": "/internal",
           *           "description": "Internal pages"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory/12345+1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting-protectedDirectory",
         *         "id": "12345+1",
         *         "attributes": {
         *           "domain": "example.com",
         *           "description": "Pages of the staff"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['ProtectedDirectoryUpdateDocument']
      }
    }
    responses: {
      /** @description The changed protected directory. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-protectedDirectory",
           *         "id": "12345+1",
           *         "attributes": {
           *           "directoryId": 1,
           *           "webhosting": 12345,
           *           "domain": "example.com",
           *           "directory": "/internal",
           *           "description": "Pages of the staff"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory/12345+1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.users.list': {
    parameters: {
      query: {
        /**
         * @description Webhosting and number of the directory.
         * @example {
         *       "directoryId": 1,
         *       "webhosting": 12345
         *     }
         */
        filter: components['schemas']['ProtectedDirectoryUserFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Users of the directory. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "webhosting-protectedDirectory-user",
           *           "id": "12345+1+jane",
           *           "attributes": {
           *             "username": "jane",
           *             "webhosting": 12345,
           *             "directoryId": 1,
           *             "password": null
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory-user/12345+1+jane"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryUserCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.users.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting-protectedDirectory-user",
         *         "attributes": {
         *           "username": "jane",
         *           "webhosting": 12345,
         *           "directoryId": 1,
         *           "password": "Made-up-Pa55word!"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['ProtectedDirectoryUserCreateDocument']
      }
    }
    responses: {
      /** @description The new user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-protectedDirectory-user",
           *         "id": "12345+1+jane",
           *         "attributes": {
           *           "username": "jane",
           *           "webhosting": 12345,
           *           "directoryId": 1,
           *           "password": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory-user/12345+1+jane"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryUserDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.users.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
        /**
         * @description Name of the user.
         * @example jane
         */
        username: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-protectedDirectory-user",
           *         "id": "12345+1+jane",
           *         "attributes": {
           *           "username": "jane",
           *           "webhosting": 12345,
           *           "directoryId": 1,
           *           "password": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory-user/12345+1+jane"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryUserDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.users.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
        /**
         * @description Name of the user.
         * @example jane
         */
        username: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.protectedDirectories.users.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Number of the protected directory.
         * @example 1
         */
        directoryId: components['parameters']['DirectoryId']
        /**
         * @description Name of the user.
         * @example jane
         */
        username: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting-protectedDirectory-user",
         *         "id": "12345+1+jane",
         *         "attributes": {
         *           "password": "Made-up-Pa55word!"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['ProtectedDirectoryUserUpdateDocument']
      }
    }
    responses: {
      /** @description The changed user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-protectedDirectory-user",
           *         "id": "12345+1+jane",
           *         "attributes": {
           *           "username": "jane",
           *           "webhosting": 12345,
           *           "directoryId": 1,
           *           "password": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-protectedDirectory-user/12345+1+jane"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ProtectedDirectoryUserDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.subdomains.list': {
    parameters: {
      query: {
        /**
         * @description Webhosting and domains of the subdomains.
         * @example {
         *       "domain": "example.com",
         *       "webhosting": 12345
         *     }
         */
        filter: components['schemas']['SubdomainFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Subdomains. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "webhosting-subdomain",
           *           "id": "12345+blog.example.com",
           *           "attributes": {
           *             "domain": "example.com",
           *             "subdomain": "blog",
           *             "webhosting": 12345,
           *             "documentRoot": "/blog/",
           *             "status": "active"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v2/webhosting-subdomain/12345+blog.example.com"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['SubdomainCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.subdomains.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting-subdomain",
         *         "attributes": {
         *           "domain": "example.com",
         *           "subdomain": "blog",
         *           "webhosting": 12345,
         *           "documentRoot": "/blog/",
         *           "status": "active"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['SubdomainCreateDocument']
      }
    }
    responses: {
      /** @description The new subdomain. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-subdomain",
           *         "id": "12345+blog.example.com",
           *         "attributes": {
           *           "domain": "example.com",
           *           "subdomain": "blog",
           *           "webhosting": 12345,
           *           "documentRoot": "/blog/",
           *           "status": "active"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-subdomain/12345+blog.example.com"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['SubdomainDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.subdomains.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Fully qualified name of the subdomain.
         * @example blog.example.com
         */
        subdomain: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The subdomain. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-subdomain",
           *         "id": "12345+blog.example.com",
           *         "attributes": {
           *           "domain": "example.com",
           *           "subdomain": "blog",
           *           "webhosting": 12345,
           *           "documentRoot": "/blog/",
           *           "status": "active"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-subdomain/12345+blog.example.com"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['SubdomainDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.subdomains.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Fully qualified name of the subdomain.
         * @example blog.example.com
         */
        subdomain: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.subdomains.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhosting.
         * @example 12345
         */
        webhosting: components['parameters']['WebhostingNumber']
        /**
         * @description Fully qualified name of the subdomain.
         * @example blog.example.com
         */
        subdomain: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webhosting-subdomain",
         *         "id": "12345+blog.example.com",
         *         "attributes": {
         *           "documentRoot": "/weblog/",
         *           "status": "active"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['SubdomainUpdateDocument']
      }
    }
    responses: {
      /** @description The changed subdomain. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-subdomain",
           *         "id": "12345+blog.example.com",
           *         "attributes": {
           *           "domain": "example.com",
           *           "subdomain": "blog",
           *           "webhosting": 12345,
           *           "documentRoot": "/weblog/",
           *           "status": "active"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v2/webhosting-subdomain/12345+blog.example.com"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['SubdomainDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accountsV3.list': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example user
         */
        include?: 'user'
        /**
         * @description Only accounts whose attributes have these values.
         * @example {
         *       "accountType": "client"
         *     }
         */
        filter?: components['schemas']['AccountV3Filter']
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of accounts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v3/account?page[number]=1",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v3/account?page[number]=1"
           *       },
           *       "data": [
           *         {
           *           "type": "account",
           *           "id": "1234",
           *           "attributes": {
           *             "parent": "1",
           *             "accountType": "client",
           *             "active": true,
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "user": {
           *               "data": [
           *                 {
           *                   "type": "user",
           *                   "id": "41"
           *                 }
           *               ],
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v3/account/1234/relationships/user",
           *                 "related": "https://api.cloudpit.io/v3/account/1234/user"
           *               }
           *             }
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/account/1234"
           *           }
           *         }
           *       ],
           *       "included": [
           *         {
           *           "type": "user",
           *           "id": "41",
           *           "attributes": {
           *             "account": "1234",
           *             "language": "1",
           *             "password": null,
           *             "email": "jane.doe@example.com",
           *             "emailInvalid": false,
           *             "salutation": "f",
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "active": true,
           *             "primary": true,
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "userlogin": {
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v3/user/41/relationships/user-login",
           *                 "related": "https://api.cloudpit.io/v3/user/41/user-login"
           *               }
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountV3Collection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accountsV3.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "account",
         *         "attributes": {
         *           "active": true
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['AccountV3CreateDocument']
      }
    }
    responses: {
      /** @description The new account. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1234",
           *         "attributes": {
           *           "parent": "1",
           *           "accountType": "client",
           *           "active": true,
           *           "createdAt": "2024-03-25T09:08:37+01:00",
           *           "updatedAt": "2024-03-25T09:08:37+01:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/account/1234"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountV3Document']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accountsV3.get': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example user
         */
        include?: 'user'
      }
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1234",
           *         "attributes": {
           *           "parent": "1",
           *           "accountType": "client",
           *           "active": true,
           *           "createdAt": "2024-03-25T09:08:37+01:00",
           *           "updatedAt": "2024-03-25T09:08:37+01:00"
           *         },
           *         "relationships": {
           *           "user": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v3/account/1234/relationships/user",
           *               "related": "https://api.cloudpit.io/v3/account/1234/user"
           *             }
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/account/1234"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountV3Document']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accountsV3.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accountsV3.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "account",
         *         "id": "1234",
         *         "attributes": {
         *           "active": false
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['AccountV3UpdateDocument']
      }
    }
    responses: {
      /** @description The changed account. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "account",
           *         "id": "1234",
           *         "attributes": {
           *           "parent": "1",
           *           "accountType": "client",
           *           "active": false,
           *           "createdAt": "2024-03-25T09:08:37+01:00",
           *           "updatedAt": "2024-06-03T14:20:05+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/account/1234"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['AccountV3Document']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'accountsV3.users.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the account.
         * @example 1234
         */
        accountId: components['parameters']['AccountId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The users. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "user",
           *           "id": "41",
           *           "attributes": {
           *             "account": "1234",
           *             "language": "1",
           *             "password": null,
           *             "email": "jane.doe@example.com",
           *             "emailInvalid": false,
           *             "salutation": "f",
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "active": true,
           *             "primary": true,
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/user/41"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['RelatedUserCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'contracts.list': {
    parameters: {
      query?: {
        /**
         * @description Only contracts whose attributes have these values.
         * @example {
         *       "contractType": "hosting"
         *     }
         */
        filter?: components['schemas']['ContractFilter']
        /**
         * @description Attributes to sort by, separated by commas; `-` before one sorts by it in descending order.
         * @example -contractStartAt
         */
        sort?: components['parameters']['Sort']
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of contracts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v3/contract?page[number]=1",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v3/contract?page[number]=1"
           *       },
           *       "data": [
           *         {
           *           "type": "contract",
           *           "id": "H12345",
           *           "attributes": {
           *             "ownerAccount": "1",
           *             "assigneeAccount": null,
           *             "assigneeLoginName": null,
           *             "contractType": "hosting",
           *             "name": "WEB S 2.0 v1",
           *             "product": 1,
           *             "contractStartAt": "2024-04-18T00:00:00+02:00",
           *             "contractTerminationAt": null,
           *             "contractCancelationAt": null,
           *             "inclusive": false,
           *             "dnsStatus": null,
           *             "price": 1.19,
           *             "vat": 19,
           *             "currency": "EUR",
           *             "billingInterval": 12,
           *             "serviceType": "plesk",
           *             "maturity": "12M",
           *             "children": [],
           *             "parent": null,
           *             "status": "active",
           *             "demoReference": null
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/contract/H12345"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['ContractCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'contracts.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "contract",
         *         "attributes": {
         *           "product": 1,
         *           "assigneeAccount": "1234"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['ContractCreateDocument']
      }
    }
    responses: {
      /** @description The new contract. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "contract",
           *         "id": "H12346",
           *         "attributes": {
           *           "ownerAccount": "1",
           *           "assigneeAccount": "1234",
           *           "assigneeLoginName": "janedoe",
           *           "contractType": "hosting",
           *           "name": "WEB S 2.0 v1",
           *           "product": 1,
           *           "contractStartAt": "2024-06-03T00:00:00+02:00",
           *           "contractTerminationAt": null,
           *           "contractCancelationAt": null,
           *           "inclusive": false,
           *           "dnsStatus": null,
           *           "price": 1.19,
           *           "vat": 19,
           *           "currency": "EUR",
           *           "billingInterval": 12,
           *           "serviceType": "plesk",
           *           "maturity": "12M",
           *           "children": [],
           *           "parent": null,
           *           "status": "active",
           *           "demoReference": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/contract/H12346"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ContractDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'contracts.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example H12345
         */
        contractId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "contract",
           *         "id": "H12345",
           *         "attributes": {
           *           "ownerAccount": "1",
           *           "assigneeAccount": null,
           *           "assigneeLoginName": null,
           *           "contractType": "hosting",
           *           "name": "WEB S 2.0 v1",
           *           "product": 1,
           *           "contractStartAt": "2024-04-18T00:00:00+02:00",
           *           "contractTerminationAt": null,
           *           "contractCancelationAt": null,
           *           "inclusive": false,
           *           "dnsStatus": null,
           *           "price": 1.19,
           *           "vat": 19,
           *           "currency": "EUR",
           *           "billingInterval": 12,
           *           "serviceType": "plesk",
           *           "maturity": "12M",
           *           "children": [],
           *           "parent": null,
           *           "status": "active",
           *           "demoReference": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/contract/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ContractDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'contracts.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example H12345
         */
        contractId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "contract",
         *         "id": "H12345",
         *         "attributes": {
         *           "contractTerminationAt": "2025-04-18T00:00:00+02:00"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['ContractUpdateDocument']
      }
    }
    responses: {
      /** @description The changed contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "contract",
           *         "id": "H12345",
           *         "attributes": {
           *           "ownerAccount": "1",
           *           "assigneeAccount": null,
           *           "assigneeLoginName": null,
           *           "contractType": "hosting",
           *           "name": "WEB S 2.0 v1",
           *           "product": 1,
           *           "contractStartAt": "2024-04-18T00:00:00+02:00",
           *           "contractTerminationAt": "2025-04-18T00:00:00+02:00",
           *           "contractCancelationAt": null,
           *           "inclusive": false,
           *           "dnsStatus": null,
           *           "price": 1.19,
           *           "vat": 19,
           *           "currency": "EUR",
           *           "billingInterval": 12,
           *           "serviceType": "plesk",
           *           "maturity": "12M",
           *           "children": [],
           *           "parent": null,
           *           "status": "termination_pending",
           *           "demoReference": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/contract/H12345"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ContractDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'contractLogs.list': {
    parameters: {
      query?: {
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
        /**
         * @description Only log entries of this account or contract.
         * @example {
         *       "account": "1234",
         *       "contract": "H44459"
         *     }
         */
        filter?: components['schemas']['ContractLogFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Log entries on this page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v3/contractLog?page%5Bnumber%5D=1&page%5Bsize%5D=50",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v3/contractLog?page%5Bnumber%5D=1&page%5Bsize%5D=50"
           *       },
           *       "data": [
           *         {
           *           "type": "contractLog",
           *           "id": "2",
           *           "attributes": {
           *             "account": "1234",
           *             "contract": "H44459",
           *             "logType": "upgrade",
           *             "message": "Upgraded to Webhosting XL.",
           *             "cdata": {
           *               "reasonCode": null,
           *               "email": null,
           *               "domain": null
           *             },
           *             "createdAt": "2024-10-09T00:00:00+02:00"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/contractLog/2"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['ContractLogCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'contractLogs.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the log entry.
         * @example 2
         */
        logId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The log entry. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "contractLog",
           *         "id": "2",
           *         "attributes": {
           *           "account": "1234",
           *           "contract": "H44459",
           *           "logType": "upgrade",
           *           "message": "Upgraded to Webhosting XL.",
           *           "cdata": {
           *             "reasonCode": null,
           *             "email": null,
           *             "domain": null
           *           },
           *           "createdAt": "2024-10-09T00:00:00+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/contractLog/2"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['ContractLogDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.records.list': {
    parameters: {
      query: {
        /**
         * @description The zone whose records are wanted.
         * @example {
         *       "dns-zone": "example.com"
         *     }
         */
        filter: components['schemas']['DnsRecordFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "dns-record",
           *           "id": "1",
           *           "attributes": {
           *             "name": "www.example.com",
           *             "data": "192.0.2.10",
           *             "record-type": "A",
           *             "priority": null,
           *             "ttl": 600,
           *             "dns-zone": "example.com"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/dns-record/1"
           *           }
           *         },
           *         {
           *           "type": "dns-record",
           *           "id": "2",
           *           "attributes": {
           *             "name": "www.example.com",
           *             "data": "2001:db8::10",
           *             "record-type": "AAAA",
           *             "priority": null,
           *             "ttl": 600,
           *             "dns-zone": "example.com"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/dns-record/2"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnsRecordCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.records.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the record.
         * @example 1
         */
        'record-id': string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "dns-record",
           *         "id": "1",
           *         "attributes": {
           *           "name": "www.example.com",
           *           "data": "192.0.2.10",
           *           "record-type": "A",
           *           "priority": null,
           *           "ttl": 600,
           *           "dns-zone": "example.com"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/dns-record/1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnsRecordDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.zones.list': {
    parameters: {
      query?: never
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
           *       "data": [
           *         {
           *           "type": "dns-zone",
           *           "id": "1",
           *           "attributes": {
           *             "domainName": "example.com",
           *             "maintained": "manual",
           *             "primaryNameserver": "ns1.example.net",
           *             "nameserver": [
           *               "ns2.example.net"
           *             ],
           *             "adminEmail": "hostmaster@example.com",
           *             "refresh": 28800,
           *             "retry": 7200,
           *             "expire": 604800,
           *             "minimum": 600,
           *             "ttl": 600,
           *             "message": null,
           *             "syncedAt": null,
           *             "createdAt": "2024-01-24T07:40:44+01:00",
           *             "updatedAt": "2024-01-24T07:40:45+01:00"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/dns-zone/1"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnsZoneCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.zones.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "dns-zone",
         *         "attributes": {
         *           "domainName": "example.com",
         *           "maintained": "manual",
         *           "primaryNameserver": "ns1.example.net",
         *           "nameserver": [
         *             "ns2.example.net"
         *           ]
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['DnsZoneCreateDocument']
      }
    }
    responses: {
      /** @description The new zone. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "dns-zone",
           *         "id": "1",
           *         "attributes": {
           *           "domainName": "example.com",
           *           "maintained": "manual",
           *           "primaryNameserver": "ns1.example.net",
           *           "nameserver": [
           *             "ns2.example.net"
           *           ],
           *           "adminEmail": "hostmaster@example.com",
           *           "refresh": 28800,
           *           "retry": 7200,
           *           "expire": 604800,
           *           "minimum": 600,
           *           "ttl": 600,
           *           "message": null,
           *           "syncedAt": null,
           *           "createdAt": "2024-01-24T07:40:44+01:00",
           *           "updatedAt": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/dns-zone/1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnsZoneDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.zones.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 1
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The zone. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "dns-zone",
           *         "id": "1",
           *         "attributes": {
           *           "domainName": "example.com",
           *           "maintained": "manual",
           *           "primaryNameserver": "ns1.example.net",
           *           "nameserver": [
           *             "ns2.example.net"
           *           ],
           *           "adminEmail": "hostmaster@example.com",
           *           "refresh": 28800,
           *           "retry": 7200,
           *           "expire": 604800,
           *           "minimum": 600,
           *           "ttl": 600,
           *           "message": null,
           *           "syncedAt": null,
           *           "createdAt": "2024-01-24T07:40:44+01:00",
           *           "updatedAt": "2024-01-24T07:40:45+01:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/dns-zone/1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnsZoneDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.zones.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 1
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.zones.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 1
         */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "dns-zone",
         *         "id": "1",
         *         "attributes": {
         *           "maintained": "automatic"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['DnsZoneUpdateDocument']
      }
    }
    responses: {
      /** @description The changed zone. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "dns-zone",
           *         "id": "1",
           *         "attributes": {
           *           "domainName": "example.com",
           *           "maintained": "automatic",
           *           "primaryNameserver": "ns1.example.net",
           *           "nameserver": [
           *             "ns2.example.net"
           *           ],
           *           "adminEmail": "hostmaster@example.com",
           *           "refresh": 28800,
           *           "retry": 7200,
           *           "expire": 604800,
           *           "minimum": 600,
           *           "ttl": 600,
           *           "message": null,
           *           "syncedAt": "2024-06-03T14:20:05+02:00",
           *           "createdAt": "2024-01-24T07:40:44+01:00",
           *           "updatedAt": "2024-06-03T14:20:05+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/dns-zone/1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnsZoneDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'dnssec.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain, as the list of domains has it.
         * @example D12345
         */
        domainId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The status. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "dnssec",
           *         "id": "1",
           *         "attributes": {
           *           "domainName": "example.com",
           *           "status": "inactive"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/dnssec/1"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['DnssecDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'domainSuggestions.list': {
    parameters: {
      query: {
        /**
         * @description The keyword to generate names from.
         * @example {
         *       "keyword": "garden"
         *     }
         */
        filter: components['schemas']['DomainSuggestionFilter']
        /**
         * @description Whether to return only names that are free for registration.
         * @example true
         */
        checkDomainStatus?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The suggested names. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "domainSuggestion",
           *           "id": "garden-shop.example",
           *           "attributes": {
           *             "keyword": "garden",
           *             "sld": "garden-shop",
           *             "tld": "example",
           *             "decoded": "garden-shop.example"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/domainSuggestion/garden-shop.example"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['DomainSuggestionCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'users.list': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example user-login
         */
        include?: 'user-login'
        /**
         * @description Only users whose attributes have these values.
         * @example {
         *       "account": "1234"
         *     }
         */
        filter?: components['schemas']['UserFilter']
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of users. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v3/user?page[number]=1",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v3/user?page[number]=1"
           *       },
           *       "data": [
           *         {
           *           "type": "user",
           *           "id": "41",
           *           "attributes": {
           *             "account": "1234",
           *             "language": "1",
           *             "password": null,
           *             "email": "jane.doe@example.com",
           *             "emailInvalid": false,
           *             "salutation": "f",
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "active": true,
           *             "primary": true,
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "user-login": {
           *               "data": [
           *                 {
           *                   "type": "user-login",
           *                   "id": "janedoe"
           *                 }
           *               ],
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v3/user/41/relationships/user-login",
           *                 "related": "https://api.cloudpit.io/v3/user/41/user-login"
           *               }
           *             }
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/user/41"
           *           }
           *         }
           *       ],
           *       "included": [
           *         {
           *           "type": "user-login",
           *           "id": "janedoe",
           *           "attributes": {
           *             "loginType": "primary",
           *             "user": "41",
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "user": {
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v3/user-login/janedoe/relationships/user",
           *                 "related": "https://api.cloudpit.io/v3/user-login/janedoe/user"
           *               }
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'users.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "user",
         *         "attributes": {
         *           "account": "1234",
         *           "language": "1",
         *           "password": "example-password-1",
         *           "email": "john.doe@example.com",
         *           "salutation": "m",
         *           "company": "Example GmbH",
         *           "firstname": "John",
         *           "lastname": "Doe",
         *           "active": true,
         *           "primary": false
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['UserCreateDocument']
      }
    }
    responses: {
      /** @description The new user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user",
           *         "id": "42",
           *         "attributes": {
           *           "account": "1234",
           *           "language": "1",
           *           "password": null,
           *           "email": "john.doe@example.com",
           *           "emailInvalid": false,
           *           "salutation": "m",
           *           "company": "Example GmbH",
           *           "firstname": "John",
           *           "lastname": "Doe",
           *           "active": true,
           *           "primary": false,
           *           "createdAt": "2024-06-03T14:20:05+02:00",
           *           "updatedAt": "2024-06-03T14:20:05+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user/42"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'users.get': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example user-login
         */
        include?: 'user-login'
      }
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 41
         */
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user",
           *         "id": "41",
           *         "attributes": {
           *           "account": "1234",
           *           "language": "1",
           *           "password": null,
           *           "email": "jane.doe@example.com",
           *           "emailInvalid": false,
           *           "salutation": "f",
           *           "company": "Example GmbH",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "active": true,
           *           "primary": true,
           *           "createdAt": "2024-03-25T09:08:37+01:00",
           *           "updatedAt": "2024-03-25T09:08:37+01:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user/41"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'users.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 41
         */
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'users.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 41
         */
        userId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "user",
         *         "id": "41",
         *         "attributes": {
         *           "email": "jane@example.com"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['UserUpdateDocument']
      }
    }
    responses: {
      /** @description The changed user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user",
           *         "id": "41",
           *         "attributes": {
           *           "account": "1234",
           *           "language": "1",
           *           "password": null,
           *           "email": "jane@example.com",
           *           "emailInvalid": false,
           *           "salutation": "f",
           *           "company": "Example GmbH",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "active": true,
           *           "primary": true,
           *           "createdAt": "2024-03-25T09:08:37+01:00",
           *           "updatedAt": "2024-06-03T14:20:05+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user/41"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'users.logins.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 41
         */
        userId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The logins. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "user-login",
           *           "id": "janedoe",
           *           "attributes": {
           *             "loginType": "primary",
           *             "user": "41",
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/user-login/janedoe"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['RelatedUserLoginCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'userLogins.list': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example user
         */
        include?: 'user'
        /**
         * @description Only logins whose attributes have these values.
         * @example {
         *       "user": "41"
         *     }
         */
        filter?: components['schemas']['UserLoginFilter']
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of logins. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v3/user-login?page[number]=1",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v3/user-login?page[number]=1"
           *       },
           *       "data": [
           *         {
           *           "type": "user-login",
           *           "id": "janedoe",
           *           "attributes": {
           *             "loginType": "primary",
           *             "user": "41",
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "user": {
           *               "data": {
           *                 "type": "user",
           *                 "id": "41"
           *               },
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v3/user-login/janedoe/relationships/user",
           *                 "related": "https://api.cloudpit.io/v3/user-login/janedoe/user"
           *               }
           *             }
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/user-login/janedoe"
           *           }
           *         }
           *       ],
           *       "included": [
           *         {
           *           "type": "user",
           *           "id": "41",
           *           "attributes": {
           *             "account": "1234",
           *             "language": "1",
           *             "password": null,
           *             "email": "jane.doe@example.com",
           *             "emailInvalid": false,
           *             "salutation": "f",
           *             "company": "Example GmbH",
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "active": true,
           *             "primary": true,
           *             "createdAt": "2024-03-25T09:08:37+01:00",
           *             "updatedAt": "2024-03-25T09:08:37+01:00"
           *           },
           *           "relationships": {
           *             "user-login": {
           *               "links": {
           *                 "self": "https://api.cloudpit.io/v3/user/41/relationships/user-login",
           *                 "related": "https://api.cloudpit.io/v3/user/41/user-login"
           *               }
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserLoginCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'userLogins.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "user-login",
         *         "id": "jane.doe",
         *         "attributes": {
         *           "user": "41"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['UserLoginCreateDocument']
      }
    }
    responses: {
      /** @description The new login. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user-login",
           *         "id": "jane.doe",
           *         "attributes": {
           *           "loginType": "secondary",
           *           "user": "41",
           *           "createdAt": "2024-06-03T14:20:05+02:00",
           *           "updatedAt": "2024-06-03T14:20:05+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user-login/jane.doe"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserLoginDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'userLogins.get': {
    parameters: {
      query?: {
        /**
         * @description Related resources to send along in `included`.
         * @example user
         */
        include?: 'user'
      }
      header?: never
      path: {
        /**
         * @description Login name.
         * @example jane.doe
         */
        userloginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The login. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user-login",
           *         "id": "jane.doe",
           *         "attributes": {
           *           "loginType": "secondary",
           *           "user": "41",
           *           "createdAt": "2024-06-03T14:20:05+02:00",
           *           "updatedAt": "2024-06-03T14:20:05+02:00"
           *         },
           *         "relationships": {
           *           "user": {
           *             "links": {
           *               "self": "https://api.cloudpit.io/v3/user-login/jane.doe/relationships/user",
           *               "related": "https://api.cloudpit.io/v3/user-login/jane.doe/user"
           *             }
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user-login/jane.doe"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserLoginDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'userLogins.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Login name.
         * @example jane.doe
         */
        userloginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'userLogins.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Login name.
         * @example jane.doe
         */
        userloginId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "user-login",
         *         "id": "jane.doe",
         *         "attributes": {}
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['UserLoginUpdateDocument']
      }
    }
    responses: {
      /** @description The changed login. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user-login",
           *         "id": "jane.doe",
           *         "attributes": {
           *           "loginType": "secondary",
           *           "user": "41",
           *           "createdAt": "2024-06-03T14:20:05+02:00",
           *           "updatedAt": "2024-06-04T08:01:30+02:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user-login/jane.doe"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserLoginDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'userLogins.user.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Login name.
         * @example jane.doe
         */
        userloginId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "user",
           *         "id": "41",
           *         "attributes": {
           *           "account": "1234",
           *           "language": "1",
           *           "password": null,
           *           "email": "jane.doe@example.com",
           *           "emailInvalid": false,
           *           "salutation": "f",
           *           "company": "Example GmbH",
           *           "firstname": "Jane",
           *           "lastname": "Doe",
           *           "active": true,
           *           "primary": true,
           *           "createdAt": "2024-03-25T09:08:37+01:00",
           *           "updatedAt": "2024-03-25T09:08:37+01:00"
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/user/41"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['UserDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcards.list': {
    parameters: {
      query?: {
        /**
         * @description Only webcard contracts whose attributes have these values.
         * @example {
         *       "status": "active"
         *     }
         */
        filter?: components['schemas']['ContractFilter']
        /**
         * @description Attributes to sort by, separated by commas; `-` before one sorts by it in descending order.
         * @example -contractStartAt
         */
        sort?: components['parameters']['Sort']
        /**
         * @description Page to send, as `page[number]` and `page[size]`.
         * @example {
         *       "number": 1,
         *       "size": 50
         *     }
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of webcard contracts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "meta": {
           *         "page": {
           *           "current-page": 1,
           *           "per-page": 50,
           *           "from": 1,
           *           "to": 1,
           *           "total": 1,
           *           "last-page": 1
           *         }
           *       },
           *       "links": {
           *         "first": "https://api.cloudpit.io/v3/webcard?page[number]=1",
           *         "next": null,
           *         "last": "https://api.cloudpit.io/v3/webcard?page[number]=1"
           *       },
           *       "data": [
           *         {
           *           "type": "webcard",
           *           "id": "H12347",
           *           "attributes": {
           *             "ownerAccount": "1",
           *             "assigneeAccount": null,
           *             "assigneeLoginName": null,
           *             "contractType": "hosting",
           *             "name": "Webcard Business",
           *             "product": 1,
           *             "contractStartAt": "2024-04-18T00:00:00+02:00",
           *             "contractTerminationAt": null,
           *             "contractCancelationAt": null,
           *             "inclusive": false,
           *             "dnsStatus": null,
           *             "price": 1.19,
           *             "vat": 19,
           *             "currency": "EUR",
           *             "billingInterval": 12,
           *             "serviceType": "webcard",
           *             "maturity": "12M",
           *             "children": [],
           *             "parent": null,
           *             "status": "active",
           *             "demoReference": null
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/webcard/H12347"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcards.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webcard",
         *         "attributes": {
         *           "product": 1,
         *           "assigneeAccount": "1234"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['WebcardCreateDocument']
      }
    }
    responses: {
      /** @description The new webcard contract. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webcard",
           *         "id": "H12348",
           *         "attributes": {
           *           "ownerAccount": "1",
           *           "assigneeAccount": "1234",
           *           "assigneeLoginName": "janedoe",
           *           "contractType": "hosting",
           *           "name": "Webcard Business",
           *           "product": 1,
           *           "contractStartAt": "2024-06-03T00:00:00+02:00",
           *           "contractTerminationAt": null,
           *           "contractCancelationAt": null,
           *           "inclusive": false,
           *           "dnsStatus": null,
           *           "price": 1.19,
           *           "vat": 19,
           *           "currency": "EUR",
           *           "billingInterval": 12,
           *           "serviceType": "webcard",
           *           "maturity": "12M",
           *           "children": [],
           *           "parent": null,
           *           "status": "pending",
           *           "demoReference": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/webcard/H12348"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcards.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webcard contract.
         * @example H12347
         */
        webcardId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The webcard contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webcard",
           *         "id": "H12347",
           *         "attributes": {
           *           "ownerAccount": "1",
           *           "assigneeAccount": null,
           *           "assigneeLoginName": null,
           *           "contractType": "hosting",
           *           "name": "Webcard Business",
           *           "product": 1,
           *           "contractStartAt": "2024-04-18T00:00:00+02:00",
           *           "contractTerminationAt": null,
           *           "contractCancelationAt": null,
           *           "inclusive": false,
           *           "dnsStatus": null,
           *           "price": 1.19,
           *           "vat": 19,
           *           "currency": "EUR",
           *           "billingInterval": 12,
           *           "serviceType": "webcard",
           *           "maturity": "12M",
           *           "children": [],
           *           "parent": null,
           *           "status": "active",
           *           "demoReference": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/webcard/H12347"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcards.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webcard contract.
         * @example H12347
         */
        webcardId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webcard",
         *         "id": "H12347",
         *         "attributes": {
         *           "assigneeAccount": "1234",
         *           "status": "suspended"
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['WebcardUpdateDocument']
      }
    }
    responses: {
      /** @description The changed webcard contract. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webcard",
           *         "id": "H12347",
           *         "attributes": {
           *           "ownerAccount": "1",
           *           "assigneeAccount": "1234",
           *           "assigneeLoginName": "janedoe",
           *           "contractType": "hosting",
           *           "name": "Webcard Business",
           *           "product": 1,
           *           "contractStartAt": "2024-04-18T00:00:00+02:00",
           *           "contractTerminationAt": null,
           *           "contractCancelationAt": null,
           *           "inclusive": false,
           *           "dnsStatus": null,
           *           "price": 1.19,
           *           "vat": 19,
           *           "currency": "EUR",
           *           "billingInterval": 12,
           *           "serviceType": "webcard",
           *           "maturity": "12M",
           *           "children": [],
           *           "parent": null,
           *           "status": "suspended",
           *           "demoReference": null
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/webcard/H12347"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcardBasics.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webcard-basic",
         *         "attributes": {
         *           "subdomain": "jane-doe",
         *           "customerData": {
         *             "firstname": "Jane",
         *             "lastname": "Doe",
         *             "company": "Example GmbH",
         *             "street": "Musterstraße 1",
         *             "postcode": "44263",
         *             "city": "Dortmund",
         *             "country": "de",
         *             "phone": "+493023125000",
         *             "email": "jane.doe@example.com"
         *           }
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['WebcardBasicCreateDocument']
      }
    }
    responses: {
      /** @description The new webcard. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webcard-basic",
           *         "id": "4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a",
           *         "attributes": {
           *           "contract": null,
           *           "subdomain": "jane-doe",
           *           "customerData": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "company": "Example GmbH",
           *             "street": "Musterstraße 1",
           *             "postcode": "44263",
           *             "city": "Dortmund",
           *             "country": "de",
           *             "phone": "+493023125000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "publishedAt": null,
           *           "unpublishedAt": null,
           *           "updatedAt": "2024-04-18T14:28:16+00:00",
           *           "createdAt": "2024-04-18T14:28:16+00:00"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardBasicDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcardBasics.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webcard.
         * @example 4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The webcard. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webcard-basic",
           *         "id": "4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a",
           *         "attributes": {
           *           "contract": "H12347",
           *           "subdomain": "jane-doe",
           *           "customerData": {
           *             "firstname": "Jane",
           *             "lastname": "Doe",
           *             "company": "Example GmbH",
           *             "street": "Musterstraße 1",
           *             "postcode": "44263",
           *             "city": "Dortmund",
           *             "country": "de",
           *             "phone": "+493023125000",
           *             "email": "jane.doe@example.com"
           *           },
           *           "publishedAt": "2024-04-18T15:02:41+00:00",
           *           "unpublishedAt": null,
           *           "updatedAt": "2024-04-18T15:02:41+00:00",
           *           "createdAt": "2024-04-18T14:28:16+00:00"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardBasicDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcardBasics.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webcard.
         * @example 4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a
         */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webcardSso.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "webcard-sso",
         *         "attributes": {
         *           "contract": "H12347",
         *           "lifetime": 3600,
         *           "invalidateAfterFirstUse": false
         *         }
         *       }
         *     }
         */
        'application/vnd.api+json': components['schemas']['WebcardSsoCreateDocument']
      }
    }
    responses: {
      /** @description The new link. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webcard-sso",
           *         "id": "42",
           *         "attributes": {
           *           "contract": "H12347",
           *           "webcardBasic": null,
           *           "lifetime": 3600,
           *           "url": "https://webcard.example.com/sso?token=example-token",
           *           "invalidateAfterFirstUse": false
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebcardSsoDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.emails.list': {
    parameters: {
      query: {
        /**
         * @description Webhosting and domain of the mail addresses.
         * @example {
         *       "webhosting": "12345",
         *       "domain": "example.com"
         *     }
         */
        filter: components['schemas']['WebhostingEmailFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Mail addresses. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "webhosting-email",
           *           "id": "12345+info@example.com",
           *           "attributes": {
           *             "password": null,
           *             "fowarding": {
           *               "enabled": true,
           *               "emails": [
           *                 "jane.doe@example.com"
           *               ]
           *             },
           *             "mailbox": {
           *               "enabled": true,
           *               "size": 2147483648,
           *               "usage": 4096
           *             },
           *             "autoresponder": {
           *               "enabled": false,
           *               "subject": "Re: <request_subject>",
           *               "message": null,
           *               "contentType": "text/html",
           *               "forwardMail": null,
           *               "endDate": null
           *             },
           *             "aliases": [
           *               "office@example.com"
           *             ]
           *           },
           *           "links": {
           *             "self": "https://api.cloudpit.io/v3/webhosting-email/12345+info@example.com"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebhostingEmailCollection']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
  'webhostings.emails.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address, made of the id of the webhosting and the address.
         * @example 12345+info@example.com
         */
        emailId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The mail address. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "webhosting-email",
           *         "id": "12345+info@example.com",
           *         "attributes": {
           *           "password": null,
           *           "fowarding": {
           *             "enabled": true,
           *             "emails": [
           *               "jane.doe@example.com"
           *             ]
           *           },
           *           "mailbox": {
           *             "enabled": true,
           *             "size": 2147483648,
           *             "usage": 4096
           *           },
           *           "autoresponder": {
           *             "enabled": false,
           *             "subject": "Re: <request_subject>",
           *             "message": null,
           *             "contentType": "text/html",
           *             "forwardMail": null,
           *             "endDate": null
           *           },
           *           "aliases": [
           *             "office@example.com"
           *           ]
           *         },
           *         "links": {
           *           "self": "https://api.cloudpit.io/v3/webhosting-email/12345+info@example.com"
           *         }
           *       }
           *     }
           */
          'application/vnd.api+json': components['schemas']['WebhostingEmailDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['UnprocessableEntity']
      423: components['responses']['Locked']
      500: components['responses']['InternalServerError']
    }
  }
}
