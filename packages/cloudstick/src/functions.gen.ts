// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import { pagesByPage } from './provider.gen.js'
import { type Arguments, call, type Call, type Client, list, type ListCall, type ListCallOptions } from '@hostwright/core/internal'

import type {
  ActivityEntry,
  BackupPlan,
  BackupsEnableData,
  BackupsEnableErrors,
  BackupsEnableResponses,
  BackupsPlansListData,
  BackupsPlansListErrors,
  BackupsPlansListResponses,
  BackupsRestoreData,
  BackupsRestoreErrors,
  BackupsRestoreResponses,
  BackupsTriggerData,
  BackupsTriggerErrors,
  BackupsTriggerResponses,
  CertificatesDeleteData,
  CertificatesDeleteErrors,
  CertificatesDeleteResponses,
  CertificatesInstallLetsEncryptData,
  CertificatesInstallLetsEncryptErrors,
  CertificatesInstallLetsEncryptResponses,
  CertificatesRenewData,
  CertificatesRenewErrors,
  CertificatesRenewResponses,
  CertificatesUploadData,
  CertificatesUploadErrors,
  CertificatesUploadResponses,
  CloudflareCachePurgeData,
  CloudflareCachePurgeErrors,
  CloudflareCachePurgeResponses,
  CloudflareRecordsCreateData,
  CloudflareRecordsCreateErrors,
  CloudflareRecordsCreateResponses,
  CloudflareRecordsListData,
  CloudflareRecordsListErrors,
  CloudflareRecordsListResponses,
  CloudflareZonesCreateData,
  CloudflareZonesCreateErrors,
  CloudflareZonesCreateResponses,
  Confirmation,
  CronJob,
  CronsCreateData,
  CronsCreateErrors,
  CronsCreateResponses,
  CronsDeleteData,
  CronsDeleteErrors,
  CronsDeleteResponses,
  CronsListData,
  CronsListErrors,
  CronsListResponses,
  Database,
  DatabasesAssignUserData,
  DatabasesAssignUserErrors,
  DatabasesAssignUserResponses,
  DatabasesCreateData,
  DatabasesCreateErrors,
  DatabasesCreateResponses,
  DatabasesDeleteData,
  DatabasesDeleteErrors,
  DatabasesDeleteResponses,
  DatabasesListData,
  DatabasesListErrors,
  DatabasesListResponses,
  DatabasesUsersCreateData,
  DatabasesUsersCreateErrors,
  DatabasesUsersCreateResponses,
  DatabasesUsersDeleteData,
  DatabasesUsersDeleteErrors,
  DatabasesUsersDeleteResponses,
  DatabasesUsersListData,
  DatabasesUsersListErrors,
  DatabasesUsersListResponses,
  DatabaseUser,
  DnsRecord,
  EmailAccount,
  EmailAccountsCreateData,
  EmailAccountsCreateErrors,
  EmailAccountsCreateResponses,
  EmailAccountsDeleteData,
  EmailAccountsDeleteErrors,
  EmailAccountsDeleteResponses,
  EmailAccountsListData,
  EmailAccountsListErrors,
  EmailAccountsListResponses,
  EmailForwardersCreateData,
  EmailForwardersCreateErrors,
  EmailForwardersCreateResponses,
  FtpAccount,
  FtpAccountsCreateData,
  FtpAccountsCreateErrors,
  FtpAccountsCreateResponses,
  FtpAccountsDeleteData,
  FtpAccountsDeleteErrors,
  FtpAccountsDeleteResponses,
  FtpAccountsListData,
  FtpAccountsListErrors,
  FtpAccountsListResponses,
  Invoice,
  InvoicesListData,
  InvoicesListErrors,
  InvoicesListResponses,
  LoginEvent,
  Plan,
  PlansListData,
  PlansListErrors,
  PlansListResponses,
  Server,
  ServersActivityListData,
  ServersActivityListErrors,
  ServersActivityListResponses,
  ServersChangePhpCliVersionData,
  ServersChangePhpCliVersionErrors,
  ServersChangePhpCliVersionResponses,
  ServersCreateData,
  ServersCreateErrors,
  ServersCreateResponses,
  ServersDeleteData,
  ServersDeleteErrors,
  ServersDeleteResponses,
  ServersGetData,
  ServersGetErrors,
  ServersGetResponses,
  ServersListData,
  ServersListErrors,
  ServersListResponses,
  ServersRebootData,
  ServersRebootErrors,
  ServersRebootResponses,
  ServersRenameData,
  ServersRenameErrors,
  ServersRenameResponses,
  ServersTransferData,
  ServersTransferErrors,
  ServersTransferResponses,
  ServersUpdateTimezoneData,
  ServersUpdateTimezoneErrors,
  ServersUpdateTimezoneResponses,
  SshKey,
  SshKeysCreateData,
  SshKeysCreateErrors,
  SshKeysCreateResponses,
  SshKeysDeleteData,
  SshKeysDeleteErrors,
  SshKeysDeleteResponses,
  SshKeysListData,
  SshKeysListErrors,
  SshKeysListResponses,
  SubscriptionUpdateData,
  SubscriptionUpdateErrors,
  SubscriptionUpdateResponses,
  SystemUser,
  SystemUsersCreateData,
  SystemUsersCreateErrors,
  SystemUsersCreateResponses,
  SystemUsersDeleteData,
  SystemUsersDeleteErrors,
  SystemUsersDeleteResponses,
  SystemUsersListData,
  SystemUsersListErrors,
  SystemUsersListResponses,
  Team,
  TeamsAddMemberData,
  TeamsAddMemberErrors,
  TeamsAddMemberResponses,
  TeamsAddServerData,
  TeamsAddServerErrors,
  TeamsAddServerResponses,
  TeamsCreateData,
  TeamsCreateErrors,
  TeamsCreateResponses,
  TeamsListData,
  TeamsListErrors,
  TeamsListResponses,
  UsersActivityListData,
  UsersActivityListErrors,
  UsersActivityListResponses,
  UsersChangePasswordData,
  UsersChangePasswordErrors,
  UsersChangePasswordResponses,
  UsersConfirmationsListData,
  UsersConfirmationsListErrors,
  UsersConfirmationsListResponses,
  UsersDeleteData,
  UsersDeleteErrors,
  UsersDeleteResponses,
  UsersGetData,
  UsersGetErrors,
  UsersGetResponses,
  UsersLoginHistoryListData,
  UsersLoginHistoryListErrors,
  UsersLoginHistoryListResponses,
  UsersRegenerateApiKeyData,
  UsersRegenerateApiKeyErrors,
  UsersRegenerateApiKeyResponses,
  UsersUpdateData,
  UsersUpdateErrors,
  UsersUpdateResponses,
  Website,
  WebsitesActivityGetData,
  WebsitesActivityGetErrors,
  WebsitesActivityGetResponses,
  WebsitesAddDomainsData,
  WebsitesAddDomainsErrors,
  WebsitesAddDomainsResponses,
  WebsitesChangePhpVersionData,
  WebsitesChangePhpVersionErrors,
  WebsitesChangePhpVersionResponses,
  WebsitesChangeStackData,
  WebsitesChangeStackErrors,
  WebsitesChangeStackResponses,
  WebsitesListData,
  WebsitesListErrors,
  WebsitesListResponses,
  WebsitesRemoveDomainsData,
  WebsitesRemoveDomainsErrors,
  WebsitesRemoveDomainsResponses,
  WordpressCreateData,
  WordpressCreateErrors,
  WordpressCreateMagicLinkData,
  WordpressCreateMagicLinkErrors,
  WordpressCreateMagicLinkResponses,
  WordpressCreateResponses,
  WordpressDeleteData,
  WordpressDeleteErrors,
  WordpressDeleteResponses,
  WordpressGetData,
  WordpressGetErrors,
  WordpressGetResponses,
} from './types.gen.js'

