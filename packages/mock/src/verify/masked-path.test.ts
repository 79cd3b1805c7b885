import { expect, test } from 'vitest'

import type { Operation } from '../spec/operations.js'
import { createMaskPath } from './masked-path.js'

const mask = createMaskPath(
  ['/domains', '/domains/{name}/dns', '/servers/{id}/backups', '/domains/{name}/dns/{entry}'].map((path) => ({ path }) as Operation),
)

test.each([
  ['/domains/example.com/backups', '/domains/{name}/backups'],
  ['/domains/example.com/dns/7/jane', '/domains/{name}/dns/{entry}/{…}'],
  ['/domains/example.com/jane', '/domains/{name}/{…}'],
  ['/jane/domains', '/{…}/domains'],
  ['/domains/', '/domains/{name}'],
  ['/', '/'],
])('%s is shown as %s', (path, shown) => {
  expect(mask(path)).toBe(shown)
})
