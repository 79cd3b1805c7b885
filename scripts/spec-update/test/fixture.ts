import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readTexts } from '@hostwright/shared/spec/texts.ts'
import { type Update, type UpdateOptions, updateSpec } from '../update.ts'

/** The document behind the curated spec in test/disks. */
export const base = readFileSync(join(import.meta.dirname, 'base.yaml'), 'utf8')

/** A folder with the curated spec of the provider `disks`. */
export class Folder {
  readonly root: string

  private constructor(root: string) {
    this.root = root
  }

  static async make(): Promise<Folder> {
    const root = await mkdtemp(join(tmpdir(), 'spec-update-'))
    onTestFinished(() => rm(root, { recursive: true }))
    await mkdir(join(root, 'specs'))
    await cp(join(import.meta.dirname, 'disks'), join(root, 'specs/disks'), { recursive: true })
    return new Folder(root)
  }

  async write(file: string, text: string): Promise<string> {
    await writeFile(join(this.root, file), text)
    return join(this.root, file)
  }

  /** Updates the spec to a document; by default from the base. */
  async update(newer: string, options: Partial<UpdateOptions> = {}): Promise<Update> {
    const paths = { from: await this.write('newer.yaml', newer), base: await this.write('base.yaml', base) }
    const flags = { remove: false, yes: false, check: false, today: '2026-01-31' }
    return updateSpec({ root: this.root, provider: 'disks', ...paths, ...flags, ...options })
  }

  /** Returns the spec's files. */
  async texts(): Promise<ReadonlyMap<string, string>> {
    return readTexts(join(this.root, 'specs/disks'))
  }
}

/** Returns the lines that differ, each with `-` or `+`, by file. */
export function changedLines(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Record<string, string[]> {
  const result: Record<string, string[]> = {}
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before, after].map((texts) => (texts.get(file) ?? '').split('\n').filter((line) => line.trim() !== ''))
    const lines = [
      ...without(old ?? [], now ?? []).map((line) => `- ${line.trim()}`),
      ...without(now ?? [], old ?? []).map((line) => `+ ${line.trim()}`),
    ]
    if (lines.length > 0) result[file] = lines
  }
  return result
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const index = left.indexOf(line)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
