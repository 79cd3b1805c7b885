// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import type { PathOperation } from '@hostwright/core/openapi-fetch'
import type * as t from './types.gen.js'

type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<'application/json', Data, Responses, Errors, Contents>

/** Routes of the Mittwald API. */
export interface paths {
  '/v2/projects': {
    /** List projects. */
    get: Op<t.ProjectsListData, t.ProjectsListResponses, t.ProjectsListErrors>
  }
  '/v2/projects/{projectId}': {
    /** Read a project. */
    get: Op<t.ProjectsGetData, t.ProjectsGetResponses, t.ProjectsGetErrors>
    /** Delete a project. */
    delete: Op<t.ProjectsDeleteData, t.ProjectsDeleteResponses, t.ProjectsDeleteErrors>
    /** Update a project. */
    patch: Op<t.ProjectsUpdateData, t.ProjectsUpdateResponses, t.ProjectsUpdateErrors>
  }
  '/v2/servers/{serverId}/projects': {
    /** Create a project on a server. */
    post: Op<t.ProjectsCreateData, t.ProjectsCreateResponses, t.ProjectsCreateErrors>
  }
  '/v2/projects/{projectId}/leave': {
    /** Leave a project. @deprecated */
    post: Op<t.ProjectsLeaveData, t.ProjectsLeaveResponses, t.ProjectsLeaveErrors>
  }
  '/v2/projects/{projectId}/description': {
    /** Change a project's description. @deprecated */
    patch: Op<t.ProjectsUpdateDescriptionData, t.ProjectsUpdateDescriptionResponses, t.ProjectsUpdateDescriptionErrors>
  }
  '/v2/projects/{projectId}/avatar': {
    /** Request the upload of a project's avatar. */
    post: Op<t.ProjectsAvatarRequestUploadData, t.ProjectsAvatarRequestUploadResponses, t.ProjectsAvatarRequestUploadErrors>
    /** Delete a project's avatar. */
    delete: Op<t.ProjectsAvatarDeleteData, t.ProjectsAvatarDeleteResponses, t.ProjectsAvatarDeleteErrors>
  }
  '/v2/projects/{projectId}/invites': {
    /** List a project's invites. */
    get: Op<t.ProjectsInvitesListData, t.ProjectsInvitesListResponses, t.ProjectsInvitesListErrors>
    /** Invite a person to a project. */
    post: Op<t.ProjectsInvitesCreateData, t.ProjectsInvitesCreateResponses, t.ProjectsInvitesCreateErrors>
  }
  '/v2/project-invites': {
    /** List own project invites. */
    get: Op<t.ProjectsInvitesListOwnData, t.ProjectsInvitesListOwnResponses, t.ProjectsInvitesListOwnErrors>
  }
  '/v2/project-invites/{projectInviteId}': {
    /** Read a project invite. */
    get: Op<t.ProjectsInvitesGetData, t.ProjectsInvitesGetResponses, t.ProjectsInvitesGetErrors>
    /** Delete a project invite. */
    delete: Op<t.ProjectsInvitesDeleteData, t.ProjectsInvitesDeleteResponses, t.ProjectsInvitesDeleteErrors>
  }
  '/v2/project-token-invite': {
    /** Read a project invite by its token. */
    get: Op<t.ProjectsInvitesGetByTokenData, t.ProjectsInvitesGetByTokenResponses, t.ProjectsInvitesGetByTokenErrors>
  }
  '/v2/project-invites/{projectInviteId}/actions/accept': {
    /** Accept a project invite. */
    post: Op<t.ProjectsInvitesAcceptData, t.ProjectsInvitesAcceptResponses, t.ProjectsInvitesAcceptErrors>
  }
  '/v2/project-invites/{projectInviteId}/actions/decline': {
    /** Decline a project invite. */
    post: Op<t.ProjectsInvitesDeclineData, t.ProjectsInvitesDeclineResponses, t.ProjectsInvitesDeclineErrors>
  }
  '/v2/project-invites/{projectInviteId}/actions/resend': {
    /** Resend a project invite. */
    post: Op<t.ProjectsInvitesResendData, t.ProjectsInvitesResendResponses, t.ProjectsInvitesResendErrors>
  }
  '/v2/projects/{projectId}/memberships': {
    /** List a project's memberships. */
    get: Op<t.ProjectsMembershipsListData, t.ProjectsMembershipsListResponses, t.ProjectsMembershipsListErrors>
  }
  '/v2/project-memberships': {
    /** List own project memberships. */
    get: Op<t.ProjectsMembershipsListOwnData, t.ProjectsMembershipsListOwnResponses, t.ProjectsMembershipsListOwnErrors>
  }
  '/v2/project-memberships/{projectMembershipId}': {
    /** Read a project membership. */
    get: Op<t.ProjectsMembershipsGetData, t.ProjectsMembershipsGetResponses, t.ProjectsMembershipsGetErrors>
    /** Update a project membership. */
    patch: Op<t.ProjectsMembershipsUpdateData, t.ProjectsMembershipsUpdateResponses, t.ProjectsMembershipsUpdateErrors>
    /** Delete a project membership. */
    delete: Op<t.ProjectsMembershipsDeleteData, t.ProjectsMembershipsDeleteResponses, t.ProjectsMembershipsDeleteErrors>
  }
  '/v2/projects/{projectId}/memberships/self': {
    /** Read your own membership in a project. */
    get: Op<t.ProjectsMembershipsGetOwnData, t.ProjectsMembershipsGetOwnResponses, t.ProjectsMembershipsGetOwnErrors>
  }
  '/v2/projects/{projectId}/filesystem-files': {
    /** Read a file's information. */
    get: Op<t.ProjectsFilesystemGetFileInfoData, t.ProjectsFilesystemGetFileInfoResponses, t.ProjectsFilesystemGetFileInfoErrors>
  }
  '/v2/projects/{projectId}/filesystem-directories': {
    /** List a project's directories and files. */
    get: Op<t.ProjectsFilesystemListData, t.ProjectsFilesystemListResponses, t.ProjectsFilesystemListErrors>
  }
  '/v2/projects/{projectId}/filesystem-file-content': {
    /** Read a file's content. */
    get: Op<
      t.ProjectsFilesystemGetFileContentData,
      t.ProjectsFilesystemGetFileContentResponses,
      t.ProjectsFilesystemGetFileContentErrors,
      { 200: { 'application/octet-stream': Blob } }
    >
  }
  '/v2/projects/{projectId}/filesystem-disk-usage': {
    /** Read a project's disk usage. */
    get: Op<t.ProjectsFilesystemGetDiskUsageData, t.ProjectsFilesystemGetDiskUsageResponses, t.ProjectsFilesystemGetDiskUsageErrors>
  }
  '/v2/projects/{projectId}/jwt': {
    /** Read a token for a project's file system. */
    get: Op<t.ProjectsFilesystemGetTokenData, t.ProjectsFilesystemGetTokenResponses, t.ProjectsFilesystemGetTokenErrors>
  }
  '/v2/servers': {
    /** List servers. */
    get: Op<t.ServersListData, t.ServersListResponses, t.ServersListErrors>
  }
  '/v2/servers/{serverId}': {
    /** Read a server. */
    get: Op<t.ServersGetData, t.ServersGetResponses, t.ServersGetErrors>
    /** Update a server. */
    patch: Op<t.ServersUpdateData, t.ServersUpdateResponses, t.ServersUpdateErrors>
  }
  '/v2/servers/{serverId}/description': {
    /** Change a server's description. @deprecated */
    patch: Op<t.ServersUpdateDescriptionData, t.ServersUpdateDescriptionResponses, t.ServersUpdateDescriptionErrors>
  }
  '/v2/servers/{serverId}/avatar': {
    /** Request the upload of a server's avatar. */
    post: Op<t.ServersAvatarRequestUploadData, t.ServersAvatarRequestUploadResponses, t.ServersAvatarRequestUploadErrors>
    /** Delete a server's avatar. */
    delete: Op<t.ServersAvatarDeleteData, t.ServersAvatarDeleteResponses, t.ServersAvatarDeleteErrors>
  }
  '/v2/projects/{projectId}/backups': {
    /** List a project's backups. */
    get: Op<t.BackupsListData, t.BackupsListResponses, t.BackupsListErrors>
    /** Create a backup. */
    post: Op<t.BackupsCreateData, t.BackupsCreateResponses, t.BackupsCreateErrors>
  }
  '/v2/project-backups/{projectBackupId}': {
    /** Read a backup. */
    get: Op<t.BackupsGetData, t.BackupsGetResponses, t.BackupsGetErrors>
    /** Delete a backup. */
    delete: Op<t.BackupsDeleteData, t.BackupsDeleteResponses, t.BackupsDeleteErrors>
    /** Update a backup. */
    patch: Op<t.BackupsUpdateData, t.BackupsUpdateResponses, t.BackupsUpdateErrors>
  }
  '/v2/project-backups/{projectBackupId}/description': {
    /** Change a backup's description. @deprecated */
    patch: Op<t.BackupsUpdateDescriptionData, t.BackupsUpdateDescriptionResponses, t.BackupsUpdateDescriptionErrors>
  }
  '/v2/project-backups/{projectBackupId}/export': {
    /** Export a backup. */
    post: Op<t.BackupsExportCreateData, t.BackupsExportCreateResponses, t.BackupsExportCreateErrors>
    /** Delete a backup's export. */
    delete: Op<t.BackupsExportDeleteData, t.BackupsExportDeleteResponses, t.BackupsExportDeleteErrors>
  }
  '/v2/projects/{projectId}/backup-schedules': {
    /** List a project's backup schedules. */
    get: Op<t.BackupsSchedulesListData, t.BackupsSchedulesListResponses, t.BackupsSchedulesListErrors>
    /** Create a backup schedule. */
    post: Op<t.BackupsSchedulesCreateData, t.BackupsSchedulesCreateResponses, t.BackupsSchedulesCreateErrors>
  }
  '/v2/project-backup-schedules/{projectBackupScheduleId}': {
    /** Read a backup schedule. */
    get: Op<t.BackupsSchedulesGetData, t.BackupsSchedulesGetResponses, t.BackupsSchedulesGetErrors>
    /** Update a backup schedule. */
    patch: Op<t.BackupsSchedulesUpdateData, t.BackupsSchedulesUpdateResponses, t.BackupsSchedulesUpdateErrors>
    /** Delete a backup schedule. */
    delete: Op<t.BackupsSchedulesDeleteData, t.BackupsSchedulesDeleteResponses, t.BackupsSchedulesDeleteErrors>
  }
  '/v2/projects/{projectId}/sftp-users': {
    /** List SFTP users. */
    get: Op<t.SftpUsersListData, t.SftpUsersListResponses, t.SftpUsersListErrors>
    /** Create an SFTP user. */
    post: Op<t.SftpUsersCreateData, t.SftpUsersCreateResponses, t.SftpUsersCreateErrors>
  }
  '/v2/sftp-users/{sftpUserId}': {
    /** Read an SFTP user. */
    get: Op<t.SftpUsersGetData, t.SftpUsersGetResponses, t.SftpUsersGetErrors>
    /** Update an SFTP user. */
    patch: Op<t.SftpUsersUpdateData, t.SftpUsersUpdateResponses, t.SftpUsersUpdateErrors>
    /** Delete an SFTP user. */
    delete: Op<t.SftpUsersDeleteData, t.SftpUsersDeleteResponses, t.SftpUsersDeleteErrors>
  }
  '/v2/projects/{projectId}/ssh-users': {
    /** List SSH users. */
    get: Op<t.SshUsersListData, t.SshUsersListResponses, t.SshUsersListErrors>
    /** Create an SSH user. */
    post: Op<t.SshUsersCreateData, t.SshUsersCreateResponses, t.SshUsersCreateErrors>
  }
  '/v2/ssh-users/{sshUserId}': {
    /** Read an SSH user. */
    get: Op<t.SshUsersGetData, t.SshUsersGetResponses, t.SshUsersGetErrors>
    /** Update an SSH user. */
    patch: Op<t.SshUsersUpdateData, t.SshUsersUpdateResponses, t.SshUsersUpdateErrors>
    /** Delete an SSH user. */
    delete: Op<t.SshUsersDeleteData, t.SshUsersDeleteResponses, t.SshUsersDeleteErrors>
  }
  '/v2/projects/{projectId}/cronjobs': {
    /** List cronjobs. */
    get: Op<t.CronjobsListData, t.CronjobsListResponses, t.CronjobsListErrors>
    /** Create a cronjob. */
    post: Op<t.CronjobsCreateData, t.CronjobsCreateResponses, t.CronjobsCreateErrors>
  }
  '/v2/cronjobs/{cronjobId}': {
    /** Read a cronjob. */
    get: Op<t.CronjobsGetData, t.CronjobsGetResponses, t.CronjobsGetErrors>
    /** Update a cronjob. */
    patch: Op<t.CronjobsUpdateData, t.CronjobsUpdateResponses, t.CronjobsUpdateErrors>
    /** Delete a cronjob. */
    delete: Op<t.CronjobsDeleteData, t.CronjobsDeleteResponses, t.CronjobsDeleteErrors>
  }
  '/v2/cronjobs/{cronjobId}/app-id': {
    /** Move a cronjob to another app. @deprecated */
    patch: Op<t.CronjobsUpdateAppData, t.CronjobsUpdateAppResponses, t.CronjobsUpdateAppErrors>
  }
  '/v2/cronjobs/{cronjobId}/executions': {
    /** List executions of a cronjob. */
    get: Op<t.CronjobsExecutionsListData, t.CronjobsExecutionsListResponses, t.CronjobsExecutionsListErrors>
    /** Run a cronjob now. */
    post: Op<t.CronjobsExecutionsCreateData, t.CronjobsExecutionsCreateResponses, t.CronjobsExecutionsCreateErrors>
  }
  '/v2/cronjobs/{cronjobId}/executions/{executionId}': {
    /** Read an execution. */
    get: Op<t.CronjobsExecutionsGetData, t.CronjobsExecutionsGetResponses, t.CronjobsExecutionsGetErrors>
  }
  '/v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort': {
    /** Abort an execution. @deprecated */
    post: Op<t.CronjobsExecutionsAbortData, t.CronjobsExecutionsAbortResponses, t.CronjobsExecutionsAbortErrors>
  }
  '/v2/apps': {
    /** List apps. */
    get: Op<t.AppsListData, t.AppsListResponses, t.AppsListErrors>
  }
  '/v2/apps/{appId}': {
    /** Read an app. */
    get: Op<t.AppsGetData, t.AppsGetResponses, t.AppsGetErrors>
  }
  '/v2/apps/{appId}/versions': {
    /** List versions of an app. */
    get: Op<t.AppsVersionsListData, t.AppsVersionsListResponses, t.AppsVersionsListErrors>
  }
  '/v2/apps/{appId}/versions/{appVersionId}': {
    /** Read a version of an app. */
    get: Op<t.AppsVersionsGetData, t.AppsVersionsGetResponses, t.AppsVersionsGetErrors>
  }
  '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates': {
    /** List update candidates. */
    get: Op<t.AppsVersionsListUpdateCandidatesData, t.AppsVersionsListUpdateCandidatesResponses, t.AppsVersionsListUpdateCandidatesErrors>
  }
  '/v2/projects/{projectId}/app-installations': {
    /** List app installations. */
    get: Op<t.AppsInstallationsListData, t.AppsInstallationsListResponses, t.AppsInstallationsListErrors>
    /** Install an app. */
    post: Op<t.AppsInstallationsCreateData, t.AppsInstallationsCreateResponses, t.AppsInstallationsCreateErrors>
  }
  '/v2/app-installations/{appInstallationId}': {
    /** Read an app installation. */
    get: Op<t.AppsInstallationsGetData, t.AppsInstallationsGetResponses, t.AppsInstallationsGetErrors>
    /** Update an app installation. */
    patch: Op<t.AppsInstallationsUpdateData, t.AppsInstallationsUpdateResponses, t.AppsInstallationsUpdateErrors>
    /** Uninstall an app. */
    delete: Op<t.AppsInstallationsDeleteData, t.AppsInstallationsDeleteResponses, t.AppsInstallationsDeleteErrors>
  }
  '/v2/app-installations/{appInstallationId}/actions/copy': {
    /** Copy an app installation. */
    post: Op<t.AppsInstallationsCopyData, t.AppsInstallationsCopyResponses, t.AppsInstallationsCopyErrors>
  }
  '/v2/app-installations/{appInstallationId}/actions/{action}': {
    /** Start, stop or restart an app. @deprecated */
    post: Op<t.AppsInstallationsExecuteActionData, t.AppsInstallationsExecuteActionResponses, t.AppsInstallationsExecuteActionErrors>
  }
  '/v2/app-installations/{appInstallationId}/status': {
    /** Read the runtime status of an app. */
    get: Op<t.AppsInstallationsGetStatusData, t.AppsInstallationsGetStatusResponses, t.AppsInstallationsGetStatusErrors>
  }
  '/v2/app-installations/{appInstallationId}/systemSoftware': {
    /** List installed system software. */
    get: Op<
      t.AppsInstallationsListSystemSoftwareData,
      t.AppsInstallationsListSystemSoftwareResponses,
      t.AppsInstallationsListSystemSoftwareErrors
    >
  }
  '/v2/app-installations/{appInstallationId}/missing-dependencies': {
    /** Check what a version needs. */
    get: Op<
      t.AppsInstallationsGetMissingDependenciesData,
      t.AppsInstallationsGetMissingDependenciesResponses,
      t.AppsInstallationsGetMissingDependenciesErrors
    >
  }
  '/v2/app-installations/{appInstallationId}/databases/{databaseId}/users': {
    /** Link database users to an app installation. @deprecated */
    put: Op<
      t.AppsInstallationsSetDatabaseUsersData,
      t.AppsInstallationsSetDatabaseUsersResponses,
      t.AppsInstallationsSetDatabaseUsersErrors
    >
  }
  '/v2/system-softwares': {
    /** List system software. */
    get: Op<t.SystemSoftwareListData, t.SystemSoftwareListResponses, t.SystemSoftwareListErrors>
  }
  '/v2/system-softwares/{systemSoftwareId}': {
    /** Read system software. */
    get: Op<t.SystemSoftwareGetData, t.SystemSoftwareGetResponses, t.SystemSoftwareGetErrors>
  }
  '/v2/system-softwares/{systemSoftwareId}/versions': {
    /** List versions of system software. */
    get: Op<t.SystemSoftwareVersionsListData, t.SystemSoftwareVersionsListResponses, t.SystemSoftwareVersionsListErrors>
  }
  '/v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}': {
    /** Read a version of system software. */
    get: Op<t.SystemSoftwareVersionsGetData, t.SystemSoftwareVersionsGetResponses, t.SystemSoftwareVersionsGetErrors>
  }
  '/v2/customers/{customerId}/contracts': {
    /** List the contracts of a customer. */
    get: Op<t.ContractsListData, t.ContractsListResponses, t.ContractsListErrors>
  }
  '/v2/contracts/{contractId}': {
    /** Read a contract. */
    get: Op<t.ContractsGetData, t.ContractsGetResponses, t.ContractsGetErrors>
  }
  '/v2/domains/{domainId}/contract': {
    /** Read the contract of a domain. */
    get: Op<t.ContractsGetByDomainData, t.ContractsGetByDomainResponses, t.ContractsGetByDomainErrors>
  }
  '/v2/projects/{projectId}/contract': {
    /** Read the contract of a project. */
    get: Op<t.ContractsGetByProjectData, t.ContractsGetByProjectResponses, t.ContractsGetByProjectErrors>
  }
  '/v2/servers/{serverId}/contract': {
    /** Read the contract of a server. */
    get: Op<t.ContractsGetByServerData, t.ContractsGetByServerResponses, t.ContractsGetByServerErrors>
  }
  '/v2/contracts/{contractId}/base-items': {
    /** Read the base item of a contract. */
    get: Op<t.ContractsGetBaseItemData, t.ContractsGetBaseItemResponses, t.ContractsGetBaseItemErrors>
  }
  '/v2/contracts/{contractId}/termination': {
    /** Terminate a contract. */
    post: Op<t.ContractsTerminateData, t.ContractsTerminateResponses, t.ContractsTerminateErrors>
    /** Cancel the termination of a contract. */
    delete: Op<t.ContractsCancelTerminationData, t.ContractsCancelTerminationResponses, t.ContractsCancelTerminationErrors>
  }
  '/v2/contracts/{contractId}/items/{contractItemId}': {
    /** Read an item of a contract. */
    get: Op<t.ContractsItemsGetData, t.ContractsItemsGetResponses, t.ContractsItemsGetErrors>
  }
  '/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates': {
    /** Read when an item can next be terminated. @deprecated */
    get: Op<
      t.ContractsItemsGetNextTerminationDateData,
      t.ContractsItemsGetNextTerminationDateResponses,
      t.ContractsItemsGetNextTerminationDateErrors
    >
  }
  '/v2/contracts/{contractId}/items/{contractItemId}/termination': {
    /** Terminate an item of a contract. */
    post: Op<t.ContractsItemsTerminateData, t.ContractsItemsTerminateResponses, t.ContractsItemsTerminateErrors>
    /** Cancel the termination of an item. */
    delete: Op<t.ContractsItemsCancelTerminationData, t.ContractsItemsCancelTerminationResponses, t.ContractsItemsCancelTerminationErrors>
  }
  '/v2/contracts/{contractId}/items/{contractItemId}/tariff-change': {
    /** Cancel the tariff change of an item. */
    delete: Op<
      t.ContractsItemsCancelTariffChangeData,
      t.ContractsItemsCancelTariffChangeResponses,
      t.ContractsItemsCancelTariffChangeErrors
    >
  }
  '/v2/customers/{customerId}/invoices': {
    /** List the invoices of a customer. */
    get: Op<t.InvoicesListData, t.InvoicesListResponses, t.InvoicesListErrors>
  }
  '/v2/invoices/{invoiceId}': {
    /** Read an invoice. */
    get: Op<t.InvoicesGetData, t.InvoicesGetResponses, t.InvoicesGetErrors>
  }
  '/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token': {
    /** Read an access token for the file of an invoice. */
    get: Op<t.InvoicesGetFileAccessTokenData, t.InvoicesGetFileAccessTokenResponses, t.InvoicesGetFileAccessTokenErrors>
  }
  '/v2/customers/{customerId}/invoice-settings': {
    /** Read the invoice settings of a customer. */
    get: Op<t.InvoicesSettingsGetData, t.InvoicesSettingsGetResponses, t.InvoicesSettingsGetErrors>
    /** Update the invoice settings of a customer. */
    put: Op<t.InvoicesSettingsUpdateData, t.InvoicesSettingsUpdateResponses, t.InvoicesSettingsUpdateErrors>
  }
  '/v2/customers/{customerId}/invoices/{invoiceId}': {
    /** Read an invoice of a customer. @deprecated */
    get: Op<t.LegacyInvoicesGetData, t.LegacyInvoicesGetResponses, t.LegacyInvoicesGetErrors>
  }
  '/v2/customers/{customerId}/orders': {
    /** List the orders of a customer. */
    get: Op<t.OrdersListData, t.OrdersListResponses, t.OrdersListErrors>
  }
  '/v2/projects/{projectId}/orders': {
    /** List the orders of a project. */
    get: Op<t.OrdersListByProjectData, t.OrdersListByProjectResponses, t.OrdersListByProjectErrors>
  }
  '/v2/orders/{orderId}': {
    /** Read an order. */
    get: Op<t.OrdersGetData, t.OrdersGetResponses, t.OrdersGetErrors>
  }
  '/v2/orders': {
    /** Place an order. */
    post: Op<t.OrdersCreateData, t.OrdersCreateResponses, t.OrdersCreateErrors>
    /** List own orders. */
    get: Op<t.OrdersListOwnData, t.OrdersListOwnResponses, t.OrdersListOwnErrors>
  }
  '/v2/order-previews': {
    /** Preview the price of an order. */
    post: Op<t.OrdersPreviewData, t.OrdersPreviewResponses, t.OrdersPreviewErrors>
  }
  '/v2/tariff-changes': {
    /** Order a tariff change. */
    post: Op<t.OrdersTariffChangesCreateData, t.OrdersTariffChangesCreateResponses, t.OrdersTariffChangesCreateErrors>
  }
  '/v2/tariff-change-previews': {
    /** Preview the price of a tariff change. */
    post: Op<t.OrdersTariffChangesPreviewData, t.OrdersTariffChangesPreviewResponses, t.OrdersTariffChangesPreviewErrors>
  }
  '/v2/articles': {
    /** List articles. */
    get: Op<t.ArticlesListData, t.ArticlesListResponses, t.ArticlesListErrors>
  }
  '/v2/articles/{articleId}': {
    /** Read an article. */
    get: Op<t.ArticlesGetData, t.ArticlesGetResponses, t.ArticlesGetErrors>
  }
  '/v2/projects/{projectId}/mysql-databases': {
    /** List MySQL databases. */
    get: Op<t.MysqlDatabasesListData, t.MysqlDatabasesListResponses, t.MysqlDatabasesListErrors>
    /** Create a MySQL database. */
    post: Op<t.MysqlDatabasesCreateData, t.MysqlDatabasesCreateResponses, t.MysqlDatabasesCreateErrors>
  }
  '/v2/mysql-databases/{mysqlDatabaseId}': {
    /** Read a MySQL database. */
    get: Op<t.MysqlDatabasesGetData, t.MysqlDatabasesGetResponses, t.MysqlDatabasesGetErrors>
    /** Delete a MySQL database. */
    delete: Op<t.MysqlDatabasesDeleteData, t.MysqlDatabasesDeleteResponses, t.MysqlDatabasesDeleteErrors>
    /** Update a MySQL database. */
    patch: Op<t.MysqlDatabasesUpdateData, t.MysqlDatabasesUpdateResponses, t.MysqlDatabasesUpdateErrors>
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/default-charset': {
    /** Update default character settings. @deprecated */
    patch: Op<
      t.MysqlDatabasesUpdateDefaultCharsetData,
      t.MysqlDatabasesUpdateDefaultCharsetResponses,
      t.MysqlDatabasesUpdateDefaultCharsetErrors
    >
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/description': {
    /** Change a MySQL database's description. @deprecated */
    patch: Op<t.MysqlDatabasesUpdateDescriptionData, t.MysqlDatabasesUpdateDescriptionResponses, t.MysqlDatabasesUpdateDescriptionErrors>
  }
  '/v2/mysql-charsets': {
    /** List MySQL character sets. */
    get: Op<t.MysqlCharsetsListData, t.MysqlCharsetsListResponses, t.MysqlCharsetsListErrors>
  }
  '/v2/mysql-versions': {
    /** List MySQL versions. */
    get: Op<t.MysqlVersionsListData, t.MysqlVersionsListResponses, t.MysqlVersionsListErrors>
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/users': {
    /** List MySQL users. */
    get: Op<t.MysqlUsersListData, t.MysqlUsersListResponses, t.MysqlUsersListErrors>
    /** Create a MySQL user. */
    post: Op<t.MysqlUsersCreateData, t.MysqlUsersCreateResponses, t.MysqlUsersCreateErrors>
  }
  '/v2/mysql-users/{mysqlUserId}': {
    /** Read a MySQL user. */
    get: Op<t.MysqlUsersGetData, t.MysqlUsersGetResponses, t.MysqlUsersGetErrors>
    /** Update a MySQL user. @deprecated */
    put: Op<t.MysqlUsersUpdateData, t.MysqlUsersUpdateResponses, t.MysqlUsersUpdateErrors>
    /** Delete a MySQL user. */
    delete: Op<t.MysqlUsersDeleteData, t.MysqlUsersDeleteResponses, t.MysqlUsersDeleteErrors>
    /** Update single fields of a MySQL user. */
    patch: Op<t.MysqlUsersPatchData, t.MysqlUsersPatchResponses, t.MysqlUsersPatchErrors>
  }
  '/v2/mysql-users/{mysqlUserId}/actions/enable': {
    /** Enable a MySQL user. */
    post: Op<t.MysqlUsersEnableData, t.MysqlUsersEnableResponses, t.MysqlUsersEnableErrors>
  }
  '/v2/mysql-users/{mysqlUserId}/actions/disable': {
    /** Disable a MySQL user. */
    post: Op<t.MysqlUsersDisableData, t.MysqlUsersDisableResponses, t.MysqlUsersDisableErrors>
  }
  '/v2/mysql-users/{mysqlUserId}/php-my-admin-url': {
    /** Read the phpMyAdmin URL. */
    get: Op<t.MysqlUsersGetPhpMyAdminUrlData, t.MysqlUsersGetPhpMyAdminUrlResponses, t.MysqlUsersGetPhpMyAdminUrlErrors>
  }
  '/v2/mysql-users/{mysqlUserId}/password': {
    /** Set the password of a MySQL user. @deprecated */
    patch: Op<t.MysqlUsersUpdatePasswordData, t.MysqlUsersUpdatePasswordResponses, t.MysqlUsersUpdatePasswordErrors>
  }
  '/v2/projects/{projectId}/redis-databases': {
    /** List Redis databases. */
    get: Op<t.RedisDatabasesListData, t.RedisDatabasesListResponses, t.RedisDatabasesListErrors>
    /** Create a Redis database. */
    post: Op<t.RedisDatabasesCreateData, t.RedisDatabasesCreateResponses, t.RedisDatabasesCreateErrors>
  }
  '/v2/redis-databases/{redisDatabaseId}': {
    /** Read a Redis database. */
    get: Op<t.RedisDatabasesGetData, t.RedisDatabasesGetResponses, t.RedisDatabasesGetErrors>
    /** Delete a Redis database. */
    delete: Op<t.RedisDatabasesDeleteData, t.RedisDatabasesDeleteResponses, t.RedisDatabasesDeleteErrors>
    /** Update a Redis database. */
    patch: Op<t.RedisDatabasesUpdateData, t.RedisDatabasesUpdateResponses, t.RedisDatabasesUpdateErrors>
  }
  '/v2/redis-databases/{redisDatabaseId}/configuration': {
    /** Configure a Redis database. @deprecated */
    patch: Op<
      t.RedisDatabasesUpdateConfigurationData,
      t.RedisDatabasesUpdateConfigurationResponses,
      t.RedisDatabasesUpdateConfigurationErrors
    >
  }
  '/v2/redis-databases/{redisDatabaseId}/description': {
    /** Change a Redis database's description. @deprecated */
    patch: Op<t.RedisDatabasesUpdateDescriptionData, t.RedisDatabasesUpdateDescriptionResponses, t.RedisDatabasesUpdateDescriptionErrors>
  }
  '/v2/redis-versions': {
    /** List Redis versions. */
    get: Op<t.RedisVersionsListData, t.RedisVersionsListResponses, t.RedisVersionsListErrors>
  }
  '/v2/projects/{projectId}/dns-zones': {
    /** List DNS zones. */
    get: Op<t.DnsZonesListData, t.DnsZonesListResponses, t.DnsZonesListErrors>
  }
  '/v2/dns-zones': {
    /** Create a DNS zone. */
    post: Op<t.DnsZonesCreateData, t.DnsZonesCreateResponses, t.DnsZonesCreateErrors>
  }
  '/v2/dns-zones/{dnsZoneId}': {
    /** Read a DNS zone. */
    get: Op<t.DnsZonesGetData, t.DnsZonesGetResponses, t.DnsZonesGetErrors>
    /** Delete a DNS zone. */
    delete: Op<t.DnsZonesDeleteData, t.DnsZonesDeleteResponses, t.DnsZonesDeleteErrors>
  }
  '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}': {
    /** Update a record set. */
    put: Op<t.DnsRecordSetsUpdateData, t.DnsRecordSetsUpdateResponses, t.DnsRecordSetsUpdateErrors>
  }
  '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed': {
    /** Let mittwald manage a record set. */
    post: Op<t.DnsRecordSetsSetManagedData, t.DnsRecordSetsSetManagedResponses, t.DnsRecordSetsSetManagedErrors>
  }
  '/v2/domains': {
    /** List domains. */
    get: Op<t.DomainsListData, t.DomainsListResponses, t.DomainsListErrors>
    /** Check whether a domain can be registered (deprecated). @deprecated */
    post: Op<t.LegacyDomainsCheckRegistrabilityData, t.LegacyDomainsCheckRegistrabilityResponses, t.LegacyDomainsCheckRegistrabilityErrors>
  }
  '/v2/domains/{domainId}': {
    /** Read a domain. */
    get: Op<t.DomainsGetData, t.DomainsGetResponses, t.DomainsGetErrors>
    /** Delete a domain. */
    delete: Op<t.DomainsDeleteData, t.DomainsDeleteResponses, t.DomainsDeleteErrors>
  }
  '/v2/domains/{domainId}/project-id': {
    /** Move a domain to another project. */
    patch: Op<t.DomainsUpdateProjectData, t.DomainsUpdateProjectResponses, t.DomainsUpdateProjectErrors>
  }
  '/v2/domains/{domainId}/nameservers': {
    /** Change the nameservers of a domain. @deprecated */
    put: Op<t.LegacyDomainsChangeNameserversData, t.LegacyDomainsChangeNameserversResponses, t.LegacyDomainsChangeNameserversErrors>
    /** Update the nameservers of a domain. */
    patch: Op<t.DomainsUpdateNameserversData, t.DomainsUpdateNameserversResponses, t.DomainsUpdateNameserversErrors>
  }
  '/v2/domains/{domainId}/contacts/{contact}': {
    /** Update a contact of a domain. */
    patch: Op<t.DomainsUpdateContactData, t.DomainsUpdateContactResponses, t.DomainsUpdateContactErrors>
  }
  '/v2/domains/{domainId}/declaration': {
    /** Abort a registration or transfer. */
    delete: Op<t.DomainsAbortDeclarationData, t.DomainsAbortDeclarationResponses, t.DomainsAbortDeclarationErrors>
  }
  '/v2/domains/{domainId}/actions/resend-email': {
    /** Resend the e-mail about a domain. */
    post: Op<t.DomainsResendEmailData, t.DomainsResendEmailResponses, t.DomainsResendEmailErrors>
  }
  '/v2/domains/{domainId}/actions/auth-code': {
    /** Create an auth code. */
    post: Op<t.DomainsCreateAuthCodeData, t.DomainsCreateAuthCodeResponses, t.DomainsCreateAuthCodeErrors>
  }
  '/v2/domains/{domainId}/auth-code': {
    /** Correct the auth code of a transfer. */
    patch: Op<t.DomainsUpdateAuthCodeData, t.DomainsUpdateAuthCodeResponses, t.DomainsUpdateAuthCodeErrors>
  }
  '/v2/domain-registrable': {
    /** Check whether a domain can be registered. */
    post: Op<t.DomainsCheckRegistrabilityData, t.DomainsCheckRegistrabilityResponses, t.DomainsCheckRegistrabilityErrors>
  }
  '/v2/domain-transferable': {
    /** Check whether a domain can be transferred. */
    post: Op<t.DomainsCheckTransferabilityData, t.DomainsCheckTransferabilityResponses, t.DomainsCheckTransferabilityErrors>
  }
  '/v2/domain-tlds': {
    /** List top-level domains. */
    get: Op<t.DomainsTldsListData, t.DomainsTldsListResponses, t.DomainsTldsListErrors>
  }
  '/v2/domain-tlds/{tld}/contact-schemas': {
    /** Read the contact schemas of a top-level domain. */
    get: Op<t.DomainsTldsGetContactSchemasData, t.DomainsTldsGetContactSchemasResponses, t.DomainsTldsGetContactSchemasErrors>
  }
  '/v2/ingresses': {
    /** List ingresses. */
    get: Op<t.IngressesListData, t.IngressesListResponses, t.IngressesListErrors>
    /** Create an ingress. */
    post: Op<t.IngressesCreateData, t.IngressesCreateResponses, t.IngressesCreateErrors>
  }
  '/v2/ingresses/{ingressId}': {
    /** Read an ingress. */
    get: Op<t.IngressesGetData, t.IngressesGetResponses, t.IngressesGetErrors>
    /** Delete an ingress. */
    delete: Op<t.IngressesDeleteData, t.IngressesDeleteResponses, t.IngressesDeleteErrors>
  }
  '/v2/ingresses/{ingressId}/actions/verify-ownership': {
    /** Verify ownership of an ingress. */
    post: Op<t.IngressesVerifyOwnershipData, t.IngressesVerifyOwnershipResponses, t.IngressesVerifyOwnershipErrors>
  }
  '/v2/ingresses/{ingressId}/paths': {
    /** Update the paths of an ingress (deprecated). @deprecated */
    put: Op<t.LegacyIngressesUpdatePathsData, t.LegacyIngressesUpdatePathsResponses, t.LegacyIngressesUpdatePathsErrors>
    /** Update the paths of an ingress. */
    patch: Op<t.IngressesUpdatePathsData, t.IngressesUpdatePathsResponses, t.IngressesUpdatePathsErrors>
  }
  '/v2/ingresses/{ingressId}/tls': {
    /** Update the TLS settings of an ingress (deprecated). @deprecated */
    put: Op<t.LegacyIngressesUpdateTlsData, t.LegacyIngressesUpdateTlsResponses, t.LegacyIngressesUpdateTlsErrors>
    /** Update the TLS settings of an ingress. */
    patch: Op<t.IngressesUpdateTlsData, t.IngressesUpdateTlsResponses, t.IngressesUpdateTlsErrors>
  }
  '/v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance': {
    /** Request an ACME certificate. */
    post: Op<t.IngressesRequestAcmeCertificateData, t.IngressesRequestAcmeCertificateResponses, t.IngressesRequestAcmeCertificateErrors>
  }
  '/v2/domains/{domainId}/screenshots/newest': {
    /** Find the newest screenshot of a domain. @deprecated */
    get: Op<t.LegacyDomainsGetNewestScreenshotData, t.LegacyDomainsGetNewestScreenshotResponses, t.LegacyDomainsGetNewestScreenshotErrors>
  }
  '/v2/domains/{domainId}/handles/ownerc': {
    /** Change the owner of a domain. @deprecated */
    put: Op<t.LegacyDomainsChangeOwnerData, t.LegacyDomainsChangeOwnerResponses, t.LegacyDomainsChangeOwnerErrors>
  }
  '/v2/domains/{domainId}/projectId': {
    /** Move a domain to another project (deprecated). @deprecated */
    put: Op<t.LegacyDomainsChangeProjectData, t.LegacyDomainsChangeProjectResponses, t.LegacyDomainsChangeProjectErrors>
  }
  '/v2/domains/{domainId}/declarations/authcode': {
    /** Correct the auth code of a transfer (deprecated). @deprecated */
    put: Op<t.LegacyDomainsDeclareAuthCodeData, t.LegacyDomainsDeclareAuthCodeResponses, t.LegacyDomainsDeclareAuthCodeErrors>
  }
  '/v2/domains/{domainId}/declarations/handles': {
    /** Correct the owner of a registration or transfer. @deprecated */
    put: Op<t.LegacyDomainsDeclareHandlesData, t.LegacyDomainsDeclareHandlesResponses, t.LegacyDomainsDeclareHandlesErrors>
  }
  '/v2/domains/handle-schema/{domainName}': {
    /** Read the contact schemas for a domain. @deprecated */
    get: Op<t.LegacyDomainsGetHandleFieldsData, t.LegacyDomainsGetHandleFieldsResponses, t.LegacyDomainsGetHandleFieldsErrors>
  }
  '/v2/projects/{projectId}/domains': {
    /** List the domains of a project. @deprecated */
    get: Op<t.LegacyDomainsListData, t.LegacyDomainsListResponses, t.LegacyDomainsListErrors>
  }
  '/v2/projects/{projectId}/ingresses': {
    /** List the ingresses of a project. @deprecated */
    get: Op<t.LegacyIngressesListData, t.LegacyIngressesListResponses, t.LegacyIngressesListErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/acombined/custom': {
    /** Set the A and AAAA records of a DNS zone. @deprecated */
    put: Op<t.LegacyDnsSetCustomAData, t.LegacyDnsSetCustomAResponses, t.LegacyDnsSetCustomAErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress': {
    /** Let an ingress manage A records. @deprecated */
    post: Op<t.LegacyDnsSetManagedAData, t.LegacyDnsSetManagedAResponses, t.LegacyDnsSetManagedAErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/cname': {
    /** Set the CNAME record of a DNS zone. @deprecated */
    put: Op<t.LegacyDnsSetCnameData, t.LegacyDnsSetCnameResponses, t.LegacyDnsSetCnameErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/mx/custom': {
    /** Set the MX records of a DNS zone. @deprecated */
    put: Op<t.LegacyDnsSetCustomMxData, t.LegacyDnsSetCustomMxResponses, t.LegacyDnsSetCustomMxErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/mx/managed': {
    /** Let mittwald manage MX records. @deprecated */
    post: Op<t.LegacyDnsSetManagedMxData, t.LegacyDnsSetManagedMxResponses, t.LegacyDnsSetManagedMxErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/srv': {
    /** Set the SRV records of a DNS zone. @deprecated */
    put: Op<t.LegacyDnsSetSrvData, t.LegacyDnsSetSrvResponses, t.LegacyDnsSetSrvErrors>
  }
  '/v2/dns/zones/{zoneId}/recordset/txt': {
    /** Set the TXT records of a DNS zone. @deprecated */
    put: Op<t.LegacyDnsSetTxtData, t.LegacyDnsSetTxtResponses, t.LegacyDnsSetTxtErrors>
  }
  '/v2/conversations': {
    /** List conversations. */
    get: Op<t.ConversationsListData, t.ConversationsListResponses, t.ConversationsListErrors>
    /** Start a conversation. */
    post: Op<t.ConversationsCreateData, t.ConversationsCreateResponses, t.ConversationsCreateErrors>
  }
  '/v2/conversations/{conversationId}': {
    /** Read a conversation. */
    get: Op<t.ConversationsGetData, t.ConversationsGetResponses, t.ConversationsGetErrors>
    /** Update a conversation. */
    put: Op<t.ConversationsUpdateData, t.ConversationsUpdateResponses, t.ConversationsUpdateErrors>
  }
  '/v2/conversations/{conversationId}/status': {
    /** Set the status of a conversation. */
    put: Op<t.ConversationsSetStatusData, t.ConversationsSetStatusResponses, t.ConversationsSetStatusErrors>
  }
  '/v2/conversations/{conversationId}/members': {
    /** Read the members of a conversation. */
    get: Op<t.ConversationsMembersListData, t.ConversationsMembersListResponses, t.ConversationsMembersListErrors>
  }
  '/v2/conversations/{conversationId}/messages': {
    /** List messages. */
    get: Op<t.ConversationsMessagesListData, t.ConversationsMessagesListResponses, t.ConversationsMessagesListErrors>
    /** Send a message. */
    post: Op<t.ConversationsMessagesCreateData, t.ConversationsMessagesCreateResponses, t.ConversationsMessagesCreateErrors>
  }
  '/v2/conversations/{conversationId}/messages/{messageId}': {
    /** Update a message. */
    patch: Op<t.ConversationsMessagesUpdateData, t.ConversationsMessagesUpdateResponses, t.ConversationsMessagesUpdateErrors>
  }
  '/v2/conversations/{conversationId}/files': {
    /** Request a file upload. */
    post: Op<t.ConversationsFilesRequestUploadData, t.ConversationsFilesRequestUploadResponses, t.ConversationsFilesRequestUploadErrors>
  }
  '/v2/conversations/{conversationId}/files/{fileId}/access-token': {
    /** Read an access token for a file. */
    get: Op<t.ConversationsFilesGetAccessTokenData, t.ConversationsFilesGetAccessTokenResponses, t.ConversationsFilesGetAccessTokenErrors>
  }
  '/v2/conversation-categories': {
    /** List conversation categories. */
    get: Op<t.ConversationsCategoriesListData, t.ConversationsCategoriesListResponses, t.ConversationsCategoriesListErrors>
  }
  '/v2/conversation-categories/{categoryId}': {
    /** Read a conversation category. */
    get: Op<t.ConversationsCategoriesGetData, t.ConversationsCategoriesGetResponses, t.ConversationsCategoriesGetErrors>
  }
  '/v2/customers': {
    /** List customers. */
    get: Op<t.CustomersListData, t.CustomersListResponses, t.CustomersListErrors>
    /** Create a customer. */
    post: Op<t.CustomersCreateData, t.CustomersCreateResponses, t.CustomersCreateErrors>
  }
  '/v2/customers/{customerId}': {
    /** Read a customer. */
    get: Op<t.CustomersGetData, t.CustomersGetResponses, t.CustomersGetErrors>
    /** Update a customer. */
    put: Op<t.CustomersUpdateData, t.CustomersUpdateResponses, t.CustomersUpdateErrors>
    /** Delete a customer. */
    delete: Op<t.CustomersDeleteData, t.CustomersDeleteResponses, t.CustomersDeleteErrors>
  }
  '/v2/customers/{customerId}/actions/leave': {
    /** Leave a customer. @deprecated */
    post: Op<t.CustomersLeaveData, t.CustomersLeaveResponses, t.CustomersLeaveErrors>
  }
  '/v2/customers/{customerId}/legally-competent': {
    /** Check the contract partner. */
    get: Op<t.CustomersGetLegalCompetenceData, t.CustomersGetLegalCompetenceResponses, t.CustomersGetLegalCompetenceErrors>
  }
  '/v2/customers/{customerId}/avatar': {
    /** Request the upload of a customer's avatar. */
    post: Op<t.CustomersAvatarRequestUploadData, t.CustomersAvatarRequestUploadResponses, t.CustomersAvatarRequestUploadErrors>
    /** Delete the avatar of a customer. */
    delete: Op<t.CustomersAvatarDeleteData, t.CustomersAvatarDeleteResponses, t.CustomersAvatarDeleteErrors>
  }
  '/v2/customer-categories': {
    /** List customer categories. @deprecated */
    get: Op<t.CustomersCategoriesListData, t.CustomersCategoriesListResponses, t.CustomersCategoriesListErrors>
    /** Create a customer category. @deprecated */
    post: Op<t.CustomersCategoriesCreateData, t.CustomersCategoriesCreateResponses, t.CustomersCategoriesCreateErrors>
  }
  '/v2/customer-categories/{categoryId}': {
    /** Read a customer category. @deprecated */
    get: Op<t.CustomersCategoriesGetData, t.CustomersCategoriesGetResponses, t.CustomersCategoriesGetErrors>
    /** Update a customer category. @deprecated */
    put: Op<t.CustomersCategoriesUpdateData, t.CustomersCategoriesUpdateResponses, t.CustomersCategoriesUpdateErrors>
    /** Delete a customer category. @deprecated */
    delete: Op<t.CustomersCategoriesDeleteData, t.CustomersCategoriesDeleteResponses, t.CustomersCategoriesDeleteErrors>
  }
  '/v2/customers/{customerId}/invites': {
    /** List the invites of a customer. */
    get: Op<t.CustomersInvitesListData, t.CustomersInvitesListResponses, t.CustomersInvitesListErrors>
    /** Invite to a customer. */
    post: Op<t.CustomersInvitesCreateData, t.CustomersInvitesCreateResponses, t.CustomersInvitesCreateErrors>
  }
  '/v2/customer-invites': {
    /** List own customer invites. */
    get: Op<t.CustomersInvitesListOwnData, t.CustomersInvitesListOwnResponses, t.CustomersInvitesListOwnErrors>
  }
  '/v2/customer-invites/{customerInviteId}': {
    /** Read a customer invite. */
    get: Op<t.CustomersInvitesGetData, t.CustomersInvitesGetResponses, t.CustomersInvitesGetErrors>
    /** Delete a customer invite. */
    delete: Op<t.CustomersInvitesDeleteData, t.CustomersInvitesDeleteResponses, t.CustomersInvitesDeleteErrors>
  }
  '/v2/customer-token-invite': {
    /** Read a customer invite by token. */
    get: Op<t.CustomersInvitesGetByTokenData, t.CustomersInvitesGetByTokenResponses, t.CustomersInvitesGetByTokenErrors>
  }
  '/v2/customer-invites/{customerInviteId}/actions/accept': {
    /** Accept a customer invite. */
    post: Op<t.CustomersInvitesAcceptData, t.CustomersInvitesAcceptResponses, t.CustomersInvitesAcceptErrors>
  }
  '/v2/customer-invites/{customerInviteId}/actions/decline': {
    /** Decline a customer invite. */
    post: Op<t.CustomersInvitesDeclineData, t.CustomersInvitesDeclineResponses, t.CustomersInvitesDeclineErrors>
  }
  '/v2/customer-invites/{customerInviteId}/actions/resend': {
    /** Resend a customer invite. */
    post: Op<t.CustomersInvitesResendData, t.CustomersInvitesResendResponses, t.CustomersInvitesResendErrors>
  }
  '/v2/customers/{customerId}/memberships': {
    /** List the memberships of a customer. */
    get: Op<t.CustomersMembershipsListData, t.CustomersMembershipsListResponses, t.CustomersMembershipsListErrors>
  }
  '/v2/customer-memberships': {
    /** List own customer memberships. */
    get: Op<t.CustomersMembershipsListOwnData, t.CustomersMembershipsListOwnResponses, t.CustomersMembershipsListOwnErrors>
  }
  '/v2/customer-memberships/{customerMembershipId}': {
    /** Read a customer membership. */
    get: Op<t.CustomersMembershipsGetData, t.CustomersMembershipsGetResponses, t.CustomersMembershipsGetErrors>
    /** Update a customer membership. */
    patch: Op<t.CustomersMembershipsUpdateData, t.CustomersMembershipsUpdateResponses, t.CustomersMembershipsUpdateErrors>
    /** Delete a customer membership. */
    delete: Op<t.CustomersMembershipsDeleteData, t.CustomersMembershipsDeleteResponses, t.CustomersMembershipsDeleteErrors>
  }
  '/v2/signup/email': {
    /** Change the e-mail address (deprecated). @deprecated */
    put: Op<t.LegacyAccountChangeEmailData, t.LegacyAccountChangeEmailResponses, t.LegacyAccountChangeEmailErrors>
  }
  '/v2/signup/email/resend': {
    /** Resend the verification e-mail (deprecated). @deprecated */
    post: Op<
      t.LegacyAccountResendVerificationEmailData,
      t.LegacyAccountResendVerificationEmailResponses,
      t.LegacyAccountResendVerificationEmailErrors
    >
  }
  '/v2/signup/email/verify': {
    /** Verify an e-mail address (deprecated). @deprecated */
    post: Op<t.LegacyAccountVerifyEmailData, t.LegacyAccountVerifyEmailResponses, t.LegacyAccountVerifyEmailErrors>
  }
  '/v2/signup/password/reset': {
    /** Start a password reset (deprecated). @deprecated */
    post: Op<t.LegacyAccountInitPasswordResetData, t.LegacyAccountInitPasswordResetResponses, t.LegacyAccountInitPasswordResetErrors>
  }
  '/v2/signup/password/reset/confirm': {
    /** Confirm a password reset (deprecated). @deprecated */
    post: Op<
      t.LegacyAccountConfirmPasswordResetData,
      t.LegacyAccountConfirmPasswordResetResponses,
      t.LegacyAccountConfirmPasswordResetErrors
    >
  }
  '/v2/password/policies/{path}': {
    /** Read a password policy (deprecated). @deprecated */
    get: Op<t.LegacyAccountGetPasswordPolicyData, t.LegacyAccountGetPasswordPolicyResponses, t.LegacyAccountGetPasswordPolicyErrors>
  }
  '/v2/signup/token/api/{apiTokenId}': {
    /** Update an API token (deprecated). @deprecated */
    put: Op<t.LegacyAccountUpdateApiTokenData, t.LegacyAccountUpdateApiTokenResponses, t.LegacyAccountUpdateApiTokenErrors>
    /** Delete an API token (deprecated). @deprecated */
    delete: Op<t.LegacyAccountDeleteApiTokenData, t.LegacyAccountDeleteApiTokenResponses, t.LegacyAccountDeleteApiTokenErrors>
  }
  '/v2/signup/ssh/{sshKeyId}': {
    /** Update an SSH key (deprecated). @deprecated */
    put: Op<t.LegacyAccountUpdateSshKeyData, t.LegacyAccountUpdateSshKeyResponses, t.LegacyAccountUpdateSshKeyErrors>
    /** Delete an SSH key (deprecated). @deprecated */
    delete: Op<t.LegacyAccountDeleteSshKeyData, t.LegacyAccountDeleteSshKeyResponses, t.LegacyAccountDeleteSshKeyErrors>
  }
  '/v2/signup/mfa': {
    /** Disable the second factor (deprecated). @deprecated */
    delete: Op<t.LegacyAccountDisableMfaData, t.LegacyAccountDisableMfaResponses, t.LegacyAccountDisableMfaErrors>
  }
  '/v2/signup/logout': {
    /** Sign out. @deprecated */
    put: Op<t.LegacyAccountLogoutData, t.LegacyAccountLogoutResponses, t.LegacyAccountLogoutErrors>
  }
  '/v2/signup/sessions': {
    /** End all other sessions (deprecated). @deprecated */
    delete: Op<
      t.LegacyAccountTerminateAllSessionsData,
      t.LegacyAccountTerminateAllSessionsResponses,
      t.LegacyAccountTerminateAllSessionsErrors
    >
  }
  '/v2/signup/sessions/{tokenId}': {
    /** End a session (deprecated). @deprecated */
    delete: Op<t.LegacyAccountTerminateSessionData, t.LegacyAccountTerminateSessionResponses, t.LegacyAccountTerminateSessionErrors>
  }
  '/v2/signup/profile': {
    /** Update the account (deprecated). @deprecated */
    put: Op<t.LegacyAccountUpdateData, t.LegacyAccountUpdateResponses, t.LegacyAccountUpdateErrors>
  }
  '/v2/users/self/issues': {
    /** Report an issue of the caller. @deprecated */
    post: Op<t.LegacyUsersCreateOwnIssueData, t.LegacyUsersCreateOwnIssueResponses, t.LegacyUsersCreateOwnIssueErrors>
  }
  '/v2/user/issues': {
    /** Report an issue of a user. @deprecated */
    post: Op<t.LegacyUsersCreateIssueData, t.LegacyUsersCreateIssueResponses, t.LegacyUsersCreateIssueErrors>
  }
  '/v2/user/{userId}/avatar': {
    /** Request the upload of a user's avatar (deprecated). @deprecated */
    post: Op<t.LegacyUsersRequestAvatarUploadData, t.LegacyUsersRequestAvatarUploadResponses, t.LegacyUsersRequestAvatarUploadErrors>
    /** Delete the avatar (deprecated). @deprecated */
    delete: Op<t.LegacyUsersDeleteAvatarData, t.LegacyUsersDeleteAvatarResponses, t.LegacyUsersDeleteAvatarErrors>
  }
  '/v2/user/feedback': {
    /** List submitted feedback. @deprecated */
    get: Op<t.LegacyUsersListFeedbackData, t.LegacyUsersListFeedbackResponses, t.LegacyUsersListFeedbackErrors>
    /** Submit feedback (deprecated). @deprecated */
    post: Op<t.LegacyUsersCreateFeedbackData, t.LegacyUsersCreateFeedbackResponses, t.LegacyUsersCreateFeedbackErrors>
  }
  '/v2/user/{userId}': {
    /** Read a user (deprecated). @deprecated */
    get: Op<t.LegacyUsersGetData, t.LegacyUsersGetResponses, t.LegacyUsersGetErrors>
    /** Update personal information (deprecated). @deprecated */
    put: Op<
      t.LegacyUsersUpdatePersonalInformationData,
      t.LegacyUsersUpdatePersonalInformationResponses,
      t.LegacyUsersUpdatePersonalInformationErrors
    >
  }
  '/v2/user': {
    /** Read your own profile. @deprecated */
    get: Op<t.LegacyUsersGetOwnData, t.LegacyUsersGetOwnResponses, t.LegacyUsersGetOwnErrors>
  }
  '/v2/user/settings': {
    /** Read personal settings (deprecated). @deprecated */
    get: Op<t.LegacyUsersGetSettingsData, t.LegacyUsersGetSettingsResponses, t.LegacyUsersGetSettingsErrors>
    /** Update personal settings (deprecated). @deprecated */
    put: Op<t.LegacyUsersUpdateSettingsData, t.LegacyUsersUpdateSettingsResponses, t.LegacyUsersUpdateSettingsErrors>
  }
  '/v2/user/{userId}/phone': {
    /** Add a phone number (deprecated). @deprecated */
    post: Op<t.LegacyUsersAddPhoneData, t.LegacyUsersAddPhoneResponses, t.LegacyUsersAddPhoneErrors>
    /** Delete the phone number (deprecated). @deprecated */
    delete: Op<t.LegacyUsersDeletePhoneData, t.LegacyUsersDeletePhoneResponses, t.LegacyUsersDeletePhoneErrors>
  }
  '/v2/user/{userId}/phone/verify': {
    /** Verify a phone number (deprecated). @deprecated */
    post: Op<t.LegacyUsersVerifyPhoneData, t.LegacyUsersVerifyPhoneResponses, t.LegacyUsersVerifyPhoneErrors>
  }
  '/v2/authenticate': {
    /** Authenticate with a password. */
    post: Op<t.AuthenticationAuthenticateData, t.AuthenticationAuthenticateResponses, t.AuthenticationAuthenticateErrors>
  }
  '/v2/authenticate-mfa': {
    /** Authenticate with a second factor. */
    post: Op<t.AuthenticationAuthenticateMfaData, t.AuthenticationAuthenticateMfaResponses, t.AuthenticationAuthenticateMfaErrors>
  }
  '/v2/authenticate-token-retrieval-key': {
    /** Authenticate with a retrieval key. */
    post: Op<
      t.AuthenticationAuthenticateWithRetrievalKeyData,
      t.AuthenticationAuthenticateWithRetrievalKeyResponses,
      t.AuthenticationAuthenticateWithRetrievalKeyErrors
    >
  }
  '/v2/services/{accessKeyId}/actions/authenticate': {
    /** Read a service token. @deprecated */
    post: Op<
      t.AuthenticationAuthenticateServiceData,
      t.AuthenticationAuthenticateServiceResponses,
      t.AuthenticationAuthenticateServiceErrors
    >
  }
  '/v2/logout': {
    /** Log out. */
    put: Op<t.AuthenticationLogoutData, t.AuthenticationLogoutResponses, t.AuthenticationLogoutErrors>
  }
  '/v2/register': {
    /** Register a user. */
    post: Op<t.AuthenticationRegisterData, t.AuthenticationRegisterResponses, t.AuthenticationRegisterErrors>
  }
  '/v2/verify-registration': {
    /** Verify a registration. */
    post: Op<t.AuthenticationVerifyRegistrationData, t.AuthenticationVerifyRegistrationResponses, t.AuthenticationVerifyRegistrationErrors>
  }
  '/v2/oauth2/authorize': {
    /** Ask for OAuth authorization. */
    get: Op<t.AuthenticationAuthorizeData, t.AuthenticationAuthorizeResponses & { 302: void }, t.AuthenticationAuthorizeErrors>
  }
  '/v2/oauth2/token': {
    /** Exchange an authorization code. */
    post: Op<
      t.AuthenticationExchangeTokenData,
      t.AuthenticationExchangeTokenResponses,
      t.AuthenticationExchangeTokenErrors,
      { body: { 'application/x-www-form-urlencoded': t.OAuthTokenRequest } }
    >
  }
  '/v2/password-policies/{passwordPolicy}': {
    /** Read a password policy. */
    get: Op<t.AuthenticationGetPasswordPolicyData, t.AuthenticationGetPasswordPolicyResponses, t.AuthenticationGetPasswordPolicyErrors>
  }
  '/v2/users/{userId}': {
    /** Read a user. */
    get: Op<t.UsersGetData, t.UsersGetResponses, t.UsersGetErrors>
    /** Update personal information. */
    put: Op<t.UsersUpdatePersonalInformationData, t.UsersUpdatePersonalInformationResponses, t.UsersUpdatePersonalInformationErrors>
  }
  '/v2/users/{userId}/phone': {
    /** Add a phone number. */
    post: Op<t.UsersPhoneAddData, t.UsersPhoneAddResponses, t.UsersPhoneAddErrors>
    /** Delete the phone number. */
    delete: Op<t.UsersPhoneDeleteData, t.UsersPhoneDeleteResponses, t.UsersPhoneDeleteErrors>
  }
  '/v2/users/{userId}/actions/verify-phone': {
    /** Verify a phone number. */
    post: Op<t.UsersPhoneVerifyData, t.UsersPhoneVerifyResponses, t.UsersPhoneVerifyErrors>
  }
  '/v2/users/{userId}/avatar': {
    /** Request the upload of a user's avatar. */
    post: Op<t.UsersAvatarRequestUploadData, t.UsersAvatarRequestUploadResponses, t.UsersAvatarRequestUploadErrors>
    /** Delete the avatar. */
    delete: Op<t.UsersAvatarDeleteData, t.UsersAvatarDeleteResponses, t.UsersAvatarDeleteErrors>
  }
  '/v2/users/{userId}/settings': {
    /** Read personal settings. */
    get: Op<t.UsersSettingsGetData, t.UsersSettingsGetResponses, t.UsersSettingsGetErrors>
    /** Update personal settings. */
    put: Op<t.UsersSettingsUpdateData, t.UsersSettingsUpdateResponses, t.UsersSettingsUpdateErrors>
  }
  '/v2/poll-settings/{userId}': {
    /** Read poll settings. */
    get: Op<t.UsersPollSettingsGetData, t.UsersPollSettingsGetResponses, t.UsersPollSettingsGetErrors>
    /** Store poll settings. */
    post: Op<t.UsersPollSettingsStoreData, t.UsersPollSettingsStoreResponses, t.UsersPollSettingsStoreErrors>
  }
  '/v2/users/{userId}/feedback': {
    /** List feedback. */
    get: Op<t.UsersFeedbackListData, t.UsersFeedbackListResponses, t.UsersFeedbackListErrors>
  }
  '/v2/users/self/personal-information': {
    /** Read the account. @deprecated */
    get: Op<t.AccountGetData, t.AccountGetResponses, t.AccountGetErrors>
    /** Update the account. */
    put: Op<t.AccountUpdateData, t.AccountUpdateResponses, t.AccountUpdateErrors>
  }
  '/v2/users/self': {
    /** Delete the account. */
    delete: Op<t.AccountDeleteData, t.AccountDeleteResponses, t.AccountDeleteErrors>
  }
  '/v2/users/self/feedback': {
    /** Submit feedback. */
    post: Op<t.AccountCreateFeedbackData, t.AccountCreateFeedbackResponses, t.AccountCreateFeedbackErrors>
  }
  '/v2/users/self/credentials/support-code': {
    /** Read a support code. */
    get: Op<t.AccountGetSupportCodeData, t.AccountGetSupportCodeResponses, t.AccountGetSupportCodeErrors>
  }
  '/v2/users/self/credentials/email': {
    /** Read the e-mail address. */
    get: Op<t.AccountEmailGetData, t.AccountEmailGetResponses, t.AccountEmailGetErrors>
    /** Change the e-mail address. */
    put: Op<t.AccountEmailChangeData, t.AccountEmailChangeResponses, t.AccountEmailChangeErrors>
  }
  '/v2/users/self/credentials/email/actions/resend-email': {
    /** Resend the verification e-mail. */
    post: Op<t.AccountEmailResendVerificationData, t.AccountEmailResendVerificationResponses, t.AccountEmailResendVerificationErrors>
  }
  '/v2/users/self/credentials/email/actions/verify-email': {
    /** Verify an e-mail address. */
    post: Op<t.AccountEmailVerifyData, t.AccountEmailVerifyResponses, t.AccountEmailVerifyErrors>
  }
  '/v2/users/self/credentials/password': {
    /** Change the password. */
    put: Op<t.AccountPasswordChangeData, t.AccountPasswordChangeResponses, t.AccountPasswordChangeErrors>
  }
  '/v2/users/self/credentials/password-updated-at': {
    /** Read when the password changed. */
    get: Op<t.AccountPasswordGetUpdatedAtData, t.AccountPasswordGetUpdatedAtResponses, t.AccountPasswordGetUpdatedAtErrors>
  }
  '/v2/users/self/credentials/actions/init-password-reset': {
    /** Start a password reset. */
    post: Op<t.AccountPasswordInitResetData, t.AccountPasswordInitResetResponses, t.AccountPasswordInitResetErrors>
  }
  '/v2/users/self/credentials/password/confirm-reset': {
    /** Confirm a password reset. */
    post: Op<t.AccountPasswordConfirmResetData, t.AccountPasswordConfirmResetResponses, t.AccountPasswordConfirmResetErrors>
  }
  '/v2/users/self/credentials/mfa': {
    /** Read the state of the second factor. */
    get: Op<t.AccountMfaGetStatusData, t.AccountMfaGetStatusResponses, t.AccountMfaGetStatusErrors>
    /** Reset the recovery codes. */
    put: Op<t.AccountMfaResetRecoveryCodesData, t.AccountMfaResetRecoveryCodesResponses, t.AccountMfaResetRecoveryCodesErrors>
    /** Confirm the second factor. */
    post: Op<t.AccountMfaConfirmData, t.AccountMfaConfirmResponses, t.AccountMfaConfirmErrors>
    /** Disable the second factor. */
    delete: Op<t.AccountMfaDisableData, t.AccountMfaDisableResponses, t.AccountMfaDisableErrors>
  }
  '/v2/users/self/credentials/init-mfa': {
    /** Set up the second factor. */
    post: Op<t.AccountMfaInitData, t.AccountMfaInitResponses, t.AccountMfaInitErrors>
  }
  '/v2/users/self/credentials/token': {
    /** Check the access token. @deprecated */
    post: Op<t.AccountCheckTokenData, t.AccountCheckTokenResponses, t.AccountCheckTokenErrors>
  }
  '/v2/users/self/token-retrieval-key': {
    /** Create a token retrieval key. @deprecated */
    post: Op<t.AccountCreateTokenRetrievalKeyData, t.AccountCreateTokenRetrievalKeyResponses, t.AccountCreateTokenRetrievalKeyErrors>
  }
  '/v2/users/self/api-tokens': {
    /** List API tokens. */
    get: Op<t.AccountApiTokensListData, t.AccountApiTokensListResponses, t.AccountApiTokensListErrors>
    /** Create an API token. */
    post: Op<t.AccountApiTokensCreateData, t.AccountApiTokensCreateResponses, t.AccountApiTokensCreateErrors>
  }
  '/v2/users/self/api-tokens/{apiTokenId}': {
    /** Read an API token. */
    get: Op<t.AccountApiTokensGetData, t.AccountApiTokensGetResponses, t.AccountApiTokensGetErrors>
    /** Update an API token. */
    put: Op<t.AccountApiTokensUpdateData, t.AccountApiTokensUpdateResponses, t.AccountApiTokensUpdateErrors>
    /** Delete an API token. */
    delete: Op<t.AccountApiTokensDeleteData, t.AccountApiTokensDeleteResponses, t.AccountApiTokensDeleteErrors>
  }
  '/v2/users/self/ssh-keys': {
    /** List SSH keys. */
    get: Op<t.AccountSshKeysListData, t.AccountSshKeysListResponses, t.AccountSshKeysListErrors>
    /** Add an SSH key. */
    post: Op<t.AccountSshKeysCreateData, t.AccountSshKeysCreateResponses, t.AccountSshKeysCreateErrors>
  }
  '/v2/users/self/ssh-keys/{sshKeyId}': {
    /** Read an SSH key. */
    get: Op<t.AccountSshKeysGetData, t.AccountSshKeysGetResponses, t.AccountSshKeysGetErrors>
    /** Update an SSH key. */
    put: Op<t.AccountSshKeysUpdateData, t.AccountSshKeysUpdateResponses, t.AccountSshKeysUpdateErrors>
    /** Delete an SSH key. */
    delete: Op<t.AccountSshKeysDeleteData, t.AccountSshKeysDeleteResponses, t.AccountSshKeysDeleteErrors>
  }
  '/v2/users/self/sessions': {
    /** List sessions. */
    get: Op<t.AccountSessionsListData, t.AccountSessionsListResponses, t.AccountSessionsListErrors>
    /** End all other sessions. */
    delete: Op<t.AccountSessionsTerminateAllData, t.AccountSessionsTerminateAllResponses, t.AccountSessionsTerminateAllErrors>
    /** Refresh the session. */
    put: Op<t.AccountSessionsRefreshData, t.AccountSessionsRefreshResponses, t.AccountSessionsRefreshErrors>
  }
  '/v2/users/self/sessions/{tokenId}': {
    /** Read a session. */
    get: Op<t.AccountSessionsGetData, t.AccountSessionsGetResponses, t.AccountSessionsGetErrors>
    /** End a session. */
    delete: Op<t.AccountSessionsTerminateData, t.AccountSessionsTerminateResponses, t.AccountSessionsTerminateErrors>
  }
  '/v2/notifications': {
    /** List notifications. */
    get: Op<t.NotificationsListData, t.NotificationsListResponses, t.NotificationsListErrors>
  }
  '/v2/notification-unread-counts': {
    /** Count unread notifications. */
    get: Op<t.NotificationsCountUnreadData, t.NotificationsCountUnreadResponses, t.NotificationsCountUnreadErrors>
  }
  '/v2/notifications/{notificationId}/status': {
    /** Mark a notification as read. */
    put: Op<t.NotificationsReadData, t.NotificationsReadResponses, t.NotificationsReadErrors>
  }
  '/v2/notifications/actions/read-all': {
    /** Mark all notifications as read. */
    post: Op<t.NotificationsReadAllData, t.NotificationsReadAllResponses, t.NotificationsReadAllErrors>
  }
  '/v2/notifications/status': {
    /** Mark all notifications as read (deprecated). @deprecated */
    put: Op<t.LegacyNotificationsReadAllData, t.LegacyNotificationsReadAllResponses, t.LegacyNotificationsReadAllErrors>
  }
  '/v2/newsletter-subscriptions/self': {
    /** Read the newsletter subscription. */
    get: Op<t.NewsletterGetData, t.NewsletterGetResponses, t.NewsletterGetErrors>
    /** Unsubscribe from the newsletter. */
    delete: Op<t.NewsletterUnsubscribeData, t.NewsletterUnsubscribeResponses, t.NewsletterUnsubscribeErrors>
  }
  '/v2/newsletter-subscriptions': {
    /** Subscribe to the newsletter. */
    post: Op<t.NewsletterSubscribeData, t.NewsletterSubscribeResponses, t.NewsletterSubscribeErrors>
  }
  '/v2/files': {
    /** Upload a file. */
    post: Op<t.FilesCreateData, t.FilesCreateResponses, t.FilesCreateErrors, { body: { 'multipart/form-data': t.FileUpload } }>
  }
  '/v2/files/{fileId}': {
    /** Download a file. */
    get: Op<
      t.FilesGetData,
      t.FilesGetResponses,
      t.FilesGetErrors,
      { 200: { 'application/octet-stream': Blob; 'text/plain;base64': string } }
    >
  }
  '/v2/files/{fileId}/{fileName}': {
    /** Download a file by id and name. */
    get: Op<
      t.FilesGetWithNameData,
      t.FilesGetWithNameResponses,
      t.FilesGetWithNameErrors,
      { 200: { 'application/octet-stream': Blob; 'text/plain;base64': string } }
    >
  }
  '/v2/files/{fileId}/meta': {
    /** Read data about a file. */
    get: Op<t.FilesGetMetaData, t.FilesGetMetaResponses, t.FilesGetMetaErrors>
  }
  '/v2/file-upload-tokens/{fileUploadToken}/rules': {
    /** Read the rules of an upload token. */
    get: Op<t.FilesGetUploadTokenRulesData, t.FilesGetUploadTokenRulesResponses, t.FilesGetUploadTokenRulesErrors>
  }
  '/v2/file-upload-types/{fileUploadType}/rules': {
    /** Read the rules of an upload type. */
    get: Op<t.FilesGetUploadTypeRulesData, t.FilesGetUploadTypeRulesResponses, t.FilesGetUploadTypeRulesErrors>
  }
  '/v2/file-token-rules/{token}': {
    /** Read the rules of an upload token (deprecated). @deprecated */
    get: Op<t.LegacyFilesGetTokenRulesData, t.LegacyFilesGetTokenRulesResponses, t.LegacyFilesGetTokenRulesErrors>
  }
  '/v2/file-type-rules/{name}': {
    /** Read the rules of an upload type (deprecated). @deprecated */
    get: Op<t.LegacyFilesGetTypeRulesData, t.LegacyFilesGetTypeRulesResponses, t.LegacyFilesGetTypeRulesErrors>
  }
  '/v2/projects/{projectId}/delivery-boxes': {
    /** List delivery boxes. */
    get: Op<t.MailDeliveryBoxesListData, t.MailDeliveryBoxesListResponses, t.MailDeliveryBoxesListErrors>
    /** Create a delivery box. */
    post: Op<t.MailDeliveryBoxesCreateData, t.MailDeliveryBoxesCreateResponses, t.MailDeliveryBoxesCreateErrors>
  }
  '/v2/delivery-boxes/{deliveryBoxId}': {
    /** Read a delivery box. */
    get: Op<t.MailDeliveryBoxesGetData, t.MailDeliveryBoxesGetResponses, t.MailDeliveryBoxesGetErrors>
    /** Delete a delivery box. */
    delete: Op<t.MailDeliveryBoxesDeleteData, t.MailDeliveryBoxesDeleteResponses, t.MailDeliveryBoxesDeleteErrors>
  }
  '/v2/delivery-boxes/{deliveryBoxId}/description': {
    /** Change the description of a delivery box. */
    patch: Op<
      t.MailDeliveryBoxesUpdateDescriptionData,
      t.MailDeliveryBoxesUpdateDescriptionResponses,
      t.MailDeliveryBoxesUpdateDescriptionErrors
    >
  }
  '/v2/delivery-boxes/{deliveryBoxId}/password': {
    /** Change the password of a delivery box. */
    patch: Op<t.MailDeliveryBoxesUpdatePasswordData, t.MailDeliveryBoxesUpdatePasswordResponses, t.MailDeliveryBoxesUpdatePasswordErrors>
  }
  '/v2/projects/{projectId}/mail-addresses': {
    /** List mail addresses. */
    get: Op<t.MailAddressesListData, t.MailAddressesListResponses, t.MailAddressesListErrors>
    /** Create a mail address. */
    post: Op<t.MailAddressesCreateData, t.MailAddressesCreateResponses, t.MailAddressesCreateErrors>
  }
  '/v2/mail-addresses/{mailAddressId}': {
    /** Read a mail address. */
    get: Op<t.MailAddressesGetData, t.MailAddressesGetResponses, t.MailAddressesGetErrors>
    /** Delete a mail address. */
    delete: Op<t.MailAddressesDeleteData, t.MailAddressesDeleteResponses, t.MailAddressesDeleteErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/address': {
    /** Rename a mail address. */
    patch: Op<t.MailAddressesUpdateAddressData, t.MailAddressesUpdateAddressResponses, t.MailAddressesUpdateAddressErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/autoresponder': {
    /** Change the autoresponder of a mail address (deprecated). @deprecated */
    put: Op<
      t.LegacyMailAddressesUpdateAutoresponderData,
      t.LegacyMailAddressesUpdateAutoresponderResponses,
      t.LegacyMailAddressesUpdateAutoresponderErrors
    >
    /** Change the autoresponder of a mail address. */
    patch: Op<t.MailAddressesUpdateAutoresponderData, t.MailAddressesUpdateAutoresponderResponses, t.MailAddressesUpdateAutoresponderErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/catch-all': {
    /** Change whether a mail address is a catch-all. */
    patch: Op<t.MailAddressesUpdateCatchAllData, t.MailAddressesUpdateCatchAllResponses, t.MailAddressesUpdateCatchAllErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/forward-addresses': {
    /** Change the forward addresses of a mail address (deprecated). @deprecated */
    put: Op<
      t.LegacyMailAddressesUpdateForwardAddressesData,
      t.LegacyMailAddressesUpdateForwardAddressesResponses,
      t.LegacyMailAddressesUpdateForwardAddressesErrors
    >
    /** Change the forward addresses of a mail address. */
    patch: Op<
      t.MailAddressesUpdateForwardAddressesData,
      t.MailAddressesUpdateForwardAddressesResponses,
      t.MailAddressesUpdateForwardAddressesErrors
    >
  }
  '/v2/mail-addresses/{mailAddressId}/password': {
    /** Change the password of a mail address (deprecated). @deprecated */
    put: Op<
      t.LegacyMailAddressesUpdatePasswordData,
      t.LegacyMailAddressesUpdatePasswordResponses,
      t.LegacyMailAddressesUpdatePasswordErrors
    >
    /** Change the password of a mail address. */
    patch: Op<t.MailAddressesUpdatePasswordData, t.MailAddressesUpdatePasswordResponses, t.MailAddressesUpdatePasswordErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/quota': {
    /** Change the quota of a mail address (deprecated). @deprecated */
    put: Op<t.LegacyMailAddressesUpdateQuotaData, t.LegacyMailAddressesUpdateQuotaResponses, t.LegacyMailAddressesUpdateQuotaErrors>
    /** Change the quota of a mail address. */
    patch: Op<t.MailAddressesUpdateQuotaData, t.MailAddressesUpdateQuotaResponses, t.MailAddressesUpdateQuotaErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/spam-protection': {
    /** Change the spam protection of a mail address (deprecated). @deprecated */
    put: Op<
      t.LegacyMailAddressesUpdateSpamProtectionData,
      t.LegacyMailAddressesUpdateSpamProtectionResponses,
      t.LegacyMailAddressesUpdateSpamProtectionErrors
    >
    /** Change the spam protection of a mail address. */
    patch: Op<
      t.MailAddressesUpdateSpamProtectionData,
      t.MailAddressesUpdateSpamProtectionResponses,
      t.MailAddressesUpdateSpamProtectionErrors
    >
  }
  '/v2/projects/{projectId}/mail-settings': {
    /** Read the mail settings of a project. */
    get: Op<t.MailSettingsGetData, t.MailSettingsGetResponses, t.MailSettingsGetErrors>
  }
  '/v2/projects/{projectId}/mail-settings/{mailSetting}': {
    /** Change a mail setting of a project (deprecated). @deprecated */
    put: Op<t.LegacyMailSettingsUpdateData, t.LegacyMailSettingsUpdateResponses, t.LegacyMailSettingsUpdateErrors>
    /** Change a mail setting of a project. */
    patch: Op<t.MailSettingsUpdateData, t.MailSettingsUpdateResponses, t.MailSettingsUpdateErrors>
  }
  '/v2/deliveryboxes/{id}/description': {
    /** Change the description of a delivery box (deprecated). @deprecated */
    put: Op<
      t.LegacyMailDeliveryBoxesUpdateDescriptionData,
      t.LegacyMailDeliveryBoxesUpdateDescriptionResponses,
      t.LegacyMailDeliveryBoxesUpdateDescriptionErrors
    >
  }
  '/v2/deliveryboxes/{id}/password': {
    /** Change the password of a delivery box (deprecated). @deprecated */
    put: Op<
      t.LegacyMailDeliveryBoxesUpdatePasswordData,
      t.LegacyMailDeliveryBoxesUpdatePasswordResponses,
      t.LegacyMailDeliveryBoxesUpdatePasswordErrors
    >
  }
  '/v2/mailaddresses/{id}/address': {
    /** Rename a mail address (deprecated). @deprecated */
    put: Op<t.LegacyMailAddressesUpdateAddressData, t.LegacyMailAddressesUpdateAddressResponses, t.LegacyMailAddressesUpdateAddressErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/catchall': {
    /** Change whether a mail address is a catch-all (deprecated). @deprecated */
    put: Op<
      t.LegacyMailAddressesUpdateCatchAllData,
      t.LegacyMailAddressesUpdateCatchAllResponses,
      t.LegacyMailAddressesUpdateCatchAllErrors
    >
  }
  '/v2/projects/{projectId}/mailsettings/blacklist': {
    /** Change the blacklist of a project. @deprecated */
    put: Op<
      t.LegacyMailSettingsUpdateBlacklistData,
      t.LegacyMailSettingsUpdateBlacklistResponses,
      t.LegacyMailSettingsUpdateBlacklistErrors
    >
  }
  '/v2/projects/{projectId}/mailsettings/whitelist': {
    /** Change the whitelist of a project. @deprecated */
    put: Op<
      t.LegacyMailSettingsUpdateWhitelistData,
      t.LegacyMailSettingsUpdateWhitelistResponses,
      t.LegacyMailSettingsUpdateWhitelistErrors
    >
  }
  '/v2/projects/{projectId}/page-insights': {
    /** List pages with performance data. */
    get: Op<t.PageInsightsListData, t.PageInsightsListResponses, t.PageInsightsListErrors>
  }
  '/v2/page-insights': {
    /** Read the performance data of a page. */
    get: Op<t.PageInsightsGetData, t.PageInsightsGetResponses, t.PageInsightsGetErrors>
  }
  '/v2/projects/{projectId}/straces': {
    /** Schedule an strace. */
    post: Op<t.PageInsightsStracesScheduleData, t.PageInsightsStracesScheduleResponses, t.PageInsightsStracesScheduleErrors>
  }
  '/v2/projects/{projectId}/straces/{straceId}': {
    /** Read the result of an strace. */
    get: Op<t.PageInsightsStracesGetData, t.PageInsightsStracesGetResponses, t.PageInsightsStracesGetErrors>
  }
  '/v2/relocation': {
    /** Order a relocation. */
    post: Op<t.RelocationCreateData, t.RelocationCreateResponses, t.RelocationCreateErrors>
  }
  '/v2/legacy-tariff-change': {
    /** Register a change of a legacy tariff. */
    post: Op<
      t.RelocationCreateLegacyTariffChangeData,
      t.RelocationCreateLegacyTariffChangeResponses,
      t.RelocationCreateLegacyTariffChangeErrors
    >
  }
  '/v2/extensions': {
    /** List extensions. */
    get: Op<t.ExtensionsListData, t.ExtensionsListResponses, t.ExtensionsListErrors>
  }
  '/v2/extensions/{extensionId}': {
    /** Read an extension. */
    get: Op<t.ExtensionsGetData, t.ExtensionsGetResponses, t.ExtensionsGetErrors>
  }
  '/v2/contributors': {
    /** List contributors. */
    get: Op<t.ExtensionsContributorsListData, t.ExtensionsContributorsListResponses, t.ExtensionsContributorsListErrors>
  }
  '/v2/contributors/{contributorId}': {
    /** Read a contributor. */
    get: Op<t.ExtensionsContributorsGetData, t.ExtensionsContributorsGetResponses, t.ExtensionsContributorsGetErrors>
    /** Delete a contributor. */
    delete: Op<t.ExtensionsContributorsDeleteData, t.ExtensionsContributorsDeleteResponses, t.ExtensionsContributorsDeleteErrors>
    /** Update a contributor. */
    patch: Op<t.ExtensionsContributorsUpdateData, t.ExtensionsContributorsUpdateResponses, t.ExtensionsContributorsUpdateErrors>
  }
  '/v2/public-keys/{serial}': {
    /** Read a webhook public key. */
    get: Op<t.ExtensionsPublicKeysGetData, t.ExtensionsPublicKeysGetResponses, t.ExtensionsPublicKeysGetErrors>
  }
  '/v2/extension-instances': {
    /** List extension instances. */
    get: Op<t.ExtensionsInstancesListData, t.ExtensionsInstancesListResponses, t.ExtensionsInstancesListErrors>
    /** Create an extension instance. */
    post: Op<t.ExtensionsInstancesCreateData, t.ExtensionsInstancesCreateResponses, t.ExtensionsInstancesCreateErrors>
  }
  '/v2/extension-instances/{extensionInstanceId}': {
    /** Read an extension instance. */
    get: Op<t.ExtensionsInstancesGetData, t.ExtensionsInstancesGetResponses, t.ExtensionsInstancesGetErrors>
    /** Delete an extension instance. */
    delete: Op<t.ExtensionsInstancesDeleteData, t.ExtensionsInstancesDeleteResponses, t.ExtensionsInstancesDeleteErrors>
  }
  '/v2/extension-instances/{extensionInstanceId}/actions/enable': {
    /** Enable an extension instance. */
    post: Op<t.ExtensionsInstancesEnableData, t.ExtensionsInstancesEnableResponses, t.ExtensionsInstancesEnableErrors>
  }
  '/v2/extension-instances/{extensionInstanceId}/actions/disable': {
    /** Disable an extension instance. */
    post: Op<t.ExtensionsInstancesDisableData, t.ExtensionsInstancesDisableResponses, t.ExtensionsInstancesDisableErrors>
  }
  '/v2/extension-instances/{extensionInstanceId}/tokens': {
    /** Authenticate an extension instance. */
    post: Op<t.ExtensionsInstancesAuthenticateData, t.ExtensionsInstancesAuthenticateResponses, t.ExtensionsInstancesAuthenticateErrors>
  }
  '/v2/customers/{customerId}/ai-hosting-models/actions/accept-terms': {
    /** Accept the terms of AI models. */
    post: Op<
      t.CustomersAiHostingModelsAcceptTermsData,
      t.CustomersAiHostingModelsAcceptTermsResponses,
      t.CustomersAiHostingModelsAcceptTermsErrors
    >
  }
  '/v2/customers/{customerId}/ai-hosting-keys': {
    /** List the AI hosting keys of a customer. */
    get: Op<t.CustomersAiHostingKeysListData, t.CustomersAiHostingKeysListResponses, t.CustomersAiHostingKeysListErrors>
    /** Create an AI hosting key for a customer. */
    post: Op<t.CustomersAiHostingKeysCreateData, t.CustomersAiHostingKeysCreateResponses, t.CustomersAiHostingKeysCreateErrors>
  }
  '/v2/customers/{customerId}/ai-hosting-keys/{keyId}': {
    /** Read an AI hosting key of a customer. */
    get: Op<t.CustomersAiHostingKeysGetData, t.CustomersAiHostingKeysGetResponses, t.CustomersAiHostingKeysGetErrors>
    /** Update an AI hosting key of a customer. */
    put: Op<t.CustomersAiHostingKeysUpdateData, t.CustomersAiHostingKeysUpdateResponses, t.CustomersAiHostingKeysUpdateErrors>
    /** Delete an AI hosting key of a customer. */
    delete: Op<t.CustomersAiHostingKeysDeleteData, t.CustomersAiHostingKeysDeleteResponses, t.CustomersAiHostingKeysDeleteErrors>
  }
  '/v2/customers/{customerId}/ai-hosting-models': {
    /** List the AI models of a customer. */
    get: Op<t.CustomersAiHostingModelsListData, t.CustomersAiHostingModelsListResponses, t.CustomersAiHostingModelsListErrors>
  }
  '/v2/customers/{customerId}/ai-hosting': {
    /** Read the AI hosting plan of a customer. */
    get: Op<t.CustomersAiHostingGetData, t.CustomersAiHostingGetResponses, t.CustomersAiHostingGetErrors>
  }
  '/v2/ai-hosting-models': {
    /** List AI models. */
    get: Op<t.AiHostingModelsListData, t.AiHostingModelsListResponses, t.AiHostingModelsListErrors>
  }
  '/v2/projects/{projectId}/ai-hosting-keys': {
    /** List the AI hosting keys of a project. */
    get: Op<t.ProjectsAiHostingKeysListData, t.ProjectsAiHostingKeysListResponses, t.ProjectsAiHostingKeysListErrors>
    /** Create an AI hosting key for a project. */
    post: Op<t.ProjectsAiHostingKeysCreateData, t.ProjectsAiHostingKeysCreateResponses, t.ProjectsAiHostingKeysCreateErrors>
  }
  '/v2/projects/{projectId}/ai-hosting-keys/{keyId}': {
    /** Read an AI hosting key of a project. */
    get: Op<t.ProjectsAiHostingKeysGetData, t.ProjectsAiHostingKeysGetResponses, t.ProjectsAiHostingKeysGetErrors>
    /** Update an AI hosting key of a project. */
    put: Op<t.ProjectsAiHostingKeysUpdateData, t.ProjectsAiHostingKeysUpdateResponses, t.ProjectsAiHostingKeysUpdateErrors>
    /** Delete an AI hosting key of a project. */
    delete: Op<t.ProjectsAiHostingKeysDeleteData, t.ProjectsAiHostingKeysDeleteResponses, t.ProjectsAiHostingKeysDeleteErrors>
  }
  '/v2/projects/{projectId}/ai-hosting-models': {
    /** List the AI models for a project. */
    get: Op<t.ProjectsAiHostingModelsListData, t.ProjectsAiHostingModelsListResponses, t.ProjectsAiHostingModelsListErrors>
  }
  '/v2/projects/{projectId}/ai-hosting': {
    /** Read a project's use of AI hosting. */
    get: Op<t.ProjectsAiHostingGetData, t.ProjectsAiHostingGetResponses, t.ProjectsAiHostingGetErrors>
  }
  '/v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container': {
    /** Link a container to an AI hosting key. */
    post: Op<
      t.ProjectsAiHostingKeysLinkContainerData,
      t.ProjectsAiHostingKeysLinkContainerResponses,
      t.ProjectsAiHostingKeysLinkContainerErrors
    >
  }
  '/v2/app-installations': {
    /** List own app installations. */
    get: Op<t.AppsInstallationsListOwnData, t.AppsInstallationsListOwnResponses, t.AppsInstallationsListOwnErrors>
  }
  '/v2/project-backups/{projectBackupId}/database-dumps': {
    /** List database dumps in a backup. */
    get: Op<t.BackupsDatabaseDumpsListData, t.BackupsDatabaseDumpsListResponses, t.BackupsDatabaseDumpsListErrors>
  }
  '/v2/project-backups/{projectBackupId}/path': {
    /** Read a directory in a backup. */
    get: Op<t.BackupsPathGetData, t.BackupsPathGetResponses, t.BackupsPathGetErrors>
  }
  '/v2/project-backups/{projectBackupId}/restore-path': {
    /** Restore a path from a backup. @deprecated */
    post: Op<t.LegacyBackupsRestorePathData, t.LegacyBackupsRestorePathResponses, t.LegacyBackupsRestorePathErrors>
  }
  '/v2/project-backups/{projectBackupId}/restore': {
    /** Restore a backup. */
    post: Op<t.BackupsRestoreData, t.BackupsRestoreResponses, t.BackupsRestoreErrors>
  }
  '/v2/stacks/{stackId}/actions/add-template-component': {
    /** Add a component to a stack. */
    post: Op<t.StacksAddTemplateComponentData, t.StacksAddTemplateComponentResponses, t.StacksAddTemplateComponentErrors>
  }
  '/v2/stacks/{stackId}/webhooks/pull-image': {
    /** Pull a service's image by webhook. */
    get: Op<t.StacksServicesPullByWebhookData, t.StacksServicesPullByWebhookResponses, t.StacksServicesPullByWebhookErrors>
  }
  '/v2/projects/{projectId}/registries': {
    /** List registries of a project. */
    get: Op<t.RegistriesListData, t.RegistriesListResponses, t.RegistriesListErrors>
    /** Create a registry. */
    post: Op<t.RegistriesCreateData, t.RegistriesCreateResponses, t.RegistriesCreateErrors>
  }
  '/v2/projects/{projectId}/stacks': {
    /** List stacks of a project. */
    get: Op<t.StacksListByProjectData, t.StacksListByProjectResponses, t.StacksListByProjectErrors>
    /** Create a stack. */
    post: Op<t.StacksCreateData, t.StacksCreateResponses, t.StacksCreateErrors>
  }
  '/v2/stacks/{stackId}': {
    /** Read a stack. */
    get: Op<t.StacksGetData, t.StacksGetResponses, t.StacksGetErrors>
    /** Replace a stack's services and volumes. */
    put: Op<t.StacksReplaceData, t.StacksReplaceResponses, t.StacksReplaceErrors>
    /** Delete a stack. */
    delete: Op<t.StacksDeleteData, t.StacksDeleteResponses, t.StacksDeleteErrors>
    /** Update a stack. */
    patch: Op<t.StacksUpdateData, t.StacksUpdateResponses, t.StacksUpdateErrors>
  }
  '/v2/registries/{registryId}': {
    /** Read a registry. */
    get: Op<t.RegistriesGetData, t.RegistriesGetResponses, t.RegistriesGetErrors>
    /** Delete a registry. */
    delete: Op<t.RegistriesDeleteData, t.RegistriesDeleteResponses, t.RegistriesDeleteErrors>
    /** Update a registry. */
    patch: Op<t.RegistriesUpdateData, t.RegistriesUpdateResponses, t.RegistriesUpdateErrors>
  }
  '/v2/stacks/{stackId}/volumes/{volumeId}': {
    /** Read a volume. */
    get: Op<t.StacksVolumesGetData, t.StacksVolumesGetResponses, t.StacksVolumesGetErrors>
    /** Delete a volume. */
    delete: Op<t.StacksVolumesDeleteData, t.StacksVolumesDeleteResponses, t.StacksVolumesDeleteErrors>
  }
  '/v2/container-image-config': {
    /** Read an image's configuration. */
    get: Op<t.ContainerImageConfigGetData, t.ContainerImageConfigGetResponses, t.ContainerImageConfigGetErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/logs': {
    /** Read a service's logs. */
    get: Op<t.StacksServicesLogsGetData, t.StacksServicesLogsGetResponses, t.StacksServicesLogsGetErrors, { 200: { 'text/plain': string } }>
  }
  '/v2/stacks/{stackId}/services/{serviceId}': {
    /** Read a service. */
    get: Op<t.StacksServicesGetData, t.StacksServicesGetResponses, t.StacksServicesGetErrors>
  }
  '/v2/container-templates/{templateId}': {
    /** Read a container template. */
    get: Op<t.ContainerTemplatesGetData, t.ContainerTemplatesGetResponses, t.ContainerTemplatesGetErrors>
  }
  '/v2/services': {
    /** List own services. */
    get: Op<t.StacksServicesListData, t.StacksServicesListResponses, t.StacksServicesListErrors>
  }
  '/v2/stacks': {
    /** List own stacks. */
    get: Op<t.StacksListData, t.StacksListResponses, t.StacksListErrors>
  }
  '/v2/projects/{projectId}/services': {
    /** List services of a project. */
    get: Op<t.StacksServicesListByProjectData, t.StacksServicesListByProjectResponses, t.StacksServicesListByProjectErrors>
  }
  '/v2/stacks/{stackId}/volumes': {
    /** List volumes of a stack. */
    get: Op<t.StacksVolumesListData, t.StacksVolumesListResponses, t.StacksVolumesListErrors>
  }
  '/v2/container-template-statistics': {
    /** Read the statistics of container templates. @deprecated */
    get: Op<t.ContainerTemplatesStatisticsGetData, t.ContainerTemplatesStatisticsGetResponses, t.ContainerTemplatesStatisticsGetErrors>
  }
  '/v2/container-templates': {
    /** List container templates. */
    get: Op<t.ContainerTemplatesListData, t.ContainerTemplatesListResponses, t.ContainerTemplatesListErrors>
  }
  '/v2/projects/{projectId}/volumes': {
    /** List volumes of a project. */
    get: Op<t.StacksVolumesListByProjectData, t.StacksVolumesListByProjectResponses, t.StacksVolumesListByProjectErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/actions/pull': {
    /** Pull a service's image. */
    post: Op<t.StacksServicesPullData, t.StacksServicesPullResponses, t.StacksServicesPullErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/actions/recreate': {
    /** Recreate a service. */
    post: Op<t.StacksServicesRecreateData, t.StacksServicesRecreateResponses, t.StacksServicesRecreateErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/actions/restart': {
    /** Restart a service. */
    post: Op<t.StacksServicesRestartData, t.StacksServicesRestartResponses, t.StacksServicesRestartErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/webhook-token': {
    /** Rotate a service's webhook token. */
    post: Op<t.StacksServicesRotateWebhookTokenData, t.StacksServicesRotateWebhookTokenResponses, t.StacksServicesRotateWebhookTokenErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/actions/start': {
    /** Start a service. */
    post: Op<t.StacksServicesStartData, t.StacksServicesStartResponses, t.StacksServicesStartErrors>
  }
  '/v2/stacks/{stackId}/services/{serviceId}/actions/stop': {
    /** Stop a service. */
    post: Op<t.StacksServicesStopData, t.StacksServicesStopResponses, t.StacksServicesStopErrors>
  }
  '/v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract': {
    /** Read the contract of an AI hosting. */
    get: Op<t.ContractsGetByAiHostingData, t.ContractsGetByAiHostingResponses, t.ContractsGetByAiHostingErrors>
  }
  '/v2/certificates/{certificateId}/contract': {
    /** Read the contract of a certificate. */
    get: Op<t.ContractsGetByCertificateData, t.ContractsGetByCertificateResponses, t.ContractsGetByCertificateErrors>
  }
  '/v2/customers/{customerId}/lead-fyndr-profile/contract': {
    /** Read the contract of a LeadFyndr profile. */
    get: Op<t.ContractsGetByLeadFyndrProfileData, t.ContractsGetByLeadFyndrProfileResponses, t.ContractsGetByLeadFyndrProfileErrors>
  }
  '/v2/licenses/{licenseId}/contract': {
    /** Read the contract of a license. */
    get: Op<t.ContractsGetByLicenseData, t.ContractsGetByLicenseResponses, t.ContractsGetByLicenseErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/contract': {
    /** Read the contract of a mail address. */
    get: Op<t.ContractsGetByMailAddressData, t.ContractsGetByMailAddressResponses, t.ContractsGetByMailAddressErrors>
  }
  '/v2/contributors/{contributorId}/verification-process': {
    /** Request the verification of a contributor. */
    post: Op<
      t.ExtensionsContributorsRequestVerificationData,
      t.ExtensionsContributorsRequestVerificationResponses,
      t.ExtensionsContributorsRequestVerificationErrors
    >
    /** Cancel the verification of a contributor. */
    delete: Op<
      t.ExtensionsContributorsCancelVerificationData,
      t.ExtensionsContributorsCancelVerificationResponses,
      t.ExtensionsContributorsCancelVerificationErrors
    >
  }
  '/v2/customers/{customerId}/contributor': {
    /** Become a contributor. */
    post: Op<t.ExtensionsContributorsCreateData, t.ExtensionsContributorsCreateResponses, t.ExtensionsContributorsCreateErrors>
  }
  '/v2/contributors/{contributorId}/billing-information': {
    /** Read the billing information of a contributor. */
    get: Op<
      t.ExtensionsContributorsBillingInformationGetData,
      t.ExtensionsContributorsBillingInformationGetResponses,
      t.ExtensionsContributorsBillingInformationGetErrors
    >
    /** Update the billing information of a contributor. */
    put: Op<
      t.ExtensionsContributorsBillingInformationUpdateData,
      t.ExtensionsContributorsBillingInformationUpdateResponses,
      t.ExtensionsContributorsBillingInformationUpdateErrors
    >
  }
  '/v2/customers/{customerId}/billing-portal': {
    /** Read the link to the billing portal. */
    get: Op<t.CustomersBillingPortalGetLinkData, t.CustomersBillingPortalGetLinkResponses, t.CustomersBillingPortalGetLinkErrors>
  }
  '/v2/contributors/{contributorId}/dashboard': {
    /** Read the dashboard link of a contributor. */
    get: Op<
      t.ExtensionsContributorsGetDashboardLinkData,
      t.ExtensionsContributorsGetDashboardLinkResponses,
      t.ExtensionsContributorsGetDashboardLinkErrors
    >
  }
  '/v2/contributors/{contributorId}/contract-partners': {
    /** List the contract partners of a contributor. */
    get: Op<
      t.ExtensionsContributorsContractPartnersListData,
      t.ExtensionsContributorsContractPartnersListResponses,
      t.ExtensionsContributorsContractPartnersListErrors
    >
  }
  '/v2/contributors/{contributorId}/invoices/incoming': {
    /** List the incoming invoices of a contributor. */
    get: Op<
      t.ExtensionsContributorsInvoicesListIncomingData,
      t.ExtensionsContributorsInvoicesListIncomingResponses,
      t.ExtensionsContributorsInvoicesListIncomingErrors
    >
  }
  '/v2/contributors/{contributorId}/invoices/outgoing': {
    /** List the outgoing invoices of a contributor. */
    get: Op<
      t.ExtensionsContributorsInvoicesListOutgoingData,
      t.ExtensionsContributorsInvoicesListOutgoingResponses,
      t.ExtensionsContributorsInvoicesListOutgoingErrors
    >
  }
  '/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token': {
    /** Read an access token for the file of an incoming invoice. */
    get: Op<
      t.ExtensionsContributorsInvoicesGetFileAccessTokenData,
      t.ExtensionsContributorsInvoicesGetFileAccessTokenResponses,
      t.ExtensionsContributorsInvoicesGetFileAccessTokenErrors
    >
  }
  '/v2/contributors/{contributorId}/avatar': {
    /** Request the upload of a contributor's avatar. */
    post: Op<
      t.ExtensionsContributorsAvatarRequestUploadData,
      t.ExtensionsContributorsAvatarRequestUploadResponses,
      t.ExtensionsContributorsAvatarRequestUploadErrors
    >
    /** Delete a contributor's avatar. */
    delete: Op<
      t.ExtensionsContributorsAvatarDeleteData,
      t.ExtensionsContributorsAvatarDeleteResponses,
      t.ExtensionsContributorsAvatarDeleteErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret': {
    /** Rotate the secret of an extension instance. */
    put: Op<
      t.ExtensionsContributorsExtensionsInstancesRotateSecretData,
      t.ExtensionsContributorsExtensionsInstancesRotateSecretResponses,
      t.ExtensionsContributorsExtensionsInstancesRotateSecretErrors
    >
  }
  '/v2/customers/{customerId}/conversation-preferences': {
    /** Read the conversation preferences of a customer. */
    get: Op<t.ConversationsPreferencesGetData, t.ConversationsPreferencesGetResponses, t.ConversationsPreferencesGetErrors>
  }
  '/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis': {
    /** Read the analysis of an execution. */
    get: Op<t.CronjobsExecutionsGetAnalysisData, t.CronjobsExecutionsGetAnalysisResponses, t.CronjobsExecutionsGetAnalysisErrors>
  }
  '/v2/customers/{customerId}/recommendation-suggestions': {
    /** Submit an idea for recommendations. */
    post: Op<
      t.CustomersRecommendationSuggestionsCreateData,
      t.CustomersRecommendationSuggestionsCreateResponses,
      t.CustomersRecommendationSuggestionsCreateErrors
    >
  }
  '/v2/customers/{customerId}/wallet': {
    /** Read the wallet of a customer. */
    get: Op<t.CustomersWalletGetData, t.CustomersWalletGetResponses, t.CustomersWalletGetErrors>
    /** Create the wallet of a customer. */
    post: Op<t.CustomersWalletCreateData, t.CustomersWalletCreateResponses, t.CustomersWalletCreateErrors>
  }
  '/v2/mysql-databases/{mysqlDatabaseId}/actions/copy': {
    /** Copy a MySQL database. */
    post: Op<t.MysqlDatabasesCopyData, t.MysqlDatabasesCopyResponses, t.MysqlDatabasesCopyErrors>
  }
  '/v2/app-installations/{appInstallationId}/database/replace': {
    /** Replace the database of an app installation. @deprecated */
    patch: Op<
      t.LegacyAppsInstallationsReplaceDatabaseData,
      t.LegacyAppsInstallationsReplaceDatabaseResponses,
      t.LegacyAppsInstallationsReplaceDatabaseErrors
    >
  }
  '/v2/project-backups/{projectBackupId}/expiration-time': {
    /** Change when a backup expires. @deprecated */
    put: Op<
      t.LegacyBackupsUpdateExpirationTimeData,
      t.LegacyBackupsUpdateExpirationTimeResponses,
      t.LegacyBackupsUpdateExpirationTimeErrors
    >
  }
  '/v2/stacks/{stackId}/update-schedule': {
    /** Replace a stack's update schedule. @deprecated */
    put: Op<t.StacksUpdateScheduleReplaceData, t.StacksUpdateScheduleReplaceResponses, t.StacksUpdateScheduleReplaceErrors>
  }
  '/v2/actions/validate-container-registry-uri': {
    /** Check the address of a registry. @deprecated */
    post: Op<t.LegacyRegistriesValidateUriData, t.LegacyRegistriesValidateUriResponses, t.LegacyRegistriesValidateUriErrors>
  }
  '/v2/registries/{registryId}/actions/validate-credentials': {
    /** Check a registry's credentials. @deprecated */
    post: Op<t.RegistriesValidateCredentialsData, t.RegistriesValidateCredentialsResponses, t.RegistriesValidateCredentialsErrors>
  }
  '/v2/customers/{customerId}/ai-hosting/contract': {
    /** Read the AI hosting contract of a customer. @deprecated */
    get: Op<t.LegacyContractsGetByAiHostingData, t.LegacyContractsGetByAiHostingResponses, t.LegacyContractsGetByAiHostingErrors>
  }
  '/v2/cronjobs/{cronjobId}/app-installation-id': {
    /** Set the app installation of a cronjob. @deprecated */
    put: Op<
      t.LegacyCronjobsReplaceAppInstallationData,
      t.LegacyCronjobsReplaceAppInstallationResponses,
      t.LegacyCronjobsReplaceAppInstallationErrors
    >
    /** Move a cronjob to another app installation. @deprecated */
    patch: Op<
      t.LegacyCronjobsUpdateAppInstallationData,
      t.LegacyCronjobsUpdateAppInstallationResponses,
      t.LegacyCronjobsUpdateAppInstallationErrors
    >
  }
  '/v2/projects/{projectId}/storage-space-notification-threshold': {
    /** Set a project's storage threshold. @deprecated */
    put: Op<
      t.ProjectsStorageSpaceNotificationThresholdReplaceData,
      t.ProjectsStorageSpaceNotificationThresholdReplaceResponses,
      t.ProjectsStorageSpaceNotificationThresholdReplaceErrors
    >
  }
  '/v2/servers/{serverId}/storage-space-notification-threshold': {
    /** Set a server's storage threshold. @deprecated */
    put: Op<
      t.LegacyServersReplaceStorageSpaceNotificationThresholdData,
      t.LegacyServersReplaceStorageSpaceNotificationThresholdResponses,
      t.LegacyServersReplaceStorageSpaceNotificationThresholdErrors
    >
  }
  '/v2/dns-zones/{dnsZoneId}/zone-file': {
    /** Read a zone file. */
    get: Op<t.DnsZonesGetZoneFileData, t.DnsZonesGetZoneFileResponses, t.DnsZonesGetZoneFileErrors, { 200: { 'text/plain': string } }>
  }
  '/v2/domains/{domainId}/scheduled-deletion': {
    /** Schedule the deletion of a domain. */
    post: Op<t.DomainsScheduleDeletionData, t.DomainsScheduleDeletionResponses, t.DomainsScheduleDeletionErrors>
    /** Cancel the scheduled deletion of a domain. */
    delete: Op<t.DomainsCancelScheduledDeletionData, t.DomainsCancelScheduledDeletionResponses, t.DomainsCancelScheduledDeletionErrors>
  }
  '/v2/contact-verifications/{contactVerificationId}': {
    /** Read a contact verification. */
    get: Op<t.ContactVerificationsGetData, t.ContactVerificationsGetResponses, t.ContactVerificationsGetErrors>
  }
  '/v2/contact-verifications': {
    /** List contact verifications. */
    get: Op<t.ContactVerificationsListData, t.ContactVerificationsListResponses, t.ContactVerificationsListErrors>
  }
  '/v2/projects/{projectId}/domain-migrations': {
    /** List a project's domain migrations. */
    get: Op<t.ProjectsDomainMigrationsListData, t.ProjectsDomainMigrationsListResponses, t.ProjectsDomainMigrationsListErrors>
  }
  '/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email': {
    /** Resend a verification e-mail. */
    post: Op<t.ContactVerificationsResendEmailData, t.ContactVerificationsResendEmailResponses, t.ContactVerificationsResendEmailErrors>
  }
  '/v2/domain-suggestions': {
    /** Suggest domains. */
    get: Op<t.DomainsSuggestData, t.DomainsSuggestResponses, t.DomainsSuggestErrors>
  }
  '/v2/authenticate-session-token': {
    /** Authenticate with a session token. */
    post: Op<
      t.AuthenticationAuthenticateWithSessionTokenData,
      t.AuthenticationAuthenticateWithSessionTokenResponses,
      t.AuthenticationAuthenticateWithSessionTokenErrors
    >
  }
  '/v2/extension-instances/{extensionInstanceId}/termination': {
    /** Terminate an extension instance. */
    post: Op<t.ExtensionsInstancesTerminateData, t.ExtensionsInstancesTerminateResponses, t.ExtensionsInstancesTerminateErrors>
    /** Cancel the termination of an extension instance. */
    delete: Op<
      t.ExtensionsInstancesCancelTerminationData,
      t.ExtensionsInstancesCancelTerminationResponses,
      t.ExtensionsInstancesCancelTerminationErrors
    >
  }
  '/v2/extension-instances/{extensionInstanceId}/contract/variant-change': {
    /** Change the variant of an extension instance. */
    post: Op<
      t.ExtensionsInstancesContractChangeVariantData,
      t.ExtensionsInstancesContractChangeVariantResponses,
      t.ExtensionsInstancesContractChangeVariantErrors
    >
    /** Cancel the change of variant of an extension instance. */
    delete: Op<
      t.ExtensionsInstancesContractCancelVariantChangeData,
      t.ExtensionsInstancesContractCancelVariantChangeResponses,
      t.ExtensionsInstancesContractCancelVariantChangeErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/context': {
    /** Change the context of an extension. */
    put: Op<
      t.ExtensionsContributorsExtensionsChangeContextData,
      t.ExtensionsContributorsExtensionsChangeContextResponses,
      t.ExtensionsContributorsExtensionsChangeContextErrors
    >
  }
  '/v2/extensions/{extensionId}/contexts/{contextId}/chargability': {
    /** Check whether an extension is charged. */
    get: Op<t.ExtensionsGetChargeabilityData, t.ExtensionsGetChargeabilityResponses, t.ExtensionsGetChargeabilityErrors>
  }
  '/v2/contributors/{contributorId}/onboarding-process': {
    /** Start the onboarding of a contributor. */
    post: Op<
      t.ExtensionsContributorsStartOnboardingData,
      t.ExtensionsContributorsStartOnboardingResponses,
      t.ExtensionsContributorsStartOnboardingErrors
    >
  }
  '/v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key': {
    /** Create an access token retrieval key for an extension instance. */
    post: Op<
      t.ExtensionsInstancesCreateAccessTokenRetrievalKeyData,
      t.ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses,
      t.ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}': {
    /** Read an extension of a contributor. */
    get: Op<
      t.ExtensionsContributorsExtensionsGetData,
      t.ExtensionsContributorsExtensionsGetResponses,
      t.ExtensionsContributorsExtensionsGetErrors
    >
    /** Delete an extension of a contributor. */
    delete: Op<
      t.ExtensionsContributorsExtensionsDeleteData,
      t.ExtensionsContributorsExtensionsDeleteResponses,
      t.ExtensionsContributorsExtensionsDeleteErrors
    >
    /** Update an extension of a contributor. */
    patch: Op<
      t.ExtensionsContributorsExtensionsUpdateData,
      t.ExtensionsContributorsExtensionsUpdateResponses,
      t.ExtensionsContributorsExtensionsUpdateErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}': {
    /** Test a webhook of an extension. */
    post: Op<
      t.ExtensionsContributorsExtensionsDryRunWebhookData,
      t.ExtensionsContributorsExtensionsDryRunWebhookResponses,
      t.ExtensionsContributorsExtensionsDryRunWebhookErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/secret': {
    /** Create a secret of an extension. */
    post: Op<
      t.ExtensionsContributorsExtensionsSecretsCreateData,
      t.ExtensionsContributorsExtensionsSecretsCreateResponses,
      t.ExtensionsContributorsExtensionsSecretsCreateErrors
    >
  }
  '/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}': {
    /** Create a session token for an extension instance. */
    post: Op<
      t.ExtensionsInstancesCreateSessionTokenData,
      t.ExtensionsInstancesCreateSessionTokenResponses,
      t.ExtensionsInstancesCreateSessionTokenErrors
    >
  }
  '/v2/customers/{customerId}/extension-orders': {
    /** List a customer's open extension orders. */
    get: Op<t.CustomersExtensionOrdersListData, t.CustomersExtensionOrdersListResponses, t.CustomersExtensionOrdersListErrors>
  }
  '/v2/extension-instances/{extensionInstanceId}/contract': {
    /** Read the contract of an extension instance. */
    get: Op<t.ExtensionsInstancesContractGetData, t.ExtensionsInstancesContractGetResponses, t.ExtensionsInstancesContractGetErrors>
    /** Update the contract of an extension instance. */
    put: Op<
      t.ExtensionsInstancesContractUpdateData,
      t.ExtensionsInstancesContractUpdateResponses,
      t.ExtensionsInstancesContractUpdateErrors
    >
  }
  '/v2/customers/{customerId}/extensions/{extensionId}': {
    /** Read a customer's instance of an extension. */
    get: Op<t.CustomersExtensionInstancesGetData, t.CustomersExtensionInstancesGetResponses, t.CustomersExtensionInstancesGetErrors>
  }
  '/v2/projects/{projectId}/extensions/{extensionId}': {
    /** Read a project's instance of an extension. */
    get: Op<t.ProjectsExtensionInstancesGetData, t.ProjectsExtensionInstancesGetResponses, t.ProjectsExtensionInstancesGetErrors>
  }
  '/v2/projects/{projectId}/extension-orders': {
    /** List a project's open extension orders. */
    get: Op<t.ProjectsExtensionOrdersListData, t.ProjectsExtensionOrdersListResponses, t.ProjectsExtensionOrdersListErrors>
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}': {
    /** Delete a secret of an extension. */
    delete: Op<
      t.ExtensionsContributorsExtensionsSecretsDeleteData,
      t.ExtensionsContributorsExtensionsSecretsDeleteResponses,
      t.ExtensionsContributorsExtensionsSecretsDeleteErrors
    >
  }
  '/v2/contributors/{contributorId}/webhook-executions': {
    /** List the webhook executions of a contributor. */
    get: Op<
      t.ExtensionsContributorsWebhookExecutionsListData,
      t.ExtensionsContributorsWebhookExecutionsListResponses,
      t.ExtensionsContributorsWebhookExecutionsListErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions': {
    /** List the extensions of a contributor. */
    get: Op<
      t.ExtensionsContributorsExtensionsListData,
      t.ExtensionsContributorsExtensionsListResponses,
      t.ExtensionsContributorsExtensionsListErrors
    >
    /** Create an extension of a contributor. */
    post: Op<
      t.ExtensionsContributorsExtensionsCreateData,
      t.ExtensionsContributorsExtensionsCreateResponses,
      t.ExtensionsContributorsExtensionsCreateErrors
    >
  }
  '/v2/scopes': {
    /** List scopes. */
    get: Op<t.ExtensionsScopesListData, t.ExtensionsScopesListResponses, t.ExtensionsScopesListErrors>
  }
  '/v2/extensions/{extensionId}/order': {
    /** Order an extension. */
    post: Op<t.ExtensionsOrderData, t.ExtensionsOrderResponses, t.ExtensionsOrderErrors>
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}': {
    /** Delete an asset of an extension. */
    delete: Op<
      t.ExtensionsContributorsExtensionsAssetsDeleteData,
      t.ExtensionsContributorsExtensionsAssetsDeleteResponses,
      t.ExtensionsContributorsExtensionsAssetsDeleteErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/logo': {
    /** Request the upload of an extension's logo. */
    post: Op<
      t.ExtensionsContributorsExtensionsLogoRequestUploadData,
      t.ExtensionsContributorsExtensionsLogoRequestUploadResponses,
      t.ExtensionsContributorsExtensionsLogoRequestUploadErrors
    >
    /** Delete an extension's logo. */
    delete: Op<
      t.ExtensionsContributorsExtensionsLogoDeleteData,
      t.ExtensionsContributorsExtensionsLogoDeleteResponses,
      t.ExtensionsContributorsExtensionsLogoDeleteErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/assets': {
    /** Request the upload of an asset of an extension. */
    post: Op<
      t.ExtensionsContributorsExtensionsAssetsRequestUploadData,
      t.ExtensionsContributorsExtensionsAssetsRequestUploadResponses,
      t.ExtensionsContributorsExtensionsAssetsRequestUploadErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/verification-process': {
    /** Request the verification of an extension. */
    post: Op<
      t.ExtensionsContributorsExtensionsRequestVerificationData,
      t.ExtensionsContributorsExtensionsRequestVerificationResponses,
      t.ExtensionsContributorsExtensionsRequestVerificationErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/published': {
    /** Publish or withdraw an extension. */
    put: Op<
      t.ExtensionsContributorsExtensionsSetPublishedData,
      t.ExtensionsContributorsExtensionsSetPublishedResponses,
      t.ExtensionsContributorsExtensionsSetPublishedErrors
    >
  }
  '/v2/contributors/{contributorId}/extensions/{extensionId}/pricing': {
    /** Update the pricing of an extension. */
    put: Op<
      t.ExtensionsContributorsExtensionsUpdatePricingData,
      t.ExtensionsContributorsExtensionsUpdatePricingResponses,
      t.ExtensionsContributorsExtensionsUpdatePricingErrors
    >
  }
  '/v2/actions/list-ingresses-compatible-with-certificate': {
    /** List ingresses that a certificate fits. */
    post: Op<
      t.IngressesListCompatibleWithCertificateData,
      t.IngressesListCompatibleWithCertificateResponses,
      t.IngressesListCompatibleWithCertificateErrors
    >
  }
  '/v2/customers/{customerId}/lead-fyndr-profile-request': {
    /** Read the request for LeadFyndr. */
    get: Op<t.LeadFyndrAccessRequestGetData, t.LeadFyndrAccessRequestGetResponses, t.LeadFyndrAccessRequestGetErrors>
    /** Request access to LeadFyndr. */
    post: Op<t.LeadFyndrAccessRequestCreateData, t.LeadFyndrAccessRequestCreateResponses, t.LeadFyndrAccessRequestCreateErrors>
  }
  '/v2/customers/{customerId}/unlocked-leads-export': {
    /** Export unlocked leads. */
    post: Op<t.LeadFyndrExportsCreateData, t.LeadFyndrExportsCreateResponses, t.LeadFyndrExportsCreateErrors>
  }
  '/v2/cities': {
    /** List cities. */
    get: Op<t.LeadFyndrCitiesListData, t.LeadFyndrCitiesListResponses, t.LeadFyndrCitiesListErrors>
  }
  '/v2/customers/{customerId}/lead-fyndr-profile/tariff': {
    /** Read the LeadFyndr tariff. */
    get: Op<t.LeadFyndrTariffGetData, t.LeadFyndrTariffGetResponses, t.LeadFyndrTariffGetErrors>
  }
  '/v2/customers/{customerId}/lead-fyndr-profile': {
    /** Read the LeadFyndr profile. */
    get: Op<t.LeadFyndrProfileGetData, t.LeadFyndrProfileGetResponses, t.LeadFyndrProfileGetErrors>
  }
  '/v2/customers/{customerId}/leads/{leadId}': {
    /** Read a lead. */
    get: Op<t.LeadFyndrLeadsGetData, t.LeadFyndrLeadsGetResponses, t.LeadFyndrLeadsGetErrors>
  }
  '/v2/customers/{customerId}/unlocked-leads-exports': {
    /** List exports of leads. */
    get: Op<t.LeadFyndrExportsListData, t.LeadFyndrExportsListResponses, t.LeadFyndrExportsListErrors>
  }
  '/v2/customers/{customerId}/unlocked-leads/{leadId}': {
    /** Read an unlocked lead. */
    get: Op<t.LeadFyndrUnlockedLeadsGetData, t.LeadFyndrUnlockedLeadsGetResponses, t.LeadFyndrUnlockedLeadsGetErrors>
    /** Unlock a lead. */
    post: Op<t.LeadFyndrLeadsUnlockData, t.LeadFyndrLeadsUnlockResponses, t.LeadFyndrLeadsUnlockErrors>
  }
  '/v2/customers/{customerId}/leads': {
    /** List leads. */
    get: Op<t.LeadFyndrLeadsListData, t.LeadFyndrLeadsListResponses, t.LeadFyndrLeadsListErrors>
  }
  '/v2/customers/{customerId}/unlocked-leads': {
    /** List unlocked leads. */
    get: Op<t.LeadFyndrUnlockedLeadsListData, t.LeadFyndrUnlockedLeadsListResponses, t.LeadFyndrUnlockedLeadsListErrors>
  }
  '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation': {
    /** Reserve an unlocked lead. */
    post: Op<t.LeadFyndrUnlockedLeadsReserveData, t.LeadFyndrUnlockedLeadsReserveResponses, t.LeadFyndrUnlockedLeadsReserveErrors>
    /** Cancel the reservation of a lead. */
    delete: Op<
      t.LeadFyndrUnlockedLeadsCancelReservationData,
      t.LeadFyndrUnlockedLeadsCancelReservationResponses,
      t.LeadFyndrUnlockedLeadsCancelReservationErrors
    >
  }
  '/v2/licenses/{licenseId}': {
    /** Read a license. */
    get: Op<t.LicensesGetData, t.LicensesGetResponses, t.LicensesGetErrors>
  }
  '/v2/projects/{projectId}/licenses': {
    /** List licenses of a project. */
    get: Op<t.LicensesListData, t.LicensesListResponses, t.LicensesListErrors>
  }
  '/v2/licenses/{licenseId}/actions/rotate-key': {
    /** Rotate the key of a license. */
    post: Op<t.LicensesRotateKeyData, t.LicensesRotateKeyResponses, t.LicensesRotateKeyErrors>
  }
  '/v2/projects/{projectId}/actions/validate-license-key': {
    /** Check a license key. */
    post: Op<t.LicensesValidateKeyData, t.LicensesValidateKeyResponses, t.LicensesValidateKeyErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/mail-archive': {
    /** Disable the archive of a mail address. */
    delete: Op<t.MailAddressesDisableArchiveData, t.MailAddressesDisableArchiveResponses, t.MailAddressesDisableArchiveErrors>
  }
  '/v2/mail-rate-limits/{mailRateLimitId}': {
    /** Read a mail rate limit. */
    get: Op<t.MailRateLimitsGetData, t.MailRateLimitsGetResponses, t.MailRateLimitsGetErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/backups': {
    /** List backups of a mail address. */
    get: Op<t.MailAddressesBackupsListData, t.MailAddressesBackupsListResponses, t.MailAddressesBackupsListErrors>
  }
  '/v2/mail-addresses/': {
    /** List own mail addresses. */
    get: Op<t.MailAddressesListOwnData, t.MailAddressesListOwnResponses, t.MailAddressesListOwnErrors>
  }
  '/v2/mail-rate-limits': {
    /** List mail rate limits. */
    get: Op<t.MailRateLimitsListData, t.MailRateLimitsListResponses, t.MailRateLimitsListErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery': {
    /** Recover mail from a backup. */
    post: Op<t.MailAddressesBackupsRecoverData, t.MailAddressesBackupsRecoverResponses, t.MailAddressesBackupsRecoverErrors>
  }
  '/v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change': {
    /** Request another rate limit. */
    post: Op<
      t.MailAddressesRequestRateLimitChangeData,
      t.MailAddressesRequestRateLimitChangeResponses,
      t.MailAddressesRequestRateLimitChangeErrors
    >
  }
  '/v2/customers/{customerId}/payment-method': {
    /** Read the payment method of a customer. */
    get: Op<t.CustomersPaymentMethodGetData, t.CustomersPaymentMethodGetResponses, t.CustomersPaymentMethodGetErrors>
    /** Request a link to change the payment method. */
    put: Op<
      t.CustomersPaymentMethodRequestUpdateData,
      t.CustomersPaymentMethodRequestUpdateResponses,
      t.CustomersPaymentMethodRequestUpdateErrors
    >
  }
  '/v2/time-zones': {
    /** List time zones. */
    get: Op<t.TimeZonesListData, t.TimeZonesListResponses, t.TimeZonesListErrors>
  }
  '/v2/customers/{customerId}/projects': {
    /** List the projects of a customer. */
    get: Op<t.CustomersProjectsListData, t.CustomersProjectsListResponses, t.CustomersProjectsListErrors>
  }
  '/v2/projects/{projectId}/activities': {
    /** List the activities in a project. */
    get: Op<t.ProjectsActivitiesListData, t.ProjectsActivitiesListResponses, t.ProjectsActivitiesListErrors>
  }
  '/v2/certificates/{certificateId}/actions/check-replace-certificate': {
    /** Check the replacement of a certificate. */
    post: Op<t.CertificatesCheckReplacementData, t.CertificatesCheckReplacementResponses, t.CertificatesCheckReplacementErrors>
  }
  '/v2/certificate-requests': {
    /** List certificate requests. */
    get: Op<t.CertificatesRequestsListData, t.CertificatesRequestsListResponses, t.CertificatesRequestsListErrors>
    /** Create a certificate request. */
    post: Op<t.CertificatesRequestsCreateData, t.CertificatesRequestsCreateResponses, t.CertificatesRequestsCreateErrors>
  }
  '/v2/certificate-request/{certificateRequestId}': {
    /** Delete a certificate request. */
    delete: Op<t.CertificatesRequestsDeleteData, t.CertificatesRequestsDeleteResponses, t.CertificatesRequestsDeleteErrors>
  }
  '/v2/certificate/{certificateId}': {
    /** Delete a certificate. */
    delete: Op<t.CertificatesDeleteData, t.CertificatesDeleteResponses, t.CertificatesDeleteErrors>
  }
  '/v2/certificate-requests/{certificateRequestId}': {
    /** Read a certificate request. */
    get: Op<t.CertificatesRequestsGetData, t.CertificatesRequestsGetResponses, t.CertificatesRequestsGetErrors>
  }
  '/v2/certificates/{certificateId}': {
    /** Read a certificate. */
    get: Op<t.CertificatesGetData, t.CertificatesGetResponses, t.CertificatesGetErrors>
    /** Replace a certificate. */
    put: Op<t.CertificatesReplaceData, t.CertificatesReplaceResponses, t.CertificatesReplaceErrors>
  }
  '/v2/certificates': {
    /** List certificates. */
    get: Op<t.CertificatesListData, t.CertificatesListResponses, t.CertificatesListErrors>
  }
  '/v2/projects/{projectId}/storage-space-statistics': {
    /** Read a project's storage statistics. */
    get: Op<
      t.ProjectsStorageSpaceStatisticsGetData,
      t.ProjectsStorageSpaceStatisticsGetResponses,
      t.ProjectsStorageSpaceStatisticsGetErrors
    >
    /** Change a project's storage threshold. */
    patch: Op<
      t.ProjectsStorageSpaceStatisticsUpdateData,
      t.ProjectsStorageSpaceStatisticsUpdateResponses,
      t.ProjectsStorageSpaceStatisticsUpdateErrors
    >
  }
  '/v2/servers/{serverId}/storage-space-statistics': {
    /** Read a server's storage statistics. */
    get: Op<t.ServersStorageSpaceStatisticsGetData, t.ServersStorageSpaceStatisticsGetResponses, t.ServersStorageSpaceStatisticsGetErrors>
    /** Change a server's storage threshold. */
    patch: Op<
      t.ServersStorageSpaceStatisticsUpdateData,
      t.ServersStorageSpaceStatisticsUpdateResponses,
      t.ServersStorageSpaceStatisticsUpdateErrors
    >
  }
  '/v2/users/self/sessions/current/status': {
    /** Read the current session. */
    get: Op<t.AccountSessionsGetCurrentData, t.AccountSessionsGetCurrentResponses, t.AccountSessionsGetCurrentErrors>
  }
  '/v2/actions/detect-phishing-email': {
    /** Check whether an e-mail is from mittwald. */
    post: Op<
      t.VerificationDetectPhishingEmailData,
      t.VerificationDetectPhishingEmailResponses,
      t.VerificationDetectPhishingEmailErrors,
      { body: { 'multipart/form-data': t.PhishingCheck } }
    >
  }
  '/v2/actions/verify-address': {
    /** Check whether an address exists. */
    post: Op<t.VerificationVerifyAddressData, t.VerificationVerifyAddressResponses, t.VerificationVerifyAddressErrors>
  }
  '/v2/actions/verify-company': {
    /** Check whether a company exists. */
    post: Op<t.VerificationVerifyCompanyData, t.VerificationVerifyCompanyResponses, t.VerificationVerifyCompanyErrors>
  }
  '/v2/app-installations/{appInstallationId}/system-software': {
    /** List an installation's system software. */
    get: Op<
      t.AppsInstallationsSystemSoftwareListData,
      t.AppsInstallationsSystemSoftwareListResponses,
      t.AppsInstallationsSystemSoftwareListErrors
    >
  }
  '/v2/domains/latest-screenshot': {
    /** Find the latest screenshot of a domain. */
    get: Op<t.DomainsGetLatestScreenshotData, t.DomainsGetLatestScreenshotResponses, t.DomainsGetLatestScreenshotErrors>
  }
  '/v2/system-software/{systemSoftwareId}/versions': {
    /** List versions of system software (old path). @deprecated */
    get: Op<t.LegacySystemSoftwareVersionsListData, t.LegacySystemSoftwareVersionsListResponses, t.LegacySystemSoftwareVersionsListErrors>
  }
  '/v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}': {
    /** Read a version of system software (old path). @deprecated */
    get: Op<t.LegacySystemSoftwareVersionsGetData, t.LegacySystemSoftwareVersionsGetResponses, t.LegacySystemSoftwareVersionsGetErrors>
  }
  '/v2/domains/{domainId}/latest-screenshot': {
    /** Find the latest screenshot of a domain (old path). @deprecated */
    get: Op<t.LegacyDomainsGetLatestScreenshotData, t.LegacyDomainsGetLatestScreenshotResponses, t.LegacyDomainsGetLatestScreenshotErrors>
  }
  '/v2/customer/{customerId}/actions/leave': {
    /** Leave a customer (old path). @deprecated */
    post: Op<t.LegacyCustomersLeaveData, t.LegacyCustomersLeaveResponses, t.LegacyCustomersLeaveErrors>
  }
  '/v2/customer/{customerId}/invites': {
    /** Invite to a customer (old path). @deprecated */
    post: Op<t.LegacyCustomersInvitesCreateData, t.LegacyCustomersInvitesCreateResponses, t.LegacyCustomersInvitesCreateErrors>
  }
  '/v2/webhook-public-keys/{serial}': {
    /** Read a webhook public key (old path). @deprecated */
    get: Op<t.LegacyExtensionsPublicKeysGetData, t.LegacyExtensionsPublicKeysGetResponses, t.LegacyExtensionsPublicKeysGetErrors>
  }
  '/v2/appinstallations/{appInstallationId}/databases': {
    /** Set the database of an app installation. @deprecated */
    put: Op<
      t.LegacyAppsInstallationsSetDatabaseData,
      t.LegacyAppsInstallationsSetDatabaseResponses,
      t.LegacyAppsInstallationsSetDatabaseErrors
    >
  }
  '/v2/container-templates/{templateId}/icon': {
    /** Read the icon of a container template. @deprecated */
    get: Op<
      t.LegacyContainerTemplatesGetIconData,
      t.LegacyContainerTemplatesGetIconResponses & { 304: void },
      t.LegacyContainerTemplatesGetIconErrors,
      { 200: { 'image/jpeg': Blob; 'image/png': Blob; 'image/svg+xml': Blob; 'image/webp': Blob } }
    >
  }
  '/v2/app-installations/{appInstallationId}/database': {
    /** Link a database to an app installation. @deprecated */
    patch: Op<
      t.LegacyAppsInstallationsLinkDatabaseData,
      t.LegacyAppsInstallationsLinkDatabaseResponses,
      t.LegacyAppsInstallationsLinkDatabaseErrors
    >
  }
  '/v2/app-installations/{appInstallationId}/databases/{databaseId}': {
    /** Unlink a database from an app installation. */
    delete: Op<t.AppsInstallationsUnlinkDatabaseData, t.AppsInstallationsUnlinkDatabaseResponses, t.AppsInstallationsUnlinkDatabaseErrors>
  }
  '/v2/container-templates/{templateId}/assets/{assetPath}': {
    /** Read an asset of a container template. */
    get: Op<
      t.ContainerTemplatesGetAssetData,
      t.ContainerTemplatesGetAssetResponses & { 304: void },
      t.ContainerTemplatesGetAssetErrors,
      { 200: { 'image/jpeg': Blob; 'image/png': Blob; 'image/svg+xml': Blob; 'image/webp': Blob } }
    >
  }
  '/v2/extension-instances/{extensionInstanceId}/scopes': {
    /** Update the scopes of an extension instance. */
    patch: Op<t.ExtensionsInstancesUpdateScopesData, t.ExtensionsInstancesUpdateScopesResponses, t.ExtensionsInstancesUpdateScopesErrors>
  }
}