/**
 * Delete account.
 *
 * Removes the account together with everything that belongs to it. There is no way back.
 *
 * `DELETE /api/v2/users/{uid}`
 *
 * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function usersDelete(options: Arguments<UsersDeleteData> & { client: Client }): Call<UsersDeleteResponses, UsersDeleteErrors> {
  return call(
    options.client,
    { id: 'users.delete', method: 'DELETE', path: '/api/v2/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
    options,
  )
}

/**
 * Read profile.
 *
 * Reads one user's profile.
 *
 * `GET /api/v2/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function usersGet(options: Arguments<UsersGetData> & { client: Client }): Call<UsersGetResponses, UsersGetErrors> {
  return call(
    options.client,
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
export function usersUpdate(options: Arguments<UsersUpdateData> & { client: Client }): Call<UsersUpdateResponses, UsersUpdateErrors> {
  return call(
    options.client,
    { id: 'users.update', method: 'PATCH', path: '/api/v2/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500], retry: 'safe' },
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
export function usersChangePassword(
  options: Arguments<UsersChangePasswordData> & { client: Client },
): Call<UsersChangePasswordResponses, UsersChangePasswordErrors> {
  return call(
    options.client,
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
export function usersRegenerateApiKey(
  options: Arguments<UsersRegenerateApiKeyData> & { client: Client },
): Call<UsersRegenerateApiKeyResponses, UsersRegenerateApiKeyErrors> {
  return call(
    options.client,
    {
      id: 'users.regenerateApiKey',
      method: 'POST',
      path: '/api/v2/users/{uid}/regenerate/apikey',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List login history.
 *
 * Lists the logins of the user, page by page.
 *
 * `GET /api/v2/users/{uid}/login-history`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function usersLoginHistoryList(
  options: Arguments<UsersLoginHistoryListData, ListCallOptions> & { client: Client },
): ListCall<UsersLoginHistoryListResponses, UsersLoginHistoryListErrors, LoginEvent> {
  return list(
    options.client,
    {
      id: 'users.loginHistory.list',
      method: 'GET',
      path: '/api/v2/users/{uid}/login-history',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List account activity.
 *
 * Lists what happened in the user's account, page by page.
 *
 * `GET /api/v2/users/{uid}/activity`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function usersActivityList(
  options: Arguments<UsersActivityListData, ListCallOptions> & { client: Client },
): ListCall<UsersActivityListResponses, UsersActivityListErrors, ActivityEntry> {
  return list(
    options.client,
    {
      id: 'users.activity.list',
      method: 'GET',
      path: '/api/v2/users/{uid}/activity',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List pending confirmations.
 *
 * Lists the requests that wait for the user's consent, such as server transfers and team invitations.
 *
 * `GET /api/v2/users/{uid}/pending`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function usersConfirmationsList(
  options: Arguments<UsersConfirmationsListData, ListCallOptions> & { client: Client },
): ListCall<UsersConfirmationsListResponses, UsersConfirmationsListErrors, Confirmation> {
  return list(
    options.client,
    {
      id: 'users.confirmations.list',
      method: 'GET',
      path: '/api/v2/users/{uid}/pending',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
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
export function serversList(
  options: Arguments<ServersListData, ListCallOptions> & { client: Client },
): ListCall<ServersListResponses, ServersListErrors, Server> {
  return list(
    options.client,
    {
      id: 'servers.list',
      method: 'GET',
      path: '/api/v2/servers/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Add a server.
 *
 * Connects a server to CloudStick and installs the agent on it.
 *
 * `POST /api/v2/servers/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; the provider's page for version 1 shows this method on a similar route.
 */
