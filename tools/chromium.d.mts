/** Flags for a machine without a screen, a sandbox or a network. */
export const chromiumArgs: readonly string[]
/** Path of a browser to test in; throws one plain line where there is none and none can be installed. */
export function findChromium(): string
