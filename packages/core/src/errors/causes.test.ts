import { describe, expect, test } from 'vitest'
import { isUnsent } from './causes.js'

/** What fetch throws: its own error with the system's for a cause. */
const failed = (fields: object, message = 'x') => new TypeError('fetch failed', { cause: Object.assign(new Error(message), fields) })

describe('nothing was sent', () => {
  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ConnectionRefused',
    'FailedToOpenSocket',
  ])('after the code %s', (code) => {
    expect([isUnsent(failed({ code })), isUnsent(Object.assign(new Error(code), { code }))]).toEqual([true, true])
  })

  test.each(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'])('after %s of the system call that connects', (code) => {
    expect(isUnsent(failed({ code, syscall: 'connect' }))).toBe(true)
  })

  test('after several addresses were tried, and none could be reached', () => {
    const errors = ['ETIMEDOUT', 'ENETUNREACH'].map((code) => Object.assign(new Error('x'), { code, syscall: 'connect' }))
    expect(isUnsent(new TypeError('fetch failed', { cause: new AggregateError(errors) }))).toBe(true)
  })

  test.each([
    'error sending request for url (http://[::1]:1/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    'error sending request for url (https://x.invalid/): client error (Connect): dns error: failed to lookup address information',
  ])('after a message of Deno: %s', (message) => {
    expect(isUnsent(new TypeError(message))).toBe(true)
  })

  test("where Node's fetch does not take the port", () => {
    expect(isUnsent(failed({}, 'bad port'))).toBe(true)
  })
})

describe('something may have been sent', () => {
  test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])('after %s', (code) => {
    expect([isUnsent(failed({ code })), isUnsent(failed({ code, syscall: 'read' }))]).toEqual([false, false])
  })

  test.each([
    'error sending request for url (https://x.example/client%20error%20(Connect)): client error (SendRequest): connection reset',
    'the provider has refused it: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, bad port',
  ])('after the message: %s', (message) => {
    expect(isUnsent(new TypeError(message))).toBe(false)
  })

  test('after what is no error', () => {
    expect([isUnsent('ECONNREFUSED'), isUnsent(undefined), isUnsent({ code: 'ECONNREFUSED' })]).toEqual([false, false, false])
  })
})
