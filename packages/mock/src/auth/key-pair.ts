import { createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/** An RSA key pair in PEM, the private key as PKCS#8. */
export interface KeyPair {
  publicKey: string
  privateKey: string
}

let made: Promise<KeyPair> | undefined

/** The key pair of this process. It is made when it is first asked for, which takes 30 to 300 ms of another thread. */
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

/** The pair that an RSA key in PEM belongs to. Of a public key there is no private one: it stands in its place. Throws a sentence when it is none. */
export function registerKey(name: string, pem: string): KeyPair {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType !== 'rsa') throw new Error(`It is of the kind ${key.asymmetricKeyType}.`)
    return { publicKey: key.export({ type: 'spki', format: 'pem' }).toString(), privateKey: pem }
  } catch (cause) {
    throw new Error(`credentials: ${name} is no RSA key in PEM; give a private key, or the public one to register.`, { cause })
  }
}
