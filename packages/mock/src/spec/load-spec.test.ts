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

test('takes a document as it is, a $ref inside an example included', async () => {
  const document = { openapi: '3.1.0', paths: { '/a': { example: { $ref: 'b.yaml' } } } }
  expect(await loadSpec(document)).toBe(document)
})

test('says what is wrong with a spec', async () => {
  await expect(loadSpec('/nowhere/openapi.json')).rejects.toThrow('There is no spec at /nowhere/openapi.json.')
  await expect(loadSpec(await file('bad.json', '{'))).rejects.toThrow('cannot be read as JSON')
  await expect(loadSpec(await file('bad.yaml', 'a: [b'))).rejects.toThrow('cannot be read as YAML')
  await expect(loadSpec(await file('other.yaml', 'swagger: "2.0"'))).rejects.toThrow('not an OpenAPI 3 document')
  await expect(loadSpec('https://example.com/openapi.json')).rejects.toThrow('not a file')
  await expect(loadSpec({ openapi: '3.1.0', paths: { '/a': { $ref: './a.yaml' } } })).rejects.toThrow('bundle it')
})
