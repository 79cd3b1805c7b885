// pnpm site: writes the reference, the documents and llms.txt into docs/, where git ignores them, before VitePress builds the site.
// Arguments name providers; all by default.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { selectProviders } from '@hostwright/shared/spec/providers.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { llmsText } from './llms.ts'
import { referenceOf } from './reference.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DOCS = join(ROOT, 'docs')

const documents = selectProviders(process.argv.slice(2)).map(async (provider) => {
  return [provider, await readFile(join(ROOT, 'packages/mock/specs', `${provider}.json`), 'utf8')] as const
})
const files = new Map<string, string>()
const references = []
for (const [provider, text] of await Promise.all(documents)) {
  const reference = await referenceOf(provider, JSON.parse(text) as Document)
  references.push(reference)
  for (const [path, page] of reference.pages) files.set(path, page)
  files.set(`public/specs/${provider}.json`, text)
}
files.set('reference/sidebar.json', JSON.stringify(references.map(({ sidebar }) => sidebar)))
files.set('public/llms.txt', await llmsText(DOCS, references))

await Promise.all(['reference', 'public'].map((folder) => rm(join(DOCS, folder), { recursive: true, force: true })))
for (const [path, text] of files) {
  await mkdir(join(DOCS, dirname(path)), { recursive: true })
  await writeFile(join(DOCS, path), text)
}
console.log(`${files.size} files in docs/reference and docs/public`)
