/**
 * An operation of an openapi-fetch `paths` type, derived from the types that a generated package has for its functions.
 *
 * @typeParam MediaType the provider's usual media type of bodies
 * @typeParam Data `path`, `query`, `headers` and `body` of a request
 * @typeParam Responses bodies of successful responses by status, `void` without one
 * @typeParam Errors bodies of errors by status, or `default`
 * @typeParam Contents for `body` and single statuses, what differs from the usual: another media type, or types by media type
 */
export type PathOperation<MediaType extends string, Data, Responses, Errors, Contents> = {
  parameters: { [Key in keyof Data as Key extends keyof Groups ? Groups[Key] : never]: Data[Key] }
  responses: {
    [Status in keyof (Responses & Errors)]: PathResponse<MediaType, (Responses & Errors)[Status], Status, Contents>
  }
} & {
  // A mapped type, so that an optional body stays optional.
  [Key in keyof Data as Key extends 'body' ? 'requestBody' : never]: [Data[Key]] extends [undefined]
    ? never
    : { content: Content<MediaType, Exclude<Data[Key], undefined>, Key, Contents> }
}

declare const ABSENT: unique symbol

/**
 * The data of a request that has members which can only be null. openapi-fetch takes these for read-only ones, and forbids them,
 * as nothing is left of their types without null. A symbol is left that no caller has.
 */
export type WithNulls<Data> = Data extends object
  ? {
      [Key in keyof Data]: [NonNullable<Data[Key]>] extends [never]
        ? Data[Key] | (null extends Data[Key] ? typeof ABSENT : never)
        : WithNulls<Data[Key]>
    }
  : Data

/** Groups of parameters by their names in a generated package. */
interface Groups {
  readonly path: 'path'
  readonly query: 'query'
  readonly headers: 'header'
}

type PathResponse<MediaType extends string, Body, Status, Contents> = [Body] extends [void]
  ? { content?: never }
  : { content: Content<MediaType, Body, Status, Contents> }

type Content<MediaType extends string, Body, Place, Contents> = Place extends keyof Contents
  ? Contents[Place] extends string
    ? Record<Contents[Place], Body>
    : Contents[Place]
  : Record<MediaType, Body>
