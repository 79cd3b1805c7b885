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

export default { meta: { name: 'house' }, rules: { 'readonly-members': readonlyMembers, 'constant-case': constantCase } }
