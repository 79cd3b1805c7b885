import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a function with a temporary folder, and removes the folder when the function ends, fails, or the program is stopped. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  // Synchronous, so that no signal arrives before the listeners are added.
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
    // A signal during removal waits until the folder is removed.
    await rm(folder, remove).finally(() => {
      for (const signal of SIGNALS) process.off(signal, stopped)
    })
  }
}
