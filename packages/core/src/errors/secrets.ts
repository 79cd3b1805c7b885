const SECRET =
  /cookie|credential|saml|pass|pwd|secret|session|assert|jwt|verifier|sig|otp|pin(?![eginkot])|(auth|key|token)(?!_?id|ize|or\b|word)/i

/**
 * Whether a parameter, field or header of this name may hold a secret, as `key`, `apiKey`, `access_token`,
 * `login[password]` and `X-Session-Id` do; `keyword`, `author` and `tokenId` do not. The one list of such names, which
 * rather hides too much.
 */
export function isSecretName(name: string): boolean {
  return SECRET.test(name)
}

/** Values that are looked at, at most. */
const MOST = 50_000

/**
 * The texts and numbers in a call's arguments whose names say that they are secret; a provider may repeat them. Only
 * plain objects and arrays are looked into, not bytes, files or streams.
 */
export function secretsIn(args: unknown): string[] {
  const found: string[] = []
  const queue: [name: string, value: unknown][] = [['', args]]
  // Grows while it is walked.
  for (const [name, value] of queue) {
    const type = {}.toString.call(value)
    if (/ (Object|Array)]/.test(type)) {
      for (const key in value as object)
        if (queue.length < MOST) queue.push([Number(key) >= 0 ? name : key, Reflect.get(value as object, key)])
    } else if (/String|Number/.test(type) && isSecretName(name)) found.push(String(value))
  }
  return found
}
