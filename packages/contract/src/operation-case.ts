/** One operation, called through each surface with the specification's examples. */
export interface OperationCase {
  /** Through the client class. */
  client(): PromiseLike<unknown>
  /** Through openapi-fetch. */
  paths(): Promise<{ data?: unknown; error?: unknown; response: Response }>
  /** zod schema of the answer, `file` where it is one to download; undefined where no status has a body. */
  readonly answer: { parse(value: unknown): unknown } | 'file' | undefined
}
