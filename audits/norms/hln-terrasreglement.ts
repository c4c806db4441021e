import type { Norm } from '../../src/domain/norm'

export default {
  id: 'hln-terrasreglement',
  document: 'Bericht over het Gentse terrasreglement van 2022 (hln.be)',
  normVersion: '2022',
  validFrom: null,
  validUntil: null,
  note: 'Een bericht uit de pers. De tekst van het reglement zagen we niet.',
} satisfies Norm
