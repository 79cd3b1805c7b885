import { byToken, createClient, vpsGet } from '@hostwright/transip/functions'

/** Returns the state of a VPS. A bundle contains this operation and auth method only. */
export async function vpsState(token: string, name: string, fetch = globalThis.fetch): Promise<string> {
  const client = createClient({ auth: byToken({ token }), fetch })
  const { vps } = await vpsGet({ client, path: { vpsIdentifier: name } })
  return vps.status
}
