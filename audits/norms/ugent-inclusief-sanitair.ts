import type { Norm } from '../../src/domain/norm'

export default {
  id: 'ugent-inclusief-sanitair',
  document: 'UGent, inclusief sanitair (ugent.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Ontwerprichtlijn van de universiteit voor haar eigen gebouwen.',
} satisfies Norm
