import { createReadStream, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { sourceOf, thrown } from '../../test/helpers.js'
import { filesIn, sizeOf, writeFile, writeFileAs, writeParts } from './file-body.js'

const bytes = new TextEncoder().encode('abc')
const blob = new Blob(['abc'], { type: 'image/png' })

function formOf(fields: Record<string, Blob | string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Views and buffers of the same three bytes, some of them parts of a larger buffer. */
const BINARY: readonly (readonly [string, unknown])[] = [
  ['a Blob', blob],
  ['a Uint8Array', bytes],
  ['a Uint8Array that shows a part of its buffer', new TextEncoder().encode('xxabcxx').subarray(2, 5)],
  ['an ArrayBuffer', bytes.buffer],
  ['a DataView', new DataView(new TextEncoder().encode('xxabc').buffer, 2)],
]

describe('a file', () => {
  test.each(BINARY)('that is %s is sent as its bytes, and can be sent again', async (_, body) => {
    const written = writeFile(body)
    expect(written.type).toBe('application/octet-stream')
    for (let time = 0; time < 2; time++) expect(await new Response(written.body).text()).toBe('abc')
  })

  test('that is a stream is sent as it comes, once', async () => {
    const { stream } = sourceOf('ab', 'c')
    const written = writeFile(stream)
    expect(written.type).toBe('application/octet-stream')
    expect(await new Response(written.body).text()).toBe('abc')
  })

  test('may be empty', async () => {
    expect(await new Response(writeFile(new Blob([])).body).text()).toBe('')
    expect(await new Response(writeFile(new Uint8Array()).body).text()).toBe('')
  })
})

async function entries(body: unknown, write = writeFile) {
  const written = write(body)
  const form = await new Response(written.body, { headers: { 'content-type': written.type } }).formData()
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()],
    ),
  )
}

describe('a form', () => {
  test('may be a FormData, of any fetch', async () => {
    const foreign = Object.assign([['file', blob]], { [Symbol.toStringTag]: 'FormData' })
    for (const form of [formOf({ file: blob }), foreign]) expect(await entries(form)).toEqual([['file', 'blob', 'image/png', 'abc']])
  })

  test('may hold bytes', async () => {
    for (const file of [bytes, bytes.buffer, new DataView(bytes.buffer)])
      expect(await entries({ file, note: 'ü' })).toEqual([
        ['file', 'blob', 'application/octet-stream', 'abc'],
        ['note', 'ü'],
      ])
  })

  test('may be an object of its fields', async () => {
    expect(await entries({ file: blob, note: 'ü', empty: '' })).toEqual([
      ['file', 'blob', 'image/png', 'abc'],
      ['note', 'ü'],
      ['empty', ''],
    ])
  })

  test('keeps the names that its files have', async () => {
    expect(await entries({ file: new File(['abc'], 'me "1" ü.png', { type: 'image/png' }) })).toEqual([
      ['file', 'me "1" ü.png', 'image/png', 'abc'],
    ])
  })

  test.each([[7], [null], [undefined], [['a']], [{ file: blob }], [sourceOf('abc').stream]])(
    'with a field that is neither a file nor text (%s) is rejected by name',
    (value) => {
      const error = thrown(() => writeFile({ file: blob, note: value }), TypeError)
      expect(error.message).toBe('the field "note" of its body is neither a Blob, bytes nor text')
    },
  )
})

describe('a file for an operation that takes nothing but a form', () => {
  const write = writeFileAs('file')

  test.each(BINARY.slice(1))('that is %s is sent as the field', async (_, body) => {
    expect(await entries(body, write)).toEqual([['file', 'blob', 'application/octet-stream', 'abc']])
  })

  test('keeps its name and type', async () => {
    expect(await entries(new File(['abc'], 'me.png', { type: 'image/png' }), write)).toEqual([['file', 'me.png', 'image/png', 'abc']])
  })

  test('that is a stream is sent as the field, as it comes', async () => {
    const { stream, pulls } = sourceOf('ab', 'c')
    const written = write(stream)
    expect(pulls()).toBe(0)
    const form = await new Response(written.body, { headers: { 'content-type': written.type } }).formData()
    expect(await (form.get('file') as Blob).text()).toBe('abc')
    expect(thrown(() => write(stream), TypeError).message).toBe('its body is a stream that was read before')
  })

  test('that is a stream is cancelled with the request, and names its own failure', async () => {
    const reason = await new Promise((cancel) => {
      const { body } = write(new ReadableStream({ cancel }))
      void (body as ReadableStream).cancel('done')
    })
    expect(reason).toBe('done')
    const failing = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('disk')) })
    await expect(new Response(write(failing).body).text()).rejects.toThrow('disk')
  })

  test('leaves a form as it is', async () => {
    for (const form of [{ other: blob }, formOf({ other: blob })])
      expect(await entries(form, write)).toEqual([['other', 'blob', 'image/png', 'abc']])
  })
})

