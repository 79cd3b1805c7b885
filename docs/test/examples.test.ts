import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type ClientClass, Playground } from '../.vitepress/theme/try-it.js'

const DOCS = resolve(import.meta.dirname, '..')
const PROVIDERS = globSync('*/index.md', { cwd: resolve(DOCS, 'reference') }).map((file) => file.replace(/\W.*/, ''))
const ELEMENT = /<TryIt provider="\w+" client="(\w+)" operation="([\w.]+)" args="([^"]*)"( pages)? \/>/g

/** Calls after which a new mock is taken, as clients keep to the provider's limit. */
const CALLS = 50

const decoded = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

test.each(PROVIDERS)('the arguments that %s shows get a response that fits the spec', async (provider) => {
  const exports = (await import(`../../packages/${provider}/dist/index.gen.js`)) as Record<string, ClientClass | undefined>
  const spec = JSON.parse(readFileSync(resolve(DOCS, `public/specs/${provider}.json`), 'utf8')) as object
  const pages = globSync(`reference/${provider}/*.md`, { cwd: DOCS }).map((file) => readFileSync(resolve(DOCS, file), 'utf8'))
  const elements = pages.flatMap((page) => Array.from(page.matchAll(ELEMENT)))
  const wrong: unknown[] = []
  let playground: Playground | undefined
  for (const [index, [, client = '', operation = '', args = '', isList]] of elements.entries()) {
    const Client = exports[client]
    if (!Client) throw new Error(`${provider} has no ${client}.`)
    if (!playground || index % CALLS === 0) playground = await Playground.create(Client, spec)
    playground.mock.reset()
    const { outcome } = await playground.start(operation, decoded(args), isList !== undefined)
    // Made-up credentials in a body are rejected, as they should be.
    if (outcome.violations.length > 0 || (outcome.error !== undefined && outcome.status !== 401)) wrong.push([operation, outcome])
  }
  expect(elements.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})
