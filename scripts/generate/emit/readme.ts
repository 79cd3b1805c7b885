import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { sentence } from '../text.ts'
import { REPOSITORY, SITE } from './addresses.ts'
import { optionTables } from './readme-options.ts'
import { abilities, notes } from './readme-sections.ts'
import { authentication, CREDENTIALS, errors, firstCall, imports, paging, recipes, testing } from './readme-usage.ts'

/**
 * Emits the README.md of a package, in the order in which people read: what it is, install, first call, auth, pages, errors,
 * optional features, tests, options, recipes, notes, imports, charges, and a table of operations. npm shows it, so links are absolute.
 */
export function emitReadme(model: ProviderModel): string {
  const { folder, name, docs, description, operations, apiVersion } = model
  const doubtful = operations.filter(({ confidence }) => confidence)
  return [
    `# @hostwright/${folder}`,
    '',
    `Typed client for the ${name} API, version ${prose(apiVersion)}. ${prose(description)}`,
    '',
    `[Reference](${SITE}/reference/${folder}/) · [guides](${SITE}/guide/start.html) · [the provider's documentation](${docs}) · [its gaps and mistakes](${REPOSITORY}/blob/main/specs/${folder}/CURATION.md)`,
    '',
    '## Install',
    '',
    '```sh',
    `npm install @hostwright/${folder}`,
    '```',
    '',
    `Runs on Node, Bun, Deno, workers and in browsers: [supported versions](${SITE}/versions.html).`,
    '',
    ...firstCall(model),
    ...authentication(model),
    ...paging(model),
    ...errors(model),
    ...abilities(model),
    ...testing(model),
    ...optionTables(model),
    ...recipes(model),
    ...notes(model, CREDENTIALS),
    ...imports(model),
    ...charges(model),
    '## Operations',
    '',
    ...(doubtful.length > 0
      ? [
          `The provider's text does not state everything: for ${doubtful.length} of ${operations.length} operations a part is inferred. The mark in the table's last column gives our confidence; the method's comment says what it rests on.`,
          '',
        ]
      : []),
    `| method | route | what |${doubtful.length > 0 ? ' inferred |' : ''}`,
    `|---|---|---|${doubtful.length > 0 ? '---|' : ''}`,
    ...operations.map((operation) => row(operation, doubtful.length > 0)),
    '',
  ].join('\n')
}

/** Returns the section on operations that create an invoice. */
function charges({ operations }: ProviderModel): string[] {
  const charging = operations.filter((operation) => operation.charges)
  if (charging.length === 0) return []
  return [
    '## Operations that cost money',
    '',
    'They create an invoice; with some arguments they may be free, as their descriptions say. A client with `allowCharges: false` rejects them.',
    '',
    ...charging.map(({ id, summary }) => `- \`${id}\`: ${prose(sentence(summary))}`),
    '',
  ]
}

function row({ id, httpMethod, path, summary, pages, deprecated, confidence }: OperationModel, doubt: boolean): string {
  const marks = [pages ? 'pages' : '', deprecated ? 'deprecated' : ''].filter(Boolean).join(', ')
  const what = `${prose(summary)}${marks ? ` (${marks})` : ''}`
  const inferred = confidence ? `${confidence.inferred}, ${confidence.level}` : ''
  return `| \`${id}\` | ${codeSpan(`${httpMethod} ${path}`)} | ${what} |${doubt ? ` ${inferred} |` : ''}`
}
