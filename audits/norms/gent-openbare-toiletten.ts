import type { Norm } from '../../src/domain/norm'

export default {
  id: 'gent-openbare-toiletten',
  document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)',
  normVersion: '14 december 2021',
  validFrom: '2021-12-14',
  validUntil: null,
  note: 'De Stad besliste dit voor elk nieuw of grondig vernieuwd openbaar toilet. Een ouder toilet valt er niet onder.',
} satisfies Norm
