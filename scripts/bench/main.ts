// pnpm bench: measures the packages side by side with their peers, and writes docs/benchmarks.md.
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { measureCalls } from './calls.ts'
import { measureColdImport } from './cold-import.ts'
import { environment } from './environment.ts'
import { measureMock } from './mock-speed.ts'
import { page, type Section } from './section.ts'
import { measureSizes } from './sizes.ts'
import { measureTypeChecks } from './type-check.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PARTS: Readonly<Record<string, (rounds?: number) => Promise<Section>>> = {
  size: measureSizes,
  calls: measureCalls,
  import: measureColdImport,
  types: measureTypeChecks,
  mock: measureMock,
}
const USAGE = `Usage: pnpm bench [part…] [--rounds <n>]

Builds the packages, measures them beside their peers, compares the figures with
scripts/bench/limits.json and writes docs/benchmarks.md. With parts or rounds it
prints the page instead. Run it on an idle machine.

Parts: ${Object.keys(PARTS).join(', ')}
  --rounds <n>  how often everything is measured; by default each part has its own number
  --help        shows this`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) console.log(USAGE)
  else await bench(positionals, values.rounds === undefined ? undefined : Number(values.rounds))
} catch (error) {
  console.error(`The benchmarks stopped: ${failureText(error)}`)
  process.exitCode = 1
}

async function bench(parts: readonly string[], rounds: number | undefined): Promise<void> {
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".\n\n${USAGE}`)
  if (rounds !== undefined && !(rounds >= 1 && Number.isInteger(rounds))) throw new Error('--rounds takes a whole number from 1 on.')
  const sections: Section[] = []
  for (const [part, measure] of Object.entries(PARTS)) {
    if (parts.length > 0 && !parts.includes(part)) continue
    const start = performance.now()
    sections.push(await measure(rounds))
    console.error(`measured ${part} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  for (const { what, limit, measured } of sections.flatMap(({ figures }) => figures).filter(({ isMet }) => !isMet))
    console.error(`over the limit: ${what}: ${measured} (${limit})`)
  const text = page(environment(), sections)
  if (parts.length > 0 || rounds !== undefined) console.log(text)
  else await writeFile(join(ROOT, 'docs/benchmarks.md'), text)
}