export function serversCreate(
  options: Arguments<ServersCreateData> & { client: Client },
): Call<ServersCreateResponses, ServersCreateErrors> {
  return call(
    options.client,
    { id: 'servers.create', method: 'POST', path: '/api/v2/servers/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
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
export function serversDelete(
  options: Arguments<ServersDeleteData> & { client: Client },
): Call<ServersDeleteResponses, ServersDeleteErrors> {
  return call(
    options.client,
    { id: 'servers.delete', method: 'DELETE', path: '/api/v2/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
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
export function serversGet(options: Arguments<ServersGetData> & { client: Client }): Call<ServersGetResponses, ServersGetErrors> {
  return call(
    options.client,
    { id: 'servers.get', method: 'GET', path: '/api/v2/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
    options,
  )
}

/**
 * Server activity log.
 *
 * Lists what happened on a server, page by page.
 *
 * `GET /api/v2/activity/servers/{sid}/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: a third-party client calls this route this way.
 */
export function serversActivityList(
  options: Arguments<ServersActivityListData, ListCallOptions> & { client: Client },
): ListCall<ServersActivityListResponses, ServersActivityListErrors, ActivityEntry> {
  return list(
    options.client,
    {
      id: 'servers.activity.list',
      method: 'GET',
      path: '/api/v2/activity/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
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
export function serversTransfer(
  options: Arguments<ServersTransferData> & { client: Client },
): Call<ServersTransferResponses, ServersTransferErrors> {
  return call(
    options.client,
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
export function serversRename(
  options: Arguments<ServersRenameData> & { client: Client },
): Call<ServersRenameResponses, ServersRenameErrors> {
  return call(
    options.client,
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
export function serversUpdateTimezone(
  options: Arguments<ServersUpdateTimezoneData> & { client: Client },
): Call<ServersUpdateTimezoneResponses, ServersUpdateTimezoneErrors> {
  return call(
    options.client,
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
export function serversReboot(
  options: Arguments<ServersRebootData> & { client: Client },
): Call<ServersRebootResponses, ServersRebootErrors> {
  return call(
    options.client,
    { id: 'servers.reboot', method: 'POST', path: '/api/v2/reboot/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
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
export function serversChangePhpCliVersion(
  options: Arguments<ServersChangePhpCliVersionData> & { client: Client },
): Call<ServersChangePhpCliVersionResponses, ServersChangePhpCliVersionErrors> {
  return call(
    options.client,
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

/**
 * List websites.
 *
 * Lists the websites on a server.
 *
 * `GET /api/v2/websites/servers/{sid}/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
 */
export function websitesList(
  options: Arguments<WebsitesListData, ListCallOptions> & { client: Client },
): ListCall<WebsitesListResponses, WebsitesListErrors, Website> {
  return list(
    options.client,
    {
      id: 'websites.list',
      method: 'GET',
      path: '/api/v2/websites/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Website activity.
 *
 * Reads the activity log of one website. The provider does not document that it pages.
 *
 * `GET /api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading names something to read.
 */
export function websitesActivityGet(
  options: Arguments<WebsitesActivityGetData> & { client: Client },
): Call<WebsitesActivityGetResponses, WebsitesActivityGetErrors> {
  return call(
    options.client,
    {
      id: 'websites.activity.get',
      method: 'GET',
      path: '/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}',
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
export function websitesChangePhpVersion(
  options: Arguments<WebsitesChangePhpVersionData> & { client: Client },
): Call<WebsitesChangePhpVersionResponses, WebsitesChangePhpVersionErrors> {
  return call(
    options.client,
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
export function websitesChangeStack(
  options: Arguments<WebsitesChangeStackData> & { client: Client },
): Call<WebsitesChangeStackResponses, WebsitesChangeStackErrors> {
  return call(
    options.client,
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
export function websitesAddDomains(
  options: Arguments<WebsitesAddDomainsData> & { client: Client },
): Call<WebsitesAddDomainsResponses, WebsitesAddDomainsErrors> {
  return call(
    options.client,
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
export function websitesRemoveDomains(
  options: Arguments<WebsitesRemoveDomainsData> & { client: Client },
): Call<WebsitesRemoveDomainsResponses, WebsitesRemoveDomainsErrors> {
  return call(
    options.client,
    {
      id: 'websites.removeDomains',
      method: 'PATCH',
      path: '/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create WordPress site.
 *
 * Installs WordPress on a website.
 *
 * `POST /api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with medium confidence: the heading's verb.
 */
export function wordpressCreate(
  options: Arguments<WordpressCreateData> & { client: Client },
): Call<WordpressCreateResponses, WordpressCreateErrors> {
  return call(
    options.client,
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
export function wordpressGet(options: Arguments<WordpressGetData> & { client: Client }): Call<WordpressGetResponses, WordpressGetErrors> {
  return call(
    options.client,
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
export function wordpressDelete(
  options: Arguments<WordpressDeleteData> & { client: Client },
): Call<WordpressDeleteResponses, WordpressDeleteErrors> {
  return call(
    options.client,
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
export function wordpressCreateMagicLink(
  options: Arguments<WordpressCreateMagicLinkData> & { client: Client },
): Call<WordpressCreateMagicLinkResponses, WordpressCreateMagicLinkErrors> {
  return call(
    options.client,
    {
      id: 'wordpress.createMagicLink',
      method: 'POST',
      path: '/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}',
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
export function databasesList(
  options: Arguments<DatabasesListData, ListCallOptions> & { client: Client },
): ListCall<DatabasesListResponses, DatabasesListErrors, Database> {
  return list(
    options.client,
    {
      id: 'databases.list',
      method: 'GET',
      path: '/api/v2/databases/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create database.
 *
 * Creates a MySQL or MariaDB database on a server.
 *
 * `POST /api/v2/databases/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201.
 */
export function databasesCreate(
  options: Arguments<DatabasesCreateData> & { client: Client },
): Call<DatabasesCreateResponses, DatabasesCreateErrors> {
  return call(
    options.client,
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
 * Delete database.
 *
 * Drops a database for good.
 *
 * `DELETE /api/v2/databases/{did}/servers/{sid}/users/{uid}`
 *
 * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function databasesDelete(
  options: Arguments<DatabasesDeleteData> & { client: Client },
): Call<DatabasesDeleteResponses, DatabasesDeleteErrors> {
  return call(
    options.client,
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
export function databasesAssignUser(
  options: Arguments<DatabasesAssignUserData> & { client: Client },
): Call<DatabasesAssignUserResponses, DatabasesAssignUserErrors> {
  return call(
    options.client,
    {
      id: 'databases.assignUser',
      method: 'POST',
      path: '/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}',
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
export function databasesUsersList(
  options: Arguments<DatabasesUsersListData, ListCallOptions> & { client: Client },
): ListCall<DatabasesUsersListResponses, DatabasesUsersListErrors, DatabaseUser> {
  return list(
    options.client,
    {
      id: 'databases.users.list',
      method: 'GET',
      path: '/api/v2/databaseusers/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create database user.
 *
 * Creates a MySQL or MariaDB user on a server.
 *
 * `POST /api/v2/databaseusers/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201.
 */
export function databasesUsersCreate(
  options: Arguments<DatabasesUsersCreateData> & { client: Client },
): Call<DatabasesUsersCreateResponses, DatabasesUsersCreateErrors> {
  return call(
    options.client,
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
 * Delete database user.
 *
 * Removes a database user from a server.
 *
 * `DELETE /api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}`
 *
 * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function databasesUsersDelete(
  options: Arguments<DatabasesUsersDeleteData> & { client: Client },
): Call<DatabasesUsersDeleteResponses, DatabasesUsersDeleteErrors> {
  return call(
    options.client,
    {
      id: 'databases.users.delete',
      method: 'DELETE',
      path: '/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Install Let's Encrypt certificate.
 *
 * Obtains a free certificate from Let's Encrypt and installs it for a website.
 *
 * `POST /api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
 */
export function certificatesInstallLetsEncrypt(
  options: Arguments<CertificatesInstallLetsEncryptData> & { client: Client },
): Call<CertificatesInstallLetsEncryptResponses, CertificatesInstallLetsEncryptErrors> {
  return call(
    options.client,
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
export function certificatesUpload(
  options: Arguments<CertificatesUploadData> & { client: Client },
): Call<CertificatesUploadResponses, CertificatesUploadErrors> {
  return call(
    options.client,
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
export function certificatesDelete(
  options: Arguments<CertificatesDeleteData> & { client: Client },
): Call<CertificatesDeleteResponses, CertificatesDeleteErrors> {
  return call(
    options.client,
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
export function certificatesRenew(
  options: Arguments<CertificatesRenewData> & { client: Client },
): Call<CertificatesRenewResponses, CertificatesRenewErrors> {
  return call(
    options.client,
    {
      id: 'certificates.renew',
      method: 'POST',
      path: '/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List backup plans.
 *
 * Lists the backup plans that the user may choose.
 *
 * `GET /api/v2/backupplans/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client's notes list a similar route with this method.
 */
export function backupsPlansList(
  options: Arguments<BackupsPlansListData, ListCallOptions> & { client: Client },
): ListCall<BackupsPlansListResponses, BackupsPlansListErrors, BackupPlan> {
  return list(
    options.client,
    {
      id: 'backups.plans.list',
      method: 'GET',
      path: '/api/v2/backupplans/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Enable backups.
 *
 * Turns on scheduled backups of a website under a backup plan.
 *
 * `PATCH /api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method PATCH is not in the provider's text but inferred, with low confidence: a third-party client calls a similar route this way; the success code is 200, not 201. It might be POST.
 */
export function backupsEnable(
  options: Arguments<BackupsEnableData> & { client: Client },
): Call<BackupsEnableResponses, BackupsEnableErrors> {
  return call(
    options.client,
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
export function backupsTrigger(
  options: Arguments<BackupsTriggerData> & { client: Client },
): Call<BackupsTriggerResponses, BackupsTriggerErrors> {
  return call(
    options.client,
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
export function backupsRestore(
  options: Arguments<BackupsRestoreData> & { client: Client },
): Call<BackupsRestoreResponses, BackupsRestoreErrors> {
  return call(
    options.client,
    {
      id: 'backups.restore',
      method: 'POST',
      path: '/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List SSH keys.
 *
 * Lists the public SSH keys on a server.
 *
 * `GET /api/v2/sshkeys/servers/{sid}/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function sshKeysList(
  options: Arguments<SshKeysListData, ListCallOptions> & { client: Client },
): ListCall<SshKeysListResponses, SshKeysListErrors, SshKey> {
  return list(
    options.client,
    {
      id: 'sshKeys.list',
      method: 'GET',
      path: '/api/v2/sshkeys/servers/{sid}/users/{uid}',
      pages: pagesByPage,
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
export function sshKeysCreate(
  options: Arguments<SshKeysCreateData> & { client: Client },
): Call<SshKeysCreateResponses, SshKeysCreateErrors> {
  return call(
    options.client,
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
export function sshKeysDelete(
  options: Arguments<SshKeysDeleteData> & { client: Client },
): Call<SshKeysDeleteResponses, SshKeysDeleteErrors> {
  return call(
    options.client,
    {
      id: 'sshKeys.delete',
      method: 'DELETE',
      path: '/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}',
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
export function systemUsersList(
  options: Arguments<SystemUsersListData, ListCallOptions> & { client: Client },
): ListCall<SystemUsersListResponses, SystemUsersListErrors, SystemUser> {
  return list(
    options.client,
    {
      id: 'systemUsers.list',
      method: 'GET',
      path: '/api/v2/systemusers/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create system user.
 *
 * Creates a Linux user on a server.
 *
 * `POST /api/v2/systemusers/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function systemUsersCreate(
  options: Arguments<SystemUsersCreateData> & { client: Client },
): Call<SystemUsersCreateResponses, SystemUsersCreateErrors> {
  return call(
    options.client,
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
 * Delete system user.
 *
 * Removes a system user from a server.
 *
 * `DELETE /api/v2/systemusers/{suid}/servers/{sid}/users/{uid}`
 *
 * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
 */
export function systemUsersDelete(
  options: Arguments<SystemUsersDeleteData> & { client: Client },
): Call<SystemUsersDeleteResponses, SystemUsersDeleteErrors> {
  return call(
    options.client,
    {
      id: 'systemUsers.delete',
      method: 'DELETE',
      path: '/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
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
export function cronsList(
  options: Arguments<CronsListData, ListCallOptions> & { client: Client },
): ListCall<CronsListResponses, CronsListErrors, CronJob> {
  return list(
    options.client,
    {
      id: 'crons.list',
      method: 'GET',
      path: '/api/v2/crons/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create server cron.
 *
 * Adds a job to a server's crontab.
 *
 * `POST /api/v2/crons/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function cronsCreate(options: Arguments<CronsCreateData> & { client: Client }): Call<CronsCreateResponses, CronsCreateErrors> {
  return call(
    options.client,
    { id: 'crons.create', method: 'POST', path: '/api/v2/crons/servers/{sid}/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
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
export function cronsDelete(options: Arguments<CronsDeleteData> & { client: Client }): Call<CronsDeleteResponses, CronsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'crons.delete',
      method: 'DELETE',
      path: '/api/v2/crons/{cid}/servers/{sid}/users/{uid}',
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
export function ftpAccountsList(
  options: Arguments<FtpAccountsListData, ListCallOptions> & { client: Client },
): ListCall<FtpAccountsListResponses, FtpAccountsListErrors, FtpAccount> {
  return list(
    options.client,
    {
      id: 'ftpAccounts.list',
      method: 'GET',
      path: '/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create FTP account.
 *
 * Creates an FTP account that is confined to the directory of a website.
 *
 * `POST /api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function ftpAccountsCreate(
  options: Arguments<FtpAccountsCreateData> & { client: Client },
): Call<FtpAccountsCreateResponses, FtpAccountsCreateErrors> {
  return call(
    options.client,
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
 * Delete FTP account.
 *
 * Removes an FTP account from a website.
 *
 * `DELETE /api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function ftpAccountsDelete(
  options: Arguments<FtpAccountsDeleteData> & { client: Client },
): Call<FtpAccountsDeleteResponses, FtpAccountsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'ftpAccounts.delete',
      method: 'DELETE',
      path: '/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}',
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
export function emailAccountsList(
  options: Arguments<EmailAccountsListData, ListCallOptions> & { client: Client },
): ListCall<EmailAccountsListResponses, EmailAccountsListErrors, EmailAccount> {
  return list(
    options.client,
    {
      id: 'emailAccounts.list',
      method: 'GET',
      path: '/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create email account.
 *
 * Creates a mailbox on the domain of a website.
 *
 * `POST /api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client and a dashboard front-end call a similar route this way.
 */
export function emailAccountsCreate(
  options: Arguments<EmailAccountsCreateData> & { client: Client },
): Call<EmailAccountsCreateResponses, EmailAccountsCreateErrors> {
  return call(
    options.client,
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
 * Delete email account.
 *
 * Removes an email account and the mail in it for good.
 *
 * `DELETE /api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method DELETE is not in the provider's text but inferred, with high confidence: the heading's verb; a third-party client calls a similar route this way.
 */
export function emailAccountsDelete(
  options: Arguments<EmailAccountsDeleteData> & { client: Client },
): Call<EmailAccountsDeleteResponses, EmailAccountsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'emailAccounts.delete',
      method: 'DELETE',
      path: '/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Add email forwarder.
 *
 * Passes mail for one address on to another.
 *
 * `POST /api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function emailForwardersCreate(
  options: Arguments<EmailForwardersCreateData> & { client: Client },
): Call<EmailForwardersCreateResponses, EmailForwardersCreateErrors> {
  return call(
    options.client,
    {
      id: 'emailForwarders.create',
      method: 'POST',
      path: '/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Add Cloudflare zone.
 *
 * Adds a domain to Cloudflare through the linked integration.
 *
 * `POST /api/v2/cloudflarezones/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function cloudflareZonesCreate(
  options: Arguments<CloudflareZonesCreateData> & { client: Client },
): Call<CloudflareZonesCreateResponses, CloudflareZonesCreateErrors> {
  return call(
    options.client,
    {
      id: 'cloudflare.zones.create',
      method: 'POST',
      path: '/api/v2/cloudflarezones/users/{uid}',
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
export function cloudflareRecordsList(
  options: Arguments<CloudflareRecordsListData, ListCallOptions> & { client: Client },
): ListCall<CloudflareRecordsListResponses, CloudflareRecordsListErrors, DnsRecord> {
  return list(
    options.client,
    {
      id: 'cloudflare.records.list',
      method: 'GET',
      path: '/api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * Create DNS record.
 *
 * Creates a DNS record in a Cloudflare zone.
 *
 * `POST /api/v2/dnsrecords/cloudflarezones/{zone_id}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function cloudflareRecordsCreate(
  options: Arguments<CloudflareRecordsCreateData> & { client: Client },
): Call<CloudflareRecordsCreateResponses, CloudflareRecordsCreateErrors> {
  return call(
    options.client,
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
 * Purge Cloudflare cache.
 *
 * Empties the Cloudflare cache of a zone completely.
 *
 * `POST /api/v2/cloudflarecache/cloudflarezones/{zone_id}/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with low confidence: the heading names an action and the request has no body. It might be DELETE.
 */
export function cloudflareCachePurge(
  options: Arguments<CloudflareCachePurgeData> & { client: Client },
): Call<CloudflareCachePurgeResponses, CloudflareCachePurgeErrors> {
  return call(
    options.client,
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

/**
 * List teams.
 *
 * Lists the teams that the user owns or is a member of.
 *
 * `GET /api/v2/teams/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: a third-party client calls this route this way.
 */
export function teamsList(
  options: Arguments<TeamsListData, ListCallOptions> & { client: Client },
): ListCall<TeamsListResponses, TeamsListErrors, Team> {
  return list(
    options.client,
    { id: 'teams.list', method: 'GET', path: '/api/v2/teams/users/{uid}', pages: pagesByPage, errors: [400, 401, 403, 404, 409, 429, 500] },
    options,
  )
}

/**
 * Create team.
 *
 * Creates a team that the user owns.
 *
 * `POST /api/v2/teams/users/{uid}`
 *
 * The method POST is not in the provider's text but inferred, with high confidence: the heading's verb and the success code 201; a third-party client calls a similar route this way.
 */
export function teamsCreate(options: Arguments<TeamsCreateData> & { client: Client }): Call<TeamsCreateResponses, TeamsCreateErrors> {
  return call(
    options.client,
    { id: 'teams.create', method: 'POST', path: '/api/v2/teams/users/{uid}', errors: [400, 401, 403, 404, 409, 429, 500] },
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
export function teamsAddMember(
  options: Arguments<TeamsAddMemberData> & { client: Client },
): Call<TeamsAddMemberResponses, TeamsAddMemberErrors> {
  return call(
    options.client,
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
export function teamsAddServer(
  options: Arguments<TeamsAddServerData> & { client: Client },
): Call<TeamsAddServerResponses, TeamsAddServerErrors> {
  return call(
    options.client,
    {
      id: 'teams.addServer',
      method: 'PATCH',
      path: '/api/v2/teams/{tid}/addserver/users/{uid}',
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

/**
 * List plans.
 *
 * Lists the subscription plans on offer.
 *
 * `GET /api/v2/plans`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function plansList(
  options: Arguments<PlansListData, ListCallOptions> & { client: Client },
): ListCall<PlansListResponses, PlansListErrors, Plan> {
  return list(
    options.client,
    { id: 'plans.list', method: 'GET', path: '/api/v2/plans', pages: pagesByPage, errors: [400, 401, 403, 404, 409, 429, 500] },
    options,
  )
}

/**
 * List invoices.
 *
 * Lists the user's invoices.
 *
 * `GET /api/v2/invoices/users/{uid}`
 *
 * The method GET is not in the provider's text but inferred, with high confidence: the heading's verb.
 */
export function invoicesList(
  options: Arguments<InvoicesListData, ListCallOptions> & { client: Client },
): ListCall<InvoicesListResponses, InvoicesListErrors, Invoice> {
  return list(
    options.client,
    {
      id: 'invoices.list',
      method: 'GET',
      path: '/api/v2/invoices/users/{uid}',
      pages: pagesByPage,
      errors: [400, 401, 403, 404, 409, 429, 500],
    },
    options,
  )
}

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
export function subscriptionUpdate(
  options: Arguments<SubscriptionUpdateData> & { client: Client },
): Call<SubscriptionUpdateResponses, SubscriptionUpdateErrors> {
  return call(
    options.client,
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

export * from '@hostwright/core'
export { request, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core/internal'
export type * from './types.gen.js'
export { createClient, type CloudStickOptions } from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
