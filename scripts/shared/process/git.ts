import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * The environment without the variables that git sets for its hooks, so that a command runs in the repository of its folder.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY)$/.test(name)),
  )
}

/** Runs git commands in a repository. */
export class Git {
  readonly #root: string

  /** @param root folder of the working tree */
  constructor(root: string) {
    this.#root = root
  }

  /** Returns a command's output. @throws Error with git's message */
  async run(...args: string[]): Promise<string> {
    try {
      const { stdout } = await promisify(execFile)('git', args, { cwd: this.#root, env: gitEnvironment(), maxBuffer: 1 << 28 })
      return stdout
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
      throw new Error(`git ${args[0]} failed: ${said}`, { cause: error })
    }
  }

  /** Returns a command's output; undefined if it fails. */
  async try(...args: string[]): Promise<string | undefined> {
    return this.run(...args).catch(() => undefined)
  }

  /** Returns the tags that match a pattern, the latest version first; a pre-release is older than its release. @throws Error with git's message */
  async tags(pattern = '*'): Promise<string[]> {
    const listed = await this.run('-c', 'versionsort.suffix=-', 'tag', '--list', '--sort=-version:refname', pattern)
    return listed.split('\n').filter((tag) => tag !== '')
  }

  /** Returns a file's text at a commit; undefined if the file did not exist. @throws Error if there is no such commit */
  async fileAt(ref: string, file: string): Promise<string | undefined> {
    if ((await this.try('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) === undefined)
      throw new Error(`There is no commit "${ref}" here. Fetch it, or name another with --base.`)
    const listed = await this.run('ls-tree', '--name-only', ref, '--', file)
    return listed.trim() === '' ? undefined : this.run('show', `${ref}:${file}`)
  }
}
