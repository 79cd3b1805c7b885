import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'
import type { Git } from '@hostwright/shared/process/git.ts'

/** Options that refuse code, and make nothing else of it. */
const checks = new Set([
  'allowUnreachableCode',
  'allowUnusedLabels',
  'forceConsistentCasingInFileNames',
  'isolatedModules',
  'noFallthroughCasesInSwitch',
  'noImplicitOverride',
  'noImplicitReturns',
  'noPropertyAccessFromIndexSignature',
  'noUnusedLocals',
  'noUnusedParameters',
  'skipLibCheck',
])

/** Settings of TypeScript, of a package and of all, that may make something else of the same source, and differ from a commit. */
export async function changedSettings(git: Git, root: string, folder: string, ref: string): Promise<string[]> {
  const files = [`${folder}/tsconfig.build.json`, 'tsconfig.base.json']
  const differ = await Promise.all(files.map((file) => settingsDiffer(git, root, file, ref)))
  return files.filter((_, index) => differ[index])
}

async function settingsDiffer(git: Git, root: string, file: string, ref: string): Promise<boolean> {
  const [before, after] = await Promise.all([git.fileAt(ref, file), readFile(join(root, file), 'utf8').catch(() => undefined)])
  return before !== after && !isDeepStrictEqual(effective(file, before), effective(file, after))
}

/** What is built by a file; its text where it cannot be read. */
function effective(file: string, text: string | undefined): unknown {
  if (text === undefined) return undefined
  const { config } = ts.parseConfigFileTextToJson(file, text) as { config?: { compilerOptions?: object } }
  if (config === undefined) return text
  const options = Object.entries(config.compilerOptions ?? {}).filter(([name]) => !checks.has(name))
  return { ...config, compilerOptions: Object.fromEntries(options) }
}
