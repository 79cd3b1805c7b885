import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { METHODS, type Document, type Parameter, type RequestBody, type Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { emptyResponsesPlugin } from './empty-responses-plugin.ts'
import { contentsOf } from '../model/contents.ts'
import { typeForbiddenFields } from './forbidden-fields.ts'
import { functionsPlugin } from './functions-plugin.ts'
import { separateResponses } from './lenient-responses.ts'
import type { ProviderModel } from '../model/model.ts'
import { escapePatterns } from './patterns.ts'
import { finishSchemas } from './zod-types.ts'
import { zodPlugin } from './zod-plugin.ts'

const typesPlugin = { name: '@hey-api/typescript', comments: true, definitions: { case: 'preserve' } }

/**
 * Emits types, flat functions and zod schemas, by their names under src/.
 *
 * @param folder an empty folder for hey-api to write into
 */
export async function runHeyApi(model: ProviderModel, folder: string): Promise<Map<string, string>> {
  const operations = Map.groupBy(model.operations, ({ httpMethod, path }) => `${httpMethod} ${path}`)
  const [types = '', functions = ''] = await run(
    inputOf(model),
    folder,
    ['types.gen.ts', 'operations.gen.ts'],
    [typesPlugin, functionsPlugin(operations, model.mediaType)()],
  )
  return new Map([
    ['types.gen.ts', types],
    ['operations.gen.ts', functions],
    ['zod.gen.ts', await emitSchemas(model, join(folder, 'zod'), types)],
  ])
}

async function emitSchemas(model: ProviderModel, folder: string, types: string): Promise<string> {
  const input = inputOf(model)
  const inputs = [...contentsOf(model).values()].flatMap((contents) => contents.inputs)
  const strict = separateResponses(input, inputs)
  const [schemas = ''] = await run(input, folder, ['zod.gen.ts'], [zodPlugin])
  return finishSchemas(schemas, types, strict)
}

/**
 * Emits the types only.
 *
 * @param folder an empty folder for hey-api to write into
 */
export async function emitTypes(model: ProviderModel, folder: string): Promise<string> {
  const [types = ''] = await run(inputOf(model), folder, ['types.gen.ts'], [typesPlugin])
  return types
}

async function run(input: Document, folder: string, files: readonly string[], plugins: readonly unknown[]): Promise<string[]> {
  await createClient({
    input: input as never,
    // Requests and responses are components of their own; hey-api's variants of a component would double their names.
    parser: { transforms: { readWrite: { enabled: false } } },
    output: { path: folder, module: { extension: '.js' }, entryFile: false, header: [] },
    logs: { level: 'silent', file: false },
    plugins: [emptyResponsesPlugin(), ...plugins] as never,
  })
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
}

/**
 * Returns a copy whose patterns can be literals, whose forbidden fields have a type, and with inlined parameters and request bodies: a
 * shared one would become a type of its own, and could replace that of a schema.
 * Schemas of further media types become components, as hey-api emits no types for them.
 */
function inputOf(model: ProviderModel): Document {
  // Copied as JSON, so that no object occurs twice.
  const copy = JSON.parse(JSON.stringify(model.document)) as Document
  for (const item of Object.values(copy.paths)) {
    for (const part of [item, ...METHODS.flatMap((method) => item[method] ?? [])]) {
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
