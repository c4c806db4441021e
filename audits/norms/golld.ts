import type { Norm } from '../../src/domain/norm'

export default {
  id: 'golld',
  document: 'Pagina’s over GOLLD, het Gentse charter van 4 januari 2017 (ikgabouwen.knack.be, rudycoddens.be, avs.be)',
  normVersion: 'januari 2017',
  validFrom: '2017-01-04',
  validUntil: null,
  note: 'We zagen drie regels. De volledige lijst van GOLLD is niet gevonden: vraag ze aan de stad of aan sogent.',
} satisfies Norm
