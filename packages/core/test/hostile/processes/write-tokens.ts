// Writes one token again and again. Takes the file, the token's key and how often. Leaves modes to the store.
import { fileTokenStore } from '../../../src/file-store.js'

const [path = '', key = '', count = ''] = process.argv.slice(2)
process.umask(0)
const store = fileTokenStore(path)
for (let number = 0; number < Number(count); number++) {
  await store.set(key, { value: `${key}-${number}-${'x'.repeat(number % 100_000)}`, expiresAt: Date.now() + 3_600_000 })
}
