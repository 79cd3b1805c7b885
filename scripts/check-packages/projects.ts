import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { literal, type OperationModel, type ProviderModel } from '@hostwright/generate'
import { projectFile } from '@hostwright/shared/packages/compiler-options.ts'
import { run } from './run.ts'

/**
 * Writes a project for each provider, one for the mock, and programs that use them all, then installs each project with npm.
 *
 * @param tarballs paths by package name
 */
export async function installProjects(
  folder: string,
  models: readonly ProviderModel[],
  tarballs: ReadonlyMap<string, string>,
): Promise<void> {
  const install = async (name: string, ...packages: readonly string[]): Promise<void> => {
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, 'package.json'), MANIFEST)
    await run('npm', ['install', ...packages.map((each) => tarballs.get(each) ?? each)], { cwd: join(folder, name) })
  }
  for (const model of models) {
    // Each in a project of its own, so that none depends on another's dependencies.
    await install(model.folder, '@hostwright/core', `@hostwright/${model.folder}`, 'openapi-fetch@0.17', 'zod@4')
    await writeFile(join(folder, model.folder, 'consumer.ts'), consumer(model))
    await writeFile(join(folder, model.folder, 'require.cjs'), requireAll(model))
  }
  await install('mock', '@hostwright/mock', '@types/node@20')
  await install('readmes', ...tarballs.keys(), '@types/node@20', 'openapi-fetch@0.17', 'zod@4')
  for (const [file, text] of Object.entries(programs(models))) await writeFile(join(folder, file), text)
}

const MANIFEST = JSON.stringify({ name: 'consumer', private: true, type: 'module' })

/** Result of a consumer. */
export function consumed(model: ProviderModel): string {
  return `${model.folder} ${samples(model).list ? '25 items, ' : ''}4 imports`
}

/** Returns a program that uses one provider: a list with all its pages, a read through each import and with `result()`, an error. */
function consumer(model: ProviderModel): string {
  const { folder, name, authMethods } = model
  const { list, get } = samples(model)
  const args = required(get)
  const { path, query } = get.examples.required ?? {}
  // The mock's options have the credentials of this method.
  const method = authMethods.length > 1 ? authMethods.find(({ flag }) => flag === undefined) : undefined
  const selector = method ? [method.selector] : []
  const types = method ? [`${name}Behaviour`, method.interface] : [`${name}Options`]
  const readList = list
    ? `
  const items: Item[] = []
  for await (const item of client.${list.id}(${required(list)})) items.push(item)
  if (items.length !== 25) throw new Error('${list.id}: ' + items.length + ' items instead of 25')`
    : ''
  return `import { ${name}, ApiError, ${types.map((type) => `type ${type}`).join(', ')}${list ? `, type ${String(list.item)} as Item` : ''} } from '@hostwright/${folder}'
import { ${['createClient', ...selector, get.flat].join(', ')} } from '@hostwright/${folder}/functions'
import { create${name}Fetch } from '@hostwright/${folder}/openapi-fetch'
import { z${get.type}Response } from '@hostwright/${folder}/zod'

export async function consume(options: ${types.join(' & ')}): Promise<string> {
  const client = new ${name}(options)${readList}
  const viaClass = await client.${get.id}(${args})
  const viaFunction = await ${get.flat}({ client: createClient(${selector.map((by) => `{ ...options, auth: ${by}(options) }`)[0] ?? 'options'}), ...${args} })
  const viaPath = await create${name}Fetch(options).GET('${get.path}', ${literal({ params: { ...(path && { path }), ...(query && { query }) } })})
  for (const data of [viaClass, viaFunction, viaPath.data]) z${get.type}Response.parse(data)
  const result = await client.${get.id}(${args}).result()
  if (!result.ok) throw new Error('${get.id}: ' + result.status)
  const failing = new ${name}({ ...options, fetch: async () => new Response('{}', { status: 404 }), maxRetries: 0 })
  const error: unknown = await failing.${get.id}(${args}).catch((reason: unknown) => reason)
  if (!(error instanceof ApiError)) throw new Error('${name}: a 404 is no ApiError but ' + error)
  return '${consumed(model)}'
}
`
}

