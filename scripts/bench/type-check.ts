import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { compare, limits } from './limits.ts'
import { PACKAGES, type Provider, readProviders } from './providers.ts'
import { interleave, median } from './rounds.ts'
import { count, seconds, type Section } from './section.ts'

/** Inside this package, so that programs find its dependencies; git ignores it. */
const FOLDER = join(import.meta.dirname, 'dist/type-check')
const COMPILERS = ['typescript', 'typescript-7'] as const
const OPTIONS = { strict: true, skipLibCheck: true, noEmit: true, types: [], target: 'ES2022', module: 'NodeNext' }

/** A program with one call. */
export interface Program {
  readonly name: string
  readonly source: string
  /** Name of its limit, if it has one. */
  readonly limit?: keyof typeof limits.typeCheckSeconds
}

/** Figures of the compiler. */
export interface Diagnostics {
  /** Seconds, to the hundredth (TypeScript 5.9) or thousandth (7). */
  readonly checkTime: number
  readonly instantiations: number
}

/** Type-checks programs with one call, in strict mode, without the checks inside of libraries. */
export async function measureTypeChecks(rounds = 3): Promise<Section> {
  const programs = [...(await readProviders()).flatMap(programsOf), OFFICIAL]
  const subjects = programs.flatMap((program) => COMPILERS.map((compiler) => ({ program, compiler })))
  const measured = [...(await interleave(subjects, rounds, ({ program, compiler }) => typeCheck(program, compiler)))]
  const rows = programs.map((program) => {
    const [classic, native] = COMPILERS.map((compiler) => {
      const runs = measured.find(([subject]) => subject.program === program && subject.compiler === compiler)?.[1] ?? []
      return { checkTime: median(runs.map(({ checkTime }) => checkTime)), instantiations: runs[0]?.instantiations ?? NaN }
    }) as [Diagnostics, Diagnostics]
    return { name: program.name, limit: program.limit, classic, native }
  })
  return {
    title: 'Type-checking',
    text: `\`Check time\` and instantiations that tsc reports with \`--extendedDiagnostics\` for a strict program with one call and \`skipLibCheck\`; ${rounds} rounds. Limits are for TypeScript 5.9.`,
    head: ['program', 'TypeScript 5.9', 'TypeScript 7', 'instantiations, 5.9'],
    rows: rows.map(({ name, classic, native }) => [
      name,
      seconds(classic.checkTime),
      seconds(native.checkTime),
      count(classic.instantiations),
    ]),
    figures: rows.flatMap(({ name, limit, classic }) =>
      limit === undefined
        ? []
        : [
            compare(`type-check of ${name}`, classic.checkTime, '≤', limits.typeCheckSeconds[limit], seconds),
            compare(`instantiations of ${name}`, classic.instantiations, '≤', limits.instantiations, count),
          ],
    ),
  }
}

const OFFICIAL: Program = {
  name: '@mittwald/api-client',
  source: `import type { MittwaldAPIV2Client } from '@mittwald/api-client'
declare const client: MittwaldAPIV2Client
export const result = await client.project.getProject({ projectId: 'x' })`,
}

/** Returns programs that call the provider's operation once. */
function programsOf({ name, className, read }: Provider): Program[] {
  if (!read) return []
  const { names, route, parameters } = read
  const from = (file: string) => JSON.stringify(join(PACKAGES, name, 'dist', `${file}.gen.js`))
  const path = `{ ${parameters.map((key) => `${JSON.stringify(key)}: 'x'`).join(', ')} }`
  return [
    {
      name: `@hostwright/${name}/functions`,
      limit: 'functions',
      source: `import { type createClient, ${names.flat} } from ${from('functions')}
declare const client: ReturnType<typeof createClient>
export const result = await ${names.flat}({ client, path: ${path} })`,
    },
    {
      name: `@hostwright/${name}`,
      limit: 'class',
      source: `import type { ${className} } from ${from('index')}
declare const client: ${className}
export const result = await client.${names.id}({ path: ${path} })`,
    },
    {
      name: `@hostwright/${name}/openapi-fetch`,
      source: `import type { create${className}Fetch } from ${from('openapi-fetch')}
declare const client: ReturnType<typeof create${className}Fetch>
export const result = await client.GET('${route}', { params: { path: ${path} } })`,
    },
  ]
}

/** Returns tsc's output. @throws Error with the output if the program has an error */
export async function typeCheck({ name, source }: Program, compiler: (typeof COMPILERS)[number]): Promise<Diagnostics> {
  await mkdir(FOLDER, { recursive: true })
  const file = `${name.replaceAll(/\W/g, '-')}.ts`
  const project = join(FOLDER, `${file}.json`)
  await writeFile(join(FOLDER, file), source)
  await writeFile(project, JSON.stringify({ compilerOptions: OPTIONS, files: [file] }))
  const tsc = join(dirname(fileURLToPath(import.meta.resolve(`${compiler}/package.json`))), 'bin/tsc')
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', project, '--extendedDiagnostics']).catch((error: unknown) => {
    throw new Error(`The measured program ${file} does not type-check: ${failureText(error)}`, { cause: error })
  })
  const figure = (label: string) => Number(new RegExp(String.raw`^${label}:\s+([\d.]+)s?$`, 'm').exec(stdout)?.[1])
  return { checkTime: figure('Check time'), instantiations: figure('Instantiations') }
}
