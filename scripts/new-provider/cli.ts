import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UnsupportedSpecError } from '@hostwright/generate'
import { runCommand } from '@hostwright/shared/process/command.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { makePackage, type Step } from './make-package.ts'
import { newProvider, type NewProviderOptions } from './new-provider.ts'
import { summary } from './summary.ts'

const USAGE = 'Usage: pnpm new-provider <name> [--from openapi.yaml [--address URL]] [--spec-only]'

/**
 * Runs `pnpm new-provider` with its arguments and returns the exit code. Without --from, it goes on with a spec that is there.
 *
 * @param steps from the spec to the package. Default: all
 */
export async function run(args: string[], write: (line: string) => void, root: string, steps?: readonly Step[]): Promise<number> {
  const options = { from: { type: 'string' }, address: { type: 'string' }, 'spec-only': { type: 'boolean' } } as const
  return runCommand({ usage: USAGE, options }, args, write, async ({ from, address, 'spec-only': specOnly }, [provider, ...more]) => {
    if (provider === undefined || more.length > 0) throw new Error(`Give the name of one provider.\n\n${USAGE}`)
    // An earlier run, or a person, has written the spec: only its package is missing.
    const isWritten = from === undefined && existsSync(join(root, 'specs', provider, 'openapi.yaml'))
    if (!isWritten) for (const line of await imported({ root, provider, from, address })) write(line)
    return specOnly === true ? 0 : makePackage(root, provider, write, steps)
  })
}

async function imported(options: NewProviderOptions): Promise<string[]> {
  try {
    return summary(options.provider, await newProvider(options), join(options.root, 'specs'))
  } catch (error) {
    if (!(error instanceof UnsupportedSpecError || error instanceof SpecError)) throw error
    throw new Error(`${error.message}\nNothing was written.`, { cause: error })
  }
}
