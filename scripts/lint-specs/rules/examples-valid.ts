import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import type { Mismatch } from '@hostwright/openapi/schema-errors.ts'
import { exampleSites, type ExampleSite } from '../example-sites.ts'
import type { Finding, Rule } from '../rule.ts'

/** Every example matches its schema and has no property that the schema does not list. */
export const examplesValid: Rule = {
  name: 'examples-valid',
  *check({ document, checkExample }) {
    for (const site of exampleSites(document)) {
      for (const mismatch of checkExample(site.schemaPointer, site.value)) yield toFinding(site, mismatch)
    }
  },
}

/** Reports a mismatch at the invalid part of the example. */
function toFinding(site: ExampleSite, { pointer, message }: Mismatch): Finding {
  let { node, key } = site
  let value = site.value
  for (const step of parsePointer(pointer)) {
    if (!isObject(value) || !(step in value)) break
    node = value
    key = step
    value = value[step]
  }
  return { node, key, message: `example${pointer === '' ? '' : ` ${pointer}`}: ${message}` }
}
