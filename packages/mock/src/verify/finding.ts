/** A difference between a recorded call and the spec. It contains no value of the traffic. */
export interface CallFinding {
  /** The location, such as `request.query.page` or `200 response.body.domains[].name`. */
  readonly place: string
  readonly kind: FindingKind
  readonly message: string
  /** The component of the spec, such as `components/schemas/Domain`; undefined if the operation defines the value itself. */
  readonly component?: string | undefined
}

/**
 * `schema`: a value breaks its schema; `access`: a readOnly field was sent, or a writeOnly one returned; the others name what they
 * are about.
 */
export type FindingKind =
  | 'route'
  | 'method'
  | 'query'
  | 'header'
  | 'media-type'
  | 'body'
  | 'json'
  | 'unknown-field'
  | 'access'
  | 'schema'
  | 'status'

/** The beginning of the message for an undeclared name. */
export const NOT_IN_SPEC = 'not in the spec'
