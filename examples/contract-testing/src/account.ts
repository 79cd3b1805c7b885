import type { SshKeyCreate, TransIP } from '@hostwright/transip'

/** Names of all domains, however many pages they come on. */
export async function domainNames(transip: TransIP): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of transip.domains.list()) names.push(name)
  return names
}

/** Adds an SSH key unless there is one with its description; returns the id either way. */
export async function ensureSshKey(transip: TransIP, key: SshKeyCreate): Promise<number> {
  const find = async (): Promise<number | undefined> => {
    for await (const { id, description } of transip.sshKeys.list()) if (description === key.description) return id
    return undefined
  }
  const existing = await find()
  if (existing !== undefined) return existing
  await transip.sshKeys.create({ body: key })
  const added = await find()
  if (added === undefined) throw new Error(`The SSH key "${key.description}" was added, but is not listed.`)
  return added
}
