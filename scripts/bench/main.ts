// pnpm bench: builds, measures the packages side by side with their peers, and writes docs/benchmarks.md.
// pnpm bench mock: measures only the mock, and prints its sections instead.
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildPackages } from '@hostwright/shared/process/build.ts'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { judge, judgeMock, type Verdict } from './budgets.ts'
import { measureBundleSizes } from './bundle-size.ts'
import { measureColdImport } from './cold-import.ts'
import { readDocument } from './exercise.ts'
import { generateHeyApi } from './hey-api.ts'
import { describeMachine } from './machine.ts'
import { measureMemory } from './memory.ts'
import { mockSections } from './mock-report.ts'
import { measureMockSpeed } from './mock-speed.ts'
import { report } from './report.ts'
import type { Results } from './results.ts'
import { makeScratch } from './scratch.ts'
import { measureThroughput } from './throughput.ts'
import { measureTypeChecks } from './type-check.ts'
import { readVersions } from './versions.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = join(ROOT, 'docs/benchmarks.md')

try {
  await timed('built', () => buildPackages(ROOT))
  if (process.argv[2] === 'mock') await tryMock()
  else await writePage()
} catch (error) {
  console.error(`\nThe benchmarks stopped: ${failureText(error)}`)
  process.exitCode = 1
}

async function writePage(): Promise<void> {
  const results = await measure()
  await mkdir(join(ROOT, 'docs'), { recursive: true })
  await writeFile(PAGE, report(results))
  show(judge(results))
  console.log('wrote  docs/benchmarks.md')
}

async function tryMock(): Promise<void> {
  const measured = await timed('mock', () => measureMockSpeed(listProviders()))
  console.log(`\n${mockSections(measured).join('\n\n')}\n`)
  show(judgeMock(measured))
}

function show(verdicts: readonly Verdict[]): void {
  for (const { what, budget, measured, isKept } of verdicts)
    console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${what}: ${measured} (${budget})`)
}

async function measure(): Promise<Results> {
  await using scratch = await makeScratch()
  const { folder } = scratch
  const mittwald = await readDocument('mittwald')
  const heyApi = await timed("hey-api's own client", () => generateHeyApi(mittwald, folder))
  return {
    machine: describeMachine(),
    versions: await readVersions(),
    throughput: await timed('throughput', () => measureThroughput(heyApi)),
    coldImport: await timed('cold import', () => measureColdImport(listProviders())),
    bundleSizes: await timed('bundle size', () => measureBundleSizes(listProviders(), folder)),
    typeChecks: await timed('type-checking', () => measureTypeChecks(mittwald, folder)),
    memory: await timed('memory', () => measureMemory(heyApi)),
    mock: await timed('mock', () => measureMockSpeed(listProviders())),
  }
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await work()
  console.log(`${what}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
