/**
 * A page's commands before its packages are published: `npm install` gets our tarballs, core with them since npm would ask the
 * registry for it, and other packages in the versions that we use, all from npm's cache where it holds them, so that a second
 * run needs no network. All else stays as it is.
 *
 * @param tarballs by package
 * @param versions by package
 * @throws Error for a package of ours that has no tarball
 */
export function withTarballs(commands: string, tarballs: ReadonlyMap<string, string>, versions: Readonly<Record<string, string>>): string {
  return commands.replaceAll(/^npm install .*$/gm, (line) => {
    const names = line.includes('@hostwright/') ? `${line} @hostwright/core` : line
    const words = names.split(' ').map((word) => {
      const tarball = tarballs.get(word)
      if (tarball !== undefined) return quoted(tarball)
      if (word.startsWith('@hostwright/')) throw new Error(`There is no package ${word}, which "${line}" installs.`)
      return versions[word] === undefined ? word : `${word}@${versions[word]}`
    })
    const npm = (mode: string): string => words.toSpliced(2, 0, mode, '--no-audit', '--no-fund').join(' ')
    return `${npm('--offline')} || ${npm('--prefer-offline')}`
  })
}

export interface TestCount {
  readonly runner: 'vitest' | 'node:test'
  readonly passed: number
}

/** How many tests passed, as the runner says at the end of what it prints; undefined where none ran. */
export function countTests(printed: string): TestCount | undefined {
  const [, vitest] = /^ *Tests +(.*)$/m.exec(printed) ?? []
  if (vitest !== undefined) return { runner: 'vitest', passed: Number(/(\d+) passed/.exec(vitest)?.[1] ?? 0) }
  const [, node] = /^[#ℹ] pass (\d+)$/m.exec(printed) ?? []
  return node === undefined ? undefined : { runner: 'node:test', passed: Number(node) }
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
