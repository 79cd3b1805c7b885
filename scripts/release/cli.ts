import { parseArgs } from 'node:util'
import { buildPackages } from '@hostwright/shared/process/build.ts'
import { Git } from '@hostwright/shared/process/git.ts'
import { dryRun } from './dry-run.ts'
import { checkGenerated, checkReady } from './prepare.ts'
import { publishPackages } from './publish.ts'

const usage = `Usage: pnpm release [--dry-run]

Publishes every version that the registry does not have, core before what depends on it, and tags it.
It can be run again after it was interrupted, and finishes. Needs a clean working tree in which
\`pnpm changeset version\` was run and committed.

  --dry-run  say what the next release would be: versions, changelogs, tarballs. Needs generated packages that are up to date;
             builds them anew, so writes their \`dist\` folders and the cache of builds, and nothing else
  --help     this`

/** Runs the program with its arguments and gives the exit code. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  try {
    const { help, 'dry-run': dry } = parseOptions(args)
    if (help === true) write(usage)
    else if (dry === true) {
      // Building would generate what is stale, and this is to leave the sources alone.
      await checkGenerated(root)
      await buildPackages(root, { afresh: true })
      await dryRun(root, write)
    } else {
      const git = new Git(root)
      await checkReady(root, git)
      await checkGenerated(root)
      await buildPackages(root, { afresh: true })
      await publishPackages(root, git, write, process.stdin.isTTY)
    }
    return 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(error.message)
    return 1
  }
}

function parseOptions(args: string[]): { 'dry-run'?: boolean | undefined; help?: boolean | undefined } {
  try {
    return parseArgs({ args, options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error })
  }
}
