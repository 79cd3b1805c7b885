import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, type Arrival, startHostileServer } from '../hostile-server/server.js'
import { start } from './processes/process.js'

const MIB = 1024 * 1024

const nested = (depth: number, open = '[', close = ']') => `${open.repeat(depth)}${close.repeat(depth)}`
/** As many of these values as 7 MiB have room for. */
const many = (value: string) => `[${`${value},`.repeat((7 * MIB) / (value.length + 1))}${value}]`
const packed = (body: string, status = 200): ScriptedResponse => ({
  ...respond.text(body, { status }),
  send: ({ response }) =>
    response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(body)),
})
const page = ({ url }: Arrival, next: string) =>
  respond.json({ data: [], next: next.replace('?', `?page=${Number(new URL(url, 'http://x').searchParams.get('page')) + 1}&`) })

const TOO_LARGE = 'with more than 8388608 bytes. Raise `maxResponseSize`.'
const TOO_MUCH = 'with too many values or levels in '
const NO_ITEMS = 'cannot be paged: 100 pages without an item came one after another.'
const TOO_LONG = 'the link has more than 8192 characters'

/** What a server responds with by path, and how the call ends. */
const CASES: Record<string, [(arrival: Arrival) => ScriptedResponse, ends: string]> = {
  '/upload': [
    ({ body }) => respond.json({ message: `${body.length} bytes are too many` }, { status: 413 }),
    'failed with 413: 20971520 bytes are too many.',
  ],
  '/packed-text': [() => respond.gzipBomb(64), TOO_LARGE],
  '/packed-values': [() => packed(many('[]')), TOO_MUCH],
  '/packed-error': [() => packed(many('{}'), 500), 'failed with 500.'],
  '/numbers': [() => respond.text(many('0')), TOO_MUCH],
  '/objects': [() => respond.text(many('{"a":{}}')), TOO_MUCH],
  '/texts': [() => respond.text(many('""')), TOO_MUCH],
  '/keys': [() => respond.text(`{${many('"a":0').slice(1, -1)}}`), TOO_MUCH],
  '/nested-1001': [() => respond.text(nested(1001)), TOO_MUCH],
  '/nested-20000': [() => respond.text(nested(20_000)), TOO_MUCH],
  '/nested-1000000': [() => respond.text(nested(1_000_000)), TOO_MUCH],
  '/nested-objects': [() => respond.text(nested(500_000, '{"a":', '}').replace('}', '0}')), TOO_MUCH],
  '/nested-half': [() => respond.text('['.repeat(7 * MIB)), TOO_MUCH],
  '/nested-error': [() => respond.text(nested(500_000), { status: 400 }), 'failed with 400.'],
  '/pages': [(arrival) => page(arrival, '/pages?'), NO_ITEMS],
  '/pages-elsewhere': [(arrival) => page(arrival, `/pages-elsewhere?x=${'x'.repeat(8000)}`), NO_ITEMS],
  '/pages-long': [(arrival) => page(arrival, `/pages-long?x=${'x'.repeat(8192)}`), TOO_LONG],
  '/pages-wide': [(arrival) => page(arrival, `/pages-wide?x=${'€'.repeat(3000)}`), TOO_LONG],
}

test('a process with a heap of 512 MB survives every response, and each has its error', { timeout: 300_000 }, async () => {
  await using server = await startHostileServer((arrival) => {
    const [make] = CASES[new URL(arrival.url, 'http://x').pathname] ?? []
    return make?.(arrival) ?? respond.empty(599)
  })
  const { ends } = (await start('hostile-responses', server.url, ...Object.keys(CASES)).result) as { ends: Record<string, string> }
  for (const [path, [, wanted]] of Object.entries(CASES)) expect(`${path} ${ends[path]}`).toContain(wanted)
  for (const end of Object.values(ends)) expect(end).toMatch(/^(ApiError|InvalidResponseError): /)
})

test('a JSON body of many values and as deep as is harmless is taken', async () => {
  await using server = await startHostileServer(() => respond.text(`[${nested(999)},${'"a,[{",'.repeat(90_000)}"\\"["]`))
  const { ends } = (await start('hostile-responses', server.url, '/things').result) as { ends: Record<string, string> }
  expect(ends).toEqual({ '/things': 'done' })
})
