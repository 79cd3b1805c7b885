import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import { parsePointer } from '@hostwright/openapi/pointer.ts'

/** A place in a file; lines count from one. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A value as it is written in a file. */
interface Written extends Place {
  readonly value: unknown
}

/** Finds parts of a bundled document in the files of its spec. Parses only the files that contain them. */
export class SpecPlaces {
  readonly #folder: string
  #texts: (readonly [path: string, text: string])[] | undefined
  readonly #files = new Map<string, ReturnType<typeof read>>()

  /** @param folder folder of the spec */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Returns the place of a JSON Pointer, or of its closest existing parent. */
  locate(pointer: string): Place {
    const keys = parsePointer(pointer)
    const root = this.#file(join(this.#folder, 'openapi.yaml'))
    const [kind = '', section = '', name = ''] = keys
    const isComponent = kind === 'components'
    const declared = [kind, section, name].reduce<Written | undefined>((node, key) => node && this.#child(node, key), root)
    const component = isComponent && !declared ? this.#component(section, name) : undefined
    let found = component ?? root
    for (const [index, key] of keys.slice(component ? 3 : 0).entries()) {
      // The bundle has paths in place, and keeps references to components.
      const next = this.#child(isComponent || index > 2 ? found : this.#target(found), key)
      if (!next) break
      found = next
    }
    return found
  }

  #file(file: string): Written {
    return { file, line: 1, value: this.#read(file).document.contents }
  }

  #read(file: string): ReturnType<typeof read> {
    const known = this.#files.get(file) ?? read(file)
    this.#files.set(file, known)
    return known
  }

  #child({ file, value: written }: Written, key: string): Written | undefined {
    const { document, lines } = this.#read(file)
    const value = isAlias(written) ? written.resolve(document) : written
    const pair = isMap(value) ? value.items.find((each) => String(each.key) === key) : undefined
    const item = isSeq(value) ? value.items[Number(key)] : pair?.key
    return isNode(item) ? { file, line: lines.linePos(item.range?.[0] ?? 0).line, value: pair ? pair.value : item } : undefined
  }

  /** Follows references to parts of other files. */
  #target(written: Written): Written {
    const ref = this.#child(written, '$ref')
    if (!ref) return written
    const [path = '', pointer = ''] = String(ref.value).split('#', 2)
    const root = this.#file(path === '' ? written.file : resolve(dirname(written.file), path))
    return this.#target(parsePointer(pointer).reduce<Written>((found, key) => this.#child(found, key) ?? found, root))
  }

  /** Returns a component, which has the name of a key in one of the files; the folder or file of its section comes first. */
  #component(section: string, name: string): Written | undefined {
    this.#texts ??= readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml') && path !== 'upstream.yaml')
      .map((path) => [path, `\n${readFileSync(join(this.#folder, path), 'utf8')}`] as const)
    const starts = [name, `'${name}'`, `"${name}"`].map((key) => `\n${key}:`)
    const files = this.#texts.filter(([, text]) => starts.some((start) => text.includes(start))).map(([path]) => path)
    const file = files.find((path) => path.startsWith(section)) ?? files[0]
    return file === undefined ? undefined : this.#child(this.#file(join(this.#folder, file)), name)
  }
}

function read(file: string) {
  const lines = new LineCounter()
  return { document: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, uniqueKeys: false }), lines }
}
