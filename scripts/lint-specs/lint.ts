import { createConfig, lintDocument } from '@redocly/openapi-core'
import { bundleFiles } from '@hostwright/shared/spec/bundle.ts'
import { openSpec, type SpecFiles } from '@hostwright/shared/spec/files.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { SpecError, compareProblems, type Problem } from '@hostwright/shared/spec/problem.ts'
import { toProblems } from '@hostwright/shared/spec/redocly-problems.ts'
import { exampleCarriers, hasExample } from './example-carriers.ts'
import { redoclyRules } from './redocly-rules.ts'
import type { Finding, Rule, Spec } from './rule.ts'
import { rules as ourRules } from './rules/index.ts'
import { withTodos } from './todos.ts'

/** The result of linting a spec. */
export interface LintResult {
  readonly problems: Problem[]
  readonly operations: number
  /** Number of operations with an example of every parameter, header and body. */
  readonly withExamples: number
}

/** Checks the spec at `rootFile` with Redocly's rules and ours, and returns its problems sorted. */
export async function lintSpec(rootFile: string, rules: readonly Rule[] = ourRules): Promise<LintResult> {
  const problems: Problem[] = []
  const counts = { operations: 0, withExamples: 0 }
  let spec: Spec | undefined
  try {
    const files = await openSpec(rootFile)
    // Redocly lints the files as written, so it runs before bundling moves their objects.
    problems.push(...(await lintStructure(files)))
    const bundled = await bundleFiles(files)
    problems.push(...bundled.problems)
    spec = { document: bundled.document, operations: listOperations(bundled.document), files }
    problems.push(...rules.flatMap((rule) => [...rule.check(spec as Spec)].map((finding) => toProblem(files, rule, finding))))
    Object.assign(counts, countOperations(spec))
  } catch (error) {
    if (error instanceof SpecError) problems.push(...error.problems)
    // A rule may crash on an object of the wrong shape; the other problems name the object.
    else if (problems.length === 0) throw error
  }
  const all = spec === undefined ? unique(problems) : withTodos(spec, unique(problems))
  return { problems: all.toSorted(compareProblems), ...counts }
}

async function lintStructure(files: SpecFiles): Promise<Problem[]> {
  const config = await createConfig({ rules: redoclyRules })
  return toProblems(await lintDocument({ document: files.root, config, externalRefResolver: files.resolver }))
}

function toProblem(files: SpecFiles, rule: Rule, { node, key, message }: Finding): Problem {
  const root = { file: files.root.source.absoluteRef, line: 1, column: 1 }
  return { ...(files.sources.locate(node, key) ?? root), rule: rule.name, message, severity: 'error' }
}

function countOperations({ document, operations }: Spec): Omit<LintResult, 'problems'> {
  const complete = operations.filter((operation) => exampleCarriers(document, operation).every(({ node }) => hasExample(node)))
  return { operations: operations.length, withExamples: complete.length }
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
