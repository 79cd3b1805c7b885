import type { ConfidenceExtension } from '@hostwright/openapi/extension-types.ts'
import type { EditModel, OperationModel } from '../model/model.ts'
import { sentence } from '../text.ts'
import { commentLines } from '../code.ts'

/** Returns the lines of the comment on a function or method. */
export function documentation(operation: OperationModel): string[] {
  const lines = [sentence(operation.summary)]
  if (operation.description !== '') lines.push('', operation.description)
  lines.push('', `\`${operation.httpMethod} ${operation.path}\``)
  for (const { name, description } of operation.headers)
    lines.push('', sentence(`Response header \`${name}\`${description && `: ${description}`}`))
  if (operation.charges) lines.push('', 'This operation can cost money.')
  const doubt = inference(operation)
  if (doubt !== undefined) lines.push('', doubt)
  if (operation.deprecated) lines.push('', '@deprecated')
  return commentLines(lines)
}

/** Returns the lines of the comment on the edit of an operation. */
export function editDocumentation({ id, httpMethod, path, charges }: OperationModel, { read, field }: EditModel): string[] {
  const lines = [
    `Reads \`${field}\` with \`${read.id}\`, lets \`change\` alter it, and writes it with \`${id}\`. Returns what was written.`,
    '',
    'After a conflict that passes by itself it reads and changes anew, until the deadline.',
    '',
    `\`GET ${read.path}\`, \`${httpMethod} ${path}\``,
  ]
  if (charges) lines.push('', 'This operation can cost money.')
  return commentLines(lines)
}

/** Returns what is inferred about an operation, as a sentence; undefined if the provider documents all of it. */
export function inference({ confidence, httpMethod }: OperationModel): string | undefined {
  if (!confidence) return undefined
  const instead = confidence.alternatives ? ` It might be ${confidence.alternatives.join(' or ')}.` : ''
  return `${inferred(confidence, httpMethod)}${instead}`
}

/** Returns what is inferred, as a sentence. */
export function inferred({ inferred: part, level, basis }: ConfidenceExtension, httpMethod?: string): string {
  const what = {
    method: `The method${httpMethod ? ` ${httpMethod}` : ''}`,
    path: 'The path',
    status: 'The status',
    response: 'The response',
  }[part]
  return `${what} is not in the provider's text but inferred, with ${level} confidence: ${basis.replace(/\.$/, '')}.`
}
