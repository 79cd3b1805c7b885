/** A token as stores keep it. */
export interface StoredToken {
  readonly value: string
  /** End of its life in ms since 1970. */
  readonly expiresAt: number
}

/**
 * Keeps tokens beyond one client. Keys are hashes of provider, URLs, credentials and scope: two clients share a token
 * only when all of these are equal. What a store throws does not fail a call; the client then fetches a token of its own.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>
  set(key: string, token: StoredToken): Promise<void>
  delete(key: string): Promise<void>
}

/** A store in memory, for clients of one process that shall share a token. */
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

/** Options of a client that fetches tokens from a URL of their own. */
export interface TokenOptions extends TokenStoreOptions {
  /** Where tokens are requested; the provider's documented URL by default. For mocks and proxies. */
  readonly tokenUrl?: string | undefined
}

/** Options of a client that fetches tokens. */
export interface TokenStoreOptions {
  /** Keeps tokens beyond this client. By default a token lives and dies with its client. */
  readonly tokenStore?: TokenStore | undefined
}
