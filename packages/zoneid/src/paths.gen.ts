// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

export interface paths {
  '/dns/{service_name}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * Get DNS zone
     * @description Says whether a zone is active and may have AAAA records.
     */
    get: operations['dns.zones.get']
    /**
     * Update DNS zone
     * @description Updates a zone. What can be changed is not documented.
     */
    put: operations['dns.zones.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/a': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List A records
     * @description Lists the A records of a zone: the IPv4 addresses of its host names.
     */
    get: operations['dns.a.list']
    put?: never
    /**
     * Create A record
     * @description Adds an A record to a zone, the IPv4 address of a host name.
     */
    post: operations['dns.a.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/a/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get A record
     * @description Returns one A record of a zone.
     */
    get: operations['dns.a.get']
    /**
     * Update A record
     * @description Changes an A record whose `modify` is true.
     */
    put: operations['dns.a.update']
    post?: never
    /**
     * Delete A record
     * @description Removes an A record whose `delete` is true.
     */
    delete: operations['dns.a.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/aaaa': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List AAAA records
     * @description Lists the AAAA records of a zone: the IPv6 addresses of its host names.
     */
    get: operations['dns.aaaa.list']
    put?: never
    /**
     * Create AAAA record
     * @description Adds an AAAA record to a zone, the IPv6 address of a host name.
     */
    post: operations['dns.aaaa.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/aaaa/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get AAAA record
     * @description Returns one AAAA record of a zone.
     */
    get: operations['dns.aaaa.get']
    /**
     * Update AAAA record
     * @description Changes an AAAA record whose `modify` is true.
     */
    put: operations['dns.aaaa.update']
    post?: never
    /**
     * Delete AAAA record
     * @description Removes an AAAA record whose `delete` is true.
     */
    delete: operations['dns.aaaa.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/ns': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List NS records
     * @description Lists the NS records of a zone: the nameservers of the names it delegates.
     */
    get: operations['dns.ns.list']
    put?: never
    /**
     * Create NS record
     * @description Adds an NS record to a zone, a nameserver of a delegated name.
     */
    post: operations['dns.ns.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/ns/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get NS record
     * @description Returns one NS record of a zone.
     */
    get: operations['dns.ns.get']
    /**
     * Update NS record
     * @description Changes an NS record whose `modify` is true.
     */
    put: operations['dns.ns.update']
    post?: never
    /**
     * Delete NS record
     * @description Removes an NS record whose `delete` is true.
     */
    delete: operations['dns.ns.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/mx': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List MX records
     * @description Lists the MX records of a zone: the mail servers of its host names.
     */
    get: operations['dns.mx.list']
    put?: never
    /**
     * Create MX record
     * @description Adds an MX record to a zone, a mail server of a host name.
     */
    post: operations['dns.mx.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/mx/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get MX record
     * @description Returns one MX record of a zone.
     */
    get: operations['dns.mx.get']
    /**
     * Update MX record
     * @description Changes an MX record whose `modify` is true.
     */
    put: operations['dns.mx.update']
    post?: never
    /**
     * Delete MX record
     * @description Removes an MX record whose `delete` is true.
     */
    delete: operations['dns.mx.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/cname': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List CNAME records
     * @description Lists the CNAME records of a zone: the host names that are aliases of others.
     */
    get: operations['dns.cname.list']
    put?: never
    /**
     * Create CNAME record
     * @description Adds a CNAME record to a zone, an alias of another host name.
     */
    post: operations['dns.cname.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/cname/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get CNAME record
     * @description Returns one CNAME record of a zone.
     */
    get: operations['dns.cname.get']
    /**
     * Update CNAME record
     * @description Changes a CNAME record whose `modify` is true.
     */
    put: operations['dns.cname.update']
    post?: never
    /**
     * Delete CNAME record
     * @description Removes a CNAME record whose `delete` is true.
     */
    delete: operations['dns.cname.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/txt': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List TXT records
     * @description Lists the TXT records of a zone: the texts of its host names.
     */
    get: operations['dns.txt.list']
    put?: never
    /**
     * Create TXT record
     * @description Adds a TXT record to a zone, a text of a host name.
     */
    post: operations['dns.txt.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/txt/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get TXT record
     * @description Returns one TXT record of a zone.
     */
    get: operations['dns.txt.get']
    /**
     * Update TXT record
     * @description Changes a TXT record whose `modify` is true.
     */
    put: operations['dns.txt.update']
    post?: never
    /**
     * Delete TXT record
     * @description Removes a TXT record whose `delete` is true.
     */
    delete: operations['dns.txt.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/sshfp': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List SSHFP records
     * @description Lists the SSHFP records of a zone: the fingerprints of the SSH host keys of its host names.
     */
    get: operations['dns.sshfp.list']
    put?: never
    /**
     * Create SSHFP record
     * @description Adds an SSHFP record to a zone, the fingerprint of an SSH host key.
     */
    post: operations['dns.sshfp.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/sshfp/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get SSHFP record
     * @description Returns one SSHFP record of a zone.
     */
    get: operations['dns.sshfp.get']
    /**
     * Update SSHFP record
     * @description Changes an SSHFP record whose `modify` is true.
     */
    put: operations['dns.sshfp.update']
    post?: never
    /**
     * Delete SSHFP record
     * @description Removes an SSHFP record whose `delete` is true.
     */
    delete: operations['dns.sshfp.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/srv': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List SRV records
     * @description Lists the SRV records of a zone: the hosts and ports of its services.
     */
    get: operations['dns.srv.list']
    put?: never
    /**
     * Create SRV record
     * @description Adds an SRV record to a zone, the host and port of a service.
     */
    post: operations['dns.srv.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/srv/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get SRV record
     * @description Returns one SRV record of a zone.
     */
    get: operations['dns.srv.get']
    /**
     * Update SRV record
     * @description Changes an SRV record whose `modify` is true.
     */
    put: operations['dns.srv.update']
    post?: never
    /**
     * Delete SRV record
     * @description Removes an SRV record whose `delete` is true.
     */
    delete: operations['dns.srv.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/url': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List URL records
     * @description Lists the URL records of a zone: the redirections of its host names to URLs.
     */
    get: operations['dns.url.list']
    put?: never
    /**
     * Create URL record
     * @description Adds a URL record to a zone, the redirection of a host name to a URL.
     */
    post: operations['dns.url.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/url/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get URL record
     * @description Returns one URL record of a zone.
     */
    get: operations['dns.url.get']
    /**
     * Update URL record
     * @description Changes a URL record whose `modify` is true.
     */
    put: operations['dns.url.update']
    post?: never
    /**
     * Delete URL record
     * @description Removes a URL record whose `delete` is true.
     */
    delete: operations['dns.url.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/caa': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List CAA records
     * @description Lists the CAA records of a zone: the certificate authorities that may issue for its host names.
     */
    get: operations['dns.caa.list']
    put?: never
    /**
     * Create CAA record
     * @description Adds a CAA record to a zone, a certificate authority that may issue for a host name.
     */
    post: operations['dns.caa.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/caa/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get CAA record
     * @description Returns one CAA record of a zone.
     */
    get: operations['dns.caa.get']
    /**
     * Update CAA record
     * @description Changes a CAA record whose `modify` is true.
     */
    put: operations['dns.caa.update']
    post?: never
    /**
     * Delete CAA record
     * @description Removes a CAA record whose `delete` is true.
     */
    delete: operations['dns.caa.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/tlsa': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    /**
     * List TLSA records
     * @description Lists the TLSA records of a zone: the certificates and keys that its services are bound to.
     */
    get: operations['dns.tlsa.list']
    put?: never
    /**
     * Create TLSA record
     * @description Adds a TLSA record to a zone, the certificate or key that a service is bound to.
     */
    post: operations['dns.tlsa.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/dns/{service_name}/tlsa/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    /**
     * Get TLSA record
     * @description Returns one TLSA record of a zone.
     */
    get: operations['dns.tlsa.get']
    /**
     * Update TLSA record
     * @description Changes a TLSA record whose `modify` is true.
     */
    put: operations['dns.tlsa.update']
    post?: never
    /**
     * Delete TLSA record
     * @description Removes a TLSA record whose `delete` is true.
     */
    delete: operations['dns.tlsa.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/account': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List mail accounts
     * @description Lists the mail accounts of a virtual server, archived ones where asked for.
     */
    get: operations['mail.accounts.list']
    put?: never
    /**
     * Create mail account
     * @description Creates a mail account with a mailbox on a virtual server.
     */
    post: operations['mail.accounts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/account/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    /**
     * Get mail account
     * @description Returns one mail account, with the addresses that belong to it where asked for.
     */
    get: operations['mail.accounts.get']
    /**
     * Update mail account
     * @description Changes a mail account, its password or its spam filter for instance.
     */
    put: operations['mail.accounts.update']
    post?: never
    /**
     * Delete mail account
     * @description Deletes a mail account.
     */
    delete: operations['mail.accounts.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/account/{identificator}/asp': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    /**
     * List application passwords
     * @description Lists the application passwords of a mail account, without the passwords themselves.
     */
    get: operations['mail.accounts.appPasswords.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
        /**
         * @description The application password's `identificator`.
         * @example 17
         */
        asp_id: number
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete application password
     * @description Deletes an application password, so that its application has no access any more.
     */
    delete: operations['mail.accounts.appPasswords.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/account/{identificator}/autoreply': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    /**
     * Get autoreply of mail account
     * @description Returns the autoreply of a mail account.
     */
    get: operations['mail.accounts.autoreply.get']
    /**
     * Update autoreply of mail account
     * @description Changes the autoreply of a mail account, and turns it on or off.
     */
    put: operations['mail.accounts.autoreply.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/account/{identificator}/premium': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    /**
     * Get premium package of mail account
     * @description Returns the premium package that a mail account has.
     */
    get: operations['mail.accounts.premium.get']
    /**
     * Change premium package of mail account
     * @description Turns a premium package of a mail account on or off.
     */
    put: operations['mail.accounts.premium.update']
    post?: never
    delete?: never
    /**
     * List premium packages
     * @description Lists the premium packages that a mail account can have. For an account that is yet to be created, the identificator is `@` and the name of the virtual server.
     */
    options: operations['mail.accounts.premium.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/forwarder': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List mail forwarders
     * @description Lists the mail forwarders of a virtual server.
     */
    get: operations['mail.forwarders.list']
    put?: never
    /**
     * Create mail forwarder
     * @description Creates a mail address that forwards what it receives.
     */
    post: operations['mail.forwarders.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/forwarder/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    /**
     * Get mail forwarder
     * @description Returns one mail forwarder.
     */
    get: operations['mail.forwarders.get']
    /**
     * Update mail forwarder
     * @description Changes a mail forwarder, where it forwards to for instance.
     */
    put: operations['mail.forwarders.update']
    post?: never
    /**
     * Delete mail forwarder
     * @description Deletes a mail forwarder.
     */
    delete: operations['mail.forwarders.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    /**
     * Get autoreply of mail forwarder
     * @description Returns the autoreply of a mail forwarder.
     */
    get: operations['mail.forwarders.autoreply.get']
    /**
     * Update autoreply of mail forwarder
     * @description Changes the autoreply of a mail forwarder, and turns it on or off.
     */
    put: operations['mail.forwarders.autoreply.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/mail/dkim': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * Get DKIM key
     * @description Returns the public key that the mail of a virtual server is signed for.
     */
    get: operations['mail.dkim.get']
    put?: never
    /**
     * Activate DKIM
     * @description Creates a key and has the mail of a virtual server signed.
     */
    post: operations['mail.dkim.create']
    /**
     * Delete DKIM key
     * @description Deletes the key, so that mail is not signed any more.
     */
    delete: operations['mail.dkim.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/mysql': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List MySQL databases
     * @description Lists the databases of a virtual server with their disk usage.
     */
    get: operations['databases.mysql.list']
    put?: never
    /**
     * Create MySQL database
     * @description Creates a database on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
     */
    post: operations['databases.mysql.create']
    delete?: never
    /**
     * List collations
     * @description Lists the collations that a new database can have.
     */
    options: operations['databases.mysql.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/mysql/{database_name}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    /**
     * Get MySQL database
     * @description Returns one database with its disk usage.
     */
    get: operations['databases.mysql.get']
    put?: never
    post?: never
    /**
     * Delete MySQL database
     * @description Removes a database from a virtual server.
     */
    delete: operations['databases.mysql.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/mysql/account': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List MySQL accounts
     * @description Lists the database accounts of a virtual server.
     */
    get: operations['databases.mysql.accounts.list']
    put?: never
    /**
     * Create MySQL account
     * @description Creates a database account on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
     */
    post: operations['databases.mysql.accounts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/mysql/account/{database_username}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    /**
     * Get MySQL account
     * @description Returns one database account of a virtual server.
     */
    get: operations['databases.mysql.accounts.get']
    /**
     * Update MySQL account
     * @description Changes the comment, the password and where a database account may connect from.
     */
    put: operations['databases.mysql.accounts.update']
    post?: never
    /**
     * Delete MySQL account
     * @description Removes a database account from a virtual server.
     */
    delete: operations['databases.mysql.accounts.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/mysql/account/{database_username}/permission': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    /**
     * List MySQL permissions
     * @description Lists what an account may do in each of the databases it has access to.
     */
    get: operations['databases.mysql.permissions.list']
    put?: never
    post?: never
    delete?: never
    /**
     * List permission names
     * @description Lists the MySQL permissions that the account can be given.
     */
    options: operations['databases.mysql.permissions.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    /**
     * Get MySQL permissions
     * @description Returns what an account may do in one database.
     */
    get: operations['databases.mysql.permissions.get']
    /**
     * Set MySQL permissions
     * @description Sets what an account may do in one database.
     */
    put: operations['databases.mysql.permissions.update']
    post?: never
    /**
     * Remove MySQL permissions
     * @description Takes from an account all that it may do in one database.
     */
    delete: operations['databases.mysql.permissions.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/redis': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List Redis databases
     * @description Lists the Redis databases of a virtual server, each with the key to authenticate with.
     */
    get: operations['databases.redis.list']
    put?: never
    /**
     * Activate Redis
     * @description Activates a Redis database on a virtual server.
     */
    post: operations['databases.redis.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/redis/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    /**
     * Get Redis database
     * @description Returns one Redis database with the key to authenticate with.
     */
    get: operations['databases.redis.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/redis/{identificator}/start': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start Redis
     * @description Starts the process of a Redis database.
     */
    post: operations['databases.redis.start']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/redis/{identificator}/restart': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Restart Redis
     * @description Stops the process of a Redis database and starts it again.
     */
    post: operations['databases.redis.restart']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/redis/{identificator}/stop': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stop Redis
     * @description Stops the process of a Redis database.
     */
    post: operations['databases.redis.stop']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/database/redis/{identificator}/regenerateauth': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Renew Redis key
     * @description Replaces the key that clients authenticate with; the old one stops working.
     */
    post: operations['databases.redis.regenerateAuth']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssl': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List certificates
     * @description Lists the certificates that were added to a virtual server.
     */
    get: operations['ssl.list']
    put?: never
    /**
     * Add certificate
     * @description Adds a certificate with its private key to a virtual server.
     */
    post: operations['ssl.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssl/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `id` of the certificate.
         * @example 31
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get certificate
     * @description Returns one certificate, without its private key.
     */
    get: operations['ssl.get']
    /**
     * Update certificate
     * @description Replaces a certificate and its private key, or the hosts that use it.
     */
    put: operations['ssl.update']
    post?: never
    /**
     * Delete certificate
     * @description Removes a certificate from a virtual server.
     */
    delete: operations['ssl.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/crontab': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List scheduled tasks
     * @description Lists the tasks that a virtual server runs on a schedule.
     */
    get: operations['crontabs.list']
    put?: never
    /**
     * Create scheduled task
     * @description Adds a task that the virtual server runs on a schedule.
     */
    post: operations['crontabs.create']
    delete?: never
    /**
     * List task options
     * @description Lists options for scheduled tasks. What they stand for is not documented.
     */
    options: operations['crontabs.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/crontab/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the task.
         * @example 7
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get scheduled task
     * @description Returns one task of a virtual server.
     */
    get: operations['crontabs.get']
    /**
     * Update scheduled task
     * @description Changes what a task runs, when, and who is told about it.
     */
    put: operations['crontabs.update']
    post?: never
    /**
     * Delete scheduled task
     * @description Removes a task from a virtual server.
     */
    delete: operations['crontabs.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/process/pm2': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List PM2 processes
     * @description Lists the applications of a virtual server that PM2 keeps running, in whichever language they are written.
     */
    get: operations['pm2.list']
    put?: never
    /**
     * Create PM2 process
     * @description Adds an application that PM2 keeps running.
     */
    post: operations['pm2.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/process/pm2/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    /**
     * Get PM2 process
     * @description Returns one application that PM2 keeps running.
     */
    get: operations['pm2.get']
    /**
     * Update PM2 process
     * @description Changes an application that PM2 keeps running. The provider documents no body of its own for this.
     */
    put: operations['pm2.update']
    post?: never
    /**
     * Delete PM2 process
     * @description Removes an application from PM2.
     */
    delete: operations['pm2.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/process/pm2/{identificator}/start': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start PM2 process
     * @description Starts an application.
     */
    post: operations['pm2.start']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/process/pm2/{identificator}/restart': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Restart PM2 process
     * @description Stops an application and starts it again.
     */
    post: operations['pm2.restart']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/process/pm2/{identificator}/stop': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stop PM2 process
     * @description Stops an application.
     */
    post: operations['pm2.stop']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/portforward': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List port forwards
     * @description Lists the ports that are forwarded to a virtual server.
     */
    get: operations['portForwards.list']
    put?: never
    /**
     * Create port forward
     * @description Forwards a port of a dedicated IP to a virtual server.
     */
    post: operations['portForwards.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/portforward/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
      }
      cookie?: never
    }
    /**
     * Get port forward
     * @description Returns one port forward of a virtual server.
     */
    get: operations['portForwards.get']
    put?: never
    /**
     * Save port forward
     * @description Changes a port forward that exists.
     */
    post: operations['portForwards.save']
    /**
     * Delete port forward
     * @description Stops forwarding a port.
     */
    delete: operations['portForwards.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/portforward/{identificator}/acl': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add address to access list
     * @description Lets an IP address connect to a forwarded port.
     */
    post: operations['portForwards.acl.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
        /**
         * @description The `identificator` of the entry of the access list.
         * @example 12
         */
        acl_ip_identificator: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Remove address from access list
     * @description Takes an IP address off the access list of a forwarded port.
     */
    delete: operations['portForwards.acl.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/dedicatedip': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List dedicated IPs
     * @description Lists the dedicated IPs of a virtual server and the virtual hosts that use them.
     */
    get: operations['dedicatedIps.list']
    put?: never
    /**
     * Create dedicated IP
     * @description Gives a virtual server a dedicated IP. The addresses are chosen by the provider.
     */
    post: operations['dedicatedIps.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/dedicatedip/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description Identifier of the dedicated IP, as at the end of its `resource_url`.
         * @example 192.0.2.30
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get dedicated IP
     * @description Returns one dedicated IP and the virtual hosts that use it.
     */
    get: operations['dedicatedIps.get']
    put?: never
    post?: never
    /**
     * Delete dedicated IP
     * @description Takes a dedicated IP from a virtual server.
     */
    delete: operations['dedicatedIps.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/billing/resources': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List additional packages
     * @description Lists the packages that were added to a virtual server.
     */
    get: operations['billingResources.list']
    put?: never
    /**
     * Add package
     * @description Adds a package to a virtual server. The provider documents the quantity only, not how the package is named.
     */
    post: operations['billingResources.create']
    delete?: never
    /**
     * Show available packages
     * @description Shows which packages can be added to a virtual server. The provider does not document the answer.
     */
    options: operations['billingResources.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/billing/resources/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the added package.
         * @example extra_disk
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get additional package
     * @description Returns one package that was added to a virtual server.
     */
    get: operations['billingResources.get']
    /**
     * Change package quantity
     * @description Sets how many of a package a virtual server has.
     */
    put: operations['billingResources.update']
    post?: never
    /**
     * Delete additional package
     * @description Takes an added package from a virtual server.
     */
    delete: operations['billingResources.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssh': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * Get SSH settings
     * @description Returns how a virtual server is reached by SSH and who may connect.
     */
    get: operations['ssh.get']
    /**
     * Update SSH settings
     * @description Sets whether all addresses may connect by SSH or only those of the whitelist.
     */
    put: operations['ssh.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssh/publickey': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List public keys
     * @description Lists the public keys that may log in by SSH.
     */
    get: operations['ssh.publicKeys.list']
    put?: never
    /**
     * Add public key
     * @description Lets a public key log in by SSH.
     */
    post: operations['ssh.publicKeys.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssh/publickey/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the key.
         * @example 5
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get public key
     * @description Returns one public key and when it was last used.
     */
    get: operations['ssh.publicKeys.get']
    put?: never
    post?: never
    /**
     * Delete public key
     * @description Removes a public key, which can then no longer log in.
     */
    delete: operations['ssh.publicKeys.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssh/whitelist': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    /**
     * List whitelist
     * @description Lists the addresses that may connect by SSH.
     */
    get: operations['ssh.whitelist.list']
    put?: never
    /**
     * Add address to whitelist
     * @description Lets an address or a range of addresses connect by SSH.
     */
    post: operations['ssh.whitelist.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/vserver/{service_name}/ssh/whitelist/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the entry.
         * @example 8
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get whitelist entry
     * @description Returns one entry of the whitelist.
     */
    get: operations['ssh.whitelist.get']
    put?: never
    post?: never
    /**
     * Remove address from whitelist
     * @description Removes an entry of the whitelist, whose addresses can then no longer connect.
     */
    delete: operations['ssh.whitelist.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/order/cloud': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List cloud server orders
     * @description Lists the orders of cloud servers and how far they have come.
     */
    get: operations['orders.cloud.list']
    put?: never
    /**
     * Order cloud server
     * @description Orders a cloud server, which is made later; the order says how far that has come.
     */
    post: operations['orders.cloud.create']
    delete?: never
    /**
     * List cloud server options
     * @description Lists the availability zones, packages, operating systems and billing periods to order from.
     */
    options: operations['orders.cloud.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/order/cloud/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `identificator` of the order.
         * @example 77
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get cloud server order
     * @description Returns one order of a cloud server and how far it has come.
     */
    get: operations['orders.cloud.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/order/domain/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List domain orders
     * @description Lists the orders about domains and how much of them failed.
     */
    get: operations['orders.domains.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/order/domain/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `identificator` of the order.
         * @example 1234
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get domain order
     * @description Returns one order about domains and how much of it failed.
     */
    get: operations['orders.domains.get']
    put?: never
    post?: never
    /**
     * Cancel domain order
     * @description Cancels an order about domains.
     */
    delete: operations['orders.domains.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/order/domain/renew': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Renew or reactivate domains
     * @description Orders the renewal, or the reactivation, of one or more domains.
     */
    post: operations['orders.domains.renew']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List domains
     * @description Lists the domains that the user owns or manages for their owners.
     */
    get: operations['domains.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    /**
     * Get domain
     * @description Returns one domain: when it expires, how it is renewed and what is pending.
     */
    get: operations['domains.get']
    /**
     * Update domain
     * @description Changes a domain. The provider does not document the body beyond one property.
     */
    put: operations['domains.update']
    post?: never
    delete?: never
    /**
     * Get domain options
     * @description Returns what can be chosen for a domain: periods of renewal, name servers and contacts.
     */
    options: operations['domains.options']
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}/preferences': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    /**
     * Get domain preferences
     * @description Returns the preferences for a domain.
     */
    get: operations['domains.preferences.get']
    /**
     * Update domain preferences
     * @description Sets whether reminders of the renewal are sent.
     */
    put: operations['domains.preferences.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}/nameserver': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    /**
     * List domain name servers
     * @description Lists the name servers of a domain.
     */
    get: operations['domains.nameservers.list']
    put?: never
    /**
     * Create domain name servers
     * @description Adds one or more name servers to a domain.
     */
    post: operations['domains.nameservers.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}/nameserver/{hostname}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description Host name of the name server, a main domain or a subdomain.
         * @example ns1.example.com
         */
        hostname: string
      }
      cookie?: never
    }
    /**
     * Get domain name server
     * @description Returns one name server of a domain.
     */
    get: operations['domains.nameservers.get']
    /**
     * Update domain name server
     * @description Changes the host name or the IP addresses of a name server. The answer is not an array.
     */
    put: operations['domains.nameservers.update']
    post?: never
    /**
     * Delete domain name server
     * @description Removes a name server from a domain.
     */
    delete: operations['domains.nameservers.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}/contact': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    /**
     * List domain contacts
     * @description Lists the contacts of a domain with their roles.
     */
    get: operations['domains.contacts.list']
    put?: never
    /**
     * Create domain contact
     * @description Adds a contact to a domain. Which fields are needed depends on the top-level domain and on the kind of contact.
     */
    post: operations['domains.contacts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}/contact/{identificator}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description The `identificator` of the contact.
         * @example 501
         */
        identificator: string
      }
      cookie?: never
    }
    /**
     * Get domain contact
     * @description Returns one contact of a domain.
     */
    get: operations['domains.contacts.get']
    /**
     * Update domain contact
     * @description Changes a contact of a domain. Which fields may change depends on the top-level domain and on the kind of contact.
     */
    put: operations['domains.contacts.update']
    post?: never
    /**
     * Delete domain contact
     * @description Removes a contact from a domain.
     */
    delete: operations['domains.contacts.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/domain/{service_name}/contact/tech/default': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add default technical contact
     * @description Adds the default technical contact to a domain.
     */
    post: operations['domains.contacts.setDefaultTech']
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
    /** @description A record, the IPv4 address of a host name. */
    ARecord: components['schemas']['DnsRecordBase'] & {
      /**
       * Format: ipv4
       * @description IPv4 address.
       */
      destination?: string
    }
    /** @description The record, as the only item. */
    ARecordAnswer: [components['schemas']['ARecord']]
    /** @description A record to create, or what to change in one. */
    ARecordChange: {
      /** @description Host name in full. */
      name?: string
      /**
       * Format: ipv4
       * @description IPv4 address.
       */
      destination?: string
    }
    /** @description The A records of a zone. */
    ARecordList: components['schemas']['ARecord'][]
    /** @description AAAA record, the IPv6 address of a host name. */
    AaaaRecord: components['schemas']['DnsRecordBase'] & {
      /**
       * Format: ipv6
       * @description IPv6 address.
       */
      destination?: string
    }
    /** @description The record, as the only item. */
    AaaaRecordAnswer: [components['schemas']['AaaaRecord']]
    /** @description AAAA record to create, or what to change in one. */
    AaaaRecordChange: {
      /** @description Host name in full. */
      name?: string
      /**
       * Format: ipv6
       * @description IPv6 address.
       */
      destination?: string
    }
    /** @description The AAAA records of a zone. */
    AaaaRecordList: components['schemas']['AaaaRecord'][]
    /** @description A package that was added to a virtual server's own. */
    BillingResource: {
      /** @description Identifier of the added package. */
      identificator?: string
      /**
       * Format: uri
       * @description URL of this package in the API.
       */
      resource_url?: string
      /** @description Unique name of the package. */
      package?: string
      /** @description Name of the package. */
      name?: string
      /** @description How many of it the virtual server has. */
      quantity?: number
    }
    /** @description The added package, as the only item. */
    BillingResourceAnswer: [components['schemas']['BillingResource']]
    /** @description A package to add. How the package itself is named here is not documented. */
    BillingResourceCreate: {
      /** @description How many to add. */
      quantity?: number
    } & {
      [key: string]: unknown
    }
    /** @description Packages that were added to a virtual server. */
    BillingResourceList: components['schemas']['BillingResource'][]
    /** @description Packages that can be added. What the answer looks like is not documented. */
    BillingResourceOptions: unknown
    /** @description The new quantity of an added package. */
    BillingResourceUpdate: {
      /** @description How many the virtual server shall have. */
      quantity?: number
    }
    /** @description CAA record, a certificate authority that may issue for a host name. */
    CaaRecord: components['schemas']['DnsRecordBase'] & {
      /** @description Value of the property. */
      destination?: string
      /** @description Flags of the property. */
      flag?: number
      /** @description Name of the property. */
      tag?: string
    }
    /** @description The record, as the only item. */
    CaaRecordAnswer: [components['schemas']['CaaRecord']]
    /** @description CAA record to create, or what to change in one. */
    CaaRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description Value of the property. */
      destination?: string
      /** @description Flags of the property. */
      flag?: number
      /** @description Name of the property. */
      tag?: string
    }
    /** @description The CAA records of a zone. */
    CaaRecordList: components['schemas']['CaaRecord'][]
    /** @description An order of a cloud server. */
    CloudOrder: components['schemas']['CloudOrderBase'] & {
      /**
       * Format: uri
       * @description URL of this order in the API.
       */
      resource_url?: string
      /** @description How far the order has come. */
      status?: string
      /** @description Package in readable form. */
      package_human?: string
      /** @description Operating system in readable form. */
      os_human?: string
      /** @description Identifier of the order. */
      identificator?: number
      /** @description Name of the cloud server that was made. */
      container?: string | null
    }
    /** @description The order, as the only item. */
    CloudOrderAnswer: [components['schemas']['CloudOrder']]
    /** @description What a cloud server is ordered with. */
    CloudOrderBase: {
      /** @description Data centre. */
      datacenter?: string | null
      /** @description Package. */
      package?: string
      /** @description Operating system. */
      os?: string
      /** @description Billing period in months. */
      billing_period?: number
      /** @description Public SSH key to log in with. */
      ssh_public_key?: string | null
    }
    /** @description A cloud server to order. */
    CloudOrderCreate: components['schemas']['CloudOrderBase']
    /** @description Orders of cloud servers. */
    CloudOrderList: components['schemas']['CloudOrder'][]
    /** @description What a cloud server can be ordered with. How the items are to be read is not documented. */
    CloudOrderOptionList: string[]
    /** @description CNAME record, an alias of another host name. */
    CnameRecord: components['schemas']['DnsRecordBase'] & {
      /** @description Host name that the alias stands for. */
      destination?: string
    }
    /** @description The record, as the only item. */
    CnameRecordAnswer: [components['schemas']['CnameRecord']]
    /** @description CNAME record to create, or what to change in one. */
    CnameRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description Host name that the alias stands for. */
      destination?: string
    }
    /** @description The CNAME records of a zone. */
    CnameRecordList: components['schemas']['CnameRecord'][]
    /** @description A task that a virtual server runs on a schedule. */
    Crontab: components['schemas']['CrontabBase'] & {
      /**
       * Format: uri
       * @description URL of this task in the API.
       */
      resource_url?: string
      /** @description Identifier of the task. */
      identificator?: number
    }
    /** @description The task, as the only item. */
    CrontabAnswer: [components['schemas']['Crontab']]
    /** @description What is set for a scheduled task. */
    CrontabBase: {
      /** @description Name of the task. */
      name?: string
      /**
       * @description Whether a URL is called or a command is run.
       * @enum {string}
       */
      type?: 'http' | 'system'
      /** @description Whether the task is run at all. */
      active?: boolean
      /**
       * @description When a report is sent.
       * @enum {string}
       */
      report?: 'never' | 'onerror' | 'onoutputorerror' | 'onoutput' | 'always'
      /** @description Mail address that reports go to. */
      report_email?: string
      /** @description URL or path of what is run. */
      command?: string
      /**
       * @description Priority of the task.
       * @enum {string}
       */
      priority?: 'low' | 'normal'
      /** @description When the task is run. */
      schedule?: string
      /**
       * @description Time zone of the schedule. For type system only.
       * @enum {string}
       */
      timezone?: 'UTC' | 'Europe/Tallinn' | 'Europe/Amsterdam' | 'Europe/Helsinki'
      /**
       * @description Longest time it may run, in seconds. For type system only.
       * @enum {integer}
       */
      runtime_limit?: 900 | 1800 | 3600 | 10800 | 86340
    }
    /** @description A scheduled task to create or to change. */
    CrontabChange: components['schemas']['CrontabBase']
    /** @description Tasks that a virtual server runs on a schedule. */
    CrontabList: components['schemas']['Crontab'][]
    /** @description Options for scheduled tasks. What they stand for is not documented. */
    CrontabOptionList: string[]
    /** @description IP addresses that only one virtual server uses. */
    DedicatedIp: {
      /**
       * Format: uri
       * @description URL of this dedicated IP in the API.
       */
      resource_url?: string
      /**
       * Format: ipv4
       * @description IPv4 address.
       */
      ipv4?: string
      /**
       * Format: ipv6
       * @description IPv6 address.
       */
      ipv6?: string
      /** @description Virtual hosts that use it. */
      vhosts?: string[]
    }
    /** @description The dedicated IP, as the only item. */
    DedicatedIpAnswer: [components['schemas']['DedicatedIp']]
    /** @description Dedicated IPs of a virtual server. */
    DedicatedIpList: components['schemas']['DedicatedIp'][]
    /** @description Public key that mail is signed for. The provider does not document its fields; without a key it is empty. */
    DkimKey: {
      [key: string]: unknown
    }
    /** @description The key, as the only item. */
    DkimKeyAnswer: [components['schemas']['DkimKey']]
    /** @description What records of every type have. */
    DnsRecordBase: {
      /**
       * Format: uri
       * @description URL of this record in the API.
       */
      resource_url?: string
      /** @description Identifier of the record. */
      id?: number | string
      /** @description Host name in full. */
      name?: string
      /** @description Whether the record can be deleted. */
      delete?: boolean
      /** @description Whether the record can be changed. */
      modify?: boolean
    }
    /** @description A DNS zone. */
    DnsZone: {
      /**
       * Format: uri
       * @description URL of this zone in the API.
       */
      resource_url?: string
      /** @description Name of the zone. */
      identificator?: string
      /** @description Whether the zone is active. */
      active?: boolean
      /** @description Whether the zone may have AAAA records. */
      ipv6?: boolean
    }
    /** @description The zone, as the only item. */
    DnsZoneAnswer: [components['schemas']['DnsZone']]
    /** @description What to change in a zone. The provider does not document its fields. */
    DnsZoneUpdate: {
      [key: string]: unknown
    }
    /** @description A domain that the user owns or manages for its owner. */
    Domain: {
      /**
       * Format: uri
       * @description URL of this domain in the API.
       */
      resource_url?: string
      /** @description Name of the domain. */
      name?: string
      /** @description User name of the owner where the domain is delegated. */
      delegated?: string
      /** @description When the domain expires. */
      expires?: string
      /** @description Whether DNSSEC is on. */
      dnssec?: boolean
      /** @description Whether the domain renews itself. */
      autorenew?: boolean
      /** @description Identifier of the pending renewal order; null where none is pending, false where the domain cannot be renewed. */
      renew_order?: (string | null) | false
      /** @description Whether reminders of the renewal are sent. */
      renewal_notifications?: boolean
      /** @description Pending change of the domain's holder. */
      has_pending_trade?: number | null
      /** @description Whether a change of DNSSEC is pending. */
      has_pending_dnssec?: boolean
      /** @description Whether the domain can be reactivated. */
      reactivate?: boolean
      /** @description Whether domains of this top-level domain have an authorization key. */
      auth_key_enabled?: boolean
      /** @description Whether a signature is required. */
      signing_required?: boolean
      /** @description Whether the domain has name servers of its own choice. */
      nameservers_custom?: boolean
    }
    /** @description The domain, as the only item. */
    DomainAnswer: [components['schemas']['Domain']]
    /** @description A contact of a domain. */
    DomainContact: components['schemas']['DomainContactBase'] & {
      /**
       * Format: uri
       * @description URL of this contact in the API.
       */
      resource_url?: string
      /** @description Identifier of the contact. */
      identificator?: number
    }
    /** @description The contact, as the only item. */
    DomainContactAnswer: [components['schemas']['DomainContact']]
    /** @description What is set for a contact. Which of it is needed and allowed depends on the top-level domain and on the kind of contact. */
    DomainContactBase: {
      /**
       * @description What the contact is for.
       * @enum {string}
       */
      role?: 'registrant' | 'tech' | 'admin'
      /** @description Kind of contact. */
      type?: string
      /** @description First name. */
      first_name?: string
      /** @description Last name. */
      last_name?: string
      /** @description Full name. */
      name?: string
      /** @description Organization. */
      organization?: string
      /** @description Mail address. */
      email?: string
      /** @description Phone number. */
      voice?: string
      /** @description Fax number. */
      fax?: string
      /** @description Country. */
      country?: string
      /** @description State or region. */
      state?: string
      /** @description Town. */
      city?: string
      /** @description Street and number. */
      street?: string
      /** @description Postal code. */
      postalcode?: string
      /** @description Language. */
      ext_language?: string
      /** @description Number that identifies the person or organization. */
      ext_ident?: string
      /**
       * @description What the identifying number is.
       * @enum {string}
       */
      ext_ident_type?: 'private_number' | 'company_number' | 'birthday'
      /** @description Code of the country that the identifying number belongs to. */
      ext_ident_cc?: string
      /** @description VAT number. */
      ext_vatnr?: string
      /** @description Department. */
      ext_department?: string
      /** @description Passport. */
      ext_passport?: string
      /** @description Legal form. */
      ext_legal_form?: string
      /** @description Identifier of the domain's holder at the registry. */
      registry_handle?: string
    }
    /** @description A contact to create or to change. */
    DomainContactChange: components['schemas']['DomainContactBase']
    /** @description Contacts of a domain. */
    DomainContactList: components['schemas']['DomainContact'][]
    /** @description Domains that the user owns or manages. */
    DomainList: components['schemas']['Domain'][]
    /** @description A name server of a domain. */
    DomainNameserver: components['schemas']['DomainNameserverBase'] & {
      /**
       * Format: uri
       * @description URL of this name server in the API.
       */
      resource_url?: string
    }
    /** @description The name server, as the only item. */
    DomainNameserverAnswer: [components['schemas']['DomainNameserver']]
    /** @description What is set for a name server. */
    DomainNameserverBase: {
      /** @description Host name of the name server. */
      hostname?: string
      /** @description Its IP addresses. */
      ip?: string[]
    }
    /** @description A name server to create or to change. */
    DomainNameserverChange: components['schemas']['DomainNameserverBase']
    /** @description Name servers to create. */
    DomainNameserverChangeList: components['schemas']['DomainNameserverChange'][]
    /** @description Name servers of a domain. */
    DomainNameserverList: components['schemas']['DomainNameserver'][]
    /** @description One option. Its members are not documented. */
    DomainOption: {
      [key: string]: unknown
    }
    /** @description What can be chosen for a domain. */
    DomainOptions: {
      /** @description Periods that the domain can be renewed for. */
      renewal_options?: components['schemas']['DomainOption'][]
      /** @description Options for name servers. */
      nameserver?: components['schemas']['DomainOption'][]
      /** @description Options for contacts. */
      contact?: components['schemas']['DomainOption'][]
    }
    /** @description An order about one or more domains. */
    DomainOrder: {
      /** @description Identifier of the order. */
      identificator?: string
      /** @description How many rows of the order failed; null where none did. */
      errors?: string | null
      /**
       * Format: date-time
       * @description When the order was placed, in ISO 8601.
       */
      datetime_ordered?: string
      /**
       * Format: uri
       * @description URL of this order in the API.
       */
      resource_url?: string
    }
    /** @description The order, as the only item. */
    DomainOrderAnswer: [components['schemas']['DomainOrder']]
    /** @description Orders about domains. */
    DomainOrderList: components['schemas']['DomainOrder'][]
    /** @description Preferences for a domain. */
    DomainPreferences: {
      /**
       * Format: uri
       * @description URL of these preferences in the API.
       */
      resource_url?: string
      /** @description Whether reminders of the renewal are sent. */
      renewal_notifications?: boolean
    }
    /** @description The preferences, as the only item. */
    DomainPreferencesAnswer: [components['schemas']['DomainPreferences']]
    /** @description Changes to the preferences. */
    DomainPreferencesUpdate: {
      /** @description Whether reminders of the renewal are sent. */
      renewal_notifications?: boolean
    }
    /** @description A domain to renew or to reactivate. */
    DomainRenewal: {
      /** @description Name of the domain. */
      domain?: string
      /** @description How long to renew it for, of the renewal options of the domain. */
      period?: number
    }
    /** @description Domains to renew or to reactivate. */
    DomainRenewalList: components['schemas']['DomainRenewal'][]
    /** @description Changes to a domain. Which other properties can be changed is not documented. */
    DomainUpdate: {
      /**
       * @description Can only be set to false, which gives up name servers of the domain's own choice.
       * @enum {boolean}
       */
      nameservers_custom?: false
    } & {
      [key: string]: unknown
    }
    /** @description A mail account. */
    MailAccount: {
      /**
       * Format: uri
       * @description URL of this account in the API.
       */
      resource_url?: string
      /**
       * Format: idn-email
       * @description Mail address, its domain in Unicode.
       */
      address?: string
      /** @description A note. */
      comment?: string
      /** @description Size of the mailbox in bytes. */
      disk_size?: number
      /** @description Size of the mailbox for a person to read. */
      disk_size_human?: string
      /** @description Bytes of the mailbox that are in use. */
      disk_usage?: number
      /** @description How much of the mailbox is in use, for a person to read. */
      disk_usage_human?: string
      /**
       * Format: date-time
       * @description When the usage was measured.
       */
      disk_usage_updated?: string
      /** @description Addresses that mail is forwarded to. */
      fwd_addresses?: string[]
      /** @description Whether the autoreply is on. */
      autoreply?: boolean
      /**
       * @description Level of the spam filter.
       * @enum {string}
       */
      spamlevel?: 'none' | 'low' | 'medium' | 'high'
      /** @description Whether two-factor authentication is on. */
      two_factor_auth?: boolean
      /**
       * Format: date-time
       * @description When the account was archived.
       */
      deleted_at?: string
      /** @description Addresses that belong to the account. */
      addresses?: string[]
    }
    /** @description The account, as the only item. */
    MailAccountAnswer: [components['schemas']['MailAccount']]
    /** @description Mail account to create, or what to change in one. */
    MailAccountChange: {
      /**
       * Format: idn-email
       * @description Mail address, its domain in Unicode.
       */
      address?: string
      /**
       * Format: password
       * @description Password of the account.
       */
      password?: string
      /** @description A note. */
      comment?: string
      /** @description Addresses that mail is forwarded to. */
      fwd_addresses?: string[]
      /**
       * @description Level of the spam filter.
       * @enum {string}
       */
      spamlevel?: 'none' | 'low' | 'medium' | 'high'
      /**
       * @description Turns two-factor authentication off. The API cannot turn it on.
       * @enum {boolean}
       */
      two_factor_auth?: false
    }
    /** @description Mail accounts of a virtual server. */
    MailAccountList: components['schemas']['MailAccount'][]
    /** @description Password that one application uses in place of the account's own. */
    MailAppPassword: {
      /** @description Identifier of the application password. */
      identificator?: string
      /**
       * Format: uri
       * @description URL of this application password in the API.
       */
      resource_url?: string
      /**
       * @description Kind of account it is for.
       * @enum {string}
       */
      type?: 'zmail' | 'zonecloud'
      /** @description What it is used for. */
      name?: string
      /** @description What it may be used for. */
      scopes?: string[]
      /** @description When it was created. */
      created?: string | null
      /** @description When it was last used; false where it never was. */
      last_used?: (string | null) | false
    }
    /** @description Application passwords of a mail account. */
    MailAppPasswordList: components['schemas']['MailAppPassword'][]
    /** @description Answer that is sent to everyone who writes. */
    MailAutoreply: {
      /**
       * Format: uri
       * @description URL of this autoreply in the API.
       */
      resource_url?: string
      /** @description Whether the autoreply is on. */
      is_enabled?: boolean
      /** @description Name of the sender. */
      fromname?: string
      /** @description Subject of the answer. */
      subject?: string
      /** @description Text of the answer. */
      body?: string
      /**
       * Format: date
       * @description First day.
       */
      datestart?: string
      /**
       * Format: date
       * @description Last day.
       */
      dateend?: string
    }
    /** @description The autoreply, as the only item. */
    MailAutoreplyAnswer: [components['schemas']['MailAutoreply']]
    /** @description What to change in an autoreply. */
    MailAutoreplyChange: {
      /** @description Whether the autoreply is on. */
      is_enabled?: boolean
      /** @description Name of the sender. */
      fromname?: string
      /** @description Subject of the answer. */
      subject?: string
      /** @description Text of the answer. */
      body?: string
      /**
       * Format: date
       * @description First day.
       */
      datestart?: string
      /**
       * Format: date
       * @description Last day.
       */
      dateend?: string
    }
    /** @description A mail address without a mailbox. */
    MailForwarder: {
      /**
       * Format: uri
       * @description URL of this forwarder in the API.
       */
      resource_url?: string
      /**
       * Format: idn-email
       * @description Mail address.
       */
      address?: string
      /** @description A note. */
      comment?: string
      /** @description Addresses that mail is forwarded to. */
      fwd_addresses?: string[]
      /** @description Whether the autoreply is on. */
      autoreply?: boolean
      /** @description URL that mail is posted to. */
      mail_to_http_url?: string
      /** @description Whether the password cannot be changed in the webmail. */
      change_pw_disabled?: boolean
      /** @description Whether forwarding cannot be changed in the webmail. */
      webmail_fw_disabled?: boolean
    }
    /** @description The forwarder, as the only item. */
    MailForwarderAnswer: [components['schemas']['MailForwarder']]
    /** @description Mail forwarder to create, or what to change in one. */
    MailForwarderChange: {
      /**
       * Format: idn-email
       * @description Mail address.
       */
      address?: string
      /** @description A note. */
      comment?: string
      /** @description Addresses that mail is forwarded to. */
      fwd_addresses?: string[]
    }
    /** @description Mail forwarders of a virtual server. */
    MailForwarderList: components['schemas']['MailForwarder'][]
    /** @description A premium package for mail accounts. */
    MailPremium: {
      /** @description Handle of the package; `none` where there is none. */
      package?: string
      /** @description Whether the package can be turned on. */
      package_allowed?: boolean
      /** @description Size of the mailbox in bytes. */
      disk_size?: number
      /** @description Size of the mailbox for a person to read. */
      disk_size_human?: string
      /**
       * Format: float
       * @description Price of a month without VAT.
       */
      price_month?: number
      /**
       * Format: float
       * @description Price of a year without VAT.
       */
      price_year?: number
    }
    /** @description The package, as the only item. */
    MailPremiumAnswer: [components['schemas']['MailPremium']]
    /** @description Premium package to turn on. */
    MailPremiumChange: {
      /** @description Handle of the package; `mail.accounts.premium.options` lists them. */
      package?: string
    }
    /** @description Premium packages to choose from. */
    MailPremiumList: components['schemas']['MailPremium'][]
    /** @description MX record, a mail server of a host name. */
    MxRecord: components['schemas']['DnsRecordBase'] & {
      /** @description Priority of the mail server. */
      priority?: number
      /** @description Host name of the mail server. */
      destination?: string
    }
    /** @description The record, as the only item. */
    MxRecordAnswer: [components['schemas']['MxRecord']]
    /** @description MX record to create, or what to change in one. */
    MxRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description Priority of the mail server. */
      priority?: number
      /** @description Host name of the mail server. */
      destination?: string
    }
    /** @description The MX records of a zone. */
    MxRecordList: components['schemas']['MxRecord'][]
    /** @description An account of the MySQL server. */
    MysqlAccount: components['schemas']['MysqlAccountBase'] & {
      /**
       * Format: uri
       * @description URL of this account in the API.
       */
      resource_url?: string
      /** @description Name of the account, by which it is identified. */
      username?: string
    }
    /** @description The account, as the only item. */
    MysqlAccountAnswer: [components['schemas']['MysqlAccount']]
    /** @description What can be set for a MySQL account, at any time. */
    MysqlAccountBase: {
      /** @description Comment on the account. */
      comment?: string
      /** @description Whether connections must use SSL. */
      require_ssl?: boolean
      /** @description Where the account may connect from: IPv4 and IPv6 addresses, and `ws` (web server), `pma` (phpMyAdmin) or `vpn`. */
      hosts?: string[]
    }
    /** @description A MySQL account to create. */
    MysqlAccountCreate: components['schemas']['MysqlAccountBase'] & {
      /** @description Name of the account. It is used as a suffix of the virtual server's prefix, unless it has that already. */
      username?: string
      password?: components['schemas']['MysqlPassword']
    }
    /** @description Accounts of the MySQL server. */
    MysqlAccountList: components['schemas']['MysqlAccount'][]
    /** @description Changes to a MySQL account. Its name cannot be changed. */
    MysqlAccountUpdate: components['schemas']['MysqlAccountBase'] & {
      password?: components['schemas']['MysqlPassword']
    }
    /** @description Collations that a new database can have. */
    MysqlCollationList: string[]
    /** @description A MySQL database. */
    MysqlDatabase: components['schemas']['MysqlDatabaseBase'] & {
      /**
       * Format: uri
       * @description URL of this database in the API.
       */
      resource_url?: string
      /** @description Collation of the database. */
      collation?: string
      /** @description Disk usage in bytes. */
      disk_usage?: string
      /** @description Disk usage in readable form. */
      disk_usage_human?: string
      /** @description When the disk usage was last measured. */
      disk_usage_updated?: string
    }
    /** @description The database, as the only item. */
    MysqlDatabaseAnswer: [components['schemas']['MysqlDatabase']]
    /** @description What a database and a request to create one have in common. */
    MysqlDatabaseBase: {
      /** @description Name of the database, by which it is identified. A new one is used as a suffix of the virtual server's prefix, unless it has that already. */
      name: string
      /** @description Comment on the database. */
      comment?: string
    }
    /** @description A MySQL database to create. */
    MysqlDatabaseCreate: components['schemas']['MysqlDatabaseBase'] & {
      /**
       * @description Collation, one of those that the options name. It cannot be changed later.
       * @default utf8mb4_unicode_ci
       */
      collation?: string
    }
    /** @description MySQL databases. */
    MysqlDatabaseList: components['schemas']['MysqlDatabase'][]
    /**
     * Format: password
     * @description Password of the account, 10 to 64 characters.
     */
    MysqlPassword: string
    /** @description What an account may do in one database. */
    MysqlPermission: {
      /**
       * Format: uri
       * @description URL of these permissions in the API.
       */
      resource_url?: string
      /** @description Name of the account. */
      username?: string
      /** @description Name of the database. */
      database?: string
      /** @description What the account may do. */
      permissions?: string[]
    }
    /** @description The permissions for one database, as the only item. */
    MysqlPermissionAnswer: [components['schemas']['MysqlPermission']]
    /** @description Permissions of an account, one item for each database. */
    MysqlPermissionList: components['schemas']['MysqlPermission'][]
    /** @description Names of the permissions that the account can be given. */
    MysqlPermissionNameList: string[]
    /** @description What the account shall be allowed to do in the database. */
    MysqlPermissionUpdate: {
      /** @description What the account may do, of what the options name. */
      permissions?: string[]
    }
    /** @description NS record, a nameserver of a delegated name. */
    NsRecord: components['schemas']['DnsRecordBase'] & {
      /** @description Host name of the nameserver. */
      destination?: string
    }
    /** @description The record, as the only item. */
    NsRecordAnswer: [components['schemas']['NsRecord']]
    /** @description NS record to create, or what to change in one. */
    NsRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description Host name of the nameserver. */
      destination?: string
    }
    /** @description The NS records of a zone. */
    NsRecordList: components['schemas']['NsRecord'][]
    /** @description An application that PM2 keeps running. */
    Pm2Process: components['schemas']['ServerApplication'] & {
      /** @description Home directory of the application's main instance. */
      home_dir?: string
      /** @description Name of the script that is run. */
      scriptname?: string
      /** @description Memory that the application may use. The unit is not documented. */
      memory_limit?: number
      /** @description Memory that can be given to the application. The unit is not documented. */
      available_memory?: number
    }
    /** @description The process, as the only item. */
    Pm2ProcessAnswer: [components['schemas']['Pm2Process']]
    /** @description A PM2 process to create or to change. */
    Pm2ProcessChange: {
      /** @description Name of the script to run. */
      scriptname?: string
      /** @description Memory that the application may use. The unit is not documented. */
      memory_limit?: number
      /** @description Name of the application. */
      name?: string
    }
    /** @description Applications that PM2 keeps running. */
    Pm2ProcessList: components['schemas']['Pm2Process'][]
    /** @description A port of a dedicated IP that is forwarded to the virtual server. */
    PortForward: components['schemas']['PortForwardBase'] & {
      /**
       * Format: uri
       * @description URL of this port forward in the API.
       */
      resource_url?: string
      /**
       * @deprecated
       * @description Superseded by identificator.
       */
      id?: number
      /** @description Identifier of the port forward. */
      identificator?: number
      /** @description Port that it is forwarded to, taken from fport. */
      dport?: number
    }
    /** @description An address that may connect to a forwarded port. */
    PortForwardAclEntry: {
      /** @description Identifier of the entry. */
      id?: number
      /** @description Identifier of the entry. */
      identificator?: number
      /** @description IP address that may connect. */
      ip?: string
    }
    /** @description The entry of the access list, as the only item. */
    PortForwardAclEntryAnswer: [components['schemas']['PortForwardAclEntry']]
    /** @description An address to add to the access list. */
    PortForwardAclEntryCreate: {
      /** @description IP address that may connect. */
      ip?: string
    }
    /** @description The port forward, as the only item. */
    PortForwardAnswer: [components['schemas']['PortForward']]
    /** @description What is set for a port forward. */
    PortForwardBase: {
      /** @description Name of the host. */
      comment?: string
      ip?: components['schemas']['DedicatedIp']
      /** @description Port that is forwarded. */
      fport?: number
      /** @description Whether only addresses of the access list may connect. */
      acl_enabled?: boolean
      /** @description IP addresses and identifiers of the access list. */
      acls?: string[]
    }
    /** @description A port forward to create or to change. */
    PortForwardChange: components['schemas']['PortForwardBase']
    /** @description Port forwards of a virtual server. */
    PortForwardList: components['schemas']['PortForward'][]
    /** @description A Redis database of a virtual server. */
    RedisInstance: components['schemas']['ServerApplication'] & {
      /**
       * Format: password
       * @description Key to authenticate with.
       */
      password?: string
      /** @description Port it listens on. */
      port?: string
      /** @description IP address it listens on. */
      ip?: string
      /** @description Host name. */
      host?: string
    }
    /** @description The Redis database, as the only item. */
    RedisInstanceAnswer: [components['schemas']['RedisInstance']]
    /** @description Redis databases. */
    RedisInstanceList: components['schemas']['RedisInstance'][]
    /** @description What every application that runs on a virtual server has. */
    ServerApplication: {
      /**
       * Format: uri
       * @description URL of this application in the API.
       */
      resource_url?: string
      /** @description Identifier of the application. */
      id?: number
      /** @description Name of the application. */
      name?: string
      /** @description State that the application is in. */
      status?: string
      /** @description Whether the application is switched on. */
      enabled?: boolean
    }
    /** @description SRV record, the host and port of a service. */
    SrvRecord: components['schemas']['DnsRecordBase'] & {
      /** @description Priority of the host. */
      priority?: number
      /** @description Weight among hosts of the same priority. */
      weight?: number
      /** @description Port of the service. */
      port?: number
      /** @description Host name of the service. */
      destination?: string
    }
    /** @description The record, as the only item. */
    SrvRecordAnswer: [components['schemas']['SrvRecord']]
    /** @description SRV record to create, or what to change in one. */
    SrvRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description Priority of the host. */
      priority?: number
      /** @description Weight among hosts of the same priority. */
      weight?: number
      /** @description Port of the service. */
      port?: number
      /** @description Host name of the service. */
      destination?: string
    }
    /** @description The SRV records of a zone. */
    SrvRecordList: components['schemas']['SrvRecord'][]
    /**
     * @description Whether only addresses of the whitelist or all may connect.
     * @enum {string}
     */
    SshAccess: 'whitelist' | 'public'
    /** @description A public key that may log in by SSH. */
    SshPublicKey: {
      /**
       * Format: uri
       * @description URL of this key in the API.
       */
      resource_url?: string
      /** @description Identifier of the key. */
      identificator?: number
      /** @description Comment on the key. */
      comment?: string
      /** @description When the key was added. */
      created?: string
      /** @description When the key was added, in readable form. */
      created_human?: string
      /** @description Fingerprint of the key. */
      fingerprint?: string
      /** @description When the key was last used. */
      last_used?: string
      /** @description Type of the key. */
      type?: string
      /** @description Size of the key. */
      size?: number
      /** @description The key itself. */
      public_key?: string
    }
    /** @description The key, as the only item. */
    SshPublicKeyAnswer: [components['schemas']['SshPublicKey']]
    /** @description A public key to add. */
    SshPublicKeyCreate: {
      /** @description Comment on the key. */
      comment?: string
      /** @description The key itself. */
      public_key?: string
    }
    /** @description Public keys that may log in by SSH. */
    SshPublicKeyList: components['schemas']['SshPublicKey'][]
    /** @description How a virtual server is reached by SSH. */
    SshSettings: {
      /**
       * Format: uri
       * @description URL of these settings in the API.
       */
      resource_url?: string
      /** @description Identifier of the settings. */
      identificator?: number
      /** @description Name to log in with. */
      username?: string
      /** @description Web hosts. */
      webhosts?: string[]
      /** @description Fingerprints of the server's host keys. */
      server_fingerprints?: string[]
      access?: components['schemas']['SshAccess']
      /**
       * Format: ipv4
       * @description IPv4 address of the server.
       */
      ipv4?: string
      /**
       * Format: ipv6
       * @description IPv6 address of the server.
       */
      ipv6?: string
    }
    /** @description The settings, as the only item. */
    SshSettingsAnswer: [components['schemas']['SshSettings']]
    /** @description Changes to the SSH settings. */
    SshSettingsUpdate: {
      access?: components['schemas']['SshAccess']
    }
    /** @description Addresses that may connect by SSH. */
    SshWhitelistEntry: components['schemas']['SshWhitelistEntryBase'] & {
      /**
       * Format: uri
       * @description URL of this entry in the API.
       */
      resource_url?: string
      /** @description Identifier of the entry. */
      identificator?: number
    }
    /** @description The entry of the whitelist, as the only item. */
    SshWhitelistEntryAnswer: [components['schemas']['SshWhitelistEntry']]
    /** @description What is set for an entry of the whitelist. */
    SshWhitelistEntryBase: {
      /** @description IPv4 or IPv6 address, or a range with a prefix length. */
      ip?: string
      /** @description Comment on the entry. */
      comment?: string
    }
    /** @description Addresses to add to the whitelist. */
    SshWhitelistEntryCreate: components['schemas']['SshWhitelistEntryBase']
    /** @description Entries of the whitelist. */
    SshWhitelistEntryList: components['schemas']['SshWhitelistEntry'][]
    /** @description SSHFP record, the fingerprint of an SSH host key. */
    SshfpRecord: components['schemas']['DnsRecordBase'] & {
      /**
       * @description 1 RSA, 2 DSA, 3 ECDSA, 4 Ed25519.
       * @enum {integer}
       */
      algorithm?: 1 | 2 | 3 | 4
      /**
       * @description Kind of the fingerprint: 1 SHA-1, 2 SHA-256.
       * @enum {integer}
       */
      type?: 1 | 2
      /** @description The fingerprint. */
      destination?: string
    }
    /** @description The record, as the only item. */
    SshfpRecordAnswer: [components['schemas']['SshfpRecord']]
    /** @description SSHFP record to create, or what to change in one. */
    SshfpRecordChange: {
      /** @description Host name in full. */
      name?: string
      /**
       * @description 1 RSA, 2 DSA, 3 ECDSA, 4 Ed25519.
       * @enum {integer}
       */
      algorithm?: 1 | 2 | 3 | 4
      /**
       * @description Kind of the fingerprint: 1 SHA-1, 2 SHA-256.
       * @enum {integer}
       */
      type?: 1 | 2
      /** @description The fingerprint. */
      destination?: string
    }
    /** @description The SSHFP records of a zone. */
    SshfpRecordList: components['schemas']['SshfpRecord'][]
    /** @description A certificate on a virtual server. */
    SslCertificate: components['schemas']['SslCertificateBase'] & {
      /**
       * Format: uri
       * @description URL of this certificate in the API.
       */
      resource_url?: string
      /** @description Identifier of the certificate. */
      id?: number
      /** @description Common name. */
      cn?: string
      /** @description Whether it belongs to a certificate of ZoneID's SSL services. */
      connected?: boolean
      /** @description Whether it is a Let's Encrypt certificate that renews itself. */
      letsencrypt?: boolean
      /**
       * Format: date-time
       * @description When it was created, in ISO 8601.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it expires, in ISO 8601.
       */
      expires?: string
    }
    /** @description The certificate, as the only item. */
    SslCertificateAnswer: [components['schemas']['SslCertificate']]
    /** @description What is set for a certificate. */
    SslCertificateBase: {
      /** @description Name of the certificate. */
      name: string
      /**
       * Format: password
       * @description Private key. Answers have an empty string instead.
       */
      private_key: string
      /** @description The certificate itself. */
      certificate: string
      /** @description Certificate of the issuing authority. */
      ca_certificate?: string
      /** @description Hosts that use the certificate. */
      hosts?: string[]
    }
    /** @description A certificate to add or to change. */
    SslCertificateChange: components['schemas']['SslCertificateBase']
    /** @description Certificates on a virtual server. */
    SslCertificateList: components['schemas']['SslCertificate'][]
    /** @description TLSA record, the certificate or key that a service is bound to. */
    TlsaRecord: components['schemas']['DnsRecordBase'] & {
      /** @description How the certificate is to be used. */
      certificate_usage?: number
      /** @description Which part of the certificate is compared. */
      selector?: number
      /** @description How that part is presented. */
      matching_type?: number
      /** @description What the part is compared with. */
      destination?: string
    }
    /** @description The record, as the only item. */
    TlsaRecordAnswer: [components['schemas']['TlsaRecord']]
    /** @description TLSA record to create, or what to change in one. */
    TlsaRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description How the certificate is to be used. */
      certificate_usage?: number
      /** @description Which part of the certificate is compared. */
      selector?: number
      /** @description How that part is presented. */
      matching_type?: number
      /** @description What the part is compared with. */
      destination?: string
    }
    /** @description The TLSA records of a zone. */
    TlsaRecordList: components['schemas']['TlsaRecord'][]
    /** @description TXT record, a text of a host name. */
    TxtRecord: components['schemas']['DnsRecordBase'] & {
      /** @description The text. */
      destination?: string
    }
    /** @description The record, as the only item. */
    TxtRecordAnswer: [components['schemas']['TxtRecord']]
    /** @description TXT record to create, or what to change in one. */
    TxtRecordChange: {
      /** @description Host name in full. */
      name?: string
      /** @description The text. */
      destination?: string
    }
    /** @description The TXT records of a zone. */
    TxtRecordList: components['schemas']['TxtRecord'][]
    /** @description URL record, the redirection of a host name to a URL. */
    UrlRecord: components['schemas']['DnsRecordBase'] & {
      /**
       * Format: uri
       * @description URL that the host name is redirected to.
       */
      destination?: string
      /**
       * @description Status code of the redirection.
       * @enum {integer}
       */
      type?: 301 | 302
    }
    /** @description The record, as the only item. */
    UrlRecordAnswer: [components['schemas']['UrlRecord']]
    /** @description URL record to create, or what to change in one. */
    UrlRecordChange: {
      /** @description Host name in full. */
      name?: string
      /**
       * Format: uri
       * @description URL that the host name is redirected to.
       */
      destination?: string
      /**
       * @description Status code of the redirection.
       * @default 301
       * @enum {integer}
       */
      type?: 301 | 302
    }
    /** @description The URL records of a zone. */
    UrlRecordList: components['schemas']['UrlRecord'][]
    /** @description Error codes by the name of the field they are about, nested as the fields of the resource are. */
    ValidationErrorFields: {
      [key: string]:
        | string
        | string[]
        | {
            [key: string]: unknown
          }
    }
    /** @description What is wrong with the request, in the shape of the resource. */
    ValidationErrors: [components['schemas']['ValidationErrorFields']]
  }
  responses: {
    /** @description The request itself is invalid. */
    BadRequest: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Bad Request
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The request does not fit the current state of the resource; mostly, another request is changing it. */
    Conflict: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Conflict
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description Deleted. */
    Deleted: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        'X-Status-Message': components['headers']['StatusMessage']
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The provider failed to handle the request. */
    InternalServerError: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Internal Server Error
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description There is no such service or resource. */
    NotFound: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Not Found
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description A payment is needed first; mostly, the package has to be upgraded. */
    PaymentRequired: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Package upgrade is required
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The limit of requests a minute is reached. */
    TooManyRequests: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        /**
         * @description Requests left until the count starts again.
         * @example 0
         */
        'X-Ratelimit-Remaining'?: number
        /**
         * @description What went wrong, for a person to read.
         * @example Too Many Requests
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The user name or the API key is missing or wrong. */
    Unauthorized: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Unauthorized
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description A field of the request is not valid; the body says which, in the shape of the resource. */
    UnprocessableEntity: {
      headers: {
        'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
        'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
        /**
         * @description What went wrong, for a person to read.
         * @example Validation failed
         */
        'X-Status-Message'?: string
        [name: string]: unknown
      }
      content: {
        /**
         * @example [
         *       {
         *         "name": "invalid"
         *       }
         *     ]
         */
        'application/json': components['schemas']['ValidationErrors']
      }
    }
  }
  parameters: {
    /**
     * @description The database's `name`.
     * @example dn123_shop
     */
    DatabaseName: string
    /**
     * @description The account's `username`.
     * @example dn123_shop
     */
    DatabaseUsername: string
    /**
     * @description Name of the DNS zone.
     * @example example.com
     */
    DnsServiceName: string
    /**
     * @description Name of the domain.
     * @example example.com
     */
    DomainServiceName: string
    /**
     * @description The account's `address`.
     * @example info@example.com
     */
    MailAccountIdentificator: string
    /**
     * @description The forwarder's `address`.
     * @example sales@example.com
     */
    MailForwarderIdentificator: string
    /**
     * @description Direction of the order.
     * @example asc
     */
    OrderDirection: 'asc' | 'desc'
    /**
     * @description Number of the page to return, counted from 1.
     * @example 2
     */
    PagerPageNumber: number
    /**
     * @description Items on a page.
     * @example 50
     */
    PagerPageSize: number
    /**
     * @description The process's `id`.
     * @example 15
     */
    Pm2Identificator: string
    /**
     * @description The port forward's `identificator`.
     * @example 9
     */
    PortForwardIdentificator: string
    /**
     * @description The record's `id`.
     * @example 123
     */
    RecordIdentificator: string
    /**
     * @description The Redis database's `id`.
     * @example 42
     */
    RedisIdentificator: string
    /**
     * @description Name of the virtual server.
     * @example example.com
     */
    VserverServiceName: string
  }
  requestBodies: never
  headers: {
    /**
     * @description 1 when this list pages.
     * @example 1
     */
    PagerEnabled: number
    /**
     * @description Items on all pages.
     * @example 1
     */
    PagerItems: number
    /**
     * @description Items on a page.
     * @example 10
     */
    PagerLimit: number
    /**
     * @description Number of this page.
     * @example 1
     */
    PagerPage: number
    /**
     * @description Number of pages.
     * @example 1
     */
    PagerPages: number
    /**
     * @description Requests allowed in a minute.
     * @example 60
     */
    RatelimitLimit: number
    /**
     * @description Requests left until the count starts again.
     * @example 59
     */
    RatelimitRemaining: number
    /**
     * @description What happened, for a person to read. The wording may change at any time.
     * @example OK
     */
    StatusMessage: string
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  'dns.zones.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The zone. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com",
           *         "identificator": "example.com",
           *         "active": true,
           *         "ipv6": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['DnsZoneAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.zones.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "active": true
         *     }
         */
        'application/json': components['schemas']['DnsZoneUpdate']
      }
    }
    responses: {
      /** @description The updated zone. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com",
           *         "identificator": "example.com",
           *         "active": true,
           *         "ipv6": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['DnsZoneAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.a.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/a/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "192.0.2.10",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['ARecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.a.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "destination": "192.0.2.10"
         *     }
         */
        'application/json': components['schemas']['ARecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/a/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "192.0.2.10",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['ARecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.a.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/a/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "192.0.2.10",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['ARecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.a.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "destination": "192.0.2.20"
         *     }
         */
        'application/json': components['schemas']['ARecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/a/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "192.0.2.20",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['ARecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.a.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.aaaa.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/aaaa/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "2001:db8::10",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['AaaaRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.aaaa.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "destination": "2001:db8::10"
         *     }
         */
        'application/json': components['schemas']['AaaaRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/aaaa/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "2001:db8::10",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['AaaaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.aaaa.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/aaaa/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "2001:db8::10",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['AaaaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.aaaa.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "destination": "2001:db8::20"
         *     }
         */
        'application/json': components['schemas']['AaaaRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/aaaa/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "2001:db8::20",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['AaaaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.aaaa.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.ns.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/ns/123",
           *         "id": "123",
           *         "name": "sub.example.com",
           *         "destination": "ns1.example.net",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['NsRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.ns.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "sub.example.com",
         *       "destination": "ns1.example.net"
         *     }
         */
        'application/json': components['schemas']['NsRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/ns/123",
           *         "id": "123",
           *         "name": "sub.example.com",
           *         "destination": "ns1.example.net",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['NsRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.ns.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/ns/123",
           *         "id": "123",
           *         "name": "sub.example.com",
           *         "destination": "ns1.example.net",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['NsRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.ns.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "sub.example.com",
         *       "destination": "ns2.example.net"
         *     }
         */
        'application/json': components['schemas']['NsRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/ns/123",
           *         "id": "123",
           *         "name": "sub.example.com",
           *         "destination": "ns2.example.net",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['NsRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.ns.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.mx.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/mx/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "priority": 10,
           *         "destination": "mail.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['MxRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.mx.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example.com",
         *       "priority": 10,
         *       "destination": "mail.example.com"
         *     }
         */
        'application/json': components['schemas']['MxRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/mx/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "priority": 10,
           *         "destination": "mail.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['MxRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.mx.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/mx/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "priority": 10,
           *         "destination": "mail.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['MxRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.mx.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example.com",
         *       "priority": 20,
         *       "destination": "mail.example.com"
         *     }
         */
        'application/json': components['schemas']['MxRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/mx/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "priority": 20,
           *         "destination": "mail.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['MxRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.mx.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.cname.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/cname/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "server.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CnameRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.cname.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "destination": "server.example.com"
         *     }
         */
        'application/json': components['schemas']['CnameRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/cname/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "server.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CnameRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.cname.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/cname/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "server.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CnameRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.cname.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "destination": "server.example.net"
         *     }
         */
        'application/json': components['schemas']['CnameRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/cname/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "destination": "server.example.net",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CnameRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.cname.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.txt.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/txt/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "v=spf1 mx -all",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TxtRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.txt.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example.com",
         *       "destination": "v=spf1 mx -all"
         *     }
         */
        'application/json': components['schemas']['TxtRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/txt/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "v=spf1 mx -all",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TxtRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.txt.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/txt/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "v=spf1 mx -all",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TxtRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.txt.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example.com",
         *       "destination": "v=spf1 mx ~all"
         *     }
         */
        'application/json': components['schemas']['TxtRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/txt/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "v=spf1 mx ~all",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TxtRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.txt.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.sshfp.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/sshfp/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "algorithm": 4,
           *         "type": 2,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshfpRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.sshfp.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "algorithm": 4,
         *       "type": 2,
         *       "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"
         *     }
         */
        'application/json': components['schemas']['SshfpRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/sshfp/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "algorithm": 4,
           *         "type": 2,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshfpRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.sshfp.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/sshfp/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "algorithm": 4,
           *         "type": 2,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshfpRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.sshfp.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "www.example.com",
         *       "algorithm": 3,
         *       "type": 2,
         *       "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"
         *     }
         */
        'application/json': components['schemas']['SshfpRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/sshfp/123",
           *         "id": "123",
           *         "name": "www.example.com",
           *         "algorithm": 3,
           *         "type": 2,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshfpRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.sshfp.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.srv.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/srv/123",
           *         "id": "123",
           *         "name": "_sips._tcp.example.com",
           *         "priority": 10,
           *         "weight": 5,
           *         "port": 5061,
           *         "destination": "sip.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SrvRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.srv.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "_sips._tcp.example.com",
         *       "priority": 10,
         *       "weight": 5,
         *       "port": 5061,
         *       "destination": "sip.example.com"
         *     }
         */
        'application/json': components['schemas']['SrvRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/srv/123",
           *         "id": "123",
           *         "name": "_sips._tcp.example.com",
           *         "priority": 10,
           *         "weight": 5,
           *         "port": 5061,
           *         "destination": "sip.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SrvRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.srv.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/srv/123",
           *         "id": "123",
           *         "name": "_sips._tcp.example.com",
           *         "priority": 10,
           *         "weight": 5,
           *         "port": 5061,
           *         "destination": "sip.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SrvRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.srv.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "_sips._tcp.example.com",
         *       "priority": 20,
         *       "weight": 5,
         *       "port": 5061,
         *       "destination": "sip.example.com"
         *     }
         */
        'application/json': components['schemas']['SrvRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/srv/123",
           *         "id": "123",
           *         "name": "_sips._tcp.example.com",
           *         "priority": 20,
           *         "weight": 5,
           *         "port": 5061,
           *         "destination": "sip.example.com",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['SrvRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.srv.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.url.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/url/123",
           *         "id": "123",
           *         "name": "old.example.com",
           *         "destination": "https://www.example.com/",
           *         "type": 301,
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['UrlRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.url.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "old.example.com",
         *       "destination": "https://www.example.com/",
         *       "type": 301
         *     }
         */
        'application/json': components['schemas']['UrlRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/url/123",
           *         "id": "123",
           *         "name": "old.example.com",
           *         "destination": "https://www.example.com/",
           *         "type": 301,
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['UrlRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.url.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/url/123",
           *         "id": "123",
           *         "name": "old.example.com",
           *         "destination": "https://www.example.com/",
           *         "type": 301,
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['UrlRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.url.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "old.example.com",
         *       "destination": "https://www.example.com/",
         *       "type": 302
         *     }
         */
        'application/json': components['schemas']['UrlRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/url/123",
           *         "id": "123",
           *         "name": "old.example.com",
           *         "destination": "https://www.example.com/",
           *         "type": 302,
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['UrlRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.url.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.caa.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/caa/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "ca.example.net",
           *         "flag": 0,
           *         "tag": "issue",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CaaRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.caa.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example.com",
         *       "destination": "ca.example.net",
         *       "flag": 0,
         *       "tag": "issue"
         *     }
         */
        'application/json': components['schemas']['CaaRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/caa/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "ca.example.net",
           *         "flag": 0,
           *         "tag": "issue",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CaaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.caa.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/caa/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "ca.example.net",
           *         "flag": 0,
           *         "tag": "issue",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CaaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.caa.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example.com",
         *       "destination": "ca.example.net",
         *       "flag": 128,
         *       "tag": "issue"
         *     }
         */
        'application/json': components['schemas']['CaaRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/caa/123",
           *         "id": "123",
           *         "name": "example.com",
           *         "destination": "ca.example.net",
           *         "flag": 128,
           *         "tag": "issue",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['CaaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.caa.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.tlsa.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The records. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/tlsa/123",
           *         "id": "123",
           *         "name": "_443._tcp.www.example.com",
           *         "certificate_usage": 3,
           *         "selector": 1,
           *         "matching_type": 1,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TlsaRecordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.tlsa.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "_443._tcp.www.example.com",
         *       "certificate_usage": 3,
         *       "selector": 1,
         *       "matching_type": 1,
         *       "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"
         *     }
         */
        'application/json': components['schemas']['TlsaRecordChange']
      }
    }
    responses: {
      /** @description The new record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/tlsa/123",
           *         "id": "123",
           *         "name": "_443._tcp.www.example.com",
           *         "certificate_usage": 3,
           *         "selector": 1,
           *         "matching_type": 1,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TlsaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.tlsa.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/tlsa/123",
           *         "id": "123",
           *         "name": "_443._tcp.www.example.com",
           *         "certificate_usage": 3,
           *         "selector": 1,
           *         "matching_type": 1,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TlsaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.tlsa.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "_443._tcp.www.example.com",
         *       "certificate_usage": 2,
         *       "selector": 1,
         *       "matching_type": 1,
         *       "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"
         *     }
         */
        'application/json': components['schemas']['TlsaRecordChange']
      }
    }
    responses: {
      /** @description The changed record. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/dns/example.com/tlsa/123",
           *         "id": "123",
           *         "name": "_443._tcp.www.example.com",
           *         "certificate_usage": 2,
           *         "selector": 1,
           *         "matching_type": 1,
           *         "destination": "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
           *         "delete": true,
           *         "modify": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['TlsaRecordAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dns.tlsa.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the DNS zone.
         * @example example.com
         */
        service_name: components['parameters']['DnsServiceName']
        /**
         * @description The record's `id`.
         * @example 123
         */
        identificator: components['parameters']['RecordIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.list': {
    parameters: {
      query?: {
        /**
         * @description Only what has this address.
         * @example info@example.com
         */
        address?: string
        /**
         * @description Whether to list archived accounts too.
         * @example true
         */
        archived?: boolean
      }
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
        /**
         * @description Field that the list is ordered by.
         * @example address
         */
        'x-order-by'?: 'created' | 'address' | 'disk_usage'
        /**
         * @description Direction of the order.
         * @example asc
         */
        'x-order-dir'?: components['parameters']['OrderDirection']
      }
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of mail accounts. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com",
           *         "address": "info@example.com",
           *         "comment": "Front desk",
           *         "disk_size": 1073741824,
           *         "disk_size_human": "1 GB",
           *         "disk_usage": 52428800,
           *         "disk_usage_human": "50 MB",
           *         "disk_usage_updated": "2025-03-21T09:08:37+02:00",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "spamlevel": "low",
           *         "two_factor_auth": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAccountList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "address": "info@example.com",
         *       "password": "example-password",
         *       "comment": "Front desk",
         *       "fwd_addresses": [
         *         "jane@example.net"
         *       ],
         *       "spamlevel": "low"
         *     }
         */
        'application/json': components['schemas']['MailAccountChange']
      }
    }
    responses: {
      /** @description The new account. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com",
           *         "address": "info@example.com",
           *         "comment": "Front desk",
           *         "disk_size": 1073741824,
           *         "disk_size_human": "1 GB",
           *         "disk_usage": 0,
           *         "disk_usage_human": "0 B",
           *         "disk_usage_updated": "2025-03-21T09:08:37+02:00",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "spamlevel": "low",
           *         "two_factor_auth": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAccountAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.get': {
    parameters: {
      query?: {
        /**
         * @description Whether to send the account's `addresses` along.
         * @example true
         */
        addresses?: boolean
      }
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The account. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com",
           *         "address": "info@example.com",
           *         "comment": "Front desk",
           *         "disk_size": 1073741824,
           *         "disk_size_human": "1 GB",
           *         "disk_usage": 52428800,
           *         "disk_usage_human": "50 MB",
           *         "disk_usage_updated": "2025-03-21T09:08:37+02:00",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "spamlevel": "low",
           *         "two_factor_auth": true,
           *         "addresses": [
           *           "info@example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAccountAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "spamlevel": "high",
         *       "two_factor_auth": false
         *     }
         */
        'application/json': components['schemas']['MailAccountChange']
      }
    }
    responses: {
      /** @description The changed account. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com",
           *         "address": "info@example.com",
           *         "comment": "Front desk",
           *         "disk_size": 1073741824,
           *         "disk_size_human": "1 GB",
           *         "disk_usage": 52428800,
           *         "disk_usage_human": "50 MB",
           *         "disk_usage_updated": "2025-03-21T09:08:37+02:00",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "spamlevel": "high",
           *         "two_factor_auth": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAccountAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.appPasswords.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The application passwords. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "17",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com/asp/17",
           *         "type": "zmail",
           *         "name": "Phone",
           *         "scopes": [
           *           "imap",
           *           "smtp"
           *         ],
           *         "created": "2025-03-21T09:08:37+02:00",
           *         "last_used": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAppPasswordList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.appPasswords.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
        /**
         * @description The application password's `identificator`.
         * @example 17
         */
        asp_id: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.autoreply.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The autoreply. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com/autoreply",
           *         "is_enabled": false,
           *         "fromname": "Example Shop",
           *         "subject": "On holiday",
           *         "body": "We are back in September.",
           *         "datestart": "2025-08-01",
           *         "dateend": "2025-08-31"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAutoreplyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.autoreply.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "is_enabled": true,
         *       "fromname": "Example Shop",
         *       "subject": "On holiday",
         *       "body": "We are back in September.",
         *       "datestart": "2025-08-01",
         *       "dateend": "2025-08-31"
         *     }
         */
        'application/json': components['schemas']['MailAutoreplyChange']
      }
    }
    responses: {
      /** @description The changed autoreply. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/account/info@example.com/autoreply",
           *         "is_enabled": true,
           *         "fromname": "Example Shop",
           *         "subject": "On holiday",
           *         "body": "We are back in September.",
           *         "datestart": "2025-08-01",
           *         "dateend": "2025-08-31"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAutoreplyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.premium.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The package. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "package": "premium50",
           *         "package_allowed": true,
           *         "disk_size": 53687091200,
           *         "disk_size_human": "50 GB",
           *         "price_month": 2.5,
           *         "price_year": 25
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailPremiumAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.premium.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "package": "premium50"
         *     }
         */
        'application/json': components['schemas']['MailPremiumChange']
      }
    }
    responses: {
      /** @description The package that the account has now. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "package": "premium50",
           *         "package_allowed": true,
           *         "disk_size": 53687091200,
           *         "disk_size_human": "50 GB",
           *         "price_month": 2.5,
           *         "price_year": 25
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailPremiumAnswer']
        }
      }
      /** @description The package that was ordered; it is turned on later. */
      202: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "package": "premium50",
           *         "package_allowed": true,
           *         "disk_size": 53687091200,
           *         "disk_size_human": "50 GB",
           *         "price_month": 2.5,
           *         "price_year": 25
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailPremiumAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.accounts.premium.options': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `address`.
         * @example info@example.com
         */
        identificator: components['parameters']['MailAccountIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The packages. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "package": "premium50",
           *         "package_allowed": true,
           *         "disk_size": 53687091200,
           *         "disk_size_human": "50 GB",
           *         "price_month": 2.5,
           *         "price_year": 25
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailPremiumList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.list': {
    parameters: {
      query?: {
        /**
         * @description Only what has this address.
         * @example sales@example.com
         */
        address?: string
      }
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
      }
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of mail forwarders. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/forwarder/sales@example.com",
           *         "address": "sales@example.com",
           *         "comment": "Sales team",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "mail_to_http_url": "https://www.example.com/inbox",
           *         "change_pw_disabled": false,
           *         "webmail_fw_disabled": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailForwarderList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "address": "sales@example.com",
         *       "comment": "Sales team",
         *       "fwd_addresses": [
         *         "jane@example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailForwarderChange']
      }
    }
    responses: {
      /** @description The new forwarder. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/forwarder/sales@example.com",
           *         "address": "sales@example.com",
           *         "comment": "Sales team",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "mail_to_http_url": "https://www.example.com/inbox",
           *         "change_pw_disabled": false,
           *         "webmail_fw_disabled": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailForwarderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The forwarder. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/forwarder/sales@example.com",
           *         "address": "sales@example.com",
           *         "comment": "Sales team",
           *         "fwd_addresses": [
           *           "jane@example.net"
           *         ],
           *         "autoreply": false,
           *         "mail_to_http_url": "https://www.example.com/inbox",
           *         "change_pw_disabled": false,
           *         "webmail_fw_disabled": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailForwarderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "fwd_addresses": [
         *         "jane@example.net",
         *         "john@example.org"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailForwarderChange']
      }
    }
    responses: {
      /** @description The changed forwarder. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/forwarder/sales@example.com",
           *         "address": "sales@example.com",
           *         "comment": "Sales team",
           *         "fwd_addresses": [
           *           "jane@example.net",
           *           "john@example.org"
           *         ],
           *         "autoreply": false,
           *         "mail_to_http_url": "https://www.example.com/inbox",
           *         "change_pw_disabled": false,
           *         "webmail_fw_disabled": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailForwarderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.autoreply.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The autoreply. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/forwarder/sales@example.com/autoreply",
           *         "is_enabled": false,
           *         "fromname": "Example Shop",
           *         "subject": "On holiday",
           *         "body": "We are back in September.",
           *         "datestart": "2025-08-01",
           *         "dateend": "2025-08-31"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAutoreplyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.forwarders.autoreply.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The forwarder's `address`.
         * @example sales@example.com
         */
        identificator: components['parameters']['MailForwarderIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "is_enabled": true,
         *       "fromname": "Example Shop",
         *       "subject": "On holiday",
         *       "body": "We are back in September.",
         *       "datestart": "2025-08-01",
         *       "dateend": "2025-08-31"
         *     }
         */
        'application/json': components['schemas']['MailAutoreplyChange']
      }
    }
    responses: {
      /** @description The changed autoreply. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/mail/forwarder/sales@example.com/autoreply",
           *         "is_enabled": true,
           *         "fromname": "Example Shop",
           *         "subject": "On holiday",
           *         "body": "We are back in September.",
           *         "datestart": "2025-08-01",
           *         "dateend": "2025-08-31"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAutoreplyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.dkim.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The key. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {}
           *     ]
           */
          'application/json': components['schemas']['DkimKeyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.dkim.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The new key. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {}
           *     ]
           */
          'application/json': components['schemas']['DkimKeyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'mail.dkim.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.list': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
      }
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of databases. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/dn123_shop",
           *         "name": "dn123_shop",
           *         "comment": "Web shop",
           *         "collation": "utf8mb4_unicode_ci",
           *         "disk_usage": "1048576",
           *         "disk_usage_human": "1 MB",
           *         "disk_usage_updated": "2026-01-15T04:00:00+02:00"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlDatabaseList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "shop",
         *       "comment": "Web shop",
         *       "collation": "utf8mb4_unicode_ci"
         *     }
         */
        'application/json': components['schemas']['MysqlDatabaseCreate']
      }
    }
    responses: {
      /** @description The new database. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/dn123_shop",
           *         "name": "dn123_shop",
           *         "comment": "Web shop",
           *         "collation": "utf8mb4_unicode_ci",
           *         "disk_usage": "1048576",
           *         "disk_usage_human": "1 MB",
           *         "disk_usage_updated": "2026-01-15T04:00:00+02:00"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlDatabaseAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.options': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Names of collations. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       "utf8mb4_unicode_ci",
           *       "utf8mb4_general_ci"
           *     ]
           */
          'application/json': components['schemas']['MysqlCollationList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The database. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/dn123_shop",
           *         "name": "dn123_shop",
           *         "comment": "Web shop",
           *         "collation": "utf8mb4_unicode_ci",
           *         "disk_usage": "1048576",
           *         "disk_usage_human": "1 MB",
           *         "disk_usage_updated": "2026-01-15T04:00:00+02:00"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlDatabaseAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.accounts.list': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
      }
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of accounts. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop",
           *         "username": "dn123_shop",
           *         "comment": "Account of the web shop",
           *         "require_ssl": true,
           *         "hosts": [
           *           "ws",
           *           "pma",
           *           "192.0.2.10"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlAccountList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.accounts.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "shop",
         *       "comment": "Account of the web shop",
         *       "password": "example-password",
         *       "require_ssl": true,
         *       "hosts": [
         *         "ws",
         *         "pma",
         *         "192.0.2.10"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MysqlAccountCreate']
      }
    }
    responses: {
      /** @description The new account. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop",
           *         "username": "dn123_shop",
           *         "comment": "Account of the web shop",
           *         "require_ssl": true,
           *         "hosts": [
           *           "ws",
           *           "pma",
           *           "192.0.2.10"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlAccountAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.accounts.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The account. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop",
           *         "username": "dn123_shop",
           *         "comment": "Account of the web shop",
           *         "require_ssl": true,
           *         "hosts": [
           *           "ws",
           *           "pma",
           *           "192.0.2.10"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlAccountAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.accounts.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "Account of the web shop",
         *       "password": "example-password",
         *       "hosts": [
         *         "ws"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MysqlAccountUpdate']
      }
    }
    responses: {
      /** @description The changed account. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop",
           *         "username": "dn123_shop",
           *         "comment": "Account of the web shop",
           *         "require_ssl": true,
           *         "hosts": [
           *           "ws"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlAccountAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.accounts.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.permissions.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The permissions. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop/permission/dn123_shop",
           *         "username": "dn123_shop",
           *         "database": "dn123_shop",
           *         "permissions": [
           *           "SELECT",
           *           "INSERT",
           *           "UPDATE"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlPermissionList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.permissions.options': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Names of permissions. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       "SELECT",
           *       "INSERT",
           *       "UPDATE",
           *       "DELETE"
           *     ]
           */
          'application/json': components['schemas']['MysqlPermissionNameList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.permissions.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The permissions. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop/permission/dn123_shop",
           *         "username": "dn123_shop",
           *         "database": "dn123_shop",
           *         "permissions": [
           *           "SELECT",
           *           "INSERT",
           *           "UPDATE"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlPermissionAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.permissions.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "permissions": [
         *         "SELECT"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MysqlPermissionUpdate']
      }
    }
    responses: {
      /** @description The permissions as they are now. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/mysql/account/dn123_shop/permission/dn123_shop",
           *         "username": "dn123_shop",
           *         "database": "dn123_shop",
           *         "permissions": [
           *           "SELECT"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlPermissionAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.mysql.permissions.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The account's `username`.
         * @example dn123_shop
         */
        database_username: components['parameters']['DatabaseUsername']
        /**
         * @description The database's `name`.
         * @example dn123_shop
         */
        database_name: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The Redis databases. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The new Redis database. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The Redis database. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.start': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The Redis database. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.restart': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The Redis database. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.stop': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The Redis database. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "stopped",
           *         "enabled": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.redis.regenerateAuth': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The Redis database's `id`.
         * @example 42
         */
        identificator: components['parameters']['RedisIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The Redis database. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "password": "example-new-redis-key",
           *         "port": "6379",
           *         "ip": "192.0.2.20",
           *         "host": "redis.example.com",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/database/redis/42",
           *         "id": 42,
           *         "name": "redis",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisInstanceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssl.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificates. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssl/31",
           *         "id": 31,
           *         "name": "Web shop",
           *         "cn": "shop.example.com",
           *         "connected": false,
           *         "letsencrypt": false,
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "private_key": "",
           *         "certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "ca_certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "hosts": [
           *           "shop.example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['SslCertificateList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssl.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Web shop",
         *       "private_key": "-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n",
         *       "certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
         *       "ca_certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
         *       "hosts": [
         *         "shop.example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['SslCertificateChange']
      }
    }
    responses: {
      /** @description The new certificate. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssl/31",
           *         "id": 31,
           *         "name": "Web shop",
           *         "cn": "shop.example.com",
           *         "connected": false,
           *         "letsencrypt": false,
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "private_key": "",
           *         "certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "ca_certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "hosts": [
           *           "shop.example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['SslCertificateAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssl.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `id` of the certificate.
         * @example 31
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificate. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssl/31",
           *         "id": 31,
           *         "name": "Web shop",
           *         "cn": "shop.example.com",
           *         "connected": false,
           *         "letsencrypt": false,
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "private_key": "",
           *         "certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "ca_certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "hosts": [
           *           "shop.example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['SslCertificateAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssl.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `id` of the certificate.
         * @example 31
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Web shop",
         *       "private_key": "-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n",
         *       "certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
         *       "ca_certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
         *       "hosts": [
         *         "shop.example.com",
         *         "www.example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['SslCertificateChange']
      }
    }
    responses: {
      /** @description The changed certificate. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssl/31",
           *         "id": 31,
           *         "name": "Web shop",
           *         "cn": "shop.example.com",
           *         "connected": false,
           *         "letsencrypt": false,
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "private_key": "",
           *         "certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "ca_certificate": "-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----\n",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "hosts": [
           *           "shop.example.com",
           *           "www.example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['SslCertificateAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssl.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `id` of the certificate.
         * @example 31
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crontabs.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The tasks. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/crontab/7",
           *         "identificator": 7,
           *         "name": "Nightly report",
           *         "type": "system",
           *         "active": true,
           *         "report": "onerror",
           *         "report_email": "jane@example.com",
           *         "command": "/bin/report.sh",
           *         "priority": "low",
           *         "schedule": "0 3 * * *",
           *         "timezone": "Europe/Tallinn",
           *         "runtime_limit": 900
           *       }
           *     ]
           */
          'application/json': components['schemas']['CrontabList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crontabs.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Nightly report",
         *       "type": "system",
         *       "active": true,
         *       "report": "onerror",
         *       "report_email": "jane@example.com",
         *       "command": "/bin/report.sh",
         *       "priority": "low",
         *       "schedule": "0 3 * * *",
         *       "timezone": "Europe/Tallinn",
         *       "runtime_limit": 900
         *     }
         */
        'application/json': components['schemas']['CrontabChange']
      }
    }
    responses: {
      /** @description The new task. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/crontab/7",
           *         "identificator": 7,
           *         "name": "Nightly report",
           *         "type": "system",
           *         "active": true,
           *         "report": "onerror",
           *         "report_email": "jane@example.com",
           *         "command": "/bin/report.sh",
           *         "priority": "low",
           *         "schedule": "0 3 * * *",
           *         "timezone": "Europe/Tallinn",
           *         "runtime_limit": 900
           *       }
           *     ]
           */
          'application/json': components['schemas']['CrontabAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crontabs.options': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The options. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       "system"
           *     ]
           */
          'application/json': components['schemas']['CrontabOptionList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crontabs.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the task.
         * @example 7
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The task. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/crontab/7",
           *         "identificator": 7,
           *         "name": "Nightly report",
           *         "type": "system",
           *         "active": true,
           *         "report": "onerror",
           *         "report_email": "jane@example.com",
           *         "command": "/bin/report.sh",
           *         "priority": "low",
           *         "schedule": "0 3 * * *",
           *         "timezone": "Europe/Tallinn",
           *         "runtime_limit": 900
           *       }
           *     ]
           */
          'application/json': components['schemas']['CrontabAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crontabs.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the task.
         * @example 7
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Nightly report",
         *       "type": "system",
         *       "active": false,
         *       "report": "onerror",
         *       "report_email": "jane@example.com",
         *       "command": "/bin/report.sh",
         *       "priority": "low",
         *       "schedule": "0 3 * * *",
         *       "timezone": "Europe/Tallinn",
         *       "runtime_limit": 900
         *     }
         */
        'application/json': components['schemas']['CrontabChange']
      }
    }
    responses: {
      /** @description The changed task. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/crontab/7",
           *         "identificator": 7,
           *         "name": "Nightly report",
           *         "type": "system",
           *         "active": false,
           *         "report": "onerror",
           *         "report_email": "jane@example.com",
           *         "command": "/bin/report.sh",
           *         "priority": "low",
           *         "schedule": "0 3 * * *",
           *         "timezone": "Europe/Tallinn",
           *         "runtime_limit": 900
           *       }
           *     ]
           */
          'application/json': components['schemas']['CrontabAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crontabs.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the task.
         * @example 7
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The processes. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 128,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "scriptname": "app.js",
         *       "memory_limit": 128,
         *       "name": "shop"
         *     }
         */
        'application/json': components['schemas']['Pm2ProcessChange']
      }
    }
    responses: {
      /** @description The new process. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 128,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The process. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 128,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "scriptname": "app.js",
         *       "memory_limit": 256,
         *       "name": "shop"
         *     }
         */
        'application/json': components['schemas']['Pm2ProcessChange']
      }
    }
    responses: {
      /** @description The changed process. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 256,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.start': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The process. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 128,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.restart': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The process. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 128,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "online",
           *         "enabled": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'pm2.stop': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The process's `id`.
         * @example 15
         */
        identificator: components['parameters']['Pm2Identificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The process. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "home_dir": "/home/example",
           *         "scriptname": "app.js",
           *         "memory_limit": 128,
           *         "available_memory": 512,
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/process/pm2/15",
           *         "id": 15,
           *         "name": "shop",
           *         "status": "stopped",
           *         "enabled": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['Pm2ProcessAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.list': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
      }
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of port forwards. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/portforward/9",
           *         "id": 9,
           *         "identificator": 9,
           *         "comment": "shop.example.com",
           *         "ip": {
           *           "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *           "ipv4": "192.0.2.30",
           *           "ipv6": "2001:db8::30",
           *           "vhosts": [
           *             "shop.example.com"
           *           ]
           *         },
           *         "fport": 8443,
           *         "dport": 8443,
           *         "acl_enabled": true,
           *         "acls": [
           *           "198.51.100.7"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['PortForwardList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "shop.example.com",
         *       "ip": {
         *         "ipv4": "192.0.2.30"
         *       },
         *       "fport": 8443,
         *       "acl_enabled": true,
         *       "acls": [
         *         "198.51.100.7"
         *       ]
         *     }
         */
        'application/json': components['schemas']['PortForwardChange']
      }
    }
    responses: {
      /** @description The new port forward. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/portforward/9",
           *         "id": 9,
           *         "identificator": 9,
           *         "comment": "shop.example.com",
           *         "ip": {
           *           "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *           "ipv4": "192.0.2.30",
           *           "ipv6": "2001:db8::30",
           *           "vhosts": [
           *             "shop.example.com"
           *           ]
           *         },
           *         "fport": 8443,
           *         "dport": 8443,
           *         "acl_enabled": true,
           *         "acls": [
           *           "198.51.100.7"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['PortForwardAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The port forward. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/portforward/9",
           *         "id": 9,
           *         "identificator": 9,
           *         "comment": "shop.example.com",
           *         "ip": {
           *           "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *           "ipv4": "192.0.2.30",
           *           "ipv6": "2001:db8::30",
           *           "vhosts": [
           *             "shop.example.com"
           *           ]
           *         },
           *         "fport": 8443,
           *         "dport": 8443,
           *         "acl_enabled": true,
           *         "acls": [
           *           "198.51.100.7"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['PortForwardAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.save': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "shop.example.com",
         *       "ip": {
         *         "ipv4": "192.0.2.30"
         *       },
         *       "fport": 8443,
         *       "acl_enabled": false,
         *       "acls": [
         *         "198.51.100.7"
         *       ]
         *     }
         */
        'application/json': components['schemas']['PortForwardChange']
      }
    }
    responses: {
      /** @description The changed port forward. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/portforward/9",
           *         "id": 9,
           *         "identificator": 9,
           *         "comment": "shop.example.com",
           *         "ip": {
           *           "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *           "ipv4": "192.0.2.30",
           *           "ipv6": "2001:db8::30",
           *           "vhosts": [
           *             "shop.example.com"
           *           ]
           *         },
           *         "fport": 8443,
           *         "dport": 8443,
           *         "acl_enabled": false,
           *         "acls": [
           *           "198.51.100.7"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['PortForwardAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.acl.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "ip": "198.51.100.7"
         *     }
         */
        'application/json': components['schemas']['PortForwardAclEntryCreate']
      }
    }
    responses: {
      /** @description The new entry of the access list. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": 12,
           *         "identificator": 12,
           *         "ip": "198.51.100.7"
           *       }
           *     ]
           */
          'application/json': components['schemas']['PortForwardAclEntryAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'portForwards.acl.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The port forward's `identificator`.
         * @example 9
         */
        identificator: components['parameters']['PortForwardIdentificator']
        /**
         * @description The `identificator` of the entry of the access list.
         * @example 12
         */
        acl_ip_identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dedicatedIps.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The dedicated IPs. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *         "ipv4": "192.0.2.30",
           *         "ipv6": "2001:db8::30",
           *         "vhosts": [
           *           "shop.example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['DedicatedIpList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dedicatedIps.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The new dedicated IP. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *         "ipv4": "192.0.2.30",
           *         "ipv6": "2001:db8::30",
           *         "vhosts": []
           *       }
           *     ]
           */
          'application/json': components['schemas']['DedicatedIpAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dedicatedIps.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description Identifier of the dedicated IP, as at the end of its `resource_url`.
         * @example 192.0.2.30
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The dedicated IP. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/dedicatedip/192.0.2.30",
           *         "ipv4": "192.0.2.30",
           *         "ipv6": "2001:db8::30",
           *         "vhosts": [
           *           "shop.example.com"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['DedicatedIpAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'dedicatedIps.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description Identifier of the dedicated IP, as at the end of its `resource_url`.
         * @example 192.0.2.30
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'billingResources.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The added packages. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "extra_disk",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/billing/resources/extra_disk",
           *         "package": "extra_disk",
           *         "name": "Extra disk space",
           *         "quantity": 2
           *       }
           *     ]
           */
          'application/json': components['schemas']['BillingResourceList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'billingResources.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "quantity": 2
         *     }
         */
        'application/json': components['schemas']['BillingResourceCreate']
      }
    }
    responses: {
      /** @description The added package. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "extra_disk",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/billing/resources/extra_disk",
           *         "package": "extra_disk",
           *         "name": "Extra disk space",
           *         "quantity": 2
           *       }
           *     ]
           */
          'application/json': components['schemas']['BillingResourceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'billingResources.options': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The available packages. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /** @example [] */
          'application/json': components['schemas']['BillingResourceOptions']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'billingResources.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the added package.
         * @example extra_disk
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The added package. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "extra_disk",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/billing/resources/extra_disk",
           *         "package": "extra_disk",
           *         "name": "Extra disk space",
           *         "quantity": 2
           *       }
           *     ]
           */
          'application/json': components['schemas']['BillingResourceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'billingResources.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the added package.
         * @example extra_disk
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "quantity": 3
         *     }
         */
        'application/json': components['schemas']['BillingResourceUpdate']
      }
    }
    responses: {
      /** @description The changed package. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "extra_disk",
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/billing/resources/extra_disk",
           *         "package": "extra_disk",
           *         "name": "Extra disk space",
           *         "quantity": 3
           *       }
           *     ]
           */
          'application/json': components['schemas']['BillingResourceAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'billingResources.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the added package.
         * @example extra_disk
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh",
           *         "identificator": 3,
           *         "username": "example",
           *         "webhosts": [
           *           "example.com"
           *         ],
           *         "server_fingerprints": [
           *           "SHA256:exampleexampleexampleexampleexampleexample0"
           *         ],
           *         "access": "whitelist",
           *         "ipv4": "192.0.2.40",
           *         "ipv6": "2001:db8::40"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshSettingsAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "access": "public"
         *     }
         */
        'application/json': components['schemas']['SshSettingsUpdate']
      }
    }
    responses: {
      /** @description The changed settings. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh",
           *         "identificator": 3,
           *         "username": "example",
           *         "webhosts": [
           *           "example.com"
           *         ],
           *         "server_fingerprints": [
           *           "SHA256:exampleexampleexampleexampleexampleexample0"
           *         ],
           *         "access": "public",
           *         "ipv4": "192.0.2.40",
           *         "ipv6": "2001:db8::40"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshSettingsAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.publicKeys.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh/publickey/5",
           *         "identificator": 5,
           *         "comment": "Laptop",
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "created_human": "15.01.2026",
           *         "fingerprint": "SHA256:exampleexampleexampleexampleexampleexample0",
           *         "last_used": "2026-02-01T08:30:00+02:00",
           *         "type": "ssh-ed25519",
           *         "size": 256,
           *         "public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshPublicKeyList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.publicKeys.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "Laptop",
         *       "public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
         *     }
         */
        'application/json': components['schemas']['SshPublicKeyCreate']
      }
    }
    responses: {
      /** @description The new key. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh/publickey/5",
           *         "identificator": 5,
           *         "comment": "Laptop",
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "created_human": "15.01.2026",
           *         "fingerprint": "SHA256:exampleexampleexampleexampleexampleexample0",
           *         "last_used": "2026-02-01T08:30:00+02:00",
           *         "type": "ssh-ed25519",
           *         "size": 256,
           *         "public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshPublicKeyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.publicKeys.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the key.
         * @example 5
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The key. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh/publickey/5",
           *         "identificator": 5,
           *         "comment": "Laptop",
           *         "created": "2026-01-15T10:00:00+02:00",
           *         "created_human": "15.01.2026",
           *         "fingerprint": "SHA256:exampleexampleexampleexampleexampleexample0",
           *         "last_used": "2026-02-01T08:30:00+02:00",
           *         "type": "ssh-ed25519",
           *         "size": 256,
           *         "public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshPublicKeyAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.publicKeys.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the key.
         * @example 5
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.whitelist.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh/whitelist/8",
           *         "identificator": 8,
           *         "ip": "198.51.100.0/24",
           *         "comment": "Office"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshWhitelistEntryList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.whitelist.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "ip": "198.51.100.0/24",
         *       "comment": "Office"
         *     }
         */
        'application/json': components['schemas']['SshWhitelistEntryCreate']
      }
    }
    responses: {
      /** @description The new entry. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh/whitelist/8",
           *         "identificator": 8,
           *         "ip": "198.51.100.0/24",
           *         "comment": "Office"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshWhitelistEntryAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.whitelist.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the entry.
         * @example 8
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/vserver/example.com/ssh/whitelist/8",
           *         "identificator": 8,
           *         "ip": "198.51.100.0/24",
           *         "comment": "Office"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshWhitelistEntryAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ssh.whitelist.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the virtual server.
         * @example example.com
         */
        service_name: components['parameters']['VserverServiceName']
        /**
         * @description The `identificator` of the entry.
         * @example 8
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.cloud.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The orders. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/order/cloud/77",
           *         "status": "done",
           *         "datacenter": "tll01",
           *         "package": "cloud-s",
           *         "package_human": "Cloud S",
           *         "os": "debian12",
           *         "os_human": "Debian 12",
           *         "billing_period": 1,
           *         "identificator": 77,
           *         "container": "vps1.example.com",
           *         "ssh_public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CloudOrderList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.cloud.create': {
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
         *       "datacenter": "tll01",
         *       "package": "cloud-s",
         *       "os": "debian12",
         *       "billing_period": 1,
         *       "ssh_public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
         *     }
         */
        'application/json': components['schemas']['CloudOrderCreate']
      }
    }
    responses: {
      /** @description The order was accepted and will be processed later. */
      202: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/order/cloud/77",
           *         "status": "new",
           *         "datacenter": "tll01",
           *         "package": "cloud-s",
           *         "package_human": "Cloud S",
           *         "os": "debian12",
           *         "os_human": "Debian 12",
           *         "billing_period": 1,
           *         "identificator": 77,
           *         "container": null,
           *         "ssh_public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CloudOrderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.cloud.options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The options. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       "tll01",
           *       "cloud-s",
           *       "debian12"
           *     ]
           */
          'application/json': components['schemas']['CloudOrderOptionList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.cloud.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `identificator` of the order.
         * @example 77
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The order. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/order/cloud/77",
           *         "status": "done",
           *         "datacenter": "tll01",
           *         "package": "cloud-s",
           *         "package_human": "Cloud S",
           *         "os": "debian12",
           *         "os_human": "Debian 12",
           *         "billing_period": 1,
           *         "identificator": 77,
           *         "container": "vps1.example.com",
           *         "ssh_public_key": "ssh-ed25519 AAAAexamplekey jane@example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CloudOrderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.domains.list': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of orders. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "1234",
           *         "errors": null,
           *         "datetime_ordered": "2026-01-15T10:00:00+02:00",
           *         "resource_url": "https://api.zone.eu/v2/order/domain/1234"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainOrderList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.domains.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `identificator` of the order.
         * @example 1234
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The order. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "1234",
           *         "errors": null,
           *         "datetime_ordered": "2026-01-15T10:00:00+02:00",
           *         "resource_url": "https://api.zone.eu/v2/order/domain/1234"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainOrderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.domains.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `identificator` of the order.
         * @example 1234
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'orders.domains.renew': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example [
         *       {
         *         "domain": "example.com",
         *         "period": 1
         *       }
         *     ]
         */
        'application/json': components['schemas']['DomainRenewalList']
      }
    }
    responses: {
      /** @description The order. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "1234",
           *         "errors": null,
           *         "datetime_ordered": "2026-01-15T10:00:00+02:00",
           *         "resource_url": "https://api.zone.eu/v2/order/domain/1234"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainOrderAnswer']
        }
      }
      /** @description The order was accepted and will be processed later. */
      202: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "identificator": "1234",
           *         "errors": null,
           *         "datetime_ordered": "2026-01-15T10:00:00+02:00",
           *         "resource_url": "https://api.zone.eu/v2/order/domain/1234"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainOrderAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      402: components['responses']['PaymentRequired']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.list': {
    parameters: {
      query?: {
        /**
         * @description Only domains whose name contains this.
         * @example example
         */
        name?: string
        /**
         * @description Whether domains that the user can renew are shown.
         * @example true
         */
        renewable?: boolean
        /**
         * @description Only domains that are delegated to the user, or only those that the user owns.
         * @example true
         */
        delegated?: boolean
        /**
         * @description Only domains that expire within 30 days.
         * @example true
         */
        needs_renewal?: boolean
      }
      header?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        'x-pager-page'?: components['parameters']['PagerPageNumber']
        /**
         * @description Items on a page.
         * @example 50
         */
        'x-pager-limit'?: components['parameters']['PagerPageSize']
        /**
         * @description Field that the domains are ordered by.
         * @example expires
         */
        'x-order-by'?: 'expires' | 'name'
        /**
         * @description Direction of the order.
         * @example asc
         */
        'x-order-dir'?: components['parameters']['OrderDirection']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of domains. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          'x-pager-enabled': components['headers']['PagerEnabled']
          'x-pager-page': components['headers']['PagerPage']
          'x-pager-pages': components['headers']['PagerPages']
          'x-pager-limit': components['headers']['PagerLimit']
          'x-pager-items': components['headers']['PagerItems']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com",
           *         "name": "example.com",
           *         "delegated": "jane.doe",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "dnssec": true,
           *         "autorenew": true,
           *         "renew_order": null,
           *         "renewal_notifications": true,
           *         "has_pending_trade": null,
           *         "has_pending_dnssec": false,
           *         "reactivate": false,
           *         "auth_key_enabled": true,
           *         "signing_required": false,
           *         "nameservers_custom": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The domain. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com",
           *         "name": "example.com",
           *         "delegated": "jane.doe",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "dnssec": true,
           *         "autorenew": true,
           *         "renew_order": null,
           *         "renewal_notifications": true,
           *         "has_pending_trade": null,
           *         "has_pending_dnssec": false,
           *         "reactivate": false,
           *         "auth_key_enabled": true,
           *         "signing_required": false,
           *         "nameservers_custom": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "nameservers_custom": false
         *     }
         */
        'application/json': components['schemas']['DomainUpdate']
      }
    }
    responses: {
      /** @description The changed domain. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com",
           *         "name": "example.com",
           *         "delegated": "jane.doe",
           *         "expires": "2027-01-15T10:00:00+02:00",
           *         "dnssec": true,
           *         "autorenew": true,
           *         "renew_order": null,
           *         "renewal_notifications": true,
           *         "has_pending_trade": null,
           *         "has_pending_dnssec": false,
           *         "reactivate": false,
           *         "auth_key_enabled": true,
           *         "signing_required": false,
           *         "nameservers_custom": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.options': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The options. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "renewal_options": [],
           *       "nameserver": [],
           *       "contact": []
           *     }
           */
          'application/json': components['schemas']['DomainOptions']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.preferences.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The preferences. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/preferences",
           *         "renewal_notifications": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainPreferencesAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.preferences.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "renewal_notifications": false
         *     }
         */
        'application/json': components['schemas']['DomainPreferencesUpdate']
      }
    }
    responses: {
      /** @description The changed preferences. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/preferences",
           *         "renewal_notifications": false
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainPreferencesAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The name servers. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/nameserver/ns1.example.com",
           *         "hostname": "ns1.example.com",
           *         "ip": [
           *           "192.0.2.53",
           *           "2001:db8::53"
           *         ]
           *       },
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/nameserver/ns2.example.net",
           *         "hostname": "ns2.example.net",
           *         "ip": []
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainNameserverList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example [
         *       {
         *         "hostname": "ns1.example.com",
         *         "ip": [
         *           "192.0.2.53",
         *           "2001:db8::53"
         *         ]
         *       },
         *       {
         *         "hostname": "ns2.example.net",
         *         "ip": []
         *       }
         *     ]
         */
        'application/json': components['schemas']['DomainNameserverChangeList']
      }
    }
    responses: {
      /** @description The new name servers. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/nameserver/ns1.example.com",
           *         "hostname": "ns1.example.com",
           *         "ip": [
           *           "192.0.2.53",
           *           "2001:db8::53"
           *         ]
           *       },
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/nameserver/ns2.example.net",
           *         "hostname": "ns2.example.net",
           *         "ip": []
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainNameserverList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description Host name of the name server, a main domain or a subdomain.
         * @example ns1.example.com
         */
        hostname: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The name server. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/nameserver/ns1.example.com",
           *         "hostname": "ns1.example.com",
           *         "ip": [
           *           "192.0.2.53",
           *           "2001:db8::53"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainNameserverAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description Host name of the name server, a main domain or a subdomain.
         * @example ns1.example.com
         */
        hostname: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "hostname": "ns1.example.com",
         *       "ip": [
         *         "192.0.2.54"
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainNameserverChange']
      }
    }
    responses: {
      /** @description The changed name server. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "resource_url": "https://api.zone.eu/v2/domain/example.com/nameserver/ns1.example.com",
           *       "hostname": "ns1.example.com",
           *       "ip": [
           *         "192.0.2.54"
           *       ]
           *     }
           */
          'application/json': components['schemas']['DomainNameserver']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.nameservers.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description Host name of the name server, a main domain or a subdomain.
         * @example ns1.example.com
         */
        hostname: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contacts. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/contact/501",
           *         "identificator": 501,
           *         "role": "registrant",
           *         "type": "person",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "jane@example.com",
           *         "voice": "+49 30 23125 000",
           *         "country": "DE",
           *         "city": "Berlin",
           *         "street": "Example Street 1",
           *         "postalcode": "10115"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainContactList']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "role": "registrant",
         *       "type": "person",
         *       "first_name": "Jane",
         *       "last_name": "Doe",
         *       "email": "jane@example.com",
         *       "voice": "+49 30 23125 000",
         *       "country": "DE",
         *       "city": "Berlin",
         *       "street": "Example Street 1",
         *       "postalcode": "10115"
         *     }
         */
        'application/json': components['schemas']['DomainContactChange']
      }
    }
    responses: {
      /** @description The new contact. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/contact/501",
           *         "identificator": 501,
           *         "role": "registrant",
           *         "type": "person",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "jane@example.com",
           *         "voice": "+49 30 23125 000",
           *         "country": "DE",
           *         "city": "Berlin",
           *         "street": "Example Street 1",
           *         "postalcode": "10115"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainContactAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description The `identificator` of the contact.
         * @example 501
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/contact/501",
           *         "identificator": 501,
           *         "role": "registrant",
           *         "type": "person",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "jane@example.com",
           *         "voice": "+49 30 23125 000",
           *         "country": "DE",
           *         "city": "Berlin",
           *         "street": "Example Street 1",
           *         "postalcode": "10115"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainContactAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description The `identificator` of the contact.
         * @example 501
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "role": "registrant",
         *       "type": "person",
         *       "first_name": "Jane",
         *       "last_name": "Doe",
         *       "email": "jane@example.com",
         *       "voice": "+49 30 23125 000",
         *       "country": "DE",
         *       "city": "Berlin",
         *       "street": "Example Street 2",
         *       "postalcode": "10115"
         *     }
         */
        'application/json': components['schemas']['DomainContactChange']
      }
    }
    responses: {
      /** @description The changed contact. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/contact/501",
           *         "identificator": 501,
           *         "role": "registrant",
           *         "type": "person",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "jane@example.com",
           *         "voice": "+49 30 23125 000",
           *         "country": "DE",
           *         "city": "Berlin",
           *         "street": "Example Street 2",
           *         "postalcode": "10115"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainContactAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['UnprocessableEntity']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
        /**
         * @description The `identificator` of the contact.
         * @example 501
         */
        identificator: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'domains.contacts.setDefaultTech': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the domain.
         * @example example.com
         */
        service_name: components['parameters']['DomainServiceName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The technical contact. */
      201: {
        headers: {
          'X-Ratelimit-Limit': components['headers']['RatelimitLimit']
          'X-Ratelimit-Remaining': components['headers']['RatelimitRemaining']
          'X-Status-Message': components['headers']['StatusMessage']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "resource_url": "https://api.zone.eu/v2/domain/example.com/contact/502",
           *         "identificator": 502,
           *         "role": "tech",
           *         "type": "organization",
           *         "name": "Example Hosting",
           *         "organization": "Example Hosting",
           *         "email": "tech@example.com",
           *         "voice": "+49 30 23125 001",
           *         "country": "DE"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DomainContactAnswer']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
}
