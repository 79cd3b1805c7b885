import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { fixture } from '../../test/fixture.js'
import { harOf } from '../../test/record-har.js'
import { verify } from './verify.js'

const header = (name: string, value: string): object => ({ name, value })

function call(target: string, body: unknown, rest: { method?: string; status?: number; sent?: string } = {}): object {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    startedDateTime: '2026-01-02T03:04:05.000Z',
    request: {
      method: rest.method ?? 'GET',
      url: `https://api.example.com/v9${target}`,
      headers: [header('Authorization', 'Bearer zz-token')],
      ...(rest.sent !== undefined && { postData: { mimeType: 'application/vnd.api+json', text: rest.sent } }),
    },
    response: {
      status: rest.status ?? 200,
      headers: [header('Set-Cookie', 'zz-cookie')],
      content: { size: Buffer.byteLength(text), mimeType: target === '/ping' ? 'application/json' : 'application/vnd.api+json', text },
    },
  }
}

const domain = { type: 'domain', id: '1' }

async function run(args: string[], entries: readonly unknown[] = []): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const context = {
    write: (text: string) => (out += `${text}\n`),
    writeError: (text: string) => (err += `${text}\n`),
    input: harOf(entries),
  }
  const code = await verify(args, context, (name) => {
    if (name !== 'fixture') throw new Error(`There is no provider ${name}.`)
    return fixture
  })
  return { code, out, err }
}

