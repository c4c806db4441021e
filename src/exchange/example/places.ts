/**
 * The places of the example. Positions are of the real square in Ghent, to within some tens of metres; what is said
 * to be found there is invented.
 */
import { placeIds } from './ids'
import type { Written } from './written'

export const places: readonly Written<'place'>[] = [
  {
    id: placeIds.stop, change: 'db328a05-1a34-4f51-aff3-0f575b1cb0e7', at: '2026-09-28T08:10:00.000Z',
    fields: {
      name: 'Halte Gent-Zuid', kind: 'stop', spot: { lat: 51.04838, lon: 3.73072, source: 'map' }, address: 'Woodrow Wilsonplein, 9000 Gent',
      whereWords: 'Aan de noordkant van het plein, waar de bussen stoppen.',
    },
  },
  {
    id: placeIds.crossing, change: 'cac42d47-6e50-4ef1-983d-8894552db8c3', at: '2026-09-28T08:14:00.000Z',
    fields: {
      name: 'Oversteek naar het plein', kind: 'street', spot: { lat: 51.04812, lon: 3.73094, source: 'map' }, address: 'Woodrow Wilsonplein, 9000 Gent',
      whereWords: 'Het zebrapad tussen de halte en het plein, met verkeerslichten.',
    },
  },
  {
    id: placeIds.square, change: '56282a8f-4ed1-4637-8fa7-e8a426ebc594', at: '2026-09-28T08:17:00.000Z',
    fields: {
      name: 'Woodrow Wilsonplein', kind: 'square', spot: { lat: 51.0478, lon: 3.73112, source: 'map' }, address: 'Woodrow Wilsonplein, 9000 Gent',
      whereWords: 'Het plein zelf, van het zebrapad tot aan de deur van het Stadskantoor.', note: 'Op zaterdag staan er meer tafels buiten dan in de week.',
    },
  },
  {
    id: placeIds.office, change: '2e91d4aa-166f-4acb-be1d-46502f8df036', at: '2026-09-28T08:21:00.000Z',
    fields: {
      name: 'Stadskantoor', kind: 'building', spot: { lat: 51.04728, lon: 3.73142, source: 'map' }, address: 'Woodrow Wilsonplein 1, 9000 Gent',
      whereWords: 'Aan de zuidkant van het plein. De hoofdingang ligt aan de kant van het plein.', note: 'Bekeken: de ingang, het onthaal, de balies en de lift.',
    },
  },
]
