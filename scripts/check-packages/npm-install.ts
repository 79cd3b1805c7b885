import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Installs packages as a user would, but for asking for news of those that npm has in its cache. */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  await promisify(execFile)('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], { cwd: folder })
}
