// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import { startContract } from '@hostwright/contract'
import { Mittwald, type MittwaldOptions } from '../src/index.gen.js'
import * as functions from '../src/functions.gen.js'
import { createMittwaldFetch } from '../src/openapi-fetch.gen.js'
import {
  zAccountApiTokensCreateResponse,
  zAccountApiTokensDeleteResponse,
  zAccountApiTokensGetResponse,
  zAccountApiTokensListResponse,
  zAccountApiTokensUpdateResponse,
  zAccountCheckTokenResponse,
  zAccountCreateFeedbackResponse,
  zAccountCreateTokenRetrievalKeyResponse,
  zAccountDeleteResponse,
  zAccountEmailChangeResponse,
  zAccountEmailGetResponse,
  zAccountEmailResendVerificationResponse,
  zAccountEmailVerifyResponse,
  zAccountGetResponse,
  zAccountGetSupportCodeResponse,
  zAccountMfaConfirmResponse,
  zAccountMfaDisableResponse,
  zAccountMfaGetStatusResponse,
  zAccountMfaInitResponse,
  zAccountMfaResetRecoveryCodesResponse,
  zAccountPasswordChangeResponse,
  zAccountPasswordConfirmResetResponse,
  zAccountPasswordGetUpdatedAtResponse,
  zAccountPasswordInitResetResponse,
  zAccountSessionsGetCurrentResponse,
  zAccountSessionsGetResponse,
  zAccountSessionsListResponse,
  zAccountSessionsRefreshResponse,
  zAccountSessionsTerminateAllResponse,
  zAccountSessionsTerminateResponse,
  zAccountSshKeysCreateResponse,
  zAccountSshKeysDeleteResponse,
  zAccountSshKeysGetResponse,
  zAccountSshKeysListResponse,
  zAccountSshKeysUpdateResponse,
  zAccountUpdateResponse,
  zAiHostingModelsListResponse,
  zAppsGetResponse,
  zAppsInstallationsCopyResponse,
  zAppsInstallationsCreateResponse,
  zAppsInstallationsDeleteResponse,
  zAppsInstallationsExecuteActionResponse,
  zAppsInstallationsGetMissingDependenciesResponse,
  zAppsInstallationsGetResponse,
  zAppsInstallationsGetStatusResponse,
  zAppsInstallationsListOwnResponse,
  zAppsInstallationsListResponse,
  zAppsInstallationsListSystemSoftwareResponse,
  zAppsInstallationsSetDatabaseUsersResponse,
  zAppsInstallationsSystemSoftwareListResponse,
  zAppsInstallationsUnlinkDatabaseResponse,
  zAppsInstallationsUpdateResponse,
  zAppsListResponse,
  zAppsVersionsGetResponse,
  zAppsVersionsListResponse,
  zAppsVersionsListUpdateCandidatesResponse,
  zArticlesGetResponse,
  zArticlesListResponse,
  zAuthenticationAuthenticateMfaResponse,
  zAuthenticationAuthenticateResponse,
  zAuthenticationAuthenticateServiceResponse,
  zAuthenticationAuthenticateWithRetrievalKeyResponse,
  zAuthenticationAuthenticateWithSessionTokenResponse,
  zAuthenticationExchangeTokenResponse,
  zAuthenticationGetPasswordPolicyResponse,
  zAuthenticationLogoutResponse,
  zAuthenticationRegisterResponse,
  zAuthenticationVerifyRegistrationResponse,
  zBackupsCreateResponse,
  zBackupsDatabaseDumpsListResponse,
  zBackupsDeleteResponse,
  zBackupsExportCreateResponse,
  zBackupsExportDeleteResponse,
  zBackupsGetResponse,
  zBackupsListResponse,
  zBackupsPathGetResponse,
  zBackupsRestoreResponse,
  zBackupsSchedulesCreateResponse,
  zBackupsSchedulesDeleteResponse,
  zBackupsSchedulesGetResponse,
  zBackupsSchedulesListResponse,
  zBackupsSchedulesUpdateResponse,
  zBackupsUpdateDescriptionResponse,
  zBackupsUpdateResponse,
  zCertificatesCheckReplacementResponse,
  zCertificatesDeleteResponse,
  zCertificatesGetResponse,
  zCertificatesListResponse,
  zCertificatesReplaceResponse,
  zCertificatesRequestsCreateResponse,
  zCertificatesRequestsDeleteResponse,
  zCertificatesRequestsGetResponse,
  zCertificatesRequestsListResponse,
  zContactVerificationsGetResponse,
  zContactVerificationsListResponse,
  zContactVerificationsResendEmailResponse,
  zContainerImageConfigGetResponse,
  zContainerTemplatesGetResponse,
  zContainerTemplatesListResponse,
  zContainerTemplatesStatisticsGetResponse,
  zContractsCancelTerminationResponse,
  zContractsGetBaseItemResponse,
  zContractsGetByAiHostingResponse,
  zContractsGetByCertificateResponse,
  zContractsGetByDomainResponse,
  zContractsGetByLeadFyndrProfileResponse,
  zContractsGetByLicenseResponse,
  zContractsGetByMailAddressResponse,
  zContractsGetByProjectResponse,
  zContractsGetByServerResponse,
  zContractsGetResponse,
  zContractsItemsCancelTariffChangeResponse,
  zContractsItemsCancelTerminationResponse,
  zContractsItemsGetNextTerminationDateResponse,
  zContractsItemsGetResponse,
  zContractsItemsTerminateResponse,
  zContractsListResponse,
  zContractsTerminateResponse,
  zConversationsCategoriesGetResponse,
  zConversationsCategoriesListResponse,
  zConversationsCreateResponse,
  zConversationsFilesGetAccessTokenResponse,
  zConversationsFilesRequestUploadResponse,
  zConversationsGetResponse,
  zConversationsListResponse,
  zConversationsMembersListResponse,
  zConversationsMessagesCreateResponse,
  zConversationsMessagesListResponse,
  zConversationsMessagesUpdateResponse,
  zConversationsPreferencesGetResponse,
  zConversationsSetStatusResponse,
  zConversationsUpdateResponse,
  zCronjobsCreateResponse,
  zCronjobsDeleteResponse,
  zCronjobsExecutionsAbortResponse,
  zCronjobsExecutionsCreateResponse,
  zCronjobsExecutionsGetAnalysisResponse,
  zCronjobsExecutionsGetResponse,
  zCronjobsExecutionsListResponse,
  zCronjobsGetResponse,
  zCronjobsListResponse,
  zCronjobsUpdateAppResponse,
  zCronjobsUpdateResponse,
  zCustomersAiHostingGetResponse,
  zCustomersAiHostingKeysCreateResponse,
  zCustomersAiHostingKeysDeleteResponse,
  zCustomersAiHostingKeysGetResponse,
  zCustomersAiHostingKeysListResponse,
  zCustomersAiHostingKeysUpdateResponse,
  zCustomersAiHostingModelsAcceptTermsResponse,
  zCustomersAiHostingModelsListResponse,
  zCustomersAvatarDeleteResponse,
  zCustomersAvatarRequestUploadResponse,
  zCustomersBillingPortalGetLinkResponse,
  zCustomersCategoriesCreateResponse,
  zCustomersCategoriesDeleteResponse,
  zCustomersCategoriesGetResponse,
  zCustomersCategoriesListResponse,
  zCustomersCategoriesUpdateResponse,
  zCustomersCreateResponse,
  zCustomersDeleteResponse,
  zCustomersExtensionInstancesGetResponse,
  zCustomersExtensionOrdersListResponse,
  zCustomersGetLegalCompetenceResponse,
  zCustomersGetResponse,
  zCustomersInvitesAcceptResponse,
  zCustomersInvitesCreateResponse,
  zCustomersInvitesDeclineResponse,
  zCustomersInvitesDeleteResponse,
  zCustomersInvitesGetByTokenResponse,
  zCustomersInvitesGetResponse,
  zCustomersInvitesListOwnResponse,
  zCustomersInvitesListResponse,
  zCustomersInvitesResendResponse,
  zCustomersLeaveResponse,
  zCustomersListResponse,
  zCustomersMembershipsDeleteResponse,
  zCustomersMembershipsGetResponse,
  zCustomersMembershipsListOwnResponse,
  zCustomersMembershipsListResponse,
  zCustomersMembershipsUpdateResponse,
  zCustomersPaymentMethodGetResponse,
  zCustomersPaymentMethodRequestUpdateResponse,
  zCustomersProjectsListResponse,
  zCustomersRecommendationSuggestionsCreateResponse,
  zCustomersUpdateResponse,
  zCustomersWalletCreateResponse,
  zCustomersWalletGetResponse,
  zDnsRecordSetsSetManagedResponse,
  zDnsRecordSetsUpdateResponse,
  zDnsZonesCreateResponse,
  zDnsZonesDeleteResponse,
  zDnsZonesGetResponse,
  zDnsZonesGetZoneFileResponse,
  zDnsZonesListResponse,
  zDomainsAbortDeclarationResponse,
  zDomainsCancelScheduledDeletionResponse,
  zDomainsCheckRegistrabilityResponse,
  zDomainsCheckTransferabilityResponse,
  zDomainsCreateAuthCodeResponse,
  zDomainsDeleteResponse,
  zDomainsGetLatestScreenshotResponse,
  zDomainsGetResponse,
  zDomainsListResponse,
  zDomainsResendEmailResponse,
  zDomainsScheduleDeletionResponse,
  zDomainsSuggestResponse,
  zDomainsTldsGetContactSchemasResponse,
  zDomainsTldsListResponse,
  zDomainsUpdateAuthCodeResponse,
  zDomainsUpdateContactResponse,
  zDomainsUpdateNameserversResponse,
  zDomainsUpdateProjectResponse,
  zExtensionsContributorsAvatarDeleteResponse,
  zExtensionsContributorsAvatarRequestUploadResponse,
  zExtensionsContributorsBillingInformationGetResponse,
  zExtensionsContributorsBillingInformationUpdateResponse,
  zExtensionsContributorsCancelVerificationResponse,
  zExtensionsContributorsContractPartnersListResponse,
  zExtensionsContributorsCreateResponse,
  zExtensionsContributorsDeleteResponse,
  zExtensionsContributorsExtensionsAssetsDeleteResponse,
  zExtensionsContributorsExtensionsAssetsRequestUploadResponse,
  zExtensionsContributorsExtensionsChangeContextResponse,
  zExtensionsContributorsExtensionsCreateResponse,
  zExtensionsContributorsExtensionsDeleteResponse,
  zExtensionsContributorsExtensionsDryRunWebhookResponse,
  zExtensionsContributorsExtensionsGetResponse,
  zExtensionsContributorsExtensionsInstancesRotateSecretResponse,
  zExtensionsContributorsExtensionsListResponse,
  zExtensionsContributorsExtensionsLogoDeleteResponse,
  zExtensionsContributorsExtensionsLogoRequestUploadResponse,
  zExtensionsContributorsExtensionsRequestVerificationResponse,
  zExtensionsContributorsExtensionsSecretsCreateResponse,
  zExtensionsContributorsExtensionsSecretsDeleteResponse,
  zExtensionsContributorsExtensionsSetPublishedResponse,
  zExtensionsContributorsExtensionsUpdatePricingResponse,
  zExtensionsContributorsExtensionsUpdateResponse,
  zExtensionsContributorsGetDashboardLinkResponse,
  zExtensionsContributorsGetResponse,
  zExtensionsContributorsInvoicesGetFileAccessTokenResponse,
  zExtensionsContributorsInvoicesListIncomingResponse,
  zExtensionsContributorsInvoicesListOutgoingResponse,
  zExtensionsContributorsListResponse,
  zExtensionsContributorsRequestVerificationResponse,
  zExtensionsContributorsStartOnboardingResponse,
  zExtensionsContributorsUpdateResponse,
  zExtensionsContributorsWebhookExecutionsListResponse,
  zExtensionsGetChargeabilityResponse,
  zExtensionsGetResponse,
  zExtensionsInstancesAuthenticateResponse,
  zExtensionsInstancesCancelTerminationResponse,
  zExtensionsInstancesContractCancelVariantChangeResponse,
  zExtensionsInstancesContractChangeVariantResponse,
  zExtensionsInstancesContractGetResponse,
  zExtensionsInstancesContractUpdateResponse,
  zExtensionsInstancesCreateAccessTokenRetrievalKeyResponse,
  zExtensionsInstancesCreateResponse,
  zExtensionsInstancesCreateSessionTokenResponse,
  zExtensionsInstancesDeleteResponse,
  zExtensionsInstancesDisableResponse,
  zExtensionsInstancesEnableResponse,
  zExtensionsInstancesGetResponse,
  zExtensionsInstancesListResponse,
  zExtensionsInstancesTerminateResponse,
  zExtensionsInstancesUpdateScopesResponse,
  zExtensionsListResponse,
  zExtensionsOrderResponse,
  zExtensionsPublicKeysGetResponse,
  zExtensionsScopesListResponse,
  zFilesCreateResponse,
  zFilesGetMetaResponse,
  zFilesGetUploadTokenRulesResponse,
  zFilesGetUploadTypeRulesResponse,
  zIngressesCreateResponse,
  zIngressesDeleteResponse,
  zIngressesGetResponse,
  zIngressesListCompatibleWithCertificateResponse,
  zIngressesListResponse,
  zIngressesRequestAcmeCertificateResponse,
  zIngressesUpdatePathsResponse,
  zIngressesUpdateTlsResponse,
  zIngressesVerifyOwnershipResponse,
  zInvoicesGetFileAccessTokenResponse,
  zInvoicesGetResponse,
  zInvoicesListResponse,
  zInvoicesSettingsGetResponse,
  zInvoicesSettingsUpdateResponse,
  zLeadFyndrAccessRequestCreateResponse,
  zLeadFyndrAccessRequestGetResponse,
  zLeadFyndrCitiesListResponse,
  zLeadFyndrExportsCreateResponse,
  zLeadFyndrExportsListResponse,
  zLeadFyndrLeadsGetResponse,
  zLeadFyndrLeadsListResponse,
  zLeadFyndrLeadsUnlockResponse,
  zLeadFyndrProfileGetResponse,
  zLeadFyndrTariffGetResponse,
  zLeadFyndrUnlockedLeadsCancelReservationResponse,
  zLeadFyndrUnlockedLeadsGetResponse,
  zLeadFyndrUnlockedLeadsListResponse,
  zLeadFyndrUnlockedLeadsReserveResponse,
  zLegacyAccountChangeEmailResponse,
  zLegacyAccountConfirmPasswordResetResponse,
  zLegacyAccountDeleteApiTokenResponse,
  zLegacyAccountDeleteSshKeyResponse,
  zLegacyAccountDisableMfaResponse,
  zLegacyAccountGetPasswordPolicyResponse,
  zLegacyAccountInitPasswordResetResponse,
  zLegacyAccountLogoutResponse,
  zLegacyAccountResendVerificationEmailResponse,
  zLegacyAccountTerminateAllSessionsResponse,
  zLegacyAccountTerminateSessionResponse,
  zLegacyAccountUpdateApiTokenResponse,
  zLegacyAccountUpdateResponse,
  zLegacyAccountUpdateSshKeyResponse,
  zLegacyAccountVerifyEmailResponse,
  zLegacyAppsInstallationsLinkDatabaseResponse,
  zLegacyAppsInstallationsReplaceDatabaseResponse,
  zLegacyAppsInstallationsSetDatabaseResponse,
  zLegacyBackupsRestorePathResponse,
  zLegacyBackupsUpdateExpirationTimeResponse,
  zLegacyContractsGetByAiHostingResponse,
  zLegacyCronjobsReplaceAppInstallationResponse,
  zLegacyCronjobsUpdateAppInstallationResponse,
  zLegacyCustomersInvitesCreateResponse,
  zLegacyCustomersLeaveResponse,
  zLegacyDnsSetCnameResponse,
  zLegacyDnsSetCustomAResponse,
  zLegacyDnsSetCustomMxResponse,
  zLegacyDnsSetManagedAResponse,
  zLegacyDnsSetManagedMxResponse,
  zLegacyDnsSetSrvResponse,
  zLegacyDnsSetTxtResponse,
  zLegacyDomainsChangeNameserversResponse,
  zLegacyDomainsChangeOwnerResponse,
  zLegacyDomainsChangeProjectResponse,
  zLegacyDomainsCheckRegistrabilityResponse,
  zLegacyDomainsDeclareAuthCodeResponse,
  zLegacyDomainsDeclareHandlesResponse,
  zLegacyDomainsGetHandleFieldsResponse,
  zLegacyDomainsGetLatestScreenshotResponse,
  zLegacyDomainsGetNewestScreenshotResponse,
  zLegacyDomainsListResponse,
  zLegacyExtensionsPublicKeysGetResponse,
  zLegacyFilesGetTokenRulesResponse,
  zLegacyFilesGetTypeRulesResponse,
  zLegacyIngressesListResponse,
  zLegacyIngressesUpdatePathsResponse,
  zLegacyIngressesUpdateTlsResponse,
  zLegacyInvoicesGetResponse,
  zLegacyMailAddressesUpdateAddressResponse,
  zLegacyMailAddressesUpdateAutoresponderResponse,
  zLegacyMailAddressesUpdateCatchAllResponse,
  zLegacyMailAddressesUpdateForwardAddressesResponse,
  zLegacyMailAddressesUpdatePasswordResponse,
  zLegacyMailAddressesUpdateQuotaResponse,
  zLegacyMailAddressesUpdateSpamProtectionResponse,
  zLegacyMailDeliveryBoxesUpdateDescriptionResponse,
  zLegacyMailDeliveryBoxesUpdatePasswordResponse,
  zLegacyMailSettingsUpdateBlacklistResponse,
  zLegacyMailSettingsUpdateResponse,
  zLegacyMailSettingsUpdateWhitelistResponse,
  zLegacyNotificationsReadAllResponse,
  zLegacyRegistriesValidateUriResponse,
  zLegacyServersReplaceStorageSpaceNotificationThresholdResponse,
  zLegacySystemSoftwareVersionsGetResponse,
  zLegacySystemSoftwareVersionsListResponse,
  zLegacyUsersAddPhoneResponse,
  zLegacyUsersCreateFeedbackResponse,
  zLegacyUsersCreateIssueResponse,
  zLegacyUsersCreateOwnIssueResponse,
  zLegacyUsersDeleteAvatarResponse,
  zLegacyUsersDeletePhoneResponse,
  zLegacyUsersGetOwnResponse,
  zLegacyUsersGetResponse,
  zLegacyUsersGetSettingsResponse,
  zLegacyUsersListFeedbackResponse,
  zLegacyUsersRequestAvatarUploadResponse,
  zLegacyUsersUpdatePersonalInformationResponse,
  zLegacyUsersUpdateSettingsResponse,
  zLegacyUsersVerifyPhoneResponse,
  zLicensesGetResponse,
  zLicensesListResponse,
  zLicensesRotateKeyResponse,
  zLicensesValidateKeyResponse,
  zMailAddressesBackupsListResponse,
  zMailAddressesBackupsRecoverResponse,
  zMailAddressesCreateResponse,
  zMailAddressesDeleteResponse,
  zMailAddressesDisableArchiveResponse,
  zMailAddressesGetResponse,
  zMailAddressesListOwnResponse,
  zMailAddressesListResponse,
  zMailAddressesRequestRateLimitChangeResponse,
  zMailAddressesUpdateAddressResponse,
  zMailAddressesUpdateAutoresponderResponse,
  zMailAddressesUpdateCatchAllResponse,
  zMailAddressesUpdateForwardAddressesResponse,
  zMailAddressesUpdatePasswordResponse,
  zMailAddressesUpdateQuotaResponse,
  zMailAddressesUpdateSpamProtectionResponse,
  zMailDeliveryBoxesCreateResponse,
  zMailDeliveryBoxesDeleteResponse,
  zMailDeliveryBoxesGetResponse,
  zMailDeliveryBoxesListResponse,
  zMailDeliveryBoxesUpdateDescriptionResponse,
  zMailDeliveryBoxesUpdatePasswordResponse,
  zMailRateLimitsGetResponse,
  zMailRateLimitsListResponse,
  zMailSettingsGetResponse,
  zMailSettingsUpdateResponse,
  zMysqlCharsetsListResponse,
  zMysqlDatabasesCopyResponse,
  zMysqlDatabasesCreateResponse,
  zMysqlDatabasesDeleteResponse,
  zMysqlDatabasesGetResponse,
  zMysqlDatabasesListResponse,
  zMysqlDatabasesUpdateDefaultCharsetResponse,
  zMysqlDatabasesUpdateDescriptionResponse,
  zMysqlDatabasesUpdateResponse,
  zMysqlUsersCreateResponse,
  zMysqlUsersDeleteResponse,
  zMysqlUsersDisableResponse,
  zMysqlUsersEnableResponse,
  zMysqlUsersGetPhpMyAdminUrlResponse,
  zMysqlUsersGetResponse,
  zMysqlUsersListResponse,
  zMysqlUsersPatchResponse,
  zMysqlUsersUpdatePasswordResponse,
  zMysqlUsersUpdateResponse,
  zMysqlVersionsListResponse,
  zNewsletterGetResponse,
  zNewsletterSubscribeResponse,
  zNewsletterUnsubscribeResponse,
  zNotificationsCountUnreadResponse,
  zNotificationsListResponse,
  zNotificationsReadAllResponse,
  zNotificationsReadResponse,
  zOrdersCreateResponse,
  zOrdersGetResponse,
  zOrdersListByProjectResponse,
  zOrdersListOwnResponse,
  zOrdersListResponse,
  zOrdersPreviewResponse,
  zOrdersTariffChangesCreateResponse,
  zOrdersTariffChangesPreviewResponse,
  zPageInsightsGetResponse,
  zPageInsightsListResponse,
  zPageInsightsStracesGetResponse,
  zPageInsightsStracesScheduleResponse,
  zProjectsActivitiesListResponse,
  zProjectsAiHostingGetResponse,
  zProjectsAiHostingKeysCreateResponse,
  zProjectsAiHostingKeysDeleteResponse,
  zProjectsAiHostingKeysGetResponse,
  zProjectsAiHostingKeysLinkContainerResponse,
  zProjectsAiHostingKeysListResponse,
  zProjectsAiHostingKeysUpdateResponse,
  zProjectsAiHostingModelsListResponse,
  zProjectsAvatarDeleteResponse,
  zProjectsAvatarRequestUploadResponse,
  zProjectsCreateResponse,
  zProjectsDeleteResponse,
  zProjectsDomainMigrationsListResponse,
  zProjectsExtensionInstancesGetResponse,
  zProjectsExtensionOrdersListResponse,
  zProjectsFilesystemGetDiskUsageResponse,
  zProjectsFilesystemGetFileInfoResponse,
  zProjectsFilesystemGetTokenResponse,
  zProjectsFilesystemListResponse,
  zProjectsGetResponse,
  zProjectsInvitesAcceptResponse,
  zProjectsInvitesCreateResponse,
  zProjectsInvitesDeclineResponse,
  zProjectsInvitesDeleteResponse,
  zProjectsInvitesGetByTokenResponse,
  zProjectsInvitesGetResponse,
  zProjectsInvitesListOwnResponse,
  zProjectsInvitesListResponse,
  zProjectsInvitesResendResponse,
  zProjectsLeaveResponse,
  zProjectsListResponse,
  zProjectsMembershipsDeleteResponse,
  zProjectsMembershipsGetOwnResponse,
  zProjectsMembershipsGetResponse,
  zProjectsMembershipsListOwnResponse,
  zProjectsMembershipsListResponse,
  zProjectsMembershipsUpdateResponse,
  zProjectsStorageSpaceNotificationThresholdReplaceResponse,
  zProjectsStorageSpaceStatisticsGetResponse,
  zProjectsStorageSpaceStatisticsUpdateResponse,
  zProjectsUpdateDescriptionResponse,
  zProjectsUpdateResponse,
  zRedisDatabasesCreateResponse,
  zRedisDatabasesDeleteResponse,
  zRedisDatabasesGetResponse,
  zRedisDatabasesListResponse,
  zRedisDatabasesUpdateConfigurationResponse,
  zRedisDatabasesUpdateDescriptionResponse,
  zRedisDatabasesUpdateResponse,
  zRedisVersionsListResponse,
  zRegistriesCreateResponse,
  zRegistriesDeleteResponse,
  zRegistriesGetResponse,
  zRegistriesListResponse,
  zRegistriesUpdateResponse,
  zRegistriesValidateCredentialsResponse,
  zRelocationCreateLegacyTariffChangeResponse,
  zRelocationCreateResponse,
  zServersAvatarDeleteResponse,
  zServersAvatarRequestUploadResponse,
  zServersGetResponse,
  zServersListResponse,
  zServersStorageSpaceStatisticsGetResponse,
  zServersStorageSpaceStatisticsUpdateResponse,
  zServersUpdateDescriptionResponse,
  zServersUpdateResponse,
  zSftpUsersCreateResponse,
  zSftpUsersDeleteResponse,
  zSftpUsersGetResponse,
  zSftpUsersListResponse,
  zSftpUsersUpdateResponse,
  zSshUsersCreateResponse,
  zSshUsersDeleteResponse,
  zSshUsersGetResponse,
  zSshUsersListResponse,
  zSshUsersUpdateResponse,
  zStacksAddTemplateComponentResponse,
  zStacksCreateResponse,
  zStacksDeleteResponse,
  zStacksGetResponse,
  zStacksListByProjectResponse,
  zStacksListResponse,
  zStacksReplaceResponse,
  zStacksServicesGetResponse,
  zStacksServicesListByProjectResponse,
  zStacksServicesListResponse,
  zStacksServicesLogsGetResponse,
  zStacksServicesPullByWebhookResponse,
  zStacksServicesPullResponse,
  zStacksServicesRecreateResponse,
  zStacksServicesRestartResponse,
  zStacksServicesRotateWebhookTokenResponse,
  zStacksServicesStartResponse,
  zStacksServicesStopResponse,
  zStacksUpdateResponse,
  zStacksUpdateScheduleReplaceResponse,
  zStacksVolumesDeleteResponse,
  zStacksVolumesGetResponse,
  zStacksVolumesListByProjectResponse,
  zStacksVolumesListResponse,
  zSystemSoftwareGetResponse,
  zSystemSoftwareListResponse,
  zSystemSoftwareVersionsGetResponse,
  zSystemSoftwareVersionsListResponse,
  zTimeZonesListResponse,
  zUsersAvatarDeleteResponse,
  zUsersAvatarRequestUploadResponse,
  zUsersFeedbackListResponse,
  zUsersGetResponse,
  zUsersPhoneAddResponse,
  zUsersPhoneDeleteResponse,
  zUsersPhoneVerifyResponse,
  zUsersPollSettingsGetResponse,
  zUsersPollSettingsStoreResponse,
  zUsersSettingsGetResponse,
  zUsersSettingsUpdateResponse,
  zUsersUpdatePersonalInformationResponse,
  zVerificationDetectPhishingEmailResponse,
  zVerificationVerifyAddressResponse,
  zVerificationVerifyCompanyResponse,
} from '../src/zod.gen.js'

const contract = await startContract<'token'>(new URL('../../mock/specs/mittwald.json', import.meta.url))
const client = () => new Mittwald(contract.options)
const flat = () => functions.createClient({ ...contract.options, auth: functions.byToken(contract.options) })
const paths = () => createMittwaldFetch(contract.options)

contract.operation('projects.list', {
  client: () =>
    client().projects.list({
      query: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e',
        searchTerm: 'shop',
        limit: 50,
        skip: 0,
        page: 1,
        sort: 'createdAt',
        order: 'asc',
      },
    }),
  functions: () =>
    functions.projectsList({
      client: flat(),
      query: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e',
        searchTerm: 'shop',
        limit: 50,
        skip: 0,
        page: 1,
        sort: 'createdAt',
        order: 'asc',
      },
    }),
  paths: () =>
    paths().GET('/v2/projects', {
      params: {
        query: {
          customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
          serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e',
          searchTerm: 'shop',
          limit: 50,
          skip: 0,
          page: 1,
          sort: 'createdAt',
          order: 'asc',
        },
      },
    }),
  responseSchema: zProjectsListResponse,
})

contract.operation('projects.get', {
  client: () => client().projects.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsGet({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().GET('/v2/projects/{projectId}', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsGetResponse,
})

contract.operation('projects.delete', {
  client: () => client().projects.delete({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsDelete({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().DELETE('/v2/projects/{projectId}', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsDeleteResponse,
})

contract.operation('projects.update', {
  client: () =>
    client().projects.update({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, body: { description: 'Online shop' } }),
  functions: () =>
    functions.projectsUpdate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Online shop' },
    }),
  paths: () =>
    paths().PATCH('/v2/projects/{projectId}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { description: 'Online shop' },
    }),
  responseSchema: zProjectsUpdateResponse,
})

contract.operation('projects.create', {
  client: () =>
    client().projects.create({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' }, body: { description: 'Online shop' } }),
  functions: () =>
    functions.projectsCreate({
      client: flat(),
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { description: 'Online shop' },
    }),
  paths: () =>
    paths().POST('/v2/servers/{serverId}/projects', {
      params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } },
      body: { description: 'Online shop' },
    }),
  responseSchema: zProjectsCreateResponse,
})

contract.operation('projects.leave', {
  client: () => client().projects.leave({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsLeave({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().POST('/v2/projects/{projectId}/leave', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsLeaveResponse,
})

contract.operation('projects.updateDescription', {
  client: () =>
    client().projects.updateDescription({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Online shop' },
    }),
  functions: () =>
    functions.projectsUpdateDescription({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Online shop' },
    }),
  paths: () =>
    paths().PATCH('/v2/projects/{projectId}/description', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { description: 'Online shop' },
    }),
  responseSchema: zProjectsUpdateDescriptionResponse,
})

contract.operation('projects.avatar.requestUpload', {
  client: () => client().projects.avatar.requestUpload({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsAvatarRequestUpload({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().POST('/v2/projects/{projectId}/avatar', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsAvatarRequestUploadResponse,
})

contract.operation('projects.avatar.delete', {
  client: () => client().projects.avatar.delete({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsAvatarDelete({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().DELETE('/v2/projects/{projectId}/avatar', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsAvatarDeleteResponse,
})

contract.operation('projects.invites.list', {
  client: () =>
    client().projects.invites.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, searchTerm: 'ada', page: 1 },
    }),
  functions: () =>
    functions.projectsInvitesList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, searchTerm: 'ada', page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/invites', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, searchTerm: 'ada', page: 1 } },
    }),
  responseSchema: zProjectsInvitesListResponse,
})

contract.operation('projects.invites.create', {
  client: () =>
    client().projects.invites.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Please help us with the shop.',
        role: 'external',
      },
    }),
  functions: () =>
    functions.projectsInvitesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Please help us with the shop.',
        role: 'external',
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/invites', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Please help us with the shop.',
        role: 'external',
      },
    }),
  responseSchema: zProjectsInvitesCreateResponse,
})

contract.operation('projects.invites.listOwn', {
  client: () => client().projects.invites.listOwn({ query: { limit: 50, skip: 0, page: 1 } }),
  functions: () => functions.projectsInvitesListOwn({ client: flat(), query: { limit: 50, skip: 0, page: 1 } }),
  paths: () => paths().GET('/v2/project-invites', { params: { query: { limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zProjectsInvitesListOwnResponse,
})

contract.operation('projects.invites.get', {
  client: () => client().projects.invites.get({ path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  functions: () => functions.projectsInvitesGet({ client: flat(), path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  paths: () =>
    paths().GET('/v2/project-invites/{projectInviteId}', { params: { path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } } }),
  responseSchema: zProjectsInvitesGetResponse,
})

contract.operation('projects.invites.delete', {
  client: () => client().projects.invites.delete({ path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  functions: () => functions.projectsInvitesDelete({ client: flat(), path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  paths: () =>
    paths().DELETE('/v2/project-invites/{projectInviteId}', {
      params: { path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } },
    }),
  responseSchema: zProjectsInvitesDeleteResponse,
})

contract.operation('projects.invites.getByToken', {
  client: () => client().projects.invites.getByToken({ headers: { token: 'made-up-invitation-token' } }),
  functions: () => functions.projectsInvitesGetByToken({ client: flat(), headers: { token: 'made-up-invitation-token' } }),
  paths: () => paths().GET('/v2/project-token-invite', { params: { header: { token: 'made-up-invitation-token' } } }),
  responseSchema: zProjectsInvitesGetByTokenResponse,
})

contract.operation('projects.invites.accept', {
  client: () =>
    client().projects.invites.accept({
      path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' },
      body: { invitationToken: 'made-up-invitation-token' },
    }),
  functions: () =>
    functions.projectsInvitesAccept({
      client: flat(),
      path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' },
      body: { invitationToken: 'made-up-invitation-token' },
    }),
  paths: () =>
    paths().POST('/v2/project-invites/{projectInviteId}/actions/accept', {
      params: { path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } },
      body: { invitationToken: 'made-up-invitation-token' },
    }),
  responseSchema: zProjectsInvitesAcceptResponse,
})

contract.operation('projects.invites.decline', {
  client: () => client().projects.invites.decline({ path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  functions: () => functions.projectsInvitesDecline({ client: flat(), path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  paths: () =>
    paths().POST('/v2/project-invites/{projectInviteId}/actions/decline', {
      params: { path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } },
    }),
  responseSchema: zProjectsInvitesDeclineResponse,
})

contract.operation('projects.invites.resend', {
  client: () => client().projects.invites.resend({ path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  functions: () => functions.projectsInvitesResend({ client: flat(), path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } }),
  paths: () =>
    paths().POST('/v2/project-invites/{projectInviteId}/actions/resend', {
      params: { path: { projectInviteId: '13361508-91c3-4fbf-a862-267b81e1e776' } },
    }),
  responseSchema: zProjectsInvitesResendResponse,
})

contract.operation('projects.memberships.list', {
  client: () =>
    client().projects.memberships.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, hasExpiry: true, isInherited: true, role: 'notset', hasMfa: true, searchTerm: 'ada', page: 1 },
    }),
  functions: () =>
    functions.projectsMembershipsList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, hasExpiry: true, isInherited: true, role: 'notset', hasMfa: true, searchTerm: 'ada', page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/memberships', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: { limit: 50, skip: 0, hasExpiry: true, isInherited: true, role: 'notset', hasMfa: true, searchTerm: 'ada', page: 1 },
      },
    }),
  responseSchema: zProjectsMembershipsListResponse,
})

contract.operation('projects.memberships.listOwn', {
  client: () =>
    client().projects.memberships.listOwn({ query: { limit: 50, skip: 0, hasExpiry: true, isInherited: true, role: 'notset', page: 1 } }),
  functions: () =>
    functions.projectsMembershipsListOwn({
      client: flat(),
      query: { limit: 50, skip: 0, hasExpiry: true, isInherited: true, role: 'notset', page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/project-memberships', {
      params: { query: { limit: 50, skip: 0, hasExpiry: true, isInherited: true, role: 'notset', page: 1 } },
    }),
  responseSchema: zProjectsMembershipsListOwnResponse,
})

contract.operation('projects.memberships.get', {
  client: () => client().projects.memberships.get({ path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } }),
  functions: () =>
    functions.projectsMembershipsGet({ client: flat(), path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } }),
  paths: () =>
    paths().GET('/v2/project-memberships/{projectMembershipId}', {
      params: { path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } },
    }),
  responseSchema: zProjectsMembershipsGetResponse,
})

contract.operation('projects.memberships.update', {
  client: () =>
    client().projects.memberships.update({
      path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' },
      body: { expiresAt: '2026-12-31T23:00:00Z', role: 'external' },
    }),
  functions: () =>
    functions.projectsMembershipsUpdate({
      client: flat(),
      path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' },
      body: { expiresAt: '2026-12-31T23:00:00Z', role: 'external' },
    }),
  paths: () =>
    paths().PATCH('/v2/project-memberships/{projectMembershipId}', {
      params: { path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } },
      body: { expiresAt: '2026-12-31T23:00:00Z', role: 'external' },
    }),
  responseSchema: zProjectsMembershipsUpdateResponse,
})

contract.operation('projects.memberships.delete', {
  client: () => client().projects.memberships.delete({ path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } }),
  functions: () =>
    functions.projectsMembershipsDelete({ client: flat(), path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } }),
  paths: () =>
    paths().DELETE('/v2/project-memberships/{projectMembershipId}', {
      params: { path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' } },
    }),
  responseSchema: zProjectsMembershipsDeleteResponse,
})

contract.operation('projects.memberships.getOwn', {
  client: () => client().projects.memberships.getOwn({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsMembershipsGetOwn({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/memberships/self', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsMembershipsGetOwnResponse,
})

contract.operation('projects.filesystem.getFileInfo', {
  client: () =>
    client().projects.filesystem.getFileInfo({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { file: '/home/example.log' },
    }),
  functions: () =>
    functions.projectsFilesystemGetFileInfo({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { file: '/home/example.log' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/filesystem-files', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { file: '/home/example.log' } },
    }),
  responseSchema: zProjectsFilesystemGetFileInfoResponse,
})

contract.operation('projects.filesystem.list', {
  client: () =>
    client().projects.filesystem.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { directory: '/home', name: '*.log', max_depth: 2, type: ['file'], executable: false, hidden: true },
    }),
  functions: () =>
    functions.projectsFilesystemList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { directory: '/home', name: '*.log', max_depth: 2, type: ['file'], executable: false, hidden: true },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/filesystem-directories', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: { directory: '/home', name: '*.log', max_depth: 2, type: ['file'], executable: false, hidden: true },
      },
    }),
  responseSchema: zProjectsFilesystemListResponse,
})

contract.operation('projects.filesystem.getFileContent', {
  client: () =>
    client().projects.filesystem.getFileContent({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { file: '/home/example.log', inline: true },
    }),
  functions: () =>
    functions.projectsFilesystemGetFileContent({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { file: '/home/example.log', inline: true },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/filesystem-file-content', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { file: '/home/example.log', inline: true } },
      parseAs: 'stream',
    }),
  responseSchema: 'file',
})

contract.operation('projects.filesystem.getDiskUsage', {
  client: () =>
    client().projects.filesystem.getDiskUsage({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { directory: '/home' },
    }),
  functions: () =>
    functions.projectsFilesystemGetDiskUsage({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { directory: '/home' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/filesystem-disk-usage', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { directory: '/home' } },
    }),
  responseSchema: zProjectsFilesystemGetDiskUsageResponse,
})

contract.operation('projects.filesystem.getToken', {
  client: () => client().projects.filesystem.getToken({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsFilesystemGetToken({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().GET('/v2/projects/{projectId}/jwt', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsFilesystemGetTokenResponse,
})

contract.operation('servers.list', {
  client: () =>
    client().servers.list({
      query: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        limit: 50,
        page: 1,
        skip: 0,
        searchTerm: 'web',
        sort: 'createdAt',
        order: 'asc',
      },
    }),
  functions: () =>
    functions.serversList({
      client: flat(),
      query: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        limit: 50,
        page: 1,
        skip: 0,
        searchTerm: 'web',
        sort: 'createdAt',
        order: 'asc',
      },
    }),
  paths: () =>
    paths().GET('/v2/servers', {
      params: {
        query: {
          customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
          limit: 50,
          page: 1,
          skip: 0,
          searchTerm: 'web',
          sort: 'createdAt',
          order: 'asc',
        },
      },
    }),
  responseSchema: zServersListResponse,
})

contract.operation('servers.get', {
  client: () => client().servers.get({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  functions: () => functions.serversGet({ client: flat(), path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  paths: () => paths().GET('/v2/servers/{serverId}', { params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } } }),
  responseSchema: zServersGetResponse,
})

contract.operation('servers.update', {
  client: () =>
    client().servers.update({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' }, body: { description: 'Web server' } }),
  functions: () =>
    functions.serversUpdate({
      client: flat(),
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { description: 'Web server' },
    }),
  paths: () =>
    paths().PATCH('/v2/servers/{serverId}', {
      params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } },
      body: { description: 'Web server' },
    }),
  responseSchema: zServersUpdateResponse,
})

contract.operation('servers.updateDescription', {
  client: () =>
    client().servers.updateDescription({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' }, body: { description: 'Web server' } }),
  functions: () =>
    functions.serversUpdateDescription({
      client: flat(),
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { description: 'Web server' },
    }),
  paths: () =>
    paths().PATCH('/v2/servers/{serverId}/description', {
      params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } },
      body: { description: 'Web server' },
    }),
  responseSchema: zServersUpdateDescriptionResponse,
})

contract.operation('servers.avatar.requestUpload', {
  client: () => client().servers.avatar.requestUpload({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  functions: () => functions.serversAvatarRequestUpload({ client: flat(), path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  paths: () => paths().POST('/v2/servers/{serverId}/avatar', { params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } } }),
  responseSchema: zServersAvatarRequestUploadResponse,
})

contract.operation('servers.avatar.delete', {
  client: () => client().servers.avatar.delete({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  functions: () => functions.serversAvatarDelete({ client: flat(), path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  paths: () => paths().DELETE('/v2/servers/{serverId}/avatar', { params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } } }),
  responseSchema: zServersAvatarDeleteResponse,
})

contract.operation('backups.list', {
  client: () =>
    client().backups.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        searchTerm: 'relaunch',
        withExportsOnly: true,
        sortOrder: 'newestFirst',
        runningRestoresOnly: true,
        runningBackupsOnly: true,
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  functions: () =>
    functions.backupsList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        searchTerm: 'relaunch',
        withExportsOnly: true,
        sortOrder: 'newestFirst',
        runningRestoresOnly: true,
        runningBackupsOnly: true,
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/backups', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          searchTerm: 'relaunch',
          withExportsOnly: true,
          sortOrder: 'newestFirst',
          runningRestoresOnly: true,
          runningBackupsOnly: true,
          limit: 50,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zBackupsListResponse,
})

contract.operation('backups.create', {
  client: () =>
    client().backups.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Before the update', expirationTime: '2026-06-04T10:30:00Z' },
    }),
  functions: () =>
    functions.backupsCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Before the update', expirationTime: '2026-06-04T10:30:00Z' },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/backups', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { description: 'Before the update', expirationTime: '2026-06-04T10:30:00Z' },
    }),
  responseSchema: zBackupsCreateResponse,
})

contract.operation('backups.get', {
  client: () => client().backups.get({ path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  functions: () => functions.backupsGet({ client: flat(), path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  paths: () =>
    paths().GET('/v2/project-backups/{projectBackupId}', { params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } } }),
  responseSchema: zBackupsGetResponse,
})

contract.operation('backups.delete', {
  client: () => client().backups.delete({ path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  functions: () => functions.backupsDelete({ client: flat(), path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  paths: () =>
    paths().DELETE('/v2/project-backups/{projectBackupId}', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
    }),
  responseSchema: zBackupsDeleteResponse,
})

contract.operation('backups.update', {
  client: () =>
    client().backups.update({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { description: 'Before the relaunch', expirationTime: '2026-12-04T10:30:00Z' },
    }),
  functions: () =>
    functions.backupsUpdate({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { description: 'Before the relaunch', expirationTime: '2026-12-04T10:30:00Z' },
    }),
  paths: () =>
    paths().PATCH('/v2/project-backups/{projectBackupId}', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
      body: { description: 'Before the relaunch', expirationTime: '2026-12-04T10:30:00Z' },
    }),
  responseSchema: zBackupsUpdateResponse,
})

contract.operation('backups.updateDescription', {
  client: () =>
    client().backups.updateDescription({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { description: 'Before the relaunch' },
    }),
  functions: () =>
    functions.backupsUpdateDescription({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { description: 'Before the relaunch' },
    }),
  paths: () =>
    paths().PATCH('/v2/project-backups/{projectBackupId}/description', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
      body: { description: 'Before the relaunch' },
    }),
  responseSchema: zBackupsUpdateDescriptionResponse,
})

contract.operation('backups.export.create', {
  client: () =>
    client().backups.export.create({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { format: 'tar', password: 'made-up-password' },
    }),
  functions: () =>
    functions.backupsExportCreate({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { format: 'tar', password: 'made-up-password' },
    }),
  paths: () =>
    paths().POST('/v2/project-backups/{projectBackupId}/export', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
      body: { format: 'tar', password: 'made-up-password' },
    }),
  responseSchema: zBackupsExportCreateResponse,
})

contract.operation('backups.export.delete', {
  client: () => client().backups.export.delete({ path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  functions: () => functions.backupsExportDelete({ client: flat(), path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  paths: () =>
    paths().DELETE('/v2/project-backups/{projectBackupId}/export', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
    }),
  responseSchema: zBackupsExportDeleteResponse,
})

contract.operation('backups.schedules.list', {
  client: () => client().backups.schedules.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.backupsSchedulesList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/backup-schedules', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zBackupsSchedulesListResponse,
})

contract.operation('backups.schedules.create', {
  client: () =>
    client().backups.schedules.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Every night', schedule: '5 4 * * *', ttl: '7d' },
    }),
  functions: () =>
    functions.backupsSchedulesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Every night', schedule: '5 4 * * *', ttl: '7d' },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/backup-schedules', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { description: 'Every night', schedule: '5 4 * * *', ttl: '7d' },
    }),
  responseSchema: zBackupsSchedulesCreateResponse,
})

contract.operation('backups.schedules.get', {
  client: () => client().backups.schedules.get({ path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } }),
  functions: () =>
    functions.backupsSchedulesGet({ client: flat(), path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } }),
  paths: () =>
    paths().GET('/v2/project-backup-schedules/{projectBackupScheduleId}', {
      params: { path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } },
    }),
  responseSchema: zBackupsSchedulesGetResponse,
})

contract.operation('backups.schedules.update', {
  client: () =>
    client().backups.schedules.update({
      path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' },
      body: { description: 'Twice a day', schedule: '5 4,16 * * *', ttl: '14d' },
    }),
  functions: () =>
    functions.backupsSchedulesUpdate({
      client: flat(),
      path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' },
      body: { description: 'Twice a day', schedule: '5 4,16 * * *', ttl: '14d' },
    }),
  paths: () =>
    paths().PATCH('/v2/project-backup-schedules/{projectBackupScheduleId}', {
      params: { path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } },
      body: { description: 'Twice a day', schedule: '5 4,16 * * *', ttl: '14d' },
    }),
  responseSchema: zBackupsSchedulesUpdateResponse,
})

contract.operation('backups.schedules.delete', {
  client: () => client().backups.schedules.delete({ path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } }),
  functions: () =>
    functions.backupsSchedulesDelete({ client: flat(), path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } }),
  paths: () =>
    paths().DELETE('/v2/project-backup-schedules/{projectBackupScheduleId}', {
      params: { path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } },
    }),
  responseSchema: zBackupsSchedulesDeleteResponse,
})

contract.operation('sftpUsers.list', {
  client: () =>
    client().sftpUsers.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, page: 1 } }),
  functions: () =>
    functions.sftpUsersList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/sftp-users', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zSftpUsersListResponse,
})

contract.operation('sftpUsers.create', {
  client: () =>
    client().sftpUsers.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        accessLevel: 'full',
        authentication: { password: 'made-up-password' },
        description: 'Web designer',
        directories: ['/html/example-cms'],
        expiresAt: '2026-12-31T23:00:00Z',
      },
    }),
  functions: () =>
    functions.sftpUsersCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        accessLevel: 'full',
        authentication: { password: 'made-up-password' },
        description: 'Web designer',
        directories: ['/html/example-cms'],
        expiresAt: '2026-12-31T23:00:00Z',
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/sftp-users', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        accessLevel: 'full',
        authentication: { password: 'made-up-password' },
        description: 'Web designer',
        directories: ['/html/example-cms'],
        expiresAt: '2026-12-31T23:00:00Z',
      },
    }),
  responseSchema: zSftpUsersCreateResponse,
})

contract.operation('sftpUsers.get', {
  client: () => client().sftpUsers.get({ path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } }),
  functions: () => functions.sftpUsersGet({ client: flat(), path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } }),
  paths: () => paths().GET('/v2/sftp-users/{sftpUserId}', { params: { path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } } }),
  responseSchema: zSftpUsersGetResponse,
})

contract.operation('sftpUsers.update', {
  client: () =>
    client().sftpUsers.update({
      path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' },
      body: {
        accessLevel: 'full',
        active: true,
        description: 'Web designer',
        directories: ['/html/example-cms'],
        expiresAt: '2027-06-30T22:00:00Z',
        password: 'made-up-password',
      },
    }),
  functions: () =>
    functions.sftpUsersUpdate({
      client: flat(),
      path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' },
      body: {
        accessLevel: 'full',
        active: true,
        description: 'Web designer',
        directories: ['/html/example-cms'],
        expiresAt: '2027-06-30T22:00:00Z',
        password: 'made-up-password',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/sftp-users/{sftpUserId}', {
      params: { path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } },
      body: {
        accessLevel: 'full',
        active: true,
        description: 'Web designer',
        directories: ['/html/example-cms'],
        expiresAt: '2027-06-30T22:00:00Z',
        password: 'made-up-password',
      },
    }),
  responseSchema: zSftpUsersUpdateResponse,
})

contract.operation('sftpUsers.delete', {
  client: () => client().sftpUsers.delete({ path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } }),
  functions: () => functions.sftpUsersDelete({ client: flat(), path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } }),
  paths: () => paths().DELETE('/v2/sftp-users/{sftpUserId}', { params: { path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } } }),
  responseSchema: zSftpUsersDeleteResponse,
})

contract.operation('sshUsers.list', {
  client: () =>
    client().sshUsers.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, page: 1 } }),
  functions: () =>
    functions.sshUsersList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/ssh-users', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zSshUsersListResponse,
})

contract.operation('sshUsers.create', {
  client: () =>
    client().sshUsers.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        authentication: {
          publicKeys: [
            { comment: 'ada@example.com', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000' },
          ],
        },
        description: 'Deployment',
        expiresAt: '2026-12-31T23:00:00Z',
      },
    }),
  functions: () =>
    functions.sshUsersCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        authentication: {
          publicKeys: [
            { comment: 'ada@example.com', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000' },
          ],
        },
        description: 'Deployment',
        expiresAt: '2026-12-31T23:00:00Z',
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/ssh-users', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        authentication: {
          publicKeys: [
            { comment: 'ada@example.com', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000' },
          ],
        },
        description: 'Deployment',
        expiresAt: '2026-12-31T23:00:00Z',
      },
    }),
  responseSchema: zSshUsersCreateResponse,
})

contract.operation('sshUsers.get', {
  client: () => client().sshUsers.get({ path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } }),
  functions: () => functions.sshUsersGet({ client: flat(), path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } }),
  paths: () => paths().GET('/v2/ssh-users/{sshUserId}', { params: { path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } } }),
  responseSchema: zSshUsersGetResponse,
})

contract.operation('sshUsers.update', {
  client: () =>
    client().sshUsers.update({
      path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' },
      body: {
        active: true,
        description: 'Deployment',
        expiresAt: '2027-06-30T22:00:00Z',
        publicKeys: [
          { comment: 'ada@example.com', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000' },
        ],
      },
    }),
  functions: () =>
    functions.sshUsersUpdate({
      client: flat(),
      path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' },
      body: {
        active: true,
        description: 'Deployment',
        expiresAt: '2027-06-30T22:00:00Z',
        publicKeys: [
          { comment: 'ada@example.com', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000' },
        ],
      },
    }),
  paths: () =>
    paths().PATCH('/v2/ssh-users/{sshUserId}', {
      params: { path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } },
      body: {
        active: true,
        description: 'Deployment',
        expiresAt: '2027-06-30T22:00:00Z',
        publicKeys: [
          { comment: 'ada@example.com', key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000' },
        ],
      },
    }),
  responseSchema: zSshUsersUpdateResponse,
})

contract.operation('sshUsers.delete', {
  client: () => client().sshUsers.delete({ path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } }),
  functions: () => functions.sshUsersDelete({ client: flat(), path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } }),
  paths: () => paths().DELETE('/v2/ssh-users/{sshUserId}', { params: { path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } } }),
  responseSchema: zSshUsersDeleteResponse,
})

contract.operation('cronjobs.list', {
  client: () =>
    client().cronjobs.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, page: 1, includeServiceCronjobs: true, stackId: 'b8e1f4a0-6d27-4c39-9f5b-3a7c2d10e864' },
    }),
  functions: () =>
    functions.cronjobsList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, page: 1, includeServiceCronjobs: true, stackId: 'b8e1f4a0-6d27-4c39-9f5b-3a7c2d10e864' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/cronjobs', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: { limit: 50, skip: 0, page: 1, includeServiceCronjobs: true, stackId: 'b8e1f4a0-6d27-4c39-9f5b-3a7c2d10e864' },
      },
    }),
  responseSchema: zCronjobsListResponse,
})

contract.operation('cronjobs.create', {
  client: () =>
    client().cronjobs.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        active: true,
        appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b',
        description: 'Clear the cache',
        destination: { interpreter: '/usr/bin/bash', path: '/html/example-cms/script.sh', parameters: '--debug' },
        email: 'ada@example.com',
        interval: '*/5 * * * *',
        timeout: 300,
      },
    }),
  functions: () =>
    functions.cronjobsCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        active: true,
        appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b',
        description: 'Clear the cache',
        destination: { interpreter: '/usr/bin/bash', path: '/html/example-cms/script.sh', parameters: '--debug' },
        email: 'ada@example.com',
        interval: '*/5 * * * *',
        timeout: 300,
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/cronjobs', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        active: true,
        appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b',
        description: 'Clear the cache',
        destination: { interpreter: '/usr/bin/bash', path: '/html/example-cms/script.sh', parameters: '--debug' },
        email: 'ada@example.com',
        interval: '*/5 * * * *',
        timeout: 300,
      },
    }),
  responseSchema: zCronjobsCreateResponse,
})

contract.operation('cronjobs.get', {
  client: () => client().cronjobs.get({ path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  functions: () => functions.cronjobsGet({ client: flat(), path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  paths: () => paths().GET('/v2/cronjobs/{cronjobId}', { params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } } }),
  responseSchema: zCronjobsGetResponse,
})

contract.operation('cronjobs.update', {
  client: () =>
    client().cronjobs.update({
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: {
        active: true,
        description: 'Fetch the feed',
        destination: { url: 'https://www.example.com/cron' },
        interval: '0 4 * * *',
        timeout: 600,
      },
    }),
  functions: () =>
    functions.cronjobsUpdate({
      client: flat(),
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: {
        active: true,
        description: 'Fetch the feed',
        destination: { url: 'https://www.example.com/cron' },
        interval: '0 4 * * *',
        timeout: 600,
      },
    }),
  paths: () =>
    paths().PATCH('/v2/cronjobs/{cronjobId}', {
      params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } },
      body: {
        active: true,
        description: 'Fetch the feed',
        destination: { url: 'https://www.example.com/cron' },
        interval: '0 4 * * *',
        timeout: 600,
      },
    }),
  responseSchema: zCronjobsUpdateResponse,
})

contract.operation('cronjobs.delete', {
  client: () => client().cronjobs.delete({ path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  functions: () => functions.cronjobsDelete({ client: flat(), path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  paths: () => paths().DELETE('/v2/cronjobs/{cronjobId}', { params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } } }),
  responseSchema: zCronjobsDeleteResponse,
})

contract.operation('cronjobs.updateApp', {
  client: () =>
    client().cronjobs.updateApp({
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  functions: () =>
    functions.cronjobsUpdateApp({
      client: flat(),
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  paths: () =>
    paths().PATCH('/v2/cronjobs/{cronjobId}/app-id', {
      params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } },
      body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  responseSchema: zCronjobsUpdateAppResponse,
})

contract.operation('cronjobs.executions.list', {
  client: () =>
    client().cronjobs.executions.list({
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        since: '2026-05-01T00:00:00Z',
        until: '2026-05-31T23:59:59Z',
        status: 'Complete',
        triggeredByUser: true,
        sortOrder: 'newestFirst',
      },
    }),
  functions: () =>
    functions.cronjobsExecutionsList({
      client: flat(),
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        since: '2026-05-01T00:00:00Z',
        until: '2026-05-31T23:59:59Z',
        status: 'Complete',
        triggeredByUser: true,
        sortOrder: 'newestFirst',
      },
    }),
  paths: () =>
    paths().GET('/v2/cronjobs/{cronjobId}/executions', {
      params: {
        path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
        query: {
          limit: 50,
          skip: 0,
          page: 1,
          since: '2026-05-01T00:00:00Z',
          until: '2026-05-31T23:59:59Z',
          status: 'Complete',
          triggeredByUser: true,
          sortOrder: 'newestFirst',
        },
      },
    }),
  responseSchema: zCronjobsExecutionsListResponse,
})

contract.operation('cronjobs.executions.create', {
  client: () => client().cronjobs.executions.create({ path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  functions: () => functions.cronjobsExecutionsCreate({ client: flat(), path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  paths: () =>
    paths().POST('/v2/cronjobs/{cronjobId}/executions', { params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } } }),
  responseSchema: zCronjobsExecutionsCreateResponse,
})

contract.operation('cronjobs.executions.get', {
  client: () =>
    client().cronjobs.executions.get({ path: { executionId: 'cron-bd26li-28027320', cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
  functions: () =>
    functions.cronjobsExecutionsGet({
      client: flat(),
      path: { executionId: 'cron-bd26li-28027320', cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
    }),
  paths: () =>
    paths().GET('/v2/cronjobs/{cronjobId}/executions/{executionId}', {
      params: { path: { executionId: 'cron-bd26li-28027320', cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } },
    }),
  responseSchema: zCronjobsExecutionsGetResponse,
})

contract.operation('cronjobs.executions.abort', {
  client: () =>
    client().cronjobs.executions.abort({
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6', executionId: 'cron-bd26li-28027320' },
      body: {},
    }),
  functions: () =>
    functions.cronjobsExecutionsAbort({
      client: flat(),
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6', executionId: 'cron-bd26li-28027320' },
      body: {},
    }),
  paths: () =>
    paths().POST('/v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort', {
      params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6', executionId: 'cron-bd26li-28027320' } },
      body: {},
    }),
  responseSchema: zCronjobsExecutionsAbortResponse,
})

contract.operation('apps.list', {
  client: () => client().apps.list({ query: { limit: 50, page: 1, skip: 0 } }),
  functions: () => functions.appsList({ client: flat(), query: { limit: 50, page: 1, skip: 0 } }),
  paths: () => paths().GET('/v2/apps', { params: { query: { limit: 50, page: 1, skip: 0 } } }),
  responseSchema: zAppsListResponse,
})

contract.operation('apps.get', {
  client: () => client().apps.get({ path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029' } }),
  functions: () => functions.appsGet({ client: flat(), path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029' } }),
  paths: () => paths().GET('/v2/apps/{appId}', { params: { path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029' } } }),
  responseSchema: zAppsGetResponse,
})

contract.operation('apps.versions.list', {
  client: () =>
    client().apps.versions.list({
      path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029' },
      query: { recommended: true, versionRange: '>=1.2' },
    }),
  functions: () =>
    functions.appsVersionsList({
      client: flat(),
      path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029' },
      query: { recommended: true, versionRange: '>=1.2' },
    }),
  paths: () =>
    paths().GET('/v2/apps/{appId}/versions', {
      params: { path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029' }, query: { recommended: true, versionRange: '>=1.2' } },
    }),
  responseSchema: zAppsVersionsListResponse,
})

contract.operation('apps.versions.get', {
  client: () =>
    client().apps.versions.get({
      path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029', appVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5' },
    }),
  functions: () =>
    functions.appsVersionsGet({
      client: flat(),
      path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029', appVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5' },
    }),
  paths: () =>
    paths().GET('/v2/apps/{appId}/versions/{appVersionId}', {
      params: { path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029', appVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5' } },
    }),
  responseSchema: zAppsVersionsGetResponse,
})

contract.operation('apps.versions.listUpdateCandidates', {
  client: () =>
    client().apps.versions.listUpdateCandidates({
      path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029', baseAppVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5' },
      query: { onlyRecommended: true },
    }),
  functions: () =>
    functions.appsVersionsListUpdateCandidates({
      client: flat(),
      path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029', baseAppVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5' },
      query: { onlyRecommended: true },
    }),
  paths: () =>
    paths().GET('/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates', {
      params: {
        path: { appId: '3106d2f0-75c2-4ed6-af51-61f8d46b3029', baseAppVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5' },
        query: { onlyRecommended: true },
      },
    }),
  responseSchema: zAppsVersionsListUpdateCandidatesResponse,
})

contract.operation('apps.installations.list', {
  client: () =>
    client().apps.installations.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        limit: 50,
        page: 1,
        skip: 0,
        appIds: ['3106d2f0-75c2-4ed6-af51-61f8d46b3029'],
        searchTerm: 'shop',
        sortOrder: 'newestFirst',
      },
    }),
  functions: () =>
    functions.appsInstallationsList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        limit: 50,
        page: 1,
        skip: 0,
        appIds: ['3106d2f0-75c2-4ed6-af51-61f8d46b3029'],
        searchTerm: 'shop',
        sortOrder: 'newestFirst',
      },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/app-installations', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          limit: 50,
          page: 1,
          skip: 0,
          appIds: ['3106d2f0-75c2-4ed6-af51-61f8d46b3029'],
          searchTerm: 'shop',
          sortOrder: 'newestFirst',
        },
      },
    }),
  responseSchema: zAppsInstallationsListResponse,
})

contract.operation('apps.installations.create', {
  client: () =>
    client().apps.installations.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        appVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5',
        description: 'Website',
        updatePolicy: 'patchLevel',
        userInputs: [{ name: 'site_title', value: 'Example Shop' }],
      },
    }),
  functions: () =>
    functions.appsInstallationsCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        appVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5',
        description: 'Website',
        updatePolicy: 'patchLevel',
        userInputs: [{ name: 'site_title', value: 'Example Shop' }],
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/app-installations', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        appVersionId: '707f6b51-b7d6-4eac-a15f-9bd7da0389d5',
        description: 'Website',
        updatePolicy: 'patchLevel',
        userInputs: [{ name: 'site_title', value: 'Example Shop' }],
      },
    }),
  responseSchema: zAppsInstallationsCreateResponse,
})

contract.operation('apps.installations.get', {
  client: () => client().apps.installations.get({ path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }),
  functions: () => functions.appsInstallationsGet({ client: flat(), path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }),
  paths: () =>
    paths().GET('/v2/app-installations/{appInstallationId}', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
    }),
  responseSchema: zAppsInstallationsGetResponse,
})

contract.operation('apps.installations.update', {
  client: () =>
    client().apps.installations.update({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        appVersionId: '21913763-083f-4050-adfd-0e6fbf7f11d8',
        description: 'Website',
        systemSoftware: {
          '93e6fbb9-159c-409a-a615-8f6897a8d87a': {
            systemSoftwareVersion: 'adc6c590-e5b6-4589-aa73-77742dc8c52d',
            updatePolicy: 'inheritedFromApp',
          },
        },
        updatePolicy: 'patchLevel',
        userInputs: [{ name: 'site_title', value: 'Example Shop' }],
      },
    }),
  functions: () =>
    functions.appsInstallationsUpdate({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        appVersionId: '21913763-083f-4050-adfd-0e6fbf7f11d8',
        description: 'Website',
        systemSoftware: {
          '93e6fbb9-159c-409a-a615-8f6897a8d87a': {
            systemSoftwareVersion: 'adc6c590-e5b6-4589-aa73-77742dc8c52d',
            updatePolicy: 'inheritedFromApp',
          },
        },
        updatePolicy: 'patchLevel',
        userInputs: [{ name: 'site_title', value: 'Example Shop' }],
      },
    }),
  paths: () =>
    paths().PATCH('/v2/app-installations/{appInstallationId}', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
      body: {
        appVersionId: '21913763-083f-4050-adfd-0e6fbf7f11d8',
        description: 'Website',
        systemSoftware: {
          '93e6fbb9-159c-409a-a615-8f6897a8d87a': {
            systemSoftwareVersion: 'adc6c590-e5b6-4589-aa73-77742dc8c52d',
            updatePolicy: 'inheritedFromApp',
          },
        },
        updatePolicy: 'patchLevel',
        userInputs: [{ name: 'site_title', value: 'Example Shop' }],
      },
    }),
  responseSchema: zAppsInstallationsUpdateResponse,
})

contract.operation('apps.installations.delete', {
  client: () => client().apps.installations.delete({ path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }),
  functions: () =>
    functions.appsInstallationsDelete({ client: flat(), path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }),
  paths: () =>
    paths().DELETE('/v2/app-installations/{appInstallationId}', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
    }),
  responseSchema: zAppsInstallationsDeleteResponse,
})

contract.operation('apps.installations.copy', {
  client: () =>
    client().apps.installations.copy({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: { description: 'Website for testing', targetProjectId: 'e16ae1a0-5a5d-4bc3-a643-e3628b12708f' },
    }),
  functions: () =>
    functions.appsInstallationsCopy({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: { description: 'Website for testing', targetProjectId: 'e16ae1a0-5a5d-4bc3-a643-e3628b12708f' },
    }),
  paths: () =>
    paths().POST('/v2/app-installations/{appInstallationId}/actions/copy', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
      body: { description: 'Website for testing', targetProjectId: 'e16ae1a0-5a5d-4bc3-a643-e3628b12708f' },
    }),
  responseSchema: zAppsInstallationsCopyResponse,
})

contract.operation('apps.installations.executeAction', {
  client: () =>
    client().apps.installations.executeAction({ path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', action: 'restart' } }),
  functions: () =>
    functions.appsInstallationsExecuteAction({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', action: 'restart' },
    }),
  paths: () =>
    paths().POST('/v2/app-installations/{appInstallationId}/actions/{action}', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', action: 'restart' } },
    }),
  responseSchema: zAppsInstallationsExecuteActionResponse,
})

contract.operation('apps.installations.getStatus', {
  client: () => client().apps.installations.getStatus({ path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }),
  functions: () =>
    functions.appsInstallationsGetStatus({ client: flat(), path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }),
  paths: () =>
    paths().GET('/v2/app-installations/{appInstallationId}/status', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
    }),
  responseSchema: zAppsInstallationsGetStatusResponse,
})

contract.operation('apps.installations.listSystemSoftware', {
  client: () =>
    client().apps.installations.listSystemSoftware({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      query: { tagFilter: 'language' },
    }),
  functions: () =>
    functions.appsInstallationsListSystemSoftware({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      query: { tagFilter: 'language' },
    }),
  paths: () =>
    paths().GET('/v2/app-installations/{appInstallationId}/systemSoftware', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' }, query: { tagFilter: 'language' } },
    }),
  responseSchema: zAppsInstallationsListSystemSoftwareResponse,
})

contract.operation('apps.installations.getMissingDependencies', {
  client: () =>
    client().apps.installations.getMissingDependencies({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      query: { targetAppVersionID: '21913763-083f-4050-adfd-0e6fbf7f11d8' },
    }),
  functions: () =>
    functions.appsInstallationsGetMissingDependencies({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      query: { targetAppVersionID: '21913763-083f-4050-adfd-0e6fbf7f11d8' },
    }),
  paths: () =>
    paths().GET('/v2/app-installations/{appInstallationId}/missing-dependencies', {
      params: {
        path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
        query: { targetAppVersionID: '21913763-083f-4050-adfd-0e6fbf7f11d8' },
      },
    }),
  responseSchema: zAppsInstallationsGetMissingDependenciesResponse,
})

contract.operation('apps.installations.setDatabaseUsers', {
  client: () =>
    client().apps.installations.setDatabaseUsers({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: { databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
    }),
  functions: () =>
    functions.appsInstallationsSetDatabaseUsers({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: { databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
    }),
  paths: () =>
    paths().PUT('/v2/app-installations/{appInstallationId}/databases/{databaseId}/users', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
      body: { databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
    }),
  responseSchema: zAppsInstallationsSetDatabaseUsersResponse,
})

contract.operation('systemSoftware.list', {
  client: () => client().systemSoftware.list({ query: { limit: 50, page: 1, skip: 0 } }),
  functions: () => functions.systemSoftwareList({ client: flat(), query: { limit: 50, page: 1, skip: 0 } }),
  paths: () => paths().GET('/v2/system-softwares', { params: { query: { limit: 50, page: 1, skip: 0 } } }),
  responseSchema: zSystemSoftwareListResponse,
})

contract.operation('systemSoftware.get', {
  client: () => client().systemSoftware.get({ path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' } }),
  functions: () => functions.systemSoftwareGet({ client: flat(), path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' } }),
  paths: () =>
    paths().GET('/v2/system-softwares/{systemSoftwareId}', {
      params: { path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' } },
    }),
  responseSchema: zSystemSoftwareGetResponse,
})

contract.operation('systemSoftware.versions.list', {
  client: () =>
    client().systemSoftware.versions.list({
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' },
      query: { versionRange: '>=8.2', recommended: true },
    }),
  functions: () =>
    functions.systemSoftwareVersionsList({
      client: flat(),
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' },
      query: { versionRange: '>=8.2', recommended: true },
    }),
  paths: () =>
    paths().GET('/v2/system-softwares/{systemSoftwareId}/versions', {
      params: { path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' }, query: { versionRange: '>=8.2', recommended: true } },
    }),
  responseSchema: zSystemSoftwareVersionsListResponse,
})

contract.operation('systemSoftware.versions.get', {
  client: () =>
    client().systemSoftware.versions.get({
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a', systemSoftwareVersionId: 'adc6c590-e5b6-4589-aa73-77742dc8c52d' },
    }),
  functions: () =>
    functions.systemSoftwareVersionsGet({
      client: flat(),
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a', systemSoftwareVersionId: 'adc6c590-e5b6-4589-aa73-77742dc8c52d' },
    }),
  paths: () =>
    paths().GET('/v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}', {
      params: {
        path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a', systemSoftwareVersionId: 'adc6c590-e5b6-4589-aa73-77742dc8c52d' },
      },
    }),
  responseSchema: zSystemSoftwareVersionsGetResponse,
})

contract.operation('contracts.list', {
  client: () =>
    client().contracts.list({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, query: { limit: 50, skip: 0, page: 1 } }),
  functions: () =>
    functions.contractsList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/contracts', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, query: { limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zContractsListResponse,
})

contract.operation('contracts.get', {
  client: () => client().contracts.get({ path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } }),
  functions: () => functions.contractsGet({ client: flat(), path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } }),
  paths: () => paths().GET('/v2/contracts/{contractId}', { params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } } }),
  responseSchema: zContractsGetResponse,
})

contract.operation('contracts.getByDomain', {
  client: () => client().contracts.getByDomain({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () => functions.contractsGetByDomain({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () => paths().GET('/v2/domains/{domainId}/contract', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zContractsGetByDomainResponse,
})

contract.operation('contracts.getByProject', {
  client: () => client().contracts.getByProject({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.contractsGetByProject({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/contract', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zContractsGetByProjectResponse,
})

contract.operation('contracts.getByServer', {
  client: () => client().contracts.getByServer({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  functions: () => functions.contractsGetByServer({ client: flat(), path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  paths: () => paths().GET('/v2/servers/{serverId}/contract', { params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } } }),
  responseSchema: zContractsGetByServerResponse,
})

contract.operation('contracts.getBaseItem', {
  client: () => client().contracts.getBaseItem({ path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } }),
  functions: () => functions.contractsGetBaseItem({ client: flat(), path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } }),
  paths: () =>
    paths().GET('/v2/contracts/{contractId}/base-items', { params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } } }),
  responseSchema: zContractsGetBaseItemResponse,
})

contract.operation('contracts.terminate', {
  client: () =>
    client().contracts.terminate({
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' },
      body: {
        reason: 'No longer needed',
        explanation: 'The shop has moved to another project',
        terminationTargetDate: '2026-06-04T10:45:00Z',
      },
    }),
  functions: () =>
    functions.contractsTerminate({
      client: flat(),
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' },
      body: {
        reason: 'No longer needed',
        explanation: 'The shop has moved to another project',
        terminationTargetDate: '2026-06-04T10:45:00Z',
      },
    }),
  paths: () =>
    paths().POST('/v2/contracts/{contractId}/termination', {
      params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } },
      body: {
        reason: 'No longer needed',
        explanation: 'The shop has moved to another project',
        terminationTargetDate: '2026-06-04T10:45:00Z',
      },
    }),
  responseSchema: zContractsTerminateResponse,
})

contract.operation('contracts.cancelTermination', {
  client: () => client().contracts.cancelTermination({ path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } }),
  functions: () => functions.contractsCancelTermination({ client: flat(), path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } }),
  paths: () =>
    paths().DELETE('/v2/contracts/{contractId}/termination', { params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd' } } }),
  responseSchema: zContractsCancelTerminationResponse,
})

contract.operation('contracts.items.get', {
  client: () =>
    client().contracts.items.get({
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  functions: () =>
    functions.contractsItemsGet({
      client: flat(),
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  paths: () =>
    paths().GET('/v2/contracts/{contractId}/items/{contractItemId}', {
      params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' } },
    }),
  responseSchema: zContractsItemsGetResponse,
})

contract.operation('contracts.items.getNextTerminationDate', {
  client: () =>
    client().contracts.items.getNextTerminationDate({
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  functions: () =>
    functions.contractsItemsGetNextTerminationDate({
      client: flat(),
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  paths: () =>
    paths().GET('/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates', {
      params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' } },
    }),
  responseSchema: zContractsItemsGetNextTerminationDateResponse,
})

contract.operation('contracts.items.terminate', {
  client: () =>
    client().contracts.items.terminate({
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
      body: { reason: 'No longer needed', terminationTargetDate: '2026-06-04T10:45:00Z' },
    }),
  functions: () =>
    functions.contractsItemsTerminate({
      client: flat(),
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
      body: { reason: 'No longer needed', terminationTargetDate: '2026-06-04T10:45:00Z' },
    }),
  paths: () =>
    paths().POST('/v2/contracts/{contractId}/items/{contractItemId}/termination', {
      params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' } },
      body: { reason: 'No longer needed', terminationTargetDate: '2026-06-04T10:45:00Z' },
    }),
  responseSchema: zContractsItemsTerminateResponse,
})

contract.operation('contracts.items.cancelTermination', {
  client: () =>
    client().contracts.items.cancelTermination({
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  functions: () =>
    functions.contractsItemsCancelTermination({
      client: flat(),
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  paths: () =>
    paths().DELETE('/v2/contracts/{contractId}/items/{contractItemId}/termination', {
      params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' } },
    }),
  responseSchema: zContractsItemsCancelTerminationResponse,
})

contract.operation('contracts.items.cancelTariffChange', {
  client: () =>
    client().contracts.items.cancelTariffChange({
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  functions: () =>
    functions.contractsItemsCancelTariffChange({
      client: flat(),
      path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' },
    }),
  paths: () =>
    paths().DELETE('/v2/contracts/{contractId}/items/{contractItemId}/tariff-change', {
      params: { path: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', contractItemId: 'a4687ee4-d16b-45c4-a496-6333ac0e4bcd' } },
    }),
  responseSchema: zContractsItemsCancelTariffChangeResponse,
})

contract.operation('invoices.list', {
  client: () =>
    client().invoices.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        invoiceTypes: ['REGULAR', 'CORRECTION'],
        limit: 50,
        skip: 0,
        page: 1,
        status: ['CONFIRMED'],
        search: 'ada',
        sort: ['invoiceNumber'],
        order: ['desc'],
      },
    }),
  functions: () =>
    functions.invoicesList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        invoiceTypes: ['REGULAR', 'CORRECTION'],
        limit: 50,
        skip: 0,
        page: 1,
        status: ['CONFIRMED'],
        search: 'ada',
        sort: ['invoiceNumber'],
        order: ['desc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/invoices', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: {
          invoiceTypes: ['REGULAR', 'CORRECTION'],
          limit: 50,
          skip: 0,
          page: 1,
          status: ['CONFIRMED'],
          search: 'ada',
          sort: ['invoiceNumber'],
          order: ['desc'],
        },
      },
    }),
  responseSchema: zInvoicesListResponse,
})

contract.operation('invoices.get', {
  client: () => client().invoices.get({ path: { invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' } }),
  functions: () => functions.invoicesGet({ client: flat(), path: { invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' } }),
  paths: () => paths().GET('/v2/invoices/{invoiceId}', { params: { path: { invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' } } }),
  responseSchema: zInvoicesGetResponse,
})

contract.operation('invoices.getFileAccessToken', {
  client: () =>
    client().invoices.getFileAccessToken({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' },
    }),
  functions: () =>
    functions.invoicesGetFileAccessToken({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' } },
    }),
  responseSchema: zInvoicesGetFileAccessTokenResponse,
})

contract.operation('invoices.settings.get', {
  client: () => client().invoices.settings.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.invoicesSettingsGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/invoice-settings', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zInvoicesSettingsGetResponse,
})

contract.operation('invoices.settings.update', {
  client: () =>
    client().invoices.settings.update({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        invoicePeriod: 1,
        targetDay: 15,
        printedInvoices: false,
        paymentSettings: { method: 'debit', accountHolder: 'Ada Example', iban: 'DE02120300000000202051' },
        recipientSameAsOwner: false,
        recipient: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          emailAddress: 'ada@example.com',
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
        },
        additionalEmailRecipients: ['accounts@example.com'],
      },
    }),
  functions: () =>
    functions.invoicesSettingsUpdate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        invoicePeriod: 1,
        targetDay: 15,
        printedInvoices: false,
        paymentSettings: { method: 'debit', accountHolder: 'Ada Example', iban: 'DE02120300000000202051' },
        recipientSameAsOwner: false,
        recipient: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          emailAddress: 'ada@example.com',
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
        },
        additionalEmailRecipients: ['accounts@example.com'],
      },
    }),
  paths: () =>
    paths().PUT('/v2/customers/{customerId}/invoice-settings', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {
        invoicePeriod: 1,
        targetDay: 15,
        printedInvoices: false,
        paymentSettings: { method: 'debit', accountHolder: 'Ada Example', iban: 'DE02120300000000202051' },
        recipientSameAsOwner: false,
        recipient: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          emailAddress: 'ada@example.com',
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
        },
        additionalEmailRecipients: ['accounts@example.com'],
      },
    }),
  responseSchema: zInvoicesSettingsUpdateResponse,
})

contract.operation('legacy.invoices.get', {
  client: () =>
    client().legacy.invoices.get({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' },
    }),
  functions: () =>
    functions.legacyInvoicesGet({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/invoices/{invoiceId}', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', invoiceId: '349f40e3-91e8-4058-a773-844a59a7d2c6' } },
    }),
  responseSchema: zLegacyInvoicesGetResponse,
})

contract.operation('orders.list', {
  client: () =>
    client().orders.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        includesStatus: ['CONFIRMED', 'EXECUTED'],
        excludesStatus: ['REJECTED', 'ABORTED'],
        templateNames: ['proSpace'],
      },
    }),
  functions: () =>
    functions.ordersList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        includesStatus: ['CONFIRMED', 'EXECUTED'],
        excludesStatus: ['REJECTED', 'ABORTED'],
        templateNames: ['proSpace'],
      },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/orders', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: {
          limit: 50,
          skip: 0,
          page: 1,
          includesStatus: ['CONFIRMED', 'EXECUTED'],
          excludesStatus: ['REJECTED', 'ABORTED'],
          templateNames: ['proSpace'],
        },
      },
    }),
  responseSchema: zOrdersListResponse,
})

contract.operation('orders.listByProject', {
  client: () =>
    client().orders.listByProject({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        includesStatus: ['CONFIRMED', 'EXECUTED'],
        excludesStatus: ['REJECTED', 'ABORTED'],
        templateNames: ['proSpace'],
      },
    }),
  functions: () =>
    functions.ordersListByProject({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        includesStatus: ['CONFIRMED', 'EXECUTED'],
        excludesStatus: ['REJECTED', 'ABORTED'],
        templateNames: ['proSpace'],
      },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/orders', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          limit: 50,
          skip: 0,
          page: 1,
          includesStatus: ['CONFIRMED', 'EXECUTED'],
          excludesStatus: ['REJECTED', 'ABORTED'],
          templateNames: ['proSpace'],
        },
      },
    }),
  responseSchema: zOrdersListByProjectResponse,
})

contract.operation('orders.get', {
  client: () => client().orders.get({ path: { orderId: '120559ff-820e-4657-a451-f32188f5af4e' } }),
  functions: () => functions.ordersGet({ client: flat(), path: { orderId: '120559ff-820e-4657-a451-f32188f5af4e' } }),
  paths: () => paths().GET('/v2/orders/{orderId}', { params: { path: { orderId: '120559ff-820e-4657-a451-f32188f5af4e' } } }),
  responseSchema: zOrdersGetResponse,
})

contract.operation('orders.create', {
  client: () =>
    client().orders.create({
      body: {
        orderType: 'server',
        orderData: {
          customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
          description: 'My first server',
          machineType: 'shared.xlarge',
          diskspaceInGiB: 100,
        },
      },
    }),
  functions: () =>
    functions.ordersCreate({
      client: flat(),
      body: {
        orderType: 'server',
        orderData: {
          customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
          description: 'My first server',
          machineType: 'shared.xlarge',
          diskspaceInGiB: 100,
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/orders', {
      body: {
        orderType: 'server',
        orderData: {
          customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
          description: 'My first server',
          machineType: 'shared.xlarge',
          diskspaceInGiB: 100,
        },
      },
    }),
  responseSchema: zOrdersCreateResponse,
})

contract.operation('orders.listOwn', {
  client: () =>
    client().orders.listOwn({
      query: {
        includesStatus: ['CONFIRMED', 'EXECUTED'],
        excludesStatus: ['REJECTED', 'ABORTED'],
        templateNames: ['proSpace'],
        types: ['NEW_ORDER'],
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  functions: () =>
    functions.ordersListOwn({
      client: flat(),
      query: {
        includesStatus: ['CONFIRMED', 'EXECUTED'],
        excludesStatus: ['REJECTED', 'ABORTED'],
        templateNames: ['proSpace'],
        types: ['NEW_ORDER'],
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  paths: () =>
    paths().GET('/v2/orders', {
      params: {
        query: {
          includesStatus: ['CONFIRMED', 'EXECUTED'],
          excludesStatus: ['REJECTED', 'ABORTED'],
          templateNames: ['proSpace'],
          types: ['NEW_ORDER'],
          limit: 50,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zOrdersListOwnResponse,
})

contract.operation('orders.preview', {
  client: () =>
    client().orders.preview({
      body: {
        orderType: 'server',
        orderData: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', machineType: 'shared.xlarge', diskspaceInGiB: 100 },
      },
    }),
  functions: () =>
    functions.ordersPreview({
      client: flat(),
      body: {
        orderType: 'server',
        orderData: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', machineType: 'shared.xlarge', diskspaceInGiB: 100 },
      },
    }),
  paths: () =>
    paths().POST('/v2/order-previews', {
      body: {
        orderType: 'server',
        orderData: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', machineType: 'shared.xlarge', diskspaceInGiB: 100 },
      },
    }),
  responseSchema: zOrdersPreviewResponse,
})

contract.operation('orders.tariffChanges.create', {
  client: () =>
    client().orders.tariffChanges.create({
      body: {
        tariffChangeType: 'server',
        tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
      },
    }),
  functions: () =>
    functions.ordersTariffChangesCreate({
      client: flat(),
      body: {
        tariffChangeType: 'server',
        tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
      },
    }),
  paths: () =>
    paths().POST('/v2/tariff-changes', {
      body: {
        tariffChangeType: 'server',
        tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
      },
    }),
  responseSchema: zOrdersTariffChangesCreateResponse,
})

contract.operation('orders.tariffChanges.preview', {
  client: () =>
    client().orders.tariffChanges.preview({
      body: {
        tariffChangeType: 'server',
        tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
      },
    }),
  functions: () =>
    functions.ordersTariffChangesPreview({
      client: flat(),
      body: {
        tariffChangeType: 'server',
        tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
      },
    }),
  paths: () =>
    paths().POST('/v2/tariff-change-previews', {
      body: {
        tariffChangeType: 'server',
        tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
      },
    }),
  responseSchema: zOrdersTariffChangesPreviewResponse,
})

contract.operation('articles.list', {
  client: () =>
    client().articles.list({
      query: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        limit: 50,
        skip: 0,
        page: 1,
        tags: ['cpu-optimized'],
        templateNames: ['proSpace'],
        articleIds: ['PS23-BASIC-0001'],
        orderable: ['full'],
        name: 'proSpace lite',
      },
    }),
  functions: () =>
    functions.articlesList({
      client: flat(),
      query: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        limit: 50,
        skip: 0,
        page: 1,
        tags: ['cpu-optimized'],
        templateNames: ['proSpace'],
        articleIds: ['PS23-BASIC-0001'],
        orderable: ['full'],
        name: 'proSpace lite',
      },
    }),
  paths: () =>
    paths().GET('/v2/articles', {
      params: {
        query: {
          customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
          limit: 50,
          skip: 0,
          page: 1,
          tags: ['cpu-optimized'],
          templateNames: ['proSpace'],
          articleIds: ['PS23-BASIC-0001'],
          orderable: ['full'],
          name: 'proSpace lite',
        },
      },
    }),
  responseSchema: zArticlesListResponse,
})

contract.operation('articles.get', {
  client: () =>
    client().articles.get({ path: { articleId: 'PS23-BASIC-0001' }, query: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () =>
    functions.articlesGet({
      client: flat(),
      path: { articleId: 'PS23-BASIC-0001' },
      query: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  paths: () =>
    paths().GET('/v2/articles/{articleId}', {
      params: { path: { articleId: 'PS23-BASIC-0001' }, query: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zArticlesGetResponse,
})

contract.operation('mysql.databases.list', {
  client: () => client().mysql.databases.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.mysqlDatabasesList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/mysql-databases', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zMysqlDatabasesListResponse,
})

contract.operation('mysql.databases.create', {
  client: () =>
    client().mysql.databases.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        database: {
          characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
          description: 'Shop database',
          version: '8.0',
        },
        user: { accessIpMask: '198.51.100.0/24', accessLevel: 'full', externalAccess: true, password: 'made-up-password' },
      },
    }),
  functions: () =>
    functions.mysqlDatabasesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        database: {
          characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
          description: 'Shop database',
          version: '8.0',
        },
        user: { accessIpMask: '198.51.100.0/24', accessLevel: 'full', externalAccess: true, password: 'made-up-password' },
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/mysql-databases', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        database: {
          characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
          description: 'Shop database',
          version: '8.0',
        },
        user: { accessIpMask: '198.51.100.0/24', accessLevel: 'full', externalAccess: true, password: 'made-up-password' },
      },
    }),
  responseSchema: zMysqlDatabasesCreateResponse,
})

contract.operation('mysql.databases.get', {
  client: () => client().mysql.databases.get({ path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } }),
  functions: () => functions.mysqlDatabasesGet({ client: flat(), path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } }),
  paths: () =>
    paths().GET('/v2/mysql-databases/{mysqlDatabaseId}', { params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } } }),
  responseSchema: zMysqlDatabasesGetResponse,
})

contract.operation('mysql.databases.delete', {
  client: () => client().mysql.databases.delete({ path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } }),
  functions: () => functions.mysqlDatabasesDelete({ client: flat(), path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } }),
  paths: () =>
    paths().DELETE('/v2/mysql-databases/{mysqlDatabaseId}', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
    }),
  responseSchema: zMysqlDatabasesDeleteResponse,
})

contract.operation('mysql.databases.update', {
  client: () =>
    client().mysql.databases.update({
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: {
        characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
        description: 'Shop database',
        version: '8.4',
      },
    }),
  functions: () =>
    functions.mysqlDatabasesUpdate({
      client: flat(),
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: {
        characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
        description: 'Shop database',
        version: '8.4',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/mysql-databases/{mysqlDatabaseId}', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
      body: {
        characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
        description: 'Shop database',
        version: '8.4',
      },
    }),
  responseSchema: zMysqlDatabasesUpdateResponse,
})

contract.operation('mysql.databases.updateDefaultCharset', {
  client: () =>
    client().mysql.databases.updateDefaultCharset({
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: { characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' } },
    }),
  functions: () =>
    functions.mysqlDatabasesUpdateDefaultCharset({
      client: flat(),
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: { characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' } },
    }),
  paths: () =>
    paths().PATCH('/v2/mysql-databases/{mysqlDatabaseId}/default-charset', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
      body: { characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' } },
    }),
  responseSchema: zMysqlDatabasesUpdateDefaultCharsetResponse,
})

contract.operation('mysql.databases.updateDescription', {
  client: () =>
    client().mysql.databases.updateDescription({
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: { description: 'Shop database' },
    }),
  functions: () =>
    functions.mysqlDatabasesUpdateDescription({
      client: flat(),
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: { description: 'Shop database' },
    }),
  paths: () =>
    paths().PATCH('/v2/mysql-databases/{mysqlDatabaseId}/description', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
      body: { description: 'Shop database' },
    }),
  responseSchema: zMysqlDatabasesUpdateDescriptionResponse,
})

contract.operation('mysql.charsets.list', {
  client: () => client().mysql.charsets.list({ query: { version: 'mysql80' } }),
  functions: () => functions.mysqlCharsetsList({ client: flat(), query: { version: 'mysql80' } }),
  paths: () => paths().GET('/v2/mysql-charsets', { params: { query: { version: 'mysql80' } } }),
  responseSchema: zMysqlCharsetsListResponse,
})

contract.operation('mysql.versions.list', {
  client: () => client().mysql.versions.list({ query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.mysqlVersionsList({ client: flat(), query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().GET('/v2/mysql-versions', { params: { query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zMysqlVersionsListResponse,
})

contract.operation('mysql.users.list', {
  client: () => client().mysql.users.list({ path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } }),
  functions: () => functions.mysqlUsersList({ client: flat(), path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } }),
  paths: () =>
    paths().GET('/v2/mysql-databases/{mysqlDatabaseId}/users', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
    }),
  responseSchema: zMysqlUsersListResponse,
})

contract.operation('mysql.users.create', {
  client: () =>
    client().mysql.users.create({
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: {
        accessIpMask: '198.51.100.0/24',
        accessLevel: 'full',
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        description: 'Reports',
        externalAccess: true,
        password: 'made-up-password',
      },
    }),
  functions: () =>
    functions.mysqlUsersCreate({
      client: flat(),
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: {
        accessIpMask: '198.51.100.0/24',
        accessLevel: 'full',
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        description: 'Reports',
        externalAccess: true,
        password: 'made-up-password',
      },
    }),
  paths: () =>
    paths().POST('/v2/mysql-databases/{mysqlDatabaseId}/users', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
      body: {
        accessIpMask: '198.51.100.0/24',
        accessLevel: 'full',
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        description: 'Reports',
        externalAccess: true,
        password: 'made-up-password',
      },
    }),
  responseSchema: zMysqlUsersCreateResponse,
})

contract.operation('mysql.users.get', {
  client: () => client().mysql.users.get({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  functions: () => functions.mysqlUsersGet({ client: flat(), path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  paths: () => paths().GET('/v2/mysql-users/{mysqlUserId}', { params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } } }),
  responseSchema: zMysqlUsersGetResponse,
})

contract.operation('mysql.users.update', {
  client: () =>
    client().mysql.users.update({
      path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
      body: { accessIpMask: '198.51.100.0/24', accessLevel: 'readonly', description: 'Reports', externalAccess: true },
    }),
  functions: () =>
    functions.mysqlUsersUpdate({
      client: flat(),
      path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
      body: { accessIpMask: '198.51.100.0/24', accessLevel: 'readonly', description: 'Reports', externalAccess: true },
    }),
  paths: () =>
    paths().PUT('/v2/mysql-users/{mysqlUserId}', {
      params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
      body: { accessIpMask: '198.51.100.0/24', accessLevel: 'readonly', description: 'Reports', externalAccess: true },
    }),
  responseSchema: zMysqlUsersUpdateResponse,
})

contract.operation('mysql.users.delete', {
  client: () => client().mysql.users.delete({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  functions: () => functions.mysqlUsersDelete({ client: flat(), path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  paths: () =>
    paths().DELETE('/v2/mysql-users/{mysqlUserId}', { params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } } }),
  responseSchema: zMysqlUsersDeleteResponse,
})

contract.operation('mysql.users.patch', {
  client: () =>
    client().mysql.users.patch({
      path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
      body: {
        accessIpMask: '198.51.100.0/24',
        accessLevel: 'readonly',
        description: 'Reports',
        externalAccess: true,
        password: 'made-up-password',
      },
    }),
  functions: () =>
    functions.mysqlUsersPatch({
      client: flat(),
      path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
      body: {
        accessIpMask: '198.51.100.0/24',
        accessLevel: 'readonly',
        description: 'Reports',
        externalAccess: true,
        password: 'made-up-password',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/mysql-users/{mysqlUserId}', {
      params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
      body: {
        accessIpMask: '198.51.100.0/24',
        accessLevel: 'readonly',
        description: 'Reports',
        externalAccess: true,
        password: 'made-up-password',
      },
    }),
  responseSchema: zMysqlUsersPatchResponse,
})

contract.operation('mysql.users.enable', {
  client: () => client().mysql.users.enable({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  functions: () => functions.mysqlUsersEnable({ client: flat(), path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  paths: () =>
    paths().POST('/v2/mysql-users/{mysqlUserId}/actions/enable', {
      params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
    }),
  responseSchema: zMysqlUsersEnableResponse,
})

contract.operation('mysql.users.disable', {
  client: () => client().mysql.users.disable({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  functions: () => functions.mysqlUsersDisable({ client: flat(), path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  paths: () =>
    paths().POST('/v2/mysql-users/{mysqlUserId}/actions/disable', {
      params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
    }),
  responseSchema: zMysqlUsersDisableResponse,
})

contract.operation('mysql.users.getPhpMyAdminUrl', {
  client: () => client().mysql.users.getPhpMyAdminUrl({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  functions: () => functions.mysqlUsersGetPhpMyAdminUrl({ client: flat(), path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
  paths: () =>
    paths().GET('/v2/mysql-users/{mysqlUserId}/php-my-admin-url', {
      params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
    }),
  responseSchema: zMysqlUsersGetPhpMyAdminUrlResponse,
})

contract.operation('mysql.users.updatePassword', {
  client: () =>
    client().mysql.users.updatePassword({
      path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
      body: { password: 'made-up-password' },
    }),
  functions: () =>
    functions.mysqlUsersUpdatePassword({
      client: flat(),
      path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
      body: { password: 'made-up-password' },
    }),
  paths: () =>
    paths().PATCH('/v2/mysql-users/{mysqlUserId}/password', {
      params: { path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } },
      body: { password: 'made-up-password' },
    }),
  responseSchema: zMysqlUsersUpdatePasswordResponse,
})

contract.operation('redis.databases.list', {
  client: () => client().redis.databases.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.redisDatabasesList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/redis-databases', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zRedisDatabasesListResponse,
})

contract.operation('redis.databases.create', {
  client: () =>
    client().redis.databases.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '64Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
        description: 'Cache of the shop',
        version: '7.0',
      },
    }),
  functions: () =>
    functions.redisDatabasesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '64Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
        description: 'Cache of the shop',
        version: '7.0',
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/redis-databases', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '64Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
        description: 'Cache of the shop',
        version: '7.0',
      },
    }),
  responseSchema: zRedisDatabasesCreateResponse,
})

contract.operation('redis.databases.get', {
  client: () => client().redis.databases.get({ path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } }),
  functions: () => functions.redisDatabasesGet({ client: flat(), path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } }),
  paths: () =>
    paths().GET('/v2/redis-databases/{redisDatabaseId}', { params: { path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } } }),
  responseSchema: zRedisDatabasesGetResponse,
})

contract.operation('redis.databases.delete', {
  client: () => client().redis.databases.delete({ path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } }),
  functions: () => functions.redisDatabasesDelete({ client: flat(), path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } }),
  paths: () =>
    paths().DELETE('/v2/redis-databases/{redisDatabaseId}', {
      params: { path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } },
    }),
  responseSchema: zRedisDatabasesDeleteResponse,
})

contract.operation('redis.databases.update', {
  client: () =>
    client().redis.databases.update({
      path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '128Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
        description: 'Cache of the shop',
        version: '7.2',
      },
    }),
  functions: () =>
    functions.redisDatabasesUpdate({
      client: flat(),
      path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '128Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
        description: 'Cache of the shop',
        version: '7.2',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/redis-databases/{redisDatabaseId}', {
      params: { path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '128Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
        description: 'Cache of the shop',
        version: '7.2',
      },
    }),
  responseSchema: zRedisDatabasesUpdateResponse,
})

contract.operation('redis.databases.updateConfiguration', {
  client: () =>
    client().redis.databases.updateConfiguration({
      path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '64Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
      },
    }),
  functions: () =>
    functions.redisDatabasesUpdateConfiguration({
      client: flat(),
      path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '64Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/redis-databases/{redisDatabaseId}/configuration', {
      params: { path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } },
      body: {
        configuration: { additionalFlags: ['--maxclients 100'], maxMemory: '64Mi', maxMemoryPolicy: 'allkeys-lru', persistent: true },
      },
    }),
  responseSchema: zRedisDatabasesUpdateConfigurationResponse,
})

contract.operation('redis.databases.updateDescription', {
  client: () =>
    client().redis.databases.updateDescription({
      path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
      body: { description: 'Cache of the shop' },
    }),
  functions: () =>
    functions.redisDatabasesUpdateDescription({
      client: flat(),
      path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
      body: { description: 'Cache of the shop' },
    }),
  paths: () =>
    paths().PATCH('/v2/redis-databases/{redisDatabaseId}/description', {
      params: { path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } },
      body: { description: 'Cache of the shop' },
    }),
  responseSchema: zRedisDatabasesUpdateDescriptionResponse,
})

contract.operation('redis.versions.list', {
  client: () => client().redis.versions.list({ query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.redisVersionsList({ client: flat(), query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () => paths().GET('/v2/redis-versions', { params: { query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zRedisVersionsListResponse,
})

contract.operation('dns.zones.list', {
  client: () => client().dns.zones.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.dnsZonesList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/dns-zones', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zDnsZonesListResponse,
})

contract.operation('dns.zones.create', {
  client: () => client().dns.zones.create({ body: { name: 'shop.example.com', parentZoneId: '43240a0b-5f24-4caf-a797-6938c0e0d63c' } }),
  functions: () =>
    functions.dnsZonesCreate({ client: flat(), body: { name: 'shop.example.com', parentZoneId: '43240a0b-5f24-4caf-a797-6938c0e0d63c' } }),
  paths: () => paths().POST('/v2/dns-zones', { body: { name: 'shop.example.com', parentZoneId: '43240a0b-5f24-4caf-a797-6938c0e0d63c' } }),
  responseSchema: zDnsZonesCreateResponse,
})

contract.operation('dns.zones.get', {
  client: () => client().dns.zones.get({ path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } }),
  functions: () => functions.dnsZonesGet({ client: flat(), path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } }),
  paths: () => paths().GET('/v2/dns-zones/{dnsZoneId}', { params: { path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } } }),
  responseSchema: zDnsZonesGetResponse,
})

contract.operation('dns.zones.delete', {
  client: () => client().dns.zones.delete({ path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } }),
  functions: () => functions.dnsZonesDelete({ client: flat(), path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } }),
  paths: () => paths().DELETE('/v2/dns-zones/{dnsZoneId}', { params: { path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } } }),
  responseSchema: zDnsZonesDeleteResponse,
})

contract.operation('dns.recordSets.update', {
  client: () =>
    client().dns.recordSets.update({
      path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' },
      body: { a: ['192.0.2.1'], aaaa: ['2001:db8::1'], settings: { ttl: { seconds: 3600 } } },
    }),
  functions: () =>
    functions.dnsRecordSetsUpdate({
      client: flat(),
      path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' },
      body: { a: ['192.0.2.1'], aaaa: ['2001:db8::1'], settings: { ttl: { seconds: 3600 } } },
    }),
  paths: () =>
    paths().PUT('/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}', {
      params: { path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' } },
      body: { a: ['192.0.2.1'], aaaa: ['2001:db8::1'], settings: { ttl: { seconds: 3600 } } },
    }),
  responseSchema: zDnsRecordSetsUpdateResponse,
})

contract.operation('dns.recordSets.setManaged', {
  client: () =>
    client().dns.recordSets.setManaged({ path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' }, body: {} }),
  functions: () =>
    functions.dnsRecordSetsSetManaged({
      client: flat(),
      path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' },
      body: {},
    }),
  paths: () =>
    paths().POST('/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed', {
      params: { path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' } },
      body: {},
    }),
  responseSchema: zDnsRecordSetsSetManagedResponse,
})

contract.operation('domains.list', {
  client: () =>
    client().domains.list({
      query: {
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        page: 1,
        limit: 50,
        domainSearchName: 'example',
        contactHash: '9f2c4e7a1b3d5860',
        skip: 0,
      },
    }),
  functions: () =>
    functions.domainsList({
      client: flat(),
      query: {
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        page: 1,
        limit: 50,
        domainSearchName: 'example',
        contactHash: '9f2c4e7a1b3d5860',
        skip: 0,
      },
    }),
  paths: () =>
    paths().GET('/v2/domains', {
      params: {
        query: {
          projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          page: 1,
          limit: 50,
          domainSearchName: 'example',
          contactHash: '9f2c4e7a1b3d5860',
          skip: 0,
        },
      },
    }),
  responseSchema: zDomainsListResponse,
})

contract.operation('legacy.domains.checkRegistrability', {
  client: () => client().legacy.domains.checkRegistrability({ body: { domain: 'example.com' } }),
  functions: () => functions.legacyDomainsCheckRegistrability({ client: flat(), body: { domain: 'example.com' } }),
  paths: () => paths().POST('/v2/domains', { body: { domain: 'example.com' } }),
  responseSchema: zLegacyDomainsCheckRegistrabilityResponse,
})

contract.operation('domains.get', {
  client: () => client().domains.get({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () => functions.domainsGet({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () => paths().GET('/v2/domains/{domainId}', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zDomainsGetResponse,
})

contract.operation('domains.delete', {
  client: () =>
    client().domains.delete({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      query: { transit: false, deleteIngresses: true },
    }),
  functions: () =>
    functions.domainsDelete({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      query: { transit: false, deleteIngresses: true },
    }),
  paths: () =>
    paths().DELETE('/v2/domains/{domainId}', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' }, query: { transit: false, deleteIngresses: true } },
    }),
  responseSchema: zDomainsDeleteResponse,
})

contract.operation('domains.updateProject', {
  client: () =>
    client().domains.updateProject({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  functions: () =>
    functions.domainsUpdateProject({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  paths: () =>
    paths().PATCH('/v2/domains/{domainId}/project-id', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  responseSchema: zDomainsUpdateProjectResponse,
})

contract.operation('legacy.domains.changeNameservers', {
  client: () =>
    client().legacy.domains.changeNameservers({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
    }),
  functions: () =>
    functions.legacyDomainsChangeNameservers({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
    }),
  paths: () =>
    paths().PUT('/v2/domains/{domainId}/nameservers', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
    }),
  responseSchema: zLegacyDomainsChangeNameserversResponse,
})

contract.operation('domains.updateNameservers', {
  client: () =>
    client().domains.updateNameservers({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
    }),
  functions: () =>
    functions.domainsUpdateNameservers({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
    }),
  paths: () =>
    paths().PATCH('/v2/domains/{domainId}/nameservers', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
    }),
  responseSchema: zDomainsUpdateNameserversResponse,
})

contract.operation('domains.updateContact', {
  client: () =>
    client().domains.updateContact({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8', contact: 'owner' },
      body: {
        contact: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  functions: () =>
    functions.domainsUpdateContact({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8', contact: 'owner' },
      body: {
        contact: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  paths: () =>
    paths().PATCH('/v2/domains/{domainId}/contacts/{contact}', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8', contact: 'owner' } },
      body: {
        contact: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  responseSchema: zDomainsUpdateContactResponse,
})

contract.operation('domains.abortDeclaration', {
  client: () => client().domains.abortDeclaration({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () => functions.domainsAbortDeclaration({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () =>
    paths().DELETE('/v2/domains/{domainId}/declaration', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zDomainsAbortDeclarationResponse,
})

contract.operation('domains.resendEmail', {
  client: () => client().domains.resendEmail({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () => functions.domainsResendEmail({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () =>
    paths().POST('/v2/domains/{domainId}/actions/resend-email', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zDomainsResendEmailResponse,
})

contract.operation('domains.createAuthCode', {
  client: () => client().domains.createAuthCode({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () => functions.domainsCreateAuthCode({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () =>
    paths().POST('/v2/domains/{domainId}/actions/auth-code', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zDomainsCreateAuthCodeResponse,
})

contract.operation('domains.updateAuthCode', {
  client: () =>
    client().domains.updateAuthCode({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { authCode: 'made-up-auth-code' },
    }),
  functions: () =>
    functions.domainsUpdateAuthCode({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { authCode: 'made-up-auth-code' },
    }),
  paths: () =>
    paths().PATCH('/v2/domains/{domainId}/auth-code', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { authCode: 'made-up-auth-code' },
    }),
  responseSchema: zDomainsUpdateAuthCodeResponse,
})

contract.operation('domains.checkRegistrability', {
  client: () => client().domains.checkRegistrability({ body: { domain: 'example.com' } }),
  functions: () => functions.domainsCheckRegistrability({ client: flat(), body: { domain: 'example.com' } }),
  paths: () => paths().POST('/v2/domain-registrable', { body: { domain: 'example.com' } }),
  responseSchema: zDomainsCheckRegistrabilityResponse,
})

contract.operation('domains.checkTransferability', {
  client: () => client().domains.checkTransferability({ body: { authCode: 'made-up-auth-code', domain: 'example.com' } }),
  functions: () =>
    functions.domainsCheckTransferability({ client: flat(), body: { authCode: 'made-up-auth-code', domain: 'example.com' } }),
  paths: () => paths().POST('/v2/domain-transferable', { body: { authCode: 'made-up-auth-code', domain: 'example.com' } }),
  responseSchema: zDomainsCheckTransferabilityResponse,
})

contract.operation('domains.tlds.list', {
  client: () => client().domains.tlds.list(),
  functions: () => functions.domainsTldsList({ client: flat() }),
  paths: () => paths().GET('/v2/domain-tlds'),
  responseSchema: zDomainsTldsListResponse,
})

contract.operation('domains.tlds.getContactSchemas', {
  client: () => client().domains.tlds.getContactSchemas({ path: { tld: 'com' } }),
  functions: () => functions.domainsTldsGetContactSchemas({ client: flat(), path: { tld: 'com' } }),
  paths: () => paths().GET('/v2/domain-tlds/{tld}/contact-schemas', { params: { path: { tld: 'com' } } }),
  responseSchema: zDomainsTldsGetContactSchemasResponse,
})

contract.operation('ingresses.list', {
  client: () =>
    client().ingresses.list({
      query: {
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41',
        hostnameSubstring: 'shop',
        appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b',
        containerId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963',
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  functions: () =>
    functions.ingressesList({
      client: flat(),
      query: {
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41',
        hostnameSubstring: 'shop',
        appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b',
        containerId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963',
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  paths: () =>
    paths().GET('/v2/ingresses', {
      params: {
        query: {
          projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41',
          hostnameSubstring: 'shop',
          appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b',
          containerId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963',
          limit: 50,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zIngressesListResponse,
})

contract.operation('ingresses.create', {
  client: () =>
    client().ingresses.create({
      body: {
        hostname: 'www.example.com',
        paths: [{ path: '/', target: { installationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }],
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  functions: () =>
    functions.ingressesCreate({
      client: flat(),
      body: {
        hostname: 'www.example.com',
        paths: [{ path: '/', target: { installationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }],
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  paths: () =>
    paths().POST('/v2/ingresses', {
      body: {
        hostname: 'www.example.com',
        paths: [{ path: '/', target: { installationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } }],
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  responseSchema: zIngressesCreateResponse,
})

contract.operation('ingresses.get', {
  client: () => client().ingresses.get({ path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  functions: () => functions.ingressesGet({ client: flat(), path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  paths: () => paths().GET('/v2/ingresses/{ingressId}', { params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } } }),
  responseSchema: zIngressesGetResponse,
})

contract.operation('ingresses.delete', {
  client: () => client().ingresses.delete({ path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  functions: () => functions.ingressesDelete({ client: flat(), path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  paths: () => paths().DELETE('/v2/ingresses/{ingressId}', { params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } } }),
  responseSchema: zIngressesDeleteResponse,
})

contract.operation('ingresses.verifyOwnership', {
  client: () => client().ingresses.verifyOwnership({ path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  functions: () => functions.ingressesVerifyOwnership({ client: flat(), path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  paths: () =>
    paths().POST('/v2/ingresses/{ingressId}/actions/verify-ownership', {
      params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
    }),
  responseSchema: zIngressesVerifyOwnershipResponse,
})

contract.operation('legacy.ingresses.updatePaths', {
  client: () =>
    client().legacy.ingresses.updatePaths({
      path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
      body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
    }),
  functions: () =>
    functions.legacyIngressesUpdatePaths({
      client: flat(),
      path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
      body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
    }),
  paths: () =>
    paths().PUT('/v2/ingresses/{ingressId}/paths', {
      params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
      body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
    }),
  responseSchema: zLegacyIngressesUpdatePathsResponse,
})

contract.operation('ingresses.updatePaths', {
  client: () =>
    client().ingresses.updatePaths({
      path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
      body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
    }),
  functions: () =>
    functions.ingressesUpdatePaths({
      client: flat(),
      path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
      body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
    }),
  paths: () =>
    paths().PATCH('/v2/ingresses/{ingressId}/paths', {
      params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
      body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
    }),
  responseSchema: zIngressesUpdatePathsResponse,
})

contract.operation('legacy.ingresses.updateTls', {
  client: () =>
    client().legacy.ingresses.updateTls({
      path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
      body: { acme: true, isCreated: true },
    }),
  functions: () =>
    functions.legacyIngressesUpdateTls({
      client: flat(),
      path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
      body: { acme: true, isCreated: true },
    }),
  paths: () =>
    paths().PUT('/v2/ingresses/{ingressId}/tls', {
      params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
      body: { acme: true, isCreated: true },
    }),
  responseSchema: zLegacyIngressesUpdateTlsResponse,
})

contract.operation('ingresses.updateTls', {
  client: () => client().ingresses.updateTls({ path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' }, body: { acme: true } }),
  functions: () =>
    functions.ingressesUpdateTls({ client: flat(), path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' }, body: { acme: true } }),
  paths: () =>
    paths().PATCH('/v2/ingresses/{ingressId}/tls', {
      params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
      body: { acme: true },
    }),
  responseSchema: zIngressesUpdateTlsResponse,
})

contract.operation('ingresses.requestAcmeCertificate', {
  client: () => client().ingresses.requestAcmeCertificate({ path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  functions: () =>
    functions.ingressesRequestAcmeCertificate({ client: flat(), path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } }),
  paths: () =>
    paths().POST('/v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance', {
      params: { path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
    }),
  responseSchema: zIngressesRequestAcmeCertificateResponse,
})

contract.operation('legacy.domains.getNewestScreenshot', {
  client: () => client().legacy.domains.getNewestScreenshot({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () =>
    functions.legacyDomainsGetNewestScreenshot({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () =>
    paths().GET('/v2/domains/{domainId}/screenshots/newest', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zLegacyDomainsGetNewestScreenshotResponse,
})

contract.operation('legacy.domains.changeOwner', {
  client: () =>
    client().legacy.domains.changeOwner({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: {
        ownerC: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  functions: () =>
    functions.legacyDomainsChangeOwner({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: {
        ownerC: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  paths: () =>
    paths().PUT('/v2/domains/{domainId}/handles/ownerc', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: {
        ownerC: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  responseSchema: zLegacyDomainsChangeOwnerResponse,
})

contract.operation('legacy.domains.changeProject', {
  client: () =>
    client().legacy.domains.changeProject({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  functions: () =>
    functions.legacyDomainsChangeProject({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  paths: () =>
    paths().PUT('/v2/domains/{domainId}/projectId', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  responseSchema: zLegacyDomainsChangeProjectResponse,
})

contract.operation('legacy.domains.declareAuthCode', {
  client: () =>
    client().legacy.domains.declareAuthCode({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { authCode: 'made-up-auth-code' },
    }),
  functions: () =>
    functions.legacyDomainsDeclareAuthCode({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { authCode: 'made-up-auth-code' },
    }),
  paths: () =>
    paths().PUT('/v2/domains/{domainId}/declarations/authcode', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { authCode: 'made-up-auth-code' },
    }),
  responseSchema: zLegacyDomainsDeclareAuthCodeResponse,
})

contract.operation('legacy.domains.declareHandles', {
  client: () =>
    client().legacy.domains.declareHandles({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: {
        ownerC: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  functions: () =>
    functions.legacyDomainsDeclareHandles({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: {
        ownerC: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  paths: () =>
    paths().PUT('/v2/domains/{domainId}/declarations/handles', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: {
        ownerC: [
          { name: 'firstname', value: 'Ada' },
          { name: 'lastname', value: 'Example' },
        ],
      },
    }),
  responseSchema: zLegacyDomainsDeclareHandlesResponse,
})

contract.operation('legacy.domains.getHandleFields', {
  client: () => client().legacy.domains.getHandleFields({ path: { domainName: 'example.com' } }),
  functions: () => functions.legacyDomainsGetHandleFields({ client: flat(), path: { domainName: 'example.com' } }),
  paths: () => paths().GET('/v2/domains/handle-schema/{domainName}', { params: { path: { domainName: 'example.com' } } }),
  responseSchema: zLegacyDomainsGetHandleFieldsResponse,
})

contract.operation('legacy.domains.list', {
  client: () =>
    client().legacy.domains.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { page: 1, limit: 50, domainSearchName: 'example' },
    }),
  functions: () =>
    functions.legacyDomainsList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { page: 1, limit: 50, domainSearchName: 'example' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/domains', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { page: 1, limit: 50, domainSearchName: 'example' } },
    }),
  responseSchema: zLegacyDomainsListResponse,
})

contract.operation('legacy.ingresses.list', {
  client: () => client().legacy.ingresses.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.legacyIngressesList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/ingresses', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zLegacyIngressesListResponse,
})

contract.operation('legacy.dns.setCustomA', {
  client: () =>
    client().legacy.dns.setCustomA({
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { a: ['192.0.2.1'], aaaa: ['2001:db8::1'], settings: { ttl: { seconds: 3600 } } },
    }),
  functions: () =>
    functions.legacyDnsSetCustomA({
      client: flat(),
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { a: ['192.0.2.1'], aaaa: ['2001:db8::1'], settings: { ttl: { seconds: 3600 } } },
    }),
  paths: () =>
    paths().PUT('/v2/dns/zones/{zoneId}/recordset/acombined/custom', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: { a: ['192.0.2.1'], aaaa: ['2001:db8::1'], settings: { ttl: { seconds: 3600 } } },
    }),
  responseSchema: zLegacyDnsSetCustomAResponse,
})

contract.operation('legacy.dns.setManagedA', {
  client: () => client().legacy.dns.setManagedA({ path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' }, body: {} }),
  functions: () => functions.legacyDnsSetManagedA({ client: flat(), path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' }, body: {} }),
  paths: () =>
    paths().POST('/v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: {},
    }),
  responseSchema: zLegacyDnsSetManagedAResponse,
})

contract.operation('legacy.dns.setCname', {
  client: () =>
    client().legacy.dns.setCname({
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { fqdn: 'www.example.net', settings: { ttl: { seconds: 3600 } } },
    }),
  functions: () =>
    functions.legacyDnsSetCname({
      client: flat(),
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { fqdn: 'www.example.net', settings: { ttl: { seconds: 3600 } } },
    }),
  paths: () =>
    paths().PUT('/v2/dns/zones/{zoneId}/recordset/cname', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: { fqdn: 'www.example.net', settings: { ttl: { seconds: 3600 } } },
    }),
  responseSchema: zLegacyDnsSetCnameResponse,
})

contract.operation('legacy.dns.setCustomMx', {
  client: () =>
    client().legacy.dns.setCustomMx({
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: {
        records: [
          { fqdn: 'mx1.example.net', priority: 10 },
          { fqdn: 'mx2.example.net', priority: 20 },
        ],
        settings: { ttl: { seconds: 3600 } },
      },
    }),
  functions: () =>
    functions.legacyDnsSetCustomMx({
      client: flat(),
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: {
        records: [
          { fqdn: 'mx1.example.net', priority: 10 },
          { fqdn: 'mx2.example.net', priority: 20 },
        ],
        settings: { ttl: { seconds: 3600 } },
      },
    }),
  paths: () =>
    paths().PUT('/v2/dns/zones/{zoneId}/recordset/mx/custom', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: {
        records: [
          { fqdn: 'mx1.example.net', priority: 10 },
          { fqdn: 'mx2.example.net', priority: 20 },
        ],
        settings: { ttl: { seconds: 3600 } },
      },
    }),
  responseSchema: zLegacyDnsSetCustomMxResponse,
})

contract.operation('legacy.dns.setManagedMx', {
  client: () => client().legacy.dns.setManagedMx({ path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' }, body: {} }),
  functions: () => functions.legacyDnsSetManagedMx({ client: flat(), path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' }, body: {} }),
  paths: () =>
    paths().POST('/v2/dns/zones/{zoneId}/recordset/mx/managed', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: {},
    }),
  responseSchema: zLegacyDnsSetManagedMxResponse,
})

contract.operation('legacy.dns.setSrv', {
  client: () =>
    client().legacy.dns.setSrv({
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { records: [{ fqdn: 'sip.example.net', port: 5060, priority: 10, weight: 5 }], settings: { ttl: { seconds: 3600 } } },
    }),
  functions: () =>
    functions.legacyDnsSetSrv({
      client: flat(),
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { records: [{ fqdn: 'sip.example.net', port: 5060, priority: 10, weight: 5 }], settings: { ttl: { seconds: 3600 } } },
    }),
  paths: () =>
    paths().PUT('/v2/dns/zones/{zoneId}/recordset/srv', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: { records: [{ fqdn: 'sip.example.net', port: 5060, priority: 10, weight: 5 }], settings: { ttl: { seconds: 3600 } } },
    }),
  responseSchema: zLegacyDnsSetSrvResponse,
})

contract.operation('legacy.dns.setTxt', {
  client: () =>
    client().legacy.dns.setTxt({
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { entries: ['v=spf1 mx -all'], settings: { ttl: { seconds: 3600 } } },
    }),
  functions: () =>
    functions.legacyDnsSetTxt({
      client: flat(),
      path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' },
      body: { entries: ['v=spf1 mx -all'], settings: { ttl: { seconds: 3600 } } },
    }),
  paths: () =>
    paths().PUT('/v2/dns/zones/{zoneId}/recordset/txt', {
      params: { path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' } },
      body: { entries: ['v=spf1 mx -all'], settings: { ttl: { seconds: 3600 } } },
    }),
  responseSchema: zLegacyDnsSetTxtResponse,
})

contract.operation('conversations.list', {
  client: () =>
    client().conversations.list({
      query: {
        fullTextSearch: 'invoice',
        status: ['open'],
        limit: 100,
        skip: 0,
        page: 1,
        sort: ['lastMessage.createdAt'],
        order: ['desc'],
      },
    }),
  functions: () =>
    functions.conversationsList({
      client: flat(),
      query: {
        fullTextSearch: 'invoice',
        status: ['open'],
        limit: 100,
        skip: 0,
        page: 1,
        sort: ['lastMessage.createdAt'],
        order: ['desc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/conversations', {
      params: {
        query: {
          fullTextSearch: 'invoice',
          status: ['open'],
          limit: 100,
          skip: 0,
          page: 1,
          sort: ['lastMessage.createdAt'],
          order: ['desc'],
        },
      },
    }),
  responseSchema: zConversationsListResponse,
})

contract.operation('conversations.create', {
  client: () =>
    client().conversations.create({
      body: {
        categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        mainUserId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be',
        relatedTo: { aggregate: 'project', domain: 'project', id: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        sharedWith: { aggregate: 'customer', domain: 'customer', id: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        title: 'Error on my website',
      },
    }),
  functions: () =>
    functions.conversationsCreate({
      client: flat(),
      body: {
        categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        mainUserId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be',
        relatedTo: { aggregate: 'project', domain: 'project', id: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        sharedWith: { aggregate: 'customer', domain: 'customer', id: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        title: 'Error on my website',
      },
    }),
  paths: () =>
    paths().POST('/v2/conversations', {
      body: {
        categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        mainUserId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be',
        relatedTo: { aggregate: 'project', domain: 'project', id: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        sharedWith: { aggregate: 'customer', domain: 'customer', id: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        title: 'Error on my website',
      },
    }),
  responseSchema: zConversationsCreateResponse,
})

contract.operation('conversations.get', {
  client: () => client().conversations.get({ path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
  functions: () => functions.conversationsGet({ client: flat(), path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
  paths: () =>
    paths().GET('/v2/conversations/{conversationId}', { params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } } }),
  responseSchema: zConversationsGetResponse,
})

contract.operation('conversations.update', {
  client: () =>
    client().conversations.update({
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' },
      body: {
        categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        relatedTo: { aggregate: 'project', domain: 'project', id: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        title: 'Error on my website since yesterday',
      },
    }),
  functions: () =>
    functions.conversationsUpdate({
      client: flat(),
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' },
      body: {
        categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        relatedTo: { aggregate: 'project', domain: 'project', id: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        title: 'Error on my website since yesterday',
      },
    }),
  paths: () =>
    paths().PUT('/v2/conversations/{conversationId}', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } },
      body: {
        categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        relatedTo: { aggregate: 'project', domain: 'project', id: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        title: 'Error on my website since yesterday',
      },
    }),
  responseSchema: zConversationsUpdateResponse,
})

contract.operation('conversations.setStatus', {
  client: () =>
    client().conversations.setStatus({ path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' }, body: { status: 'closed' } }),
  functions: () =>
    functions.conversationsSetStatus({
      client: flat(),
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' },
      body: { status: 'closed' },
    }),
  paths: () =>
    paths().PUT('/v2/conversations/{conversationId}/status', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } },
      body: { status: 'closed' },
    }),
  responseSchema: zConversationsSetStatusResponse,
})

contract.operation('conversations.members.list', {
  client: () => client().conversations.members.list({ path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
  functions: () => functions.conversationsMembersList({ client: flat(), path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
  paths: () =>
    paths().GET('/v2/conversations/{conversationId}/members', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } },
    }),
  responseSchema: zConversationsMembersListResponse,
})

contract.operation('conversations.messages.list', {
  client: () => client().conversations.messages.list({ path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
  functions: () =>
    functions.conversationsMessagesList({ client: flat(), path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
  paths: () =>
    paths().GET('/v2/conversations/{conversationId}/messages', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } },
    }),
  responseSchema: zConversationsMessagesListResponse,
})

contract.operation('conversations.messages.create', {
  client: () =>
    client().conversations.messages.create({
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' },
      body: { fileIds: ['b914340e-db22-43b0-a8d4-903bc9f20556'], messageContent: 'My website has shown an error since this morning.' },
    }),
  functions: () =>
    functions.conversationsMessagesCreate({
      client: flat(),
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' },
      body: { fileIds: ['b914340e-db22-43b0-a8d4-903bc9f20556'], messageContent: 'My website has shown an error since this morning.' },
    }),
  paths: () =>
    paths().POST('/v2/conversations/{conversationId}/messages', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } },
      body: { fileIds: ['b914340e-db22-43b0-a8d4-903bc9f20556'], messageContent: 'My website has shown an error since this morning.' },
    }),
  responseSchema: zConversationsMessagesCreateResponse,
})

contract.operation('conversations.messages.update', {
  client: () =>
    client().conversations.messages.update({
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', messageId: 'ae2bea39-b23d-4c35-a1aa-f3f821c61382' },
      body: { messageContent: 'My website has shown an error since yesterday.' },
    }),
  functions: () =>
    functions.conversationsMessagesUpdate({
      client: flat(),
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', messageId: 'ae2bea39-b23d-4c35-a1aa-f3f821c61382' },
      body: { messageContent: 'My website has shown an error since yesterday.' },
    }),
  paths: () =>
    paths().PATCH('/v2/conversations/{conversationId}/messages/{messageId}', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', messageId: 'ae2bea39-b23d-4c35-a1aa-f3f821c61382' } },
      body: { messageContent: 'My website has shown an error since yesterday.' },
    }),
  responseSchema: zConversationsMessagesUpdateResponse,
})

contract.operation('conversations.files.requestUpload', {
  client: () => client().conversations.files.requestUpload({ path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' }, body: {} }),
  functions: () =>
    functions.conversationsFilesRequestUpload({
      client: flat(),
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' },
      body: {},
    }),
  paths: () =>
    paths().POST('/v2/conversations/{conversationId}/files', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } },
      body: {},
    }),
  responseSchema: zConversationsFilesRequestUploadResponse,
})

contract.operation('conversations.files.getAccessToken', {
  client: () =>
    client().conversations.files.getAccessToken({
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
    }),
  functions: () =>
    functions.conversationsFilesGetAccessToken({
      client: flat(),
      path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
    }),
  paths: () =>
    paths().GET('/v2/conversations/{conversationId}/files/{fileId}/access-token', {
      params: { path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' } },
    }),
  responseSchema: zConversationsFilesGetAccessTokenResponse,
})

contract.operation('conversations.categories.list', {
  client: () => client().conversations.categories.list(),
  functions: () => functions.conversationsCategoriesList({ client: flat() }),
  paths: () => paths().GET('/v2/conversation-categories'),
  responseSchema: zConversationsCategoriesListResponse,
})

contract.operation('conversations.categories.get', {
  client: () => client().conversations.categories.get({ path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } }),
  functions: () => functions.conversationsCategoriesGet({ client: flat(), path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } }),
  paths: () =>
    paths().GET('/v2/conversation-categories/{categoryId}', { params: { path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } } }),
  responseSchema: zConversationsCategoriesGetResponse,
})

contract.operation('customers.list', {
  client: () => client().customers.list({ query: { role: 'owner,member', limit: 50, skip: 0, page: 1, search: 'Example Ltd' } }),
  functions: () =>
    functions.customersList({ client: flat(), query: { role: 'owner,member', limit: 50, skip: 0, page: 1, search: 'Example Ltd' } }),
  paths: () =>
    paths().GET('/v2/customers', { params: { query: { role: 'owner,member', limit: 50, skip: 0, page: 1, search: 'Example Ltd' } } }),
  responseSchema: zCustomersListResponse,
})

contract.operation('customers.create', {
  client: () =>
    client().customers.create({
      body: {
        name: 'Example Ltd',
        owner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        vatId: 'DE123456789',
      },
    }),
  functions: () =>
    functions.customersCreate({
      client: flat(),
      body: {
        name: 'Example Ltd',
        owner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        vatId: 'DE123456789',
      },
    }),
  paths: () =>
    paths().POST('/v2/customers', {
      body: {
        name: 'Example Ltd',
        owner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        vatId: 'DE123456789',
      },
    }),
  responseSchema: zCustomersCreateResponse,
})

contract.operation('customers.get', {
  client: () => client().customers.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () => paths().GET('/v2/customers/{customerId}', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersGetResponse,
})

contract.operation('customers.update', {
  client: () =>
    client().customers.update({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        name: 'Example Ltd',
        owner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        vatId: 'DE123456789',
      },
    }),
  functions: () =>
    functions.customersUpdate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        name: 'Example Ltd',
        owner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        vatId: 'DE123456789',
      },
    }),
  paths: () =>
    paths().PUT('/v2/customers/{customerId}', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {
        customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f',
        name: 'Example Ltd',
        owner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        vatId: 'DE123456789',
      },
    }),
  responseSchema: zCustomersUpdateResponse,
})

contract.operation('customers.delete', {
  client: () => client().customers.delete({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersDelete({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () => paths().DELETE('/v2/customers/{customerId}', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersDeleteResponse,
})

contract.operation('customers.leave', {
  client: () => client().customers.leave({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersLeave({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/actions/leave', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersLeaveResponse,
})

contract.operation('customers.getLegalCompetence', {
  client: () => client().customers.getLegalCompetence({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersGetLegalCompetence({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/legally-competent', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zCustomersGetLegalCompetenceResponse,
})

contract.operation('customers.avatar.requestUpload', {
  client: () => client().customers.avatar.requestUpload({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, body: {} }),
  functions: () =>
    functions.customersAvatarRequestUpload({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, body: {} }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/avatar', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {},
    }),
  responseSchema: zCustomersAvatarRequestUploadResponse,
})

contract.operation('customers.avatar.delete', {
  client: () => client().customers.avatar.delete({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersAvatarDelete({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().DELETE('/v2/customers/{customerId}/avatar', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersAvatarDeleteResponse,
})

contract.operation('customers.categories.list', {
  client: () => client().customers.categories.list(),
  functions: () => functions.customersCategoriesList({ client: flat() }),
  paths: () => paths().GET('/v2/customer-categories'),
  responseSchema: zCustomersCategoriesListResponse,
})

contract.operation('customers.categories.create', {
  client: () =>
    client().customers.categories.create({
      body: {
        id: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        isPublic: true,
        name: 'Agencies',
        useAgencyDomainPrices: true,
        useAgencySslPrices: true,
      },
    }),
  functions: () =>
    functions.customersCategoriesCreate({
      client: flat(),
      body: {
        id: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        isPublic: true,
        name: 'Agencies',
        useAgencyDomainPrices: true,
        useAgencySslPrices: true,
      },
    }),
  paths: () =>
    paths().POST('/v2/customer-categories', {
      body: {
        id: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        isPublic: true,
        name: 'Agencies',
        useAgencyDomainPrices: true,
        useAgencySslPrices: true,
      },
    }),
  responseSchema: zCustomersCategoriesCreateResponse,
})

contract.operation('customers.categories.get', {
  client: () => client().customers.categories.get({ path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } }),
  functions: () => functions.customersCategoriesGet({ client: flat(), path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } }),
  paths: () =>
    paths().GET('/v2/customer-categories/{categoryId}', { params: { path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } } }),
  responseSchema: zCustomersCategoriesGetResponse,
})

contract.operation('customers.categories.update', {
  client: () =>
    client().customers.categories.update({
      path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' },
      body: {
        id: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        isPublic: true,
        name: 'Agencies',
        useAgencyDomainPrices: true,
        useAgencySslPrices: true,
      },
    }),
  functions: () =>
    functions.customersCategoriesUpdate({
      client: flat(),
      path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' },
      body: {
        id: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        isPublic: true,
        name: 'Agencies',
        useAgencyDomainPrices: true,
        useAgencySslPrices: true,
      },
    }),
  paths: () =>
    paths().PUT('/v2/customer-categories/{categoryId}', {
      params: { path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } },
      body: {
        id: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace',
        isPublic: true,
        name: 'Agencies',
        useAgencyDomainPrices: true,
        useAgencySslPrices: true,
      },
    }),
  responseSchema: zCustomersCategoriesUpdateResponse,
})

contract.operation('customers.categories.delete', {
  client: () => client().customers.categories.delete({ path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } }),
  functions: () => functions.customersCategoriesDelete({ client: flat(), path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } }),
  paths: () =>
    paths().DELETE('/v2/customer-categories/{categoryId}', { params: { path: { categoryId: '60cc84b2-79bc-40f0-a284-8ce1a97a3ace' } } }),
  responseSchema: zCustomersCategoriesDeleteResponse,
})

contract.operation('customers.invites.list', {
  client: () =>
    client().customers.invites.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, searchTerm: 'ada', page: 1 },
    }),
  functions: () =>
    functions.customersInvitesList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, searchTerm: 'ada', page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/invites', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, query: { limit: 50, skip: 0, searchTerm: 'ada', page: 1 } },
    }),
  responseSchema: zCustomersInvitesListResponse,
})

contract.operation('customers.invites.create', {
  client: () =>
    client().customers.invites.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Welcome to our team.',
        role: 'member',
      },
    }),
  functions: () =>
    functions.customersInvitesCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Welcome to our team.',
        role: 'member',
      },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/invites', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Welcome to our team.',
        role: 'member',
      },
    }),
  responseSchema: zCustomersInvitesCreateResponse,
})

contract.operation('customers.invites.listOwn', {
  client: () => client().customers.invites.listOwn({ query: { limit: 50, skip: 0, page: 1 } }),
  functions: () => functions.customersInvitesListOwn({ client: flat(), query: { limit: 50, skip: 0, page: 1 } }),
  paths: () => paths().GET('/v2/customer-invites', { params: { query: { limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zCustomersInvitesListOwnResponse,
})

contract.operation('customers.invites.get', {
  client: () => client().customers.invites.get({ path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  functions: () => functions.customersInvitesGet({ client: flat(), path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  paths: () =>
    paths().GET('/v2/customer-invites/{customerInviteId}', {
      params: { path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } },
    }),
  responseSchema: zCustomersInvitesGetResponse,
})

contract.operation('customers.invites.delete', {
  client: () => client().customers.invites.delete({ path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  functions: () => functions.customersInvitesDelete({ client: flat(), path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  paths: () =>
    paths().DELETE('/v2/customer-invites/{customerInviteId}', {
      params: { path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } },
    }),
  responseSchema: zCustomersInvitesDeleteResponse,
})

contract.operation('customers.invites.getByToken', {
  client: () => client().customers.invites.getByToken({ headers: { token: 'made-up-invitation-token' } }),
  functions: () => functions.customersInvitesGetByToken({ client: flat(), headers: { token: 'made-up-invitation-token' } }),
  paths: () => paths().GET('/v2/customer-token-invite', { params: { header: { token: 'made-up-invitation-token' } } }),
  responseSchema: zCustomersInvitesGetByTokenResponse,
})

contract.operation('customers.invites.accept', {
  client: () =>
    client().customers.invites.accept({
      path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' },
      body: { invitationToken: 'made-up-invitation-token' },
    }),
  functions: () =>
    functions.customersInvitesAccept({
      client: flat(),
      path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' },
      body: { invitationToken: 'made-up-invitation-token' },
    }),
  paths: () =>
    paths().POST('/v2/customer-invites/{customerInviteId}/actions/accept', {
      params: { path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } },
      body: { invitationToken: 'made-up-invitation-token' },
    }),
  responseSchema: zCustomersInvitesAcceptResponse,
})

contract.operation('customers.invites.decline', {
  client: () => client().customers.invites.decline({ path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  functions: () =>
    functions.customersInvitesDecline({ client: flat(), path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  paths: () =>
    paths().POST('/v2/customer-invites/{customerInviteId}/actions/decline', {
      params: { path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } },
    }),
  responseSchema: zCustomersInvitesDeclineResponse,
})

contract.operation('customers.invites.resend', {
  client: () => client().customers.invites.resend({ path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  functions: () => functions.customersInvitesResend({ client: flat(), path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } }),
  paths: () =>
    paths().POST('/v2/customer-invites/{customerInviteId}/actions/resend', {
      params: { path: { customerInviteId: 'c8183195-5062-4e9f-a613-ecb07b77e267' } },
    }),
  responseSchema: zCustomersInvitesResendResponse,
})

contract.operation('customers.memberships.list', {
  client: () =>
    client().customers.memberships.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, hasExpiry: true, role: 'notset', searchTerm: 'ada', page: 1 },
    }),
  functions: () =>
    functions.customersMembershipsList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, hasExpiry: true, role: 'notset', searchTerm: 'ada', page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/memberships', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: { limit: 50, skip: 0, hasExpiry: true, role: 'notset', searchTerm: 'ada', page: 1 },
      },
    }),
  responseSchema: zCustomersMembershipsListResponse,
})

contract.operation('customers.memberships.listOwn', {
  client: () => client().customers.memberships.listOwn({ query: { limit: 50, skip: 0, hasExpiry: true, role: 'notset', page: 1 } }),
  functions: () =>
    functions.customersMembershipsListOwn({ client: flat(), query: { limit: 50, skip: 0, hasExpiry: true, role: 'notset', page: 1 } }),
  paths: () =>
    paths().GET('/v2/customer-memberships', { params: { query: { limit: 50, skip: 0, hasExpiry: true, role: 'notset', page: 1 } } }),
  responseSchema: zCustomersMembershipsListOwnResponse,
})

contract.operation('customers.memberships.get', {
  client: () => client().customers.memberships.get({ path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } }),
  functions: () =>
    functions.customersMembershipsGet({ client: flat(), path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } }),
  paths: () =>
    paths().GET('/v2/customer-memberships/{customerMembershipId}', {
      params: { path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } },
    }),
  responseSchema: zCustomersMembershipsGetResponse,
})

contract.operation('customers.memberships.update', {
  client: () =>
    client().customers.memberships.update({
      path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' },
      body: { expiresAt: '2026-12-31T23:00:00Z', role: 'member' },
    }),
  functions: () =>
    functions.customersMembershipsUpdate({
      client: flat(),
      path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' },
      body: { expiresAt: '2026-12-31T23:00:00Z', role: 'member' },
    }),
  paths: () =>
    paths().PATCH('/v2/customer-memberships/{customerMembershipId}', {
      params: { path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } },
      body: { expiresAt: '2026-12-31T23:00:00Z', role: 'member' },
    }),
  responseSchema: zCustomersMembershipsUpdateResponse,
})

contract.operation('customers.memberships.delete', {
  client: () => client().customers.memberships.delete({ path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } }),
  functions: () =>
    functions.customersMembershipsDelete({ client: flat(), path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } }),
  paths: () =>
    paths().DELETE('/v2/customer-memberships/{customerMembershipId}', {
      params: { path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' } },
    }),
  responseSchema: zCustomersMembershipsDeleteResponse,
})

contract.operation('legacy.account.changeEmail', {
  client: () => client().legacy.account.changeEmail({ body: { email: 'ada@example.com' } }),
  functions: () => functions.legacyAccountChangeEmail({ client: flat(), body: { email: 'ada@example.com' } }),
  paths: () => paths().PUT('/v2/signup/email', { body: { email: 'ada@example.com' } }),
  responseSchema: zLegacyAccountChangeEmailResponse,
})

contract.operation('legacy.account.resendVerificationEmail', {
  client: () =>
    client().legacy.account.resendVerificationEmail({ body: { email: 'ada@example.com', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  functions: () =>
    functions.legacyAccountResendVerificationEmail({
      client: flat(),
      body: { email: 'ada@example.com', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/signup/email/resend', { body: { email: 'ada@example.com', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  responseSchema: zLegacyAccountResendVerificationEmailResponse,
})

contract.operation('legacy.account.verifyEmail', {
  client: () => client().legacy.account.verifyEmail({ body: { email: 'ada@example.com', token: '123456' } }),
  functions: () => functions.legacyAccountVerifyEmail({ client: flat(), body: { email: 'ada@example.com', token: '123456' } }),
  paths: () => paths().POST('/v2/signup/email/verify', { body: { email: 'ada@example.com', token: '123456' } }),
  responseSchema: zLegacyAccountVerifyEmailResponse,
})

contract.operation('legacy.account.initPasswordReset', {
  client: () => client().legacy.account.initPasswordReset({ body: { email: 'ada@example.com' } }),
  functions: () => functions.legacyAccountInitPasswordReset({ client: flat(), body: { email: 'ada@example.com' } }),
  paths: () => paths().POST('/v2/signup/password/reset', { body: { email: 'ada@example.com' } }),
  responseSchema: zLegacyAccountInitPasswordResetResponse,
})

contract.operation('legacy.account.confirmPasswordReset', {
  client: () =>
    client().legacy.account.confirmPasswordReset({
      body: { password: 'made-up-password', token: '123456', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  functions: () =>
    functions.legacyAccountConfirmPasswordReset({
      client: flat(),
      body: { password: 'made-up-password', token: '123456', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/signup/password/reset/confirm', {
      body: { password: 'made-up-password', token: '123456', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  responseSchema: zLegacyAccountConfirmPasswordResetResponse,
})

contract.operation('legacy.account.getPasswordPolicy', {
  client: () => client().legacy.account.getPasswordPolicy({ path: { path: 'mittwald' } }),
  functions: () => functions.legacyAccountGetPasswordPolicy({ client: flat(), path: { path: 'mittwald' } }),
  paths: () => paths().GET('/v2/password/policies/{path}', { params: { path: { path: 'mittwald' } } }),
  responseSchema: zLegacyAccountGetPasswordPolicyResponse,
})

contract.operation('legacy.account.updateApiToken', {
  client: () =>
    client().legacy.account.updateApiToken({
      path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' },
      body: { description: 'Token for the nightly deployment', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  functions: () =>
    functions.legacyAccountUpdateApiToken({
      client: flat(),
      path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' },
      body: { description: 'Token for the nightly deployment', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  paths: () =>
    paths().PUT('/v2/signup/token/api/{apiTokenId}', {
      params: { path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } },
      body: { description: 'Token for the nightly deployment', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  responseSchema: zLegacyAccountUpdateApiTokenResponse,
})

contract.operation('legacy.account.deleteApiToken', {
  client: () => client().legacy.account.deleteApiToken({ path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } }),
  functions: () => functions.legacyAccountDeleteApiToken({ client: flat(), path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } }),
  paths: () =>
    paths().DELETE('/v2/signup/token/api/{apiTokenId}', { params: { path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } } }),
  responseSchema: zLegacyAccountDeleteApiTokenResponse,
})

contract.operation('legacy.account.updateSshKey', {
  client: () =>
    client().legacy.account.updateSshKey({
      path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' },
      body: { comment: 'ada@example.com', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  functions: () =>
    functions.legacyAccountUpdateSshKey({
      client: flat(),
      path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' },
      body: { comment: 'ada@example.com', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  paths: () =>
    paths().PUT('/v2/signup/ssh/{sshKeyId}', {
      params: { path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } },
      body: { comment: 'ada@example.com', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  responseSchema: zLegacyAccountUpdateSshKeyResponse,
})

contract.operation('legacy.account.deleteSshKey', {
  client: () => client().legacy.account.deleteSshKey({ path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } }),
  functions: () => functions.legacyAccountDeleteSshKey({ client: flat(), path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } }),
  paths: () => paths().DELETE('/v2/signup/ssh/{sshKeyId}', { params: { path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } } }),
  responseSchema: zLegacyAccountDeleteSshKeyResponse,
})

contract.operation('legacy.account.disableMfa', {
  client: () => client().legacy.account.disableMfa({ body: { multiFactorCode: '123456' } }),
  functions: () => functions.legacyAccountDisableMfa({ client: flat(), body: { multiFactorCode: '123456' } }),
  paths: () => paths().DELETE('/v2/signup/mfa', { body: { multiFactorCode: '123456' } }),
  responseSchema: zLegacyAccountDisableMfaResponse,
})

contract.operation('legacy.account.logout', {
  client: () => client().legacy.account.logout({ body: {} }),
  functions: () => functions.legacyAccountLogout({ client: flat(), body: {} }),
  paths: () => paths().PUT('/v2/signup/logout', { body: {} }),
  responseSchema: zLegacyAccountLogoutResponse,
})

contract.operation('legacy.account.terminateAllSessions', {
  client: () => client().legacy.account.terminateAllSessions(),
  functions: () => functions.legacyAccountTerminateAllSessions({ client: flat() }),
  paths: () => paths().DELETE('/v2/signup/sessions'),
  responseSchema: zLegacyAccountTerminateAllSessionsResponse,
})

contract.operation('legacy.account.terminateSession', {
  client: () => client().legacy.account.terminateSession({ path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } }),
  functions: () => functions.legacyAccountTerminateSession({ client: flat(), path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } }),
  paths: () => paths().DELETE('/v2/signup/sessions/{tokenId}', { params: { path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } } }),
  responseSchema: zLegacyAccountTerminateSessionResponse,
})

contract.operation('legacy.account.update', {
  client: () => client().legacy.account.update({ body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } } }),
  functions: () =>
    functions.legacyAccountUpdate({ client: flat(), body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } } }),
  paths: () => paths().PUT('/v2/signup/profile', { body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } } }),
  responseSchema: zLegacyAccountUpdateResponse,
})

contract.operation('legacy.users.createOwnIssue', {
  client: () =>
    client().legacy.users.createOwnIssue({
      body: {
        message: 'The overview is easy to read.',
        origin: 'https://example.com/dashboard',
        subject: 'Dashboard',
        type: 'feedback',
        vote: 8,
      },
    }),
  functions: () =>
    functions.legacyUsersCreateOwnIssue({
      client: flat(),
      body: {
        message: 'The overview is easy to read.',
        origin: 'https://example.com/dashboard',
        subject: 'Dashboard',
        type: 'feedback',
        vote: 8,
      },
    }),
  paths: () =>
    paths().POST('/v2/users/self/issues', {
      body: {
        message: 'The overview is easy to read.',
        origin: 'https://example.com/dashboard',
        subject: 'Dashboard',
        type: 'feedback',
        vote: 8,
      },
    }),
  responseSchema: zLegacyUsersCreateOwnIssueResponse,
})

contract.operation('legacy.users.createIssue', {
  client: () =>
    client().legacy.users.createIssue({
      body: { message: 'The overview does not load.', origin: 'https://example.com/dashboard', subject: 'Dashboard', type: 'bug' },
    }),
  functions: () =>
    functions.legacyUsersCreateIssue({
      client: flat(),
      body: { message: 'The overview does not load.', origin: 'https://example.com/dashboard', subject: 'Dashboard', type: 'bug' },
    }),
  paths: () =>
    paths().POST('/v2/user/issues', {
      body: { message: 'The overview does not load.', origin: 'https://example.com/dashboard', subject: 'Dashboard', type: 'bug' },
    }),
  responseSchema: zLegacyUsersCreateIssueResponse,
})

contract.operation('legacy.users.requestAvatarUpload', {
  client: () => client().legacy.users.requestAvatarUpload({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' }, body: {} }),
  functions: () =>
    functions.legacyUsersRequestAvatarUpload({ client: flat(), path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' }, body: {} }),
  paths: () => paths().POST('/v2/user/{userId}/avatar', { params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }, body: {} }),
  responseSchema: zLegacyUsersRequestAvatarUploadResponse,
})

contract.operation('legacy.users.deleteAvatar', {
  client: () => client().legacy.users.deleteAvatar({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  functions: () => functions.legacyUsersDeleteAvatar({ client: flat(), path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  paths: () => paths().DELETE('/v2/user/{userId}/avatar', { params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } } }),
  responseSchema: zLegacyUsersDeleteAvatarResponse,
})

contract.operation('legacy.users.listFeedback', {
  client: () => client().legacy.users.listFeedback({ query: { subject: 'Dashboard' } }),
  functions: () => functions.legacyUsersListFeedback({ client: flat(), query: { subject: 'Dashboard' } }),
  paths: () => paths().GET('/v2/user/feedback', { params: { query: { subject: 'Dashboard' } } }),
  responseSchema: zLegacyUsersListFeedbackResponse,
})

contract.operation('legacy.users.createFeedback', {
  client: () =>
    client().legacy.users.createFeedback({
      body: { message: 'The overview is easy to read.', origin: 'https://example.com/dashboard', subject: 'Dashboard', vote: 8 },
    }),
  functions: () =>
    functions.legacyUsersCreateFeedback({
      client: flat(),
      body: { message: 'The overview is easy to read.', origin: 'https://example.com/dashboard', subject: 'Dashboard', vote: 8 },
    }),
  paths: () =>
    paths().POST('/v2/user/feedback', {
      body: { message: 'The overview is easy to read.', origin: 'https://example.com/dashboard', subject: 'Dashboard', vote: 8 },
    }),
  responseSchema: zLegacyUsersCreateFeedbackResponse,
})

contract.operation('legacy.users.get', {
  client: () => client().legacy.users.get({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  functions: () => functions.legacyUsersGet({ client: flat(), path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  paths: () => paths().GET('/v2/user/{userId}', { params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } } }),
  responseSchema: zLegacyUsersGetResponse,
})

contract.operation('legacy.users.updatePersonalInformation', {
  client: () =>
    client().legacy.users.updatePersonalInformation({
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } },
    }),
  functions: () =>
    functions.legacyUsersUpdatePersonalInformation({
      client: flat(),
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } },
    }),
  paths: () =>
    paths().PUT('/v2/user/{userId}', {
      params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } },
      body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } },
    }),
  responseSchema: zLegacyUsersUpdatePersonalInformationResponse,
})

contract.operation('legacy.users.getOwn', {
  client: () => client().legacy.users.getOwn(),
  functions: () => functions.legacyUsersGetOwn({ client: flat() }),
  paths: () => paths().GET('/v2/user'),
  responseSchema: zLegacyUsersGetOwnResponse,
})

contract.operation('legacy.users.getSettings', {
  client: () => client().legacy.users.getSettings(),
  functions: () => functions.legacyUsersGetSettings({ client: flat() }),
  paths: () => paths().GET('/v2/user/settings'),
  responseSchema: zLegacyUsersGetSettingsResponse,
})

contract.operation('legacy.users.updateSettings', {
  client: () => client().legacy.users.updateSettings({ body: { settingsString: 'eyJleGFtcGxlIjp0cnVlfQ==' } }),
  functions: () => functions.legacyUsersUpdateSettings({ client: flat(), body: { settingsString: 'eyJleGFtcGxlIjp0cnVlfQ==' } }),
  paths: () => paths().PUT('/v2/user/settings', { body: { settingsString: 'eyJleGFtcGxlIjp0cnVlfQ==' } }),
  responseSchema: zLegacyUsersUpdateSettingsResponse,
})

contract.operation('legacy.users.addPhone', {
  client: () =>
    client().legacy.users.addPhone({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' }, body: { phoneNumber: '+493023125000' } }),
  functions: () =>
    functions.legacyUsersAddPhone({
      client: flat(),
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { phoneNumber: '+493023125000' },
    }),
  paths: () =>
    paths().POST('/v2/user/{userId}/phone', {
      params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } },
      body: { phoneNumber: '+493023125000' },
    }),
  responseSchema: zLegacyUsersAddPhoneResponse,
})

contract.operation('legacy.users.deletePhone', {
  client: () => client().legacy.users.deletePhone({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  functions: () => functions.legacyUsersDeletePhone({ client: flat(), path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  paths: () => paths().DELETE('/v2/user/{userId}/phone', { params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } } }),
  responseSchema: zLegacyUsersDeletePhoneResponse,
})

contract.operation('legacy.users.verifyPhone', {
  client: () =>
    client().legacy.users.verifyPhone({
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { code: '123456', phoneNumber: '+493023125000' },
    }),
  functions: () =>
    functions.legacyUsersVerifyPhone({
      client: flat(),
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { code: '123456', phoneNumber: '+493023125000' },
    }),
  paths: () =>
    paths().POST('/v2/user/{userId}/phone/verify', {
      params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } },
      body: { code: '123456', phoneNumber: '+493023125000' },
    }),
  responseSchema: zLegacyUsersVerifyPhoneResponse,
})

contract.operation('authentication.authenticate', {
  client: () =>
    client().authentication.authenticate({ query: { cookieOnly: true }, body: { email: 'ada@example.com', password: 'made-up-password' } }),
  functions: () =>
    functions.authenticationAuthenticate({
      client: flat(),
      query: { cookieOnly: true },
      body: { email: 'ada@example.com', password: 'made-up-password' },
    }),
  paths: () =>
    paths().POST('/v2/authenticate', {
      params: { query: { cookieOnly: true } },
      body: { email: 'ada@example.com', password: 'made-up-password' },
    }),
  responseSchema: zAuthenticationAuthenticateResponse,
})

contract.operation('authentication.authenticateMfa', {
  client: () =>
    client().authentication.authenticateMfa({
      query: { cookieOnly: true },
      body: { email: 'ada@example.com', multiFactorCode: '123456', password: 'made-up-password' },
    }),
  functions: () =>
    functions.authenticationAuthenticateMfa({
      client: flat(),
      query: { cookieOnly: true },
      body: { email: 'ada@example.com', multiFactorCode: '123456', password: 'made-up-password' },
    }),
  paths: () =>
    paths().POST('/v2/authenticate-mfa', {
      params: { query: { cookieOnly: true } },
      body: { email: 'ada@example.com', multiFactorCode: '123456', password: 'made-up-password' },
    }),
  responseSchema: zAuthenticationAuthenticateMfaResponse,
})

contract.operation('authentication.authenticateWithRetrievalKey', {
  client: () =>
    client().authentication.authenticateWithRetrievalKey({
      body: { accessTokenRetrievalKey: 'mwrk-madeupkeyforthedocumentation0000', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  functions: () =>
    functions.authenticationAuthenticateWithRetrievalKey({
      client: flat(),
      body: { accessTokenRetrievalKey: 'mwrk-madeupkeyforthedocumentation0000', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/authenticate-token-retrieval-key', {
      body: { accessTokenRetrievalKey: 'mwrk-madeupkeyforthedocumentation0000', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  responseSchema: zAuthenticationAuthenticateWithRetrievalKeyResponse,
})

contract.operation('authentication.authenticateService', {
  client: () =>
    client().authentication.authenticateService({
      path: { accessKeyId: 'made-up-access-key-id' },
      body: { secretAccessKey: 'made-up-secretaccesskey' },
    }),
  functions: () =>
    functions.authenticationAuthenticateService({
      client: flat(),
      path: { accessKeyId: 'made-up-access-key-id' },
      body: { secretAccessKey: 'made-up-secretaccesskey' },
    }),
  paths: () =>
    paths().POST('/v2/services/{accessKeyId}/actions/authenticate', {
      params: { path: { accessKeyId: 'made-up-access-key-id' } },
      body: { secretAccessKey: 'made-up-secretaccesskey' },
    }),
  responseSchema: zAuthenticationAuthenticateServiceResponse,
})

contract.operation('authentication.logout', {
  client: () => client().authentication.logout({ body: {} }),
  functions: () => functions.authenticationLogout({ client: flat(), body: {} }),
  paths: () => paths().PUT('/v2/logout', { body: {} }),
  responseSchema: zAuthenticationLogoutResponse,
})

contract.operation('authentication.register', {
  client: () =>
    client().authentication.register({
      body: { email: 'ada@example.com', password: 'made-up-password', person: { title: 'ms', firstName: 'Ada', lastName: 'Example' } },
    }),
  functions: () =>
    functions.authenticationRegister({
      client: flat(),
      body: { email: 'ada@example.com', password: 'made-up-password', person: { title: 'ms', firstName: 'Ada', lastName: 'Example' } },
    }),
  paths: () =>
    paths().POST('/v2/register', {
      body: { email: 'ada@example.com', password: 'made-up-password', person: { title: 'ms', firstName: 'Ada', lastName: 'Example' } },
    }),
  responseSchema: zAuthenticationRegisterResponse,
})

contract.operation('authentication.verifyRegistration', {
  client: () =>
    client().authentication.verifyRegistration({
      body: { email: 'ada@example.com', token: '123456', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  functions: () =>
    functions.authenticationVerifyRegistration({
      client: flat(),
      body: { email: 'ada@example.com', token: '123456', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/verify-registration', {
      body: { email: 'ada@example.com', token: '123456', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  responseSchema: zAuthenticationVerifyRegistrationResponse,
})

contract.operation('authentication.authorize', {
  client: () =>
    client().authentication.authorize({
      query: {
        grant_consent: true,
        grant_type: 'authorization_code',
        response_type: 'code',
        client_id: 'example-client',
        redirect_uri: 'https://example.com/callback',
        scope: 'example-scope',
        state: 'made-up-state',
        code_challenge: 'made-up-code-challenge-00000000000000000000',
        code_challenge_method: 'S256',
      },
      headers: { Authorization: 'Bearer made-up-access-token' },
    }),
  functions: () =>
    functions.authenticationAuthorize({
      client: flat(),
      query: {
        grant_consent: true,
        grant_type: 'authorization_code',
        response_type: 'code',
        client_id: 'example-client',
        redirect_uri: 'https://example.com/callback',
        scope: 'example-scope',
        state: 'made-up-state',
        code_challenge: 'made-up-code-challenge-00000000000000000000',
        code_challenge_method: 'S256',
      },
      headers: { Authorization: 'Bearer made-up-access-token' },
    }),
  paths: () =>
    paths().GET('/v2/oauth2/authorize', {
      params: {
        query: {
          grant_consent: true,
          grant_type: 'authorization_code',
          response_type: 'code',
          client_id: 'example-client',
          redirect_uri: 'https://example.com/callback',
          scope: 'example-scope',
          state: 'made-up-state',
          code_challenge: 'made-up-code-challenge-00000000000000000000',
          code_challenge_method: 'S256',
        },
        header: { Authorization: 'Bearer made-up-access-token' },
      },
    }),
  responseSchema: undefined,
})

contract.operation('authentication.exchangeToken', {
  client: () =>
    client().authentication.exchangeToken({
      headers: { Authorization: 'Basic ZXhhbXBsZS1jbGllbnQ6bWFkZS11cC1zZWNyZXQ=' },
      body: {
        code: 'made-up-authorization-code',
        code_verifier: 'made-up-code-verifier-000000000000000000000',
        grant_type: 'authorization_code',
        redirect_uri: 'https://example.com/callback',
      },
    }),
  functions: () =>
    functions.authenticationExchangeToken({
      client: flat(),
      headers: { Authorization: 'Basic ZXhhbXBsZS1jbGllbnQ6bWFkZS11cC1zZWNyZXQ=' },
      body: {
        code: 'made-up-authorization-code',
        code_verifier: 'made-up-code-verifier-000000000000000000000',
        grant_type: 'authorization_code',
        redirect_uri: 'https://example.com/callback',
      },
    }),
  paths: () =>
    paths().POST('/v2/oauth2/token', {
      params: { header: { Authorization: 'Basic ZXhhbXBsZS1jbGllbnQ6bWFkZS11cC1zZWNyZXQ=' } },
      body: {
        code: 'made-up-authorization-code',
        code_verifier: 'made-up-code-verifier-000000000000000000000',
        grant_type: 'authorization_code',
        redirect_uri: 'https://example.com/callback',
      },
    }),
  responseSchema: zAuthenticationExchangeTokenResponse,
})

contract.operation('authentication.getPasswordPolicy', {
  client: () => client().authentication.getPasswordPolicy({ path: { passwordPolicy: 'mittwald' } }),
  functions: () => functions.authenticationGetPasswordPolicy({ client: flat(), path: { passwordPolicy: 'mittwald' } }),
  paths: () => paths().GET('/v2/password-policies/{passwordPolicy}', { params: { path: { passwordPolicy: 'mittwald' } } }),
  responseSchema: zAuthenticationGetPasswordPolicyResponse,
})

contract.operation('users.get', {
  client: () => client().users.get({ path: { userId: 'self' } }),
  functions: () => functions.usersGet({ client: flat(), path: { userId: 'self' } }),
  paths: () => paths().GET('/v2/users/{userId}', { params: { path: { userId: 'self' } } }),
  responseSchema: zUsersGetResponse,
})

contract.operation('users.updatePersonalInformation', {
  client: () =>
    client().users.updatePersonalInformation({
      path: { userId: 'self' },
      body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } },
    }),
  functions: () =>
    functions.usersUpdatePersonalInformation({
      client: flat(),
      path: { userId: 'self' },
      body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } },
    }),
  paths: () =>
    paths().PUT('/v2/users/{userId}', {
      params: { path: { userId: 'self' } },
      body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } },
    }),
  responseSchema: zUsersUpdatePersonalInformationResponse,
})

contract.operation('users.phone.add', {
  client: () => client().users.phone.add({ path: { userId: 'self' }, body: { phoneNumber: '+493023125000' } }),
  functions: () => functions.usersPhoneAdd({ client: flat(), path: { userId: 'self' }, body: { phoneNumber: '+493023125000' } }),
  paths: () => paths().POST('/v2/users/{userId}/phone', { params: { path: { userId: 'self' } }, body: { phoneNumber: '+493023125000' } }),
  responseSchema: zUsersPhoneAddResponse,
})

contract.operation('users.phone.delete', {
  client: () => client().users.phone.delete({ path: { userId: 'self' } }),
  functions: () => functions.usersPhoneDelete({ client: flat(), path: { userId: 'self' } }),
  paths: () => paths().DELETE('/v2/users/{userId}/phone', { params: { path: { userId: 'self' } } }),
  responseSchema: zUsersPhoneDeleteResponse,
})

contract.operation('users.phone.verify', {
  client: () => client().users.phone.verify({ path: { userId: 'self' }, body: { code: '123456', phoneNumber: '+493023125000' } }),
  functions: () =>
    functions.usersPhoneVerify({ client: flat(), path: { userId: 'self' }, body: { code: '123456', phoneNumber: '+493023125000' } }),
  paths: () =>
    paths().POST('/v2/users/{userId}/actions/verify-phone', {
      params: { path: { userId: 'self' } },
      body: { code: '123456', phoneNumber: '+493023125000' },
    }),
  responseSchema: zUsersPhoneVerifyResponse,
})

contract.operation('users.avatar.requestUpload', {
  client: () => client().users.avatar.requestUpload({ path: { userId: 'self' }, body: {} }),
  functions: () => functions.usersAvatarRequestUpload({ client: flat(), path: { userId: 'self' }, body: {} }),
  paths: () => paths().POST('/v2/users/{userId}/avatar', { params: { path: { userId: 'self' } }, body: {} }),
  responseSchema: zUsersAvatarRequestUploadResponse,
})

contract.operation('users.avatar.delete', {
  client: () => client().users.avatar.delete({ path: { userId: 'self' } }),
  functions: () => functions.usersAvatarDelete({ client: flat(), path: { userId: 'self' } }),
  paths: () => paths().DELETE('/v2/users/{userId}/avatar', { params: { path: { userId: 'self' } } }),
  responseSchema: zUsersAvatarDeleteResponse,
})

contract.operation('users.settings.get', {
  client: () => client().users.settings.get({ path: { userId: 'self' } }),
  functions: () => functions.usersSettingsGet({ client: flat(), path: { userId: 'self' } }),
  paths: () => paths().GET('/v2/users/{userId}/settings', { params: { path: { userId: 'self' } } }),
  responseSchema: zUsersSettingsGetResponse,
})

contract.operation('users.settings.update', {
  client: () => client().users.settings.update({ path: { userId: 'self' }, body: { settingsString: 'eyJleGFtcGxlIjp0cnVlfQ==' } }),
  functions: () =>
    functions.usersSettingsUpdate({ client: flat(), path: { userId: 'self' }, body: { settingsString: 'eyJleGFtcGxlIjp0cnVlfQ==' } }),
  paths: () =>
    paths().PUT('/v2/users/{userId}/settings', {
      params: { path: { userId: 'self' } },
      body: { settingsString: 'eyJleGFtcGxlIjp0cnVlfQ==' },
    }),
  responseSchema: zUsersSettingsUpdateResponse,
})

contract.operation('users.pollSettings.get', {
  client: () => client().users.pollSettings.get({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  functions: () => functions.usersPollSettingsGet({ client: flat(), path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  paths: () => paths().GET('/v2/poll-settings/{userId}', { params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } } }),
  responseSchema: zUsersPollSettingsGetResponse,
})

contract.operation('users.pollSettings.store', {
  client: () =>
    client().users.pollSettings.store({
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { status: 'completed', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  functions: () =>
    functions.usersPollSettingsStore({
      client: flat(),
      path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
      body: { status: 'completed', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/poll-settings/{userId}', {
      params: { path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } },
      body: { status: 'completed', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  responseSchema: zUsersPollSettingsStoreResponse,
})

contract.operation('users.feedback.list', {
  client: () => client().users.feedback.list({ path: { userId: 'self' }, query: { subject: 'Dashboard' } }),
  functions: () => functions.usersFeedbackList({ client: flat(), path: { userId: 'self' }, query: { subject: 'Dashboard' } }),
  paths: () => paths().GET('/v2/users/{userId}/feedback', { params: { path: { userId: 'self' }, query: { subject: 'Dashboard' } } }),
  responseSchema: zUsersFeedbackListResponse,
})

contract.operation('account.get', {
  client: () => client().account.get(),
  functions: () => functions.accountGet({ client: flat() }),
  paths: () => paths().GET('/v2/users/self/personal-information'),
  responseSchema: zAccountGetResponse,
})

contract.operation('account.update', {
  client: () => client().account.update({ body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } } }),
  functions: () => functions.accountUpdate({ client: flat(), body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } } }),
  paths: () =>
    paths().PUT('/v2/users/self/personal-information', { body: { person: { firstName: 'Ada', lastName: 'Example', title: 'ms' } } }),
  responseSchema: zAccountUpdateResponse,
})

contract.operation('account.delete', {
  client: () => client().account.delete({ body: { multiFactorCode: '123456', password: 'made-up-password' } }),
  functions: () => functions.accountDelete({ client: flat(), body: { multiFactorCode: '123456', password: 'made-up-password' } }),
  paths: () => paths().DELETE('/v2/users/self', { body: { multiFactorCode: '123456', password: 'made-up-password' } }),
  responseSchema: zAccountDeleteResponse,
})

contract.operation('account.createFeedback', {
  client: () =>
    client().account.createFeedback({
      body: {
        message: 'The overview is easy to read.',
        origin: 'https://example.com/dashboard',
        subject: 'Dashboard',
        type: 'feedback',
        vote: 8,
      },
    }),
  functions: () =>
    functions.accountCreateFeedback({
      client: flat(),
      body: {
        message: 'The overview is easy to read.',
        origin: 'https://example.com/dashboard',
        subject: 'Dashboard',
        type: 'feedback',
        vote: 8,
      },
    }),
  paths: () =>
    paths().POST('/v2/users/self/feedback', {
      body: {
        message: 'The overview is easy to read.',
        origin: 'https://example.com/dashboard',
        subject: 'Dashboard',
        type: 'feedback',
        vote: 8,
      },
    }),
  responseSchema: zAccountCreateFeedbackResponse,
})

contract.operation('account.getSupportCode', {
  client: () => client().account.getSupportCode({ query: { forceRecreate: true } }),
  functions: () => functions.accountGetSupportCode({ client: flat(), query: { forceRecreate: true } }),
  paths: () => paths().GET('/v2/users/self/credentials/support-code', { params: { query: { forceRecreate: true } } }),
  responseSchema: zAccountGetSupportCodeResponse,
})

contract.operation('account.email.get', {
  client: () => client().account.email.get(),
  functions: () => functions.accountEmailGet({ client: flat() }),
  paths: () => paths().GET('/v2/users/self/credentials/email'),
  responseSchema: zAccountEmailGetResponse,
})

contract.operation('account.email.change', {
  client: () => client().account.email.change({ body: { email: 'ada@example.com' } }),
  functions: () => functions.accountEmailChange({ client: flat(), body: { email: 'ada@example.com' } }),
  paths: () => paths().PUT('/v2/users/self/credentials/email', { body: { email: 'ada@example.com' } }),
  responseSchema: zAccountEmailChangeResponse,
})

contract.operation('account.email.resendVerification', {
  client: () =>
    client().account.email.resendVerification({ body: { email: 'ada@example.com', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
  functions: () =>
    functions.accountEmailResendVerification({
      client: flat(),
      body: { email: 'ada@example.com', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/users/self/credentials/email/actions/resend-email', {
      body: { email: 'ada@example.com', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  responseSchema: zAccountEmailResendVerificationResponse,
})

contract.operation('account.email.verify', {
  client: () => client().account.email.verify({ body: { email: 'ada@example.com', token: '123456' } }),
  functions: () => functions.accountEmailVerify({ client: flat(), body: { email: 'ada@example.com', token: '123456' } }),
  paths: () =>
    paths().POST('/v2/users/self/credentials/email/actions/verify-email', { body: { email: 'ada@example.com', token: '123456' } }),
  responseSchema: zAccountEmailVerifyResponse,
})

contract.operation('account.password.change', {
  client: () =>
    client().account.password.change({
      body: { multiFactorCode: '123456', newPassword: 'made-up-new-password', oldPassword: 'made-up-old-password' },
    }),
  functions: () =>
    functions.accountPasswordChange({
      client: flat(),
      body: { multiFactorCode: '123456', newPassword: 'made-up-new-password', oldPassword: 'made-up-old-password' },
    }),
  paths: () =>
    paths().PUT('/v2/users/self/credentials/password', {
      body: { multiFactorCode: '123456', newPassword: 'made-up-new-password', oldPassword: 'made-up-old-password' },
    }),
  responseSchema: zAccountPasswordChangeResponse,
})

contract.operation('account.password.getUpdatedAt', {
  client: () => client().account.password.getUpdatedAt(),
  functions: () => functions.accountPasswordGetUpdatedAt({ client: flat() }),
  paths: () => paths().GET('/v2/users/self/credentials/password-updated-at'),
  responseSchema: zAccountPasswordGetUpdatedAtResponse,
})

contract.operation('account.password.initReset', {
  client: () => client().account.password.initReset({ body: { email: 'ada@example.com' } }),
  functions: () => functions.accountPasswordInitReset({ client: flat(), body: { email: 'ada@example.com' } }),
  paths: () => paths().POST('/v2/users/self/credentials/actions/init-password-reset', { body: { email: 'ada@example.com' } }),
  responseSchema: zAccountPasswordInitResetResponse,
})

contract.operation('account.password.confirmReset', {
  client: () =>
    client().account.password.confirmReset({
      body: { password: 'made-up-password', token: 'made-up-reset-token1', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  functions: () =>
    functions.accountPasswordConfirmReset({
      client: flat(),
      body: { password: 'made-up-password', token: 'made-up-reset-token1', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  paths: () =>
    paths().POST('/v2/users/self/credentials/password/confirm-reset', {
      body: { password: 'made-up-password', token: 'made-up-reset-token1', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
    }),
  responseSchema: zAccountPasswordConfirmResetResponse,
})

contract.operation('account.mfa.getStatus', {
  client: () => client().account.mfa.getStatus(),
  functions: () => functions.accountMfaGetStatus({ client: flat() }),
  paths: () => paths().GET('/v2/users/self/credentials/mfa'),
  responseSchema: zAccountMfaGetStatusResponse,
})

contract.operation('account.mfa.resetRecoveryCodes', {
  client: () => client().account.mfa.resetRecoveryCodes({ body: { multiFactorCode: '123456' } }),
  functions: () => functions.accountMfaResetRecoveryCodes({ client: flat(), body: { multiFactorCode: '123456' } }),
  paths: () => paths().PUT('/v2/users/self/credentials/mfa', { body: { multiFactorCode: '123456' } }),
  responseSchema: zAccountMfaResetRecoveryCodesResponse,
})

contract.operation('account.mfa.confirm', {
  client: () => client().account.mfa.confirm({ body: { multiFactorCode: '123456' } }),
  functions: () => functions.accountMfaConfirm({ client: flat(), body: { multiFactorCode: '123456' } }),
  paths: () => paths().POST('/v2/users/self/credentials/mfa', { body: { multiFactorCode: '123456' } }),
  responseSchema: zAccountMfaConfirmResponse,
})

contract.operation('account.mfa.disable', {
  client: () => client().account.mfa.disable({ body: { multiFactorCode: '123456' } }),
  functions: () => functions.accountMfaDisable({ client: flat(), body: { multiFactorCode: '123456' } }),
  paths: () => paths().DELETE('/v2/users/self/credentials/mfa', { body: { multiFactorCode: '123456' } }),
  responseSchema: zAccountMfaDisableResponse,
})

contract.operation('account.mfa.init', {
  client: () => client().account.mfa.init({ body: {} }),
  functions: () => functions.accountMfaInit({ client: flat(), body: {} }),
  paths: () => paths().POST('/v2/users/self/credentials/init-mfa', { body: {} }),
  responseSchema: zAccountMfaInitResponse,
})

contract.operation('account.checkToken', {
  client: () => client().account.checkToken({ body: {} }),
  functions: () => functions.accountCheckToken({ client: flat(), body: {} }),
  paths: () => paths().POST('/v2/users/self/credentials/token', { body: {} }),
  responseSchema: zAccountCheckTokenResponse,
})

contract.operation('account.createTokenRetrievalKey', {
  client: () => client().account.createTokenRetrievalKey({ body: {} }),
  functions: () => functions.accountCreateTokenRetrievalKey({ client: flat(), body: {} }),
  paths: () => paths().POST('/v2/users/self/token-retrieval-key', { body: {} }),
  responseSchema: zAccountCreateTokenRetrievalKeyResponse,
})

contract.operation('account.apiTokens.list', {
  client: () => client().account.apiTokens.list({ query: { limit: 50, skip: 0, page: 1 } }),
  functions: () => functions.accountApiTokensList({ client: flat(), query: { limit: 50, skip: 0, page: 1 } }),
  paths: () => paths().GET('/v2/users/self/api-tokens', { params: { query: { limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zAccountApiTokensListResponse,
})

contract.operation('account.apiTokens.create', {
  client: () =>
    client().account.apiTokens.create({
      body: { description: 'Token for the deployment', expiresAt: '2027-05-04T10:30:00Z', roles: ['api_read', 'api_write'] },
    }),
  functions: () =>
    functions.accountApiTokensCreate({
      client: flat(),
      body: { description: 'Token for the deployment', expiresAt: '2027-05-04T10:30:00Z', roles: ['api_read', 'api_write'] },
    }),
  paths: () =>
    paths().POST('/v2/users/self/api-tokens', {
      body: { description: 'Token for the deployment', expiresAt: '2027-05-04T10:30:00Z', roles: ['api_read', 'api_write'] },
    }),
  responseSchema: zAccountApiTokensCreateResponse,
})

contract.operation('account.apiTokens.get', {
  client: () => client().account.apiTokens.get({ path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } }),
  functions: () => functions.accountApiTokensGet({ client: flat(), path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } }),
  paths: () =>
    paths().GET('/v2/users/self/api-tokens/{apiTokenId}', { params: { path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } } }),
  responseSchema: zAccountApiTokensGetResponse,
})

contract.operation('account.apiTokens.update', {
  client: () =>
    client().account.apiTokens.update({
      path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' },
      body: { description: 'Token for the nightly deployment', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  functions: () =>
    functions.accountApiTokensUpdate({
      client: flat(),
      path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' },
      body: { description: 'Token for the nightly deployment', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  paths: () =>
    paths().PUT('/v2/users/self/api-tokens/{apiTokenId}', {
      params: { path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } },
      body: { description: 'Token for the nightly deployment', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  responseSchema: zAccountApiTokensUpdateResponse,
})

contract.operation('account.apiTokens.delete', {
  client: () => client().account.apiTokens.delete({ path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } }),
  functions: () => functions.accountApiTokensDelete({ client: flat(), path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } }),
  paths: () =>
    paths().DELETE('/v2/users/self/api-tokens/{apiTokenId}', { params: { path: { apiTokenId: 'b31caa7a-9ed0-4520-a164-2d19632198cb' } } }),
  responseSchema: zAccountApiTokensDeleteResponse,
})

contract.operation('account.sshKeys.list', {
  client: () => client().account.sshKeys.list({ query: { limit: 50, skip: 0, page: 1 } }),
  functions: () => functions.accountSshKeysList({ client: flat(), query: { limit: 50, skip: 0, page: 1 } }),
  paths: () => paths().GET('/v2/users/self/ssh-keys', { params: { query: { limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zAccountSshKeysListResponse,
})

contract.operation('account.sshKeys.create', {
  client: () =>
    client().account.sshKeys.create({
      body: {
        expiresAt: '2027-05-04T10:30:00Z',
        publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 ada@example.com',
      },
    }),
  functions: () =>
    functions.accountSshKeysCreate({
      client: flat(),
      body: {
        expiresAt: '2027-05-04T10:30:00Z',
        publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 ada@example.com',
      },
    }),
  paths: () =>
    paths().POST('/v2/users/self/ssh-keys', {
      body: {
        expiresAt: '2027-05-04T10:30:00Z',
        publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 ada@example.com',
      },
    }),
  responseSchema: zAccountSshKeysCreateResponse,
})

contract.operation('account.sshKeys.get', {
  client: () => client().account.sshKeys.get({ path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } }),
  functions: () => functions.accountSshKeysGet({ client: flat(), path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } }),
  paths: () =>
    paths().GET('/v2/users/self/ssh-keys/{sshKeyId}', { params: { path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } } }),
  responseSchema: zAccountSshKeysGetResponse,
})

contract.operation('account.sshKeys.update', {
  client: () =>
    client().account.sshKeys.update({
      path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' },
      body: { comment: 'ada@example.com', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  functions: () =>
    functions.accountSshKeysUpdate({
      client: flat(),
      path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' },
      body: { comment: 'ada@example.com', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  paths: () =>
    paths().PUT('/v2/users/self/ssh-keys/{sshKeyId}', {
      params: { path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } },
      body: { comment: 'ada@example.com', expiresAt: '2027-05-04T10:30:00Z' },
    }),
  responseSchema: zAccountSshKeysUpdateResponse,
})

contract.operation('account.sshKeys.delete', {
  client: () => client().account.sshKeys.delete({ path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } }),
  functions: () => functions.accountSshKeysDelete({ client: flat(), path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } }),
  paths: () =>
    paths().DELETE('/v2/users/self/ssh-keys/{sshKeyId}', { params: { path: { sshKeyId: 'ff69fa01-98b0-4d3e-a9bc-571dbdff6f0f' } } }),
  responseSchema: zAccountSshKeysDeleteResponse,
})

contract.operation('account.sessions.list', {
  client: () => client().account.sessions.list({ query: { limit: 50, skip: 0, page: 1 } }),
  functions: () => functions.accountSessionsList({ client: flat(), query: { limit: 50, skip: 0, page: 1 } }),
  paths: () => paths().GET('/v2/users/self/sessions', { params: { query: { limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zAccountSessionsListResponse,
})

contract.operation('account.sessions.terminateAll', {
  client: () => client().account.sessions.terminateAll(),
  functions: () => functions.accountSessionsTerminateAll({ client: flat() }),
  paths: () => paths().DELETE('/v2/users/self/sessions'),
  responseSchema: zAccountSessionsTerminateAllResponse,
})

contract.operation('account.sessions.refresh', {
  client: () => client().account.sessions.refresh({ body: { refreshToken: 'made-up-refresh-token' } }),
  functions: () => functions.accountSessionsRefresh({ client: flat(), body: { refreshToken: 'made-up-refresh-token' } }),
  paths: () => paths().PUT('/v2/users/self/sessions', { body: { refreshToken: 'made-up-refresh-token' } }),
  responseSchema: zAccountSessionsRefreshResponse,
})

contract.operation('account.sessions.get', {
  client: () => client().account.sessions.get({ path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } }),
  functions: () => functions.accountSessionsGet({ client: flat(), path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } }),
  paths: () => paths().GET('/v2/users/self/sessions/{tokenId}', { params: { path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } } }),
  responseSchema: zAccountSessionsGetResponse,
})

contract.operation('account.sessions.terminate', {
  client: () => client().account.sessions.terminate({ path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } }),
  functions: () => functions.accountSessionsTerminate({ client: flat(), path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } }),
  paths: () =>
    paths().DELETE('/v2/users/self/sessions/{tokenId}', { params: { path: { tokenId: 'ea15d8cd-4371-4cd2-ac94-a0469f036b85' } } }),
  responseSchema: zAccountSessionsTerminateResponse,
})

contract.operation('notifications.list', {
  client: () =>
    client().notifications.list({
      query: {
        status: 'unread',
        severity: ['success', 'info'],
        type: ['project.invite'],
        'type-not': ['project.invite'],
        limit: 500,
        skip: 0,
        page: 1,
      },
    }),
  functions: () =>
    functions.notificationsList({
      client: flat(),
      query: {
        status: 'unread',
        severity: ['success', 'info'],
        type: ['project.invite'],
        'type-not': ['project.invite'],
        limit: 500,
        skip: 0,
        page: 1,
      },
    }),
  paths: () =>
    paths().GET('/v2/notifications', {
      params: {
        query: {
          status: 'unread',
          severity: ['success', 'info'],
          type: ['project.invite'],
          'type-not': ['project.invite'],
          limit: 500,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zNotificationsListResponse,
})

contract.operation('notifications.countUnread', {
  client: () => client().notifications.countUnread(),
  functions: () => functions.notificationsCountUnread({ client: flat() }),
  paths: () => paths().GET('/v2/notification-unread-counts'),
  responseSchema: zNotificationsCountUnreadResponse,
})

contract.operation('notifications.read', {
  client: () => client().notifications.read({ path: { notificationId: '61ebf526-b294-4140-a27c-309e013324b6' }, body: { status: 'read' } }),
  functions: () =>
    functions.notificationsRead({
      client: flat(),
      path: { notificationId: '61ebf526-b294-4140-a27c-309e013324b6' },
      body: { status: 'read' },
    }),
  paths: () =>
    paths().PUT('/v2/notifications/{notificationId}/status', {
      params: { path: { notificationId: '61ebf526-b294-4140-a27c-309e013324b6' } },
      body: { status: 'read' },
    }),
  responseSchema: zNotificationsReadResponse,
})

contract.operation('notifications.readAll', {
  client: () =>
    client().notifications.readAll({
      query: {
        severities: ['success', 'info'],
        referenceId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        referenceAggregate: 'project',
        referenceDomain: 'project',
      },
      body: {},
    }),
  functions: () =>
    functions.notificationsReadAll({
      client: flat(),
      query: {
        severities: ['success', 'info'],
        referenceId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        referenceAggregate: 'project',
        referenceDomain: 'project',
      },
      body: {},
    }),
  paths: () =>
    paths().POST('/v2/notifications/actions/read-all', {
      params: {
        query: {
          severities: ['success', 'info'],
          referenceId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          referenceAggregate: 'project',
          referenceDomain: 'project',
        },
      },
      body: {},
    }),
  responseSchema: zNotificationsReadAllResponse,
})

contract.operation('legacy.notifications.readAll', {
  client: () => client().legacy.notifications.readAll({ body: {} }),
  functions: () => functions.legacyNotificationsReadAll({ client: flat(), body: {} }),
  paths: () => paths().PUT('/v2/notifications/status', { body: {} }),
  responseSchema: zLegacyNotificationsReadAllResponse,
})

contract.operation('newsletter.get', {
  client: () => client().newsletter.get(),
  functions: () => functions.newsletterGet({ client: flat() }),
  paths: () => paths().GET('/v2/newsletter-subscriptions/self'),
  responseSchema: zNewsletterGetResponse,
})

contract.operation('newsletter.unsubscribe', {
  client: () => client().newsletter.unsubscribe(),
  functions: () => functions.newsletterUnsubscribe({ client: flat() }),
  paths: () => paths().DELETE('/v2/newsletter-subscriptions/self'),
  responseSchema: zNewsletterUnsubscribeResponse,
})

contract.operation('newsletter.subscribe', {
  client: () => client().newsletter.subscribe({ body: { firstName: 'Ada', lastName: 'Example' } }),
  functions: () => functions.newsletterSubscribe({ client: flat(), body: { firstName: 'Ada', lastName: 'Example' } }),
  paths: () => paths().POST('/v2/newsletter-subscriptions', { body: { firstName: 'Ada', lastName: 'Example' } }),
  responseSchema: zNewsletterSubscribeResponse,
})

contract.operation('files.create', {
  client: () =>
    client().files.create({
      headers: { Token: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' },
      body: { file: new Blob(['made-up bytes']) },
      rules: false,
    }),
  functions: () =>
    functions.filesCreate({
      client: flat(),
      headers: { Token: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' },
      body: { file: new Blob(['made-up bytes']) },
      rules: false,
    }),
  paths: () =>
    paths().POST('/v2/files', {
      params: { header: { Token: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } },
      body: { file: new Blob(['made-up bytes']) },
    }),
  responseSchema: zFilesCreateResponse,
})

contract.operation('files.get', {
  client: () =>
    client().files.get({
      path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
      query: { accept: 'application/octet-stream', 'content-disposition': 'inline', token: 'made-up-file-token' },
      headers: { Accept: 'application/octet-stream', 'Content-Disposition': 'inline', Token: 'made-up-file-token' },
    }),
  functions: () =>
    functions.filesGet({
      client: flat(),
      path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
      query: { accept: 'application/octet-stream', 'content-disposition': 'inline', token: 'made-up-file-token' },
      headers: { Accept: 'application/octet-stream', 'Content-Disposition': 'inline', Token: 'made-up-file-token' },
    }),
  paths: () =>
    paths().GET('/v2/files/{fileId}', {
      params: {
        path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
        query: { accept: 'application/octet-stream', 'content-disposition': 'inline', token: 'made-up-file-token' },
        header: { Accept: 'application/octet-stream', 'Content-Disposition': 'inline', Token: 'made-up-file-token' },
      },
      parseAs: 'stream',
    }),
  responseSchema: 'file',
})

contract.operation('files.getWithName', {
  client: () =>
    client().files.getWithName({
      path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556', fileName: 'me.jpeg' },
      query: { accept: 'application/octet-stream', 'content-disposition': 'inline', token: 'made-up-file-token' },
      headers: { Accept: 'application/octet-stream', 'Content-Disposition': 'inline', Token: 'made-up-file-token' },
    }),
  functions: () =>
    functions.filesGetWithName({
      client: flat(),
      path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556', fileName: 'me.jpeg' },
      query: { accept: 'application/octet-stream', 'content-disposition': 'inline', token: 'made-up-file-token' },
      headers: { Accept: 'application/octet-stream', 'Content-Disposition': 'inline', Token: 'made-up-file-token' },
    }),
  paths: () =>
    paths().GET('/v2/files/{fileId}/{fileName}', {
      params: {
        path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556', fileName: 'me.jpeg' },
        query: { accept: 'application/octet-stream', 'content-disposition': 'inline', token: 'made-up-file-token' },
        header: { Accept: 'application/octet-stream', 'Content-Disposition': 'inline', Token: 'made-up-file-token' },
      },
      parseAs: 'stream',
    }),
  responseSchema: 'file',
})

contract.operation('files.getMeta', {
  client: () =>
    client().files.getMeta({
      path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
      query: { token: 'made-up-file-token' },
      headers: { Token: 'made-up-file-token' },
    }),
  functions: () =>
    functions.filesGetMeta({
      client: flat(),
      path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
      query: { token: 'made-up-file-token' },
      headers: { Token: 'made-up-file-token' },
    }),
  paths: () =>
    paths().GET('/v2/files/{fileId}/meta', {
      params: {
        path: { fileId: 'b914340e-db22-43b0-a8d4-903bc9f20556' },
        query: { token: 'made-up-file-token' },
        header: { Token: 'made-up-file-token' },
      },
    }),
  responseSchema: zFilesGetMetaResponse,
})

contract.operation('files.getUploadTokenRules', {
  client: () => client().files.getUploadTokenRules({ path: { fileUploadToken: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } }),
  functions: () =>
    functions.filesGetUploadTokenRules({ client: flat(), path: { fileUploadToken: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } }),
  paths: () =>
    paths().GET('/v2/file-upload-tokens/{fileUploadToken}/rules', {
      params: { path: { fileUploadToken: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } },
    }),
  responseSchema: zFilesGetUploadTokenRulesResponse,
})

contract.operation('files.getUploadTypeRules', {
  client: () => client().files.getUploadTypeRules({ path: { fileUploadType: 'avatar' } }),
  functions: () => functions.filesGetUploadTypeRules({ client: flat(), path: { fileUploadType: 'avatar' } }),
  paths: () => paths().GET('/v2/file-upload-types/{fileUploadType}/rules', { params: { path: { fileUploadType: 'avatar' } } }),
  responseSchema: zFilesGetUploadTypeRulesResponse,
})

contract.operation('legacy.files.getTokenRules', {
  client: () => client().legacy.files.getTokenRules({ path: { token: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } }),
  functions: () => functions.legacyFilesGetTokenRules({ client: flat(), path: { token: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } }),
  paths: () => paths().GET('/v2/file-token-rules/{token}', { params: { path: { token: 'd2089be6-7295-4d11-a6fa-a84079af1b6f' } } }),
  responseSchema: zLegacyFilesGetTokenRulesResponse,
})

contract.operation('legacy.files.getTypeRules', {
  client: () => client().legacy.files.getTypeRules({ path: { name: 'avatar' } }),
  functions: () => functions.legacyFilesGetTypeRules({ client: flat(), path: { name: 'avatar' } }),
  paths: () => paths().GET('/v2/file-type-rules/{name}', { params: { path: { name: 'avatar' } } }),
  responseSchema: zLegacyFilesGetTypeRulesResponse,
})

contract.operation('mail.deliveryBoxes.list', {
  client: () =>
    client().mail.deliveryBoxes.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { search: 'ada', limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.mailDeliveryBoxesList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { search: 'ada', limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/delivery-boxes', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { search: 'ada', limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zMailDeliveryBoxesListResponse,
})

contract.operation('mail.deliveryBoxes.create', {
  client: () =>
    client().mail.deliveryBoxes.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Mail from the shop', password: 'made-up-password' },
    }),
  functions: () =>
    functions.mailDeliveryBoxesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { description: 'Mail from the shop', password: 'made-up-password' },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/delivery-boxes', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { description: 'Mail from the shop', password: 'made-up-password' },
    }),
  responseSchema: zMailDeliveryBoxesCreateResponse,
})

contract.operation('mail.deliveryBoxes.get', {
  client: () => client().mail.deliveryBoxes.get({ path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } }),
  functions: () => functions.mailDeliveryBoxesGet({ client: flat(), path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } }),
  paths: () =>
    paths().GET('/v2/delivery-boxes/{deliveryBoxId}', { params: { path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } } }),
  responseSchema: zMailDeliveryBoxesGetResponse,
})

contract.operation('mail.deliveryBoxes.delete', {
  client: () => client().mail.deliveryBoxes.delete({ path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } }),
  functions: () => functions.mailDeliveryBoxesDelete({ client: flat(), path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } }),
  paths: () =>
    paths().DELETE('/v2/delivery-boxes/{deliveryBoxId}', { params: { path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } } }),
  responseSchema: zMailDeliveryBoxesDeleteResponse,
})

contract.operation('mail.deliveryBoxes.updateDescription', {
  client: () =>
    client().mail.deliveryBoxes.updateDescription({
      path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' },
      body: { description: 'Mail from the shop' },
    }),
  functions: () =>
    functions.mailDeliveryBoxesUpdateDescription({
      client: flat(),
      path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' },
      body: { description: 'Mail from the shop' },
    }),
  paths: () =>
    paths().PATCH('/v2/delivery-boxes/{deliveryBoxId}/description', {
      params: { path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } },
      body: { description: 'Mail from the shop' },
    }),
  responseSchema: zMailDeliveryBoxesUpdateDescriptionResponse,
})

contract.operation('mail.deliveryBoxes.updatePassword', {
  client: () =>
    client().mail.deliveryBoxes.updatePassword({
      path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' },
      body: { password: 'made-up-Password-1' },
    }),
  functions: () =>
    functions.mailDeliveryBoxesUpdatePassword({
      client: flat(),
      path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' },
      body: { password: 'made-up-Password-1' },
    }),
  paths: () =>
    paths().PATCH('/v2/delivery-boxes/{deliveryBoxId}/password', {
      params: { path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' } },
      body: { password: 'made-up-Password-1' },
    }),
  responseSchema: zMailDeliveryBoxesUpdatePasswordResponse,
})

contract.operation('mail.addresses.list', {
  client: () =>
    client().mail.addresses.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        search: 'ada',
        forwardAddress: false,
        catchAll: false,
        autoResponder: true,
        mailArchive: true,
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['address.domain', 'address.local'],
        order: ['asc', 'asc'],
      },
    }),
  functions: () =>
    functions.mailAddressesList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        search: 'ada',
        forwardAddress: false,
        catchAll: false,
        autoResponder: true,
        mailArchive: true,
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['address.domain', 'address.local'],
        order: ['asc', 'asc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/mail-addresses', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          search: 'ada',
          forwardAddress: false,
          catchAll: false,
          autoResponder: true,
          mailArchive: true,
          limit: 50,
          skip: 0,
          page: 1,
          sort: ['address.domain', 'address.local'],
          order: ['asc', 'asc'],
        },
      },
    }),
  responseSchema: zMailAddressesListResponse,
})

contract.operation('mail.addresses.create', {
  client: () =>
    client().mail.addresses.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        address: 'ada@example.com',
        isCatchAll: false,
        mailbox: { password: 'made-up-password', quotaInBytes: 1073741824, enableSpamProtection: true },
      },
    }),
  functions: () =>
    functions.mailAddressesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        address: 'ada@example.com',
        isCatchAll: false,
        mailbox: { password: 'made-up-password', quotaInBytes: 1073741824, enableSpamProtection: true },
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/mail-addresses', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        address: 'ada@example.com',
        isCatchAll: false,
        mailbox: { password: 'made-up-password', quotaInBytes: 1073741824, enableSpamProtection: true },
      },
    }),
  responseSchema: zMailAddressesCreateResponse,
})

contract.operation('mail.addresses.get', {
  client: () => client().mail.addresses.get({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  functions: () => functions.mailAddressesGet({ client: flat(), path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  paths: () =>
    paths().GET('/v2/mail-addresses/{mailAddressId}', { params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } } }),
  responseSchema: zMailAddressesGetResponse,
})

contract.operation('mail.addresses.delete', {
  client: () => client().mail.addresses.delete({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  functions: () => functions.mailAddressesDelete({ client: flat(), path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  paths: () =>
    paths().DELETE('/v2/mail-addresses/{mailAddressId}', { params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } } }),
  responseSchema: zMailAddressesDeleteResponse,
})

contract.operation('mail.addresses.updateAddress', {
  client: () =>
    client().mail.addresses.updateAddress({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { address: 'ada.example@example.com' },
    }),
  functions: () =>
    functions.mailAddressesUpdateAddress({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { address: 'ada.example@example.com' },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/address', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { address: 'ada.example@example.com' },
    }),
  responseSchema: zMailAddressesUpdateAddressResponse,
})

contract.operation('legacy.mail.addresses.updateAutoresponder', {
  client: () =>
    client().legacy.mail.addresses.updateAutoresponder({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: {
        autoResponder: {
          active: true,
          expiresAt: '2026-05-18T00:00:00Z',
          message: 'I am away and will reply later.',
          startsAt: '2026-05-04T00:00:00Z',
        },
      },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdateAutoresponder({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: {
        autoResponder: {
          active: true,
          expiresAt: '2026-05-18T00:00:00Z',
          message: 'I am away and will reply later.',
          startsAt: '2026-05-04T00:00:00Z',
        },
      },
    }),
  paths: () =>
    paths().PUT('/v2/mail-addresses/{mailAddressId}/autoresponder', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: {
        autoResponder: {
          active: true,
          expiresAt: '2026-05-18T00:00:00Z',
          message: 'I am away and will reply later.',
          startsAt: '2026-05-04T00:00:00Z',
        },
      },
    }),
  responseSchema: zLegacyMailAddressesUpdateAutoresponderResponse,
})

contract.operation('mail.addresses.updateAutoresponder', {
  client: () =>
    client().mail.addresses.updateAutoresponder({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: {
        autoResponder: {
          active: true,
          expiresAt: '2026-05-18T00:00:00Z',
          message: 'I am away and will reply later.',
          startsAt: '2026-05-04T00:00:00Z',
        },
      },
    }),
  functions: () =>
    functions.mailAddressesUpdateAutoresponder({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: {
        autoResponder: {
          active: true,
          expiresAt: '2026-05-18T00:00:00Z',
          message: 'I am away and will reply later.',
          startsAt: '2026-05-04T00:00:00Z',
        },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/autoresponder', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: {
        autoResponder: {
          active: true,
          expiresAt: '2026-05-18T00:00:00Z',
          message: 'I am away and will reply later.',
          startsAt: '2026-05-04T00:00:00Z',
        },
      },
    }),
  responseSchema: zMailAddressesUpdateAutoresponderResponse,
})

contract.operation('mail.addresses.updateCatchAll', {
  client: () =>
    client().mail.addresses.updateCatchAll({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' }, body: { active: true } }),
  functions: () =>
    functions.mailAddressesUpdateCatchAll({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { active: true },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/catch-all', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { active: true },
    }),
  responseSchema: zMailAddressesUpdateCatchAllResponse,
})

contract.operation('legacy.mail.addresses.updateForwardAddresses', {
  client: () =>
    client().legacy.mail.addresses.updateForwardAddresses({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { forwardAddresses: ['ada@example.net'] },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdateForwardAddresses({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { forwardAddresses: ['ada@example.net'] },
    }),
  paths: () =>
    paths().PUT('/v2/mail-addresses/{mailAddressId}/forward-addresses', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { forwardAddresses: ['ada@example.net'] },
    }),
  responseSchema: zLegacyMailAddressesUpdateForwardAddressesResponse,
})

contract.operation('mail.addresses.updateForwardAddresses', {
  client: () =>
    client().mail.addresses.updateForwardAddresses({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { forwardAddresses: ['ada@example.net'] },
    }),
  functions: () =>
    functions.mailAddressesUpdateForwardAddresses({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { forwardAddresses: ['ada@example.net'] },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/forward-addresses', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { forwardAddresses: ['ada@example.net'] },
    }),
  responseSchema: zMailAddressesUpdateForwardAddressesResponse,
})

contract.operation('legacy.mail.addresses.updatePassword', {
  client: () =>
    client().legacy.mail.addresses.updatePassword({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { password: 'made-up-Password-1' },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdatePassword({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { password: 'made-up-Password-1' },
    }),
  paths: () =>
    paths().PUT('/v2/mail-addresses/{mailAddressId}/password', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { password: 'made-up-Password-1' },
    }),
  responseSchema: zLegacyMailAddressesUpdatePasswordResponse,
})

contract.operation('mail.addresses.updatePassword', {
  client: () =>
    client().mail.addresses.updatePassword({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { password: 'made-up-Password-1' },
    }),
  functions: () =>
    functions.mailAddressesUpdatePassword({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { password: 'made-up-Password-1' },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/password', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { password: 'made-up-Password-1' },
    }),
  responseSchema: zMailAddressesUpdatePasswordResponse,
})

contract.operation('legacy.mail.addresses.updateQuota', {
  client: () =>
    client().legacy.mail.addresses.updateQuota({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { quotaInBytes: 2147483648 },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdateQuota({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { quotaInBytes: 2147483648 },
    }),
  paths: () =>
    paths().PUT('/v2/mail-addresses/{mailAddressId}/quota', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { quotaInBytes: 2147483648 },
    }),
  responseSchema: zLegacyMailAddressesUpdateQuotaResponse,
})

contract.operation('mail.addresses.updateQuota', {
  client: () =>
    client().mail.addresses.updateQuota({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { quotaInBytes: 2147483648 },
    }),
  functions: () =>
    functions.mailAddressesUpdateQuota({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { quotaInBytes: 2147483648 },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/quota', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { quotaInBytes: 2147483648 },
    }),
  responseSchema: zMailAddressesUpdateQuotaResponse,
})

contract.operation('legacy.mail.addresses.updateSpamProtection', {
  client: () =>
    client().legacy.mail.addresses.updateSpamProtection({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdateSpamProtection({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
    }),
  paths: () =>
    paths().PUT('/v2/mail-addresses/{mailAddressId}/spam-protection', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
    }),
  responseSchema: zLegacyMailAddressesUpdateSpamProtectionResponse,
})

contract.operation('mail.addresses.updateSpamProtection', {
  client: () =>
    client().mail.addresses.updateSpamProtection({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
    }),
  functions: () =>
    functions.mailAddressesUpdateSpamProtection({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
    }),
  paths: () =>
    paths().PATCH('/v2/mail-addresses/{mailAddressId}/spam-protection', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
    }),
  responseSchema: zMailAddressesUpdateSpamProtectionResponse,
})

contract.operation('mail.settings.get', {
  client: () => client().mail.settings.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.mailSettingsGet({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/mail-settings', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zMailSettingsGetResponse,
})

contract.operation('legacy.mail.settings.update', {
  client: () =>
    client().legacy.mail.settings.update({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' },
      body: { blacklist: ['spam@example.net'] },
    }),
  functions: () =>
    functions.legacyMailSettingsUpdate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' },
      body: { blacklist: ['spam@example.net'] },
    }),
  paths: () =>
    paths().PUT('/v2/projects/{projectId}/mail-settings/{mailSetting}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' } },
      body: { blacklist: ['spam@example.net'] },
    }),
  responseSchema: zLegacyMailSettingsUpdateResponse,
})

contract.operation('mail.settings.update', {
  client: () =>
    client().mail.settings.update({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' },
      body: { blacklist: ['spam@example.net'] },
    }),
  functions: () =>
    functions.mailSettingsUpdate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' },
      body: { blacklist: ['spam@example.net'] },
    }),
  paths: () =>
    paths().PATCH('/v2/projects/{projectId}/mail-settings/{mailSetting}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' } },
      body: { blacklist: ['spam@example.net'] },
    }),
  responseSchema: zMailSettingsUpdateResponse,
})

contract.operation('legacy.mail.deliveryBoxes.updateDescription', {
  client: () =>
    client().legacy.mail.deliveryBoxes.updateDescription({
      path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' },
      body: { description: 'Mail from the shop' },
    }),
  functions: () =>
    functions.legacyMailDeliveryBoxesUpdateDescription({
      client: flat(),
      path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' },
      body: { description: 'Mail from the shop' },
    }),
  paths: () =>
    paths().PUT('/v2/deliveryboxes/{id}/description', {
      params: { path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' } },
      body: { description: 'Mail from the shop' },
    }),
  responseSchema: zLegacyMailDeliveryBoxesUpdateDescriptionResponse,
})

contract.operation('legacy.mail.deliveryBoxes.updatePassword', {
  client: () =>
    client().legacy.mail.deliveryBoxes.updatePassword({
      path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' },
      body: { password: 'made-up-Password-1' },
    }),
  functions: () =>
    functions.legacyMailDeliveryBoxesUpdatePassword({
      client: flat(),
      path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' },
      body: { password: 'made-up-Password-1' },
    }),
  paths: () =>
    paths().PUT('/v2/deliveryboxes/{id}/password', {
      params: { path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' } },
      body: { password: 'made-up-Password-1' },
    }),
  responseSchema: zLegacyMailDeliveryBoxesUpdatePasswordResponse,
})

contract.operation('legacy.mail.addresses.updateAddress', {
  client: () =>
    client().legacy.mail.addresses.updateAddress({
      path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' },
      body: { address: 'ada.example@example.com' },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdateAddress({
      client: flat(),
      path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' },
      body: { address: 'ada.example@example.com' },
    }),
  paths: () =>
    paths().PUT('/v2/mailaddresses/{id}/address', {
      params: { path: { id: 'a5614527-0ce6-43be-ad1d-d012b7394867' } },
      body: { address: 'ada.example@example.com' },
    }),
  responseSchema: zLegacyMailAddressesUpdateAddressResponse,
})

contract.operation('legacy.mail.addresses.updateCatchAll', {
  client: () =>
    client().legacy.mail.addresses.updateCatchAll({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { active: true },
    }),
  functions: () =>
    functions.legacyMailAddressesUpdateCatchAll({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { active: true },
    }),
  paths: () =>
    paths().PUT('/v2/mail-addresses/{mailAddressId}/catchall', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { active: true },
    }),
  responseSchema: zLegacyMailAddressesUpdateCatchAllResponse,
})

contract.operation('legacy.mail.settings.updateBlacklist', {
  client: () =>
    client().legacy.mail.settings.updateBlacklist({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { blacklist: ['spam@example.net'] },
    }),
  functions: () =>
    functions.legacyMailSettingsUpdateBlacklist({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { blacklist: ['spam@example.net'] },
    }),
  paths: () =>
    paths().PUT('/v2/projects/{projectId}/mailsettings/blacklist', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { blacklist: ['spam@example.net'] },
    }),
  responseSchema: zLegacyMailSettingsUpdateBlacklistResponse,
})

contract.operation('legacy.mail.settings.updateWhitelist', {
  client: () =>
    client().legacy.mail.settings.updateWhitelist({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { whitelist: ['ada@example.org'] },
    }),
  functions: () =>
    functions.legacyMailSettingsUpdateWhitelist({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { whitelist: ['ada@example.org'] },
    }),
  paths: () =>
    paths().PUT('/v2/projects/{projectId}/mailsettings/whitelist', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { whitelist: ['ada@example.org'] },
    }),
  responseSchema: zLegacyMailSettingsUpdateWhitelistResponse,
})

contract.operation('pageInsights.list', {
  client: () =>
    client().pageInsights.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { domain: 'example.com' } }),
  functions: () =>
    functions.pageInsightsList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { domain: 'example.com' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/page-insights', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { domain: 'example.com' } },
    }),
  responseSchema: zPageInsightsListResponse,
})

contract.operation('pageInsights.get', {
  client: () => client().pageInsights.get({ query: { domain: 'example.com', path: '/', date: '2026-05-04' } }),
  functions: () => functions.pageInsightsGet({ client: flat(), query: { domain: 'example.com', path: '/', date: '2026-05-04' } }),
  paths: () => paths().GET('/v2/page-insights', { params: { query: { domain: 'example.com', path: '/', date: '2026-05-04' } } }),
  responseSchema: zPageInsightsGetResponse,
})

contract.operation('pageInsights.straces.schedule', {
  client: () =>
    client().pageInsights.straces.schedule({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { url: 'https://example.com' },
    }),
  functions: () =>
    functions.pageInsightsStracesSchedule({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { url: 'https://example.com' },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/straces', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { url: 'https://example.com' },
    }),
  responseSchema: zPageInsightsStracesScheduleResponse,
})

contract.operation('pageInsights.straces.get', {
  client: () =>
    client().pageInsights.straces.get({
      path: { straceId: '059c49f4-6071-45f4-ae27-ce753064ccb3', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  functions: () =>
    functions.pageInsightsStracesGet({
      client: flat(),
      path: { straceId: '059c49f4-6071-45f4-ae27-ce753064ccb3', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/straces/{straceId}', {
      params: { path: { straceId: '059c49f4-6071-45f4-ae27-ce753064ccb3', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
    }),
  responseSchema: zPageInsightsStracesGetResponse,
})

contract.operation('relocation.create', {
  client: () =>
    client().relocation.create({
      body: {
        allDomains: false,
        allowPasswordChange: true,
        contact: { firstName: 'Ada', lastName: 'Example', email: 'ada@example.com', phoneNumber: '+49-30-23125000' },
        domains: [
          { name: 'example.com', authCode: 'made-up-auth-code', domainOwnerData: 'Ada Example, Example Street 1, 12345 Example City' },
        ],
        notes: 'Please move the shop at night.',
        provider: {
          name: 'Example Hosting',
          loginUrl: 'https://login.example.net',
          userName: 'ada',
          password: 'made-up-password',
          sourceAccount: 'account-12345',
        },
        target: { organisation: 'Ada Example Ltd', projectName: 'Example shop', system: 'mstudio', product: 'Example product' },
        articleType: 'cms-hosting',
        additionalServices: { dataCompare: 'default' },
        prices: {
          positions: [
            { name: 'Relocation of a CMS', price: 99 },
            { name: 'Comparison of data', price: 20 },
          ],
          total: 119,
        },
      },
    }),
  functions: () =>
    functions.relocationCreate({
      client: flat(),
      body: {
        allDomains: false,
        allowPasswordChange: true,
        contact: { firstName: 'Ada', lastName: 'Example', email: 'ada@example.com', phoneNumber: '+49-30-23125000' },
        domains: [
          { name: 'example.com', authCode: 'made-up-auth-code', domainOwnerData: 'Ada Example, Example Street 1, 12345 Example City' },
        ],
        notes: 'Please move the shop at night.',
        provider: {
          name: 'Example Hosting',
          loginUrl: 'https://login.example.net',
          userName: 'ada',
          password: 'made-up-password',
          sourceAccount: 'account-12345',
        },
        target: { organisation: 'Ada Example Ltd', projectName: 'Example shop', system: 'mstudio', product: 'Example product' },
        articleType: 'cms-hosting',
        additionalServices: { dataCompare: 'default' },
        prices: {
          positions: [
            { name: 'Relocation of a CMS', price: 99 },
            { name: 'Comparison of data', price: 20 },
          ],
          total: 119,
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/relocation', {
      body: {
        allDomains: false,
        allowPasswordChange: true,
        contact: { firstName: 'Ada', lastName: 'Example', email: 'ada@example.com', phoneNumber: '+49-30-23125000' },
        domains: [
          { name: 'example.com', authCode: 'made-up-auth-code', domainOwnerData: 'Ada Example, Example Street 1, 12345 Example City' },
        ],
        notes: 'Please move the shop at night.',
        provider: {
          name: 'Example Hosting',
          loginUrl: 'https://login.example.net',
          userName: 'ada',
          password: 'made-up-password',
          sourceAccount: 'account-12345',
        },
        target: { organisation: 'Ada Example Ltd', projectName: 'Example shop', system: 'mstudio', product: 'Example product' },
        articleType: 'cms-hosting',
        additionalServices: { dataCompare: 'default' },
        prices: {
          positions: [
            { name: 'Relocation of a CMS', price: 99 },
            { name: 'Comparison of data', price: 20 },
          ],
          total: 119,
        },
      },
    }),
  responseSchema: zRelocationCreateResponse,
})

contract.operation('relocation.createLegacyTariffChange', {
  client: () => client().relocation.createLegacyTariffChange({ body: { pAccount: 'p123456', targetTariff: 'Example tariff' } }),
  functions: () =>
    functions.relocationCreateLegacyTariffChange({ client: flat(), body: { pAccount: 'p123456', targetTariff: 'Example tariff' } }),
  paths: () => paths().POST('/v2/legacy-tariff-change', { body: { pAccount: 'p123456', targetTariff: 'Example tariff' } }),
  responseSchema: zRelocationCreateLegacyTariffChangeResponse,
})

contract.operation('extensions.list', {
  client: () =>
    client().extensions.list({
      query: {
        context: 'project',
        limit: 50,
        skip: 0,
        page: 1,
        searchTerm: 'statistics',
        includeDeprecated: true,
        includeFree: true,
        includeChargeable: true,
        sort: 'name',
        order: 'asc',
      },
    }),
  functions: () =>
    functions.extensionsList({
      client: flat(),
      query: {
        context: 'project',
        limit: 50,
        skip: 0,
        page: 1,
        searchTerm: 'statistics',
        includeDeprecated: true,
        includeFree: true,
        includeChargeable: true,
        sort: 'name',
        order: 'asc',
      },
    }),
  paths: () =>
    paths().GET('/v2/extensions', {
      params: {
        query: {
          context: 'project',
          limit: 50,
          skip: 0,
          page: 1,
          searchTerm: 'statistics',
          includeDeprecated: true,
          includeFree: true,
          includeChargeable: true,
          sort: 'name',
          order: 'asc',
        },
      },
    }),
  responseSchema: zExtensionsListResponse,
})

contract.operation('extensions.get', {
  client: () => client().extensions.get({ path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } }),
  functions: () => functions.extensionsGet({ client: flat(), path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } }),
  paths: () => paths().GET('/v2/extensions/{extensionId}', { params: { path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } } }),
  responseSchema: zExtensionsGetResponse,
})

contract.operation('extensions.contributors.list', {
  client: () => client().extensions.contributors.list({ query: { limit: 50, skip: 0, page: 1, sort: 'name', order: 'asc' } }),
  functions: () =>
    functions.extensionsContributorsList({ client: flat(), query: { limit: 50, skip: 0, page: 1, sort: 'name', order: 'asc' } }),
  paths: () => paths().GET('/v2/contributors', { params: { query: { limit: 50, skip: 0, page: 1, sort: 'name', order: 'asc' } } }),
  responseSchema: zExtensionsContributorsListResponse,
})

contract.operation('extensions.contributors.get', {
  client: () => client().extensions.contributors.get({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () => functions.extensionsContributorsGet({ client: flat(), path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}', { params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } } }),
  responseSchema: zExtensionsContributorsGetResponse,
})

contract.operation('extensions.contributors.delete', {
  client: () => client().extensions.contributors.delete({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsDelete({ client: flat(), path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}', { params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } } }),
  responseSchema: zExtensionsContributorsDeleteResponse,
})

contract.operation('extensions.contributors.update', {
  client: () =>
    client().extensions.contributors.update({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: {
        contactPersonUserId: 'e0ed10f8-2fdd-4297-af67-9a0d37f25fa5',
        descriptions: { de: 'Wir zählen Besucher.', en: 'We count visitors.' },
        deviatingContractOwner: {
          contact: {
            firstName: 'Ada',
            lastName: 'Example',
            salutation: 'ms',
            company: 'Example Ltd',
            address: { street: 'Example Street', houseNumber: '1', city: 'Berlin', zip: '10115', countryCode: 'DE' },
            emailAddress: 'ada@example.com',
            phoneNumbers: ['+49 30 23125 000'],
            useFormalTerm: true,
          },
          inherited: false,
        },
        deviatingName: 'Example Extensions',
        deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
        homepage: 'https://example.com',
        imprint: { url: 'https://example.com/imprint' },
      },
    }),
  functions: () =>
    functions.extensionsContributorsUpdate({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: {
        contactPersonUserId: 'e0ed10f8-2fdd-4297-af67-9a0d37f25fa5',
        descriptions: { de: 'Wir zählen Besucher.', en: 'We count visitors.' },
        deviatingContractOwner: {
          contact: {
            firstName: 'Ada',
            lastName: 'Example',
            salutation: 'ms',
            company: 'Example Ltd',
            address: { street: 'Example Street', houseNumber: '1', city: 'Berlin', zip: '10115', countryCode: 'DE' },
            emailAddress: 'ada@example.com',
            phoneNumbers: ['+49 30 23125 000'],
            useFormalTerm: true,
          },
          inherited: false,
        },
        deviatingName: 'Example Extensions',
        deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
        homepage: 'https://example.com',
        imprint: { url: 'https://example.com/imprint' },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/contributors/{contributorId}', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
      body: {
        contactPersonUserId: 'e0ed10f8-2fdd-4297-af67-9a0d37f25fa5',
        descriptions: { de: 'Wir zählen Besucher.', en: 'We count visitors.' },
        deviatingContractOwner: {
          contact: {
            firstName: 'Ada',
            lastName: 'Example',
            salutation: 'ms',
            company: 'Example Ltd',
            address: { street: 'Example Street', houseNumber: '1', city: 'Berlin', zip: '10115', countryCode: 'DE' },
            emailAddress: 'ada@example.com',
            phoneNumbers: ['+49 30 23125 000'],
            useFormalTerm: true,
          },
          inherited: false,
        },
        deviatingName: 'Example Extensions',
        deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
        homepage: 'https://example.com',
        imprint: { url: 'https://example.com/imprint' },
      },
    }),
  responseSchema: zExtensionsContributorsUpdateResponse,
})

contract.operation('extensions.publicKeys.get', {
  client: () => client().extensions.publicKeys.get({ path: { serial: 'latest' }, query: { purpose: 'webhook', format: 'raw' } }),
  functions: () =>
    functions.extensionsPublicKeysGet({ client: flat(), path: { serial: 'latest' }, query: { purpose: 'webhook', format: 'raw' } }),
  paths: () =>
    paths().GET('/v2/public-keys/{serial}', { params: { path: { serial: 'latest' }, query: { purpose: 'webhook', format: 'raw' } } }),
  responseSchema: zExtensionsPublicKeysGetResponse,
})

contract.operation('extensions.instances.list', {
  client: () =>
    client().extensions.instances.list({
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        context: 'project',
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        searchTerm: 'statistics',
        anchor: '/projects/project/menu/section/extensions/item',
        hasAcceptedAllScopes: true,
        sort: ['createdAt'],
        order: ['asc'],
      },
    }),
  functions: () =>
    functions.extensionsInstancesList({
      client: flat(),
      query: {
        limit: 50,
        skip: 0,
        page: 1,
        context: 'project',
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        searchTerm: 'statistics',
        anchor: '/projects/project/menu/section/extensions/item',
        hasAcceptedAllScopes: true,
        sort: ['createdAt'],
        order: ['asc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/extension-instances', {
      params: {
        query: {
          limit: 50,
          skip: 0,
          page: 1,
          context: 'project',
          contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
          searchTerm: 'statistics',
          anchor: '/projects/project/menu/section/extensions/item',
          hasAcceptedAllScopes: true,
          sort: ['createdAt'],
          order: ['asc'],
        },
      },
    }),
  responseSchema: zExtensionsInstancesListResponse,
})

contract.operation('extensions.instances.create', {
  client: () =>
    client().extensions.instances.create({
      body: {
        consentedScopes: ['project:read'],
        context: 'project',
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
      },
    }),
  functions: () =>
    functions.extensionsInstancesCreate({
      client: flat(),
      body: {
        consentedScopes: ['project:read'],
        context: 'project',
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
      },
    }),
  paths: () =>
    paths().POST('/v2/extension-instances', {
      body: {
        consentedScopes: ['project:read'],
        context: 'project',
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
      },
    }),
  responseSchema: zExtensionsInstancesCreateResponse,
})

contract.operation('extensions.instances.get', {
  client: () => client().extensions.instances.get({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  functions: () =>
    functions.extensionsInstancesGet({ client: flat(), path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  paths: () =>
    paths().GET('/v2/extension-instances/{extensionInstanceId}', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
    }),
  responseSchema: zExtensionsInstancesGetResponse,
})

contract.operation('extensions.instances.delete', {
  client: () => client().extensions.instances.delete({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  functions: () =>
    functions.extensionsInstancesDelete({ client: flat(), path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  paths: () =>
    paths().DELETE('/v2/extension-instances/{extensionInstanceId}', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
    }),
  responseSchema: zExtensionsInstancesDeleteResponse,
})

contract.operation('extensions.instances.enable', {
  client: () => client().extensions.instances.enable({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  functions: () =>
    functions.extensionsInstancesEnable({ client: flat(), path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/actions/enable', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
    }),
  responseSchema: zExtensionsInstancesEnableResponse,
})

contract.operation('extensions.instances.disable', {
  client: () => client().extensions.instances.disable({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  functions: () =>
    functions.extensionsInstancesDisable({ client: flat(), path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/actions/disable', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
    }),
  responseSchema: zExtensionsInstancesDisableResponse,
})

contract.operation('extensions.instances.authenticate', {
  client: () =>
    client().extensions.instances.authenticate({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { extensionInstanceSecret: 'made-up-extensioninstancesecret' },
    }),
  functions: () =>
    functions.extensionsInstancesAuthenticate({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { extensionInstanceSecret: 'made-up-extensioninstancesecret' },
    }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/tokens', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: { extensionInstanceSecret: 'made-up-extensioninstancesecret' },
    }),
  responseSchema: zExtensionsInstancesAuthenticateResponse,
})

contract.operation('customers.aiHosting.models.acceptTerms', {
  client: () => client().customers.aiHosting.models.acceptTerms({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () =>
    functions.customersAiHostingModelsAcceptTerms({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/ai-hosting-models/actions/accept-terms', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zCustomersAiHostingModelsAcceptTermsResponse,
})

contract.operation('customers.aiHosting.keys.list', {
  client: () => client().customers.aiHosting.keys.list({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersAiHostingKeysList({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/ai-hosting-keys', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersAiHostingKeysListResponse,
})

contract.operation('customers.aiHosting.keys.create', {
  client: () =>
    client().customers.aiHosting.keys.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { name: 'Support chat', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', createWebuiContainer: true },
    }),
  functions: () =>
    functions.customersAiHostingKeysCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { name: 'Support chat', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', createWebuiContainer: true },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/ai-hosting-keys', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: { name: 'Support chat', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', createWebuiContainer: true },
    }),
  responseSchema: zCustomersAiHostingKeysCreateResponse,
})

contract.operation('customers.aiHosting.keys.get', {
  client: () =>
    client().customers.aiHosting.keys.get({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' },
    }),
  functions: () =>
    functions.customersAiHostingKeysGet({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/ai-hosting-keys/{keyId}', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' } },
    }),
  responseSchema: zCustomersAiHostingKeysGetResponse,
})

contract.operation('customers.aiHosting.keys.update', {
  client: () =>
    client().customers.aiHosting.keys.update({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' },
      body: { name: 'Support chat', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  functions: () =>
    functions.customersAiHostingKeysUpdate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' },
      body: { name: 'Support chat', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  paths: () =>
    paths().PUT('/v2/customers/{customerId}/ai-hosting-keys/{keyId}', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' } },
      body: { name: 'Support chat', projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
    }),
  responseSchema: zCustomersAiHostingKeysUpdateResponse,
})

contract.operation('customers.aiHosting.keys.delete', {
  client: () =>
    client().customers.aiHosting.keys.delete({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' },
    }),
  functions: () =>
    functions.customersAiHostingKeysDelete({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' },
    }),
  paths: () =>
    paths().DELETE('/v2/customers/{customerId}/ai-hosting-keys/{keyId}', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', keyId: '5a0c4f7e-2d53-4f0b-9c61-8e1f6b7d2a94' } },
    }),
  responseSchema: zCustomersAiHostingKeysDeleteResponse,
})

contract.operation('customers.aiHosting.models.list', {
  client: () => client().customers.aiHosting.models.list({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersAiHostingModelsList({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/ai-hosting-models', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zCustomersAiHostingModelsListResponse,
})

contract.operation('customers.aiHosting.get', {
  client: () =>
    client().customers.aiHosting.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, query: { topUsageCount: 3 } }),
  functions: () =>
    functions.customersAiHostingGet({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { topUsageCount: 3 },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/ai-hosting', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, query: { topUsageCount: 3 } },
    }),
  responseSchema: zCustomersAiHostingGetResponse,
})

contract.operation('aiHosting.models.list', {
  client: () => client().aiHosting.models.list(),
  functions: () => functions.aiHostingModelsList({ client: flat() }),
  paths: () => paths().GET('/v2/ai-hosting-models'),
  responseSchema: zAiHostingModelsListResponse,
})

contract.operation('projects.aiHosting.keys.list', {
  client: () => client().projects.aiHosting.keys.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsAiHostingKeysList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/ai-hosting-keys', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsAiHostingKeysListResponse,
})

contract.operation('projects.aiHosting.keys.create', {
  client: () =>
    client().projects.aiHosting.keys.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { createWebuiContainer: true, name: 'Shop assistant' },
    }),
  functions: () =>
    functions.projectsAiHostingKeysCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { createWebuiContainer: true, name: 'Shop assistant' },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/ai-hosting-keys', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { createWebuiContainer: true, name: 'Shop assistant' },
    }),
  responseSchema: zProjectsAiHostingKeysCreateResponse,
})

contract.operation('projects.aiHosting.keys.get', {
  client: () =>
    client().projects.aiHosting.keys.get({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
    }),
  functions: () =>
    functions.projectsAiHostingKeysGet({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/ai-hosting-keys/{keyId}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' } },
    }),
  responseSchema: zProjectsAiHostingKeysGetResponse,
})

contract.operation('projects.aiHosting.keys.update', {
  client: () =>
    client().projects.aiHosting.keys.update({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
      body: { createWebuiContainer: false, name: 'Shop assistant' },
    }),
  functions: () =>
    functions.projectsAiHostingKeysUpdate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
      body: { createWebuiContainer: false, name: 'Shop assistant' },
    }),
  paths: () =>
    paths().PUT('/v2/projects/{projectId}/ai-hosting-keys/{keyId}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' } },
      body: { createWebuiContainer: false, name: 'Shop assistant' },
    }),
  responseSchema: zProjectsAiHostingKeysUpdateResponse,
})

contract.operation('projects.aiHosting.keys.delete', {
  client: () =>
    client().projects.aiHosting.keys.delete({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
    }),
  functions: () =>
    functions.projectsAiHostingKeysDelete({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
    }),
  paths: () =>
    paths().DELETE('/v2/projects/{projectId}/ai-hosting-keys/{keyId}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' } },
    }),
  responseSchema: zProjectsAiHostingKeysDeleteResponse,
})

contract.operation('projects.aiHosting.models.list', {
  client: () => client().projects.aiHosting.models.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsAiHostingModelsList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/ai-hosting-models', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsAiHostingModelsListResponse,
})

contract.operation('projects.aiHosting.get', {
  client: () => client().projects.aiHosting.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsAiHostingGet({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/ai-hosting', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsAiHostingGetResponse,
})

contract.operation('projects.aiHosting.keys.linkContainer', {
  client: () =>
    client().projects.aiHosting.keys.linkContainer({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
      body: {
        containerId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963',
        ingressId: '8425196a-a340-4e40-ad8d-c233da275cad',
        stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
      },
    }),
  functions: () =>
    functions.projectsAiHostingKeysLinkContainer({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' },
      body: {
        containerId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963',
        ingressId: '8425196a-a340-4e40-ad8d-c233da275cad',
        stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', keyId: 'f2c7a9d0-1b34-4e86-9d52-8a60e3b7c41f' } },
      body: {
        containerId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963',
        ingressId: '8425196a-a340-4e40-ad8d-c233da275cad',
        stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
      },
    }),
  responseSchema: zProjectsAiHostingKeysLinkContainerResponse,
})

contract.operation('apps.installations.listOwn', {
  client: () =>
    client().apps.installations.listOwn({
      query: {
        appIds: ['3106d2f0-75c2-4ed6-af51-61f8d46b3029'],
        searchTerm: 'shop',
        sortOrder: 'newestFirst',
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  functions: () =>
    functions.appsInstallationsListOwn({
      client: flat(),
      query: {
        appIds: ['3106d2f0-75c2-4ed6-af51-61f8d46b3029'],
        searchTerm: 'shop',
        sortOrder: 'newestFirst',
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  paths: () =>
    paths().GET('/v2/app-installations', {
      params: {
        query: {
          appIds: ['3106d2f0-75c2-4ed6-af51-61f8d46b3029'],
          searchTerm: 'shop',
          sortOrder: 'newestFirst',
          limit: 50,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zAppsInstallationsListOwnResponse,
})

contract.operation('backups.databaseDumps.list', {
  client: () => client().backups.databaseDumps.list({ path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  functions: () =>
    functions.backupsDatabaseDumpsList({ client: flat(), path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
  paths: () =>
    paths().GET('/v2/project-backups/{projectBackupId}/database-dumps', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
    }),
  responseSchema: zBackupsDatabaseDumpsListResponse,
})

contract.operation('backups.path.get', {
  client: () =>
    client().backups.path.get({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      query: { directory: '/html/example-cms' },
    }),
  functions: () =>
    functions.backupsPathGet({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      query: { directory: '/html/example-cms' },
    }),
  paths: () =>
    paths().GET('/v2/project-backups/{projectBackupId}/path', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' }, query: { directory: '/html/example-cms' } },
    }),
  responseSchema: zBackupsPathGetResponse,
})

contract.operation('legacy.backups.restorePath', {
  client: () =>
    client().legacy.backups.restorePath({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { clearTargetPath: false, sourcePath: '/html/example-cms/config/', targetPath: '/html/example-cms' },
    }),
  functions: () =>
    functions.legacyBackupsRestorePath({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { clearTargetPath: false, sourcePath: '/html/example-cms/config/', targetPath: '/html/example-cms' },
    }),
  paths: () =>
    paths().POST('/v2/project-backups/{projectBackupId}/restore-path', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
      body: { clearTargetPath: false, sourcePath: '/html/example-cms/config/', targetPath: '/html/example-cms' },
    }),
  responseSchema: zLegacyBackupsRestorePathResponse,
})

contract.operation('backups.restore', {
  client: () =>
    client().backups.restore({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: {
        databaseRestores: [{ databaseBackupDump: 'dbdump-mysql-1b2c3d', targetDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' }],
        pathRestore: { clearTargetPath: false, sourcePaths: ['/html/example-cms/config/'], targetRestorePath: '/html/example-cms' },
      },
    }),
  functions: () =>
    functions.backupsRestore({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: {
        databaseRestores: [{ databaseBackupDump: 'dbdump-mysql-1b2c3d', targetDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' }],
        pathRestore: { clearTargetPath: false, sourcePaths: ['/html/example-cms/config/'], targetRestorePath: '/html/example-cms' },
      },
    }),
  paths: () =>
    paths().POST('/v2/project-backups/{projectBackupId}/restore', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
      body: {
        databaseRestores: [{ databaseBackupDump: 'dbdump-mysql-1b2c3d', targetDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' }],
        pathRestore: { clearTargetPath: false, sourcePaths: ['/html/example-cms/config/'], targetRestorePath: '/html/example-cms' },
      },
    }),
  responseSchema: zBackupsRestoreResponse,
})

contract.operation('stacks.addTemplateComponent', {
  client: () =>
    client().stacks.addTemplateComponent({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      body: { templateConfig: { templateId: 'example-database', userInputs: [{ name: 'DATABASE', value: 'shop' }] } },
    }),
  functions: () =>
    functions.stacksAddTemplateComponent({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      body: { templateConfig: { templateId: 'example-database', userInputs: [{ name: 'DATABASE', value: 'shop' }] } },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/actions/add-template-component', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } },
      body: { templateConfig: { templateId: 'example-database', userInputs: [{ name: 'DATABASE', value: 'shop' }] } },
    }),
  responseSchema: zStacksAddTemplateComponentResponse,
})

contract.operation('stacks.services.pullByWebhook', {
  client: () =>
    client().stacks.services.pullByWebhook({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      query: { token: 'made-up-webhook-token' },
    }),
  functions: () =>
    functions.stacksServicesPullByWebhook({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      query: { token: 'made-up-webhook-token' },
    }),
  paths: () =>
    paths().GET('/v2/stacks/{stackId}/webhooks/pull-image', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' }, query: { token: 'made-up-webhook-token' } },
    }),
  responseSchema: zStacksServicesPullByWebhookResponse,
})

contract.operation('registries.list', {
  client: () =>
    client().registries.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { hasCredentials: true, limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.registriesList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { hasCredentials: true, limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/registries', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { hasCredentials: true, limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zRegistriesListResponse,
})

contract.operation('registries.create', {
  client: () =>
    client().registries.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        credentials: { password: 'made-up-registry-password', username: 'shop-deploy' },
        description: 'Images of the shop',
        uri: 'registry.example.com',
      },
    }),
  functions: () =>
    functions.registriesCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        credentials: { password: 'made-up-registry-password', username: 'shop-deploy' },
        description: 'Images of the shop',
        uri: 'registry.example.com',
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/registries', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        credentials: { password: 'made-up-registry-password', username: 'shop-deploy' },
        description: 'Images of the shop',
        uri: 'registry.example.com',
      },
    }),
  responseSchema: zRegistriesCreateResponse,
})

contract.operation('stacks.listByProject', {
  client: () =>
    client().stacks.listByProject({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.stacksListByProject({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/stacks', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zStacksListByProjectResponse,
})

contract.operation('stacks.create', {
  client: () =>
    client().stacks.create({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        description: 'Uptime monitor',
        templateConfig: { templateId: 'example-monitor', userInputs: [{ name: 'HOST', value: 'monitor.example.com' }] },
      },
    }),
  functions: () =>
    functions.stacksCreate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: {
        description: 'Uptime monitor',
        templateConfig: { templateId: 'example-monitor', userInputs: [{ name: 'HOST', value: 'monitor.example.com' }] },
      },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/stacks', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: {
        description: 'Uptime monitor',
        templateConfig: { templateId: 'example-monitor', userInputs: [{ name: 'HOST', value: 'monitor.example.com' }] },
      },
    }),
  responseSchema: zStacksCreateResponse,
})

contract.operation('stacks.get', {
  client: () => client().stacks.get({ path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } }),
  functions: () => functions.stacksGet({ client: flat(), path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } }),
  paths: () => paths().GET('/v2/stacks/{stackId}', { params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } } }),
  responseSchema: zStacksGetResponse,
})

contract.operation('stacks.replace', {
  client: () =>
    client().stacks.replace({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      body: {
        services: {
          web: {
            command: ['node', 'server.js'],
            deploy: { resources: { limits: { cpus: '0.5', memory: '512mb' } } },
            description: 'Shop frontend',
            environment: { NODE_ENV: 'production' },
            image: 'registry.example.com/shop/web:1.4.0',
            ports: ['8080:8080/tcp'],
            restartPolicy: 'unless-stopped',
            volumes: ['uploads:/srv/uploads'],
          },
        },
        volumes: { uploads: { name: 'uploads' } },
      },
    }),
  functions: () =>
    functions.stacksReplace({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      body: {
        services: {
          web: {
            command: ['node', 'server.js'],
            deploy: { resources: { limits: { cpus: '0.5', memory: '512mb' } } },
            description: 'Shop frontend',
            environment: { NODE_ENV: 'production' },
            image: 'registry.example.com/shop/web:1.4.0',
            ports: ['8080:8080/tcp'],
            restartPolicy: 'unless-stopped',
            volumes: ['uploads:/srv/uploads'],
          },
        },
        volumes: { uploads: { name: 'uploads' } },
      },
    }),
  paths: () =>
    paths().PUT('/v2/stacks/{stackId}', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } },
      body: {
        services: {
          web: {
            command: ['node', 'server.js'],
            deploy: { resources: { limits: { cpus: '0.5', memory: '512mb' } } },
            description: 'Shop frontend',
            environment: { NODE_ENV: 'production' },
            image: 'registry.example.com/shop/web:1.4.0',
            ports: ['8080:8080/tcp'],
            restartPolicy: 'unless-stopped',
            volumes: ['uploads:/srv/uploads'],
          },
        },
        volumes: { uploads: { name: 'uploads' } },
      },
    }),
  responseSchema: zStacksReplaceResponse,
})

contract.operation('stacks.delete', {
  client: () => client().stacks.delete({ path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } }),
  functions: () => functions.stacksDelete({ client: flat(), path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } }),
  paths: () => paths().DELETE('/v2/stacks/{stackId}', { params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } } }),
  responseSchema: zStacksDeleteResponse,
})

contract.operation('stacks.update', {
  client: () =>
    client().stacks.update({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      query: { recreate: true },
      body: {
        description: 'Shop',
        services: { web: { image: 'registry.example.com/shop/web:1.4.0' } },
        updateSchedule: { cron: '0 3 * * 1', timezone: 'Europe/Berlin' },
        volumes: { uploads: { name: 'uploads' } },
      },
    }),
  functions: () =>
    functions.stacksUpdate({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      query: { recreate: true },
      body: {
        description: 'Shop',
        services: { web: { image: 'registry.example.com/shop/web:1.4.0' } },
        updateSchedule: { cron: '0 3 * * 1', timezone: 'Europe/Berlin' },
        volumes: { uploads: { name: 'uploads' } },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/stacks/{stackId}', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' }, query: { recreate: true } },
      body: {
        description: 'Shop',
        services: { web: { image: 'registry.example.com/shop/web:1.4.0' } },
        updateSchedule: { cron: '0 3 * * 1', timezone: 'Europe/Berlin' },
        volumes: { uploads: { name: 'uploads' } },
      },
    }),
  responseSchema: zStacksUpdateResponse,
})

contract.operation('registries.get', {
  client: () => client().registries.get({ path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
  functions: () => functions.registriesGet({ client: flat(), path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
  paths: () => paths().GET('/v2/registries/{registryId}', { params: { path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } } }),
  responseSchema: zRegistriesGetResponse,
})

contract.operation('registries.delete', {
  client: () => client().registries.delete({ path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
  functions: () => functions.registriesDelete({ client: flat(), path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
  paths: () => paths().DELETE('/v2/registries/{registryId}', { params: { path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } } }),
  responseSchema: zRegistriesDeleteResponse,
})

contract.operation('registries.update', {
  client: () =>
    client().registries.update({
      path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' },
      body: {
        credentials: { password: 'made-up-registry-password', username: 'shop-deploy' },
        description: 'Images of the shop',
        uri: 'registry.example.com',
      },
    }),
  functions: () =>
    functions.registriesUpdate({
      client: flat(),
      path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' },
      body: {
        credentials: { password: 'made-up-registry-password', username: 'shop-deploy' },
        description: 'Images of the shop',
        uri: 'registry.example.com',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/registries/{registryId}', {
      params: { path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } },
      body: {
        credentials: { password: 'made-up-registry-password', username: 'shop-deploy' },
        description: 'Images of the shop',
        uri: 'registry.example.com',
      },
    }),
  responseSchema: zRegistriesUpdateResponse,
})

contract.operation('stacks.volumes.get', {
  client: () =>
    client().stacks.volumes.get({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', volumeId: 'd94f0b27-6c3e-4a15-b8f1-2e7a90c5d364' },
    }),
  functions: () =>
    functions.stacksVolumesGet({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', volumeId: 'd94f0b27-6c3e-4a15-b8f1-2e7a90c5d364' },
    }),
  paths: () =>
    paths().GET('/v2/stacks/{stackId}/volumes/{volumeId}', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', volumeId: 'd94f0b27-6c3e-4a15-b8f1-2e7a90c5d364' } },
    }),
  responseSchema: zStacksVolumesGetResponse,
})

contract.operation('stacks.volumes.delete', {
  client: () =>
    client().stacks.volumes.delete({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', volumeId: 'd94f0b27-6c3e-4a15-b8f1-2e7a90c5d364' },
    }),
  functions: () =>
    functions.stacksVolumesDelete({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', volumeId: 'd94f0b27-6c3e-4a15-b8f1-2e7a90c5d364' },
    }),
  paths: () =>
    paths().DELETE('/v2/stacks/{stackId}/volumes/{volumeId}', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', volumeId: 'd94f0b27-6c3e-4a15-b8f1-2e7a90c5d364' } },
    }),
  responseSchema: zStacksVolumesDeleteResponse,
})

contract.operation('containerImageConfig.get', {
  client: () =>
    client().containerImageConfig.get({
      query: {
        imageReference: 'registry.example.com/shop/web:1.4.0',
        useCredentialsForProjectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        useCredentialsForRegistryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e',
        generateAiData: false,
      },
    }),
  functions: () =>
    functions.containerImageConfigGet({
      client: flat(),
      query: {
        imageReference: 'registry.example.com/shop/web:1.4.0',
        useCredentialsForProjectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        useCredentialsForRegistryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e',
        generateAiData: false,
      },
    }),
  paths: () =>
    paths().GET('/v2/container-image-config', {
      params: {
        query: {
          imageReference: 'registry.example.com/shop/web:1.4.0',
          useCredentialsForProjectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          useCredentialsForRegistryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e',
          generateAiData: false,
        },
      },
    }),
  responseSchema: zContainerImageConfigGetResponse,
})

contract.operation('stacks.services.logs.get', {
  client: () =>
    client().stacks.services.logs.get({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
      query: { tail: 100 },
    }),
  functions: () =>
    functions.stacksServicesLogsGet({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
      query: { tail: 100 },
    }),
  paths: () =>
    paths().GET('/v2/stacks/{stackId}/services/{serviceId}/logs', {
      params: {
        path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
        query: { tail: 100 },
      },
      parseAs: 'text',
    }),
  responseSchema: zStacksServicesLogsGetResponse,
})

contract.operation('stacks.services.get', {
  client: () =>
    client().stacks.services.get({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  functions: () =>
    functions.stacksServicesGet({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  paths: () =>
    paths().GET('/v2/stacks/{stackId}/services/{serviceId}', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' } },
    }),
  responseSchema: zStacksServicesGetResponse,
})

contract.operation('containerTemplates.get', {
  client: () => client().containerTemplates.get({ path: { templateId: 'example-monitor' } }),
  functions: () => functions.containerTemplatesGet({ client: flat(), path: { templateId: 'example-monitor' } }),
  paths: () => paths().GET('/v2/container-templates/{templateId}', { params: { path: { templateId: 'example-monitor' } } }),
  responseSchema: zContainerTemplatesGetResponse,
})

contract.operation('stacks.services.list', {
  client: () => client().stacks.services.list({ query: { searchTerm: 'shop', sortOrder: 'descriptionAsc', limit: 50, skip: 0, page: 1 } }),
  functions: () =>
    functions.stacksServicesList({
      client: flat(),
      query: { searchTerm: 'shop', sortOrder: 'descriptionAsc', limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/services', { params: { query: { searchTerm: 'shop', sortOrder: 'descriptionAsc', limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zStacksServicesListResponse,
})

contract.operation('stacks.list', {
  client: () => client().stacks.list({ query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1 } }),
  functions: () => functions.stacksList({ client: flat(), query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1 } }),
  paths: () => paths().GET('/v2/stacks', { params: { query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1 } } }),
  responseSchema: zStacksListResponse,
})

contract.operation('stacks.services.listByProject', {
  client: () =>
    client().stacks.services.listByProject({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
        status: 'running',
        requiresRecreate: false,
        searchTerm: 'shop',
        sortOrder: 'descriptionAsc',
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  functions: () =>
    functions.stacksServicesListByProject({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
        status: 'running',
        requiresRecreate: false,
        searchTerm: 'shop',
        sortOrder: 'descriptionAsc',
        limit: 50,
        skip: 0,
        page: 1,
      },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/services', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
          status: 'running',
          requiresRecreate: false,
          searchTerm: 'shop',
          sortOrder: 'descriptionAsc',
          limit: 50,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zStacksServicesListByProjectResponse,
})

contract.operation('stacks.volumes.list', {
  client: () =>
    client().stacks.volumes.list({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      query: { searchTerm: 'uploads', sortOrder: 'nameAsc', limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.stacksVolumesList({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      query: { searchTerm: 'uploads', sortOrder: 'nameAsc', limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/stacks/{stackId}/volumes', {
      params: {
        path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
        query: { searchTerm: 'uploads', sortOrder: 'nameAsc', limit: 50, skip: 0, page: 1 },
      },
    }),
  responseSchema: zStacksVolumesListResponse,
})

contract.operation('containerTemplates.statistics.get', {
  client: () => client().containerTemplates.statistics.get({ query: { templateId: 'example-monitor', category: 'monitoring' } }),
  functions: () =>
    functions.containerTemplatesStatisticsGet({ client: flat(), query: { templateId: 'example-monitor', category: 'monitoring' } }),
  paths: () =>
    paths().GET('/v2/container-template-statistics', { params: { query: { templateId: 'example-monitor', category: 'monitoring' } } }),
  responseSchema: zContainerTemplatesStatisticsGetResponse,
})

contract.operation('containerTemplates.list', {
  client: () =>
    client().containerTemplates.list({
      query: { category: 'monitoring', searchTerm: 'monitor', type: 'standalone', sortOrder: 'trend30days', limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.containerTemplatesList({
      client: flat(),
      query: { category: 'monitoring', searchTerm: 'monitor', type: 'standalone', sortOrder: 'trend30days', limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/container-templates', {
      params: {
        query: { category: 'monitoring', searchTerm: 'monitor', type: 'standalone', sortOrder: 'trend30days', limit: 50, skip: 0, page: 1 },
      },
    }),
  responseSchema: zContainerTemplatesListResponse,
})

contract.operation('stacks.volumes.listByProject', {
  client: () =>
    client().stacks.volumes.listByProject({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', searchTerm: 'uploads', sortOrder: 'nameAsc', limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.stacksVolumesListByProject({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', searchTerm: 'uploads', sortOrder: 'nameAsc', limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/volumes', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518',
          searchTerm: 'uploads',
          sortOrder: 'nameAsc',
          limit: 50,
          skip: 0,
          page: 1,
        },
      },
    }),
  responseSchema: zStacksVolumesListByProjectResponse,
})

contract.operation('stacks.services.pull', {
  client: () =>
    client().stacks.services.pull({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
      query: { skipRecreate: false },
    }),
  functions: () =>
    functions.stacksServicesPull({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
      query: { skipRecreate: false },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/services/{serviceId}/actions/pull', {
      params: {
        path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
        query: { skipRecreate: false },
      },
    }),
  responseSchema: zStacksServicesPullResponse,
})

contract.operation('stacks.services.recreate', {
  client: () =>
    client().stacks.services.recreate({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  functions: () =>
    functions.stacksServicesRecreate({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/services/{serviceId}/actions/recreate', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' } },
    }),
  responseSchema: zStacksServicesRecreateResponse,
})

contract.operation('stacks.services.restart', {
  client: () =>
    client().stacks.services.restart({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  functions: () =>
    functions.stacksServicesRestart({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/services/{serviceId}/actions/restart', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' } },
    }),
  responseSchema: zStacksServicesRestartResponse,
})

contract.operation('stacks.services.rotateWebhookToken', {
  client: () =>
    client().stacks.services.rotateWebhookToken({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  functions: () =>
    functions.stacksServicesRotateWebhookToken({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/services/{serviceId}/webhook-token', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' } },
    }),
  responseSchema: zStacksServicesRotateWebhookTokenResponse,
})

contract.operation('stacks.services.start', {
  client: () =>
    client().stacks.services.start({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  functions: () =>
    functions.stacksServicesStart({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/services/{serviceId}/actions/start', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' } },
    }),
  responseSchema: zStacksServicesStartResponse,
})

contract.operation('stacks.services.stop', {
  client: () =>
    client().stacks.services.stop({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  functions: () =>
    functions.stacksServicesStop({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
    }),
  paths: () =>
    paths().POST('/v2/stacks/{stackId}/services/{serviceId}/actions/stop', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' } },
    }),
  responseSchema: zStacksServicesStopResponse,
})

contract.operation('contracts.getByAiHosting', {
  client: () =>
    client().contracts.getByAiHosting({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', aiHostingId: '7c39e7ab-0f6d-46f4-8f6c-1f1c2b4e9d05' },
    }),
  functions: () =>
    functions.contractsGetByAiHosting({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', aiHostingId: '7c39e7ab-0f6d-46f4-8f6c-1f1c2b4e9d05' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', aiHostingId: '7c39e7ab-0f6d-46f4-8f6c-1f1c2b4e9d05' } },
    }),
  responseSchema: zContractsGetByAiHostingResponse,
})

contract.operation('contracts.getByCertificate', {
  client: () => client().contracts.getByCertificate({ path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } }),
  functions: () => functions.contractsGetByCertificate({ client: flat(), path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } }),
  paths: () =>
    paths().GET('/v2/certificates/{certificateId}/contract', {
      params: { path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } },
    }),
  responseSchema: zContractsGetByCertificateResponse,
})

contract.operation('contracts.getByLeadFyndrProfile', {
  client: () => client().contracts.getByLeadFyndrProfile({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () =>
    functions.contractsGetByLeadFyndrProfile({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/lead-fyndr-profile/contract', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zContractsGetByLeadFyndrProfileResponse,
})

contract.operation('contracts.getByLicense', {
  client: () => client().contracts.getByLicense({ path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } }),
  functions: () => functions.contractsGetByLicense({ client: flat(), path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } }),
  paths: () =>
    paths().GET('/v2/licenses/{licenseId}/contract', { params: { path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } } }),
  responseSchema: zContractsGetByLicenseResponse,
})

contract.operation('contracts.getByMailAddress', {
  client: () => client().contracts.getByMailAddress({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  functions: () => functions.contractsGetByMailAddress({ client: flat(), path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  paths: () =>
    paths().GET('/v2/mail-addresses/{mailAddressId}/contract', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
    }),
  responseSchema: zContractsGetByMailAddressResponse,
})

contract.operation('extensions.contributors.requestVerification', {
  client: () => client().extensions.contributors.requestVerification({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsRequestVerification({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/verification-process', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsRequestVerificationResponse,
})

contract.operation('extensions.contributors.cancelVerification', {
  client: () => client().extensions.contributors.cancelVerification({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsCancelVerification({ client: flat(), path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}/verification-process', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsCancelVerificationResponse,
})

contract.operation('extensions.contributors.create', {
  client: () =>
    client().extensions.contributors.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        deviatingName: 'Example Extensions',
        deviatingContactPersonUserId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be',
        deviatingContractOwner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
        imprint: { url: 'https://www.example.com/imprint' },
      },
    }),
  functions: () =>
    functions.extensionsContributorsCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        deviatingName: 'Example Extensions',
        deviatingContactPersonUserId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be',
        deviatingContractOwner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
        imprint: { url: 'https://www.example.com/imprint' },
      },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/contributor', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {
        deviatingName: 'Example Extensions',
        deviatingContactPersonUserId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be',
        deviatingContractOwner: {
          salutation: 'ms',
          firstName: 'Ada',
          lastName: 'Example',
          company: 'Example Ltd',
          emailAddress: 'ada@example.com',
          phoneNumbers: ['+49 30 23125 000'],
          address: { street: 'Example Street', houseNumber: '1', zip: '12345', city: 'Example City', countryCode: 'DE' },
          useFormalTerm: true,
        },
        deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
        imprint: { url: 'https://www.example.com/imprint' },
      },
    }),
  responseSchema: zExtensionsContributorsCreateResponse,
})

contract.operation('extensions.contributors.billingInformation.get', {
  client: () =>
    client().extensions.contributors.billingInformation.get({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsBillingInformationGet({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/billing-information', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsBillingInformationGetResponse,
})

contract.operation('extensions.contributors.billingInformation.update', {
  client: () =>
    client().extensions.contributors.billingInformation.update({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: { invoiceFooter: 'Example Ltd, Example Street 1, 10115 Berlin' },
    }),
  functions: () =>
    functions.extensionsContributorsBillingInformationUpdate({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: { invoiceFooter: 'Example Ltd, Example Street 1, 10115 Berlin' },
    }),
  paths: () =>
    paths().PUT('/v2/contributors/{contributorId}/billing-information', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
      body: { invoiceFooter: 'Example Ltd, Example Street 1, 10115 Berlin' },
    }),
  responseSchema: zExtensionsContributorsBillingInformationUpdateResponse,
})

contract.operation('customers.billingPortal.getLink', {
  client: () => client().customers.billingPortal.getLink({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () =>
    functions.customersBillingPortalGetLink({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/billing-portal', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersBillingPortalGetLinkResponse,
})

contract.operation('extensions.contributors.getDashboardLink', {
  client: () => client().extensions.contributors.getDashboardLink({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsGetDashboardLink({ client: flat(), path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/dashboard', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsGetDashboardLinkResponse,
})

contract.operation('extensions.contributors.contractPartners.list', {
  client: () =>
    client().extensions.contributors.contractPartners.list({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: {
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['createdAt'],
        order: ['asc'],
      },
    }),
  functions: () =>
    functions.extensionsContributorsContractPartnersList({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: {
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['createdAt'],
        order: ['asc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/contract-partners', {
      params: {
        path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
        query: {
          extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
          extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
          limit: 50,
          skip: 0,
          page: 1,
          sort: ['createdAt'],
          order: ['asc'],
        },
      },
    }),
  responseSchema: zExtensionsContributorsContractPartnersListResponse,
})

contract.operation('extensions.contributors.invoices.listIncoming', {
  client: () =>
    client().extensions.contributors.invoices.listIncoming({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: { search: 'RG10001', limit: 50, skip: 0, page: 1, sort: ['invoiceNumber'], order: ['desc'] },
    }),
  functions: () =>
    functions.extensionsContributorsInvoicesListIncoming({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: { search: 'RG10001', limit: 50, skip: 0, page: 1, sort: ['invoiceNumber'], order: ['desc'] },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/invoices/incoming', {
      params: {
        path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
        query: { search: 'RG10001', limit: 50, skip: 0, page: 1, sort: ['invoiceNumber'], order: ['desc'] },
      },
    }),
  responseSchema: zExtensionsContributorsInvoicesListIncomingResponse,
})

contract.operation('extensions.contributors.invoices.listOutgoing', {
  client: () => client().extensions.contributors.invoices.listOutgoing({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsInvoicesListOutgoing({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/invoices/outgoing', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsInvoicesListOutgoingResponse,
})

contract.operation('extensions.contributors.invoices.getFileAccessToken', {
  client: () =>
    client().extensions.contributors.invoices.getFileAccessToken({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', contributorReceiptId: '4a3b2c1d-5e6f-4a7b-8c9d-0e1f2a3b4c5d' },
    }),
  functions: () =>
    functions.extensionsContributorsInvoicesGetFileAccessToken({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', contributorReceiptId: '4a3b2c1d-5e6f-4a7b-8c9d-0e1f2a3b4c5d' },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token', {
      params: {
        path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', contributorReceiptId: '4a3b2c1d-5e6f-4a7b-8c9d-0e1f2a3b4c5d' },
      },
    }),
  responseSchema: zExtensionsContributorsInvoicesGetFileAccessTokenResponse,
})

contract.operation('extensions.contributors.avatar.requestUpload', {
  client: () => client().extensions.contributors.avatar.requestUpload({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsAvatarRequestUpload({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/avatar', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsAvatarRequestUploadResponse,
})

contract.operation('extensions.contributors.avatar.delete', {
  client: () => client().extensions.contributors.avatar.delete({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  functions: () =>
    functions.extensionsContributorsAvatarDelete({ client: flat(), path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}/avatar', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
    }),
  responseSchema: zExtensionsContributorsAvatarDeleteResponse,
})

contract.operation('extensions.contributors.extensions.instances.rotateSecret', {
  client: () =>
    client().extensions.contributors.extensions.instances.rotateSecret({
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
      },
      body: { allowWebhookFailure: true },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsInstancesRotateSecret({
      client: flat(),
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
      },
      body: { allowWebhookFailure: true },
    }),
  paths: () =>
    paths().PUT('/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret', {
      params: {
        path: {
          contributorId: 'a2d81941-3260-4512-a174-924327667c38',
          extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
          extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        },
      },
      body: { allowWebhookFailure: true },
    }),
  responseSchema: zExtensionsContributorsExtensionsInstancesRotateSecretResponse,
})

contract.operation('conversations.preferences.get', {
  client: () => client().conversations.preferences.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.conversationsPreferencesGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/conversation-preferences', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zConversationsPreferencesGetResponse,
})

contract.operation('cronjobs.executions.getAnalysis', {
  client: () =>
    client().cronjobs.executions.getAnalysis({
      path: { executionId: 'cron-bd26li-28027320', cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
    }),
  functions: () =>
    functions.cronjobsExecutionsGetAnalysis({
      client: flat(),
      path: { executionId: 'cron-bd26li-28027320', cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
    }),
  paths: () =>
    paths().GET('/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis', {
      params: { path: { executionId: 'cron-bd26li-28027320', cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } },
    }),
  responseSchema: zCronjobsExecutionsGetAnalysisResponse,
})

contract.operation('customers.recommendationSuggestions.create', {
  client: () =>
    client().customers.recommendationSuggestions.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { suggestion: 'A voucher for a conference' },
    }),
  functions: () =>
    functions.customersRecommendationSuggestionsCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { suggestion: 'A voucher for a conference' },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/recommendation-suggestions', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: { suggestion: 'A voucher for a conference' },
    }),
  responseSchema: zCustomersRecommendationSuggestionsCreateResponse,
})

contract.operation('customers.wallet.get', {
  client: () => client().customers.wallet.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersWalletGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/wallet', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersWalletGetResponse,
})

contract.operation('customers.wallet.create', {
  client: () => client().customers.wallet.create({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, body: {} }),
  functions: () =>
    functions.customersWalletCreate({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' }, body: {} }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/wallet', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {},
    }),
  responseSchema: zCustomersWalletCreateResponse,
})

contract.operation('mysql.databases.copy', {
  client: () =>
    client().mysql.databases.copy({
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: {
        description: 'Shop database for testing',
        user: { accessIpMask: '198.51.100.0/24', accessLevel: 'full', externalAccess: true, password: 'made-up-password' },
      },
    }),
  functions: () =>
    functions.mysqlDatabasesCopy({
      client: flat(),
      path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
      body: {
        description: 'Shop database for testing',
        user: { accessIpMask: '198.51.100.0/24', accessLevel: 'full', externalAccess: true, password: 'made-up-password' },
      },
    }),
  paths: () =>
    paths().POST('/v2/mysql-databases/{mysqlDatabaseId}/actions/copy', {
      params: { path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
      body: {
        description: 'Shop database for testing',
        user: { accessIpMask: '198.51.100.0/24', accessLevel: 'full', externalAccess: true, password: 'made-up-password' },
      },
    }),
  responseSchema: zMysqlDatabasesCopyResponse,
})

contract.operation('legacy.apps.installations.replaceDatabase', {
  client: () =>
    client().legacy.apps.installations.replaceDatabase({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        newDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        oldDatabaseId: '7e2b94d1-5c0f-4a83-b6d9-0f1e8c3a2b57',
      },
    }),
  functions: () =>
    functions.legacyAppsInstallationsReplaceDatabase({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        newDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        oldDatabaseId: '7e2b94d1-5c0f-4a83-b6d9-0f1e8c3a2b57',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/app-installations/{appInstallationId}/database/replace', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
      body: {
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        newDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        oldDatabaseId: '7e2b94d1-5c0f-4a83-b6d9-0f1e8c3a2b57',
      },
    }),
  responseSchema: zLegacyAppsInstallationsReplaceDatabaseResponse,
})

contract.operation('legacy.backups.updateExpirationTime', {
  client: () =>
    client().legacy.backups.updateExpirationTime({
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { expirationTime: '2026-12-04T10:30:00Z' },
    }),
  functions: () =>
    functions.legacyBackupsUpdateExpirationTime({
      client: flat(),
      path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
      body: { expirationTime: '2026-12-04T10:30:00Z' },
    }),
  paths: () =>
    paths().PUT('/v2/project-backups/{projectBackupId}/expiration-time', {
      params: { path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } },
      body: { expirationTime: '2026-12-04T10:30:00Z' },
    }),
  responseSchema: zLegacyBackupsUpdateExpirationTimeResponse,
})

contract.operation('stacks.updateSchedule.replace', {
  client: () =>
    client().stacks.updateSchedule.replace({
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      body: { updateSchedule: { cron: '0 3 * * 1', timezone: 'Europe/Berlin' } },
    }),
  functions: () =>
    functions.stacksUpdateScheduleReplace({
      client: flat(),
      path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
      body: { updateSchedule: { cron: '0 3 * * 1', timezone: 'Europe/Berlin' } },
    }),
  paths: () =>
    paths().PUT('/v2/stacks/{stackId}/update-schedule', {
      params: { path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' } },
      body: { updateSchedule: { cron: '0 3 * * 1', timezone: 'Europe/Berlin' } },
    }),
  responseSchema: zStacksUpdateScheduleReplaceResponse,
})

contract.operation('legacy.registries.validateUri', {
  client: () => client().legacy.registries.validateUri({ body: { registryUri: 'registry.example.com' } }),
  functions: () => functions.legacyRegistriesValidateUri({ client: flat(), body: { registryUri: 'registry.example.com' } }),
  paths: () => paths().POST('/v2/actions/validate-container-registry-uri', { body: { registryUri: 'registry.example.com' } }),
  responseSchema: zLegacyRegistriesValidateUriResponse,
})

contract.operation('registries.validateCredentials', {
  client: () => client().registries.validateCredentials({ path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
  functions: () =>
    functions.registriesValidateCredentials({ client: flat(), path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
  paths: () =>
    paths().POST('/v2/registries/{registryId}/actions/validate-credentials', {
      params: { path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } },
    }),
  responseSchema: zRegistriesValidateCredentialsResponse,
})

contract.operation('legacy.contracts.getByAiHosting', {
  client: () => client().legacy.contracts.getByAiHosting({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () =>
    functions.legacyContractsGetByAiHosting({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/ai-hosting/contract', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLegacyContractsGetByAiHostingResponse,
})

contract.operation('legacy.cronjobs.replaceAppInstallation', {
  client: () =>
    client().legacy.cronjobs.replaceAppInstallation({
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  functions: () =>
    functions.legacyCronjobsReplaceAppInstallation({
      client: flat(),
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  paths: () =>
    paths().PUT('/v2/cronjobs/{cronjobId}/app-installation-id', {
      params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } },
      body: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  responseSchema: zLegacyCronjobsReplaceAppInstallationResponse,
})

contract.operation('legacy.cronjobs.updateAppInstallation', {
  client: () =>
    client().legacy.cronjobs.updateAppInstallation({
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  functions: () =>
    functions.legacyCronjobsUpdateAppInstallation({
      client: flat(),
      path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
      body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  paths: () =>
    paths().PATCH('/v2/cronjobs/{cronjobId}/app-installation-id', {
      params: { path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } },
      body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
    }),
  responseSchema: zLegacyCronjobsUpdateAppInstallationResponse,
})

contract.operation('projects.storageSpaceNotificationThreshold.replace', {
  client: () =>
    client().projects.storageSpaceNotificationThreshold.replace({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  functions: () =>
    functions.projectsStorageSpaceNotificationThresholdReplace({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  paths: () =>
    paths().PUT('/v2/projects/{projectId}/storage-space-notification-threshold', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  responseSchema: zProjectsStorageSpaceNotificationThresholdReplaceResponse,
})

contract.operation('legacy.servers.replaceStorageSpaceNotificationThreshold', {
  client: () =>
    client().legacy.servers.replaceStorageSpaceNotificationThreshold({
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  functions: () =>
    functions.legacyServersReplaceStorageSpaceNotificationThreshold({
      client: flat(),
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  paths: () =>
    paths().PUT('/v2/servers/{serverId}/storage-space-notification-threshold', {
      params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  responseSchema: zLegacyServersReplaceStorageSpaceNotificationThresholdResponse,
})

contract.operation('dns.zones.getZoneFile', {
  client: () => client().dns.zones.getZoneFile({ path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } }),
  functions: () => functions.dnsZonesGetZoneFile({ client: flat(), path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } }),
  paths: () =>
    paths().GET('/v2/dns-zones/{dnsZoneId}/zone-file', {
      params: { path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' } },
      parseAs: 'text',
    }),
  responseSchema: zDnsZonesGetZoneFileResponse,
})

contract.operation('domains.scheduleDeletion', {
  client: () =>
    client().domains.scheduleDeletion({
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { deleteIngresses: true, deletionDate: '2027-05-04T10:30:00Z' },
    }),
  functions: () =>
    functions.domainsScheduleDeletion({
      client: flat(),
      path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
      body: { deleteIngresses: true, deletionDate: '2027-05-04T10:30:00Z' },
    }),
  paths: () =>
    paths().POST('/v2/domains/{domainId}/scheduled-deletion', {
      params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } },
      body: { deleteIngresses: true, deletionDate: '2027-05-04T10:30:00Z' },
    }),
  responseSchema: zDomainsScheduleDeletionResponse,
})

contract.operation('domains.cancelScheduledDeletion', {
  client: () => client().domains.cancelScheduledDeletion({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () => functions.domainsCancelScheduledDeletion({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () =>
    paths().DELETE('/v2/domains/{domainId}/scheduled-deletion', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zDomainsCancelScheduledDeletionResponse,
})

contract.operation('contactVerifications.get', {
  client: () => client().contactVerifications.get({ path: { contactVerificationId: '1d9f6b3e-80c5-4a27-9e4b-5f2a7c8d0e61' } }),
  functions: () =>
    functions.contactVerificationsGet({ client: flat(), path: { contactVerificationId: '1d9f6b3e-80c5-4a27-9e4b-5f2a7c8d0e61' } }),
  paths: () =>
    paths().GET('/v2/contact-verifications/{contactVerificationId}', {
      params: { path: { contactVerificationId: '1d9f6b3e-80c5-4a27-9e4b-5f2a7c8d0e61' } },
    }),
  responseSchema: zContactVerificationsGetResponse,
})

contract.operation('contactVerifications.list', {
  client: () => client().contactVerifications.list({ query: { value: 'ada@example.com', type: 'email' } }),
  functions: () => functions.contactVerificationsList({ client: flat(), query: { value: 'ada@example.com', type: 'email' } }),
  paths: () => paths().GET('/v2/contact-verifications', { params: { query: { value: 'ada@example.com', type: 'email' } } }),
  responseSchema: zContactVerificationsListResponse,
})

contract.operation('projects.domainMigrations.list', {
  client: () => client().projects.domainMigrations.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsDomainMigrationsList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/domain-migrations', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsDomainMigrationsListResponse,
})

contract.operation('contactVerifications.resendEmail', {
  client: () => client().contactVerifications.resendEmail({ path: { contactVerificationId: '1d9f6b3e-80c5-4a27-9e4b-5f2a7c8d0e61' } }),
  functions: () =>
    functions.contactVerificationsResendEmail({ client: flat(), path: { contactVerificationId: '1d9f6b3e-80c5-4a27-9e4b-5f2a7c8d0e61' } }),
  paths: () =>
    paths().POST('/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email', {
      params: { path: { contactVerificationId: '1d9f6b3e-80c5-4a27-9e4b-5f2a7c8d0e61' } },
    }),
  responseSchema: zContactVerificationsResendEmailResponse,
})

contract.operation('domains.suggest', {
  client: () => client().domains.suggest({ query: { prompt: 'A bicycle repair shop', domainCount: 6, tlds: ['com', 'de'] } }),
  functions: () =>
    functions.domainsSuggest({ client: flat(), query: { prompt: 'A bicycle repair shop', domainCount: 6, tlds: ['com', 'de'] } }),
  paths: () =>
    paths().GET('/v2/domain-suggestions', { params: { query: { prompt: 'A bicycle repair shop', domainCount: 6, tlds: ['com', 'de'] } } }),
  responseSchema: zDomainsSuggestResponse,
})

contract.operation('authentication.authenticateWithSessionToken', {
  client: () =>
    client().authentication.authenticateWithSessionToken({
      body: { extensionSecret: 'made-up-extension-secret', sessionToken: 'made-up-session-token' },
    }),
  functions: () =>
    functions.authenticationAuthenticateWithSessionToken({
      client: flat(),
      body: { extensionSecret: 'made-up-extension-secret', sessionToken: 'made-up-session-token' },
    }),
  paths: () =>
    paths().POST('/v2/authenticate-session-token', {
      body: { extensionSecret: 'made-up-extension-secret', sessionToken: 'made-up-session-token' },
    }),
  responseSchema: zAuthenticationAuthenticateWithSessionTokenResponse,
})

contract.operation('extensions.instances.terminate', {
  client: () =>
    client().extensions.instances.terminate({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { instantTermination: false },
    }),
  functions: () =>
    functions.extensionsInstancesTerminate({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { instantTermination: false },
    }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/termination', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: { instantTermination: false },
    }),
  responseSchema: zExtensionsInstancesTerminateResponse,
})

contract.operation('extensions.instances.cancelTermination', {
  client: () =>
    client().extensions.instances.cancelTermination({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' }, body: {} }),
  functions: () =>
    functions.extensionsInstancesCancelTermination({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: {},
    }),
  paths: () =>
    paths().DELETE('/v2/extension-instances/{extensionInstanceId}/termination', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: {},
    }),
  responseSchema: zExtensionsInstancesCancelTerminationResponse,
})

contract.operation('extensions.instances.contract.changeVariant', {
  client: () =>
    client().extensions.instances.contract.changeVariant({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { targetVariantKey: 'pro' },
    }),
  functions: () =>
    functions.extensionsInstancesContractChangeVariant({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { targetVariantKey: 'pro' },
    }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/contract/variant-change', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: { targetVariantKey: 'pro' },
    }),
  responseSchema: zExtensionsInstancesContractChangeVariantResponse,
})

contract.operation('extensions.instances.contract.cancelVariantChange', {
  client: () =>
    client().extensions.instances.contract.cancelVariantChange({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: {},
    }),
  functions: () =>
    functions.extensionsInstancesContractCancelVariantChange({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: {},
    }),
  paths: () =>
    paths().DELETE('/v2/extension-instances/{extensionInstanceId}/contract/variant-change', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: {},
    }),
  responseSchema: zExtensionsInstancesContractCancelVariantChangeResponse,
})

contract.operation('extensions.contributors.extensions.changeContext', {
  client: () =>
    client().extensions.contributors.extensions.changeContext({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { context: 'customer' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsChangeContext({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { context: 'customer' },
    }),
  paths: () =>
    paths().PUT('/v2/contributors/{contributorId}/extensions/{extensionId}/context', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
      body: { context: 'customer' },
    }),
  responseSchema: zExtensionsContributorsExtensionsChangeContextResponse,
})

contract.operation('extensions.getChargeability', {
  client: () =>
    client().extensions.getChargeability({
      path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3', contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { variantKey: 'basic' },
    }),
  functions: () =>
    functions.extensionsGetChargeability({
      client: flat(),
      path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3', contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { variantKey: 'basic' },
    }),
  paths: () =>
    paths().GET('/v2/extensions/{extensionId}/contexts/{contextId}/chargability', {
      params: {
        path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3', contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: { variantKey: 'basic' },
      },
    }),
  responseSchema: zExtensionsGetChargeabilityResponse,
})

contract.operation('extensions.contributors.startOnboarding', {
  client: () =>
    client().extensions.contributors.startOnboarding({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: { shippingCountryRestriction: 'onlyDomestic' },
    }),
  functions: () =>
    functions.extensionsContributorsStartOnboarding({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: { shippingCountryRestriction: 'onlyDomestic' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/onboarding-process', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
      body: { shippingCountryRestriction: 'onlyDomestic' },
    }),
  responseSchema: zExtensionsContributorsStartOnboardingResponse,
})

contract.operation('extensions.instances.createAccessTokenRetrievalKey', {
  client: () =>
    client().extensions.instances.createAccessTokenRetrievalKey({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  functions: () =>
    functions.extensionsInstancesCreateAccessTokenRetrievalKey({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
    }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
    }),
  responseSchema: zExtensionsInstancesCreateAccessTokenRetrievalKeyResponse,
})

contract.operation('extensions.contributors.extensions.get', {
  client: () =>
    client().extensions.contributors.extensions.get({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsGet({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/extensions/{extensionId}', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zExtensionsContributorsExtensionsGetResponse,
})

contract.operation('extensions.contributors.extensions.delete', {
  client: () =>
    client().extensions.contributors.extensions.delete({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { reason: 'The extension has a successor.' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsDelete({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { reason: 'The extension has a successor.' },
    }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}/extensions/{extensionId}', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
      body: { reason: 'The extension has a successor.' },
    }),
  responseSchema: zExtensionsContributorsExtensionsDeleteResponse,
})

contract.operation('extensions.contributors.extensions.update', {
  client: () =>
    client().extensions.contributors.extensions.update({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: {
        assets: ['8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f'],
        deprecation: {
          deprecatedAt: '2026-12-31T00:00:00Z',
          note: 'Example Statistics 2 replaces it.',
          successorId: '7f6e5d4c-3b2a-4918-8f7e-6d5c4b3a2918',
        },
        description: 'Shows how many visitors a website has.',
        detailedDescriptions: {
          de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
          en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
        },
        externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
        frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
        name: 'Example Statistics',
        scopes: ['project:read'],
        subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
        support: { email: 'support@example.com', phone: '+49 30 23125 000' },
        tags: ['statistics'],
        webhookUrls: {
          extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
          extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
          extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
          extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
        },
      },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsUpdate({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: {
        assets: ['8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f'],
        deprecation: {
          deprecatedAt: '2026-12-31T00:00:00Z',
          note: 'Example Statistics 2 replaces it.',
          successorId: '7f6e5d4c-3b2a-4918-8f7e-6d5c4b3a2918',
        },
        description: 'Shows how many visitors a website has.',
        detailedDescriptions: {
          de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
          en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
        },
        externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
        frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
        name: 'Example Statistics',
        scopes: ['project:read'],
        subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
        support: { email: 'support@example.com', phone: '+49 30 23125 000' },
        tags: ['statistics'],
        webhookUrls: {
          extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
          extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
          extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
          extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
        },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/contributors/{contributorId}/extensions/{extensionId}', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
      body: {
        assets: ['8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f'],
        deprecation: {
          deprecatedAt: '2026-12-31T00:00:00Z',
          note: 'Example Statistics 2 replaces it.',
          successorId: '7f6e5d4c-3b2a-4918-8f7e-6d5c4b3a2918',
        },
        description: 'Shows how many visitors a website has.',
        detailedDescriptions: {
          de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
          en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
        },
        externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
        frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
        name: 'Example Statistics',
        scopes: ['project:read'],
        subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
        support: { email: 'support@example.com', phone: '+49 30 23125 000' },
        tags: ['statistics'],
        webhookUrls: {
          extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
          extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
          extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
          extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
        },
      },
    }),
  responseSchema: zExtensionsContributorsExtensionsUpdateResponse,
})

contract.operation('extensions.contributors.extensions.dryRunWebhook', {
  client: () =>
    client().extensions.contributors.extensions.dryRunWebhook({
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        webhookKind: 'extension-added-to-context',
      },
      query: {
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        scopes: ['project:read'],
        instanceDisabled: false,
        createdAt: '2026-05-04T10:30:00Z',
        secret: 'made-up-secret',
      },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsDryRunWebhook({
      client: flat(),
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        webhookKind: 'extension-added-to-context',
      },
      query: {
        contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        scopes: ['project:read'],
        instanceDisabled: false,
        createdAt: '2026-05-04T10:30:00Z',
        secret: 'made-up-secret',
      },
    }),
  paths: () =>
    paths().POST(
      '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}',
      {
        params: {
          path: {
            contributorId: 'a2d81941-3260-4512-a174-924327667c38',
            extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
            extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
            webhookKind: 'extension-added-to-context',
          },
          query: {
            contextId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
            scopes: ['project:read'],
            instanceDisabled: false,
            createdAt: '2026-05-04T10:30:00Z',
            secret: 'made-up-secret',
          },
        },
      },
    ),
  responseSchema: zExtensionsContributorsExtensionsDryRunWebhookResponse,
})

contract.operation('extensions.contributors.extensions.secrets.create', {
  client: () =>
    client().extensions.contributors.extensions.secrets.create({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsSecretsCreate({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/extensions/{extensionId}/secret', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zExtensionsContributorsExtensionsSecretsCreateResponse,
})

contract.operation('extensions.instances.createSessionToken', {
  client: () =>
    client().extensions.instances.createSessionToken({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729', sessionId: '3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a' },
    }),
  functions: () =>
    functions.extensionsInstancesCreateSessionToken({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729', sessionId: '3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a' },
    }),
  paths: () =>
    paths().POST('/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729', sessionId: '3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a' } },
    }),
  responseSchema: zExtensionsInstancesCreateSessionTokenResponse,
})

contract.operation('customers.extensionOrders.list', {
  client: () => client().customers.extensionOrders.list({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersExtensionOrdersList({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/extension-orders', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zCustomersExtensionOrdersListResponse,
})

contract.operation('extensions.instances.contract.get', {
  client: () => client().extensions.instances.contract.get({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  functions: () =>
    functions.extensionsInstancesContractGet({ client: flat(), path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
  paths: () =>
    paths().GET('/v2/extension-instances/{extensionInstanceId}/contract', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
    }),
  responseSchema: zExtensionsInstancesContractGetResponse,
})

contract.operation('extensions.instances.contract.update', {
  client: () =>
    client().extensions.instances.contract.update({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { variantKey: 'basic' },
    }),
  functions: () =>
    functions.extensionsInstancesContractUpdate({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { variantKey: 'basic' },
    }),
  paths: () =>
    paths().PUT('/v2/extension-instances/{extensionInstanceId}/contract', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: { variantKey: 'basic' },
    }),
  responseSchema: zExtensionsInstancesContractUpdateResponse,
})

contract.operation('customers.extensionInstances.get', {
  client: () =>
    client().customers.extensionInstances.get({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.customersExtensionInstancesGet({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/extensions/{extensionId}', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zCustomersExtensionInstancesGetResponse,
})

contract.operation('projects.extensionInstances.get', {
  client: () =>
    client().projects.extensionInstances.get({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.projectsExtensionInstancesGet({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/extensions/{extensionId}', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zProjectsExtensionInstancesGetResponse,
})

contract.operation('projects.extensionOrders.list', {
  client: () => client().projects.extensionOrders.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () => functions.projectsExtensionOrdersList({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/extension-orders', { params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } } }),
  responseSchema: zProjectsExtensionOrdersListResponse,
})

contract.operation('extensions.contributors.extensions.secrets.delete', {
  client: () =>
    client().extensions.contributors.extensions.secrets.delete({
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionSecretId: '9d7e6f5a-4b3c-4d2e-8f1a-0b9c8d7e6f5a',
      },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsSecretsDelete({
      client: flat(),
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionSecretId: '9d7e6f5a-4b3c-4d2e-8f1a-0b9c8d7e6f5a',
      },
    }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}', {
      params: {
        path: {
          contributorId: 'a2d81941-3260-4512-a174-924327667c38',
          extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
          extensionSecretId: '9d7e6f5a-4b3c-4d2e-8f1a-0b9c8d7e6f5a',
        },
      },
    }),
  responseSchema: zExtensionsContributorsExtensionsSecretsDeleteResponse,
})

contract.operation('extensions.contributors.webhookExecutions.list', {
  client: () =>
    client().extensions.contributors.webhookExecutions.list({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: {
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        state: ['halted'],
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['nextScheduledExecution'],
        order: ['desc'],
      },
    }),
  functions: () =>
    functions.extensionsContributorsWebhookExecutionsList({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: {
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
        state: ['halted'],
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['nextScheduledExecution'],
        order: ['desc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/webhook-executions', {
      params: {
        path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
        query: {
          extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
          extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
          state: ['halted'],
          limit: 50,
          skip: 0,
          page: 1,
          sort: ['nextScheduledExecution'],
          order: ['desc'],
        },
      },
    }),
  responseSchema: zExtensionsContributorsWebhookExecutionsListResponse,
})

contract.operation('extensions.contributors.extensions.list', {
  client: () =>
    client().extensions.contributors.extensions.list({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: { limit: 50, skip: 0, page: 1 },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsList({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      query: { limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/contributors/{contributorId}/extensions', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' }, query: { limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zExtensionsContributorsExtensionsListResponse,
})

contract.operation('extensions.contributors.extensions.create', {
  client: () =>
    client().extensions.contributors.extensions.create({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: {
        context: 'project',
        description: 'Shows how many visitors a website has.',
        detailedDescriptions: {
          de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
          en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
        },
        externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
        frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
        name: 'Example Statistics',
        scopes: ['project:read'],
        subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
        support: { email: 'support@example.com', phone: '+49 30 23125 000' },
        tags: ['statistics'],
        webhookUrls: {
          extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
          extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
          extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
          extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
        },
      },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsCreate({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: {
        context: 'project',
        description: 'Shows how many visitors a website has.',
        detailedDescriptions: {
          de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
          en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
        },
        externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
        frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
        name: 'Example Statistics',
        scopes: ['project:read'],
        subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
        support: { email: 'support@example.com', phone: '+49 30 23125 000' },
        tags: ['statistics'],
        webhookUrls: {
          extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
          extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
          extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
          extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/extensions', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
      body: {
        context: 'project',
        description: 'Shows how many visitors a website has.',
        detailedDescriptions: {
          de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
          en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
        },
        externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
        frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
        name: 'Example Statistics',
        scopes: ['project:read'],
        subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
        support: { email: 'support@example.com', phone: '+49 30 23125 000' },
        tags: ['statistics'],
        webhookUrls: {
          extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
          extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
          extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
          extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
        },
      },
    }),
  responseSchema: zExtensionsContributorsExtensionsCreateResponse,
})

contract.operation('extensions.scopes.list', {
  client: () => client().extensions.scopes.list(),
  functions: () => functions.extensionsScopesList({ client: flat() }),
  paths: () => paths().GET('/v2/scopes'),
  responseSchema: zExtensionsScopesListResponse,
})

contract.operation('extensions.order', {
  client: () =>
    client().extensions.order({
      path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { consentedScopes: ['project:read'], projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', variantKey: 'basic' },
    }),
  functions: () =>
    functions.extensionsOrder({
      client: flat(),
      path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { consentedScopes: ['project:read'], projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', variantKey: 'basic' },
    }),
  paths: () =>
    paths().POST('/v2/extensions/{extensionId}/order', {
      params: { path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
      body: { consentedScopes: ['project:read'], projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', variantKey: 'basic' },
    }),
  responseSchema: zExtensionsOrderResponse,
})

contract.operation('extensions.contributors.extensions.assets.delete', {
  client: () =>
    client().extensions.contributors.extensions.assets.delete({
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        assetRefId: '8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f',
      },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsAssetsDelete({
      client: flat(),
      path: {
        contributorId: 'a2d81941-3260-4512-a174-924327667c38',
        extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
        assetRefId: '8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f',
      },
    }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}', {
      params: {
        path: {
          contributorId: 'a2d81941-3260-4512-a174-924327667c38',
          extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
          assetRefId: '8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f',
        },
      },
    }),
  responseSchema: zExtensionsContributorsExtensionsAssetsDeleteResponse,
})

contract.operation('extensions.contributors.extensions.logo.requestUpload', {
  client: () =>
    client().extensions.contributors.extensions.logo.requestUpload({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsLogoRequestUpload({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/extensions/{extensionId}/logo', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zExtensionsContributorsExtensionsLogoRequestUploadResponse,
})

contract.operation('extensions.contributors.extensions.logo.delete', {
  client: () =>
    client().extensions.contributors.extensions.logo.delete({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsLogoDelete({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().DELETE('/v2/contributors/{contributorId}/extensions/{extensionId}/logo', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zExtensionsContributorsExtensionsLogoDeleteResponse,
})

contract.operation('extensions.contributors.extensions.assets.requestUpload', {
  client: () =>
    client().extensions.contributors.extensions.assets.requestUpload({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { assetType: 'image' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsAssetsRequestUpload({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { assetType: 'image' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/extensions/{extensionId}/assets', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
      body: { assetType: 'image' },
    }),
  responseSchema: zExtensionsContributorsExtensionsAssetsRequestUploadResponse,
})

contract.operation('extensions.contributors.extensions.requestVerification', {
  client: () =>
    client().extensions.contributors.extensions.requestVerification({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsRequestVerification({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
    }),
  paths: () =>
    paths().POST('/v2/contributors/{contributorId}/extensions/{extensionId}/verification-process', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
    }),
  responseSchema: zExtensionsContributorsExtensionsRequestVerificationResponse,
})

contract.operation('extensions.contributors.extensions.setPublished', {
  client: () =>
    client().extensions.contributors.extensions.setPublished({
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { published: false, reason: 'The extension has a successor.' },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsSetPublished({
      client: flat(),
      path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
      body: { published: false, reason: 'The extension has a successor.' },
    }),
  paths: () =>
    paths().PUT('/v2/contributors/{contributorId}/extensions/{extensionId}/published', {
      params: { path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' } },
      body: { published: false, reason: 'The extension has a successor.' },
    }),
  responseSchema: zExtensionsContributorsExtensionsSetPublishedResponse,
})

contract.operation('extensions.contributors.extensions.updatePricing', {
  client: () =>
    client().extensions.contributors.extensions.updatePricing({
      path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3', contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: { dryRun: true, priceInCents: 499 },
    }),
  functions: () =>
    functions.extensionsContributorsExtensionsUpdatePricing({
      client: flat(),
      path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3', contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
      body: { dryRun: true, priceInCents: 499 },
    }),
  paths: () =>
    paths().PUT('/v2/contributors/{contributorId}/extensions/{extensionId}/pricing', {
      params: { path: { extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3', contributorId: 'a2d81941-3260-4512-a174-924327667c38' } },
      body: { dryRun: true, priceInCents: 499 },
    }),
  responseSchema: zExtensionsContributorsExtensionsUpdatePricingResponse,
})

contract.operation('ingresses.listCompatibleWithCertificate', {
  client: () =>
    client().ingresses.listCompatibleWithCertificate({
      query: { limit: 50, skip: 0, page: 1 },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  functions: () =>
    functions.ingressesListCompatibleWithCertificate({
      client: flat(),
      query: { limit: 50, skip: 0, page: 1 },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  paths: () =>
    paths().POST('/v2/actions/list-ingresses-compatible-with-certificate', {
      params: { query: { limit: 50, skip: 0, page: 1 } },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  responseSchema: zIngressesListCompatibleWithCertificateResponse,
})

contract.operation('leadFyndr.accessRequest.get', {
  client: () => client().leadFyndr.accessRequest.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.leadFyndrAccessRequestGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/lead-fyndr-profile-request', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrAccessRequestGetResponse,
})

contract.operation('leadFyndr.accessRequest.create', {
  client: () =>
    client().leadFyndr.accessRequest.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { domain: 'example.com' },
    }),
  functions: () =>
    functions.leadFyndrAccessRequestCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { domain: 'example.com' },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/lead-fyndr-profile-request', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: { domain: 'example.com' },
    }),
  responseSchema: zLeadFyndrAccessRequestCreateResponse,
})

contract.operation('leadFyndr.exports.create', {
  client: () =>
    client().leadFyndr.exports.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { exportAllLeads: false, fieldKeys: ['domain', 'companyName', 'potential'] },
    }),
  functions: () =>
    functions.leadFyndrExportsCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { exportAllLeads: false, fieldKeys: ['domain', 'companyName', 'potential'] },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/unlocked-leads-export', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: { exportAllLeads: false, fieldKeys: ['domain', 'companyName', 'potential'] },
    }),
  responseSchema: zLeadFyndrExportsCreateResponse,
})

contract.operation('leadFyndr.cities.list', {
  client: () => client().leadFyndr.cities.list({ query: { input: 'Berl' } }),
  functions: () => functions.leadFyndrCitiesList({ client: flat(), query: { input: 'Berl' } }),
  paths: () => paths().GET('/v2/cities', { params: { query: { input: 'Berl' } } }),
  responseSchema: zLeadFyndrCitiesListResponse,
})

contract.operation('leadFyndr.tariff.get', {
  client: () => client().leadFyndr.tariff.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.leadFyndrTariffGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/lead-fyndr-profile/tariff', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrTariffGetResponse,
})

contract.operation('leadFyndr.profile.get', {
  client: () => client().leadFyndr.profile.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.leadFyndrProfileGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/lead-fyndr-profile', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrProfileGetResponse,
})

contract.operation('leadFyndr.leads.get', {
  client: () =>
    client().leadFyndr.leads.get({
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  functions: () =>
    functions.leadFyndrLeadsGet({
      client: flat(),
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/leads/{leadId}', {
      params: { path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrLeadsGetResponse,
})

contract.operation('leadFyndr.exports.list', {
  client: () =>
    client().leadFyndr.exports.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, page: 1, sort: 'exportedAt', order: 'asc' },
    }),
  functions: () =>
    functions.leadFyndrExportsList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { limit: 50, skip: 0, page: 1, sort: 'exportedAt', order: 'asc' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/unlocked-leads-exports', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: { limit: 50, skip: 0, page: 1, sort: 'exportedAt', order: 'asc' },
      },
    }),
  responseSchema: zLeadFyndrExportsListResponse,
})

contract.operation('leadFyndr.unlockedLeads.get', {
  client: () =>
    client().leadFyndr.unlockedLeads.get({
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  functions: () =>
    functions.leadFyndrUnlockedLeadsGet({
      client: flat(),
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/unlocked-leads/{leadId}', {
      params: { path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrUnlockedLeadsGetResponse,
})

contract.operation('leadFyndr.leads.unlock', {
  client: () =>
    client().leadFyndr.leads.unlock({
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  functions: () =>
    functions.leadFyndrLeadsUnlock({
      client: flat(),
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/unlocked-leads/{leadId}', {
      params: { path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrLeadsUnlockResponse,
})

contract.operation('leadFyndr.leads.list', {
  client: () =>
    client().leadFyndr.leads.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        potentialRangeMin: 0.5,
        potentialRangeMax: 1,
        employeeCountMin: 5,
        employeeCountMax: 50,
        salesVolumeMin: 100000,
        salesVolumeMax: 2000000,
        technologies: ['WordPress'],
        businessFields: ['Retail'],
        locationCity: 'Berlin',
        locationPostCode: '10115',
        locationRadiusInKm: 50,
        'basic:timeToFirstByteMs:min': 100,
        'basic:timeToFirstByteMs:max': 800,
        'basic:desktop:performance:min': 0,
        'basic:desktop:performance:max': 0.75,
        'basic:mobile:performance:min': 0,
        'basic:mobile:performance:max': 0.75,
        limit: 10,
        skip: 0,
        page: 1,
        sort: 'potential',
        order: 'asc',
      },
    }),
  functions: () =>
    functions.leadFyndrLeadsList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        potentialRangeMin: 0.5,
        potentialRangeMax: 1,
        employeeCountMin: 5,
        employeeCountMax: 50,
        salesVolumeMin: 100000,
        salesVolumeMax: 2000000,
        technologies: ['WordPress'],
        businessFields: ['Retail'],
        locationCity: 'Berlin',
        locationPostCode: '10115',
        locationRadiusInKm: 50,
        'basic:timeToFirstByteMs:min': 100,
        'basic:timeToFirstByteMs:max': 800,
        'basic:desktop:performance:min': 0,
        'basic:desktop:performance:max': 0.75,
        'basic:mobile:performance:min': 0,
        'basic:mobile:performance:max': 0.75,
        limit: 10,
        skip: 0,
        page: 1,
        sort: 'potential',
        order: 'asc',
      },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/leads', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: {
          potentialRangeMin: 0.5,
          potentialRangeMax: 1,
          employeeCountMin: 5,
          employeeCountMax: 50,
          salesVolumeMin: 100000,
          salesVolumeMax: 2000000,
          technologies: ['WordPress'],
          businessFields: ['Retail'],
          locationCity: 'Berlin',
          locationPostCode: '10115',
          locationRadiusInKm: 50,
          'basic:timeToFirstByteMs:min': 100,
          'basic:timeToFirstByteMs:max': 800,
          'basic:desktop:performance:min': 0,
          'basic:desktop:performance:max': 0.75,
          'basic:mobile:performance:min': 0,
          'basic:mobile:performance:max': 0.75,
          limit: 10,
          skip: 0,
          page: 1,
          sort: 'potential',
          order: 'asc',
        },
      },
    }),
  responseSchema: zLeadFyndrLeadsListResponse,
})

contract.operation('leadFyndr.unlockedLeads.list', {
  client: () =>
    client().leadFyndr.unlockedLeads.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        potentialRangeMin: 0.5,
        potentialRangeMax: 1,
        employeeCountMin: 5,
        employeeCountMax: 50,
        salesVolumeMin: 100000,
        salesVolumeMax: 2000000,
        technologies: ['WordPress'],
        businessFields: ['Retail'],
        locationCity: 'Berlin',
        locationPostCode: '10115',
        locationRadiusInKm: 50,
        'basic:timeToFirstByteMs:min': 100,
        'basic:timeToFirstByteMs:max': 800,
        'basic:desktop:performance:min': 0,
        'basic:desktop:performance:max': 0.75,
        'basic:mobile:performance:min': 0,
        'basic:mobile:performance:max': 0.75,
        reserved: true,
        limit: 10,
        skip: 0,
        page: 1,
        sort: 'potential',
        order: 'asc',
      },
    }),
  functions: () =>
    functions.leadFyndrUnlockedLeadsList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: {
        potentialRangeMin: 0.5,
        potentialRangeMax: 1,
        employeeCountMin: 5,
        employeeCountMax: 50,
        salesVolumeMin: 100000,
        salesVolumeMax: 2000000,
        technologies: ['WordPress'],
        businessFields: ['Retail'],
        locationCity: 'Berlin',
        locationPostCode: '10115',
        locationRadiusInKm: 50,
        'basic:timeToFirstByteMs:min': 100,
        'basic:timeToFirstByteMs:max': 800,
        'basic:desktop:performance:min': 0,
        'basic:desktop:performance:max': 0.75,
        'basic:mobile:performance:min': 0,
        'basic:mobile:performance:max': 0.75,
        reserved: true,
        limit: 10,
        skip: 0,
        page: 1,
        sort: 'potential',
        order: 'asc',
      },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/unlocked-leads', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: {
          potentialRangeMin: 0.5,
          potentialRangeMax: 1,
          employeeCountMin: 5,
          employeeCountMax: 50,
          salesVolumeMin: 100000,
          salesVolumeMax: 2000000,
          technologies: ['WordPress'],
          businessFields: ['Retail'],
          locationCity: 'Berlin',
          locationPostCode: '10115',
          locationRadiusInKm: 50,
          'basic:timeToFirstByteMs:min': 100,
          'basic:timeToFirstByteMs:max': 800,
          'basic:desktop:performance:min': 0,
          'basic:desktop:performance:max': 0.75,
          'basic:mobile:performance:min': 0,
          'basic:mobile:performance:max': 0.75,
          reserved: true,
          limit: 10,
          skip: 0,
          page: 1,
          sort: 'potential',
          order: 'asc',
        },
      },
    }),
  responseSchema: zLeadFyndrUnlockedLeadsListResponse,
})

contract.operation('leadFyndr.unlockedLeads.reserve', {
  client: () =>
    client().leadFyndr.unlockedLeads.reserve({
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  functions: () =>
    functions.leadFyndrUnlockedLeadsReserve({
      client: flat(),
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  paths: () =>
    paths().POST('/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation', {
      params: { path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrUnlockedLeadsReserveResponse,
})

contract.operation('leadFyndr.unlockedLeads.cancelReservation', {
  client: () =>
    client().leadFyndr.unlockedLeads.cancelReservation({
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  functions: () =>
    functions.leadFyndrUnlockedLeadsCancelReservation({
      client: flat(),
      path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
    }),
  paths: () =>
    paths().DELETE('/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation', {
      params: { path: { leadId: 'a94d2f70-3b6c-4e81-9f15-7c0e8b1d5a26', customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
    }),
  responseSchema: zLeadFyndrUnlockedLeadsCancelReservationResponse,
})

contract.operation('licenses.get', {
  client: () => client().licenses.get({ path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } }),
  functions: () => functions.licensesGet({ client: flat(), path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } }),
  paths: () => paths().GET('/v2/licenses/{licenseId}', { params: { path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } } }),
  responseSchema: zLicensesGetResponse,
})

contract.operation('licenses.list', {
  client: () =>
    client().licenses.list({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, page: 1 } }),
  functions: () =>
    functions.licensesList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: { limit: 50, skip: 0, page: 1 },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/licenses', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' }, query: { limit: 50, skip: 0, page: 1 } },
    }),
  responseSchema: zLicensesListResponse,
})

contract.operation('licenses.rotateKey', {
  client: () =>
    client().licenses.rotateKey({
      path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' },
      body: { externalKey: 'made-up-external-key' },
    }),
  functions: () =>
    functions.licensesRotateKey({
      client: flat(),
      path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' },
      body: { externalKey: 'made-up-external-key' },
    }),
  paths: () =>
    paths().POST('/v2/licenses/{licenseId}/actions/rotate-key', {
      params: { path: { licenseId: 'd8e4b1a7-53f2-4c09-b6d8-1a7f3e5c9b24' } },
      body: { externalKey: 'made-up-external-key' },
    }),
  responseSchema: zLicensesRotateKeyResponse,
})

contract.operation('licenses.validateKey', {
  client: () =>
    client().licenses.validateKey({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { key: 'made-up-license-key', kind: 'typo3-elts' },
    }),
  functions: () =>
    functions.licensesValidateKey({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { key: 'made-up-license-key', kind: 'typo3-elts' },
    }),
  paths: () =>
    paths().POST('/v2/projects/{projectId}/actions/validate-license-key', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { key: 'made-up-license-key', kind: 'typo3-elts' },
    }),
  responseSchema: zLicensesValidateKeyResponse,
})

contract.operation('mail.addresses.disableArchive', {
  client: () => client().mail.addresses.disableArchive({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  functions: () =>
    functions.mailAddressesDisableArchive({ client: flat(), path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  paths: () =>
    paths().DELETE('/v2/mail-addresses/{mailAddressId}/mail-archive', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
    }),
  responseSchema: zMailAddressesDisableArchiveResponse,
})

contract.operation('mail.rateLimits.get', {
  client: () => client().mail.rateLimits.get({ path: { mailRateLimitId: '0c5b8f7e-3a19-4c62-9e0d-64b1f2a7d835' } }),
  functions: () => functions.mailRateLimitsGet({ client: flat(), path: { mailRateLimitId: '0c5b8f7e-3a19-4c62-9e0d-64b1f2a7d835' } }),
  paths: () =>
    paths().GET('/v2/mail-rate-limits/{mailRateLimitId}', {
      params: { path: { mailRateLimitId: '0c5b8f7e-3a19-4c62-9e0d-64b1f2a7d835' } },
    }),
  responseSchema: zMailRateLimitsGetResponse,
})

contract.operation('mail.addresses.backups.list', {
  client: () => client().mail.addresses.backups.list({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  functions: () => functions.mailAddressesBackupsList({ client: flat(), path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } }),
  paths: () =>
    paths().GET('/v2/mail-addresses/{mailAddressId}/backups', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
    }),
  responseSchema: zMailAddressesBackupsListResponse,
})

contract.operation('mail.addresses.listOwn', {
  client: () =>
    client().mail.addresses.listOwn({
      query: {
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        search: 'ada',
        forwardAddress: false,
        catchAll: false,
        autoResponder: true,
        mailArchive: true,
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['address.domain', 'address.local'],
        order: ['asc', 'asc'],
      },
    }),
  functions: () =>
    functions.mailAddressesListOwn({
      client: flat(),
      query: {
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
        search: 'ada',
        forwardAddress: false,
        catchAll: false,
        autoResponder: true,
        mailArchive: true,
        limit: 50,
        skip: 0,
        page: 1,
        sort: ['address.domain', 'address.local'],
        order: ['asc', 'asc'],
      },
    }),
  paths: () =>
    paths().GET('/v2/mail-addresses/', {
      params: {
        query: {
          projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          search: 'ada',
          forwardAddress: false,
          catchAll: false,
          autoResponder: true,
          mailArchive: true,
          limit: 50,
          skip: 0,
          page: 1,
          sort: ['address.domain', 'address.local'],
          order: ['asc', 'asc'],
        },
      },
    }),
  responseSchema: zMailAddressesListOwnResponse,
})

contract.operation('mail.rateLimits.list', {
  client: () => client().mail.rateLimits.list(),
  functions: () => functions.mailRateLimitsList({ client: flat() }),
  paths: () => paths().GET('/v2/mail-rate-limits'),
  responseSchema: zMailRateLimitsListResponse,
})

contract.operation('mail.addresses.backups.recover', {
  client: () =>
    client().mail.addresses.backups.recover({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877', backupId: '20260504' } }),
  functions: () =>
    functions.mailAddressesBackupsRecover({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877', backupId: '20260504' },
    }),
  paths: () =>
    paths().POST('/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877', backupId: '20260504' } },
    }),
  responseSchema: zMailAddressesBackupsRecoverResponse,
})

contract.operation('mail.addresses.requestRateLimitChange', {
  client: () =>
    client().mail.addresses.requestRateLimitChange({
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { rateLimitId: '0c5b8f7e-3a19-4c62-9e0d-64b1f2a7d835' },
    }),
  functions: () =>
    functions.mailAddressesRequestRateLimitChange({
      client: flat(),
      path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
      body: { rateLimitId: '0c5b8f7e-3a19-4c62-9e0d-64b1f2a7d835' },
    }),
  paths: () =>
    paths().POST('/v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change', {
      params: { path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' } },
      body: { rateLimitId: '0c5b8f7e-3a19-4c62-9e0d-64b1f2a7d835' },
    }),
  responseSchema: zMailAddressesRequestRateLimitChangeResponse,
})

contract.operation('customers.paymentMethod.get', {
  client: () => client().customers.paymentMethod.get({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.customersPaymentMethodGet({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/payment-method', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zCustomersPaymentMethodGetResponse,
})

contract.operation('customers.paymentMethod.requestUpdate', {
  client: () =>
    client().customers.paymentMethod.requestUpdate({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { customReturnUrl: 'https://www.example.com/settings/payment' },
    }),
  functions: () =>
    functions.customersPaymentMethodRequestUpdate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: { customReturnUrl: 'https://www.example.com/settings/payment' },
    }),
  paths: () =>
    paths().PUT('/v2/customers/{customerId}/payment-method', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: { customReturnUrl: 'https://www.example.com/settings/payment' },
    }),
  responseSchema: zCustomersPaymentMethodRequestUpdateResponse,
})

contract.operation('timeZones.list', {
  client: () => client().timeZones.list(),
  functions: () => functions.timeZonesList({ client: flat() }),
  paths: () => paths().GET('/v2/time-zones'),
  responseSchema: zTimeZonesListResponse,
})

contract.operation('customers.projects.list', {
  client: () =>
    client().customers.projects.list({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1, sort: 'description', order: 'desc' },
    }),
  functions: () =>
    functions.customersProjectsList({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1, sort: 'description', order: 'desc' },
    }),
  paths: () =>
    paths().GET('/v2/customers/{customerId}/projects', {
      params: {
        path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
        query: { searchTerm: 'shop', limit: 50, skip: 0, page: 1, sort: 'description', order: 'desc' },
      },
    }),
  responseSchema: zCustomersProjectsListResponse,
})

contract.operation('projects.activities.list', {
  client: () =>
    client().projects.activities.list({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        aggregateName: 'database',
        aggregateDomain: 'database',
        aggregateId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        startTime: '2026-05-01T00:00:00Z',
        endTime: '2026-05-31T23:59:59Z',
        fulltextSearch: 'shop',
        limit: 30,
        skip: 0,
        page: 1,
        sort: 'dateTime',
        order: 'desc',
      },
    }),
  functions: () =>
    functions.projectsActivitiesList({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      query: {
        aggregateName: 'database',
        aggregateDomain: 'database',
        aggregateId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        startTime: '2026-05-01T00:00:00Z',
        endTime: '2026-05-31T23:59:59Z',
        fulltextSearch: 'shop',
        limit: 30,
        skip: 0,
        page: 1,
        sort: 'dateTime',
        order: 'desc',
      },
    }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/activities', {
      params: {
        path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        query: {
          aggregateName: 'database',
          aggregateDomain: 'database',
          aggregateId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
          startTime: '2026-05-01T00:00:00Z',
          endTime: '2026-05-31T23:59:59Z',
          fulltextSearch: 'shop',
          limit: 30,
          skip: 0,
          page: 1,
          sort: 'dateTime',
          order: 'desc',
        },
      },
    }),
  responseSchema: zProjectsActivitiesListResponse,
})

contract.operation('certificates.checkReplacement', {
  client: () =>
    client().certificates.checkReplacement({
      path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
      },
    }),
  functions: () =>
    functions.certificatesCheckReplacement({
      client: flat(),
      path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
      },
    }),
  paths: () =>
    paths().POST('/v2/certificates/{certificateId}/actions/check-replace-certificate', {
      params: { path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
      },
    }),
  responseSchema: zCertificatesCheckReplacementResponse,
})

contract.operation('certificates.requests.list', {
  client: () =>
    client().certificates.requests.list({
      query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
    }),
  functions: () =>
    functions.certificatesRequestsList({
      client: flat(),
      query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
    }),
  paths: () =>
    paths().GET('/v2/certificate-requests', {
      params: { query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
    }),
  responseSchema: zCertificatesRequestsListResponse,
})

contract.operation('certificates.requests.create', {
  client: () =>
    client().certificates.requests.create({
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  functions: () =>
    functions.certificatesRequestsCreate({
      client: flat(),
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  paths: () =>
    paths().POST('/v2/certificate-requests', {
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
        projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
      },
    }),
  responseSchema: zCertificatesRequestsCreateResponse,
})

contract.operation('certificates.requests.delete', {
  client: () => client().certificates.requests.delete({ path: { certificateRequestId: 'e2a41c9b-0f7e-4f43-8d35-7b1f6c0a9d52' } }),
  functions: () =>
    functions.certificatesRequestsDelete({ client: flat(), path: { certificateRequestId: 'e2a41c9b-0f7e-4f43-8d35-7b1f6c0a9d52' } }),
  paths: () =>
    paths().DELETE('/v2/certificate-request/{certificateRequestId}', {
      params: { path: { certificateRequestId: 'e2a41c9b-0f7e-4f43-8d35-7b1f6c0a9d52' } },
    }),
  responseSchema: zCertificatesRequestsDeleteResponse,
})

contract.operation('certificates.delete', {
  client: () => client().certificates.delete({ path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } }),
  functions: () => functions.certificatesDelete({ client: flat(), path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } }),
  paths: () =>
    paths().DELETE('/v2/certificate/{certificateId}', { params: { path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } } }),
  responseSchema: zCertificatesDeleteResponse,
})

contract.operation('certificates.requests.get', {
  client: () => client().certificates.requests.get({ path: { certificateRequestId: 'e2a41c9b-0f7e-4f43-8d35-7b1f6c0a9d52' } }),
  functions: () =>
    functions.certificatesRequestsGet({ client: flat(), path: { certificateRequestId: 'e2a41c9b-0f7e-4f43-8d35-7b1f6c0a9d52' } }),
  paths: () =>
    paths().GET('/v2/certificate-requests/{certificateRequestId}', {
      params: { path: { certificateRequestId: 'e2a41c9b-0f7e-4f43-8d35-7b1f6c0a9d52' } },
    }),
  responseSchema: zCertificatesRequestsGetResponse,
})

contract.operation('certificates.get', {
  client: () => client().certificates.get({ path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } }),
  functions: () => functions.certificatesGet({ client: flat(), path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } }),
  paths: () =>
    paths().GET('/v2/certificates/{certificateId}', { params: { path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } } }),
  responseSchema: zCertificatesGetResponse,
})

contract.operation('certificates.replace', {
  client: () =>
    client().certificates.replace({
      path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
      },
    }),
  functions: () =>
    functions.certificatesReplace({
      client: flat(),
      path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
      },
    }),
  paths: () =>
    paths().PUT('/v2/certificates/{certificateId}', {
      params: { path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' } },
      body: {
        certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
        privateKey: 'made-up-private-key',
      },
    }),
  responseSchema: zCertificatesReplaceResponse,
})

contract.operation('certificates.list', {
  client: () =>
    client().certificates.list({
      query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
    }),
  functions: () =>
    functions.certificatesList({
      client: flat(),
      query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
    }),
  paths: () =>
    paths().GET('/v2/certificates', {
      params: { query: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' } },
    }),
  responseSchema: zCertificatesListResponse,
})

contract.operation('projects.storageSpaceStatistics.get', {
  client: () => client().projects.storageSpaceStatistics.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  functions: () =>
    functions.projectsStorageSpaceStatisticsGet({ client: flat(), path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  paths: () =>
    paths().GET('/v2/projects/{projectId}/storage-space-statistics', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
    }),
  responseSchema: zProjectsStorageSpaceStatisticsGetResponse,
})

contract.operation('projects.storageSpaceStatistics.update', {
  client: () =>
    client().projects.storageSpaceStatistics.update({
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  functions: () =>
    functions.projectsStorageSpaceStatisticsUpdate({
      client: flat(),
      path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  paths: () =>
    paths().PATCH('/v2/projects/{projectId}/storage-space-statistics', {
      params: { path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  responseSchema: zProjectsStorageSpaceStatisticsUpdateResponse,
})

contract.operation('servers.storageSpaceStatistics.get', {
  client: () => client().servers.storageSpaceStatistics.get({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  functions: () =>
    functions.serversStorageSpaceStatisticsGet({ client: flat(), path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
  paths: () =>
    paths().GET('/v2/servers/{serverId}/storage-space-statistics', {
      params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } },
    }),
  responseSchema: zServersStorageSpaceStatisticsGetResponse,
})

contract.operation('servers.storageSpaceStatistics.update', {
  client: () =>
    client().servers.storageSpaceStatistics.update({
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  functions: () =>
    functions.serversStorageSpaceStatisticsUpdate({
      client: flat(),
      path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  paths: () =>
    paths().PATCH('/v2/servers/{serverId}/storage-space-statistics', {
      params: { path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } },
      body: { notificationThresholdInBytes: 42949672960 },
    }),
  responseSchema: zServersStorageSpaceStatisticsUpdateResponse,
})

contract.operation('account.sessions.getCurrent', {
  client: () => client().account.sessions.getCurrent(),
  functions: () => functions.accountSessionsGetCurrent({ client: flat() }),
  paths: () => paths().GET('/v2/users/self/sessions/current/status'),
  responseSchema: zAccountSessionsGetCurrentResponse,
})

contract.operation('verification.detectPhishingEmail', {
  client: () => client().verification.detectPhishingEmail({ body: { emailEml: new Blob(['made-up bytes of an e-mail']) } }),
  functions: () =>
    functions.verificationDetectPhishingEmail({ client: flat(), body: { emailEml: new Blob(['made-up bytes of an e-mail']) } }),
  paths: () => paths().POST('/v2/actions/detect-phishing-email', { body: { emailEml: new Blob(['made-up bytes of an e-mail']) } }),
  responseSchema: zVerificationDetectPhishingEmailResponse,
})

contract.operation('verification.verifyAddress', {
  client: () =>
    client().verification.verifyAddress({ body: { city: 'Example City', country: 'DE', street: 'Example Street 1', zip: '12345' } }),
  functions: () =>
    functions.verificationVerifyAddress({
      client: flat(),
      body: { city: 'Example City', country: 'DE', street: 'Example Street 1', zip: '12345' },
    }),
  paths: () =>
    paths().POST('/v2/actions/verify-address', { body: { city: 'Example City', country: 'DE', street: 'Example Street 1', zip: '12345' } }),
  responseSchema: zVerificationVerifyAddressResponse,
})

contract.operation('verification.verifyCompany', {
  client: () => client().verification.verifyCompany({ body: { name: 'Example Ltd' } }),
  functions: () => functions.verificationVerifyCompany({ client: flat(), body: { name: 'Example Ltd' } }),
  paths: () => paths().POST('/v2/actions/verify-company', { body: { name: 'Example Ltd' } }),
  responseSchema: zVerificationVerifyCompanyResponse,
})

contract.operation('apps.installations.systemSoftware.list', {
  client: () =>
    client().apps.installations.systemSoftware.list({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      query: { tagFilter: 'language' },
    }),
  functions: () =>
    functions.appsInstallationsSystemSoftwareList({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      query: { tagFilter: 'language' },
    }),
  paths: () =>
    paths().GET('/v2/app-installations/{appInstallationId}/system-software', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' }, query: { tagFilter: 'language' } },
    }),
  responseSchema: zAppsInstallationsSystemSoftwareListResponse,
})

contract.operation('domains.getLatestScreenshot', {
  client: () => client().domains.getLatestScreenshot({ query: { domainName: 'example.com' } }),
  functions: () => functions.domainsGetLatestScreenshot({ client: flat(), query: { domainName: 'example.com' } }),
  paths: () => paths().GET('/v2/domains/latest-screenshot', { params: { query: { domainName: 'example.com' } } }),
  responseSchema: zDomainsGetLatestScreenshotResponse,
})

contract.operation('legacy.systemSoftware.versions.list', {
  client: () =>
    client().legacy.systemSoftware.versions.list({
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' },
      query: { versionRange: '>=8.2', recommended: true },
    }),
  functions: () =>
    functions.legacySystemSoftwareVersionsList({
      client: flat(),
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' },
      query: { versionRange: '>=8.2', recommended: true },
    }),
  paths: () =>
    paths().GET('/v2/system-software/{systemSoftwareId}/versions', {
      params: { path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a' }, query: { versionRange: '>=8.2', recommended: true } },
    }),
  responseSchema: zLegacySystemSoftwareVersionsListResponse,
})

contract.operation('legacy.systemSoftware.versions.get', {
  client: () =>
    client().legacy.systemSoftware.versions.get({
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a', systemSoftwareVersionId: 'adc6c590-e5b6-4589-aa73-77742dc8c52d' },
    }),
  functions: () =>
    functions.legacySystemSoftwareVersionsGet({
      client: flat(),
      path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a', systemSoftwareVersionId: 'adc6c590-e5b6-4589-aa73-77742dc8c52d' },
    }),
  paths: () =>
    paths().GET('/v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}', {
      params: {
        path: { systemSoftwareId: '93e6fbb9-159c-409a-a615-8f6897a8d87a', systemSoftwareVersionId: 'adc6c590-e5b6-4589-aa73-77742dc8c52d' },
      },
    }),
  responseSchema: zLegacySystemSoftwareVersionsGetResponse,
})

contract.operation('legacy.domains.getLatestScreenshot', {
  client: () => client().legacy.domains.getLatestScreenshot({ path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  functions: () =>
    functions.legacyDomainsGetLatestScreenshot({ client: flat(), path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } }),
  paths: () =>
    paths().GET('/v2/domains/{domainId}/latest-screenshot', { params: { path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' } } }),
  responseSchema: zLegacyDomainsGetLatestScreenshotResponse,
})

contract.operation('legacy.customers.leave', {
  client: () => client().legacy.customers.leave({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  functions: () => functions.legacyCustomersLeave({ client: flat(), path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
  paths: () =>
    paths().POST('/v2/customer/{customerId}/actions/leave', { params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } } }),
  responseSchema: zLegacyCustomersLeaveResponse,
})

contract.operation('legacy.customers.invites.create', {
  client: () =>
    client().legacy.customers.invites.create({
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Welcome to our team.',
        role: 'member',
      },
    }),
  functions: () =>
    functions.legacyCustomersInvitesCreate({
      client: flat(),
      path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Welcome to our team.',
        role: 'member',
      },
    }),
  paths: () =>
    paths().POST('/v2/customer/{customerId}/invites', {
      params: { path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } },
      body: {
        mailAddress: 'ada@example.com',
        membershipExpiresAt: '2026-12-31T23:00:00Z',
        message: 'Welcome to our team.',
        role: 'member',
      },
    }),
  responseSchema: zLegacyCustomersInvitesCreateResponse,
})

contract.operation('legacy.extensions.publicKeys.get', {
  client: () => client().legacy.extensions.publicKeys.get({ path: { serial: 'latest' } }),
  functions: () => functions.legacyExtensionsPublicKeysGet({ client: flat(), path: { serial: 'latest' } }),
  paths: () => paths().GET('/v2/webhook-public-keys/{serial}', { params: { path: { serial: 'latest' } } }),
  responseSchema: zLegacyExtensionsPublicKeysGetResponse,
})

contract.operation('legacy.apps.installations.setDatabase', {
  client: () =>
    client().legacy.apps.installations.setDatabase({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        purpose: 'primary',
      },
    }),
  functions: () =>
    functions.legacyAppsInstallationsSetDatabase({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        purpose: 'primary',
      },
    }),
  paths: () =>
    paths().PUT('/v2/appinstallations/{appInstallationId}/databases', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
      body: {
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        purpose: 'primary',
      },
    }),
  responseSchema: zLegacyAppsInstallationsSetDatabaseResponse,
})

contract.operation('legacy.containerTemplates.getIcon', {
  client: () => client().legacy.containerTemplates.getIcon({ path: { templateId: 'example-monitor' } }),
  functions: () => functions.legacyContainerTemplatesGetIcon({ client: flat(), path: { templateId: 'example-monitor' } }),
  paths: () =>
    paths().GET('/v2/container-templates/{templateId}/icon', { params: { path: { templateId: 'example-monitor' } }, parseAs: 'stream' }),
  responseSchema: 'file',
})

contract.operation('legacy.apps.installations.linkDatabase', {
  client: () =>
    client().legacy.apps.installations.linkDatabase({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        purpose: 'primary',
      },
    }),
  functions: () =>
    functions.legacyAppsInstallationsLinkDatabase({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
      body: {
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        purpose: 'primary',
      },
    }),
  paths: () =>
    paths().PATCH('/v2/app-installations/{appInstallationId}/database', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' } },
      body: {
        databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f',
        databaseUserIds: { admin: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
        purpose: 'primary',
      },
    }),
  responseSchema: zLegacyAppsInstallationsLinkDatabaseResponse,
})

contract.operation('apps.installations.unlinkDatabase', {
  client: () =>
    client().apps.installations.unlinkDatabase({
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
    }),
  functions: () =>
    functions.appsInstallationsUnlinkDatabase({
      client: flat(),
      path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
    }),
  paths: () =>
    paths().DELETE('/v2/app-installations/{appInstallationId}/databases/{databaseId}', {
      params: { path: { appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', databaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' } },
    }),
  responseSchema: zAppsInstallationsUnlinkDatabaseResponse,
})

contract.operation('containerTemplates.getAsset', {
  client: () => client().containerTemplates.getAsset({ path: { templateId: 'example-monitor', assetPath: 'icon.png' } }),
  functions: () => functions.containerTemplatesGetAsset({ client: flat(), path: { templateId: 'example-monitor', assetPath: 'icon.png' } }),
  paths: () =>
    paths().GET('/v2/container-templates/{templateId}/assets/{assetPath}', {
      params: { path: { templateId: 'example-monitor', assetPath: 'icon.png' } },
      parseAs: 'stream',
    }),
  responseSchema: 'file',
})

contract.operation('extensions.instances.updateScopes', {
  client: () =>
    client().extensions.instances.updateScopes({
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { consentedScopes: ['project:read'] },
    }),
  functions: () =>
    functions.extensionsInstancesUpdateScopes({
      client: flat(),
      path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
      body: { consentedScopes: ['project:read'] },
    }),
  paths: () =>
    paths().PATCH('/v2/extension-instances/{extensionInstanceId}/scopes', {
      params: { path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } },
      body: { consentedScopes: ['project:read'] },
    }),
  responseSchema: zExtensionsInstancesUpdateScopesResponse,
})

contract.pathValues('projects.get', (value) => client().projects.get({ path: { projectId: value } }))

const connect = (options: MittwaldOptions) => {
  const one = new Mittwald(options)
  return () => one.projects.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } })
}

contract.limits(connect)

contract.auth(connect)

contract.consistency('If-Event-Reached', () => {
  const one = client()
  return {
    write: () => one.projects.create({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' }, body: { description: 'Online shop' } }),
    read: () => one.projects.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
    readInSession: () => one.session().projects.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
  }
})

contract.retries((options) => {
  const one = new Mittwald(options)
  return {
    reads: 'projects.get',
    creates: 'projects.create',
    read: () => one.projects.get({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
    create: () => one.projects.create({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' }, body: { description: 'Online shop' } }),
  }
})

contract.retryMarks((options) => {
  const one = new Mittwald(options)
  return [
    {
      id: 'projects.update',
      retry: 'safe',
      call: () => one.projects.update({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
    },
    {
      id: 'projects.updateDescription',
      retry: 'safe',
      call: () =>
        one.projects.updateDescription({
          path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
          body: { description: 'Online shop' },
        }),
    },
    {
      id: 'projects.avatar.requestUpload',
      retry: 'safe',
      call: () => one.projects.avatar.requestUpload({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
    },
    {
      id: 'projects.memberships.update',
      retry: 'safe',
      call: () =>
        one.projects.memberships.update({
          path: { projectMembershipId: '220ebec2-222d-414f-ac82-caa253b25509' },
          body: { expiresAt: '2026-12-31T23:00:00Z', role: 'external' },
        }),
    },
    { id: 'servers.update', retry: 'safe', call: () => one.servers.update({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }) },
    {
      id: 'servers.updateDescription',
      retry: 'safe',
      call: () =>
        one.servers.updateDescription({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' }, body: { description: 'Web server' } }),
    },
    {
      id: 'servers.avatar.requestUpload',
      retry: 'safe',
      call: () => one.servers.avatar.requestUpload({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
    },
    {
      id: 'backups.update',
      retry: 'safe',
      call: () => one.backups.update({ path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' } }),
    },
    {
      id: 'backups.updateDescription',
      retry: 'safe',
      call: () =>
        one.backups.updateDescription({
          path: { projectBackupId: 'c37c678f-bc16-40ac-ac04-1c79f3252e63' },
          body: { description: 'Before the relaunch' },
        }),
    },
    {
      id: 'backups.schedules.update',
      retry: 'safe',
      call: () => one.backups.schedules.update({ path: { projectBackupScheduleId: 'f1fef48f-4358-411a-a7a0-6f92e88bd51e' } }),
    },
    {
      id: 'sftpUsers.update',
      retry: 'safe',
      call: () => one.sftpUsers.update({ path: { sftpUserId: 'f8cba7c3-c3b4-44b6-adb8-f3627856e67c' } }),
    },
    {
      id: 'sshUsers.update',
      retry: 'safe',
      call: () => one.sshUsers.update({ path: { sshUserId: '575ab2fc-a93f-4c47-ad51-69e6fb3ccee4' } }),
    },
    {
      id: 'cronjobs.update',
      retry: 'safe',
      call: () => one.cronjobs.update({ path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
    },
    {
      id: 'cronjobs.updateApp',
      retry: 'safe',
      call: () => one.cronjobs.updateApp({ path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' } }),
    },
    {
      id: 'orders.preview',
      retry: 'safe',
      call: () =>
        one.orders.preview({
          body: {
            orderType: 'server',
            orderData: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f', machineType: 'shared.xlarge', diskspaceInGiB: 100 },
          },
        }),
    },
    {
      id: 'orders.tariffChanges.preview',
      retry: 'safe',
      call: () =>
        one.orders.tariffChanges.preview({
          body: {
            tariffChangeType: 'server',
            tariffChangeData: { contractId: '3eac7195-c2fe-4a05-a3be-9eb7aefa6cfd', machineType: 'shared.xlarge', diskspaceInGiB: 200 },
          },
        }),
    },
    {
      id: 'mysql.databases.updateDefaultCharset',
      retry: 'safe',
      call: () =>
        one.mysql.databases.updateDefaultCharset({
          path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
          body: { characterSettings: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' } },
        }),
    },
    {
      id: 'mysql.databases.updateDescription',
      retry: 'safe',
      call: () =>
        one.mysql.databases.updateDescription({
          path: { mysqlDatabaseId: '18aeaf90-bb4e-4504-af81-f2f9aa2de96f' },
          body: { description: 'Shop database' },
        }),
    },
    {
      id: 'mysql.users.patch',
      retry: 'safe',
      call: () => one.mysql.users.patch({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
    },
    {
      id: 'mysql.users.enable',
      retry: 'safe',
      call: () => one.mysql.users.enable({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
    },
    {
      id: 'mysql.users.disable',
      retry: 'safe',
      call: () => one.mysql.users.disable({ path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' } }),
    },
    {
      id: 'mysql.users.updatePassword',
      retry: 'safe',
      call: () =>
        one.mysql.users.updatePassword({
          path: { mysqlUserId: '37f31237-eabe-4dc5-a1de-7d1f0c0393e3' },
          body: { password: 'made-up-password' },
        }),
    },
    {
      id: 'redis.databases.updateConfiguration',
      retry: 'safe',
      call: () => one.redis.databases.updateConfiguration({ path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' } }),
    },
    {
      id: 'redis.databases.updateDescription',
      retry: 'safe',
      call: () =>
        one.redis.databases.updateDescription({
          path: { redisDatabaseId: 'd2203e54-9c93-4283-a899-dfe05a94cabc' },
          body: { description: 'Cache of the shop' },
        }),
    },
    {
      id: 'dns.recordSets.setManaged',
      retry: 'safe',
      call: () => one.dns.recordSets.setManaged({ path: { dnsZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab', recordSet: 'a' }, body: {} }),
    },
    {
      id: 'legacy.domains.checkRegistrability',
      retry: 'safe',
      call: () => one.legacy.domains.checkRegistrability({ body: { domain: 'example.com' } }),
    },
    {
      id: 'domains.updateProject',
      retry: 'safe',
      call: () =>
        one.domains.updateProject({
          path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
          body: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
        }),
    },
    {
      id: 'domains.updateNameservers',
      retry: 'safe',
      call: () =>
        one.domains.updateNameservers({
          path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
          body: { nameservers: ['ns1.example.net', 'ns2.example.net'] },
        }),
    },
    { id: 'domains.checkRegistrability', retry: 'safe', call: () => one.domains.checkRegistrability({ body: { domain: 'example.com' } }) },
    {
      id: 'domains.checkTransferability',
      retry: 'safe',
      call: () => one.domains.checkTransferability({ body: { authCode: 'made-up-auth-code', domain: 'example.com' } }),
    },
    {
      id: 'ingresses.updatePaths',
      retry: 'safe',
      call: () =>
        one.ingresses.updatePaths({
          path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' },
          body: [{ path: '/blog', target: { url: 'https://blog.example.com/' } }],
        }),
    },
    {
      id: 'ingresses.updateTls',
      retry: 'safe',
      call: () => one.ingresses.updateTls({ path: { ingressId: '8425196a-a340-4e40-ad8d-c233da275cad' }, body: { acme: true } }),
    },
    {
      id: 'legacy.domains.declareAuthCode',
      retry: 'never',
      call: () =>
        one.legacy.domains.declareAuthCode({
          path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
          body: { authCode: 'made-up-auth-code' },
        }),
    },
    {
      id: 'legacy.domains.declareHandles',
      retry: 'never',
      call: () =>
        one.legacy.domains.declareHandles({
          path: { domainId: '6f1d1251-9243-48b4-a2c2-9412536c18b8' },
          body: {
            ownerC: [
              { name: 'firstname', value: 'Ada' },
              { name: 'lastname', value: 'Example' },
            ],
          },
        }),
    },
    {
      id: 'legacy.dns.setManagedA',
      retry: 'safe',
      call: () => one.legacy.dns.setManagedA({ path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' }, body: {} }),
    },
    {
      id: 'legacy.dns.setManagedMx',
      retry: 'safe',
      call: () => one.legacy.dns.setManagedMx({ path: { zoneId: '37c2d5ee-f08a-4499-a49c-d99e4d9fa4dd' }, body: {} }),
    },
    {
      id: 'conversations.messages.update',
      retry: 'safe',
      call: () =>
        one.conversations.messages.update({
          path: { conversationId: '8c217f78-283b-4061-a834-48604933f040', messageId: 'ae2bea39-b23d-4c35-a1aa-f3f821c61382' },
          body: { messageContent: 'My website has shown an error since yesterday.' },
        }),
    },
    {
      id: 'conversations.files.requestUpload',
      retry: 'safe',
      call: () => one.conversations.files.requestUpload({ path: { conversationId: '8c217f78-283b-4061-a834-48604933f040' } }),
    },
    {
      id: 'customers.avatar.requestUpload',
      retry: 'safe',
      call: () => one.customers.avatar.requestUpload({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
    },
    {
      id: 'customers.memberships.update',
      retry: 'safe',
      call: () =>
        one.customers.memberships.update({
          path: { customerMembershipId: 'c05404b7-81a2-4f2f-a2e1-4a4220e2ad83' },
          body: { expiresAt: '2026-12-31T23:00:00Z', role: 'member' },
        }),
    },
    { id: 'legacy.account.disableMfa', retry: 'never', call: () => one.legacy.account.disableMfa({ body: { multiFactorCode: '123456' } }) },
    {
      id: 'legacy.users.requestAvatarUpload',
      retry: 'safe',
      call: () => one.legacy.users.requestAvatarUpload({ path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' } }),
    },
    { id: 'users.avatar.requestUpload', retry: 'safe', call: () => one.users.avatar.requestUpload({ path: { userId: 'self' } }) },
    {
      id: 'users.pollSettings.store',
      retry: 'safe',
      call: () =>
        one.users.pollSettings.store({
          path: { userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
          body: { status: 'completed', userId: '6ccb2121-4ffd-40b0-ac2c-1607cf6a05be' },
        }),
    },
    {
      id: 'account.delete',
      retry: 'never',
      call: () => one.account.delete({ body: { multiFactorCode: '123456', password: 'made-up-password' } }),
    },
    {
      id: 'account.password.change',
      retry: 'never',
      call: () =>
        one.account.password.change({
          body: { multiFactorCode: '123456', newPassword: 'made-up-new-password', oldPassword: 'made-up-old-password' },
        }),
    },
    {
      id: 'account.mfa.resetRecoveryCodes',
      retry: 'never',
      call: () => one.account.mfa.resetRecoveryCodes({ body: { multiFactorCode: '123456' } }),
    },
    { id: 'account.mfa.disable', retry: 'never', call: () => one.account.mfa.disable({ body: { multiFactorCode: '123456' } }) },
    { id: 'account.checkToken', retry: 'safe', call: () => one.account.checkToken() },
    {
      id: 'account.sessions.refresh',
      retry: 'never',
      call: () => one.account.sessions.refresh({ body: { refreshToken: 'made-up-refresh-token' } }),
    },
    { id: 'notifications.readAll', retry: 'safe', call: () => one.notifications.readAll() },
    {
      id: 'mail.deliveryBoxes.updateDescription',
      retry: 'safe',
      call: () =>
        one.mail.deliveryBoxes.updateDescription({
          path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' },
          body: { description: 'Mail from the shop' },
        }),
    },
    {
      id: 'mail.deliveryBoxes.updatePassword',
      retry: 'safe',
      call: () =>
        one.mail.deliveryBoxes.updatePassword({
          path: { deliveryBoxId: '70f5fc13-5c88-45cb-a2d7-08554127fd25' },
          body: { password: 'made-up-Password-1' },
        }),
    },
    {
      id: 'mail.addresses.updateAddress',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updateAddress({
          path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
          body: { address: 'ada.example@example.com' },
        }),
    },
    {
      id: 'mail.addresses.updateAutoresponder',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updateAutoresponder({
          path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
          body: {
            autoResponder: {
              active: true,
              expiresAt: '2026-05-18T00:00:00Z',
              message: 'I am away and will reply later.',
              startsAt: '2026-05-04T00:00:00Z',
            },
          },
        }),
    },
    {
      id: 'mail.addresses.updateCatchAll',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updateCatchAll({ path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' }, body: { active: true } }),
    },
    {
      id: 'mail.addresses.updateForwardAddresses',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updateForwardAddresses({
          path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
          body: { forwardAddresses: ['ada@example.net'] },
        }),
    },
    {
      id: 'mail.addresses.updatePassword',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updatePassword({
          path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
          body: { password: 'made-up-Password-1' },
        }),
    },
    {
      id: 'mail.addresses.updateQuota',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updateQuota({
          path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
          body: { quotaInBytes: 2147483648 },
        }),
    },
    {
      id: 'mail.addresses.updateSpamProtection',
      retry: 'safe',
      call: () =>
        one.mail.addresses.updateSpamProtection({
          path: { mailAddressId: 'c411fa8d-8a9c-41b6-a3d1-21fd6f308877' },
          body: { spamProtection: { active: true, autoDeleteSpam: false, folder: 'spam', relocationMinSpamScore: 5 } },
        }),
    },
    {
      id: 'mail.settings.update',
      retry: 'safe',
      call: () =>
        one.mail.settings.update({
          path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334', mailSetting: 'blacklist' },
          body: { blacklist: ['spam@example.net'] },
        }),
    },
    {
      id: 'extensions.contributors.update',
      retry: 'safe',
      call: () =>
        one.extensions.contributors.update({
          path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' },
          body: {
            contactPersonUserId: 'e0ed10f8-2fdd-4297-af67-9a0d37f25fa5',
            descriptions: { de: 'Wir zählen Besucher.', en: 'We count visitors.' },
            deviatingContractOwner: {
              contact: {
                firstName: 'Ada',
                lastName: 'Example',
                salutation: 'ms',
                company: 'Example Ltd',
                address: { street: 'Example Street', houseNumber: '1', city: 'Berlin', zip: '10115', countryCode: 'DE' },
                emailAddress: 'ada@example.com',
                phoneNumbers: ['+49 30 23125 000'],
                useFormalTerm: true,
              },
              inherited: false,
            },
            deviatingName: 'Example Extensions',
            deviatingSupportInformation: { email: 'support@example.com', phone: '+49 30 23125 000' },
            homepage: 'https://example.com',
            imprint: { url: 'https://example.com/imprint' },
          },
        }),
    },
    {
      id: 'extensions.instances.enable',
      retry: 'safe',
      call: () => one.extensions.instances.enable({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
    },
    {
      id: 'extensions.instances.disable',
      retry: 'safe',
      call: () => one.extensions.instances.disable({ path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' } }),
    },
    {
      id: 'customers.aiHosting.models.acceptTerms',
      retry: 'safe',
      call: () => one.customers.aiHosting.models.acceptTerms({ path: { customerId: 'd0633e25-eb5e-4699-a1e8-84fcb55f252f' } }),
    },
    {
      id: 'stacks.services.pullByWebhook',
      retry: 'never',
      call: () =>
        one.stacks.services.pullByWebhook({
          path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518' },
          query: { token: 'made-up-webhook-token' },
        }),
    },
    {
      id: 'registries.update',
      retry: 'safe',
      call: () => one.registries.update({ path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
    },
    {
      id: 'stacks.services.start',
      retry: 'safe',
      call: () =>
        one.stacks.services.start({
          path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
        }),
    },
    {
      id: 'stacks.services.stop',
      retry: 'safe',
      call: () =>
        one.stacks.services.stop({
          path: { stackId: 'a3d1c2f4-5b68-4e0a-9c1d-7f20b6e4a518', serviceId: '5e8b7c16-2f04-4d9b-8a37-c0d4e1f25963' },
        }),
    },
    {
      id: 'extensions.contributors.requestVerification',
      retry: 'safe',
      call: () => one.extensions.contributors.requestVerification({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
    },
    {
      id: 'extensions.contributors.avatar.requestUpload',
      retry: 'safe',
      call: () => one.extensions.contributors.avatar.requestUpload({ path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38' } }),
    },
    {
      id: 'extensions.contributors.extensions.instances.rotateSecret',
      retry: 'never',
      call: () =>
        one.extensions.contributors.extensions.instances.rotateSecret({
          path: {
            contributorId: 'a2d81941-3260-4512-a174-924327667c38',
            extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3',
            extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729',
          },
          body: { allowWebhookFailure: true },
        }),
    },
    {
      id: 'legacy.registries.validateUri',
      retry: 'safe',
      call: () => one.legacy.registries.validateUri({ body: { registryUri: 'registry.example.com' } }),
    },
    {
      id: 'registries.validateCredentials',
      retry: 'safe',
      call: () => one.registries.validateCredentials({ path: { registryId: '0b6e2d83-9f47-4c5a-a1e8-63d7f4b0c92e' } }),
    },
    {
      id: 'legacy.cronjobs.updateAppInstallation',
      retry: 'safe',
      call: () =>
        one.legacy.cronjobs.updateAppInstallation({
          path: { cronjobId: '3b17e061-34a9-4d24-ae44-2f95cc9ec8d6' },
          body: { appId: 'd69cbeac-1034-42e9-a7a9-05466983e35b', appInstallationId: 'd69cbeac-1034-42e9-a7a9-05466983e35b' },
        }),
    },
    {
      id: 'extensions.contributors.extensions.delete',
      retry: 'never',
      call: () =>
        one.extensions.contributors.extensions.delete({
          path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
        }),
    },
    {
      id: 'extensions.contributors.extensions.update',
      retry: 'safe',
      call: () =>
        one.extensions.contributors.extensions.update({
          path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
          body: {
            assets: ['8c1d2e3f-4a5b-4c6d-9e7f-1a2b3c4d5e6f'],
            deprecation: {
              deprecatedAt: '2026-12-31T00:00:00Z',
              note: 'Example Statistics 2 replaces it.',
              successorId: '7f6e5d4c-3b2a-4918-8f7e-6d5c4b3a2918',
            },
            description: 'Shows how many visitors a website has.',
            detailedDescriptions: {
              de: { markdown: '**Besucher** je Tag und Seite.', plain: 'Besucher je Tag und Seite.' },
              en: { markdown: '**Visitors** by day and page.', plain: 'Visitors by day and page.' },
            },
            externalFrontends: [{ name: 'Dashboard', url: 'https://extension.example.com/dashboard' }],
            frontendFragments: { statistics: { url: 'https://extension.example.com/fragments/statistics' } },
            name: 'Example Statistics',
            scopes: ['project:read'],
            subTitle: { de: 'Besucher im Blick', en: 'Keep an eye on visitors' },
            support: { email: 'support@example.com', phone: '+49 30 23125 000' },
            tags: ['statistics'],
            webhookUrls: {
              extensionAddedToContext: { url: 'https://extension.example.com/webhooks/added' },
              extensionInstanceRemovedFromContext: { url: 'https://extension.example.com/webhooks/removed' },
              extensionInstanceSecretRotated: { url: 'https://extension.example.com/webhooks/secret' },
              extensionInstanceUpdated: { url: 'https://extension.example.com/webhooks/updated' },
            },
          },
        }),
    },
    {
      id: 'extensions.contributors.extensions.logo.requestUpload',
      retry: 'safe',
      call: () =>
        one.extensions.contributors.extensions.logo.requestUpload({
          path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
        }),
    },
    {
      id: 'extensions.contributors.extensions.assets.requestUpload',
      retry: 'safe',
      call: () =>
        one.extensions.contributors.extensions.assets.requestUpload({
          path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
          body: { assetType: 'image' },
        }),
    },
    {
      id: 'extensions.contributors.extensions.requestVerification',
      retry: 'safe',
      call: () =>
        one.extensions.contributors.extensions.requestVerification({
          path: { contributorId: 'a2d81941-3260-4512-a174-924327667c38', extensionId: '2ab337be-bba7-439c-aba2-929001acc0e3' },
        }),
    },
    {
      id: 'ingresses.listCompatibleWithCertificate',
      retry: 'safe',
      call: () =>
        one.ingresses.listCompatibleWithCertificate({
          body: {
            certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
            projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334',
          },
        }),
    },
    {
      id: 'licenses.validateKey',
      retry: 'safe',
      call: () =>
        one.licenses.validateKey({
          path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' },
          body: { key: 'made-up-license-key', kind: 'typo3-elts' },
        }),
    },
    {
      id: 'certificates.checkReplacement',
      retry: 'safe',
      call: () =>
        one.certificates.checkReplacement({
          path: { certificateId: '5f0c1f3e-6d0a-4b57-9c39-2f2b0f9d7a41' },
          body: {
            certificate: '-----BEGIN CERTIFICATE-----\nmade-up-certificate\n-----END CERTIFICATE-----\n',
            privateKey: 'made-up-private-key',
          },
        }),
    },
    {
      id: 'projects.storageSpaceStatistics.update',
      retry: 'safe',
      call: () => one.projects.storageSpaceStatistics.update({ path: { projectId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554334' } }),
    },
    {
      id: 'servers.storageSpaceStatistics.update',
      retry: 'safe',
      call: () => one.servers.storageSpaceStatistics.update({ path: { serverId: '1923a01f-4e14-4c54-af57-9a4ffe13c35e' } }),
    },
    {
      id: 'verification.detectPhishingEmail',
      retry: 'safe',
      call: () => one.verification.detectPhishingEmail({ body: { emailEml: new Blob(['made-up bytes of an e-mail']) } }),
    },
    {
      id: 'verification.verifyAddress',
      retry: 'safe',
      call: () =>
        one.verification.verifyAddress({ body: { city: 'Example City', country: 'DE', street: 'Example Street 1', zip: '12345' } }),
    },
    { id: 'verification.verifyCompany', retry: 'safe', call: () => one.verification.verifyCompany({ body: { name: 'Example Ltd' } }) },
    {
      id: 'extensions.instances.updateScopes',
      retry: 'safe',
      call: () =>
        one.extensions.instances.updateScopes({
          path: { extensionInstanceId: '325621a1-c0e6-4d0c-a547-a3721f9ab729' },
          body: { consentedScopes: ['project:read'] },
        }),
    },
  ]
})

contract.state(client)

contract.complete(578)
