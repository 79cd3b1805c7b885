import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ApiError, type Call, type ClientOptions, type FileDownload, type ListCall } from '@hostwright/core'
import { startMock } from '@hostwright/mock'
import { type ExampleArguments, buildModel, type OperationModel, type ProviderModel } from '@hostwright/generate'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import { printAttempt, printProvider, printStep } from './print.ts'

const PACKAGES = resolve(import.meta.dirname, '../../packages')
const ITEMS = 25

/** A method of any client. */
type Method = (args?: ExampleArguments) => Call<unknown, unknown> & Partial<ListCall<unknown, unknown, unknown>>

/**
 * Calls a provider's mock through its built package: a list with pages, a read, a create, an upload and a download if there are
 * files, a documented error, and a failure that is retried. It finds suitable operations in the specification.
 *
 * @throws Error with the first unexpected result
 */
export async function tour(provider: string): Promise<void> {
  const model = buildModel(provider, await bundleSpec(provider))
  await using mock = await startMock({ spec: join(PACKAGES, 'mock/specs', `${provider}.json`), items: ITEMS, pageSize: 10 })
  printProvider(model.name, mock.url)
  const call = await connect(model, { ...mock.clientOptions, onAttempt: printAttempt })

  const list = pick(model, 'a list that pages', ({ pages }) => pages !== undefined)
  printStep(`list ${ITEMS} items on pages of 10`)
  let items = 0
  for await (const _ of call(list) as AsyncIterable<unknown>) items++
  expect(items === ITEMS, `${list.id} gave ${items} items instead of ${ITEMS}`)

  const read = pick(model, 'a read that documents 404', (operation) => operation.isPlainRead && operation.errorStatuses.includes(404))
  printStep('read')
  expect((await call(read)) !== undefined, `${read.id} gave nothing`)

  const create = pick(
    model,
    'a create',
    ({ httpMethod, method, bodyType }) => httpMethod === 'POST' && method === 'create' && bodyType !== undefined,
  )
  printStep('create')
  const { response } = await call(create).withResponse()
  expect(response.status === 201, `${create.id} responded with ${response.status} instead of 201`)
  const { limit, remaining } = model.document['x-rate-limit']?.headers ?? {}
  const left = remaining && response.headers.get(remaining)
  if (limit && left) printStep(`  ${left} of ${response.headers.get(limit)} requests left of the limit`)

  const upload = model.operations.find((operation) => operation.upload)
  if (upload) {
    printStep('upload, after reading the rules of its token')
    expect((await call(upload, { body: new Blob(['made-up bytes']) })) !== undefined, `${upload.id} gave nothing`)
  }

  const download = model.operations.find(({ responseKind }) => responseKind === 'file')
  if (download) {
    printStep('download as a stream')
    const { stream } = (await call(download)) as FileDownload
    let bytes = 0
    for await (const chunk of stream) bytes += chunk.byteLength
    expect(bytes > 0, `${download.id} gave an empty file`)
  }

  printStep('a documented error')
  mock.fail({ operation: read.id, status: 404 })
  const error: unknown = await call(read).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error instanceof ApiError && error.status === 404, `${read.id} should have failed with 404`)
  printStep(`  ${(error as ApiError).message}`)

  printStep('a failure that is retried')
  mock.fail({ operation: read.id, status: 503, body: '', headers: { 'retry-after': '0' } })
  expect((await call(read)) !== undefined, `${read.id} gave nothing after its retry`)
  mock.assertClean()
}

/** Returns a function that calls an operation through the package's client, with the specification's examples. */
async function connect(
  model: ProviderModel,
  options: ClientOptions,
): Promise<(operation: OperationModel, args?: ExampleArguments) => ReturnType<Method>> {
  const built = (await import(pathToFileURL(join(PACKAGES, model.folder, 'dist/index.gen.js')).href)) as Record<
    string,
    new (options: ClientOptions) => object
  >
  const Client = built[model.name]
  if (!Client) throw new Error(`@hostwright/${model.folder} exports no ${model.name}.`)
  const client = new Client(options)
  return (operation, args) => {
    const resource = operation.resource.reduce<object>((at, name) => Reflect.get(at, name) as object, client)
    const method = Reflect.get(resource, operation.method) as Method
    return method.call(resource, { ...operation.examples.required, ...args })
  }
}

function pick({ name, operations }: ProviderModel, what: string, suits: (operation: OperationModel) => boolean): OperationModel {
  const found = operations.find(suits)
  if (!found) throw new Error(`${name} has no operation for ${what}.`)
  return found
}

function expect(condition: boolean, complaint: string): asserts condition {
  if (!condition) throw new Error(complaint)
}
