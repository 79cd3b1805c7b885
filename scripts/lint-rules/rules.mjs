// House rules that oxlint has no rule of its own for. Plain JavaScript, since oxlint loads it with whatever Node runs it.

/** Whoever gets a value of an interface only reads it; a type that is filled step by step says so by being a class or a `let`. */
const readonlyMembers = {
  meta: { fixable: 'code' },
  create: (context) => ({
    'TSInterfaceBody > TSPropertySignature'(node) {
      if (node.readonly) return
      context.report({ node, message: 'A member of an interface is readonly.', fix: (fixer) => fixer.insertTextBefore(node, 'readonly ') })
    },
  }),
}

/** A fixed number, text, pattern or set of a module is told from what a function computes by its case. */
const constantCase = {
  create: (context) => ({
    'Program > VariableDeclaration[kind="const"] > VariableDeclarator': (node) => check(context, node),
    'Program > ExportNamedDeclaration > VariableDeclaration[kind="const"] > VariableDeclarator': (node) => check(context, node),
  }),
}

function check(context, { id, init }) {
  if (id.type !== 'Identifier' || !isFixed(init) || /^[A-Z][A-Z0-9_]*$/.test(id.name)) return
  context.report({ node: id, message: `"${id.name}" never changes: write it in UPPER_CASE.` })
}

function isFixed(node) {
  if (node?.type === 'Literal') return true
  if (node?.type === 'TemplateLiteral') return node.expressions.length === 0
  if (node?.type === 'ArrayExpression') return node.elements.length > 0 && node.elements.every(isFixed)
  if (node?.type === 'TSAsExpression') return isFixed(node.expression)
  return node?.type === 'NewExpression' && node.callee.name === 'Set' && node.arguments.length === 1 && node.arguments.every(isFixed)
}

/** The folders of core from the ground up; each imports those before it. */
const LAYERS = ['errors', 'model', 'response', 'request', 'pipeline', 'auth', 'client', 'call', 'waiting']
/** Folders beside a layer, by the highest layer that they import. */
const ASIDE = { pagination: 'model', oauth2: 'client', webhooks: 'call' }
/** The layers that import a folder beside them. */
const IMPORTERS = { pagination: ['call'], oauth2: [], webhooks: [] }
/** The only files of core that import other packages and Node: entries of their own, which nothing else imports. */
const ENTRIES = /^(?:file-store|openapi-fetch)(?:\.\w+)?$/

/** core runs wherever there is a WHATWG fetch, and its folders have no cycles. */
const coreImports = {
  create(context) {
    const [, file = ''] = /packages\/core\/src\/(.*)$/.exec(context.filename.replaceAll('\\', '/')) ?? []
    const checkImport = (node) => {
      const message = node.source && importProblem(file, node.source.value, node.importKind ?? node.exportKind)
      if (message) context.report({ node: node.source, message })
    }
    return { ImportDeclaration: checkImport, ExportNamedDeclaration: checkImport, ExportAllDeclaration: checkImport }
  },
}

function importProblem(file, source, kind) {
  if (!source.startsWith('.'))
    return ENTRIES.test(file) || kind === 'type'
      ? undefined
      : `core needs nothing but WHATWG fetch; "${source}" is another package or a module of Node.`
  const from = file.split('/')
  const [folder, to] = [from, new URL(source, `file:///${file}`).pathname.slice(1).split('/')].map(([first, ...rest]) =>
    rest.length > 0 ? first : '',
  )
  if (ENTRIES.test(source.split('/').at(-1))) return 'This file is an entry of its own: nothing else imports it.'
  if (folder === '' || folder === to || layersBelow(folder).includes(to)) return undefined
  return `A folder of core imports only folders listed before it: ${LAYERS.join(', ')}.`
}

function layersBelow(folder) {
  const below = LAYERS.slice(0, LAYERS.indexOf(ASIDE[folder] ?? folder) + (folder in ASIDE ? 1 : 0))
  return [...below, ...Object.keys(IMPORTERS).filter((aside) => IMPORTERS[aside].includes(folder))]
}

/** An editor shows a doc comment while one types: an example is at most five lines. */
const shortExamples = {
  create: (context) => ({
    Program(node) {
      if (!context.sourceCode.text.includes('@example')) return
      for (const comment of context.sourceCode.getAllComments()) {
        const [, example] = /@example\b(.*?)(?:\n\s*\*\s*@\w|$)/s.exec(comment.type === 'Block' ? comment.value : '') ?? []
        const lines = (example ?? '').split('\n').filter((line) => /[^\s*]/.test(line) && !line.includes('```'))
        if (lines.length > 5) context.report({ node, loc: comment.loc, message: 'An example in a doc comment has at most five lines.' })
      }
    },
  }),
}

export default {
  meta: { name: 'house' },
  rules: {
    'constant-case': constantCase,
    'core-imports': coreImports,
    'readonly-members': readonlyMembers,
    'short-examples': shortExamples,
  },
}
