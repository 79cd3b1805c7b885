import type { OperationModel, ProviderModel } from '../model.ts'
import { resourceClass } from '../names.ts'
import { oneLine } from '../text.ts'
import { type DataValue, isNamed, operationData, runnerOf, uploadData } from '../operation-data.ts'
import { docBlock, documentation } from './documentation.ts'
import { literal } from './examples.ts'

/** A resource of the client: its methods and the resources below it. */
interface Resource {
  readonly path: readonly string[]
  readonly operations: OperationModel[]
  readonly children: Map<string, Resource>
}

/**
 * src/client.gen.ts: the client class, and a class a resource. Methods hold their operation as data, as the flat functions
 * do: handing over to those would cost a bundle a tenth of its bytes. Types come as a namespace, so that a component may
 * be called like something in this file.
 *
 * @param types names in the emitted types: an operation without documented errors has none for them
 */
export function emitClientClass(model: ProviderModel, types: ReadonlySet<string>): string {
  const root = resourceTree(model.operations)
  const isConsistent = model.document['x-consistency'] !== undefined
  return [
    "import * as core from '@hostwright/core/client'",
    "import * as declared from './provider.gen.js'",
    "import type * as types from './types.gen.js'",
    '',
    ...[...root.children.values()].flatMap((child) => resourceClasses(child, types, model.mediaType)),
    docBlock([`Client of the ${model.name} API. Holds credentials, token and limits of its own; make one and keep it.`]),
    `export class ${model.name} {`,
    ...(isConsistent ? ['  readonly #client: core.Client'] : []),
    ...[...root.children].map(([name, child]) => property(name, child, model)),
    '',
    docBlock(['@throws ConfigurationError naming the option that cannot work'], '  '),
    `  constructor(options: declared.${model.name}Options) {`,
    isConsistent
      ? '    const client = (this.#client = new core.Client(declared.provider, options))'
      : '    const client = new core.Client(declared.provider, options)',
    ...[...root.children].map(([name, child]) => `    this.${name} = new ${resourceClass(child.path)}(client)`),
    '  }',
    ...(isConsistent ? session(model) : []),
    '}',
    '',
  ].join('\n')
}

/** The method for flows whose reads do not wait for each other's writes. */
function session({ name }: ProviderModel): string[] {
  return [
    '',
    docBlock(
      ['A client for one flow of calls: its reads wait for its own writes only. It shares credentials, token and limits with this one.'],
      '  ',
    ),
    `  session(): ${name} {`,
    '    // A client made of a client is a session of it.',
    `    return new ${name}(this.#client as never)`,
    '  }',
  ]
}

function resourceTree(operations: readonly OperationModel[]): Resource {
  const root: Resource = { path: [], operations: [], children: new Map() }
  for (const operation of operations) {
    let at = root
    for (const segment of operation.resource) {
      const child = at.children.get(segment) ?? { path: [...at.path, segment], operations: [], children: new Map() }
      at.children.set(segment, child)
      at = child
    }
    at.operations.push(operation)
  }
  return root
}

/** Classes of a resource and of those below it, innermost first. */
function resourceClasses(resource: Resource, types: ReadonlySet<string>, mediaType: string): string[] {
  const children = [...resource.children]
  const called = resource.operations.length > 0
  return [
    ...children.flatMap(([, child]) => resourceClasses(child, types, mediaType)),
    [
      docBlock([`\`${resource.path.join('.')}\``]),
      `export class ${resourceClass(resource.path)} {`,
      ...(called ? ['  readonly #client: core.Client'] : []),
      ...children.map(([name, child]) => `  readonly ${name}: ${resourceClass(child.path)}`),
      '',
      '  constructor(client: core.Client) {',
      ...(called ? ['    this.#client = client'] : []),
      ...children.map(([name, child]) => `    this.${name} = new ${resourceClass(child.path)}(client)`),
      '  }',
      ...resource.operations.map((operation) => method(operation, types, mediaType)),
      '}',
      '',
    ].join('\n'),
  ]
}

function method(operation: OperationModel, types: ReadonlySet<string>, mediaType: string): string {
  const { method: name, type, pages, variant, argumentsOptional, sends, answers: kind, upload } = operation
  const body = variant ? `types.${variant.body}` : sends === 'file' ? 'core.UploadBody' : undefined
  const data = body === undefined ? `types.${type}Data` : `core.WithBody<types.${type}Data, ${body}>`
  const args = `core.Arguments<${data}${pages ? ', core.ListCallOptions' : upload ? ', core.UploadOptions' : ''}>`
  const responses =
    kind === 'redirect' ? redirects(operation) : kind === 'file' ? `core.Downloads<types.${type}Responses>` : `types.${type}Responses`
  const generics = [responses, types.has(`${type}Errors`) ? `types.${type}Errors` : 'unknown', ...(pages ? [itemType(operation)] : [])]
  const call = [source(operationData(operation, mediaType)), ...(upload ? [source(uploadData(upload))] : [])]
  return [
    '',
    docBlock(documentation(operation), '  '),
    `  ${name}(options: ${args}${argumentsOptional ? ' = {}' : ''}): core.${pages ? 'ListCall' : 'Call'}<${generics.join(', ')}> {`,
    `    return core.${runnerOf(operation)}(this.#client, ${call.join(', ')}, options)`,
    '  }',
  ].join('\n')
}

/** Data as source that names core and provider.gen.ts as this file does. */
function source(value: DataValue): string {
  if (typeof value !== 'object' || Array.isArray(value)) return literal(value)
  if (isNamed(value)) {
    const name = `${value.from === 'core' ? 'core' : 'declared'}.${value.name}`
    return value.argument === undefined ? name : `${name}(${literal(value.argument)})`
  }
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${source(inner)}`)
    .join(', ')} }`
}

/** Answers that are redirects, which hey-api takes no notice of. */
function redirects({ emptyStatuses }: OperationModel): string {
  return `{ ${emptyStatuses.map((status) => `${status}: void`).join('; ')} }`
}

function itemType({ type, item }: OperationModel): string {
  if (typeof item === 'string') return `types.${item}`
  const array = (item ?? []).reduce((inner, key) => `NonNullable<${inner}[${literal(key)}]>`, `types.${type}Response`)
  return `${array}[number]`
}

/** A top resource as property of the client, described by its operations' tag. */
function property(name: string, resource: Resource, { document }: ProviderModel): string {
  const tag = firstOperation(resource).tag
  const description = document.tags?.find((declared) => declared.name === tag)?.description
  const doc = docBlock([oneLine(description ?? tag)], '  ')
  return `${doc}\n  readonly ${name}: ${resourceClass(resource.path)}`
}

function firstOperation(resource: Resource): OperationModel {
  const own = resource.operations[0]
  if (own) return own
  const [child] = resource.children.values()
  return firstOperation(child as Resource)
}
