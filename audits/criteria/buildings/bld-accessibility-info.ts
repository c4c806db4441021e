import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-accessibility-info',
  revision: 1,
  theme: 'buildings',
  stage: 'before',
  title: 'Toegankelijkheid op de website',
  question: 'Staat op de website hoe toegankelijk het gebouw is?',
  howTo: 'Zoek op de website van het gebouw en klik hoogstens drie keer. Kijk of je iets leest over de ingang, de lift, het toilet, het parkeren, de prikkels en wie je kunt contacteren.',
  answer: { kind: 'yes-no' },
  requirement: 'Je vindt in hoogstens drie klikken info over ingang, lift, toilet, parking, prikkels en contact.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar het voorbeeld van Toevla en de tips van Inter over toegankelijke communicatie. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['everybody'],
  why: 'Wie vooraf niet weet of het zal lukken, durft vaak niet te komen.',
  remedy: 'Zet een fiche over de toegankelijkheid op de website, met een contact voor vragen.',
  tags: ['core', 'information', 'website'],
} satisfies Criterion
