// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'

/**
 * Types of the operations of the CloudPit API, for the functions that respond in place of a mock.
 *
 * @example
 * const mock = await startMock<CloudPitOperations>('cloudpit')
 */
export interface CloudPitOperations {
  provider: 'cloudpit'
  'accounts.list': { data: t.AccountsListData; responses: t.AccountsListResponses; errors: t.AccountsListErrors }
  'accounts.create': { data: t.AccountsCreateData; responses: t.AccountsCreateResponses; errors: t.AccountsCreateErrors }
  'accounts.get': { data: t.AccountsGetData; responses: t.AccountsGetResponses; errors: t.AccountsGetErrors }
  'accounts.update': { data: t.AccountsUpdateData; responses: t.AccountsUpdateResponses; errors: t.AccountsUpdateErrors }
  'me.get': { data: t.MeGetData; responses: t.MeGetResponses; errors: t.MeGetErrors }
  'certificates.list': { data: t.CertificatesListData; responses: t.CertificatesListResponses; errors: t.CertificatesListErrors }
  'certificates.create': { data: t.CertificatesCreateData; responses: t.CertificatesCreateResponses; errors: t.CertificatesCreateErrors }
  'certificates.get': { data: t.CertificatesGetData; responses: t.CertificatesGetResponses; errors: t.CertificatesGetErrors }
  'certificates.update': { data: t.CertificatesUpdateData; responses: t.CertificatesUpdateResponses; errors: t.CertificatesUpdateErrors }
  'domains.list': { data: t.DomainsListData; responses: t.DomainsListResponses; errors: t.DomainsListErrors }
  'domains.create': { data: t.DomainsCreateData; responses: t.DomainsCreateResponses; errors: t.DomainsCreateErrors }
  'domains.get': { data: t.DomainsGetData; responses: t.DomainsGetResponses; errors: t.DomainsGetErrors }
  'domains.update': { data: t.DomainsUpdateData; responses: t.DomainsUpdateResponses; errors: t.DomainsUpdateErrors }
  'domainStatus.get': { data: t.DomainStatusGetData; responses: t.DomainStatusGetResponses; errors: t.DomainStatusGetErrors }
  'languages.list': { data: t.LanguagesListData; responses: t.LanguagesListResponses; errors: t.LanguagesListErrors }
  'languages.get': { data: t.LanguagesGetData; responses: t.LanguagesGetResponses; errors: t.LanguagesGetErrors }
  'products.list': { data: t.ProductsListData; responses: t.ProductsListResponses; errors: t.ProductsListErrors }
  'products.get': { data: t.ProductsGetData; responses: t.ProductsGetResponses; errors: t.ProductsGetErrors }
  'ssoTokens.list': { data: t.SsoTokensListData; responses: t.SsoTokensListResponses; errors: t.SsoTokensListErrors }
  'ssoTokens.create': { data: t.SsoTokensCreateData; responses: t.SsoTokensCreateResponses; errors: t.SsoTokensCreateErrors }
  'ssoTokens.get': { data: t.SsoTokensGetData; responses: t.SsoTokensGetResponses; errors: t.SsoTokensGetErrors }
  'ssoTokens.delete': { data: t.SsoTokensDeleteData; responses: t.SsoTokensDeleteResponses; errors: t.SsoTokensDeleteErrors }
  'webhostings.list': { data: t.WebhostingsListData; responses: t.WebhostingsListResponses; errors: t.WebhostingsListErrors }
  'webhostings.create': { data: t.WebhostingsCreateData; responses: t.WebhostingsCreateResponses; errors: t.WebhostingsCreateErrors }
  'webhostings.get': { data: t.WebhostingsGetData; responses: t.WebhostingsGetResponses; errors: t.WebhostingsGetErrors }
  'webhostings.update': { data: t.WebhostingsUpdateData; responses: t.WebhostingsUpdateResponses; errors: t.WebhostingsUpdateErrors }
  'webhostings.protectedDirectories.list': {
    data: t.WebhostingsProtectedDirectoriesListData
    responses: t.WebhostingsProtectedDirectoriesListResponses
    errors: t.WebhostingsProtectedDirectoriesListErrors
  }
  'webhostings.protectedDirectories.create': {
    data: t.WebhostingsProtectedDirectoriesCreateData
    responses: t.WebhostingsProtectedDirectoriesCreateResponses
    errors: t.WebhostingsProtectedDirectoriesCreateErrors
  }
  'webhostings.protectedDirectories.get': {
    data: t.WebhostingsProtectedDirectoriesGetData
    responses: t.WebhostingsProtectedDirectoriesGetResponses
    errors: t.WebhostingsProtectedDirectoriesGetErrors
  }
  'webhostings.protectedDirectories.update': {
    data: t.WebhostingsProtectedDirectoriesUpdateData
    responses: t.WebhostingsProtectedDirectoriesUpdateResponses
    errors: t.WebhostingsProtectedDirectoriesUpdateErrors
  }
  'webhostings.protectedDirectories.delete': {
    data: t.WebhostingsProtectedDirectoriesDeleteData
    responses: t.WebhostingsProtectedDirectoriesDeleteResponses
    errors: t.WebhostingsProtectedDirectoriesDeleteErrors
  }
  'webhostings.protectedDirectories.users.list': {
    data: t.WebhostingsProtectedDirectoriesUsersListData
    responses: t.WebhostingsProtectedDirectoriesUsersListResponses
    errors: t.WebhostingsProtectedDirectoriesUsersListErrors
  }
  'webhostings.protectedDirectories.users.create': {
    data: t.WebhostingsProtectedDirectoriesUsersCreateData
    responses: t.WebhostingsProtectedDirectoriesUsersCreateResponses
    errors: t.WebhostingsProtectedDirectoriesUsersCreateErrors
  }
  'webhostings.protectedDirectories.users.get': {
    data: t.WebhostingsProtectedDirectoriesUsersGetData
    responses: t.WebhostingsProtectedDirectoriesUsersGetResponses
    errors: t.WebhostingsProtectedDirectoriesUsersGetErrors
  }
  'webhostings.protectedDirectories.users.update': {
    data: t.WebhostingsProtectedDirectoriesUsersUpdateData
    responses: t.WebhostingsProtectedDirectoriesUsersUpdateResponses
    errors: t.WebhostingsProtectedDirectoriesUsersUpdateErrors
  }
  'webhostings.protectedDirectories.users.delete': {
    data: t.WebhostingsProtectedDirectoriesUsersDeleteData
    responses: t.WebhostingsProtectedDirectoriesUsersDeleteResponses
    errors: t.WebhostingsProtectedDirectoriesUsersDeleteErrors
  }
  'webhostings.subdomains.list': {
    data: t.WebhostingsSubdomainsListData
    responses: t.WebhostingsSubdomainsListResponses
    errors: t.WebhostingsSubdomainsListErrors
  }
  'webhostings.subdomains.create': {
    data: t.WebhostingsSubdomainsCreateData
    responses: t.WebhostingsSubdomainsCreateResponses
    errors: t.WebhostingsSubdomainsCreateErrors
  }
  'webhostings.subdomains.get': {
    data: t.WebhostingsSubdomainsGetData
    responses: t.WebhostingsSubdomainsGetResponses
    errors: t.WebhostingsSubdomainsGetErrors
  }
  'webhostings.subdomains.update': {
    data: t.WebhostingsSubdomainsUpdateData
    responses: t.WebhostingsSubdomainsUpdateResponses
    errors: t.WebhostingsSubdomainsUpdateErrors
  }
  'webhostings.subdomains.delete': {
    data: t.WebhostingsSubdomainsDeleteData
    responses: t.WebhostingsSubdomainsDeleteResponses
    errors: t.WebhostingsSubdomainsDeleteErrors
  }
  'accountsV3.list': { data: t.AccountsV3ListData; responses: t.AccountsV3ListResponses; errors: t.AccountsV3ListErrors }
  'accountsV3.create': { data: t.AccountsV3CreateData; responses: t.AccountsV3CreateResponses; errors: t.AccountsV3CreateErrors }
  'accountsV3.get': { data: t.AccountsV3GetData; responses: t.AccountsV3GetResponses; errors: t.AccountsV3GetErrors }
  'accountsV3.update': { data: t.AccountsV3UpdateData; responses: t.AccountsV3UpdateResponses; errors: t.AccountsV3UpdateErrors }
  'accountsV3.delete': { data: t.AccountsV3DeleteData; responses: t.AccountsV3DeleteResponses; errors: t.AccountsV3DeleteErrors }
  'accountsV3.users.list': {
    data: t.AccountsV3UsersListData
    responses: t.AccountsV3UsersListResponses
    errors: t.AccountsV3UsersListErrors
  }
  'contracts.list': { data: t.ContractsListData; responses: t.ContractsListResponses; errors: t.ContractsListErrors }
  'contracts.create': { data: t.ContractsCreateData; responses: t.ContractsCreateResponses; errors: t.ContractsCreateErrors }
  'contracts.get': { data: t.ContractsGetData; responses: t.ContractsGetResponses; errors: t.ContractsGetErrors }
  'contracts.update': { data: t.ContractsUpdateData; responses: t.ContractsUpdateResponses; errors: t.ContractsUpdateErrors }
  'contractLogs.list': { data: t.ContractLogsListData; responses: t.ContractLogsListResponses; errors: t.ContractLogsListErrors }
  'contractLogs.get': { data: t.ContractLogsGetData; responses: t.ContractLogsGetResponses; errors: t.ContractLogsGetErrors }
  'dns.records.list': { data: t.DnsRecordsListData; responses: t.DnsRecordsListResponses; errors: t.DnsRecordsListErrors }
  'dns.records.get': { data: t.DnsRecordsGetData; responses: t.DnsRecordsGetResponses; errors: t.DnsRecordsGetErrors }
  'dns.zones.list': { data: t.DnsZonesListData; responses: t.DnsZonesListResponses; errors: t.DnsZonesListErrors }
  'dns.zones.create': { data: t.DnsZonesCreateData; responses: t.DnsZonesCreateResponses; errors: t.DnsZonesCreateErrors }
  'dns.zones.get': { data: t.DnsZonesGetData; responses: t.DnsZonesGetResponses; errors: t.DnsZonesGetErrors }
  'dns.zones.update': { data: t.DnsZonesUpdateData; responses: t.DnsZonesUpdateResponses; errors: t.DnsZonesUpdateErrors }
  'dns.zones.delete': { data: t.DnsZonesDeleteData; responses: t.DnsZonesDeleteResponses; errors: t.DnsZonesDeleteErrors }
  'dnssec.get': { data: t.DnssecGetData; responses: t.DnssecGetResponses; errors: t.DnssecGetErrors }
  'domainSuggestions.list': {
    data: t.DomainSuggestionsListData
    responses: t.DomainSuggestionsListResponses
    errors: t.DomainSuggestionsListErrors
  }
  'users.list': { data: t.UsersListData; responses: t.UsersListResponses; errors: t.UsersListErrors }
  'users.create': { data: t.UsersCreateData; responses: t.UsersCreateResponses; errors: t.UsersCreateErrors }
  'users.get': { data: t.UsersGetData; responses: t.UsersGetResponses; errors: t.UsersGetErrors }
  'users.update': { data: t.UsersUpdateData; responses: t.UsersUpdateResponses; errors: t.UsersUpdateErrors }
  'users.delete': { data: t.UsersDeleteData; responses: t.UsersDeleteResponses; errors: t.UsersDeleteErrors }
  'users.logins.list': { data: t.UsersLoginsListData; responses: t.UsersLoginsListResponses; errors: t.UsersLoginsListErrors }
  'userLogins.list': { data: t.UserLoginsListData; responses: t.UserLoginsListResponses; errors: t.UserLoginsListErrors }
  'userLogins.create': { data: t.UserLoginsCreateData; responses: t.UserLoginsCreateResponses; errors: t.UserLoginsCreateErrors }
  'userLogins.get': { data: t.UserLoginsGetData; responses: t.UserLoginsGetResponses; errors: t.UserLoginsGetErrors }
  'userLogins.update': { data: t.UserLoginsUpdateData; responses: t.UserLoginsUpdateResponses; errors: t.UserLoginsUpdateErrors }
  'userLogins.delete': { data: t.UserLoginsDeleteData; responses: t.UserLoginsDeleteResponses; errors: t.UserLoginsDeleteErrors }
  'userLogins.user.get': { data: t.UserLoginsUserGetData; responses: t.UserLoginsUserGetResponses; errors: t.UserLoginsUserGetErrors }
  'webcards.list': { data: t.WebcardsListData; responses: t.WebcardsListResponses; errors: t.WebcardsListErrors }
  'webcards.create': { data: t.WebcardsCreateData; responses: t.WebcardsCreateResponses; errors: t.WebcardsCreateErrors }
  'webcards.get': { data: t.WebcardsGetData; responses: t.WebcardsGetResponses; errors: t.WebcardsGetErrors }
  'webcards.update': { data: t.WebcardsUpdateData; responses: t.WebcardsUpdateResponses; errors: t.WebcardsUpdateErrors }
  'webcardBasics.create': {
    data: t.WebcardBasicsCreateData
    responses: t.WebcardBasicsCreateResponses
    errors: t.WebcardBasicsCreateErrors
  }
  'webcardBasics.get': { data: t.WebcardBasicsGetData; responses: t.WebcardBasicsGetResponses; errors: t.WebcardBasicsGetErrors }
  'webcardBasics.delete': {
    data: t.WebcardBasicsDeleteData
    responses: t.WebcardBasicsDeleteResponses
    errors: t.WebcardBasicsDeleteErrors
  }
  'webcardSso.create': { data: t.WebcardSsoCreateData; responses: t.WebcardSsoCreateResponses; errors: t.WebcardSsoCreateErrors }
  'webhostings.emails.list': {
    data: t.WebhostingsEmailsListData
    responses: t.WebhostingsEmailsListResponses
    errors: t.WebhostingsEmailsListErrors
  }
  'webhostings.emails.get': {
    data: t.WebhostingsEmailsGetData
    responses: t.WebhostingsEmailsGetResponses
    errors: t.WebhostingsEmailsGetErrors
  }
}
