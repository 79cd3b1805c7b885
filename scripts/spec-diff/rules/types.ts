import { listOf, render, type Classification, type Rule } from '../rule.ts'

/** The effect of null depends on the direction. Any other change of a type breaks. */
export const types: Rule = ({ typeName, property, base, revision, directions }) => {
  if (typeName !== 'Schema' || property !== 'type') return undefined
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  const found: Classification[] = []
  if (after.includes('null') && !before.includes('null') && before.length > 0)
    found.push({ level: directions.has('response') ? 'breaking' : 'added', message: 'may be null' })
  if (before.includes('null') && !after.includes('null') && after.length > 0)
    found.push({ level: directions.has('request') ? 'breaking' : 'fixed', message: 'is never null' })
  const [was, is] = [before, after].map((list) => list.filter((type) => type !== 'null'))
  if (render(was?.toSorted()) === render(is?.toSorted()))
    return found.length > 0 ? found : [{ level: 'docs-only', message: 'lists its types in another order' }]
  return [...found, { level: 'breaking', message: `is ${optionList(is)} instead of ${optionList(was)}` }]
}

function optionList(names: readonly unknown[] = []): string {
  return names.length === 0 ? 'anything' : names.map(String).join(' or ')
}
