import type { Channel } from '@/domain/channel'
import type { IconName } from './icons'

/** The pictogram of each channel. Always beside its word. */
export const channelIcons: Readonly<Record<Channel, IconName>> = { onsite: 'footprints', transport: 'tram-front', web: 'laptop', app: 'smartphone', phone: 'phone', letter: 'mail-open', desk: 'concierge-bell' }
