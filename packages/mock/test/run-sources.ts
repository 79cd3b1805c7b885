import { registerHooks } from 'node:module'

// Lets Node run the sources directly: their imports name the compiled files.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('.') && context.parentURL?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier, context),
})
