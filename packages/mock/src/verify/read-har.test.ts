import { expect, test } from 'vitest'

import { HarError, readHar, type HarEntry } from './read-har.js'

async function* chunks(...texts: string[]): AsyncGenerator<Buffer, void, undefined> {
  for (const text of texts) yield Buffer.from(text)
}

async function readAll(source: AsyncIterable<Uint8Array>): Promise<{ entries: HarEntry[]; error: unknown }> {
  const entries: HarEntry[] = []
  try {
    await readHar(source, (entry) => entries.push(entry))
  } catch (error) {
    return { entries, error }
  }
  return { entries, error: undefined }
}

const start = '{"log":{"version":"1.2","pages":[{"title":"a"}],"entries":['

test('passes each entry on before it reads the rest of the file', async () => {
  let pulled = 0
  async function* source(): AsyncGenerator<Buffer, void, undefined> {
    for (const text of [`${start}{"a":1},{"b"`, ':2}', ']}}\n']) {
      pulled++
      yield Buffer.from(text)
    }
  }
  const given: unknown[] = []
  await readHar(source(), (entry) => given.push([entry, pulled]))
  expect(given).toEqual([
    [{ index: 0, end: 65, value: { a: 1 } }, 1],
    [{ index: 1, end: 73, value: { b: 2 } }, 2],
  ])
})

test('an error of the callback is no HarError', async () => {
  const reading = readHar(chunks(`${start}{"a":1}]}}`), () => {
    throw new RangeError('too deep')
  })
  await expect(reading).rejects.toThrow(RangeError)
})

test('reads characters split between two chunks, and a byte order mark', async () => {
  const bytes = Buffer.from(`\uFEFF${start}{"a":"ö€"}]}}`)
  async function* bytewise(): AsyncGenerator<Buffer, void, undefined> {
    for (const byte of bytes) yield Buffer.from([byte])
  }
  expect((await readAll(bytewise())).entries.map(({ value }) => value)).toEqual([{ a: 'ö€' }])
})

test('reports where a HAR stops being JSON after its entries, without quoting it', async () => {
  const { entries, error } = await readAll(chunks(`${start}{"a":1},`, '{"a":"x" "secret-token"}]}}'))
  expect(entries).toHaveLength(1)
  expect(error).toBeInstanceOf(HarError)
  expect(String(error)).toBe('Error: is not JSON at byte 76, after 1 entry.')
  const { error: page } = await readAll(chunks('<html>secret'))
  expect(String(page)).toBe('Error: is not JSON at byte 0, after 0 entries.')
})

test('rejects text that is no UTF-8', async () => {
  async function* latin1(): AsyncGenerator<Buffer, void, undefined> {
    yield Buffer.from(`${start}{"a":"M\xfcller"}]}}`, 'latin1')
  }
  expect(String((await readAll(latin1())).error)).toMatch(/is not JSON at byte \d+, after 0 entries/)
})

test('reports where a truncated HAR ends', async () => {
  const text = `${start}{"a":1},{"a":"secr`
  const { entries, error } = await readAll(chunks(text))
  expect(entries).toHaveLength(1)
  expect(String(error)).toBe(`Error: ends in the middle, at byte ${text.length}, after 1 entry.`)
})

test.each(['', '{}', '[]', '5', '{"log":{"entries":[]}}', '{"log":{"entries":{"a":{}}}}', '{"entries":[{}]}'])(
  '%j is no HAR with traffic',
  async (text) => {
    expect(String((await readAll(chunks(text))).error)).toMatch('no HAR with traffic')
  },
)
