import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { TRUSTED_PUBLISHER } from './first-version.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const manifest = JSON.parse(read('package.json')) as { packageManager: string }

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: string
  readonly needs?: string
  readonly env?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

describe.each(globSync('.github/workflows/*', { cwd: ROOT }))('%s', (file) => {
  const text = read(file)
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('pins every action by its commit, with the version as a comment', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action)
    expect(uses.filter((action) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length)
  })

  test('leaves no credentials in a checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('grants no write permission to all jobs', () => {
    expect(Object.values(workflow.permissions).filter((permission) => permission !== 'read')).toEqual([])
  })

  test('runs the package manager of package.json', () => {
    const versions = [...text.matchAll(/npx -y (\S+)/g)].map(([, name]) => name)
    expect(versions.filter((name) => !manifest.packageManager.startsWith(`${name}+`))).toEqual([])
  })
})

describe('the release workflow', () => {
  const { env: shared, jobs } = parse(read(`.github/workflows/${TRUSTED_PUBLISHER.workflow}`)) as Workflow
  const commands = (job?: Job) => (job?.steps ?? []).flatMap(({ run }) => run ?? [])

  test('gives each job the permissions that it needs, and no other', () => {
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      version: { contents: 'write', 'pull-requests': 'write' },
      build: { contents: 'read' },
      publish: { contents: 'write', 'id-token': 'write' },
    })
  })

  test('builds in a job without secrets', () => {
    expect(commands(jobs['build']).at(-1)).toMatch(/ build$/)
    expect(JSON.stringify(jobs['build'])).not.toMatch(/secrets|github\.token/)
  })

  test('publishes that build in an environment, and runs no script of a package there', () => {
    const { publish } = jobs
    expect([publish?.environment, publish?.needs]).toEqual([TRUSTED_PUBLISHER.environment, 'build'])
    // Otherwise pnpm's first command would install everything that --filter leaves out.
    expect(shared).toMatchObject({ PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false' })
    expect(publish?.env).toEqual({ PNPM_CONFIG_PROVENANCE: 'true', PNPM_CONFIG_IGNORE_SCRIPTS: 'true' })
    const pnpm = commands(publish).filter((command) => command.startsWith('npx -y pnpm'))
    expect(pnpm.map((command) => command.replace(/^npx -y \S+ /, ''))).toEqual([
      'install --frozen-lockfile --ignore-scripts --filter hostwright',
      'changeset publish',
      'changeset git-tag',
    ])
  })

  test('has no token except that of GitHub, which single steps get only', () => {
    const all = JSON.stringify(jobs)
    const inSteps = Object.values(jobs).flatMap(({ steps }) => steps.map(({ env }) => JSON.stringify(env ?? {})))
    const secrets = (text: string) => [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)
    expect(secrets(all)).toEqual(secrets(inSteps.join()))
    expect([...new Set(secrets(all))]).toEqual(['GITHUB_TOKEN'])
  })
})

describe.each(globSync('**/pnpm-lock.yaml', { cwd: ROOT, exclude: ['**/node_modules'] }))('%s', (file) => {
  test('has packages from the registry only, each with its hash', () => {
    const documents = read(file)
      .split(/^---$/m)
      .map((text) => parse(text) as { packages?: Record<string, { resolution: object }> } | null)
    const packages = documents.flatMap((document) => Object.entries(document?.packages ?? {}))
    expect(packages.length).toBeGreaterThan(10)
    expect(packages.filter(([, { resolution }]) => Object.keys(resolution).join() !== 'integrity')).toEqual([])
  })
})

test('package.json names the package manager with its hash', () => {
  expect(manifest.packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+\+sha512\.[0-9a-f]{128}$/)
})
