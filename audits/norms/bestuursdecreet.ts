import type { Norm } from '../../src/domain/norm'

export default {
  id: 'bestuursdecreet',
  document: 'Bestuursdecreet van 7 december 2018 (Vlaanderen)',
  normVersion: '2018',
  validFrom: null,
  validUntil: null,
  note: 'Dit decreet bindt websites en apps van Vlaamse en lokale besturen, dus ook van Gent. We lazen de officiële uitleg erbij. De wet van 19 juli 2018 geldt enkel voor federale diensten.',
} satisfies Norm
