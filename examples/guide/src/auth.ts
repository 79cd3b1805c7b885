import { fileTokenStore } from '@hostwright/core/file-store'
import { TransIP, type TransIPByLogin } from '@hostwright/transip'

// #region store
/** Returns a client for scripts: the next run uses the token of this one. */
export function createScriptClient(credentials: TransIPByLogin, file: string): TransIP {
  return new TransIP({ ...credentials, tokenStore: fileTokenStore(file) })
}
// #endregion store

// #region function
/** Returns a client that asks for its token before each attempt, such as from a vault. */
export function createVaultClient(readToken: () => Promise<string>): TransIP {
  return new TransIP({ token: readToken })
}
// #endregion function
