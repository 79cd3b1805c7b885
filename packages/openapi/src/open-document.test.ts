import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { bundleDocument, openDocument } from './index.ts'

/** Writes files to a new folder; the document's own folder in it is `api`. */
async function files(texts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'openapi ')))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const document = (schema: string, rest = ''): string => `openapi: 3.1.0\ncomponents: { schemas: { A: ${schema} } }\n${rest}`

async function opened(schema: string, others: Readonly<Record<string, string>> = {}, rest = ''): Promise<unknown> {
  const folder = await files({ 'api/openapi.yaml': document(schema, rest), ...others })
  return bundleDocument(await openDocument(join(folder, 'api/openapi.yaml')))
}

const secret = '{ "password": "made-up" }'

test.each([
  '../secret.json',
  '%2e%2e/secret.json',
  'schemas/../../secret.json',
  '../secret.json#/password',
  '../missing.json',
  '/etc/hostname.json',
  '..',
  '.',
])('rejects a reference to %s, outside the folder', async (ref) => {
  const read = opened(`{ $ref: '${ref}' }`, { 'secret.json': secret, 'api/schemas/b.yaml': '{}' })
  await expect(read).rejects.toThrow(/which is not in .*; put the file there\./)
  await expect(read).rejects.not.toThrow('made-up')
})

test.each([
  'http://127.0.0.1:1/a.json',
  'https://example.com/a.yaml#/b',
  'file:///etc/hosts',
  '//example.com/a.json',
  String.raw`\\host\a.json`,
])('rejects a reference to %s, which is no file', async (ref) => {
  await expect(opened(`{ $ref: '${ref}' }`)).rejects.toThrow('which is no file; save it beside the document')
})

test.each(['.npmrc', 'key.pem', 'a.js', 'yaml'])('rejects %s, which is neither JSON nor YAML', async (name) => {
  await expect(opened(`{ $ref: ./${name} }`, { [`api/${name}`]: secret })).rejects.toThrow('is neither JSON nor YAML by its name')
})

test('rejects a link out of the folder, also to a folder, and a link to another kind of file', async () => {
  const folder = await files({
    'api/openapi.yaml': document('{ $ref: link.json }'),
    'api/b/openapi.yaml': document('{ $ref: out/secret.json }'),
    'api/c/openapi.yaml': document('{ $ref: npmrc.yaml }'),
    'api/c/.npmrc': secret,
    'secret.json': secret,
  })
  await symlink(join(folder, 'secret.json'), join(folder, 'api/link.json'))
  await symlink(folder, join(folder, 'api/b/out'))
  await symlink(join(folder, 'api/c/.npmrc'), join(folder, 'api/c/npmrc.yaml'))
  await expect(openDocument(join(folder, 'api/openapi.yaml'))).rejects.toThrow('is not in')
  await expect(openDocument(join(folder, 'api/b/openapi.yaml'))).rejects.toThrow('is not in')
  await expect(openDocument(join(folder, 'api/c/openapi.yaml'))).rejects.toThrow('neither JSON nor YAML')
})

test('reads a linked document with the folder of its real path, and links within it', async () => {
  const folder = await files({ 'real/openapi.yaml': document('{ $ref: link.yaml }'), 'real/b/c.yaml': 'type: string', 'a.txt': '' })
  await symlink(join(folder, 'real/b/c.yaml'), join(folder, 'real/link.yaml'))
  await symlink(join(folder, 'real/openapi.yaml'), join(folder, 'openapi.yaml'))
  const { root, files: read } = await openDocument(join(folder, 'openapi.yaml'))
  expect(root.path).toBe(join(folder, 'real/openapi.yaml'))
  expect([...read.keys()]).toEqual([root.path, join(folder, 'real/b/c.yaml')])
})

test('reads only regular files, and does not wait for a pipe', async () => {
  const folder = await files({ 'openapi.yaml': document('{ $ref: pipe.yaml }'), 'b/openapi.yaml': document('{ $ref: c.yaml }') })
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
  await mkdir(join(folder, 'b/c.yaml'))
  await expect(openDocument(join(folder, 'openapi.yaml'))).rejects.toThrow('is no regular file')
  await expect(openDocument(join(folder, 'b/openapi.yaml'))).rejects.toThrow('is no regular file')
  await expect(openDocument(join(folder, 'pipe.yaml'))).rejects.toThrow('is no regular file')
})

