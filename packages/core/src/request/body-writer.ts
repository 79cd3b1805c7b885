/** A body as fetch takes it, with its media type and the way to send it again. */
export interface WrittenBody {
  readonly body: BodyInit
  /** Media type; undefined where the platform knows better, as for the boundary of multipart. */
  readonly type: string | undefined
  /** True where the body can be read only once, so that it is never sent again. */
  readonly isOnce?: boolean
  /** True where the platform writes it anew each time, with headers of its own. */
  readonly isRewritten?: boolean
}

/** Makes the body to send of what the caller gave. Throws TypeError, with a clause that says why, for what cannot be sent. */
export type BodyWriter = (body: unknown) => WrittenBody
