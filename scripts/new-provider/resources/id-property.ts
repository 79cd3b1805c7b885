import { isNumeric, isScalar, type Entity } from '@hostwright/openapi/body-objects.ts'
import { parameterNames } from '@hostwright/openapi/path-template.ts'

/** The example that texts have if the source has none: any two of them are equal. */
const SAMPLE = 'text'

/**
 * Returns the property that holds the value of a path segment: one whose example equals that of the segment, preferably with a similar
 * name; else one that is named after the parameter and can hold its value.
 *
 * @param segment The segment of the path template
 * @param id The segment with the examples of its parameters
 * @param owners The other parameters of the path, whose properties refer to other objects
 */
export function idProperty(
  entities: readonly Entity[],
  segment: string,
  id: string | undefined,
  owners: readonly string[] = [],
): string | undefined {
  const own = keyNames(segment)
  const names = [...new Set([...own, 'id', ...(own.length > 0 ? ['uuid'] : [])])]
  const isEqual = (value: unknown) => isScalar(value) && String(value) === id
  const equal = entities.map((entity) =>
    Object.keys(entity).filter((key) => isEqual(entity[key]) && (own.includes(key) || !owners.includes(key))),
  )
  const holding = (candidates: readonly string[]) => candidates.find((name) => entities.some((entity) => canHold(entity[name], id)))
  // Two values may be equal by coincidence, even in different objects; the name decides.
  return (
    first(equal, (keys) => names.find((name) => keys.includes(name)) ?? mostSimilar(keys, segment)) ??
    holding(own) ??
    first(id === SAMPLE ? [] : equal, ([key, ...others]) => (others.length === 0 ? key : undefined)) ??
    holding(names)
  )
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a property can hold an id: a number cannot hold text. */
function canHold(example: unknown, id: string | undefined): boolean {
  return typeof example === 'string' || (typeof example === 'number' && (id === undefined || isNumeric(id)))
}

/** Returns possible names of the property for a parameter: for `domainId` the same, and `id`. */
function keyNames(segment: string): string[] {
  const parameters = parameterNames(segment)
  const [only] = parameters
  return parameters.length === 1 && only !== undefined ? [only, words(only).at(-1) ?? only] : []
}

/** Returns the name that shares the most words with the segment; undefined if none shares any. */
function mostSimilar(names: readonly string[], segment: string): string | undefined {
  const segmentWords = new Set(words(segment))
  const shared = (name: string) => words(name).filter((word) => segmentWords.has(word)).length
  return names.filter((name) => shared(name) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
}

/** Splits `databaseName` and `database_name` into `database` and `name`. */
function words(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}
