import type { Norm } from '../../src/domain/norm'

export default {
  id: 'handboek-toegankelijk-gebouw',
  document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)',
  normVersion: 'pagina’s van 2010 tot 2015',
  validFrom: null,
  validUntil: null,
} satisfies Norm
