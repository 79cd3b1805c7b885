import type { Ajv, FuncKeywordDefinition } from 'ajv'

/** Replaces `uniqueItems` of `ajv`, which takes quadratic time, with a version in linear time. */
export function useLinearUniqueItems(ajv: Pick<Ajv, 'addKeyword' | 'removeKeyword'>): void {
  ajv.removeKeyword('uniqueItems')
  const validate: NonNullable<FuncKeywordDefinition['validate']> = (isOn: boolean, list: readonly unknown[]) => {
    const [i, j] = isOn ? equalEntries(list) : []
    if (i === undefined || j === undefined) return true
    validate.errors = [
      { keyword: 'uniqueItems', message: `must NOT have duplicate items (items ## ${j} and ${i} are identical)`, params: { i, j } },
    ]
    return false
  }
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', errors: true, validate })
}

/** Returns the indexes of two equal entries, the later one first. */
function equalEntries(list: readonly unknown[]): [number, number] | [] {
  const places = new Map<string, number>()
  for (const [index, entry] of list.entries()) {
    const text = canonical(entry)
    const before = places.get(text)
    if (before !== undefined) return [index, before]
    places.set(text, index)
  }
  return []
}

/** Serializes a value such that equal values give equal texts. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
  return `{${members.toSorted().join()}}`
}
