import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wheelmap-on-wheels',
  document: 'Kaarten Wheelmap en On Wheels (wheelmap.org, stampmedia.be)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
