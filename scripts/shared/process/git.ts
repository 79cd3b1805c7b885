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
    const commit = await this.#commit(ref)
    const listed = await this.run('ls-tree', '--name-only', commit, '--', file)
    return listed.trim() === '' ? undefined : this.run('show', `${commit}:${file}`)
  }

  /** Returns the texts of all files in some folders at a commit, by their paths. @throws Error if there is no such commit */
  async filesAt(ref: string, folders: readonly string[]): Promise<Map<string, string>> {
    const commit = await this.#commit(ref)
    const listed = await this.run('ls-tree', '-r', '-z', '--name-only', commit, '--', ...folders)
    const paths = listed.split('\0').filter((path) => path !== '')
    const batch = promisify(execFile)('git', ['cat-file', '--batch'], {
      cwd: this.#root,
      env: gitEnvironment(),
      maxBuffer: 1 << 28,
      encoding: 'buffer',
    })
    batch.child.stdin?.end(paths.map((path) => `${commit}:${path}\n`).join(''))
    const { stdout } = await batch
    const files = new Map<string, string>()
    let position = 0
    for (const path of paths) {
      // Each file is preceded by a line with its hash, type and size, and followed by a line break.
      const start = stdout.indexOf('\n', position) + 1
      const end = start + Number(stdout.toString('latin1', position, start).trim().split(' ').at(-1))
      files.set(path, stdout.toString('utf8', start, end))
      position = end + 1
    }
    return files
  }

  async #commit(ref: string): Promise<string> {
    const commit = await this.try('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
    if (commit === undefined) throw new Error(`There is no commit "${ref}" here. Fetch it, or name another with --base.`)
    return commit.trim()
  }
}
