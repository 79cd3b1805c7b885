// Publishes in the folder that it is given; a test kills it.
import { Git } from '@hostwright/shared/process/git.ts'
import { publishPackages } from '../publish.ts'

const [, , root = ''] = process.argv
await publishPackages(root, new Git(root), console.log)
