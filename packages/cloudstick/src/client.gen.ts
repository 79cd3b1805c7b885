// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'
import * as declared from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `users.loginHistory`
 */
export class UsersLoginHistoryResource extends core.Resource {
  /**
   * List login history.
   *
   * Lists the logins of the user, page by page.
   *
   * `GET /api/v2/users/{uid}/login-history`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.UsersLoginHistoryListData, core.ListCallOptions>,
  ): core.ListCall<types.UsersLoginHistoryListResponses, types.UsersLoginHistoryListErrors, types.LoginEvent> {
    return core.list(
      this,
      {
        id: 'users.loginHistory.list',
        method: 'GET',
        path: '/api/v2/users/{uid}/login-history',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `users.activity`
 */
export class UsersActivityResource extends core.Resource {
  /**
   * List account activity.
   *
   * Lists what happened in the user's account, page by page.
   *
   * `GET /api/v2/users/{uid}/activity`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.UsersActivityListData, core.ListCallOptions>,
  ): core.ListCall<types.UsersActivityListResponses, types.UsersActivityListErrors, types.ActivityEntry> {
    return core.list(
      this,
      {
        id: 'users.activity.list',
        method: 'GET',
        path: '/api/v2/users/{uid}/activity',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `users.confirmations`
 */
export class UsersConfirmationsResource extends core.Resource {
  /**
   * List pending confirmations.
   *
   * Lists the requests that wait for the user's consent, such as server transfers and team invitations.
   *
   * `GET /api/v2/users/{uid}/pending`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.UsersConfirmationsListData, core.ListCallOptions>,
  ): core.ListCall<types.UsersConfirmationsListResponses, types.UsersConfirmationsListErrors, types.Confirmation> {
    return core.list(
      this,
      {
        id: 'users.confirmations.list',
        method: 'GET',
        path: '/api/v2/users/{uid}/pending',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `users`
 */
export class UsersResource extends core.Resource {
  readonly loginHistory = new UsersLoginHistoryResource(this)
  readonly activity = new UsersActivityResource(this)
  readonly confirmations = new UsersConfirmationsResource(this)

