import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { StoredToken } from './auth/token-store.js'
import { fileTokenStore } from './file-store.js'

vi.mock('node:fs/promises', { spy: true })

// Windows has no modes: files have the permissions of their folder.
const [FILE, FOLDER] = process.platform === 'win32' ? ['666', '666'] : ['600', '700']

const later = Date.now() + 3_600_000
const token = (value: string, expiresAt = later): StoredToken => ({ value, expiresAt })
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwright-'))
  path = join(folder, 'tokens.json')
})
afterEach(() => rm(folder, { recursive: true }))

describe('tokens', () => {
  test('are there for the next process', async () => {
    await fileTokenStore(path).set('a', token('one'))
    expect(await fileTokenStore(path).get('a')).toEqual(token('one'))
    expect(await fileTokenStore(path).get('b')).toBeUndefined()
  })

  test('are replaced and deleted one by one', async () => {
    const store = fileTokenStore(path)
    await store.set('a', token('one'))
    await store.set('b', token('two'))
    await store.set('a', token('three'))
    await store.delete('b')
    expect([await store.get('a'), await store.get('b')]).toEqual([token('three'), undefined])
  })

  test('of changes at once are all kept', async () => {
    const store = fileTokenStore(path)
    const keys = Array.from({ length: 20 }, (_, index) => `key${index}`)
    await Promise.all(keys.map((key) => store.set(key, token(key))))
    expect(Object.keys(JSON.parse(await readFile(path, 'utf8')) as object).sort()).toEqual(keys.sort())
  })

  test('that have expired are dropped when another is set', async () => {
    const store = fileTokenStore(path)
    await store.set('old', token('old', Date.now() - 1))
    await store.set('new', token('new'))
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ new: token('new') })
  })

  test('may have any key', async () => {
    const store = fileTokenStore(path)
    await store.set('__proto__', token('one'))
    expect(await store.get('__proto__')).toEqual(token('one'))
    expect(await store.get('constructor')).toBeUndefined()
  })
})

describe('file', () => {
  test('can be read by its owner only, and so can a folder that had to be made', async () => {
    path = join(folder, 'new', 'tokens.json')
    await fileTokenStore(path).set('a', token('one'))
    expect([await mode(path), await mode(join(folder, 'new'))]).toEqual([FILE, FOLDER])
  })

  test('that others could read is replaced by one that they cannot', async () => {
    await writeFile(path, '{}')
    await chmod(path, 0o644)
    await fileTokenStore(path).set('a', token('one'))
    expect(await mode(path)).toBe(FILE)
  })

  test.each(['', '{"a":', 'null', '[]', '7', '{"a":7}', '{"a":null}', '{"a":{"value":1,"expiresAt":2}}', '{"a":{"value":"x"}}'])(
    'that holds %j counts as empty, and the next write repairs it',
    async (text) => {
      await writeFile(path, text)
      const store = fileTokenStore(path)
      expect(await store.get('a')).toBeUndefined()
      await store.set('b', token('two'))
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ b: token('two') })
    },
  )

  test('never holds half a write, with two stores on it', async () => {
    const [one, two] = [fileTokenStore(path), fileTokenStore(path)]
    await one.set('a', token('start'))
    const writes = Promise.all(
      Array.from({ length: 20 }, (_, index) => [one, two].map((store) => store.set('a', token('x'.repeat(index * 100))))).flat(),
    )
    for (let reads = 0; reads < 50; reads++) expect(await fileTokenStore(path).get('a')).toBeDefined()
    await writes
    expect(await one.get('a')).toEqual(await two.get('a'))
    expect(await readdir(folder)).toEqual(['tokens.json'])
  })
})

describe('a write that fails', () => {
  test('is repeated while Windows has the file in use', async () => {
    const inUse = Object.assign(new Error('in use'), { code: 'EPERM' })
    vi.mocked(rename).mockRejectedValueOnce(inUse).mockRejectedValueOnce(inUse)
    const store = fileTokenStore(path)
    await store.set('a', token('one'))
    expect(await store.get('a')).toEqual(token('one'))
  })

  test('rejects, leaves no draft behind, and does not stop the next one', async () => {
    await mkdir(path)
    const store = fileTokenStore(path)
    await expect(store.set('a', token('one'))).rejects.toThrow(/EISDIR|EPERM/)
    expect(await readdir(folder)).toEqual(['tokens.json'])
    await rm(path, { recursive: true })
    await store.set('a', token('two'))
    expect(await store.get('a')).toEqual(token('two'))
  })
})
