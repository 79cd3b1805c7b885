import type { TransIP } from '@hostwright/transip'

// #region state
/** Starts a VPS, and returns it when it runs. */
export async function startVps(transip: TransIP, name: string) {
  const path = { vpsIdentifier: name }
  await transip.vps.start({ path, body: { action: 'start' } })
  const { vps } = await transip.vps.waitUntil('running', { path, timeout: 600_000 })
  return vps
}
// #endregion state

// #region edit
/** Adds a DNS entry, and keeps those that others add at the same time. */
export async function addChallenge(transip: TransIP, domainName: string, content: string): Promise<void> {
  const challenge = { name: '_acme-challenge', expire: 60, type: 'TXT', content } as const
  await transip.domains.dns.edit({ path: { domainName } }, (entries) => [...entries, challenge])
}
// #endregion edit