  /**
   * Read profile.
   *
   * Reads one user's profile.
   *
   * `GET /api/v2/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  get(options: core.Arguments<types.UsersGetData>): core.Call<types.UsersGetResponses, types.UsersGetErrors> {
    return core.call(
      this,
      { id: 'users.get', method: 'GET', path: '/api/v2/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * Update profile.
   *
   * Changes the profile fields that are sent and leaves the others as they are.
   *
   * `PATCH /api/v2/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with high confidence: the heading's verb; the text says that only supplied fields change, and reading and deleting share the path.
   */
  update(options: core.Arguments<types.UsersUpdateData>): core.Call<types.UsersUpdateResponses, types.UsersUpdateErrors> {
    return core.call(
      this,
      { id: 'users.update', method: 'PATCH', path: '/api/v2/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500], retry: 'safe' },
      options,
    )
  }

  /**
   * Delete account.
   *
   * Removes the account together with everything that belongs to it. There is no way back.
   *
   * `DELETE /api/v2/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  delete(options: core.Arguments<types.UsersDeleteData>): core.Call<types.UsersDeleteResponses, types.UsersDeleteErrors> {
    return core.call(
      this,
      { id: 'users.delete', method: 'DELETE', path: '/api/v2/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * Change password.
   *
   * Sets a new password for the user. The current one has to be sent along.
   *
   * `PATCH /api/v2/users/{uid}/password`
   *
   * The method PATCH is not in the provider's text but inferred, with low confidence: the heading's verb. It might be PUT or POST.
   */
  changePassword(
    options: core.Arguments<types.UsersChangePasswordData>,
  ): core.Call<types.UsersChangePasswordResponses, types.UsersChangePasswordErrors> {
    return core.call(
      this,
      { id: 'users.changePassword', method: 'PATCH', path: '/api/v2/users/{uid}/password', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * Regenerate API key.
   *
   * Issues a new API key and makes the old one invalid at once, for this client as well. Only this response contains the new key; create a new client with it.
   *
   * `POST /api/v2/users/{uid}/regenerate/apikey`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: the heading names an action and the request has no body. It might be PATCH or PUT.
   */
  regenerateApiKey(
    options: core.Arguments<types.UsersRegenerateApiKeyData>,
  ): core.Call<types.UsersRegenerateApiKeyResponses, types.UsersRegenerateApiKeyErrors> {
    return core.call(
      this,
      {
        id: 'users.regenerateApiKey',
        method: 'POST',
        path: '/api/v2/users/{uid}/regenerate/apikey',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `servers.activity`
 */
export class ServersActivityResource extends core.Resource {
  /**
   * Server activity log.
   *
   * Lists what happened on a server, page by page.
   *
   * `GET /api/v2/activity/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: a third-party client calls this route this way.
   */
  list(
    options: core.Arguments<types.ServersActivityListData, core.ListCallOptions>,
  ): core.ListCall<types.ServersActivityListResponses, types.ServersActivityListErrors, types.ActivityEntry> {
    return core.list(
      this,
      {
        id: 'servers.activity.list',
        method: 'GET',
        path: '/api/v2/activity/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `servers`
 */
export class ServersResource extends core.Resource {
  readonly activity = new ServersActivityResource(this)

  /**
   * Add a server.
   *
   * Connects a server to CloudStick and installs the agent on it.
   *
   * `POST /api/v2/servers/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; the provider's page for version 1 shows this method on a similar route.
   */
  create(options: core.Arguments<types.ServersCreateData>): core.Call<types.ServersCreateResponses, types.ServersCreateErrors> {
    return core.call(
      this,
      { id: 'servers.create', method: 'POST', path: '/api/v2/servers/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * List servers.
   *
   * Lists the user's servers.
   *
   * `GET /api/v2/servers/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.ServersListData, core.ListCallOptions>,
  ): core.ListCall<types.ServersListResponses, types.ServersListErrors, types.Server> {
    return core.list(
      this,
      {
        id: 'servers.list',
        method: 'GET',
        path: '/api/v2/servers/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Read server details.
   *
   * Reads the details of one server.
   *
   * `GET /api/v2/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  get(options: core.Arguments<types.ServersGetData>): core.Call<types.ServersGetResponses, types.ServersGetErrors> {
    return core.call(
      this,
      { id: 'servers.get', method: 'GET', path: '/api/v2/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * Delete server.
   *
   * Takes a server out of CloudStick: the agent is uninstalled and what CloudStick managed on the server is detached.
   *
   * `DELETE /api/v2/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  delete(options: core.Arguments<types.ServersDeleteData>): core.Call<types.ServersDeleteResponses, types.ServersDeleteErrors> {
    return core.call(
      this,
      { id: 'servers.delete', method: 'DELETE', path: '/api/v2/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * Transfer server.
   *
   * Offers a server to another user, who owns it once they have accepted.
   *
   * `POST /api/v2/transfer/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: a third-party client's notes list this route with this method. It might be PATCH.
   */
  transfer(options: core.Arguments<types.ServersTransferData>): core.Call<types.ServersTransferResponses, types.ServersTransferErrors> {
    return core.call(
      this,
      {
        id: 'servers.transfer',
        method: 'POST',
        path: '/api/v2/transfer/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Rename server.
   *
   * Gives a server another display name.
   *
   * `PATCH /api/v2/name/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with medium confidence: the heading's verb. It might be PUT.
   */
  rename(options: core.Arguments<types.ServersRenameData>): core.Call<types.ServersRenameResponses, types.ServersRenameErrors> {
    return core.call(
      this,
      {
        id: 'servers.rename',
        method: 'PATCH',
        path: '/api/v2/name/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Update timezone.
   *
   * Sets the timezone of the server's operating system.
   *
   * `PATCH /api/v2/timezone/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with medium confidence: most versions of a third-party client call this route this way, an older one with POST. It might be POST.
   */
  updateTimezone(
    options: core.Arguments<types.ServersUpdateTimezoneData>,
  ): core.Call<types.ServersUpdateTimezoneResponses, types.ServersUpdateTimezoneErrors> {
    return core.call(
      this,
      {
        id: 'servers.updateTimezone',
        method: 'PATCH',
        path: '/api/v2/timezone/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Reboot server.
   *
   * Restarts a server in an orderly way.
   *
   * `POST /api/v2/reboot/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with low confidence: the heading names an action and the request has no body; versions of a third-party client disagree between GET and POST. It might be GET.
   */
  reboot(options: core.Arguments<types.ServersRebootData>): core.Call<types.ServersRebootResponses, types.ServersRebootErrors> {
    return core.call(
      this,
      {
        id: 'servers.reboot',
        method: 'POST',
        path: '/api/v2/reboot/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Change PHP CLI version.
   *
   * Sets the PHP version that the command line of a server uses by default.
   *
   * `PATCH /api/v2/phpcli/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with high confidence: a third-party client calls this route this way.
   */
  changePhpCliVersion(
    options: core.Arguments<types.ServersChangePhpCliVersionData>,
  ): core.Call<types.ServersChangePhpCliVersionResponses, types.ServersChangePhpCliVersionErrors> {
    return core.call(
      this,
      {
        id: 'servers.changePhpCliVersion',
        method: 'PATCH',
        path: '/api/v2/phpcli/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `websites.activity`
 */
export class WebsitesActivityResource extends core.Resource {
  /**
   * Website activity.
   *
   * Reads the activity log of one website. The provider does not document that it pages.
   *
   * `GET /api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading names something to read.
   */
  get(
    options: core.Arguments<types.WebsitesActivityGetData>,
  ): core.Call<types.WebsitesActivityGetResponses, types.WebsitesActivityGetErrors> {
    return core.call(
      this,
      {
        id: 'websites.activity.get',
        method: 'GET',
        path: '/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `websites`
 */
export class WebsitesResource extends core.Resource {
  readonly activity = new WebsitesActivityResource(this)

  /**
   * List websites.
   *
   * Lists the websites on a server.
   *
   * `GET /api/v2/websites/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  list(
    options: core.Arguments<types.WebsitesListData, core.ListCallOptions>,
  ): core.ListCall<types.WebsitesListResponses, types.WebsitesListErrors, types.Website> {
    return core.list(
      this,
      {
        id: 'websites.list',
        method: 'GET',
        path: '/api/v2/websites/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Change PHP version.
   *
   * Runs a website on another PHP version.
   *
   * `PATCH /api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client and a dashboard front-end call a similar route this way.
   */
  changePhpVersion(
    options: core.Arguments<types.WebsitesChangePhpVersionData>,
  ): core.Call<types.WebsitesChangePhpVersionResponses, types.WebsitesChangePhpVersionErrors> {
    return core.call(
      this,
      {
        id: 'websites.changePhpVersion',
        method: 'PATCH',
        path: '/api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change stack.
   *
   * Moves a website to another web server stack, such as from nginx to Apache.
   *
   * `PATCH /api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client and a dashboard front-end call a similar route this way.
   */
  changeStack(
    options: core.Arguments<types.WebsitesChangeStackData>,
  ): core.Call<types.WebsitesChangeStackResponses, types.WebsitesChangeStackErrors> {
    return core.call(
      this,
      {
        id: 'websites.changeStack',
        method: 'PATCH',
        path: '/api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Add domains.
   *
   * Makes a website known under one or more further domains, its aliases.
   *
   * `PATCH /api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with high confidence: a third-party client and a dashboard front-end call this route this way; the success code is 200, not 201. It might be POST.
   */
  addDomains(
    options: core.Arguments<types.WebsitesAddDomainsData>,
  ): core.Call<types.WebsitesAddDomainsResponses, types.WebsitesAddDomainsErrors> {
    return core.call(
      this,
      {
        id: 'websites.addDomains',
        method: 'PATCH',
        path: '/api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Remove domains.
   *
   * Takes alias domains away from a website.
   *
   * `PATCH /api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with medium confidence: a dashboard front-end calls this route this way, a third-party client with DELETE; the request has a body. It might be DELETE.
   */
  removeDomains(
    options: core.Arguments<types.WebsitesRemoveDomainsData>,
  ): core.Call<types.WebsitesRemoveDomainsResponses, types.WebsitesRemoveDomainsErrors> {
    return core.call(
      this,
      {
        id: 'websites.removeDomains',
        method: 'PATCH',
        path: '/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `wordpress`
 */
export class WordpressResource extends core.Resource {
  /**
   * Create WordPress site.
   *
   * Installs WordPress on a website.
   *
   * `POST /api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: the heading's verb.
   */
  create(options: core.Arguments<types.WordpressCreateData>): core.Call<types.WordpressCreateResponses, types.WordpressCreateErrors> {
    return core.call(
      this,
      {
        id: 'wordpress.create',
        method: 'POST',
        path: '/api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Read WordPress details.
   *
   * Reads the details of a website's WordPress installation, the administrator's credentials included.
   *
   * `GET /api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  get(options: core.Arguments<types.WordpressGetData>): core.Call<types.WordpressGetResponses, types.WordpressGetErrors> {
    return core.call(
      this,
      {
        id: 'wordpress.get',
        method: 'GET',
        path: '/api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete WordPress site.
   *
   * Uninstalls WordPress from a website.
   *
   * `DELETE /api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with medium confidence: the heading's verb; the path itself holds the verb. It might be POST.
   */
  delete(options: core.Arguments<types.WordpressDeleteData>): core.Call<types.WordpressDeleteResponses, types.WordpressDeleteErrors> {
    return core.call(
      this,
      {
        id: 'wordpress.delete',
        method: 'DELETE',
        path: '/api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Generate magic login link.
   *
   * Makes a URL that logs in to the WordPress administration once, within 15 minutes.
   *
   * `POST /api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: the heading names an action; on a similar route a dashboard front-end uses POST and a third-party client GET. It might be GET.
   */
  createMagicLink(
    options: core.Arguments<types.WordpressCreateMagicLinkData>,
  ): core.Call<types.WordpressCreateMagicLinkResponses, types.WordpressCreateMagicLinkErrors> {
    return core.call(
      this,
      {
        id: 'wordpress.createMagicLink',
        method: 'POST',
        path: '/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `databases.users`
 */
export class DatabasesUsersResource extends core.Resource {
  /**
   * Create database user.
   *
   * Creates a MySQL or MariaDB user on a server.
   *
   * `POST /api/v2/databaseusers/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201.
   */
  create(
    options: core.Arguments<types.DatabasesUsersCreateData>,
  ): core.Call<types.DatabasesUsersCreateResponses, types.DatabasesUsersCreateErrors> {
    return core.call(
      this,
      {
        id: 'databases.users.create',
        method: 'POST',
        path: '/api/v2/databaseusers/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * List database users.
   *
   * Lists the database users on a server.
   *
   * `GET /api/v2/databaseusers/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.DatabasesUsersListData, core.ListCallOptions>,
  ): core.ListCall<types.DatabasesUsersListResponses, types.DatabasesUsersListErrors, types.DatabaseUser> {
    return core.list(
      this,
      {
        id: 'databases.users.list',
        method: 'GET',
        path: '/api/v2/databaseusers/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete database user.
   *
   * Removes a database user from a server.
   *
   * `DELETE /api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  delete(
    options: core.Arguments<types.DatabasesUsersDeleteData>,
  ): core.Call<types.DatabasesUsersDeleteResponses, types.DatabasesUsersDeleteErrors> {
    return core.call(
      this,
      {
        id: 'databases.users.delete',
        method: 'DELETE',
        path: '/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `databases`
 */
export class DatabasesResource extends core.Resource {
  readonly users = new DatabasesUsersResource(this)

  /**
   * Create database.
   *
   * Creates a MySQL or MariaDB database on a server.
   *
   * `POST /api/v2/databases/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201.
   */
  create(options: core.Arguments<types.DatabasesCreateData>): core.Call<types.DatabasesCreateResponses, types.DatabasesCreateErrors> {
    return core.call(
      this,
      {
        id: 'databases.create',
        method: 'POST',
        path: '/api/v2/databases/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * List databases.
   *
   * Lists the databases on a server.
   *
   * `GET /api/v2/databases/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.DatabasesListData, core.ListCallOptions>,
  ): core.ListCall<types.DatabasesListResponses, types.DatabasesListErrors, types.Database> {
    return core.list(
      this,
      {
        id: 'databases.list',
        method: 'GET',
        path: '/api/v2/databases/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete database.
   *
   * Drops a database for good.
   *
   * `DELETE /api/v2/databases/{did}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  delete(options: core.Arguments<types.DatabasesDeleteData>): core.Call<types.DatabasesDeleteResponses, types.DatabasesDeleteErrors> {
    return core.call(
      this,
      {
        id: 'databases.delete',
        method: 'DELETE',
        path: '/api/v2/databases/{did}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Assign user to database.
   *
   * Links a database user that exists already to a database.
   *
   * `POST /api/v2/databases/{did}/assign/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: the heading names an action; a third-party client calls a similar route this way. It might be PATCH.
   */
  assignUser(
    options: core.Arguments<types.DatabasesAssignUserData>,
  ): core.Call<types.DatabasesAssignUserResponses, types.DatabasesAssignUserErrors> {
    return core.call(
      this,
      {
        id: 'databases.assignUser',
        method: 'POST',
        path: '/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `certificates`
 */
export class CertificatesResource extends core.Resource {
  /**
   * Install Let's Encrypt certificate.
   *
   * Obtains a free certificate from Let's Encrypt and installs it for a website.
   *
   * `POST /api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  installLetsEncrypt(
    options: core.Arguments<types.CertificatesInstallLetsEncryptData>,
  ): core.Call<types.CertificatesInstallLetsEncryptResponses, types.CertificatesInstallLetsEncryptErrors> {
    return core.call(
      this,
      {
        id: 'certificates.installLetsEncrypt',
        method: 'POST',
        path: '/api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Upload custom certificate.
   *
   * Installs a certificate of your own, with its private key, for a website.
   *
   * `POST /api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: the heading names an action. It might be PUT.
   */
  upload(
    options: core.Arguments<types.CertificatesUploadData>,
  ): core.Call<types.CertificatesUploadResponses, types.CertificatesUploadErrors> {
    return core.call(
      this,
      {
        id: 'certificates.upload',
        method: 'POST',
        path: '/api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Remove certificate.
   *
   * Takes the certificate away from a website.
   *
   * `DELETE /api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  delete(
    options: core.Arguments<types.CertificatesDeleteData>,
  ): core.Call<types.CertificatesDeleteResponses, types.CertificatesDeleteErrors> {
    return core.call(
      this,
      {
        id: 'certificates.delete',
        method: 'DELETE',
        path: '/api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Renew free certificate.
   *
   * Renews a website's Let's Encrypt certificate before it is due.
   *
   * `POST /api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading names an action; a third-party client calls a similar route this way.
   */
  renew(options: core.Arguments<types.CertificatesRenewData>): core.Call<types.CertificatesRenewResponses, types.CertificatesRenewErrors> {
    return core.call(
      this,
      {
        id: 'certificates.renew',
        method: 'POST',
        path: '/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `backups.plans`
 */
export class BackupsPlansResource extends core.Resource {
  /**
   * List backup plans.
   *
   * Lists the backup plans that the user may choose.
   *
   * `GET /api/v2/backupplans/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client's notes list a similar route with this method.
   */
  list(
    options: core.Arguments<types.BackupsPlansListData, core.ListCallOptions>,
  ): core.ListCall<types.BackupsPlansListResponses, types.BackupsPlansListErrors, types.BackupPlan> {
    return core.list(
      this,
      {
        id: 'backups.plans.list',
        method: 'GET',
        path: '/api/v2/backupplans/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `backups`
 */
export class BackupsResource extends core.Resource {
  readonly plans = new BackupsPlansResource(this)

  /**
   * Enable backups.
   *
   * Turns on scheduled backups of a website under a backup plan.
   *
   * `PATCH /api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with low confidence: a third-party client calls a similar route this way; the success code is 200, not 201. It might be POST.
   */
  enable(options: core.Arguments<types.BackupsEnableData>): core.Call<types.BackupsEnableResponses, types.BackupsEnableErrors> {
    return core.call(
      this,
      {
        id: 'backups.enable',
        method: 'PATCH',
        path: '/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Trigger manual backup.
   *
   * Starts a backup of a website at once, outside its schedule.
   *
   * `POST /api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading names an action; a third-party client calls a similar route this way.
   */
  trigger(options: core.Arguments<types.BackupsTriggerData>): core.Call<types.BackupsTriggerResponses, types.BackupsTriggerErrors> {
    return core.call(
      this,
      {
        id: 'backups.trigger',
        method: 'POST',
        path: '/api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Restore backup.
   *
   * Brings a website back to the state of one of its backups.
   *
   * `POST /api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with medium confidence: the heading names an action and the request has a body; a third-party client uses GET on a similar route without one. It might be PATCH.
   */
  restore(options: core.Arguments<types.BackupsRestoreData>): core.Call<types.BackupsRestoreResponses, types.BackupsRestoreErrors> {
    return core.call(
      this,
      {
        id: 'backups.restore',
        method: 'POST',
        path: '/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
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
   * Lists the public SSH keys on a server.
   *
   * `GET /api/v2/sshkeys/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.SshKeysListData, core.ListCallOptions>,
  ): core.ListCall<types.SshKeysListResponses, types.SshKeysListErrors, types.SshKey> {
    return core.list(
      this,
      {
        id: 'sshKeys.list',
        method: 'GET',
        path: '/api/v2/sshkeys/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Add SSH key.
   *
   * Adds a public SSH key to a server.
   *
   * `POST /api/v2/sshkeys/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201.
   */
  create(options: core.Arguments<types.SshKeysCreateData>): core.Call<types.SshKeysCreateResponses, types.SshKeysCreateErrors> {
    return core.call(
      this,
      {
        id: 'sshKeys.create',
        method: 'POST',
        path: '/api/v2/sshkeys/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete SSH key.
   *
   * Takes an SSH key off a server.
   *
   * `DELETE /api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  delete(options: core.Arguments<types.SshKeysDeleteData>): core.Call<types.SshKeysDeleteResponses, types.SshKeysDeleteErrors> {
    return core.call(
      this,
      {
        id: 'sshKeys.delete',
        method: 'DELETE',
        path: '/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `systemUsers`
 */
export class SystemUsersResource extends core.Resource {
  /**
   * Create system user.
   *
   * Creates a Linux user on a server.
   *
   * `POST /api/v2/systemusers/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(options: core.Arguments<types.SystemUsersCreateData>): core.Call<types.SystemUsersCreateResponses, types.SystemUsersCreateErrors> {
    return core.call(
      this,
      {
        id: 'systemUsers.create',
        method: 'POST',
        path: '/api/v2/systemusers/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * List system users.
   *
   * Lists the system users on a server.
   *
   * `GET /api/v2/systemusers/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  list(
    options: core.Arguments<types.SystemUsersListData, core.ListCallOptions>,
  ): core.ListCall<types.SystemUsersListResponses, types.SystemUsersListErrors, types.SystemUser> {
    return core.list(
      this,
      {
        id: 'systemUsers.list',
        method: 'GET',
        path: '/api/v2/systemusers/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete system user.
   *
   * Removes a system user from a server.
   *
   * `DELETE /api/v2/systemusers/{suid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  delete(options: core.Arguments<types.SystemUsersDeleteData>): core.Call<types.SystemUsersDeleteResponses, types.SystemUsersDeleteErrors> {
    return core.call(
      this,
      {
        id: 'systemUsers.delete',
        method: 'DELETE',
        path: '/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `crons`
 */
export class CronsResource extends core.Resource {
  /**
   * Create server cron.
   *
   * Adds a job to a server's crontab.
   *
   * `POST /api/v2/crons/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(options: core.Arguments<types.CronsCreateData>): core.Call<types.CronsCreateResponses, types.CronsCreateErrors> {
    return core.call(
      this,
      { id: 'crons.create', method: 'POST', path: '/api/v2/crons/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * List server crons.
   *
   * Lists the cron jobs on a server.
   *
   * `GET /api/v2/crons/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  list(
    options: core.Arguments<types.CronsListData, core.ListCallOptions>,
  ): core.ListCall<types.CronsListResponses, types.CronsListErrors, types.CronJob> {
    return core.list(
      this,
      {
        id: 'crons.list',
        method: 'GET',
        path: '/api/v2/crons/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete server cron.
   *
   * Removes a job from a server's crontab.
   *
   * `DELETE /api/v2/crons/{cid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  delete(options: core.Arguments<types.CronsDeleteData>): core.Call<types.CronsDeleteResponses, types.CronsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'crons.delete',
        method: 'DELETE',
        path: '/api/v2/crons/{cid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `ftpAccounts`
 */
export class FtpAccountsResource extends core.Resource {
  /**
   * Create FTP account.
   *
   * Creates an FTP account that is confined to the directory of a website.
   *
   * `POST /api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(options: core.Arguments<types.FtpAccountsCreateData>): core.Call<types.FtpAccountsCreateResponses, types.FtpAccountsCreateErrors> {
    return core.call(
      this,
      {
        id: 'ftpAccounts.create',
        method: 'POST',
        path: '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * List FTP accounts.
   *
   * Lists the FTP accounts of a website.
   *
   * `GET /api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.FtpAccountsListData, core.ListCallOptions>,
  ): core.ListCall<types.FtpAccountsListResponses, types.FtpAccountsListErrors, types.FtpAccount> {
    return core.list(
      this,
      {
        id: 'ftpAccounts.list',
        method: 'GET',
        path: '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete FTP account.
   *
   * Removes an FTP account from a website.
   *
   * `DELETE /api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  delete(options: core.Arguments<types.FtpAccountsDeleteData>): core.Call<types.FtpAccountsDeleteResponses, types.FtpAccountsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'ftpAccounts.delete',
        method: 'DELETE',
        path: '/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `emailAccounts`
 */
export class EmailAccountsResource extends core.Resource {
  /**
   * Create email account.
   *
   * Creates a mailbox on the domain of a website.
   *
   * `POST /api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client and a dashboard front-end call a similar route this way.
   */
  create(
    options: core.Arguments<types.EmailAccountsCreateData>,
  ): core.Call<types.EmailAccountsCreateResponses, types.EmailAccountsCreateErrors> {
    return core.call(
      this,
      {
        id: 'emailAccounts.create',
        method: 'POST',
        path: '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * List email accounts.
   *
   * Lists the email accounts of a website.
   *
   * `GET /api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  list(
    options: core.Arguments<types.EmailAccountsListData, core.ListCallOptions>,
  ): core.ListCall<types.EmailAccountsListResponses, types.EmailAccountsListErrors, types.EmailAccount> {
    return core.list(
      this,
      {
        id: 'emailAccounts.list',
        method: 'GET',
        path: '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete email account.
   *
   * Removes an email account and the mail in it for good.
   *
   * `DELETE /api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  delete(
    options: core.Arguments<types.EmailAccountsDeleteData>,
  ): core.Call<types.EmailAccountsDeleteResponses, types.EmailAccountsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'emailAccounts.delete',
        method: 'DELETE',
        path: '/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `emailForwarders`
 */
export class EmailForwardersResource extends core.Resource {
  /**
   * Add email forwarder.
   *
   * Passes mail for one address on to another.
   *
   * `POST /api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(
    options: core.Arguments<types.EmailForwardersCreateData>,
  ): core.Call<types.EmailForwardersCreateResponses, types.EmailForwardersCreateErrors> {
    return core.call(
      this,
      {
        id: 'emailForwarders.create',
        method: 'POST',
        path: '/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `cloudflare.zones`
 */
export class CloudflareZonesResource extends core.Resource {
  /**
   * Add Cloudflare zone.
   *
   * Adds a domain to Cloudflare through the linked integration.
   *
   * `POST /api/v2/cloudflarezones/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(
    options: core.Arguments<types.CloudflareZonesCreateData>,
  ): core.Call<types.CloudflareZonesCreateResponses, types.CloudflareZonesCreateErrors> {
    return core.call(
      this,
      {
        id: 'cloudflare.zones.create',
        method: 'POST',
        path: '/api/v2/cloudflarezones/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `cloudflare.records`
 */
export class CloudflareRecordsResource extends core.Resource {
  /**
   * Create DNS record.
   *
   * Creates a DNS record in a Cloudflare zone.
   *
   * `POST /api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(
    options: core.Arguments<types.CloudflareRecordsCreateData>,
  ): core.Call<types.CloudflareRecordsCreateResponses, types.CloudflareRecordsCreateErrors> {
    return core.call(
      this,
      {
        id: 'cloudflare.records.create',
        method: 'POST',
        path: '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * List DNS records.
   *
   * Lists the DNS records of a Cloudflare zone.
   *
   * `GET /api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
   */
  list(
    options: core.Arguments<types.CloudflareRecordsListData, core.ListCallOptions>,
  ): core.ListCall<types.CloudflareRecordsListResponses, types.CloudflareRecordsListErrors, types.DnsRecord> {
    return core.list(
      this,
      {
        id: 'cloudflare.records.list',
        method: 'GET',
        path: '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `cloudflare.cache`
 */
export class CloudflareCacheResource extends core.Resource {
  /**
   * Purge Cloudflare cache.
   *
   * Empties the Cloudflare cache of a zone completely.
   *
   * `POST /api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with low confidence: the heading names an action and the request has no body. It might be DELETE.
   */
  purge(
    options: core.Arguments<types.CloudflareCachePurgeData>,
  ): core.Call<types.CloudflareCachePurgeResponses, types.CloudflareCachePurgeErrors> {
    return core.call(
      this,
      {
        id: 'cloudflare.cache.purge',
        method: 'POST',
        path: '/api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `cloudflare`
 */
export class CloudflareResource extends core.Resource {
  readonly zones = new CloudflareZonesResource(this)
  readonly records = new CloudflareRecordsResource(this)
  readonly cache = new CloudflareCacheResource(this)
}

/**
 * `teams`
 */
export class TeamsResource extends core.Resource {
  /**
   * Create team.
   *
   * Creates a team that the user owns.
   *
   * `POST /api/v2/teams/users/{uid}`
   *
   * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
   */
  create(options: core.Arguments<types.TeamsCreateData>): core.Call<types.TeamsCreateResponses, types.TeamsCreateErrors> {
    return core.call(
      this,
      { id: 'teams.create', method: 'POST', path: '/api/v2/teams/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }

  /**
   * List teams.
   *
   * Lists the teams that the user owns or is a member of.
   *
   * `GET /api/v2/teams/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: a third-party client calls this route this way.
   */
  list(
    options: core.Arguments<types.TeamsListData, core.ListCallOptions>,
  ): core.ListCall<types.TeamsListResponses, types.TeamsListErrors, types.Team> {
    return core.list(
      this,
      {
        id: 'teams.list',
        method: 'GET',
        path: '/api/v2/teams/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Add member.
   *
   * Takes a user into a team. The user in the path is the owner of the team.
   *
   * `PATCH /api/v2/teams/{tid}/adduser/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with low confidence: a third-party client calls a similar route this way; the success code is 200, not 201. It might be POST.
   */
  addMember(options: core.Arguments<types.TeamsAddMemberData>): core.Call<types.TeamsAddMemberResponses, types.TeamsAddMemberErrors> {
    return core.call(
      this,
      {
        id: 'teams.addMember',
        method: 'PATCH',
        path: '/api/v2/teams/{tid}/adduser/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Add server to team.
   *
   * Lets a team use a server. The user in the path is the owner of the team.
   *
   * `PATCH /api/v2/teams/{tid}/addserver/users/{uid}`
   *
   * The method PATCH is not in the provider's text but inferred, with low confidence: by analogy with adding a member; the success code is 200, not 201. It might be POST.
   */
  addServer(options: core.Arguments<types.TeamsAddServerData>): core.Call<types.TeamsAddServerResponses, types.TeamsAddServerErrors> {
    return core.call(
      this,
      {
        id: 'teams.addServer',
        method: 'PATCH',
        path: '/api/v2/teams/{tid}/addserver/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `plans`
 */
export class PlansResource extends core.Resource {
  /**
   * List plans.
   *
   * Lists the subscription plans on offer.
   *
   * `GET /api/v2/plans`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.PlansListData, core.ListCallOptions> = {},
  ): core.ListCall<types.PlansListResponses, types.PlansListErrors, types.Plan> {
    return core.list(
      this,
      { id: 'plans.list', method: 'GET', path: '/api/v2/plans', pages: declared.pagesByPage, errors: [400, 401, 403, 404, 409, 429, 500] },
      options,
    )
  }
}

/**
 * `invoices`
 */
export class InvoicesResource extends core.Resource {
  /**
   * List invoices.
   *
   * Lists the user's invoices.
   *
   * `GET /api/v2/invoices/users/{uid}`
   *
   * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
   */
  list(
    options: core.Arguments<types.InvoicesListData, core.ListCallOptions>,
  ): core.ListCall<types.InvoicesListResponses, types.InvoicesListErrors, types.Invoice> {
    return core.list(
      this,
      {
        id: 'invoices.list',
        method: 'GET',
        path: '/api/v2/invoices/users/{uid}',
        pages: declared.pagesByPage,
        errors: [400, 401, 403, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `subscription`
 */
export class SubscriptionResource extends core.Resource {
  /**
   * Upgrade plan.
   *
   * Moves the user's subscription to another plan.
   *
   * `PATCH /api/v2/subscription/users/{uid}`
   *
   * This operation can cost money.
   *
   * The method PATCH is not in the provider's text but inferred, with low confidence: the heading's verb. It might be POST or PUT.
   */
  update(
    options: core.Arguments<types.SubscriptionUpdateData>,
  ): core.Call<types.SubscriptionUpdateResponses, types.SubscriptionUpdateErrors> {
    return core.call(
      this,
      {
        id: 'subscription.update',
        method: 'PATCH',
        path: '/api/v2/subscription/users/{uid}',
        errors: [400, 401, 403, 404, 409, 429, 500],
        charges: true,
      },
      options,
    )
  }
}

/**
 * Client of the CloudStick API. It has its own credentials, token and rate limit: create it once and reuse it.
 */
export class CloudStick extends core.Resource {
  /**
   * Profile, password, API key and history of the user.
   */
  readonly users = new UsersResource(this)
  /**
   * Servers that are connected to CloudStick, and their settings.
   */
  readonly servers = new ServersResource(this)
  /**
   * Websites on the servers: PHP version, web server stack, domains.
   */
  readonly websites = new WebsitesResource(this)
  /**
   * WordPress installations and links to log in to them.
   */
  readonly wordpress = new WordpressResource(this)
  /**
   * MySQL and MariaDB databases and their users.
   */
  readonly databases = new DatabasesResource(this)
  /**
   * Certificates of the websites.
   */
  readonly certificates = new CertificatesResource(this)
  /**
   * Backup plans, scheduled and manual backups of the websites.
   */
  readonly backups = new BackupsResource(this)
  readonly sshKeys = new SshKeysResource(this)
  readonly systemUsers = new SystemUsersResource(this)
  /**
   * Tasks that a server runs on a schedule.
   */
  readonly crons = new CronsResource(this)
  /**
   * FTP access to the websites.
   */
  readonly ftpAccounts = new FtpAccountsResource(this)
  readonly emailAccounts = new EmailAccountsResource(this)
  readonly emailForwarders = new EmailForwardersResource(this)
  /**
   * Cloudflare zones, their DNS records and their cache.
   */
  readonly cloudflare = new CloudflareResource(this)
  /**
   * Teams, their members and the servers they share.
   */
  readonly teams = new TeamsResource(this)
  readonly plans = new PlansResource(this)
  readonly invoices = new InvoicesResource(this)
  readonly subscription = new SubscriptionResource(this)

  /**
   * @throws ConfigurationError with the name of the invalid option
   */
  constructor(options: declared.CloudStickOptions) {
    super(new core.Client(declared.provider, options))
  }

  /**
   * Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.
   *
   * GET and HEAD are retried; other methods only if nothing was done or `idempotent` is true.
   *
   * @example await cloudstick.request('GET', '/api/v2/users/{id}', { path: { id: 1 } })
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
