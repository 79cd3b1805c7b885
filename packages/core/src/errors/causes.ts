/** An error, its cause, the cause of that, and so on; of several errors in one, all. */
export function causes(error: unknown, depth = 5): Error[] {
  if (!(error instanceof Error && depth > 0)) return []
  const { cause, errors } = error as Partial<AggregateError>
  return [error, ...[cause, errors].flat().flatMap((each) => causes(each, depth - 1))]
}