test.each([
  ['openapi.json', 64],
  ['openapi.yaml', 16],
])('rejects %s of more than %i MiB', async (name, limit) => {
  const folder = await files({ [name]: '' })
  await truncate(join(folder, name), limit * 1024 * 1024 + 1)
  await expect(openDocument(join(folder, name))).rejects.toThrow('is too large: 16 MiB of YAML, and 64 MiB of all files')
})

const data = ['example', 'default', 'const', 'x-data'].map((key) => `{ ${key}: { $ref: ../secret.json } }`)
test.each([...data, '{ enum: [{ $ref: ../secret.json }] }', '{ examples: [{ a: { $ref: ../secret.json } }] }'])(
  'ignores a $ref in %s',
  async (schema) => {
    expect(JSON.stringify(await opened(schema))).toContain('../secret.json')
  },
)

test.each(['example', 'examples', 'value', 'default', 'const', 'enum', 'x-data', '$ref'])(
  'follows a $ref in a property named %s',
  async (name) => {
    const read = opened(`{ properties: { ${name}: { $ref: ../secret.json } } }`, { 'secret.json': secret })
    await expect(read).rejects.toThrow('is not in')
  },
)

test.each(['value: { $ref: ../secret.json }', 'externalValue: ../secret.json'])('ignores an example with %s', async (example) => {
  const text = `openapi: 3.1.0\ncomponents: { examples: { A: { ${example} } } }`
  const folder = await files({ 'api/openapi.yaml': text })
  expect(JSON.stringify(bundleDocument(await openDocument(join(folder, 'api/openapi.yaml'))))).toContain('../secret.json')
})

test('follows a discriminator only to files in the folder', async () => {
  const mapping = (ref: string) =>
    `{ discriminator: { propertyName: kind, mapping: { cat: '${ref}', dog: Dog, cow: 'https://example.com/cow' } } }`
  await expect(opened(mapping('../cat.yaml'), { 'cat.yaml': '{}' })).rejects.toThrow('is not in')
  expect(await opened(mapping('./cat.yaml'), { 'api/cat.yaml': 'type: object' })).toMatchObject({
    components: {
      schemas: {
        A: { discriminator: { mapping: { cat: '#/components/schemas/cat', dog: 'Dog', cow: 'https://example.com/cow' } } },
        cat: { type: 'object' },
      },
    },
  })
})

test('rejects multiplying YAML aliases, but accepts many uses of one', async () => {
  const doubled = Array.from({ length: 40 }, (_, index) => `x-${index + 1}: &a${index + 1} [*a${index}, *a${index}]`).join('\n')
  await expect(opened('{}', {}, `x-0: &a0 [x]\n${doubled}`)).rejects.toThrow('has more than 5000000 values, its YAML aliases written out')
  const many = Array.from({ length: 500 }, (_, index) => `x-${index}: *one`).join('\n')
  expect(await opened('{}', {}, `x-one: &one { a: 1 }\n${many}`)).toMatchObject({ 'x-499': { a: 1 } })
})

test('rejects circular and deeply nested values', async () => {
  await expect(opened('&a { properties: { b: *a } }')).rejects.toThrow('has an object inside itself')
  await expect(opened(`{ example: ${'['.repeat(600)}${']'.repeat(600)} }`)).rejects.toThrow('nests more than 500')
  await expect(opened(`{ example: ${'['.repeat(1_000_000)} }`)).rejects.toThrow('nests more than 500')
  const folder = await files({ 'openapi.json': `${'['.repeat(200_000)}${']'.repeat(200_000)}` })
  await expect(openDocument(join(folder, 'openapi.json'))).rejects.toThrow('nests more than 500')
})

test('reads YAML with the 1.2 schema', async () => {
  const text = 'x: { a: 010, b: 0o10, c: 1e3, d: yes, e: true, f: ~, g: 2026-01-02, 1: h, null: i, i: "\\u00e9", <<: j, __proto__: k }'
  expect(await opened('{}', {}, text)).toHaveProperty(
    'x',
    JSON.parse('{"1":"h","a":10,"b":8,"c":1000,"d":"yes","e":true,"f":null,"g":"2026-01-02","":"i","i":"é","<<":"j","__proto__":"k"}'),
  )
  await expect(opened('*b')).rejects.toThrow('there is no anchor &b before *b')
})

