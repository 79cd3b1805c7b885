import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'

export type Direction = 'request' | 'response'

/** Returns the methods of an operationId. */
export type Names = (id: string) => readonly string[]

/** The methods that use a part of a document, and whether they send it, receive it or both. */
export interface Use {
  readonly methods: readonly string[]
  readonly directions: ReadonlySet<Direction>
}

/** Finds the uses of each part of a document. */
export class Uses {
  readonly #document: Document
  readonly #components = new Map<string, { methods: Set<string>; directions: Set<Direction> }>()

  readonly #operations: SpecOperation[]

  readonly #names: Names

  /** @param names returns the methods of an operation */
  constructor(document: Document, names: Names) {
    this.#document = document
    this.#names = names
    this.#operations = listOperations(document)
    for (const spec of this.#operations) {
      const { parameters, requestBody, responses } = spec.operation
      const sent = [spec.pathItem.parameters, parameters, requestBody]
      this.#follow(sent, 'request', names(spec.id), new Set())
      this.#follow(responses, 'response', names(spec.id), new Set())
    }
  }

  /** Returns the uses of the part at a JSON Pointer. */
  at(pointer: string): Use {
    const [root, first = '', second = '', third = ''] = parsePointer(pointer)
    if (root === 'components')
      return this.#narrowed(this.#components.get(`${first}/${second}`) ?? { methods: [], directions: new Set() }, pointer)
    if (root !== 'paths') return { methods: [], directions: new Set() }
    const route = this.#operations.filter(({ path, method }) => path === first && (second === 'parameters' || method === second))
    const isSent = second === 'parameters' || third === 'parameters' || third === 'requestBody'
    const directions = new Set<Direction>(isSent ? ['request'] : third === 'responses' ? ['response'] : [])
    return this.#narrowed({ methods: route.flatMap((spec) => this.#names(spec.id)), directions }, pointer)
  }

  /** Returns the direction of a readOnly or writeOnly field, whatever its object's is. */
  #narrowed({ methods, directions }: { methods: Iterable<string>; directions: Set<Direction> }, pointer: string): Use {
    const keys = parsePointer(pointer)
    let only: Direction | undefined
    let current: unknown = this.#document
    for (const key of keys) {
      current = isObject(current) ? current[key] : undefined
      if (!isObject(current)) break
      if (current['readOnly'] === true) only = 'response'
      if (current['writeOnly'] === true) only = 'request'
    }
    return { methods: [...methods], directions: only !== undefined && directions.has(only) ? new Set([only]) : directions }
  }

  #follow(value: unknown, direction: Direction, methods: readonly string[], seen: Set<string>): void {
    if (!isObject(value)) return
    const ref = value['$ref']
    if (typeof ref === 'string' && ref.startsWith('#/components/') && !seen.has(ref)) {
      seen.add(ref)
      const [, kind = '', name = ''] = parsePointer(ref)
      const use = this.#components.get(`${kind}/${name}`) ?? { methods: new Set(), directions: new Set() }
      this.#components.set(`${kind}/${name}`, use)
      for (const method of methods) use.methods.add(method)
      use.directions.add(direction)
      this.#follow(valueAt(this.#document, ref), direction, methods, seen)
    }
    for (const [key, child] of Object.entries(value))
      if (key !== 'example' && key !== 'examples') this.#follow(child, direction, methods, seen)
  }
}
