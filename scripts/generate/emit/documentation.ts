import type { OperationModel } from '../model/model.ts'
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

/** Returns what is inferred, as a sentence; empty if the provider documents the whole operation. */
function inference({ confidence, httpMethod }: OperationModel): string {
  if (!confidence) return ''
  const { inferred, level, basis, alternatives } = confidence
  const part = inferred === 'method' ? `The method ${httpMethod}` : INFERRED[inferred]
  const instead = alternatives ? ` It might be ${alternatives.join(' or ')}.` : ''
  return `${part} is not in the provider's text but inferred, with ${level} confidence: ${basis.replace(/\.$/, '')}.${instead}`
}
