import type { Norm } from '../../src/domain/norm'

export default {
  id: 'nav-levenslang-wonen',
  document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)',
  normVersion: 'september 2019',
  validFrom: null,
  validUntil: null,
  note: 'We zagen tip 1 tot 10 van de 16 tips.',
} satisfies Norm
