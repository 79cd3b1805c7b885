import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import { buildModel, notes, type OperationModel, type ProviderModel, sentence } from '@hostwright/generate'
import type { Document } from '@hostwright/openapi/document.ts'
import { operationSection } from './operation.ts'

/** An entry of the sidebar. */
export interface Entry {
  readonly text: string
  readonly link: string
  readonly collapsed?: boolean
  readonly items?: readonly Entry[]
}

/** The reference of a provider. */
export interface Reference {
  /** Markdown by path from the site's root: `reference/transip/vps.md`. */
  readonly pages: ReadonlyMap<string, string>
  readonly sidebar: Entry
  readonly model: ProviderModel
}

/** Returns the reference of a provider: an overview, and a page for each resource. */
export async function referenceOf(provider: string, document: Document): Promise<Reference> {
  const model = buildModel(provider, document)
  const resources = Map.groupBy(model.operations, ({ resource }) => resource.join('.'))
  const pages = new Map([[`reference/${provider}/index.md`, page(model.name, overview(model, resources))]])
  for (const [resource, operations] of resources) {
    const sections = await Promise.all(operations.map((operation) => operationSection(model, operation)))
    const count = `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}`
    const intro = `\`${provider}.${resource}\` of [@hostwright/${provider}](/reference/${provider}/) has ${count}.`
    pages.set(`${path(provider, resource)}.md`, page(`${model.name}: ${resource}`, [intro, '', ...sections.flat()]))
  }
  return { pages, sidebar: sidebarOf(model, [...resources.keys()]), model }
}

/** Returns a page. A comment could include a file of this machine in it. */
function page(title: string, lines: readonly string[]): string {
  return ['---', 'outline: 2', 'editLink: false', '---', '', `# ${title}`, '', ...lines, ''].join('\n').replaceAll('<!--', '&lt;!--')
}

function path(provider: string, resource: string): string {
  return `reference/${provider}/${resource.replaceAll('.', '-')}`
}

function overview(model: ProviderModel, resources: ReadonlyMap<string, readonly OperationModel[]>): string[] {
  const { folder, name, description, docs, authMethods } = model
  return [
    prose(description),
    '',
    '```sh',
    `npm install @hostwright/${folder}`,
    '```',
    '',
    '## Credentials',
    '',
    ...authMethods.flatMap((method) => authLines(name, method)),
    '',
    ...notes(model),
    '## Resources',
    '',
    '| operation | route | description |',
    '|---|---|---|',
    ...[...resources].flatMap(([resource, operations]) =>
      operations.map(({ id, httpMethod, path: route, summary }) => {
        return `| [\`${id}\`](/${path(folder, resource)}#${anchor(id)}) | ${codeSpan(`${httpMethod} ${route}`)} | ${prose(summary)} |`
      }),
    ),
    '',
    `The provider's own documentation: ${codeSpan(docs)}. Its [OpenAPI document](/specs/${folder}.json) is a file of this site.`,
  ]
}

/** Returns the list entry of an auth method, and those of its options. */
function authLines(name: string, { description, flag, credentials }: ProviderModel['authMethods'][number]): string[] {
  const options = flag === undefined ? Object.keys(credentials).join(', ') : `${flag}: true`
  const described = Object.entries(credentials).map(([option, { description: text }]) => `  - \`${option}\`: ${prose(text)}`)
  return [`- \`new ${name}({ ${options} })\`: ${prose(sentence(description))}`].concat(described)
}

/** Returns the anchor that VitePress gives to the heading of an operation. */
function anchor(id: string): string {
  return id.toLowerCase().replaceAll('.', '-')
}

function sidebarOf({ name, folder }: ProviderModel, resources: readonly string[]): Entry {
  const link = (resource: string): Entry => ({ text: resource, link: `/${path(folder, resource)}` })
  const groups = Map.groupBy(resources, (resource) => resource.split('.')[0] ?? '')
  const items = [...groups].map(([top, members]): Entry => {
    const nested = members.filter((member) => member !== top).map(link)
    if (!nested[0]) return link(top)
    return { text: top, link: members.includes(top) ? link(top).link : nested[0].link, collapsed: true, items: nested }
  })
  return { text: name, link: `/reference/${folder}/`, items }
}
