import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Document } from '@hostwright/openapi/document.ts'
import { bundleSpec } from '../spec/bundle.ts'
import { gitEnvironment } from './git.ts'
import { sampleSpec, writeFiles, type Edit } from '../spec/spec-fixture.ts'

// No settings, signatures or hooks of the developer.
const environment = { ...gitEnvironment(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
const identity = [
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@example.com',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'init.defaultBranch=main',
]

/** The files of an empty workspace with changesets. */
export const workspaceFiles = {
  'package.json': '{ "name": "workspace", "private": true }',
  'pnpm-workspace.yaml': 'packages: [packages/*]\n',
  '.changeset/config.json': '{}',
}

/** A repository with the provider `hosting`, `core` and `mock`. It is removed after the test, unless `whenDone` says otherwise. */
export class Repository {
  readonly root: string

  constructor(files: Record<string, string> = {}, whenDone?: (remove: () => void) => void) {
    this.root = writeFiles(files, whenDone)
  }

  git(...args: string[]): string {
    return execFileSync('git', [...identity, ...args], { cwd: this.root, env: environment, encoding: 'utf8', stdio: 'pipe' })
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), text)
  }

  remove(file: string): void {
    rmSync(join(this.root, file), { recursive: true })
  }

  commit(): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', 'Change', '--allow-empty')
  }

  /** Writes the sample spec with some edits, and its bundled document. */
  async spec(edits: Edit[] = []): Promise<Document> {
    for (const [file, text] of Object.entries(sampleSpec(edits))) this.write(`specs/hosting/${file}`, text)
    const document = await bundleSpec(join(this.root, 'specs/hosting/openapi.yaml'))
    this.write('packages/mock/specs/hosting.json', `${JSON.stringify(document, null, 1)}\n`)
    return document
  }

  version(folder: string, version: string, more: object = {}): void {
    this.write(`packages/${folder}/package.json`, JSON.stringify({ name: `@hostwright/${folder}`, version, ...more }))
  }

  /** Sets the version of all packages, commits and tags them, as changesets does. */
  release(version: string): void {
    for (const folder of ['hosting', 'core', 'mock']) this.version(folder, version)
    this.commit()
    for (const folder of ['hosting', 'core', 'mock']) this.git('tag', `@hostwright/${folder}@${version}`)
  }
}
