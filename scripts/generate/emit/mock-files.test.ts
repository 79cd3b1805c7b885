import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { emitMockTypes } from './mock-files.ts'
import { acme, generatedWorkspace, globex, globexModel, initech, run, snapshot, workspace, writeSpec, writeText } from '../test/fixture.ts'

const index = (root: string) => readFile(join(root, 'packages/mock/src/providers/index.gen.ts'), 'utf8')
const mockFiles = async (root: string) => Object.keys(await snapshot(join(root, 'packages/mock')))

describe('the mock', () => {
  test('has the document of each provider, the names of its credentials, and the list of providers', async () => {
    const root = await workspace({ globex: globex(), acme: acme() })
    await run(root)
    expect(await mockFiles(root)).toEqual([
      'specs/acme.json',
      'specs/globex.json',
      'src/providers/acme.gen.ts',
      'src/providers/globex.gen.ts',
      'src/providers/index.gen.ts',
    ])
    expect(await index(root)).toContain(
      "import type { Credential as AcmeCredential, OperationId as AcmeOperationId, Webhook as AcmeWebhook } from './acme.gen.js'\n",
    )
    expect(await index(root)).toContain('export interface Providers {\n  acme: AcmeCredential\n  globex: GlobexCredential\n}\n')
    expect(await index(root)).toContain(
      'export interface ProviderOperationIds {\n  acme: AcmeOperationId\n  globex: GlobexOperationId\n}\n',
    )
    expect(await index(root)).toContain('export interface ProviderWebhooks {\n  acme: AcmeWebhook\n  globex: GlobexWebhook\n}\n')
    expect(await index(root)).toContain("export const providerNames = [\n  'acme',\n  'globex',\n] as const")
  })

  test('lists every provider, whichever is generated', async () => {
    const root = await generatedWorkspace()
    await writeSpec(root, 'aaa', acme({ '/x-provider/name': 'Aaa' }))
    await writeSpec(root, 'zeta', acme({ '/x-provider/name': 'Zeta' }))
    await run(root, ['zeta'])
    expect(await index(root)).toContain("[\n  'aaa',\n  'acme',\n  'zeta',\n]")
  })

  test.each([
    ['one option', acme(), "'apiKey'"],
    ['several', initech(), "'email' | 'password'"],
    ['several auth methods', globex(), "'login' | 'privateKey'"],
  ])('names the credentials of a client with %s', async (_, spec, options) => {
    const root = await workspace({ acme: spec })
    await run(root)
    const text = await readFile(join(root, 'packages/mock/src/providers/acme.gen.ts'), 'utf8')
    expect(text).toContain(`export type Credential = ${options}\n`)
  })

  test('names the operations, and the variants after their route', () => {
    const text = emitMockTypes(globexModel())
    expect(text).toContain("| 'things.change' | 'things.rename' | 'things.parts.move'")
  })

  test('removes a provider without a specification, and changes nothing else', async () => {
    const root = await workspace({ acme: acme(), zeta: acme({ '/x-provider/name': 'Zeta' }) })
    await run(root)
    const ours = ['packages/mock/src/mock.ts', 'packages/mock/src/providers/provider-spec.ts']
    for (const file of ours) await writeText(join(root, file), '')
    await rm(join(root, 'specs/zeta'), { recursive: true })
    await run(root)
    expect(await mockFiles(root)).toEqual([
      'specs/acme.json',
      'src/mock.ts',
      'src/providers/acme.gen.ts',
      'src/providers/index.gen.ts',
      'src/providers/provider-spec.ts',
    ])
  })

  test('restores its list of providers after an edit', async () => {
    const root = await generatedWorkspace()
    await writeText(join(root, 'packages/mock/src/providers/index.gen.ts'), '')
    await run(root)
    expect(await index(root)).toContain("'acme'")
  })

  test.each(['all', 'index', 'serve', 'verify'])('rejects a provider with the name %s', async (name) => {
    const root = await workspace({ [name]: acme() })
    const error: unknown = await run(root).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnsupportedSpecError)
    expect((error as UnsupportedSpecError).message).toBe(
      `specs/${name} has a name that means something else to the mock; rename the folder.`,
    )
  })
})
