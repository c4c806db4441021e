import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-1-4-3',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Tekstcontrast 4,5:1 (groot 3:1)',
  question: 'Is het contrast tussen elke tekst en de achtergrond groot genoeg?',
  howTo: 'Meet met een contrastmeter, zoals die in deze app, of met Ctrl+Shift+C in Chrome of Edge. Logo’s, versiering en knoppen die uit staan tellen niet mee.',
  testSteps: [
    'Zoek de tekst die het moeilijkst te lezen is: grijze uitleg, hulptekst in een veld, tekst op een foto of op een gekleurde knop.',
    'Druk in Chrome of Edge op Ctrl+Shift+C, wijs de tekst aan en lees het getal bij Contrast.',
    'Meet op een foto of een kleurverloop het lichtste en het donkerste punt naast de letters, met een contrastmeter op een schermafdruk.',
    'Meet ook wat pas verschijnt als je iets aanwijst, aanklikt of fout invult.',
    'Reken als groot: letters vanaf 24 px, of vette letters vanaf ongeveer 18,7 px.',
    'Kies ‘voldoet niet’ onder 4,5:1, of onder 3:1 bij grote letters, en rond nooit naar boven af.',
    'Kies ‘niet van toepassing’ als er geen andere tekst is dan in logo’s, versiering of onderdelen die uit staan.',
  ],
  wcag: { number: '1.4.3', fragment: 'contrast-minimum', level: 'AA', since: '2.0', clause: '9.1.4.3', machine: 'yes', rules: ['color-contrast'] },
  answer: { kind: 'yes-no' },
  requirement: 'Tekst heeft een contrast van minstens 4,5:1 met de achtergrond, en grote tekst minstens 3:1.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '1.4.3 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.1.4.3', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'older-person'],
  why: 'Wie slecht ziet of in de zon op een scherm kijkt, leest lichtgrijze letters niet.',
  remedy: 'Maak de letters donkerder of de achtergrond lichter, en pas dat aan in de huisstijl.',
  tags: ['core', 'digital', 'contrast', 'colour', 'sight'],
} satisfies Criterion
