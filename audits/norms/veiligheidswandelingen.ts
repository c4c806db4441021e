import type { Norm } from '../../src/domain/norm'

export default {
  id: 'veiligheidswandelingen',
  document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)',
  normVersion: 'METRAC 1989, pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'De wandeling van METRAC dateert van 1989 en kijkt naar de plek en naar de mensen die er zijn.',
} satisfies Norm