describe('a form with several kinds of fields', () => {
  test('has texts, numbers, lists, files and objects as JSON', async () => {
    const written = writeParts({
      file: blob,
      count: 2,
      on: false,
      tags: ['a', 'b'],
      bytes: [bytes],
      meta: { a: [1] },
      none: null,
      missing: undefined,
    })
    const form = await new Response(written.body, { headers: { 'content-type': written.type } }).formData()
    expect([...form.keys()]).toEqual(['file', 'count', 'on', 'tags', 'tags', 'bytes', 'meta'])
    expect([form.get('count'), form.get('on'), ...form.getAll('tags')]).toEqual(['2', 'false', 'a', 'b'])
    const meta = form.get('meta') as File
    expect([meta.type, await meta.text()]).toEqual(['application/json', '{"a":[1]}'])
    expect([(form.get('file') as File).type, await (form.get('bytes') as File).text()]).toEqual(['image/png', 'abc'])
  })

  test('may be a FormData', async () => {
    const written = writeParts(formOf({ a: 'b' }))
    expect([...(await new Response(written.body, { headers: { 'content-type': written.type } }).formData())]).toEqual([['a', 'b']])
  })

  test.each([
    [{ when: NaN }, 'body.when is NaN, which cannot be sent'],
    [{ file: blob.stream() }, 'the field "file" of its body is a stream'],
    ['text', 'its body is no form: pass an object of its fields, or a FormData'],
  ])('may not be %o', (body, message) => {
    expect(() => writeParts(body)).toThrow(message)
  })
})

describe('what is no file', () => {
  const WANTED = 'its body is no file: pass a Blob, an ArrayBuffer, a Uint8Array, a stream, an async iterable or a FormData'

  test.each([[null], [undefined], [{}], [[]], [7], [true], [new Date(0)], [new SharedArrayBuffer(3)], ['']])(
    'as %s is rejected, with what to pass',
    (body) => {
      expect(thrown(() => writeFile(body), TypeError).message).toBe(WANTED)
    },
  )

  test.each([['/tmp/me.png'], [[blob, blob]]])('as text (the path of a file) or as a list is rejected, with what to pass: %s', (body) => {
    expect(thrown(() => writeFile(body), TypeError).message).toBe(WANTED)
  })
})

describe('the size of a body', () => {
  const forms: typeof BINARY = [
    ['an object of fields', { file: blob, note: 'longer than the file' }],
    ['a FormData', formOf({ file: blob, note: 'longer than the file' })],
  ]

  test.each([...BINARY, ...forms])('that is %s is that of its file', (_, body) => {
    expect(sizeOf(body)).toBe(3)
  })

  test('with several files is that of the largest', () => {
    const files = { small: new Blob(['a']), large: new Blob(['abcde']), middle: blob }
    expect([sizeOf(files), sizeOf(formOf(files))]).toEqual([5, 5])
  })

  test('that is a stream is not known, and it is not read for that', () => {
    const { stream, pulls } = sourceOf('abc')
    expect([sizeOf(stream), pulls(), stream.locked]).toEqual([undefined, 0, false])
  })

  test.each([[null], [undefined], [{}], [{ note: 'abc' }], [new FormData()]])('without a file (%j) is none', (body) => {
    expect(sizeOf(body)).toBe(0)
  })
})

describe('the files of a body', () => {
  test('are those that say what they are: a Blob, or the Blobs of a form', () => {
    expect(filesIn(blob)).toEqual([blob])
    expect(filesIn({ file: blob, note: 'x' })).toEqual([blob])
    expect(filesIn(formOf({ file: blob, note: 'x' })).map(({ type }) => type)).toEqual(['image/png'])
  })

  test.each([[bytes], [bytes.buffer], [sourceOf('abc').stream], [null], [undefined], ['abc'], [7]])('are none in %s', (body) => {
    expect(filesIn(body)).toEqual([])
  })
})

describe('a stream of Node and an async iterable', () => {
  const sent = async (body: unknown) => new Response(writeFile(body).body).text()
  async function* generated() {
    yield 'ü'
    yield Buffer.from('bc')
  }

  test.each([
    ['a Readable', () => Readable.from([Buffer.from('ü'), Buffer.from('bc')])],
    ['a Readable of text', () => Readable.from(['ü', 'bc'])],
    ['an async generator', generated],
  ])('as %s are sent to the byte', async (_, source) => {
    expect(await sent(source())).toBe('übc')
  })

  test('as a file on the disk are sent to the byte', async () => {
    expect(await sent(createReadStream(import.meta.filename))).toBe(readFileSync(import.meta.filename, 'utf8'))
  })

  test('are streams, read on demand, whose size nobody knows', () => {
    let reads = 0
    const source = new Readable({ read: () => void reads++ })
    expect([writeFile(source).body instanceof ReadableStream, sizeOf(source), reads]).toEqual([true, undefined, 0])
  })

  test('that fail before they are read fail the upload, and nothing else', async () => {
    const source = createReadStream('/no/such/file')
    const { body } = writeFile(source)
    await new Promise<void>((resolve) => source.once('close', () => resolve()))
    await expect(new Response(body).text()).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('are cancelled with the upload', async () => {
    const source = new Readable({ read: () => undefined })
    await (writeFile(source).body as ReadableStream).cancel()
    expect(source.destroyed).toBe(true)
    const returned = vi.fn<() => Promise<IteratorResult<Uint8Array>>>(async () => ({ done: true, value: undefined }))
    const iterable = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined), return: returned }) }
    await (writeFile(iterable).body as ReadableStream).cancel()
    expect(returned).toHaveBeenCalledOnce()
  })

  test('of other things than bytes and text are rejected', async () => {
    await expect(sent(Readable.from([7]))).rejects.toThrow('a chunk is neither bytes nor text')
  })
})
