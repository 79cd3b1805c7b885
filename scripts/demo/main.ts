// pnpm demo: boots a mock a provider, and takes a short tour of each through the built packages.
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { tour } from './tour.ts'

if (process.argv.includes('--help')) {
  console.log('Usage: pnpm demo\n\nTours every provider against its mock.')
  process.exit()
}
try {
  for (const provider of listProviders()) await tour(provider)
} catch (error) {
  console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
