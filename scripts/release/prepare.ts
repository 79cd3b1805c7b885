import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quiet, run } from '@hostwright/shared/process/run.ts'
import { readChangesets } from '@hostwright/spec-diff/changeset/changeset-files.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { unreleased } from '@hostwright/shared/packages/last-release.ts'
import { tagOf } from '@hostwright/shared/packages/last-release.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { publishedAmong } from './registry-answer.ts'

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
  const packages = await publishedPackages(root)
  await checkVersions(root, packages)
  if ((await git.run('rev-parse', '--is-shallow-repository')).trim() === 'true')
    throw new Error('This clone is shallow, so tags cannot be put where they belong. Run `git fetch --unshallow --tags` first.')
  if ((await git.try('var', 'GIT_COMMITTER_IDENT')) === undefined)
    throw new Error('Tags need a name. Set one with `git config user.name` and `git config user.email` first.')
  await checkTags(root, git, packages)
}

async function checkVersions(root: string, packages: readonly PublishedPackage[]): Promise<void> {
  const never = packages.filter(({ version }) => version === unreleased).map(({ name }) => name)
  if (never.length > 0)
    throw new Error(`There is no version to publish of ${never.join(', ')}. Write a changeset with \`pnpm changeset\`, or make it private.`)
  const tag = await prereleaseTag(root)
  // changesets publish under `latest` but in this mode, and so everybody would install it.
  const early = packages.filter(({ version }) => ![undefined, tag].includes(prereleaseOf(version)))
  if (early.length > 0)
    throw new Error(
      `Prereleases are made with \`pnpm changeset pre enter\`, and this is none of them: ${shorten(early.map((one) => tagOf(one)))}. ` +
        'Use that, or give the package an ordinary version.',
    )
}

/** What `pnpm changeset pre enter` was given; undefined where it was not run. */
async function prereleaseTag(root: string): Promise<string | undefined> {
  const text = await readFile(join(root, '.changeset/pre.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as { tag: string }).tag
}

/** The name in a version, `beta` of `1.0.0-beta.0` (Semantic Versioning 2.0.0, 9); undefined where it is no prerelease. */
function prereleaseOf(version: string): string | undefined {
  return /^[\d.]+-([^.+]+)/.exec(version)?.[1]
}

/** Tags come after publishing. One that was there first would stay where it is, perhaps on what was not published. */
async function checkTags(root: string, git: Git, packages: readonly PublishedPackage[]): Promise<void> {
  const tags = new Set(await git.tags())
  const tagged = packages.filter((one) => tags.has(tagOf(one)))
  const published = await publishedAmong(root, tagged)
  const early = tagged.filter((one) => !published.has(one)).map((one) => tagOf(one))
  if (early.length > 0)
    throw new Error(
      `Tagged here, but not on the registry: ${early.join(', ')}. If it was published a moment ago, wait until the registry shows it. ` +
        `If not, remove the tag with \`git tag --delete\`, and with \`git push origin --delete\` if it was pushed; a release sets it.`,
    )
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
