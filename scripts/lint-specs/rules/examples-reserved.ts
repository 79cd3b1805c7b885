import { authMethodsOf } from '@hostwright/openapi/auth-methods.ts'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { exampleSites } from '../example-sites.ts'
import { findRealAddresses, ownHosts } from '../reserved.ts'
import type { Finding, Rule, Spec } from '../rule.ts'

/** Addresses in examples are reserved ones, so that no example reaches a real host or mailbox. */
export const examplesReserved: Rule = {
  name: 'examples-reserved',
  *check(spec) {
    const own = ownHosts(spec.document)
    for (const { node, key, value } of exampleNodes(spec)) {
      for (const place of strings(value, node, key)) {
        for (const address of findRealAddresses(place.text, own)) {
          yield {
            node: place.node,
            key: place.key,
            message: `"${address}" may be a real address: use example.com, 192.0.2.0/24 or 2001:db8::/32`,
          }
        }
      }
    }
  },
}

function* exampleNodes({ document }: Spec): Generator<{ node: object; key: string | number; value: unknown }> {
  yield* exampleSites(document)
  for (const { kind, node } of walkDocument(document)) {
    if (kind !== 'securityScheme') continue
    const methods = authMethodsOf(node as unknown as SecurityScheme)
    for (const credential of methods.flatMap(({ credentials }) => Object.values(credentials)))
      yield { node: credential, key: 'example', value: credential.example }
  }
}

type Text = Required<Pick<Finding, 'node' | 'key'>> & { text: string }

function* strings(value: unknown, node: object, key: string | number): Generator<Text> {
  if (typeof value === 'string') yield { node, key, text: value }
  if (!isObject(value)) return
  for (const [childKey, child] of Object.entries(value)) yield* strings(child, value, childKey)
}
