import { inspect } from 'node:util'
import { afterEach, expect } from 'vitest'
import { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/options.js'
import type { Provider } from '../../src/model/provider.js'
import type { AttemptEvent } from '../../src/model/hooks.js'
import { acme } from '../helpers.js'

/** What every secret of this suite has in it, so that one is found wherever it turns up. */
const MARK = 'sEcReT-mArK'

/** A secret: a key, a token, a password. */
export const secret = (name: string) => `${MARK}-${name}`

export const KEY = secret('key')

/** The mark as it may show: plain, in any case (percent-encoding does not change it), and inside base64, which has three ways to spell it. */
const SPELLINGS = [MARK, ...[0, 1, 2].map(inBase64)]

function inBase64(offset: number): string {
  const text = Buffer.from('x'.repeat(offset) + MARK)
    .toString('base64')
    .replace(/=+$/, '')
  // Characters at the ends also hold bits of what stands beside the mark.
  return text.slice(Math.ceil((offset * 4) / 3), -1)
}

const clients = new Set<Client>()
let strings: string[] = []

/** Remembers each string that somebody who logs this value would write. */
export function watch(value: unknown): void {
  if (value instanceof Error) strings.push(String(value), value.message, value.stack ?? '')
  strings.push(JSON.stringify(value) ?? '', inspect(value, { depth: Infinity }))
}

/** All that the test has shown so far. */
export const shown = (): readonly string[] => strings

/** The places where secrets show. */
export function exposures(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    SPELLINGS.flatMap((spelling) => {
      const at = text.toLowerCase().indexOf(spelling.toLowerCase())
      return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 60)]
    }),
  )
}

/** Fails where a secret shows in anything that was watched since the last time, and in how clients look by now. */
export function expectNoSecret(): void {
  clients.forEach(watch)
  const found = exposures(strings)
  clients.clear()
  strings = []
  expect(found).toEqual([])
}

/** Lets every test of a file fail whose errors, events or clients show a secret. */
export function watchForSecrets(): void {
  afterEach(expectNoSecret)
}

/** A client that remembers all that it shows: its errors, its events and itself. */
class WatchedClient extends Client {
  constructor(provider: Provider, options: ClientOptions) {
    const onAttempt = (event: AttemptEvent) => {
      watch(event)
      options.onAttempt?.(event)
    }
    super(provider, { ...options, onAttempt })
    clients.add(this)
  }

  override async request(...args: Parameters<Client['request']>): ReturnType<Client['request']> {
    return super.request(...args).catch(rethrow)
  }
}

function rethrow(error: unknown): never {
  watch(error)
  throw error
}

/** The error of a client that cannot be made. */
export function errorOf(make: () => unknown): unknown {
  try {
    make()
  } catch (error) {
    watch(error)
    return error
  }
  return expect.fail('was made, but is not to be')
}

export type Options = Partial<ClientOptions> & Readonly<Record<string, unknown>>

/** A client of a server, with a key unless it has another auth method. */
export function clientOf({ url }: { readonly url: string }, options: Options = {}, provider: Partial<Provider> = {}): Client {
  return new WatchedClient(acme(provider), { ...(!provider.authMethods && { apiKey: KEY }), baseUrl: url, ...options } as ClientOptions)
}
