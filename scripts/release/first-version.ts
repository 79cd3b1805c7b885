import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UNRELEASED } from '@hostwright/shared/packages/last-release.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'

/** File name of the workflow that publishes all later versions, and the GitHub environment of its publishing job. */
export const TRUSTED_PUBLISHER = { workflow: 'release.yml', environment: 'npm' } as const

/**
 * Publishes the first version of a package with the user's npm login, then prints how to register its trusted publisher.
 *
 * @param name name of the package, with or without its scope
 * @throws Error if the package is unknown, has no version, is on the registry already, or cannot be published
 */
export async function publishFirst(root: string, name: string, write: (line: string) => void): Promise<void> {
  const one = await findPackage(root, name)
  if (one.version === UNRELEASED)
    throw new Error(`${one.name} has no version yet. Merge the pull request "Release" and check out main, then run this again.`)
  if (spawnSync('pnpm', ['view', one.name, 'version'], { cwd: root }).status === 0)
    throw new Error(`${one.name} is on the registry already. The Release workflow publishes its versions.`)
  // Neither the compiler nor the cache removes files: leftovers of an earlier build would be published.
  await rm(join(one.path, 'dist'), { recursive: true, force: true })
  run(root, ['exec', 'turbo', 'run', 'build', '--force', `--filter=${one.name}`], `${one.name} does not build.`)
  // pnpm checks that the working tree is clean and main, and may ask for a one-time password.
  run(one.path, ['publish', '--access', 'public'], `${one.name} was not published.`)
  const { repository } = JSON.parse(await readFile(join(one.path, 'package.json'), 'utf8')) as { repository: { url: string } }
  for (const line of nextSteps(one, repository.url)) write(line)
}

function run(cwd: string, args: readonly string[], failure: string): void {
  const { status } = spawnSync('pnpm', args, { cwd, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${failure} Fix what pnpm reports above, then run this again.`)
}

async function findPackage(root: string, name: string): Promise<PublishedPackage> {
  const packages = await publishedPackages(root)
  const found = packages.find((one) => one.name === name || one.folder === name)
  if (found === undefined)
    throw new Error(`There is no public package "${name}". There are: ${packages.map(({ folder }) => folder).join(', ')}.`)
  return found
}

/**
 * Returns the steps after a package's first version was published, line by line.
 *
 * @param repository URL of the repository on GitHub, as in package.json
 */
export function nextSteps({ name, version }: Pick<PublishedPackage, 'name' | 'version'>, repository: string): string[] {
  const [owner, repo] = new URL(repository.replace(/^git\+|\.git$/g, '')).pathname.split('/').slice(1)
  const { workflow, environment } = TRUSTED_PUBLISHER
  return [
    `Published ${name}@${version}. Now let the workflow publish later versions:`,
    `1. Open https://www.npmjs.com/package/${name}/access and choose "GitHub Actions" under "Trusted Publisher".`,
    `   Organization or user: ${owner}`,
    `   Repository:           ${repo}`,
    `   Workflow filename:    ${workflow}`,
    `   Environment name:     ${environment}`,
    `   Or run \`npm trust github ${name} --repository ${owner}/${repo} --file ${workflow} --environment ${environment} --allow-publish\`.`,
    '2. On the same page, under "Publishing access", choose "Require two-factor authentication and disallow tokens".',
    '3. Run the workflow "Release" on GitHub, which tags this version.',
  ]
}
