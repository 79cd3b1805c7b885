import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '@hostwright/shared/process/command.ts'
import { reportOf } from './report.ts'

const USAGE = `Usage: pnpm api [--check]

Writes the public names and signatures of core and mock, as they are built, to api/core.md and api/mock.md. Commit the files: their
difference shows a reviewer what changes for users. Generated packages have no report; \`pnpm spec:diff\` shows what changes there.

  --check  writes nothing, shows what differs and fails if something does; build first
  --help   prints this text`

/** Packages that are written by hand, below \`packages\`. */
const PACKAGES = ['core', 'mock'] as const
/** Maximum of printed lines of a difference. */
const SHOWN = 40

/** Runs `pnpm api` with its arguments and returns the exit code: 1 if a report is stale or cannot be written. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  const command = { usage: USAGE, options: { check: { type: 'boolean' } }, positionals: false } as const
  return runCommand(command, args, write, async ({ check }) => {
    const stale: string[] = []
    for (const name of PACKAGES) {
      const file = `api/${name}.md`
      const text = await reportOf(join(root, 'packages', name))
      const before = await readFile(join(root, file), 'utf8').catch(() => '')
      if (before.replaceAll('\r\n', '\n') === text) continue
      stale.push(file)
      for (const line of difference(root, file, text)) write(line)
      if (check !== true) await writeFile(join(root, file), text)
    }
    if (stale.length === 0) write('The reports in api/ match what is built.')
    else if (check === true) write(`Stale: ${stale.join(', ')}. Run \`pnpm api\`, commit what it writes, and add a changeset.`)
    else write(`Wrote ${stale.join(', ')}. Review the difference and add a changeset.`)
    return check === true && stale.length > 0 ? 1 : 0
  })
}

/** Returns the first 40 removed and added lines. */
function difference(root: string, file: string, text: string): string[] {
  const args = 'diff --no-index --no-color --no-ext-diff --unified=0 --ignore-cr-at-eol --'.split(' ')
  const before = existsSync(join(root, file)) ? file : '/dev/null'
  const { stdout } = spawnSync('git', [...args, before, '-'], { cwd: root, input: text, encoding: 'utf8', maxBuffer: 1 << 26 })
  const lines = stdout.split('\n').filter((line) => /^[-+](?!-- |\+\+ )/.test(line))
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more lines`] : lines
}
