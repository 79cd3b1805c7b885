/** The maximum nesting of objects and lists in a body; the code that reads bodies is recursive. */
export const MAX_DEPTH = 500

/** Whether a value nests objects and lists more deeply. */
export function isTooDeep(value: unknown, left = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((child) => isTooDeep(child, left - 1))
}
