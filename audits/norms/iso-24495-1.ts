import type { Norm } from '../../src/domain/norm'

export default {
  id: 'iso-24495-1',
  document: 'Openbare uitleg over ISO 24495-1:2023, de norm voor klare taal',
  normVersion: '2023',
  validFrom: '2023',
  validUntil: null,
  note: 'Een betalende norm. We zagen enkel het bereik en de vier principes. Ze gaat over tekst, niet over geluid of film.',
} satisfies Norm
