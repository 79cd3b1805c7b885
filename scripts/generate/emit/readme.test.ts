import { describe, expect, test } from 'vitest'
import { acmeModel, declaredMethods, type Edits, globexModel } from '../test/fixture.ts'
import { emitReadme } from './readme.ts'

const list = '/paths/~1domains/get'
const dns = '/paths/~1domains~1{domainName}~1dns'
const unsure = { [`${dns}/get/x-confidence`]: undefined, [`${dns}/post/x-confidence`]: undefined }

/** Returns one section of the page, from its heading to the next. */
function section(heading: string, edits: Edits = {}, modelOf = acmeModel): string | undefined {
  return emitReadme(modelOf(edits))
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
}

function rows(edits: Edits = {}): string[] {
  return (section('Operations', edits) ?? '').split('\n').filter((line) => line.startsWith('|'))
}

test("says what the package is, how to install it, and links the provider's documentation", () => {
  const text = emitReadme(acmeModel())
  expect(text).toMatch(
    /^# @hostwright\/acme\n\nTyped client for the Acme API, version 2\.1\.0\. Domains and their records, as Acme sells them\.\n/,
  )
  expect(text).toContain('\nnpm install @hostwright/acme\n')
  expect(text).toContain('(https://docs.acme.example)')
  expect(text).toContain('(https://github.com/hostwright/hostwright/blob/main/specs/acme/CURATION.md)')
})

test('is in the order in which people read, without links that npm would break', () => {
  const text = emitReadme(globexModel())
  expect(Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading)).toEqual([
    'Install',
    'First call',
    'Auth',
    'Pages',
    'Errors',
    'Tests',
    'Options',
    'Recipes',
    'Good to know',
    'Four ways to call',
    'Operations',
  ])
  expect(text.match(/\]\((?!https:)/g)).toBeNull()
})

describe('the first call', () => {
  test('reads the list with the most operations below it, with credentials from the environment', () => {
    expect(section('First call')).toContain(`\`\`\`ts
import { Acme } from '@hostwright/acme'

const acme = new Acme({
  apiKey: process.env.ACME_API_KEY,
})

for await (const domain of acme.domains.list()) console.log(domain)
\`\`\``)
  })

  test('has the arguments that it needs', () => {
    expect(section('First call', { [`${list}/x-pagination`]: undefined })).toContain(
      "of acme.domains.dns.list({ path: { domainName: 'example.com' } })) console.log(",
    )
  })

  test('is a read if no list pages', () => {
    const edits = { [`${list}/x-pagination`]: undefined, [`${dns}/get/x-pagination`]: undefined }
    expect(section('First call', edits)).toContain('console.log(await acme.status.get())')
  })

  test('may sign in with a constant', () => {
    const at = '/components/securitySchemes/token/x-auth'
    const [signed, value, constant] = declaredMethods(globexModel())
    expect(section('First call', { [at]: [constant, signed, value] }, globexModel)).toContain('const globex = new Globex({ demo: true })')
  })
})

describe('the section on auth methods', () => {
  test('says what the credentials are, and where they come from', () => {
    const note = { '/x-notes': [{ title: 'Credentials', text: 'The key is in the dashboard.' }] }
    expect(section('Auth', note)).toBe(`Auth

The key is in the dashboard.

- \`apiKey\`: API key from the dashboard

Credentials go to the provider's own servers only, and never show in errors, events or logs.

`)
    expect(section('Good to know', note)).not.toContain('dashboard')
  })

  test('describes tokens if there are any', () => {
    const key = '/components/securitySchemes/key'
    const credential = { description: 'Made up.', example: 'made-up' }
    const oauth2 = {
      [`${key}/type`]: 'oauth2',
      [`${key}/flows`]: { clientCredentials: { tokenUrl: 'https://acme.example/token', scopes: {} } },
      [`${key}/x-credentials`]: { clientId: credential, clientSecret: credential },
    }
    expect(section('Auth', oauth2)).toContain('fetches a token')
    expect(section('First call', oauth2)).toContain('clientSecret: process.env.ACME_CLIENT_SECRET,')
    expect(section('Auth')).not.toContain('token')
  })
})

