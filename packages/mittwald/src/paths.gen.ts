// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

export interface paths {
  '/v2/projects': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List projects
     * @description Lists the projects of the caller, or only those of one customer or server.
     */
    get: operations['projects.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a project
     * @description Returns one project, with more about it than the list has, such as its directories and its specification.
     */
    get: operations['projects.get']
    put?: never
    post?: never
    /**
     * Delete a project
     * @description Deletes one project, found by its id.
     */
    delete: operations['projects.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/servers/{serverId}/projects': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a project on a server
     * @description Creates a project that belongs to the server, and returns its id.
     */
    post: operations['projects.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/leave': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Leave a project
     * @description Takes the caller out of the project. No body is needed.
     */
    post: operations['projects.leave']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
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
     * Change a project's description
     * @description Replaces the description of a project, which is the name that mStudio shows for it.
     */
    patch: operations['projects.updateDescription']
    trace?: never
  }
  '/v2/projects/{projectId}/avatar': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request the upload of a project's avatar
     * @description Asks for a picture of the project to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
     */
    post: operations['projects.avatar.requestUpload']
    /**
     * Delete a project's avatar
     * @description Removes the picture of a project.
     */
    delete: operations['projects.avatar.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/invites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a project's invites
     * @description Lists the invites to one project.
     */
    get: operations['projects.invites.list']
    put?: never
    /**
     * Invite a person to a project
     * @description Invites somebody by e-mail address to become a member of the project in the given role.
     */
    post: operations['projects.invites.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-invites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List own project invites
     * @description Lists the invites that belong to the caller, for all projects.
     */
    get: operations['projects.invites.listOwn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-invites/{projectInviteId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a project invite
     * @description Returns one invite to a project, found by its id.
     */
    get: operations['projects.invites.get']
    put?: never
    post?: never
    /**
     * Delete a project invite
     * @description Deletes an invite to a project.
     */
    delete: operations['projects.invites.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-token-invite': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a project invite by its token
     * @description Returns the invite to a project that the token in the `token` header belongs to.
     */
    get: operations['projects.invites.getByToken']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-invites/{projectInviteId}/actions/accept': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Accept a project invite
     * @description Accepts an invite to a project, with the token from the invite as proof.
     */
    post: operations['projects.invites.accept']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-invites/{projectInviteId}/actions/decline': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Decline a project invite
     * @description Turns down an invite to a project. No body is needed.
     */
    post: operations['projects.invites.decline']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-invites/{projectInviteId}/actions/resend': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resend a project invite
     * @description Sends the e-mail of an invite to a project once more. No body is needed.
     */
    post: operations['projects.invites.resend']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/memberships': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * List a project's memberships
     * @description Lists the memberships in one project, one for each member.
     */
    get: operations['projects.memberships.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-memberships': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List own project memberships
     * @description Lists the memberships of the caller in all projects.
     */
    get: operations['projects.memberships.listOwn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-memberships/{projectMembershipId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a project membership
     * @description Returns one membership in a project, found by its id.
     */
    get: operations['projects.memberships.get']
    put?: never
    post?: never
    /**
     * Delete a project membership
     * @description Ends a membership in a project. To end one's own, there is also `projects.leave`.
     */
    delete: operations['projects.memberships.delete']
    options?: never
    head?: never
    /**
     * Update a project membership
     * @description Sets the role of a member and when the membership ends. The role has to be sent.
     */
    patch: operations['projects.memberships.update']
    trace?: never
  }
  '/v2/projects/{projectId}/memberships/self': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * Read your own membership in a project
     * @description Returns the caller's membership in one project.
     */
    get: operations['projects.memberships.getOwn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/filesystem-files': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * Read a file's information
     * @description Returns name, size and kind of one file of a project. Its content is read with `projects.filesystem.getFileContent`.
     */
    get: operations['projects.filesystem.getFileInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/filesystem-directories': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * List a project's directories and files
     * @description Returns a directory of a project with what is in it, down to the given depth. Filters narrow what is found.
     */
    get: operations['projects.filesystem.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/filesystem-file-content': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * Read a file's content
     * @description Returns what is in one file of a project, as an attachment to download unless `inline` is set.
     */
    get: operations['projects.filesystem.getFileContent']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/filesystem-disk-usage': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * Read a project's disk usage
     * @description Returns how much of the file system is used, from the given directory on.
     */
    get: operations['projects.filesystem.getDiskUsage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/jwt': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * Get a token for a project's file system
     * @description Returns a JWT that authorises access to the files and the file system of a project.
     */
    get: operations['projects.filesystem.getToken']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/servers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List servers
     * @description Lists the servers of a customer, or those of the caller.
     */
    get: operations['servers.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/servers/{serverId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: string
      }
      cookie?: never
    }
    /**
     * Read a server
     * @description Returns one server with its machine type, storage and status.
     */
    get: operations['servers.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/servers/{serverId}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
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
     * Change a server's description
     * @description Replaces the description of a server.
     */
    patch: operations['servers.updateDescription']
    trace?: never
  }
  '/v2/servers/{serverId}/avatar': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request the upload of a server's avatar
     * @description Asks for a picture of the server to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
     */
    post: operations['servers.avatar.requestUpload']
    /**
     * Delete a server's avatar
     * @description Removes the picture of a server.
     */
    delete: operations['servers.avatar.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/backups': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List a project's backups
     * @description Lists the backups of one project.
     */
    get: operations['backups.list']
    put?: never
    /**
     * Create a backup
     * @description Backs up a project. The time at which the backup expires has to be given.
     */
    post: operations['backups.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-backups/{projectBackupId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    /**
     * Read a backup
     * @description Returns one backup with its status and its export, if it has one.
     */
    get: operations['backups.get']
    put?: never
    post?: never
    /**
     * Delete a backup
     * @description Deletes a backup. Its `deletable` field says whether that is possible.
     */
    delete: operations['backups.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-backups/{projectBackupId}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
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
     * Change a backup's description
     * @description Replaces the description of a backup.
     */
    patch: operations['backups.updateDescription']
    trace?: never
  }
  '/v2/project-backups/{projectBackupId}/export': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Export a backup
     * @description Exports a backup as an archive for download, with a password if one is given. The `export` field of the backup holds the phase and the download address.
     */
    post: operations['backups.export.create']
    /**
     * Delete a backup's export
     * @description Deletes the export of a backup. The backup itself is deleted with `backups.delete`.
     */
    delete: operations['backups.export.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/backup-schedules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List a project's backup schedules
     * @description Lists the schedules by which a project is backed up.
     */
    get: operations['backups.schedules.list']
    put?: never
    /**
     * Create a backup schedule
     * @description Adds a schedule by which the project is backed up.
     */
    post: operations['backups.schedules.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/project-backup-schedules/{projectBackupScheduleId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup schedule.
         * @example f1fef48f-4358-411a-a7a0-6f92e88bd51e
         */
        projectBackupScheduleId: components['parameters']['ProjectBackupScheduleId']
      }
      cookie?: never
    }
    /**
     * Read a backup schedule
     * @description Returns one backup schedule, found by its id.
     */
    get: operations['backups.schedules.get']
    put?: never
    post?: never
    /**
     * Delete a backup schedule
     * @description Deletes a backup schedule.
     */
    delete: operations['backups.schedules.delete']
    options?: never
    head?: never
    /**
     * Update a backup schedule
     * @description Changes a backup schedule. A system schedule keeps its description and has to run exactly once a day.
     */
    patch: operations['backups.schedules.update']
    trace?: never
  }
  '/v2/projects/{projectId}/sftp-users': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * List SFTP users
     * @description Returns the SFTP users of a project.
     */
    get: operations['sftpUsers.list']
    put?: never
    /**
     * Create an SFTP user
     * @description Adds an SFTP user to a project. It signs in with a password or with public keys.
     */
    post: operations['sftpUsers.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/sftp-users/{sftpUserId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SFTP user.
         * @example f8cba7c3-c3b4-44b6-adb8-f3627856e67c
         */
        sftpUserId: components['parameters']['SftpUserId']
      }
      cookie?: never
    }
    /**
     * Read an SFTP user
     * @description Returns one SFTP user.
     */
    get: operations['sftpUsers.get']
    put?: never
    post?: never
    /**
     * Delete an SFTP user
     * @description Removes an SFTP user from its project.
     */
    delete: operations['sftpUsers.delete']
    options?: never
    head?: never
    /**
     * Update an SFTP user
     * @description Changes an SFTP user, its password and public keys included. Every field is optional.
     */
    patch: operations['sftpUsers.update']
    trace?: never
  }
  '/v2/projects/{projectId}/ssh-users': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * List SSH users
     * @description Returns the SSH users of a project.
     */
    get: operations['sshUsers.list']
    put?: never
    /**
     * Create an SSH user
     * @description Adds an SSH user to a project. It signs in with a password or with public keys.
     */
    post: operations['sshUsers.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/ssh-users/{sshUserId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH user.
         * @example 575ab2fc-a93f-4c47-ad51-69e6fb3ccee4
         */
        sshUserId: components['parameters']['SshUserId']
      }
      cookie?: never
    }
    /**
     * Read an SSH user
     * @description Returns one SSH user.
     */
    get: operations['sshUsers.get']
    put?: never
    post?: never
    /**
     * Delete an SSH user
     * @description Removes an SSH user from its project.
     */
    delete: operations['sshUsers.delete']
    options?: never
    head?: never
    /**
     * Update an SSH user
     * @description Changes an SSH user, its password and public keys included. Every field is optional.
     */
    patch: operations['sshUsers.update']
    trace?: never
  }
  '/v2/projects/{projectId}/cronjobs': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List cronjobs
     * @description Returns the cronjobs of a project.
     */
    get: operations['cronjobs.list']
    put?: never
    /**
     * Create a cronjob
     * @description Adds a cronjob to a project. It requests a URL or runs a command.
     */
    post: operations['cronjobs.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/cronjobs/{cronjobId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    /**
     * Read a cronjob
     * @description Returns one cronjob.
     */
    get: operations['cronjobs.get']
    put?: never
    post?: never
    /**
     * Delete a cronjob
     * @description Removes a cronjob from its project.
     */
    delete: operations['cronjobs.delete']
    options?: never
    head?: never
    /**
     * Update a cronjob
     * @description Changes a cronjob. Every field is optional. Its app is changed by `cronjobs.updateApp`.
     */
    patch: operations['cronjobs.update']
    trace?: never
  }
  '/v2/cronjobs/{cronjobId}/app-id': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
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
     * Move a cronjob to another app
     * @description Sets the app that a cronjob belongs to.
     */
    patch: operations['cronjobs.updateApp']
    trace?: never
  }
  '/v2/cronjobs/{cronjobId}/executions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    /**
     * List executions of a cronjob
     * @description Returns the executions of a cronjob, all of them or those of a time span or status.
     */
    get: operations['cronjobs.executions.list']
    put?: never
    /**
     * Run a cronjob now
     * @description Triggers a cronjob, apart from its interval. What became of it is read by `cronjobs.executions.get`.
     */
    post: operations['cronjobs.executions.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/cronjobs/{cronjobId}/executions/{executionId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the execution.
         * @example cron-bd26li-28027320
         */
        executionId: components['parameters']['ExecutionId']
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    /**
     * Read an execution
     * @description Returns one execution of a cronjob, with its status and the path of its log.
     */
    get: operations['cronjobs.executions.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
        /**
         * @description Id of the execution.
         * @example cron-bd26li-28027320
         */
        executionId: components['parameters']['ExecutionId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Abort an execution
     * @description Aborts one execution of a cronjob. The cronjob itself stays.
     */
    post: operations['cronjobs.executions.abort']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/apps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List apps
     * @description Returns the apps that mittwald offers.
     */
    get: operations['apps.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/apps/{appId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
      }
      cookie?: never
    }
    /**
     * Read an app
     * @description Returns one app, with its tags and the actions that it is capable of.
     */
    get: operations['apps.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/apps/{appId}/versions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
      }
      cookie?: never
    }
    /**
     * List versions of an app
     * @description Returns the versions of an app, with what each of them needs.
     */
    get: operations['apps.versions.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/apps/{appId}/versions/{appVersionId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
        /**
         * @description Id of the app version.
         * @example 707f6b51-b7d6-4eac-a15f-9bd7da0389d5
         */
        appVersionId: string
      }
      cookie?: never
    }
    /**
     * Read a version of an app
     * @description Returns one version of an app, with the databases, system software and user inputs that it needs.
     */
    get: operations['apps.versions.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
        /**
         * @description Id of the version to update from.
         * @example 707f6b51-b7d6-4eac-a15f-9bd7da0389d5
         */
        baseAppVersionId: string
      }
      cookie?: never
    }
    /**
     * List update candidates
     * @description Returns the versions that an app can be updated to from a given version.
     */
    get: operations['apps.versions.listUpdateCandidates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/app-installations': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List app installations
     * @description Returns the apps that are installed in a project.
     */
    get: operations['apps.installations.list']
    put?: never
    /**
     * Install an app
     * @description Requests the installation of an app version in a project, with an update policy and user inputs.
     */
    post: operations['apps.installations.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    /**
     * Read an app installation
     * @description Returns one app installation, with its current and desired version.
     */
    get: operations['apps.installations.get']
    put?: never
    post?: never
    /**
     * Uninstall an app
     * @description Starts the removal of an app installation. It may go on after the response.
     */
    delete: operations['apps.installations.delete']
    options?: never
    head?: never
    /**
     * Update an app installation
     * @description Changes an app installation, such as its version, system software or user inputs. Every field is optional.
     */
    patch: operations['apps.installations.update']
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}/actions/copy': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Copy an app installation
     * @description Requests a copy of an app installation. It may go to another project.
     */
    post: operations['apps.installations.copy']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}/actions/{action}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationIdString']
        /**
         * @description What to do with the installation.
         * @example restart
         */
        action: components['schemas']['AppAction']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start, stop or restart an app
     * @description Triggers a runtime action of an app installation. The app says in `actionCapabilities` which ones it is capable of.
     */
    post: operations['apps.installations.executeAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}/status': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationIdString']
      }
      cookie?: never
    }
    /**
     * Read the runtime status of an app
     * @description Tells whether an app installation is running, and where its log is.
     */
    get: operations['apps.installations.getStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}/systemSoftware': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    /**
     * List installed system software
     * @description Returns the system software that is installed for an app installation. The versions are in `systemSoftware` of the installation itself.
     */
    get: operations['apps.installations.listSystemSoftware']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}/missing-dependencies': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    /**
     * Check what a version needs
     * @description Returns the system software and user inputs that an app installation lacks for another version of its app.
     */
    get: operations['apps.installations.getMissingDependencies']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/app-installations/{appInstallationId}/databases/{databaseId}/users': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
        /**
         * @description Id of the database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        databaseId: string
      }
      cookie?: never
    }
    get?: never
    /**
     * Link database users to an app installation
     * @description Sets which users of a database are linked to an app installation.
     */
    put: operations['apps.installations.setDatabaseUsers']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/system-softwares': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List system software
     * @description Returns the system software that apps can depend on.
     */
    get: operations['systemSoftware.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/system-softwares/{systemSoftwareId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the system software.
         * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
         */
        systemSoftwareId: components['parameters']['SystemSoftwareId']
      }
      cookie?: never
    }
    /**
     * Read system software
     * @description Returns one system software.
     */
    get: operations['systemSoftware.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/system-software/{systemSoftwareId}/versions': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the system software.
         * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
         */
        systemSoftwareId: components['parameters']['SystemSoftwareId']
      }
      cookie?: never
    }
    /**
     * List versions of system software
     * @description Returns the versions of a system software, all of them or those of a range.
     */
    get: operations['systemSoftware.versions.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the system software.
         * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
         */
        systemSoftwareId: components['parameters']['SystemSoftwareId']
        /**
         * @description Id of the system software version.
         * @example adc6c590-e5b6-4589-aa73-77742dc8c52d
         */
        systemSoftwareVersionId: string
      }
      cookie?: never
    }
    /**
     * Read a version of system software
     * @description Returns one version of a system software, with what it needs in turn.
     */
    get: operations['systemSoftware.versions.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/contracts': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerIdUuid']
      }
      cookie?: never
    }
    /**
     * List the contracts of a customer
     * @description Lists the contracts of a customer, each with its items.
     */
    get: operations['contracts.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
      }
      cookie?: never
    }
    /**
     * Read a contract
     * @description Returns one contract with its base item and additional items.
     */
    get: operations['contracts.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/contract': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    /**
     * Read the contract of a domain
     * @description Returns the contract that a domain belongs to.
     */
    get: operations['contracts.getByDomain']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/contract': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * Read the contract of a project
     * @description Returns the contract that a project belongs to.
     */
    get: operations['contracts.getByProject']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/servers/{serverId}/contract': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    /**
     * Read the contract of a server
     * @description Returns the contract that a server belongs to.
     */
    get: operations['contracts.getByServer']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}/base-items': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
      }
      cookie?: never
    }
    /**
     * Read the base item of a contract
     * @description Returns the item that a contract is based on, without the additional items.
     */
    get: operations['contracts.getBaseItem']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}/termination': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Terminate a contract
     * @description Schedules the end of a contract. The date has to suit the activation and the contract period of the base item; without a date the next possible one is taken.
     */
    post: operations['contracts.terminate']
    /**
     * Cancel the termination of a contract
     * @description Takes back the scheduled termination of a contract. There has to be a stored termination.
     */
    delete: operations['contracts.cancelTermination']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}/items/{contractItemId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    /**
     * Read an item of a contract
     * @description Returns one item of a contract, with its articles and the dates from which it can be changed or ended.
     */
    get: operations['contracts.items.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    /**
     * Read when an item can next be terminated
     * @description Returns the next possible termination date of a contract item. In spite of the plural it is one date.
     */
    get: operations['contracts.items.getNextTerminationDate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}/items/{contractItemId}/termination': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Terminate an item of a contract
     * @description Schedules the end of one contract item. The date has to suit the item's activation and contract period; without a date the next possible one is taken.
     */
    post: operations['contracts.items.terminate']
    /**
     * Cancel the termination of an item
     * @description Takes back the scheduled termination of a contract item. There has to be a stored termination.
     */
    delete: operations['contracts.items.cancelTermination']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contracts/{contractId}/items/{contractItemId}/tariff-change': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Cancel the tariff change of an item
     * @description Takes back the scheduled tariff change of a contract item. Name the item that is active now, not the one that was to replace it; there has to be a stored tariff change.
     */
    delete: operations['contracts.items.cancelTariffChange']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/invoices': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * List the invoices of a customer
     * @description Lists the invoices of a customer, on request only those of certain types.
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
  '/v2/invoices/{invoiceId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the invoice.
         * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
         */
        invoiceId: components['parameters']['InvoiceId']
      }
      cookie?: never
    }
    /**
     * Read an invoice
     * @description Returns one invoice with its items, totals and recipient.
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
  '/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
        /**
         * @description Id of the invoice.
         * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
         */
        invoiceId: components['parameters']['InvoiceId']
      }
      cookie?: never
    }
    /**
     * Get an access token for the file of an invoice
     * @description Returns a token that gives access to the file of an invoice.
     */
    get: operations['invoices.getFileAccessToken']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/invoice-settings': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * Read the invoice settings of a customer
     * @description Returns how a customer is invoiced, how they pay, and who gets the invoices.
     */
    get: operations['invoices.settings.get']
    /**
     * Update the invoice settings of a customer
     * @description Changes how a customer is invoiced and pays. The invoicing period and the payment settings always have to be sent.
     */
    put: operations['invoices.settings.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/invoices/{invoiceId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
        /**
         * @description Id of the invoice.
         * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
         */
        invoiceId: components['parameters']['InvoiceId']
      }
      cookie?: never
    }
    /**
     * Read an invoice of a customer
     * @deprecated
     * @description Returns one invoice by its customer and its id. Use `invoices.get` instead.
     */
    get: operations['legacy.invoices.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/orders': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * List the orders of a customer
     * @description Lists the orders of a customer that the caller may see, on request only those of certain statuses or article templates.
     */
    get: operations['orders.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/orders': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List the orders of a project
     * @description Lists the orders of a project that the caller may see, on request only those of certain statuses or article templates.
     */
    get: operations['orders.listByProject']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/orders/{orderId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the order.
         * @example 120559ff-820e-4657-a451-f32188f5af4e
         */
        orderId: string
      }
      cookie?: never
    }
    /**
     * Read an order
     * @description Returns one order with its items and amounts. The caller needs access to the order or its customer.
     */
    get: operations['orders.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/orders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Place an order
     * @description Orders a project, a server or a domain. `orderType` says which of them `orderData` describes.
     */
    post: operations['orders.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/order-previews': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Preview the price of an order
     * @description Returns what a project, a server or a domain would cost, without ordering it. No token is needed.
     */
    post: operations['orders.preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/tariff-changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Order a tariff change
     * @description Orders other resources for the project or server of a contract. `tariffChangeType` says which of them `tariffChangeData` describes.
     */
    post: operations['orders.tariffChanges.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/tariff-change-previews': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Preview the price of a tariff change
     * @description Returns what a project or a server would cost after a tariff change, without ordering it.
     */
    post: operations['orders.tariffChanges.preview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/articles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List articles
     * @description Lists what can be ordered, on request only articles of certain tags, templates, ids or names. No token is needed.
     */
    get: operations['articles.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/articles/{articleId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the article.
         * @example PS23-BASIC-0001
         */
        articleId: string
      }
      cookie?: never
    }
    /**
     * Read an article
     * @description Returns one article with its price, attributes and template. No token is needed.
     */
    get: operations['articles.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/mysql-databases': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List MySQL databases
     * @description Returns the MySQL databases of a project.
     */
    get: operations['mysql.databases.list']
    put?: never
    /**
     * Create a MySQL database
     * @description Adds a MySQL database to a project, together with a user of it.
     */
    post: operations['mysql.databases.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-databases/{mysqlDatabaseId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    /**
     * Read a MySQL database
     * @description Returns one MySQL database, with its status and the storage it takes.
     */
    get: operations['mysql.databases.get']
    put?: never
    post?: never
    /**
     * Delete a MySQL database
     * @description Removes a MySQL database from its project.
     */
    delete: operations['mysql.databases.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/default-charset': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
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
     * Update default character settings
     * @description Sets the default character set and collation of a MySQL database. `mysql.charsets.list` has those to choose from.
     */
    patch: operations['mysql.databases.updateDefaultCharset']
    trace?: never
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
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
     * Change a MySQL database's description
     * @description Replaces the description of a MySQL database.
     */
    patch: operations['mysql.databases.updateDescription']
    trace?: never
  }
  '/v2/mysql-charsets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List MySQL character sets
     * @description Returns the character sets that can be used, with their collations, of all MySQL versions or of one.
     */
    get: operations['mysql.charsets.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List MySQL versions
     * @description Returns the MySQL versions there are, in general or for one project.
     */
    get: operations['mysql.versions.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/users': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    /**
     * List MySQL users
     * @description Returns the users of a MySQL database.
     */
    get: operations['mysql.users.list']
    put?: never
    /**
     * Create a MySQL user
     * @description Adds a user to a MySQL database.
     */
    post: operations['mysql.users.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-users/{mysqlUserId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    /**
     * Read a MySQL user
     * @description Returns one MySQL user. The password is not among what it returns.
     */
    get: operations['mysql.users.get']
    /**
     * Update a MySQL user
     * @description Sets the description and the access rights of a MySQL user. The password is changed by `mysql.users.updatePassword`.
     */
    put: operations['mysql.users.update']
    post?: never
    /**
     * Delete a MySQL user
     * @description Removes a user from its MySQL database.
     */
    delete: operations['mysql.users.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-users/{mysqlUserId}/actions/enable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Enable a MySQL user
     * @description Enables a MySQL user that was disabled.
     */
    post: operations['mysql.users.enable']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-users/{mysqlUserId}/actions/disable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Disable a MySQL user
     * @description Disables a MySQL user without deleting it.
     */
    post: operations['mysql.users.disable']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-users/{mysqlUserId}/php-my-admin-url': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    /**
     * Get the phpMyAdmin URL
     * @description Returns the URL of phpMyAdmin for a MySQL user.
     */
    get: operations['mysql.users.getPhpMyAdminUrl']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mysql-users/{mysqlUserId}/password': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
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
     * Set the password of a MySQL user
     * @description Replaces the password of a MySQL user.
     */
    patch: operations['mysql.users.updatePassword']
    trace?: never
  }
  '/v2/projects/{projectId}/redis-databases': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List Redis databases
     * @description Returns the Redis databases of a project.
     */
    get: operations['redis.databases.list']
    put?: never
    /**
     * Create a Redis database
     * @description Adds a Redis database to a project. `redis.versions.list` has the versions to choose from.
     */
    post: operations['redis.databases.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/redis-databases/{redisDatabaseId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
      }
      cookie?: never
    }
    /**
     * Read a Redis database
     * @description Returns one Redis database, with its status and configuration.
     */
    get: operations['redis.databases.get']
    put?: never
    post?: never
    /**
     * Delete a Redis database
     * @description Removes a Redis database from its project.
     */
    delete: operations['redis.databases.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/redis-databases/{redisDatabaseId}/configuration': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
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
     * Configure a Redis database
     * @description Changes the configuration of a Redis database, such as its memory and its eviction policy.
     */
    patch: operations['redis.databases.updateConfiguration']
    trace?: never
  }
  '/v2/redis-databases/{redisDatabaseId}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
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
     * Change a Redis database's description
     * @description Replaces the description of a Redis database.
     */
    patch: operations['redis.databases.updateDescription']
    trace?: never
  }
  '/v2/redis-versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List Redis versions
     * @description Returns the Redis versions there are, in general or for one project.
     */
    get: operations['redis.versions.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/dns-zones': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List DNS zones
     * @description Lists the DNS zones of a project, each with all of its record sets.
     */
    get: operations['dns.zones.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns-zones': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a DNS zone
     * @description Creates a DNS zone below another one. Its records are set afterwards.
     */
    post: operations['dns.zones.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns-zones/{dnsZoneId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
      }
      cookie?: never
    }
    /**
     * Read a DNS zone
     * @description Returns one DNS zone with all of its record sets.
     */
    get: operations['dns.zones.get']
    put?: never
    post?: never
    /**
     * Delete a DNS zone
     * @description Deletes a DNS zone.
     */
    delete: operations['dns.zones.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
        /**
         * @description Record set to change. `a` holds both A and AAAA records.
         * @example a
         */
        recordSet: 'a' | 'mx' | 'txt' | 'srv' | 'cname'
      }
      cookie?: never
    }
    get?: never
    /**
     * Update a record set
     * @description Sets the records of one kind in a DNS zone. The body has to be of the kind that the path names, or an empty object, which leaves the set without records.
     */
    put: operations['dns.recordSets.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
        /**
         * @description Record set that is to be managed.
         * @example a
         */
        recordSet: 'a' | 'mx'
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Let mittwald manage a record set
     * @description Hands a record set of a DNS zone over to mittwald, which then fills it in. A and AAAA records follow an ingress.
     */
    post: operations['dns.recordSets.setManaged']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List domains
     * @description Lists the domains that the caller may see, or those of one project.
     */
    get: operations['domains.list']
    put?: never
    /**
     * Check whether a domain can be registered
     * @deprecated
     * @description Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token. Use `domains.checkRegistrability` instead.
     */
    post: operations['legacy.domains.checkRegistrability']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    /**
     * Read a domain
     * @description Returns one domain with its contacts, nameservers and processes.
     */
    get: operations['domains.get']
    put?: never
    post?: never
    /**
     * Delete a domain
     * @description Starts the deletion of a domain. Where the answer says so, it goes on after the response.
     */
    delete: operations['domains.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/project-id': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
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
     * Move a domain to another project
     * @description Assigns a domain to another project.
     */
    patch: operations['domains.updateProject']
    trace?: never
  }
  '/v2/domains/{domainId}/nameservers': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the nameservers of a domain
     * @deprecated
     * @description Replaces all nameservers of a domain. At least two are needed. Use `domains.updateNameservers` instead.
     */
    put: operations['legacy.domains.changeNameservers']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Update the nameservers of a domain
     * @description Replaces all nameservers of a domain. At least two are needed.
     */
    patch: operations['domains.updateNameservers']
    trace?: never
  }
  '/v2/domains/{domainId}/contacts/{contact}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
        /**
         * @description Contact to change.
         * @example owner
         */
        contact: 'owner'
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
     * Update a contact of a domain
     * @description Sends new data for a contact of a domain. `domains.tlds.getContactSchemas` tells which fields a top-level domain needs.
     */
    patch: operations['domains.updateContact']
    trace?: never
  }
  '/v2/domains/{domainId}/declaration': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Abort a registration or transfer
     * @description Gives up the registration or transfer of a domain that is not complete yet.
     */
    delete: operations['domains.abortDeclaration']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/actions/resend-email': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resend the e-mail about a domain
     * @description Sends the e-mail for confirmation, or for verification of the registrant, once more. Does nothing for .de domains.
     */
    post: operations['domains.resendEmail']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/latest-screenshot': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    /**
     * Find the latest screenshot of a domain
     * @description Returns a reference to the file of the newest screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none.
     */
    get: operations['domains.getLatestScreenshot']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/actions/auth-code': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create an auth code
     * @description Creates the auth code with which a domain can be transferred to another provider.
     */
    post: operations['domains.createAuthCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/auth-code': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
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
     * Correct the auth code of a transfer
     * @description Replaces a wrong auth code in a transfer to mittwald that is under way or has failed, and starts that transfer again.
     */
    patch: operations['domains.updateAuthCode']
    trace?: never
  }
  '/v2/domain-registrable': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check whether a domain can be registered
     * @description Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token.
     */
    post: operations['domains.checkRegistrability']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domain-transferable': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check whether a domain can be transferred
     * @description Tells whether a domain can be transferred to mittwald with an auth code, and if not, why. Needs no token.
     */
    post: operations['domains.checkTransferability']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domain-tlds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List top-level domains
     * @description Lists the top-level domains that the API supports. Needs no token.
     */
    get: operations['domains.tlds.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domain-tlds/{tld}/contact-schemas': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Top-level domain.
         * @example com
         */
        tld: string
      }
      cookie?: never
    }
    /**
     * Read the contact schemas of a top-level domain
     * @description Returns the JSON schemas of the contacts that a registration or transfer below a top-level domain needs. Needs no token.
     */
    get: operations['domains.tlds.getContactSchemas']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/ingresses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List ingresses
     * @description Lists the ingresses that the caller may see, or those of one project.
     */
    get: operations['ingresses.list']
    put?: never
    /**
     * Create an ingress
     * @description Creates an ingress, which leads requests for a host name to targets by their path. The answer tells how to prove ownership of the host name where that is needed.
     */
    post: operations['ingresses.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/ingresses/{ingressId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    /**
     * Read an ingress
     * @description Returns one ingress with its paths, its TLS settings and the problems found in its DNS.
     */
    get: operations['ingresses.get']
    put?: never
    post?: never
    /**
     * Delete an ingress
     * @description Deletes an ingress.
     */
    delete: operations['ingresses.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/ingresses/{ingressId}/actions/verify-ownership': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Verify ownership of an ingress
     * @description Has mittwald check that the host name of an ingress belongs to the customer.
     */
    post: operations['ingresses.verifyOwnership']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/ingresses/{ingressId}/paths': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Update the paths of an ingress
     * @deprecated
     * @description Replaces the paths of an ingress and their targets. Use `ingresses.updatePaths` instead.
     */
    put: operations['legacy.ingresses.updatePaths']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Update the paths of an ingress
     * @description Replaces the paths of an ingress and their targets. The path `/` is always there and cannot be removed.
     */
    patch: operations['ingresses.updatePaths']
    trace?: never
  }
  '/v2/ingresses/{ingressId}/tls': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Update the TLS settings of an ingress
     * @deprecated
     * @description Chooses between a certificate by ACME and one of the customer's own. TLS cannot be turned off. Use `ingresses.updateTls` instead.
     */
    put: operations['legacy.ingresses.updateTls']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Update the TLS settings of an ingress
     * @description Chooses between a certificate by ACME and one of the customer's own. TLS cannot be turned off.
     */
    patch: operations['ingresses.updateTls']
    trace?: never
  }
  '/v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request an ACME certificate
     * @description Asks for a certificate by ACME to be issued for the host name of an ingress.
     */
    post: operations['ingresses.requestAcmeCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/screenshots/newest': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    /**
     * Find the newest screenshot of a domain
     * @deprecated
     * @description Returns references to the files of a domain's screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none. Use `domains.getLatestScreenshot` instead.
     */
    get: operations['legacy.domains.getNewestScreenshot']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/handles/ownerc': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the owner of a domain
     * @deprecated
     * @description Changes the owner of a domain that is fully registered. Use `domains.updateContact` instead.
     */
    put: operations['legacy.domains.changeOwner']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/projectId': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Move a domain to another project
     * @deprecated
     * @description Assigns a domain to another project. Use `domains.updateProject` instead.
     */
    put: operations['legacy.domains.changeProject']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/declarations/authcode': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Correct the auth code of a transfer
     * @deprecated
     * @description Replaces a wrong auth code in a transfer to mittwald and starts that transfer again. Use `domains.updateAuthCode` instead.
     */
    put: operations['legacy.domains.declareAuthCode']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/{domainId}/declarations/handles': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Correct the owner of a registration or transfer
     * @deprecated
     * @description Replaces the data of the owner and starts the registration or transfer of the domain again. Use `domains.updateContact` instead.
     */
    put: operations['legacy.domains.declareHandles']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/domains/handle-schema/{domainName}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Full name of the domain.
         * @example example.com
         */
        domainName: string
      }
      cookie?: never
    }
    /**
     * Read the contact schemas for a domain
     * @deprecated
     * @description Returns the JSON schemas of the contacts that the registration or transfer of a domain needs. Needs no token. Use `domains.tlds.getContactSchemas` instead.
     */
    get: operations['legacy.domains.getHandleFields']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/domains': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List the domains of a project
     * @deprecated
     * @description Lists the domains of a project. Use `domains.list` with `projectId` instead.
     */
    get: operations['legacy.domains.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/ingresses': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List the ingresses of a project
     * @deprecated
     * @description Lists the ingresses of a project. Use `ingresses.list` with `projectId` instead.
     */
    get: operations['legacy.ingresses.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/acombined/custom': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Set the A and AAAA records of a DNS zone
     * @deprecated
     * @description Sets the A and AAAA records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `a` instead.
     */
    put: operations['legacy.dns.setCustomA']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Let an ingress manage A records
     * @deprecated
     * @description Has the A and AAAA records of a DNS zone follow an ingress. Use `dns.recordSets.setManaged` with `a` instead.
     */
    post: operations['legacy.dns.setManagedA']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/cname': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Set the CNAME record of a DNS zone
     * @deprecated
     * @description Sets the CNAME record of a DNS zone, or leaves it without one. Use `dns.recordSets.update` with `cname` instead.
     */
    put: operations['legacy.dns.setCname']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/mx/custom': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Set the MX records of a DNS zone
     * @deprecated
     * @description Sets the MX records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `mx` instead.
     */
    put: operations['legacy.dns.setCustomMx']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/mx/managed': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Let mittwald manage MX records
     * @deprecated
     * @description Hands the MX records of a DNS zone over to mittwald. Use `dns.recordSets.setManaged` with `mx` instead.
     */
    post: operations['legacy.dns.setManagedMx']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/srv': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Set the SRV records of a DNS zone
     * @deprecated
     * @description Sets the SRV records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `srv` instead.
     */
    put: operations['legacy.dns.setSrv']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/dns/zones/{zoneId}/recordset/txt': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Set the TXT records of a DNS zone
     * @deprecated
     * @description Sets the TXT records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `txt` instead.
     */
    put: operations['legacy.dns.setTxt']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List conversations
     * @description Lists the support conversations that the caller has started or may see.
     */
    get: operations['conversations.list']
    put?: never
    /**
     * Start a conversation
     * @description Starts a conversation with the support and returns its id. Its messages are sent with `conversations.messages.create`.
     */
    post: operations['conversations.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations/{conversationId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    /**
     * Read a conversation
     * @description Returns one support conversation, without its messages.
     */
    get: operations['conversations.get']
    /**
     * Update a conversation
     * @description Changes the category and the title of a conversation, and what it relates to.
     */
    put: operations['conversations.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations/{conversationId}/status': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Set the status of a conversation
     * @description Opens or closes a conversation. A closed one counts as solved; it opens again when its status is set to `open` or a message is sent in it.
     */
    put: operations['conversations.setStatus']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations/{conversationId}/members': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    /**
     * Read the members of a conversation
     * @description Returns the users who take part in a support conversation.
     */
    get: operations['conversations.members.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations/{conversationId}/messages': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    /**
     * List messages
     * @description Lists all entries of a conversation, messages and status updates alike. Their `type` tells them apart.
     */
    get: operations['conversations.messages.list']
    put?: never
    /**
     * Send a message
     * @description Sends a message in a conversation, with files if wanted. A closed conversation opens again.
     */
    post: operations['conversations.messages.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations/{conversationId}/messages/{messageId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
        /**
         * @description Id of the message.
         * @example ae2bea39-b23d-4c35-a1aa-f3f821c61382
         */
        messageId: string
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
     * Update a message
     * @description Changes the text of a message in a conversation.
     */
    patch: operations['conversations.messages.update']
    trace?: never
  }
  '/v2/conversations/{conversationId}/files': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request a file upload
     * @description Returns a token with which a file can be uploaded for the conversation, and the rules that the file has to keep.
     */
    post: operations['conversations.files.requestUpload']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversations/{conversationId}/files/{fileId}/access-token': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
      }
      cookie?: never
    }
    /**
     * Get an access token for a file
     * @description Returns a token that gives access to a file of the conversation, and when it expires.
     */
    get: operations['conversations.files.getAccessToken']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversation-categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List conversation categories
     * @description Lists all categories that a conversation may have.
     */
    get: operations['conversations.categories.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/conversation-categories/{categoryId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the category.
         * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
         */
        categoryId: string
      }
      cookie?: never
    }
    /**
     * Read a conversation category
     * @description Returns one category of conversations.
     */
    get: operations['conversations.categories.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List customers
     * @description Lists the customers that the caller has access to.
     */
    get: operations['customers.list']
    put?: never
    /**
     * Create a customer
     * @description Creates a customer and returns its id and number.
     */
    post: operations['customers.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * Read a customer
     * @description Returns one customer.
     */
    get: operations['customers.get']
    /**
     * Update a customer
     * @description Changes the details of a customer. The id and the name have to be sent each time.
     */
    put: operations['customers.update']
    post?: never
    /**
     * Delete a customer
     * @description Deletes a customer, which may have no active contracts and no unpaid invoices.
     */
    delete: operations['customers.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer/{customerId}/actions/leave': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerIdUuid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Leave a customer
     * @description Takes the caller out of a customer.
     */
    post: operations['customers.leave']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/legally-competent': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * Check the contract partner
     * @description Tells whether a valid contract partner is set for the customer.
     */
    get: operations['customers.getLegalCompetence']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/avatar': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request an avatar upload
     * @description Prepares the upload of a new picture for a customer, and returns a reference for it and the rules that it has to keep.
     */
    post: operations['customers.avatar.requestUpload']
    /**
     * Delete the avatar of a customer
     * @description Removes the picture of a customer.
     */
    delete: operations['customers.avatar.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List customer categories
     * @description Lists all categories that a customer may have.
     */
    get: operations['customers.categories.list']
    put?: never
    /**
     * Create a customer category
     * @description Adds a category of customers, whose id the caller chooses.
     */
    post: operations['customers.categories.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-categories/{categoryId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the category.
         * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
         */
        categoryId: components['parameters']['CategoryId']
      }
      cookie?: never
    }
    /**
     * Read a customer category
     * @description Returns one category of customers.
     */
    get: operations['customers.categories.get']
    /**
     * Update a customer category
     * @description Changes a category of customers. All of its fields have to be sent.
     */
    put: operations['customers.categories.update']
    post?: never
    /**
     * Delete a customer category
     * @description Deletes a category of customers. The response is an empty object.
     */
    delete: operations['customers.categories.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/invites': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * List the invites of a customer
     * @description Lists the invites to become a member of the customer.
     */
    get: operations['customers.invites.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-invites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List own customer invites
     * @description Lists the customer invites that belong to the caller, whatever the customer.
     */
    get: operations['customers.invites.listOwn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer/{customerId}/invites': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerIdUuid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Invite to a customer
     * @description Invites a person by e-mail address to become a member of the customer, in the given role.
     */
    post: operations['customers.invites.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-invites/{customerInviteId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a customer invite
     * @description Returns one invite to a customer.
     */
    get: operations['customers.invites.get']
    put?: never
    post?: never
    /**
     * Delete a customer invite
     * @description Deletes an invite to a customer.
     */
    delete: operations['customers.invites.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-token-invite': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a customer invite by token
     * @description Returns the invite to a customer that a token belongs to. The token is sent as a header.
     */
    get: operations['customers.invites.getByToken']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-invites/{customerInviteId}/actions/accept': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Accept a customer invite
     * @description Accepts an invite to a customer, with the token that the invite holds.
     */
    post: operations['customers.invites.accept']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-invites/{customerInviteId}/actions/decline': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Decline a customer invite
     * @description Turns down an invite to a customer.
     */
    post: operations['customers.invites.decline']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-invites/{customerInviteId}/actions/resend': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resend a customer invite
     * @description Sends the e-mail of an invite to a customer once more.
     */
    post: operations['customers.invites.resend']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customers/{customerId}/memberships': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    /**
     * List the memberships of a customer
     * @description Lists who is a member of the customer, and in which role.
     */
    get: operations['customers.memberships.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-memberships': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List own customer memberships
     * @description Lists the memberships of the caller in customers.
     */
    get: operations['customers.memberships.listOwn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/customer-memberships/{customerMembershipId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a customer membership
     * @description Returns one membership in a customer.
     */
    get: operations['customers.memberships.get']
    put?: never
    post?: never
    /**
     * Delete a customer membership
     * @description Ends the membership of a user in a customer.
     */
    delete: operations['customers.memberships.delete']
    options?: never
    head?: never
    /**
     * Update a customer membership
     * @description Changes the role of a member of a customer, and when the membership expires.
     */
    patch: operations['customers.memberships.update']
    trace?: never
  }
  '/v2/signup/email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Change the e-mail address
     * @deprecated
     * @description Gives the caller's account a new e-mail address. Use `account.email.change` instead.
     */
    put: operations['legacy.account.changeEmail']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/email/resend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resend the verification e-mail
     * @deprecated
     * @description Sends the e-mail that verifies an address once more. Use `account.email.resendVerification` instead.
     */
    post: operations['legacy.account.resendVerificationEmail']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/email/verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Verify an e-mail address
     * @deprecated
     * @description Verifies a new e-mail address with the token from the verification e-mail. Use `account.email.verify` instead.
     */
    post: operations['legacy.account.verifyEmail']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/password/reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start a password reset
     * @deprecated
     * @description Starts the reset of the password of the account with this e-mail address. Use `account.password.initReset` instead.
     */
    post: operations['legacy.account.initPasswordReset']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/password/reset/confirm': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Confirm a password reset
     * @deprecated
     * @description Ends a password reset by setting the new password. Use `account.password.confirmReset` instead.
     */
    post: operations['legacy.account.confirmPasswordReset']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/password/policies/{path}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the password policy.
         * @example mittwald
         */
        path: string
      }
      cookie?: never
    }
    /**
     * Read a password policy
     * @deprecated
     * @description Returns a password policy. Use `authentication.getPasswordPolicy` instead.
     */
    get: operations['legacy.account.getPasswordPolicy']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/token/api/{apiTokenId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Update an API token
     * @deprecated
     * @description Changes the description of an API token and when it expires. Use `account.apiTokens.update` instead.
     */
    put: operations['legacy.account.updateApiToken']
    post?: never
    /**
     * Delete an API token
     * @deprecated
     * @description Deletes an API token of the caller. Use `account.apiTokens.delete` instead.
     */
    delete: operations['legacy.account.deleteApiToken']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/ssh/{sshKeyId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Update an SSH key
     * @deprecated
     * @description Changes the comment of an SSH key and when it expires. Use `account.sshKeys.update` instead.
     */
    put: operations['legacy.account.updateSshKey']
    post?: never
    /**
     * Delete an SSH key
     * @deprecated
     * @description Removes an SSH key of the caller. Use `account.sshKeys.delete` instead.
     */
    delete: operations['legacy.account.deleteSshKey']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/mfa': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Disable the second factor
     * @deprecated
     * @description Turns multi-factor authentication off for the caller. Use `account.mfa.disable` instead.
     */
    delete: operations['legacy.account.disableMfa']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/logout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Sign out
     * @deprecated
     * @description Ends the session of the caller and makes its access token invalid. Use `authentication.logout` instead.
     */
    put: operations['legacy.account.logout']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * End all other sessions
     * @deprecated
     * @description Ends every session of the caller but the one in use. Use `account.sessions.terminateAll` instead.
     */
    delete: operations['legacy.account.terminateAllSessions']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/sessions/{tokenId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the token that the session was made with; it stands for the session.
         * @example ea15d8cd-4371-4cd2-ac94-a0469f036b85
         */
        tokenId: components['parameters']['TokenId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * End a session
     * @deprecated
     * @description Ends one session of the caller. Use `account.sessions.terminate` instead.
     */
    delete: operations['legacy.account.terminateSession']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/signup/profile': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Update the account
     * @deprecated
     * @description Changes the personal information of the caller. Use `account.update` instead.
     */
    put: operations['legacy.account.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/issues': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Report an issue
     * @deprecated
     * @description Submits feedback or a bug report of the caller. Use `account.createFeedback` instead.
     */
    post: operations['legacy.users.createOwnIssue']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/issues': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Report an issue
     * @deprecated
     * @description Submits feedback or a bug report. Use `account.createFeedback` instead.
     */
    post: operations['legacy.users.createIssue']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/{userId}/avatar': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request an avatar upload
     * @deprecated
     * @description Asks for the upload of an avatar and returns what the picture has to be like. Use `users.avatar.requestUpload` instead.
     */
    post: operations['legacy.users.requestAvatarUpload']
    /**
     * Delete the avatar
     * @deprecated
     * @description Removes the avatar of a user. Use `users.avatar.delete` instead.
     */
    delete: operations['legacy.users.deleteAvatar']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/feedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List submitted feedback
     * @deprecated
     * @description Lists the feedback that the caller has submitted. Use `users.feedback.list` instead.
     */
    get: operations['legacy.users.listFeedback']
    put?: never
    /**
     * Submit feedback
     * @deprecated
     * @description Submits feedback of the caller with a vote. Use `account.createFeedback` instead.
     */
    post: operations['legacy.users.createFeedback']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/{userId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a user
     * @deprecated
     * @description Returns the profile of a user who is related to the caller. Use `users.get` instead.
     */
    get: operations['legacy.users.get']
    /**
     * Update personal information
     * @deprecated
     * @description Changes name and salutation of the caller. Use `users.updatePersonalInformation` instead.
     */
    put: operations['legacy.users.updatePersonalInformation']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read your own profile
     * @deprecated
     * @description Returns the profile of the caller. Use `users.get` with `self` instead.
     */
    get: operations['legacy.users.getOwn']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read personal settings
     * @deprecated
     * @description Returns the personal settings of the caller. Use `users.settings.get` with `self` instead.
     */
    get: operations['legacy.users.getSettings']
    /**
     * Update personal settings
     * @deprecated
     * @description Stores the personal settings of the caller. Use `users.settings.update` with `self` instead.
     */
    put: operations['legacy.users.updateSettings']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/{userId}/phone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add a phone number
     * @deprecated
     * @description Adds a phone number and starts its verification. Use `users.phone.add` instead.
     */
    post: operations['legacy.users.addPhone']
    /**
     * Delete the phone number
     * @deprecated
     * @description Removes the phone number of the caller. Use `users.phone.delete` instead.
     */
    delete: operations['legacy.users.deletePhone']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/user/{userId}/phone/verify': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Verify a phone number
     * @deprecated
     * @description Ends the verification of a phone number with its code. Use `users.phone.verify` instead.
     */
    post: operations['legacy.users.verifyPhone']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/authenticate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign in
     * @description Returns an access token for e-mail address and password. Where the account has a second factor the answer says so instead, and `authentication.authenticateMfa` goes on.
     */
    post: operations['authentication.authenticate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/authenticate-mfa': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign in with a second factor
     * @description Ends a sign-in that `authentication.authenticate` answered with 202. Takes a one-time code or a recovery code and returns an access token.
     */
    post: operations['authentication.authenticateMfa']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/authenticate-token-retrieval-key': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign in with a retrieval key
     * @description Returns an access token for a key that `account.createTokenRetrievalKey` made.
     */
    post: operations['authentication.authenticateWithRetrievalKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/services/{accessKeyId}/actions/authenticate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the access key of the service.
         * @example made-up-access-key-id
         */
        accessKeyId: string
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get a service token
     * @description Returns an access token for a service, for the id and the secret of its access key.
     */
    post: operations['authentication.authenticateService']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/logout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Sign out
     * @description Ends the session of the caller and makes its access token invalid.
     */
    put: operations['authentication.logout']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/register': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Register a user
     * @description Creates a user with e-mail address and password. `authentication.verifyRegistration` verifies the registration with the token that is sent by e-mail.
     */
    post: operations['authentication.register']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/verify-registration': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Verify a registration
     * @description Verifies the e-mail address of a new user with the token that was sent to it.
     */
    post: operations['authentication.verifyRegistration']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/oauth2/authorize': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Ask for OAuth authorization
     * @description Begins the authorization code flow of OAuth 2.0 (RFC 6749), in which a client asks a user for access. The user agent is redirected; `authentication.exchangeToken` turns the code into a token.
     */
    get: operations['authentication.authorize']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/oauth2/token': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Exchange an authorization code
     * @description Returns an access token for an authorization code of OAuth 2.0 (RFC 6749). The client authenticates in the `Authorization` header, never in the body.
     */
    post: operations['authentication.exchangeToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/password-policies/{passwordPolicy}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the password policy: `mittwald` is the default one, `examplePolicy` shows which rules there can be.
         * @example mittwald
         */
        passwordPolicy: string
      }
      cookie?: never
    }
    /**
     * Read a password policy
     * @description Returns the password policy of this name.
     */
    get: operations['authentication.getPasswordPolicy']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/{userId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    /**
     * Read a user
     * @description Returns the profile of the caller or of another user.
     */
    get: operations['users.get']
    /**
     * Update personal information
     * @description Changes name and salutation of a user.
     */
    put: operations['users.updatePersonalInformation']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/{userId}/phone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Add a phone number
     * @description Adds a phone number to a user and starts its verification, which `users.phone.verify` ends.
     */
    post: operations['users.phone.add']
    /**
     * Delete the phone number
     * @description Removes the phone number of a user.
     */
    delete: operations['users.phone.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/{userId}/actions/verify-phone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Verify a phone number
     * @description Ends the verification that `users.phone.add` started, with its code.
     */
    post: operations['users.phone.verify']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/{userId}/avatar': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request an avatar upload
     * @description Asks for the upload of an avatar for a user and returns what the picture has to be like.
     */
    post: operations['users.avatar.requestUpload']
    /**
     * Delete the avatar
     * @description Removes the avatar of a user.
     */
    delete: operations['users.avatar.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/{userId}/settings': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    /**
     * Read personal settings
     * @description Returns the personal settings of a user for the web interface.
     */
    get: operations['users.settings.get']
    /**
     * Update personal settings
     * @description Stores the personal settings of a user for the web interface.
     */
    put: operations['users.settings.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/poll-settings/{userId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdString']
      }
      cookie?: never
    }
    /**
     * Read poll settings
     * @description Returns whether a user should be shown the poll, and how the user has dealt with it so far.
     */
    get: operations['users.pollSettings.get']
    put?: never
    /**
     * Store poll settings
     * @description Creates or replaces the poll settings of a user. The id of the user goes into the path and into the body.
     */
    post: operations['users.pollSettings.store']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/{userId}/feedback': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    /**
     * List feedback
     * @description Lists the feedback that a user has submitted.
     */
    get: operations['users.feedback.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/personal-information': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the account
     * @description Returns the caller's account with personal information and the state of its credentials.
     */
    get: operations['account.get']
    /**
     * Update the account
     * @description Changes the personal information of the caller.
     */
    put: operations['account.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete the account
     * @description Deletes the caller's account with all personal data. Needs the password, and a code where the account has a second factor.
     */
    delete: operations['account.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/feedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Submit feedback
     * @description Submits feedback or a bug report of the caller.
     */
    post: operations['account.createFeedback']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/support-code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a support code
     * @description Returns a support code for the caller and says how long it is valid.
     */
    get: operations['account.getSupportCode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the e-mail address
     * @description Returns the verified e-mail address of the caller.
     */
    get: operations['account.email.get']
    /**
     * Change the e-mail address
     * @description Gives the caller's account a new e-mail address, which `account.email.verify` verifies.
     */
    put: operations['account.email.change']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/email/actions/resend-email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resend the verification e-mail
     * @description Sends the e-mail that verifies an address once more.
     */
    post: operations['account.email.resendVerification']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/email/actions/verify-email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Verify an e-mail address
     * @description Verifies a new e-mail address with the token from the verification e-mail.
     */
    post: operations['account.email.verify']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Change the password
     * @description Replaces the caller's password and returns an access token. Needs the old password, and a code where the account has a second factor.
     */
    put: operations['account.password.change']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/password-updated-at': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read when the password changed
     * @description Returns when the caller's password was last changed.
     */
    get: operations['account.password.getUpdatedAt']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/actions/init-password-reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start a password reset
     * @description Starts the reset of the password of the account with this e-mail address. `account.password.confirmReset` ends it.
     */
    post: operations['account.password.initReset']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/password/confirm-reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Confirm a password reset
     * @description Ends a reset that `account.password.initReset` started, by setting the new password.
     */
    post: operations['account.password.confirmReset']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/mfa': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the second factor
     * @description Returns how far multi-factor authentication is set up for the caller.
     */
    get: operations['account.mfa.getStatus']
    /**
     * Reset the recovery codes
     * @description Replaces the recovery codes of the caller by new ones.
     */
    put: operations['account.mfa.resetRecoveryCodes']
    /**
     * Confirm the second factor
     * @description Turns on multi-factor authentication that `account.mfa.init` has set up, and returns the recovery codes.
     */
    post: operations['account.mfa.confirm']
    /**
     * Disable the second factor
     * @description Turns multi-factor authentication off for the caller. Needs a code of the second factor.
     */
    delete: operations['account.mfa.disable']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/init-mfa': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Set up the second factor
     * @description Starts to set up multi-factor authentication for the caller. It takes effect once `account.mfa.confirm` has confirmed it.
     */
    post: operations['account.mfa.init']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/credentials/token': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check the access token
     * @description Checks whether the token that the request is sent with is valid, and changes nothing.
     */
    post: operations['account.checkToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/token-retrieval-key': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a token retrieval key
     * @description Makes a key for which `authentication.authenticateWithRetrievalKey` returns an access token of the caller.
     */
    post: operations['account.createTokenRetrievalKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/api-tokens': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List API tokens
     * @description Lists the API tokens of the caller, without the tokens themselves.
     */
    get: operations['account.apiTokens.list']
    put?: never
    /**
     * Create an API token
     * @description Creates an API token for the caller and returns the token itself, which no other operation does.
     */
    post: operations['account.apiTokens.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/api-tokens/{apiTokenId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    /**
     * Read an API token
     * @description Returns one API token of the caller, without the token itself.
     */
    get: operations['account.apiTokens.get']
    /**
     * Update an API token
     * @description Changes the description of an API token and when it expires.
     */
    put: operations['account.apiTokens.update']
    post?: never
    /**
     * Delete an API token
     * @description Deletes an API token of the caller.
     */
    delete: operations['account.apiTokens.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/ssh-keys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List SSH keys
     * @description Lists the public SSH keys of the caller.
     */
    get: operations['account.sshKeys.list']
    put?: never
    /**
     * Add an SSH key
     * @description Adds a public SSH key to the caller's account.
     */
    post: operations['account.sshKeys.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/ssh-keys/{sshKeyId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    /**
     * Read an SSH key
     * @description Returns one public SSH key of the caller.
     */
    get: operations['account.sshKeys.get']
    /**
     * Update an SSH key
     * @description Changes the comment of an SSH key and when it expires.
     */
    put: operations['account.sshKeys.update']
    post?: never
    /**
     * Delete an SSH key
     * @description Removes an SSH key from the caller's account.
     */
    delete: operations['account.sshKeys.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List sessions
     * @description Lists the sessions of the caller, each with device and location.
     */
    get: operations['account.sessions.list']
    put?: never
    post?: never
    /**
     * End all other sessions
     * @description Ends every session of the caller but the one in use.
     */
    delete: operations['account.sessions.terminateAll']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/users/self/sessions/{tokenId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the token that the session was made with; it stands for the session.
         * @example ea15d8cd-4371-4cd2-ac94-a0469f036b85
         */
        tokenId: components['parameters']['TokenId']
      }
      cookie?: never
    }
    /**
     * Read a session
     * @description Returns one session of the caller.
     */
    get: operations['account.sessions.get']
    put?: never
    post?: never
    /**
     * End a session
     * @description Ends one session of the caller.
     */
    delete: operations['account.sessions.terminate']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/notifications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List notifications
     * @description Lists the notifications of the caller, optionally only the unread or only the read ones.
     */
    get: operations['notifications.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/notification-unread-counts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count unread notifications
     * @description Returns how many unread notifications the caller has, in total and by severity. Cheaper than listing and counting them.
     */
    get: operations['notifications.countUnread']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/notifications/{notificationId}/status': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the notification.
         * @example 61ebf526-b294-4140-a27c-309e013324b6
         */
        notificationId: string
      }
      cookie?: never
    }
    get?: never
    /**
     * Mark a notification as read
     * @description Marks one notification as read. It cannot be made unread again this way.
     */
    put: operations['notifications.read']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/notifications/actions/read-all': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Mark all notifications as read
     * @description Marks every notification of the caller as read. The body may be left out; no fields are known for it.
     */
    post: operations['notifications.readAll']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/notifications/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Mark all notifications as read
     * @deprecated
     * @description Marks every notification of the caller as read. Use `notifications.readAll` instead.
     */
    put: operations['legacy.notifications.readAll']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/newsletter-subscriptions/self': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the newsletter subscription
     * @description Returns whether the caller is subscribed to the mStudio newsletter, and with which mail address.
     */
    get: operations['newsletter.get']
    put?: never
    post?: never
    /**
     * Unsubscribe from the newsletter
     * @description Ends the subscription of the caller to the mStudio newsletter.
     */
    delete: operations['newsletter.unsubscribe']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/newsletter-subscriptions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Subscribe to the newsletter
     * @description Signs the caller up for the newsletter. The subscription is not necessarily active straight away; `active` in the answer tells.
     */
    post: operations['newsletter.subscribe']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Upload a file
     * @description Uploads a file under an upload token that was requested before, such as the one for a conversation. The file must keep to the rules of that token.
     */
    post: operations['files.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/files/{fileId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
      }
      cookie?: never
    }
    /**
     * Download a file
     * @description Returns the content of a file, as bytes or in Base64, as `Accept` asks. A protected file also needs an access token.
     */
    get: operations['files.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/files/{fileId}/{fileName}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
        /**
         * @description Name of the file.
         * @example me.jpeg
         */
        fileName: string
      }
      cookie?: never
    }
    /**
     * Download a file by id and name
     * @description Returns the content of a file like `files.get`, at a URL that ends in the file's name.
     */
    get: operations['files.getWithName']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/files/{fileId}/meta': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
      }
      cookie?: never
    }
    /**
     * Get data about a file
     * @description Returns name, size and type of a file, without its content.
     */
    get: operations['files.getMeta']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/file-upload-tokens/{fileUploadToken}/rules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Upload token to read the rules of.
         * @example d2089be6-7295-4d11-a6fa-a84079af1b6f
         */
        fileUploadToken: string
      }
      cookie?: never
    }
    /**
     * Get the rules of an upload token
     * @description Returns which files may be uploaded with an upload token, by size and type.
     */
    get: operations['files.getUploadTokenRules']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/file-upload-types/{fileUploadType}/rules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description What the files are for.
         * @example avatar
         */
        fileUploadType: 'avatar' | 'conversation'
      }
      cookie?: never
    }
    /**
     * Get the rules of an upload type
     * @description Returns which files may be uploaded for a purpose, by size and type.
     */
    get: operations['files.getUploadTypeRules']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/file-token-rules/{token}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Upload token to read the rules of.
         * @example d2089be6-7295-4d11-a6fa-a84079af1b6f
         */
        token: string
      }
      cookie?: never
    }
    /**
     * Get the rules of an upload token
     * @deprecated
     * @description Returns which files may be uploaded with an upload token. Use `files.getUploadTokenRules` instead.
     */
    get: operations['legacy.files.getTokenRules']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/file-type-rules/{name}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description What the files are for.
         * @example avatar
         */
        name: 'avatar' | 'conversation'
      }
      cookie?: never
    }
    /**
     * Get the rules of an upload type
     * @deprecated
     * @description Returns which files may be uploaded for a purpose. Use `files.getUploadTypeRules` instead.
     */
    get: operations['legacy.files.getTypeRules']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/delivery-boxes': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * List delivery boxes
     * @description Lists the delivery boxes of a project.
     */
    get: operations['mail.deliveryBoxes.list']
    put?: never
    /**
     * Create a delivery box
     * @description Creates a delivery box in a project, with a description and a password of your choice.
     */
    post: operations['mail.deliveryBoxes.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/delivery-boxes/{deliveryBoxId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
      }
      cookie?: never
    }
    /**
     * Get a delivery box
     * @description Returns one delivery box. Its password is never shown.
     */
    get: operations['mail.deliveryBoxes.get']
    put?: never
    post?: never
    /**
     * Delete a delivery box
     * @description Deletes a delivery box from its project.
     */
    delete: operations['mail.deliveryBoxes.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/delivery-boxes/{deliveryBoxId}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
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
     * Change the description of a delivery box
     * @description Replaces the description that a delivery box was created with.
     */
    patch: operations['mail.deliveryBoxes.updateDescription']
    trace?: never
  }
  '/v2/delivery-boxes/{deliveryBoxId}/password': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
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
     * Change the password of a delivery box
     * @description Sets a new password for a delivery box. The old one is not asked for.
     */
    patch: operations['mail.deliveryBoxes.updatePassword']
    trace?: never
  }
  '/v2/projects/{projectId}/mail-addresses': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * List mail addresses
     * @description Lists the mail addresses of a project.
     */
    get: operations['mail.addresses.list']
    put?: never
    /**
     * Create a mail address
     * @description Creates a mail address in a project, either with a mailbox of its own or as one that forwards to other addresses.
     */
    post: operations['mail.addresses.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    /**
     * Get a mail address
     * @description Returns one mail address with its autoresponder, its forward addresses and its mailbox. The password is never shown.
     */
    get: operations['mail.addresses.get']
    put?: never
    post?: never
    /**
     * Delete a mail address
     * @description Deletes a mail address from its project.
     */
    delete: operations['mail.addresses.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/address': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
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
     * Rename a mail address
     * @description Changes the address itself; password, quota and the rest have operations of their own.
     */
    patch: operations['mail.addresses.updateAddress']
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/autoresponder': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the autoresponder of a mail address
     * @deprecated
     * @description Sets the automatic reply of a mail address, or null. Use `mail.addresses.updateAutoresponder` instead.
     */
    put: operations['legacy.mail.addresses.updateAutoresponder']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the autoresponder of a mail address
     * @description Sets the automatic reply of a mail address, or null. Start and end of its period are optional.
     */
    patch: operations['mail.addresses.updateAutoresponder']
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/catch-all': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
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
     * Change whether a mail address is a catch-all
     * @description Turns the catch-all of a mail address on or off.
     */
    patch: operations['mail.addresses.updateCatchAll']
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/forward-addresses': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the forward addresses of a mail address
     * @deprecated
     * @description Sets the addresses that mail to this address is forwarded to. Use `mail.addresses.updateForwardAddresses` instead.
     */
    put: operations['legacy.mail.addresses.updateForwardAddresses']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the forward addresses of a mail address
     * @description Sets the addresses that mail to this address is forwarded to.
     */
    patch: operations['mail.addresses.updateForwardAddresses']
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/password': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the password of a mail address
     * @deprecated
     * @description Sets a new password for a mail address. Use `mail.addresses.updatePassword` instead.
     */
    put: operations['legacy.mail.addresses.updatePassword']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the password of a mail address
     * @description Sets a new password for a mail address. The old one is not asked for.
     */
    patch: operations['mail.addresses.updatePassword']
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/quota': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the quota of a mail address
     * @deprecated
     * @description Sets how many bytes a mail address may store. Use `mail.addresses.updateQuota` instead.
     */
    put: operations['legacy.mail.addresses.updateQuota']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the quota of a mail address
     * @description Sets how many bytes a mail address may store.
     */
    patch: operations['mail.addresses.updateQuota']
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/spam-protection': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the spam protection of a mail address
     * @deprecated
     * @description Sets the spam protection of a mail address. Use `mail.addresses.updateSpamProtection` instead.
     */
    put: operations['legacy.mail.addresses.updateSpamProtection']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the spam protection of a mail address
     * @description Sets the spam protection of a mail address. All four of its settings have to be sent.
     */
    patch: operations['mail.addresses.updateSpamProtection']
    trace?: never
  }
  '/v2/projects/{projectId}/mail-settings': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    /**
     * Get the mail settings of a project
     * @description Returns the blacklist and the whitelist of a project.
     */
    get: operations['mail.settings.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/mail-settings/{mailSetting}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
        /**
         * @description Which setting to change.
         * @example blacklist
         */
        mailSetting: 'blacklist' | 'whitelist'
      }
      cookie?: never
    }
    get?: never
    /**
     * Change a mail setting of a project
     * @deprecated
     * @description Sets the blacklist or the whitelist of a project. Use `mail.settings.update` instead.
     */
    put: operations['legacy.mail.settings.update']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change a mail setting of a project
     * @description Sets the blacklist or the whitelist of a project. The body holds the list that the path names.
     */
    patch: operations['mail.settings.update']
    trace?: never
  }
  '/v2/deliveryboxes/{id}/description': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address or delivery box.
         * @example a5614527-0ce6-43be-ad1d-d012b7394867
         */
        id: components['parameters']['Id']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the description of a delivery box
     * @deprecated
     * @description Replaces the description of a delivery box. Use `mail.deliveryBoxes.updateDescription` instead.
     */
    put: operations['legacy.mail.deliveryBoxes.updateDescription']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/deliveryboxes/{id}/password': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address or delivery box.
         * @example a5614527-0ce6-43be-ad1d-d012b7394867
         */
        id: components['parameters']['Id']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the password of a delivery box
     * @deprecated
     * @description Sets a new password for a delivery box. Use `mail.deliveryBoxes.updatePassword` instead.
     */
    put: operations['legacy.mail.deliveryBoxes.updatePassword']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mailaddresses/{id}/address': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address or delivery box.
         * @example a5614527-0ce6-43be-ad1d-d012b7394867
         */
        id: components['parameters']['Id']
      }
      cookie?: never
    }
    get?: never
    /**
     * Rename a mail address
     * @deprecated
     * @description Changes the address itself. Use `mail.addresses.updateAddress` instead.
     */
    put: operations['legacy.mail.addresses.updateAddress']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/mail-addresses/{mailAddressId}/catchall': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change whether a mail address is a catch-all
     * @deprecated
     * @description Turns the catch-all of a mail address on or off. Use `mail.addresses.updateCatchAll` instead.
     */
    put: operations['legacy.mail.addresses.updateCatchAll']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/mailsettings/blacklist': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the blacklist of a project
     * @deprecated
     * @description Sets the blacklist of a project. Use `mail.settings.update` instead.
     */
    put: operations['legacy.mail.settings.updateBlacklist']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/mailsettings/whitelist': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    get?: never
    /**
     * Change the whitelist of a project
     * @deprecated
     * @description Sets the whitelist of a project. Use `mail.settings.update` instead.
     */
    put: operations['legacy.mail.settings.updateWhitelist']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/page-insights': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * List pages with performance data
     * @description Lists the pages of a project that have performance data, by domain and path. `pageInsights.get` returns the data of one page.
     */
    get: operations['pageInsights.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/page-insights': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the performance data of a page
     * @description Returns the performance data of one page in detail, for today or another day.
     */
    get: operations['pageInsights.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/straces': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Schedule an strace
     * @description Schedules the measurement of one HTTP request by strace, which will belong to the project. There must be an ingress with the host name of the URL.
     */
    post: operations['pageInsights.straces.schedule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/projects/{projectId}/straces/{straceId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the strace.
         * @example 059c49f4-6071-45f4-ae27-ce753064ccb3
         */
        straceId: string
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    /**
     * Get the result of an strace
     * @description Returns what a scheduled strace has measured, or why it failed.
     */
    get: operations['pageInsights.straces.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/relocation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Order a relocation
     * @description Asks mittwald to move a project from another provider to itself. The staff get the login at that provider and may change passwords there. Needs no access token.
     */
    post: operations['relocation.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/legacy-tariff-change': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Register a change of a legacy tariff
     * @description Registers that an account with a legacy tariff is to change to another tariff. Needs no access token.
     */
    post: operations['relocation.createLegacyTariffChange']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extensions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List extensions
     * @description Lists the extensions of the marketplace.
     */
    get: operations['extensions.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extensions/{extensionId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension.
         * @example 2ab337be-bba7-439c-aba2-929001acc0e3
         */
        extensionId: string
      }
      cookie?: never
    }
    /**
     * Read an extension
     * @description Returns one extension of the marketplace.
     */
    get: operations['extensions.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contributors': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List contributors
     * @description Lists the contributors of the marketplace, who offer the extensions.
     */
    get: operations['extensions.contributors.list']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/contributors/{contributorId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contributor.
         * @example a2d81941-3260-4512-a174-924327667c38
         */
        contributorId: string
      }
      cookie?: never
    }
    /**
     * Read a contributor
     * @description Returns one contributor of the marketplace.
     */
    get: operations['extensions.contributors.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/webhook-public-keys/{serial}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Serial of the public key, or `latest` for the newest one.
         * @example latest
         */
        serial: string
      }
      cookie?: never
    }
    /**
     * Read a webhook public key
     * @description Returns the public key that verifies the signature of a webhook. Give `latest` as the serial for the newest key.
     */
    get: operations['extensions.publicKeys.get']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extension-instances': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List extension instances
     * @description Lists the instances of extensions in one project or one customer. Both query parameters of the context are needed.
     */
    get: operations['extensions.instances.list']
    put?: never
    /**
     * Create an extension instance
     * @description Adds an extension to a project or a customer, with the scopes that are consented to, and returns the id of the instance.
     */
    post: operations['extensions.instances.create']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extension-instances/{extensionInstanceId}': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    /**
     * Read an extension instance
     * @description Returns one instance of an extension.
     */
    get: operations['extensions.instances.get']
    put?: never
    post?: never
    /**
     * Delete an extension instance
     * @description Removes an extension from its project or customer.
     */
    delete: operations['extensions.instances.delete']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extension-instances/{extensionInstanceId}/actions/enable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Enable an extension instance
     * @description Enables an instance of an extension, so that its `disabled` is false.
     */
    post: operations['extensions.instances.enable']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extension-instances/{extensionInstanceId}/actions/disable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Disable an extension instance
     * @description Disables an instance of an extension without deleting it, so that its `disabled` is true.
     */
    post: operations['extensions.instances.disable']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/extension-instances/{extensionInstanceId}/tokens': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Authenticate an extension instance
     * @description Gives an external application a token in exchange for the secret of the extension instance, which it got by webhook.
     */
    post: operations['extensions.instances.authenticate']
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
    /** @description The A and AAAA records of a zone, given by the customer or taken from an ingress, or none. */
    ARecordSet: components['schemas']['UnsetRecords'] | components['schemas']['CustomARecords'] | components['schemas']['ManagedARecords']
    /** @description A token that gives access to the API. */
    AccessToken: {
      /**
       * Format: date-time
       * @description When the token expires.
       */
      expires?: string
      /**
       * Format: password
       * @description The token.
       */
      token: string
    }
    /** @description The caller's account. */
    Account: {
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email?: string
      /** @description State of multi-factor authentication. */
      mfaDetails?: {
        /** @description Whether multi-factor authentication was confirmed. */
        mfaConfirmed?: boolean
        /** @description Whether the set-up of multi-factor authentication was started. */
        mfaInitialized?: boolean
      }
      /**
       * Format: date-time
       * @description When the password was last changed.
       */
      passwordUpdatedAt?: string
      person?: components['schemas']['Person']
      /** @description Id of the user. */
      userId?: string
    }
    /** @description Password and code that authorise the deletion. */
    AccountDelete: {
      /**
       * Format: password
       * @description Code of the second factor. Needed where the account has one.
       */
      multiFactorCode?: string
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
    }
    /** @description An error of the account part of the API. */
    AccountError: {
      /** @description Further details. */
      info?: Record<string, never>
      /** @description What went wrong. */
      message: string
      /** @description Name of the error. */
      name: string
    }
    /** @description A postal address. */
    Address: {
      /** @description Street without the house number. */
      street: string
      /** @description House number. */
      houseNumber: string
      /** @description City. */
      city: string
      /** @description Postal code. */
      zip: string
      /** @description Code of the country such as `DE`. */
      countryCode: string
      /** @description Addition to the address, such as a c/o line. */
      addressPrefix?: string
    }
    /** @description An API token, without the token itself. */
    ApiToken: {
      /**
       * Format: uuid
       * @description Id of the API token.
       */
      apiTokenId: string
      /**
       * Format: date-time
       * @description When it was created.
       */
      createdAt: string
      /** @description What the token is for. */
      description: string
      /**
       * Format: date-time
       * @description When it stops being valid.
       */
      expiresAt?: string
      /** @description What the token may do: read, write, or both. */
      roles: ('api_read' | 'api_write')[]
    }
    /** @description An API token to create. */
    ApiTokenCreate: {
      /** @description What the token is for. */
      description: string
      /**
       * Format: date-time
       * @description When it stops being valid.
       */
      expiresAt?: string
      /** @description What the token may do: read, write, or both. */
      roles: ('api_read' | 'api_write')[]
    }
    /** @description A new API token. */
    ApiTokenCreated: {
      /**
       * Format: password
       * @description The token.
       */
      token: string
    }
    /** @description What to change of an API token. */
    ApiTokenUpdate: {
      /** @description What the token is for. */
      description: string
      /**
       * Format: date-time
       * @description When it stops being valid.
       */
      expiresAt?: string
    }
    /** @description An app that can be installed in a project. */
    App: {
      actionCapabilities?: components['schemas']['AppActionCapabilities']
      /** @description Id of the app. */
      id: string
      /** @description Name of the app. */
      name: string
      /** @description Tags of the app. */
      tags: string[]
    }
    /**
     * @description Action on the runtime of an app installation.
     * @enum {string}
     */
    AppAction: 'start' | 'stop' | 'restart'
    /** @description Actions that an app is capable of. */
    AppActionCapabilities: components['schemas']['AppAction'][]
    /** @description Note on what a version breaks. */
    AppBreakingNote: {
      /**
       * Format: uri
       * @description URL of the answers to frequent questions about it.
       */
      faqLink: string
    }
    /** @description A database that an app version needs. */
    AppDatabaseDependency: {
      /** @description Description of the database. */
      description: string
      /**
       * @description Kind of database.
       * @enum {string}
       */
      kind: 'mysql'
      /** @description Parameters of the database by name, each a string. */
      parameters?: {
        [key: string]: string
      }
      /**
       * Format: uuid
       * @description Version of the database, as a uuid.
       */
      version: string
    }
    /** @description An app that is installed in a project. */
    AppInstallation: {
      /**
       * Format: uuid
       * @description Id of the app.
       */
      appId: string
      /** @description Current and desired version of the app. */
      appVersion: components['schemas']['VersionStatus']
      /** @description Document root that was set for this installation. */
      customDocumentRoot?: string
      /** @description Description of the installation. */
      description: string
      /**
       * @description Whether the installation is disabled.
       * @default false
       */
      disabled: boolean
      /**
       * Format: uuid
       * @description Id of the installation.
       */
      id: string
      /** @description Path that the app is installed in. */
      installationPath: string
      /** @description Databases that are linked to the installation. */
      linkedDatabases?: components['schemas']['LinkedDatabase'][]
      /** @description Ids of the processes of the installation. */
      processes?: string[]
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId?: string
      /**
       * Format: uuid
       * @description Id of the screenshot of the installation.
       */
      screenshotId?: string
      /** @description Reference to the screenshot of the installation. */
      screenshotRef?: string
      /** @description Short id of the installation, such as `a-1b2c3d`. */
      shortId: string
      /** @description System software that is installed for the app. */
      systemSoftware?: components['schemas']['InstalledSystemSoftware'][]
      updatePolicy?: components['schemas']['AppUpdatePolicy']
      /** @description Values that were given for the user inputs of the app version. They may hold secrets. */
      userInputs?: components['schemas']['SavedUserInput'][]
    }
    /** @description What the copy of an app installation is to be. */
    AppInstallationCopy: {
      /** @description Description of the copy. */
      description: string
      /**
       * Format: uuid
       * @description Id of the project that the copy goes to.
       */
      targetProjectId?: string
    }
    /** @description An app version to install. */
    AppInstallationCreate: {
      /**
       * Format: uuid
       * @description Id of the app version.
       */
      appVersionId: string
      /** @description Description of the installation. */
      description: string
      updatePolicy: components['schemas']['AppUpdatePolicy']
      /** @description Values for the user inputs of the app version. */
      userInputs: components['schemas']['SavedUserInput'][]
    }
    /**
     * @description Stage in the life of an app installation: being installed, updated or reconfigured.
     * @enum {string}
     */
    AppInstallationLifecycle: 'installation' | 'update' | 'reconfigure'
    /** @description What an app installation is doing. */
    AppInstallationStatus: {
      /** @description Exit code when the app last exited. */
      lastExitCode?: number
      /** @description Path of the log file. */
      logFileLocation: string
      /**
       * @description Whether the app is running.
       * @enum {string}
       */
      state: 'running' | 'stopped' | 'exited'
      /** @description How long the app has been running in seconds. */
      uptimeSeconds?: number
    }
    /** @description Changes to an app installation. */
    AppInstallationUpdate: {
      /**
       * Format: uuid
       * @description Id of the app version to update to.
       */
      appVersionId?: string
      /** @description Document root for this installation. */
      customDocumentRoot?: string
      /** @description Description of the installation. */
      description?: string
      /** @description Changes to the system software, presumably by its id. */
      systemSoftware?: {
        [key: string]: {
          /** @description Version that the system software is to have, presumably its id. */
          systemSoftwareVersion?: string
          updatePolicy?: components['schemas']['SystemSoftwareUpdatePolicy']
        }
      }
      updatePolicy?: components['schemas']['AppUpdatePolicy']
      /** @description Values for the user inputs of the app version. */
      userInputs?: components['schemas']['SavedUserInput'][]
    }
    /** @description Request handler that an app version needs. */
    AppRequestHandler: {
      /** @description Example values for the parameters. */
      exampleValues?: components['schemas']['SavedUserInput'][]
      /** @description Name of the request handler. */
      name: string
      /** @description Namespace of the request handler. */
      namespace: string
      /** @description Template of the parameters of the request handler. */
      parametersTemplate: string
    }
    /**
     * @description Which updates of the app mittwald makes by itself: none, those of the patch level, or all.
     * @enum {string}
     */
    AppUpdatePolicy: 'none' | 'patchLevel' | 'all'
    /** @description A version of an app, with what it needs. */
    AppVersion: {
      /** @description Id of the app. */
      appId: string
      breakingNote?: components['schemas']['AppBreakingNote']
      /** @description Databases that the version needs. */
      databases?: components['schemas']['AppDatabaseDependency'][]
      /** @description Document root of the version. */
      docRoot: string
      /** @description Whether users may change the document root. */
      docRootUserEditable: boolean
      /** @description External number of the version. */
      externalVersion: string
      /**
       * Format: uuid
       * @description Id of the version.
       */
      id: string
      /** @description Internal number of the version. */
      internalVersion: string
      /** @description Whether the version is recommended. */
      recommended?: boolean
      requestHandler?: components['schemas']['AppRequestHandler']
      /** @description System software that the version needs. */
      systemSoftwareDependencies?: components['schemas']['SystemSoftwareDependency'][]
      /** @description What users are asked for. */
      userInputs?: components['schemas']['UserInput'][]
    }
    /** @description Something that can be ordered, with its price. The provider does not say whether prices are in euros or cents. */
    Article: {
      /** @description Add-ons that come with the article. */
      addons?: components['schemas']['ArticleAddon'][]
      /** @description Id of the article. */
      articleId: string
      /** @description Properties of the article. */
      attributes?: components['schemas']['ArticleAttribute'][]
      /** @description Key of the balance add-on. */
      balanceAddonKey?: string
      /** @description Length of the contract in months; 0 to 42. */
      contractDurationInMonth: number
      /** @description Text that describes the article. */
      description?: string
      /** @description Invoicing period in months that the article demands. */
      forcedInvoicingPeriodInMonth?: number
      /** @description Whether the article has a contract period of its own. */
      hasIndependentContractPeriod?: boolean
      /** @description Whether invoices leave the article out. */
      hideOnInvoice?: boolean
      /** @description Machine that the article runs on. */
      machineType?: components['schemas']['MachineType']
      /** @description Articles that modify this one. */
      modifierArticles?: components['schemas']['ModifierArticle'][]
      /** @description Name of the article. */
      name: string
      /**
       * @description Whether the article can be ordered and how widely.
       * @enum {string}
       */
      orderable: 'forbidden' | 'internal' | 'beta_testing' | 'full' | 'deprecated'
      /** @description Articles that this one may be changed to. */
      possibleArticleChanges?: components['schemas']['ChangeableArticle'][]
      /** @description Price of the article. */
      price?: number
      /** @description Tags of the article. */
      tags?: components['schemas']['ArticleTag'][]
      /** @description Template that the article is made from. */
      template: components['schemas']['ArticleTemplate']
    }
    /** @description An add-on that comes with an article or a template. */
    ArticleAddon: {
      /** @description Whether the add-on is hidden. */
      hidden?: boolean
      /** @description Key of the add-on. */
      key: string
      /** @description Type of the add-on. */
      type?: string
      /** @description Value of the add-on. */
      value: string
      /**
       * @description Whether the value is added to another value of the same key or set in its place.
       * @enum {string}
       */
      valueMergeType?: 'add' | 'set'
    }
    /** @description A property of an article or a template, such as its number of CPUs. */
    ArticleAttribute: {
      /** @description Whether the customer may change the value. */
      customerEditable?: boolean
      /** @description Key of the attribute. */
      key: string
      /**
       * @description Whether the value is added to another value of the same key or set in its place.
       * @enum {string}
       */
      mergeType?: 'add' | 'set'
      /** @description Whether the value is read-only. */
      readonly?: boolean
      /** @description Whether the attribute is required. */
      required?: boolean
      /** @description Unit of the value. */
      unit?: string
      /** @description Value of the attribute. */
      value?: string
    }
    /** @description Names of an article that another article mentions. */
    ArticleInfo: {
      /** @description Name of the article. */
      articleName?: string
      /** @description Name of the article's template. */
      articleTemplateName?: string
      /** @description Whether the mention comes from the article template. */
      fromArticleTemplate?: boolean
    }
    /** @description A tag of an article. */
    ArticleTag: {
      /** @description Text that describes the tag. */
      description?: string
      /** @description Colour of the tag in hexadecimal, such as `#ff0000`. */
      hexColor?: string
      /** @description Id of the tag. */
      id: string
      /** @description Name of the tag. */
      name?: string
    }
    /** @description What several articles have in common. */
    ArticleTemplate: {
      /** @description Articles that may be booked in addition. */
      additionalArticles?: components['schemas']['BookableArticle'][]
      /** @description Add-ons of every article of the template. */
      addons?: components['schemas']['ArticleAddon'][]
      /** @description Attributes of every article of the template. */
      attributes?: components['schemas']['ArticleAttribute'][]
      /** @description Text that describes the template. */
      description?: string
      /** @description Id of the template. */
      id?: string
      /** @description Whether articles of the template are managed by the domain. */
      isManagedByDomain: boolean
      /** @description Whether articles of the template are charged again and again rather than once. */
      isRecurring: boolean
      /** @description Articles that modify articles of the template. */
      modifierArticles?: components['schemas']['ModifierArticle'][]
      /** @description Name of the template. */
      name: string
      /**
       * @description Kind of the articles: base, additional to another one, modifying another one, setup fee, or else.
       * @enum {string}
       */
      type: 'miscellaneous' | 'base' | 'additional' | 'modifier' | 'setup_fee'
    }
    /** @description Why an authorization request is not valid. */
    AuthorizationError: {
      /**
       * @description Code of the error.
       * @enum {string}
       */
      error: 'invalid_request'
      /** @description What is wrong. */
      error_description?: string
    }
    /** @description What is needed to upload an avatar. */
    AvatarUpload: {
      /**
       * Format: uuid
       * @description Reference id for the upload.
       */
      refId: string
      rules: components['schemas']['UploadRules']
    }
    /** @description A backup of a project. */
    Backup: {
      /**
       * Format: date-time
       * @description When the backup was made.
       */
      createdAt?: string
      /** @description Whether the backup can be deleted. */
      deletable: boolean
      /** @description Text that describes the backup. */
      description?: string
      /**
       * Format: date-time
       * @description When the backup expires.
       */
      expiresAt?: string
      /** @description The backup's export, if it has one. */
      export?: components['schemas']['BackupExport']
      /**
       * Format: uuid
       * @description Id of the backup.
       */
      id: string
      /**
       * Format: uuid
       * @description Id of the backup's parent.
       */
      parentId?: string
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId: string
      /** @description Status of the backup, such as `Completed`. */
      status: string
    }
    /** @description A backup to make. */
    BackupCreate: {
      /** @description Text that describes the backup. */
      description?: string
      /**
       * Format: date-time
       * @description When the backup is to expire.
       */
      expirationTime: string
    }
    /** @description A backup's new description. */
    BackupDescriptionUpdate: {
      /** @description Text that describes the backup. */
      description?: string
    }
    /** @description A backup as an archive for download. */
    BackupExport: {
      /**
       * Format: url
       * @description Address of the archive.
       */
      downloadURL?: string
      /**
       * Format: date-time
       * @description When the export expires.
       */
      expiresAt?: string
      /** @description Format of the archive. */
      format: string
      /**
       * @description How far the export is; may be empty.
       * @enum {string}
       */
      phase?: '' | 'Pending' | 'Exporting' | 'Failed' | 'Completed' | 'Expired'
      /** @description Whether a password protects the archive. */
      withPassword: boolean
    }
    /** @description How to export a backup. */
    BackupExportCreate: {
      /**
       * @description Format of the archive.
       * @enum {string}
       */
      format: 'tar' | 'zip'
      /**
       * Format: password
       * @description Password that is to protect the archive.
       */
      password?: string
    }
    /** @description When a project is backed up. */
    BackupSchedule: {
      /**
       * Format: date-time
       * @description When the schedule was created.
       */
      createdAt?: string
      /** @description Text that describes the schedule. */
      description?: string
      /**
       * Format: uuid
       * @description Id of the schedule.
       */
      id: string
      /** @description Whether it is a system schedule, which keeps its description and runs exactly once a day. */
      isSystemBackup: boolean
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId: string
      /** @description Times to run at in crontab notation. */
      schedule: string
      /** @description Time to live as a time string such as `7d`. */
      ttl?: string
      /**
       * Format: date-time
       * @description When the schedule was last changed.
       */
      updatedAt?: string
    }
    /** @description A backup schedule to create. */
    BackupScheduleCreate: {
      /** @description Text that describes the schedule. */
      description?: string
      /** @description Times to run at in crontab notation. */
      schedule: string
      /** @description Time to live as a time string such as `7d`. */
      ttl: string
    }
    /** @description Changes to a backup schedule. */
    BackupScheduleUpdate: {
      /** @description Text that describes the schedule. That of a system schedule cannot be changed. */
      description?: string
      /** @description Times to run at in crontab notation. A system schedule must run exactly once a day. */
      schedule?: string
      /** @description Time to live as a time string such as `7d`. */
      ttl?: string
    }
    /** @description A bank account. */
    BankingInformation: {
      /** @description Name of the account holder. */
      accountHolder: string
      /** @description BIC of the bank. */
      bic?: string
      /** @description IBAN of the account. */
      iban: string
    }
    /** @description A blacklist to set. */
    BlacklistUpdate: {
      /** @description Addresses on the blacklist. */
      blacklist: string[]
    }
    /** @description An article that may be booked in addition, and how many of it. */
    BookableArticle: {
      /** @description Id of the article. */
      articleId: string
      info?: components['schemas']['ArticleInfo']
      /** @description Largest number of pieces that can be ordered. */
      maxArticleCount?: number
    }
    /** @description An article that another one may be changed to. */
    ChangeableArticle: {
      /** @description Id of the article. */
      articleId: string
      info?: components['schemas']['ArticleInfo']
    }
    /** @description Character set and collation of a MySQL database. */
    CharacterSettings: {
      /** @description Name of the character set. */
      characterSet: string
      /** @description Name of the collation. */
      collation: string
    }
    /** @description A token that is valid. */
    CheckedToken: {
      /**
       * Format: uuid
       * @description Id of the token.
       */
      id: string
      /**
       * Format: password
       * @description Public token.
       */
      publicToken: string
    }
    /** @description A CNAME record. */
    CnameRecord: {
      /**
       * Format: idn-dnsname
       * @description Full host name that the record points to.
       */
      fqdn: string
      settings: components['schemas']['DnsRecordSettings']
    }
    /** @description The CNAME record of a zone, or none. */
    CnameRecordSet: components['schemas']['UnsetRecords'] | components['schemas']['CnameRecord']
    /** @description The JSON schemas of the contacts that a domain needs. */
    ContactSchemas: {
      /** @description JSON schema of the administrative contact. */
      jsonSchemaAdminC?: Record<string, never>
      /** @description JSON schema of the owner. */
      jsonSchemaOwnerC: Record<string, never>
    }
    /** @description A contract of a customer, with the items it consists of. */
    Contract: {
      /** @description Items beside the base item. */
      additionalItems?: components['schemas']['ContractItem'][]
      /** @description Item that the contract is based on. */
      baseItem: components['schemas']['ContractItem']
      /**
       * Format: uuid
       * @description Id of the contract.
       */
      contractId: string
      /** @description Number of the contract. */
      contractNumber: string
      /** @description Id of the customer. */
      customerId: string
      /** @description Termination that is scheduled for the contract. */
      termination?: components['schemas']['ContractTermination']
    }
    /** @description An article of a contract item, with its number and price. */
    ContractArticle: {
      /** @description Number of pieces. */
      amount: number
      /** @description Id of the article's template. */
      articleTemplateId: string
      /** @description Text that describes the article. */
      description?: string
      /** @description Id of the article. */
      id: string
      /** @description Name of the article. */
      name: string
      /** @description Price of one piece. */
      unitPrice: components['schemas']['Price']
    }
    /** @description A part of a contract, such as a project, with its articles and dates. */
    ContractItem: {
      /**
       * Format: date-time
       * @description When the item was or will be activated.
       */
      activationDate?: string
      /** @description Resource that the item is about. */
      aggregateReference?: components['schemas']['ContractItemReference']
      /** @description Articles that the item consists of. */
      articles: components['schemas']['ContractArticle'][]
      /** @description Length of the contract period; the provider does not name its unit. */
      contractPeriod: number
      /** @description Text that describes the item. */
      description: string
      /** @description Length of the free trial in days. */
      freeTrialDays?: number
      /**
       * Format: uuid
       * @description Id of the project that the item is grouped under.
       */
      groupByProjectId?: string
      /**
       * Format: date-time
       * @description When invoicing of the item stops.
       */
      invoiceStop?: string
      /** @description Length of the invoicing period; the provider does not name its unit. */
      invoicingPeriod?: number
      /** @description Whether the item is active. */
      isActivated: boolean
      /** @description Whether the item is the base item of its contract. */
      isBaseItem: boolean
      /** @description Whether the item is in its free trial. */
      isInFreeTrial?: boolean
      /** @description Whether the item is inclusive. */
      isInclusive?: boolean
      /**
       * Format: uuid
       * @description Id of the item.
       */
      itemId: string
      /**
       * Format: date-time
       * @description When a change to a smaller tariff is next possible.
       */
      nextPossibleDowngradeDate?: string
      /**
       * Format: date-time
       * @description When the item can next end.
       */
      nextPossibleTerminationDate?: string
      /**
       * Format: date-time
       * @description When a change to a larger tariff is next possible.
       */
      nextPossibleUpgradeDate?: string
      /**
       * Format: date-time
       * @description When the item was ordered.
       */
      orderDate?: string
      /**
       * Format: uuid
       * @description Id of the order that the item comes from.
       */
      orderId?: string
      /**
       * Format: uuid
       * @description Id of the item that replaces this one.
       */
      replacedByItem?: string
      /** @description Tariff change that is scheduled for the item. */
      tariffChange?: components['schemas']['ScheduledTariffChange']
      /** @description Termination that is scheduled for the item. */
      termination?: components['schemas']['ContractTermination']
      /** @description Total price of the item. */
      totalPrice: components['schemas']['Price']
    }
    /** @description A contract item whose termination or tariff change was cancelled. */
    ContractItemChangeCancelled: {
      /**
       * Format: uuid
       * @description Id of the contract.
       */
      contractId?: string
      /**
       * Format: uuid
       * @description Id of the contract item.
       */
      contractItemId?: string
      /** @description Whether the termination or tariff change was cancelled. */
      isCancelled?: boolean
    }
    /** @description The resource that a contract item is about. */
    ContractItemReference: {
      /** @description Kind of the resource, such as `project`. */
      aggregate: string
      /** @description Area of the platform that the resource belongs to, such as `project`. Not a host name. */
      domain: string
      /** @description Id of the resource. */
      id: string
    }
    /** @description A contract item whose termination was scheduled. */
    ContractItemTerminated: {
      /**
       * Format: uuid
       * @description Id of the contract.
       */
      contractId?: string
      /**
       * Format: uuid
       * @description Id of the contract item.
       */
      contractItemId?: string
      /** @description Why it is to end. */
      reason?: string
      /**
       * Format: date-time
       * @description When it is to end.
       */
      terminationTargetDate?: string
    }
    /** @description A contract whose termination was scheduled. */
    ContractTerminated: {
      /**
       * Format: uuid
       * @description Id of the contract.
       */
      contractId?: string
      /** @description Ids of its items that are scheduled to end. */
      itemsScheduledForTermination?: string[]
      /** @description Why it is to end. */
      reason?: string
      /**
       * Format: date
       * @description Day on which it is to end.
       */
      terminationTargetDate?: string
    }
    /** @description A scheduled termination. */
    ContractTermination: {
      /** @description Why it was scheduled. */
      reason?: string
      /**
       * Format: date-time
       * @description When the termination was scheduled.
       */
      scheduledAtDate: string
      /** @description Id of the user who scheduled it. */
      scheduledByUserId?: string
      /**
       * Format: date-time
       * @description When the termination takes effect.
       */
      targetDate: string
    }
    /** @description A contract whose termination was cancelled. */
    ContractTerminationCancelled: {
      /**
       * Format: uuid
       * @description Id of the contract.
       */
      contractId?: string
      /** @description Whether the termination was cancelled. */
      isCancelled?: boolean
    }
    /** @description Someone who offers extensions on the marketplace. */
    Contributor: {
      /**
       * Format: uuid
       * @description Id of the contributor's customer.
       */
      customerId: string
      /** @description E-mail address of the contributor. */
      email?: string
      /**
       * Format: uuid
       * @description Id of the contributor.
       */
      id: string
      /** @description Id of the contributor's logo. */
      logoRefId?: string
      /** @description Name of the contributor. */
      name: string
      /** @description Phone number of the contributor. */
      phone?: string
      state: components['schemas']['ContributorState']
      /** @description URL of the contributor. */
      url?: string
    }
    /**
     * @description Whether the contributor is enabled.
     * @enum {string}
     */
    ContributorState: 'enabled' | 'disabled'
    /** @description A support conversation, without its messages. */
    Conversation: {
      category?: components['schemas']['ConversationCategory']
      /**
       * Format: uuid
       * @description Id of the conversation.
       */
      conversationId: string
      /**
       * Format: date-time
       * @description When the conversation was started.
       */
      createdAt: string
      /** @description Who started the conversation. */
      createdBy?: components['schemas']['ConversationUser']
      /**
       * Format: date-time
       * @description When the last message was sent.
       */
      lastMessageAt?: string
      /** @description Who sent the last message. */
      lastMessageBy?: components['schemas']['ConversationUser']
      /** @description Main user of the conversation. */
      mainUser: components['schemas']['ConversationUser']
      /** @description What the conversation relates to. */
      relatedTo?: components['schemas']['ConversationReference']
      /** @description Relations of the conversation. */
      relations?: components['schemas']['ConversationReference'][]
      /** @description Whom the conversation is shared. */
      sharedWith?: components['schemas']['ConversationReference']
      /** @description Short id of the conversation. */
      shortId: string
      /**
       * @description Status of the conversation. `open` and `answered` are both unsolved, and look the same to users; `closed` is solved.
       * @enum {string}
       */
      status: 'open' | 'closed' | 'answered' | 'inProgress'
      /** @description Title of the conversation. */
      title: string
      /**
       * @description Whether the conversation is shared or private.
       * @enum {string}
       */
      visibility: 'shared' | 'private'
    }
    /** @description A category of support conversations. */
    ConversationCategory: {
      /**
       * Format: uuid
       * @description Id of the category.
       */
      categoryId: string
      /** @description Name of the category. */
      name: string
      referenceType: components['schemas']['ConversationCategoryReferenceTypes']
    }
    /** @description Kinds of things that the category refers to. */
    ConversationCategoryReferenceTypes: ('unspecified' | 'server' | 'project' | 'organisation')[]
    /** @description A conversation to start. */
    ConversationCreate: {
      /** @description Id of its category. */
      categoryId?: string
      /**
       * Format: uuid
       * @description Id of its main user.
       */
      mainUserId?: string
      /** @description What the conversation relates to. */
      relatedTo?: components['schemas']['ConversationReference']
      /** @description With whom to share the conversation. */
      sharedWith?: components['schemas']['ShareableReference']
      /** @description Title of the conversation. */
      title?: string
    }
    /**
     * @description Department of a user who takes part in a conversation.
     * @enum {string}
     */
    ConversationDepartment: 'development' | 'mail' | 'accounting' | 'customerService' | 'cloudHosting' | 'software' | 'generic'
    /** @description A message or a status update in a conversation. */
    ConversationEntry: components['schemas']['ConversationMessage'] | components['schemas']['ConversationStatusUpdate']
    /** @description A file in a message, requested or uploaded. */
    ConversationFile: components['schemas']['ConversationRequestedFile'] | components['schemas']['ConversationUploadedFile']
    /** @description A token for uploading a file to a conversation, and the rules for it. */
    ConversationFileUpload: {
      /**
       * Format: uuid
       * @description Id of the conversation.
       */
      conversationId: string
      /** @description Rules that the file has to keep. */
      rules: components['schemas']['UploadRules']
      /**
       * Format: password
       * @description Token for the upload.
       */
      uploadToken: string
    }
    /** @description The members of a support conversation. */
    ConversationMembers: (components['schemas']['ConversationUser'] & {
      /** @description Whether the member is active. */
      active: boolean
    })[]
    /** @description A message in a conversation. */
    ConversationMessage: {
      /**
       * Format: uuid
       * @description Id of the conversation that the message is in.
       */
      conversationId: string
      /**
       * Format: date-time
       * @description When the message was sent.
       */
      createdAt: string
      /** @description Who sent the message. */
      createdBy?: components['schemas']['ConversationUser']
      /** @description Files that were sent with the message. */
      files?: components['schemas']['ConversationFile'][]
      /** @description Whether the message is internal. */
      internal?: boolean
      /** @description Text of the message. */
      messageContent?: string
      /**
       * Format: uuid
       * @description Id of the message.
       */
      messageId: string
      /**
       * @description Says that the entry is a message.
       * @enum {string}
       */
      type: 'MESSAGE'
    }
    /** @description A message to send in a conversation. */
    ConversationMessageCreate: {
      /** @description Ids of the files to send with the message. */
      fileIds?: string[]
      /** @description Text of the message, 8000 characters at most. */
      messageContent?: string
    }
    /** @description The ids of a message that was sent and of its conversation. */
    ConversationMessageCreated: {
      /**
       * Format: uuid
       * @description Id of the conversation.
       */
      conversationId: string
      /**
       * Format: uuid
       * @description Id of the message.
       */
      messageId: string
    }
    /** @description The changes to a message. */
    ConversationMessageUpdate: {
      /** @description New text of the message. */
      messageContent?: string
    }
    /** @description A reference to something that a conversation has to do with, such as a project. */
    ConversationReference: {
      /** @description Kind of thing that is referred to. */
      aggregate: string
      /** @description Area of the platform that the kind belongs to, not a host name. */
      domain: string
      /** @description Id of the thing. */
      id: string
    }
    /** @description A file of a conversation that was requested and is not uploaded. */
    ConversationRequestedFile: {
      /**
       * Format: uuid
       * @description Id of the file.
       */
      id: string
      /**
       * @description State of the file.
       * @enum {string}
       */
      status: 'requested'
    }
    /** @description The id of a conversation that was started or changed. */
    ConversationSaved: {
      /**
       * Format: uuid
       * @description Id of the conversation.
       */
      conversationId: string
    }
    /** @description A new status for a conversation. */
    ConversationStatusChange: {
      /**
       * @description Status to set. `open` and `answered` look the same to users, unsolved; `closed` means solved.
       * @enum {string}
       */
      status: 'open' | 'answered' | 'closed'
    }
    /** @description An entry in a conversation about its status. */
    ConversationStatusUpdate: {
      /** @description Id of the conversation that the entry is in. */
      conversationId: string
      /** @description When the entry was made. */
      createdAt: string
      /** @description Whether the entry is internal. */
      internal?: boolean
      /** @description Text of the entry. */
      messageContent: string
      /** @description Further data of the entry. */
      meta?: {
        user?: components['schemas']['ConversationUser']
      }
      /**
       * @description Says that the entry is a status update.
       * @enum {string}
       */
      type: 'STATUS_UPDATE'
    }
    /** @description The changes to a conversation. */
    ConversationUpdate: {
      /**
       * Format: uuid
       * @description Id of its category.
       */
      categoryId?: string
      /** @description What the conversation relates to. */
      relatedTo?: components['schemas']['ConversationReference']
      /** @description Title of the conversation. */
      title?: string
    }
    /** @description A file of a conversation that is uploaded. */
    ConversationUploadedFile: {
      /**
       * Format: uuid
       * @description Id of the file.
       */
      id: string
      /** @description Name of the file. */
      name: string
      /**
       * @description State of the file.
       * @enum {string}
       */
      status: 'uploaded'
      /** @description Type of the file. */
      type: string
    }
    /** @description A user in a conversation. */
    ConversationUser: {
      /** @description Whether the user is active. */
      active?: boolean
      /** @description Id of the user's picture. */
      avatarRefId?: string
      /** @description Full name of the user. */
      clearName?: string
      /** @description Department of the user. */
      department?: components['schemas']['ConversationDepartment']
      /** @description Id of the user. */
      userId: string
    }
    /** @description The id of what was created. */
    Created: {
      /**
       * Format: uuid
       * @description Id of the new resource.
       */
      id: string
    }
    /** @description A URL or a command that is called on a schedule. */
    Cronjob: {
      /** @description Whether the cronjob runs on its schedule. */
      active: boolean
      /**
       * Format: uuid
       * @description Id of the app that the cronjob belongs to, presumably of its installation.
       */
      appId: string
      /**
       * Format: date-time
       * @description When the cronjob was created.
       */
      createdAt: string
      /** @description Description of the cronjob. */
      description: string
      /** @description URL or command that is called. */
      destination: components['schemas']['CronjobUrl'] | components['schemas']['CronjobCommand']
      /**
       * Format: email
       * @description E-mail address that was given for the cronjob.
       */
      email?: string
      /**
       * Format: uuid
       * @description Id of the cronjob.
       */
      id: string
      /** @description When the cronjob runs, as a cron expression. */
      interval: string
      /** @description The latest execution of the cronjob. */
      latestExecution?: components['schemas']['CronjobExecution']
      /**
       * Format: date-time
       * @description When the cronjob runs next.
       */
      nextExecutionTime?: string
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId?: string
      /** @description Short id of the cronjob, such as `cron-bd26li`. */
      shortId: string
      /** @description Time limit of an execution, presumably in seconds. */
      timeout: number
      /**
       * Format: date-time
       * @description When the cronjob was last changed.
       */
      updatedAt: string
    }
    /** @description The app that a cronjob is to belong to. */
    CronjobAppUpdate: {
      /**
       * Format: uuid
       * @description Id of the app, presumably of its installation.
       */
      appId: string
    }
    /** @description A command that a cronjob runs. */
    CronjobCommand: {
      /** @description Path of the interpreter. */
      interpreter: string
      /** @description Parameters for the script. */
      parameters?: string
      /** @description Path of the script. */
      path: string
    }
    /** @description A cronjob to create. */
    CronjobCreate: {
      /** @description Whether the cronjob is to run on its schedule. */
      active: boolean
      /**
       * Format: uuid
       * @description Id of the app that the cronjob belongs to, presumably of its installation.
       */
      appId: string
      /** @description Description of the cronjob. */
      description: string
      /** @description URL or command to call. */
      destination: components['schemas']['CronjobUrl'] | components['schemas']['CronjobCommand']
      /**
       * Format: email
       * @description E-mail address for the cronjob.
       */
      email?: string
      /** @description When the cronjob is to run, as a cron expression. */
      interval: string
      /** @description Time limit of an execution, presumably in seconds. */
      timeout: number
    }
    /** @description One run of a cronjob. */
    CronjobExecution: {
      /** @description Who aborted the execution. */
      abortedBy?: {
        /**
         * Format: uuid
         * @description Id of who aborted the execution.
         */
        id?: string
      }
      /** @description Duration of the execution in milliseconds. */
      durationInMilliseconds?: number
      /**
       * Format: date-time
       * @description When the execution ended.
       */
      end?: string
      /**
       * Format: date-time
       * @deprecated
       * @description Use `end` instead.
       */
      executionEnd?: string
      /**
       * Format: date-time
       * @deprecated
       * @description Use `start` instead.
       */
      executionStart?: string
      /** @description Id of the execution. */
      id: string
      /** @description Path of the log of the execution. */
      logPath?: string
      /**
       * Format: date-time
       * @description When the execution started.
       */
      start?: string
      /**
       * @description What became of the execution.
       * @enum {string}
       */
      status: 'Complete' | 'Failed' | 'AbortedBySystem' | 'Pending' | 'Running' | 'AbortedByUser' | 'TimedOut'
      /** @description Whether the execution was successful. */
      successful: boolean
      /** @description Who triggered the execution. */
      triggeredBy?: {
        /**
         * Format: uuid
         * @description Id of who triggered the execution.
         */
        id?: string
      }
    }
    /** @description The execution that was triggered. */
    CronjobExecutionCreated: {
      /** @description Id of the execution, such as `cron-bd26li-28027320`. */
      id: string
    }
    /** @description Changes to a cronjob. */
    CronjobUpdate: {
      /** @description Whether the cronjob is to run on its schedule. */
      active?: boolean
      /** @description Description of the cronjob. */
      description?: string
      /** @description URL or command to call. */
      destination?: components['schemas']['CronjobUrl'] | components['schemas']['CronjobCommand']
      /**
       * Format: email
       * @description E-mail address for the cronjob.
       */
      email?: string
      /** @description When the cronjob is to run, as a cron expression. */
      interval?: string
      /** @description Time limit of an execution, presumably in seconds. */
      timeout?: number
    }
    /** @description A URL that a cronjob requests. */
    CronjobUrl: {
      /** @description URL to request. */
      url: string
    }
    /** @description A and AAAA records that the customer gives. */
    CustomARecords: {
      /** @description Addresses of the A records, ten at most. */
      a: components['schemas']['Ipv4Address'][]
      /** @description Addresses of the AAAA records, ten at most. */
      aaaa: components['schemas']['Ipv6Address'][]
      settings: components['schemas']['DnsRecordSettings']
    }
    /** @description A and AAAA records for a zone, or an empty object for none. */
    CustomARecordsUpdate: components['schemas']['UnsetRecords'] | components['schemas']['CustomARecords']
    /** @description MX records that the customer gives. */
    CustomMxRecords: {
      /** @description The MX records. */
      records: components['schemas']['MxRecord'][]
      settings: components['schemas']['DnsRecordSettings']
    }
    /** @description MX records for a zone, or an empty object for none. */
    CustomMxRecordsUpdate: components['schemas']['UnsetRecords'] | components['schemas']['CustomMxRecords']
    /** @description A customer, which has members and projects. */
    Customer: {
      /** @description Suspension of the customer that is in force. */
      activeSuspension?: {
        /**
         * Format: date-time
         * @description When the customer was suspended.
         */
        createdAt: string
      }
      /** @description Id of the customer's picture. */
      avatarRefId?: string
      /** @description Id of the customer's category. */
      categoryId?: string
      /**
       * Format: date-time
       * @description When the customer was created.
       */
      creationDate: string
      /** @description Id of the customer. */
      customerId: string
      /** @description Number of the customer. */
      customerNumber: string
      /** @description Roles that the caller has in the customer. */
      executingUserRoles?: components['schemas']['CustomerRole'][]
      /** @description Whether the customer is banned. */
      isBanned?: boolean
      /** @description Whether the customer is in default of payment. */
      isInDefaultOfPayment?: boolean
      /** @description Number of its members. */
      memberCount: number
      /** @description Name of the customer. */
      name: string
      owner?: components['schemas']['CustomerContact']
      /** @description Number of its projects. */
      projectCount: number
      /** @description VAT id of the customer. */
      vatId?: string
      /**
       * @description Outcome of checking the VAT id.
       * @enum {string}
       */
      vatIdValidationState?: 'valid' | 'invalid' | 'pending' | 'unspecified'
    }
    /** @description A category of customers. */
    CustomerCategory: {
      /** @description Id of the category. */
      id: string
      /** @description Whether the category is public. */
      isPublic: boolean
      /** @description Name of the category. */
      name: string
      /** @description Whether the agency prices for domains apply. */
      useAgencyDomainPrices: boolean
      /** @description Whether the agency prices for SSL apply. */
      useAgencySslPrices: boolean
    }
    /** @description The categories of customers. */
    CustomerCategoryList: {
      /** @description The categories. */
      categories?: components['schemas']['CustomerCategory'][]
    }
    /** @description A category of customers that was created or changed. */
    CustomerCategorySaved: {
      /** @description An id. The provider does not say whose, and may mean that of the category. */
      customerId?: string
      /** @description Whether the category is public. */
      isPublic?: boolean
      /** @description Name of the category. */
      name?: string
      /** @description Whether the agency prices for domains apply. */
      useAgencyDomainPrices?: boolean
      /** @description Whether the agency prices for SSL apply. */
      useAgencySslPrices?: boolean
    }
    /** @description The owner of a customer, a person or a company, with an address. */
    CustomerContact: {
      address: components['schemas']['Address']
      /** @description Name of the company. */
      company?: string
      /**
       * Format: email
       * @description E-mail address.
       */
      emailAddress?: string
      /** @description First name. */
      firstName?: string
      /** @description Last name. */
      lastName?: string
      /** @description Phone numbers. */
      phoneNumbers?: string[]
      salutation: components['schemas']['Salutation']
      /** @description Title of the person. */
      title?: string
      /** @description Whether to use the formal form of address. */
      useFormalTerm?: boolean
    }
    /** @description A customer to create. */
    CustomerCreate: {
      /** @description Id of the customer's category. */
      categoryId?: string
      /** @description Name of the customer. */
      name: string
      owner?: components['schemas']['CustomerContact']
      /** @description VAT id of the customer. */
      vatId?: string
    }
    /** @description The id of a customer that was deleted. */
    CustomerDeleted: {
      /** @description Id of the customer. */
      customerId?: string
    }
    /** @description An invite to become a member of a customer. */
    CustomerInvite: {
      /** @description Id of the picture shown with the invite. */
      avatarRefId?: string
      /**
       * Format: uuid
       * @description Id of the customer that the invite is for.
       */
      customerId: string
      /** @description Name of the customer. */
      customerName: string
      /**
       * Format: uuid
       * @description Id of the invite.
       */
      id: string
      information: components['schemas']['InviteInformation']
      /**
       * Format: email
       * @description E-mail address of the person invited.
       */
      mailAddress: string
      /**
       * Format: date-time
       * @description When the membership will expire.
       */
      membershipExpiresAt?: string
      /** @description Message in the invite. */
      message?: string
      role: components['schemas']['CustomerMembershipRole']
    }
    /** @description An invite to a customer to create. */
    CustomerInviteCreate: {
      /**
       * Format: email
       * @description E-mail address of the person to invite.
       */
      mailAddress: string
      /**
       * Format: date-time
       * @description When the membership is to expire.
       */
      membershipExpiresAt?: string
      /** @description Message to put in the invite. */
      message?: string
      role: components['schemas']['CustomerMembershipRole']
    }
    /** @description The membership of a user in a customer. */
    CustomerMembership: {
      /**
       * Format: uuid
       * @description Id of the customer.
       */
      customerId: string
      /**
       * Format: email
       * @description E-mail address of the member.
       */
      email: string
      /**
       * Format: date-time
       * @description When the membership expires.
       */
      expiresAt?: string
      /**
       * Format: uuid
       * @description Id of the membership.
       */
      id: string
      /**
       * Format: uuid
       * @description Id of the invite that the membership comes from.
       */
      inviteId?: string
      /**
       * Format: date-time
       * @description When the user became a member.
       */
      memberSince?: string
      /** @description Whether the member uses multi-factor authentication. */
      mfa: boolean
      role: components['schemas']['CustomerMembershipRole']
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId: string
    }
    /**
     * @description Role of a member in a customer, or `notset`.
     * @enum {string}
     */
    CustomerMembershipRole: 'notset' | 'owner' | 'member' | 'accountant'
    /** @description The changes to a membership in a customer. */
    CustomerMembershipUpdate: {
      /**
       * Format: date-time
       * @description When the membership is to expire.
       */
      expiresAt?: string
      role: components['schemas']['CustomerMembershipRole']
    }
    /**
     * @description Role of a user in a customer.
     * @enum {string}
     */
    CustomerRole: 'owner' | 'member' | 'accountant'
    /** @description A customer that was created or changed. */
    CustomerSaved: {
      /** @description Id of the customer. */
      customerId: string
      /** @description Number of the customer. */
      customerNumber: string
      /** @description Name of the customer. */
      name: string
    }
    /** @description The changes to a customer. */
    CustomerUpdate: {
      /** @description Id of the customer's category. */
      categoryId?: string
      /** @description Id of the customer. */
      customerId: string
      /** @description Name of the customer. */
      name: string
      owner?: components['schemas']['CustomerContact']
      /** @description VAT id of the customer. */
      vatId?: string
    }
    /**
     * @description What a database is doing.
     * @enum {string}
     */
    DatabaseStatus: 'pending' | 'ready' | 'migrating' | 'importing' | 'error'
    /** @description The database users to link to an app installation. */
    DatabaseUsersUpdate: {
      /** @description Ids of the database users, by name. */
      databaseUserIds: {
        [key: string]: string
      }
    }
    /** @description A period of time. */
    DatePeriod: {
      /**
       * Format: date-time
       * @description End of the period.
       */
      end: string
      /**
       * Format: date-time
       * @description Start of the period.
       */
      start: string
    }
    /** @description Payment by direct debit. */
    DebitPaymentSettings: {
      /** @description Name of the account holder. */
      accountHolder: string
      /** @description BIC of the bank. */
      bic?: string
      /** @description IBAN of the account. */
      iban: string
      /**
       * @description Always `debit`.
       * @enum {string}
       */
      method: 'debit'
    }
    /** @description A delivery box of a project. */
    DeliveryBox: {
      /** @description Whether one can sign in with it. */
      authenticationEnabled: boolean
      /** @description Description that it was given. */
      description: string
      /**
       * Format: uuid
       * @description Id of the delivery box.
       */
      id: string
      /** @description Name of the delivery box. */
      name: string
      /**
       * Format: date-time
       * @description When its password was last changed.
       */
      passwordUpdatedAt: string
      /** @description Id of the project that it belongs to. */
      projectId: string
      /** @description Whether mail can be sent through it. */
      sendingEnabled: boolean
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      updatedAt: string
    }
    /** @description A delivery box to create. */
    DeliveryBoxCreate: {
      /** @description Description of the delivery box. */
      description: string
      /**
       * Format: password
       * @description Password of the delivery box.
       */
      password: string
    }
    /** @description A description to set. */
    DescriptionUpdate: {
      /** @description The new description. */
      description: string
    }
    /** @description A file or directory of a project, with what is in it. */
    DirectoryListing: {
      /** @description Absolute path of the item. */
      absolutePath: string
      /** @description Whether it is a directory. */
      isDirectory?: boolean
      /** @description Whether it is executable. */
      isExecutable?: boolean
      /** @description Whether it is a file. */
      isFile?: boolean
      /** @description Whether it is a symbolic link. */
      isSymlink?: boolean
      /** @description What is in the directory. */
      items?: components['schemas']['DirectoryListing'][]
      /** @description Name of the item. */
      name: string
      /** @description Size of the item. */
      size: number
      /** @description What the symbolic link points to. */
      target?: string
    }
    /** @description How much of a file system is used. */
    DiskUsage: {
      /** @description Path that was looked at. */
      path?: string
      /** @description Total size in bytes. */
      totalBytes?: number
      /** @description Bytes that are used. */
      usedBytes?: number
    }
    /** @description The records for a set, of the kind that the path names, or an empty object for none. */
    DnsRecordSetUpdate:
      | components['schemas']['UnsetRecords']
      | components['schemas']['CustomARecords']
      | components['schemas']['CustomMxRecords']
      | components['schemas']['TxtRecords']
      | components['schemas']['SrvRecords']
      | components['schemas']['CnameRecord']
    /** @description Settings of the records in a set. */
    DnsRecordSettings: {
      /** @description Time to live of the records, in seconds or chosen by mittwald. */
      ttl?: components['schemas']['TtlSeconds'] | components['schemas']['TtlAuto']
    }
    /** @description A DNS zone with its record sets. */
    DnsZone: {
      /** @description Domain name of the zone. */
      domain: string
      /**
       * Format: uuid
       * @description Id of the zone.
       */
      id: string
      /** @description The record sets of the zone by kind. */
      recordSet: {
        cname: components['schemas']['CnameRecordSet']
        combinedARecords: components['schemas']['ARecordSet']
        mx: components['schemas']['MxRecordSet']
        srv: components['schemas']['SrvRecordSet']
        txt: components['schemas']['TxtRecordSet']
      }
    }
    /** @description A DNS zone to create. */
    DnsZoneCreate: {
      /**
       * Format: idn-dnsname
       * @description Name of the zone.
       */
      name: string
      /**
       * Format: uuid
       * @description Id of the zone that the new one is below.
       */
      parentZoneId: string
    }
    /** @description A domain. */
    Domain: {
      /** @description Auth code for a transfer to another provider. */
      authCode?: components['schemas']['DomainAuthCode']
      authCode2?: components['schemas']['DomainAuthCode2']
      /** @description Whether the domain is connected. */
      connected: boolean
      /** @description Whether the domain is deleted. */
      deleted: boolean
      /**
       * Format: naked-domain
       * @description Name of the domain.
       */
      domain: string
      /**
       * Format: uuid
       * @description Id of the domain.
       */
      domainId: string
      /** @description Contacts of the domain. */
      handles: {
        /** @description Administrative contact. */
        adminC?: components['schemas']['DomainHandle']
        /** @description Owner. */
        ownerC: components['schemas']['DomainHandle']
      }
      /** @description Host names of its nameservers. */
      nameservers: string[]
      /** @description Processes on the domain. */
      processes?: components['schemas']['DomainProcess'][]
      /**
       * Format: uuid
       * @description Id of the project that the domain belongs to.
       */
      projectId: string
      /**
       * Format: password
       * @description Auth code with which the domain is transferred to mittwald.
       */
      transferInAuthCode?: string
      /** @description Whether the domain uses the default nameservers. */
      usesDefaultNameserver: boolean
    }
    /** @description An auth code, which allows the transfer of a domain. */
    DomainAuthCode: {
      /**
       * Format: date-time
       * @description When the auth code expires.
       */
      expires?: string
      /**
       * Format: password
       * @description The auth code.
       */
      value: string
    }
    /** @description A second kind of auth code, of which only the expiry is told. */
    DomainAuthCode2: {
      /**
       * Format: date-time
       * @description When the auth code expires.
       */
      expires: string
    }
    /** @description An auth code for a transfer to another provider. */
    DomainAuthCodeCreated: {
      /**
       * Format: password
       * @description The auth code.
       */
      authCode: string
    }
    /** @description The right auth code for a transfer to mittwald. */
    DomainAuthCodeUpdate: {
      /**
       * Format: password
       * @description Auth code from the provider that the domain is with.
       */
      authCode: string
    }
    /** @description Whether a domain can be registered. */
    DomainAvailability: {
      /** @description Whether the domain can be registered. If not it can only be transferred. */
      available: boolean
    }
    /** @description The data of a contact. */
    DomainContactUpdate: {
      /** @description Fields of the contact. */
      contact: components['schemas']['DomainHandleField'][]
    }
    /** @description A contact of a domain as it is, and as it is wanted. */
    DomainHandle: {
      /** @description Data as they are. */
      current: components['schemas']['DomainHandleData']
      /** @description Data as they are wanted. */
      desired?: components['schemas']['DomainHandleData']
    }
    /** @description The data of a contact. */
    DomainHandleData: {
      /** @description Fields of the contact. */
      handleFields?: components['schemas']['DomainHandleField'][]
      /** @description Reference of the contact. */
      handleRef?: string
    }
    /** @description A field of a contact. The contact schemas of the top-level domain tell which there are. */
    DomainHandleField: {
      /** @description Name of the field. */
      name: string
      /** @description Value of the field. */
      value: string
    }
    /** @description The nameservers for a domain. */
    DomainNameserversUpdate: {
      /** @description Host names of all nameservers, two or more. */
      nameservers?: string[]
    }
    /** @description A domain to order, with the contact data of its owner. */
    DomainOrder: {
      /**
       * Format: password
       * @description Auth code of a domain that is transferred.
       */
      authCode?: string
      /** @description Name of the domain. */
      domain: string
      /** @description Contact data of the domain. */
      handleData: {
        /** @description Contact data of its administrative contact. */
        adminC?: components['schemas']['OrderHandleField'][]
        /** @description Contact data of its owner; at least one field. */
        ownerC: components['schemas']['OrderHandleField'][]
      }
      /**
       * Format: uuid
       * @description Id of the project that the domain is for.
       */
      projectId: string
    }
    /** @description A domain to preview an order of. */
    DomainOrderPreview: {
      /**
       * Format: password
       * @description Auth code of a domain that is transferred.
       */
      authCode?: string
      /** @description Name of the domain. */
      domain: string
      /**
       * Format: uuid
       * @description Id of the project that the domain is for.
       */
      projectId?: string
    }
    /** @description What the order of a domain costs. */
    DomainOrderPrice: {
      /** @description Price of the domain. */
      domainPrice: number
      /** @description Price of the fee. */
      feePrice: number
      /** @description Price of both. */
      totalPrice: number
    }
    /** @description The data of the owner. */
    DomainOwnerUpdate: {
      /** @description Fields of the owner. */
      ownerC: components['schemas']['DomainHandleField'][]
    }
    /** @description A process on a domain, such as its registration. */
    DomainProcess: {
      /** @description What went wrong. */
      error?: string
      /**
       * Format: date-time
       * @description When the process was last updated.
       */
      lastUpdate: string
      processType: components['schemas']['DomainProcessType']
      state: components['schemas']['DomainProcessState']
      /** @description Status of the process. */
      status?: string
      /** @description Code of the status. */
      statusCode?: string
      /** @description Id of the transaction. */
      transactionId: string
    }
    /**
     * @description State of a process on a domain.
     * @enum {string}
     */
    DomainProcessState: 'UNSPECIFIED' | 'REQUESTED' | 'FAILED'
    /**
     * @description What a process does with a domain.
     * @enum {string}
     */
    DomainProcessType:
      | 'UNSPECIFIED'
      | 'REGISTER'
      | 'TRANSFER'
      | 'DELETE'
      | 'TRANSIT'
      | 'RESTORE'
      | 'UPDATE'
      | 'TRANSFER_OUT'
      | 'OWNER_CHANGE'
      | 'DECLARE_REQUESTED'
    /** @description The project for a domain. */
    DomainProjectUpdate: {
      /**
       * Format: uuid
       * @description Id of the project that the domain is to belong to.
       */
      projectId?: string
    }
    /** @description What came of a request to change a domain. */
    DomainTransaction: {
      /** @description Whether the change goes on after the response. */
      isAsync?: boolean
      /** @description Id of the transaction. */
      transactionId?: string
    }
    /** @description An e-mail address. */
    EmailAddress: {
      /**
       * Format: email
       * @description The e-mail address.
       */
      email: string
    }
    /** @description An e-mail address to verify. */
    EmailVerification: {
      /**
       * Format: email
       * @description E-mail address to verify.
       */
      email: string
      /**
       * Format: password
       * @description Token from the verification e-mail.
       */
      token?: string
    }
    /** @description An object without properties. */
    EmptyBody: Record<string, never>
    /** @description An error. */
    Error: {
      /** @description What went wrong. */
      message: string
      /** @description Type of the error. */
      type: string
    }
    /** @description An extension on the marketplace, which can be added to projects or to customers. */
    Extension: {
      context: components['schemas']['ExtensionContext']
      /**
       * Format: uuid
       * @description Id of the contributor who offers the extension.
       */
      contributorId: string
      /** @description Description of the extension. */
      description: string
      /** @description Components of the extension for the user interface. */
      frontendComponents?: components['schemas']['ExternalComponent'][]
      /**
       * Format: uuid
       * @description Id of the extension.
       */
      id: string
      /** @description Name of the extension. */
      name: string
      /** @description Scopes of the extension. */
      scopes: string[]
      state: components['schemas']['ExtensionState']
      support: components['schemas']['SupportContact']
      /** @description Tags of the extension. */
      tags: string[]
    }
    /**
     * @description Whether an extension is for projects or for customers.
     * @enum {string}
     */
    ExtensionContext: 'project' | 'customer'
    /** @description An extension that was added to a project or a customer. */
    ExtensionInstance: {
      /** @description Project or customer that the extension was added to. */
      aggregateReference: {
        /** @description Kind of thing that is referred to. */
        aggregate: string
        /** @description Area of the platform that the kind belongs to, not a host name. */
        domain: string
        /**
         * Format: uuid
         * @description Id of the thing.
         */
        id: string
      }
      /** @description Scopes that were consented to. */
      consentedScopes: string[]
      /**
       * Format: date-time
       * @description When the instance was created.
       */
      createdAt?: string
      /**
       * @description Whether the instance is disabled. Default is false.
       * @default false
       */
      disabled: boolean
      /**
       * Format: uuid
       * @description Id of the extension.
       */
      extensionId: string
      /**
       * Format: uuid
       * @description Id of the instance.
       */
      id: string
    }
    /** @description An extension to add to a project or a customer. */
    ExtensionInstanceCreate: {
      /** @description Scopes to consent to. */
      consentedScopes: string[]
      context: components['schemas']['ExtensionContext']
      /**
       * Format: uuid
       * @description Id of the project or customer to add the extension to.
       */
      contextId: string
      /**
       * Format: uuid
       * @description Id of the extension.
       */
      extensionId: string
    }
    /** @description The secret with which an external application authenticates itself. */
    ExtensionInstanceLogin: {
      /**
       * Format: password
       * @description Latest secret of the instance, which the application got by the webhook `ExtensionAddedToContext` or `ExtensionInstanceSecretRotated`.
       */
      extensionInstanceSecret: string
    }
    /** @description A token for an extension instance, and when it expires. */
    ExtensionInstanceToken: {
      /**
       * Format: date-time
       * @description When the token expires.
       */
      expiry: string
      /**
       * Format: password
       * @description The token.
       */
      publicToken: string
    }
    /**
     * @description Whether the extension is enabled, blocked or disabled.
     * @enum {string}
     */
    ExtensionState: 'enabled' | 'blocked' | 'disabled'
    /** @description A component of an extension for the user interface. */
    ExternalComponent: {
      /** @description Name of the component. */
      name: string
      /** @description URL of the component. */
      url: string
    }
    /** @description Feedback that a user has submitted. */
    Feedback: {
      /**
       * Format: uuid
       * @description Id of the feedback.
       */
      id: string
      /** @description Text of the feedback. */
      message: string
      /** @description Where the feedback was given, such as the URL of a page. */
      origin: string
      /** @description Subject of the feedback. */
      subject: string
      /** @description Rating, from 0 (bad) to 10 (good). */
      vote: number
    }
    /** @description Feedback to submit. */
    FeedbackCreate: {
      /** @description Text of the feedback. */
      message?: string
      /** @description Where the feedback is given, such as the URL of a page. */
      origin?: string
      /** @description Subject of the feedback. */
      subject: string
      /**
       * @description Kind of feedback.
       * @enum {string}
       */
      type?: 'feedback' | 'bug'
      /** @description Rating, from bad to good. With 0, or without it, there is no rating. */
      vote?: number
    }
    /** @description A token that gives access to a file. */
    FileAccessToken: {
      /**
       * Format: password
       * @description The token.
       */
      accessToken: string
      /**
       * Format: date-time
       * @description When the token expires.
       */
      expiresAt: string
    }
    /** @description A file without its content. */
    FileMeta: {
      /** @description Relative URL of the file that ends in its name. */
      friendlyURL: string
      /**
       * Format: uuid
       * @description Id of the file.
       */
      id: string
      /** @description MIME type of the file. */
      mimeType: string
      /** @description Name of the file. */
      name: string
      /** @description Size in bytes. */
      sizeInBytes: number
      /**
       * @deprecated
       * @description MIME type of the file; use `mimeType` instead.
       */
      type: string
    }
    /** @description A type of file, with the extensions that go with it. */
    FileType: {
      /** @description File name extensions of the type. */
      extensions: string[]
      /** @description MIME type. */
      mimeType: string
    }
    /** @description A file to upload. */
    FileUpload: {
      /**
       * Format: binary
       * @description Content of the file.
       */
      file: Blob
    }
    /** @description Which files may be uploaded. */
    FileUploadRules: {
      /** @description File name extensions that are allowed. */
      extensions: string[]
      /** @description Types that are allowed, each with its extensions. */
      fileTypes: components['schemas']['FileType'][]
      /** @description Largest size in bytes. */
      maxSizeInBytes: number
      /**
       * @deprecated
       * @description Largest size in kB; use `maxSizeInBytes` instead.
       */
      maxSizeInKB: number
      /** @description MIME types that are allowed. */
      mimeTypes: string[]
      /** @description What is asked of images. */
      properties?: components['schemas']['ImageProperties']
    }
    /** @description A token for the file system of a project. */
    FilesystemToken: {
      /**
       * Format: password
       * @description The token as a JWT.
       */
      jwt: string
    }
    /** @description Says that the first step of a sign-in is too long ago. */
    FirstFactorExpired: components['schemas']['AccountError'] & {
      /**
       * @description Kind of error.
       * @enum {string}
       */
      name?: 'FirstAuthenticationFactorExpired'
    }
    /** @description A mail address to create that forwards its mail. */
    ForwardAddressCreate: {
      /**
       * Format: idn-email
       * @description The address.
       */
      address: string
      /** @description Addresses that mail is forwarded to. */
      forwardAddresses: string[]
    }
    /** @description The specification of a project by its hardware. */
    HardwareSpec: {
      /** @description Number of CPUs as a string. */
      cpu?: string
      /** @description Size of the memory with its unit. */
      mem?: string
      /** @description Size of the storage with its unit. */
      storage: string
    }
    /** @description What the order of a project or a server costs. */
    HostingOrderPrice: {
      /** @description Price of the machine type. */
      machineTypePrice: number
      /** @description Price of the storage. */
      storagePrice: number
      /** @description Price of both. */
      totalPrice: number
    }
    /** @description Sizes that an image may have. */
    ImageDimensions: {
      /** @description Greatest size. */
      max?: components['schemas']['ImageSize']
      /** @description Smallest size. */
      min?: components['schemas']['ImageSize']
    }
    /** @description Rules for images. */
    ImageProperties: {
      imageDimensions?: components['schemas']['ImageDimensions']
    }
    /** @description Size of an image. */
    ImageSize: {
      /** @description Height of the image. */
      height?: number
      /** @description Width of the image. */
      width?: number
    }
    /** @description An ingress, which leads requests for a host name to targets by their path. */
    Ingress: {
      /** @description Problems found in the DNS of the host name. */
      dnsValidationErrors: (
        | 'ERROR_UNSPECIFIED'
        | 'ERROR_QUAD_A'
        | 'ERROR_NO_A_RECORD'
        | 'ERROR_ACME_CERTIFICATE_REQUEST_DEADLINE_EXCEEDED'
      )[]
      /**
       * Format: idn-hostname
       * @description Host name of the ingress.
       */
      hostname: string
      /**
       * Format: uuid
       * @description Id of the ingress.
       */
      id: string
      /** @description Addresses of the ingress. */
      ips: {
        /** @description Its IPv4 addresses. */
        v4: string[]
      }
      /** @description Whether this is the default ingress. */
      isDefault: boolean
      /** @description Whether the host name is a domain. */
      isDomain?: boolean
      /** @description Whether the ingress is enabled. */
      isEnabled: boolean
      ownership: components['schemas']['IngressOwnership']
      /** @description Paths of the host name and their targets. */
      paths: components['schemas']['IngressPath'][]
      /**
       * Format: uuid
       * @description Id of the project that the ingress belongs to.
       */
      projectId: string
      tls: components['schemas']['IngressTls']
    }
    /** @description An ingress to create. */
    IngressCreate: {
      /**
       * Format: idn-hostname
       * @description Host name of the ingress.
       */
      hostname: string
      /** @description Paths of the host name and their targets. `/` is always there and cannot be removed. */
      paths: components['schemas']['IngressPath'][]
      /**
       * Format: uuid
       * @description Id of the project that the ingress is to belong to.
       */
      projectId: string
    }
    /** @description The id of a new ingress, and whether ownership of its host name is verified. */
    IngressCreated: {
      /**
       * Format: uuid
       * @description Id of the ingress.
       */
      id: string
      ownership: components['schemas']['IngressOwnership']
    }
    /** @description Whether the customer has been found to own the host name of an ingress. */
    IngressOwnership: {
      /** @description TXT record that belongs to the verification. */
      txtRecord?: string
      /** @description Whether ownership is verified. */
      verified: boolean
    }
    /** @description A path of a host name and where it leads. */
    IngressPath: {
      /** @description Path below the host name. `/` is always there and cannot be removed. */
      path: string
      /** @description Where the path leads: a directory, a URL, an app installation, the default page or a container. */
      target:
        | components['schemas']['IngressTargetDirectory']
        | components['schemas']['IngressTargetUrl']
        | components['schemas']['IngressTargetInstallation']
        | components['schemas']['IngressTargetDefaultPage']
        | components['schemas']['IngressTargetContainer']
    }
    /** @description A container as the target of a path. */
    IngressTargetContainer: {
      /** @description The container and its port. */
      container: {
        /**
         * Format: uuid
         * @description Id of the container.
         */
        id: string
        /**
         * Format: docker-network-port
         * @description Port and protocol, such as `80/tcp`.
         */
        portProtocol: string
      }
    }
    /** @description The default page as the target of a path. */
    IngressTargetDefaultPage: {
      /** @description Whether to use the default page. */
      useDefaultPage: boolean
    }
    /** @description A directory as the target of a path. */
    IngressTargetDirectory: {
      /** @description Path of the directory. */
      directory: string
    }
    /** @description An app installation as the target of a path. */
    IngressTargetInstallation: {
      /**
       * Format: uuid
       * @description Id of the app installation.
       */
      installationId: string
    }
    /** @description A URL as the target of a path. */
    IngressTargetUrl: {
      /**
       * Format: uri
       * @description URL that the path leads to.
       */
      url: string
    }
    /** @description How an ingress gets its certificate: by ACME, or from one that is there already. */
    IngressTls: components['schemas']['IngressTlsAcme'] | components['schemas']['IngressTlsCertificate']
    /** @description TLS with a certificate that is obtained by ACME. */
    IngressTlsAcme: {
      /** @description Always true, as TLS cannot be turned off. */
      acme: boolean
      /**
       * Format: date-time
       * @description Deadline for requesting the certificate.
       */
      requestDeadline?: string
    }
    /** @description TLS with a certificate that is there already. */
    IngressTlsCertificate: {
      /**
       * Format: uuid
       * @description Id of the certificate.
       */
      certificateId: string
    }
    /** @description System software that is installed for an app. */
    InstalledSystemSoftware: {
      /**
       * Format: uuid
       * @description Id of the system software.
       */
      systemSoftwareId: string
      /** @description Current and desired version of the system software. */
      systemSoftwareVersion: components['schemas']['VersionStatus']
      updatePolicy: components['schemas']['SystemSoftwareUpdatePolicy']
    }
    /** @description The acceptance of an invite. */
    InviteAccept: {
      /**
       * Format: password
       * @description Token from the invite.
       */
      invitationToken?: string
    }
    /** @description Who invites whom, and with which token. */
    InviteInformation: {
      /**
       * Format: password
       * @description Token that accepts the invite.
       */
      invitationToken?: string
      /**
       * Format: uuid
       * @description Id of the user who sent the invite.
       */
      invitedBy: string
      /**
       * Format: uuid
       * @description Id of the invited user.
       */
      userId?: string
    }
    /** @description An invoice, or a document that corrects or cancels one. The provider does not say whether amounts are in euros or cents. */
    Invoice: {
      /** @description Amount that was paid so far. */
      amountPaid: number
      /** @description How the invoice was cancelled. */
      cancellation?: components['schemas']['InvoiceCancellation']
      /**
       * Format: uuid
       * @description Id of the invoice that this one cancels.
       */
      cancellationOf?: string
      /** @description Currency of the amounts, such as `EUR`. */
      currency: string
      /** @description Id of the customer. */
      customerId: string
      /**
       * Format: date-time
       * @description Date of the invoice.
       */
      date: string
      /** @description Items of the invoice in groups. */
      groups: {
        /**
         * Format: uuid
         * @description Id of the contract that the group is about.
         */
        contractId?: string
        /** @description Text that describes the group. */
        description?: string
        /** @description Items of the group. */
        items: components['schemas']['InvoiceItem'][]
      }[]
      /**
       * Format: uuid
       * @description Id of the invoice.
       */
      id: string
      /** @description Number of the invoice. */
      invoiceNumber: string
      /**
       * @description Whether it is an ordinary invoice, a reissue, a correction or a cancellation.
       * @enum {string}
       */
      invoiceType: 'REGULAR' | 'REISSUE' | 'CORRECTION' | 'CANCELLATION'
      /** @description How the invoice is paid. */
      paymentSettings?: components['schemas']['PaymentSettings']
      /**
       * Format: uuid
       * @description Id of the invoice's PDF file.
       */
      pdfId: string
      /** @description Who gets the invoice. */
      recipient: components['schemas']['InvoiceRecipient']
      /**
       * @description How far the invoice is confirmed and paid.
       * @enum {string}
       */
      status: 'NEW' | 'CONFIRMED' | 'DENIED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID'
      /** @description Total with VAT. */
      totalGross: number
      /** @description Total without VAT. */
      totalNet: number
      /** @description VAT identification number. */
      vatId?: string
    }
    /** @description How an invoice was cancelled. */
    InvoiceCancellation: {
      /**
       * Format: uuid
       * @description Id of the cancellation.
       */
      cancellationId: string
      /**
       * Format: date-time
       * @description When the invoice was cancelled.
       */
      cancelledAt: string
      /** @description Number of the correction. */
      correctionNumber: string
      /**
       * Format: uuid
       * @description Id of the cancellation's PDF file.
       */
      pdfId: string
      /** @description Why the invoice was cancelled. */
      reason?: string
    }
    /** @description A line of an invoice. */
    InvoiceItem: {
      /** @description More about the item. */
      additionalDescription?: string
      /**
       * Format: uuid
       * @description Id of the contract item that is charged.
       */
      contractItemId: string
      /** @description Text that describes the item. */
      description: string
      /** @description Items of other invoices that cancel or correct this one. */
      itemCancelledOrCorrectedBy?: {
        /**
         * Format: uuid
         * @description Id of the other invoice.
         */
        sourceInvoiceId?: string
        /**
         * Format: uuid
         * @description Id of its item.
         */
        sourceInvoiceItemId?: string
      }[]
      /**
       * Format: uuid
       * @description Id of the item.
       */
      itemId: string
      /** @description Price of the item. */
      price: components['schemas']['Price']
      /** @description Item of another invoice that this one refers to. */
      reference?: {
        /**
         * Format: uuid
         * @description Id of the other invoice.
         */
        sourceInvoiceId: string
        /**
         * Format: uuid
         * @description Id of its item.
         */
        sourceInvoiceItemId: string
      }
      /**
       * Format: date-time
       * @description When the service was rendered.
       */
      serviceDate?: string
      /** @description Period that is charged. */
      servicePeriod?: components['schemas']['DatePeriod']
      /** @description VAT rate in per cent. */
      vatRate: number
    }
    /** @description Payment after an invoice. */
    InvoicePaymentSettings: {
      /**
       * @description Always `invoice`.
       * @enum {string}
       */
      method: 'invoice'
    }
    /** @description Who gets an invoice, a person or a company. */
    InvoiceRecipient: {
      /** @description Postal address. */
      address: components['schemas']['Address']
      /** @description Name of the company. */
      company?: string
      /**
       * Format: email
       * @description E-mail address.
       */
      emailAddress?: string
      /** @description First name. */
      firstName?: string
      /** @description Last name. */
      lastName?: string
      /** @description Phone numbers. */
      phoneNumbers?: string[]
      /** @description Form of address. */
      salutation: components['schemas']['Salutation']
      /** @description Title such as `Dr.` */
      title?: string
      /** @description Whether the recipient is addressed formally. */
      useFormalTerm?: boolean
    }
    /** @description How a customer is invoiced and pays. */
    InvoiceSettings: {
      /** @description E-mail addresses that get the invoices, too. */
      additionalEmailRecipients?: string[]
      /**
       * Format: date-time
       * @description Until when no direct debits are made.
       */
      debitPaymentStopUntil?: string
      /** @description Id of the settings. */
      id: string
      /** @description Length of the invoicing period; the provider does not name its unit. */
      invoicePeriod?: number
      /** @description Bank account that was used last. */
      lastBankingInformation?: components['schemas']['BankingInformation']
      /** @description How the customer pays. */
      paymentSettings?: components['schemas']['PaymentSettings']
      /** @description Whether invoices are printed. */
      printedInvoices?: boolean
      /** @description Who gets the invoices. */
      recipient?: components['schemas']['InvoiceRecipient']
      /** @description Whether the owner gets the invoices. */
      recipientSameAsOwner?: boolean
      /** @description Notices about the settings, such as a returned direct debit. */
      status?: components['schemas']['InvoiceSettingsStatus'][]
      /** @description Target day of the invoices. */
      targetDay?: number
    }
    /** @description A notice about the invoice settings of a customer. */
    InvoiceSettingsStatus: {
      /** @description Text of the notice. */
      message: string
      /**
       * @description How serious it is.
       * @enum {string}
       */
      severity: 'success' | 'info' | 'warning' | 'error'
      /**
       * @description What happened. Both values are about a returned direct debit; with the second one the payment is awaited.
       * @enum {string}
       */
      type: 'returnDebitNote' | 'returnDebitNoteWaitingForPayment'
    }
    /** @description New invoice settings of a customer. */
    InvoiceSettingsUpdate: {
      /** @description E-mail addresses that are to get the invoices, too. */
      additionalEmailRecipients?: string[]
      /** @description Length of the invoicing period; the provider does not name its unit. */
      invoicePeriod: number
      /** @description How the customer is to pay. */
      paymentSettings: components['schemas']['PaymentSettings']
      /** @description Whether invoices are to be printed. */
      printedInvoices?: boolean
      /** @description Who is to get the invoices. */
      recipient?: components['schemas']['InvoiceRecipient']
      /** @description Whether the owner is to get the invoices. */
      recipientSameAsOwner?: boolean
      /** @description Target day of the invoices, 0 to 28. */
      targetDay?: number
    }
    /**
     * Format: ipv4
     * @description An IPv4 address.
     */
    Ipv4Address: string
    /**
     * Format: ipv6
     * @description An IPv6 address.
     */
    Ipv6Address: string
    /** @description An issue to report. */
    IssueCreate: {
      /** @description Text of the report. */
      message: string
      /** @description Where the issue was noticed, such as the URL of a page. */
      origin?: string
      /** @description Subject of the report. */
      subject?: string
      /**
       * @description Kind of report.
       * @enum {string}
       */
      type: 'feedback' | 'bug'
    }
    /** @description Feedback to submit. */
    LegacyFeedbackCreate: {
      /** @description Text of the feedback. */
      message?: string
      /** @description Where the feedback is given, such as the URL of a page. */
      origin: string
      /** @description Subject of the feedback. */
      subject: string
      /** @description Rating, from 0 to 10. */
      vote: number
    }
    /** @description A phone number to verify. */
    LegacyPhoneVerification: {
      /**
       * Format: password
       * @description Code of the verification.
       */
      code: string
      /** @description Phone number with country code. */
      phoneNumber: string
    }
    /** @description A change of a legacy tariff to register. */
    LegacyTariffChangeCreate: {
      /** @description Account to change: `p` or `r` and two to eight digits. */
      pAccount: string
      /** @description Tariff to change to. */
      targetTariff: string
    }
    /** @description Personal settings of the caller. */
    LegacyUserSettings: {
      /** @description The settings. */
      settingsString?: string
    }
    /** @description Personal settings to store. */
    LegacyUserSettingsUpdate: {
      /** @description The settings. */
      settingsString: string
    }
    /** @description Whom to send the verification e-mail to. */
    LegacyVerificationEmailRequest: {
      /**
       * Format: email
       * @description E-mail address to verify.
       */
      email?: string
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId?: string
    }
    /** @description Whether a customer has a valid contract partner. */
    LegalCompetence: {
      /** @description Whether a valid contract partner is set for the customer. */
      isLegallyCompetent?: boolean
    }
    /** @description A database that is linked to an app installation. */
    LinkedDatabase: {
      /**
       * Format: uuid
       * @description Id of the database.
       */
      databaseId: string
      /** @description Ids of the database users that are linked, by name. */
      databaseUserIds?: {
        [key: string]: string
      }
      /**
       * @description Kind of database.
       * @enum {string}
       */
      kind: 'mysql' | 'redis'
      /**
       * @description What the app uses the database for.
       * @enum {string}
       */
      purpose: 'primary' | 'cache' | 'custom'
    }
    /** @description What a user signs in with. */
    Login: {
      /** @description E-mail address of the user. */
      email: string
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
    }
    /** @description Kind of machine that a server is. */
    MachineType: {
      /** @description Number of CPUs as a string. */
      cpu: string
      /** @description Size of the memory with its unit. */
      memory: string
      /** @description Name of the machine type. */
      name: string
    }
    /** @description A mail address of a project. */
    MailAddress: {
      /**
       * Format: idn-email
       * @description The address.
       */
      address: string
      /** @description Automatic reply of the address. */
      autoResponder: {
        /** @description Whether it is on. */
        active: boolean
        /**
         * Format: date-time
         * @description When it ends.
         */
        expiresAt?: string
        /** @description Text of the reply. */
        message?: string
        /**
         * Format: date-time
         * @description When it begins.
         */
        startsAt?: string
      }
      /** @description Addresses that mail is forwarded to. */
      forwardAddresses: string[]
      /**
       * Format: uuid
       * @description Id of the mail address.
       */
      id: string
      /** @description Whether the address is archived. */
      isArchived: boolean
      /** @description Whether the address is a catch-all. */
      isCatchAll: boolean
      /** @description Mailbox of the address, if it has one. */
      mailbox?: {
        /** @description Name of the mailbox. */
        name: string
        /**
         * Format: date-time
         * @description When the password was last changed.
         */
        passwordUpdatedAt: string
        /** @description Whether mail can be sent from it. */
        sendingEnabled: boolean
        /** @description Spam protection of the mailbox. */
        spamProtection: components['schemas']['MailSpamProtection']
        /** @description Storage of the mailbox in bytes. */
        storageInBytes: {
          /** @description What is used. */
          current: {
            /**
             * Format: date-time
             * @description When the value was determined.
             */
            updatedAt: string
            /** @description Storage in use, in bytes. */
            value: number
          }
          /** @description Limit in bytes. */
          limit: number
        }
      }
      /** @description Id of the project that it belongs to. */
      projectId: string
      /** @description Whether it is kept from receiving mail. */
      receivingDisabled: boolean
      /**
       * Format: date-time
       * @description When the address was last changed.
       */
      updatedAt: string
    }
    /** @description A mail address to create, with a mailbox or forwarding its mail. */
    MailAddressCreate: components['schemas']['ForwardAddressCreate'] | components['schemas']['MailboxAddressCreate']
    /** @description A new address. */
    MailAddressUpdate: {
      /**
       * Format: idn-email
       * @description The new address.
       */
      address: string
    }
    /** @description An automatic reply to mail. */
    MailAutoresponder: {
      /** @description Whether it is on. */
      active: boolean
      /**
       * Format: date-time
       * @description When it ends.
       */
      expiresAt?: string
      /** @description Text of the reply. */
      message: string
      /**
       * Format: date-time
       * @description When it begins.
       */
      startsAt?: string
    }
    /** @description An autoresponder to set. */
    MailAutoresponderUpdate: {
      /** @description The autoresponder, or null for none. */
      autoResponder: components['schemas']['MailAutoresponder'] | null
    }
    /** @description Whether a mail address is a catch-all. */
    MailCatchAllUpdate: {
      /** @description Whether the catch-all is on. */
      active: boolean
    }
    /** @description Addresses to forward mail to. */
    MailForwardAddressesUpdate: {
      /** @description Addresses that mail is forwarded to. */
      forwardAddresses: string[]
    }
    /** @description A new quota. */
    MailQuotaUpdate: {
      /** @description Quota in bytes; -1 is allowed, its meaning is not documented. */
      quotaInBytes: number
    }
    /** @description A blacklist or a whitelist to set. */
    MailSettingUpdate: components['schemas']['BlacklistUpdate'] | components['schemas']['WhitelistUpdate']
    /** @description The mail settings of a project. */
    MailSettings: {
      /** @description Addresses on the blacklist. */
      blacklist: string[]
      /** @description Id of the project. */
      projectId: string
      /** @description Addresses on the whitelist. */
      whitelist: string[]
    }
    /** @description How a mailbox deals with spam. */
    MailSpamProtection: {
      /** @description Whether messages are checked. */
      active: boolean
      /** @description Whether spam is deleted instead of being moved. */
      autoDeleteSpam: boolean
      /**
       * @description Folder that spam is moved to.
       * @enum {string}
       */
      folder: 'spam' | 'inbox'
      /** @description Score from which a message is spam, 10 at most. */
      relocationMinSpamScore: number
    }
    /** @description Spam protection to set. */
    MailSpamProtectionUpdate: {
      /** @description The spam protection. */
      spamProtection: components['schemas']['MailSpamProtection']
    }
    /** @description A mail address with a mailbox to create. */
    MailboxAddressCreate: {
      /**
       * Format: idn-email
       * @description The address.
       */
      address: string
      /** @description Whether the address is a catch-all. */
      isCatchAll: boolean
      /** @description Mailbox of the address. */
      mailbox: {
        /** @description Whether spam protection is on. */
        enableSpamProtection: boolean
        /**
         * Format: password
         * @description Password of the mailbox.
         */
        password: string
        /** @description Quota of the mailbox in bytes; -1 is allowed, its meaning is not documented. */
        quotaInBytes: number
      }
    }
    /** @description A and AAAA records that mittwald takes from an ingress. */
    ManagedARecords: {
      /** @description What manages the records. */
      managedBy: {
        /**
         * Format: uuid
         * @description Id of the ingress.
         */
        ingressId: string
      }
    }
    /** @description MX records that mittwald manages. */
    ManagedMxRecords: {
      /** @description Whether mittwald manages the records. */
      managed: boolean
    }
    /** @description The id of a message. */
    MessageReference: {
      /**
       * Format: uuid
       * @description Id of the message.
       */
      messageId: string
    }
    /** @description Key for an authenticator app. */
    MfaInitialization: {
      /**
       * Format: password
       * @description Barcode with the key.
       */
      barcode: string
      /**
       * Format: password
       * @description `otpauth` URL with the key.
       */
      url: string
    }
    /** @description What a user signs in with where a second factor is needed. */
    MfaLogin: {
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email?: string
      /**
       * Format: password
       * @description One-time code or recovery code.
       */
      multiFactorCode: string
      /**
       * Format: password
       * @description Password of the user.
       */
      password?: string
    }
    /** @description How far multi-factor authentication is set up. */
    MfaStatus: {
      /** @description Whether it was confirmed, so that it is in use. */
      confirmed: boolean
      /** @description Whether the set-up was started. */
      initialized: boolean
    }
    /** @description What an app installation lacks for a version. */
    MissingDependencies: {
      /** @description System software that is missing. */
      missingSystemSoftwareDependencies?: components['schemas']['SystemSoftwareDependency'][]
      /** @description User inputs that are missing. */
      missingUserInputs?: components['schemas']['UserInput'][]
    }
    /** @description An article that modifies another one, and how many of it there may be. */
    ModifierArticle: {
      /** @description Id of the article. */
      articleId: string
      info?: components['schemas']['ArticleInfo']
      /** @description Largest number of pieces that can be ordered. */
      maxArticleCount: number
    }
    /** @description Code that proves the second factor. */
    MultiFactorCode: {
      /**
       * Format: password
       * @description Code of the second factor.
       */
      multiFactorCode: string
    }
    /** @description An MX record. */
    MxRecord: {
      /**
       * Format: idn-dnsname
       * @description Full host name of the mail server.
       */
      fqdn: string
      /** @description Priority of the mail server. */
      priority: number
    }
    /** @description The MX records of a zone, given by the customer or managed by mittwald, or none. */
    MxRecordSet:
      | components['schemas']['UnsetRecords']
      | components['schemas']['ManagedMxRecords']
      | components['schemas']['CustomMxRecords']
    /** @description A character set of a MySQL version, with its collations. */
    MysqlCharset: {
      /** @description Names of the collations. */
      collations: string[]
      /** @description Name of the character set, such as `utf8mb4`. */
      name: string
      /** @description Id of the MySQL version, such as `mysql80`. */
      versionId: string
    }
    /** @description A MySQL database of a project. */
    MysqlDatabase: {
      /** @description Default character set and collation. */
      characterSettings: components['schemas']['CharacterSettings']
      /**
       * Format: date-time
       * @description When the database was created.
       */
      createdAt: string
      /** @description Description of the database. */
      description: string
      /** @description Finalizers of the database. */
      finalizers?: string[]
      /** @description Host name to connect to. */
      hostname: string
      /**
       * Format: uuid
       * @description Id of the database.
       */
      id: string
      /** @description Whether the database is ready. */
      isReady: boolean
      /** @description Whether the database is shared. */
      isShared: boolean
      /** @description Name of the database. */
      name: string
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId: string
      status: components['schemas']['DatabaseStatus']
      /**
       * Format: date-time
       * @description When the status was set.
       */
      statusSetAt: string
      /** @description Storage that the database takes in bytes. */
      storageUsageInBytes: number
      /**
       * Format: date-time
       * @description When `storageUsageInBytes` was set.
       */
      storageUsageInBytesSetAt: string
      /**
       * Format: date-time
       * @description When the database was last changed.
       */
      updatedAt: string
      /** @description Version of MySQL. */
      version: string
    }
    /** @description The default character settings that a MySQL database is to have. */
    MysqlDatabaseCharsetUpdate: {
      characterSettings: components['schemas']['CharacterSettings']
    }
    /** @description A MySQL database and a user of it to create. */
    MysqlDatabaseCreate: {
      database: components['schemas']['NewMysqlDatabase']
      user: components['schemas']['NewMysqlDatabaseUser']
    }
    /** @description Ids of a MySQL database and its user. */
    MysqlDatabaseCreated: {
      /**
       * Format: uuid
       * @description Id of the database.
       */
      id: string
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId: string
    }
    /** @description A user of a MySQL database. */
    MysqlUser: {
      /** @description Mask of the IP addresses that have access. */
      accessIpMask?: string
      /**
       * @description Whether the user may write or only read.
       * @enum {string}
       */
      accessLevel: 'full' | 'readonly'
      /**
       * Format: date-time
       * @description When the user was created.
       */
      createdAt: string
      /**
       * Format: uuid
       * @description Id of the database.
       */
      databaseId: string
      /** @description Description of the user. */
      description?: string
      /** @description Whether the user is disabled. */
      disabled: boolean
      /** @description Whether the user may connect from outside. */
      externalAccess: boolean
      /**
       * Format: uuid
       * @description Id of the user.
       */
      id: string
      /** @description Whether this is the main user of the database. */
      mainUser: boolean
      /** @description Name that the user signs in with. */
      name: string
      /**
       * Format: date-time
       * @description When the password was last changed.
       */
      passwordUpdatedAt: string
      /**
       * Format: date-time
       * @description When the user was last changed.
       */
      updatedAt: string
    }
    /** @description A MySQL user to create. */
    MysqlUserCreate: {
      /** @description Mask of the IP addresses that have access. */
      accessIpMask?: string
      /**
       * @description Whether the user may write or only read.
       * @enum {string}
       */
      accessLevel: 'full' | 'readonly'
      /**
       * Format: uuid
       * @description Id of the database, as in the path.
       */
      databaseId: string
      /** @description Description of the user. */
      description: string
      /** @description Whether the user may connect from outside. */
      externalAccess?: boolean
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
    }
    /** @description Settings that a MySQL user is to have. */
    MysqlUserUpdate: {
      /** @description Mask of the IP addresses that have access. */
      accessIpMask?: string
      /**
       * @description Whether the user may write or only read.
       * @enum {string}
       */
      accessLevel: 'full' | 'readonly'
      /** @description Description of the user. */
      description: string
      /** @description Whether the user may connect from outside. */
      externalAccess?: boolean
    }
    /** @description A version of MySQL. */
    MysqlVersion: {
      /** @description Whether the version is disabled. */
      disabled: boolean
      /** @description Id of the version, such as `mysql80`. */
      id: string
      /** @description Name of the version. */
      name: string
      /** @description Number of the version. */
      number: string
    }
    /** @description A MySQL database to create. */
    NewMysqlDatabase: {
      /** @description Default character set and collation. */
      characterSettings?: components['schemas']['CharacterSettings']
      /** @description Description of the database. */
      description: string
      /**
       * Format: uuid
       * @description Id of the project, as in the path.
       */
      projectId: string
      /** @description Version of MySQL, presumably its number such as `8.0`. */
      version: string
    }
    /** @description The user to create together with a MySQL database. */
    NewMysqlDatabaseUser: {
      /** @description Mask of the IP addresses that have access. */
      accessIpMask?: string
      /**
       * @description Whether the user may write or only read.
       * @enum {string}
       */
      accessLevel: 'full' | 'readonly'
      /** @description Whether the user may connect from outside. */
      externalAccess?: boolean
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
    }
    /** @description Who subscribes to the newsletter. */
    NewsletterSubscribe: {
      /** @description First name. */
      firstName?: string
      /** @description Last name. */
      lastName?: string
    }
    /** @description A subscription to the newsletter. */
    NewsletterSubscription: {
      /** @description Whether the subscription is active. */
      active: boolean
      /** @description Mail address that is subscribed. */
      email: string
      /** @description Whether the address is registered for the newsletter. */
      registered: boolean
    }
    /** @description When a contract item can next end. */
    NextTerminationDate: {
      /**
       * Format: uuid
       * @description Id of the contract item.
       */
      contractItemId: string
      /**
       * Format: date-time
       * @description When the item can next end.
       */
      nextTerminationDate: string
    }
    /** @description A notification of a user. */
    Notification: {
      /**
       * Format: date-time
       * @description When the notification was created.
       */
      createdAt: string
      /**
       * Format: uuid
       * @description Id of the notification.
       */
      id: string
      /** @description Whether it was read. */
      read: boolean
      reference: components['schemas']['NotificationReference']
      /**
       * @description How serious it is.
       * @enum {string}
       */
      severity: 'success' | 'info' | 'warning' | 'error'
      /** @description Type of the notification. */
      type: string
    }
    /** @description The status of notifications. */
    NotificationReadStatus: {
      status: components['schemas']['NotificationStatus']
    }
    /** @description What a notification is about. */
    NotificationReference: {
      /** @description Kind of resource. */
      aggregate: string
      /** @description Area of the platform that the kind belongs to, not a host name. */
      domain: string
      /** @description Id of the resource. */
      id: string
      /** @description What the resource belongs to. */
      parents?: {
        /** @description Kind of resource. */
        aggregate: string
        /** @description Area of the platform that the kind belongs to, not a host name. */
        domain: string
        /** @description Id of the resource. */
        id: string
      }[]
    }
    /**
     * @description Status of a notification; only `read` can be set.
     * @enum {string}
     */
    NotificationStatus: 'read'
    /** @description Why a token request was refused. */
    OAuthError: {
      /**
       * @description Code of the error.
       * @enum {string}
       */
      error: 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_scope'
      /** @description What is wrong. */
      error_description?: string
    }
    /** @description An access token for an OAuth client. */
    OAuthToken: {
      /**
       * Format: password
       * @description The token.
       */
      access_token: string
      /** @description Time until the token stops being valid, in seconds (RFC 6749). */
      expires_in: number
      /** @description Scope of the token. */
      scope?: string
      /**
       * @description Kind of token.
       * @enum {string}
       */
      token_type: 'bearer'
    }
    /** @description An authorization code to exchange. */
    OAuthTokenRequest: {
      /**
       * Format: password
       * @description Authorization code.
       */
      code: string
      /**
       * Format: password
       * @description PKCE code verifier (RFC 7636). Required where the authorization was asked for with a code challenge.
       */
      code_verifier?: string
      /**
       * @description Kind of grant.
       * @enum {string}
       */
      grant_type: 'authorization_code'
      /**
       * Format: uri
       * @description Redirect URI of the authorization request.
       */
      redirect_uri: string
    }
    /** @description An order of a customer. The provider does not say whether prices are in euros or cents. */
    Order: {
      /**
       * Format: uuid
       * @description Id of the contract that the order changes.
       */
      contractChangeContractId?: string
      /** @description Id of the customer. */
      customerId: string
      /**
       * Format: date-time
       * @description When the order is due.
       */
      dueDate?: string
      /** @description Length of the invoicing period; the provider does not name its unit. */
      invoicingPeriod: number
      /** @description Items of the order. */
      items: components['schemas']['OrderItem'][]
      /**
       * Format: date-time
       * @description When the order was placed.
       */
      orderDate: string
      /**
       * Format: uuid
       * @description Id of the order.
       */
      orderId: string
      /** @description Number of the order. */
      orderNumber: string
      /** @description Who placed the order. */
      profile?: components['schemas']['OrderProfile']
      status: components['schemas']['OrderStatus']
      summary: components['schemas']['OrderSummary']
      type: components['schemas']['OrderType']
    }
    /** @description An add-on of an ordered article. */
    OrderAddon: {
      /** @description Whether the add-on is hidden. */
      hidden?: boolean
      /** @description Key of the add-on. */
      key: string
      /** @description Value of the add-on. */
      value: string
    }
    /** @description Value that was chosen for an attribute of an ordered article. */
    OrderAttribute: {
      /** @description Key of the attribute. */
      key: string
      /** @description Value of the attribute. */
      value?: string
    }
    /** @description What to order. */
    OrderCreate: {
      /** @description The project, server or domain to order. */
      orderData?: components['schemas']['ProjectHostingOrder'] | components['schemas']['ServerOrder'] | components['schemas']['DomainOrder']
      /**
       * @description What `orderData` describes.
       * @enum {string}
       */
      orderType?: 'domain' | 'projectHosting' | 'server'
    }
    /** @description An order that was placed. */
    OrderCreated: {
      /** @description Id of the order. */
      orderId: string
    }
    /** @description One value of the contact data of a domain. */
    OrderHandleField: {
      /** @description Name of the field. */
      name: string
      /** @description Value of the field. */
      value: string
    }
    /** @description Hardware to order, by its size. */
    OrderHardwareSpec: {
      /** @description Size of the memory; the provider does not name its unit. */
      ram?: number
      /** @description Number of virtual CPUs. */
      vcpu?: number
    }
    /** @description An item of an order. */
    OrderItem: {
      /** @description Add-ons of the ordered article. */
      addons?: components['schemas']['OrderAddon'][]
      /** @description Id of the ordered article. */
      articleId: string
      /** @description Name of the ordered article. */
      articleName?: string
      /** @description Name of the article's template. */
      articleTemplateName?: string
      /** @description Values that were chosen for attributes of the article. */
      attributeConfiguration?: components['schemas']['OrderAttribute'][]
      /** @description Whether the item is inclusive. */
      isInclusive: boolean
      /**
       * Format: uuid
       * @description Id of the item.
       */
      orderItemId: string
      /** @description Id that is set beforehand for the ordered resource. */
      predefinedDomainAggregateId?: string
      /** @description Price of the item. */
      price: number
      /** @description What the item refers to. */
      reference?: components['schemas']['OrderItemReference']
    }
    /** @description Items of contracts, offers or orders that an item of an order refers to. */
    OrderItemReference: {
      /**
       * Format: uuid
       * @description Id of the contract item.
       */
      contractItemId?: string
      /**
       * Format: uuid
       * @description Id of the offer item.
       */
      offerItemId?: string
      /**
       * Format: uuid
       * @description Id of the order item.
       */
      orderItemId?: string
    }
    /** @description Hardware to order, by its machine type. */
    OrderMachineTypeSpec: {
      /** @description Name of the machine type. */
      machineType?: string
    }
    /** @description What to preview an order of. */
    OrderPreview: {
      /** @description The project, server or domain to preview. */
      orderData?:
        | components['schemas']['ProjectHostingOrderPreview']
        | components['schemas']['ServerOrderPreview']
        | components['schemas']['DomainOrderPreview']
      /**
       * @description What `orderData` describes.
       * @enum {string}
       */
      orderType?: 'domain' | 'projectHosting' | 'server'
    }
    /** @description Why a preview is not possible. */
    OrderPreviewError: {
      /** @description The error; its content is not documented. */
      error?: Record<string, never>
    }
    /** @description What an order costs. The provider does not say whether prices are in euros or cents. */
    OrderPrice: components['schemas']['HostingOrderPrice'] | components['schemas']['DomainOrderPrice']
    /** @description The user who placed an order. */
    OrderProfile: {
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email: string
      /** @description First name. */
      first_name?: string
      /** @description Last name. */
      last_name?: string
      /**
       * @description Form of address.
       * @enum {string}
       */
      title?: 'other' | 'mr' | 'ms'
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId: string
    }
    /**
     * @description How far an order is.
     * @enum {string}
     */
    OrderStatus: 'NEW' | 'CONFIRMED' | 'REJECTED' | 'ABORTED' | 'EXECUTED'
    /** @description Prices of an order added up. */
    OrderSummary: {
      /** @description What is charged once. */
      nonRecurring: number
      /** @description What is charged again and again. */
      recurring: number
      /** @description Sum of both. */
      summary: number
    }
    /**
     * @description Whether an order is a new one or changes a contract.
     * @enum {string}
     */
    OrderType: 'NEW_ORDER' | 'CONTRACT_CHANGE'
    /** @description An issue to report. */
    OwnIssueCreate: {
      /** @description Text of the report. */
      message: string
      /** @description Where the issue was noticed, such as the URL of a page. */
      origin?: string
      /** @description Subject of the report. */
      subject?: string
      /**
       * @description Kind of report.
       * @enum {string}
       */
      type: 'feedback' | 'bug'
      /** @description Rating, from 0 (bad) to 10 (good). */
      vote?: number
    }
    /** @description Performance data of a page. */
    PageInsights: {
      /**
       * Format: date-time
       * @description When the data was created.
       */
      createdAt?: string
      /** @description Domain of the page. */
      domain: string
      /** @description What was measured. */
      metrics?: {
        /**
         * Format: date-time
         * @description When the metric was created.
         */
        createdAt: string
        /** @description Name of the metric. */
        name: string
        /**
         * Format: double
         * @description Score of the metric; may be null.
         */
        score?: number | null
        /**
         * Format: double
         * @description Value of the metric.
         */
        value: number
      }[]
      /** @description Days that more data is available of. */
      moreDataAvailable?: string[]
      /** @description Path of the page on the domain. */
      path: string
      /**
       * Format: double
       * @description Score of its performance.
       */
      performanceScore: number
      /** @description Screenshot of the page. */
      screenshot?: {
        /**
         * Format: date-time
         * @description When the screenshot was created.
         */
        createdAt: string
        /** @description Reference of the file with the screenshot. */
        fileRef: string
      }
    }
    /** @description A domain with those of its pages that have performance data. */
    PageInsightsOverview: {
      /** @description Name of the domain. */
      domain: string
      /** @description Pages of the domain. */
      paths: {
        /**
         * Format: date-time
         * @description When the performance data was created.
         */
        createdAt: string
        /** @description Path of the page. */
        path: string
        /** @description Score of its performance. */
        performanceScore: number
        /** @description Reference of the file with a screenshot of it. */
        screenshotFileRef?: string
      }[]
    }
    /** @description A new password. */
    PasswordChange: {
      /**
       * Format: password
       * @description Code of the second factor. Needed where the account has one.
       */
      multiFactorCode?: string
      /**
       * Format: password
       * @description New password.
       */
      newPassword: string
      /**
       * Format: password
       * @description Password until now.
       */
      oldPassword: string
    }
    /** @description A password policy, as text. */
    PasswordPolicy: string
    /** @description A new password for a user who has asked for a reset. */
    PasswordReset: {
      /**
       * Format: password
       * @description New password.
       */
      password: string
      /**
       * Format: password
       * @description Token of the password reset.
       */
      token: string
      /**
       * Format: uuid
       * @description Id of the user whose password is reset.
       */
      userId: string
    }
    /** @description A password to set. */
    PasswordUpdate: {
      /**
       * Format: password
       * @description The new password.
       */
      password: string
    }
    /** @description When a password was last changed. */
    PasswordUpdatedAt: {
      /**
       * Format: date-time
       * @description When the password was last changed.
       */
      passwordUpdatedAt: string
    }
    /** @description How a customer pays, by direct debit or after an invoice. */
    PaymentSettings: components['schemas']['DebitPaymentSettings'] | components['schemas']['InvoicePaymentSettings']
    /** @description A person's name. */
    Person: {
      /** @description First name. */
      firstName: string
      /** @description Last name. */
      lastName: string
      title?: components['schemas']['Salutation']
    }
    /** @description Personal data to set. */
    PersonUpdate: {
      /** @description Name and salutation of the user. */
      person: components['schemas']['Person']
    }
    /** @description A phone number to add. */
    PhoneNumber: {
      /** @description Phone number with country code. */
      phoneNumber: string
    }
    /** @description A phone number to verify. */
    PhoneVerification: {
      /**
       * Format: password
       * @description Code of the verification.
       */
      code: string
      /** @description Phone number with country code. */
      phoneNumber: string
    }
    /** @description Where phpMyAdmin is. */
    PhpMyAdminUrl: {
      /** @description URL of phpMyAdmin for the user. */
      url: string
    }
    /** @description Whether and when a user is shown the poll. */
    PollSettings: {
      /**
       * Format: date-time
       * @description When the user completed the poll.
       */
      completedAt?: string
      /**
       * Format: date-time
       * @description Time until which the poll is not to be shown.
       */
      dontShowUntil?: string
      /**
       * Format: date-time
       * @description When the user ignored the poll.
       */
      ignoredAt?: string
      /** @description Whether the poll should be shown. */
      shouldShow: boolean
      /**
       * @description What the user did with the poll; `new`: nothing yet.
       * @enum {string}
       */
      status: 'completed' | 'muted' | 'ignored' | 'new'
      /** @description Id of the user. */
      userId: string
    }
    /** @description Poll settings to store. */
    PollSettingsUpdate: {
      /**
       * @description What the user did with the poll.
       * @enum {string}
       */
      status: 'completed' | 'muted' | 'ignored'
      /** @description Id of the user. */
      userId: string
    }
    /** @description An amount of money. */
    Price: {
      /**
       * @description Currency of the amount.
       * @enum {string}
       */
      currency: 'EUR'
      /** @description Amount; the provider does not document its unit. */
      value: number
    }
    /** @description A project, which holds apps, databases and files. */
    Project: {
      /**
       * Format: hostname
       * @description Domain of the cluster that the project is on.
       */
      clusterDomain?: string
      /** @description Id of the cluster that the project is on. */
      clusterID?: string
      /**
       * Format: date-time
       * @description When the project was created.
       */
      createdAt: string
      /** @description Id of the customer that the project belongs to. */
      customerId: string
      /** @description Name that mStudio shows for the project. */
      description: string
      /** @description Directories of the project. */
      directories: {
        [key: string]: string
      }
      disableReason?: components['schemas']['ProjectDisableReason']
      /**
       * Format: date-time
       * @description When the project was disabled.
       */
      disabledAt?: string
      /** @description Whether the project is enabled. */
      enabled: boolean
      /**
       * Format: uuid
       * @description Id of the project.
       */
      id: string
      /**
       * Format: uuid
       * @description Reference id of its avatar.
       */
      imageRefId?: string
      /**
       * @deprecated
       * @description Whether the project is ready.
       */
      isReady: boolean
      /**
       * Format: uuid
       * @description Id of its project hosting.
       */
      projectHostingId?: string
      /**
       * @deprecated
       * @description Whether it can be used; `status` says more.
       */
      readiness: components['schemas']['ProjectReadiness']
      /**
       * Format: uuid
       * @description Id of the server that the project is on.
       */
      serverId?: string
      /** @description Short id of that server. */
      serverShortId?: string
      /** @description Short id of the project. */
      shortId: string
      /** @description Specification of the project, by its visitors or by its hardware. */
      spec?: components['schemas']['VisitorSpec'] | components['schemas']['HardwareSpec']
      /**
       * Format: hostname
       * @description Base domain of its statistics.
       */
      statisticsBaseDomain?: string
      status: components['schemas']['ProjectStatus']
      /**
       * Format: date-time
       * @description When the status was last set.
       */
      statusSetAt: string
    }
    /** @description A project to create. */
    ProjectCreate: {
      /** @description Name that mStudio is to show for the project. */
      description: string
    }
    /**
     * @description Why a project was disabled.
     * @enum {string}
     */
    ProjectDisableReason: 'maliciousCode' | 'illegalContent' | 'maliciousConduct' | 'suspended'
    /** @description A project to order. */
    ProjectHostingOrder: {
      /** @description Id of the customer. */
      customerId: string
      /** @description Name for the project. */
      description: string
      /** @description Disk space in GiB. */
      diskspaceInGiB: number
      /** @description Code of a promotion. */
      promotionCode?: string
      /** @description Hardware of the project, by machine type or by size. */
      spec: components['schemas']['OrderMachineTypeSpec'] | components['schemas']['OrderHardwareSpec']
      /** @description Whether to start with a free trial. */
      useFreeTrial?: boolean
    }
    /** @description A project to preview an order of. */
    ProjectHostingOrderPreview: {
      /** @description Id of the customer. */
      customerId?: string
      /** @description Name for the project. */
      description?: string
      /** @description Disk space in GiB. */
      diskspaceInGiB: number
      /** @description Hardware of the project, by machine type or by size. */
      spec: components['schemas']['OrderMachineTypeSpec'] | components['schemas']['OrderHardwareSpec']
    }
    /** @description Resources that a project is to have after a tariff change. */
    ProjectHostingTariffChange: {
      /** @description Id of the project's contract. */
      contractId: string
      /** @description Disk space in GiB. */
      diskspaceInGiB: number
      /** @description Hardware of the project, by machine type or by size. */
      spec: components['schemas']['OrderMachineTypeSpec'] | components['schemas']['OrderHardwareSpec']
    }
    /** @description An invite to a project. */
    ProjectInvite: {
      /**
       * Format: uuid
       * @description Id of the invite.
       */
      id: string
      information: components['schemas']['InviteInformation']
      /**
       * Format: email
       * @description E-mail address of the invited person.
       */
      mailAddress: string
      /**
       * Format: date-time
       * @description When the membership that comes of it expires.
       */
      membershipExpiresAt?: string
      /** @description Message to the invited person. */
      message?: string
      /** @description Description of the project. */
      projectDescription: string
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId: string
      /** @description Role that the invited person is to have. */
      role: components['schemas']['ProjectRole']
    }
    /** @description A person to invite to a project. */
    ProjectInviteCreate: {
      /**
       * Format: email
       * @description E-mail address of the person.
       */
      mailAddress: string
      /**
       * Format: date-time
       * @description When the membership that comes of it is to expire.
       */
      membershipExpiresAt?: string
      /** @description Message to the person. */
      message?: string
      /** @description Role that the person is to have. */
      role: components['schemas']['ProjectRole']
    }
    /** @description A project as it is listed. */
    ProjectListItem: {
      /**
       * Format: date-time
       * @description When the project was created.
       */
      createdAt: string
      /** @description Id of the customer that the project belongs to. */
      customerId: string
      /** @description The customer that the project belongs to. */
      customerMeta: {
        /** @description Id of the customer. */
        id: string
      }
      /** @description Name that mStudio shows for the project. */
      description: string
      disableReason?: components['schemas']['ProjectDisableReason']
      /**
       * Format: date-time
       * @description When the project was disabled.
       */
      disabledAt?: string
      /** @description Whether the project is enabled. */
      enabled: boolean
      /** @description Id of the project. */
      id: string
      /** @description Reference id of its avatar. */
      imageRefId?: string
      /**
       * @deprecated
       * @description Whether the project is ready.
       */
      isReady: boolean
      /**
       * Format: uuid
       * @description Id of its project hosting.
       */
      projectHostingId?: string
      /**
       * @deprecated
       * @description Whether it can be used; `status` says more.
       */
      readiness: components['schemas']['ProjectReadiness']
      /** @description Id of the server that the project is on. */
      serverId?: string
      /** @description Short id of the project. */
      shortId: string
      status: components['schemas']['ProjectStatus']
      /**
       * Format: date-time
       * @description When the status was last set.
       */
      statusSetAt: string
    }
    /** @description A user's membership in a project. */
    ProjectMembership: {
      /**
       * Format: email
       * @description E-mail address of the member.
       */
      email: string
      /**
       * Format: date-time
       * @description When the membership expires.
       */
      expiresAt?: string
      /**
       * Format: uuid
       * @description Id of the membership.
       */
      id: string
      /** @description Whether the membership is inherited. */
      inherited: boolean
      /**
       * Format: uuid
       * @description Id of the invite that it came of.
       */
      inviteId?: string
      /**
       * Format: date-time
       * @description When the membership began.
       */
      memberSince?: string
      /** @description Whether the member uses multi-factor authentication. */
      mfa: boolean
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId: string
      role: components['schemas']['ProjectRole']
      /**
       * Format: uuid
       * @description Id of the member's user account.
       */
      userId: string
    }
    /** @description Changes to a membership in a project. */
    ProjectMembershipUpdate: {
      /**
       * Format: date-time
       * @description When the membership is to expire.
       */
      expiresAt?: string
      role: components['schemas']['ProjectRole']
    }
    /**
     * @deprecated
     * @description Whether a project is ready. Deprecated; the project's `status` says more.
     * @enum {string}
     */
    ProjectReadiness: 'creating' | 'ready' | 'unready'
    /**
     * @description Role of a member in a project.
     * @enum {string}
     */
    ProjectRole: 'notset' | 'owner' | 'emailadmin' | 'external'
    /**
     * @description Status of a project.
     * @enum {string}
     */
    ProjectStatus: 'pending' | 'ready' | 'preparingForVolumeMigration' | 'migratingVolume' | 'error' | 'disabled'
    /** @description The error of too many requests. */
    RateLimitExceeded: {
      /** @description What went wrong. */
      message?: string
      /** @description Type of the error. */
      type?: string
    }
    /** @description Codes to sign in with where the second factor is lost. */
    RecoveryCodes: {
      /** @description The 20 recovery codes. */
      recoveryCodesList: string[]
    }
    /** @description A Redis database of a project. */
    RedisDatabase: {
      configuration?: components['schemas']['RedisDatabaseConfiguration']
      /**
       * Format: date-time
       * @description When the database was created.
       */
      createdAt: string
      /** @description Description of the database. */
      description: string
      /** @description Finalizers of the database. */
      finalizers?: string[]
      /** @description Host name to connect to. */
      hostname: string
      /**
       * Format: uuid
       * @description Id of the database.
       */
      id: string
      /** @description Name of the database. */
      name: string
      /** @description Port to connect to. */
      port: number
      /**
       * Format: uuid
       * @description Id of the project.
       */
      projectId: string
      status: components['schemas']['DatabaseStatus']
      /**
       * Format: date-time
       * @description When the status was set.
       */
      statusSetAt: string
      /** @description Storage that the database takes in bytes. */
      storageUsageInBytes: number
      /**
       * Format: date-time
       * @description When `storageUsageInBytes` was set.
       */
      storageUsageInBytesSetAt: string
      /**
       * Format: date-time
       * @description When the database was last changed.
       */
      updatedAt: string
      /** @description Version of Redis. */
      version: string
    }
    /** @description Configuration of a Redis database. */
    RedisDatabaseConfiguration: {
      /** @description Further flags for the database. */
      additionalFlags?: string[]
      /** @description Most memory that the database may take: a number, with Ki, Mi or Gi after it or without, such as `64Mi`. */
      maxMemory?: string
      /** @description Which keys are evicted when memory is short, by the name that Redis has for it. */
      maxMemoryPolicy?: string
      /** @description Whether the database is persistent. */
      persistent?: boolean
    }
    /** @description The configuration that a Redis database is to have. */
    RedisDatabaseConfigurationUpdate: {
      configuration?: components['schemas']['RedisDatabaseConfiguration']
    }
    /** @description A Redis database to create. */
    RedisDatabaseCreate: {
      configuration?: components['schemas']['RedisDatabaseConfiguration']
      /** @description Description of the database. */
      description: string
      /** @description Version of Redis, such as `7.0`. */
      version: string
    }
    /** @description A version of Redis. */
    RedisVersion: {
      /** @description Whether the version is disabled. */
      disabled: boolean
      /** @description Id of the version. */
      id: string
      /** @description Name of the version. */
      name: string
      /** @description Number of the version. */
      number: string
    }
    /** @description A user who was registered. */
    RegisteredUser: {
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId: string
    }
    /** @description Whether a domain can be registered. */
    Registrability: {
      /** @description Whether this is a premium domain. */
      isPremium: boolean
      /** @description Whether the domain can be registered. If not it can only be transferred. */
      registrable: boolean
    }
    /** @description The domain to check. */
    RegistrabilityCheck: {
      /**
       * Format: naked-domain
       * @description Name of the domain.
       */
      domain: string
    }
    /** @description A user to register. */
    Registration: {
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email: string
      /**
       * Format: password
       * @description Password of the user.
       */
      password: string
      person: components['schemas']['Person']
    }
    /** @description A registration to verify. */
    RegistrationVerification: {
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email: string
      /**
       * Format: password
       * @description Token that was sent to the e-mail address.
       */
      token: string
      /**
       * Format: uuid
       * @description Id of the user who was registered.
       */
      userId: string
    }
    /** @description A relocation to order. */
    RelocationCreate: {
      /** @description Whether all domains of the project move along. */
      allDomains?: boolean
      /** @description Consent that the staff may read and change passwords at the current provider; must be true. */
      allowPasswordChange: boolean
      /** @description Whom to ask about the relocation. */
      contact: {
        /**
         * Format: email
         * @description Mail address.
         */
        email: string
        /** @description First name. */
        firstName: string
        /** @description Last name. */
        lastName: string
        /** @description Phone number as country code, area code and number with hyphens between them; may be empty. */
        phoneNumber?: string
      }
      /** @description Domains that move along, where `allDomains` is not set. */
      domains?: components['schemas']['RelocationDomain'][]
      /** @description What else the customer service should know. */
      notes?: string
      /** @description Current provider and the login there. */
      provider: {
        /** @description URL of the login. */
        loginUrl: string
        /** @description Name of the provider. */
        name: string | ('1und1' | 'strato')
        /**
         * Format: password
         * @description Password for the login.
         */
        password: string
        /** @description Account at the provider to move from. */
        sourceAccount: string
        /** @description User name for the login. */
        userName: string
      }
      /** @description Where the project moves to. */
      target: {
        /** @description Organisation that gets the project. */
        organisation: string
        /** @description Product that the project moves to. */
        product: string | ('Space-Server' | 'proSpace' | 'Agentur-Server' | 'CMS-Hosting' | 'Shop-Hosting')
        /** @description Name of the project there. */
        projectName: string
        /**
         * @description System that the project moves to.
         * @enum {string}
         */
        system: 'kc' | 'mstudio'
      }
    }
    /** @description A domain to move along. */
    RelocationDomain: {
      /**
       * Format: password
       * @description Auth code for the transfer of the domain.
       */
      authCode?: string
      /** @description Data of the domain's owner. */
      domainOwnerData?: string
      /** @description Name of the domain. */
      name: string
    }
    /** @description The error of a request that would remove the last owner. */
    RemovingLastOwnerNotAllowedError: {
      /** @description Further details. */
      info?: Record<string, never>
      /** @description What went wrong. */
      message: string
      /**
       * @description Name of the error.
       * @enum {string}
       */
      name: 'RemovingLastOwnerNotAllowedError'
    }
    /** @description An access token. */
    RetrievedAccessToken: {
      /**
       * Format: date-time
       * @description When the token stops being valid.
       */
      expiresAt?: string
      /**
       * Format: password
       * @description The token.
       */
      token: string
    }
    /**
     * @description How a person is addressed.
     * @enum {string}
     */
    Salutation: 'mr' | 'ms' | 'other'
    /** @description A value that was given for a user input. It is a secret where the format of the input is `password`. */
    SavedUserInput: {
      /** @description Name of the user input. */
      name: string
      /** @description Value that was given. */
      value: string
    }
    /** @description A scheduled tariff change. */
    ScheduledTariffChange: {
      /** @description Articles after the change. */
      newArticles: components['schemas']['ContractArticle'][]
      /**
       * Format: date-time
       * @description When the change was scheduled.
       */
      scheduledAtDate: string
      /** @description Id of the user who scheduled it. */
      scheduledByUserId?: string
      /**
       * Format: date-time
       * @description When the change takes effect.
       */
      targetDate: string
    }
    /** @description A reference to a screenshot. */
    ScreenshotReference: {
      /** @description Reference of the file with the screenshot. */
      reference?: string
    }
    /** @description References to a screenshot. */
    ScreenshotReferences: {
      /** @description References of the files. */
      references?: string[]
    }
    /** @description What the screenshot is of. */
    ScreenshotRequest: {
      /** @description Name of the domain. */
      domainName: string
      /** @description Path that belongs to the screenshot. */
      path: string
    }
    /** @description Says that signing in needs a second factor. */
    SecondFactorRequired: {
      /**
       * @description What is needed.
       * @enum {string}
       */
      name?: 'SecondFactorRequired'
    }
    /** @description Says that the request needs a second factor. */
    SecondFactorRequiredAnswer: components['schemas']['AccountError'] & components['schemas']['SecondFactorRequired']
    /** @description A server, which projects are on. */
    Server: {
      /** @description Name of the cluster that the server is on. */
      clusterName: string
      /**
       * Format: date-time
       * @description When the server was created.
       */
      createdAt: string
      /** @description Id of the customer that the server belongs to. */
      customerId: string
      /** @description Text that describes the server. */
      description: string
      disabledReason?: components['schemas']['ServerDisableReason']
      /**
       * Format: uuid
       * @description Id of the server.
       */
      id: string
      /**
       * Format: uuid
       * @description Reference id of its avatar.
       */
      imageRefId?: string
      /**
       * @deprecated
       * @description Whether the server is ready.
       */
      isReady: boolean
      machineType: components['schemas']['MachineType']
      /**
       * @deprecated
       * @description Whether it can be used; `status` says more.
       */
      readiness: components['schemas']['ServerReadiness']
      /** @description Short id of the server. */
      shortId: string
      /**
       * Format: hostname
       * @description Base domain of its statistics.
       */
      statisticsBaseDomain?: string
      status: components['schemas']['ServerStatus']
      /** @description Size of its storage with its unit. */
      storage: string
    }
    /**
     * @description Why a server was disabled.
     * @enum {string}
     */
    ServerDisableReason: 'suspended'
    /** @description A server to order. */
    ServerOrder: {
      /** @description Id of the customer. */
      customerId: string
      /** @description Name for the server. */
      description: string
      /** @description Disk space in GiB. */
      diskspaceInGiB: number
      /** @description Name of the machine type. */
      machineType: string
      /** @description Whether to start with a free trial. */
      useFreeTrial?: boolean
    }
    /** @description A server to preview an order of. */
    ServerOrderPreview: {
      /** @description Id of the customer. */
      customerId?: string
      /** @description Name for the server. */
      description?: string
      /** @description Disk space in GiB. */
      diskspaceInGiB: number
      /** @description Name of the machine type. */
      machineType: string
    }
    /**
     * @deprecated
     * @description Whether a server is ready. Deprecated; the server also has a `status`.
     * @enum {string}
     */
    ServerReadiness: 'creating' | 'ready' | 'unready'
    /**
     * @description Status of a server.
     * @enum {string}
     */
    ServerStatus: 'pending' | 'ready' | 'unready'
    /** @description Resources that a server is to have after a tariff change. */
    ServerTariffChange: {
      /**
       * Format: uuid
       * @description Id of the server's contract.
       */
      contractId: string
      /** @description Disk space in GiB. */
      diskspaceInGiB: number
      /** @description Name of the machine type. */
      machineType: string
    }
    /** @description An access token for a service. */
    ServiceAccessToken: {
      /** @description The access token. */
      accessToken: {
        /** @description Id of the token. */
        id: string
        /** @description Claims of the token. */
        jwtClaims: {
          /** @description When the token stops being valid. */
          exp: string
          /** @description When the token was issued. */
          iat: string
          /** @description Who issued the token. */
          iss: string
          /** @description Whom the token is for. */
          sub: string
        }
        /**
         * Format: password
         * @description Public token.
         */
        publicToken: string
      }
    }
    /** @description What a service signs in with. */
    ServiceLogin: {
      /**
       * Format: password
       * @description Secret of the access key.
       */
      secretAccessKey: string
    }
    /** @description A session of the caller. */
    Session: {
      /**
       * Format: date-time
       * @description When the session was begun.
       */
      created: string
      device: components['schemas']['SessionDevice']
      /**
       * Format: date-time
       * @description When it was last used.
       */
      lastAccess?: string
      location?: components['schemas']['SessionLocation']
      /**
       * Format: uuid
       * @description Id of the token that the session was made with; it stands for the session.
       */
      tokenId: string
    }
    /** @description Device that a session is used on. */
    SessionDevice: {
      /** @description Name of the browser. */
      browser?: string
      /** @description Model of the device. */
      model?: string
      /** @description Operating system. */
      os?: string
      /** @description Kind of device. */
      type?: string
    }
    /** @description Place that a session is used from. */
    SessionLocation: {
      /** @description City. */
      city?: string
      /** @description Country code. */
      country?: string
      /**
       * Format: ipv4
       * @description IPv4 address.
       */
      ipAddress?: string
    }
    /**
     * @description Whether an SFTP user may write or only read.
     * @enum {string}
     */
    SftpAccessLevel: 'full' | 'read' | 'unspecified'
    /** @description A user that reaches the files of a project by SFTP. */
    SftpUser: {
      accessLevel: components['schemas']['SftpAccessLevel']
      /** @description Whether the user is active. */
      active?: boolean
      /**
       * Format: date-time
       * @description When the password or the public keys were last changed.
       */
      authUpdatedAt: string
      /**
       * Format: date-time
       * @description When the user was created.
       */
      createdAt: string
      /** @description Description of the user. */
      description: string
      /** @description Directories that the user has access to. */
      directories?: string[]
      /**
       * Format: date-time
       * @description When the user expires.
       */
      expiresAt?: string
      /** @description Whether the user has a password. */
      hasPassword: boolean
      /** @description Id of the user. */
      id: string
      /** @description Id of the project. */
      projectId: string
      /** @description Public keys of the user. */
      publicKeys?: components['schemas']['SshPublicKey'][]
      /**
       * Format: date-time
       * @description When the user was last changed.
       */
      updatedAt?: string
      /** @description Name that the user signs in with. */
      userName: string
    }
    /** @description An SFTP user to create. */
    SftpUserCreate: {
      /**
       * @description Whether the user may write or only read.
       * @enum {string}
       */
      accessLevel?: 'read' | 'full'
      authentication: components['schemas']['SshAuthentication']
      /** @description Description of the user. */
      description: string
      /** @description Directories that the user is to have access to, at least one. */
      directories: string[]
      /**
       * Format: date-time
       * @description When the user expires.
       */
      expiresAt?: string
    }
    /** @description Changes to an SFTP user. */
    SftpUserUpdate: {
      /**
       * @description Whether the user may write or only read.
       * @enum {string}
       */
      accessLevel?: 'read' | 'full'
      /** @description Whether the user is active. */
      active?: boolean
      /** @description Description of the user. */
      description?: string
      /** @description Directories that the user is to have access to, at least one. */
      directories?: string[]
      /**
       * Format: date-time
       * @description When the user expires.
       */
      expiresAt?: string
      /**
       * Format: password
       * @description New password of the user.
       */
      password?: string
      /** @description Public keys of the user. */
      publicKeys?: components['schemas']['SshPublicKey'][]
    }
    /** @description A reference to whom a conversation is shared with, such as a user, a customer or a project. */
    ShareableReference:
      | {
          /**
           * @description Kind of thing, here a user.
           * @enum {string}
           */
          aggregate: 'user'
          /**
           * @description Area of the platform that the kind belongs to, not a host name.
           * @enum {string}
           */
          domain: 'user'
          /** @description Id of the user. */
          id: string
        }
      | {
          /**
           * @description Kind of thing, here a customer.
           * @enum {string}
           */
          aggregate: 'customer'
          /**
           * @description Area of the platform that the kind belongs to, not a host name.
           * @enum {string}
           */
          domain: 'customer'
          /** @description Id of the customer. */
          id: string
        }
      | {
          /**
           * @description Kind of thing, here a project.
           * @enum {string}
           */
          aggregate: 'project'
          /**
           * @description Area of the platform that the kind belongs to, not a host name.
           * @enum {string}
           */
          domain: 'project'
          /** @description Id of the project. */
          id: string
        }
      | {
          /**
           * @description Kind of thing, here a placement group.
           * @enum {string}
           */
          aggregate: 'placementgroup'
          /**
           * @description Area of the platform that the kind belongs to, not a host name.
           * @enum {string}
           */
          domain: 'project'
          /** @description Id of the placement group. */
          id: string
        }
    /** @description An SRV record. */
    SrvRecord: {
      /**
       * Format: idn-dnsname
       * @description Full host name of the server that offers the service.
       */
      fqdn: string
      /** @description Port of the service. */
      port: number
      /** @description Priority of the server. */
      priority?: number
      /** @description Weight of the server. */
      weight?: number
    }
    /** @description The SRV records of a zone, or none. */
    SrvRecordSet: components['schemas']['UnsetRecords'] | components['schemas']['SrvRecords']
    /** @description SRV records. */
    SrvRecords: {
      /** @description The SRV records. */
      records: components['schemas']['SrvRecord'][]
      settings: components['schemas']['DnsRecordSettings']
    }
    /** @description How an SSH or SFTP user signs in, by password or by public keys. */
    SshAuthentication:
      | {
          /**
           * Format: password
           * @description Password of the user.
           */
          password: string
        }
      | {
          /** @description Public keys of the user. */
          publicKeys: components['schemas']['SshPublicKey'][]
        }
    /** @description A public SSH key. */
    SshKey: {
      /** @description Algorithm of the key. */
      algorithm: string
      /** @description Comment of the key. */
      comment: string
      /**
       * Format: date-time
       * @description When it was stored.
       */
      createdAt: string
      /**
       * Format: date-time
       * @description When it stops being valid.
       */
      expiresAt?: string
      /**
       * Format: hexdump
       * @description Fingerprint of the key, in hexadecimal.
       */
      fingerprint: string
      /** @description The public key. */
      key: string
      /**
       * Format: uuid
       * @description Id of the SSH key.
       */
      sshKeyId: string
    }
    /** @description One SSH key of the caller. */
    SshKeyAnswer: {
      sshKey: components['schemas']['SshKey']
    }
    /** @description An SSH key to add. */
    SshKeyCreate: {
      /**
       * Format: date-time
       * @description When it stops being valid.
       */
      expiresAt?: string
      /** @description The public key, as a line of OpenSSH. */
      publicKey: string
    }
    /** @description The SSH keys of the caller. */
    SshKeyList: {
      /** @description SSH keys. */
      sshKeys?: components['schemas']['SshKey'][]
    }
    /** @description What to change of an SSH key. */
    SshKeyUpdate: {
      /** @description Comment of the key. */
      comment: string
      /**
       * Format: date-time
       * @description When it stops being valid.
       */
      expiresAt?: string
    }
    /** @description A public SSH key. */
    SshPublicKey: {
      /** @description Comment on the key. */
      comment: string
      /** @description The public key. */
      key: string
    }
    /** @description A user that reaches a project by SSH. */
    SshUser: {
      /** @description Whether the user is active. */
      active?: boolean
      /**
       * Format: date-time
       * @description When the password or the public keys were last changed.
       */
      authUpdatedAt: string
      /**
       * Format: date-time
       * @description When the user was created.
       */
      createdAt: string
      /** @description Description of the user. */
      description: string
      /**
       * Format: date-time
       * @description When the user expires.
       */
      expiresAt?: string
      /** @description Whether the user has a password. */
      hasPassword: boolean
      /** @description Id of the user. */
      id: string
      /** @description Id of the project. */
      projectId: string
      /** @description Public keys of the user. */
      publicKeys?: components['schemas']['SshPublicKey'][]
      /**
       * Format: date-time
       * @description When the user was last changed.
       */
      updatedAt?: string
      /** @description Name that the user signs in with. */
      userName: string
    }
    /** @description An SSH user to create. */
    SshUserCreate: {
      authentication: components['schemas']['SshAuthentication']
      /** @description Description of the user. */
      description: string
      /**
       * Format: date-time
       * @description When the user expires.
       */
      expiresAt?: string
    }
    /** @description Changes to an SSH user. */
    SshUserUpdate: {
      /** @description Whether the user is active. */
      active?: boolean
      /** @description Description of the user. */
      description?: string
      /**
       * Format: date-time
       * @description When the user expires.
       */
      expiresAt?: string
      /**
       * Format: password
       * @description New password of the user.
       */
      password?: string
      /** @description Public keys of the user. */
      publicKeys?: components['schemas']['SshPublicKey'][]
    }
    /** @description What an strace has measured. */
    Strace: {
      /** @description URL that was called. */
      actualUrl: string
      /** @description Database queries of the request. */
      dbQueries: {
        /** @description Text of the query. */
        query: string
        stats: components['schemas']['StraceStatistics']
        /**
         * @description Warning level of the query.
         * @enum {string}
         */
        warnLevel: 'NO' | 'WARN' | 'SEVERE'
      }[]
      /** @description Figures of all database queries. */
      dbStats: components['schemas']['StraceStatistics']
      /** @description File operations of the request. */
      fileOps: {
        /** @description Name of the file. */
        filename?: string
        /** @description Path of the file. */
        filepath?: string
        stats: components['schemas']['StraceStatistics']
        /**
         * @description Warning level of the operation.
         * @enum {string}
         */
        warnLevel: 'NO' | 'WARN' | 'SEVERE'
      }[]
      /** @description Figures of all file operations. */
      fileOpsStats: components['schemas']['StraceStatistics']
      /** @description Figures of everything else. */
      miscStats: components['schemas']['StraceStatistics']
      /** @description Network operations of the request. */
      networkingOps: {
        /**
         * @description Kind of the connection.
         * @enum {string}
         */
        connectionType: 'UNKNOWN' | 'PRIVATE' | 'EXTERNAL'
        /** @description Description of the connection. */
        description: string
        /** @description IP address of the connection. */
        ip: string
        /** @description Port of the connection. */
        port: number
        stats: components['schemas']['StraceStatistics']
        /**
         * @description Warning level of the operation.
         * @enum {string}
         */
        warnLevel: 'NO' | 'WARN' | 'SEVERE'
      }[]
      /** @description Figures of all network operations. */
      networkingStats: components['schemas']['StraceStatistics']
      /** @description Factor of the slowdown. */
      slowdownFactor: number
      /** @description Time to the first byte, in milliseconds. */
      ttfbMs: number
    }
    /** @description Why an strace failed. */
    StraceError: {
      /** @description What went wrong. */
      errorMessage: string
    }
    /** @description The result of an strace. */
    StraceResult: {
      /**
       * Format: date-time
       * @description When the measurement was made.
       */
      executedAt: string
      /**
       * Format: uuid
       * @description Id of the strace.
       */
      id: string
      /** @description What was measured, or the error that prevented it. */
      result: components['schemas']['StraceError'] | components['schemas']['Strace']
    }
    /** @description What to measure. */
    StraceSchedule: {
      /** @description URL whose call is measured. */
      url: string
    }
    /** @description Figures of a group of operations. */
    StraceStatistics: {
      /** @description Time in the kernel, in milliseconds. */
      kernelMs: number
      /** @description Number of occurrences. */
      occurrences: number
      /** @description Number of system calls. */
      syscallCount: number
      /** @description Time in user space, in milliseconds. */
      userspaceMs: number
    }
    /** @description A support code. */
    SupportCode: {
      /**
       * Format: date-time
       * @description When the code stops being valid.
       */
      expiresAt: string
      /**
       * Format: password
       * @description The code.
       */
      supportCode: string
    }
    /** @description How to reach the support for an extension. */
    SupportContact: {
      /** @description E-mail address of the support. */
      email?: string
      /** @description Phone number of the support. */
      phone?: string
    }
    /** @description System software that apps can depend on, such as a programming language. */
    SystemSoftware: {
      /** @description Id of the system software. */
      id: string
      /** @description Further data by name, each a string. */
      meta?: {
        [key: string]: string
      }
      /** @description Name of the system software. */
      name: string
      /** @description Tags of the system software. */
      tags: string[]
    }
    /** @description System software that a version needs. */
    SystemSoftwareDependency: {
      /**
       * Format: uuid
       * @description Id of the system software.
       */
      systemSoftwareId: string
      /** @description Range that its version has to be in, such as `>=8.2`. */
      versionRange: string
    }
    /**
     * @description Which updates of the system software are made automatically: none, as the app has it, those of the patch level, or all.
     * @enum {string}
     */
    SystemSoftwareUpdatePolicy: 'none' | 'inheritedFromApp' | 'patchLevel' | 'all'
    /** @description A version of a system software. */
    SystemSoftwareVersion: {
      /**
       * Format: date-time
       * @description When the version expires.
       */
      expiryDate?: string
      /** @description External number of the version. */
      externalVersion: string
      /**
       * Format: uuid
       * @description Id of the version.
       */
      id: string
      /** @description Internal number of the version. */
      internalVersion: string
      /** @description Whether the version is recommended. */
      recommended?: boolean
      /** @description Other system software that the version needs. */
      systemSoftwareDependencies?: components['schemas']['SystemSoftwareDependency'][]
      /** @description What users are asked for. */
      userInputs?: components['schemas']['UserInput'][]
    }
    /** @description A tariff change to preview or order. */
    TariffChangeRequest: {
      /** @description Resources after the change, for a project or for a server. */
      tariffChangeData?: components['schemas']['ProjectHostingTariffChange'] | components['schemas']['ServerTariffChange']
      /**
       * @description Whether the contract is about a project or a server.
       * @enum {string}
       */
      tariffChangeType?: 'projectHosting' | 'server'
    }
    /** @description When and why a contract or a contract item is to end. */
    TerminationRequest: {
      /** @description Why it is to end. */
      reason?: string
      /**
       * Format: date-time
       * @description When it is to end; without it the next possible date is taken.
       */
      terminationTargetDate?: string
    }
    /** @description A top-level domain. */
    Tld: {
      /** @description Whether IRTP, the policy for transfers between registrars, applies. */
      irtp: boolean
      /** @description Length of the redemption grace period after a deletion in days. */
      rgpDays: number
      /** @description The top-level domain without a dot in front. */
      tld: string
    }
    /** @description Key to get an access token with. */
    TokenRetrievalKey: {
      /**
       * Format: password
       * @description The key, `mwrk-` and 32 more characters.
       */
      accessTokenRetrievalKey: string
      /**
       * Format: uuid
       * @description Id of the user who is to be signed in.
       */
      userId: string
    }
    /** @description Whether a domain can be transferred. */
    Transferability: {
      /** @description What stands against a transfer, if anything does. */
      reasons: {
        /** @description Whether the domain is too young. */
        domainAgeTooSmall: boolean
        /** @description Whether there is no such domain. */
        domainDoesNotExist: boolean
        /** @description Whether the domain is locked against transfers. */
        transferLock: boolean
        /** @description Whether the auth code is wrong. */
        wrongAuthCode: boolean
      }
      /** @description Whether the domain can be transferred. */
      transferable: boolean
    }
    /** @description The domain to check and its auth code. */
    TransferabilityCheck: {
      /**
       * Format: password
       * @description Auth code from the provider that the domain is with.
       */
      authCode: string
      /**
       * Format: naked-domain
       * @description Name of the domain.
       */
      domain: string
    }
    /** @description A time to live that mittwald chooses. */
    TtlAuto: {
      /** @description Whether mittwald chooses the time to live. */
      auto: boolean
    }
    /** @description A time to live that the customer chooses. */
    TtlSeconds: {
      /** @description Time to live in seconds. */
      seconds: number
    }
    /** @description The TXT records of a zone, or none. */
    TxtRecordSet: components['schemas']['UnsetRecords'] | components['schemas']['TxtRecords']
    /** @description TXT records. */
    TxtRecords: {
      /** @description Texts of the records, twenty at most. */
      entries: string[]
      settings: components['schemas']['DnsRecordSettings']
    }
    /** @description Numbers of unread notifications. */
    UnreadNotifications: {
      /** @description Number of unread errors. */
      error: number
      /** @description Number of unread pieces of information. */
      info: number
      /** @description Number of unread messages of success. */
      success: number
      /** @description Number of all unread notifications. */
      total: number
      /** @description Number of unread warnings. */
      warning: number
    }
    /** @description An empty object. As a record set it stands for no records. */
    UnsetRecords: Record<string, never>
    /** @description Rules that a file to upload has to keep. */
    UploadRules: {
      /** @description Greatest size of the file in kB. */
      maxSizeInKB: number
      /** @description MIME types that the file may have. */
      mimeTypes: string[]
      properties?: components['schemas']['ImageProperties']
    }
    /** @description Profile of a user. */
    User: {
      /**
       * Format: uuid
       * @description Reference to the file with the avatar.
       */
      avatarRef?: string
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email?: string
      /** @description What is known of the user as an employee. */
      employeeInformation?: {
        /** @description Department that the user works in. */
        department: string
      }
      person: components['schemas']['Person']
      /** @description Phone number of the user. */
      phoneNumber?: string
      /**
       * Format: date-time
       * @description When the user registered.
       */
      registeredAt?: string
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId: string
    }
    /** @description Something that a user is asked for when an app is installed, updated or reconfigured. */
    UserInput: {
      /** @description Source of the values. */
      dataSource?: string
      dataType: components['schemas']['UserInputDataType']
      /** @description Value where the user gives none. */
      defaultValue?: string
      format?: components['schemas']['UserInputFormat']
      /** @description Stage that the input is for. */
      lifecycleConstraint: components['schemas']['AppInstallationLifecycle']
      /** @description Name of the input. */
      name: string
      positionMeta?: components['schemas']['UserInputPosition']
      /** @description Whether the input has to be given. */
      required: boolean
      /** @description Schema that the value has to fit, as a string. */
      validationSchema: string
    }
    /**
     * @description Type of the value of a user input.
     * @enum {string}
     */
    UserInputDataType: 'text' | 'number' | 'boolean' | 'select'
    /**
     * @description Format of the value of a user input.
     * @enum {string}
     */
    UserInputFormat: 'email' | 'password' | 'url' | 'uri'
    /** @description Where a user input stands among the others. */
    UserInputPosition: {
      /** @description Position of the input. */
      index?: number
      /** @description Section that the input is in. */
      section?: string
      /** @description Step that the input is in. */
      step?: string
    }
    /** @description Personal settings of a user. */
    UserSettings: {
      /**
       * Format: base64
       * @description The settings, as JSON in base64.
       */
      settingsString?: string
    }
    /** @description Personal settings to store. */
    UserSettingsUpdate: {
      /**
       * Format: base64
       * @description The settings, as JSON in base64.
       */
      settingsString: string
    }
    /** @description The error of a request that does not keep to its schema. */
    ValidationError: {
      /**
       * @description Type of the error.
       * @enum {string}
       */
      type: 'ValidationError'
      /** @description What went wrong. */
      message?: string
      /** @description Each thing that is wrong. */
      validationErrors: components['schemas']['ValidationErrorDetail'][]
    }
    /** @description One thing that is wrong with a request. */
    ValidationErrorDetail: {
      /** @description What is wrong. */
      message: string
      /** @description Where it is wrong, as field names with a dot before each. */
      path: string
      /** @description Rule that was broken. */
      type: string
      /** @description Further details. */
      context?: {
        [key: string]: string
      }
    }
    /** @description Whom to send the verification e-mail to. */
    VerificationEmailRequest: {
      /**
       * Format: email
       * @description E-mail address to verify.
       */
      email: string
      /**
       * Format: uuid
       * @description Id of the user.
       */
      userId: string
    }
    /** @description The version that is there and the one that is wanted. */
    VersionStatus: {
      /** @description Version that is installed; presumably its id. */
      current?: string
      /** @description Version that is to be installed; presumably its id. */
      desired: string
    }
    /** @description The specification of a project by its visitors. */
    VisitorSpec: {
      /** @description Size of the storage with its unit. */
      storage: string
      /** @description Number of visitors. */
      visitors: number
    }
    /** @description A public key that verifies the signatures of webhooks. */
    WebhookPublicKey: {
      /** @description Algorithm of the key. */
      algorithm: string
      /**
       * Format: byte
       * @description The public key, in base64.
       */
      key: string
      /**
       * Format: uuid
       * @description Serial of the key.
       */
      serial: string
    }
    /** @description A whitelist to set. */
    WhitelistUpdate: {
      /** @description Addresses on the whitelist. */
      whitelist: string[]
    }
  }
  responses: {
    /** @description The request cannot be carried out as it is. */
    BadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "BadRequest",
         *       "message": "The request could not be processed"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The state of the resource does not allow this. */
    Conflict: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "Conflict",
         *       "message": "The state of the resource does not allow this"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The event that the read waits for was not reached in time. */
    EventNotReached: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "PreconditionFailed",
         *       "message": "The event was not reached"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The caller may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "PermissionDenied",
         *       "message": "Access denied"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description Error at mittwald. */
    InternalServerError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "InternalServerError",
         *       "message": "Something went wrong"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The request is not as the API wants it; the list says where. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "ValidationError",
         *       "message": "Validation failed",
         *       "validationErrors": [
         *         {
         *           "message": "should be string",
         *           "path": ".description",
         *           "type": "type"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ValidationError']
      }
    }
    /** @description Too many requests; try again later. */
    LimitExceeded: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "RateLimitError",
         *       "message": "too many requests"
         *     }
         */
        'application/json': components['schemas']['RateLimitExceeded']
      }
    }
    /** @description The file is not of a kind that may be uploaded. */
    NotAcceptable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "ValidationError",
         *       "message": "Not acceptable",
         *       "validationErrors": [
         *         {
         *           "message": "file type is not allowed",
         *           "path": ".file",
         *           "type": "mimeType"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ValidationError']
      }
    }
    /** @description There is no such resource, or the caller may not see it. */
    NotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "ResourceNotFound",
         *       "message": "Resource not found"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description There is no such resource. */
    NotFoundInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "ValidationError",
         *       "message": "Not found",
         *       "validationErrors": [
         *         {
         *           "message": "not found",
         *           "path": ".ingressId",
         *           "type": "notFound"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ValidationError']
      }
    }
    /** @description The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "PreconditionFailed",
         *       "message": "The resource is not in a state that allows this"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The service is not available for now. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "ServiceUnavailable",
         *       "message": "Service unavailable"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The token is missing, wrong or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "Unauthorized",
         *       "message": "Access token is invalid"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description Any other error. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "InternalServerError",
         *       "message": "Something went wrong"
         *     }
         */
        'application/json': components['schemas']['Error']
      }
    }
    /** @description The content of the request is not as the API wants it. */
    Unprocessable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "type": "ValidationError",
         *       "message": "Validation failed",
         *       "validationErrors": [
         *         {
         *           "message": "should be string",
         *           "path": ".description",
         *           "type": "type"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ValidationError']
      }
    }
  }
  parameters: {
    /**
     * @description How the file is to be sent: as it is (the default), or in base64.
     * @example application/octet-stream
     */
    AcceptWithDefault: 'application/octet-stream' | 'text/plain;base64'
    /**
     * @description Id of the API token.
     * @example b31caa7a-9ed0-4520-a164-2d19632198cb
     */
    ApiTokenId: string
    /**
     * @description Id of the app.
     * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
     */
    AppId: string
    /**
     * @description Id of the app installation.
     * @example d69cbeac-1034-42e9-a7a9-05466983e35b
     */
    AppInstallationId: string
    /**
     * @description Id of the app installation.
     * @example d69cbeac-1034-42e9-a7a9-05466983e35b
     */
    AppInstallationIdString: string
    /**
     * @description Id of the category.
     * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
     */
    CategoryId: string
    /**
     * @description Whether browsers are to show the file (inline, the default) or to save it.
     * @example inline
     */
    ContentDispositionWithDefault: 'inline' | 'attachment'
    /**
     * @description Id of the contract.
     * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
     */
    ContractId: string
    /**
     * @description Id of the contract item.
     * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
     */
    ContractItemId: string
    /**
     * @description Id of the conversation.
     * @example 8c217f78-283b-4061-a834-48604933f040
     */
    ConversationId: string
    /**
     * @description Id of the cronjob.
     * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
     */
    CronjobId: string
    /**
     * @description Id of the customer.
     * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
     */
    CustomerId: string
    /**
     * @description Id of the customer.
     * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
     */
    CustomerIdUuid: string
    /**
     * @description Id of the customer invite.
     * @example c8183195-5062-4e9f-a613-ecb07b77e267
     */
    CustomerInviteId: string
    /**
     * @description Id of the customer membership.
     * @example c05404b7-81a2-4f2f-a2e1-4a4220e2ad83
     */
    CustomerMembershipId: string
    /**
     * @description Id of the delivery box.
     * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
     */
    DeliveryBoxId: string
    /**
     * @description Id of the DNS zone.
     * @example f97745b3-8024-4834-ac98-d5aba77deaab
     */
    DnsZoneId: string
    /**
     * @description Id of the domain.
     * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
     */
    DomainId: string
    /**
     * @description Id of the execution.
     * @example cron-bd26li-28027320
     */
    ExecutionId: string
    /**
     * @description Id of the extension instance.
     * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
     */
    ExtensionInstanceId: string
    /**
     * @description Id of the file.
     * @example b914340e-db22-43b0-a8d4-903bc9f20556
     */
    FileId: string
    /**
     * @description Id of the mail address or delivery box.
     * @example a5614527-0ce6-43be-ad1d-d012b7394867
     */
    Id: string
    /**
     * @description Id of the ingress.
     * @example 8425196a-a340-4e40-ad8d-c233da275cad
     */
    IngressId: string
    /**
     * @description Id of the invoice.
     * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
     */
    InvoiceId: string
    /**
     * @description Largest number of items to send.
     * @example 50
     */
    Limit: number
    /**
     * @description Largest number of items on a page.
     * @example 50
     */
    LimitFromOne: number
    /**
     * @description Largest number of items to send.
     * @example 50
     */
    LimitFromZero: number
    /**
     * @description Largest number of items to send; 1000 by default.
     * @example 50
     */
    LimitWithDefault: number
    /**
     * @description Id of the mail address.
     * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
     */
    MailAddressId: string
    /**
     * @description Id of the MySQL database.
     * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
     */
    MysqlDatabaseId: string
    /**
     * @description Id of the MySQL user.
     * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
     */
    MysqlUserId: string
    /**
     * @description Number of the page to send.
     * @example 1
     */
    Page: number
    /**
     * @description Number of the page to send.
     * @example 1
     */
    PageFromOne: number
    /**
     * @description Number of the page to send.
     * @example 1
     */
    PageFromZero: number
    /**
     * @description Number of the page to send; 1 by default.
     * @example 1
     */
    PageWithDefault: number
    /**
     * @description Id of the project backup.
     * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
     */
    ProjectBackupId: string
    /**
     * @description Id of the project backup schedule.
     * @example f1fef48f-4358-411a-a7a0-6f92e88bd51e
     */
    ProjectBackupScheduleId: string
    /**
     * @description Id of the project.
     * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
     */
    ProjectId: string
    /**
     * @description Id of the project.
     * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
     */
    ProjectIdString: string
    /**
     * @description Id of the project invite.
     * @example 13361508-91c3-4fbf-a862-267b81e1e776
     */
    ProjectInviteId: string
    /**
     * @description Id of the project membership.
     * @example 220ebec2-222d-414f-ac82-caa253b25509
     */
    ProjectMembershipId: string
    /**
     * @description Id of the Redis database.
     * @example d2203e54-9c93-4283-a899-dfe05a94cabc
     */
    RedisDatabaseId: string
    /**
     * @description Id of the server.
     * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
     */
    ServerId: string
    /**
     * @description Id of the SFTP user.
     * @example f8cba7c3-c3b4-44b6-adb8-f3627856e67c
     */
    SftpUserId: string
    /**
     * @description Number of items to leave out at the start.
     * @example 0
     */
    Skip: number
    /**
     * @description Number of items to leave out at the start.
     * @example 0
     */
    SkipFromZero: number
    /**
     * @description Number of items to leave out at the start; 0 by default.
     * @example 0
     */
    SkipWithDefault: number
    /**
     * @description Id of the SSH key.
     * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
     */
    SshKeyId: string
    /**
     * @description Id of the SSH user.
     * @example 575ab2fc-a93f-4c47-ad51-69e6fb3ccee4
     */
    SshUserId: string
    /**
     * @description Id of the system software.
     * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
     */
    SystemSoftwareId: string
    /**
     * @description Token of the invite.
     * @example made-up-invitation-token
     */
    Token: string
    /**
     * @description Id of the token that the session was made with; it stands for the session.
     * @example ea15d8cd-4371-4cd2-ac94-a0469f036b85
     */
    TokenId: string
    /**
     * @description Access token of the file; only protected files need one.
     * @example made-up-file-token
     */
    TokenString: string
    /**
     * @description Id of the user, or `self` for the caller.
     * @example self
     */
    UserId: 'self' | string
    /**
     * @description Id of the user.
     * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
     */
    UserIdString: string
    /**
     * @description Id of the user.
     * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
     */
    UserIdUuid: string
    /**
     * @description Id of the zone.
     * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
     */
    ZoneId: string
  }
  requestBodies: never
  headers: {
    /**
     * @description Largest number of items on this page.
     * @example 50
     */
    PaginationLimit: number
    /**
     * @description Number of items before this page.
     * @example 0
     */
    PaginationSkip: number
    /**
     * @description Number of items on all pages.
     * @example 25
     */
    PaginationTotalCount: number
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  'projects.list': {
    parameters: {
      query?: {
        /**
         * @description Id of the customer (organisation) whose projects to list.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId?: string
        /**
         * @description Id of the server whose projects to list.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The projects. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "customerMeta": {
           *           "id": "d0633e25-eb5e-4699-a1e8-84fcb55f252f"
           *         },
           *         "description": "Online shop",
           *         "enabled": true,
           *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "imageRefId": "8878f03d-abc2-4573-ad44-78b486e85835",
           *         "isReady": true,
           *         "readiness": "ready",
           *         "serverId": "1923a01f-4e14-4c54-af57-9a4ffe13c35e",
           *         "shortId": "p-4e7tz3",
           *         "status": "ready",
           *         "statusSetAt": "2026-05-04T10:35:00Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ProjectListItem'][]
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The project. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clusterDomain": "cluster.example.com",
           *       "clusterID": "cluster-1",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "description": "Online shop",
           *       "directories": {
           *         "home": "/home",
           *         "web": "/html"
           *       },
           *       "enabled": true,
           *       "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "imageRefId": "8878f03d-abc2-4573-ad44-78b486e85835",
           *       "isReady": true,
           *       "readiness": "ready",
           *       "serverId": "1923a01f-4e14-4c54-af57-9a4ffe13c35e",
           *       "serverShortId": "s-4e7tz3",
           *       "shortId": "p-4e7tz3",
           *       "spec": {
           *         "cpu": "2",
           *         "mem": "4Gi",
           *         "storage": "50Gi"
           *       },
           *       "statisticsBaseDomain": "statistics.example.com",
           *       "status": "ready",
           *       "statusSetAt": "2026-05-04T10:35:00Z"
           *     }
           */
          'application/json': components['schemas']['Project']
        }
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The project was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      412: components['responses']['PreconditionFailed']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Online shop"
         *     }
         */
        'application/json': components['schemas']['ProjectCreate']
      }
    }
    responses: {
      /** @description The project was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.leave': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The user has left the project. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Online shop"
         *     }
         */
        'application/json': components['schemas']['DescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.avatar.requestUpload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The reference and the rules for the upload. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "refId": "b2dd1128-9cc8-4a3b-ae5c-fe5ef1bef6cf",
           *       "rules": {
           *         "maxSizeInKB": 3000,
           *         "mimeTypes": [
           *           "image/jpeg",
           *           "image/png"
           *         ],
           *         "properties": {
           *           "imageDimensions": {
           *             "max": {
           *               "height": 2000,
           *               "width": 2000
           *             },
           *             "min": {
           *               "height": 100,
           *               "width": 100
           *             }
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AvatarUpload']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.avatar.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The avatar was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invites. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "13361508-91c3-4fbf-a862-267b81e1e776",
           *         "information": {
           *           "invitationToken": "made-up-invitation-token",
           *           "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *         },
           *         "mailAddress": "ada@example.com",
           *         "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *         "message": "Please help us with the shop.",
           *         "projectDescription": "Online shop",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "role": "external"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ProjectInvite'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "mailAddress": "ada@example.com",
         *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
         *       "message": "Please help us with the shop.",
         *       "role": "external"
         *     }
         */
        'application/json': components['schemas']['ProjectInviteCreate']
      }
    }
    responses: {
      /** @description The invite was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "13361508-91c3-4fbf-a862-267b81e1e776",
           *       "information": {
           *         "invitationToken": "made-up-invitation-token",
           *         "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       },
           *       "mailAddress": "ada@example.com",
           *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *       "message": "Please help us with the shop.",
           *       "projectDescription": "Online shop",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "role": "external"
           *     }
           */
          'application/json': components['schemas']['ProjectInvite']
        }
      }
      400: components['responses']['InvalidRequest']
      409: components['responses']['Conflict']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.listOwn': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invites. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "13361508-91c3-4fbf-a862-267b81e1e776",
           *         "information": {
           *           "invitationToken": "made-up-invitation-token",
           *           "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *         },
           *         "mailAddress": "ada@example.com",
           *         "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *         "message": "Please help us with the shop.",
           *         "projectDescription": "Online shop",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "role": "external"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ProjectInvite'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invite. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "13361508-91c3-4fbf-a862-267b81e1e776",
           *       "information": {
           *         "invitationToken": "made-up-invitation-token",
           *         "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       },
           *       "mailAddress": "ada@example.com",
           *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *       "message": "Please help us with the shop.",
           *       "projectDescription": "Online shop",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "role": "external"
           *     }
           */
          'application/json': components['schemas']['ProjectInvite']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invite was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.getByToken': {
    parameters: {
      query?: never
      header: {
        /**
         * @description Token of the invite.
         * @example made-up-invitation-token
         */
        token: components['parameters']['Token']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invite. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "13361508-91c3-4fbf-a862-267b81e1e776",
           *       "information": {
           *         "invitationToken": "made-up-invitation-token",
           *         "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       },
           *       "mailAddress": "ada@example.com",
           *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *       "message": "Please help us with the shop.",
           *       "projectDescription": "Online shop",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "role": "external"
           *     }
           */
          'application/json': components['schemas']['ProjectInvite']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.accept': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "invitationToken": "made-up-invitation-token"
         *     }
         */
        'application/json': components['schemas']['InviteAccept']
      }
    }
    responses: {
      /** @description The invite was accepted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.decline': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The invite was declined. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.invites.resend': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project invite.
         * @example 13361508-91c3-4fbf-a862-267b81e1e776
         */
        projectInviteId: components['parameters']['ProjectInviteId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The e-mail was sent again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.memberships.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The memberships. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "email": "ada@example.com",
           *         "expiresAt": "2026-12-31T23:00:00Z",
           *         "id": "220ebec2-222d-414f-ac82-caa253b25509",
           *         "inherited": false,
           *         "inviteId": "13361508-91c3-4fbf-a862-267b81e1e776",
           *         "memberSince": "2026-05-04T10:30:00Z",
           *         "mfa": true,
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "role": "external",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ProjectMembership'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.memberships.listOwn': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The memberships. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "email": "ada@example.com",
           *         "expiresAt": "2026-12-31T23:00:00Z",
           *         "id": "220ebec2-222d-414f-ac82-caa253b25509",
           *         "inherited": false,
           *         "inviteId": "13361508-91c3-4fbf-a862-267b81e1e776",
           *         "memberSince": "2026-05-04T10:30:00Z",
           *         "mfa": true,
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "role": "external",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ProjectMembership'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.memberships.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project membership.
         * @example 220ebec2-222d-414f-ac82-caa253b25509
         */
        projectMembershipId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The membership. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "email": "ada@example.com",
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "id": "220ebec2-222d-414f-ac82-caa253b25509",
           *       "inherited": false,
           *       "inviteId": "13361508-91c3-4fbf-a862-267b81e1e776",
           *       "memberSince": "2026-05-04T10:30:00Z",
           *       "mfa": true,
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "role": "external",
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *     }
           */
          'application/json': components['schemas']['ProjectMembership']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.memberships.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project membership.
         * @example 220ebec2-222d-414f-ac82-caa253b25509
         */
        projectMembershipId: components['parameters']['ProjectMembershipId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The membership was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.memberships.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project membership.
         * @example 220ebec2-222d-414f-ac82-caa253b25509
         */
        projectMembershipId: components['parameters']['ProjectMembershipId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "expiresAt": "2026-12-31T23:00:00Z",
         *       "role": "external"
         *     }
         */
        'application/json': components['schemas']['ProjectMembershipUpdate']
      }
    }
    responses: {
      /** @description The membership was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.memberships.getOwn': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The membership. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "email": "ada@example.com",
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "id": "220ebec2-222d-414f-ac82-caa253b25509",
           *       "inherited": false,
           *       "inviteId": "13361508-91c3-4fbf-a862-267b81e1e776",
           *       "memberSince": "2026-05-04T10:30:00Z",
           *       "mfa": true,
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "role": "external",
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *     }
           */
          'application/json': components['schemas']['ProjectMembership']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.filesystem.getFileInfo': {
    parameters: {
      query?: {
        /**
         * @description Path of the file to look up.
         * @example /home/example.log
         */
        file?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The information about the file. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "absolutePath": "/home/example.log",
           *       "isDirectory": false,
           *       "isExecutable": false,
           *       "isFile": true,
           *       "isSymlink": false,
           *       "name": "example.log",
           *       "size": 2048
           *     }
           */
          'application/json': components['schemas']['DirectoryListing']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.filesystem.list': {
    parameters: {
      query?: {
        /**
         * @description Directory to start from.
         * @example /home
         */
        directory?: string
        /**
         * @description Name that the items found must have. May be a glob pattern.
         * @example *.log
         */
        name?: string
        /**
         * @description How many levels of directories to go down.
         * @example 2
         */
        max_depth?: number
        /**
         * @description Kind of the items found: `file` or `directory`. May be given several times.
         * @example [
         *       "file"
         *     ]
         */
        type?: string[]
        /**
         * @description `true` finds executable files only.
         * @example false
         */
        executable?: boolean
        /**
         * @description `true` also finds hidden files, whose names begin with a dot.
         * @example true
         */
        hidden?: boolean
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The directory and what is in it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "absolutePath": "/home",
           *       "isDirectory": true,
           *       "isExecutable": false,
           *       "isFile": false,
           *       "isSymlink": false,
           *       "items": [
           *         {
           *           "absolutePath": "/home/example.log",
           *           "isDirectory": false,
           *           "isExecutable": false,
           *           "isFile": true,
           *           "isSymlink": false,
           *           "name": "example.log",
           *           "size": 2048
           *         }
           *       ],
           *       "name": "home",
           *       "size": 4096
           *     }
           */
          'application/json': components['schemas']['DirectoryListing']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.filesystem.getFileContent': {
    parameters: {
      query?: {
        /**
         * @description Path of the file to read.
         * @example /home/example.log
         */
        file?: string
        /**
         * @description Whether browsers are to show the content (`Content-Disposition: inline`) instead of saving it.
         * @example true
         */
        inline?: boolean
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The content of the file. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example 2026-05-04T10:30:00Z Import finished */
          'text/plain': string
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.filesystem.getDiskUsage': {
    parameters: {
      query?: {
        /**
         * @description Directory from which on to count.
         * @example /home
         */
        directory?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The disk usage. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "path": "/home",
           *       "totalBytes": 53687091200,
           *       "usedBytes": 1288490188
           *     }
           */
          'application/json': components['schemas']['DiskUsage']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'projects.filesystem.getToken': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "jwt": "made-up-header.made-up-payload.made-up-signature"
           *     }
           */
          'application/json': components['schemas']['FilesystemToken']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      503: components['responses']['ServiceUnavailable']
    }
  }
  'servers.list': {
    parameters: {
      query?: {
        /**
         * @description Id of the customer (organisation) whose servers to list; those of the caller without it.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId?: string
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The servers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "clusterName": "cluster-1",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "description": "Web server",
           *         "id": "1923a01f-4e14-4c54-af57-9a4ffe13c35e",
           *         "imageRefId": "8878f03d-abc2-4573-ad44-78b486e85835",
           *         "isReady": true,
           *         "machineType": {
           *           "cpu": "2",
           *           "memory": "4Gi",
           *           "name": "shared.large"
           *         },
           *         "readiness": "ready",
           *         "shortId": "s-4e7tz3",
           *         "statisticsBaseDomain": "statistics.example.com",
           *         "status": "ready",
           *         "storage": "50Gi"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Server'][]
        }
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'servers.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: string
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
           *       "clusterName": "cluster-1",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "description": "Web server",
           *       "id": "1923a01f-4e14-4c54-af57-9a4ffe13c35e",
           *       "imageRefId": "8878f03d-abc2-4573-ad44-78b486e85835",
           *       "isReady": true,
           *       "machineType": {
           *         "cpu": "2",
           *         "memory": "4Gi",
           *         "name": "shared.large"
           *       },
           *       "readiness": "ready",
           *       "shortId": "s-4e7tz3",
           *       "statisticsBaseDomain": "statistics.example.com",
           *       "status": "ready",
           *       "storage": "50Gi"
           *     }
           */
          'application/json': components['schemas']['Server']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'servers.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Web server"
         *     }
         */
        'application/json': components['schemas']['DescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'servers.avatar.requestUpload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The reference and the rules for the upload. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "refId": "b2dd1128-9cc8-4a3b-ae5c-fe5ef1bef6cf",
           *       "rules": {
           *         "maxSizeInKB": 3000,
           *         "mimeTypes": [
           *           "image/jpeg",
           *           "image/png"
           *         ],
           *         "properties": {
           *           "imageDimensions": {
           *             "max": {
           *               "height": 2000,
           *               "width": 2000
           *             },
           *             "min": {
           *               "height": 100,
           *               "width": 100
           *             }
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AvatarUpload']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'servers.avatar.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The avatar was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
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
           * @example [
           *       {
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "deletable": true,
           *         "description": "Before the update",
           *         "expiresAt": "2026-06-04T10:30:00Z",
           *         "export": {
           *           "downloadURL": "https://backup.example.com/made-up-export.tar",
           *           "expiresAt": "2026-05-06T08:00:00Z",
           *           "format": "tar",
           *           "phase": "Completed",
           *           "withPassword": true
           *         },
           *         "id": "c37c678f-bc16-40ac-ac04-1c79f3252e63",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "status": "Completed"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Backup'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Before the update",
         *       "expirationTime": "2026-06-04T10:30:00Z"
         *     }
         */
        'application/json': components['schemas']['BackupCreate']
      }
    }
    responses: {
      /** @description The backup was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "deletable": true,
           *       "description": "Before the update",
           *       "expiresAt": "2026-06-04T10:30:00Z",
           *       "id": "c37c678f-bc16-40ac-ac04-1c79f3252e63",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "status": "Completed"
           *     }
           */
          'application/json': components['schemas']['Backup']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The backup. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "deletable": true,
           *       "description": "Before the update",
           *       "expiresAt": "2026-06-04T10:30:00Z",
           *       "export": {
           *         "downloadURL": "https://backup.example.com/made-up-export.tar",
           *         "expiresAt": "2026-05-06T08:00:00Z",
           *         "format": "tar",
           *         "phase": "Completed",
           *         "withPassword": true
           *       },
           *       "id": "c37c678f-bc16-40ac-ac04-1c79f3252e63",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "status": "Completed"
           *     }
           */
          'application/json': components['schemas']['Backup']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The backup was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Before the relaunch"
         *     }
         */
        'application/json': components['schemas']['BackupDescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.export.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "format": "tar",
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['BackupExportCreate']
      }
    }
    responses: {
      /** @description The export was requested. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.export.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup.
         * @example c37c678f-bc16-40ac-ac04-1c79f3252e63
         */
        projectBackupId: components['parameters']['ProjectBackupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The export was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.schedules.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The schedules. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "description": "Every night",
           *         "id": "f1fef48f-4358-411a-a7a0-6f92e88bd51e",
           *         "isSystemBackup": false,
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "schedule": "5 4 * * *",
           *         "ttl": "7d",
           *         "updatedAt": "2026-05-04T10:30:00Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['BackupSchedule'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.schedules.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Every night",
         *       "schedule": "5 4 * * *",
         *       "ttl": "7d"
         *     }
         */
        'application/json': components['schemas']['BackupScheduleCreate']
      }
    }
    responses: {
      /** @description The schedule was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Every night",
           *       "id": "f1fef48f-4358-411a-a7a0-6f92e88bd51e",
           *       "isSystemBackup": false,
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "schedule": "5 4 * * *",
           *       "ttl": "7d",
           *       "updatedAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['BackupSchedule']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.schedules.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup schedule.
         * @example f1fef48f-4358-411a-a7a0-6f92e88bd51e
         */
        projectBackupScheduleId: components['parameters']['ProjectBackupScheduleId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The schedule. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Every night",
           *       "id": "f1fef48f-4358-411a-a7a0-6f92e88bd51e",
           *       "isSystemBackup": false,
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "schedule": "5 4 * * *",
           *       "ttl": "7d",
           *       "updatedAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['BackupSchedule']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.schedules.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup schedule.
         * @example f1fef48f-4358-411a-a7a0-6f92e88bd51e
         */
        projectBackupScheduleId: components['parameters']['ProjectBackupScheduleId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The schedule was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'backups.schedules.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project backup schedule.
         * @example f1fef48f-4358-411a-a7a0-6f92e88bd51e
         */
        projectBackupScheduleId: components['parameters']['ProjectBackupScheduleId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Twice a day",
         *       "schedule": "5 4,16 * * *",
         *       "ttl": "14d"
         *     }
         */
        'application/json': components['schemas']['BackupScheduleUpdate']
      }
    }
    responses: {
      /** @description The schedule was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'sftpUsers.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SFTP users. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "accessLevel": "full",
           *         "active": true,
           *         "authUpdatedAt": "2026-05-04T10:30:00Z",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "description": "Web designer",
           *         "directories": [
           *           "/html/example-cms"
           *         ],
           *         "expiresAt": "2026-12-31T23:00:00Z",
           *         "hasPassword": true,
           *         "id": "f8cba7c3-c3b4-44b6-adb8-f3627856e67c",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "publicKeys": [],
           *         "updatedAt": "2026-05-04T10:30:00Z",
           *         "userName": "sftp-1b2c3d"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SftpUser'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'sftpUsers.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "accessLevel": "full",
         *       "authentication": {
         *         "password": "made-up-password"
         *       },
         *       "description": "Web designer",
         *       "directories": [
         *         "/html/example-cms"
         *       ],
         *       "expiresAt": "2026-12-31T23:00:00Z"
         *     }
         */
        'application/json': components['schemas']['SftpUserCreate']
      }
    }
    responses: {
      /** @description The SFTP user that was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accessLevel": "full",
           *       "active": true,
           *       "authUpdatedAt": "2026-05-04T10:30:00Z",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Web designer",
           *       "directories": [
           *         "/html/example-cms"
           *       ],
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "hasPassword": true,
           *       "id": "f8cba7c3-c3b4-44b6-adb8-f3627856e67c",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "publicKeys": [],
           *       "updatedAt": "2026-05-04T10:30:00Z",
           *       "userName": "sftp-1b2c3d"
           *     }
           */
          'application/json': components['schemas']['SftpUser']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'sftpUsers.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SFTP user.
         * @example f8cba7c3-c3b4-44b6-adb8-f3627856e67c
         */
        sftpUserId: components['parameters']['SftpUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SFTP user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accessLevel": "full",
           *       "active": true,
           *       "authUpdatedAt": "2026-05-04T10:30:00Z",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Web designer",
           *       "directories": [
           *         "/html/example-cms"
           *       ],
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "hasPassword": true,
           *       "id": "f8cba7c3-c3b4-44b6-adb8-f3627856e67c",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "publicKeys": [],
           *       "updatedAt": "2026-05-04T10:30:00Z",
           *       "userName": "sftp-1b2c3d"
           *     }
           */
          'application/json': components['schemas']['SftpUser']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'sftpUsers.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SFTP user.
         * @example f8cba7c3-c3b4-44b6-adb8-f3627856e67c
         */
        sftpUserId: components['parameters']['SftpUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SFTP user was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'sftpUsers.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SFTP user.
         * @example f8cba7c3-c3b4-44b6-adb8-f3627856e67c
         */
        sftpUserId: components['parameters']['SftpUserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "accessLevel": "full",
         *       "active": true,
         *       "description": "Web designer",
         *       "directories": [
         *         "/html/example-cms"
         *       ],
         *       "expiresAt": "2027-06-30T22:00:00Z",
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['SftpUserUpdate']
      }
    }
    responses: {
      /** @description The SFTP user was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'sshUsers.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH users. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "active": true,
           *         "authUpdatedAt": "2026-05-04T10:30:00Z",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "description": "Deployment",
           *         "expiresAt": "2026-12-31T23:00:00Z",
           *         "hasPassword": false,
           *         "id": "575ab2fc-a93f-4c47-ad51-69e6fb3ccee4",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "publicKeys": [
           *           {
           *             "comment": "ada@example.com",
           *             "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000"
           *           }
           *         ],
           *         "updatedAt": "2026-05-04T10:30:00Z",
           *         "userName": "ssh-1b2c3d"
           *       }
           *     ]
           */
          'application/json': components['schemas']['SshUser'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'sshUsers.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "authentication": {
         *         "publicKeys": [
         *           {
         *             "comment": "ada@example.com",
         *             "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000"
         *           }
         *         ]
         *       },
         *       "description": "Deployment",
         *       "expiresAt": "2026-12-31T23:00:00Z"
         *     }
         */
        'application/json': components['schemas']['SshUserCreate']
      }
    }
    responses: {
      /** @description The SSH user that was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "active": true,
           *       "authUpdatedAt": "2026-05-04T10:30:00Z",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Deployment",
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "hasPassword": false,
           *       "id": "575ab2fc-a93f-4c47-ad51-69e6fb3ccee4",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "publicKeys": [
           *         {
           *           "comment": "ada@example.com",
           *           "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000"
           *         }
           *       ],
           *       "updatedAt": "2026-05-04T10:30:00Z",
           *       "userName": "ssh-1b2c3d"
           *     }
           */
          'application/json': components['schemas']['SshUser']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'sshUsers.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH user.
         * @example 575ab2fc-a93f-4c47-ad51-69e6fb3ccee4
         */
        sshUserId: components['parameters']['SshUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "active": true,
           *       "authUpdatedAt": "2026-05-04T10:30:00Z",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Deployment",
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "hasPassword": false,
           *       "id": "575ab2fc-a93f-4c47-ad51-69e6fb3ccee4",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "publicKeys": [
           *         {
           *           "comment": "ada@example.com",
           *           "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000"
           *         }
           *       ],
           *       "updatedAt": "2026-05-04T10:30:00Z",
           *       "userName": "ssh-1b2c3d"
           *     }
           */
          'application/json': components['schemas']['SshUser']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'sshUsers.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH user.
         * @example 575ab2fc-a93f-4c47-ad51-69e6fb3ccee4
         */
        sshUserId: components['parameters']['SshUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH user was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'sshUsers.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH user.
         * @example 575ab2fc-a93f-4c47-ad51-69e6fb3ccee4
         */
        sshUserId: components['parameters']['SshUserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "active": true,
         *       "description": "Deployment",
         *       "expiresAt": "2027-06-30T22:00:00Z",
         *       "publicKeys": [
         *         {
         *           "comment": "ada@example.com",
         *           "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['SshUserUpdate']
      }
    }
    responses: {
      /** @description The SSH user was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The cronjobs. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "3b17e061-34a9-4d24-ae44-2f95cc9ec8d6",
           *         "shortId": "cron-bd26li",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "appId": "d69cbeac-1034-42e9-a7a9-05466983e35b",
           *         "description": "Clear the cache",
           *         "active": true,
           *         "interval": "*\/5 * * * *",
           *         "timeout": 300,
           *         "destination": {
           *           "interpreter": "/usr/bin/bash",
           *           "path": "/html/example-cms/script.sh",
           *           "parameters": "--debug"
           *         },
           *         "email": "ada@example.com",
           *         "createdAt": "2026-05-04T09:15:00Z",
           *         "updatedAt": "2026-05-04T09:15:00Z",
           *         "nextExecutionTime": "2026-05-04T10:35:00Z",
           *         "latestExecution": {
           *           "id": "cron-bd26li-28027320",
           *           "status": "Complete",
           *           "successful": true,
           *           "start": "2026-05-04T10:30:00Z",
           *           "end": "2026-05-04T10:30:12Z",
           *           "durationInMilliseconds": 12374,
           *           "logPath": "/var/log/cronjobs/cron-bd26li-28027320.log"
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Cronjob'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "active": true,
         *       "appId": "d69cbeac-1034-42e9-a7a9-05466983e35b",
         *       "description": "Clear the cache",
         *       "destination": {
         *         "interpreter": "/usr/bin/bash",
         *         "path": "/html/example-cms/script.sh",
         *         "parameters": "--debug"
         *       },
         *       "email": "ada@example.com",
         *       "interval": "*\/5 * * * *",
         *       "timeout": 300
         *     }
         */
        'application/json': components['schemas']['CronjobCreate']
      }
    }
    responses: {
      /** @description Id of the new cronjob. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "3b17e061-34a9-4d24-ae44-2f95cc9ec8d6"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The cronjob. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "3b17e061-34a9-4d24-ae44-2f95cc9ec8d6",
           *       "shortId": "cron-bd26li",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "appId": "d69cbeac-1034-42e9-a7a9-05466983e35b",
           *       "description": "Clear the cache",
           *       "active": true,
           *       "interval": "*\/5 * * * *",
           *       "timeout": 300,
           *       "destination": {
           *         "interpreter": "/usr/bin/bash",
           *         "path": "/html/example-cms/script.sh",
           *         "parameters": "--debug"
           *       },
           *       "email": "ada@example.com",
           *       "createdAt": "2026-05-04T09:15:00Z",
           *       "updatedAt": "2026-05-04T09:15:00Z",
           *       "nextExecutionTime": "2026-05-04T10:35:00Z",
           *       "latestExecution": {
           *         "id": "cron-bd26li-28027320",
           *         "status": "Complete",
           *         "successful": true,
           *         "start": "2026-05-04T10:30:00Z",
           *         "end": "2026-05-04T10:30:12Z",
           *         "durationInMilliseconds": 12374,
           *         "logPath": "/var/log/cronjobs/cron-bd26li-28027320.log"
           *       }
           *     }
           */
          'application/json': components['schemas']['Cronjob']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The cronjob was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "active": true,
         *       "description": "Fetch the feed",
         *       "destination": {
         *         "url": "https://www.example.com/cron"
         *       },
         *       "interval": "0 4 * * *",
         *       "timeout": 600
         *     }
         */
        'application/json': components['schemas']['CronjobUpdate']
      }
    }
    responses: {
      /** @description The cronjob was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.updateApp': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "appId": "d69cbeac-1034-42e9-a7a9-05466983e35b"
         *     }
         */
        'application/json': components['schemas']['CronjobAppUpdate']
      }
    }
    responses: {
      /** @description The app was set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.executions.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Only executions since this time.
         * @example 2026-05-01T00:00:00Z
         */
        since?: string
        /**
         * @description Only executions until this time.
         * @example 2026-05-31T23:59:59Z
         */
        until?: string
        /**
         * @description Only executions with this status, such as `Complete`.
         * @example Complete
         */
        status?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The executions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "cron-bd26li-28027320",
           *         "status": "Complete",
           *         "successful": true,
           *         "start": "2026-05-04T10:30:00Z",
           *         "end": "2026-05-04T10:30:12Z",
           *         "durationInMilliseconds": 12374,
           *         "logPath": "/var/log/cronjobs/cron-bd26li-28027320.log",
           *         "triggeredBy": {
           *           "id": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['CronjobExecution'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.executions.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description Id of the new execution. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "cron-bd26li-28027320"
           *     }
           */
          'application/json': components['schemas']['CronjobExecutionCreated']
        }
      }
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.executions.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the execution.
         * @example cron-bd26li-28027320
         */
        executionId: components['parameters']['ExecutionId']
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The execution. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "cron-bd26li-28027320",
           *       "status": "Complete",
           *       "successful": true,
           *       "start": "2026-05-04T10:30:00Z",
           *       "end": "2026-05-04T10:30:12Z",
           *       "durationInMilliseconds": 12374,
           *       "logPath": "/var/log/cronjobs/cron-bd26li-28027320.log",
           *       "triggeredBy": {
           *         "id": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       }
           *     }
           */
          'application/json': components['schemas']['CronjobExecution']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'cronjobs.executions.abort': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the cronjob.
         * @example 3b17e061-34a9-4d24-ae44-2f95cc9ec8d6
         */
        cronjobId: components['parameters']['CronjobId']
        /**
         * @description Id of the execution.
         * @example cron-bd26li-28027320
         */
        executionId: components['parameters']['ExecutionId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The execution was aborted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The apps. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "actionCapabilities": [
           *           "start",
           *           "stop",
           *           "restart"
           *         ],
           *         "id": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *         "name": "Example CMS",
           *         "tags": [
           *           "cms",
           *           "php"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['App'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The app. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "actionCapabilities": [
           *         "start",
           *         "stop",
           *         "restart"
           *       ],
           *       "id": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *       "name": "Example CMS",
           *       "tags": [
           *         "cms",
           *         "php"
           *       ]
           *     }
           */
          'application/json': components['schemas']['App']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.versions.list': {
    parameters: {
      query?: {
        /**
         * @description True for recommended versions only.
         * @example true
         */
        recommended?: boolean
      }
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "appId": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *         "databases": [
           *           {
           *             "description": "Main database",
           *             "kind": "mysql",
           *             "version": "b3c86cf6-ee10-4a77-a9d5-0c8d94ff8a11"
           *           }
           *         ],
           *         "docRoot": "/public",
           *         "docRootUserEditable": false,
           *         "externalVersion": "6.5.2",
           *         "id": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5",
           *         "internalVersion": "6.5.2-0",
           *         "recommended": true,
           *         "requestHandler": {
           *           "name": "example-handler",
           *           "namespace": "example",
           *           "parametersTemplate": "{\"title\":\"{{site_title}}\"}"
           *         },
           *         "systemSoftwareDependencies": [
           *           {
           *             "systemSoftwareId": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *             "versionRange": ">=8.2"
           *           }
           *         ],
           *         "userInputs": [
           *           {
           *             "dataType": "text",
           *             "lifecycleConstraint": "installation",
           *             "name": "site_title",
           *             "required": true,
           *             "validationSchema": "{\"type\":\"string\",\"minLength\":1}"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['AppVersion'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.versions.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
        /**
         * @description Id of the app version.
         * @example 707f6b51-b7d6-4eac-a15f-9bd7da0389d5
         */
        appVersionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "appId": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *       "databases": [
           *         {
           *           "description": "Main database",
           *           "kind": "mysql",
           *           "version": "b3c86cf6-ee10-4a77-a9d5-0c8d94ff8a11"
           *         }
           *       ],
           *       "docRoot": "/public",
           *       "docRootUserEditable": false,
           *       "externalVersion": "6.5.2",
           *       "id": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5",
           *       "internalVersion": "6.5.2-0",
           *       "recommended": true,
           *       "requestHandler": {
           *         "name": "example-handler",
           *         "namespace": "example",
           *         "parametersTemplate": "{\"title\":\"{{site_title}}\"}"
           *       },
           *       "systemSoftwareDependencies": [
           *         {
           *           "systemSoftwareId": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *           "versionRange": ">=8.2"
           *         }
           *       ],
           *       "userInputs": [
           *         {
           *           "dataType": "text",
           *           "lifecycleConstraint": "installation",
           *           "name": "site_title",
           *           "required": true,
           *           "validationSchema": "{\"type\":\"string\",\"minLength\":1}"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AppVersion']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.versions.listUpdateCandidates': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app.
         * @example 3106d2f0-75c2-4ed6-af51-61f8d46b3029
         */
        appId: components['parameters']['AppId']
        /**
         * @description Id of the version to update from.
         * @example 707f6b51-b7d6-4eac-a15f-9bd7da0389d5
         */
        baseAppVersionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The versions that can follow. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "appId": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *         "breakingNote": {
           *           "faqLink": "https://example.com/faq/version-7"
           *         },
           *         "docRoot": "/public",
           *         "docRootUserEditable": false,
           *         "externalVersion": "7.0.1",
           *         "id": "21913763-083f-4050-adfd-0e6fbf7f11d8",
           *         "internalVersion": "7.0.1-0",
           *         "recommended": true,
           *         "systemSoftwareDependencies": [
           *           {
           *             "systemSoftwareId": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *             "versionRange": ">=8.3"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['AppVersion'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The app installations. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "d69cbeac-1034-42e9-a7a9-05466983e35b",
           *         "shortId": "a-1b2c3d",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "appId": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *         "appVersion": {
           *           "current": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5",
           *           "desired": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5"
           *         },
           *         "description": "Website",
           *         "disabled": false,
           *         "installationPath": "/html/example-cms",
           *         "updatePolicy": "patchLevel",
           *         "linkedDatabases": [
           *           {
           *             "databaseId": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *             "databaseUserIds": {
           *               "admin": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3"
           *             },
           *             "kind": "mysql",
           *             "purpose": "primary"
           *           }
           *         ],
           *         "systemSoftware": [
           *           {
           *             "systemSoftwareId": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *             "systemSoftwareVersion": {
           *               "current": "adc6c590-e5b6-4589-aa73-77742dc8c52d",
           *               "desired": "adc6c590-e5b6-4589-aa73-77742dc8c52d"
           *             },
           *             "updatePolicy": "inheritedFromApp"
           *           }
           *         ],
           *         "userInputs": [
           *           {
           *             "name": "site_title",
           *             "value": "Example Shop"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['AppInstallation'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "appVersionId": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5",
         *       "description": "Website",
         *       "updatePolicy": "patchLevel",
         *       "userInputs": [
         *         {
         *           "name": "site_title",
         *           "value": "Example Shop"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['AppInstallationCreate']
      }
    }
    responses: {
      /** @description Id of the new app installation. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "d69cbeac-1034-42e9-a7a9-05466983e35b"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The app installation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "d69cbeac-1034-42e9-a7a9-05466983e35b",
           *       "shortId": "a-1b2c3d",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "appId": "3106d2f0-75c2-4ed6-af51-61f8d46b3029",
           *       "appVersion": {
           *         "current": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5",
           *         "desired": "707f6b51-b7d6-4eac-a15f-9bd7da0389d5"
           *       },
           *       "description": "Website",
           *       "disabled": false,
           *       "installationPath": "/html/example-cms",
           *       "updatePolicy": "patchLevel",
           *       "linkedDatabases": [
           *         {
           *           "databaseId": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *           "databaseUserIds": {
           *             "admin": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3"
           *           },
           *           "kind": "mysql",
           *           "purpose": "primary"
           *         }
           *       ],
           *       "systemSoftware": [
           *         {
           *           "systemSoftwareId": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *           "systemSoftwareVersion": {
           *             "current": "adc6c590-e5b6-4589-aa73-77742dc8c52d",
           *             "desired": "adc6c590-e5b6-4589-aa73-77742dc8c52d"
           *           },
           *           "updatePolicy": "inheritedFromApp"
           *         }
           *       ],
           *       "userInputs": [
           *         {
           *           "name": "site_title",
           *           "value": "Example Shop"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AppInstallation']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The removal was started. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "appVersionId": "21913763-083f-4050-adfd-0e6fbf7f11d8",
         *       "description": "Website",
         *       "systemSoftware": {
         *         "93e6fbb9-159c-409a-a615-8f6897a8d87a": {
         *           "systemSoftwareVersion": "adc6c590-e5b6-4589-aa73-77742dc8c52d",
         *           "updatePolicy": "inheritedFromApp"
         *         }
         *       },
         *       "updatePolicy": "patchLevel",
         *       "userInputs": [
         *         {
         *           "name": "site_title",
         *           "value": "Example Shop"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['AppInstallationUpdate']
      }
    }
    responses: {
      /** @description The app installation was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.copy': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Website for testing",
         *       "targetProjectId": "e16ae1a0-5a5d-4bc3-a643-e3628b12708f"
         *     }
         */
        'application/json': components['schemas']['AppInstallationCopy']
      }
    }
    responses: {
      /** @description Id of the copy. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "c8f36dd9-7c48-4403-a261-d4fb7cbb8fb8"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.executeAction': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationIdString']
        /**
         * @description What to do with the installation.
         * @example restart
         */
        action: components['schemas']['AppAction']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The action was triggered. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.getStatus': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The runtime status. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "logFileLocation": "/html/example-cms/app.log",
           *       "state": "running",
           *       "uptimeSeconds": 5400
           *     }
           */
          'application/json': components['schemas']['AppInstallationStatus']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.listSystemSoftware': {
    parameters: {
      query?: {
        /**
         * @description Tag to filter the system software by.
         * @example language
         */
        tagFilter?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The system software. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *         "meta": {
           *           "vendor": "Example Ltd"
           *         },
           *         "name": "php",
           *         "tags": [
           *           "language"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['SystemSoftware'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.getMissingDependencies': {
    parameters: {
      query: {
        /**
         * @description Id of the version to check for.
         * @example 21913763-083f-4050-adfd-0e6fbf7f11d8
         */
        targetAppVersionID: string
      }
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What is missing. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "missingSystemSoftwareDependencies": [
           *         {
           *           "systemSoftwareId": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *           "versionRange": ">=8.3"
           *         }
           *       ],
           *       "missingUserInputs": [
           *         {
           *           "dataType": "text",
           *           "format": "email",
           *           "lifecycleConstraint": "update",
           *           "name": "admin_email",
           *           "required": true,
           *           "validationSchema": "{\"type\":\"string\",\"minLength\":1}"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['MissingDependencies']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'apps.installations.setDatabaseUsers': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the app installation.
         * @example d69cbeac-1034-42e9-a7a9-05466983e35b
         */
        appInstallationId: components['parameters']['AppInstallationId']
        /**
         * @description Id of the database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        databaseId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "databaseUserIds": {
         *         "admin": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3"
         *       }
         *     }
         */
        'application/json': components['schemas']['DatabaseUsersUpdate']
      }
    }
    responses: {
      /** @description The database users were linked. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'systemSoftware.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The system software. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *         "meta": {
           *           "vendor": "Example Ltd"
           *         },
           *         "name": "php",
           *         "tags": [
           *           "language"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['SystemSoftware'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'systemSoftware.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the system software.
         * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
         */
        systemSoftwareId: components['parameters']['SystemSoftwareId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The system software. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "93e6fbb9-159c-409a-a615-8f6897a8d87a",
           *       "meta": {
           *         "vendor": "Example Ltd"
           *       },
           *       "name": "php",
           *       "tags": [
           *         "language"
           *       ]
           *     }
           */
          'application/json': components['schemas']['SystemSoftware']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'systemSoftware.versions.list': {
    parameters: {
      query?: {
        /**
         * @description Range that the versions have to be in.
         * @example >=8.2
         */
        versionRange?: string
        /**
         * @description True for recommended versions only.
         * @example true
         */
        recommended?: boolean
      }
      header?: never
      path: {
        /**
         * @description Id of the system software.
         * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
         */
        systemSoftwareId: components['parameters']['SystemSoftwareId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "expiryDate": "2028-12-31T00:00:00Z",
           *         "externalVersion": "8.3.6",
           *         "id": "adc6c590-e5b6-4589-aa73-77742dc8c52d",
           *         "internalVersion": "8.3.6-0",
           *         "recommended": true,
           *         "systemSoftwareDependencies": [],
           *         "userInputs": []
           *       }
           *     ]
           */
          'application/json': components['schemas']['SystemSoftwareVersion'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'systemSoftware.versions.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the system software.
         * @example 93e6fbb9-159c-409a-a615-8f6897a8d87a
         */
        systemSoftwareId: components['parameters']['SystemSoftwareId']
        /**
         * @description Id of the system software version.
         * @example adc6c590-e5b6-4589-aa73-77742dc8c52d
         */
        systemSoftwareVersionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expiryDate": "2028-12-31T00:00:00Z",
           *       "externalVersion": "8.3.6",
           *       "id": "adc6c590-e5b6-4589-aa73-77742dc8c52d",
           *       "internalVersion": "8.3.6-0",
           *       "recommended": true,
           *       "systemSoftwareDependencies": [],
           *       "userInputs": []
           *     }
           */
          'application/json': components['schemas']['SystemSoftwareVersion']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerIdUuid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contracts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *         "contractNumber": "V1234567",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "baseItem": {
           *           "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *           "description": "Project: My first project",
           *           "isBaseItem": true,
           *           "isActivated": true,
           *           "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *           "orderDate": "2026-05-04T10:30:00Z",
           *           "activationDate": "2026-05-04T10:45:00Z",
           *           "contractPeriod": 1,
           *           "invoicingPeriod": 1,
           *           "nextPossibleTerminationDate": "2026-06-04T10:45:00Z",
           *           "aggregateReference": {
           *             "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *             "domain": "project",
           *             "aggregate": "project"
           *           },
           *           "articles": [
           *             {
           *               "id": "PS23-BASIC-0001",
           *               "name": "proSpace lite",
           *               "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *               "amount": 1,
           *               "unitPrice": {
           *                 "value": 1000,
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "totalPrice": {
           *             "value": 1000,
           *             "currency": "EUR"
           *           }
           *         },
           *         "additionalItems": []
           *       }
           *     ]
           */
          'application/json': components['schemas']['Contract'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
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
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractNumber": "V1234567",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "baseItem": {
           *         "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *         "description": "Project: My first project",
           *         "isBaseItem": true,
           *         "isActivated": true,
           *         "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *         "orderDate": "2026-05-04T10:30:00Z",
           *         "activationDate": "2026-05-04T10:45:00Z",
           *         "contractPeriod": 1,
           *         "invoicingPeriod": 1,
           *         "nextPossibleTerminationDate": "2026-06-04T10:45:00Z",
           *         "aggregateReference": {
           *           "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *           "domain": "project",
           *           "aggregate": "project"
           *         },
           *         "articles": [
           *           {
           *             "id": "PS23-BASIC-0001",
           *             "name": "proSpace lite",
           *             "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *             "amount": 1,
           *             "unitPrice": {
           *               "value": 1000,
           *               "currency": "EUR"
           *             }
           *           }
           *         ],
           *         "totalPrice": {
           *           "value": 1000,
           *           "currency": "EUR"
           *         }
           *       },
           *       "additionalItems": []
           *     }
           */
          'application/json': components['schemas']['Contract']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.getByDomain': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
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
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractNumber": "V1234567",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "baseItem": {
           *         "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *         "description": "Domain: example.com",
           *         "isBaseItem": true,
           *         "isActivated": true,
           *         "activationDate": "2026-05-04T10:45:00Z",
           *         "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *         "orderDate": "2026-05-04T10:30:00Z",
           *         "contractPeriod": 12,
           *         "invoicingPeriod": 12,
           *         "nextPossibleTerminationDate": "2027-05-04T10:45:00Z",
           *         "articles": [
           *           {
           *             "id": "DOMAIN-0001",
           *             "name": ".com domain",
           *             "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *             "amount": 1,
           *             "unitPrice": {
           *               "value": 900,
           *               "currency": "EUR"
           *             }
           *           }
           *         ],
           *         "totalPrice": {
           *           "value": 900,
           *           "currency": "EUR"
           *         }
           *       },
           *       "additionalItems": []
           *     }
           */
          'application/json': components['schemas']['Contract']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.getByProject': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
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
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractNumber": "V1234567",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "baseItem": {
           *         "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *         "description": "Project: My first project",
           *         "isBaseItem": true,
           *         "isActivated": true,
           *         "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *         "orderDate": "2026-05-04T10:30:00Z",
           *         "activationDate": "2026-05-04T10:45:00Z",
           *         "contractPeriod": 1,
           *         "invoicingPeriod": 1,
           *         "nextPossibleTerminationDate": "2026-06-04T10:45:00Z",
           *         "aggregateReference": {
           *           "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *           "domain": "project",
           *           "aggregate": "project"
           *         },
           *         "articles": [
           *           {
           *             "id": "PS23-BASIC-0001",
           *             "name": "proSpace lite",
           *             "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *             "amount": 1,
           *             "unitPrice": {
           *               "value": 1000,
           *               "currency": "EUR"
           *             }
           *           }
           *         ],
           *         "totalPrice": {
           *           "value": 1000,
           *           "currency": "EUR"
           *         }
           *       },
           *       "additionalItems": []
           *     }
           */
          'application/json': components['schemas']['Contract']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.getByServer': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the server.
         * @example 1923a01f-4e14-4c54-af57-9a4ffe13c35e
         */
        serverId: components['parameters']['ServerId']
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
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractNumber": "V1234567",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "baseItem": {
           *         "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *         "description": "Server: My first server",
           *         "isBaseItem": true,
           *         "isActivated": true,
           *         "activationDate": "2026-05-04T10:45:00Z",
           *         "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *         "orderDate": "2026-05-04T10:30:00Z",
           *         "contractPeriod": 1,
           *         "invoicingPeriod": 1,
           *         "nextPossibleTerminationDate": "2026-06-04T10:45:00Z",
           *         "articles": [
           *           {
           *             "id": "SERVER-0001",
           *             "name": "Server",
           *             "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *             "amount": 1,
           *             "unitPrice": {
           *               "value": 10000,
           *               "currency": "EUR"
           *             }
           *           }
           *         ],
           *         "totalPrice": {
           *           "value": 10000,
           *           "currency": "EUR"
           *         }
           *       },
           *       "additionalItems": []
           *     }
           */
          'application/json': components['schemas']['Contract']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.getBaseItem': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The base item. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *       "description": "Project: My first project",
           *       "isBaseItem": true,
           *       "isActivated": true,
           *       "isInclusive": false,
           *       "isInFreeTrial": false,
           *       "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *       "orderDate": "2026-05-04T10:30:00Z",
           *       "activationDate": "2026-05-04T10:45:00Z",
           *       "contractPeriod": 1,
           *       "invoicingPeriod": 1,
           *       "nextPossibleUpgradeDate": "2026-05-04T10:45:00Z",
           *       "nextPossibleDowngradeDate": "2026-06-04T10:45:00Z",
           *       "nextPossibleTerminationDate": "2026-06-04T10:45:00Z",
           *       "aggregateReference": {
           *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "domain": "project",
           *         "aggregate": "project"
           *       },
           *       "articles": [
           *         {
           *           "id": "PS23-BASIC-0001",
           *           "name": "proSpace lite",
           *           "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *           "amount": 1,
           *           "unitPrice": {
           *             "value": 1000,
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "totalPrice": {
           *         "value": 1000,
           *         "currency": "EUR"
           *       }
           *     }
           */
          'application/json': components['schemas']['ContractItem']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.terminate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "No longer needed",
         *       "terminationTargetDate": "2026-06-04T10:45:00Z"
         *     }
         */
        'application/json': components['schemas']['TerminationRequest']
      }
    }
    responses: {
      /** @description The contract and those of its items that are scheduled to end. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "itemsScheduledForTermination": [
           *         "a4687ee4-d16b-45c4-a496-6333ac0e4bcd"
           *       ],
           *       "reason": "No longer needed",
           *       "terminationTargetDate": "2026-06-04"
           *     }
           */
          'application/json': components['schemas']['ContractTerminated']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.cancelTermination': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Whether the termination was cancelled. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "isCancelled": true
           *     }
           */
          'application/json': components['schemas']['ContractTerminationCancelled']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.items.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contract item. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "itemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *       "description": "Project: My first project",
           *       "isBaseItem": true,
           *       "isActivated": true,
           *       "isInclusive": false,
           *       "isInFreeTrial": false,
           *       "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *       "orderDate": "2026-05-04T10:30:00Z",
           *       "activationDate": "2026-05-04T10:45:00Z",
           *       "contractPeriod": 1,
           *       "invoicingPeriod": 1,
           *       "nextPossibleUpgradeDate": "2026-05-04T10:45:00Z",
           *       "nextPossibleDowngradeDate": "2026-06-04T10:45:00Z",
           *       "nextPossibleTerminationDate": "2026-06-04T10:45:00Z",
           *       "aggregateReference": {
           *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "domain": "project",
           *         "aggregate": "project"
           *       },
           *       "articles": [
           *         {
           *           "id": "PS23-BASIC-0001",
           *           "name": "proSpace lite",
           *           "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *           "amount": 1,
           *           "unitPrice": {
           *             "value": 1000,
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "totalPrice": {
           *         "value": 1000,
           *         "currency": "EUR"
           *       },
           *       "tariffChange": {
           *         "scheduledAtDate": "2026-05-12T09:00:00Z",
           *         "scheduledByUserId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *         "targetDate": "2026-06-04T10:45:00Z",
           *         "newArticles": [
           *           {
           *             "id": "PS23-PLUS-0004",
           *             "name": "proSpace",
           *             "articleTemplateId": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *             "amount": 1,
           *             "unitPrice": {
           *               "value": 1500,
           *               "currency": "EUR"
           *             }
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ContractItem']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.items.getNextTerminationDate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The next possible termination date. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *       "nextTerminationDate": "2026-06-04T10:45:00Z"
           *     }
           */
          'application/json': components['schemas']['NextTerminationDate']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.items.terminate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "No longer needed",
         *       "terminationTargetDate": "2026-06-04T10:45:00Z"
         *     }
         */
        'application/json': components['schemas']['TerminationRequest']
      }
    }
    responses: {
      /** @description The contract item and when it is to end. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *       "reason": "No longer needed",
           *       "terminationTargetDate": "2026-06-04T10:45:00Z"
           *     }
           */
          'application/json': components['schemas']['ContractItemTerminated']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.items.cancelTermination': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Whether the termination was cancelled. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *       "isCancelled": true
           *     }
           */
          'application/json': components['schemas']['ContractItemChangeCancelled']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'contracts.items.cancelTariffChange': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contract.
         * @example 3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd
         */
        contractId: components['parameters']['ContractId']
        /**
         * @description Id of the contract item.
         * @example a4687ee4-d16b-45c4-a496-6333ac0e4bcd
         */
        contractItemId: components['parameters']['ContractItemId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Whether the tariff change was cancelled. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *       "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *       "isCancelled": true
           *     }
           */
          'application/json': components['schemas']['ContractItemChangeCancelled']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'invoices.list': {
    parameters: {
      query?: {
        /**
         * @description Types of the invoices to list.
         * @example [
         *       "REGULAR",
         *       "CORRECTION"
         *     ]
         */
        invoiceTypes?: ('REGULAR' | 'REISSUE' | 'CORRECTION' | 'CANCELLATION')[]
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['Page']
      }
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
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
           * @example [
           *       {
           *         "id": "349f40e3-91e8-4058-a773-844a59a7d2c6",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "invoiceNumber": "RG1234567",
           *         "invoiceType": "REGULAR",
           *         "date": "2026-05-15T06:00:00Z",
           *         "status": "PAID",
           *         "currency": "EUR",
           *         "totalNet": 1000,
           *         "totalGross": 1190,
           *         "amountPaid": 1190,
           *         "pdfId": "cf5409b3-9f9a-4c5b-ac73-7172c0be083c",
           *         "paymentSettings": {
           *           "method": "invoice"
           *         },
           *         "recipient": {
           *           "salutation": "ms",
           *           "firstName": "Ada",
           *           "lastName": "Example",
           *           "emailAddress": "ada@example.com",
           *           "address": {
           *             "street": "Example Street",
           *             "houseNumber": "1",
           *             "zip": "12345",
           *             "city": "Example City",
           *             "countryCode": "DE"
           *           }
           *         },
           *         "groups": [
           *           {
           *             "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *             "description": "Project: My first project",
           *             "items": [
           *               {
           *                 "itemId": "59c47fe8-3b4a-4f70-ad12-5d8fbe7c0c05",
           *                 "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *                 "description": "Project: My first project",
           *                 "price": {
           *                   "value": 1000,
           *                   "currency": "EUR"
           *                 },
           *                 "vatRate": 19,
           *                 "servicePeriod": {
           *                   "start": "2026-05-04T00:00:00Z",
           *                   "end": "2026-06-03T23:59:59Z"
           *                 }
           *               }
           *             ]
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Invoice'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'invoices.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the invoice.
         * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
         */
        invoiceId: components['parameters']['InvoiceId']
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
           *       "id": "349f40e3-91e8-4058-a773-844a59a7d2c6",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "invoiceNumber": "RG1234567",
           *       "invoiceType": "REGULAR",
           *       "date": "2026-05-15T06:00:00Z",
           *       "status": "PAID",
           *       "currency": "EUR",
           *       "totalNet": 1000,
           *       "totalGross": 1190,
           *       "amountPaid": 1190,
           *       "pdfId": "cf5409b3-9f9a-4c5b-ac73-7172c0be083c",
           *       "paymentSettings": {
           *         "method": "invoice"
           *       },
           *       "recipient": {
           *         "salutation": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example",
           *         "emailAddress": "ada@example.com",
           *         "address": {
           *           "street": "Example Street",
           *           "houseNumber": "1",
           *           "zip": "12345",
           *           "city": "Example City",
           *           "countryCode": "DE"
           *         }
           *       },
           *       "groups": [
           *         {
           *           "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *           "description": "Project: My first project",
           *           "items": [
           *             {
           *               "itemId": "59c47fe8-3b4a-4f70-ad12-5d8fbe7c0c05",
           *               "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *               "description": "Project: My first project",
           *               "price": {
           *                 "value": 1000,
           *                 "currency": "EUR"
           *               },
           *               "vatRate": 19,
           *               "servicePeriod": {
           *                 "start": "2026-05-04T00:00:00Z",
           *                 "end": "2026-06-03T23:59:59Z"
           *               }
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Invoice']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'invoices.getFileAccessToken': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
        /**
         * @description Id of the invoice.
         * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
         */
        invoiceId: components['parameters']['InvoiceId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The token and when it expires. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accessToken": "made-up-access-token",
           *       "expiresAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['FileAccessToken']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'invoices.settings.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invoice settings. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "296ec5aa-6ef2-40f1-add7-efaddbf10491",
           *       "invoicePeriod": 1,
           *       "targetDay": 15,
           *       "printedInvoices": false,
           *       "paymentSettings": {
           *         "method": "debit",
           *         "accountHolder": "Ada Example",
           *         "iban": "DE02120300000000202051"
           *       },
           *       "lastBankingInformation": {
           *         "accountHolder": "Ada Example",
           *         "iban": "DE02120300000000202051"
           *       },
           *       "recipientSameAsOwner": false,
           *       "recipient": {
           *         "salutation": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example",
           *         "emailAddress": "ada@example.com",
           *         "address": {
           *           "street": "Example Street",
           *           "houseNumber": "1",
           *           "zip": "12345",
           *           "city": "Example City",
           *           "countryCode": "DE"
           *         }
           *       },
           *       "additionalEmailRecipients": [
           *         "accounts@example.com"
           *       ],
           *       "status": []
           *     }
           */
          'application/json': components['schemas']['InvoiceSettings']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'invoices.settings.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "invoicePeriod": 1,
         *       "targetDay": 15,
         *       "printedInvoices": false,
         *       "paymentSettings": {
         *         "method": "debit",
         *         "accountHolder": "Ada Example",
         *         "iban": "DE02120300000000202051"
         *       },
         *       "recipientSameAsOwner": false,
         *       "recipient": {
         *         "salutation": "ms",
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "emailAddress": "ada@example.com",
         *         "address": {
         *           "street": "Example Street",
         *           "houseNumber": "1",
         *           "zip": "12345",
         *           "city": "Example City",
         *           "countryCode": "DE"
         *         }
         *       },
         *       "additionalEmailRecipients": [
         *         "accounts@example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['InvoiceSettingsUpdate']
      }
    }
    responses: {
      /** @description The invoice settings after the change. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "296ec5aa-6ef2-40f1-add7-efaddbf10491",
           *       "invoicePeriod": 1,
           *       "targetDay": 15,
           *       "printedInvoices": false,
           *       "paymentSettings": {
           *         "method": "debit",
           *         "accountHolder": "Ada Example",
           *         "iban": "DE02120300000000202051"
           *       },
           *       "lastBankingInformation": {
           *         "accountHolder": "Ada Example",
           *         "iban": "DE02120300000000202051"
           *       },
           *       "recipientSameAsOwner": false,
           *       "recipient": {
           *         "salutation": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example",
           *         "emailAddress": "ada@example.com",
           *         "address": {
           *           "street": "Example Street",
           *           "houseNumber": "1",
           *           "zip": "12345",
           *           "city": "Example City",
           *           "countryCode": "DE"
           *         }
           *       },
           *       "additionalEmailRecipients": [
           *         "accounts@example.com"
           *       ],
           *       "status": []
           *     }
           */
          'application/json': components['schemas']['InvoiceSettings']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.invoices.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
        /**
         * @description Id of the invoice.
         * @example 349f40e3-91e8-4058-a773-844a59a7d2c6
         */
        invoiceId: components['parameters']['InvoiceId']
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
           *       "id": "349f40e3-91e8-4058-a773-844a59a7d2c6",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "invoiceNumber": "RG1234567",
           *       "invoiceType": "REGULAR",
           *       "date": "2026-05-15T06:00:00Z",
           *       "status": "PAID",
           *       "currency": "EUR",
           *       "totalNet": 1000,
           *       "totalGross": 1190,
           *       "amountPaid": 1190,
           *       "pdfId": "cf5409b3-9f9a-4c5b-ac73-7172c0be083c",
           *       "paymentSettings": {
           *         "method": "invoice"
           *       },
           *       "recipient": {
           *         "salutation": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example",
           *         "emailAddress": "ada@example.com",
           *         "address": {
           *           "street": "Example Street",
           *           "houseNumber": "1",
           *           "zip": "12345",
           *           "city": "Example City",
           *           "countryCode": "DE"
           *         }
           *       },
           *       "groups": [
           *         {
           *           "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
           *           "description": "Project: My first project",
           *           "items": [
           *             {
           *               "itemId": "59c47fe8-3b4a-4f70-ad12-5d8fbe7c0c05",
           *               "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd",
           *               "description": "Project: My first project",
           *               "price": {
           *                 "value": 1000,
           *                 "currency": "EUR"
           *               },
           *               "vatRate": 19,
           *               "servicePeriod": {
           *                 "start": "2026-05-04T00:00:00Z",
           *                 "end": "2026-06-03T23:59:59Z"
           *               }
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Invoice']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Statuses of the orders to list.
         * @example [
         *       "NEW",
         *       "CONFIRMED"
         *     ]
         */
        includesStatus?: components['schemas']['OrderStatus'][]
        /**
         * @description Statuses of orders to leave out.
         * @example [
         *       "REJECTED",
         *       "ABORTED"
         *     ]
         */
        excludesStatus?: components['schemas']['OrderStatus'][]
        /**
         * @description Article templates to list orders of; mittwald's own example is the id of an article.
         * @example [
         *       "proSpace"
         *     ]
         */
        templateNames?: string[]
      }
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The orders. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *         "orderNumber": "5000123",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "type": "NEW_ORDER",
           *         "status": "EXECUTED",
           *         "orderDate": "2026-05-04T10:30:00Z",
           *         "dueDate": "2026-05-18T10:30:00Z",
           *         "invoicingPeriod": 1,
           *         "items": [
           *           {
           *             "orderItemId": "b1db131e-0487-4ed0-ac2a-c24e34a90a3f",
           *             "articleId": "PS23-BASIC-0001",
           *             "articleName": "proSpace lite",
           *             "articleTemplateName": "proSpace",
           *             "attributeConfiguration": [
           *               {
           *                 "key": "storage",
           *                 "value": "10"
           *               }
           *             ],
           *             "isInclusive": false,
           *             "price": 1000,
           *             "reference": {
           *               "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd"
           *             }
           *           }
           *         ],
           *         "summary": {
           *           "recurring": 1000,
           *           "nonRecurring": 0,
           *           "summary": 1000
           *         },
           *         "profile": {
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *           "email": "ada@example.com",
           *           "title": "ms",
           *           "first_name": "Ada",
           *           "last_name": "Example"
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Order'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.listByProject': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Statuses of the orders to list.
         * @example [
         *       "NEW",
         *       "CONFIRMED"
         *     ]
         */
        includesStatus?: components['schemas']['OrderStatus'][]
        /**
         * @description Statuses of orders to leave out.
         * @example [
         *       "REJECTED",
         *       "ABORTED"
         *     ]
         */
        excludesStatus?: components['schemas']['OrderStatus'][]
        /**
         * @description Article templates to list orders of; mittwald's own example is the id of an article.
         * @example [
         *       "proSpace"
         *     ]
         */
        templateNames?: string[]
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The orders. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *         "orderNumber": "5000123",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "type": "NEW_ORDER",
           *         "status": "EXECUTED",
           *         "orderDate": "2026-05-04T10:30:00Z",
           *         "dueDate": "2026-05-18T10:30:00Z",
           *         "invoicingPeriod": 1,
           *         "items": [
           *           {
           *             "orderItemId": "b1db131e-0487-4ed0-ac2a-c24e34a90a3f",
           *             "articleId": "PS23-BASIC-0001",
           *             "articleName": "proSpace lite",
           *             "articleTemplateName": "proSpace",
           *             "attributeConfiguration": [
           *               {
           *                 "key": "storage",
           *                 "value": "10"
           *               }
           *             ],
           *             "isInclusive": false,
           *             "price": 1000,
           *             "reference": {
           *               "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd"
           *             }
           *           }
           *         ],
           *         "summary": {
           *           "recurring": 1000,
           *           "nonRecurring": 0,
           *           "summary": 1000
           *         },
           *         "profile": {
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *           "email": "ada@example.com",
           *           "title": "ms",
           *           "first_name": "Ada",
           *           "last_name": "Example"
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Order'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the order.
         * @example 120559ff-820e-4657-a451-f32188f5af4e
         */
        orderId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "orderId": "120559ff-820e-4657-a451-f32188f5af4e",
           *       "orderNumber": "5000123",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "type": "NEW_ORDER",
           *       "status": "EXECUTED",
           *       "orderDate": "2026-05-04T10:30:00Z",
           *       "dueDate": "2026-05-18T10:30:00Z",
           *       "invoicingPeriod": 1,
           *       "items": [
           *         {
           *           "orderItemId": "b1db131e-0487-4ed0-ac2a-c24e34a90a3f",
           *           "articleId": "PS23-BASIC-0001",
           *           "articleName": "proSpace lite",
           *           "articleTemplateName": "proSpace",
           *           "attributeConfiguration": [
           *             {
           *               "key": "storage",
           *               "value": "10"
           *             }
           *           ],
           *           "isInclusive": false,
           *           "price": 1000,
           *           "reference": {
           *             "contractItemId": "a4687ee4-d16b-45c4-a496-6333ac0e4bcd"
           *           }
           *         }
           *       ],
           *       "summary": {
           *         "recurring": 1000,
           *         "nonRecurring": 0,
           *         "summary": 1000
           *       },
           *       "profile": {
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *         "email": "ada@example.com",
           *         "title": "ms",
           *         "first_name": "Ada",
           *         "last_name": "Example"
           *       }
           *     }
           */
          'application/json': components['schemas']['Order']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.create': {
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
         *       "orderType": "server",
         *       "orderData": {
         *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
         *         "description": "My first server",
         *         "machineType": "shared.xlarge",
         *         "diskspaceInGiB": 100
         *       }
         *     }
         */
        'application/json': components['schemas']['OrderCreate']
      }
    }
    responses: {
      /** @description The order was placed; its id. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "orderId": "120559ff-820e-4657-a451-f32188f5af4e"
           *     }
           */
          'application/json': components['schemas']['OrderCreated']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.preview': {
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
         *       "orderType": "server",
         *       "orderData": {
         *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
         *         "machineType": "shared.xlarge",
         *         "diskspaceInGiB": 100
         *       }
         *     }
         */
        'application/json': components['schemas']['OrderPreview']
      }
    }
    responses: {
      /** @description The prices of the order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "machineTypePrice": 500,
           *       "storagePrice": 1000,
           *       "totalPrice": 1500
           *     }
           */
          'application/json': components['schemas']['OrderPrice']
        }
      }
      400: components['responses']['InvalidRequest']
      /** @description The order cannot be previewed with this content. */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": {}
           *     }
           */
          'application/json': components['schemas']['OrderPreviewError']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.tariffChanges.create': {
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
         *       "tariffChangeType": "server",
         *       "tariffChangeData": {
         *         "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
         *         "machineType": "shared.xlarge",
         *         "diskspaceInGiB": 200
         *       }
         *     }
         */
        'application/json': components['schemas']['TariffChangeRequest']
      }
    }
    responses: {
      /** @description The tariff change was ordered; the id of its order. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "orderId": "120559ff-820e-4657-a451-f32188f5af4e"
           *     }
           */
          'application/json': components['schemas']['OrderCreated']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'orders.tariffChanges.preview': {
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
         *       "tariffChangeType": "server",
         *       "tariffChangeData": {
         *         "contractId": "3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd",
         *         "machineType": "shared.xlarge",
         *         "diskspaceInGiB": 200
         *       }
         *     }
         */
        'application/json': components['schemas']['TariffChangeRequest']
      }
    }
    responses: {
      /** @description The prices after the tariff change. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "machineTypePrice": 500,
           *       "storagePrice": 1000,
           *       "totalPrice": 1500
           *     }
           */
          'application/json': components['schemas']['HostingOrderPrice']
        }
      }
      400: components['responses']['InvalidRequest']
      /** @description The tariff change cannot be previewed with this content. */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": {}
           *     }
           */
          'application/json': components['schemas']['OrderPreviewError']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'articles.list': {
    parameters: {
      query?: {
        /**
         * @description Id of a customer whose own prices are to be returned.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId?: string
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
        /**
         * @description Tags of the articles to list.
         * @example [
         *       "cpu-optimized"
         *     ]
         */
        tags?: string[]
        /**
         * @description Names of the article templates to list articles of.
         * @example [
         *       "proSpace"
         *     ]
         */
        templateNames?: string[]
        /**
         * @description Ids of the articles to list.
         * @example [
         *       "PS23-BASIC-0001"
         *     ]
         */
        articleIds?: string[]
        /**
         * @description States of the articles to list.
         * @example [
         *       "full"
         *     ]
         */
        orderable?: ('forbidden' | 'internal' | 'beta_testing' | 'full' | 'deprecated')[]
        /**
         * @description Name of the articles to list.
         * @example proSpace lite
         */
        name?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The articles. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "articleId": "PS23-BASIC-0001",
           *         "name": "proSpace lite",
           *         "description": "proSpace without dedicated resources",
           *         "orderable": "full",
           *         "price": 1000,
           *         "contractDurationInMonth": 1,
           *         "forcedInvoicingPeriodInMonth": 0,
           *         "hasIndependentContractPeriod": false,
           *         "hideOnInvoice": false,
           *         "machineType": {
           *           "name": "psplus-shared",
           *           "cpu": "1",
           *           "memory": "10"
           *         },
           *         "balanceAddonKey": "inclusive_domains",
           *         "addons": [
           *           {
           *             "key": "inclusive_domains",
           *             "value": "1",
           *             "valueMergeType": "add",
           *             "hidden": false
           *           }
           *         ],
           *         "attributes": [
           *           {
           *             "key": "cpu",
           *             "value": "4",
           *             "unit": "GHz",
           *             "mergeType": "set",
           *             "readonly": true
           *           }
           *         ],
           *         "modifierArticles": [
           *           {
           *             "articleId": "PS23-STORAGE-0001",
           *             "maxArticleCount": 10
           *           }
           *         ],
           *         "possibleArticleChanges": [
           *           {
           *             "articleId": "PS23-PLUS-0004"
           *           }
           *         ],
           *         "tags": [
           *           {
           *             "id": "0c4f88bf-1ee5-4819-a64d-d561c9238cf9",
           *             "name": "cpu-optimized"
           *           }
           *         ],
           *         "template": {
           *           "id": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *           "name": "proSpace",
           *           "type": "base",
           *           "isRecurring": true,
           *           "isManagedByDomain": false
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Article'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'articles.get': {
    parameters: {
      query?: {
        /**
         * @description Id of a customer whose own price is to be returned.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the article.
         * @example PS23-BASIC-0001
         */
        articleId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "articleId": "PS23-BASIC-0001",
           *       "name": "proSpace lite",
           *       "description": "proSpace without dedicated resources",
           *       "orderable": "full",
           *       "price": 1000,
           *       "contractDurationInMonth": 1,
           *       "forcedInvoicingPeriodInMonth": 0,
           *       "hasIndependentContractPeriod": false,
           *       "hideOnInvoice": false,
           *       "machineType": {
           *         "name": "psplus-shared",
           *         "cpu": "1",
           *         "memory": "10"
           *       },
           *       "balanceAddonKey": "inclusive_domains",
           *       "addons": [
           *         {
           *           "key": "inclusive_domains",
           *           "value": "1",
           *           "valueMergeType": "add",
           *           "hidden": false
           *         }
           *       ],
           *       "attributes": [
           *         {
           *           "key": "cpu",
           *           "value": "4",
           *           "unit": "GHz",
           *           "mergeType": "set",
           *           "readonly": true
           *         }
           *       ],
           *       "modifierArticles": [
           *         {
           *           "articleId": "PS23-STORAGE-0001",
           *           "maxArticleCount": 10
           *         }
           *       ],
           *       "possibleArticleChanges": [
           *         {
           *           "articleId": "PS23-PLUS-0004"
           *         }
           *       ],
           *       "tags": [
           *         {
           *           "id": "0c4f88bf-1ee5-4819-a64d-d561c9238cf9",
           *           "name": "cpu-optimized"
           *         }
           *       ],
           *       "template": {
           *         "id": "e2ae9c6c-1c53-4171-aac8-71bb4f2bcf4c",
           *         "name": "proSpace",
           *         "type": "base",
           *         "isRecurring": true,
           *         "isManagedByDomain": false
           *       }
           *     }
           */
          'application/json': components['schemas']['Article']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.databases.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The databases. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "characterSettings": {
           *           "characterSet": "utf8mb4",
           *           "collation": "utf8mb4_unicode_ci"
           *         },
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "description": "Shop database",
           *         "finalizers": [],
           *         "hostname": "mysql.example.com",
           *         "id": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *         "isReady": true,
           *         "isShared": false,
           *         "name": "mysql_1b2c3d",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "status": "ready",
           *         "statusSetAt": "2026-05-04T10:31:00Z",
           *         "storageUsageInBytes": 10485760,
           *         "storageUsageInBytesSetAt": "2026-05-05T02:00:00Z",
           *         "updatedAt": "2026-05-04T10:31:00Z",
           *         "version": "8.0"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlDatabase'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.databases.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "database": {
         *         "characterSettings": {
         *           "characterSet": "utf8mb4",
         *           "collation": "utf8mb4_unicode_ci"
         *         },
         *         "description": "Shop database",
         *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
         *         "version": "8.0"
         *       },
         *       "user": {
         *         "accessIpMask": "198.51.100.0/24",
         *         "accessLevel": "full",
         *         "externalAccess": true,
         *         "password": "made-up-password"
         *       }
         *     }
         */
        'application/json': components['schemas']['MysqlDatabaseCreate']
      }
    }
    responses: {
      /** @description Ids of the new database and its user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *       "userId": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3"
           *     }
           */
          'application/json': components['schemas']['MysqlDatabaseCreated']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.databases.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The database. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "characterSettings": {
           *         "characterSet": "utf8mb4",
           *         "collation": "utf8mb4_unicode_ci"
           *       },
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Shop database",
           *       "finalizers": [],
           *       "hostname": "mysql.example.com",
           *       "id": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *       "isReady": true,
           *       "isShared": false,
           *       "name": "mysql_1b2c3d",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "status": "ready",
           *       "statusSetAt": "2026-05-04T10:31:00Z",
           *       "storageUsageInBytes": 10485760,
           *       "storageUsageInBytesSetAt": "2026-05-05T02:00:00Z",
           *       "updatedAt": "2026-05-04T10:31:00Z",
           *       "version": "8.0"
           *     }
           */
          'application/json': components['schemas']['MysqlDatabase']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.databases.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The database was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      412: components['responses']['PreconditionFailed']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.databases.updateDefaultCharset': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "characterSettings": {
         *         "characterSet": "utf8mb4",
         *         "collation": "utf8mb4_unicode_ci"
         *       }
         *     }
         */
        'application/json': components['schemas']['MysqlDatabaseCharsetUpdate']
      }
    }
    responses: {
      /** @description The character settings were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.databases.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Shop database"
         *     }
         */
        'application/json': components['schemas']['DescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.charsets.list': {
    parameters: {
      query?: {
        /**
         * @description Id of the MySQL version, such as `mysql80`; all versions without it.
         * @example mysql80
         */
        version?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The character sets. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "collations": [
           *           "utf8mb4_general_ci",
           *           "utf8mb4_unicode_ci"
           *         ],
           *         "name": "utf8mb4",
           *         "versionId": "mysql80"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlCharset'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.versions.list': {
    parameters: {
      query?: {
        /**
         * @description Id of the project whose versions to list.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "disabled": false,
           *         "id": "mysql80",
           *         "name": "MySQL 8.0",
           *         "number": "8.0"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlVersion'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
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
           * @example [
           *       {
           *         "accessIpMask": "198.51.100.0/24",
           *         "accessLevel": "full",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "databaseId": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *         "description": "Reports",
           *         "disabled": false,
           *         "externalAccess": true,
           *         "id": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3",
           *         "mainUser": false,
           *         "name": "dbu_1b2c3d",
           *         "passwordUpdatedAt": "2026-05-04T10:30:00Z",
           *         "updatedAt": "2026-05-04T10:30:00Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MysqlUser'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL database.
         * @example 18aeaf90-bb4e-4504-af81-f2f9aa2de96f
         */
        mysqlDatabaseId: components['parameters']['MysqlDatabaseId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "accessIpMask": "198.51.100.0/24",
         *       "accessLevel": "full",
         *       "databaseId": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
         *       "description": "Reports",
         *       "externalAccess": true,
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['MysqlUserCreate']
      }
    }
    responses: {
      /** @description Id of the new user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
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
           *       "accessIpMask": "198.51.100.0/24",
           *       "accessLevel": "full",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "databaseId": "18aeaf90-bb4e-4504-af81-f2f9aa2de96f",
           *       "description": "Reports",
           *       "disabled": false,
           *       "externalAccess": true,
           *       "id": "37f31237-eabe-4dc5-a1de-7d1f0c0393e3",
           *       "mainUser": false,
           *       "name": "dbu_1b2c3d",
           *       "passwordUpdatedAt": "2026-05-04T10:30:00Z",
           *       "updatedAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['MysqlUser']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "accessIpMask": "198.51.100.0/24",
         *       "accessLevel": "readonly",
         *       "description": "Reports",
         *       "externalAccess": true
         *     }
         */
        'application/json': components['schemas']['MysqlUserUpdate']
      }
    }
    responses: {
      /** @description The user was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The user was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.enable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The user was enabled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.disable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The user was disabled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.getPhpMyAdminUrl': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The URL. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "url": "https://phpmyadmin.example.com"
           *     }
           */
          'application/json': components['schemas']['PhpMyAdminUrl']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'mysql.users.updatePassword': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the MySQL user.
         * @example 37f31237-eabe-4dc5-a1de-7d1f0c0393e3
         */
        mysqlUserId: components['parameters']['MysqlUserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['PasswordUpdate']
      }
    }
    responses: {
      /** @description The password was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.databases.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The databases. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "configuration": {
           *           "additionalFlags": [
           *             "--maxclients 100"
           *           ],
           *           "maxMemory": "64Mi",
           *           "maxMemoryPolicy": "allkeys-lru",
           *           "persistent": true
           *         },
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "description": "Cache of the shop",
           *         "finalizers": [],
           *         "hostname": "redis.example.com",
           *         "id": "d2203e54-9c93-4283-a899-dfe05a94cabc",
           *         "name": "redis_1b2c3d",
           *         "port": 6379,
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "status": "ready",
           *         "statusSetAt": "2026-05-04T10:31:00Z",
           *         "storageUsageInBytes": 10485760,
           *         "storageUsageInBytesSetAt": "2026-05-05T02:00:00Z",
           *         "updatedAt": "2026-05-04T10:31:00Z",
           *         "version": "7.0"
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisDatabase'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.databases.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "configuration": {
         *         "additionalFlags": [
         *           "--maxclients 100"
         *         ],
         *         "maxMemory": "64Mi",
         *         "maxMemoryPolicy": "allkeys-lru",
         *         "persistent": true
         *       },
         *       "description": "Cache of the shop",
         *       "version": "7.0"
         *     }
         */
        'application/json': components['schemas']['RedisDatabaseCreate']
      }
    }
    responses: {
      /** @description Id of the new database. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "d2203e54-9c93-4283-a899-dfe05a94cabc"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.databases.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The database. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "configuration": {
           *         "additionalFlags": [
           *           "--maxclients 100"
           *         ],
           *         "maxMemory": "64Mi",
           *         "maxMemoryPolicy": "allkeys-lru",
           *         "persistent": true
           *       },
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Cache of the shop",
           *       "finalizers": [],
           *       "hostname": "redis.example.com",
           *       "id": "d2203e54-9c93-4283-a899-dfe05a94cabc",
           *       "name": "redis_1b2c3d",
           *       "port": 6379,
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "status": "ready",
           *       "statusSetAt": "2026-05-04T10:31:00Z",
           *       "storageUsageInBytes": 10485760,
           *       "storageUsageInBytesSetAt": "2026-05-05T02:00:00Z",
           *       "updatedAt": "2026-05-04T10:31:00Z",
           *       "version": "7.0"
           *     }
           */
          'application/json': components['schemas']['RedisDatabase']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.databases.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The database was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      412: components['responses']['PreconditionFailed']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.databases.updateConfiguration': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "configuration": {
         *         "additionalFlags": [
         *           "--maxclients 100"
         *         ],
         *         "maxMemory": "64Mi",
         *         "maxMemoryPolicy": "allkeys-lru",
         *         "persistent": true
         *       }
         *     }
         */
        'application/json': components['schemas']['RedisDatabaseConfigurationUpdate']
      }
    }
    responses: {
      /** @description The configuration was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.databases.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the Redis database.
         * @example d2203e54-9c93-4283-a899-dfe05a94cabc
         */
        redisDatabaseId: components['parameters']['RedisDatabaseId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Cache of the shop"
         *     }
         */
        'application/json': components['schemas']['DescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'redis.versions.list': {
    parameters: {
      query?: {
        /**
         * @description Id of the project whose versions to list.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "disabled": false,
           *         "id": "redis70",
           *         "name": "Redis 7.0",
           *         "number": "7.0"
           *       }
           *     ]
           */
          'application/json': components['schemas']['RedisVersion'][]
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'dns.zones.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The DNS zones. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "f97745b3-8024-4834-ac98-d5aba77deaab",
           *         "domain": "example.com",
           *         "recordSet": {
           *           "combinedARecords": {
           *             "managedBy": {
           *               "ingressId": "8425196a-a340-4e40-ad8d-c233da275cad"
           *             }
           *           },
           *           "mx": {
           *             "records": [
           *               {
           *                 "fqdn": "mx1.example.net",
           *                 "priority": 10
           *               }
           *             ],
           *             "settings": {
           *               "ttl": {
           *                 "auto": true
           *               }
           *             }
           *           },
           *           "txt": {
           *             "entries": [
           *               "v=spf1 mx -all"
           *             ],
           *             "settings": {
           *               "ttl": {
           *                 "seconds": 3600
           *               }
           *             }
           *           },
           *           "cname": {},
           *           "srv": {}
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['DnsZone'][]
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'dns.zones.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "shop.example.com",
         *       "parentZoneId": "43240a0b-5f24-4caf-a797-6938c0e0d63c"
         *     }
         */
        'application/json': components['schemas']['DnsZoneCreate']
      }
    }
    responses: {
      /** @description The id of the new zone. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "f97745b3-8024-4834-ac98-d5aba77deaab"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'dns.zones.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The DNS zone. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "f97745b3-8024-4834-ac98-d5aba77deaab",
           *       "domain": "example.com",
           *       "recordSet": {
           *         "combinedARecords": {
           *           "managedBy": {
           *             "ingressId": "8425196a-a340-4e40-ad8d-c233da275cad"
           *           }
           *         },
           *         "mx": {
           *           "records": [
           *             {
           *               "fqdn": "mx1.example.net",
           *               "priority": 10
           *             }
           *           ],
           *           "settings": {
           *             "ttl": {
           *               "auto": true
           *             }
           *           }
           *         },
           *         "txt": {
           *           "entries": [
           *             "v=spf1 mx -all"
           *           ],
           *           "settings": {
           *             "ttl": {
           *               "seconds": 3600
           *             }
           *           }
           *         },
           *         "cname": {},
           *         "srv": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['DnsZone']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'dns.zones.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The zone was deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'dns.recordSets.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
        /**
         * @description Record set to change. `a` holds both A and AAAA records.
         * @example a
         */
        recordSet: 'a' | 'mx' | 'txt' | 'srv' | 'cname'
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "a": [
         *         "192.0.2.1"
         *       ],
         *       "aaaa": [
         *         "2001:db8::1"
         *       ],
         *       "settings": {
         *         "ttl": {
         *           "seconds": 3600
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['DnsRecordSetUpdate']
      }
    }
    responses: {
      /** @description The record set was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'dns.recordSets.setManaged': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the DNS zone.
         * @example f97745b3-8024-4834-ac98-d5aba77deaab
         */
        dnsZoneId: components['parameters']['DnsZoneId']
        /**
         * @description Record set that is to be managed.
         * @example a
         */
        recordSet: 'a' | 'mx'
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': components['schemas']['EmptyBody']
      }
    }
    responses: {
      /** @description The record set is managed now. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.list': {
    parameters: {
      query?: {
        /**
         * @description Only domains of this project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId?: string
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromOne']
        /**
         * @description Largest number of items on a page.
         * @example 50
         */
        limit?: components['parameters']['LimitFromOne']
        /**
         * @description Only domains with this text anywhere in their name. Works only together with `projectId`.
         * @example example
         */
        domainSearchName?: string
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
           * @example [
           *       {
           *         "domainId": "6f1d1251-9243-48b4-a2c2-9412536c18b8",
           *         "domain": "example.com",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "connected": true,
           *         "deleted": false,
           *         "nameservers": [
           *           "ns1.example.net",
           *           "ns2.example.net"
           *         ],
           *         "usesDefaultNameserver": false,
           *         "handles": {
           *           "ownerC": {
           *             "current": {
           *               "handleRef": "EXAMPLE-1",
           *               "handleFields": [
           *                 {
           *                   "name": "firstname",
           *                   "value": "Ada"
           *                 },
           *                 {
           *                   "name": "lastname",
           *                   "value": "Example"
           *                 }
           *               ]
           *             }
           *           }
           *         },
           *         "processes": [
           *           {
           *             "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba",
           *             "processType": "UPDATE",
           *             "state": "REQUESTED",
           *             "lastUpdate": "2026-05-04T10:30:00Z"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Domain'][]
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.checkRegistrability': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "domain": "example.com"
         *     }
         */
        'application/json': components['schemas']['RegistrabilityCheck']
      }
    }
    responses: {
      /** @description Whether the domain can be registered. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "available": true
           *     }
           */
          'application/json': components['schemas']['DomainAvailability']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
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
           *       "domainId": "6f1d1251-9243-48b4-a2c2-9412536c18b8",
           *       "domain": "example.com",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "connected": true,
           *       "deleted": false,
           *       "nameservers": [
           *         "ns1.example.net",
           *         "ns2.example.net"
           *       ],
           *       "usesDefaultNameserver": false,
           *       "handles": {
           *         "ownerC": {
           *           "current": {
           *             "handleRef": "EXAMPLE-1",
           *             "handleFields": [
           *               {
           *                 "name": "firstname",
           *                 "value": "Ada"
           *               },
           *               {
           *                 "name": "lastname",
           *                 "value": "Example"
           *               }
           *             ]
           *           }
           *         }
           *       },
           *       "processes": [
           *         {
           *           "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba",
           *           "processType": "UPDATE",
           *           "state": "REQUESTED",
           *           "lastUpdate": "2026-05-04T10:30:00Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Domain']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.delete': {
    parameters: {
      query?: {
        /**
         * @description Whether to put the domain into transit. Only for .de domains.
         * @example false
         */
        transit?: boolean
      }
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The transaction that deletes the domain. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isAsync": true,
           *       "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba"
           *     }
           */
          'application/json': components['schemas']['DomainTransaction']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.updateProject': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
         *     }
         */
        'application/json': components['schemas']['DomainProjectUpdate']
      }
    }
    responses: {
      /** @description The domain was moved. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.changeNameservers': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "nameservers": [
         *         "ns1.example.net",
         *         "ns2.example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainNameserversUpdate']
      }
    }
    responses: {
      /** @description The nameservers were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.updateNameservers': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "nameservers": [
         *         "ns1.example.net",
         *         "ns2.example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainNameserversUpdate']
      }
    }
    responses: {
      /** @description The nameservers were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.updateContact': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
        /**
         * @description Contact to change.
         * @example owner
         */
        contact: 'owner'
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "contact": [
         *         {
         *           "name": "firstname",
         *           "value": "Ada"
         *         },
         *         {
         *           "name": "lastname",
         *           "value": "Example"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainContactUpdate']
      }
    }
    responses: {
      /** @description The transaction that changes the contact. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isAsync": true,
           *       "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba"
           *     }
           */
          'application/json': components['schemas']['DomainTransaction']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.abortDeclaration': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The registration or transfer was aborted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.resendEmail': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The e-mail is sent again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.getLatestScreenshot': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The reference to the screenshot. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "reference": "52367a66-22b1-4f08-a25e-915fad80c542"
           *     }
           */
          'application/json': components['schemas']['ScreenshotReference']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.createAuthCode': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The auth code. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "authCode": "made-up-auth-code"
           *     }
           */
          'application/json': components['schemas']['DomainAuthCodeCreated']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.updateAuthCode': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "authCode": "made-up-auth-code"
         *     }
         */
        'application/json': components['schemas']['DomainAuthCodeUpdate']
      }
    }
    responses: {
      /** @description The transaction that restarts the transfer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isAsync": true,
           *       "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba"
           *     }
           */
          'application/json': components['schemas']['DomainTransaction']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.checkRegistrability': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "domain": "example.com"
         *     }
         */
        'application/json': components['schemas']['RegistrabilityCheck']
      }
    }
    responses: {
      /** @description Whether the domain can be registered. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "registrable": true,
           *       "isPremium": false
           *     }
           */
          'application/json': components['schemas']['Registrability']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.checkTransferability': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "authCode": "made-up-auth-code",
         *       "domain": "example.com"
         *     }
         */
        'application/json': components['schemas']['TransferabilityCheck']
      }
    }
    responses: {
      /** @description Whether the domain can be transferred. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "transferable": true,
           *       "reasons": {
           *         "domainDoesNotExist": false,
           *         "wrongAuthCode": false,
           *         "transferLock": false,
           *         "domainAgeTooSmall": false
           *       }
           *     }
           */
          'application/json': components['schemas']['Transferability']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.tlds.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The top-level domains. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "irtp": true,
           *         "rgpDays": 30,
           *         "tld": "com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Tld'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'domains.tlds.getContactSchemas': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Top-level domain.
         * @example com
         */
        tld: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contact schemas. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "jsonSchemaOwnerC": {
           *         "type": "object",
           *         "required": [
           *           "firstname",
           *           "lastname"
           *         ],
           *         "properties": {
           *           "firstname": {
           *             "type": "string",
           *             "minLength": 1
           *           },
           *           "lastname": {
           *             "type": "string",
           *             "minLength": 1
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['ContactSchemas']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.list': {
    parameters: {
      query?: {
        /**
         * @description Only ingresses of this project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The ingresses. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "8425196a-a340-4e40-ad8d-c233da275cad",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "hostname": "www.example.com",
           *         "isDefault": false,
           *         "isDomain": false,
           *         "isEnabled": true,
           *         "ips": {
           *           "v4": [
           *             "192.0.2.1"
           *           ]
           *         },
           *         "dnsValidationErrors": [],
           *         "ownership": {
           *           "verified": true
           *         },
           *         "paths": [
           *           {
           *             "path": "/",
           *             "target": {
           *               "directory": "/html"
           *             }
           *           }
           *         ],
           *         "tls": {
           *           "acme": true
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Ingress'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "hostname": "www.example.com",
         *       "paths": [
         *         {
         *           "path": "/",
         *           "target": {
         *             "directory": "/html"
         *           }
         *         }
         *       ],
         *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
         *     }
         */
        'application/json': components['schemas']['IngressCreate']
      }
    }
    responses: {
      /** @description The id of the new ingress, and whether ownership of its host name is proven. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "8425196a-a340-4e40-ad8d-c233da275cad",
           *       "ownership": {
           *         "verified": false,
           *         "txtRecord": "made-up-verification-text"
           *       }
           *     }
           */
          'application/json': components['schemas']['IngressCreated']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The ingress. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "8425196a-a340-4e40-ad8d-c233da275cad",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "hostname": "www.example.com",
           *       "isDefault": false,
           *       "isDomain": false,
           *       "isEnabled": true,
           *       "ips": {
           *         "v4": [
           *           "192.0.2.1"
           *         ]
           *       },
           *       "dnsValidationErrors": [],
           *       "ownership": {
           *         "verified": true
           *       },
           *       "paths": [
           *         {
           *           "path": "/",
           *           "target": {
           *             "directory": "/html"
           *           }
           *         }
           *       ],
           *       "tls": {
           *         "acme": true
           *       }
           *     }
           */
          'application/json': components['schemas']['Ingress']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The ingress was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.verifyOwnership': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description An empty object. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFoundInvalid']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.ingresses.updatePaths': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example [
         *       {
         *         "path": "/",
         *         "target": {
         *           "directory": "/html"
         *         }
         *       }
         *     ]
         */
        'application/json': components['schemas']['IngressPath'][]
      }
    }
    responses: {
      /** @description The paths were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.updatePaths': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example [
         *       {
         *         "path": "/",
         *         "target": {
         *           "directory": "/html"
         *         }
         *       }
         *     ]
         */
        'application/json': components['schemas']['IngressPath'][]
      }
    }
    responses: {
      /** @description The paths were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.ingresses.updateTls': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "acme": true
         *     }
         */
        'application/json': components['schemas']['IngressTls']
      }
    }
    responses: {
      /** @description An empty object. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.updateTls': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "acme": true
         *     }
         */
        'application/json': components['schemas']['IngressTls']
      }
    }
    responses: {
      /** @description An empty object. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'ingresses.requestAcmeCertificate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the ingress.
         * @example 8425196a-a340-4e40-ad8d-c233da275cad
         */
        ingressId: components['parameters']['IngressId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The certificate was requested. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFoundInvalid']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.getNewestScreenshot': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The references to the screenshot. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "references": [
           *         "52367a66-22b1-4f08-a25e-915fad80c542"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ScreenshotReferences']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.changeOwner': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "ownerC": [
         *         {
         *           "name": "firstname",
         *           "value": "Ada"
         *         },
         *         {
         *           "name": "lastname",
         *           "value": "Example"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainOwnerUpdate']
      }
    }
    responses: {
      /** @description The transaction that changes the owner. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isAsync": true,
           *       "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba"
           *     }
           */
          'application/json': components['schemas']['DomainTransaction']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.changeProject': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
         *     }
         */
        'application/json': components['schemas']['DomainProjectUpdate']
      }
    }
    responses: {
      /** @description The domain was moved. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.declareAuthCode': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "authCode": "made-up-auth-code"
         *     }
         */
        'application/json': components['schemas']['DomainAuthCodeUpdate']
      }
    }
    responses: {
      /** @description The transaction that restarts the transfer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isAsync": true,
           *       "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba"
           *     }
           */
          'application/json': components['schemas']['DomainTransaction']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.declareHandles': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the domain.
         * @example 6f1d1251-9243-48b4-a2c2-9412536c18b8
         */
        domainId: components['parameters']['DomainId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "ownerC": [
         *         {
         *           "name": "firstname",
         *           "value": "Ada"
         *         },
         *         {
         *           "name": "lastname",
         *           "value": "Example"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['DomainOwnerUpdate']
      }
    }
    responses: {
      /** @description The transaction that restarts the registration or transfer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isAsync": true,
           *       "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba"
           *     }
           */
          'application/json': components['schemas']['DomainTransaction']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.getHandleFields': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Full name of the domain.
         * @example example.com
         */
        domainName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contact schemas. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "jsonSchemaOwnerC": {
           *         "type": "object",
           *         "required": [
           *           "firstname",
           *           "lastname"
           *         ],
           *         "properties": {
           *           "firstname": {
           *             "type": "string",
           *             "minLength": 1
           *           },
           *           "lastname": {
           *             "type": "string",
           *             "minLength": 1
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['ContactSchemas']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.domains.list': {
    parameters: {
      query?: {
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromOne']
        /**
         * @description Largest number of items on a page.
         * @example 50
         */
        limit?: components['parameters']['LimitFromOne']
        /**
         * @description Only domains with this text anywhere in their name.
         * @example example
         */
        domainSearchName?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
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
           * @example [
           *       {
           *         "domainId": "6f1d1251-9243-48b4-a2c2-9412536c18b8",
           *         "domain": "example.com",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "connected": true,
           *         "deleted": false,
           *         "nameservers": [
           *           "ns1.example.net",
           *           "ns2.example.net"
           *         ],
           *         "usesDefaultNameserver": false,
           *         "handles": {
           *           "ownerC": {
           *             "current": {
           *               "handleRef": "EXAMPLE-1",
           *               "handleFields": [
           *                 {
           *                   "name": "firstname",
           *                   "value": "Ada"
           *                 },
           *                 {
           *                   "name": "lastname",
           *                   "value": "Example"
           *                 }
           *               ]
           *             }
           *           }
           *         },
           *         "processes": [
           *           {
           *             "transactionId": "8cb201b0-d402-4bc0-a957-fcfa2e501cba",
           *             "processType": "UPDATE",
           *             "state": "REQUESTED",
           *             "lastUpdate": "2026-05-04T10:30:00Z"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Domain'][]
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.ingresses.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The ingresses. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "8425196a-a340-4e40-ad8d-c233da275cad",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "hostname": "www.example.com",
           *         "isDefault": false,
           *         "isDomain": false,
           *         "isEnabled": true,
           *         "ips": {
           *           "v4": [
           *             "192.0.2.1"
           *           ]
           *         },
           *         "dnsValidationErrors": [],
           *         "ownership": {
           *           "verified": true
           *         },
           *         "paths": [
           *           {
           *             "path": "/",
           *             "target": {
           *               "directory": "/html"
           *             }
           *           }
           *         ],
           *         "tls": {
           *           "acme": true
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Ingress'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setCustomA': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "a": [
         *         "192.0.2.1"
         *       ],
         *       "aaaa": [
         *         "2001:db8::1"
         *       ],
         *       "settings": {
         *         "ttl": {
         *           "seconds": 3600
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['CustomARecordsUpdate']
      }
    }
    responses: {
      /** @description The records were set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setManagedA': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': components['schemas']['EmptyBody']
      }
    }
    responses: {
      /** @description The records are managed now. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setCname': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "fqdn": "www.example.net",
         *       "settings": {
         *         "ttl": {
         *           "seconds": 3600
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['CnameRecordSet']
      }
    }
    responses: {
      /** @description The record was set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setCustomMx': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "records": [
         *         {
         *           "fqdn": "mx1.example.net",
         *           "priority": 10
         *         },
         *         {
         *           "fqdn": "mx2.example.net",
         *           "priority": 20
         *         }
         *       ],
         *       "settings": {
         *         "ttl": {
         *           "seconds": 3600
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['CustomMxRecordsUpdate']
      }
    }
    responses: {
      /** @description The records were set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setManagedMx': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': components['schemas']['EmptyBody']
      }
    }
    responses: {
      /** @description The records are managed now. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setSrv': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "records": [
         *         {
         *           "fqdn": "sip.example.net",
         *           "port": 5060,
         *           "priority": 10,
         *           "weight": 5
         *         }
         *       ],
         *       "settings": {
         *         "ttl": {
         *           "seconds": 3600
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['SrvRecordSet']
      }
    }
    responses: {
      /** @description The records were set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.dns.setTxt': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the zone.
         * @example 37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd
         */
        zoneId: components['parameters']['ZoneId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "entries": [
         *         "v=spf1 mx -all"
         *       ],
         *       "settings": {
         *         "ttl": {
         *           "seconds": 3600
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['TxtRecordSet']
      }
    }
    responses: {
      /** @description The records were set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The conversations. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "conversationId": "8c217f78-283b-4061-a834-48604933f040",
           *         "shortId": "EXAMPLE1",
           *         "title": "Error on my website",
           *         "status": "answered",
           *         "visibility": "shared",
           *         "category": {
           *           "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *           "name": "Hosting",
           *           "referenceType": [
           *             "project",
           *             "server"
           *           ]
           *         },
           *         "mainUser": {
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *           "clearName": "Ada Example",
           *           "active": true
           *         },
           *         "relatedTo": {
           *           "aggregate": "project",
           *           "domain": "project",
           *           "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *         },
           *         "relations": [
           *           {
           *             "aggregate": "project",
           *             "domain": "project",
           *             "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *           }
           *         ],
           *         "sharedWith": {
           *           "aggregate": "customer",
           *           "domain": "customer",
           *           "id": "d0633e25-eb5e-4699-a1e8-84fcb55f252f"
           *         },
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "createdBy": {
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *           "clearName": "Ada Example",
           *           "active": true
           *         },
           *         "lastMessageAt": "2026-05-04T11:45:00Z",
           *         "lastMessageBy": {
           *           "userId": "d2a5a6b1-3c1f-4f0e-a7d4-0b8f2f6f9c11",
           *           "department": "customerService",
           *           "active": true
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Conversation'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.create': {
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
         *       "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
         *       "mainUserId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
         *       "relatedTo": {
         *         "aggregate": "project",
         *         "domain": "project",
         *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
         *       },
         *       "sharedWith": {
         *         "aggregate": "customer",
         *         "domain": "customer",
         *         "id": "d0633e25-eb5e-4699-a1e8-84fcb55f252f"
         *       },
         *       "title": "Error on my website"
         *     }
         */
        'application/json': components['schemas']['ConversationCreate']
      }
    }
    responses: {
      /** @description The conversation was started. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "conversationId": "8c217f78-283b-4061-a834-48604933f040"
           *     }
           */
          'application/json': components['schemas']['ConversationSaved']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "conversationId": "8c217f78-283b-4061-a834-48604933f040",
           *       "shortId": "EXAMPLE1",
           *       "title": "Error on my website",
           *       "status": "answered",
           *       "visibility": "shared",
           *       "category": {
           *         "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *         "name": "Hosting",
           *         "referenceType": [
           *           "project",
           *           "server"
           *         ]
           *       },
           *       "mainUser": {
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *         "clearName": "Ada Example",
           *         "active": true
           *       },
           *       "relatedTo": {
           *         "aggregate": "project",
           *         "domain": "project",
           *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *       },
           *       "relations": [
           *         {
           *           "aggregate": "project",
           *           "domain": "project",
           *           "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *         }
           *       ],
           *       "sharedWith": {
           *         "aggregate": "customer",
           *         "domain": "customer",
           *         "id": "d0633e25-eb5e-4699-a1e8-84fcb55f252f"
           *       },
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "createdBy": {
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *         "clearName": "Ada Example",
           *         "active": true
           *       },
           *       "lastMessageAt": "2026-05-04T11:45:00Z",
           *       "lastMessageBy": {
           *         "userId": "d2a5a6b1-3c1f-4f0e-a7d4-0b8f2f6f9c11",
           *         "department": "customerService",
           *         "active": true
           *       }
           *     }
           */
          'application/json': components['schemas']['Conversation']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
         *       "relatedTo": {
         *         "aggregate": "project",
         *         "domain": "project",
         *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
         *       },
         *       "title": "Error on my website since yesterday"
         *     }
         */
        'application/json': components['schemas']['ConversationUpdate']
      }
    }
    responses: {
      /** @description The conversation was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "conversationId": "8c217f78-283b-4061-a834-48604933f040"
           *     }
           */
          'application/json': components['schemas']['ConversationSaved']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.setStatus': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "closed"
         *     }
         */
        'application/json': components['schemas']['ConversationStatusChange']
      }
    }
    responses: {
      /** @description The status was set. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "conversationId": "8c217f78-283b-4061-a834-48604933f040"
           *     }
           */
          'application/json': components['schemas']['ConversationSaved']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.members.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The members. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *         "clearName": "Ada Example",
           *         "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *         "active": true
           *       }
           *     ]
           */
          'application/json': components['schemas']['ConversationMembers']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.messages.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The messages and status updates. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "messageId": "ae2bea39-b23d-4c35-a1aa-f3f821c61382",
           *         "conversationId": "8c217f78-283b-4061-a834-48604933f040",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "createdBy": {
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *           "clearName": "Ada Example",
           *           "active": true
           *         },
           *         "messageContent": "My website has shown an error since this morning.",
           *         "files": [
           *           {
           *             "id": "b914340e-db22-43b0-a8d4-903bc9f20556",
           *             "name": "screenshot.png",
           *             "type": "image/png",
           *             "status": "uploaded"
           *           }
           *         ],
           *         "internal": false,
           *         "type": "MESSAGE"
           *       },
           *       {
           *         "conversationId": "8c217f78-283b-4061-a834-48604933f040",
           *         "createdAt": "2026-05-04T15:00:00Z",
           *         "messageContent": "The conversation was closed.",
           *         "meta": {
           *           "user": {
           *             "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *             "clearName": "Ada Example",
           *             "active": true
           *           }
           *         },
           *         "internal": false,
           *         "type": "STATUS_UPDATE"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ConversationEntry'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.messages.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "fileIds": [
         *         "b914340e-db22-43b0-a8d4-903bc9f20556"
         *       ],
         *       "messageContent": "My website has shown an error since this morning."
         *     }
         */
        'application/json': components['schemas']['ConversationMessageCreate']
      }
    }
    responses: {
      /** @description The message was sent. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "conversationId": "8c217f78-283b-4061-a834-48604933f040",
           *       "messageId": "ae2bea39-b23d-4c35-a1aa-f3f821c61382"
           *     }
           */
          'application/json': components['schemas']['ConversationMessageCreated']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.messages.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
        /**
         * @description Id of the message.
         * @example ae2bea39-b23d-4c35-a1aa-f3f821c61382
         */
        messageId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "messageContent": "My website has shown an error since yesterday."
         *     }
         */
        'application/json': components['schemas']['ConversationMessageUpdate']
      }
    }
    responses: {
      /** @description The message was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "messageId": "ae2bea39-b23d-4c35-a1aa-f3f821c61382"
           *     }
           */
          'application/json': components['schemas']['MessageReference']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.files.requestUpload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The upload token and the rules. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "conversationId": "8c217f78-283b-4061-a834-48604933f040",
           *       "uploadToken": "made-up-upload-token",
           *       "rules": {
           *         "mimeTypes": [
           *           "image/jpeg",
           *           "image/png",
           *           "application/pdf"
           *         ],
           *         "maxSizeInKB": 3000
           *       }
           *     }
           */
          'application/json': components['schemas']['ConversationFileUpload']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.files.getAccessToken': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the conversation.
         * @example 8c217f78-283b-4061-a834-48604933f040
         */
        conversationId: components['parameters']['ConversationId']
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The access token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accessToken": "made-up-access-token",
           *       "expiresAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['FileAccessToken']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.categories.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The categories. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *         "name": "Hosting",
           *         "referenceType": [
           *           "project",
           *           "server"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['ConversationCategory'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'conversations.categories.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the category.
         * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
         */
        categoryId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The category. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *       "name": "Hosting",
           *       "referenceType": [
           *         "project",
           *         "server"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ConversationCategory']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.list': {
    parameters: {
      query?: {
        /**
         * @description Lists only customers in which the caller has this role, or one of several separated by commas.
         * @example owner,member
         */
        role?: string
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['LimitFromZero']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['SkipFromZero']
        /**
         * @description Number of the page to send.
         * @example 1
         */
        page?: components['parameters']['PageFromZero']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The customers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "customerNumber": "123456",
           *         "name": "Example Ltd",
           *         "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *         "creationDate": "2026-05-04T10:30:00Z",
           *         "memberCount": 2,
           *         "projectCount": 1,
           *         "executingUserRoles": [
           *           "owner"
           *         ],
           *         "isBanned": false,
           *         "isInDefaultOfPayment": false,
           *         "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *         "owner": {
           *           "salutation": "ms",
           *           "firstName": "Ada",
           *           "lastName": "Example",
           *           "company": "Example Ltd",
           *           "emailAddress": "ada@example.com",
           *           "phoneNumbers": [
           *             "+49 30 23125 000"
           *           ],
           *           "address": {
           *             "street": "Example Street",
           *             "houseNumber": "1",
           *             "zip": "12345",
           *             "city": "Example City",
           *             "countryCode": "DE"
           *           },
           *           "useFormalTerm": true
           *         },
           *         "vatId": "DE123456789",
           *         "vatIdValidationState": "pending"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Customer'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.create': {
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
         *       "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
         *       "name": "Example Ltd",
         *       "owner": {
         *         "salutation": "ms",
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "company": "Example Ltd",
         *         "emailAddress": "ada@example.com",
         *         "phoneNumbers": [
         *           "+49 30 23125 000"
         *         ],
         *         "address": {
         *           "street": "Example Street",
         *           "houseNumber": "1",
         *           "zip": "12345",
         *           "city": "Example City",
         *           "countryCode": "DE"
         *         },
         *         "useFormalTerm": true
         *       },
         *       "vatId": "DE123456789"
         *     }
         */
        'application/json': components['schemas']['CustomerCreate']
      }
    }
    responses: {
      /** @description The customer was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "customerNumber": "123456",
           *       "name": "Example Ltd"
           *     }
           */
          'application/json': components['schemas']['CustomerSaved']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "customerNumber": "123456",
           *       "name": "Example Ltd",
           *       "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *       "creationDate": "2026-05-04T10:30:00Z",
           *       "memberCount": 2,
           *       "projectCount": 1,
           *       "executingUserRoles": [
           *         "owner"
           *       ],
           *       "isBanned": false,
           *       "isInDefaultOfPayment": false,
           *       "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *       "owner": {
           *         "salutation": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example",
           *         "company": "Example Ltd",
           *         "emailAddress": "ada@example.com",
           *         "phoneNumbers": [
           *           "+49 30 23125 000"
           *         ],
           *         "address": {
           *           "street": "Example Street",
           *           "houseNumber": "1",
           *           "zip": "12345",
           *           "city": "Example City",
           *           "countryCode": "DE"
           *         },
           *         "useFormalTerm": true
           *       },
           *       "vatId": "DE123456789",
           *       "vatIdValidationState": "pending"
           *     }
           */
          'application/json': components['schemas']['Customer']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "categoryId": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
         *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
         *       "name": "Example Ltd",
         *       "owner": {
         *         "salutation": "ms",
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "company": "Example Ltd",
         *         "emailAddress": "ada@example.com",
         *         "phoneNumbers": [
         *           "+49 30 23125 000"
         *         ],
         *         "address": {
         *           "street": "Example Street",
         *           "houseNumber": "1",
         *           "zip": "12345",
         *           "city": "Example City",
         *           "countryCode": "DE"
         *         },
         *         "useFormalTerm": true
         *       },
         *       "vatId": "DE123456789"
         *     }
         */
        'application/json': components['schemas']['CustomerUpdate']
      }
    }
    responses: {
      /** @description The customer was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "customerNumber": "123456",
           *       "name": "Example Ltd"
           *     }
           */
          'application/json': components['schemas']['CustomerSaved']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The customer was deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f"
           *     }
           */
          'application/json': components['schemas']['CustomerDeleted']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.leave': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerIdUuid']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The user has left the customer. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.getLegalCompetence': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Whether there is a valid contract partner. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "isLegallyCompetent": true
           *     }
           */
          'application/json': components['schemas']['LegalCompetence']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.avatar.requestUpload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The reference and the rules of the upload. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "refId": "b2dd1128-9cc8-4a3b-ae5c-fe5ef1bef6cf",
           *       "rules": {
           *         "maxSizeInKB": 3000,
           *         "mimeTypes": [
           *           "image/jpeg",
           *           "image/png"
           *         ],
           *         "properties": {
           *           "imageDimensions": {
           *             "max": {
           *               "height": 2000,
           *               "width": 2000
           *             },
           *             "min": {
           *               "height": 100,
           *               "width": 100
           *             }
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AvatarUpload']
        }
      }
      400: components['responses']['InvalidRequest']
      /** @description The token is missing, wrong or expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      /** @description Error at mittwald. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
    }
  }
  'customers.avatar.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The avatar was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      /** @description The token is missing, wrong or expired. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      500: components['responses']['InternalServerError']
    }
  }
  'customers.categories.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The categories. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "categories": [
           *         {
           *           "id": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *           "isPublic": true,
           *           "name": "Agencies",
           *           "useAgencyDomainPrices": true,
           *           "useAgencySslPrices": true
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CustomerCategoryList']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.categories.create': {
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
         *       "id": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
         *       "isPublic": true,
         *       "name": "Agencies",
         *       "useAgencyDomainPrices": true,
         *       "useAgencySslPrices": true
         *     }
         */
        'application/json': components['schemas']['CustomerCategory']
      }
    }
    responses: {
      /** @description The category was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "Agencies",
           *       "isPublic": true,
           *       "useAgencyDomainPrices": true,
           *       "useAgencySslPrices": true
           *     }
           */
          'application/json': components['schemas']['CustomerCategorySaved']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.categories.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the category.
         * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
         */
        categoryId: components['parameters']['CategoryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The category. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
           *       "isPublic": true,
           *       "name": "Agencies",
           *       "useAgencyDomainPrices": true,
           *       "useAgencySslPrices": true
           *     }
           */
          'application/json': components['schemas']['CustomerCategory']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.categories.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the category.
         * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
         */
        categoryId: components['parameters']['CategoryId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "60cc84b2-79bc-40f0-a284-8ce1a97a3ace",
         *       "isPublic": true,
         *       "name": "Agencies",
         *       "useAgencyDomainPrices": true,
         *       "useAgencySslPrices": true
         *     }
         */
        'application/json': components['schemas']['CustomerCategory']
      }
    }
    responses: {
      /** @description The category was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "Agencies",
           *       "isPublic": true,
           *       "useAgencyDomainPrices": true,
           *       "useAgencySslPrices": true
           *     }
           */
          'application/json': components['schemas']['CustomerCategorySaved']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.categories.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the category.
         * @example 60cc84b2-79bc-40f0-a284-8ce1a97a3ace
         */
        categoryId: components['parameters']['CategoryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The category was deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invites. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "customerName": "Example Ltd",
           *         "id": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *         "information": {
           *           "invitationToken": "made-up-invitation-token",
           *           "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *         },
           *         "mailAddress": "ada@example.com",
           *         "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *         "message": "Welcome to our team.",
           *         "role": "member"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CustomerInvite'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.listOwn': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invites. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "customerName": "Example Ltd",
           *         "id": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *         "information": {
           *           "invitationToken": "made-up-invitation-token",
           *           "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *           "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *         },
           *         "mailAddress": "ada@example.com",
           *         "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *         "message": "Welcome to our team.",
           *         "role": "member"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CustomerInvite'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerIdUuid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "mailAddress": "ada@example.com",
         *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
         *       "message": "Welcome to our team.",
         *       "role": "member"
         *     }
         */
        'application/json': components['schemas']['CustomerInviteCreate']
      }
    }
    responses: {
      /** @description The invite was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "customerName": "Example Ltd",
           *       "id": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *       "information": {
           *         "invitationToken": "made-up-invitation-token",
           *         "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       },
           *       "mailAddress": "ada@example.com",
           *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *       "message": "Welcome to our team.",
           *       "role": "member"
           *     }
           */
          'application/json': components['schemas']['CustomerInvite']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invite. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "customerName": "Example Ltd",
           *       "id": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *       "information": {
           *         "invitationToken": "made-up-invitation-token",
           *         "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       },
           *       "mailAddress": "ada@example.com",
           *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *       "message": "Welcome to our team.",
           *       "role": "member"
           *     }
           */
          'application/json': components['schemas']['CustomerInvite']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invite was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.getByToken': {
    parameters: {
      query?: never
      header: {
        /**
         * @description Token of the invite.
         * @example made-up-invitation-token
         */
        token: components['parameters']['Token']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invite. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "avatarRefId": "6451cbde-5536-41bb-a748-97503231d2f4",
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "customerName": "Example Ltd",
           *       "id": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *       "information": {
           *         "invitationToken": "made-up-invitation-token",
           *         "invitedBy": "acb60b64-38b9-4b5a-ac3a-882b78872c5b",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       },
           *       "mailAddress": "ada@example.com",
           *       "membershipExpiresAt": "2026-12-31T23:00:00Z",
           *       "message": "Welcome to our team.",
           *       "role": "member"
           *     }
           */
          'application/json': components['schemas']['CustomerInvite']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.accept': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "invitationToken": "made-up-invitation-token"
         *     }
         */
        'application/json': components['schemas']['InviteAccept']
      }
    }
    responses: {
      /** @description The invite was accepted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.decline': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The invite was declined. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.invites.resend': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer invite.
         * @example c8183195-5062-4e9f-a613-ecb07b77e267
         */
        customerInviteId: components['parameters']['CustomerInviteId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The e-mail was sent again. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.memberships.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path: {
        /**
         * @description Id of the customer.
         * @example d0633e25-eb5e-4699-a1e8-84fcb55f252f
         */
        customerId: components['parameters']['CustomerId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The memberships. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "email": "ada@example.com",
           *         "expiresAt": "2026-12-31T23:00:00Z",
           *         "id": "c05404b7-81a2-4f2f-a2e1-4a4220e2ad83",
           *         "inviteId": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *         "memberSince": "2026-05-04T10:30:00Z",
           *         "mfa": true,
           *         "role": "member",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CustomerMembership'][]
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.memberships.listOwn': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Number of items to leave out at the start.
         * @example 0
         */
        skip?: components['parameters']['Skip']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The memberships. */
      200: {
        headers: {
          'X-Pagination-Limit': components['headers']['PaginationLimit']
          'X-Pagination-Skip': components['headers']['PaginationSkip']
          'X-Pagination-TotalCount': components['headers']['PaginationTotalCount']
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "email": "ada@example.com",
           *         "expiresAt": "2026-12-31T23:00:00Z",
           *         "id": "c05404b7-81a2-4f2f-a2e1-4a4220e2ad83",
           *         "inviteId": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *         "memberSince": "2026-05-04T10:30:00Z",
           *         "mfa": true,
           *         "role": "member",
           *         "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *       }
           *     ]
           */
          'application/json': components['schemas']['CustomerMembership'][]
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.memberships.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer membership.
         * @example c05404b7-81a2-4f2f-a2e1-4a4220e2ad83
         */
        customerMembershipId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The membership. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "email": "ada@example.com",
           *       "expiresAt": "2026-12-31T23:00:00Z",
           *       "id": "c05404b7-81a2-4f2f-a2e1-4a4220e2ad83",
           *       "inviteId": "c8183195-5062-4e9f-a613-ecb07b77e267",
           *       "memberSince": "2026-05-04T10:30:00Z",
           *       "mfa": true,
           *       "role": "member",
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *     }
           */
          'application/json': components['schemas']['CustomerMembership']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.memberships.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer membership.
         * @example c05404b7-81a2-4f2f-a2e1-4a4220e2ad83
         */
        customerMembershipId: components['parameters']['CustomerMembershipId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The membership was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'customers.memberships.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the customer membership.
         * @example c05404b7-81a2-4f2f-a2e1-4a4220e2ad83
         */
        customerMembershipId: components['parameters']['CustomerMembershipId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "expiresAt": "2026-12-31T23:00:00Z",
         *       "role": "member"
         *     }
         */
        'application/json': components['schemas']['CustomerMembershipUpdate']
      }
    }
    responses: {
      /** @description The membership was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.changeEmail': {
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
         *       "email": "ada@example.com"
         *     }
         */
        'application/json': components['schemas']['EmailAddress']
      }
    }
    responses: {
      /** @description The change was accepted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.resendVerificationEmail': {
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
         *       "email": "ada@example.com",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['LegacyVerificationEmailRequest']
      }
    }
    responses: {
      /** @description The e-mail was sent. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.verifyEmail': {
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
         *       "email": "ada@example.com",
         *       "token": "123456"
         *     }
         */
        'application/json': components['schemas']['EmailVerification']
      }
    }
    responses: {
      /** @description The e-mail address was verified. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.initPasswordReset': {
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
         *       "email": "ada@example.com"
         *     }
         */
        'application/json': components['schemas']['EmailAddress']
      }
    }
    responses: {
      /** @description The reset was started. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.confirmPasswordReset': {
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
         *       "password": "made-up-password",
         *       "token": "123456",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['PasswordReset']
      }
    }
    responses: {
      /** @description The password was set. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.getPasswordPolicy': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the password policy.
         * @example mittwald
         */
        path: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The password policy. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example made-up password policy */
          'application/json': components['schemas']['PasswordPolicy']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.updateApiToken': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Token for the nightly deployment",
         *       "expiresAt": "2027-05-04T10:30:00Z"
         *     }
         */
        'application/json': components['schemas']['ApiTokenUpdate']
      }
    }
    responses: {
      /** @description The API token was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.deleteApiToken': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The API token was deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.updateSshKey': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "ada@example.com",
         *       "expiresAt": "2027-05-04T10:30:00Z"
         *     }
         */
        'application/json': components['schemas']['SshKeyUpdate']
      }
    }
    responses: {
      /** @description The SSH key was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.deleteSshKey': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH key was removed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.disableMfa': {
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
         *       "multiFactorCode": "123456"
         *     }
         */
        'application/json': components['schemas']['MultiFactorCode']
      }
    }
    responses: {
      /** @description Multi-factor authentication is off; the object has no documented fields. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.logout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The session has ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.terminateAllSessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The other sessions have ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.terminateSession': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the token that the session was made with; it stands for the session.
         * @example ea15d8cd-4371-4cd2-ac94-a0469f036b85
         */
        tokenId: components['parameters']['TokenId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session has ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.account.update': {
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
         *       "person": {
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "title": "ms"
         *       }
         *     }
         */
        'application/json': components['schemas']['PersonUpdate']
      }
    }
    responses: {
      /** @description The account was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.createOwnIssue': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "message": "The overview is easy to read.",
         *       "origin": "https://example.com/dashboard",
         *       "subject": "Dashboard",
         *       "type": "feedback",
         *       "vote": 8
         *     }
         */
        'application/json': components['schemas']['OwnIssueCreate']
      }
    }
    responses: {
      /** @description The issue was submitted; the object has no documented fields. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.createIssue': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "message": "The overview does not load.",
         *       "origin": "https://example.com/dashboard",
         *       "subject": "Dashboard",
         *       "type": "bug"
         *     }
         */
        'application/json': components['schemas']['IssueCreate']
      }
    }
    responses: {
      /** @description The issue was submitted. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.requestAvatarUpload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The reference for the upload, and the rules for the picture. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "refId": "b2dd1128-9cc8-4a3b-ae5c-fe5ef1bef6cf",
           *       "rules": {
           *         "maxSizeInKB": 3000,
           *         "mimeTypes": [
           *           "image/png",
           *           "image/jpeg"
           *         ],
           *         "properties": {
           *           "imageDimensions": {
           *             "min": {
           *               "width": 100,
           *               "height": 100
           *             },
           *             "max": {
           *               "width": 2000,
           *               "height": 2000
           *             }
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AvatarUpload']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.deleteAvatar': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The avatar was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.listFeedback': {
    parameters: {
      query?: {
        /**
         * @description Subject to look for.
         * @example Dashboard
         */
        subject?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The feedback. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "89d4063b-cb58-4aec-aa3c-b38c34b4d633",
           *         "message": "The overview is easy to read.",
           *         "origin": "https://example.com/dashboard",
           *         "subject": "Dashboard",
           *         "vote": 8
           *       }
           *     ]
           */
          'application/json': components['schemas']['Feedback'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.createFeedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "message": "The overview is easy to read.",
         *       "origin": "https://example.com/dashboard",
         *       "subject": "Dashboard",
         *       "vote": 8
         *     }
         */
        'application/json': components['schemas']['LegacyFeedbackCreate']
      }
    }
    responses: {
      /** @description The feedback was submitted; the object has no documented fields. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The profile of the user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *       "email": "ada@example.com",
           *       "person": {
           *         "title": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example"
           *       },
           *       "phoneNumber": "+493023125000",
           *       "avatarRef": "2bca0af1-8b61-4f1f-a793-3c38d664179f",
           *       "registeredAt": "2026-05-01T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['User']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['EventNotReached']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.updatePersonalInformation': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "person": {
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "title": "ms"
         *       }
         *     }
         */
        'application/json': components['schemas']['PersonUpdate']
      }
    }
    responses: {
      /** @description The personal information was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.getOwn': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The profile of the caller. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *       "email": "ada@example.com",
           *       "person": {
           *         "title": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example"
           *       },
           *       "phoneNumber": "+493023125000",
           *       "avatarRef": "2bca0af1-8b61-4f1f-a793-3c38d664179f",
           *       "registeredAt": "2026-05-01T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['User']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.getSettings': {
    parameters: {
      query?: never
      header?: never
      path?: never
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
           *       "settingsString": "eyJleGFtcGxlIjp0cnVlfQ=="
           *     }
           */
          'application/json': components['schemas']['LegacyUserSettings']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.updateSettings': {
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
         *       "settingsString": "eyJleGFtcGxlIjp0cnVlfQ=="
         *     }
         */
        'application/json': components['schemas']['LegacyUserSettingsUpdate']
      }
    }
    responses: {
      /** @description The settings were stored. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.addPhone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "phoneNumber": "+493023125000"
         *     }
         */
        'application/json': components['schemas']['PhoneNumber']
      }
    }
    responses: {
      /** @description The verification was started. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      409: components['responses']['Conflict']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.deletePhone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The phone number was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.users.verifyPhone': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdUuid']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "123456",
         *       "phoneNumber": "+493023125000"
         *     }
         */
        'application/json': components['schemas']['LegacyPhoneVerification']
      }
    }
    responses: {
      /** @description The phone number was verified. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.authenticate': {
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
         *       "email": "ada@example.com",
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['Login']
      }
    }
    responses: {
      /** @description The access token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expires": "2026-05-04T11:30:00Z",
           *       "token": "made-up-access-token"
           *     }
           */
          'application/json': components['schemas']['AccessToken']
        }
      }
      /** @description A second factor is needed to go on. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "SecondFactorRequired"
           *     }
           */
          'application/json': components['schemas']['SecondFactorRequired']
        }
      }
      400: components['responses']['BadRequest']
      /** @description The user could not be authenticated. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "type": "ValidationError",
           *       "message": "Validation failed",
           *       "validationErrors": [
           *         {
           *           "message": "wrong e-mail address or password",
           *           "path": ".password",
           *           "type": "credentials"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ValidationError']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.authenticateMfa': {
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
         *       "email": "ada@example.com",
         *       "multiFactorCode": "123456",
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['MfaLogin']
      }
    }
    responses: {
      /** @description The access token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expires": "2026-05-04T11:30:00Z",
           *       "token": "made-up-access-token"
           *     }
           */
          'application/json': components['schemas']['AccessToken']
        }
      }
      400: components['responses']['InvalidRequest']
      /** @description The first step of the sign-in is too long ago. */
      408: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "FirstAuthenticationFactorExpired",
           *       "message": "The first factor has expired"
           *     }
           */
          'application/json': components['schemas']['FirstFactorExpired']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.authenticateWithRetrievalKey': {
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
         *       "accessTokenRetrievalKey": "mwrk-madeupkeyforthedocumentation0000",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['TokenRetrievalKey']
      }
    }
    responses: {
      /** @description The access token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expiresAt": "2026-05-04T11:30:00Z",
           *       "token": "made-up-access-token"
           *     }
           */
          'application/json': components['schemas']['RetrievedAccessToken']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.authenticateService': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the access key of the service.
         * @example made-up-access-key-id
         */
        accessKeyId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "secretAccessKey": "made-up-secretaccesskey"
         *     }
         */
        'application/json': components['schemas']['ServiceLogin']
      }
    }
    responses: {
      /** @description The access token of the service. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accessToken": {
           *         "id": "735face1-66e2-4dde-a24b-178d0c28a1a1",
           *         "jwtClaims": {
           *           "exp": "2026-05-04T11:30:00Z",
           *           "iat": "2026-05-04T10:30:00Z",
           *           "iss": "example-issuer",
           *           "sub": "made-up-access-key-id"
           *         },
           *         "publicToken": "made-up-service-token"
           *       }
           *     }
           */
          'application/json': components['schemas']['ServiceAccessToken']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.logout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The session has ended. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.register': {
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
         *       "email": "ada@example.com",
         *       "password": "made-up-password",
         *       "person": {
         *         "title": "ms",
         *         "firstName": "Ada",
         *         "lastName": "Example"
         *       }
         *     }
         */
        'application/json': components['schemas']['Registration']
      }
    }
    responses: {
      /** @description Id of the new user. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *     }
           */
          'application/json': components['schemas']['RegisteredUser']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.verifyRegistration': {
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
         *       "email": "ada@example.com",
         *       "token": "123456",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['RegistrationVerification']
      }
    }
    responses: {
      /** @description The registration was verified; the object has no documented fields. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.authorize': {
    parameters: {
      query: {
        /**
         * @description Answer of the user: `true` consents to the scopes, `false` sends the user agent back to the client with an access-denied error. Without it the signed-in user is asked.
         * @example true
         */
        grant_consent?: boolean
        /**
         * @description Kind of grant.
         * @example authorization_code
         */
        grant_type?: 'authorization_code'
        /**
         * @description Kind of answer that the client wants.
         * @example code
         */
        response_type: 'code'
        /**
         * @description Id of the OAuth client.
         * @example example-client
         */
        client_id: string
        /**
         * @description URI that the user agent is sent back to afterwards.
         * @example https://example.com/callback
         */
        redirect_uri?: string
        /**
         * @description Scope of the access that the client asks for.
         * @example example-scope
         */
        scope?: string
        /**
         * @description Value of the client's own choice, handed back in the redirect; guards against forged requests.
         * @example made-up-state
         */
        state?: string
        /**
         * @description PKCE code challenge (RFC 7636). With it the token request has to carry the code verifier.
         * @example made-up-code-challenge-00000000000000000000
         */
        code_challenge?: string
        /**
         * @description How the code challenge was made from the code verifier. Needs `code_challenge`.
         * @example S256
         */
        code_challenge_method?: 'S256'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A redirect, back to the client with the outcome, or on to where the user is asked for consent. */
      302: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The authorization request is not valid. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "invalid_request",
           *       "error_description": "The redirect URI is not registered"
           *     }
           */
          'application/json': components['schemas']['AuthorizationError']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.exchangeToken': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Id and secret of the client, joined by a colon and base64-encoded, as HTTP Basic authentication.
         * @example Basic ZXhhbXBsZS1jbGllbnQ6bWFkZS11cC1zZWNyZXQ=
         */
        Authorization?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "made-up-authorization-code",
         *       "code_verifier": "made-up-code-verifier-000000000000000000000",
         *       "grant_type": "authorization_code",
         *       "redirect_uri": "https://example.com/callback"
         *     }
         */
        'application/x-www-form-urlencoded': components['schemas']['OAuthTokenRequest']
      }
    }
    responses: {
      /** @description The access token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "access_token": "made-up-access-token",
           *       "expires_in": 3600,
           *       "scope": "example-scope",
           *       "token_type": "bearer"
           *     }
           */
          'application/json': components['schemas']['OAuthToken']
        }
      }
      /** @description The token request was refused. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "error": "invalid_grant",
           *       "error_description": "The authorization code has expired"
           *     }
           */
          'application/json': components['schemas']['OAuthError']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'authentication.getPasswordPolicy': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the password policy: `mittwald` is the default one, `examplePolicy` shows which rules there can be.
         * @example mittwald
         */
        passwordPolicy: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The password policy. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example made-up password policy */
          'application/json': components['schemas']['PasswordPolicy']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'users.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The profile of the user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *       "email": "ada@example.com",
           *       "person": {
           *         "title": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example"
           *       },
           *       "phoneNumber": "+493023125000",
           *       "avatarRef": "2bca0af1-8b61-4f1f-a793-3c38d664179f",
           *       "registeredAt": "2026-05-01T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['User']
        }
      }
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['EventNotReached']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.updatePersonalInformation': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "person": {
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "title": "ms"
         *       }
         *     }
         */
        'application/json': components['schemas']['PersonUpdate']
      }
    }
    responses: {
      /** @description The personal information was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.phone.add': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "phoneNumber": "+493023125000"
         *     }
         */
        'application/json': components['schemas']['PhoneNumber']
      }
    }
    responses: {
      /** @description The verification was started. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      409: components['responses']['Conflict']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.phone.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The phone number was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.phone.verify': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "123456",
         *       "phoneNumber": "+493023125000"
         *     }
         */
        'application/json': components['schemas']['PhoneVerification']
      }
    }
    responses: {
      /** @description The phone number was verified. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.avatar.requestUpload': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The reference for the upload, and the rules for the picture. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "refId": "b2dd1128-9cc8-4a3b-ae5c-fe5ef1bef6cf",
           *       "rules": {
           *         "maxSizeInKB": 3000,
           *         "mimeTypes": [
           *           "image/png",
           *           "image/jpeg"
           *         ],
           *         "properties": {
           *           "imageDimensions": {
           *             "min": {
           *               "width": 100,
           *               "height": 100
           *             },
           *             "max": {
           *               "width": 2000,
           *               "height": 2000
           *             }
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['AvatarUpload']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.avatar.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The avatar was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.settings.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
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
           *       "settingsString": "eyJleGFtcGxlIjp0cnVlfQ=="
           *     }
           */
          'application/json': components['schemas']['UserSettings']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'users.settings.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "settingsString": "eyJleGFtcGxlIjp0cnVlfQ=="
         *     }
         */
        'application/json': components['schemas']['UserSettingsUpdate']
      }
    }
    responses: {
      /** @description The settings were stored. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.pollSettings.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The poll settings of the user. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *       "status": "completed",
           *       "shouldShow": false,
           *       "completedAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['PollSettings']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.pollSettings.store': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the user.
         * @example 6ccb2121-4ffd-40b0-ac2c-1607cf6a05be
         */
        userId: components['parameters']['UserIdString']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "completed",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['PollSettingsUpdate']
      }
    }
    responses: {
      /** @description The poll settings as they are now. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be",
           *       "status": "completed",
           *       "shouldShow": false,
           *       "completedAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['PollSettings']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'users.feedback.list': {
    parameters: {
      query?: {
        /**
         * @description Subject to look for.
         * @example Dashboard
         */
        subject?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the user, or `self` for the caller.
         * @example self
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The feedback. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "89d4063b-cb58-4aec-aa3c-b38c34b4d633",
           *         "message": "The overview is easy to read.",
           *         "origin": "https://example.com/dashboard",
           *         "subject": "Dashboard",
           *         "vote": 8
           *       }
           *     ]
           */
          'application/json': components['schemas']['Feedback'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.get': {
    parameters: {
      query?: never
      header?: never
      path?: never
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
           *       "email": "ada@example.com",
           *       "mfaDetails": {
           *         "mfaConfirmed": true,
           *         "mfaInitialized": true
           *       },
           *       "passwordUpdatedAt": "2026-05-02T08:15:00Z",
           *       "person": {
           *         "title": "ms",
           *         "firstName": "Ada",
           *         "lastName": "Example"
           *       },
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *     }
           */
          'application/json': components['schemas']['Account']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.update': {
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
         *       "person": {
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "title": "ms"
         *       }
         *     }
         */
        'application/json': components['schemas']['PersonUpdate']
      }
    }
    responses: {
      /** @description The account was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.delete': {
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
         *       "multiFactorCode": "123456",
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['AccountDelete']
      }
    }
    responses: {
      /** @description The account was deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description A second factor is needed to go on. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "SecondFactorRequired",
           *       "message": "A second factor is required"
           *     }
           */
          'application/json': components['schemas']['SecondFactorRequiredAnswer']
        }
      }
      400: components['responses']['InvalidRequest']
      /** @description The account cannot be deleted, because that would remove the last owner. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "RemovingLastOwnerNotAllowedError",
           *       "message": "The last owner cannot be removed"
           *     }
           */
          'application/json': components['schemas']['RemovingLastOwnerNotAllowedError']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.createFeedback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "message": "The overview is easy to read.",
         *       "origin": "https://example.com/dashboard",
         *       "subject": "Dashboard",
         *       "type": "feedback",
         *       "vote": 8
         *     }
         */
        'application/json': components['schemas']['FeedbackCreate']
      }
    }
    responses: {
      /** @description The feedback was submitted; the object has no documented fields. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.getSupportCode': {
    parameters: {
      query?: {
        /**
         * @description Whether to make a new code in any case.
         * @example true
         */
        forceRecreate?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The support code. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expiresAt": "2026-05-04T11:30:00Z",
           *       "supportCode": "123456"
           *     }
           */
          'application/json': components['schemas']['SupportCode']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.email.get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The e-mail address. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "email": "ada@example.com"
           *     }
           */
          'application/json': components['schemas']['EmailAddress']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.email.change': {
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
         *       "email": "ada@example.com"
         *     }
         */
        'application/json': components['schemas']['EmailAddress']
      }
    }
    responses: {
      /** @description The change was accepted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.email.resendVerification': {
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
         *       "email": "ada@example.com",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['VerificationEmailRequest']
      }
    }
    responses: {
      /** @description The e-mail was sent. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.email.verify': {
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
         *       "email": "ada@example.com",
         *       "token": "123456"
         *     }
         */
        'application/json': components['schemas']['EmailVerification']
      }
    }
    responses: {
      /** @description The e-mail address was verified. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.password.change': {
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
         *       "multiFactorCode": "123456",
         *       "newPassword": "made-up-new-password",
         *       "oldPassword": "made-up-old-password"
         *     }
         */
        'application/json': components['schemas']['PasswordChange']
      }
    }
    responses: {
      /** @description The password was changed; the access token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expires": "2026-05-04T11:30:00Z",
           *       "token": "made-up-access-token"
           *     }
           */
          'application/json': components['schemas']['AccessToken']
        }
      }
      /** @description A second factor is needed to go on. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "SecondFactorRequired",
           *       "message": "A second factor is required"
           *     }
           */
          'application/json': components['schemas']['SecondFactorRequiredAnswer']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.password.getUpdatedAt': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Time of the last change. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "passwordUpdatedAt": "2026-05-02T08:15:00Z"
           *     }
           */
          'application/json': components['schemas']['PasswordUpdatedAt']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.password.initReset': {
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
         *       "email": "ada@example.com"
         *     }
         */
        'application/json': components['schemas']['EmailAddress']
      }
    }
    responses: {
      /** @description The reset was started; the object has no documented fields. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.password.confirmReset': {
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
         *       "password": "made-up-password",
         *       "token": "123456",
         *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
         *     }
         */
        'application/json': components['schemas']['PasswordReset']
      }
    }
    responses: {
      /** @description The password was set. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.mfa.getStatus': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description State of multi-factor authentication. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "confirmed": true,
           *       "initialized": true
           *     }
           */
          'application/json': components['schemas']['MfaStatus']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.mfa.resetRecoveryCodes': {
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
         *       "multiFactorCode": "123456"
         *     }
         */
        'application/json': components['schemas']['MultiFactorCode']
      }
    }
    responses: {
      /** @description The new recovery codes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "recoveryCodesList": [
           *         "madeuprecovery01",
           *         "madeuprecovery02",
           *         "madeuprecovery03",
           *         "madeuprecovery04",
           *         "madeuprecovery05",
           *         "madeuprecovery06",
           *         "madeuprecovery07",
           *         "madeuprecovery08",
           *         "madeuprecovery09",
           *         "madeuprecovery10",
           *         "madeuprecovery11",
           *         "madeuprecovery12",
           *         "madeuprecovery13",
           *         "madeuprecovery14",
           *         "madeuprecovery15",
           *         "madeuprecovery16",
           *         "madeuprecovery17",
           *         "madeuprecovery18",
           *         "madeuprecovery19",
           *         "madeuprecovery20"
           *       ]
           *     }
           */
          'application/json': components['schemas']['RecoveryCodes']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.mfa.confirm': {
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
         *       "multiFactorCode": "123456"
         *     }
         */
        'application/json': components['schemas']['MultiFactorCode']
      }
    }
    responses: {
      /** @description The recovery codes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "recoveryCodesList": [
           *         "madeuprecovery01",
           *         "madeuprecovery02",
           *         "madeuprecovery03",
           *         "madeuprecovery04",
           *         "madeuprecovery05",
           *         "madeuprecovery06",
           *         "madeuprecovery07",
           *         "madeuprecovery08",
           *         "madeuprecovery09",
           *         "madeuprecovery10",
           *         "madeuprecovery11",
           *         "madeuprecovery12",
           *         "madeuprecovery13",
           *         "madeuprecovery14",
           *         "madeuprecovery15",
           *         "madeuprecovery16",
           *         "madeuprecovery17",
           *         "madeuprecovery18",
           *         "madeuprecovery19",
           *         "madeuprecovery20"
           *       ]
           *     }
           */
          'application/json': components['schemas']['RecoveryCodes']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.mfa.disable': {
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
         *       "multiFactorCode": "123456"
         *     }
         */
        'application/json': components['schemas']['MultiFactorCode']
      }
    }
    responses: {
      /** @description Multi-factor authentication is off. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.mfa.init': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The key for an authenticator app, as URL and as barcode. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "barcode": "made-up-barcode",
           *       "url": "otpauth://totp/Example:ada%40example.com?algorithm=SHA1&digits=6&issuer=Example&period=30&secret=MADEUPSECRETFORTHEDOCUMENTATION2"
           *     }
           */
          'application/json': components['schemas']['MfaInitialization']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.checkToken': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The token is valid. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "a6e65190-5fff-4d32-ace8-e687d9c90a63",
           *       "publicToken": "made-up-access-token"
           *     }
           */
          'application/json': components['schemas']['CheckedToken']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.createTokenRetrievalKey': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': unknown
      }
    }
    responses: {
      /** @description The key, and the id of the user to send with it. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "accessTokenRetrievalKey": "mwrk-madeupkeyforthedocumentation0000",
           *       "userId": "6ccb2121-4ffd-40b0-ac2c-1607cf6a05be"
           *     }
           */
          'application/json': components['schemas']['TokenRetrievalKey']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.apiTokens.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The API tokens. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "apiTokenId": "b31caa7a-9ed0-4520-a164-2d19632198cb",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "description": "Token for the deployment",
           *         "expiresAt": "2027-05-04T10:30:00Z",
           *         "roles": [
           *           "api_read",
           *           "api_write"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['ApiToken'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.apiTokens.create': {
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
         *       "description": "Token for the deployment",
         *       "expiresAt": "2027-05-04T10:30:00Z",
         *       "roles": [
         *         "api_read",
         *         "api_write"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ApiTokenCreate']
      }
    }
    responses: {
      /** @description The token. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "token": "made-up-api-token"
           *     }
           */
          'application/json': components['schemas']['ApiTokenCreated']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.apiTokens.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The API token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "apiTokenId": "b31caa7a-9ed0-4520-a164-2d19632198cb",
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "description": "Token for the deployment",
           *       "expiresAt": "2027-05-04T10:30:00Z",
           *       "roles": [
           *         "api_read",
           *         "api_write"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ApiToken']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.apiTokens.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Token for the nightly deployment",
         *       "expiresAt": "2027-05-04T10:30:00Z"
         *     }
         */
        'application/json': components['schemas']['ApiTokenUpdate']
      }
    }
    responses: {
      /** @description The API token was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.apiTokens.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the API token.
         * @example b31caa7a-9ed0-4520-a164-2d19632198cb
         */
        apiTokenId: components['parameters']['ApiTokenId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The API token was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sshKeys.list': {
    parameters: {
      query?: never
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
           *           "algorithm": "ssh-ed25519",
           *           "comment": "ada@example.com",
           *           "createdAt": "2026-05-04T10:30:00Z",
           *           "expiresAt": "2027-05-04T10:30:00Z",
           *           "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
           *           "key": "AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000",
           *           "sshKeyId": "ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SshKeyList']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sshKeys.create': {
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
         *       "expiresAt": "2027-05-04T10:30:00Z",
         *       "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 ada@example.com"
         *     }
         */
        'application/json': components['schemas']['SshKeyCreate']
      }
    }
    responses: {
      /** @description The SSH key was added; the object has no documented fields. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sshKeys.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
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
           *         "algorithm": "ssh-ed25519",
           *         "comment": "ada@example.com",
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "expiresAt": "2027-05-04T10:30:00Z",
           *         "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
           *         "key": "AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000",
           *         "sshKeyId": "ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f"
           *       }
           *     }
           */
          'application/json': components['schemas']['SshKeyAnswer']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sshKeys.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "ada@example.com",
         *       "expiresAt": "2027-05-04T10:30:00Z"
         *     }
         */
        'application/json': components['schemas']['SshKeyUpdate']
      }
    }
    responses: {
      /** @description The SSH key was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sshKeys.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the SSH key.
         * @example ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f
         */
        sshKeyId: components['parameters']['SshKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The SSH key was removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sessions.list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The sessions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "created": "2026-05-04T08:00:00Z",
           *         "device": {
           *           "browser": "Firefox",
           *           "model": "Example Notebook 15",
           *           "os": "Linux",
           *           "type": "Notebook"
           *         },
           *         "lastAccess": "2026-05-04T10:30:00Z",
           *         "location": {
           *           "city": "Example City",
           *           "country": "DE",
           *           "ipAddress": "192.0.2.1"
           *         },
           *         "tokenId": "ea15d8cd-4371-4cd2-ac94-a0469f036b85"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Session'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sessions.terminateAll': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The other sessions have ended. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sessions.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the token that the session was made with; it stands for the session.
         * @example ea15d8cd-4371-4cd2-ac94-a0469f036b85
         */
        tokenId: components['parameters']['TokenId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "created": "2026-05-04T08:00:00Z",
           *       "device": {
           *         "browser": "Firefox",
           *         "model": "Example Notebook 15",
           *         "os": "Linux",
           *         "type": "Notebook"
           *       },
           *       "lastAccess": "2026-05-04T10:30:00Z",
           *       "location": {
           *         "city": "Example City",
           *         "country": "DE",
           *         "ipAddress": "192.0.2.1"
           *       },
           *       "tokenId": "ea15d8cd-4371-4cd2-ac94-a0469f036b85"
           *     }
           */
          'application/json': components['schemas']['Session']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'account.sessions.terminate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the token that the session was made with; it stands for the session.
         * @example ea15d8cd-4371-4cd2-ac94-a0469f036b85
         */
        tokenId: components['parameters']['TokenId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session has ended. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'notifications.list': {
    parameters: {
      query?: {
        /**
         * @description Only notifications that are in this state.
         * @example unread
         */
        status?: 'unread' | 'read'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The notifications. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "61ebf526-b294-4140-a27c-309e013324b6",
           *         "type": "project-backup-finished",
           *         "severity": "success",
           *         "read": false,
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "reference": {
           *           "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *           "aggregate": "project",
           *           "domain": "project",
           *           "parents": [
           *             {
           *               "id": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *               "aggregate": "customer",
           *               "domain": "customer"
           *             }
           *           ]
           *         }
           *       }
           *     ]
           */
          'application/json': components['schemas']['Notification'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'notifications.countUnread': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The numbers of unread notifications. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "total": 4,
           *       "success": 1,
           *       "info": 2,
           *       "warning": 1,
           *       "error": 0
           *     }
           */
          'application/json': components['schemas']['UnreadNotifications']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'notifications.read': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the notification.
         * @example 61ebf526-b294-4140-a27c-309e013324b6
         */
        notificationId: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "read"
         *     }
         */
        'application/json': components['schemas']['NotificationReadStatus']
      }
    }
    responses: {
      /** @description The new status of the notification. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "status": "read"
           *     }
           */
          'application/json': components['schemas']['NotificationReadStatus']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'notifications.readAll': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The new status of the notifications. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "status": "read"
           *     }
           */
          'application/json': components['schemas']['NotificationReadStatus']
        }
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.notifications.readAll': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>
      }
    }
    responses: {
      /** @description The new status of the notifications. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "status": "read"
           *     }
           */
          'application/json': components['schemas']['NotificationReadStatus']
        }
      }
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'newsletter.get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "active": true,
           *       "email": "ada@example.com",
           *       "registered": true
           *     }
           */
          'application/json': components['schemas']['NewsletterSubscription']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'newsletter.unsubscribe': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The subscription was ended. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'newsletter.subscribe': {
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
         *       "firstName": "Ada",
         *       "lastName": "Example"
         *     }
         */
        'application/json': components['schemas']['NewsletterSubscribe']
      }
    }
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "email": "ada@example.com",
           *       "active": false,
           *       "registered": true
           *     }
           */
          'application/json': components['schemas']['NewsletterSubscription']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'files.create': {
    parameters: {
      query?: never
      header: {
        /**
         * @description Upload token of what the file is for.
         * @example d2089be6-7295-4d11-a6fa-a84079af1b6f
         */
        Token: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        /** @example made-up bytes */
        'application/octet-stream': Blob
        /**
         * @example {
         *       "file": "made-up bytes"
         *     }
         */
        'multipart/form-data': components['schemas']['FileUpload']
      }
    }
    responses: {
      /** @description The uploaded file, without its content. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "friendlyURL": "b914340e-db22-43b0-a8d4-903bc9f20556/me.jpeg",
           *       "id": "b914340e-db22-43b0-a8d4-903bc9f20556",
           *       "mimeType": "image/jpeg",
           *       "name": "me.jpeg",
           *       "sizeInBytes": 48213,
           *       "type": "image/jpeg"
           *     }
           */
          'application/json': components['schemas']['FileMeta']
        }
      }
      400: components['responses']['InvalidRequest']
      401: components['responses']['Unauthorized']
      406: components['responses']['NotAcceptable']
      422: components['responses']['Unprocessable']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'files.get': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description How the file is to be sent: as it is (the default), or in base64.
         * @example application/octet-stream
         */
        Accept?: components['parameters']['AcceptWithDefault']
        /**
         * @description Whether browsers are to show the file (inline, the default) or to save it.
         * @example inline
         */
        'Content-Disposition'?: components['parameters']['ContentDispositionWithDefault']
        /**
         * @description Access token of the file; only protected files need one.
         * @example made-up-file-token
         */
        Token?: components['parameters']['TokenString']
      }
      path: {
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The content of the file. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example example */
          'application/octet-stream': Blob
          /** @example ZXhhbXBsZQ== */
          'text/plain;base64': string
        }
      }
      400: components['responses']['InvalidRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['Unprocessable']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'files.getWithName': {
    parameters: {
      query?: never
      header?: {
        /**
         * @description How the file is to be sent: as it is (the default), or in base64.
         * @example application/octet-stream
         */
        Accept?: components['parameters']['AcceptWithDefault']
        /**
         * @description Whether browsers are to show the file (inline, the default) or to save it.
         * @example inline
         */
        'Content-Disposition'?: components['parameters']['ContentDispositionWithDefault']
        /**
         * @description Access token of the file; only protected files need one.
         * @example made-up-file-token
         */
        Token?: components['parameters']['TokenString']
      }
      path: {
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
        /**
         * @description Name of the file.
         * @example me.jpeg
         */
        fileName: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The content of the file. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /** @example example */
          'application/octet-stream': Blob
          /** @example ZXhhbXBsZQ== */
          'text/plain;base64': string
        }
      }
      400: components['responses']['InvalidRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['Unprocessable']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'files.getMeta': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the file.
         * @example b914340e-db22-43b0-a8d4-903bc9f20556
         */
        fileId: components['parameters']['FileId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The data about the file. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "friendlyURL": "b914340e-db22-43b0-a8d4-903bc9f20556/me.jpeg",
           *       "id": "b914340e-db22-43b0-a8d4-903bc9f20556",
           *       "mimeType": "image/jpeg",
           *       "name": "me.jpeg",
           *       "sizeInBytes": 48213,
           *       "type": "image/jpeg"
           *     }
           */
          'application/json': components['schemas']['FileMeta']
        }
      }
      400: components['responses']['InvalidRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['Unprocessable']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'files.getUploadTokenRules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Upload token to read the rules of.
         * @example d2089be6-7295-4d11-a6fa-a84079af1b6f
         */
        fileUploadToken: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "extensions": [
           *         "jpg",
           *         "jpeg"
           *       ],
           *       "fileTypes": [
           *         {
           *           "extensions": [
           *             "jpg",
           *             "jpeg"
           *           ],
           *           "mimeType": "image/jpeg"
           *         }
           *       ],
           *       "maxSizeInBytes": 1000000,
           *       "maxSizeInKB": 1000,
           *       "mimeTypes": [
           *         "image/jpeg"
           *       ],
           *       "properties": {
           *         "imageDimensions": {
           *           "min": {
           *             "height": 100,
           *             "width": 100
           *           },
           *           "max": {
           *             "height": 2000,
           *             "width": 2000
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['FileUploadRules']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'files.getUploadTypeRules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description What the files are for.
         * @example avatar
         */
        fileUploadType: 'avatar' | 'conversation'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "extensions": [
           *         "jpg",
           *         "jpeg"
           *       ],
           *       "fileTypes": [
           *         {
           *           "extensions": [
           *             "jpg",
           *             "jpeg"
           *           ],
           *           "mimeType": "image/jpeg"
           *         }
           *       ],
           *       "maxSizeInBytes": 1000000,
           *       "maxSizeInKB": 1000,
           *       "mimeTypes": [
           *         "image/jpeg"
           *       ],
           *       "properties": {
           *         "imageDimensions": {
           *           "min": {
           *             "height": 100,
           *             "width": 100
           *           },
           *           "max": {
           *             "height": 2000,
           *             "width": 2000
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['FileUploadRules']
        }
      }
      400: components['responses']['InvalidRequest']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.files.getTokenRules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Upload token to read the rules of.
         * @example d2089be6-7295-4d11-a6fa-a84079af1b6f
         */
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "extensions": [
           *         "jpg",
           *         "jpeg"
           *       ],
           *       "fileTypes": [
           *         {
           *           "extensions": [
           *             "jpg",
           *             "jpeg"
           *           ],
           *           "mimeType": "image/jpeg"
           *         }
           *       ],
           *       "maxSizeInBytes": 1000000,
           *       "maxSizeInKB": 1000,
           *       "mimeTypes": [
           *         "image/jpeg"
           *       ],
           *       "properties": {
           *         "imageDimensions": {
           *           "min": {
           *             "height": 100,
           *             "width": 100
           *           },
           *           "max": {
           *             "height": 2000,
           *             "width": 2000
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['FileUploadRules']
        }
      }
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.files.getTypeRules': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description What the files are for.
         * @example avatar
         */
        name: 'avatar' | 'conversation'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "extensions": [
           *         "jpg",
           *         "jpeg"
           *       ],
           *       "fileTypes": [
           *         {
           *           "extensions": [
           *             "jpg",
           *             "jpeg"
           *           ],
           *           "mimeType": "image/jpeg"
           *         }
           *       ],
           *       "maxSizeInBytes": 1000000,
           *       "maxSizeInKB": 1000,
           *       "mimeTypes": [
           *         "image/jpeg"
           *       ],
           *       "properties": {
           *         "imageDimensions": {
           *           "min": {
           *             "height": 100,
           *             "width": 100
           *           },
           *           "max": {
           *             "height": 2000,
           *             "width": 2000
           *           }
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['FileUploadRules']
        }
      }
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.deliveryBoxes.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The delivery boxes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "70f5fc13-5c88-45cb-a2d7-08554127fd25",
           *         "name": "m123456",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "description": "Mail from the shop",
           *         "authenticationEnabled": true,
           *         "sendingEnabled": true,
           *         "passwordUpdatedAt": "2026-05-04T10:30:00Z",
           *         "updatedAt": "2026-05-04T10:30:00Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['DeliveryBox'][]
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.deliveryBoxes.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Mail from the shop",
         *       "password": "made-up-password"
         *     }
         */
        'application/json': components['schemas']['DeliveryBoxCreate']
      }
    }
    responses: {
      /** @description The id of the delivery box. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "70f5fc13-5c88-45cb-a2d7-08554127fd25"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.deliveryBoxes.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The delivery box. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "70f5fc13-5c88-45cb-a2d7-08554127fd25",
           *       "name": "m123456",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "description": "Mail from the shop",
           *       "authenticationEnabled": true,
           *       "sendingEnabled": true,
           *       "passwordUpdatedAt": "2026-05-04T10:30:00Z",
           *       "updatedAt": "2026-05-04T10:30:00Z"
           *     }
           */
          'application/json': components['schemas']['DeliveryBox']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.deliveryBoxes.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The delivery box was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.deliveryBoxes.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Mail from the shop"
         *     }
         */
        'application/json': components['schemas']['DescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.deliveryBoxes.updatePassword': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the delivery box.
         * @example 70f5fc13-5c88-45cb-a2d7-08554127fd25
         */
        deliveryBoxId: components['parameters']['DeliveryBoxId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "made-up-Password-1"
         *     }
         */
        'application/json': components['schemas']['PasswordUpdate']
      }
    }
    responses: {
      /** @description The password was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.list': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The mail addresses. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "c411fa8d-8a9c-41b6-a3d1-21fd6f308877",
           *         "address": "ada@example.com",
           *         "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *         "isCatchAll": false,
           *         "isArchived": false,
           *         "receivingDisabled": false,
           *         "forwardAddresses": [
           *           "ada@example.net"
           *         ],
           *         "autoResponder": {
           *           "active": true,
           *           "message": "I am away and will reply later.",
           *           "startsAt": "2026-05-04T00:00:00Z",
           *           "expiresAt": "2026-05-18T00:00:00Z"
           *         },
           *         "mailbox": {
           *           "name": "m123457",
           *           "sendingEnabled": true,
           *           "passwordUpdatedAt": "2026-05-01T08:15:00Z",
           *           "spamProtection": {
           *             "active": true,
           *             "autoDeleteSpam": false,
           *             "folder": "spam",
           *             "relocationMinSpamScore": 5
           *           },
           *           "storageInBytes": {
           *             "limit": 1073741824,
           *             "current": {
           *               "value": 52428800,
           *               "updatedAt": "2026-05-04T06:00:00Z"
           *             }
           *           }
           *         },
           *         "updatedAt": "2026-05-03T16:45:00Z"
           *       }
           *     ]
           */
          'application/json': components['schemas']['MailAddress'][]
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.create': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "address": "ada@example.com",
         *       "isCatchAll": false,
         *       "mailbox": {
         *         "password": "made-up-password",
         *         "quotaInBytes": 1073741824,
         *         "enableSpamProtection": true
         *       }
         *     }
         */
        'application/json': components['schemas']['MailAddressCreate']
      }
    }
    responses: {
      /** @description The id of the mail address. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "c411fa8d-8a9c-41b6-a3d1-21fd6f308877"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
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
           *       "id": "c411fa8d-8a9c-41b6-a3d1-21fd6f308877",
           *       "address": "ada@example.com",
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "isCatchAll": false,
           *       "isArchived": false,
           *       "receivingDisabled": false,
           *       "forwardAddresses": [
           *         "ada@example.net"
           *       ],
           *       "autoResponder": {
           *         "active": true,
           *         "message": "I am away and will reply later.",
           *         "startsAt": "2026-05-04T00:00:00Z",
           *         "expiresAt": "2026-05-18T00:00:00Z"
           *       },
           *       "mailbox": {
           *         "name": "m123457",
           *         "sendingEnabled": true,
           *         "passwordUpdatedAt": "2026-05-01T08:15:00Z",
           *         "spamProtection": {
           *           "active": true,
           *           "autoDeleteSpam": false,
           *           "folder": "spam",
           *           "relocationMinSpamScore": 5
           *         },
           *         "storageInBytes": {
           *           "limit": 1073741824,
           *           "current": {
           *             "value": 52428800,
           *             "updatedAt": "2026-05-04T06:00:00Z"
           *           }
           *         }
           *       },
           *       "updatedAt": "2026-05-03T16:45:00Z"
           *     }
           */
          'application/json': components['schemas']['MailAddress']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The mail address was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updateAddress': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "address": "ada.example@example.com"
         *     }
         */
        'application/json': components['schemas']['MailAddressUpdate']
      }
    }
    responses: {
      /** @description The address was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.addresses.updateAutoresponder': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "autoResponder": {
         *         "active": true,
         *         "expiresAt": "2026-05-18T00:00:00Z",
         *         "message": "I am away and will reply later.",
         *         "startsAt": "2026-05-04T00:00:00Z"
         *       }
         *     }
         */
        'application/json': components['schemas']['MailAutoresponderUpdate']
      }
    }
    responses: {
      /** @description The autoresponder was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updateAutoresponder': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "autoResponder": {
         *         "active": true,
         *         "expiresAt": "2026-05-18T00:00:00Z",
         *         "message": "I am away and will reply later.",
         *         "startsAt": "2026-05-04T00:00:00Z"
         *       }
         *     }
         */
        'application/json': components['schemas']['MailAutoresponderUpdate']
      }
    }
    responses: {
      /** @description The autoresponder was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updateCatchAll': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
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
        'application/json': components['schemas']['MailCatchAllUpdate']
      }
    }
    responses: {
      /** @description The catch-all was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.addresses.updateForwardAddresses': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "forwardAddresses": [
         *         "ada@example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailForwardAddressesUpdate']
      }
    }
    responses: {
      /** @description The forward addresses were changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updateForwardAddresses': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "forwardAddresses": [
         *         "ada@example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailForwardAddressesUpdate']
      }
    }
    responses: {
      /** @description The forward addresses were changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.addresses.updatePassword': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "made-up-Password-1"
         *     }
         */
        'application/json': components['schemas']['PasswordUpdate']
      }
    }
    responses: {
      /** @description The password was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updatePassword': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "made-up-Password-1"
         *     }
         */
        'application/json': components['schemas']['PasswordUpdate']
      }
    }
    responses: {
      /** @description The password was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.addresses.updateQuota': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "quotaInBytes": 2147483648
         *     }
         */
        'application/json': components['schemas']['MailQuotaUpdate']
      }
    }
    responses: {
      /** @description The quota was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updateQuota': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "quotaInBytes": 2147483648
         *     }
         */
        'application/json': components['schemas']['MailQuotaUpdate']
      }
    }
    responses: {
      /** @description The quota was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.addresses.updateSpamProtection': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "spamProtection": {
         *         "active": true,
         *         "autoDeleteSpam": false,
         *         "folder": "spam",
         *         "relocationMinSpamScore": 5
         *       }
         *     }
         */
        'application/json': components['schemas']['MailSpamProtectionUpdate']
      }
    }
    responses: {
      /** @description The spam protection was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.addresses.updateSpamProtection': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "spamProtection": {
         *         "active": true,
         *         "autoDeleteSpam": false,
         *         "folder": "spam",
         *         "relocationMinSpamScore": 5
         *       }
         *     }
         */
        'application/json': components['schemas']['MailSpamProtectionUpdate']
      }
    }
    responses: {
      /** @description The spam protection was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.settings.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The mail settings. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "blacklist": [
           *         "spam@example.net"
           *       ],
           *       "projectId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
           *       "whitelist": [
           *         "ada@example.org"
           *       ]
           *     }
           */
          'application/json': components['schemas']['MailSettings']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.settings.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
        /**
         * @description Which setting to change.
         * @example blacklist
         */
        mailSetting: 'blacklist' | 'whitelist'
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "blacklist": [
         *         "spam@example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailSettingUpdate']
      }
    }
    responses: {
      /** @description The setting was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'mail.settings.update': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
        /**
         * @description Which setting to change.
         * @example blacklist
         */
        mailSetting: 'blacklist' | 'whitelist'
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "blacklist": [
         *         "spam@example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['MailSettingUpdate']
      }
    }
    responses: {
      /** @description The setting was changed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.deliveryBoxes.updateDescription': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address or delivery box.
         * @example a5614527-0ce6-43be-ad1d-d012b7394867
         */
        id: components['parameters']['Id']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "description": "Mail from the shop"
         *     }
         */
        'application/json': components['schemas']['DescriptionUpdate']
      }
    }
    responses: {
      /** @description The description was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description There is no such resource. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Error at mittwald. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The service is not available. */
      503: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  'legacy.mail.deliveryBoxes.updatePassword': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address or delivery box.
         * @example a5614527-0ce6-43be-ad1d-d012b7394867
         */
        id: components['parameters']['Id']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "password": "made-up-Password-1"
         *     }
         */
        'application/json': components['schemas']['PasswordUpdate']
      }
    }
    responses: {
      /** @description The password was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description There is no such resource. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Error at mittwald. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The service is not available. */
      503: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  'legacy.mail.addresses.updateAddress': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address or delivery box.
         * @example a5614527-0ce6-43be-ad1d-d012b7394867
         */
        id: components['parameters']['Id']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "address": "ada.example@example.com"
         *     }
         */
        'application/json': components['schemas']['MailAddressUpdate']
      }
    }
    responses: {
      /** @description The address was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description There is no such resource. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Error at mittwald. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The service is not available. */
      503: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  'legacy.mail.addresses.updateCatchAll': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the mail address.
         * @example c411fa8d-8a9c-41b6-a3d1-21fd6f308877
         */
        mailAddressId: components['parameters']['MailAddressId']
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
        'application/json': components['schemas']['MailCatchAllUpdate']
      }
    }
    responses: {
      /** @description The catch-all was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
      default: components['responses']['UnexpectedError']
    }
  }
  'legacy.mail.settings.updateBlacklist': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "blacklist": [
         *         "spam@example.net"
         *       ]
         *     }
         */
        'application/json': components['schemas']['BlacklistUpdate']
      }
    }
    responses: {
      /** @description The blacklist was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description There is no such resource. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Error at mittwald. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The service is not available. */
      503: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  'legacy.mail.settings.updateWhitelist': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectIdString']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "whitelist": [
         *         "ada@example.org"
         *       ]
         *     }
         */
        'application/json': components['schemas']['WhitelistUpdate']
      }
    }
    responses: {
      /** @description The whitelist was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description There is no such resource. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Error at mittwald. */
      500: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The service is not available. */
      503: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  'pageInsights.list': {
    parameters: {
      query?: {
        /**
         * @description Only pages of this domain.
         * @example example.com
         */
        domain?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The domains with their pages. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "domain": "example.com",
           *         "paths": [
           *           {
           *             "createdAt": "2026-05-04T10:30:00Z",
           *             "path": "/",
           *             "performanceScore": 87,
           *             "screenshotFileRef": "9d0f5a1e-2c47-4b6a-8e13-7f5c20b4d961"
           *           }
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['PageInsightsOverview'][]
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'pageInsights.get': {
    parameters: {
      query: {
        /**
         * @description Domain or subdomain of the page.
         * @example example.com
         */
        domain: string
        /**
         * @description Path of the page on the domain.
         * @example /
         */
        path: string
        /**
         * @description Day to return the data of; today if left out.
         * @example 2026-05-04
         */
        date?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The performance data. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "domain": "example.com",
           *       "path": "/",
           *       "performanceScore": 87,
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "metrics": [
           *         {
           *           "name": "speed-index",
           *           "value": 1843.5,
           *           "score": 0.91,
           *           "createdAt": "2026-05-04T10:30:00Z"
           *         },
           *         {
           *           "name": "network-requests",
           *           "value": 38,
           *           "score": null,
           *           "createdAt": "2026-05-04T10:30:00Z"
           *         }
           *       ],
           *       "moreDataAvailable": [
           *         "2026-05-02",
           *         "2026-05-03"
           *       ],
           *       "screenshot": {
           *         "fileRef": "9d0f5a1e-2c47-4b6a-8e13-7f5c20b4d961",
           *         "createdAt": "2026-05-04T10:30:00Z"
           *       }
           *     }
           */
          'application/json': components['schemas']['PageInsights']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'pageInsights.straces.schedule': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        /**
         * @example {
         *       "url": "https://example.com"
         *     }
         */
        'application/json': components['schemas']['StraceSchedule']
      }
    }
    responses: {
      /** @description The measurement is scheduled; its id, for `pageInsights.straces.get`. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "059c49f4-6071-45f4-ae27-ce753064ccb3"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'pageInsights.straces.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the strace.
         * @example 059c49f4-6071-45f4-ae27-ce753064ccb3
         */
        straceId: string
        /**
         * @description Id of the project.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        projectId: components['parameters']['ProjectId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The result of the strace. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "059c49f4-6071-45f4-ae27-ce753064ccb3",
           *       "executedAt": "2026-05-04T10:30:00Z",
           *       "result": {
           *         "actualUrl": "https://example.com",
           *         "ttfbMs": 1532,
           *         "slowdownFactor": 1.5,
           *         "dbStats": {
           *           "kernelMs": 3.2,
           *           "userspaceMs": 11.4,
           *           "syscallCount": 120,
           *           "occurrences": 14
           *         },
           *         "fileOpsStats": {
           *           "kernelMs": 8.1,
           *           "userspaceMs": 2.6,
           *           "syscallCount": 4321,
           *           "occurrences": 860
           *         },
           *         "networkingStats": {
           *           "kernelMs": 1.9,
           *           "userspaceMs": 0.7,
           *           "syscallCount": 36,
           *           "occurrences": 2
           *         },
           *         "miscStats": {
           *           "kernelMs": 2.3,
           *           "userspaceMs": 4.4,
           *           "syscallCount": 512,
           *           "occurrences": 512
           *         },
           *         "dbQueries": [
           *           {
           *             "query": "SELECT * FROM my_table;",
           *             "warnLevel": "WARN",
           *             "stats": {
           *               "kernelMs": 1.2,
           *               "userspaceMs": 6.5,
           *               "syscallCount": 12,
           *               "occurrences": 3
           *             }
           *           }
           *         ],
           *         "fileOps": [
           *           {
           *             "filename": "my_file.php",
           *             "filepath": "/html/my-project",
           *             "warnLevel": "NO",
           *             "stats": {
           *               "kernelMs": 0.4,
           *               "userspaceMs": 0.1,
           *               "syscallCount": 25,
           *               "occurrences": 5
           *             }
           *           }
           *         ],
           *         "networkingOps": [
           *           {
           *             "ip": "192.0.2.1",
           *             "port": 443,
           *             "description": "HTTPS",
           *             "connectionType": "EXTERNAL",
           *             "warnLevel": "SEVERE",
           *             "stats": {
           *               "kernelMs": 1.5,
           *               "userspaceMs": 0.6,
           *               "syscallCount": 28,
           *               "occurrences": 1
           *             }
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['StraceResult']
        }
      }
      400: components['responses']['InvalidRequest']
      403: components['responses']['Forbidden']
      default: components['responses']['UnexpectedError']
    }
  }
  'relocation.create': {
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
         *       "allDomains": false,
         *       "allowPasswordChange": true,
         *       "contact": {
         *         "firstName": "Ada",
         *         "lastName": "Example",
         *         "email": "ada@example.com",
         *         "phoneNumber": "+49-30-23125000"
         *       },
         *       "domains": [
         *         {
         *           "name": "example.com",
         *           "authCode": "made-up-auth-code",
         *           "domainOwnerData": "Ada Example, Example Street 1, 12345 Example City"
         *         }
         *       ],
         *       "notes": "Please move the shop at night.",
         *       "provider": {
         *         "name": "Example Hosting",
         *         "loginUrl": "https://login.example.net",
         *         "userName": "ada",
         *         "password": "made-up-password",
         *         "sourceAccount": "account-12345"
         *       },
         *       "target": {
         *         "organisation": "Ada Example Ltd",
         *         "projectName": "Example shop",
         *         "system": "mstudio",
         *         "product": "Example product"
         *       }
         *     }
         */
        'application/json': components['schemas']['RelocationCreate']
      }
    }
    responses: {
      /** @description The relocation was ordered. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'relocation.createLegacyTariffChange': {
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
         *       "pAccount": "p123456",
         *       "targetTariff": "Example tariff"
         *     }
         */
        'application/json': components['schemas']['LegacyTariffChangeCreate']
      }
    }
    responses: {
      /** @description The change was registered. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "messageId": "ae2bea39-b23d-4c35-a1aa-f3f821c61382"
           *     }
           */
          'application/json': components['schemas']['MessageReference']
        }
      }
      403: components['responses']['LimitExceeded']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.list': {
    parameters: {
      query?: {
        /**
         * @description Lists only extensions for projects or only those for customers.
         * @example project
         */
        context?: components['schemas']['ExtensionContext']
        /**
         * @description Largest number of items to send; 1000 by default.
         * @example 50
         */
        limit?: components['parameters']['LimitWithDefault']
        /**
         * @description Number of items to leave out at the start; 0 by default.
         * @example 0
         */
        skip?: components['parameters']['SkipWithDefault']
        /**
         * @description Number of the page to send; 1 by default.
         * @example 1
         */
        page?: components['parameters']['PageWithDefault']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extensions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "context": "project",
           *         "contributorId": "a2d81941-3260-4512-a174-924327667c38",
           *         "description": "Shows how many visitors a website has.",
           *         "frontendComponents": [
           *           {
           *             "name": "statistics",
           *             "url": "https://example.com/statistics"
           *           }
           *         ],
           *         "id": "2ab337be-bba7-439c-aba2-929001acc0e3",
           *         "name": "Example Statistics",
           *         "scopes": [
           *           "project:read"
           *         ],
           *         "state": "enabled",
           *         "support": {
           *           "email": "ada@example.com",
           *           "phone": "+49 30 23125 000"
           *         },
           *         "tags": [
           *           "statistics"
           *         ]
           *       }
           *     ]
           */
          'application/json': components['schemas']['Extension'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension.
         * @example 2ab337be-bba7-439c-aba2-929001acc0e3
         */
        extensionId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extension. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "context": "project",
           *       "contributorId": "a2d81941-3260-4512-a174-924327667c38",
           *       "description": "Shows how many visitors a website has.",
           *       "frontendComponents": [
           *         {
           *           "name": "statistics",
           *           "url": "https://example.com/statistics"
           *         }
           *       ],
           *       "id": "2ab337be-bba7-439c-aba2-929001acc0e3",
           *       "name": "Example Statistics",
           *       "scopes": [
           *         "project:read"
           *       ],
           *       "state": "enabled",
           *       "support": {
           *         "email": "ada@example.com",
           *         "phone": "+49 30 23125 000"
           *       },
           *       "tags": [
           *         "statistics"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Extension']
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.contributors.list': {
    parameters: {
      query?: {
        /**
         * @description Largest number of items to send; 1000 by default.
         * @example 50
         */
        limit?: components['parameters']['LimitWithDefault']
        /**
         * @description Number of items to leave out at the start; 0 by default.
         * @example 0
         */
        skip?: components['parameters']['SkipWithDefault']
        /**
         * @description Number of the page to send; 1 by default.
         * @example 1
         */
        page?: components['parameters']['PageWithDefault']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contributors. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *         "email": "ada@example.com",
           *         "id": "a2d81941-3260-4512-a174-924327667c38",
           *         "logoRefId": "264aa913-21c7-4fde-a410-344e8796f0db",
           *         "name": "Example Ltd",
           *         "phone": "+49 30 23125 000",
           *         "state": "enabled",
           *         "url": "https://example.com"
           *       }
           *     ]
           */
          'application/json': components['schemas']['Contributor'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.contributors.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the contributor.
         * @example a2d81941-3260-4512-a174-924327667c38
         */
        contributorId: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The contributor. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "customerId": "d0633e25-eb5e-4699-a1e8-84fcb55f252f",
           *       "email": "ada@example.com",
           *       "id": "a2d81941-3260-4512-a174-924327667c38",
           *       "logoRefId": "264aa913-21c7-4fde-a410-344e8796f0db",
           *       "name": "Example Ltd",
           *       "phone": "+49 30 23125 000",
           *       "state": "enabled",
           *       "url": "https://example.com"
           *     }
           */
          'application/json': components['schemas']['Contributor']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.publicKeys.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Serial of the public key, or `latest` for the newest one.
         * @example latest
         */
        serial: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The public key. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "algorithm": "Ed25519",
           *       "key": "bWFkZS11cC1wdWJsaWMta2V5LWZvci1leGFtcGxlcyE=",
           *       "serial": "0144b1de-fcf7-4610-a701-5f8d830d65b1"
           *     }
           */
          'application/json': components['schemas']['WebhookPublicKey']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.list': {
    parameters: {
      query: {
        /**
         * @description Largest number of items to send; 1000 by default.
         * @example 50
         */
        limit?: components['parameters']['LimitWithDefault']
        /**
         * @description Number of items to leave out at the start; 0 by default.
         * @example 0
         */
        skip?: components['parameters']['SkipWithDefault']
        /**
         * @description Number of the page to send; 1 by default.
         * @example 1
         */
        page?: components['parameters']['PageWithDefault']
        /**
         * @description Whether `contextId` is that of a project or a customer.
         * @example project
         */
        context: components['schemas']['ExtensionContext']
        /**
         * @description Id of the project or customer.
         * @example c1edf0fb-045f-4c8a-af93-6d5e6e554334
         */
        contextId: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extension instances. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "aggregateReference": {
           *           "aggregate": "project",
           *           "domain": "project",
           *           "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *         },
           *         "consentedScopes": [
           *           "project:read"
           *         ],
           *         "createdAt": "2026-05-04T10:30:00Z",
           *         "disabled": false,
           *         "extensionId": "2ab337be-bba7-439c-aba2-929001acc0e3",
           *         "id": "325621a1-c0e6-4d0c-a547-a3721f9ab729"
           *       }
           *     ]
           */
          'application/json': components['schemas']['ExtensionInstance'][]
        }
      }
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.create': {
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
         *       "consentedScopes": [
         *         "project:read"
         *       ],
         *       "context": "project",
         *       "contextId": "c1edf0fb-045f-4c8a-af93-6d5e6e554334",
         *       "extensionId": "2ab337be-bba7-439c-aba2-929001acc0e3"
         *     }
         */
        'application/json': components['schemas']['ExtensionInstanceCreate']
      }
    }
    responses: {
      /** @description The extension instance was created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "c8f36dd9-7c48-4403-a261-d4fb7cbb8fb8"
           *     }
           */
          'application/json': components['schemas']['Created']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.get': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extension instance. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "aggregateReference": {
           *         "aggregate": "project",
           *         "domain": "project",
           *         "id": "c1edf0fb-045f-4c8a-af93-6d5e6e554334"
           *       },
           *       "consentedScopes": [
           *         "project:read"
           *       ],
           *       "createdAt": "2026-05-04T10:30:00Z",
           *       "disabled": false,
           *       "extensionId": "2ab337be-bba7-439c-aba2-929001acc0e3",
           *       "id": "325621a1-c0e6-4d0c-a547-a3721f9ab729"
           *     }
           */
          'application/json': components['schemas']['ExtensionInstance']
        }
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.delete': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extension instance was deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      404: components['responses']['NotFound']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.enable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extension instance was enabled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.disable': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The extension instance was disabled. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
  'extensions.instances.authenticate': {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the extension instance.
         * @example 325621a1-c0e6-4d0c-a547-a3721f9ab729
         */
        extensionInstanceId: components['parameters']['ExtensionInstanceId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example {
         *       "extensionInstanceSecret": "made-up-extensioninstancesecret"
         *     }
         */
        'application/json': components['schemas']['ExtensionInstanceLogin']
      }
    }
    responses: {
      /** @description The token and when it expires. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "expiry": "2026-05-04T10:30:00Z",
           *       "publicToken": "made-up-public-token"
           *     }
           */
          'application/json': components['schemas']['ExtensionInstanceToken']
        }
      }
      400: components['responses']['InvalidRequest']
      default: components['responses']['UnexpectedError']
    }
  }
}
