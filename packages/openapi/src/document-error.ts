/** Thrown for a document that cannot be read. The message names the file. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  /** The absolute path of the file. */
  readonly file: string
  /** JSON Pointer (RFC 6901) to the location in the file; empty for the whole file. */
  readonly pointer: string

  constructor(message: string, file: string, pointer = '', options?: ErrorOptions) {
    super(message, options)
    this.file = file
    this.pointer = pointer
  }
}
