import { type Code, code, docBlock, lines, quote } from '../code.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { resourceClass } from '../model/names.ts'
import { oneLine } from '../text.ts'
import { actionMethod } from './actions.ts'
import { callSource, editSource, firstRead, type References, waitSource } from './call-source.ts'

/** Types are imported as a namespace, so that a component may have any name. */
const NAMESPACES: References = {
  core: (name) => code`core.${name}`,
  provider: (name) => code`declared.${name}`,
  type: (name) => code`types.${name}`,
}

/**
 * Emits src/client.gen.ts: the client class, and a class for each resource. Methods contain their operation as data, like the
 * flat functions: calling those instead would add a tenth to a bundle. They pass their resource, so that core says when a method
 * was detached from it.
 *
 * @param types names of hey-api's types
 */
export function emitClientClass(model: ProviderModel, types: ReadonlySet<string>): Code {
  const { name, operations } = model
  const children = [...childrenOf(operations, 0)]
  const isConsistent = model.document['x-consistency'] !== undefined
  return lines([
    code`import * as core from '@hostwright/core/internal'`,
    code`import * as declared from './provider.gen.js'`,
    code`import type * as types from './types.gen.js'`,
    code``,
    ...children.flatMap(([child, group]) => resourceClasses([child], group, (operation) => method(operation, types))),
    docBlock([`Client of the ${name} API. It has its own credentials, token and rate limit: create it once and reuse it.`]),
    code`export class ${name} extends core.Resource {`,
    ...(isConsistent ? [code`  readonly #client: core.Client`] : []),
    ...children.map(([child, group]) => property(child, group, model)),
    code``,
    docBlock(['@throws ConfigurationError with the name of the invalid option'], '  '),
    code`  constructor(options: declared.${name}Options) {`,
    ...(isConsistent
      ? [code`    const client = new core.Client(declared.provider, options)`, code`    super(client)`, code`    this.#client = client`]
      : [code`    super(new core.Client(declared.provider, options))`]),
    code`  }`,
    ...request(model),
    ...actionMethod(model, NAMESPACES),
    ...(isConsistent ? session(name) : []),
    code`}`,
    code``,
  ])
}

/** Returns the method `request`. */
function request({ folder, operations }: ProviderModel): Code[] {
  const path = firstRead({ operations })?.path ?? ''
  const values = path.includes('{') ? code`, { path: { id: 1 } }` : code``
  return [
    code``,
    docBlock(
      [
        'Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.',
        '',
        'GET and HEAD are retried; other methods only if nothing was done or `idempotent` is true.',
        '',
        `@example await ${folder}.request('GET', ${quote(path.replaceAll(/\{[^}]*\}/g, '{id}'))}${values})`,
        '@throws as any call; InvalidRequestError for a path that is no template below the base URL',
      ],
      '  ',
    ),
    code`  request<Body = unknown>(`,
    code`    method: core.RequestMethod,`,
    code`    path: string,`,
    code`    options: core.RequestOptions = {},`,
    code`  ): core.Call<Record<number, Body>, { default: unknown }> {`,
    code`    return core.request<Body>(this, method, path, options)`,
    code`  }`,
  ]
}

/** Returns the method `session` of clients whose reads wait for writes. */
function session(name: Code): Code[] {
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

/** Returns the operations of each child resource, with those of the resources below it, by the child's name. */
function childrenOf(operations: readonly OperationModel[], depth: number): Map<Code, OperationModel[]> {
  const children = new Map<Code, OperationModel[]>()
  for (const operation of operations) {
    const name = operation.resource[depth]
    if (name !== undefined) children.set(name, [...(children.get(name) ?? []), operation])
  }
  return children
}

/** Returns the classes of a resource and its children, innermost first. */
function resourceClasses(
  path: readonly Code[],
  operations: readonly OperationModel[],
  methodOf: (operation: OperationModel) => Code,
): Code[] {
  const own = operations.filter(({ resource }) => resource.length === path.length)
  const children = [...childrenOf(operations, path.length)]
  return [
    ...children.flatMap(([child, group]) => resourceClasses([...path, child], group, methodOf)),
    lines([
      docBlock([`\`${path.join('.')}\``]),
      code`export class ${resourceClass(path)} extends core.Resource {`,
      ...children.map(([child]) => code`  readonly ${child} = new ${resourceClass([...path, child])}(this)`),
      ...own.map(methodOf),
      code`}`,
      code``,
    ]),
  ]
}

function method(operation: OperationModel, types: ReadonlySet<string>): Code {
  const { comment, args, returns, runner, data } = callSource(operation, types, NAMESPACES)
  return lines([
    code``,
    docBlock(comment, '  '),
    code`  ${operation.method}(options: ${args}${operation.argumentsOptional ? code` = {}` : code``}): ${returns} {`,
    code`    return ${runner}(this, ${data}, options)`,
    code`  }`,
    ...edit(operation),
    ...waitUntil(operation),
  ])
}

function edit(operation: OperationModel): Code[] {
  const source = editSource(operation, NAMESPACES)
  if (!source) return []
  const { comment, args, change, returns, runner, data } = source
  return [
    code``,
    docBlock(comment, '  '),
    code`  edit(options: ${args}, change: ${change}): ${returns} {`,
    code`    return ${runner}(this, ${data}, options, change)`,
    code`  }`,
  ]
}

function waitUntil(operation: OperationModel): Code[] {
  const source = waitSource(operation, NAMESPACES)
  if (!source) return []
  const { comment, target, args, returns, runner, data } = source
  return [
    code``,
    docBlock(comment, '  '),
    code`  waitUntil(target: ${target}, options: ${args}${operation.argumentsOptional ? code` = {}` : code``}): ${returns} {`,
    code`    return ${runner}(this, ${data}, target, options)`,
    code`  }`,
  ]
}

/** Returns the client's property for a top-level resource, with the text of its tag if that tag has no other resource. */
function property(name: Code, own: readonly OperationModel[], { document, operations }: ProviderModel): Code {
  const [uppermost] = own.toSorted((a, b) => a.resource.length - b.resource.length)
  const tag = uppermost?.tag
  const isShared = operations.some((operation) => operation.tag === tag && operation.resource[0] !== name)
  const text = isShared ? undefined : (document.tags?.find((declared) => declared.name === tag)?.description ?? tag)
  return lines([
    ...(text === undefined ? [] : [docBlock([oneLine(text)], '  ')]),
    code`  readonly ${name} = new ${resourceClass([name])}(this)`,
  ])
}
