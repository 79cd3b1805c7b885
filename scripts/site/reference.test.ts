import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from '@hostwright/openapi/document.ts'
import { expect, onTestFinished, test } from 'vitest'
import { llmsText } from './llms.ts'
import { referenceOf } from './reference.ts'
import { rowsOf, typeOf } from './schema-rows.ts'

const HOSTILE = 'x | {{ constructor }} <script>alert(1)</script> <!-- @include: /etc/hostname --> [[toc]]'

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1', description: HOSTILE },
  'x-provider': { name: 'Acme', docs: 'https://docs.acme.example' },
  servers: [{ url: 'https://api.acme.example' }],
  security: [{ key: [] }],
  components: {
    securitySchemes: {
      key: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Key',
        'x-auth': [{ kind: 'value', description: 'Key.', credentials: { apiKey: { description: HOSTILE, example: 'key' } } }],
      },
    },
    schemas: {
      Domain: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 63, description: HOSTILE },
          state: { type: 'string', enum: ['active', '<!-- @include: /etc/hostname -->'] },
          parent: { $ref: '#/components/schemas/Domain' },
          tags: { type: 'array', items: { type: 'object', properties: { label: { type: ['string', 'null'] } } } },
        },
      },
    },
  },
  paths: {
    '/domains/{name}': {
      put: {
        operationId: 'domains.records.update',
        summary: HOSTILE,
        tags: ['domains'],
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' }, example: '"><img src=x>' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Domain' }, example: { name: 'a' } } },
        },
        responses: { '204': { description: 'Done.' }, '404': { description: HOSTILE } },
      },
    },
  },
} as unknown as Document

const { pages, sidebar, model } = await referenceOf('acme', DOCUMENT)
const resource = pages.get('reference/acme/domains-records.md') ?? ''

test('has an overview and a page for each resource', () => {
  expect([...pages.keys()]).toEqual(['reference/acme/index.md', 'reference/acme/domains-records.md'])
  expect(sidebar.items).toMatchObject([{ text: 'domains', link: '/reference/acme/domains-records' }])
})

test('shows a call by class, function and path', () => {
  expect(resource).toContain('await acme.domains.records.update({')
  expect(resource).toContain('await domainsRecordsUpdate({')
  expect(resource).toContain("await client.PUT('/domains/{name}', {")
})

test('shows parameters, body, responses and errors with their types', () => {
  expect(resource).toContain('| `path.name` | `string` |')
  expect(resource).toContain('| `tags[].label?` | `string \\| null` |')
  expect(resource).toContain('**Response `204`**')
  expect(resource).toContain('| `404` |')
})

test('keeps texts of a spec from becoming HTML, includes or attributes', () => {
  const text = [...pages.values()].join('\n').replaceAll(/^```[\s\S]*?^```$/gm, '')
  expect(text).not.toMatch(/<script|<!--|<img/)
  expect(text).toContain('&lt;script>')
  expect(text).toContain('args="{&quot;path&quot;:{&quot;name&quot;:&quot;\\&quot;&gt;&lt;img src=x&gt;&quot;}')
})

test('ends a schema that contains itself', () => {
  const domain = { $ref: '#/components/schemas/Domain' }
  expect(rowsOf(DOCUMENT, domain).map(({ name }) => name)).toEqual(['name', 'state', 'parent', 'tags', 'tags[].label'])
  expect(rowsOf(DOCUMENT, domain)[0]).toMatchObject({
    required: true,
    type: 'string',
    text: expect.stringContaining('At most 63 characters.'),
  })
})

test.each([
  [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, 'Record<string, integer>'],
  [{ oneOf: [{ const: 'a' }, { type: 'number' }, { type: 'number' }] }, '"a" | number'],
  [{ allOf: [{ type: 'string' }, { format: 'date' }] }, 'string (date)'],
  [{ enum: ['a', null] }, "'a' | null"],
  [true, 'unknown'],
])('the type of %j is %s', (schema, type) => {
  expect(typeOf(DOCUMENT, schema)).toBe(type)
})

test('llms.txt lists the reference and the document of each provider', async () => {
  const text = await llmsText('/nowhere', [{ model, sidebar }])
  expect(text).not.toContain('](guide/')
  expect(text).toContain('- [Acme](reference/acme/index.html): 1 operations of @hostwright/acme')
  expect(text).toContain('- [Acme](specs/acme.json)')
})

test('llms.txt has the first sentence of each guide, without links', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostwright-llms-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'guide'))
  writeFileSync(join(folder, 'guide/start.md'), '# Start\n\nRead [the list](../list.md) first. Then go on.\n')
  expect(await llmsText(folder, [])).toContain('\n- [Start](guide/start.html): Read the list first.\n')
})
