import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wevelgem-evenementen',
  document: 'Maten voor toegankelijke evenementen van de gemeente Wevelgem (wevelgem.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Van een andere gemeente, als richtlijn gebruikt.',
} satisfies Norm
