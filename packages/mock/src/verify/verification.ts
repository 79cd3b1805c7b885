import type { Difference } from './differences.js'

/** The numbers of unchecked entries, by reason. */
export interface Ignored {
  /** Requests to other servers. */
  readonly elsewhere: number
  /** Token requests at an address that is no operation. */
  readonly tokenRequests: number
  /** OPTIONS requests that a browser sends before a request. */
  readonly preflights: number
  /** Responses with an undocumented 3xx. */
  readonly redirects: number
  readonly withoutResponse: number
  /** Invalid HAR entries. */
  readonly malformed: number
}

/** How traffic differs from a spec. An entry is a call, in a HAR or observed. */
export interface Verification {
  readonly entries: { read: number; checked: number; ignored: Ignored }
  /** Bodies of checked entries that the recorder left out or truncated. */
  readonly bodiesNotRecorded: number
  /** The number of operations that were called, and of routes with differences, including unknown ones. */
  readonly operations: { checked: number; differing: number }
  readonly differences: Difference[]
  /** The reason if not everything was checked; null if everything was. */
  readonly problem: string | null
}

/** Returns counters at 0. */
export function noneIgnored(): Record<keyof Ignored, number> {
  return { elsewhere: 0, tokenRequests: 0, preflights: 0, redirects: 0, withoutResponse: 0, malformed: 0 }
}
