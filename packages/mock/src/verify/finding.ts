/** One way in which a recorded call and the spec part. Nothing in it is a value of the traffic. */
export interface CallFinding {
  /** `request.query.page`, `request.body.domain.name`, `200 response.body.domains[].name`. */
  place: string
  kind: FindingKind
  message: string
}

/** `schema`: a value breaks its schema; the others say what they are of. */
export type FindingKind = 'route' | 'method' | 'query' | 'header' | 'media-type' | 'body' | 'json' | 'unknown-field' | 'schema' | 'status'
