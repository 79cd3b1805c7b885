import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { normalForm, readUpstream, type Upstream, UPSTREAM, upstreamText } from './upstream.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Acme', version: '2', description: 'Hosting.' },
  'x-logo': 'logo.png',
  servers: [{ url: 'https://acme.example', description: 'Live' }],
  tags: [{ name: 'Servers' }],
  paths: {
    '/servers/{id}': {
      get: {
        operationId: 'getServer',
        tags: ['Servers'],
        summary: 'Get one',
        parameters: [{ $ref: '#/components/parameters/id', description: 'x' }],
        responses: {
          200: { description: 'One', content: { 'application/json': { example: { a: 1 }, schema: { title: 'A', type: 'object' } } } },
        },
      },
    },
  },
  components: {
    parameters: { id: { name: 'id', in: 'path', required: true, description: 'Id', schema: { type: 'string', example: 's1' } } },
    schemas: { Server: { type: 'object', properties: { title: { type: 'string', default: 'a' }, example: { type: 'string' } } } },
    securitySchemes: {
      o: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'https://acme.example', scopes: { read: 'Reads' } } } },
    },
    examples: { one: { value: 1 } },
  },
} as unknown as Document

const normal = {
  openapi: '3.1.1',
  info: { version: '2' },
  servers: [{ url: 'https://acme.example' }],
  paths: {
    '/servers/{id}': {
      get: {
        operationId: 'getServer',
        parameters: [{ $ref: '#/components/parameters/id' }],
        responses: { 200: { content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    },
  },
  components: {
    parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } } },
    schemas: { Server: { type: 'object', properties: { title: { type: 'string', default: 'a' }, example: { type: 'string' } } } },
    securitySchemes: { o: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'https://acme.example', scopes: { read: '' } } } } },
  },
}

async function folderWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'upstream-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, UPSTREAM), text)
  return folder
}

test('the normal form keeps routes, parameters, schemas and security, and fields that are named like sentences', () => {
  expect(normalForm(document)).toEqual(normal)
})

test('upstream.yaml is read as it was written, whatever the names', async () => {
  const upstream: Upstream = {
    source: 'acme: #1.json',
    digest: 'sha256:00',
    version: '2',
    undecided: [{ kind: 'field', text: "it's #1: `a`", ours: 'schemas/a.yaml#/A', theirs: '#/components/schemas/a~1b' }],
    written: 'sha256:01',
    operations: {
      'GET /servers/{id}': { id: 'getServer', name: 'servers.get' },
      'POST /a "b"': { leftOut: "it's\nodd\u0085\u2028\u{1f600}" },
    },
    schemas: JSON.parse('{ "__proto__": "Proto", "yes": "Yes", "1e3": "N", "a: b": "AB", "": "Empty" }') as Record<string, string>,
    document: normal as unknown as Document,
  }
  const read = await readUpstream(await folderWith(upstreamText(upstream)))
  expect(read).toEqual(upstream)
  expect(Object.keys(read?.schemas ?? {})).toContain('__proto__')
})

test('each operation and component has one line', () => {
  const lines = upstreamText({
    source: 'a',
    digest: 'b',
    version: '1',
    operations: {},
    schemas: {},
    document: normal as unknown as Document,
  }).split('\n')
  expect(lines.filter((line) => line.startsWith('      get: {'))).toHaveLength(1)
  expect(lines).toContain('    /servers/{id}:')
})

test('a spec without upstream.yaml has none, and another file is an error', async () => {
  expect(await readUpstream(tmpdir())).toBeUndefined()
  await expect(readUpstream(await folderWith('a: 1\n'))).rejects.toThrow('upstream.yaml is not as specs/README.md describes')
})
