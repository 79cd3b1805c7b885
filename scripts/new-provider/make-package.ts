import { join } from 'node:path'
import { quiet } from '@hostwright/shared/process/quiet.ts'
import { readUpstream } from '@hostwright/shared/spec/upstream.ts'
import { x } from 'tinyexec'
import { sourcePlaces } from './source-places.ts'

/** A step from a spec to its package. */
export interface Step {
  /** What the package then does: `builds`. */
  readonly what: string
  readonly command: string
  readonly args: readonly string[]
}

/** Returns the steps that make the package of a spec. */
export function stepsOf(provider: string): Step[] {
  const turbo = ['exec', 'turbo', 'run', 'build', 'typecheck', 'test', `--filter=@hostwright/${provider}`, '--output-logs=errors-only']
  return [
    { what: 'generates', command: process.execPath, args: ['scripts/generate/main.ts', provider] },
    // The workspace has a new package.
    { what: 'is installed', command: 'pnpm', args: ['install', '--no-frozen-lockfile', '--prefer-offline'] },
    { what: 'builds, type-checks and passes its contract tests', command: 'pnpm', args: turbo },
    // `pnpm test` compares the mock's names with the report, and requires a changeset of every package.
    { what: 'is in the report of the mock', command: process.execPath, args: ['scripts/api/main.ts'] },
    { what: 'has the changeset of its first release', command: process.execPath, args: ['scripts/spec-diff/changeset/main.ts', provider] },
  ]
}

/**
 * Runs the steps that make a provider's package. After a failure, says at which places of the provider's own document it is, what is
 * done, and which command goes on.
 *
 * @returns the exit code
 */
export async function makePackage(
  root: string,
  provider: string,
  write: (line: string) => void,
  steps: readonly Step[] = stepsOf(provider),
): Promise<number> {
  const done = [`specs/${provider} is written`]
  for (const { what, command, args } of steps) {
    const running = x(command, [...args], { nodeOptions: { cwd: root, env: quiet } })
    const lines: string[] = []
    for await (const line of running) {
      lines.push(line)
      write(line)
    }
    const { exitCode } = await running
    if (exitCode !== 0) {
      const folder = join(root, 'specs', provider)
      const upstream = await readUpstream(folder)
      // The report of a failed test names those that passed, too.
      const places =
        upstream === undefined ? [] : await sourcePlaces(lines.filter((line) => !line.includes('✓')).join('\n'), folder, upstream)
      const advice = `Correct specs/${provider} where the message above points, or leave out the operation and note it in CURATION.md.`
      for (const line of [
        `Failed: ${[command, ...args].join(' ')}`,
        ...places,
        `Done: ${done.join(', ')}.`,
        `${advice} Then run: pnpm new-provider ${provider}`,
      ])
        write(line)
      return 1
    }
    done.push(`packages/${provider} ${what}`)
    write(`packages/${provider} ${what}.`)
  }
  return 0
}
