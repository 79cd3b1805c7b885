import { $ } from '@hey-api/openapi-ts'

/** The argument of hey-api's resolvers of enums; only the members that this one reads. */
interface EnumContext {
  readonly schema: { readonly items?: readonly unknown[] }
  readonly symbols: { readonly z: Parameters<typeof $>[0] }
  readonly nodes: { base(context: EnumContext): unknown }
}

/** The argument of hey-api's resolvers of objects; only the members that this one reads. */
interface ObjectContext {
  readonly schema: { readonly properties?: object; readonly additionalProperties?: { readonly type?: string } }
  readonly symbols: { readonly z: Parameters<typeof $>[0] }
  readonly nodes: {
    base(context: ObjectContext): unknown
    shape(context: ObjectContext): Parameters<ReturnType<typeof $.call>['call']>[0]
  }
}

/**
 * hey-api's plugin for zod schemas, of zod/mini, which bundles to less than half. hey-api drops properties that a schema does
 * not name, whatever it says about them; here an object that is open by its schema keeps them, and a closed one rejects them.
 */
export const zodPlugin = {
  name: 'zod',
  compatibilityVersion: 'mini',
  dates: { offset: true },
  definitions: { case: 'preserve' },
  metadata: false,
  '~resolvers': { object: objectOf, enum: enumOf },
}

function objectOf(context: ObjectContext): unknown {
  const { schema, symbols, nodes } = context
  if (Object.keys(schema.properties ?? {}).length === 0 || schema.additionalProperties === undefined) return nodes.base(context)
  const kind = schema.additionalProperties.type === 'never' ? 'strictObject' : 'looseObject'
  return $(symbols.z).attr(kind).call(nodes.shape(context))
}

/** hey-api turns the schema `false` into an enum without values, and that into a schema that accepts anything. */
function enumOf(context: EnumContext): unknown {
  return context.schema.items?.length ? context.nodes.base(context) : $(context.symbols.z).attr('never').call()
}
