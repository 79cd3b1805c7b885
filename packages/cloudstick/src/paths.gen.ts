// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

export interface paths {
  '/api/v2/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * Get profile
     * @description Reads one user's profile.
     */
    get: operations['users.get']
    put?: never
    post?: never
    /**
     * Delete account
     * @description Removes the account together with everything that belongs to it. There is no way back.
     */
    delete: operations['users.delete']
    options?: never
    head?: never
    /**
     * Update profile
     * @description Changes the profile fields that are sent and leaves the others as they are.
     */
    patch: operations['users.update']
    trace?: never
  }
  '/api/v2/users/{uid}/password': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Change password
     * @description Sets a new password for the user. The current one has to be sent along.
     */
    patch: operations['users.changePassword']
    trace?: never
  }
  '/api/v2/users/{uid}/regenerate/apikey': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Regenerate API key
     * @description Issues a new API key and makes the old one invalid at once. The new key is shown in this answer only.
     */
    post: operations['users.regenerateApiKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/users/{uid}/login-history': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List login history
     * @description Lists the logins of the user, page by page.
     */
    get: operations['users.loginHistory.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/users/{uid}/activity': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List account activity
     * @description Lists what happened in the user's account, page by page.
     */
    get: operations['users.activity.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/users/{uid}/pending': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List pending confirmations
     * @description Lists the requests that wait for the user's consent, such as server transfers and team invitations.
     */
    get: operations['users.confirmations.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/servers/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List servers
     * @description Lists the user's servers.
     */
    get: operations['servers.list']
    put?: never
    /**
     * Add a server
     * @description Connects a server to CloudStick and installs the agent on it.
     */
    post: operations['servers.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * Get server details
     * @description Reads the details of one server.
     */
    get: operations['servers.get']
    put?: never
    post?: never
    /**
     * Delete server
     * @description Takes a server out of CloudStick: the agent is uninstalled and what CloudStick managed on the server is detached.
     */
    delete: operations['servers.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/activity/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * Server activity log
     * @description Lists what happened on a server, page by page.
     */
    get: operations['servers.activity.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/transfer/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Transfer server
     * @description Offers a server to another user, who owns it once they have accepted.
     */
    post: operations['servers.transfer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/name/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Rename server
     * @description Gives a server another display name.
     */
    patch: operations['servers.rename']
    trace?: never
  }
  '/api/v2/timezone/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Update timezone
     * @description Sets the timezone of the server's operating system.
     */
    patch: operations['servers.updateTimezone']
    trace?: never
  }
  '/api/v2/reboot/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reboot server
     * @description Restarts a server in an orderly way.
     */
    post: operations['servers.reboot']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/phpcli/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Change PHP CLI version
     * @description Sets the PHP version that the command line of a server uses by default.
     */
    patch: operations['servers.changePhpCliVersion']
    trace?: never
  }
  '/api/v2/websites/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List websites
     * @description Lists the websites on a server.
     */
    get: operations['websites.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * Website activity
     * @description Reads the activity log of one website. The provider does not document that it pages.
     */
    get: operations['websites.activity.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Change PHP version
     * @description Runs a website on another PHP version.
     */
    patch: operations['websites.changePhpVersion']
    trace?: never
  }
  '/api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Change stack
     * @description Moves a website to another web server stack, such as from nginx to Apache.
     */
    patch: operations['websites.changeStack']
    trace?: never
  }
  '/api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Add domains
     * @description Makes a website known under one or more further domains, its aliases.
     */
    patch: operations['websites.addDomains']
    trace?: never
  }
  '/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Remove domains
     * @description Takes alias domains away from a website.
     */
    patch: operations['websites.removeDomains']
    trace?: never
  }
  '/api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create WordPress site
     * @description Installs WordPress on a website.
     */
    post: operations['wordpress.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * Get WordPress details
     * @description Reads the details of a website's WordPress installation, the administrator's credentials included.
     */
    get: operations['wordpress.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete WordPress site
     * @description Uninstalls WordPress from a website.
     */
    delete: operations['wordpress.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Generate magic login link
     * @description Makes a URL that logs in to the WordPress administration once, within 15 minutes.
     */
    post: operations['wordpress.createMagicLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/databases/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List databases
     * @description Lists the databases on a server.
     */
    get: operations['databases.list']
    put?: never
    /**
     * Create database
     * @description Creates a MySQL or MariaDB database on a server.
     */
    post: operations['databases.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/databases/{did}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the database.
         * @example db_91f3
         */
        did: components['parameters']['did']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete database
     * @description Drops a database for good.
     */
    delete: operations['databases.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the database.
         * @example db_91f3
         */
        did: components['parameters']['did']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assign user to database
     * @description Links a database user that exists already to a database.
     */
    post: operations['databases.assignUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/databaseusers/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List database users
     * @description Lists the database users on a server.
     */
    get: operations['databases.users.list']
    put?: never
    /**
     * Create database user
     * @description Creates a MySQL or MariaDB user on a server.
     */
    post: operations['databases.users.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the database user.
         * @example dbu_3e77
         */
        dbuid: components['parameters']['dbuid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete database user
     * @description Removes a database user from a server.
     */
    delete: operations['databases.users.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Install Let's Encrypt certificate
     * @description Obtains a free certificate from Let's Encrypt and installs it for a website.
     */
    post: operations['certificates.installLetsEncrypt']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Upload custom certificate
     * @description Installs a certificate of your own, with its private key, for a website.
     */
    post: operations['certificates.upload']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Remove certificate
     * @description Takes the certificate away from a website.
     */
    delete: operations['certificates.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Renew free certificate
     * @description Renews a website's Let's Encrypt certificate before it is due.
     */
    post: operations['certificates.renew']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/backupplans/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List backup plans
     * @description Lists the backup plans that the user may choose.
     */
    get: operations['backups.plans.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Enable backups
     * @description Turns on scheduled backups of a website under a backup plan.
     */
    patch: operations['backups.enable']
    trace?: never
  }
  '/api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Trigger manual backup
     * @description Starts a backup of a website at once, outside its schedule.
     */
    post: operations['backups.trigger']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Restore backup
     * @description Brings a website back to the state of one of its backups.
     */
    post: operations['backups.restore']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/sshkeys/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List SSH keys
     * @description Lists the public SSH keys on a server.
     */
    get: operations['sshKeys.list']
    put?: never
    /**
     * Add SSH key
     * @description Adds a public SSH key to a server.
     */
    post: operations['sshKeys.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the SSH key.
         * @example key_5d18
         */
        kid: components['parameters']['kid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete SSH key
     * @description Takes an SSH key off a server.
     */
    delete: operations['sshKeys.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/systemusers/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List system users
     * @description Lists the system users on a server.
     */
    get: operations['systemUsers.list']
    put?: never
    /**
     * Create system user
     * @description Creates a Linux user on a server.
     */
    post: operations['systemUsers.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the system user.
         * @example sus_2b9e
         */
        suid: components['parameters']['suid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete system user
     * @description Removes a system user from a server.
     */
    delete: operations['systemUsers.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/crons/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List server crons
     * @description Lists the cron jobs on a server.
     */
    get: operations['crons.list']
    put?: never
    /**
     * Create server cron
     * @description Adds a job to a server's crontab.
     */
    post: operations['crons.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/crons/{cid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the cron job.
         * @example crn_6a04
         */
        cid: components['parameters']['cid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete server cron
     * @description Removes a job from a server's crontab.
     */
    delete: operations['crons.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List FTP accounts
     * @description Lists the FTP accounts of a website.
     */
    get: operations['ftpAccounts.list']
    put?: never
    /**
     * Create FTP account
     * @description Creates an FTP account that is confined to the directory of a website.
     */
    post: operations['ftpAccounts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the FTP account.
         * @example ftp_70b5
         */
        fid: components['parameters']['fid']
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete FTP account
     * @description Removes an FTP account from a website.
     */
    delete: operations['ftpAccounts.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List email accounts
     * @description Lists the email accounts of a website.
     */
    get: operations['emailAccounts.list']
    put?: never
    /**
     * Create email account
     * @description Creates a mailbox on the domain of a website.
     */
    post: operations['emailAccounts.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the email account.
         * @example eml_1c4d
         */
        eid: components['parameters']['eid']
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete email account
     * @description Removes an email account and the mail in it for good.
     */
    delete: operations['emailAccounts.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add email forwarder
     * @description Passes mail for one address on to another.
     */
    post: operations['emailForwarders.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/cloudflarezones/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add Cloudflare zone
     * @description Adds a domain to Cloudflare through the linked integration.
     */
    post: operations['cloudflare.zones.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the Cloudflare zone.
         * @example 0123456789abcdef0123456789abcdef
         */
        zone_id: components['parameters']['zone_id']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List DNS records
     * @description Lists the DNS records of a Cloudflare zone.
     */
    get: operations['cloudflare.records.list']
    put?: never
    /**
     * Create DNS record
     * @description Creates a DNS record in a Cloudflare zone.
     */
    post: operations['cloudflare.records.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the Cloudflare zone.
         * @example 0123456789abcdef0123456789abcdef
         */
        zone_id: components['parameters']['zone_id']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Purge Cloudflare cache
     * @description Empties the Cloudflare cache of a zone completely.
     */
    post: operations['cloudflare.cache.purge']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/teams/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List teams
     * @description Lists the teams that the user owns or is a member of.
     */
    get: operations['teams.list']
    put?: never
    /**
     * Create team
     * @description Creates a team that the user owns.
     */
    post: operations['teams.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/teams/{tid}/adduser/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the team.
         * @example tem_52d8
         */
        tid: components['parameters']['tid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Add member
     * @description Takes a user into a team. The user in the path is the owner of the team.
     */
    patch: operations['teams.addMember']
    trace?: never
  }
  '/api/v2/teams/{tid}/addserver/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the team.
         * @example tem_52d8
         */
        tid: components['parameters']['tid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Add server to team
     * @description Lets a team use a server. The user in the path is the owner of the team.
     */
    patch: operations['teams.addServer']
    trace?: never
  }
  '/api/v2/plans': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List plans
     * @description Lists the subscription plans on offer.
     */
    get: operations['plans.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/invoices/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    /**
     * List invoices
     * @description Lists the user's invoices.
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
  '/api/v2/subscription/users/{uid}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
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
     * Upgrade plan
     * @description Moves the user's subscription to another plan.
     */
    patch: operations['subscription.update']
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description Answer to an action or a removal. The provider does not document its fields. */
    ActionResult: {
      [key: string]: unknown
    }
    /** @description One entry of the activity log of an account or a server. The provider does not document its fields. */
    ActivityEntry: {
      [key: string]: unknown
    }
    /** @description One page of an activity log. */
    ActivityEntryPage: {
      /** @description Items on this page. */
      data: components['schemas']['ActivityEntry'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description Answer that carries a new API key, which is shown this once. The provider does not document its fields. */
    ApiKey: {
      [key: string]: unknown
    }
    /** @description Plan and rhythm of scheduled backups. */
    BackupEnable: {
      /** @description Identifier of the backup plan. */
      plan_id: string
      /**
       * @description How often a backup is made.
       * @enum {string}
       */
      frequency?: 'daily' | 'weekly'
    }
    /** @description A backup plan that the user may choose. The provider does not document its fields. */
    BackupPlan: {
      [key: string]: unknown
    }
    /** @description One page of backup plans. */
    BackupPlanPage: {
      /** @description Items on this page. */
      data: components['schemas']['BackupPlan'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description Backup to restore. */
    BackupRestore: {
      /** @description Identifier of the backup. */
      backup_id: string
    }
    /** @description A certificate and its private key. */
    CertificateUpload: {
      /** @description Certificate in PEM format. */
      certificate: string
      /**
       * Format: password
       * @description Private key in PEM format.
       */
      private_key: string
    }
    /** @description A Cloudflare zone. The provider does not document its fields. */
    CloudflareZone: {
      [key: string]: unknown
    }
    /** @description A domain to add to Cloudflare. */
    CloudflareZoneCreate: {
      /** @description Root domain. */
      domain: string
    }
    /** @description A request that waits for the user's consent, such as a server transfer or a team invitation. The provider does not document its fields. */
    Confirmation: {
      [key: string]: unknown
    }
    /** @description One page of pending confirmations. */
    ConfirmationPage: {
      /** @description Items on this page. */
      data: components['schemas']['Confirmation'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A cron job of a server. The provider does not document its fields. */
    CronJob: {
      [key: string]: unknown
    }
    /** @description A cron job to add. */
    CronJobCreate: {
      /** @description When to run, as a cron expression such as 0 * * * *. */
      schedule: string
      /** @description Shell command. */
      command: string
      /** @description System user that runs the command. */
      user?: string
    }
    /** @description One page of cron jobs. */
    CronJobPage: {
      /** @description Items on this page. */
      data: components['schemas']['CronJob'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A MySQL or MariaDB database. The provider does not document its fields. */
    Database: {
      [key: string]: unknown
    }
    /** @description A database to create. */
    DatabaseCreate: {
      /** @description Name of the database. */
      name: string
    }
    /** @description One page of databases. */
    DatabasePage: {
      /** @description Items on this page. */
      data: components['schemas']['Database'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A MySQL or MariaDB user. The provider does not document its fields. */
    DatabaseUser: {
      [key: string]: unknown
    }
    /** @description User to give access to a database. */
    DatabaseUserAssign: {
      /** @description Identifier of an existing database user. */
      dbuid: string
    }
    /** @description A database user to create. */
    DatabaseUserCreate: {
      /** @description Name that the user logs in with. */
      username: string
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
    }
    /** @description One page of database users. */
    DatabaseUserPage: {
      /** @description Items on this page. */
      data: components['schemas']['DatabaseUser'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A DNS record in a Cloudflare zone. The provider does not document its fields. */
    DnsRecord: {
      [key: string]: unknown
    }
    /** @description A DNS record to create. */
    DnsRecordCreate: {
      /**
       * @description Record type.
       * @enum {string}
       */
      type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT'
      /** @description Name of the record. */
      name: string
      /** @description Value of the record. */
      content: string
      /** @description Time to live in seconds; 1 means automatic. */
      ttl?: number
    }
    /** @description One page of DNS records. */
    DnsRecordPage: {
      /** @description Items on this page. */
      data: components['schemas']['DnsRecord'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A mailbox on a website's domain. The provider does not document its fields. */
    EmailAccount: {
      [key: string]: unknown
    }
    /** @description A mailbox to create. */
    EmailAccountCreate: {
      /**
       * Format: email
       * @description Whole address of the mailbox.
       */
      email: string
      /**
       * Format: password
       * @description Password of the mailbox.
       */
      password: string
      /** @description Size limit of the mailbox in megabytes. */
      quota_mb?: number
    }
    /** @description One page of email accounts. */
    EmailAccountPage: {
      /** @description Items on this page. */
      data: components['schemas']['EmailAccount'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A rule that passes mail on to another address. The provider does not document its fields. */
    EmailForwarder: {
      [key: string]: unknown
    }
    /** @description A forwarding rule to add. */
    EmailForwarderCreate: {
      /**
       * Format: email
       * @description Address whose mail is passed on.
       */
      source: string
      /**
       * Format: email
       * @description Address that receives it.
       */
      destination: string
    }
    /** @description Body of every error answer. */
    Error: {
      /** @description What went wrong, in words. */
      message: string
    }
    /** @description An FTP account of a website. The provider does not document its fields. */
    FtpAccount: {
      [key: string]: unknown
    }
    /** @description An FTP account to create. */
    FtpAccountCreate: {
      /** @description Login name of the account. */
      username: string
      /**
       * Format: password
       * @description Password of the account.
       */
      password: string
    }
    /** @description One page of FTP accounts. */
    FtpAccountPage: {
      /** @description Items on this page. */
      data: components['schemas']['FtpAccount'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description An invoice. The provider does not document its fields. */
    Invoice: {
      [key: string]: unknown
    }
    /** @description One page of invoices. */
    InvoicePage: {
      /** @description Items on this page. */
      data: components['schemas']['Invoice'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description One login of a user. The provider does not document its fields. */
    LoginEvent: {
      [key: string]: unknown
    }
    /** @description One page of a user's login history. */
    LoginEventPage: {
      /** @description Items on this page. */
      data: components['schemas']['LoginEvent'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description Answer that carries a login URL for the WordPress administrator, good for one use within 15 minutes. The provider does not document its fields. */
    MagicLink: {
      [key: string]: unknown
    }
    /** @description Old and new password of a user. */
    PasswordChange: {
      /**
       * Format: password
       * @description Password in use until now.
       */
      old_password: string
      /**
       * Format: password
       * @description Password to use from now on.
       */
      new_password: string
    }
    /** @description PHP version to change to. */
    PhpVersionChange: {
      /** @description Version to run, such as 8.3. */
      php_version: string
    }
    /** @description A subscription plan. The provider does not document its fields. */
    Plan: {
      [key: string]: unknown
    }
    /** @description One page of subscription plans. */
    PlanPage: {
      /** @description Items on this page. */
      data: components['schemas']['Plan'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A server connected to CloudStick. The provider does not document its fields. */
    Server: {
      [key: string]: unknown
    }
    /** @description A server to connect. */
    ServerCreate: {
      /** @description Display name. */
      name: string
      /**
       * Format: ipv4
       * @description Public IPv4 address.
       */
      ip: string
      /** @description Slug of the cloud provider, such as digitalocean. */
      provider?: string
      /** @description Slug of the operating system, such as ubuntu-22. */
      os?: string
    }
    /** @description One page of servers. */
    ServerPage: {
      /** @description Items on this page. */
      data: components['schemas']['Server'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description New name of a server. */
    ServerRename: {
      /** @description New display name. */
      name: string
    }
    /** @description Recipient of a server. */
    ServerTransfer: {
      /** @description Identifier of the user who is to own the server. */
      target_uid: string
    }
    /** @description A public SSH key on a server. The provider does not document its fields. */
    SshKey: {
      [key: string]: unknown
    }
    /** @description A public SSH key to add. */
    SshKeyCreate: {
      /** @description Display name of the key. */
      label: string
      /** @description Public key in OpenSSH format. */
      public_key: string
    }
    /** @description One page of SSH keys. */
    SshKeyPage: {
      /** @description Items on this page. */
      data: components['schemas']['SshKey'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description Web server stack to switch to. */
    StackChange: {
      /**
       * @description Slug of the stack.
       * @enum {string}
       */
      stack: 'nginx' | 'apache' | 'ols'
    }
    /** @description Subscription of a user. The provider does not document its fields. */
    Subscription: {
      [key: string]: unknown
    }
    /** @description Plan to change to. */
    SubscriptionUpdate: {
      /** @description Identifier of the plan. */
      plan_id: string
    }
    /** @description A Linux user on a server. The provider does not document its fields. */
    SystemUser: {
      [key: string]: unknown
    }
    /** @description A Linux user to create. */
    SystemUserCreate: {
      /** @description Login name on the server. */
      username: string
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
    }
    /** @description One page of system users. */
    SystemUserPage: {
      /** @description Items on this page. */
      data: components['schemas']['SystemUser'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A team of users who share access to servers. The provider does not document its fields. */
    Team: {
      [key: string]: unknown
    }
    /** @description A team to create. */
    TeamCreate: {
      /** @description Name of the team. */
      name: string
    }
    /** @description User to take into a team. */
    TeamMemberAdd: {
      /** @description Identifier of the user. */
      member_uid: string
    }
    /** @description One page of teams. */
    TeamPage: {
      /** @description Items on this page. */
      data: components['schemas']['Team'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description Server to share with a team. */
    TeamServerAdd: {
      /** @description Identifier of the server. */
      sid: string
    }
    /** @description New timezone of a server. */
    TimezoneChange: {
      /** @description Name from the IANA time zone database, such as America/New_York. */
      timezone: string
    }
    /** @description Profile of a user. The provider does not document its fields. */
    User: {
      [key: string]: unknown
    }
    /** @description Profile fields to change; fields left out keep their value. */
    UserUpdate: {
      /** @description New first name. */
      first_name?: string
      /** @description New last name. */
      last_name?: string
      /** @description New phone number in E.164 format. */
      phone?: string
    }
    /** @description A website on a server. The provider does not document its fields. */
    Website: {
      [key: string]: unknown
    }
    /** @description Activity log of a website. The provider documents neither its fields nor whether it pages. */
    WebsiteActivity: {
      [key: string]: unknown
    }
    /** @description Alias domains to add to a website or to remove from it. */
    WebsiteDomains: {
      /** @description Domain names. */
      domains: string[]
    }
    /** @description One page of websites. */
    WebsitePage: {
      /** @description Items on this page. */
      data: components['schemas']['Website'][]
      /** @description Items on all pages. */
      total: number
      /** @description Number of this page, counted from 1. */
      page: number
      /** @description Page size that was used. */
      limit: number
    }
    /** @description A WordPress installation, its administrator's credentials included when it is read. The provider does not document its fields. */
    WordPressSite: {
      [key: string]: unknown
    }
  }
  responses: {
    /** @description A parameter is missing or malformed. */
    BadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "message": "The name field is required"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The request does not fit the current state of the resource. */
    Conflict: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "message": "A server with this IP address exists already"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The API key does not permit this. */
    Forbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "message": "Forbidden"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The provider failed to handle the request. */
    InternalServerError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "message": "Internal Server Error"
         *     }
         */
        'application/json': components['schemas']['Error']
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
         *       "message": "Server not found"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description Too many requests were sent; wait before the next one. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "message": "Too Many Requests"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The API key is missing or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "message": "Unauthorized"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
  }
  parameters: {
    /**
     * @description Identifier of the cron job.
     * @example crn_6a04
     */
    cid: string
    /**
     * @description Identifier of the database user.
     * @example dbu_3e77
     */
    dbuid: string
    /**
     * @description Identifier of the database.
     * @example db_91f3
     */
    did: string
    /**
     * @description Identifier of the email account.
     * @example eml_1c4d
     */
    eid: string
    /**
     * @description Identifier of the FTP account.
     * @example ftp_70b5
     */
    fid: string
    /**
     * @description Identifier of the SSH key.
     * @example key_5d18
     */
    kid: string
    /**
     * @description Items on a page.
     * @example 50
     */
    limit: number
    /**
     * @description Number of the page to return, counted from 1.
     * @example 2
     */
    page: number
    /**
     * @description Identifier of the server.
     * @example srv_41c2
     */
    sid: string
    /**
     * @description Identifier of the system user.
     * @example sus_2b9e
     */
    suid: string
    /**
     * @description Identifier of the team.
     * @example tem_52d8
     */
    tid: string
    /**
     * @description Identifier of the user.
     * @example usr_7f3a9c
     */
    uid: string
    /**
     * @description Identifier of the website.
     * @example web_8c20
     */
    wid: string
    /**
     * @description Identifier of the Cloudflare zone.
     * @example 0123456789abcdef0123456789abcdef
     */
    zone_id: string
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  'users.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The profile. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "uid": "usr_7f3a9c",
           *       "first_name": "Ada",
           *       "last_name": "Example",
           *       "email": "ada@example.com",
           *       "phone": "+493023125000"
           *     }
           */
          'application/json': components['schemas']['User']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Account deleted"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "first_name": "Ada",
         *       "phone": "+493023125000"
         *     }
         */
        'application/json': components['schemas']['UserUpdate']
      }
    }
    responses: {
      /** @description The profile was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "uid": "usr_7f3a9c",
           *       "first_name": "Ada",
           *       "last_name": "Example",
           *       "email": "ada@example.com",
           *       "phone": "+493023125000"
           *     }
           */
          'application/json': components['schemas']['User']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.changePassword': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "old_password": "example-old-password",
         *       "new_password": "example-new-password"
         *     }
         */
        'application/json': components['schemas']['PasswordChange']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Password changed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.regenerateApiKey': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The new API key. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "api_key": "cs_live_example_new_key_0000000000"
           *     }
           */
          'application/json': components['schemas']['ApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.loginHistory.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
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
           *       "data": [
           *         {
           *           "ip": "198.51.100.24",
           *           "user_agent": "Mozilla/5.0",
           *           "created_at": "2025-03-14T09:26:53Z"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['LoginEventPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.activity.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of the activity log. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "message": "Server web-01 was renamed",
           *           "created_at": "2025-03-14T09:26:53Z"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['ActivityEntryPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'users.confirmations.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of pending confirmations. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "server_transfer",
           *           "from": "usr_b40e12",
           *           "created_at": "2025-03-14T09:26:53Z"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['ConfirmationPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of servers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "sid": "srv_41c2",
           *           "name": "web-01",
           *           "ip": "192.0.2.10",
           *           "provider": "digitalocean",
           *           "os": "ubuntu-22"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['ServerPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "web-01",
         *       "ip": "192.0.2.10",
         *       "provider": "digitalocean",
         *       "os": "ubuntu-22"
         *     }
         */
        'application/json': components['schemas']['ServerCreate']
      }
    }
    responses: {
      /** @description The server was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "sid": "srv_41c2",
           *       "name": "web-01",
           *       "ip": "192.0.2.10",
           *       "provider": "digitalocean",
           *       "os": "ubuntu-22"
           *     }
           */
          'application/json': components['schemas']['Server']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The server. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "sid": "srv_41c2",
           *       "name": "web-01",
           *       "ip": "192.0.2.10",
           *       "provider": "digitalocean",
           *       "os": "ubuntu-22"
           *     }
           */
          'application/json': components['schemas']['Server']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Server removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.activity.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of the activity log. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "message": "Server web-01 was renamed",
           *           "created_at": "2025-03-14T09:26:53Z"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['ActivityEntryPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.transfer': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "target_uid": "usr_b40e12"
         *     }
         */
        'application/json': components['schemas']['ServerTransfer']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Transfer requested"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.rename': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "web-02"
         *     }
         */
        'application/json': components['schemas']['ServerRename']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Server renamed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.updateTimezone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "timezone": "Europe/Berlin"
         *     }
         */
        'application/json': components['schemas']['TimezoneChange']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Timezone updated"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.reboot': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Reboot requested"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'servers.changePhpCliVersion': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "php_version": "8.3"
         *     }
         */
        'application/json': components['schemas']['PhpVersionChange']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "PHP CLI version changed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'websites.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of websites. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "wid": "web_8c20",
           *           "domain": "example.com",
           *           "stack": "nginx",
           *           "php_version": "8.3"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['WebsitePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'websites.activity.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The activity log. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "activity": [
           *         {
           *           "message": "PHP version changed to 8.3",
           *           "created_at": "2025-03-14T09:26:53Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebsiteActivity']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'websites.changePhpVersion': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "php_version": "8.3"
         *     }
         */
        'application/json': components['schemas']['PhpVersionChange']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "PHP version changed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'websites.changeStack': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "stack": "apache"
         *     }
         */
        'application/json': components['schemas']['StackChange']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Stack changed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'websites.addDomains': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "domains": [
         *         "www.example.com",
         *         "shop.example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['WebsiteDomains']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Domains added"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'websites.removeDomains': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "domains": [
         *         "www.example.com",
         *         "shop.example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['WebsiteDomains']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Domains removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'wordpress.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description WordPress was installed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "url": "https://example.com",
           *       "version": "6.7",
           *       "admin_user": "admin",
           *       "admin_password": "example-admin-password"
           *     }
           */
          'application/json': components['schemas']['WordPressSite']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'wordpress.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The WordPress installation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "url": "https://example.com",
           *       "version": "6.7",
           *       "admin_user": "admin",
           *       "admin_password": "example-admin-password"
           *     }
           */
          'application/json': components['schemas']['WordPressSite']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'wordpress.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "WordPress uninstalled"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'wordpress.createMagicLink': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The login link. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "url": "https://example.com/wp-login.php?token=example-one-time-token"
           *     }
           */
          'application/json': components['schemas']['MagicLink']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of databases. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "did": "db_91f3",
           *           "name": "shop"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['DatabasePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "shop"
         *     }
         */
        'application/json': components['schemas']['DatabaseCreate']
      }
    }
    responses: {
      /** @description The database was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "did": "db_91f3",
           *       "name": "shop"
           *     }
           */
          'application/json': components['schemas']['Database']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the database.
         * @example db_91f3
         */
        did: components['parameters']['did']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Database deleted"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.assignUser': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the database.
         * @example db_91f3
         */
        did: components['parameters']['did']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "dbuid": "dbu_3e77"
         *     }
         */
        'application/json': components['schemas']['DatabaseUserAssign']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "User assigned"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.users.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of database users. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "dbuid": "dbu_3e77",
           *           "username": "shop_app"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['DatabaseUserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.users.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "shop_app",
         *       "password": "example-password"
         *     }
         */
        'application/json': components['schemas']['DatabaseUserCreate']
      }
    }
    responses: {
      /** @description The database user was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "dbuid": "dbu_3e77",
           *       "username": "shop_app"
           *     }
           */
          'application/json': components['schemas']['DatabaseUser']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'databases.users.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the database user.
         * @example dbu_3e77
         */
        dbuid: components['parameters']['dbuid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Database user deleted"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.installLetsEncrypt': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Certificate installed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.upload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "certificate": "-----BEGIN CERTIFICATE-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END CERTIFICATE-----\n",
         *       "private_key": "-----BEGIN PRIVATE KEY-----\nZXhhbXBsZSwgbm90IGEgcmVhbCBvbmU=\n-----END PRIVATE KEY-----\n"
         *     }
         */
        'application/json': components['schemas']['CertificateUpload']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Certificate uploaded"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Certificate removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'certificates.renew': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Certificate renewed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'backups.plans.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of backup plans. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "plan_id": "bpl_20gb",
           *           "name": "20 GB"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['BackupPlanPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'backups.enable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan_id": "bpl_20gb",
         *       "frequency": "daily"
         *     }
         */
        'application/json': components['schemas']['BackupEnable']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Backups enabled"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'backups.trigger': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Backup started"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'backups.restore': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "backup_id": "bkp_9e31"
         *     }
         */
        'application/json': components['schemas']['BackupRestore']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Restore started"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of SSH keys. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "kid": "key_5d18",
           *           "label": "laptop"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['SshKeyPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "label": "laptop",
         *       "public_key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEX ada@example.com"
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
        content: {
          /**
           * @example {
           *       "kid": "key_5d18",
           *       "label": "laptop"
           *     }
           */
          'application/json': components['schemas']['SshKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'sshKeys.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the SSH key.
         * @example key_5d18
         */
        kid: components['parameters']['kid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "SSH key removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'systemUsers.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of system users. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "suid": "sus_2b9e",
           *           "username": "deploy"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['SystemUserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'systemUsers.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "deploy",
         *       "password": "example-password"
         *     }
         */
        'application/json': components['schemas']['SystemUserCreate']
      }
    }
    responses: {
      /** @description The system user was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "suid": "sus_2b9e",
           *       "username": "deploy"
           *     }
           */
          'application/json': components['schemas']['SystemUser']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'systemUsers.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the system user.
         * @example sus_2b9e
         */
        suid: components['parameters']['suid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "System user removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crons.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of cron jobs. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "cid": "crn_6a04",
           *           "schedule": "0 * * * *",
           *           "command": "/usr/bin/php /srv/app/cron.php",
           *           "user": "deploy"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['CronJobPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crons.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "schedule": "0 * * * *",
         *       "command": "/usr/bin/php /srv/app/cron.php",
         *       "user": "deploy"
         *     }
         */
        'application/json': components['schemas']['CronJobCreate']
      }
    }
    responses: {
      /** @description The cron job was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "cid": "crn_6a04",
           *       "schedule": "0 * * * *",
           *       "command": "/usr/bin/php /srv/app/cron.php",
           *       "user": "deploy"
           *     }
           */
          'application/json': components['schemas']['CronJob']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'crons.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the cron job.
         * @example crn_6a04
         */
        cid: components['parameters']['cid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Cron job removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ftpAccounts.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of FTP accounts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "fid": "ftp_70b5",
           *           "username": "upload"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['FtpAccountPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ftpAccounts.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "upload",
         *       "password": "example-password"
         *     }
         */
        'application/json': components['schemas']['FtpAccountCreate']
      }
    }
    responses: {
      /** @description The FTP account was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "fid": "ftp_70b5",
           *       "username": "upload"
           *     }
           */
          'application/json': components['schemas']['FtpAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'ftpAccounts.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the FTP account.
         * @example ftp_70b5
         */
        fid: components['parameters']['fid']
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "FTP account removed"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'emailAccounts.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of email accounts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "eid": "eml_1c4d",
           *           "email": "info@example.com",
           *           "quota_mb": 2048
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['EmailAccountPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'emailAccounts.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "info@example.com",
         *       "password": "example-password",
         *       "quota_mb": 2048
         *     }
         */
        'application/json': components['schemas']['EmailAccountCreate']
      }
    }
    responses: {
      /** @description The email account was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "eid": "eml_1c4d",
           *       "email": "info@example.com",
           *       "quota_mb": 2048
           *     }
           */
          'application/json': components['schemas']['EmailAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'emailAccounts.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the email account.
         * @example eml_1c4d
         */
        eid: components['parameters']['eid']
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Email account deleted"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'emailForwarders.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the website.
         * @example web_8c20
         */
        wid: components['parameters']['wid']
        /**
         * @description Identifier of the server.
         * @example srv_41c2
         */
        sid: components['parameters']['sid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "source": "sales@example.com",
         *       "destination": "info@example.com"
         *     }
         */
        'application/json': components['schemas']['EmailForwarderCreate']
      }
    }
    responses: {
      /** @description The forwarder was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "source": "sales@example.com",
           *       "destination": "info@example.com"
           *     }
           */
          'application/json': components['schemas']['EmailForwarder']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'cloudflare.zones.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "domain": "example.com"
         *     }
         */
        'application/json': components['schemas']['CloudflareZoneCreate']
      }
    }
    responses: {
      /** @description The zone was added. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "zone_id": "0123456789abcdef0123456789abcdef",
           *       "domain": "example.com"
           *     }
           */
          'application/json': components['schemas']['CloudflareZone']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'cloudflare.records.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the Cloudflare zone.
         * @example 0123456789abcdef0123456789abcdef
         */
        zone_id: components['parameters']['zone_id']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of DNS records. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "A",
           *           "name": "www",
           *           "content": "192.0.2.10",
           *           "ttl": 3600
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['DnsRecordPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'cloudflare.records.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the Cloudflare zone.
         * @example 0123456789abcdef0123456789abcdef
         */
        zone_id: components['parameters']['zone_id']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "A",
         *       "name": "www",
         *       "content": "192.0.2.10",
         *       "ttl": 3600
         *     }
         */
        'application/json': components['schemas']['DnsRecordCreate']
      }
    }
    responses: {
      /** @description The record was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "A",
           *       "name": "www",
           *       "content": "192.0.2.10",
           *       "ttl": 3600
           *     }
           */
          'application/json': components['schemas']['DnsRecord']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'cloudflare.cache.purge': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the Cloudflare zone.
         * @example 0123456789abcdef0123456789abcdef
         */
        zone_id: components['parameters']['zone_id']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Cache purged"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'teams.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of teams. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "tid": "tem_52d8",
           *           "name": "Operations"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['TeamPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'teams.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Operations"
         *     }
         */
        'application/json': components['schemas']['TeamCreate']
      }
    }
    responses: {
      /** @description The team was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "tid": "tem_52d8",
           *       "name": "Operations"
           *     }
           */
          'application/json': components['schemas']['Team']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'teams.addMember': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the team.
         * @example tem_52d8
         */
        tid: components['parameters']['tid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "member_uid": "usr_b40e12"
         *     }
         */
        'application/json': components['schemas']['TeamMemberAdd']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Member added"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'teams.addServer': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the team.
         * @example tem_52d8
         */
        tid: components['parameters']['tid']
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "sid": "srv_41c2"
         *     }
         */
        'application/json': components['schemas']['TeamServerAdd']
      }
    }
    responses: {
      /** @description The request was carried out. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "message": "Server added"
           *     }
           */
          'application/json': components['schemas']['ActionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'plans.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of plans. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "plan_id": "pln_pro",
           *           "name": "Pro"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['PlanPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'invoices.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to return, counted from 1.
         * @example 2
         */
        page?: components['parameters']['page']
        /**
         * @description Items on a page.
         * @example 50
         */
        limit?: components['parameters']['limit']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of invoices. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "number": "INV-2025-0042",
           *           "amount": "19.00",
           *           "currency": "USD",
           *           "issued_at": "2025-03-14T09:26:53Z"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 20
           *     }
           */
          'application/json': components['schemas']['InvoicePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
  'subscription.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Identifier of the user.
         * @example usr_7f3a9c
         */
        uid: components['parameters']['uid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan_id": "pln_pro"
         *     }
         */
        'application/json': components['schemas']['SubscriptionUpdate']
      }
    }
    responses: {
      /** @description The subscription was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "plan_id": "pln_pro",
           *       "status": "active"
           *     }
           */
          'application/json': components['schemas']['Subscription']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
    }
  }
}
