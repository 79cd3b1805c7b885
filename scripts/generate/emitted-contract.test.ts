import { expect, test } from 'vitest'
import { type Edits, initech, initechModel, run, workspace } from './test/fixture.ts'
import { runContract } from './test/run-contract.ts'

const scheme = '/components/securitySchemes/token'
const bearer: Edits = {
  [`${scheme}/type`]: 'http',
  [`${scheme}/scheme`]: 'bearer',
  [`${scheme}/in`]: undefined,
  [`${scheme}/name`]: undefined,
}

test.each([
  ['as a bearer', bearer],
  ['in a header of its own', {}],
])(
  'the emitted contract tests pass against the mock with an exchanged token %s',
  async (_, edits) => {
    const root = await workspace({ initech: initech(edits) })
    await run(root)
    const { passed, failed } = await runContract(root, 'initech')
    expect(failed).toEqual([])
    for (const { id } of initechModel().operations) {
      expect(passed).toContainEqual(expect.stringMatching(new RegExp(`^${id} .* keeps the contract through the class$`)))
      expect(passed).toContainEqual(expect.stringMatching(new RegExp(`^${id} .* keeps the contract through openapi-fetch$`)))
    }
  },
  60_000,
)
