import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { generateSources } from '@hostwright/generate/generate-package.ts'
import { Repository, workspaceFiles } from '@hostwright/shared/process/repository-fixture.ts'
import type { Edit } from '@hostwright/shared/spec/spec-fixture.ts'

const CORE = resolve(import.meta.dirname, '../../packages/core')

/** A repository whose client is generated, with the sources of our core. */
export class ClientRepository extends Repository {
  override async spec(edits: Edit[] = []): Promise<Document> {
    const document = await super.spec(edits)
    for (const [file, text] of await client(document)) this.write(`packages/hosting/${file}`, text)
    return document
  }
}

const clients = new Map<string, ReturnType<typeof generateSources>>()

/** Generates a client once for all tests of a file. */
function client(document: Document): ReturnType<typeof generateSources> {
  const key = JSON.stringify(document)
  const known = clients.get(key) ?? generateSources('hosting', document)
  clients.set(key, known)
  return known
}

/** Returns a function that makes a repository which has released the sample spec. To be called once by a file of tests. */
export function repositories(): (version?: string) => Promise<ClientRepository> {
  const released = new Map<string, Promise<string>>()
  const removals: (() => void)[] = []
  afterAll(() => removals.forEach((remove) => remove()))
  const release = async (version: string): Promise<string> => {
    const files = { ...workspaceFiles, ...coreFiles(), '.changeset/README.md': 'How to.\n' }
    const repository = new ClientRepository(files, (remove) => void removals.push(remove))
    repository.git('init', '--quiet')
    await repository.spec()
    repository.release(version)
    return repository.root
  }
  return async (version = '1.2.3') => {
    const origin = released.get(version) ?? release(version)
    released.set(version, origin)
    const repository = new ClientRepository()
    // A clone starts git once, which takes longer than all else here.
    repository.git('clone', '--quiet', '--shared', await origin, '.')
    return repository
  }
}

/** Returns the sources of our core. */
function coreFiles(): Record<string, string> {
  const names = readdirSync(join(CORE, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return Object.fromEntries(sources.map((name) => [`packages/core/src/${name}`, readFileSync(join(CORE, 'src', name), 'utf8')]))
}
