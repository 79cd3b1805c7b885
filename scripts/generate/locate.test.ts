import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import { formatUnsupportedSpecError, UnsupportedSpecError } from './unsupported-spec-error.ts'
import { acme, declaredMethods, globex, globexModel, initech, run, workspace, writeText } from './test/fixture.ts'

/** Returns the error for a provider's specification, and the line at its location. */
async function rejected(provider: string, spec: Document | string, files: Readonly<Record<string, string>> = {}) {
  const root = await workspace({ [provider]: spec })
  for (const [file, text] of Object.entries(files)) await writeText(`${root}/specs/${provider}/${file}`, text)
  const error: unknown = await run(root).then(
    () => expect.fail('it was generated'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UnsupportedSpecError)
  const { location } = error as UnsupportedSpecError
  const lines = (await readFile(location?.file ?? '', 'utf8')).split('\n')
  return {
    file: relativePath(`${root}/specs`, location?.file ?? ''),
    line: lines[(location?.line ?? 0) - 1]?.trim(),
    error: error as UnsupportedSpecError,
  }
}

const [, , constant] = declaredMethods(globexModel())
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

describe('an UnsupportedSpecError has the location of', () => {
  test.each(cases)('%s', async (_, provider, spec, line) => {
    const found = await rejected(provider, spec)
    expect(found).toMatchObject({ file: `${provider}/openapi.yaml`, line })
  })

  test('an operation in another file, and prints it first', async () => {
    const { paths, ...rest } = acme({ [`${list}/operationId`]: 'list' })
    const moved = { ...rest, paths: { ...paths, '/domains': { $ref: 'paths/domains.yaml#/domains' } } } as unknown as Document
    const item = JSON.stringify({ domains: paths['/domains'] }, null, 2).replaceAll('"#/', '"../openapi.yaml#/')
    const found = await rejected('acme', moved, { 'paths/domains.yaml': `# Domains\n${item}` })
    expect(found).toMatchObject({ file: 'acme/paths/domains.yaml', line: '"get": {' })
    const { location } = found.error
    expect(formatUnsupportedSpecError(found.error, dirname(dirname(location?.file ?? '')))).toBe(
      `paths/domains.yaml:4:5  The operationId "list" of GET /domains is not dotted camelCase like domains.dns.list.`,
    )
  })
})
