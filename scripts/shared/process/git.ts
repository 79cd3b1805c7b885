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
  #tags: Promise<string[]> | undefined

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

  /** Returns the tags, read once: the latest version first; a pre-release is older than its release. @throws Error with git's message */
  async tags(): Promise<string[]> {
    this.#tags ??= this.run('-c', 'versionsort.suffix=-', 'tag', '--list', '--sort=-version:refname').then((listed) => listed.split('\n'))
    return this.#tags
  }

  /** Returns the texts of all files in some folders at a commit, by their paths. @throws Error if there is no such commit */
  async filesAt(ref: string, folders: readonly string[]): Promise<Map<string, string>> {
    const listed = await this.try('ls-tree', '-r', '-z', '--format=%(objectname) %(path)', `${ref}^{commit}`, '--', ...folders)
    if (listed === undefined) throw new Error(`There is no commit "${ref}" here. Fetch it, or name another with --base.`)
    const entries = listed.split('\0').filter((entry) => entry !== '')
    const batch = promisify(execFile)('git', ['cat-file', '--batch'], {
      cwd: this.#root,
      env: gitEnvironment(),
      maxBuffer: 1 << 28,
      encoding: 'buffer',
    })
    batch.child.stdin?.end(entries.map((entry) => `${entry.split(' ', 1)[0]}\n`).join(''))
    const { stdout } = await batch
    const files = new Map<string, string>()
    let position = 0
    for (const entry of entries) {
      // Each file is preceded by a line with its hash, type and size, and followed by a line break.
      const start = stdout.indexOf('\n', position) + 1
      const end = start + Number(stdout.toString('latin1', position, start).trim().split(' ').at(-1))
      files.set(entry.slice(entry.indexOf(' ') + 1), stdout.toString('utf8', start, end))
      position = end + 1
    }
    return files
  }
}
