import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'

import { DocumentError } from './document-error.ts'
import { LIMITS } from './limits.ts'
import { measure } from './measure.ts'
import { parseText } from './parse-text.ts'

/** A file of a document. */
export interface SourceFile {
  /** The absolute path, without symbolic links. */
  readonly path: string
  readonly text: string
  /** The parsed JSON or YAML. */
  readonly value: unknown
}

/** The files that a document may consist of. */
export interface SourceFolder {
  readonly root: SourceFile
  /**
   * Reads a file once. Rejects with a DocumentError unless it is a regular JSON or YAML file whose real path is in the folder of the
   * root document or a subfolder. Does not access anything outside.
   *
   * @param from The path of the file that refers to it
   * @param reference The path as written there
   */
  read(from: string, reference: string, pointer: string): Promise<SourceFile>
}

const EXTENSIONS = new Set(['.json', '.yaml', '.yml'])

/**
 * Reads the root document. Rejects with a DocumentError if it is missing, too large, no regular file, or neither JSON nor YAML.
 *
 * @param parse Parses the text of a file; callers with their own parser return the text
 */
export async function openFolder(rootFile: string, parse: Parse = parseText): Promise<SourceFolder> {
  const given = resolve(rootFile)
  const path = await realpath(given).catch((error: NodeJS.ErrnoException) => {
    throw new DocumentError(missing(`spec at ${rootFile}`, error), given, '', { cause: error })
  })
  const folder = dirname(path)
  const files = new Map<string, SourceFile>()
  let bytes = 0

  const readOnce = async (real: string, name: string, fail: Fail): Promise<SourceFile> => {
    const known = files.get(real)
    if (known) return known
    if (!EXTENSIONS.has(extname(real).toLowerCase()))
      throw fail(`${name} is neither JSON nor YAML by its name; only .json, .yaml and .yml are read.`)
    if (files.size >= LIMITS.files) throw fail(`${name} is the file number ${LIMITS.files + 1} of the document; no more are read.`)
    const text = await readRegular(real, Math.min(LIMITS.bytes - bytes, isJson(real) ? LIMITS.bytes : LIMITS.yamlBytes), name, fail)
    bytes += Buffer.byteLength(text)
    const file = { path: real, text, value: await parsed(parse, text, real, name, fail) }
    files.set(real, file)
    return file
  }

  const root = await readOnce(path, rootFile, (message, cause) => new DocumentError(message, given, '', { cause }))
  return {
    root,
    async read(from, reference, pointer) {
      const fail: Fail = (message, cause) => new DocumentError(message, from, pointer, { cause })
      const outside = (): DocumentError => fail(`${from} refers to ${reference}, which is not in ${folder}; put the file there.`)
      const target = resolve(dirname(from), reference)
      // Checked before any disk access, because an error must not reveal whether an outside file exists.
      if (!isInside(folder, target)) throw outside()
      const real = await realpath(target).catch((error: NodeJS.ErrnoException) => {
        throw fail(missing(`file ${reference}, to which ${from} refers`, error), error)
      })
      if (!isInside(folder, real)) throw outside()
      return readOnce(real, real, fail)
    },
  }
}

type Parse = (text: string, isJson: boolean) => unknown
type Fail = (message: string, cause?: unknown) => DocumentError

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Opens a file without blocking, as a pipe would, and without following a link that was created in the meantime. */
async function readRegular(path: string, limit: number, name: string, fail: Fail): Promise<string> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    const stats = await handle.stat()
    if (!stats.isFile()) throw fail(`${name} is no regular file.`)
    if (stats.size > limit)
      throw fail(`${name} is too large: ${mebi(LIMITS.yamlBytes)} of YAML, and ${mebi(LIMITS.bytes)} of all files of a document, are read.`)
    const buffer = Buffer.alloc(stats.size)
    const { bytesRead } = await handle.read(buffer, 0, stats.size, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } catch (error) {
    throw error instanceof DocumentError ? error : fail(missing(`file ${name}`, error as NodeJS.ErrnoException), error)
  } finally {
    await handle?.close()
  }
}

async function parsed(parse: Parse, text: string, path: string, name: string, fail: Fail): Promise<unknown> {
  let value: unknown
  try {
    value = await parse(text, isJson(path))
  } catch (error) {
    throw fail(`${name} cannot be read as ${isJson(path) ? 'JSON' : 'YAML'}: ${(error as Error).message}`, error)
  }
  try {
    measure(value, name)
  } catch (error) {
    throw fail((error as Error).message, error)
  }
  return value
}

function isJson(path: string): boolean {
  return extname(path).toLowerCase() === '.json'
}

function mebi(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`
}

function missing(name: string, error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? `There is no ${name}.` : `The ${name} cannot be read: ${error.message}.`
}
