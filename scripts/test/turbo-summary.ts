import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What turbo says of one task of one package, as far as it is read. */
export interface TaskRun {
  /** As in `@hostwright/core#build`. */
  readonly taskId: string
  readonly task: string
  readonly cache: { readonly status: string }
  /** Not there for a task that never started, because another that it needs had failed. Times are in ms. */
  readonly execution?: { readonly startTime: number; readonly endTime: number; readonly exitCode: number | null }
}

/** Tasks of the run whose summary is in a folder that was empty before; none where turbo did not come to its end. */
export async function latestTasks(folder: string): Promise<readonly TaskRun[]> {
  const [file] = await readdir(folder).catch(() => [])
  if (file === undefined) return []
  const { tasks } = JSON.parse(await readFile(join(folder, file), 'utf8')) as { readonly tasks: readonly TaskRun[] }
  return tasks
}

/** Whether a task succeeded in every package that has it, and how long that took or that it was remembered. */
export function verdictOf(task: string, runs: readonly TaskRun[]): { readonly passed: boolean; readonly note: string } {
  const ours = runs.filter((run) => run.task === task)
  const failed = ours.filter(({ execution }) => execution?.exitCode !== 0).map(({ taskId }) => taskId)
  if (ours.length === 0) return { passed: false, note: 'did not run' }
  if (failed.length > 0) return { passed: false, note: failed.join(', ') }
  const fresh = ours.filter(({ cache }) => cache.status !== 'HIT')
  if (fresh.length === 0) return { passed: true, note: 'nothing changed' }
  const start = Math.min(...fresh.map(({ execution }) => execution?.startTime ?? Infinity))
  const end = Math.max(...fresh.map(({ execution }) => execution?.endTime ?? 0))
  const of = ours.length > 1 ? `${fresh.length} of ${ours.length}, ` : ''
  return { passed: true, note: `${of}${((end - start) / 1000).toFixed(1)} s` }
}
