import { describe, expect, test } from 'vitest'
import { sampleSpec, writeFiles, type Edit } from '@hostwright/shared/spec/spec-fixture.ts'
import { run } from './cli.ts'

/** Returns a specs folder with one provider for each entry: the sample spec with its edits. */
function specsRoot(providers: Record<string, Edit[]>): string {
  const files = Object.entries(providers).flatMap(([provider, edits]) =>
    Object.entries(sampleSpec(edits)).map(([file, text]) => [`${provider}/${file}`, text]),
  )
  return writeFiles(Object.fromEntries(files) as Record<string, string>)
}

async function runIn(root: string, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line), root)
  return { code, lines }
}

const broken: Edit[] = [
  { file: 'paths/domains.yaml', from: 'total: 1', to: 'total: one' },
  { file: 'parameters.yaml', from: '  example: { number: 2 }\n', to: '' },
]

describe('pnpm lint:specs', () => {
  test('prints one line for each provider without problems', async () => {
    expect(await runIn(specsRoot({ two: [], one: [] }))).toEqual({
      code: 0,
      lines: ['one  2 operations, 2 with examples, ok', 'two  2 operations, 2 with examples, ok'],
    })
  })

  test('lists problems by file and line, and fails', async () => {
    const { code, lines } = await runIn(specsRoot({ one: broken }))
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/one\/parameters\.yaml:1:1 {2}examples-present {2}parameter "page" has no example$/),
      expect.stringMatching(/one\/paths\/domains\.yaml:23:15 {2}examples-valid {2}example \/total: must be integer$/),
      'one  2 operations, 1 with examples, 2 problems',
    ])
  })

  test('checks the named providers only', async () => {
    const { code, lines } = await runIn(specsRoot({ one: [], two: broken }), 'one')
    expect({ code, count: lines.length }).toEqual({ code: 0, count: 1 })
  })

  test('prints the problems as JSON', async () => {
    const { code, lines } = await runIn(specsRoot({ one: broken }), '--json')
    expect(code).toBe(1)
    const problems = JSON.parse(lines.join('\n')) as unknown
    expect(problems).toMatchObject([{ provider: 'one', line: 1, column: 1, rule: 'examples-present', severity: 'error' }, { line: 23 }])
  })

  test.each([
    ['an unknown provider', ['three'], /There is no .*three\/openapi\.yaml\. Providers with a spec: one\.$/],
    ['an unknown option', ['--colour'], /Usage: pnpm lint:specs/],
  ])('prints a sentence for %s', async (_, args, sentence) => {
    const { code, lines } = await runIn(specsRoot({ one: [] }), ...args)
    expect(code).toBe(1)
    expect(lines.join('\n')).toMatch(sentence)
    expect(lines.join('\n')).not.toMatch(/^\s+at /m)
  })

  test('prints a sentence for a folder without providers', async () => {
    const { code, lines } = await runIn(writeFiles({ 'README.md': '' }))
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringMatching(/^No provider in /)] })
  })
})

test('--help prints the usage', async () => {
  const lines: string[] = []
  expect(await run(['--help'], (line) => lines.push(line))).toBe(0)
  expect(lines).toEqual([expect.stringMatching(/^Usage: pnpm lint:specs/)])
})
