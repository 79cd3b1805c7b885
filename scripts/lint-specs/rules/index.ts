import type { Rule } from '../rule.ts'
import { bodyComponents } from './body-components.ts'
import { closedRequests } from './closed-requests.ts'
import { componentCollision } from './component-collision.ts'
import { componentNames } from './component-names.ts'
import { defaultsValid } from './defaults-valid.ts'
import { deleteRetry } from './delete-retry.ts'
import { derivedTexts } from './derived-texts.ts'
import { errorStatuses } from './error-statuses.ts'
import { examplesPresent } from './examples-present.ts'
import { examplesReserved } from './examples-reserved.ts'
import { examplesValid } from './examples-valid.ts'
import { extensions } from './extensions.ts'
import { keywords } from './keywords.ts'
import { nullable } from './nullable.ts'
import { openResponses } from './open-responses.ts'
import { operationId } from './operation-id.ts'
import { operationReferences } from './operation-references.ts'
import { pagination } from './pagination.ts'
import { resources } from './resources.ts'
import { secrets } from './secrets.ts'
import { syntax } from './syntax.ts'
import { unreferenced } from './unreferenced.ts'
import { variants } from './variants.ts'

/** All rules of ours, beside those of Redocly. */
export const rules: readonly Rule[] = [
  extensions,
  pagination,
  operationId,
  variants,
  operationReferences,
  examplesPresent,
  examplesValid,
  defaultsValid,
  examplesReserved,
  nullable,
  keywords,
  syntax,
  componentCollision,
  componentNames,
  bodyComponents,
  errorStatuses,
  deleteRetry,
  openResponses,
  closedRequests,
  resources,
  secrets,
  unreferenced,
  derivedTexts,
]
