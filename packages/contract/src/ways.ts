import { generateKeyPairSync } from 'node:crypto'
import type { Mock } from '@hostwright/mock'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Credentials } from '@hostwright/openapi/extension-types.ts'
import { schemesOf } from './spec.js'

type Options = Readonly<Record<string, string>>

/** One way in which a client signs in. */
export interface Way {
  /** The options that carry its credentials, in words. */
  readonly name: string
  /** Options of a client of that mock. */
  options(mock: Mock): Options
  /** The same with a wrong secret; undefined where none is one. */
  readonly wrong: ((mock: Mock) => Options) | undefined
  /** Life in seconds of the tokens that it fetches; undefined where the credentials are sent as they are. */
  readonly lifetime: number | undefined
}

/** Seconds that a token of the mock lives where the specification does not say. */
const LIFETIME = 3600

/** The ways that the specification declares for clients. */
export function waysOf({ components }: Document): readonly Way[] {
  return schemesOf(components).flatMap((scheme) => {
    const { type, flows, 'x-credentials': credentials, 'x-token-request': request, 'x-auth': ways } = scheme
    const fetches = type === 'oauth2'
    // An application that acts for users is no way of a client's own.
    if (fetches && !flows?.['clientCredentials']) return []
    if (!ways) return credentials ? toWay('value', credentials, fetches ? (request?.lifetime ?? LIFETIME) : undefined) : []
    return ways.flatMap((way) => {
      if (way.kind === 'constant') return []
      const lifetime = way.kind === 'signedRequest' ? way.lifetime : way.kind === 'exchange' ? LIFETIME : undefined
      return toWay(way.kind, way.credentials, lifetime)
    })
  })
}

function toWay(kind: string, declared: Credentials, lifetime: number | undefined): Way {
  const names = Object.keys(declared)
  const secrets = names.filter((name) => declared[name]?.secret)
  const options = ({ clientOptions }: Mock): Options => {
    const known: Options = clientOptions
    const examples = names.map((name) => [name, declared[name]?.example])
    const addresses = ['baseUrl', 'tokenUrl'].map((name) => [name, known[name]])
    // A private key is the mock's own, that of the example is none.
    const given = [...examples, ...addresses].map(([name = '', value]) => [name, known[name] ?? value])
    return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Options
  }
  // As long as the right one, and made of the same letters; another key signs as well.
  const secret = (name: string) => (kind === 'signedRequest' ? anyKey() : `${declared[name]?.example.slice(0, -1)}x`)
  const wrong = (mock: Mock): Options => ({ ...options(mock), ...Object.fromEntries(secrets.map((name) => [name, secret(name)])) })
  return {
    name: names.join(' and '),
    options,
    wrong: secrets.length > 0 ? wrong : undefined,
    lifetime,
  }
}

function anyKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
