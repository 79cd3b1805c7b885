/** Objects and lists that a body may have in one another; what looks into it does so by recursion. */
export const MAX_DEPTH = 500

/** Whether a value has objects and lists nested more deeply. */
export function isTooDeep(value: unknown, left = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((child) => isTooDeep(child, left - 1))
}