describe('the section on several auth methods', () => {
  const authMethods = '/components/securitySchemes/token/x-auth'
  const [signed, value, constant] = declaredMethods(globexModel())

  test('shows the first with its settings, and names the others', () => {
    expect(section('Auth', {}, globexModel)).toBe(`Auth

- \`login\`: Name of the account
- \`privateKey\`: Private key in PEM
- \`readOnly\`: True for read-only tokens
- \`life\`: Life of a token
- or \`new Globex({ token })\`: with a token from the dashboard
- or \`new Globex({ demo: true })\`: API demo for everyone

The client fetches a token with the first call, shares it among all calls and renews it in time. For scripts, \`tokenStore: fileTokenStore(path)\` of \`@hostwright/core/file-store\` keeps it between runs; install \`@hostwright/core\` for it.

Credentials go to the provider's own servers only, and never show in errors, events or logs.

`)
  })

  test('may start with a constant', () => {
    const text = section('Auth', { [authMethods]: [constant, signed, value] }, globexModel)
    expect(text).toContain('\n\n- `demo`: API demo for everyone\n- or ')
    expect(text).toContain('\n- or `new Globex({ login, privateKey })`: with a key pair; the client signs\n')
    expect(text).toContain('If an auth method needs a token, the client fetches it with the first call, shares it')
  })
})

test('shows flat functions with their client', () => {
  expect(section('Four ways to call')).toContain(`import { createClient, domainsList } from '@hostwright/acme/functions'

const client = createClient({
  apiKey: process.env.ACME_API_KEY,
})
for await (const domain of domainsList({ client })) console.log(domain)`)
  expect(section('Four ways to call', {}, globexModel)).toContain('  auth: byLogin({\n    login: process.env.GLOBEX_LOGIN,\n')
})

describe('the section Good to know', () => {
  const heading = 'Good to know'

  test('has the notes of the spec, as Markdown that makes no links', () => {
    expect(section(heading, { '/x-notes': [{ title: 'Keys', text: 'A key [a](b) of `users` works once.' }] })).toContain(
      '\n- **Keys.** A key \\[a](b) of `users` works once.\n',
    )
  })

  test('has the documented limit', () => {
    expect(section(heading)).toContain('- **Limit.** 60 requests in 60 seconds. The client counts them,')
    expect(section(heading, { '/x-rate-limit': { headers: { remaining: 'x-left' } } })).toContain('- **Limit.** No number is documented.')
    expect(section(heading, { '/x-rate-limit': undefined })).toContain('- **Limit.** None is documented.')
  })

  test('has the test mode, if there is one', () => {
    expect(section(heading)).toContain('- **Test mode.** None is documented: every change takes effect.')
    expect(section(heading, { '/x-client-options/testMode/changesNothing': true }, globexModel)).toContain(
      '- **Test mode.** `testMode: true`. Changes nothing\n',
    )
  })

  test('says that responses may have undocumented values', () => {
    expect(section(heading)).toContain('- **New values.** Types list the documented values, but a response may have one that is newer')
  })

  test('lists unconfirmed parts of all operations', () => {
    const doubt = { inferred: 'response', level: 'low', basis: 'the text has no fields.' }
    expect(section(heading, { '/x-confidence': [doubt] })).toContain(
      '- **Never confirmed.** The responses of all operations are inferred, with low confidence: the text has no fields.\n',
    )
    expect(section(heading)).not.toContain('Never confirmed')
  })
})

describe('pages', () => {
  test('are shown by the list of the first call', () => {
    const text = section('Pages')
    expect(text).toContain('2 of 8 operations page.')
    expect(text).toContain('const items = await acme.domains.list({ pageSize: 100 }).toArray({ limit: 5000 })')
    expect(text).toContain('const first = await acme.domains.list()')
    expect(text).toContain('for await (const page of acme.domains.list().pages())')
  })

  test('are no larger than the provider allows', () => {
    const [style = ''] = Object.keys(acmeModel().document['x-pagination-styles'] ?? {})
    const text = emitReadme(acmeModel({ [`/x-pagination-styles/${style}/maxSize`]: 50 }))
    expect(text).toContain('acme.domains.list({ pageSize: 50 })')
    expect(text).not.toContain('pageSize: 100')
  })

  test('are not mentioned if there are none', () => {
    const edits = { [`${list}/x-pagination`]: undefined, [`${dns}/get/x-pagination`]: undefined }
    expect(section('Pages', edits)).toBeUndefined()
    for (const option of ['cursor', 'pageSize']) expect(emitReadme(acmeModel(edits))).not.toContain(`\`${option}`)
  })
})

