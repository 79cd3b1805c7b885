import { readPrivateKey } from '@hostwright/core/internal'
import { fromBase64, toBase64, type Bytes } from '../bytes.js'

/** An RSA key pair. */
export interface KeyPair {
  readonly publicKey: CryptoKey
  /** In PEM, as PKCS#8 unless it was given. */
  readonly privateKey: string
}

/** RFC 8017 section 8.2. */
const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' } as const

let made: Promise<KeyPair> | undefined

/** Returns the key pair of this process. The first call generates it, which takes 30 to 300 ms on another thread. */
export function processKeyPair(): Promise<KeyPair> {
  return (made ??= makeKeyPair())
}

async function makeKeyPair(): Promise<KeyPair> {
  const size = { modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) }
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ ...ALGORITHM, ...size }, true, ['sign', 'verify'])
  const lines = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))).match(/.{1,64}/g) ?? []
  return { publicKey, privateKey: ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n') }
}

/** Returns the pair of an RSA key in PEM. For a public key, `privateKey` holds the public key too. Rejects if it is no RSA key. */
export async function registerKey(name: string, pem: string): Promise<KeyPair> {
  try {
    const [, body] = /-----BEGIN PUBLIC KEY-----([\s\S]+)-----END PUBLIC KEY-----/.exec(pem) ?? []
    return { publicKey: await (body === undefined ? publicPartOf(readPrivateKey(pem)) : importPublic(body)), privateKey: pem }
  } catch (cause) {
    throw new Error(`credentials: ${name} is no RSA key in PEM; give a private key, or the public one to register.`, { cause })
  }
}

function importPublic(body: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', fromBase64(body.replaceAll(/\s/g, '')) ?? new Uint8Array(), ALGORITHM, false, ['verify'])
}

async function publicPartOf(pkcs8: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['sign'])
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', key)
  return await crypto.subtle.importKey('jwk', { ...(kty && { kty }), ...(n && { n }), ...(e && { e }) }, ALGORITHM, false, ['verify'])
}

/** Whether a signature is one of these bytes with the pair's private key. */
export async function isSignature(publicKey: CryptoKey, body: Bytes, signature: string): Promise<boolean> {
  const bytes = /^[A-Za-z0-9+/]+={0,2}$/.test(signature) ? fromBase64(signature) : undefined
  return bytes !== undefined && (await crypto.subtle.verify(ALGORITHM, publicKey, bytes, body))
}
