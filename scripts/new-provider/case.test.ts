import { expect, test } from 'vitest'
import { camelCase, kebabCase, pascalCase, titleCase } from './case.ts'

test.each([
  ['dns-record', 'DnsRecord', 'dnsRecord', 'dns-record', 'Dns record'],
  ['HTTPServerErrors', 'HTTPServerErrors', 'httpServerErrors', 'http-server-errors', 'Http server errors'],
  ['order_lines', 'OrderLines', 'orderLines', 'order-lines', 'Order lines'],
  ['Müller & Söhne', 'MullerSohne', 'mullerSohne', 'muller-sohne', 'Muller sohne'],
  ['2fa', 'N2fa', 'n2fa', '2fa', '2fa'],
  ['---', '', '', '', ''],
])('%s in the cases of names', (name, pascal, camel, kebab, title) => {
  expect([pascalCase(name), camelCase(name), kebabCase(name), titleCase(name)]).toEqual([pascal, camel, kebab, title])
})
