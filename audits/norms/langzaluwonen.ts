import type { Norm } from '../../src/domain/norm'

export default {
  id: 'langzaluwonen',
  document: 'Tien tips voor een veilige trap (langzaluwonen.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'We zagen tip 1 tot 3.',
} satisfies Norm
