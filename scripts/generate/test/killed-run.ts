// A run of the generator that is killed at its n-th change to a file: node killed-run.ts <root> <operation> <n>.
import { copyFile, rename, rm, writeFile } from 'node:fs/promises'
import { generate } from '../generate.ts'
import type { Disk } from '../transaction.ts'

const [root = '', operation = '', count = ''] = process.argv.slice(2)
let left = Number(count)

function killing<Args extends unknown[]>(name: keyof Disk, real: (...args: Args) => Promise<void>): (...args: Args) => Promise<void> {
  return async (...args) => {
    if (name === operation && --left === 0) process.kill(process.pid, 'SIGKILL')
    await real(...args)
  }
}

await generate({
  root,
  providers: [],
  check: false,
  log: () => undefined,
  disk: {
    writeFile: killing('writeFile', writeFile),
    copyFile: killing('copyFile', copyFile),
    rename: killing('rename', rename),
    rm: killing('rm', rm),
  },
})
