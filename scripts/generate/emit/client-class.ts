import type { OperationModel, ProviderModel, UploadModel } from '../model/model.ts'
import { resourceClass } from '../model/names.ts'
import { oneLine } from '../text.ts'
import { type DataValue, isNamed, operationData, runnerOf, uploadData } from '../model/operation-data.ts'
import { type Code, code, docBlock, identifier, joined, lines, literal, propertyName, quote } from '../code.ts'
import { documentation } from './documentation.ts'

/** A resource of the client: its methods and child resources. */
interface Resource {
  readonly path: readonly Code[]
  readonly operations: OperationModel[]
  readonly children: Map<Code, Resource>
}

/**
 * Emits src/client.gen.ts: the client class, and a class for each resource. Methods contain their operation as data, like the
 * flat functions: calling those instead would add a tenth to a bundle. Types are imported as a namespace, so that a
 * component may have any name.
 *
 * @param types names of the emitted types: an operation without documented errors has no error type
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
    docBlock([`Client of the ${model.name} API. It has its own credentials, token and rate limit: create it once and reuse it.`]),
    code`export class ${model.name} {`,
    ...(isConsistent ? [code`  readonly #client: core.Client`] : []),
    ...[...root.children].map(([name, child]) => property(name, child, model)),
    code``,
    docBlock(['@throws ConfigurationError with the name of the invalid option'], '  '),
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

/** Returns the method `session` of clients whose reads wait for writes. */
function session({ name }: ProviderModel): Code[] {
  return [
    code``,
    docBlock(
      ['Returns a client whose reads wait for its own writes only. It shares credentials, token and rate limit with this client.'],
      '  ',
    ),
    code`  session(): ${name} {`,
    code`    // A client that is created from a client is its session.`,
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

/** Returns the classes of a resource and its children, innermost first. */
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
  const { method: name, type, pages, variant, argumentsOptional, requestKind, responseKind, upload, headers } = operation
  const body = variant ? code`types.${variant.body}` : requestKind === 'file' ? code`core.UploadBody` : undefined
  const data = body === undefined ? code`types.${type}Data` : code`core.WithBody<types.${type}Data, ${body}>`
  const args = code`core.Arguments<${data}${pages ? code`, core.ListCallOptions` : upload ? code`, core.UploadOptions${rulesType(upload)}` : code``}>`
  const responses =
    responseKind === 'redirect'
      ? redirects(operation)
      : responseKind === 'file'
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

/** Returns the type argument for the rules of an upload in responses. */
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

/** Returns the type of redirect responses, for which hey-api emits none. */
function redirects({ emptyStatuses }: OperationModel): Code {
  return code`{ ${joined(
    emptyStatuses.map((status) => code`${status}: void`),
    '; ',
  )} }`
}

/** Returns the type of a response with documented headers. */
function received({ headers }: OperationModel): Code {
  const names = headers.map(({ name }) => quote(name))
  return code`core.DocumentedResponse<${joined(names, ' | ')}>`
}

function itemType({ type, item }: OperationModel): Code {
  if (typeof item === 'string') return code`types.${identifier(item)}`
  const array = (item ?? []).reduce<Code>((inner, key) => code`NonNullable<${inner}[${quote(key)}]>`, code`types.${type}Response`)
  return code`${array}[number]`
}

/** Returns the client's property for a top-level resource, described by the tag of its operations. */
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
