import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

import { loadSpec } from './load-spec.js'

async function file(name: string, text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'mock spec '))
  onTestFinished(() => rm(directory, { recursive: true }))
  await writeFile(join(directory, name), text)
  return join(directory, name)
}

test('reads JSON and YAML by path and by file URL', async () => {
  const json = await file('openapi.json', '{"openapi":"3.1.0"}')
  const yaml = await file('openapi.yaml', 'openapi: 3.1.0')
  for (const source of [json, yaml, pathToFileURL(json), pathToFileURL(yaml).href])
    expect(await loadSpec(source)).toEqual({ openapi: '3.1.0' })
})

test('accepts a document as an object, including a $ref in an example', async () => {
  const document = { openapi: '3.1.0', paths: { '/a': { example: { $ref: 'b.yaml' } } } }
  expect(await loadSpec(document)).toBe(document)
})

test('rejects an invalid spec with a reason', async () => {
  await expect(loadSpec('/nowhere/openapi.json')).rejects.toThrow('There is no spec at /nowhere/openapi.json.')
  await expect(loadSpec(await file('bad.json', '{'))).rejects.toThrow('cannot be read as JSON')
  await expect(loadSpec(await file('bad.yaml', 'a: [b'))).rejects.toThrow('cannot be read as YAML')
  await expect(loadSpec(await file('other.yaml', 'asyncapi: 3.0.0'))).rejects.toThrow('not an OpenAPI 3 document')
  await expect(loadSpec(await file('old.yaml', 'openapi: 2.0'))).rejects.toThrow('not an OpenAPI 3 document')
  await expect(loadSpec(await file('swagger.yaml', 'swagger: "2.0"'))).rejects.toThrow(
    'is Swagger 2.0; convert it to OpenAPI 3 first, for example with npx swagger2openapi',
  )
  await expect(loadSpec('https://example.com/openapi.json')).rejects.toThrow('not a file')
  await expect(loadSpec({ openapi: '3.1.0', paths: { '/a': { $ref: './a.yaml' } } })).rejects.toThrow('bundle it')
})

test('ignores a byte order mark before JSON or YAML', async () => {
  for (const source of [await file('openapi.json', '\uFEFF{"openapi":"3.1.0"}'), await file('openapi.yaml', '\uFEFFopenapi: 3.1.0')])
    expect(await loadSpec(source)).toEqual({ openapi: '3.1.0' })
})

test.each([
  ['3', '3.0'],
  ['3.0', '3.0'],
  ['3.1', '3.1'],
])('accepts an unquoted version, openapi: %s', async (version, read) => {
  expect(await loadSpec(await file('openapi.yaml', `openapi: ${version}`))).toEqual({ openapi: read })
})

test('names an empty path or operation', async () => {
  const spec = (paths: string) => file('openapi.yaml', `openapi: 3.1.0\npaths: ${paths}`)
  await expect(loadSpec(await spec('{ /x: }'))).rejects.toThrow('says nothing of /x in paths; give it operations, or remove it.')
  await expect(loadSpec(await spec('{ /x: { get: } }'))).rejects.toThrow(
    'says nothing of get /x in paths; give it responses, or remove it.',
  )
  await expect(loadSpec(await spec('[]'))).rejects.toThrow('has paths that are no object')
})

test('rejects a circular object with its location, but accepts a shared one', async () => {
  const node: Record<string, unknown> = { type: 'object' }
  const document = { openapi: '3.1.0', components: { schemas: { A: node, B: { items: node } } } }
  expect(await loadSpec(document)).toBe(document)
  node['properties'] = { parent: node }
  await expect(loadSpec(document)).rejects.toThrow(
    'The spec has an object inside itself, at components.schemas.A.properties.parent; write it as a $ref to a component.',
  )
})
