import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { readFile } from 'node:fs/promises'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const execute = promisify(execFile)
const require = createRequire(import.meta.url)

/**
 * Looks at a tarball as a registry would: publint and attw find nothing, and nothing is in it that does not belong.
 *
 * @param folders what it ships beside README.md, LICENSE and package.json
 * @returns what was found, on one line
 * @throws Error naming what is wrong
 */
export async function auditPackage(tarball: string, folders: readonly string[] = ['dist']): Promise<string> {
  const files = await listTarball(tarball)
  const belongs = new RegExp(`^package/((${folders.join('|')})/|README\\.md$|LICENSE$|package\\.json$)`)
  const strangers = files.filter((file) => !belongs.test(file) || /\.test\.|openapi\.json/.test(file))
  if (strangers.length > 0) throw new Error(`${basename(tarball)} ships what it should not: ${strangers.join(', ')}`)
  for (const wanted of ['README.md', 'LICENSE'])
    if (!files.includes(`package/${wanted}`)) throw new Error(`${basename(tarball)} ships no ${wanted}.`)
  await lint(tarball)
  await checkTypes(tarball)
  return `${basename(tarball)}: ${files.length} files, publint and attw find nothing`
}

async function listTarball(tarball: string): Promise<string[]> {
  const { stdout } = await execute('tar', ['-tzf', tarball])
  return stdout.split('\n').filter((file) => file !== '' && !file.endsWith('/'))
}

async function lint(tarball: string): Promise<void> {
  const data = await readFile(tarball)
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer },
    strict: true,
  })
  if (messages.length > 0)
    throw new Error(`publint on ${basename(tarball)}:\n${messages.map((message) => formatMessage(message, pkg)).join('\n')}`)
}

/** Packages are ESM only, by intent. */
async function checkTypes(tarball: string): Promise<void> {
  const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')
  await execute(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'])
}