test('resolves many aliases in linear time', async () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => index)
  const text = [...numbers.map((index) => `x-a${index}: &a${index} [1]`), ...numbers.map((index) => `x-b${index}: *a${index}`)].join('\n')
  expect(await opened('{}', {}, text)).toHaveProperty('x-b19999', [1])
})

test('rejects a duplicate key in a map of any size', async () => {
  await expect(opened('{ type: string, type: object }')).rejects.toThrow('the key "type" stands twice in one map')
  const keys = Array.from({ length: 50_000 }, (_, index) => `x-${index}: 1`).join('\n')
  expect(await opened('{}', {}, keys)).toHaveProperty('x-49999', 1)
})

test('bundles the files of a document, each part once and under its own name', async () => {
  const folder = await files({
    'openapi.yaml': `
openapi: 3.1.0
paths:
  /a: { $ref: paths/a.yaml }
  /b: { $ref: 'paths/all.yaml#/~1b' }
components:
  schemas: { Error: { type: object } }
`,
    'paths/a.yaml': `
get:
  parameters: [{ $ref: '../parameters.yaml#/page' }]
  responses: { '200': { content: { application/json: { schema: { $ref: ../schemas/A.yaml } } } } }
`,
    'paths/all.yaml': `
/b:
  get:
    responses:
      '200': { content: { application/json: { schema: { $ref: ../schemas/A.yaml } } } }
      '400': { content: { application/json: { schema: { $ref: '../openapi.yaml#/components/schemas/Error' } } } }
`,
    'parameters.yaml': 'page: { name: page, in: query, schema: { $ref: "#/size" } }\nsize: { type: integer }\n',
    'schemas/A.yaml': 'type: object\nproperties: { parent: { $ref: A.yaml }, error: { $ref: Error.yaml } }\n',
    'schemas/Error.yaml': 'type: string',
  })
  expect(bundleDocument(await openDocument(join(folder, 'openapi.yaml')))).toEqual({
    openapi: '3.1.0',
    paths: {
      '/a': {
        get: {
          parameters: [{ $ref: '#/components/parameters/page' }],
          responses: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } } },
        },
      },
      '/b': {
        get: {
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
            '400': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Error: { type: 'object' },
        A: { type: 'object', properties: { parent: { $ref: '#/components/schemas/A' }, error: { $ref: '#/components/schemas/Error_2' } } },
        Error_2: { type: 'string' },
        size: { type: 'integer' },
      },
      parameters: { page: { name: 'page', in: 'query', schema: { $ref: '#/components/schemas/size' } } },
    },
  })
})

test('inlines a map in a separate file', async () => {
  const folder = await files({
    'openapi.yaml': 'openapi: 3.1.0\npaths: { $ref: paths.yaml }\ncomponents: { schemas: { $ref: schemas.yaml } }',
    'paths.yaml': '/a: { get: { responses: {} } }',
    'schemas.yaml': 'A: { type: string }',
  })
  expect(bundleDocument(await openDocument(join(folder, 'openapi.yaml')))).toEqual({
    openapi: '3.1.0',
    paths: { '/a': { get: { responses: {} } } },
    components: { schemas: { A: { type: 'string' } } },
  })
})

test('rejects a part that would contain itself', async () => {
  await expect(
    opened('{ properties: { $ref: "b.yaml#/properties" } }', {
      'api/b.yaml': 'properties: { c: { properties: { $ref: "#/properties" } } }',
    }),
  ).rejects.toThrow('has an object inside itself')
  await expect(opened('{ properties: { $ref: b.yaml } }', { 'api/b.yaml': '$ref: b.yaml' })).rejects.toThrow('refers to itself')
})

test('a reference to an inherited key does not reach the prototype', async () => {
  await expect(opened('{ $ref: "b.yaml#/constructor" }', { 'api/b.yaml': 'type: object' })).rejects.toThrow('leads nowhere')
  await opened('{ $ref: "b.json#/__proto__" }', { 'api/b.json': '{ "__proto__": { "type": "string" } }' })
  expect(({} as Record<string, unknown>)['type']).toBeUndefined()
})
