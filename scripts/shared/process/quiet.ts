/** Environment of commands whose tools would else report their use to their makers. */
export const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off' } as const
