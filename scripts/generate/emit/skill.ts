import { prose } from '@hostwright/shared/text/markdown.ts'
import type { ProviderModel } from '../model/model.ts'
import { oneLine, sentence } from '../text.ts'
import { exampleCall, firstRead } from './call-source.ts'

/** Emits SKILL.md of a package: the rules by which a coding agent uses the client (agentskills.io). */
export function emitSkill(model: ProviderModel): string {
  const { folder, name, description, authMethods, operations } = model
  const read = firstRead(model)
  const list = operations.find(({ pages, argumentsOptional }) => pages && argumentsOptional) ?? operations.find(({ pages }) => pages)
  const wait = operations.find((operation) => operation.wait)
  const edit = operations.find((operation) => operation.edit)
  const charges = operations.some((operation) => operation.charges)
  const about = `Call the ${name} API from TypeScript or JavaScript with @hostwright/${folder}. ${sentence(description)}`
  return [
    '---',
    `name: hostwright-${folder}`,
    // A JSON string is a YAML string, whatever the description has.
    `description: ${JSON.stringify(oneLine(about).slice(0, MAX_DESCRIPTION))}`,
    '---',
    '',
    `# @hostwright/${folder}`,
    '',
    '## Operations',
    '',
    `- Use only methods that the README's table of operations lists; \`dist/client.gen.d.ts\` has their types. Do not invent operations, arguments or fields.`,
    `- Group arguments: \`{ path, query, headers, body }\`, beside \`signal\`, \`timeout\` (ms) and \`maxRetries\`.`,
    `- For a route that the client lacks, use \`${folder}.request(method, path, options)\`, and say so.`,
    ...(read
      ? [
          '',
          '```ts',
          `import { ${name} } from '@hostwright/${folder}'`,
          '',
          `const ${folder} = new ${name}(credentials)`,
          `const data = await ${folder}.${exampleCall(read)}`,
          '```',
        ]
      : []),
    '',
    '## Auth',
    '',
    ...authMethods.map(({ flag, credentials, description: text }) => {
      const options = flag === undefined ? Object.keys(credentials).join(', ') : `${flag}: true`
      return `- \`new ${name}({ ${options} })\`: ${prose(sentence(text))}`
    }),
    '- Read credentials from the environment. Do not write them into code, and do not sign requests or fetch tokens yourself.',
    '',
    ...(list
      ? section(
          'Pages',
          `\`for await (const item of ${folder}.${exampleCall(list)})\` reads every page. Do not count pages yourself; \`.pages()\` gives one page at a time, with \`page.cursor\` to resume.`,
        )
      : []),
    ...section(
      'Errors',
      'Every error is a `HostwrightError`. Check with `instanceof`: `ApiError` (`status`, `code`, `body`), `AuthError`, `RateLimitError`, `NetworkError`, `TimeoutError`. `.result()` resolves for documented statuses instead. Do not write retry loops: the client retries what is safe to send again.',
    ),
    ...(wait?.wait ? section('Waiting', `Use \`${wait.wait.id}(state, options)\` instead of a loop of reads with pauses.`) : []),
    ...(edit?.edit
      ? section('Edits', `Use \`${edit.edit.id}(arguments, change)\` to change a part of what \`${edit.id}\` replaces as a whole.`)
      : []),
    ...(charges
      ? section(
          'Charges',
          'Some operations cost money; the README lists them. Create the client with `allowCharges: false` unless the task is to order.',
        )
      : []),
    ...section(
      'Tests',
      `Test against the mock, never the provider: \`const mock = await createMock('${folder}')\` of \`@hostwright/mock\`, then \`new ${name}(mock.clientOptions)\`. \`mock.assertClean()\` throws a list of the requests that broke the spec. The whole OpenAPI document is \`@hostwright/mock/specs/${folder}.json\`.`,
    ),
  ].join('\n')
}

/** Limit of a skill's description. */
const MAX_DESCRIPTION = 1024

function section(heading: string, text: string): string[] {
  return [`## ${heading}`, '', text, '']
}
