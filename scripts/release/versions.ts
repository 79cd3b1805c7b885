import { join } from 'node:path'
import { readChangesets } from '@hostwright/spec-diff/changeset/changeset-files.ts'
import { runChangesets } from './changesets.ts'

/**
 * Raises the versions that changesets ask for and writes their changelogs; without changesets nothing is done.
 *
 * @throws Error with what changesets say
 */
export async function raiseVersions(root: string): Promise<void> {
  if ((await readChangesets(join(root, '.changeset'))).length === 0) return
  const { ok, printed } = await runChangesets(['version'], root)
  if (!ok) throw new Error(`The changesets cannot become versions.\n${withoutStack(printed)}`)
}

/** Where in changesets an error came from helps nobody who wrote one. */
function withoutStack(printed: string): string {
  return printed
    .split('\n')
    .filter((line) => !/^ +at /.test(line))
    .join('\n')
}
