import type { Norm } from '../../src/domain/norm'

export default {
  id: 'speeltuinbende-norm',
  document: 'Pagina over de 100-70-50-norm van de Speeltuinbende, Nederland (kennisoversportondersteuning.nl)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Een Nederlandse norm. We zagen dat ze bestaat, niet wat elk getal precies vraagt.',
} satisfies Norm
