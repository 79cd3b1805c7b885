import * as fc from 'fast-check'

/** Tries a property on the same examples each time; a failure prints the smallest one. */
export function check<Values>(property: fc.IRawProperty<Values>, numRuns = 150): void | Promise<void> {
  return fc.assert(property, { seed: 20_260_101, numRuns })
}
