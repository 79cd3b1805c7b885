import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { nodes } from './runtimes/servers.ts'
import { ends } from './ends.ts'

const execute = promisify(execFile)

/** Runs the installed mock, by name in a program and as a command, on the oldest Node that it promises and on the newest. */
export async function runMock(project: string, provider: string): Promise<void> {
  for (const { name, path } of ends(nodes())) {
    await execute(path, ['mock.js'], { cwd: project })
    const line = await runCommand(path, project, provider)
    console.log(`ran  on ${name}: every mock by name; hostwright-mock ${provider}: ${line}`)
  }
}

/** Starts the command, calls it once, and ends it as Ctrl-C does; gives what it says of the call. */
async function runCommand(node: string, project: string, provider: string): Promise<string> {
  const child = spawn(node, [join(project, 'node_modules/.bin/hostwright-mock'), provider, '--port', '0'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  try {
    let printed = ''
    let wake = (): void => {}
    child.stdout.on('data', (text) => {
      printed += String(text)
      wake()
    })
    const found = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const [, match] = pattern.exec(printed) ?? []
        if (match !== undefined) return match
        const more = new Promise<void>((resolve) => (wake = resolve))
        await Promise.race([more, ended])
        if (child.exitCode !== null) throw new Error(`hostwright-mock ${provider} ended with ${child.exitCode}:\n${printed}`)
      }
    }
    const url = await found(/ at (http:\S+)\n[\s\S]*Ctrl-C/)
    const { path, operation } = await plainGet(project, provider)
    await fetch(url + path)
    const line = await found(new RegExp(`(GET .* ${operation.replaceAll('.', String.raw`\.`)} +\\d+)`))
    child.kill('SIGINT')
    const [code] = (await ended) as [number | null]
    if (code !== 0) throw new Error(`hostwright-mock ${provider} ended with ${code} instead of 0 after SIGINT.`)
    return line.replaceAll(/ {2,}/g, ' ')
  } finally {
    child.kill('SIGKILL')
  }
}

/** A route of the installed spec that can be called as it stands. */
async function plainGet(project: string, provider: string): Promise<{ path: string; operation: string }> {
  const text = await readFile(join(project, `node_modules/@hostwright/mock/specs/${provider}.json`), 'utf8')
  const { paths } = JSON.parse(text) as { paths: Record<string, { get?: { operationId: string } }> }
  const [path, item] = Object.entries(paths).find(([route, { get }]) => get && !route.includes('{')) ?? []
  if (path === undefined || !item?.get) throw new Error(`${provider} has no GET without parameters in its path.`)
  return { path, operation: item.get.operationId }
}
