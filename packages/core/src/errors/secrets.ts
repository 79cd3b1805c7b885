const SECRET =
  /cookie|credential|saml|pass|pwd|secret|session|assert|jwt|verifier|sig|otp|pin(?![eginkot])|(auth|key|token)(?!_?id|ize|or\b|word)/i

/**
 * Whether a parameter, field or header of this name may hold a secret: `key`, `apiKey`, `access_token`, `login[password]`
 * and `X-Session-Id` do; `keyword`, `author` and `tokenId` do not. In doubt it returns true.
 */
export function isSecretName(name: string): boolean {
  return SECRET.test(name)
}

/** Largest number of values that are examined. */
const MOST = 50_000

/**
 * Returns the texts and numbers in a call's arguments that have secret names, since a provider may repeat them. Searches
 * plain objects, arrays, Headers and URLSearchParams, not bytes, files or streams.
 */
export function secretsIn(args: unknown): string[] {
  const found: string[] = []
  const queue: [name: string, value: unknown][] = [['', args]]
  // The queue grows during the loop.
  for (const [name, value] of queue) {
    const type = {}.toString.call(value)
    if (/ (Object|Array)]/.test(type)) {
      for (const key in value as object)
        if (queue.length < MOST) queue.push([Number(key) >= 0 ? name : key, Reflect.get(value as object, key)])
    } else if (/Headers|Params/.test(type)) for (const pair of value as Headers) queue.push(pair)
    else if (/String|Number|URL/.test(type) && isSecretName(name)) found.push(String(value))
  }
  return found
}
