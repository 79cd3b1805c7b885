// Stays in a scratch folder until a test stops it.
import { withScratch } from '../scratch.ts'

await withScratch(async (folder) => {
  console.log(folder)
  await new Promise((resolve) => setTimeout(resolve, 60_000))
})
