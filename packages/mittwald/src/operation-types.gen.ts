// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'

/**
 * Types of the operations of the Mittwald API, for the functions that respond in place of a mock.
 *
 * @example
 * const mock = await startMock<MittwaldOperations>('mittwald')
 */
export interface MittwaldOperations {
  provider: 'mittwald'
  'projects.list': { data: t.ProjectsListData; responses: t.ProjectsListResponses; errors: t.ProjectsListErrors }
  'projects.get': { data: t.ProjectsGetData; responses: t.ProjectsGetResponses; errors: t.ProjectsGetErrors }
  'projects.delete': { data: t.ProjectsDeleteData; responses: t.ProjectsDeleteResponses; errors: t.ProjectsDeleteErrors }
  'projects.update': { data: t.ProjectsUpdateData; responses: t.ProjectsUpdateResponses; errors: t.ProjectsUpdateErrors }
  'projects.create': { data: t.ProjectsCreateData; responses: t.ProjectsCreateResponses; errors: t.ProjectsCreateErrors }
  'projects.leave': { data: t.ProjectsLeaveData; responses: t.ProjectsLeaveResponses; errors: t.ProjectsLeaveErrors }
  'projects.updateDescription': {
    data: t.ProjectsUpdateDescriptionData
    responses: t.ProjectsUpdateDescriptionResponses
    errors: t.ProjectsUpdateDescriptionErrors
  }
  'projects.avatar.requestUpload': {
    data: t.ProjectsAvatarRequestUploadData
    responses: t.ProjectsAvatarRequestUploadResponses
    errors: t.ProjectsAvatarRequestUploadErrors
  }
  'projects.avatar.delete': {
    data: t.ProjectsAvatarDeleteData
    responses: t.ProjectsAvatarDeleteResponses
    errors: t.ProjectsAvatarDeleteErrors
  }
  'projects.invites.list': {
    data: t.ProjectsInvitesListData
    responses: t.ProjectsInvitesListResponses
    errors: t.ProjectsInvitesListErrors
  }
  'projects.invites.create': {
    data: t.ProjectsInvitesCreateData
    responses: t.ProjectsInvitesCreateResponses
    errors: t.ProjectsInvitesCreateErrors
  }
  'projects.invites.listOwn': {
    data: t.ProjectsInvitesListOwnData
    responses: t.ProjectsInvitesListOwnResponses
    errors: t.ProjectsInvitesListOwnErrors
  }
  'projects.invites.get': { data: t.ProjectsInvitesGetData; responses: t.ProjectsInvitesGetResponses; errors: t.ProjectsInvitesGetErrors }
  'projects.invites.delete': {
    data: t.ProjectsInvitesDeleteData
    responses: t.ProjectsInvitesDeleteResponses
    errors: t.ProjectsInvitesDeleteErrors
  }
  'projects.invites.getByToken': {
    data: t.ProjectsInvitesGetByTokenData
    responses: t.ProjectsInvitesGetByTokenResponses
    errors: t.ProjectsInvitesGetByTokenErrors
  }
  'projects.invites.accept': {
    data: t.ProjectsInvitesAcceptData
    responses: t.ProjectsInvitesAcceptResponses
    errors: t.ProjectsInvitesAcceptErrors
  }
  'projects.invites.decline': {
    data: t.ProjectsInvitesDeclineData
    responses: t.ProjectsInvitesDeclineResponses
    errors: t.ProjectsInvitesDeclineErrors
  }
  'projects.invites.resend': {
    data: t.ProjectsInvitesResendData
    responses: t.ProjectsInvitesResendResponses
    errors: t.ProjectsInvitesResendErrors
  }
  'projects.memberships.list': {
    data: t.ProjectsMembershipsListData
    responses: t.ProjectsMembershipsListResponses
    errors: t.ProjectsMembershipsListErrors
  }
  'projects.memberships.listOwn': {
    data: t.ProjectsMembershipsListOwnData
    responses: t.ProjectsMembershipsListOwnResponses
    errors: t.ProjectsMembershipsListOwnErrors
  }
  'projects.memberships.get': {
    data: t.ProjectsMembershipsGetData
    responses: t.ProjectsMembershipsGetResponses
    errors: t.ProjectsMembershipsGetErrors
  }
  'projects.memberships.update': {
    data: t.ProjectsMembershipsUpdateData
    responses: t.ProjectsMembershipsUpdateResponses
    errors: t.ProjectsMembershipsUpdateErrors
  }
  'projects.memberships.delete': {
    data: t.ProjectsMembershipsDeleteData
    responses: t.ProjectsMembershipsDeleteResponses
    errors: t.ProjectsMembershipsDeleteErrors
  }
  'projects.memberships.getOwn': {
    data: t.ProjectsMembershipsGetOwnData
    responses: t.ProjectsMembershipsGetOwnResponses
    errors: t.ProjectsMembershipsGetOwnErrors
  }
  'projects.filesystem.getFileInfo': {
    data: t.ProjectsFilesystemGetFileInfoData
    responses: t.ProjectsFilesystemGetFileInfoResponses
    errors: t.ProjectsFilesystemGetFileInfoErrors
  }
  'projects.filesystem.list': {
    data: t.ProjectsFilesystemListData
    responses: t.ProjectsFilesystemListResponses
    errors: t.ProjectsFilesystemListErrors
  }
  'projects.filesystem.getFileContent': {
    data: t.ProjectsFilesystemGetFileContentData
    responses: t.ProjectsFilesystemGetFileContentResponses
    errors: t.ProjectsFilesystemGetFileContentErrors
  }
  'projects.filesystem.getDiskUsage': {
    data: t.ProjectsFilesystemGetDiskUsageData
    responses: t.ProjectsFilesystemGetDiskUsageResponses
    errors: t.ProjectsFilesystemGetDiskUsageErrors
  }
  'projects.filesystem.getToken': {
    data: t.ProjectsFilesystemGetTokenData
    responses: t.ProjectsFilesystemGetTokenResponses
    errors: t.ProjectsFilesystemGetTokenErrors
  }
  'servers.list': { data: t.ServersListData; responses: t.ServersListResponses; errors: t.ServersListErrors }
  'servers.get': { data: t.ServersGetData; responses: t.ServersGetResponses; errors: t.ServersGetErrors }
  'servers.update': { data: t.ServersUpdateData; responses: t.ServersUpdateResponses; errors: t.ServersUpdateErrors }
  'servers.updateDescription': {
    data: t.ServersUpdateDescriptionData
    responses: t.ServersUpdateDescriptionResponses
    errors: t.ServersUpdateDescriptionErrors
  }
  'servers.avatar.requestUpload': {
    data: t.ServersAvatarRequestUploadData
    responses: t.ServersAvatarRequestUploadResponses
    errors: t.ServersAvatarRequestUploadErrors
  }
  'servers.avatar.delete': {
    data: t.ServersAvatarDeleteData
    responses: t.ServersAvatarDeleteResponses
    errors: t.ServersAvatarDeleteErrors
  }
  'backups.list': { data: t.BackupsListData; responses: t.BackupsListResponses; errors: t.BackupsListErrors }
  'backups.create': { data: t.BackupsCreateData; responses: t.BackupsCreateResponses; errors: t.BackupsCreateErrors }
  'backups.get': { data: t.BackupsGetData; responses: t.BackupsGetResponses; errors: t.BackupsGetErrors }
  'backups.delete': { data: t.BackupsDeleteData; responses: t.BackupsDeleteResponses; errors: t.BackupsDeleteErrors }
  'backups.update': { data: t.BackupsUpdateData; responses: t.BackupsUpdateResponses; errors: t.BackupsUpdateErrors }
  'backups.updateDescription': {
    data: t.BackupsUpdateDescriptionData
    responses: t.BackupsUpdateDescriptionResponses
    errors: t.BackupsUpdateDescriptionErrors
  }
  'backups.export.create': {
    data: t.BackupsExportCreateData
    responses: t.BackupsExportCreateResponses
    errors: t.BackupsExportCreateErrors
  }
  'backups.export.delete': {
    data: t.BackupsExportDeleteData
    responses: t.BackupsExportDeleteResponses
    errors: t.BackupsExportDeleteErrors
  }
  'backups.schedules.list': {
    data: t.BackupsSchedulesListData
    responses: t.BackupsSchedulesListResponses
    errors: t.BackupsSchedulesListErrors
  }
  'backups.schedules.create': {
    data: t.BackupsSchedulesCreateData
    responses: t.BackupsSchedulesCreateResponses
    errors: t.BackupsSchedulesCreateErrors
  }
  'backups.schedules.get': {
    data: t.BackupsSchedulesGetData
    responses: t.BackupsSchedulesGetResponses
    errors: t.BackupsSchedulesGetErrors
  }
  'backups.schedules.update': {
    data: t.BackupsSchedulesUpdateData
    responses: t.BackupsSchedulesUpdateResponses
    errors: t.BackupsSchedulesUpdateErrors
  }
  'backups.schedules.delete': {
    data: t.BackupsSchedulesDeleteData
    responses: t.BackupsSchedulesDeleteResponses
    errors: t.BackupsSchedulesDeleteErrors
  }
  'sftpUsers.list': { data: t.SftpUsersListData; responses: t.SftpUsersListResponses; errors: t.SftpUsersListErrors }
  'sftpUsers.create': { data: t.SftpUsersCreateData; responses: t.SftpUsersCreateResponses; errors: t.SftpUsersCreateErrors }
  'sftpUsers.get': { data: t.SftpUsersGetData; responses: t.SftpUsersGetResponses; errors: t.SftpUsersGetErrors }
  'sftpUsers.update': { data: t.SftpUsersUpdateData; responses: t.SftpUsersUpdateResponses; errors: t.SftpUsersUpdateErrors }
  'sftpUsers.delete': { data: t.SftpUsersDeleteData; responses: t.SftpUsersDeleteResponses; errors: t.SftpUsersDeleteErrors }
  'sshUsers.list': { data: t.SshUsersListData; responses: t.SshUsersListResponses; errors: t.SshUsersListErrors }
  'sshUsers.create': { data: t.SshUsersCreateData; responses: t.SshUsersCreateResponses; errors: t.SshUsersCreateErrors }
  'sshUsers.get': { data: t.SshUsersGetData; responses: t.SshUsersGetResponses; errors: t.SshUsersGetErrors }
  'sshUsers.update': { data: t.SshUsersUpdateData; responses: t.SshUsersUpdateResponses; errors: t.SshUsersUpdateErrors }
  'sshUsers.delete': { data: t.SshUsersDeleteData; responses: t.SshUsersDeleteResponses; errors: t.SshUsersDeleteErrors }
  'cronjobs.list': { data: t.CronjobsListData; responses: t.CronjobsListResponses; errors: t.CronjobsListErrors }
  'cronjobs.create': { data: t.CronjobsCreateData; responses: t.CronjobsCreateResponses; errors: t.CronjobsCreateErrors }
  'cronjobs.get': { data: t.CronjobsGetData; responses: t.CronjobsGetResponses; errors: t.CronjobsGetErrors }
  'cronjobs.update': { data: t.CronjobsUpdateData; responses: t.CronjobsUpdateResponses; errors: t.CronjobsUpdateErrors }
  'cronjobs.delete': { data: t.CronjobsDeleteData; responses: t.CronjobsDeleteResponses; errors: t.CronjobsDeleteErrors }
  'cronjobs.updateApp': { data: t.CronjobsUpdateAppData; responses: t.CronjobsUpdateAppResponses; errors: t.CronjobsUpdateAppErrors }
  'cronjobs.executions.list': {
    data: t.CronjobsExecutionsListData
    responses: t.CronjobsExecutionsListResponses
    errors: t.CronjobsExecutionsListErrors
  }
  'cronjobs.executions.create': {
    data: t.CronjobsExecutionsCreateData
    responses: t.CronjobsExecutionsCreateResponses
    errors: t.CronjobsExecutionsCreateErrors
  }
  'cronjobs.executions.get': {
    data: t.CronjobsExecutionsGetData
    responses: t.CronjobsExecutionsGetResponses
    errors: t.CronjobsExecutionsGetErrors
  }
  'cronjobs.executions.abort': {
    data: t.CronjobsExecutionsAbortData
    responses: t.CronjobsExecutionsAbortResponses
    errors: t.CronjobsExecutionsAbortErrors
  }
  'apps.list': { data: t.AppsListData; responses: t.AppsListResponses; errors: t.AppsListErrors }
  'apps.get': { data: t.AppsGetData; responses: t.AppsGetResponses; errors: t.AppsGetErrors }
  'apps.versions.list': { data: t.AppsVersionsListData; responses: t.AppsVersionsListResponses; errors: t.AppsVersionsListErrors }
  'apps.versions.get': { data: t.AppsVersionsGetData; responses: t.AppsVersionsGetResponses; errors: t.AppsVersionsGetErrors }
  'apps.versions.listUpdateCandidates': {
    data: t.AppsVersionsListUpdateCandidatesData
    responses: t.AppsVersionsListUpdateCandidatesResponses
    errors: t.AppsVersionsListUpdateCandidatesErrors
  }
  'apps.installations.list': {
    data: t.AppsInstallationsListData
    responses: t.AppsInstallationsListResponses
    errors: t.AppsInstallationsListErrors
  }
  'apps.installations.create': {
    data: t.AppsInstallationsCreateData
    responses: t.AppsInstallationsCreateResponses
    errors: t.AppsInstallationsCreateErrors
  }
  'apps.installations.get': {
    data: t.AppsInstallationsGetData
    responses: t.AppsInstallationsGetResponses
    errors: t.AppsInstallationsGetErrors
  }
  'apps.installations.update': {
    data: t.AppsInstallationsUpdateData
    responses: t.AppsInstallationsUpdateResponses
    errors: t.AppsInstallationsUpdateErrors
  }
  'apps.installations.delete': {
    data: t.AppsInstallationsDeleteData
    responses: t.AppsInstallationsDeleteResponses
    errors: t.AppsInstallationsDeleteErrors
  }
  'apps.installations.copy': {
    data: t.AppsInstallationsCopyData
    responses: t.AppsInstallationsCopyResponses
    errors: t.AppsInstallationsCopyErrors
  }
  'apps.installations.executeAction': {
    data: t.AppsInstallationsExecuteActionData
    responses: t.AppsInstallationsExecuteActionResponses
    errors: t.AppsInstallationsExecuteActionErrors
  }
  'apps.installations.getStatus': {
    data: t.AppsInstallationsGetStatusData
    responses: t.AppsInstallationsGetStatusResponses
    errors: t.AppsInstallationsGetStatusErrors
  }
  'apps.installations.listSystemSoftware': {
    data: t.AppsInstallationsListSystemSoftwareData
    responses: t.AppsInstallationsListSystemSoftwareResponses
    errors: t.AppsInstallationsListSystemSoftwareErrors
  }
  'apps.installations.getMissingDependencies': {
    data: t.AppsInstallationsGetMissingDependenciesData
    responses: t.AppsInstallationsGetMissingDependenciesResponses
    errors: t.AppsInstallationsGetMissingDependenciesErrors
  }
  'apps.installations.setDatabaseUsers': {
    data: t.AppsInstallationsSetDatabaseUsersData
    responses: t.AppsInstallationsSetDatabaseUsersResponses
    errors: t.AppsInstallationsSetDatabaseUsersErrors
  }
  'systemSoftware.list': { data: t.SystemSoftwareListData; responses: t.SystemSoftwareListResponses; errors: t.SystemSoftwareListErrors }
  'systemSoftware.get': { data: t.SystemSoftwareGetData; responses: t.SystemSoftwareGetResponses; errors: t.SystemSoftwareGetErrors }
  'systemSoftware.versions.list': {
    data: t.SystemSoftwareVersionsListData
    responses: t.SystemSoftwareVersionsListResponses
    errors: t.SystemSoftwareVersionsListErrors
  }
  'systemSoftware.versions.get': {
    data: t.SystemSoftwareVersionsGetData
    responses: t.SystemSoftwareVersionsGetResponses
    errors: t.SystemSoftwareVersionsGetErrors
  }
  'contracts.list': { data: t.ContractsListData; responses: t.ContractsListResponses; errors: t.ContractsListErrors }
  'contracts.get': { data: t.ContractsGetData; responses: t.ContractsGetResponses; errors: t.ContractsGetErrors }
  'contracts.getByDomain': {
    data: t.ContractsGetByDomainData
    responses: t.ContractsGetByDomainResponses
    errors: t.ContractsGetByDomainErrors
  }
  'contracts.getByProject': {
    data: t.ContractsGetByProjectData
    responses: t.ContractsGetByProjectResponses
    errors: t.ContractsGetByProjectErrors
  }
  'contracts.getByServer': {
    data: t.ContractsGetByServerData
    responses: t.ContractsGetByServerResponses
    errors: t.ContractsGetByServerErrors
  }
  'contracts.getBaseItem': {
    data: t.ContractsGetBaseItemData
    responses: t.ContractsGetBaseItemResponses
    errors: t.ContractsGetBaseItemErrors
  }
  'contracts.terminate': { data: t.ContractsTerminateData; responses: t.ContractsTerminateResponses; errors: t.ContractsTerminateErrors }
  'contracts.cancelTermination': {
    data: t.ContractsCancelTerminationData
    responses: t.ContractsCancelTerminationResponses
    errors: t.ContractsCancelTerminationErrors
  }
  'contracts.items.get': { data: t.ContractsItemsGetData; responses: t.ContractsItemsGetResponses; errors: t.ContractsItemsGetErrors }
  'contracts.items.getNextTerminationDate': {
    data: t.ContractsItemsGetNextTerminationDateData
    responses: t.ContractsItemsGetNextTerminationDateResponses
    errors: t.ContractsItemsGetNextTerminationDateErrors
  }
  'contracts.items.terminate': {
    data: t.ContractsItemsTerminateData
    responses: t.ContractsItemsTerminateResponses
    errors: t.ContractsItemsTerminateErrors
  }
  'contracts.items.cancelTermination': {
    data: t.ContractsItemsCancelTerminationData
    responses: t.ContractsItemsCancelTerminationResponses
    errors: t.ContractsItemsCancelTerminationErrors
  }
  'contracts.items.cancelTariffChange': {
    data: t.ContractsItemsCancelTariffChangeData
    responses: t.ContractsItemsCancelTariffChangeResponses
    errors: t.ContractsItemsCancelTariffChangeErrors
  }
  'invoices.list': { data: t.InvoicesListData; responses: t.InvoicesListResponses; errors: t.InvoicesListErrors }
  'invoices.get': { data: t.InvoicesGetData; responses: t.InvoicesGetResponses; errors: t.InvoicesGetErrors }
  'invoices.getFileAccessToken': {
    data: t.InvoicesGetFileAccessTokenData
    responses: t.InvoicesGetFileAccessTokenResponses
    errors: t.InvoicesGetFileAccessTokenErrors
  }
  'invoices.settings.get': {
    data: t.InvoicesSettingsGetData
    responses: t.InvoicesSettingsGetResponses
    errors: t.InvoicesSettingsGetErrors
  }
  'invoices.settings.update': {
    data: t.InvoicesSettingsUpdateData
    responses: t.InvoicesSettingsUpdateResponses
    errors: t.InvoicesSettingsUpdateErrors
  }
  'legacy.invoices.get': { data: t.LegacyInvoicesGetData; responses: t.LegacyInvoicesGetResponses; errors: t.LegacyInvoicesGetErrors }
  'orders.list': { data: t.OrdersListData; responses: t.OrdersListResponses; errors: t.OrdersListErrors }
  'orders.listByProject': {
    data: t.OrdersListByProjectData
    responses: t.OrdersListByProjectResponses
    errors: t.OrdersListByProjectErrors
  }
  'orders.get': { data: t.OrdersGetData; responses: t.OrdersGetResponses; errors: t.OrdersGetErrors }
  'orders.create': { data: t.OrdersCreateData; responses: t.OrdersCreateResponses; errors: t.OrdersCreateErrors }
  'orders.listOwn': { data: t.OrdersListOwnData; responses: t.OrdersListOwnResponses; errors: t.OrdersListOwnErrors }
  'orders.preview': { data: t.OrdersPreviewData; responses: t.OrdersPreviewResponses; errors: t.OrdersPreviewErrors }
  'orders.tariffChanges.create': {
    data: t.OrdersTariffChangesCreateData
    responses: t.OrdersTariffChangesCreateResponses
    errors: t.OrdersTariffChangesCreateErrors
  }
  'orders.tariffChanges.preview': {
    data: t.OrdersTariffChangesPreviewData
    responses: t.OrdersTariffChangesPreviewResponses
    errors: t.OrdersTariffChangesPreviewErrors
  }
  'articles.list': { data: t.ArticlesListData; responses: t.ArticlesListResponses; errors: t.ArticlesListErrors }
  'articles.get': { data: t.ArticlesGetData; responses: t.ArticlesGetResponses; errors: t.ArticlesGetErrors }
  'mysql.databases.list': { data: t.MysqlDatabasesListData; responses: t.MysqlDatabasesListResponses; errors: t.MysqlDatabasesListErrors }
  'mysql.databases.create': {
    data: t.MysqlDatabasesCreateData
    responses: t.MysqlDatabasesCreateResponses
    errors: t.MysqlDatabasesCreateErrors
  }
  'mysql.databases.get': { data: t.MysqlDatabasesGetData; responses: t.MysqlDatabasesGetResponses; errors: t.MysqlDatabasesGetErrors }
  'mysql.databases.delete': {
    data: t.MysqlDatabasesDeleteData
    responses: t.MysqlDatabasesDeleteResponses
    errors: t.MysqlDatabasesDeleteErrors
  }
  'mysql.databases.update': {
    data: t.MysqlDatabasesUpdateData
    responses: t.MysqlDatabasesUpdateResponses
    errors: t.MysqlDatabasesUpdateErrors
  }
  'mysql.databases.updateDefaultCharset': {
    data: t.MysqlDatabasesUpdateDefaultCharsetData
    responses: t.MysqlDatabasesUpdateDefaultCharsetResponses
    errors: t.MysqlDatabasesUpdateDefaultCharsetErrors
  }
  'mysql.databases.updateDescription': {
    data: t.MysqlDatabasesUpdateDescriptionData
    responses: t.MysqlDatabasesUpdateDescriptionResponses
    errors: t.MysqlDatabasesUpdateDescriptionErrors
  }
  'mysql.charsets.list': { data: t.MysqlCharsetsListData; responses: t.MysqlCharsetsListResponses; errors: t.MysqlCharsetsListErrors }
  'mysql.versions.list': { data: t.MysqlVersionsListData; responses: t.MysqlVersionsListResponses; errors: t.MysqlVersionsListErrors }
  'mysql.users.list': { data: t.MysqlUsersListData; responses: t.MysqlUsersListResponses; errors: t.MysqlUsersListErrors }
  'mysql.users.create': { data: t.MysqlUsersCreateData; responses: t.MysqlUsersCreateResponses; errors: t.MysqlUsersCreateErrors }
  'mysql.users.get': { data: t.MysqlUsersGetData; responses: t.MysqlUsersGetResponses; errors: t.MysqlUsersGetErrors }
  'mysql.users.update': { data: t.MysqlUsersUpdateData; responses: t.MysqlUsersUpdateResponses; errors: t.MysqlUsersUpdateErrors }
  'mysql.users.delete': { data: t.MysqlUsersDeleteData; responses: t.MysqlUsersDeleteResponses; errors: t.MysqlUsersDeleteErrors }
  'mysql.users.patch': { data: t.MysqlUsersPatchData; responses: t.MysqlUsersPatchResponses; errors: t.MysqlUsersPatchErrors }
  'mysql.users.enable': { data: t.MysqlUsersEnableData; responses: t.MysqlUsersEnableResponses; errors: t.MysqlUsersEnableErrors }
  'mysql.users.disable': { data: t.MysqlUsersDisableData; responses: t.MysqlUsersDisableResponses; errors: t.MysqlUsersDisableErrors }
  'mysql.users.getPhpMyAdminUrl': {
    data: t.MysqlUsersGetPhpMyAdminUrlData
    responses: t.MysqlUsersGetPhpMyAdminUrlResponses
    errors: t.MysqlUsersGetPhpMyAdminUrlErrors
  }
  'mysql.users.updatePassword': {
    data: t.MysqlUsersUpdatePasswordData
    responses: t.MysqlUsersUpdatePasswordResponses
    errors: t.MysqlUsersUpdatePasswordErrors
  }
  'redis.databases.list': { data: t.RedisDatabasesListData; responses: t.RedisDatabasesListResponses; errors: t.RedisDatabasesListErrors }
  'redis.databases.create': {
    data: t.RedisDatabasesCreateData
    responses: t.RedisDatabasesCreateResponses
    errors: t.RedisDatabasesCreateErrors
  }
  'redis.databases.get': { data: t.RedisDatabasesGetData; responses: t.RedisDatabasesGetResponses; errors: t.RedisDatabasesGetErrors }
  'redis.databases.delete': {
    data: t.RedisDatabasesDeleteData
    responses: t.RedisDatabasesDeleteResponses
    errors: t.RedisDatabasesDeleteErrors
  }
  'redis.databases.update': {
    data: t.RedisDatabasesUpdateData
    responses: t.RedisDatabasesUpdateResponses
    errors: t.RedisDatabasesUpdateErrors
  }
  'redis.databases.updateConfiguration': {
    data: t.RedisDatabasesUpdateConfigurationData
    responses: t.RedisDatabasesUpdateConfigurationResponses
    errors: t.RedisDatabasesUpdateConfigurationErrors
  }
  'redis.databases.updateDescription': {
    data: t.RedisDatabasesUpdateDescriptionData
    responses: t.RedisDatabasesUpdateDescriptionResponses
    errors: t.RedisDatabasesUpdateDescriptionErrors
  }
  'redis.versions.list': { data: t.RedisVersionsListData; responses: t.RedisVersionsListResponses; errors: t.RedisVersionsListErrors }
  'dns.zones.list': { data: t.DnsZonesListData; responses: t.DnsZonesListResponses; errors: t.DnsZonesListErrors }
  'dns.zones.create': { data: t.DnsZonesCreateData; responses: t.DnsZonesCreateResponses; errors: t.DnsZonesCreateErrors }
  'dns.zones.get': { data: t.DnsZonesGetData; responses: t.DnsZonesGetResponses; errors: t.DnsZonesGetErrors }
  'dns.zones.delete': { data: t.DnsZonesDeleteData; responses: t.DnsZonesDeleteResponses; errors: t.DnsZonesDeleteErrors }
  'dns.recordSets.update': {
    data: t.DnsRecordSetsUpdateData
    responses: t.DnsRecordSetsUpdateResponses
    errors: t.DnsRecordSetsUpdateErrors
  }
  'dns.recordSets.setManaged': {
    data: t.DnsRecordSetsSetManagedData
    responses: t.DnsRecordSetsSetManagedResponses
    errors: t.DnsRecordSetsSetManagedErrors
  }
  'domains.list': { data: t.DomainsListData; responses: t.DomainsListResponses; errors: t.DomainsListErrors }
  'legacy.domains.checkRegistrability': {
    data: t.LegacyDomainsCheckRegistrabilityData
    responses: t.LegacyDomainsCheckRegistrabilityResponses
    errors: t.LegacyDomainsCheckRegistrabilityErrors
  }
  'domains.get': { data: t.DomainsGetData; responses: t.DomainsGetResponses; errors: t.DomainsGetErrors }
  'domains.delete': { data: t.DomainsDeleteData; responses: t.DomainsDeleteResponses; errors: t.DomainsDeleteErrors }
  'domains.updateProject': {
    data: t.DomainsUpdateProjectData
    responses: t.DomainsUpdateProjectResponses
    errors: t.DomainsUpdateProjectErrors
  }
  'legacy.domains.changeNameservers': {
    data: t.LegacyDomainsChangeNameserversData
    responses: t.LegacyDomainsChangeNameserversResponses
    errors: t.LegacyDomainsChangeNameserversErrors
  }
  'domains.updateNameservers': {
    data: t.DomainsUpdateNameserversData
    responses: t.DomainsUpdateNameserversResponses
    errors: t.DomainsUpdateNameserversErrors
  }
  'domains.updateContact': {
    data: t.DomainsUpdateContactData
    responses: t.DomainsUpdateContactResponses
    errors: t.DomainsUpdateContactErrors
  }
  'domains.abortDeclaration': {
    data: t.DomainsAbortDeclarationData
    responses: t.DomainsAbortDeclarationResponses
    errors: t.DomainsAbortDeclarationErrors
  }
  'domains.resendEmail': { data: t.DomainsResendEmailData; responses: t.DomainsResendEmailResponses; errors: t.DomainsResendEmailErrors }
  'domains.createAuthCode': {
    data: t.DomainsCreateAuthCodeData
    responses: t.DomainsCreateAuthCodeResponses
    errors: t.DomainsCreateAuthCodeErrors
  }
  'domains.updateAuthCode': {
    data: t.DomainsUpdateAuthCodeData
    responses: t.DomainsUpdateAuthCodeResponses
    errors: t.DomainsUpdateAuthCodeErrors
  }
  'domains.checkRegistrability': {
    data: t.DomainsCheckRegistrabilityData
    responses: t.DomainsCheckRegistrabilityResponses
    errors: t.DomainsCheckRegistrabilityErrors
  }
  'domains.checkTransferability': {
    data: t.DomainsCheckTransferabilityData
    responses: t.DomainsCheckTransferabilityResponses
    errors: t.DomainsCheckTransferabilityErrors
  }
  'domains.tlds.list': { data: t.DomainsTldsListData; responses: t.DomainsTldsListResponses; errors: t.DomainsTldsListErrors }
  'domains.tlds.getContactSchemas': {
    data: t.DomainsTldsGetContactSchemasData
    responses: t.DomainsTldsGetContactSchemasResponses
    errors: t.DomainsTldsGetContactSchemasErrors
  }
  'ingresses.list': { data: t.IngressesListData; responses: t.IngressesListResponses; errors: t.IngressesListErrors }
  'ingresses.create': { data: t.IngressesCreateData; responses: t.IngressesCreateResponses; errors: t.IngressesCreateErrors }
  'ingresses.get': { data: t.IngressesGetData; responses: t.IngressesGetResponses; errors: t.IngressesGetErrors }
  'ingresses.delete': { data: t.IngressesDeleteData; responses: t.IngressesDeleteResponses; errors: t.IngressesDeleteErrors }
  'ingresses.verifyOwnership': {
    data: t.IngressesVerifyOwnershipData
    responses: t.IngressesVerifyOwnershipResponses
    errors: t.IngressesVerifyOwnershipErrors
  }
  'legacy.ingresses.updatePaths': {
    data: t.LegacyIngressesUpdatePathsData
    responses: t.LegacyIngressesUpdatePathsResponses
    errors: t.LegacyIngressesUpdatePathsErrors
  }
  'ingresses.updatePaths': {
    data: t.IngressesUpdatePathsData
    responses: t.IngressesUpdatePathsResponses
    errors: t.IngressesUpdatePathsErrors
  }
  'legacy.ingresses.updateTls': {
    data: t.LegacyIngressesUpdateTlsData
    responses: t.LegacyIngressesUpdateTlsResponses
    errors: t.LegacyIngressesUpdateTlsErrors
  }
  'ingresses.updateTls': { data: t.IngressesUpdateTlsData; responses: t.IngressesUpdateTlsResponses; errors: t.IngressesUpdateTlsErrors }
  'ingresses.requestAcmeCertificate': {
    data: t.IngressesRequestAcmeCertificateData
    responses: t.IngressesRequestAcmeCertificateResponses
    errors: t.IngressesRequestAcmeCertificateErrors
  }
  'legacy.domains.getNewestScreenshot': {
    data: t.LegacyDomainsGetNewestScreenshotData
    responses: t.LegacyDomainsGetNewestScreenshotResponses
    errors: t.LegacyDomainsGetNewestScreenshotErrors
  }
  'legacy.domains.changeOwner': {
    data: t.LegacyDomainsChangeOwnerData
    responses: t.LegacyDomainsChangeOwnerResponses
    errors: t.LegacyDomainsChangeOwnerErrors
  }
  'legacy.domains.changeProject': {
    data: t.LegacyDomainsChangeProjectData
    responses: t.LegacyDomainsChangeProjectResponses
    errors: t.LegacyDomainsChangeProjectErrors
  }
  'legacy.domains.declareAuthCode': {
    data: t.LegacyDomainsDeclareAuthCodeData
    responses: t.LegacyDomainsDeclareAuthCodeResponses
    errors: t.LegacyDomainsDeclareAuthCodeErrors
  }
  'legacy.domains.declareHandles': {
    data: t.LegacyDomainsDeclareHandlesData
    responses: t.LegacyDomainsDeclareHandlesResponses
    errors: t.LegacyDomainsDeclareHandlesErrors
  }
  'legacy.domains.getHandleFields': {
    data: t.LegacyDomainsGetHandleFieldsData
    responses: t.LegacyDomainsGetHandleFieldsResponses
    errors: t.LegacyDomainsGetHandleFieldsErrors
  }
  'legacy.domains.list': { data: t.LegacyDomainsListData; responses: t.LegacyDomainsListResponses; errors: t.LegacyDomainsListErrors }
  'legacy.ingresses.list': {
    data: t.LegacyIngressesListData
    responses: t.LegacyIngressesListResponses
    errors: t.LegacyIngressesListErrors
  }
  'legacy.dns.setCustomA': {
    data: t.LegacyDnsSetCustomAData
    responses: t.LegacyDnsSetCustomAResponses
    errors: t.LegacyDnsSetCustomAErrors
  }
  'legacy.dns.setManagedA': {
    data: t.LegacyDnsSetManagedAData
    responses: t.LegacyDnsSetManagedAResponses
    errors: t.LegacyDnsSetManagedAErrors
  }
  'legacy.dns.setCname': { data: t.LegacyDnsSetCnameData; responses: t.LegacyDnsSetCnameResponses; errors: t.LegacyDnsSetCnameErrors }
  'legacy.dns.setCustomMx': {
    data: t.LegacyDnsSetCustomMxData
    responses: t.LegacyDnsSetCustomMxResponses
    errors: t.LegacyDnsSetCustomMxErrors
  }
  'legacy.dns.setManagedMx': {
    data: t.LegacyDnsSetManagedMxData
    responses: t.LegacyDnsSetManagedMxResponses
    errors: t.LegacyDnsSetManagedMxErrors
  }
  'legacy.dns.setSrv': { data: t.LegacyDnsSetSrvData; responses: t.LegacyDnsSetSrvResponses; errors: t.LegacyDnsSetSrvErrors }
  'legacy.dns.setTxt': { data: t.LegacyDnsSetTxtData; responses: t.LegacyDnsSetTxtResponses; errors: t.LegacyDnsSetTxtErrors }
  'conversations.list': { data: t.ConversationsListData; responses: t.ConversationsListResponses; errors: t.ConversationsListErrors }
  'conversations.create': {
    data: t.ConversationsCreateData
    responses: t.ConversationsCreateResponses
    errors: t.ConversationsCreateErrors
  }
  'conversations.get': { data: t.ConversationsGetData; responses: t.ConversationsGetResponses; errors: t.ConversationsGetErrors }
  'conversations.update': {
    data: t.ConversationsUpdateData
    responses: t.ConversationsUpdateResponses
    errors: t.ConversationsUpdateErrors
  }
  'conversations.setStatus': {
    data: t.ConversationsSetStatusData
    responses: t.ConversationsSetStatusResponses
    errors: t.ConversationsSetStatusErrors
  }
  'conversations.members.list': {
    data: t.ConversationsMembersListData
    responses: t.ConversationsMembersListResponses
    errors: t.ConversationsMembersListErrors
  }
  'conversations.messages.list': {
    data: t.ConversationsMessagesListData
    responses: t.ConversationsMessagesListResponses
    errors: t.ConversationsMessagesListErrors
  }
  'conversations.messages.create': {
    data: t.ConversationsMessagesCreateData
    responses: t.ConversationsMessagesCreateResponses
    errors: t.ConversationsMessagesCreateErrors
  }
  'conversations.messages.update': {
    data: t.ConversationsMessagesUpdateData
    responses: t.ConversationsMessagesUpdateResponses
    errors: t.ConversationsMessagesUpdateErrors
  }
  'conversations.files.requestUpload': {
    data: t.ConversationsFilesRequestUploadData
    responses: t.ConversationsFilesRequestUploadResponses
    errors: t.ConversationsFilesRequestUploadErrors
  }
  'conversations.files.getAccessToken': {
    data: t.ConversationsFilesGetAccessTokenData
    responses: t.ConversationsFilesGetAccessTokenResponses
    errors: t.ConversationsFilesGetAccessTokenErrors
  }
  'conversations.categories.list': {
    data: t.ConversationsCategoriesListData
    responses: t.ConversationsCategoriesListResponses
    errors: t.ConversationsCategoriesListErrors
  }
  'conversations.categories.get': {
    data: t.ConversationsCategoriesGetData
    responses: t.ConversationsCategoriesGetResponses
    errors: t.ConversationsCategoriesGetErrors
  }
  'customers.list': { data: t.CustomersListData; responses: t.CustomersListResponses; errors: t.CustomersListErrors }
  'customers.create': { data: t.CustomersCreateData; responses: t.CustomersCreateResponses; errors: t.CustomersCreateErrors }
  'customers.get': { data: t.CustomersGetData; responses: t.CustomersGetResponses; errors: t.CustomersGetErrors }
  'customers.update': { data: t.CustomersUpdateData; responses: t.CustomersUpdateResponses; errors: t.CustomersUpdateErrors }
  'customers.delete': { data: t.CustomersDeleteData; responses: t.CustomersDeleteResponses; errors: t.CustomersDeleteErrors }
  'customers.leave': { data: t.CustomersLeaveData; responses: t.CustomersLeaveResponses; errors: t.CustomersLeaveErrors }
  'customers.getLegalCompetence': {
    data: t.CustomersGetLegalCompetenceData
    responses: t.CustomersGetLegalCompetenceResponses
    errors: t.CustomersGetLegalCompetenceErrors
  }
  'customers.avatar.requestUpload': {
    data: t.CustomersAvatarRequestUploadData
    responses: t.CustomersAvatarRequestUploadResponses
    errors: t.CustomersAvatarRequestUploadErrors
  }
  'customers.avatar.delete': {
    data: t.CustomersAvatarDeleteData
    responses: t.CustomersAvatarDeleteResponses
    errors: t.CustomersAvatarDeleteErrors
  }
  'customers.categories.list': {
    data: t.CustomersCategoriesListData
    responses: t.CustomersCategoriesListResponses
    errors: t.CustomersCategoriesListErrors
  }
  'customers.categories.create': {
    data: t.CustomersCategoriesCreateData
    responses: t.CustomersCategoriesCreateResponses
    errors: t.CustomersCategoriesCreateErrors
  }
  'customers.categories.get': {
    data: t.CustomersCategoriesGetData
    responses: t.CustomersCategoriesGetResponses
    errors: t.CustomersCategoriesGetErrors
  }
  'customers.categories.update': {
    data: t.CustomersCategoriesUpdateData
    responses: t.CustomersCategoriesUpdateResponses
    errors: t.CustomersCategoriesUpdateErrors
  }
  'customers.categories.delete': {
    data: t.CustomersCategoriesDeleteData
    responses: t.CustomersCategoriesDeleteResponses
    errors: t.CustomersCategoriesDeleteErrors
  }
  'customers.invites.list': {
    data: t.CustomersInvitesListData
    responses: t.CustomersInvitesListResponses
    errors: t.CustomersInvitesListErrors
  }
  'customers.invites.create': {
    data: t.CustomersInvitesCreateData
    responses: t.CustomersInvitesCreateResponses
    errors: t.CustomersInvitesCreateErrors
  }
  'customers.invites.listOwn': {
    data: t.CustomersInvitesListOwnData
    responses: t.CustomersInvitesListOwnResponses
    errors: t.CustomersInvitesListOwnErrors
  }
  'customers.invites.get': {
    data: t.CustomersInvitesGetData
    responses: t.CustomersInvitesGetResponses
    errors: t.CustomersInvitesGetErrors
  }
  'customers.invites.delete': {
    data: t.CustomersInvitesDeleteData
    responses: t.CustomersInvitesDeleteResponses
    errors: t.CustomersInvitesDeleteErrors
  }
  'customers.invites.getByToken': {
    data: t.CustomersInvitesGetByTokenData
    responses: t.CustomersInvitesGetByTokenResponses
    errors: t.CustomersInvitesGetByTokenErrors
  }
  'customers.invites.accept': {
    data: t.CustomersInvitesAcceptData
    responses: t.CustomersInvitesAcceptResponses
    errors: t.CustomersInvitesAcceptErrors
  }
  'customers.invites.decline': {
    data: t.CustomersInvitesDeclineData
    responses: t.CustomersInvitesDeclineResponses
    errors: t.CustomersInvitesDeclineErrors
  }
  'customers.invites.resend': {
    data: t.CustomersInvitesResendData
    responses: t.CustomersInvitesResendResponses
    errors: t.CustomersInvitesResendErrors
  }
  'customers.memberships.list': {
    data: t.CustomersMembershipsListData
    responses: t.CustomersMembershipsListResponses
    errors: t.CustomersMembershipsListErrors
  }
  'customers.memberships.listOwn': {
    data: t.CustomersMembershipsListOwnData
    responses: t.CustomersMembershipsListOwnResponses
    errors: t.CustomersMembershipsListOwnErrors
  }
  'customers.memberships.get': {
    data: t.CustomersMembershipsGetData
    responses: t.CustomersMembershipsGetResponses
    errors: t.CustomersMembershipsGetErrors
  }
  'customers.memberships.update': {
    data: t.CustomersMembershipsUpdateData
    responses: t.CustomersMembershipsUpdateResponses
    errors: t.CustomersMembershipsUpdateErrors
  }
  'customers.memberships.delete': {
    data: t.CustomersMembershipsDeleteData
    responses: t.CustomersMembershipsDeleteResponses
    errors: t.CustomersMembershipsDeleteErrors
  }
  'legacy.account.changeEmail': {
    data: t.LegacyAccountChangeEmailData
    responses: t.LegacyAccountChangeEmailResponses
    errors: t.LegacyAccountChangeEmailErrors
  }
  'legacy.account.resendVerificationEmail': {
    data: t.LegacyAccountResendVerificationEmailData
    responses: t.LegacyAccountResendVerificationEmailResponses
    errors: t.LegacyAccountResendVerificationEmailErrors
  }
  'legacy.account.verifyEmail': {
    data: t.LegacyAccountVerifyEmailData
    responses: t.LegacyAccountVerifyEmailResponses
    errors: t.LegacyAccountVerifyEmailErrors
  }
  'legacy.account.initPasswordReset': {
    data: t.LegacyAccountInitPasswordResetData
    responses: t.LegacyAccountInitPasswordResetResponses
    errors: t.LegacyAccountInitPasswordResetErrors
  }
  'legacy.account.confirmPasswordReset': {
    data: t.LegacyAccountConfirmPasswordResetData
    responses: t.LegacyAccountConfirmPasswordResetResponses
    errors: t.LegacyAccountConfirmPasswordResetErrors
  }
  'legacy.account.getPasswordPolicy': {
    data: t.LegacyAccountGetPasswordPolicyData
    responses: t.LegacyAccountGetPasswordPolicyResponses
    errors: t.LegacyAccountGetPasswordPolicyErrors
  }
  'legacy.account.updateApiToken': {
    data: t.LegacyAccountUpdateApiTokenData
    responses: t.LegacyAccountUpdateApiTokenResponses
    errors: t.LegacyAccountUpdateApiTokenErrors
  }
  'legacy.account.deleteApiToken': {
    data: t.LegacyAccountDeleteApiTokenData
    responses: t.LegacyAccountDeleteApiTokenResponses
    errors: t.LegacyAccountDeleteApiTokenErrors
  }
  'legacy.account.updateSshKey': {
    data: t.LegacyAccountUpdateSshKeyData
    responses: t.LegacyAccountUpdateSshKeyResponses
    errors: t.LegacyAccountUpdateSshKeyErrors
  }
  'legacy.account.deleteSshKey': {
    data: t.LegacyAccountDeleteSshKeyData
    responses: t.LegacyAccountDeleteSshKeyResponses
    errors: t.LegacyAccountDeleteSshKeyErrors
  }
  'legacy.account.disableMfa': {
    data: t.LegacyAccountDisableMfaData
    responses: t.LegacyAccountDisableMfaResponses
    errors: t.LegacyAccountDisableMfaErrors
  }
  'legacy.account.logout': {
    data: t.LegacyAccountLogoutData
    responses: t.LegacyAccountLogoutResponses
    errors: t.LegacyAccountLogoutErrors
  }
  'legacy.account.terminateAllSessions': {
    data: t.LegacyAccountTerminateAllSessionsData
    responses: t.LegacyAccountTerminateAllSessionsResponses
    errors: t.LegacyAccountTerminateAllSessionsErrors
  }
  'legacy.account.terminateSession': {
    data: t.LegacyAccountTerminateSessionData
    responses: t.LegacyAccountTerminateSessionResponses
    errors: t.LegacyAccountTerminateSessionErrors
  }
  'legacy.account.update': {
    data: t.LegacyAccountUpdateData
    responses: t.LegacyAccountUpdateResponses
    errors: t.LegacyAccountUpdateErrors
  }
  'legacy.users.createOwnIssue': {
    data: t.LegacyUsersCreateOwnIssueData
    responses: t.LegacyUsersCreateOwnIssueResponses
    errors: t.LegacyUsersCreateOwnIssueErrors
  }
  'legacy.users.createIssue': {
    data: t.LegacyUsersCreateIssueData
    responses: t.LegacyUsersCreateIssueResponses
    errors: t.LegacyUsersCreateIssueErrors
  }
  'legacy.users.requestAvatarUpload': {
    data: t.LegacyUsersRequestAvatarUploadData
    responses: t.LegacyUsersRequestAvatarUploadResponses
    errors: t.LegacyUsersRequestAvatarUploadErrors
  }
  'legacy.users.deleteAvatar': {
    data: t.LegacyUsersDeleteAvatarData
    responses: t.LegacyUsersDeleteAvatarResponses
    errors: t.LegacyUsersDeleteAvatarErrors
  }
  'legacy.users.listFeedback': {
    data: t.LegacyUsersListFeedbackData
    responses: t.LegacyUsersListFeedbackResponses
    errors: t.LegacyUsersListFeedbackErrors
  }
  'legacy.users.createFeedback': {
    data: t.LegacyUsersCreateFeedbackData
    responses: t.LegacyUsersCreateFeedbackResponses
    errors: t.LegacyUsersCreateFeedbackErrors
  }
  'legacy.users.get': { data: t.LegacyUsersGetData; responses: t.LegacyUsersGetResponses; errors: t.LegacyUsersGetErrors }
  'legacy.users.updatePersonalInformation': {
    data: t.LegacyUsersUpdatePersonalInformationData
    responses: t.LegacyUsersUpdatePersonalInformationResponses
    errors: t.LegacyUsersUpdatePersonalInformationErrors
  }
  'legacy.users.getOwn': { data: t.LegacyUsersGetOwnData; responses: t.LegacyUsersGetOwnResponses; errors: t.LegacyUsersGetOwnErrors }
  'legacy.users.getSettings': {
    data: t.LegacyUsersGetSettingsData
    responses: t.LegacyUsersGetSettingsResponses
    errors: t.LegacyUsersGetSettingsErrors
  }
  'legacy.users.updateSettings': {
    data: t.LegacyUsersUpdateSettingsData
    responses: t.LegacyUsersUpdateSettingsResponses
    errors: t.LegacyUsersUpdateSettingsErrors
  }
  'legacy.users.addPhone': {
    data: t.LegacyUsersAddPhoneData
    responses: t.LegacyUsersAddPhoneResponses
    errors: t.LegacyUsersAddPhoneErrors
  }
  'legacy.users.deletePhone': {
    data: t.LegacyUsersDeletePhoneData
    responses: t.LegacyUsersDeletePhoneResponses
    errors: t.LegacyUsersDeletePhoneErrors
  }
  'legacy.users.verifyPhone': {
    data: t.LegacyUsersVerifyPhoneData
    responses: t.LegacyUsersVerifyPhoneResponses
    errors: t.LegacyUsersVerifyPhoneErrors
  }
  'authentication.authenticate': {
    data: t.AuthenticationAuthenticateData
    responses: t.AuthenticationAuthenticateResponses
    errors: t.AuthenticationAuthenticateErrors
  }
  'authentication.authenticateMfa': {
    data: t.AuthenticationAuthenticateMfaData
    responses: t.AuthenticationAuthenticateMfaResponses
    errors: t.AuthenticationAuthenticateMfaErrors
  }
  'authentication.authenticateWithRetrievalKey': {
    data: t.AuthenticationAuthenticateWithRetrievalKeyData
    responses: t.AuthenticationAuthenticateWithRetrievalKeyResponses
    errors: t.AuthenticationAuthenticateWithRetrievalKeyErrors
  }
  'authentication.authenticateService': {
    data: t.AuthenticationAuthenticateServiceData
    responses: t.AuthenticationAuthenticateServiceResponses
    errors: t.AuthenticationAuthenticateServiceErrors
  }
  'authentication.logout': {
    data: t.AuthenticationLogoutData
    responses: t.AuthenticationLogoutResponses
    errors: t.AuthenticationLogoutErrors
  }
  'authentication.register': {
    data: t.AuthenticationRegisterData
    responses: t.AuthenticationRegisterResponses
    errors: t.AuthenticationRegisterErrors
  }
  'authentication.verifyRegistration': {
    data: t.AuthenticationVerifyRegistrationData
    responses: t.AuthenticationVerifyRegistrationResponses
    errors: t.AuthenticationVerifyRegistrationErrors
  }
  'authentication.authorize': {
    data: t.AuthenticationAuthorizeData
    responses: t.AuthenticationAuthorizeResponses & { 302: void }
    errors: t.AuthenticationAuthorizeErrors
  }
  'authentication.exchangeToken': {
    data: t.AuthenticationExchangeTokenData
    responses: t.AuthenticationExchangeTokenResponses
    errors: t.AuthenticationExchangeTokenErrors
  }
  'authentication.getPasswordPolicy': {
    data: t.AuthenticationGetPasswordPolicyData
    responses: t.AuthenticationGetPasswordPolicyResponses
    errors: t.AuthenticationGetPasswordPolicyErrors
  }
  'users.get': { data: t.UsersGetData; responses: t.UsersGetResponses; errors: t.UsersGetErrors }
  'users.updatePersonalInformation': {
    data: t.UsersUpdatePersonalInformationData
    responses: t.UsersUpdatePersonalInformationResponses
    errors: t.UsersUpdatePersonalInformationErrors
  }
  'users.phone.add': { data: t.UsersPhoneAddData; responses: t.UsersPhoneAddResponses; errors: t.UsersPhoneAddErrors }
  'users.phone.delete': { data: t.UsersPhoneDeleteData; responses: t.UsersPhoneDeleteResponses; errors: t.UsersPhoneDeleteErrors }
  'users.phone.verify': { data: t.UsersPhoneVerifyData; responses: t.UsersPhoneVerifyResponses; errors: t.UsersPhoneVerifyErrors }
  'users.avatar.requestUpload': {
    data: t.UsersAvatarRequestUploadData
    responses: t.UsersAvatarRequestUploadResponses
    errors: t.UsersAvatarRequestUploadErrors
  }
  'users.avatar.delete': { data: t.UsersAvatarDeleteData; responses: t.UsersAvatarDeleteResponses; errors: t.UsersAvatarDeleteErrors }
  'users.settings.get': { data: t.UsersSettingsGetData; responses: t.UsersSettingsGetResponses; errors: t.UsersSettingsGetErrors }
  'users.settings.update': {
    data: t.UsersSettingsUpdateData
    responses: t.UsersSettingsUpdateResponses
    errors: t.UsersSettingsUpdateErrors
  }
  'users.pollSettings.get': {
    data: t.UsersPollSettingsGetData
    responses: t.UsersPollSettingsGetResponses
    errors: t.UsersPollSettingsGetErrors
  }
  'users.pollSettings.store': {
    data: t.UsersPollSettingsStoreData
    responses: t.UsersPollSettingsStoreResponses
    errors: t.UsersPollSettingsStoreErrors
  }
  'users.feedback.list': { data: t.UsersFeedbackListData; responses: t.UsersFeedbackListResponses; errors: t.UsersFeedbackListErrors }
  'account.get': { data: t.AccountGetData; responses: t.AccountGetResponses; errors: t.AccountGetErrors }
  'account.update': { data: t.AccountUpdateData; responses: t.AccountUpdateResponses; errors: t.AccountUpdateErrors }
  'account.delete': { data: t.AccountDeleteData; responses: t.AccountDeleteResponses; errors: t.AccountDeleteErrors }
  'account.createFeedback': {
    data: t.AccountCreateFeedbackData
    responses: t.AccountCreateFeedbackResponses
    errors: t.AccountCreateFeedbackErrors
  }
  'account.getSupportCode': {
    data: t.AccountGetSupportCodeData
    responses: t.AccountGetSupportCodeResponses
    errors: t.AccountGetSupportCodeErrors
  }
  'account.email.get': { data: t.AccountEmailGetData; responses: t.AccountEmailGetResponses; errors: t.AccountEmailGetErrors }
  'account.email.change': { data: t.AccountEmailChangeData; responses: t.AccountEmailChangeResponses; errors: t.AccountEmailChangeErrors }
  'account.email.resendVerification': {
    data: t.AccountEmailResendVerificationData
    responses: t.AccountEmailResendVerificationResponses
    errors: t.AccountEmailResendVerificationErrors
  }
  'account.email.verify': { data: t.AccountEmailVerifyData; responses: t.AccountEmailVerifyResponses; errors: t.AccountEmailVerifyErrors }
  'account.password.change': {
    data: t.AccountPasswordChangeData
    responses: t.AccountPasswordChangeResponses
    errors: t.AccountPasswordChangeErrors
  }
  'account.password.getUpdatedAt': {
    data: t.AccountPasswordGetUpdatedAtData
    responses: t.AccountPasswordGetUpdatedAtResponses
    errors: t.AccountPasswordGetUpdatedAtErrors
  }
  'account.password.initReset': {
    data: t.AccountPasswordInitResetData
    responses: t.AccountPasswordInitResetResponses
    errors: t.AccountPasswordInitResetErrors
  }
  'account.password.confirmReset': {
    data: t.AccountPasswordConfirmResetData
    responses: t.AccountPasswordConfirmResetResponses
    errors: t.AccountPasswordConfirmResetErrors
  }
  'account.mfa.getStatus': {
    data: t.AccountMfaGetStatusData
    responses: t.AccountMfaGetStatusResponses
    errors: t.AccountMfaGetStatusErrors
  }
  'account.mfa.resetRecoveryCodes': {
    data: t.AccountMfaResetRecoveryCodesData
    responses: t.AccountMfaResetRecoveryCodesResponses
    errors: t.AccountMfaResetRecoveryCodesErrors
  }
  'account.mfa.confirm': { data: t.AccountMfaConfirmData; responses: t.AccountMfaConfirmResponses; errors: t.AccountMfaConfirmErrors }
  'account.mfa.disable': { data: t.AccountMfaDisableData; responses: t.AccountMfaDisableResponses; errors: t.AccountMfaDisableErrors }
  'account.mfa.init': { data: t.AccountMfaInitData; responses: t.AccountMfaInitResponses; errors: t.AccountMfaInitErrors }
  'account.checkToken': { data: t.AccountCheckTokenData; responses: t.AccountCheckTokenResponses; errors: t.AccountCheckTokenErrors }
  'account.createTokenRetrievalKey': {
    data: t.AccountCreateTokenRetrievalKeyData
    responses: t.AccountCreateTokenRetrievalKeyResponses
    errors: t.AccountCreateTokenRetrievalKeyErrors
  }
  'account.apiTokens.list': {
    data: t.AccountApiTokensListData
    responses: t.AccountApiTokensListResponses
    errors: t.AccountApiTokensListErrors
  }
  'account.apiTokens.create': {
    data: t.AccountApiTokensCreateData
    responses: t.AccountApiTokensCreateResponses
    errors: t.AccountApiTokensCreateErrors
  }
  'account.apiTokens.get': {
    data: t.AccountApiTokensGetData
    responses: t.AccountApiTokensGetResponses
    errors: t.AccountApiTokensGetErrors
  }
  'account.apiTokens.update': {
    data: t.AccountApiTokensUpdateData
    responses: t.AccountApiTokensUpdateResponses
    errors: t.AccountApiTokensUpdateErrors
  }
  'account.apiTokens.delete': {
    data: t.AccountApiTokensDeleteData
    responses: t.AccountApiTokensDeleteResponses
    errors: t.AccountApiTokensDeleteErrors
  }
  'account.sshKeys.list': { data: t.AccountSshKeysListData; responses: t.AccountSshKeysListResponses; errors: t.AccountSshKeysListErrors }
  'account.sshKeys.create': {
    data: t.AccountSshKeysCreateData
    responses: t.AccountSshKeysCreateResponses
    errors: t.AccountSshKeysCreateErrors
  }
  'account.sshKeys.get': { data: t.AccountSshKeysGetData; responses: t.AccountSshKeysGetResponses; errors: t.AccountSshKeysGetErrors }
  'account.sshKeys.update': {
    data: t.AccountSshKeysUpdateData
    responses: t.AccountSshKeysUpdateResponses
    errors: t.AccountSshKeysUpdateErrors
  }
  'account.sshKeys.delete': {
    data: t.AccountSshKeysDeleteData
    responses: t.AccountSshKeysDeleteResponses
    errors: t.AccountSshKeysDeleteErrors
  }
  'account.sessions.list': {
    data: t.AccountSessionsListData
    responses: t.AccountSessionsListResponses
    errors: t.AccountSessionsListErrors
  }
  'account.sessions.terminateAll': {
    data: t.AccountSessionsTerminateAllData
    responses: t.AccountSessionsTerminateAllResponses
    errors: t.AccountSessionsTerminateAllErrors
  }
  'account.sessions.refresh': {
    data: t.AccountSessionsRefreshData
    responses: t.AccountSessionsRefreshResponses
    errors: t.AccountSessionsRefreshErrors
  }
  'account.sessions.get': { data: t.AccountSessionsGetData; responses: t.AccountSessionsGetResponses; errors: t.AccountSessionsGetErrors }
  'account.sessions.terminate': {
    data: t.AccountSessionsTerminateData
    responses: t.AccountSessionsTerminateResponses
    errors: t.AccountSessionsTerminateErrors
  }
  'notifications.list': { data: t.NotificationsListData; responses: t.NotificationsListResponses; errors: t.NotificationsListErrors }
  'notifications.countUnread': {
    data: t.NotificationsCountUnreadData
    responses: t.NotificationsCountUnreadResponses
    errors: t.NotificationsCountUnreadErrors
  }
  'notifications.read': { data: t.NotificationsReadData; responses: t.NotificationsReadResponses; errors: t.NotificationsReadErrors }
  'notifications.readAll': {
    data: t.NotificationsReadAllData
    responses: t.NotificationsReadAllResponses
    errors: t.NotificationsReadAllErrors
  }
  'legacy.notifications.readAll': {
    data: t.LegacyNotificationsReadAllData
    responses: t.LegacyNotificationsReadAllResponses
    errors: t.LegacyNotificationsReadAllErrors
  }
  'newsletter.get': { data: t.NewsletterGetData; responses: t.NewsletterGetResponses; errors: t.NewsletterGetErrors }
  'newsletter.unsubscribe': {
    data: t.NewsletterUnsubscribeData
    responses: t.NewsletterUnsubscribeResponses
    errors: t.NewsletterUnsubscribeErrors
  }
  'newsletter.subscribe': {
    data: t.NewsletterSubscribeData
    responses: t.NewsletterSubscribeResponses
    errors: t.NewsletterSubscribeErrors
  }
  'files.create': { data: t.FilesCreateData; responses: t.FilesCreateResponses; errors: t.FilesCreateErrors }
  'files.get': { data: t.FilesGetData; responses: t.FilesGetResponses; errors: t.FilesGetErrors }
  'files.getWithName': { data: t.FilesGetWithNameData; responses: t.FilesGetWithNameResponses; errors: t.FilesGetWithNameErrors }
  'files.getMeta': { data: t.FilesGetMetaData; responses: t.FilesGetMetaResponses; errors: t.FilesGetMetaErrors }
  'files.getUploadTokenRules': {
    data: t.FilesGetUploadTokenRulesData
    responses: t.FilesGetUploadTokenRulesResponses
    errors: t.FilesGetUploadTokenRulesErrors
  }
  'files.getUploadTypeRules': {
    data: t.FilesGetUploadTypeRulesData
    responses: t.FilesGetUploadTypeRulesResponses
    errors: t.FilesGetUploadTypeRulesErrors
  }
  'legacy.files.getTokenRules': {
    data: t.LegacyFilesGetTokenRulesData
    responses: t.LegacyFilesGetTokenRulesResponses
    errors: t.LegacyFilesGetTokenRulesErrors
  }
  'legacy.files.getTypeRules': {
    data: t.LegacyFilesGetTypeRulesData
    responses: t.LegacyFilesGetTypeRulesResponses
    errors: t.LegacyFilesGetTypeRulesErrors
  }
  'mail.deliveryBoxes.list': {
    data: t.MailDeliveryBoxesListData
    responses: t.MailDeliveryBoxesListResponses
    errors: t.MailDeliveryBoxesListErrors
  }
  'mail.deliveryBoxes.create': {
    data: t.MailDeliveryBoxesCreateData
    responses: t.MailDeliveryBoxesCreateResponses
    errors: t.MailDeliveryBoxesCreateErrors
  }
  'mail.deliveryBoxes.get': {
    data: t.MailDeliveryBoxesGetData
    responses: t.MailDeliveryBoxesGetResponses
    errors: t.MailDeliveryBoxesGetErrors
  }
  'mail.deliveryBoxes.delete': {
    data: t.MailDeliveryBoxesDeleteData
    responses: t.MailDeliveryBoxesDeleteResponses
    errors: t.MailDeliveryBoxesDeleteErrors
  }
  'mail.deliveryBoxes.updateDescription': {
    data: t.MailDeliveryBoxesUpdateDescriptionData
    responses: t.MailDeliveryBoxesUpdateDescriptionResponses
    errors: t.MailDeliveryBoxesUpdateDescriptionErrors
  }
  'mail.deliveryBoxes.updatePassword': {
    data: t.MailDeliveryBoxesUpdatePasswordData
    responses: t.MailDeliveryBoxesUpdatePasswordResponses
    errors: t.MailDeliveryBoxesUpdatePasswordErrors
  }
  'mail.addresses.list': { data: t.MailAddressesListData; responses: t.MailAddressesListResponses; errors: t.MailAddressesListErrors }
  'mail.addresses.create': {
    data: t.MailAddressesCreateData
    responses: t.MailAddressesCreateResponses
    errors: t.MailAddressesCreateErrors
  }
  'mail.addresses.get': { data: t.MailAddressesGetData; responses: t.MailAddressesGetResponses; errors: t.MailAddressesGetErrors }
  'mail.addresses.delete': {
    data: t.MailAddressesDeleteData
    responses: t.MailAddressesDeleteResponses
    errors: t.MailAddressesDeleteErrors
  }
  'mail.addresses.updateAddress': {
    data: t.MailAddressesUpdateAddressData
    responses: t.MailAddressesUpdateAddressResponses
    errors: t.MailAddressesUpdateAddressErrors
  }
  'legacy.mail.addresses.updateAutoresponder': {
    data: t.LegacyMailAddressesUpdateAutoresponderData
    responses: t.LegacyMailAddressesUpdateAutoresponderResponses
    errors: t.LegacyMailAddressesUpdateAutoresponderErrors
  }
  'mail.addresses.updateAutoresponder': {
    data: t.MailAddressesUpdateAutoresponderData
    responses: t.MailAddressesUpdateAutoresponderResponses
    errors: t.MailAddressesUpdateAutoresponderErrors
  }
  'mail.addresses.updateCatchAll': {
    data: t.MailAddressesUpdateCatchAllData
    responses: t.MailAddressesUpdateCatchAllResponses
    errors: t.MailAddressesUpdateCatchAllErrors
  }
  'legacy.mail.addresses.updateForwardAddresses': {
    data: t.LegacyMailAddressesUpdateForwardAddressesData
    responses: t.LegacyMailAddressesUpdateForwardAddressesResponses
    errors: t.LegacyMailAddressesUpdateForwardAddressesErrors
  }
  'mail.addresses.updateForwardAddresses': {
    data: t.MailAddressesUpdateForwardAddressesData
    responses: t.MailAddressesUpdateForwardAddressesResponses
    errors: t.MailAddressesUpdateForwardAddressesErrors
  }
  'legacy.mail.addresses.updatePassword': {
    data: t.LegacyMailAddressesUpdatePasswordData
    responses: t.LegacyMailAddressesUpdatePasswordResponses
    errors: t.LegacyMailAddressesUpdatePasswordErrors
  }
  'mail.addresses.updatePassword': {
    data: t.MailAddressesUpdatePasswordData
    responses: t.MailAddressesUpdatePasswordResponses
    errors: t.MailAddressesUpdatePasswordErrors
  }
  'legacy.mail.addresses.updateQuota': {
    data: t.LegacyMailAddressesUpdateQuotaData
    responses: t.LegacyMailAddressesUpdateQuotaResponses
    errors: t.LegacyMailAddressesUpdateQuotaErrors
  }
  'mail.addresses.updateQuota': {
    data: t.MailAddressesUpdateQuotaData
    responses: t.MailAddressesUpdateQuotaResponses
    errors: t.MailAddressesUpdateQuotaErrors
  }
  'legacy.mail.addresses.updateSpamProtection': {
    data: t.LegacyMailAddressesUpdateSpamProtectionData
    responses: t.LegacyMailAddressesUpdateSpamProtectionResponses
    errors: t.LegacyMailAddressesUpdateSpamProtectionErrors
  }
  'mail.addresses.updateSpamProtection': {
    data: t.MailAddressesUpdateSpamProtectionData
    responses: t.MailAddressesUpdateSpamProtectionResponses
    errors: t.MailAddressesUpdateSpamProtectionErrors
  }
  'mail.settings.get': { data: t.MailSettingsGetData; responses: t.MailSettingsGetResponses; errors: t.MailSettingsGetErrors }
  'legacy.mail.settings.update': {
    data: t.LegacyMailSettingsUpdateData
    responses: t.LegacyMailSettingsUpdateResponses
    errors: t.LegacyMailSettingsUpdateErrors
  }
  'mail.settings.update': { data: t.MailSettingsUpdateData; responses: t.MailSettingsUpdateResponses; errors: t.MailSettingsUpdateErrors }
  'legacy.mail.deliveryBoxes.updateDescription': {
    data: t.LegacyMailDeliveryBoxesUpdateDescriptionData
    responses: t.LegacyMailDeliveryBoxesUpdateDescriptionResponses
    errors: t.LegacyMailDeliveryBoxesUpdateDescriptionErrors
  }
  'legacy.mail.deliveryBoxes.updatePassword': {
    data: t.LegacyMailDeliveryBoxesUpdatePasswordData
    responses: t.LegacyMailDeliveryBoxesUpdatePasswordResponses
    errors: t.LegacyMailDeliveryBoxesUpdatePasswordErrors
  }
  'legacy.mail.addresses.updateAddress': {
    data: t.LegacyMailAddressesUpdateAddressData
    responses: t.LegacyMailAddressesUpdateAddressResponses
    errors: t.LegacyMailAddressesUpdateAddressErrors
  }
  'legacy.mail.addresses.updateCatchAll': {
    data: t.LegacyMailAddressesUpdateCatchAllData
    responses: t.LegacyMailAddressesUpdateCatchAllResponses
    errors: t.LegacyMailAddressesUpdateCatchAllErrors
  }
  'legacy.mail.settings.updateBlacklist': {
    data: t.LegacyMailSettingsUpdateBlacklistData
    responses: t.LegacyMailSettingsUpdateBlacklistResponses
    errors: t.LegacyMailSettingsUpdateBlacklistErrors
  }
  'legacy.mail.settings.updateWhitelist': {
    data: t.LegacyMailSettingsUpdateWhitelistData
    responses: t.LegacyMailSettingsUpdateWhitelistResponses
    errors: t.LegacyMailSettingsUpdateWhitelistErrors
  }
  'pageInsights.list': { data: t.PageInsightsListData; responses: t.PageInsightsListResponses; errors: t.PageInsightsListErrors }
  'pageInsights.get': { data: t.PageInsightsGetData; responses: t.PageInsightsGetResponses; errors: t.PageInsightsGetErrors }
  'pageInsights.straces.schedule': {
    data: t.PageInsightsStracesScheduleData
    responses: t.PageInsightsStracesScheduleResponses
    errors: t.PageInsightsStracesScheduleErrors
  }
  'pageInsights.straces.get': {
    data: t.PageInsightsStracesGetData
    responses: t.PageInsightsStracesGetResponses
    errors: t.PageInsightsStracesGetErrors
  }
  'relocation.create': { data: t.RelocationCreateData; responses: t.RelocationCreateResponses; errors: t.RelocationCreateErrors }
  'relocation.createLegacyTariffChange': {
    data: t.RelocationCreateLegacyTariffChangeData
    responses: t.RelocationCreateLegacyTariffChangeResponses
    errors: t.RelocationCreateLegacyTariffChangeErrors
  }
  'extensions.list': { data: t.ExtensionsListData; responses: t.ExtensionsListResponses; errors: t.ExtensionsListErrors }
  'extensions.get': { data: t.ExtensionsGetData; responses: t.ExtensionsGetResponses; errors: t.ExtensionsGetErrors }
  'extensions.contributors.list': {
    data: t.ExtensionsContributorsListData
    responses: t.ExtensionsContributorsListResponses
    errors: t.ExtensionsContributorsListErrors
  }
  'extensions.contributors.get': {
    data: t.ExtensionsContributorsGetData
    responses: t.ExtensionsContributorsGetResponses
    errors: t.ExtensionsContributorsGetErrors
  }
  'extensions.contributors.delete': {
    data: t.ExtensionsContributorsDeleteData
    responses: t.ExtensionsContributorsDeleteResponses
    errors: t.ExtensionsContributorsDeleteErrors
  }
  'extensions.contributors.update': {
    data: t.ExtensionsContributorsUpdateData
    responses: t.ExtensionsContributorsUpdateResponses
    errors: t.ExtensionsContributorsUpdateErrors
  }
  'extensions.publicKeys.get': {
    data: t.ExtensionsPublicKeysGetData
    responses: t.ExtensionsPublicKeysGetResponses
    errors: t.ExtensionsPublicKeysGetErrors
  }
  'extensions.instances.list': {
    data: t.ExtensionsInstancesListData
    responses: t.ExtensionsInstancesListResponses
    errors: t.ExtensionsInstancesListErrors
  }
  'extensions.instances.create': {
    data: t.ExtensionsInstancesCreateData
    responses: t.ExtensionsInstancesCreateResponses
    errors: t.ExtensionsInstancesCreateErrors
  }
  'extensions.instances.get': {
    data: t.ExtensionsInstancesGetData
    responses: t.ExtensionsInstancesGetResponses
    errors: t.ExtensionsInstancesGetErrors
  }
  'extensions.instances.delete': {
    data: t.ExtensionsInstancesDeleteData
    responses: t.ExtensionsInstancesDeleteResponses
    errors: t.ExtensionsInstancesDeleteErrors
  }
  'extensions.instances.enable': {
    data: t.ExtensionsInstancesEnableData
    responses: t.ExtensionsInstancesEnableResponses
    errors: t.ExtensionsInstancesEnableErrors
  }
  'extensions.instances.disable': {
    data: t.ExtensionsInstancesDisableData
    responses: t.ExtensionsInstancesDisableResponses
    errors: t.ExtensionsInstancesDisableErrors
  }
  'extensions.instances.authenticate': {
    data: t.ExtensionsInstancesAuthenticateData
    responses: t.ExtensionsInstancesAuthenticateResponses
    errors: t.ExtensionsInstancesAuthenticateErrors
  }
  'customers.aiHosting.models.acceptTerms': {
    data: t.CustomersAiHostingModelsAcceptTermsData
    responses: t.CustomersAiHostingModelsAcceptTermsResponses
    errors: t.CustomersAiHostingModelsAcceptTermsErrors
  }
  'customers.aiHosting.keys.list': {
    data: t.CustomersAiHostingKeysListData
    responses: t.CustomersAiHostingKeysListResponses
    errors: t.CustomersAiHostingKeysListErrors
  }
  'customers.aiHosting.keys.create': {
    data: t.CustomersAiHostingKeysCreateData
    responses: t.CustomersAiHostingKeysCreateResponses
    errors: t.CustomersAiHostingKeysCreateErrors
  }
  'customers.aiHosting.keys.get': {
    data: t.CustomersAiHostingKeysGetData
    responses: t.CustomersAiHostingKeysGetResponses
    errors: t.CustomersAiHostingKeysGetErrors
  }
  'customers.aiHosting.keys.update': {
    data: t.CustomersAiHostingKeysUpdateData
    responses: t.CustomersAiHostingKeysUpdateResponses
    errors: t.CustomersAiHostingKeysUpdateErrors
  }
  'customers.aiHosting.keys.delete': {
    data: t.CustomersAiHostingKeysDeleteData
    responses: t.CustomersAiHostingKeysDeleteResponses
    errors: t.CustomersAiHostingKeysDeleteErrors
  }
  'customers.aiHosting.models.list': {
    data: t.CustomersAiHostingModelsListData
    responses: t.CustomersAiHostingModelsListResponses
    errors: t.CustomersAiHostingModelsListErrors
  }
  'customers.aiHosting.get': {
    data: t.CustomersAiHostingGetData
    responses: t.CustomersAiHostingGetResponses
    errors: t.CustomersAiHostingGetErrors
  }
  'aiHosting.models.list': {
    data: t.AiHostingModelsListData
    responses: t.AiHostingModelsListResponses
    errors: t.AiHostingModelsListErrors
  }
  'projects.aiHosting.keys.list': {
    data: t.ProjectsAiHostingKeysListData
    responses: t.ProjectsAiHostingKeysListResponses
    errors: t.ProjectsAiHostingKeysListErrors
  }
  'projects.aiHosting.keys.create': {
    data: t.ProjectsAiHostingKeysCreateData
    responses: t.ProjectsAiHostingKeysCreateResponses
    errors: t.ProjectsAiHostingKeysCreateErrors
  }
  'projects.aiHosting.keys.get': {
    data: t.ProjectsAiHostingKeysGetData
    responses: t.ProjectsAiHostingKeysGetResponses
    errors: t.ProjectsAiHostingKeysGetErrors
  }
  'projects.aiHosting.keys.update': {
    data: t.ProjectsAiHostingKeysUpdateData
    responses: t.ProjectsAiHostingKeysUpdateResponses
    errors: t.ProjectsAiHostingKeysUpdateErrors
  }
  'projects.aiHosting.keys.delete': {
    data: t.ProjectsAiHostingKeysDeleteData
    responses: t.ProjectsAiHostingKeysDeleteResponses
    errors: t.ProjectsAiHostingKeysDeleteErrors
  }
  'projects.aiHosting.models.list': {
    data: t.ProjectsAiHostingModelsListData
    responses: t.ProjectsAiHostingModelsListResponses
    errors: t.ProjectsAiHostingModelsListErrors
  }
  'projects.aiHosting.get': {
    data: t.ProjectsAiHostingGetData
    responses: t.ProjectsAiHostingGetResponses
    errors: t.ProjectsAiHostingGetErrors
  }
  'projects.aiHosting.keys.linkContainer': {
    data: t.ProjectsAiHostingKeysLinkContainerData
    responses: t.ProjectsAiHostingKeysLinkContainerResponses
    errors: t.ProjectsAiHostingKeysLinkContainerErrors
  }
  'apps.installations.listOwn': {
    data: t.AppsInstallationsListOwnData
    responses: t.AppsInstallationsListOwnResponses
    errors: t.AppsInstallationsListOwnErrors
  }
  'backups.databaseDumps.list': {
    data: t.BackupsDatabaseDumpsListData
    responses: t.BackupsDatabaseDumpsListResponses
    errors: t.BackupsDatabaseDumpsListErrors
  }
  'backups.path.get': { data: t.BackupsPathGetData; responses: t.BackupsPathGetResponses; errors: t.BackupsPathGetErrors }
  'legacy.backups.restorePath': {
    data: t.LegacyBackupsRestorePathData
    responses: t.LegacyBackupsRestorePathResponses
    errors: t.LegacyBackupsRestorePathErrors
  }
  'backups.restore': { data: t.BackupsRestoreData; responses: t.BackupsRestoreResponses; errors: t.BackupsRestoreErrors }
  'stacks.addTemplateComponent': {
    data: t.StacksAddTemplateComponentData
    responses: t.StacksAddTemplateComponentResponses
    errors: t.StacksAddTemplateComponentErrors
  }
  'stacks.services.pullByWebhook': {
    data: t.StacksServicesPullByWebhookData
    responses: t.StacksServicesPullByWebhookResponses
    errors: t.StacksServicesPullByWebhookErrors
  }
  'registries.list': { data: t.RegistriesListData; responses: t.RegistriesListResponses; errors: t.RegistriesListErrors }
  'registries.create': { data: t.RegistriesCreateData; responses: t.RegistriesCreateResponses; errors: t.RegistriesCreateErrors }
  'stacks.listByProject': {
    data: t.StacksListByProjectData
    responses: t.StacksListByProjectResponses
    errors: t.StacksListByProjectErrors
  }
  'stacks.create': { data: t.StacksCreateData; responses: t.StacksCreateResponses; errors: t.StacksCreateErrors }
  'stacks.get': { data: t.StacksGetData; responses: t.StacksGetResponses; errors: t.StacksGetErrors }
  'stacks.replace': { data: t.StacksReplaceData; responses: t.StacksReplaceResponses; errors: t.StacksReplaceErrors }
  'stacks.delete': { data: t.StacksDeleteData; responses: t.StacksDeleteResponses; errors: t.StacksDeleteErrors }
  'stacks.update': { data: t.StacksUpdateData; responses: t.StacksUpdateResponses; errors: t.StacksUpdateErrors }
  'registries.get': { data: t.RegistriesGetData; responses: t.RegistriesGetResponses; errors: t.RegistriesGetErrors }
  'registries.delete': { data: t.RegistriesDeleteData; responses: t.RegistriesDeleteResponses; errors: t.RegistriesDeleteErrors }
  'registries.update': { data: t.RegistriesUpdateData; responses: t.RegistriesUpdateResponses; errors: t.RegistriesUpdateErrors }
  'stacks.volumes.get': { data: t.StacksVolumesGetData; responses: t.StacksVolumesGetResponses; errors: t.StacksVolumesGetErrors }
  'stacks.volumes.delete': {
    data: t.StacksVolumesDeleteData
    responses: t.StacksVolumesDeleteResponses
    errors: t.StacksVolumesDeleteErrors
  }
  'containerImageConfig.get': {
    data: t.ContainerImageConfigGetData
    responses: t.ContainerImageConfigGetResponses
    errors: t.ContainerImageConfigGetErrors
  }
  'stacks.services.logs.get': {
    data: t.StacksServicesLogsGetData
    responses: t.StacksServicesLogsGetResponses
    errors: t.StacksServicesLogsGetErrors
  }
  'stacks.services.get': { data: t.StacksServicesGetData; responses: t.StacksServicesGetResponses; errors: t.StacksServicesGetErrors }
  'containerTemplates.get': {
    data: t.ContainerTemplatesGetData
    responses: t.ContainerTemplatesGetResponses
    errors: t.ContainerTemplatesGetErrors
  }
  'stacks.services.list': { data: t.StacksServicesListData; responses: t.StacksServicesListResponses; errors: t.StacksServicesListErrors }
  'stacks.list': { data: t.StacksListData; responses: t.StacksListResponses; errors: t.StacksListErrors }
  'stacks.services.listByProject': {
    data: t.StacksServicesListByProjectData
    responses: t.StacksServicesListByProjectResponses
    errors: t.StacksServicesListByProjectErrors
  }
  'stacks.volumes.list': { data: t.StacksVolumesListData; responses: t.StacksVolumesListResponses; errors: t.StacksVolumesListErrors }
  'containerTemplates.statistics.get': {
    data: t.ContainerTemplatesStatisticsGetData
    responses: t.ContainerTemplatesStatisticsGetResponses
    errors: t.ContainerTemplatesStatisticsGetErrors
  }
  'containerTemplates.list': {
    data: t.ContainerTemplatesListData
    responses: t.ContainerTemplatesListResponses
    errors: t.ContainerTemplatesListErrors
  }
  'stacks.volumes.listByProject': {
    data: t.StacksVolumesListByProjectData
    responses: t.StacksVolumesListByProjectResponses
    errors: t.StacksVolumesListByProjectErrors
  }
  'stacks.services.pull': { data: t.StacksServicesPullData; responses: t.StacksServicesPullResponses; errors: t.StacksServicesPullErrors }
  'stacks.services.recreate': {
    data: t.StacksServicesRecreateData
    responses: t.StacksServicesRecreateResponses
    errors: t.StacksServicesRecreateErrors
  }
  'stacks.services.restart': {
    data: t.StacksServicesRestartData
    responses: t.StacksServicesRestartResponses
    errors: t.StacksServicesRestartErrors
  }
  'stacks.services.rotateWebhookToken': {
    data: t.StacksServicesRotateWebhookTokenData
    responses: t.StacksServicesRotateWebhookTokenResponses
    errors: t.StacksServicesRotateWebhookTokenErrors
  }
  'stacks.services.start': {
    data: t.StacksServicesStartData
    responses: t.StacksServicesStartResponses
    errors: t.StacksServicesStartErrors
  }
  'stacks.services.stop': { data: t.StacksServicesStopData; responses: t.StacksServicesStopResponses; errors: t.StacksServicesStopErrors }
  'contracts.getByAiHosting': {
    data: t.ContractsGetByAiHostingData
    responses: t.ContractsGetByAiHostingResponses
    errors: t.ContractsGetByAiHostingErrors
  }
  'contracts.getByCertificate': {
    data: t.ContractsGetByCertificateData
    responses: t.ContractsGetByCertificateResponses
    errors: t.ContractsGetByCertificateErrors
  }
  'contracts.getByLeadFyndrProfile': {
    data: t.ContractsGetByLeadFyndrProfileData
    responses: t.ContractsGetByLeadFyndrProfileResponses
    errors: t.ContractsGetByLeadFyndrProfileErrors
  }
  'contracts.getByLicense': {
    data: t.ContractsGetByLicenseData
    responses: t.ContractsGetByLicenseResponses
    errors: t.ContractsGetByLicenseErrors
  }
  'contracts.getByMailAddress': {
    data: t.ContractsGetByMailAddressData
    responses: t.ContractsGetByMailAddressResponses
    errors: t.ContractsGetByMailAddressErrors
  }
  'extensions.contributors.requestVerification': {
    data: t.ExtensionsContributorsRequestVerificationData
    responses: t.ExtensionsContributorsRequestVerificationResponses
    errors: t.ExtensionsContributorsRequestVerificationErrors
  }
  'extensions.contributors.cancelVerification': {
    data: t.ExtensionsContributorsCancelVerificationData
    responses: t.ExtensionsContributorsCancelVerificationResponses
    errors: t.ExtensionsContributorsCancelVerificationErrors
  }
  'extensions.contributors.create': {
    data: t.ExtensionsContributorsCreateData
    responses: t.ExtensionsContributorsCreateResponses
    errors: t.ExtensionsContributorsCreateErrors
  }
  'extensions.contributors.billingInformation.get': {
    data: t.ExtensionsContributorsBillingInformationGetData
    responses: t.ExtensionsContributorsBillingInformationGetResponses
    errors: t.ExtensionsContributorsBillingInformationGetErrors
  }
  'extensions.contributors.billingInformation.update': {
    data: t.ExtensionsContributorsBillingInformationUpdateData
    responses: t.ExtensionsContributorsBillingInformationUpdateResponses
    errors: t.ExtensionsContributorsBillingInformationUpdateErrors
  }
  'customers.billingPortal.getLink': {
    data: t.CustomersBillingPortalGetLinkData
    responses: t.CustomersBillingPortalGetLinkResponses
    errors: t.CustomersBillingPortalGetLinkErrors
  }
  'extensions.contributors.getDashboardLink': {
    data: t.ExtensionsContributorsGetDashboardLinkData
    responses: t.ExtensionsContributorsGetDashboardLinkResponses
    errors: t.ExtensionsContributorsGetDashboardLinkErrors
  }
  'extensions.contributors.contractPartners.list': {
    data: t.ExtensionsContributorsContractPartnersListData
    responses: t.ExtensionsContributorsContractPartnersListResponses
    errors: t.ExtensionsContributorsContractPartnersListErrors
  }
  'extensions.contributors.invoices.listIncoming': {
    data: t.ExtensionsContributorsInvoicesListIncomingData
    responses: t.ExtensionsContributorsInvoicesListIncomingResponses
    errors: t.ExtensionsContributorsInvoicesListIncomingErrors
  }
  'extensions.contributors.invoices.listOutgoing': {
    data: t.ExtensionsContributorsInvoicesListOutgoingData
    responses: t.ExtensionsContributorsInvoicesListOutgoingResponses
    errors: t.ExtensionsContributorsInvoicesListOutgoingErrors
  }
  'extensions.contributors.invoices.getFileAccessToken': {
    data: t.ExtensionsContributorsInvoicesGetFileAccessTokenData
    responses: t.ExtensionsContributorsInvoicesGetFileAccessTokenResponses
    errors: t.ExtensionsContributorsInvoicesGetFileAccessTokenErrors
  }
  'extensions.contributors.avatar.requestUpload': {
    data: t.ExtensionsContributorsAvatarRequestUploadData
    responses: t.ExtensionsContributorsAvatarRequestUploadResponses
    errors: t.ExtensionsContributorsAvatarRequestUploadErrors
  }
  'extensions.contributors.avatar.delete': {
    data: t.ExtensionsContributorsAvatarDeleteData
    responses: t.ExtensionsContributorsAvatarDeleteResponses
    errors: t.ExtensionsContributorsAvatarDeleteErrors
  }
  'extensions.contributors.extensions.instances.rotateSecret': {
    data: t.ExtensionsContributorsExtensionsInstancesRotateSecretData
    responses: t.ExtensionsContributorsExtensionsInstancesRotateSecretResponses
    errors: t.ExtensionsContributorsExtensionsInstancesRotateSecretErrors
  }
  'conversations.preferences.get': {
    data: t.ConversationsPreferencesGetData
    responses: t.ConversationsPreferencesGetResponses
    errors: t.ConversationsPreferencesGetErrors
  }
  'cronjobs.executions.getAnalysis': {
    data: t.CronjobsExecutionsGetAnalysisData
    responses: t.CronjobsExecutionsGetAnalysisResponses
    errors: t.CronjobsExecutionsGetAnalysisErrors
  }
  'customers.recommendationSuggestions.create': {
    data: t.CustomersRecommendationSuggestionsCreateData
    responses: t.CustomersRecommendationSuggestionsCreateResponses
    errors: t.CustomersRecommendationSuggestionsCreateErrors
  }
  'customers.wallet.get': { data: t.CustomersWalletGetData; responses: t.CustomersWalletGetResponses; errors: t.CustomersWalletGetErrors }
  'customers.wallet.create': {
    data: t.CustomersWalletCreateData
    responses: t.CustomersWalletCreateResponses
    errors: t.CustomersWalletCreateErrors
  }
  'mysql.databases.copy': { data: t.MysqlDatabasesCopyData; responses: t.MysqlDatabasesCopyResponses; errors: t.MysqlDatabasesCopyErrors }
  'legacy.apps.installations.replaceDatabase': {
    data: t.LegacyAppsInstallationsReplaceDatabaseData
    responses: t.LegacyAppsInstallationsReplaceDatabaseResponses
    errors: t.LegacyAppsInstallationsReplaceDatabaseErrors
  }
  'legacy.backups.updateExpirationTime': {
    data: t.LegacyBackupsUpdateExpirationTimeData
    responses: t.LegacyBackupsUpdateExpirationTimeResponses
    errors: t.LegacyBackupsUpdateExpirationTimeErrors
  }
  'stacks.updateSchedule.replace': {
    data: t.StacksUpdateScheduleReplaceData
    responses: t.StacksUpdateScheduleReplaceResponses
    errors: t.StacksUpdateScheduleReplaceErrors
  }
  'legacy.registries.validateUri': {
    data: t.LegacyRegistriesValidateUriData
    responses: t.LegacyRegistriesValidateUriResponses
    errors: t.LegacyRegistriesValidateUriErrors
  }
  'registries.validateCredentials': {
    data: t.RegistriesValidateCredentialsData
    responses: t.RegistriesValidateCredentialsResponses
    errors: t.RegistriesValidateCredentialsErrors
  }
  'legacy.contracts.getByAiHosting': {
    data: t.LegacyContractsGetByAiHostingData
    responses: t.LegacyContractsGetByAiHostingResponses
    errors: t.LegacyContractsGetByAiHostingErrors
  }
  'legacy.cronjobs.replaceAppInstallation': {
    data: t.LegacyCronjobsReplaceAppInstallationData
    responses: t.LegacyCronjobsReplaceAppInstallationResponses
    errors: t.LegacyCronjobsReplaceAppInstallationErrors
  }
  'legacy.cronjobs.updateAppInstallation': {
    data: t.LegacyCronjobsUpdateAppInstallationData
    responses: t.LegacyCronjobsUpdateAppInstallationResponses
    errors: t.LegacyCronjobsUpdateAppInstallationErrors
  }
  'projects.storageSpaceNotificationThreshold.replace': {
    data: t.ProjectsStorageSpaceNotificationThresholdReplaceData
    responses: t.ProjectsStorageSpaceNotificationThresholdReplaceResponses
    errors: t.ProjectsStorageSpaceNotificationThresholdReplaceErrors
  }
  'legacy.servers.replaceStorageSpaceNotificationThreshold': {
    data: t.LegacyServersReplaceStorageSpaceNotificationThresholdData
    responses: t.LegacyServersReplaceStorageSpaceNotificationThresholdResponses
    errors: t.LegacyServersReplaceStorageSpaceNotificationThresholdErrors
  }
  'dns.zones.getZoneFile': {
    data: t.DnsZonesGetZoneFileData
    responses: t.DnsZonesGetZoneFileResponses
    errors: t.DnsZonesGetZoneFileErrors
  }
  'domains.scheduleDeletion': {
    data: t.DomainsScheduleDeletionData
    responses: t.DomainsScheduleDeletionResponses
    errors: t.DomainsScheduleDeletionErrors
  }
  'domains.cancelScheduledDeletion': {
    data: t.DomainsCancelScheduledDeletionData
    responses: t.DomainsCancelScheduledDeletionResponses
    errors: t.DomainsCancelScheduledDeletionErrors
  }
  'contactVerifications.get': {
    data: t.ContactVerificationsGetData
    responses: t.ContactVerificationsGetResponses
    errors: t.ContactVerificationsGetErrors
  }
  'contactVerifications.list': {
    data: t.ContactVerificationsListData
    responses: t.ContactVerificationsListResponses
    errors: t.ContactVerificationsListErrors
  }
  'projects.domainMigrations.list': {
    data: t.ProjectsDomainMigrationsListData
    responses: t.ProjectsDomainMigrationsListResponses
    errors: t.ProjectsDomainMigrationsListErrors
  }
  'contactVerifications.resendEmail': {
    data: t.ContactVerificationsResendEmailData
    responses: t.ContactVerificationsResendEmailResponses
    errors: t.ContactVerificationsResendEmailErrors
  }
  'domains.suggest': { data: t.DomainsSuggestData; responses: t.DomainsSuggestResponses; errors: t.DomainsSuggestErrors }
  'authentication.authenticateWithSessionToken': {
    data: t.AuthenticationAuthenticateWithSessionTokenData
    responses: t.AuthenticationAuthenticateWithSessionTokenResponses
    errors: t.AuthenticationAuthenticateWithSessionTokenErrors
  }
  'extensions.instances.terminate': {
    data: t.ExtensionsInstancesTerminateData
    responses: t.ExtensionsInstancesTerminateResponses
    errors: t.ExtensionsInstancesTerminateErrors
  }
  'extensions.instances.cancelTermination': {
    data: t.ExtensionsInstancesCancelTerminationData
    responses: t.ExtensionsInstancesCancelTerminationResponses
    errors: t.ExtensionsInstancesCancelTerminationErrors
  }
  'extensions.instances.contract.changeVariant': {
    data: t.ExtensionsInstancesContractChangeVariantData
    responses: t.ExtensionsInstancesContractChangeVariantResponses
    errors: t.ExtensionsInstancesContractChangeVariantErrors
  }
  'extensions.instances.contract.cancelVariantChange': {
    data: t.ExtensionsInstancesContractCancelVariantChangeData
    responses: t.ExtensionsInstancesContractCancelVariantChangeResponses
    errors: t.ExtensionsInstancesContractCancelVariantChangeErrors
  }
  'extensions.contributors.extensions.changeContext': {
    data: t.ExtensionsContributorsExtensionsChangeContextData
    responses: t.ExtensionsContributorsExtensionsChangeContextResponses
    errors: t.ExtensionsContributorsExtensionsChangeContextErrors
  }
  'extensions.getChargeability': {
    data: t.ExtensionsGetChargeabilityData
    responses: t.ExtensionsGetChargeabilityResponses
    errors: t.ExtensionsGetChargeabilityErrors
  }
  'extensions.contributors.startOnboarding': {
    data: t.ExtensionsContributorsStartOnboardingData
    responses: t.ExtensionsContributorsStartOnboardingResponses
    errors: t.ExtensionsContributorsStartOnboardingErrors
  }
  'extensions.instances.createAccessTokenRetrievalKey': {
    data: t.ExtensionsInstancesCreateAccessTokenRetrievalKeyData
    responses: t.ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses
    errors: t.ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors
  }
  'extensions.contributors.extensions.get': {
    data: t.ExtensionsContributorsExtensionsGetData
    responses: t.ExtensionsContributorsExtensionsGetResponses
    errors: t.ExtensionsContributorsExtensionsGetErrors
  }
  'extensions.contributors.extensions.delete': {
    data: t.ExtensionsContributorsExtensionsDeleteData
    responses: t.ExtensionsContributorsExtensionsDeleteResponses
    errors: t.ExtensionsContributorsExtensionsDeleteErrors
  }
  'extensions.contributors.extensions.update': {
    data: t.ExtensionsContributorsExtensionsUpdateData
    responses: t.ExtensionsContributorsExtensionsUpdateResponses
    errors: t.ExtensionsContributorsExtensionsUpdateErrors
  }
  'extensions.contributors.extensions.dryRunWebhook': {
    data: t.ExtensionsContributorsExtensionsDryRunWebhookData
    responses: t.ExtensionsContributorsExtensionsDryRunWebhookResponses
    errors: t.ExtensionsContributorsExtensionsDryRunWebhookErrors
  }
  'extensions.contributors.extensions.secrets.create': {
    data: t.ExtensionsContributorsExtensionsSecretsCreateData
    responses: t.ExtensionsContributorsExtensionsSecretsCreateResponses
    errors: t.ExtensionsContributorsExtensionsSecretsCreateErrors
  }
  'extensions.instances.createSessionToken': {
    data: t.ExtensionsInstancesCreateSessionTokenData
    responses: t.ExtensionsInstancesCreateSessionTokenResponses
    errors: t.ExtensionsInstancesCreateSessionTokenErrors
  }
  'customers.extensionOrders.list': {
    data: t.CustomersExtensionOrdersListData
    responses: t.CustomersExtensionOrdersListResponses
    errors: t.CustomersExtensionOrdersListErrors
  }
  'extensions.instances.contract.get': {
    data: t.ExtensionsInstancesContractGetData
    responses: t.ExtensionsInstancesContractGetResponses
    errors: t.ExtensionsInstancesContractGetErrors
  }
  'extensions.instances.contract.update': {
    data: t.ExtensionsInstancesContractUpdateData
    responses: t.ExtensionsInstancesContractUpdateResponses
    errors: t.ExtensionsInstancesContractUpdateErrors
  }
  'customers.extensionInstances.get': {
    data: t.CustomersExtensionInstancesGetData
    responses: t.CustomersExtensionInstancesGetResponses
    errors: t.CustomersExtensionInstancesGetErrors
  }
  'projects.extensionInstances.get': {
    data: t.ProjectsExtensionInstancesGetData
    responses: t.ProjectsExtensionInstancesGetResponses
    errors: t.ProjectsExtensionInstancesGetErrors
  }
  'projects.extensionOrders.list': {
    data: t.ProjectsExtensionOrdersListData
    responses: t.ProjectsExtensionOrdersListResponses
    errors: t.ProjectsExtensionOrdersListErrors
  }
  'extensions.contributors.extensions.secrets.delete': {
    data: t.ExtensionsContributorsExtensionsSecretsDeleteData
    responses: t.ExtensionsContributorsExtensionsSecretsDeleteResponses
    errors: t.ExtensionsContributorsExtensionsSecretsDeleteErrors
  }
  'extensions.contributors.webhookExecutions.list': {
    data: t.ExtensionsContributorsWebhookExecutionsListData
    responses: t.ExtensionsContributorsWebhookExecutionsListResponses
    errors: t.ExtensionsContributorsWebhookExecutionsListErrors
  }
  'extensions.contributors.extensions.list': {
    data: t.ExtensionsContributorsExtensionsListData
    responses: t.ExtensionsContributorsExtensionsListResponses
    errors: t.ExtensionsContributorsExtensionsListErrors
  }
  'extensions.contributors.extensions.create': {
    data: t.ExtensionsContributorsExtensionsCreateData
    responses: t.ExtensionsContributorsExtensionsCreateResponses
    errors: t.ExtensionsContributorsExtensionsCreateErrors
  }
  'extensions.scopes.list': {
    data: t.ExtensionsScopesListData
    responses: t.ExtensionsScopesListResponses
    errors: t.ExtensionsScopesListErrors
  }
  'extensions.order': { data: t.ExtensionsOrderData; responses: t.ExtensionsOrderResponses; errors: t.ExtensionsOrderErrors }
  'extensions.contributors.extensions.assets.delete': {
    data: t.ExtensionsContributorsExtensionsAssetsDeleteData
    responses: t.ExtensionsContributorsExtensionsAssetsDeleteResponses
    errors: t.ExtensionsContributorsExtensionsAssetsDeleteErrors
  }
  'extensions.contributors.extensions.logo.requestUpload': {
    data: t.ExtensionsContributorsExtensionsLogoRequestUploadData
    responses: t.ExtensionsContributorsExtensionsLogoRequestUploadResponses
    errors: t.ExtensionsContributorsExtensionsLogoRequestUploadErrors
  }
  'extensions.contributors.extensions.logo.delete': {
    data: t.ExtensionsContributorsExtensionsLogoDeleteData
    responses: t.ExtensionsContributorsExtensionsLogoDeleteResponses
    errors: t.ExtensionsContributorsExtensionsLogoDeleteErrors
  }
  'extensions.contributors.extensions.assets.requestUpload': {
    data: t.ExtensionsContributorsExtensionsAssetsRequestUploadData
    responses: t.ExtensionsContributorsExtensionsAssetsRequestUploadResponses
    errors: t.ExtensionsContributorsExtensionsAssetsRequestUploadErrors
  }
  'extensions.contributors.extensions.requestVerification': {
    data: t.ExtensionsContributorsExtensionsRequestVerificationData
    responses: t.ExtensionsContributorsExtensionsRequestVerificationResponses
    errors: t.ExtensionsContributorsExtensionsRequestVerificationErrors
  }
  'extensions.contributors.extensions.setPublished': {
    data: t.ExtensionsContributorsExtensionsSetPublishedData
    responses: t.ExtensionsContributorsExtensionsSetPublishedResponses
    errors: t.ExtensionsContributorsExtensionsSetPublishedErrors
  }
  'extensions.contributors.extensions.updatePricing': {
    data: t.ExtensionsContributorsExtensionsUpdatePricingData
    responses: t.ExtensionsContributorsExtensionsUpdatePricingResponses
    errors: t.ExtensionsContributorsExtensionsUpdatePricingErrors
  }
  'ingresses.listCompatibleWithCertificate': {
    data: t.IngressesListCompatibleWithCertificateData
    responses: t.IngressesListCompatibleWithCertificateResponses
    errors: t.IngressesListCompatibleWithCertificateErrors
  }
  'leadFyndr.accessRequest.get': {
    data: t.LeadFyndrAccessRequestGetData
    responses: t.LeadFyndrAccessRequestGetResponses
    errors: t.LeadFyndrAccessRequestGetErrors
  }
  'leadFyndr.accessRequest.create': {
    data: t.LeadFyndrAccessRequestCreateData
    responses: t.LeadFyndrAccessRequestCreateResponses
    errors: t.LeadFyndrAccessRequestCreateErrors
  }
  'leadFyndr.exports.create': {
    data: t.LeadFyndrExportsCreateData
    responses: t.LeadFyndrExportsCreateResponses
    errors: t.LeadFyndrExportsCreateErrors
  }
  'leadFyndr.cities.list': {
    data: t.LeadFyndrCitiesListData
    responses: t.LeadFyndrCitiesListResponses
    errors: t.LeadFyndrCitiesListErrors
  }
  'leadFyndr.tariff.get': { data: t.LeadFyndrTariffGetData; responses: t.LeadFyndrTariffGetResponses; errors: t.LeadFyndrTariffGetErrors }
  'leadFyndr.profile.get': {
    data: t.LeadFyndrProfileGetData
    responses: t.LeadFyndrProfileGetResponses
    errors: t.LeadFyndrProfileGetErrors
  }
  'leadFyndr.leads.get': { data: t.LeadFyndrLeadsGetData; responses: t.LeadFyndrLeadsGetResponses; errors: t.LeadFyndrLeadsGetErrors }
  'leadFyndr.exports.list': {
    data: t.LeadFyndrExportsListData
    responses: t.LeadFyndrExportsListResponses
    errors: t.LeadFyndrExportsListErrors
  }
  'leadFyndr.unlockedLeads.get': {
    data: t.LeadFyndrUnlockedLeadsGetData
    responses: t.LeadFyndrUnlockedLeadsGetResponses
    errors: t.LeadFyndrUnlockedLeadsGetErrors
  }
  'leadFyndr.leads.unlock': {
    data: t.LeadFyndrLeadsUnlockData
    responses: t.LeadFyndrLeadsUnlockResponses
    errors: t.LeadFyndrLeadsUnlockErrors
  }
  'leadFyndr.leads.list': { data: t.LeadFyndrLeadsListData; responses: t.LeadFyndrLeadsListResponses; errors: t.LeadFyndrLeadsListErrors }
  'leadFyndr.unlockedLeads.list': {
    data: t.LeadFyndrUnlockedLeadsListData
    responses: t.LeadFyndrUnlockedLeadsListResponses
    errors: t.LeadFyndrUnlockedLeadsListErrors
  }
  'leadFyndr.unlockedLeads.reserve': {
    data: t.LeadFyndrUnlockedLeadsReserveData
    responses: t.LeadFyndrUnlockedLeadsReserveResponses
    errors: t.LeadFyndrUnlockedLeadsReserveErrors
  }
  'leadFyndr.unlockedLeads.cancelReservation': {
    data: t.LeadFyndrUnlockedLeadsCancelReservationData
    responses: t.LeadFyndrUnlockedLeadsCancelReservationResponses
    errors: t.LeadFyndrUnlockedLeadsCancelReservationErrors
  }
  'licenses.get': { data: t.LicensesGetData; responses: t.LicensesGetResponses; errors: t.LicensesGetErrors }
  'licenses.list': { data: t.LicensesListData; responses: t.LicensesListResponses; errors: t.LicensesListErrors }
  'licenses.rotateKey': { data: t.LicensesRotateKeyData; responses: t.LicensesRotateKeyResponses; errors: t.LicensesRotateKeyErrors }
  'licenses.validateKey': {
    data: t.LicensesValidateKeyData
    responses: t.LicensesValidateKeyResponses
    errors: t.LicensesValidateKeyErrors
  }
  'mail.addresses.disableArchive': {
    data: t.MailAddressesDisableArchiveData
    responses: t.MailAddressesDisableArchiveResponses
    errors: t.MailAddressesDisableArchiveErrors
  }
  'mail.rateLimits.get': { data: t.MailRateLimitsGetData; responses: t.MailRateLimitsGetResponses; errors: t.MailRateLimitsGetErrors }
  'mail.addresses.backups.list': {
    data: t.MailAddressesBackupsListData
    responses: t.MailAddressesBackupsListResponses
    errors: t.MailAddressesBackupsListErrors
  }
  'mail.addresses.listOwn': {
    data: t.MailAddressesListOwnData
    responses: t.MailAddressesListOwnResponses
    errors: t.MailAddressesListOwnErrors
  }
  'mail.rateLimits.list': { data: t.MailRateLimitsListData; responses: t.MailRateLimitsListResponses; errors: t.MailRateLimitsListErrors }
  'mail.addresses.backups.recover': {
    data: t.MailAddressesBackupsRecoverData
    responses: t.MailAddressesBackupsRecoverResponses
    errors: t.MailAddressesBackupsRecoverErrors
  }
  'mail.addresses.requestRateLimitChange': {
    data: t.MailAddressesRequestRateLimitChangeData
    responses: t.MailAddressesRequestRateLimitChangeResponses
    errors: t.MailAddressesRequestRateLimitChangeErrors
  }
  'customers.paymentMethod.get': {
    data: t.CustomersPaymentMethodGetData
    responses: t.CustomersPaymentMethodGetResponses
    errors: t.CustomersPaymentMethodGetErrors
  }
  'customers.paymentMethod.requestUpdate': {
    data: t.CustomersPaymentMethodRequestUpdateData
    responses: t.CustomersPaymentMethodRequestUpdateResponses
    errors: t.CustomersPaymentMethodRequestUpdateErrors
  }
  'timeZones.list': { data: t.TimeZonesListData; responses: t.TimeZonesListResponses; errors: t.TimeZonesListErrors }
  'customers.projects.list': {
    data: t.CustomersProjectsListData
    responses: t.CustomersProjectsListResponses
    errors: t.CustomersProjectsListErrors
  }
  'projects.activities.list': {
    data: t.ProjectsActivitiesListData
    responses: t.ProjectsActivitiesListResponses
    errors: t.ProjectsActivitiesListErrors
  }
  'certificates.checkReplacement': {
    data: t.CertificatesCheckReplacementData
    responses: t.CertificatesCheckReplacementResponses
    errors: t.CertificatesCheckReplacementErrors
  }
  'certificates.requests.list': {
    data: t.CertificatesRequestsListData
    responses: t.CertificatesRequestsListResponses
    errors: t.CertificatesRequestsListErrors
  }
  'certificates.requests.create': {
    data: t.CertificatesRequestsCreateData
    responses: t.CertificatesRequestsCreateResponses
    errors: t.CertificatesRequestsCreateErrors
  }
  'certificates.requests.delete': {
    data: t.CertificatesRequestsDeleteData
    responses: t.CertificatesRequestsDeleteResponses
    errors: t.CertificatesRequestsDeleteErrors
  }
  'certificates.delete': { data: t.CertificatesDeleteData; responses: t.CertificatesDeleteResponses; errors: t.CertificatesDeleteErrors }
  'certificates.requests.get': {
    data: t.CertificatesRequestsGetData
    responses: t.CertificatesRequestsGetResponses
    errors: t.CertificatesRequestsGetErrors
  }
  'certificates.get': { data: t.CertificatesGetData; responses: t.CertificatesGetResponses; errors: t.CertificatesGetErrors }
  'certificates.replace': {
    data: t.CertificatesReplaceData
    responses: t.CertificatesReplaceResponses
    errors: t.CertificatesReplaceErrors
  }
  'certificates.list': { data: t.CertificatesListData; responses: t.CertificatesListResponses; errors: t.CertificatesListErrors }
  'projects.storageSpaceStatistics.get': {
    data: t.ProjectsStorageSpaceStatisticsGetData
    responses: t.ProjectsStorageSpaceStatisticsGetResponses
    errors: t.ProjectsStorageSpaceStatisticsGetErrors
  }
  'projects.storageSpaceStatistics.update': {
    data: t.ProjectsStorageSpaceStatisticsUpdateData
    responses: t.ProjectsStorageSpaceStatisticsUpdateResponses
    errors: t.ProjectsStorageSpaceStatisticsUpdateErrors
  }
  'servers.storageSpaceStatistics.get': {
    data: t.ServersStorageSpaceStatisticsGetData
    responses: t.ServersStorageSpaceStatisticsGetResponses
    errors: t.ServersStorageSpaceStatisticsGetErrors
  }
  'servers.storageSpaceStatistics.update': {
    data: t.ServersStorageSpaceStatisticsUpdateData
    responses: t.ServersStorageSpaceStatisticsUpdateResponses
    errors: t.ServersStorageSpaceStatisticsUpdateErrors
  }
  'account.sessions.getCurrent': {
    data: t.AccountSessionsGetCurrentData
    responses: t.AccountSessionsGetCurrentResponses
    errors: t.AccountSessionsGetCurrentErrors
  }
  'verification.detectPhishingEmail': {
    data: t.VerificationDetectPhishingEmailData
    responses: t.VerificationDetectPhishingEmailResponses
    errors: t.VerificationDetectPhishingEmailErrors
  }
  'verification.verifyAddress': {
    data: t.VerificationVerifyAddressData
    responses: t.VerificationVerifyAddressResponses
    errors: t.VerificationVerifyAddressErrors
  }
  'verification.verifyCompany': {
    data: t.VerificationVerifyCompanyData
    responses: t.VerificationVerifyCompanyResponses
    errors: t.VerificationVerifyCompanyErrors
  }
  'apps.installations.systemSoftware.list': {
    data: t.AppsInstallationsSystemSoftwareListData
    responses: t.AppsInstallationsSystemSoftwareListResponses
    errors: t.AppsInstallationsSystemSoftwareListErrors
  }
  'domains.getLatestScreenshot': {
    data: t.DomainsGetLatestScreenshotData
    responses: t.DomainsGetLatestScreenshotResponses
    errors: t.DomainsGetLatestScreenshotErrors
  }
  'legacy.systemSoftware.versions.list': {
    data: t.LegacySystemSoftwareVersionsListData
    responses: t.LegacySystemSoftwareVersionsListResponses
    errors: t.LegacySystemSoftwareVersionsListErrors
  }
  'legacy.systemSoftware.versions.get': {
    data: t.LegacySystemSoftwareVersionsGetData
    responses: t.LegacySystemSoftwareVersionsGetResponses
    errors: t.LegacySystemSoftwareVersionsGetErrors
  }
  'legacy.domains.getLatestScreenshot': {
    data: t.LegacyDomainsGetLatestScreenshotData
    responses: t.LegacyDomainsGetLatestScreenshotResponses
    errors: t.LegacyDomainsGetLatestScreenshotErrors
  }
  'legacy.customers.leave': {
    data: t.LegacyCustomersLeaveData
    responses: t.LegacyCustomersLeaveResponses
    errors: t.LegacyCustomersLeaveErrors
  }
  'legacy.customers.invites.create': {
    data: t.LegacyCustomersInvitesCreateData
    responses: t.LegacyCustomersInvitesCreateResponses
    errors: t.LegacyCustomersInvitesCreateErrors
  }
  'legacy.extensions.publicKeys.get': {
    data: t.LegacyExtensionsPublicKeysGetData
    responses: t.LegacyExtensionsPublicKeysGetResponses
    errors: t.LegacyExtensionsPublicKeysGetErrors
  }
  'legacy.apps.installations.setDatabase': {
    data: t.LegacyAppsInstallationsSetDatabaseData
    responses: t.LegacyAppsInstallationsSetDatabaseResponses
    errors: t.LegacyAppsInstallationsSetDatabaseErrors
  }
  'legacy.containerTemplates.getIcon': {
    data: t.LegacyContainerTemplatesGetIconData
    responses: t.LegacyContainerTemplatesGetIconResponses & { 304: void }
    errors: t.LegacyContainerTemplatesGetIconErrors
  }
  'legacy.apps.installations.linkDatabase': {
    data: t.LegacyAppsInstallationsLinkDatabaseData
    responses: t.LegacyAppsInstallationsLinkDatabaseResponses
    errors: t.LegacyAppsInstallationsLinkDatabaseErrors
  }
  'apps.installations.unlinkDatabase': {
    data: t.AppsInstallationsUnlinkDatabaseData
    responses: t.AppsInstallationsUnlinkDatabaseResponses
    errors: t.AppsInstallationsUnlinkDatabaseErrors
  }
  'containerTemplates.getAsset': {
    data: t.ContainerTemplatesGetAssetData
    responses: t.ContainerTemplatesGetAssetResponses & { 304: void }
    errors: t.ContainerTemplatesGetAssetErrors
  }
  'extensions.instances.updateScopes': {
    data: t.ExtensionsInstancesUpdateScopesData
    responses: t.ExtensionsInstancesUpdateScopesResponses
    errors: t.ExtensionsInstancesUpdateScopesErrors
  }
  webhooks: {
    ExtensionAddedToContext: t.WebhookExtensionAdded
    InstanceUpdated: t.WebhookInstanceUpdated
    SecretRotated: t.WebhookSecretRotated
    InstanceRemovedFromContext: t.WebhookInstanceRemoved
  }
}
