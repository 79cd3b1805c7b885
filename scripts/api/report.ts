import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Declarations } from './declarations.ts'

interface Manifest {
  readonly name: string
  /** A file that is exported as it is has no types. */
  readonly exports: Readonly<Record<string, { readonly types: string } | string>>
}

/**
 * Returns the public names of a package by entry, then the declarations that they mention, one member on each line. The same build
 * gives the same text.
 *
 * @param folder folder of the package
 * @throws Error if the package is not built
 */
export async function reportOf(folder: string): Promise<string> {
  const { name, exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  const entries = Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' ? [] : [{ entry: name + entry.slice(1), file: join(folder, target.types) }],
  )
  const missing = entries.find(({ file }) => !existsSync(file))
  if (missing !== undefined) throw new Error(`${relative(process.cwd(), missing.file)} is missing. Run \`pnpm build\`, then this again.`)
  const declarations = new Declarations(
    entries.map(({ file }) => file),
    join(folder, 'dist'),
  )
  const sections = entries.map(({ entry, file }) => `## ${entry}\n\n${listing(declarations.exportsOf(file))}`)
  const { texts, foreign } = declarations.reached()
  return [
    `# ${name}\n`,
    'Written by `pnpm api` from the build. A change of this file affects users and needs a changeset.\n',
    ...sections,
    ...(foreign.length > 0 ? [`## Types of other packages\n\n${listing(foreign)}`] : []),
    `## Declarations\n\n${fence(texts.join('\n\n'))}`,
  ].join('\n')
}

function listing(lines: readonly string[]): string {
  return `${lines.map((line) => `- \`${line}\``).join('\n')}\n`
}

function fence(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\`\n`
}
