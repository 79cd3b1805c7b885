import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryTokenStore, type TokenStore } from '../../src/auth/token-store.js'
import { fileTokenStore } from '../../src/file-store.js'
import { operation } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { type Arrival, startHostileServer } from '../hostile-server/server.js'
import { type Program, start } from './processes/process.js'
import { oauth, AUTH_METHODS } from './auth-methods.js'
import { clientOf, type Options, secret, watchForSecrets } from './assertions.js'

watchForSecrets()

const get = operation()
const isTokenRequest = ({ url }: Arrival) => url.endsWith('/token')
/** Every token request gets a token of its own, every call with the token that it came with. */
const script = (arrival: Arrival, number: number) =>
  isTokenRequest(arrival)
    ? respond.json({
        ...Object(oauth.grant(secret(`token-${number}`))),
        token: secret(`token-${number}`),
        expires: Date.now() / 1000 + 3600,
      })
    : respond.json({ used: arrival.headers.authorization })

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwright-'))
  path = join(folder, 'tokens.json')
})
afterEach(() => rm(folder, { recursive: true }))

const mode = async () => ((await stat(path)).mode & 0o777).toString(8)

const STORES: [string, () => TokenStore][] = [
  ['in memory', memoryTokenStore],
  ['on disk', () => fileTokenStore(path)],
]

describe.each(STORES)('a store %s', (_, makeStore) => {
  const [, [, exchange]] = AUTH_METHODS as [unknown, (typeof AUTH_METHODS)[number]]

  test.each([
    ['id', oauth, { clientId: 'you' }],
    ['secret', oauth, { clientSecret: secret('other') }],
    ['user', exchange, { email: 'you@example.com' }],
    ['password', exchange, { password: secret('other') }],
  ])('shares no token between clients with another %s', async (_name, authMethod, other) => {
    await using server = await startHostileServer(script)
    const tokenStore = makeStore()
    const clients = [{}, other].map((options) =>
      clientOf(server, { ...authMethod.credentials, ...options, tokenStore }, authMethod.provider(server.url)),
    )
    // One after the other, so that each could take what is there.
    const used = []
    for (const client of [...clients, ...clients]) used.push(JSON.stringify((await client.request(get)).data))
    expect(used.slice(2)).toEqual(used.slice(0, 2))
    expect(used[0]).not.toEqual(used[1])
    expect(server.log.filter(isTokenRequest)).toHaveLength(2)
  })

  test('shares no token between two servers', async () => {
    await using one = await startHostileServer(script)
    await using other = await startHostileServer(script)
    const tokenStore = makeStore()
    for (const server of [one, other]) await clientOf(server, { ...oauth.credentials, tokenStore }, oauth.provider(server.url)).request(get)
    expect([one, other].map(({ log }) => log.filter(isTokenRequest).length)).toEqual([1, 1])
  })

  test('shares one between clients with the same credentials', async () => {
    await using server = await startHostileServer(script)
    const tokenStore = makeStore()
    const used = []
    for (let count = 0; count < 3; count++) {
      const client = clientOf(server, { ...oauth.credentials, tokenStore }, oauth.provider(server.url))
      used.push((await client.request(get)).data)
    }
    expect(new Set(used.map((data) => JSON.stringify(data))).size).toBe(1)
    expect(server.log.filter(isTokenRequest)).toHaveLength(1)
  })
})

describe('without a store', () => {
  test('two clients share nothing, though their credentials are the same', async () => {
    await using server = await startHostileServer(script)
    for (let count = 0; count < 2; count++) await clientOf(server, oauth.credentials, oauth.provider(server.url)).request(get)
    expect(server.log.filter(isTokenRequest)).toHaveLength(2)
  })
})

describe('the file of a store', () => {
  const clientWith = (url: string, options: Options = {}) =>
    clientOf({ url }, { ...oauth.credentials, tokenStore: fileTokenStore(path), ...options }, oauth.provider(url))

  test.each(['', '{"half', '\0\0\0', '[]', 'null', '{"__proto__":{"value":"x","expiresAt":9e15}}', '<html>'])(
    'that holds %j does not stop a call, and is whole afterwards',
    async (text) => {
      await writeFile(path, text)
      await using server = await startHostileServer(script)
      await clientWith(server.url).request(get)
      await clientWith(server.url).request(get)
      expect(server.log.filter(isTokenRequest)).toHaveLength(1)
      expect(Object.values(JSON.parse(await readFile(path, 'utf8')) as object)).toContainEqual(
        expect.objectContaining({ value: secret('token-0') }),
      )
    },
  )

  test('is for its owner only, whatever the umask, and has no credentials but tokens in it', async () => {
    const umask = process.umask(0)
    try {
      await using server = await startHostileServer(script)
      await clientWith(server.url).request(get)
    } finally {
      process.umask(umask)
    }
    expect(await mode()).toBe('600')
    expect(await readFile(path, 'utf8')).not.toContain(secret('client'))
  })

  test('serves the next process, which asks for no token of its own', async () => {
    await using server = await startHostileServer(script)
    const used = [await start('one-call', server.url, path).result, await start('one-call', server.url, path).result]
    expect(used[0]).toEqual({ used: `Bearer ${secret('token-0')}` })
    expect(used[1]).toEqual(used[0])
    expect(server.log.filter(isTokenRequest)).toHaveLength(1)
  })

  test('survives two processes that write at once: every look at it finds it whole and for its owner only', async () => {
    const writers = ['one', 'two'].map((name) => start('write-tokens', path, name, '300'))
    const found = await lookWhile(writers)
    expect(found).not.toEqual([])
    expect(new Set(found.map((look) => look.mode))).toEqual(new Set(['600']))
    expect(new Set(found.flatMap(({ keys }) => keys))).toEqual(new Set(['one', 'two']))
    expect(await readdir(folder)).toEqual(['tokens.json'])
    // A writer may lose its token to the other one, and then asks for a new one; the last of all is there.
    expect(JSON.stringify(await readFile(path, 'utf8'))).toContain('299')
  })

  test('survives a process that is killed while it writes', async () => {
    const writer = start('write-tokens', path, 'one', '1000000')
    const killed = writer.result.catch(() => undefined)
    await lookWhile([writer], 20)
    writer.child.kill('SIGKILL')
    await killed
    expect(Object.keys(JSON.parse(await readFile(path, 'utf8')) as object)).toEqual(['one'])
    await fileTokenStore(path).set('next', { value: 'next', expiresAt: Date.now() + 3_600_000 })
    expect((await fileTokenStore(path).get('next'))?.value).toBe('next')
  })

  /** Looks at the file, and fails where it is not whole, until the programs have ended or it was seen that often. */
  async function lookWhile(programs: readonly Program[], enough = Infinity): Promise<{ mode: string; keys: string[] }[]> {
    const found: { mode: string; keys: string[] }[] = []
    const running = { count: programs.length }
    const ends = programs.map(({ result }) => result.finally(() => running.count--))
    if (enough < Infinity) for (const end of ends) end.catch(() => undefined)
    while (running.count > 0 && found.length < enough) {
      const text = await readFile(path, 'utf8').catch(() => undefined)
      if (text !== undefined) found.push({ mode: await mode(), keys: Object.keys(JSON.parse(text) as object) })
    }
    if (enough === Infinity) await Promise.all(ends)
    return found
  }
})
