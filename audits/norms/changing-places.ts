import type { Norm } from '../../src/domain/norm'

export default {
  id: 'changing-places',
  document: 'Pagina’s over Changing Places, Verenigd Koninkrijk en Ierland (changingplaces.ie, accessriyadh.com, essentialbathrooms.co.uk)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Britse en Ierse maten, niet Vlaams.',
} satisfies Norm
