import { expect, test } from 'vitest'
import { typeCheck } from './type-check.ts'

test.each(['typescript', 'typescript-7'] as const)('reads the output of %s', async (compiler) => {
  const { checkTime, instantiations } = await typeCheck(
    { name: compiler, source: 'export const list: Array<Partial<{ a: 1 }>> = []' },
    compiler,
  )
  expect(checkTime).toBeGreaterThanOrEqual(0)
  expect(instantiations).toBeGreaterThan(0)
})

test("rejects a program with an error, with the compiler's message", async () => {
  const program = { name: 'wrong', source: "export const a: number = 'x'" }
  await expect(typeCheck(program, 'typescript')).rejects.toThrow("Type 'string' is not assignable to type 'number'")
})
