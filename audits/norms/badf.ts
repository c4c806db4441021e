import type { Norm } from '../../src/domain/norm'

export default {
  id: 'badf',
  document: 'Pagina van BADF over assistentiehonden in voedingszaken (badf.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'De pagina gaat over het koninklijk besluit van 22 december 2005. Het besluit zelf zagen we niet.',
} satisfies Norm
