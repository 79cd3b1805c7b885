// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import { startContract } from '@hostwright/contract'
import { TransIP, type TransIPOptions } from '../src/index.gen.js'
import * as functions from '../src/functions.gen.js'
import { createTransIPFetch } from '../src/openapi-fetch.gen.js'
import {
  zActionsChildrenListResponse,
  zActionsGetResponse,
  zActionsListResponse,
  zApiTestGetResponse,
  zAuthCreateTokenResponse,
  zAvailabilityZonesListResponse,
  zBlockStoragesBackupsListResponse,
  zBlockStoragesBackupsRevertResponse,
  zBlockStoragesCancelResponse,
  zBlockStoragesGetResponse,
  zBlockStoragesListResponse,
  zBlockStoragesPostResponse,
  zBlockStoragesUpdateResponse,
  zContactKeyGetResponse,
  zDomainAvailabilityCheckManyResponse,
  zDomainAvailabilityCheckResponse,
  zDomainDefaultsContactsListResponse,
  zDomainDefaultsContactsUpdateResponse,
  zDomainsActionsCancelResponse,
  zDomainsActionsGetResponse,
  zDomainsActionsRetryResponse,
  zDomainsAuthCodeGetResponse,
  zDomainsAuthCodeRequestResponse,
  zDomainsBrandingGetResponse,
  zDomainsBrandingUpdateResponse,
  zDomainsCancelResponse,
  zDomainsContactsListResponse,
  zDomainsContactsUpdateResponse,
  zDomainsDnsCreateResponse,
  zDomainsDnsDeleteResponse,
  zDomainsDnsListResponse,
  zDomainsDnsReplaceResponse,
  zDomainsDnsUpdateResponse,
  zDomainsDnssecListResponse,
  zDomainsDnssecReplaceResponse,
  zDomainsGetResponse,
  zDomainsHandoverResponse,
  zDomainsListResponse,
  zDomainsNameserversListResponse,
  zDomainsNameserversReplaceResponse,
  zDomainsPostResponse,
  zDomainsSslGetResponse,
  zDomainsSslListResponse,
  zDomainsUpdateResponse,
  zDomainsWhoisGetResponse,
  zInvoicesGetResponse,
  zInvoicesItemsListResponse,
  zInvoicesListResponse,
  zInvoicesPdfGetResponse,
  zLegacyBigStoragesBackupsListResponse,
  zLegacyBigStoragesBackupsRevertResponse,
  zLegacyBigStoragesCancelResponse,
  zLegacyBigStoragesGetResponse,
  zLegacyBigStoragesListResponse,
  zLegacyBigStoragesPostResponse,
  zLegacyBigStoragesUpdateResponse,
  zLegacyBigStoragesUsageGetResponse,
  zPrivateNetworksCancelResponse,
  zPrivateNetworksGetResponse,
  zPrivateNetworksListResponse,
  zPrivateNetworksOrderResponse,
  zPrivateNetworksPatchResponse,
  zPrivateNetworksUpdateResponse,
  zProductsElementsListResponse,
  zProductsListResponse,
  zSshKeysCreateResponse,
  zSshKeysDeleteResponse,
  zSshKeysGetResponse,
  zSshKeysListResponse,
  zSshKeysUpdateResponse,
  zTldsGetResponse,
  zTldsListResponse,
  zTrafficPoolGetResponse,
  zTrafficPoolVpsGetResponse,
  zVpsAddonsCancelResponse,
  zVpsAddonsListResponse,
  zVpsAddonsOrderResponse,
  zVpsBackupsListResponse,
  zVpsBackupsPatchResponse,
  zVpsCancelResponse,
  zVpsFirewallGetResponse,
  zVpsFirewallResetResponse,
  zVpsFirewallUpdateResponse,
  zVpsGetResponse,
  zVpsIpAddressesCreateResponse,
  zVpsIpAddressesDeleteResponse,
  zVpsIpAddressesGetResponse,
  zVpsIpAddressesListResponse,
  zVpsIpAddressesUpdateResponse,
  zVpsLicensesCancelResponse,
  zVpsLicensesListResponse,
  zVpsLicensesOrderResponse,
  zVpsLicensesUpdateResponse,
  zVpsListResponse,
  zVpsOperatingSystemsInstallResponse,
  zVpsOperatingSystemsListResponse,
  zVpsPatchResponse,
  zVpsPostResponse,
  zVpsSettingsGetResponse,
  zVpsSettingsListResponse,
  zVpsSettingsUpdateResponse,
  zVpsSnapshotsCreateResponse,
  zVpsSnapshotsDeleteResponse,
  zVpsSnapshotsGetResponse,
  zVpsSnapshotsListResponse,
  zVpsSnapshotsRevertResponse,
  zVpsUpdateResponse,
  zVpsUpgradesListResponse,
  zVpsUpgradesOrderResponse,
  zVpsUsageGetResponse,
  zVpsVncGetResponse,
  zVpsVncRegenerateTokenResponse,
  zWhitelabelOrderResponse,
} from '../src/zod.gen.js'

const contract = await startContract<'login' | 'privateKey'>(new URL('../../mock/specs/transip.json', import.meta.url))
const client = () => new TransIP(contract.options)
const flat = () => functions.createClient({ ...contract.options, auth: functions.byLogin(contract.options) })
const paths = () => createTransIPFetch(contract.options)

contract.operation('auth.createToken', {
  client: () =>
    client().auth.createToken({
      query: { test: 1 },
      headers: { Signature: 'bWFkZS11cCBzaWduYXR1cmU=' },
      body: {
        login: 'example-user',
        nonce: '6f1d0a7c92b4',
        read_only: false,
        expiration_time: '30 minutes',
        label: 'Deployment',
        global_key: true,
      },
    }),
  functions: () =>
    functions.authCreateToken({
      client: flat(),
      query: { test: 1 },
      headers: { Signature: 'bWFkZS11cCBzaWduYXR1cmU=' },
      body: {
        login: 'example-user',
        nonce: '6f1d0a7c92b4',
        read_only: false,
        expiration_time: '30 minutes',
        label: 'Deployment',
        global_key: true,
      },
    }),
  paths: () =>
    paths().POST('/auth', {
      params: { query: { test: 1 }, header: { Signature: 'bWFkZS11cCBzaWduYXR1cmU=' } },
      body: {
        login: 'example-user',
        nonce: '6f1d0a7c92b4',
        read_only: false,
        expiration_time: '30 minutes',
        label: 'Deployment',
        global_key: true,
      },
    }),
  responseSchema: zAuthCreateTokenResponse,
})

