import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
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

/** Returns a repository that has released the sample spec. */
export async function releasedRepository(version = '1.2.3'): Promise<ClientRepository> {
  const repository = new ClientRepository({ ...workspaceFiles, ...coreFiles(), '.changeset/README.md': 'How to.\n' })
  repository.git('init', '--quiet')
  await repository.spec()
  repository.release(version)
  return repository
}

let core: Record<string, string> | undefined

function coreFiles(): Record<string, string> {
  if (core) return core
  const names = readdirSync(join(CORE, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  core = Object.fromEntries(sources.map((name) => [`packages/core/src/${name}`, readFileSync(join(CORE, 'src', name), 'utf8')]))
  return core
}
