// Generates hey-api's own client for the two measured operations, to compare with.
import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { HEY_API } from './clients.ts'
import { readDocument } from './providers.ts'
import { ROUTES } from './scenario.ts'

const document = await readDocument('mittwald')
const measured = Object.values(ROUTES).map((route) => [route, document.paths[route]])
await createClient({
  input: { ...document, paths: Object.fromEntries(measured) } as never,
  output: { path: dirname(HEY_API), module: { extension: '.ts' }, entryFile: false, header: [] },
  logs: { level: 'silent', file: false },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
})
await writeFile(HEY_API, "export { createClient } from './client/index.ts'\nexport { cronjobsCreate, projectsGet } from './sdk.gen.ts'\n")
