// pnpm budgets: what each package costs its users, beside the ceilings in ceilings.json. Fails where one is over.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureText } from '../process/failure.ts'
import { readCeilings } from './ceilings.ts'
import { listPackages, type Package } from './entries.ts'
import { judge, type Measured, report } from './judge.ts'
import { dependencyCount, gzipSize, importTime, instantiations } from './measure.ts'

const scratch = await mkdtemp(join(tmpdir(), 'hostwright budgets '))
try {
  await writeFile(join(scratch, 'package.json'), JSON.stringify({ type: 'module' }))
  const ceilings = await readCeilings()
  const verdicts = []
  for (const each of await listPackages()) verdicts.push(...judge(each.name, await measure(each), ceilings[each.name]))
  console.log(report(verdicts))
  process.exitCode = verdicts.every(({ isKept }) => isKept) ? 0 : 1
} catch (error) {
  console.error(failureText(error))
  process.exitCode = 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function measure({ folder, entries, program }: Package): Promise<Measured> {
  const gzip: Record<string, number> = {}
  for (const entry of entries) gzip[entry.name] = await gzipSize(entry, scratch)
  return {
    gzip,
    ...(program !== undefined && { instantiations: await instantiations(program, scratch) }),
    import: await importTime(folder),
    dependencies: await dependencyCount(folder),
  }
}
