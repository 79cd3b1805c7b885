// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import { pagesByOffset, pagesByOffsetOrPage, pagesByOffsetOrPageIn, pagesByPage } from './provider.gen.js'
import {
  type Arguments,
  call,
  type Call,
  type Client,
  type DocumentedResponse,
  type Downloads,
  list,
  type ListCall,
  type ListCallOptions,
  readFile,
  readPlainText,
  type TargetState,
  upload,
  type UploadBody,
  type UploadOptions,
  type WaitArguments,
  waitUntil,
  type WithBody,
  writeFileAs,
  writeForm,
} from '@hostwright/core/internal'

import type {
  AccountApiTokensCreateData,
  AccountApiTokensCreateErrors,
  AccountApiTokensCreateResponses,
  AccountApiTokensDeleteData,
  AccountApiTokensDeleteErrors,
  AccountApiTokensDeleteResponses,
  AccountApiTokensGetData,
  AccountApiTokensGetErrors,
  AccountApiTokensGetResponses,
  AccountApiTokensListData,
  AccountApiTokensListErrors,
  AccountApiTokensListResponses,
  AccountApiTokensUpdateData,
  AccountApiTokensUpdateErrors,
  AccountApiTokensUpdateResponses,
  AccountCheckTokenData,
  AccountCheckTokenErrors,
  AccountCheckTokenResponses,
  AccountCreateFeedbackData,
  AccountCreateFeedbackErrors,
  AccountCreateFeedbackResponses,
  AccountCreateTokenRetrievalKeyData,
  AccountCreateTokenRetrievalKeyErrors,
  AccountCreateTokenRetrievalKeyResponses,
  AccountDeleteData,
  AccountDeleteErrors,
  AccountDeleteResponses,
  AccountEmailChangeData,
  AccountEmailChangeErrors,
  AccountEmailChangeResponses,
  AccountEmailGetData,
  AccountEmailGetErrors,
  AccountEmailGetResponses,
  AccountEmailResendVerificationData,
  AccountEmailResendVerificationErrors,
  AccountEmailResendVerificationResponses,
  AccountEmailVerifyData,
  AccountEmailVerifyErrors,
  AccountEmailVerifyResponses,
  AccountGetData,
  AccountGetErrors,
  AccountGetResponses,
  AccountGetSupportCodeData,
  AccountGetSupportCodeErrors,
  AccountGetSupportCodeResponses,
  AccountMfaConfirmData,
  AccountMfaConfirmErrors,
  AccountMfaConfirmResponses,
  AccountMfaDisableData,
  AccountMfaDisableErrors,
  AccountMfaDisableResponses,
  AccountMfaGetStatusData,
  AccountMfaGetStatusErrors,
  AccountMfaGetStatusResponses,
  AccountMfaInitData,
  AccountMfaInitErrors,
  AccountMfaInitResponses,
  AccountMfaResetRecoveryCodesData,
  AccountMfaResetRecoveryCodesErrors,
  AccountMfaResetRecoveryCodesResponses,
  AccountPasswordChangeData,
  AccountPasswordChangeErrors,
  AccountPasswordChangeResponses,
  AccountPasswordConfirmResetData,
  AccountPasswordConfirmResetErrors,
  AccountPasswordConfirmResetResponses,
  AccountPasswordGetUpdatedAtData,
  AccountPasswordGetUpdatedAtErrors,
  AccountPasswordGetUpdatedAtResponses,
  AccountPasswordInitResetData,
  AccountPasswordInitResetErrors,
  AccountPasswordInitResetResponses,
  AccountSessionsGetCurrentData,
  AccountSessionsGetCurrentErrors,
  AccountSessionsGetCurrentResponses,
  AccountSessionsGetData,
  AccountSessionsGetErrors,
  AccountSessionsGetResponses,
  AccountSessionsListData,
  AccountSessionsListErrors,
  AccountSessionsListResponses,
  AccountSessionsRefreshData,
  AccountSessionsRefreshErrors,
  AccountSessionsRefreshResponses,
  AccountSessionsTerminateAllData,
  AccountSessionsTerminateAllErrors,
  AccountSessionsTerminateAllResponses,
  AccountSessionsTerminateData,
  AccountSessionsTerminateErrors,
  AccountSessionsTerminateResponses,
  AccountSshKeysCreateData,
  AccountSshKeysCreateErrors,
  AccountSshKeysCreateResponses,
  AccountSshKeysDeleteData,
  AccountSshKeysDeleteErrors,
  AccountSshKeysDeleteResponses,
  AccountSshKeysGetData,
  AccountSshKeysGetErrors,
  AccountSshKeysGetResponses,
  AccountSshKeysListData,
  AccountSshKeysListErrors,
  AccountSshKeysListResponses,
  AccountSshKeysUpdateData,
  AccountSshKeysUpdateErrors,
  AccountSshKeysUpdateResponses,
  AccountUpdateData,
  AccountUpdateErrors,
  AccountUpdateResponses,
  Activity,
  AiHostingModelsListData,
  AiHostingModelsListErrors,
  AiHostingModelsListResponses,
  ApiToken,
  App,
  AppInstallation,
  AppsGetData,
  AppsGetErrors,
  AppsGetResponses,
  AppsInstallationsCopyData,
  AppsInstallationsCopyErrors,
  AppsInstallationsCopyResponses,
  AppsInstallationsCreateData,
  AppsInstallationsCreateErrors,
  AppsInstallationsCreateResponses,
  AppsInstallationsDeleteData,
  AppsInstallationsDeleteErrors,
  AppsInstallationsDeleteResponses,
  AppsInstallationsExecuteActionData,
  AppsInstallationsExecuteActionErrors,
  AppsInstallationsExecuteActionResponses,
  AppsInstallationsGetData,
  AppsInstallationsGetErrors,
  AppsInstallationsGetMissingDependenciesData,
  AppsInstallationsGetMissingDependenciesErrors,
  AppsInstallationsGetMissingDependenciesResponses,
  AppsInstallationsGetResponse,
  AppsInstallationsGetResponses,
  AppsInstallationsGetStatusData,
  AppsInstallationsGetStatusErrors,
  AppsInstallationsGetStatusResponses,
  AppsInstallationsListData,
  AppsInstallationsListErrors,
  AppsInstallationsListOwnData,
  AppsInstallationsListOwnErrors,
  AppsInstallationsListOwnResponses,
  AppsInstallationsListResponses,
  AppsInstallationsListSystemSoftwareData,
  AppsInstallationsListSystemSoftwareErrors,
  AppsInstallationsListSystemSoftwareResponses,
  AppsInstallationsSetDatabaseUsersData,
  AppsInstallationsSetDatabaseUsersErrors,
  AppsInstallationsSetDatabaseUsersResponses,
  AppsInstallationsSystemSoftwareListData,
  AppsInstallationsSystemSoftwareListErrors,
  AppsInstallationsSystemSoftwareListResponses,
  AppsInstallationsUnlinkDatabaseData,
  AppsInstallationsUnlinkDatabaseErrors,
  AppsInstallationsUnlinkDatabaseResponses,
  AppsInstallationsUpdateData,
  AppsInstallationsUpdateErrors,
  AppsInstallationsUpdateResponses,
  AppsListData,
  AppsListErrors,
  AppsListResponses,
  AppsVersionsGetData,
  AppsVersionsGetErrors,
  AppsVersionsGetResponses,
  AppsVersionsListData,
  AppsVersionsListErrors,
  AppsVersionsListResponses,
  AppsVersionsListUpdateCandidatesData,
  AppsVersionsListUpdateCandidatesErrors,
  AppsVersionsListUpdateCandidatesResponses,
  Article,
  ArticlesGetData,
  ArticlesGetErrors,
  ArticlesGetResponses,
  ArticlesListData,
  ArticlesListErrors,
  ArticlesListResponses,
  AuthenticationAuthenticateData,
  AuthenticationAuthenticateErrors,
  AuthenticationAuthenticateMfaData,
  AuthenticationAuthenticateMfaErrors,
  AuthenticationAuthenticateMfaResponses,
  AuthenticationAuthenticateResponses,
  AuthenticationAuthenticateServiceData,
  AuthenticationAuthenticateServiceErrors,
  AuthenticationAuthenticateServiceResponses,
  AuthenticationAuthenticateWithRetrievalKeyData,
  AuthenticationAuthenticateWithRetrievalKeyErrors,
  AuthenticationAuthenticateWithRetrievalKeyResponses,
  AuthenticationAuthenticateWithSessionTokenData,
  AuthenticationAuthenticateWithSessionTokenErrors,
  AuthenticationAuthenticateWithSessionTokenResponses,
  AuthenticationAuthorizeData,
  AuthenticationAuthorizeErrors,
  AuthenticationExchangeTokenData,
  AuthenticationExchangeTokenErrors,
  AuthenticationExchangeTokenResponses,
  AuthenticationGetPasswordPolicyData,
  AuthenticationGetPasswordPolicyErrors,
  AuthenticationGetPasswordPolicyResponses,
  AuthenticationLogoutData,
  AuthenticationLogoutErrors,
  AuthenticationLogoutResponses,
  AuthenticationRegisterData,
  AuthenticationRegisterErrors,
  AuthenticationRegisterResponses,
  AuthenticationVerifyRegistrationData,
  AuthenticationVerifyRegistrationErrors,
  AuthenticationVerifyRegistrationResponses,
  Backup,
  BackupsCreateData,
  BackupsCreateErrors,
  BackupsCreateResponses,
  BackupsDatabaseDumpsListData,
  BackupsDatabaseDumpsListErrors,
  BackupsDatabaseDumpsListResponses,
  BackupsDeleteData,
  BackupsDeleteErrors,
  BackupsDeleteResponses,
  BackupsExportCreateData,
  BackupsExportCreateErrors,
  BackupsExportCreateResponses,
  BackupsExportDeleteData,
  BackupsExportDeleteErrors,
  BackupsExportDeleteResponses,
  BackupsGetData,
  BackupsGetErrors,
  BackupsGetResponse,
  BackupsGetResponses,
  BackupsListData,
  BackupsListErrors,
  BackupsListResponses,
  BackupsPathGetData,
  BackupsPathGetErrors,
  BackupsPathGetResponses,
  BackupsRestoreData,
  BackupsRestoreErrors,
  BackupsRestoreResponses,
  BackupsSchedulesCreateData,
  BackupsSchedulesCreateErrors,
  BackupsSchedulesCreateResponses,
  BackupsSchedulesDeleteData,
  BackupsSchedulesDeleteErrors,
  BackupsSchedulesDeleteResponses,
  BackupsSchedulesGetData,
  BackupsSchedulesGetErrors,
  BackupsSchedulesGetResponses,
  BackupsSchedulesListData,
  BackupsSchedulesListErrors,
  BackupsSchedulesListResponses,
  BackupsSchedulesUpdateData,
  BackupsSchedulesUpdateErrors,
  BackupsSchedulesUpdateResponses,
  BackupsUpdateData,
  BackupsUpdateDescriptionData,
  BackupsUpdateDescriptionErrors,
  BackupsUpdateDescriptionResponses,
  BackupsUpdateErrors,
  BackupsUpdateResponses,
  CertificatesCheckReplacementData,
  CertificatesCheckReplacementErrors,
  CertificatesCheckReplacementResponses,
  CertificatesDeleteData,
  CertificatesDeleteErrors,
  CertificatesDeleteResponses,
  CertificatesGetData,
  CertificatesGetErrors,
  CertificatesGetResponse,
  CertificatesGetResponses,
  CertificatesListData,
  CertificatesListErrors,
  CertificatesListResponses,
  CertificatesReplaceData,
  CertificatesReplaceErrors,
  CertificatesReplaceResponses,
  CertificatesRequestsCreateData,
  CertificatesRequestsCreateErrors,
  CertificatesRequestsCreateResponses,
  CertificatesRequestsDeleteData,
  CertificatesRequestsDeleteErrors,
  CertificatesRequestsDeleteResponses,
  CertificatesRequestsGetData,
  CertificatesRequestsGetErrors,
  CertificatesRequestsGetResponses,
  CertificatesRequestsListData,
  CertificatesRequestsListErrors,
  CertificatesRequestsListResponses,
  ContactVerificationsGetData,
  ContactVerificationsGetErrors,
  ContactVerificationsGetResponse,
  ContactVerificationsGetResponses,
  ContactVerificationsListData,
  ContactVerificationsListErrors,
  ContactVerificationsListResponses,
  ContactVerificationsResendEmailData,
  ContactVerificationsResendEmailErrors,
  ContactVerificationsResendEmailResponses,
  ContainerImageConfigGetData,
  ContainerImageConfigGetErrors,
  ContainerImageConfigGetResponses,
  ContainerTemplate,
  ContainerTemplatesGetAssetData,
  ContainerTemplatesGetAssetErrors,
  ContainerTemplatesGetAssetResponses,
  ContainerTemplatesGetData,
  ContainerTemplatesGetErrors,
  ContainerTemplatesGetResponses,
  ContainerTemplatesListData,
  ContainerTemplatesListErrors,
  ContainerTemplatesListResponses,
  ContainerTemplatesStatisticsGetData,
  ContainerTemplatesStatisticsGetErrors,
  ContainerTemplatesStatisticsGetResponses,
  Contract,
  ContractsCancelTerminationData,
  ContractsCancelTerminationErrors,
  ContractsCancelTerminationResponses,
  ContractsGetBaseItemData,
  ContractsGetBaseItemErrors,
  ContractsGetBaseItemResponses,
  ContractsGetByAiHostingData,
  ContractsGetByAiHostingErrors,
  ContractsGetByAiHostingResponses,
  ContractsGetByCertificateData,
  ContractsGetByCertificateErrors,
  ContractsGetByCertificateResponses,
  ContractsGetByDomainData,
  ContractsGetByDomainErrors,
  ContractsGetByDomainResponses,
  ContractsGetByLeadFyndrProfileData,
  ContractsGetByLeadFyndrProfileErrors,
  ContractsGetByLeadFyndrProfileResponses,
  ContractsGetByLicenseData,
  ContractsGetByLicenseErrors,
  ContractsGetByLicenseResponses,
  ContractsGetByMailAddressData,
  ContractsGetByMailAddressErrors,
  ContractsGetByMailAddressResponses,
  ContractsGetByProjectData,
  ContractsGetByProjectErrors,
  ContractsGetByProjectResponses,
  ContractsGetByServerData,
  ContractsGetByServerErrors,
  ContractsGetByServerResponses,
  ContractsGetData,
  ContractsGetErrors,
  ContractsGetResponses,
  ContractsItemsCancelTariffChangeData,
  ContractsItemsCancelTariffChangeErrors,
  ContractsItemsCancelTariffChangeResponses,
  ContractsItemsCancelTerminationData,
  ContractsItemsCancelTerminationErrors,
  ContractsItemsCancelTerminationResponses,
  ContractsItemsGetData,
  ContractsItemsGetErrors,
  ContractsItemsGetNextTerminationDateData,
  ContractsItemsGetNextTerminationDateErrors,
  ContractsItemsGetNextTerminationDateResponses,
  ContractsItemsGetResponses,
  ContractsItemsTerminateData,
  ContractsItemsTerminateErrors,
  ContractsItemsTerminateResponses,
  ContractsListData,
  ContractsListErrors,
  ContractsListResponses,
  ContractsTerminateData,
  ContractsTerminateErrors,
  ContractsTerminateResponses,
  Contributor,
  ContributorContractPartner,
  ContributorIncomingInvoice,
  ConversationsCategoriesGetData,
  ConversationsCategoriesGetErrors,
  ConversationsCategoriesGetResponses,
  ConversationsCategoriesListData,
  ConversationsCategoriesListErrors,
  ConversationsCategoriesListResponses,
  ConversationsCreateData,
  ConversationsCreateErrors,
  ConversationsCreateResponses,
  ConversationsFilesGetAccessTokenData,
  ConversationsFilesGetAccessTokenErrors,
  ConversationsFilesGetAccessTokenResponses,
  ConversationsFilesRequestUploadData,
  ConversationsFilesRequestUploadErrors,
  ConversationsFilesRequestUploadResponses,
  ConversationsGetData,
  ConversationsGetErrors,
  ConversationsGetResponse,
  ConversationsGetResponses,
  ConversationsListData,
  ConversationsListErrors,
  ConversationsListResponses,
  ConversationsMembersListData,
  ConversationsMembersListErrors,
  ConversationsMembersListResponses,
  ConversationsMessagesCreateData,
  ConversationsMessagesCreateErrors,
  ConversationsMessagesCreateResponses,
  ConversationsMessagesListData,
  ConversationsMessagesListErrors,
  ConversationsMessagesListResponses,
  ConversationsMessagesUpdateData,
  ConversationsMessagesUpdateErrors,
  ConversationsMessagesUpdateResponses,
  ConversationsPreferencesGetData,
  ConversationsPreferencesGetErrors,
  ConversationsPreferencesGetResponses,
  ConversationsSetStatusData,
  ConversationsSetStatusErrors,
  ConversationsSetStatusResponses,
  ConversationsUpdateData,
  ConversationsUpdateErrors,
  ConversationsUpdateResponses,
  Cronjob,
  CronjobExecution,
  CronjobsCreateData,
  CronjobsCreateErrors,
  CronjobsCreateResponses,
  CronjobsDeleteData,
  CronjobsDeleteErrors,
  CronjobsDeleteResponses,
  CronjobsExecutionsAbortData,
  CronjobsExecutionsAbortErrors,
  CronjobsExecutionsAbortResponses,
  CronjobsExecutionsCreateData,
  CronjobsExecutionsCreateErrors,
  CronjobsExecutionsCreateResponses,
  CronjobsExecutionsGetAnalysisData,
  CronjobsExecutionsGetAnalysisErrors,
  CronjobsExecutionsGetAnalysisResponses,
  CronjobsExecutionsGetData,
  CronjobsExecutionsGetErrors,
  CronjobsExecutionsGetResponse,
  CronjobsExecutionsGetResponses,
  CronjobsExecutionsListData,
  CronjobsExecutionsListErrors,
  CronjobsExecutionsListResponses,
  CronjobsGetData,
  CronjobsGetErrors,
  CronjobsGetResponses,
  CronjobsListData,
  CronjobsListErrors,
  CronjobsListResponses,
  CronjobsUpdateAppData,
  CronjobsUpdateAppErrors,
  CronjobsUpdateAppResponses,
  CronjobsUpdateData,
  CronjobsUpdateErrors,
  CronjobsUpdateResponses,
  Customer,
  CustomerInvite,
  CustomerMembership,
  CustomersAiHostingGetData,
  CustomersAiHostingGetErrors,
  CustomersAiHostingGetResponses,
  CustomersAiHostingKeysCreateData,
  CustomersAiHostingKeysCreateErrors,
  CustomersAiHostingKeysCreateResponses,
  CustomersAiHostingKeysDeleteData,
  CustomersAiHostingKeysDeleteErrors,
  CustomersAiHostingKeysDeleteResponses,
  CustomersAiHostingKeysGetData,
  CustomersAiHostingKeysGetErrors,
  CustomersAiHostingKeysGetResponse,
  CustomersAiHostingKeysGetResponses,
  CustomersAiHostingKeysListData,
  CustomersAiHostingKeysListErrors,
  CustomersAiHostingKeysListResponses,
  CustomersAiHostingKeysUpdateData,
  CustomersAiHostingKeysUpdateErrors,
  CustomersAiHostingKeysUpdateResponses,
  CustomersAiHostingModelsAcceptTermsData,
  CustomersAiHostingModelsAcceptTermsErrors,
  CustomersAiHostingModelsAcceptTermsResponses,
  CustomersAiHostingModelsListData,
  CustomersAiHostingModelsListErrors,
  CustomersAiHostingModelsListResponses,
  CustomersAvatarDeleteData,
  CustomersAvatarDeleteErrors,
  CustomersAvatarDeleteResponses,
  CustomersAvatarRequestUploadData,
  CustomersAvatarRequestUploadErrors,
  CustomersAvatarRequestUploadResponses,
  CustomersBillingPortalGetLinkData,
  CustomersBillingPortalGetLinkErrors,
  CustomersBillingPortalGetLinkResponses,
  CustomersCategoriesCreateData,
  CustomersCategoriesCreateErrors,
  CustomersCategoriesCreateResponses,
  CustomersCategoriesDeleteData,
  CustomersCategoriesDeleteErrors,
  CustomersCategoriesDeleteResponses,
  CustomersCategoriesGetData,
  CustomersCategoriesGetErrors,
  CustomersCategoriesGetResponses,
  CustomersCategoriesListData,
  CustomersCategoriesListErrors,
  CustomersCategoriesListResponses,
  CustomersCategoriesUpdateData,
  CustomersCategoriesUpdateErrors,
  CustomersCategoriesUpdateResponses,
  CustomersCreateData,
  CustomersCreateErrors,
  CustomersCreateResponses,
  CustomersDeleteData,
  CustomersDeleteErrors,
  CustomersDeleteResponses,
  CustomersExtensionInstancesGetData,
  CustomersExtensionInstancesGetErrors,
  CustomersExtensionInstancesGetResponses,
  CustomersExtensionOrdersListData,
  CustomersExtensionOrdersListErrors,
  CustomersExtensionOrdersListResponses,
  CustomersGetData,
  CustomersGetErrors,
  CustomersGetLegalCompetenceData,
  CustomersGetLegalCompetenceErrors,
  CustomersGetLegalCompetenceResponses,
  CustomersGetResponse,
  CustomersGetResponses,
  CustomersInvitesAcceptData,
  CustomersInvitesAcceptErrors,
  CustomersInvitesAcceptResponses,
  CustomersInvitesCreateData,
  CustomersInvitesCreateErrors,
  CustomersInvitesCreateResponses,
  CustomersInvitesDeclineData,
  CustomersInvitesDeclineErrors,
  CustomersInvitesDeclineResponses,
  CustomersInvitesDeleteData,
  CustomersInvitesDeleteErrors,
  CustomersInvitesDeleteResponses,
  CustomersInvitesGetByTokenData,
  CustomersInvitesGetByTokenErrors,
  CustomersInvitesGetByTokenResponses,
  CustomersInvitesGetData,
  CustomersInvitesGetErrors,
  CustomersInvitesGetResponses,
  CustomersInvitesListData,
  CustomersInvitesListErrors,
  CustomersInvitesListOwnData,
  CustomersInvitesListOwnErrors,
  CustomersInvitesListOwnResponses,
  CustomersInvitesListResponses,
  CustomersInvitesResendData,
  CustomersInvitesResendErrors,
  CustomersInvitesResendResponses,
  CustomersLeaveData,
  CustomersLeaveErrors,
  CustomersLeaveResponses,
  CustomersListData,
  CustomersListErrors,
  CustomersListResponses,
  CustomersMembershipsDeleteData,
  CustomersMembershipsDeleteErrors,
  CustomersMembershipsDeleteResponses,
  CustomersMembershipsGetData,
  CustomersMembershipsGetErrors,
  CustomersMembershipsGetResponses,
  CustomersMembershipsListData,
  CustomersMembershipsListErrors,
  CustomersMembershipsListOwnData,
  CustomersMembershipsListOwnErrors,
  CustomersMembershipsListOwnResponses,
  CustomersMembershipsListResponses,
  CustomersMembershipsUpdateData,
  CustomersMembershipsUpdateErrors,
  CustomersMembershipsUpdateResponses,
  CustomersPaymentMethodGetData,
  CustomersPaymentMethodGetErrors,
  CustomersPaymentMethodGetResponses,
  CustomersPaymentMethodRequestUpdateData,
  CustomersPaymentMethodRequestUpdateErrors,
  CustomersPaymentMethodRequestUpdateResponses,
  CustomersProjectsListData,
  CustomersProjectsListErrors,
  CustomersProjectsListResponses,
  CustomersRecommendationSuggestionsCreateData,
  CustomersRecommendationSuggestionsCreateErrors,
  CustomersRecommendationSuggestionsCreateResponses,
  CustomersUpdateData,
  CustomersUpdateErrors,
  CustomersUpdateResponses,
  CustomersWalletCreateData,
  CustomersWalletCreateErrors,
  CustomersWalletCreateResponses,
  CustomersWalletGetData,
  CustomersWalletGetErrors,
  CustomersWalletGetResponses,
  DnsRecordSetsSetManagedData,
  DnsRecordSetsSetManagedErrors,
  DnsRecordSetsSetManagedResponses,
  DnsRecordSetsUpdateData,
  DnsRecordSetsUpdateErrors,
  DnsRecordSetsUpdateResponses,
  DnsZonesCreateData,
  DnsZonesCreateErrors,
  DnsZonesCreateResponses,
  DnsZonesDeleteData,
  DnsZonesDeleteErrors,
  DnsZonesDeleteResponses,
  DnsZonesGetData,
  DnsZonesGetErrors,
  DnsZonesGetResponses,
  DnsZonesGetZoneFileData,
  DnsZonesGetZoneFileErrors,
  DnsZonesGetZoneFileResponses,
  DnsZonesListData,
  DnsZonesListErrors,
  DnsZonesListResponses,
  Domain,
  DomainsAbortDeclarationData,
  DomainsAbortDeclarationErrors,
  DomainsAbortDeclarationResponses,
  DomainsCancelScheduledDeletionData,
  DomainsCancelScheduledDeletionErrors,
  DomainsCancelScheduledDeletionResponses,
  DomainsCheckRegistrabilityData,
  DomainsCheckRegistrabilityErrors,
  DomainsCheckRegistrabilityResponses,
  DomainsCheckTransferabilityData,
  DomainsCheckTransferabilityErrors,
  DomainsCheckTransferabilityResponses,
  DomainsCreateAuthCodeData,
  DomainsCreateAuthCodeErrors,
  DomainsCreateAuthCodeResponses,
  DomainsDeleteData,
  DomainsDeleteErrors,
  DomainsDeleteResponses,
  DomainsGetData,
  DomainsGetErrors,
  DomainsGetLatestScreenshotData,
  DomainsGetLatestScreenshotErrors,
  DomainsGetLatestScreenshotResponses,
  DomainsGetResponses,
  DomainsListData,
  DomainsListErrors,
  DomainsListResponses,
  DomainsResendEmailData,
  DomainsResendEmailErrors,
  DomainsResendEmailResponses,
  DomainsScheduleDeletionData,
  DomainsScheduleDeletionErrors,
  DomainsScheduleDeletionResponses,
  DomainsSuggestData,
  DomainsSuggestErrors,
  DomainsSuggestResponses,
  DomainsTldsGetContactSchemasData,
  DomainsTldsGetContactSchemasErrors,
  DomainsTldsGetContactSchemasResponses,
  DomainsTldsListData,
  DomainsTldsListErrors,
  DomainsTldsListResponses,
  DomainsUpdateAuthCodeData,
  DomainsUpdateAuthCodeErrors,
  DomainsUpdateAuthCodeResponses,
  DomainsUpdateContactData,
  DomainsUpdateContactErrors,
  DomainsUpdateContactResponses,
  DomainsUpdateNameserversData,
  DomainsUpdateNameserversErrors,
  DomainsUpdateNameserversResponses,
  DomainsUpdateProjectData,
  DomainsUpdateProjectErrors,
  DomainsUpdateProjectResponses,
  Extension,
  ExtensionInstance,
  ExtensionsContributorsAvatarDeleteData,
  ExtensionsContributorsAvatarDeleteErrors,
  ExtensionsContributorsAvatarDeleteResponses,
  ExtensionsContributorsAvatarRequestUploadData,
  ExtensionsContributorsAvatarRequestUploadErrors,
  ExtensionsContributorsAvatarRequestUploadResponses,
  ExtensionsContributorsBillingInformationGetData,
  ExtensionsContributorsBillingInformationGetErrors,
  ExtensionsContributorsBillingInformationGetResponse,
  ExtensionsContributorsBillingInformationGetResponses,
  ExtensionsContributorsBillingInformationUpdateData,
  ExtensionsContributorsBillingInformationUpdateErrors,
  ExtensionsContributorsBillingInformationUpdateResponses,
  ExtensionsContributorsCancelVerificationData,
  ExtensionsContributorsCancelVerificationErrors,
  ExtensionsContributorsCancelVerificationResponses,
  ExtensionsContributorsContractPartnersListData,
  ExtensionsContributorsContractPartnersListErrors,
  ExtensionsContributorsContractPartnersListResponses,
  ExtensionsContributorsCreateData,
  ExtensionsContributorsCreateErrors,
  ExtensionsContributorsCreateResponses,
  ExtensionsContributorsDeleteData,
  ExtensionsContributorsDeleteErrors,
  ExtensionsContributorsDeleteResponses,
  ExtensionsContributorsExtensionsAssetsDeleteData,
  ExtensionsContributorsExtensionsAssetsDeleteErrors,
  ExtensionsContributorsExtensionsAssetsDeleteResponses,
  ExtensionsContributorsExtensionsAssetsRequestUploadData,
  ExtensionsContributorsExtensionsAssetsRequestUploadErrors,
  ExtensionsContributorsExtensionsAssetsRequestUploadResponses,
  ExtensionsContributorsExtensionsChangeContextData,
  ExtensionsContributorsExtensionsChangeContextErrors,
  ExtensionsContributorsExtensionsChangeContextResponses,
  ExtensionsContributorsExtensionsCreateData,
  ExtensionsContributorsExtensionsCreateErrors,
  ExtensionsContributorsExtensionsCreateResponses,
  ExtensionsContributorsExtensionsDeleteData,
  ExtensionsContributorsExtensionsDeleteErrors,
  ExtensionsContributorsExtensionsDeleteResponses,
  ExtensionsContributorsExtensionsDryRunWebhookData,
  ExtensionsContributorsExtensionsDryRunWebhookErrors,
  ExtensionsContributorsExtensionsDryRunWebhookResponses,
  ExtensionsContributorsExtensionsGetData,
  ExtensionsContributorsExtensionsGetErrors,
  ExtensionsContributorsExtensionsGetResponse,
  ExtensionsContributorsExtensionsGetResponses,
  ExtensionsContributorsExtensionsInstancesRotateSecretData,
  ExtensionsContributorsExtensionsInstancesRotateSecretErrors,
  ExtensionsContributorsExtensionsInstancesRotateSecretResponses,
  ExtensionsContributorsExtensionsListData,
  ExtensionsContributorsExtensionsListErrors,
  ExtensionsContributorsExtensionsListResponses,
  ExtensionsContributorsExtensionsLogoDeleteData,
  ExtensionsContributorsExtensionsLogoDeleteErrors,
  ExtensionsContributorsExtensionsLogoDeleteResponses,
  ExtensionsContributorsExtensionsLogoRequestUploadData,
  ExtensionsContributorsExtensionsLogoRequestUploadErrors,
  ExtensionsContributorsExtensionsLogoRequestUploadResponses,
  ExtensionsContributorsExtensionsRequestVerificationData,
  ExtensionsContributorsExtensionsRequestVerificationErrors,
  ExtensionsContributorsExtensionsRequestVerificationResponses,
  ExtensionsContributorsExtensionsSecretsCreateData,
  ExtensionsContributorsExtensionsSecretsCreateErrors,
  ExtensionsContributorsExtensionsSecretsCreateResponses,
  ExtensionsContributorsExtensionsSecretsDeleteData,
  ExtensionsContributorsExtensionsSecretsDeleteErrors,
  ExtensionsContributorsExtensionsSecretsDeleteResponses,
  ExtensionsContributorsExtensionsSetPublishedData,
  ExtensionsContributorsExtensionsSetPublishedErrors,
  ExtensionsContributorsExtensionsSetPublishedResponses,
  ExtensionsContributorsExtensionsUpdateData,
  ExtensionsContributorsExtensionsUpdateErrors,
  ExtensionsContributorsExtensionsUpdatePricingData,
  ExtensionsContributorsExtensionsUpdatePricingErrors,
  ExtensionsContributorsExtensionsUpdatePricingResponses,
  ExtensionsContributorsExtensionsUpdateResponses,
  ExtensionsContributorsGetDashboardLinkData,
  ExtensionsContributorsGetDashboardLinkErrors,
  ExtensionsContributorsGetDashboardLinkResponses,
  ExtensionsContributorsGetData,
  ExtensionsContributorsGetErrors,
  ExtensionsContributorsGetResponses,
  ExtensionsContributorsInvoicesGetFileAccessTokenData,
  ExtensionsContributorsInvoicesGetFileAccessTokenErrors,
  ExtensionsContributorsInvoicesGetFileAccessTokenResponses,
  ExtensionsContributorsInvoicesListIncomingData,
  ExtensionsContributorsInvoicesListIncomingErrors,
  ExtensionsContributorsInvoicesListIncomingResponses,
  ExtensionsContributorsInvoicesListOutgoingData,
  ExtensionsContributorsInvoicesListOutgoingErrors,
  ExtensionsContributorsInvoicesListOutgoingResponses,
  ExtensionsContributorsListData,
  ExtensionsContributorsListErrors,
  ExtensionsContributorsListResponses,
  ExtensionsContributorsRequestVerificationData,
  ExtensionsContributorsRequestVerificationErrors,
  ExtensionsContributorsRequestVerificationResponses,
  ExtensionsContributorsStartOnboardingData,
  ExtensionsContributorsStartOnboardingErrors,
  ExtensionsContributorsStartOnboardingResponses,
  ExtensionsContributorsUpdateData,
  ExtensionsContributorsUpdateErrors,
  ExtensionsContributorsUpdateResponses,
  ExtensionsContributorsWebhookExecutionsListData,
  ExtensionsContributorsWebhookExecutionsListErrors,
  ExtensionsContributorsWebhookExecutionsListResponses,
  ExtensionsGetChargeabilityData,
  ExtensionsGetChargeabilityErrors,
  ExtensionsGetChargeabilityResponses,
  ExtensionsGetData,
  ExtensionsGetErrors,
  ExtensionsGetResponse,
  ExtensionsGetResponses,
  ExtensionsInstancesAuthenticateData,
  ExtensionsInstancesAuthenticateErrors,
  ExtensionsInstancesAuthenticateResponses,
  ExtensionsInstancesCancelTerminationData,
  ExtensionsInstancesCancelTerminationErrors,
  ExtensionsInstancesCancelTerminationResponses,
  ExtensionsInstancesContractCancelVariantChangeData,
  ExtensionsInstancesContractCancelVariantChangeErrors,
  ExtensionsInstancesContractCancelVariantChangeResponses,
  ExtensionsInstancesContractChangeVariantData,
  ExtensionsInstancesContractChangeVariantErrors,
  ExtensionsInstancesContractChangeVariantResponses,
  ExtensionsInstancesContractGetData,
  ExtensionsInstancesContractGetErrors,
  ExtensionsInstancesContractGetResponse,
  ExtensionsInstancesContractGetResponses,
  ExtensionsInstancesContractUpdateData,
  ExtensionsInstancesContractUpdateErrors,
  ExtensionsInstancesContractUpdateResponses,
  ExtensionsInstancesCreateAccessTokenRetrievalKeyData,
  ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors,
  ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses,
  ExtensionsInstancesCreateData,
  ExtensionsInstancesCreateErrors,
  ExtensionsInstancesCreateResponses,
  ExtensionsInstancesCreateSessionTokenData,
  ExtensionsInstancesCreateSessionTokenErrors,
  ExtensionsInstancesCreateSessionTokenResponses,
  ExtensionsInstancesDeleteData,
  ExtensionsInstancesDeleteErrors,
  ExtensionsInstancesDeleteResponses,
  ExtensionsInstancesDisableData,
  ExtensionsInstancesDisableErrors,
  ExtensionsInstancesDisableResponses,
  ExtensionsInstancesEnableData,
  ExtensionsInstancesEnableErrors,
  ExtensionsInstancesEnableResponses,
  ExtensionsInstancesGetData,
  ExtensionsInstancesGetErrors,
  ExtensionsInstancesGetResponses,
  ExtensionsInstancesListData,
  ExtensionsInstancesListErrors,
  ExtensionsInstancesListResponses,
  ExtensionsInstancesTerminateData,
  ExtensionsInstancesTerminateErrors,
  ExtensionsInstancesTerminateResponses,
  ExtensionsInstancesUpdateScopesData,
  ExtensionsInstancesUpdateScopesErrors,
  ExtensionsInstancesUpdateScopesResponses,
  ExtensionsListData,
  ExtensionsListErrors,
  ExtensionsListResponses,
  ExtensionsOrderData,
  ExtensionsOrderErrors,
  ExtensionsOrderResponses,
  ExtensionsPublicKeysGetData,
  ExtensionsPublicKeysGetErrors,
  ExtensionsPublicKeysGetResponses,
  ExtensionsScopesListData,
  ExtensionsScopesListErrors,
  ExtensionsScopesListResponses,
  ExtensionUploadRules,
  ExtensionWebhookExecution,
  FilesCreateData,
  FilesCreateErrors,
  FilesCreateResponses,
  FilesGetData,
  FilesGetErrors,
  FilesGetMetaData,
  FilesGetMetaErrors,
  FilesGetMetaResponses,
  FilesGetResponses,
  FilesGetUploadTokenRulesData,
  FilesGetUploadTokenRulesErrors,
  FilesGetUploadTokenRulesResponses,
  FilesGetUploadTypeRulesData,
  FilesGetUploadTypeRulesErrors,
  FilesGetUploadTypeRulesResponses,
  FilesGetWithNameData,
  FilesGetWithNameErrors,
  FilesGetWithNameResponses,
  FileUploadRules,
  IngressesCreateData,
  IngressesCreateErrors,
  IngressesCreateResponses,
  IngressesDeleteData,
  IngressesDeleteErrors,
  IngressesDeleteResponses,
  IngressesGetData,
  IngressesGetErrors,
  IngressesGetResponses,
  IngressesListCompatibleWithCertificateData,
  IngressesListCompatibleWithCertificateErrors,
  IngressesListCompatibleWithCertificateResponses,
  IngressesListData,
  IngressesListErrors,
  IngressesListResponses,
  IngressesRequestAcmeCertificateData,
  IngressesRequestAcmeCertificateErrors,
  IngressesRequestAcmeCertificateResponses,
  IngressesUpdatePathsData,
  IngressesUpdatePathsErrors,
  IngressesUpdatePathsResponses,
  IngressesUpdateTlsData,
  IngressesUpdateTlsErrors,
  IngressesUpdateTlsResponses,
  IngressesVerifyOwnershipData,
  IngressesVerifyOwnershipErrors,
  IngressesVerifyOwnershipResponses,
  Invoice,
  InvoicesGetData,
  InvoicesGetErrors,
  InvoicesGetFileAccessTokenData,
  InvoicesGetFileAccessTokenErrors,
  InvoicesGetFileAccessTokenResponses,
  InvoicesGetResponse,
  InvoicesGetResponses,
  InvoicesListData,
  InvoicesListErrors,
  InvoicesListResponses,
  InvoicesSettingsGetData,
  InvoicesSettingsGetErrors,
  InvoicesSettingsGetResponses,
  InvoicesSettingsUpdateData,
  InvoicesSettingsUpdateErrors,
  InvoicesSettingsUpdateResponses,
  Lead,
  LeadFyndrAccessRequestCreateData,
  LeadFyndrAccessRequestCreateErrors,
  LeadFyndrAccessRequestCreateResponses,
  LeadFyndrAccessRequestGetData,
  LeadFyndrAccessRequestGetErrors,
  LeadFyndrAccessRequestGetResponse,
  LeadFyndrAccessRequestGetResponses,
  LeadFyndrCitiesListData,
  LeadFyndrCitiesListErrors,
  LeadFyndrCitiesListResponses,
  LeadFyndrExportsCreateData,
  LeadFyndrExportsCreateErrors,
  LeadFyndrExportsCreateResponses,
  LeadFyndrExportsListData,
  LeadFyndrExportsListErrors,
  LeadFyndrExportsListResponses,
  LeadFyndrLeadsGetData,
  LeadFyndrLeadsGetErrors,
  LeadFyndrLeadsGetResponses,
  LeadFyndrLeadsListData,
  LeadFyndrLeadsListErrors,
  LeadFyndrLeadsListResponses,
  LeadFyndrLeadsUnlockData,
  LeadFyndrLeadsUnlockErrors,
  LeadFyndrLeadsUnlockResponses,
  LeadFyndrProfileGetData,
  LeadFyndrProfileGetErrors,
  LeadFyndrProfileGetResponses,
  LeadFyndrTariffGetData,
  LeadFyndrTariffGetErrors,
  LeadFyndrTariffGetResponses,
  LeadFyndrUnlockedLeadsCancelReservationData,
  LeadFyndrUnlockedLeadsCancelReservationErrors,
  LeadFyndrUnlockedLeadsCancelReservationResponses,
  LeadFyndrUnlockedLeadsGetData,
  LeadFyndrUnlockedLeadsGetErrors,
  LeadFyndrUnlockedLeadsGetResponses,
  LeadFyndrUnlockedLeadsListData,
  LeadFyndrUnlockedLeadsListErrors,
  LeadFyndrUnlockedLeadsListResponses,
  LeadFyndrUnlockedLeadsReserveData,
  LeadFyndrUnlockedLeadsReserveErrors,
  LeadFyndrUnlockedLeadsReserveResponses,
  LeadsExport,
  LegacyAccountChangeEmailData,
  LegacyAccountChangeEmailErrors,
  LegacyAccountChangeEmailResponses,
  LegacyAccountConfirmPasswordResetData,
  LegacyAccountConfirmPasswordResetErrors,
  LegacyAccountConfirmPasswordResetResponses,
  LegacyAccountDeleteApiTokenData,
  LegacyAccountDeleteApiTokenErrors,
  LegacyAccountDeleteApiTokenResponses,
  LegacyAccountDeleteSshKeyData,
  LegacyAccountDeleteSshKeyErrors,
  LegacyAccountDeleteSshKeyResponses,
  LegacyAccountDisableMfaData,
  LegacyAccountDisableMfaErrors,
  LegacyAccountDisableMfaResponses,
  LegacyAccountGetPasswordPolicyData,
  LegacyAccountGetPasswordPolicyErrors,
  LegacyAccountGetPasswordPolicyResponses,
  LegacyAccountInitPasswordResetData,
  LegacyAccountInitPasswordResetErrors,
  LegacyAccountInitPasswordResetResponses,
  LegacyAccountLogoutData,
  LegacyAccountLogoutErrors,
  LegacyAccountLogoutResponses,
  LegacyAccountResendVerificationEmailData,
  LegacyAccountResendVerificationEmailErrors,
  LegacyAccountResendVerificationEmailResponses,
  LegacyAccountTerminateAllSessionsData,
  LegacyAccountTerminateAllSessionsErrors,
  LegacyAccountTerminateAllSessionsResponses,
  LegacyAccountTerminateSessionData,
  LegacyAccountTerminateSessionErrors,
  LegacyAccountTerminateSessionResponses,
  LegacyAccountUpdateApiTokenData,
  LegacyAccountUpdateApiTokenErrors,
  LegacyAccountUpdateApiTokenResponses,
  LegacyAccountUpdateData,
  LegacyAccountUpdateErrors,
  LegacyAccountUpdateResponses,
  LegacyAccountUpdateSshKeyData,
  LegacyAccountUpdateSshKeyErrors,
  LegacyAccountUpdateSshKeyResponses,
  LegacyAccountVerifyEmailData,
  LegacyAccountVerifyEmailErrors,
  LegacyAccountVerifyEmailResponses,
  LegacyAppsInstallationsLinkDatabaseData,
  LegacyAppsInstallationsLinkDatabaseErrors,
  LegacyAppsInstallationsLinkDatabaseResponses,
  LegacyAppsInstallationsReplaceDatabaseData,
  LegacyAppsInstallationsReplaceDatabaseErrors,
  LegacyAppsInstallationsReplaceDatabaseResponses,
  LegacyAppsInstallationsSetDatabaseData,
  LegacyAppsInstallationsSetDatabaseErrors,
  LegacyAppsInstallationsSetDatabaseResponses,
  LegacyBackupsRestorePathData,
  LegacyBackupsRestorePathErrors,
  LegacyBackupsRestorePathResponses,
  LegacyBackupsUpdateExpirationTimeData,
  LegacyBackupsUpdateExpirationTimeErrors,
  LegacyBackupsUpdateExpirationTimeResponses,
  LegacyContainerTemplatesGetIconData,
  LegacyContainerTemplatesGetIconErrors,
  LegacyContainerTemplatesGetIconResponses,
  LegacyContractsGetByAiHostingData,
  LegacyContractsGetByAiHostingErrors,
  LegacyContractsGetByAiHostingResponses,
  LegacyCronjobsReplaceAppInstallationData,
  LegacyCronjobsReplaceAppInstallationErrors,
  LegacyCronjobsReplaceAppInstallationResponses,
  LegacyCronjobsUpdateAppInstallationData,
  LegacyCronjobsUpdateAppInstallationErrors,
  LegacyCronjobsUpdateAppInstallationResponses,
  LegacyCustomersInvitesCreateData,
  LegacyCustomersInvitesCreateErrors,
  LegacyCustomersInvitesCreateResponses,
  LegacyCustomersLeaveData,
  LegacyCustomersLeaveErrors,
  LegacyCustomersLeaveResponses,
  LegacyDnsSetCnameData,
  LegacyDnsSetCnameErrors,
  LegacyDnsSetCnameResponses,
  LegacyDnsSetCustomAData,
  LegacyDnsSetCustomAErrors,
  LegacyDnsSetCustomAResponses,
  LegacyDnsSetCustomMxData,
  LegacyDnsSetCustomMxErrors,
  LegacyDnsSetCustomMxResponses,
  LegacyDnsSetManagedAData,
  LegacyDnsSetManagedAErrors,
  LegacyDnsSetManagedAResponses,
  LegacyDnsSetManagedMxData,
  LegacyDnsSetManagedMxErrors,
  LegacyDnsSetManagedMxResponses,
  LegacyDnsSetSrvData,
  LegacyDnsSetSrvErrors,
  LegacyDnsSetSrvResponses,
  LegacyDnsSetTxtData,
  LegacyDnsSetTxtErrors,
  LegacyDnsSetTxtResponses,
  LegacyDomainsChangeNameserversData,
  LegacyDomainsChangeNameserversErrors,
  LegacyDomainsChangeNameserversResponses,
  LegacyDomainsChangeOwnerData,
  LegacyDomainsChangeOwnerErrors,
  LegacyDomainsChangeOwnerResponses,
  LegacyDomainsChangeProjectData,
  LegacyDomainsChangeProjectErrors,
  LegacyDomainsChangeProjectResponses,
  LegacyDomainsCheckRegistrabilityData,
  LegacyDomainsCheckRegistrabilityErrors,
  LegacyDomainsCheckRegistrabilityResponses,
  LegacyDomainsDeclareAuthCodeData,
  LegacyDomainsDeclareAuthCodeErrors,
  LegacyDomainsDeclareAuthCodeResponses,
  LegacyDomainsDeclareHandlesData,
  LegacyDomainsDeclareHandlesErrors,
  LegacyDomainsDeclareHandlesResponses,
  LegacyDomainsGetHandleFieldsData,
  LegacyDomainsGetHandleFieldsErrors,
  LegacyDomainsGetHandleFieldsResponses,
  LegacyDomainsGetLatestScreenshotData,
  LegacyDomainsGetLatestScreenshotErrors,
  LegacyDomainsGetLatestScreenshotResponses,
  LegacyDomainsGetNewestScreenshotData,
  LegacyDomainsGetNewestScreenshotErrors,
  LegacyDomainsGetNewestScreenshotResponses,
  LegacyDomainsListData,
  LegacyDomainsListErrors,
  LegacyDomainsListResponses,
  LegacyExtensionsPublicKeysGetData,
  LegacyExtensionsPublicKeysGetErrors,
  LegacyExtensionsPublicKeysGetResponses,
  LegacyFilesGetTokenRulesData,
  LegacyFilesGetTokenRulesErrors,
  LegacyFilesGetTokenRulesResponses,
  LegacyFilesGetTypeRulesData,
  LegacyFilesGetTypeRulesErrors,
  LegacyFilesGetTypeRulesResponses,
  LegacyIngressesListData,
  LegacyIngressesListErrors,
  LegacyIngressesListResponses,
  LegacyIngressesUpdatePathsData,
  LegacyIngressesUpdatePathsErrors,
  LegacyIngressesUpdatePathsResponses,
  LegacyIngressesUpdateTlsData,
  LegacyIngressesUpdateTlsErrors,
  LegacyIngressesUpdateTlsResponses,
  LegacyInvoicesGetData,
  LegacyInvoicesGetErrors,
  LegacyInvoicesGetResponses,
  LegacyMailAddressesUpdateAddressData,
  LegacyMailAddressesUpdateAddressErrors,
  LegacyMailAddressesUpdateAddressResponses,
  LegacyMailAddressesUpdateAutoresponderData,
  LegacyMailAddressesUpdateAutoresponderErrors,
  LegacyMailAddressesUpdateAutoresponderResponses,
  LegacyMailAddressesUpdateCatchAllData,
  LegacyMailAddressesUpdateCatchAllErrors,
  LegacyMailAddressesUpdateCatchAllResponses,
  LegacyMailAddressesUpdateForwardAddressesData,
  LegacyMailAddressesUpdateForwardAddressesErrors,
  LegacyMailAddressesUpdateForwardAddressesResponses,
  LegacyMailAddressesUpdatePasswordData,
  LegacyMailAddressesUpdatePasswordErrors,
  LegacyMailAddressesUpdatePasswordResponses,
  LegacyMailAddressesUpdateQuotaData,
  LegacyMailAddressesUpdateQuotaErrors,
  LegacyMailAddressesUpdateQuotaResponses,
  LegacyMailAddressesUpdateSpamProtectionData,
  LegacyMailAddressesUpdateSpamProtectionErrors,
  LegacyMailAddressesUpdateSpamProtectionResponses,
  LegacyMailDeliveryBoxesUpdateDescriptionData,
  LegacyMailDeliveryBoxesUpdateDescriptionErrors,
  LegacyMailDeliveryBoxesUpdateDescriptionResponses,
  LegacyMailDeliveryBoxesUpdatePasswordData,
  LegacyMailDeliveryBoxesUpdatePasswordErrors,
  LegacyMailDeliveryBoxesUpdatePasswordResponses,
  LegacyMailSettingsUpdateBlacklistData,
  LegacyMailSettingsUpdateBlacklistErrors,
  LegacyMailSettingsUpdateBlacklistResponses,
  LegacyMailSettingsUpdateData,
  LegacyMailSettingsUpdateErrors,
  LegacyMailSettingsUpdateResponses,
  LegacyMailSettingsUpdateWhitelistData,
  LegacyMailSettingsUpdateWhitelistErrors,
  LegacyMailSettingsUpdateWhitelistResponses,
  LegacyNotificationsReadAllData,
  LegacyNotificationsReadAllErrors,
  LegacyNotificationsReadAllResponses,
  LegacyRegistriesValidateUriData,
  LegacyRegistriesValidateUriErrors,
  LegacyRegistriesValidateUriResponses,
  LegacyServersReplaceStorageSpaceNotificationThresholdData,
  LegacyServersReplaceStorageSpaceNotificationThresholdErrors,
  LegacyServersReplaceStorageSpaceNotificationThresholdResponses,
  LegacySystemSoftwareVersionsGetData,
  LegacySystemSoftwareVersionsGetErrors,
  LegacySystemSoftwareVersionsGetResponses,
  LegacySystemSoftwareVersionsListData,
  LegacySystemSoftwareVersionsListErrors,
  LegacySystemSoftwareVersionsListResponses,
  LegacyUsersAddPhoneData,
  LegacyUsersAddPhoneErrors,
  LegacyUsersAddPhoneResponses,
  LegacyUsersCreateFeedbackData,
  LegacyUsersCreateFeedbackErrors,
  LegacyUsersCreateFeedbackResponses,
  LegacyUsersCreateIssueData,
  LegacyUsersCreateIssueErrors,
  LegacyUsersCreateIssueResponses,
  LegacyUsersCreateOwnIssueData,
  LegacyUsersCreateOwnIssueErrors,
  LegacyUsersCreateOwnIssueResponses,
  LegacyUsersDeleteAvatarData,
  LegacyUsersDeleteAvatarErrors,
  LegacyUsersDeleteAvatarResponses,
  LegacyUsersDeletePhoneData,
  LegacyUsersDeletePhoneErrors,
  LegacyUsersDeletePhoneResponses,
  LegacyUsersGetData,
  LegacyUsersGetErrors,
  LegacyUsersGetOwnData,
  LegacyUsersGetOwnErrors,
  LegacyUsersGetOwnResponses,
  LegacyUsersGetResponses,
  LegacyUsersGetSettingsData,
  LegacyUsersGetSettingsErrors,
  LegacyUsersGetSettingsResponses,
  LegacyUsersListFeedbackData,
  LegacyUsersListFeedbackErrors,
  LegacyUsersListFeedbackResponses,
  LegacyUsersRequestAvatarUploadData,
  LegacyUsersRequestAvatarUploadErrors,
  LegacyUsersRequestAvatarUploadResponses,
  LegacyUsersUpdatePersonalInformationData,
  LegacyUsersUpdatePersonalInformationErrors,
  LegacyUsersUpdatePersonalInformationResponses,
  LegacyUsersUpdateSettingsData,
  LegacyUsersUpdateSettingsErrors,
  LegacyUsersUpdateSettingsResponses,
  LegacyUsersVerifyPhoneData,
  LegacyUsersVerifyPhoneErrors,
  LegacyUsersVerifyPhoneResponses,
  License,
  LicensesGetData,
  LicensesGetErrors,
  LicensesGetResponses,
  LicensesListData,
  LicensesListErrors,
  LicensesListResponses,
  LicensesRotateKeyData,
  LicensesRotateKeyErrors,
  LicensesRotateKeyResponses,
  LicensesValidateKeyData,
  LicensesValidateKeyErrors,
  LicensesValidateKeyResponses,
  MailAddress,
  MailAddressesBackupsListData,
  MailAddressesBackupsListErrors,
  MailAddressesBackupsListResponses,
  MailAddressesBackupsRecoverData,
  MailAddressesBackupsRecoverErrors,
  MailAddressesBackupsRecoverResponses,
  MailAddressesCreateData,
  MailAddressesCreateErrors,
  MailAddressesCreateResponses,
  MailAddressesDeleteData,
  MailAddressesDeleteErrors,
  MailAddressesDeleteResponses,
  MailAddressesDisableArchiveData,
  MailAddressesDisableArchiveErrors,
  MailAddressesDisableArchiveResponses,
  MailAddressesGetData,
  MailAddressesGetErrors,
  MailAddressesGetResponses,
  MailAddressesListData,
  MailAddressesListErrors,
  MailAddressesListOwnData,
  MailAddressesListOwnErrors,
  MailAddressesListOwnResponses,
  MailAddressesListResponses,
  MailAddressesRequestRateLimitChangeData,
  MailAddressesRequestRateLimitChangeErrors,
  MailAddressesRequestRateLimitChangeResponses,
  MailAddressesUpdateAddressData,
  MailAddressesUpdateAddressErrors,
  MailAddressesUpdateAddressResponses,
  MailAddressesUpdateAutoresponderData,
  MailAddressesUpdateAutoresponderErrors,
  MailAddressesUpdateAutoresponderResponses,
  MailAddressesUpdateCatchAllData,
  MailAddressesUpdateCatchAllErrors,
  MailAddressesUpdateCatchAllResponses,
  MailAddressesUpdateForwardAddressesData,
  MailAddressesUpdateForwardAddressesErrors,
  MailAddressesUpdateForwardAddressesResponses,
  MailAddressesUpdatePasswordData,
  MailAddressesUpdatePasswordErrors,
  MailAddressesUpdatePasswordResponses,
  MailAddressesUpdateQuotaData,
  MailAddressesUpdateQuotaErrors,
  MailAddressesUpdateQuotaResponses,
  MailAddressesUpdateSpamProtectionData,
  MailAddressesUpdateSpamProtectionErrors,
  MailAddressesUpdateSpamProtectionResponses,
  MailDeliveryBoxesCreateData,
  MailDeliveryBoxesCreateErrors,
  MailDeliveryBoxesCreateResponses,
  MailDeliveryBoxesDeleteData,
  MailDeliveryBoxesDeleteErrors,
  MailDeliveryBoxesDeleteResponses,
  MailDeliveryBoxesGetData,
  MailDeliveryBoxesGetErrors,
  MailDeliveryBoxesGetResponses,
  MailDeliveryBoxesListData,
  MailDeliveryBoxesListErrors,
  MailDeliveryBoxesListResponses,
  MailDeliveryBoxesUpdateDescriptionData,
  MailDeliveryBoxesUpdateDescriptionErrors,
  MailDeliveryBoxesUpdateDescriptionResponses,
  MailDeliveryBoxesUpdatePasswordData,
  MailDeliveryBoxesUpdatePasswordErrors,
  MailDeliveryBoxesUpdatePasswordResponses,
  MailRateLimitsGetData,
  MailRateLimitsGetErrors,
  MailRateLimitsGetResponses,
  MailRateLimitsListData,
  MailRateLimitsListErrors,
  MailRateLimitsListResponses,
  MailSettingsGetData,
  MailSettingsGetErrors,
  MailSettingsGetResponses,
  MailSettingsUpdateData,
  MailSettingsUpdateErrors,
  MailSettingsUpdateResponses,
  MysqlCharsetsListData,
  MysqlCharsetsListErrors,
  MysqlCharsetsListResponses,
  MysqlDatabasesCopyData,
  MysqlDatabasesCopyErrors,
  MysqlDatabasesCopyResponses,
  MysqlDatabasesCreateData,
  MysqlDatabasesCreateErrors,
  MysqlDatabasesCreateResponses,
  MysqlDatabasesDeleteData,
  MysqlDatabasesDeleteErrors,
  MysqlDatabasesDeleteResponses,
  MysqlDatabasesGetData,
  MysqlDatabasesGetErrors,
  MysqlDatabasesGetResponse,
  MysqlDatabasesGetResponses,
  MysqlDatabasesListData,
  MysqlDatabasesListErrors,
  MysqlDatabasesListResponses,
  MysqlDatabasesUpdateData,
  MysqlDatabasesUpdateDefaultCharsetData,
  MysqlDatabasesUpdateDefaultCharsetErrors,
  MysqlDatabasesUpdateDefaultCharsetResponses,
  MysqlDatabasesUpdateDescriptionData,
  MysqlDatabasesUpdateDescriptionErrors,
  MysqlDatabasesUpdateDescriptionResponses,
  MysqlDatabasesUpdateErrors,
  MysqlDatabasesUpdateResponses,
  MysqlUsersCreateData,
  MysqlUsersCreateErrors,
  MysqlUsersCreateResponses,
  MysqlUsersDeleteData,
  MysqlUsersDeleteErrors,
  MysqlUsersDeleteResponses,
  MysqlUsersDisableData,
  MysqlUsersDisableErrors,
  MysqlUsersDisableResponses,
  MysqlUsersEnableData,
  MysqlUsersEnableErrors,
  MysqlUsersEnableResponses,
  MysqlUsersGetData,
  MysqlUsersGetErrors,
  MysqlUsersGetPhpMyAdminUrlData,
  MysqlUsersGetPhpMyAdminUrlErrors,
  MysqlUsersGetPhpMyAdminUrlResponses,
  MysqlUsersGetResponse,
  MysqlUsersGetResponses,
  MysqlUsersListData,
  MysqlUsersListErrors,
  MysqlUsersListResponses,
  MysqlUsersPatchData,
  MysqlUsersPatchErrors,
  MysqlUsersPatchResponses,
  MysqlUsersUpdateData,
  MysqlUsersUpdateErrors,
  MysqlUsersUpdatePasswordData,
  MysqlUsersUpdatePasswordErrors,
  MysqlUsersUpdatePasswordResponses,
  MysqlUsersUpdateResponses,
  MysqlVersionsListData,
  MysqlVersionsListErrors,
  MysqlVersionsListResponses,
  NewsletterGetData,
  NewsletterGetErrors,
  NewsletterGetResponses,
  NewsletterSubscribeData,
  NewsletterSubscribeErrors,
  NewsletterSubscribeResponses,
  NewsletterUnsubscribeData,
  NewsletterUnsubscribeErrors,
  NewsletterUnsubscribeResponses,
  NotificationsCountUnreadData,
  NotificationsCountUnreadErrors,
  NotificationsCountUnreadResponses,
  NotificationsListData,
  NotificationsListErrors,
  NotificationsListResponses,
  NotificationsReadAllData,
  NotificationsReadAllErrors,
  NotificationsReadAllResponses,
  NotificationsReadData,
  NotificationsReadErrors,
  NotificationsReadResponses,
  Order,
  OrdersCreateData,
  OrdersCreateErrors,
  OrdersCreateResponses,
  OrdersGetData,
  OrdersGetErrors,
  OrdersGetResponse,
  OrdersGetResponses,
  OrdersListByProjectData,
  OrdersListByProjectErrors,
  OrdersListByProjectResponses,
  OrdersListData,
  OrdersListErrors,
  OrdersListOwnData,
  OrdersListOwnErrors,
  OrdersListOwnResponses,
  OrdersListResponses,
  OrdersPreviewData,
  OrdersPreviewErrors,
  OrdersPreviewResponses,
  OrdersTariffChangesCreateData,
  OrdersTariffChangesCreateErrors,
  OrdersTariffChangesCreateResponses,
  OrdersTariffChangesPreviewData,
  OrdersTariffChangesPreviewErrors,
  OrdersTariffChangesPreviewResponses,
  OwnExtension,
  PageInsightsGetData,
  PageInsightsGetErrors,
  PageInsightsGetResponses,
  PageInsightsListData,
  PageInsightsListErrors,
  PageInsightsListResponses,
  PageInsightsStracesGetData,
  PageInsightsStracesGetErrors,
  PageInsightsStracesGetResponses,
  PageInsightsStracesScheduleData,
  PageInsightsStracesScheduleErrors,
  PageInsightsStracesScheduleResponses,
  ProjectInvite,
  ProjectListItem,
  ProjectMembership,
  ProjectsActivitiesListData,
  ProjectsActivitiesListErrors,
  ProjectsActivitiesListResponses,
  ProjectsAiHostingGetData,
  ProjectsAiHostingGetErrors,
  ProjectsAiHostingGetResponses,
  ProjectsAiHostingKeysCreateData,
  ProjectsAiHostingKeysCreateErrors,
  ProjectsAiHostingKeysCreateResponses,
  ProjectsAiHostingKeysDeleteData,
  ProjectsAiHostingKeysDeleteErrors,
  ProjectsAiHostingKeysDeleteResponses,
  ProjectsAiHostingKeysGetData,
  ProjectsAiHostingKeysGetErrors,
  ProjectsAiHostingKeysGetResponse,
  ProjectsAiHostingKeysGetResponses,
  ProjectsAiHostingKeysLinkContainerData,
  ProjectsAiHostingKeysLinkContainerErrors,
  ProjectsAiHostingKeysLinkContainerResponses,
  ProjectsAiHostingKeysListData,
  ProjectsAiHostingKeysListErrors,
  ProjectsAiHostingKeysListResponses,
  ProjectsAiHostingKeysUpdateData,
  ProjectsAiHostingKeysUpdateErrors,
  ProjectsAiHostingKeysUpdateResponses,
  ProjectsAiHostingModelsListData,
  ProjectsAiHostingModelsListErrors,
  ProjectsAiHostingModelsListResponses,
  ProjectsAvatarDeleteData,
  ProjectsAvatarDeleteErrors,
  ProjectsAvatarDeleteResponses,
  ProjectsAvatarRequestUploadData,
  ProjectsAvatarRequestUploadErrors,
  ProjectsAvatarRequestUploadResponses,
  ProjectsCreateData,
  ProjectsCreateErrors,
  ProjectsCreateResponses,
  ProjectsDeleteData,
  ProjectsDeleteErrors,
  ProjectsDeleteResponses,
  ProjectsDomainMigrationsListData,
  ProjectsDomainMigrationsListErrors,
  ProjectsDomainMigrationsListResponses,
  ProjectsExtensionInstancesGetData,
  ProjectsExtensionInstancesGetErrors,
  ProjectsExtensionInstancesGetResponses,
  ProjectsExtensionOrdersListData,
  ProjectsExtensionOrdersListErrors,
  ProjectsExtensionOrdersListResponses,
  ProjectsFilesystemGetDiskUsageData,
  ProjectsFilesystemGetDiskUsageErrors,
  ProjectsFilesystemGetDiskUsageResponses,
  ProjectsFilesystemGetFileContentData,
  ProjectsFilesystemGetFileContentErrors,
  ProjectsFilesystemGetFileContentResponses,
  ProjectsFilesystemGetFileInfoData,
  ProjectsFilesystemGetFileInfoErrors,
  ProjectsFilesystemGetFileInfoResponses,
  ProjectsFilesystemGetTokenData,
  ProjectsFilesystemGetTokenErrors,
  ProjectsFilesystemGetTokenResponses,
  ProjectsFilesystemListData,
  ProjectsFilesystemListErrors,
  ProjectsFilesystemListResponses,
  ProjectsGetData,
  ProjectsGetErrors,
  ProjectsGetResponse,
  ProjectsGetResponses,
  ProjectsInvitesAcceptData,
  ProjectsInvitesAcceptErrors,
  ProjectsInvitesAcceptResponses,
  ProjectsInvitesCreateData,
  ProjectsInvitesCreateErrors,
  ProjectsInvitesCreateResponses,
  ProjectsInvitesDeclineData,
  ProjectsInvitesDeclineErrors,
  ProjectsInvitesDeclineResponses,
  ProjectsInvitesDeleteData,
  ProjectsInvitesDeleteErrors,
  ProjectsInvitesDeleteResponses,
  ProjectsInvitesGetByTokenData,
  ProjectsInvitesGetByTokenErrors,
  ProjectsInvitesGetByTokenResponses,
  ProjectsInvitesGetData,
  ProjectsInvitesGetErrors,
  ProjectsInvitesGetResponses,
  ProjectsInvitesListData,
  ProjectsInvitesListErrors,
  ProjectsInvitesListOwnData,
  ProjectsInvitesListOwnErrors,
  ProjectsInvitesListOwnResponses,
  ProjectsInvitesListResponses,
  ProjectsInvitesResendData,
  ProjectsInvitesResendErrors,
  ProjectsInvitesResendResponses,
  ProjectsLeaveData,
  ProjectsLeaveErrors,
  ProjectsLeaveResponses,
  ProjectsListData,
  ProjectsListErrors,
  ProjectsListResponses,
  ProjectsMembershipsDeleteData,
  ProjectsMembershipsDeleteErrors,
  ProjectsMembershipsDeleteResponses,
  ProjectsMembershipsGetData,
  ProjectsMembershipsGetErrors,
  ProjectsMembershipsGetOwnData,
  ProjectsMembershipsGetOwnErrors,
  ProjectsMembershipsGetOwnResponses,
  ProjectsMembershipsGetResponses,
  ProjectsMembershipsListData,
  ProjectsMembershipsListErrors,
  ProjectsMembershipsListOwnData,
  ProjectsMembershipsListOwnErrors,
  ProjectsMembershipsListOwnResponses,
  ProjectsMembershipsListResponses,
  ProjectsMembershipsUpdateData,
  ProjectsMembershipsUpdateErrors,
  ProjectsMembershipsUpdateResponses,
  ProjectsStorageSpaceNotificationThresholdReplaceData,
  ProjectsStorageSpaceNotificationThresholdReplaceErrors,
  ProjectsStorageSpaceNotificationThresholdReplaceResponses,
  ProjectsStorageSpaceStatisticsGetData,
  ProjectsStorageSpaceStatisticsGetErrors,
  ProjectsStorageSpaceStatisticsGetResponses,
  ProjectsStorageSpaceStatisticsUpdateData,
  ProjectsStorageSpaceStatisticsUpdateErrors,
  ProjectsStorageSpaceStatisticsUpdateResponses,
  ProjectsUpdateData,
  ProjectsUpdateDescriptionData,
  ProjectsUpdateDescriptionErrors,
  ProjectsUpdateDescriptionResponses,
  ProjectsUpdateErrors,
  ProjectsUpdateResponses,
  RedisDatabasesCreateData,
  RedisDatabasesCreateErrors,
  RedisDatabasesCreateResponses,
  RedisDatabasesDeleteData,
  RedisDatabasesDeleteErrors,
  RedisDatabasesDeleteResponses,
  RedisDatabasesGetData,
  RedisDatabasesGetErrors,
  RedisDatabasesGetResponse,
  RedisDatabasesGetResponses,
  RedisDatabasesListData,
  RedisDatabasesListErrors,
  RedisDatabasesListResponses,
  RedisDatabasesUpdateConfigurationData,
  RedisDatabasesUpdateConfigurationErrors,
  RedisDatabasesUpdateConfigurationResponses,
  RedisDatabasesUpdateData,
  RedisDatabasesUpdateDescriptionData,
  RedisDatabasesUpdateDescriptionErrors,
  RedisDatabasesUpdateDescriptionResponses,
  RedisDatabasesUpdateErrors,
  RedisDatabasesUpdateResponses,
  RedisVersionsListData,
  RedisVersionsListErrors,
  RedisVersionsListResponses,
  RegistriesCreateData,
  RegistriesCreateErrors,
  RegistriesCreateResponses,
  RegistriesDeleteData,
  RegistriesDeleteErrors,
  RegistriesDeleteResponses,
  RegistriesGetData,
  RegistriesGetErrors,
  RegistriesGetResponses,
  RegistriesListData,
  RegistriesListErrors,
  RegistriesListResponses,
  RegistriesUpdateData,
  RegistriesUpdateErrors,
  RegistriesUpdateResponses,
  RegistriesValidateCredentialsData,
  RegistriesValidateCredentialsErrors,
  RegistriesValidateCredentialsResponses,
  Registry,
  RelocationCreateData,
  RelocationCreateErrors,
  RelocationCreateLegacyTariffChangeData,
  RelocationCreateLegacyTariffChangeErrors,
  RelocationCreateLegacyTariffChangeResponses,
  RelocationCreateResponses,
  Server,
  ServersAvatarDeleteData,
  ServersAvatarDeleteErrors,
  ServersAvatarDeleteResponses,
  ServersAvatarRequestUploadData,
  ServersAvatarRequestUploadErrors,
  ServersAvatarRequestUploadResponses,
  ServersGetData,
  ServersGetErrors,
  ServersGetResponse,
  ServersGetResponses,
  ServersListData,
  ServersListErrors,
  ServersListResponses,
  ServersStorageSpaceStatisticsGetData,
  ServersStorageSpaceStatisticsGetErrors,
  ServersStorageSpaceStatisticsGetResponses,
  ServersStorageSpaceStatisticsUpdateData,
  ServersStorageSpaceStatisticsUpdateErrors,
  ServersStorageSpaceStatisticsUpdateResponses,
  ServersUpdateData,
  ServersUpdateDescriptionData,
  ServersUpdateDescriptionErrors,
  ServersUpdateDescriptionResponses,
  ServersUpdateErrors,
  ServersUpdateResponses,
  Session,
  SftpUser,
  SftpUsersCreateData,
  SftpUsersCreateErrors,
  SftpUsersCreateResponses,
  SftpUsersDeleteData,
  SftpUsersDeleteErrors,
  SftpUsersDeleteResponses,
  SftpUsersGetData,
  SftpUsersGetErrors,
  SftpUsersGetResponses,
  SftpUsersListData,
  SftpUsersListErrors,
  SftpUsersListResponses,
  SftpUsersUpdateData,
  SftpUsersUpdateErrors,
  SftpUsersUpdateResponses,
  SshKey,
  SshUser,
  SshUsersCreateData,
  SshUsersCreateErrors,
  SshUsersCreateResponses,
  SshUsersDeleteData,
  SshUsersDeleteErrors,
  SshUsersDeleteResponses,
  SshUsersGetData,
  SshUsersGetErrors,
  SshUsersGetResponses,
  SshUsersListData,
  SshUsersListErrors,
  SshUsersListResponses,
  SshUsersUpdateData,
  SshUsersUpdateErrors,
  SshUsersUpdateResponses,
  Stack,
  StacksAddTemplateComponentData,
  StacksAddTemplateComponentErrors,
  StacksAddTemplateComponentResponses,
  StacksCreateData,
  StacksCreateErrors,
  StacksCreateResponses,
  StacksDeleteData,
  StacksDeleteErrors,
  StacksDeleteResponses,
  StackService,
  StacksGetData,
  StacksGetErrors,
  StacksGetResponses,
  StacksListByProjectData,
  StacksListByProjectErrors,
  StacksListByProjectResponses,
  StacksListData,
  StacksListErrors,
  StacksListResponses,
  StacksReplaceData,
  StacksReplaceErrors,
  StacksReplaceResponses,
  StacksServicesGetData,
  StacksServicesGetErrors,
  StacksServicesGetResponse,
  StacksServicesGetResponses,
  StacksServicesListByProjectData,
  StacksServicesListByProjectErrors,
  StacksServicesListByProjectResponses,
  StacksServicesListData,
  StacksServicesListErrors,
  StacksServicesListResponses,
  StacksServicesLogsGetData,
  StacksServicesLogsGetErrors,
  StacksServicesLogsGetResponses,
  StacksServicesPullByWebhookData,
  StacksServicesPullByWebhookErrors,
  StacksServicesPullByWebhookResponses,
  StacksServicesPullData,
  StacksServicesPullErrors,
  StacksServicesPullResponses,
  StacksServicesRecreateData,
  StacksServicesRecreateErrors,
  StacksServicesRecreateResponses,
  StacksServicesRestartData,
  StacksServicesRestartErrors,
  StacksServicesRestartResponses,
  StacksServicesRotateWebhookTokenData,
  StacksServicesRotateWebhookTokenErrors,
  StacksServicesRotateWebhookTokenResponses,
  StacksServicesStartData,
  StacksServicesStartErrors,
  StacksServicesStartResponses,
  StacksServicesStopData,
  StacksServicesStopErrors,
  StacksServicesStopResponses,
  StacksUpdateData,
  StacksUpdateErrors,
  StacksUpdateResponses,
  StacksUpdateScheduleReplaceData,
  StacksUpdateScheduleReplaceErrors,
  StacksUpdateScheduleReplaceResponses,
  StacksVolumesDeleteData,
  StacksVolumesDeleteErrors,
  StacksVolumesDeleteResponses,
  StacksVolumesGetData,
  StacksVolumesGetErrors,
  StacksVolumesGetResponses,
  StacksVolumesListByProjectData,
  StacksVolumesListByProjectErrors,
  StacksVolumesListByProjectResponses,
  StacksVolumesListData,
  StacksVolumesListErrors,
  StacksVolumesListResponses,
  StackVolume,
  SystemSoftware,
  SystemSoftwareGetData,
  SystemSoftwareGetErrors,
  SystemSoftwareGetResponses,
  SystemSoftwareListData,
  SystemSoftwareListErrors,
  SystemSoftwareListResponses,
  SystemSoftwareVersionsGetData,
  SystemSoftwareVersionsGetErrors,
  SystemSoftwareVersionsGetResponses,
  SystemSoftwareVersionsListData,
  SystemSoftwareVersionsListErrors,
  SystemSoftwareVersionsListResponses,
  TimeZonesListData,
  TimeZonesListErrors,
  TimeZonesListResponses,
  UnlockedLead,
  UploadRules,
  UserAvatarRules,
  UsersAvatarDeleteData,
  UsersAvatarDeleteErrors,
  UsersAvatarDeleteResponses,
  UsersAvatarRequestUploadData,
  UsersAvatarRequestUploadErrors,
  UsersAvatarRequestUploadResponses,
  UsersFeedbackListData,
  UsersFeedbackListErrors,
  UsersFeedbackListResponses,
  UsersGetData,
  UsersGetErrors,
  UsersGetResponses,
  UsersPhoneAddData,
  UsersPhoneAddErrors,
  UsersPhoneAddResponses,
  UsersPhoneDeleteData,
  UsersPhoneDeleteErrors,
  UsersPhoneDeleteResponses,
  UsersPhoneVerifyData,
  UsersPhoneVerifyErrors,
  UsersPhoneVerifyResponses,
  UsersPollSettingsGetData,
  UsersPollSettingsGetErrors,
  UsersPollSettingsGetResponses,
  UsersPollSettingsStoreData,
  UsersPollSettingsStoreErrors,
  UsersPollSettingsStoreResponses,
  UsersSettingsGetData,
  UsersSettingsGetErrors,
  UsersSettingsGetResponses,
  UsersSettingsUpdateData,
  UsersSettingsUpdateErrors,
  UsersSettingsUpdateResponses,
  UsersUpdatePersonalInformationData,
  UsersUpdatePersonalInformationErrors,
  UsersUpdatePersonalInformationResponses,
  VerificationDetectPhishingEmailData,
  VerificationDetectPhishingEmailErrors,
  VerificationDetectPhishingEmailResponses,
  VerificationVerifyAddressData,
  VerificationVerifyAddressErrors,
  VerificationVerifyAddressResponses,
  VerificationVerifyCompanyData,
  VerificationVerifyCompanyErrors,
  VerificationVerifyCompanyResponses,
} from './types.gen.js'

/**
 * List projects.
 *
 * Lists the projects of the caller, or only those of one customer or server.
 *
 * `GET /v2/projects`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function projectsList(
  options: Arguments<ProjectsListData, ListCallOptions> & { client: Client },
): ListCall<ProjectsListResponses, ProjectsListErrors, ProjectListItem> {
  return list(options.client, { id: 'projects.list', method: 'GET', path: '/v2/projects', pages: pagesByOffsetOrPage }, options)
}

/**
 * Delete a project.
 *
 * Deletes one project, found by its id.
 *
 * `DELETE /v2/projects/{projectId}`
 */
export function projectsDelete(
  options: Arguments<ProjectsDeleteData> & { client: Client },
): Call<ProjectsDeleteResponses, ProjectsDeleteErrors> {
  return call(options.client, { id: 'projects.delete', method: 'DELETE', path: '/v2/projects/{projectId}', bodiless: true }, options)
}

/**
 * Read a project.
 *
 * Returns one project, with more about it than the list has, such as its directories and its specification.
 *
 * `GET /v2/projects/{projectId}`
 */
export function projectsGet(options: Arguments<ProjectsGetData> & { client: Client }): Call<ProjectsGetResponses, ProjectsGetErrors> {
  return call(options.client, { id: 'projects.get', method: 'GET', path: '/v2/projects/{projectId}' }, options)
}

/**
 * Reads with `projects.get` until the state of the object is reached, in `readiness` and `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `unready` or `error` or `disabled`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/projects/{projectId}`
 */
export function projectsWaitUntil(
  target: TargetState<{
    readiness: 'creating' | 'ready' | 'unready'
    status: 'pending' | 'ready' | 'preparingForVolumeMigration' | 'migratingVolume' | 'error' | 'disabled'
  }>,
  options: WaitArguments<ProjectsGetData, ProjectsGetResponse> & { client: Client },
): Promise<ProjectsGetResponse> {
  return waitUntil(
    options.client,
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
 * Update a project.
 *
 * Changes the description of a project, which is the name that mStudio shows for it.
 *
 * `PATCH /v2/projects/{projectId}`
 */
export function projectsUpdate(
  options: Arguments<ProjectsUpdateData> & { client: Client },
): Call<ProjectsUpdateResponses, ProjectsUpdateErrors> {
  return call(
    options.client,
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
export function projectsCreate(
  options: Arguments<ProjectsCreateData> & { client: Client },
): Call<ProjectsCreateResponses, ProjectsCreateErrors> {
  return call(options.client, { id: 'projects.create', method: 'POST', path: '/v2/servers/{serverId}/projects' }, options)
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
export function projectsLeave(
  options: Arguments<ProjectsLeaveData> & { client: Client },
): Call<ProjectsLeaveResponses, ProjectsLeaveErrors> {
  return call(options.client, { id: 'projects.leave', method: 'POST', path: '/v2/projects/{projectId}/leave', bodiless: true }, options)
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
export function projectsUpdateDescription(
  options: Arguments<ProjectsUpdateDescriptionData> & { client: Client },
): Call<ProjectsUpdateDescriptionResponses, ProjectsUpdateDescriptionErrors> {
  return call(
    options.client,
    { id: 'projects.updateDescription', method: 'PATCH', path: '/v2/projects/{projectId}/description', bodiless: true, retry: 'safe' },
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
export function projectsAvatarDelete(
  options: Arguments<ProjectsAvatarDeleteData> & { client: Client },
): Call<ProjectsAvatarDeleteResponses, ProjectsAvatarDeleteErrors> {
  return call(
    options.client,
    { id: 'projects.avatar.delete', method: 'DELETE', path: '/v2/projects/{projectId}/avatar', bodiless: true },
    options,
  )
}

/**
 * Request the upload of a project's avatar.
 *
 * Asks for a picture of the project to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
 *
 * `POST /v2/projects/{projectId}/avatar`
 */
export function projectsAvatarRequestUpload(
  options: Arguments<ProjectsAvatarRequestUploadData> & { client: Client },
): Call<ProjectsAvatarRequestUploadResponses, ProjectsAvatarRequestUploadErrors> {
  return call(
    options.client,
    { id: 'projects.avatar.requestUpload', method: 'POST', path: '/v2/projects/{projectId}/avatar', retry: 'safe' },
    options,
  )
}

/**
 * List a project's invites.
 *
 * Lists the invites to one project.
 *
 * `GET /v2/projects/{projectId}/invites`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function projectsInvitesList(
  options: Arguments<ProjectsInvitesListData, ListCallOptions> & { client: Client },
): ListCall<ProjectsInvitesListResponses, ProjectsInvitesListErrors, ProjectInvite> {
  return list(
    options.client,
    { id: 'projects.invites.list', method: 'GET', path: '/v2/projects/{projectId}/invites', pages: pagesByOffset },
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
export function projectsInvitesCreate(
  options: Arguments<ProjectsInvitesCreateData> & { client: Client },
): Call<ProjectsInvitesCreateResponses, ProjectsInvitesCreateErrors> {
  return call(options.client, { id: 'projects.invites.create', method: 'POST', path: '/v2/projects/{projectId}/invites' }, options)
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
export function projectsInvitesListOwn(
  options: Arguments<ProjectsInvitesListOwnData, ListCallOptions> & { client: Client },
): ListCall<ProjectsInvitesListOwnResponses, ProjectsInvitesListOwnErrors, ProjectInvite> {
  return list(options.client, { id: 'projects.invites.listOwn', method: 'GET', path: '/v2/project-invites', pages: pagesByOffset }, options)
}

/**
 * Delete a project invite.
 *
 * Deletes an invite to a project.
 *
 * `DELETE /v2/project-invites/{projectInviteId}`
 */
export function projectsInvitesDelete(
  options: Arguments<ProjectsInvitesDeleteData> & { client: Client },
): Call<ProjectsInvitesDeleteResponses, ProjectsInvitesDeleteErrors> {
  return call(
    options.client,
    { id: 'projects.invites.delete', method: 'DELETE', path: '/v2/project-invites/{projectInviteId}', bodiless: true },
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
export function projectsInvitesGet(
  options: Arguments<ProjectsInvitesGetData> & { client: Client },
): Call<ProjectsInvitesGetResponses, ProjectsInvitesGetErrors> {
  return call(options.client, { id: 'projects.invites.get', method: 'GET', path: '/v2/project-invites/{projectInviteId}' }, options)
}

/**
 * Read a project invite by its token.
 *
 * Returns the invite to a project that the token in the `token` header belongs to.
 *
 * `GET /v2/project-token-invite`
 */
export function projectsInvitesGetByToken(
  options: Arguments<ProjectsInvitesGetByTokenData> & { client: Client },
): Call<ProjectsInvitesGetByTokenResponses, ProjectsInvitesGetByTokenErrors> {
  return call(options.client, { id: 'projects.invites.getByToken', method: 'GET', path: '/v2/project-token-invite' }, options)
}

/**
 * Accept a project invite.
 *
 * Accepts an invite to a project, with the token from the invite as proof.
 *
 * `POST /v2/project-invites/{projectInviteId}/actions/accept`
 */
export function projectsInvitesAccept(
  options: Arguments<ProjectsInvitesAcceptData> & { client: Client },
): Call<ProjectsInvitesAcceptResponses, ProjectsInvitesAcceptErrors> {
  return call(
    options.client,
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
export function projectsInvitesDecline(
  options: Arguments<ProjectsInvitesDeclineData> & { client: Client },
): Call<ProjectsInvitesDeclineResponses, ProjectsInvitesDeclineErrors> {
  return call(
    options.client,
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
export function projectsInvitesResend(
  options: Arguments<ProjectsInvitesResendData> & { client: Client },
): Call<ProjectsInvitesResendResponses, ProjectsInvitesResendErrors> {
  return call(
    options.client,
    { id: 'projects.invites.resend', method: 'POST', path: '/v2/project-invites/{projectInviteId}/actions/resend', bodiless: true },
    options,
  )
}

/**
 * List a project's memberships.
 *
 * Lists the memberships in one project, one for each member.
 *
 * `GET /v2/projects/{projectId}/memberships`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function projectsMembershipsList(
  options: Arguments<ProjectsMembershipsListData, ListCallOptions> & { client: Client },
): ListCall<ProjectsMembershipsListResponses, ProjectsMembershipsListErrors, ProjectMembership> {
  return list(
    options.client,
    { id: 'projects.memberships.list', method: 'GET', path: '/v2/projects/{projectId}/memberships', pages: pagesByOffset },
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
export function projectsMembershipsListOwn(
  options: Arguments<ProjectsMembershipsListOwnData, ListCallOptions> & { client: Client },
): ListCall<ProjectsMembershipsListOwnResponses, ProjectsMembershipsListOwnErrors, ProjectMembership> {
  return list(
    options.client,
    { id: 'projects.memberships.listOwn', method: 'GET', path: '/v2/project-memberships', pages: pagesByOffset },
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
export function projectsMembershipsDelete(
  options: Arguments<ProjectsMembershipsDeleteData> & { client: Client },
): Call<ProjectsMembershipsDeleteResponses, ProjectsMembershipsDeleteErrors> {
  return call(
    options.client,
    { id: 'projects.memberships.delete', method: 'DELETE', path: '/v2/project-memberships/{projectMembershipId}', bodiless: true },
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
export function projectsMembershipsGet(
  options: Arguments<ProjectsMembershipsGetData> & { client: Client },
): Call<ProjectsMembershipsGetResponses, ProjectsMembershipsGetErrors> {
  return call(
    options.client,
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
export function projectsMembershipsUpdate(
  options: Arguments<ProjectsMembershipsUpdateData> & { client: Client },
): Call<ProjectsMembershipsUpdateResponses, ProjectsMembershipsUpdateErrors> {
  return call(
    options.client,
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
 * Read your own membership in a project.
 *
 * Returns the caller's membership in one project.
 *
 * `GET /v2/projects/{projectId}/memberships/self`
 */
export function projectsMembershipsGetOwn(
  options: Arguments<ProjectsMembershipsGetOwnData> & { client: Client },
): Call<ProjectsMembershipsGetOwnResponses, ProjectsMembershipsGetOwnErrors> {
  return call(
    options.client,
    { id: 'projects.memberships.getOwn', method: 'GET', path: '/v2/projects/{projectId}/memberships/self' },
    options,
  )
}

/**
 * Read a file's information.
 *
 * Returns name, size and kind of one file of a project. Its content is read with `projects.filesystem.getFileContent`.
 *
 * `GET /v2/projects/{projectId}/filesystem-files`
 */
export function projectsFilesystemGetFileInfo(
  options: Arguments<ProjectsFilesystemGetFileInfoData> & { client: Client },
): Call<ProjectsFilesystemGetFileInfoResponses, ProjectsFilesystemGetFileInfoErrors> {
  return call(
    options.client,
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
export function projectsFilesystemList(
  options: Arguments<ProjectsFilesystemListData> & { client: Client },
): Call<ProjectsFilesystemListResponses, ProjectsFilesystemListErrors> {
  return call(
    options.client,
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
export function projectsFilesystemGetFileContent(
  options: Arguments<ProjectsFilesystemGetFileContentData> & { client: Client },
): Call<Downloads<ProjectsFilesystemGetFileContentResponses>, ProjectsFilesystemGetFileContentErrors> {
  return call(
    options.client,
    {
      id: 'projects.filesystem.getFileContent',
      method: 'GET',
      path: '/v2/projects/{projectId}/filesystem-file-content',
      read: readFile,
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
export function projectsFilesystemGetDiskUsage(
  options: Arguments<ProjectsFilesystemGetDiskUsageData> & { client: Client },
): Call<ProjectsFilesystemGetDiskUsageResponses, ProjectsFilesystemGetDiskUsageErrors> {
  return call(
    options.client,
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
export function projectsFilesystemGetToken(
  options: Arguments<ProjectsFilesystemGetTokenData> & { client: Client },
): Call<ProjectsFilesystemGetTokenResponses, ProjectsFilesystemGetTokenErrors> {
  return call(
    options.client,
    { id: 'projects.filesystem.getToken', method: 'GET', path: '/v2/projects/{projectId}/jwt', errors: [401, 403, 404, 429, 502, 503] },
    options,
  )
}

/**
 * List servers.
 *
 * Lists the servers of a customer, or those of the caller.
 *
 * `GET /v2/servers`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function serversList(
  options: Arguments<ServersListData, ListCallOptions> & { client: Client },
): ListCall<ServersListResponses, ServersListErrors, Server> {
  return list(options.client, { id: 'servers.list', method: 'GET', path: '/v2/servers', pages: pagesByOffsetOrPage }, options)
}

/**
 * Read a server.
 *
 * Returns one server with its machine type, storage and status.
 *
 * `GET /v2/servers/{serverId}`
 */
export function serversGet(options: Arguments<ServersGetData> & { client: Client }): Call<ServersGetResponses, ServersGetErrors> {
  return call(options.client, { id: 'servers.get', method: 'GET', path: '/v2/servers/{serverId}' }, options)
}

/**
 * Reads with `servers.get` until the state of the object is reached, in `readiness` and `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `unready`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/servers/{serverId}`
 */
export function serversWaitUntil(
  target: TargetState<{ readiness: 'creating' | 'ready' | 'unready'; status: 'pending' | 'ready' | 'unready' | 'suspended' | 'migrating' }>,
  options: WaitArguments<ServersGetData, ServersGetResponse> & { client: Client },
): Promise<ServersGetResponse> {
  return waitUntil(
    options.client,
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
export function serversUpdate(
  options: Arguments<ServersUpdateData> & { client: Client },
): Call<ServersUpdateResponses, ServersUpdateErrors> {
  return call(
    options.client,
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
export function serversUpdateDescription(
  options: Arguments<ServersUpdateDescriptionData> & { client: Client },
): Call<ServersUpdateDescriptionResponses, ServersUpdateDescriptionErrors> {
  return call(
    options.client,
    { id: 'servers.updateDescription', method: 'PATCH', path: '/v2/servers/{serverId}/description', bodiless: true, retry: 'safe' },
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
export function serversAvatarDelete(
  options: Arguments<ServersAvatarDeleteData> & { client: Client },
): Call<ServersAvatarDeleteResponses, ServersAvatarDeleteErrors> {
  return call(
    options.client,
    { id: 'servers.avatar.delete', method: 'DELETE', path: '/v2/servers/{serverId}/avatar', bodiless: true },
    options,
  )
}

/**
 * Request the upload of a server's avatar.
 *
 * Asks for a picture of the server to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
 *
 * `POST /v2/servers/{serverId}/avatar`
 */
export function serversAvatarRequestUpload(
  options: Arguments<ServersAvatarRequestUploadData> & { client: Client },
): Call<ServersAvatarRequestUploadResponses, ServersAvatarRequestUploadErrors> {
  return call(
    options.client,
    { id: 'servers.avatar.requestUpload', method: 'POST', path: '/v2/servers/{serverId}/avatar', retry: 'safe' },
    options,
  )
}

/**
 * List a project's backups.
 *
 * Lists the backups of one project.
 *
 * `GET /v2/projects/{projectId}/backups`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function backupsList(
  options: Arguments<BackupsListData, ListCallOptions> & { client: Client },
): ListCall<BackupsListResponses, BackupsListErrors, Backup> {
  return list(
    options.client,
    { id: 'backups.list', method: 'GET', path: '/v2/projects/{projectId}/backups', pages: pagesByOffsetOrPage },
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
export function backupsCreate(
  options: Arguments<BackupsCreateData> & { client: Client },
): Call<BackupsCreateResponses, BackupsCreateErrors> {
  return call(options.client, { id: 'backups.create', method: 'POST', path: '/v2/projects/{projectId}/backups' }, options)
}

/**
 * Delete a backup.
 *
 * Deletes a backup. Its `deletable` field says whether that is possible.
 *
 * `DELETE /v2/project-backups/{projectBackupId}`
 */
export function backupsDelete(
  options: Arguments<BackupsDeleteData> & { client: Client },
): Call<BackupsDeleteResponses, BackupsDeleteErrors> {
  return call(
    options.client,
    { id: 'backups.delete', method: 'DELETE', path: '/v2/project-backups/{projectBackupId}', bodiless: true },
    options,
  )
}

/**
 * Read a backup.
 *
 * Returns one backup with its status and its export, if it has one.
 *
 * `GET /v2/project-backups/{projectBackupId}`
 */
export function backupsGet(options: Arguments<BackupsGetData> & { client: Client }): Call<BackupsGetResponses, BackupsGetErrors> {
  return call(options.client, { id: 'backups.get', method: 'GET', path: '/v2/project-backups/{projectBackupId}' }, options)
}

/**
 * Reads with `backups.get` until the state of the object is reached, in `export.phase` of the response, and returns it.
 *
 * Rejects with StateError at once for `Failed` or `Expired`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/project-backups/{projectBackupId}`
 */
export function backupsWaitUntil(
  target: TargetState<{ phase: 'Pending' | 'Exporting' | 'Failed' | 'Completed' | 'Expired' }>,
  options: WaitArguments<BackupsGetData, BackupsGetResponse> & { client: Client },
): Promise<BackupsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'backups.get', method: 'GET', path: '/v2/project-backups/{projectBackupId}' },
    { phase: { at: '/export/phase', values: ['Pending', 'Exporting', 'Failed', 'Completed', 'Expired'], failed: ['Failed', 'Expired'] } },
    target,
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
export function backupsUpdate(
  options: Arguments<BackupsUpdateData> & { client: Client },
): Call<BackupsUpdateResponses, BackupsUpdateErrors> {
  return call(
    options.client,
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
export function backupsUpdateDescription(
  options: Arguments<BackupsUpdateDescriptionData> & { client: Client },
): Call<BackupsUpdateDescriptionResponses, BackupsUpdateDescriptionErrors> {
  return call(
    options.client,
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
 * Delete a backup's export.
 *
 * Deletes the export of a backup. The backup itself is deleted with `backups.delete`.
 *
 * `DELETE /v2/project-backups/{projectBackupId}/export`
 */
export function backupsExportDelete(
  options: Arguments<BackupsExportDeleteData> & { client: Client },
): Call<BackupsExportDeleteResponses, BackupsExportDeleteErrors> {
  return call(
    options.client,
    { id: 'backups.export.delete', method: 'DELETE', path: '/v2/project-backups/{projectBackupId}/export', bodiless: true },
    options,
  )
}

/**
 * Export a backup.
 *
 * Exports a backup as an archive for download, with a password if one is given. The `export` field of the backup holds the phase and the download address.
 *
 * `POST /v2/project-backups/{projectBackupId}/export`
 */
export function backupsExportCreate(
  options: Arguments<BackupsExportCreateData> & { client: Client },
): Call<BackupsExportCreateResponses, BackupsExportCreateErrors> {
  return call(
    options.client,
    { id: 'backups.export.create', method: 'POST', path: '/v2/project-backups/{projectBackupId}/export', bodiless: true },
    options,
  )
}

/**
 * List a project's backup schedules.
 *
 * Lists the schedules by which a project is backed up.
 *
 * `GET /v2/projects/{projectId}/backup-schedules`
 */
export function backupsSchedulesList(
  options: Arguments<BackupsSchedulesListData> & { client: Client },
): Call<BackupsSchedulesListResponses, BackupsSchedulesListErrors> {
  return call(options.client, { id: 'backups.schedules.list', method: 'GET', path: '/v2/projects/{projectId}/backup-schedules' }, options)
}

/**
 * Create a backup schedule.
 *
 * Adds a schedule by which the project is backed up.
 *
 * `POST /v2/projects/{projectId}/backup-schedules`
 */
export function backupsSchedulesCreate(
  options: Arguments<BackupsSchedulesCreateData> & { client: Client },
): Call<BackupsSchedulesCreateResponses, BackupsSchedulesCreateErrors> {
  return call(
    options.client,
    { id: 'backups.schedules.create', method: 'POST', path: '/v2/projects/{projectId}/backup-schedules' },
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
export function backupsSchedulesDelete(
  options: Arguments<BackupsSchedulesDeleteData> & { client: Client },
): Call<BackupsSchedulesDeleteResponses, BackupsSchedulesDeleteErrors> {
  return call(
    options.client,
    { id: 'backups.schedules.delete', method: 'DELETE', path: '/v2/project-backup-schedules/{projectBackupScheduleId}', bodiless: true },
    options,
  )
}

/**
 * Read a backup schedule.
 *
 * Returns one backup schedule, found by its id.
 *
 * `GET /v2/project-backup-schedules/{projectBackupScheduleId}`
 */
export function backupsSchedulesGet(
  options: Arguments<BackupsSchedulesGetData> & { client: Client },
): Call<BackupsSchedulesGetResponses, BackupsSchedulesGetErrors> {
  return call(
    options.client,
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
export function backupsSchedulesUpdate(
  options: Arguments<BackupsSchedulesUpdateData> & { client: Client },
): Call<BackupsSchedulesUpdateResponses, BackupsSchedulesUpdateErrors> {
  return call(
    options.client,
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
 * List SFTP users.
 *
 * Returns the SFTP users of a project.
 *
 * `GET /v2/projects/{projectId}/sftp-users`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function sftpUsersList(
  options: Arguments<SftpUsersListData, ListCallOptions> & { client: Client },
): ListCall<SftpUsersListResponses, SftpUsersListErrors, SftpUser> {
  return list(
    options.client,
    { id: 'sftpUsers.list', method: 'GET', path: '/v2/projects/{projectId}/sftp-users', pages: pagesByOffset },
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
export function sftpUsersCreate(
  options: Arguments<SftpUsersCreateData> & { client: Client },
): Call<SftpUsersCreateResponses, SftpUsersCreateErrors> {
  return call(options.client, { id: 'sftpUsers.create', method: 'POST', path: '/v2/projects/{projectId}/sftp-users' }, options)
}

/**
 * Delete an SFTP user.
 *
 * Removes an SFTP user from its project.
 *
 * `DELETE /v2/sftp-users/{sftpUserId}`
 */
export function sftpUsersDelete(
  options: Arguments<SftpUsersDeleteData> & { client: Client },
): Call<SftpUsersDeleteResponses, SftpUsersDeleteErrors> {
  return call(options.client, { id: 'sftpUsers.delete', method: 'DELETE', path: '/v2/sftp-users/{sftpUserId}', bodiless: true }, options)
}

/**
 * Read an SFTP user.
 *
 * Returns one SFTP user.
 *
 * `GET /v2/sftp-users/{sftpUserId}`
 */
export function sftpUsersGet(options: Arguments<SftpUsersGetData> & { client: Client }): Call<SftpUsersGetResponses, SftpUsersGetErrors> {
  return call(options.client, { id: 'sftpUsers.get', method: 'GET', path: '/v2/sftp-users/{sftpUserId}' }, options)
}

/**
 * Update an SFTP user.
 *
 * Changes an SFTP user, its password and public keys included. Every field is optional.
 *
 * `PATCH /v2/sftp-users/{sftpUserId}`
 */
export function sftpUsersUpdate(
  options: Arguments<SftpUsersUpdateData> & { client: Client },
): Call<SftpUsersUpdateResponses, SftpUsersUpdateErrors> {
  return call(
    options.client,
    { id: 'sftpUsers.update', method: 'PATCH', path: '/v2/sftp-users/{sftpUserId}', bodiless: true, retry: 'safe' },
    options,
  )
}

/**
 * List SSH users.
 *
 * Returns the SSH users of a project.
 *
 * `GET /v2/projects/{projectId}/ssh-users`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function sshUsersList(
  options: Arguments<SshUsersListData, ListCallOptions> & { client: Client },
): ListCall<SshUsersListResponses, SshUsersListErrors, SshUser> {
  return list(
    options.client,
    { id: 'sshUsers.list', method: 'GET', path: '/v2/projects/{projectId}/ssh-users', pages: pagesByOffset },
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
export function sshUsersCreate(
  options: Arguments<SshUsersCreateData> & { client: Client },
): Call<SshUsersCreateResponses, SshUsersCreateErrors> {
  return call(options.client, { id: 'sshUsers.create', method: 'POST', path: '/v2/projects/{projectId}/ssh-users' }, options)
}

/**
 * Delete an SSH user.
 *
 * Removes an SSH user from its project.
 *
 * `DELETE /v2/ssh-users/{sshUserId}`
 */
export function sshUsersDelete(
  options: Arguments<SshUsersDeleteData> & { client: Client },
): Call<SshUsersDeleteResponses, SshUsersDeleteErrors> {
  return call(options.client, { id: 'sshUsers.delete', method: 'DELETE', path: '/v2/ssh-users/{sshUserId}', bodiless: true }, options)
}

/**
 * Read an SSH user.
 *
 * Returns one SSH user.
 *
 * `GET /v2/ssh-users/{sshUserId}`
 */
export function sshUsersGet(options: Arguments<SshUsersGetData> & { client: Client }): Call<SshUsersGetResponses, SshUsersGetErrors> {
  return call(options.client, { id: 'sshUsers.get', method: 'GET', path: '/v2/ssh-users/{sshUserId}' }, options)
}

/**
 * Update an SSH user.
 *
 * Changes an SSH user, its password and public keys included. Every field is optional.
 *
 * `PATCH /v2/ssh-users/{sshUserId}`
 */
export function sshUsersUpdate(
  options: Arguments<SshUsersUpdateData> & { client: Client },
): Call<SshUsersUpdateResponses, SshUsersUpdateErrors> {
  return call(
    options.client,
    { id: 'sshUsers.update', method: 'PATCH', path: '/v2/ssh-users/{sshUserId}', bodiless: true, retry: 'safe' },
    options,
  )
}

/**
 * List cronjobs.
 *
 * Returns the cronjobs of a project.
 *
 * `GET /v2/projects/{projectId}/cronjobs`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function cronjobsList(
  options: Arguments<CronjobsListData, ListCallOptions> & { client: Client },
): ListCall<CronjobsListResponses, CronjobsListErrors, Cronjob> {
  return list(
    options.client,
    { id: 'cronjobs.list', method: 'GET', path: '/v2/projects/{projectId}/cronjobs', pages: pagesByOffsetOrPage },
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
export function cronjobsCreate(
  options: Arguments<CronjobsCreateData> & { client: Client },
): Call<CronjobsCreateResponses, CronjobsCreateErrors> {
  return call(options.client, { id: 'cronjobs.create', method: 'POST', path: '/v2/projects/{projectId}/cronjobs' }, options)
}

/**
 * Delete a cronjob.
 *
 * Removes a cronjob from its project.
 *
 * `DELETE /v2/cronjobs/{cronjobId}`
 */
export function cronjobsDelete(
  options: Arguments<CronjobsDeleteData> & { client: Client },
): Call<CronjobsDeleteResponses, CronjobsDeleteErrors> {
  return call(options.client, { id: 'cronjobs.delete', method: 'DELETE', path: '/v2/cronjobs/{cronjobId}', bodiless: true }, options)
}

/**
 * Read a cronjob.
 *
 * Returns one cronjob.
 *
 * `GET /v2/cronjobs/{cronjobId}`
 */
export function cronjobsGet(options: Arguments<CronjobsGetData> & { client: Client }): Call<CronjobsGetResponses, CronjobsGetErrors> {
  return call(options.client, { id: 'cronjobs.get', method: 'GET', path: '/v2/cronjobs/{cronjobId}' }, options)
}

/**
 * Update a cronjob.
 *
 * Changes a cronjob. Every field is optional. Its app is changed by `cronjobs.updateApp`.
 *
 * `PATCH /v2/cronjobs/{cronjobId}`
 */
export function cronjobsUpdate(
  options: Arguments<CronjobsUpdateData> & { client: Client },
): Call<CronjobsUpdateResponses, CronjobsUpdateErrors> {
  return call(
    options.client,
    { id: 'cronjobs.update', method: 'PATCH', path: '/v2/cronjobs/{cronjobId}', bodiless: true, retry: 'safe' },
    options,
  )
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
export function cronjobsUpdateApp(
  options: Arguments<CronjobsUpdateAppData> & { client: Client },
): Call<CronjobsUpdateAppResponses, CronjobsUpdateAppErrors> {
  return call(
    options.client,
    { id: 'cronjobs.updateApp', method: 'PATCH', path: '/v2/cronjobs/{cronjobId}/app-id', bodiless: true, retry: 'safe' },
    options,
  )
}

/**
 * List executions of a cronjob.
 *
 * Returns the executions of a cronjob, all of them or those of a time span or status.
 *
 * `GET /v2/cronjobs/{cronjobId}/executions`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function cronjobsExecutionsList(
  options: Arguments<CronjobsExecutionsListData, ListCallOptions> & { client: Client },
): ListCall<CronjobsExecutionsListResponses, CronjobsExecutionsListErrors, CronjobExecution> {
  return list(
    options.client,
    { id: 'cronjobs.executions.list', method: 'GET', path: '/v2/cronjobs/{cronjobId}/executions', pages: pagesByOffsetOrPage },
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
export function cronjobsExecutionsCreate(
  options: Arguments<CronjobsExecutionsCreateData> & { client: Client },
): Call<CronjobsExecutionsCreateResponses, CronjobsExecutionsCreateErrors> {
  return call(options.client, { id: 'cronjobs.executions.create', method: 'POST', path: '/v2/cronjobs/{cronjobId}/executions' }, options)
}

/**
 * Read an execution.
 *
 * Returns one execution of a cronjob, with its status and the path of its log.
 *
 * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}`
 */
export function cronjobsExecutionsGet(
  options: Arguments<CronjobsExecutionsGetData> & { client: Client },
): Call<CronjobsExecutionsGetResponses, CronjobsExecutionsGetErrors> {
  return call(
    options.client,
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
export function cronjobsExecutionsWaitUntil(
  target: TargetState<{ status: 'Complete' | 'Failed' | 'AbortedBySystem' | 'Pending' | 'Running' | 'AbortedByUser' | 'TimedOut' }>,
  options: WaitArguments<CronjobsExecutionsGetData, CronjobsExecutionsGetResponse> & { client: Client },
): Promise<CronjobsExecutionsGetResponse> {
  return waitUntil(
    options.client,
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
export function cronjobsExecutionsAbort(
  options: Arguments<CronjobsExecutionsAbortData> & { client: Client },
): Call<CronjobsExecutionsAbortResponses, CronjobsExecutionsAbortErrors> {
  return call(
    options.client,
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
 * List apps.
 *
 * Returns the apps that mittwald offers.
 *
 * `GET /v2/apps`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function appsList(
  options: Arguments<AppsListData, ListCallOptions> & { client: Client },
): ListCall<AppsListResponses, AppsListErrors, App> {
  return list(options.client, { id: 'apps.list', method: 'GET', path: '/v2/apps', pages: pagesByOffsetOrPage, auth: false }, options)
}

/**
 * Read an app.
 *
 * Returns one app, with its tags and the actions that it is capable of.
 *
 * `GET /v2/apps/{appId}`
 */
export function appsGet(options: Arguments<AppsGetData> & { client: Client }): Call<AppsGetResponses, AppsGetErrors> {
  return call(options.client, { id: 'apps.get', method: 'GET', path: '/v2/apps/{appId}' }, options)
}

/**
 * List versions of an app.
 *
 * Returns the versions of an app, with what each of them needs.
 *
 * `GET /v2/apps/{appId}/versions`
 */
export function appsVersionsList(
  options: Arguments<AppsVersionsListData> & { client: Client },
): Call<AppsVersionsListResponses, AppsVersionsListErrors> {
  return call(options.client, { id: 'apps.versions.list', method: 'GET', path: '/v2/apps/{appId}/versions' }, options)
}

/**
 * Read a version of an app.
 *
 * Returns one version of an app, with the databases, system software and user inputs that it needs.
 *
 * `GET /v2/apps/{appId}/versions/{appVersionId}`
 */
export function appsVersionsGet(
  options: Arguments<AppsVersionsGetData> & { client: Client },
): Call<AppsVersionsGetResponses, AppsVersionsGetErrors> {
  return call(options.client, { id: 'apps.versions.get', method: 'GET', path: '/v2/apps/{appId}/versions/{appVersionId}' }, options)
}

/**
 * List update candidates.
 *
 * Returns the versions that an app can be updated to from a given version.
 *
 * `GET /v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates`
 */
export function appsVersionsListUpdateCandidates(
  options: Arguments<AppsVersionsListUpdateCandidatesData> & { client: Client },
): Call<AppsVersionsListUpdateCandidatesResponses, AppsVersionsListUpdateCandidatesErrors> {
  return call(
    options.client,
    { id: 'apps.versions.listUpdateCandidates', method: 'GET', path: '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates' },
    options,
  )
}

/**
 * List app installations.
 *
 * Returns the apps that are installed in a project.
 *
 * `GET /v2/projects/{projectId}/app-installations`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function appsInstallationsList(
  options: Arguments<AppsInstallationsListData, ListCallOptions> & { client: Client },
): ListCall<AppsInstallationsListResponses, AppsInstallationsListErrors, AppInstallation> {
  return list(
    options.client,
    { id: 'apps.installations.list', method: 'GET', path: '/v2/projects/{projectId}/app-installations', pages: pagesByOffsetOrPage },
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
export function appsInstallationsCreate(
  options: Arguments<AppsInstallationsCreateData> & { client: Client },
): Call<AppsInstallationsCreateResponses, AppsInstallationsCreateErrors> {
  return call(
    options.client,
    { id: 'apps.installations.create', method: 'POST', path: '/v2/projects/{projectId}/app-installations' },
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
export function appsInstallationsDelete(
  options: Arguments<AppsInstallationsDeleteData> & { client: Client },
): Call<AppsInstallationsDeleteResponses, AppsInstallationsDeleteErrors> {
  return call(
    options.client,
    { id: 'apps.installations.delete', method: 'DELETE', path: '/v2/app-installations/{appInstallationId}', bodiless: true },
    options,
  )
}

/**
 * Read an app installation.
 *
 * Returns one app installation, with its current and desired version.
 *
 * `GET /v2/app-installations/{appInstallationId}`
 */
export function appsInstallationsGet(
  options: Arguments<AppsInstallationsGetData> & { client: Client },
): Call<AppsInstallationsGetResponses, AppsInstallationsGetErrors> {
  return call(options.client, { id: 'apps.installations.get', method: 'GET', path: '/v2/app-installations/{appInstallationId}' }, options)
}

/**
 * Reads with `apps.installations.get` until the state of the object is reached, in `phase` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/app-installations/{appInstallationId}`
 */
export function appsInstallationsWaitUntil(
  target: TargetState<{ phase: 'pending' | 'installing' | 'upgrading' | 'ready' | 'disabled' | 'reconfiguring' }>,
  options: WaitArguments<AppsInstallationsGetData, AppsInstallationsGetResponse> & { client: Client },
): Promise<AppsInstallationsGetResponse> {
  return waitUntil(
    options.client,
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
export function appsInstallationsUpdate(
  options: Arguments<AppsInstallationsUpdateData> & { client: Client },
): Call<AppsInstallationsUpdateResponses, AppsInstallationsUpdateErrors> {
  return call(
    options.client,
    { id: 'apps.installations.update', method: 'PATCH', path: '/v2/app-installations/{appInstallationId}', bodiless: true },
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
export function appsInstallationsCopy(
  options: Arguments<AppsInstallationsCopyData> & { client: Client },
): Call<AppsInstallationsCopyResponses, AppsInstallationsCopyErrors> {
  return call(
    options.client,
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
export function appsInstallationsExecuteAction(
  options: Arguments<AppsInstallationsExecuteActionData> & { client: Client },
): Call<AppsInstallationsExecuteActionResponses, AppsInstallationsExecuteActionErrors> {
  return call(
    options.client,
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
export function appsInstallationsGetStatus(
  options: Arguments<AppsInstallationsGetStatusData> & { client: Client },
): Call<AppsInstallationsGetStatusResponses, AppsInstallationsGetStatusErrors> {
  return call(
    options.client,
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
export function appsInstallationsListSystemSoftware(
  options: Arguments<AppsInstallationsListSystemSoftwareData> & { client: Client },
): Call<AppsInstallationsListSystemSoftwareResponses, AppsInstallationsListSystemSoftwareErrors> {
  return call(
    options.client,
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
export function appsInstallationsGetMissingDependencies(
  options: Arguments<AppsInstallationsGetMissingDependenciesData> & { client: Client },
): Call<AppsInstallationsGetMissingDependenciesResponses, AppsInstallationsGetMissingDependenciesErrors> {
  return call(
    options.client,
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
export function appsInstallationsSetDatabaseUsers(
  options: Arguments<AppsInstallationsSetDatabaseUsersData> & { client: Client },
): Call<AppsInstallationsSetDatabaseUsersResponses, AppsInstallationsSetDatabaseUsersErrors> {
  return call(
    options.client,
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
 * List system software.
 *
 * Returns the system software that apps can depend on.
 *
 * `GET /v2/system-softwares`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function systemSoftwareList(
  options: Arguments<SystemSoftwareListData, ListCallOptions> & { client: Client },
): ListCall<SystemSoftwareListResponses, SystemSoftwareListErrors, SystemSoftware> {
  return list(
    options.client,
    { id: 'systemSoftware.list', method: 'GET', path: '/v2/system-softwares', pages: pagesByOffsetOrPage },
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
export function systemSoftwareGet(
  options: Arguments<SystemSoftwareGetData> & { client: Client },
): Call<SystemSoftwareGetResponses, SystemSoftwareGetErrors> {
  return call(options.client, { id: 'systemSoftware.get', method: 'GET', path: '/v2/system-softwares/{systemSoftwareId}' }, options)
}

/**
 * List versions of system software.
 *
 * Returns the versions of a system software, all of them or those of a range.
 *
 * `GET /v2/system-softwares/{systemSoftwareId}/versions`
 */
export function systemSoftwareVersionsList(
  options: Arguments<SystemSoftwareVersionsListData> & { client: Client },
): Call<SystemSoftwareVersionsListResponses, SystemSoftwareVersionsListErrors> {
  return call(
    options.client,
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
export function systemSoftwareVersionsGet(
  options: Arguments<SystemSoftwareVersionsGetData> & { client: Client },
): Call<SystemSoftwareVersionsGetResponses, SystemSoftwareVersionsGetErrors> {
  return call(
    options.client,
    {
      id: 'systemSoftware.versions.get',
      method: 'GET',
      path: '/v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}',
    },
    options,
  )
}

/**
 * List the contracts of a customer.
 *
 * Lists the contracts of a customer, each with its items.
 *
 * `GET /v2/customers/{customerId}/contracts`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function contractsList(
  options: Arguments<ContractsListData, ListCallOptions> & { client: Client },
): ListCall<ContractsListResponses, ContractsListErrors, Contract> {
  return list(
    options.client,
    { id: 'contracts.list', method: 'GET', path: '/v2/customers/{customerId}/contracts', pages: pagesByOffsetOrPage },
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
export function contractsGet(options: Arguments<ContractsGetData> & { client: Client }): Call<ContractsGetResponses, ContractsGetErrors> {
  return call(options.client, { id: 'contracts.get', method: 'GET', path: '/v2/contracts/{contractId}' }, options)
}

/**
 * Read the contract of a domain.
 *
 * Returns the contract that a domain belongs to.
 *
 * `GET /v2/domains/{domainId}/contract`
 */
export function contractsGetByDomain(
  options: Arguments<ContractsGetByDomainData> & { client: Client },
): Call<ContractsGetByDomainResponses, ContractsGetByDomainErrors> {
  return call(options.client, { id: 'contracts.getByDomain', method: 'GET', path: '/v2/domains/{domainId}/contract' }, options)
}

/**
 * Read the contract of a project.
 *
 * Returns the contract that a project belongs to.
 *
 * `GET /v2/projects/{projectId}/contract`
 */
export function contractsGetByProject(
  options: Arguments<ContractsGetByProjectData> & { client: Client },
): Call<ContractsGetByProjectResponses, ContractsGetByProjectErrors> {
  return call(options.client, { id: 'contracts.getByProject', method: 'GET', path: '/v2/projects/{projectId}/contract' }, options)
}

/**
 * Read the contract of a server.
 *
 * Returns the contract that a server belongs to.
 *
 * `GET /v2/servers/{serverId}/contract`
 */
export function contractsGetByServer(
  options: Arguments<ContractsGetByServerData> & { client: Client },
): Call<ContractsGetByServerResponses, ContractsGetByServerErrors> {
  return call(options.client, { id: 'contracts.getByServer', method: 'GET', path: '/v2/servers/{serverId}/contract' }, options)
}

/**
 * Read the base item of a contract.
 *
 * Returns the item that a contract is based on, without the additional items.
 *
 * `GET /v2/contracts/{contractId}/base-items`
 */
export function contractsGetBaseItem(
  options: Arguments<ContractsGetBaseItemData> & { client: Client },
): Call<ContractsGetBaseItemResponses, ContractsGetBaseItemErrors> {
  return call(options.client, { id: 'contracts.getBaseItem', method: 'GET', path: '/v2/contracts/{contractId}/base-items' }, options)
}

/**
 * Cancel the termination of a contract.
 *
 * Takes back the scheduled termination of a contract. There has to be a stored termination.
 *
 * `DELETE /v2/contracts/{contractId}/termination`
 */
export function contractsCancelTermination(
  options: Arguments<ContractsCancelTerminationData> & { client: Client },
): Call<ContractsCancelTerminationResponses, ContractsCancelTerminationErrors> {
  return call(
    options.client,
    { id: 'contracts.cancelTermination', method: 'DELETE', path: '/v2/contracts/{contractId}/termination' },
    options,
  )
}

/**
 * Terminate a contract.
 *
 * Schedules the end of a contract. The date has to suit the activation and the contract period of the base item; without a date the next possible one is taken.
 *
 * `POST /v2/contracts/{contractId}/termination`
 */
export function contractsTerminate(
  options: Arguments<ContractsTerminateData> & { client: Client },
): Call<ContractsTerminateResponses, ContractsTerminateErrors> {
  return call(options.client, { id: 'contracts.terminate', method: 'POST', path: '/v2/contracts/{contractId}/termination' }, options)
}

/**
 * Read an item of a contract.
 *
 * Returns one item of a contract, with its articles and the dates from which it can be changed or ended.
 *
 * `GET /v2/contracts/{contractId}/items/{contractItemId}`
 */
export function contractsItemsGet(
  options: Arguments<ContractsItemsGetData> & { client: Client },
): Call<ContractsItemsGetResponses, ContractsItemsGetErrors> {
  return call(
    options.client,
    { id: 'contracts.items.get', method: 'GET', path: '/v2/contracts/{contractId}/items/{contractItemId}' },
    options,
  )
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
export function contractsItemsGetNextTerminationDate(
  options: Arguments<ContractsItemsGetNextTerminationDateData> & { client: Client },
): Call<ContractsItemsGetNextTerminationDateResponses, ContractsItemsGetNextTerminationDateErrors> {
  return call(
    options.client,
    {
      id: 'contracts.items.getNextTerminationDate',
      method: 'GET',
      path: '/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates',
    },
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
export function contractsItemsCancelTermination(
  options: Arguments<ContractsItemsCancelTerminationData> & { client: Client },
): Call<ContractsItemsCancelTerminationResponses, ContractsItemsCancelTerminationErrors> {
  return call(
    options.client,
    { id: 'contracts.items.cancelTermination', method: 'DELETE', path: '/v2/contracts/{contractId}/items/{contractItemId}/termination' },
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
export function contractsItemsTerminate(
  options: Arguments<ContractsItemsTerminateData> & { client: Client },
): Call<ContractsItemsTerminateResponses, ContractsItemsTerminateErrors> {
  return call(
    options.client,
    { id: 'contracts.items.terminate', method: 'POST', path: '/v2/contracts/{contractId}/items/{contractItemId}/termination' },
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
export function contractsItemsCancelTariffChange(
  options: Arguments<ContractsItemsCancelTariffChangeData> & { client: Client },
): Call<ContractsItemsCancelTariffChangeResponses, ContractsItemsCancelTariffChangeErrors> {
  return call(
    options.client,
    { id: 'contracts.items.cancelTariffChange', method: 'DELETE', path: '/v2/contracts/{contractId}/items/{contractItemId}/tariff-change' },
    options,
  )
}

/**
 * List the invoices of a customer.
 *
 * Lists the invoices of a customer, on request only those of certain types.
 *
 * `GET /v2/customers/{customerId}/invoices`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function invoicesList(
  options: Arguments<InvoicesListData, ListCallOptions> & { client: Client },
): ListCall<InvoicesListResponses, InvoicesListErrors, Invoice> {
  return list(
    options.client,
    { id: 'invoices.list', method: 'GET', path: '/v2/customers/{customerId}/invoices', pages: pagesByOffsetOrPage },
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
export function invoicesGet(options: Arguments<InvoicesGetData> & { client: Client }): Call<InvoicesGetResponses, InvoicesGetErrors> {
  return call(options.client, { id: 'invoices.get', method: 'GET', path: '/v2/invoices/{invoiceId}' }, options)
}

/**
 * Reads with `invoices.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `DENIED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/invoices/{invoiceId}`
 */
export function invoicesWaitUntil(
  target: TargetState<{ status: 'NEW' | 'CONFIRMED' | 'DENIED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID' }>,
  options: WaitArguments<InvoicesGetData, InvoicesGetResponse> & { client: Client },
): Promise<InvoicesGetResponse> {
  return waitUntil(
    options.client,
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
export function invoicesGetFileAccessToken(
  options: Arguments<InvoicesGetFileAccessTokenData> & { client: Client },
): Call<InvoicesGetFileAccessTokenResponses, InvoicesGetFileAccessTokenErrors> {
  return call(
    options.client,
    { id: 'invoices.getFileAccessToken', method: 'GET', path: '/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token' },
    options,
  )
}

/**
 * Read the invoice settings of a customer.
 *
 * Returns how a customer is invoiced, how they pay, and who gets the invoices.
 *
 * `GET /v2/customers/{customerId}/invoice-settings`
 */
export function invoicesSettingsGet(
  options: Arguments<InvoicesSettingsGetData> & { client: Client },
): Call<InvoicesSettingsGetResponses, InvoicesSettingsGetErrors> {
  return call(options.client, { id: 'invoices.settings.get', method: 'GET', path: '/v2/customers/{customerId}/invoice-settings' }, options)
}

/**
 * Update the invoice settings of a customer.
 *
 * Changes how a customer is invoiced and pays. The invoicing period and the payment settings always have to be sent.
 *
 * `PUT /v2/customers/{customerId}/invoice-settings`
 */
export function invoicesSettingsUpdate(
  options: Arguments<InvoicesSettingsUpdateData> & { client: Client },
): Call<InvoicesSettingsUpdateResponses, InvoicesSettingsUpdateErrors> {
  return call(
    options.client,
    { id: 'invoices.settings.update', method: 'PUT', path: '/v2/customers/{customerId}/invoice-settings' },
    options,
  )
}

/**
 * Read an invoice of a customer.
 *
 * Returns one invoice by its customer and its id. Use `invoices.get` instead.
 *
 * `GET /v2/customers/{customerId}/invoices/{invoiceId}`
 *
 * @deprecated
 */
export function legacyInvoicesGet(
  options: Arguments<LegacyInvoicesGetData> & { client: Client },
): Call<LegacyInvoicesGetResponses, LegacyInvoicesGetErrors> {
  return call(
    options.client,
    { id: 'legacy.invoices.get', method: 'GET', path: '/v2/customers/{customerId}/invoices/{invoiceId}' },
    options,
  )
}

/**
 * List the orders of a customer.
 *
 * Lists the orders of a customer that the caller may see, on request only those of certain statuses or article templates.
 *
 * `GET /v2/customers/{customerId}/orders`
 */
export function ordersList(
  options: Arguments<OrdersListData, ListCallOptions> & { client: Client },
): ListCall<OrdersListResponses, OrdersListErrors, Order> {
  return list(
    options.client,
    { id: 'orders.list', method: 'GET', path: '/v2/customers/{customerId}/orders', pages: pagesByOffsetOrPage },
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
export function ordersListByProject(
  options: Arguments<OrdersListByProjectData, ListCallOptions> & { client: Client },
): ListCall<OrdersListByProjectResponses, OrdersListByProjectErrors, Order> {
  return list(
    options.client,
    { id: 'orders.listByProject', method: 'GET', path: '/v2/projects/{projectId}/orders', pages: pagesByOffsetOrPage },
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
export function ordersGet(options: Arguments<OrdersGetData> & { client: Client }): Call<OrdersGetResponses, OrdersGetErrors> {
  return call(options.client, { id: 'orders.get', method: 'GET', path: '/v2/orders/{orderId}' }, options)
}

/**
 * Reads with `orders.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `REJECTED` or `ABORTED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/orders/{orderId}`
 */
export function ordersWaitUntil(
  target: TargetState<{ status: 'NEW' | 'CONFIRMED' | 'REJECTED' | 'ABORTED' | 'EXECUTED' }>,
  options: WaitArguments<OrdersGetData, OrdersGetResponse> & { client: Client },
): Promise<OrdersGetResponse> {
  return waitUntil(
    options.client,
    { id: 'orders.get', method: 'GET', path: '/v2/orders/{orderId}' },
    { status: { at: '/status', values: ['NEW', 'CONFIRMED', 'REJECTED', 'ABORTED', 'EXECUTED'], failed: ['REJECTED', 'ABORTED'] } },
    target,
    options,
  )
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
export function ordersListOwn(
  options: Arguments<OrdersListOwnData, ListCallOptions> & { client: Client },
): ListCall<OrdersListOwnResponses, OrdersListOwnErrors, Order> {
  return list(options.client, { id: 'orders.listOwn', method: 'GET', path: '/v2/orders', pages: pagesByOffsetOrPage }, options)
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
export function ordersCreate(options: Arguments<OrdersCreateData> & { client: Client }): Call<OrdersCreateResponses, OrdersCreateErrors> {
  return call(options.client, { id: 'orders.create', method: 'POST', path: '/v2/orders', charges: true }, options)
}

/**
 * Preview the price of an order.
 *
 * Returns what a project, a server, a domain or another article would cost, without ordering it. No token is needed.
 *
 * `POST /v2/order-previews`
 */
export function ordersPreview(
  options: Arguments<OrdersPreviewData> & { client: Client },
): Call<OrdersPreviewResponses, OrdersPreviewErrors> {
  return call(options.client, { id: 'orders.preview', method: 'POST', path: '/v2/order-previews', retry: 'safe', auth: false }, options)
}

/**
 * Order a tariff change.
 *
 * Orders other resources for the project, server, AI hosting or LeadFyndr profile of a contract. `tariffChangeType` says which of them `tariffChangeData` describes.
 *
 * `POST /v2/tariff-changes`
 *
 * This operation can cost money.
 */
export function ordersTariffChangesCreate(
  options: Arguments<OrdersTariffChangesCreateData> & { client: Client },
): Call<OrdersTariffChangesCreateResponses, OrdersTariffChangesCreateErrors> {
  return call(options.client, { id: 'orders.tariffChanges.create', method: 'POST', path: '/v2/tariff-changes', charges: true }, options)
}

/**
 * Preview the price of a tariff change.
 *
 * Returns what a contract would cost after a tariff change, without ordering it.
 *
 * `POST /v2/tariff-change-previews`
 */
export function ordersTariffChangesPreview(
  options: Arguments<OrdersTariffChangesPreviewData> & { client: Client },
): Call<OrdersTariffChangesPreviewResponses, OrdersTariffChangesPreviewErrors> {
  return call(
    options.client,
    { id: 'orders.tariffChanges.preview', method: 'POST', path: '/v2/tariff-change-previews', retry: 'safe' },
    options,
  )
}

/**
 * List articles.
 *
 * Lists what can be ordered, on request only articles of certain tags, templates, ids or names. No token is needed.
 *
 * `GET /v2/articles`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function articlesList(
  options: Arguments<ArticlesListData, ListCallOptions> & { client: Client },
): ListCall<ArticlesListResponses, ArticlesListErrors, Article> {
  return list(
    options.client,
    { id: 'articles.list', method: 'GET', path: '/v2/articles', pages: pagesByOffsetOrPage, auth: false },
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
export function articlesGet(options: Arguments<ArticlesGetData> & { client: Client }): Call<ArticlesGetResponses, ArticlesGetErrors> {
  return call(options.client, { id: 'articles.get', method: 'GET', path: '/v2/articles/{articleId}', auth: false }, options)
}

/**
 * List MySQL databases.
 *
 * Returns the MySQL databases of a project.
 *
 * `GET /v2/projects/{projectId}/mysql-databases`
 */
export function mysqlDatabasesList(
  options: Arguments<MysqlDatabasesListData> & { client: Client },
): Call<MysqlDatabasesListResponses, MysqlDatabasesListErrors> {
  return call(options.client, { id: 'mysql.databases.list', method: 'GET', path: '/v2/projects/{projectId}/mysql-databases' }, options)
}

/**
 * Create a MySQL database.
 *
 * Adds a MySQL database to a project, together with a user of it.
 *
 * `POST /v2/projects/{projectId}/mysql-databases`
 */
export function mysqlDatabasesCreate(
  options: Arguments<MysqlDatabasesCreateData> & { client: Client },
): Call<MysqlDatabasesCreateResponses, MysqlDatabasesCreateErrors> {
  return call(options.client, { id: 'mysql.databases.create', method: 'POST', path: '/v2/projects/{projectId}/mysql-databases' }, options)
}

/**
 * Delete a MySQL database.
 *
 * Removes a MySQL database from its project.
 *
 * `DELETE /v2/mysql-databases/{mysqlDatabaseId}`
 */
export function mysqlDatabasesDelete(
  options: Arguments<MysqlDatabasesDeleteData> & { client: Client },
): Call<MysqlDatabasesDeleteResponses, MysqlDatabasesDeleteErrors> {
  return call(
    options.client,
    { id: 'mysql.databases.delete', method: 'DELETE', path: '/v2/mysql-databases/{mysqlDatabaseId}', bodiless: true },
    options,
  )
}

/**
 * Read a MySQL database.
 *
 * Returns one MySQL database, with its status and the storage it takes.
 *
 * `GET /v2/mysql-databases/{mysqlDatabaseId}`
 */
export function mysqlDatabasesGet(
  options: Arguments<MysqlDatabasesGetData> & { client: Client },
): Call<MysqlDatabasesGetResponses, MysqlDatabasesGetErrors> {
  return call(options.client, { id: 'mysql.databases.get', method: 'GET', path: '/v2/mysql-databases/{mysqlDatabaseId}' }, options)
}

/**
 * Reads with `mysql.databases.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/mysql-databases/{mysqlDatabaseId}`
 */
export function mysqlDatabasesWaitUntil(
  target: TargetState<{ status: 'pending' | 'ready' | 'migrating' | 'importing' | 'error' }>,
  options: WaitArguments<MysqlDatabasesGetData, MysqlDatabasesGetResponse> & { client: Client },
): Promise<MysqlDatabasesGetResponse> {
  return waitUntil(
    options.client,
    { id: 'mysql.databases.get', method: 'GET', path: '/v2/mysql-databases/{mysqlDatabaseId}' },
    { status: { at: '/status', values: ['pending', 'ready', 'migrating', 'importing', 'error'], failed: ['error'] } },
    target,
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
export function mysqlDatabasesUpdate(
  options: Arguments<MysqlDatabasesUpdateData> & { client: Client },
): Call<MysqlDatabasesUpdateResponses, MysqlDatabasesUpdateErrors> {
  return call(
    options.client,
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
export function mysqlDatabasesUpdateDefaultCharset(
  options: Arguments<MysqlDatabasesUpdateDefaultCharsetData> & { client: Client },
): Call<MysqlDatabasesUpdateDefaultCharsetResponses, MysqlDatabasesUpdateDefaultCharsetErrors> {
  return call(
    options.client,
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
export function mysqlDatabasesUpdateDescription(
  options: Arguments<MysqlDatabasesUpdateDescriptionData> & { client: Client },
): Call<MysqlDatabasesUpdateDescriptionResponses, MysqlDatabasesUpdateDescriptionErrors> {
  return call(
    options.client,
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
 * List MySQL character sets.
 *
 * Returns the character sets that can be used, with their collations, of all MySQL versions or of one.
 *
 * `GET /v2/mysql-charsets`
 */
export function mysqlCharsetsList(
  options: Arguments<MysqlCharsetsListData> & { client: Client },
): Call<MysqlCharsetsListResponses, MysqlCharsetsListErrors> {
  return call(options.client, { id: 'mysql.charsets.list', method: 'GET', path: '/v2/mysql-charsets', auth: false }, options)
}

/**
 * List MySQL versions.
 *
 * Returns the MySQL versions there are, in general or for one project.
 *
 * `GET /v2/mysql-versions`
 */
export function mysqlVersionsList(
  options: Arguments<MysqlVersionsListData> & { client: Client },
): Call<MysqlVersionsListResponses, MysqlVersionsListErrors> {
  return call(options.client, { id: 'mysql.versions.list', method: 'GET', path: '/v2/mysql-versions' }, options)
}

/**
 * List MySQL users.
 *
 * Returns the users of a MySQL database.
 *
 * `GET /v2/mysql-databases/{mysqlDatabaseId}/users`
 */
export function mysqlUsersList(
  options: Arguments<MysqlUsersListData> & { client: Client },
): Call<MysqlUsersListResponses, MysqlUsersListErrors> {
  return call(options.client, { id: 'mysql.users.list', method: 'GET', path: '/v2/mysql-databases/{mysqlDatabaseId}/users' }, options)
}

/**
 * Create a MySQL user.
 *
 * Adds a user to a MySQL database.
 *
 * `POST /v2/mysql-databases/{mysqlDatabaseId}/users`
 */
export function mysqlUsersCreate(
  options: Arguments<MysqlUsersCreateData> & { client: Client },
): Call<MysqlUsersCreateResponses, MysqlUsersCreateErrors> {
  return call(options.client, { id: 'mysql.users.create', method: 'POST', path: '/v2/mysql-databases/{mysqlDatabaseId}/users' }, options)
}

/**
 * Delete a MySQL user.
 *
 * Removes a user from its MySQL database.
 *
 * `DELETE /v2/mysql-users/{mysqlUserId}`
 */
export function mysqlUsersDelete(
  options: Arguments<MysqlUsersDeleteData> & { client: Client },
): Call<MysqlUsersDeleteResponses, MysqlUsersDeleteErrors> {
  return call(
    options.client,
    { id: 'mysql.users.delete', method: 'DELETE', path: '/v2/mysql-users/{mysqlUserId}', bodiless: true },
    options,
  )
}

/**
 * Read a MySQL user.
 *
 * Returns one MySQL user. The password is not among what it returns.
 *
 * `GET /v2/mysql-users/{mysqlUserId}`
 */
export function mysqlUsersGet(
  options: Arguments<MysqlUsersGetData> & { client: Client },
): Call<MysqlUsersGetResponses, MysqlUsersGetErrors> {
  return call(options.client, { id: 'mysql.users.get', method: 'GET', path: '/v2/mysql-users/{mysqlUserId}' }, options)
}

/**
 * Reads with `mysql.users.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/mysql-users/{mysqlUserId}`
 */
export function mysqlUsersWaitUntil(
  target: TargetState<{ status: 'pending' | 'ready' | 'error' | 'terminating' | 'disabled' }>,
  options: WaitArguments<MysqlUsersGetData, MysqlUsersGetResponse> & { client: Client },
): Promise<MysqlUsersGetResponse> {
  return waitUntil(
    options.client,
    { id: 'mysql.users.get', method: 'GET', path: '/v2/mysql-users/{mysqlUserId}' },
    { status: { at: '/status', values: ['pending', 'ready', 'error', 'terminating', 'disabled'], failed: ['error'] } },
    target,
    options,
  )
}

/**
 * Update single fields of a MySQL user.
 *
 * Changes the description, the access rights or the password of a MySQL user. Fields that are left out keep their value.
 *
 * `PATCH /v2/mysql-users/{mysqlUserId}`
 */
export function mysqlUsersPatch(
  options: Arguments<MysqlUsersPatchData> & { client: Client },
): Call<MysqlUsersPatchResponses, MysqlUsersPatchErrors> {
  return call(
    options.client,
    { id: 'mysql.users.patch', method: 'PATCH', path: '/v2/mysql-users/{mysqlUserId}', bodiless: true, retry: 'safe' },
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
export function mysqlUsersUpdate(
  options: Arguments<MysqlUsersUpdateData> & { client: Client },
): Call<MysqlUsersUpdateResponses, MysqlUsersUpdateErrors> {
  return call(options.client, { id: 'mysql.users.update', method: 'PUT', path: '/v2/mysql-users/{mysqlUserId}', bodiless: true }, options)
}

/**
 * Enable a MySQL user.
 *
 * Enables a MySQL user that was disabled.
 *
 * `POST /v2/mysql-users/{mysqlUserId}/actions/enable`
 */
export function mysqlUsersEnable(
  options: Arguments<MysqlUsersEnableData> & { client: Client },
): Call<MysqlUsersEnableResponses, MysqlUsersEnableErrors> {
  return call(
    options.client,
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
export function mysqlUsersDisable(
  options: Arguments<MysqlUsersDisableData> & { client: Client },
): Call<MysqlUsersDisableResponses, MysqlUsersDisableErrors> {
  return call(
    options.client,
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
export function mysqlUsersGetPhpMyAdminUrl(
  options: Arguments<MysqlUsersGetPhpMyAdminUrlData> & { client: Client },
): Call<MysqlUsersGetPhpMyAdminUrlResponses, MysqlUsersGetPhpMyAdminUrlErrors> {
  return call(
    options.client,
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
export function mysqlUsersUpdatePassword(
  options: Arguments<MysqlUsersUpdatePasswordData> & { client: Client },
): Call<MysqlUsersUpdatePasswordResponses, MysqlUsersUpdatePasswordErrors> {
  return call(
    options.client,
    { id: 'mysql.users.updatePassword', method: 'PATCH', path: '/v2/mysql-users/{mysqlUserId}/password', bodiless: true, retry: 'safe' },
    options,
  )
}

/**
 * List Redis databases.
 *
 * Returns the Redis databases of a project.
 *
 * `GET /v2/projects/{projectId}/redis-databases`
 */
export function redisDatabasesList(
  options: Arguments<RedisDatabasesListData> & { client: Client },
): Call<RedisDatabasesListResponses, RedisDatabasesListErrors> {
  return call(options.client, { id: 'redis.databases.list', method: 'GET', path: '/v2/projects/{projectId}/redis-databases' }, options)
}

/**
 * Create a Redis database.
 *
 * Adds a Redis database to a project. `redis.versions.list` has the versions to choose from.
 *
 * `POST /v2/projects/{projectId}/redis-databases`
 */
export function redisDatabasesCreate(
  options: Arguments<RedisDatabasesCreateData> & { client: Client },
): Call<RedisDatabasesCreateResponses, RedisDatabasesCreateErrors> {
  return call(options.client, { id: 'redis.databases.create', method: 'POST', path: '/v2/projects/{projectId}/redis-databases' }, options)
}

/**
 * Delete a Redis database.
 *
 * Removes a Redis database from its project.
 *
 * `DELETE /v2/redis-databases/{redisDatabaseId}`
 */
export function redisDatabasesDelete(
  options: Arguments<RedisDatabasesDeleteData> & { client: Client },
): Call<RedisDatabasesDeleteResponses, RedisDatabasesDeleteErrors> {
  return call(
    options.client,
    { id: 'redis.databases.delete', method: 'DELETE', path: '/v2/redis-databases/{redisDatabaseId}', bodiless: true },
    options,
  )
}

/**
 * Read a Redis database.
 *
 * Returns one Redis database, with its status and configuration.
 *
 * `GET /v2/redis-databases/{redisDatabaseId}`
 */
export function redisDatabasesGet(
  options: Arguments<RedisDatabasesGetData> & { client: Client },
): Call<RedisDatabasesGetResponses, RedisDatabasesGetErrors> {
  return call(options.client, { id: 'redis.databases.get', method: 'GET', path: '/v2/redis-databases/{redisDatabaseId}' }, options)
}

/**
 * Reads with `redis.databases.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/redis-databases/{redisDatabaseId}`
 */
export function redisDatabasesWaitUntil(
  target: TargetState<{ status: 'pending' | 'ready' | 'migrating' | 'importing' | 'error' }>,
  options: WaitArguments<RedisDatabasesGetData, RedisDatabasesGetResponse> & { client: Client },
): Promise<RedisDatabasesGetResponse> {
  return waitUntil(
    options.client,
    { id: 'redis.databases.get', method: 'GET', path: '/v2/redis-databases/{redisDatabaseId}' },
    { status: { at: '/status', values: ['pending', 'ready', 'migrating', 'importing', 'error'], failed: ['error'] } },
    target,
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
export function redisDatabasesUpdate(
  options: Arguments<RedisDatabasesUpdateData> & { client: Client },
): Call<RedisDatabasesUpdateResponses, RedisDatabasesUpdateErrors> {
  return call(
    options.client,
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
export function redisDatabasesUpdateConfiguration(
  options: Arguments<RedisDatabasesUpdateConfigurationData> & { client: Client },
): Call<RedisDatabasesUpdateConfigurationResponses, RedisDatabasesUpdateConfigurationErrors> {
  return call(
    options.client,
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
export function redisDatabasesUpdateDescription(
  options: Arguments<RedisDatabasesUpdateDescriptionData> & { client: Client },
): Call<RedisDatabasesUpdateDescriptionResponses, RedisDatabasesUpdateDescriptionErrors> {
  return call(
    options.client,
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

/**
 * List Redis versions.
 *
 * Returns the Redis versions there are, in general or for one project.
 *
 * `GET /v2/redis-versions`
 */
export function redisVersionsList(
  options: Arguments<RedisVersionsListData> & { client: Client },
): Call<RedisVersionsListResponses, RedisVersionsListErrors> {
  return call(options.client, { id: 'redis.versions.list', method: 'GET', path: '/v2/redis-versions' }, options)
}

/**
 * List DNS zones.
 *
 * Lists the DNS zones of a project, each with all of its record sets.
 *
 * `GET /v2/projects/{projectId}/dns-zones`
 */
export function dnsZonesList(options: Arguments<DnsZonesListData> & { client: Client }): Call<DnsZonesListResponses, DnsZonesListErrors> {
  return call(options.client, { id: 'dns.zones.list', method: 'GET', path: '/v2/projects/{projectId}/dns-zones' }, options)
}

/**
 * Create a DNS zone.
 *
 * Creates a DNS zone below another one. Its records are set afterwards.
 *
 * `POST /v2/dns-zones`
 */
export function dnsZonesCreate(
  options: Arguments<DnsZonesCreateData> & { client: Client },
): Call<DnsZonesCreateResponses, DnsZonesCreateErrors> {
  return call(options.client, { id: 'dns.zones.create', method: 'POST', path: '/v2/dns-zones' }, options)
}

/**
 * Delete a DNS zone.
 *
 * Deletes a DNS zone.
 *
 * `DELETE /v2/dns-zones/{dnsZoneId}`
 */
export function dnsZonesDelete(
  options: Arguments<DnsZonesDeleteData> & { client: Client },
): Call<DnsZonesDeleteResponses, DnsZonesDeleteErrors> {
  return call(options.client, { id: 'dns.zones.delete', method: 'DELETE', path: '/v2/dns-zones/{dnsZoneId}', bodiless: true }, options)
}

/**
 * Read a DNS zone.
 *
 * Returns one DNS zone with all of its record sets.
 *
 * `GET /v2/dns-zones/{dnsZoneId}`
 */
export function dnsZonesGet(options: Arguments<DnsZonesGetData> & { client: Client }): Call<DnsZonesGetResponses, DnsZonesGetErrors> {
  return call(options.client, { id: 'dns.zones.get', method: 'GET', path: '/v2/dns-zones/{dnsZoneId}' }, options)
}

/**
 * Update a record set.
 *
 * Sets the records of one kind in a DNS zone. The body has to be of the kind that the path names, or an empty object, which leaves the set without records.
 *
 * `PUT /v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}`
 */
export function dnsRecordSetsUpdate(
  options: Arguments<DnsRecordSetsUpdateData> & { client: Client },
): Call<DnsRecordSetsUpdateResponses, DnsRecordSetsUpdateErrors> {
  return call(
    options.client,
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
export function dnsRecordSetsSetManaged(
  options: Arguments<DnsRecordSetsSetManagedData> & { client: Client },
): Call<DnsRecordSetsSetManagedResponses, DnsRecordSetsSetManagedErrors> {
  return call(
    options.client,
    {
      id: 'dns.recordSets.setManaged',
      method: 'POST',
      path: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed',
      retry: 'safe',
    },
    options,
  )
}

/**
 * List domains.
 *
 * Lists the domains that the caller may see, or those of one project.
 *
 * `GET /v2/domains`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function domainsList(
  options: Arguments<DomainsListData, ListCallOptions> & { client: Client },
): ListCall<DomainsListResponses, DomainsListErrors, Domain> {
  return list(options.client, { id: 'domains.list', method: 'GET', path: '/v2/domains', pages: pagesByPage }, options)
}

/**
 * Check whether a domain can be registered (deprecated).
 *
 * Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token. Use `domains.checkRegistrability` instead.
 *
 * `POST /v2/domains`
 *
 * @deprecated
 */
export function legacyDomainsCheckRegistrability(
  options: Arguments<LegacyDomainsCheckRegistrabilityData> & { client: Client },
): Call<LegacyDomainsCheckRegistrabilityResponses, LegacyDomainsCheckRegistrabilityErrors> {
  return call(
    options.client,
    { id: 'legacy.domains.checkRegistrability', method: 'POST', path: '/v2/domains', retry: 'safe', auth: false },
    options,
  )
}

/**
 * Delete a domain.
 *
 * Starts the deletion of a domain. If the response says so, the deletion continues afterwards.
 *
 * `DELETE /v2/domains/{domainId}`
 */
export function domainsDelete(
  options: Arguments<DomainsDeleteData> & { client: Client },
): Call<DomainsDeleteResponses, DomainsDeleteErrors> {
  return call(options.client, { id: 'domains.delete', method: 'DELETE', path: '/v2/domains/{domainId}' }, options)
}

/**
 * Read a domain.
 *
 * Returns one domain with its contacts, nameservers and processes.
 *
 * `GET /v2/domains/{domainId}`
 */
export function domainsGet(options: Arguments<DomainsGetData> & { client: Client }): Call<DomainsGetResponses, DomainsGetErrors> {
  return call(options.client, { id: 'domains.get', method: 'GET', path: '/v2/domains/{domainId}' }, options)
}

/**
 * Move a domain to another project.
 *
 * Assigns a domain to another project.
 *
 * `PATCH /v2/domains/{domainId}/project-id`
 */
export function domainsUpdateProject(
  options: Arguments<DomainsUpdateProjectData> & { client: Client },
): Call<DomainsUpdateProjectResponses, DomainsUpdateProjectErrors> {
  return call(
    options.client,
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
export function domainsUpdateNameservers(
  options: Arguments<DomainsUpdateNameserversData> & { client: Client },
): Call<DomainsUpdateNameserversResponses, DomainsUpdateNameserversErrors> {
  return call(
    options.client,
    { id: 'domains.updateNameservers', method: 'PATCH', path: '/v2/domains/{domainId}/nameservers', bodiless: true, retry: 'safe' },
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
export function legacyDomainsChangeNameservers(
  options: Arguments<LegacyDomainsChangeNameserversData> & { client: Client },
): Call<LegacyDomainsChangeNameserversResponses, LegacyDomainsChangeNameserversErrors> {
  return call(
    options.client,
    { id: 'legacy.domains.changeNameservers', method: 'PUT', path: '/v2/domains/{domainId}/nameservers', bodiless: true },
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
export function domainsUpdateContact(
  options: Arguments<DomainsUpdateContactData> & { client: Client },
): Call<DomainsUpdateContactResponses, DomainsUpdateContactErrors> {
  return call(options.client, { id: 'domains.updateContact', method: 'PATCH', path: '/v2/domains/{domainId}/contacts/{contact}' }, options)
}

/**
 * Abort a registration or transfer.
 *
 * Gives up the registration or transfer of a domain that is not complete yet.
 *
 * `DELETE /v2/domains/{domainId}/declaration`
 */
export function domainsAbortDeclaration(
  options: Arguments<DomainsAbortDeclarationData> & { client: Client },
): Call<DomainsAbortDeclarationResponses, DomainsAbortDeclarationErrors> {
  return call(
    options.client,
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
export function domainsResendEmail(
  options: Arguments<DomainsResendEmailData> & { client: Client },
): Call<DomainsResendEmailResponses, DomainsResendEmailErrors> {
  return call(
    options.client,
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
export function domainsCreateAuthCode(
  options: Arguments<DomainsCreateAuthCodeData> & { client: Client },
): Call<DomainsCreateAuthCodeResponses, DomainsCreateAuthCodeErrors> {
  return call(options.client, { id: 'domains.createAuthCode', method: 'POST', path: '/v2/domains/{domainId}/actions/auth-code' }, options)
}

/**
 * Correct the auth code of a transfer.
 *
 * Replaces a wrong auth code in a transfer to mittwald that is under way or has failed, and starts that transfer again.
 *
 * `PATCH /v2/domains/{domainId}/auth-code`
 */
export function domainsUpdateAuthCode(
  options: Arguments<DomainsUpdateAuthCodeData> & { client: Client },
): Call<DomainsUpdateAuthCodeResponses, DomainsUpdateAuthCodeErrors> {
  return call(options.client, { id: 'domains.updateAuthCode', method: 'PATCH', path: '/v2/domains/{domainId}/auth-code' }, options)
}

/**
 * Check whether a domain can be registered.
 *
 * Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token.
 *
 * `POST /v2/domain-registrable`
 */
export function domainsCheckRegistrability(
  options: Arguments<DomainsCheckRegistrabilityData> & { client: Client },
): Call<DomainsCheckRegistrabilityResponses, DomainsCheckRegistrabilityErrors> {
  return call(
    options.client,
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
export function domainsCheckTransferability(
  options: Arguments<DomainsCheckTransferabilityData> & { client: Client },
): Call<DomainsCheckTransferabilityResponses, DomainsCheckTransferabilityErrors> {
  return call(
    options.client,
    { id: 'domains.checkTransferability', method: 'POST', path: '/v2/domain-transferable', retry: 'safe', auth: false },
    options,
  )
}

/**
 * List top-level domains.
 *
 * Lists the top-level domains that the API supports. Needs no token.
 *
 * `GET /v2/domain-tlds`
 */
export function domainsTldsList(
  options: Arguments<DomainsTldsListData> & { client: Client },
): Call<DomainsTldsListResponses, DomainsTldsListErrors> {
  return call(options.client, { id: 'domains.tlds.list', method: 'GET', path: '/v2/domain-tlds', auth: false }, options)
}

/**
 * Read the contact schemas of a top-level domain.
 *
 * Returns the JSON schemas of the contacts that a registration or transfer below a top-level domain needs. Needs no token.
 *
 * `GET /v2/domain-tlds/{tld}/contact-schemas`
 */
export function domainsTldsGetContactSchemas(
  options: Arguments<DomainsTldsGetContactSchemasData> & { client: Client },
): Call<DomainsTldsGetContactSchemasResponses, DomainsTldsGetContactSchemasErrors> {
  return call(
    options.client,
    { id: 'domains.tlds.getContactSchemas', method: 'GET', path: '/v2/domain-tlds/{tld}/contact-schemas', auth: false },
    options,
  )
}

/**
 * List ingresses.
 *
 * Lists the ingresses that the caller may see, or those of one project.
 *
 * `GET /v2/ingresses`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function ingressesList(
  options: Arguments<IngressesListData> & { client: Client },
): Call<IngressesListResponses, IngressesListErrors, DocumentedResponse<'X-Pagination-Page'>> {
  return call(options.client, { id: 'ingresses.list', method: 'GET', path: '/v2/ingresses' }, options)
}

/**
 * Create an ingress.
 *
 * Creates an ingress, which leads requests for a host name to targets by their path. If ownership of the host name has to be proved, the response says how.
 *
 * `POST /v2/ingresses`
 */
export function ingressesCreate(
  options: Arguments<IngressesCreateData> & { client: Client },
): Call<IngressesCreateResponses, IngressesCreateErrors> {
  return call(options.client, { id: 'ingresses.create', method: 'POST', path: '/v2/ingresses' }, options)
}

/**
 * Delete an ingress.
 *
 * Deletes an ingress.
 *
 * `DELETE /v2/ingresses/{ingressId}`
 */
export function ingressesDelete(
  options: Arguments<IngressesDeleteData> & { client: Client },
): Call<IngressesDeleteResponses, IngressesDeleteErrors> {
  return call(options.client, { id: 'ingresses.delete', method: 'DELETE', path: '/v2/ingresses/{ingressId}', bodiless: true }, options)
}

/**
 * Read an ingress.
 *
 * Returns one ingress with its paths, its TLS settings and the problems found in its DNS.
 *
 * `GET /v2/ingresses/{ingressId}`
 */
export function ingressesGet(options: Arguments<IngressesGetData> & { client: Client }): Call<IngressesGetResponses, IngressesGetErrors> {
  return call(options.client, { id: 'ingresses.get', method: 'GET', path: '/v2/ingresses/{ingressId}' }, options)
}

/**
 * Verify ownership of an ingress.
 *
 * Has mittwald check that the host name of an ingress belongs to the customer.
 *
 * `POST /v2/ingresses/{ingressId}/actions/verify-ownership`
 */
export function ingressesVerifyOwnership(
  options: Arguments<IngressesVerifyOwnershipData> & { client: Client },
): Call<IngressesVerifyOwnershipResponses, IngressesVerifyOwnershipErrors> {
  return call(
    options.client,
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
export function ingressesUpdatePaths(
  options: Arguments<IngressesUpdatePathsData> & { client: Client },
): Call<IngressesUpdatePathsResponses, IngressesUpdatePathsErrors> {
  return call(
    options.client,
    { id: 'ingresses.updatePaths', method: 'PATCH', path: '/v2/ingresses/{ingressId}/paths', bodiless: true, retry: 'safe' },
    options,
  )
}

/**
 * Update the paths of an ingress (deprecated).
 *
 * Replaces the paths of an ingress and their targets. Use `ingresses.updatePaths` instead.
 *
 * `PUT /v2/ingresses/{ingressId}/paths`
 *
 * @deprecated
 */
export function legacyIngressesUpdatePaths(
  options: Arguments<LegacyIngressesUpdatePathsData> & { client: Client },
): Call<LegacyIngressesUpdatePathsResponses, LegacyIngressesUpdatePathsErrors> {
  return call(
    options.client,
    { id: 'legacy.ingresses.updatePaths', method: 'PUT', path: '/v2/ingresses/{ingressId}/paths', bodiless: true },
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
export function ingressesUpdateTls(
  options: Arguments<IngressesUpdateTlsData> & { client: Client },
): Call<IngressesUpdateTlsResponses, IngressesUpdateTlsErrors> {
  return call(options.client, { id: 'ingresses.updateTls', method: 'PATCH', path: '/v2/ingresses/{ingressId}/tls', retry: 'safe' }, options)
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
export function legacyIngressesUpdateTls(
  options: Arguments<LegacyIngressesUpdateTlsData> & { client: Client },
): Call<LegacyIngressesUpdateTlsResponses, LegacyIngressesUpdateTlsErrors> {
  return call(options.client, { id: 'legacy.ingresses.updateTls', method: 'PUT', path: '/v2/ingresses/{ingressId}/tls' }, options)
}

/**
 * Request an ACME certificate.
 *
 * Asks for a certificate by ACME to be issued for the host name of an ingress.
 *
 * `POST /v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance`
 */
export function ingressesRequestAcmeCertificate(
  options: Arguments<IngressesRequestAcmeCertificateData> & { client: Client },
): Call<IngressesRequestAcmeCertificateResponses, IngressesRequestAcmeCertificateErrors> {
  return call(
    options.client,
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
 * Find the newest screenshot of a domain.
 *
 * Returns references to the files of a domain's screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none. Use `domains.getLatestScreenshot` instead.
 *
 * `GET /v2/domains/{domainId}/screenshots/newest`
 *
 * @deprecated
 */
export function legacyDomainsGetNewestScreenshot(
  options: Arguments<LegacyDomainsGetNewestScreenshotData> & { client: Client },
): Call<LegacyDomainsGetNewestScreenshotResponses, LegacyDomainsGetNewestScreenshotErrors> {
  return call(
    options.client,
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
export function legacyDomainsChangeOwner(
  options: Arguments<LegacyDomainsChangeOwnerData> & { client: Client },
): Call<LegacyDomainsChangeOwnerResponses, LegacyDomainsChangeOwnerErrors> {
  return call(options.client, { id: 'legacy.domains.changeOwner', method: 'PUT', path: '/v2/domains/{domainId}/handles/ownerc' }, options)
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
export function legacyDomainsChangeProject(
  options: Arguments<LegacyDomainsChangeProjectData> & { client: Client },
): Call<LegacyDomainsChangeProjectResponses, LegacyDomainsChangeProjectErrors> {
  return call(
    options.client,
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
export function legacyDomainsDeclareAuthCode(
  options: Arguments<LegacyDomainsDeclareAuthCodeData> & { client: Client },
): Call<LegacyDomainsDeclareAuthCodeResponses, LegacyDomainsDeclareAuthCodeErrors> {
  return call(
    options.client,
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
export function legacyDomainsDeclareHandles(
  options: Arguments<LegacyDomainsDeclareHandlesData> & { client: Client },
): Call<LegacyDomainsDeclareHandlesResponses, LegacyDomainsDeclareHandlesErrors> {
  return call(
    options.client,
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
export function legacyDomainsGetHandleFields(
  options: Arguments<LegacyDomainsGetHandleFieldsData> & { client: Client },
): Call<LegacyDomainsGetHandleFieldsResponses, LegacyDomainsGetHandleFieldsErrors> {
  return call(
    options.client,
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
export function legacyDomainsList(
  options: Arguments<LegacyDomainsListData, ListCallOptions> & { client: Client },
): ListCall<LegacyDomainsListResponses, LegacyDomainsListErrors, Domain> {
  return list(
    options.client,
    { id: 'legacy.domains.list', method: 'GET', path: '/v2/projects/{projectId}/domains', pages: pagesByPage },
    options,
  )
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
export function legacyIngressesList(
  options: Arguments<LegacyIngressesListData> & { client: Client },
): Call<LegacyIngressesListResponses, LegacyIngressesListErrors> {
  return call(options.client, { id: 'legacy.ingresses.list', method: 'GET', path: '/v2/projects/{projectId}/ingresses' }, options)
}

/**
 * Set the A and AAAA records of a DNS zone.
 *
 * Sets the A and AAAA records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `a` instead.
 *
 * `PUT /v2/dns/zones/{zoneId}/recordset/acombined/custom`
 *
 * @deprecated
 */
export function legacyDnsSetCustomA(
  options: Arguments<LegacyDnsSetCustomAData> & { client: Client },
): Call<LegacyDnsSetCustomAResponses, LegacyDnsSetCustomAErrors> {
  return call(
    options.client,
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
export function legacyDnsSetManagedA(
  options: Arguments<LegacyDnsSetManagedAData> & { client: Client },
): Call<LegacyDnsSetManagedAResponses, LegacyDnsSetManagedAErrors> {
  return call(
    options.client,
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
export function legacyDnsSetCname(
  options: Arguments<LegacyDnsSetCnameData> & { client: Client },
): Call<LegacyDnsSetCnameResponses, LegacyDnsSetCnameErrors> {
  return call(
    options.client,
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
export function legacyDnsSetCustomMx(
  options: Arguments<LegacyDnsSetCustomMxData> & { client: Client },
): Call<LegacyDnsSetCustomMxResponses, LegacyDnsSetCustomMxErrors> {
  return call(
    options.client,
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
export function legacyDnsSetManagedMx(
  options: Arguments<LegacyDnsSetManagedMxData> & { client: Client },
): Call<LegacyDnsSetManagedMxResponses, LegacyDnsSetManagedMxErrors> {
  return call(
    options.client,
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
export function legacyDnsSetSrv(
  options: Arguments<LegacyDnsSetSrvData> & { client: Client },
): Call<LegacyDnsSetSrvResponses, LegacyDnsSetSrvErrors> {
  return call(
    options.client,
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
export function legacyDnsSetTxt(
  options: Arguments<LegacyDnsSetTxtData> & { client: Client },
): Call<LegacyDnsSetTxtResponses, LegacyDnsSetTxtErrors> {
  return call(
    options.client,
    { id: 'legacy.dns.setTxt', method: 'PUT', path: '/v2/dns/zones/{zoneId}/recordset/txt', bodiless: true },
    options,
  )
}

/**
 * List conversations.
 *
 * Lists the support conversations that the caller has started or may see.
 *
 * `GET /v2/conversations`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function conversationsList(
  options: Arguments<ConversationsListData> & { client: Client },
): Call<ConversationsListResponses, ConversationsListErrors, DocumentedResponse<'X-Pagination-Page'>> {
  return call(options.client, { id: 'conversations.list', method: 'GET', path: '/v2/conversations' }, options)
}

/**
 * Start a conversation.
 *
 * Starts a conversation with the support and returns its id. Its messages are sent with `conversations.messages.create`.
 *
 * `POST /v2/conversations`
 */
export function conversationsCreate(
  options: Arguments<ConversationsCreateData> & { client: Client },
): Call<ConversationsCreateResponses, ConversationsCreateErrors> {
  return call(options.client, { id: 'conversations.create', method: 'POST', path: '/v2/conversations' }, options)
}

/**
 * Read a conversation.
 *
 * Returns one support conversation, without its messages.
 *
 * `GET /v2/conversations/{conversationId}`
 */
export function conversationsGet(
  options: Arguments<ConversationsGetData> & { client: Client },
): Call<ConversationsGetResponses, ConversationsGetErrors> {
  return call(options.client, { id: 'conversations.get', method: 'GET', path: '/v2/conversations/{conversationId}' }, options)
}

/**
 * Reads with `conversations.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/conversations/{conversationId}`
 */
export function conversationsWaitUntil(
  target: TargetState<{ status: 'open' | 'closed' | 'answered' | 'inProgress' | 'waiting' }>,
  options: WaitArguments<ConversationsGetData, ConversationsGetResponse> & { client: Client },
): Promise<ConversationsGetResponse> {
  return waitUntil(
    options.client,
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
export function conversationsUpdate(
  options: Arguments<ConversationsUpdateData> & { client: Client },
): Call<ConversationsUpdateResponses, ConversationsUpdateErrors> {
  return call(options.client, { id: 'conversations.update', method: 'PUT', path: '/v2/conversations/{conversationId}' }, options)
}

/**
 * Set the status of a conversation.
 *
 * Opens or closes a conversation. A closed one counts as solved; it opens again when its status is set to `open` or a message is sent in it.
 *
 * `PUT /v2/conversations/{conversationId}/status`
 */
export function conversationsSetStatus(
  options: Arguments<ConversationsSetStatusData> & { client: Client },
): Call<ConversationsSetStatusResponses, ConversationsSetStatusErrors> {
  return call(options.client, { id: 'conversations.setStatus', method: 'PUT', path: '/v2/conversations/{conversationId}/status' }, options)
}

/**
 * Read the members of a conversation.
 *
 * Returns the users who take part in a support conversation.
 *
 * `GET /v2/conversations/{conversationId}/members`
 */
export function conversationsMembersList(
  options: Arguments<ConversationsMembersListData> & { client: Client },
): Call<ConversationsMembersListResponses, ConversationsMembersListErrors> {
  return call(
    options.client,
    { id: 'conversations.members.list', method: 'GET', path: '/v2/conversations/{conversationId}/members' },
    options,
  )
}

/**
 * List messages.
 *
 * Lists all entries of a conversation, messages and status updates alike. Their `type` tells them apart.
 *
 * `GET /v2/conversations/{conversationId}/messages`
 */
export function conversationsMessagesList(
  options: Arguments<ConversationsMessagesListData> & { client: Client },
): Call<ConversationsMessagesListResponses, ConversationsMessagesListErrors> {
  return call(
    options.client,
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
export function conversationsMessagesCreate(
  options: Arguments<ConversationsMessagesCreateData> & { client: Client },
): Call<ConversationsMessagesCreateResponses, ConversationsMessagesCreateErrors> {
  return call(
    options.client,
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
export function conversationsMessagesUpdate(
  options: Arguments<ConversationsMessagesUpdateData> & { client: Client },
): Call<ConversationsMessagesUpdateResponses, ConversationsMessagesUpdateErrors> {
  return call(
    options.client,
    {
      id: 'conversations.messages.update',
      method: 'PATCH',
      path: '/v2/conversations/{conversationId}/messages/{messageId}',
      retry: 'safe',
    },
    options,
  )
}

/**
 * Request a file upload.
 *
 * Returns a token with which a file can be uploaded for the conversation, and the rules that the file has to keep.
 *
 * `POST /v2/conversations/{conversationId}/files`
 */
export function conversationsFilesRequestUpload(
  options: Arguments<ConversationsFilesRequestUploadData> & { client: Client },
): Call<ConversationsFilesRequestUploadResponses, ConversationsFilesRequestUploadErrors> {
  return call(
    options.client,
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
export function conversationsFilesGetAccessToken(
  options: Arguments<ConversationsFilesGetAccessTokenData> & { client: Client },
): Call<ConversationsFilesGetAccessTokenResponses, ConversationsFilesGetAccessTokenErrors> {
  return call(
    options.client,
    { id: 'conversations.files.getAccessToken', method: 'GET', path: '/v2/conversations/{conversationId}/files/{fileId}/access-token' },
    options,
  )
}

/**
 * List conversation categories.
 *
 * Lists all categories that a conversation may have.
 *
 * `GET /v2/conversation-categories`
 */
export function conversationsCategoriesList(
  options: Arguments<ConversationsCategoriesListData> & { client: Client },
): Call<ConversationsCategoriesListResponses, ConversationsCategoriesListErrors> {
  return call(
    options.client,
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
export function conversationsCategoriesGet(
  options: Arguments<ConversationsCategoriesGetData> & { client: Client },
): Call<ConversationsCategoriesGetResponses, ConversationsCategoriesGetErrors> {
  return call(
    options.client,
    { id: 'conversations.categories.get', method: 'GET', path: '/v2/conversation-categories/{categoryId}', auth: false },
    options,
  )
}

/**
 * List customers.
 *
 * Lists the customers that the caller has access to.
 *
 * `GET /v2/customers`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function customersList(
  options: Arguments<CustomersListData, ListCallOptions> & { client: Client },
): ListCall<CustomersListResponses, CustomersListErrors, Customer> {
  return list(options.client, { id: 'customers.list', method: 'GET', path: '/v2/customers', pages: pagesByOffsetOrPage }, options)
}

/**
 * Create a customer.
 *
 * Creates a customer and returns its id and number.
 *
 * `POST /v2/customers`
 */
export function customersCreate(
  options: Arguments<CustomersCreateData> & { client: Client },
): Call<CustomersCreateResponses, CustomersCreateErrors> {
  return call(options.client, { id: 'customers.create', method: 'POST', path: '/v2/customers' }, options)
}

/**
 * Delete a customer.
 *
 * Deletes a customer, which may have no active contracts and no unpaid invoices.
 *
 * `DELETE /v2/customers/{customerId}`
 */
export function customersDelete(
  options: Arguments<CustomersDeleteData> & { client: Client },
): Call<CustomersDeleteResponses, CustomersDeleteErrors> {
  return call(options.client, { id: 'customers.delete', method: 'DELETE', path: '/v2/customers/{customerId}' }, options)
}

/**
 * Read a customer.
 *
 * Returns one customer.
 *
 * `GET /v2/customers/{customerId}`
 */
export function customersGet(options: Arguments<CustomersGetData> & { client: Client }): Call<CustomersGetResponses, CustomersGetErrors> {
  return call(options.client, { id: 'customers.get', method: 'GET', path: '/v2/customers/{customerId}' }, options)
}

/**
 * Reads with `customers.get` until the state of the object is reached, in `vatIdValidationState` of the response, and returns it.
 *
 * Rejects with StateError at once for `invalid`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/customers/{customerId}`
 */
export function customersWaitUntil(
  target: TargetState<{ vatIdValidationState: 'valid' | 'invalid' | 'pending' | 'unspecified' }>,
  options: WaitArguments<CustomersGetData, CustomersGetResponse> & { client: Client },
): Promise<CustomersGetResponse> {
  return waitUntil(
    options.client,
    { id: 'customers.get', method: 'GET', path: '/v2/customers/{customerId}' },
    { vatIdValidationState: { at: '/vatIdValidationState', values: ['valid', 'invalid', 'pending', 'unspecified'], failed: ['invalid'] } },
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
export function customersUpdate(
  options: Arguments<CustomersUpdateData> & { client: Client },
): Call<CustomersUpdateResponses, CustomersUpdateErrors> {
  return call(options.client, { id: 'customers.update', method: 'PUT', path: '/v2/customers/{customerId}' }, options)
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
export function customersLeave(
  options: Arguments<CustomersLeaveData> & { client: Client },
): Call<CustomersLeaveResponses, CustomersLeaveErrors> {
  return call(
    options.client,
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
export function customersGetLegalCompetence(
  options: Arguments<CustomersGetLegalCompetenceData> & { client: Client },
): Call<CustomersGetLegalCompetenceResponses, CustomersGetLegalCompetenceErrors> {
  return call(
    options.client,
    { id: 'customers.getLegalCompetence', method: 'GET', path: '/v2/customers/{customerId}/legally-competent' },
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
export function customersAvatarDelete(
  options: Arguments<CustomersAvatarDeleteData> & { client: Client },
): Call<CustomersAvatarDeleteResponses, CustomersAvatarDeleteErrors> {
  return call(
    options.client,
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

/**
 * Request the upload of a customer's avatar.
 *
 * Prepares the upload of a new picture for a customer, and returns a reference for it and the rules that it has to keep.
 *
 * `POST /v2/customers/{customerId}/avatar`
 */
export function customersAvatarRequestUpload(
  options: Arguments<CustomersAvatarRequestUploadData> & { client: Client },
): Call<CustomersAvatarRequestUploadResponses, CustomersAvatarRequestUploadErrors> {
  return call(
    options.client,
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
 * List customer categories.
 *
 * Lists all categories that a customer may have. The provider's document no longer has it (2026-11-29).
 *
 * `GET /v2/customer-categories`
 *
 * @deprecated
 */
export function customersCategoriesList(
  options: Arguments<CustomersCategoriesListData> & { client: Client },
): Call<CustomersCategoriesListResponses, CustomersCategoriesListErrors> {
  return call(options.client, { id: 'customers.categories.list', method: 'GET', path: '/v2/customer-categories' }, options)
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
export function customersCategoriesCreate(
  options: Arguments<CustomersCategoriesCreateData> & { client: Client },
): Call<CustomersCategoriesCreateResponses, CustomersCategoriesCreateErrors> {
  return call(options.client, { id: 'customers.categories.create', method: 'POST', path: '/v2/customer-categories' }, options)
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
export function customersCategoriesDelete(
  options: Arguments<CustomersCategoriesDeleteData> & { client: Client },
): Call<CustomersCategoriesDeleteResponses, CustomersCategoriesDeleteErrors> {
  return call(
    options.client,
    { id: 'customers.categories.delete', method: 'DELETE', path: '/v2/customer-categories/{categoryId}' },
    options,
  )
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
export function customersCategoriesGet(
  options: Arguments<CustomersCategoriesGetData> & { client: Client },
): Call<CustomersCategoriesGetResponses, CustomersCategoriesGetErrors> {
  return call(options.client, { id: 'customers.categories.get', method: 'GET', path: '/v2/customer-categories/{categoryId}' }, options)
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
export function customersCategoriesUpdate(
  options: Arguments<CustomersCategoriesUpdateData> & { client: Client },
): Call<CustomersCategoriesUpdateResponses, CustomersCategoriesUpdateErrors> {
  return call(options.client, { id: 'customers.categories.update', method: 'PUT', path: '/v2/customer-categories/{categoryId}' }, options)
}

/**
 * List the invites of a customer.
 *
 * Lists the invites to become a member of the customer.
 *
 * `GET /v2/customers/{customerId}/invites`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function customersInvitesList(
  options: Arguments<CustomersInvitesListData, ListCallOptions> & { client: Client },
): ListCall<CustomersInvitesListResponses, CustomersInvitesListErrors, CustomerInvite> {
  return list(
    options.client,
    { id: 'customers.invites.list', method: 'GET', path: '/v2/customers/{customerId}/invites', pages: pagesByOffset },
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
export function customersInvitesCreate(
  options: Arguments<CustomersInvitesCreateData> & { client: Client },
): Call<CustomersInvitesCreateResponses, CustomersInvitesCreateErrors> {
  return call(options.client, { id: 'customers.invites.create', method: 'POST', path: '/v2/customers/{customerId}/invites' }, options)
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
export function customersInvitesListOwn(
  options: Arguments<CustomersInvitesListOwnData, ListCallOptions> & { client: Client },
): ListCall<CustomersInvitesListOwnResponses, CustomersInvitesListOwnErrors, CustomerInvite> {
  return list(
    options.client,
    { id: 'customers.invites.listOwn', method: 'GET', path: '/v2/customer-invites', pages: pagesByOffset },
    options,
  )
}

/**
 * Delete a customer invite.
 *
 * Deletes an invite to a customer.
 *
 * `DELETE /v2/customer-invites/{customerInviteId}`
 */
export function customersInvitesDelete(
  options: Arguments<CustomersInvitesDeleteData> & { client: Client },
): Call<CustomersInvitesDeleteResponses, CustomersInvitesDeleteErrors> {
  return call(
    options.client,
    { id: 'customers.invites.delete', method: 'DELETE', path: '/v2/customer-invites/{customerInviteId}', bodiless: true },
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
export function customersInvitesGet(
  options: Arguments<CustomersInvitesGetData> & { client: Client },
): Call<CustomersInvitesGetResponses, CustomersInvitesGetErrors> {
  return call(options.client, { id: 'customers.invites.get', method: 'GET', path: '/v2/customer-invites/{customerInviteId}' }, options)
}

/**
 * Read a customer invite by token.
 *
 * Returns the invite to a customer that a token belongs to. The token is sent as a header.
 *
 * `GET /v2/customer-token-invite`
 */
export function customersInvitesGetByToken(
  options: Arguments<CustomersInvitesGetByTokenData> & { client: Client },
): Call<CustomersInvitesGetByTokenResponses, CustomersInvitesGetByTokenErrors> {
  return call(options.client, { id: 'customers.invites.getByToken', method: 'GET', path: '/v2/customer-token-invite' }, options)
}

/**
 * Accept a customer invite.
 *
 * Accepts an invite to a customer, with the token that the invite holds.
 *
 * `POST /v2/customer-invites/{customerInviteId}/actions/accept`
 */
export function customersInvitesAccept(
  options: Arguments<CustomersInvitesAcceptData> & { client: Client },
): Call<CustomersInvitesAcceptResponses, CustomersInvitesAcceptErrors> {
  return call(
    options.client,
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
export function customersInvitesDecline(
  options: Arguments<CustomersInvitesDeclineData> & { client: Client },
): Call<CustomersInvitesDeclineResponses, CustomersInvitesDeclineErrors> {
  return call(
    options.client,
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
export function customersInvitesResend(
  options: Arguments<CustomersInvitesResendData> & { client: Client },
): Call<CustomersInvitesResendResponses, CustomersInvitesResendErrors> {
  return call(
    options.client,
    { id: 'customers.invites.resend', method: 'POST', path: '/v2/customer-invites/{customerInviteId}/actions/resend', bodiless: true },
    options,
  )
}

/**
 * List the memberships of a customer.
 *
 * Lists who is a member of the customer, and in which role.
 *
 * `GET /v2/customers/{customerId}/memberships`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function customersMembershipsList(
  options: Arguments<CustomersMembershipsListData, ListCallOptions> & { client: Client },
): ListCall<CustomersMembershipsListResponses, CustomersMembershipsListErrors, CustomerMembership> {
  return list(
    options.client,
    { id: 'customers.memberships.list', method: 'GET', path: '/v2/customers/{customerId}/memberships', pages: pagesByOffset },
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
export function customersMembershipsListOwn(
  options: Arguments<CustomersMembershipsListOwnData, ListCallOptions> & { client: Client },
): ListCall<CustomersMembershipsListOwnResponses, CustomersMembershipsListOwnErrors, CustomerMembership> {
  return list(
    options.client,
    { id: 'customers.memberships.listOwn', method: 'GET', path: '/v2/customer-memberships', pages: pagesByOffset },
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
export function customersMembershipsDelete(
  options: Arguments<CustomersMembershipsDeleteData> & { client: Client },
): Call<CustomersMembershipsDeleteResponses, CustomersMembershipsDeleteErrors> {
  return call(
    options.client,
    { id: 'customers.memberships.delete', method: 'DELETE', path: '/v2/customer-memberships/{customerMembershipId}', bodiless: true },
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
export function customersMembershipsGet(
  options: Arguments<CustomersMembershipsGetData> & { client: Client },
): Call<CustomersMembershipsGetResponses, CustomersMembershipsGetErrors> {
  return call(
    options.client,
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
export function customersMembershipsUpdate(
  options: Arguments<CustomersMembershipsUpdateData> & { client: Client },
): Call<CustomersMembershipsUpdateResponses, CustomersMembershipsUpdateErrors> {
  return call(
    options.client,
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
 * Change the e-mail address (deprecated).
 *
 * Gives the caller's account a new e-mail address. Use `account.email.change` instead.
 *
 * `PUT /v2/signup/email`
 *
 * @deprecated
 */
export function legacyAccountChangeEmail(
  options: Arguments<LegacyAccountChangeEmailData> & { client: Client },
): Call<LegacyAccountChangeEmailResponses, LegacyAccountChangeEmailErrors> {
  return call(options.client, { id: 'legacy.account.changeEmail', method: 'PUT', path: '/v2/signup/email', bodiless: true }, options)
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
export function legacyAccountResendVerificationEmail(
  options: Arguments<LegacyAccountResendVerificationEmailData> & { client: Client },
): Call<LegacyAccountResendVerificationEmailResponses, LegacyAccountResendVerificationEmailErrors> {
  return call(
    options.client,
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
export function legacyAccountVerifyEmail(
  options: Arguments<LegacyAccountVerifyEmailData> & { client: Client },
): Call<LegacyAccountVerifyEmailResponses, LegacyAccountVerifyEmailErrors> {
  return call(
    options.client,
    { id: 'legacy.account.verifyEmail', method: 'POST', path: '/v2/signup/email/verify', bodiless: true },
    options,
  )
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
export function legacyAccountInitPasswordReset(
  options: Arguments<LegacyAccountInitPasswordResetData> & { client: Client },
): Call<LegacyAccountInitPasswordResetResponses, LegacyAccountInitPasswordResetErrors> {
  return call(
    options.client,
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
export function legacyAccountConfirmPasswordReset(
  options: Arguments<LegacyAccountConfirmPasswordResetData> & { client: Client },
): Call<LegacyAccountConfirmPasswordResetResponses, LegacyAccountConfirmPasswordResetErrors> {
  return call(
    options.client,
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
export function legacyAccountGetPasswordPolicy(
  options: Arguments<LegacyAccountGetPasswordPolicyData> & { client: Client },
): Call<LegacyAccountGetPasswordPolicyResponses, LegacyAccountGetPasswordPolicyErrors> {
  return call(options.client, { id: 'legacy.account.getPasswordPolicy', method: 'GET', path: '/v2/password/policies/{path}' }, options)
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
export function legacyAccountDeleteApiToken(
  options: Arguments<LegacyAccountDeleteApiTokenData> & { client: Client },
): Call<LegacyAccountDeleteApiTokenResponses, LegacyAccountDeleteApiTokenErrors> {
  return call(
    options.client,
    { id: 'legacy.account.deleteApiToken', method: 'DELETE', path: '/v2/signup/token/api/{apiTokenId}', bodiless: true },
    options,
  )
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
export function legacyAccountUpdateApiToken(
  options: Arguments<LegacyAccountUpdateApiTokenData> & { client: Client },
): Call<LegacyAccountUpdateApiTokenResponses, LegacyAccountUpdateApiTokenErrors> {
  return call(
    options.client,
    { id: 'legacy.account.updateApiToken', method: 'PUT', path: '/v2/signup/token/api/{apiTokenId}', bodiless: true },
    options,
  )
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
export function legacyAccountDeleteSshKey(
  options: Arguments<LegacyAccountDeleteSshKeyData> & { client: Client },
): Call<LegacyAccountDeleteSshKeyResponses, LegacyAccountDeleteSshKeyErrors> {
  return call(
    options.client,
    { id: 'legacy.account.deleteSshKey', method: 'DELETE', path: '/v2/signup/ssh/{sshKeyId}', bodiless: true },
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
export function legacyAccountUpdateSshKey(
  options: Arguments<LegacyAccountUpdateSshKeyData> & { client: Client },
): Call<LegacyAccountUpdateSshKeyResponses, LegacyAccountUpdateSshKeyErrors> {
  return call(
    options.client,
    { id: 'legacy.account.updateSshKey', method: 'PUT', path: '/v2/signup/ssh/{sshKeyId}', bodiless: true },
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
export function legacyAccountDisableMfa(
  options: Arguments<LegacyAccountDisableMfaData> & { client: Client },
): Call<LegacyAccountDisableMfaResponses, LegacyAccountDisableMfaErrors> {
  return call(options.client, { id: 'legacy.account.disableMfa', method: 'DELETE', path: '/v2/signup/mfa', retry: 'never' }, options)
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
export function legacyAccountLogout(
  options: Arguments<LegacyAccountLogoutData> & { client: Client },
): Call<LegacyAccountLogoutResponses, LegacyAccountLogoutErrors> {
  return call(options.client, { id: 'legacy.account.logout', method: 'PUT', path: '/v2/signup/logout', bodiless: true }, options)
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
export function legacyAccountTerminateAllSessions(
  options: Arguments<LegacyAccountTerminateAllSessionsData> & { client: Client },
): Call<LegacyAccountTerminateAllSessionsResponses, LegacyAccountTerminateAllSessionsErrors> {
  return call(
    options.client,
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
export function legacyAccountTerminateSession(
  options: Arguments<LegacyAccountTerminateSessionData> & { client: Client },
): Call<LegacyAccountTerminateSessionResponses, LegacyAccountTerminateSessionErrors> {
  return call(
    options.client,
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
export function legacyAccountUpdate(
  options: Arguments<LegacyAccountUpdateData> & { client: Client },
): Call<LegacyAccountUpdateResponses, LegacyAccountUpdateErrors> {
  return call(options.client, { id: 'legacy.account.update', method: 'PUT', path: '/v2/signup/profile', bodiless: true }, options)
}

/**
 * Report an issue of the caller.
 *
 * Submits feedback or a bug report of the caller. Use `account.createFeedback` instead.
 *
 * `POST /v2/users/self/issues`
 *
 * @deprecated
 */
export function legacyUsersCreateOwnIssue(
  options: Arguments<LegacyUsersCreateOwnIssueData> & { client: Client },
): Call<LegacyUsersCreateOwnIssueResponses, LegacyUsersCreateOwnIssueErrors> {
  return call(options.client, { id: 'legacy.users.createOwnIssue', method: 'POST', path: '/v2/users/self/issues' }, options)
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
export function legacyUsersCreateIssue(
  options: Arguments<LegacyUsersCreateIssueData> & { client: Client },
): Call<LegacyUsersCreateIssueResponses, LegacyUsersCreateIssueErrors> {
  return call(options.client, { id: 'legacy.users.createIssue', method: 'POST', path: '/v2/user/issues', bodiless: true }, options)
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
export function legacyUsersDeleteAvatar(
  options: Arguments<LegacyUsersDeleteAvatarData> & { client: Client },
): Call<LegacyUsersDeleteAvatarResponses, LegacyUsersDeleteAvatarErrors> {
  return call(
    options.client,
    { id: 'legacy.users.deleteAvatar', method: 'DELETE', path: '/v2/user/{userId}/avatar', bodiless: true },
    options,
  )
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
export function legacyUsersRequestAvatarUpload(
  options: Arguments<LegacyUsersRequestAvatarUploadData> & { client: Client },
): Call<LegacyUsersRequestAvatarUploadResponses, LegacyUsersRequestAvatarUploadErrors> {
  return call(
    options.client,
    { id: 'legacy.users.requestAvatarUpload', method: 'POST', path: '/v2/user/{userId}/avatar', retry: 'safe' },
    options,
  )
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
export function legacyUsersListFeedback(
  options: Arguments<LegacyUsersListFeedbackData> & { client: Client },
): Call<LegacyUsersListFeedbackResponses, LegacyUsersListFeedbackErrors> {
  return call(options.client, { id: 'legacy.users.listFeedback', method: 'GET', path: '/v2/user/feedback' }, options)
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
export function legacyUsersCreateFeedback(
  options: Arguments<LegacyUsersCreateFeedbackData> & { client: Client },
): Call<LegacyUsersCreateFeedbackResponses, LegacyUsersCreateFeedbackErrors> {
  return call(options.client, { id: 'legacy.users.createFeedback', method: 'POST', path: '/v2/user/feedback' }, options)
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
export function legacyUsersGet(
  options: Arguments<LegacyUsersGetData> & { client: Client },
): Call<LegacyUsersGetResponses, LegacyUsersGetErrors> {
  return call(options.client, { id: 'legacy.users.get', method: 'GET', path: '/v2/user/{userId}' }, options)
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
export function legacyUsersUpdatePersonalInformation(
  options: Arguments<LegacyUsersUpdatePersonalInformationData> & { client: Client },
): Call<LegacyUsersUpdatePersonalInformationResponses, LegacyUsersUpdatePersonalInformationErrors> {
  return call(
    options.client,
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
export function legacyUsersGetOwn(
  options: Arguments<LegacyUsersGetOwnData> & { client: Client },
): Call<LegacyUsersGetOwnResponses, LegacyUsersGetOwnErrors> {
  return call(options.client, { id: 'legacy.users.getOwn', method: 'GET', path: '/v2/user' }, options)
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
export function legacyUsersGetSettings(
  options: Arguments<LegacyUsersGetSettingsData> & { client: Client },
): Call<LegacyUsersGetSettingsResponses, LegacyUsersGetSettingsErrors> {
  return call(options.client, { id: 'legacy.users.getSettings', method: 'GET', path: '/v2/user/settings' }, options)
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
export function legacyUsersUpdateSettings(
  options: Arguments<LegacyUsersUpdateSettingsData> & { client: Client },
): Call<LegacyUsersUpdateSettingsResponses, LegacyUsersUpdateSettingsErrors> {
  return call(options.client, { id: 'legacy.users.updateSettings', method: 'PUT', path: '/v2/user/settings', bodiless: true }, options)
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
export function legacyUsersDeletePhone(
  options: Arguments<LegacyUsersDeletePhoneData> & { client: Client },
): Call<LegacyUsersDeletePhoneResponses, LegacyUsersDeletePhoneErrors> {
  return call(
    options.client,
    { id: 'legacy.users.deletePhone', method: 'DELETE', path: '/v2/user/{userId}/phone', bodiless: true },
    options,
  )
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
export function legacyUsersAddPhone(
  options: Arguments<LegacyUsersAddPhoneData> & { client: Client },
): Call<LegacyUsersAddPhoneResponses, LegacyUsersAddPhoneErrors> {
  return call(options.client, { id: 'legacy.users.addPhone', method: 'POST', path: '/v2/user/{userId}/phone', bodiless: true }, options)
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
export function legacyUsersVerifyPhone(
  options: Arguments<LegacyUsersVerifyPhoneData> & { client: Client },
): Call<LegacyUsersVerifyPhoneResponses, LegacyUsersVerifyPhoneErrors> {
  return call(
    options.client,
    { id: 'legacy.users.verifyPhone', method: 'POST', path: '/v2/user/{userId}/phone/verify', bodiless: true },
    options,
  )
}

/**
 * Authenticate with a password.
 *
 * Returns an access token for e-mail address and password. If the account has a second factor, the response says so instead: continue with `authentication.authenticateMfa`.
 *
 * `POST /v2/authenticate`
 */
export function authenticationAuthenticate(
  options: Arguments<AuthenticationAuthenticateData> & { client: Client },
): Call<AuthenticationAuthenticateResponses, AuthenticationAuthenticateErrors> {
  return call(options.client, { id: 'authentication.authenticate', method: 'POST', path: '/v2/authenticate' }, options)
}

/**
 * Authenticate with a second factor.
 *
 * Completes an authentication for which `authentication.authenticate` returned 202. Takes a one-time code or a recovery code and returns an access token.
 *
 * `POST /v2/authenticate-mfa`
 */
export function authenticationAuthenticateMfa(
  options: Arguments<AuthenticationAuthenticateMfaData> & { client: Client },
): Call<AuthenticationAuthenticateMfaResponses, AuthenticationAuthenticateMfaErrors> {
  return call(options.client, { id: 'authentication.authenticateMfa', method: 'POST', path: '/v2/authenticate-mfa' }, options)
}

/**
 * Authenticate with a retrieval key.
 *
 * Returns an access token for a key that `account.createTokenRetrievalKey` made.
 *
 * `POST /v2/authenticate-token-retrieval-key`
 */
export function authenticationAuthenticateWithRetrievalKey(
  options: Arguments<AuthenticationAuthenticateWithRetrievalKeyData> & { client: Client },
): Call<AuthenticationAuthenticateWithRetrievalKeyResponses, AuthenticationAuthenticateWithRetrievalKeyErrors> {
  return call(
    options.client,
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
export function authenticationAuthenticateService(
  options: Arguments<AuthenticationAuthenticateServiceData> & { client: Client },
): Call<AuthenticationAuthenticateServiceResponses, AuthenticationAuthenticateServiceErrors> {
  return call(
    options.client,
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
export function authenticationLogout(
  options: Arguments<AuthenticationLogoutData> & { client: Client },
): Call<AuthenticationLogoutResponses, AuthenticationLogoutErrors> {
  return call(options.client, { id: 'authentication.logout', method: 'PUT', path: '/v2/logout', bodiless: true }, options)
}

/**
 * Register a user.
 *
 * Creates a user with e-mail address and password. `authentication.verifyRegistration` verifies the registration with the token that is sent by e-mail.
 *
 * `POST /v2/register`
 */
export function authenticationRegister(
  options: Arguments<AuthenticationRegisterData> & { client: Client },
): Call<AuthenticationRegisterResponses, AuthenticationRegisterErrors> {
  return call(options.client, { id: 'authentication.register', method: 'POST', path: '/v2/register' }, options)
}

/**
 * Verify a registration.
 *
 * Verifies the e-mail address of a new user with the token that was sent to it.
 *
 * `POST /v2/verify-registration`
 */
export function authenticationVerifyRegistration(
  options: Arguments<AuthenticationVerifyRegistrationData> & { client: Client },
): Call<AuthenticationVerifyRegistrationResponses, AuthenticationVerifyRegistrationErrors> {
  return call(options.client, { id: 'authentication.verifyRegistration', method: 'POST', path: '/v2/verify-registration' }, options)
}

/**
 * Ask for OAuth authorization.
 *
 * Begins the authorization code flow of OAuth 2.0 (RFC 6749), in which a client asks a user for access. The user agent is redirected; `authentication.exchangeToken` turns the code into a token.
 *
 * `GET /v2/oauth2/authorize`
 */
export function authenticationAuthorize(
  options: Arguments<AuthenticationAuthorizeData> & { client: Client },
): Call<{ 302: void }, AuthenticationAuthorizeErrors> {
  return call(
    options.client,
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
export function authenticationExchangeToken(
  options: Arguments<AuthenticationExchangeTokenData> & { client: Client },
): Call<AuthenticationExchangeTokenResponses, AuthenticationExchangeTokenErrors> {
  return call(
    options.client,
    { id: 'authentication.exchangeToken', method: 'POST', path: '/v2/oauth2/token', write: writeForm, auth: false },
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
export function authenticationGetPasswordPolicy(
  options: Arguments<AuthenticationGetPasswordPolicyData> & { client: Client },
): Call<AuthenticationGetPasswordPolicyResponses, AuthenticationGetPasswordPolicyErrors> {
  return call(
    options.client,
    { id: 'authentication.getPasswordPolicy', method: 'GET', path: '/v2/password-policies/{passwordPolicy}' },
    options,
  )
}

/**
 * Read a user.
 *
 * Returns the profile of the caller or of another user.
 *
 * `GET /v2/users/{userId}`
 */
export function usersGet(options: Arguments<UsersGetData> & { client: Client }): Call<UsersGetResponses, UsersGetErrors> {
  return call(options.client, { id: 'users.get', method: 'GET', path: '/v2/users/{userId}' }, options)
}

/**
 * Update personal information.
 *
 * Changes name and salutation of a user.
 *
 * `PUT /v2/users/{userId}`
 */
export function usersUpdatePersonalInformation(
  options: Arguments<UsersUpdatePersonalInformationData> & { client: Client },
): Call<UsersUpdatePersonalInformationResponses, UsersUpdatePersonalInformationErrors> {
  return call(options.client, { id: 'users.updatePersonalInformation', method: 'PUT', path: '/v2/users/{userId}', bodiless: true }, options)
}

/**
 * Delete the phone number.
 *
 * Removes the phone number of a user.
 *
 * `DELETE /v2/users/{userId}/phone`
 */
export function usersPhoneDelete(
  options: Arguments<UsersPhoneDeleteData> & { client: Client },
): Call<UsersPhoneDeleteResponses, UsersPhoneDeleteErrors> {
  return call(options.client, { id: 'users.phone.delete', method: 'DELETE', path: '/v2/users/{userId}/phone', bodiless: true }, options)
}

/**
 * Add a phone number.
 *
 * Adds a phone number to a user and starts its verification, which `users.phone.verify` ends.
 *
 * `POST /v2/users/{userId}/phone`
 */
export function usersPhoneAdd(
  options: Arguments<UsersPhoneAddData> & { client: Client },
): Call<UsersPhoneAddResponses, UsersPhoneAddErrors> {
  return call(options.client, { id: 'users.phone.add', method: 'POST', path: '/v2/users/{userId}/phone', bodiless: true }, options)
}

/**
 * Verify a phone number.
 *
 * Ends the verification that `users.phone.add` started, with its code.
 *
 * `POST /v2/users/{userId}/actions/verify-phone`
 */
export function usersPhoneVerify(
  options: Arguments<UsersPhoneVerifyData> & { client: Client },
): Call<UsersPhoneVerifyResponses, UsersPhoneVerifyErrors> {
  return call(
    options.client,
    { id: 'users.phone.verify', method: 'POST', path: '/v2/users/{userId}/actions/verify-phone', bodiless: true },
    options,
  )
}

/**
 * Delete the avatar.
 *
 * Removes the avatar of a user.
 *
 * `DELETE /v2/users/{userId}/avatar`
 */
export function usersAvatarDelete(
  options: Arguments<UsersAvatarDeleteData> & { client: Client },
): Call<UsersAvatarDeleteResponses, UsersAvatarDeleteErrors> {
  return call(options.client, { id: 'users.avatar.delete', method: 'DELETE', path: '/v2/users/{userId}/avatar', bodiless: true }, options)
}

/**
 * Request the upload of a user's avatar.
 *
 * Asks for the upload of an avatar for a user and returns what the picture has to be like.
 *
 * `POST /v2/users/{userId}/avatar`
 */
export function usersAvatarRequestUpload(
  options: Arguments<UsersAvatarRequestUploadData> & { client: Client },
): Call<UsersAvatarRequestUploadResponses, UsersAvatarRequestUploadErrors> {
  return call(
    options.client,
    { id: 'users.avatar.requestUpload', method: 'POST', path: '/v2/users/{userId}/avatar', retry: 'safe' },
    options,
  )
}

/**
 * Read personal settings.
 *
 * Returns the personal settings of a user for the web interface.
 *
 * `GET /v2/users/{userId}/settings`
 */
export function usersSettingsGet(
  options: Arguments<UsersSettingsGetData> & { client: Client },
): Call<UsersSettingsGetResponses, UsersSettingsGetErrors> {
  return call(options.client, { id: 'users.settings.get', method: 'GET', path: '/v2/users/{userId}/settings' }, options)
}

/**
 * Update personal settings.
 *
 * Stores the personal settings of a user for the web interface.
 *
 * `PUT /v2/users/{userId}/settings`
 */
export function usersSettingsUpdate(
  options: Arguments<UsersSettingsUpdateData> & { client: Client },
): Call<UsersSettingsUpdateResponses, UsersSettingsUpdateErrors> {
  return call(options.client, { id: 'users.settings.update', method: 'PUT', path: '/v2/users/{userId}/settings', bodiless: true }, options)
}

/**
 * Read poll settings.
 *
 * Returns whether a user should be shown the poll, and how the user has dealt with it so far.
 *
 * `GET /v2/poll-settings/{userId}`
 */
export function usersPollSettingsGet(
  options: Arguments<UsersPollSettingsGetData> & { client: Client },
): Call<UsersPollSettingsGetResponses, UsersPollSettingsGetErrors> {
  return call(options.client, { id: 'users.pollSettings.get', method: 'GET', path: '/v2/poll-settings/{userId}' }, options)
}

/**
 * Store poll settings.
 *
 * Creates or replaces the poll settings of a user. The id of the user goes into the path and into the body.
 *
 * `POST /v2/poll-settings/{userId}`
 */
export function usersPollSettingsStore(
  options: Arguments<UsersPollSettingsStoreData> & { client: Client },
): Call<UsersPollSettingsStoreResponses, UsersPollSettingsStoreErrors> {
  return call(
    options.client,
    { id: 'users.pollSettings.store', method: 'POST', path: '/v2/poll-settings/{userId}', retry: 'safe' },
    options,
  )
}

/**
 * List feedback.
 *
 * Lists the feedback that a user has submitted.
 *
 * `GET /v2/users/{userId}/feedback`
 */
export function usersFeedbackList(
  options: Arguments<UsersFeedbackListData> & { client: Client },
): Call<UsersFeedbackListResponses, UsersFeedbackListErrors> {
  return call(options.client, { id: 'users.feedback.list', method: 'GET', path: '/v2/users/{userId}/feedback' }, options)
}

/**
 * Read the account.
 *
 * Returns the caller's account with personal information and the state of its credentials.
 *
 * `GET /v2/users/self/personal-information`
 *
 * @deprecated
 */
export function accountGet(options: Arguments<AccountGetData> & { client: Client }): Call<AccountGetResponses, AccountGetErrors> {
  return call(options.client, { id: 'account.get', method: 'GET', path: '/v2/users/self/personal-information' }, options)
}

/**
 * Update the account.
 *
 * Changes the personal information of the caller.
 *
 * `PUT /v2/users/self/personal-information`
 */
export function accountUpdate(
  options: Arguments<AccountUpdateData> & { client: Client },
): Call<AccountUpdateResponses, AccountUpdateErrors> {
  return call(options.client, { id: 'account.update', method: 'PUT', path: '/v2/users/self/personal-information', bodiless: true }, options)
}

/**
 * Delete the account.
 *
 * Deletes the caller's account with all personal data. Needs the password, and a code if the account has a second factor.
 *
 * `DELETE /v2/users/self`
 */
export function accountDelete(
  options: Arguments<AccountDeleteData> & { client: Client },
): Call<AccountDeleteResponses, AccountDeleteErrors> {
  return call(options.client, { id: 'account.delete', method: 'DELETE', path: '/v2/users/self', empty: [200], retry: 'never' }, options)
}

/**
 * Submit feedback.
 *
 * Submits feedback or a bug report of the caller.
 *
 * `POST /v2/users/self/feedback`
 */
export function accountCreateFeedback(
  options: Arguments<AccountCreateFeedbackData> & { client: Client },
): Call<AccountCreateFeedbackResponses, AccountCreateFeedbackErrors> {
  return call(options.client, { id: 'account.createFeedback', method: 'POST', path: '/v2/users/self/feedback' }, options)
}

/**
 * Read a support code.
 *
 * Returns a support code for the caller and says how long it is valid.
 *
 * `GET /v2/users/self/credentials/support-code`
 */
export function accountGetSupportCode(
  options: Arguments<AccountGetSupportCodeData> & { client: Client },
): Call<AccountGetSupportCodeResponses, AccountGetSupportCodeErrors> {
  return call(options.client, { id: 'account.getSupportCode', method: 'GET', path: '/v2/users/self/credentials/support-code' }, options)
}

/**
 * Read the e-mail address.
 *
 * Returns the verified e-mail address of the caller.
 *
 * `GET /v2/users/self/credentials/email`
 */
export function accountEmailGet(
  options: Arguments<AccountEmailGetData> & { client: Client },
): Call<AccountEmailGetResponses, AccountEmailGetErrors> {
  return call(options.client, { id: 'account.email.get', method: 'GET', path: '/v2/users/self/credentials/email' }, options)
}

/**
 * Change the e-mail address.
 *
 * Gives the caller's account a new e-mail address, which `account.email.verify` verifies.
 *
 * `PUT /v2/users/self/credentials/email`
 */
export function accountEmailChange(
  options: Arguments<AccountEmailChangeData> & { client: Client },
): Call<AccountEmailChangeResponses, AccountEmailChangeErrors> {
  return call(
    options.client,
    { id: 'account.email.change', method: 'PUT', path: '/v2/users/self/credentials/email', bodiless: true },
    options,
  )
}

/**
 * Resend the verification e-mail.
 *
 * Sends the e-mail that verifies an address once more.
 *
 * `POST /v2/users/self/credentials/email/actions/resend-email`
 */
export function accountEmailResendVerification(
  options: Arguments<AccountEmailResendVerificationData> & { client: Client },
): Call<AccountEmailResendVerificationResponses, AccountEmailResendVerificationErrors> {
  return call(
    options.client,
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
export function accountEmailVerify(
  options: Arguments<AccountEmailVerifyData> & { client: Client },
): Call<AccountEmailVerifyResponses, AccountEmailVerifyErrors> {
  return call(
    options.client,
    { id: 'account.email.verify', method: 'POST', path: '/v2/users/self/credentials/email/actions/verify-email', bodiless: true },
    options,
  )
}

/**
 * Change the password.
 *
 * Replaces the caller's password and returns an access token. Needs the old password, and a code if the account has a second factor.
 *
 * `PUT /v2/users/self/credentials/password`
 */
export function accountPasswordChange(
  options: Arguments<AccountPasswordChangeData> & { client: Client },
): Call<AccountPasswordChangeResponses, AccountPasswordChangeErrors> {
  return call(
    options.client,
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
export function accountPasswordGetUpdatedAt(
  options: Arguments<AccountPasswordGetUpdatedAtData> & { client: Client },
): Call<AccountPasswordGetUpdatedAtResponses, AccountPasswordGetUpdatedAtErrors> {
  return call(
    options.client,
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
export function accountPasswordInitReset(
  options: Arguments<AccountPasswordInitResetData> & { client: Client },
): Call<AccountPasswordInitResetResponses, AccountPasswordInitResetErrors> {
  return call(
    options.client,
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
export function accountPasswordConfirmReset(
  options: Arguments<AccountPasswordConfirmResetData> & { client: Client },
): Call<AccountPasswordConfirmResetResponses, AccountPasswordConfirmResetErrors> {
  return call(
    options.client,
    { id: 'account.password.confirmReset', method: 'POST', path: '/v2/users/self/credentials/password/confirm-reset', bodiless: true },
    options,
  )
}

/**
 * Disable the second factor.
 *
 * Turns multi-factor authentication off for the caller. Needs a code of the second factor.
 *
 * `DELETE /v2/users/self/credentials/mfa`
 */
export function accountMfaDisable(
  options: Arguments<AccountMfaDisableData> & { client: Client },
): Call<AccountMfaDisableResponses, AccountMfaDisableErrors> {
  return call(
    options.client,
    { id: 'account.mfa.disable', method: 'DELETE', path: '/v2/users/self/credentials/mfa', bodiless: true, retry: 'never' },
    options,
  )
}

/**
 * Read the state of the second factor.
 *
 * Returns how far multi-factor authentication is set up for the caller.
 *
 * `GET /v2/users/self/credentials/mfa`
 */
export function accountMfaGetStatus(
  options: Arguments<AccountMfaGetStatusData> & { client: Client },
): Call<AccountMfaGetStatusResponses, AccountMfaGetStatusErrors> {
  return call(options.client, { id: 'account.mfa.getStatus', method: 'GET', path: '/v2/users/self/credentials/mfa' }, options)
}

/**
 * Confirm the second factor.
 *
 * Turns on multi-factor authentication that `account.mfa.init` has set up, and returns the recovery codes.
 *
 * `POST /v2/users/self/credentials/mfa`
 */
export function accountMfaConfirm(
  options: Arguments<AccountMfaConfirmData> & { client: Client },
): Call<AccountMfaConfirmResponses, AccountMfaConfirmErrors> {
  return call(options.client, { id: 'account.mfa.confirm', method: 'POST', path: '/v2/users/self/credentials/mfa' }, options)
}

/**
 * Reset the recovery codes.
 *
 * Replaces the recovery codes of the caller by new ones.
 *
 * `PUT /v2/users/self/credentials/mfa`
 */
export function accountMfaResetRecoveryCodes(
  options: Arguments<AccountMfaResetRecoveryCodesData> & { client: Client },
): Call<AccountMfaResetRecoveryCodesResponses, AccountMfaResetRecoveryCodesErrors> {
  return call(
    options.client,
    { id: 'account.mfa.resetRecoveryCodes', method: 'PUT', path: '/v2/users/self/credentials/mfa', retry: 'never' },
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
export function accountMfaInit(
  options: Arguments<AccountMfaInitData> & { client: Client },
): Call<AccountMfaInitResponses, AccountMfaInitErrors> {
  return call(options.client, { id: 'account.mfa.init', method: 'POST', path: '/v2/users/self/credentials/init-mfa' }, options)
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
export function accountCheckToken(
  options: Arguments<AccountCheckTokenData> & { client: Client },
): Call<AccountCheckTokenResponses, AccountCheckTokenErrors> {
  return call(
    options.client,
    { id: 'account.checkToken', method: 'POST', path: '/v2/users/self/credentials/token', retry: 'safe' },
    options,
  )
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
export function accountCreateTokenRetrievalKey(
  options: Arguments<AccountCreateTokenRetrievalKeyData> & { client: Client },
): Call<AccountCreateTokenRetrievalKeyResponses, AccountCreateTokenRetrievalKeyErrors> {
  return call(
    options.client,
    { id: 'account.createTokenRetrievalKey', method: 'POST', path: '/v2/users/self/token-retrieval-key' },
    options,
  )
}

/**
 * List API tokens.
 *
 * Lists the API tokens of the caller, without the tokens themselves.
 *
 * `GET /v2/users/self/api-tokens`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function accountApiTokensList(
  options: Arguments<AccountApiTokensListData, ListCallOptions> & { client: Client },
): ListCall<AccountApiTokensListResponses, AccountApiTokensListErrors, ApiToken> {
  return list(
    options.client,
    { id: 'account.apiTokens.list', method: 'GET', path: '/v2/users/self/api-tokens', pages: pagesByOffsetOrPage },
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
export function accountApiTokensCreate(
  options: Arguments<AccountApiTokensCreateData> & { client: Client },
): Call<AccountApiTokensCreateResponses, AccountApiTokensCreateErrors> {
  return call(options.client, { id: 'account.apiTokens.create', method: 'POST', path: '/v2/users/self/api-tokens' }, options)
}

/**
 * Delete an API token.
 *
 * Deletes an API token of the caller.
 *
 * `DELETE /v2/users/self/api-tokens/{apiTokenId}`
 */
export function accountApiTokensDelete(
  options: Arguments<AccountApiTokensDeleteData> & { client: Client },
): Call<AccountApiTokensDeleteResponses, AccountApiTokensDeleteErrors> {
  return call(
    options.client,
    { id: 'account.apiTokens.delete', method: 'DELETE', path: '/v2/users/self/api-tokens/{apiTokenId}', bodiless: true },
    options,
  )
}

/**
 * Read an API token.
 *
 * Returns one API token of the caller, without the token itself.
 *
 * `GET /v2/users/self/api-tokens/{apiTokenId}`
 */
export function accountApiTokensGet(
  options: Arguments<AccountApiTokensGetData> & { client: Client },
): Call<AccountApiTokensGetResponses, AccountApiTokensGetErrors> {
  return call(options.client, { id: 'account.apiTokens.get', method: 'GET', path: '/v2/users/self/api-tokens/{apiTokenId}' }, options)
}

/**
 * Update an API token.
 *
 * Changes the description of an API token and when it expires.
 *
 * `PUT /v2/users/self/api-tokens/{apiTokenId}`
 */
export function accountApiTokensUpdate(
  options: Arguments<AccountApiTokensUpdateData> & { client: Client },
): Call<AccountApiTokensUpdateResponses, AccountApiTokensUpdateErrors> {
  return call(
    options.client,
    { id: 'account.apiTokens.update', method: 'PUT', path: '/v2/users/self/api-tokens/{apiTokenId}', bodiless: true },
    options,
  )
}

/**
 * List SSH keys.
 *
 * Lists the public SSH keys of the caller.
 *
 * `GET /v2/users/self/ssh-keys`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function accountSshKeysList(
  options: Arguments<AccountSshKeysListData, ListCallOptions> & { client: Client },
): ListCall<AccountSshKeysListResponses, AccountSshKeysListErrors, SshKey> {
  return list(
    options.client,
    { id: 'account.sshKeys.list', method: 'GET', path: '/v2/users/self/ssh-keys', pages: pagesByOffsetOrPageIn('/sshKeys') },
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
export function accountSshKeysCreate(
  options: Arguments<AccountSshKeysCreateData> & { client: Client },
): Call<AccountSshKeysCreateResponses, AccountSshKeysCreateErrors> {
  return call(options.client, { id: 'account.sshKeys.create', method: 'POST', path: '/v2/users/self/ssh-keys' }, options)
}

/**
 * Delete an SSH key.
 *
 * Removes an SSH key from the caller's account.
 *
 * `DELETE /v2/users/self/ssh-keys/{sshKeyId}`
 */
export function accountSshKeysDelete(
  options: Arguments<AccountSshKeysDeleteData> & { client: Client },
): Call<AccountSshKeysDeleteResponses, AccountSshKeysDeleteErrors> {
  return call(
    options.client,
    { id: 'account.sshKeys.delete', method: 'DELETE', path: '/v2/users/self/ssh-keys/{sshKeyId}', bodiless: true },
    options,
  )
}

/**
 * Read an SSH key.
 *
 * Returns one public SSH key of the caller.
 *
 * `GET /v2/users/self/ssh-keys/{sshKeyId}`
 */
export function accountSshKeysGet(
  options: Arguments<AccountSshKeysGetData> & { client: Client },
): Call<AccountSshKeysGetResponses, AccountSshKeysGetErrors> {
  return call(options.client, { id: 'account.sshKeys.get', method: 'GET', path: '/v2/users/self/ssh-keys/{sshKeyId}' }, options)
}

/**
 * Update an SSH key.
 *
 * Changes the comment of an SSH key and when it expires.
 *
 * `PUT /v2/users/self/ssh-keys/{sshKeyId}`
 */
export function accountSshKeysUpdate(
  options: Arguments<AccountSshKeysUpdateData> & { client: Client },
): Call<AccountSshKeysUpdateResponses, AccountSshKeysUpdateErrors> {
  return call(
    options.client,
    { id: 'account.sshKeys.update', method: 'PUT', path: '/v2/users/self/ssh-keys/{sshKeyId}', bodiless: true },
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
export function accountSessionsTerminateAll(
  options: Arguments<AccountSessionsTerminateAllData> & { client: Client },
): Call<AccountSessionsTerminateAllResponses, AccountSessionsTerminateAllErrors> {
  return call(
    options.client,
    { id: 'account.sessions.terminateAll', method: 'DELETE', path: '/v2/users/self/sessions', bodiless: true },
    options,
  )
}

/**
 * List sessions.
 *
 * Lists the sessions of the caller, each with device and location.
 *
 * `GET /v2/users/self/sessions`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function accountSessionsList(
  options: Arguments<AccountSessionsListData, ListCallOptions> & { client: Client },
): ListCall<AccountSessionsListResponses, AccountSessionsListErrors, Session> {
  return list(
    options.client,
    { id: 'account.sessions.list', method: 'GET', path: '/v2/users/self/sessions', pages: pagesByOffsetOrPage },
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
export function accountSessionsRefresh(
  options: Arguments<AccountSessionsRefreshData> & { client: Client },
): Call<AccountSessionsRefreshResponses, AccountSessionsRefreshErrors> {
  return call(options.client, { id: 'account.sessions.refresh', method: 'PUT', path: '/v2/users/self/sessions', retry: 'never' }, options)
}

/**
 * End a session.
 *
 * Ends one session of the caller.
 *
 * `DELETE /v2/users/self/sessions/{tokenId}`
 */
export function accountSessionsTerminate(
  options: Arguments<AccountSessionsTerminateData> & { client: Client },
): Call<AccountSessionsTerminateResponses, AccountSessionsTerminateErrors> {
  return call(
    options.client,
    { id: 'account.sessions.terminate', method: 'DELETE', path: '/v2/users/self/sessions/{tokenId}', bodiless: true },
    options,
  )
}

/**
 * Read a session.
 *
 * Returns one session of the caller.
 *
 * `GET /v2/users/self/sessions/{tokenId}`
 */
export function accountSessionsGet(
  options: Arguments<AccountSessionsGetData> & { client: Client },
): Call<AccountSessionsGetResponses, AccountSessionsGetErrors> {
  return call(options.client, { id: 'account.sessions.get', method: 'GET', path: '/v2/users/self/sessions/{tokenId}' }, options)
}

/**
 * List notifications.
 *
 * Lists the notifications of the caller, optionally only the unread or only the read ones.
 *
 * `GET /v2/notifications`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function notificationsList(
  options: Arguments<NotificationsListData> & { client: Client },
): Call<NotificationsListResponses, NotificationsListErrors, DocumentedResponse<'X-Pagination-Page'>> {
  return call(options.client, { id: 'notifications.list', method: 'GET', path: '/v2/notifications' }, options)
}

/**
 * Count unread notifications.
 *
 * Returns how many unread notifications the caller has, in total and by severity. Cheaper than listing and counting them.
 *
 * `GET /v2/notification-unread-counts`
 */
export function notificationsCountUnread(
  options: Arguments<NotificationsCountUnreadData> & { client: Client },
): Call<NotificationsCountUnreadResponses, NotificationsCountUnreadErrors> {
  return call(options.client, { id: 'notifications.countUnread', method: 'GET', path: '/v2/notification-unread-counts' }, options)
}

/**
 * Mark a notification as read.
 *
 * Marks one notification as read. It cannot be made unread again this way.
 *
 * `PUT /v2/notifications/{notificationId}/status`
 */
export function notificationsRead(
  options: Arguments<NotificationsReadData> & { client: Client },
): Call<NotificationsReadResponses, NotificationsReadErrors> {
  return call(options.client, { id: 'notifications.read', method: 'PUT', path: '/v2/notifications/{notificationId}/status' }, options)
}

/**
 * Mark all notifications as read.
 *
 * Marks every notification of the caller as read. The body may be left out; no fields are known for it.
 *
 * `POST /v2/notifications/actions/read-all`
 */
export function notificationsReadAll(
  options: Arguments<NotificationsReadAllData> & { client: Client },
): Call<NotificationsReadAllResponses, NotificationsReadAllErrors> {
  return call(
    options.client,
    { id: 'notifications.readAll', method: 'POST', path: '/v2/notifications/actions/read-all', retry: 'safe' },
    options,
  )
}

/**
 * Mark all notifications as read (deprecated).
 *
 * Marks every notification of the caller as read. Use `notifications.readAll` instead.
 *
 * `PUT /v2/notifications/status`
 *
 * @deprecated
 */
export function legacyNotificationsReadAll(
  options: Arguments<LegacyNotificationsReadAllData> & { client: Client },
): Call<LegacyNotificationsReadAllResponses, LegacyNotificationsReadAllErrors> {
  return call(options.client, { id: 'legacy.notifications.readAll', method: 'PUT', path: '/v2/notifications/status' }, options)
}

/**
 * Unsubscribe from the newsletter.
 *
 * Ends the subscription of the caller to the mStudio newsletter.
 *
 * `DELETE /v2/newsletter-subscriptions/self`
 */
export function newsletterUnsubscribe(
  options: Arguments<NewsletterUnsubscribeData> & { client: Client },
): Call<NewsletterUnsubscribeResponses, NewsletterUnsubscribeErrors> {
  return call(
    options.client,
    { id: 'newsletter.unsubscribe', method: 'DELETE', path: '/v2/newsletter-subscriptions/self', bodiless: true },
    options,
  )
}

/**
 * Read the newsletter subscription.
 *
 * Returns whether the caller is subscribed to the mStudio newsletter, and with which mail address.
 *
 * `GET /v2/newsletter-subscriptions/self`
 */
export function newsletterGet(
  options: Arguments<NewsletterGetData> & { client: Client },
): Call<NewsletterGetResponses, NewsletterGetErrors> {
  return call(options.client, { id: 'newsletter.get', method: 'GET', path: '/v2/newsletter-subscriptions/self' }, options)
}

/**
 * Subscribe to the newsletter.
 *
 * Signs the caller up for the newsletter. The subscription may become active later; `active` in the response says whether it is.
 *
 * `POST /v2/newsletter-subscriptions`
 */
export function newsletterSubscribe(
  options: Arguments<NewsletterSubscribeData> & { client: Client },
): Call<NewsletterSubscribeResponses, NewsletterSubscribeErrors> {
  return call(options.client, { id: 'newsletter.subscribe', method: 'POST', path: '/v2/newsletter-subscriptions' }, options)
}

/**
 * Upload a file.
 *
 * Uploads a file under an upload token that was requested before, such as the one for a conversation. The file must keep to the rules of that token.
 *
 * `POST /v2/files`
 */
export function filesCreate(
  options: Arguments<
    WithBody<FilesCreateData, UploadBody>,
    UploadOptions<FileUploadRules | UploadRules | UserAvatarRules | ExtensionUploadRules>
  > & { client: Client },
): Call<FilesCreateResponses, FilesCreateErrors> {
  return upload(
    options.client,
    { id: 'files.create', method: 'POST', path: '/v2/files', write: writeFileAs('file'), retry: 'safe' },
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
export function filesGet(options: Arguments<FilesGetData> & { client: Client }): Call<Downloads<FilesGetResponses>, FilesGetErrors> {
  return call(
    options.client,
    { id: 'files.get', method: 'GET', path: '/v2/files/{fileId}', read: readFile, accept: 'application/octet-stream' },
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
export function filesGetWithName(
  options: Arguments<FilesGetWithNameData> & { client: Client },
): Call<Downloads<FilesGetWithNameResponses>, FilesGetWithNameErrors> {
  return call(
    options.client,
    { id: 'files.getWithName', method: 'GET', path: '/v2/files/{fileId}/{fileName}', read: readFile, accept: 'application/octet-stream' },
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
export function filesGetMeta(options: Arguments<FilesGetMetaData> & { client: Client }): Call<FilesGetMetaResponses, FilesGetMetaErrors> {
  return call(options.client, { id: 'files.getMeta', method: 'GET', path: '/v2/files/{fileId}/meta' }, options)
}

/**
 * Read the rules of an upload token.
 *
 * Returns which files may be uploaded with an upload token, by size and type.
 *
 * `GET /v2/file-upload-tokens/{fileUploadToken}/rules`
 */
export function filesGetUploadTokenRules(
  options: Arguments<FilesGetUploadTokenRulesData> & { client: Client },
): Call<FilesGetUploadTokenRulesResponses, FilesGetUploadTokenRulesErrors> {
  return call(
    options.client,
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
export function filesGetUploadTypeRules(
  options: Arguments<FilesGetUploadTypeRulesData> & { client: Client },
): Call<FilesGetUploadTypeRulesResponses, FilesGetUploadTypeRulesErrors> {
  return call(
    options.client,
    { id: 'files.getUploadTypeRules', method: 'GET', path: '/v2/file-upload-types/{fileUploadType}/rules', auth: false },
    options,
  )
}

/**
 * Read the rules of an upload token (deprecated).
 *
 * Returns which files may be uploaded with an upload token. Use `files.getUploadTokenRules` instead.
 *
 * `GET /v2/file-token-rules/{token}`
 *
 * @deprecated
 */
export function legacyFilesGetTokenRules(
  options: Arguments<LegacyFilesGetTokenRulesData> & { client: Client },
): Call<LegacyFilesGetTokenRulesResponses, LegacyFilesGetTokenRulesErrors> {
  return call(options.client, { id: 'legacy.files.getTokenRules', method: 'GET', path: '/v2/file-token-rules/{token}' }, options)
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
export function legacyFilesGetTypeRules(
  options: Arguments<LegacyFilesGetTypeRulesData> & { client: Client },
): Call<LegacyFilesGetTypeRulesResponses, LegacyFilesGetTypeRulesErrors> {
  return call(options.client, { id: 'legacy.files.getTypeRules', method: 'GET', path: '/v2/file-type-rules/{name}' }, options)
}

/**
 * List delivery boxes.
 *
 * Lists the delivery boxes of a project.
 *
 * `GET /v2/projects/{projectId}/delivery-boxes`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function mailDeliveryBoxesList(
  options: Arguments<MailDeliveryBoxesListData> & { client: Client },
): Call<MailDeliveryBoxesListResponses, MailDeliveryBoxesListErrors, DocumentedResponse<'X-Pagination-Page'>> {
  return call(options.client, { id: 'mail.deliveryBoxes.list', method: 'GET', path: '/v2/projects/{projectId}/delivery-boxes' }, options)
}

/**
 * Create a delivery box.
 *
 * Creates a delivery box in a project, with a description and a password of your choice.
 *
 * `POST /v2/projects/{projectId}/delivery-boxes`
 */
export function mailDeliveryBoxesCreate(
  options: Arguments<MailDeliveryBoxesCreateData> & { client: Client },
): Call<MailDeliveryBoxesCreateResponses, MailDeliveryBoxesCreateErrors> {
  return call(options.client, { id: 'mail.deliveryBoxes.create', method: 'POST', path: '/v2/projects/{projectId}/delivery-boxes' }, options)
}

/**
 * Delete a delivery box.
 *
 * Deletes a delivery box from its project.
 *
 * `DELETE /v2/delivery-boxes/{deliveryBoxId}`
 */
export function mailDeliveryBoxesDelete(
  options: Arguments<MailDeliveryBoxesDeleteData> & { client: Client },
): Call<MailDeliveryBoxesDeleteResponses, MailDeliveryBoxesDeleteErrors> {
  return call(
    options.client,
    { id: 'mail.deliveryBoxes.delete', method: 'DELETE', path: '/v2/delivery-boxes/{deliveryBoxId}', bodiless: true },
    options,
  )
}

/**
 * Read a delivery box.
 *
 * Returns one delivery box. Its password is never shown.
 *
 * `GET /v2/delivery-boxes/{deliveryBoxId}`
 */
export function mailDeliveryBoxesGet(
  options: Arguments<MailDeliveryBoxesGetData> & { client: Client },
): Call<MailDeliveryBoxesGetResponses, MailDeliveryBoxesGetErrors> {
  return call(options.client, { id: 'mail.deliveryBoxes.get', method: 'GET', path: '/v2/delivery-boxes/{deliveryBoxId}' }, options)
}

/**
 * Change the description of a delivery box.
 *
 * Replaces the description that a delivery box was created with.
 *
 * `PATCH /v2/delivery-boxes/{deliveryBoxId}/description`
 */
export function mailDeliveryBoxesUpdateDescription(
  options: Arguments<MailDeliveryBoxesUpdateDescriptionData> & { client: Client },
): Call<MailDeliveryBoxesUpdateDescriptionResponses, MailDeliveryBoxesUpdateDescriptionErrors> {
  return call(
    options.client,
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
export function mailDeliveryBoxesUpdatePassword(
  options: Arguments<MailDeliveryBoxesUpdatePasswordData> & { client: Client },
): Call<MailDeliveryBoxesUpdatePasswordResponses, MailDeliveryBoxesUpdatePasswordErrors> {
  return call(
    options.client,
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

/**
 * List mail addresses.
 *
 * Lists the mail addresses of a project.
 *
 * `GET /v2/projects/{projectId}/mail-addresses`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function mailAddressesList(
  options: Arguments<MailAddressesListData, ListCallOptions> & { client: Client },
): ListCall<MailAddressesListResponses, MailAddressesListErrors, MailAddress> {
  return list(
    options.client,
    { id: 'mail.addresses.list', method: 'GET', path: '/v2/projects/{projectId}/mail-addresses', pages: pagesByOffsetOrPage },
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
export function mailAddressesCreate(
  options: Arguments<MailAddressesCreateData> & { client: Client },
): Call<MailAddressesCreateResponses, MailAddressesCreateErrors> {
  return call(options.client, { id: 'mail.addresses.create', method: 'POST', path: '/v2/projects/{projectId}/mail-addresses' }, options)
}

/**
 * Delete a mail address.
 *
 * Deletes a mail address from its project.
 *
 * `DELETE /v2/mail-addresses/{mailAddressId}`
 */
export function mailAddressesDelete(
  options: Arguments<MailAddressesDeleteData> & { client: Client },
): Call<MailAddressesDeleteResponses, MailAddressesDeleteErrors> {
  return call(
    options.client,
    { id: 'mail.addresses.delete', method: 'DELETE', path: '/v2/mail-addresses/{mailAddressId}', bodiless: true },
    options,
  )
}

/**
 * Read a mail address.
 *
 * Returns one mail address with its autoresponder, its forward addresses and its mailbox. The password is never shown.
 *
 * `GET /v2/mail-addresses/{mailAddressId}`
 */
export function mailAddressesGet(
  options: Arguments<MailAddressesGetData> & { client: Client },
): Call<MailAddressesGetResponses, MailAddressesGetErrors> {
  return call(options.client, { id: 'mail.addresses.get', method: 'GET', path: '/v2/mail-addresses/{mailAddressId}' }, options)
}

/**
 * Rename a mail address.
 *
 * Changes the address itself; password, quota and the rest have operations of their own.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/address`
 */
export function mailAddressesUpdateAddress(
  options: Arguments<MailAddressesUpdateAddressData> & { client: Client },
): Call<MailAddressesUpdateAddressResponses, MailAddressesUpdateAddressErrors> {
  return call(
    options.client,
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
export function mailAddressesUpdateAutoresponder(
  options: Arguments<MailAddressesUpdateAutoresponderData> & { client: Client },
): Call<MailAddressesUpdateAutoresponderResponses, MailAddressesUpdateAutoresponderErrors> {
  return call(
    options.client,
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
 * Change the autoresponder of a mail address (deprecated).
 *
 * Sets the automatic reply of a mail address, or null. Use `mail.addresses.updateAutoresponder` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/autoresponder`
 *
 * @deprecated
 */
export function legacyMailAddressesUpdateAutoresponder(
  options: Arguments<LegacyMailAddressesUpdateAutoresponderData> & { client: Client },
): Call<LegacyMailAddressesUpdateAutoresponderResponses, LegacyMailAddressesUpdateAutoresponderErrors> {
  return call(
    options.client,
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
 * Change whether a mail address is a catch-all.
 *
 * Turns the catch-all of a mail address on or off.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/catch-all`
 */
export function mailAddressesUpdateCatchAll(
  options: Arguments<MailAddressesUpdateCatchAllData> & { client: Client },
): Call<MailAddressesUpdateCatchAllResponses, MailAddressesUpdateCatchAllErrors> {
  return call(
    options.client,
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
export function mailAddressesUpdateForwardAddresses(
  options: Arguments<MailAddressesUpdateForwardAddressesData> & { client: Client },
): Call<MailAddressesUpdateForwardAddressesResponses, MailAddressesUpdateForwardAddressesErrors> {
  return call(
    options.client,
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
 * Change the forward addresses of a mail address (deprecated).
 *
 * Sets the addresses that mail to this address is forwarded to. Use `mail.addresses.updateForwardAddresses` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/forward-addresses`
 *
 * @deprecated
 */
export function legacyMailAddressesUpdateForwardAddresses(
  options: Arguments<LegacyMailAddressesUpdateForwardAddressesData> & { client: Client },
): Call<LegacyMailAddressesUpdateForwardAddressesResponses, LegacyMailAddressesUpdateForwardAddressesErrors> {
  return call(
    options.client,
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
 * Change the password of a mail address.
 *
 * Sets a new password for a mail address. The old one is not asked for.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/password`
 */
export function mailAddressesUpdatePassword(
  options: Arguments<MailAddressesUpdatePasswordData> & { client: Client },
): Call<MailAddressesUpdatePasswordResponses, MailAddressesUpdatePasswordErrors> {
  return call(
    options.client,
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
 * Change the password of a mail address (deprecated).
 *
 * Sets a new password for a mail address. Use `mail.addresses.updatePassword` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/password`
 *
 * @deprecated
 */
export function legacyMailAddressesUpdatePassword(
  options: Arguments<LegacyMailAddressesUpdatePasswordData> & { client: Client },
): Call<LegacyMailAddressesUpdatePasswordResponses, LegacyMailAddressesUpdatePasswordErrors> {
  return call(
    options.client,
    { id: 'legacy.mail.addresses.updatePassword', method: 'PUT', path: '/v2/mail-addresses/{mailAddressId}/password', bodiless: true },
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
export function mailAddressesUpdateQuota(
  options: Arguments<MailAddressesUpdateQuotaData> & { client: Client },
): Call<MailAddressesUpdateQuotaResponses, MailAddressesUpdateQuotaErrors> {
  return call(
    options.client,
    { id: 'mail.addresses.updateQuota', method: 'PATCH', path: '/v2/mail-addresses/{mailAddressId}/quota', bodiless: true, retry: 'safe' },
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
export function legacyMailAddressesUpdateQuota(
  options: Arguments<LegacyMailAddressesUpdateQuotaData> & { client: Client },
): Call<LegacyMailAddressesUpdateQuotaResponses, LegacyMailAddressesUpdateQuotaErrors> {
  return call(
    options.client,
    { id: 'legacy.mail.addresses.updateQuota', method: 'PUT', path: '/v2/mail-addresses/{mailAddressId}/quota', bodiless: true },
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
export function mailAddressesUpdateSpamProtection(
  options: Arguments<MailAddressesUpdateSpamProtectionData> & { client: Client },
): Call<MailAddressesUpdateSpamProtectionResponses, MailAddressesUpdateSpamProtectionErrors> {
  return call(
    options.client,
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
 * Change the spam protection of a mail address (deprecated).
 *
 * Sets the spam protection of a mail address. Use `mail.addresses.updateSpamProtection` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/spam-protection`
 *
 * @deprecated
 */
export function legacyMailAddressesUpdateSpamProtection(
  options: Arguments<LegacyMailAddressesUpdateSpamProtectionData> & { client: Client },
): Call<LegacyMailAddressesUpdateSpamProtectionResponses, LegacyMailAddressesUpdateSpamProtectionErrors> {
  return call(
    options.client,
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
 * Read the mail settings of a project.
 *
 * Returns the blacklist and the whitelist of a project.
 *
 * `GET /v2/projects/{projectId}/mail-settings`
 */
export function mailSettingsGet(
  options: Arguments<MailSettingsGetData> & { client: Client },
): Call<MailSettingsGetResponses, MailSettingsGetErrors> {
  return call(options.client, { id: 'mail.settings.get', method: 'GET', path: '/v2/projects/{projectId}/mail-settings' }, options)
}

/**
 * Change a mail setting of a project.
 *
 * Sets the blacklist or the whitelist of a project. The body holds the list that the path names.
 *
 * `PATCH /v2/projects/{projectId}/mail-settings/{mailSetting}`
 */
export function mailSettingsUpdate(
  options: Arguments<MailSettingsUpdateData> & { client: Client },
): Call<MailSettingsUpdateResponses, MailSettingsUpdateErrors> {
  return call(
    options.client,
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

/**
 * Change a mail setting of a project (deprecated).
 *
 * Sets the blacklist or the whitelist of a project. Use `mail.settings.update` instead.
 *
 * `PUT /v2/projects/{projectId}/mail-settings/{mailSetting}`
 *
 * @deprecated
 */
export function legacyMailSettingsUpdate(
  options: Arguments<LegacyMailSettingsUpdateData> & { client: Client },
): Call<LegacyMailSettingsUpdateResponses, LegacyMailSettingsUpdateErrors> {
  return call(
    options.client,
    { id: 'legacy.mail.settings.update', method: 'PUT', path: '/v2/projects/{projectId}/mail-settings/{mailSetting}', bodiless: true },
    options,
  )
}

/**
 * Change the description of a delivery box (deprecated).
 *
 * Replaces the description of a delivery box. Use `mail.deliveryBoxes.updateDescription` instead.
 *
 * `PUT /v2/deliveryboxes/{id}/description`
 *
 * @deprecated
 */
export function legacyMailDeliveryBoxesUpdateDescription(
  options: Arguments<LegacyMailDeliveryBoxesUpdateDescriptionData> & { client: Client },
): Call<LegacyMailDeliveryBoxesUpdateDescriptionResponses, LegacyMailDeliveryBoxesUpdateDescriptionErrors> {
  return call(
    options.client,
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
export function legacyMailDeliveryBoxesUpdatePassword(
  options: Arguments<LegacyMailDeliveryBoxesUpdatePasswordData> & { client: Client },
): Call<LegacyMailDeliveryBoxesUpdatePasswordResponses, LegacyMailDeliveryBoxesUpdatePasswordErrors> {
  return call(
    options.client,
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

/**
 * Rename a mail address (deprecated).
 *
 * Changes the address itself. Use `mail.addresses.updateAddress` instead.
 *
 * `PUT /v2/mailaddresses/{id}/address`
 *
 * @deprecated
 */
export function legacyMailAddressesUpdateAddress(
  options: Arguments<LegacyMailAddressesUpdateAddressData> & { client: Client },
): Call<LegacyMailAddressesUpdateAddressResponses, LegacyMailAddressesUpdateAddressErrors> {
  return call(
    options.client,
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
export function legacyMailAddressesUpdateCatchAll(
  options: Arguments<LegacyMailAddressesUpdateCatchAllData> & { client: Client },
): Call<LegacyMailAddressesUpdateCatchAllResponses, LegacyMailAddressesUpdateCatchAllErrors> {
  return call(
    options.client,
    { id: 'legacy.mail.addresses.updateCatchAll', method: 'PUT', path: '/v2/mail-addresses/{mailAddressId}/catchall', bodiless: true },
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
export function legacyMailSettingsUpdateBlacklist(
  options: Arguments<LegacyMailSettingsUpdateBlacklistData> & { client: Client },
): Call<LegacyMailSettingsUpdateBlacklistResponses, LegacyMailSettingsUpdateBlacklistErrors> {
  return call(
    options.client,
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
export function legacyMailSettingsUpdateWhitelist(
  options: Arguments<LegacyMailSettingsUpdateWhitelistData> & { client: Client },
): Call<LegacyMailSettingsUpdateWhitelistResponses, LegacyMailSettingsUpdateWhitelistErrors> {
  return call(
    options.client,
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

/**
 * List pages with performance data.
 *
 * Lists the pages of a project that have performance data, by domain and path. `pageInsights.get` returns the data of one page.
 *
 * `GET /v2/projects/{projectId}/page-insights`
 */
export function pageInsightsList(
  options: Arguments<PageInsightsListData> & { client: Client },
): Call<PageInsightsListResponses, PageInsightsListErrors> {
  return call(options.client, { id: 'pageInsights.list', method: 'GET', path: '/v2/projects/{projectId}/page-insights' }, options)
}

/**
 * Read the performance data of a page.
 *
 * Returns the performance data of one page in detail, for today or another day.
 *
 * `GET /v2/page-insights`
 */
export function pageInsightsGet(
  options: Arguments<PageInsightsGetData> & { client: Client },
): Call<PageInsightsGetResponses, PageInsightsGetErrors> {
  return call(options.client, { id: 'pageInsights.get', method: 'GET', path: '/v2/page-insights' }, options)
}

/**
 * Schedule an strace.
 *
 * Schedules the measurement of one HTTP request by strace, which will belong to the project. There must be an ingress with the host name of the URL.
 *
 * `POST /v2/projects/{projectId}/straces`
 */
export function pageInsightsStracesSchedule(
  options: Arguments<PageInsightsStracesScheduleData> & { client: Client },
): Call<PageInsightsStracesScheduleResponses, PageInsightsStracesScheduleErrors> {
  return call(options.client, { id: 'pageInsights.straces.schedule', method: 'POST', path: '/v2/projects/{projectId}/straces' }, options)
}

/**
 * Read the result of an strace.
 *
 * Returns what a scheduled strace has measured, or why it failed.
 *
 * `GET /v2/projects/{projectId}/straces/{straceId}`
 */
export function pageInsightsStracesGet(
  options: Arguments<PageInsightsStracesGetData> & { client: Client },
): Call<PageInsightsStracesGetResponses, PageInsightsStracesGetErrors> {
  return call(
    options.client,
    { id: 'pageInsights.straces.get', method: 'GET', path: '/v2/projects/{projectId}/straces/{straceId}' },
    options,
  )
}

/**
 * Order a relocation.
 *
 * Asks mittwald to move a project from another provider to itself. The staff get the login at that provider and may change passwords there. Needs no access token.
 *
 * `POST /v2/relocation`
 */
export function relocationCreate(
  options: Arguments<RelocationCreateData> & { client: Client },
): Call<RelocationCreateResponses, RelocationCreateErrors> {
  return call(options.client, { id: 'relocation.create', method: 'POST', path: '/v2/relocation', bodiless: true, auth: false }, options)
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
export function relocationCreateLegacyTariffChange(
  options: Arguments<RelocationCreateLegacyTariffChangeData> & { client: Client },
): Call<RelocationCreateLegacyTariffChangeResponses, RelocationCreateLegacyTariffChangeErrors> {
  return call(
    options.client,
    { id: 'relocation.createLegacyTariffChange', method: 'POST', path: '/v2/legacy-tariff-change', charges: true, auth: false },
    options,
  )
}

/**
 * List extensions.
 *
 * Lists the extensions of the marketplace.
 *
 * `GET /v2/extensions`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function extensionsList(
  options: Arguments<ExtensionsListData, ListCallOptions> & { client: Client },
): ListCall<ExtensionsListResponses, ExtensionsListErrors, Extension> {
  return list(
    options.client,
    { id: 'extensions.list', method: 'GET', path: '/v2/extensions', pages: pagesByOffsetOrPage, auth: false },
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
export function extensionsGet(
  options: Arguments<ExtensionsGetData> & { client: Client },
): Call<ExtensionsGetResponses, ExtensionsGetErrors> {
  return call(options.client, { id: 'extensions.get', method: 'GET', path: '/v2/extensions/{extensionId}', auth: false }, options)
}

/**
 * Reads with `extensions.get` until the state of the object is reached, in `state` of the response, and returns it.
 *
 * Rejects with StateError at once for `blocked`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/extensions/{extensionId}`
 */
export function extensionsWaitUntil(
  target: TargetState<{ state: 'enabled' | 'blocked' | 'disabled' }>,
  options: WaitArguments<ExtensionsGetData, ExtensionsGetResponse> & { client: Client },
): Promise<ExtensionsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'extensions.get', method: 'GET', path: '/v2/extensions/{extensionId}', auth: false },
    { state: { at: '/state', values: ['enabled', 'blocked', 'disabled'], failed: ['blocked'] } },
    target,
    options,
  )
}

/**
 * List contributors.
 *
 * Lists the contributors of the marketplace, who offer the extensions.
 *
 * `GET /v2/contributors`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function extensionsContributorsList(
  options: Arguments<ExtensionsContributorsListData, ListCallOptions> & { client: Client },
): ListCall<ExtensionsContributorsListResponses, ExtensionsContributorsListErrors, Contributor> {
  return list(
    options.client,
    { id: 'extensions.contributors.list', method: 'GET', path: '/v2/contributors', pages: pagesByOffsetOrPage, auth: false },
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
export function extensionsContributorsDelete(
  options: Arguments<ExtensionsContributorsDeleteData> & { client: Client },
): Call<ExtensionsContributorsDeleteResponses, ExtensionsContributorsDeleteErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.delete', method: 'DELETE', path: '/v2/contributors/{contributorId}', bodiless: true },
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
export function extensionsContributorsGet(
  options: Arguments<ExtensionsContributorsGetData> & { client: Client },
): Call<ExtensionsContributorsGetResponses, ExtensionsContributorsGetErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.get', method: 'GET', path: '/v2/contributors/{contributorId}', auth: false },
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
export function extensionsContributorsUpdate(
  options: Arguments<ExtensionsContributorsUpdateData> & { client: Client },
): Call<ExtensionsContributorsUpdateResponses, ExtensionsContributorsUpdateErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.update', method: 'PATCH', path: '/v2/contributors/{contributorId}', retry: 'safe' },
    options,
  )
}

/**
 * Read a webhook public key.
 *
 * Returns the public key that verifies the signature of a webhook. Give `latest` as the serial for the newest key.
 *
 * `GET /v2/public-keys/{serial}`
 */
export function extensionsPublicKeysGet(
  options: Arguments<ExtensionsPublicKeysGetData> & { client: Client },
): Call<ExtensionsPublicKeysGetResponses, ExtensionsPublicKeysGetErrors> {
  return call(options.client, { id: 'extensions.publicKeys.get', method: 'GET', path: '/v2/public-keys/{serial}', auth: false }, options)
}

/**
 * List extension instances.
 *
 * Lists the instances of extensions in one project or one customer. Both query parameters of the context are needed.
 *
 * `GET /v2/extension-instances`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function extensionsInstancesList(
  options: Arguments<ExtensionsInstancesListData, ListCallOptions> & { client: Client },
): ListCall<ExtensionsInstancesListResponses, ExtensionsInstancesListErrors, ExtensionInstance> {
  return list(
    options.client,
    { id: 'extensions.instances.list', method: 'GET', path: '/v2/extension-instances', pages: pagesByOffsetOrPage },
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
export function extensionsInstancesCreate(
  options: Arguments<ExtensionsInstancesCreateData> & { client: Client },
): Call<ExtensionsInstancesCreateResponses, ExtensionsInstancesCreateErrors> {
  return call(options.client, { id: 'extensions.instances.create', method: 'POST', path: '/v2/extension-instances' }, options)
}

/**
 * Delete an extension instance.
 *
 * Removes an extension from its project or customer.
 *
 * `DELETE /v2/extension-instances/{extensionInstanceId}`
 */
export function extensionsInstancesDelete(
  options: Arguments<ExtensionsInstancesDeleteData> & { client: Client },
): Call<ExtensionsInstancesDeleteResponses, ExtensionsInstancesDeleteErrors> {
  return call(
    options.client,
    { id: 'extensions.instances.delete', method: 'DELETE', path: '/v2/extension-instances/{extensionInstanceId}', bodiless: true },
    options,
  )
}

/**
 * Read an extension instance.
 *
 * Returns one instance of an extension.
 *
 * `GET /v2/extension-instances/{extensionInstanceId}`
 */
export function extensionsInstancesGet(
  options: Arguments<ExtensionsInstancesGetData> & { client: Client },
): Call<ExtensionsInstancesGetResponses, ExtensionsInstancesGetErrors> {
  return call(
    options.client,
    { id: 'extensions.instances.get', method: 'GET', path: '/v2/extension-instances/{extensionInstanceId}' },
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
export function extensionsInstancesEnable(
  options: Arguments<ExtensionsInstancesEnableData> & { client: Client },
): Call<ExtensionsInstancesEnableResponses, ExtensionsInstancesEnableErrors> {
  return call(
    options.client,
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
export function extensionsInstancesDisable(
  options: Arguments<ExtensionsInstancesDisableData> & { client: Client },
): Call<ExtensionsInstancesDisableResponses, ExtensionsInstancesDisableErrors> {
  return call(
    options.client,
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
export function extensionsInstancesAuthenticate(
  options: Arguments<ExtensionsInstancesAuthenticateData> & { client: Client },
): Call<ExtensionsInstancesAuthenticateResponses, ExtensionsInstancesAuthenticateErrors> {
  return call(
    options.client,
    { id: 'extensions.instances.authenticate', method: 'POST', path: '/v2/extension-instances/{extensionInstanceId}/tokens' },
    options,
  )
}

/**
 * Accept the terms of AI models.
 *
 * Accepts the terms of all AI models that the customer has not accepted yet. Does nothing if there are none.
 *
 * `POST /v2/customers/{customerId}/ai-hosting-models/actions/accept-terms`
 */
export function customersAiHostingModelsAcceptTerms(
  options: Arguments<CustomersAiHostingModelsAcceptTermsData> & { client: Client },
): Call<CustomersAiHostingModelsAcceptTermsResponses, CustomersAiHostingModelsAcceptTermsErrors> {
  return call(
    options.client,
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
 * List the AI hosting keys of a customer.
 *
 * Lists the keys with which the customer and its projects call AI models, each with the secret itself.
 *
 * `GET /v2/customers/{customerId}/ai-hosting-keys`
 */
export function customersAiHostingKeysList(
  options: Arguments<CustomersAiHostingKeysListData> & { client: Client },
): Call<CustomersAiHostingKeysListResponses, CustomersAiHostingKeysListErrors> {
  return call(
    options.client,
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
export function customersAiHostingKeysCreate(
  options: Arguments<CustomersAiHostingKeysCreateData> & { client: Client },
): Call<CustomersAiHostingKeysCreateResponses, CustomersAiHostingKeysCreateErrors> {
  return call(
    options.client,
    { id: 'customers.aiHosting.keys.create', method: 'POST', path: '/v2/customers/{customerId}/ai-hosting-keys' },
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
export function customersAiHostingKeysDelete(
  options: Arguments<CustomersAiHostingKeysDeleteData> & { client: Client },
): Call<CustomersAiHostingKeysDeleteResponses, CustomersAiHostingKeysDeleteErrors> {
  return call(
    options.client,
    { id: 'customers.aiHosting.keys.delete', method: 'DELETE', path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}', bodiless: true },
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
export function customersAiHostingKeysGet(
  options: Arguments<CustomersAiHostingKeysGetData> & { client: Client },
): Call<CustomersAiHostingKeysGetResponses, CustomersAiHostingKeysGetErrors> {
  return call(
    options.client,
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
export function customersAiHostingKeysWaitUntil(
  target: TargetState<{ status: 'requested' | 'created' | 'failed' }>,
  options: WaitArguments<CustomersAiHostingKeysGetData, CustomersAiHostingKeysGetResponse> & { client: Client },
): Promise<CustomersAiHostingKeysGetResponse> {
  return waitUntil(
    options.client,
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
export function customersAiHostingKeysUpdate(
  options: Arguments<CustomersAiHostingKeysUpdateData> & { client: Client },
): Call<CustomersAiHostingKeysUpdateResponses, CustomersAiHostingKeysUpdateErrors> {
  return call(
    options.client,
    { id: 'customers.aiHosting.keys.update', method: 'PUT', path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}' },
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
export function customersAiHostingModelsList(
  options: Arguments<CustomersAiHostingModelsListData> & { client: Client },
): Call<CustomersAiHostingModelsListResponses, CustomersAiHostingModelsListErrors> {
  return call(
    options.client,
    { id: 'customers.aiHosting.models.list', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting-models' },
    options,
  )
}

/**
 * Read the AI hosting plan of a customer.
 *
 * Returns how many keys, tokens and requests a customer's plan allows, and how much of it is used.
 *
 * `GET /v2/customers/{customerId}/ai-hosting`
 */
export function customersAiHostingGet(
  options: Arguments<CustomersAiHostingGetData> & { client: Client },
): Call<CustomersAiHostingGetResponses, CustomersAiHostingGetErrors> {
  return call(options.client, { id: 'customers.aiHosting.get', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting' }, options)
}

/**
 * List AI models.
 *
 * Lists the AI models that mittwald hosts. `customers.aiHosting.models.list` adds what a customer can do with them.
 *
 * `GET /v2/ai-hosting-models`
 */
export function aiHostingModelsList(
  options: Arguments<AiHostingModelsListData> & { client: Client },
): Call<AiHostingModelsListResponses, AiHostingModelsListErrors> {
  return call(options.client, { id: 'aiHosting.models.list', method: 'GET', path: '/v2/ai-hosting-models' }, options)
}

/**
 * List the AI hosting keys of a project.
 *
 * Returns the API keys for AI hosting that belong to a project, with their secrets.
 *
 * `GET /v2/projects/{projectId}/ai-hosting-keys`
 */
export function projectsAiHostingKeysList(
  options: Arguments<ProjectsAiHostingKeysListData> & { client: Client },
): Call<ProjectsAiHostingKeysListResponses, ProjectsAiHostingKeysListErrors> {
  return call(
    options.client,
    { id: 'projects.aiHosting.keys.list', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting-keys' },
    options,
  )
}

/**
 * Create an AI hosting key for a project.
 *
 * Adds an API key for AI hosting to a project, out of the customer's plan. On request, a container with a web interface is created too.
 *
 * `POST /v2/projects/{projectId}/ai-hosting-keys`
 */
export function projectsAiHostingKeysCreate(
  options: Arguments<ProjectsAiHostingKeysCreateData> & { client: Client },
): Call<ProjectsAiHostingKeysCreateResponses, ProjectsAiHostingKeysCreateErrors> {
  return call(
    options.client,
    { id: 'projects.aiHosting.keys.create', method: 'POST', path: '/v2/projects/{projectId}/ai-hosting-keys' },
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
export function projectsAiHostingKeysDelete(
  options: Arguments<ProjectsAiHostingKeysDeleteData> & { client: Client },
): Call<ProjectsAiHostingKeysDeleteResponses, ProjectsAiHostingKeysDeleteErrors> {
  return call(
    options.client,
    { id: 'projects.aiHosting.keys.delete', method: 'DELETE', path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}', bodiless: true },
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
export function projectsAiHostingKeysGet(
  options: Arguments<ProjectsAiHostingKeysGetData> & { client: Client },
): Call<ProjectsAiHostingKeysGetResponses, ProjectsAiHostingKeysGetErrors> {
  return call(
    options.client,
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
export function projectsAiHostingKeysWaitUntil(
  target: TargetState<{ status: 'created' | 'requested' | 'failed' }>,
  options: WaitArguments<ProjectsAiHostingKeysGetData, ProjectsAiHostingKeysGetResponse> & { client: Client },
): Promise<ProjectsAiHostingKeysGetResponse> {
  return waitUntil(
    options.client,
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
export function projectsAiHostingKeysUpdate(
  options: Arguments<ProjectsAiHostingKeysUpdateData> & { client: Client },
): Call<ProjectsAiHostingKeysUpdateResponses, ProjectsAiHostingKeysUpdateErrors> {
  return call(
    options.client,
    { id: 'projects.aiHosting.keys.update', method: 'PUT', path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}' },
    options,
  )
}

/**
 * List the AI models for a project.
 *
 * Returns the models that are active for a project, and whether their terms have been accepted.
 *
 * `GET /v2/projects/{projectId}/ai-hosting-models`
 */
export function projectsAiHostingModelsList(
  options: Arguments<ProjectsAiHostingModelsListData> & { client: Client },
): Call<ProjectsAiHostingModelsListResponses, ProjectsAiHostingModelsListErrors> {
  return call(
    options.client,
    { id: 'projects.aiHosting.models.list', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting-models' },
    options,
  )
}

/**
 * Read a project's use of AI hosting.
 *
 * Returns how many keys a project has and may still create, and when its tokens are counted from zero again.
 *
 * `GET /v2/projects/{projectId}/ai-hosting`
 */
export function projectsAiHostingGet(
  options: Arguments<ProjectsAiHostingGetData> & { client: Client },
): Call<ProjectsAiHostingGetResponses, ProjectsAiHostingGetErrors> {
  return call(options.client, { id: 'projects.aiHosting.get', method: 'GET', path: '/v2/projects/{projectId}/ai-hosting' }, options)
}

/**
 * Link a container to an AI hosting key.
 *
 * Records the container and the ingress of the web interface that uses a key. `containerMeta` of the key has them afterwards.
 *
 * `POST /v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container`
 */
export function projectsAiHostingKeysLinkContainer(
  options: Arguments<ProjectsAiHostingKeysLinkContainerData> & { client: Client },
): Call<ProjectsAiHostingKeysLinkContainerResponses, ProjectsAiHostingKeysLinkContainerErrors> {
  return call(
    options.client,
    {
      id: 'projects.aiHosting.keys.linkContainer',
      method: 'POST',
      path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container',
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
export function appsInstallationsListOwn(
  options: Arguments<AppsInstallationsListOwnData, ListCallOptions> & { client: Client },
): ListCall<AppsInstallationsListOwnResponses, AppsInstallationsListOwnErrors, AppInstallation> {
  return list(
    options.client,
    { id: 'apps.installations.listOwn', method: 'GET', path: '/v2/app-installations', pages: pagesByOffsetOrPage },
    options,
  )
}

/**
 * List database dumps in a backup.
 *
 * Lists the names of the database dumps in a backup. `backups.restore` takes such a name to restore a database.
 *
 * `GET /v2/project-backups/{projectBackupId}/database-dumps`
 */
export function backupsDatabaseDumpsList(
  options: Arguments<BackupsDatabaseDumpsListData> & { client: Client },
): Call<BackupsDatabaseDumpsListResponses, BackupsDatabaseDumpsListErrors> {
  return call(
    options.client,
    { id: 'backups.databaseDumps.list', method: 'GET', path: '/v2/project-backups/{projectBackupId}/database-dumps' },
    options,
  )
}

/**
 * Read a directory in a backup.
 *
 * Returns a directory in a backup with the files and directories in it. Such paths can be restored with `backups.restore`.
 *
 * `GET /v2/project-backups/{projectBackupId}/path`
 */
export function backupsPathGet(
  options: Arguments<BackupsPathGetData> & { client: Client },
): Call<BackupsPathGetResponses, BackupsPathGetErrors> {
  return call(options.client, { id: 'backups.path.get', method: 'GET', path: '/v2/project-backups/{projectBackupId}/path' }, options)
}

/**
 * Restore a path from a backup.
 *
 * Starts to restore one path from a backup. Use `backups.restore` instead.
 *
 * `POST /v2/project-backups/{projectBackupId}/restore-path`
 *
 * @deprecated
 */
export function legacyBackupsRestorePath(
  options: Arguments<LegacyBackupsRestorePathData> & { client: Client },
): Call<LegacyBackupsRestorePathResponses, LegacyBackupsRestorePathErrors> {
  return call(
    options.client,
    { id: 'legacy.backups.restorePath', method: 'POST', path: '/v2/project-backups/{projectBackupId}/restore-path', bodiless: true },
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
export function backupsRestore(
  options: Arguments<BackupsRestoreData> & { client: Client },
): Call<BackupsRestoreResponses, BackupsRestoreErrors> {
  return call(
    options.client,
    { id: 'backups.restore', method: 'POST', path: '/v2/project-backups/{projectBackupId}/restore', bodiless: true },
    options,
  )
}

/**
 * Add a component to a stack.
 *
 * Adds the services and volumes of a template of the type `component` to a stack, for example a database.
 *
 * `POST /v2/stacks/{stackId}/actions/add-template-component`
 */
export function stacksAddTemplateComponent(
  options: Arguments<StacksAddTemplateComponentData> & { client: Client },
): Call<StacksAddTemplateComponentResponses, StacksAddTemplateComponentErrors> {
  return call(
    options.client,
    { id: 'stacks.addTemplateComponent', method: 'POST', path: '/v2/stacks/{stackId}/actions/add-template-component', bodiless: true },
    options,
  )
}

/**
 * Pull a service's image by webhook.
 *
 * Pulls the image of the service that the token belongs to. `stacks.services.rotateWebhookToken` returns the token, which authorizes the request.
 *
 * `GET /v2/stacks/{stackId}/webhooks/pull-image`
 */
export function stacksServicesPullByWebhook(
  options: Arguments<StacksServicesPullByWebhookData> & { client: Client },
): Call<StacksServicesPullByWebhookResponses, StacksServicesPullByWebhookErrors> {
  return call(
    options.client,
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
 * List registries of a project.
 *
 * Returns the container registries from which a project may pull images.
 *
 * `GET /v2/projects/{projectId}/registries`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function registriesList(
  options: Arguments<RegistriesListData, ListCallOptions> & { client: Client },
): ListCall<RegistriesListResponses, RegistriesListErrors, Registry> {
  return list(
    options.client,
    { id: 'registries.list', method: 'GET', path: '/v2/projects/{projectId}/registries', pages: pagesByOffsetOrPage },
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
export function registriesCreate(
  options: Arguments<RegistriesCreateData> & { client: Client },
): Call<RegistriesCreateResponses, RegistriesCreateErrors> {
  return call(options.client, { id: 'registries.create', method: 'POST', path: '/v2/projects/{projectId}/registries' }, options)
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
export function stacksListByProject(
  options: Arguments<StacksListByProjectData, ListCallOptions> & { client: Client },
): ListCall<StacksListByProjectResponses, StacksListByProjectErrors, Stack> {
  return list(
    options.client,
    { id: 'stacks.listByProject', method: 'GET', path: '/v2/projects/{projectId}/stacks', pages: pagesByOffsetOrPage },
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
export function stacksCreate(options: Arguments<StacksCreateData> & { client: Client }): Call<StacksCreateResponses, StacksCreateErrors> {
  return call(options.client, { id: 'stacks.create', method: 'POST', path: '/v2/projects/{projectId}/stacks' }, options)
}

/**
 * Delete a stack.
 *
 * Deletes one stack, found by its id.
 *
 * `DELETE /v2/stacks/{stackId}`
 */
export function stacksDelete(options: Arguments<StacksDeleteData> & { client: Client }): Call<StacksDeleteResponses, StacksDeleteErrors> {
  return call(options.client, { id: 'stacks.delete', method: 'DELETE', path: '/v2/stacks/{stackId}', bodiless: true }, options)
}

/**
 * Read a stack.
 *
 * Returns one stack, with its services and volumes.
 *
 * `GET /v2/stacks/{stackId}`
 */
export function stacksGet(options: Arguments<StacksGetData> & { client: Client }): Call<StacksGetResponses, StacksGetErrors> {
  return call(options.client, { id: 'stacks.get', method: 'GET', path: '/v2/stacks/{stackId}' }, options)
}

/**
 * Update a stack.
 *
 * Changes the description, the update schedule, or single services and volumes of a stack. Services and volumes that are not named stay as they are.
 *
 * `PATCH /v2/stacks/{stackId}`
 */
export function stacksUpdate(options: Arguments<StacksUpdateData> & { client: Client }): Call<StacksUpdateResponses, StacksUpdateErrors> {
  return call(options.client, { id: 'stacks.update', method: 'PATCH', path: '/v2/stacks/{stackId}' }, options)
}

/**
 * Replace a stack's services and volumes.
 *
 * Declares all services and volumes of a stack by name: new ones are created, and those left out are deleted. The description and the update schedule stay; `stacks.update` changes them.
 *
 * `PUT /v2/stacks/{stackId}`
 */
export function stacksReplace(
  options: Arguments<StacksReplaceData> & { client: Client },
): Call<StacksReplaceResponses, StacksReplaceErrors> {
  return call(options.client, { id: 'stacks.replace', method: 'PUT', path: '/v2/stacks/{stackId}' }, options)
}

/**
 * Delete a registry.
 *
 * Removes a registry from its project. Its images are no longer pulled with the credentials.
 *
 * `DELETE /v2/registries/{registryId}`
 */
export function registriesDelete(
  options: Arguments<RegistriesDeleteData> & { client: Client },
): Call<RegistriesDeleteResponses, RegistriesDeleteErrors> {
  return call(options.client, { id: 'registries.delete', method: 'DELETE', path: '/v2/registries/{registryId}', bodiless: true }, options)
}

/**
 * Read a registry.
 *
 * Returns one container registry, and whether its credentials are valid.
 *
 * `GET /v2/registries/{registryId}`
 */
export function registriesGet(
  options: Arguments<RegistriesGetData> & { client: Client },
): Call<RegistriesGetResponses, RegistriesGetErrors> {
  return call(options.client, { id: 'registries.get', method: 'GET', path: '/v2/registries/{registryId}' }, options)
}

/**
 * Update a registry.
 *
 * Changes the address, the description or the credentials of a registry. `null` removes the credentials.
 *
 * `PATCH /v2/registries/{registryId}`
 */
export function registriesUpdate(
  options: Arguments<RegistriesUpdateData> & { client: Client },
): Call<RegistriesUpdateResponses, RegistriesUpdateErrors> {
  return call(
    options.client,
    { id: 'registries.update', method: 'PATCH', path: '/v2/registries/{registryId}', bodiless: true, retry: 'safe' },
    options,
  )
}

/**
 * Delete a volume.
 *
 * Deletes a volume of a stack, together with its data.
 *
 * `DELETE /v2/stacks/{stackId}/volumes/{volumeId}`
 */
export function stacksVolumesDelete(
  options: Arguments<StacksVolumesDeleteData> & { client: Client },
): Call<StacksVolumesDeleteResponses, StacksVolumesDeleteErrors> {
  return call(
    options.client,
    { id: 'stacks.volumes.delete', method: 'DELETE', path: '/v2/stacks/{stackId}/volumes/{volumeId}', bodiless: true },
    options,
  )
}

/**
 * Read a volume.
 *
 * Returns one volume of a stack, with the storage it takes.
 *
 * `GET /v2/stacks/{stackId}/volumes/{volumeId}`
 */
export function stacksVolumesGet(
  options: Arguments<StacksVolumesGetData> & { client: Client },
): Call<StacksVolumesGetResponses, StacksVolumesGetErrors> {
  return call(options.client, { id: 'stacks.volumes.get', method: 'GET', path: '/v2/stacks/{stackId}/volumes/{volumeId}' }, options)
}

/**
 * Read an image's configuration.
 *
 * Returns what an image declares: its command, user, variables, ports and volumes. Private images need the credentials of a project or a registry.
 *
 * `GET /v2/container-image-config`
 */
export function containerImageConfigGet(
  options: Arguments<ContainerImageConfigGetData> & { client: Client },
): Call<ContainerImageConfigGetResponses, ContainerImageConfigGetErrors> {
  return call(options.client, { id: 'containerImageConfig.get', method: 'GET', path: '/v2/container-image-config' }, options)
}

/**
 * Read a service's logs.
 *
 * Returns the log lines of a service as text, all of them or the last ones.
 *
 * `GET /v2/stacks/{stackId}/services/{serviceId}/logs`
 */
export function stacksServicesLogsGet(
  options: Arguments<StacksServicesLogsGetData> & { client: Client },
): Call<StacksServicesLogsGetResponses, StacksServicesLogsGetErrors> {
  return call(
    options.client,
    {
      id: 'stacks.services.logs.get',
      method: 'GET',
      path: '/v2/stacks/{stackId}/services/{serviceId}/logs',
      read: readPlainText,
      accept: 'text/plain',
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
export function stacksServicesGet(
  options: Arguments<StacksServicesGetData> & { client: Client },
): Call<StacksServicesGetResponses, StacksServicesGetErrors> {
  return call(options.client, { id: 'stacks.services.get', method: 'GET', path: '/v2/stacks/{stackId}/services/{serviceId}' }, options)
}

/**
 * Reads with `stacks.services.get` until the state of the object is reached, in `status` of the response, and returns it.
 *
 * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/stacks/{stackId}/services/{serviceId}`
 */
export function stacksServicesWaitUntil(
  target: TargetState<{ status: 'running' | 'stopped' | 'error' | 'creating' | 'starting' | 'stopping' }>,
  options: WaitArguments<StacksServicesGetData, StacksServicesGetResponse> & { client: Client },
): Promise<StacksServicesGetResponse> {
  return waitUntil(
    options.client,
    { id: 'stacks.services.get', method: 'GET', path: '/v2/stacks/{stackId}/services/{serviceId}' },
    { status: { at: '/status', values: ['running', 'stopped', 'error', 'creating', 'starting', 'stopping'], failed: ['error'] } },
    target,
    options,
  )
}

/**
 * Read a container template.
 *
 * Returns one template, with the inputs it takes and the domains it needs.
 *
 * `GET /v2/container-templates/{templateId}`
 */
export function containerTemplatesGet(
  options: Arguments<ContainerTemplatesGetData> & { client: Client },
): Call<ContainerTemplatesGetResponses, ContainerTemplatesGetErrors> {
  return call(
    options.client,
    { id: 'containerTemplates.get', method: 'GET', path: '/v2/container-templates/{templateId}', auth: false },
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
export function stacksServicesList(
  options: Arguments<StacksServicesListData, ListCallOptions> & { client: Client },
): ListCall<StacksServicesListResponses, StacksServicesListErrors, StackService> {
  return list(options.client, { id: 'stacks.services.list', method: 'GET', path: '/v2/services', pages: pagesByOffsetOrPage }, options)
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
export function stacksList(
  options: Arguments<StacksListData, ListCallOptions> & { client: Client },
): ListCall<StacksListResponses, StacksListErrors, Stack> {
  return list(options.client, { id: 'stacks.list', method: 'GET', path: '/v2/stacks', pages: pagesByOffsetOrPage }, options)
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
export function stacksServicesListByProject(
  options: Arguments<StacksServicesListByProjectData, ListCallOptions> & { client: Client },
): ListCall<StacksServicesListByProjectResponses, StacksServicesListByProjectErrors, StackService> {
  return list(
    options.client,
    { id: 'stacks.services.listByProject', method: 'GET', path: '/v2/projects/{projectId}/services', pages: pagesByOffsetOrPage },
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
export function stacksVolumesList(
  options: Arguments<StacksVolumesListData, ListCallOptions> & { client: Client },
): ListCall<StacksVolumesListResponses, StacksVolumesListErrors, StackVolume> {
  return list(
    options.client,
    { id: 'stacks.volumes.list', method: 'GET', path: '/v2/stacks/{stackId}/volumes', pages: pagesByOffsetOrPage },
    options,
  )
}

/**
 * Read the statistics of container templates.
 *
 * Returns how often templates were installed. The provider no longer counts this, and will remove the operation.
 *
 * `GET /v2/container-template-statistics`
 *
 * @deprecated
 */
export function containerTemplatesStatisticsGet(
  options: Arguments<ContainerTemplatesStatisticsGetData> & { client: Client },
): Call<ContainerTemplatesStatisticsGetResponses, ContainerTemplatesStatisticsGetErrors> {
  return call(
    options.client,
    { id: 'containerTemplates.statistics.get', method: 'GET', path: '/v2/container-template-statistics', auth: false },
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
export function containerTemplatesList(
  options: Arguments<ContainerTemplatesListData, ListCallOptions> & { client: Client },
): ListCall<ContainerTemplatesListResponses, ContainerTemplatesListErrors, ContainerTemplate> {
  return list(
    options.client,
    { id: 'containerTemplates.list', method: 'GET', path: '/v2/container-templates', pages: pagesByOffsetOrPage, auth: false },
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
export function stacksVolumesListByProject(
  options: Arguments<StacksVolumesListByProjectData, ListCallOptions> & { client: Client },
): ListCall<StacksVolumesListByProjectResponses, StacksVolumesListByProjectErrors, StackVolume> {
  return list(
    options.client,
    { id: 'stacks.volumes.listByProject', method: 'GET', path: '/v2/projects/{projectId}/volumes', pages: pagesByOffsetOrPage },
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
export function stacksServicesPull(
  options: Arguments<StacksServicesPullData> & { client: Client },
): Call<StacksServicesPullResponses, StacksServicesPullErrors> {
  return call(
    options.client,
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
export function stacksServicesRecreate(
  options: Arguments<StacksServicesRecreateData> & { client: Client },
): Call<StacksServicesRecreateResponses, StacksServicesRecreateErrors> {
  return call(
    options.client,
    { id: 'stacks.services.recreate', method: 'POST', path: '/v2/stacks/{stackId}/services/{serviceId}/actions/recreate', bodiless: true },
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
export function stacksServicesRestart(
  options: Arguments<StacksServicesRestartData> & { client: Client },
): Call<StacksServicesRestartResponses, StacksServicesRestartErrors> {
  return call(
    options.client,
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
export function stacksServicesRotateWebhookToken(
  options: Arguments<StacksServicesRotateWebhookTokenData> & { client: Client },
): Call<StacksServicesRotateWebhookTokenResponses, StacksServicesRotateWebhookTokenErrors> {
  return call(
    options.client,
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
export function stacksServicesStart(
  options: Arguments<StacksServicesStartData> & { client: Client },
): Call<StacksServicesStartResponses, StacksServicesStartErrors> {
  return call(
    options.client,
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
export function stacksServicesStop(
  options: Arguments<StacksServicesStopData> & { client: Client },
): Call<StacksServicesStopResponses, StacksServicesStopErrors> {
  return call(
    options.client,
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

/**
 * Read the contract of an AI hosting.
 *
 * Returns the contract that an AI hosting of a customer belongs to.
 *
 * `GET /v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract`
 */
export function contractsGetByAiHosting(
  options: Arguments<ContractsGetByAiHostingData> & { client: Client },
): Call<ContractsGetByAiHostingResponses, ContractsGetByAiHostingErrors> {
  return call(
    options.client,
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
export function contractsGetByCertificate(
  options: Arguments<ContractsGetByCertificateData> & { client: Client },
): Call<ContractsGetByCertificateResponses, ContractsGetByCertificateErrors> {
  return call(
    options.client,
    { id: 'contracts.getByCertificate', method: 'GET', path: '/v2/certificates/{certificateId}/contract' },
    options,
  )
}

/**
 * Read the contract of a LeadFyndr profile.
 *
 * Returns the contract that the LeadFyndr profile of a customer belongs to.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile/contract`
 */
export function contractsGetByLeadFyndrProfile(
  options: Arguments<ContractsGetByLeadFyndrProfileData> & { client: Client },
): Call<ContractsGetByLeadFyndrProfileResponses, ContractsGetByLeadFyndrProfileErrors> {
  return call(
    options.client,
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
export function contractsGetByLicense(
  options: Arguments<ContractsGetByLicenseData> & { client: Client },
): Call<ContractsGetByLicenseResponses, ContractsGetByLicenseErrors> {
  return call(options.client, { id: 'contracts.getByLicense', method: 'GET', path: '/v2/licenses/{licenseId}/contract' }, options)
}

/**
 * Read the contract of a mail address.
 *
 * Returns the contract that a mail address belongs to.
 *
 * `GET /v2/mail-addresses/{mailAddressId}/contract`
 */
export function contractsGetByMailAddress(
  options: Arguments<ContractsGetByMailAddressData> & { client: Client },
): Call<ContractsGetByMailAddressResponses, ContractsGetByMailAddressErrors> {
  return call(
    options.client,
    { id: 'contracts.getByMailAddress', method: 'GET', path: '/v2/mail-addresses/{mailAddressId}/contract' },
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
export function extensionsContributorsCancelVerification(
  options: Arguments<ExtensionsContributorsCancelVerificationData> & { client: Client },
): Call<ExtensionsContributorsCancelVerificationResponses, ExtensionsContributorsCancelVerificationErrors> {
  return call(
    options.client,
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
 * Request the verification of a contributor.
 *
 * Asks mittwald to verify a contributor, so that its `verificationRequested` is true.
 *
 * `POST /v2/contributors/{contributorId}/verification-process`
 */
export function extensionsContributorsRequestVerification(
  options: Arguments<ExtensionsContributorsRequestVerificationData> & { client: Client },
): Call<ExtensionsContributorsRequestVerificationResponses, ExtensionsContributorsRequestVerificationErrors> {
  return call(
    options.client,
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
 * Become a contributor.
 *
 * Registers a customer as a contributor, who can offer extensions. The contributor is unverified at first.
 *
 * `POST /v2/customers/{customerId}/contributor`
 */
export function extensionsContributorsCreate(
  options: Arguments<ExtensionsContributorsCreateData> & { client: Client },
): Call<ExtensionsContributorsCreateResponses, ExtensionsContributorsCreateErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.create', method: 'POST', path: '/v2/customers/{customerId}/contributor' },
    options,
  )
}

/**
 * Read the billing information of a contributor.
 *
 * Returns the footer of the invoices of a contributor, and how far its onboarding for paid extensions is.
 *
 * `GET /v2/contributors/{contributorId}/billing-information`
 */
export function extensionsContributorsBillingInformationGet(
  options: Arguments<ExtensionsContributorsBillingInformationGetData> & { client: Client },
): Call<ExtensionsContributorsBillingInformationGetResponses, ExtensionsContributorsBillingInformationGetErrors> {
  return call(
    options.client,
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
export function extensionsContributorsBillingInformationWaitUntil(
  target: TargetState<{ onboardingStatus: 'NOT_STARTED' | 'STARTED' | 'SUCCESSFUL' }>,
  options: WaitArguments<ExtensionsContributorsBillingInformationGetData, ExtensionsContributorsBillingInformationGetResponse> & {
    client: Client
  },
): Promise<ExtensionsContributorsBillingInformationGetResponse> {
  return waitUntil(
    options.client,
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
export function extensionsContributorsBillingInformationUpdate(
  options: Arguments<ExtensionsContributorsBillingInformationUpdateData> & { client: Client },
): Call<ExtensionsContributorsBillingInformationUpdateResponses, ExtensionsContributorsBillingInformationUpdateErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.billingInformation.update',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/billing-information',
    },
    options,
  )
}

/**
 * Read the link to the billing portal.
 *
 * Returns a new link to the Stripe billing portal of a customer. Keep the link secret, since it presumably needs no login.
 *
 * `GET /v2/customers/{customerId}/billing-portal`
 */
export function customersBillingPortalGetLink(
  options: Arguments<CustomersBillingPortalGetLinkData> & { client: Client },
): Call<CustomersBillingPortalGetLinkResponses, CustomersBillingPortalGetLinkErrors> {
  return call(
    options.client,
    { id: 'customers.billingPortal.getLink', method: 'GET', path: '/v2/customers/{customerId}/billing-portal' },
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
export function extensionsContributorsGetDashboardLink(
  options: Arguments<ExtensionsContributorsGetDashboardLinkData> & { client: Client },
): Call<ExtensionsContributorsGetDashboardLinkResponses, ExtensionsContributorsGetDashboardLinkErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.getDashboardLink', method: 'GET', path: '/v2/contributors/{contributorId}/dashboard' },
    options,
  )
}

/**
 * List the contract partners of a contributor.
 *
 * Lists the customers who have a contract for an extension of a contributor, with the address of each.
 *
 * `GET /v2/contributors/{contributorId}/contract-partners`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function extensionsContributorsContractPartnersList(
  options: Arguments<ExtensionsContributorsContractPartnersListData, ListCallOptions> & { client: Client },
): ListCall<
  ExtensionsContributorsContractPartnersListResponses,
  ExtensionsContributorsContractPartnersListErrors,
  ContributorContractPartner
> {
  return list(
    options.client,
    {
      id: 'extensions.contributors.contractPartners.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/contract-partners',
      pages: pagesByOffsetOrPage,
    },
    options,
  )
}

/**
 * List the incoming invoices of a contributor.
 *
 * Lists the invoices that a contributor gets from mittwald. `extensions.contributors.invoices.getFileAccessToken` gives access to the file of one.
 *
 * `GET /v2/contributors/{contributorId}/invoices/incoming`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function extensionsContributorsInvoicesListIncoming(
  options: Arguments<ExtensionsContributorsInvoicesListIncomingData, ListCallOptions> & { client: Client },
): ListCall<
  ExtensionsContributorsInvoicesListIncomingResponses,
  ExtensionsContributorsInvoicesListIncomingErrors,
  ContributorIncomingInvoice
> {
  return list(
    options.client,
    {
      id: 'extensions.contributors.invoices.listIncoming',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/invoices/incoming',
      pages: pagesByOffsetOrPage,
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
export function extensionsContributorsInvoicesListOutgoing(
  options: Arguments<ExtensionsContributorsInvoicesListOutgoingData> & { client: Client },
): Call<ExtensionsContributorsInvoicesListOutgoingResponses, ExtensionsContributorsInvoicesListOutgoingErrors> {
  return call(
    options.client,
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
export function extensionsContributorsInvoicesGetFileAccessToken(
  options: Arguments<ExtensionsContributorsInvoicesGetFileAccessTokenData> & { client: Client },
): Call<ExtensionsContributorsInvoicesGetFileAccessTokenResponses, ExtensionsContributorsInvoicesGetFileAccessTokenErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.invoices.getFileAccessToken',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token',
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
export function extensionsContributorsAvatarDelete(
  options: Arguments<ExtensionsContributorsAvatarDeleteData> & { client: Client },
): Call<ExtensionsContributorsAvatarDeleteResponses, ExtensionsContributorsAvatarDeleteErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.avatar.delete', method: 'DELETE', path: '/v2/contributors/{contributorId}/avatar', bodiless: true },
    options,
  )
}

/**
 * Request the upload of a contributor's avatar.
 *
 * Asks for a picture of the contributor's own to be uploaded, which is then shown instead of the customer's. Returns a reference for the upload and the rules that the picture has to keep.
 *
 * `POST /v2/contributors/{contributorId}/avatar`
 */
export function extensionsContributorsAvatarRequestUpload(
  options: Arguments<ExtensionsContributorsAvatarRequestUploadData> & { client: Client },
): Call<ExtensionsContributorsAvatarRequestUploadResponses, ExtensionsContributorsAvatarRequestUploadErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.avatar.requestUpload', method: 'POST', path: '/v2/contributors/{contributorId}/avatar', retry: 'safe' },
    options,
  )
}

/**
 * Rotate the secret of an extension instance.
 *
 * Replaces the secret of an extension instance and returns the new one. The extension also gets it by a webhook, whose failure the body may allow.
 *
 * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret`
 */
export function extensionsContributorsExtensionsInstancesRotateSecret(
  options: Arguments<ExtensionsContributorsExtensionsInstancesRotateSecretData> & { client: Client },
): Call<ExtensionsContributorsExtensionsInstancesRotateSecretResponses, ExtensionsContributorsExtensionsInstancesRotateSecretErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.instances.rotateSecret',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret',
      retry: 'never',
    },
    options,
  )
}

/**
 * Read the conversation preferences of a customer.
 *
 * Returns the preferred users for conversations of a customer: one for each category, and one for all others.
 *
 * `GET /v2/customers/{customerId}/conversation-preferences`
 */
export function conversationsPreferencesGet(
  options: Arguments<ConversationsPreferencesGetData> & { client: Client },
): Call<ConversationsPreferencesGetResponses, ConversationsPreferencesGetErrors> {
  return call(
    options.client,
    { id: 'conversations.preferences.get', method: 'GET', path: '/v2/customers/{customerId}/conversation-preferences' },
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
export function cronjobsExecutionsGetAnalysis(
  options: Arguments<CronjobsExecutionsGetAnalysisData> & { client: Client },
): Call<CronjobsExecutionsGetAnalysisResponses, CronjobsExecutionsGetAnalysisErrors> {
  return call(
    options.client,
    { id: 'cronjobs.executions.getAnalysis', method: 'GET', path: '/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis' },
    options,
  )
}

/**
 * Submit an idea for recommendations.
 *
 * Sends mittwald an idea for its recommendation program.
 *
 * `POST /v2/customers/{customerId}/recommendation-suggestions`
 */
export function customersRecommendationSuggestionsCreate(
  options: Arguments<CustomersRecommendationSuggestionsCreateData> & { client: Client },
): Call<CustomersRecommendationSuggestionsCreateResponses, CustomersRecommendationSuggestionsCreateErrors> {
  return call(
    options.client,
    { id: 'customers.recommendationSuggestions.create', method: 'POST', path: '/v2/customers/{customerId}/recommendation-suggestions' },
    options,
  )
}

/**
 * Read the wallet of a customer.
 *
 * Returns the points that a customer has in the recommendation program, and the code with which it recommends mittwald.
 *
 * `GET /v2/customers/{customerId}/wallet`
 */
export function customersWalletGet(
  options: Arguments<CustomersWalletGetData> & { client: Client },
): Call<CustomersWalletGetResponses, CustomersWalletGetErrors> {
  return call(options.client, { id: 'customers.wallet.get', method: 'GET', path: '/v2/customers/{customerId}/wallet' }, options)
}

/**
 * Create the wallet of a customer.
 *
 * Creates the wallet in which a customer collects points of the recommendation program. A customer has one wallet.
 *
 * `POST /v2/customers/{customerId}/wallet`
 */
export function customersWalletCreate(
  options: Arguments<CustomersWalletCreateData> & { client: Client },
): Call<CustomersWalletCreateResponses, CustomersWalletCreateErrors> {
  return call(options.client, { id: 'customers.wallet.create', method: 'POST', path: '/v2/customers/{customerId}/wallet' }, options)
}

/**
 * Copy a MySQL database.
 *
 * Creates a copy of a MySQL database, together with a new user of the copy.
 *
 * `POST /v2/mysql-databases/{mysqlDatabaseId}/actions/copy`
 */
export function mysqlDatabasesCopy(
  options: Arguments<MysqlDatabasesCopyData> & { client: Client },
): Call<MysqlDatabasesCopyResponses, MysqlDatabasesCopyErrors> {
  return call(
    options.client,
    { id: 'mysql.databases.copy', method: 'POST', path: '/v2/mysql-databases/{mysqlDatabaseId}/actions/copy' },
    options,
  )
}

/**
 * Replace the database of an app installation.
 *
 * Links another MySQL database to an app installation, in place of a linked one. Use `apps.installations.update` instead.
 *
 * `PATCH /v2/app-installations/{appInstallationId}/database/replace`
 *
 * @deprecated
 */
export function legacyAppsInstallationsReplaceDatabase(
  options: Arguments<LegacyAppsInstallationsReplaceDatabaseData> & { client: Client },
): Call<LegacyAppsInstallationsReplaceDatabaseResponses, LegacyAppsInstallationsReplaceDatabaseErrors> {
  return call(
    options.client,
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
 * Change when a backup expires.
 *
 * Sets the time at which a backup expires. Use `backups.update` instead.
 *
 * `PUT /v2/project-backups/{projectBackupId}/expiration-time`
 *
 * @deprecated
 */
export function legacyBackupsUpdateExpirationTime(
  options: Arguments<LegacyBackupsUpdateExpirationTimeData> & { client: Client },
): Call<LegacyBackupsUpdateExpirationTimeResponses, LegacyBackupsUpdateExpirationTimeErrors> {
  return call(
    options.client,
    {
      id: 'legacy.backups.updateExpirationTime',
      method: 'PUT',
      path: '/v2/project-backups/{projectBackupId}/expiration-time',
      bodiless: true,
    },
    options,
  )
}

/**
 * Replace a stack's update schedule.
 *
 * Sets when the images of a stack are updated; `null` ends the updates. Use `stacks.update` instead.
 *
 * `PUT /v2/stacks/{stackId}/update-schedule`
 *
 * @deprecated
 */
export function stacksUpdateScheduleReplace(
  options: Arguments<StacksUpdateScheduleReplaceData> & { client: Client },
): Call<StacksUpdateScheduleReplaceResponses, StacksUpdateScheduleReplaceErrors> {
  return call(
    options.client,
    { id: 'stacks.updateSchedule.replace', method: 'PUT', path: '/v2/stacks/{stackId}/update-schedule', bodiless: true },
    options,
  )
}

/**
 * Check the address of a registry.
 *
 * Checks whether an address is one of a container registry. No longer needed, since creating a registry checks its address.
 *
 * `POST /v2/actions/validate-container-registry-uri`
 *
 * @deprecated
 */
export function legacyRegistriesValidateUri(
  options: Arguments<LegacyRegistriesValidateUriData> & { client: Client },
): Call<LegacyRegistriesValidateUriResponses, LegacyRegistriesValidateUriErrors> {
  return call(
    options.client,
    { id: 'legacy.registries.validateUri', method: 'POST', path: '/v2/actions/validate-container-registry-uri', retry: 'safe' },
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
export function registriesValidateCredentials(
  options: Arguments<RegistriesValidateCredentialsData> & { client: Client },
): Call<RegistriesValidateCredentialsResponses, RegistriesValidateCredentialsErrors> {
  return call(
    options.client,
    {
      id: 'registries.validateCredentials',
      method: 'POST',
      path: '/v2/registries/{registryId}/actions/validate-credentials',
      retry: 'safe',
    },
    options,
  )
}

/**
 * Read the AI hosting contract of a customer.
 *
 * Returns the contract of a customer's AI hosting. Use `contracts.getByAiHosting` instead, which takes the id of the AI hosting.
 *
 * `GET /v2/customers/{customerId}/ai-hosting/contract`
 *
 * @deprecated
 */
export function legacyContractsGetByAiHosting(
  options: Arguments<LegacyContractsGetByAiHostingData> & { client: Client },
): Call<LegacyContractsGetByAiHostingResponses, LegacyContractsGetByAiHostingErrors> {
  return call(
    options.client,
    { id: 'legacy.contracts.getByAiHosting', method: 'GET', path: '/v2/customers/{customerId}/ai-hosting/contract' },
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
export function legacyCronjobsUpdateAppInstallation(
  options: Arguments<LegacyCronjobsUpdateAppInstallationData> & { client: Client },
): Call<LegacyCronjobsUpdateAppInstallationResponses, LegacyCronjobsUpdateAppInstallationErrors> {
  return call(
    options.client,
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

/**
 * Set the app installation of a cronjob.
 *
 * Sets the app installation that a cronjob belongs to. Use `cronjobs.update` with a `target` instead.
 *
 * `PUT /v2/cronjobs/{cronjobId}/app-installation-id`
 *
 * @deprecated
 */
export function legacyCronjobsReplaceAppInstallation(
  options: Arguments<LegacyCronjobsReplaceAppInstallationData> & { client: Client },
): Call<LegacyCronjobsReplaceAppInstallationResponses, LegacyCronjobsReplaceAppInstallationErrors> {
  return call(
    options.client,
    { id: 'legacy.cronjobs.replaceAppInstallation', method: 'PUT', path: '/v2/cronjobs/{cronjobId}/app-installation-id', bodiless: true },
    options,
  )
}

/**
 * Set a project's storage threshold.
 *
 * Sets how much storage a project may use before mittwald sends a notification. Use `projects.storageSpaceStatistics.update` instead.
 *
 * `PUT /v2/projects/{projectId}/storage-space-notification-threshold`
 *
 * @deprecated
 */
export function projectsStorageSpaceNotificationThresholdReplace(
  options: Arguments<ProjectsStorageSpaceNotificationThresholdReplaceData> & { client: Client },
): Call<ProjectsStorageSpaceNotificationThresholdReplaceResponses, ProjectsStorageSpaceNotificationThresholdReplaceErrors> {
  return call(
    options.client,
    {
      id: 'projects.storageSpaceNotificationThreshold.replace',
      method: 'PUT',
      path: '/v2/projects/{projectId}/storage-space-notification-threshold',
      bodiless: true,
    },
    options,
  )
}

/**
 * Set a server's storage threshold.
 *
 * Sets how much storage a server may use before mittwald sends a notification. Use `servers.storageSpaceStatistics.update` instead.
 *
 * `PUT /v2/servers/{serverId}/storage-space-notification-threshold`
 *
 * @deprecated
 */
export function legacyServersReplaceStorageSpaceNotificationThreshold(
  options: Arguments<LegacyServersReplaceStorageSpaceNotificationThresholdData> & { client: Client },
): Call<LegacyServersReplaceStorageSpaceNotificationThresholdResponses, LegacyServersReplaceStorageSpaceNotificationThresholdErrors> {
  return call(
    options.client,
    {
      id: 'legacy.servers.replaceStorageSpaceNotificationThreshold',
      method: 'PUT',
      path: '/v2/servers/{serverId}/storage-space-notification-threshold',
      bodiless: true,
    },
    options,
  )
}

/**
 * Read a zone file.
 *
 * Returns a DNS zone and the zones below it as a zone file for BIND (RFC 1035). Fails for a zone that is below another one.
 *
 * `GET /v2/dns-zones/{dnsZoneId}/zone-file`
 */
export function dnsZonesGetZoneFile(
  options: Arguments<DnsZonesGetZoneFileData> & { client: Client },
): Call<DnsZonesGetZoneFileResponses, DnsZonesGetZoneFileErrors> {
  return call(
    options.client,
    { id: 'dns.zones.getZoneFile', method: 'GET', path: '/v2/dns-zones/{dnsZoneId}/zone-file', read: readPlainText, accept: 'text/plain' },
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
export function domainsCancelScheduledDeletion(
  options: Arguments<DomainsCancelScheduledDeletionData> & { client: Client },
): Call<DomainsCancelScheduledDeletionResponses, DomainsCancelScheduledDeletionErrors> {
  return call(
    options.client,
    { id: 'domains.cancelScheduledDeletion', method: 'DELETE', path: '/v2/domains/{domainId}/scheduled-deletion', bodiless: true },
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
export function domainsScheduleDeletion(
  options: Arguments<DomainsScheduleDeletionData> & { client: Client },
): Call<DomainsScheduleDeletionResponses, DomainsScheduleDeletionErrors> {
  return call(
    options.client,
    { id: 'domains.scheduleDeletion', method: 'POST', path: '/v2/domains/{domainId}/scheduled-deletion', bodiless: true },
    options,
  )
}

/**
 * Read a contact verification.
 *
 * Returns one verification of a domain owner's name, address or e-mail address, and how far it is.
 *
 * `GET /v2/contact-verifications/{contactVerificationId}`
 */
export function contactVerificationsGet(
  options: Arguments<ContactVerificationsGetData> & { client: Client },
): Call<ContactVerificationsGetResponses, ContactVerificationsGetErrors> {
  return call(
    options.client,
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
export function contactVerificationsWaitUntil(
  target: TargetState<{ status: 'created' | 'pending' | 'completed' | 'failed' }>,
  options: WaitArguments<ContactVerificationsGetData, ContactVerificationsGetResponse> & { client: Client },
): Promise<ContactVerificationsGetResponse> {
  return waitUntil(
    options.client,
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
export function contactVerificationsList(
  options: Arguments<ContactVerificationsListData> & { client: Client },
): Call<ContactVerificationsListResponses, ContactVerificationsListErrors> {
  return call(options.client, { id: 'contactVerifications.list', method: 'GET', path: '/v2/contact-verifications' }, options)
}

/**
 * List a project's domain migrations.
 *
 * Returns the moves of domains from an old account to a project, with the state of each domain.
 *
 * `GET /v2/projects/{projectId}/domain-migrations`
 */
export function projectsDomainMigrationsList(
  options: Arguments<ProjectsDomainMigrationsListData> & { client: Client },
): Call<ProjectsDomainMigrationsListResponses, ProjectsDomainMigrationsListErrors> {
  return call(
    options.client,
    { id: 'projects.domainMigrations.list', method: 'GET', path: '/v2/projects/{projectId}/domain-migrations' },
    options,
  )
}

/**
 * Resend a verification e-mail.
 *
 * Sends the e-mail with which an address is verified once more.
 *
 * `POST /v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email`
 */
export function contactVerificationsResendEmail(
  options: Arguments<ContactVerificationsResendEmailData> & { client: Client },
): Call<ContactVerificationsResendEmailResponses, ContactVerificationsResendEmailErrors> {
  return call(
    options.client,
    {
      id: 'contactVerifications.resendEmail',
      method: 'POST',
      path: '/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email',
      bodiless: true,
    },
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
export function domainsSuggest(
  options: Arguments<DomainsSuggestData> & { client: Client },
): Call<DomainsSuggestResponses, DomainsSuggestErrors> {
  return call(options.client, { id: 'domains.suggest', method: 'GET', path: '/v2/domain-suggestions', auth: false }, options)
}

/**
 * Authenticate with a session token.
 *
 * Returns an access token for a session token of mStudio and the secret of an extension. With it, the backend of the extension acts for the user.
 *
 * `POST /v2/authenticate-session-token`
 */
export function authenticationAuthenticateWithSessionToken(
  options: Arguments<AuthenticationAuthenticateWithSessionTokenData> & { client: Client },
): Call<AuthenticationAuthenticateWithSessionTokenResponses, AuthenticationAuthenticateWithSessionTokenErrors> {
  return call(
    options.client,
    { id: 'authentication.authenticateWithSessionToken', method: 'POST', path: '/v2/authenticate-session-token' },
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
export function extensionsInstancesCancelTermination(
  options: Arguments<ExtensionsInstancesCancelTerminationData> & { client: Client },
): Call<ExtensionsInstancesCancelTerminationResponses, ExtensionsInstancesCancelTerminationErrors> {
  return call(
    options.client,
    { id: 'extensions.instances.cancelTermination', method: 'DELETE', path: '/v2/extension-instances/{extensionInstanceId}/termination' },
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
export function extensionsInstancesTerminate(
  options: Arguments<ExtensionsInstancesTerminateData> & { client: Client },
): Call<ExtensionsInstancesTerminateResponses, ExtensionsInstancesTerminateErrors> {
  return call(
    options.client,
    { id: 'extensions.instances.terminate', method: 'POST', path: '/v2/extension-instances/{extensionInstanceId}/termination' },
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
export function extensionsInstancesContractCancelVariantChange(
  options: Arguments<ExtensionsInstancesContractCancelVariantChangeData> & { client: Client },
): Call<ExtensionsInstancesContractCancelVariantChangeResponses, ExtensionsInstancesContractCancelVariantChangeErrors> {
  return call(
    options.client,
    {
      id: 'extensions.instances.contract.cancelVariantChange',
      method: 'DELETE',
      path: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change',
    },
    options,
  )
}

/**
 * Change the variant of an extension instance.
 *
 * Schedules the change of an extension instance to another variant, with its price, for the next possible date.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/contract/variant-change`
 *
 * This operation can cost money.
 */
export function extensionsInstancesContractChangeVariant(
  options: Arguments<ExtensionsInstancesContractChangeVariantData> & { client: Client },
): Call<ExtensionsInstancesContractChangeVariantResponses, ExtensionsInstancesContractChangeVariantErrors> {
  return call(
    options.client,
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
 * Change the context of an extension.
 *
 * Makes an extension one for projects or one for customers. If it has instances, they are removed first, and the context changes later.
 *
 * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/context`
 */
export function extensionsContributorsExtensionsChangeContext(
  options: Arguments<ExtensionsContributorsExtensionsChangeContextData> & { client: Client },
): Call<ExtensionsContributorsExtensionsChangeContextResponses, ExtensionsContributorsExtensionsChangeContextErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.changeContext',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/context',
    },
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
export function extensionsGetChargeability(
  options: Arguments<ExtensionsGetChargeabilityData> & { client: Client },
): Call<ExtensionsGetChargeabilityResponses, ExtensionsGetChargeabilityErrors> {
  return call(
    options.client,
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
 * Start the onboarding of a contributor.
 *
 * Starts the process that a contributor has to pass before it can publish paid extensions, and returns the link to it.
 *
 * `POST /v2/contributors/{contributorId}/onboarding-process`
 */
export function extensionsContributorsStartOnboarding(
  options: Arguments<ExtensionsContributorsStartOnboardingData> & { client: Client },
): Call<ExtensionsContributorsStartOnboardingResponses, ExtensionsContributorsStartOnboardingErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.startOnboarding', method: 'POST', path: '/v2/contributors/{contributorId}/onboarding-process' },
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
export function extensionsInstancesCreateAccessTokenRetrievalKey(
  options: Arguments<ExtensionsInstancesCreateAccessTokenRetrievalKeyData> & { client: Client },
): Call<ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses, ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors> {
  return call(
    options.client,
    {
      id: 'extensions.instances.createAccessTokenRetrievalKey',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key',
    },
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
export function extensionsContributorsExtensionsDelete(
  options: Arguments<ExtensionsContributorsExtensionsDeleteData> & { client: Client },
): Call<ExtensionsContributorsExtensionsDeleteResponses, ExtensionsContributorsExtensionsDeleteErrors> {
  return call(
    options.client,
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
 * Read an extension of a contributor.
 *
 * Returns an extension as its contributor sees it, also before it is published.
 *
 * `GET /v2/contributors/{contributorId}/extensions/{extensionId}`
 */
export function extensionsContributorsExtensionsGet(
  options: Arguments<ExtensionsContributorsExtensionsGetData> & { client: Client },
): Call<ExtensionsContributorsExtensionsGetResponses, ExtensionsContributorsExtensionsGetErrors> {
  return call(
    options.client,
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
export function extensionsContributorsExtensionsWaitUntil(
  target: TargetState<{ state: 'enabled' | 'blocked' | 'disabled' }>,
  options: WaitArguments<ExtensionsContributorsExtensionsGetData, ExtensionsContributorsExtensionsGetResponse> & { client: Client },
): Promise<ExtensionsContributorsExtensionsGetResponse> {
  return waitUntil(
    options.client,
    { id: 'extensions.contributors.extensions.get', method: 'GET', path: '/v2/contributors/{contributorId}/extensions/{extensionId}' },
    { state: { at: '/state', values: ['enabled', 'blocked', 'disabled'], failed: ['blocked'] } },
    target,
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
export function extensionsContributorsExtensionsUpdate(
  options: Arguments<ExtensionsContributorsExtensionsUpdateData> & { client: Client },
): Call<ExtensionsContributorsExtensionsUpdateResponses, ExtensionsContributorsExtensionsUpdateErrors> {
  return call(
    options.client,
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
export function extensionsContributorsExtensionsDryRunWebhook(
  options: Arguments<ExtensionsContributorsExtensionsDryRunWebhookData> & { client: Client },
): Call<ExtensionsContributorsExtensionsDryRunWebhookResponses, ExtensionsContributorsExtensionsDryRunWebhookErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.dryRunWebhook',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}',
    },
    options,
  )
}

/**
 * Create a secret of an extension.
 *
 * Creates a new secret of an extension and returns it. A previous secret stays usable for about a day.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/secret`
 */
export function extensionsContributorsExtensionsSecretsCreate(
  options: Arguments<ExtensionsContributorsExtensionsSecretsCreateData> & { client: Client },
): Call<ExtensionsContributorsExtensionsSecretsCreateResponses, ExtensionsContributorsExtensionsSecretsCreateErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.secrets.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret',
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
export function extensionsInstancesCreateSessionToken(
  options: Arguments<ExtensionsInstancesCreateSessionTokenData> & { client: Client },
): Call<ExtensionsInstancesCreateSessionTokenResponses, ExtensionsInstancesCreateSessionTokenErrors> {
  return call(
    options.client,
    {
      id: 'extensions.instances.createSessionToken',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}',
    },
    options,
  )
}

/**
 * List a customer's open extension orders.
 *
 * Returns the orders of extensions for a customer that are not finished.
 *
 * `GET /v2/customers/{customerId}/extension-orders`
 */
export function customersExtensionOrdersList(
  options: Arguments<CustomersExtensionOrdersListData> & { client: Client },
): Call<CustomersExtensionOrdersListResponses, CustomersExtensionOrdersListErrors> {
  return call(
    options.client,
    { id: 'customers.extensionOrders.list', method: 'GET', path: '/v2/customers/{customerId}/extension-orders' },
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
export function extensionsInstancesContractGet(
  options: Arguments<ExtensionsInstancesContractGetData> & { client: Client },
): Call<ExtensionsInstancesContractGetResponses, ExtensionsInstancesContractGetErrors> {
  return call(
    options.client,
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
export function extensionsInstancesContractWaitUntil(
  target: TargetState<{ status: 'notStarted' | 'pending' | 'active' | 'terminationPending' }>,
  options: WaitArguments<ExtensionsInstancesContractGetData, ExtensionsInstancesContractGetResponse> & { client: Client },
): Promise<ExtensionsInstancesContractGetResponse> {
  return waitUntil(
    options.client,
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
export function extensionsInstancesContractUpdate(
  options: Arguments<ExtensionsInstancesContractUpdateData> & { client: Client },
): Call<ExtensionsInstancesContractUpdateResponses, ExtensionsInstancesContractUpdateErrors> {
  return call(
    options.client,
    {
      id: 'extensions.instances.contract.update',
      method: 'PUT',
      path: '/v2/extension-instances/{extensionInstanceId}/contract',
      charges: true,
    },
    options,
  )
}

/**
 * Read a customer's instance of an extension.
 *
 * Returns the instance of an extension in a customer, or 404 if there is none.
 *
 * `GET /v2/customers/{customerId}/extensions/{extensionId}`
 */
export function customersExtensionInstancesGet(
  options: Arguments<CustomersExtensionInstancesGetData> & { client: Client },
): Call<CustomersExtensionInstancesGetResponses, CustomersExtensionInstancesGetErrors> {
  return call(
    options.client,
    { id: 'customers.extensionInstances.get', method: 'GET', path: '/v2/customers/{customerId}/extensions/{extensionId}' },
    options,
  )
}

/**
 * Read a project's instance of an extension.
 *
 * Returns the instance of an extension in a project, or 404 if there is none.
 *
 * `GET /v2/projects/{projectId}/extensions/{extensionId}`
 */
export function projectsExtensionInstancesGet(
  options: Arguments<ProjectsExtensionInstancesGetData> & { client: Client },
): Call<ProjectsExtensionInstancesGetResponses, ProjectsExtensionInstancesGetErrors> {
  return call(
    options.client,
    { id: 'projects.extensionInstances.get', method: 'GET', path: '/v2/projects/{projectId}/extensions/{extensionId}' },
    options,
  )
}

/**
 * List a project's open extension orders.
 *
 * Returns the orders of extensions for a project that are not finished.
 *
 * `GET /v2/projects/{projectId}/extension-orders`
 */
export function projectsExtensionOrdersList(
  options: Arguments<ProjectsExtensionOrdersListData> & { client: Client },
): Call<ProjectsExtensionOrdersListResponses, ProjectsExtensionOrdersListErrors> {
  return call(
    options.client,
    { id: 'projects.extensionOrders.list', method: 'GET', path: '/v2/projects/{projectId}/extension-orders' },
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
export function extensionsContributorsExtensionsSecretsDelete(
  options: Arguments<ExtensionsContributorsExtensionsSecretsDeleteData> & { client: Client },
): Call<ExtensionsContributorsExtensionsSecretsDeleteResponses, ExtensionsContributorsExtensionsSecretsDeleteErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.secrets.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}',
      bodiless: true,
    },
    options,
  )
}

/**
 * List the webhook executions of a contributor.
 *
 * Lists the webhooks that were sent, or wait to be sent, to the extensions of a contributor.
 *
 * `GET /v2/contributors/{contributorId}/webhook-executions`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function extensionsContributorsWebhookExecutionsList(
  options: Arguments<ExtensionsContributorsWebhookExecutionsListData, ListCallOptions> & { client: Client },
): ListCall<
  ExtensionsContributorsWebhookExecutionsListResponses,
  ExtensionsContributorsWebhookExecutionsListErrors,
  ExtensionWebhookExecution
> {
  return list(
    options.client,
    {
      id: 'extensions.contributors.webhookExecutions.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/webhook-executions',
      pages: pagesByOffsetOrPage,
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
export function extensionsContributorsExtensionsList(
  options: Arguments<ExtensionsContributorsExtensionsListData, ListCallOptions> & { client: Client },
): ListCall<ExtensionsContributorsExtensionsListResponses, ExtensionsContributorsExtensionsListErrors, OwnExtension> {
  return list(
    options.client,
    {
      id: 'extensions.contributors.extensions.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/extensions',
      pages: pagesByOffsetOrPage,
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
export function extensionsContributorsExtensionsCreate(
  options: Arguments<ExtensionsContributorsExtensionsCreateData> & { client: Client },
): Call<ExtensionsContributorsExtensionsCreateResponses, ExtensionsContributorsExtensionsCreateErrors> {
  return call(
    options.client,
    { id: 'extensions.contributors.extensions.create', method: 'POST', path: '/v2/contributors/{contributorId}/extensions' },
    options,
  )
}

/**
 * List scopes.
 *
 * Lists the scopes that extensions can ask for.
 *
 * `GET /v2/scopes`
 */
export function extensionsScopesList(
  options: Arguments<ExtensionsScopesListData> & { client: Client },
): Call<ExtensionsScopesListResponses, ExtensionsScopesListErrors> {
  return call(options.client, { id: 'extensions.scopes.list', method: 'GET', path: '/v2/scopes' }, options)
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
export function extensionsOrder(
  options: Arguments<ExtensionsOrderData> & { client: Client },
): Call<ExtensionsOrderResponses, ExtensionsOrderErrors> {
  return call(
    options.client,
    { id: 'extensions.order', method: 'POST', path: '/v2/extensions/{extensionId}/order', charges: true },
    options,
  )
}

/**
 * Delete an asset of an extension.
 *
 * Removes an image or a video from the page of an extension.
 *
 * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}`
 */
export function extensionsContributorsExtensionsAssetsDelete(
  options: Arguments<ExtensionsContributorsExtensionsAssetsDeleteData> & { client: Client },
): Call<ExtensionsContributorsExtensionsAssetsDeleteResponses, ExtensionsContributorsExtensionsAssetsDeleteErrors> {
  return call(
    options.client,
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
 * Delete an extension's logo.
 *
 * Removes the logo of an extension.
 *
 * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/logo`
 */
export function extensionsContributorsExtensionsLogoDelete(
  options: Arguments<ExtensionsContributorsExtensionsLogoDeleteData> & { client: Client },
): Call<ExtensionsContributorsExtensionsLogoDeleteResponses, ExtensionsContributorsExtensionsLogoDeleteErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.logo.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo',
      bodiless: true,
    },
    options,
  )
}

/**
 * Request the upload of an extension's logo.
 *
 * Asks for a logo of the extension to be uploaded. Returns a reference for the upload and the rules that the logo has to keep.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/logo`
 */
export function extensionsContributorsExtensionsLogoRequestUpload(
  options: Arguments<ExtensionsContributorsExtensionsLogoRequestUploadData> & { client: Client },
): Call<ExtensionsContributorsExtensionsLogoRequestUploadResponses, ExtensionsContributorsExtensionsLogoRequestUploadErrors> {
  return call(
    options.client,
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
 * Request the upload of an asset of an extension.
 *
 * Asks for an image or a video of the extension to be uploaded. Returns the id of the asset, which is also the reference for the upload, and the rules that the file has to keep.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/assets`
 */
export function extensionsContributorsExtensionsAssetsRequestUpload(
  options: Arguments<ExtensionsContributorsExtensionsAssetsRequestUploadData> & { client: Client },
): Call<ExtensionsContributorsExtensionsAssetsRequestUploadResponses, ExtensionsContributorsExtensionsAssetsRequestUploadErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.assets.requestUpload',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets',
      retry: 'safe',
    },
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
export function extensionsContributorsExtensionsRequestVerification(
  options: Arguments<ExtensionsContributorsExtensionsRequestVerificationData> & { client: Client },
): Call<ExtensionsContributorsExtensionsRequestVerificationResponses, ExtensionsContributorsExtensionsRequestVerificationErrors> {
  return call(
    options.client,
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
export function extensionsContributorsExtensionsSetPublished(
  options: Arguments<ExtensionsContributorsExtensionsSetPublishedData> & { client: Client },
): Call<ExtensionsContributorsExtensionsSetPublishedResponses, ExtensionsContributorsExtensionsSetPublishedErrors> {
  return call(
    options.client,
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
export function extensionsContributorsExtensionsUpdatePricing(
  options: Arguments<ExtensionsContributorsExtensionsUpdatePricingData> & { client: Client },
): Call<ExtensionsContributorsExtensionsUpdatePricingResponses, ExtensionsContributorsExtensionsUpdatePricingErrors> {
  return call(
    options.client,
    {
      id: 'extensions.contributors.extensions.updatePricing',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/pricing',
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
export function ingressesListCompatibleWithCertificate(
  options: Arguments<IngressesListCompatibleWithCertificateData> & { client: Client },
): Call<
  IngressesListCompatibleWithCertificateResponses,
  IngressesListCompatibleWithCertificateErrors,
  DocumentedResponse<'X-Pagination-Page'>
> {
  return call(
    options.client,
    {
      id: 'ingresses.listCompatibleWithCertificate',
      method: 'POST',
      path: '/v2/actions/list-ingresses-compatible-with-certificate',
      retry: 'safe',
    },
    options,
  )
}

/**
 * Read the request for LeadFyndr.
 *
 * Returns a customer's request for access to LeadFyndr, and whether it was approved.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile-request`
 */
export function leadFyndrAccessRequestGet(
  options: Arguments<LeadFyndrAccessRequestGetData> & { client: Client },
): Call<LeadFyndrAccessRequestGetResponses, LeadFyndrAccessRequestGetErrors> {
  return call(
    options.client,
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
export function leadFyndrAccessRequestWaitUntil(
  target: TargetState<{ status: 'AUTOTEST_INIT' | 'MANUAL_VERIFICATION' | 'REJECTED' | 'APPROVED' }>,
  options: WaitArguments<LeadFyndrAccessRequestGetData, LeadFyndrAccessRequestGetResponse> & { client: Client },
): Promise<LeadFyndrAccessRequestGetResponse> {
  return waitUntil(
    options.client,
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
export function leadFyndrAccessRequestCreate(
  options: Arguments<LeadFyndrAccessRequestCreateData> & { client: Client },
): Call<LeadFyndrAccessRequestCreateResponses, LeadFyndrAccessRequestCreateErrors> {
  return call(
    options.client,
    { id: 'leadFyndr.accessRequest.create', method: 'POST', path: '/v2/customers/{customerId}/lead-fyndr-profile-request' },
    options,
  )
}

/**
 * Export unlocked leads.
 *
 * Returns a CSV file of a customer's unlocked leads, all of them or those that no export had yet.
 *
 * `POST /v2/customers/{customerId}/unlocked-leads-export`
 */
export function leadFyndrExportsCreate(
  options: Arguments<LeadFyndrExportsCreateData> & { client: Client },
): Call<LeadFyndrExportsCreateResponses, LeadFyndrExportsCreateErrors> {
  return call(
    options.client,
    { id: 'leadFyndr.exports.create', method: 'POST', path: '/v2/customers/{customerId}/unlocked-leads-export' },
    options,
  )
}

/**
 * List cities.
 *
 * Lists cities in Germany, Austria and Switzerland that match an input, for the location filters of leads.
 *
 * `GET /v2/cities`
 */
export function leadFyndrCitiesList(
  options: Arguments<LeadFyndrCitiesListData> & { client: Client },
): Call<LeadFyndrCitiesListResponses, LeadFyndrCitiesListErrors> {
  return call(options.client, { id: 'leadFyndr.cities.list', method: 'GET', path: '/v2/cities' }, options)
}

/**
 * Read the LeadFyndr tariff.
 *
 * Returns how many leads a customer's tariff lets it unlock and reserve, and how many of these are left.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile/tariff`
 */
export function leadFyndrTariffGet(
  options: Arguments<LeadFyndrTariffGetData> & { client: Client },
): Call<LeadFyndrTariffGetResponses, LeadFyndrTariffGetErrors> {
  return call(
    options.client,
    { id: 'leadFyndr.tariff.get', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile/tariff' },
    options,
  )
}

/**
 * Read the LeadFyndr profile.
 *
 * Returns the LeadFyndr profile of a customer, with its tariff.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile`
 */
export function leadFyndrProfileGet(
  options: Arguments<LeadFyndrProfileGetData> & { client: Client },
): Call<LeadFyndrProfileGetResponses, LeadFyndrProfileGetErrors> {
  return call(
    options.client,
    { id: 'leadFyndr.profile.get', method: 'GET', path: '/v2/customers/{customerId}/lead-fyndr-profile' },
    options,
  )
}

/**
 * Read a lead.
 *
 * Returns the preview of a lead, without its name and contact data. Once it is unlocked, `leadFyndr.unlockedLeads.get` returns these.
 *
 * `GET /v2/customers/{customerId}/leads/{leadId}`
 */
export function leadFyndrLeadsGet(
  options: Arguments<LeadFyndrLeadsGetData> & { client: Client },
): Call<LeadFyndrLeadsGetResponses, LeadFyndrLeadsGetErrors> {
  return call(options.client, { id: 'leadFyndr.leads.get', method: 'GET', path: '/v2/customers/{customerId}/leads/{leadId}' }, options)
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
export function leadFyndrExportsList(
  options: Arguments<LeadFyndrExportsListData, ListCallOptions> & { client: Client },
): ListCall<LeadFyndrExportsListResponses, LeadFyndrExportsListErrors, LeadsExport> {
  return list(
    options.client,
    { id: 'leadFyndr.exports.list', method: 'GET', path: '/v2/customers/{customerId}/unlocked-leads-exports', pages: pagesByOffsetOrPage },
    options,
  )
}

/**
 * Read an unlocked lead.
 *
 * Returns a lead that the customer unlocked, with its domain, its company and its contact data.
 *
 * `GET /v2/customers/{customerId}/unlocked-leads/{leadId}`
 */
export function leadFyndrUnlockedLeadsGet(
  options: Arguments<LeadFyndrUnlockedLeadsGetData> & { client: Client },
): Call<LeadFyndrUnlockedLeadsGetResponses, LeadFyndrUnlockedLeadsGetErrors> {
  return call(
    options.client,
    { id: 'leadFyndr.unlockedLeads.get', method: 'GET', path: '/v2/customers/{customerId}/unlocked-leads/{leadId}' },
    options,
  )
}

/**
 * Unlock a lead.
 *
 * Unlocks a lead for a customer, so that its contact data can be read. This counts towards the unlocks of the tariff.
 *
 * `POST /v2/customers/{customerId}/unlocked-leads/{leadId}`
 */
export function leadFyndrLeadsUnlock(
  options: Arguments<LeadFyndrLeadsUnlockData> & { client: Client },
): Call<LeadFyndrLeadsUnlockResponses, LeadFyndrLeadsUnlockErrors> {
  return call(
    options.client,
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
export function leadFyndrLeadsList(
  options: Arguments<LeadFyndrLeadsListData, ListCallOptions> & { client: Client },
): ListCall<LeadFyndrLeadsListResponses, LeadFyndrLeadsListErrors, Lead> {
  return list(
    options.client,
    { id: 'leadFyndr.leads.list', method: 'GET', path: '/v2/customers/{customerId}/leads', pages: pagesByOffsetOrPageIn('/leads') },
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
export function leadFyndrUnlockedLeadsList(
  options: Arguments<LeadFyndrUnlockedLeadsListData, ListCallOptions> & { client: Client },
): ListCall<LeadFyndrUnlockedLeadsListResponses, LeadFyndrUnlockedLeadsListErrors, UnlockedLead> {
  return list(
    options.client,
    {
      id: 'leadFyndr.unlockedLeads.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/unlocked-leads',
      pages: pagesByOffsetOrPageIn('/leads'),
    },
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
export function leadFyndrUnlockedLeadsCancelReservation(
  options: Arguments<LeadFyndrUnlockedLeadsCancelReservationData> & { client: Client },
): Call<LeadFyndrUnlockedLeadsCancelReservationResponses, LeadFyndrUnlockedLeadsCancelReservationErrors> {
  return call(
    options.client,
    {
      id: 'leadFyndr.unlockedLeads.cancelReservation',
      method: 'DELETE',
      path: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation',
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
export function leadFyndrUnlockedLeadsReserve(
  options: Arguments<LeadFyndrUnlockedLeadsReserveData> & { client: Client },
): Call<LeadFyndrUnlockedLeadsReserveResponses, LeadFyndrUnlockedLeadsReserveErrors> {
  return call(
    options.client,
    { id: 'leadFyndr.unlockedLeads.reserve', method: 'POST', path: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation' },
    options,
  )
}

/**
 * Read a license.
 *
 * Returns one license with its key and the project that it belongs to.
 *
 * `GET /v2/licenses/{licenseId}`
 */
export function licensesGet(options: Arguments<LicensesGetData> & { client: Client }): Call<LicensesGetResponses, LicensesGetErrors> {
  return call(options.client, { id: 'licenses.get', method: 'GET', path: '/v2/licenses/{licenseId}' }, options)
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
export function licensesList(
  options: Arguments<LicensesListData, ListCallOptions> & { client: Client },
): ListCall<LicensesListResponses, LicensesListErrors, License> {
  return list(
    options.client,
    { id: 'licenses.list', method: 'GET', path: '/v2/projects/{projectId}/licenses', pages: pagesByOffsetOrPage },
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
export function licensesRotateKey(
  options: Arguments<LicensesRotateKeyData> & { client: Client },
): Call<LicensesRotateKeyResponses, LicensesRotateKeyErrors> {
  return call(options.client, { id: 'licenses.rotateKey', method: 'POST', path: '/v2/licenses/{licenseId}/actions/rotate-key' }, options)
}

/**
 * Check a license key.
 *
 * Checks whether a license key is valid for a project. Nothing is stored.
 *
 * `POST /v2/projects/{projectId}/actions/validate-license-key`
 */
export function licensesValidateKey(
  options: Arguments<LicensesValidateKeyData> & { client: Client },
): Call<LicensesValidateKeyResponses, LicensesValidateKeyErrors> {
  return call(
    options.client,
    { id: 'licenses.validateKey', method: 'POST', path: '/v2/projects/{projectId}/actions/validate-license-key', retry: 'safe' },
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
export function mailAddressesDisableArchive(
  options: Arguments<MailAddressesDisableArchiveData> & { client: Client },
): Call<MailAddressesDisableArchiveResponses, MailAddressesDisableArchiveErrors> {
  return call(
    options.client,
    { id: 'mail.addresses.disableArchive', method: 'DELETE', path: '/v2/mail-addresses/{mailAddressId}/mail-archive', bodiless: true },
    options,
  )
}

/**
 * Read a mail rate limit.
 *
 * Returns one rate limit for the mail that mailboxes send.
 *
 * `GET /v2/mail-rate-limits/{mailRateLimitId}`
 */
export function mailRateLimitsGet(
  options: Arguments<MailRateLimitsGetData> & { client: Client },
): Call<MailRateLimitsGetResponses, MailRateLimitsGetErrors> {
  return call(options.client, { id: 'mail.rateLimits.get', method: 'GET', path: '/v2/mail-rate-limits/{mailRateLimitId}' }, options)
}

/**
 * List backups of a mail address.
 *
 * Lists the backups of the mail in a mailbox. The name of each is the id that `mail.addresses.backups.recover` takes.
 *
 * `GET /v2/mail-addresses/{mailAddressId}/backups`
 */
export function mailAddressesBackupsList(
  options: Arguments<MailAddressesBackupsListData> & { client: Client },
): Call<MailAddressesBackupsListResponses, MailAddressesBackupsListErrors> {
  return call(
    options.client,
    { id: 'mail.addresses.backups.list', method: 'GET', path: '/v2/mail-addresses/{mailAddressId}/backups' },
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
export function mailAddressesListOwn(
  options: Arguments<MailAddressesListOwnData, ListCallOptions> & { client: Client },
): ListCall<MailAddressesListOwnResponses, MailAddressesListOwnErrors, MailAddress> {
  return list(
    options.client,
    { id: 'mail.addresses.listOwn', method: 'GET', path: '/v2/mail-addresses/', pages: pagesByOffsetOrPage },
    options,
  )
}

/**
 * List mail rate limits.
 *
 * Lists the rate limits that a mailbox can have. `mail.addresses.requestRateLimitChange` asks for one of them.
 *
 * `GET /v2/mail-rate-limits`
 */
export function mailRateLimitsList(
  options: Arguments<MailRateLimitsListData> & { client: Client },
): Call<MailRateLimitsListResponses, MailRateLimitsListErrors> {
  return call(options.client, { id: 'mail.rateLimits.list', method: 'GET', path: '/v2/mail-rate-limits' }, options)
}

/**
 * Recover mail from a backup.
 *
 * Starts to recover the mail of a mail address from one of its backups.
 *
 * `POST /v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery`
 */
export function mailAddressesBackupsRecover(
  options: Arguments<MailAddressesBackupsRecoverData> & { client: Client },
): Call<MailAddressesBackupsRecoverResponses, MailAddressesBackupsRecoverErrors> {
  return call(
    options.client,
    {
      id: 'mail.addresses.backups.recover',
      method: 'POST',
      path: '/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery',
      bodiless: true,
    },
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
export function mailAddressesRequestRateLimitChange(
  options: Arguments<MailAddressesRequestRateLimitChangeData> & { client: Client },
): Call<MailAddressesRequestRateLimitChangeResponses, MailAddressesRequestRateLimitChangeErrors> {
  return call(
    options.client,
    {
      id: 'mail.addresses.requestRateLimitChange',
      method: 'POST',
      path: '/v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change',
      bodiless: true,
    },
    options,
  )
}

/**
 * Read the payment method of a customer.
 *
 * Returns the card with which a customer pays for extensions of the marketplace.
 *
 * `GET /v2/customers/{customerId}/payment-method`
 */
export function customersPaymentMethodGet(
  options: Arguments<CustomersPaymentMethodGetData> & { client: Client },
): Call<CustomersPaymentMethodGetResponses, CustomersPaymentMethodGetErrors> {
  return call(
    options.client,
    { id: 'customers.paymentMethod.get', method: 'GET', path: '/v2/customers/{customerId}/payment-method' },
    options,
  )
}

/**
 * Request a link to change the payment method.
 *
 * Returns a link to a Stripe page on which the customer sets a payment method for the marketplace. Changes nothing by itself.
 *
 * `PUT /v2/customers/{customerId}/payment-method`
 */
export function customersPaymentMethodRequestUpdate(
  options: Arguments<CustomersPaymentMethodRequestUpdateData> & { client: Client },
): Call<CustomersPaymentMethodRequestUpdateResponses, CustomersPaymentMethodRequestUpdateErrors> {
  return call(
    options.client,
    { id: 'customers.paymentMethod.requestUpdate', method: 'PUT', path: '/v2/customers/{customerId}/payment-method' },
    options,
  )
}

/**
 * List time zones.
 *
 * Lists the names of the time zones that cronjobs and update schedules can have.
 *
 * `GET /v2/time-zones`
 */
export function timeZonesList(
  options: Arguments<TimeZonesListData> & { client: Client },
): Call<TimeZonesListResponses, TimeZonesListErrors> {
  return call(options.client, { id: 'timeZones.list', method: 'GET', path: '/v2/time-zones' }, options)
}

/**
 * List the projects of a customer.
 *
 * Lists the projects of a customer, on request only those that match a search.
 *
 * `GET /v2/customers/{customerId}/projects`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function customersProjectsList(
  options: Arguments<CustomersProjectsListData, ListCallOptions> & { client: Client },
): ListCall<CustomersProjectsListResponses, CustomersProjectsListErrors, ProjectListItem> {
  return list(
    options.client,
    { id: 'customers.projects.list', method: 'GET', path: '/v2/customers/{customerId}/projects', pages: pagesByOffsetOrPage },
    options,
  )
}

/**
 * List the activities in a project.
 *
 * Returns what was changed in a project, when and by whom. The newest comes first by default.
 *
 * `GET /v2/projects/{projectId}/activities`
 *
 * Response header `X-Pagination-Page`: Number of this page.
 */
export function projectsActivitiesList(
  options: Arguments<ProjectsActivitiesListData, ListCallOptions> & { client: Client },
): ListCall<ProjectsActivitiesListResponses, ProjectsActivitiesListErrors, Activity> {
  return list(
    options.client,
    { id: 'projects.activities.list', method: 'GET', path: '/v2/projects/{projectId}/activities', pages: pagesByOffsetOrPage },
    options,
  )
}

/**
 * Check the replacement of a certificate.
 *
 * Compares a certificate with the one that is to replace it, and says whether it can. Changes nothing; `certificates.replace` replaces it.
 *
 * `POST /v2/certificates/{certificateId}/actions/check-replace-certificate`
 */
export function certificatesCheckReplacement(
  options: Arguments<CertificatesCheckReplacementData> & { client: Client },
): Call<CertificatesCheckReplacementResponses, CertificatesCheckReplacementErrors> {
  return call(
    options.client,
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
 * List certificate requests.
 *
 * Lists the certificate requests of a project or of an ingress.
 *
 * `GET /v2/certificate-requests`
 */
export function certificatesRequestsList(
  options: Arguments<CertificatesRequestsListData> & { client: Client },
): Call<CertificatesRequestsListResponses, CertificatesRequestsListErrors> {
  return call(options.client, { id: 'certificates.requests.list', method: 'GET', path: '/v2/certificate-requests' }, options)
}

/**
 * Create a certificate request.
 *
 * Adds an existing certificate with its private key, creates a signing request for a certificate authority, or requests a certificate that is validated by DNS.
 *
 * `POST /v2/certificate-requests`
 */
export function certificatesRequestsCreate(
  options: Arguments<CertificatesRequestsCreateData> & { client: Client },
): Call<CertificatesRequestsCreateResponses, CertificatesRequestsCreateErrors> {
  return call(options.client, { id: 'certificates.requests.create', method: 'POST', path: '/v2/certificate-requests' }, options)
}

/**
 * Delete a certificate request.
 *
 * Deletes a certificate request from its project.
 *
 * `DELETE /v2/certificate-request/{certificateRequestId}`
 */
export function certificatesRequestsDelete(
  options: Arguments<CertificatesRequestsDeleteData> & { client: Client },
): Call<CertificatesRequestsDeleteResponses, CertificatesRequestsDeleteErrors> {
  return call(
    options.client,
    { id: 'certificates.requests.delete', method: 'DELETE', path: '/v2/certificate-request/{certificateRequestId}', bodiless: true },
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
export function certificatesDelete(
  options: Arguments<CertificatesDeleteData> & { client: Client },
): Call<CertificatesDeleteResponses, CertificatesDeleteErrors> {
  return call(
    options.client,
    { id: 'certificates.delete', method: 'DELETE', path: '/v2/certificate/{certificateId}', bodiless: true },
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
export function certificatesRequestsGet(
  options: Arguments<CertificatesRequestsGetData> & { client: Client },
): Call<CertificatesRequestsGetResponses, CertificatesRequestsGetErrors> {
  return call(
    options.client,
    { id: 'certificates.requests.get', method: 'GET', path: '/v2/certificate-requests/{certificateRequestId}' },
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
export function certificatesGet(
  options: Arguments<CertificatesGetData> & { client: Client },
): Call<CertificatesGetResponses, CertificatesGetErrors> {
  return call(options.client, { id: 'certificates.get', method: 'GET', path: '/v2/certificates/{certificateId}' }, options)
}

/**
 * Reads with `certificates.get` until the state of the object is reached, in `dnsCertSpec.status.status` of the response, and returns it.
 *
 * Rejects with StateError at once for `cnameError` or `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/certificates/{certificateId}`
 */
export function certificatesWaitUntil(
  target: TargetState<{ status: 'issuing' | 'ready' | 'cnameError' | 'error' | 'unspecified' }>,
  options: WaitArguments<CertificatesGetData, CertificatesGetResponse> & { client: Client },
): Promise<CertificatesGetResponse> {
  return waitUntil(
    options.client,
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
export function certificatesReplace(
  options: Arguments<CertificatesReplaceData> & { client: Client },
): Call<CertificatesReplaceResponses, CertificatesReplaceErrors> {
  return call(
    options.client,
    { id: 'certificates.replace', method: 'PUT', path: '/v2/certificates/{certificateId}', bodiless: true },
    options,
  )
}

/**
 * List certificates.
 *
 * Lists the certificates of a project or of an ingress.
 *
 * `GET /v2/certificates`
 */
export function certificatesList(
  options: Arguments<CertificatesListData> & { client: Client },
): Call<CertificatesListResponses, CertificatesListErrors> {
  return call(options.client, { id: 'certificates.list', method: 'GET', path: '/v2/certificates' }, options)
}

/**
 * Read a project's storage statistics.
 *
 * Returns the storage that a project uses, in all and by category, and its limit.
 *
 * `GET /v2/projects/{projectId}/storage-space-statistics`
 */
export function projectsStorageSpaceStatisticsGet(
  options: Arguments<ProjectsStorageSpaceStatisticsGetData> & { client: Client },
): Call<ProjectsStorageSpaceStatisticsGetResponses, ProjectsStorageSpaceStatisticsGetErrors> {
  return call(
    options.client,
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
export function projectsStorageSpaceStatisticsUpdate(
  options: Arguments<ProjectsStorageSpaceStatisticsUpdateData> & { client: Client },
): Call<ProjectsStorageSpaceStatisticsUpdateResponses, ProjectsStorageSpaceStatisticsUpdateErrors> {
  return call(
    options.client,
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

/**
 * Read a server's storage statistics.
 *
 * Returns the storage that a server uses, in all, by category and by project, and its limit.
 *
 * `GET /v2/servers/{serverId}/storage-space-statistics`
 */
export function serversStorageSpaceStatisticsGet(
  options: Arguments<ServersStorageSpaceStatisticsGetData> & { client: Client },
): Call<ServersStorageSpaceStatisticsGetResponses, ServersStorageSpaceStatisticsGetErrors> {
  return call(
    options.client,
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
export function serversStorageSpaceStatisticsUpdate(
  options: Arguments<ServersStorageSpaceStatisticsUpdateData> & { client: Client },
): Call<ServersStorageSpaceStatisticsUpdateResponses, ServersStorageSpaceStatisticsUpdateErrors> {
  return call(
    options.client,
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

/**
 * Read the current session.
 *
 * Returns the user and the token of the session in use, and whether somebody else acts as the user in it.
 *
 * `GET /v2/users/self/sessions/current/status`
 */
export function accountSessionsGetCurrent(
  options: Arguments<AccountSessionsGetCurrentData> & { client: Client },
): Call<AccountSessionsGetCurrentResponses, AccountSessionsGetCurrentErrors> {
  return call(options.client, { id: 'account.sessions.getCurrent', method: 'GET', path: '/v2/users/self/sessions/current/status' }, options)
}

/**
 * Check whether an e-mail is from mittwald.
 *
 * Checks whether an e-mail that claims to be from mittwald is genuine. For some e-mails this remains open. Needs no token.
 *
 * `POST /v2/actions/detect-phishing-email`
 */
export function verificationDetectPhishingEmail(
  options: Arguments<WithBody<VerificationDetectPhishingEmailData, UploadBody>> & { client: Client },
): Call<VerificationDetectPhishingEmailResponses, VerificationDetectPhishingEmailErrors> {
  return call(
    options.client,
    {
      id: 'verification.detectPhishingEmail',
      method: 'POST',
      path: '/v2/actions/detect-phishing-email',
      write: writeFileAs('emailEml'),
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
export function verificationVerifyAddress(
  options: Arguments<VerificationVerifyAddressData> & { client: Client },
): Call<VerificationVerifyAddressResponses, VerificationVerifyAddressErrors> {
  return call(
    options.client,
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
export function verificationVerifyCompany(
  options: Arguments<VerificationVerifyCompanyData> & { client: Client },
): Call<VerificationVerifyCompanyResponses, VerificationVerifyCompanyErrors> {
  return call(
    options.client,
    { id: 'verification.verifyCompany', method: 'POST', path: '/v2/actions/verify-company', empty: [412], retry: 'safe' },
    options,
  )
}

/**
 * List an installation's system software.
 *
 * Lists the system software of an app installation. `apps.installations.listSystemSoftware` does the same under another path.
 *
 * `GET /v2/app-installations/{appInstallationId}/system-software`
 */
export function appsInstallationsSystemSoftwareList(
  options: Arguments<AppsInstallationsSystemSoftwareListData> & { client: Client },
): Call<AppsInstallationsSystemSoftwareListResponses, AppsInstallationsSystemSoftwareListErrors> {
  return call(
    options.client,
    { id: 'apps.installations.systemSoftware.list', method: 'GET', path: '/v2/app-installations/{appInstallationId}/system-software' },
    options,
  )
}

/**
 * Find the latest screenshot of a domain.
 *
 * Returns a reference to the file of the newest screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none.
 *
 * `GET /v2/domains/latest-screenshot`
 */
export function domainsGetLatestScreenshot(
  options: Arguments<DomainsGetLatestScreenshotData> & { client: Client },
): Call<DomainsGetLatestScreenshotResponses, DomainsGetLatestScreenshotErrors> {
  return call(options.client, { id: 'domains.getLatestScreenshot', method: 'GET', path: '/v2/domains/latest-screenshot' }, options)
}

/**
 * List versions of system software (old path).
 *
 * The path of `systemSoftware.versions.list` until August 2026. Use that instead.
 *
 * `GET /v2/system-software/{systemSoftwareId}/versions`
 *
 * @deprecated
 */
export function legacySystemSoftwareVersionsList(
  options: Arguments<LegacySystemSoftwareVersionsListData> & { client: Client },
): Call<LegacySystemSoftwareVersionsListResponses, LegacySystemSoftwareVersionsListErrors> {
  return call(
    options.client,
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
export function legacySystemSoftwareVersionsGet(
  options: Arguments<LegacySystemSoftwareVersionsGetData> & { client: Client },
): Call<LegacySystemSoftwareVersionsGetResponses, LegacySystemSoftwareVersionsGetErrors> {
  return call(
    options.client,
    {
      id: 'legacy.systemSoftware.versions.get',
      method: 'GET',
      path: '/v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}',
    },
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
export function legacyDomainsGetLatestScreenshot(
  options: Arguments<LegacyDomainsGetLatestScreenshotData> & { client: Client },
): Call<LegacyDomainsGetLatestScreenshotResponses, LegacyDomainsGetLatestScreenshotErrors> {
  return call(
    options.client,
    { id: 'legacy.domains.getLatestScreenshot', method: 'GET', path: '/v2/domains/{domainId}/latest-screenshot' },
    options,
  )
}

/**
 * Leave a customer (old path).
 *
 * The path of `customers.leave` until August 2026. Use that instead.
 *
 * `POST /v2/customer/{customerId}/actions/leave`
 *
 * @deprecated
 */
export function legacyCustomersLeave(
  options: Arguments<LegacyCustomersLeaveData> & { client: Client },
): Call<LegacyCustomersLeaveResponses, LegacyCustomersLeaveErrors> {
  return call(
    options.client,
    { id: 'legacy.customers.leave', method: 'POST', path: '/v2/customer/{customerId}/actions/leave', bodiless: true },
    options,
  )
}

/**
 * Invite to a customer (old path).
 *
 * The path of `customers.invites.create` until August 2026. Use that instead.
 *
 * `POST /v2/customer/{customerId}/invites`
 *
 * @deprecated
 */
export function legacyCustomersInvitesCreate(
  options: Arguments<LegacyCustomersInvitesCreateData> & { client: Client },
): Call<LegacyCustomersInvitesCreateResponses, LegacyCustomersInvitesCreateErrors> {
  return call(options.client, { id: 'legacy.customers.invites.create', method: 'POST', path: '/v2/customer/{customerId}/invites' }, options)
}

/**
 * Read a webhook public key (old path).
 *
 * The path of `extensions.publicKeys.get` until August 2026. Use that instead.
 *
 * `GET /v2/webhook-public-keys/{serial}`
 *
 * @deprecated
 */
export function legacyExtensionsPublicKeysGet(
  options: Arguments<LegacyExtensionsPublicKeysGetData> & { client: Client },
): Call<LegacyExtensionsPublicKeysGetResponses, LegacyExtensionsPublicKeysGetErrors> {
  return call(
    options.client,
    { id: 'legacy.extensions.publicKeys.get', method: 'GET', path: '/v2/webhook-public-keys/{serial}', auth: false },
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
export function legacyAppsInstallationsSetDatabase(
  options: Arguments<LegacyAppsInstallationsSetDatabaseData> & { client: Client },
): Call<LegacyAppsInstallationsSetDatabaseResponses, LegacyAppsInstallationsSetDatabaseErrors> {
  return call(
    options.client,
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
 * Read the icon of a container template.
 *
 * Returns the icon of a container template. Use `containerTemplates.getAsset` instead, with the path `icon.svg`.
 *
 * `GET /v2/container-templates/{templateId}/icon`
 *
 * @deprecated
 */
export function legacyContainerTemplatesGetIcon(
  options: Arguments<LegacyContainerTemplatesGetIconData> & { client: Client },
): Call<Downloads<LegacyContainerTemplatesGetIconResponses>, LegacyContainerTemplatesGetIconErrors> {
  return call(
    options.client,
    {
      id: 'legacy.containerTemplates.getIcon',
      method: 'GET',
      path: '/v2/container-templates/{templateId}/icon',
      read: readFile,
      accept: 'image/jpeg',
      empty: [304],
      auth: false,
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
export function legacyAppsInstallationsLinkDatabase(
  options: Arguments<LegacyAppsInstallationsLinkDatabaseData> & { client: Client },
): Call<LegacyAppsInstallationsLinkDatabaseResponses, LegacyAppsInstallationsLinkDatabaseErrors> {
  return call(
    options.client,
    {
      id: 'legacy.apps.installations.linkDatabase',
      method: 'PATCH',
      path: '/v2/app-installations/{appInstallationId}/database',
      bodiless: true,
    },
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
export function appsInstallationsUnlinkDatabase(
  options: Arguments<AppsInstallationsUnlinkDatabaseData> & { client: Client },
): Call<AppsInstallationsUnlinkDatabaseResponses, AppsInstallationsUnlinkDatabaseErrors> {
  return call(
    options.client,
    {
      id: 'apps.installations.unlinkDatabase',
      method: 'DELETE',
      path: '/v2/app-installations/{appInstallationId}/databases/{databaseId}',
      bodiless: true,
    },
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
export function containerTemplatesGetAsset(
  options: Arguments<ContainerTemplatesGetAssetData> & { client: Client },
): Call<Downloads<ContainerTemplatesGetAssetResponses>, ContainerTemplatesGetAssetErrors> {
  return call(
    options.client,
    {
      id: 'containerTemplates.getAsset',
      method: 'GET',
      path: '/v2/container-templates/{templateId}/assets/{assetPath}',
      read: readFile,
      accept: 'image/jpeg',
      empty: [304],
      auth: false,
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
export function extensionsInstancesUpdateScopes(
  options: Arguments<ExtensionsInstancesUpdateScopesData> & { client: Client },
): Call<ExtensionsInstancesUpdateScopesResponses, ExtensionsInstancesUpdateScopesErrors> {
  return call(
    options.client,
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

export * from '@hostwright/core'
export { request, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core/internal'
export type * from './types.gen.js'
export {
  createClient,
  byToken,
  byEmail,
  byUserId,
  byExtensionInstanceId,
  byAccessKeyId,
  type MittwaldOptions,
  type MittwaldByToken,
  type MittwaldByEmail,
  type MittwaldByUserId,
  type MittwaldByExtensionInstanceId,
  type MittwaldByAccessKeyId,
  type MittwaldBehaviour,
  type MittwaldAuth,
} from './provider.gen.js'
export * from './webhooks.gen.js'
export type { ClientOptions } from '@hostwright/core'
