/** Over what a link of the route runs (DESIGN 2). */
export const channels = ['onsite', 'transport', 'web', 'app', 'phone', 'letter', 'desk'] as const
export type Channel = (typeof channels)[number]

/** True for the id of a known channel. */
export function isChannel(value: unknown): value is Channel {
  return (channels as readonly unknown[]).includes(value)
}
