// #region client
import { TransIP } from '@hostwright/transip'

/** Returns a client with the credentials of the environment. */
export function createClient(): TransIP {
  return new TransIP({
    login: process.env['TRANSIP_LOGIN'] ?? '',
    privateKey: process.env['TRANSIP_PRIVATE_KEY'] ?? '',
  })
}
// #endregion client

// #region call
/** Returns the state of a VPS, such as `running`. */
export async function vpsState(transip: TransIP, name: string): Promise<string> {
  const { vps } = await transip.vps.get({ path: { vpsIdentifier: name } })
  return vps.status
}
// #endregion call
