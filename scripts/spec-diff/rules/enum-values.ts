import { listOf, render, type Classification, type Rule } from '../rule.ts'

/**
 * A new value in a response is an addition, but a switch over all values no longer covers them. Code that names a
 * removed value no longer compiles.
 */
export const enumValues: Rule = ({ property, base, revision, directions }) => {
  if (property !== 'enum' && property !== 'const') return undefined
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  if (after.length === 0) {
    const level = directions.has('response') ? 'breaking' : 'added'
    return [{ level, message: `is no longer limited to ${before.map(render).join(', ')}` }]
  }
  if (before.length === 0) {
    const level = directions.has('request') ? 'breaking' : 'fixed'
    return [{ level, message: `is one of ${after.map(render).join(', ')}` }]
  }
  const added = after.filter((value) => !before.includes(value))
  const removed = before.filter((value) => !after.includes(value))
  const found: Classification[] = removed.map((value) => ({ level: 'breaking', message: `no longer has the value ${render(value)}` }))
  for (const value of added) {
    const note = directions.has('response') ? { note: EXHAUSTIVE } : {}
    found.push({ level: 'added', message: `has the new value ${render(value)}`, ...note })
  }
  return found.length > 0 ? found : [{ level: 'docs-only', message: 'lists its values in another order' }]
}

/** What to do about a new member of a union. */
export const EXHAUSTIVE = 'a switch over all of them needs one more case'
