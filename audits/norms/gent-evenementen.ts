import type { Norm } from '../../src/domain/norm'

export default {
  id: 'gent-evenementen',
  document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Zegt wat de Stad aanbiedt, niet wat moet.',
} satisfies Norm
