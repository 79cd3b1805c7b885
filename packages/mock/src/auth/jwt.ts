import { randomBytes, toBase64Url, toBytes } from '../bytes.js'

/**
 * Returns a well-formed JSON Web Token (RFC 7519). Its signature is random bytes, since only the mock checks it.
 *
 * @param lifetime seconds
 * @param now milliseconds since the epoch
 */
export function makeJwt(lifetime: number, now: number): string {
  const iat = Math.floor(now / 1000)
  const header = { typ: 'JWT', alg: 'RS512' }
  const payload = { jti: toBase64Url(randomBytes(12)), iat, nbf: iat, exp: iat + lifetime }
  const parts = [header, payload].map((part) => toBytes(JSON.stringify(part)))
  return [...parts, randomBytes(64)].map(toBase64Url).join('.')
}
