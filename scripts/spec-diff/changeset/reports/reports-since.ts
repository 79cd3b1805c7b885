import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseReport, type Sections } from '@hostwright/api-report/report.ts'
import type { Git } from '@hostwright/shared/process/git.ts'

/**
 * A package's report at a commit and now; undefined where there was or is none, and `another form` where one of them is written
 * otherwise than today: then nothing can be said by it.
 */
export async function reportsSince(
  root: string,
  git: Git,
  folder: string,
  ref: string,
): Promise<readonly [before: Sections, after: Sections] | 'another form' | undefined> {
  const file = `api/${folder}.md`
  const [before, after] = await Promise.all([git.fileAt(ref, file), readFile(join(root, file), 'utf8').catch(() => undefined)])
  if (before === undefined || after === undefined) return undefined
  const [old, now] = [parseReport(before), parseReport(after)]
  return old === undefined || now === undefined ? 'another form' : [old, now]
}
