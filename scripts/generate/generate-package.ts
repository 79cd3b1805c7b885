import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'oxfmt'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import { emitClientClass } from './emit/client-class.ts'
import { emitContractTests } from './emit/contract-tests.ts'
import { emitIndex, emitOAuth2 } from './emit/entries.ts'
import { emitWebhooks } from './emit/webhooks.ts'
import { emitMockTypes } from './emit/mock-files.ts'
import { emitPathClient } from './emit/openapi-fetch.ts'
import { emitFunctions } from './emit/functions.ts'
import { emitOperationTypes } from './emit/operation-types.ts'
import { emitBuildConfig, emitPackageJson, emitTypeCheckConfig } from './emit/package-files.ts'
import { emitPaths } from './emit/paths.ts'
import { emitProviderData } from './emit/provider-data.ts'
import { emitReadme } from './emit/readme.ts'
import { emitSkill } from './emit/skill.ts'
import { type HeyApiOutput, runHeyApi } from './hey-api/run.ts'
import { locate } from './locate.ts'
import { buildModel } from './model/build-model.ts'
import type { ProviderModel } from './model/model.ts'
import { checkEmitted } from './output/check-emitted.ts'
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
    return await filesOf(buildModel(provider, document), version)
  } catch (error) {
    if (error instanceof UnsupportedSpecError) error.location = await locate(rootFile, error.at ?? schemeAt(document))
    throw error
  }
}

/** Returns the pointer to the security scheme: errors without a pointer concern auth methods. */
function schemeAt({ security }: Document): string {
  return childPointer('/components/securitySchemes', Object.keys(security?.[0] ?? {})[0] ?? '')
}

/**
 * Generates the sources of a client from a bundled document, by paths from the package's folder.
 *
 * @throws UnsupportedSpecError if the document has to be changed
 */
export async function generateSources(provider: string, document: Document): Promise<PackageFiles> {
  const model = buildModel(provider, document)
  return formatted(sourcesOf(model, await runHeyApi(model)))
}

function sourcesOf(model: ProviderModel, { types, typeNames, schemas }: HeyApiOutput): Readonly<Record<string, string>> {
  const oauth2 = emitOAuth2(model)
  const webhooks = emitWebhooks(model)
  return {
    'src/types.gen.ts': types,
    'src/zod.gen.ts': schemas,
    'src/functions.gen.ts': emitFunctions(model, typeNames),
    'src/operation-types.gen.ts': emitOperationTypes(model, typeNames),
    'src/client.gen.ts': emitClientClass(model, typeNames),
    'src/paths.gen.ts': emitPaths(model, typeNames),
    'src/openapi-fetch.gen.ts': emitPathClient(model),
    'src/provider.gen.ts': emitProviderData(model),
    'src/index.gen.ts': emitIndex(model),
    ...(oauth2 !== undefined && { 'src/oauth2.gen.ts': oauth2 }),
    ...(webhooks !== undefined && { 'src/webhooks.gen.ts': webhooks }),
  }
}

async function filesOf(model: ProviderModel, version: string): Promise<PackageFiles> {
  const { folder, source } = model
  const heyApi = await runHeyApi(model)
  const header = `Generated from specs/${folder} by \`pnpm generate\`. Do not edit: change the specification or the generator.`
  const commented = Object.entries({
    ...sourcesOf(model, heyApi),
    'test/contract.gen.test.ts': emitContractTests(model, heyApi.schemaNames),
    'tsconfig.json': emitTypeCheckConfig(),
    'tsconfig.build.json': emitBuildConfig(),
    [`../mock/src/providers/${folder}.gen.ts`]: emitMockTypes(model),
  })
  const code = await formatted({
    'package.json': emitPackageJson(model, version),
    ...Object.fromEntries(commented.map(([path, text]) => [path, `// ${header}\n\n${text}`])),
  })
  return new Map<string, string>([
    ...code,
    ['LICENSE', await readFile(join(import.meta.dirname, '../../LICENSE'), 'utf8')],
    ['README.md', `${emitReadme(model)}\n<!-- ${header} -->\n`],
    [`skills/${folder}/SKILL.md`, `${emitSkill(model)}\n<!-- ${header} -->\n`],
    [`../mock/specs/${folder}.json`, `${JSON.stringify(source, null, 1)}\n`],
  ])
}

async function formatted(sources: Readonly<Record<string, string>>): Promise<PackageFiles> {
  const files = Object.entries(sources).map(async ([path, text]) => [path, await formattedCode(path, text)] as const)
  return new Map(await Promise.all(files))
}

async function formattedCode(path: string, source: string): Promise<string> {
  const { code, errors } = await format(path, source, FORMAT)
  const [error] = errors
  if (error) throw new Error(`The emitted ${path} does not parse: ${error.message}`)
  checkEmitted(path, code)
  return code
}
