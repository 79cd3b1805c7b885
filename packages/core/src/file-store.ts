import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { StoredToken, TokenStore } from './auth/token-store.js'

type Tokens = Record<string, StoredToken>

/**
 * Returns a store that keeps tokens in a JSON file, so that a script uses one token for several runs. Only the owner can
 * read it (mode 0600); on Windows it has the permissions of its folder. Each write replaces the whole file: other processes see the old tokens or the new ones. A corrupt
 * file counts as empty.
 *
 * @param path of the file; its folder is made with mode 0700 if missing
 */
export function fileTokenStore(path: string): TokenStore {
  let last: Promise<unknown> = Promise.resolve()
  const change = (edit: (tokens: Tokens) => void): Promise<void> => {
    const done = last.then(async () => {
      const tokens = await read(path)
      edit(tokens)
      await replace(path, tokens)
    })
    last = done.catch(() => undefined)
    return done
  }
  return {
    get: async (key) => (await read(path))[key],
    set: (key, token) =>
      change((tokens) => {
        for (const [other, { expiresAt }] of Object.entries(tokens)) if (expiresAt < Date.now()) delete tokens[other]
        tokens[key] = token
      }),
    delete: (key) =>
      change((tokens) => {
        delete tokens[key]
      }),
  }
}

async function read(path: string): Promise<Tokens> {
  const tokens: Tokens = Object.create(null)
  try {
    const parsed = Object(JSON.parse(await readFile(path, 'utf8'))) as Record<string, unknown>
    for (const [key, token] of Object.entries(parsed)) if (isToken(token)) tokens[key] = token
  } catch {
    // Missing or corrupt: as if empty.
  }
  return tokens
}

function isToken(value: unknown): value is StoredToken {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    typeof value.value === 'string' &&
    'expiresAt' in value &&
    typeof value.expiresAt === 'number'
  )
}

async function replace(path: string, tokens: Tokens): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.${randomUUID()}`
  try {
    await writeFile(draft, JSON.stringify(tokens), { mode: 0o600, flag: 'wx' })
    await replaceBy(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Codes with which Windows rejects a rename while the file is read. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY'])

async function replaceBy(draft: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      return await rename(draft, path)
    } catch (error) {
      if (attempt === 10 || !IN_USE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await setTimeout(attempt * 5)
    }
}
