// pnpm new-provider <name> [--from openapi.yaml]: makes specs/<name>/, then generates, builds and tests its package, and writes its
// first changeset. Without --from, it goes on with a spec that is there.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UnsupportedSpecError } from '@hostwright/generate'
import { quiet } from '@hostwright/shared/process/quiet.ts'
import { x } from 'tinyexec'
import { formatProblem, SpecError } from '@hostwright/shared/spec/problem.ts'
import { print, printError } from '@hostwright/shared/text/terminal.ts'
import { newProvider } from './new-provider.ts'
import { summary } from './summary.ts'

const USAGE = 'Usage: pnpm new-provider <name> [--from openapi.yaml [--address URL]] [--spec-only]'
const ROOT = resolve(import.meta.dirname, '../..')

try {
  const { provider, from, address, help, specOnly } = readArguments()
  if (help) print(USAGE)
  else {
    // An earlier run, or a person, has written the spec: only its package is missing.
    const isWritten = from === undefined && existsSync(join(ROOT, 'specs', provider, 'openapi.yaml'))
    if (!isWritten) {
      const made = await newProvider({ root: ROOT, provider, from, address })
      for (const line of summary(provider, made, join(ROOT, 'specs'))) print(line)
    }
    if (!specOnly) process.exitCode = (await makePackage(provider)) ? 0 : 1
  }
} catch (error) {
  if (!(error instanceof UnsupportedSpecError || error instanceof SpecError)) throw error
  const problems = error instanceof SpecError ? error.problems.map((problem) => formatProblem(problem)) : [error.message]
  printError([...problems, 'Nothing was written.'].join('\n'))
  process.exitCode = 1
}

function readArguments() {
  const isFlag = { type: 'boolean', default: false } as const
  const options = { from: { type: 'string' }, address: { type: 'string' }, help: isFlag, 'spec-only': isFlag } as const
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    const [provider = '', ...more] = positionals
    if (!values.help && (provider === '' || more.length > 0)) throw new Error('Give the name of one provider.')
    return { provider, from: values.from, address: values.address, help: values.help, specOnly: values['spec-only'] }
  } catch (error) {
    throw new UnsupportedSpecError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

async function makePackage(provider: string): Promise<boolean> {
  const steps: [what: string, command: string, args: string[]][] = [
    ['generates', process.execPath, ['scripts/generate/main.ts', provider]],
    // The workspace has a new package.
    ['is installed', 'pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline']],
    [
      'builds, type-checks and passes its contract tests',
      'pnpm',
      ['exec', 'turbo', 'run', 'build', 'typecheck', 'test', `--filter=@hostwright/${provider}`, '--output-logs=errors-only'],
    ],
    // `pnpm test` compares the mock's names with the report, and requires a changeset of every package.
    ['is in the report of the mock', process.execPath, ['scripts/api/main.ts']],
    ['has the changeset of its first release', process.execPath, ['scripts/spec-diff/changeset/main.ts', provider]],
  ]
  for (const [what, command, args] of steps) {
    const { exitCode } = await x(command, args, { nodeOptions: { cwd: ROOT, env: quiet, stdio: 'inherit' } })
    if (exitCode === 0) print(`packages/${provider} ${what}.`)
    else {
      const done = steps
        .slice(
          0,
          steps.findIndex(([step]) => step === what),
        )
        .map(([step]) => `packages/${provider} ${step}`)
      printError(
        [
          `Failed: ${[command, ...args].join(' ')}`,
          `Done: specs/${provider} is written${done.map((one) => `, ${one}`).join('')}.`,
          `Correct specs/${provider} where the message above points, or leave out the operation and note it in CURATION.md. Then run: pnpm new-provider ${provider}`,
        ].join('\n'),
      )
      return false
    }
  }
  return true
}
