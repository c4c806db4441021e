import type { Norm } from '../../src/domain/norm'

export default {
  id: 'nl-stoepranden-oversteken',
  document: 'Nederlandse richtlijnen voor stoepranden en oversteken (010toegankelijk.nl, zwolle.nl)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Nederlandse pagina’s. Een Vlaams cijfer hebben we niet gezien.',
} satisfies Norm
