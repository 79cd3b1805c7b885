import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import type { Document } from '@hostwright/shared/spec/document.ts'
import { bundle } from './bundle.ts'

const FOLDER = 'hey-api'

/** Line that exports one operation of hey-api's own client and what it is called with. */
export const heyApiOperation = `export { createClient } from './${FOLDER}/client/index.ts'; export { projectsGet } from './${FOLDER}/sdk.gen.ts'`

/**
 * Generates hey-api's own client with the two operations of the exercise.
 *
 * @param scratch folder to write into
 * @returns a module with `createClient` and the operations, its parts put together but not minified
 */
export async function generateHeyApi(document: Document, scratch: string): Promise<string> {
  const path = join(scratch, FOLDER)
  await mkdir(path)
  const wanted = Object.entries(document.paths).filter(([route]) => /^\/v2\/projects\/\{projectId\}(\/cronjobs)?$/.test(route))
  await createClient({
    input: { ...document, paths: Object.fromEntries(wanted) } as never,
    output: { path, module: { extension: '.ts' }, entryFile: false, header: [] },
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
  const entry = join(scratch, 'hey-api-entry.ts')
  await writeFile(entry, `${heyApiOperation}; export { cronjobsCreate } from './${FOLDER}/sdk.gen.ts'`)
  const module = join(scratch, 'hey-api.js')
  await writeFile(module, await bundle(entry, false))
  return module
}
