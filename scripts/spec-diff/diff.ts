import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { align, forRedocly } from './align.ts'
import { methodsOf, pairOperations } from './callable.ts'
import { LEVELS, type Change } from './change.ts'
import { exampleChanges } from './documents/examples.ts'
import { clientChanges, extensionChanges } from './documents/extensions.ts'
import { methodChanges } from './documents/methods.ts'
import { paginationChanges } from './documents/pagination.ts'
import { retryChanges } from './documents/retry.ts'
import { authMethodChanges } from './documents/auth-methods.ts'
import { classifyChanges } from './classify.ts'
import { redoclyReport } from './redocly-report.ts'
import { findRenamedTypes, typeChanges } from './types.ts'

/** Returns the changes between two bundled documents that affect users of the client, the worst first; empty if they are equal. */
export async function diffDocuments(before: Document, after: Document): Promise<Change[]> {
  if (isDeepStrictEqual(before, after)) return []
  const pairs = pairOperations(before, after)
  const renamed = findRenamedTypes(before, after)
  const aligned = align(before, after, pairs, renamed)
  const [base, revision] = [forRedocly(aligned.base), forRedocly(aligned.revision)]
  const methods = new Map(pairs.both.map(({ after: operation }) => [operation.id, methodsOf(operation)]))
  const names = (id: string) => methods.get(id) ?? [id]
  const compared = classifyChanges(isDeepStrictEqual(base, revision) ? [] : await redoclyReport(base, revision), base, revision, names)
  const found = [
    ...methodChanges(pairs),
    ...typeChanges(before, after, renamed),
    ...authMethodChanges(before, after),
    ...clientChanges(before, after),
    ...extensionChanges(aligned.base, aligned.revision, names),
    ...paginationChanges(pairs.both, before, after),
    ...retryChanges(pairs.both),
    ...compared,
    ...exampleChanges(base, revision, names),
  ]
  if (found.length === 0)
    found.push({ level: 'docs-only', methods: [], field: 'specification', message: 'is written differently', pointer: '#' })
  return LEVELS.flatMap((level) => found.filter((change) => change.level === level))
}
