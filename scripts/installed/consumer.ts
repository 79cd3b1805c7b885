import { strictConsumer } from './compiler-options.ts'
import { callArguments, literal } from '../generate/emit/examples.ts'
import { isPlainRead, type OperationModel, type ProviderModel } from '../generate/model.ts'

/** Files of a project that uses every provider through every import, with strict types. */
export function consumerFiles(models: readonly ProviderModel[]): Map<string, string> {
  const compilerOptions = {
    ...strictConsumer,
    types: [],
    skipLibCheck: false,
    outDir: '.',
  }
  const project = (module: string, moduleResolution: string) =>
    JSON.stringify({ compilerOptions: { ...compilerOptions, module, moduleResolution }, files: ['consumer.ts'] })
  return new Map([
    ['package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' })],
    ['tsconfig.nodenext.json', project('NodeNext', 'NodeNext')],
    ['tsconfig.bundler.json', project('ESNext', 'Bundler')],
    ['consumer.ts', consumer(models)],
  ])
}

function consumer(models: readonly ProviderModel[]): string {
  return [
    ...models.flatMap(imports),
    '',
    'declare const process: { env: Record<string, string | undefined> }',
    'declare const console: { log(text: string): void }',
    "const mocks = JSON.parse(process.env.MOCKS ?? '{}')",
    '',
    ...models.map(useOf),
  ].join('\n')
}

function imports(model: ProviderModel): string[] {
  const { folder, name } = model
  const { list, get } = samples(model)
  const item = list.item as string
  return [
    `import { ${name}, ApiError as ${name}ApiError, type ${item} as ${name}Item } from '@hostwright/${folder}'`,
    `import { createClient as ${folder}Client, ${get.flat} } from '@hostwright/${folder}/sdk'`,
    `import { create${name}Fetch } from '@hostwright/${folder}/openapi-fetch'`,
    `import { z${get.type}Response } from '@hostwright/${folder}/zod'`,
  ]
}

/** The call of a list that pages, as source. */
export function listOf(model: ProviderModel): string {
  const { list } = samples(model)
  const args = callArguments(model, list, { required: true })
  return `${list.id}(${args ? literal(args) : ''})`
}

/** One list with all its pages, one read through each surface and as a result, one refusal. */
function useOf(model: ProviderModel): string {
  const { folder, name } = model
  const { list, get } = samples(model)
  const source = (operation: OperationModel) => {
    const args = callArguments(model, operation, { required: true })
    return args ? literal(args) : ''
  }
  const { path, query } = callArguments(model, get, { required: true }) ?? {}
  const params = literal({ params: { ...(path && { path }), ...(query && { query }) } })
  return [
    '{',
    `  const client = new ${name}(mocks.${folder})`,
    `  const items: ${name}Item[] = []`,
    `  for await (const item of client.${list.id}(${source(list)})) items.push(item)`,
    `  if (items.length !== 25) throw new Error('${list.id}: ' + items.length + ' items instead of 25')`,
    `  const viaClass = await client.${get.id}(${source(get)})`,
    `  const viaFunction = await ${get.flat}({ client: ${folder}Client(mocks.${folder}), ...${source(get) || '{}'} })`,
    `  const viaPaths = await create${name}Fetch(mocks.${folder}).GET('${get.path}', ${params})`,
    `  for (const answer of [viaClass, viaFunction, viaPaths.data]) z${get.type}Response.parse(answer)`,
    `  const result = await client.${get.id}(${source(get)}).result()`,
    `  if (!result.ok) throw new Error('${get.id}: ' + result.status)`,
    `  const refusing = new ${name}({ ...mocks.${folder}, fetch: async () => new Response('{}', { status: 404 }), retry: 0 })`,
    `  const error: unknown = await refusing.${get.id}(${source(get)}).catch((reason: unknown) => reason)`,
    `  if (!(error instanceof ${name}ApiError)) throw new Error('${name}: a refusal is an ApiError')`,
    `  console.log('${folder} ' + items.length + ' items, 4 imports')`,
    '}',
  ].join('\n')
}

function samples({ folder, operations }: ProviderModel): { readonly list: OperationModel; readonly get: OperationModel } {
  const list = operations.find(({ pages, item }) => pages && typeof item === 'string')
  const get = operations.find(isPlainRead)
  if (!list || !get) throw new Error(`${folder} has no list that pages or no plain read to try.`)
  return { list, get }
}
