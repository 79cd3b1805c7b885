import { visible } from '../visible.js'
import type { Difference } from './differences.js'
import type { Verification } from './verification.js'

/** Returns the differences by operation for people, and a summary line. */
export function describeVerification(verification: Verification): string {
  return `${describeDifferences(verification.differences)}${summary(verification)}`
}

/** Returns the differences by operation, with an empty line after each; empty if there are none. */
export function describeDifferences(differences: readonly Difference[]): string {
  const groups = new Map<string, string>()
  for (const difference of differences) {
    const { operation, method, path } = difference
    const heading = `${visible(`${operation ?? '(not in the spec)'}  ${method} ${path}`)}\n`
    groups.set(heading, (groups.get(heading) ?? '') + line(difference))
  }
  return [...groups].map(([heading, lines]) => `${heading}${lines}\n`).join('')
}

function line({ place, message, schema, count, statuses, first }: Difference): string {
  const status = place.startsWith('request') ? `, status ${statuses.join(', ')}` : ''
  const time = first.time === null ? '' : ` at ${first.time}`
  const about = `${place}  ${message}  ×${count}${status}, first in entry ${first.entry}${time}${schema === null ? '' : `  ${schema}`}`
  return `  ${visible(about)}\n`
}

/** Returns one line with the numbers of a verification. */
export function summary({ entries, bodiesNotRecorded, operations, differences }: Verification): string {
  const { elsewhere, tokenRequests, preflights, redirects, withoutResponse, malformed } = entries.ignored
  const reasons = [
    [elsewhere, 'of other servers'],
    [tokenRequests, 'for tokens'],
    [preflights, 'preflight'],
    [redirects, 'redirected'],
    [withoutResponse, 'without a response'],
    [malformed, 'malformed'],
  ] as const
  const given = reasons.filter(([number]) => number > 0).map(([number, reason]) => `${number} ${reason}`)
  const total = reasons.reduce((sum, [number]) => sum + number, 0)
  const why = given.length > 0 ? ` (${given.join(', ')})` : ''
  const bodies = bodiesNotRecorded > 0 ? ` ${plural(bodiesNotRecorded, 'body', 'bodies')} not recorded.` : ''
  const found = `${plural(differences.length, 'difference')} in ${plural(operations.differing, 'operation')}, ${operations.checked} of the spec called.`
  return `${plural(entries.read, 'entry', 'entries')} read, ${entries.checked} checked, ${total} ignored${why}.${bodies} ${found}`
}

function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
