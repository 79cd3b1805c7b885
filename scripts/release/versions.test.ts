import { expect, test } from 'vitest'
import { changeset, releaseRepository } from './release-fixture.ts'
import { raiseVersions } from './versions.ts'

test('what changesets say is told without where in them it was said', async () => {
  const repository = releaseRepository({ new: changeset({ core: 'minor' }, 'New.') })
  repository.write('.changeset/config.json', JSON.stringify({ changelog: './nowhere.js' }))
  const error = await raiseVersions(repository.root).then(
    () => '',
    (reason: Error) => reason.message,
  )
  expect(error).toMatch(/^The changesets cannot become versions\.\n[^]*Cannot find module .*nowhere\.js/)
  expect(error).not.toMatch(/^ *at /m)
})
