import { expect, test } from 'vitest'
import spec from '../../mock/specs/transip.json' with { type: 'json' }

interface Response {
  readonly $ref?: string
  readonly content?: { readonly 'application/json': { readonly example?: unknown; readonly examples?: unknown } }
}
type Paths = Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Response>> }>>>>

/** The statuses whose examples have a message, shared ones included. */
function statusesOf(method: string, path: string, message: string): string[] {
  const responses = (spec.paths as unknown as Paths)[path]?.[method]?.responses ?? {}
  const shared = spec.components.responses as unknown as Readonly<Record<string, Response>>
  const isShown = ({ $ref, content }: Response): boolean =>
    $ref === undefined ? JSON.stringify(content ?? '').includes(message) : isShown(shared[$ref.split('/').at(-1) ?? ''] ?? {})
  return Object.keys(responses).filter((status) => isShown(responses[status] ?? {}))
}

// As in the OpenAPI document that TransIP publishes.
test.each([
  ['post', '/domains', 'is not registered and thus cannot be transferred', '409'],
  ['get', '/domains/{domainName}/auth-code', 'does not allow this action', '405'],
  ['post', '/domains/{domainName}/auth-code', 'does not allow this action', '405'],
  ['put', '/domains/{domainName}/dns', 'Error setting Dns Entries', '409'],
  ['put', '/domains/{domainName}/dnssec', 'cannot be edited', '409'],
  ['post', '/ssh-keys', 'already exists', '403'],
  ['post', '/vps/{vpsIdentifier}/ip-addresses', 'already exists', '409'],
  ['post', '/vps/{vpsIdentifier}/licenses', 'is not available', '404'],
  ['put', '/vps/{vpsIdentifier}/licenses/{licenseId}', 'is not available', '406'],
  ['put', '/vps/{vpsIdentifier}/firewall', 'is blocked administratively', '409'],
  ['post', '/whitelabel', 'already have a whitelabel account', '406'],
])('%s %s responds "… %s" with %s', (method, path, message, status) => {
  expect(statusesOf(method, path, message)).toEqual([status])
})
