/** Calls of one operation through each surface, with the specification's examples. */
export interface OperationCase {
  /** Through the client class. */
  client(): PromiseLike<unknown>
  /** Through the function. */
  functions(): PromiseLike<unknown>
  /** Through openapi-fetch. */
  paths(): Promise<{ data?: unknown; error?: unknown; response: Response }>
  /** The zod schema of the response, or `file` for a download; undefined if no status has a body. */
  readonly responseSchema: { parse(value: unknown): unknown } | 'file' | undefined
}
