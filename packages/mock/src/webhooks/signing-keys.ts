import { type Bytes, toBase64 } from '../bytes.js'

/** The keys of a mock that sign deliveries (Ed25519, RFC 8032), by their serials. A key is kept for ever. */
export interface SigningKeys {
  /** The serial of the newest key. */
  readonly latest: () => string
  /** Whether there is a key of this serial. */
  readonly has: (serial: string) => boolean
  /** Makes a new key and returns its serial. */
  rotate(): string
  /** Returns the raw public key in base64. */
  publicKey(serial: string): Promise<string>
  /** Returns the signature in base64. */
  sign(serial: string, body: Bytes): Promise<string>
}

/** Creates the keys, each generated at its first use. @param serial of the first key */
export function createSigningKeys(serial: string): SigningKeys {
  let latest = serial
  const serials = new Set([serial])
  const pairs = new Map<string, Promise<CryptoKeyPair>>()
  const pairOf = (name: string): Promise<CryptoKeyPair> => {
    const pair = pairs.get(name) ?? (crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as Promise<CryptoKeyPair>)
    pairs.set(name, pair)
    return pair
  }
  return {
    latest: () => latest,
    has: (name) => serials.has(name),
    rotate() {
      latest = crypto.randomUUID()
      serials.add(latest)
      return latest
    },
    publicKey: async (name) => toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', (await pairOf(name)).publicKey))),
    sign: async (name, body) => toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', (await pairOf(name)).privateKey, body))),
  }
}
