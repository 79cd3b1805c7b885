/**
 * Measures each subject once a round, so that a slow moment affects all of them. Each round starts with another subject, so
 * that none always follows the same one.
 *
 * @returns the measurements of each subject, by round
 */
export async function interleave<Subject, Measurement>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<Measurement>,
): Promise<Map<Subject, Measurement[]>> {
  const measured = new Map<Subject, Measurement[]>(subjects.map((subject) => [subject, []]))
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) measured.get(subject)?.push(await measure(subject))
  }
  return measured
}

/** Returns the middle value, or the mean of the two middle ones. @throws RangeError without values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of no values.')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2
}

/**
 * Returns the median of the ratios within each round. Both values of a round were measured together, so a slow moment
 * affects both.
 *
 * @throws RangeError if the numbers of rounds differ
 */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  if (values.length !== base.length) throw new RangeError(`${values.length} rounds cannot be compared with ${base.length}.`)
  return median(values.map((value, round) => value / (base[round] as number)))
}
