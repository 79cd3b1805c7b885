import { expect, test } from 'vitest'
import { allowUndefined } from './optional-members.ts'

test('optional members may be undefined, over one line or several', () => {
  const text = `export type ListData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        /**
         * Ends with a semicolon;
         */
        'page[size]'?: number;
        tags?: Array<{
            name?: string;
        }>;
    };
    url: '/things';
};
`
  expect(allowUndefined(text)).toBe(`export type ListData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        /**
         * Ends with a semicolon;
         */
        'page[size]'?: number | undefined;
        tags?: Array<{
            name?: string | undefined;
        }> | undefined;
    } | undefined;
    url: '/things';
};
`)
})
