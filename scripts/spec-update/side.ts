import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { resolveDiscriminators } from '@hostwright/new-provider/discriminators.ts'
import { isNode, type Node } from '@hostwright/new-provider/node.ts'
import { newReport } from '@hostwright/new-provider/report.ts'
import { type Route, routesOf } from '@hostwright/new-provider/routes.ts'
import { tidySchemas } from '@hostwright/new-provider/schemas.ts'

/** Keys from the root of a document to a value. */
export type At = readonly string[]

/** One of the two documents that are compared: a normal form whose schemas are as our specs have them. */
export class Side {
  readonly document: Node

  /** @param normalForm is not changed */
  constructor(normalForm: Document) {
    const document = structuredClone(normalForm)
    // Importing opens all objects, as responses may gain fields; an update decides that by use.
    const closed = [...walkDocument(document)].filter(({ kind, node }) => kind === 'schema' && node['additionalProperties'] === false)
    this.document = document as unknown as Node
    resolveDiscriminators(this.document, newReport())
    tidySchemas(this.document, newReport())
    for (const { node } of closed) node['additionalProperties'] = false
  }

  get(at: At): unknown {
    let value: unknown = this.document
    for (const key of at) {
      if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
      value = value[key]
    }
    return value
  }

  node(at: At): Node {
    const value = this.get(at)
    return isNode(value) ? value : {}
  }

  follow(start: At): At {
    let at = start
    for (let steps = 0; steps < 50; steps++) {
      const { $ref } = this.node(at)
      if (typeof $ref !== 'string') break
      at = parsePointer($ref)
    }
    return at
  }

  /** Returns the component to which a reference at a place leads: `schemas/Disk`. */
  component(at: At): string | undefined {
    const { $ref } = this.node(at)
    return typeof $ref === 'string' ? parsePointer($ref).slice(1).join('/') : undefined
  }

  /** Returns the properties of a schema. @param deep includes those of its `allOf` */
  properties(at: At, deep: boolean): Map<string, At> {
    const own = Object.keys(this.node([...at, 'properties'])).map((name) => [name, [...at, 'properties', name]] as const)
    const parts = deep ? this.#parts(at).flatMap((part) => Array.from(this.properties(part, true))) : []
    return new Map([...parts, ...own])
  }

  /** Returns the required properties of a schema. @param deep includes those of its `allOf` */
  required(at: At, deep: boolean): unknown[] {
    const own = this.node(at)['required']
    const parts = deep ? this.#parts(at).flatMap((part) => this.required(part, true)) : []
    return [...(Array.isArray(own) ? (own as unknown[]) : []), ...parts]
  }

  #parts(at: At): At[] {
    const parts = this.node(at)['allOf']
    return Array.isArray(parts) ? parts.map((_, index) => this.follow([...at, 'allOf', String(index)])) : []
  }

  routes(): Route[] {
    return routesOf(this.document)
  }

  /** Returns the parameters of an operation by place and name, those of the path included. */
  parameters({ path, method }: Route): Map<string, At> {
    const found = new Map<string, At>()
    for (const owner of [
      ['paths', path],
      ['paths', path, method],
    ]) {
      const list = this.get([...owner, 'parameters'])
      for (const index of Array.isArray(list) ? list.keys() : []) {
        const at = [...owner, 'parameters', String(index)]
        found.set(parameterKey(this.node(this.follow(at)), path), at)
      }
    }
    return found
  }
}

/** Returns a text by which two parameters are the same. The names of path parameters mean nothing to a server, so their position counts. */
export function parameterKey({ in: where, name }: Readonly<Record<string, unknown>>, path: string): string {
  if (where === 'header') return `header ${String(name).toLowerCase()}`
  const position = where === 'path' ? [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, own]) => own === name) : -1
  return position < 0 ? `${String(where)} ${String(name)}` : `path ${position}`
}

/** Returns a route without the names of its parameters. */
export function templateOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}

/** Whether two JSON values are equal, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
