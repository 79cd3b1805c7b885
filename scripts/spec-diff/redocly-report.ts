import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'

/** An entry of Redocly's report. An addition has no base, a removal no revision. */
export interface RawChange {
  /** Path from the root through operations, with references followed. */
  readonly path: string
  /** Kind of OpenAPI object: Schema, Operation, Parameter. */
  readonly typeName: string
  readonly kind: 'added' | 'removed' | 'modified'
  /** The keyword of a modified object, or `key` if it was renamed. */
  readonly property?: string
  readonly impact: 'major' | 'minor' | 'patch'
  readonly verdicts: { ruleId: string; message: string }[]
  readonly base?: Side
  readonly revision?: Side
}

interface Side {
  readonly pointer: string
  readonly value?: unknown
}

const program = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))

// No telemetry, and no update notices in the report.
const quiet = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  DO_NOT_TRACK: '1',
}

/** Returns the changes that `redocly diff` finds between two documents. Starts a process that reads no configuration. */
export async function redoclyReport(base: Document, revision: Document): Promise<RawChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-diff-'))
  try {
    await writeFile(join(folder, 'base.json'), JSON.stringify(base))
    await writeFile(join(folder, 'revision.json'), JSON.stringify(revision))
    const args = ['diff', 'base.json', 'revision.json', '--format', 'json', '--fail-on', 'none', '--output', 'report.json']
    await promisify(execFile)(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...quiet } }).catch(explain)
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as { changes: RawChange[] }
    return report.changes
  } finally {
    await rm(folder, { recursive: true })
  }
}

function explain(error: Error & { stderr?: string }): never {
  throw new Error(`Redocly could not compare the documents; check them with \`pnpm lint:specs\`.\n${error.stderr ?? error.message}`, {
    cause: error,
  })
}
