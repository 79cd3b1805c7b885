// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import { startContract } from '@hostwright/contract'
import { CloudPit, type CloudPitOptions } from '../src/index.gen.js'
import * as functions from '../src/functions.gen.js'
import { createCloudPitFetch } from '../src/openapi-fetch.gen.js'
import {
  zAccountsCreateResponse,
  zAccountsGetResponse,
  zAccountsListResponse,
  zAccountsUpdateResponse,
  zAccountsV3CreateResponse,
  zAccountsV3DeleteResponse,
  zAccountsV3GetResponse,
  zAccountsV3ListResponse,
  zAccountsV3UpdateResponse,
  zAccountsV3UsersListResponse,
  zCertificatesCreateResponse,
  zCertificatesGetResponse,
  zCertificatesListResponse,
  zCertificatesUpdateResponse,
  zContractLogsGetResponse,
  zContractLogsListResponse,
  zContractsCreateResponse,
  zContractsGetResponse,
  zContractsListResponse,
  zContractsUpdateResponse,
  zDnsRecordsGetResponse,
  zDnsRecordsListResponse,
  zDnsZonesCreateResponse,
  zDnsZonesDeleteResponse,
  zDnsZonesGetResponse,
  zDnsZonesListResponse,
  zDnsZonesUpdateResponse,
  zDnssecGetResponse,
  zDomainStatusGetResponse,
  zDomainSuggestionsListResponse,
  zDomainsCreateResponse,
  zDomainsGetResponse,
  zDomainsListResponse,
  zDomainsUpdateResponse,
  zLanguagesGetResponse,
  zLanguagesListResponse,
  zMeGetResponse,
  zProductsGetResponse,
  zProductsListResponse,
  zSsoTokensCreateResponse,
  zSsoTokensDeleteResponse,
  zSsoTokensGetResponse,
  zSsoTokensListResponse,
  zUserLoginsCreateResponse,
  zUserLoginsDeleteResponse,
  zUserLoginsGetResponse,
  zUserLoginsListResponse,
  zUserLoginsUpdateResponse,
  zUserLoginsUserGetResponse,
  zUsersCreateResponse,
  zUsersDeleteResponse,
  zUsersGetResponse,
  zUsersListResponse,
  zUsersLoginsListResponse,
  zUsersUpdateResponse,
  zWebcardBasicsCreateResponse,
  zWebcardBasicsDeleteResponse,
  zWebcardBasicsGetResponse,
  zWebcardSsoCreateResponse,
  zWebcardsCreateResponse,
  zWebcardsGetResponse,
  zWebcardsListResponse,
  zWebcardsUpdateResponse,
  zWebhostingsCreateResponse,
  zWebhostingsEmailsGetResponse,
  zWebhostingsEmailsListResponse,
  zWebhostingsGetResponse,
  zWebhostingsListResponse,
  zWebhostingsProtectedDirectoriesCreateResponse,
  zWebhostingsProtectedDirectoriesDeleteResponse,
  zWebhostingsProtectedDirectoriesGetResponse,
  zWebhostingsProtectedDirectoriesListResponse,
  zWebhostingsProtectedDirectoriesUpdateResponse,
  zWebhostingsProtectedDirectoriesUsersCreateResponse,
  zWebhostingsProtectedDirectoriesUsersDeleteResponse,
  zWebhostingsProtectedDirectoriesUsersGetResponse,
  zWebhostingsProtectedDirectoriesUsersListResponse,
  zWebhostingsProtectedDirectoriesUsersUpdateResponse,
  zWebhostingsSubdomainsCreateResponse,
  zWebhostingsSubdomainsDeleteResponse,
  zWebhostingsSubdomainsGetResponse,
  zWebhostingsSubdomainsListResponse,
  zWebhostingsSubdomainsUpdateResponse,
  zWebhostingsUpdateResponse,
} from '../src/zod.gen.js'

const contract = await startContract<'clientId' | 'clientSecret'>(new URL('../../mock/specs/cloudpit.json', import.meta.url))
const client = () => new CloudPit(contract.options)
const flat = () => functions.createClient(contract.options)
const paths = () => createCloudPitFetch(contract.options)

contract.operation('accounts.list', {
  client: () => client().accounts.list({ query: { page: { number: 1, size: 50 }, include: 'language', filter: { active: 'true' } } }),
  functions: () =>
    functions.accountsList({ client: flat(), query: { page: { number: 1, size: 50 }, include: 'language', filter: { active: 'true' } } }),
  paths: () =>
    paths().GET('/v2/account', { params: { query: { page: { number: 1, size: 50 }, include: 'language', filter: { active: 'true' } } } }),
  responseSchema: zAccountsListResponse,
})

