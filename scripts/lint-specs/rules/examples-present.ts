import { exampleCarriers, hasExample } from '../example-carriers.ts'
import type { Finding, Rule, Spec } from '../rule.ts'

/** Every parameter, body and header has an example; schema components have none. */
export const examplesPresent: Rule = {
  name: 'examples-present',
  *check(spec) {
    yield* missing(spec)
    for (const [name, schema] of Object.entries(spec.document.components?.schemas ?? {})) {
      for (const key of ['example', 'examples'].filter((keyword) => keyword in schema)) {
        yield { node: schema, key, message: `schema component "${name}" has an example: move it to the media type or parameter` }
      }
    }
  },
}

function* missing({ document, operations }: Spec): Generator<Finding> {
  // Reports shared parameters and responses once, not for each operation.
  const seen = new Set<object>()
  for (const { node, label } of operations.flatMap((operation) => exampleCarriers(document, operation))) {
    if (seen.has(node)) continue
    seen.add(node)
    if (!hasExample(node)) yield { node, message: `${label} has no example` }
  }
}
