import { createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/** An RSA key pair in PEM, the private key as PKCS#8. */
export interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

let made: Promise<KeyPair> | undefined

/** Returns the key pair of this process. The first call generates it, which takes 30 to 300 ms on another thread. */
export function processKeyPair(): Promise<KeyPair> {
  return (made ??= makeKeyPair())
}

function makeKeyPair(): Promise<KeyPair> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

/** Returns the pair of an RSA key in PEM. For a public key, `privateKey` holds the public key too. Throws an Error if it is no RSA key. */
export function registerKey(name: string, pem: string): KeyPair {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType !== 'rsa') throw new Error(`It is of the kind ${key.asymmetricKeyType}.`)
    return { publicKey: key.export({ type: 'spki', format: 'pem' }).toString(), privateKey: pem }
  } catch (cause) {
    throw new Error(`credentials: ${name} is no RSA key in PEM; give a private key, or the public one to register.`, { cause })
  }
}
