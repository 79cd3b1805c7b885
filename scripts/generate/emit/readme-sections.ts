import type { OperationModel, ProviderModel, ResponseHeader } from '../model/model.ts'
import { declaredResources } from '@hostwright/openapi/resources.ts'
import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import { code, Expression, literal, quote } from '../code.ts'
import { exampleCall } from './call-source.ts'
import { sentence } from '../text.ts'

/** Returns the README sections of optional features: the authorization code flow, files, waits, edits, webhooks, readYourWrites, response headers. */
export function abilities(model: ProviderModel): string[] {
  return [
    ...onBehalf(model),
    ...files(model),
    ...waiting(model),
    ...edits(model),
    ...webhooks(model),
    ...consistency(model),
    ...responseHeaders(model),
  ]
}

function onBehalf({ folder, name, authorization }: ProviderModel): string[] {
  if (!authorization) return []
  return [
    '## On behalf of users',
    '',
    'OAuth2 authorization code with PKCE, in two steps; state and verifier are made and checked for you.',
    '',
    '```ts',
    `import { createAuthorizationUrl, exchangeCode } from '@hostwright/${folder}'`,
    '',
    "const app = { clientId: 'my-app', redirectUri: 'https://app.example/callback' }",
    '// Keep state and codeVerifier in the session, and send the user to url.',
    'const { url, state, codeVerifier } = await createAuthorizationUrl(app)',
    '',
    '// In the handler of redirectUri:',
    'async function clientOf(callbackUrl: string, clientSecret: string) {',
    '  const { token } = await exchangeCode({ ...app, clientSecret, callbackUrl, state, codeVerifier })',
    `  return new ${name}({ token })`,
    '}',
    '```',
    '',
    'The token cannot be renewed. After its `expiresAt`, send the user to a new URL.',
    '',
  ]
}

