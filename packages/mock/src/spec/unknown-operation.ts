import { closestMatch } from '../closest-match.js'

/** Says that a document lacks an operation, with the closest id that it has. */
export function unknownOperation(caller: string, id: string, known: ReadonlySet<string>): string {
  const near = closestMatch(id, [...known])
  return `${caller}: the spec has no operation '${id}'; ${near === undefined ? 'use an operationId of it.' : `did you mean '${near}'?`}`
}
