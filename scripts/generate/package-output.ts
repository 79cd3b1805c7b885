import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'oxfmt'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { checkEmitted } from './check-emitted.ts'
import { emitClientClass } from './emit/client-class.ts'
import { emitContractTests } from './emit/contract-tests.ts'
import { emitIndex, emitOAuth2, emitPathClient, emitFunctions } from './emit/entries.ts'
import { emitMockFiles } from './emit/mock-files.ts'
import { emitPackageJson, emitTsconfigs } from './emit/package-files.ts'
import { emitPaths } from './emit/paths.ts'
import { emitProviderData } from './emit/provider-data.ts'
import { emitReadme } from './emit/readme.ts'
import { runHeyApi } from './hey-api.ts'
import { buildModel, type ProviderModel } from './model.ts'
import { exportedNames } from './names.ts'
import { locate } from './locate.ts'
import { UnsupportedSpecError } from './unsupported-spec-error.ts'
import { rejectHiddenTypes, rejectReservedName } from './reserved.ts'

const FORMAT = { printWidth: 140, semi: false, singleQuote: true } as const

/** All files of a provider's package, and the mock's files for it, by paths from the package's folder. */
export type PackageFiles = ReadonlyMap<string, string>

/**
 * Generates the package of a specification.
 *
 * @param specs folder of all specifications
 * @param version version for package.json
 * @throws UnsupportedSpecError or SpecError if the specification has to be changed
 */
export async function generatePackage(specs: string, provider: string, version: string): Promise<PackageFiles> {
  const rootFile = join(specs, provider, 'openapi.yaml')
  const document = await bundleSpec(rootFile)
  try {
    return await filesOf(provider, document, version)
  } catch (error) {
    if (error instanceof UnsupportedSpecError) error.location = await locate(rootFile, error.at ?? schemeAt(document))
    throw error
  }
}

/**
 * Generates the sources of a client from a bundled document, by paths from the package's folder.
 *
 * @throws UnsupportedSpecError if the document has to be changed
 */
export async function generateSources(provider: string, document: Document): Promise<PackageFiles> {
  const sources = await emitSources(await modelOf(provider, document))
  const texts = [...sources].map(async ([path, text]) => [path, await formatted(path, text)] as const)
  return new Map(await Promise.all(texts))
}

async function modelOf(provider: string, document: Document): Promise<ProviderModel> {
  const model = buildModel(provider, document)
  rejectReservedName(model)
  await rejectHiddenTypes(model)
  return model
}

async function filesOf(provider: string, document: Document, version: string): Promise<PackageFiles> {
  const model = await modelOf(provider, document)
  const sources = await emitSources(model)
  const schemas = exportedNames(sources.get('src/zod.gen.ts') as string)
  const mock = emitMockFiles(model)
  const commentable = [
    ...sources,
    ['test/contract.gen.test.ts', emitContractTests(model, schemas)] as const,
    mock.types,
    ...emitTsconfigs(),
  ]
  const files = new Map<string, string>([
    ['LICENSE', await readFile(join(import.meta.dirname, '../../LICENSE'), 'utf8')],
    mock.document,
    ['README.md', `${emitReadme(model)}\n<!-- ${headerOf(provider)} -->\n`],
  ])
  const code = new Map([
    ['package.json', emitPackageJson(model, version)],
    ...commentable.map(([path, text]) => [path, `// ${headerOf(provider)}\n\n${text}`] as const),
  ])
  for (const [path, text] of code) files.set(path, await formatted(path, text))
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** First line of every emitted file that allows comments. */
function headerOf(provider: string): string {
  return `Generated from specs/${provider} by \`pnpm generate\`. Do not edit: change the specification or the generator.`
}

/** Returns the pointer to the security scheme: errors without a pointer concern auth methods. */
function schemeAt({ security }: Document): string {
  return childPointer('/components/securitySchemes', Object.keys(security?.[0] ?? {})[0] ?? '')
}

async function emitSources(model: ProviderModel): Promise<Map<string, string>> {
  const scratch = await mkdtemp(join(tmpdir(), 'hostwright-'))
  try {
    const heyApi = await runHeyApi(model, scratch)
    const types = exportedNames(heyApi.get('types.gen.ts') as string)
    const sources = new Map([
      ...heyApi,
      ['paths.gen.ts', emitPaths(model, types)] as const,
      ['provider.gen.ts', emitProviderData(model)] as const,
      ['client.gen.ts', emitClientClass(model, types)] as const,
      ['openapi-fetch.gen.ts', emitPathClient(model)] as const,
      ['functions.gen.ts', emitFunctions(model)] as const,
      ['index.gen.ts', emitIndex(model)] as const,
    ])
    const oauth2 = emitOAuth2(model)
    if (oauth2 !== undefined) sources.set('oauth2.gen.ts', oauth2)
    return new Map([...sources].map(([file, code]) => [`src/${file}`, code]))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function formatted(path: string, source: string): Promise<string> {
  const { code, errors } = await format(path, source, FORMAT)
  const [error] = errors
  if (error) throw new Error(`The emitted ${path} does not parse: ${error.message}`)
  checkEmitted(path, code)
  return code
}
