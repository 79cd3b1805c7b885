import { listOf, show, type Judgement, type Rule } from '../rule.ts'

/** Null is a matter of direction: it may come, or it may be sent. Any other change of the type is one of the code around it. */
export const types: Rule = ({ typeName, property, base, revision, directions }) => {
  if (typeName !== 'Schema' || property !== 'type') return undefined
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  const found: Judgement[] = []
  if (after.includes('null') && !before.includes('null') && before.length > 0)
    found.push({ level: directions.has('response') ? 'breaking' : 'added', message: 'may be null' })
  if (before.includes('null') && !after.includes('null') && after.length > 0)
    found.push({ level: directions.has('request') ? 'breaking' : 'fixed', message: 'is never null' })
  const [was, is] = [before, after].map((list) => list.filter((type) => type !== 'null'))
  if (show(was?.toSorted()) === show(is?.toSorted()))
    return found.length > 0 ? found : [{ level: 'words', message: 'lists its types in another order' }]
  return [...found, { level: 'breaking', message: `is ${inWords(is)} in place of ${inWords(was)}` }]
}

function inWords(names: readonly unknown[] = []): string {
  return names.length === 0 ? 'anything' : names.map(String).join(' or ')
}
