/** A document that cannot be read. The message is a sentence that names the file. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  /** Absolute path of the file. */
  readonly file: string
  /** JSON Pointer (RFC 6901) to the place in the file; empty where the whole file is meant. */
  readonly pointer: string

  constructor(message: string, file: string, pointer = '', options?: ErrorOptions) {
    super(message, options)
    this.file = file
    this.pointer = pointer
  }
}
