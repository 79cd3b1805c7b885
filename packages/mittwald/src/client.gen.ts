// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'
import * as declared from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `projects.avatar`
 */
export class ProjectsAvatarResource extends core.Resource {
  /**
   * Request the upload of a project's avatar.
   *
   * Asks for a picture of the project to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
   *
   * `POST /v2/projects/{projectId}/avatar`
   */
  requestUpload(
    options: core.Arguments<types.ProjectsAvatarRequestUploadData>,
  ): core.Call<types.ProjectsAvatarRequestUploadResponses, types.ProjectsAvatarRequestUploadErrors> {
    return core.call(
      this,
      { id: 'projects.avatar.requestUpload', method: 'POST', path: '/v2/projects/{projectId}/avatar', retry: 'safe' },
      options,
    )
  }

  /**
   * Delete a project's avatar.
   *
   * Removes the picture of a project.
   *
   * `DELETE /v2/projects/{projectId}/avatar`
   */
  delete(
    options: core.Arguments<types.ProjectsAvatarDeleteData>,
  ): core.Call<types.ProjectsAvatarDeleteResponses, types.ProjectsAvatarDeleteErrors> {
    return core.call(
      this,
      { id: 'projects.avatar.delete', method: 'DELETE', path: '/v2/projects/{projectId}/avatar', bodiless: true },
      options,
    )
  }
}

/**
 * `projects.invites`
 */
export class ProjectsInvitesResource extends core.Resource {
  /**
   * List a project's invites.
   *
   * Lists the invites to one project.
   *
   * `GET /v2/projects/{projectId}/invites`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ProjectsInvitesListData, core.ListCallOptions>,
  ): core.ListCall<types.ProjectsInvitesListResponses, types.ProjectsInvitesListErrors, types.ProjectInvite> {
    return core.list(
      this,
      { id: 'projects.invites.list', method: 'GET', path: '/v2/projects/{projectId}/invites', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Invite a person to a project.
   *
   * Invites somebody by e-mail address to become a member of the project in the given role.
   *
   * `POST /v2/projects/{projectId}/invites`
   */
  create(
    options: core.Arguments<types.ProjectsInvitesCreateData>,
  ): core.Call<types.ProjectsInvitesCreateResponses, types.ProjectsInvitesCreateErrors> {
    return core.call(this, { id: 'projects.invites.create', method: 'POST', path: '/v2/projects/{projectId}/invites' }, options)
  }

  /**
   * List own project invites.
   *
   * Lists the invites that belong to the caller, for all projects.
   *
   * `GET /v2/project-invites`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.ProjectsInvitesListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.ProjectsInvitesListOwnResponses, types.ProjectsInvitesListOwnErrors, types.ProjectInvite> {
    return core.list(
      this,
      { id: 'projects.invites.listOwn', method: 'GET', path: '/v2/project-invites', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Read a project invite.
   *
   * Returns one invite to a project, found by its id.
   *
   * `GET /v2/project-invites/{projectInviteId}`
   */
  get(options: core.Arguments<types.ProjectsInvitesGetData>): core.Call<types.ProjectsInvitesGetResponses, types.ProjectsInvitesGetErrors> {
    return core.call(this, { id: 'projects.invites.get', method: 'GET', path: '/v2/project-invites/{projectInviteId}' }, options)
  }

  /**
   * Delete a project invite.
   *
   * Deletes an invite to a project.
   *
   * `DELETE /v2/project-invites/{projectInviteId}`
   */
  delete(
    options: core.Arguments<types.ProjectsInvitesDeleteData>,
  ): core.Call<types.ProjectsInvitesDeleteResponses, types.ProjectsInvitesDeleteErrors> {
    return core.call(
      this,
      { id: 'projects.invites.delete', method: 'DELETE', path: '/v2/project-invites/{projectInviteId}', bodiless: true },
      options,
    )
  }

  /**
   * Read a project invite by its token.
   *
   * Returns the invite to a project that the token in the `token` header belongs to.
   *
   * `GET /v2/project-token-invite`
   */
  getByToken(
    options: core.Arguments<types.ProjectsInvitesGetByTokenData>,
  ): core.Call<types.ProjectsInvitesGetByTokenResponses, types.ProjectsInvitesGetByTokenErrors> {
    return core.call(this, { id: 'projects.invites.getByToken', method: 'GET', path: '/v2/project-token-invite' }, options)
  }

  /**
   * Accept a project invite.
   *
   * Accepts an invite to a project, with the token from the invite as proof.
   *
   * `POST /v2/project-invites/{projectInviteId}/actions/accept`
   */
  accept(
    options: core.Arguments<types.ProjectsInvitesAcceptData>,
  ): core.Call<types.ProjectsInvitesAcceptResponses, types.ProjectsInvitesAcceptErrors> {
    return core.call(
      this,
      { id: 'projects.invites.accept', method: 'POST', path: '/v2/project-invites/{projectInviteId}/actions/accept', bodiless: true },
      options,
    )
  }

  /**
   * Decline a project invite.
   *
   * Turns down an invite to a project. No body is needed.
   *
   * `POST /v2/project-invites/{projectInviteId}/actions/decline`
   */
  decline(
    options: core.Arguments<types.ProjectsInvitesDeclineData>,
  ): core.Call<types.ProjectsInvitesDeclineResponses, types.ProjectsInvitesDeclineErrors> {
    return core.call(
      this,
      { id: 'projects.invites.decline', method: 'POST', path: '/v2/project-invites/{projectInviteId}/actions/decline', bodiless: true },
      options,
    )
  }

  /**
   * Resend a project invite.
   *
   * Sends the e-mail of an invite to a project once more. No body is needed.
   *
   * `POST /v2/project-invites/{projectInviteId}/actions/resend`
   */
  resend(
    options: core.Arguments<types.ProjectsInvitesResendData>,
  ): core.Call<types.ProjectsInvitesResendResponses, types.ProjectsInvitesResendErrors> {
    return core.call(
      this,
      { id: 'projects.invites.resend', method: 'POST', path: '/v2/project-invites/{projectInviteId}/actions/resend', bodiless: true },
      options,
    )
  }
}

/**
 * `projects.memberships`
 */
export class ProjectsMembershipsResource extends core.Resource {
  /**
   * List a project's memberships.
   *
   * Lists the memberships in one project, one for each member.
   *
   * `GET /v2/projects/{projectId}/memberships`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ProjectsMembershipsListData, core.ListCallOptions>,
  ): core.ListCall<types.ProjectsMembershipsListResponses, types.ProjectsMembershipsListErrors, types.ProjectMembership> {
    return core.list(
      this,
      { id: 'projects.memberships.list', method: 'GET', path: '/v2/projects/{projectId}/memberships', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * List own project memberships.
   *
   * Lists the memberships of the caller in all projects.
   *
   * `GET /v2/project-memberships`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.ProjectsMembershipsListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.ProjectsMembershipsListOwnResponses, types.ProjectsMembershipsListOwnErrors, types.ProjectMembership> {
    return core.list(
      this,
      { id: 'projects.memberships.listOwn', method: 'GET', path: '/v2/project-memberships', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Read a project membership.
   *
   * Returns one membership in a project, found by its id.
   *
   * `GET /v2/project-memberships/{projectMembershipId}`
   */
  get(
    options: core.Arguments<types.ProjectsMembershipsGetData>,
  ): core.Call<types.ProjectsMembershipsGetResponses, types.ProjectsMembershipsGetErrors> {
    return core.call(
      this,
      { id: 'projects.memberships.get', method: 'GET', path: '/v2/project-memberships/{projectMembershipId}' },
      options,
    )
  }

  /**
   * Update a project membership.
   *
   * Sets the role of a member and when the membership ends. The role has to be sent.
   *
   * `PATCH /v2/project-memberships/{projectMembershipId}`
   */
  update(
    options: core.Arguments<types.ProjectsMembershipsUpdateData>,
  ): core.Call<types.ProjectsMembershipsUpdateResponses, types.ProjectsMembershipsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'projects.memberships.update',
        method: 'PATCH',
        path: '/v2/project-memberships/{projectMembershipId}',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete a project membership.
   *
   * Ends a membership in a project. To end one's own, there is also `projects.leave`.
   *
   * `DELETE /v2/project-memberships/{projectMembershipId}`
   */
  delete(
    options: core.Arguments<types.ProjectsMembershipsDeleteData>,
  ): core.Call<types.ProjectsMembershipsDeleteResponses, types.ProjectsMembershipsDeleteErrors> {
    return core.call(
      this,
      { id: 'projects.memberships.delete', method: 'DELETE', path: '/v2/project-memberships/{projectMembershipId}', bodiless: true },
      options,
    )
  }

  /**
   * Read your own membership in a project.
   *
   * Returns the caller's membership in one project.
   *
   * `GET /v2/projects/{projectId}/memberships/self`
   */
  getOwn(
    options: core.Arguments<types.ProjectsMembershipsGetOwnData>,
  ): core.Call<types.ProjectsMembershipsGetOwnResponses, types.ProjectsMembershipsGetOwnErrors> {
    return core.call(this, { id: 'projects.memberships.getOwn', method: 'GET', path: '/v2/projects/{projectId}/memberships/self' }, options)
  }
}

/**
 * `projects.filesystem`
 */
export class ProjectsFilesystemResource extends core.Resource {
  /**
   * Read a file's information.
   *
   * Returns name, size and kind of one file of a project. Its content is read with `projects.filesystem.getFileContent`.
   *
   * `GET /v2/projects/{projectId}/filesystem-files`
   */
  getFileInfo(
    options: core.Arguments<types.ProjectsFilesystemGetFileInfoData>,
  ): core.Call<types.ProjectsFilesystemGetFileInfoResponses, types.ProjectsFilesystemGetFileInfoErrors> {
    return core.call(
      this,
      { id: 'projects.filesystem.getFileInfo', method: 'GET', path: '/v2/projects/{projectId}/filesystem-files' },
      options,
    )
  }

  /**
   * List a project's directories and files.
   *
   * Returns a directory of a project with what is in it, down to the given depth. Filters narrow what is found.
   *
   * `GET /v2/projects/{projectId}/filesystem-directories`
   */
  list(
    options: core.Arguments<types.ProjectsFilesystemListData>,
  ): core.Call<types.ProjectsFilesystemListResponses, types.ProjectsFilesystemListErrors> {
    return core.call(
      this,
      { id: 'projects.filesystem.list', method: 'GET', path: '/v2/projects/{projectId}/filesystem-directories' },
      options,
    )
  }

  /**
   * Read a file's content.
   *
   * Returns what is in one file of a project, as an attachment to download unless `inline` is set.
   *
   * `GET /v2/projects/{projectId}/filesystem-file-content`
   */
  getFileContent(
    options: core.Arguments<types.ProjectsFilesystemGetFileContentData>,
  ): core.Call<core.Downloads<types.ProjectsFilesystemGetFileContentResponses>, types.ProjectsFilesystemGetFileContentErrors> {
    return core.call(
      this,
      {
        id: 'projects.filesystem.getFileContent',
        method: 'GET',
        path: '/v2/projects/{projectId}/filesystem-file-content',
        read: core.readFile,
        accept: 'application/octet-stream',
      },
      options,
    )
  }

  /**
   * Read a project's disk usage.
   *
   * Returns how much of the file system is used, from the given directory on.
   *
   * `GET /v2/projects/{projectId}/filesystem-disk-usage`
   */
  getDiskUsage(
    options: core.Arguments<types.ProjectsFilesystemGetDiskUsageData>,
  ): core.Call<types.ProjectsFilesystemGetDiskUsageResponses, types.ProjectsFilesystemGetDiskUsageErrors> {
    return core.call(
      this,
      { id: 'projects.filesystem.getDiskUsage', method: 'GET', path: '/v2/projects/{projectId}/filesystem-disk-usage' },
      options,
    )
  }

  /**
   * Read a token for a project's file system.
   *
   * Returns a JWT that authorises access to the files and the file system of a project.
   *
   * `GET /v2/projects/{projectId}/jwt`
   */
  getToken(
    options: core.Arguments<types.ProjectsFilesystemGetTokenData>,
  ): core.Call<types.ProjectsFilesystemGetTokenResponses, types.ProjectsFilesystemGetTokenErrors> {
    return core.call(
      this,
      { id: 'projects.filesystem.getToken', method: 'GET', path: '/v2/projects/{projectId}/jwt', errors: [401, 403, 404, 429, 502, 503] },
      options,
    )
  }
}

/**
 * `projects.aiHosting.keys`
 */
export class ProjectsAiHostingKeysResource extends core.Resource {
  /**
   * List the AI hosting keys of a project.
   *
   * Returns the API keys for AI hosting that belong to a project, with their secrets.
   *
   * `GET /v2/projects/{projectId}/ai-hosting-keys`
   */
  list(
    options: core.Arguments<types.ProjectsAiHostingKeysListData>,
  ): core.Call<types.ProjectsAiHostingKeysListResponses, types.ProjectsAiHostingKeysListErrors> {
    return core.call(this, { id: 'projects.aiHosting.keys.list', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting-keys' }, options)
  }

  /**
   * Create an AI hosting key for a project.
   *
   * Adds an API key for AI hosting to a project, out of the customer's plan. On request, a container with a web interface is created too.
   *
   * `POST /v2/projects/{projectId}/ai-hosting-keys`
   */
  create(
    options: core.Arguments<types.ProjectsAiHostingKeysCreateData>,
  ): core.Call<types.ProjectsAiHostingKeysCreateResponses, types.ProjectsAiHostingKeysCreateErrors> {
    return core.call(
      this,
      { id: 'projects.aiHosting.keys.create', method: 'POST', path: '/v2/projects/{projectId}/ai-hosting-keys' },
      options,
    )
  }

  /**
   * Read an AI hosting key of a project.
   *
   * Returns one API key for AI hosting, with its secret, its limits and the tokens it has used.
   *
   * `GET /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
   */
  get(
    options: core.Arguments<types.ProjectsAiHostingKeysGetData>,
  ): core.Call<types.ProjectsAiHostingKeysGetResponses, types.ProjectsAiHostingKeysGetErrors> {
    return core.call(
      this,
      { id: 'projects.aiHosting.keys.get', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}' },
      options,
    )
  }

  /**
   * Reads with `projects.aiHosting.keys.get` until the state of the object is reached, in `containerMeta.status` of the response, and returns it.
   *
   * Rejects with StateError at once for `failed`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'created' | 'requested' | 'failed' }>,
    options: core.WaitArguments<types.ProjectsAiHostingKeysGetData, types.ProjectsAiHostingKeysGetResponse>,
  ): Promise<types.ProjectsAiHostingKeysGetResponse> {
    return core.waitUntil(
      this,
      { id: 'projects.aiHosting.keys.get', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}' },
      { status: { at: '/containerMeta/status', values: ['created', 'requested', 'failed'], failed: ['failed'] } },
      target,
      options,
    )
  }

  /**
   * Update an AI hosting key of a project.
   *
   * Renames an API key, or creates a container with a web interface for it.
   *
   * `PUT /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
   */
  update(
    options: core.Arguments<types.ProjectsAiHostingKeysUpdateData>,
  ): core.Call<types.ProjectsAiHostingKeysUpdateResponses, types.ProjectsAiHostingKeysUpdateErrors> {
    return core.call(
      this,
      { id: 'projects.aiHosting.keys.update', method: 'PUT', path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}' },
      options,
    )
  }

  /**
   * Delete an AI hosting key of a project.
   *
   * Deletes a key of a project. Requests with its secret fail from then on.
   *
   * `DELETE /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
   */
  delete(
    options: core.Arguments<types.ProjectsAiHostingKeysDeleteData>,
  ): core.Call<types.ProjectsAiHostingKeysDeleteResponses, types.ProjectsAiHostingKeysDeleteErrors> {
    return core.call(
      this,
      { id: 'projects.aiHosting.keys.delete', method: 'DELETE', path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}', bodiless: true },
      options,
    )
  }

  /**
   * Link a container to an AI hosting key.
   *
   * Records the container and the ingress of the web interface that uses a key. `containerMeta` of the key has them afterwards.
   *
   * `POST /v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container`
   */
  linkContainer(
    options: core.Arguments<types.ProjectsAiHostingKeysLinkContainerData>,
  ): core.Call<types.ProjectsAiHostingKeysLinkContainerResponses, types.ProjectsAiHostingKeysLinkContainerErrors> {
    return core.call(
      this,
      {
        id: 'projects.aiHosting.keys.linkContainer',
        method: 'POST',
        path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `projects.aiHosting.models`
 */
export class ProjectsAiHostingModelsResource extends core.Resource {
  /**
   * List the AI models for a project.
   *
   * Returns the models that are active for a project, and whether their terms have been accepted.
   *
   * `GET /v2/projects/{projectId}/ai-hosting-models`
   */
  list(
    options: core.Arguments<types.ProjectsAiHostingModelsListData>,
  ): core.Call<types.ProjectsAiHostingModelsListResponses, types.ProjectsAiHostingModelsListErrors> {
    return core.call(
      this,
      { id: 'projects.aiHosting.models.list', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting-models' },
      options,
    )
  }
}

/**
 * `projects.aiHosting`
 */
export class ProjectsAiHostingResource extends core.Resource {
  readonly keys = new ProjectsAiHostingKeysResource(this)
  readonly models = new ProjectsAiHostingModelsResource(this)

  /**
   * Read a project's use of AI hosting.
   *
   * Returns how many keys a project has and may still create, and when its tokens are counted from zero again.
   *
   * `GET /v2/projects/{projectId}/ai-hosting`
   */
  get(
    options: core.Arguments<types.ProjectsAiHostingGetData>,
  ): core.Call<types.ProjectsAiHostingGetResponses, types.ProjectsAiHostingGetErrors> {
    return core.call(this, { id: 'projects.aiHosting.get', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting' }, options)
  }
}

/**
 * `projects.storageSpaceNotificationThreshold`
 */
export class ProjectsStorageSpaceNotificationThresholdResource extends core.Resource {
  /**
   * Set a project's storage threshold.
   *
   * Sets how much storage a project may use before mittwald sends a notification. Use `projects.storageSpaceStatistics.update` instead.
   *
   * `PUT /v2/projects/{projectId}/storage-space-notification-threshold`
   *
   * @deprecated
   */
  replace(
    options: core.Arguments<types.ProjectsStorageSpaceNotificationThresholdReplaceData>,
  ): core.Call<
    types.ProjectsStorageSpaceNotificationThresholdReplaceResponses,
    types.ProjectsStorageSpaceNotificationThresholdReplaceErrors
  > {
    return core.call(
      this,
      {
        id: 'projects.storageSpaceNotificationThreshold.replace',
        method: 'PUT',
        path: '/v2/projects/{projectId}/storage-space-notification-threshold',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `projects.domainMigrations`
 */
export class ProjectsDomainMigrationsResource extends core.Resource {
  /**
   * List a project's domain migrations.
   *
   * Returns the moves of domains from an old account to a project, with the state of each domain.
   *
   * `GET /v2/projects/{projectId}/domain-migrations`
   */
  list(
    options: core.Arguments<types.ProjectsDomainMigrationsListData>,
  ): core.Call<types.ProjectsDomainMigrationsListResponses, types.ProjectsDomainMigrationsListErrors> {
    return core.call(
      this,
      { id: 'projects.domainMigrations.list', method: 'GET', path: '/v2/projects/{projectId}/domain-migrations' },
      options,
    )
  }
}

/**
 * `projects.extensionInstances`
 */
export class ProjectsExtensionInstancesResource extends core.Resource {
  /**
   * Read a project's instance of an extension.
   *
   * Returns the instance of an extension in a project, or 404 if there is none.
   *
   * `GET /v2/projects/{projectId}/extensions/{extensionId}`
   */
  get(
    options: core.Arguments<types.ProjectsExtensionInstancesGetData>,
  ): core.Call<types.ProjectsExtensionInstancesGetResponses, types.ProjectsExtensionInstancesGetErrors> {
    return core.call(
      this,
      { id: 'projects.extensionInstances.get', method: 'GET', path: '/v2/projects/{projectId}/extensions/{extensionId}' },
      options,
    )
  }
}

/**
 * `projects.extensionOrders`
 */
export class ProjectsExtensionOrdersResource extends core.Resource {
  /**
   * List a project's open extension orders.
   *
   * Returns the orders of extensions for a project that are not finished.
   *
   * `GET /v2/projects/{projectId}/extension-orders`
   */
  list(
    options: core.Arguments<types.ProjectsExtensionOrdersListData>,
  ): core.Call<types.ProjectsExtensionOrdersListResponses, types.ProjectsExtensionOrdersListErrors> {
    return core.call(
      this,
      { id: 'projects.extensionOrders.list', method: 'GET', path: '/v2/projects/{projectId}/extension-orders' },
      options,
    )
  }
}

/**
 * `projects.activities`
 */
export class ProjectsActivitiesResource extends core.Resource {
  /**
   * List the activities in a project.
   *
   * Returns what was changed in a project, when and by whom. The newest comes first by default.
   *
   * `GET /v2/projects/{projectId}/activities`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ProjectsActivitiesListData, core.ListCallOptions>,
  ): core.ListCall<types.ProjectsActivitiesListResponses, types.ProjectsActivitiesListErrors, types.Activity> {
    return core.list(
      this,
      { id: 'projects.activities.list', method: 'GET', path: '/v2/projects/{projectId}/activities', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }
}

/**
 * `projects.storageSpaceStatistics`
 */
export class ProjectsStorageSpaceStatisticsResource extends core.Resource {
  /**
   * Read a project's storage statistics.
   *
   * Returns the storage that a project uses, in all and by category, and its limit.
   *
   * `GET /v2/projects/{projectId}/storage-space-statistics`
   */
  get(
    options: core.Arguments<types.ProjectsStorageSpaceStatisticsGetData>,
  ): core.Call<types.ProjectsStorageSpaceStatisticsGetResponses, types.ProjectsStorageSpaceStatisticsGetErrors> {
    return core.call(
      this,
      { id: 'projects.storageSpaceStatistics.get', method: 'GET', path: '/v2/projects/{projectId}/storage-space-statistics' },
      options,
    )
  }

  /**
   * Change a project's storage threshold.
   *
   * Sets how much storage a project may use before mittwald sends a notification; `null` removes the threshold.
   *
   * `PATCH /v2/projects/{projectId}/storage-space-statistics`
   */
  update(
    options: core.Arguments<types.ProjectsStorageSpaceStatisticsUpdateData>,
  ): core.Call<types.ProjectsStorageSpaceStatisticsUpdateResponses, types.ProjectsStorageSpaceStatisticsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'projects.storageSpaceStatistics.update',
        method: 'PATCH',
        path: '/v2/projects/{projectId}/storage-space-statistics',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `projects`
 */
export class ProjectsResource extends core.Resource {
  readonly avatar = new ProjectsAvatarResource(this)
  readonly invites = new ProjectsInvitesResource(this)
  readonly memberships = new ProjectsMembershipsResource(this)
  readonly filesystem = new ProjectsFilesystemResource(this)
  readonly aiHosting = new ProjectsAiHostingResource(this)
  readonly storageSpaceNotificationThreshold = new ProjectsStorageSpaceNotificationThresholdResource(this)
  readonly domainMigrations = new ProjectsDomainMigrationsResource(this)
  readonly extensionInstances = new ProjectsExtensionInstancesResource(this)
  readonly extensionOrders = new ProjectsExtensionOrdersResource(this)
  readonly activities = new ProjectsActivitiesResource(this)
  readonly storageSpaceStatistics = new ProjectsStorageSpaceStatisticsResource(this)

  /**
   * List projects.
   *
   * Lists the projects of the caller, or only those of one customer or server.
   *
   * `GET /v2/projects`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ProjectsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ProjectsListResponses, types.ProjectsListErrors, types.ProjectListItem> {
    return core.list(this, { id: 'projects.list', method: 'GET', path: '/v2/projects', pages: declared.pagesByOffsetOrPage }, options)
  }

  /**
   * Read a project.
   *
   * Returns one project, with more about it than the list has, such as its directories and its specification.
   *
   * `GET /v2/projects/{projectId}`
   */
  get(options: core.Arguments<types.ProjectsGetData>): core.Call<types.ProjectsGetResponses, types.ProjectsGetErrors> {
    return core.call(this, { id: 'projects.get', method: 'GET', path: '/v2/projects/{projectId}' }, options)
  }

  /**
   * Reads with `projects.get` until the state of the object is reached, in `readiness` and `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `unready` or `error` or `disabled`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/projects/{projectId}`
   */
  waitUntil(
    target: core.TargetState<{
      readiness: 'creating' | 'ready' | 'unready'
      status: 'pending' | 'ready' | 'preparingForVolumeMigration' | 'migratingVolume' | 'error' | 'disabled'
    }>,
    options: core.WaitArguments<types.ProjectsGetData, types.ProjectsGetResponse>,
  ): Promise<types.ProjectsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'projects.get', method: 'GET', path: '/v2/projects/{projectId}' },
      {
        readiness: { at: '/readiness', values: ['creating', 'ready', 'unready'], failed: ['unready'] },
        status: {
          at: '/status',
          values: ['pending', 'ready', 'preparingForVolumeMigration', 'migratingVolume', 'error', 'disabled'],
          failed: ['error', 'disabled'],
        },
      },
      target,
      options,
    )
  }

  /**
   * Delete a project.
   *
   * Deletes one project, found by its id.
   *
   * `DELETE /v2/projects/{projectId}`
   */
  delete(options: core.Arguments<types.ProjectsDeleteData>): core.Call<types.ProjectsDeleteResponses, types.ProjectsDeleteErrors> {
    return core.call(this, { id: 'projects.delete', method: 'DELETE', path: '/v2/projects/{projectId}', bodiless: true }, options)
  }

  /**
   * Update a project.
   *
   * Changes the description of a project, which is the name that mStudio shows for it.
   *
   * `PATCH /v2/projects/{projectId}`
   */
  update(options: core.Arguments<types.ProjectsUpdateData>): core.Call<types.ProjectsUpdateResponses, types.ProjectsUpdateErrors> {
    return core.call(
      this,
      { id: 'projects.update', method: 'PATCH', path: '/v2/projects/{projectId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Create a project on a server.
   *
   * Creates a project that belongs to the server, and returns its id.
   *
   * `POST /v2/servers/{serverId}/projects`
   */
  create(options: core.Arguments<types.ProjectsCreateData>): core.Call<types.ProjectsCreateResponses, types.ProjectsCreateErrors> {
    return core.call(this, { id: 'projects.create', method: 'POST', path: '/v2/servers/{serverId}/projects' }, options)
  }

  /**
   * Leave a project.
   *
   * Takes the caller out of the project. No body is needed.
   *
   * `POST /v2/projects/{projectId}/leave`
   *
   * @deprecated
   */
  leave(options: core.Arguments<types.ProjectsLeaveData>): core.Call<types.ProjectsLeaveResponses, types.ProjectsLeaveErrors> {
    return core.call(this, { id: 'projects.leave', method: 'POST', path: '/v2/projects/{projectId}/leave', bodiless: true }, options)
  }

  /**
   * Change a project's description.
   *
   * Replaces the description of a project, which is the name that mStudio shows for it.
   *
   * `PATCH /v2/projects/{projectId}/description`
   *
   * @deprecated
   */
  updateDescription(
    options: core.Arguments<types.ProjectsUpdateDescriptionData>,
  ): core.Call<types.ProjectsUpdateDescriptionResponses, types.ProjectsUpdateDescriptionErrors> {
    return core.call(
      this,
      { id: 'projects.updateDescription', method: 'PATCH', path: '/v2/projects/{projectId}/description', bodiless: true, retry: 'safe' },
      options,
    )
  }
}

/**
 * `servers.avatar`
 */
export class ServersAvatarResource extends core.Resource {
  /**
   * Request the upload of a server's avatar.
   *
   * Asks for a picture of the server to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
   *
   * `POST /v2/servers/{serverId}/avatar`
   */
  requestUpload(
    options: core.Arguments<types.ServersAvatarRequestUploadData>,
  ): core.Call<types.ServersAvatarRequestUploadResponses, types.ServersAvatarRequestUploadErrors> {
    return core.call(
      this,
      { id: 'servers.avatar.requestUpload', method: 'POST', path: '/v2/servers/{serverId}/avatar', retry: 'safe' },
      options,
    )
  }

  /**
   * Delete a server's avatar.
   *
   * Removes the picture of a server.
   *
   * `DELETE /v2/servers/{serverId}/avatar`
   */
  delete(
    options: core.Arguments<types.ServersAvatarDeleteData>,
  ): core.Call<types.ServersAvatarDeleteResponses, types.ServersAvatarDeleteErrors> {
    return core.call(
      this,
      { id: 'servers.avatar.delete', method: 'DELETE', path: '/v2/servers/{serverId}/avatar', bodiless: true },
      options,
    )
  }
}

/**
 * `servers.storageSpaceStatistics`
 */
export class ServersStorageSpaceStatisticsResource extends core.Resource {
  /**
   * Read a server's storage statistics.
   *
   * Returns the storage that a server uses, in all, by category and by project, and its limit.
   *
   * `GET /v2/servers/{serverId}/storage-space-statistics`
   */
  get(
    options: core.Arguments<types.ServersStorageSpaceStatisticsGetData>,
  ): core.Call<types.ServersStorageSpaceStatisticsGetResponses, types.ServersStorageSpaceStatisticsGetErrors> {
    return core.call(
      this,
      { id: 'servers.storageSpaceStatistics.get', method: 'GET', path: '/v2/servers/{serverId}/storage-space-statistics' },
      options,
    )
  }

  /**
   * Change a server's storage threshold.
   *
   * Sets how much storage a server may use before mittwald sends a notification; `null` removes the threshold.
   *
   * `PATCH /v2/servers/{serverId}/storage-space-statistics`
   */
  update(
    options: core.Arguments<types.ServersStorageSpaceStatisticsUpdateData>,
  ): core.Call<types.ServersStorageSpaceStatisticsUpdateResponses, types.ServersStorageSpaceStatisticsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'servers.storageSpaceStatistics.update',
        method: 'PATCH',
        path: '/v2/servers/{serverId}/storage-space-statistics',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `servers`
 */
export class ServersResource extends core.Resource {
  readonly avatar = new ServersAvatarResource(this)
  readonly storageSpaceStatistics = new ServersStorageSpaceStatisticsResource(this)

  /**
   * List servers.
   *
   * Lists the servers of a customer, or those of the caller.
   *
   * `GET /v2/servers`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ServersListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ServersListResponses, types.ServersListErrors, types.Server> {
    return core.list(this, { id: 'servers.list', method: 'GET', path: '/v2/servers', pages: declared.pagesByOffsetOrPage }, options)
  }

  /**
   * Read a server.
   *
   * Returns one server with its machine type, storage and status.
   *
   * `GET /v2/servers/{serverId}`
   */
  get(options: core.Arguments<types.ServersGetData>): core.Call<types.ServersGetResponses, types.ServersGetErrors> {
    return core.call(this, { id: 'servers.get', method: 'GET', path: '/v2/servers/{serverId}' }, options)
  }

  /**
   * Reads with `servers.get` until the state of the object is reached, in `readiness` and `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `unready`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/servers/{serverId}`
   */
  waitUntil(
    target: core.TargetState<{
      readiness: 'creating' | 'ready' | 'unready'
      status: 'pending' | 'ready' | 'unready' | 'suspended' | 'migrating'
    }>,
    options: core.WaitArguments<types.ServersGetData, types.ServersGetResponse>,
  ): Promise<types.ServersGetResponse> {
    return core.waitUntil(
      this,
      { id: 'servers.get', method: 'GET', path: '/v2/servers/{serverId}' },
      {
        readiness: { at: '/readiness', values: ['creating', 'ready', 'unready'], failed: ['unready'] },
        status: { at: '/status', values: ['pending', 'ready', 'unready', 'suspended', 'migrating'], failed: ['unready'] },
      },
      target,
      options,
    )
  }

  /**
   * Update a server.
   *
   * Changes the description of a server, the only field that can be changed.
   *
   * `PATCH /v2/servers/{serverId}`
   */
  update(options: core.Arguments<types.ServersUpdateData>): core.Call<types.ServersUpdateResponses, types.ServersUpdateErrors> {
    return core.call(
      this,
      { id: 'servers.update', method: 'PATCH', path: '/v2/servers/{serverId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Change a server's description.
   *
   * Replaces the description of a server.
   *
   * `PATCH /v2/servers/{serverId}/description`
   *
   * @deprecated
   */
  updateDescription(
    options: core.Arguments<types.ServersUpdateDescriptionData>,
  ): core.Call<types.ServersUpdateDescriptionResponses, types.ServersUpdateDescriptionErrors> {
    return core.call(
      this,
      { id: 'servers.updateDescription', method: 'PATCH', path: '/v2/servers/{serverId}/description', bodiless: true, retry: 'safe' },
      options,
    )
  }
}

/**
 * `backups.export`
 */
export class BackupsExportResource extends core.Resource {
  /**
   * Export a backup.
   *
   * Exports a backup as an archive for download, with a password if one is given. The `export` field of the backup holds the phase and the download address.
   *
   * `POST /v2/project-backups/{projectBackupId}/export`
   */
  create(
    options: core.Arguments<types.BackupsExportCreateData>,
  ): core.Call<types.BackupsExportCreateResponses, types.BackupsExportCreateErrors> {
    return core.call(
      this,
      { id: 'backups.export.create', method: 'POST', path: '/v2/project-backups/{projectBackupId}/export', bodiless: true },
      options,
    )
  }

  /**
   * Delete a backup's export.
   *
   * Deletes the export of a backup. The backup itself is deleted with `backups.delete`.
   *
   * `DELETE /v2/project-backups/{projectBackupId}/export`
   */
  delete(
    options: core.Arguments<types.BackupsExportDeleteData>,
  ): core.Call<types.BackupsExportDeleteResponses, types.BackupsExportDeleteErrors> {
    return core.call(
      this,
      { id: 'backups.export.delete', method: 'DELETE', path: '/v2/project-backups/{projectBackupId}/export', bodiless: true },
      options,
    )
  }
}

/**
 * `backups.schedules`
 */
export class BackupsSchedulesResource extends core.Resource {
  /**
   * List a project's backup schedules.
   *
   * Lists the schedules by which a project is backed up.
   *
   * `GET /v2/projects/{projectId}/backup-schedules`
   */
  list(
    options: core.Arguments<types.BackupsSchedulesListData>,
  ): core.Call<types.BackupsSchedulesListResponses, types.BackupsSchedulesListErrors> {
    return core.call(this, { id: 'backups.schedules.list', method: 'GET', path: '/v2/projects/{projectId}/backup-schedules' }, options)
  }

  /**
   * Create a backup schedule.
   *
   * Adds a schedule by which the project is backed up.
   *
   * `POST /v2/projects/{projectId}/backup-schedules`
   */
  create(
    options: core.Arguments<types.BackupsSchedulesCreateData>,
  ): core.Call<types.BackupsSchedulesCreateResponses, types.BackupsSchedulesCreateErrors> {
    return core.call(this, { id: 'backups.schedules.create', method: 'POST', path: '/v2/projects/{projectId}/backup-schedules' }, options)
  }

  /**
   * Read a backup schedule.
   *
   * Returns one backup schedule, found by its id.
   *
   * `GET /v2/project-backup-schedules/{projectBackupScheduleId}`
   */
  get(
    options: core.Arguments<types.BackupsSchedulesGetData>,
  ): core.Call<types.BackupsSchedulesGetResponses, types.BackupsSchedulesGetErrors> {
    return core.call(
      this,
      { id: 'backups.schedules.get', method: 'GET', path: '/v2/project-backup-schedules/{projectBackupScheduleId}' },
      options,
    )
  }

  /**
   * Update a backup schedule.
   *
   * Changes a backup schedule. A system schedule keeps its description and has to run exactly once a day.
   *
   * `PATCH /v2/project-backup-schedules/{projectBackupScheduleId}`
   */
  update(
    options: core.Arguments<types.BackupsSchedulesUpdateData>,
  ): core.Call<types.BackupsSchedulesUpdateResponses, types.BackupsSchedulesUpdateErrors> {
    return core.call(
      this,
      {
        id: 'backups.schedules.update',
        method: 'PATCH',
        path: '/v2/project-backup-schedules/{projectBackupScheduleId}',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete a backup schedule.
   *
   * Deletes a backup schedule.
   *
   * `DELETE /v2/project-backup-schedules/{projectBackupScheduleId}`
   */
  delete(
    options: core.Arguments<types.BackupsSchedulesDeleteData>,
  ): core.Call<types.BackupsSchedulesDeleteResponses, types.BackupsSchedulesDeleteErrors> {
    return core.call(
      this,
      { id: 'backups.schedules.delete', method: 'DELETE', path: '/v2/project-backup-schedules/{projectBackupScheduleId}', bodiless: true },
      options,
    )
  }
}

/**
 * `backups.databaseDumps`
 */
export class BackupsDatabaseDumpsResource extends core.Resource {
  /**
   * List database dumps in a backup.
   *
   * Lists the names of the database dumps in a backup. `backups.restore` takes such a name to restore a database.
   *
   * `GET /v2/project-backups/{projectBackupId}/database-dumps`
   */
  list(
    options: core.Arguments<types.BackupsDatabaseDumpsListData>,
  ): core.Call<types.BackupsDatabaseDumpsListResponses, types.BackupsDatabaseDumpsListErrors> {
    return core.call(
      this,
      { id: 'backups.databaseDumps.list', method: 'GET', path: '/v2/project-backups/{projectBackupId}/database-dumps' },
      options,
    )
  }
}

/**
 * `backups.path`
 */
export class BackupsPathResource extends core.Resource {
  /**
   * Read a directory in a backup.
   *
   * Returns a directory in a backup with the files and directories in it. Such paths can be restored with `backups.restore`.
   *
   * `GET /v2/project-backups/{projectBackupId}/path`
   */
  get(options: core.Arguments<types.BackupsPathGetData>): core.Call<types.BackupsPathGetResponses, types.BackupsPathGetErrors> {
    return core.call(this, { id: 'backups.path.get', method: 'GET', path: '/v2/project-backups/{projectBackupId}/path' }, options)
  }
}

/**
 * `backups`
 */
export class BackupsResource extends core.Resource {
  readonly export = new BackupsExportResource(this)
  readonly schedules = new BackupsSchedulesResource(this)
  readonly databaseDumps = new BackupsDatabaseDumpsResource(this)
  readonly path = new BackupsPathResource(this)

  /**
   * List a project's backups.
   *
   * Lists the backups of one project.
   *
   * `GET /v2/projects/{projectId}/backups`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.BackupsListData, core.ListCallOptions>,
  ): core.ListCall<types.BackupsListResponses, types.BackupsListErrors, types.Backup> {
    return core.list(
      this,
      { id: 'backups.list', method: 'GET', path: '/v2/projects/{projectId}/backups', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create a backup.
   *
   * Backs up a project. The time at which the backup expires has to be given.
   *
   * `POST /v2/projects/{projectId}/backups`
   */
  create(options: core.Arguments<types.BackupsCreateData>): core.Call<types.BackupsCreateResponses, types.BackupsCreateErrors> {
    return core.call(this, { id: 'backups.create', method: 'POST', path: '/v2/projects/{projectId}/backups' }, options)
  }

  /**
   * Read a backup.
   *
   * Returns one backup with its status and its export, if it has one.
   *
   * `GET /v2/project-backups/{projectBackupId}`
   */
  get(options: core.Arguments<types.BackupsGetData>): core.Call<types.BackupsGetResponses, types.BackupsGetErrors> {
    return core.call(this, { id: 'backups.get', method: 'GET', path: '/v2/project-backups/{projectBackupId}' }, options)
  }

  /**
   * Reads with `backups.get` until the state of the object is reached, in `export.phase` of the response, and returns it.
   *
   * Rejects with StateError at once for `Failed` or `Expired`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/project-backups/{projectBackupId}`
   */
  waitUntil(
    target: core.TargetState<{ phase: 'Pending' | 'Exporting' | 'Failed' | 'Completed' | 'Expired' }>,
    options: core.WaitArguments<types.BackupsGetData, types.BackupsGetResponse>,
  ): Promise<types.BackupsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'backups.get', method: 'GET', path: '/v2/project-backups/{projectBackupId}' },
      { phase: { at: '/export/phase', values: ['Pending', 'Exporting', 'Failed', 'Completed', 'Expired'], failed: ['Failed', 'Expired'] } },
      target,
      options,
    )
  }

  /**
   * Delete a backup.
   *
   * Deletes a backup. Its `deletable` field says whether that is possible.
   *
   * `DELETE /v2/project-backups/{projectBackupId}`
   */
  delete(options: core.Arguments<types.BackupsDeleteData>): core.Call<types.BackupsDeleteResponses, types.BackupsDeleteErrors> {
    return core.call(
      this,
      { id: 'backups.delete', method: 'DELETE', path: '/v2/project-backups/{projectBackupId}', bodiless: true },
      options,
    )
  }

  /**
   * Update a backup.
   *
   * Changes the description of a backup, or when it expires. Fields that are left out keep their value.
   *
   * `PATCH /v2/project-backups/{projectBackupId}`
   */
  update(options: core.Arguments<types.BackupsUpdateData>): core.Call<types.BackupsUpdateResponses, types.BackupsUpdateErrors> {
    return core.call(
      this,
      { id: 'backups.update', method: 'PATCH', path: '/v2/project-backups/{projectBackupId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Change a backup's description.
   *
   * Replaces the description of a backup.
   *
   * `PATCH /v2/project-backups/{projectBackupId}/description`
   *
   * @deprecated
   */
  updateDescription(
    options: core.Arguments<types.BackupsUpdateDescriptionData>,
  ): core.Call<types.BackupsUpdateDescriptionResponses, types.BackupsUpdateDescriptionErrors> {
    return core.call(
      this,
      {
        id: 'backups.updateDescription',
        method: 'PATCH',
        path: '/v2/project-backups/{projectBackupId}/description',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Restore a backup.
   *
   * Starts to restore paths, databases or both from a backup, and may overwrite files. The `restore` field of the backup holds the phase.
   *
   * `POST /v2/project-backups/{projectBackupId}/restore`
   */
  restore(options: core.Arguments<types.BackupsRestoreData>): core.Call<types.BackupsRestoreResponses, types.BackupsRestoreErrors> {
    return core.call(
      this,
      { id: 'backups.restore', method: 'POST', path: '/v2/project-backups/{projectBackupId}/restore', bodiless: true },
      options,
    )
  }
}

/**
 * `sftpUsers`
 */
export class SftpUsersResource extends core.Resource {
  /**
   * List SFTP users.
   *
   * Returns the SFTP users of a project.
   *
   * `GET /v2/projects/{projectId}/sftp-users`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.SftpUsersListData, core.ListCallOptions>,
  ): core.ListCall<types.SftpUsersListResponses, types.SftpUsersListErrors, types.SftpUser> {
    return core.list(
      this,
      { id: 'sftpUsers.list', method: 'GET', path: '/v2/projects/{projectId}/sftp-users', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Create an SFTP user.
   *
   * Adds an SFTP user to a project. It authenticates with a password or with public keys.
   *
   * `POST /v2/projects/{projectId}/sftp-users`
   */
  create(options: core.Arguments<types.SftpUsersCreateData>): core.Call<types.SftpUsersCreateResponses, types.SftpUsersCreateErrors> {
    return core.call(this, { id: 'sftpUsers.create', method: 'POST', path: '/v2/projects/{projectId}/sftp-users' }, options)
  }

  /**
   * Read an SFTP user.
   *
   * Returns one SFTP user.
   *
   * `GET /v2/sftp-users/{sftpUserId}`
   */
  get(options: core.Arguments<types.SftpUsersGetData>): core.Call<types.SftpUsersGetResponses, types.SftpUsersGetErrors> {
    return core.call(this, { id: 'sftpUsers.get', method: 'GET', path: '/v2/sftp-users/{sftpUserId}' }, options)
  }

  /**
   * Update an SFTP user.
   *
   * Changes an SFTP user, its password and public keys included. Every field is optional.
   *
   * `PATCH /v2/sftp-users/{sftpUserId}`
   */
  update(options: core.Arguments<types.SftpUsersUpdateData>): core.Call<types.SftpUsersUpdateResponses, types.SftpUsersUpdateErrors> {
    return core.call(
      this,
      { id: 'sftpUsers.update', method: 'PATCH', path: '/v2/sftp-users/{sftpUserId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Delete an SFTP user.
   *
   * Removes an SFTP user from its project.
   *
   * `DELETE /v2/sftp-users/{sftpUserId}`
   */
  delete(options: core.Arguments<types.SftpUsersDeleteData>): core.Call<types.SftpUsersDeleteResponses, types.SftpUsersDeleteErrors> {
    return core.call(this, { id: 'sftpUsers.delete', method: 'DELETE', path: '/v2/sftp-users/{sftpUserId}', bodiless: true }, options)
  }
}

/**
 * `sshUsers`
 */
export class SshUsersResource extends core.Resource {
  /**
   * List SSH users.
   *
   * Returns the SSH users of a project.
   *
   * `GET /v2/projects/{projectId}/ssh-users`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.SshUsersListData, core.ListCallOptions>,
  ): core.ListCall<types.SshUsersListResponses, types.SshUsersListErrors, types.SshUser> {
    return core.list(
      this,
      { id: 'sshUsers.list', method: 'GET', path: '/v2/projects/{projectId}/ssh-users', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Create an SSH user.
   *
   * Adds an SSH user to a project. It authenticates with a password or with public keys.
   *
   * `POST /v2/projects/{projectId}/ssh-users`
   */
  create(options: core.Arguments<types.SshUsersCreateData>): core.Call<types.SshUsersCreateResponses, types.SshUsersCreateErrors> {
    return core.call(this, { id: 'sshUsers.create', method: 'POST', path: '/v2/projects/{projectId}/ssh-users' }, options)
  }

  /**
   * Read an SSH user.
   *
   * Returns one SSH user.
   *
   * `GET /v2/ssh-users/{sshUserId}`
   */
  get(options: core.Arguments<types.SshUsersGetData>): core.Call<types.SshUsersGetResponses, types.SshUsersGetErrors> {
    return core.call(this, { id: 'sshUsers.get', method: 'GET', path: '/v2/ssh-users/{sshUserId}' }, options)
  }

  /**
   * Update an SSH user.
   *
   * Changes an SSH user, its password and public keys included. Every field is optional.
   *
   * `PATCH /v2/ssh-users/{sshUserId}`
   */
  update(options: core.Arguments<types.SshUsersUpdateData>): core.Call<types.SshUsersUpdateResponses, types.SshUsersUpdateErrors> {
    return core.call(
      this,
      { id: 'sshUsers.update', method: 'PATCH', path: '/v2/ssh-users/{sshUserId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Delete an SSH user.
   *
   * Removes an SSH user from its project.
   *
   * `DELETE /v2/ssh-users/{sshUserId}`
   */
  delete(options: core.Arguments<types.SshUsersDeleteData>): core.Call<types.SshUsersDeleteResponses, types.SshUsersDeleteErrors> {
    return core.call(this, { id: 'sshUsers.delete', method: 'DELETE', path: '/v2/ssh-users/{sshUserId}', bodiless: true }, options)
  }
}

/**
 * `cronjobs.executions`
 */
export class CronjobsExecutionsResource extends core.Resource {
  /**
   * List executions of a cronjob.
   *
   * Returns the executions of a cronjob, all of them or those of a time span or status.
   *
   * `GET /v2/cronjobs/{cronjobId}/executions`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.CronjobsExecutionsListData, core.ListCallOptions>,
  ): core.ListCall<types.CronjobsExecutionsListResponses, types.CronjobsExecutionsListErrors, types.CronjobExecution> {
    return core.list(
      this,
      { id: 'cronjobs.executions.list', method: 'GET', path: '/v2/cronjobs/{cronjobId}/executions', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Run a cronjob now.
   *
   * Triggers a cronjob, apart from its interval. What became of it is read by `cronjobs.executions.get`.
   *
   * `POST /v2/cronjobs/{cronjobId}/executions`
   */
  create(
    options: core.Arguments<types.CronjobsExecutionsCreateData>,
  ): core.Call<types.CronjobsExecutionsCreateResponses, types.CronjobsExecutionsCreateErrors> {
    return core.call(this, { id: 'cronjobs.executions.create', method: 'POST', path: '/v2/cronjobs/{cronjobId}/executions' }, options)
  }

  /**
   * Read an execution.
   *
   * Returns one execution of a cronjob, with its status and the path of its log.
   *
   * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}`
   */
  get(
    options: core.Arguments<types.CronjobsExecutionsGetData>,
  ): core.Call<types.CronjobsExecutionsGetResponses, types.CronjobsExecutionsGetErrors> {
    return core.call(
      this,
      { id: 'cronjobs.executions.get', method: 'GET', path: '/v2/cronjobs/{cronjobId}/executions/{executionId}' },
      options,
    )
  }

  /**
   * Reads with `cronjobs.executions.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `Failed` or `AbortedBySystem` or `AbortedByUser` or `TimedOut`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'Complete' | 'Failed' | 'AbortedBySystem' | 'Pending' | 'Running' | 'AbortedByUser' | 'TimedOut' }>,
    options: core.WaitArguments<types.CronjobsExecutionsGetData, types.CronjobsExecutionsGetResponse>,
  ): Promise<types.CronjobsExecutionsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'cronjobs.executions.get', method: 'GET', path: '/v2/cronjobs/{cronjobId}/executions/{executionId}' },
      {
        status: {
          at: '/status',
          values: ['Complete', 'Failed', 'AbortedBySystem', 'Pending', 'Running', 'AbortedByUser', 'TimedOut'],
          failed: ['Failed', 'AbortedBySystem', 'AbortedByUser', 'TimedOut'],
        },
      },
      target,
      options,
    )
  }

  /**
   * Abort an execution.
   *
   * Aborts one execution of a cronjob. The cronjob itself stays. The provider's document no longer has it (2026-11-29).
   *
   * `POST /v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort`
   *
   * @deprecated
   */
  abort(
    options: core.Arguments<types.CronjobsExecutionsAbortData>,
  ): core.Call<types.CronjobsExecutionsAbortResponses, types.CronjobsExecutionsAbortErrors> {
    return core.call(
      this,
      {
        id: 'cronjobs.executions.abort',
        method: 'POST',
        path: '/v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Read the analysis of an execution.
   *
   * Returns a text that explains why an execution failed, and what to do about it.
   *
   * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}/analysis`
   */
  getAnalysis(
    options: core.Arguments<types.CronjobsExecutionsGetAnalysisData>,
  ): core.Call<types.CronjobsExecutionsGetAnalysisResponses, types.CronjobsExecutionsGetAnalysisErrors> {
    return core.call(
      this,
      { id: 'cronjobs.executions.getAnalysis', method: 'GET', path: '/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis' },
      options,
    )
  }
}

/**
 * `cronjobs`
 */
export class CronjobsResource extends core.Resource {
  readonly executions = new CronjobsExecutionsResource(this)

  /**
   * List cronjobs.
   *
   * Returns the cronjobs of a project.
   *
   * `GET /v2/projects/{projectId}/cronjobs`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.CronjobsListData, core.ListCallOptions>,
  ): core.ListCall<types.CronjobsListResponses, types.CronjobsListErrors, types.Cronjob> {
    return core.list(
      this,
      { id: 'cronjobs.list', method: 'GET', path: '/v2/projects/{projectId}/cronjobs', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create a cronjob.
   *
   * Adds a cronjob to a project. It requests a URL or runs a command.
   *
   * `POST /v2/projects/{projectId}/cronjobs`
   */
  create(options: core.Arguments<types.CronjobsCreateData>): core.Call<types.CronjobsCreateResponses, types.CronjobsCreateErrors> {
    return core.call(this, { id: 'cronjobs.create', method: 'POST', path: '/v2/projects/{projectId}/cronjobs' }, options)
  }

  /**
   * Read a cronjob.
   *
   * Returns one cronjob.
   *
   * `GET /v2/cronjobs/{cronjobId}`
   */
  get(options: core.Arguments<types.CronjobsGetData>): core.Call<types.CronjobsGetResponses, types.CronjobsGetErrors> {
    return core.call(this, { id: 'cronjobs.get', method: 'GET', path: '/v2/cronjobs/{cronjobId}' }, options)
  }

  /**
   * Update a cronjob.
   *
   * Changes a cronjob. Every field is optional. Its app is changed by `cronjobs.updateApp`.
   *
   * `PATCH /v2/cronjobs/{cronjobId}`
   */
  update(options: core.Arguments<types.CronjobsUpdateData>): core.Call<types.CronjobsUpdateResponses, types.CronjobsUpdateErrors> {
    return core.call(
      this,
      { id: 'cronjobs.update', method: 'PATCH', path: '/v2/cronjobs/{cronjobId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Delete a cronjob.
   *
   * Removes a cronjob from its project.
   *
   * `DELETE /v2/cronjobs/{cronjobId}`
   */
  delete(options: core.Arguments<types.CronjobsDeleteData>): core.Call<types.CronjobsDeleteResponses, types.CronjobsDeleteErrors> {
    return core.call(this, { id: 'cronjobs.delete', method: 'DELETE', path: '/v2/cronjobs/{cronjobId}', bodiless: true }, options)
  }

  /**
   * Move a cronjob to another app.
   *
   * Sets the app that a cronjob belongs to. The provider's document no longer has it (2026-11-29).
   *
   * `PATCH /v2/cronjobs/{cronjobId}/app-id`
   *
   * @deprecated
   */
  updateApp(
    options: core.Arguments<types.CronjobsUpdateAppData>,
  ): core.Call<types.CronjobsUpdateAppResponses, types.CronjobsUpdateAppErrors> {
    return core.call(
      this,
      { id: 'cronjobs.updateApp', method: 'PATCH', path: '/v2/cronjobs/{cronjobId}/app-id', bodiless: true, retry: 'safe' },
      options,
    )
  }
}

/**
 * `apps.versions`
 */
export class AppsVersionsResource extends core.Resource {
  /**
   * List versions of an app.
   *
   * Returns the versions of an app, with what each of them needs.
   *
   * `GET /v2/apps/{appId}/versions`
   */
  list(options: core.Arguments<types.AppsVersionsListData>): core.Call<types.AppsVersionsListResponses, types.AppsVersionsListErrors> {
    return core.call(this, { id: 'apps.versions.list', method: 'GET', path: '/v2/apps/{appId}/versions' }, options)
  }

  /**
   * Read a version of an app.
   *
   * Returns one version of an app, with the databases, system software and user inputs that it needs.
   *
   * `GET /v2/apps/{appId}/versions/{appVersionId}`
   */
  get(options: core.Arguments<types.AppsVersionsGetData>): core.Call<types.AppsVersionsGetResponses, types.AppsVersionsGetErrors> {
    return core.call(this, { id: 'apps.versions.get', method: 'GET', path: '/v2/apps/{appId}/versions/{appVersionId}' }, options)
  }

  /**
   * List update candidates.
   *
   * Returns the versions that an app can be updated to from a given version.
   *
   * `GET /v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates`
   */
  listUpdateCandidates(
    options: core.Arguments<types.AppsVersionsListUpdateCandidatesData>,
  ): core.Call<types.AppsVersionsListUpdateCandidatesResponses, types.AppsVersionsListUpdateCandidatesErrors> {
    return core.call(
      this,
      { id: 'apps.versions.listUpdateCandidates', method: 'GET', path: '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates' },
      options,
    )
  }
}

/**
 * `apps.installations.systemSoftware`
 */
export class AppsInstallationsSystemSoftwareResource extends core.Resource {
  /**
   * List an installation's system software.
   *
   * Lists the system software of an app installation. `apps.installations.listSystemSoftware` does the same under another path.
   *
   * `GET /v2/app-installations/{appInstallationId}/system-software`
   */
  list(
    options: core.Arguments<types.AppsInstallationsSystemSoftwareListData>,
  ): core.Call<types.AppsInstallationsSystemSoftwareListResponses, types.AppsInstallationsSystemSoftwareListErrors> {
    return core.call(
      this,
      { id: 'apps.installations.systemSoftware.list', method: 'GET', path: '/v2/app-installations/{appInstallationId}/system-software' },
      options,
    )
  }
}

/**
 * `apps.installations`
 */
export class AppsInstallationsResource extends core.Resource {
  readonly systemSoftware = new AppsInstallationsSystemSoftwareResource(this)

  /**
   * List app installations.
   *
   * Returns the apps that are installed in a project.
   *
   * `GET /v2/projects/{projectId}/app-installations`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.AppsInstallationsListData, core.ListCallOptions>,
  ): core.ListCall<types.AppsInstallationsListResponses, types.AppsInstallationsListErrors, types.AppInstallation> {
    return core.list(
      this,
      {
        id: 'apps.installations.list',
        method: 'GET',
        path: '/v2/projects/{projectId}/app-installations',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }

  /**
   * Install an app.
   *
   * Requests the installation of an app version in a project, with an update policy and user inputs.
   *
   * `POST /v2/projects/{projectId}/app-installations`
   */
  create(
    options: core.Arguments<types.AppsInstallationsCreateData>,
  ): core.Call<types.AppsInstallationsCreateResponses, types.AppsInstallationsCreateErrors> {
    return core.call(this, { id: 'apps.installations.create', method: 'POST', path: '/v2/projects/{projectId}/app-installations' }, options)
  }

  /**
   * Read an app installation.
   *
   * Returns one app installation, with its current and desired version.
   *
   * `GET /v2/app-installations/{appInstallationId}`
   */
  get(
    options: core.Arguments<types.AppsInstallationsGetData>,
  ): core.Call<types.AppsInstallationsGetResponses, types.AppsInstallationsGetErrors> {
    return core.call(this, { id: 'apps.installations.get', method: 'GET', path: '/v2/app-installations/{appInstallationId}' }, options)
  }

  /**
   * Reads with `apps.installations.get` until the state of the object is reached, in `phase` of the response, and returns it.
   *
   * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/app-installations/{appInstallationId}`
   */
  waitUntil(
    target: core.TargetState<{ phase: 'pending' | 'installing' | 'upgrading' | 'ready' | 'disabled' | 'reconfiguring' }>,
    options: core.WaitArguments<types.AppsInstallationsGetData, types.AppsInstallationsGetResponse>,
  ): Promise<types.AppsInstallationsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'apps.installations.get', method: 'GET', path: '/v2/app-installations/{appInstallationId}' },
      { phase: { at: '/phase', values: ['pending', 'installing', 'upgrading', 'ready', 'disabled', 'reconfiguring'] } },
      target,
      options,
    )
  }

  /**
   * Update an app installation.
   *
   * Changes an app installation, such as its version, system software or user inputs. Every field is optional.
   *
   * `PATCH /v2/app-installations/{appInstallationId}`
   */
  update(
    options: core.Arguments<types.AppsInstallationsUpdateData>,
  ): core.Call<types.AppsInstallationsUpdateResponses, types.AppsInstallationsUpdateErrors> {
    return core.call(
      this,
      { id: 'apps.installations.update', method: 'PATCH', path: '/v2/app-installations/{appInstallationId}', bodiless: true },
      options,
    )
  }

  /**
   * Uninstall an app.
   *
   * Starts the removal of an app installation. It may go on after the response.
   *
   * `DELETE /v2/app-installations/{appInstallationId}`
   */
  delete(
    options: core.Arguments<types.AppsInstallationsDeleteData>,
  ): core.Call<types.AppsInstallationsDeleteResponses, types.AppsInstallationsDeleteErrors> {
    return core.call(
      this,
      { id: 'apps.installations.delete', method: 'DELETE', path: '/v2/app-installations/{appInstallationId}', bodiless: true },
      options,
    )
  }

  /**
   * Copy an app installation.
   *
   * Requests a copy of an app installation. It may go to another project.
   *
   * `POST /v2/app-installations/{appInstallationId}/actions/copy`
   */
  copy(
    options: core.Arguments<types.AppsInstallationsCopyData>,
  ): core.Call<types.AppsInstallationsCopyResponses, types.AppsInstallationsCopyErrors> {
    return core.call(
      this,
      { id: 'apps.installations.copy', method: 'POST', path: '/v2/app-installations/{appInstallationId}/actions/copy' },
      options,
    )
  }

  /**
   * Start, stop or restart an app.
   *
   * Triggers a runtime action of an app installation. The app says in `actionCapabilities` which ones it is capable of.
   *
   * `POST /v2/app-installations/{appInstallationId}/actions/{action}`
   *
   * @deprecated
   */
  executeAction(
    options: core.Arguments<types.AppsInstallationsExecuteActionData>,
  ): core.Call<types.AppsInstallationsExecuteActionResponses, types.AppsInstallationsExecuteActionErrors> {
    return core.call(
      this,
      {
        id: 'apps.installations.executeAction',
        method: 'POST',
        path: '/v2/app-installations/{appInstallationId}/actions/{action}',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Read the runtime status of an app.
   *
   * Tells whether an app installation is running, and where its log is.
   *
   * `GET /v2/app-installations/{appInstallationId}/status`
   */
  getStatus(
    options: core.Arguments<types.AppsInstallationsGetStatusData>,
  ): core.Call<types.AppsInstallationsGetStatusResponses, types.AppsInstallationsGetStatusErrors> {
    return core.call(
      this,
      { id: 'apps.installations.getStatus', method: 'GET', path: '/v2/app-installations/{appInstallationId}/status' },
      options,
    )
  }

  /**
   * List installed system software.
   *
   * Returns the system software that is installed for an app installation. The versions are in `systemSoftware` of the installation itself.
   *
   * `GET /v2/app-installations/{appInstallationId}/systemSoftware`
   */
  listSystemSoftware(
    options: core.Arguments<types.AppsInstallationsListSystemSoftwareData>,
  ): core.Call<types.AppsInstallationsListSystemSoftwareResponses, types.AppsInstallationsListSystemSoftwareErrors> {
    return core.call(
      this,
      { id: 'apps.installations.listSystemSoftware', method: 'GET', path: '/v2/app-installations/{appInstallationId}/systemSoftware' },
      options,
    )
  }

  /**
   * Check what a version needs.
   *
   * Returns the system software and user inputs that an app installation lacks for another version of its app.
   *
   * `GET /v2/app-installations/{appInstallationId}/missing-dependencies`
   */
  getMissingDependencies(
    options: core.Arguments<types.AppsInstallationsGetMissingDependenciesData>,
  ): core.Call<types.AppsInstallationsGetMissingDependenciesResponses, types.AppsInstallationsGetMissingDependenciesErrors> {
    return core.call(
      this,
      {
        id: 'apps.installations.getMissingDependencies',
        method: 'GET',
        path: '/v2/app-installations/{appInstallationId}/missing-dependencies',
      },
      options,
    )
  }

  /**
   * Link database users to an app installation.
   *
   * Sets which users of a database are linked to an app installation.
   *
   * `PUT /v2/app-installations/{appInstallationId}/databases/{databaseId}/users`
   *
   * @deprecated
   */
  setDatabaseUsers(
    options: core.Arguments<types.AppsInstallationsSetDatabaseUsersData>,
  ): core.Call<types.AppsInstallationsSetDatabaseUsersResponses, types.AppsInstallationsSetDatabaseUsersErrors> {
    return core.call(
      this,
      {
        id: 'apps.installations.setDatabaseUsers',
        method: 'PUT',
        path: '/v2/app-installations/{appInstallationId}/databases/{databaseId}/users',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * List own app installations.
   *
   * Lists the app installations of all projects that the caller may see. `apps.installations.list` has those of one project.
   *
   * `GET /v2/app-installations`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.AppsInstallationsListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.AppsInstallationsListOwnResponses, types.AppsInstallationsListOwnErrors, types.AppInstallation> {
    return core.list(
      this,
      { id: 'apps.installations.listOwn', method: 'GET', path: '/v2/app-installations', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Unlink a database from an app installation.
   *
   * Removes the link of a database to an app installation. The database stays.
   *
   * `DELETE /v2/app-installations/{appInstallationId}/databases/{databaseId}`
   */
  unlinkDatabase(
    options: core.Arguments<types.AppsInstallationsUnlinkDatabaseData>,
  ): core.Call<types.AppsInstallationsUnlinkDatabaseResponses, types.AppsInstallationsUnlinkDatabaseErrors> {
    return core.call(
      this,
      {
        id: 'apps.installations.unlinkDatabase',
        method: 'DELETE',
        path: '/v2/app-installations/{appInstallationId}/databases/{databaseId}',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `apps`
 */
export class AppsResource extends core.Resource {
  readonly versions = new AppsVersionsResource(this)
  readonly installations = new AppsInstallationsResource(this)

  /**
   * List apps.
   *
   * Returns the apps that mittwald offers.
   *
   * `GET /v2/apps`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.AppsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.AppsListResponses, types.AppsListErrors, types.App> {
    return core.list(this, { id: 'apps.list', method: 'GET', path: '/v2/apps', pages: declared.pagesByOffsetOrPage, auth: false }, options)
  }

  /**
   * Read an app.
   *
   * Returns one app, with its tags and the actions that it is capable of.
   *
   * `GET /v2/apps/{appId}`
   */
  get(options: core.Arguments<types.AppsGetData>): core.Call<types.AppsGetResponses, types.AppsGetErrors> {
    return core.call(this, { id: 'apps.get', method: 'GET', path: '/v2/apps/{appId}' }, options)
  }
}

/**
 * `systemSoftware.versions`
 */
export class SystemSoftwareVersionsResource extends core.Resource {
  /**
   * List versions of system software.
   *
   * Returns the versions of a system software, all of them or those of a range.
   *
   * `GET /v2/system-softwares/{systemSoftwareId}/versions`
   */
  list(
    options: core.Arguments<types.SystemSoftwareVersionsListData>,
  ): core.Call<types.SystemSoftwareVersionsListResponses, types.SystemSoftwareVersionsListErrors> {
    return core.call(
      this,
      { id: 'systemSoftware.versions.list', method: 'GET', path: '/v2/system-softwares/{systemSoftwareId}/versions' },
      options,
    )
  }

  /**
   * Read a version of system software.
   *
   * Returns one version of a system software, with what it needs in turn.
   *
   * `GET /v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}`
   */
  get(
    options: core.Arguments<types.SystemSoftwareVersionsGetData>,
  ): core.Call<types.SystemSoftwareVersionsGetResponses, types.SystemSoftwareVersionsGetErrors> {
    return core.call(
      this,
      {
        id: 'systemSoftware.versions.get',
        method: 'GET',
        path: '/v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}',
      },
      options,
    )
  }
}

/**
 * `systemSoftware`
 */
export class SystemSoftwareResource extends core.Resource {
  readonly versions = new SystemSoftwareVersionsResource(this)

  /**
   * List system software.
   *
   * Returns the system software that apps can depend on.
   *
   * `GET /v2/system-softwares`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.SystemSoftwareListData, core.ListCallOptions> = {},
  ): core.ListCall<types.SystemSoftwareListResponses, types.SystemSoftwareListErrors, types.SystemSoftware> {
    return core.list(
      this,
      { id: 'systemSoftware.list', method: 'GET', path: '/v2/system-softwares', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Read system software.
   *
   * Returns one system software.
   *
   * `GET /v2/system-softwares/{systemSoftwareId}`
   */
  get(options: core.Arguments<types.SystemSoftwareGetData>): core.Call<types.SystemSoftwareGetResponses, types.SystemSoftwareGetErrors> {
    return core.call(this, { id: 'systemSoftware.get', method: 'GET', path: '/v2/system-softwares/{systemSoftwareId}' }, options)
  }
}

/**
 * `contracts.items`
 */
export class ContractsItemsResource extends core.Resource {
  /**
   * Read an item of a contract.
   *
   * Returns one item of a contract, with its articles and the dates from which it can be changed or ended.
   *
   * `GET /v2/contracts/{contractId}/items/{contractItemId}`
   */
  get(options: core.Arguments<types.ContractsItemsGetData>): core.Call<types.ContractsItemsGetResponses, types.ContractsItemsGetErrors> {
    return core.call(this, { id: 'contracts.items.get', method: 'GET', path: '/v2/contracts/{contractId}/items/{contractItemId}' }, options)
  }

  /**
   * Read when an item can next be terminated.
   *
   * Returns the next possible termination date of a contract item. In spite of the plural it is one date.
   *
   * `GET /v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates`
   *
   * @deprecated
   */
  getNextTerminationDate(
    options: core.Arguments<types.ContractsItemsGetNextTerminationDateData>,
  ): core.Call<types.ContractsItemsGetNextTerminationDateResponses, types.ContractsItemsGetNextTerminationDateErrors> {
    return core.call(
      this,
      {
        id: 'contracts.items.getNextTerminationDate',
        method: 'GET',
        path: '/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates',
      },
      options,
    )
  }

  /**
   * Terminate an item of a contract.
   *
   * Schedules the end of one contract item. The date has to suit the item's activation and contract period; without a date the next possible one is taken.
   *
   * `POST /v2/contracts/{contractId}/items/{contractItemId}/termination`
   */
  terminate(
    options: core.Arguments<types.ContractsItemsTerminateData>,
  ): core.Call<types.ContractsItemsTerminateResponses, types.ContractsItemsTerminateErrors> {
    return core.call(
      this,
      { id: 'contracts.items.terminate', method: 'POST', path: '/v2/contracts/{contractId}/items/{contractItemId}/termination' },
      options,
    )
  }

  /**
   * Cancel the termination of an item.
   *
   * Takes back the scheduled termination of a contract item. There has to be a stored termination.
   *
   * `DELETE /v2/contracts/{contractId}/items/{contractItemId}/termination`
   */
  cancelTermination(
    options: core.Arguments<types.ContractsItemsCancelTerminationData>,
  ): core.Call<types.ContractsItemsCancelTerminationResponses, types.ContractsItemsCancelTerminationErrors> {
    return core.call(
      this,
      { id: 'contracts.items.cancelTermination', method: 'DELETE', path: '/v2/contracts/{contractId}/items/{contractItemId}/termination' },
      options,
    )
  }

  /**
   * Cancel the tariff change of an item.
   *
   * Takes back the scheduled tariff change of a contract item. Name the item that is active now, not the one that was to replace it; there has to be a stored tariff change.
   *
   * `DELETE /v2/contracts/{contractId}/items/{contractItemId}/tariff-change`
   */
  cancelTariffChange(
    options: core.Arguments<types.ContractsItemsCancelTariffChangeData>,
  ): core.Call<types.ContractsItemsCancelTariffChangeResponses, types.ContractsItemsCancelTariffChangeErrors> {
    return core.call(
      this,
      {
        id: 'contracts.items.cancelTariffChange',
        method: 'DELETE',
        path: '/v2/contracts/{contractId}/items/{contractItemId}/tariff-change',
      },
      options,
    )
  }
}

/**
 * `contracts`
 */
export class ContractsResource extends core.Resource {
  readonly items = new ContractsItemsResource(this)

  /**
   * List the contracts of a customer.
   *
   * Lists the contracts of a customer, each with its items.
   *
   * `GET /v2/customers/{customerId}/contracts`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ContractsListData, core.ListCallOptions>,
  ): core.ListCall<types.ContractsListResponses, types.ContractsListErrors, types.Contract> {
    return core.list(
      this,
      { id: 'contracts.list', method: 'GET', path: '/v2/customers/{customerId}/contracts', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Read a contract.
   *
   * Returns one contract with its base item and additional items.
   *
   * `GET /v2/contracts/{contractId}`
   */
  get(options: core.Arguments<types.ContractsGetData>): core.Call<types.ContractsGetResponses, types.ContractsGetErrors> {
    return core.call(this, { id: 'contracts.get', method: 'GET', path: '/v2/contracts/{contractId}' }, options)
  }

  /**
   * Read the contract of a domain.
   *
   * Returns the contract that a domain belongs to.
   *
   * `GET /v2/domains/{domainId}/contract`
   */
  getByDomain(
    options: core.Arguments<types.ContractsGetByDomainData>,
  ): core.Call<types.ContractsGetByDomainResponses, types.ContractsGetByDomainErrors> {
    return core.call(this, { id: 'contracts.getByDomain', method: 'GET', path: '/v2/domains/{domainId}/contract' }, options)
  }

  /**
   * Read the contract of a project.
   *
   * Returns the contract that a project belongs to.
   *
   * `GET /v2/projects/{projectId}/contract`
   */
  getByProject(
    options: core.Arguments<types.ContractsGetByProjectData>,
  ): core.Call<types.ContractsGetByProjectResponses, types.ContractsGetByProjectErrors> {
    return core.call(this, { id: 'contracts.getByProject', method: 'GET', path: '/v2/projects/{projectId}/contract' }, options)
  }

  /**
   * Read the contract of a server.
   *
   * Returns the contract that a server belongs to.
   *
   * `GET /v2/servers/{serverId}/contract`
   */
  getByServer(
    options: core.Arguments<types.ContractsGetByServerData>,
  ): core.Call<types.ContractsGetByServerResponses, types.ContractsGetByServerErrors> {
    return core.call(this, { id: 'contracts.getByServer', method: 'GET', path: '/v2/servers/{serverId}/contract' }, options)
  }

  /**
   * Read the base item of a contract.
   *
   * Returns the item that a contract is based on, without the additional items.
   *
   * `GET /v2/contracts/{contractId}/base-items`
   */
  getBaseItem(
    options: core.Arguments<types.ContractsGetBaseItemData>,
  ): core.Call<types.ContractsGetBaseItemResponses, types.ContractsGetBaseItemErrors> {
    return core.call(this, { id: 'contracts.getBaseItem', method: 'GET', path: '/v2/contracts/{contractId}/base-items' }, options)
  }

  /**
   * Terminate a contract.
   *
   * Schedules the end of a contract. The date has to suit the activation and the contract period of the base item; without a date the next possible one is taken.
   *
   * `POST /v2/contracts/{contractId}/termination`
   */
  terminate(
    options: core.Arguments<types.ContractsTerminateData>,
  ): core.Call<types.ContractsTerminateResponses, types.ContractsTerminateErrors> {
    return core.call(this, { id: 'contracts.terminate', method: 'POST', path: '/v2/contracts/{contractId}/termination' }, options)
  }

  /**
   * Cancel the termination of a contract.
   *
   * Takes back the scheduled termination of a contract. There has to be a stored termination.
   *
   * `DELETE /v2/contracts/{contractId}/termination`
   */
  cancelTermination(
    options: core.Arguments<types.ContractsCancelTerminationData>,
  ): core.Call<types.ContractsCancelTerminationResponses, types.ContractsCancelTerminationErrors> {
    return core.call(this, { id: 'contracts.cancelTermination', method: 'DELETE', path: '/v2/contracts/{contractId}/termination' }, options)
  }

  /**
   * Read the contract of an AI hosting.
   *
   * Returns the contract that an AI hosting of a customer belongs to.
   *
   * `GET /v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract`
   */
  getByAiHosting(
    options: core.Arguments<types.ContractsGetByAiHostingData>,
  ): core.Call<types.ContractsGetByAiHostingResponses, types.ContractsGetByAiHostingErrors> {
    return core.call(
      this,
      { id: 'contracts.getByAiHosting', method: 'GET', path: '/v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract' },
      options,
    )
  }

  /**
   * Read the contract of a certificate.
   *
   * Returns the contract that a certificate belongs to.
   *
   * `GET /v2/certificates/{certificateId}/contract`
   */
  getByCertificate(
    options: core.Arguments<types.ContractsGetByCertificateData>,
  ): core.Call<types.ContractsGetByCertificateResponses, types.ContractsGetByCertificateErrors> {
    return core.call(this, { id: 'contracts.getByCertificate', method: 'GET', path: '/v2/certificates/{certificateId}/contract' }, options)
  }

  /**
   * Read the contract of a LeadFyndr profile.
   *
   * Returns the contract that the LeadFyndr profile of a customer belongs to.
   *
   * `GET /v2/customers/{customerId}/lead-fyndr-profile/contract`
   */
  getByLeadFyndrProfile(
    options: core.Arguments<types.ContractsGetByLeadFyndrProfileData>,
  ): core.Call<types.ContractsGetByLeadFyndrProfileResponses, types.ContractsGetByLeadFyndrProfileErrors> {
    return core.call(
      this,
      { id: 'contracts.getByLeadFyndrProfile', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile/contract' },
      options,
    )
  }

  /**
   * Read the contract of a license.
   *
   * Returns the contract that a license belongs to.
   *
   * `GET /v2/licenses/{licenseId}/contract`
   */
  getByLicense(
    options: core.Arguments<types.ContractsGetByLicenseData>,
  ): core.Call<types.ContractsGetByLicenseResponses, types.ContractsGetByLicenseErrors> {
    return core.call(this, { id: 'contracts.getByLicense', method: 'GET', path: '/v2/licenses/{licenseId}/contract' }, options)
  }

  /**
   * Read the contract of a mail address.
   *
   * Returns the contract that a mail address belongs to.
   *
   * `GET /v2/mail-addresses/{mailAddressId}/contract`
   */
  getByMailAddress(
    options: core.Arguments<types.ContractsGetByMailAddressData>,
  ): core.Call<types.ContractsGetByMailAddressResponses, types.ContractsGetByMailAddressErrors> {
    return core.call(
      this,
      { id: 'contracts.getByMailAddress', method: 'GET', path: '/v2/mail-addresses/{mailAddressId}/contract' },
      options,
    )
  }
}

/**
 * `invoices.settings`
 */
export class InvoicesSettingsResource extends core.Resource {
  /**
   * Read the invoice settings of a customer.
   *
   * Returns how a customer is invoiced, how they pay, and who gets the invoices.
   *
   * `GET /v2/customers/{customerId}/invoice-settings`
   */
  get(
    options: core.Arguments<types.InvoicesSettingsGetData>,
  ): core.Call<types.InvoicesSettingsGetResponses, types.InvoicesSettingsGetErrors> {
    return core.call(this, { id: 'invoices.settings.get', method: 'GET', path: '/v2/customers/{customerId}/invoice-settings' }, options)
  }

  /**
   * Update the invoice settings of a customer.
   *
   * Changes how a customer is invoiced and pays. The invoicing period and the payment settings always have to be sent.
   *
   * `PUT /v2/customers/{customerId}/invoice-settings`
   */
  update(
    options: core.Arguments<types.InvoicesSettingsUpdateData>,
  ): core.Call<types.InvoicesSettingsUpdateResponses, types.InvoicesSettingsUpdateErrors> {
    return core.call(this, { id: 'invoices.settings.update', method: 'PUT', path: '/v2/customers/{customerId}/invoice-settings' }, options)
  }
}

/**
 * `invoices`
 */
export class InvoicesResource extends core.Resource {
  readonly settings = new InvoicesSettingsResource(this)

  /**
   * List the invoices of a customer.
   *
   * Lists the invoices of a customer, on request only those of certain types.
   *
   * `GET /v2/customers/{customerId}/invoices`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.InvoicesListData, core.ListCallOptions>,
  ): core.ListCall<types.InvoicesListResponses, types.InvoicesListErrors, types.Invoice> {
    return core.list(
      this,
      { id: 'invoices.list', method: 'GET', path: '/v2/customers/{customerId}/invoices', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Read an invoice.
   *
   * Returns one invoice with its items, totals and recipient.
   *
   * `GET /v2/invoices/{invoiceId}`
   */
  get(options: core.Arguments<types.InvoicesGetData>): core.Call<types.InvoicesGetResponses, types.InvoicesGetErrors> {
    return core.call(this, { id: 'invoices.get', method: 'GET', path: '/v2/invoices/{invoiceId}' }, options)
  }

  /**
   * Reads with `invoices.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `DENIED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/invoices/{invoiceId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'NEW' | 'CONFIRMED' | 'DENIED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID' }>,
    options: core.WaitArguments<types.InvoicesGetData, types.InvoicesGetResponse>,
  ): Promise<types.InvoicesGetResponse> {
    return core.waitUntil(
      this,
      { id: 'invoices.get', method: 'GET', path: '/v2/invoices/{invoiceId}' },
      { status: { at: '/status', values: ['NEW', 'CONFIRMED', 'DENIED', 'PAID', 'PARTIALLY_PAID', 'OVERPAID'], failed: ['DENIED'] } },
      target,
      options,
    )
  }

  /**
   * Read an access token for the file of an invoice.
   *
   * Returns a token that gives access to the file of an invoice.
   *
   * `GET /v2/customers/{customerId}/invoices/{invoiceId}/file-access-token`
   */
  getFileAccessToken(
    options: core.Arguments<types.InvoicesGetFileAccessTokenData>,
  ): core.Call<types.InvoicesGetFileAccessTokenResponses, types.InvoicesGetFileAccessTokenErrors> {
    return core.call(
      this,
      { id: 'invoices.getFileAccessToken', method: 'GET', path: '/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token' },
      options,
    )
  }
}

/**
 * `legacy.invoices`
 */
export class LegacyInvoicesResource extends core.Resource {
  /**
   * Read an invoice of a customer.
   *
   * Returns one invoice by its customer and its id. Use `invoices.get` instead.
   *
   * `GET /v2/customers/{customerId}/invoices/{invoiceId}`
   *
   * @deprecated
   */
  get(options: core.Arguments<types.LegacyInvoicesGetData>): core.Call<types.LegacyInvoicesGetResponses, types.LegacyInvoicesGetErrors> {
    return core.call(this, { id: 'legacy.invoices.get', method: 'GET', path: '/v2/customers/{customerId}/invoices/{invoiceId}' }, options)
  }
}

/**
 * `legacy.domains`
 */
export class LegacyDomainsResource extends core.Resource {
  /**
   * Check whether a domain can be registered (deprecated).
   *
   * Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token. Use `domains.checkRegistrability` instead.
   *
   * `POST /v2/domains`
   *
   * @deprecated
   */
  checkRegistrability(
    options: core.Arguments<types.LegacyDomainsCheckRegistrabilityData>,
  ): core.Call<types.LegacyDomainsCheckRegistrabilityResponses, types.LegacyDomainsCheckRegistrabilityErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.checkRegistrability', method: 'POST', path: '/v2/domains', retry: 'safe', auth: false },
      options,
    )
  }

  /**
   * Change the nameservers of a domain.
   *
   * Replaces all nameservers of a domain. At least two are needed. Use `domains.updateNameservers` instead.
   *
   * `PUT /v2/domains/{domainId}/nameservers`
   *
   * @deprecated
   */
  changeNameservers(
    options: core.Arguments<types.LegacyDomainsChangeNameserversData>,
  ): core.Call<types.LegacyDomainsChangeNameserversResponses, types.LegacyDomainsChangeNameserversErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.changeNameservers', method: 'PUT', path: '/v2/domains/{domainId}/nameservers', bodiless: true },
      options,
    )
  }

  /**
   * Find the newest screenshot of a domain.
   *
   * Returns references to the files of a domain's screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none. Use `domains.getLatestScreenshot` instead.
   *
   * `GET /v2/domains/{domainId}/screenshots/newest`
   *
   * @deprecated
   */
  getNewestScreenshot(
    options: core.Arguments<types.LegacyDomainsGetNewestScreenshotData>,
  ): core.Call<types.LegacyDomainsGetNewestScreenshotResponses, types.LegacyDomainsGetNewestScreenshotErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.getNewestScreenshot', method: 'GET', path: '/v2/domains/{domainId}/screenshots/newest' },
      options,
    )
  }

  /**
   * Change the owner of a domain.
   *
   * Changes the owner of a domain that is fully registered. Use `domains.updateContact` instead.
   *
   * `PUT /v2/domains/{domainId}/handles/ownerc`
   *
   * @deprecated
   */
  changeOwner(
    options: core.Arguments<types.LegacyDomainsChangeOwnerData>,
  ): core.Call<types.LegacyDomainsChangeOwnerResponses, types.LegacyDomainsChangeOwnerErrors> {
    return core.call(this, { id: 'legacy.domains.changeOwner', method: 'PUT', path: '/v2/domains/{domainId}/handles/ownerc' }, options)
  }

  /**
   * Move a domain to another project (deprecated).
   *
   * Assigns a domain to another project. Use `domains.updateProject` instead.
   *
   * `PUT /v2/domains/{domainId}/projectId`
   *
   * @deprecated
   */
  changeProject(
    options: core.Arguments<types.LegacyDomainsChangeProjectData>,
  ): core.Call<types.LegacyDomainsChangeProjectResponses, types.LegacyDomainsChangeProjectErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.changeProject', method: 'PUT', path: '/v2/domains/{domainId}/projectId', bodiless: true },
      options,
    )
  }

  /**
   * Correct the auth code of a transfer (deprecated).
   *
   * Replaces a wrong auth code in a transfer to mittwald and starts that transfer again. Use `domains.updateAuthCode` instead.
   *
   * `PUT /v2/domains/{domainId}/declarations/authcode`
   *
   * @deprecated
   */
  declareAuthCode(
    options: core.Arguments<types.LegacyDomainsDeclareAuthCodeData>,
  ): core.Call<types.LegacyDomainsDeclareAuthCodeResponses, types.LegacyDomainsDeclareAuthCodeErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.declareAuthCode', method: 'PUT', path: '/v2/domains/{domainId}/declarations/authcode', retry: 'never' },
      options,
    )
  }

  /**
   * Correct the owner of a registration or transfer.
   *
   * Replaces the data of the owner and starts the registration or transfer of the domain again. Use `domains.updateContact` instead.
   *
   * `PUT /v2/domains/{domainId}/declarations/handles`
   *
   * @deprecated
   */
  declareHandles(
    options: core.Arguments<types.LegacyDomainsDeclareHandlesData>,
  ): core.Call<types.LegacyDomainsDeclareHandlesResponses, types.LegacyDomainsDeclareHandlesErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.declareHandles', method: 'PUT', path: '/v2/domains/{domainId}/declarations/handles', retry: 'never' },
      options,
    )
  }

  /**
   * Read the contact schemas for a domain.
   *
   * Returns the JSON schemas of the contacts that the registration or transfer of a domain needs. Needs no token. Use `domains.tlds.getContactSchemas` instead.
   *
   * `GET /v2/domains/handle-schema/{domainName}`
   *
   * @deprecated
   */
  getHandleFields(
    options: core.Arguments<types.LegacyDomainsGetHandleFieldsData>,
  ): core.Call<types.LegacyDomainsGetHandleFieldsResponses, types.LegacyDomainsGetHandleFieldsErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.getHandleFields', method: 'GET', path: '/v2/domains/handle-schema/{domainName}', auth: false },
      options,
    )
  }

  /**
   * List the domains of a project.
   *
   * Lists the domains of a project. Use `domains.list` with `projectId` instead.
   *
   * `GET /v2/projects/{projectId}/domains`
   *
   * @deprecated
   */
  list(
    options: core.Arguments<types.LegacyDomainsListData, core.ListCallOptions>,
  ): core.ListCall<types.LegacyDomainsListResponses, types.LegacyDomainsListErrors, types.Domain> {
    return core.list(
      this,
      { id: 'legacy.domains.list', method: 'GET', path: '/v2/projects/{projectId}/domains', pages: declared.pagesByPage },
      options,
    )
  }

  /**
   * Find the latest screenshot of a domain (old path).
   *
   * The path of `domains.getLatestScreenshot` until August 2026. Use that instead.
   *
   * `GET /v2/domains/{domainId}/latest-screenshot`
   *
   * @deprecated
   */
  getLatestScreenshot(
    options: core.Arguments<types.LegacyDomainsGetLatestScreenshotData>,
  ): core.Call<types.LegacyDomainsGetLatestScreenshotResponses, types.LegacyDomainsGetLatestScreenshotErrors> {
    return core.call(
      this,
      { id: 'legacy.domains.getLatestScreenshot', method: 'GET', path: '/v2/domains/{domainId}/latest-screenshot' },
      options,
    )
  }
}

/**
 * `legacy.ingresses`
 */
export class LegacyIngressesResource extends core.Resource {
  /**
   * Update the paths of an ingress (deprecated).
   *
   * Replaces the paths of an ingress and their targets. Use `ingresses.updatePaths` instead.
   *
   * `PUT /v2/ingresses/{ingressId}/paths`
   *
   * @deprecated
   */
  updatePaths(
    options: core.Arguments<types.LegacyIngressesUpdatePathsData>,
  ): core.Call<types.LegacyIngressesUpdatePathsResponses, types.LegacyIngressesUpdatePathsErrors> {
    return core.call(
      this,
      { id: 'legacy.ingresses.updatePaths', method: 'PUT', path: '/v2/ingresses/{ingressId}/paths', bodiless: true },
      options,
    )
  }

  /**
   * Update the TLS settings of an ingress (deprecated).
   *
   * Chooses between a certificate by ACME and one of the customer's own. TLS cannot be turned off. Use `ingresses.updateTls` instead.
   *
   * `PUT /v2/ingresses/{ingressId}/tls`
   *
   * @deprecated
   */
  updateTls(
    options: core.Arguments<types.LegacyIngressesUpdateTlsData>,
  ): core.Call<types.LegacyIngressesUpdateTlsResponses, types.LegacyIngressesUpdateTlsErrors> {
    return core.call(this, { id: 'legacy.ingresses.updateTls', method: 'PUT', path: '/v2/ingresses/{ingressId}/tls' }, options)
  }

  /**
   * List the ingresses of a project.
   *
   * Lists the ingresses of a project. Use `ingresses.list` with `projectId` instead.
   *
   * `GET /v2/projects/{projectId}/ingresses`
   *
   * @deprecated
   */
  list(
    options: core.Arguments<types.LegacyIngressesListData>,
  ): core.Call<types.LegacyIngressesListResponses, types.LegacyIngressesListErrors> {
    return core.call(this, { id: 'legacy.ingresses.list', method: 'GET', path: '/v2/projects/{projectId}/ingresses' }, options)
  }
}

/**
 * `legacy.dns`
 */
export class LegacyDnsResource extends core.Resource {
  /**
   * Set the A and AAAA records of a DNS zone.
   *
   * Sets the A and AAAA records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `a` instead.
   *
   * `PUT /v2/dns/zones/{zoneId}/recordset/acombined/custom`
   *
   * @deprecated
   */
  setCustomA(
    options: core.Arguments<types.LegacyDnsSetCustomAData>,
  ): core.Call<types.LegacyDnsSetCustomAResponses, types.LegacyDnsSetCustomAErrors> {
    return core.call(
      this,
      { id: 'legacy.dns.setCustomA', method: 'PUT', path: '/v2/dns/zones/{zoneId}/recordset/acombined/custom', bodiless: true },
      options,
    )
  }

  /**
   * Let an ingress manage A records.
   *
   * Has the A and AAAA records of a DNS zone follow an ingress. Use `dns.recordSets.setManaged` with `a` instead.
   *
   * `POST /v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress`
   *
   * @deprecated
   */
  setManagedA(
    options: core.Arguments<types.LegacyDnsSetManagedAData>,
  ): core.Call<types.LegacyDnsSetManagedAResponses, types.LegacyDnsSetManagedAErrors> {
    return core.call(
      this,
      {
        id: 'legacy.dns.setManagedA',
        method: 'POST',
        path: '/v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Set the CNAME record of a DNS zone.
   *
   * Sets the CNAME record of a DNS zone, or leaves it without one. Use `dns.recordSets.update` with `cname` instead.
   *
   * `PUT /v2/dns/zones/{zoneId}/recordset/cname`
   *
   * @deprecated
   */
  setCname(
    options: core.Arguments<types.LegacyDnsSetCnameData>,
  ): core.Call<types.LegacyDnsSetCnameResponses, types.LegacyDnsSetCnameErrors> {
    return core.call(
      this,
      { id: 'legacy.dns.setCname', method: 'PUT', path: '/v2/dns/zones/{zoneId}/recordset/cname', bodiless: true },
      options,
    )
  }

  /**
   * Set the MX records of a DNS zone.
   *
   * Sets the MX records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `mx` instead.
   *
   * `PUT /v2/dns/zones/{zoneId}/recordset/mx/custom`
   *
   * @deprecated
   */
  setCustomMx(
    options: core.Arguments<types.LegacyDnsSetCustomMxData>,
  ): core.Call<types.LegacyDnsSetCustomMxResponses, types.LegacyDnsSetCustomMxErrors> {
    return core.call(
      this,
      { id: 'legacy.dns.setCustomMx', method: 'PUT', path: '/v2/dns/zones/{zoneId}/recordset/mx/custom', bodiless: true },
      options,
    )
  }

  /**
   * Let mittwald manage MX records.
   *
   * Hands the MX records of a DNS zone over to mittwald. Use `dns.recordSets.setManaged` with `mx` instead.
   *
   * `POST /v2/dns/zones/{zoneId}/recordset/mx/managed`
   *
   * @deprecated
   */
  setManagedMx(
    options: core.Arguments<types.LegacyDnsSetManagedMxData>,
  ): core.Call<types.LegacyDnsSetManagedMxResponses, types.LegacyDnsSetManagedMxErrors> {
    return core.call(
      this,
      { id: 'legacy.dns.setManagedMx', method: 'POST', path: '/v2/dns/zones/{zoneId}/recordset/mx/managed', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Set the SRV records of a DNS zone.
   *
   * Sets the SRV records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `srv` instead.
   *
   * `PUT /v2/dns/zones/{zoneId}/recordset/srv`
   *
   * @deprecated
   */
  setSrv(options: core.Arguments<types.LegacyDnsSetSrvData>): core.Call<types.LegacyDnsSetSrvResponses, types.LegacyDnsSetSrvErrors> {
    return core.call(
      this,
      { id: 'legacy.dns.setSrv', method: 'PUT', path: '/v2/dns/zones/{zoneId}/recordset/srv', bodiless: true },
      options,
    )
  }

  /**
   * Set the TXT records of a DNS zone.
   *
   * Sets the TXT records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `txt` instead.
   *
   * `PUT /v2/dns/zones/{zoneId}/recordset/txt`
   *
   * @deprecated
   */
  setTxt(options: core.Arguments<types.LegacyDnsSetTxtData>): core.Call<types.LegacyDnsSetTxtResponses, types.LegacyDnsSetTxtErrors> {
    return core.call(
      this,
      { id: 'legacy.dns.setTxt', method: 'PUT', path: '/v2/dns/zones/{zoneId}/recordset/txt', bodiless: true },
      options,
    )
  }
}

/**
 * `legacy.account`
 */
export class LegacyAccountResource extends core.Resource {
  /**
   * Change the e-mail address (deprecated).
   *
   * Gives the caller's account a new e-mail address. Use `account.email.change` instead.
   *
   * `PUT /v2/signup/email`
   *
   * @deprecated
   */
  changeEmail(
    options: core.Arguments<types.LegacyAccountChangeEmailData>,
  ): core.Call<types.LegacyAccountChangeEmailResponses, types.LegacyAccountChangeEmailErrors> {
    return core.call(this, { id: 'legacy.account.changeEmail', method: 'PUT', path: '/v2/signup/email', bodiless: true }, options)
  }

  /**
   * Resend the verification e-mail (deprecated).
   *
   * Sends the e-mail that verifies an address once more. Use `account.email.resendVerification` instead.
   *
   * `POST /v2/signup/email/resend`
   *
   * @deprecated
   */
  resendVerificationEmail(
    options: core.Arguments<types.LegacyAccountResendVerificationEmailData>,
  ): core.Call<types.LegacyAccountResendVerificationEmailResponses, types.LegacyAccountResendVerificationEmailErrors> {
    return core.call(
      this,
      { id: 'legacy.account.resendVerificationEmail', method: 'POST', path: '/v2/signup/email/resend', bodiless: true },
      options,
    )
  }

  /**
   * Verify an e-mail address (deprecated).
   *
   * Verifies a new e-mail address with the token from the verification e-mail. Use `account.email.verify` instead.
   *
   * `POST /v2/signup/email/verify`
   *
   * @deprecated
   */
  verifyEmail(
    options: core.Arguments<types.LegacyAccountVerifyEmailData>,
  ): core.Call<types.LegacyAccountVerifyEmailResponses, types.LegacyAccountVerifyEmailErrors> {
    return core.call(this, { id: 'legacy.account.verifyEmail', method: 'POST', path: '/v2/signup/email/verify', bodiless: true }, options)
  }

  /**
   * Start a password reset (deprecated).
   *
   * Starts the reset of the password of the account with this e-mail address. Use `account.password.initReset` instead.
   *
   * `POST /v2/signup/password/reset`
   *
   * @deprecated
   */
  initPasswordReset(
    options: core.Arguments<types.LegacyAccountInitPasswordResetData>,
  ): core.Call<types.LegacyAccountInitPasswordResetResponses, types.LegacyAccountInitPasswordResetErrors> {
    return core.call(
      this,
      { id: 'legacy.account.initPasswordReset', method: 'POST', path: '/v2/signup/password/reset', bodiless: true },
      options,
    )
  }

  /**
   * Confirm a password reset (deprecated).
   *
   * Ends a password reset by setting the new password. Use `account.password.confirmReset` instead.
   *
   * `POST /v2/signup/password/reset/confirm`
   *
   * @deprecated
   */
  confirmPasswordReset(
    options: core.Arguments<types.LegacyAccountConfirmPasswordResetData>,
  ): core.Call<types.LegacyAccountConfirmPasswordResetResponses, types.LegacyAccountConfirmPasswordResetErrors> {
    return core.call(
      this,
      { id: 'legacy.account.confirmPasswordReset', method: 'POST', path: '/v2/signup/password/reset/confirm', bodiless: true },
      options,
    )
  }

  /**
   * Read a password policy (deprecated).
   *
   * Returns a password policy. Use `authentication.getPasswordPolicy` instead.
   *
   * `GET /v2/password/policies/{path}`
   *
   * @deprecated
   */
  getPasswordPolicy(
    options: core.Arguments<types.LegacyAccountGetPasswordPolicyData>,
  ): core.Call<types.LegacyAccountGetPasswordPolicyResponses, types.LegacyAccountGetPasswordPolicyErrors> {
    return core.call(this, { id: 'legacy.account.getPasswordPolicy', method: 'GET', path: '/v2/password/policies/{path}' }, options)
  }

  /**
   * Update an API token (deprecated).
   *
   * Changes the description of an API token and when it expires. Use `account.apiTokens.update` instead.
   *
   * `PUT /v2/signup/token/api/{apiTokenId}`
   *
   * @deprecated
   */
  updateApiToken(
    options: core.Arguments<types.LegacyAccountUpdateApiTokenData>,
  ): core.Call<types.LegacyAccountUpdateApiTokenResponses, types.LegacyAccountUpdateApiTokenErrors> {
    return core.call(
      this,
      { id: 'legacy.account.updateApiToken', method: 'PUT', path: '/v2/signup/token/api/{apiTokenId}', bodiless: true },
      options,
    )
  }

  /**
   * Delete an API token (deprecated).
   *
   * Deletes an API token of the caller. Use `account.apiTokens.delete` instead.
   *
   * `DELETE /v2/signup/token/api/{apiTokenId}`
   *
   * @deprecated
   */
  deleteApiToken(
    options: core.Arguments<types.LegacyAccountDeleteApiTokenData>,
  ): core.Call<types.LegacyAccountDeleteApiTokenResponses, types.LegacyAccountDeleteApiTokenErrors> {
    return core.call(
      this,
      { id: 'legacy.account.deleteApiToken', method: 'DELETE', path: '/v2/signup/token/api/{apiTokenId}', bodiless: true },
      options,
    )
  }

  /**
   * Update an SSH key (deprecated).
   *
   * Changes the comment of an SSH key and when it expires. Use `account.sshKeys.update` instead.
   *
   * `PUT /v2/signup/ssh/{sshKeyId}`
   *
   * @deprecated
   */
  updateSshKey(
    options: core.Arguments<types.LegacyAccountUpdateSshKeyData>,
  ): core.Call<types.LegacyAccountUpdateSshKeyResponses, types.LegacyAccountUpdateSshKeyErrors> {
    return core.call(this, { id: 'legacy.account.updateSshKey', method: 'PUT', path: '/v2/signup/ssh/{sshKeyId}', bodiless: true }, options)
  }

  /**
   * Delete an SSH key (deprecated).
   *
   * Removes an SSH key of the caller. Use `account.sshKeys.delete` instead.
   *
   * `DELETE /v2/signup/ssh/{sshKeyId}`
   *
   * @deprecated
   */
  deleteSshKey(
    options: core.Arguments<types.LegacyAccountDeleteSshKeyData>,
  ): core.Call<types.LegacyAccountDeleteSshKeyResponses, types.LegacyAccountDeleteSshKeyErrors> {
    return core.call(
      this,
      { id: 'legacy.account.deleteSshKey', method: 'DELETE', path: '/v2/signup/ssh/{sshKeyId}', bodiless: true },
      options,
    )
  }

  /**
   * Disable the second factor (deprecated).
   *
   * Turns multi-factor authentication off for the caller. Use `account.mfa.disable` instead.
   *
   * `DELETE /v2/signup/mfa`
   *
   * @deprecated
   */
  disableMfa(
    options: core.Arguments<types.LegacyAccountDisableMfaData>,
  ): core.Call<types.LegacyAccountDisableMfaResponses, types.LegacyAccountDisableMfaErrors> {
    return core.call(this, { id: 'legacy.account.disableMfa', method: 'DELETE', path: '/v2/signup/mfa', retry: 'never' }, options)
  }

  /**
   * Sign out.
   *
   * Ends the session of the caller and makes its access token invalid. Use `authentication.logout` instead.
   *
   * `PUT /v2/signup/logout`
   *
   * @deprecated
   */
  logout(
    options: core.Arguments<types.LegacyAccountLogoutData> = {},
  ): core.Call<types.LegacyAccountLogoutResponses, types.LegacyAccountLogoutErrors> {
    return core.call(this, { id: 'legacy.account.logout', method: 'PUT', path: '/v2/signup/logout', bodiless: true }, options)
  }

  /**
   * End all other sessions (deprecated).
   *
   * Ends every session of the caller but the one in use. Use `account.sessions.terminateAll` instead.
   *
   * `DELETE /v2/signup/sessions`
   *
   * @deprecated
   */
  terminateAllSessions(
    options: core.Arguments<types.LegacyAccountTerminateAllSessionsData> = {},
  ): core.Call<types.LegacyAccountTerminateAllSessionsResponses, types.LegacyAccountTerminateAllSessionsErrors> {
    return core.call(
      this,
      { id: 'legacy.account.terminateAllSessions', method: 'DELETE', path: '/v2/signup/sessions', bodiless: true },
      options,
    )
  }

  /**
   * End a session (deprecated).
   *
   * Ends one session of the caller. Use `account.sessions.terminate` instead.
   *
   * `DELETE /v2/signup/sessions/{tokenId}`
   *
   * @deprecated
   */
  terminateSession(
    options: core.Arguments<types.LegacyAccountTerminateSessionData>,
  ): core.Call<types.LegacyAccountTerminateSessionResponses, types.LegacyAccountTerminateSessionErrors> {
    return core.call(
      this,
      { id: 'legacy.account.terminateSession', method: 'DELETE', path: '/v2/signup/sessions/{tokenId}', bodiless: true },
      options,
    )
  }

  /**
   * Update the account (deprecated).
   *
   * Changes the personal information of the caller. Use `account.update` instead.
   *
   * `PUT /v2/signup/profile`
   *
   * @deprecated
   */
  update(
    options: core.Arguments<types.LegacyAccountUpdateData>,
  ): core.Call<types.LegacyAccountUpdateResponses, types.LegacyAccountUpdateErrors> {
    return core.call(this, { id: 'legacy.account.update', method: 'PUT', path: '/v2/signup/profile', bodiless: true }, options)
  }
}

/**
 * `legacy.users`
 */
export class LegacyUsersResource extends core.Resource {
  /**
   * Report an issue of the caller.
   *
   * Submits feedback or a bug report of the caller. Use `account.createFeedback` instead.
   *
   * `POST /v2/users/self/issues`
   *
   * @deprecated
   */
  createOwnIssue(
    options: core.Arguments<types.LegacyUsersCreateOwnIssueData> = {},
  ): core.Call<types.LegacyUsersCreateOwnIssueResponses, types.LegacyUsersCreateOwnIssueErrors> {
    return core.call(this, { id: 'legacy.users.createOwnIssue', method: 'POST', path: '/v2/users/self/issues' }, options)
  }

  /**
   * Report an issue of a user.
   *
   * Submits feedback or a bug report. Use `account.createFeedback` instead.
   *
   * `POST /v2/user/issues`
   *
   * @deprecated
   */
  createIssue(
    options: core.Arguments<types.LegacyUsersCreateIssueData> = {},
  ): core.Call<types.LegacyUsersCreateIssueResponses, types.LegacyUsersCreateIssueErrors> {
    return core.call(this, { id: 'legacy.users.createIssue', method: 'POST', path: '/v2/user/issues', bodiless: true }, options)
  }

  /**
   * Request the upload of a user's avatar (deprecated).
   *
   * Asks for the upload of an avatar and returns what the picture has to be like. Use `users.avatar.requestUpload` instead.
   *
   * `POST /v2/user/{userId}/avatar`
   *
   * @deprecated
   */
  requestAvatarUpload(
    options: core.Arguments<types.LegacyUsersRequestAvatarUploadData>,
  ): core.Call<types.LegacyUsersRequestAvatarUploadResponses, types.LegacyUsersRequestAvatarUploadErrors> {
    return core.call(
      this,
      { id: 'legacy.users.requestAvatarUpload', method: 'POST', path: '/v2/user/{userId}/avatar', retry: 'safe' },
      options,
    )
  }

  /**
   * Delete the avatar (deprecated).
   *
   * Removes the avatar of a user. Use `users.avatar.delete` instead.
   *
   * `DELETE /v2/user/{userId}/avatar`
   *
   * @deprecated
   */
  deleteAvatar(
    options: core.Arguments<types.LegacyUsersDeleteAvatarData>,
  ): core.Call<types.LegacyUsersDeleteAvatarResponses, types.LegacyUsersDeleteAvatarErrors> {
    return core.call(this, { id: 'legacy.users.deleteAvatar', method: 'DELETE', path: '/v2/user/{userId}/avatar', bodiless: true }, options)
  }

  /**
   * List submitted feedback.
   *
   * Lists the feedback that the caller has submitted. Use `users.feedback.list` instead.
   *
   * `GET /v2/user/feedback`
   *
   * @deprecated
   */
  listFeedback(
    options: core.Arguments<types.LegacyUsersListFeedbackData> = {},
  ): core.Call<types.LegacyUsersListFeedbackResponses, types.LegacyUsersListFeedbackErrors> {
    return core.call(this, { id: 'legacy.users.listFeedback', method: 'GET', path: '/v2/user/feedback' }, options)
  }

  /**
   * Submit feedback (deprecated).
   *
   * Submits feedback of the caller with a vote. Use `account.createFeedback` instead.
   *
   * `POST /v2/user/feedback`
   *
   * @deprecated
   */
  createFeedback(
    options: core.Arguments<types.LegacyUsersCreateFeedbackData> = {},
  ): core.Call<types.LegacyUsersCreateFeedbackResponses, types.LegacyUsersCreateFeedbackErrors> {
    return core.call(this, { id: 'legacy.users.createFeedback', method: 'POST', path: '/v2/user/feedback' }, options)
  }

  /**
   * Read a user (deprecated).
   *
   * Returns the profile of a user who is related to the caller. Use `users.get` instead.
   *
   * `GET /v2/user/{userId}`
   *
   * @deprecated
   */
  get(options: core.Arguments<types.LegacyUsersGetData>): core.Call<types.LegacyUsersGetResponses, types.LegacyUsersGetErrors> {
    return core.call(this, { id: 'legacy.users.get', method: 'GET', path: '/v2/user/{userId}' }, options)
  }

  /**
   * Update personal information (deprecated).
   *
   * Changes name and salutation of the caller. Use `users.updatePersonalInformation` instead.
   *
   * `PUT /v2/user/{userId}`
   *
   * @deprecated
   */
  updatePersonalInformation(
    options: core.Arguments<types.LegacyUsersUpdatePersonalInformationData>,
  ): core.Call<types.LegacyUsersUpdatePersonalInformationResponses, types.LegacyUsersUpdatePersonalInformationErrors> {
    return core.call(
      this,
      { id: 'legacy.users.updatePersonalInformation', method: 'PUT', path: '/v2/user/{userId}', bodiless: true },
      options,
    )
  }

  /**
   * Read your own profile.
   *
   * Returns the profile of the caller. Use `users.get` with `self` instead.
   *
   * `GET /v2/user`
   *
   * @deprecated
   */
  getOwn(
    options: core.Arguments<types.LegacyUsersGetOwnData> = {},
  ): core.Call<types.LegacyUsersGetOwnResponses, types.LegacyUsersGetOwnErrors> {
    return core.call(this, { id: 'legacy.users.getOwn', method: 'GET', path: '/v2/user' }, options)
  }

  /**
   * Read personal settings (deprecated).
   *
   * Returns the personal settings of the caller. Use `users.settings.get` with `self` instead.
   *
   * `GET /v2/user/settings`
   *
   * @deprecated
   */
  getSettings(
    options: core.Arguments<types.LegacyUsersGetSettingsData> = {},
  ): core.Call<types.LegacyUsersGetSettingsResponses, types.LegacyUsersGetSettingsErrors> {
    return core.call(this, { id: 'legacy.users.getSettings', method: 'GET', path: '/v2/user/settings' }, options)
  }

  /**
   * Update personal settings (deprecated).
   *
   * Stores the personal settings of the caller. Use `users.settings.update` with `self` instead.
   *
   * `PUT /v2/user/settings`
   *
   * @deprecated
   */
  updateSettings(
    options: core.Arguments<types.LegacyUsersUpdateSettingsData>,
  ): core.Call<types.LegacyUsersUpdateSettingsResponses, types.LegacyUsersUpdateSettingsErrors> {
    return core.call(this, { id: 'legacy.users.updateSettings', method: 'PUT', path: '/v2/user/settings', bodiless: true }, options)
  }

  /**
   * Add a phone number (deprecated).
   *
   * Adds a phone number and starts its verification. Use `users.phone.add` instead.
   *
   * `POST /v2/user/{userId}/phone`
   *
   * @deprecated
   */
  addPhone(
    options: core.Arguments<types.LegacyUsersAddPhoneData>,
  ): core.Call<types.LegacyUsersAddPhoneResponses, types.LegacyUsersAddPhoneErrors> {
    return core.call(this, { id: 'legacy.users.addPhone', method: 'POST', path: '/v2/user/{userId}/phone', bodiless: true }, options)
  }

  /**
   * Delete the phone number (deprecated).
   *
   * Removes the phone number of the caller. Use `users.phone.delete` instead.
   *
   * `DELETE /v2/user/{userId}/phone`
   *
   * @deprecated
   */
  deletePhone(
    options: core.Arguments<types.LegacyUsersDeletePhoneData>,
  ): core.Call<types.LegacyUsersDeletePhoneResponses, types.LegacyUsersDeletePhoneErrors> {
    return core.call(this, { id: 'legacy.users.deletePhone', method: 'DELETE', path: '/v2/user/{userId}/phone', bodiless: true }, options)
  }

  /**
   * Verify a phone number (deprecated).
   *
   * Ends the verification of a phone number with its code. Use `users.phone.verify` instead.
   *
   * `POST /v2/user/{userId}/phone/verify`
   *
   * @deprecated
   */
  verifyPhone(
    options: core.Arguments<types.LegacyUsersVerifyPhoneData>,
  ): core.Call<types.LegacyUsersVerifyPhoneResponses, types.LegacyUsersVerifyPhoneErrors> {
    return core.call(
      this,
      { id: 'legacy.users.verifyPhone', method: 'POST', path: '/v2/user/{userId}/phone/verify', bodiless: true },
      options,
    )
  }
}

/**
 * `legacy.notifications`
 */
export class LegacyNotificationsResource extends core.Resource {
  /**
   * Mark all notifications as read (deprecated).
   *
   * Marks every notification of the caller as read. Use `notifications.readAll` instead.
   *
   * `PUT /v2/notifications/status`
   *
   * @deprecated
   */
  readAll(
    options: core.Arguments<types.LegacyNotificationsReadAllData> = {},
  ): core.Call<types.LegacyNotificationsReadAllResponses, types.LegacyNotificationsReadAllErrors> {
    return core.call(this, { id: 'legacy.notifications.readAll', method: 'PUT', path: '/v2/notifications/status' }, options)
  }
}

/**
 * `legacy.files`
 */
export class LegacyFilesResource extends core.Resource {
  /**
   * Read the rules of an upload token (deprecated).
   *
   * Returns which files may be uploaded with an upload token. Use `files.getUploadTokenRules` instead.
   *
   * `GET /v2/file-token-rules/{token}`
   *
   * @deprecated
   */
  getTokenRules(
    options: core.Arguments<types.LegacyFilesGetTokenRulesData>,
  ): core.Call<types.LegacyFilesGetTokenRulesResponses, types.LegacyFilesGetTokenRulesErrors> {
    return core.call(this, { id: 'legacy.files.getTokenRules', method: 'GET', path: '/v2/file-token-rules/{token}' }, options)
  }

  /**
   * Read the rules of an upload type (deprecated).
   *
   * Returns which files may be uploaded for a purpose. Use `files.getUploadTypeRules` instead.
   *
   * `GET /v2/file-type-rules/{name}`
   *
   * @deprecated
   */
  getTypeRules(
    options: core.Arguments<types.LegacyFilesGetTypeRulesData>,
  ): core.Call<types.LegacyFilesGetTypeRulesResponses, types.LegacyFilesGetTypeRulesErrors> {
    return core.call(this, { id: 'legacy.files.getTypeRules', method: 'GET', path: '/v2/file-type-rules/{name}' }, options)
  }
}

/**
 * `legacy.mail.addresses`
 */
export class LegacyMailAddressesResource extends core.Resource {
  /**
   * Change the autoresponder of a mail address (deprecated).
   *
   * Sets the automatic reply of a mail address, or null. Use `mail.addresses.updateAutoresponder` instead.
   *
   * `PUT /v2/mail-addresses/{mailAddressId}/autoresponder`
   *
   * @deprecated
   */
  updateAutoresponder(
    options: core.Arguments<types.LegacyMailAddressesUpdateAutoresponderData>,
  ): core.Call<types.LegacyMailAddressesUpdateAutoresponderResponses, types.LegacyMailAddressesUpdateAutoresponderErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.addresses.updateAutoresponder',
        method: 'PUT',
        path: '/v2/mail-addresses/{mailAddressId}/autoresponder',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Change the forward addresses of a mail address (deprecated).
   *
   * Sets the addresses that mail to this address is forwarded to. Use `mail.addresses.updateForwardAddresses` instead.
   *
   * `PUT /v2/mail-addresses/{mailAddressId}/forward-addresses`
   *
   * @deprecated
   */
  updateForwardAddresses(
    options: core.Arguments<types.LegacyMailAddressesUpdateForwardAddressesData>,
  ): core.Call<types.LegacyMailAddressesUpdateForwardAddressesResponses, types.LegacyMailAddressesUpdateForwardAddressesErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.addresses.updateForwardAddresses',
        method: 'PUT',
        path: '/v2/mail-addresses/{mailAddressId}/forward-addresses',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Change the password of a mail address (deprecated).
   *
   * Sets a new password for a mail address. Use `mail.addresses.updatePassword` instead.
   *
   * `PUT /v2/mail-addresses/{mailAddressId}/password`
   *
   * @deprecated
   */
  updatePassword(
    options: core.Arguments<types.LegacyMailAddressesUpdatePasswordData>,
  ): core.Call<types.LegacyMailAddressesUpdatePasswordResponses, types.LegacyMailAddressesUpdatePasswordErrors> {
    return core.call(
      this,
      { id: 'legacy.mail.addresses.updatePassword', method: 'PUT', path: '/v2/mail-addresses/{mailAddressId}/password', bodiless: true },
      options,
    )
  }

  /**
   * Change the quota of a mail address (deprecated).
   *
   * Sets how many bytes a mail address may store. Use `mail.addresses.updateQuota` instead.
   *
   * `PUT /v2/mail-addresses/{mailAddressId}/quota`
   *
   * @deprecated
   */
  updateQuota(
    options: core.Arguments<types.LegacyMailAddressesUpdateQuotaData>,
  ): core.Call<types.LegacyMailAddressesUpdateQuotaResponses, types.LegacyMailAddressesUpdateQuotaErrors> {
    return core.call(
      this,
      { id: 'legacy.mail.addresses.updateQuota', method: 'PUT', path: '/v2/mail-addresses/{mailAddressId}/quota', bodiless: true },
      options,
    )
  }

  /**
   * Change the spam protection of a mail address (deprecated).
   *
   * Sets the spam protection of a mail address. Use `mail.addresses.updateSpamProtection` instead.
   *
   * `PUT /v2/mail-addresses/{mailAddressId}/spam-protection`
   *
   * @deprecated
   */
  updateSpamProtection(
    options: core.Arguments<types.LegacyMailAddressesUpdateSpamProtectionData>,
  ): core.Call<types.LegacyMailAddressesUpdateSpamProtectionResponses, types.LegacyMailAddressesUpdateSpamProtectionErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.addresses.updateSpamProtection',
        method: 'PUT',
        path: '/v2/mail-addresses/{mailAddressId}/spam-protection',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Rename a mail address (deprecated).
   *
   * Changes the address itself. Use `mail.addresses.updateAddress` instead.
   *
   * `PUT /v2/mailaddresses/{id}/address`
   *
   * @deprecated
   */
  updateAddress(
    options: core.Arguments<types.LegacyMailAddressesUpdateAddressData>,
  ): core.Call<types.LegacyMailAddressesUpdateAddressResponses, types.LegacyMailAddressesUpdateAddressErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.addresses.updateAddress',
        method: 'PUT',
        path: '/v2/mailaddresses/{id}/address',
        bodiless: true,
        empty: [403, 404, 500, 503],
        errors: [403, 404, 429, 500, 503],
      },
      options,
    )
  }

  /**
   * Change whether a mail address is a catch-all (deprecated).
   *
   * Turns the catch-all of a mail address on or off. Use `mail.addresses.updateCatchAll` instead.
   *
   * `PUT /v2/mail-addresses/{mailAddressId}/catchall`
   *
   * @deprecated
   */
  updateCatchAll(
    options: core.Arguments<types.LegacyMailAddressesUpdateCatchAllData>,
  ): core.Call<types.LegacyMailAddressesUpdateCatchAllResponses, types.LegacyMailAddressesUpdateCatchAllErrors> {
    return core.call(
      this,
      { id: 'legacy.mail.addresses.updateCatchAll', method: 'PUT', path: '/v2/mail-addresses/{mailAddressId}/catchall', bodiless: true },
      options,
    )
  }
}

/**
 * `legacy.mail.settings`
 */
export class LegacyMailSettingsResource extends core.Resource {
  /**
   * Change a mail setting of a project (deprecated).
   *
   * Sets the blacklist or the whitelist of a project. Use `mail.settings.update` instead.
   *
   * `PUT /v2/projects/{projectId}/mail-settings/{mailSetting}`
   *
   * @deprecated
   */
  update(
    options: core.Arguments<types.LegacyMailSettingsUpdateData>,
  ): core.Call<types.LegacyMailSettingsUpdateResponses, types.LegacyMailSettingsUpdateErrors> {
    return core.call(
      this,
      { id: 'legacy.mail.settings.update', method: 'PUT', path: '/v2/projects/{projectId}/mail-settings/{mailSetting}', bodiless: true },
      options,
    )
  }

  /**
   * Change the blacklist of a project.
   *
   * Sets the blacklist of a project. Use `mail.settings.update` instead.
   *
   * `PUT /v2/projects/{projectId}/mailsettings/blacklist`
   *
   * @deprecated
   */
  updateBlacklist(
    options: core.Arguments<types.LegacyMailSettingsUpdateBlacklistData>,
  ): core.Call<types.LegacyMailSettingsUpdateBlacklistResponses, types.LegacyMailSettingsUpdateBlacklistErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.settings.updateBlacklist',
        method: 'PUT',
        path: '/v2/projects/{projectId}/mailsettings/blacklist',
        bodiless: true,
        empty: [403, 404, 500, 503],
        errors: [403, 404, 429, 500, 503],
      },
      options,
    )
  }

  /**
   * Change the whitelist of a project.
   *
   * Sets the whitelist of a project. Use `mail.settings.update` instead.
   *
   * `PUT /v2/projects/{projectId}/mailsettings/whitelist`
   *
   * @deprecated
   */
  updateWhitelist(
    options: core.Arguments<types.LegacyMailSettingsUpdateWhitelistData>,
  ): core.Call<types.LegacyMailSettingsUpdateWhitelistResponses, types.LegacyMailSettingsUpdateWhitelistErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.settings.updateWhitelist',
        method: 'PUT',
        path: '/v2/projects/{projectId}/mailsettings/whitelist',
        bodiless: true,
        empty: [403, 404, 500, 503],
        errors: [403, 404, 429, 500, 503],
      },
      options,
    )
  }
}

/**
 * `legacy.mail.deliveryBoxes`
 */
export class LegacyMailDeliveryBoxesResource extends core.Resource {
  /**
   * Change the description of a delivery box (deprecated).
   *
   * Replaces the description of a delivery box. Use `mail.deliveryBoxes.updateDescription` instead.
   *
   * `PUT /v2/deliveryboxes/{id}/description`
   *
   * @deprecated
   */
  updateDescription(
    options: core.Arguments<types.LegacyMailDeliveryBoxesUpdateDescriptionData>,
  ): core.Call<types.LegacyMailDeliveryBoxesUpdateDescriptionResponses, types.LegacyMailDeliveryBoxesUpdateDescriptionErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.deliveryBoxes.updateDescription',
        method: 'PUT',
        path: '/v2/deliveryboxes/{id}/description',
        bodiless: true,
        empty: [403, 404, 500, 503],
        errors: [403, 404, 429, 500, 503],
      },
      options,
    )
  }

  /**
   * Change the password of a delivery box (deprecated).
   *
   * Sets a new password for a delivery box. Use `mail.deliveryBoxes.updatePassword` instead.
   *
   * `PUT /v2/deliveryboxes/{id}/password`
   *
   * @deprecated
   */
  updatePassword(
    options: core.Arguments<types.LegacyMailDeliveryBoxesUpdatePasswordData>,
  ): core.Call<types.LegacyMailDeliveryBoxesUpdatePasswordResponses, types.LegacyMailDeliveryBoxesUpdatePasswordErrors> {
    return core.call(
      this,
      {
        id: 'legacy.mail.deliveryBoxes.updatePassword',
        method: 'PUT',
        path: '/v2/deliveryboxes/{id}/password',
        bodiless: true,
        empty: [403, 404, 500, 503],
        errors: [403, 404, 429, 500, 503],
      },
      options,
    )
  }
}

/**
 * `legacy.mail`
 */
export class LegacyMailResource extends core.Resource {
  readonly addresses = new LegacyMailAddressesResource(this)
  readonly settings = new LegacyMailSettingsResource(this)
  readonly deliveryBoxes = new LegacyMailDeliveryBoxesResource(this)
}

/**
 * `legacy.backups`
 */
export class LegacyBackupsResource extends core.Resource {
  /**
   * Restore a path from a backup.
   *
   * Starts to restore one path from a backup. Use `backups.restore` instead.
   *
   * `POST /v2/project-backups/{projectBackupId}/restore-path`
   *
   * @deprecated
   */
  restorePath(
    options: core.Arguments<types.LegacyBackupsRestorePathData>,
  ): core.Call<types.LegacyBackupsRestorePathResponses, types.LegacyBackupsRestorePathErrors> {
    return core.call(
      this,
      { id: 'legacy.backups.restorePath', method: 'POST', path: '/v2/project-backups/{projectBackupId}/restore-path', bodiless: true },
      options,
    )
  }

  /**
   * Change when a backup expires.
   *
   * Sets the time at which a backup expires. Use `backups.update` instead.
   *
   * `PUT /v2/project-backups/{projectBackupId}/expiration-time`
   *
   * @deprecated
   */
  updateExpirationTime(
    options: core.Arguments<types.LegacyBackupsUpdateExpirationTimeData>,
  ): core.Call<types.LegacyBackupsUpdateExpirationTimeResponses, types.LegacyBackupsUpdateExpirationTimeErrors> {
    return core.call(
      this,
      {
        id: 'legacy.backups.updateExpirationTime',
        method: 'PUT',
        path: '/v2/project-backups/{projectBackupId}/expiration-time',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `legacy.apps.installations`
 */
export class LegacyAppsInstallationsResource extends core.Resource {
  /**
   * Replace the database of an app installation.
   *
   * Links another MySQL database to an app installation, in place of a linked one. Use `apps.installations.update` instead.
   *
   * `PATCH /v2/app-installations/{appInstallationId}/database/replace`
   *
   * @deprecated
   */
  replaceDatabase(
    options: core.Arguments<types.LegacyAppsInstallationsReplaceDatabaseData>,
  ): core.Call<types.LegacyAppsInstallationsReplaceDatabaseResponses, types.LegacyAppsInstallationsReplaceDatabaseErrors> {
    return core.call(
      this,
      {
        id: 'legacy.apps.installations.replaceDatabase',
        method: 'PATCH',
        path: '/v2/app-installations/{appInstallationId}/database/replace',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Set the database of an app installation.
   *
   * Links a database to an app installation. Use `apps.installations.update` instead.
   *
   * `PUT /v2/appinstallations/{appInstallationId}/databases`
   *
   * @deprecated
   */
  setDatabase(
    options: core.Arguments<types.LegacyAppsInstallationsSetDatabaseData>,
  ): core.Call<types.LegacyAppsInstallationsSetDatabaseResponses, types.LegacyAppsInstallationsSetDatabaseErrors> {
    return core.call(
      this,
      {
        id: 'legacy.apps.installations.setDatabase',
        method: 'PUT',
        path: '/v2/appinstallations/{appInstallationId}/databases',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Link a database to an app installation.
   *
   * Links a database to an app installation. Use `apps.installations.update` instead.
   *
   * `PATCH /v2/app-installations/{appInstallationId}/database`
   *
   * @deprecated
   */
  linkDatabase(
    options: core.Arguments<types.LegacyAppsInstallationsLinkDatabaseData>,
  ): core.Call<types.LegacyAppsInstallationsLinkDatabaseResponses, types.LegacyAppsInstallationsLinkDatabaseErrors> {
    return core.call(
      this,
      {
        id: 'legacy.apps.installations.linkDatabase',
        method: 'PATCH',
        path: '/v2/app-installations/{appInstallationId}/database',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `legacy.apps`
 */
export class LegacyAppsResource extends core.Resource {
  readonly installations = new LegacyAppsInstallationsResource(this)
}

/**
 * `legacy.registries`
 */
export class LegacyRegistriesResource extends core.Resource {
  /**
   * Check the address of a registry.
   *
   * Checks whether an address is one of a container registry. No longer needed, since creating a registry checks its address.
   *
   * `POST /v2/actions/validate-container-registry-uri`
   *
   * @deprecated
   */
  validateUri(
    options: core.Arguments<types.LegacyRegistriesValidateUriData>,
  ): core.Call<types.LegacyRegistriesValidateUriResponses, types.LegacyRegistriesValidateUriErrors> {
    return core.call(
      this,
      { id: 'legacy.registries.validateUri', method: 'POST', path: '/v2/actions/validate-container-registry-uri', retry: 'safe' },
      options,
    )
  }
}

/**
 * `legacy.contracts`
 */
export class LegacyContractsResource extends core.Resource {
  /**
   * Read the AI hosting contract of a customer.
   *
   * Returns the contract of a customer's AI hosting. Use `contracts.getByAiHosting` instead, which takes the id of the AI hosting.
   *
   * `GET /v2/customers/{customerId}/ai-hosting/contract`
   *
   * @deprecated
   */
  getByAiHosting(
    options: core.Arguments<types.LegacyContractsGetByAiHostingData>,
  ): core.Call<types.LegacyContractsGetByAiHostingResponses, types.LegacyContractsGetByAiHostingErrors> {
    return core.call(
      this,
      { id: 'legacy.contracts.getByAiHosting', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting/contract' },
      options,
    )
  }
}

/**
 * `legacy.cronjobs`
 */
export class LegacyCronjobsResource extends core.Resource {
  /**
   * Set the app installation of a cronjob.
   *
   * Sets the app installation that a cronjob belongs to. Use `cronjobs.update` with a `target` instead.
   *
   * `PUT /v2/cronjobs/{cronjobId}/app-installation-id`
   *
   * @deprecated
   */
  replaceAppInstallation(
    options: core.Arguments<types.LegacyCronjobsReplaceAppInstallationData>,
  ): core.Call<types.LegacyCronjobsReplaceAppInstallationResponses, types.LegacyCronjobsReplaceAppInstallationErrors> {
    return core.call(
      this,
      { id: 'legacy.cronjobs.replaceAppInstallation', method: 'PUT', path: '/v2/cronjobs/{cronjobId}/app-installation-id', bodiless: true },
      options,
    )
  }

  /**
   * Move a cronjob to another app installation.
   *
   * Sets the app installation that a cronjob belongs to, by its id as `appId`. Use `cronjobs.update` with a `target` instead.
   *
   * `PATCH /v2/cronjobs/{cronjobId}/app-installation-id`
   *
   * @deprecated
   */
  updateAppInstallation(
    options: core.Arguments<types.LegacyCronjobsUpdateAppInstallationData>,
  ): core.Call<types.LegacyCronjobsUpdateAppInstallationResponses, types.LegacyCronjobsUpdateAppInstallationErrors> {
    return core.call(
      this,
      {
        id: 'legacy.cronjobs.updateAppInstallation',
        method: 'PATCH',
        path: '/v2/cronjobs/{cronjobId}/app-installation-id',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `legacy.servers`
 */
export class LegacyServersResource extends core.Resource {
  /**
   * Set a server's storage threshold.
   *
   * Sets how much storage a server may use before mittwald sends a notification. Use `servers.storageSpaceStatistics.update` instead.
   *
   * `PUT /v2/servers/{serverId}/storage-space-notification-threshold`
   *
   * @deprecated
   */
  replaceStorageSpaceNotificationThreshold(
    options: core.Arguments<types.LegacyServersReplaceStorageSpaceNotificationThresholdData>,
  ): core.Call<
    types.LegacyServersReplaceStorageSpaceNotificationThresholdResponses,
    types.LegacyServersReplaceStorageSpaceNotificationThresholdErrors
  > {
    return core.call(
      this,
      {
        id: 'legacy.servers.replaceStorageSpaceNotificationThreshold',
        method: 'PUT',
        path: '/v2/servers/{serverId}/storage-space-notification-threshold',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `legacy.systemSoftware.versions`
 */
export class LegacySystemSoftwareVersionsResource extends core.Resource {
  /**
   * List versions of system software (old path).
   *
   * The path of `systemSoftware.versions.list` until August 2026. Use that instead.
   *
   * `GET /v2/system-software/{systemSoftwareId}/versions`
   *
   * @deprecated
   */
  list(
    options: core.Arguments<types.LegacySystemSoftwareVersionsListData>,
  ): core.Call<types.LegacySystemSoftwareVersionsListResponses, types.LegacySystemSoftwareVersionsListErrors> {
    return core.call(
      this,
      { id: 'legacy.systemSoftware.versions.list', method: 'GET', path: '/v2/system-software/{systemSoftwareId}/versions' },
      options,
    )
  }

  /**
   * Read a version of system software (old path).
   *
   * The path of `systemSoftware.versions.get` until August 2026. Use that instead.
   *
   * `GET /v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}`
   *
   * @deprecated
   */
  get(
    options: core.Arguments<types.LegacySystemSoftwareVersionsGetData>,
  ): core.Call<types.LegacySystemSoftwareVersionsGetResponses, types.LegacySystemSoftwareVersionsGetErrors> {
    return core.call(
      this,
      {
        id: 'legacy.systemSoftware.versions.get',
        method: 'GET',
        path: '/v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}',
      },
      options,
    )
  }
}

/**
 * `legacy.systemSoftware`
 */
export class LegacySystemSoftwareResource extends core.Resource {
  readonly versions = new LegacySystemSoftwareVersionsResource(this)
}

/**
 * `legacy.customers.invites`
 */
export class LegacyCustomersInvitesResource extends core.Resource {
  /**
   * Invite to a customer (old path).
   *
   * The path of `customers.invites.create` until August 2026. Use that instead.
   *
   * `POST /v2/customer/{customerId}/invites`
   *
   * @deprecated
   */
  create(
    options: core.Arguments<types.LegacyCustomersInvitesCreateData>,
  ): core.Call<types.LegacyCustomersInvitesCreateResponses, types.LegacyCustomersInvitesCreateErrors> {
    return core.call(this, { id: 'legacy.customers.invites.create', method: 'POST', path: '/v2/customer/{customerId}/invites' }, options)
  }
}

/**
 * `legacy.customers`
 */
export class LegacyCustomersResource extends core.Resource {
  readonly invites = new LegacyCustomersInvitesResource(this)

  /**
   * Leave a customer (old path).
   *
   * The path of `customers.leave` until August 2026. Use that instead.
   *
   * `POST /v2/customer/{customerId}/actions/leave`
   *
   * @deprecated
   */
  leave(
    options: core.Arguments<types.LegacyCustomersLeaveData>,
  ): core.Call<types.LegacyCustomersLeaveResponses, types.LegacyCustomersLeaveErrors> {
    return core.call(
      this,
      { id: 'legacy.customers.leave', method: 'POST', path: '/v2/customer/{customerId}/actions/leave', bodiless: true },
      options,
    )
  }
}

/**
 * `legacy.extensions.publicKeys`
 */
export class LegacyExtensionsPublicKeysResource extends core.Resource {
  /**
   * Read a webhook public key (old path).
   *
   * The path of `extensions.publicKeys.get` until August 2026. Use that instead.
   *
   * `GET /v2/webhook-public-keys/{serial}`
   *
   * @deprecated
   */
  get(
    options: core.Arguments<types.LegacyExtensionsPublicKeysGetData>,
  ): core.Call<types.LegacyExtensionsPublicKeysGetResponses, types.LegacyExtensionsPublicKeysGetErrors> {
    return core.call(
      this,
      { id: 'legacy.extensions.publicKeys.get', method: 'GET', path: '/v2/webhook-public-keys/{serial}', auth: false },
      options,
    )
  }
}

/**
 * `legacy.extensions`
 */
export class LegacyExtensionsResource extends core.Resource {
  readonly publicKeys = new LegacyExtensionsPublicKeysResource(this)
}

/**
 * `legacy.containerTemplates`
 */
export class LegacyContainerTemplatesResource extends core.Resource {
  /**
   * Read the icon of a container template.
   *
   * Returns the icon of a container template. Use `containerTemplates.getAsset` instead, with the path `icon.svg`.
   *
   * `GET /v2/container-templates/{templateId}/icon`
   *
   * @deprecated
   */
  getIcon(
    options: core.Arguments<types.LegacyContainerTemplatesGetIconData>,
  ): core.Call<core.Downloads<types.LegacyContainerTemplatesGetIconResponses>, types.LegacyContainerTemplatesGetIconErrors> {
    return core.call(
      this,
      {
        id: 'legacy.containerTemplates.getIcon',
        method: 'GET',
        path: '/v2/container-templates/{templateId}/icon',
        read: core.readFile,
        accept: 'image/jpeg',
        empty: [304],
        auth: false,
      },
      options,
    )
  }
}

/**
 * `legacy`
 */
export class LegacyResource extends core.Resource {
  readonly invoices = new LegacyInvoicesResource(this)
  readonly domains = new LegacyDomainsResource(this)
  readonly ingresses = new LegacyIngressesResource(this)
  readonly dns = new LegacyDnsResource(this)
  readonly account = new LegacyAccountResource(this)
  readonly users = new LegacyUsersResource(this)
  readonly notifications = new LegacyNotificationsResource(this)
  readonly files = new LegacyFilesResource(this)
  readonly mail = new LegacyMailResource(this)
  readonly backups = new LegacyBackupsResource(this)
  readonly apps = new LegacyAppsResource(this)
  readonly registries = new LegacyRegistriesResource(this)
  readonly contracts = new LegacyContractsResource(this)
  readonly cronjobs = new LegacyCronjobsResource(this)
  readonly servers = new LegacyServersResource(this)
  readonly systemSoftware = new LegacySystemSoftwareResource(this)
  readonly customers = new LegacyCustomersResource(this)
  readonly extensions = new LegacyExtensionsResource(this)
  readonly containerTemplates = new LegacyContainerTemplatesResource(this)
}

/**
 * `orders.tariffChanges`
 */
export class OrdersTariffChangesResource extends core.Resource {
  /**
   * Order a tariff change.
   *
   * Orders other resources for the project, server, AI hosting or LeadFyndr profile of a contract. `tariffChangeType` says which of them `tariffChangeData` describes.
   *
   * `POST /v2/tariff-changes`
   *
   * This operation can cost money.
   */
  create(
    options: core.Arguments<types.OrdersTariffChangesCreateData>,
  ): core.Call<types.OrdersTariffChangesCreateResponses, types.OrdersTariffChangesCreateErrors> {
    return core.call(this, { id: 'orders.tariffChanges.create', method: 'POST', path: '/v2/tariff-changes', charges: true }, options)
  }

  /**
   * Preview the price of a tariff change.
   *
   * Returns what a contract would cost after a tariff change, without ordering it.
   *
   * `POST /v2/tariff-change-previews`
   */
  preview(
    options: core.Arguments<types.OrdersTariffChangesPreviewData>,
  ): core.Call<types.OrdersTariffChangesPreviewResponses, types.OrdersTariffChangesPreviewErrors> {
    return core.call(
      this,
      { id: 'orders.tariffChanges.preview', method: 'POST', path: '/v2/tariff-change-previews', retry: 'safe' },
      options,
    )
  }
}

/**
 * `orders`
 */
export class OrdersResource extends core.Resource {
  readonly tariffChanges = new OrdersTariffChangesResource(this)

  /**
   * List the orders of a customer.
   *
   * Lists the orders of a customer that the caller may see, on request only those of certain statuses or article templates.
   *
   * `GET /v2/customers/{customerId}/orders`
   */
  list(
    options: core.Arguments<types.OrdersListData, core.ListCallOptions>,
  ): core.ListCall<types.OrdersListResponses, types.OrdersListErrors, types.Order> {
    return core.list(
      this,
      { id: 'orders.list', method: 'GET', path: '/v2/customers/{customerId}/orders', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * List the orders of a project.
   *
   * Lists the orders of a project that the caller may see, on request only those of certain statuses or article templates.
   *
   * `GET /v2/projects/{projectId}/orders`
   */
  listByProject(
    options: core.Arguments<types.OrdersListByProjectData, core.ListCallOptions>,
  ): core.ListCall<types.OrdersListByProjectResponses, types.OrdersListByProjectErrors, types.Order> {
    return core.list(
      this,
      { id: 'orders.listByProject', method: 'GET', path: '/v2/projects/{projectId}/orders', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Read an order.
   *
   * Returns one order with its items and amounts. The caller needs access to the order or its customer.
   *
   * `GET /v2/orders/{orderId}`
   */
  get(options: core.Arguments<types.OrdersGetData>): core.Call<types.OrdersGetResponses, types.OrdersGetErrors> {
    return core.call(this, { id: 'orders.get', method: 'GET', path: '/v2/orders/{orderId}' }, options)
  }

  /**
   * Reads with `orders.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `REJECTED` or `ABORTED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/orders/{orderId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'NEW' | 'CONFIRMED' | 'REJECTED' | 'ABORTED' | 'EXECUTED' }>,
    options: core.WaitArguments<types.OrdersGetData, types.OrdersGetResponse>,
  ): Promise<types.OrdersGetResponse> {
    return core.waitUntil(
      this,
      { id: 'orders.get', method: 'GET', path: '/v2/orders/{orderId}' },
      { status: { at: '/status', values: ['NEW', 'CONFIRMED', 'REJECTED', 'ABORTED', 'EXECUTED'], failed: ['REJECTED', 'ABORTED'] } },
      target,
      options,
    )
  }

  /**
   * Place an order.
   *
   * Orders a project, a server, a domain, a certificate, a mail archive, a license, AI hosting or LeadFyndr. `orderType` says which of them `orderData` describes.
   *
   * `POST /v2/orders`
   *
   * This operation can cost money.
   */
  create(options: core.Arguments<types.OrdersCreateData>): core.Call<types.OrdersCreateResponses, types.OrdersCreateErrors> {
    return core.call(this, { id: 'orders.create', method: 'POST', path: '/v2/orders', charges: true }, options)
  }

  /**
   * List own orders.
   *
   * Lists the orders of all customers and projects that the caller may see, on request only those of certain statuses, types or article templates.
   *
   * `GET /v2/orders`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.OrdersListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.OrdersListOwnResponses, types.OrdersListOwnErrors, types.Order> {
    return core.list(this, { id: 'orders.listOwn', method: 'GET', path: '/v2/orders', pages: declared.pagesByOffsetOrPage }, options)
  }

  /**
   * Preview the price of an order.
   *
   * Returns what a project, a server, a domain or another article would cost, without ordering it. No token is needed.
   *
   * `POST /v2/order-previews`
   */
  preview(options: core.Arguments<types.OrdersPreviewData>): core.Call<types.OrdersPreviewResponses, types.OrdersPreviewErrors> {
    return core.call(this, { id: 'orders.preview', method: 'POST', path: '/v2/order-previews', retry: 'safe', auth: false }, options)
  }
}

/**
 * `articles`
 */
export class ArticlesResource extends core.Resource {
  /**
   * List articles.
   *
   * Lists what can be ordered, on request only articles of certain tags, templates, ids or names. No token is needed.
   *
   * `GET /v2/articles`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ArticlesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ArticlesListResponses, types.ArticlesListErrors, types.Article> {
    return core.list(
      this,
      { id: 'articles.list', method: 'GET', path: '/v2/articles', pages: declared.pagesByOffsetOrPage, auth: false },
      options,
    )
  }

  /**
   * Read an article.
   *
   * Returns one article with its price, attributes and template. No token is needed.
   *
   * `GET /v2/articles/{articleId}`
   */
  get(options: core.Arguments<types.ArticlesGetData>): core.Call<types.ArticlesGetResponses, types.ArticlesGetErrors> {
    return core.call(this, { id: 'articles.get', method: 'GET', path: '/v2/articles/{articleId}', auth: false }, options)
  }
}

/**
 * `mysql.databases`
 */
export class MysqlDatabasesResource extends core.Resource {
  /**
   * List MySQL databases.
   *
   * Returns the MySQL databases of a project.
   *
   * `GET /v2/projects/{projectId}/mysql-databases`
   */
  list(
    options: core.Arguments<types.MysqlDatabasesListData>,
  ): core.Call<types.MysqlDatabasesListResponses, types.MysqlDatabasesListErrors> {
    return core.call(this, { id: 'mysql.databases.list', method: 'GET', path: '/v2/projects/{projectId}/mysql-databases' }, options)
  }

  /**
   * Create a MySQL database.
   *
   * Adds a MySQL database to a project, together with a user of it.
   *
   * `POST /v2/projects/{projectId}/mysql-databases`
   */
  create(
    options: core.Arguments<types.MysqlDatabasesCreateData>,
  ): core.Call<types.MysqlDatabasesCreateResponses, types.MysqlDatabasesCreateErrors> {
    return core.call(this, { id: 'mysql.databases.create', method: 'POST', path: '/v2/projects/{projectId}/mysql-databases' }, options)
  }

  /**
   * Read a MySQL database.
   *
   * Returns one MySQL database, with its status and the storage it takes.
   *
   * `GET /v2/mysql-databases/{mysqlDatabaseId}`
   */
  get(options: core.Arguments<types.MysqlDatabasesGetData>): core.Call<types.MysqlDatabasesGetResponses, types.MysqlDatabasesGetErrors> {
    return core.call(this, { id: 'mysql.databases.get', method: 'GET', path: '/v2/mysql-databases/{mysqlDatabaseId}' }, options)
  }

  /**
   * Reads with `mysql.databases.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/mysql-databases/{mysqlDatabaseId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'pending' | 'ready' | 'migrating' | 'importing' | 'error' }>,
    options: core.WaitArguments<types.MysqlDatabasesGetData, types.MysqlDatabasesGetResponse>,
  ): Promise<types.MysqlDatabasesGetResponse> {
    return core.waitUntil(
      this,
      { id: 'mysql.databases.get', method: 'GET', path: '/v2/mysql-databases/{mysqlDatabaseId}' },
      { status: { at: '/status', values: ['pending', 'ready', 'migrating', 'importing', 'error'], failed: ['error'] } },
      target,
      options,
    )
  }

  /**
   * Delete a MySQL database.
   *
   * Removes a MySQL database from its project.
   *
   * `DELETE /v2/mysql-databases/{mysqlDatabaseId}`
   */
  delete(
    options: core.Arguments<types.MysqlDatabasesDeleteData>,
  ): core.Call<types.MysqlDatabasesDeleteResponses, types.MysqlDatabasesDeleteErrors> {
    return core.call(
      this,
      { id: 'mysql.databases.delete', method: 'DELETE', path: '/v2/mysql-databases/{mysqlDatabaseId}', bodiless: true },
      options,
    )
  }

  /**
   * Update a MySQL database.
   *
   * Changes the description, the default character settings or the version of a MySQL database. Fields that are left out keep their value.
   *
   * `PATCH /v2/mysql-databases/{mysqlDatabaseId}`
   */
  update(
    options: core.Arguments<types.MysqlDatabasesUpdateData>,
  ): core.Call<types.MysqlDatabasesUpdateResponses, types.MysqlDatabasesUpdateErrors> {
    return core.call(
      this,
      { id: 'mysql.databases.update', method: 'PATCH', path: '/v2/mysql-databases/{mysqlDatabaseId}', bodiless: true },
      options,
    )
  }

  /**
   * Update default character settings.
   *
   * Sets the default character set and collation of a MySQL database. `mysql.charsets.list` has those to choose from.
   *
   * `PATCH /v2/mysql-databases/{mysqlDatabaseId}/default-charset`
   *
   * @deprecated
   */
  updateDefaultCharset(
    options: core.Arguments<types.MysqlDatabasesUpdateDefaultCharsetData>,
  ): core.Call<types.MysqlDatabasesUpdateDefaultCharsetResponses, types.MysqlDatabasesUpdateDefaultCharsetErrors> {
    return core.call(
      this,
      {
        id: 'mysql.databases.updateDefaultCharset',
        method: 'PATCH',
        path: '/v2/mysql-databases/{mysqlDatabaseId}/default-charset',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change a MySQL database's description.
   *
   * Replaces the description of a MySQL database.
   *
   * `PATCH /v2/mysql-databases/{mysqlDatabaseId}/description`
   *
   * @deprecated
   */
  updateDescription(
    options: core.Arguments<types.MysqlDatabasesUpdateDescriptionData>,
  ): core.Call<types.MysqlDatabasesUpdateDescriptionResponses, types.MysqlDatabasesUpdateDescriptionErrors> {
    return core.call(
      this,
      {
        id: 'mysql.databases.updateDescription',
        method: 'PATCH',
        path: '/v2/mysql-databases/{mysqlDatabaseId}/description',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Copy a MySQL database.
   *
   * Creates a copy of a MySQL database, together with a new user of the copy.
   *
   * `POST /v2/mysql-databases/{mysqlDatabaseId}/actions/copy`
   */
  copy(
    options: core.Arguments<types.MysqlDatabasesCopyData>,
  ): core.Call<types.MysqlDatabasesCopyResponses, types.MysqlDatabasesCopyErrors> {
    return core.call(
      this,
      { id: 'mysql.databases.copy', method: 'POST', path: '/v2/mysql-databases/{mysqlDatabaseId}/actions/copy' },
      options,
    )
  }
}

/**
 * `mysql.charsets`
 */
export class MysqlCharsetsResource extends core.Resource {
  /**
   * List MySQL character sets.
   *
   * Returns the character sets that can be used, with their collations, of all MySQL versions or of one.
   *
   * `GET /v2/mysql-charsets`
   */
  list(
    options: core.Arguments<types.MysqlCharsetsListData> = {},
  ): core.Call<types.MysqlCharsetsListResponses, types.MysqlCharsetsListErrors> {
    return core.call(this, { id: 'mysql.charsets.list', method: 'GET', path: '/v2/mysql-charsets', auth: false }, options)
  }
}

/**
 * `mysql.versions`
 */
export class MysqlVersionsResource extends core.Resource {
  /**
   * List MySQL versions.
   *
   * Returns the MySQL versions there are, in general or for one project.
   *
   * `GET /v2/mysql-versions`
   */
  list(
    options: core.Arguments<types.MysqlVersionsListData> = {},
  ): core.Call<types.MysqlVersionsListResponses, types.MysqlVersionsListErrors> {
    return core.call(this, { id: 'mysql.versions.list', method: 'GET', path: '/v2/mysql-versions' }, options)
  }
}

/**
 * `mysql.users`
 */
export class MysqlUsersResource extends core.Resource {
  /**
   * List MySQL users.
   *
   * Returns the users of a MySQL database.
   *
   * `GET /v2/mysql-databases/{mysqlDatabaseId}/users`
   */
  list(options: core.Arguments<types.MysqlUsersListData>): core.Call<types.MysqlUsersListResponses, types.MysqlUsersListErrors> {
    return core.call(this, { id: 'mysql.users.list', method: 'GET', path: '/v2/mysql-databases/{mysqlDatabaseId}/users' }, options)
  }

  /**
   * Create a MySQL user.
   *
   * Adds a user to a MySQL database.
   *
   * `POST /v2/mysql-databases/{mysqlDatabaseId}/users`
   */
  create(options: core.Arguments<types.MysqlUsersCreateData>): core.Call<types.MysqlUsersCreateResponses, types.MysqlUsersCreateErrors> {
    return core.call(this, { id: 'mysql.users.create', method: 'POST', path: '/v2/mysql-databases/{mysqlDatabaseId}/users' }, options)
  }

  /**
   * Read a MySQL user.
   *
   * Returns one MySQL user. The password is not among what it returns.
   *
   * `GET /v2/mysql-users/{mysqlUserId}`
   */
  get(options: core.Arguments<types.MysqlUsersGetData>): core.Call<types.MysqlUsersGetResponses, types.MysqlUsersGetErrors> {
    return core.call(this, { id: 'mysql.users.get', method: 'GET', path: '/v2/mysql-users/{mysqlUserId}' }, options)
  }

  /**
   * Reads with `mysql.users.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/mysql-users/{mysqlUserId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'pending' | 'ready' | 'error' | 'terminating' | 'disabled' }>,
    options: core.WaitArguments<types.MysqlUsersGetData, types.MysqlUsersGetResponse>,
  ): Promise<types.MysqlUsersGetResponse> {
    return core.waitUntil(
      this,
      { id: 'mysql.users.get', method: 'GET', path: '/v2/mysql-users/{mysqlUserId}' },
      { status: { at: '/status', values: ['pending', 'ready', 'error', 'terminating', 'disabled'], failed: ['error'] } },
      target,
      options,
    )
  }

  /**
   * Update a MySQL user.
   *
   * Sets the description and the access rights of a MySQL user. The password is changed by `mysql.users.updatePassword`.
   *
   * `PUT /v2/mysql-users/{mysqlUserId}`
   *
   * @deprecated
   */
  update(options: core.Arguments<types.MysqlUsersUpdateData>): core.Call<types.MysqlUsersUpdateResponses, types.MysqlUsersUpdateErrors> {
    return core.call(this, { id: 'mysql.users.update', method: 'PUT', path: '/v2/mysql-users/{mysqlUserId}', bodiless: true }, options)
  }

  /**
   * Delete a MySQL user.
   *
   * Removes a user from its MySQL database.
   *
   * `DELETE /v2/mysql-users/{mysqlUserId}`
   */
  delete(options: core.Arguments<types.MysqlUsersDeleteData>): core.Call<types.MysqlUsersDeleteResponses, types.MysqlUsersDeleteErrors> {
    return core.call(this, { id: 'mysql.users.delete', method: 'DELETE', path: '/v2/mysql-users/{mysqlUserId}', bodiless: true }, options)
  }

  /**
   * Update single fields of a MySQL user.
   *
   * Changes the description, the access rights or the password of a MySQL user. Fields that are left out keep their value.
   *
   * `PATCH /v2/mysql-users/{mysqlUserId}`
   */
  patch(options: core.Arguments<types.MysqlUsersPatchData>): core.Call<types.MysqlUsersPatchResponses, types.MysqlUsersPatchErrors> {
    return core.call(
      this,
      { id: 'mysql.users.patch', method: 'PATCH', path: '/v2/mysql-users/{mysqlUserId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Enable a MySQL user.
   *
   * Enables a MySQL user that was disabled.
   *
   * `POST /v2/mysql-users/{mysqlUserId}/actions/enable`
   */
  enable(options: core.Arguments<types.MysqlUsersEnableData>): core.Call<types.MysqlUsersEnableResponses, types.MysqlUsersEnableErrors> {
    return core.call(
      this,
      { id: 'mysql.users.enable', method: 'POST', path: '/v2/mysql-users/{mysqlUserId}/actions/enable', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Disable a MySQL user.
   *
   * Disables a MySQL user without deleting it.
   *
   * `POST /v2/mysql-users/{mysqlUserId}/actions/disable`
   */
  disable(
    options: core.Arguments<types.MysqlUsersDisableData>,
  ): core.Call<types.MysqlUsersDisableResponses, types.MysqlUsersDisableErrors> {
    return core.call(
      this,
      { id: 'mysql.users.disable', method: 'POST', path: '/v2/mysql-users/{mysqlUserId}/actions/disable', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Read the phpMyAdmin URL.
   *
   * Returns the URL of phpMyAdmin for a MySQL user.
   *
   * `GET /v2/mysql-users/{mysqlUserId}/php-my-admin-url`
   */
  getPhpMyAdminUrl(
    options: core.Arguments<types.MysqlUsersGetPhpMyAdminUrlData>,
  ): core.Call<types.MysqlUsersGetPhpMyAdminUrlResponses, types.MysqlUsersGetPhpMyAdminUrlErrors> {
    return core.call(
      this,
      { id: 'mysql.users.getPhpMyAdminUrl', method: 'GET', path: '/v2/mysql-users/{mysqlUserId}/php-my-admin-url' },
      options,
    )
  }

  /**
   * Set the password of a MySQL user.
   *
   * Replaces the password of a MySQL user.
   *
   * `PATCH /v2/mysql-users/{mysqlUserId}/password`
   *
   * @deprecated
   */
  updatePassword(
    options: core.Arguments<types.MysqlUsersUpdatePasswordData>,
  ): core.Call<types.MysqlUsersUpdatePasswordResponses, types.MysqlUsersUpdatePasswordErrors> {
    return core.call(
      this,
      { id: 'mysql.users.updatePassword', method: 'PATCH', path: '/v2/mysql-users/{mysqlUserId}/password', bodiless: true, retry: 'safe' },
      options,
    )
  }
}

/**
 * `mysql`
 */
export class MysqlResource extends core.Resource {
  readonly databases = new MysqlDatabasesResource(this)
  readonly charsets = new MysqlCharsetsResource(this)
  readonly versions = new MysqlVersionsResource(this)
  readonly users = new MysqlUsersResource(this)
}

/**
 * `redis.databases`
 */
export class RedisDatabasesResource extends core.Resource {
  /**
   * List Redis databases.
   *
   * Returns the Redis databases of a project.
   *
   * `GET /v2/projects/{projectId}/redis-databases`
   */
  list(
    options: core.Arguments<types.RedisDatabasesListData>,
  ): core.Call<types.RedisDatabasesListResponses, types.RedisDatabasesListErrors> {
    return core.call(this, { id: 'redis.databases.list', method: 'GET', path: '/v2/projects/{projectId}/redis-databases' }, options)
  }

  /**
   * Create a Redis database.
   *
   * Adds a Redis database to a project. `redis.versions.list` has the versions to choose from.
   *
   * `POST /v2/projects/{projectId}/redis-databases`
   */
  create(
    options: core.Arguments<types.RedisDatabasesCreateData>,
  ): core.Call<types.RedisDatabasesCreateResponses, types.RedisDatabasesCreateErrors> {
    return core.call(this, { id: 'redis.databases.create', method: 'POST', path: '/v2/projects/{projectId}/redis-databases' }, options)
  }

  /**
   * Read a Redis database.
   *
   * Returns one Redis database, with its status and configuration.
   *
   * `GET /v2/redis-databases/{redisDatabaseId}`
   */
  get(options: core.Arguments<types.RedisDatabasesGetData>): core.Call<types.RedisDatabasesGetResponses, types.RedisDatabasesGetErrors> {
    return core.call(this, { id: 'redis.databases.get', method: 'GET', path: '/v2/redis-databases/{redisDatabaseId}' }, options)
  }

  /**
   * Reads with `redis.databases.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/redis-databases/{redisDatabaseId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'pending' | 'ready' | 'migrating' | 'importing' | 'error' }>,
    options: core.WaitArguments<types.RedisDatabasesGetData, types.RedisDatabasesGetResponse>,
  ): Promise<types.RedisDatabasesGetResponse> {
    return core.waitUntil(
      this,
      { id: 'redis.databases.get', method: 'GET', path: '/v2/redis-databases/{redisDatabaseId}' },
      { status: { at: '/status', values: ['pending', 'ready', 'migrating', 'importing', 'error'], failed: ['error'] } },
      target,
      options,
    )
  }

  /**
   * Delete a Redis database.
   *
   * Removes a Redis database from its project.
   *
   * `DELETE /v2/redis-databases/{redisDatabaseId}`
   */
  delete(
    options: core.Arguments<types.RedisDatabasesDeleteData>,
  ): core.Call<types.RedisDatabasesDeleteResponses, types.RedisDatabasesDeleteErrors> {
    return core.call(
      this,
      { id: 'redis.databases.delete', method: 'DELETE', path: '/v2/redis-databases/{redisDatabaseId}', bodiless: true },
      options,
    )
  }

  /**
   * Update a Redis database.
   *
   * Changes the description, the configuration or the version of a Redis database. Fields that are left out keep their value.
   *
   * `PATCH /v2/redis-databases/{redisDatabaseId}`
   */
  update(
    options: core.Arguments<types.RedisDatabasesUpdateData>,
  ): core.Call<types.RedisDatabasesUpdateResponses, types.RedisDatabasesUpdateErrors> {
    return core.call(
      this,
      { id: 'redis.databases.update', method: 'PATCH', path: '/v2/redis-databases/{redisDatabaseId}', bodiless: true },
      options,
    )
  }

  /**
   * Configure a Redis database.
   *
   * Changes the configuration of a Redis database, such as its memory and its eviction policy.
   *
   * `PATCH /v2/redis-databases/{redisDatabaseId}/configuration`
   *
   * @deprecated
   */
  updateConfiguration(
    options: core.Arguments<types.RedisDatabasesUpdateConfigurationData>,
  ): core.Call<types.RedisDatabasesUpdateConfigurationResponses, types.RedisDatabasesUpdateConfigurationErrors> {
    return core.call(
      this,
      {
        id: 'redis.databases.updateConfiguration',
        method: 'PATCH',
        path: '/v2/redis-databases/{redisDatabaseId}/configuration',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change a Redis database's description.
   *
   * Replaces the description of a Redis database.
   *
   * `PATCH /v2/redis-databases/{redisDatabaseId}/description`
   *
   * @deprecated
   */
  updateDescription(
    options: core.Arguments<types.RedisDatabasesUpdateDescriptionData>,
  ): core.Call<types.RedisDatabasesUpdateDescriptionResponses, types.RedisDatabasesUpdateDescriptionErrors> {
    return core.call(
      this,
      {
        id: 'redis.databases.updateDescription',
        method: 'PATCH',
        path: '/v2/redis-databases/{redisDatabaseId}/description',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `redis.versions`
 */
export class RedisVersionsResource extends core.Resource {
  /**
   * List Redis versions.
   *
   * Returns the Redis versions there are, in general or for one project.
   *
   * `GET /v2/redis-versions`
   */
  list(
    options: core.Arguments<types.RedisVersionsListData> = {},
  ): core.Call<types.RedisVersionsListResponses, types.RedisVersionsListErrors> {
    return core.call(this, { id: 'redis.versions.list', method: 'GET', path: '/v2/redis-versions' }, options)
  }
}

/**
 * `redis`
 */
export class RedisResource extends core.Resource {
  readonly databases = new RedisDatabasesResource(this)
  readonly versions = new RedisVersionsResource(this)
}

/**
 * `dns.zones`
 */
export class DnsZonesResource extends core.Resource {
  /**
   * List DNS zones.
   *
   * Lists the DNS zones of a project, each with all of its record sets.
   *
   * `GET /v2/projects/{projectId}/dns-zones`
   */
  list(options: core.Arguments<types.DnsZonesListData>): core.Call<types.DnsZonesListResponses, types.DnsZonesListErrors> {
    return core.call(this, { id: 'dns.zones.list', method: 'GET', path: '/v2/projects/{projectId}/dns-zones' }, options)
  }

  /**
   * Create a DNS zone.
   *
   * Creates a DNS zone below another one. Its records are set afterwards.
   *
   * `POST /v2/dns-zones`
   */
  create(options: core.Arguments<types.DnsZonesCreateData>): core.Call<types.DnsZonesCreateResponses, types.DnsZonesCreateErrors> {
    return core.call(this, { id: 'dns.zones.create', method: 'POST', path: '/v2/dns-zones' }, options)
  }

  /**
   * Read a DNS zone.
   *
   * Returns one DNS zone with all of its record sets.
   *
   * `GET /v2/dns-zones/{dnsZoneId}`
   */
  get(options: core.Arguments<types.DnsZonesGetData>): core.Call<types.DnsZonesGetResponses, types.DnsZonesGetErrors> {
    return core.call(this, { id: 'dns.zones.get', method: 'GET', path: '/v2/dns-zones/{dnsZoneId}' }, options)
  }

  /**
   * Delete a DNS zone.
   *
   * Deletes a DNS zone.
   *
   * `DELETE /v2/dns-zones/{dnsZoneId}`
   */
  delete(options: core.Arguments<types.DnsZonesDeleteData>): core.Call<types.DnsZonesDeleteResponses, types.DnsZonesDeleteErrors> {
    return core.call(this, { id: 'dns.zones.delete', method: 'DELETE', path: '/v2/dns-zones/{dnsZoneId}', bodiless: true }, options)
  }

  /**
   * Read a zone file.
   *
   * Returns a DNS zone and the zones below it as a zone file for BIND (RFC 1035). Fails for a zone that is below another one.
   *
   * `GET /v2/dns-zones/{dnsZoneId}/zone-file`
   */
  getZoneFile(
    options: core.Arguments<types.DnsZonesGetZoneFileData>,
  ): core.Call<types.DnsZonesGetZoneFileResponses, types.DnsZonesGetZoneFileErrors> {
    return core.call(
      this,
      {
        id: 'dns.zones.getZoneFile',
        method: 'GET',
        path: '/v2/dns-zones/{dnsZoneId}/zone-file',
        read: core.readPlainText,
        accept: 'text/plain',
      },
      options,
    )
  }
}

/**
 * `dns.recordSets`
 */
export class DnsRecordSetsResource extends core.Resource {
  /**
   * Update a record set.
   *
   * Sets the records of one kind in a DNS zone. The body has to be of the kind that the path names, or an empty object, which leaves the set without records.
   *
   * `PUT /v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}`
   */
  update(
    options: core.Arguments<types.DnsRecordSetsUpdateData>,
  ): core.Call<types.DnsRecordSetsUpdateResponses, types.DnsRecordSetsUpdateErrors> {
    return core.call(
      this,
      { id: 'dns.recordSets.update', method: 'PUT', path: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}', bodiless: true },
      options,
    )
  }

  /**
   * Let mittwald manage a record set.
   *
   * Hands a record set of a DNS zone over to mittwald, which then fills it in. A and AAAA records follow an ingress.
   *
   * `POST /v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed`
   */
  setManaged(
    options: core.Arguments<types.DnsRecordSetsSetManagedData>,
  ): core.Call<types.DnsRecordSetsSetManagedResponses, types.DnsRecordSetsSetManagedErrors> {
    return core.call(
      this,
      {
        id: 'dns.recordSets.setManaged',
        method: 'POST',
        path: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed',
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `dns`
 */
export class DnsResource extends core.Resource {
  readonly zones = new DnsZonesResource(this)
  readonly recordSets = new DnsRecordSetsResource(this)
}

/**
 * `domains.tlds`
 */
export class DomainsTldsResource extends core.Resource {
  /**
   * List top-level domains.
   *
   * Lists the top-level domains that the API supports. Needs no token.
   *
   * `GET /v2/domain-tlds`
   */
  list(options: core.Arguments<types.DomainsTldsListData> = {}): core.Call<types.DomainsTldsListResponses, types.DomainsTldsListErrors> {
    return core.call(this, { id: 'domains.tlds.list', method: 'GET', path: '/v2/domain-tlds', auth: false }, options)
  }

  /**
   * Read the contact schemas of a top-level domain.
   *
   * Returns the JSON schemas of the contacts that a registration or transfer below a top-level domain needs. Needs no token.
   *
   * `GET /v2/domain-tlds/{tld}/contact-schemas`
   */
  getContactSchemas(
    options: core.Arguments<types.DomainsTldsGetContactSchemasData>,
  ): core.Call<types.DomainsTldsGetContactSchemasResponses, types.DomainsTldsGetContactSchemasErrors> {
    return core.call(
      this,
      { id: 'domains.tlds.getContactSchemas', method: 'GET', path: '/v2/domain-tlds/{tld}/contact-schemas', auth: false },
      options,
    )
  }
}

/**
 * `domains`
 */
export class DomainsResource extends core.Resource {
  readonly tlds = new DomainsTldsResource(this)

  /**
   * List domains.
   *
   * Lists the domains that the caller may see, or those of one project.
   *
   * `GET /v2/domains`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.DomainsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {
    return core.list(this, { id: 'domains.list', method: 'GET', path: '/v2/domains', pages: declared.pagesByPage }, options)
  }

  /**
   * Read a domain.
   *
   * Returns one domain with its contacts, nameservers and processes.
   *
   * `GET /v2/domains/{domainId}`
   */
  get(options: core.Arguments<types.DomainsGetData>): core.Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return core.call(this, { id: 'domains.get', method: 'GET', path: '/v2/domains/{domainId}' }, options)
  }

  /**
   * Delete a domain.
   *
   * Starts the deletion of a domain. If the response says so, the deletion continues afterwards.
   *
   * `DELETE /v2/domains/{domainId}`
   */
  delete(options: core.Arguments<types.DomainsDeleteData>): core.Call<types.DomainsDeleteResponses, types.DomainsDeleteErrors> {
    return core.call(this, { id: 'domains.delete', method: 'DELETE', path: '/v2/domains/{domainId}' }, options)
  }

  /**
   * Move a domain to another project.
   *
   * Assigns a domain to another project.
   *
   * `PATCH /v2/domains/{domainId}/project-id`
   */
  updateProject(
    options: core.Arguments<types.DomainsUpdateProjectData>,
  ): core.Call<types.DomainsUpdateProjectResponses, types.DomainsUpdateProjectErrors> {
    return core.call(
      this,
      { id: 'domains.updateProject', method: 'PATCH', path: '/v2/domains/{domainId}/project-id', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Update the nameservers of a domain.
   *
   * Replaces all nameservers of a domain. At least two are needed.
   *
   * `PATCH /v2/domains/{domainId}/nameservers`
   */
  updateNameservers(
    options: core.Arguments<types.DomainsUpdateNameserversData>,
  ): core.Call<types.DomainsUpdateNameserversResponses, types.DomainsUpdateNameserversErrors> {
    return core.call(
      this,
      { id: 'domains.updateNameservers', method: 'PATCH', path: '/v2/domains/{domainId}/nameservers', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Update a contact of a domain.
   *
   * Sends new data for a contact of a domain. `domains.tlds.getContactSchemas` tells which fields a top-level domain needs.
   *
   * `PATCH /v2/domains/{domainId}/contacts/{contact}`
   */
  updateContact(
    options: core.Arguments<types.DomainsUpdateContactData>,
  ): core.Call<types.DomainsUpdateContactResponses, types.DomainsUpdateContactErrors> {
    return core.call(this, { id: 'domains.updateContact', method: 'PATCH', path: '/v2/domains/{domainId}/contacts/{contact}' }, options)
  }

  /**
   * Abort a registration or transfer.
   *
   * Gives up the registration or transfer of a domain that is not complete yet.
   *
   * `DELETE /v2/domains/{domainId}/declaration`
   */
  abortDeclaration(
    options: core.Arguments<types.DomainsAbortDeclarationData>,
  ): core.Call<types.DomainsAbortDeclarationResponses, types.DomainsAbortDeclarationErrors> {
    return core.call(
      this,
      { id: 'domains.abortDeclaration', method: 'DELETE', path: '/v2/domains/{domainId}/declaration', bodiless: true },
      options,
    )
  }

  /**
   * Resend the e-mail about a domain.
   *
   * Sends the e-mail for confirmation, or for verification of the registrant, once more. Does nothing for .de domains.
   *
   * `POST /v2/domains/{domainId}/actions/resend-email`
   */
  resendEmail(
    options: core.Arguments<types.DomainsResendEmailData>,
  ): core.Call<types.DomainsResendEmailResponses, types.DomainsResendEmailErrors> {
    return core.call(
      this,
      { id: 'domains.resendEmail', method: 'POST', path: '/v2/domains/{domainId}/actions/resend-email', bodiless: true },
      options,
    )
  }

  /**
   * Create an auth code.
   *
   * Creates the auth code with which a domain can be transferred to another provider.
   *
   * `POST /v2/domains/{domainId}/actions/auth-code`
   */
  createAuthCode(
    options: core.Arguments<types.DomainsCreateAuthCodeData>,
  ): core.Call<types.DomainsCreateAuthCodeResponses, types.DomainsCreateAuthCodeErrors> {
    return core.call(this, { id: 'domains.createAuthCode', method: 'POST', path: '/v2/domains/{domainId}/actions/auth-code' }, options)
  }

  /**
   * Correct the auth code of a transfer.
   *
   * Replaces a wrong auth code in a transfer to mittwald that is under way or has failed, and starts that transfer again.
   *
   * `PATCH /v2/domains/{domainId}/auth-code`
   */
  updateAuthCode(
    options: core.Arguments<types.DomainsUpdateAuthCodeData>,
  ): core.Call<types.DomainsUpdateAuthCodeResponses, types.DomainsUpdateAuthCodeErrors> {
    return core.call(this, { id: 'domains.updateAuthCode', method: 'PATCH', path: '/v2/domains/{domainId}/auth-code' }, options)
  }

  /**
   * Check whether a domain can be registered.
   *
   * Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token.
   *
   * `POST /v2/domain-registrable`
   */
  checkRegistrability(
    options: core.Arguments<types.DomainsCheckRegistrabilityData>,
  ): core.Call<types.DomainsCheckRegistrabilityResponses, types.DomainsCheckRegistrabilityErrors> {
    return core.call(
      this,
      { id: 'domains.checkRegistrability', method: 'POST', path: '/v2/domain-registrable', retry: 'safe', auth: false },
      options,
    )
  }

  /**
   * Check whether a domain can be transferred.
   *
   * Tells whether a domain can be transferred to mittwald with an auth code, and if not, why. Needs no token.
   *
   * `POST /v2/domain-transferable`
   */
  checkTransferability(
    options: core.Arguments<types.DomainsCheckTransferabilityData>,
  ): core.Call<types.DomainsCheckTransferabilityResponses, types.DomainsCheckTransferabilityErrors> {
    return core.call(
      this,
      { id: 'domains.checkTransferability', method: 'POST', path: '/v2/domain-transferable', retry: 'safe', auth: false },
      options,
    )
  }

  /**
   * Schedule the deletion of a domain.
   *
   * Sets the date on which a domain is deleted, which is then in its `scheduledDeletionDate`.
   *
   * `POST /v2/domains/{domainId}/scheduled-deletion`
   */
  scheduleDeletion(
    options: core.Arguments<types.DomainsScheduleDeletionData>,
  ): core.Call<types.DomainsScheduleDeletionResponses, types.DomainsScheduleDeletionErrors> {
    return core.call(
      this,
      { id: 'domains.scheduleDeletion', method: 'POST', path: '/v2/domains/{domainId}/scheduled-deletion', bodiless: true },
      options,
    )
  }

  /**
   * Cancel the scheduled deletion of a domain.
   *
   * Cancels the deletion that is scheduled for a domain. The domain stays.
   *
   * `DELETE /v2/domains/{domainId}/scheduled-deletion`
   */
  cancelScheduledDeletion(
    options: core.Arguments<types.DomainsCancelScheduledDeletionData>,
  ): core.Call<types.DomainsCancelScheduledDeletionResponses, types.DomainsCancelScheduledDeletionErrors> {
    return core.call(
      this,
      { id: 'domains.cancelScheduledDeletion', method: 'DELETE', path: '/v2/domains/{domainId}/scheduled-deletion', bodiless: true },
      options,
    )
  }

  /**
   * Suggest domains.
   *
   * Returns domain names that an AI suggests for a prompt. `domains.checkRegistrability` says whether one is free.
   *
   * `GET /v2/domain-suggestions`
   */
  suggest(options: core.Arguments<types.DomainsSuggestData>): core.Call<types.DomainsSuggestResponses, types.DomainsSuggestErrors> {
    return core.call(this, { id: 'domains.suggest', method: 'GET', path: '/v2/domain-suggestions', auth: false }, options)
  }

  /**
   * Find the latest screenshot of a domain.
   *
   * Returns a reference to the file of the newest screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none.
   *
   * `GET /v2/domains/latest-screenshot`
   */
  getLatestScreenshot(
    options: core.Arguments<types.DomainsGetLatestScreenshotData>,
  ): core.Call<types.DomainsGetLatestScreenshotResponses, types.DomainsGetLatestScreenshotErrors> {
    return core.call(this, { id: 'domains.getLatestScreenshot', method: 'GET', path: '/v2/domains/latest-screenshot' }, options)
  }
}

/**
 * `ingresses`
 */
export class IngressesResource extends core.Resource {
  /**
   * List ingresses.
   *
   * Lists the ingresses that the caller may see, or those of one project.
   *
   * `GET /v2/ingresses`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.IngressesListData> = {},
  ): core.Call<types.IngressesListResponses, types.IngressesListErrors, core.DocumentedResponse<'X-Pagination-Page'>> {
    return core.call(this, { id: 'ingresses.list', method: 'GET', path: '/v2/ingresses' }, options)
  }

  /**
   * Create an ingress.
   *
   * Creates an ingress, which leads requests for a host name to targets by their path. If ownership of the host name has to be proved, the response says how.
   *
   * `POST /v2/ingresses`
   */
  create(options: core.Arguments<types.IngressesCreateData>): core.Call<types.IngressesCreateResponses, types.IngressesCreateErrors> {
    return core.call(this, { id: 'ingresses.create', method: 'POST', path: '/v2/ingresses' }, options)
  }

  /**
   * Read an ingress.
   *
   * Returns one ingress with its paths, its TLS settings and the problems found in its DNS.
   *
   * `GET /v2/ingresses/{ingressId}`
   */
  get(options: core.Arguments<types.IngressesGetData>): core.Call<types.IngressesGetResponses, types.IngressesGetErrors> {
    return core.call(this, { id: 'ingresses.get', method: 'GET', path: '/v2/ingresses/{ingressId}' }, options)
  }

  /**
   * Delete an ingress.
   *
   * Deletes an ingress.
   *
   * `DELETE /v2/ingresses/{ingressId}`
   */
  delete(options: core.Arguments<types.IngressesDeleteData>): core.Call<types.IngressesDeleteResponses, types.IngressesDeleteErrors> {
    return core.call(this, { id: 'ingresses.delete', method: 'DELETE', path: '/v2/ingresses/{ingressId}', bodiless: true }, options)
  }

  /**
   * Verify ownership of an ingress.
   *
   * Has mittwald check that the host name of an ingress belongs to the customer.
   *
   * `POST /v2/ingresses/{ingressId}/actions/verify-ownership`
   */
  verifyOwnership(
    options: core.Arguments<types.IngressesVerifyOwnershipData>,
  ): core.Call<types.IngressesVerifyOwnershipResponses, types.IngressesVerifyOwnershipErrors> {
    return core.call(
      this,
      { id: 'ingresses.verifyOwnership', method: 'POST', path: '/v2/ingresses/{ingressId}/actions/verify-ownership' },
      options,
    )
  }

  /**
   * Update the paths of an ingress.
   *
   * Replaces the paths of an ingress and their targets. The path `/` is always there and cannot be removed.
   *
   * `PATCH /v2/ingresses/{ingressId}/paths`
   */
  updatePaths(
    options: core.Arguments<types.IngressesUpdatePathsData>,
  ): core.Call<types.IngressesUpdatePathsResponses, types.IngressesUpdatePathsErrors> {
    return core.call(
      this,
      { id: 'ingresses.updatePaths', method: 'PATCH', path: '/v2/ingresses/{ingressId}/paths', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Update the TLS settings of an ingress.
   *
   * Chooses between a certificate by ACME and one of the customer's own. TLS cannot be turned off.
   *
   * `PATCH /v2/ingresses/{ingressId}/tls`
   */
  updateTls(
    options: core.Arguments<types.IngressesUpdateTlsData>,
  ): core.Call<types.IngressesUpdateTlsResponses, types.IngressesUpdateTlsErrors> {
    return core.call(this, { id: 'ingresses.updateTls', method: 'PATCH', path: '/v2/ingresses/{ingressId}/tls', retry: 'safe' }, options)
  }

  /**
   * Request an ACME certificate.
   *
   * Asks for a certificate by ACME to be issued for the host name of an ingress.
   *
   * `POST /v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance`
   */
  requestAcmeCertificate(
    options: core.Arguments<types.IngressesRequestAcmeCertificateData>,
  ): core.Call<types.IngressesRequestAcmeCertificateResponses, types.IngressesRequestAcmeCertificateErrors> {
    return core.call(
      this,
      {
        id: 'ingresses.requestAcmeCertificate',
        method: 'POST',
        path: '/v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * List ingresses that a certificate fits.
   *
   * Lists the ingresses of a project whose host names a certificate is valid for. The certificate is sent, or named by its id.
   *
   * `POST /v2/actions/list-ingresses-compatible-with-certificate`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listCompatibleWithCertificate(
    options: core.Arguments<types.IngressesListCompatibleWithCertificateData>,
  ): core.Call<
    types.IngressesListCompatibleWithCertificateResponses,
    types.IngressesListCompatibleWithCertificateErrors,
    core.DocumentedResponse<'X-Pagination-Page'>
  > {
    return core.call(
      this,
      {
        id: 'ingresses.listCompatibleWithCertificate',
        method: 'POST',
        path: '/v2/actions/list-ingresses-compatible-with-certificate',
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `conversations.members`
 */
export class ConversationsMembersResource extends core.Resource {
  /**
   * Read the members of a conversation.
   *
   * Returns the users who take part in a support conversation.
   *
   * `GET /v2/conversations/{conversationId}/members`
   */
  list(
    options: core.Arguments<types.ConversationsMembersListData>,
  ): core.Call<types.ConversationsMembersListResponses, types.ConversationsMembersListErrors> {
    return core.call(this, { id: 'conversations.members.list', method: 'GET', path: '/v2/conversations/{conversationId}/members' }, options)
  }
}

/**
 * `conversations.messages`
 */
export class ConversationsMessagesResource extends core.Resource {
  /**
   * List messages.
   *
   * Lists all entries of a conversation, messages and status updates alike. Their `type` tells them apart.
   *
   * `GET /v2/conversations/{conversationId}/messages`
   */
  list(
    options: core.Arguments<types.ConversationsMessagesListData>,
  ): core.Call<types.ConversationsMessagesListResponses, types.ConversationsMessagesListErrors> {
    return core.call(
      this,
      { id: 'conversations.messages.list', method: 'GET', path: '/v2/conversations/{conversationId}/messages' },
      options,
    )
  }

  /**
   * Send a message.
   *
   * Sends a message in a conversation, with files if wanted. A closed conversation opens again.
   *
   * `POST /v2/conversations/{conversationId}/messages`
   */
  create(
    options: core.Arguments<types.ConversationsMessagesCreateData>,
  ): core.Call<types.ConversationsMessagesCreateResponses, types.ConversationsMessagesCreateErrors> {
    return core.call(
      this,
      { id: 'conversations.messages.create', method: 'POST', path: '/v2/conversations/{conversationId}/messages' },
      options,
    )
  }

  /**
   * Update a message.
   *
   * Changes the text of a message in a conversation.
   *
   * `PATCH /v2/conversations/{conversationId}/messages/{messageId}`
   */
  update(
    options: core.Arguments<types.ConversationsMessagesUpdateData>,
  ): core.Call<types.ConversationsMessagesUpdateResponses, types.ConversationsMessagesUpdateErrors> {
    return core.call(
      this,
      {
        id: 'conversations.messages.update',
        method: 'PATCH',
        path: '/v2/conversations/{conversationId}/messages/{messageId}',
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `conversations.files`
 */
export class ConversationsFilesResource extends core.Resource {
  /**
   * Request a file upload.
   *
   * Returns a token with which a file can be uploaded for the conversation, and the rules that the file has to keep.
   *
   * `POST /v2/conversations/{conversationId}/files`
   */
  requestUpload(
    options: core.Arguments<types.ConversationsFilesRequestUploadData>,
  ): core.Call<types.ConversationsFilesRequestUploadResponses, types.ConversationsFilesRequestUploadErrors> {
    return core.call(
      this,
      { id: 'conversations.files.requestUpload', method: 'POST', path: '/v2/conversations/{conversationId}/files', retry: 'safe' },
      options,
    )
  }

  /**
   * Read an access token for a file.
   *
   * Returns a token that gives access to a file of the conversation, and when it expires.
   *
   * `GET /v2/conversations/{conversationId}/files/{fileId}/access-token`
   */
  getAccessToken(
    options: core.Arguments<types.ConversationsFilesGetAccessTokenData>,
  ): core.Call<types.ConversationsFilesGetAccessTokenResponses, types.ConversationsFilesGetAccessTokenErrors> {
    return core.call(
      this,
      { id: 'conversations.files.getAccessToken', method: 'GET', path: '/v2/conversations/{conversationId}/files/{fileId}/access-token' },
      options,
    )
  }
}

/**
 * `conversations.categories`
 */
export class ConversationsCategoriesResource extends core.Resource {
  /**
   * List conversation categories.
   *
   * Lists all categories that a conversation may have.
   *
   * `GET /v2/conversation-categories`
   */
  list(
    options: core.Arguments<types.ConversationsCategoriesListData> = {},
  ): core.Call<types.ConversationsCategoriesListResponses, types.ConversationsCategoriesListErrors> {
    return core.call(
      this,
      { id: 'conversations.categories.list', method: 'GET', path: '/v2/conversation-categories', auth: false },
      options,
    )
  }

  /**
   * Read a conversation category.
   *
   * Returns one category of conversations.
   *
   * `GET /v2/conversation-categories/{categoryId}`
   */
  get(
    options: core.Arguments<types.ConversationsCategoriesGetData>,
  ): core.Call<types.ConversationsCategoriesGetResponses, types.ConversationsCategoriesGetErrors> {
    return core.call(
      this,
      { id: 'conversations.categories.get', method: 'GET', path: '/v2/conversation-categories/{categoryId}', auth: false },
      options,
    )
  }
}

/**
 * `conversations.preferences`
 */
export class ConversationsPreferencesResource extends core.Resource {
  /**
   * Read the conversation preferences of a customer.
   *
   * Returns the preferred users for conversations of a customer: one for each category, and one for all others.
   *
   * `GET /v2/customers/{customerId}/conversation-preferences`
   */
  get(
    options: core.Arguments<types.ConversationsPreferencesGetData>,
  ): core.Call<types.ConversationsPreferencesGetResponses, types.ConversationsPreferencesGetErrors> {
    return core.call(
      this,
      { id: 'conversations.preferences.get', method: 'GET', path: '/v2/customers/{customerId}/conversation-preferences' },
      options,
    )
  }
}

/**
 * `conversations`
 */
export class ConversationsResource extends core.Resource {
  readonly members = new ConversationsMembersResource(this)
  readonly messages = new ConversationsMessagesResource(this)
  readonly files = new ConversationsFilesResource(this)
  readonly categories = new ConversationsCategoriesResource(this)
  readonly preferences = new ConversationsPreferencesResource(this)

  /**
   * List conversations.
   *
   * Lists the support conversations that the caller has started or may see.
   *
   * `GET /v2/conversations`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ConversationsListData> = {},
  ): core.Call<types.ConversationsListResponses, types.ConversationsListErrors, core.DocumentedResponse<'X-Pagination-Page'>> {
    return core.call(this, { id: 'conversations.list', method: 'GET', path: '/v2/conversations' }, options)
  }

  /**
   * Start a conversation.
   *
   * Starts a conversation with the support and returns its id. Its messages are sent with `conversations.messages.create`.
   *
   * `POST /v2/conversations`
   */
  create(
    options: core.Arguments<types.ConversationsCreateData>,
  ): core.Call<types.ConversationsCreateResponses, types.ConversationsCreateErrors> {
    return core.call(this, { id: 'conversations.create', method: 'POST', path: '/v2/conversations' }, options)
  }

  /**
   * Read a conversation.
   *
   * Returns one support conversation, without its messages.
   *
   * `GET /v2/conversations/{conversationId}`
   */
  get(options: core.Arguments<types.ConversationsGetData>): core.Call<types.ConversationsGetResponses, types.ConversationsGetErrors> {
    return core.call(this, { id: 'conversations.get', method: 'GET', path: '/v2/conversations/{conversationId}' }, options)
  }

  /**
   * Reads with `conversations.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/conversations/{conversationId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'open' | 'closed' | 'answered' | 'inProgress' | 'waiting' }>,
    options: core.WaitArguments<types.ConversationsGetData, types.ConversationsGetResponse>,
  ): Promise<types.ConversationsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'conversations.get', method: 'GET', path: '/v2/conversations/{conversationId}' },
      { status: { at: '/status', values: ['open', 'closed', 'answered', 'inProgress', 'waiting'] } },
      target,
      options,
    )
  }

  /**
   * Update a conversation.
   *
   * Changes the category and the title of a conversation, and what it relates to.
   *
   * `PUT /v2/conversations/{conversationId}`
   */
  update(
    options: core.Arguments<types.ConversationsUpdateData>,
  ): core.Call<types.ConversationsUpdateResponses, types.ConversationsUpdateErrors> {
    return core.call(this, { id: 'conversations.update', method: 'PUT', path: '/v2/conversations/{conversationId}' }, options)
  }

  /**
   * Set the status of a conversation.
   *
   * Opens or closes a conversation. A closed one counts as solved; it opens again when its status is set to `open` or a message is sent in it.
   *
   * `PUT /v2/conversations/{conversationId}/status`
   */
  setStatus(
    options: core.Arguments<types.ConversationsSetStatusData>,
  ): core.Call<types.ConversationsSetStatusResponses, types.ConversationsSetStatusErrors> {
    return core.call(this, { id: 'conversations.setStatus', method: 'PUT', path: '/v2/conversations/{conversationId}/status' }, options)
  }
}

/**
 * `customers.avatar`
 */
export class CustomersAvatarResource extends core.Resource {
  /**
   * Request the upload of a customer's avatar.
   *
   * Prepares the upload of a new picture for a customer, and returns a reference for it and the rules that it has to keep.
   *
   * `POST /v2/customers/{customerId}/avatar`
   */
  requestUpload(
    options: core.Arguments<types.CustomersAvatarRequestUploadData>,
  ): core.Call<types.CustomersAvatarRequestUploadResponses, types.CustomersAvatarRequestUploadErrors> {
    return core.call(
      this,
      {
        id: 'customers.avatar.requestUpload',
        method: 'POST',
        path: '/v2/customers/{customerId}/avatar',
        errors: [400, 401, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete the avatar of a customer.
   *
   * Removes the picture of a customer.
   *
   * `DELETE /v2/customers/{customerId}/avatar`
   */
  delete(
    options: core.Arguments<types.CustomersAvatarDeleteData>,
  ): core.Call<types.CustomersAvatarDeleteResponses, types.CustomersAvatarDeleteErrors> {
    return core.call(
      this,
      {
        id: 'customers.avatar.delete',
        method: 'DELETE',
        path: '/v2/customers/{customerId}/avatar',
        bodiless: true,
        errors: [400, 401, 429, 500],
      },
      options,
    )
  }
}

/**
 * `customers.categories`
 */
export class CustomersCategoriesResource extends core.Resource {
  /**
   * List customer categories.
   *
   * Lists all categories that a customer may have. The provider's document no longer has it (2026-11-29).
   *
   * `GET /v2/customer-categories`
   *
   * @deprecated
   */
  list(
    options: core.Arguments<types.CustomersCategoriesListData> = {},
  ): core.Call<types.CustomersCategoriesListResponses, types.CustomersCategoriesListErrors> {
    return core.call(this, { id: 'customers.categories.list', method: 'GET', path: '/v2/customer-categories' }, options)
  }

  /**
   * Create a customer category.
   *
   * Adds a category of customers, whose id the caller chooses. The provider's document no longer has it (2026-11-29).
   *
   * `POST /v2/customer-categories`
   *
   * @deprecated
   */
  create(
    options: core.Arguments<types.CustomersCategoriesCreateData>,
  ): core.Call<types.CustomersCategoriesCreateResponses, types.CustomersCategoriesCreateErrors> {
    return core.call(this, { id: 'customers.categories.create', method: 'POST', path: '/v2/customer-categories' }, options)
  }

  /**
   * Read a customer category.
   *
   * Returns one category of customers. The provider's document no longer has it (2026-11-29).
   *
   * `GET /v2/customer-categories/{categoryId}`
   *
   * @deprecated
   */
  get(
    options: core.Arguments<types.CustomersCategoriesGetData>,
  ): core.Call<types.CustomersCategoriesGetResponses, types.CustomersCategoriesGetErrors> {
    return core.call(this, { id: 'customers.categories.get', method: 'GET', path: '/v2/customer-categories/{categoryId}' }, options)
  }

  /**
   * Update a customer category.
   *
   * Changes a category of customers. All of its fields have to be sent. The provider's document no longer has it (2026-11-29).
   *
   * `PUT /v2/customer-categories/{categoryId}`
   *
   * @deprecated
   */
  update(
    options: core.Arguments<types.CustomersCategoriesUpdateData>,
  ): core.Call<types.CustomersCategoriesUpdateResponses, types.CustomersCategoriesUpdateErrors> {
    return core.call(this, { id: 'customers.categories.update', method: 'PUT', path: '/v2/customer-categories/{categoryId}' }, options)
  }

  /**
   * Delete a customer category.
   *
   * Deletes a category of customers. The response is an empty object. The provider's document no longer has it (2026-11-29).
   *
   * `DELETE /v2/customer-categories/{categoryId}`
   *
   * @deprecated
   */
  delete(
    options: core.Arguments<types.CustomersCategoriesDeleteData>,
  ): core.Call<types.CustomersCategoriesDeleteResponses, types.CustomersCategoriesDeleteErrors> {
    return core.call(this, { id: 'customers.categories.delete', method: 'DELETE', path: '/v2/customer-categories/{categoryId}' }, options)
  }
}

/**
 * `customers.invites`
 */
export class CustomersInvitesResource extends core.Resource {
  /**
   * List the invites of a customer.
   *
   * Lists the invites to become a member of the customer.
   *
   * `GET /v2/customers/{customerId}/invites`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.CustomersInvitesListData, core.ListCallOptions>,
  ): core.ListCall<types.CustomersInvitesListResponses, types.CustomersInvitesListErrors, types.CustomerInvite> {
    return core.list(
      this,
      { id: 'customers.invites.list', method: 'GET', path: '/v2/customers/{customerId}/invites', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Invite to a customer.
   *
   * Invites a person by e-mail address to become a member of the customer, in the given role.
   *
   * `POST /v2/customers/{customerId}/invites`
   */
  create(
    options: core.Arguments<types.CustomersInvitesCreateData>,
  ): core.Call<types.CustomersInvitesCreateResponses, types.CustomersInvitesCreateErrors> {
    return core.call(this, { id: 'customers.invites.create', method: 'POST', path: '/v2/customers/{customerId}/invites' }, options)
  }

  /**
   * List own customer invites.
   *
   * Lists the customer invites that belong to the caller, whatever the customer.
   *
   * `GET /v2/customer-invites`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.CustomersInvitesListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.CustomersInvitesListOwnResponses, types.CustomersInvitesListOwnErrors, types.CustomerInvite> {
    return core.list(
      this,
      { id: 'customers.invites.listOwn', method: 'GET', path: '/v2/customer-invites', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Read a customer invite.
   *
   * Returns one invite to a customer.
   *
   * `GET /v2/customer-invites/{customerInviteId}`
   */
  get(
    options: core.Arguments<types.CustomersInvitesGetData>,
  ): core.Call<types.CustomersInvitesGetResponses, types.CustomersInvitesGetErrors> {
    return core.call(this, { id: 'customers.invites.get', method: 'GET', path: '/v2/customer-invites/{customerInviteId}' }, options)
  }

  /**
   * Delete a customer invite.
   *
   * Deletes an invite to a customer.
   *
   * `DELETE /v2/customer-invites/{customerInviteId}`
   */
  delete(
    options: core.Arguments<types.CustomersInvitesDeleteData>,
  ): core.Call<types.CustomersInvitesDeleteResponses, types.CustomersInvitesDeleteErrors> {
    return core.call(
      this,
      { id: 'customers.invites.delete', method: 'DELETE', path: '/v2/customer-invites/{customerInviteId}', bodiless: true },
      options,
    )
  }

  /**
   * Read a customer invite by token.
   *
   * Returns the invite to a customer that a token belongs to. The token is sent as a header.
   *
   * `GET /v2/customer-token-invite`
   */
  getByToken(
    options: core.Arguments<types.CustomersInvitesGetByTokenData>,
  ): core.Call<types.CustomersInvitesGetByTokenResponses, types.CustomersInvitesGetByTokenErrors> {
    return core.call(this, { id: 'customers.invites.getByToken', method: 'GET', path: '/v2/customer-token-invite' }, options)
  }

  /**
   * Accept a customer invite.
   *
   * Accepts an invite to a customer, with the token that the invite holds.
   *
   * `POST /v2/customer-invites/{customerInviteId}/actions/accept`
   */
  accept(
    options: core.Arguments<types.CustomersInvitesAcceptData>,
  ): core.Call<types.CustomersInvitesAcceptResponses, types.CustomersInvitesAcceptErrors> {
    return core.call(
      this,
      { id: 'customers.invites.accept', method: 'POST', path: '/v2/customer-invites/{customerInviteId}/actions/accept', bodiless: true },
      options,
    )
  }

  /**
   * Decline a customer invite.
   *
   * Turns down an invite to a customer.
   *
   * `POST /v2/customer-invites/{customerInviteId}/actions/decline`
   */
  decline(
    options: core.Arguments<types.CustomersInvitesDeclineData>,
  ): core.Call<types.CustomersInvitesDeclineResponses, types.CustomersInvitesDeclineErrors> {
    return core.call(
      this,
      { id: 'customers.invites.decline', method: 'POST', path: '/v2/customer-invites/{customerInviteId}/actions/decline', bodiless: true },
      options,
    )
  }

  /**
   * Resend a customer invite.
   *
   * Sends the e-mail of an invite to a customer once more.
   *
   * `POST /v2/customer-invites/{customerInviteId}/actions/resend`
   */
  resend(
    options: core.Arguments<types.CustomersInvitesResendData>,
  ): core.Call<types.CustomersInvitesResendResponses, types.CustomersInvitesResendErrors> {
    return core.call(
      this,
      { id: 'customers.invites.resend', method: 'POST', path: '/v2/customer-invites/{customerInviteId}/actions/resend', bodiless: true },
      options,
    )
  }
}

/**
 * `customers.memberships`
 */
export class CustomersMembershipsResource extends core.Resource {
  /**
   * List the memberships of a customer.
   *
   * Lists who is a member of the customer, and in which role.
   *
   * `GET /v2/customers/{customerId}/memberships`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.CustomersMembershipsListData, core.ListCallOptions>,
  ): core.ListCall<types.CustomersMembershipsListResponses, types.CustomersMembershipsListErrors, types.CustomerMembership> {
    return core.list(
      this,
      { id: 'customers.memberships.list', method: 'GET', path: '/v2/customers/{customerId}/memberships', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * List own customer memberships.
   *
   * Lists the memberships of the caller in customers.
   *
   * `GET /v2/customer-memberships`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.CustomersMembershipsListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.CustomersMembershipsListOwnResponses, types.CustomersMembershipsListOwnErrors, types.CustomerMembership> {
    return core.list(
      this,
      { id: 'customers.memberships.listOwn', method: 'GET', path: '/v2/customer-memberships', pages: declared.pagesByOffset },
      options,
    )
  }

  /**
   * Read a customer membership.
   *
   * Returns one membership in a customer.
   *
   * `GET /v2/customer-memberships/{customerMembershipId}`
   */
  get(
    options: core.Arguments<types.CustomersMembershipsGetData>,
  ): core.Call<types.CustomersMembershipsGetResponses, types.CustomersMembershipsGetErrors> {
    return core.call(
      this,
      { id: 'customers.memberships.get', method: 'GET', path: '/v2/customer-memberships/{customerMembershipId}' },
      options,
    )
  }

  /**
   * Update a customer membership.
   *
   * Changes the role of a member of a customer, and when the membership expires.
   *
   * `PATCH /v2/customer-memberships/{customerMembershipId}`
   */
  update(
    options: core.Arguments<types.CustomersMembershipsUpdateData>,
  ): core.Call<types.CustomersMembershipsUpdateResponses, types.CustomersMembershipsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'customers.memberships.update',
        method: 'PATCH',
        path: '/v2/customer-memberships/{customerMembershipId}',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete a customer membership.
   *
   * Ends the membership of a user in a customer.
   *
   * `DELETE /v2/customer-memberships/{customerMembershipId}`
   */
  delete(
    options: core.Arguments<types.CustomersMembershipsDeleteData>,
  ): core.Call<types.CustomersMembershipsDeleteResponses, types.CustomersMembershipsDeleteErrors> {
    return core.call(
      this,
      { id: 'customers.memberships.delete', method: 'DELETE', path: '/v2/customer-memberships/{customerMembershipId}', bodiless: true },
      options,
    )
  }
}

/**
 * `customers.aiHosting.models`
 */
export class CustomersAiHostingModelsResource extends core.Resource {
  /**
   * Accept the terms of AI models.
   *
   * Accepts the terms of all AI models that the customer has not accepted yet. Does nothing if there are none.
   *
   * `POST /v2/customers/{customerId}/ai-hosting-models/actions/accept-terms`
   */
  acceptTerms(
    options: core.Arguments<types.CustomersAiHostingModelsAcceptTermsData>,
  ): core.Call<types.CustomersAiHostingModelsAcceptTermsResponses, types.CustomersAiHostingModelsAcceptTermsErrors> {
    return core.call(
      this,
      {
        id: 'customers.aiHosting.models.acceptTerms',
        method: 'POST',
        path: '/v2/customers/{customerId}/ai-hosting-models/actions/accept-terms',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * List the AI models of a customer.
   *
   * Lists the models that a customer can use, whether their terms still have to be accepted, and which of them will be removed.
   *
   * `GET /v2/customers/{customerId}/ai-hosting-models`
   */
  list(
    options: core.Arguments<types.CustomersAiHostingModelsListData>,
  ): core.Call<types.CustomersAiHostingModelsListResponses, types.CustomersAiHostingModelsListErrors> {
    return core.call(
      this,
      { id: 'customers.aiHosting.models.list', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting-models' },
      options,
    )
  }
}

/**
 * `customers.aiHosting.keys`
 */
export class CustomersAiHostingKeysResource extends core.Resource {
  /**
   * List the AI hosting keys of a customer.
   *
   * Lists the keys with which the customer and its projects call AI models, each with the secret itself.
   *
   * `GET /v2/customers/{customerId}/ai-hosting-keys`
   */
  list(
    options: core.Arguments<types.CustomersAiHostingKeysListData>,
  ): core.Call<types.CustomersAiHostingKeysListResponses, types.CustomersAiHostingKeysListErrors> {
    return core.call(
      this,
      { id: 'customers.aiHosting.keys.list', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting-keys' },
      options,
    )
  }

  /**
   * Create an AI hosting key for a customer.
   *
   * Creates a key for AI models and returns it with its secret. With a project, it can also create a container with a web interface.
   *
   * `POST /v2/customers/{customerId}/ai-hosting-keys`
   */
  create(
    options: core.Arguments<types.CustomersAiHostingKeysCreateData>,
  ): core.Call<types.CustomersAiHostingKeysCreateResponses, types.CustomersAiHostingKeysCreateErrors> {
    return core.call(
      this,
      { id: 'customers.aiHosting.keys.create', method: 'POST', path: '/v2/customers/{customerId}/ai-hosting-keys' },
      options,
    )
  }

  /**
   * Read an AI hosting key of a customer.
   *
   * Returns one key with its secret, its limits and the tokens that it has used.
   *
   * `GET /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
   */
  get(
    options: core.Arguments<types.CustomersAiHostingKeysGetData>,
  ): core.Call<types.CustomersAiHostingKeysGetResponses, types.CustomersAiHostingKeysGetErrors> {
    return core.call(
      this,
      { id: 'customers.aiHosting.keys.get', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}' },
      options,
    )
  }

  /**
   * Reads with `customers.aiHosting.keys.get` until the state of the object is reached, in `containerMeta.status` of the response, and returns it.
   *
   * Rejects with StateError at once for `failed`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'requested' | 'created' | 'failed' }>,
    options: core.WaitArguments<types.CustomersAiHostingKeysGetData, types.CustomersAiHostingKeysGetResponse>,
  ): Promise<types.CustomersAiHostingKeysGetResponse> {
    return core.waitUntil(
      this,
      { id: 'customers.aiHosting.keys.get', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}' },
      { status: { at: '/containerMeta/status', values: ['requested', 'created', 'failed'], failed: ['failed'] } },
      target,
      options,
    )
  }

  /**
   * Update an AI hosting key of a customer.
   *
   * Changes the name or the project of a key, or creates a container with a web interface for it. The secret stays the same.
   *
   * `PUT /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
   */
  update(
    options: core.Arguments<types.CustomersAiHostingKeysUpdateData>,
  ): core.Call<types.CustomersAiHostingKeysUpdateResponses, types.CustomersAiHostingKeysUpdateErrors> {
    return core.call(
      this,
      { id: 'customers.aiHosting.keys.update', method: 'PUT', path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}' },
      options,
    )
  }

  /**
   * Delete an AI hosting key of a customer.
   *
   * Deletes a key of a customer. Requests with its secret fail from then on.
   *
   * `DELETE /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
   */
  delete(
    options: core.Arguments<types.CustomersAiHostingKeysDeleteData>,
  ): core.Call<types.CustomersAiHostingKeysDeleteResponses, types.CustomersAiHostingKeysDeleteErrors> {
    return core.call(
      this,
      {
        id: 'customers.aiHosting.keys.delete',
        method: 'DELETE',
        path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `customers.aiHosting`
 */
export class CustomersAiHostingResource extends core.Resource {
  readonly models = new CustomersAiHostingModelsResource(this)
  readonly keys = new CustomersAiHostingKeysResource(this)

  /**
   * Read the AI hosting plan of a customer.
   *
   * Returns how many keys, tokens and requests a customer's plan allows, and how much of it is used.
   *
   * `GET /v2/customers/{customerId}/ai-hosting`
   */
  get(
    options: core.Arguments<types.CustomersAiHostingGetData>,
  ): core.Call<types.CustomersAiHostingGetResponses, types.CustomersAiHostingGetErrors> {
    return core.call(this, { id: 'customers.aiHosting.get', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting' }, options)
  }
}

/**
 * `customers.billingPortal`
 */
export class CustomersBillingPortalResource extends core.Resource {
  /**
   * Read the link to the billing portal.
   *
   * Returns a new link to the Stripe billing portal of a customer. Keep the link secret, since it presumably needs no login.
   *
   * `GET /v2/customers/{customerId}/billing-portal`
   */
  getLink(
    options: core.Arguments<types.CustomersBillingPortalGetLinkData>,
  ): core.Call<types.CustomersBillingPortalGetLinkResponses, types.CustomersBillingPortalGetLinkErrors> {
    return core.call(
      this,
      { id: 'customers.billingPortal.getLink', method: 'GET', path: '/v2/customers/{customerId}/billing-portal' },
      options,
    )
  }
}

/**
 * `customers.recommendationSuggestions`
 */
export class CustomersRecommendationSuggestionsResource extends core.Resource {
  /**
   * Submit an idea for recommendations.
   *
   * Sends mittwald an idea for its recommendation program.
   *
   * `POST /v2/customers/{customerId}/recommendation-suggestions`
   */
  create(
    options: core.Arguments<types.CustomersRecommendationSuggestionsCreateData>,
  ): core.Call<types.CustomersRecommendationSuggestionsCreateResponses, types.CustomersRecommendationSuggestionsCreateErrors> {
    return core.call(
      this,
      { id: 'customers.recommendationSuggestions.create', method: 'POST', path: '/v2/customers/{customerId}/recommendation-suggestions' },
      options,
    )
  }
}

/**
 * `customers.wallet`
 */
export class CustomersWalletResource extends core.Resource {
  /**
   * Read the wallet of a customer.
   *
   * Returns the points that a customer has in the recommendation program, and the code with which it recommends mittwald.
   *
   * `GET /v2/customers/{customerId}/wallet`
   */
  get(options: core.Arguments<types.CustomersWalletGetData>): core.Call<types.CustomersWalletGetResponses, types.CustomersWalletGetErrors> {
    return core.call(this, { id: 'customers.wallet.get', method: 'GET', path: '/v2/customers/{customerId}/wallet' }, options)
  }

  /**
   * Create the wallet of a customer.
   *
   * Creates the wallet in which a customer collects points of the recommendation program. A customer has one wallet.
   *
   * `POST /v2/customers/{customerId}/wallet`
   */
  create(
    options: core.Arguments<types.CustomersWalletCreateData>,
  ): core.Call<types.CustomersWalletCreateResponses, types.CustomersWalletCreateErrors> {
    return core.call(this, { id: 'customers.wallet.create', method: 'POST', path: '/v2/customers/{customerId}/wallet' }, options)
  }
}

/**
 * `customers.extensionOrders`
 */
export class CustomersExtensionOrdersResource extends core.Resource {
  /**
   * List a customer's open extension orders.
   *
   * Returns the orders of extensions for a customer that are not finished.
   *
   * `GET /v2/customers/{customerId}/extension-orders`
   */
  list(
    options: core.Arguments<types.CustomersExtensionOrdersListData>,
  ): core.Call<types.CustomersExtensionOrdersListResponses, types.CustomersExtensionOrdersListErrors> {
    return core.call(
      this,
      { id: 'customers.extensionOrders.list', method: 'GET', path: '/v2/customers/{customerId}/extension-orders' },
      options,
    )
  }
}

/**
 * `customers.extensionInstances`
 */
export class CustomersExtensionInstancesResource extends core.Resource {
  /**
   * Read a customer's instance of an extension.
   *
   * Returns the instance of an extension in a customer, or 404 if there is none.
   *
   * `GET /v2/customers/{customerId}/extensions/{extensionId}`
   */
  get(
    options: core.Arguments<types.CustomersExtensionInstancesGetData>,
  ): core.Call<types.CustomersExtensionInstancesGetResponses, types.CustomersExtensionInstancesGetErrors> {
    return core.call(
      this,
      { id: 'customers.extensionInstances.get', method: 'GET', path: '/v2/customers/{customerId}/extensions/{extensionId}' },
      options,
    )
  }
}

/**
 * `customers.paymentMethod`
 */
export class CustomersPaymentMethodResource extends core.Resource {
  /**
   * Read the payment method of a customer.
   *
   * Returns the card with which a customer pays for extensions of the marketplace.
   *
   * `GET /v2/customers/{customerId}/payment-method`
   */
  get(
    options: core.Arguments<types.CustomersPaymentMethodGetData>,
  ): core.Call<types.CustomersPaymentMethodGetResponses, types.CustomersPaymentMethodGetErrors> {
    return core.call(this, { id: 'customers.paymentMethod.get', method: 'GET', path: '/v2/customers/{customerId}/payment-method' }, options)
  }

  /**
   * Request a link to change the payment method.
   *
   * Returns a link to a Stripe page on which the customer sets a payment method for the marketplace. Changes nothing by itself.
   *
   * `PUT /v2/customers/{customerId}/payment-method`
   */
  requestUpdate(
    options: core.Arguments<types.CustomersPaymentMethodRequestUpdateData>,
  ): core.Call<types.CustomersPaymentMethodRequestUpdateResponses, types.CustomersPaymentMethodRequestUpdateErrors> {
    return core.call(
      this,
      { id: 'customers.paymentMethod.requestUpdate', method: 'PUT', path: '/v2/customers/{customerId}/payment-method' },
      options,
    )
  }
}

/**
 * `customers.projects`
 */
export class CustomersProjectsResource extends core.Resource {
  /**
   * List the projects of a customer.
   *
   * Lists the projects of a customer, on request only those that match a search.
   *
   * `GET /v2/customers/{customerId}/projects`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.CustomersProjectsListData, core.ListCallOptions>,
  ): core.ListCall<types.CustomersProjectsListResponses, types.CustomersProjectsListErrors, types.ProjectListItem> {
    return core.list(
      this,
      { id: 'customers.projects.list', method: 'GET', path: '/v2/customers/{customerId}/projects', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }
}

/**
 * `customers`
 */
export class CustomersResource extends core.Resource {
  readonly avatar = new CustomersAvatarResource(this)
  readonly categories = new CustomersCategoriesResource(this)
  readonly invites = new CustomersInvitesResource(this)
  readonly memberships = new CustomersMembershipsResource(this)
  readonly aiHosting = new CustomersAiHostingResource(this)
  readonly billingPortal = new CustomersBillingPortalResource(this)
  readonly recommendationSuggestions = new CustomersRecommendationSuggestionsResource(this)
  readonly wallet = new CustomersWalletResource(this)
  readonly extensionOrders = new CustomersExtensionOrdersResource(this)
  readonly extensionInstances = new CustomersExtensionInstancesResource(this)
  readonly paymentMethod = new CustomersPaymentMethodResource(this)
  readonly projects = new CustomersProjectsResource(this)

  /**
   * List customers.
   *
   * Lists the customers that the caller has access to.
   *
   * `GET /v2/customers`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.CustomersListData, core.ListCallOptions> = {},
  ): core.ListCall<types.CustomersListResponses, types.CustomersListErrors, types.Customer> {
    return core.list(this, { id: 'customers.list', method: 'GET', path: '/v2/customers', pages: declared.pagesByOffsetOrPage }, options)
  }

  /**
   * Create a customer.
   *
   * Creates a customer and returns its id and number.
   *
   * `POST /v2/customers`
   */
  create(options: core.Arguments<types.CustomersCreateData>): core.Call<types.CustomersCreateResponses, types.CustomersCreateErrors> {
    return core.call(this, { id: 'customers.create', method: 'POST', path: '/v2/customers' }, options)
  }

  /**
   * Read a customer.
   *
   * Returns one customer.
   *
   * `GET /v2/customers/{customerId}`
   */
  get(options: core.Arguments<types.CustomersGetData>): core.Call<types.CustomersGetResponses, types.CustomersGetErrors> {
    return core.call(this, { id: 'customers.get', method: 'GET', path: '/v2/customers/{customerId}' }, options)
  }

  /**
   * Reads with `customers.get` until the state of the object is reached, in `vatIdValidationState` of the response, and returns it.
   *
   * Rejects with StateError at once for `invalid`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/customers/{customerId}`
   */
  waitUntil(
    target: core.TargetState<{ vatIdValidationState: 'valid' | 'invalid' | 'pending' | 'unspecified' }>,
    options: core.WaitArguments<types.CustomersGetData, types.CustomersGetResponse>,
  ): Promise<types.CustomersGetResponse> {
    return core.waitUntil(
      this,
      { id: 'customers.get', method: 'GET', path: '/v2/customers/{customerId}' },
      {
        vatIdValidationState: { at: '/vatIdValidationState', values: ['valid', 'invalid', 'pending', 'unspecified'], failed: ['invalid'] },
      },
      target,
      options,
    )
  }

  /**
   * Update a customer.
   *
   * Changes the details of a customer. The id and the name have to be sent each time.
   *
   * `PUT /v2/customers/{customerId}`
   */
  update(options: core.Arguments<types.CustomersUpdateData>): core.Call<types.CustomersUpdateResponses, types.CustomersUpdateErrors> {
    return core.call(this, { id: 'customers.update', method: 'PUT', path: '/v2/customers/{customerId}' }, options)
  }

  /**
   * Delete a customer.
   *
   * Deletes a customer, which may have no active contracts and no unpaid invoices.
   *
   * `DELETE /v2/customers/{customerId}`
   */
  delete(options: core.Arguments<types.CustomersDeleteData>): core.Call<types.CustomersDeleteResponses, types.CustomersDeleteErrors> {
    return core.call(this, { id: 'customers.delete', method: 'DELETE', path: '/v2/customers/{customerId}' }, options)
  }

  /**
   * Leave a customer.
   *
   * Takes the caller out of a customer.
   *
   * `POST /v2/customers/{customerId}/actions/leave`
   *
   * @deprecated
   */
  leave(options: core.Arguments<types.CustomersLeaveData>): core.Call<types.CustomersLeaveResponses, types.CustomersLeaveErrors> {
    return core.call(
      this,
      { id: 'customers.leave', method: 'POST', path: '/v2/customers/{customerId}/actions/leave', bodiless: true },
      options,
    )
  }

  /**
   * Check the contract partner.
   *
   * Tells whether a valid contract partner is set for the customer.
   *
   * `GET /v2/customers/{customerId}/legally-competent`
   */
  getLegalCompetence(
    options: core.Arguments<types.CustomersGetLegalCompetenceData>,
  ): core.Call<types.CustomersGetLegalCompetenceResponses, types.CustomersGetLegalCompetenceErrors> {
    return core.call(
      this,
      { id: 'customers.getLegalCompetence', method: 'GET', path: '/v2/customers/{customerId}/legally-competent' },
      options,
    )
  }
}

/**
 * `authentication`
 */
export class AuthenticationResource extends core.Resource {
  /**
   * Authenticate with a password.
   *
   * Returns an access token for e-mail address and password. If the account has a second factor, the response says so instead: continue with `authentication.authenticateMfa`.
   *
   * `POST /v2/authenticate`
   */
  authenticate(
    options: core.Arguments<types.AuthenticationAuthenticateData>,
  ): core.Call<types.AuthenticationAuthenticateResponses, types.AuthenticationAuthenticateErrors> {
    return core.call(this, { id: 'authentication.authenticate', method: 'POST', path: '/v2/authenticate' }, options)
  }

  /**
   * Authenticate with a second factor.
   *
   * Completes an authentication for which `authentication.authenticate` returned 202. Takes a one-time code or a recovery code and returns an access token.
   *
   * `POST /v2/authenticate-mfa`
   */
  authenticateMfa(
    options: core.Arguments<types.AuthenticationAuthenticateMfaData>,
  ): core.Call<types.AuthenticationAuthenticateMfaResponses, types.AuthenticationAuthenticateMfaErrors> {
    return core.call(this, { id: 'authentication.authenticateMfa', method: 'POST', path: '/v2/authenticate-mfa' }, options)
  }

  /**
   * Authenticate with a retrieval key.
   *
   * Returns an access token for a key that `account.createTokenRetrievalKey` made.
   *
   * `POST /v2/authenticate-token-retrieval-key`
   */
  authenticateWithRetrievalKey(
    options: core.Arguments<types.AuthenticationAuthenticateWithRetrievalKeyData>,
  ): core.Call<types.AuthenticationAuthenticateWithRetrievalKeyResponses, types.AuthenticationAuthenticateWithRetrievalKeyErrors> {
    return core.call(
      this,
      { id: 'authentication.authenticateWithRetrievalKey', method: 'POST', path: '/v2/authenticate-token-retrieval-key' },
      options,
    )
  }

  /**
   * Read a service token.
   *
   * Returns an access token for a service, for the id and the secret of its access key. The provider's document no longer has it (2026-11-29).
   *
   * `POST /v2/services/{accessKeyId}/actions/authenticate`
   *
   * @deprecated
   */
  authenticateService(
    options: core.Arguments<types.AuthenticationAuthenticateServiceData>,
  ): core.Call<types.AuthenticationAuthenticateServiceResponses, types.AuthenticationAuthenticateServiceErrors> {
    return core.call(
      this,
      { id: 'authentication.authenticateService', method: 'POST', path: '/v2/services/{accessKeyId}/actions/authenticate' },
      options,
    )
  }

  /**
   * Log out.
   *
   * Ends the session of the caller and makes its access token invalid.
   *
   * `PUT /v2/logout`
   */
  logout(
    options: core.Arguments<types.AuthenticationLogoutData> = {},
  ): core.Call<types.AuthenticationLogoutResponses, types.AuthenticationLogoutErrors> {
    return core.call(this, { id: 'authentication.logout', method: 'PUT', path: '/v2/logout', bodiless: true }, options)
  }

  /**
   * Register a user.
   *
   * Creates a user with e-mail address and password. `authentication.verifyRegistration` verifies the registration with the token that is sent by e-mail.
   *
   * `POST /v2/register`
   */
  register(
    options: core.Arguments<types.AuthenticationRegisterData>,
  ): core.Call<types.AuthenticationRegisterResponses, types.AuthenticationRegisterErrors> {
    return core.call(this, { id: 'authentication.register', method: 'POST', path: '/v2/register' }, options)
  }

  /**
   * Verify a registration.
   *
   * Verifies the e-mail address of a new user with the token that was sent to it.
   *
   * `POST /v2/verify-registration`
   */
  verifyRegistration(
    options: core.Arguments<types.AuthenticationVerifyRegistrationData>,
  ): core.Call<types.AuthenticationVerifyRegistrationResponses, types.AuthenticationVerifyRegistrationErrors> {
    return core.call(this, { id: 'authentication.verifyRegistration', method: 'POST', path: '/v2/verify-registration' }, options)
  }

  /**
   * Ask for OAuth authorization.
   *
   * Begins the authorization code flow of OAuth 2.0 (RFC 6749), in which a client asks a user for access. The user agent is redirected; `authentication.exchangeToken` turns the code into a token.
   *
   * `GET /v2/oauth2/authorize`
   */
  authorize(options: core.Arguments<types.AuthenticationAuthorizeData>): core.Call<{ 302: void }, types.AuthenticationAuthorizeErrors> {
    return core.call(
      this,
      { id: 'authentication.authorize', method: 'GET', path: '/v2/oauth2/authorize', redirect: true, auth: false },
      options,
    )
  }

  /**
   * Exchange an authorization code.
   *
   * Returns an access token for an authorization code of OAuth 2.0 (RFC 6749). The client authenticates in the `Authorization` header, never in the body.
   *
   * `POST /v2/oauth2/token`
   */
  exchangeToken(
    options: core.Arguments<types.AuthenticationExchangeTokenData>,
  ): core.Call<types.AuthenticationExchangeTokenResponses, types.AuthenticationExchangeTokenErrors> {
    return core.call(
      this,
      { id: 'authentication.exchangeToken', method: 'POST', path: '/v2/oauth2/token', write: core.writeForm, auth: false },
      options,
    )
  }

  /**
   * Read a password policy.
   *
   * Returns the password policy of this name.
   *
   * `GET /v2/password-policies/{passwordPolicy}`
   */
  getPasswordPolicy(
    options: core.Arguments<types.AuthenticationGetPasswordPolicyData>,
  ): core.Call<types.AuthenticationGetPasswordPolicyResponses, types.AuthenticationGetPasswordPolicyErrors> {
    return core.call(
      this,
      { id: 'authentication.getPasswordPolicy', method: 'GET', path: '/v2/password-policies/{passwordPolicy}' },
      options,
    )
  }

  /**
   * Authenticate with a session token.
   *
   * Returns an access token for a session token of mStudio and the secret of an extension. With it, the backend of the extension acts for the user.
   *
   * `POST /v2/authenticate-session-token`
   */
  authenticateWithSessionToken(
    options: core.Arguments<types.AuthenticationAuthenticateWithSessionTokenData>,
  ): core.Call<types.AuthenticationAuthenticateWithSessionTokenResponses, types.AuthenticationAuthenticateWithSessionTokenErrors> {
    return core.call(
      this,
      { id: 'authentication.authenticateWithSessionToken', method: 'POST', path: '/v2/authenticate-session-token' },
      options,
    )
  }
}

/**
 * `users.phone`
 */
export class UsersPhoneResource extends core.Resource {
  /**
   * Add a phone number.
   *
   * Adds a phone number to a user and starts its verification, which `users.phone.verify` ends.
   *
   * `POST /v2/users/{userId}/phone`
   */
  add(options: core.Arguments<types.UsersPhoneAddData>): core.Call<types.UsersPhoneAddResponses, types.UsersPhoneAddErrors> {
    return core.call(this, { id: 'users.phone.add', method: 'POST', path: '/v2/users/{userId}/phone', bodiless: true }, options)
  }

  /**
   * Delete the phone number.
   *
   * Removes the phone number of a user.
   *
   * `DELETE /v2/users/{userId}/phone`
   */
  delete(options: core.Arguments<types.UsersPhoneDeleteData>): core.Call<types.UsersPhoneDeleteResponses, types.UsersPhoneDeleteErrors> {
    return core.call(this, { id: 'users.phone.delete', method: 'DELETE', path: '/v2/users/{userId}/phone', bodiless: true }, options)
  }

  /**
   * Verify a phone number.
   *
   * Ends the verification that `users.phone.add` started, with its code.
   *
   * `POST /v2/users/{userId}/actions/verify-phone`
   */
  verify(options: core.Arguments<types.UsersPhoneVerifyData>): core.Call<types.UsersPhoneVerifyResponses, types.UsersPhoneVerifyErrors> {
    return core.call(
      this,
      { id: 'users.phone.verify', method: 'POST', path: '/v2/users/{userId}/actions/verify-phone', bodiless: true },
      options,
    )
  }
}

/**
 * `users.avatar`
 */
export class UsersAvatarResource extends core.Resource {
  /**
   * Request the upload of a user's avatar.
   *
   * Asks for the upload of an avatar for a user and returns what the picture has to be like.
   *
   * `POST /v2/users/{userId}/avatar`
   */
  requestUpload(
    options: core.Arguments<types.UsersAvatarRequestUploadData>,
  ): core.Call<types.UsersAvatarRequestUploadResponses, types.UsersAvatarRequestUploadErrors> {
    return core.call(this, { id: 'users.avatar.requestUpload', method: 'POST', path: '/v2/users/{userId}/avatar', retry: 'safe' }, options)
  }

  /**
   * Delete the avatar.
   *
   * Removes the avatar of a user.
   *
   * `DELETE /v2/users/{userId}/avatar`
   */
  delete(options: core.Arguments<types.UsersAvatarDeleteData>): core.Call<types.UsersAvatarDeleteResponses, types.UsersAvatarDeleteErrors> {
    return core.call(this, { id: 'users.avatar.delete', method: 'DELETE', path: '/v2/users/{userId}/avatar', bodiless: true }, options)
  }
}

/**
 * `users.settings`
 */
export class UsersSettingsResource extends core.Resource {
  /**
   * Read personal settings.
   *
   * Returns the personal settings of a user for the web interface.
   *
   * `GET /v2/users/{userId}/settings`
   */
  get(options: core.Arguments<types.UsersSettingsGetData>): core.Call<types.UsersSettingsGetResponses, types.UsersSettingsGetErrors> {
    return core.call(this, { id: 'users.settings.get', method: 'GET', path: '/v2/users/{userId}/settings' }, options)
  }

  /**
   * Update personal settings.
   *
   * Stores the personal settings of a user for the web interface.
   *
   * `PUT /v2/users/{userId}/settings`
   */
  update(
    options: core.Arguments<types.UsersSettingsUpdateData>,
  ): core.Call<types.UsersSettingsUpdateResponses, types.UsersSettingsUpdateErrors> {
    return core.call(this, { id: 'users.settings.update', method: 'PUT', path: '/v2/users/{userId}/settings', bodiless: true }, options)
  }
}

/**
 * `users.pollSettings`
 */
export class UsersPollSettingsResource extends core.Resource {
  /**
   * Read poll settings.
   *
   * Returns whether a user should be shown the poll, and how the user has dealt with it so far.
   *
   * `GET /v2/poll-settings/{userId}`
   */
  get(
    options: core.Arguments<types.UsersPollSettingsGetData>,
  ): core.Call<types.UsersPollSettingsGetResponses, types.UsersPollSettingsGetErrors> {
    return core.call(this, { id: 'users.pollSettings.get', method: 'GET', path: '/v2/poll-settings/{userId}' }, options)
  }

  /**
   * Store poll settings.
   *
   * Creates or replaces the poll settings of a user. The id of the user goes into the path and into the body.
   *
   * `POST /v2/poll-settings/{userId}`
   */
  store(
    options: core.Arguments<types.UsersPollSettingsStoreData>,
  ): core.Call<types.UsersPollSettingsStoreResponses, types.UsersPollSettingsStoreErrors> {
    return core.call(this, { id: 'users.pollSettings.store', method: 'POST', path: '/v2/poll-settings/{userId}', retry: 'safe' }, options)
  }
}

/**
 * `users.feedback`
 */
export class UsersFeedbackResource extends core.Resource {
  /**
   * List feedback.
   *
   * Lists the feedback that a user has submitted.
   *
   * `GET /v2/users/{userId}/feedback`
   */
  list(options: core.Arguments<types.UsersFeedbackListData>): core.Call<types.UsersFeedbackListResponses, types.UsersFeedbackListErrors> {
    return core.call(this, { id: 'users.feedback.list', method: 'GET', path: '/v2/users/{userId}/feedback' }, options)
  }
}

/**
 * `users`
 */
export class UsersResource extends core.Resource {
  readonly phone = new UsersPhoneResource(this)
  readonly avatar = new UsersAvatarResource(this)
  readonly settings = new UsersSettingsResource(this)
  readonly pollSettings = new UsersPollSettingsResource(this)
  readonly feedback = new UsersFeedbackResource(this)

  /**
   * Read a user.
   *
   * Returns the profile of the caller or of another user.
   *
   * `GET /v2/users/{userId}`
   */
  get(options: core.Arguments<types.UsersGetData>): core.Call<types.UsersGetResponses, types.UsersGetErrors> {
    return core.call(this, { id: 'users.get', method: 'GET', path: '/v2/users/{userId}' }, options)
  }

  /**
   * Update personal information.
   *
   * Changes name and salutation of a user.
   *
   * `PUT /v2/users/{userId}`
   */
  updatePersonalInformation(
    options: core.Arguments<types.UsersUpdatePersonalInformationData>,
  ): core.Call<types.UsersUpdatePersonalInformationResponses, types.UsersUpdatePersonalInformationErrors> {
    return core.call(this, { id: 'users.updatePersonalInformation', method: 'PUT', path: '/v2/users/{userId}', bodiless: true }, options)
  }
}

/**
 * `account.email`
 */
export class AccountEmailResource extends core.Resource {
  /**
   * Read the e-mail address.
   *
   * Returns the verified e-mail address of the caller.
   *
   * `GET /v2/users/self/credentials/email`
   */
  get(options: core.Arguments<types.AccountEmailGetData> = {}): core.Call<types.AccountEmailGetResponses, types.AccountEmailGetErrors> {
    return core.call(this, { id: 'account.email.get', method: 'GET', path: '/v2/users/self/credentials/email' }, options)
  }

  /**
   * Change the e-mail address.
   *
   * Gives the caller's account a new e-mail address, which `account.email.verify` verifies.
   *
   * `PUT /v2/users/self/credentials/email`
   */
  change(
    options: core.Arguments<types.AccountEmailChangeData>,
  ): core.Call<types.AccountEmailChangeResponses, types.AccountEmailChangeErrors> {
    return core.call(this, { id: 'account.email.change', method: 'PUT', path: '/v2/users/self/credentials/email', bodiless: true }, options)
  }

  /**
   * Resend the verification e-mail.
   *
   * Sends the e-mail that verifies an address once more.
   *
   * `POST /v2/users/self/credentials/email/actions/resend-email`
   */
  resendVerification(
    options: core.Arguments<types.AccountEmailResendVerificationData>,
  ): core.Call<types.AccountEmailResendVerificationResponses, types.AccountEmailResendVerificationErrors> {
    return core.call(
      this,
      {
        id: 'account.email.resendVerification',
        method: 'POST',
        path: '/v2/users/self/credentials/email/actions/resend-email',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Verify an e-mail address.
   *
   * Verifies a new e-mail address with the token from the verification e-mail.
   *
   * `POST /v2/users/self/credentials/email/actions/verify-email`
   */
  verify(
    options: core.Arguments<types.AccountEmailVerifyData>,
  ): core.Call<types.AccountEmailVerifyResponses, types.AccountEmailVerifyErrors> {
    return core.call(
      this,
      { id: 'account.email.verify', method: 'POST', path: '/v2/users/self/credentials/email/actions/verify-email', bodiless: true },
      options,
    )
  }
}

/**
 * `account.password`
 */
export class AccountPasswordResource extends core.Resource {
  /**
   * Change the password.
   *
   * Replaces the caller's password and returns an access token. Needs the old password, and a code if the account has a second factor.
   *
   * `PUT /v2/users/self/credentials/password`
   */
  change(
    options: core.Arguments<types.AccountPasswordChangeData>,
  ): core.Call<types.AccountPasswordChangeResponses, types.AccountPasswordChangeErrors> {
    return core.call(
      this,
      { id: 'account.password.change', method: 'PUT', path: '/v2/users/self/credentials/password', retry: 'never' },
      options,
    )
  }

  /**
   * Read when the password changed.
   *
   * Returns when the caller's password was last changed.
   *
   * `GET /v2/users/self/credentials/password-updated-at`
   */
  getUpdatedAt(
    options: core.Arguments<types.AccountPasswordGetUpdatedAtData> = {},
  ): core.Call<types.AccountPasswordGetUpdatedAtResponses, types.AccountPasswordGetUpdatedAtErrors> {
    return core.call(
      this,
      { id: 'account.password.getUpdatedAt', method: 'GET', path: '/v2/users/self/credentials/password-updated-at' },
      options,
    )
  }

  /**
   * Start a password reset.
   *
   * Starts the reset of the password of the account with this e-mail address. `account.password.confirmReset` ends it.
   *
   * `POST /v2/users/self/credentials/actions/init-password-reset`
   */
  initReset(
    options: core.Arguments<types.AccountPasswordInitResetData>,
  ): core.Call<types.AccountPasswordInitResetResponses, types.AccountPasswordInitResetErrors> {
    return core.call(
      this,
      { id: 'account.password.initReset', method: 'POST', path: '/v2/users/self/credentials/actions/init-password-reset' },
      options,
    )
  }

  /**
   * Confirm a password reset.
   *
   * Ends a reset that `account.password.initReset` started, by setting the new password.
   *
   * `POST /v2/users/self/credentials/password/confirm-reset`
   */
  confirmReset(
    options: core.Arguments<types.AccountPasswordConfirmResetData>,
  ): core.Call<types.AccountPasswordConfirmResetResponses, types.AccountPasswordConfirmResetErrors> {
    return core.call(
      this,
      { id: 'account.password.confirmReset', method: 'POST', path: '/v2/users/self/credentials/password/confirm-reset', bodiless: true },
      options,
    )
  }
}

/**
 * `account.mfa`
 */
export class AccountMfaResource extends core.Resource {
  /**
   * Read the state of the second factor.
   *
   * Returns how far multi-factor authentication is set up for the caller.
   *
   * `GET /v2/users/self/credentials/mfa`
   */
  getStatus(
    options: core.Arguments<types.AccountMfaGetStatusData> = {},
  ): core.Call<types.AccountMfaGetStatusResponses, types.AccountMfaGetStatusErrors> {
    return core.call(this, { id: 'account.mfa.getStatus', method: 'GET', path: '/v2/users/self/credentials/mfa' }, options)
  }

  /**
   * Reset the recovery codes.
   *
   * Replaces the recovery codes of the caller by new ones.
   *
   * `PUT /v2/users/self/credentials/mfa`
   */
  resetRecoveryCodes(
    options: core.Arguments<types.AccountMfaResetRecoveryCodesData>,
  ): core.Call<types.AccountMfaResetRecoveryCodesResponses, types.AccountMfaResetRecoveryCodesErrors> {
    return core.call(
      this,
      { id: 'account.mfa.resetRecoveryCodes', method: 'PUT', path: '/v2/users/self/credentials/mfa', retry: 'never' },
      options,
    )
  }

  /**
   * Confirm the second factor.
   *
   * Turns on multi-factor authentication that `account.mfa.init` has set up, and returns the recovery codes.
   *
   * `POST /v2/users/self/credentials/mfa`
   */
  confirm(
    options: core.Arguments<types.AccountMfaConfirmData>,
  ): core.Call<types.AccountMfaConfirmResponses, types.AccountMfaConfirmErrors> {
    return core.call(this, { id: 'account.mfa.confirm', method: 'POST', path: '/v2/users/self/credentials/mfa' }, options)
  }

  /**
   * Disable the second factor.
   *
   * Turns multi-factor authentication off for the caller. Needs a code of the second factor.
   *
   * `DELETE /v2/users/self/credentials/mfa`
   */
  disable(
    options: core.Arguments<types.AccountMfaDisableData>,
  ): core.Call<types.AccountMfaDisableResponses, types.AccountMfaDisableErrors> {
    return core.call(
      this,
      { id: 'account.mfa.disable', method: 'DELETE', path: '/v2/users/self/credentials/mfa', bodiless: true, retry: 'never' },
      options,
    )
  }

  /**
   * Set up the second factor.
   *
   * Starts to set up multi-factor authentication for the caller. It takes effect once `account.mfa.confirm` has confirmed it.
   *
   * `POST /v2/users/self/credentials/init-mfa`
   */
  init(options: core.Arguments<types.AccountMfaInitData> = {}): core.Call<types.AccountMfaInitResponses, types.AccountMfaInitErrors> {
    return core.call(this, { id: 'account.mfa.init', method: 'POST', path: '/v2/users/self/credentials/init-mfa' }, options)
  }
}

/**
 * `account.apiTokens`
 */
export class AccountApiTokensResource extends core.Resource {
  /**
   * List API tokens.
   *
   * Lists the API tokens of the caller, without the tokens themselves.
   *
   * `GET /v2/users/self/api-tokens`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.AccountApiTokensListData, core.ListCallOptions> = {},
  ): core.ListCall<types.AccountApiTokensListResponses, types.AccountApiTokensListErrors, types.ApiToken> {
    return core.list(
      this,
      { id: 'account.apiTokens.list', method: 'GET', path: '/v2/users/self/api-tokens', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create an API token.
   *
   * Creates an API token for the caller and returns the token itself, which no other operation does.
   *
   * `POST /v2/users/self/api-tokens`
   */
  create(
    options: core.Arguments<types.AccountApiTokensCreateData>,
  ): core.Call<types.AccountApiTokensCreateResponses, types.AccountApiTokensCreateErrors> {
    return core.call(this, { id: 'account.apiTokens.create', method: 'POST', path: '/v2/users/self/api-tokens' }, options)
  }

  /**
   * Read an API token.
   *
   * Returns one API token of the caller, without the token itself.
   *
   * `GET /v2/users/self/api-tokens/{apiTokenId}`
   */
  get(
    options: core.Arguments<types.AccountApiTokensGetData>,
  ): core.Call<types.AccountApiTokensGetResponses, types.AccountApiTokensGetErrors> {
    return core.call(this, { id: 'account.apiTokens.get', method: 'GET', path: '/v2/users/self/api-tokens/{apiTokenId}' }, options)
  }

  /**
   * Update an API token.
   *
   * Changes the description of an API token and when it expires.
   *
   * `PUT /v2/users/self/api-tokens/{apiTokenId}`
   */
  update(
    options: core.Arguments<types.AccountApiTokensUpdateData>,
  ): core.Call<types.AccountApiTokensUpdateResponses, types.AccountApiTokensUpdateErrors> {
    return core.call(
      this,
      { id: 'account.apiTokens.update', method: 'PUT', path: '/v2/users/self/api-tokens/{apiTokenId}', bodiless: true },
      options,
    )
  }

  /**
   * Delete an API token.
   *
   * Deletes an API token of the caller.
   *
   * `DELETE /v2/users/self/api-tokens/{apiTokenId}`
   */
  delete(
    options: core.Arguments<types.AccountApiTokensDeleteData>,
  ): core.Call<types.AccountApiTokensDeleteResponses, types.AccountApiTokensDeleteErrors> {
    return core.call(
      this,
      { id: 'account.apiTokens.delete', method: 'DELETE', path: '/v2/users/self/api-tokens/{apiTokenId}', bodiless: true },
      options,
    )
  }
}

/**
 * `account.sshKeys`
 */
export class AccountSshKeysResource extends core.Resource {
  /**
   * List SSH keys.
   *
   * Lists the public SSH keys of the caller.
   *
   * `GET /v2/users/self/ssh-keys`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.AccountSshKeysListData, core.ListCallOptions> = {},
  ): core.ListCall<types.AccountSshKeysListResponses, types.AccountSshKeysListErrors, types.SshKey> {
    return core.list(
      this,
      { id: 'account.sshKeys.list', method: 'GET', path: '/v2/users/self/ssh-keys', pages: declared.pagesByOffsetOrPageIn('/sshKeys') },
      options,
    )
  }

  /**
   * Add an SSH key.
   *
   * Adds a public SSH key to the caller's account.
   *
   * `POST /v2/users/self/ssh-keys`
   */
  create(
    options: core.Arguments<types.AccountSshKeysCreateData>,
  ): core.Call<types.AccountSshKeysCreateResponses, types.AccountSshKeysCreateErrors> {
    return core.call(this, { id: 'account.sshKeys.create', method: 'POST', path: '/v2/users/self/ssh-keys' }, options)
  }

  /**
   * Read an SSH key.
   *
   * Returns one public SSH key of the caller.
   *
   * `GET /v2/users/self/ssh-keys/{sshKeyId}`
   */
  get(options: core.Arguments<types.AccountSshKeysGetData>): core.Call<types.AccountSshKeysGetResponses, types.AccountSshKeysGetErrors> {
    return core.call(this, { id: 'account.sshKeys.get', method: 'GET', path: '/v2/users/self/ssh-keys/{sshKeyId}' }, options)
  }

  /**
   * Update an SSH key.
   *
   * Changes the comment of an SSH key and when it expires.
   *
   * `PUT /v2/users/self/ssh-keys/{sshKeyId}`
   */
  update(
    options: core.Arguments<types.AccountSshKeysUpdateData>,
  ): core.Call<types.AccountSshKeysUpdateResponses, types.AccountSshKeysUpdateErrors> {
    return core.call(
      this,
      { id: 'account.sshKeys.update', method: 'PUT', path: '/v2/users/self/ssh-keys/{sshKeyId}', bodiless: true },
      options,
    )
  }

  /**
   * Delete an SSH key.
   *
   * Removes an SSH key from the caller's account.
   *
   * `DELETE /v2/users/self/ssh-keys/{sshKeyId}`
   */
  delete(
    options: core.Arguments<types.AccountSshKeysDeleteData>,
  ): core.Call<types.AccountSshKeysDeleteResponses, types.AccountSshKeysDeleteErrors> {
    return core.call(
      this,
      { id: 'account.sshKeys.delete', method: 'DELETE', path: '/v2/users/self/ssh-keys/{sshKeyId}', bodiless: true },
      options,
    )
  }
}

/**
 * `account.sessions`
 */
export class AccountSessionsResource extends core.Resource {
  /**
   * List sessions.
   *
   * Lists the sessions of the caller, each with device and location.
   *
   * `GET /v2/users/self/sessions`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.AccountSessionsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.AccountSessionsListResponses, types.AccountSessionsListErrors, types.Session> {
    return core.list(
      this,
      { id: 'account.sessions.list', method: 'GET', path: '/v2/users/self/sessions', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * End all other sessions.
   *
   * Ends every session of the caller but the one in use.
   *
   * `DELETE /v2/users/self/sessions`
   */
  terminateAll(
    options: core.Arguments<types.AccountSessionsTerminateAllData> = {},
  ): core.Call<types.AccountSessionsTerminateAllResponses, types.AccountSessionsTerminateAllErrors> {
    return core.call(
      this,
      { id: 'account.sessions.terminateAll', method: 'DELETE', path: '/v2/users/self/sessions', bodiless: true },
      options,
    )
  }

  /**
   * Refresh the session.
   *
   * Returns a new access token and a new refresh token for a refresh token. The token of the request is then invalid.
   *
   * `PUT /v2/users/self/sessions`
   */
  refresh(
    options: core.Arguments<types.AccountSessionsRefreshData>,
  ): core.Call<types.AccountSessionsRefreshResponses, types.AccountSessionsRefreshErrors> {
    return core.call(this, { id: 'account.sessions.refresh', method: 'PUT', path: '/v2/users/self/sessions', retry: 'never' }, options)
  }

  /**
   * Read a session.
   *
   * Returns one session of the caller.
   *
   * `GET /v2/users/self/sessions/{tokenId}`
   */
  get(options: core.Arguments<types.AccountSessionsGetData>): core.Call<types.AccountSessionsGetResponses, types.AccountSessionsGetErrors> {
    return core.call(this, { id: 'account.sessions.get', method: 'GET', path: '/v2/users/self/sessions/{tokenId}' }, options)
  }

  /**
   * End a session.
   *
   * Ends one session of the caller.
   *
   * `DELETE /v2/users/self/sessions/{tokenId}`
   */
  terminate(
    options: core.Arguments<types.AccountSessionsTerminateData>,
  ): core.Call<types.AccountSessionsTerminateResponses, types.AccountSessionsTerminateErrors> {
    return core.call(
      this,
      { id: 'account.sessions.terminate', method: 'DELETE', path: '/v2/users/self/sessions/{tokenId}', bodiless: true },
      options,
    )
  }

  /**
   * Read the current session.
   *
   * Returns the user and the token of the session in use, and whether somebody else acts as the user in it.
   *
   * `GET /v2/users/self/sessions/current/status`
   */
  getCurrent(
    options: core.Arguments<types.AccountSessionsGetCurrentData> = {},
  ): core.Call<types.AccountSessionsGetCurrentResponses, types.AccountSessionsGetCurrentErrors> {
    return core.call(this, { id: 'account.sessions.getCurrent', method: 'GET', path: '/v2/users/self/sessions/current/status' }, options)
  }
}

/**
 * `account`
 */
export class AccountResource extends core.Resource {
  readonly email = new AccountEmailResource(this)
  readonly password = new AccountPasswordResource(this)
  readonly mfa = new AccountMfaResource(this)
  readonly apiTokens = new AccountApiTokensResource(this)
  readonly sshKeys = new AccountSshKeysResource(this)
  readonly sessions = new AccountSessionsResource(this)

  /**
   * Read the account.
   *
   * Returns the caller's account with personal information and the state of its credentials.
   *
   * `GET /v2/users/self/personal-information`
   *
   * @deprecated
   */
  get(options: core.Arguments<types.AccountGetData> = {}): core.Call<types.AccountGetResponses, types.AccountGetErrors> {
    return core.call(this, { id: 'account.get', method: 'GET', path: '/v2/users/self/personal-information' }, options)
  }

  /**
   * Update the account.
   *
   * Changes the personal information of the caller.
   *
   * `PUT /v2/users/self/personal-information`
   */
  update(options: core.Arguments<types.AccountUpdateData>): core.Call<types.AccountUpdateResponses, types.AccountUpdateErrors> {
    return core.call(this, { id: 'account.update', method: 'PUT', path: '/v2/users/self/personal-information', bodiless: true }, options)
  }

  /**
   * Delete the account.
   *
   * Deletes the caller's account with all personal data. Needs the password, and a code if the account has a second factor.
   *
   * `DELETE /v2/users/self`
   */
  delete(options: core.Arguments<types.AccountDeleteData>): core.Call<types.AccountDeleteResponses, types.AccountDeleteErrors> {
    return core.call(this, { id: 'account.delete', method: 'DELETE', path: '/v2/users/self', empty: [200], retry: 'never' }, options)
  }

  /**
   * Submit feedback.
   *
   * Submits feedback or a bug report of the caller.
   *
   * `POST /v2/users/self/feedback`
   */
  createFeedback(
    options: core.Arguments<types.AccountCreateFeedbackData> = {},
  ): core.Call<types.AccountCreateFeedbackResponses, types.AccountCreateFeedbackErrors> {
    return core.call(this, { id: 'account.createFeedback', method: 'POST', path: '/v2/users/self/feedback' }, options)
  }

  /**
   * Read a support code.
   *
   * Returns a support code for the caller and says how long it is valid.
   *
   * `GET /v2/users/self/credentials/support-code`
   */
  getSupportCode(
    options: core.Arguments<types.AccountGetSupportCodeData> = {},
  ): core.Call<types.AccountGetSupportCodeResponses, types.AccountGetSupportCodeErrors> {
    return core.call(this, { id: 'account.getSupportCode', method: 'GET', path: '/v2/users/self/credentials/support-code' }, options)
  }

  /**
   * Check the access token.
   *
   * Checks whether the token that the request is sent with is valid, and changes nothing.
   *
   * `POST /v2/users/self/credentials/token`
   *
   * @deprecated
   */
  checkToken(
    options: core.Arguments<types.AccountCheckTokenData> = {},
  ): core.Call<types.AccountCheckTokenResponses, types.AccountCheckTokenErrors> {
    return core.call(this, { id: 'account.checkToken', method: 'POST', path: '/v2/users/self/credentials/token', retry: 'safe' }, options)
  }

  /**
   * Create a token retrieval key.
   *
   * Makes a key for which `authentication.authenticateWithRetrievalKey` returns an access token of the caller. The provider's document no longer has it (2026-11-29).
   *
   * `POST /v2/users/self/token-retrieval-key`
   *
   * @deprecated
   */
  createTokenRetrievalKey(
    options: core.Arguments<types.AccountCreateTokenRetrievalKeyData> = {},
  ): core.Call<types.AccountCreateTokenRetrievalKeyResponses, types.AccountCreateTokenRetrievalKeyErrors> {
    return core.call(this, { id: 'account.createTokenRetrievalKey', method: 'POST', path: '/v2/users/self/token-retrieval-key' }, options)
  }
}

/**
 * `notifications`
 */
export class NotificationsResource extends core.Resource {
  /**
   * List notifications.
   *
   * Lists the notifications of the caller, optionally only the unread or only the read ones.
   *
   * `GET /v2/notifications`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.NotificationsListData> = {},
  ): core.Call<types.NotificationsListResponses, types.NotificationsListErrors, core.DocumentedResponse<'X-Pagination-Page'>> {
    return core.call(this, { id: 'notifications.list', method: 'GET', path: '/v2/notifications' }, options)
  }

  /**
   * Count unread notifications.
   *
   * Returns how many unread notifications the caller has, in total and by severity. Cheaper than listing and counting them.
   *
   * `GET /v2/notification-unread-counts`
   */
  countUnread(
    options: core.Arguments<types.NotificationsCountUnreadData> = {},
  ): core.Call<types.NotificationsCountUnreadResponses, types.NotificationsCountUnreadErrors> {
    return core.call(this, { id: 'notifications.countUnread', method: 'GET', path: '/v2/notification-unread-counts' }, options)
  }

  /**
   * Mark a notification as read.
   *
   * Marks one notification as read. It cannot be made unread again this way.
   *
   * `PUT /v2/notifications/{notificationId}/status`
   */
  read(options: core.Arguments<types.NotificationsReadData>): core.Call<types.NotificationsReadResponses, types.NotificationsReadErrors> {
    return core.call(this, { id: 'notifications.read', method: 'PUT', path: '/v2/notifications/{notificationId}/status' }, options)
  }

  /**
   * Mark all notifications as read.
   *
   * Marks every notification of the caller as read. The body may be left out; no fields are known for it.
   *
   * `POST /v2/notifications/actions/read-all`
   */
  readAll(
    options: core.Arguments<types.NotificationsReadAllData> = {},
  ): core.Call<types.NotificationsReadAllResponses, types.NotificationsReadAllErrors> {
    return core.call(
      this,
      { id: 'notifications.readAll', method: 'POST', path: '/v2/notifications/actions/read-all', retry: 'safe' },
      options,
    )
  }
}

/**
 * `newsletter`
 */
export class NewsletterResource extends core.Resource {
  /**
   * Read the newsletter subscription.
   *
   * Returns whether the caller is subscribed to the mStudio newsletter, and with which mail address.
   *
   * `GET /v2/newsletter-subscriptions/self`
   */
  get(options: core.Arguments<types.NewsletterGetData> = {}): core.Call<types.NewsletterGetResponses, types.NewsletterGetErrors> {
    return core.call(this, { id: 'newsletter.get', method: 'GET', path: '/v2/newsletter-subscriptions/self' }, options)
  }

  /**
   * Unsubscribe from the newsletter.
   *
   * Ends the subscription of the caller to the mStudio newsletter.
   *
   * `DELETE /v2/newsletter-subscriptions/self`
   */
  unsubscribe(
    options: core.Arguments<types.NewsletterUnsubscribeData> = {},
  ): core.Call<types.NewsletterUnsubscribeResponses, types.NewsletterUnsubscribeErrors> {
    return core.call(
      this,
      { id: 'newsletter.unsubscribe', method: 'DELETE', path: '/v2/newsletter-subscriptions/self', bodiless: true },
      options,
    )
  }

  /**
   * Subscribe to the newsletter.
   *
   * Signs the caller up for the newsletter. The subscription may become active later; `active` in the response says whether it is.
   *
   * `POST /v2/newsletter-subscriptions`
   */
  subscribe(
    options: core.Arguments<types.NewsletterSubscribeData>,
  ): core.Call<types.NewsletterSubscribeResponses, types.NewsletterSubscribeErrors> {
    return core.call(this, { id: 'newsletter.subscribe', method: 'POST', path: '/v2/newsletter-subscriptions' }, options)
  }
}

/**
 * `files`
 */
export class FilesResource extends core.Resource {
  /**
   * Upload a file.
   *
   * Uploads a file under an upload token that was requested before, such as the one for a conversation. The file must keep to the rules of that token.
   *
   * `POST /v2/files`
   */
  create(
    options: core.Arguments<
      core.WithBody<types.FilesCreateData, core.UploadBody>,
      core.UploadOptions<types.FileUploadRules | types.UploadRules | types.UserAvatarRules | types.ExtensionUploadRules>
    >,
  ): core.Call<types.FilesCreateResponses, types.FilesCreateErrors> {
    return core.upload(
      this,
      { id: 'files.create', method: 'POST', path: '/v2/files', write: core.writeFileAs('file'), retry: 'safe' },
      {
        token: 'Token',
        rules: { id: 'files.getUploadTokenRules', method: 'GET', path: '/v2/file-upload-tokens/{fileUploadToken}/rules' },
        parameter: 'fileUploadToken',
        maxBytes: '/maxSizeInBytes',
        maxKilobytes: '/maxSizeInKB',
        types: '/mimeTypes',
      },
      options,
    )
  }

  /**
   * Download a file.
   *
   * Returns the content of a file, as bytes or in Base64, as `Accept` asks. A protected file also needs an access token.
   *
   * `GET /v2/files/{fileId}`
   */
  get(options: core.Arguments<types.FilesGetData>): core.Call<core.Downloads<types.FilesGetResponses>, types.FilesGetErrors> {
    return core.call(
      this,
      { id: 'files.get', method: 'GET', path: '/v2/files/{fileId}', read: core.readFile, accept: 'application/octet-stream' },
      options,
    )
  }

  /**
   * Download a file by id and name.
   *
   * Returns the content of a file like `files.get`, at a URL that ends in the file's name.
   *
   * `GET /v2/files/{fileId}/{fileName}`
   */
  getWithName(
    options: core.Arguments<types.FilesGetWithNameData>,
  ): core.Call<core.Downloads<types.FilesGetWithNameResponses>, types.FilesGetWithNameErrors> {
    return core.call(
      this,
      {
        id: 'files.getWithName',
        method: 'GET',
        path: '/v2/files/{fileId}/{fileName}',
        read: core.readFile,
        accept: 'application/octet-stream',
      },
      options,
    )
  }

  /**
   * Read data about a file.
   *
   * Returns name, size and type of a file, without its content.
   *
   * `GET /v2/files/{fileId}/meta`
   */
  getMeta(options: core.Arguments<types.FilesGetMetaData>): core.Call<types.FilesGetMetaResponses, types.FilesGetMetaErrors> {
    return core.call(this, { id: 'files.getMeta', method: 'GET', path: '/v2/files/{fileId}/meta' }, options)
  }

  /**
   * Read the rules of an upload token.
   *
   * Returns which files may be uploaded with an upload token, by size and type.
   *
   * `GET /v2/file-upload-tokens/{fileUploadToken}/rules`
   */
  getUploadTokenRules(
    options: core.Arguments<types.FilesGetUploadTokenRulesData>,
  ): core.Call<types.FilesGetUploadTokenRulesResponses, types.FilesGetUploadTokenRulesErrors> {
    return core.call(
      this,
      { id: 'files.getUploadTokenRules', method: 'GET', path: '/v2/file-upload-tokens/{fileUploadToken}/rules' },
      options,
    )
  }

  /**
   * Read the rules of an upload type.
   *
   * Returns which files may be uploaded for a purpose, by size and type.
   *
   * `GET /v2/file-upload-types/{fileUploadType}/rules`
   */
  getUploadTypeRules(
    options: core.Arguments<types.FilesGetUploadTypeRulesData>,
  ): core.Call<types.FilesGetUploadTypeRulesResponses, types.FilesGetUploadTypeRulesErrors> {
    return core.call(
      this,
      { id: 'files.getUploadTypeRules', method: 'GET', path: '/v2/file-upload-types/{fileUploadType}/rules', auth: false },
      options,
    )
  }
}

/**
 * `mail.deliveryBoxes`
 */
export class MailDeliveryBoxesResource extends core.Resource {
  /**
   * List delivery boxes.
   *
   * Lists the delivery boxes of a project.
   *
   * `GET /v2/projects/{projectId}/delivery-boxes`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.MailDeliveryBoxesListData>,
  ): core.Call<types.MailDeliveryBoxesListResponses, types.MailDeliveryBoxesListErrors, core.DocumentedResponse<'X-Pagination-Page'>> {
    return core.call(this, { id: 'mail.deliveryBoxes.list', method: 'GET', path: '/v2/projects/{projectId}/delivery-boxes' }, options)
  }

  /**
   * Create a delivery box.
   *
   * Creates a delivery box in a project, with a description and a password of your choice.
   *
   * `POST /v2/projects/{projectId}/delivery-boxes`
   */
  create(
    options: core.Arguments<types.MailDeliveryBoxesCreateData>,
  ): core.Call<types.MailDeliveryBoxesCreateResponses, types.MailDeliveryBoxesCreateErrors> {
    return core.call(this, { id: 'mail.deliveryBoxes.create', method: 'POST', path: '/v2/projects/{projectId}/delivery-boxes' }, options)
  }

  /**
   * Read a delivery box.
   *
   * Returns one delivery box. Its password is never shown.
   *
   * `GET /v2/delivery-boxes/{deliveryBoxId}`
   */
  get(
    options: core.Arguments<types.MailDeliveryBoxesGetData>,
  ): core.Call<types.MailDeliveryBoxesGetResponses, types.MailDeliveryBoxesGetErrors> {
    return core.call(this, { id: 'mail.deliveryBoxes.get', method: 'GET', path: '/v2/delivery-boxes/{deliveryBoxId}' }, options)
  }

  /**
   * Delete a delivery box.
   *
   * Deletes a delivery box from its project.
   *
   * `DELETE /v2/delivery-boxes/{deliveryBoxId}`
   */
  delete(
    options: core.Arguments<types.MailDeliveryBoxesDeleteData>,
  ): core.Call<types.MailDeliveryBoxesDeleteResponses, types.MailDeliveryBoxesDeleteErrors> {
    return core.call(
      this,
      { id: 'mail.deliveryBoxes.delete', method: 'DELETE', path: '/v2/delivery-boxes/{deliveryBoxId}', bodiless: true },
      options,
    )
  }

  /**
   * Change the description of a delivery box.
   *
   * Replaces the description that a delivery box was created with.
   *
   * `PATCH /v2/delivery-boxes/{deliveryBoxId}/description`
   */
  updateDescription(
    options: core.Arguments<types.MailDeliveryBoxesUpdateDescriptionData>,
  ): core.Call<types.MailDeliveryBoxesUpdateDescriptionResponses, types.MailDeliveryBoxesUpdateDescriptionErrors> {
    return core.call(
      this,
      {
        id: 'mail.deliveryBoxes.updateDescription',
        method: 'PATCH',
        path: '/v2/delivery-boxes/{deliveryBoxId}/description',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change the password of a delivery box.
   *
   * Sets a new password for a delivery box. The old one is not asked for.
   *
   * `PATCH /v2/delivery-boxes/{deliveryBoxId}/password`
   */
  updatePassword(
    options: core.Arguments<types.MailDeliveryBoxesUpdatePasswordData>,
  ): core.Call<types.MailDeliveryBoxesUpdatePasswordResponses, types.MailDeliveryBoxesUpdatePasswordErrors> {
    return core.call(
      this,
      {
        id: 'mail.deliveryBoxes.updatePassword',
        method: 'PATCH',
        path: '/v2/delivery-boxes/{deliveryBoxId}/password',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `mail.addresses.backups`
 */
export class MailAddressesBackupsResource extends core.Resource {
  /**
   * List backups of a mail address.
   *
   * Lists the backups of the mail in a mailbox. The name of each is the id that `mail.addresses.backups.recover` takes.
   *
   * `GET /v2/mail-addresses/{mailAddressId}/backups`
   */
  list(
    options: core.Arguments<types.MailAddressesBackupsListData>,
  ): core.Call<types.MailAddressesBackupsListResponses, types.MailAddressesBackupsListErrors> {
    return core.call(
      this,
      { id: 'mail.addresses.backups.list', method: 'GET', path: '/v2/mail-addresses/{mailAddressId}/backups' },
      options,
    )
  }

  /**
   * Recover mail from a backup.
   *
   * Starts to recover the mail of a mail address from one of its backups.
   *
   * `POST /v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery`
   */
  recover(
    options: core.Arguments<types.MailAddressesBackupsRecoverData>,
  ): core.Call<types.MailAddressesBackupsRecoverResponses, types.MailAddressesBackupsRecoverErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.backups.recover',
        method: 'POST',
        path: '/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `mail.addresses`
 */
export class MailAddressesResource extends core.Resource {
  readonly backups = new MailAddressesBackupsResource(this)

  /**
   * List mail addresses.
   *
   * Lists the mail addresses of a project.
   *
   * `GET /v2/projects/{projectId}/mail-addresses`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.MailAddressesListData, core.ListCallOptions>,
  ): core.ListCall<types.MailAddressesListResponses, types.MailAddressesListErrors, types.MailAddress> {
    return core.list(
      this,
      { id: 'mail.addresses.list', method: 'GET', path: '/v2/projects/{projectId}/mail-addresses', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create a mail address.
   *
   * Creates a mail address in a project, either with a mailbox of its own or as one that forwards to other addresses.
   *
   * `POST /v2/projects/{projectId}/mail-addresses`
   */
  create(
    options: core.Arguments<types.MailAddressesCreateData>,
  ): core.Call<types.MailAddressesCreateResponses, types.MailAddressesCreateErrors> {
    return core.call(this, { id: 'mail.addresses.create', method: 'POST', path: '/v2/projects/{projectId}/mail-addresses' }, options)
  }

  /**
   * Read a mail address.
   *
   * Returns one mail address with its autoresponder, its forward addresses and its mailbox. The password is never shown.
   *
   * `GET /v2/mail-addresses/{mailAddressId}`
   */
  get(options: core.Arguments<types.MailAddressesGetData>): core.Call<types.MailAddressesGetResponses, types.MailAddressesGetErrors> {
    return core.call(this, { id: 'mail.addresses.get', method: 'GET', path: '/v2/mail-addresses/{mailAddressId}' }, options)
  }

  /**
   * Delete a mail address.
   *
   * Deletes a mail address from its project.
   *
   * `DELETE /v2/mail-addresses/{mailAddressId}`
   */
  delete(
    options: core.Arguments<types.MailAddressesDeleteData>,
  ): core.Call<types.MailAddressesDeleteResponses, types.MailAddressesDeleteErrors> {
    return core.call(
      this,
      { id: 'mail.addresses.delete', method: 'DELETE', path: '/v2/mail-addresses/{mailAddressId}', bodiless: true },
      options,
    )
  }

  /**
   * Rename a mail address.
   *
   * Changes the address itself; password, quota and the rest have operations of their own.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/address`
   */
  updateAddress(
    options: core.Arguments<types.MailAddressesUpdateAddressData>,
  ): core.Call<types.MailAddressesUpdateAddressResponses, types.MailAddressesUpdateAddressErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updateAddress',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/address',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change the autoresponder of a mail address.
   *
   * Sets the automatic reply of a mail address, or null. Start and end of its period are optional.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/autoresponder`
   */
  updateAutoresponder(
    options: core.Arguments<types.MailAddressesUpdateAutoresponderData>,
  ): core.Call<types.MailAddressesUpdateAutoresponderResponses, types.MailAddressesUpdateAutoresponderErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updateAutoresponder',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/autoresponder',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change whether a mail address is a catch-all.
   *
   * Turns the catch-all of a mail address on or off.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/catch-all`
   */
  updateCatchAll(
    options: core.Arguments<types.MailAddressesUpdateCatchAllData>,
  ): core.Call<types.MailAddressesUpdateCatchAllResponses, types.MailAddressesUpdateCatchAllErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updateCatchAll',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/catch-all',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change the forward addresses of a mail address.
   *
   * Sets the addresses that mail to this address is forwarded to.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/forward-addresses`
   */
  updateForwardAddresses(
    options: core.Arguments<types.MailAddressesUpdateForwardAddressesData>,
  ): core.Call<types.MailAddressesUpdateForwardAddressesResponses, types.MailAddressesUpdateForwardAddressesErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updateForwardAddresses',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/forward-addresses',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change the password of a mail address.
   *
   * Sets a new password for a mail address. The old one is not asked for.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/password`
   */
  updatePassword(
    options: core.Arguments<types.MailAddressesUpdatePasswordData>,
  ): core.Call<types.MailAddressesUpdatePasswordResponses, types.MailAddressesUpdatePasswordErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updatePassword',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/password',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change the quota of a mail address.
   *
   * Sets how many bytes a mail address may store.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/quota`
   */
  updateQuota(
    options: core.Arguments<types.MailAddressesUpdateQuotaData>,
  ): core.Call<types.MailAddressesUpdateQuotaResponses, types.MailAddressesUpdateQuotaErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updateQuota',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/quota',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Change the spam protection of a mail address.
   *
   * Sets the spam protection of a mail address. All four of its settings have to be sent.
   *
   * `PATCH /v2/mail-addresses/{mailAddressId}/spam-protection`
   */
  updateSpamProtection(
    options: core.Arguments<types.MailAddressesUpdateSpamProtectionData>,
  ): core.Call<types.MailAddressesUpdateSpamProtectionResponses, types.MailAddressesUpdateSpamProtectionErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.updateSpamProtection',
        method: 'PATCH',
        path: '/v2/mail-addresses/{mailAddressId}/spam-protection',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Disable the archive of a mail address.
   *
   * Turns off the mail archive of a mail address. `archive.active` of the mail address says whether it is on.
   *
   * `DELETE /v2/mail-addresses/{mailAddressId}/mail-archive`
   */
  disableArchive(
    options: core.Arguments<types.MailAddressesDisableArchiveData>,
  ): core.Call<types.MailAddressesDisableArchiveResponses, types.MailAddressesDisableArchiveErrors> {
    return core.call(
      this,
      { id: 'mail.addresses.disableArchive', method: 'DELETE', path: '/v2/mail-addresses/{mailAddressId}/mail-archive', bodiless: true },
      options,
    )
  }

  /**
   * List own mail addresses.
   *
   * Lists the mail addresses that the caller may see, of all projects or of one.
   *
   * `GET /v2/mail-addresses/`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listOwn(
    options: core.Arguments<types.MailAddressesListOwnData, core.ListCallOptions> = {},
  ): core.ListCall<types.MailAddressesListOwnResponses, types.MailAddressesListOwnErrors, types.MailAddress> {
    return core.list(
      this,
      { id: 'mail.addresses.listOwn', method: 'GET', path: '/v2/mail-addresses/', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Request another rate limit.
   *
   * Asks for another rate limit for the mail that a mail address sends. The request is then in `rateLimitChangeRequest` of the mail address.
   *
   * `POST /v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change`
   */
  requestRateLimitChange(
    options: core.Arguments<types.MailAddressesRequestRateLimitChangeData>,
  ): core.Call<types.MailAddressesRequestRateLimitChangeResponses, types.MailAddressesRequestRateLimitChangeErrors> {
    return core.call(
      this,
      {
        id: 'mail.addresses.requestRateLimitChange',
        method: 'POST',
        path: '/v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `mail.settings`
 */
export class MailSettingsResource extends core.Resource {
  /**
   * Read the mail settings of a project.
   *
   * Returns the blacklist and the whitelist of a project.
   *
   * `GET /v2/projects/{projectId}/mail-settings`
   */
  get(options: core.Arguments<types.MailSettingsGetData>): core.Call<types.MailSettingsGetResponses, types.MailSettingsGetErrors> {
    return core.call(this, { id: 'mail.settings.get', method: 'GET', path: '/v2/projects/{projectId}/mail-settings' }, options)
  }

  /**
   * Change a mail setting of a project.
   *
   * Sets the blacklist or the whitelist of a project. The body holds the list that the path names.
   *
   * `PATCH /v2/projects/{projectId}/mail-settings/{mailSetting}`
   */
  update(
    options: core.Arguments<types.MailSettingsUpdateData>,
  ): core.Call<types.MailSettingsUpdateResponses, types.MailSettingsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'mail.settings.update',
        method: 'PATCH',
        path: '/v2/projects/{projectId}/mail-settings/{mailSetting}',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `mail.rateLimits`
 */
export class MailRateLimitsResource extends core.Resource {
  /**
   * Read a mail rate limit.
   *
   * Returns one rate limit for the mail that mailboxes send.
   *
   * `GET /v2/mail-rate-limits/{mailRateLimitId}`
   */
  get(options: core.Arguments<types.MailRateLimitsGetData>): core.Call<types.MailRateLimitsGetResponses, types.MailRateLimitsGetErrors> {
    return core.call(this, { id: 'mail.rateLimits.get', method: 'GET', path: '/v2/mail-rate-limits/{mailRateLimitId}' }, options)
  }

  /**
   * List mail rate limits.
   *
   * Lists the rate limits that a mailbox can have. `mail.addresses.requestRateLimitChange` asks for one of them.
   *
   * `GET /v2/mail-rate-limits`
   */
  list(
    options: core.Arguments<types.MailRateLimitsListData> = {},
  ): core.Call<types.MailRateLimitsListResponses, types.MailRateLimitsListErrors> {
    return core.call(this, { id: 'mail.rateLimits.list', method: 'GET', path: '/v2/mail-rate-limits' }, options)
  }
}

/**
 * `mail`
 */
export class MailResource extends core.Resource {
  readonly deliveryBoxes = new MailDeliveryBoxesResource(this)
  readonly addresses = new MailAddressesResource(this)
  readonly settings = new MailSettingsResource(this)
  readonly rateLimits = new MailRateLimitsResource(this)
}

/**
 * `pageInsights.straces`
 */
export class PageInsightsStracesResource extends core.Resource {
  /**
   * Schedule an strace.
   *
   * Schedules the measurement of one HTTP request by strace, which will belong to the project. There must be an ingress with the host name of the URL.
   *
   * `POST /v2/projects/{projectId}/straces`
   */
  schedule(
    options: core.Arguments<types.PageInsightsStracesScheduleData>,
  ): core.Call<types.PageInsightsStracesScheduleResponses, types.PageInsightsStracesScheduleErrors> {
    return core.call(this, { id: 'pageInsights.straces.schedule', method: 'POST', path: '/v2/projects/{projectId}/straces' }, options)
  }

  /**
   * Read the result of an strace.
   *
   * Returns what a scheduled strace has measured, or why it failed.
   *
   * `GET /v2/projects/{projectId}/straces/{straceId}`
   */
  get(
    options: core.Arguments<types.PageInsightsStracesGetData>,
  ): core.Call<types.PageInsightsStracesGetResponses, types.PageInsightsStracesGetErrors> {
    return core.call(this, { id: 'pageInsights.straces.get', method: 'GET', path: '/v2/projects/{projectId}/straces/{straceId}' }, options)
  }
}

/**
 * `pageInsights`
 */
export class PageInsightsResource extends core.Resource {
  readonly straces = new PageInsightsStracesResource(this)

  /**
   * List pages with performance data.
   *
   * Lists the pages of a project that have performance data, by domain and path. `pageInsights.get` returns the data of one page.
   *
   * `GET /v2/projects/{projectId}/page-insights`
   */
  list(options: core.Arguments<types.PageInsightsListData>): core.Call<types.PageInsightsListResponses, types.PageInsightsListErrors> {
    return core.call(this, { id: 'pageInsights.list', method: 'GET', path: '/v2/projects/{projectId}/page-insights' }, options)
  }

  /**
   * Read the performance data of a page.
   *
   * Returns the performance data of one page in detail, for today or another day.
   *
   * `GET /v2/page-insights`
   */
  get(options: core.Arguments<types.PageInsightsGetData>): core.Call<types.PageInsightsGetResponses, types.PageInsightsGetErrors> {
    return core.call(this, { id: 'pageInsights.get', method: 'GET', path: '/v2/page-insights' }, options)
  }
}

/**
 * `relocation`
 */
export class RelocationResource extends core.Resource {
  /**
   * Order a relocation.
   *
   * Asks mittwald to move a project from another provider to itself. The staff get the login at that provider and may change passwords there. Needs no access token.
   *
   * `POST /v2/relocation`
   */
  create(options: core.Arguments<types.RelocationCreateData>): core.Call<types.RelocationCreateResponses, types.RelocationCreateErrors> {
    return core.call(this, { id: 'relocation.create', method: 'POST', path: '/v2/relocation', bodiless: true, auth: false }, options)
  }

  /**
   * Register a change of a legacy tariff.
   *
   * Registers that an account with a legacy tariff is to change to another tariff. Needs no access token.
   *
   * `POST /v2/legacy-tariff-change`
   *
   * This operation can cost money.
   */
  createLegacyTariffChange(
    options: core.Arguments<types.RelocationCreateLegacyTariffChangeData>,
  ): core.Call<types.RelocationCreateLegacyTariffChangeResponses, types.RelocationCreateLegacyTariffChangeErrors> {
    return core.call(
      this,
      { id: 'relocation.createLegacyTariffChange', method: 'POST', path: '/v2/legacy-tariff-change', charges: true, auth: false },
      options,
    )
  }
}

/**
 * `extensions.contributors.billingInformation`
 */
export class ExtensionsContributorsBillingInformationResource extends core.Resource {
  /**
   * Read the billing information of a contributor.
   *
   * Returns the footer of the invoices of a contributor, and how far its onboarding for paid extensions is.
   *
   * `GET /v2/contributors/{contributorId}/billing-information`
   */
  get(
    options: core.Arguments<types.ExtensionsContributorsBillingInformationGetData>,
  ): core.Call<types.ExtensionsContributorsBillingInformationGetResponses, types.ExtensionsContributorsBillingInformationGetErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.billingInformation.get', method: 'GET', path: '/v2/contributors/{contributorId}/billing-information' },
      options,
    )
  }

  /**
   * Reads with `extensions.contributors.billingInformation.get` until the state of the object is reached, in `onboardingStatus` of the response, and returns it.
   *
   * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/contributors/{contributorId}/billing-information`
   */
  waitUntil(
    target: core.TargetState<{ onboardingStatus: 'NOT_STARTED' | 'STARTED' | 'SUCCESSFUL' }>,
    options: core.WaitArguments<
      types.ExtensionsContributorsBillingInformationGetData,
      types.ExtensionsContributorsBillingInformationGetResponse
    >,
  ): Promise<types.ExtensionsContributorsBillingInformationGetResponse> {
    return core.waitUntil(
      this,
      { id: 'extensions.contributors.billingInformation.get', method: 'GET', path: '/v2/contributors/{contributorId}/billing-information' },
      { onboardingStatus: { at: '/onboardingStatus', values: ['NOT_STARTED', 'STARTED', 'SUCCESSFUL'] } },
      target,
      options,
    )
  }

  /**
   * Update the billing information of a contributor.
   *
   * Sets the footer of the invoices that customers get for the extensions of a contributor.
   *
   * `PUT /v2/contributors/{contributorId}/billing-information`
   */
  update(
    options: core.Arguments<types.ExtensionsContributorsBillingInformationUpdateData>,
  ): core.Call<types.ExtensionsContributorsBillingInformationUpdateResponses, types.ExtensionsContributorsBillingInformationUpdateErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.billingInformation.update',
        method: 'PUT',
        path: '/v2/contributors/{contributorId}/billing-information',
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.contractPartners`
 */
export class ExtensionsContributorsContractPartnersResource extends core.Resource {
  /**
   * List the contract partners of a contributor.
   *
   * Lists the customers who have a contract for an extension of a contributor, with the address of each.
   *
   * `GET /v2/contributors/{contributorId}/contract-partners`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ExtensionsContributorsContractPartnersListData, core.ListCallOptions>,
  ): core.ListCall<
    types.ExtensionsContributorsContractPartnersListResponses,
    types.ExtensionsContributorsContractPartnersListErrors,
    types.ContributorContractPartner
  > {
    return core.list(
      this,
      {
        id: 'extensions.contributors.contractPartners.list',
        method: 'GET',
        path: '/v2/contributors/{contributorId}/contract-partners',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.invoices`
 */
export class ExtensionsContributorsInvoicesResource extends core.Resource {
  /**
   * List the incoming invoices of a contributor.
   *
   * Lists the invoices that a contributor gets from mittwald. `extensions.contributors.invoices.getFileAccessToken` gives access to the file of one.
   *
   * `GET /v2/contributors/{contributorId}/invoices/incoming`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listIncoming(
    options: core.Arguments<types.ExtensionsContributorsInvoicesListIncomingData, core.ListCallOptions>,
  ): core.ListCall<
    types.ExtensionsContributorsInvoicesListIncomingResponses,
    types.ExtensionsContributorsInvoicesListIncomingErrors,
    types.ContributorIncomingInvoice
  > {
    return core.list(
      this,
      {
        id: 'extensions.contributors.invoices.listIncoming',
        method: 'GET',
        path: '/v2/contributors/{contributorId}/invoices/incoming',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }

  /**
   * List the outgoing invoices of a contributor.
   *
   * Lists the invoices and credit notes that customers got in the name of a contributor.
   *
   * `GET /v2/contributors/{contributorId}/invoices/outgoing`
   */
  listOutgoing(
    options: core.Arguments<types.ExtensionsContributorsInvoicesListOutgoingData>,
  ): core.Call<types.ExtensionsContributorsInvoicesListOutgoingResponses, types.ExtensionsContributorsInvoicesListOutgoingErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.invoices.listOutgoing', method: 'GET', path: '/v2/contributors/{contributorId}/invoices/outgoing' },
      options,
    )
  }

  /**
   * Read an access token for the file of an incoming invoice.
   *
   * Returns a token that gives access to the file of an invoice from mittwald to a contributor.
   *
   * `GET /v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token`
   */
  getFileAccessToken(
    options: core.Arguments<types.ExtensionsContributorsInvoicesGetFileAccessTokenData>,
  ): core.Call<
    types.ExtensionsContributorsInvoicesGetFileAccessTokenResponses,
    types.ExtensionsContributorsInvoicesGetFileAccessTokenErrors
  > {
    return core.call(
      this,
      {
        id: 'extensions.contributors.invoices.getFileAccessToken',
        method: 'GET',
        path: '/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token',
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.avatar`
 */
export class ExtensionsContributorsAvatarResource extends core.Resource {
  /**
   * Request the upload of a contributor's avatar.
   *
   * Asks for a picture of the contributor's own to be uploaded, which is then shown instead of the customer's. Returns a reference for the upload and the rules that the picture has to keep.
   *
   * `POST /v2/contributors/{contributorId}/avatar`
   */
  requestUpload(
    options: core.Arguments<types.ExtensionsContributorsAvatarRequestUploadData>,
  ): core.Call<types.ExtensionsContributorsAvatarRequestUploadResponses, types.ExtensionsContributorsAvatarRequestUploadErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.avatar.requestUpload',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/avatar',
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete a contributor's avatar.
   *
   * Removes the contributor's own picture. The customer's is shown again.
   *
   * `DELETE /v2/contributors/{contributorId}/avatar`
   */
  delete(
    options: core.Arguments<types.ExtensionsContributorsAvatarDeleteData>,
  ): core.Call<types.ExtensionsContributorsAvatarDeleteResponses, types.ExtensionsContributorsAvatarDeleteErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.avatar.delete', method: 'DELETE', path: '/v2/contributors/{contributorId}/avatar', bodiless: true },
      options,
    )
  }
}

/**
 * `extensions.contributors.extensions.instances`
 */
export class ExtensionsContributorsExtensionsInstancesResource extends core.Resource {
  /**
   * Rotate the secret of an extension instance.
   *
   * Replaces the secret of an extension instance and returns the new one. The extension also gets it by a webhook, whose failure the body may allow.
   *
   * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret`
   */
  rotateSecret(
    options: core.Arguments<types.ExtensionsContributorsExtensionsInstancesRotateSecretData>,
  ): core.Call<
    types.ExtensionsContributorsExtensionsInstancesRotateSecretResponses,
    types.ExtensionsContributorsExtensionsInstancesRotateSecretErrors
  > {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.instances.rotateSecret',
        method: 'PUT',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret',
        retry: 'never',
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.extensions.secrets`
 */
export class ExtensionsContributorsExtensionsSecretsResource extends core.Resource {
  /**
   * Create a secret of an extension.
   *
   * Creates a new secret of an extension and returns it. A previous secret stays usable for about a day.
   *
   * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/secret`
   */
  create(
    options: core.Arguments<types.ExtensionsContributorsExtensionsSecretsCreateData>,
  ): core.Call<types.ExtensionsContributorsExtensionsSecretsCreateResponses, types.ExtensionsContributorsExtensionsSecretsCreateErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.secrets.create',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret',
      },
      options,
    )
  }

  /**
   * Delete a secret of an extension.
   *
   * Makes a secret of an extension invalid at once.
   *
   * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}`
   */
  delete(
    options: core.Arguments<types.ExtensionsContributorsExtensionsSecretsDeleteData>,
  ): core.Call<types.ExtensionsContributorsExtensionsSecretsDeleteResponses, types.ExtensionsContributorsExtensionsSecretsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.secrets.delete',
        method: 'DELETE',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.extensions.assets`
 */
export class ExtensionsContributorsExtensionsAssetsResource extends core.Resource {
  /**
   * Delete an asset of an extension.
   *
   * Removes an image or a video from the page of an extension.
   *
   * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}`
   */
  delete(
    options: core.Arguments<types.ExtensionsContributorsExtensionsAssetsDeleteData>,
  ): core.Call<types.ExtensionsContributorsExtensionsAssetsDeleteResponses, types.ExtensionsContributorsExtensionsAssetsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.assets.delete',
        method: 'DELETE',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Request the upload of an asset of an extension.
   *
   * Asks for an image or a video of the extension to be uploaded. Returns the id of the asset, which is also the reference for the upload, and the rules that the file has to keep.
   *
   * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/assets`
   */
  requestUpload(
    options: core.Arguments<types.ExtensionsContributorsExtensionsAssetsRequestUploadData>,
  ): core.Call<
    types.ExtensionsContributorsExtensionsAssetsRequestUploadResponses,
    types.ExtensionsContributorsExtensionsAssetsRequestUploadErrors
  > {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.assets.requestUpload',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets',
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.extensions.logo`
 */
export class ExtensionsContributorsExtensionsLogoResource extends core.Resource {
  /**
   * Request the upload of an extension's logo.
   *
   * Asks for a logo of the extension to be uploaded. Returns a reference for the upload and the rules that the logo has to keep.
   *
   * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/logo`
   */
  requestUpload(
    options: core.Arguments<types.ExtensionsContributorsExtensionsLogoRequestUploadData>,
  ): core.Call<
    types.ExtensionsContributorsExtensionsLogoRequestUploadResponses,
    types.ExtensionsContributorsExtensionsLogoRequestUploadErrors
  > {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.logo.requestUpload',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo',
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete an extension's logo.
   *
   * Removes the logo of an extension.
   *
   * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/logo`
   */
  delete(
    options: core.Arguments<types.ExtensionsContributorsExtensionsLogoDeleteData>,
  ): core.Call<types.ExtensionsContributorsExtensionsLogoDeleteResponses, types.ExtensionsContributorsExtensionsLogoDeleteErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.logo.delete',
        method: 'DELETE',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.extensions`
 */
export class ExtensionsContributorsExtensionsResource extends core.Resource {
  readonly instances = new ExtensionsContributorsExtensionsInstancesResource(this)
  readonly secrets = new ExtensionsContributorsExtensionsSecretsResource(this)
  readonly assets = new ExtensionsContributorsExtensionsAssetsResource(this)
  readonly logo = new ExtensionsContributorsExtensionsLogoResource(this)

  /**
   * Change the context of an extension.
   *
   * Makes an extension one for projects or one for customers. If it has instances, they are removed first, and the context changes later.
   *
   * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/context`
   */
  changeContext(
    options: core.Arguments<types.ExtensionsContributorsExtensionsChangeContextData>,
  ): core.Call<types.ExtensionsContributorsExtensionsChangeContextResponses, types.ExtensionsContributorsExtensionsChangeContextErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.changeContext',
        method: 'PUT',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/context',
      },
      options,
    )
  }

  /**
   * Read an extension of a contributor.
   *
   * Returns an extension as its contributor sees it, also before it is published.
   *
   * `GET /v2/contributors/{contributorId}/extensions/{extensionId}`
   */
  get(
    options: core.Arguments<types.ExtensionsContributorsExtensionsGetData>,
  ): core.Call<types.ExtensionsContributorsExtensionsGetResponses, types.ExtensionsContributorsExtensionsGetErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.extensions.get', method: 'GET', path: '/v2/contributors/{contributorId}/extensions/{extensionId}' },
      options,
    )
  }

  /**
   * Reads with `extensions.contributors.extensions.get` until the state of the object is reached, in `state` of the response, and returns it.
   *
   * Rejects with StateError at once for `blocked`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/contributors/{contributorId}/extensions/{extensionId}`
   */
  waitUntil(
    target: core.TargetState<{ state: 'enabled' | 'blocked' | 'disabled' }>,
    options: core.WaitArguments<types.ExtensionsContributorsExtensionsGetData, types.ExtensionsContributorsExtensionsGetResponse>,
  ): Promise<types.ExtensionsContributorsExtensionsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'extensions.contributors.extensions.get', method: 'GET', path: '/v2/contributors/{contributorId}/extensions/{extensionId}' },
      { state: { at: '/state', values: ['enabled', 'blocked', 'disabled'], failed: ['blocked'] } },
      target,
      options,
    )
  }

  /**
   * Delete an extension of a contributor.
   *
   * Schedules the deletion of an extension: it ends 60 days later, and its instances last for 30 days at least.
   *
   * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}`
   */
  delete(
    options: core.Arguments<types.ExtensionsContributorsExtensionsDeleteData>,
  ): core.Call<types.ExtensionsContributorsExtensionsDeleteResponses, types.ExtensionsContributorsExtensionsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.delete',
        method: 'DELETE',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}',
        bodiless: true,
        retry: 'never',
      },
      options,
    )
  }

  /**
   * Update an extension of a contributor.
   *
   * Changes texts, scopes, frontends and webhooks of an extension, or deprecates it. Changes that do not apply yet are in `requestedChanges`.
   *
   * `PATCH /v2/contributors/{contributorId}/extensions/{extensionId}`
   */
  update(
    options: core.Arguments<types.ExtensionsContributorsExtensionsUpdateData>,
  ): core.Call<types.ExtensionsContributorsExtensionsUpdateResponses, types.ExtensionsContributorsExtensionsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.update',
        method: 'PATCH',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}',
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Test a webhook of an extension.
   *
   * Sends a webhook with given or random values to the extension, and returns how it responded. No instance is created or changed.
   *
   * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}`
   */
  dryRunWebhook(
    options: core.Arguments<types.ExtensionsContributorsExtensionsDryRunWebhookData>,
  ): core.Call<types.ExtensionsContributorsExtensionsDryRunWebhookResponses, types.ExtensionsContributorsExtensionsDryRunWebhookErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.dryRunWebhook',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}',
      },
      options,
    )
  }

  /**
   * List the extensions of a contributor.
   *
   * Lists the extensions of a contributor, also those that are not published.
   *
   * `GET /v2/contributors/{contributorId}/extensions`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ExtensionsContributorsExtensionsListData, core.ListCallOptions>,
  ): core.ListCall<
    types.ExtensionsContributorsExtensionsListResponses,
    types.ExtensionsContributorsExtensionsListErrors,
    types.OwnExtension
  > {
    return core.list(
      this,
      {
        id: 'extensions.contributors.extensions.list',
        method: 'GET',
        path: '/v2/contributors/{contributorId}/extensions',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }

  /**
   * Create an extension of a contributor.
   *
   * Registers an extension, which is neither verified nor published yet, and returns its id.
   *
   * `POST /v2/contributors/{contributorId}/extensions`
   */
  create(
    options: core.Arguments<types.ExtensionsContributorsExtensionsCreateData>,
  ): core.Call<types.ExtensionsContributorsExtensionsCreateResponses, types.ExtensionsContributorsExtensionsCreateErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.extensions.create', method: 'POST', path: '/v2/contributors/{contributorId}/extensions' },
      options,
    )
  }

  /**
   * Request the verification of an extension.
   *
   * Asks mittwald to verify an extension, so that its `verificationRequested` is true.
   *
   * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/verification-process`
   */
  requestVerification(
    options: core.Arguments<types.ExtensionsContributorsExtensionsRequestVerificationData>,
  ): core.Call<
    types.ExtensionsContributorsExtensionsRequestVerificationResponses,
    types.ExtensionsContributorsExtensionsRequestVerificationErrors
  > {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.requestVerification',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/verification-process',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Publish or withdraw an extension.
   *
   * Shows an extension on the marketplace or takes it off. A withdrawal needs a reason.
   *
   * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/published`
   */
  setPublished(
    options: core.Arguments<types.ExtensionsContributorsExtensionsSetPublishedData>,
  ): core.Call<types.ExtensionsContributorsExtensionsSetPublishedResponses, types.ExtensionsContributorsExtensionsSetPublishedErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.setPublished',
        method: 'PUT',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/published',
      },
      options,
    )
  }

  /**
   * Update the pricing of an extension.
   *
   * Sets one price of an extension, or a plan of variants that have a price each; a paid extension needs it before it is published. With `dryRun`, only the consequences are returned.
   *
   * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/pricing`
   */
  updatePricing(
    options: core.Arguments<types.ExtensionsContributorsExtensionsUpdatePricingData>,
  ): core.Call<types.ExtensionsContributorsExtensionsUpdatePricingResponses, types.ExtensionsContributorsExtensionsUpdatePricingErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.extensions.updatePricing',
        method: 'PUT',
        path: '/v2/contributors/{contributorId}/extensions/{extensionId}/pricing',
      },
      options,
    )
  }
}

/**
 * `extensions.contributors.webhookExecutions`
 */
export class ExtensionsContributorsWebhookExecutionsResource extends core.Resource {
  /**
   * List the webhook executions of a contributor.
   *
   * Lists the webhooks that were sent, or wait to be sent, to the extensions of a contributor.
   *
   * `GET /v2/contributors/{contributorId}/webhook-executions`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ExtensionsContributorsWebhookExecutionsListData, core.ListCallOptions>,
  ): core.ListCall<
    types.ExtensionsContributorsWebhookExecutionsListResponses,
    types.ExtensionsContributorsWebhookExecutionsListErrors,
    types.ExtensionWebhookExecution
  > {
    return core.list(
      this,
      {
        id: 'extensions.contributors.webhookExecutions.list',
        method: 'GET',
        path: '/v2/contributors/{contributorId}/webhook-executions',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }
}

/**
 * `extensions.contributors`
 */
export class ExtensionsContributorsResource extends core.Resource {
  readonly billingInformation = new ExtensionsContributorsBillingInformationResource(this)
  readonly contractPartners = new ExtensionsContributorsContractPartnersResource(this)
  readonly invoices = new ExtensionsContributorsInvoicesResource(this)
  readonly avatar = new ExtensionsContributorsAvatarResource(this)
  readonly extensions = new ExtensionsContributorsExtensionsResource(this)
  readonly webhookExecutions = new ExtensionsContributorsWebhookExecutionsResource(this)

  /**
   * List contributors.
   *
   * Lists the contributors of the marketplace, who offer the extensions.
   *
   * `GET /v2/contributors`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ExtensionsContributorsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ExtensionsContributorsListResponses, types.ExtensionsContributorsListErrors, types.Contributor> {
    return core.list(
      this,
      { id: 'extensions.contributors.list', method: 'GET', path: '/v2/contributors', pages: declared.pagesByOffsetOrPage, auth: false },
      options,
    )
  }

  /**
   * Read a contributor.
   *
   * Returns one contributor of the marketplace.
   *
   * `GET /v2/contributors/{contributorId}`
   */
  get(
    options: core.Arguments<types.ExtensionsContributorsGetData>,
  ): core.Call<types.ExtensionsContributorsGetResponses, types.ExtensionsContributorsGetErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.get', method: 'GET', path: '/v2/contributors/{contributorId}', auth: false },
      options,
    )
  }

  /**
   * Delete a contributor.
   *
   * Deletes a contributor, who then no longer offers extensions.
   *
   * `DELETE /v2/contributors/{contributorId}`
   */
  delete(
    options: core.Arguments<types.ExtensionsContributorsDeleteData>,
  ): core.Call<types.ExtensionsContributorsDeleteResponses, types.ExtensionsContributorsDeleteErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.delete', method: 'DELETE', path: '/v2/contributors/{contributorId}', bodiless: true },
      options,
    )
  }

  /**
   * Update a contributor.
   *
   * Changes the details that a contributor publishes about itself. Names of details that differ from the customer's start with `deviating`.
   *
   * `PATCH /v2/contributors/{contributorId}`
   */
  update(
    options: core.Arguments<types.ExtensionsContributorsUpdateData>,
  ): core.Call<types.ExtensionsContributorsUpdateResponses, types.ExtensionsContributorsUpdateErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.update', method: 'PATCH', path: '/v2/contributors/{contributorId}', retry: 'safe' },
      options,
    )
  }

  /**
   * Request the verification of a contributor.
   *
   * Asks mittwald to verify a contributor, so that its `verificationRequested` is true.
   *
   * `POST /v2/contributors/{contributorId}/verification-process`
   */
  requestVerification(
    options: core.Arguments<types.ExtensionsContributorsRequestVerificationData>,
  ): core.Call<types.ExtensionsContributorsRequestVerificationResponses, types.ExtensionsContributorsRequestVerificationErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.requestVerification',
        method: 'POST',
        path: '/v2/contributors/{contributorId}/verification-process',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Cancel the verification of a contributor.
   *
   * Takes back the request to verify a contributor.
   *
   * `DELETE /v2/contributors/{contributorId}/verification-process`
   */
  cancelVerification(
    options: core.Arguments<types.ExtensionsContributorsCancelVerificationData>,
  ): core.Call<types.ExtensionsContributorsCancelVerificationResponses, types.ExtensionsContributorsCancelVerificationErrors> {
    return core.call(
      this,
      {
        id: 'extensions.contributors.cancelVerification',
        method: 'DELETE',
        path: '/v2/contributors/{contributorId}/verification-process',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Become a contributor.
   *
   * Registers a customer as a contributor, who can offer extensions. The contributor is unverified at first.
   *
   * `POST /v2/customers/{customerId}/contributor`
   */
  create(
    options: core.Arguments<types.ExtensionsContributorsCreateData>,
  ): core.Call<types.ExtensionsContributorsCreateResponses, types.ExtensionsContributorsCreateErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.create', method: 'POST', path: '/v2/customers/{customerId}/contributor' },
      options,
    )
  }

  /**
   * Read the dashboard link of a contributor.
   *
   * Returns a link to the contributor's dashboard at Stripe, which needs no further login. Keep the link secret.
   *
   * `GET /v2/contributors/{contributorId}/dashboard`
   */
  getDashboardLink(
    options: core.Arguments<types.ExtensionsContributorsGetDashboardLinkData>,
  ): core.Call<types.ExtensionsContributorsGetDashboardLinkResponses, types.ExtensionsContributorsGetDashboardLinkErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.getDashboardLink', method: 'GET', path: '/v2/contributors/{contributorId}/dashboard' },
      options,
    )
  }

  /**
   * Start the onboarding of a contributor.
   *
   * Starts the process that a contributor has to pass before it can publish paid extensions, and returns the link to it.
   *
   * `POST /v2/contributors/{contributorId}/onboarding-process`
   */
  startOnboarding(
    options: core.Arguments<types.ExtensionsContributorsStartOnboardingData>,
  ): core.Call<types.ExtensionsContributorsStartOnboardingResponses, types.ExtensionsContributorsStartOnboardingErrors> {
    return core.call(
      this,
      { id: 'extensions.contributors.startOnboarding', method: 'POST', path: '/v2/contributors/{contributorId}/onboarding-process' },
      options,
    )
  }
}

/**
 * `extensions.publicKeys`
 */
export class ExtensionsPublicKeysResource extends core.Resource {
  /**
   * Read a webhook public key.
   *
   * Returns the public key that verifies the signature of a webhook. Give `latest` as the serial for the newest key.
   *
   * `GET /v2/public-keys/{serial}`
   */
  get(
    options: core.Arguments<types.ExtensionsPublicKeysGetData>,
  ): core.Call<types.ExtensionsPublicKeysGetResponses, types.ExtensionsPublicKeysGetErrors> {
    return core.call(this, { id: 'extensions.publicKeys.get', method: 'GET', path: '/v2/public-keys/{serial}', auth: false }, options)
  }
}

/**
 * `extensions.instances.contract`
 */
export class ExtensionsInstancesContractResource extends core.Resource {
  /**
   * Change the variant of an extension instance.
   *
   * Schedules the change of an extension instance to another variant, with its price, for the next possible date.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/contract/variant-change`
   *
   * This operation can cost money.
   */
  changeVariant(
    options: core.Arguments<types.ExtensionsInstancesContractChangeVariantData>,
  ): core.Call<types.ExtensionsInstancesContractChangeVariantResponses, types.ExtensionsInstancesContractChangeVariantErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.contract.changeVariant',
        method: 'POST',
        path: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change',
        charges: true,
      },
      options,
    )
  }

  /**
   * Cancel the change of variant of an extension instance.
   *
   * Takes back the scheduled change of an extension instance to another variant.
   *
   * `DELETE /v2/extension-instances/{extensionInstanceId}/contract/variant-change`
   */
  cancelVariantChange(
    options: core.Arguments<types.ExtensionsInstancesContractCancelVariantChangeData>,
  ): core.Call<types.ExtensionsInstancesContractCancelVariantChangeResponses, types.ExtensionsInstancesContractCancelVariantChangeErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.contract.cancelVariantChange',
        method: 'DELETE',
        path: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change',
      },
      options,
    )
  }

  /**
   * Read the contract of an extension instance.
   *
   * Returns the contract of an extension instance: its variant and price, and what is scheduled.
   *
   * `GET /v2/extension-instances/{extensionInstanceId}/contract`
   */
  get(
    options: core.Arguments<types.ExtensionsInstancesContractGetData>,
  ): core.Call<types.ExtensionsInstancesContractGetResponses, types.ExtensionsInstancesContractGetErrors> {
    return core.call(
      this,
      { id: 'extensions.instances.contract.get', method: 'GET', path: '/v2/extension-instances/{extensionInstanceId}/contract' },
      options,
    )
  }

  /**
   * Reads with `extensions.instances.contract.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/extension-instances/{extensionInstanceId}/contract`
   */
  waitUntil(
    target: core.TargetState<{ status: 'notStarted' | 'pending' | 'active' | 'terminationPending' }>,
    options: core.WaitArguments<types.ExtensionsInstancesContractGetData, types.ExtensionsInstancesContractGetResponse>,
  ): Promise<types.ExtensionsInstancesContractGetResponse> {
    return core.waitUntil(
      this,
      { id: 'extensions.instances.contract.get', method: 'GET', path: '/v2/extension-instances/{extensionInstanceId}/contract' },
      { status: { at: '/status', values: ['notStarted', 'pending', 'active', 'terminationPending'] } },
      target,
      options,
    )
  }

  /**
   * Update the contract of an extension instance.
   *
   * Creates or changes the contract of an existing instance, for example to accept a new price.
   *
   * `PUT /v2/extension-instances/{extensionInstanceId}/contract`
   *
   * This operation can cost money.
   */
  update(
    options: core.Arguments<types.ExtensionsInstancesContractUpdateData>,
  ): core.Call<types.ExtensionsInstancesContractUpdateResponses, types.ExtensionsInstancesContractUpdateErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.contract.update',
        method: 'PUT',
        path: '/v2/extension-instances/{extensionInstanceId}/contract',
        charges: true,
      },
      options,
    )
  }
}

/**
 * `extensions.instances`
 */
export class ExtensionsInstancesResource extends core.Resource {
  readonly contract = new ExtensionsInstancesContractResource(this)

  /**
   * List extension instances.
   *
   * Lists the instances of extensions in one project or one customer. Both query parameters of the context are needed.
   *
   * `GET /v2/extension-instances`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ExtensionsInstancesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ExtensionsInstancesListResponses, types.ExtensionsInstancesListErrors, types.ExtensionInstance> {
    return core.list(
      this,
      { id: 'extensions.instances.list', method: 'GET', path: '/v2/extension-instances', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create an extension instance.
   *
   * Adds an extension to a project or a customer, with the scopes that are consented to, and returns the id of the instance.
   *
   * `POST /v2/extension-instances`
   */
  create(
    options: core.Arguments<types.ExtensionsInstancesCreateData>,
  ): core.Call<types.ExtensionsInstancesCreateResponses, types.ExtensionsInstancesCreateErrors> {
    return core.call(this, { id: 'extensions.instances.create', method: 'POST', path: '/v2/extension-instances' }, options)
  }

  /**
   * Read an extension instance.
   *
   * Returns one instance of an extension.
   *
   * `GET /v2/extension-instances/{extensionInstanceId}`
   */
  get(
    options: core.Arguments<types.ExtensionsInstancesGetData>,
  ): core.Call<types.ExtensionsInstancesGetResponses, types.ExtensionsInstancesGetErrors> {
    return core.call(
      this,
      { id: 'extensions.instances.get', method: 'GET', path: '/v2/extension-instances/{extensionInstanceId}' },
      options,
    )
  }

  /**
   * Delete an extension instance.
   *
   * Removes an extension from its project or customer.
   *
   * `DELETE /v2/extension-instances/{extensionInstanceId}`
   */
  delete(
    options: core.Arguments<types.ExtensionsInstancesDeleteData>,
  ): core.Call<types.ExtensionsInstancesDeleteResponses, types.ExtensionsInstancesDeleteErrors> {
    return core.call(
      this,
      { id: 'extensions.instances.delete', method: 'DELETE', path: '/v2/extension-instances/{extensionInstanceId}', bodiless: true },
      options,
    )
  }

  /**
   * Enable an extension instance.
   *
   * Enables an instance of an extension, so that its `disabled` is false.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/actions/enable`
   */
  enable(
    options: core.Arguments<types.ExtensionsInstancesEnableData>,
  ): core.Call<types.ExtensionsInstancesEnableResponses, types.ExtensionsInstancesEnableErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.enable',
        method: 'POST',
        path: '/v2/extension-instances/{extensionInstanceId}/actions/enable',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Disable an extension instance.
   *
   * Disables an instance of an extension without deleting it, so that its `disabled` is true.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/actions/disable`
   */
  disable(
    options: core.Arguments<types.ExtensionsInstancesDisableData>,
  ): core.Call<types.ExtensionsInstancesDisableResponses, types.ExtensionsInstancesDisableErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.disable',
        method: 'POST',
        path: '/v2/extension-instances/{extensionInstanceId}/actions/disable',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Authenticate an extension instance.
   *
   * Gives an external application a token in exchange for the secret of the extension instance, which it got by webhook.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/tokens`
   */
  authenticate(
    options: core.Arguments<types.ExtensionsInstancesAuthenticateData>,
  ): core.Call<types.ExtensionsInstancesAuthenticateResponses, types.ExtensionsInstancesAuthenticateErrors> {
    return core.call(
      this,
      { id: 'extensions.instances.authenticate', method: 'POST', path: '/v2/extension-instances/{extensionInstanceId}/tokens' },
      options,
    )
  }

  /**
   * Terminate an extension instance.
   *
   * Schedules the end of the contract of an extension instance for the next possible date. With `instantTermination`, the instance is removed as soon as possible, and nothing is paid back.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/termination`
   */
  terminate(
    options: core.Arguments<types.ExtensionsInstancesTerminateData>,
  ): core.Call<types.ExtensionsInstancesTerminateResponses, types.ExtensionsInstancesTerminateErrors> {
    return core.call(
      this,
      { id: 'extensions.instances.terminate', method: 'POST', path: '/v2/extension-instances/{extensionInstanceId}/termination' },
      options,
    )
  }

  /**
   * Cancel the termination of an extension instance.
   *
   * Takes back the scheduled termination of an extension instance.
   *
   * `DELETE /v2/extension-instances/{extensionInstanceId}/termination`
   */
  cancelTermination(
    options: core.Arguments<types.ExtensionsInstancesCancelTerminationData>,
  ): core.Call<types.ExtensionsInstancesCancelTerminationResponses, types.ExtensionsInstancesCancelTerminationErrors> {
    return core.call(
      this,
      { id: 'extensions.instances.cancelTermination', method: 'DELETE', path: '/v2/extension-instances/{extensionInstanceId}/termination' },
      options,
    )
  }

  /**
   * Create an access token retrieval key for an extension instance.
   *
   * Creates a key with which an external application gets an access token of the caller, limited to the scopes of the extension instance.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key`
   */
  createAccessTokenRetrievalKey(
    options: core.Arguments<types.ExtensionsInstancesCreateAccessTokenRetrievalKeyData>,
  ): core.Call<
    types.ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses,
    types.ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors
  > {
    return core.call(
      this,
      {
        id: 'extensions.instances.createAccessTokenRetrievalKey',
        method: 'POST',
        path: '/v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key',
      },
      options,
    )
  }

  /**
   * Create a session token for an extension instance.
   *
   * Creates a token that the user interface passes to the frontend fragments of an extension.
   *
   * `POST /v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}`
   */
  createSessionToken(
    options: core.Arguments<types.ExtensionsInstancesCreateSessionTokenData>,
  ): core.Call<types.ExtensionsInstancesCreateSessionTokenResponses, types.ExtensionsInstancesCreateSessionTokenErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.createSessionToken',
        method: 'POST',
        path: '/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}',
      },
      options,
    )
  }

  /**
   * Update the scopes of an extension instance.
   *
   * Consents to scopes of an extension, for example to those that a new version needs.
   *
   * `PATCH /v2/extension-instances/{extensionInstanceId}/scopes`
   */
  updateScopes(
    options: core.Arguments<types.ExtensionsInstancesUpdateScopesData>,
  ): core.Call<types.ExtensionsInstancesUpdateScopesResponses, types.ExtensionsInstancesUpdateScopesErrors> {
    return core.call(
      this,
      {
        id: 'extensions.instances.updateScopes',
        method: 'PATCH',
        path: '/v2/extension-instances/{extensionInstanceId}/scopes',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `extensions.scopes`
 */
export class ExtensionsScopesResource extends core.Resource {
  /**
   * List scopes.
   *
   * Lists the scopes that extensions can ask for.
   *
   * `GET /v2/scopes`
   */
  list(
    options: core.Arguments<types.ExtensionsScopesListData> = {},
  ): core.Call<types.ExtensionsScopesListResponses, types.ExtensionsScopesListErrors> {
    return core.call(this, { id: 'extensions.scopes.list', method: 'GET', path: '/v2/scopes' }, options)
  }
}

/**
 * `extensions`
 */
export class ExtensionsResource extends core.Resource {
  readonly contributors = new ExtensionsContributorsResource(this)
  readonly publicKeys = new ExtensionsPublicKeysResource(this)
  readonly instances = new ExtensionsInstancesResource(this)
  readonly scopes = new ExtensionsScopesResource(this)

  /**
   * List extensions.
   *
   * Lists the extensions of the marketplace.
   *
   * `GET /v2/extensions`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ExtensionsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ExtensionsListResponses, types.ExtensionsListErrors, types.Extension> {
    return core.list(
      this,
      { id: 'extensions.list', method: 'GET', path: '/v2/extensions', pages: declared.pagesByOffsetOrPage, auth: false },
      options,
    )
  }

  /**
   * Read an extension.
   *
   * Returns one extension of the marketplace.
   *
   * `GET /v2/extensions/{extensionId}`
   */
  get(options: core.Arguments<types.ExtensionsGetData>): core.Call<types.ExtensionsGetResponses, types.ExtensionsGetErrors> {
    return core.call(this, { id: 'extensions.get', method: 'GET', path: '/v2/extensions/{extensionId}', auth: false }, options)
  }

  /**
   * Reads with `extensions.get` until the state of the object is reached, in `state` of the response, and returns it.
   *
   * Rejects with StateError at once for `blocked`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/extensions/{extensionId}`
   */
  waitUntil(
    target: core.TargetState<{ state: 'enabled' | 'blocked' | 'disabled' }>,
    options: core.WaitArguments<types.ExtensionsGetData, types.ExtensionsGetResponse>,
  ): Promise<types.ExtensionsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'extensions.get', method: 'GET', path: '/v2/extensions/{extensionId}', auth: false },
      { state: { at: '/state', values: ['enabled', 'blocked', 'disabled'], failed: ['blocked'] } },
      target,
      options,
    )
  }

  /**
   * Check whether an extension is charged.
   *
   * Returns whether an extension would cost the project or customer anything, and if not, why.
   *
   * `GET /v2/extensions/{extensionId}/contexts/{contextId}/chargability`
   */
  getChargeability(
    options: core.Arguments<types.ExtensionsGetChargeabilityData>,
  ): core.Call<types.ExtensionsGetChargeabilityResponses, types.ExtensionsGetChargeabilityErrors> {
    return core.call(
      this,
      {
        id: 'extensions.getChargeability',
        method: 'GET',
        path: '/v2/extensions/{extensionId}/contexts/{contextId}/chargability',
        auth: false,
      },
      options,
    )
  }

  /**
   * Order an extension.
   *
   * Orders an extension for a project or a customer, paid by the saved payment method. It is installed some time after the response.
   *
   * `POST /v2/extensions/{extensionId}/order`
   *
   * This operation can cost money.
   */
  order(options: core.Arguments<types.ExtensionsOrderData>): core.Call<types.ExtensionsOrderResponses, types.ExtensionsOrderErrors> {
    return core.call(this, { id: 'extensions.order', method: 'POST', path: '/v2/extensions/{extensionId}/order', charges: true }, options)
  }
}

/**
 * `aiHosting.models`
 */
export class AiHostingModelsResource extends core.Resource {
  /**
   * List AI models.
   *
   * Lists the AI models that mittwald hosts. `customers.aiHosting.models.list` adds what a customer can do with them.
   *
   * `GET /v2/ai-hosting-models`
   */
  list(
    options: core.Arguments<types.AiHostingModelsListData> = {},
  ): core.Call<types.AiHostingModelsListResponses, types.AiHostingModelsListErrors> {
    return core.call(this, { id: 'aiHosting.models.list', method: 'GET', path: '/v2/ai-hosting-models' }, options)
  }
}

/**
 * `aiHosting`
 */
export class AiHostingResource extends core.Resource {
  readonly models = new AiHostingModelsResource(this)
}

/**
 * `stacks.services.logs`
 */
export class StacksServicesLogsResource extends core.Resource {
  /**
   * Read a service's logs.
   *
   * Returns the log lines of a service as text, all of them or the last ones.
   *
   * `GET /v2/stacks/{stackId}/services/{serviceId}/logs`
   */
  get(
    options: core.Arguments<types.StacksServicesLogsGetData>,
  ): core.Call<types.StacksServicesLogsGetResponses, types.StacksServicesLogsGetErrors> {
    return core.call(
      this,
      {
        id: 'stacks.services.logs.get',
        method: 'GET',
        path: '/v2/stacks/{stackId}/services/{serviceId}/logs',
        read: core.readPlainText,
        accept: 'text/plain',
      },
      options,
    )
  }
}

/**
 * `stacks.services`
 */
export class StacksServicesResource extends core.Resource {
  readonly logs = new StacksServicesLogsResource(this)

  /**
   * Pull a service's image by webhook.
   *
   * Pulls the image of the service that the token belongs to. `stacks.services.rotateWebhookToken` returns the token, which authorizes the request.
   *
   * `GET /v2/stacks/{stackId}/webhooks/pull-image`
   */
  pullByWebhook(
    options: core.Arguments<types.StacksServicesPullByWebhookData>,
  ): core.Call<types.StacksServicesPullByWebhookResponses, types.StacksServicesPullByWebhookErrors> {
    return core.call(
      this,
      {
        id: 'stacks.services.pullByWebhook',
        method: 'GET',
        path: '/v2/stacks/{stackId}/webhooks/pull-image',
        bodiless: true,
        retry: 'never',
      },
      options,
    )
  }

  /**
   * Read a service.
   *
   * Returns one service with its status, and its state as deployed and as declared.
   *
   * `GET /v2/stacks/{stackId}/services/{serviceId}`
   */
  get(options: core.Arguments<types.StacksServicesGetData>): core.Call<types.StacksServicesGetResponses, types.StacksServicesGetErrors> {
    return core.call(this, { id: 'stacks.services.get', method: 'GET', path: '/v2/stacks/{stackId}/services/{serviceId}' }, options)
  }

  /**
   * Reads with `stacks.services.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/stacks/{stackId}/services/{serviceId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'running' | 'stopped' | 'error' | 'creating' | 'starting' | 'stopping' }>,
    options: core.WaitArguments<types.StacksServicesGetData, types.StacksServicesGetResponse>,
  ): Promise<types.StacksServicesGetResponse> {
    return core.waitUntil(
      this,
      { id: 'stacks.services.get', method: 'GET', path: '/v2/stacks/{stackId}/services/{serviceId}' },
      { status: { at: '/status', values: ['running', 'stopped', 'error', 'creating', 'starting', 'stopping'], failed: ['error'] } },
      target,
      options,
    )
  }

  /**
   * List own services.
   *
   * Returns the services, that is containers, of all stacks that the caller may see. `stacks.services.listByProject` has those of one project.
   *
   * `GET /v2/services`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.StacksServicesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.StacksServicesListResponses, types.StacksServicesListErrors, types.StackService> {
    return core.list(
      this,
      { id: 'stacks.services.list', method: 'GET', path: '/v2/services', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * List services of a project.
   *
   * Returns the services of a project, in all stacks or in one.
   *
   * `GET /v2/projects/{projectId}/services`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listByProject(
    options: core.Arguments<types.StacksServicesListByProjectData, core.ListCallOptions>,
  ): core.ListCall<types.StacksServicesListByProjectResponses, types.StacksServicesListByProjectErrors, types.StackService> {
    return core.list(
      this,
      {
        id: 'stacks.services.listByProject',
        method: 'GET',
        path: '/v2/projects/{projectId}/services',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }

  /**
   * Pull a service's image.
   *
   * Pulls the newest image of a service and recreates the service with it, unless `skipRecreate` is set.
   *
   * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/pull`
   */
  pull(
    options: core.Arguments<types.StacksServicesPullData>,
  ): core.Call<types.StacksServicesPullResponses, types.StacksServicesPullErrors> {
    return core.call(
      this,
      { id: 'stacks.services.pull', method: 'POST', path: '/v2/stacks/{stackId}/services/{serviceId}/actions/pull', bodiless: true },
      options,
    )
  }

  /**
   * Recreate a service.
   *
   * Removes the container of a service and creates a new one, with the declared state.
   *
   * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/recreate`
   */
  recreate(
    options: core.Arguments<types.StacksServicesRecreateData>,
  ): core.Call<types.StacksServicesRecreateResponses, types.StacksServicesRecreateErrors> {
    return core.call(
      this,
      {
        id: 'stacks.services.recreate',
        method: 'POST',
        path: '/v2/stacks/{stackId}/services/{serviceId}/actions/recreate',
        bodiless: true,
      },
      options,
    )
  }

  /**
   * Restart a service.
   *
   * Restarts a service that runs, without a change of its state.
   *
   * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/restart`
   */
  restart(
    options: core.Arguments<types.StacksServicesRestartData>,
  ): core.Call<types.StacksServicesRestartResponses, types.StacksServicesRestartErrors> {
    return core.call(
      this,
      { id: 'stacks.services.restart', method: 'POST', path: '/v2/stacks/{stackId}/services/{serviceId}/actions/restart', bodiless: true },
      options,
    )
  }

  /**
   * Rotate a service's webhook token.
   *
   * Creates the token for `stacks.services.pullByWebhook`, or replaces it. Store the token: no other response has it.
   *
   * `POST /v2/stacks/{stackId}/services/{serviceId}/webhook-token`
   */
  rotateWebhookToken(
    options: core.Arguments<types.StacksServicesRotateWebhookTokenData>,
  ): core.Call<types.StacksServicesRotateWebhookTokenResponses, types.StacksServicesRotateWebhookTokenErrors> {
    return core.call(
      this,
      { id: 'stacks.services.rotateWebhookToken', method: 'POST', path: '/v2/stacks/{stackId}/services/{serviceId}/webhook-token' },
      options,
    )
  }

  /**
   * Start a service.
   *
   * Starts a service that was stopped.
   *
   * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/start`
   */
  start(
    options: core.Arguments<types.StacksServicesStartData>,
  ): core.Call<types.StacksServicesStartResponses, types.StacksServicesStartErrors> {
    return core.call(
      this,
      {
        id: 'stacks.services.start',
        method: 'POST',
        path: '/v2/stacks/{stackId}/services/{serviceId}/actions/start',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Stop a service.
   *
   * Stops a service that runs. `stacks.services.start` starts it again.
   *
   * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/stop`
   */
  stop(
    options: core.Arguments<types.StacksServicesStopData>,
  ): core.Call<types.StacksServicesStopResponses, types.StacksServicesStopErrors> {
    return core.call(
      this,
      {
        id: 'stacks.services.stop',
        method: 'POST',
        path: '/v2/stacks/{stackId}/services/{serviceId}/actions/stop',
        bodiless: true,
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `stacks.volumes`
 */
export class StacksVolumesResource extends core.Resource {
  /**
   * Read a volume.
   *
   * Returns one volume of a stack, with the storage it takes.
   *
   * `GET /v2/stacks/{stackId}/volumes/{volumeId}`
   */
  get(options: core.Arguments<types.StacksVolumesGetData>): core.Call<types.StacksVolumesGetResponses, types.StacksVolumesGetErrors> {
    return core.call(this, { id: 'stacks.volumes.get', method: 'GET', path: '/v2/stacks/{stackId}/volumes/{volumeId}' }, options)
  }

  /**
   * Delete a volume.
   *
   * Deletes a volume of a stack, together with its data.
   *
   * `DELETE /v2/stacks/{stackId}/volumes/{volumeId}`
   */
  delete(
    options: core.Arguments<types.StacksVolumesDeleteData>,
  ): core.Call<types.StacksVolumesDeleteResponses, types.StacksVolumesDeleteErrors> {
    return core.call(
      this,
      { id: 'stacks.volumes.delete', method: 'DELETE', path: '/v2/stacks/{stackId}/volumes/{volumeId}', bodiless: true },
      options,
    )
  }

  /**
   * List volumes of a stack.
   *
   * Returns the volumes of a stack, with the storage they take.
   *
   * `GET /v2/stacks/{stackId}/volumes`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.StacksVolumesListData, core.ListCallOptions>,
  ): core.ListCall<types.StacksVolumesListResponses, types.StacksVolumesListErrors, types.StackVolume> {
    return core.list(
      this,
      { id: 'stacks.volumes.list', method: 'GET', path: '/v2/stacks/{stackId}/volumes', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * List volumes of a project.
   *
   * Returns the volumes of a project, in all stacks or in one.
   *
   * `GET /v2/projects/{projectId}/volumes`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listByProject(
    options: core.Arguments<types.StacksVolumesListByProjectData, core.ListCallOptions>,
  ): core.ListCall<types.StacksVolumesListByProjectResponses, types.StacksVolumesListByProjectErrors, types.StackVolume> {
    return core.list(
      this,
      { id: 'stacks.volumes.listByProject', method: 'GET', path: '/v2/projects/{projectId}/volumes', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }
}

/**
 * `stacks.updateSchedule`
 */
export class StacksUpdateScheduleResource extends core.Resource {
  /**
   * Replace a stack's update schedule.
   *
   * Sets when the images of a stack are updated; `null` ends the updates. Use `stacks.update` instead.
   *
   * `PUT /v2/stacks/{stackId}/update-schedule`
   *
   * @deprecated
   */
  replace(
    options: core.Arguments<types.StacksUpdateScheduleReplaceData>,
  ): core.Call<types.StacksUpdateScheduleReplaceResponses, types.StacksUpdateScheduleReplaceErrors> {
    return core.call(
      this,
      { id: 'stacks.updateSchedule.replace', method: 'PUT', path: '/v2/stacks/{stackId}/update-schedule', bodiless: true },
      options,
    )
  }
}

/**
 * `stacks`
 */
export class StacksResource extends core.Resource {
  readonly services = new StacksServicesResource(this)
  readonly volumes = new StacksVolumesResource(this)
  readonly updateSchedule = new StacksUpdateScheduleResource(this)

  /**
   * Add a component to a stack.
   *
   * Adds the services and volumes of a template of the type `component` to a stack, for example a database.
   *
   * `POST /v2/stacks/{stackId}/actions/add-template-component`
   */
  addTemplateComponent(
    options: core.Arguments<types.StacksAddTemplateComponentData>,
  ): core.Call<types.StacksAddTemplateComponentResponses, types.StacksAddTemplateComponentErrors> {
    return core.call(
      this,
      { id: 'stacks.addTemplateComponent', method: 'POST', path: '/v2/stacks/{stackId}/actions/add-template-component', bodiless: true },
      options,
    )
  }

  /**
   * List stacks of a project.
   *
   * Returns the stacks of one project, with their services and volumes.
   *
   * `GET /v2/projects/{projectId}/stacks`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  listByProject(
    options: core.Arguments<types.StacksListByProjectData, core.ListCallOptions>,
  ): core.ListCall<types.StacksListByProjectResponses, types.StacksListByProjectErrors, types.Stack> {
    return core.list(
      this,
      { id: 'stacks.listByProject', method: 'GET', path: '/v2/projects/{projectId}/stacks', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create a stack.
   *
   * Creates a stack in a project, either empty or from a template. `stacks.replace` and `stacks.update` add services to it.
   *
   * `POST /v2/projects/{projectId}/stacks`
   */
  create(options: core.Arguments<types.StacksCreateData>): core.Call<types.StacksCreateResponses, types.StacksCreateErrors> {
    return core.call(this, { id: 'stacks.create', method: 'POST', path: '/v2/projects/{projectId}/stacks' }, options)
  }

  /**
   * Read a stack.
   *
   * Returns one stack, with its services and volumes.
   *
   * `GET /v2/stacks/{stackId}`
   */
  get(options: core.Arguments<types.StacksGetData>): core.Call<types.StacksGetResponses, types.StacksGetErrors> {
    return core.call(this, { id: 'stacks.get', method: 'GET', path: '/v2/stacks/{stackId}' }, options)
  }

  /**
   * Replace a stack's services and volumes.
   *
   * Declares all services and volumes of a stack by name: new ones are created, and those left out are deleted. The description and the update schedule stay; `stacks.update` changes them.
   *
   * `PUT /v2/stacks/{stackId}`
   */
  replace(options: core.Arguments<types.StacksReplaceData>): core.Call<types.StacksReplaceResponses, types.StacksReplaceErrors> {
    return core.call(this, { id: 'stacks.replace', method: 'PUT', path: '/v2/stacks/{stackId}' }, options)
  }

  /**
   * Delete a stack.
   *
   * Deletes one stack, found by its id.
   *
   * `DELETE /v2/stacks/{stackId}`
   */
  delete(options: core.Arguments<types.StacksDeleteData>): core.Call<types.StacksDeleteResponses, types.StacksDeleteErrors> {
    return core.call(this, { id: 'stacks.delete', method: 'DELETE', path: '/v2/stacks/{stackId}', bodiless: true }, options)
  }

  /**
   * Update a stack.
   *
   * Changes the description, the update schedule, or single services and volumes of a stack. Services and volumes that are not named stay as they are.
   *
   * `PATCH /v2/stacks/{stackId}`
   */
  update(options: core.Arguments<types.StacksUpdateData>): core.Call<types.StacksUpdateResponses, types.StacksUpdateErrors> {
    return core.call(this, { id: 'stacks.update', method: 'PATCH', path: '/v2/stacks/{stackId}' }, options)
  }

  /**
   * List own stacks.
   *
   * Returns the stacks of all projects that the caller may see, with their services and volumes. `stacks.listByProject` has those of one project.
   *
   * `GET /v2/stacks`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.StacksListData, core.ListCallOptions> = {},
  ): core.ListCall<types.StacksListResponses, types.StacksListErrors, types.Stack> {
    return core.list(this, { id: 'stacks.list', method: 'GET', path: '/v2/stacks', pages: declared.pagesByOffsetOrPage }, options)
  }
}

/**
 * `registries`
 */
export class RegistriesResource extends core.Resource {
  /**
   * List registries of a project.
   *
   * Returns the container registries from which a project may pull images.
   *
   * `GET /v2/projects/{projectId}/registries`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.RegistriesListData, core.ListCallOptions>,
  ): core.ListCall<types.RegistriesListResponses, types.RegistriesListErrors, types.Registry> {
    return core.list(
      this,
      { id: 'registries.list', method: 'GET', path: '/v2/projects/{projectId}/registries', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Create a registry.
   *
   * Adds a container registry to a project. Credentials are needed for private images only.
   *
   * `POST /v2/projects/{projectId}/registries`
   */
  create(options: core.Arguments<types.RegistriesCreateData>): core.Call<types.RegistriesCreateResponses, types.RegistriesCreateErrors> {
    return core.call(this, { id: 'registries.create', method: 'POST', path: '/v2/projects/{projectId}/registries' }, options)
  }

  /**
   * Read a registry.
   *
   * Returns one container registry, and whether its credentials are valid.
   *
   * `GET /v2/registries/{registryId}`
   */
  get(options: core.Arguments<types.RegistriesGetData>): core.Call<types.RegistriesGetResponses, types.RegistriesGetErrors> {
    return core.call(this, { id: 'registries.get', method: 'GET', path: '/v2/registries/{registryId}' }, options)
  }

  /**
   * Delete a registry.
   *
   * Removes a registry from its project. Its images are no longer pulled with the credentials.
   *
   * `DELETE /v2/registries/{registryId}`
   */
  delete(options: core.Arguments<types.RegistriesDeleteData>): core.Call<types.RegistriesDeleteResponses, types.RegistriesDeleteErrors> {
    return core.call(this, { id: 'registries.delete', method: 'DELETE', path: '/v2/registries/{registryId}', bodiless: true }, options)
  }

  /**
   * Update a registry.
   *
   * Changes the address, the description or the credentials of a registry. `null` removes the credentials.
   *
   * `PATCH /v2/registries/{registryId}`
   */
  update(options: core.Arguments<types.RegistriesUpdateData>): core.Call<types.RegistriesUpdateResponses, types.RegistriesUpdateErrors> {
    return core.call(
      this,
      { id: 'registries.update', method: 'PATCH', path: '/v2/registries/{registryId}', bodiless: true, retry: 'safe' },
      options,
    )
  }

  /**
   * Check a registry's credentials.
   *
   * Checks whether a registry accepts the stored credentials. The provider now checks them on a schedule: read `credentials.valid` of `registries.get` instead.
   *
   * `POST /v2/registries/{registryId}/actions/validate-credentials`
   *
   * @deprecated
   */
  validateCredentials(
    options: core.Arguments<types.RegistriesValidateCredentialsData>,
  ): core.Call<types.RegistriesValidateCredentialsResponses, types.RegistriesValidateCredentialsErrors> {
    return core.call(
      this,
      {
        id: 'registries.validateCredentials',
        method: 'POST',
        path: '/v2/registries/{registryId}/actions/validate-credentials',
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `containerImageConfig`
 */
export class ContainerImageConfigResource extends core.Resource {
  /**
   * Read an image's configuration.
   *
   * Returns what an image declares: its command, user, variables, ports and volumes. Private images need the credentials of a project or a registry.
   *
   * `GET /v2/container-image-config`
   */
  get(
    options: core.Arguments<types.ContainerImageConfigGetData>,
  ): core.Call<types.ContainerImageConfigGetResponses, types.ContainerImageConfigGetErrors> {
    return core.call(this, { id: 'containerImageConfig.get', method: 'GET', path: '/v2/container-image-config' }, options)
  }
}

/**
 * `containerTemplates.statistics`
 */
export class ContainerTemplatesStatisticsResource extends core.Resource {
  /**
   * Read the statistics of container templates.
   *
   * Returns how often templates were installed. The provider no longer counts this, and will remove the operation.
   *
   * `GET /v2/container-template-statistics`
   *
   * @deprecated
   */
  get(
    options: core.Arguments<types.ContainerTemplatesStatisticsGetData> = {},
  ): core.Call<types.ContainerTemplatesStatisticsGetResponses, types.ContainerTemplatesStatisticsGetErrors> {
    return core.call(
      this,
      { id: 'containerTemplates.statistics.get', method: 'GET', path: '/v2/container-template-statistics', auth: false },
      options,
    )
  }
}

/**
 * `containerTemplates`
 */
export class ContainerTemplatesResource extends core.Resource {
  readonly statistics = new ContainerTemplatesStatisticsResource(this)

  /**
   * Read a container template.
   *
   * Returns one template, with the inputs it takes and the domains it needs.
   *
   * `GET /v2/container-templates/{templateId}`
   */
  get(
    options: core.Arguments<types.ContainerTemplatesGetData>,
  ): core.Call<types.ContainerTemplatesGetResponses, types.ContainerTemplatesGetErrors> {
    return core.call(
      this,
      { id: 'containerTemplates.get', method: 'GET', path: '/v2/container-templates/{templateId}', auth: false },
      options,
    )
  }

  /**
   * List container templates.
   *
   * Returns the templates from which stacks and components are created.
   *
   * `GET /v2/container-templates`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.ContainerTemplatesListData, core.ListCallOptions> = {},
  ): core.ListCall<types.ContainerTemplatesListResponses, types.ContainerTemplatesListErrors, types.ContainerTemplate> {
    return core.list(
      this,
      { id: 'containerTemplates.list', method: 'GET', path: '/v2/container-templates', pages: declared.pagesByOffsetOrPage, auth: false },
      options,
    )
  }

  /**
   * Read an asset of a container template.
   *
   * Returns an image of a container template, such as its icon.
   *
   * `GET /v2/container-templates/{templateId}/assets/{assetPath}`
   */
  getAsset(
    options: core.Arguments<types.ContainerTemplatesGetAssetData>,
  ): core.Call<core.Downloads<types.ContainerTemplatesGetAssetResponses>, types.ContainerTemplatesGetAssetErrors> {
    return core.call(
      this,
      {
        id: 'containerTemplates.getAsset',
        method: 'GET',
        path: '/v2/container-templates/{templateId}/assets/{assetPath}',
        read: core.readFile,
        accept: 'image/jpeg',
        empty: [304],
        auth: false,
      },
      options,
    )
  }
}

/**
 * `contactVerifications`
 */
export class ContactVerificationsResource extends core.Resource {
  /**
   * Read a contact verification.
   *
   * Returns one verification of a domain owner's name, address or e-mail address, and how far it is.
   *
   * `GET /v2/contact-verifications/{contactVerificationId}`
   */
  get(
    options: core.Arguments<types.ContactVerificationsGetData>,
  ): core.Call<types.ContactVerificationsGetResponses, types.ContactVerificationsGetErrors> {
    return core.call(
      this,
      { id: 'contactVerifications.get', method: 'GET', path: '/v2/contact-verifications/{contactVerificationId}' },
      options,
    )
  }

  /**
   * Reads with `contactVerifications.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `failed`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/contact-verifications/{contactVerificationId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'created' | 'pending' | 'completed' | 'failed' }>,
    options: core.WaitArguments<types.ContactVerificationsGetData, types.ContactVerificationsGetResponse>,
  ): Promise<types.ContactVerificationsGetResponse> {
    return core.waitUntil(
      this,
      { id: 'contactVerifications.get', method: 'GET', path: '/v2/contact-verifications/{contactVerificationId}' },
      { status: { at: '/status', values: ['created', 'pending', 'completed', 'failed'], failed: ['failed'] } },
      target,
      options,
    )
  }

  /**
   * List contact verifications.
   *
   * Lists the verifications of domain owners that belong to the caller, on request only those of one value or kind.
   *
   * `GET /v2/contact-verifications`
   */
  list(
    options: core.Arguments<types.ContactVerificationsListData> = {},
  ): core.Call<types.ContactVerificationsListResponses, types.ContactVerificationsListErrors> {
    return core.call(this, { id: 'contactVerifications.list', method: 'GET', path: '/v2/contact-verifications' }, options)
  }

  /**
   * Resend a verification e-mail.
   *
   * Sends the e-mail with which an address is verified once more.
   *
   * `POST /v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email`
   */
  resendEmail(
    options: core.Arguments<types.ContactVerificationsResendEmailData>,
  ): core.Call<types.ContactVerificationsResendEmailResponses, types.ContactVerificationsResendEmailErrors> {
    return core.call(
      this,
      {
        id: 'contactVerifications.resendEmail',
        method: 'POST',
        path: '/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email',
        bodiless: true,
      },
      options,
    )
  }
}

/**
 * `leadFyndr.accessRequest`
 */
export class LeadFyndrAccessRequestResource extends core.Resource {
  /**
   * Read the request for LeadFyndr.
   *
   * Returns a customer's request for access to LeadFyndr, and whether it was approved.
   *
   * `GET /v2/customers/{customerId}/lead-fyndr-profile-request`
   */
  get(
    options: core.Arguments<types.LeadFyndrAccessRequestGetData>,
  ): core.Call<types.LeadFyndrAccessRequestGetResponses, types.LeadFyndrAccessRequestGetErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.accessRequest.get', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile-request' },
      options,
    )
  }

  /**
   * Reads with `leadFyndr.accessRequest.get` until the state of the object is reached, in `status` of the response, and returns it.
   *
   * Rejects with StateError at once for `REJECTED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/customers/{customerId}/lead-fyndr-profile-request`
   */
  waitUntil(
    target: core.TargetState<{ status: 'AUTOTEST_INIT' | 'MANUAL_VERIFICATION' | 'REJECTED' | 'APPROVED' }>,
    options: core.WaitArguments<types.LeadFyndrAccessRequestGetData, types.LeadFyndrAccessRequestGetResponse>,
  ): Promise<types.LeadFyndrAccessRequestGetResponse> {
    return core.waitUntil(
      this,
      { id: 'leadFyndr.accessRequest.get', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile-request' },
      { status: { at: '/status', values: ['AUTOTEST_INIT', 'MANUAL_VERIFICATION', 'REJECTED', 'APPROVED'], failed: ['REJECTED'] } },
      target,
      options,
    )
  }

  /**
   * Request access to LeadFyndr.
   *
   * Requests a LeadFyndr profile for a customer. The domain is checked, if necessary by a person, before the request is approved.
   *
   * `POST /v2/customers/{customerId}/lead-fyndr-profile-request`
   */
  create(
    options: core.Arguments<types.LeadFyndrAccessRequestCreateData>,
  ): core.Call<types.LeadFyndrAccessRequestCreateResponses, types.LeadFyndrAccessRequestCreateErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.accessRequest.create', method: 'POST', path: '/v2/customers/{customerId}/lead-fyndr-profile-request' },
      options,
    )
  }
}

/**
 * `leadFyndr.exports`
 */
export class LeadFyndrExportsResource extends core.Resource {
  /**
   * Export unlocked leads.
   *
   * Returns a CSV file of a customer's unlocked leads, all of them or those that no export had yet.
   *
   * `POST /v2/customers/{customerId}/unlocked-leads-export`
   */
  create(
    options: core.Arguments<types.LeadFyndrExportsCreateData>,
  ): core.Call<types.LeadFyndrExportsCreateResponses, types.LeadFyndrExportsCreateErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.exports.create', method: 'POST', path: '/v2/customers/{customerId}/unlocked-leads-export' },
      options,
    )
  }

  /**
   * List exports of leads.
   *
   * Lists the exports that were made of a customer's unlocked leads, without their files.
   *
   * `GET /v2/customers/{customerId}/unlocked-leads-exports`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.LeadFyndrExportsListData, core.ListCallOptions>,
  ): core.ListCall<types.LeadFyndrExportsListResponses, types.LeadFyndrExportsListErrors, types.LeadsExport> {
    return core.list(
      this,
      {
        id: 'leadFyndr.exports.list',
        method: 'GET',
        path: '/v2/customers/{customerId}/unlocked-leads-exports',
        pages: declared.pagesByOffsetOrPage,
      },
      options,
    )
  }
}

/**
 * `leadFyndr.cities`
 */
export class LeadFyndrCitiesResource extends core.Resource {
  /**
   * List cities.
   *
   * Lists cities in Germany, Austria and Switzerland that match an input, for the location filters of leads.
   *
   * `GET /v2/cities`
   */
  list(
    options: core.Arguments<types.LeadFyndrCitiesListData>,
  ): core.Call<types.LeadFyndrCitiesListResponses, types.LeadFyndrCitiesListErrors> {
    return core.call(this, { id: 'leadFyndr.cities.list', method: 'GET', path: '/v2/cities' }, options)
  }
}

/**
 * `leadFyndr.tariff`
 */
export class LeadFyndrTariffResource extends core.Resource {
  /**
   * Read the LeadFyndr tariff.
   *
   * Returns how many leads a customer's tariff lets it unlock and reserve, and how many of these are left.
   *
   * `GET /v2/customers/{customerId}/lead-fyndr-profile/tariff`
   */
  get(options: core.Arguments<types.LeadFyndrTariffGetData>): core.Call<types.LeadFyndrTariffGetResponses, types.LeadFyndrTariffGetErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.tariff.get', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile/tariff' },
      options,
    )
  }
}

/**
 * `leadFyndr.profile`
 */
export class LeadFyndrProfileResource extends core.Resource {
  /**
   * Read the LeadFyndr profile.
   *
   * Returns the LeadFyndr profile of a customer, with its tariff.
   *
   * `GET /v2/customers/{customerId}/lead-fyndr-profile`
   */
  get(
    options: core.Arguments<types.LeadFyndrProfileGetData>,
  ): core.Call<types.LeadFyndrProfileGetResponses, types.LeadFyndrProfileGetErrors> {
    return core.call(this, { id: 'leadFyndr.profile.get', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile' }, options)
  }
}

/**
 * `leadFyndr.leads`
 */
export class LeadFyndrLeadsResource extends core.Resource {
  /**
   * Read a lead.
   *
   * Returns the preview of a lead, without its name and contact data. Once it is unlocked, `leadFyndr.unlockedLeads.get` returns these.
   *
   * `GET /v2/customers/{customerId}/leads/{leadId}`
   */
  get(options: core.Arguments<types.LeadFyndrLeadsGetData>): core.Call<types.LeadFyndrLeadsGetResponses, types.LeadFyndrLeadsGetErrors> {
    return core.call(this, { id: 'leadFyndr.leads.get', method: 'GET', path: '/v2/customers/{customerId}/leads/{leadId}' }, options)
  }

  /**
   * Unlock a lead.
   *
   * Unlocks a lead for a customer, so that its contact data can be read. This counts towards the unlocks of the tariff.
   *
   * `POST /v2/customers/{customerId}/unlocked-leads/{leadId}`
   */
  unlock(
    options: core.Arguments<types.LeadFyndrLeadsUnlockData>,
  ): core.Call<types.LeadFyndrLeadsUnlockResponses, types.LeadFyndrLeadsUnlockErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.leads.unlock', method: 'POST', path: '/v2/customers/{customerId}/unlocked-leads/{leadId}' },
      options,
    )
  }

  /**
   * List leads.
   *
   * Lists websites whose operators may become clients of the customer, as previews without names and contact data.
   *
   * `GET /v2/customers/{customerId}/leads`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.LeadFyndrLeadsListData, core.ListCallOptions>,
  ): core.ListCall<types.LeadFyndrLeadsListResponses, types.LeadFyndrLeadsListErrors, types.Lead> {
    return core.list(
      this,
      {
        id: 'leadFyndr.leads.list',
        method: 'GET',
        path: '/v2/customers/{customerId}/leads',
        pages: declared.pagesByOffsetOrPageIn('/leads'),
      },
      options,
    )
  }
}

/**
 * `leadFyndr.unlockedLeads`
 */
export class LeadFyndrUnlockedLeadsResource extends core.Resource {
  /**
   * Read an unlocked lead.
   *
   * Returns a lead that the customer unlocked, with its domain, its company and its contact data.
   *
   * `GET /v2/customers/{customerId}/unlocked-leads/{leadId}`
   */
  get(
    options: core.Arguments<types.LeadFyndrUnlockedLeadsGetData>,
  ): core.Call<types.LeadFyndrUnlockedLeadsGetResponses, types.LeadFyndrUnlockedLeadsGetErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.unlockedLeads.get', method: 'GET', path: '/v2/customers/{customerId}/unlocked-leads/{leadId}' },
      options,
    )
  }

  /**
   * List unlocked leads.
   *
   * Lists the leads that a customer unlocked, with their contact data.
   *
   * `GET /v2/customers/{customerId}/unlocked-leads`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.LeadFyndrUnlockedLeadsListData, core.ListCallOptions>,
  ): core.ListCall<types.LeadFyndrUnlockedLeadsListResponses, types.LeadFyndrUnlockedLeadsListErrors, types.UnlockedLead> {
    return core.list(
      this,
      {
        id: 'leadFyndr.unlockedLeads.list',
        method: 'GET',
        path: '/v2/customers/{customerId}/unlocked-leads',
        pages: declared.pagesByOffsetOrPageIn('/leads'),
      },
      options,
    )
  }

  /**
   * Reserve an unlocked lead.
   *
   * Reserves a lead for the customer that unlocked it. This counts towards the reservations of the tariff.
   *
   * `POST /v2/customers/{customerId}/unlocked-leads/{leadId}/reservation`
   */
  reserve(
    options: core.Arguments<types.LeadFyndrUnlockedLeadsReserveData>,
  ): core.Call<types.LeadFyndrUnlockedLeadsReserveResponses, types.LeadFyndrUnlockedLeadsReserveErrors> {
    return core.call(
      this,
      { id: 'leadFyndr.unlockedLeads.reserve', method: 'POST', path: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation' },
      options,
    )
  }

  /**
   * Cancel the reservation of a lead.
   *
   * Ends the reservation of an unlocked lead. The lead stays unlocked.
   *
   * `DELETE /v2/customers/{customerId}/unlocked-leads/{leadId}/reservation`
   */
  cancelReservation(
    options: core.Arguments<types.LeadFyndrUnlockedLeadsCancelReservationData>,
  ): core.Call<types.LeadFyndrUnlockedLeadsCancelReservationResponses, types.LeadFyndrUnlockedLeadsCancelReservationErrors> {
    return core.call(
      this,
      {
        id: 'leadFyndr.unlockedLeads.cancelReservation',
        method: 'DELETE',
        path: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation',
      },
      options,
    )
  }
}

/**
 * `leadFyndr`
 */
export class LeadFyndrResource extends core.Resource {
  readonly accessRequest = new LeadFyndrAccessRequestResource(this)
  readonly exports = new LeadFyndrExportsResource(this)
  readonly cities = new LeadFyndrCitiesResource(this)
  readonly tariff = new LeadFyndrTariffResource(this)
  readonly profile = new LeadFyndrProfileResource(this)
  readonly leads = new LeadFyndrLeadsResource(this)
  readonly unlockedLeads = new LeadFyndrUnlockedLeadsResource(this)
}

/**
 * `licenses`
 */
export class LicensesResource extends core.Resource {
  /**
   * Read a license.
   *
   * Returns one license with its key and the project that it belongs to.
   *
   * `GET /v2/licenses/{licenseId}`
   */
  get(options: core.Arguments<types.LicensesGetData>): core.Call<types.LicensesGetResponses, types.LicensesGetErrors> {
    return core.call(this, { id: 'licenses.get', method: 'GET', path: '/v2/licenses/{licenseId}' }, options)
  }

  /**
   * List licenses of a project.
   *
   * Returns the licenses that belong to a project, with their keys.
   *
   * `GET /v2/projects/{projectId}/licenses`
   *
   * Response header `X-Pagination-Page`: Number of this page.
   */
  list(
    options: core.Arguments<types.LicensesListData, core.ListCallOptions>,
  ): core.ListCall<types.LicensesListResponses, types.LicensesListErrors, types.License> {
    return core.list(
      this,
      { id: 'licenses.list', method: 'GET', path: '/v2/projects/{projectId}/licenses', pages: declared.pagesByOffsetOrPage },
      options,
    )
  }

  /**
   * Rotate the key of a license.
   *
   * Revokes the key of a license and returns a new one. The software needs the new key then.
   *
   * `POST /v2/licenses/{licenseId}/actions/rotate-key`
   */
  rotateKey(
    options: core.Arguments<types.LicensesRotateKeyData>,
  ): core.Call<types.LicensesRotateKeyResponses, types.LicensesRotateKeyErrors> {
    return core.call(this, { id: 'licenses.rotateKey', method: 'POST', path: '/v2/licenses/{licenseId}/actions/rotate-key' }, options)
  }

  /**
   * Check a license key.
   *
   * Checks whether a license key is valid for a project. Nothing is stored.
   *
   * `POST /v2/projects/{projectId}/actions/validate-license-key`
   */
  validateKey(
    options: core.Arguments<types.LicensesValidateKeyData>,
  ): core.Call<types.LicensesValidateKeyResponses, types.LicensesValidateKeyErrors> {
    return core.call(
      this,
      { id: 'licenses.validateKey', method: 'POST', path: '/v2/projects/{projectId}/actions/validate-license-key', retry: 'safe' },
      options,
    )
  }
}

/**
 * `timeZones`
 */
export class TimeZonesResource extends core.Resource {
  /**
   * List time zones.
   *
   * Lists the names of the time zones that cronjobs and update schedules can have.
   *
   * `GET /v2/time-zones`
   */
  list(options: core.Arguments<types.TimeZonesListData> = {}): core.Call<types.TimeZonesListResponses, types.TimeZonesListErrors> {
    return core.call(this, { id: 'timeZones.list', method: 'GET', path: '/v2/time-zones' }, options)
  }
}

/**
 * `certificates.requests`
 */
export class CertificatesRequestsResource extends core.Resource {
  /**
   * List certificate requests.
   *
   * Lists the certificate requests of a project or of an ingress.
   *
   * `GET /v2/certificate-requests`
   */
  list(
    options: core.Arguments<types.CertificatesRequestsListData> = {},
  ): core.Call<types.CertificatesRequestsListResponses, types.CertificatesRequestsListErrors> {
    return core.call(this, { id: 'certificates.requests.list', method: 'GET', path: '/v2/certificate-requests' }, options)
  }

  /**
   * Create a certificate request.
   *
   * Adds an existing certificate with its private key, creates a signing request for a certificate authority, or requests a certificate that is validated by DNS.
   *
   * `POST /v2/certificate-requests`
   */
  create(
    options: core.Arguments<types.CertificatesRequestsCreateData>,
  ): core.Call<types.CertificatesRequestsCreateResponses, types.CertificatesRequestsCreateErrors> {
    return core.call(this, { id: 'certificates.requests.create', method: 'POST', path: '/v2/certificate-requests' }, options)
  }

  /**
   * Delete a certificate request.
   *
   * Deletes a certificate request from its project.
   *
   * `DELETE /v2/certificate-request/{certificateRequestId}`
   */
  delete(
    options: core.Arguments<types.CertificatesRequestsDeleteData>,
  ): core.Call<types.CertificatesRequestsDeleteResponses, types.CertificatesRequestsDeleteErrors> {
    return core.call(
      this,
      { id: 'certificates.requests.delete', method: 'DELETE', path: '/v2/certificate-request/{certificateRequestId}', bodiless: true },
      options,
    )
  }

  /**
   * Read a certificate request.
   *
   * Returns one certificate request, and whether it is completed.
   *
   * `GET /v2/certificate-requests/{certificateRequestId}`
   */
  get(
    options: core.Arguments<types.CertificatesRequestsGetData>,
  ): core.Call<types.CertificatesRequestsGetResponses, types.CertificatesRequestsGetErrors> {
    return core.call(
      this,
      { id: 'certificates.requests.get', method: 'GET', path: '/v2/certificate-requests/{certificateRequestId}' },
      options,
    )
  }
}

/**
 * `certificates`
 */
export class CertificatesResource extends core.Resource {
  readonly requests = new CertificatesRequestsResource(this)

  /**
   * Check the replacement of a certificate.
   *
   * Compares a certificate with the one that is to replace it, and says whether it can. Changes nothing; `certificates.replace` replaces it.
   *
   * `POST /v2/certificates/{certificateId}/actions/check-replace-certificate`
   */
  checkReplacement(
    options: core.Arguments<types.CertificatesCheckReplacementData>,
  ): core.Call<types.CertificatesCheckReplacementResponses, types.CertificatesCheckReplacementErrors> {
    return core.call(
      this,
      {
        id: 'certificates.checkReplacement',
        method: 'POST',
        path: '/v2/certificates/{certificateId}/actions/check-replace-certificate',
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete a certificate.
   *
   * Deletes a certificate from its project.
   *
   * `DELETE /v2/certificate/{certificateId}`
   */
  delete(
    options: core.Arguments<types.CertificatesDeleteData>,
  ): core.Call<types.CertificatesDeleteResponses, types.CertificatesDeleteErrors> {
    return core.call(
      this,
      { id: 'certificates.delete', method: 'DELETE', path: '/v2/certificate/{certificateId}', bodiless: true },
      options,
    )
  }

  /**
   * Read a certificate.
   *
   * Returns one certificate with the names that it is valid for, but without its private key.
   *
   * `GET /v2/certificates/{certificateId}`
   */
  get(options: core.Arguments<types.CertificatesGetData>): core.Call<types.CertificatesGetResponses, types.CertificatesGetErrors> {
    return core.call(this, { id: 'certificates.get', method: 'GET', path: '/v2/certificates/{certificateId}' }, options)
  }

  /**
   * Reads with `certificates.get` until the state of the object is reached, in `dnsCertSpec.status.status` of the response, and returns it.
   *
   * Rejects with StateError at once for `cnameError` or `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /v2/certificates/{certificateId}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'issuing' | 'ready' | 'cnameError' | 'error' | 'unspecified' }>,
    options: core.WaitArguments<types.CertificatesGetData, types.CertificatesGetResponse>,
  ): Promise<types.CertificatesGetResponse> {
    return core.waitUntil(
      this,
      { id: 'certificates.get', method: 'GET', path: '/v2/certificates/{certificateId}' },
      {
        status: {
          at: '/dnsCertSpec/status/status',
          values: ['issuing', 'ready', 'cnameError', 'error', 'unspecified'],
          failed: ['cnameError', 'error'],
        },
      },
      target,
      options,
    )
  }

  /**
   * Replace a certificate.
   *
   * Replaces a certificate by a newer one under the same id. `certificates.checkReplacement` says beforehand whether that is possible.
   *
   * `PUT /v2/certificates/{certificateId}`
   */
  replace(
    options: core.Arguments<types.CertificatesReplaceData>,
  ): core.Call<types.CertificatesReplaceResponses, types.CertificatesReplaceErrors> {
    return core.call(this, { id: 'certificates.replace', method: 'PUT', path: '/v2/certificates/{certificateId}', bodiless: true }, options)
  }

  /**
   * List certificates.
   *
   * Lists the certificates of a project or of an ingress.
   *
   * `GET /v2/certificates`
   */
  list(options: core.Arguments<types.CertificatesListData> = {}): core.Call<types.CertificatesListResponses, types.CertificatesListErrors> {
    return core.call(this, { id: 'certificates.list', method: 'GET', path: '/v2/certificates' }, options)
  }
}

/**
 * `verification`
 */
export class VerificationResource extends core.Resource {
  /**
   * Check whether an e-mail is from mittwald.
   *
   * Checks whether an e-mail that claims to be from mittwald is genuine. For some e-mails this remains open. Needs no token.
   *
   * `POST /v2/actions/detect-phishing-email`
   */
  detectPhishingEmail(
    options: core.Arguments<core.WithBody<types.VerificationDetectPhishingEmailData, core.UploadBody>>,
  ): core.Call<types.VerificationDetectPhishingEmailResponses, types.VerificationDetectPhishingEmailErrors> {
    return core.call(
      this,
      {
        id: 'verification.detectPhishingEmail',
        method: 'POST',
        path: '/v2/actions/detect-phishing-email',
        write: core.writeFileAs('emailEml'),
        retry: 'safe',
        auth: false,
      },
      options,
    )
  }

  /**
   * Check whether an address exists.
   *
   * Checks whether a postal address exists. Needs no token.
   *
   * `POST /v2/actions/verify-address`
   */
  verifyAddress(
    options: core.Arguments<types.VerificationVerifyAddressData>,
  ): core.Call<types.VerificationVerifyAddressResponses, types.VerificationVerifyAddressErrors> {
    return core.call(
      this,
      { id: 'verification.verifyAddress', method: 'POST', path: '/v2/actions/verify-address', retry: 'safe', auth: false },
      options,
    )
  }

  /**
   * Check whether a company exists.
   *
   * Checks whether a company is in the German register of companies. Companies of other countries are not found.
   *
   * `POST /v2/actions/verify-company`
   */
  verifyCompany(
    options: core.Arguments<types.VerificationVerifyCompanyData>,
  ): core.Call<types.VerificationVerifyCompanyResponses, types.VerificationVerifyCompanyErrors> {
    return core.call(
      this,
      { id: 'verification.verifyCompany', method: 'POST', path: '/v2/actions/verify-company', empty: [412], retry: 'safe' },
      options,
    )
  }
}

/**
 * Client of the Mittwald API. It has its own credentials, token and rate limit: create it once and reuse it.
 */
export class Mittwald extends core.Resource {
  readonly #client: core.Client
  readonly projects = new ProjectsResource(this)
  readonly servers = new ServersResource(this)
  readonly backups = new BackupsResource(this)
  readonly sftpUsers = new SftpUsersResource(this)
  readonly sshUsers = new SshUsersResource(this)
  readonly cronjobs = new CronjobsResource(this)
  readonly apps = new AppsResource(this)
  readonly systemSoftware = new SystemSoftwareResource(this)
  readonly contracts = new ContractsResource(this)
  readonly invoices = new InvoicesResource(this)
  readonly legacy = new LegacyResource(this)
  readonly orders = new OrdersResource(this)
  /**
   * What can be ordered, and its prices.
   */
  readonly articles = new ArticlesResource(this)
  readonly mysql = new MysqlResource(this)
  readonly redis = new RedisResource(this)
  readonly dns = new DnsResource(this)
  readonly domains = new DomainsResource(this)
  readonly ingresses = new IngressesResource(this)
  /**
   * Conversations with the support.
   */
  readonly conversations = new ConversationsResource(this)
  readonly customers = new CustomersResource(this)
  readonly authentication = new AuthenticationResource(this)
  readonly users = new UsersResource(this)
  readonly account = new AccountResource(this)
  readonly notifications = new NotificationsResource(this)
  readonly newsletter = new NewsletterResource(this)
  readonly files = new FilesResource(this)
  readonly mail = new MailResource(this)
  /**
   * Performance of pages, and traces of requests.
   */
  readonly pageInsights = new PageInsightsResource(this)
  /**
   * Moves to mittwald and away from old tariffs.
   */
  readonly relocation = new RelocationResource(this)
  readonly extensions = new ExtensionsResource(this)
  readonly aiHosting = new AiHostingResource(this)
  readonly stacks = new StacksResource(this)
  readonly registries = new RegistriesResource(this)
  readonly containerImageConfig = new ContainerImageConfigResource(this)
  readonly containerTemplates = new ContainerTemplatesResource(this)
  readonly contactVerifications = new ContactVerificationsResource(this)
  /**
   * Leads that match a profile, and their export.
   */
  readonly leadFyndr = new LeadFyndrResource(this)
  /**
   * Licenses of software, and their keys.
   */
  readonly licenses = new LicensesResource(this)
  readonly timeZones = new TimeZonesResource(this)
  /**
   * TLS certificates, and requests for them.
   */
  readonly certificates = new CertificatesResource(this)
  /**
   * Checks of addresses, companies, mails and registries.
   */
  readonly verification = new VerificationResource(this)

  /**
   * @throws ConfigurationError with the name of the invalid option
   */
  constructor(options: declared.MittwaldOptions) {
    const client = new core.Client(declared.provider, options)
    super(client)
    this.#client = client
  }

  /**
   * Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.
   *
   * GET and HEAD are retried; other methods only if nothing was done or `idempotent` is true.
   *
   * @example await mittwald.request('GET', '/v2/users/self/personal-information')
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
   * Returns a client whose reads wait for its own writes only. It shares credentials, token and rate limit with this client.
   */
  session(): Mittwald {
    // A client that is created from a client is its session.
    return new Mittwald(this.#client as never)
  }
}
