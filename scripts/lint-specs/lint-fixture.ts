import { join, relative } from 'node:path'
import { expect } from 'vitest'
import { sampleSpec, writeFiles, type Edit, type FixtureFile } from '@hostwright/shared/spec/spec-fixture.ts'
import { lintSpec } from './lint.ts'

/** Replaces the first `from` by `to`; `# here` in it marks the line of the expected problem. */
export function edit(file: FixtureFile, from: string, to: string): Edit {
  return { file, from, to }
}

/**
 * Lints the sample spec with some edits, and further files. Returns `file:line  rule  message` for every problem, with
 * `here` for the line marked in the edits.
 */
export async function lintSample(edits: Edit[] = [], more: Record<string, string> = {}): Promise<string[]> {
  const files = sampleSpec(edits, more)
  const folder = writeFiles(files)
  const { problems } = await lintSpec(join(folder, 'openapi.yaml'))
  const marked = markedLine(files)
  return problems.map(({ file, line, rule, message }) => {
    const place = `${relative(folder, file)}:${line}`
    return `${place === marked ? 'here' : place}  ${rule}  ${message}`
  })
}

/** Matches a problem of a rule on the line marked `# here`, by a part of its message. */
export function here(rule: string, words = ''): unknown {
  return problemAt('here', rule, words)
}

/** Matches a problem of a rule at `file:line`, by a part of its message. */
export function problemAt(place: string, rule: string, words = ''): unknown {
  const escaped = [`${place}  ${rule}  `, words].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return expect.stringMatching(new RegExp(`^${escaped[0]}.*${escaped[1]}`))
}

function markedLine(files: Record<string, string>): string | undefined {
  for (const [file, text] of Object.entries(files)) {
    const index = text.split('\n').findIndex((line) => line.includes('# here'))
    if (index !== -1) return `${file}:${index + 1}`
  }
  return undefined
}
