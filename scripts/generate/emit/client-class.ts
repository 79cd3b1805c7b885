import type { EditModel, OperationModel, ProviderModel } from '../model/model.ts'
import { resourceClass } from '../model/names.ts'
import { oneLine } from '../text.ts'
import { type Code, code, docBlock, lines, quote } from '../code.ts'
import { callSource, editSource, type References } from './call-source.ts'
import { documentation, editDocumentation } from './documentation.ts'

/** Types are imported as a namespace, so that a component may have any name. */
const NAMESPACES: References = {
  core: (name) => code`core.${name}`,
  provider: (name) => code`declared.${name}`,
  type: (name) => code`types.${name}`,
  layout: 'line',
}

/** A resource of the client: its methods and child resources. */
interface Resource {
  readonly path: readonly Code[]
  readonly operations: OperationModel[]
  readonly children: Map<Code, Resource>
}

/**
 * Emits src/client.gen.ts: the client class, and a class for each resource. Methods contain their operation as data, like the
 * flat functions: calling those instead would add a tenth to a bundle.
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
    code`  readonly #client: core.Client`,
    ...[...root.children].map(([name, child]) => property(name, child, model)),
    code``,
    docBlock(['@throws ConfigurationError with the name of the invalid option'], '  '),
    code`  constructor(options: declared.${model.name}Options) {`,
    code`    const client = (this.#client = new core.Client(declared.provider, options))`,
    ...[...root.children].map(([name, child]) => code`    this.${name} = new ${resourceClass(child.path)}(client)`),
    code`  }`,
    ...request(model),
    ...(isConsistent ? session(model) : []),
    code`}`,
    code``,
  ])
}

/** Returns the method `request`. */
function request({ folder, operations }: ProviderModel): Code[] {
  const path = operations[0]?.path ?? ''
  return [
    code``,
    docBlock(
      [
        'Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.',
        '',
        'Only GET and HEAD are retried, unless nothing was done or `idempotent` is true.',
        '',
        `@example await ${folder}.request('GET', ${quote(path.replaceAll(/\{[^}]*\}/g, '{id}'))}${path.includes('{') ? code`, { path: { id: 1 } }` : code``})`,
        '@throws as any call; InvalidRequestError for a path that is no template below the base URL',
      ],
      '  ',
    ),
    code`  request<Body = unknown>(`,
    code`    method: core.RequestMethod,`,
    code`    path: string,`,
    code`    options: core.RequestOptions = {},`,
    code`  ): core.Call<Record<number, Body>, { default: unknown }> {`,
    code`    return core.request<Body>(this.#client, method, path, options)`,
    code`  }`,
  ]
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
  const { args, returns, runner, data } = callSource(operation, mediaType, types, NAMESPACES)
  return lines([
    code``,
    docBlock(documentation(operation), '  '),
    code`  ${operation.method}(options: ${args}${operation.argumentsOptional ? code` = {}` : code``}): ${returns} {`,
    code`    return ${runner}(this.#client, ${data}, options)`,
    code`  }`,
    ...(operation.edit ? edit(operation, operation.edit, mediaType) : []),
  ])
}

function edit(operation: OperationModel, model: EditModel, mediaType: string): Code[] {
  const { args, change, returns, runner, data } = editSource(operation, model, mediaType, NAMESPACES)
  return [
    code``,
    docBlock(editDocumentation(operation, model), '  '),
    code`  edit(options: ${args}, change: ${change}): ${returns} {`,
    code`    return ${runner}(this.#client, ${data}, options, change)`,
    code`  }`,
  ]
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
