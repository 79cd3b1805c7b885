import { type ReadOptions, type TransIP, waitFor } from '@hostwright/transip'

const PREFIX = 'nightly '

/**
 * Takes a snapshot of a VPS, waits for it, and deletes older ones of this program. Deletes nothing unless the new one is complete.
 *
 * @param keep number of snapshots to keep; the VPS must allow one more
 * @param timeout longest wait for the new snapshot in ms
 */
export async function backUp(transip: TransIP, vpsIdentifier: string, { keep = 7, timeout = 3_600_000 } = {}): Promise<void> {
  const list = async (options?: ReadOptions) => {
    const { snapshots } = await transip.vps.snapshots.list({ path: { vpsIdentifier }, ...options })
    return snapshots.filter(({ description }) => description.startsWith(PREFIX))
  }
  // Times in ISO 8601 sort as text.
  const description = PREFIX + new Date().toISOString()
  await transip.vps.snapshots.create({ path: { vpsIdentifier }, body: { description } })
  const find = async (options: ReadOptions) => (await list(options)).find((snapshot) => snapshot.description === description)
  const created = await waitFor(find, (snapshot) => snapshot !== undefined)
  await transip.vps.snapshots.waitUntil('active', { path: { vpsIdentifier, snapshotName: created.name }, timeout })

  const complete = (await list()).filter(({ status }) => status === 'active')
  const newestFirst = complete.toSorted((a, b) => (a.description < b.description ? 1 : -1))
  for (const { name } of newestFirst.slice(keep)) await transip.vps.snapshots.delete({ path: { vpsIdentifier, snapshotName: name } })
}