contract.operation('accounts.create', {
  client: () =>
    client().accounts.create({
      body: {
        data: {
          type: 'account',
          attributes: {
            login: 'janedoe',
            email: 'jane.doe@example.com',
            displayName: 'Jane Doe',
            salutation: 'f',
            company: 'Example GmbH',
            firstname: 'Jane',
            lastname: 'Doe',
            language: 1,
            active: true,
          },
        },
      },
    }),
  functions: () =>
    functions.accountsCreate({
      client: flat(),
      body: {
        data: {
          type: 'account',
          attributes: {
            login: 'janedoe',
            email: 'jane.doe@example.com',
            displayName: 'Jane Doe',
            salutation: 'f',
            company: 'Example GmbH',
            firstname: 'Jane',
            lastname: 'Doe',
            language: 1,
            active: true,
          },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/account', {
      body: {
        data: {
          type: 'account',
          attributes: {
            login: 'janedoe',
            email: 'jane.doe@example.com',
            displayName: 'Jane Doe',
            salutation: 'f',
            company: 'Example GmbH',
            firstname: 'Jane',
            lastname: 'Doe',
            language: 1,
            active: true,
          },
        },
      },
    }),
  responseSchema: zAccountsCreateResponse,
})

contract.operation('accounts.get', {
  client: () => client().accounts.get({ path: { accountId: '1234' }, query: { include: 'language' } }),
  functions: () => functions.accountsGet({ client: flat(), path: { accountId: '1234' }, query: { include: 'language' } }),
  paths: () => paths().GET('/v2/account/{accountId}', { params: { path: { accountId: '1234' }, query: { include: 'language' } } }),
  responseSchema: zAccountsGetResponse,
})

contract.operation('accounts.update', {
  client: () =>
    client().accounts.update({
      path: { accountId: '1234' },
      body: { data: { type: 'account', id: '1234', attributes: { company: 'Example Ltd', password: 'Made-up-Pa55word!' } } },
    }),
  functions: () =>
    functions.accountsUpdate({
      client: flat(),
      path: { accountId: '1234' },
      body: { data: { type: 'account', id: '1234', attributes: { company: 'Example Ltd', password: 'Made-up-Pa55word!' } } },
    }),
  paths: () =>
    paths().PATCH('/v2/account/{accountId}', {
      params: { path: { accountId: '1234' } },
      body: { data: { type: 'account', id: '1234', attributes: { company: 'Example Ltd', password: 'Made-up-Pa55word!' } } },
    }),
  responseSchema: zAccountsUpdateResponse,
})

contract.operation('me.get', {
  client: () => client().me.get({ query: { include: 'language' } }),
  functions: () => functions.meGet({ client: flat(), query: { include: 'language' } }),
  paths: () => paths().GET('/v2/me', { params: { query: { include: 'language' } } }),
  responseSchema: zMeGetResponse,
})

contract.operation('certificates.list', {
  client: () => client().certificates.list({ query: { filter: { status: 'active' } } }),
  functions: () => functions.certificatesList({ client: flat(), query: { filter: { status: 'active' } } }),
  paths: () => paths().GET('/v2/certificate', { params: { query: { filter: { status: 'active' } } } }),
  responseSchema: zCertificatesListResponse,
})

contract.operation('certificates.create', {
  client: () =>
    client().certificates.create({
      body: {
        data: {
          type: 'certificate',
          attributes: {
            applicantDetails: {
              company: 'Example GmbH',
              firstname: 'Jane',
              lastname: 'Doe',
              street: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              country: 'de',
              email: 'jane.doe@example.com',
            },
            domains: ['example.com', 'www.example.com'],
            product: '23',
            account: '1234',
          },
        },
      },
    }),
  functions: () =>
    functions.certificatesCreate({
      client: flat(),
      body: {
        data: {
          type: 'certificate',
          attributes: {
            applicantDetails: {
              company: 'Example GmbH',
              firstname: 'Jane',
              lastname: 'Doe',
              street: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              country: 'de',
              email: 'jane.doe@example.com',
            },
            domains: ['example.com', 'www.example.com'],
            product: '23',
            account: '1234',
          },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/certificate', {
      body: {
        data: {
          type: 'certificate',
          attributes: {
            applicantDetails: {
              company: 'Example GmbH',
              firstname: 'Jane',
              lastname: 'Doe',
              street: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              country: 'de',
              email: 'jane.doe@example.com',
            },
            domains: ['example.com', 'www.example.com'],
            product: '23',
            account: '1234',
          },
        },
      },
    }),
  responseSchema: zCertificatesCreateResponse,
})

contract.operation('certificates.get', {
  client: () => client().certificates.get({ path: { certificateId: 'H12345' } }),
  functions: () => functions.certificatesGet({ client: flat(), path: { certificateId: 'H12345' } }),
  paths: () => paths().GET('/v2/certificate/{certificateId}', { params: { path: { certificateId: 'H12345' } } }),
  responseSchema: zCertificatesGetResponse,
})

contract.operation('certificates.update', {
  client: () =>
    client().certificates.update({
      path: { certificateId: 'H12345' },
      body: { data: { type: 'certificate', id: 'H12345', attributes: { terminationAt: '2027-06-07T00:00:00+02:00' } } },
    }),
  functions: () =>
    functions.certificatesUpdate({
      client: flat(),
      path: { certificateId: 'H12345' },
      body: { data: { type: 'certificate', id: 'H12345', attributes: { terminationAt: '2027-06-07T00:00:00+02:00' } } },
    }),
  paths: () =>
    paths().PATCH('/v2/certificate/{certificateId}', {
      params: { path: { certificateId: 'H12345' } },
      body: { data: { type: 'certificate', id: 'H12345', attributes: { terminationAt: '2027-06-07T00:00:00+02:00' } } },
    }),
  responseSchema: zCertificatesUpdateResponse,
})

contract.operation('domains.list', {
  client: () => client().domains.list({ query: { filter: { account: '1234' } } }),
  functions: () => functions.domainsList({ client: flat(), query: { filter: { account: '1234' } } }),
  paths: () => paths().GET('/v2/domain', { params: { query: { filter: { account: '1234' } } } }),
  responseSchema: zDomainsListResponse,
})

contract.operation('domains.create', {
  client: () =>
    client().domains.create({
      body: {
        data: {
          type: 'domain',
          attributes: {
            name: 'example.com',
            account: '1234',
            webhosting: 'H12345',
            admin_c: {
              firstname: 'Jane',
              lastname: 'Doe',
              address: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              phone: '+49 30 23125 000',
              email: 'jane.doe@example.com',
            },
            owner: {
              firstname: 'Jane',
              lastname: 'Doe',
              address: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              phone: '+49 30 23125 000',
              email: 'jane.doe@example.com',
            },
            externalId: '4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4',
          },
        },
      },
    }),
  functions: () =>
    functions.domainsCreate({
      client: flat(),
      body: {
        data: {
          type: 'domain',
          attributes: {
            name: 'example.com',
            account: '1234',
            webhosting: 'H12345',
            admin_c: {
              firstname: 'Jane',
              lastname: 'Doe',
              address: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              phone: '+49 30 23125 000',
              email: 'jane.doe@example.com',
            },
            owner: {
              firstname: 'Jane',
              lastname: 'Doe',
              address: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              phone: '+49 30 23125 000',
              email: 'jane.doe@example.com',
            },
            externalId: '4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4',
          },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/domain', {
      body: {
        data: {
          type: 'domain',
          attributes: {
            name: 'example.com',
            account: '1234',
            webhosting: 'H12345',
            admin_c: {
              firstname: 'Jane',
              lastname: 'Doe',
              address: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              phone: '+49 30 23125 000',
              email: 'jane.doe@example.com',
            },
            owner: {
              firstname: 'Jane',
              lastname: 'Doe',
              address: 'Example Street 1',
              postcode: '12345',
              city: 'Berlin',
              phone: '+49 30 23125 000',
              email: 'jane.doe@example.com',
            },
            externalId: '4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4',
          },
        },
      },
    }),
  responseSchema: zDomainsCreateResponse,
})

contract.operation('domains.get', {
  client: () => client().domains.get({ path: { domainId: 'D12345' } }),
  functions: () => functions.domainsGet({ client: flat(), path: { domainId: 'D12345' } }),
  paths: () => paths().GET('/v2/domain/{domainId}', { params: { path: { domainId: 'D12345' } } }),
  responseSchema: zDomainsGetResponse,
})

contract.operation('domains.update', {
  client: () =>
    client().domains.update({
      path: { domainId: 'D12345' },
      body: { data: { type: 'domain', id: 'D12345', attributes: { termination_at: '2027-10-09T00:00:00+02:00' } } },
    }),
  functions: () =>
    functions.domainsUpdate({
      client: flat(),
      path: { domainId: 'D12345' },
      body: { data: { type: 'domain', id: 'D12345', attributes: { termination_at: '2027-10-09T00:00:00+02:00' } } },
    }),
  paths: () =>
    paths().PATCH('/v2/domain/{domainId}', {
      params: { path: { domainId: 'D12345' } },
      body: { data: { type: 'domain', id: 'D12345', attributes: { termination_at: '2027-10-09T00:00:00+02:00' } } },
    }),
  responseSchema: zDomainsUpdateResponse,
})

contract.operation('domainStatus.get', {
  client: () => client().domainStatus.get({ path: { domain: 'example.com' } }),
  functions: () => functions.domainStatusGet({ client: flat(), path: { domain: 'example.com' } }),
  paths: () => paths().GET('/v2/domain-status/{domain}', { params: { path: { domain: 'example.com' } } }),
  responseSchema: zDomainStatusGetResponse,
})

contract.operation('languages.list', {
  client: () => client().languages.list(),
  functions: () => functions.languagesList({ client: flat() }),
  paths: () => paths().GET('/v2/language'),
  responseSchema: zLanguagesListResponse,
})

contract.operation('languages.get', {
  client: () => client().languages.get({ path: { languageId: '1' } }),
  functions: () => functions.languagesGet({ client: flat(), path: { languageId: '1' } }),
  paths: () => paths().GET('/v2/language/{languageId}', { params: { path: { languageId: '1' } } }),
  responseSchema: zLanguagesGetResponse,
})

contract.operation('products.list', {
  client: () => client().products.list({ query: { filter: { name: 'Webhosting XL' } } }),
  functions: () => functions.productsList({ client: flat(), query: { filter: { name: 'Webhosting XL' } } }),
  paths: () => paths().GET('/v2/product', { params: { query: { filter: { name: 'Webhosting XL' } } } }),
  responseSchema: zProductsListResponse,
})

contract.operation('products.get', {
  client: () => client().products.get({ path: { productId: '5' } }),
  functions: () => functions.productsGet({ client: flat(), path: { productId: '5' } }),
  paths: () => paths().GET('/v2/product/{productId}', { params: { path: { productId: '5' } } }),
  responseSchema: zProductsGetResponse,
})

contract.operation('ssoTokens.list', {
  client: () => client().ssoTokens.list(),
  functions: () => functions.ssoTokensList({ client: flat() }),
  paths: () => paths().GET('/v2/sso'),
  responseSchema: zSsoTokensListResponse,
})

contract.operation('ssoTokens.create', {
  client: () =>
    client().ssoTokens.create({
      body: { data: { type: 'sso', attributes: { account: '1234', options: { location: 'webhosting', webhostingId: 'H12345' } } } },
    }),
  functions: () =>
    functions.ssoTokensCreate({
      client: flat(),
      body: { data: { type: 'sso', attributes: { account: '1234', options: { location: 'webhosting', webhostingId: 'H12345' } } } },
    }),
  paths: () =>
    paths().POST('/v2/sso', {
      body: { data: { type: 'sso', attributes: { account: '1234', options: { location: 'webhosting', webhostingId: 'H12345' } } } },
    }),
  responseSchema: zSsoTokensCreateResponse,
})

contract.operation('ssoTokens.get', {
  client: () => client().ssoTokens.get({ path: { ssoId: '45' } }),
  functions: () => functions.ssoTokensGet({ client: flat(), path: { ssoId: '45' } }),
  paths: () => paths().GET('/v2/sso/{ssoId}', { params: { path: { ssoId: '45' } } }),
  responseSchema: zSsoTokensGetResponse,
})

contract.operation('ssoTokens.delete', {
  client: () => client().ssoTokens.delete({ path: { ssoId: '45' } }),
  functions: () => functions.ssoTokensDelete({ client: flat(), path: { ssoId: '45' } }),
  paths: () => paths().DELETE('/v2/sso/{ssoId}', { params: { path: { ssoId: '45' } } }),
  responseSchema: zSsoTokensDeleteResponse,
})

contract.operation('webhostings.list', {
  client: () => client().webhostings.list({ query: { filter: { account: '1234' } } }),
  functions: () => functions.webhostingsList({ client: flat(), query: { filter: { account: '1234' } } }),
  paths: () => paths().GET('/v2/webhosting', { params: { query: { filter: { account: '1234' } } } }),
  responseSchema: zWebhostingsListResponse,
})

contract.operation('webhostings.create', {
  client: () =>
    client().webhostings.create({
      body: {
        data: { type: 'webhosting', attributes: { product: '4', account: '1234', externalId: '4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4' } },
      },
    }),
  functions: () =>
    functions.webhostingsCreate({
      client: flat(),
      body: {
        data: { type: 'webhosting', attributes: { product: '4', account: '1234', externalId: '4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4' } },
      },
    }),
  paths: () =>
    paths().POST('/v2/webhosting', {
      body: {
        data: { type: 'webhosting', attributes: { product: '4', account: '1234', externalId: '4e5c2a06-b52f-11e9-a2a3-2a2ae2dbcce4' } },
      },
    }),
  responseSchema: zWebhostingsCreateResponse,
})

contract.operation('webhostings.get', {
  client: () => client().webhostings.get({ path: { webhostingId: 'H12345' } }),
  functions: () => functions.webhostingsGet({ client: flat(), path: { webhostingId: 'H12345' } }),
  paths: () => paths().GET('/v2/webhosting/{webhostingId}', { params: { path: { webhostingId: 'H12345' } } }),
  responseSchema: zWebhostingsGetResponse,
})

contract.operation('webhostings.update', {
  client: () =>
    client().webhostings.update({
      path: { webhostingId: 'H12345' },
      body: { data: { type: 'webhosting', id: 'H12345', attributes: { status: 'suspended' } } },
    }),
  functions: () =>
    functions.webhostingsUpdate({
      client: flat(),
      path: { webhostingId: 'H12345' },
      body: { data: { type: 'webhosting', id: 'H12345', attributes: { status: 'suspended' } } },
    }),
  paths: () =>
    paths().PATCH('/v2/webhosting/{webhostingId}', {
      params: { path: { webhostingId: 'H12345' } },
      body: { data: { type: 'webhosting', id: 'H12345', attributes: { status: 'suspended' } } },
    }),
  responseSchema: zWebhostingsUpdateResponse,
})

contract.operation('webhostings.protectedDirectories.list', {
  client: () => client().webhostings.protectedDirectories.list({ query: { filter: { domain: 'example.com', webhosting: 12345 } } }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesList({ client: flat(), query: { filter: { domain: 'example.com', webhosting: 12345 } } }),
  paths: () =>
    paths().GET('/v2/webhosting-protectedDirectory', { params: { query: { filter: { domain: 'example.com', webhosting: 12345 } } } }),
  responseSchema: zWebhostingsProtectedDirectoriesListResponse,
})

contract.operation('webhostings.protectedDirectories.create', {
  client: () =>
    client().webhostings.protectedDirectories.create({
      body: {
        data: {
          type: 'webhosting-protectedDirectory',
          attributes: { webhosting: 12345, domain: 'example.com', directory: '/internal', description: 'Internal pages' },
        },
      },
    }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesCreate({
      client: flat(),
      body: {
        data: {
          type: 'webhosting-protectedDirectory',
          attributes: { webhosting: 12345, domain: 'example.com', directory: '/internal', description: 'Internal pages' },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/webhosting-protectedDirectory', {
      body: {
        data: {
          type: 'webhosting-protectedDirectory',
          attributes: { webhosting: 12345, domain: 'example.com', directory: '/internal', description: 'Internal pages' },
        },
      },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesCreateResponse,
})

contract.operation('webhostings.protectedDirectories.get', {
  client: () => client().webhostings.protectedDirectories.get({ path: { webhosting: 12345, directoryId: 1 } }),
  functions: () => functions.webhostingsProtectedDirectoriesGet({ client: flat(), path: { webhosting: 12345, directoryId: 1 } }),
  paths: () =>
    paths().GET('/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}', {
      params: { path: { webhosting: 12345, directoryId: 1 } },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesGetResponse,
})

contract.operation('webhostings.protectedDirectories.update', {
  client: () =>
    client().webhostings.protectedDirectories.update({
      path: { webhosting: 12345, directoryId: 1 },
      body: {
        data: {
          type: 'webhosting-protectedDirectory',
          id: '12345+1',
          attributes: { domain: 'example.com', description: 'Pages of the staff' },
        },
      },
    }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesUpdate({
      client: flat(),
      path: { webhosting: 12345, directoryId: 1 },
      body: {
        data: {
          type: 'webhosting-protectedDirectory',
          id: '12345+1',
          attributes: { domain: 'example.com', description: 'Pages of the staff' },
        },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}', {
      params: { path: { webhosting: 12345, directoryId: 1 } },
      body: {
        data: {
          type: 'webhosting-protectedDirectory',
          id: '12345+1',
          attributes: { domain: 'example.com', description: 'Pages of the staff' },
        },
      },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesUpdateResponse,
})

contract.operation('webhostings.protectedDirectories.delete', {
  client: () => client().webhostings.protectedDirectories.delete({ path: { webhosting: 12345, directoryId: 1 } }),
  functions: () => functions.webhostingsProtectedDirectoriesDelete({ client: flat(), path: { webhosting: 12345, directoryId: 1 } }),
  paths: () =>
    paths().DELETE('/v2/webhosting-protectedDirectory/{webhosting}+{directoryId}', {
      params: { path: { webhosting: 12345, directoryId: 1 } },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesDeleteResponse,
})

contract.operation('webhostings.protectedDirectories.users.list', {
  client: () => client().webhostings.protectedDirectories.users.list({ query: { filter: { directoryId: 1, webhosting: 12345 } } }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesUsersList({ client: flat(), query: { filter: { directoryId: 1, webhosting: 12345 } } }),
  paths: () =>
    paths().GET('/v2/webhosting-protectedDirectory-user', { params: { query: { filter: { directoryId: 1, webhosting: 12345 } } } }),
  responseSchema: zWebhostingsProtectedDirectoriesUsersListResponse,
})

contract.operation('webhostings.protectedDirectories.users.create', {
  client: () =>
    client().webhostings.protectedDirectories.users.create({
      body: {
        data: {
          type: 'webhosting-protectedDirectory-user',
          attributes: { username: 'jane', webhosting: 12345, directoryId: 1, password: 'Made-up-Pa55word!' },
        },
      },
    }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesUsersCreate({
      client: flat(),
      body: {
        data: {
          type: 'webhosting-protectedDirectory-user',
          attributes: { username: 'jane', webhosting: 12345, directoryId: 1, password: 'Made-up-Pa55word!' },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/webhosting-protectedDirectory-user', {
      body: {
        data: {
          type: 'webhosting-protectedDirectory-user',
          attributes: { username: 'jane', webhosting: 12345, directoryId: 1, password: 'Made-up-Pa55word!' },
        },
      },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesUsersCreateResponse,
})

contract.operation('webhostings.protectedDirectories.users.get', {
  client: () => client().webhostings.protectedDirectories.users.get({ path: { webhosting: 12345, directoryId: 1, username: 'jane' } }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesUsersGet({ client: flat(), path: { webhosting: 12345, directoryId: 1, username: 'jane' } }),
  paths: () =>
    paths().GET('/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}', {
      params: { path: { webhosting: 12345, directoryId: 1, username: 'jane' } },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesUsersGetResponse,
})

contract.operation('webhostings.protectedDirectories.users.update', {
  client: () =>
    client().webhostings.protectedDirectories.users.update({
      path: { webhosting: 12345, directoryId: 1, username: 'jane' },
      body: { data: { type: 'webhosting-protectedDirectory-user', id: '12345+1+jane', attributes: { password: 'Made-up-Pa55word!' } } },
    }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesUsersUpdate({
      client: flat(),
      path: { webhosting: 12345, directoryId: 1, username: 'jane' },
      body: { data: { type: 'webhosting-protectedDirectory-user', id: '12345+1+jane', attributes: { password: 'Made-up-Pa55word!' } } },
    }),
  paths: () =>
    paths().PATCH('/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}', {
      params: { path: { webhosting: 12345, directoryId: 1, username: 'jane' } },
      body: { data: { type: 'webhosting-protectedDirectory-user', id: '12345+1+jane', attributes: { password: 'Made-up-Pa55word!' } } },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesUsersUpdateResponse,
})

contract.operation('webhostings.protectedDirectories.users.delete', {
  client: () => client().webhostings.protectedDirectories.users.delete({ path: { webhosting: 12345, directoryId: 1, username: 'jane' } }),
  functions: () =>
    functions.webhostingsProtectedDirectoriesUsersDelete({ client: flat(), path: { webhosting: 12345, directoryId: 1, username: 'jane' } }),
  paths: () =>
    paths().DELETE('/v2/webhosting-protectedDirectory-user/{webhosting}+{directoryId}+{username}', {
      params: { path: { webhosting: 12345, directoryId: 1, username: 'jane' } },
    }),
  responseSchema: zWebhostingsProtectedDirectoriesUsersDeleteResponse,
})

contract.operation('webhostings.subdomains.list', {
  client: () => client().webhostings.subdomains.list({ query: { filter: { domain: 'example.com', webhosting: 12345 } } }),
  functions: () => functions.webhostingsSubdomainsList({ client: flat(), query: { filter: { domain: 'example.com', webhosting: 12345 } } }),
  paths: () => paths().GET('/v2/webhosting-subdomain', { params: { query: { filter: { domain: 'example.com', webhosting: 12345 } } } }),
  responseSchema: zWebhostingsSubdomainsListResponse,
})

contract.operation('webhostings.subdomains.create', {
  client: () =>
    client().webhostings.subdomains.create({
      body: {
        data: {
          type: 'webhosting-subdomain',
          attributes: { domain: 'example.com', subdomain: 'blog', webhosting: 12345, documentRoot: '/blog/', status: 'active' },
        },
      },
    }),
  functions: () =>
    functions.webhostingsSubdomainsCreate({
      client: flat(),
      body: {
        data: {
          type: 'webhosting-subdomain',
          attributes: { domain: 'example.com', subdomain: 'blog', webhosting: 12345, documentRoot: '/blog/', status: 'active' },
        },
      },
    }),
  paths: () =>
    paths().POST('/v2/webhosting-subdomain', {
      body: {
        data: {
          type: 'webhosting-subdomain',
          attributes: { domain: 'example.com', subdomain: 'blog', webhosting: 12345, documentRoot: '/blog/', status: 'active' },
        },
      },
    }),
  responseSchema: zWebhostingsSubdomainsCreateResponse,
})

contract.operation('webhostings.subdomains.get', {
  client: () => client().webhostings.subdomains.get({ path: { webhosting: 12345, subdomain: 'blog.example.com' } }),
  functions: () => functions.webhostingsSubdomainsGet({ client: flat(), path: { webhosting: 12345, subdomain: 'blog.example.com' } }),
  paths: () =>
    paths().GET('/v2/webhosting-subdomain/{webhosting}+{subdomain}', {
      params: { path: { webhosting: 12345, subdomain: 'blog.example.com' } },
    }),
  responseSchema: zWebhostingsSubdomainsGetResponse,
})

contract.operation('webhostings.subdomains.update', {
  client: () =>
    client().webhostings.subdomains.update({
      path: { webhosting: 12345, subdomain: 'blog.example.com' },
      body: {
        data: { type: 'webhosting-subdomain', id: '12345+blog.example.com', attributes: { documentRoot: '/weblog/', status: 'active' } },
      },
    }),
  functions: () =>
    functions.webhostingsSubdomainsUpdate({
      client: flat(),
      path: { webhosting: 12345, subdomain: 'blog.example.com' },
      body: {
        data: { type: 'webhosting-subdomain', id: '12345+blog.example.com', attributes: { documentRoot: '/weblog/', status: 'active' } },
      },
    }),
  paths: () =>
    paths().PATCH('/v2/webhosting-subdomain/{webhosting}+{subdomain}', {
      params: { path: { webhosting: 12345, subdomain: 'blog.example.com' } },
      body: {
        data: { type: 'webhosting-subdomain', id: '12345+blog.example.com', attributes: { documentRoot: '/weblog/', status: 'active' } },
      },
    }),
  responseSchema: zWebhostingsSubdomainsUpdateResponse,
})

contract.operation('webhostings.subdomains.delete', {
  client: () => client().webhostings.subdomains.delete({ path: { webhosting: 12345, subdomain: 'blog.example.com' } }),
  functions: () => functions.webhostingsSubdomainsDelete({ client: flat(), path: { webhosting: 12345, subdomain: 'blog.example.com' } }),
  paths: () =>
    paths().DELETE('/v2/webhosting-subdomain/{webhosting}+{subdomain}', {
      params: { path: { webhosting: 12345, subdomain: 'blog.example.com' } },
    }),
  responseSchema: zWebhostingsSubdomainsDeleteResponse,
})

contract.operation('accountsV3.list', {
  client: () => client().accountsV3.list({ query: { include: 'user', filter: { accountType: 'client' }, page: { number: 1, size: 50 } } }),
  functions: () =>
    functions.accountsV3List({
      client: flat(),
      query: { include: 'user', filter: { accountType: 'client' }, page: { number: 1, size: 50 } },
    }),
  paths: () =>
    paths().GET('/v3/account', {
      params: { query: { include: 'user', filter: { accountType: 'client' }, page: { number: 1, size: 50 } } },
    }),
  responseSchema: zAccountsV3ListResponse,
})

contract.operation('accountsV3.create', {
  client: () => client().accountsV3.create({ body: { data: { type: 'account', attributes: { active: true } } } }),
  functions: () => functions.accountsV3Create({ client: flat(), body: { data: { type: 'account', attributes: { active: true } } } }),
  paths: () => paths().POST('/v3/account', { body: { data: { type: 'account', attributes: { active: true } } } }),
  responseSchema: zAccountsV3CreateResponse,
})

contract.operation('accountsV3.get', {
  client: () => client().accountsV3.get({ path: { accountId: '1234' }, query: { include: 'user' } }),
  functions: () => functions.accountsV3Get({ client: flat(), path: { accountId: '1234' }, query: { include: 'user' } }),
  paths: () => paths().GET('/v3/account/{accountId}', { params: { path: { accountId: '1234' }, query: { include: 'user' } } }),
  responseSchema: zAccountsV3GetResponse,
})

contract.operation('accountsV3.update', {
  client: () =>
    client().accountsV3.update({
      path: { accountId: '1234' },
      body: { data: { type: 'account', id: '1234', attributes: { active: false } } },
    }),
  functions: () =>
    functions.accountsV3Update({
      client: flat(),
      path: { accountId: '1234' },
      body: { data: { type: 'account', id: '1234', attributes: { active: false } } },
    }),
  paths: () =>
    paths().PATCH('/v3/account/{accountId}', {
      params: { path: { accountId: '1234' } },
      body: { data: { type: 'account', id: '1234', attributes: { active: false } } },
    }),
  responseSchema: zAccountsV3UpdateResponse,
})

contract.operation('accountsV3.delete', {
  client: () => client().accountsV3.delete({ path: { accountId: '1234' } }),
  functions: () => functions.accountsV3Delete({ client: flat(), path: { accountId: '1234' } }),
  paths: () => paths().DELETE('/v3/account/{accountId}', { params: { path: { accountId: '1234' } } }),
  responseSchema: zAccountsV3DeleteResponse,
})

contract.operation('accountsV3.users.list', {
  client: () => client().accountsV3.users.list({ path: { accountId: '1234' } }),
  functions: () => functions.accountsV3UsersList({ client: flat(), path: { accountId: '1234' } }),
  paths: () => paths().GET('/v3/account/{accountId}/user', { params: { path: { accountId: '1234' } } }),
  responseSchema: zAccountsV3UsersListResponse,
})

contract.operation('contracts.list', {
  client: () =>
    client().contracts.list({ query: { filter: { contractType: 'hosting' }, sort: '-contractStartAt', page: { number: 1, size: 50 } } }),
  functions: () =>
    functions.contractsList({
      client: flat(),
      query: { filter: { contractType: 'hosting' }, sort: '-contractStartAt', page: { number: 1, size: 50 } },
    }),
  paths: () =>
    paths().GET('/v3/contract', {
      params: { query: { filter: { contractType: 'hosting' }, sort: '-contractStartAt', page: { number: 1, size: 50 } } },
    }),
  responseSchema: zContractsListResponse,
})

contract.operation('contracts.create', {
  client: () => client().contracts.create({ body: { data: { type: 'contract', attributes: { product: 1, assigneeAccount: '1234' } } } }),
  functions: () =>
    functions.contractsCreate({
      client: flat(),
      body: { data: { type: 'contract', attributes: { product: 1, assigneeAccount: '1234' } } },
    }),
  paths: () => paths().POST('/v3/contract', { body: { data: { type: 'contract', attributes: { product: 1, assigneeAccount: '1234' } } } }),
  responseSchema: zContractsCreateResponse,
})

contract.operation('contracts.get', {
  client: () => client().contracts.get({ path: { contractId: 'H12345' } }),
  functions: () => functions.contractsGet({ client: flat(), path: { contractId: 'H12345' } }),
  paths: () => paths().GET('/v3/contract/{contractId}', { params: { path: { contractId: 'H12345' } } }),
  responseSchema: zContractsGetResponse,
})

contract.operation('contracts.update', {
  client: () =>
    client().contracts.update({
      path: { contractId: 'H12345' },
      body: { data: { type: 'contract', id: 'H12345', attributes: { contractTerminationAt: '2025-04-18T00:00:00+02:00' } } },
    }),
  functions: () =>
    functions.contractsUpdate({
      client: flat(),
      path: { contractId: 'H12345' },
      body: { data: { type: 'contract', id: 'H12345', attributes: { contractTerminationAt: '2025-04-18T00:00:00+02:00' } } },
    }),
  paths: () =>
    paths().PATCH('/v3/contract/{contractId}', {
      params: { path: { contractId: 'H12345' } },
      body: { data: { type: 'contract', id: 'H12345', attributes: { contractTerminationAt: '2025-04-18T00:00:00+02:00' } } },
    }),
  responseSchema: zContractsUpdateResponse,
})

contract.operation('contractLogs.list', {
  client: () => client().contractLogs.list({ query: { page: { number: 1, size: 50 }, filter: { account: '1234', contract: 'H44459' } } }),
  functions: () =>
    functions.contractLogsList({
      client: flat(),
      query: { page: { number: 1, size: 50 }, filter: { account: '1234', contract: 'H44459' } },
    }),
  paths: () =>
    paths().GET('/v3/contractLog', {
      params: { query: { page: { number: 1, size: 50 }, filter: { account: '1234', contract: 'H44459' } } },
    }),
  responseSchema: zContractLogsListResponse,
})

contract.operation('contractLogs.get', {
  client: () => client().contractLogs.get({ path: { logId: '2' } }),
  functions: () => functions.contractLogsGet({ client: flat(), path: { logId: '2' } }),
  paths: () => paths().GET('/v3/contractLog/{logId}', { params: { path: { logId: '2' } } }),
  responseSchema: zContractLogsGetResponse,
})

contract.operation('dns.records.list', {
  client: () => client().dns.records.list({ query: { filter: { 'dns-zone': 'example.com' } } }),
  functions: () => functions.dnsRecordsList({ client: flat(), query: { filter: { 'dns-zone': 'example.com' } } }),
  paths: () => paths().GET('/v3/dns-record', { params: { query: { filter: { 'dns-zone': 'example.com' } } } }),
  responseSchema: zDnsRecordsListResponse,
})

contract.operation('dns.records.get', {
  client: () => client().dns.records.get({ path: { 'record-id': '1' } }),
  functions: () => functions.dnsRecordsGet({ client: flat(), path: { 'record-id': '1' } }),
  paths: () => paths().GET('/v3/dns-record/{record-id}', { params: { path: { 'record-id': '1' } } }),
  responseSchema: zDnsRecordsGetResponse,
})

contract.operation('dns.zones.list', {
  client: () => client().dns.zones.list(),
  functions: () => functions.dnsZonesList({ client: flat() }),
  paths: () => paths().GET('/v3/dns-zone'),
  responseSchema: zDnsZonesListResponse,
})

contract.operation('dns.zones.create', {
  client: () =>
    client().dns.zones.create({
      body: {
        data: {
          type: 'dns-zone',
          attributes: {
            domainName: 'example.com',
            maintained: 'manual',
            primaryNameserver: 'ns1.example.net',
            nameserver: ['ns2.example.net'],
          },
        },
      },
    }),
  functions: () =>
    functions.dnsZonesCreate({
      client: flat(),
      body: {
        data: {
          type: 'dns-zone',
          attributes: {
            domainName: 'example.com',
            maintained: 'manual',
            primaryNameserver: 'ns1.example.net',
            nameserver: ['ns2.example.net'],
          },
        },
      },
    }),
  paths: () =>
    paths().POST('/v3/dns-zone', {
      body: {
        data: {
          type: 'dns-zone',
          attributes: {
            domainName: 'example.com',
            maintained: 'manual',
            primaryNameserver: 'ns1.example.net',
            nameserver: ['ns2.example.net'],
          },
        },
      },
    }),
  responseSchema: zDnsZonesCreateResponse,
})

contract.operation('dns.zones.get', {
  client: () => client().dns.zones.get({ path: { id: '1' } }),
  functions: () => functions.dnsZonesGet({ client: flat(), path: { id: '1' } }),
  paths: () => paths().GET('/v3/dns-zone/{id}', { params: { path: { id: '1' } } }),
  responseSchema: zDnsZonesGetResponse,
})

contract.operation('dns.zones.update', {
  client: () =>
    client().dns.zones.update({
      path: { id: '1' },
      body: { data: { type: 'dns-zone', id: '1', attributes: { maintained: 'automatic' } } },
    }),
  functions: () =>
    functions.dnsZonesUpdate({
      client: flat(),
      path: { id: '1' },
      body: { data: { type: 'dns-zone', id: '1', attributes: { maintained: 'automatic' } } },
    }),
  paths: () =>
    paths().PATCH('/v3/dns-zone/{id}', {
      params: { path: { id: '1' } },
      body: { data: { type: 'dns-zone', id: '1', attributes: { maintained: 'automatic' } } },
    }),
  responseSchema: zDnsZonesUpdateResponse,
})

contract.operation('dns.zones.delete', {
  client: () => client().dns.zones.delete({ path: { id: '1' } }),
  functions: () => functions.dnsZonesDelete({ client: flat(), path: { id: '1' } }),
  paths: () => paths().DELETE('/v3/dns-zone/{id}', { params: { path: { id: '1' } } }),
  responseSchema: zDnsZonesDeleteResponse,
})

contract.operation('dnssec.get', {
  client: () => client().dnssec.get({ path: { domainId: 'D12345' } }),
  functions: () => functions.dnssecGet({ client: flat(), path: { domainId: 'D12345' } }),
  paths: () => paths().GET('/v3/dnssec/{domainId}', { params: { path: { domainId: 'D12345' } } }),
  responseSchema: zDnssecGetResponse,
})

contract.operation('domainSuggestions.list', {
  client: () => client().domainSuggestions.list({ query: { filter: { keyword: 'garden' }, checkDomainStatus: true } }),
  functions: () => functions.domainSuggestionsList({ client: flat(), query: { filter: { keyword: 'garden' }, checkDomainStatus: true } }),
  paths: () => paths().GET('/v3/domainSuggestion', { params: { query: { filter: { keyword: 'garden' }, checkDomainStatus: true } } }),
  responseSchema: zDomainSuggestionsListResponse,
})

contract.operation('users.list', {
  client: () => client().users.list({ query: { include: 'user-login', filter: { account: '1234' }, page: { number: 1, size: 50 } } }),
  functions: () =>
    functions.usersList({ client: flat(), query: { include: 'user-login', filter: { account: '1234' }, page: { number: 1, size: 50 } } }),
  paths: () =>
    paths().GET('/v3/user', { params: { query: { include: 'user-login', filter: { account: '1234' }, page: { number: 1, size: 50 } } } }),
  responseSchema: zUsersListResponse,
})

contract.operation('users.create', {
  client: () =>
    client().users.create({
      body: {
        data: {
          type: 'user',
          attributes: {
            account: '1234',
            language: '1',
            password: 'example-password-1',
            email: 'john.doe@example.com',
            salutation: 'm',
            company: 'Example GmbH',
            firstname: 'John',
            lastname: 'Doe',
            active: true,
            primary: false,
          },
        },
      },
    }),
  functions: () =>
    functions.usersCreate({
      client: flat(),
      body: {
        data: {
          type: 'user',
          attributes: {
            account: '1234',
            language: '1',
            password: 'example-password-1',
            email: 'john.doe@example.com',
            salutation: 'm',
            company: 'Example GmbH',
            firstname: 'John',
            lastname: 'Doe',
            active: true,
            primary: false,
          },
        },
      },
    }),
  paths: () =>
    paths().POST('/v3/user', {
      body: {
        data: {
          type: 'user',
          attributes: {
            account: '1234',
            language: '1',
            password: 'example-password-1',
            email: 'john.doe@example.com',
            salutation: 'm',
            company: 'Example GmbH',
            firstname: 'John',
            lastname: 'Doe',
            active: true,
            primary: false,
          },
        },
      },
    }),
  responseSchema: zUsersCreateResponse,
})

contract.operation('users.get', {
  client: () => client().users.get({ path: { userId: '41' }, query: { include: 'user-login' } }),
  functions: () => functions.usersGet({ client: flat(), path: { userId: '41' }, query: { include: 'user-login' } }),
  paths: () => paths().GET('/v3/user/{userId}', { params: { path: { userId: '41' }, query: { include: 'user-login' } } }),
  responseSchema: zUsersGetResponse,
})

contract.operation('users.update', {
  client: () =>
    client().users.update({
      path: { userId: '41' },
      body: { data: { type: 'user', id: '41', attributes: { email: 'jane@example.com' } } },
    }),
  functions: () =>
    functions.usersUpdate({
      client: flat(),
      path: { userId: '41' },
      body: { data: { type: 'user', id: '41', attributes: { email: 'jane@example.com' } } },
    }),
  paths: () =>
    paths().PATCH('/v3/user/{userId}', {
      params: { path: { userId: '41' } },
      body: { data: { type: 'user', id: '41', attributes: { email: 'jane@example.com' } } },
    }),
  responseSchema: zUsersUpdateResponse,
})

contract.operation('users.delete', {
  client: () => client().users.delete({ path: { userId: '41' } }),
  functions: () => functions.usersDelete({ client: flat(), path: { userId: '41' } }),
  paths: () => paths().DELETE('/v3/user/{userId}', { params: { path: { userId: '41' } } }),
  responseSchema: zUsersDeleteResponse,
})

contract.operation('users.logins.list', {
  client: () => client().users.logins.list({ path: { userId: '41' } }),
  functions: () => functions.usersLoginsList({ client: flat(), path: { userId: '41' } }),
  paths: () => paths().GET('/v3/user/{userId}/user-login', { params: { path: { userId: '41' } } }),
  responseSchema: zUsersLoginsListResponse,
})

contract.operation('userLogins.list', {
  client: () => client().userLogins.list({ query: { include: 'user', filter: { user: '41' }, page: { number: 1, size: 50 } } }),
  functions: () =>
    functions.userLoginsList({ client: flat(), query: { include: 'user', filter: { user: '41' }, page: { number: 1, size: 50 } } }),
  paths: () =>
    paths().GET('/v3/user-login', { params: { query: { include: 'user', filter: { user: '41' }, page: { number: 1, size: 50 } } } }),
  responseSchema: zUserLoginsListResponse,
})

contract.operation('userLogins.create', {
  client: () => client().userLogins.create({ body: { data: { type: 'user-login', id: 'jane.doe', attributes: { user: '41' } } } }),
  functions: () =>
    functions.userLoginsCreate({ client: flat(), body: { data: { type: 'user-login', id: 'jane.doe', attributes: { user: '41' } } } }),
  paths: () => paths().POST('/v3/user-login', { body: { data: { type: 'user-login', id: 'jane.doe', attributes: { user: '41' } } } }),
  responseSchema: zUserLoginsCreateResponse,
})

contract.operation('userLogins.get', {
  client: () => client().userLogins.get({ path: { userloginId: 'jane.doe' }, query: { include: 'user' } }),
  functions: () => functions.userLoginsGet({ client: flat(), path: { userloginId: 'jane.doe' }, query: { include: 'user' } }),
  paths: () => paths().GET('/v3/user-login/{userloginId}', { params: { path: { userloginId: 'jane.doe' }, query: { include: 'user' } } }),
  responseSchema: zUserLoginsGetResponse,
})

contract.operation('userLogins.update', {
  client: () =>
    client().userLogins.update({
      path: { userloginId: 'jane.doe' },
      body: { data: { type: 'user-login', id: 'jane.doe', attributes: {} } },
    }),
  functions: () =>
    functions.userLoginsUpdate({
      client: flat(),
      path: { userloginId: 'jane.doe' },
      body: { data: { type: 'user-login', id: 'jane.doe', attributes: {} } },
    }),
  paths: () =>
    paths().PATCH('/v3/user-login/{userloginId}', {
      params: { path: { userloginId: 'jane.doe' } },
      body: { data: { type: 'user-login', id: 'jane.doe', attributes: {} } },
    }),
  responseSchema: zUserLoginsUpdateResponse,
})

contract.operation('userLogins.delete', {
  client: () => client().userLogins.delete({ path: { userloginId: 'jane.doe' } }),
  functions: () => functions.userLoginsDelete({ client: flat(), path: { userloginId: 'jane.doe' } }),
  paths: () => paths().DELETE('/v3/user-login/{userloginId}', { params: { path: { userloginId: 'jane.doe' } } }),
  responseSchema: zUserLoginsDeleteResponse,
})

contract.operation('userLogins.user.get', {
  client: () => client().userLogins.user.get({ path: { userloginId: 'jane.doe' } }),
  functions: () => functions.userLoginsUserGet({ client: flat(), path: { userloginId: 'jane.doe' } }),
  paths: () => paths().GET('/v3/user-login/{userloginId}/user', { params: { path: { userloginId: 'jane.doe' } } }),
  responseSchema: zUserLoginsUserGetResponse,
})

contract.operation('webcards.list', {
  client: () =>
    client().webcards.list({ query: { filter: { status: 'active' }, sort: '-contractStartAt', page: { number: 1, size: 50 } } }),
  functions: () =>
    functions.webcardsList({
      client: flat(),
      query: { filter: { status: 'active' }, sort: '-contractStartAt', page: { number: 1, size: 50 } },
    }),
  paths: () =>
    paths().GET('/v3/webcard', {
      params: { query: { filter: { status: 'active' }, sort: '-contractStartAt', page: { number: 1, size: 50 } } },
    }),
  responseSchema: zWebcardsListResponse,
})

contract.operation('webcards.create', {
  client: () => client().webcards.create({ body: { data: { type: 'webcard', attributes: { product: 1, assigneeAccount: '1234' } } } }),
  functions: () =>
    functions.webcardsCreate({ client: flat(), body: { data: { type: 'webcard', attributes: { product: 1, assigneeAccount: '1234' } } } }),
  paths: () => paths().POST('/v3/webcard', { body: { data: { type: 'webcard', attributes: { product: 1, assigneeAccount: '1234' } } } }),
  responseSchema: zWebcardsCreateResponse,
})

contract.operation('webcards.get', {
  client: () => client().webcards.get({ path: { webcardId: 'H12347' } }),
  functions: () => functions.webcardsGet({ client: flat(), path: { webcardId: 'H12347' } }),
  paths: () => paths().GET('/v3/webcard/{webcardId}', { params: { path: { webcardId: 'H12347' } } }),
  responseSchema: zWebcardsGetResponse,
})

contract.operation('webcards.update', {
  client: () =>
    client().webcards.update({
      path: { webcardId: 'H12347' },
      body: { data: { type: 'webcard', id: 'H12347', attributes: { assigneeAccount: '1234', status: 'suspended' } } },
    }),
  functions: () =>
    functions.webcardsUpdate({
      client: flat(),
      path: { webcardId: 'H12347' },
      body: { data: { type: 'webcard', id: 'H12347', attributes: { assigneeAccount: '1234', status: 'suspended' } } },
    }),
  paths: () =>
    paths().PATCH('/v3/webcard/{webcardId}', {
      params: { path: { webcardId: 'H12347' } },
      body: { data: { type: 'webcard', id: 'H12347', attributes: { assigneeAccount: '1234', status: 'suspended' } } },
    }),
  responseSchema: zWebcardsUpdateResponse,
})

contract.operation('webcardBasics.create', {
  client: () =>
    client().webcardBasics.create({
      body: {
        data: {
          type: 'webcard-basic',
          attributes: {
            subdomain: 'jane-doe',
            customerData: {
              firstname: 'Jane',
              lastname: 'Doe',
              company: 'Example GmbH',
              street: 'Musterstraße 1',
              postcode: '44263',
              city: 'Dortmund',
              country: 'de',
              phone: '+493023125000',
              email: 'jane.doe@example.com',
            },
          },
        },
      },
    }),
  functions: () =>
    functions.webcardBasicsCreate({
      client: flat(),
      body: {
        data: {
          type: 'webcard-basic',
          attributes: {
            subdomain: 'jane-doe',
            customerData: {
              firstname: 'Jane',
              lastname: 'Doe',
              company: 'Example GmbH',
              street: 'Musterstraße 1',
              postcode: '44263',
              city: 'Dortmund',
              country: 'de',
              phone: '+493023125000',
              email: 'jane.doe@example.com',
            },
          },
        },
      },
    }),
  paths: () =>
    paths().POST('/v3/webcard-basic', {
      body: {
        data: {
          type: 'webcard-basic',
          attributes: {
            subdomain: 'jane-doe',
            customerData: {
              firstname: 'Jane',
              lastname: 'Doe',
              company: 'Example GmbH',
              street: 'Musterstraße 1',
              postcode: '44263',
              city: 'Dortmund',
              country: 'de',
              phone: '+493023125000',
              email: 'jane.doe@example.com',
            },
          },
        },
      },
    }),
  responseSchema: zWebcardBasicsCreateResponse,
})

contract.operation('webcardBasics.get', {
  client: () => client().webcardBasics.get({ path: { id: '4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a' } }),
  functions: () => functions.webcardBasicsGet({ client: flat(), path: { id: '4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a' } }),
  paths: () => paths().GET('/v3/webcard-basic/{id}', { params: { path: { id: '4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a' } } }),
  responseSchema: zWebcardBasicsGetResponse,
})

contract.operation('webcardBasics.delete', {
  client: () => client().webcardBasics.delete({ path: { id: '4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a' } }),
  functions: () => functions.webcardBasicsDelete({ client: flat(), path: { id: '4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a' } }),
  paths: () => paths().DELETE('/v3/webcard-basic/{id}', { params: { path: { id: '4ac4f2c2-f5e2-46fb-a8b3-2f5b9142a67a' } } }),
  responseSchema: zWebcardBasicsDeleteResponse,
})

contract.operation('webcardSso.create', {
  client: () =>
    client().webcardSso.create({
      body: { data: { type: 'webcard-sso', attributes: { contract: 'H12347', lifetime: 3600, invalidateAfterFirstUse: false } } },
    }),
  functions: () =>
    functions.webcardSsoCreate({
      client: flat(),
      body: { data: { type: 'webcard-sso', attributes: { contract: 'H12347', lifetime: 3600, invalidateAfterFirstUse: false } } },
    }),
  paths: () =>
    paths().POST('/v3/webcard-sso', {
      body: { data: { type: 'webcard-sso', attributes: { contract: 'H12347', lifetime: 3600, invalidateAfterFirstUse: false } } },
    }),
  responseSchema: zWebcardSsoCreateResponse,
})

contract.operation('webhostings.emails.list', {
  client: () => client().webhostings.emails.list({ query: { filter: { webhosting: 12345, domain: 'example.com' } } }),
  functions: () => functions.webhostingsEmailsList({ client: flat(), query: { filter: { webhosting: 12345, domain: 'example.com' } } }),
  paths: () => paths().GET('/v3/webhosting-email', { params: { query: { filter: { webhosting: 12345, domain: 'example.com' } } } }),
  responseSchema: zWebhostingsEmailsListResponse,
})

contract.operation('webhostings.emails.get', {
  client: () => client().webhostings.emails.get({ path: { webhosting: 12345, address: 'info@example.com' } }),
  functions: () => functions.webhostingsEmailsGet({ client: flat(), path: { webhosting: 12345, address: 'info@example.com' } }),
  paths: () =>
    paths().GET('/v3/webhosting-email/{webhosting}+{address}', { params: { path: { webhosting: 12345, address: 'info@example.com' } } }),
  responseSchema: zWebhostingsEmailsGetResponse,
})

contract.pathValues('accounts.get', (value) => client().accounts.get({ path: { accountId: value } }))

const connect = (options: CloudPitOptions) => {
  const one = new CloudPit(options)
  return () => one.accounts.get({ path: { accountId: '1234' } })
}

contract.limits(connect)

contract.auth(connect)

contract.retries((options) => {
  const one = new CloudPit(options)
  return {
    reads: 'accounts.get',
    creates: 'accounts.create',
    read: () => one.accounts.get({ path: { accountId: '1234' } }),
    create: () =>
      one.accounts.create({
        body: {
          data: {
            type: 'account',
            attributes: {
              login: 'janedoe',
              email: 'jane.doe@example.com',
              displayName: 'Jane Doe',
              salutation: 'f',
              company: 'Example GmbH',
              firstname: 'Jane',
              lastname: 'Doe',
              language: 1,
              active: true,
            },
          },
        },
      }),
  }
})

contract.retryMarks((options) => {
  const one = new CloudPit(options)
  return [
    {
      id: 'accounts.update',
      retry: 'safe',
      call: () =>
        one.accounts.update({
          path: { accountId: '1234' },
          body: { data: { type: 'account', id: '1234', attributes: { company: 'Example Ltd', password: 'Made-up-Pa55word!' } } },
        }),
    },
    {
      id: 'webhostings.protectedDirectories.update',
      retry: 'safe',
      call: () =>
        one.webhostings.protectedDirectories.update({
          path: { webhosting: 12345, directoryId: 1 },
          body: {
            data: {
              type: 'webhosting-protectedDirectory',
              id: '12345+1',
              attributes: { domain: 'example.com', description: 'Pages of the staff' },
            },
          },
        }),
    },
    {
      id: 'webhostings.protectedDirectories.users.update',
      retry: 'safe',
      call: () =>
        one.webhostings.protectedDirectories.users.update({
          path: { webhosting: 12345, directoryId: 1, username: 'jane' },
          body: { data: { type: 'webhosting-protectedDirectory-user', id: '12345+1+jane', attributes: { password: 'Made-up-Pa55word!' } } },
        }),
    },
    {
      id: 'webhostings.subdomains.update',
      retry: 'safe',
      call: () =>
        one.webhostings.subdomains.update({
          path: { webhosting: 12345, subdomain: 'blog.example.com' },
          body: {
            data: {
              type: 'webhosting-subdomain',
              id: '12345+blog.example.com',
              attributes: { documentRoot: '/weblog/', status: 'active' },
            },
          },
        }),
    },
    {
      id: 'accountsV3.update',
      retry: 'safe',
      call: () =>
        one.accountsV3.update({
          path: { accountId: '1234' },
          body: { data: { type: 'account', id: '1234', attributes: { active: false } } },
        }),
    },
    {
      id: 'dns.zones.update',
      retry: 'safe',
      call: () =>
        one.dns.zones.update({ path: { id: '1' }, body: { data: { type: 'dns-zone', id: '1', attributes: { maintained: 'automatic' } } } }),
    },
    {
      id: 'users.update',
      retry: 'safe',
      call: () =>
        one.users.update({ path: { userId: '41' }, body: { data: { type: 'user', id: '41', attributes: { email: 'jane@example.com' } } } }),
    },
    {
      id: 'userLogins.update',
      retry: 'safe',
      call: () =>
        one.userLogins.update({
          path: { userloginId: 'jane.doe' },
          body: { data: { type: 'user-login', id: 'jane.doe', attributes: {} } },
        }),
    },
  ]
})

contract.state(client)

contract.complete(84)
