import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { writeText } from './fixture.ts'

const REPOSITORY = resolve(import.meta.dirname, '../../..')
const CORE = join(REPOSITORY, 'packages/core/dist')

/** Returns the compiler's errors for a generated package and a file that uses it; empty without errors. */
export function typeCheck(root: string, usage: string, options: object = {}): Promise<string> {
  return typeCheckAll(root, { 'usage.ts': usage }, options)
}

/** Returns the compiler's errors for files that use generated packages, by one run of the compiler. */
export async function typeCheckAll(root: string, usages: Readonly<Record<string, string>>, options: object = {}): Promise<string> {
  const config = {
    extends: join(REPOSITORY, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      types: [],
      ...options,
      paths: { '@hostwright/core': [join(CORE, 'index.d.ts')], '@hostwright/core/*': [join(CORE, '*.d.ts')] },
    },
    files: Object.keys(usages),
  }
  await writeText(join(root, 'tsconfig.json'), JSON.stringify(config))
  await writeText(join(root, 'package.json'), '{ "type": "module" }')
  for (const [file, usage] of Object.entries(usages)) await writeText(join(root, file), usage)
  const compiler = promisify(execFile)(
    process.execPath,
    [join(REPOSITORY, 'node_modules/typescript/bin/tsc'), '-p', root, '--pretty', 'false', '--singleThreaded'],
    {
      // The errors of all operations of a provider fill megabytes.
      maxBuffer: 2 ** 26,
    },
  )
  return compiler.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
}
