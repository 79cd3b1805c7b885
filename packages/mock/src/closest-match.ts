/** Returns the name that `given` is most likely a typo of; undefined if none is similar. */
export function closestMatch(given: string, names: readonly string[]): string | undefined {
  const word = given.toLowerCase()
  const [best] = names
    .map((name) => ({ name, steps: distance(word, name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.steps - b.steps)
  return best?.name
}

/** The number of letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min(at(row, j) + (letter === other ? 0 : 1), at(row, j + 1) + 1, at(next, j) + 1))
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
