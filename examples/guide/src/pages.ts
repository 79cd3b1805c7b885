import type { TransIP } from '@hostwright/transip'

// #region items
/** Returns the names of all domains, however many pages they come on. */
export async function domainNames(transip: TransIP): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of transip.domains.list()) names.push(name)
  return names
}
// #endregion items

// #region array
/** Returns the first domains. Pages after the limit are not read. */
export function firstDomains(transip: TransIP, limit: number) {
  return transip.domains.list({ pageSize: 10 }).toArray({ limit })
}
// #endregion array

// #region resume
/** Passes each page to a function, which also gets the cursor to store, and starts after the stored cursor. */
export async function importDomains(
  transip: TransIP,
  stored: string | undefined,
  save: (names: readonly string[], cursor: string | undefined) => Promise<void>,
): Promise<void> {
  const list = transip.domains.list({ pageSize: 10, cursor: stored })
  for await (const page of list.pages()) {
    const names = page.items.map(({ name }) => name)
    await save(names, page.cursor)
  }
}
// #endregion resume
