/** Returns the number of a text of digits; undefined for others. */
export function count(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}
