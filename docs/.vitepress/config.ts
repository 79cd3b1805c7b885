import { existsSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { defineConfig, type MarkdownOptions } from 'vitepress'

const DOCS = resolve(import.meta.dirname, '..')
const REPOSITORY = 'https://github.com/hostwright/hostwright'

/** The part of an entry of the reference's sidebar that this file reads. */
interface Entry {
  readonly text: string
  readonly link: string
}

const reference = JSON.parse(readFileSync(resolve(DOCS, 'reference/sidebar.json'), 'utf8')) as Entry[]

/** Scripts and styles of the theme are inline, and ajv compiles schemas to functions. Everything comes from this origin. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'none'"

const guide = (text: string, file: string): Entry => ({ text, link: `/guide/${file}` })

export default defineConfig({
  title: 'Hostwright',
  description: 'Typed TypeScript clients for hosting providers, and mock servers that behave like them.',
  base: (process.env['SITE_BASE'] ?? '/') as `/${string}/`,
  metaChunk: true,
  head: [['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }]],
  markdown: {
    // Braces in the text of a spec must not become attributes.
    attrs: { disable: true },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: escapeTexts,
  },
  vite: { build: { target: 'es2022', chunkSizeWarningLimit: 4000 }, publicDir: resolve(DOCS, 'public') },
  themeConfig: {
    search: { provider: 'local', options: { _render: searchedText } },
    outline: { level: 2, label: 'On this page' },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    nav: [
      { text: 'Guide', link: '/guide/start', activeMatch: '^/guide/' },
      { text: 'Reference', activeMatch: '^/reference/', items: reference.map(({ text, link }) => ({ text, link })) },
    ],
    sidebar: {
      '/reference/': reference.map((entry) => ({ ...entry, collapsed: true })),
      '/': [
        {
          text: 'Guide',
          items: [
            guide('Start', 'start'),
            guide('Auth', 'auth'),
            guide('Pages', 'pages'),
            guide('Errors', 'errors'),
            guide('Retries and limits', 'retries-and-limits'),
            guide('Waiting', 'waiting'),
            guide('Testing', 'testing'),
            guide('Recipes', 'recipes'),
          ],
        },
        {
          text: 'More',
          items: [
            { text: 'Contract tests', link: '/contract-testing' },
            { text: 'The mock', link: '/mock' },
            { text: 'Guarantees', link: '/guarantees' },
            { text: 'Benchmarks', link: '/benchmarks' },
            { text: 'Supported versions', link: '/versions' },
          ],
        },
        { text: 'Reference', items: reference.map(({ text, link }) => ({ text, link })) },
      ],
    },
  },
})

/** Returns the HTML that the search indexes: without code, which the tables around it describe. */
async function searchedText(
  source: string,
  env: object,
  md: { readonly render: (source: string, env: object) => string },
): Promise<string> {
  return md.render(source.replaceAll(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1$/gm, ''), env)
}

/** Keeps Vue from evaluating texts of the specs, and leads links to files of the repository there. */
function escapeTexts(md: Parameters<NonNullable<MarkdownOptions['config']>>[0]): void {
  // Texts of a spec have colons, too.
  md.core.ruler.disable('emoji')
  const { text } = md.renderer.rules
  md.renderer.rules.text = (...args) => (text?.(...args) ?? '').replaceAll('{{', '&#123;&#123;')
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const page = (env as { readonly relativePath?: string }).relativePath ?? ''
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href?.startsWith('../')) token.attrSet('href', repositoryLink(page, href))
    }
  })
}

/** Returns a link unchanged if it leads to a page, otherwise the address of its file in the repository. @throws Error without such a file */
function repositoryLink(page: string, href: string): string {
  const [path = '', fragment] = posix.join('docs', posix.dirname(page), href).split('#')
  if (path.startsWith('docs/')) return href
  if (!existsSync(resolve(DOCS, '..', path))) throw new Error(`docs/${page} links to ${href}, where there is nothing.`)
  return `${REPOSITORY}/blob/main/${path}${fragment === undefined ? '' : `#${fragment}`}`
}
