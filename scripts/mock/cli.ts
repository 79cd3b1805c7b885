import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type * as MockModule from '@hostwright/mock'
import { greeting } from './greeting.ts'
import { parseOptions, usage } from './options.ts'
import { requestLines } from './request-lines.ts'
import type { Paint } from './request-lines.ts'

export interface Surroundings {
  write: (text: string) => void
  paint: Paint
  /** Ends the mock. */
  stop: AbortSignal
  /** Folder of the packages. Default: this repository's. */
  packages?: string
}

const packagesRoot = join(import.meta.dirname, '../../packages')

/** Serves a provider's mock until it is stopped, and gives the exit code. */
export async function run(args: string[], { write, paint, stop, packages = packagesRoot }: Surroundings): Promise<number> {
  try {
    const options = parseOptions(args)
    if (!options) {
      write(usage)
      return 0
    }
    const { provider, ...mockOptions } = options
    const spec = await readSpec(join(packages, provider, 'openapi.json'), provider)
    const { startMock } = await importMock()
    await using mock = await startMock({
      ...mockOptions,
      spec,
      log: (entry) => requestLines(entry, new Date(), paint).forEach(write),
    })
    write(greeting(provider, spec['x-provider']?.name ?? provider, mock, paint))
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve()
      stop.addEventListener('abort', () => resolve(), { once: true })
    })
    return 0
  } catch (error) {
    write(error instanceof Error ? error.message : String(error))
    return 1
  }
}

async function readSpec(file: string, provider: string): Promise<{ 'x-provider'?: { name: string } }> {
  const place = relative(process.cwd(), file)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`There is no ${place}. Write it with: pnpm generate ${provider}`, { cause: error })
    throw error
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${place} is not JSON (${(error as Error).message}). Write it anew with: pnpm generate ${provider}`, { cause: error })
  }
}

async function importMock(): Promise<typeof MockModule> {
  try {
    return await import('@hostwright/mock')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND')
      throw new Error(`@hostwright/mock cannot be loaded; build it with: pnpm build (${(error as Error).message})`, { cause: error })
    throw error
  }
}
