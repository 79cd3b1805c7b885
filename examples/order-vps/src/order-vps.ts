import { type TransIP, type VpsFirewall, waitFor } from '@hostwright/transip'

const FIREWALL: VpsFirewall = {
  isEnabled: true,
  ruleSet: [
    { description: 'HTTPS', startPort: 443, endPort: 443, protocol: 'tcp', whitelist: [] },
    { description: 'SSH', startPort: 22, endPort: 22, protocol: 'tcp', whitelist: ['198.51.100.7'] },
  ],
}

/**
 * Orders a VPS unless there is one with this description, waits until it runs, and sets its firewall. Call it again after a failure:
 * it continues. If an order got no response, wait a minute first, so that the list shows what was ordered.
 *
 * @param description at most 32 characters
 * @returns the name of the VPS
 * @throws InvalidRequestError before the order if the client has `allowCharges: false`
 */
export async function orderVps(transip: TransIP, description: string): Promise<string> {
  const find = async (options = {}) => (await transip.vps.list(options).toArray()).find((vps) => vps.description === description)
  if (!(await find())) {
    await transip.vps.order({ body: { productName: 'vps-bladevps-x1', operatingSystem: 'debian-12', description } })
  }
  const ordered = await waitFor(find, (vps) => vps !== undefined, { timeout: 600_000 })
  const path = { vpsIdentifier: ordered.name }
  await transip.vps.waitUntil('running', { path, timeout: 1_800_000 })
  await transip.vps.firewall.update({ path, body: { vpsFirewall: FIREWALL } })
  return path.vpsIdentifier
}
