import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { changed, missingLine, pageBlocks, type PageBlock } from './page-blocks.ts'
import { countTests, type TestCount } from './page-commands.ts'
import { freePort, startServer } from './page-server.ts'

const execute = promisify(execFile)

export interface Walk {
  /** Empty; what the page says is done here. */
  readonly folder: string
  /** What is run in place of a block's commands. Default: the commands. */
  readonly prepare?: (commands: string) => string
  /** Paths of the Nodes that tests by `node --test` run on; all else runs on the current one. */
  readonly nodes: readonly string[]
}

/**
 * Does what a page says, block by block: writes its files, runs its commands, and compares what they print.
 *
 * @returns the tests that its commands ran, in their order
 * @throws Error naming the line of the page that does not hold
 */
export async function runPage(markdown: string, { folder, prepare = (commands) => commands, nodes }: Walk): Promise<TestCount[]> {
  const blocks = pageBlocks(markdown)
  checkFiles(blocks)
  const counts: TestCount[] = []
  const stops: (() => Promise<void>)[] = []
  let ports: readonly [string, string] | undefined
  let last: { block: PageBlock; printed: string } | undefined
  let change: PageBlock | undefined

  const script = ({ text }: PageBlock): string => prepare(ports ? text.replaceAll(...ports) : text)
  const runBlock = async (block: PageBlock): Promise<void> => {
    for (const node of block.text.includes('node --test') ? nodes : [process.execPath]) {
      const printed = await runShell(script(block), folder, node).catch((error: unknown) => {
        throw new Error(`The commands at line ${block.line} fail.\n${failureText(error)}`)
      })
      last = { block, printed }
      const count = countTests(printed)
      if (count?.passed === 0) throw new Error(`The commands at line ${block.line} run no test.\n${printed}`)
      if (count) counts.push(count)
    }
  }
  const compare = async (block: PageBlock): Promise<void> => {
    if (!last) throw new Error(`Nothing runs before the output at line ${block.line}.`)
    const printed = change ? await runBroken(change, script(last.block), folder) : last.printed
    const missing = missingLine(block.text, printed)
    if (missing !== undefined) throw new Error(`The output at line ${block.line} has "${missing}", which was not printed:\n${printed}`)
    change = undefined
  }

  try {
    for (const block of blocks) {
      if (change && block.kind !== 'output') throw new Error(`The change at line ${change.line} needs its output in a block after it.`)
      if (block.kind === 'file') await writeFile(join(folder, block.file), block.text)
      else if (block.kind === 'change') change = block
      else if (block.kind === 'command') await runBlock(block)
      else if (block.kind === 'output') await compare(block)
      else {
        const [, port] = /--port (\d+)/.exec(block.text) ?? []
        if (port !== undefined) ports = [port, String(await freePort())]
        stops.push(await startServer(script(block), { cwd: folder, env: environment(process.execPath) }))
      }
    }
    if (change) throw new Error(`The change at line ${change.line} needs its output in a block after it.`)
  } finally {
    await Promise.all(stops.map((stop) => stop()))
  }
  return counts
}

/** @returns what the commands printed */
async function runShell(commands: string, cwd: string, node: string): Promise<string> {
  const { stdout, stderr } = await execute('sh', ['-e', '-c', commands], { cwd, env: environment(node) })
  return stripVTControlCharacters(stdout + stderr)
}

/** Runs commands that fail since a file was changed; the file is then as before. */
async function runBroken(change: PageBlock, commands: string, folder: string): Promise<string> {
  const path = join(folder, change.file)
  const text = await readFile(path, 'utf8')
  await writeFile(path, changed(text, change))
  try {
    const printed = await runShell(commands, folder, process.execPath).catch((error: { stdout: string; stderr: string }) => error)
    if (typeof printed === 'string') throw new Error(`The tests pass with the change at line ${change.line}:\n${printed}`)
    return stripVTControlCharacters(printed.stdout + printed.stderr)
  } finally {
    await writeFile(path, text)
  }
}

/** A file that no command names and no other file imports is not tried by anything, unless vitest finds it by its name. */
function checkFiles(blocks: readonly PageBlock[]): void {
  const runsVitest = blocks.some(({ kind, text }) => kind === 'command' && text.includes('vitest run'))
  for (const { kind, file, line } of blocks) {
    const isNamed = blocks.some(
      (other) => ['file', 'command', 'server'].includes(other.kind) && other.file !== file && other.text.includes(file),
    )
    if (kind === 'file' && !isNamed && !(runsVitest && file.includes('.test.')))
      throw new Error(`The file ${file} at line ${line} is used by no command and no other file.`)
  }
}

function environment(node: string): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...inherited } = process.env
  return { ...inherited, NO_COLOR: '1', PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` }
}
