/** The middle value; the mean of the two middle ones where their number is even. @throws RangeError without values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]] as [number, number]
  return (low + high) / 2
}

/**
 * How many times the base's values are those of a contestant: the median of the rounds' ratios. Rounds of the same number
 * were measured next to each other, so what slowed the machine down meanwhile is in both.
 *
 * @throws RangeError where the two do not have equally many rounds
 */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  if (values.length !== base.length) throw new RangeError(`${values.length} rounds cannot be compared with ${base.length}.`)
  return median(values.map((value, round) => value / (base[round] as number)))
}