/** Returns a CommonJS program that exports how many entries `require` loads. */
function requireAll({ folder, name }: ProviderModel): string {
  return `const { ${name}, ApiError } = require('@hostwright/${folder}')
const entries = ['functions', 'openapi-fetch', 'zod'].map((entry) => require('@hostwright/${folder}/' + entry))
if (typeof ${name} !== 'function' || require('@hostwright/core').ApiError !== ApiError) throw new Error('${folder} has no class, or two cores')
module.exports = entries.length + 1
`
}

/** Returns programs that run all consumers, by path: for servers, for a worker, and with the mocks in the same process. */
function programs(models: readonly ProviderModel[]): Readonly<Record<string, string>> {
  const folders = models.map(({ folder }) => folder)
  const each = (source: (folder: string) => string): string => folders.map(source).join('\n')
  return {
    'package.json': MANIFEST,
    'tsconfig.json': projectFile({ types: [] }, ['consumers.ts']),
    'mock/tsconfig.json': projectFile({ types: ['node'] }, ['run.ts']),
    'consumers.ts': `${each((folder) => `import { consume as ${folder} } from './${folder}/consumer.js'`)}
interface Options {
${each((folder) => `  ${folder}: Parameters<typeof ${folder}>[0]`)}
}
export async function consumeAll(options: Options): Promise<string> {
  return (await Promise.all([${folders.map((folder) => `${folder}(options.${folder})`)}])).join('; ')
}
`,
    'require.cjs': `${each((folder) => `console.log('${folder}', require('./${folder}/require.cjs'), 'entries')`)}
`,
    'server.js': `import process from 'node:process'
import { consumeAll } from './consumers.js'
console.log(await consumeAll(JSON.parse(process.env.OPTIONS)))
`,
    'worker.js': `import { consumeAll } from './consumers.js'
export default { test: async (_, { OPTIONS }) => console.log(await consumeAll(JSON.parse(OPTIONS))) }
`,
    'mock/mocks.ts': `import { startMock } from '@hostwright/mock'
export async function startMocks() {
  return {
${each((folder) => `    ${folder}: await startMock('${folder}', { items: 25, pageSize: 10 }),`)}
  }
}
`,
    'mock/page.js': `import { createMock } from '@hostwright/mock/browser'
import { consumeAll as consume } from '../consumers.js'
${each((folder) => `import ${folder} from '@hostwright/mock/specs/${folder}.json'`)}
export async function consumeAll() {
  const mocks = {
${each((folder) => `    ${folder}: await createMock({ spec: ${folder}, items: 25, pageSize: 10 }),`)}
  }
  const consumed = await consume({
${each((folder) => `    ${folder}: mocks.${folder}.clientOptions,`)}
  })
  for (const mock of Object.values(mocks)) mock.assertClean()
  return consumed
}
`,
    'mock/run.ts': `import { startMock } from '@hostwright/mock'
import { consumeAll } from '../consumers.js'
import { startMocks } from './mocks.js'
const mocks = await startMocks()
console.log(await consumeAll({
${each((folder) => `  ${folder}: mocks.${folder}.clientOptions,`)}
}))
for (const mock of Object.values(mocks)) {
  mock.assertClean()
  await mock.close()
}
// @ts-expect-error there is no such provider
const error: unknown = await startMock('nobody').catch((reason: unknown) => reason)
if (!String(error).includes('there are')) throw new Error('An unknown provider is no error.')
`,
  }
}

/** Returns the required arguments of an operation, as source. */
function required({ examples }: OperationModel): string {
  return literal(examples.required ?? {})
}

/** Returns the called operations: a plain read, and a list whose items have a named type, if any list pages. */
function samples({ folder, operations }: ProviderModel): { readonly list: OperationModel | undefined; readonly get: OperationModel } {
  const list = operations.find(({ pages, item }) => pages && typeof item === 'string')
  const get = operations.find((operation) => operation.isPlainRead)
  if (!get) throw new Error(`${folder} has no read that needs only its path.`)
  return { list, get }
}
