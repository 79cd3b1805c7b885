// pnpm test: every check there is, with one count at the end.
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { run } from '../process/run.ts'
import { collectResults, resultFiles, type Counts } from './results.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const node = process.execPath

/** Checks that are one test each. The tests of the packages come with turbo and are counted one by one. */
const CHECKS = [
  { name: 'specifications keep our rules', command: [node, 'scripts/lint-specs/main.ts'] },
  { name: 'emitted packages are what the specifications say', command: [node, 'scripts/generate/main.ts', '--check'] },
  { name: 'changes of published packages have their changesets', command: [node, 'scripts/spec-changeset/main.ts', '--check'] },
  { name: 'sources keep the house style', command: ['pnpm', 'run', 'lint'] },
  {
    name: 'everything builds, type-checks and passes its tests',
    command: ['pnpm', 'exec', 'turbo', 'run', 'build', 'typecheck', 'test', '--continue', '--output-logs=new-only'],
  },
  { name: 'packages keep their budgets', command: [node, 'scripts/budgets/main.ts'] },
  { name: 'packages work when installed', command: [node, 'scripts/installed/main.ts'] },
] as const

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off' }

for (const file of await resultFiles(ROOT)) await rm(file)
const total: Counts = { passed: 0, failed: 0 }
const failures: string[] = []
for (const { name, command } of CHECKS) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const ok = await run(command, { cwd: ROOT, env: environment })
  console.log(`── ${ok ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (ok) total.passed++
  else {
    total.failed++
    failures.push(name)
  }
}
const tests = await collectResults(ROOT)
total.passed += tests.passed
total.failed += tests.failed
for (const name of [...failures, ...tests.failures]) console.log(`FAILED: ${name}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
