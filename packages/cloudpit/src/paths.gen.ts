// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import type { PathOperation } from '@hostwright/core/openapi-fetch'
import type * as t from './types.gen.js'

type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<
  'application/vnd.api+json',
  Data,
  Responses,
  Errors,
  Contents
>

/** Routes of the CloudPit API. */
export interface paths {
  '/v2/account': {
    /** List accounts. */
    get: Op<t.AccountsListData, t.AccountsListResponses, t.AccountsListErrors>
    /** Create an account. */
    post: Op<t.AccountsCreateData, t.AccountsCreateResponses, t.AccountsCreateErrors>
  }
  '/v2/account/{accountId}': {
    /** Read an account. */
    get: Op<t.AccountsGetData, t.AccountsGetResponses, t.AccountsGetErrors>
    /** Change an account. */
    patch: Op<t.AccountsUpdateData, t.AccountsUpdateResponses, t.AccountsUpdateErrors>
  }
  '/v2/me': {
    /** Read the own account. */
    get: Op<t.MeGetData, t.MeGetResponses, t.MeGetErrors>
  }
  '/v2/certificate': {
    /** List certificates. */
    get: Op<t.CertificatesListData, t.CertificatesListResponses, t.CertificatesListErrors>
    /** Order a certificate. */
    post: Op<t.CertificatesCreateData, t.CertificatesCreateResponses, t.CertificatesCreateErrors>
  }
  '/v2/certificate/{certificateId}': {
    /** Read a certificate. */
    get: Op<t.CertificatesGetData, t.CertificatesGetResponses, t.CertificatesGetErrors>
    /** Terminate or cancel a certificate. */
    patch: Op<t.CertificatesUpdateData, t.CertificatesUpdateResponses, t.CertificatesUpdateErrors>
  }
  '/v2/domain': {
    /** List domains. */
    get: Op<t.DomainsListData, t.DomainsListResponses, t.DomainsListErrors>
    /** Order a domain. */
    post: Op<t.DomainsCreateData, t.DomainsCreateResponses, t.DomainsCreateErrors>
  }
  '/v2/domain/{domainId}': {
    /** Read a domain. */
    get: Op<t.DomainsGetData, t.DomainsGetResponses, t.DomainsGetErrors>
    /** Change a domain. */
    patch: Op<t.DomainsUpdateData, t.DomainsUpdateResponses, t.DomainsUpdateErrors>
  }
  '/v2/domain-status/{domain}': {
    /** Check a domain name. */
    get: Op<t.DomainStatusGetData, t.DomainStatusGetResponses, t.DomainStatusGetErrors>
  }
  '/v2/language': {
    /** List languages. */
    get: Op<t.LanguagesListData, t.LanguagesListResponses, t.LanguagesListErrors>
  }
  '/v2/language/{languageId}': {
    /** Read a language. */
    get: Op<t.LanguagesGetData, t.LanguagesGetResponses, t.LanguagesGetErrors>
  }
  '/v2/product': {
    /** List products. */
    get: Op<t.ProductsListData, t.ProductsListResponses, t.ProductsListErrors>
  }
  '/v2/product/{productId}': {
    /** Read a product. */
    get: Op<t.ProductsGetData, t.ProductsGetResponses, t.ProductsGetErrors>
  }
  '/v2/sso': {
    /** List SSO tokens. */
    get: Op<t.SsoTokensListData, t.SsoTokensListResponses, t.SsoTokensListErrors>
    /** Create an SSO token. */
    post: Op<t.SsoTokensCreateData, t.SsoTokensCreateResponses, t.SsoTokensCreateErrors>
  }
  '/v2/sso/{ssoId}': {
    /** Read an SSO token. */
    get: Op<t.SsoTokensGetData, t.SsoTokensGetResponses, t.SsoTokensGetErrors>
    /** Delete an SSO token. */
    delete: Op<t.SsoTokensDeleteData, t.SsoTokensDeleteResponses, t.SsoTokensDeleteErrors>
  }
  '/v2/webhosting': {
    /** List webhostings. */
    get: Op<t.WebhostingsListData, t.WebhostingsListResponses, t.WebhostingsListErrors>
    /** Order a webhosting. */
    post: Op<t.WebhostingsCreateData, t.WebhostingsCreateResponses, t.WebhostingsCreateErrors>
  }
  '/v2/webhosting/{webhostingId}': {
    /** Read a webhosting. */
    get: Op<t.WebhostingsGetData, t.WebhostingsGetResponses, t.WebhostingsGetErrors>
    /** Change a webhosting. */
    patch: Op<t.WebhostingsUpdateData, t.WebhostingsUpdateResponses, t.WebhostingsUpdateErrors>
  }
  '/v2/webhosting-protectedDirectory': {
    /** List protected directories. */
    get: Op<
      t.WebhostingsProtectedDirectoriesListData,
      t.WebhostingsProtectedDirectoriesListResponses,
      t.WebhostingsProtectedDirectoriesListErrors
    >
    /** Protect a directory. */
    post: Op<
      t.WebhostingsProtectedDirectoriesCreateData,
      t.WebhostingsProtectedDirectoriesCreateResponses,
      t.WebhostingsProtectedDirectoriesCreateErrors
    >
  }
  '/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}': {
    /** Read a protected directory. */
    get: Op<
      t.WebhostingsProtectedDirectoriesGetData,
      t.WebhostingsProtectedDirectoriesGetResponses,
      t.WebhostingsProtectedDirectoriesGetErrors
    >
    /** Describe a protected directory. */
    patch: Op<
      t.WebhostingsProtectedDirectoriesUpdateData,
      t.WebhostingsProtectedDirectoriesUpdateResponses,
      t.WebhostingsProtectedDirectoriesUpdateErrors
    >
    /** Unprotect a directory. */
    delete: Op<
      t.WebhostingsProtectedDirectoriesDeleteData,
      t.WebhostingsProtectedDirectoriesDeleteResponses,
      t.WebhostingsProtectedDirectoriesDeleteErrors
    >
  }
  '/v2/webhosting-protectedDirectory-user': {
    /** List users of a protected directory. */
    get: Op<
      t.WebhostingsProtectedDirectoriesUsersListData,
      t.WebhostingsProtectedDirectoriesUsersListResponses,
      t.WebhostingsProtectedDirectoriesUsersListErrors
    >
    /** Add a user to a protected directory. */
    post: Op<
      t.WebhostingsProtectedDirectoriesUsersCreateData,
      t.WebhostingsProtectedDirectoriesUsersCreateResponses,
      t.WebhostingsProtectedDirectoriesUsersCreateErrors
    >
  }
  '/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}': {
    /** Read a user of a protected directory. */
    get: Op<
      t.WebhostingsProtectedDirectoriesUsersGetData,
      t.WebhostingsProtectedDirectoriesUsersGetResponses,
      t.WebhostingsProtectedDirectoriesUsersGetErrors
    >
    /** Change the password of a user. */
    patch: Op<
      t.WebhostingsProtectedDirectoriesUsersUpdateData,
      t.WebhostingsProtectedDirectoriesUsersUpdateResponses,
      t.WebhostingsProtectedDirectoriesUsersUpdateErrors
    >
    /** Remove a user from a protected directory. */
    delete: Op<
      t.WebhostingsProtectedDirectoriesUsersDeleteData,
      t.WebhostingsProtectedDirectoriesUsersDeleteResponses,
      t.WebhostingsProtectedDirectoriesUsersDeleteErrors
    >
  }
  '/v2/webhosting-subdomain': {
    /** List subdomains. */
    get: Op<t.WebhostingsSubdomainsListData, t.WebhostingsSubdomainsListResponses, t.WebhostingsSubdomainsListErrors>
    /** Create a subdomain. */
    post: Op<t.WebhostingsSubdomainsCreateData, t.WebhostingsSubdomainsCreateResponses, t.WebhostingsSubdomainsCreateErrors>
  }
  '/v2/webhosting-subdomain/{webhosting}+{subdomain}': {
    /** Read a subdomain. */
    get: Op<t.WebhostingsSubdomainsGetData, t.WebhostingsSubdomainsGetResponses, t.WebhostingsSubdomainsGetErrors>
    /** Change a subdomain. */
    patch: Op<t.WebhostingsSubdomainsUpdateData, t.WebhostingsSubdomainsUpdateResponses, t.WebhostingsSubdomainsUpdateErrors>
    /** Delete a subdomain. */
    delete: Op<t.WebhostingsSubdomainsDeleteData, t.WebhostingsSubdomainsDeleteResponses, t.WebhostingsSubdomainsDeleteErrors>
  }
  '/v3/account': {
    /** List accounts. */
    get: Op<t.AccountsV3ListData, t.AccountsV3ListResponses, t.AccountsV3ListErrors>
    /** Create an account. */
    post: Op<t.AccountsV3CreateData, t.AccountsV3CreateResponses, t.AccountsV3CreateErrors>
  }
  '/v3/account/{accountId}': {
    /** Read an account. */
    get: Op<t.AccountsV3GetData, t.AccountsV3GetResponses, t.AccountsV3GetErrors>
    /** Update an account. */
    patch: Op<t.AccountsV3UpdateData, t.AccountsV3UpdateResponses, t.AccountsV3UpdateErrors>
    /** Delete an account. */
    delete: Op<t.AccountsV3DeleteData, t.AccountsV3DeleteResponses, t.AccountsV3DeleteErrors>
  }
  '/v3/account/{accountId}/user': {
    /** List the users of an account. */
    get: Op<t.AccountsV3UsersListData, t.AccountsV3UsersListResponses, t.AccountsV3UsersListErrors>
  }
  '/v3/contract': {
    /** List contracts. */
    get: Op<t.ContractsListData, t.ContractsListResponses, t.ContractsListErrors>
    /** Create a contract. */
    post: Op<t.ContractsCreateData, t.ContractsCreateResponses, t.ContractsCreateErrors>
  }
  '/v3/contract/{contractId}': {
    /** Read a contract. */
    get: Op<t.ContractsGetData, t.ContractsGetResponses, t.ContractsGetErrors>
    /** Terminate, cancel or assign a contract. */
    patch: Op<t.ContractsUpdateData, t.ContractsUpdateResponses, t.ContractsUpdateErrors>
  }
  '/v3/contractLog': {
    /** List contract logs. */
    get: Op<t.ContractLogsListData, t.ContractLogsListResponses, t.ContractLogsListErrors>
  }
  '/v3/contractLog/{logId}': {
    /** Read a contract log. */
    get: Op<t.ContractLogsGetData, t.ContractLogsGetResponses, t.ContractLogsGetErrors>
  }
  '/v3/dns-record': {
    /** List DNS records. */
    get: Op<t.DnsRecordsListData, t.DnsRecordsListResponses, t.DnsRecordsListErrors>
  }
  '/v3/dns-record/{record-id}': {
    /** Read a DNS record. */
    get: Op<t.DnsRecordsGetData, t.DnsRecordsGetResponses, t.DnsRecordsGetErrors>
  }
  '/v3/dns-zone': {
    /** List DNS zones. */
    get: Op<t.DnsZonesListData, t.DnsZonesListResponses, t.DnsZonesListErrors>
    /** Create a DNS zone. */
    post: Op<t.DnsZonesCreateData, t.DnsZonesCreateResponses, t.DnsZonesCreateErrors>
  }
  '/v3/dns-zone/{id}': {
    /** Read a DNS zone. */
    get: Op<t.DnsZonesGetData, t.DnsZonesGetResponses, t.DnsZonesGetErrors>
    /** Update a DNS zone. */
    patch: Op<t.DnsZonesUpdateData, t.DnsZonesUpdateResponses, t.DnsZonesUpdateErrors>
    /** Delete a DNS zone. */
    delete: Op<t.DnsZonesDeleteData, t.DnsZonesDeleteResponses, t.DnsZonesDeleteErrors>
  }
  '/v3/dnssec/{domainId}': {
    /** Read the DNSSEC status of a domain. */
    get: Op<t.DnssecGetData, t.DnssecGetResponses, t.DnssecGetErrors>
  }
  '/v3/domainSuggestion': {
    /** Suggest domain names. */
    get: Op<t.DomainSuggestionsListData, t.DomainSuggestionsListResponses, t.DomainSuggestionsListErrors>
  }
  '/v3/user': {
    /** List users. */
    get: Op<t.UsersListData, t.UsersListResponses, t.UsersListErrors>
    /** Create a user. */
    post: Op<t.UsersCreateData, t.UsersCreateResponses, t.UsersCreateErrors>
  }
  '/v3/user/{userId}': {
    /** Read a user. */
    get: Op<t.UsersGetData, t.UsersGetResponses, t.UsersGetErrors>
    /** Update a user. */
    patch: Op<t.UsersUpdateData, t.UsersUpdateResponses, t.UsersUpdateErrors>
    /** Delete a user. */
    delete: Op<t.UsersDeleteData, t.UsersDeleteResponses, t.UsersDeleteErrors>
  }
  '/v3/user/{userId}/user-login': {
    /** List the logins of a user. */
    get: Op<t.UsersLoginsListData, t.UsersLoginsListResponses, t.UsersLoginsListErrors>
  }
  '/v3/user-login': {
    /** List user logins. */
    get: Op<t.UserLoginsListData, t.UserLoginsListResponses, t.UserLoginsListErrors>
    /** Create the secondary login of a user. */
    post: Op<t.UserLoginsCreateData, t.UserLoginsCreateResponses, t.UserLoginsCreateErrors>
  }
  '/v3/user-login/{userloginId}': {
    /** Read a user login. */
    get: Op<t.UserLoginsGetData, t.UserLoginsGetResponses, t.UserLoginsGetErrors>
    /** Update the secondary login of a user. */
    patch: Op<t.UserLoginsUpdateData, t.UserLoginsUpdateResponses, t.UserLoginsUpdateErrors>
    /** Delete the secondary login of a user. */
    delete: Op<t.UserLoginsDeleteData, t.UserLoginsDeleteResponses, t.UserLoginsDeleteErrors>
  }
  '/v3/user-login/{userloginId}/user': {
    /** Read the user of a login. */
    get: Op<t.UserLoginsUserGetData, t.UserLoginsUserGetResponses, t.UserLoginsUserGetErrors>
  }
  '/v3/webcard': {
    /** List webcard contracts. */
    get: Op<t.WebcardsListData, t.WebcardsListResponses, t.WebcardsListErrors>
    /** Create a webcard contract. */
    post: Op<t.WebcardsCreateData, t.WebcardsCreateResponses, t.WebcardsCreateErrors>
  }
  '/v3/webcard/{webcardId}': {
    /** Read a webcard contract. */
    get: Op<t.WebcardsGetData, t.WebcardsGetResponses, t.WebcardsGetErrors>
    /** Terminate, cancel or assign a webcard contract. */
    patch: Op<t.WebcardsUpdateData, t.WebcardsUpdateResponses, t.WebcardsUpdateErrors>
  }
  '/v3/webcard-basic': {
    /** Create a basic webcard. */
    post: Op<t.WebcardBasicsCreateData, t.WebcardBasicsCreateResponses, t.WebcardBasicsCreateErrors>
  }
  '/v3/webcard-basic/{id}': {
    /** Read a basic or plus webcard. */
    get: Op<t.WebcardBasicsGetData, t.WebcardBasicsGetResponses, t.WebcardBasicsGetErrors>
    /** Delete a basic webcard. */
    delete: Op<t.WebcardBasicsDeleteData, t.WebcardBasicsDeleteResponses, t.WebcardBasicsDeleteErrors>
  }
  '/v3/webcard-sso': {
    /** Create a login link for a webcard. */
    post: Op<t.WebcardSsoCreateData, t.WebcardSsoCreateResponses, t.WebcardSsoCreateErrors>
  }
  '/v3/webhosting-email': {
    /** List mail addresses. */
    get: Op<t.WebhostingsEmailsListData, t.WebhostingsEmailsListResponses, t.WebhostingsEmailsListErrors>
  }
  '/v3/webhosting-email/{webhosting}+{address}': {
    /** Read a mail address. */
    get: Op<t.WebhostingsEmailsGetData, t.WebhostingsEmailsGetResponses, t.WebhostingsEmailsGetErrors>
  }
}
