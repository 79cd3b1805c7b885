import type { OperationModel, ProviderModel, UploadModel } from '../model.ts'
import { resourceClass } from '../names.ts'
import { oneLine } from '../text.ts'
import { type DataValue, isNamed, operationData, runnerOf, uploadData } from '../operation-data.ts'
import { type Code, code, docBlock, identifier, joined, lines, literal, propertyName, quote } from '../code.ts'
import { documentation } from './documentation.ts'

/** A resource of the client: its methods and the resources below it. */
interface Resource {
  readonly path: readonly Code[]
  readonly operations: OperationModel[]
  readonly children: Map<Code, Resource>
}

/**
 * src/client.gen.ts: the client class, and a class a resource. Methods hold their operation as data, as the flat functions
 * do: handing over to those would cost a bundle a tenth of its bytes. Types come as a namespace, so that a component may
 * be called like something in this file.
 *
 * @param types names in the emitted types: an operation without documented errors has none for them
 */
export function emitClientClass(model: ProviderModel, types: ReadonlySet<string>): Code {
  const root = resourceTree(model.operations)
  const isConsistent = model.document['x-consistency'] !== undefined
  return lines([
    code`import * as core from '@hostwright/core/internal'`,
    code`import * as declared from './provider.gen.js'`,
    code`import type * as types from './types.gen.js'`,
    code``,
    ...[...root.children.values()].flatMap((child) => resourceClasses(child, types, model.mediaType)),
    docBlock([`Client of the ${model.name} API. Holds credentials, token and limits of its own; make one and keep it.`]),
    code`export class ${model.name} {`,
    ...(isConsistent ? [code`  readonly #client: core.Client`] : []),
    ...[...root.children].map(([name, child]) => property(name, child, model)),
    code``,
    docBlock(['@throws ConfigurationError naming the option that cannot work'], '  '),
    code`  constructor(options: declared.${model.name}Options) {`,
    isConsistent
      ? code`    const client = (this.#client = new core.Client(declared.provider, options))`
      : code`    const client = new core.Client(declared.provider, options)`,
    ...[...root.children].map(([name, child]) => code`    this.${name} = new ${resourceClass(child.path)}(client)`),
    code`  }`,
    ...(isConsistent ? session(model) : []),
    code`}`,
    code``,
  ])
}

/** The method for flows whose reads do not wait for each other's writes. */
function session({ name }: ProviderModel): Code[] {
  return [
    code``,
    docBlock(
      ['A client for one flow of calls: its reads wait for its own writes only. It shares credentials, token and limits with this one.'],
      '  ',
    ),
    code`  session(): ${name} {`,
    code`    // A client made of a client is a session of it.`,
    code`    return new ${name}(this.#client as never)`,
    code`  }`,
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
function resourceClasses(resource: Resource, types: ReadonlySet<string>, mediaType: string): Code[] {
  const children = [...resource.children]
  const called = resource.operations.length > 0
  return [
    ...children.flatMap(([, child]) => resourceClasses(child, types, mediaType)),
    lines([
      docBlock([`\`${resource.path.join('.')}\``]),
      code`export class ${resourceClass(resource.path)} {`,
      ...(called ? [code`  readonly #client: core.Client`] : []),
      ...children.map(([name, child]) => code`  readonly ${name}: ${resourceClass(child.path)}`),
      code``,
      code`  constructor(client: core.Client) {`,
      ...(called ? [code`    this.#client = client`] : []),
      ...children.map(([name, child]) => code`    this.${name} = new ${resourceClass(child.path)}(client)`),
      code`  }`,
      ...resource.operations.map((operation) => method(operation, types, mediaType)),
      code`}`,
      code``,
    ]),
  ]
}

function method(operation: OperationModel, types: ReadonlySet<string>, mediaType: string): Code {
  const { method: name, type, pages, variant, argumentsOptional, sends, answers: kind, upload, headers } = operation
  const body = variant ? code`types.${variant.body}` : sends === 'file' ? code`core.UploadBody` : undefined
  const data = body === undefined ? code`types.${type}Data` : code`core.WithBody<types.${type}Data, ${body}>`
  const args = code`core.Arguments<${data}${pages ? code`, core.ListCallOptions` : upload ? code`, core.UploadOptions${rulesType(upload)}` : code``}>`
  const responses =
    kind === 'redirect'
      ? redirects(operation)
      : kind === 'file'
        ? code`core.Downloads<types.${type}Responses>`
        : code`types.${type}Responses`
  const generics = [
    responses,
    types.has(`${type}Errors`) ? code`types.${type}Errors` : code`unknown`,
    ...(pages ? [itemType(operation)] : upload || headers.length === 0 ? [] : [received(operation)]),
  ]
  const call = [source(operationData(operation, mediaType)), ...(upload ? [source(uploadData(upload))] : [])]
  return lines([
    code``,
    docBlock(documentation(operation), '  '),
    code`  ${name}(options: ${args}${argumentsOptional ? code` = {}` : code``}): core.${pages ? code`ListCall` : code`Call`}<${joined(generics, ', ')}> {`,
    code`    return core.${runnerOf(operation)}(this.#client, ${joined(call, ', ')}, options)`,
    code`  }`,
  ])
}

/** Data as source that names core and provider.gen.ts as this file does. */
/** How responses have the rules of an upload. */
function rulesType({ schemas = [] }: UploadModel): Code {
  return schemas.length === 0
    ? code``
    : code`<${joined(
        schemas.map((schema) => code`types.${identifier(schema)}`),
        ' | ',
      )}>`
}

function source(value: DataValue): Code {
  if (typeof value !== 'object' || Array.isArray(value)) return literal(value)
  if (isNamed(value)) {
    const name = code`${value.from === 'core' ? code`core` : code`declared`}.${value.name}`
    return value.argument === undefined ? name : code`${name}(${literal(value.argument)})`
  }
  return code`{ ${joined(
    Object.entries(value).map(([key, inner]) => code`${propertyName(key)}: ${source(inner)}`),
    ', ',
  )} }`
}

/** Answers that are redirects, which hey-api takes no notice of. */
function redirects({ emptyStatuses }: OperationModel): Code {
  return code`{ ${joined(
    emptyStatuses.map((status) => code`${status}: void`),
    '; ',
  )} }`
}

/** The type of a response whose headers are documented. */
function received({ headers }: OperationModel): Code {
  const names = headers.map(({ name }) => quote(name))
  return code`core.DocumentedResponse<${joined(names, ' | ')}>`
}

function itemType({ type, item }: OperationModel): Code {
  if (typeof item === 'string') return code`types.${identifier(item)}`
  const array = (item ?? []).reduce<Code>((inner, key) => code`NonNullable<${inner}[${quote(key)}]>`, code`types.${type}Response`)
  return code`${array}[number]`
}

/** A top resource as property of the client, described by its operations' tag. */
function property(name: Code, resource: Resource, { document }: ProviderModel): Code {
  const tag = firstOperation(resource).tag
  const description = document.tags?.find((declared) => declared.name === tag)?.description
  return lines([docBlock([oneLine(description ?? tag)], '  '), code`  readonly ${name}: ${resourceClass(resource.path)}`])
}

function firstOperation(resource: Resource): OperationModel {
  const own = resource.operations[0]
  if (own) return own
  const [child] = resource.children.values()
  return firstOperation(child as Resource)
}
