import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BaseResolver, createConfig, lintDocument, loadIgnoreConfig, parseYaml, type Config } from '@redocly/openapi-core'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { SpecError, compareProblems, type Problem } from '@hostwright/shared/spec/problem.ts'
import { specsRoot } from '@hostwright/shared/spec/providers.ts'
import { toProblems } from '@hostwright/shared/spec/redocly-problems.ts'
import { exampleCarriers, hasExample } from './example-carriers.ts'
import { CRASH, plugin, PLUGIN_ID } from './plugin.ts'
import { specRead } from './read-spec.ts'
import type { Spec } from './rule.ts'
import { outdatedTexts } from './rules/derived-texts.ts'
import { withTodos } from './todos.ts'

/** The configuration of Redocly for specs, which `redocly lint` and editors read too. */
const CONFIG_FILE = join(specsRoot, '../redocly.yaml')

/** The result of linting a spec. */
export interface LintResult {
  readonly problems: Problem[]
  readonly operations: number
  /** Number of operations with an example of every parameter, header and body. */
  readonly withExamples: number
}

/**
 * Checks the spec at `rootFile` with the rules of redocly.yaml, and returns its problems sorted. `fix` writes the texts that are derived
 * from the spec.
 */
export async function lintSpec(rootFile: string, { fix = false } = {}): Promise<LintResult> {
  try {
    const files = await openSpec(rootFile)
    const found = await lintDocument({ document: files.root, config: await readConfig(), externalRefResolver: files.resolver })
    const all = toProblems(found.filter(({ ignored }) => ignored !== true)).map(withShortName)
    // If an object has the wrong shape, a rule may crash on it. The other problems name the object.
    const named = all.filter(({ message }) => !message.startsWith(CRASH))
    const problems = named.length > 0 ? named : all
    const spec = specRead(files.root.parsed as object)
    if (spec === undefined) return { problems: problems.toSorted(compareProblems), operations: 0, withExamples: 0 }
    const outdated = fix ? outdatedTexts(spec) : []
    for (const { path, text } of outdated) writeFileSync(path, text)
    if (outdated.length > 0) return lintSpec(rootFile)
    return { problems: withTodos(spec, problems).toSorted(compareProblems), ...countOperations(spec) }
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    return { problems: error.problems.toSorted(compareProblems), operations: 0, withExamples: 0 }
  }
}

/** Reads redocly.yaml with the plugin of this module, and .redocly.lint-ignore.yaml. */
async function readConfig(): Promise<Config> {
  const raw = parseYaml(readFileSync(CONFIG_FILE, 'utf8')) as object
  const ignore = await loadIgnoreConfig(CONFIG_FILE, new BaseResolver())
  return createConfig({ ...raw, plugins: [plugin] }, { configPath: CONFIG_FILE, ignore })
}

function withShortName(problem: Problem): Problem {
  return { ...problem, rule: problem.rule.replace(`${PLUGIN_ID}/`, '') }
}

function countOperations({ document, operations }: Spec): Omit<LintResult, 'problems'> {
  const complete = operations.filter((operation) => exampleCarriers(document, operation).every(({ node }) => hasExample(node)))
  return { operations: operations.length, withExamples: complete.length }
}
