import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { METHODS, type Document, type Parameter, type RequestBody, type Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { emptyResponsesPlugin } from './empty-responses-plugin.ts'
import { typeForbiddenFields } from './forbidden-fields.ts'
import { separateResponses } from './lenient-responses.ts'
import type { ProviderModel } from '../model/model.ts'
import { escapePatterns } from './patterns.ts'
import { zodPlugin } from './zod-plugin.ts'

/** hey-api's sources for a model, and the names of what they export. */
export interface HeyApiOutput {
  readonly types: string
  readonly typeNames: ReadonlySet<string>
  /** The zod schemas. */
  readonly schemas: string
  readonly schemaNames: ReadonlySet<string>
}

/** Runs hey-api, which emits types and zod schemas. */
export async function runHeyApi(model: ProviderModel): Promise<HeyApiOutput> {
  const { types, typeNames } = await emitTypes(model)
  const input = inputOf(model)
  const inputs = [...model.routes.values()].flatMap(({ contents }) => contents.inputs)
  const requests = separateResponses(input, inputs)
  const schemaNames = new Set<string>()
  const schemas = await run(input, 'zod.gen.ts', zodPlugin(typeNames, requests, schemaNames))
  return { types, typeNames, schemas, schemaNames }
}

/** Emits the types only. */
export async function emitTypes(model: ProviderModel): Promise<Pick<HeyApiOutput, 'types' | 'typeNames'>> {
  const typeNames = new Set<string>()
  const remember = ({ node }: { readonly node: { readonly name: object } | null }) => void (node && typeNames.add(String(node.name)))
  const types = await run(inputOf(model), 'types.gen.ts', {
    name: '@hey-api/typescript',
    comments: true,
    definitions: { case: 'preserve' },
    $hooks: { events: { 'node:set:before': remember } },
  })
  return { types, typeNames }
}

/** Returns the file that a plugin emits. */
async function run(input: Document, file: string, plugin: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-'))
  try {
    await createClient({
      input: input as never,
      // Requests and responses are components of their own; hey-api's variants of a component would double their names.
      parser: { transforms: { readWrite: { enabled: false } } },
      output: { path: folder, module: { extension: '.js' }, entryFile: false, header: [] },
      logs: { level: 'silent', file: false },
      plugins: [emptyResponsesPlugin(), plugin] as never,
    })
    return await readFile(join(folder, file), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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
  const named = [...model.routes.values()].map(({ contents }) => contents.schemas)
  copy.components.schemas = Object.assign({}, copy.components.schemas, ...named) as Record<string, Schema>
  return copy
}
