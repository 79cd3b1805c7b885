/** A token as stores keep it. */
export interface StoredToken {
  readonly value: string
  /** When it expires, in ms since 1970. */
  readonly expiresAt: number
}

/**
 * Keeps tokens beyond one client. Keys are hashes of provider, URLs, credentials and scope: clients share a token only if
 * all of these are equal. An error of a store does not fail a call: the client then fetches a token of its own.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>
  set(key: string, token: StoredToken): Promise<void>
  /** For your own code, to drop a token: clients do not call it. */
  delete(key: string): Promise<void>
}

/** Returns a store in memory, for clients of one process that share a token. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>()
  return {
    async get(key) {
      return tokens.get(key)
    },
    async set(key, token) {
      tokens.set(key, token)
    },
    async delete(key) {
      tokens.delete(key)
    },
  }
}

/** Options of a client that fetches tokens from a separate URL. */
export interface TokenOptions extends TokenStoreOptions {
  /** URL of the token endpoint, for mocks and proxies. Default: the provider's documented one. */
  readonly tokenUrl?: string | undefined
}

/** Options of a client that fetches tokens. */
export interface TokenStoreOptions {
  /** Keeps tokens beyond this client. Default: each client has a token of its own, in memory. */
  readonly tokenStore?: TokenStore | undefined
}
