import { writeFiles } from '@hostwright/shared/spec/spec-fixture.ts'

/** Built declarations of a package `hosting`, and of `core`, which it takes things from. */
const sample = {
  'packages/core/dist/index.d.ts': `export interface Call<Result> extends Promise<Result> {}
export declare class ApiError extends Error {
    #private;
    readonly status: number;
}
`,
  'packages/hosting/dist/index.d.ts': `export * from '@acme/core';
export * from './client.js';
export type { Domain } from './types.js';
`,
  'packages/hosting/dist/client.d.ts': `import * as core from '@acme/core';
import type * as types from './types.js';
/** Records. */
export declare class DnsResource {
    #private;
    /**
     * Lists them.
     */
    list(options: types.DnsListData): core.Call<types.DnsEntry[]>;
    replace(options: types.DnsListData, entries: types.DnsEntry[]): core.Call<void>;
}
export declare class DomainsResource {
    readonly dns: DnsResource;
    get(name: string): core.Call<types.Domain>;
}
export declare class Hosting {
    readonly domains: DomainsResource;
    constructor(options?: {
        key: string;
    });
}
`,
  'packages/hosting/dist/types.d.ts': `/** Of one name. */
export type Domain = {
    name: string;
    /** Label. */
    tags?: string[];
    status: 'active' | 'parked';
};
export type DnsEntry<Kind extends string = 'A'> = {
    type: Kind;
    'x-id': number;
};
export type DnsListData = {
    path: {
        name: string;
    };
    query?: {
        page?: number;
    };
};
`,
  'packages/hosting/dist/zod.d.ts': `import * as z from 'zod';
export declare const zDomain: z.ZodObject<{
    name: z.ZodString;
    tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    status: z.ZodEnum<{ active: "active"; parked: "parked"; }>;
}, z.core.$strip>;
export declare const zName: z.ZodString;
`,
}

export type SampleFile = keyof typeof sample
/** A change to one file: `to` in place of the first `from`. */
export interface Edit {
  file: SampleFile
  from: string
  to: string
}

/** A repository with two published packages and a private one, with some edits; it lasts as long as the test. */
export function packagesWith(edits: readonly Edit[] = [], entries: readonly string[] = ['.', './zod']): string {
  const files: Record<string, string> = { ...sample }
  for (const { file, from, to } of edits) {
    const text = files[file] ?? ''
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
    files[file] = text.replace(from, () => to)
  }
  const exported = entries.map((entry) => [entry, { types: `./dist/${entry === '.' ? 'index' : entry.slice(2)}.d.ts` }])
  return writeFiles({
    ...files,
    'packages/core/package.json': JSON.stringify({ name: '@acme/core', exports: { '.': { types: './dist/index.d.ts' } } }),
    'packages/hosting/package.json': JSON.stringify({
      name: '@acme/hosting',
      exports: Object.fromEntries(exported),
      dependencies: { '@acme/core': 'workspace:^' },
    }),
    'packages/harness/package.json': JSON.stringify({ name: '@acme/harness', private: true }),
  })
}
