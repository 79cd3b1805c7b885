import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { thrown } from '../../test/helpers.js'
import { readPrivateKey } from './private-key.js'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string
const der = new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' }) as Buffer)
const { privateKey: elliptic } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

describe('an RSA private key', () => {
  test.each([
    ['PKCS#8', pkcs8],
    ['PKCS#1', pkcs1],
    ['with CRLF', pkcs8.replaceAll('\n', '\r\n')],
    ['without a newline at its end', pkcs8.trimEnd()],
    ['with \\n written out, as environment variables carry it', pkcs8.replaceAll('\n', '\\n')],
    ['with \\r\\n written out', pkcs1.replaceAll('\n', '\\r\\n')],
    ['with spaces in place of line breaks', pkcs8.replace(/(?<=-)\n|\n(?=-)/g, ' ').replaceAll('\n', ' ')],
    ['with text around it', `Bag Attributes\n  friendlyName: me\n${pkcs8}trailing`],
  ])('%s becomes PKCS#8 DER', (_, pem) => {
    const read = readPrivateKey(pem)
    expect(read).toEqual(der)
    expect(createPrivateKey({ key: Buffer.from(read), format: 'der', type: 'pkcs8' }).asymmetricKeyType).toBe('rsa')
  })
})

describe('what is not one is rejected with what it is and what is wanted', () => {
  const encrypted = { cipher: 'aes-256-cbc', passphrase: 'secret' }
  test.each([
    ['encrypted PKCS#8', privateKey.export({ type: 'pkcs8', format: 'pem', ...encrypted }), 'is encrypted. Decrypt it: openssl pkcs8'],
    ['encrypted PKCS#1', privateKey.export({ type: 'pkcs1', format: 'pem', ...encrypted }), 'is encrypted. Decrypt it: openssl pkcs8'],
    ['an elliptic-curve key', elliptic.export({ type: 'sec1', format: 'pem' }), 'is an elliptic-curve key'],
    ['an elliptic-curve key in PKCS#8', elliptic.export({ type: 'pkcs8', format: 'pem' }), 'is not an RSA key'],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }), 'is a public key'],
    ['an RSA public key', publicKey.export({ type: 'pkcs1', format: 'pem' }), 'is a public key'],
    ['garbage', 'hunter2', 'is not a private key'],
    ['an empty PEM', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----', 'is damaged or cut off'],
    ['a key that lost a line', pkcs8.replace(/\n[^\n]{64}\n/, '\n'), 'is damaged or cut off'],
    ['a key whose lines are not base64', pkcs8.replace(/\n[^\n]{4}/, '\n!!!!'), 'is damaged: its lines are not base64'],
  ])('%s', (_, pem, what) => {
    const { message } = thrown(() => readPrivateKey(pem as string), TypeError)
    expect(message).toContain(what)
    expect(message).toContain('An RSA private key in PEM is wanted')
    expect(message).not.toContain('hunter2')
  })
})
