/** DER of the OID rsaEncryption (1.2.840.113549.1.1.1, RFC 8017 appendix A.1), a character for each byte; the source stays ASCII. */
const RSA_OID = /* @__PURE__ */ atob('BgkqhkiG9w0BAQE=')
const WANTED = 'An RSA private key in PEM is wanted, unencrypted, as PKCS#8 ("BEGIN PRIVATE KEY") or PKCS#1 ("BEGIN RSA PRIVATE KEY")'
/** Texts without substitutions, so that bundlers drop them if no key is read. */
const ENCRYPTED = 'is encrypted. Decrypt it: openssl pkcs8 -topk8 -nocrypt -in key.pem'

/** Meanings of PEM labels that are not usable keys. */
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
  if (label === 'RSA PRIVATE KEY') return bytesOf(wrapPkcs1(der))
  // The algorithm stands before the key, behind two lengths and the version.
  if (!der.slice(0, 32).includes(RSA_OID)) throw new TypeError(`is not an RSA key. ${WANTED}.`)
  return bytesOf(der)
}

function decode(body: string): string {
  let der: string
  try {
    der = atob(body.replaceAll(/\s/g, ''))
  } catch {
    throw new TypeError(`is damaged: its lines are not base64. ${WANTED}.`)
  }
  if (!isSequence(bytesOf(der))) throw new TypeError(`is damaged or cut off. ${WANTED}.`)
  return der
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Whether bytes are one DER sequence with something in it, and nothing else (X.690 section 8.1). */
function isSequence(der: Uint8Array): boolean {
  const [tag, first = 0] = der
  const count = first < 0x80 ? 0 : first & 0x7f
  let length = count === 0 ? first : 0
  for (const byte of der.subarray(2, 2 + count)) length = length * 256 + byte
  return tag === 0x30 && length > 0 && der.length === 2 + count + length
}

/** PKCS#8 of PKCS#1: SEQUENCE { INTEGER version, SEQUENCE { OID algorithm, NULL }, OCTET STRING key }. */
function wrapPkcs1(key: string): string {
  return tagged('\x30', `\x02\x01\x00\x30\x0d${RSA_OID}\x05\x00${tagged('\x04', key)}`)
}

/** A DER element of 256 to 65,535 bytes, as any RSA key is from 512 to some 100,000 bits. */
function tagged(tag: string, content: string): string {
  return `${tag}\x82${String.fromCharCode(content.length >> 8, content.length & 0xff)}${content}`
}
