import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { ComponentOf } from '../spec/components.js'

/** A schema that applies to a value. */
export interface Part {
  readonly schema: Schema
  /** The innermost component that it is or is in; undefined if there is none. */
  readonly component: string | undefined
}

/** Finds the schemas of a value and of its parts. */
export interface SchemaParts {
  /** Returns a schema and everything that its `$ref`, allOf, oneOf and anyOf add. */
  readonly of: (schema: Schema | boolean | undefined) => readonly Part[]
  /** Returns the schemas of a field, or of an entry if `node` is a list. */
  readonly step: (parts: readonly Part[], node: unknown, token: string) => Step
}

export function createSchemaParts(resolve: Resolve, componentOf: ComponentOf): SchemaParts {
  const known = new WeakMap<Schema, readonly Part[]>()

  function of(schema: Schema | boolean | undefined, outer?: string): readonly Part[] {
    if (typeof schema !== 'object' || schema === null) return []
    const parts = known.get(schema) ?? gather(schema, undefined, new Set())
    known.set(schema, parts)
    return outer === undefined ? parts : parts.map((part) => ({ schema: part.schema, component: part.component ?? outer }))
  }

  function gather(schema: Schema | undefined, outer: string | undefined, seen: Set<Schema>): Part[] {
    if (!schema || typeof schema !== 'object' || seen.has(schema)) return []
    seen.add(schema)
    const component = componentOf(schema) ?? outer
    const { allOf = [], oneOf = [], anyOf = [] } = schema
    const target = schema.$ref === undefined ? undefined : resolve<Schema>({ $ref: schema.$ref })
    return [{ schema, component }, ...[target, ...allOf, ...oneOf, ...anyOf].flatMap((part) => gather(part, component, seen))]
  }

  function look(parts: readonly Part[], { isList, isNamed, token }: Lookup): readonly Part[] {
    const children = (pick: (schema: Schema) => (Schema | boolean | undefined)[]): readonly Part[] =>
      parts.flatMap(({ schema, component }) => pick(schema).flatMap((child) => of(child, component)))
    if (isList) return children(({ prefixItems, items }) => [prefixItems?.[Number(token)] ?? items])
    if (isNamed) return children((schema) => (hasField(schema, token) ? [schema.properties?.[token]] : []))
    return children(({ additionalProperties, unevaluatedProperties, patternProperties = {} }) => [
      additionalProperties,
      unevaluatedProperties,
      ...Object.values(patternProperties),
    ])
  }

  const steps = new WeakMap<readonly Part[], Map<string, Step>>()

  /** Cached, because all rows of a list need the same; the cache does not grow with the keys of maps. */
  function step(parts: readonly Part[], node: unknown, token: string): Step {
    const isList = Array.isArray(node)
    const isNamed = !isList && parts.some(({ schema }) => hasField(schema, token))
    const hasPrefixItems = isList && parts.some(({ schema }) => schema.prefixItems !== undefined)
    const key = isNamed ? `.${token}` : isList ? `[${hasPrefixItems ? token : ''}]` : '{}'
    const before = steps.get(parts) ?? new Map<string, Step>()
    steps.set(parts, before)
    const result = before.get(key) ?? { parts: look(parts, { isList, isNamed, token }), isNamed }
    before.set(key, result)
    return result
  }

  return { of, step }
}

interface Step {
  readonly parts: readonly Part[]
  /** True if the schema declares the field by name. */
  readonly isNamed: boolean
}

interface Lookup {
  readonly isList: boolean
  readonly isNamed: boolean
  readonly token: string
}

export function hasField({ properties }: Schema, name: string): boolean {
  return properties !== undefined && Object.hasOwn(properties, name)
}
