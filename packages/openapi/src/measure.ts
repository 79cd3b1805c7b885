import { LIMITS } from './limits.ts'

/**
 * Counts the values of a document. An object in several places, such as the target of YAML aliases, counts in each, but is traversed
 * once, so that the time does not grow.
 *
 * @param name The name of the document, for the message
 * @throws RangeError for too many values, too deep nesting, or a circular object
 */
export function measure(value: unknown, name: string, limits: Pick<typeof LIMITS, 'values' | 'depth'> = LIMITS): number {
  const around = new Set<object>()
  /** The number of values in each finished object, and their depth. */
  const known = new Map<object, Size>()
  const keys: string[] = []
  return count(value).values

  function count(node: unknown): Size {
    if (typeof node !== 'object' || node === null) return { values: 1, depth: 0 }
    if (around.has(node))
      throw new RangeError(`${name} has an object inside itself, at ${keys.join('.')}; write it as a $ref to a component.`)
    const before = known.get(node)
    if (before && before.depth + around.size <= limits.depth) return before
    if (around.size >= limits.depth)
      throw new RangeError(`${name} nests more than ${limits.depth} objects and lists in one another, at ${keys.join('.').slice(0, 80)}….`)
    around.add(node)
    const size = { values: 1, depth: 0 }
    for (const [key, child] of Object.entries(node)) {
      keys.push(key)
      const inner = count(child)
      keys.pop()
      size.values += inner.values
      size.depth = Math.max(size.depth, inner.depth)
      if (size.values > limits.values) throw new RangeError(`${name} has more than ${limits.values} values, its YAML aliases written out.`)
    }
    around.delete(node)
    size.depth++
    known.set(node, size)
    return size
  }
}

interface Size {
  readonly values: number
  readonly depth: number
}
