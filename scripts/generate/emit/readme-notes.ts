import { prose } from '@hostwright/shared/text/markdown.ts'
import type { ProviderModel } from '../model/model.ts'

/** Returns the README section with the spec's notes, the rate limit, test mode, and unconfirmed parts. */
export function notes({ document }: ProviderModel): string[] {
  const items = [
    ...(document['x-notes'] ?? []).map(({ title, text }) => note(title, text)),
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
  if (!harmless) return 'None is documented: every change is made at once. Try code against `@hostwright/mock` first.'
  const [option, { description }] = harmless
  return `\`${option}: true\`. ${description}`
}

/** Returns the documented rate limit, and what the client does about it. */
function limit(declared: ProviderModel['document']['x-rate-limit']): string {
  const waits = 'waits for its turn, at most `maxRateLimitWait` ms a call where that is set, and calls again after a 429.'
  if (declared?.limit !== undefined && declared.window !== undefined)
    return `${declared.limit} requests in ${declared.window} seconds. The client counts them, ${waits}`
  if (declared) return `No number is documented. The client reads what each response says of it, ${waits}`
  return 'None is documented. After a 429 the client waits as long as the response says, else for a short time that grows, and calls again.'
}
