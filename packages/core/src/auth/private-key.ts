/** DER of the OID rsaEncryption (1.2.840.113549.1.1.1, RFC 8017 appendix A.1). */
const RSA_OID = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]
const WANTED = 'An RSA private key in PEM is wanted, unencrypted, as PKCS#8 ("BEGIN PRIVATE KEY") or PKCS#1 ("BEGIN RSA PRIVATE KEY")'
/** Texts without insertions, so that bundlers leave them out where no key is read. */
const ENCRYPTED = 'is encrypted. Decrypt it: openssl pkcs8 -topk8 -nocrypt -in key.pem'

/** What a PEM label that is not a usable key stands for. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  'ENCRYPTED PRIVATE KEY': ENCRYPTED,
  'EC PRIVATE KEY': 'is an elliptic-curve key',
  'DSA PRIVATE KEY': 'is a DSA key',
  'OPENSSH PRIVATE KEY': "is in OpenSSH's own format. Convert it: ssh-keygen -p -m pkcs8 -f key",
  'PUBLIC KEY': 'is a public key',
  'RSA PUBLIC KEY': 'is a public key',
  CERTIFICATE: 'is a certificate',
}

/**
 * Reads an RSA private key from PEM (RFC 7468), PKCS#8 (RFC 5208) or PKCS#1 (RFC 8017). Takes CRLF, a missing final
 * newline, and line breaks written as `\n`, as environment variables carry them.
 *
 * @returns the key as PKCS#8 DER, which is what WebCrypto imports
 * @throws TypeError saying what the text is and what is wanted; it quotes nothing of the text
 */
export function readPrivateKey(pem: string): Uint8Array<ArrayBuffer> {
  const [, label = '', body = ''] =
    /-----BEGIN ([A-Z ]+)-----([\s\S]+?)-----END \1-----/.exec(pem.replaceAll('\\r', '').replaceAll('\\n', '\n')) ?? []
  const other = OTHER_KINDS[label]
  if (other) throw new TypeError(`${other}. ${WANTED}.`)
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY') throw new TypeError(`is not a private key. ${WANTED}.`)
  if (/Proc-Type:.*ENCRYPTED/.test(body)) throw new TypeError(`${ENCRYPTED}. ${WANTED}.`)
  const der = decode(body)
  return label === 'PRIVATE KEY' ? checkPkcs8(der) : wrapPkcs1(der)
}

function decode(body: string): Uint8Array<ArrayBuffer> {
  let der: Uint8Array<ArrayBuffer>
  try {
    der = Uint8Array.from(atob(body.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    throw new TypeError(`is damaged: its lines are not base64. ${WANTED}.`)
  }
  const [start, end] = element(der, 0)
  if (der[0] !== 0x30 || end !== der.length || start === end) throw new TypeError(`is damaged or cut off. ${WANTED}.`)
  return der
}

/** Start of the content and end of the DER element at an offset (X.690 section 8.1). */
function element(der: Uint8Array, offset: number): [number, number] {
  const first = der[offset + 1] ?? 0
  if (first < 0x80) return [offset + 2, offset + 2 + first]
  const count = first & 0x7f
  let length = 0
  for (let index = 0; index < count; index++) length = length * 256 + (der[offset + 2 + index] ?? 0)
  return [offset + 2 + count, offset + 2 + count + length]
}

/** PKCS#8: SEQUENCE { INTEGER version, SEQUENCE { OID algorithm, … }, OCTET STRING key }. */
function checkPkcs8(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [version] = element(der, 0)
  const [, algorithm] = element(der, version)
  const [oid] = element(der, algorithm)
  if (!RSA_OID.every((byte, index) => der[oid + index] === byte)) throw new TypeError(`is not an RSA key. ${WANTED}.`)
  return der
}

function wrapPkcs1(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = [0x02, 0x01, 0x00]
  const algorithm = tagged(0x30, [...RSA_OID, 0x05, 0x00])
  return Uint8Array.from(tagged(0x30, [...version, ...algorithm, ...tagged(0x04, [...key])]))
}

function tagged(tag: number, content: readonly number[]): number[] {
  const { length } = content
  if (length < 0x80) return [tag, length, ...content]
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return [tag, 0x80 | bytes.length, ...bytes, ...content]
}
