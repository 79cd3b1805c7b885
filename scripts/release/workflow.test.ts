import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const workflow = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')

test('the workflow publishes with provenance, by a variable that pnpm reads', () => {
  const [, name = '', value = ''] = /^ +(\w+_PROVENANCE): (\w+)$/m.exec(workflow) ?? []
  const env = { ...process.env, [name]: value }
  expect(execFileSync('pnpm', ['config', 'get', 'provenance'], { cwd: ROOT, env, encoding: 'utf8' }).trim()).toBe('true')
})

test('the workflow publishes what CI has tested, and nothing that came by a pull request', () => {
  expect(workflow).toContain("ref: ${{ github.event.workflow_run.head_sha || 'main' }}")
  expect(workflow).toContain("github.event.workflow_run.event == 'push' && github.event.workflow_run.conclusion == 'success'")
})

test('the workflow makes releases on GitHub by a program that there is, and by that alone', () => {
  const [, program = ''] = /exec node (\S+)/.exec(workflow) ?? []
  expect(program).toBe('scripts/release/github-releases.ts')
  expect(existsSync(join(ROOT, program))).toBe(true)
  expect(workflow).toContain('createGithubReleases: false')
})

test('the workflow runs scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const called = [...workflow.matchAll(/(?:version|publish): npx -y pnpm@[\d.]+ (\S+)/g)].map(([, name]) => name)
  expect(called).toEqual(['changeset', 'release'])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called))
})