async function file(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

test('traffic without differences ends with 0 and one line', async () => {
  const { code, out, err } = await run(['fixture', '--har', '-'], [call('/v2/domain/1', domain)])
  expect([code, out, err]).toEqual([0, '1 entry read, 1 checked, 0 ignored. 0 differences in 0 operations, 1 of the spec called.\n', ''])
})

test('differences end with 1, listed by operation and place', async () => {
  const token = { ...call('/token', ''), request: { method: 'POST', url: 'https://auth.example.com/oauth/token' } }
  const entries = [
    token,
    call('/v2/domain/1', { ...domain, registrar: 'x' }),
    call('/v2/domain/2?a=b', { ...domain, registrar: 'y' }),
    call('/v3', ''),
  ]
  const { code, out } = await run(['fixture', '--har', '-'], entries)
  expect([code, out]).toEqual([
    1,
    `domains.get  GET /v2/domain/{domain}
  request.query.a  not in the spec  ×1, status 200, first in entry 2 at 2026-01-02T03:04:05.000Z
  200 response.body.registrar  not in the spec (string)  ×2, first in entry 1 at 2026-01-02T03:04:05.000Z  components/schemas/Domain

(not in the spec)  GET /{…}
  request.path  the spec has no such path  ×1, status 200, first in entry 3 at 2026-01-02T03:04:05.000Z

4 entries read, 3 checked, 1 ignored (1 for tokens). 3 differences in 2 operations, 1 of the spec called.
`,
  ])
})

test('reads a file and a custom spec', async () => {
  const har = await file('a.har', JSON.stringify({ log: { entries: [call('/ping', { pong: 1 })] } }))
  const spec = await file('openapi.json', JSON.stringify(fixture))
  expect((await run(['--spec', spec, '--har', har])).code).toBe(0)
})

test('accepts another address with --base-url', async () => {
  const entries = [call('/v2/domain/1', domain)]
  const elsewhere = await run(['fixture', '--har', '-', '--base-url', 'https://staging.example.com'], entries)
  expect([elsewhere.code, elsewhere.err]).toEqual([
    2,
    'No entry of The input is a call to https://staging.example.com; say with --base-url where the traffic went.\n',
  ])
  const both = ['--base-url', 'https://staging.example.com', '--base-url', 'https://api.example.com/v9']
  expect((await run(['fixture', '--har', '-', ...both], entries)).code).toBe(0)
})

test('--json prints the same for programs', async () => {
  const { code, out } = await run(['fixture', '--har', '-', '--json'], [call('/v2/domain/1', { ...domain, id: 1 })])
  expect([code, JSON.parse(out)]).toEqual([
    1,
    {
      entries: {
        read: 1,
        checked: 1,
        ignored: { elsewhere: 0, tokenRequests: 0, preflights: 0, redirects: 0, withoutResponse: 0, malformed: 0 },
      },
      bodiesNotRecorded: 0,
      operations: { checked: 1, differing: 1 },
      differences: [
        {
          operation: 'domains.get',
          method: 'GET',
          path: '/v2/domain/{domain}',
          place: '200 response.body.id',
          kind: 'schema',
          message: 'integer instead of string',
          schema: 'components/schemas/Domain',
          count: 1,
          statuses: [200],
          first: { entry: 0, time: '2026-01-02T03:04:05.000Z' },
        },
      ],
      problem: null,
    },
  ])
})

test('prints help without a HAR', async () => {
  const { code, out } = await run(['--help'])
  expect([code, out]).toEqual([0, expect.stringContaining('--har <file>')])
})

test.each([
  [[], 'Give either a provider or --spec'],
  [['fixture'], 'Say which traffic to check with --har'],
  [['fixture', 'other', '--har', '-'], 'Give one provider, not fixture and other.'],
  [['fixture', '--spec', 'a.json', '--har', '-'], 'Give either a provider or --spec'],
  [['fixture', '--har', '-', '--bogus'], 'See hostwright-mock verify --help.'],
  [['fixture', '--har', '/nowhere/a.har'], 'There is no file /nowhere/a.har.'],
  [['fixture', '--har', '/'], 'The HAR is a directory'],
  [['nobody', '--har', '-'], 'There is no provider nobody.'],
  [['--spec', '/nowhere/openapi.json', '--har', '-'], 'There is no spec at /nowhere/openapi.json.'],
  [['fixture', '--har', '-', '--base-url', 'example.com'], 'example.com is not an absolute http URL'],
])('%j cannot be checked', async (args, message) => {
  const { code, out, err } = await run(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('a HAR without entries cannot be checked', async () => {
  const { code, err } = await run(['fixture', '--har', '-'], [])
  expect([code, err]).toEqual([2, 'The input is no HAR with traffic: there is no entry in log.entries.\n'])
})

test('prints no value of invalid traffic', async () => {
  const wrong = {
    type: 'zz-type',
    id: 12_345_678,
    attributes: { name: ['zz-name'], 'zz.example.com': 1, 'zz@example.com': { a: 1 }, zzfield: 'zz-value' },
    parent: { type: 'zz-parent', id: null },
  }
  const entries = [
    call('/v2/domain/zz-id?zz-flag-20260101&zz=zz-query', wrong),
    call('/v2/domain/zz-id/zz-route', 'zz'),
    call('/zz-first/zz-second', 'zz', { method: 'ZZ-METHOD' }),
    call('/v2/domain', '{"zz-json": zz', { method: 'POST', status: 201, sent: '{"data": {"zz": zz-sent' }),
    call(
      '/v2/domain',
      { errors: [{ status: 9, title: 'zz-title' }] },
      { method: 'POST', status: 422, sent: '{"data":{"name":["zz"],"type":"zz-t"}}' },
    ),
    call('/ping', 'zz-not-json'),
    { ...call('/ping', ''), response: { status: 200, headers: [], content: { size: 2, mimeType: 'zz-media type', text: 'zz' } } },
    { startedDateTime: 'zz-time', request: { method: 'GET', url: 'zz-url' } },
  ]
  for (const json of [[], ['--json']]) {
    const { code, out, err } = await run(['fixture', '--har', '-', ...json], entries)
    expect(code).toBe(2)
    // The names of a field and a parameter are no values.
    expect(
      (out + err).replaceAll('attributes.zzfield', '').replaceAll('request.query.zz ', '').replaceAll('request.query.zz"', ''),
    ).not.toMatch(/zz|12345678/i)
    expect(out).toContain('attributes.{}')
  }
  const broken = await file('broken.har', `{"log":{"entries":[${JSON.stringify(entries[0])},{"zz-key" "zz-broken"}]}}`)
  const { out, err } = await run(['fixture', '--har', broken])
  expect(err.replace(broken, 'a.har')).toMatch(/^a\.har is not JSON at byte \d+, after 1 entry\.\n$/)
  expect(out).toContain('1 entry read')
})
