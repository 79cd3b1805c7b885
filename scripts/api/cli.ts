import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { differenceOf } from './difference.ts'
import { checkBuilt, publicPackages, type PublicPackage } from './packages.ts'
import { reportOf } from './report.ts'

const usage = 'Usage: pnpm api [--check] [package…]'

/** Runs the program with its arguments and gives the exit code: 1 where a report is not what it should be, or could not be made. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  try {
    const { check, names } = parseOptions(args)
    const all = await publicPackages(root)
    const chosen = choose(names, all)
    checkBuilt(chosen, all)
    let code = 0
    for (const one of chosen) code = Math.max(code, check ? await checkOne(root, one, all, write) : await writeOne(root, one, all, write))
    if (names.length === 0) code = Math.max(code, await strays(root, all, check, write))
    if (check && code === 0) write('The reports of public names and signatures are what is built.')
    return code
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(error.message)
    return 1
  }
}

function parseOptions(args: string[]): { check: boolean; names: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: { check: { type: 'boolean' } }, allowPositionals: true })
    return { check: values.check === true, names: positionals }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error })
  }
}

function choose(names: readonly string[], all: readonly PublicPackage[]): readonly PublicPackage[] {
  const unknown = names.find((name) => !all.some(({ folder }) => folder === name))
  if (unknown !== undefined)
    throw new Error(`There is no published package packages/${unknown}. There are: ${all.map(({ folder }) => folder).join(', ')}.`)
  return names.length > 0 ? all.filter(({ folder }) => names.includes(folder)) : all
}

async function writeOne(root: string, one: PublicPackage, all: readonly PublicPackage[], write: (line: string) => void): Promise<number> {
  const file = `api/${one.folder}.md`
  const before = await read(join(root, file))
  const text = reportOf(one, all)
  if (before === text) {
    write(`${file}  unchanged`)
    return 0
  }
  await mkdir(join(root, 'api'), { recursive: true })
  await writeFile(join(root, file), text)
  write(`${file}  ${before === undefined ? 'new' : 'changed; review it, and write a changeset with `pnpm changeset`'}`)
  return 0
}

async function checkOne(root: string, one: PublicPackage, all: readonly PublicPackage[], write: (line: string) => void): Promise<number> {
  const file = `api/${one.folder}.md`
  const before = await read(join(root, file))
  const text = reportOf(one, all)
  if (before?.replaceAll('\r\n', '\n') === text) return 0
  const isThere = before !== undefined
  const what = isThere ? 'is not what is built' : 'is missing'
  write(`${file} ${what}: public names or signatures of ${one.name} changed.`)
  const difference = differenceOf(root, file, text, isThere)
  for (const line of difference) write(`  ${line}`)
  if (difference.length === 0) write('  Only its layout differs.')
  write(`  If that is meant, run \`pnpm api ${one.folder}\`, review and commit ${file}, and write a changeset with \`pnpm changeset\`.`)
  return 1
}

/** Reports of packages that are no longer there. */
async function strays(root: string, all: readonly PublicPackage[], check: boolean, write: (line: string) => void): Promise<number> {
  const files = await readdir(join(root, 'api')).catch(() => [])
  const found = files.filter((file) => file.endsWith('.md') && !all.some(({ folder }) => file === `${folder}.md`))
  for (const file of found) {
    if (!check) await rm(join(root, 'api', file))
    write(check ? `api/${file} is the report of no published package. Run \`pnpm api\`, which removes it.` : `api/${file}  removed`)
  }
  return check && found.length > 0 ? 1 : 0
}

/** Undefined for what is not there. */
async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
