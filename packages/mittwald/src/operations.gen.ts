// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import { pagesByOffset, pagesByOffsetOrPage, pagesByPage } from './provider.gen.js'
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
  AccountSessionsCurrentStatusGetData,
  AccountSessionsCurrentStatusGetErrors,
  AccountSessionsCurrentStatusGetResponses,
  AccountSessionsGetData,
  AccountSessionsGetErrors,
  AccountSessionsGetResponses,
  AccountSessionsListData,
  AccountSessionsListErrors,
  AccountSessionsListResponses,
  AccountSessionsReplaceData,
  AccountSessionsReplaceErrors,
  AccountSessionsReplaceResponses,
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
  ActionsDetectPhishingEmailData,
  ActionsDetectPhishingEmailErrors,
  ActionsDetectPhishingEmailResponses,
  ActionsListIngressesCompatibleWithCertificateData,
  ActionsListIngressesCompatibleWithCertificateErrors,
  ActionsListIngressesCompatibleWithCertificateResponses,
  ActionsValidateContainerRegistryUriData,
  ActionsValidateContainerRegistryUriErrors,
  ActionsValidateContainerRegistryUriResponses,
  ActionsVerifyAddressCreateData,
  ActionsVerifyAddressCreateErrors,
  ActionsVerifyAddressCreateResponses,
  ActionsVerifyCompanyData,
  ActionsVerifyCompanyErrors,
  ActionsVerifyCompanyResponses,
  AiHostingModelsListData,
  AiHostingModelsListErrors,
  AiHostingModelsListResponses,
  App,
  AppInstallation,
  AppInstallationsListData,
  AppInstallationsListErrors,
  AppInstallationsListResponses,
  AppsGetData,
  AppsGetErrors,
  AppsGetResponses,
  AppsInstallationsCopyData,
  AppsInstallationsCopyErrors,
  AppsInstallationsCopyResponses,
  AppsInstallationsCreateData,
  AppsInstallationsCreateErrors,
  AppsInstallationsCreateResponses,
  AppsInstallationsDatabaseReplaceUpdateData,
  AppsInstallationsDatabaseReplaceUpdateErrors,
  AppsInstallationsDatabaseReplaceUpdateResponses,
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
  AppsInstallationsGetResponses,
  AppsInstallationsGetStatusData,
  AppsInstallationsGetStatusErrors,
  AppsInstallationsGetStatusResponses,
  AppsInstallationsListData,
  AppsInstallationsListErrors,
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
  AuthenticateSessionTokenCreateData,
  AuthenticateSessionTokenCreateErrors,
  AuthenticateSessionTokenCreateResponses,
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
  BackupsCreateData,
  BackupsCreateErrors,
  BackupsCreateResponses,
  BackupsDatabaseDumpsGetData,
  BackupsDatabaseDumpsGetErrors,
  BackupsDatabaseDumpsGetResponses,
  BackupsDeleteData,
  BackupsDeleteErrors,
  BackupsDeleteResponses,
  BackupsExpirationTimeReplaceData,
  BackupsExpirationTimeReplaceErrors,
  BackupsExpirationTimeReplaceResponses,
  BackupsExportCreateData,
  BackupsExportCreateErrors,
  BackupsExportCreateResponses,
  BackupsExportDeleteData,
  BackupsExportDeleteErrors,
  BackupsExportDeleteResponses,
  BackupsGetData,
  BackupsGetErrors,
  BackupsGetResponses,
  BackupsListData,
  BackupsListErrors,
  BackupsListResponses,
  BackupsPathListData,
  BackupsPathListErrors,
  BackupsPathListResponses,
  BackupsRestoreCreateData,
  BackupsRestoreCreateErrors,
  BackupsRestoreCreateResponses,
  BackupsRestorePathCreateData,
  BackupsRestorePathCreateErrors,
  BackupsRestorePathCreateResponses,
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
  CertificateDeleteData,
  CertificateDeleteErrors,
  CertificateDeleteResponses,
  CertificateRequestDeleteData,
  CertificateRequestDeleteErrors,
  CertificateRequestDeleteResponses,
  CertificateRequestsCreateData,
  CertificateRequestsCreateErrors,
  CertificateRequestsCreateResponses,
  CertificateRequestsGetData,
  CertificateRequestsGetErrors,
  CertificateRequestsGetResponses,
  CertificateRequestsListData,
  CertificateRequestsListErrors,
  CertificateRequestsListResponses,
  CertificatesActionsCheckReplaceCertificateData,
  CertificatesActionsCheckReplaceCertificateErrors,
  CertificatesActionsCheckReplaceCertificateResponses,
  CertificatesContractGetData,
  CertificatesContractGetErrors,
  CertificatesContractGetResponses,
  CertificatesGetData,
  CertificatesGetErrors,
  CertificatesGetResponses,
  CertificatesListData,
  CertificatesListErrors,
  CertificatesListResponses,
  CertificatesReplaceData,
  CertificatesReplaceErrors,
  CertificatesReplaceResponses,
  CitiesListData,
  CitiesListErrors,
  CitiesListResponses,
  ContactVerificationsActionsResendContactVerificationEmailData,
  ContactVerificationsActionsResendContactVerificationEmailErrors,
  ContactVerificationsActionsResendContactVerificationEmailResponses,
  ContactVerificationsGetData,
  ContactVerificationsGetErrors,
  ContactVerificationsGetResponses,
  ContactVerificationsListData,
  ContactVerificationsListErrors,
  ContactVerificationsListResponses,
  ContainerImageConfigGetData,
  ContainerImageConfigGetErrors,
  ContainerImageConfigGetResponses,
  ContainerTemplatesGetData,
  ContainerTemplatesGetErrors,
  ContainerTemplatesGetResponses,
  ContainerTemplatesListData,
  ContainerTemplatesListErrors,
  ContainerTemplatesListResponses,
  ContainerTemplateStatisticsGetData,
  ContainerTemplateStatisticsGetErrors,
  ContainerTemplateStatisticsGetResponses,
  Contract,
  ContractsCancelTerminationData,
  ContractsCancelTerminationErrors,
  ContractsCancelTerminationResponses,
  ContractsGetBaseItemData,
  ContractsGetBaseItemErrors,
  ContractsGetBaseItemResponses,
  ContractsGetByDomainData,
  ContractsGetByDomainErrors,
  ContractsGetByDomainResponses,
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
  ConversationsSetStatusData,
  ConversationsSetStatusErrors,
  ConversationsSetStatusResponses,
  ConversationsUpdateData,
  ConversationsUpdateErrors,
  ConversationsUpdateResponses,
  Cronjob,
  CronjobExecution,
  CronjobsAppInstallationIdReplaceData,
  CronjobsAppInstallationIdReplaceErrors,
  CronjobsAppInstallationIdReplaceResponses,
  CronjobsAppInstallationIdUpdateData,
  CronjobsAppInstallationIdUpdateErrors,
  CronjobsAppInstallationIdUpdateResponses,
  CronjobsCreateData,
  CronjobsCreateErrors,
  CronjobsCreateResponses,
  CronjobsDeleteData,
  CronjobsDeleteErrors,
  CronjobsDeleteResponses,
  CronjobsExecutionsAbortData,
  CronjobsExecutionsAbortErrors,
  CronjobsExecutionsAbortResponses,
  CronjobsExecutionsAnalysisGetData,
  CronjobsExecutionsAnalysisGetErrors,
  CronjobsExecutionsAnalysisGetResponses,
  CronjobsExecutionsCreateData,
  CronjobsExecutionsCreateErrors,
  CronjobsExecutionsCreateResponses,
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
  CustomersAiHostingContractGetData,
  CustomersAiHostingContractGetErrors,
  CustomersAiHostingContractGetResponses,
  CustomersAiHostingKeysCreateData,
  CustomersAiHostingKeysCreateErrors,
  CustomersAiHostingKeysCreateResponses,
  CustomersAiHostingKeysDeleteData,
  CustomersAiHostingKeysDeleteErrors,
  CustomersAiHostingKeysDeleteResponses,
  CustomersAiHostingKeysGetData,
  CustomersAiHostingKeysGetErrors,
  CustomersAiHostingKeysGetResponses,
  CustomersAiHostingKeysListData,
  CustomersAiHostingKeysListErrors,
  CustomersAiHostingKeysListResponses,
  CustomersAiHostingKeysReplaceData,
  CustomersAiHostingKeysReplaceErrors,
  CustomersAiHostingKeysReplaceResponses,
  CustomersAiHostingListData,
  CustomersAiHostingListErrors,
  CustomersAiHostingListResponses,
  CustomersAiHostingModelsAcceptTermsData,
  CustomersAiHostingModelsAcceptTermsErrors,
  CustomersAiHostingModelsAcceptTermsResponses,
  CustomersAiHostingModelsListData,
  CustomersAiHostingModelsListErrors,
  CustomersAiHostingModelsListResponses,
  CustomersAiHostingsContractGetData,
  CustomersAiHostingsContractGetErrors,
  CustomersAiHostingsContractGetResponses,
  CustomersAvatarDeleteData,
  CustomersAvatarDeleteErrors,
  CustomersAvatarDeleteResponses,
  CustomersAvatarRequestUploadData,
  CustomersAvatarRequestUploadErrors,
  CustomersAvatarRequestUploadResponses,
  CustomersBillingPortalGetData,
  CustomersBillingPortalGetErrors,
  CustomersBillingPortalGetResponses,
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
  CustomersContributorCreateData,
  CustomersContributorCreateErrors,
  CustomersContributorCreateResponses,
  CustomersConversationPreferencesGetData,
  CustomersConversationPreferencesGetErrors,
  CustomersConversationPreferencesGetResponses,
  CustomersCreateData,
  CustomersCreateErrors,
  CustomersCreateResponses,
  CustomersDeleteData,
  CustomersDeleteErrors,
  CustomersDeleteResponses,
  CustomersExtensionOrdersListData,
  CustomersExtensionOrdersListErrors,
  CustomersExtensionOrdersListResponses,
  CustomersExtensionsListData,
  CustomersExtensionsListErrors,
  CustomersExtensionsListResponses,
  CustomersGetData,
  CustomersGetErrors,
  CustomersGetLegalCompetenceData,
  CustomersGetLegalCompetenceErrors,
  CustomersGetLegalCompetenceResponses,
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
  CustomersLeadFyndrProfileContractGetData,
  CustomersLeadFyndrProfileContractGetErrors,
  CustomersLeadFyndrProfileContractGetResponses,
  CustomersLeadFyndrProfileGetData,
  CustomersLeadFyndrProfileGetErrors,
  CustomersLeadFyndrProfileGetResponses,
  CustomersLeadFyndrProfileRequestCreateData,
  CustomersLeadFyndrProfileRequestCreateErrors,
  CustomersLeadFyndrProfileRequestCreateResponses,
  CustomersLeadFyndrProfileRequestGetData,
  CustomersLeadFyndrProfileRequestGetErrors,
  CustomersLeadFyndrProfileRequestGetResponses,
  CustomersLeadFyndrProfileTariffGetData,
  CustomersLeadFyndrProfileTariffGetErrors,
  CustomersLeadFyndrProfileTariffGetResponses,
  CustomersLeadsGetData,
  CustomersLeadsGetErrors,
  CustomersLeadsGetResponses,
  CustomersLeadsListData,
  CustomersLeadsListErrors,
  CustomersLeadsListResponses,
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
  CustomersPaymentMethodReplaceData,
  CustomersPaymentMethodReplaceErrors,
  CustomersPaymentMethodReplaceResponses,
  CustomersProjectsListData,
  CustomersProjectsListErrors,
  CustomersProjectsListResponses,
  CustomersRecommendationSuggestionsCreateData,
  CustomersRecommendationSuggestionsCreateErrors,
  CustomersRecommendationSuggestionsCreateResponses,
  CustomersUnlockedLeadsCreateData,
  CustomersUnlockedLeadsCreateErrors,
  CustomersUnlockedLeadsCreateResponses,
  CustomersUnlockedLeadsExportCreateData,
  CustomersUnlockedLeadsExportCreateErrors,
  CustomersUnlockedLeadsExportCreateResponses,
  CustomersUnlockedLeadsExportsListData,
  CustomersUnlockedLeadsExportsListErrors,
  CustomersUnlockedLeadsExportsListResponses,
  CustomersUnlockedLeadsGetData,
  CustomersUnlockedLeadsGetErrors,
  CustomersUnlockedLeadsGetResponses,
  CustomersUnlockedLeadsListData,
  CustomersUnlockedLeadsListErrors,
  CustomersUnlockedLeadsListResponses,
  CustomersUnlockedLeadsReservationCreateData,
  CustomersUnlockedLeadsReservationCreateErrors,
  CustomersUnlockedLeadsReservationCreateResponses,
  CustomersUnlockedLeadsReservationDeleteData,
  CustomersUnlockedLeadsReservationDeleteErrors,
  CustomersUnlockedLeadsReservationDeleteResponses,
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
  DnsZonesListData,
  DnsZonesListErrors,
  DnsZonesListResponses,
  DnsZonesZoneFileGetData,
  DnsZonesZoneFileGetErrors,
  DnsZonesZoneFileGetResponses,
  Domain,
  DomainsAbortDeclarationData,
  DomainsAbortDeclarationErrors,
  DomainsAbortDeclarationResponses,
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
  DomainsScheduledDeletionCreateData,
  DomainsScheduledDeletionCreateErrors,
  DomainsScheduledDeletionCreateResponses,
  DomainsScheduledDeletionDeleteData,
  DomainsScheduledDeletionDeleteErrors,
  DomainsScheduledDeletionDeleteResponses,
  DomainsTldsGetContactSchemasData,
  DomainsTldsGetContactSchemasErrors,
  DomainsTldsGetContactSchemasResponses,
  DomainsTldsListData,
  DomainsTldsListErrors,
  DomainsTldsListResponses,
  DomainSuggestionsGetData,
  DomainSuggestionsGetErrors,
  DomainSuggestionsGetResponses,
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
  ExtensionsContextsChargabilityGetData,
  ExtensionsContextsChargabilityGetErrors,
  ExtensionsContextsChargabilityGetResponses,
  ExtensionsContributorsAvatarCreateData,
  ExtensionsContributorsAvatarCreateErrors,
  ExtensionsContributorsAvatarCreateResponses,
  ExtensionsContributorsAvatarDeleteData,
  ExtensionsContributorsAvatarDeleteErrors,
  ExtensionsContributorsAvatarDeleteResponses,
  ExtensionsContributorsBillingInformationGetData,
  ExtensionsContributorsBillingInformationGetErrors,
  ExtensionsContributorsBillingInformationGetResponses,
  ExtensionsContributorsBillingInformationReplaceData,
  ExtensionsContributorsBillingInformationReplaceErrors,
  ExtensionsContributorsBillingInformationReplaceResponses,
  ExtensionsContributorsContractPartnersListData,
  ExtensionsContributorsContractPartnersListErrors,
  ExtensionsContributorsContractPartnersListResponses,
  ExtensionsContributorsDashboardGetData,
  ExtensionsContributorsDashboardGetErrors,
  ExtensionsContributorsDashboardGetResponses,
  ExtensionsContributorsDeleteData,
  ExtensionsContributorsDeleteErrors,
  ExtensionsContributorsDeleteResponses,
  ExtensionsContributorsExtensionsAssetsCreateData,
  ExtensionsContributorsExtensionsAssetsCreateErrors,
  ExtensionsContributorsExtensionsAssetsCreateResponses,
  ExtensionsContributorsExtensionsAssetsDeleteData,
  ExtensionsContributorsExtensionsAssetsDeleteErrors,
  ExtensionsContributorsExtensionsAssetsDeleteResponses,
  ExtensionsContributorsExtensionsContextReplaceData,
  ExtensionsContributorsExtensionsContextReplaceErrors,
  ExtensionsContributorsExtensionsContextReplaceResponses,
  ExtensionsContributorsExtensionsCreateData,
  ExtensionsContributorsExtensionsCreateErrors,
  ExtensionsContributorsExtensionsCreateResponses,
  ExtensionsContributorsExtensionsDeleteData,
  ExtensionsContributorsExtensionsDeleteErrors,
  ExtensionsContributorsExtensionsDeleteResponses,
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateData,
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateErrors,
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponses,
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceData,
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceErrors,
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponses,
  ExtensionsContributorsExtensionsGetData,
  ExtensionsContributorsExtensionsGetErrors,
  ExtensionsContributorsExtensionsGetResponses,
  ExtensionsContributorsExtensionsListData,
  ExtensionsContributorsExtensionsListErrors,
  ExtensionsContributorsExtensionsListResponses,
  ExtensionsContributorsExtensionsLogoCreateData,
  ExtensionsContributorsExtensionsLogoCreateErrors,
  ExtensionsContributorsExtensionsLogoCreateResponses,
  ExtensionsContributorsExtensionsLogoDeleteData,
  ExtensionsContributorsExtensionsLogoDeleteErrors,
  ExtensionsContributorsExtensionsLogoDeleteResponses,
  ExtensionsContributorsExtensionsPricingReplaceData,
  ExtensionsContributorsExtensionsPricingReplaceErrors,
  ExtensionsContributorsExtensionsPricingReplaceResponses,
  ExtensionsContributorsExtensionsPublishedReplaceData,
  ExtensionsContributorsExtensionsPublishedReplaceErrors,
  ExtensionsContributorsExtensionsPublishedReplaceResponses,
  ExtensionsContributorsExtensionsSecretCreateData,
  ExtensionsContributorsExtensionsSecretCreateErrors,
  ExtensionsContributorsExtensionsSecretCreateResponses,
  ExtensionsContributorsExtensionsSecretDeleteData,
  ExtensionsContributorsExtensionsSecretDeleteErrors,
  ExtensionsContributorsExtensionsSecretDeleteResponses,
  ExtensionsContributorsExtensionsUpdateData,
  ExtensionsContributorsExtensionsUpdateErrors,
  ExtensionsContributorsExtensionsUpdateResponses,
  ExtensionsContributorsExtensionsVerificationProcessCreateData,
  ExtensionsContributorsExtensionsVerificationProcessCreateErrors,
  ExtensionsContributorsExtensionsVerificationProcessCreateResponses,
  ExtensionsContributorsGetData,
  ExtensionsContributorsGetErrors,
  ExtensionsContributorsGetResponses,
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetData,
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetErrors,
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponses,
  ExtensionsContributorsInvoicesIncomingListData,
  ExtensionsContributorsInvoicesIncomingListErrors,
  ExtensionsContributorsInvoicesIncomingListResponses,
  ExtensionsContributorsInvoicesOutgoingListData,
  ExtensionsContributorsInvoicesOutgoingListErrors,
  ExtensionsContributorsInvoicesOutgoingListResponses,
  ExtensionsContributorsListData,
  ExtensionsContributorsListErrors,
  ExtensionsContributorsListResponses,
  ExtensionsContributorsOnboardingProcessCreateData,
  ExtensionsContributorsOnboardingProcessCreateErrors,
  ExtensionsContributorsOnboardingProcessCreateResponses,
  ExtensionsContributorsUpdateData,
  ExtensionsContributorsUpdateErrors,
  ExtensionsContributorsUpdateResponses,
  ExtensionsContributorsVerificationProcessCreateData,
  ExtensionsContributorsVerificationProcessCreateErrors,
  ExtensionsContributorsVerificationProcessCreateResponses,
  ExtensionsContributorsVerificationProcessDeleteData,
  ExtensionsContributorsVerificationProcessDeleteErrors,
  ExtensionsContributorsVerificationProcessDeleteResponses,
  ExtensionsContributorsWebhookExecutionsListData,
  ExtensionsContributorsWebhookExecutionsListErrors,
  ExtensionsContributorsWebhookExecutionsListResponses,
  ExtensionsGetData,
  ExtensionsGetErrors,
  ExtensionsGetResponse,
  ExtensionsGetResponses,
  ExtensionsInstancesAuthenticateData,
  ExtensionsInstancesAuthenticateErrors,
  ExtensionsInstancesAuthenticateResponses,
  ExtensionsInstancesContractGetData,
  ExtensionsInstancesContractGetErrors,
  ExtensionsInstancesContractGetResponses,
  ExtensionsInstancesContractReplaceData,
  ExtensionsInstancesContractReplaceErrors,
  ExtensionsInstancesContractReplaceResponses,
  ExtensionsInstancesContractVariantChangeCreateData,
  ExtensionsInstancesContractVariantChangeCreateErrors,
  ExtensionsInstancesContractVariantChangeCreateResponses,
  ExtensionsInstancesContractVariantChangeDeleteData,
  ExtensionsInstancesContractVariantChangeDeleteErrors,
  ExtensionsInstancesContractVariantChangeDeleteResponses,
  ExtensionsInstancesCreateAccessTokenRetrievalKeyData,
  ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors,
  ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses,
  ExtensionsInstancesCreateData,
  ExtensionsInstancesCreateErrors,
  ExtensionsInstancesCreateResponses,
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
  ExtensionsInstancesSessionsCreateData,
  ExtensionsInstancesSessionsCreateErrors,
  ExtensionsInstancesSessionsCreateResponses,
  ExtensionsInstancesTerminationCreateData,
  ExtensionsInstancesTerminationCreateErrors,
  ExtensionsInstancesTerminationCreateResponses,
  ExtensionsInstancesTerminationDeleteData,
  ExtensionsInstancesTerminationDeleteErrors,
  ExtensionsInstancesTerminationDeleteResponses,
  ExtensionsListData,
  ExtensionsListErrors,
  ExtensionsListResponses,
  ExtensionsOrderCreateData,
  ExtensionsOrderCreateErrors,
  ExtensionsOrderCreateResponses,
  ExtensionsPublicKeysGetData,
  ExtensionsPublicKeysGetErrors,
  ExtensionsPublicKeysGetResponses,
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
  LegacyDomainsGetNewestScreenshotData,
  LegacyDomainsGetNewestScreenshotErrors,
  LegacyDomainsGetNewestScreenshotResponses,
  LegacyDomainsListData,
  LegacyDomainsListErrors,
  LegacyDomainsListResponses,
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
  LicensesActionsRotateKeyData,
  LicensesActionsRotateKeyErrors,
  LicensesActionsRotateKeyResponses,
  LicensesContractGetData,
  LicensesContractGetErrors,
  LicensesContractGetResponses,
  LicensesGetData,
  LicensesGetErrors,
  LicensesGetResponses,
  MailAddresses2ListData,
  MailAddresses2ListErrors,
  MailAddresses2ListResponses,
  MailAddressesBackupsListData,
  MailAddressesBackupsListErrors,
  MailAddressesBackupsListResponses,
  MailAddressesBackupsRecoveryCreateData,
  MailAddressesBackupsRecoveryCreateErrors,
  MailAddressesBackupsRecoveryCreateResponses,
  MailAddressesContractGetData,
  MailAddressesContractGetErrors,
  MailAddressesContractGetResponses,
  MailAddressesCreateData,
  MailAddressesCreateErrors,
  MailAddressesCreateResponses,
  MailAddressesDeleteData,
  MailAddressesDeleteErrors,
  MailAddressesDeleteResponses,
  MailAddressesGetData,
  MailAddressesGetErrors,
  MailAddressesGetResponses,
  MailAddressesListData,
  MailAddressesListErrors,
  MailAddressesListResponses,
  MailAddressesMailArchiveDeleteData,
  MailAddressesMailArchiveDeleteErrors,
  MailAddressesMailArchiveDeleteResponses,
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
  MysqlUsers2UpdateData,
  MysqlUsers2UpdateErrors,
  MysqlUsers2UpdateResponses,
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
  MysqlUsersGetResponses,
  MysqlUsersListData,
  MysqlUsersListErrors,
  MysqlUsersListResponses,
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
  OrdersListGetData,
  OrdersListGetErrors,
  OrdersListGetResponses,
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
  ProjectsAiHostingKeysGetResponses,
  ProjectsAiHostingKeysLinkContainerData,
  ProjectsAiHostingKeysLinkContainerErrors,
  ProjectsAiHostingKeysLinkContainerResponses,
  ProjectsAiHostingKeysListData,
  ProjectsAiHostingKeysListErrors,
  ProjectsAiHostingKeysListResponses,
  ProjectsAiHostingKeysReplaceData,
  ProjectsAiHostingKeysReplaceErrors,
  ProjectsAiHostingKeysReplaceResponses,
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
  ProjectsExtensionOrdersListData,
  ProjectsExtensionOrdersListErrors,
  ProjectsExtensionOrdersListResponses,
  ProjectsExtensionsListData,
  ProjectsExtensionsListErrors,
  ProjectsExtensionsListResponses,
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
  ProjectsLicensesListData,
  ProjectsLicensesListErrors,
  ProjectsLicensesListResponses,
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
  ProjectsRegistriesCreateData,
  ProjectsRegistriesCreateErrors,
  ProjectsRegistriesCreateResponses,
  ProjectsRegistriesListData,
  ProjectsRegistriesListErrors,
  ProjectsRegistriesListResponses,
  ProjectsServicesListData,
  ProjectsServicesListErrors,
  ProjectsServicesListResponses,
  ProjectsStacksCreateData,
  ProjectsStacksCreateErrors,
  ProjectsStacksCreateResponses,
  ProjectsStacksListData,
  ProjectsStacksListErrors,
  ProjectsStacksListResponses,
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
  ProjectsValidateLicenseKeyData,
  ProjectsValidateLicenseKeyErrors,
  ProjectsValidateLicenseKeyResponses,
  ProjectsVolumesListData,
  ProjectsVolumesListErrors,
  ProjectsVolumesListResponses,
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
  RegistriesActionsValidateCredentialsCreateData,
  RegistriesActionsValidateCredentialsCreateErrors,
  RegistriesActionsValidateCredentialsCreateResponses,
  RegistriesDeleteData,
  RegistriesDeleteErrors,
  RegistriesDeleteResponses,
  RegistriesGetData,
  RegistriesGetErrors,
  RegistriesGetResponses,
  RegistriesUpdateData,
  RegistriesUpdateErrors,
  RegistriesUpdateResponses,
  RelocationCreateData,
  RelocationCreateErrors,
  RelocationCreateLegacyTariffChangeData,
  RelocationCreateLegacyTariffChangeErrors,
  RelocationCreateLegacyTariffChangeResponses,
  RelocationCreateResponses,
  ScopesListData,
  ScopesListErrors,
  ScopesListResponses,
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
  ServersStorageSpaceNotificationThresholdReplaceData,
  ServersStorageSpaceNotificationThresholdReplaceErrors,
  ServersStorageSpaceNotificationThresholdReplaceResponses,
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
  ServicesListData,
  ServicesListErrors,
  ServicesListResponses,
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
  StacksActionsAddTemplateComponentData,
  StacksActionsAddTemplateComponentErrors,
  StacksActionsAddTemplateComponentResponses,
  StacksDeleteData,
  StacksDeleteErrors,
  StacksDeleteResponses,
  StacksGetData,
  StacksGetErrors,
  StacksGetResponses,
  StacksListData,
  StacksListErrors,
  StacksListResponses,
  StacksReplaceData,
  StacksReplaceErrors,
  StacksReplaceResponses,
  StacksServicesActionsPullData,
  StacksServicesActionsPullErrors,
  StacksServicesActionsPullResponses,
  StacksServicesActionsRecreateData,
  StacksServicesActionsRecreateErrors,
  StacksServicesActionsRecreateResponses,
  StacksServicesActionsRestartData,
  StacksServicesActionsRestartErrors,
  StacksServicesActionsRestartResponses,
  StacksServicesActionsStartData,
  StacksServicesActionsStartErrors,
  StacksServicesActionsStartResponses,
  StacksServicesActionsStopData,
  StacksServicesActionsStopErrors,
  StacksServicesActionsStopResponses,
  StacksServicesGetData,
  StacksServicesGetErrors,
  StacksServicesGetResponses,
  StacksServicesLogsGetData,
  StacksServicesLogsGetErrors,
  StacksServicesLogsGetResponses,
  StacksServicesWebhookTokenData,
  StacksServicesWebhookTokenErrors,
  StacksServicesWebhookTokenResponses,
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
  StacksVolumesListData,
  StacksVolumesListErrors,
  StacksVolumesListResponses,
  StacksWebhooksPullImageGetData,
  StacksWebhooksPullImageGetErrors,
  StacksWebhooksPullImageGetResponses,
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
  UploadRules,
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
} from './types.gen.js'

/**
 * List projects.
 *
 * Lists the projects of the caller, or only those of one customer or server.
 *
 * `GET /v2/projects`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsList = (
  options: Arguments<ProjectsListData> & {
    client: Client
  },
): Call<ProjectsListResponses, ProjectsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsListResponses, ProjectsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.list',
      method: 'GET',
      path: '/v2/projects',
      errors: true,
    },
    options,
  )

/**
 * Delete a project.
 *
 * Deletes one project, found by its id.
 *
 * `DELETE /v2/projects/{projectId}`
 */
export const projectsDelete = (
  options: Arguments<ProjectsDeleteData> & {
    client: Client
  },
): Call<ProjectsDeleteResponses, ProjectsDeleteErrors> =>
  call<ProjectsDeleteResponses, ProjectsDeleteErrors>(
    options.client,
    {
      id: 'projects.delete',
      method: 'DELETE',
      path: '/v2/projects/{projectId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a project.
 *
 * Returns one project, with more about it than the list has, such as its directories and its specification.
 *
 * `GET /v2/projects/{projectId}`
 */
export const projectsGet = (
  options: Arguments<ProjectsGetData> & {
    client: Client
  },
): Call<ProjectsGetResponses, ProjectsGetErrors> =>
  call<ProjectsGetResponses, ProjectsGetErrors>(
    options.client,
    {
      id: 'projects.get',
      method: 'GET',
      path: '/v2/projects/{projectId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `projects.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `unready` or `error` or `disabled`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/projects/{projectId}`
 */
export const projectsWaitUntil = (
  target: TargetState<{
    readiness: 'creating' | 'ready' | 'unready'
    status: 'pending' | 'ready' | 'preparingForVolumeMigration' | 'migratingVolume' | 'error' | 'disabled'
  }>,
  options: WaitArguments<ProjectsGetData, ProjectsGetResponse> & {
    client: Client
  },
): Promise<ProjectsGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'projects.get',
      method: 'GET',
      path: '/v2/projects/{projectId}',
      errors: true,
    },
    {
      readiness: {
        at: '/readiness',
        values: ['creating', 'ready', 'unready'],
        failed: ['unready'],
      },
      status: {
        at: '/status',
        values: ['pending', 'ready', 'preparingForVolumeMigration', 'migratingVolume', 'error', 'disabled'],
        failed: ['error', 'disabled'],
      },
    },
    target,
    options,
  )

/**
 * Update projects.
 *
 * `PATCH /v2/projects/{projectId}`
 */
export const projectsUpdate = (
  options: Arguments<ProjectsUpdateData> & {
    client: Client
  },
): Call<ProjectsUpdateResponses, ProjectsUpdateErrors> =>
  call<ProjectsUpdateResponses, ProjectsUpdateErrors>(
    options.client,
    {
      id: 'projects.update',
      method: 'PATCH',
      path: '/v2/projects/{projectId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create a project on a server.
 *
 * Creates a project that belongs to the server, and returns its id.
 *
 * `POST /v2/servers/{serverId}/projects`
 */
export const projectsCreate = (
  options: Arguments<ProjectsCreateData> & {
    client: Client
  },
): Call<ProjectsCreateResponses, ProjectsCreateErrors> =>
  call<ProjectsCreateResponses, ProjectsCreateErrors>(
    options.client,
    {
      id: 'projects.create',
      method: 'POST',
      path: '/v2/servers/{serverId}/projects',
      errors: true,
    },
    options,
  )

/**
 * Leave a project.
 *
 * Takes the caller out of the project. No body is needed.
 *
 * `POST /v2/projects/{projectId}/leave`
 *
 * @deprecated
 */
export const projectsLeave = (
  options: Arguments<ProjectsLeaveData> & {
    client: Client
  },
): Call<ProjectsLeaveResponses, ProjectsLeaveErrors> =>
  call<ProjectsLeaveResponses, ProjectsLeaveErrors>(
    options.client,
    {
      id: 'projects.leave',
      method: 'POST',
      path: '/v2/projects/{projectId}/leave',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change a project's description.
 *
 * Replaces the description of a project, which is the name that mStudio shows for it.
 *
 * `PATCH /v2/projects/{projectId}/description`
 *
 * @deprecated
 */
export const projectsUpdateDescription = (
  options: Arguments<ProjectsUpdateDescriptionData> & {
    client: Client
  },
): Call<ProjectsUpdateDescriptionResponses, ProjectsUpdateDescriptionErrors> =>
  call<ProjectsUpdateDescriptionResponses, ProjectsUpdateDescriptionErrors>(
    options.client,
    {
      id: 'projects.updateDescription',
      method: 'PATCH',
      path: '/v2/projects/{projectId}/description',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Delete a project's avatar.
 *
 * Removes the picture of a project.
 *
 * `DELETE /v2/projects/{projectId}/avatar`
 */
export const projectsAvatarDelete = (
  options: Arguments<ProjectsAvatarDeleteData> & {
    client: Client
  },
): Call<ProjectsAvatarDeleteResponses, ProjectsAvatarDeleteErrors> =>
  call<ProjectsAvatarDeleteResponses, ProjectsAvatarDeleteErrors>(
    options.client,
    {
      id: 'projects.avatar.delete',
      method: 'DELETE',
      path: '/v2/projects/{projectId}/avatar',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Request the upload of a project's avatar.
 *
 * Asks for a picture of the project to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
 *
 * `POST /v2/projects/{projectId}/avatar`
 */
export const projectsAvatarRequestUpload = (
  options: Arguments<ProjectsAvatarRequestUploadData> & {
    client: Client
  },
): Call<ProjectsAvatarRequestUploadResponses, ProjectsAvatarRequestUploadErrors> =>
  call<ProjectsAvatarRequestUploadResponses, ProjectsAvatarRequestUploadErrors>(
    options.client,
    {
      id: 'projects.avatar.requestUpload',
      method: 'POST',
      path: '/v2/projects/{projectId}/avatar',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List a project's invites.
 *
 * Lists the invites to one project.
 *
 * `GET /v2/projects/{projectId}/invites`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsInvitesList = (
  options: Arguments<ProjectsInvitesListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ProjectsInvitesListResponses, ProjectsInvitesListErrors, ProjectInvite> =>
  list<ProjectsInvitesListResponses, ProjectsInvitesListErrors, ProjectInvite>(
    options.client,
    {
      id: 'projects.invites.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/invites',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Invite a person to a project.
 *
 * Invites somebody by e-mail address to become a member of the project in the given role.
 *
 * `POST /v2/projects/{projectId}/invites`
 */
export const projectsInvitesCreate = (
  options: Arguments<ProjectsInvitesCreateData> & {
    client: Client
  },
): Call<ProjectsInvitesCreateResponses, ProjectsInvitesCreateErrors> =>
  call<ProjectsInvitesCreateResponses, ProjectsInvitesCreateErrors>(
    options.client,
    {
      id: 'projects.invites.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/invites',
      errors: true,
    },
    options,
  )

/**
 * List own project invites.
 *
 * Lists the invites that belong to the caller, for all projects.
 *
 * `GET /v2/project-invites`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsInvitesListOwn = (
  options: Arguments<ProjectsInvitesListOwnData, ListCallOptions> & {
    client: Client
  },
): ListCall<ProjectsInvitesListOwnResponses, ProjectsInvitesListOwnErrors, ProjectInvite> =>
  list<ProjectsInvitesListOwnResponses, ProjectsInvitesListOwnErrors, ProjectInvite>(
    options.client,
    {
      id: 'projects.invites.listOwn',
      method: 'GET',
      path: '/v2/project-invites',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Delete a project invite.
 *
 * Deletes an invite to a project.
 *
 * `DELETE /v2/project-invites/{projectInviteId}`
 */
export const projectsInvitesDelete = (
  options: Arguments<ProjectsInvitesDeleteData> & {
    client: Client
  },
): Call<ProjectsInvitesDeleteResponses, ProjectsInvitesDeleteErrors> =>
  call<ProjectsInvitesDeleteResponses, ProjectsInvitesDeleteErrors>(
    options.client,
    {
      id: 'projects.invites.delete',
      method: 'DELETE',
      path: '/v2/project-invites/{projectInviteId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a project invite.
 *
 * Returns one invite to a project, found by its id.
 *
 * `GET /v2/project-invites/{projectInviteId}`
 */
export const projectsInvitesGet = (
  options: Arguments<ProjectsInvitesGetData> & {
    client: Client
  },
): Call<ProjectsInvitesGetResponses, ProjectsInvitesGetErrors> =>
  call<ProjectsInvitesGetResponses, ProjectsInvitesGetErrors>(
    options.client,
    {
      id: 'projects.invites.get',
      method: 'GET',
      path: '/v2/project-invites/{projectInviteId}',
      errors: true,
    },
    options,
  )

/**
 * Read a project invite by its token.
 *
 * Returns the invite to a project that the token in the `token` header belongs to.
 *
 * `GET /v2/project-token-invite`
 */
export const projectsInvitesGetByToken = (
  options: Arguments<ProjectsInvitesGetByTokenData> & {
    client: Client
  },
): Call<ProjectsInvitesGetByTokenResponses, ProjectsInvitesGetByTokenErrors> =>
  call<ProjectsInvitesGetByTokenResponses, ProjectsInvitesGetByTokenErrors>(
    options.client,
    {
      id: 'projects.invites.getByToken',
      method: 'GET',
      path: '/v2/project-token-invite',
      errors: true,
    },
    options,
  )

/**
 * Accept a project invite.
 *
 * Accepts an invite to a project, with the token from the invite as proof.
 *
 * `POST /v2/project-invites/{projectInviteId}/actions/accept`
 */
export const projectsInvitesAccept = (
  options: Arguments<ProjectsInvitesAcceptData> & {
    client: Client
  },
): Call<ProjectsInvitesAcceptResponses, ProjectsInvitesAcceptErrors> =>
  call<ProjectsInvitesAcceptResponses, ProjectsInvitesAcceptErrors>(
    options.client,
    {
      id: 'projects.invites.accept',
      method: 'POST',
      path: '/v2/project-invites/{projectInviteId}/actions/accept',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Decline a project invite.
 *
 * Turns down an invite to a project. No body is needed.
 *
 * `POST /v2/project-invites/{projectInviteId}/actions/decline`
 */
export const projectsInvitesDecline = (
  options: Arguments<ProjectsInvitesDeclineData> & {
    client: Client
  },
): Call<ProjectsInvitesDeclineResponses, ProjectsInvitesDeclineErrors> =>
  call<ProjectsInvitesDeclineResponses, ProjectsInvitesDeclineErrors>(
    options.client,
    {
      id: 'projects.invites.decline',
      method: 'POST',
      path: '/v2/project-invites/{projectInviteId}/actions/decline',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Resend a project invite.
 *
 * Sends the e-mail of an invite to a project once more. No body is needed.
 *
 * `POST /v2/project-invites/{projectInviteId}/actions/resend`
 */
export const projectsInvitesResend = (
  options: Arguments<ProjectsInvitesResendData> & {
    client: Client
  },
): Call<ProjectsInvitesResendResponses, ProjectsInvitesResendErrors> =>
  call<ProjectsInvitesResendResponses, ProjectsInvitesResendErrors>(
    options.client,
    {
      id: 'projects.invites.resend',
      method: 'POST',
      path: '/v2/project-invites/{projectInviteId}/actions/resend',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List a project's memberships.
 *
 * Lists the memberships in one project, one for each member.
 *
 * `GET /v2/projects/{projectId}/memberships`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsMembershipsList = (
  options: Arguments<ProjectsMembershipsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ProjectsMembershipsListResponses, ProjectsMembershipsListErrors, ProjectMembership> =>
  list<ProjectsMembershipsListResponses, ProjectsMembershipsListErrors, ProjectMembership>(
    options.client,
    {
      id: 'projects.memberships.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/memberships',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * List own project memberships.
 *
 * Lists the memberships of the caller in all projects.
 *
 * `GET /v2/project-memberships`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsMembershipsListOwn = (
  options: Arguments<ProjectsMembershipsListOwnData, ListCallOptions> & {
    client: Client
  },
): ListCall<ProjectsMembershipsListOwnResponses, ProjectsMembershipsListOwnErrors, ProjectMembership> =>
  list<ProjectsMembershipsListOwnResponses, ProjectsMembershipsListOwnErrors, ProjectMembership>(
    options.client,
    {
      id: 'projects.memberships.listOwn',
      method: 'GET',
      path: '/v2/project-memberships',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Delete a project membership.
 *
 * Ends a membership in a project. To end one's own, there is also `projects.leave`.
 *
 * `DELETE /v2/project-memberships/{projectMembershipId}`
 */
export const projectsMembershipsDelete = (
  options: Arguments<ProjectsMembershipsDeleteData> & {
    client: Client
  },
): Call<ProjectsMembershipsDeleteResponses, ProjectsMembershipsDeleteErrors> =>
  call<ProjectsMembershipsDeleteResponses, ProjectsMembershipsDeleteErrors>(
    options.client,
    {
      id: 'projects.memberships.delete',
      method: 'DELETE',
      path: '/v2/project-memberships/{projectMembershipId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a project membership.
 *
 * Returns one membership in a project, found by its id.
 *
 * `GET /v2/project-memberships/{projectMembershipId}`
 */
export const projectsMembershipsGet = (
  options: Arguments<ProjectsMembershipsGetData> & {
    client: Client
  },
): Call<ProjectsMembershipsGetResponses, ProjectsMembershipsGetErrors> =>
  call<ProjectsMembershipsGetResponses, ProjectsMembershipsGetErrors>(
    options.client,
    {
      id: 'projects.memberships.get',
      method: 'GET',
      path: '/v2/project-memberships/{projectMembershipId}',
      errors: true,
    },
    options,
  )

/**
 * Update a project membership.
 *
 * Sets the role of a member and when the membership ends. The role has to be sent.
 *
 * `PATCH /v2/project-memberships/{projectMembershipId}`
 */
export const projectsMembershipsUpdate = (
  options: Arguments<ProjectsMembershipsUpdateData> & {
    client: Client
  },
): Call<ProjectsMembershipsUpdateResponses, ProjectsMembershipsUpdateErrors> =>
  call<ProjectsMembershipsUpdateResponses, ProjectsMembershipsUpdateErrors>(
    options.client,
    {
      id: 'projects.memberships.update',
      method: 'PATCH',
      path: '/v2/project-memberships/{projectMembershipId}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Read your own membership in a project.
 *
 * Returns the caller's membership in one project.
 *
 * `GET /v2/projects/{projectId}/memberships/self`
 */
export const projectsMembershipsGetOwn = (
  options: Arguments<ProjectsMembershipsGetOwnData> & {
    client: Client
  },
): Call<ProjectsMembershipsGetOwnResponses, ProjectsMembershipsGetOwnErrors> =>
  call<ProjectsMembershipsGetOwnResponses, ProjectsMembershipsGetOwnErrors>(
    options.client,
    {
      id: 'projects.memberships.getOwn',
      method: 'GET',
      path: '/v2/projects/{projectId}/memberships/self',
      errors: true,
    },
    options,
  )

/**
 * Read a file's information.
 *
 * Returns name, size and kind of one file of a project. Its content is read with `projects.filesystem.getFileContent`.
 *
 * `GET /v2/projects/{projectId}/filesystem-files`
 */
export const projectsFilesystemGetFileInfo = (
  options: Arguments<ProjectsFilesystemGetFileInfoData> & {
    client: Client
  },
): Call<ProjectsFilesystemGetFileInfoResponses, ProjectsFilesystemGetFileInfoErrors> =>
  call<ProjectsFilesystemGetFileInfoResponses, ProjectsFilesystemGetFileInfoErrors>(
    options.client,
    {
      id: 'projects.filesystem.getFileInfo',
      method: 'GET',
      path: '/v2/projects/{projectId}/filesystem-files',
      errors: true,
    },
    options,
  )

/**
 * List a project's directories and files.
 *
 * Returns a directory of a project with what is in it, down to the given depth. Filters narrow what is found.
 *
 * `GET /v2/projects/{projectId}/filesystem-directories`
 */
export const projectsFilesystemList = (
  options: Arguments<ProjectsFilesystemListData> & {
    client: Client
  },
): Call<ProjectsFilesystemListResponses, ProjectsFilesystemListErrors> =>
  call<ProjectsFilesystemListResponses, ProjectsFilesystemListErrors>(
    options.client,
    {
      id: 'projects.filesystem.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/filesystem-directories',
      errors: true,
    },
    options,
  )

/**
 * Read a file's content.
 *
 * Returns what is in one file of a project, as an attachment to download unless `inline` is set.
 *
 * `GET /v2/projects/{projectId}/filesystem-file-content`
 */
export const projectsFilesystemGetFileContent = (
  options: Arguments<ProjectsFilesystemGetFileContentData> & {
    client: Client
  },
): Call<ProjectsFilesystemGetFileContentResponses, ProjectsFilesystemGetFileContentErrors> =>
  call<ProjectsFilesystemGetFileContentResponses, ProjectsFilesystemGetFileContentErrors>(
    options.client,
    {
      id: 'projects.filesystem.getFileContent',
      method: 'GET',
      path: '/v2/projects/{projectId}/filesystem-file-content',
      read: readPlainText,
      accept: 'text/plain',
      errors: true,
    },
    options,
  )

/**
 * Read a project's disk usage.
 *
 * Returns how much of the file system is used, from the given directory on.
 *
 * `GET /v2/projects/{projectId}/filesystem-disk-usage`
 */
export const projectsFilesystemGetDiskUsage = (
  options: Arguments<ProjectsFilesystemGetDiskUsageData> & {
    client: Client
  },
): Call<ProjectsFilesystemGetDiskUsageResponses, ProjectsFilesystemGetDiskUsageErrors> =>
  call<ProjectsFilesystemGetDiskUsageResponses, ProjectsFilesystemGetDiskUsageErrors>(
    options.client,
    {
      id: 'projects.filesystem.getDiskUsage',
      method: 'GET',
      path: '/v2/projects/{projectId}/filesystem-disk-usage',
      errors: true,
    },
    options,
  )

/**
 * Read a token for a project's file system.
 *
 * Returns a JWT that authorises access to the files and the file system of a project.
 *
 * `GET /v2/projects/{projectId}/jwt`
 */
export const projectsFilesystemGetToken = (
  options: Arguments<ProjectsFilesystemGetTokenData> & {
    client: Client
  },
): Call<ProjectsFilesystemGetTokenResponses, ProjectsFilesystemGetTokenErrors> =>
  call<ProjectsFilesystemGetTokenResponses, ProjectsFilesystemGetTokenErrors>(
    options.client,
    {
      id: 'projects.filesystem.getToken',
      method: 'GET',
      path: '/v2/projects/{projectId}/jwt',
      errors: [401, 403, 404, 429, 502, 503],
    },
    options,
  )

/**
 * List servers.
 *
 * Lists the servers of a customer, or those of the caller.
 *
 * `GET /v2/servers`
 *
 * Response header `X-Pagination-Page`.
 */
export const serversList = (
  options: Arguments<ServersListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ServersListResponses, ServersListErrors, Server> =>
  list<ServersListResponses, ServersListErrors, Server>(
    options.client,
    {
      id: 'servers.list',
      method: 'GET',
      path: '/v2/servers',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Read a server.
 *
 * Returns one server with its machine type, storage and status.
 *
 * `GET /v2/servers/{serverId}`
 */
export const serversGet = (
  options: Arguments<ServersGetData> & {
    client: Client
  },
): Call<ServersGetResponses, ServersGetErrors> =>
  call<ServersGetResponses, ServersGetErrors>(
    options.client,
    {
      id: 'servers.get',
      method: 'GET',
      path: '/v2/servers/{serverId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `servers.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `unready`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/servers/{serverId}`
 */
export const serversWaitUntil = (
  target: TargetState<{
    readiness: 'creating' | 'ready' | 'unready'
    status: 'pending' | 'ready' | 'unready' | 'suspended' | 'migrating'
  }>,
  options: WaitArguments<ServersGetData, ServersGetResponse> & {
    client: Client
  },
): Promise<ServersGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'servers.get',
      method: 'GET',
      path: '/v2/servers/{serverId}',
      errors: true,
    },
    {
      readiness: {
        at: '/readiness',
        values: ['creating', 'ready', 'unready'],
        failed: ['unready'],
      },
      status: {
        at: '/status',
        values: ['pending', 'ready', 'unready', 'suspended', 'migrating'],
        failed: ['unready'],
      },
    },
    target,
    options,
  )

/**
 * Update servers.
 *
 * `PATCH /v2/servers/{serverId}`
 */
export const serversUpdate = (
  options: Arguments<ServersUpdateData> & {
    client: Client
  },
): Call<ServersUpdateResponses, ServersUpdateErrors> =>
  call<ServersUpdateResponses, ServersUpdateErrors>(
    options.client,
    {
      id: 'servers.update',
      method: 'PATCH',
      path: '/v2/servers/{serverId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change a server's description.
 *
 * Replaces the description of a server.
 *
 * `PATCH /v2/servers/{serverId}/description`
 *
 * @deprecated
 */
export const serversUpdateDescription = (
  options: Arguments<ServersUpdateDescriptionData> & {
    client: Client
  },
): Call<ServersUpdateDescriptionResponses, ServersUpdateDescriptionErrors> =>
  call<ServersUpdateDescriptionResponses, ServersUpdateDescriptionErrors>(
    options.client,
    {
      id: 'servers.updateDescription',
      method: 'PATCH',
      path: '/v2/servers/{serverId}/description',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Delete a server's avatar.
 *
 * Removes the picture of a server.
 *
 * `DELETE /v2/servers/{serverId}/avatar`
 */
export const serversAvatarDelete = (
  options: Arguments<ServersAvatarDeleteData> & {
    client: Client
  },
): Call<ServersAvatarDeleteResponses, ServersAvatarDeleteErrors> =>
  call<ServersAvatarDeleteResponses, ServersAvatarDeleteErrors>(
    options.client,
    {
      id: 'servers.avatar.delete',
      method: 'DELETE',
      path: '/v2/servers/{serverId}/avatar',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Request the upload of a server's avatar.
 *
 * Asks for a picture of the server to be uploaded. Returns a reference for the upload and the rules that the picture has to keep.
 *
 * `POST /v2/servers/{serverId}/avatar`
 */
export const serversAvatarRequestUpload = (
  options: Arguments<ServersAvatarRequestUploadData> & {
    client: Client
  },
): Call<ServersAvatarRequestUploadResponses, ServersAvatarRequestUploadErrors> =>
  call<ServersAvatarRequestUploadResponses, ServersAvatarRequestUploadErrors>(
    options.client,
    {
      id: 'servers.avatar.requestUpload',
      method: 'POST',
      path: '/v2/servers/{serverId}/avatar',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List a project's backups.
 *
 * Lists the backups of one project.
 *
 * `GET /v2/projects/{projectId}/backups`
 *
 * Response header `X-Pagination-Page`.
 */
export const backupsList = (
  options: Arguments<BackupsListData> & {
    client: Client
  },
): Call<BackupsListResponses, BackupsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<BackupsListResponses, BackupsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'backups.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/backups',
      errors: true,
    },
    options,
  )

/**
 * Create a backup.
 *
 * Backs up a project. The time at which the backup expires has to be given.
 *
 * `POST /v2/projects/{projectId}/backups`
 */
export const backupsCreate = (
  options: Arguments<BackupsCreateData> & {
    client: Client
  },
): Call<BackupsCreateResponses, BackupsCreateErrors> =>
  call<BackupsCreateResponses, BackupsCreateErrors>(
    options.client,
    {
      id: 'backups.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/backups',
      errors: true,
    },
    options,
  )

/**
 * Delete a backup.
 *
 * Deletes a backup. Its `deletable` field says whether that is possible.
 *
 * `DELETE /v2/project-backups/{projectBackupId}`
 */
export const backupsDelete = (
  options: Arguments<BackupsDeleteData> & {
    client: Client
  },
): Call<BackupsDeleteResponses, BackupsDeleteErrors> =>
  call<BackupsDeleteResponses, BackupsDeleteErrors>(
    options.client,
    {
      id: 'backups.delete',
      method: 'DELETE',
      path: '/v2/project-backups/{projectBackupId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a backup.
 *
 * Returns one backup with its status and its export, if it has one.
 *
 * `GET /v2/project-backups/{projectBackupId}`
 */
export const backupsGet = (
  options: Arguments<BackupsGetData> & {
    client: Client
  },
): Call<BackupsGetResponses, BackupsGetErrors> =>
  call<BackupsGetResponses, BackupsGetErrors>(
    options.client,
    {
      id: 'backups.get',
      method: 'GET',
      path: '/v2/project-backups/{projectBackupId}',
      errors: true,
    },
    options,
  )

/**
 * Update backups.
 *
 * `PATCH /v2/project-backups/{projectBackupId}`
 */
export const backupsUpdate = (
  options: Arguments<BackupsUpdateData> & {
    client: Client
  },
): Call<BackupsUpdateResponses, BackupsUpdateErrors> =>
  call<BackupsUpdateResponses, BackupsUpdateErrors>(
    options.client,
    {
      id: 'backups.update',
      method: 'PATCH',
      path: '/v2/project-backups/{projectBackupId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change a backup's description.
 *
 * Replaces the description of a backup.
 *
 * `PATCH /v2/project-backups/{projectBackupId}/description`
 *
 * @deprecated
 */
export const backupsUpdateDescription = (
  options: Arguments<BackupsUpdateDescriptionData> & {
    client: Client
  },
): Call<BackupsUpdateDescriptionResponses, BackupsUpdateDescriptionErrors> =>
  call<BackupsUpdateDescriptionResponses, BackupsUpdateDescriptionErrors>(
    options.client,
    {
      id: 'backups.updateDescription',
      method: 'PATCH',
      path: '/v2/project-backups/{projectBackupId}/description',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Delete a backup's export.
 *
 * Deletes the export of a backup. The backup itself is deleted with `backups.delete`.
 *
 * `DELETE /v2/project-backups/{projectBackupId}/export`
 */
export const backupsExportDelete = (
  options: Arguments<BackupsExportDeleteData> & {
    client: Client
  },
): Call<BackupsExportDeleteResponses, BackupsExportDeleteErrors> =>
  call<BackupsExportDeleteResponses, BackupsExportDeleteErrors>(
    options.client,
    {
      id: 'backups.export.delete',
      method: 'DELETE',
      path: '/v2/project-backups/{projectBackupId}/export',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Export a backup.
 *
 * Exports a backup as an archive for download, with a password if one is given. The `export` field of the backup holds the phase and the download address.
 *
 * `POST /v2/project-backups/{projectBackupId}/export`
 */
export const backupsExportCreate = (
  options: Arguments<BackupsExportCreateData> & {
    client: Client
  },
): Call<BackupsExportCreateResponses, BackupsExportCreateErrors> =>
  call<BackupsExportCreateResponses, BackupsExportCreateErrors>(
    options.client,
    {
      id: 'backups.export.create',
      method: 'POST',
      path: '/v2/project-backups/{projectBackupId}/export',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List a project's backup schedules.
 *
 * Lists the schedules by which a project is backed up.
 *
 * `GET /v2/projects/{projectId}/backup-schedules`
 */
export const backupsSchedulesList = (
  options: Arguments<BackupsSchedulesListData> & {
    client: Client
  },
): Call<BackupsSchedulesListResponses, BackupsSchedulesListErrors> =>
  call<BackupsSchedulesListResponses, BackupsSchedulesListErrors>(
    options.client,
    {
      id: 'backups.schedules.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/backup-schedules',
      errors: true,
    },
    options,
  )

/**
 * Create a backup schedule.
 *
 * Adds a schedule by which the project is backed up.
 *
 * `POST /v2/projects/{projectId}/backup-schedules`
 */
export const backupsSchedulesCreate = (
  options: Arguments<BackupsSchedulesCreateData> & {
    client: Client
  },
): Call<BackupsSchedulesCreateResponses, BackupsSchedulesCreateErrors> =>
  call<BackupsSchedulesCreateResponses, BackupsSchedulesCreateErrors>(
    options.client,
    {
      id: 'backups.schedules.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/backup-schedules',
      errors: true,
    },
    options,
  )

/**
 * Delete a backup schedule.
 *
 * Deletes a backup schedule.
 *
 * `DELETE /v2/project-backup-schedules/{projectBackupScheduleId}`
 */
export const backupsSchedulesDelete = (
  options: Arguments<BackupsSchedulesDeleteData> & {
    client: Client
  },
): Call<BackupsSchedulesDeleteResponses, BackupsSchedulesDeleteErrors> =>
  call<BackupsSchedulesDeleteResponses, BackupsSchedulesDeleteErrors>(
    options.client,
    {
      id: 'backups.schedules.delete',
      method: 'DELETE',
      path: '/v2/project-backup-schedules/{projectBackupScheduleId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a backup schedule.
 *
 * Returns one backup schedule, found by its id.
 *
 * `GET /v2/project-backup-schedules/{projectBackupScheduleId}`
 */
export const backupsSchedulesGet = (
  options: Arguments<BackupsSchedulesGetData> & {
    client: Client
  },
): Call<BackupsSchedulesGetResponses, BackupsSchedulesGetErrors> =>
  call<BackupsSchedulesGetResponses, BackupsSchedulesGetErrors>(
    options.client,
    {
      id: 'backups.schedules.get',
      method: 'GET',
      path: '/v2/project-backup-schedules/{projectBackupScheduleId}',
      errors: true,
    },
    options,
  )

/**
 * Update a backup schedule.
 *
 * Changes a backup schedule. A system schedule keeps its description and has to run exactly once a day.
 *
 * `PATCH /v2/project-backup-schedules/{projectBackupScheduleId}`
 */
export const backupsSchedulesUpdate = (
  options: Arguments<BackupsSchedulesUpdateData> & {
    client: Client
  },
): Call<BackupsSchedulesUpdateResponses, BackupsSchedulesUpdateErrors> =>
  call<BackupsSchedulesUpdateResponses, BackupsSchedulesUpdateErrors>(
    options.client,
    {
      id: 'backups.schedules.update',
      method: 'PATCH',
      path: '/v2/project-backup-schedules/{projectBackupScheduleId}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List SFTP users.
 *
 * Returns the SFTP users of a project.
 *
 * `GET /v2/projects/{projectId}/sftp-users`
 *
 * Response header `X-Pagination-Page`.
 */
export const sftpUsersList = (
  options: Arguments<SftpUsersListData, ListCallOptions> & {
    client: Client
  },
): ListCall<SftpUsersListResponses, SftpUsersListErrors, SftpUser> =>
  list<SftpUsersListResponses, SftpUsersListErrors, SftpUser>(
    options.client,
    {
      id: 'sftpUsers.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/sftp-users',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Create an SFTP user.
 *
 * Adds an SFTP user to a project. It signs in with a password or with public keys.
 *
 * `POST /v2/projects/{projectId}/sftp-users`
 */
export const sftpUsersCreate = (
  options: Arguments<SftpUsersCreateData> & {
    client: Client
  },
): Call<SftpUsersCreateResponses, SftpUsersCreateErrors> =>
  call<SftpUsersCreateResponses, SftpUsersCreateErrors>(
    options.client,
    {
      id: 'sftpUsers.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/sftp-users',
      errors: true,
    },
    options,
  )

/**
 * Delete an SFTP user.
 *
 * Removes an SFTP user from its project.
 *
 * `DELETE /v2/sftp-users/{sftpUserId}`
 */
export const sftpUsersDelete = (
  options: Arguments<SftpUsersDeleteData> & {
    client: Client
  },
): Call<SftpUsersDeleteResponses, SftpUsersDeleteErrors> =>
  call<SftpUsersDeleteResponses, SftpUsersDeleteErrors>(
    options.client,
    {
      id: 'sftpUsers.delete',
      method: 'DELETE',
      path: '/v2/sftp-users/{sftpUserId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an SFTP user.
 *
 * Returns one SFTP user.
 *
 * `GET /v2/sftp-users/{sftpUserId}`
 */
export const sftpUsersGet = (
  options: Arguments<SftpUsersGetData> & {
    client: Client
  },
): Call<SftpUsersGetResponses, SftpUsersGetErrors> =>
  call<SftpUsersGetResponses, SftpUsersGetErrors>(
    options.client,
    {
      id: 'sftpUsers.get',
      method: 'GET',
      path: '/v2/sftp-users/{sftpUserId}',
      errors: true,
    },
    options,
  )

/**
 * Update an SFTP user.
 *
 * Changes an SFTP user, its password and public keys included. Every field is optional.
 *
 * `PATCH /v2/sftp-users/{sftpUserId}`
 */
export const sftpUsersUpdate = (
  options: Arguments<SftpUsersUpdateData> & {
    client: Client
  },
): Call<SftpUsersUpdateResponses, SftpUsersUpdateErrors> =>
  call<SftpUsersUpdateResponses, SftpUsersUpdateErrors>(
    options.client,
    {
      id: 'sftpUsers.update',
      method: 'PATCH',
      path: '/v2/sftp-users/{sftpUserId}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List SSH users.
 *
 * Returns the SSH users of a project.
 *
 * `GET /v2/projects/{projectId}/ssh-users`
 *
 * Response header `X-Pagination-Page`.
 */
export const sshUsersList = (
  options: Arguments<SshUsersListData, ListCallOptions> & {
    client: Client
  },
): ListCall<SshUsersListResponses, SshUsersListErrors, SshUser> =>
  list<SshUsersListResponses, SshUsersListErrors, SshUser>(
    options.client,
    {
      id: 'sshUsers.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/ssh-users',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Create an SSH user.
 *
 * Adds an SSH user to a project. It signs in with a password or with public keys.
 *
 * `POST /v2/projects/{projectId}/ssh-users`
 */
export const sshUsersCreate = (
  options: Arguments<SshUsersCreateData> & {
    client: Client
  },
): Call<SshUsersCreateResponses, SshUsersCreateErrors> =>
  call<SshUsersCreateResponses, SshUsersCreateErrors>(
    options.client,
    {
      id: 'sshUsers.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/ssh-users',
      errors: true,
    },
    options,
  )

/**
 * Delete an SSH user.
 *
 * Removes an SSH user from its project.
 *
 * `DELETE /v2/ssh-users/{sshUserId}`
 */
export const sshUsersDelete = (
  options: Arguments<SshUsersDeleteData> & {
    client: Client
  },
): Call<SshUsersDeleteResponses, SshUsersDeleteErrors> =>
  call<SshUsersDeleteResponses, SshUsersDeleteErrors>(
    options.client,
    {
      id: 'sshUsers.delete',
      method: 'DELETE',
      path: '/v2/ssh-users/{sshUserId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an SSH user.
 *
 * Returns one SSH user.
 *
 * `GET /v2/ssh-users/{sshUserId}`
 */
export const sshUsersGet = (
  options: Arguments<SshUsersGetData> & {
    client: Client
  },
): Call<SshUsersGetResponses, SshUsersGetErrors> =>
  call<SshUsersGetResponses, SshUsersGetErrors>(
    options.client,
    {
      id: 'sshUsers.get',
      method: 'GET',
      path: '/v2/ssh-users/{sshUserId}',
      errors: true,
    },
    options,
  )

/**
 * Update an SSH user.
 *
 * Changes an SSH user, its password and public keys included. Every field is optional.
 *
 * `PATCH /v2/ssh-users/{sshUserId}`
 */
export const sshUsersUpdate = (
  options: Arguments<SshUsersUpdateData> & {
    client: Client
  },
): Call<SshUsersUpdateResponses, SshUsersUpdateErrors> =>
  call<SshUsersUpdateResponses, SshUsersUpdateErrors>(
    options.client,
    {
      id: 'sshUsers.update',
      method: 'PATCH',
      path: '/v2/ssh-users/{sshUserId}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List cronjobs.
 *
 * Returns the cronjobs of a project.
 *
 * `GET /v2/projects/{projectId}/cronjobs`
 *
 * Response header `X-Pagination-Page`.
 */
export const cronjobsList = (
  options: Arguments<CronjobsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<CronjobsListResponses, CronjobsListErrors, Cronjob> =>
  list<CronjobsListResponses, CronjobsListErrors, Cronjob>(
    options.client,
    {
      id: 'cronjobs.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/cronjobs',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Create a cronjob.
 *
 * Adds a cronjob to a project. It requests a URL or runs a command.
 *
 * `POST /v2/projects/{projectId}/cronjobs`
 */
export const cronjobsCreate = (
  options: Arguments<CronjobsCreateData> & {
    client: Client
  },
): Call<CronjobsCreateResponses, CronjobsCreateErrors> =>
  call<CronjobsCreateResponses, CronjobsCreateErrors>(
    options.client,
    {
      id: 'cronjobs.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/cronjobs',
      errors: true,
    },
    options,
  )

/**
 * Delete a cronjob.
 *
 * Removes a cronjob from its project.
 *
 * `DELETE /v2/cronjobs/{cronjobId}`
 */
export const cronjobsDelete = (
  options: Arguments<CronjobsDeleteData> & {
    client: Client
  },
): Call<CronjobsDeleteResponses, CronjobsDeleteErrors> =>
  call<CronjobsDeleteResponses, CronjobsDeleteErrors>(
    options.client,
    {
      id: 'cronjobs.delete',
      method: 'DELETE',
      path: '/v2/cronjobs/{cronjobId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a cronjob.
 *
 * Returns one cronjob.
 *
 * `GET /v2/cronjobs/{cronjobId}`
 */
export const cronjobsGet = (
  options: Arguments<CronjobsGetData> & {
    client: Client
  },
): Call<CronjobsGetResponses, CronjobsGetErrors> =>
  call<CronjobsGetResponses, CronjobsGetErrors>(
    options.client,
    {
      id: 'cronjobs.get',
      method: 'GET',
      path: '/v2/cronjobs/{cronjobId}',
      errors: true,
    },
    options,
  )

/**
 * Update a cronjob.
 *
 * Changes a cronjob. Every field is optional. Its app is changed by `cronjobs.updateApp`.
 *
 * `PATCH /v2/cronjobs/{cronjobId}`
 */
export const cronjobsUpdate = (
  options: Arguments<CronjobsUpdateData> & {
    client: Client
  },
): Call<CronjobsUpdateResponses, CronjobsUpdateErrors> =>
  call<CronjobsUpdateResponses, CronjobsUpdateErrors>(
    options.client,
    {
      id: 'cronjobs.update',
      method: 'PATCH',
      path: '/v2/cronjobs/{cronjobId}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Move a cronjob to another app.
 *
 * Sets the app that a cronjob belongs to. The provider's document no longer has it (2026-11-29).
 *
 * `PATCH /v2/cronjobs/{cronjobId}/app-id`
 *
 * @deprecated
 */
export const cronjobsUpdateApp = (
  options: Arguments<CronjobsUpdateAppData> & {
    client: Client
  },
): Call<CronjobsUpdateAppResponses, CronjobsUpdateAppErrors> =>
  call<CronjobsUpdateAppResponses, CronjobsUpdateAppErrors>(
    options.client,
    {
      id: 'cronjobs.updateApp',
      method: 'PATCH',
      path: '/v2/cronjobs/{cronjobId}/app-id',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List executions of a cronjob.
 *
 * Returns the executions of a cronjob, all of them or those of a time span or status.
 *
 * `GET /v2/cronjobs/{cronjobId}/executions`
 *
 * Response header `X-Pagination-Page`.
 */
export const cronjobsExecutionsList = (
  options: Arguments<CronjobsExecutionsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<CronjobsExecutionsListResponses, CronjobsExecutionsListErrors, CronjobExecution> =>
  list<CronjobsExecutionsListResponses, CronjobsExecutionsListErrors, CronjobExecution>(
    options.client,
    {
      id: 'cronjobs.executions.list',
      method: 'GET',
      path: '/v2/cronjobs/{cronjobId}/executions',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Run a cronjob now.
 *
 * Triggers a cronjob, apart from its interval. What became of it is read by `cronjobs.executions.get`.
 *
 * `POST /v2/cronjobs/{cronjobId}/executions`
 */
export const cronjobsExecutionsCreate = (
  options: Arguments<CronjobsExecutionsCreateData> & {
    client: Client
  },
): Call<CronjobsExecutionsCreateResponses, CronjobsExecutionsCreateErrors> =>
  call<CronjobsExecutionsCreateResponses, CronjobsExecutionsCreateErrors>(
    options.client,
    {
      id: 'cronjobs.executions.create',
      method: 'POST',
      path: '/v2/cronjobs/{cronjobId}/executions',
      errors: true,
    },
    options,
  )

/**
 * Read an execution.
 *
 * Returns one execution of a cronjob, with its status and the path of its log.
 *
 * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}`
 */
export const cronjobsExecutionsGet = (
  options: Arguments<CronjobsExecutionsGetData> & {
    client: Client
  },
): Call<CronjobsExecutionsGetResponses, CronjobsExecutionsGetErrors> =>
  call<CronjobsExecutionsGetResponses, CronjobsExecutionsGetErrors>(
    options.client,
    {
      id: 'cronjobs.executions.get',
      method: 'GET',
      path: '/v2/cronjobs/{cronjobId}/executions/{executionId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `cronjobs.executions.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `Failed` or `AbortedBySystem` or `AbortedByUser` or `TimedOut`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}`
 */
export const cronjobsExecutionsWaitUntil = (
  target: TargetState<{
    status: 'Complete' | 'Failed' | 'AbortedBySystem' | 'Pending' | 'Running' | 'AbortedByUser' | 'TimedOut'
  }>,
  options: WaitArguments<CronjobsExecutionsGetData, CronjobsExecutionsGetResponse> & {
    client: Client
  },
): Promise<CronjobsExecutionsGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'cronjobs.executions.get',
      method: 'GET',
      path: '/v2/cronjobs/{cronjobId}/executions/{executionId}',
      errors: true,
    },
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

/**
 * Abort an execution.
 *
 * Aborts one execution of a cronjob. The cronjob itself stays. The provider's document no longer has it (2026-11-29).
 *
 * `POST /v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort`
 *
 * @deprecated
 */
export const cronjobsExecutionsAbort = (
  options: Arguments<CronjobsExecutionsAbortData> & {
    client: Client
  },
): Call<CronjobsExecutionsAbortResponses, CronjobsExecutionsAbortErrors> =>
  call<CronjobsExecutionsAbortResponses, CronjobsExecutionsAbortErrors>(
    options.client,
    {
      id: 'cronjobs.executions.abort',
      method: 'POST',
      path: '/v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List apps.
 *
 * Returns the apps that mittwald offers.
 *
 * `GET /v2/apps`
 *
 * Response header `X-Pagination-Page`.
 */
export const appsList = (
  options: Arguments<AppsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<AppsListResponses, AppsListErrors, App> =>
  list<AppsListResponses, AppsListErrors, App>(
    options.client,
    {
      id: 'apps.list',
      method: 'GET',
      path: '/v2/apps',
      pages: pagesByOffsetOrPage,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read an app.
 *
 * Returns one app, with its tags and the actions that it is capable of.
 *
 * `GET /v2/apps/{appId}`
 */
export const appsGet = (
  options: Arguments<AppsGetData> & {
    client: Client
  },
): Call<AppsGetResponses, AppsGetErrors> =>
  call<AppsGetResponses, AppsGetErrors>(
    options.client,
    {
      id: 'apps.get',
      method: 'GET',
      path: '/v2/apps/{appId}',
      errors: true,
    },
    options,
  )

/**
 * List versions of an app.
 *
 * Returns the versions of an app, with what each of them needs.
 *
 * `GET /v2/apps/{appId}/versions`
 */
export const appsVersionsList = (
  options: Arguments<AppsVersionsListData> & {
    client: Client
  },
): Call<AppsVersionsListResponses, AppsVersionsListErrors> =>
  call<AppsVersionsListResponses, AppsVersionsListErrors>(
    options.client,
    {
      id: 'apps.versions.list',
      method: 'GET',
      path: '/v2/apps/{appId}/versions',
      errors: true,
    },
    options,
  )

/**
 * Read a version of an app.
 *
 * Returns one version of an app, with the databases, system software and user inputs that it needs.
 *
 * `GET /v2/apps/{appId}/versions/{appVersionId}`
 */
export const appsVersionsGet = (
  options: Arguments<AppsVersionsGetData> & {
    client: Client
  },
): Call<AppsVersionsGetResponses, AppsVersionsGetErrors> =>
  call<AppsVersionsGetResponses, AppsVersionsGetErrors>(
    options.client,
    {
      id: 'apps.versions.get',
      method: 'GET',
      path: '/v2/apps/{appId}/versions/{appVersionId}',
      errors: true,
    },
    options,
  )

/**
 * List update candidates.
 *
 * Returns the versions that an app can be updated to from a given version.
 *
 * `GET /v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates`
 */
export const appsVersionsListUpdateCandidates = (
  options: Arguments<AppsVersionsListUpdateCandidatesData> & {
    client: Client
  },
): Call<AppsVersionsListUpdateCandidatesResponses, AppsVersionsListUpdateCandidatesErrors> =>
  call<AppsVersionsListUpdateCandidatesResponses, AppsVersionsListUpdateCandidatesErrors>(
    options.client,
    {
      id: 'apps.versions.listUpdateCandidates',
      method: 'GET',
      path: '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates',
      errors: true,
    },
    options,
  )

/**
 * List app installations.
 *
 * Returns the apps that are installed in a project.
 *
 * `GET /v2/projects/{projectId}/app-installations`
 *
 * Response header `X-Pagination-Page`.
 */
export const appsInstallationsList = (
  options: Arguments<AppsInstallationsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<AppsInstallationsListResponses, AppsInstallationsListErrors, AppInstallation> =>
  list<AppsInstallationsListResponses, AppsInstallationsListErrors, AppInstallation>(
    options.client,
    {
      id: 'apps.installations.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/app-installations',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Install an app.
 *
 * Requests the installation of an app version in a project, with an update policy and user inputs.
 *
 * `POST /v2/projects/{projectId}/app-installations`
 */
export const appsInstallationsCreate = (
  options: Arguments<AppsInstallationsCreateData> & {
    client: Client
  },
): Call<AppsInstallationsCreateResponses, AppsInstallationsCreateErrors> =>
  call<AppsInstallationsCreateResponses, AppsInstallationsCreateErrors>(
    options.client,
    {
      id: 'apps.installations.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/app-installations',
      errors: true,
    },
    options,
  )

/**
 * Uninstall an app.
 *
 * Starts the removal of an app installation. It may go on after the response.
 *
 * `DELETE /v2/app-installations/{appInstallationId}`
 */
export const appsInstallationsDelete = (
  options: Arguments<AppsInstallationsDeleteData> & {
    client: Client
  },
): Call<AppsInstallationsDeleteResponses, AppsInstallationsDeleteErrors> =>
  call<AppsInstallationsDeleteResponses, AppsInstallationsDeleteErrors>(
    options.client,
    {
      id: 'apps.installations.delete',
      method: 'DELETE',
      path: '/v2/app-installations/{appInstallationId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an app installation.
 *
 * Returns one app installation, with its current and desired version.
 *
 * `GET /v2/app-installations/{appInstallationId}`
 */
export const appsInstallationsGet = (
  options: Arguments<AppsInstallationsGetData> & {
    client: Client
  },
): Call<AppsInstallationsGetResponses, AppsInstallationsGetErrors> =>
  call<AppsInstallationsGetResponses, AppsInstallationsGetErrors>(
    options.client,
    {
      id: 'apps.installations.get',
      method: 'GET',
      path: '/v2/app-installations/{appInstallationId}',
      errors: true,
    },
    options,
  )

/**
 * Update an app installation.
 *
 * Changes an app installation, such as its version, system software or user inputs. Every field is optional.
 *
 * `PATCH /v2/app-installations/{appInstallationId}`
 */
export const appsInstallationsUpdate = (
  options: Arguments<AppsInstallationsUpdateData> & {
    client: Client
  },
): Call<AppsInstallationsUpdateResponses, AppsInstallationsUpdateErrors> =>
  call<AppsInstallationsUpdateResponses, AppsInstallationsUpdateErrors>(
    options.client,
    {
      id: 'apps.installations.update',
      method: 'PATCH',
      path: '/v2/app-installations/{appInstallationId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Copy an app installation.
 *
 * Requests a copy of an app installation. It may go to another project.
 *
 * `POST /v2/app-installations/{appInstallationId}/actions/copy`
 */
export const appsInstallationsCopy = (
  options: Arguments<AppsInstallationsCopyData> & {
    client: Client
  },
): Call<AppsInstallationsCopyResponses, AppsInstallationsCopyErrors> =>
  call<AppsInstallationsCopyResponses, AppsInstallationsCopyErrors>(
    options.client,
    {
      id: 'apps.installations.copy',
      method: 'POST',
      path: '/v2/app-installations/{appInstallationId}/actions/copy',
      errors: true,
    },
    options,
  )

/**
 * Start, stop or restart an app.
 *
 * Triggers a runtime action of an app installation. The app says in `actionCapabilities` which ones it is capable of.
 *
 * `POST /v2/app-installations/{appInstallationId}/actions/{action}`
 *
 * @deprecated
 */
export const appsInstallationsExecuteAction = (
  options: Arguments<AppsInstallationsExecuteActionData> & {
    client: Client
  },
): Call<AppsInstallationsExecuteActionResponses, AppsInstallationsExecuteActionErrors> =>
  call<AppsInstallationsExecuteActionResponses, AppsInstallationsExecuteActionErrors>(
    options.client,
    {
      id: 'apps.installations.executeAction',
      method: 'POST',
      path: '/v2/app-installations/{appInstallationId}/actions/{action}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read the runtime status of an app.
 *
 * Tells whether an app installation is running, and where its log is.
 *
 * `GET /v2/app-installations/{appInstallationId}/status`
 */
export const appsInstallationsGetStatus = (
  options: Arguments<AppsInstallationsGetStatusData> & {
    client: Client
  },
): Call<AppsInstallationsGetStatusResponses, AppsInstallationsGetStatusErrors> =>
  call<AppsInstallationsGetStatusResponses, AppsInstallationsGetStatusErrors>(
    options.client,
    {
      id: 'apps.installations.getStatus',
      method: 'GET',
      path: '/v2/app-installations/{appInstallationId}/status',
      errors: true,
    },
    options,
  )

/**
 * List installed system software.
 *
 * Returns the system software that is installed for an app installation. The versions are in `systemSoftware` of the installation itself.
 *
 * `GET /v2/app-installations/{appInstallationId}/systemSoftware`
 */
export const appsInstallationsListSystemSoftware = (
  options: Arguments<AppsInstallationsListSystemSoftwareData> & {
    client: Client
  },
): Call<AppsInstallationsListSystemSoftwareResponses, AppsInstallationsListSystemSoftwareErrors> =>
  call<AppsInstallationsListSystemSoftwareResponses, AppsInstallationsListSystemSoftwareErrors>(
    options.client,
    {
      id: 'apps.installations.listSystemSoftware',
      method: 'GET',
      path: '/v2/app-installations/{appInstallationId}/systemSoftware',
      errors: true,
    },
    options,
  )

/**
 * Check what a version needs.
 *
 * Returns the system software and user inputs that an app installation lacks for another version of its app.
 *
 * `GET /v2/app-installations/{appInstallationId}/missing-dependencies`
 */
export const appsInstallationsGetMissingDependencies = (
  options: Arguments<AppsInstallationsGetMissingDependenciesData> & {
    client: Client
  },
): Call<AppsInstallationsGetMissingDependenciesResponses, AppsInstallationsGetMissingDependenciesErrors> =>
  call<AppsInstallationsGetMissingDependenciesResponses, AppsInstallationsGetMissingDependenciesErrors>(
    options.client,
    {
      id: 'apps.installations.getMissingDependencies',
      method: 'GET',
      path: '/v2/app-installations/{appInstallationId}/missing-dependencies',
      errors: true,
    },
    options,
  )

/**
 * Link database users to an app installation.
 *
 * Sets which users of a database are linked to an app installation.
 *
 * `PUT /v2/app-installations/{appInstallationId}/databases/{databaseId}/users`
 *
 * @deprecated
 */
export const appsInstallationsSetDatabaseUsers = (
  options: Arguments<AppsInstallationsSetDatabaseUsersData> & {
    client: Client
  },
): Call<AppsInstallationsSetDatabaseUsersResponses, AppsInstallationsSetDatabaseUsersErrors> =>
  call<AppsInstallationsSetDatabaseUsersResponses, AppsInstallationsSetDatabaseUsersErrors>(
    options.client,
    {
      id: 'apps.installations.setDatabaseUsers',
      method: 'PUT',
      path: '/v2/app-installations/{appInstallationId}/databases/{databaseId}/users',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List system software.
 *
 * Returns the system software that apps can depend on.
 *
 * `GET /v2/system-softwares`
 *
 * Response header `X-Pagination-Page`.
 */
export const systemSoftwareList = (
  options: Arguments<SystemSoftwareListData, ListCallOptions> & {
    client: Client
  },
): ListCall<SystemSoftwareListResponses, SystemSoftwareListErrors, SystemSoftware> =>
  list<SystemSoftwareListResponses, SystemSoftwareListErrors, SystemSoftware>(
    options.client,
    {
      id: 'systemSoftware.list',
      method: 'GET',
      path: '/v2/system-softwares',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Read system software.
 *
 * Returns one system software.
 *
 * `GET /v2/system-softwares/{systemSoftwareId}`
 */
export const systemSoftwareGet = (
  options: Arguments<SystemSoftwareGetData> & {
    client: Client
  },
): Call<SystemSoftwareGetResponses, SystemSoftwareGetErrors> =>
  call<SystemSoftwareGetResponses, SystemSoftwareGetErrors>(
    options.client,
    {
      id: 'systemSoftware.get',
      method: 'GET',
      path: '/v2/system-softwares/{systemSoftwareId}',
      errors: true,
    },
    options,
  )

/**
 * List versions of system software.
 *
 * Returns the versions of a system software, all of them or those of a range.
 *
 * `GET /v2/system-softwares/{systemSoftwareId}/versions`
 */
export const systemSoftwareVersionsList = (
  options: Arguments<SystemSoftwareVersionsListData> & {
    client: Client
  },
): Call<SystemSoftwareVersionsListResponses, SystemSoftwareVersionsListErrors> =>
  call<SystemSoftwareVersionsListResponses, SystemSoftwareVersionsListErrors>(
    options.client,
    {
      id: 'systemSoftware.versions.list',
      method: 'GET',
      path: '/v2/system-softwares/{systemSoftwareId}/versions',
      errors: true,
    },
    options,
  )

/**
 * Read a version of system software.
 *
 * Returns one version of a system software, with what it needs in turn.
 *
 * `GET /v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}`
 */
export const systemSoftwareVersionsGet = (
  options: Arguments<SystemSoftwareVersionsGetData> & {
    client: Client
  },
): Call<SystemSoftwareVersionsGetResponses, SystemSoftwareVersionsGetErrors> =>
  call<SystemSoftwareVersionsGetResponses, SystemSoftwareVersionsGetErrors>(
    options.client,
    {
      id: 'systemSoftware.versions.get',
      method: 'GET',
      path: '/v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}',
      errors: true,
    },
    options,
  )

/**
 * List the contracts of a customer.
 *
 * Lists the contracts of a customer, each with its items.
 *
 * `GET /v2/customers/{customerId}/contracts`
 *
 * Response header `X-Pagination-Page`.
 */
export const contractsList = (
  options: Arguments<ContractsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ContractsListResponses, ContractsListErrors, Contract> =>
  list<ContractsListResponses, ContractsListErrors, Contract>(
    options.client,
    {
      id: 'contracts.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/contracts',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Read a contract.
 *
 * Returns one contract with its base item and additional items.
 *
 * `GET /v2/contracts/{contractId}`
 */
export const contractsGet = (
  options: Arguments<ContractsGetData> & {
    client: Client
  },
): Call<ContractsGetResponses, ContractsGetErrors> =>
  call<ContractsGetResponses, ContractsGetErrors>(
    options.client,
    {
      id: 'contracts.get',
      method: 'GET',
      path: '/v2/contracts/{contractId}',
      errors: true,
    },
    options,
  )

/**
 * Read the contract of a domain.
 *
 * Returns the contract that a domain belongs to.
 *
 * `GET /v2/domains/{domainId}/contract`
 */
export const contractsGetByDomain = (
  options: Arguments<ContractsGetByDomainData> & {
    client: Client
  },
): Call<ContractsGetByDomainResponses, ContractsGetByDomainErrors> =>
  call<ContractsGetByDomainResponses, ContractsGetByDomainErrors>(
    options.client,
    {
      id: 'contracts.getByDomain',
      method: 'GET',
      path: '/v2/domains/{domainId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Read the contract of a project.
 *
 * Returns the contract that a project belongs to.
 *
 * `GET /v2/projects/{projectId}/contract`
 */
export const contractsGetByProject = (
  options: Arguments<ContractsGetByProjectData> & {
    client: Client
  },
): Call<ContractsGetByProjectResponses, ContractsGetByProjectErrors> =>
  call<ContractsGetByProjectResponses, ContractsGetByProjectErrors>(
    options.client,
    {
      id: 'contracts.getByProject',
      method: 'GET',
      path: '/v2/projects/{projectId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Read the contract of a server.
 *
 * Returns the contract that a server belongs to.
 *
 * `GET /v2/servers/{serverId}/contract`
 */
export const contractsGetByServer = (
  options: Arguments<ContractsGetByServerData> & {
    client: Client
  },
): Call<ContractsGetByServerResponses, ContractsGetByServerErrors> =>
  call<ContractsGetByServerResponses, ContractsGetByServerErrors>(
    options.client,
    {
      id: 'contracts.getByServer',
      method: 'GET',
      path: '/v2/servers/{serverId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Read the base item of a contract.
 *
 * Returns the item that a contract is based on, without the additional items.
 *
 * `GET /v2/contracts/{contractId}/base-items`
 */
export const contractsGetBaseItem = (
  options: Arguments<ContractsGetBaseItemData> & {
    client: Client
  },
): Call<ContractsGetBaseItemResponses, ContractsGetBaseItemErrors> =>
  call<ContractsGetBaseItemResponses, ContractsGetBaseItemErrors>(
    options.client,
    {
      id: 'contracts.getBaseItem',
      method: 'GET',
      path: '/v2/contracts/{contractId}/base-items',
      errors: true,
    },
    options,
  )

/**
 * Cancel the termination of a contract.
 *
 * Takes back the scheduled termination of a contract. There has to be a stored termination.
 *
 * `DELETE /v2/contracts/{contractId}/termination`
 */
export const contractsCancelTermination = (
  options: Arguments<ContractsCancelTerminationData> & {
    client: Client
  },
): Call<ContractsCancelTerminationResponses, ContractsCancelTerminationErrors> =>
  call<ContractsCancelTerminationResponses, ContractsCancelTerminationErrors>(
    options.client,
    {
      id: 'contracts.cancelTermination',
      method: 'DELETE',
      path: '/v2/contracts/{contractId}/termination',
      errors: true,
    },
    options,
  )

/**
 * Terminate a contract.
 *
 * Schedules the end of a contract. The date has to suit the activation and the contract period of the base item; without a date the next possible one is taken.
 *
 * `POST /v2/contracts/{contractId}/termination`
 */
export const contractsTerminate = (
  options: Arguments<ContractsTerminateData> & {
    client: Client
  },
): Call<ContractsTerminateResponses, ContractsTerminateErrors> =>
  call<ContractsTerminateResponses, ContractsTerminateErrors>(
    options.client,
    {
      id: 'contracts.terminate',
      method: 'POST',
      path: '/v2/contracts/{contractId}/termination',
      errors: true,
    },
    options,
  )

/**
 * Read an item of a contract.
 *
 * Returns one item of a contract, with its articles and the dates from which it can be changed or ended.
 *
 * `GET /v2/contracts/{contractId}/items/{contractItemId}`
 */
export const contractsItemsGet = (
  options: Arguments<ContractsItemsGetData> & {
    client: Client
  },
): Call<ContractsItemsGetResponses, ContractsItemsGetErrors> =>
  call<ContractsItemsGetResponses, ContractsItemsGetErrors>(
    options.client,
    {
      id: 'contracts.items.get',
      method: 'GET',
      path: '/v2/contracts/{contractId}/items/{contractItemId}',
      errors: true,
    },
    options,
  )

/**
 * Read when an item can next be terminated.
 *
 * Returns the next possible termination date of a contract item. In spite of the plural it is one date.
 *
 * `GET /v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates`
 *
 * @deprecated
 */
export const contractsItemsGetNextTerminationDate = (
  options: Arguments<ContractsItemsGetNextTerminationDateData> & {
    client: Client
  },
): Call<ContractsItemsGetNextTerminationDateResponses, ContractsItemsGetNextTerminationDateErrors> =>
  call<ContractsItemsGetNextTerminationDateResponses, ContractsItemsGetNextTerminationDateErrors>(
    options.client,
    {
      id: 'contracts.items.getNextTerminationDate',
      method: 'GET',
      path: '/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates',
      errors: true,
    },
    options,
  )

/**
 * Cancel the termination of an item.
 *
 * Takes back the scheduled termination of a contract item. There has to be a stored termination.
 *
 * `DELETE /v2/contracts/{contractId}/items/{contractItemId}/termination`
 */
export const contractsItemsCancelTermination = (
  options: Arguments<ContractsItemsCancelTerminationData> & {
    client: Client
  },
): Call<ContractsItemsCancelTerminationResponses, ContractsItemsCancelTerminationErrors> =>
  call<ContractsItemsCancelTerminationResponses, ContractsItemsCancelTerminationErrors>(
    options.client,
    {
      id: 'contracts.items.cancelTermination',
      method: 'DELETE',
      path: '/v2/contracts/{contractId}/items/{contractItemId}/termination',
      errors: true,
    },
    options,
  )

/**
 * Terminate an item of a contract.
 *
 * Schedules the end of one contract item. The date has to suit the item's activation and contract period; without a date the next possible one is taken.
 *
 * `POST /v2/contracts/{contractId}/items/{contractItemId}/termination`
 */
export const contractsItemsTerminate = (
  options: Arguments<ContractsItemsTerminateData> & {
    client: Client
  },
): Call<ContractsItemsTerminateResponses, ContractsItemsTerminateErrors> =>
  call<ContractsItemsTerminateResponses, ContractsItemsTerminateErrors>(
    options.client,
    {
      id: 'contracts.items.terminate',
      method: 'POST',
      path: '/v2/contracts/{contractId}/items/{contractItemId}/termination',
      errors: true,
    },
    options,
  )

/**
 * Cancel the tariff change of an item.
 *
 * Takes back the scheduled tariff change of a contract item. Name the item that is active now, not the one that was to replace it; there has to be a stored tariff change.
 *
 * `DELETE /v2/contracts/{contractId}/items/{contractItemId}/tariff-change`
 */
export const contractsItemsCancelTariffChange = (
  options: Arguments<ContractsItemsCancelTariffChangeData> & {
    client: Client
  },
): Call<ContractsItemsCancelTariffChangeResponses, ContractsItemsCancelTariffChangeErrors> =>
  call<ContractsItemsCancelTariffChangeResponses, ContractsItemsCancelTariffChangeErrors>(
    options.client,
    {
      id: 'contracts.items.cancelTariffChange',
      method: 'DELETE',
      path: '/v2/contracts/{contractId}/items/{contractItemId}/tariff-change',
      errors: true,
    },
    options,
  )

/**
 * List the invoices of a customer.
 *
 * Lists the invoices of a customer, on request only those of certain types.
 *
 * `GET /v2/customers/{customerId}/invoices`
 *
 * Response header `X-Pagination-Page`.
 */
export const invoicesList = (
  options: Arguments<InvoicesListData, ListCallOptions> & {
    client: Client
  },
): ListCall<InvoicesListResponses, InvoicesListErrors, Invoice> =>
  list<InvoicesListResponses, InvoicesListErrors, Invoice>(
    options.client,
    {
      id: 'invoices.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/invoices',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Read an invoice.
 *
 * Returns one invoice with its items, totals and recipient.
 *
 * `GET /v2/invoices/{invoiceId}`
 */
export const invoicesGet = (
  options: Arguments<InvoicesGetData> & {
    client: Client
  },
): Call<InvoicesGetResponses, InvoicesGetErrors> =>
  call<InvoicesGetResponses, InvoicesGetErrors>(
    options.client,
    {
      id: 'invoices.get',
      method: 'GET',
      path: '/v2/invoices/{invoiceId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `invoices.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `DENIED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/invoices/{invoiceId}`
 */
export const invoicesWaitUntil = (
  target: TargetState<{
    status: 'NEW' | 'CONFIRMED' | 'DENIED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID'
  }>,
  options: WaitArguments<InvoicesGetData, InvoicesGetResponse> & {
    client: Client
  },
): Promise<InvoicesGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'invoices.get',
      method: 'GET',
      path: '/v2/invoices/{invoiceId}',
      errors: true,
    },
    {
      status: {
        at: '/status',
        values: ['NEW', 'CONFIRMED', 'DENIED', 'PAID', 'PARTIALLY_PAID', 'OVERPAID'],
        failed: ['DENIED'],
      },
    },
    target,
    options,
  )

/**
 * Read an access token for the file of an invoice.
 *
 * Returns a token that gives access to the file of an invoice.
 *
 * `GET /v2/customers/{customerId}/invoices/{invoiceId}/file-access-token`
 */
export const invoicesGetFileAccessToken = (
  options: Arguments<InvoicesGetFileAccessTokenData> & {
    client: Client
  },
): Call<InvoicesGetFileAccessTokenResponses, InvoicesGetFileAccessTokenErrors> =>
  call<InvoicesGetFileAccessTokenResponses, InvoicesGetFileAccessTokenErrors>(
    options.client,
    {
      id: 'invoices.getFileAccessToken',
      method: 'GET',
      path: '/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token',
      errors: true,
    },
    options,
  )

/**
 * Read the invoice settings of a customer.
 *
 * Returns how a customer is invoiced, how they pay, and who gets the invoices.
 *
 * `GET /v2/customers/{customerId}/invoice-settings`
 */
export const invoicesSettingsGet = (
  options: Arguments<InvoicesSettingsGetData> & {
    client: Client
  },
): Call<InvoicesSettingsGetResponses, InvoicesSettingsGetErrors> =>
  call<InvoicesSettingsGetResponses, InvoicesSettingsGetErrors>(
    options.client,
    {
      id: 'invoices.settings.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/invoice-settings',
      errors: true,
    },
    options,
  )

/**
 * Update the invoice settings of a customer.
 *
 * Changes how a customer is invoiced and pays. The invoicing period and the payment settings always have to be sent.
 *
 * `PUT /v2/customers/{customerId}/invoice-settings`
 */
export const invoicesSettingsUpdate = (
  options: Arguments<InvoicesSettingsUpdateData> & {
    client: Client
  },
): Call<InvoicesSettingsUpdateResponses, InvoicesSettingsUpdateErrors> =>
  call<InvoicesSettingsUpdateResponses, InvoicesSettingsUpdateErrors>(
    options.client,
    {
      id: 'invoices.settings.update',
      method: 'PUT',
      path: '/v2/customers/{customerId}/invoice-settings',
      errors: true,
    },
    options,
  )

/**
 * Read an invoice of a customer.
 *
 * Returns one invoice by its customer and its id. Use `invoices.get` instead.
 *
 * `GET /v2/customers/{customerId}/invoices/{invoiceId}`
 *
 * @deprecated
 */
export const legacyInvoicesGet = (
  options: Arguments<LegacyInvoicesGetData> & {
    client: Client
  },
): Call<LegacyInvoicesGetResponses, LegacyInvoicesGetErrors> =>
  call<LegacyInvoicesGetResponses, LegacyInvoicesGetErrors>(
    options.client,
    {
      id: 'legacy.invoices.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/invoices/{invoiceId}',
      errors: true,
    },
    options,
  )

/**
 * List the orders of a customer.
 *
 * Lists the orders of a customer that the caller may see, on request only those of certain statuses or article templates.
 *
 * `GET /v2/customers/{customerId}/orders`
 */
export const ordersList = (
  options: Arguments<OrdersListData, ListCallOptions> & {
    client: Client
  },
): ListCall<OrdersListResponses, OrdersListErrors, Order> =>
  list<OrdersListResponses, OrdersListErrors, Order>(
    options.client,
    {
      id: 'orders.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/orders',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * List the orders of a project.
 *
 * Lists the orders of a project that the caller may see, on request only those of certain statuses or article templates.
 *
 * `GET /v2/projects/{projectId}/orders`
 */
export const ordersListByProject = (
  options: Arguments<OrdersListByProjectData, ListCallOptions> & {
    client: Client
  },
): ListCall<OrdersListByProjectResponses, OrdersListByProjectErrors, Order> =>
  list<OrdersListByProjectResponses, OrdersListByProjectErrors, Order>(
    options.client,
    {
      id: 'orders.listByProject',
      method: 'GET',
      path: '/v2/projects/{projectId}/orders',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Read an order.
 *
 * Returns one order with its items and amounts. The caller needs access to the order or its customer.
 *
 * `GET /v2/orders/{orderId}`
 */
export const ordersGet = (
  options: Arguments<OrdersGetData> & {
    client: Client
  },
): Call<OrdersGetResponses, OrdersGetErrors> =>
  call<OrdersGetResponses, OrdersGetErrors>(
    options.client,
    {
      id: 'orders.get',
      method: 'GET',
      path: '/v2/orders/{orderId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `orders.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `REJECTED` or `ABORTED`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/orders/{orderId}`
 */
export const ordersWaitUntil = (
  target: TargetState<{
    status: 'NEW' | 'CONFIRMED' | 'REJECTED' | 'ABORTED' | 'EXECUTED'
  }>,
  options: WaitArguments<OrdersGetData, OrdersGetResponse> & {
    client: Client
  },
): Promise<OrdersGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'orders.get',
      method: 'GET',
      path: '/v2/orders/{orderId}',
      errors: true,
    },
    {
      status: {
        at: '/status',
        values: ['NEW', 'CONFIRMED', 'REJECTED', 'ABORTED', 'EXECUTED'],
        failed: ['REJECTED', 'ABORTED'],
      },
    },
    target,
    options,
  )

/**
 * List get orders.
 *
 * `GET /v2/orders`
 *
 * Response header `X-Pagination-Page`.
 */
export const ordersListGet = (
  options: Arguments<OrdersListGetData> & {
    client: Client
  },
): Call<OrdersListGetResponses, OrdersListGetErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<OrdersListGetResponses, OrdersListGetErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'orders.listGet',
      method: 'GET',
      path: '/v2/orders',
      errors: true,
    },
    options,
  )

/**
 * Place an order.
 *
 * Orders a project, a server or a domain. `orderType` says which of them `orderData` describes.
 *
 * `POST /v2/orders`
 *
 * This operation can cost money.
 */
export const ordersCreate = (
  options: Arguments<OrdersCreateData> & {
    client: Client
  },
): Call<OrdersCreateResponses, OrdersCreateErrors> =>
  call<OrdersCreateResponses, OrdersCreateErrors>(
    options.client,
    {
      id: 'orders.create',
      method: 'POST',
      path: '/v2/orders',
      errors: true,
      charges: true,
    },
    options,
  )

/**
 * Preview the price of an order.
 *
 * Returns what a project, a server or a domain would cost, without ordering it. No token is needed.
 *
 * `POST /v2/order-previews`
 */
export const ordersPreview = (
  options: Arguments<OrdersPreviewData> & {
    client: Client
  },
): Call<OrdersPreviewResponses, OrdersPreviewErrors> =>
  call<OrdersPreviewResponses, OrdersPreviewErrors>(
    options.client,
    {
      id: 'orders.preview',
      method: 'POST',
      path: '/v2/order-previews',
      errors: true,
      retry: 'safe',
      auth: false,
    },
    options,
  )

/**
 * Order a tariff change.
 *
 * Orders other resources for the project or server of a contract. `tariffChangeType` says which of them `tariffChangeData` describes.
 *
 * `POST /v2/tariff-changes`
 *
 * This operation can cost money.
 */
export const ordersTariffChangesCreate = (
  options: Arguments<OrdersTariffChangesCreateData> & {
    client: Client
  },
): Call<OrdersTariffChangesCreateResponses, OrdersTariffChangesCreateErrors> =>
  call<OrdersTariffChangesCreateResponses, OrdersTariffChangesCreateErrors>(
    options.client,
    {
      id: 'orders.tariffChanges.create',
      method: 'POST',
      path: '/v2/tariff-changes',
      errors: true,
      charges: true,
    },
    options,
  )

/**
 * Preview the price of a tariff change.
 *
 * Returns what a project or a server would cost after a tariff change, without ordering it.
 *
 * `POST /v2/tariff-change-previews`
 */
export const ordersTariffChangesPreview = (
  options: Arguments<OrdersTariffChangesPreviewData> & {
    client: Client
  },
): Call<OrdersTariffChangesPreviewResponses, OrdersTariffChangesPreviewErrors> =>
  call<OrdersTariffChangesPreviewResponses, OrdersTariffChangesPreviewErrors>(
    options.client,
    {
      id: 'orders.tariffChanges.preview',
      method: 'POST',
      path: '/v2/tariff-change-previews',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List articles.
 *
 * Lists what can be ordered, on request only articles of certain tags, templates, ids or names. No token is needed.
 *
 * `GET /v2/articles`
 *
 * Response header `X-Pagination-Page`.
 */
export const articlesList = (
  options: Arguments<ArticlesListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ArticlesListResponses, ArticlesListErrors, Article> =>
  list<ArticlesListResponses, ArticlesListErrors, Article>(
    options.client,
    {
      id: 'articles.list',
      method: 'GET',
      path: '/v2/articles',
      pages: pagesByOffsetOrPage,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read an article.
 *
 * Returns one article with its price, attributes and template. No token is needed.
 *
 * `GET /v2/articles/{articleId}`
 */
export const articlesGet = (
  options: Arguments<ArticlesGetData> & {
    client: Client
  },
): Call<ArticlesGetResponses, ArticlesGetErrors> =>
  call<ArticlesGetResponses, ArticlesGetErrors>(
    options.client,
    {
      id: 'articles.get',
      method: 'GET',
      path: '/v2/articles/{articleId}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List MySQL databases.
 *
 * Returns the MySQL databases of a project.
 *
 * `GET /v2/projects/{projectId}/mysql-databases`
 */
export const mysqlDatabasesList = (
  options: Arguments<MysqlDatabasesListData> & {
    client: Client
  },
): Call<MysqlDatabasesListResponses, MysqlDatabasesListErrors> =>
  call<MysqlDatabasesListResponses, MysqlDatabasesListErrors>(
    options.client,
    {
      id: 'mysql.databases.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/mysql-databases',
      errors: true,
    },
    options,
  )

/**
 * Create a MySQL database.
 *
 * Adds a MySQL database to a project, together with a user of it.
 *
 * `POST /v2/projects/{projectId}/mysql-databases`
 */
export const mysqlDatabasesCreate = (
  options: Arguments<MysqlDatabasesCreateData> & {
    client: Client
  },
): Call<MysqlDatabasesCreateResponses, MysqlDatabasesCreateErrors> =>
  call<MysqlDatabasesCreateResponses, MysqlDatabasesCreateErrors>(
    options.client,
    {
      id: 'mysql.databases.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/mysql-databases',
      errors: true,
    },
    options,
  )

/**
 * Delete a MySQL database.
 *
 * Removes a MySQL database from its project.
 *
 * `DELETE /v2/mysql-databases/{mysqlDatabaseId}`
 */
export const mysqlDatabasesDelete = (
  options: Arguments<MysqlDatabasesDeleteData> & {
    client: Client
  },
): Call<MysqlDatabasesDeleteResponses, MysqlDatabasesDeleteErrors> =>
  call<MysqlDatabasesDeleteResponses, MysqlDatabasesDeleteErrors>(
    options.client,
    {
      id: 'mysql.databases.delete',
      method: 'DELETE',
      path: '/v2/mysql-databases/{mysqlDatabaseId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a MySQL database.
 *
 * Returns one MySQL database, with its status and the storage it takes.
 *
 * `GET /v2/mysql-databases/{mysqlDatabaseId}`
 */
export const mysqlDatabasesGet = (
  options: Arguments<MysqlDatabasesGetData> & {
    client: Client
  },
): Call<MysqlDatabasesGetResponses, MysqlDatabasesGetErrors> =>
  call<MysqlDatabasesGetResponses, MysqlDatabasesGetErrors>(
    options.client,
    {
      id: 'mysql.databases.get',
      method: 'GET',
      path: '/v2/mysql-databases/{mysqlDatabaseId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `mysql.databases.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/mysql-databases/{mysqlDatabaseId}`
 */
export const mysqlDatabasesWaitUntil = (
  target: TargetState<{
    status: 'pending' | 'ready' | 'migrating' | 'importing' | 'error'
  }>,
  options: WaitArguments<MysqlDatabasesGetData, MysqlDatabasesGetResponse> & {
    client: Client
  },
): Promise<MysqlDatabasesGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'mysql.databases.get',
      method: 'GET',
      path: '/v2/mysql-databases/{mysqlDatabaseId}',
      errors: true,
    },
    {
      status: {
        at: '/status',
        values: ['pending', 'ready', 'migrating', 'importing', 'error'],
        failed: ['error'],
      },
    },
    target,
    options,
  )

/**
 * Update mysql databases.
 *
 * `PATCH /v2/mysql-databases/{mysqlDatabaseId}`
 */
export const mysqlDatabasesUpdate = (
  options: Arguments<MysqlDatabasesUpdateData> & {
    client: Client
  },
): Call<MysqlDatabasesUpdateResponses, MysqlDatabasesUpdateErrors> =>
  call<MysqlDatabasesUpdateResponses, MysqlDatabasesUpdateErrors>(
    options.client,
    {
      id: 'mysql.databases.update',
      method: 'PATCH',
      path: '/v2/mysql-databases/{mysqlDatabaseId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update default character settings.
 *
 * Sets the default character set and collation of a MySQL database. `mysql.charsets.list` has those to choose from.
 *
 * `PATCH /v2/mysql-databases/{mysqlDatabaseId}/default-charset`
 *
 * @deprecated
 */
export const mysqlDatabasesUpdateDefaultCharset = (
  options: Arguments<MysqlDatabasesUpdateDefaultCharsetData> & {
    client: Client
  },
): Call<MysqlDatabasesUpdateDefaultCharsetResponses, MysqlDatabasesUpdateDefaultCharsetErrors> =>
  call<MysqlDatabasesUpdateDefaultCharsetResponses, MysqlDatabasesUpdateDefaultCharsetErrors>(
    options.client,
    {
      id: 'mysql.databases.updateDefaultCharset',
      method: 'PATCH',
      path: '/v2/mysql-databases/{mysqlDatabaseId}/default-charset',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change a MySQL database's description.
 *
 * Replaces the description of a MySQL database.
 *
 * `PATCH /v2/mysql-databases/{mysqlDatabaseId}/description`
 *
 * @deprecated
 */
export const mysqlDatabasesUpdateDescription = (
  options: Arguments<MysqlDatabasesUpdateDescriptionData> & {
    client: Client
  },
): Call<MysqlDatabasesUpdateDescriptionResponses, MysqlDatabasesUpdateDescriptionErrors> =>
  call<MysqlDatabasesUpdateDescriptionResponses, MysqlDatabasesUpdateDescriptionErrors>(
    options.client,
    {
      id: 'mysql.databases.updateDescription',
      method: 'PATCH',
      path: '/v2/mysql-databases/{mysqlDatabaseId}/description',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List MySQL character sets.
 *
 * Returns the character sets that can be used, with their collations, of all MySQL versions or of one.
 *
 * `GET /v2/mysql-charsets`
 */
export const mysqlCharsetsList = (
  options: Arguments<MysqlCharsetsListData> & {
    client: Client
  },
): Call<MysqlCharsetsListResponses, MysqlCharsetsListErrors> =>
  call<MysqlCharsetsListResponses, MysqlCharsetsListErrors>(
    options.client,
    {
      id: 'mysql.charsets.list',
      method: 'GET',
      path: '/v2/mysql-charsets',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List MySQL versions.
 *
 * Returns the MySQL versions there are, in general or for one project.
 *
 * `GET /v2/mysql-versions`
 */
export const mysqlVersionsList = (
  options: Arguments<MysqlVersionsListData> & {
    client: Client
  },
): Call<MysqlVersionsListResponses, MysqlVersionsListErrors> =>
  call<MysqlVersionsListResponses, MysqlVersionsListErrors>(
    options.client,
    {
      id: 'mysql.versions.list',
      method: 'GET',
      path: '/v2/mysql-versions',
      errors: true,
    },
    options,
  )

/**
 * List MySQL users.
 *
 * Returns the users of a MySQL database.
 *
 * `GET /v2/mysql-databases/{mysqlDatabaseId}/users`
 */
export const mysqlUsersList = (
  options: Arguments<MysqlUsersListData> & {
    client: Client
  },
): Call<MysqlUsersListResponses, MysqlUsersListErrors> =>
  call<MysqlUsersListResponses, MysqlUsersListErrors>(
    options.client,
    {
      id: 'mysql.users.list',
      method: 'GET',
      path: '/v2/mysql-databases/{mysqlDatabaseId}/users',
      errors: true,
    },
    options,
  )

/**
 * Create a MySQL user.
 *
 * Adds a user to a MySQL database.
 *
 * `POST /v2/mysql-databases/{mysqlDatabaseId}/users`
 */
export const mysqlUsersCreate = (
  options: Arguments<MysqlUsersCreateData> & {
    client: Client
  },
): Call<MysqlUsersCreateResponses, MysqlUsersCreateErrors> =>
  call<MysqlUsersCreateResponses, MysqlUsersCreateErrors>(
    options.client,
    {
      id: 'mysql.users.create',
      method: 'POST',
      path: '/v2/mysql-databases/{mysqlDatabaseId}/users',
      errors: true,
    },
    options,
  )

/**
 * Delete a MySQL user.
 *
 * Removes a user from its MySQL database.
 *
 * `DELETE /v2/mysql-users/{mysqlUserId}`
 */
export const mysqlUsersDelete = (
  options: Arguments<MysqlUsersDeleteData> & {
    client: Client
  },
): Call<MysqlUsersDeleteResponses, MysqlUsersDeleteErrors> =>
  call<MysqlUsersDeleteResponses, MysqlUsersDeleteErrors>(
    options.client,
    {
      id: 'mysql.users.delete',
      method: 'DELETE',
      path: '/v2/mysql-users/{mysqlUserId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a MySQL user.
 *
 * Returns one MySQL user. The password is not among what it returns.
 *
 * `GET /v2/mysql-users/{mysqlUserId}`
 */
export const mysqlUsersGet = (
  options: Arguments<MysqlUsersGetData> & {
    client: Client
  },
): Call<MysqlUsersGetResponses, MysqlUsersGetErrors> =>
  call<MysqlUsersGetResponses, MysqlUsersGetErrors>(
    options.client,
    {
      id: 'mysql.users.get',
      method: 'GET',
      path: '/v2/mysql-users/{mysqlUserId}',
      errors: true,
    },
    options,
  )

/**
 * Update mysql users2.
 *
 * `PATCH /v2/mysql-users/{mysqlUserId}`
 */
export const mysqlUsers2Update = (
  options: Arguments<MysqlUsers2UpdateData> & {
    client: Client
  },
): Call<MysqlUsers2UpdateResponses, MysqlUsers2UpdateErrors> =>
  call<MysqlUsers2UpdateResponses, MysqlUsers2UpdateErrors>(
    options.client,
    {
      id: 'mysqlUsers2.update',
      method: 'PATCH',
      path: '/v2/mysql-users/{mysqlUserId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update a MySQL user.
 *
 * Sets the description and the access rights of a MySQL user. The password is changed by `mysql.users.updatePassword`.
 *
 * `PUT /v2/mysql-users/{mysqlUserId}`
 *
 * @deprecated
 */
export const mysqlUsersUpdate = (
  options: Arguments<MysqlUsersUpdateData> & {
    client: Client
  },
): Call<MysqlUsersUpdateResponses, MysqlUsersUpdateErrors> =>
  call<MysqlUsersUpdateResponses, MysqlUsersUpdateErrors>(
    options.client,
    {
      id: 'mysql.users.update',
      method: 'PUT',
      path: '/v2/mysql-users/{mysqlUserId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Enable a MySQL user.
 *
 * Enables a MySQL user that was disabled.
 *
 * `POST /v2/mysql-users/{mysqlUserId}/actions/enable`
 */
export const mysqlUsersEnable = (
  options: Arguments<MysqlUsersEnableData> & {
    client: Client
  },
): Call<MysqlUsersEnableResponses, MysqlUsersEnableErrors> =>
  call<MysqlUsersEnableResponses, MysqlUsersEnableErrors>(
    options.client,
    {
      id: 'mysql.users.enable',
      method: 'POST',
      path: '/v2/mysql-users/{mysqlUserId}/actions/enable',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Disable a MySQL user.
 *
 * Disables a MySQL user without deleting it.
 *
 * `POST /v2/mysql-users/{mysqlUserId}/actions/disable`
 */
export const mysqlUsersDisable = (
  options: Arguments<MysqlUsersDisableData> & {
    client: Client
  },
): Call<MysqlUsersDisableResponses, MysqlUsersDisableErrors> =>
  call<MysqlUsersDisableResponses, MysqlUsersDisableErrors>(
    options.client,
    {
      id: 'mysql.users.disable',
      method: 'POST',
      path: '/v2/mysql-users/{mysqlUserId}/actions/disable',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Read the phpMyAdmin URL.
 *
 * Returns the URL of phpMyAdmin for a MySQL user.
 *
 * `GET /v2/mysql-users/{mysqlUserId}/php-my-admin-url`
 */
export const mysqlUsersGetPhpMyAdminUrl = (
  options: Arguments<MysqlUsersGetPhpMyAdminUrlData> & {
    client: Client
  },
): Call<MysqlUsersGetPhpMyAdminUrlResponses, MysqlUsersGetPhpMyAdminUrlErrors> =>
  call<MysqlUsersGetPhpMyAdminUrlResponses, MysqlUsersGetPhpMyAdminUrlErrors>(
    options.client,
    {
      id: 'mysql.users.getPhpMyAdminUrl',
      method: 'GET',
      path: '/v2/mysql-users/{mysqlUserId}/php-my-admin-url',
      errors: true,
    },
    options,
  )

/**
 * Set the password of a MySQL user.
 *
 * Replaces the password of a MySQL user.
 *
 * `PATCH /v2/mysql-users/{mysqlUserId}/password`
 *
 * @deprecated
 */
export const mysqlUsersUpdatePassword = (
  options: Arguments<MysqlUsersUpdatePasswordData> & {
    client: Client
  },
): Call<MysqlUsersUpdatePasswordResponses, MysqlUsersUpdatePasswordErrors> =>
  call<MysqlUsersUpdatePasswordResponses, MysqlUsersUpdatePasswordErrors>(
    options.client,
    {
      id: 'mysql.users.updatePassword',
      method: 'PATCH',
      path: '/v2/mysql-users/{mysqlUserId}/password',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List Redis databases.
 *
 * Returns the Redis databases of a project.
 *
 * `GET /v2/projects/{projectId}/redis-databases`
 */
export const redisDatabasesList = (
  options: Arguments<RedisDatabasesListData> & {
    client: Client
  },
): Call<RedisDatabasesListResponses, RedisDatabasesListErrors> =>
  call<RedisDatabasesListResponses, RedisDatabasesListErrors>(
    options.client,
    {
      id: 'redis.databases.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/redis-databases',
      errors: true,
    },
    options,
  )

/**
 * Create a Redis database.
 *
 * Adds a Redis database to a project. `redis.versions.list` has the versions to choose from.
 *
 * `POST /v2/projects/{projectId}/redis-databases`
 */
export const redisDatabasesCreate = (
  options: Arguments<RedisDatabasesCreateData> & {
    client: Client
  },
): Call<RedisDatabasesCreateResponses, RedisDatabasesCreateErrors> =>
  call<RedisDatabasesCreateResponses, RedisDatabasesCreateErrors>(
    options.client,
    {
      id: 'redis.databases.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/redis-databases',
      errors: true,
    },
    options,
  )

/**
 * Delete a Redis database.
 *
 * Removes a Redis database from its project.
 *
 * `DELETE /v2/redis-databases/{redisDatabaseId}`
 */
export const redisDatabasesDelete = (
  options: Arguments<RedisDatabasesDeleteData> & {
    client: Client
  },
): Call<RedisDatabasesDeleteResponses, RedisDatabasesDeleteErrors> =>
  call<RedisDatabasesDeleteResponses, RedisDatabasesDeleteErrors>(
    options.client,
    {
      id: 'redis.databases.delete',
      method: 'DELETE',
      path: '/v2/redis-databases/{redisDatabaseId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a Redis database.
 *
 * Returns one Redis database, with its status and configuration.
 *
 * `GET /v2/redis-databases/{redisDatabaseId}`
 */
export const redisDatabasesGet = (
  options: Arguments<RedisDatabasesGetData> & {
    client: Client
  },
): Call<RedisDatabasesGetResponses, RedisDatabasesGetErrors> =>
  call<RedisDatabasesGetResponses, RedisDatabasesGetErrors>(
    options.client,
    {
      id: 'redis.databases.get',
      method: 'GET',
      path: '/v2/redis-databases/{redisDatabaseId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `redis.databases.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `error`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/redis-databases/{redisDatabaseId}`
 */
export const redisDatabasesWaitUntil = (
  target: TargetState<{
    status: 'pending' | 'ready' | 'migrating' | 'importing' | 'error'
  }>,
  options: WaitArguments<RedisDatabasesGetData, RedisDatabasesGetResponse> & {
    client: Client
  },
): Promise<RedisDatabasesGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'redis.databases.get',
      method: 'GET',
      path: '/v2/redis-databases/{redisDatabaseId}',
      errors: true,
    },
    {
      status: {
        at: '/status',
        values: ['pending', 'ready', 'migrating', 'importing', 'error'],
        failed: ['error'],
      },
    },
    target,
    options,
  )

/**
 * Update redis databases.
 *
 * `PATCH /v2/redis-databases/{redisDatabaseId}`
 */
export const redisDatabasesUpdate = (
  options: Arguments<RedisDatabasesUpdateData> & {
    client: Client
  },
): Call<RedisDatabasesUpdateResponses, RedisDatabasesUpdateErrors> =>
  call<RedisDatabasesUpdateResponses, RedisDatabasesUpdateErrors>(
    options.client,
    {
      id: 'redis.databases.update',
      method: 'PATCH',
      path: '/v2/redis-databases/{redisDatabaseId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Configure a Redis database.
 *
 * Changes the configuration of a Redis database, such as its memory and its eviction policy.
 *
 * `PATCH /v2/redis-databases/{redisDatabaseId}/configuration`
 *
 * @deprecated
 */
export const redisDatabasesUpdateConfiguration = (
  options: Arguments<RedisDatabasesUpdateConfigurationData> & {
    client: Client
  },
): Call<RedisDatabasesUpdateConfigurationResponses, RedisDatabasesUpdateConfigurationErrors> =>
  call<RedisDatabasesUpdateConfigurationResponses, RedisDatabasesUpdateConfigurationErrors>(
    options.client,
    {
      id: 'redis.databases.updateConfiguration',
      method: 'PATCH',
      path: '/v2/redis-databases/{redisDatabaseId}/configuration',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change a Redis database's description.
 *
 * Replaces the description of a Redis database.
 *
 * `PATCH /v2/redis-databases/{redisDatabaseId}/description`
 *
 * @deprecated
 */
export const redisDatabasesUpdateDescription = (
  options: Arguments<RedisDatabasesUpdateDescriptionData> & {
    client: Client
  },
): Call<RedisDatabasesUpdateDescriptionResponses, RedisDatabasesUpdateDescriptionErrors> =>
  call<RedisDatabasesUpdateDescriptionResponses, RedisDatabasesUpdateDescriptionErrors>(
    options.client,
    {
      id: 'redis.databases.updateDescription',
      method: 'PATCH',
      path: '/v2/redis-databases/{redisDatabaseId}/description',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List Redis versions.
 *
 * Returns the Redis versions there are, in general or for one project.
 *
 * `GET /v2/redis-versions`
 */
export const redisVersionsList = (
  options: Arguments<RedisVersionsListData> & {
    client: Client
  },
): Call<RedisVersionsListResponses, RedisVersionsListErrors> =>
  call<RedisVersionsListResponses, RedisVersionsListErrors>(
    options.client,
    {
      id: 'redis.versions.list',
      method: 'GET',
      path: '/v2/redis-versions',
      errors: true,
    },
    options,
  )

/**
 * List DNS zones.
 *
 * Lists the DNS zones of a project, each with all of its record sets.
 *
 * `GET /v2/projects/{projectId}/dns-zones`
 */
export const dnsZonesList = (
  options: Arguments<DnsZonesListData> & {
    client: Client
  },
): Call<DnsZonesListResponses, DnsZonesListErrors> =>
  call<DnsZonesListResponses, DnsZonesListErrors>(
    options.client,
    {
      id: 'dns.zones.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/dns-zones',
      errors: true,
    },
    options,
  )

/**
 * Create a DNS zone.
 *
 * Creates a DNS zone below another one. Its records are set afterwards.
 *
 * `POST /v2/dns-zones`
 */
export const dnsZonesCreate = (
  options: Arguments<DnsZonesCreateData> & {
    client: Client
  },
): Call<DnsZonesCreateResponses, DnsZonesCreateErrors> =>
  call<DnsZonesCreateResponses, DnsZonesCreateErrors>(
    options.client,
    {
      id: 'dns.zones.create',
      method: 'POST',
      path: '/v2/dns-zones',
      errors: true,
    },
    options,
  )

/**
 * Delete a DNS zone.
 *
 * Deletes a DNS zone.
 *
 * `DELETE /v2/dns-zones/{dnsZoneId}`
 */
export const dnsZonesDelete = (
  options: Arguments<DnsZonesDeleteData> & {
    client: Client
  },
): Call<DnsZonesDeleteResponses, DnsZonesDeleteErrors> =>
  call<DnsZonesDeleteResponses, DnsZonesDeleteErrors>(
    options.client,
    {
      id: 'dns.zones.delete',
      method: 'DELETE',
      path: '/v2/dns-zones/{dnsZoneId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a DNS zone.
 *
 * Returns one DNS zone with all of its record sets.
 *
 * `GET /v2/dns-zones/{dnsZoneId}`
 */
export const dnsZonesGet = (
  options: Arguments<DnsZonesGetData> & {
    client: Client
  },
): Call<DnsZonesGetResponses, DnsZonesGetErrors> =>
  call<DnsZonesGetResponses, DnsZonesGetErrors>(
    options.client,
    {
      id: 'dns.zones.get',
      method: 'GET',
      path: '/v2/dns-zones/{dnsZoneId}',
      errors: true,
    },
    options,
  )

/**
 * Update a record set.
 *
 * Sets the records of one kind in a DNS zone. The body has to be of the kind that the path names, or an empty object, which leaves the set without records.
 *
 * `PUT /v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}`
 */
export const dnsRecordSetsUpdate = (
  options: Arguments<DnsRecordSetsUpdateData> & {
    client: Client
  },
): Call<DnsRecordSetsUpdateResponses, DnsRecordSetsUpdateErrors> =>
  call<DnsRecordSetsUpdateResponses, DnsRecordSetsUpdateErrors>(
    options.client,
    {
      id: 'dns.recordSets.update',
      method: 'PUT',
      path: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Let mittwald manage a record set.
 *
 * Hands a record set of a DNS zone over to mittwald, which then fills it in. A and AAAA records follow an ingress.
 *
 * `POST /v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed`
 */
export const dnsRecordSetsSetManaged = (
  options: Arguments<DnsRecordSetsSetManagedData> & {
    client: Client
  },
): Call<DnsRecordSetsSetManagedResponses, DnsRecordSetsSetManagedErrors> =>
  call<DnsRecordSetsSetManagedResponses, DnsRecordSetsSetManagedErrors>(
    options.client,
    {
      id: 'dns.recordSets.setManaged',
      method: 'POST',
      path: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List domains.
 *
 * Lists the domains that the caller may see, or those of one project.
 *
 * `GET /v2/domains`
 *
 * Response header `X-Pagination-Page`.
 */
export const domainsList = (
  options: Arguments<DomainsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<DomainsListResponses, DomainsListErrors, Domain> =>
  list<DomainsListResponses, DomainsListErrors, Domain>(
    options.client,
    {
      id: 'domains.list',
      method: 'GET',
      path: '/v2/domains',
      pages: pagesByPage,
      errors: true,
    },
    options,
  )

/**
 * Check whether a domain can be registered.
 *
 * Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token. Use `domains.checkRegistrability` instead.
 *
 * `POST /v2/domains`
 *
 * @deprecated
 */
export const legacyDomainsCheckRegistrability = (
  options: Arguments<LegacyDomainsCheckRegistrabilityData> & {
    client: Client
  },
): Call<LegacyDomainsCheckRegistrabilityResponses, LegacyDomainsCheckRegistrabilityErrors> =>
  call<LegacyDomainsCheckRegistrabilityResponses, LegacyDomainsCheckRegistrabilityErrors>(
    options.client,
    {
      id: 'legacy.domains.checkRegistrability',
      method: 'POST',
      path: '/v2/domains',
      errors: true,
      retry: 'safe',
      auth: false,
    },
    options,
  )

/**
 * Delete a domain.
 *
 * Starts the deletion of a domain. If the response says so, the deletion continues afterwards.
 *
 * `DELETE /v2/domains/{domainId}`
 */
export const domainsDelete = (
  options: Arguments<DomainsDeleteData> & {
    client: Client
  },
): Call<DomainsDeleteResponses, DomainsDeleteErrors> =>
  call<DomainsDeleteResponses, DomainsDeleteErrors>(
    options.client,
    {
      id: 'domains.delete',
      method: 'DELETE',
      path: '/v2/domains/{domainId}',
      errors: true,
    },
    options,
  )

/**
 * Read a domain.
 *
 * Returns one domain with its contacts, nameservers and processes.
 *
 * `GET /v2/domains/{domainId}`
 */
export const domainsGet = (
  options: Arguments<DomainsGetData> & {
    client: Client
  },
): Call<DomainsGetResponses, DomainsGetErrors> =>
  call<DomainsGetResponses, DomainsGetErrors>(
    options.client,
    {
      id: 'domains.get',
      method: 'GET',
      path: '/v2/domains/{domainId}',
      errors: true,
    },
    options,
  )

/**
 * Move a domain to another project.
 *
 * Assigns a domain to another project.
 *
 * `PATCH /v2/domains/{domainId}/project-id`
 */
export const domainsUpdateProject = (
  options: Arguments<DomainsUpdateProjectData> & {
    client: Client
  },
): Call<DomainsUpdateProjectResponses, DomainsUpdateProjectErrors> =>
  call<DomainsUpdateProjectResponses, DomainsUpdateProjectErrors>(
    options.client,
    {
      id: 'domains.updateProject',
      method: 'PATCH',
      path: '/v2/domains/{domainId}/project-id',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Update the nameservers of a domain.
 *
 * Replaces all nameservers of a domain. At least two are needed.
 *
 * `PATCH /v2/domains/{domainId}/nameservers`
 */
export const domainsUpdateNameservers = (
  options: Arguments<DomainsUpdateNameserversData> & {
    client: Client
  },
): Call<DomainsUpdateNameserversResponses, DomainsUpdateNameserversErrors> =>
  call<DomainsUpdateNameserversResponses, DomainsUpdateNameserversErrors>(
    options.client,
    {
      id: 'domains.updateNameservers',
      method: 'PATCH',
      path: '/v2/domains/{domainId}/nameservers',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the nameservers of a domain.
 *
 * Replaces all nameservers of a domain. At least two are needed. Use `domains.updateNameservers` instead.
 *
 * `PUT /v2/domains/{domainId}/nameservers`
 *
 * @deprecated
 */
export const legacyDomainsChangeNameservers = (
  options: Arguments<LegacyDomainsChangeNameserversData> & {
    client: Client
  },
): Call<LegacyDomainsChangeNameserversResponses, LegacyDomainsChangeNameserversErrors> =>
  call<LegacyDomainsChangeNameserversResponses, LegacyDomainsChangeNameserversErrors>(
    options.client,
    {
      id: 'legacy.domains.changeNameservers',
      method: 'PUT',
      path: '/v2/domains/{domainId}/nameservers',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update a contact of a domain.
 *
 * Sends new data for a contact of a domain. `domains.tlds.getContactSchemas` tells which fields a top-level domain needs.
 *
 * `PATCH /v2/domains/{domainId}/contacts/{contact}`
 */
export const domainsUpdateContact = (
  options: Arguments<DomainsUpdateContactData> & {
    client: Client
  },
): Call<DomainsUpdateContactResponses, DomainsUpdateContactErrors> =>
  call<DomainsUpdateContactResponses, DomainsUpdateContactErrors>(
    options.client,
    {
      id: 'domains.updateContact',
      method: 'PATCH',
      path: '/v2/domains/{domainId}/contacts/{contact}',
      errors: true,
    },
    options,
  )

/**
 * Abort a registration or transfer.
 *
 * Gives up the registration or transfer of a domain that is not complete yet.
 *
 * `DELETE /v2/domains/{domainId}/declaration`
 */
export const domainsAbortDeclaration = (
  options: Arguments<DomainsAbortDeclarationData> & {
    client: Client
  },
): Call<DomainsAbortDeclarationResponses, DomainsAbortDeclarationErrors> =>
  call<DomainsAbortDeclarationResponses, DomainsAbortDeclarationErrors>(
    options.client,
    {
      id: 'domains.abortDeclaration',
      method: 'DELETE',
      path: '/v2/domains/{domainId}/declaration',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Resend the e-mail about a domain.
 *
 * Sends the e-mail for confirmation, or for verification of the registrant, once more. Does nothing for .de domains.
 *
 * `POST /v2/domains/{domainId}/actions/resend-email`
 */
export const domainsResendEmail = (
  options: Arguments<DomainsResendEmailData> & {
    client: Client
  },
): Call<DomainsResendEmailResponses, DomainsResendEmailErrors> =>
  call<DomainsResendEmailResponses, DomainsResendEmailErrors>(
    options.client,
    {
      id: 'domains.resendEmail',
      method: 'POST',
      path: '/v2/domains/{domainId}/actions/resend-email',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create an auth code.
 *
 * Creates the auth code with which a domain can be transferred to another provider.
 *
 * `POST /v2/domains/{domainId}/actions/auth-code`
 */
export const domainsCreateAuthCode = (
  options: Arguments<DomainsCreateAuthCodeData> & {
    client: Client
  },
): Call<DomainsCreateAuthCodeResponses, DomainsCreateAuthCodeErrors> =>
  call<DomainsCreateAuthCodeResponses, DomainsCreateAuthCodeErrors>(
    options.client,
    {
      id: 'domains.createAuthCode',
      method: 'POST',
      path: '/v2/domains/{domainId}/actions/auth-code',
      errors: true,
    },
    options,
  )

/**
 * Correct the auth code of a transfer.
 *
 * Replaces a wrong auth code in a transfer to mittwald that is under way or has failed, and starts that transfer again.
 *
 * `PATCH /v2/domains/{domainId}/auth-code`
 */
export const domainsUpdateAuthCode = (
  options: Arguments<DomainsUpdateAuthCodeData> & {
    client: Client
  },
): Call<DomainsUpdateAuthCodeResponses, DomainsUpdateAuthCodeErrors> =>
  call<DomainsUpdateAuthCodeResponses, DomainsUpdateAuthCodeErrors>(
    options.client,
    {
      id: 'domains.updateAuthCode',
      method: 'PATCH',
      path: '/v2/domains/{domainId}/auth-code',
      errors: true,
    },
    options,
  )

/**
 * Check whether a domain can be registered.
 *
 * Tells whether a domain is free, without ordering anything. One that is not free can only be transferred, with its auth code. Needs no token.
 *
 * `POST /v2/domain-registrable`
 */
export const domainsCheckRegistrability = (
  options: Arguments<DomainsCheckRegistrabilityData> & {
    client: Client
  },
): Call<DomainsCheckRegistrabilityResponses, DomainsCheckRegistrabilityErrors> =>
  call<DomainsCheckRegistrabilityResponses, DomainsCheckRegistrabilityErrors>(
    options.client,
    {
      id: 'domains.checkRegistrability',
      method: 'POST',
      path: '/v2/domain-registrable',
      errors: true,
      retry: 'safe',
      auth: false,
    },
    options,
  )

/**
 * Check whether a domain can be transferred.
 *
 * Tells whether a domain can be transferred to mittwald with an auth code, and if not, why. Needs no token.
 *
 * `POST /v2/domain-transferable`
 */
export const domainsCheckTransferability = (
  options: Arguments<DomainsCheckTransferabilityData> & {
    client: Client
  },
): Call<DomainsCheckTransferabilityResponses, DomainsCheckTransferabilityErrors> =>
  call<DomainsCheckTransferabilityResponses, DomainsCheckTransferabilityErrors>(
    options.client,
    {
      id: 'domains.checkTransferability',
      method: 'POST',
      path: '/v2/domain-transferable',
      errors: true,
      retry: 'safe',
      auth: false,
    },
    options,
  )

/**
 * List top-level domains.
 *
 * Lists the top-level domains that the API supports. Needs no token.
 *
 * `GET /v2/domain-tlds`
 */
export const domainsTldsList = (
  options: Arguments<DomainsTldsListData> & {
    client: Client
  },
): Call<DomainsTldsListResponses, DomainsTldsListErrors> =>
  call<DomainsTldsListResponses, DomainsTldsListErrors>(
    options.client,
    {
      id: 'domains.tlds.list',
      method: 'GET',
      path: '/v2/domain-tlds',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read the contact schemas of a top-level domain.
 *
 * Returns the JSON schemas of the contacts that a registration or transfer below a top-level domain needs. Needs no token.
 *
 * `GET /v2/domain-tlds/{tld}/contact-schemas`
 */
export const domainsTldsGetContactSchemas = (
  options: Arguments<DomainsTldsGetContactSchemasData> & {
    client: Client
  },
): Call<DomainsTldsGetContactSchemasResponses, DomainsTldsGetContactSchemasErrors> =>
  call<DomainsTldsGetContactSchemasResponses, DomainsTldsGetContactSchemasErrors>(
    options.client,
    {
      id: 'domains.tlds.getContactSchemas',
      method: 'GET',
      path: '/v2/domain-tlds/{tld}/contact-schemas',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List ingresses.
 *
 * Lists the ingresses that the caller may see, or those of one project.
 *
 * `GET /v2/ingresses`
 *
 * Response header `X-Pagination-Page`.
 */
export const ingressesList = (
  options: Arguments<IngressesListData> & {
    client: Client
  },
): Call<IngressesListResponses, IngressesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<IngressesListResponses, IngressesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'ingresses.list',
      method: 'GET',
      path: '/v2/ingresses',
      errors: true,
    },
    options,
  )

/**
 * Create an ingress.
 *
 * Creates an ingress, which leads requests for a host name to targets by their path. If ownership of the host name has to be proved, the response says how.
 *
 * `POST /v2/ingresses`
 */
export const ingressesCreate = (
  options: Arguments<IngressesCreateData> & {
    client: Client
  },
): Call<IngressesCreateResponses, IngressesCreateErrors> =>
  call<IngressesCreateResponses, IngressesCreateErrors>(
    options.client,
    {
      id: 'ingresses.create',
      method: 'POST',
      path: '/v2/ingresses',
      errors: true,
    },
    options,
  )

/**
 * Delete an ingress.
 *
 * Deletes an ingress.
 *
 * `DELETE /v2/ingresses/{ingressId}`
 */
export const ingressesDelete = (
  options: Arguments<IngressesDeleteData> & {
    client: Client
  },
): Call<IngressesDeleteResponses, IngressesDeleteErrors> =>
  call<IngressesDeleteResponses, IngressesDeleteErrors>(
    options.client,
    {
      id: 'ingresses.delete',
      method: 'DELETE',
      path: '/v2/ingresses/{ingressId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an ingress.
 *
 * Returns one ingress with its paths, its TLS settings and the problems found in its DNS.
 *
 * `GET /v2/ingresses/{ingressId}`
 */
export const ingressesGet = (
  options: Arguments<IngressesGetData> & {
    client: Client
  },
): Call<IngressesGetResponses, IngressesGetErrors> =>
  call<IngressesGetResponses, IngressesGetErrors>(
    options.client,
    {
      id: 'ingresses.get',
      method: 'GET',
      path: '/v2/ingresses/{ingressId}',
      errors: true,
    },
    options,
  )

/**
 * Verify ownership of an ingress.
 *
 * Has mittwald check that the host name of an ingress belongs to the customer.
 *
 * `POST /v2/ingresses/{ingressId}/actions/verify-ownership`
 */
export const ingressesVerifyOwnership = (
  options: Arguments<IngressesVerifyOwnershipData> & {
    client: Client
  },
): Call<IngressesVerifyOwnershipResponses, IngressesVerifyOwnershipErrors> =>
  call<IngressesVerifyOwnershipResponses, IngressesVerifyOwnershipErrors>(
    options.client,
    {
      id: 'ingresses.verifyOwnership',
      method: 'POST',
      path: '/v2/ingresses/{ingressId}/actions/verify-ownership',
      errors: true,
    },
    options,
  )

/**
 * Update the paths of an ingress.
 *
 * Replaces the paths of an ingress and their targets. The path `/` is always there and cannot be removed.
 *
 * `PATCH /v2/ingresses/{ingressId}/paths`
 */
export const ingressesUpdatePaths = (
  options: Arguments<IngressesUpdatePathsData> & {
    client: Client
  },
): Call<IngressesUpdatePathsResponses, IngressesUpdatePathsErrors> =>
  call<IngressesUpdatePathsResponses, IngressesUpdatePathsErrors>(
    options.client,
    {
      id: 'ingresses.updatePaths',
      method: 'PATCH',
      path: '/v2/ingresses/{ingressId}/paths',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Update the paths of an ingress.
 *
 * Replaces the paths of an ingress and their targets. Use `ingresses.updatePaths` instead.
 *
 * `PUT /v2/ingresses/{ingressId}/paths`
 *
 * @deprecated
 */
export const legacyIngressesUpdatePaths = (
  options: Arguments<LegacyIngressesUpdatePathsData> & {
    client: Client
  },
): Call<LegacyIngressesUpdatePathsResponses, LegacyIngressesUpdatePathsErrors> =>
  call<LegacyIngressesUpdatePathsResponses, LegacyIngressesUpdatePathsErrors>(
    options.client,
    {
      id: 'legacy.ingresses.updatePaths',
      method: 'PUT',
      path: '/v2/ingresses/{ingressId}/paths',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update the TLS settings of an ingress.
 *
 * Chooses between a certificate by ACME and one of the customer's own. TLS cannot be turned off.
 *
 * `PATCH /v2/ingresses/{ingressId}/tls`
 */
export const ingressesUpdateTls = (
  options: Arguments<IngressesUpdateTlsData> & {
    client: Client
  },
): Call<IngressesUpdateTlsResponses, IngressesUpdateTlsErrors> =>
  call<IngressesUpdateTlsResponses, IngressesUpdateTlsErrors>(
    options.client,
    {
      id: 'ingresses.updateTls',
      method: 'PATCH',
      path: '/v2/ingresses/{ingressId}/tls',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Update the TLS settings of an ingress.
 *
 * Chooses between a certificate by ACME and one of the customer's own. TLS cannot be turned off. Use `ingresses.updateTls` instead.
 *
 * `PUT /v2/ingresses/{ingressId}/tls`
 *
 * @deprecated
 */
export const legacyIngressesUpdateTls = (
  options: Arguments<LegacyIngressesUpdateTlsData> & {
    client: Client
  },
): Call<LegacyIngressesUpdateTlsResponses, LegacyIngressesUpdateTlsErrors> =>
  call<LegacyIngressesUpdateTlsResponses, LegacyIngressesUpdateTlsErrors>(
    options.client,
    {
      id: 'legacy.ingresses.updateTls',
      method: 'PUT',
      path: '/v2/ingresses/{ingressId}/tls',
      errors: true,
    },
    options,
  )

/**
 * Request an ACME certificate.
 *
 * Asks for a certificate by ACME to be issued for the host name of an ingress.
 *
 * `POST /v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance`
 */
export const ingressesRequestAcmeCertificate = (
  options: Arguments<IngressesRequestAcmeCertificateData> & {
    client: Client
  },
): Call<IngressesRequestAcmeCertificateResponses, IngressesRequestAcmeCertificateErrors> =>
  call<IngressesRequestAcmeCertificateResponses, IngressesRequestAcmeCertificateErrors>(
    options.client,
    {
      id: 'ingresses.requestAcmeCertificate',
      method: 'POST',
      path: '/v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Find the newest screenshot of a domain.
 *
 * Returns references to the files of a domain's screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none. Use `domains.getLatestScreenshot` instead.
 *
 * `GET /v2/domains/{domainId}/screenshots/newest`
 *
 * @deprecated
 */
export const legacyDomainsGetNewestScreenshot = (
  options: Arguments<LegacyDomainsGetNewestScreenshotData> & {
    client: Client
  },
): Call<LegacyDomainsGetNewestScreenshotResponses, LegacyDomainsGetNewestScreenshotErrors> =>
  call<LegacyDomainsGetNewestScreenshotResponses, LegacyDomainsGetNewestScreenshotErrors>(
    options.client,
    {
      id: 'legacy.domains.getNewestScreenshot',
      method: 'GET',
      path: '/v2/domains/{domainId}/screenshots/newest',
      errors: true,
    },
    options,
  )

/**
 * Change the owner of a domain.
 *
 * Changes the owner of a domain that is fully registered. Use `domains.updateContact` instead.
 *
 * `PUT /v2/domains/{domainId}/handles/ownerc`
 *
 * @deprecated
 */
export const legacyDomainsChangeOwner = (
  options: Arguments<LegacyDomainsChangeOwnerData> & {
    client: Client
  },
): Call<LegacyDomainsChangeOwnerResponses, LegacyDomainsChangeOwnerErrors> =>
  call<LegacyDomainsChangeOwnerResponses, LegacyDomainsChangeOwnerErrors>(
    options.client,
    {
      id: 'legacy.domains.changeOwner',
      method: 'PUT',
      path: '/v2/domains/{domainId}/handles/ownerc',
      errors: true,
    },
    options,
  )

/**
 * Move a domain to another project.
 *
 * Assigns a domain to another project. Use `domains.updateProject` instead.
 *
 * `PUT /v2/domains/{domainId}/projectId`
 *
 * @deprecated
 */
export const legacyDomainsChangeProject = (
  options: Arguments<LegacyDomainsChangeProjectData> & {
    client: Client
  },
): Call<LegacyDomainsChangeProjectResponses, LegacyDomainsChangeProjectErrors> =>
  call<LegacyDomainsChangeProjectResponses, LegacyDomainsChangeProjectErrors>(
    options.client,
    {
      id: 'legacy.domains.changeProject',
      method: 'PUT',
      path: '/v2/domains/{domainId}/projectId',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Correct the auth code of a transfer.
 *
 * Replaces a wrong auth code in a transfer to mittwald and starts that transfer again. Use `domains.updateAuthCode` instead.
 *
 * `PUT /v2/domains/{domainId}/declarations/authcode`
 *
 * @deprecated
 */
export const legacyDomainsDeclareAuthCode = (
  options: Arguments<LegacyDomainsDeclareAuthCodeData> & {
    client: Client
  },
): Call<LegacyDomainsDeclareAuthCodeResponses, LegacyDomainsDeclareAuthCodeErrors> =>
  call<LegacyDomainsDeclareAuthCodeResponses, LegacyDomainsDeclareAuthCodeErrors>(
    options.client,
    {
      id: 'legacy.domains.declareAuthCode',
      method: 'PUT',
      path: '/v2/domains/{domainId}/declarations/authcode',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Correct the owner of a registration or transfer.
 *
 * Replaces the data of the owner and starts the registration or transfer of the domain again. Use `domains.updateContact` instead.
 *
 * `PUT /v2/domains/{domainId}/declarations/handles`
 *
 * @deprecated
 */
export const legacyDomainsDeclareHandles = (
  options: Arguments<LegacyDomainsDeclareHandlesData> & {
    client: Client
  },
): Call<LegacyDomainsDeclareHandlesResponses, LegacyDomainsDeclareHandlesErrors> =>
  call<LegacyDomainsDeclareHandlesResponses, LegacyDomainsDeclareHandlesErrors>(
    options.client,
    {
      id: 'legacy.domains.declareHandles',
      method: 'PUT',
      path: '/v2/domains/{domainId}/declarations/handles',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Read the contact schemas for a domain.
 *
 * Returns the JSON schemas of the contacts that the registration or transfer of a domain needs. Needs no token. Use `domains.tlds.getContactSchemas` instead.
 *
 * `GET /v2/domains/handle-schema/{domainName}`
 *
 * @deprecated
 */
export const legacyDomainsGetHandleFields = (
  options: Arguments<LegacyDomainsGetHandleFieldsData> & {
    client: Client
  },
): Call<LegacyDomainsGetHandleFieldsResponses, LegacyDomainsGetHandleFieldsErrors> =>
  call<LegacyDomainsGetHandleFieldsResponses, LegacyDomainsGetHandleFieldsErrors>(
    options.client,
    {
      id: 'legacy.domains.getHandleFields',
      method: 'GET',
      path: '/v2/domains/handle-schema/{domainName}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List the domains of a project.
 *
 * Lists the domains of a project. Use `domains.list` with `projectId` instead.
 *
 * `GET /v2/projects/{projectId}/domains`
 *
 * @deprecated
 */
export const legacyDomainsList = (
  options: Arguments<LegacyDomainsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<LegacyDomainsListResponses, LegacyDomainsListErrors, Domain> =>
  list<LegacyDomainsListResponses, LegacyDomainsListErrors, Domain>(
    options.client,
    {
      id: 'legacy.domains.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/domains',
      pages: pagesByPage,
      errors: true,
    },
    options,
  )

/**
 * List the ingresses of a project.
 *
 * Lists the ingresses of a project. Use `ingresses.list` with `projectId` instead.
 *
 * `GET /v2/projects/{projectId}/ingresses`
 *
 * @deprecated
 */
export const legacyIngressesList = (
  options: Arguments<LegacyIngressesListData> & {
    client: Client
  },
): Call<LegacyIngressesListResponses, LegacyIngressesListErrors> =>
  call<LegacyIngressesListResponses, LegacyIngressesListErrors>(
    options.client,
    {
      id: 'legacy.ingresses.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/ingresses',
      errors: true,
    },
    options,
  )

/**
 * Set the A and AAAA records of a DNS zone.
 *
 * Sets the A and AAAA records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `a` instead.
 *
 * `PUT /v2/dns/zones/{zoneId}/recordset/acombined/custom`
 *
 * @deprecated
 */
export const legacyDnsSetCustomA = (
  options: Arguments<LegacyDnsSetCustomAData> & {
    client: Client
  },
): Call<LegacyDnsSetCustomAResponses, LegacyDnsSetCustomAErrors> =>
  call<LegacyDnsSetCustomAResponses, LegacyDnsSetCustomAErrors>(
    options.client,
    {
      id: 'legacy.dns.setCustomA',
      method: 'PUT',
      path: '/v2/dns/zones/{zoneId}/recordset/acombined/custom',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Let an ingress manage A records.
 *
 * Has the A and AAAA records of a DNS zone follow an ingress. Use `dns.recordSets.setManaged` with `a` instead.
 *
 * `POST /v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress`
 *
 * @deprecated
 */
export const legacyDnsSetManagedA = (
  options: Arguments<LegacyDnsSetManagedAData> & {
    client: Client
  },
): Call<LegacyDnsSetManagedAResponses, LegacyDnsSetManagedAErrors> =>
  call<LegacyDnsSetManagedAResponses, LegacyDnsSetManagedAErrors>(
    options.client,
    {
      id: 'legacy.dns.setManagedA',
      method: 'POST',
      path: '/v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Set the CNAME record of a DNS zone.
 *
 * Sets the CNAME record of a DNS zone, or leaves it without one. Use `dns.recordSets.update` with `cname` instead.
 *
 * `PUT /v2/dns/zones/{zoneId}/recordset/cname`
 *
 * @deprecated
 */
export const legacyDnsSetCname = (
  options: Arguments<LegacyDnsSetCnameData> & {
    client: Client
  },
): Call<LegacyDnsSetCnameResponses, LegacyDnsSetCnameErrors> =>
  call<LegacyDnsSetCnameResponses, LegacyDnsSetCnameErrors>(
    options.client,
    {
      id: 'legacy.dns.setCname',
      method: 'PUT',
      path: '/v2/dns/zones/{zoneId}/recordset/cname',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Set the MX records of a DNS zone.
 *
 * Sets the MX records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `mx` instead.
 *
 * `PUT /v2/dns/zones/{zoneId}/recordset/mx/custom`
 *
 * @deprecated
 */
export const legacyDnsSetCustomMx = (
  options: Arguments<LegacyDnsSetCustomMxData> & {
    client: Client
  },
): Call<LegacyDnsSetCustomMxResponses, LegacyDnsSetCustomMxErrors> =>
  call<LegacyDnsSetCustomMxResponses, LegacyDnsSetCustomMxErrors>(
    options.client,
    {
      id: 'legacy.dns.setCustomMx',
      method: 'PUT',
      path: '/v2/dns/zones/{zoneId}/recordset/mx/custom',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Let mittwald manage MX records.
 *
 * Hands the MX records of a DNS zone over to mittwald. Use `dns.recordSets.setManaged` with `mx` instead.
 *
 * `POST /v2/dns/zones/{zoneId}/recordset/mx/managed`
 *
 * @deprecated
 */
export const legacyDnsSetManagedMx = (
  options: Arguments<LegacyDnsSetManagedMxData> & {
    client: Client
  },
): Call<LegacyDnsSetManagedMxResponses, LegacyDnsSetManagedMxErrors> =>
  call<LegacyDnsSetManagedMxResponses, LegacyDnsSetManagedMxErrors>(
    options.client,
    {
      id: 'legacy.dns.setManagedMx',
      method: 'POST',
      path: '/v2/dns/zones/{zoneId}/recordset/mx/managed',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Set the SRV records of a DNS zone.
 *
 * Sets the SRV records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `srv` instead.
 *
 * `PUT /v2/dns/zones/{zoneId}/recordset/srv`
 *
 * @deprecated
 */
export const legacyDnsSetSrv = (
  options: Arguments<LegacyDnsSetSrvData> & {
    client: Client
  },
): Call<LegacyDnsSetSrvResponses, LegacyDnsSetSrvErrors> =>
  call<LegacyDnsSetSrvResponses, LegacyDnsSetSrvErrors>(
    options.client,
    {
      id: 'legacy.dns.setSrv',
      method: 'PUT',
      path: '/v2/dns/zones/{zoneId}/recordset/srv',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Set the TXT records of a DNS zone.
 *
 * Sets the TXT records of a DNS zone, or leaves it without any. Use `dns.recordSets.update` with `txt` instead.
 *
 * `PUT /v2/dns/zones/{zoneId}/recordset/txt`
 *
 * @deprecated
 */
export const legacyDnsSetTxt = (
  options: Arguments<LegacyDnsSetTxtData> & {
    client: Client
  },
): Call<LegacyDnsSetTxtResponses, LegacyDnsSetTxtErrors> =>
  call<LegacyDnsSetTxtResponses, LegacyDnsSetTxtErrors>(
    options.client,
    {
      id: 'legacy.dns.setTxt',
      method: 'PUT',
      path: '/v2/dns/zones/{zoneId}/recordset/txt',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List conversations.
 *
 * Lists the support conversations that the caller has started or may see.
 *
 * `GET /v2/conversations`
 *
 * Response header `X-Pagination-Page`.
 */
export const conversationsList = (
  options: Arguments<ConversationsListData> & {
    client: Client
  },
): Call<ConversationsListResponses, ConversationsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ConversationsListResponses, ConversationsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'conversations.list',
      method: 'GET',
      path: '/v2/conversations',
      errors: true,
    },
    options,
  )

/**
 * Start a conversation.
 *
 * Starts a conversation with the support and returns its id. Its messages are sent with `conversations.messages.create`.
 *
 * `POST /v2/conversations`
 */
export const conversationsCreate = (
  options: Arguments<ConversationsCreateData> & {
    client: Client
  },
): Call<ConversationsCreateResponses, ConversationsCreateErrors> =>
  call<ConversationsCreateResponses, ConversationsCreateErrors>(
    options.client,
    {
      id: 'conversations.create',
      method: 'POST',
      path: '/v2/conversations',
      errors: true,
    },
    options,
  )

/**
 * Read a conversation.
 *
 * Returns one support conversation, without its messages.
 *
 * `GET /v2/conversations/{conversationId}`
 */
export const conversationsGet = (
  options: Arguments<ConversationsGetData> & {
    client: Client
  },
): Call<ConversationsGetResponses, ConversationsGetErrors> =>
  call<ConversationsGetResponses, ConversationsGetErrors>(
    options.client,
    {
      id: 'conversations.get',
      method: 'GET',
      path: '/v2/conversations/{conversationId}',
      errors: true,
    },
    options,
  )

/**
 * Reads with `conversations.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/conversations/{conversationId}`
 */
export const conversationsWaitUntil = (
  target: TargetState<{
    status: 'open' | 'closed' | 'answered' | 'inProgress' | 'waiting'
  }>,
  options: WaitArguments<ConversationsGetData, ConversationsGetResponse> & {
    client: Client
  },
): Promise<ConversationsGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'conversations.get',
      method: 'GET',
      path: '/v2/conversations/{conversationId}',
      errors: true,
    },
    {
      status: {
        at: '/status',
        values: ['open', 'closed', 'answered', 'inProgress', 'waiting'],
      },
    },
    target,
    options,
  )

/**
 * Update a conversation.
 *
 * Changes the category and the title of a conversation, and what it relates to.
 *
 * `PUT /v2/conversations/{conversationId}`
 */
export const conversationsUpdate = (
  options: Arguments<ConversationsUpdateData> & {
    client: Client
  },
): Call<ConversationsUpdateResponses, ConversationsUpdateErrors> =>
  call<ConversationsUpdateResponses, ConversationsUpdateErrors>(
    options.client,
    {
      id: 'conversations.update',
      method: 'PUT',
      path: '/v2/conversations/{conversationId}',
      errors: true,
    },
    options,
  )

/**
 * Set the status of a conversation.
 *
 * Opens or closes a conversation. A closed one counts as solved; it opens again when its status is set to `open` or a message is sent in it.
 *
 * `PUT /v2/conversations/{conversationId}/status`
 */
export const conversationsSetStatus = (
  options: Arguments<ConversationsSetStatusData> & {
    client: Client
  },
): Call<ConversationsSetStatusResponses, ConversationsSetStatusErrors> =>
  call<ConversationsSetStatusResponses, ConversationsSetStatusErrors>(
    options.client,
    {
      id: 'conversations.setStatus',
      method: 'PUT',
      path: '/v2/conversations/{conversationId}/status',
      errors: true,
    },
    options,
  )

/**
 * Read the members of a conversation.
 *
 * Returns the users who take part in a support conversation.
 *
 * `GET /v2/conversations/{conversationId}/members`
 */
export const conversationsMembersList = (
  options: Arguments<ConversationsMembersListData> & {
    client: Client
  },
): Call<ConversationsMembersListResponses, ConversationsMembersListErrors> =>
  call<ConversationsMembersListResponses, ConversationsMembersListErrors>(
    options.client,
    {
      id: 'conversations.members.list',
      method: 'GET',
      path: '/v2/conversations/{conversationId}/members',
      errors: true,
    },
    options,
  )

/**
 * List messages.
 *
 * Lists all entries of a conversation, messages and status updates alike. Their `type` tells them apart.
 *
 * `GET /v2/conversations/{conversationId}/messages`
 */
export const conversationsMessagesList = (
  options: Arguments<ConversationsMessagesListData> & {
    client: Client
  },
): Call<ConversationsMessagesListResponses, ConversationsMessagesListErrors> =>
  call<ConversationsMessagesListResponses, ConversationsMessagesListErrors>(
    options.client,
    {
      id: 'conversations.messages.list',
      method: 'GET',
      path: '/v2/conversations/{conversationId}/messages',
      errors: true,
    },
    options,
  )

/**
 * Send a message.
 *
 * Sends a message in a conversation, with files if wanted. A closed conversation opens again.
 *
 * `POST /v2/conversations/{conversationId}/messages`
 */
export const conversationsMessagesCreate = (
  options: Arguments<ConversationsMessagesCreateData> & {
    client: Client
  },
): Call<ConversationsMessagesCreateResponses, ConversationsMessagesCreateErrors> =>
  call<ConversationsMessagesCreateResponses, ConversationsMessagesCreateErrors>(
    options.client,
    {
      id: 'conversations.messages.create',
      method: 'POST',
      path: '/v2/conversations/{conversationId}/messages',
      errors: true,
    },
    options,
  )

/**
 * Update a message.
 *
 * Changes the text of a message in a conversation.
 *
 * `PATCH /v2/conversations/{conversationId}/messages/{messageId}`
 */
export const conversationsMessagesUpdate = (
  options: Arguments<ConversationsMessagesUpdateData> & {
    client: Client
  },
): Call<ConversationsMessagesUpdateResponses, ConversationsMessagesUpdateErrors> =>
  call<ConversationsMessagesUpdateResponses, ConversationsMessagesUpdateErrors>(
    options.client,
    {
      id: 'conversations.messages.update',
      method: 'PATCH',
      path: '/v2/conversations/{conversationId}/messages/{messageId}',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Request a file upload.
 *
 * Returns a token with which a file can be uploaded for the conversation, and the rules that the file has to keep.
 *
 * `POST /v2/conversations/{conversationId}/files`
 */
export const conversationsFilesRequestUpload = (
  options: Arguments<ConversationsFilesRequestUploadData> & {
    client: Client
  },
): Call<ConversationsFilesRequestUploadResponses, ConversationsFilesRequestUploadErrors> =>
  call<ConversationsFilesRequestUploadResponses, ConversationsFilesRequestUploadErrors>(
    options.client,
    {
      id: 'conversations.files.requestUpload',
      method: 'POST',
      path: '/v2/conversations/{conversationId}/files',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Read an access token for a file.
 *
 * Returns a token that gives access to a file of the conversation, and when it expires.
 *
 * `GET /v2/conversations/{conversationId}/files/{fileId}/access-token`
 */
export const conversationsFilesGetAccessToken = (
  options: Arguments<ConversationsFilesGetAccessTokenData> & {
    client: Client
  },
): Call<ConversationsFilesGetAccessTokenResponses, ConversationsFilesGetAccessTokenErrors> =>
  call<ConversationsFilesGetAccessTokenResponses, ConversationsFilesGetAccessTokenErrors>(
    options.client,
    {
      id: 'conversations.files.getAccessToken',
      method: 'GET',
      path: '/v2/conversations/{conversationId}/files/{fileId}/access-token',
      errors: true,
    },
    options,
  )

/**
 * List conversation categories.
 *
 * Lists all categories that a conversation may have.
 *
 * `GET /v2/conversation-categories`
 */
export const conversationsCategoriesList = (
  options: Arguments<ConversationsCategoriesListData> & {
    client: Client
  },
): Call<ConversationsCategoriesListResponses, ConversationsCategoriesListErrors> =>
  call<ConversationsCategoriesListResponses, ConversationsCategoriesListErrors>(
    options.client,
    {
      id: 'conversations.categories.list',
      method: 'GET',
      path: '/v2/conversation-categories',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read a conversation category.
 *
 * Returns one category of conversations.
 *
 * `GET /v2/conversation-categories/{categoryId}`
 */
export const conversationsCategoriesGet = (
  options: Arguments<ConversationsCategoriesGetData> & {
    client: Client
  },
): Call<ConversationsCategoriesGetResponses, ConversationsCategoriesGetErrors> =>
  call<ConversationsCategoriesGetResponses, ConversationsCategoriesGetErrors>(
    options.client,
    {
      id: 'conversations.categories.get',
      method: 'GET',
      path: '/v2/conversation-categories/{categoryId}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List customers.
 *
 * Lists the customers that the caller has access to.
 *
 * `GET /v2/customers`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersList = (
  options: Arguments<CustomersListData, ListCallOptions> & {
    client: Client
  },
): ListCall<CustomersListResponses, CustomersListErrors, Customer> =>
  list<CustomersListResponses, CustomersListErrors, Customer>(
    options.client,
    {
      id: 'customers.list',
      method: 'GET',
      path: '/v2/customers',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Create a customer.
 *
 * Creates a customer and returns its id and number.
 *
 * `POST /v2/customers`
 */
export const customersCreate = (
  options: Arguments<CustomersCreateData> & {
    client: Client
  },
): Call<CustomersCreateResponses, CustomersCreateErrors> =>
  call<CustomersCreateResponses, CustomersCreateErrors>(
    options.client,
    {
      id: 'customers.create',
      method: 'POST',
      path: '/v2/customers',
      errors: true,
    },
    options,
  )

/**
 * Delete a customer.
 *
 * Deletes a customer, which may have no active contracts and no unpaid invoices.
 *
 * `DELETE /v2/customers/{customerId}`
 */
export const customersDelete = (
  options: Arguments<CustomersDeleteData> & {
    client: Client
  },
): Call<CustomersDeleteResponses, CustomersDeleteErrors> =>
  call<CustomersDeleteResponses, CustomersDeleteErrors>(
    options.client,
    {
      id: 'customers.delete',
      method: 'DELETE',
      path: '/v2/customers/{customerId}',
      errors: true,
    },
    options,
  )

/**
 * Read a customer.
 *
 * Returns one customer.
 *
 * `GET /v2/customers/{customerId}`
 */
export const customersGet = (
  options: Arguments<CustomersGetData> & {
    client: Client
  },
): Call<CustomersGetResponses, CustomersGetErrors> =>
  call<CustomersGetResponses, CustomersGetErrors>(
    options.client,
    {
      id: 'customers.get',
      method: 'GET',
      path: '/v2/customers/{customerId}',
      errors: true,
    },
    options,
  )

/**
 * Update a customer.
 *
 * Changes the details of a customer. The id and the name have to be sent each time.
 *
 * `PUT /v2/customers/{customerId}`
 */
export const customersUpdate = (
  options: Arguments<CustomersUpdateData> & {
    client: Client
  },
): Call<CustomersUpdateResponses, CustomersUpdateErrors> =>
  call<CustomersUpdateResponses, CustomersUpdateErrors>(
    options.client,
    {
      id: 'customers.update',
      method: 'PUT',
      path: '/v2/customers/{customerId}',
      errors: true,
    },
    options,
  )

/**
 * Leave a customer.
 *
 * Takes the caller out of a customer.
 *
 * `POST /v2/customers/{customerId}/actions/leave`
 *
 * @deprecated
 */
export const customersLeave = (
  options: Arguments<CustomersLeaveData> & {
    client: Client
  },
): Call<CustomersLeaveResponses, CustomersLeaveErrors> =>
  call<CustomersLeaveResponses, CustomersLeaveErrors>(
    options.client,
    {
      id: 'customers.leave',
      method: 'POST',
      path: '/v2/customers/{customerId}/actions/leave',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Check the contract partner.
 *
 * Tells whether a valid contract partner is set for the customer.
 *
 * `GET /v2/customers/{customerId}/legally-competent`
 */
export const customersGetLegalCompetence = (
  options: Arguments<CustomersGetLegalCompetenceData> & {
    client: Client
  },
): Call<CustomersGetLegalCompetenceResponses, CustomersGetLegalCompetenceErrors> =>
  call<CustomersGetLegalCompetenceResponses, CustomersGetLegalCompetenceErrors>(
    options.client,
    {
      id: 'customers.getLegalCompetence',
      method: 'GET',
      path: '/v2/customers/{customerId}/legally-competent',
      errors: true,
    },
    options,
  )

/**
 * Delete the avatar of a customer.
 *
 * Removes the picture of a customer.
 *
 * `DELETE /v2/customers/{customerId}/avatar`
 */
export const customersAvatarDelete = (
  options: Arguments<CustomersAvatarDeleteData> & {
    client: Client
  },
): Call<CustomersAvatarDeleteResponses, CustomersAvatarDeleteErrors> =>
  call<CustomersAvatarDeleteResponses, CustomersAvatarDeleteErrors>(
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

/**
 * Request an avatar upload.
 *
 * Prepares the upload of a new picture for a customer, and returns a reference for it and the rules that it has to keep.
 *
 * `POST /v2/customers/{customerId}/avatar`
 */
export const customersAvatarRequestUpload = (
  options: Arguments<CustomersAvatarRequestUploadData> & {
    client: Client
  },
): Call<CustomersAvatarRequestUploadResponses, CustomersAvatarRequestUploadErrors> =>
  call<CustomersAvatarRequestUploadResponses, CustomersAvatarRequestUploadErrors>(
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

/**
 * List customer categories.
 *
 * Lists all categories that a customer may have. The provider's document no longer has it (2026-11-29).
 *
 * `GET /v2/customer-categories`
 *
 * @deprecated
 */
export const customersCategoriesList = (
  options: Arguments<CustomersCategoriesListData> & {
    client: Client
  },
): Call<CustomersCategoriesListResponses, CustomersCategoriesListErrors> =>
  call<CustomersCategoriesListResponses, CustomersCategoriesListErrors>(
    options.client,
    {
      id: 'customers.categories.list',
      method: 'GET',
      path: '/v2/customer-categories',
      errors: true,
    },
    options,
  )

/**
 * Create a customer category.
 *
 * Adds a category of customers, whose id the caller chooses. The provider's document no longer has it (2026-11-29).
 *
 * `POST /v2/customer-categories`
 *
 * @deprecated
 */
export const customersCategoriesCreate = (
  options: Arguments<CustomersCategoriesCreateData> & {
    client: Client
  },
): Call<CustomersCategoriesCreateResponses, CustomersCategoriesCreateErrors> =>
  call<CustomersCategoriesCreateResponses, CustomersCategoriesCreateErrors>(
    options.client,
    {
      id: 'customers.categories.create',
      method: 'POST',
      path: '/v2/customer-categories',
      errors: true,
    },
    options,
  )

/**
 * Delete a customer category.
 *
 * Deletes a category of customers. The response is an empty object. The provider's document no longer has it (2026-11-29).
 *
 * `DELETE /v2/customer-categories/{categoryId}`
 *
 * @deprecated
 */
export const customersCategoriesDelete = (
  options: Arguments<CustomersCategoriesDeleteData> & {
    client: Client
  },
): Call<CustomersCategoriesDeleteResponses, CustomersCategoriesDeleteErrors> =>
  call<CustomersCategoriesDeleteResponses, CustomersCategoriesDeleteErrors>(
    options.client,
    {
      id: 'customers.categories.delete',
      method: 'DELETE',
      path: '/v2/customer-categories/{categoryId}',
      errors: true,
    },
    options,
  )

/**
 * Read a customer category.
 *
 * Returns one category of customers. The provider's document no longer has it (2026-11-29).
 *
 * `GET /v2/customer-categories/{categoryId}`
 *
 * @deprecated
 */
export const customersCategoriesGet = (
  options: Arguments<CustomersCategoriesGetData> & {
    client: Client
  },
): Call<CustomersCategoriesGetResponses, CustomersCategoriesGetErrors> =>
  call<CustomersCategoriesGetResponses, CustomersCategoriesGetErrors>(
    options.client,
    {
      id: 'customers.categories.get',
      method: 'GET',
      path: '/v2/customer-categories/{categoryId}',
      errors: true,
    },
    options,
  )

/**
 * Update a customer category.
 *
 * Changes a category of customers. All of its fields have to be sent. The provider's document no longer has it (2026-11-29).
 *
 * `PUT /v2/customer-categories/{categoryId}`
 *
 * @deprecated
 */
export const customersCategoriesUpdate = (
  options: Arguments<CustomersCategoriesUpdateData> & {
    client: Client
  },
): Call<CustomersCategoriesUpdateResponses, CustomersCategoriesUpdateErrors> =>
  call<CustomersCategoriesUpdateResponses, CustomersCategoriesUpdateErrors>(
    options.client,
    {
      id: 'customers.categories.update',
      method: 'PUT',
      path: '/v2/customer-categories/{categoryId}',
      errors: true,
    },
    options,
  )

/**
 * List the invites of a customer.
 *
 * Lists the invites to become a member of the customer.
 *
 * `GET /v2/customers/{customerId}/invites`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersInvitesList = (
  options: Arguments<CustomersInvitesListData, ListCallOptions> & {
    client: Client
  },
): ListCall<CustomersInvitesListResponses, CustomersInvitesListErrors, CustomerInvite> =>
  list<CustomersInvitesListResponses, CustomersInvitesListErrors, CustomerInvite>(
    options.client,
    {
      id: 'customers.invites.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/invites',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Invite to a customer.
 *
 * Invites a person by e-mail address to become a member of the customer, in the given role.
 *
 * `POST /v2/customers/{customerId}/invites`
 */
export const customersInvitesCreate = (
  options: Arguments<CustomersInvitesCreateData> & {
    client: Client
  },
): Call<CustomersInvitesCreateResponses, CustomersInvitesCreateErrors> =>
  call<CustomersInvitesCreateResponses, CustomersInvitesCreateErrors>(
    options.client,
    {
      id: 'customers.invites.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/invites',
      errors: true,
    },
    options,
  )

/**
 * List own customer invites.
 *
 * Lists the customer invites that belong to the caller, whatever the customer.
 *
 * `GET /v2/customer-invites`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersInvitesListOwn = (
  options: Arguments<CustomersInvitesListOwnData, ListCallOptions> & {
    client: Client
  },
): ListCall<CustomersInvitesListOwnResponses, CustomersInvitesListOwnErrors, CustomerInvite> =>
  list<CustomersInvitesListOwnResponses, CustomersInvitesListOwnErrors, CustomerInvite>(
    options.client,
    {
      id: 'customers.invites.listOwn',
      method: 'GET',
      path: '/v2/customer-invites',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Delete a customer invite.
 *
 * Deletes an invite to a customer.
 *
 * `DELETE /v2/customer-invites/{customerInviteId}`
 */
export const customersInvitesDelete = (
  options: Arguments<CustomersInvitesDeleteData> & {
    client: Client
  },
): Call<CustomersInvitesDeleteResponses, CustomersInvitesDeleteErrors> =>
  call<CustomersInvitesDeleteResponses, CustomersInvitesDeleteErrors>(
    options.client,
    {
      id: 'customers.invites.delete',
      method: 'DELETE',
      path: '/v2/customer-invites/{customerInviteId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a customer invite.
 *
 * Returns one invite to a customer.
 *
 * `GET /v2/customer-invites/{customerInviteId}`
 */
export const customersInvitesGet = (
  options: Arguments<CustomersInvitesGetData> & {
    client: Client
  },
): Call<CustomersInvitesGetResponses, CustomersInvitesGetErrors> =>
  call<CustomersInvitesGetResponses, CustomersInvitesGetErrors>(
    options.client,
    {
      id: 'customers.invites.get',
      method: 'GET',
      path: '/v2/customer-invites/{customerInviteId}',
      errors: true,
    },
    options,
  )

/**
 * Read a customer invite by token.
 *
 * Returns the invite to a customer that a token belongs to. The token is sent as a header.
 *
 * `GET /v2/customer-token-invite`
 */
export const customersInvitesGetByToken = (
  options: Arguments<CustomersInvitesGetByTokenData> & {
    client: Client
  },
): Call<CustomersInvitesGetByTokenResponses, CustomersInvitesGetByTokenErrors> =>
  call<CustomersInvitesGetByTokenResponses, CustomersInvitesGetByTokenErrors>(
    options.client,
    {
      id: 'customers.invites.getByToken',
      method: 'GET',
      path: '/v2/customer-token-invite',
      errors: true,
    },
    options,
  )

/**
 * Accept a customer invite.
 *
 * Accepts an invite to a customer, with the token that the invite holds.
 *
 * `POST /v2/customer-invites/{customerInviteId}/actions/accept`
 */
export const customersInvitesAccept = (
  options: Arguments<CustomersInvitesAcceptData> & {
    client: Client
  },
): Call<CustomersInvitesAcceptResponses, CustomersInvitesAcceptErrors> =>
  call<CustomersInvitesAcceptResponses, CustomersInvitesAcceptErrors>(
    options.client,
    {
      id: 'customers.invites.accept',
      method: 'POST',
      path: '/v2/customer-invites/{customerInviteId}/actions/accept',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Decline a customer invite.
 *
 * Turns down an invite to a customer.
 *
 * `POST /v2/customer-invites/{customerInviteId}/actions/decline`
 */
export const customersInvitesDecline = (
  options: Arguments<CustomersInvitesDeclineData> & {
    client: Client
  },
): Call<CustomersInvitesDeclineResponses, CustomersInvitesDeclineErrors> =>
  call<CustomersInvitesDeclineResponses, CustomersInvitesDeclineErrors>(
    options.client,
    {
      id: 'customers.invites.decline',
      method: 'POST',
      path: '/v2/customer-invites/{customerInviteId}/actions/decline',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Resend a customer invite.
 *
 * Sends the e-mail of an invite to a customer once more.
 *
 * `POST /v2/customer-invites/{customerInviteId}/actions/resend`
 */
export const customersInvitesResend = (
  options: Arguments<CustomersInvitesResendData> & {
    client: Client
  },
): Call<CustomersInvitesResendResponses, CustomersInvitesResendErrors> =>
  call<CustomersInvitesResendResponses, CustomersInvitesResendErrors>(
    options.client,
    {
      id: 'customers.invites.resend',
      method: 'POST',
      path: '/v2/customer-invites/{customerInviteId}/actions/resend',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List the memberships of a customer.
 *
 * Lists who is a member of the customer, and in which role.
 *
 * `GET /v2/customers/{customerId}/memberships`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersMembershipsList = (
  options: Arguments<CustomersMembershipsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<CustomersMembershipsListResponses, CustomersMembershipsListErrors, CustomerMembership> =>
  list<CustomersMembershipsListResponses, CustomersMembershipsListErrors, CustomerMembership>(
    options.client,
    {
      id: 'customers.memberships.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/memberships',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * List own customer memberships.
 *
 * Lists the memberships of the caller in customers.
 *
 * `GET /v2/customer-memberships`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersMembershipsListOwn = (
  options: Arguments<CustomersMembershipsListOwnData, ListCallOptions> & {
    client: Client
  },
): ListCall<CustomersMembershipsListOwnResponses, CustomersMembershipsListOwnErrors, CustomerMembership> =>
  list<CustomersMembershipsListOwnResponses, CustomersMembershipsListOwnErrors, CustomerMembership>(
    options.client,
    {
      id: 'customers.memberships.listOwn',
      method: 'GET',
      path: '/v2/customer-memberships',
      pages: pagesByOffset,
      errors: true,
    },
    options,
  )

/**
 * Delete a customer membership.
 *
 * Ends the membership of a user in a customer.
 *
 * `DELETE /v2/customer-memberships/{customerMembershipId}`
 */
export const customersMembershipsDelete = (
  options: Arguments<CustomersMembershipsDeleteData> & {
    client: Client
  },
): Call<CustomersMembershipsDeleteResponses, CustomersMembershipsDeleteErrors> =>
  call<CustomersMembershipsDeleteResponses, CustomersMembershipsDeleteErrors>(
    options.client,
    {
      id: 'customers.memberships.delete',
      method: 'DELETE',
      path: '/v2/customer-memberships/{customerMembershipId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a customer membership.
 *
 * Returns one membership in a customer.
 *
 * `GET /v2/customer-memberships/{customerMembershipId}`
 */
export const customersMembershipsGet = (
  options: Arguments<CustomersMembershipsGetData> & {
    client: Client
  },
): Call<CustomersMembershipsGetResponses, CustomersMembershipsGetErrors> =>
  call<CustomersMembershipsGetResponses, CustomersMembershipsGetErrors>(
    options.client,
    {
      id: 'customers.memberships.get',
      method: 'GET',
      path: '/v2/customer-memberships/{customerMembershipId}',
      errors: true,
    },
    options,
  )

/**
 * Update a customer membership.
 *
 * Changes the role of a member of a customer, and when the membership expires.
 *
 * `PATCH /v2/customer-memberships/{customerMembershipId}`
 */
export const customersMembershipsUpdate = (
  options: Arguments<CustomersMembershipsUpdateData> & {
    client: Client
  },
): Call<CustomersMembershipsUpdateResponses, CustomersMembershipsUpdateErrors> =>
  call<CustomersMembershipsUpdateResponses, CustomersMembershipsUpdateErrors>(
    options.client,
    {
      id: 'customers.memberships.update',
      method: 'PATCH',
      path: '/v2/customer-memberships/{customerMembershipId}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the e-mail address.
 *
 * Gives the caller's account a new e-mail address. Use `account.email.change` instead.
 *
 * `PUT /v2/signup/email`
 *
 * @deprecated
 */
export const legacyAccountChangeEmail = (
  options: Arguments<LegacyAccountChangeEmailData> & {
    client: Client
  },
): Call<LegacyAccountChangeEmailResponses, LegacyAccountChangeEmailErrors> =>
  call<LegacyAccountChangeEmailResponses, LegacyAccountChangeEmailErrors>(
    options.client,
    {
      id: 'legacy.account.changeEmail',
      method: 'PUT',
      path: '/v2/signup/email',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Resend the verification e-mail.
 *
 * Sends the e-mail that verifies an address once more. Use `account.email.resendVerification` instead.
 *
 * `POST /v2/signup/email/resend`
 *
 * @deprecated
 */
export const legacyAccountResendVerificationEmail = (
  options: Arguments<LegacyAccountResendVerificationEmailData> & {
    client: Client
  },
): Call<LegacyAccountResendVerificationEmailResponses, LegacyAccountResendVerificationEmailErrors> =>
  call<LegacyAccountResendVerificationEmailResponses, LegacyAccountResendVerificationEmailErrors>(
    options.client,
    {
      id: 'legacy.account.resendVerificationEmail',
      method: 'POST',
      path: '/v2/signup/email/resend',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Verify an e-mail address.
 *
 * Verifies a new e-mail address with the token from the verification e-mail. Use `account.email.verify` instead.
 *
 * `POST /v2/signup/email/verify`
 *
 * @deprecated
 */
export const legacyAccountVerifyEmail = (
  options: Arguments<LegacyAccountVerifyEmailData> & {
    client: Client
  },
): Call<LegacyAccountVerifyEmailResponses, LegacyAccountVerifyEmailErrors> =>
  call<LegacyAccountVerifyEmailResponses, LegacyAccountVerifyEmailErrors>(
    options.client,
    {
      id: 'legacy.account.verifyEmail',
      method: 'POST',
      path: '/v2/signup/email/verify',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Start a password reset.
 *
 * Starts the reset of the password of the account with this e-mail address. Use `account.password.initReset` instead.
 *
 * `POST /v2/signup/password/reset`
 *
 * @deprecated
 */
export const legacyAccountInitPasswordReset = (
  options: Arguments<LegacyAccountInitPasswordResetData> & {
    client: Client
  },
): Call<LegacyAccountInitPasswordResetResponses, LegacyAccountInitPasswordResetErrors> =>
  call<LegacyAccountInitPasswordResetResponses, LegacyAccountInitPasswordResetErrors>(
    options.client,
    {
      id: 'legacy.account.initPasswordReset',
      method: 'POST',
      path: '/v2/signup/password/reset',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Confirm a password reset.
 *
 * Ends a password reset by setting the new password. Use `account.password.confirmReset` instead.
 *
 * `POST /v2/signup/password/reset/confirm`
 *
 * @deprecated
 */
export const legacyAccountConfirmPasswordReset = (
  options: Arguments<LegacyAccountConfirmPasswordResetData> & {
    client: Client
  },
): Call<LegacyAccountConfirmPasswordResetResponses, LegacyAccountConfirmPasswordResetErrors> =>
  call<LegacyAccountConfirmPasswordResetResponses, LegacyAccountConfirmPasswordResetErrors>(
    options.client,
    {
      id: 'legacy.account.confirmPasswordReset',
      method: 'POST',
      path: '/v2/signup/password/reset/confirm',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a password policy.
 *
 * Returns a password policy. Use `authentication.getPasswordPolicy` instead.
 *
 * `GET /v2/password/policies/{path}`
 *
 * @deprecated
 */
export const legacyAccountGetPasswordPolicy = (
  options: Arguments<LegacyAccountGetPasswordPolicyData> & {
    client: Client
  },
): Call<LegacyAccountGetPasswordPolicyResponses, LegacyAccountGetPasswordPolicyErrors> =>
  call<LegacyAccountGetPasswordPolicyResponses, LegacyAccountGetPasswordPolicyErrors>(
    options.client,
    {
      id: 'legacy.account.getPasswordPolicy',
      method: 'GET',
      path: '/v2/password/policies/{path}',
      errors: true,
    },
    options,
  )

/**
 * Delete an API token.
 *
 * Deletes an API token of the caller. Use `account.apiTokens.delete` instead.
 *
 * `DELETE /v2/signup/token/api/{apiTokenId}`
 *
 * @deprecated
 */
export const legacyAccountDeleteApiToken = (
  options: Arguments<LegacyAccountDeleteApiTokenData> & {
    client: Client
  },
): Call<LegacyAccountDeleteApiTokenResponses, LegacyAccountDeleteApiTokenErrors> =>
  call<LegacyAccountDeleteApiTokenResponses, LegacyAccountDeleteApiTokenErrors>(
    options.client,
    {
      id: 'legacy.account.deleteApiToken',
      method: 'DELETE',
      path: '/v2/signup/token/api/{apiTokenId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update an API token.
 *
 * Changes the description of an API token and when it expires. Use `account.apiTokens.update` instead.
 *
 * `PUT /v2/signup/token/api/{apiTokenId}`
 *
 * @deprecated
 */
export const legacyAccountUpdateApiToken = (
  options: Arguments<LegacyAccountUpdateApiTokenData> & {
    client: Client
  },
): Call<LegacyAccountUpdateApiTokenResponses, LegacyAccountUpdateApiTokenErrors> =>
  call<LegacyAccountUpdateApiTokenResponses, LegacyAccountUpdateApiTokenErrors>(
    options.client,
    {
      id: 'legacy.account.updateApiToken',
      method: 'PUT',
      path: '/v2/signup/token/api/{apiTokenId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete an SSH key.
 *
 * Removes an SSH key of the caller. Use `account.sshKeys.delete` instead.
 *
 * `DELETE /v2/signup/ssh/{sshKeyId}`
 *
 * @deprecated
 */
export const legacyAccountDeleteSshKey = (
  options: Arguments<LegacyAccountDeleteSshKeyData> & {
    client: Client
  },
): Call<LegacyAccountDeleteSshKeyResponses, LegacyAccountDeleteSshKeyErrors> =>
  call<LegacyAccountDeleteSshKeyResponses, LegacyAccountDeleteSshKeyErrors>(
    options.client,
    {
      id: 'legacy.account.deleteSshKey',
      method: 'DELETE',
      path: '/v2/signup/ssh/{sshKeyId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update an SSH key.
 *
 * Changes the comment of an SSH key and when it expires. Use `account.sshKeys.update` instead.
 *
 * `PUT /v2/signup/ssh/{sshKeyId}`
 *
 * @deprecated
 */
export const legacyAccountUpdateSshKey = (
  options: Arguments<LegacyAccountUpdateSshKeyData> & {
    client: Client
  },
): Call<LegacyAccountUpdateSshKeyResponses, LegacyAccountUpdateSshKeyErrors> =>
  call<LegacyAccountUpdateSshKeyResponses, LegacyAccountUpdateSshKeyErrors>(
    options.client,
    {
      id: 'legacy.account.updateSshKey',
      method: 'PUT',
      path: '/v2/signup/ssh/{sshKeyId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Disable the second factor.
 *
 * Turns multi-factor authentication off for the caller. Use `account.mfa.disable` instead.
 *
 * `DELETE /v2/signup/mfa`
 *
 * @deprecated
 */
export const legacyAccountDisableMfa = (
  options: Arguments<LegacyAccountDisableMfaData> & {
    client: Client
  },
): Call<LegacyAccountDisableMfaResponses, LegacyAccountDisableMfaErrors> =>
  call<LegacyAccountDisableMfaResponses, LegacyAccountDisableMfaErrors>(
    options.client,
    {
      id: 'legacy.account.disableMfa',
      method: 'DELETE',
      path: '/v2/signup/mfa',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Sign out.
 *
 * Ends the session of the caller and makes its access token invalid. Use `authentication.logout` instead.
 *
 * `PUT /v2/signup/logout`
 *
 * @deprecated
 */
export const legacyAccountLogout = (
  options: Arguments<LegacyAccountLogoutData> & {
    client: Client
  },
): Call<LegacyAccountLogoutResponses, LegacyAccountLogoutErrors> =>
  call<LegacyAccountLogoutResponses, LegacyAccountLogoutErrors>(
    options.client,
    {
      id: 'legacy.account.logout',
      method: 'PUT',
      path: '/v2/signup/logout',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * End all other sessions.
 *
 * Ends every session of the caller but the one in use. Use `account.sessions.terminateAll` instead.
 *
 * `DELETE /v2/signup/sessions`
 *
 * @deprecated
 */
export const legacyAccountTerminateAllSessions = (
  options: Arguments<LegacyAccountTerminateAllSessionsData> & {
    client: Client
  },
): Call<LegacyAccountTerminateAllSessionsResponses, LegacyAccountTerminateAllSessionsErrors> =>
  call<LegacyAccountTerminateAllSessionsResponses, LegacyAccountTerminateAllSessionsErrors>(
    options.client,
    {
      id: 'legacy.account.terminateAllSessions',
      method: 'DELETE',
      path: '/v2/signup/sessions',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * End a session.
 *
 * Ends one session of the caller. Use `account.sessions.terminate` instead.
 *
 * `DELETE /v2/signup/sessions/{tokenId}`
 *
 * @deprecated
 */
export const legacyAccountTerminateSession = (
  options: Arguments<LegacyAccountTerminateSessionData> & {
    client: Client
  },
): Call<LegacyAccountTerminateSessionResponses, LegacyAccountTerminateSessionErrors> =>
  call<LegacyAccountTerminateSessionResponses, LegacyAccountTerminateSessionErrors>(
    options.client,
    {
      id: 'legacy.account.terminateSession',
      method: 'DELETE',
      path: '/v2/signup/sessions/{tokenId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Update the account.
 *
 * Changes the personal information of the caller. Use `account.update` instead.
 *
 * `PUT /v2/signup/profile`
 *
 * @deprecated
 */
export const legacyAccountUpdate = (
  options: Arguments<LegacyAccountUpdateData> & {
    client: Client
  },
): Call<LegacyAccountUpdateResponses, LegacyAccountUpdateErrors> =>
  call<LegacyAccountUpdateResponses, LegacyAccountUpdateErrors>(
    options.client,
    {
      id: 'legacy.account.update',
      method: 'PUT',
      path: '/v2/signup/profile',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Report an issue.
 *
 * Submits feedback or a bug report of the caller. Use `account.createFeedback` instead.
 *
 * `POST /v2/users/self/issues`
 *
 * @deprecated
 */
export const legacyUsersCreateOwnIssue = (
  options: Arguments<LegacyUsersCreateOwnIssueData> & {
    client: Client
  },
): Call<LegacyUsersCreateOwnIssueResponses, LegacyUsersCreateOwnIssueErrors> =>
  call<LegacyUsersCreateOwnIssueResponses, LegacyUsersCreateOwnIssueErrors>(
    options.client,
    {
      id: 'legacy.users.createOwnIssue',
      method: 'POST',
      path: '/v2/users/self/issues',
      errors: true,
    },
    options,
  )

/**
 * Report an issue.
 *
 * Submits feedback or a bug report. Use `account.createFeedback` instead.
 *
 * `POST /v2/user/issues`
 *
 * @deprecated
 */
export const legacyUsersCreateIssue = (
  options: Arguments<LegacyUsersCreateIssueData> & {
    client: Client
  },
): Call<LegacyUsersCreateIssueResponses, LegacyUsersCreateIssueErrors> =>
  call<LegacyUsersCreateIssueResponses, LegacyUsersCreateIssueErrors>(
    options.client,
    {
      id: 'legacy.users.createIssue',
      method: 'POST',
      path: '/v2/user/issues',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete the avatar.
 *
 * Removes the avatar of a user. Use `users.avatar.delete` instead.
 *
 * `DELETE /v2/user/{userId}/avatar`
 *
 * @deprecated
 */
export const legacyUsersDeleteAvatar = (
  options: Arguments<LegacyUsersDeleteAvatarData> & {
    client: Client
  },
): Call<LegacyUsersDeleteAvatarResponses, LegacyUsersDeleteAvatarErrors> =>
  call<LegacyUsersDeleteAvatarResponses, LegacyUsersDeleteAvatarErrors>(
    options.client,
    {
      id: 'legacy.users.deleteAvatar',
      method: 'DELETE',
      path: '/v2/user/{userId}/avatar',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Request an avatar upload.
 *
 * Asks for the upload of an avatar and returns what the picture has to be like. Use `users.avatar.requestUpload` instead.
 *
 * `POST /v2/user/{userId}/avatar`
 *
 * @deprecated
 */
export const legacyUsersRequestAvatarUpload = (
  options: Arguments<LegacyUsersRequestAvatarUploadData> & {
    client: Client
  },
): Call<LegacyUsersRequestAvatarUploadResponses, LegacyUsersRequestAvatarUploadErrors> =>
  call<LegacyUsersRequestAvatarUploadResponses, LegacyUsersRequestAvatarUploadErrors>(
    options.client,
    {
      id: 'legacy.users.requestAvatarUpload',
      method: 'POST',
      path: '/v2/user/{userId}/avatar',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List submitted feedback.
 *
 * Lists the feedback that the caller has submitted. Use `users.feedback.list` instead.
 *
 * `GET /v2/user/feedback`
 *
 * @deprecated
 */
export const legacyUsersListFeedback = (
  options: Arguments<LegacyUsersListFeedbackData> & {
    client: Client
  },
): Call<LegacyUsersListFeedbackResponses, LegacyUsersListFeedbackErrors> =>
  call<LegacyUsersListFeedbackResponses, LegacyUsersListFeedbackErrors>(
    options.client,
    {
      id: 'legacy.users.listFeedback',
      method: 'GET',
      path: '/v2/user/feedback',
      errors: true,
    },
    options,
  )

/**
 * Submit feedback.
 *
 * Submits feedback of the caller with a vote. Use `account.createFeedback` instead.
 *
 * `POST /v2/user/feedback`
 *
 * @deprecated
 */
export const legacyUsersCreateFeedback = (
  options: Arguments<LegacyUsersCreateFeedbackData> & {
    client: Client
  },
): Call<LegacyUsersCreateFeedbackResponses, LegacyUsersCreateFeedbackErrors> =>
  call<LegacyUsersCreateFeedbackResponses, LegacyUsersCreateFeedbackErrors>(
    options.client,
    {
      id: 'legacy.users.createFeedback',
      method: 'POST',
      path: '/v2/user/feedback',
      errors: true,
    },
    options,
  )

/**
 * Read a user.
 *
 * Returns the profile of a user who is related to the caller. Use `users.get` instead.
 *
 * `GET /v2/user/{userId}`
 *
 * @deprecated
 */
export const legacyUsersGet = (
  options: Arguments<LegacyUsersGetData> & {
    client: Client
  },
): Call<LegacyUsersGetResponses, LegacyUsersGetErrors> =>
  call<LegacyUsersGetResponses, LegacyUsersGetErrors>(
    options.client,
    {
      id: 'legacy.users.get',
      method: 'GET',
      path: '/v2/user/{userId}',
      errors: true,
    },
    options,
  )

/**
 * Update personal information.
 *
 * Changes name and salutation of the caller. Use `users.updatePersonalInformation` instead.
 *
 * `PUT /v2/user/{userId}`
 *
 * @deprecated
 */
export const legacyUsersUpdatePersonalInformation = (
  options: Arguments<LegacyUsersUpdatePersonalInformationData> & {
    client: Client
  },
): Call<LegacyUsersUpdatePersonalInformationResponses, LegacyUsersUpdatePersonalInformationErrors> =>
  call<LegacyUsersUpdatePersonalInformationResponses, LegacyUsersUpdatePersonalInformationErrors>(
    options.client,
    {
      id: 'legacy.users.updatePersonalInformation',
      method: 'PUT',
      path: '/v2/user/{userId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read your own profile.
 *
 * Returns the profile of the caller. Use `users.get` with `self` instead.
 *
 * `GET /v2/user`
 *
 * @deprecated
 */
export const legacyUsersGetOwn = (
  options: Arguments<LegacyUsersGetOwnData> & {
    client: Client
  },
): Call<LegacyUsersGetOwnResponses, LegacyUsersGetOwnErrors> =>
  call<LegacyUsersGetOwnResponses, LegacyUsersGetOwnErrors>(
    options.client,
    {
      id: 'legacy.users.getOwn',
      method: 'GET',
      path: '/v2/user',
      errors: true,
    },
    options,
  )

/**
 * Read personal settings.
 *
 * Returns the personal settings of the caller. Use `users.settings.get` with `self` instead.
 *
 * `GET /v2/user/settings`
 *
 * @deprecated
 */
export const legacyUsersGetSettings = (
  options: Arguments<LegacyUsersGetSettingsData> & {
    client: Client
  },
): Call<LegacyUsersGetSettingsResponses, LegacyUsersGetSettingsErrors> =>
  call<LegacyUsersGetSettingsResponses, LegacyUsersGetSettingsErrors>(
    options.client,
    {
      id: 'legacy.users.getSettings',
      method: 'GET',
      path: '/v2/user/settings',
      errors: true,
    },
    options,
  )

/**
 * Update personal settings.
 *
 * Stores the personal settings of the caller. Use `users.settings.update` with `self` instead.
 *
 * `PUT /v2/user/settings`
 *
 * @deprecated
 */
export const legacyUsersUpdateSettings = (
  options: Arguments<LegacyUsersUpdateSettingsData> & {
    client: Client
  },
): Call<LegacyUsersUpdateSettingsResponses, LegacyUsersUpdateSettingsErrors> =>
  call<LegacyUsersUpdateSettingsResponses, LegacyUsersUpdateSettingsErrors>(
    options.client,
    {
      id: 'legacy.users.updateSettings',
      method: 'PUT',
      path: '/v2/user/settings',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete the phone number.
 *
 * Removes the phone number of the caller. Use `users.phone.delete` instead.
 *
 * `DELETE /v2/user/{userId}/phone`
 *
 * @deprecated
 */
export const legacyUsersDeletePhone = (
  options: Arguments<LegacyUsersDeletePhoneData> & {
    client: Client
  },
): Call<LegacyUsersDeletePhoneResponses, LegacyUsersDeletePhoneErrors> =>
  call<LegacyUsersDeletePhoneResponses, LegacyUsersDeletePhoneErrors>(
    options.client,
    {
      id: 'legacy.users.deletePhone',
      method: 'DELETE',
      path: '/v2/user/{userId}/phone',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Add a phone number.
 *
 * Adds a phone number and starts its verification. Use `users.phone.add` instead.
 *
 * `POST /v2/user/{userId}/phone`
 *
 * @deprecated
 */
export const legacyUsersAddPhone = (
  options: Arguments<LegacyUsersAddPhoneData> & {
    client: Client
  },
): Call<LegacyUsersAddPhoneResponses, LegacyUsersAddPhoneErrors> =>
  call<LegacyUsersAddPhoneResponses, LegacyUsersAddPhoneErrors>(
    options.client,
    {
      id: 'legacy.users.addPhone',
      method: 'POST',
      path: '/v2/user/{userId}/phone',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Verify a phone number.
 *
 * Ends the verification of a phone number with its code. Use `users.phone.verify` instead.
 *
 * `POST /v2/user/{userId}/phone/verify`
 *
 * @deprecated
 */
export const legacyUsersVerifyPhone = (
  options: Arguments<LegacyUsersVerifyPhoneData> & {
    client: Client
  },
): Call<LegacyUsersVerifyPhoneResponses, LegacyUsersVerifyPhoneErrors> =>
  call<LegacyUsersVerifyPhoneResponses, LegacyUsersVerifyPhoneErrors>(
    options.client,
    {
      id: 'legacy.users.verifyPhone',
      method: 'POST',
      path: '/v2/user/{userId}/phone/verify',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Sign in.
 *
 * Returns an access token for e-mail address and password. If the account has a second factor, the response says so instead: continue with `authentication.authenticateMfa`.
 *
 * `POST /v2/authenticate`
 */
export const authenticationAuthenticate = (
  options: Arguments<AuthenticationAuthenticateData> & {
    client: Client
  },
): Call<AuthenticationAuthenticateResponses, AuthenticationAuthenticateErrors> =>
  call<AuthenticationAuthenticateResponses, AuthenticationAuthenticateErrors>(
    options.client,
    {
      id: 'authentication.authenticate',
      method: 'POST',
      path: '/v2/authenticate',
      errors: true,
    },
    options,
  )

/**
 * Sign in with a second factor.
 *
 * Completes a sign-in for which `authentication.authenticate` returned 202. Takes a one-time code or a recovery code and returns an access token.
 *
 * `POST /v2/authenticate-mfa`
 */
export const authenticationAuthenticateMfa = (
  options: Arguments<AuthenticationAuthenticateMfaData> & {
    client: Client
  },
): Call<AuthenticationAuthenticateMfaResponses, AuthenticationAuthenticateMfaErrors> =>
  call<AuthenticationAuthenticateMfaResponses, AuthenticationAuthenticateMfaErrors>(
    options.client,
    {
      id: 'authentication.authenticateMfa',
      method: 'POST',
      path: '/v2/authenticate-mfa',
      errors: true,
    },
    options,
  )

/**
 * Sign in with a retrieval key.
 *
 * Returns an access token for a key that `account.createTokenRetrievalKey` made.
 *
 * `POST /v2/authenticate-token-retrieval-key`
 */
export const authenticationAuthenticateWithRetrievalKey = (
  options: Arguments<AuthenticationAuthenticateWithRetrievalKeyData> & {
    client: Client
  },
): Call<AuthenticationAuthenticateWithRetrievalKeyResponses, AuthenticationAuthenticateWithRetrievalKeyErrors> =>
  call<AuthenticationAuthenticateWithRetrievalKeyResponses, AuthenticationAuthenticateWithRetrievalKeyErrors>(
    options.client,
    {
      id: 'authentication.authenticateWithRetrievalKey',
      method: 'POST',
      path: '/v2/authenticate-token-retrieval-key',
      errors: true,
    },
    options,
  )

/**
 * Read a service token.
 *
 * Returns an access token for a service, for the id and the secret of its access key. The provider's document no longer has it (2026-11-29).
 *
 * `POST /v2/services/{accessKeyId}/actions/authenticate`
 *
 * @deprecated
 */
export const authenticationAuthenticateService = (
  options: Arguments<AuthenticationAuthenticateServiceData> & {
    client: Client
  },
): Call<AuthenticationAuthenticateServiceResponses, AuthenticationAuthenticateServiceErrors> =>
  call<AuthenticationAuthenticateServiceResponses, AuthenticationAuthenticateServiceErrors>(
    options.client,
    {
      id: 'authentication.authenticateService',
      method: 'POST',
      path: '/v2/services/{accessKeyId}/actions/authenticate',
      errors: true,
    },
    options,
  )

/**
 * Sign out.
 *
 * Ends the session of the caller and makes its access token invalid.
 *
 * `PUT /v2/logout`
 */
export const authenticationLogout = (
  options: Arguments<AuthenticationLogoutData> & {
    client: Client
  },
): Call<AuthenticationLogoutResponses, AuthenticationLogoutErrors> =>
  call<AuthenticationLogoutResponses, AuthenticationLogoutErrors>(
    options.client,
    {
      id: 'authentication.logout',
      method: 'PUT',
      path: '/v2/logout',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Register a user.
 *
 * Creates a user with e-mail address and password. `authentication.verifyRegistration` verifies the registration with the token that is sent by e-mail.
 *
 * `POST /v2/register`
 */
export const authenticationRegister = (
  options: Arguments<AuthenticationRegisterData> & {
    client: Client
  },
): Call<AuthenticationRegisterResponses, AuthenticationRegisterErrors> =>
  call<AuthenticationRegisterResponses, AuthenticationRegisterErrors>(
    options.client,
    {
      id: 'authentication.register',
      method: 'POST',
      path: '/v2/register',
      errors: true,
    },
    options,
  )

/**
 * Verify a registration.
 *
 * Verifies the e-mail address of a new user with the token that was sent to it.
 *
 * `POST /v2/verify-registration`
 */
export const authenticationVerifyRegistration = (
  options: Arguments<AuthenticationVerifyRegistrationData> & {
    client: Client
  },
): Call<AuthenticationVerifyRegistrationResponses, AuthenticationVerifyRegistrationErrors> =>
  call<AuthenticationVerifyRegistrationResponses, AuthenticationVerifyRegistrationErrors>(
    options.client,
    {
      id: 'authentication.verifyRegistration',
      method: 'POST',
      path: '/v2/verify-registration',
      errors: true,
    },
    options,
  )

/**
 * Ask for OAuth authorization.
 *
 * Begins the authorization code flow of OAuth 2.0 (RFC 6749), in which a client asks a user for access. The user agent is redirected; `authentication.exchangeToken` turns the code into a token.
 *
 * `GET /v2/oauth2/authorize`
 */
export const authenticationAuthorize = (
  options: Arguments<AuthenticationAuthorizeData> & {
    client: Client
  },
): Call<
  {
    302: void
  },
  AuthenticationAuthorizeErrors
> =>
  call<
    {
      302: void
    },
    AuthenticationAuthorizeErrors
  >(
    options.client,
    {
      id: 'authentication.authorize',
      method: 'GET',
      path: '/v2/oauth2/authorize',
      redirect: true,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Exchange an authorization code.
 *
 * Returns an access token for an authorization code of OAuth 2.0 (RFC 6749). The client authenticates in the `Authorization` header, never in the body.
 *
 * `POST /v2/oauth2/token`
 */
export const authenticationExchangeToken = (
  options: Arguments<AuthenticationExchangeTokenData> & {
    client: Client
  },
): Call<AuthenticationExchangeTokenResponses, AuthenticationExchangeTokenErrors> =>
  call<AuthenticationExchangeTokenResponses, AuthenticationExchangeTokenErrors>(
    options.client,
    {
      id: 'authentication.exchangeToken',
      method: 'POST',
      path: '/v2/oauth2/token',
      write: writeForm,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read a password policy.
 *
 * Returns the password policy of this name.
 *
 * `GET /v2/password-policies/{passwordPolicy}`
 */
export const authenticationGetPasswordPolicy = (
  options: Arguments<AuthenticationGetPasswordPolicyData> & {
    client: Client
  },
): Call<AuthenticationGetPasswordPolicyResponses, AuthenticationGetPasswordPolicyErrors> =>
  call<AuthenticationGetPasswordPolicyResponses, AuthenticationGetPasswordPolicyErrors>(
    options.client,
    {
      id: 'authentication.getPasswordPolicy',
      method: 'GET',
      path: '/v2/password-policies/{passwordPolicy}',
      errors: true,
    },
    options,
  )

/**
 * Read a user.
 *
 * Returns the profile of the caller or of another user.
 *
 * `GET /v2/users/{userId}`
 */
export const usersGet = (
  options: Arguments<UsersGetData> & {
    client: Client
  },
): Call<UsersGetResponses, UsersGetErrors> =>
  call<UsersGetResponses, UsersGetErrors>(
    options.client,
    {
      id: 'users.get',
      method: 'GET',
      path: '/v2/users/{userId}',
      errors: true,
    },
    options,
  )

/**
 * Update personal information.
 *
 * Changes name and salutation of a user.
 *
 * `PUT /v2/users/{userId}`
 */
export const usersUpdatePersonalInformation = (
  options: Arguments<UsersUpdatePersonalInformationData> & {
    client: Client
  },
): Call<UsersUpdatePersonalInformationResponses, UsersUpdatePersonalInformationErrors> =>
  call<UsersUpdatePersonalInformationResponses, UsersUpdatePersonalInformationErrors>(
    options.client,
    {
      id: 'users.updatePersonalInformation',
      method: 'PUT',
      path: '/v2/users/{userId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete the phone number.
 *
 * Removes the phone number of a user.
 *
 * `DELETE /v2/users/{userId}/phone`
 */
export const usersPhoneDelete = (
  options: Arguments<UsersPhoneDeleteData> & {
    client: Client
  },
): Call<UsersPhoneDeleteResponses, UsersPhoneDeleteErrors> =>
  call<UsersPhoneDeleteResponses, UsersPhoneDeleteErrors>(
    options.client,
    {
      id: 'users.phone.delete',
      method: 'DELETE',
      path: '/v2/users/{userId}/phone',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Add a phone number.
 *
 * Adds a phone number to a user and starts its verification, which `users.phone.verify` ends.
 *
 * `POST /v2/users/{userId}/phone`
 */
export const usersPhoneAdd = (
  options: Arguments<UsersPhoneAddData> & {
    client: Client
  },
): Call<UsersPhoneAddResponses, UsersPhoneAddErrors> =>
  call<UsersPhoneAddResponses, UsersPhoneAddErrors>(
    options.client,
    {
      id: 'users.phone.add',
      method: 'POST',
      path: '/v2/users/{userId}/phone',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Verify a phone number.
 *
 * Ends the verification that `users.phone.add` started, with its code.
 *
 * `POST /v2/users/{userId}/actions/verify-phone`
 */
export const usersPhoneVerify = (
  options: Arguments<UsersPhoneVerifyData> & {
    client: Client
  },
): Call<UsersPhoneVerifyResponses, UsersPhoneVerifyErrors> =>
  call<UsersPhoneVerifyResponses, UsersPhoneVerifyErrors>(
    options.client,
    {
      id: 'users.phone.verify',
      method: 'POST',
      path: '/v2/users/{userId}/actions/verify-phone',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete the avatar.
 *
 * Removes the avatar of a user.
 *
 * `DELETE /v2/users/{userId}/avatar`
 */
export const usersAvatarDelete = (
  options: Arguments<UsersAvatarDeleteData> & {
    client: Client
  },
): Call<UsersAvatarDeleteResponses, UsersAvatarDeleteErrors> =>
  call<UsersAvatarDeleteResponses, UsersAvatarDeleteErrors>(
    options.client,
    {
      id: 'users.avatar.delete',
      method: 'DELETE',
      path: '/v2/users/{userId}/avatar',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Request an avatar upload.
 *
 * Asks for the upload of an avatar for a user and returns what the picture has to be like.
 *
 * `POST /v2/users/{userId}/avatar`
 */
export const usersAvatarRequestUpload = (
  options: Arguments<UsersAvatarRequestUploadData> & {
    client: Client
  },
): Call<UsersAvatarRequestUploadResponses, UsersAvatarRequestUploadErrors> =>
  call<UsersAvatarRequestUploadResponses, UsersAvatarRequestUploadErrors>(
    options.client,
    {
      id: 'users.avatar.requestUpload',
      method: 'POST',
      path: '/v2/users/{userId}/avatar',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Read personal settings.
 *
 * Returns the personal settings of a user for the web interface.
 *
 * `GET /v2/users/{userId}/settings`
 */
export const usersSettingsGet = (
  options: Arguments<UsersSettingsGetData> & {
    client: Client
  },
): Call<UsersSettingsGetResponses, UsersSettingsGetErrors> =>
  call<UsersSettingsGetResponses, UsersSettingsGetErrors>(
    options.client,
    {
      id: 'users.settings.get',
      method: 'GET',
      path: '/v2/users/{userId}/settings',
      errors: true,
    },
    options,
  )

/**
 * Update personal settings.
 *
 * Stores the personal settings of a user for the web interface.
 *
 * `PUT /v2/users/{userId}/settings`
 */
export const usersSettingsUpdate = (
  options: Arguments<UsersSettingsUpdateData> & {
    client: Client
  },
): Call<UsersSettingsUpdateResponses, UsersSettingsUpdateErrors> =>
  call<UsersSettingsUpdateResponses, UsersSettingsUpdateErrors>(
    options.client,
    {
      id: 'users.settings.update',
      method: 'PUT',
      path: '/v2/users/{userId}/settings',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read poll settings.
 *
 * Returns whether a user should be shown the poll, and how the user has dealt with it so far.
 *
 * `GET /v2/poll-settings/{userId}`
 */
export const usersPollSettingsGet = (
  options: Arguments<UsersPollSettingsGetData> & {
    client: Client
  },
): Call<UsersPollSettingsGetResponses, UsersPollSettingsGetErrors> =>
  call<UsersPollSettingsGetResponses, UsersPollSettingsGetErrors>(
    options.client,
    {
      id: 'users.pollSettings.get',
      method: 'GET',
      path: '/v2/poll-settings/{userId}',
      errors: true,
    },
    options,
  )

/**
 * Store poll settings.
 *
 * Creates or replaces the poll settings of a user. The id of the user goes into the path and into the body.
 *
 * `POST /v2/poll-settings/{userId}`
 */
export const usersPollSettingsStore = (
  options: Arguments<UsersPollSettingsStoreData> & {
    client: Client
  },
): Call<UsersPollSettingsStoreResponses, UsersPollSettingsStoreErrors> =>
  call<UsersPollSettingsStoreResponses, UsersPollSettingsStoreErrors>(
    options.client,
    {
      id: 'users.pollSettings.store',
      method: 'POST',
      path: '/v2/poll-settings/{userId}',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List feedback.
 *
 * Lists the feedback that a user has submitted.
 *
 * `GET /v2/users/{userId}/feedback`
 */
export const usersFeedbackList = (
  options: Arguments<UsersFeedbackListData> & {
    client: Client
  },
): Call<UsersFeedbackListResponses, UsersFeedbackListErrors> =>
  call<UsersFeedbackListResponses, UsersFeedbackListErrors>(
    options.client,
    {
      id: 'users.feedback.list',
      method: 'GET',
      path: '/v2/users/{userId}/feedback',
      errors: true,
    },
    options,
  )

/**
 * Read the account.
 *
 * Returns the caller's account with personal information and the state of its credentials.
 *
 * `GET /v2/users/self/personal-information`
 *
 * @deprecated
 */
export const accountGet = (
  options: Arguments<AccountGetData> & {
    client: Client
  },
): Call<AccountGetResponses, AccountGetErrors> =>
  call<AccountGetResponses, AccountGetErrors>(
    options.client,
    {
      id: 'account.get',
      method: 'GET',
      path: '/v2/users/self/personal-information',
      errors: true,
    },
    options,
  )

/**
 * Update the account.
 *
 * Changes the personal information of the caller.
 *
 * `PUT /v2/users/self/personal-information`
 */
export const accountUpdate = (
  options: Arguments<AccountUpdateData> & {
    client: Client
  },
): Call<AccountUpdateResponses, AccountUpdateErrors> =>
  call<AccountUpdateResponses, AccountUpdateErrors>(
    options.client,
    {
      id: 'account.update',
      method: 'PUT',
      path: '/v2/users/self/personal-information',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete the account.
 *
 * Deletes the caller's account with all personal data. Needs the password, and a code if the account has a second factor.
 *
 * `DELETE /v2/users/self`
 */
export const accountDelete = (
  options: Arguments<AccountDeleteData> & {
    client: Client
  },
): Call<AccountDeleteResponses, AccountDeleteErrors> =>
  call<AccountDeleteResponses, AccountDeleteErrors>(
    options.client,
    {
      id: 'account.delete',
      method: 'DELETE',
      path: '/v2/users/self',
      empty: [200],
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Submit feedback.
 *
 * Submits feedback or a bug report of the caller.
 *
 * `POST /v2/users/self/feedback`
 */
export const accountCreateFeedback = (
  options: Arguments<AccountCreateFeedbackData> & {
    client: Client
  },
): Call<AccountCreateFeedbackResponses, AccountCreateFeedbackErrors> =>
  call<AccountCreateFeedbackResponses, AccountCreateFeedbackErrors>(
    options.client,
    {
      id: 'account.createFeedback',
      method: 'POST',
      path: '/v2/users/self/feedback',
      errors: true,
    },
    options,
  )

/**
 * Read a support code.
 *
 * Returns a support code for the caller and says how long it is valid.
 *
 * `GET /v2/users/self/credentials/support-code`
 */
export const accountGetSupportCode = (
  options: Arguments<AccountGetSupportCodeData> & {
    client: Client
  },
): Call<AccountGetSupportCodeResponses, AccountGetSupportCodeErrors> =>
  call<AccountGetSupportCodeResponses, AccountGetSupportCodeErrors>(
    options.client,
    {
      id: 'account.getSupportCode',
      method: 'GET',
      path: '/v2/users/self/credentials/support-code',
      errors: true,
    },
    options,
  )

/**
 * Read the e-mail address.
 *
 * Returns the verified e-mail address of the caller.
 *
 * `GET /v2/users/self/credentials/email`
 */
export const accountEmailGet = (
  options: Arguments<AccountEmailGetData> & {
    client: Client
  },
): Call<AccountEmailGetResponses, AccountEmailGetErrors> =>
  call<AccountEmailGetResponses, AccountEmailGetErrors>(
    options.client,
    {
      id: 'account.email.get',
      method: 'GET',
      path: '/v2/users/self/credentials/email',
      errors: true,
    },
    options,
  )

/**
 * Change the e-mail address.
 *
 * Gives the caller's account a new e-mail address, which `account.email.verify` verifies.
 *
 * `PUT /v2/users/self/credentials/email`
 */
export const accountEmailChange = (
  options: Arguments<AccountEmailChangeData> & {
    client: Client
  },
): Call<AccountEmailChangeResponses, AccountEmailChangeErrors> =>
  call<AccountEmailChangeResponses, AccountEmailChangeErrors>(
    options.client,
    {
      id: 'account.email.change',
      method: 'PUT',
      path: '/v2/users/self/credentials/email',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Resend the verification e-mail.
 *
 * Sends the e-mail that verifies an address once more.
 *
 * `POST /v2/users/self/credentials/email/actions/resend-email`
 */
export const accountEmailResendVerification = (
  options: Arguments<AccountEmailResendVerificationData> & {
    client: Client
  },
): Call<AccountEmailResendVerificationResponses, AccountEmailResendVerificationErrors> =>
  call<AccountEmailResendVerificationResponses, AccountEmailResendVerificationErrors>(
    options.client,
    {
      id: 'account.email.resendVerification',
      method: 'POST',
      path: '/v2/users/self/credentials/email/actions/resend-email',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Verify an e-mail address.
 *
 * Verifies a new e-mail address with the token from the verification e-mail.
 *
 * `POST /v2/users/self/credentials/email/actions/verify-email`
 */
export const accountEmailVerify = (
  options: Arguments<AccountEmailVerifyData> & {
    client: Client
  },
): Call<AccountEmailVerifyResponses, AccountEmailVerifyErrors> =>
  call<AccountEmailVerifyResponses, AccountEmailVerifyErrors>(
    options.client,
    {
      id: 'account.email.verify',
      method: 'POST',
      path: '/v2/users/self/credentials/email/actions/verify-email',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change the password.
 *
 * Replaces the caller's password and returns an access token. Needs the old password, and a code if the account has a second factor.
 *
 * `PUT /v2/users/self/credentials/password`
 */
export const accountPasswordChange = (
  options: Arguments<AccountPasswordChangeData> & {
    client: Client
  },
): Call<AccountPasswordChangeResponses, AccountPasswordChangeErrors> =>
  call<AccountPasswordChangeResponses, AccountPasswordChangeErrors>(
    options.client,
    {
      id: 'account.password.change',
      method: 'PUT',
      path: '/v2/users/self/credentials/password',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Read when the password changed.
 *
 * Returns when the caller's password was last changed.
 *
 * `GET /v2/users/self/credentials/password-updated-at`
 */
export const accountPasswordGetUpdatedAt = (
  options: Arguments<AccountPasswordGetUpdatedAtData> & {
    client: Client
  },
): Call<AccountPasswordGetUpdatedAtResponses, AccountPasswordGetUpdatedAtErrors> =>
  call<AccountPasswordGetUpdatedAtResponses, AccountPasswordGetUpdatedAtErrors>(
    options.client,
    {
      id: 'account.password.getUpdatedAt',
      method: 'GET',
      path: '/v2/users/self/credentials/password-updated-at',
      errors: true,
    },
    options,
  )

/**
 * Start a password reset.
 *
 * Starts the reset of the password of the account with this e-mail address. `account.password.confirmReset` ends it.
 *
 * `POST /v2/users/self/credentials/actions/init-password-reset`
 */
export const accountPasswordInitReset = (
  options: Arguments<AccountPasswordInitResetData> & {
    client: Client
  },
): Call<AccountPasswordInitResetResponses, AccountPasswordInitResetErrors> =>
  call<AccountPasswordInitResetResponses, AccountPasswordInitResetErrors>(
    options.client,
    {
      id: 'account.password.initReset',
      method: 'POST',
      path: '/v2/users/self/credentials/actions/init-password-reset',
      errors: true,
    },
    options,
  )

/**
 * Confirm a password reset.
 *
 * Ends a reset that `account.password.initReset` started, by setting the new password.
 *
 * `POST /v2/users/self/credentials/password/confirm-reset`
 */
export const accountPasswordConfirmReset = (
  options: Arguments<AccountPasswordConfirmResetData> & {
    client: Client
  },
): Call<AccountPasswordConfirmResetResponses, AccountPasswordConfirmResetErrors> =>
  call<AccountPasswordConfirmResetResponses, AccountPasswordConfirmResetErrors>(
    options.client,
    {
      id: 'account.password.confirmReset',
      method: 'POST',
      path: '/v2/users/self/credentials/password/confirm-reset',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Disable the second factor.
 *
 * Turns multi-factor authentication off for the caller. Needs a code of the second factor.
 *
 * `DELETE /v2/users/self/credentials/mfa`
 */
export const accountMfaDisable = (
  options: Arguments<AccountMfaDisableData> & {
    client: Client
  },
): Call<AccountMfaDisableResponses, AccountMfaDisableErrors> =>
  call<AccountMfaDisableResponses, AccountMfaDisableErrors>(
    options.client,
    {
      id: 'account.mfa.disable',
      method: 'DELETE',
      path: '/v2/users/self/credentials/mfa',
      bodiless: true,
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Read the state of the second factor.
 *
 * Returns how far multi-factor authentication is set up for the caller.
 *
 * `GET /v2/users/self/credentials/mfa`
 */
export const accountMfaGetStatus = (
  options: Arguments<AccountMfaGetStatusData> & {
    client: Client
  },
): Call<AccountMfaGetStatusResponses, AccountMfaGetStatusErrors> =>
  call<AccountMfaGetStatusResponses, AccountMfaGetStatusErrors>(
    options.client,
    {
      id: 'account.mfa.getStatus',
      method: 'GET',
      path: '/v2/users/self/credentials/mfa',
      errors: true,
    },
    options,
  )

/**
 * Confirm the second factor.
 *
 * Turns on multi-factor authentication that `account.mfa.init` has set up, and returns the recovery codes.
 *
 * `POST /v2/users/self/credentials/mfa`
 */
export const accountMfaConfirm = (
  options: Arguments<AccountMfaConfirmData> & {
    client: Client
  },
): Call<AccountMfaConfirmResponses, AccountMfaConfirmErrors> =>
  call<AccountMfaConfirmResponses, AccountMfaConfirmErrors>(
    options.client,
    {
      id: 'account.mfa.confirm',
      method: 'POST',
      path: '/v2/users/self/credentials/mfa',
      errors: true,
    },
    options,
  )

/**
 * Reset the recovery codes.
 *
 * Replaces the recovery codes of the caller by new ones.
 *
 * `PUT /v2/users/self/credentials/mfa`
 */
export const accountMfaResetRecoveryCodes = (
  options: Arguments<AccountMfaResetRecoveryCodesData> & {
    client: Client
  },
): Call<AccountMfaResetRecoveryCodesResponses, AccountMfaResetRecoveryCodesErrors> =>
  call<AccountMfaResetRecoveryCodesResponses, AccountMfaResetRecoveryCodesErrors>(
    options.client,
    {
      id: 'account.mfa.resetRecoveryCodes',
      method: 'PUT',
      path: '/v2/users/self/credentials/mfa',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Set up the second factor.
 *
 * Starts to set up multi-factor authentication for the caller. It takes effect once `account.mfa.confirm` has confirmed it.
 *
 * `POST /v2/users/self/credentials/init-mfa`
 */
export const accountMfaInit = (
  options: Arguments<AccountMfaInitData> & {
    client: Client
  },
): Call<AccountMfaInitResponses, AccountMfaInitErrors> =>
  call<AccountMfaInitResponses, AccountMfaInitErrors>(
    options.client,
    {
      id: 'account.mfa.init',
      method: 'POST',
      path: '/v2/users/self/credentials/init-mfa',
      errors: true,
    },
    options,
  )

/**
 * Check the access token.
 *
 * Checks whether the token that the request is sent with is valid, and changes nothing.
 *
 * `POST /v2/users/self/credentials/token`
 *
 * @deprecated
 */
export const accountCheckToken = (
  options: Arguments<AccountCheckTokenData> & {
    client: Client
  },
): Call<AccountCheckTokenResponses, AccountCheckTokenErrors> =>
  call<AccountCheckTokenResponses, AccountCheckTokenErrors>(
    options.client,
    {
      id: 'account.checkToken',
      method: 'POST',
      path: '/v2/users/self/credentials/token',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Create a token retrieval key.
 *
 * Makes a key for which `authentication.authenticateWithRetrievalKey` returns an access token of the caller. The provider's document no longer has it (2026-11-29).
 *
 * `POST /v2/users/self/token-retrieval-key`
 *
 * @deprecated
 */
export const accountCreateTokenRetrievalKey = (
  options: Arguments<AccountCreateTokenRetrievalKeyData> & {
    client: Client
  },
): Call<AccountCreateTokenRetrievalKeyResponses, AccountCreateTokenRetrievalKeyErrors> =>
  call<AccountCreateTokenRetrievalKeyResponses, AccountCreateTokenRetrievalKeyErrors>(
    options.client,
    {
      id: 'account.createTokenRetrievalKey',
      method: 'POST',
      path: '/v2/users/self/token-retrieval-key',
      errors: true,
    },
    options,
  )

/**
 * List API tokens.
 *
 * Lists the API tokens of the caller, without the tokens themselves.
 *
 * `GET /v2/users/self/api-tokens`
 *
 * Response header `X-Pagination-Page`.
 */
export const accountApiTokensList = (
  options: Arguments<AccountApiTokensListData> & {
    client: Client
  },
): Call<AccountApiTokensListResponses, AccountApiTokensListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<AccountApiTokensListResponses, AccountApiTokensListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'account.apiTokens.list',
      method: 'GET',
      path: '/v2/users/self/api-tokens',
      errors: true,
    },
    options,
  )

/**
 * Create an API token.
 *
 * Creates an API token for the caller and returns the token itself, which no other operation does.
 *
 * `POST /v2/users/self/api-tokens`
 */
export const accountApiTokensCreate = (
  options: Arguments<AccountApiTokensCreateData> & {
    client: Client
  },
): Call<AccountApiTokensCreateResponses, AccountApiTokensCreateErrors> =>
  call<AccountApiTokensCreateResponses, AccountApiTokensCreateErrors>(
    options.client,
    {
      id: 'account.apiTokens.create',
      method: 'POST',
      path: '/v2/users/self/api-tokens',
      errors: true,
    },
    options,
  )

/**
 * Delete an API token.
 *
 * Deletes an API token of the caller.
 *
 * `DELETE /v2/users/self/api-tokens/{apiTokenId}`
 */
export const accountApiTokensDelete = (
  options: Arguments<AccountApiTokensDeleteData> & {
    client: Client
  },
): Call<AccountApiTokensDeleteResponses, AccountApiTokensDeleteErrors> =>
  call<AccountApiTokensDeleteResponses, AccountApiTokensDeleteErrors>(
    options.client,
    {
      id: 'account.apiTokens.delete',
      method: 'DELETE',
      path: '/v2/users/self/api-tokens/{apiTokenId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an API token.
 *
 * Returns one API token of the caller, without the token itself.
 *
 * `GET /v2/users/self/api-tokens/{apiTokenId}`
 */
export const accountApiTokensGet = (
  options: Arguments<AccountApiTokensGetData> & {
    client: Client
  },
): Call<AccountApiTokensGetResponses, AccountApiTokensGetErrors> =>
  call<AccountApiTokensGetResponses, AccountApiTokensGetErrors>(
    options.client,
    {
      id: 'account.apiTokens.get',
      method: 'GET',
      path: '/v2/users/self/api-tokens/{apiTokenId}',
      errors: true,
    },
    options,
  )

/**
 * Update an API token.
 *
 * Changes the description of an API token and when it expires.
 *
 * `PUT /v2/users/self/api-tokens/{apiTokenId}`
 */
export const accountApiTokensUpdate = (
  options: Arguments<AccountApiTokensUpdateData> & {
    client: Client
  },
): Call<AccountApiTokensUpdateResponses, AccountApiTokensUpdateErrors> =>
  call<AccountApiTokensUpdateResponses, AccountApiTokensUpdateErrors>(
    options.client,
    {
      id: 'account.apiTokens.update',
      method: 'PUT',
      path: '/v2/users/self/api-tokens/{apiTokenId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List SSH keys.
 *
 * Lists the public SSH keys of the caller.
 *
 * `GET /v2/users/self/ssh-keys`
 *
 * Response header `X-Pagination-Page`.
 */
export const accountSshKeysList = (
  options: Arguments<AccountSshKeysListData> & {
    client: Client
  },
): Call<AccountSshKeysListResponses, AccountSshKeysListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<AccountSshKeysListResponses, AccountSshKeysListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'account.sshKeys.list',
      method: 'GET',
      path: '/v2/users/self/ssh-keys',
      errors: true,
    },
    options,
  )

/**
 * Add an SSH key.
 *
 * Adds a public SSH key to the caller's account.
 *
 * `POST /v2/users/self/ssh-keys`
 */
export const accountSshKeysCreate = (
  options: Arguments<AccountSshKeysCreateData> & {
    client: Client
  },
): Call<AccountSshKeysCreateResponses, AccountSshKeysCreateErrors> =>
  call<AccountSshKeysCreateResponses, AccountSshKeysCreateErrors>(
    options.client,
    {
      id: 'account.sshKeys.create',
      method: 'POST',
      path: '/v2/users/self/ssh-keys',
      errors: true,
    },
    options,
  )

/**
 * Delete an SSH key.
 *
 * Removes an SSH key from the caller's account.
 *
 * `DELETE /v2/users/self/ssh-keys/{sshKeyId}`
 */
export const accountSshKeysDelete = (
  options: Arguments<AccountSshKeysDeleteData> & {
    client: Client
  },
): Call<AccountSshKeysDeleteResponses, AccountSshKeysDeleteErrors> =>
  call<AccountSshKeysDeleteResponses, AccountSshKeysDeleteErrors>(
    options.client,
    {
      id: 'account.sshKeys.delete',
      method: 'DELETE',
      path: '/v2/users/self/ssh-keys/{sshKeyId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an SSH key.
 *
 * Returns one public SSH key of the caller.
 *
 * `GET /v2/users/self/ssh-keys/{sshKeyId}`
 */
export const accountSshKeysGet = (
  options: Arguments<AccountSshKeysGetData> & {
    client: Client
  },
): Call<AccountSshKeysGetResponses, AccountSshKeysGetErrors> =>
  call<AccountSshKeysGetResponses, AccountSshKeysGetErrors>(
    options.client,
    {
      id: 'account.sshKeys.get',
      method: 'GET',
      path: '/v2/users/self/ssh-keys/{sshKeyId}',
      errors: true,
    },
    options,
  )

/**
 * Update an SSH key.
 *
 * Changes the comment of an SSH key and when it expires.
 *
 * `PUT /v2/users/self/ssh-keys/{sshKeyId}`
 */
export const accountSshKeysUpdate = (
  options: Arguments<AccountSshKeysUpdateData> & {
    client: Client
  },
): Call<AccountSshKeysUpdateResponses, AccountSshKeysUpdateErrors> =>
  call<AccountSshKeysUpdateResponses, AccountSshKeysUpdateErrors>(
    options.client,
    {
      id: 'account.sshKeys.update',
      method: 'PUT',
      path: '/v2/users/self/ssh-keys/{sshKeyId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * End all other sessions.
 *
 * Ends every session of the caller but the one in use.
 *
 * `DELETE /v2/users/self/sessions`
 */
export const accountSessionsTerminateAll = (
  options: Arguments<AccountSessionsTerminateAllData> & {
    client: Client
  },
): Call<AccountSessionsTerminateAllResponses, AccountSessionsTerminateAllErrors> =>
  call<AccountSessionsTerminateAllResponses, AccountSessionsTerminateAllErrors>(
    options.client,
    {
      id: 'account.sessions.terminateAll',
      method: 'DELETE',
      path: '/v2/users/self/sessions',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List sessions.
 *
 * Lists the sessions of the caller, each with device and location.
 *
 * `GET /v2/users/self/sessions`
 *
 * Response header `X-Pagination-Page`.
 */
export const accountSessionsList = (
  options: Arguments<AccountSessionsListData> & {
    client: Client
  },
): Call<AccountSessionsListResponses, AccountSessionsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<AccountSessionsListResponses, AccountSessionsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'account.sessions.list',
      method: 'GET',
      path: '/v2/users/self/sessions',
      errors: true,
    },
    options,
  )

/**
 * Replace account sessions.
 *
 * `PUT /v2/users/self/sessions`
 */
export const accountSessionsReplace = (
  options: Arguments<AccountSessionsReplaceData> & {
    client: Client
  },
): Call<AccountSessionsReplaceResponses, AccountSessionsReplaceErrors> =>
  call<AccountSessionsReplaceResponses, AccountSessionsReplaceErrors>(
    options.client,
    {
      id: 'account.sessions.replace',
      method: 'PUT',
      path: '/v2/users/self/sessions',
      errors: true,
    },
    options,
  )

/**
 * End a session.
 *
 * Ends one session of the caller.
 *
 * `DELETE /v2/users/self/sessions/{tokenId}`
 */
export const accountSessionsTerminate = (
  options: Arguments<AccountSessionsTerminateData> & {
    client: Client
  },
): Call<AccountSessionsTerminateResponses, AccountSessionsTerminateErrors> =>
  call<AccountSessionsTerminateResponses, AccountSessionsTerminateErrors>(
    options.client,
    {
      id: 'account.sessions.terminate',
      method: 'DELETE',
      path: '/v2/users/self/sessions/{tokenId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a session.
 *
 * Returns one session of the caller.
 *
 * `GET /v2/users/self/sessions/{tokenId}`
 */
export const accountSessionsGet = (
  options: Arguments<AccountSessionsGetData> & {
    client: Client
  },
): Call<AccountSessionsGetResponses, AccountSessionsGetErrors> =>
  call<AccountSessionsGetResponses, AccountSessionsGetErrors>(
    options.client,
    {
      id: 'account.sessions.get',
      method: 'GET',
      path: '/v2/users/self/sessions/{tokenId}',
      errors: true,
    },
    options,
  )

/**
 * List notifications.
 *
 * Lists the notifications of the caller, optionally only the unread or only the read ones.
 *
 * `GET /v2/notifications`
 *
 * Response header `X-Pagination-Page`.
 */
export const notificationsList = (
  options: Arguments<NotificationsListData> & {
    client: Client
  },
): Call<NotificationsListResponses, NotificationsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<NotificationsListResponses, NotificationsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'notifications.list',
      method: 'GET',
      path: '/v2/notifications',
      errors: true,
    },
    options,
  )

/**
 * Count unread notifications.
 *
 * Returns how many unread notifications the caller has, in total and by severity. Cheaper than listing and counting them.
 *
 * `GET /v2/notification-unread-counts`
 */
export const notificationsCountUnread = (
  options: Arguments<NotificationsCountUnreadData> & {
    client: Client
  },
): Call<NotificationsCountUnreadResponses, NotificationsCountUnreadErrors> =>
  call<NotificationsCountUnreadResponses, NotificationsCountUnreadErrors>(
    options.client,
    {
      id: 'notifications.countUnread',
      method: 'GET',
      path: '/v2/notification-unread-counts',
      errors: true,
    },
    options,
  )

/**
 * Mark a notification as read.
 *
 * Marks one notification as read. It cannot be made unread again this way.
 *
 * `PUT /v2/notifications/{notificationId}/status`
 */
export const notificationsRead = (
  options: Arguments<NotificationsReadData> & {
    client: Client
  },
): Call<NotificationsReadResponses, NotificationsReadErrors> =>
  call<NotificationsReadResponses, NotificationsReadErrors>(
    options.client,
    {
      id: 'notifications.read',
      method: 'PUT',
      path: '/v2/notifications/{notificationId}/status',
      errors: true,
    },
    options,
  )

/**
 * Mark all notifications as read.
 *
 * Marks every notification of the caller as read. The body may be left out; no fields are known for it.
 *
 * `POST /v2/notifications/actions/read-all`
 */
export const notificationsReadAll = (
  options: Arguments<NotificationsReadAllData> & {
    client: Client
  },
): Call<NotificationsReadAllResponses, NotificationsReadAllErrors> =>
  call<NotificationsReadAllResponses, NotificationsReadAllErrors>(
    options.client,
    {
      id: 'notifications.readAll',
      method: 'POST',
      path: '/v2/notifications/actions/read-all',
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Mark all notifications as read.
 *
 * Marks every notification of the caller as read. Use `notifications.readAll` instead.
 *
 * `PUT /v2/notifications/status`
 *
 * @deprecated
 */
export const legacyNotificationsReadAll = (
  options: Arguments<LegacyNotificationsReadAllData> & {
    client: Client
  },
): Call<LegacyNotificationsReadAllResponses, LegacyNotificationsReadAllErrors> =>
  call<LegacyNotificationsReadAllResponses, LegacyNotificationsReadAllErrors>(
    options.client,
    {
      id: 'legacy.notifications.readAll',
      method: 'PUT',
      path: '/v2/notifications/status',
      errors: true,
    },
    options,
  )

/**
 * Unsubscribe from the newsletter.
 *
 * Ends the subscription of the caller to the mStudio newsletter.
 *
 * `DELETE /v2/newsletter-subscriptions/self`
 */
export const newsletterUnsubscribe = (
  options: Arguments<NewsletterUnsubscribeData> & {
    client: Client
  },
): Call<NewsletterUnsubscribeResponses, NewsletterUnsubscribeErrors> =>
  call<NewsletterUnsubscribeResponses, NewsletterUnsubscribeErrors>(
    options.client,
    {
      id: 'newsletter.unsubscribe',
      method: 'DELETE',
      path: '/v2/newsletter-subscriptions/self',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read the newsletter subscription.
 *
 * Returns whether the caller is subscribed to the mStudio newsletter, and with which mail address.
 *
 * `GET /v2/newsletter-subscriptions/self`
 */
export const newsletterGet = (
  options: Arguments<NewsletterGetData> & {
    client: Client
  },
): Call<NewsletterGetResponses, NewsletterGetErrors> =>
  call<NewsletterGetResponses, NewsletterGetErrors>(
    options.client,
    {
      id: 'newsletter.get',
      method: 'GET',
      path: '/v2/newsletter-subscriptions/self',
      errors: true,
    },
    options,
  )

/**
 * Subscribe to the newsletter.
 *
 * Signs the caller up for the newsletter. The subscription may become active later; `active` in the response says whether it is.
 *
 * `POST /v2/newsletter-subscriptions`
 */
export const newsletterSubscribe = (
  options: Arguments<NewsletterSubscribeData> & {
    client: Client
  },
): Call<NewsletterSubscribeResponses, NewsletterSubscribeErrors> =>
  call<NewsletterSubscribeResponses, NewsletterSubscribeErrors>(
    options.client,
    {
      id: 'newsletter.subscribe',
      method: 'POST',
      path: '/v2/newsletter-subscriptions',
      errors: true,
    },
    options,
  )

/**
 * Upload a file.
 *
 * Uploads a file under an upload token that was requested before, such as the one for a conversation. The file must keep to the rules of that token.
 *
 * `POST /v2/files`
 */
export const filesCreate = (
  options: Arguments<WithBody<FilesCreateData, UploadBody>, UploadOptions<FileUploadRules | UploadRules>> & {
    client: Client
  },
): Call<FilesCreateResponses, FilesCreateErrors> =>
  upload<FilesCreateResponses, FilesCreateErrors>(
    options.client,
    {
      id: 'files.create',
      method: 'POST',
      path: '/v2/files',
      write: writeFileAs('file'),
      errors: true,
      retry: 'safe',
    },
    {
      token: 'Token',
      rules: {
        id: 'files.getUploadTokenRules',
        method: 'GET',
        path: '/v2/file-upload-tokens/{fileUploadToken}/rules',
      },
      parameter: 'fileUploadToken',
      maxBytes: '/maxSizeInBytes',
      maxKilobytes: '/maxSizeInKB',
      types: '/mimeTypes',
    },
    options,
  )

/**
 * Download a file.
 *
 * Returns the content of a file, as bytes or in Base64, as `Accept` asks. A protected file also needs an access token.
 *
 * `GET /v2/files/{fileId}`
 */
export const filesGet = (
  options: Arguments<FilesGetData> & {
    client: Client
  },
): Call<Downloads<FilesGetResponses>, FilesGetErrors> =>
  call<Downloads<FilesGetResponses>, FilesGetErrors>(
    options.client,
    {
      id: 'files.get',
      method: 'GET',
      path: '/v2/files/{fileId}',
      read: readFile,
      accept: 'application/octet-stream',
      errors: true,
    },
    options,
  )

/**
 * Download a file by id and name.
 *
 * Returns the content of a file like `files.get`, at a URL that ends in the file's name.
 *
 * `GET /v2/files/{fileId}/{fileName}`
 */
export const filesGetWithName = (
  options: Arguments<FilesGetWithNameData> & {
    client: Client
  },
): Call<Downloads<FilesGetWithNameResponses>, FilesGetWithNameErrors> =>
  call<Downloads<FilesGetWithNameResponses>, FilesGetWithNameErrors>(
    options.client,
    {
      id: 'files.getWithName',
      method: 'GET',
      path: '/v2/files/{fileId}/{fileName}',
      read: readFile,
      accept: 'application/octet-stream',
      errors: true,
    },
    options,
  )

/**
 * Read data about a file.
 *
 * Returns name, size and type of a file, without its content.
 *
 * `GET /v2/files/{fileId}/meta`
 */
export const filesGetMeta = (
  options: Arguments<FilesGetMetaData> & {
    client: Client
  },
): Call<FilesGetMetaResponses, FilesGetMetaErrors> =>
  call<FilesGetMetaResponses, FilesGetMetaErrors>(
    options.client,
    {
      id: 'files.getMeta',
      method: 'GET',
      path: '/v2/files/{fileId}/meta',
      errors: true,
    },
    options,
  )

/**
 * Read the rules of an upload token.
 *
 * Returns which files may be uploaded with an upload token, by size and type.
 *
 * `GET /v2/file-upload-tokens/{fileUploadToken}/rules`
 */
export const filesGetUploadTokenRules = (
  options: Arguments<FilesGetUploadTokenRulesData> & {
    client: Client
  },
): Call<FilesGetUploadTokenRulesResponses, FilesGetUploadTokenRulesErrors> =>
  call<FilesGetUploadTokenRulesResponses, FilesGetUploadTokenRulesErrors>(
    options.client,
    {
      id: 'files.getUploadTokenRules',
      method: 'GET',
      path: '/v2/file-upload-tokens/{fileUploadToken}/rules',
      errors: true,
    },
    options,
  )

/**
 * Read the rules of an upload type.
 *
 * Returns which files may be uploaded for a purpose, by size and type.
 *
 * `GET /v2/file-upload-types/{fileUploadType}/rules`
 */
export const filesGetUploadTypeRules = (
  options: Arguments<FilesGetUploadTypeRulesData> & {
    client: Client
  },
): Call<FilesGetUploadTypeRulesResponses, FilesGetUploadTypeRulesErrors> =>
  call<FilesGetUploadTypeRulesResponses, FilesGetUploadTypeRulesErrors>(
    options.client,
    {
      id: 'files.getUploadTypeRules',
      method: 'GET',
      path: '/v2/file-upload-types/{fileUploadType}/rules',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read the rules of an upload token.
 *
 * Returns which files may be uploaded with an upload token. Use `files.getUploadTokenRules` instead.
 *
 * `GET /v2/file-token-rules/{token}`
 *
 * @deprecated
 */
export const legacyFilesGetTokenRules = (
  options: Arguments<LegacyFilesGetTokenRulesData> & {
    client: Client
  },
): Call<LegacyFilesGetTokenRulesResponses, LegacyFilesGetTokenRulesErrors> =>
  call<LegacyFilesGetTokenRulesResponses, LegacyFilesGetTokenRulesErrors>(
    options.client,
    {
      id: 'legacy.files.getTokenRules',
      method: 'GET',
      path: '/v2/file-token-rules/{token}',
      errors: true,
    },
    options,
  )

/**
 * Read the rules of an upload type.
 *
 * Returns which files may be uploaded for a purpose. Use `files.getUploadTypeRules` instead.
 *
 * `GET /v2/file-type-rules/{name}`
 *
 * @deprecated
 */
export const legacyFilesGetTypeRules = (
  options: Arguments<LegacyFilesGetTypeRulesData> & {
    client: Client
  },
): Call<LegacyFilesGetTypeRulesResponses, LegacyFilesGetTypeRulesErrors> =>
  call<LegacyFilesGetTypeRulesResponses, LegacyFilesGetTypeRulesErrors>(
    options.client,
    {
      id: 'legacy.files.getTypeRules',
      method: 'GET',
      path: '/v2/file-type-rules/{name}',
      errors: true,
    },
    options,
  )

/**
 * List delivery boxes.
 *
 * Lists the delivery boxes of a project.
 *
 * `GET /v2/projects/{projectId}/delivery-boxes`
 *
 * Response header `X-Pagination-Page`.
 */
export const mailDeliveryBoxesList = (
  options: Arguments<MailDeliveryBoxesListData> & {
    client: Client
  },
): Call<MailDeliveryBoxesListResponses, MailDeliveryBoxesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<MailDeliveryBoxesListResponses, MailDeliveryBoxesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'mail.deliveryBoxes.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/delivery-boxes',
      errors: true,
    },
    options,
  )

/**
 * Create a delivery box.
 *
 * Creates a delivery box in a project, with a description and a password of your choice.
 *
 * `POST /v2/projects/{projectId}/delivery-boxes`
 */
export const mailDeliveryBoxesCreate = (
  options: Arguments<MailDeliveryBoxesCreateData> & {
    client: Client
  },
): Call<MailDeliveryBoxesCreateResponses, MailDeliveryBoxesCreateErrors> =>
  call<MailDeliveryBoxesCreateResponses, MailDeliveryBoxesCreateErrors>(
    options.client,
    {
      id: 'mail.deliveryBoxes.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/delivery-boxes',
      errors: true,
    },
    options,
  )

/**
 * Delete a delivery box.
 *
 * Deletes a delivery box from its project.
 *
 * `DELETE /v2/delivery-boxes/{deliveryBoxId}`
 */
export const mailDeliveryBoxesDelete = (
  options: Arguments<MailDeliveryBoxesDeleteData> & {
    client: Client
  },
): Call<MailDeliveryBoxesDeleteResponses, MailDeliveryBoxesDeleteErrors> =>
  call<MailDeliveryBoxesDeleteResponses, MailDeliveryBoxesDeleteErrors>(
    options.client,
    {
      id: 'mail.deliveryBoxes.delete',
      method: 'DELETE',
      path: '/v2/delivery-boxes/{deliveryBoxId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a delivery box.
 *
 * Returns one delivery box. Its password is never shown.
 *
 * `GET /v2/delivery-boxes/{deliveryBoxId}`
 */
export const mailDeliveryBoxesGet = (
  options: Arguments<MailDeliveryBoxesGetData> & {
    client: Client
  },
): Call<MailDeliveryBoxesGetResponses, MailDeliveryBoxesGetErrors> =>
  call<MailDeliveryBoxesGetResponses, MailDeliveryBoxesGetErrors>(
    options.client,
    {
      id: 'mail.deliveryBoxes.get',
      method: 'GET',
      path: '/v2/delivery-boxes/{deliveryBoxId}',
      errors: true,
    },
    options,
  )

/**
 * Change the description of a delivery box.
 *
 * Replaces the description that a delivery box was created with.
 *
 * `PATCH /v2/delivery-boxes/{deliveryBoxId}/description`
 */
export const mailDeliveryBoxesUpdateDescription = (
  options: Arguments<MailDeliveryBoxesUpdateDescriptionData> & {
    client: Client
  },
): Call<MailDeliveryBoxesUpdateDescriptionResponses, MailDeliveryBoxesUpdateDescriptionErrors> =>
  call<MailDeliveryBoxesUpdateDescriptionResponses, MailDeliveryBoxesUpdateDescriptionErrors>(
    options.client,
    {
      id: 'mail.deliveryBoxes.updateDescription',
      method: 'PATCH',
      path: '/v2/delivery-boxes/{deliveryBoxId}/description',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the password of a delivery box.
 *
 * Sets a new password for a delivery box. The old one is not asked for.
 *
 * `PATCH /v2/delivery-boxes/{deliveryBoxId}/password`
 */
export const mailDeliveryBoxesUpdatePassword = (
  options: Arguments<MailDeliveryBoxesUpdatePasswordData> & {
    client: Client
  },
): Call<MailDeliveryBoxesUpdatePasswordResponses, MailDeliveryBoxesUpdatePasswordErrors> =>
  call<MailDeliveryBoxesUpdatePasswordResponses, MailDeliveryBoxesUpdatePasswordErrors>(
    options.client,
    {
      id: 'mail.deliveryBoxes.updatePassword',
      method: 'PATCH',
      path: '/v2/delivery-boxes/{deliveryBoxId}/password',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * List mail addresses.
 *
 * Lists the mail addresses of a project.
 *
 * `GET /v2/projects/{projectId}/mail-addresses`
 *
 * Response header `X-Pagination-Page`.
 */
export const mailAddressesList = (
  options: Arguments<MailAddressesListData> & {
    client: Client
  },
): Call<MailAddressesListResponses, MailAddressesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<MailAddressesListResponses, MailAddressesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'mail.addresses.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/mail-addresses',
      errors: true,
    },
    options,
  )

/**
 * Create a mail address.
 *
 * Creates a mail address in a project, either with a mailbox of its own or as one that forwards to other addresses.
 *
 * `POST /v2/projects/{projectId}/mail-addresses`
 */
export const mailAddressesCreate = (
  options: Arguments<MailAddressesCreateData> & {
    client: Client
  },
): Call<MailAddressesCreateResponses, MailAddressesCreateErrors> =>
  call<MailAddressesCreateResponses, MailAddressesCreateErrors>(
    options.client,
    {
      id: 'mail.addresses.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/mail-addresses',
      errors: true,
    },
    options,
  )

/**
 * Delete a mail address.
 *
 * Deletes a mail address from its project.
 *
 * `DELETE /v2/mail-addresses/{mailAddressId}`
 */
export const mailAddressesDelete = (
  options: Arguments<MailAddressesDeleteData> & {
    client: Client
  },
): Call<MailAddressesDeleteResponses, MailAddressesDeleteErrors> =>
  call<MailAddressesDeleteResponses, MailAddressesDeleteErrors>(
    options.client,
    {
      id: 'mail.addresses.delete',
      method: 'DELETE',
      path: '/v2/mail-addresses/{mailAddressId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a mail address.
 *
 * Returns one mail address with its autoresponder, its forward addresses and its mailbox. The password is never shown.
 *
 * `GET /v2/mail-addresses/{mailAddressId}`
 */
export const mailAddressesGet = (
  options: Arguments<MailAddressesGetData> & {
    client: Client
  },
): Call<MailAddressesGetResponses, MailAddressesGetErrors> =>
  call<MailAddressesGetResponses, MailAddressesGetErrors>(
    options.client,
    {
      id: 'mail.addresses.get',
      method: 'GET',
      path: '/v2/mail-addresses/{mailAddressId}',
      errors: true,
    },
    options,
  )

/**
 * Rename a mail address.
 *
 * Changes the address itself; password, quota and the rest have operations of their own.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/address`
 */
export const mailAddressesUpdateAddress = (
  options: Arguments<MailAddressesUpdateAddressData> & {
    client: Client
  },
): Call<MailAddressesUpdateAddressResponses, MailAddressesUpdateAddressErrors> =>
  call<MailAddressesUpdateAddressResponses, MailAddressesUpdateAddressErrors>(
    options.client,
    {
      id: 'mail.addresses.updateAddress',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/address',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the autoresponder of a mail address.
 *
 * Sets the automatic reply of a mail address, or null. Start and end of its period are optional.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/autoresponder`
 */
export const mailAddressesUpdateAutoresponder = (
  options: Arguments<MailAddressesUpdateAutoresponderData> & {
    client: Client
  },
): Call<MailAddressesUpdateAutoresponderResponses, MailAddressesUpdateAutoresponderErrors> =>
  call<MailAddressesUpdateAutoresponderResponses, MailAddressesUpdateAutoresponderErrors>(
    options.client,
    {
      id: 'mail.addresses.updateAutoresponder',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/autoresponder',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the autoresponder of a mail address.
 *
 * Sets the automatic reply of a mail address, or null. Use `mail.addresses.updateAutoresponder` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/autoresponder`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdateAutoresponder = (
  options: Arguments<LegacyMailAddressesUpdateAutoresponderData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdateAutoresponderResponses, LegacyMailAddressesUpdateAutoresponderErrors> =>
  call<LegacyMailAddressesUpdateAutoresponderResponses, LegacyMailAddressesUpdateAutoresponderErrors>(
    options.client,
    {
      id: 'legacy.mail.addresses.updateAutoresponder',
      method: 'PUT',
      path: '/v2/mail-addresses/{mailAddressId}/autoresponder',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change whether a mail address is a catch-all.
 *
 * Turns the catch-all of a mail address on or off.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/catch-all`
 */
export const mailAddressesUpdateCatchAll = (
  options: Arguments<MailAddressesUpdateCatchAllData> & {
    client: Client
  },
): Call<MailAddressesUpdateCatchAllResponses, MailAddressesUpdateCatchAllErrors> =>
  call<MailAddressesUpdateCatchAllResponses, MailAddressesUpdateCatchAllErrors>(
    options.client,
    {
      id: 'mail.addresses.updateCatchAll',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/catch-all',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the forward addresses of a mail address.
 *
 * Sets the addresses that mail to this address is forwarded to.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/forward-addresses`
 */
export const mailAddressesUpdateForwardAddresses = (
  options: Arguments<MailAddressesUpdateForwardAddressesData> & {
    client: Client
  },
): Call<MailAddressesUpdateForwardAddressesResponses, MailAddressesUpdateForwardAddressesErrors> =>
  call<MailAddressesUpdateForwardAddressesResponses, MailAddressesUpdateForwardAddressesErrors>(
    options.client,
    {
      id: 'mail.addresses.updateForwardAddresses',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/forward-addresses',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the forward addresses of a mail address.
 *
 * Sets the addresses that mail to this address is forwarded to. Use `mail.addresses.updateForwardAddresses` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/forward-addresses`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdateForwardAddresses = (
  options: Arguments<LegacyMailAddressesUpdateForwardAddressesData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdateForwardAddressesResponses, LegacyMailAddressesUpdateForwardAddressesErrors> =>
  call<LegacyMailAddressesUpdateForwardAddressesResponses, LegacyMailAddressesUpdateForwardAddressesErrors>(
    options.client,
    {
      id: 'legacy.mail.addresses.updateForwardAddresses',
      method: 'PUT',
      path: '/v2/mail-addresses/{mailAddressId}/forward-addresses',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change the password of a mail address.
 *
 * Sets a new password for a mail address. The old one is not asked for.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/password`
 */
export const mailAddressesUpdatePassword = (
  options: Arguments<MailAddressesUpdatePasswordData> & {
    client: Client
  },
): Call<MailAddressesUpdatePasswordResponses, MailAddressesUpdatePasswordErrors> =>
  call<MailAddressesUpdatePasswordResponses, MailAddressesUpdatePasswordErrors>(
    options.client,
    {
      id: 'mail.addresses.updatePassword',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/password',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the password of a mail address.
 *
 * Sets a new password for a mail address. Use `mail.addresses.updatePassword` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/password`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdatePassword = (
  options: Arguments<LegacyMailAddressesUpdatePasswordData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdatePasswordResponses, LegacyMailAddressesUpdatePasswordErrors> =>
  call<LegacyMailAddressesUpdatePasswordResponses, LegacyMailAddressesUpdatePasswordErrors>(
    options.client,
    {
      id: 'legacy.mail.addresses.updatePassword',
      method: 'PUT',
      path: '/v2/mail-addresses/{mailAddressId}/password',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change the quota of a mail address.
 *
 * Sets how many bytes a mail address may store.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/quota`
 */
export const mailAddressesUpdateQuota = (
  options: Arguments<MailAddressesUpdateQuotaData> & {
    client: Client
  },
): Call<MailAddressesUpdateQuotaResponses, MailAddressesUpdateQuotaErrors> =>
  call<MailAddressesUpdateQuotaResponses, MailAddressesUpdateQuotaErrors>(
    options.client,
    {
      id: 'mail.addresses.updateQuota',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/quota',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the quota of a mail address.
 *
 * Sets how many bytes a mail address may store. Use `mail.addresses.updateQuota` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/quota`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdateQuota = (
  options: Arguments<LegacyMailAddressesUpdateQuotaData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdateQuotaResponses, LegacyMailAddressesUpdateQuotaErrors> =>
  call<LegacyMailAddressesUpdateQuotaResponses, LegacyMailAddressesUpdateQuotaErrors>(
    options.client,
    {
      id: 'legacy.mail.addresses.updateQuota',
      method: 'PUT',
      path: '/v2/mail-addresses/{mailAddressId}/quota',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change the spam protection of a mail address.
 *
 * Sets the spam protection of a mail address. All four of its settings have to be sent.
 *
 * `PATCH /v2/mail-addresses/{mailAddressId}/spam-protection`
 */
export const mailAddressesUpdateSpamProtection = (
  options: Arguments<MailAddressesUpdateSpamProtectionData> & {
    client: Client
  },
): Call<MailAddressesUpdateSpamProtectionResponses, MailAddressesUpdateSpamProtectionErrors> =>
  call<MailAddressesUpdateSpamProtectionResponses, MailAddressesUpdateSpamProtectionErrors>(
    options.client,
    {
      id: 'mail.addresses.updateSpamProtection',
      method: 'PATCH',
      path: '/v2/mail-addresses/{mailAddressId}/spam-protection',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change the spam protection of a mail address.
 *
 * Sets the spam protection of a mail address. Use `mail.addresses.updateSpamProtection` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/spam-protection`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdateSpamProtection = (
  options: Arguments<LegacyMailAddressesUpdateSpamProtectionData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdateSpamProtectionResponses, LegacyMailAddressesUpdateSpamProtectionErrors> =>
  call<LegacyMailAddressesUpdateSpamProtectionResponses, LegacyMailAddressesUpdateSpamProtectionErrors>(
    options.client,
    {
      id: 'legacy.mail.addresses.updateSpamProtection',
      method: 'PUT',
      path: '/v2/mail-addresses/{mailAddressId}/spam-protection',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read the mail settings of a project.
 *
 * Returns the blacklist and the whitelist of a project.
 *
 * `GET /v2/projects/{projectId}/mail-settings`
 */
export const mailSettingsGet = (
  options: Arguments<MailSettingsGetData> & {
    client: Client
  },
): Call<MailSettingsGetResponses, MailSettingsGetErrors> =>
  call<MailSettingsGetResponses, MailSettingsGetErrors>(
    options.client,
    {
      id: 'mail.settings.get',
      method: 'GET',
      path: '/v2/projects/{projectId}/mail-settings',
      errors: true,
    },
    options,
  )

/**
 * Change a mail setting of a project.
 *
 * Sets the blacklist or the whitelist of a project. The body holds the list that the path names.
 *
 * `PATCH /v2/projects/{projectId}/mail-settings/{mailSetting}`
 */
export const mailSettingsUpdate = (
  options: Arguments<MailSettingsUpdateData> & {
    client: Client
  },
): Call<MailSettingsUpdateResponses, MailSettingsUpdateErrors> =>
  call<MailSettingsUpdateResponses, MailSettingsUpdateErrors>(
    options.client,
    {
      id: 'mail.settings.update',
      method: 'PATCH',
      path: '/v2/projects/{projectId}/mail-settings/{mailSetting}',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Change a mail setting of a project.
 *
 * Sets the blacklist or the whitelist of a project. Use `mail.settings.update` instead.
 *
 * `PUT /v2/projects/{projectId}/mail-settings/{mailSetting}`
 *
 * @deprecated
 */
export const legacyMailSettingsUpdate = (
  options: Arguments<LegacyMailSettingsUpdateData> & {
    client: Client
  },
): Call<LegacyMailSettingsUpdateResponses, LegacyMailSettingsUpdateErrors> =>
  call<LegacyMailSettingsUpdateResponses, LegacyMailSettingsUpdateErrors>(
    options.client,
    {
      id: 'legacy.mail.settings.update',
      method: 'PUT',
      path: '/v2/projects/{projectId}/mail-settings/{mailSetting}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change the description of a delivery box.
 *
 * Replaces the description of a delivery box. Use `mail.deliveryBoxes.updateDescription` instead.
 *
 * `PUT /v2/deliveryboxes/{id}/description`
 *
 * @deprecated
 */
export const legacyMailDeliveryBoxesUpdateDescription = (
  options: Arguments<LegacyMailDeliveryBoxesUpdateDescriptionData> & {
    client: Client
  },
): Call<LegacyMailDeliveryBoxesUpdateDescriptionResponses, LegacyMailDeliveryBoxesUpdateDescriptionErrors> =>
  call<LegacyMailDeliveryBoxesUpdateDescriptionResponses, LegacyMailDeliveryBoxesUpdateDescriptionErrors>(
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

/**
 * Change the password of a delivery box.
 *
 * Sets a new password for a delivery box. Use `mail.deliveryBoxes.updatePassword` instead.
 *
 * `PUT /v2/deliveryboxes/{id}/password`
 *
 * @deprecated
 */
export const legacyMailDeliveryBoxesUpdatePassword = (
  options: Arguments<LegacyMailDeliveryBoxesUpdatePasswordData> & {
    client: Client
  },
): Call<LegacyMailDeliveryBoxesUpdatePasswordResponses, LegacyMailDeliveryBoxesUpdatePasswordErrors> =>
  call<LegacyMailDeliveryBoxesUpdatePasswordResponses, LegacyMailDeliveryBoxesUpdatePasswordErrors>(
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

/**
 * Rename a mail address.
 *
 * Changes the address itself. Use `mail.addresses.updateAddress` instead.
 *
 * `PUT /v2/mailaddresses/{id}/address`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdateAddress = (
  options: Arguments<LegacyMailAddressesUpdateAddressData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdateAddressResponses, LegacyMailAddressesUpdateAddressErrors> =>
  call<LegacyMailAddressesUpdateAddressResponses, LegacyMailAddressesUpdateAddressErrors>(
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

/**
 * Change whether a mail address is a catch-all.
 *
 * Turns the catch-all of a mail address on or off. Use `mail.addresses.updateCatchAll` instead.
 *
 * `PUT /v2/mail-addresses/{mailAddressId}/catchall`
 *
 * @deprecated
 */
export const legacyMailAddressesUpdateCatchAll = (
  options: Arguments<LegacyMailAddressesUpdateCatchAllData> & {
    client: Client
  },
): Call<LegacyMailAddressesUpdateCatchAllResponses, LegacyMailAddressesUpdateCatchAllErrors> =>
  call<LegacyMailAddressesUpdateCatchAllResponses, LegacyMailAddressesUpdateCatchAllErrors>(
    options.client,
    {
      id: 'legacy.mail.addresses.updateCatchAll',
      method: 'PUT',
      path: '/v2/mail-addresses/{mailAddressId}/catchall',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Change the blacklist of a project.
 *
 * Sets the blacklist of a project. Use `mail.settings.update` instead.
 *
 * `PUT /v2/projects/{projectId}/mailsettings/blacklist`
 *
 * @deprecated
 */
export const legacyMailSettingsUpdateBlacklist = (
  options: Arguments<LegacyMailSettingsUpdateBlacklistData> & {
    client: Client
  },
): Call<LegacyMailSettingsUpdateBlacklistResponses, LegacyMailSettingsUpdateBlacklistErrors> =>
  call<LegacyMailSettingsUpdateBlacklistResponses, LegacyMailSettingsUpdateBlacklistErrors>(
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

/**
 * Change the whitelist of a project.
 *
 * Sets the whitelist of a project. Use `mail.settings.update` instead.
 *
 * `PUT /v2/projects/{projectId}/mailsettings/whitelist`
 *
 * @deprecated
 */
export const legacyMailSettingsUpdateWhitelist = (
  options: Arguments<LegacyMailSettingsUpdateWhitelistData> & {
    client: Client
  },
): Call<LegacyMailSettingsUpdateWhitelistResponses, LegacyMailSettingsUpdateWhitelistErrors> =>
  call<LegacyMailSettingsUpdateWhitelistResponses, LegacyMailSettingsUpdateWhitelistErrors>(
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

/**
 * List pages with performance data.
 *
 * Lists the pages of a project that have performance data, by domain and path. `pageInsights.get` returns the data of one page.
 *
 * `GET /v2/projects/{projectId}/page-insights`
 */
export const pageInsightsList = (
  options: Arguments<PageInsightsListData> & {
    client: Client
  },
): Call<PageInsightsListResponses, PageInsightsListErrors> =>
  call<PageInsightsListResponses, PageInsightsListErrors>(
    options.client,
    {
      id: 'pageInsights.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/page-insights',
      errors: true,
    },
    options,
  )

/**
 * Read the performance data of a page.
 *
 * Returns the performance data of one page in detail, for today or another day.
 *
 * `GET /v2/page-insights`
 */
export const pageInsightsGet = (
  options: Arguments<PageInsightsGetData> & {
    client: Client
  },
): Call<PageInsightsGetResponses, PageInsightsGetErrors> =>
  call<PageInsightsGetResponses, PageInsightsGetErrors>(
    options.client,
    {
      id: 'pageInsights.get',
      method: 'GET',
      path: '/v2/page-insights',
      errors: true,
    },
    options,
  )

/**
 * Schedule an strace.
 *
 * Schedules the measurement of one HTTP request by strace, which will belong to the project. There must be an ingress with the host name of the URL.
 *
 * `POST /v2/projects/{projectId}/straces`
 */
export const pageInsightsStracesSchedule = (
  options: Arguments<PageInsightsStracesScheduleData> & {
    client: Client
  },
): Call<PageInsightsStracesScheduleResponses, PageInsightsStracesScheduleErrors> =>
  call<PageInsightsStracesScheduleResponses, PageInsightsStracesScheduleErrors>(
    options.client,
    {
      id: 'pageInsights.straces.schedule',
      method: 'POST',
      path: '/v2/projects/{projectId}/straces',
      errors: true,
    },
    options,
  )

/**
 * Read the result of an strace.
 *
 * Returns what a scheduled strace has measured, or why it failed.
 *
 * `GET /v2/projects/{projectId}/straces/{straceId}`
 */
export const pageInsightsStracesGet = (
  options: Arguments<PageInsightsStracesGetData> & {
    client: Client
  },
): Call<PageInsightsStracesGetResponses, PageInsightsStracesGetErrors> =>
  call<PageInsightsStracesGetResponses, PageInsightsStracesGetErrors>(
    options.client,
    {
      id: 'pageInsights.straces.get',
      method: 'GET',
      path: '/v2/projects/{projectId}/straces/{straceId}',
      errors: true,
    },
    options,
  )

/**
 * Order a relocation.
 *
 * Asks mittwald to move a project from another provider to itself. The staff get the login at that provider and may change passwords there. Needs no access token.
 *
 * `POST /v2/relocation`
 */
export const relocationCreate = (
  options: Arguments<RelocationCreateData> & {
    client: Client
  },
): Call<RelocationCreateResponses, RelocationCreateErrors> =>
  call<RelocationCreateResponses, RelocationCreateErrors>(
    options.client,
    {
      id: 'relocation.create',
      method: 'POST',
      path: '/v2/relocation',
      bodiless: true,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Register a change of a legacy tariff.
 *
 * Registers that an account with a legacy tariff is to change to another tariff. Needs no access token.
 *
 * `POST /v2/legacy-tariff-change`
 *
 * This operation can cost money.
 */
export const relocationCreateLegacyTariffChange = (
  options: Arguments<RelocationCreateLegacyTariffChangeData> & {
    client: Client
  },
): Call<RelocationCreateLegacyTariffChangeResponses, RelocationCreateLegacyTariffChangeErrors> =>
  call<RelocationCreateLegacyTariffChangeResponses, RelocationCreateLegacyTariffChangeErrors>(
    options.client,
    {
      id: 'relocation.createLegacyTariffChange',
      method: 'POST',
      path: '/v2/legacy-tariff-change',
      errors: true,
      charges: true,
      auth: false,
    },
    options,
  )

/**
 * List extensions.
 *
 * Lists the extensions of the marketplace.
 *
 * `GET /v2/extensions`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsList = (
  options: Arguments<ExtensionsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ExtensionsListResponses, ExtensionsListErrors, Extension> =>
  list<ExtensionsListResponses, ExtensionsListErrors, Extension>(
    options.client,
    {
      id: 'extensions.list',
      method: 'GET',
      path: '/v2/extensions',
      pages: pagesByOffsetOrPage,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Read an extension.
 *
 * Returns one extension of the marketplace.
 *
 * `GET /v2/extensions/{extensionId}`
 */
export const extensionsGet = (
  options: Arguments<ExtensionsGetData> & {
    client: Client
  },
): Call<ExtensionsGetResponses, ExtensionsGetErrors> =>
  call<ExtensionsGetResponses, ExtensionsGetErrors>(
    options.client,
    {
      id: 'extensions.get',
      method: 'GET',
      path: '/v2/extensions/{extensionId}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Reads with `extensions.get` until the object is in a state, and returns it.
 *
 * Rejects with StateError at once for `blocked`, and if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
 *
 * `GET /v2/extensions/{extensionId}`
 */
export const extensionsWaitUntil = (
  target: TargetState<{
    state: 'enabled' | 'blocked' | 'disabled'
  }>,
  options: WaitArguments<ExtensionsGetData, ExtensionsGetResponse> & {
    client: Client
  },
): Promise<ExtensionsGetResponse> =>
  waitUntil(
    options.client,
    {
      id: 'extensions.get',
      method: 'GET',
      path: '/v2/extensions/{extensionId}',
      errors: true,
      auth: false,
    },
    {
      state: {
        at: '/state',
        values: ['enabled', 'blocked', 'disabled'],
        failed: ['blocked'],
      },
    },
    target,
    options,
  )

/**
 * List contributors.
 *
 * Lists the contributors of the marketplace, who offer the extensions.
 *
 * `GET /v2/contributors`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsContributorsList = (
  options: Arguments<ExtensionsContributorsListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ExtensionsContributorsListResponses, ExtensionsContributorsListErrors, Contributor> =>
  list<ExtensionsContributorsListResponses, ExtensionsContributorsListErrors, Contributor>(
    options.client,
    {
      id: 'extensions.contributors.list',
      method: 'GET',
      path: '/v2/contributors',
      pages: pagesByOffsetOrPage,
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Delete extensions contributors.
 *
 * `DELETE /v2/contributors/{contributorId}`
 */
export const extensionsContributorsDelete = (
  options: Arguments<ExtensionsContributorsDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsDeleteResponses, ExtensionsContributorsDeleteErrors> =>
  call<ExtensionsContributorsDeleteResponses, ExtensionsContributorsDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read a contributor.
 *
 * Returns one contributor of the marketplace.
 *
 * `GET /v2/contributors/{contributorId}`
 */
export const extensionsContributorsGet = (
  options: Arguments<ExtensionsContributorsGetData> & {
    client: Client
  },
): Call<ExtensionsContributorsGetResponses, ExtensionsContributorsGetErrors> =>
  call<ExtensionsContributorsGetResponses, ExtensionsContributorsGetErrors>(
    options.client,
    {
      id: 'extensions.contributors.get',
      method: 'GET',
      path: '/v2/contributors/{contributorId}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Update extensions contributors.
 *
 * `PATCH /v2/contributors/{contributorId}`
 */
export const extensionsContributorsUpdate = (
  options: Arguments<ExtensionsContributorsUpdateData> & {
    client: Client
  },
): Call<ExtensionsContributorsUpdateResponses, ExtensionsContributorsUpdateErrors> =>
  call<ExtensionsContributorsUpdateResponses, ExtensionsContributorsUpdateErrors>(
    options.client,
    {
      id: 'extensions.contributors.update',
      method: 'PATCH',
      path: '/v2/contributors/{contributorId}',
      errors: true,
    },
    options,
  )

/**
 * Read a webhook public key.
 *
 * Returns the public key that verifies the signature of a webhook. Give `latest` as the serial for the newest key.
 *
 * `GET /v2/public-keys/{serial}`
 */
export const extensionsPublicKeysGet = (
  options: Arguments<ExtensionsPublicKeysGetData> & {
    client: Client
  },
): Call<ExtensionsPublicKeysGetResponses, ExtensionsPublicKeysGetErrors> =>
  call<ExtensionsPublicKeysGetResponses, ExtensionsPublicKeysGetErrors>(
    options.client,
    {
      id: 'extensions.publicKeys.get',
      method: 'GET',
      path: '/v2/public-keys/{serial}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List extension instances.
 *
 * Lists the instances of extensions in one project or one customer. Both query parameters of the context are needed.
 *
 * `GET /v2/extension-instances`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsInstancesList = (
  options: Arguments<ExtensionsInstancesListData, ListCallOptions> & {
    client: Client
  },
): ListCall<ExtensionsInstancesListResponses, ExtensionsInstancesListErrors, ExtensionInstance> =>
  list<ExtensionsInstancesListResponses, ExtensionsInstancesListErrors, ExtensionInstance>(
    options.client,
    {
      id: 'extensions.instances.list',
      method: 'GET',
      path: '/v2/extension-instances',
      pages: pagesByOffsetOrPage,
      errors: true,
    },
    options,
  )

/**
 * Create an extension instance.
 *
 * Adds an extension to a project or a customer, with the scopes that are consented to, and returns the id of the instance.
 *
 * `POST /v2/extension-instances`
 */
export const extensionsInstancesCreate = (
  options: Arguments<ExtensionsInstancesCreateData> & {
    client: Client
  },
): Call<ExtensionsInstancesCreateResponses, ExtensionsInstancesCreateErrors> =>
  call<ExtensionsInstancesCreateResponses, ExtensionsInstancesCreateErrors>(
    options.client,
    {
      id: 'extensions.instances.create',
      method: 'POST',
      path: '/v2/extension-instances',
      errors: true,
    },
    options,
  )

/**
 * Delete an extension instance.
 *
 * Removes an extension from its project or customer.
 *
 * `DELETE /v2/extension-instances/{extensionInstanceId}`
 */
export const extensionsInstancesDelete = (
  options: Arguments<ExtensionsInstancesDeleteData> & {
    client: Client
  },
): Call<ExtensionsInstancesDeleteResponses, ExtensionsInstancesDeleteErrors> =>
  call<ExtensionsInstancesDeleteResponses, ExtensionsInstancesDeleteErrors>(
    options.client,
    {
      id: 'extensions.instances.delete',
      method: 'DELETE',
      path: '/v2/extension-instances/{extensionInstanceId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read an extension instance.
 *
 * Returns one instance of an extension.
 *
 * `GET /v2/extension-instances/{extensionInstanceId}`
 */
export const extensionsInstancesGet = (
  options: Arguments<ExtensionsInstancesGetData> & {
    client: Client
  },
): Call<ExtensionsInstancesGetResponses, ExtensionsInstancesGetErrors> =>
  call<ExtensionsInstancesGetResponses, ExtensionsInstancesGetErrors>(
    options.client,
    {
      id: 'extensions.instances.get',
      method: 'GET',
      path: '/v2/extension-instances/{extensionInstanceId}',
      errors: true,
    },
    options,
  )

/**
 * Enable an extension instance.
 *
 * Enables an instance of an extension, so that its `disabled` is false.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/actions/enable`
 */
export const extensionsInstancesEnable = (
  options: Arguments<ExtensionsInstancesEnableData> & {
    client: Client
  },
): Call<ExtensionsInstancesEnableResponses, ExtensionsInstancesEnableErrors> =>
  call<ExtensionsInstancesEnableResponses, ExtensionsInstancesEnableErrors>(
    options.client,
    {
      id: 'extensions.instances.enable',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/actions/enable',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Disable an extension instance.
 *
 * Disables an instance of an extension without deleting it, so that its `disabled` is true.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/actions/disable`
 */
export const extensionsInstancesDisable = (
  options: Arguments<ExtensionsInstancesDisableData> & {
    client: Client
  },
): Call<ExtensionsInstancesDisableResponses, ExtensionsInstancesDisableErrors> =>
  call<ExtensionsInstancesDisableResponses, ExtensionsInstancesDisableErrors>(
    options.client,
    {
      id: 'extensions.instances.disable',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/actions/disable',
      bodiless: true,
      errors: true,
      retry: 'safe',
    },
    options,
  )

/**
 * Authenticate an extension instance.
 *
 * Gives an external application a token in exchange for the secret of the extension instance, which it got by webhook.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/tokens`
 */
export const extensionsInstancesAuthenticate = (
  options: Arguments<ExtensionsInstancesAuthenticateData> & {
    client: Client
  },
): Call<ExtensionsInstancesAuthenticateResponses, ExtensionsInstancesAuthenticateErrors> =>
  call<ExtensionsInstancesAuthenticateResponses, ExtensionsInstancesAuthenticateErrors>(
    options.client,
    {
      id: 'extensions.instances.authenticate',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/tokens',
      errors: true,
    },
    options,
  )

/**
 * Accept terms customers ai hosting models.
 *
 * `POST /v2/customers/{customerId}/ai-hosting-models/actions/accept-terms`
 */
export const customersAiHostingModelsAcceptTerms = (
  options: Arguments<CustomersAiHostingModelsAcceptTermsData> & {
    client: Client
  },
): Call<CustomersAiHostingModelsAcceptTermsResponses, CustomersAiHostingModelsAcceptTermsErrors> =>
  call<CustomersAiHostingModelsAcceptTermsResponses, CustomersAiHostingModelsAcceptTermsErrors>(
    options.client,
    {
      id: 'customers.aiHostingModels.acceptTerms',
      method: 'POST',
      path: '/v2/customers/{customerId}/ai-hosting-models/actions/accept-terms',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List customers ai hosting keys.
 *
 * `GET /v2/customers/{customerId}/ai-hosting-keys`
 */
export const customersAiHostingKeysList = (
  options: Arguments<CustomersAiHostingKeysListData> & {
    client: Client
  },
): Call<CustomersAiHostingKeysListResponses, CustomersAiHostingKeysListErrors> =>
  call<CustomersAiHostingKeysListResponses, CustomersAiHostingKeysListErrors>(
    options.client,
    {
      id: 'customers.aiHostingKeys.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/ai-hosting-keys',
      errors: true,
    },
    options,
  )

/**
 * Create customers ai hosting keys.
 *
 * `POST /v2/customers/{customerId}/ai-hosting-keys`
 */
export const customersAiHostingKeysCreate = (
  options: Arguments<CustomersAiHostingKeysCreateData> & {
    client: Client
  },
): Call<CustomersAiHostingKeysCreateResponses, CustomersAiHostingKeysCreateErrors> =>
  call<CustomersAiHostingKeysCreateResponses, CustomersAiHostingKeysCreateErrors>(
    options.client,
    {
      id: 'customers.aiHostingKeys.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/ai-hosting-keys',
      errors: true,
    },
    options,
  )

/**
 * Delete customers ai hosting keys.
 *
 * `DELETE /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
 */
export const customersAiHostingKeysDelete = (
  options: Arguments<CustomersAiHostingKeysDeleteData> & {
    client: Client
  },
): Call<CustomersAiHostingKeysDeleteResponses, CustomersAiHostingKeysDeleteErrors> =>
  call<CustomersAiHostingKeysDeleteResponses, CustomersAiHostingKeysDeleteErrors>(
    options.client,
    {
      id: 'customers.aiHostingKeys.delete',
      method: 'DELETE',
      path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read customers ai hosting keys.
 *
 * `GET /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
 */
export const customersAiHostingKeysGet = (
  options: Arguments<CustomersAiHostingKeysGetData> & {
    client: Client
  },
): Call<CustomersAiHostingKeysGetResponses, CustomersAiHostingKeysGetErrors> =>
  call<CustomersAiHostingKeysGetResponses, CustomersAiHostingKeysGetErrors>(
    options.client,
    {
      id: 'customers.aiHostingKeys.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}',
      errors: true,
    },
    options,
  )

/**
 * Replace customers ai hosting keys.
 *
 * `PUT /v2/customers/{customerId}/ai-hosting-keys/{keyId}`
 */
export const customersAiHostingKeysReplace = (
  options: Arguments<CustomersAiHostingKeysReplaceData> & {
    client: Client
  },
): Call<CustomersAiHostingKeysReplaceResponses, CustomersAiHostingKeysReplaceErrors> =>
  call<CustomersAiHostingKeysReplaceResponses, CustomersAiHostingKeysReplaceErrors>(
    options.client,
    {
      id: 'customers.aiHostingKeys.replace',
      method: 'PUT',
      path: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}',
      errors: true,
    },
    options,
  )

/**
 * List customers ai hosting models.
 *
 * `GET /v2/customers/{customerId}/ai-hosting-models`
 */
export const customersAiHostingModelsList = (
  options: Arguments<CustomersAiHostingModelsListData> & {
    client: Client
  },
): Call<CustomersAiHostingModelsListResponses, CustomersAiHostingModelsListErrors> =>
  call<CustomersAiHostingModelsListResponses, CustomersAiHostingModelsListErrors>(
    options.client,
    {
      id: 'customers.aiHostingModels.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/ai-hosting-models',
      errors: true,
    },
    options,
  )

/**
 * List customers ai hosting.
 *
 * `GET /v2/customers/{customerId}/ai-hosting`
 */
export const customersAiHostingList = (
  options: Arguments<CustomersAiHostingListData> & {
    client: Client
  },
): Call<CustomersAiHostingListResponses, CustomersAiHostingListErrors> =>
  call<CustomersAiHostingListResponses, CustomersAiHostingListErrors>(
    options.client,
    {
      id: 'customers.aiHosting.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/ai-hosting',
      errors: true,
    },
    options,
  )

/**
 * List ai hosting models.
 *
 * `GET /v2/ai-hosting-models`
 */
export const aiHostingModelsList = (
  options: Arguments<AiHostingModelsListData> & {
    client: Client
  },
): Call<AiHostingModelsListResponses, AiHostingModelsListErrors> =>
  call<AiHostingModelsListResponses, AiHostingModelsListErrors>(
    options.client,
    {
      id: 'aiHostingModels.list',
      method: 'GET',
      path: '/v2/ai-hosting-models',
      errors: true,
    },
    options,
  )

/**
 * List projects ai hosting keys.
 *
 * `GET /v2/projects/{projectId}/ai-hosting-keys`
 */
export const projectsAiHostingKeysList = (
  options: Arguments<ProjectsAiHostingKeysListData> & {
    client: Client
  },
): Call<ProjectsAiHostingKeysListResponses, ProjectsAiHostingKeysListErrors> =>
  call<ProjectsAiHostingKeysListResponses, ProjectsAiHostingKeysListErrors>(
    options.client,
    {
      id: 'projects.aiHostingKeys.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/ai-hosting-keys',
      errors: true,
    },
    options,
  )

/**
 * Create projects ai hosting keys.
 *
 * `POST /v2/projects/{projectId}/ai-hosting-keys`
 */
export const projectsAiHostingKeysCreate = (
  options: Arguments<ProjectsAiHostingKeysCreateData> & {
    client: Client
  },
): Call<ProjectsAiHostingKeysCreateResponses, ProjectsAiHostingKeysCreateErrors> =>
  call<ProjectsAiHostingKeysCreateResponses, ProjectsAiHostingKeysCreateErrors>(
    options.client,
    {
      id: 'projects.aiHostingKeys.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/ai-hosting-keys',
      errors: true,
    },
    options,
  )

/**
 * Delete projects ai hosting keys.
 *
 * `DELETE /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
 */
export const projectsAiHostingKeysDelete = (
  options: Arguments<ProjectsAiHostingKeysDeleteData> & {
    client: Client
  },
): Call<ProjectsAiHostingKeysDeleteResponses, ProjectsAiHostingKeysDeleteErrors> =>
  call<ProjectsAiHostingKeysDeleteResponses, ProjectsAiHostingKeysDeleteErrors>(
    options.client,
    {
      id: 'projects.aiHostingKeys.delete',
      method: 'DELETE',
      path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read projects ai hosting keys.
 *
 * `GET /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
 */
export const projectsAiHostingKeysGet = (
  options: Arguments<ProjectsAiHostingKeysGetData> & {
    client: Client
  },
): Call<ProjectsAiHostingKeysGetResponses, ProjectsAiHostingKeysGetErrors> =>
  call<ProjectsAiHostingKeysGetResponses, ProjectsAiHostingKeysGetErrors>(
    options.client,
    {
      id: 'projects.aiHostingKeys.get',
      method: 'GET',
      path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}',
      errors: true,
    },
    options,
  )

/**
 * Replace projects ai hosting keys.
 *
 * `PUT /v2/projects/{projectId}/ai-hosting-keys/{keyId}`
 */
export const projectsAiHostingKeysReplace = (
  options: Arguments<ProjectsAiHostingKeysReplaceData> & {
    client: Client
  },
): Call<ProjectsAiHostingKeysReplaceResponses, ProjectsAiHostingKeysReplaceErrors> =>
  call<ProjectsAiHostingKeysReplaceResponses, ProjectsAiHostingKeysReplaceErrors>(
    options.client,
    {
      id: 'projects.aiHostingKeys.replace',
      method: 'PUT',
      path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}',
      errors: true,
    },
    options,
  )

/**
 * List projects ai hosting models.
 *
 * `GET /v2/projects/{projectId}/ai-hosting-models`
 */
export const projectsAiHostingModelsList = (
  options: Arguments<ProjectsAiHostingModelsListData> & {
    client: Client
  },
): Call<ProjectsAiHostingModelsListResponses, ProjectsAiHostingModelsListErrors> =>
  call<ProjectsAiHostingModelsListResponses, ProjectsAiHostingModelsListErrors>(
    options.client,
    {
      id: 'projects.aiHostingModels.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/ai-hosting-models',
      errors: true,
    },
    options,
  )

/**
 * Read projects ai hosting.
 *
 * `GET /v2/projects/{projectId}/ai-hosting`
 */
export const projectsAiHostingGet = (
  options: Arguments<ProjectsAiHostingGetData> & {
    client: Client
  },
): Call<ProjectsAiHostingGetResponses, ProjectsAiHostingGetErrors> =>
  call<ProjectsAiHostingGetResponses, ProjectsAiHostingGetErrors>(
    options.client,
    {
      id: 'projects.aiHosting.get',
      method: 'GET',
      path: '/v2/projects/{projectId}/ai-hosting',
      errors: true,
    },
    options,
  )

/**
 * Link container projects ai hosting keys.
 *
 * `POST /v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container`
 */
export const projectsAiHostingKeysLinkContainer = (
  options: Arguments<ProjectsAiHostingKeysLinkContainerData> & {
    client: Client
  },
): Call<ProjectsAiHostingKeysLinkContainerResponses, ProjectsAiHostingKeysLinkContainerErrors> =>
  call<ProjectsAiHostingKeysLinkContainerResponses, ProjectsAiHostingKeysLinkContainerErrors>(
    options.client,
    {
      id: 'projects.aiHostingKeys.linkContainer',
      method: 'POST',
      path: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List app installations.
 *
 * `GET /v2/app-installations`
 *
 * Response header `X-Pagination-Page`.
 */
export const appInstallationsList = (
  options: Arguments<AppInstallationsListData> & {
    client: Client
  },
): Call<AppInstallationsListResponses, AppInstallationsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<AppInstallationsListResponses, AppInstallationsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'appInstallations.list',
      method: 'GET',
      path: '/v2/app-installations',
      errors: true,
    },
    options,
  )

/**
 * Read backups database dumps.
 *
 * `GET /v2/project-backups/{projectBackupId}/database-dumps`
 */
export const backupsDatabaseDumpsGet = (
  options: Arguments<BackupsDatabaseDumpsGetData> & {
    client: Client
  },
): Call<BackupsDatabaseDumpsGetResponses, BackupsDatabaseDumpsGetErrors> =>
  call<BackupsDatabaseDumpsGetResponses, BackupsDatabaseDumpsGetErrors>(
    options.client,
    {
      id: 'backups.databaseDumps.get',
      method: 'GET',
      path: '/v2/project-backups/{projectBackupId}/database-dumps',
      errors: true,
    },
    options,
  )

/**
 * List backups path.
 *
 * `GET /v2/project-backups/{projectBackupId}/path`
 */
export const backupsPathList = (
  options: Arguments<BackupsPathListData> & {
    client: Client
  },
): Call<BackupsPathListResponses, BackupsPathListErrors> =>
  call<BackupsPathListResponses, BackupsPathListErrors>(
    options.client,
    {
      id: 'backups.path.list',
      method: 'GET',
      path: '/v2/project-backups/{projectBackupId}/path',
      errors: true,
    },
    options,
  )

/**
 * Create backups restore path.
 *
 * `POST /v2/project-backups/{projectBackupId}/restore-path`
 *
 * @deprecated
 */
export const backupsRestorePathCreate = (
  options: Arguments<BackupsRestorePathCreateData> & {
    client: Client
  },
): Call<BackupsRestorePathCreateResponses, BackupsRestorePathCreateErrors> =>
  call<BackupsRestorePathCreateResponses, BackupsRestorePathCreateErrors>(
    options.client,
    {
      id: 'backups.restorePath.create',
      method: 'POST',
      path: '/v2/project-backups/{projectBackupId}/restore-path',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create backups restore.
 *
 * `POST /v2/project-backups/{projectBackupId}/restore`
 */
export const backupsRestoreCreate = (
  options: Arguments<BackupsRestoreCreateData> & {
    client: Client
  },
): Call<BackupsRestoreCreateResponses, BackupsRestoreCreateErrors> =>
  call<BackupsRestoreCreateResponses, BackupsRestoreCreateErrors>(
    options.client,
    {
      id: 'backups.restore.create',
      method: 'POST',
      path: '/v2/project-backups/{projectBackupId}/restore',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Add template component stacks actions.
 *
 * `POST /v2/stacks/{stackId}/actions/add-template-component`
 */
export const stacksActionsAddTemplateComponent = (
  options: Arguments<StacksActionsAddTemplateComponentData> & {
    client: Client
  },
): Call<StacksActionsAddTemplateComponentResponses, StacksActionsAddTemplateComponentErrors> =>
  call<StacksActionsAddTemplateComponentResponses, StacksActionsAddTemplateComponentErrors>(
    options.client,
    {
      id: 'stacks.actions.addTemplateComponent',
      method: 'POST',
      path: '/v2/stacks/{stackId}/actions/add-template-component',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read stacks webhooks pull image.
 *
 * `GET /v2/stacks/{stackId}/webhooks/pull-image`
 */
export const stacksWebhooksPullImageGet = (
  options: Arguments<StacksWebhooksPullImageGetData> & {
    client: Client
  },
): Call<StacksWebhooksPullImageGetResponses, StacksWebhooksPullImageGetErrors> =>
  call<StacksWebhooksPullImageGetResponses, StacksWebhooksPullImageGetErrors>(
    options.client,
    {
      id: 'stacks.webhooks.pullImage.get',
      method: 'GET',
      path: '/v2/stacks/{stackId}/webhooks/pull-image',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List projects registries.
 *
 * `GET /v2/projects/{projectId}/registries`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsRegistriesList = (
  options: Arguments<ProjectsRegistriesListData> & {
    client: Client
  },
): Call<ProjectsRegistriesListResponses, ProjectsRegistriesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsRegistriesListResponses, ProjectsRegistriesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.registries.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/registries',
      errors: true,
    },
    options,
  )

/**
 * Create projects registries.
 *
 * `POST /v2/projects/{projectId}/registries`
 */
export const projectsRegistriesCreate = (
  options: Arguments<ProjectsRegistriesCreateData> & {
    client: Client
  },
): Call<ProjectsRegistriesCreateResponses, ProjectsRegistriesCreateErrors> =>
  call<ProjectsRegistriesCreateResponses, ProjectsRegistriesCreateErrors>(
    options.client,
    {
      id: 'projects.registries.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/registries',
      errors: true,
    },
    options,
  )

/**
 * List projects stacks.
 *
 * `GET /v2/projects/{projectId}/stacks`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsStacksList = (
  options: Arguments<ProjectsStacksListData> & {
    client: Client
  },
): Call<ProjectsStacksListResponses, ProjectsStacksListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsStacksListResponses, ProjectsStacksListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.stacks.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/stacks',
      errors: true,
    },
    options,
  )

/**
 * Create projects stacks.
 *
 * `POST /v2/projects/{projectId}/stacks`
 */
export const projectsStacksCreate = (
  options: Arguments<ProjectsStacksCreateData> & {
    client: Client
  },
): Call<ProjectsStacksCreateResponses, ProjectsStacksCreateErrors> =>
  call<ProjectsStacksCreateResponses, ProjectsStacksCreateErrors>(
    options.client,
    {
      id: 'projects.stacks.create',
      method: 'POST',
      path: '/v2/projects/{projectId}/stacks',
      errors: true,
    },
    options,
  )

/**
 * Delete stacks.
 *
 * `DELETE /v2/stacks/{stackId}`
 */
export const stacksDelete = (
  options: Arguments<StacksDeleteData> & {
    client: Client
  },
): Call<StacksDeleteResponses, StacksDeleteErrors> =>
  call<StacksDeleteResponses, StacksDeleteErrors>(
    options.client,
    {
      id: 'stacks.delete',
      method: 'DELETE',
      path: '/v2/stacks/{stackId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read stacks.
 *
 * `GET /v2/stacks/{stackId}`
 */
export const stacksGet = (
  options: Arguments<StacksGetData> & {
    client: Client
  },
): Call<StacksGetResponses, StacksGetErrors> =>
  call<StacksGetResponses, StacksGetErrors>(
    options.client,
    {
      id: 'stacks.get',
      method: 'GET',
      path: '/v2/stacks/{stackId}',
      errors: true,
    },
    options,
  )

/**
 * Update stacks.
 *
 * `PATCH /v2/stacks/{stackId}`
 */
export const stacksUpdate = (
  options: Arguments<StacksUpdateData> & {
    client: Client
  },
): Call<StacksUpdateResponses, StacksUpdateErrors> =>
  call<StacksUpdateResponses, StacksUpdateErrors>(
    options.client,
    {
      id: 'stacks.update',
      method: 'PATCH',
      path: '/v2/stacks/{stackId}',
      errors: true,
    },
    options,
  )

/**
 * Replace stacks.
 *
 * `PUT /v2/stacks/{stackId}`
 */
export const stacksReplace = (
  options: Arguments<StacksReplaceData> & {
    client: Client
  },
): Call<StacksReplaceResponses, StacksReplaceErrors> =>
  call<StacksReplaceResponses, StacksReplaceErrors>(
    options.client,
    {
      id: 'stacks.replace',
      method: 'PUT',
      path: '/v2/stacks/{stackId}',
      errors: true,
    },
    options,
  )

/**
 * Delete registries.
 *
 * `DELETE /v2/registries/{registryId}`
 */
export const registriesDelete = (
  options: Arguments<RegistriesDeleteData> & {
    client: Client
  },
): Call<RegistriesDeleteResponses, RegistriesDeleteErrors> =>
  call<RegistriesDeleteResponses, RegistriesDeleteErrors>(
    options.client,
    {
      id: 'registries.delete',
      method: 'DELETE',
      path: '/v2/registries/{registryId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read registries.
 *
 * `GET /v2/registries/{registryId}`
 */
export const registriesGet = (
  options: Arguments<RegistriesGetData> & {
    client: Client
  },
): Call<RegistriesGetResponses, RegistriesGetErrors> =>
  call<RegistriesGetResponses, RegistriesGetErrors>(
    options.client,
    {
      id: 'registries.get',
      method: 'GET',
      path: '/v2/registries/{registryId}',
      errors: true,
    },
    options,
  )

/**
 * Update registries.
 *
 * `PATCH /v2/registries/{registryId}`
 */
export const registriesUpdate = (
  options: Arguments<RegistriesUpdateData> & {
    client: Client
  },
): Call<RegistriesUpdateResponses, RegistriesUpdateErrors> =>
  call<RegistriesUpdateResponses, RegistriesUpdateErrors>(
    options.client,
    {
      id: 'registries.update',
      method: 'PATCH',
      path: '/v2/registries/{registryId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete stacks volumes.
 *
 * `DELETE /v2/stacks/{stackId}/volumes/{volumeId}`
 */
export const stacksVolumesDelete = (
  options: Arguments<StacksVolumesDeleteData> & {
    client: Client
  },
): Call<StacksVolumesDeleteResponses, StacksVolumesDeleteErrors> =>
  call<StacksVolumesDeleteResponses, StacksVolumesDeleteErrors>(
    options.client,
    {
      id: 'stacks.volumes.delete',
      method: 'DELETE',
      path: '/v2/stacks/{stackId}/volumes/{volumeId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read stacks volumes.
 *
 * `GET /v2/stacks/{stackId}/volumes/{volumeId}`
 */
export const stacksVolumesGet = (
  options: Arguments<StacksVolumesGetData> & {
    client: Client
  },
): Call<StacksVolumesGetResponses, StacksVolumesGetErrors> =>
  call<StacksVolumesGetResponses, StacksVolumesGetErrors>(
    options.client,
    {
      id: 'stacks.volumes.get',
      method: 'GET',
      path: '/v2/stacks/{stackId}/volumes/{volumeId}',
      errors: true,
    },
    options,
  )

/**
 * Read container image config.
 *
 * `GET /v2/container-image-config`
 */
export const containerImageConfigGet = (
  options: Arguments<ContainerImageConfigGetData> & {
    client: Client
  },
): Call<ContainerImageConfigGetResponses, ContainerImageConfigGetErrors> =>
  call<ContainerImageConfigGetResponses, ContainerImageConfigGetErrors>(
    options.client,
    {
      id: 'containerImageConfig.get',
      method: 'GET',
      path: '/v2/container-image-config',
      errors: true,
    },
    options,
  )

/**
 * Read stacks services logs.
 *
 * `GET /v2/stacks/{stackId}/services/{serviceId}/logs`
 */
export const stacksServicesLogsGet = (
  options: Arguments<StacksServicesLogsGetData> & {
    client: Client
  },
): Call<StacksServicesLogsGetResponses, StacksServicesLogsGetErrors> =>
  call<StacksServicesLogsGetResponses, StacksServicesLogsGetErrors>(
    options.client,
    {
      id: 'stacks.services.logs.get',
      method: 'GET',
      path: '/v2/stacks/{stackId}/services/{serviceId}/logs',
      read: readPlainText,
      accept: 'text/plain',
      errors: true,
    },
    options,
  )

/**
 * Read stacks services.
 *
 * `GET /v2/stacks/{stackId}/services/{serviceId}`
 */
export const stacksServicesGet = (
  options: Arguments<StacksServicesGetData> & {
    client: Client
  },
): Call<StacksServicesGetResponses, StacksServicesGetErrors> =>
  call<StacksServicesGetResponses, StacksServicesGetErrors>(
    options.client,
    {
      id: 'stacks.services.get',
      method: 'GET',
      path: '/v2/stacks/{stackId}/services/{serviceId}',
      errors: true,
    },
    options,
  )

/**
 * Read container templates.
 *
 * `GET /v2/container-templates/{templateId}`
 */
export const containerTemplatesGet = (
  options: Arguments<ContainerTemplatesGetData> & {
    client: Client
  },
): Call<ContainerTemplatesGetResponses, ContainerTemplatesGetErrors> =>
  call<ContainerTemplatesGetResponses, ContainerTemplatesGetErrors>(
    options.client,
    {
      id: 'containerTemplates.get',
      method: 'GET',
      path: '/v2/container-templates/{templateId}',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List services.
 *
 * `GET /v2/services`
 *
 * Response header `X-Pagination-Page`.
 */
export const servicesList = (
  options: Arguments<ServicesListData> & {
    client: Client
  },
): Call<ServicesListResponses, ServicesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ServicesListResponses, ServicesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'services.list',
      method: 'GET',
      path: '/v2/services',
      errors: true,
    },
    options,
  )

/**
 * List stacks.
 *
 * `GET /v2/stacks`
 *
 * Response header `X-Pagination-Page`.
 */
export const stacksList = (
  options: Arguments<StacksListData> & {
    client: Client
  },
): Call<StacksListResponses, StacksListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<StacksListResponses, StacksListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'stacks.list',
      method: 'GET',
      path: '/v2/stacks',
      errors: true,
    },
    options,
  )

/**
 * List projects services.
 *
 * `GET /v2/projects/{projectId}/services`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsServicesList = (
  options: Arguments<ProjectsServicesListData> & {
    client: Client
  },
): Call<ProjectsServicesListResponses, ProjectsServicesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsServicesListResponses, ProjectsServicesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.services.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/services',
      errors: true,
    },
    options,
  )

/**
 * List stacks volumes.
 *
 * `GET /v2/stacks/{stackId}/volumes`
 *
 * Response header `X-Pagination-Page`.
 */
export const stacksVolumesList = (
  options: Arguments<StacksVolumesListData> & {
    client: Client
  },
): Call<StacksVolumesListResponses, StacksVolumesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<StacksVolumesListResponses, StacksVolumesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'stacks.volumes.list',
      method: 'GET',
      path: '/v2/stacks/{stackId}/volumes',
      errors: true,
    },
    options,
  )

/**
 * Read container template statistics.
 *
 * `GET /v2/container-template-statistics`
 *
 * @deprecated
 */
export const containerTemplateStatisticsGet = (
  options: Arguments<ContainerTemplateStatisticsGetData> & {
    client: Client
  },
): Call<ContainerTemplateStatisticsGetResponses, ContainerTemplateStatisticsGetErrors> =>
  call<ContainerTemplateStatisticsGetResponses, ContainerTemplateStatisticsGetErrors>(
    options.client,
    {
      id: 'containerTemplateStatistics.get',
      method: 'GET',
      path: '/v2/container-template-statistics',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List container templates.
 *
 * `GET /v2/container-templates`
 *
 * Response header `X-Pagination-Page`.
 */
export const containerTemplatesList = (
  options: Arguments<ContainerTemplatesListData> & {
    client: Client
  },
): Call<ContainerTemplatesListResponses, ContainerTemplatesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ContainerTemplatesListResponses, ContainerTemplatesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'containerTemplates.list',
      method: 'GET',
      path: '/v2/container-templates',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * List projects volumes.
 *
 * `GET /v2/projects/{projectId}/volumes`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsVolumesList = (
  options: Arguments<ProjectsVolumesListData> & {
    client: Client
  },
): Call<ProjectsVolumesListResponses, ProjectsVolumesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsVolumesListResponses, ProjectsVolumesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.volumes.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/volumes',
      errors: true,
    },
    options,
  )

/**
 * Pull stacks services actions.
 *
 * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/pull`
 */
export const stacksServicesActionsPull = (
  options: Arguments<StacksServicesActionsPullData> & {
    client: Client
  },
): Call<StacksServicesActionsPullResponses, StacksServicesActionsPullErrors> =>
  call<StacksServicesActionsPullResponses, StacksServicesActionsPullErrors>(
    options.client,
    {
      id: 'stacks.services.actions.pull',
      method: 'POST',
      path: '/v2/stacks/{stackId}/services/{serviceId}/actions/pull',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Recreate stacks services actions.
 *
 * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/recreate`
 */
export const stacksServicesActionsRecreate = (
  options: Arguments<StacksServicesActionsRecreateData> & {
    client: Client
  },
): Call<StacksServicesActionsRecreateResponses, StacksServicesActionsRecreateErrors> =>
  call<StacksServicesActionsRecreateResponses, StacksServicesActionsRecreateErrors>(
    options.client,
    {
      id: 'stacks.services.actions.recreate',
      method: 'POST',
      path: '/v2/stacks/{stackId}/services/{serviceId}/actions/recreate',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Restart stacks services actions.
 *
 * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/restart`
 */
export const stacksServicesActionsRestart = (
  options: Arguments<StacksServicesActionsRestartData> & {
    client: Client
  },
): Call<StacksServicesActionsRestartResponses, StacksServicesActionsRestartErrors> =>
  call<StacksServicesActionsRestartResponses, StacksServicesActionsRestartErrors>(
    options.client,
    {
      id: 'stacks.services.actions.restart',
      method: 'POST',
      path: '/v2/stacks/{stackId}/services/{serviceId}/actions/restart',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Webhook token stacks services.
 *
 * `POST /v2/stacks/{stackId}/services/{serviceId}/webhook-token`
 */
export const stacksServicesWebhookToken = (
  options: Arguments<StacksServicesWebhookTokenData> & {
    client: Client
  },
): Call<StacksServicesWebhookTokenResponses, StacksServicesWebhookTokenErrors> =>
  call<StacksServicesWebhookTokenResponses, StacksServicesWebhookTokenErrors>(
    options.client,
    {
      id: 'stacks.services.webhookToken',
      method: 'POST',
      path: '/v2/stacks/{stackId}/services/{serviceId}/webhook-token',
      errors: true,
    },
    options,
  )

/**
 * Start stacks services actions.
 *
 * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/start`
 */
export const stacksServicesActionsStart = (
  options: Arguments<StacksServicesActionsStartData> & {
    client: Client
  },
): Call<StacksServicesActionsStartResponses, StacksServicesActionsStartErrors> =>
  call<StacksServicesActionsStartResponses, StacksServicesActionsStartErrors>(
    options.client,
    {
      id: 'stacks.services.actions.start',
      method: 'POST',
      path: '/v2/stacks/{stackId}/services/{serviceId}/actions/start',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Stop stacks services actions.
 *
 * `POST /v2/stacks/{stackId}/services/{serviceId}/actions/stop`
 */
export const stacksServicesActionsStop = (
  options: Arguments<StacksServicesActionsStopData> & {
    client: Client
  },
): Call<StacksServicesActionsStopResponses, StacksServicesActionsStopErrors> =>
  call<StacksServicesActionsStopResponses, StacksServicesActionsStopErrors>(
    options.client,
    {
      id: 'stacks.services.actions.stop',
      method: 'POST',
      path: '/v2/stacks/{stackId}/services/{serviceId}/actions/stop',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read customers ai hostings contract.
 *
 * `GET /v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract`
 */
export const customersAiHostingsContractGet = (
  options: Arguments<CustomersAiHostingsContractGetData> & {
    client: Client
  },
): Call<CustomersAiHostingsContractGetResponses, CustomersAiHostingsContractGetErrors> =>
  call<CustomersAiHostingsContractGetResponses, CustomersAiHostingsContractGetErrors>(
    options.client,
    {
      id: 'customers.aiHostings.contract.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Read certificates contract.
 *
 * `GET /v2/certificates/{certificateId}/contract`
 */
export const certificatesContractGet = (
  options: Arguments<CertificatesContractGetData> & {
    client: Client
  },
): Call<CertificatesContractGetResponses, CertificatesContractGetErrors> =>
  call<CertificatesContractGetResponses, CertificatesContractGetErrors>(
    options.client,
    {
      id: 'certificates.contract.get',
      method: 'GET',
      path: '/v2/certificates/{certificateId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Read customers lead fyndr profile contract.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile/contract`
 */
export const customersLeadFyndrProfileContractGet = (
  options: Arguments<CustomersLeadFyndrProfileContractGetData> & {
    client: Client
  },
): Call<CustomersLeadFyndrProfileContractGetResponses, CustomersLeadFyndrProfileContractGetErrors> =>
  call<CustomersLeadFyndrProfileContractGetResponses, CustomersLeadFyndrProfileContractGetErrors>(
    options.client,
    {
      id: 'customers.leadFyndrProfile.contract.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/lead-fyndr-profile/contract',
      errors: true,
    },
    options,
  )

/**
 * Read licenses contract.
 *
 * `GET /v2/licenses/{licenseId}/contract`
 */
export const licensesContractGet = (
  options: Arguments<LicensesContractGetData> & {
    client: Client
  },
): Call<LicensesContractGetResponses, LicensesContractGetErrors> =>
  call<LicensesContractGetResponses, LicensesContractGetErrors>(
    options.client,
    {
      id: 'licenses.contract.get',
      method: 'GET',
      path: '/v2/licenses/{licenseId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Read mail addresses contract.
 *
 * `GET /v2/mail-addresses/{mailAddressId}/contract`
 */
export const mailAddressesContractGet = (
  options: Arguments<MailAddressesContractGetData> & {
    client: Client
  },
): Call<MailAddressesContractGetResponses, MailAddressesContractGetErrors> =>
  call<MailAddressesContractGetResponses, MailAddressesContractGetErrors>(
    options.client,
    {
      id: 'mail.addresses.contract.get',
      method: 'GET',
      path: '/v2/mail-addresses/{mailAddressId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions contributors verification process.
 *
 * `DELETE /v2/contributors/{contributorId}/verification-process`
 */
export const extensionsContributorsVerificationProcessDelete = (
  options: Arguments<ExtensionsContributorsVerificationProcessDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsVerificationProcessDeleteResponses, ExtensionsContributorsVerificationProcessDeleteErrors> =>
  call<ExtensionsContributorsVerificationProcessDeleteResponses, ExtensionsContributorsVerificationProcessDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.verificationProcess.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/verification-process',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors verification process.
 *
 * `POST /v2/contributors/{contributorId}/verification-process`
 */
export const extensionsContributorsVerificationProcessCreate = (
  options: Arguments<ExtensionsContributorsVerificationProcessCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsVerificationProcessCreateResponses, ExtensionsContributorsVerificationProcessCreateErrors> =>
  call<ExtensionsContributorsVerificationProcessCreateResponses, ExtensionsContributorsVerificationProcessCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.verificationProcess.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/verification-process',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create customers contributor.
 *
 * `POST /v2/customers/{customerId}/contributor`
 */
export const customersContributorCreate = (
  options: Arguments<CustomersContributorCreateData> & {
    client: Client
  },
): Call<CustomersContributorCreateResponses, CustomersContributorCreateErrors> =>
  call<CustomersContributorCreateResponses, CustomersContributorCreateErrors>(
    options.client,
    {
      id: 'customers.contributor.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/contributor',
      errors: true,
    },
    options,
  )

/**
 * Read extensions contributors billing information.
 *
 * `GET /v2/contributors/{contributorId}/billing-information`
 */
export const extensionsContributorsBillingInformationGet = (
  options: Arguments<ExtensionsContributorsBillingInformationGetData> & {
    client: Client
  },
): Call<ExtensionsContributorsBillingInformationGetResponses, ExtensionsContributorsBillingInformationGetErrors> =>
  call<ExtensionsContributorsBillingInformationGetResponses, ExtensionsContributorsBillingInformationGetErrors>(
    options.client,
    {
      id: 'extensions.contributors.billingInformation.get',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/billing-information',
      errors: true,
    },
    options,
  )

/**
 * Replace extensions contributors billing information.
 *
 * `PUT /v2/contributors/{contributorId}/billing-information`
 */
export const extensionsContributorsBillingInformationReplace = (
  options: Arguments<ExtensionsContributorsBillingInformationReplaceData> & {
    client: Client
  },
): Call<ExtensionsContributorsBillingInformationReplaceResponses, ExtensionsContributorsBillingInformationReplaceErrors> =>
  call<ExtensionsContributorsBillingInformationReplaceResponses, ExtensionsContributorsBillingInformationReplaceErrors>(
    options.client,
    {
      id: 'extensions.contributors.billingInformation.replace',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/billing-information',
      errors: true,
    },
    options,
  )

/**
 * Read customers billing portal.
 *
 * `GET /v2/customers/{customerId}/billing-portal`
 */
export const customersBillingPortalGet = (
  options: Arguments<CustomersBillingPortalGetData> & {
    client: Client
  },
): Call<CustomersBillingPortalGetResponses, CustomersBillingPortalGetErrors> =>
  call<CustomersBillingPortalGetResponses, CustomersBillingPortalGetErrors>(
    options.client,
    {
      id: 'customers.billingPortal.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/billing-portal',
      errors: true,
    },
    options,
  )

/**
 * Read extensions contributors dashboard.
 *
 * `GET /v2/contributors/{contributorId}/dashboard`
 */
export const extensionsContributorsDashboardGet = (
  options: Arguments<ExtensionsContributorsDashboardGetData> & {
    client: Client
  },
): Call<ExtensionsContributorsDashboardGetResponses, ExtensionsContributorsDashboardGetErrors> =>
  call<ExtensionsContributorsDashboardGetResponses, ExtensionsContributorsDashboardGetErrors>(
    options.client,
    {
      id: 'extensions.contributors.dashboard.get',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/dashboard',
      errors: true,
    },
    options,
  )

/**
 * List extensions contributors contract partners.
 *
 * `GET /v2/contributors/{contributorId}/contract-partners`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsContributorsContractPartnersList = (
  options: Arguments<ExtensionsContributorsContractPartnersListData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsContractPartnersListResponses,
  ExtensionsContributorsContractPartnersListErrors,
  DocumentedResponse<'X-Pagination-Page'>
> =>
  call<
    ExtensionsContributorsContractPartnersListResponses,
    ExtensionsContributorsContractPartnersListErrors,
    DocumentedResponse<'X-Pagination-Page'>
  >(
    options.client,
    {
      id: 'extensions.contributors.contractPartners.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/contract-partners',
      errors: true,
    },
    options,
  )

/**
 * List extensions contributors invoices incoming.
 *
 * `GET /v2/contributors/{contributorId}/invoices/incoming`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsContributorsInvoicesIncomingList = (
  options: Arguments<ExtensionsContributorsInvoicesIncomingListData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsInvoicesIncomingListResponses,
  ExtensionsContributorsInvoicesIncomingListErrors,
  DocumentedResponse<'X-Pagination-Page'>
> =>
  call<
    ExtensionsContributorsInvoicesIncomingListResponses,
    ExtensionsContributorsInvoicesIncomingListErrors,
    DocumentedResponse<'X-Pagination-Page'>
  >(
    options.client,
    {
      id: 'extensions.contributors.invoices.incoming.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/invoices/incoming',
      errors: true,
    },
    options,
  )

/**
 * List extensions contributors invoices outgoing.
 *
 * `GET /v2/contributors/{contributorId}/invoices/outgoing`
 */
export const extensionsContributorsInvoicesOutgoingList = (
  options: Arguments<ExtensionsContributorsInvoicesOutgoingListData> & {
    client: Client
  },
): Call<ExtensionsContributorsInvoicesOutgoingListResponses, ExtensionsContributorsInvoicesOutgoingListErrors> =>
  call<ExtensionsContributorsInvoicesOutgoingListResponses, ExtensionsContributorsInvoicesOutgoingListErrors>(
    options.client,
    {
      id: 'extensions.contributors.invoices.outgoing.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/invoices/outgoing',
      errors: true,
    },
    options,
  )

/**
 * Read extensions contributors invoices incoming file access token.
 *
 * `GET /v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token`
 */
export const extensionsContributorsInvoicesIncomingFileAccessTokenGet = (
  options: Arguments<ExtensionsContributorsInvoicesIncomingFileAccessTokenGetData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponses,
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetErrors
> =>
  call<ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponses, ExtensionsContributorsInvoicesIncomingFileAccessTokenGetErrors>(
    options.client,
    {
      id: 'extensions.contributors.invoices.incoming.fileAccessToken.get',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions contributors avatar.
 *
 * `DELETE /v2/contributors/{contributorId}/avatar`
 */
export const extensionsContributorsAvatarDelete = (
  options: Arguments<ExtensionsContributorsAvatarDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsAvatarDeleteResponses, ExtensionsContributorsAvatarDeleteErrors> =>
  call<ExtensionsContributorsAvatarDeleteResponses, ExtensionsContributorsAvatarDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.avatar.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/avatar',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors avatar.
 *
 * `POST /v2/contributors/{contributorId}/avatar`
 */
export const extensionsContributorsAvatarCreate = (
  options: Arguments<ExtensionsContributorsAvatarCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsAvatarCreateResponses, ExtensionsContributorsAvatarCreateErrors> =>
  call<ExtensionsContributorsAvatarCreateResponses, ExtensionsContributorsAvatarCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.avatar.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/avatar',
      errors: true,
    },
    options,
  )

/**
 * Replace extensions contributors extensions extension instances secret.
 *
 * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret`
 */
export const extensionsContributorsExtensionsExtensionInstancesSecretReplace = (
  options: Arguments<ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponses,
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceErrors
> =>
  call<
    ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponses,
    ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceErrors
  >(
    options.client,
    {
      id: 'extensions.contributors.extensions.extensionInstances.secret.replace',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret',
      errors: true,
    },
    options,
  )

/**
 * Read customers conversation preferences.
 *
 * `GET /v2/customers/{customerId}/conversation-preferences`
 */
export const customersConversationPreferencesGet = (
  options: Arguments<CustomersConversationPreferencesGetData> & {
    client: Client
  },
): Call<CustomersConversationPreferencesGetResponses, CustomersConversationPreferencesGetErrors> =>
  call<CustomersConversationPreferencesGetResponses, CustomersConversationPreferencesGetErrors>(
    options.client,
    {
      id: 'customers.conversationPreferences.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/conversation-preferences',
      errors: true,
    },
    options,
  )

/**
 * Read cronjobs executions analysis.
 *
 * `GET /v2/cronjobs/{cronjobId}/executions/{executionId}/analysis`
 */
export const cronjobsExecutionsAnalysisGet = (
  options: Arguments<CronjobsExecutionsAnalysisGetData> & {
    client: Client
  },
): Call<CronjobsExecutionsAnalysisGetResponses, CronjobsExecutionsAnalysisGetErrors> =>
  call<CronjobsExecutionsAnalysisGetResponses, CronjobsExecutionsAnalysisGetErrors>(
    options.client,
    {
      id: 'cronjobs.executions.analysis.get',
      method: 'GET',
      path: '/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis',
      errors: true,
    },
    options,
  )

/**
 * Create customers recommendation suggestions.
 *
 * `POST /v2/customers/{customerId}/recommendation-suggestions`
 */
export const customersRecommendationSuggestionsCreate = (
  options: Arguments<CustomersRecommendationSuggestionsCreateData> & {
    client: Client
  },
): Call<CustomersRecommendationSuggestionsCreateResponses, CustomersRecommendationSuggestionsCreateErrors> =>
  call<CustomersRecommendationSuggestionsCreateResponses, CustomersRecommendationSuggestionsCreateErrors>(
    options.client,
    {
      id: 'customers.recommendationSuggestions.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/recommendation-suggestions',
      errors: true,
    },
    options,
  )

/**
 * Read customers wallet.
 *
 * `GET /v2/customers/{customerId}/wallet`
 */
export const customersWalletGet = (
  options: Arguments<CustomersWalletGetData> & {
    client: Client
  },
): Call<CustomersWalletGetResponses, CustomersWalletGetErrors> =>
  call<CustomersWalletGetResponses, CustomersWalletGetErrors>(
    options.client,
    {
      id: 'customers.wallet.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/wallet',
      errors: true,
    },
    options,
  )

/**
 * Create customers wallet.
 *
 * `POST /v2/customers/{customerId}/wallet`
 */
export const customersWalletCreate = (
  options: Arguments<CustomersWalletCreateData> & {
    client: Client
  },
): Call<CustomersWalletCreateResponses, CustomersWalletCreateErrors> =>
  call<CustomersWalletCreateResponses, CustomersWalletCreateErrors>(
    options.client,
    {
      id: 'customers.wallet.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/wallet',
      errors: true,
    },
    options,
  )

/**
 * Copy mysql databases.
 *
 * `POST /v2/mysql-databases/{mysqlDatabaseId}/actions/copy`
 */
export const mysqlDatabasesCopy = (
  options: Arguments<MysqlDatabasesCopyData> & {
    client: Client
  },
): Call<MysqlDatabasesCopyResponses, MysqlDatabasesCopyErrors> =>
  call<MysqlDatabasesCopyResponses, MysqlDatabasesCopyErrors>(
    options.client,
    {
      id: 'mysql.databases.copy',
      method: 'POST',
      path: '/v2/mysql-databases/{mysqlDatabaseId}/actions/copy',
      errors: true,
    },
    options,
  )

/**
 * Update apps installations database replace.
 *
 * `PATCH /v2/app-installations/{appInstallationId}/database/replace`
 *
 * @deprecated
 */
export const appsInstallationsDatabaseReplaceUpdate = (
  options: Arguments<AppsInstallationsDatabaseReplaceUpdateData> & {
    client: Client
  },
): Call<AppsInstallationsDatabaseReplaceUpdateResponses, AppsInstallationsDatabaseReplaceUpdateErrors> =>
  call<AppsInstallationsDatabaseReplaceUpdateResponses, AppsInstallationsDatabaseReplaceUpdateErrors>(
    options.client,
    {
      id: 'apps.installations.database.replace.update',
      method: 'PATCH',
      path: '/v2/app-installations/{appInstallationId}/database/replace',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Replace backups expiration time.
 *
 * `PUT /v2/project-backups/{projectBackupId}/expiration-time`
 *
 * @deprecated
 */
export const backupsExpirationTimeReplace = (
  options: Arguments<BackupsExpirationTimeReplaceData> & {
    client: Client
  },
): Call<BackupsExpirationTimeReplaceResponses, BackupsExpirationTimeReplaceErrors> =>
  call<BackupsExpirationTimeReplaceResponses, BackupsExpirationTimeReplaceErrors>(
    options.client,
    {
      id: 'backups.expirationTime.replace',
      method: 'PUT',
      path: '/v2/project-backups/{projectBackupId}/expiration-time',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Replace stacks update schedule.
 *
 * `PUT /v2/stacks/{stackId}/update-schedule`
 *
 * @deprecated
 */
export const stacksUpdateScheduleReplace = (
  options: Arguments<StacksUpdateScheduleReplaceData> & {
    client: Client
  },
): Call<StacksUpdateScheduleReplaceResponses, StacksUpdateScheduleReplaceErrors> =>
  call<StacksUpdateScheduleReplaceResponses, StacksUpdateScheduleReplaceErrors>(
    options.client,
    {
      id: 'stacks.updateSchedule.replace',
      method: 'PUT',
      path: '/v2/stacks/{stackId}/update-schedule',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Validate container registry uri actions.
 *
 * `POST /v2/actions/validate-container-registry-uri`
 *
 * @deprecated
 */
export const actionsValidateContainerRegistryUri = (
  options: Arguments<ActionsValidateContainerRegistryUriData> & {
    client: Client
  },
): Call<ActionsValidateContainerRegistryUriResponses, ActionsValidateContainerRegistryUriErrors> =>
  call<ActionsValidateContainerRegistryUriResponses, ActionsValidateContainerRegistryUriErrors>(
    options.client,
    {
      id: 'actions.validateContainerRegistryUri',
      method: 'POST',
      path: '/v2/actions/validate-container-registry-uri',
      errors: true,
    },
    options,
  )

/**
 * Create registries actions validate credentials.
 *
 * `POST /v2/registries/{registryId}/actions/validate-credentials`
 *
 * @deprecated
 */
export const registriesActionsValidateCredentialsCreate = (
  options: Arguments<RegistriesActionsValidateCredentialsCreateData> & {
    client: Client
  },
): Call<RegistriesActionsValidateCredentialsCreateResponses, RegistriesActionsValidateCredentialsCreateErrors> =>
  call<RegistriesActionsValidateCredentialsCreateResponses, RegistriesActionsValidateCredentialsCreateErrors>(
    options.client,
    {
      id: 'registries.actions.validateCredentials.create',
      method: 'POST',
      path: '/v2/registries/{registryId}/actions/validate-credentials',
      errors: true,
    },
    options,
  )

/**
 * Read customers ai hosting contract.
 *
 * `GET /v2/customers/{customerId}/ai-hosting/contract`
 *
 * @deprecated
 */
export const customersAiHostingContractGet = (
  options: Arguments<CustomersAiHostingContractGetData> & {
    client: Client
  },
): Call<CustomersAiHostingContractGetResponses, CustomersAiHostingContractGetErrors> =>
  call<CustomersAiHostingContractGetResponses, CustomersAiHostingContractGetErrors>(
    options.client,
    {
      id: 'customers.aiHosting.contract.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/ai-hosting/contract',
      errors: true,
    },
    options,
  )

/**
 * Update cronjobs app installation id.
 *
 * `PATCH /v2/cronjobs/{cronjobId}/app-installation-id`
 *
 * @deprecated
 */
export const cronjobsAppInstallationIdUpdate = (
  options: Arguments<CronjobsAppInstallationIdUpdateData> & {
    client: Client
  },
): Call<CronjobsAppInstallationIdUpdateResponses, CronjobsAppInstallationIdUpdateErrors> =>
  call<CronjobsAppInstallationIdUpdateResponses, CronjobsAppInstallationIdUpdateErrors>(
    options.client,
    {
      id: 'cronjobs.appInstallationId.update',
      method: 'PATCH',
      path: '/v2/cronjobs/{cronjobId}/app-installation-id',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Replace cronjobs app installation id.
 *
 * `PUT /v2/cronjobs/{cronjobId}/app-installation-id`
 *
 * @deprecated
 */
export const cronjobsAppInstallationIdReplace = (
  options: Arguments<CronjobsAppInstallationIdReplaceData> & {
    client: Client
  },
): Call<CronjobsAppInstallationIdReplaceResponses, CronjobsAppInstallationIdReplaceErrors> =>
  call<CronjobsAppInstallationIdReplaceResponses, CronjobsAppInstallationIdReplaceErrors>(
    options.client,
    {
      id: 'cronjobs.appInstallationId.replace',
      method: 'PUT',
      path: '/v2/cronjobs/{cronjobId}/app-installation-id',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Replace projects storage space notification threshold.
 *
 * `PUT /v2/projects/{projectId}/storage-space-notification-threshold`
 *
 * @deprecated
 */
export const projectsStorageSpaceNotificationThresholdReplace = (
  options: Arguments<ProjectsStorageSpaceNotificationThresholdReplaceData> & {
    client: Client
  },
): Call<ProjectsStorageSpaceNotificationThresholdReplaceResponses, ProjectsStorageSpaceNotificationThresholdReplaceErrors> =>
  call<ProjectsStorageSpaceNotificationThresholdReplaceResponses, ProjectsStorageSpaceNotificationThresholdReplaceErrors>(
    options.client,
    {
      id: 'projects.storageSpaceNotificationThreshold.replace',
      method: 'PUT',
      path: '/v2/projects/{projectId}/storage-space-notification-threshold',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Replace servers storage space notification threshold.
 *
 * `PUT /v2/servers/{serverId}/storage-space-notification-threshold`
 *
 * @deprecated
 */
export const serversStorageSpaceNotificationThresholdReplace = (
  options: Arguments<ServersStorageSpaceNotificationThresholdReplaceData> & {
    client: Client
  },
): Call<ServersStorageSpaceNotificationThresholdReplaceResponses, ServersStorageSpaceNotificationThresholdReplaceErrors> =>
  call<ServersStorageSpaceNotificationThresholdReplaceResponses, ServersStorageSpaceNotificationThresholdReplaceErrors>(
    options.client,
    {
      id: 'servers.storageSpaceNotificationThreshold.replace',
      method: 'PUT',
      path: '/v2/servers/{serverId}/storage-space-notification-threshold',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read dns zones zone file.
 *
 * `GET /v2/dns-zones/{dnsZoneId}/zone-file`
 */
export const dnsZonesZoneFileGet = (
  options: Arguments<DnsZonesZoneFileGetData> & {
    client: Client
  },
): Call<DnsZonesZoneFileGetResponses, DnsZonesZoneFileGetErrors> =>
  call<DnsZonesZoneFileGetResponses, DnsZonesZoneFileGetErrors>(
    options.client,
    {
      id: 'dns.zones.zoneFile.get',
      method: 'GET',
      path: '/v2/dns-zones/{dnsZoneId}/zone-file',
      read: readPlainText,
      accept: 'text/plain',
      errors: true,
    },
    options,
  )

/**
 * Delete domains scheduled deletion.
 *
 * `DELETE /v2/domains/{domainId}/scheduled-deletion`
 */
export const domainsScheduledDeletionDelete = (
  options: Arguments<DomainsScheduledDeletionDeleteData> & {
    client: Client
  },
): Call<DomainsScheduledDeletionDeleteResponses, DomainsScheduledDeletionDeleteErrors> =>
  call<DomainsScheduledDeletionDeleteResponses, DomainsScheduledDeletionDeleteErrors>(
    options.client,
    {
      id: 'domains.scheduledDeletion.delete',
      method: 'DELETE',
      path: '/v2/domains/{domainId}/scheduled-deletion',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create domains scheduled deletion.
 *
 * `POST /v2/domains/{domainId}/scheduled-deletion`
 */
export const domainsScheduledDeletionCreate = (
  options: Arguments<DomainsScheduledDeletionCreateData> & {
    client: Client
  },
): Call<DomainsScheduledDeletionCreateResponses, DomainsScheduledDeletionCreateErrors> =>
  call<DomainsScheduledDeletionCreateResponses, DomainsScheduledDeletionCreateErrors>(
    options.client,
    {
      id: 'domains.scheduledDeletion.create',
      method: 'POST',
      path: '/v2/domains/{domainId}/scheduled-deletion',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read contact verifications.
 *
 * `GET /v2/contact-verifications/{contactVerificationId}`
 */
export const contactVerificationsGet = (
  options: Arguments<ContactVerificationsGetData> & {
    client: Client
  },
): Call<ContactVerificationsGetResponses, ContactVerificationsGetErrors> =>
  call<ContactVerificationsGetResponses, ContactVerificationsGetErrors>(
    options.client,
    {
      id: 'contactVerifications.get',
      method: 'GET',
      path: '/v2/contact-verifications/{contactVerificationId}',
      errors: true,
    },
    options,
  )

/**
 * List contact verifications.
 *
 * `GET /v2/contact-verifications`
 */
export const contactVerificationsList = (
  options: Arguments<ContactVerificationsListData> & {
    client: Client
  },
): Call<ContactVerificationsListResponses, ContactVerificationsListErrors> =>
  call<ContactVerificationsListResponses, ContactVerificationsListErrors>(
    options.client,
    {
      id: 'contactVerifications.list',
      method: 'GET',
      path: '/v2/contact-verifications',
      errors: true,
    },
    options,
  )

/**
 * List projects domain migrations.
 *
 * `GET /v2/projects/{projectId}/domain-migrations`
 */
export const projectsDomainMigrationsList = (
  options: Arguments<ProjectsDomainMigrationsListData> & {
    client: Client
  },
): Call<ProjectsDomainMigrationsListResponses, ProjectsDomainMigrationsListErrors> =>
  call<ProjectsDomainMigrationsListResponses, ProjectsDomainMigrationsListErrors>(
    options.client,
    {
      id: 'projects.domainMigrations.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/domain-migrations',
      errors: true,
    },
    options,
  )

/**
 * Resend contact verification email contact verifications actions.
 *
 * `POST /v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email`
 */
export const contactVerificationsActionsResendContactVerificationEmail = (
  options: Arguments<ContactVerificationsActionsResendContactVerificationEmailData> & {
    client: Client
  },
): Call<
  ContactVerificationsActionsResendContactVerificationEmailResponses,
  ContactVerificationsActionsResendContactVerificationEmailErrors
> =>
  call<ContactVerificationsActionsResendContactVerificationEmailResponses, ContactVerificationsActionsResendContactVerificationEmailErrors>(
    options.client,
    {
      id: 'contactVerifications.actions.resendContactVerificationEmail',
      method: 'POST',
      path: '/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read domain suggestions.
 *
 * `GET /v2/domain-suggestions`
 */
export const domainSuggestionsGet = (
  options: Arguments<DomainSuggestionsGetData> & {
    client: Client
  },
): Call<DomainSuggestionsGetResponses, DomainSuggestionsGetErrors> =>
  call<DomainSuggestionsGetResponses, DomainSuggestionsGetErrors>(
    options.client,
    {
      id: 'domainSuggestions.get',
      method: 'GET',
      path: '/v2/domain-suggestions',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Create authenticate session token.
 *
 * `POST /v2/authenticate-session-token`
 */
export const authenticateSessionTokenCreate = (
  options: Arguments<AuthenticateSessionTokenCreateData> & {
    client: Client
  },
): Call<AuthenticateSessionTokenCreateResponses, AuthenticateSessionTokenCreateErrors> =>
  call<AuthenticateSessionTokenCreateResponses, AuthenticateSessionTokenCreateErrors>(
    options.client,
    {
      id: 'authenticateSessionToken.create',
      method: 'POST',
      path: '/v2/authenticate-session-token',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions instances termination.
 *
 * `DELETE /v2/extension-instances/{extensionInstanceId}/termination`
 */
export const extensionsInstancesTerminationDelete = (
  options: Arguments<ExtensionsInstancesTerminationDeleteData> & {
    client: Client
  },
): Call<ExtensionsInstancesTerminationDeleteResponses, ExtensionsInstancesTerminationDeleteErrors> =>
  call<ExtensionsInstancesTerminationDeleteResponses, ExtensionsInstancesTerminationDeleteErrors>(
    options.client,
    {
      id: 'extensions.instances.termination.delete',
      method: 'DELETE',
      path: '/v2/extension-instances/{extensionInstanceId}/termination',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Create extensions instances termination.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/termination`
 */
export const extensionsInstancesTerminationCreate = (
  options: Arguments<ExtensionsInstancesTerminationCreateData> & {
    client: Client
  },
): Call<ExtensionsInstancesTerminationCreateResponses, ExtensionsInstancesTerminationCreateErrors> =>
  call<ExtensionsInstancesTerminationCreateResponses, ExtensionsInstancesTerminationCreateErrors>(
    options.client,
    {
      id: 'extensions.instances.termination.create',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/termination',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions instances contract variant change.
 *
 * `DELETE /v2/extension-instances/{extensionInstanceId}/contract/variant-change`
 */
export const extensionsInstancesContractVariantChangeDelete = (
  options: Arguments<ExtensionsInstancesContractVariantChangeDeleteData> & {
    client: Client
  },
): Call<ExtensionsInstancesContractVariantChangeDeleteResponses, ExtensionsInstancesContractVariantChangeDeleteErrors> =>
  call<ExtensionsInstancesContractVariantChangeDeleteResponses, ExtensionsInstancesContractVariantChangeDeleteErrors>(
    options.client,
    {
      id: 'extensions.instances.contract.variantChange.delete',
      method: 'DELETE',
      path: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change',
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Create extensions instances contract variant change.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/contract/variant-change`
 */
export const extensionsInstancesContractVariantChangeCreate = (
  options: Arguments<ExtensionsInstancesContractVariantChangeCreateData> & {
    client: Client
  },
): Call<ExtensionsInstancesContractVariantChangeCreateResponses, ExtensionsInstancesContractVariantChangeCreateErrors> =>
  call<ExtensionsInstancesContractVariantChangeCreateResponses, ExtensionsInstancesContractVariantChangeCreateErrors>(
    options.client,
    {
      id: 'extensions.instances.contract.variantChange.create',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change',
      errors: true,
    },
    options,
  )

/**
 * Replace extensions contributors extensions context.
 *
 * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/context`
 */
export const extensionsContributorsExtensionsContextReplace = (
  options: Arguments<ExtensionsContributorsExtensionsContextReplaceData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsContextReplaceResponses, ExtensionsContributorsExtensionsContextReplaceErrors> =>
  call<ExtensionsContributorsExtensionsContextReplaceResponses, ExtensionsContributorsExtensionsContextReplaceErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.context.replace',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/context',
      errors: true,
    },
    options,
  )

/**
 * Read extensions contexts chargability.
 *
 * `GET /v2/extensions/{extensionId}/contexts/{contextId}/chargability`
 */
export const extensionsContextsChargabilityGet = (
  options: Arguments<ExtensionsContextsChargabilityGetData> & {
    client: Client
  },
): Call<ExtensionsContextsChargabilityGetResponses, ExtensionsContextsChargabilityGetErrors> =>
  call<ExtensionsContextsChargabilityGetResponses, ExtensionsContextsChargabilityGetErrors>(
    options.client,
    {
      id: 'extensions.contexts.chargability.get',
      method: 'GET',
      path: '/v2/extensions/{extensionId}/contexts/{contextId}/chargability',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Create extensions contributors onboarding process.
 *
 * `POST /v2/contributors/{contributorId}/onboarding-process`
 */
export const extensionsContributorsOnboardingProcessCreate = (
  options: Arguments<ExtensionsContributorsOnboardingProcessCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsOnboardingProcessCreateResponses, ExtensionsContributorsOnboardingProcessCreateErrors> =>
  call<ExtensionsContributorsOnboardingProcessCreateResponses, ExtensionsContributorsOnboardingProcessCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.onboardingProcess.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/onboarding-process',
      errors: true,
    },
    options,
  )

/**
 * Create access token retrieval key extensions instances.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key`
 */
export const extensionsInstancesCreateAccessTokenRetrievalKey = (
  options: Arguments<ExtensionsInstancesCreateAccessTokenRetrievalKeyData> & {
    client: Client
  },
): Call<ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses, ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors> =>
  call<ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses, ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors>(
    options.client,
    {
      id: 'extensions.instances.createAccessTokenRetrievalKey',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions contributors extensions.
 *
 * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}`
 */
export const extensionsContributorsExtensionsDelete = (
  options: Arguments<ExtensionsContributorsExtensionsDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsDeleteResponses, ExtensionsContributorsExtensionsDeleteErrors> =>
  call<ExtensionsContributorsExtensionsDeleteResponses, ExtensionsContributorsExtensionsDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}',
      bodiless: true,
      errors: true,
      retry: 'never',
    },
    options,
  )

/**
 * Read extensions contributors extensions.
 *
 * `GET /v2/contributors/{contributorId}/extensions/{extensionId}`
 */
export const extensionsContributorsExtensionsGet = (
  options: Arguments<ExtensionsContributorsExtensionsGetData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsGetResponses, ExtensionsContributorsExtensionsGetErrors> =>
  call<ExtensionsContributorsExtensionsGetResponses, ExtensionsContributorsExtensionsGetErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.get',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}',
      errors: true,
    },
    options,
  )

/**
 * Update extensions contributors extensions.
 *
 * `PATCH /v2/contributors/{contributorId}/extensions/{extensionId}`
 */
export const extensionsContributorsExtensionsUpdate = (
  options: Arguments<ExtensionsContributorsExtensionsUpdateData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsUpdateResponses, ExtensionsContributorsExtensionsUpdateErrors> =>
  call<ExtensionsContributorsExtensionsUpdateResponses, ExtensionsContributorsExtensionsUpdateErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.update',
      method: 'PATCH',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}',
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors extensions extension instances dry run.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}`
 */
export const extensionsContributorsExtensionsExtensionInstancesDryRunCreate = (
  options: Arguments<ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponses,
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateErrors
> =>
  call<
    ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponses,
    ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateErrors
  >(
    options.client,
    {
      id: 'extensions.contributors.extensions.extensionInstances.dryRun.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}',
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors extensions secret.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/secret`
 */
export const extensionsContributorsExtensionsSecretCreate = (
  options: Arguments<ExtensionsContributorsExtensionsSecretCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsSecretCreateResponses, ExtensionsContributorsExtensionsSecretCreateErrors> =>
  call<ExtensionsContributorsExtensionsSecretCreateResponses, ExtensionsContributorsExtensionsSecretCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.secret.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret',
      errors: true,
    },
    options,
  )

/**
 * Create extensions instances sessions.
 *
 * `POST /v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}`
 */
export const extensionsInstancesSessionsCreate = (
  options: Arguments<ExtensionsInstancesSessionsCreateData> & {
    client: Client
  },
): Call<ExtensionsInstancesSessionsCreateResponses, ExtensionsInstancesSessionsCreateErrors> =>
  call<ExtensionsInstancesSessionsCreateResponses, ExtensionsInstancesSessionsCreateErrors>(
    options.client,
    {
      id: 'extensions.instances.sessions.create',
      method: 'POST',
      path: '/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}',
      errors: true,
    },
    options,
  )

/**
 * List customers extension orders.
 *
 * `GET /v2/customers/{customerId}/extension-orders`
 */
export const customersExtensionOrdersList = (
  options: Arguments<CustomersExtensionOrdersListData> & {
    client: Client
  },
): Call<CustomersExtensionOrdersListResponses, CustomersExtensionOrdersListErrors> =>
  call<CustomersExtensionOrdersListResponses, CustomersExtensionOrdersListErrors>(
    options.client,
    {
      id: 'customers.extensionOrders.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/extension-orders',
      errors: true,
    },
    options,
  )

/**
 * Read extensions instances contract.
 *
 * `GET /v2/extension-instances/{extensionInstanceId}/contract`
 */
export const extensionsInstancesContractGet = (
  options: Arguments<ExtensionsInstancesContractGetData> & {
    client: Client
  },
): Call<ExtensionsInstancesContractGetResponses, ExtensionsInstancesContractGetErrors> =>
  call<ExtensionsInstancesContractGetResponses, ExtensionsInstancesContractGetErrors>(
    options.client,
    {
      id: 'extensions.instances.contract.get',
      method: 'GET',
      path: '/v2/extension-instances/{extensionInstanceId}/contract',
      errors: true,
    },
    options,
  )

/**
 * Replace extensions instances contract.
 *
 * `PUT /v2/extension-instances/{extensionInstanceId}/contract`
 */
export const extensionsInstancesContractReplace = (
  options: Arguments<ExtensionsInstancesContractReplaceData> & {
    client: Client
  },
): Call<ExtensionsInstancesContractReplaceResponses, ExtensionsInstancesContractReplaceErrors> =>
  call<ExtensionsInstancesContractReplaceResponses, ExtensionsInstancesContractReplaceErrors>(
    options.client,
    {
      id: 'extensions.instances.contract.replace',
      method: 'PUT',
      path: '/v2/extension-instances/{extensionInstanceId}/contract',
      errors: true,
    },
    options,
  )

/**
 * List customers extensions.
 *
 * `GET /v2/customers/{customerId}/extensions/{extensionId}`
 */
export const customersExtensionsList = (
  options: Arguments<CustomersExtensionsListData> & {
    client: Client
  },
): Call<CustomersExtensionsListResponses, CustomersExtensionsListErrors> =>
  call<CustomersExtensionsListResponses, CustomersExtensionsListErrors>(
    options.client,
    {
      id: 'customers.extensions.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/extensions/{extensionId}',
      errors: true,
    },
    options,
  )

/**
 * List projects extensions.
 *
 * `GET /v2/projects/{projectId}/extensions/{extensionId}`
 */
export const projectsExtensionsList = (
  options: Arguments<ProjectsExtensionsListData> & {
    client: Client
  },
): Call<ProjectsExtensionsListResponses, ProjectsExtensionsListErrors> =>
  call<ProjectsExtensionsListResponses, ProjectsExtensionsListErrors>(
    options.client,
    {
      id: 'projects.extensions.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/extensions/{extensionId}',
      errors: true,
    },
    options,
  )

/**
 * List projects extension orders.
 *
 * `GET /v2/projects/{projectId}/extension-orders`
 */
export const projectsExtensionOrdersList = (
  options: Arguments<ProjectsExtensionOrdersListData> & {
    client: Client
  },
): Call<ProjectsExtensionOrdersListResponses, ProjectsExtensionOrdersListErrors> =>
  call<ProjectsExtensionOrdersListResponses, ProjectsExtensionOrdersListErrors>(
    options.client,
    {
      id: 'projects.extensionOrders.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/extension-orders',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions contributors extensions secret.
 *
 * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}`
 */
export const extensionsContributorsExtensionsSecretDelete = (
  options: Arguments<ExtensionsContributorsExtensionsSecretDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsSecretDeleteResponses, ExtensionsContributorsExtensionsSecretDeleteErrors> =>
  call<ExtensionsContributorsExtensionsSecretDeleteResponses, ExtensionsContributorsExtensionsSecretDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.secret.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List extensions contributors webhook executions.
 *
 * `GET /v2/contributors/{contributorId}/webhook-executions`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsContributorsWebhookExecutionsList = (
  options: Arguments<ExtensionsContributorsWebhookExecutionsListData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsWebhookExecutionsListResponses,
  ExtensionsContributorsWebhookExecutionsListErrors,
  DocumentedResponse<'X-Pagination-Page'>
> =>
  call<
    ExtensionsContributorsWebhookExecutionsListResponses,
    ExtensionsContributorsWebhookExecutionsListErrors,
    DocumentedResponse<'X-Pagination-Page'>
  >(
    options.client,
    {
      id: 'extensions.contributors.webhookExecutions.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/webhook-executions',
      errors: true,
    },
    options,
  )

/**
 * List extensions contributors extensions.
 *
 * `GET /v2/contributors/{contributorId}/extensions`
 *
 * Response header `X-Pagination-Page`.
 */
export const extensionsContributorsExtensionsList = (
  options: Arguments<ExtensionsContributorsExtensionsListData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsExtensionsListResponses,
  ExtensionsContributorsExtensionsListErrors,
  DocumentedResponse<'X-Pagination-Page'>
> =>
  call<ExtensionsContributorsExtensionsListResponses, ExtensionsContributorsExtensionsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'extensions.contributors.extensions.list',
      method: 'GET',
      path: '/v2/contributors/{contributorId}/extensions',
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors extensions.
 *
 * `POST /v2/contributors/{contributorId}/extensions`
 */
export const extensionsContributorsExtensionsCreate = (
  options: Arguments<ExtensionsContributorsExtensionsCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsCreateResponses, ExtensionsContributorsExtensionsCreateErrors> =>
  call<ExtensionsContributorsExtensionsCreateResponses, ExtensionsContributorsExtensionsCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions',
      errors: true,
    },
    options,
  )

/**
 * List scopes.
 *
 * `GET /v2/scopes`
 */
export const scopesList = (
  options: Arguments<ScopesListData> & {
    client: Client
  },
): Call<ScopesListResponses, ScopesListErrors> =>
  call<ScopesListResponses, ScopesListErrors>(
    options.client,
    {
      id: 'scopes.list',
      method: 'GET',
      path: '/v2/scopes',
      errors: true,
    },
    options,
  )

/**
 * Create extensions order.
 *
 * `POST /v2/extensions/{extensionId}/order`
 */
export const extensionsOrderCreate = (
  options: Arguments<ExtensionsOrderCreateData> & {
    client: Client
  },
): Call<ExtensionsOrderCreateResponses, ExtensionsOrderCreateErrors> =>
  call<ExtensionsOrderCreateResponses, ExtensionsOrderCreateErrors>(
    options.client,
    {
      id: 'extensions.order.create',
      method: 'POST',
      path: '/v2/extensions/{extensionId}/order',
      errors: true,
    },
    options,
  )

/**
 * Delete extensions contributors extensions assets.
 *
 * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}`
 */
export const extensionsContributorsExtensionsAssetsDelete = (
  options: Arguments<ExtensionsContributorsExtensionsAssetsDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsAssetsDeleteResponses, ExtensionsContributorsExtensionsAssetsDeleteErrors> =>
  call<ExtensionsContributorsExtensionsAssetsDeleteResponses, ExtensionsContributorsExtensionsAssetsDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.assets.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete extensions contributors extensions logo.
 *
 * `DELETE /v2/contributors/{contributorId}/extensions/{extensionId}/logo`
 */
export const extensionsContributorsExtensionsLogoDelete = (
  options: Arguments<ExtensionsContributorsExtensionsLogoDeleteData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsLogoDeleteResponses, ExtensionsContributorsExtensionsLogoDeleteErrors> =>
  call<ExtensionsContributorsExtensionsLogoDeleteResponses, ExtensionsContributorsExtensionsLogoDeleteErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.logo.delete',
      method: 'DELETE',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors extensions logo.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/logo`
 */
export const extensionsContributorsExtensionsLogoCreate = (
  options: Arguments<ExtensionsContributorsExtensionsLogoCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsLogoCreateResponses, ExtensionsContributorsExtensionsLogoCreateErrors> =>
  call<ExtensionsContributorsExtensionsLogoCreateResponses, ExtensionsContributorsExtensionsLogoCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.logo.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo',
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors extensions assets.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/assets`
 */
export const extensionsContributorsExtensionsAssetsCreate = (
  options: Arguments<ExtensionsContributorsExtensionsAssetsCreateData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsAssetsCreateResponses, ExtensionsContributorsExtensionsAssetsCreateErrors> =>
  call<ExtensionsContributorsExtensionsAssetsCreateResponses, ExtensionsContributorsExtensionsAssetsCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.assets.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets',
      errors: true,
    },
    options,
  )

/**
 * Create extensions contributors extensions verification process.
 *
 * `POST /v2/contributors/{contributorId}/extensions/{extensionId}/verification-process`
 */
export const extensionsContributorsExtensionsVerificationProcessCreate = (
  options: Arguments<ExtensionsContributorsExtensionsVerificationProcessCreateData> & {
    client: Client
  },
): Call<
  ExtensionsContributorsExtensionsVerificationProcessCreateResponses,
  ExtensionsContributorsExtensionsVerificationProcessCreateErrors
> =>
  call<ExtensionsContributorsExtensionsVerificationProcessCreateResponses, ExtensionsContributorsExtensionsVerificationProcessCreateErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.verificationProcess.create',
      method: 'POST',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/verification-process',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Replace extensions contributors extensions published.
 *
 * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/published`
 */
export const extensionsContributorsExtensionsPublishedReplace = (
  options: Arguments<ExtensionsContributorsExtensionsPublishedReplaceData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsPublishedReplaceResponses, ExtensionsContributorsExtensionsPublishedReplaceErrors> =>
  call<ExtensionsContributorsExtensionsPublishedReplaceResponses, ExtensionsContributorsExtensionsPublishedReplaceErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.published.replace',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/published',
      errors: true,
    },
    options,
  )

/**
 * Replace extensions contributors extensions pricing.
 *
 * `PUT /v2/contributors/{contributorId}/extensions/{extensionId}/pricing`
 */
export const extensionsContributorsExtensionsPricingReplace = (
  options: Arguments<ExtensionsContributorsExtensionsPricingReplaceData> & {
    client: Client
  },
): Call<ExtensionsContributorsExtensionsPricingReplaceResponses, ExtensionsContributorsExtensionsPricingReplaceErrors> =>
  call<ExtensionsContributorsExtensionsPricingReplaceResponses, ExtensionsContributorsExtensionsPricingReplaceErrors>(
    options.client,
    {
      id: 'extensions.contributors.extensions.pricing.replace',
      method: 'PUT',
      path: '/v2/contributors/{contributorId}/extensions/{extensionId}/pricing',
      errors: true,
    },
    options,
  )

/**
 * List ingresses compatible with certificate actions.
 *
 * `POST /v2/actions/list-ingresses-compatible-with-certificate`
 *
 * Response header `X-Pagination-Page`.
 */
export const actionsListIngressesCompatibleWithCertificate = (
  options: Arguments<ActionsListIngressesCompatibleWithCertificateData> & {
    client: Client
  },
): Call<
  ActionsListIngressesCompatibleWithCertificateResponses,
  ActionsListIngressesCompatibleWithCertificateErrors,
  DocumentedResponse<'X-Pagination-Page'>
> =>
  call<
    ActionsListIngressesCompatibleWithCertificateResponses,
    ActionsListIngressesCompatibleWithCertificateErrors,
    DocumentedResponse<'X-Pagination-Page'>
  >(
    options.client,
    {
      id: 'actions.listIngressesCompatibleWithCertificate',
      method: 'POST',
      path: '/v2/actions/list-ingresses-compatible-with-certificate',
      errors: true,
    },
    options,
  )

/**
 * Read customers lead fyndr profile request.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile-request`
 */
export const customersLeadFyndrProfileRequestGet = (
  options: Arguments<CustomersLeadFyndrProfileRequestGetData> & {
    client: Client
  },
): Call<CustomersLeadFyndrProfileRequestGetResponses, CustomersLeadFyndrProfileRequestGetErrors> =>
  call<CustomersLeadFyndrProfileRequestGetResponses, CustomersLeadFyndrProfileRequestGetErrors>(
    options.client,
    {
      id: 'customers.leadFyndrProfileRequest.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/lead-fyndr-profile-request',
      errors: true,
    },
    options,
  )

/**
 * Create customers lead fyndr profile request.
 *
 * `POST /v2/customers/{customerId}/lead-fyndr-profile-request`
 */
export const customersLeadFyndrProfileRequestCreate = (
  options: Arguments<CustomersLeadFyndrProfileRequestCreateData> & {
    client: Client
  },
): Call<CustomersLeadFyndrProfileRequestCreateResponses, CustomersLeadFyndrProfileRequestCreateErrors> =>
  call<CustomersLeadFyndrProfileRequestCreateResponses, CustomersLeadFyndrProfileRequestCreateErrors>(
    options.client,
    {
      id: 'customers.leadFyndrProfileRequest.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/lead-fyndr-profile-request',
      errors: true,
    },
    options,
  )

/**
 * Create customers unlocked leads export.
 *
 * `POST /v2/customers/{customerId}/unlocked-leads-export`
 */
export const customersUnlockedLeadsExportCreate = (
  options: Arguments<CustomersUnlockedLeadsExportCreateData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsExportCreateResponses, CustomersUnlockedLeadsExportCreateErrors> =>
  call<CustomersUnlockedLeadsExportCreateResponses, CustomersUnlockedLeadsExportCreateErrors>(
    options.client,
    {
      id: 'customers.unlockedLeadsExport.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/unlocked-leads-export',
      errors: true,
    },
    options,
  )

/**
 * List cities.
 *
 * `GET /v2/cities`
 */
export const citiesList = (
  options: Arguments<CitiesListData> & {
    client: Client
  },
): Call<CitiesListResponses, CitiesListErrors> =>
  call<CitiesListResponses, CitiesListErrors>(
    options.client,
    {
      id: 'cities.list',
      method: 'GET',
      path: '/v2/cities',
      errors: true,
    },
    options,
  )

/**
 * Read customers lead fyndr profile tariff.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile/tariff`
 */
export const customersLeadFyndrProfileTariffGet = (
  options: Arguments<CustomersLeadFyndrProfileTariffGetData> & {
    client: Client
  },
): Call<CustomersLeadFyndrProfileTariffGetResponses, CustomersLeadFyndrProfileTariffGetErrors> =>
  call<CustomersLeadFyndrProfileTariffGetResponses, CustomersLeadFyndrProfileTariffGetErrors>(
    options.client,
    {
      id: 'customers.leadFyndrProfile.tariff.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/lead-fyndr-profile/tariff',
      errors: true,
    },
    options,
  )

/**
 * Read customers lead fyndr profile.
 *
 * `GET /v2/customers/{customerId}/lead-fyndr-profile`
 */
export const customersLeadFyndrProfileGet = (
  options: Arguments<CustomersLeadFyndrProfileGetData> & {
    client: Client
  },
): Call<CustomersLeadFyndrProfileGetResponses, CustomersLeadFyndrProfileGetErrors> =>
  call<CustomersLeadFyndrProfileGetResponses, CustomersLeadFyndrProfileGetErrors>(
    options.client,
    {
      id: 'customers.leadFyndrProfile.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/lead-fyndr-profile',
      errors: true,
    },
    options,
  )

/**
 * Read customers leads.
 *
 * `GET /v2/customers/{customerId}/leads/{leadId}`
 */
export const customersLeadsGet = (
  options: Arguments<CustomersLeadsGetData> & {
    client: Client
  },
): Call<CustomersLeadsGetResponses, CustomersLeadsGetErrors> =>
  call<CustomersLeadsGetResponses, CustomersLeadsGetErrors>(
    options.client,
    {
      id: 'customers.leads.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/leads/{leadId}',
      errors: true,
    },
    options,
  )

/**
 * List customers unlocked leads exports.
 *
 * `GET /v2/customers/{customerId}/unlocked-leads-exports`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersUnlockedLeadsExportsList = (
  options: Arguments<CustomersUnlockedLeadsExportsListData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsExportsListResponses, CustomersUnlockedLeadsExportsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<CustomersUnlockedLeadsExportsListResponses, CustomersUnlockedLeadsExportsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'customers.unlockedLeadsExports.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/unlocked-leads-exports',
      errors: true,
    },
    options,
  )

/**
 * Read customers unlocked leads.
 *
 * `GET /v2/customers/{customerId}/unlocked-leads/{leadId}`
 */
export const customersUnlockedLeadsGet = (
  options: Arguments<CustomersUnlockedLeadsGetData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsGetResponses, CustomersUnlockedLeadsGetErrors> =>
  call<CustomersUnlockedLeadsGetResponses, CustomersUnlockedLeadsGetErrors>(
    options.client,
    {
      id: 'customers.unlockedLeads.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/unlocked-leads/{leadId}',
      errors: true,
    },
    options,
  )

/**
 * Create customers unlocked leads.
 *
 * `POST /v2/customers/{customerId}/unlocked-leads/{leadId}`
 */
export const customersUnlockedLeadsCreate = (
  options: Arguments<CustomersUnlockedLeadsCreateData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsCreateResponses, CustomersUnlockedLeadsCreateErrors> =>
  call<CustomersUnlockedLeadsCreateResponses, CustomersUnlockedLeadsCreateErrors>(
    options.client,
    {
      id: 'customers.unlockedLeads.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/unlocked-leads/{leadId}',
      errors: true,
    },
    options,
  )

/**
 * List customers leads.
 *
 * `GET /v2/customers/{customerId}/leads`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersLeadsList = (
  options: Arguments<CustomersLeadsListData> & {
    client: Client
  },
): Call<CustomersLeadsListResponses, CustomersLeadsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<CustomersLeadsListResponses, CustomersLeadsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'customers.leads.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/leads',
      errors: true,
    },
    options,
  )

/**
 * List customers unlocked leads.
 *
 * `GET /v2/customers/{customerId}/unlocked-leads`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersUnlockedLeadsList = (
  options: Arguments<CustomersUnlockedLeadsListData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsListResponses, CustomersUnlockedLeadsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<CustomersUnlockedLeadsListResponses, CustomersUnlockedLeadsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'customers.unlockedLeads.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/unlocked-leads',
      errors: true,
    },
    options,
  )

/**
 * Delete customers unlocked leads reservation.
 *
 * `DELETE /v2/customers/{customerId}/unlocked-leads/{leadId}/reservation`
 */
export const customersUnlockedLeadsReservationDelete = (
  options: Arguments<CustomersUnlockedLeadsReservationDeleteData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsReservationDeleteResponses, CustomersUnlockedLeadsReservationDeleteErrors> =>
  call<CustomersUnlockedLeadsReservationDeleteResponses, CustomersUnlockedLeadsReservationDeleteErrors>(
    options.client,
    {
      id: 'customers.unlockedLeads.reservation.delete',
      method: 'DELETE',
      path: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation',
      errors: true,
    },
    options,
  )

/**
 * Create customers unlocked leads reservation.
 *
 * `POST /v2/customers/{customerId}/unlocked-leads/{leadId}/reservation`
 */
export const customersUnlockedLeadsReservationCreate = (
  options: Arguments<CustomersUnlockedLeadsReservationCreateData> & {
    client: Client
  },
): Call<CustomersUnlockedLeadsReservationCreateResponses, CustomersUnlockedLeadsReservationCreateErrors> =>
  call<CustomersUnlockedLeadsReservationCreateResponses, CustomersUnlockedLeadsReservationCreateErrors>(
    options.client,
    {
      id: 'customers.unlockedLeads.reservation.create',
      method: 'POST',
      path: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation',
      errors: true,
    },
    options,
  )

/**
 * Read licenses.
 *
 * `GET /v2/licenses/{licenseId}`
 */
export const licensesGet = (
  options: Arguments<LicensesGetData> & {
    client: Client
  },
): Call<LicensesGetResponses, LicensesGetErrors> =>
  call<LicensesGetResponses, LicensesGetErrors>(
    options.client,
    {
      id: 'licenses.get',
      method: 'GET',
      path: '/v2/licenses/{licenseId}',
      errors: true,
    },
    options,
  )

/**
 * List projects licenses.
 *
 * `GET /v2/projects/{projectId}/licenses`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsLicensesList = (
  options: Arguments<ProjectsLicensesListData> & {
    client: Client
  },
): Call<ProjectsLicensesListResponses, ProjectsLicensesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsLicensesListResponses, ProjectsLicensesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.licenses.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/licenses',
      errors: true,
    },
    options,
  )

/**
 * Rotate key licenses actions.
 *
 * `POST /v2/licenses/{licenseId}/actions/rotate-key`
 */
export const licensesActionsRotateKey = (
  options: Arguments<LicensesActionsRotateKeyData> & {
    client: Client
  },
): Call<LicensesActionsRotateKeyResponses, LicensesActionsRotateKeyErrors> =>
  call<LicensesActionsRotateKeyResponses, LicensesActionsRotateKeyErrors>(
    options.client,
    {
      id: 'licenses.actions.rotateKey',
      method: 'POST',
      path: '/v2/licenses/{licenseId}/actions/rotate-key',
      errors: true,
    },
    options,
  )

/**
 * Validate license key projects.
 *
 * `POST /v2/projects/{projectId}/actions/validate-license-key`
 */
export const projectsValidateLicenseKey = (
  options: Arguments<ProjectsValidateLicenseKeyData> & {
    client: Client
  },
): Call<ProjectsValidateLicenseKeyResponses, ProjectsValidateLicenseKeyErrors> =>
  call<ProjectsValidateLicenseKeyResponses, ProjectsValidateLicenseKeyErrors>(
    options.client,
    {
      id: 'projects.validateLicenseKey',
      method: 'POST',
      path: '/v2/projects/{projectId}/actions/validate-license-key',
      errors: true,
    },
    options,
  )

/**
 * Delete mail addresses mail archive.
 *
 * `DELETE /v2/mail-addresses/{mailAddressId}/mail-archive`
 */
export const mailAddressesMailArchiveDelete = (
  options: Arguments<MailAddressesMailArchiveDeleteData> & {
    client: Client
  },
): Call<MailAddressesMailArchiveDeleteResponses, MailAddressesMailArchiveDeleteErrors> =>
  call<MailAddressesMailArchiveDeleteResponses, MailAddressesMailArchiveDeleteErrors>(
    options.client,
    {
      id: 'mail.addresses.mailArchive.delete',
      method: 'DELETE',
      path: '/v2/mail-addresses/{mailAddressId}/mail-archive',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read mail rate limits.
 *
 * `GET /v2/mail-rate-limits/{mailRateLimitId}`
 */
export const mailRateLimitsGet = (
  options: Arguments<MailRateLimitsGetData> & {
    client: Client
  },
): Call<MailRateLimitsGetResponses, MailRateLimitsGetErrors> =>
  call<MailRateLimitsGetResponses, MailRateLimitsGetErrors>(
    options.client,
    {
      id: 'mailRateLimits.get',
      method: 'GET',
      path: '/v2/mail-rate-limits/{mailRateLimitId}',
      errors: true,
    },
    options,
  )

/**
 * List mail addresses backups.
 *
 * `GET /v2/mail-addresses/{mailAddressId}/backups`
 */
export const mailAddressesBackupsList = (
  options: Arguments<MailAddressesBackupsListData> & {
    client: Client
  },
): Call<MailAddressesBackupsListResponses, MailAddressesBackupsListErrors> =>
  call<MailAddressesBackupsListResponses, MailAddressesBackupsListErrors>(
    options.client,
    {
      id: 'mail.addresses.backups.list',
      method: 'GET',
      path: '/v2/mail-addresses/{mailAddressId}/backups',
      errors: true,
    },
    options,
  )

/**
 * List mail addresses2.
 *
 * `GET /v2/mail-addresses/`
 *
 * Response header `X-Pagination-Page`.
 */
export const mailAddresses2List = (
  options: Arguments<MailAddresses2ListData> & {
    client: Client
  },
): Call<MailAddresses2ListResponses, MailAddresses2ListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<MailAddresses2ListResponses, MailAddresses2ListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'mailAddresses2.list',
      method: 'GET',
      path: '/v2/mail-addresses/',
      errors: true,
    },
    options,
  )

/**
 * List mail rate limits.
 *
 * `GET /v2/mail-rate-limits`
 */
export const mailRateLimitsList = (
  options: Arguments<MailRateLimitsListData> & {
    client: Client
  },
): Call<MailRateLimitsListResponses, MailRateLimitsListErrors> =>
  call<MailRateLimitsListResponses, MailRateLimitsListErrors>(
    options.client,
    {
      id: 'mailRateLimits.list',
      method: 'GET',
      path: '/v2/mail-rate-limits',
      errors: true,
    },
    options,
  )

/**
 * Create mail addresses backups recovery.
 *
 * `POST /v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery`
 */
export const mailAddressesBackupsRecoveryCreate = (
  options: Arguments<MailAddressesBackupsRecoveryCreateData> & {
    client: Client
  },
): Call<MailAddressesBackupsRecoveryCreateResponses, MailAddressesBackupsRecoveryCreateErrors> =>
  call<MailAddressesBackupsRecoveryCreateResponses, MailAddressesBackupsRecoveryCreateErrors>(
    options.client,
    {
      id: 'mail.addresses.backups.recovery.create',
      method: 'POST',
      path: '/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Request rate limit change mail addresses.
 *
 * `POST /v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change`
 */
export const mailAddressesRequestRateLimitChange = (
  options: Arguments<MailAddressesRequestRateLimitChangeData> & {
    client: Client
  },
): Call<MailAddressesRequestRateLimitChangeResponses, MailAddressesRequestRateLimitChangeErrors> =>
  call<MailAddressesRequestRateLimitChangeResponses, MailAddressesRequestRateLimitChangeErrors>(
    options.client,
    {
      id: 'mail.addresses.requestRateLimitChange',
      method: 'POST',
      path: '/v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read customers payment method.
 *
 * `GET /v2/customers/{customerId}/payment-method`
 */
export const customersPaymentMethodGet = (
  options: Arguments<CustomersPaymentMethodGetData> & {
    client: Client
  },
): Call<CustomersPaymentMethodGetResponses, CustomersPaymentMethodGetErrors> =>
  call<CustomersPaymentMethodGetResponses, CustomersPaymentMethodGetErrors>(
    options.client,
    {
      id: 'customers.paymentMethod.get',
      method: 'GET',
      path: '/v2/customers/{customerId}/payment-method',
      errors: true,
    },
    options,
  )

/**
 * Replace customers payment method.
 *
 * `PUT /v2/customers/{customerId}/payment-method`
 */
export const customersPaymentMethodReplace = (
  options: Arguments<CustomersPaymentMethodReplaceData> & {
    client: Client
  },
): Call<CustomersPaymentMethodReplaceResponses, CustomersPaymentMethodReplaceErrors> =>
  call<CustomersPaymentMethodReplaceResponses, CustomersPaymentMethodReplaceErrors>(
    options.client,
    {
      id: 'customers.paymentMethod.replace',
      method: 'PUT',
      path: '/v2/customers/{customerId}/payment-method',
      errors: true,
    },
    options,
  )

/**
 * List time zones.
 *
 * `GET /v2/time-zones`
 */
export const timeZonesList = (
  options: Arguments<TimeZonesListData> & {
    client: Client
  },
): Call<TimeZonesListResponses, TimeZonesListErrors> =>
  call<TimeZonesListResponses, TimeZonesListErrors>(
    options.client,
    {
      id: 'timeZones.list',
      method: 'GET',
      path: '/v2/time-zones',
      errors: true,
    },
    options,
  )

/**
 * List customers projects.
 *
 * `GET /v2/customers/{customerId}/projects`
 *
 * Response header `X-Pagination-Page`.
 */
export const customersProjectsList = (
  options: Arguments<CustomersProjectsListData> & {
    client: Client
  },
): Call<CustomersProjectsListResponses, CustomersProjectsListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<CustomersProjectsListResponses, CustomersProjectsListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'customers.projects.list',
      method: 'GET',
      path: '/v2/customers/{customerId}/projects',
      errors: true,
    },
    options,
  )

/**
 * List projects activities.
 *
 * `GET /v2/projects/{projectId}/activities`
 *
 * Response header `X-Pagination-Page`.
 */
export const projectsActivitiesList = (
  options: Arguments<ProjectsActivitiesListData> & {
    client: Client
  },
): Call<ProjectsActivitiesListResponses, ProjectsActivitiesListErrors, DocumentedResponse<'X-Pagination-Page'>> =>
  call<ProjectsActivitiesListResponses, ProjectsActivitiesListErrors, DocumentedResponse<'X-Pagination-Page'>>(
    options.client,
    {
      id: 'projects.activities.list',
      method: 'GET',
      path: '/v2/projects/{projectId}/activities',
      errors: true,
    },
    options,
  )

/**
 * Check replace certificate certificates actions.
 *
 * `POST /v2/certificates/{certificateId}/actions/check-replace-certificate`
 */
export const certificatesActionsCheckReplaceCertificate = (
  options: Arguments<CertificatesActionsCheckReplaceCertificateData> & {
    client: Client
  },
): Call<CertificatesActionsCheckReplaceCertificateResponses, CertificatesActionsCheckReplaceCertificateErrors> =>
  call<CertificatesActionsCheckReplaceCertificateResponses, CertificatesActionsCheckReplaceCertificateErrors>(
    options.client,
    {
      id: 'certificates.actions.checkReplaceCertificate',
      method: 'POST',
      path: '/v2/certificates/{certificateId}/actions/check-replace-certificate',
      errors: true,
    },
    options,
  )

/**
 * List certificate requests.
 *
 * `GET /v2/certificate-requests`
 */
export const certificateRequestsList = (
  options: Arguments<CertificateRequestsListData> & {
    client: Client
  },
): Call<CertificateRequestsListResponses, CertificateRequestsListErrors> =>
  call<CertificateRequestsListResponses, CertificateRequestsListErrors>(
    options.client,
    {
      id: 'certificateRequests.list',
      method: 'GET',
      path: '/v2/certificate-requests',
      errors: true,
    },
    options,
  )

/**
 * Create certificate requests.
 *
 * `POST /v2/certificate-requests`
 */
export const certificateRequestsCreate = (
  options: Arguments<CertificateRequestsCreateData> & {
    client: Client
  },
): Call<CertificateRequestsCreateResponses, CertificateRequestsCreateErrors> =>
  call<CertificateRequestsCreateResponses, CertificateRequestsCreateErrors>(
    options.client,
    {
      id: 'certificateRequests.create',
      method: 'POST',
      path: '/v2/certificate-requests',
      errors: true,
    },
    options,
  )

/**
 * Delete certificate request.
 *
 * `DELETE /v2/certificate-request/{certificateRequestId}`
 */
export const certificateRequestDelete = (
  options: Arguments<CertificateRequestDeleteData> & {
    client: Client
  },
): Call<CertificateRequestDeleteResponses, CertificateRequestDeleteErrors> =>
  call<CertificateRequestDeleteResponses, CertificateRequestDeleteErrors>(
    options.client,
    {
      id: 'certificateRequest.delete',
      method: 'DELETE',
      path: '/v2/certificate-request/{certificateRequestId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Delete certificate.
 *
 * `DELETE /v2/certificate/{certificateId}`
 */
export const certificateDelete = (
  options: Arguments<CertificateDeleteData> & {
    client: Client
  },
): Call<CertificateDeleteResponses, CertificateDeleteErrors> =>
  call<CertificateDeleteResponses, CertificateDeleteErrors>(
    options.client,
    {
      id: 'certificate.delete',
      method: 'DELETE',
      path: '/v2/certificate/{certificateId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read certificate requests.
 *
 * `GET /v2/certificate-requests/{certificateRequestId}`
 */
export const certificateRequestsGet = (
  options: Arguments<CertificateRequestsGetData> & {
    client: Client
  },
): Call<CertificateRequestsGetResponses, CertificateRequestsGetErrors> =>
  call<CertificateRequestsGetResponses, CertificateRequestsGetErrors>(
    options.client,
    {
      id: 'certificateRequests.get',
      method: 'GET',
      path: '/v2/certificate-requests/{certificateRequestId}',
      errors: true,
    },
    options,
  )

/**
 * Read certificates.
 *
 * `GET /v2/certificates/{certificateId}`
 */
export const certificatesGet = (
  options: Arguments<CertificatesGetData> & {
    client: Client
  },
): Call<CertificatesGetResponses, CertificatesGetErrors> =>
  call<CertificatesGetResponses, CertificatesGetErrors>(
    options.client,
    {
      id: 'certificates.get',
      method: 'GET',
      path: '/v2/certificates/{certificateId}',
      errors: true,
    },
    options,
  )

/**
 * Replace certificates.
 *
 * `PUT /v2/certificates/{certificateId}`
 */
export const certificatesReplace = (
  options: Arguments<CertificatesReplaceData> & {
    client: Client
  },
): Call<CertificatesReplaceResponses, CertificatesReplaceErrors> =>
  call<CertificatesReplaceResponses, CertificatesReplaceErrors>(
    options.client,
    {
      id: 'certificates.replace',
      method: 'PUT',
      path: '/v2/certificates/{certificateId}',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * List certificates.
 *
 * `GET /v2/certificates`
 */
export const certificatesList = (
  options: Arguments<CertificatesListData> & {
    client: Client
  },
): Call<CertificatesListResponses, CertificatesListErrors> =>
  call<CertificatesListResponses, CertificatesListErrors>(
    options.client,
    {
      id: 'certificates.list',
      method: 'GET',
      path: '/v2/certificates',
      errors: true,
    },
    options,
  )

/**
 * Read projects storage space statistics.
 *
 * `GET /v2/projects/{projectId}/storage-space-statistics`
 */
export const projectsStorageSpaceStatisticsGet = (
  options: Arguments<ProjectsStorageSpaceStatisticsGetData> & {
    client: Client
  },
): Call<ProjectsStorageSpaceStatisticsGetResponses, ProjectsStorageSpaceStatisticsGetErrors> =>
  call<ProjectsStorageSpaceStatisticsGetResponses, ProjectsStorageSpaceStatisticsGetErrors>(
    options.client,
    {
      id: 'projects.storageSpaceStatistics.get',
      method: 'GET',
      path: '/v2/projects/{projectId}/storage-space-statistics',
      errors: true,
    },
    options,
  )

/**
 * Update projects storage space statistics.
 *
 * `PATCH /v2/projects/{projectId}/storage-space-statistics`
 */
export const projectsStorageSpaceStatisticsUpdate = (
  options: Arguments<ProjectsStorageSpaceStatisticsUpdateData> & {
    client: Client
  },
): Call<ProjectsStorageSpaceStatisticsUpdateResponses, ProjectsStorageSpaceStatisticsUpdateErrors> =>
  call<ProjectsStorageSpaceStatisticsUpdateResponses, ProjectsStorageSpaceStatisticsUpdateErrors>(
    options.client,
    {
      id: 'projects.storageSpaceStatistics.update',
      method: 'PATCH',
      path: '/v2/projects/{projectId}/storage-space-statistics',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read servers storage space statistics.
 *
 * `GET /v2/servers/{serverId}/storage-space-statistics`
 */
export const serversStorageSpaceStatisticsGet = (
  options: Arguments<ServersStorageSpaceStatisticsGetData> & {
    client: Client
  },
): Call<ServersStorageSpaceStatisticsGetResponses, ServersStorageSpaceStatisticsGetErrors> =>
  call<ServersStorageSpaceStatisticsGetResponses, ServersStorageSpaceStatisticsGetErrors>(
    options.client,
    {
      id: 'servers.storageSpaceStatistics.get',
      method: 'GET',
      path: '/v2/servers/{serverId}/storage-space-statistics',
      errors: true,
    },
    options,
  )

/**
 * Update servers storage space statistics.
 *
 * `PATCH /v2/servers/{serverId}/storage-space-statistics`
 */
export const serversStorageSpaceStatisticsUpdate = (
  options: Arguments<ServersStorageSpaceStatisticsUpdateData> & {
    client: Client
  },
): Call<ServersStorageSpaceStatisticsUpdateResponses, ServersStorageSpaceStatisticsUpdateErrors> =>
  call<ServersStorageSpaceStatisticsUpdateResponses, ServersStorageSpaceStatisticsUpdateErrors>(
    options.client,
    {
      id: 'servers.storageSpaceStatistics.update',
      method: 'PATCH',
      path: '/v2/servers/{serverId}/storage-space-statistics',
      bodiless: true,
      errors: true,
    },
    options,
  )

/**
 * Read account sessions current status.
 *
 * `GET /v2/users/self/sessions/current/status`
 */
export const accountSessionsCurrentStatusGet = (
  options: Arguments<AccountSessionsCurrentStatusGetData> & {
    client: Client
  },
): Call<AccountSessionsCurrentStatusGetResponses, AccountSessionsCurrentStatusGetErrors> =>
  call<AccountSessionsCurrentStatusGetResponses, AccountSessionsCurrentStatusGetErrors>(
    options.client,
    {
      id: 'account.sessions.current.status.get',
      method: 'GET',
      path: '/v2/users/self/sessions/current/status',
      errors: true,
    },
    options,
  )

/**
 * Detect phishing email actions.
 *
 * `POST /v2/actions/detect-phishing-email`
 */
export const actionsDetectPhishingEmail = (
  options: Arguments<WithBody<ActionsDetectPhishingEmailData, UploadBody>> & {
    client: Client
  },
): Call<ActionsDetectPhishingEmailResponses, ActionsDetectPhishingEmailErrors> =>
  call<ActionsDetectPhishingEmailResponses, ActionsDetectPhishingEmailErrors>(
    options.client,
    {
      id: 'actions.detectPhishingEmail',
      method: 'POST',
      path: '/v2/actions/detect-phishing-email',
      write: writeFileAs('emailEml'),
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Create actions verify address.
 *
 * `POST /v2/actions/verify-address`
 */
export const actionsVerifyAddressCreate = (
  options: Arguments<ActionsVerifyAddressCreateData> & {
    client: Client
  },
): Call<ActionsVerifyAddressCreateResponses, ActionsVerifyAddressCreateErrors> =>
  call<ActionsVerifyAddressCreateResponses, ActionsVerifyAddressCreateErrors>(
    options.client,
    {
      id: 'actions.verifyAddress.create',
      method: 'POST',
      path: '/v2/actions/verify-address',
      errors: true,
      auth: false,
    },
    options,
  )

/**
 * Verify company actions.
 *
 * `POST /v2/actions/verify-company`
 */
export const actionsVerifyCompany = (
  options: Arguments<ActionsVerifyCompanyData> & {
    client: Client
  },
): Call<ActionsVerifyCompanyResponses, ActionsVerifyCompanyErrors> =>
  call<ActionsVerifyCompanyResponses, ActionsVerifyCompanyErrors>(
    options.client,
    {
      id: 'actions.verifyCompany',
      method: 'POST',
      path: '/v2/actions/verify-company',
      empty: [412],
      errors: true,
    },
    options,
  )

/**
 * List apps installations system software.
 *
 * `GET /v2/app-installations/{appInstallationId}/system-software`
 */
export const appsInstallationsSystemSoftwareList = (
  options: Arguments<AppsInstallationsSystemSoftwareListData> & {
    client: Client
  },
): Call<AppsInstallationsSystemSoftwareListResponses, AppsInstallationsSystemSoftwareListErrors> =>
  call<AppsInstallationsSystemSoftwareListResponses, AppsInstallationsSystemSoftwareListErrors>(
    options.client,
    {
      id: 'apps.installations.systemSoftware.list',
      method: 'GET',
      path: '/v2/app-installations/{appInstallationId}/system-software',
      errors: true,
    },
    options,
  )

/**
 * Find the latest screenshot of a domain.
 *
 * Returns a reference to the file of the newest screenshot. mittwald asks for domain name and path in a body, which a GET over fetch cannot have, so the client sends none.
 *
 * `GET /v2/domains/latest-screenshot`
 */
export const domainsGetLatestScreenshot = (
  options: Arguments<DomainsGetLatestScreenshotData> & {
    client: Client
  },
): Call<DomainsGetLatestScreenshotResponses, DomainsGetLatestScreenshotErrors> =>
  call<DomainsGetLatestScreenshotResponses, DomainsGetLatestScreenshotErrors>(
    options.client,
    {
      id: 'domains.getLatestScreenshot',
      method: 'GET',
      path: '/v2/domains/latest-screenshot',
      errors: true,
    },
    options,
  )
