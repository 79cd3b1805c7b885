/**
 * A page's commands as they are tried: other packages in the versions that we use, and from npm's cache where it holds them. All
 * else stays as it is; our own packages come by name.
 *
 * @param versions by package
 */
export function inOurVersions(commands: string, versions: Readonly<Record<string, string>>): string {
  return commands.replaceAll(/^npm install .*$/gm, (line) => {
    const words = line.split(' ').map((word) => (versions[word] === undefined ? word : `${word}@${versions[word]}`))
    return words.toSpliced(2, 0, '--prefer-offline', '--no-audit', '--no-fund').join(' ')
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
