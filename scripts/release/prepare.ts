import { join } from 'node:path'
import { quiet, run } from '../process/run.ts'
import { readChangesets } from '../spec-changeset/changeset-files.ts'
import type { Git } from '../spec-diff/git.ts'
import { unreleased } from '../spec-diff/release.ts'
import { publicPackages } from './packages.ts'

/**
 * Makes sure that what is to be published is what is committed, that it has versions, and that it can be tagged.
 *
 * @throws Error saying what to do first
 */
export async function checkReady(root: string, git: Git): Promise<void> {
  const changed = (await git.run('status', '--porcelain')).split('\n').filter((line) => line !== '')
  if (changed.length > 0)
    throw new Error(
      `A release is what is committed, and this is not: ${shorten(changed.map((line) => line.slice(3)))}. Commit or stash it.`,
    )
  const waiting = (await readChangesets(join(root, '.changeset'))).map(({ file }) => file)
  if (waiting.length > 0)
    throw new Error(`Changesets wait: ${shorten(waiting)}. Run \`pnpm changeset version\` and commit what it writes, then release.`)
  const never = (await publicPackages(root)).filter(({ version }) => version === unreleased).map(({ name }) => name)
  if (never.length > 0)
    throw new Error(`There is no version to publish of ${never.join(', ')}. Write a changeset with \`pnpm changeset\`, or make it private.`)
  if ((await git.run('rev-parse', '--is-shallow-repository')).trim() === 'true')
    throw new Error('This clone is shallow, so tags cannot be put where they belong. Run `git fetch --unshallow --tags` first.')
  if ((await git.try('var', 'GIT_COMMITTER_IDENT')) === undefined)
    throw new Error('Tags need a name. Set one with `git config user.name` and `git config user.email` first.')
}

/** @throws Error when a package is not what its specification says */
export async function checkGenerated(root: string): Promise<void> {
  const command = [process.execPath, join(root, 'scripts/generate/main.ts'), '--check'] as const
  if (!(await run(command, { cwd: root, env: quiet() })))
    throw new Error('A package is not what its specification says. Run `pnpm generate`, commit what it writes, then release.')
}

/** The first few, and how many more. */
function shorten(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}
