import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Makes a folder for something and removes it afterwards, also when that fails or somebody stops the program. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  // At once, so that no signal comes between the folder and who listens.
  const folder = mkdtempSync(join(tmpdir(), 'hostwright scratch '))
  const remove = { recursive: true, force: true, maxRetries: 5 } as const
  const stopped = (signal: NodeJS.Signals): never => {
    rmSync(folder, remove)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.once(signal, stopped)
  try {
    return await use(folder)
  } finally {
    // Who stops the program while the folder goes, waits for the rest of it.
    await rm(folder, remove).finally(() => {
      for (const signal of SIGNALS) process.off(signal, stopped)
    })
  }
}
