import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { methods, type Document, type Parameter, type RequestBody, type Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { bodilessAnswersPlugin } from './bodiless-answers-plugin.ts'
import { contentsOf } from './contents.ts'
import { typeForbiddenFields } from './forbidden-fields.ts'
import { functionsPlugin } from './functions-plugin.ts'
import type { ProviderModel } from './model.ts'
import { escapePatterns } from './patterns.ts'
import { shortSchemas } from './short-schemas.ts'

/** Files that hey-api writes, by their names under src/. */
const HEY_API_FILES = ['types.gen.ts', 'functions.gen.ts', 'zod.gen.ts'] as const

/**
 * Types, flat functions and zod schemas.
 *
 * @param folder an empty folder for hey-api to write into
 */
export async function runHeyApi(model: ProviderModel, folder: string): Promise<Map<string, string>> {
  const operations = Map.groupBy(model.operations, ({ httpMethod, path }) => `${httpMethod} ${path}`)
  await run(model, folder, [
    functionsPlugin(operations, model.mediaType)(),
    { name: 'zod', dates: { offset: true }, definitions: { case: 'preserve' }, metadata: false },
  ])
  const read = async (file: string) => [file, await readFile(join(folder, file), 'utf8')] as const
  const files = new Map(await Promise.all(HEY_API_FILES.map(read)))
  return files.set('zod.gen.ts', shortSchemas(files.get('zod.gen.ts') as string, files.get('types.gen.ts') as string))
}

/**
 * The types alone.
 *
 * @param folder an empty folder for hey-api to write into
 */
export async function emitTypes(model: ProviderModel, folder: string): Promise<string> {
  await run(model, folder, [])
  return readFile(join(folder, 'types.gen.ts'), 'utf8')
}

async function run(model: ProviderModel, folder: string, plugins: readonly unknown[]): Promise<void> {
  await createClient({
    input: inputOf(model) as never,
    // Requests and answers are components of their own; variants of one component would double their names.
    parser: { transforms: { readWrite: { enabled: false } } },
    output: { path: folder, module: { extension: '.js' }, entryFile: false, header: [] },
    logs: { level: 'silent', file: false },
    plugins: [
      bodilessAnswersPlugin(),
      { name: '@hey-api/typescript', comments: true, definitions: { case: 'preserve' } },
      ...plugins,
    ] as never,
  })
}

/**
 * A copy whose patterns can be literals, whose forbidden fields have a type, and whose operations hold their parameters and request bodies: a shared one would become a type of its own, beside or over a schema's.
 * Schemas of further media types become components, for hey-api emits no types of them.
 */
function inputOf(model: ProviderModel): Document {
  const copy = structuredClone(model.document)
  for (const item of Object.values(copy.paths)) {
    for (const part of [item, ...methods.flatMap((method) => item[method] ?? [])]) {
      if (part.parameters) part.parameters = part.parameters.map((parameter) => findRef<Parameter>(copy, parameter) ?? parameter)
      if ('requestBody' in part && part.requestBody) part.requestBody = findRef<RequestBody>(copy, part.requestBody) ?? part.requestBody
    }
  }
  escapePatterns(copy)
  typeForbiddenFields(copy)
  copy.components ??= {}
  delete copy.components.parameters
  delete copy.components.requestBodies
  const named = [...contentsOf(model).values()].map(({ schemas }) => schemas)
  copy.components.schemas = Object.assign({}, copy.components.schemas, ...named) as Record<string, Schema>
  return copy
}
