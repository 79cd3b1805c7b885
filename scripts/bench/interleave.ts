/** How often everyone is measured. */
export interface Rounds {
  /** As many where there is time. */
  readonly most: number
  /** As many even where there is not. */
  readonly least: number
  /** Milliseconds after which no round begins. */
  readonly time: number
}

/**
 * Measures every contestant once a round, so that what slows the machine down meanwhile hits all of them. Each round
 * starts with another one, so that nobody always comes after the same neighbour's garbage.
 *
 * @returns the measurements of each contestant, by round
 */
export async function interleave<Contestant, Measurement>(
  contestants: readonly Contestant[],
  { most, least, time }: Rounds,
  measure: (contestant: Contestant) => Promise<Measurement>,
): Promise<Map<Contestant, Measurement[]>> {
  const measured = new Map<Contestant, Measurement[]>(contestants.map((contestant) => [contestant, []]))
  const end = performance.now() + time
  for (let round = 0; round < most && (round < least || performance.now() < end); round++) {
    const first = round % contestants.length
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      measured.get(contestant)?.push(await measure(contestant))
    }
  }
  return measured
}
