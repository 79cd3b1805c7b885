/** A kind of object whose state a mock keeps, and its operations by operationId. */
export interface StatefulResource {
  /** The path template of an object. */
  readonly path: string
  /** The property that identifies an object; undefined if there is only one object. */
  readonly key: string | undefined
  /** The path parameters that identify an object. */
  readonly parameters: readonly string[]
  readonly create: readonly string[]
  readonly list: readonly string[]
  readonly get: string | undefined
  readonly update: readonly string[]
  readonly delete: string | undefined
}
