import { projectFile } from './compiler-options.ts'
import { callArguments, literal } from '@hostwright/generate'
import { isPlainRead, type OperationModel, type ProviderModel } from '@hostwright/generate'

/** Packages that a consumer installs, beside those of which it asks for nothing. */
export function consumerPackages({ folder }: ProviderModel): readonly string[] {
  return [`@hostwright/${folder}`, 'zod@4']
}

/** Files of a project that uses one provider through every import: the use itself, and how servers and workers run it. */
export function consumerFiles(model: ProviderModel): Map<string, string> {
  return new Map([
    ['package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' })],
    ['consumer.ts', consumer(model)],
    [
      'server.js',
      "import { consume } from './consumer.js'\nimport process from 'node:process'\nconsole.log(await consume(process.env.INPUT))\n",
    ],
    [
      'worker.js',
      "import { consume } from './consumer.js'\nexport default { test: async (_, { INPUT }) => console.log(await consume(INPUT)) }\n",
    ],
  ])
}

/** The project file that compiles consumers, each in a folder of its own below the one that it is put in. */
export function compileAll(models: readonly ProviderModel[]): string {
  return projectFile(
    { module: 'NodeNext', types: [], rootDir: '.', outDir: '.' },
    models.map(({ folder }) => `${folder}/consumer.ts`),
  )
}

/** What a consumer says at its end. */
export function consumed(model: ProviderModel): string {
  return `${model.folder} ${samples(model).list ? '25 items, ' : ''}4 imports`
}

/** Statements that read through a client: every item of a list, or once where no list pages. */
export function reads(model: ProviderModel, client: string): string[] {
  const { list, get } = samples(model)
  if (!list) return [`await ${client}.${get.id}(${source(model, get)})`]
  return [
    'let items = 0',
    `for await (const _ of ${client}.${list.id}(${source(model, list)})) items++`,
    `if (items !== 25) throw new Error('${list.id}: ' + items + ' items instead of 25')`,
  ]
}

/** The use of a provider, as source: one list with all its pages, one read through each import and as a result, one refusal. */
export function consumer(model: ProviderModel): string {
  const { folder, name } = model
  const { list, get } = samples(model)
  const args = source(model, get)
  const { path, query } = callArguments(model, get, { required: true }) ?? {}
  const params = literal({ params: { ...(path && { path }), ...(query && { query }) } })
  return [
    `import { ${name}, ApiError${list ? `, type ${String(list.item)} as Item` : ''} } from '@hostwright/${folder}'`,
    `import { createClient, ${get.flat} } from '@hostwright/${folder}/sdk'`,
    `import { create${name}Fetch } from '@hostwright/${folder}/openapi-fetch'`,
    `import { z${get.type}Response } from '@hostwright/${folder}/zod'`,
    '',
    '/** @param input JSON of the options of a client */',
    'export async function consume(input: string): Promise<string> {',
    '  const options = JSON.parse(input)',
    `  const client = new ${name}(options)`,
    ...(list
      ? [
          '  const items: Item[] = []',
          `  for await (const item of client.${list.id}(${source(model, list)})) items.push(item)`,
          `  if (items.length !== 25) throw new Error('${list.id}: ' + items.length + ' items instead of 25')`,
        ]
      : []),
    `  const viaClass = await client.${get.id}(${args})`,
    `  const viaFunction = await ${get.flat}({ client: createClient(options), ...${args || '{}'} })`,
    `  const viaPaths = await create${name}Fetch(options).GET('${get.path}', ${params})`,
    `  for (const answer of [viaClass, viaFunction, viaPaths.data]) z${get.type}Response.parse(answer)`,
    `  const result = await client.${get.id}(${args}).result()`,
    `  if (!result.ok) throw new Error('${get.id}: ' + result.status)`,
    `  const refusing = new ${name}({ ...options, fetch: async () => new Response('{}', { status: 404 }), retry: 0 })`,
    `  const error: unknown = await refusing.${get.id}(${args}).catch((reason: unknown) => reason)`,
    `  if (!(error instanceof ApiError)) throw new Error('${name}: a refusal is an ApiError')`,
    `  return '${consumed(model)}'`,
    '}',
    '',
  ].join('\n')
}

function source(model: ProviderModel, operation: OperationModel): string {
  const args = callArguments(model, operation, { required: true })
  return args ? literal(args) : ''
}

/** What is tried of a provider: a list whose items have a name, where it has one that pages, and a plain read. */
function samples({ folder, operations }: ProviderModel): { readonly list: OperationModel | undefined; readonly get: OperationModel } {
  const list = operations.find(({ pages, item }) => pages && typeof item === 'string')
  const get = operations.find(isPlainRead)
  if (!get) throw new Error(`${folder} has no read that needs nothing but its path, to try when it is installed.`)
  return { list, get }
}
