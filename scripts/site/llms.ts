import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Reference } from './reference.ts'

/** Returns llms.txt: what the project is, its guides, and the reference and document of each provider (llmstxt.org). */
export async function llmsText(docs: string, references: readonly Pick<Reference, 'model' | 'sidebar'>[]): Promise<string> {
  const guides = globSync(['guide/*.md', '{contract-testing,mock,versions}.md'], { cwd: docs }).map(slashes).toSorted()
  const entries = guides.map(async (file) => {
    const [, title = '', , text = ''] = (/^# (.+)\n(\s*)(.+)$/m.exec(await readFile(join(docs, file), 'utf8')) ?? []) as string[]
    return `- [${title}](${file.replace(/\.md$/, '.html')}): ${summary(text)}`
  })
  return [
    '# Hostwright',
    '',
    '> Typed TypeScript clients for hosting providers, one npm package per provider, and mock servers from the same OpenAPI documents. Use only the operations that the documents list; each package has a skills folder with its rules.',
    '',
    '## Guides',
    '',
    ...(await Promise.all(entries)),
    '',
    '## Reference',
    '',
    ...references.map(
      ({ model, sidebar }) =>
        `- [${model.name}](${sidebar.link.slice(1)}index.html): ${model.operations.length} operations of @hostwright/${model.folder}`,
    ),
    '',
    '## OpenAPI documents',
    '',
    ...references.map(({ model }) => `- [${model.name}](specs/${model.folder}.json): all operations, schemas and examples`),
    '',
  ].join('\n')
}

const slashes = (path: string): string => path.split(sep).join('/')

/** Returns the first sentence of a page's Markdown, without links, which start from the page. */
function summary(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/([.!?]) .*/, '$1')
}
