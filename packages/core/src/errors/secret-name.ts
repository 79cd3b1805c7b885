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
