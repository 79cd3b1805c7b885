import { generateKeyPairSync } from 'node:crypto'
import type { Mock } from '@hostwright/mock'
import { clientAuthMethods, securitySchemes, type AuthMethod } from '@hostwright/openapi/auth-methods.ts'
import type { Document } from '@hostwright/openapi/document.ts'

type Options = Readonly<Record<string, string>>

/** An auth method under test. */
export interface AuthMethodCase {
  /** The names of its credential options. */
  readonly name: string
  /** Returns the options of a client for a mock. */
  options(mock: Mock): Options
  /** Returns the same options with a wrong secret; undefined if the auth method has no secret. */
  readonly wrong: ((mock: Mock) => Options) | undefined
  /** The lifetime of its tokens in seconds; undefined if credentials are sent as they are. */
  readonly lifetime: number | undefined
}

/** The lifetime of the mock's tokens in seconds if the specification declares none. */
const TOKEN_LIFETIME = 3600

/** Returns the auth methods with credentials that the specification declares for clients. */
export function authMethodCases(spec: Document): readonly AuthMethodCase[] {
  return clientAuthMethods(securitySchemes(spec).values())
    .filter(({ kind }) => kind !== 'constant')
    .map(toCase)
}

function toCase({ kind, credentials: declared, hasToken, lifetime = TOKEN_LIFETIME }: AuthMethod): AuthMethodCase {
  const names = Object.keys(declared)
  const secrets = names.filter((name) => declared[name]?.secret)
  const options = ({ clientOptions }: Mock): Options => {
    const known: Options = clientOptions
    const examples = names.map((name) => [name, declared[name]?.example])
    const addresses = ['baseUrl', 'tokenUrl'].map((name) => [name, known[name]])
    // The private key is the mock's own; the example is no valid key.
    const given = [...examples, ...addresses].map(([name = '', value]) => [name, known[name] ?? value])
    return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Options
  }
  // Of the same length and alphabet; a signed request gets another key.
  const secret = (name: string) => (kind === 'signedRequest' ? anyKey() : `${declared[name]?.example.slice(0, -1)}x`)
  const wrong = (mock: Mock): Options => ({ ...options(mock), ...Object.fromEntries(secrets.map((name) => [name, secret(name)])) })
  return {
    name: names.join(' and '),
    options,
    wrong: secrets.length > 0 ? wrong : undefined,
    lifetime: hasToken ? lifetime : undefined,
  }
}

function anyKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