describe('response headers', () => {
  test('are shown by the shortest free call, with the operations that send them', () => {
    const headers = { Location: { description: 'Path of the job', schema: { type: 'string' } } }
    const sent = { '/paths/~1status/get/responses/200/headers': headers, '/paths/~1domains/post/responses/201/headers': headers }
    expect(section('Response headers', sent)).toBe(`Response headers

\`\`\`ts
const { response } = await acme.status.get().withResponse()
response.headers.get('Location')
\`\`\`

- \`Location\`: Path of the job. Documented for \`domains.create\`, \`status.get\`.

`)
  })

  test('are not mentioned if there are none', () => {
    expect(section('Response headers')).toBeUndefined()
  })
})

describe('operations that cost money', () => {
  test('are listed', () => {
    expect(section('Operations that cost money', { '/paths/~1domains/post/x-charges': true })).toBe(`Operations that cost money

They create an invoice; with some arguments they may be free, as their descriptions say. A client with \`allowCharges: false\` rejects them.

- \`domains.create\`: Register a domain.

`)
  })

  test('are not mentioned if there are none', () => {
    expect(section('Operations that cost money')).toBeUndefined()
  })
})

describe('the table of operations', () => {
  test('has each operation once, with route, summary and marks', () => {
    const [head, rule, ...operations] = rows()
    expect(head).toBe('| method | route | what | inferred |')
    expect(rule).toBe('|---|---|---|---|')
    expect(operations).toEqual([
      '| `domains.list` | `GET /domains` | List domains (pages) |  |',
      '| `domains.create` | `POST /domains` | Register a domain |  |',
      '| `domains.get` | `GET /domains/{domainName}` | Read a domain |  |',
      '| `domains.delete` | `DELETE /domains/{domainName}` | Give a domain back (deprecated) |  |',
      '| `domains.dns.list` | `GET /domains/{domainName}/dns` | List DNS records (pages) | path, medium |',
      '| `domains.dns.create` | `POST /domains/{domainName}/dns` | Add a DNS record | method, low |',
      '| `status.get` | `GET /status` | Is Acme up? |  |',
      '| `status.restart` | `POST /restart` | Restart all |  |',
    ])
  })

  test('has a row for each variant of a route', () => {
    const text = section('Operations', {}, globexModel)
    expect(text).toContain('\n| `things.rename` | `PATCH /things/{name}` | Rename a thing |\n')
    expect(text).toContain('\n| `things.parts.move` | `PATCH /things/{name}` | Move a part (deprecated) |\n')
    expect(text).not.toContain('things.change')
  })

  test('says how much is inferred', () => {
    expect(section('Operations')).toContain('for 2 of 8 operations a part is inferred')
  })

  test('has no column for inferred parts if there are none', () => {
    const [head, rule, first] = rows(unsure)
    expect([head, rule, first]).toEqual([
      '| method | route | what |',
      '|---|---|---|',
      '| `domains.list` | `GET /domains` | List domains (pages) |',
    ])
    expect(section('Operations', unsure)).not.toContain('inferred')
  })

  test('cannot be broken by a summary', () => {
    expect(rows({ ...unsure, [`${list}/summary`]: 'One | two\n| three\n' })[2]).toBe(
      '| `domains.list` | `GET /domains` | One \\| two \\| three (pages) |',
    )
  })
})

test('names the four imports', () => {
  const text = section('Four ways to call')
  for (const entry of ['acme', 'acme/functions', 'acme/openapi-fetch', 'acme/zod']) expect(text).toContain(`| \`@hostwright/${entry}\` |`)
  expect(text).toContain('`createAcmeFetch(options)`')
})
