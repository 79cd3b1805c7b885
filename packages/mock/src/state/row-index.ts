import { type Entity, isEntity } from '@hostwright/openapi/body-objects.ts'

/** Returns the function that finds a row by its id. It indexes each list once. */
export function createRowIndex(): (rows: readonly unknown[], key: string, id: string) => Entity | undefined {
  const indexes = new WeakMap<readonly unknown[], Map<string, Entity>>()
  return (rows, key, id) => {
    const known = indexes.get(rows) ?? new Map(rows.flatMap((row) => (isEntity(row) ? [[String(row[key]), row] as const] : [])))
    indexes.set(rows, known)
    return known.get(id)
  }
}
