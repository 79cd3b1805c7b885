import { runCommand } from '@hostwright/shared/process/command.ts'
import { publishFirst } from './first-version.ts'

const USAGE = `Usage: pnpm release:first <package>

Builds a package, \`transip\` or \`@hostwright/transip\`, publishes its first version with your own npm login, and prints how to
register the Release workflow as its trusted publisher. npm accepts a trusted publisher only for packages that exist; the workflow
publishes all later versions.

Before you run it: merge the pull request "Release", check out main, and run \`npm login\`.

  --help  prints this text`

/** Runs the program with its arguments and returns the exit code. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  return runCommand({ usage: USAGE, options: {} }, args, write, async (_, [name, ...more]) => {
    if (name === undefined || more.length > 0) throw new Error(`Name one package.\n\n${USAGE}`)
    await publishFirst(root, name, write)
  })
}
