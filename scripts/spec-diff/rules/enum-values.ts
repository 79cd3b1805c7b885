import { listOf, show, type Judgement, type Rule } from '../rule.ts'

/**
 * A value that is new in an answer breaks nothing on the wire, but a switch over all values no longer covers them;
 * one that is gone no longer compiles where it is written.
 */
export const enumValues: Rule = ({ property, base, revision, directions }) => {
  if (property !== 'enum' && property !== 'const') return undefined
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  if (after.length === 0) {
    const level = directions.has('response') ? 'breaking' : 'added'
    return [{ level, message: `is no longer limited to ${before.map(show).join(', ')}` }]
  }
  if (before.length === 0) {
    const level = directions.has('request') ? 'breaking' : 'fixed'
    return [{ level, message: `is one of ${after.map(show).join(', ')}` }]
  }
  const added = after.filter((value) => !before.includes(value))
  const removed = before.filter((value) => !after.includes(value))
  const found: Judgement[] = removed.map((value) => ({ level: 'breaking', message: `has no value ${show(value)} any more` }))
  for (const value of added) {
    const note = directions.has('response') ? { note: exhaustive } : {}
    found.push({ level: 'added', message: `has the new value ${show(value)}`, ...note })
  }
  return found.length > 0 ? found : [{ level: 'words', message: 'lists its values in another order' }]
}

/** What a user does about an addition that a switch has to know. */
export const exhaustive = 'a switch over all of them needs one more case'