/** Returns the section on objects with states, if possible with one of a single lifecycle as example. */
function waiting(model: ProviderModel): string[] {
  const waits = declaredResources(model.document).flatMap(({ get, lifecycles }) => {
    const operation = model.operations.find(({ id, wait }) => wait && id === get?.operation)
    return operation?.wait ? [{ operation, wait: operation.wait, lifecycles }] : []
  })
  // The state of the object itself rather than that of a part.
  const depth = ({ lifecycles }: (typeof waits)[number]) => Math.max(...lifecycles.map(({ property }) => property.split('/').length))
  const single = waits.filter(({ lifecycles }) => lifecycles.length === 1)
  const shown = single.toSorted((a, b) => depth(a) - depth(b))[0] ?? waits[0]
  const [lifecycle] = shown?.lifecycles ?? []
  if (!shown || !lifecycle) return []
  const { path } = shown.operation.examples.required ?? {}
  const [state = ''] = lifecycle.ready
  const target = shown.lifecycles.length === 1 ? state : { [lifecycle.property.replace(/^.*\//, '')]: state }
  return [
    '## Waiting',
    '',
    'Reads an object until it is in a state, and rejects with `StateError` if it cannot get there.',
    '',
    '```ts',
    `const object = await ${model.folder}.${shown.wait.id}(${literal(target)}, ${literal({ path, timeout: 600_000 })}) // ms`,
    '```',
    '',
    '`waitFor(read, until)` and `waitUntilGone(read)` wait for anything else.',
    '',
  ]
}

/** Returns the section on operations that replace an object or a list as a whole. */
function edits({ folder, operations }: ProviderModel): string[] {
  const all = operations.flatMap(({ edit, examples }) => (edit ? [{ id: edit.id, path: examples.required?.path }] : []))
  const [first] = all.toSorted((a, b) => b.id.split('.').length - a.id.split('.').length)
  if (!first) return []
  return [
    '## Edits',
    '',
    'Some operations replace an object or a list as a whole. `edit` reads it, lets a function change it, and writes what the function returns; after a conflict it reads and changes anew.',
    '',
    '```ts',
    `const written = await ${folder}.${first.id}(${literal({ path: first.path })}, (current) => current)`,
    '```',
    '',
    `This package has ${all.map(({ id }) => `\`${id}\``).join(', ')}.`,
    '',
  ]
}

function webhooks({ folder, document }: ProviderModel): string[] {
  if (!document['x-webhooks']) return []
  const options = Object.keys(document['x-webhooks'].expected ?? {}).map((option) => `\`${option}\``)
  return [
    '## Webhooks',
    '',
    'Verifies the signature of a delivery, and returns its typed payload; `WebhookError` has the status to respond with.',
    '',
    '```ts',
    `import { verifyWebhook, WebhookError } from '@hostwright/${folder}'`,
    '',
    'async function receive(request: Request) {',
    '  try {',
    `    const payload = await verifyWebhook(request, { client: ${folder} })`,
    '    console.log(payload.kind)',
    '    return new Response(null, { status: 204 })',
    '  } catch (error) {',
    '    return new Response(null, { status: error instanceof WebhookError ? error.status : 503 })',
    '  }',
    '}',
    '```',
    '',
    `The request must have its body as it was received: no middleware may parse it before.${options.length > 0 ? ` ${options.join(' and ')} reject deliveries to others.` : ''}`,
    '',
  ]
}

function files(model: ProviderModel): string[] {
  const upload = model.operations.find((operation) => operation.upload)
  const download = model.operations.find(({ responseKind }) => responseKind === 'file')
  if (!upload && !download) return []
  return [
    '## Files',
    '',
    '```ts',
    ...(upload ? uploading(model, upload) : []),
    ...(download ? downloading(model, download) : []),
    '```',
    '',
    ...(upload ? ['A stream is sent once, as it is read, and cancelled when its call is over.', ''] : []),
    ...(download ? ['Read the stream, or cancel it: an unread stream ends with the `timeout` of its call.', ''] : []),
  ]
}

function uploading(model: ProviderModel, operation: OperationModel): string[] {
  const { headers } = operation.examples.required ?? {}
  return [
    "const blob = new Blob(['text']) // or an ArrayBuffer, Uint8Array, ReadableStream, or a form: { file: blob }",
    `const file = await ${model.folder}.${operation.id}(${literal({ headers, body: new Expression(code`blob`) })})`,
    '// size and type were checked against the limits of the upload token: pass your own as `rules`, or `rules: false` for no check',
    '',
  ]
}

function downloading(model: ProviderModel, operation: OperationModel): string[] {
  const { path } = operation.examples.required ?? {}
  return [
    `const { stream, name, type, size } = await ${model.folder}.${operation.id}(${literal({ path })})`,
    'for await (const chunk of stream) console.log(name, chunk.length) // not held in memory',
  ]
}

function consistency({ folder, document }: ProviderModel): string[] {
  if (!document['x-consistency']) return []
  return [
    '## Reads after writes',
    '',
    `The provider's replicas lag behind. Each read of the client waits for the changes that the client made before it. \`${folder}.session()\` returns a client that waits only for its own changes; it shares credentials, token and limits. \`readYourWrites: false\` turns the waiting off. If a read does not see a change in time, even after a retry, it rejects with \`ConsistencyError\`: the change was made; read again later.`,
    '',
  ]
}

/** Number of operations that are named as senders of a header. */
const MAX_SENDERS = 5

/** Returns the section on documented response headers, with a call as example that is free, if possible, and short. */
function responseHeaders(model: ProviderModel): string[] {
  const operations = model.operations.filter(({ headers, pages, upload }) => headers.length > 0 && !pages && !upload)
  const calls = operations.map((operation) => {
    return { call: `${model.folder}.${exampleCall(operation)}`, header: operation.headers[0] as ResponseHeader, charges: operation.charges }
  })
  const [first] = calls.sort((a, b) => Number(a.charges) - Number(b.charges) || a.call.length - b.call.length)
  if (!first) return []
  const descriptions = new Map(operations.flatMap(({ headers }) => headers.map(({ name, description }) => [name, description] as const)))
  return [
    '## Response headers',
    '',
    '```ts',
    `const { response } = await ${first.call}.withResponse()`,
    `response.headers.get(${quote(first.header.name)})`,
    '```',
    '',
    ...[...descriptions].map(([name, description]) => {
      const senders = operations.filter(({ headers }) => headers.some((sent) => sent.name === name)).map(({ id }) => `\`${id}\``)
      const more = senders.length > MAX_SENDERS ? ` and ${senders.splice(MAX_SENDERS).length} more` : ''
      return `- ${codeSpan(name)}: ${description && `${prose(sentence(description))} `}Documented for ${senders.join(', ')}${more}.`
    }),
    '',
  ]
}

/** Returns the section with the spec's notes, the rate limit, test mode, and unconfirmed parts. @param leftOut title of a note */
export function notes({ document }: ProviderModel, leftOut?: string): string[] {
  const items = [
    ...(document['x-notes'] ?? []).filter(({ title }) => title !== leftOut).map(({ title, text }) => note(title, text)),
    note('Limit', limit(document['x-rate-limit'])),
    note('Test mode', testMode(document['x-client-options'])),
    note('New values', NEW_VALUES),
    ...(document['x-confidence'] ?? []).map(({ inferred, level, basis }) =>
      note('Never confirmed', `${PARTS[inferred]} of all operations are inferred, with ${level} confidence: ${basis.replace(/\.$/, '')}.`),
    ),
  ]
  return ['## Good to know', '', ...items, '']
}

const NEW_VALUES =
  'Types list the documented values, but a response may have one that is newer than this package, and nothing rejects it. Give a `switch` a default.'

const PARTS = { method: 'The methods', path: 'The paths', status: 'The statuses', response: 'The responses' } as const

function note(title: string, text: string): string {
  return `- **${prose(title)}.** ${prose(text)}`
}

/** Returns the option that makes changes harmless, if there is one. */
function testMode(options: ProviderModel['document']['x-client-options'] = {}): string {
  const harmless = Object.entries(options).find(([, { changesNothing }]) => changesNothing)
  if (!harmless) return 'None is documented: every change takes effect. Try code against `@hostwright/mock` first.'
  const [option, { description }] = harmless
  return `\`${option}: true\`. ${description}`
}

/** Returns the documented rate limit, and what the client does about it. */
function limit(declared: ProviderModel['document']['x-rate-limit']): string {
  const waits = 'waits for its turn (at most `maxRateLimitWait` ms a call, if set) and retries after a 429.'
  if (declared?.limit !== undefined && declared.window !== undefined)
    return `${declared.limit} requests in ${declared.window} seconds. The client counts them, ${waits}`
  if (declared) return `No number is documented. The client reads the limit from each response, ${waits}`
  return 'None is documented. After a 429 the client waits as long as the response says, else for a short time that grows, and retries.'
}
