import { expect, test } from 'vitest'
import { run } from './cli.ts'
import { changeset, releaseRepository } from './release-fixture.ts'

async function say(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const { root } = releaseRepository({ waiting: changeset({ core: 'minor' }, 'New.') })
  const code = await run(args, (line) => lines.push(line), root)
  return { code, said: lines.join('\n') }
}

test('--help shows the usage', async () => {
  expect(await say('--help')).toEqual({ code: 0, said: expect.stringMatching(/^Usage: pnpm release \[--dry-run\]\n/) as string })
})

test.each([['--dryrun'], ['now']])('%s is refused with the usage', async (arg) => {
  const { code, said } = await say(arg)
  expect(code).toBe(1)
  expect(said).toMatch(new RegExp(`'${arg}'[^]*\nUsage: pnpm release`))
})

test('--dry-run refuses packages that are not what their specification says, before building would write them', async () => {
  const repository = releaseRepository({})
  repository.write('scripts/generate/main.ts', "process.exitCode = process.argv[2] === '--check' ? 1 : 0\n")
  const lines: string[] = []
  expect(await run(['--dry-run'], (line) => lines.push(line), repository.root)).toBe(1)
  expect(lines).toEqual([expect.stringContaining('Run `pnpm generate`, commit what it writes, then release.')])
})

test('what is not ready is refused in a sentence', async () => {
  expect(await say()).toEqual({ code: 1, said: expect.stringMatching(/^Changesets wait: waiting\.md\./) as string })
})
