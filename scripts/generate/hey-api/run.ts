import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, definePluginConfig, type TsDsl } from '@hey-api/openapi-ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { inputOf } from './input.ts'
import type { ProviderModel } from '../model/model.ts'
import { allowUndefined } from './optional-members.ts'
import { separateResponses } from './zod-input.ts'
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
  const finish = ({ node }: { readonly node: (TsDsl & { readonly name: object }) | null }) => {
    if (node === null) return
    typeNames.add(String(node.name))
    allowUndefined(node)
  }
  const types = await run(inputOf(model), 'types.gen.ts', {
    name: '@hey-api/typescript',
    comments: true,
    definitions: { case: 'preserve' },
    $hooks: { events: { 'node:set:before': finish } },
  })
  return { types, typeNames }
}

/** Returns the file that a plugin emits. */
async function run(input: Document, file: string, plugin: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-'))
  try {
    await createClient({
      input: input as never,
      // The model has done it, by separateReadWrite.
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
 * A plugin of hey-api, which must be the first: it types responses without a body as void, where hey-api does so for 204
 * only. In addition to a body, 204 and 205 are undefined, so that callers can distinguish them.
 */
const emptyResponsesPlugin = definePluginConfig({
  name: 'empty-responses',
  config: {},
  handler({ plugin }) {
    plugin.forEach('operation', ({ operation }) => {
      const responses = Object.entries(operation.responses ?? {})
      const hasBody = responses.some(([status, response]) => status.startsWith('2') && response?.mediaType !== undefined)
      for (const [status, response] of responses) {
        if (response?.mediaType !== undefined || !response) continue
        response.schema = { ...response.schema, type: hasBody && (status === '204' || status === '205') ? 'undefined' : 'void' }
      }
    })
  },
})
