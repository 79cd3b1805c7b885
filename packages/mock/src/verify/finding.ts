/** One way in which a recorded call and the spec part. Nothing in it is a value of the traffic. */
export interface CallFinding {
  /** `request.query.page`, `request.body.domain.name`, `200 response.body.domains[].name`. */
  place: string
  kind: FindingKind
  message: string
  /** The component of the spec that it is about, `components/schemas/Domain`; undefined where the operation says it itself. */
  component?: string | undefined
}

/**
 * `schema`: a value breaks its schema; `access`: a field is read-only and was sent, or write-only and came back; the others say
 * what they are of.
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

/** How the message of a name that only the traffic has begins. */
export const NOT_IN_SPEC = 'not in the spec'
