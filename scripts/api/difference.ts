import { spawnSync } from 'node:child_process'
import { gitEnvironment } from '@hostwright/shared/process/git.ts'

/** Lines of a difference that are shown; the rest is counted. */
const SHOWN = 40

/**
 * What differs between a file and a text, as a short unified diff. An absent file is empty.
 *
 * @param file path in the folder
 */
export function differenceOf(folder: string, file: string, text: string, isThere: boolean): string[] {
  const args = [
    'diff',
    '--no-index',
    '--no-color',
    '--no-ext-diff',
    '--unified=0',
    '--ignore-cr-at-eol',
    '--',
    isThere ? file : '/dev/null',
    '-',
  ]
  const { stdout, error } = spawnSync('git', args, {
    cwd: folder,
    input: text,
    env: gitEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) throw new Error(`git could not be run to compare ${file}: ${error.message}`, { cause: error })
  const lines = stdout.split('\n').filter((line) => /^[-+](?!-- |\+\+ )/.test(line))
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more lines`] : lines
}
