import { expect, test } from 'vitest'
import { changelogEntry } from './changelog.ts'

const changelog = '# acme\n\n## 1.10.0\n\n### Minor Changes\n\n- New.\n\n## 1.1.0\n\n### Patch Changes\n\n- Old.\n'

test.each([
  ['1.10.0', '### Minor Changes\n\n- New.'],
  ['1.1.0', '### Patch Changes\n\n- Old.'],
  ['1.1.1', ''],
])('of %s it says %j', (version, entry) => {
  expect(changelogEntry(changelog, version)).toBe(entry)
})
