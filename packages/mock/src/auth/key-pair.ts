import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/** An RSA key pair in PEM, the private key as PKCS#8. */
export interface KeyPair {
  publicKey: string
  privateKey: string
}

export function makeKeyPair(): Promise<KeyPair> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}
