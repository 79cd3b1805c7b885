import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'oxfmt'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { checkEmitted } from './output/check-emitted.ts'
import { emitClientClass } from './emit/client-class.ts'
import { emitContractTests } from './emit/contract-tests.ts'
import { emitIndex, emitOAuth2, emitPathClient, emitFunctions } from './emit/entries.ts'
import { emitMockFiles } from './emit/mock-files.ts'
import { emitPackageJson, emitTsconfigs } from './emit/package-files.ts'
import { emitOperations } from './emit/operations.ts'
import { emitPaths } from './emit/paths.ts'
import { emitProviderData } from './emit/provider-data.ts'
import { emitReadme } from './emit/readme.ts'
import { type HeyApiOutput, runHeyApi } from './hey-api/run.ts'
import { buildModel } from './model/build-model.ts'
import type { ProviderModel } from './model/model.ts'
import { locate } from './locate.ts'
import { UnsupportedSpecError } from './unsupported-spec-error.ts'

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

async function filesOf(provider: string, document: Document, version: string): Promise<PackageFiles> {
  const model = buildModel(provider, document)
  const heyApi = await runHeyApi(model)
  const sources = await emitSources(model, heyApi)
  const mock = emitMockFiles(model)
  const commentable = [
    ...sources,
    ['test/contract.gen.test.ts', emitContractTests(model, heyApi.schemaNames)] as const,
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

async function emitSources(model: ProviderModel, { types, typeNames, schemas }: HeyApiOutput): Promise<Map<string, string>> {
  const sources = new Map([
    ['types.gen.ts', types],
    ['zod.gen.ts', schemas],
    ['operations.gen.ts', emitOperations(model, typeNames)],
    ['paths.gen.ts', emitPaths(model, typeNames)],
    ['provider.gen.ts', emitProviderData(model)],
    ['client.gen.ts', emitClientClass(model, typeNames)],
    ['openapi-fetch.gen.ts', emitPathClient(model)],
    ['functions.gen.ts', emitFunctions(model)],
    ['index.gen.ts', emitIndex(model)],
  ])
  const oauth2 = emitOAuth2(model)
  if (oauth2 !== undefined) sources.set('oauth2.gen.ts', oauth2)
  return new Map([...sources].map(([file, code]) => [`src/${file}`, code]))
}

async function formatted(path: string, source: string): Promise<string> {
  const { code, errors } = await format(path, source, FORMAT)
  const [error] = errors
  if (error) throw new Error(`The emitted ${path} does not parse: ${error.message}`)
  checkEmitted(path, code)
  return code
}
