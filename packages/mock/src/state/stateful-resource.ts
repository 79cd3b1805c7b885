/** A kind of object whose state a mock keeps, and its operations by operationId. */
export interface StatefulResource {
  /** Its name in the spec. */
  readonly kind: string
  /** The path template of an object, or of a list of entries. */
  readonly path: string
  /** The property that identifies an object; undefined if there is only one object, and for entries. */
  readonly key: string | undefined
  /** The path parameters that identify an object. */
  readonly parameters: readonly string[]
  readonly create: readonly string[]
  readonly list: readonly string[]
  readonly get: string | undefined
  readonly update: readonly string[]
  readonly delete: string | undefined
}
