import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-3-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Niet enkel vorm, kleur, plaats of geluid',
  question: 'Zegt elke uitleg meer dan enkel een vorm, kleur, plaats of geluid?',
  howTo: 'Zoek zinnen die zeggen wat je moet doen of waar iets staat. Je hebt enkel je ogen nodig.',
  testSteps: [
    'Lees alle uitleg, hulpteksten en foutmeldingen op de pagina.',
    'Zoek woorden zoals rond, groen, groot, rechts, in het kader of na de piep.',
    'Ga na of er ook een naam of een tekst bij staat, zoals ‘de groene knop Verzenden’.',
    'Kies ‘voldoet niet’ als je de uitleg niet kunt volgen zonder de vorm, kleur, grootte of plaats te zien of het geluid te horen.',
    'Kies ‘voldoet’ bij boven of onder, als de tekst waar het over gaat ook in de code ervoor of erna komt.',
    'Kies ‘niet van toepassing’ als de pagina geen zulke uitleg heeft.',
  ],
  wcag: { number: '1.3.3', fragment: 'sensory-characteristics', level: 'A', since: '2.0', clause: '9.1.3.3', machine: 'no', rules: [] },
  answer: { kind: 'yes-no' },
  requirement: 'Uitleg is ook te volgen zonder vorm, kleur, grootte, plaats of stand te zien of geluid te horen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.3.3 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.3.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'deaf'],
  why: 'Wie blind is, heeft niets aan de ronde knop rechts, en wie doof is, hoort geen piep.',
  remedy: 'Noem de knop of het veld bij zijn naam, en laat de kleur of plaats er hoogstens bij staan.',
  tags: ['digital', 'instructions', 'colour', 'words'],
} satisfies Criterion
