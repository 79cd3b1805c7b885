// Leaves a scratch folder whose removal takes a while; a test stops the process then.
import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { withScratch } from '../scratch.ts'

await withScratch(async (folder) => {
  for (let count = 0; count < 200; count++) {
    mkdirSync(join(folder, `${count}`))
    for (let file = 0; file < 30; file++) writeFileSync(join(folder, `${count}`, `${file}`), '')
  }
  writeSync(1, folder)
})
