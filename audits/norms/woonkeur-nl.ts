import type { Norm } from '../../src/domain/norm'

export default {
  id: 'woonkeur-nl',
  document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Nederlandse maten, enkel om te vergelijken.',
} satisfies Norm
