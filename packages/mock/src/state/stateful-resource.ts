/** Objects of one kind whose state a mock keeps, and the operations that see it, by operationId. */
export interface StatefulResource {
  /** Path template of one object. */
  readonly path: string
  /** The property of an object that its path has; undefined where there is one object only. */
  readonly key: string | undefined
  /** The path parameters that tell one object from another. */
  readonly parameters: readonly string[]
  readonly create: readonly string[]
  readonly list: readonly string[]
  readonly get: string | undefined
  readonly update: readonly string[]
  readonly delete: string | undefined
}
