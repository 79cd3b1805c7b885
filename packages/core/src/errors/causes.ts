/** An error, its cause, the cause of that, and so on; of several errors in one, all. */
export function causes(error: unknown, depth = 5): Error[] {
  if (!(error instanceof Error && depth > 0)) return []
  const { cause, errors } = error as Partial<AggregateError>
  return [error, ...[cause, errors].flat().flatMap((each) => causes(each, depth - 1))]
}

/** The system's name for what went wrong (ECONNRESET). Node hides it in the cause of a TypeError that says only "fetch failed". */
export function codeOf(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => (cause as { readonly code?: unknown }).code)
    .find((code) => typeof code === 'string')
}
