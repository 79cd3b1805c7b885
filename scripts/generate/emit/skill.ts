import { prose } from '@hostwright/shared/text/markdown.ts'
import { literal } from '../code.ts'
import type { ProviderModel } from '../model/model.ts'
import { oneLine, sentence } from '../text.ts'
import { centralCall, centralList, exampleCall } from './call-source.ts'
import { credentialsOf } from './readme-usage.ts'

/** Emits SKILL.md of a package: the rules by which a coding agent uses the client (agentskills.io). */
export function emitSkill(model: ProviderModel): string {
  const { folder, name, description, authMethods, operations, document } = model
  const list = centralList(model)
  const [method] = authMethods
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
    '```ts',
    `import { ${name} } from '@hostwright/${folder}'`,
    '',
    `const ${folder} = new ${name}(${method ? credentialsOf(folder, method) : ''})`,
    '',
    centralCall(model),
    '```',
    '',
    '## Operations',
    '',
    `- Use only methods that the table of operations in README.md lists; \`dist/client.gen.d.ts\` has their types. Both are in \`node_modules/@hostwright/${folder}\`. Do not invent operations, arguments or fields.`,
    `- Group arguments: \`{ path, query, headers, body }\`, beside \`signal\`, \`timeout\` (ms) and \`maxRetries\`.`,
    `- A call resolves to the body as the provider sends it; \`.withResponse()\` has status and headers as well.`,
    `- For a route that the client lacks, use \`${folder}.request(method, path, options)\`, and say so.`,
    '',
    '## Imports',
    '',
    `- \`@hostwright/${folder}\`: the class, error classes, and the types of all components.`,
    `- \`@hostwright/${folder}/functions\`: flat functions with a client of \`createClient\`, for bundles.`,
    `- \`@hostwright/${folder}/openapi-fetch\`: \`create${name}Fetch\`, for path-based calls; install openapi-fetch.`,
    `- \`@hostwright/${folder}/zod\`: schemas; install zod 4.`,
    '- All are ES modules. Do not mix two ways to call in one file.',
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
          `\`for await (const item of ${folder}.${exampleCall(list)})\` reads every page, and \`.toArray({ limit })\` some items; \`pageSize\` sets the size of a page. Do not count pages yourself; \`.pages()\` gives one page at a time, with \`page.cursor\` to resume. The README marks the lists that page; other lists resolve to a body.`,
        )
      : []),
    ...section(
      'Errors',
      'Every error is a `HostwrightError`. Check with `instanceof`: `ApiError` (`status`, `code`, `body`), `AuthError`, `RateLimitError`, `NetworkError`, `TimeoutError`. `.result()` resolves for documented statuses instead. Do not write retry loops: the client retries what is safe to send again.',
    ),
    ...(wait?.wait
      ? section(
          'Waiting',
          `Use \`${folder}.${wait.wait.id}(state, ${literal(wait.examples.required ?? {})})\` instead of a loop of reads with pauses; the type of \`state\` lists the states. It rejects with \`StateError\` or, after \`timeout\` ms, \`TimeoutError\`.`,
        )
      : []),
    ...(edit?.edit
      ? section('Edits', `Use \`${edit.edit.id}(arguments, change)\` to change a part of what \`${edit.id}\` replaces as a whole.`)
      : []),
    ...(charges
      ? section(
          'Charges',
          'Some operations cost money; the README lists them. Create the client with `allowCharges: false` unless the task is to order.',
        )
      : []),
    ...(document['x-webhooks']
      ? section(
          'Webhooks',
          `Use \`verifyWebhook(request, { client: ${folder} })\` with the request as it was received, before any middleware parses its body. Respond with the \`status\` of a \`WebhookError\`.`,
        )
      : []),
    ...section(
      'Tests',
      `Test against the mock, never the provider: \`npm install --save-dev @hostwright/mock\`, \`const mock = await createMock('${folder}')\` of \`@hostwright/mock\`, then \`new ${name}(mock.clientOptions)\`. \`mock.assertClean()\` throws a list of the requests that broke the spec. The whole OpenAPI document is \`@hostwright/mock/specs/${folder}.json\`.`,
    ),
  ].join('\n')
}

/** Limit of a skill's description. */
const MAX_DESCRIPTION = 1024

function section(heading: string, text: string): string[] {
  return [`## ${heading}`, '', text, '']
}
