import { describeDifferences, summary } from '../verify/report.js'
import type { Ignored } from '../verify/verification.js'
import { differingRoutes, type Verifier } from '../verify/verifier.js'
import type { Observation } from './observe.js'

type Observed = Omit<Observation, 'toString'>

/** How many calls were checked, and how many were not and why. */
export interface Counts {
  readonly checked: number
  readonly ignored: Ignored
  readonly notSampled: number
  /** Calls whose check failed. */
  readonly failures: number
}

/** @param verifier An Error if the spec could not be read */
export function observation(verifier: Verifier | Error, { checked, ignored, notSampled, failures }: Counts): Observed {
  const read = checked + failures + Object.values<number>({ ...ignored }).reduce((sum, count) => sum + count, 0)
  const entries = { read, checked, ignored: { ...ignored } }
  if (verifier instanceof Error) {
    const none = { bodiesNotRecorded: 0, operations: { checked: 0, differing: 0 }, differences: [], notes: [] }
    return { entries, ...none, notSampled, problem: verifier.message }
  }
  // The verifier goes on counting.
  const { bodiesNotRecorded, operations, differences: all } = structuredClone(verifier.result())
  const differences = all.filter(({ kind }) => kind !== 'unknown-field')
  const problems = [
    ...(failures > 0 ? [`${failures} of the responses could not be compared.`] : []),
    ...(read > 0 && ignored.elsewhere === read
      ? [`No call went to ${verifier.servers.join(' or ')}; say with baseUrls where the calls go.`]
      : []),
  ]
  return {
    entries,
    bodiesNotRecorded,
    operations: { ...operations, differing: differingRoutes(differences) },
    differences,
    notes: all.filter(({ kind }) => kind === 'unknown-field'),
    notSampled,
    problem: problems.length > 0 ? problems.join(' ') : null,
  }
}

/** Returns the report for people. */
export function describeObservation(observed: Observed): string {
  const { differences, notes, notSampled, problem } = observed
  const heading = notes.length > 0 ? 'Notes: fields that the spec lacks; clients accept them.\n\n' : ''
  const others = notSampled > 0 ? ` ${notSampled} not sampled.` : ''
  const end = problem === null ? '' : `\n${problem}`
  return `${describeDifferences(differences)}${heading}${describeDifferences(notes)}${summary(observed)}${others}${end}`
}
