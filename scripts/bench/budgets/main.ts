// pnpm budgets [--set <package>]: what each package costs its users, beside the ceilings in ceilings.json. Fails where one is over.
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackages } from '@hostwright/shared/process/build.ts'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { withScratch } from '@hostwright/shared/process/scratch.ts'
import { above, readCeilings, writeCeilings } from './ceilings.ts'
import { listPackages, type Package } from './entries.ts'
import { judge, type Measured, report } from './judge.ts'
import { dependencyCount, gzipSize, importTime, instantiations } from './measure.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

try {
  const { values } = parseArgs({ options: { set: { type: 'string' } } })
  await buildPackages(ROOT)
  await withScratch(async (scratch) => {
    await writeFile(join(scratch, 'package.json'), JSON.stringify({ type: 'module' }))
    if (values.set === undefined) await compare(scratch)
    else await set(`@hostwright/${values.set.replace('@hostwright/', '')}`, scratch)
  })
} catch (error) {
  console.error(failureText(error))
  process.exitCode = 1
}

async function compare(scratch: string): Promise<void> {
  const ceilings = await readCeilings()
  const verdicts = []
  for (const each of await listPackages()) verdicts.push(...judge(each.name, await measure(each, scratch), ceilings[each.name]))
  console.log(report(verdicts))
  process.exitCode = verdicts.every(({ isKept }) => isKept) ? 0 : 1
}

/** Gives a package ceilings a little above what it costs now; what was there is replaced. */
async function set(name: string, scratch: string): Promise<void> {
  const packages = await listPackages()
  const found = packages.find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${name} to set ceilings for; there are ${packages.map((each) => each.name).join(', ')}.`)
  const ceilings = above(await measure(found, scratch))
  await writeCeilings({ ...(await readCeilings()), [name]: ceilings })
  console.log(`Ceilings of ${name} are set a little above what it costs now. Review and commit scripts/budgets/ceilings.json.`)
}

async function measure({ folder, entries, program }: Package, scratch: string): Promise<Measured> {
  const gzip: Record<string, number> = {}
  for (const entry of entries) gzip[entry.name] = await gzipSize(entry, scratch)
  return {
    gzip,
    ...(program !== undefined && { instantiations: await instantiations(program, scratch) }),
    import: await importTime(folder),
    dependencies: await dependencyCount(folder),
  }
}
