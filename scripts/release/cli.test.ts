import { expect, test } from 'vitest'
import { Repository, workspaceFiles } from '@hostwright/shared/process/repository-fixture.ts'
import { run } from './cli.ts'
import { nextSteps } from './first-version.ts'

async function releaseFirst(...args: string[]): Promise<{ code: number; text: string }> {
  const repository = new Repository(workspaceFiles)
  repository.version('transip', '0.0.0')
  repository.version('contract', '0.0.0', { private: true })
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line), repository.root)
  return { code, text: lines.join('\n') }
}

test('--help prints the usage', async () => {
  expect(await releaseFirst('--help')).toEqual({ code: 0, text: expect.stringMatching(/^Usage: pnpm release:first <package>\n/) as string })
})

test.each([
  [['transip'], /^@hostwright\/transip has no version yet\. Merge the pull request "Release"/],
  [['@hostwright/contract'], /^There is no public package "@hostwright\/contract"\. There are: transip\.$/],
  [[], /^Name one package\.\n\nUsage: /],
  [['transip', 'mock'], /^Name one package\.\n\nUsage: /],
  [['--force'], /'--force'/],
])('rejects %j', async (args, message) => {
  expect(await releaseFirst(...args)).toEqual({ code: 1, text: expect.stringMatching(message) as string })
})

test('prints how to register the trusted publisher', () => {
  const text = nextSteps({ name: '@hostwright/transip', version: '0.1.0' }, 'git+https://github.com/hostwright/sdk.git').join('\n')
  expect(text).toContain('https://www.npmjs.com/package/@hostwright/transip/access')
  expect(text).toMatch(/user: hostwright\n *Repository: +sdk\n *Workflow filename: +release\.yml\n *Environment name: +npm\n/)
  expect(text).toContain('npm trust github @hostwright/transip --repository hostwright/sdk --file release.yml --environment npm')
})
