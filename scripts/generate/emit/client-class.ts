import type { OperationModel, ProviderModel } from '../model.ts'
import { resourceClass } from '../names.ts'
import { oneLine } from '../text.ts'
import { docBlock, documentation } from './documentation.ts'
import { literal } from './examples.ts'

/** A resource of the client: its methods and the resources below it. */
interface Resource {
  readonly path: readonly string[]
  readonly operations: OperationModel[]
  readonly children: Map<string, Resource>
}

/**
 * src/client.gen.ts: the client class, and a class a resource. Methods hand over to the flat functions. Types come as a
 * namespace, so that a component may be called like something in this file.
 *
 * @param types names in the emitted types: an operation without documented errors has none for them
 */
export function emitClientClass(model: ProviderModel, types: ReadonlySet<string>): string {
  const root = resourceTree(model.operations)
  const functions = model.operations.map(({ flat }) => flat).sort()
  const lists = model.operations.some(({ pages }) => pages)
  const calls = model.operations.some(({ pages }) => !pages)
  const variants = model.operations.some(({ variant }) => variant)
  const core = [
    'Arguments',
    ...(calls ? ['Call'] : []),
    'Client',
    ...(lists ? ['ListCall', 'ListCallOptions'] : []),
    ...(variants ? ['WithBody'] : []),
  ]
  return [
    `import type { ${core.join(', ')} } from '@hostwright/core/client'`,
    `import { ${functions.join(', ')} } from './functions.gen.js'`,
    `import { createClient, type ${model.name}Options } from './provider.gen.js'`,
    "import type * as types from './types.gen.js'",
    '',
    ...[...root.children.values()].flatMap((child) => resourceClasses(child, types)),
    docBlock([`Client of the ${model.name} API. Holds credentials, token and limits of its own; make one and keep it.`]),
    `export class ${model.name} {`,
    ...[...root.children].map(([name, child]) => property(name, child, model)),
    '',
    docBlock(['@throws ConfigurationError naming the option that cannot work'], '  '),
    `  constructor(options: ${model.name}Options) {`,
    '    const client = createClient(options)',
    ...[...root.children].map(([name, child]) => `    this.${name} = new ${resourceClass(child.path)}(client)`),
    '  }',
    '}',
    '',
  ].join('\n')
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
function resourceClasses(resource: Resource, types: ReadonlySet<string>): string[] {
  const children = [...resource.children]
  const called = resource.operations.length > 0
  return [
    ...children.flatMap(([, child]) => resourceClasses(child, types)),
    [
      docBlock([`\`${resource.path.join('.')}\``]),
      `export class ${resourceClass(resource.path)} {`,
      ...(called ? ['  readonly #client: Client'] : []),
      ...children.map(([name, child]) => `  readonly ${name}: ${resourceClass(child.path)}`),
      '',
      '  constructor(client: Client) {',
      ...(called ? ['    this.#client = client'] : []),
      ...children.map(([name, child]) => `    this.${name} = new ${resourceClass(child.path)}(client)`),
      '  }',
      ...resource.operations.map((operation) => method(operation, types)),
      '}',
      '',
    ].join('\n'),
  ]
}

function method(operation: OperationModel, types: ReadonlySet<string>): string {
  const { method: name, flat, type, pages, variant, argumentsOptional } = operation
  const data = variant ? `WithBody<types.${type}Data, types.${variant.body}>` : `types.${type}Data`
  const args = `Arguments<${data}${pages ? ', ListCallOptions' : ''}>`
  const answers = `types.${type}Responses, ${types.has(`${type}Errors`) ? `types.${type}Errors` : 'unknown'}`
  return [
    '',
    docBlock(documentation(operation), '  '),
    `  ${name}(options: ${args}${argumentsOptional ? ' = {}' : ''}): ${pages ? `ListCall<${answers}, ${itemType(operation)}>` : `Call<${answers}>`} {`,
    `    return ${flat}({ ...options, client: this.#client })`,
    '  }',
  ].join('\n')
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
