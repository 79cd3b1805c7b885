import { $, type TsDsl } from '@hey-api/openapi-ts'
import { FinishedSchema } from './finished-schema.ts'

type Name = Parameters<typeof $>[0]

/** The argument of hey-api's resolvers of enums and objects; only the members that ours read. */
interface Context {
  readonly schema: {
    readonly items?: readonly unknown[]
    readonly properties?: object
    readonly additionalProperties?: { readonly type?: string }
  }
  /** Keys that lead to the schema in the document. */
  readonly path: { readonly '~ref': readonly (string | number)[] }
  readonly symbols: { readonly z: Name }
  readonly nodes: { base(context: Context): unknown; shape(context: Context): Parameters<ReturnType<typeof $.call>['call']>[0] }
}

/** The declaration of a schema; only the members that the hook reads. */
interface SchemaNode {
  readonly name: { readonly symbol?: { readonly name: string; readonly meta: { readonly resourceId?: string; readonly role?: string } } }
  readonly value: ConstructorParameters<typeof FinishedSchema>[0]['expression']
  assign(expression: TsDsl): unknown
}

/** The plugin that emits the schemas; only the member that the hook uses. */
interface Plugin {
  symbol(name: string, options: object): Name
}

/** Parts of an operation's input by their roles. */
const PARTS: Readonly<Record<string, string>> = {
  'request-body': 'Body',
  'request-query': 'Query',
  'request-path': 'Path',
  'request-headers': 'Headers',
}

/**
 * hey-api's plugin for zod schemas, of zod/mini, which bundles to less than half. hey-api drops properties that a schema does
 * not name, whatever it says about them; here an object that is open by its schema keeps them, and a closed one rejects them.
 *
 * @param types names of hey-api's types
 * @param requests components of requests by the names of their schemas, with the names of their types
 * @param schemas receives the names of the emitted schemas
 */
export function zodPlugin(types: ReadonlySet<string>, requests: ReadonlyMap<string, string>, schemas: Set<string>) {
  const lengths = new Map<string, number>()
  const finish = ({ node, plugin }: { readonly node: SchemaNode | null; readonly plugin: Plugin }): void => {
    const symbol = node?.name.symbol
    if (!node || !symbol) return
    schemas.add(symbol.name)
    const name = symbol.name.slice(1)
    const part = PARTS[symbol.meta.role ?? '']
    const type = part === undefined ? (requests.get(name) ?? name) : `${name.slice(0, -part.length)}Data`
    const schema = {
      name: symbol.name,
      expression: node.value,
      type: types.has(type) ? type : undefined,
      part: part?.toLowerCase(),
      isRequest: part !== undefined || requests.has(name),
    }
    const t = plugin.symbol('t', { external: './types.gen.js', importKind: 'namespace', kind: 'type' })
    node.assign(new FinishedSchema(schema, $(t) as TsDsl, lengths))
  }
  return {
    name: 'zod',
    compatibilityVersion: 'mini',
    dates: { offset: true },
    definitions: { case: 'preserve' },
    metadata: false,
    $resolvers: { object: objectOf, enum: enumOf },
    $hooks: { events: { 'node:set:before': finish } },
  }
}

function objectOf(context: Context): unknown {
  const kind = kindOf(context)
  return kind === undefined ? context.nodes.base(context) : $(context.symbols.z).attr(kind).call(context.nodes.shape(context))
}

/** Returns the kind of object; undefined for hey-api's own. An operation has no other parameters than documented ones, except headers. */
function kindOf({ schema, path }: Context): 'strictObject' | 'looseObject' | undefined {
  const [top, , , group, ...more] = path['~ref']
  if (top === 'paths' && more.length === 0 && (group === 'query' || group === 'path')) return 'strictObject'
  if (top === 'paths' && more.length === 0 && group === 'headers') return 'looseObject'
  if (Object.keys(schema.properties ?? {}).length === 0 || schema.additionalProperties === undefined) return undefined
  return schema.additionalProperties.type === 'never' ? 'strictObject' : 'looseObject'
}

/** hey-api turns the schema `false` into an enum without values, and that into a schema that accepts anything. */
function enumOf(context: Context): unknown {
  return context.schema.items?.length ? context.nodes.base(context) : $(context.symbols.z).attr('never').call()
}