contract.operation('actions.list', {
  client: () => client().actions.list({ query: { test: 1 } }),
  functions: () => functions.actionsList({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/actions', { params: { query: { test: 1 } } }),
  responseSchema: zActionsListResponse,
})

contract.operation('actions.get', {
  client: () => client().actions.get({ path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' }, query: { test: 1 } }),
  functions: () => functions.actionsGet({ client: flat(), path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' }, query: { test: 1 } }),
  paths: () => paths().GET('/actions/{uuid}', { params: { path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' }, query: { test: 1 } } }),
  responseSchema: zActionsGetResponse,
})

contract.operation('actions.children.list', {
  client: () => client().actions.children.list({ path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' }, query: { test: 1 } }),
  functions: () =>
    functions.actionsChildrenList({ client: flat(), path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/actions/children/{uuid}', { params: { path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' }, query: { test: 1 } } }),
  responseSchema: zActionsChildrenListResponse,
})

contract.operation('products.list', {
  client: () => client().products.list({ query: { test: 1 } }),
  functions: () => functions.productsList({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/products', { params: { query: { test: 1 } } }),
  responseSchema: zProductsListResponse,
})

contract.operation('products.elements.list', {
  client: () => client().products.elements.list({ path: { productName: 'vps-bladevps-x4' }, query: { test: 1 } }),
  functions: () => functions.productsElementsList({ client: flat(), path: { productName: 'vps-bladevps-x4' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/products/{productName}/elements', { params: { path: { productName: 'vps-bladevps-x4' }, query: { test: 1 } } }),
  responseSchema: zProductsElementsListResponse,
})

contract.operation('availabilityZones.list', {
  client: () => client().availabilityZones.list({ query: { test: 1 } }),
  functions: () => functions.availabilityZonesList({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/availability-zones', { params: { query: { test: 1 } } }),
  responseSchema: zAvailabilityZonesListResponse,
})

contract.operation('apiTest.get', {
  client: () => client().apiTest.get({ query: { test: 1 } }),
  functions: () => functions.apiTestGet({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/api-test', { params: { query: { test: 1 } } }),
  responseSchema: zApiTestGetResponse,
})

contract.operation('invoices.list', {
  client: () => client().invoices.list({ query: { test: 1, page: 1, pageSize: 100 } }),
  functions: () => functions.invoicesList({ client: flat(), query: { test: 1, page: 1, pageSize: 100 } }),
  paths: () => paths().GET('/invoices', { params: { query: { test: 1, page: 1, pageSize: 100 } } }),
  responseSchema: zInvoicesListResponse,
})

contract.operation('invoices.get', {
  client: () => client().invoices.get({ path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } }),
  functions: () => functions.invoicesGet({ client: flat(), path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/invoices/{invoiceNumber}', { params: { path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } } }),
  responseSchema: zInvoicesGetResponse,
})

contract.operation('invoices.items.list', {
  client: () => client().invoices.items.list({ path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } }),
  functions: () => functions.invoicesItemsList({ client: flat(), path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/invoices/{invoiceNumber}/invoice-items', {
      params: { path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } },
    }),
  responseSchema: zInvoicesItemsListResponse,
})

contract.operation('invoices.pdf.get', {
  client: () => client().invoices.pdf.get({ path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } }),
  functions: () => functions.invoicesPdfGet({ client: flat(), path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/invoices/{invoiceNumber}/pdf', { params: { path: { invoiceNumber: 'F0000.1911.0000.0007' }, query: { test: 1 } } }),
  responseSchema: zInvoicesPdfGetResponse,
})

contract.operation('sshKeys.list', {
  client: () => client().sshKeys.list({ query: { test: 1, page: 1, pageSize: 100 } }),
  functions: () => functions.sshKeysList({ client: flat(), query: { test: 1, page: 1, pageSize: 100 } }),
  paths: () => paths().GET('/ssh-keys', { params: { query: { test: 1, page: 1, pageSize: 100 } } }),
  responseSchema: zSshKeysListResponse,
})

contract.operation('sshKeys.create', {
  client: () =>
    client().sshKeys.create({
      query: { test: 1 },
      body: {
        sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com',
        description: 'Laptop',
        isDefault: true,
      },
    }),
  functions: () =>
    functions.sshKeysCreate({
      client: flat(),
      query: { test: 1 },
      body: {
        sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com',
        description: 'Laptop',
        isDefault: true,
      },
    }),
  paths: () =>
    paths().POST('/ssh-keys', {
      params: { query: { test: 1 } },
      body: {
        sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com',
        description: 'Laptop',
        isDefault: true,
      },
    }),
  responseSchema: zSshKeysCreateResponse,
})

contract.operation('sshKeys.get', {
  client: () => client().sshKeys.get({ path: { id: 123 }, query: { test: 1 } }),
  functions: () => functions.sshKeysGet({ client: flat(), path: { id: 123 }, query: { test: 1 } }),
  paths: () => paths().GET('/ssh-keys/{id}', { params: { path: { id: 123 }, query: { test: 1 } } }),
  responseSchema: zSshKeysGetResponse,
})

contract.operation('sshKeys.update', {
  client: () =>
    client().sshKeys.update({ path: { id: 123 }, query: { test: 1 }, body: { sshKey: { description: 'Old laptop', isDefault: false } } }),
  functions: () =>
    functions.sshKeysUpdate({
      client: flat(),
      path: { id: 123 },
      query: { test: 1 },
      body: { sshKey: { description: 'Old laptop', isDefault: false } },
    }),
  paths: () =>
    paths().PUT('/ssh-keys/{id}', {
      params: { path: { id: 123 }, query: { test: 1 } },
      body: { sshKey: { description: 'Old laptop', isDefault: false } },
    }),
  responseSchema: zSshKeysUpdateResponse,
})

contract.operation('sshKeys.delete', {
  client: () => client().sshKeys.delete({ path: { id: 123 }, query: { test: 1 } }),
  functions: () => functions.sshKeysDelete({ client: flat(), path: { id: 123 }, query: { test: 1 } }),
  paths: () => paths().DELETE('/ssh-keys/{id}', { params: { path: { id: 123 }, query: { test: 1 } } }),
  responseSchema: zSshKeysDeleteResponse,
})

contract.operation('contactKey.get', {
  client: () => client().contactKey.get({ query: { test: 1 } }),
  functions: () => functions.contactKeyGet({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/contact-key', { params: { query: { test: 1 } } }),
  responseSchema: zContactKeyGetResponse,
})

contract.operation('domains.list', {
  client: () =>
    client().domains.list({ query: { test: 1, tags: 'customTag,anotherTag', include: 'nameservers,contacts', page: 1, pageSize: 100 } }),
  functions: () =>
    functions.domainsList({
      client: flat(),
      query: { test: 1, tags: 'customTag,anotherTag', include: 'nameservers,contacts', page: 1, pageSize: 100 },
    }),
  paths: () =>
    paths().GET('/domains', {
      params: { query: { test: 1, tags: 'customTag,anotherTag', include: 'nameservers,contacts', page: 1, pageSize: 100 } },
    }),
  responseSchema: zDomainsListResponse,
})

contract.operation('domains.register', {
  client: () =>
    client().domains.register({
      query: { test: 1 },
      body: {
        domainName: 'example.com',
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
        nameservers: [{ hostname: 'ns1.example.net' }, { hostname: 'ns2.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
        dnsEntries: [{ name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' }],
      },
    }),
  functions: () =>
    functions.domainsRegister({
      client: flat(),
      query: { test: 1 },
      body: {
        domainName: 'example.com',
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
        nameservers: [{ hostname: 'ns1.example.net' }, { hostname: 'ns2.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
        dnsEntries: [{ name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' }],
      },
    }),
  paths: () =>
    paths().POST('/domains', {
      params: { query: { test: 1 } },
      body: {
        domainName: 'example.com',
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
        nameservers: [{ hostname: 'ns1.example.net' }, { hostname: 'ns2.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
        dnsEntries: [{ name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' }],
      },
    }),
  responseSchema: zDomainsPostResponse,
})

contract.operation('domains.transfer', {
  client: () =>
    client().domains.transfer({
      query: { test: 1 },
      body: {
        domainName: 'example.org',
        authCode: 'made-up-auth-code',
        dnsEntries: [{ name: '@', expire: 3600, type: 'MX', content: '10 mail.example.net.' }],
      },
    }),
  functions: () =>
    functions.domainsTransfer({
      client: flat(),
      query: { test: 1 },
      body: {
        domainName: 'example.org',
        authCode: 'made-up-auth-code',
        dnsEntries: [{ name: '@', expire: 3600, type: 'MX', content: '10 mail.example.net.' }],
      },
    }),
  paths: () =>
    paths().POST('/domains', {
      params: { query: { test: 1 } },
      body: {
        domainName: 'example.org',
        authCode: 'made-up-auth-code',
        dnsEntries: [{ name: '@', expire: 3600, type: 'MX', content: '10 mail.example.net.' }],
      },
    }),
  responseSchema: zDomainsPostResponse,
})

contract.operation('domains.get', {
  client: () => client().domains.get({ path: { domainName: 'example.com' }, query: { test: 1, include: 'nameservers,contacts' } }),
  functions: () =>
    functions.domainsGet({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1, include: 'nameservers,contacts' } }),
  paths: () =>
    paths().GET('/domains/{domainName}', {
      params: { path: { domainName: 'example.com' }, query: { test: 1, include: 'nameservers,contacts' } },
    }),
  responseSchema: zDomainsGetResponse,
})

contract.operation('domains.update', {
  client: () =>
    client().domains.update({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        domain: {
          name: 'example.com',
          authCode: 'made-up-auth-code',
          isTransferLocked: true,
          registrationDate: '2020-01-01',
          renewalDate: '2027-01-01',
          isWhitelabel: false,
          cancellationDate: null,
          cancellationStatus: null,
          isDnsOnly: false,
          tags: ['customTag'],
          canEditDns: true,
          hasAutoDns: true,
          hasDnsSec: true,
          status: 'registered',
          nameservers: [{ hostname: 'ns1.example.net' }, { hostname: 'ns2.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
          contacts: [
            {
              type: 'registrant',
              firstName: 'Sanne',
              lastName: 'Voorbeeld',
              companyName: 'Example B.V.',
              companyKvk: '12345678',
              companyType: 'BV',
              street: 'Voorbeeldstraat',
              number: '12',
              postalCode: '1000 AA',
              city: 'Amsterdam',
              phoneNumber: '+49 30 23125 000',
              faxNumber: '+49 30 23125 001',
              email: 'sanne@example.com',
              country: 'nl',
            },
          ],
        },
      },
    }),
  functions: () =>
    functions.domainsUpdate({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        domain: {
          name: 'example.com',
          authCode: 'made-up-auth-code',
          isTransferLocked: true,
          registrationDate: '2020-01-01',
          renewalDate: '2027-01-01',
          isWhitelabel: false,
          cancellationDate: null,
          cancellationStatus: null,
          isDnsOnly: false,
          tags: ['customTag'],
          canEditDns: true,
          hasAutoDns: true,
          hasDnsSec: true,
          status: 'registered',
          nameservers: [{ hostname: 'ns1.example.net' }, { hostname: 'ns2.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
          contacts: [
            {
              type: 'registrant',
              firstName: 'Sanne',
              lastName: 'Voorbeeld',
              companyName: 'Example B.V.',
              companyKvk: '12345678',
              companyType: 'BV',
              street: 'Voorbeeldstraat',
              number: '12',
              postalCode: '1000 AA',
              city: 'Amsterdam',
              phoneNumber: '+49 30 23125 000',
              faxNumber: '+49 30 23125 001',
              email: 'sanne@example.com',
              country: 'nl',
            },
          ],
        },
      },
    }),
  paths: () =>
    paths().PUT('/domains/{domainName}', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: {
        domain: {
          name: 'example.com',
          authCode: 'made-up-auth-code',
          isTransferLocked: true,
          registrationDate: '2020-01-01',
          renewalDate: '2027-01-01',
          isWhitelabel: false,
          cancellationDate: null,
          cancellationStatus: null,
          isDnsOnly: false,
          tags: ['customTag'],
          canEditDns: true,
          hasAutoDns: true,
          hasDnsSec: true,
          status: 'registered',
          nameservers: [{ hostname: 'ns1.example.net' }, { hostname: 'ns2.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
          contacts: [
            {
              type: 'registrant',
              firstName: 'Sanne',
              lastName: 'Voorbeeld',
              companyName: 'Example B.V.',
              companyKvk: '12345678',
              companyType: 'BV',
              street: 'Voorbeeldstraat',
              number: '12',
              postalCode: '1000 AA',
              city: 'Amsterdam',
              phoneNumber: '+49 30 23125 000',
              faxNumber: '+49 30 23125 001',
              email: 'sanne@example.com',
              country: 'nl',
            },
          ],
        },
      },
    }),
  responseSchema: zDomainsUpdateResponse,
})

contract.operation('domains.handover', {
  client: () =>
    client().domains.handover({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { action: 'handover', targetCustomerName: 'example-customer' },
    }),
  functions: () =>
    functions.domainsHandover({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { action: 'handover', targetCustomerName: 'example-customer' },
    }),
  paths: () =>
    paths().PATCH('/domains/{domainName}', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: { action: 'handover', targetCustomerName: 'example-customer' },
    }),
  responseSchema: zDomainsHandoverResponse,
})

contract.operation('domains.cancel', {
  client: () => client().domains.cancel({ path: { domainName: 'example.com' }, query: { test: 1 }, body: { endTime: 'end' } }),
  functions: () =>
    functions.domainsCancel({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 }, body: { endTime: 'end' } }),
  paths: () =>
    paths().DELETE('/domains/{domainName}', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: { endTime: 'end' },
    }),
  responseSchema: zDomainsCancelResponse,
})

contract.operation('domains.branding.get', {
  client: () => client().domains.branding.get({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsBrandingGet({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/branding', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsBrandingGetResponse,
})

contract.operation('domains.branding.update', {
  client: () =>
    client().domains.branding.update({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        branding: {
          companyName: 'Example B.V.',
          supportEmail: 'support@example.com',
          companyUrl: 'https://www.example.com/',
          termsOfUsageUrl: 'https://www.example.com/terms',
          bannerLine1: 'Example B.V.',
          bannerLine2: 'Hosting since 2020',
          bannerLine3: 'https://www.example.com/',
        },
      },
    }),
  functions: () =>
    functions.domainsBrandingUpdate({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        branding: {
          companyName: 'Example B.V.',
          supportEmail: 'support@example.com',
          companyUrl: 'https://www.example.com/',
          termsOfUsageUrl: 'https://www.example.com/terms',
          bannerLine1: 'Example B.V.',
          bannerLine2: 'Hosting since 2020',
          bannerLine3: 'https://www.example.com/',
        },
      },
    }),
  paths: () =>
    paths().PUT('/domains/{domainName}/branding', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: {
        branding: {
          companyName: 'Example B.V.',
          supportEmail: 'support@example.com',
          companyUrl: 'https://www.example.com/',
          termsOfUsageUrl: 'https://www.example.com/terms',
          bannerLine1: 'Example B.V.',
          bannerLine2: 'Hosting since 2020',
          bannerLine3: 'https://www.example.com/',
        },
      },
    }),
  responseSchema: zDomainsBrandingUpdateResponse,
})

contract.operation('domains.contacts.list', {
  client: () => client().domains.contacts.list({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsContactsList({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/contacts', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsContactsListResponse,
})

contract.operation('domains.contacts.update', {
  client: () =>
    client().domains.contacts.update({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  functions: () =>
    functions.domainsContactsUpdate({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  paths: () =>
    paths().PUT('/domains/{domainName}/contacts', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: {
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  responseSchema: zDomainsContactsUpdateResponse,
})

contract.operation('domainDefaults.contacts.list', {
  client: () => client().domainDefaults.contacts.list({ query: { test: 1 } }),
  functions: () => functions.domainDefaultsContactsList({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/domain-defaults/contacts', { params: { query: { test: 1 } } }),
  responseSchema: zDomainDefaultsContactsListResponse,
})

contract.operation('domainDefaults.contacts.update', {
  client: () =>
    client().domainDefaults.contacts.update({
      query: { test: 1 },
      body: {
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  functions: () =>
    functions.domainDefaultsContactsUpdate({
      client: flat(),
      query: { test: 1 },
      body: {
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  paths: () =>
    paths().PUT('/domain-defaults/contacts', {
      params: { query: { test: 1 } },
      body: {
        contacts: [
          {
            type: 'registrant',
            firstName: 'Sanne',
            lastName: 'Voorbeeld',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Voorbeeldstraat',
            number: '12',
            postalCode: '1000 AA',
            city: 'Amsterdam',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'sanne@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  responseSchema: zDomainDefaultsContactsUpdateResponse,
})

contract.operation('domains.dns.list', {
  client: () => client().domains.dns.list({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsDnsList({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/dns', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsDnsListResponse,
})

contract.operation('domains.dns.create', {
  client: () =>
    client().domains.dns.create({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
    }),
  functions: () =>
    functions.domainsDnsCreate({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
    }),
  paths: () =>
    paths().POST('/domains/{domainName}/dns', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
    }),
  responseSchema: zDomainsDnsCreateResponse,
})

contract.operation('domains.dns.update', {
  client: () =>
    client().domains.dns.update({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.11' } },
    }),
  functions: () =>
    functions.domainsDnsUpdate({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.11' } },
    }),
  paths: () =>
    paths().PATCH('/domains/{domainName}/dns', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.11' } },
    }),
  responseSchema: zDomainsDnsUpdateResponse,
})

contract.operation('domains.dns.replace', {
  client: () =>
    client().domains.dns.replace({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        dnsEntries: [
          { name: '@', expire: 3600, type: 'MX', content: '10 mail.example.net.' },
          { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' },
        ],
      },
    }),
  functions: () =>
    functions.domainsDnsReplace({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        dnsEntries: [
          { name: '@', expire: 3600, type: 'MX', content: '10 mail.example.net.' },
          { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' },
        ],
      },
    }),
  paths: () =>
    paths().PUT('/domains/{domainName}/dns', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: {
        dnsEntries: [
          { name: '@', expire: 3600, type: 'MX', content: '10 mail.example.net.' },
          { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' },
        ],
      },
    }),
  responseSchema: zDomainsDnsReplaceResponse,
})

contract.operation('domains.dns.delete', {
  client: () =>
    client().domains.dns.delete({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
    }),
  functions: () =>
    functions.domainsDnsDelete({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
    }),
  paths: () =>
    paths().DELETE('/domains/{domainName}/dns', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
    }),
  responseSchema: zDomainsDnsDeleteResponse,
})

contract.operation('domains.dnssec.list', {
  client: () => client().domains.dnssec.list({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsDnssecList({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/dnssec', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsDnssecListResponse,
})

contract.operation('domains.dnssec.replace', {
  client: () =>
    client().domains.dnssec.replace({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        dnsSecEntries: [{ keyTag: 60485, flags: 257, algorithm: 8, publicKey: 'AwEAAexampleexampleexampleexampleexampleexamplekey=' }],
      },
    }),
  functions: () =>
    functions.domainsDnssecReplace({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        dnsSecEntries: [{ keyTag: 60485, flags: 257, algorithm: 8, publicKey: 'AwEAAexampleexampleexampleexampleexampleexamplekey=' }],
      },
    }),
  paths: () =>
    paths().PUT('/domains/{domainName}/dnssec', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: {
        dnsSecEntries: [{ keyTag: 60485, flags: 257, algorithm: 8, publicKey: 'AwEAAexampleexampleexampleexampleexampleexamplekey=' }],
      },
    }),
  responseSchema: zDomainsDnssecReplaceResponse,
})

contract.operation('domains.nameservers.list', {
  client: () => client().domains.nameservers.list({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsNameserversList({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/nameservers', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsNameserversListResponse,
})

contract.operation('domains.nameservers.replace', {
  client: () =>
    client().domains.nameservers.replace({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { nameservers: [{ hostname: 'ns1.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }, { hostname: 'ns2.example.net' }] },
    }),
  functions: () =>
    functions.domainsNameserversReplace({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: { nameservers: [{ hostname: 'ns1.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }, { hostname: 'ns2.example.net' }] },
    }),
  paths: () =>
    paths().PUT('/domains/{domainName}/nameservers', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: { nameservers: [{ hostname: 'ns1.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }, { hostname: 'ns2.example.net' }] },
    }),
  responseSchema: zDomainsNameserversReplaceResponse,
})

contract.operation('domains.actions.get', {
  client: () => client().domains.actions.get({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsActionsGet({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/actions', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsActionsGetResponse,
})

contract.operation('domains.actions.retry', {
  client: () =>
    client().domains.actions.retry({
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        authCode: 'example-auth-code',
        dnsEntries: [{ name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' }],
        nameservers: [{ hostname: 'ns1.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
        contacts: [
          {
            type: 'registrant',
            firstName: 'John',
            lastName: 'Doe',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Examplestreet',
            number: '12',
            postalCode: '1000 AA',
            city: 'Leiden',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'john@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  functions: () =>
    functions.domainsActionsRetry({
      client: flat(),
      path: { domainName: 'example.com' },
      query: { test: 1 },
      body: {
        authCode: 'example-auth-code',
        dnsEntries: [{ name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' }],
        nameservers: [{ hostname: 'ns1.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
        contacts: [
          {
            type: 'registrant',
            firstName: 'John',
            lastName: 'Doe',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Examplestreet',
            number: '12',
            postalCode: '1000 AA',
            city: 'Leiden',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'john@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  paths: () =>
    paths().PATCH('/domains/{domainName}/actions', {
      params: { path: { domainName: 'example.com' }, query: { test: 1 } },
      body: {
        authCode: 'example-auth-code',
        dnsEntries: [{ name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' }],
        nameservers: [{ hostname: 'ns1.example.com', ipv4: '192.0.2.53', ipv6: '2001:db8::53' }],
        contacts: [
          {
            type: 'registrant',
            firstName: 'John',
            lastName: 'Doe',
            companyName: 'Example B.V.',
            companyKvk: '12345678',
            companyType: 'BV',
            street: 'Examplestreet',
            number: '12',
            postalCode: '1000 AA',
            city: 'Leiden',
            phoneNumber: '+49 30 23125 000',
            faxNumber: '+49 30 23125 001',
            email: 'john@example.com',
            country: 'nl',
          },
        ],
      },
    }),
  responseSchema: zDomainsActionsRetryResponse,
})

contract.operation('domains.actions.cancel', {
  client: () => client().domains.actions.cancel({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsActionsCancel({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().DELETE('/domains/{domainName}/actions', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsActionsCancelResponse,
})

contract.operation('domains.ssl.list', {
  client: () => client().domains.ssl.list({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsSslList({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/ssl', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsSslListResponse,
})

contract.operation('domains.ssl.get', {
  client: () => client().domains.ssl.get({ path: { domainName: 'example.com', certificateId: 12358 }, query: { test: 1 } }),
  functions: () =>
    functions.domainsSslGet({ client: flat(), path: { domainName: 'example.com', certificateId: 12358 }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/domains/{domainName}/ssl/{certificateId}', {
      params: { path: { domainName: 'example.com', certificateId: 12358 }, query: { test: 1 } },
    }),
  responseSchema: zDomainsSslGetResponse,
})

contract.operation('domains.authCode.get', {
  client: () => client().domains.authCode.get({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsAuthCodeGet({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/auth-code', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsAuthCodeGetResponse,
})

contract.operation('domains.authCode.request', {
  client: () => client().domains.authCode.request({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsAuthCodeRequest({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().POST('/domains/{domainName}/auth-code', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsAuthCodeRequestResponse,
})

contract.operation('domains.whois.get', {
  client: () => client().domains.whois.get({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainsWhoisGet({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domains/{domainName}/whois', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainsWhoisGetResponse,
})

contract.operation('whitelabel.order', {
  client: () => client().whitelabel.order({ query: { test: 1 } }),
  functions: () => functions.whitelabelOrder({ client: flat(), query: { test: 1 } }),
  paths: () => paths().POST('/whitelabel', { params: { query: { test: 1 } } }),
  responseSchema: zWhitelabelOrderResponse,
})

contract.operation('domainAvailability.check', {
  client: () => client().domainAvailability.check({ path: { domainName: 'example.com' }, query: { test: 1 } }),
  functions: () => functions.domainAvailabilityCheck({ client: flat(), path: { domainName: 'example.com' }, query: { test: 1 } }),
  paths: () => paths().GET('/domain-availability/{domainName}', { params: { path: { domainName: 'example.com' }, query: { test: 1 } } }),
  responseSchema: zDomainAvailabilityCheckResponse,
})

contract.operation('domainAvailability.checkMany', {
  client: () => client().domainAvailability.checkMany({ query: { test: 1, domainNames: ['example.com', 'example.net'] } }),
  functions: () =>
    functions.domainAvailabilityCheckMany({ client: flat(), query: { test: 1, domainNames: ['example.com', 'example.net'] } }),
  paths: () => paths().GET('/domain-availability', { params: { query: { test: 1, domainNames: ['example.com', 'example.net'] } } }),
  responseSchema: zDomainAvailabilityCheckManyResponse,
})

contract.operation('tlds.list', {
  client: () => client().tlds.list({ query: { test: 1 } }),
  functions: () => functions.tldsList({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/tlds', { params: { query: { test: 1 } } }),
  responseSchema: zTldsListResponse,
})

contract.operation('tlds.get', {
  client: () => client().tlds.get({ path: { tld: '.nl' }, query: { test: 1 } }),
  functions: () => functions.tldsGet({ client: flat(), path: { tld: '.nl' }, query: { test: 1 } }),
  paths: () => paths().GET('/tlds/{tld}', { params: { path: { tld: '.nl' }, query: { test: 1 } } }),
  responseSchema: zTldsGetResponse,
})

contract.operation('vps.list', {
  client: () => client().vps.list({ query: { test: 1, tags: 'customTag,anotherTag', page: 1, pageSize: 100 } }),
  functions: () => functions.vpsList({ client: flat(), query: { test: 1, tags: 'customTag,anotherTag', page: 1, pageSize: 100 } }),
  paths: () => paths().GET('/vps', { params: { query: { test: 1, tags: 'customTag,anotherTag', page: 1, pageSize: 100 } } }),
  responseSchema: zVpsListResponse,
})

contract.operation('vps.order', {
  client: () =>
    client().vps.order({
      query: { test: 1 },
      body: {
        productName: 'vps-bladevps-x8',
        addons: ['vps-addon-1-extra-ip-address'],
        availabilityZone: 'ams0',
        description: 'example VPS',
        operatingSystem: 'ubuntu-24.04',
        installFlavour: 'cloudinit',
        hostname: 'web1.example.com',
        username: 'root',
        hashedPassword: '$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com'],
        base64InstallText: 'I2Nsb3VkLWNvbmZpZwo=',
        licenses: ['installatron'],
      },
    }),
  functions: () =>
    functions.vpsOrder({
      client: flat(),
      query: { test: 1 },
      body: {
        productName: 'vps-bladevps-x8',
        addons: ['vps-addon-1-extra-ip-address'],
        availabilityZone: 'ams0',
        description: 'example VPS',
        operatingSystem: 'ubuntu-24.04',
        installFlavour: 'cloudinit',
        hostname: 'web1.example.com',
        username: 'root',
        hashedPassword: '$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com'],
        base64InstallText: 'I2Nsb3VkLWNvbmZpZwo=',
        licenses: ['installatron'],
      },
    }),
  paths: () =>
    paths().POST('/vps', {
      params: { query: { test: 1 } },
      body: {
        productName: 'vps-bladevps-x8',
        addons: ['vps-addon-1-extra-ip-address'],
        availabilityZone: 'ams0',
        description: 'example VPS',
        operatingSystem: 'ubuntu-24.04',
        installFlavour: 'cloudinit',
        hostname: 'web1.example.com',
        username: 'root',
        hashedPassword: '$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com'],
        base64InstallText: 'I2Nsb3VkLWNvbmZpZwo=',
        licenses: ['installatron'],
      },
    }),
  responseSchema: zVpsPostResponse,
})

contract.operation('vps.orderMany', {
  client: () =>
    client().vps.orderMany({
      query: { test: 1 },
      body: {
        vpss: [
          { productName: 'vps-bladevps-x8', availabilityZone: 'ams0', description: 'web 1', operatingSystem: 'ubuntu-24.04' },
          { productName: 'vps-bladevps-x8', availabilityZone: 'rtm0', description: 'web 2', operatingSystem: 'ubuntu-24.04' },
        ],
      },
    }),
  functions: () =>
    functions.vpsOrderMany({
      client: flat(),
      query: { test: 1 },
      body: {
        vpss: [
          { productName: 'vps-bladevps-x8', availabilityZone: 'ams0', description: 'web 1', operatingSystem: 'ubuntu-24.04' },
          { productName: 'vps-bladevps-x8', availabilityZone: 'rtm0', description: 'web 2', operatingSystem: 'ubuntu-24.04' },
        ],
      },
    }),
  paths: () =>
    paths().POST('/vps', {
      params: { query: { test: 1 } },
      body: {
        vpss: [
          { productName: 'vps-bladevps-x8', availabilityZone: 'ams0', description: 'web 1', operatingSystem: 'ubuntu-24.04' },
          { productName: 'vps-bladevps-x8', availabilityZone: 'rtm0', description: 'web 2', operatingSystem: 'ubuntu-24.04' },
        ],
      },
    }),
  responseSchema: zVpsPostResponse,
})

contract.operation('vps.clone', {
  client: () =>
    client().vps.clone({
      query: { test: 1 },
      body: { vpsName: 'example-vps', targetProductName: 'vps-bladevps-x8', availabilityZone: 'ams0' },
    }),
  functions: () =>
    functions.vpsClone({
      client: flat(),
      query: { test: 1 },
      body: { vpsName: 'example-vps', targetProductName: 'vps-bladevps-x8', availabilityZone: 'ams0' },
    }),
  paths: () =>
    paths().POST('/vps', {
      params: { query: { test: 1 } },
      body: { vpsName: 'example-vps', targetProductName: 'vps-bladevps-x8', availabilityZone: 'ams0' },
    }),
  responseSchema: zVpsPostResponse,
})

contract.operation('vps.get', {
  client: () => client().vps.get({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsGet({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsGetResponse,
})

contract.operation('vps.update', {
  client: () =>
    client().vps.update({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: {
        vps: {
          name: 'example-vps',
          uuid: 'c6a1f3e0-8d2b-4c57-9f10-2a7b5e9d4c31',
          description: 'web server',
          productName: 'vps-bladevps-x1',
          operatingSystem: 'ubuntu-24.04',
          diskSize: 157286400,
          memorySize: 4194304,
          cpus: 2,
          status: 'running',
          flavor: 'shared',
          diskPerformanceTier: 'fast',
          bandwidthInboundInGb: 1,
          bandwidthOutboundInGb: 1,
          ipAddress: '192.0.2.10',
          macAddress: '00:00:5e:00:53:01',
          currentSnapshots: 1,
          maxSnapshots: 10,
          isLocked: false,
          isBlocked: false,
          isCustomerLocked: true,
          availabilityZone: 'ams0',
          tags: ['customTag', 'anotherTag'],
          createdAt: '2024-01-01 23:59:59',
        },
      },
    }),
  functions: () =>
    functions.vpsUpdate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: {
        vps: {
          name: 'example-vps',
          uuid: 'c6a1f3e0-8d2b-4c57-9f10-2a7b5e9d4c31',
          description: 'web server',
          productName: 'vps-bladevps-x1',
          operatingSystem: 'ubuntu-24.04',
          diskSize: 157286400,
          memorySize: 4194304,
          cpus: 2,
          status: 'running',
          flavor: 'shared',
          diskPerformanceTier: 'fast',
          bandwidthInboundInGb: 1,
          bandwidthOutboundInGb: 1,
          ipAddress: '192.0.2.10',
          macAddress: '00:00:5e:00:53:01',
          currentSnapshots: 1,
          maxSnapshots: 10,
          isLocked: false,
          isBlocked: false,
          isCustomerLocked: true,
          availabilityZone: 'ams0',
          tags: ['customTag', 'anotherTag'],
          createdAt: '2024-01-01 23:59:59',
        },
      },
    }),
  paths: () =>
    paths().PUT('/vps/{vpsIdentifier}', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: {
        vps: {
          name: 'example-vps',
          uuid: 'c6a1f3e0-8d2b-4c57-9f10-2a7b5e9d4c31',
          description: 'web server',
          productName: 'vps-bladevps-x1',
          operatingSystem: 'ubuntu-24.04',
          diskSize: 157286400,
          memorySize: 4194304,
          cpus: 2,
          status: 'running',
          flavor: 'shared',
          diskPerformanceTier: 'fast',
          bandwidthInboundInGb: 1,
          bandwidthOutboundInGb: 1,
          ipAddress: '192.0.2.10',
          macAddress: '00:00:5e:00:53:01',
          currentSnapshots: 1,
          maxSnapshots: 10,
          isLocked: false,
          isBlocked: false,
          isCustomerLocked: true,
          availabilityZone: 'ams0',
          tags: ['customTag', 'anotherTag'],
          createdAt: '2024-01-01 23:59:59',
        },
      },
    }),
  responseSchema: zVpsUpdateResponse,
})

contract.operation('vps.start', {
  client: () => client().vps.start({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'start' } }),
  functions: () =>
    functions.vpsStart({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'start' } }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { action: 'start' },
    }),
  responseSchema: zVpsPatchResponse,
})

contract.operation('vps.stop', {
  client: () => client().vps.stop({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'stop' } }),
  functions: () =>
    functions.vpsStop({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'stop' } }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { action: 'stop' },
    }),
  responseSchema: zVpsPatchResponse,
})

contract.operation('vps.reset', {
  client: () => client().vps.reset({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'reset' } }),
  functions: () =>
    functions.vpsReset({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'reset' } }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { action: 'reset' },
    }),
  responseSchema: zVpsPatchResponse,
})

contract.operation('vps.handover', {
  client: () =>
    client().vps.handover({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { action: 'handover', targetCustomerName: 'example2' },
    }),
  functions: () =>
    functions.vpsHandover({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { action: 'handover', targetCustomerName: 'example2' },
    }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { action: 'handover', targetCustomerName: 'example2' },
    }),
  responseSchema: zVpsPatchResponse,
})

contract.operation('vps.cancel', {
  client: () => client().vps.cancel({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { endTime: 'end' } }),
  functions: () =>
    functions.vpsCancel({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { endTime: 'end' } }),
  paths: () =>
    paths().DELETE('/vps/{vpsIdentifier}', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { endTime: 'end' },
    }),
  responseSchema: zVpsCancelResponse,
})

contract.operation('vps.usage.get', {
  client: () =>
    client().vps.usage.get({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1, types: 'cpu,disk', dateTimeStart: 1700000000, dateTimeEnd: 1700003600 },
    }),
  functions: () =>
    functions.vpsUsageGet({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1, types: 'cpu,disk', dateTimeStart: 1700000000, dateTimeEnd: 1700003600 },
    }),
  paths: () =>
    paths().GET('/vps/{vpsIdentifier}/usage', {
      params: {
        path: { vpsIdentifier: 'example-vps' },
        query: { test: 1, types: 'cpu,disk', dateTimeStart: 1700000000, dateTimeEnd: 1700003600 },
      },
    }),
  responseSchema: zVpsUsageGetResponse,
})

contract.operation('vps.vnc.get', {
  client: () => client().vps.vnc.get({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsVncGet({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/vnc-data', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsVncGetResponse,
})

contract.operation('vps.vnc.regenerateToken', {
  client: () => client().vps.vnc.regenerateToken({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsVncRegenerateToken({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().PATCH('/vps/{vpsIdentifier}/vnc-data', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsVncRegenerateTokenResponse,
})

contract.operation('vps.addons.list', {
  client: () => client().vps.addons.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsAddonsList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/addons', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsAddonsListResponse,
})

contract.operation('vps.addons.order', {
  client: () =>
    client().vps.addons.order({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { addons: ['vps-addon-1-extra-cpu-core'] },
    }),
  functions: () =>
    functions.vpsAddonsOrder({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { addons: ['vps-addon-1-extra-cpu-core'] },
    }),
  paths: () =>
    paths().POST('/vps/{vpsIdentifier}/addons', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { addons: ['vps-addon-1-extra-cpu-core'] },
    }),
  responseSchema: zVpsAddonsOrderResponse,
})

contract.operation('vps.addons.cancel', {
  client: () =>
    client().vps.addons.cancel({ path: { vpsIdentifier: 'example-vps', addonName: 'vps-addon-1-extra-ip-address' }, query: { test: 1 } }),
  functions: () =>
    functions.vpsAddonsCancel({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', addonName: 'vps-addon-1-extra-ip-address' },
      query: { test: 1 },
    }),
  paths: () =>
    paths().DELETE('/vps/{vpsIdentifier}/addons/{addonName}', {
      params: { path: { vpsIdentifier: 'example-vps', addonName: 'vps-addon-1-extra-ip-address' }, query: { test: 1 } },
    }),
  responseSchema: zVpsAddonsCancelResponse,
})

contract.operation('vps.licenses.list', {
  client: () => client().vps.licenses.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsLicensesList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/licenses', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsLicensesListResponse,
})

contract.operation('vps.licenses.order', {
  client: () =>
    client().vps.licenses.order({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { licenseName: 'installatron', quantity: 1 },
    }),
  functions: () =>
    functions.vpsLicensesOrder({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { licenseName: 'installatron', quantity: 1 },
    }),
  paths: () =>
    paths().POST('/vps/{vpsIdentifier}/licenses', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { licenseName: 'installatron', quantity: 1 },
    }),
  responseSchema: zVpsLicensesOrderResponse,
})

contract.operation('vps.licenses.update', {
  client: () =>
    client().vps.licenses.update({
      path: { vpsIdentifier: 'example-vps', licenseId: 42 },
      query: { test: 1 },
      body: { newLicenseName: 'cpanel-premier' },
    }),
  functions: () =>
    functions.vpsLicensesUpdate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', licenseId: 42 },
      query: { test: 1 },
      body: { newLicenseName: 'cpanel-premier' },
    }),
  paths: () =>
    paths().PUT('/vps/{vpsIdentifier}/licenses/{licenseId}', {
      params: { path: { vpsIdentifier: 'example-vps', licenseId: 42 }, query: { test: 1 } },
      body: { newLicenseName: 'cpanel-premier' },
    }),
  responseSchema: zVpsLicensesUpdateResponse,
})

contract.operation('vps.licenses.cancel', {
  client: () => client().vps.licenses.cancel({ path: { vpsIdentifier: 'example-vps', licenseId: 42 }, query: { test: 1 } }),
  functions: () =>
    functions.vpsLicensesCancel({ client: flat(), path: { vpsIdentifier: 'example-vps', licenseId: 42 }, query: { test: 1 } }),
  paths: () =>
    paths().DELETE('/vps/{vpsIdentifier}/licenses/{licenseId}', {
      params: { path: { vpsIdentifier: 'example-vps', licenseId: 42 }, query: { test: 1 } },
    }),
  responseSchema: zVpsLicensesCancelResponse,
})

contract.operation('vps.upgrades.list', {
  client: () => client().vps.upgrades.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsUpgradesList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/upgrades', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsUpgradesListResponse,
})

contract.operation('vps.upgrades.order', {
  client: () =>
    client().vps.upgrades.order({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { productName: 'vps-bladevps-pro-x16' },
    }),
  functions: () =>
    functions.vpsUpgradesOrder({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { productName: 'vps-bladevps-pro-x16' },
    }),
  paths: () =>
    paths().POST('/vps/{vpsIdentifier}/upgrades', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { productName: 'vps-bladevps-pro-x16' },
    }),
  responseSchema: zVpsUpgradesOrderResponse,
})

contract.operation('vps.operatingSystems.list', {
  client: () => client().vps.operatingSystems.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsOperatingSystemsList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/vps/{vpsIdentifier}/operating-systems', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsOperatingSystemsListResponse,
})

contract.operation('vps.operatingSystems.install', {
  client: () =>
    client().vps.operatingSystems.install({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: {
        operatingSystemName: 'ubuntu-24.04',
        hostname: 'web1.example.com',
        installFlavour: 'cloudinit',
        username: 'root',
        hashedPassword: '$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com'],
        base64InstallText: 'I2Nsb3VkLWNvbmZpZwo=',
        licenses: ['installatron'],
        acronisTenantId: '11111111-2222-4333-8444-555555555555',
      },
    }),
  functions: () =>
    functions.vpsOperatingSystemsInstall({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: {
        operatingSystemName: 'ubuntu-24.04',
        hostname: 'web1.example.com',
        installFlavour: 'cloudinit',
        username: 'root',
        hashedPassword: '$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com'],
        base64InstallText: 'I2Nsb3VkLWNvbmZpZwo=',
        licenses: ['installatron'],
        acronisTenantId: '11111111-2222-4333-8444-555555555555',
      },
    }),
  paths: () =>
    paths().POST('/vps/{vpsIdentifier}/operating-systems', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: {
        operatingSystemName: 'ubuntu-24.04',
        hostname: 'web1.example.com',
        installFlavour: 'cloudinit',
        username: 'root',
        hashedPassword: '$2y$10$made.up.hash.made.up.hash.made.up.hash.made.up.hash.m',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexampleexampleexampleexampleexampleexampleex john@example.com'],
        base64InstallText: 'I2Nsb3VkLWNvbmZpZwo=',
        licenses: ['installatron'],
        acronisTenantId: '11111111-2222-4333-8444-555555555555',
      },
    }),
  responseSchema: zVpsOperatingSystemsInstallResponse,
})

contract.operation('vps.ipAddresses.list', {
  client: () => client().vps.ipAddresses.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsIpAddressesList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/ip-addresses', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsIpAddressesListResponse,
})

contract.operation('vps.ipAddresses.create', {
  client: () =>
    client().vps.ipAddresses.create({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { ipAddress: '2001:db8:3:1337::6' },
    }),
  functions: () =>
    functions.vpsIpAddressesCreate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { ipAddress: '2001:db8:3:1337::6' },
    }),
  paths: () =>
    paths().POST('/vps/{vpsIdentifier}/ip-addresses', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { ipAddress: '2001:db8:3:1337::6' },
    }),
  responseSchema: zVpsIpAddressesCreateResponse,
})

contract.operation('vps.ipAddresses.get', {
  client: () => client().vps.ipAddresses.get({ path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } }),
  functions: () =>
    functions.vpsIpAddressesGet({ client: flat(), path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/vps/{vpsIdentifier}/ip-addresses/{ipAddress}', {
      params: { path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } },
    }),
  responseSchema: zVpsIpAddressesGetResponse,
})

contract.operation('vps.ipAddresses.update', {
  client: () =>
    client().vps.ipAddresses.update({
      path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' },
      query: { test: 1 },
      body: {
        ipAddress: {
          address: '192.0.2.10',
          subnetMask: '255.255.255.0',
          gateway: '192.0.2.1',
          dnsResolvers: ['198.51.100.53', '203.0.113.53'],
          reverseDns: 'mail.example.com',
        },
      },
    }),
  functions: () =>
    functions.vpsIpAddressesUpdate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' },
      query: { test: 1 },
      body: {
        ipAddress: {
          address: '192.0.2.10',
          subnetMask: '255.255.255.0',
          gateway: '192.0.2.1',
          dnsResolvers: ['198.51.100.53', '203.0.113.53'],
          reverseDns: 'mail.example.com',
        },
      },
    }),
  paths: () =>
    paths().PUT('/vps/{vpsIdentifier}/ip-addresses/{ipAddress}', {
      params: { path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } },
      body: {
        ipAddress: {
          address: '192.0.2.10',
          subnetMask: '255.255.255.0',
          gateway: '192.0.2.1',
          dnsResolvers: ['198.51.100.53', '203.0.113.53'],
          reverseDns: 'mail.example.com',
        },
      },
    }),
  responseSchema: zVpsIpAddressesUpdateResponse,
})

contract.operation('vps.ipAddresses.delete', {
  client: () => client().vps.ipAddresses.delete({ path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } }),
  functions: () =>
    functions.vpsIpAddressesDelete({ client: flat(), path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } }),
  paths: () =>
    paths().DELETE('/vps/{vpsIdentifier}/ip-addresses/{ipAddress}', {
      params: { path: { vpsIdentifier: 'example-vps', ipAddress: '192.0.2.10' }, query: { test: 1 } },
    }),
  responseSchema: zVpsIpAddressesDeleteResponse,
})

contract.operation('vps.snapshots.list', {
  client: () => client().vps.snapshots.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsSnapshotsList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/snapshots', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsSnapshotsListResponse,
})

contract.operation('vps.snapshots.create', {
  client: () =>
    client().vps.snapshots.create({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { description: 'Before the upgrade', shouldStartVps: true },
    }),
  functions: () =>
    functions.vpsSnapshotsCreate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: { description: 'Before the upgrade', shouldStartVps: true },
    }),
  paths: () =>
    paths().POST('/vps/{vpsIdentifier}/snapshots', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { description: 'Before the upgrade', shouldStartVps: true },
    }),
  responseSchema: zVpsSnapshotsCreateResponse,
})

contract.operation('vps.snapshots.get', {
  client: () => client().vps.snapshots.get({ path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' }, query: { test: 1 } }),
  functions: () =>
    functions.vpsSnapshotsGet({ client: flat(), path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/vps/{vpsIdentifier}/snapshots/{snapshotName}', {
      params: { path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' }, query: { test: 1 } },
    }),
  responseSchema: zVpsSnapshotsGetResponse,
})

contract.operation('vps.snapshots.revert', {
  client: () =>
    client().vps.snapshots.revert({
      path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' },
      query: { test: 1 },
      body: { destinationVpsName: 'example-vps2' },
    }),
  functions: () =>
    functions.vpsSnapshotsRevert({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' },
      query: { test: 1 },
      body: { destinationVpsName: 'example-vps2' },
    }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}/snapshots/{snapshotName}', {
      params: { path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' }, query: { test: 1 } },
      body: { destinationVpsName: 'example-vps2' },
    }),
  responseSchema: zVpsSnapshotsRevertResponse,
})

contract.operation('vps.snapshots.delete', {
  client: () => client().vps.snapshots.delete({ path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' }, query: { test: 1 } }),
  functions: () =>
    functions.vpsSnapshotsDelete({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' },
      query: { test: 1 },
    }),
  paths: () =>
    paths().DELETE('/vps/{vpsIdentifier}/snapshots/{snapshotName}', {
      params: { path: { vpsIdentifier: 'example-vps', snapshotName: '1709210537' }, query: { test: 1 } },
    }),
  responseSchema: zVpsSnapshotsDeleteResponse,
})

contract.operation('vps.backups.list', {
  client: () => client().vps.backups.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsBackupsList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/backups', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsBackupsListResponse,
})

contract.operation('vps.backups.revert', {
  client: () =>
    client().vps.backups.revert({
      path: { vpsIdentifier: 'example-vps', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'revert', destinationVpsIdentifier: 'example-vps2' },
    }),
  functions: () =>
    functions.vpsBackupsRevert({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'revert', destinationVpsIdentifier: 'example-vps2' },
    }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}/backups/{backupId}', {
      params: { path: { vpsIdentifier: 'example-vps', backupId: 712332 }, query: { test: 1 } },
      body: { action: 'revert', destinationVpsIdentifier: 'example-vps2' },
    }),
  responseSchema: zVpsBackupsPatchResponse,
})

contract.operation('vps.backups.convertToSnapshot', {
  client: () =>
    client().vps.backups.convertToSnapshot({
      path: { vpsIdentifier: 'example-vps', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'convert', description: 'Before the upgrade' },
    }),
  functions: () =>
    functions.vpsBackupsConvertToSnapshot({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'convert', description: 'Before the upgrade' },
    }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}/backups/{backupId}', {
      params: { path: { vpsIdentifier: 'example-vps', backupId: 712332 }, query: { test: 1 } },
      body: { action: 'convert', description: 'Before the upgrade' },
    }),
  responseSchema: zVpsBackupsPatchResponse,
})

contract.operation('trafficPool.get', {
  client: () => client().trafficPool.get({ query: { test: 1 } }),
  functions: () => functions.trafficPoolGet({ client: flat(), query: { test: 1 } }),
  paths: () => paths().GET('/traffic-pool', { params: { query: { test: 1 } } }),
  responseSchema: zTrafficPoolGetResponse,
})

contract.operation('trafficPool.vps.get', {
  client: () => client().trafficPool.vps.get({ path: { vpsName: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.trafficPoolVpsGet({ client: flat(), path: { vpsName: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/traffic-pool/{vpsName}', { params: { path: { vpsName: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zTrafficPoolVpsGetResponse,
})

contract.operation('vps.firewall.get', {
  client: () => client().vps.firewall.get({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsFirewallGet({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/firewall', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsFirewallGetResponse,
})

contract.operation('vps.firewall.update', {
  client: () =>
    client().vps.firewall.update({
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: {
        vpsFirewall: {
          isEnabled: true,
          ruleSet: [
            { description: 'HTTPS', startPort: 443, endPort: 443, protocol: 'tcp', whitelist: [] },
            { description: 'SSH', startPort: 22, endPort: 22, protocol: 'tcp', whitelist: ['198.51.100.7', '2001:db8:7::/48'] },
          ],
        },
      },
    }),
  functions: () =>
    functions.vpsFirewallUpdate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps' },
      query: { test: 1 },
      body: {
        vpsFirewall: {
          isEnabled: true,
          ruleSet: [
            { description: 'HTTPS', startPort: 443, endPort: 443, protocol: 'tcp', whitelist: [] },
            { description: 'SSH', startPort: 22, endPort: 22, protocol: 'tcp', whitelist: ['198.51.100.7', '2001:db8:7::/48'] },
          ],
        },
      },
    }),
  paths: () =>
    paths().PUT('/vps/{vpsIdentifier}/firewall', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: {
        vpsFirewall: {
          isEnabled: true,
          ruleSet: [
            { description: 'HTTPS', startPort: 443, endPort: 443, protocol: 'tcp', whitelist: [] },
            { description: 'SSH', startPort: 22, endPort: 22, protocol: 'tcp', whitelist: ['198.51.100.7', '2001:db8:7::/48'] },
          ],
        },
      },
    }),
  responseSchema: zVpsFirewallUpdateResponse,
})

contract.operation('vps.firewall.reset', {
  client: () => client().vps.firewall.reset({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'reset' } }),
  functions: () =>
    functions.vpsFirewallReset({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 }, body: { action: 'reset' } }),
  paths: () =>
    paths().PATCH('/vps/{vpsIdentifier}/firewall', {
      params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } },
      body: { action: 'reset' },
    }),
  responseSchema: zVpsFirewallResetResponse,
})

contract.operation('vps.settings.list', {
  client: () => client().vps.settings.list({ path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  functions: () => functions.vpsSettingsList({ client: flat(), path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } }),
  paths: () => paths().GET('/vps/{vpsIdentifier}/settings', { params: { path: { vpsIdentifier: 'example-vps' }, query: { test: 1 } } }),
  responseSchema: zVpsSettingsListResponse,
})

contract.operation('vps.settings.get', {
  client: () => client().vps.settings.get({ path: { vpsIdentifier: 'example-vps', setting: 'blockVpsMailPorts' }, query: { test: 1 } }),
  functions: () =>
    functions.vpsSettingsGet({ client: flat(), path: { vpsIdentifier: 'example-vps', setting: 'blockVpsMailPorts' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/vps/{vpsIdentifier}/settings/{setting}', {
      params: { path: { vpsIdentifier: 'example-vps', setting: 'blockVpsMailPorts' }, query: { test: 1 } },
    }),
  responseSchema: zVpsSettingsGetResponse,
})

contract.operation('vps.settings.update', {
  client: () =>
    client().vps.settings.update({
      path: { vpsIdentifier: 'example-vps', setting: 'blockVpsMailPorts' },
      query: { test: 1 },
      body: { setting: { name: 'blockVpsMailPorts', dataType: 'boolean', readOnly: false, value: { valueBoolean: false } } },
    }),
  functions: () =>
    functions.vpsSettingsUpdate({
      client: flat(),
      path: { vpsIdentifier: 'example-vps', setting: 'blockVpsMailPorts' },
      query: { test: 1 },
      body: { setting: { name: 'blockVpsMailPorts', dataType: 'boolean', readOnly: false, value: { valueBoolean: false } } },
    }),
  paths: () =>
    paths().PUT('/vps/{vpsIdentifier}/settings/{setting}', {
      params: { path: { vpsIdentifier: 'example-vps', setting: 'blockVpsMailPorts' }, query: { test: 1 } },
      body: { setting: { name: 'blockVpsMailPorts', dataType: 'boolean', readOnly: false, value: { valueBoolean: false } } },
    }),
  responseSchema: zVpsSettingsUpdateResponse,
})

contract.operation('privateNetworks.list', {
  client: () => client().privateNetworks.list({ query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } }),
  functions: () => functions.privateNetworksList({ client: flat(), query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } }),
  paths: () => paths().GET('/private-networks', { params: { query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } } }),
  responseSchema: zPrivateNetworksListResponse,
})

contract.operation('privateNetworks.order', {
  client: () => client().privateNetworks.order({ query: { test: 1 }, body: { description: 'Database network' } }),
  functions: () => functions.privateNetworksOrder({ client: flat(), query: { test: 1 }, body: { description: 'Database network' } }),
  paths: () => paths().POST('/private-networks', { params: { query: { test: 1 } }, body: { description: 'Database network' } }),
  responseSchema: zPrivateNetworksOrderResponse,
})

contract.operation('privateNetworks.get', {
  client: () => client().privateNetworks.get({ path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } }),
  functions: () =>
    functions.privateNetworksGet({ client: flat(), path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/private-networks/{privateNetworkName}', {
      params: { path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } },
    }),
  responseSchema: zPrivateNetworksGetResponse,
})

contract.operation('privateNetworks.update', {
  client: () =>
    client().privateNetworks.update({
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: {
        privateNetwork: {
          name: 'example-privatenetwork',
          description: 'Storage network',
          isBlocked: false,
          isLocked: false,
          vpsNames: ['example-vps'],
          connectedVpses: [
            {
              name: 'example-vps',
              uuid: 'bfa08ad9-6c12-4e03-95dd-a888b97ffe49',
              description: 'example VPS',
              macAddress: '00:00:5e:00:53:01',
              isLocked: false,
              isBlocked: false,
              isCustomerLocked: false,
            },
          ],
        },
      },
    }),
  functions: () =>
    functions.privateNetworksUpdate({
      client: flat(),
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: {
        privateNetwork: {
          name: 'example-privatenetwork',
          description: 'Storage network',
          isBlocked: false,
          isLocked: false,
          vpsNames: ['example-vps'],
          connectedVpses: [
            {
              name: 'example-vps',
              uuid: 'bfa08ad9-6c12-4e03-95dd-a888b97ffe49',
              description: 'example VPS',
              macAddress: '00:00:5e:00:53:01',
              isLocked: false,
              isBlocked: false,
              isCustomerLocked: false,
            },
          ],
        },
      },
    }),
  paths: () =>
    paths().PUT('/private-networks/{privateNetworkName}', {
      params: { path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } },
      body: {
        privateNetwork: {
          name: 'example-privatenetwork',
          description: 'Storage network',
          isBlocked: false,
          isLocked: false,
          vpsNames: ['example-vps'],
          connectedVpses: [
            {
              name: 'example-vps',
              uuid: 'bfa08ad9-6c12-4e03-95dd-a888b97ffe49',
              description: 'example VPS',
              macAddress: '00:00:5e:00:53:01',
              isLocked: false,
              isBlocked: false,
              isCustomerLocked: false,
            },
          ],
        },
      },
    }),
  responseSchema: zPrivateNetworksUpdateResponse,
})

contract.operation('privateNetworks.attachVps', {
  client: () =>
    client().privateNetworks.attachVps({
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: { action: 'attachvps', vpsName: 'example-vps' },
    }),
  functions: () =>
    functions.privateNetworksAttachVps({
      client: flat(),
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: { action: 'attachvps', vpsName: 'example-vps' },
    }),
  paths: () =>
    paths().PATCH('/private-networks/{privateNetworkName}', {
      params: { path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } },
      body: { action: 'attachvps', vpsName: 'example-vps' },
    }),
  responseSchema: zPrivateNetworksPatchResponse,
})

contract.operation('privateNetworks.detachVps', {
  client: () =>
    client().privateNetworks.detachVps({
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: { action: 'detachvps', vpsName: 'example-vps' },
    }),
  functions: () =>
    functions.privateNetworksDetachVps({
      client: flat(),
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: { action: 'detachvps', vpsName: 'example-vps' },
    }),
  paths: () =>
    paths().PATCH('/private-networks/{privateNetworkName}', {
      params: { path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } },
      body: { action: 'detachvps', vpsName: 'example-vps' },
    }),
  responseSchema: zPrivateNetworksPatchResponse,
})

contract.operation('privateNetworks.cancel', {
  client: () =>
    client().privateNetworks.cancel({
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: { endTime: 'end' },
    }),
  functions: () =>
    functions.privateNetworksCancel({
      client: flat(),
      path: { privateNetworkName: 'example-privatenetwork' },
      query: { test: 1 },
      body: { endTime: 'end' },
    }),
  paths: () =>
    paths().DELETE('/private-networks/{privateNetworkName}', {
      params: { path: { privateNetworkName: 'example-privatenetwork' }, query: { test: 1 } },
      body: { endTime: 'end' },
    }),
  responseSchema: zPrivateNetworksCancelResponse,
})

contract.operation('legacy.bigStorages.list', {
  client: () => client().legacy.bigStorages.list({ query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } }),
  functions: () => functions.legacyBigStoragesList({ client: flat(), query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } }),
  paths: () => paths().GET('/big-storages', { params: { query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } } }),
  responseSchema: zLegacyBigStoragesListResponse,
})

contract.operation('legacy.bigStorages.order', {
  client: () =>
    client().legacy.bigStorages.order({
      query: { test: 1 },
      body: { size: 8, offsiteBackups: true, vpsName: 'example-vps', description: 'Backup disk' },
    }),
  functions: () =>
    functions.legacyBigStoragesOrder({
      client: flat(),
      query: { test: 1 },
      body: { size: 8, offsiteBackups: true, vpsName: 'example-vps', description: 'Backup disk' },
    }),
  paths: () =>
    paths().POST('/big-storages', {
      params: { query: { test: 1 } },
      body: { size: 8, offsiteBackups: true, vpsName: 'example-vps', description: 'Backup disk' },
    }),
  responseSchema: zLegacyBigStoragesPostResponse,
})

contract.operation('legacy.bigStorages.upgrade', {
  client: () =>
    client().legacy.bigStorages.upgrade({
      query: { test: 1 },
      body: { bigStorageName: 'example-bigstorage', size: 8, offsiteBackups: true },
    }),
  functions: () =>
    functions.legacyBigStoragesUpgrade({
      client: flat(),
      query: { test: 1 },
      body: { bigStorageName: 'example-bigstorage', size: 8, offsiteBackups: true },
    }),
  paths: () =>
    paths().POST('/big-storages', {
      params: { query: { test: 1 } },
      body: { bigStorageName: 'example-bigstorage', size: 8, offsiteBackups: true },
    }),
  responseSchema: zLegacyBigStoragesPostResponse,
})

contract.operation('legacy.bigStorages.get', {
  client: () => client().legacy.bigStorages.get({ path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } }),
  functions: () =>
    functions.legacyBigStoragesGet({ client: flat(), path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/big-storages/{bigStorageIdentifier}', {
      params: { path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } },
    }),
  responseSchema: zLegacyBigStoragesGetResponse,
})

contract.operation('legacy.bigStorages.update', {
  client: () =>
    client().legacy.bigStorages.update({
      path: { bigStorageIdentifier: 'example-bigstorage' },
      query: { test: 1 },
      body: {
        bigStorage: {
          name: 'example-bigstorage',
          description: 'Backup disk',
          diskSize: 2147483648,
          offsiteBackups: true,
          vpsName: 'example-vps',
          status: 'active',
          isLocked: false,
          availabilityZone: 'ams0',
          serial: '5c1f0be49e8d4a6fb2d3',
        },
      },
    }),
  functions: () =>
    functions.legacyBigStoragesUpdate({
      client: flat(),
      path: { bigStorageIdentifier: 'example-bigstorage' },
      query: { test: 1 },
      body: {
        bigStorage: {
          name: 'example-bigstorage',
          description: 'Backup disk',
          diskSize: 2147483648,
          offsiteBackups: true,
          vpsName: 'example-vps',
          status: 'active',
          isLocked: false,
          availabilityZone: 'ams0',
          serial: '5c1f0be49e8d4a6fb2d3',
        },
      },
    }),
  paths: () =>
    paths().PUT('/big-storages/{bigStorageIdentifier}', {
      params: { path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } },
      body: {
        bigStorage: {
          name: 'example-bigstorage',
          description: 'Backup disk',
          diskSize: 2147483648,
          offsiteBackups: true,
          vpsName: 'example-vps',
          status: 'active',
          isLocked: false,
          availabilityZone: 'ams0',
          serial: '5c1f0be49e8d4a6fb2d3',
        },
      },
    }),
  responseSchema: zLegacyBigStoragesUpdateResponse,
})

contract.operation('legacy.bigStorages.cancel', {
  client: () =>
    client().legacy.bigStorages.cancel({
      path: { bigStorageIdentifier: 'example-bigstorage' },
      query: { test: 1 },
      body: { endTime: 'end' },
    }),
  functions: () =>
    functions.legacyBigStoragesCancel({
      client: flat(),
      path: { bigStorageIdentifier: 'example-bigstorage' },
      query: { test: 1 },
      body: { endTime: 'end' },
    }),
  paths: () =>
    paths().DELETE('/big-storages/{bigStorageIdentifier}', {
      params: { path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } },
      body: { endTime: 'end' },
    }),
  responseSchema: zLegacyBigStoragesCancelResponse,
})

contract.operation('legacy.bigStorages.backups.list', {
  client: () => client().legacy.bigStorages.backups.list({ path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } }),
  functions: () =>
    functions.legacyBigStoragesBackupsList({ client: flat(), path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/big-storages/{bigStorageIdentifier}/backups', {
      params: { path: { bigStorageIdentifier: 'example-bigstorage' }, query: { test: 1 } },
    }),
  responseSchema: zLegacyBigStoragesBackupsListResponse,
})

contract.operation('legacy.bigStorages.backups.revert', {
  client: () =>
    client().legacy.bigStorages.backups.revert({
      path: { bigStorageIdentifier: 'example-bigstorage', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'revert', destinationBigStorageIdentifier: 'example-bigstorage2' },
    }),
  functions: () =>
    functions.legacyBigStoragesBackupsRevert({
      client: flat(),
      path: { bigStorageIdentifier: 'example-bigstorage', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'revert', destinationBigStorageIdentifier: 'example-bigstorage2' },
    }),
  paths: () =>
    paths().PATCH('/big-storages/{bigStorageIdentifier}/backups/{backupId}', {
      params: { path: { bigStorageIdentifier: 'example-bigstorage', backupId: 712332 }, query: { test: 1 } },
      body: { action: 'revert', destinationBigStorageIdentifier: 'example-bigstorage2' },
    }),
  responseSchema: zLegacyBigStoragesBackupsRevertResponse,
})

contract.operation('legacy.bigStorages.usage.get', {
  client: () =>
    client().legacy.bigStorages.usage.get({
      path: { bigStorageIdentifier: 'example-bigstorage' },
      query: { test: 1, dateTimeStart: 1700000000, dateTimeEnd: 1700003600 },
    }),
  functions: () =>
    functions.legacyBigStoragesUsageGet({
      client: flat(),
      path: { bigStorageIdentifier: 'example-bigstorage' },
      query: { test: 1, dateTimeStart: 1700000000, dateTimeEnd: 1700003600 },
    }),
  paths: () =>
    paths().GET('/big-storages/{bigStorageIdentifier}/usage', {
      params: {
        path: { bigStorageIdentifier: 'example-bigstorage' },
        query: { test: 1, dateTimeStart: 1700000000, dateTimeEnd: 1700003600 },
      },
    }),
  responseSchema: zLegacyBigStoragesUsageGetResponse,
})

contract.operation('blockStorages.list', {
  client: () => client().blockStorages.list({ query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } }),
  functions: () => functions.blockStoragesList({ client: flat(), query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } }),
  paths: () => paths().GET('/block-storages', { params: { query: { test: 1, vpsName: 'example-vps', page: 1, pageSize: 100 } } }),
  responseSchema: zBlockStoragesListResponse,
})

contract.operation('blockStorages.order', {
  client: () =>
    client().blockStorages.order({
      query: { test: 1 },
      body: { type: 'fast-storage', size: 104857600, offsiteBackups: true, vpsName: 'example-vps', description: 'Backup disk' },
    }),
  functions: () =>
    functions.blockStoragesOrder({
      client: flat(),
      query: { test: 1 },
      body: { type: 'fast-storage', size: 104857600, offsiteBackups: true, vpsName: 'example-vps', description: 'Backup disk' },
    }),
  paths: () =>
    paths().POST('/block-storages', {
      params: { query: { test: 1 } },
      body: { type: 'fast-storage', size: 104857600, offsiteBackups: true, vpsName: 'example-vps', description: 'Backup disk' },
    }),
  responseSchema: zBlockStoragesPostResponse,
})

contract.operation('blockStorages.upgrade', {
  client: () =>
    client().blockStorages.upgrade({
      query: { test: 1 },
      body: { blockStorageName: 'example-faststorage', size: 209715200, offsiteBackups: true },
    }),
  functions: () =>
    functions.blockStoragesUpgrade({
      client: flat(),
      query: { test: 1 },
      body: { blockStorageName: 'example-faststorage', size: 209715200, offsiteBackups: true },
    }),
  paths: () =>
    paths().POST('/block-storages', {
      params: { query: { test: 1 } },
      body: { blockStorageName: 'example-faststorage', size: 209715200, offsiteBackups: true },
    }),
  responseSchema: zBlockStoragesPostResponse,
})

contract.operation('blockStorages.get', {
  client: () => client().blockStorages.get({ path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } }),
  functions: () =>
    functions.blockStoragesGet({ client: flat(), path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/block-storages/{blockStorageIdentifier}', {
      params: { path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } },
    }),
  responseSchema: zBlockStoragesGetResponse,
})

contract.operation('blockStorages.update', {
  client: () =>
    client().blockStorages.update({
      path: { blockStorageIdentifier: 'example-faststorage' },
      query: { test: 1 },
      body: {
        blockStorage: {
          name: 'example-faststorage',
          description: 'Backup disk',
          productType: 'fast-storage',
          size: 104857600,
          offsiteBackups: true,
          vpsName: 'example-vps',
          status: 'active',
          isLocked: false,
          availabilityZone: 'ams0',
          serial: '5c1f0be49e8d4a6fb2d3',
        },
      },
    }),
  functions: () =>
    functions.blockStoragesUpdate({
      client: flat(),
      path: { blockStorageIdentifier: 'example-faststorage' },
      query: { test: 1 },
      body: {
        blockStorage: {
          name: 'example-faststorage',
          description: 'Backup disk',
          productType: 'fast-storage',
          size: 104857600,
          offsiteBackups: true,
          vpsName: 'example-vps',
          status: 'active',
          isLocked: false,
          availabilityZone: 'ams0',
          serial: '5c1f0be49e8d4a6fb2d3',
        },
      },
    }),
  paths: () =>
    paths().PUT('/block-storages/{blockStorageIdentifier}', {
      params: { path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } },
      body: {
        blockStorage: {
          name: 'example-faststorage',
          description: 'Backup disk',
          productType: 'fast-storage',
          size: 104857600,
          offsiteBackups: true,
          vpsName: 'example-vps',
          status: 'active',
          isLocked: false,
          availabilityZone: 'ams0',
          serial: '5c1f0be49e8d4a6fb2d3',
        },
      },
    }),
  responseSchema: zBlockStoragesUpdateResponse,
})

contract.operation('blockStorages.cancel', {
  client: () =>
    client().blockStorages.cancel({
      path: { blockStorageIdentifier: 'example-faststorage' },
      query: { test: 1 },
      body: { endTime: 'end' },
    }),
  functions: () =>
    functions.blockStoragesCancel({
      client: flat(),
      path: { blockStorageIdentifier: 'example-faststorage' },
      query: { test: 1 },
      body: { endTime: 'end' },
    }),
  paths: () =>
    paths().DELETE('/block-storages/{blockStorageIdentifier}', {
      params: { path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } },
      body: { endTime: 'end' },
    }),
  responseSchema: zBlockStoragesCancelResponse,
})

contract.operation('blockStorages.backups.list', {
  client: () => client().blockStorages.backups.list({ path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } }),
  functions: () =>
    functions.blockStoragesBackupsList({ client: flat(), path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } }),
  paths: () =>
    paths().GET('/block-storages/{blockStorageIdentifier}/backups', {
      params: { path: { blockStorageIdentifier: 'example-faststorage' }, query: { test: 1 } },
    }),
  responseSchema: zBlockStoragesBackupsListResponse,
})

contract.operation('blockStorages.backups.revert', {
  client: () =>
    client().blockStorages.backups.revert({
      path: { blockStorageIdentifier: 'example-faststorage', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'revert', destinationBlockStorageName: 'example-faststorage2' },
    }),
  functions: () =>
    functions.blockStoragesBackupsRevert({
      client: flat(),
      path: { blockStorageIdentifier: 'example-faststorage', backupId: 712332 },
      query: { test: 1 },
      body: { action: 'revert', destinationBlockStorageName: 'example-faststorage2' },
    }),
  paths: () =>
    paths().PATCH('/block-storages/{blockStorageIdentifier}/backups/{backupId}', {
      params: { path: { blockStorageIdentifier: 'example-faststorage', backupId: 712332 }, query: { test: 1 } },
      body: { action: 'revert', destinationBlockStorageName: 'example-faststorage2' },
    }),
  responseSchema: zBlockStoragesBackupsRevertResponse,
})

contract.pathValues('actions.get', (value) => client().actions.get({ path: { uuid: value } }))

const connect = (options: TransIPOptions) => {
  const one = new TransIP(options)
  return () => one.actions.list()
}

contract.rateLimit({ limit: 1000, window: 900, connect: (options) => connect({ ...contract.options, ...options }) })

contract.limits(connect)

contract.auth(connect)

contract.retries((options) => {
  const one = new TransIP(options)
  return {
    reads: 'actions.get',
    creates: 'sshKeys.create',
    read: () => one.actions.get({ path: { uuid: '3b7a1f0e-52c4-4d8e-9a61-0f2c7d5e8b94' } }),
    create: () =>
      one.sshKeys.create({
        body: {
          sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMadeUpKeyForTheDocumentation000000000000000 me@example.com',
          description: 'Laptop',
          isDefault: true,
        },
      }),
  }
})

contract.retryMarks((options) => {
  const one = new TransIP(options)
  return [
    {
      id: 'domains.dns.update',
      retry: 'safe',
      call: () =>
        one.domains.dns.update({
          path: { domainName: 'example.com' },
          body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.11' } },
        }),
    },
    {
      id: 'domains.dns.delete',
      retry: 'never',
      call: () =>
        one.domains.dns.delete({
          path: { domainName: 'example.com' },
          body: { dnsEntry: { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' } },
        }),
    },
    { id: 'domains.actions.cancel', retry: 'never', call: () => one.domains.actions.cancel({ path: { domainName: 'example.com' } }) },
    { id: 'vps.vnc.regenerateToken', retry: 'safe', call: () => one.vps.vnc.regenerateToken({ path: { vpsIdentifier: 'example-vps' } }) },
    {
      id: 'vps.addons.cancel',
      retry: 'never',
      call: () => one.vps.addons.cancel({ path: { vpsIdentifier: 'example-vps', addonName: 'vps-addon-1-extra-ip-address' } }),
    },
    {
      id: 'vps.licenses.update',
      retry: 'never',
      call: () =>
        one.vps.licenses.update({ path: { vpsIdentifier: 'example-vps', licenseId: 42 }, body: { newLicenseName: 'cpanel-premier' } }),
    },
  ]
})

contract.state(client)

contract.complete(123)
