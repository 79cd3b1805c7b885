import type { EditModel, OperationModel, WaitModel } from '../model/model.ts'
import { sentence } from '../text.ts'

const INFERRED = { path: 'The path', status: 'The status', response: 'The response' } as const

/** Returns the text of the comment on a function or method. */
export function documentation(operation: OperationModel): string[] {
  const { summary, description, httpMethod, path, headers, charges, deprecated } = operation
  const paragraphs = [
    sentence(summary),
    description,
    `\`${httpMethod} ${path}\``,
    ...headers.map((header) => sentence(`Response header \`${header.name}\`${header.description && `: ${header.description}`}`)),
    charges ? 'This operation can cost money.' : '',
    inference(operation),
    deprecated ? '@deprecated' : '',
  ]
  return paragraphs.filter((text) => text !== '').flatMap((text, index) => (index === 0 ? [text] : ['', text]))
}

/** Returns the text of the comment on the edit of an operation. */
export function editDocumentation(
  { id, httpMethod, path, charges }: Pick<OperationModel, 'id' | 'httpMethod' | 'path' | 'charges'>,
  { read, field }: EditModel,
): string[] {
  return [
    `Reads \`${field}\` with \`${read.id}\`, lets \`change\` alter it, and writes it with \`${id}\`. Returns what was written.`,
    '',
    'After a conflict that passes by itself it reads and changes anew, until the deadline.',
    '',
    `\`GET ${read.path}\`, \`${httpMethod} ${path}\``,
    ...(charges ? ['', 'This operation can cost money.'] : []),
  ]
}

/** Returns the text of the comment on the wait for a state. */
export function waitDocumentation({ id, path }: Pick<OperationModel, 'id' | 'path'>, { states }: WaitModel): string[] {
  const failed = Object.values(states).flatMap((state) => state.failed ?? [])
  const properties = Object.values(states).map(({ at }) => `\`${at.slice(1).replaceAll('/', '.')}\``)
  return [
    `Reads with \`${id}\` until the state of the object is reached, in ${properties.join(' and ')} of the response, and returns it.`,
    '',
    `${failed.length > 0 ? `Rejects with StateError at once for ${joinedByOr(failed)}, and` : 'Rejects with StateError'} if the object is gone; with TimeoutError after \`timeout\` ms, 600,000 by default.`,
    '',
    `\`GET ${path}\``,
  ]
}

function joinedByOr(values: readonly string[]): string {
  return [...new Set(values)].map((value) => `\`${value}\``).join(' or ')
}

/** Returns what is inferred, as a sentence; empty if the provider documents the whole operation. */
export function inference({ confidence, httpMethod }: Pick<OperationModel, 'confidence' | 'httpMethod'>): string {
  if (!confidence) return ''
  const { inferred, level, basis, alternatives } = confidence
  const part = inferred === 'method' ? `The method ${httpMethod}` : INFERRED[inferred]
  const instead = alternatives ? ` It might be ${alternatives.join(' or ')}.` : ''
  return `${part} is not in the provider's text but inferred, with ${level} confidence: ${basis.replace(/\.$/, '')}.${instead}`
}
