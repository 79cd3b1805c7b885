import { expect } from 'vitest'
import type { Mock } from '@hostwright/mock'

/** A change and a read through one client, and the same read through a session of it. */
export interface ConsistencyCase {
  write(): PromiseLike<unknown>
  read(): PromiseLike<unknown>
  readInSession(): PromiseLike<unknown>
}

/** A read waits for the event of the previous change; a read before it or in another session does not. */
export async function readsSeeWrites(header: string, { write, read, readInSession }: ConsistencyCase, mock: Mock): Promise<void> {
  const waitedFor = () => mock.requests.at(-1)?.headers[header.toLowerCase()]
  await read()
  expect(waitedFor()).toBeUndefined()
  await write()
  expect(waitedFor()).toBeUndefined()
  await read()
  expect(waitedFor()).toMatch(/./)
  await readInSession()
  expect(waitedFor()).toBeUndefined()
  mock.assertClean()
}
