import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { formatRefusal, Refusal } from './refusal.ts'
import { acme, globex, globexModel, initech, run, workspace, writeText } from './test/fixture.ts'

/** What one provider's specification is refused with, and the line that the place leads to. */
async function refused(provider: string, spec: Document | string, files: Readonly<Record<string, string>> = {}) {
  const root = await workspace({ [provider]: spec })
  for (const [file, text] of Object.entries(files)) await writeText(`${root}/specs/${provider}/${file}`, text)
  const error: unknown = await run(root).then(
    () => expect.fail('it was generated'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Refusal)
  const { place } = error as Refusal
  const lines = (await readFile(place?.file ?? '', 'utf8')).split('\n')
  return { file: relative(`${root}/specs`, place?.file ?? ''), line: lines[(place?.line ?? 0) - 1]?.trim(), error: error as Refusal }
}

const [, , constant] = globexModel().scheme['x-auth'] ?? []
const list = '/paths/~1domains/get'
const cases: [about: string, provider: string, spec: Document, line: string][] = [
  ['an operation', 'acme', acme({ [`${list}/operationId`]: 'list' }), '"get": {'],
  ['a variant', 'globex', globex({ '/paths/~1things~1{name}/patch/x-variants/1/id': 'things.rename' }), '{'],
  ['a component', 'initech', initech({ '/components/schemas/GrantedToken': { type: 'object' } }), '"GrantedToken": {'],
  ['an extension', 'acme', acme({ '/info/x-retry': 'safe' }), '"x-retry": "safe"'],
  ['the auth method', 'globex', globex({ '/components/securitySchemes/token/x-auth': [constant] }), '"token": {'],
  ['a switch of the client', 'globex', globex({ '/x-client-options/token': { description: 'A', query: { a: 'b' } } }), '"token": {'],
  ['the whole', 'acme', acme({ '/servers': undefined }), '{'],
]

describe('a refusal leads to', () => {
  test.each(cases)('%s', async (_, provider, spec, line) => {
    const found = await refused(provider, spec)
    expect(found).toMatchObject({ file: `${provider}/openapi.yaml`, line })
  })

  test('the file in which an operation was written, and says so first', async () => {
    const { paths, ...rest } = acme({ [`${list}/operationId`]: 'list' })
    const moved = { ...rest, paths: { ...paths, '/domains': { $ref: 'paths/domains.yaml#/domains' } } } as unknown as Document
    const item = JSON.stringify({ domains: paths['/domains'] }, null, 2).replaceAll('"#/', '"../openapi.yaml#/')
    const found = await refused('acme', moved, { 'paths/domains.yaml': `# Domains\n${item}` })
    expect(found).toMatchObject({ file: 'acme/paths/domains.yaml', line: '"get": {' })
    const { place } = found.error
    expect(formatRefusal(found.error, place?.file.replace('/paths/domains.yaml', ''))).toBe(
      `paths/domains.yaml:4:5  The operationId "list" of GET /domains is not dotted camelCase like domains.dns.list.`,
    )
  })
})

test('an object in a form is refused', async () => {
  const form = { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { owner: { type: 'object' } } } } }
  const { error } = await refused('acme', acme({ '/paths/~1domains/post/requestBody': { content: form } }))
  expect(error.message).toMatch(/^domains\.create has the object "owner" in a form, which core does not send; /)
})
