import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import { COMMANDS } from './example.ts'
import { NODES } from './runtimes.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const EXAMPLE = join(ROOT, 'examples/contract-testing')
const page = await readFile(join(ROOT, 'docs/contract-testing.md'), 'utf8')

/** Returns the code blocks of the page: their info string and text. */
const blocks = [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }))

test('quotes each file of the example as it is', async () => {
  const quoted = blocks.filter(({ info }) => info.includes(' file=')).map(({ info, text }) => [info.replace(/.* file=/, ''), text] as const)
  const files = globSync(['{src,test}/*', 'tsconfig.json'], { cwd: EXAMPLE }).map((file) => file.split(sep).join('/'))
  expect(quoted.map(([file]) => file).toSorted()).toEqual(files.toSorted())
  for (const [file, text] of quoted) expect(text).toBe(await readFile(join(EXAMPLE, file), 'utf8'))
})

test('has only commands and outputs that check-packages runs', () => {
  const commands = blocks.filter(({ info }) => !info.includes(' file='))
  const { install, vitest, nodeTest, types, mock, curl, curlPrints } = COMMANDS
  const tried = [install.join('\n'), vitest, nodeTest, types, mock, curl].map((text) => ({ info: 'sh', text: `${text}\n` }))
  expect(commands).toEqual([...tried, { info: 'text', text: `${curlPrints}\n` }])
})

test('docs/versions.md lists the Nodes on which packages are tried, and engines name the oldest', async () => {
  const versions = await readFile(join(ROOT, 'docs/versions.md'), 'utf8')
  const listed = Array.from(versions.matchAll(/^\| ([\d.]+) \|/gm), ([, version = '']) => version)
  expect(listed.map((version) => Number.parseInt(version))).toEqual(NODES.map(([name]) => Number.parseInt(name.replace('Node ', ''))))
  for (const { path } of await publishedPackages(ROOT)) {
    const { engines } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as { readonly engines?: object }
    expect(engines).toEqual({ node: `>=${listed[0]}` })
  }
})

test('links of READMEs lead to pages of the site and files of the repository', async () => {
  const readmes = globSync(['README.md', 'packages/*/README.md'], { cwd: ROOT })
  const texts = await Promise.all(readmes.map((file) => readFile(join(ROOT, file), 'utf8')))
  const links = new Set(
    texts.flatMap(
      (text) => text.match(/https:\/\/(?:hostwright\.github\.io\/|github\.com\/hostwright\/hostwright\/(?:blob|tree)\/)[^)#\s]+/g) ?? [],
    ),
  )
  const fileOf = (link: string): string => {
    const onSite = /\.github\.io\/hostwright\/(.*)$/.exec(link)?.[1]
    if (onSite === undefined) return link.replace(/^.*\/main\//, '')
    // The build writes the reference, a page for each resource of a provider.
    const provider = /^reference\/(\w+)\//.exec(onSite)?.[1]
    if (provider !== undefined) return `specs/${provider}/openapi.yaml`
    return `docs/${onSite.replace(/\.html$/, '.md') || 'index.md'}`
  }
  expect(links.size).toBeGreaterThan(10)
  expect(Array.from(links, fileOf).filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
})
