import type { Norm } from '../../src/domain/norm'

export default {
  id: 'european-disability-card',
  document: 'Pagina’s over de European Disability Card en gratis begeleiders (welzijn13.be, kw.be, maldegem.be)',
  normVersion: 'pagina’s van 2022 en later',
  validFrom: null,
  validUntil: null,
  note: 'Gangbaar bij Vlaamse gemeenten. Wie een voordeel geeft, kiest dat zelf.',
} satisfies Norm
