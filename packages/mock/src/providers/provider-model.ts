import { readFileSync } from 'node:fs'
import type { Document } from '@hostwright/openapi/document.ts'
import { createModel, type Model } from '../pipeline/model.js'
import { providerSpec } from './provider-spec.js'

const models = new Map<string, Model>()

/** Returns the model of a provider's document, which is read once. Throws an Error that lists the known names for any other name. */
export function providerModel(name: string): Model {
  const known = models.get(name)
  if (known) return known
  const model = createModel(JSON.parse(readFileSync(providerSpec(name), 'utf8')) as Document)
  models.set(name, model)
  return model
}
