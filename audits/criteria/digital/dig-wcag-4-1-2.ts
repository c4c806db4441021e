import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-4-1-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Naam, rol en waarde voor hulptechnologie',
  question: 'Zegt een schermlezer van elk onderdeel wat het is en hoe het staat?',
  howTo: 'Ga met een schermlezer langs alles wat je kunt bedienen. Je hoort telkens de naam, de soort en de stand.',
  testSteps: [
    'Start een schermlezer: NVDA op Windows, VoiceOver op een Mac of iPhone, TalkBack op Android.',
    'Ga met Tab langs alle links, knoppen en velden, of veeg op een telefoon naar rechts.',
    'Luister of je telkens een naam hoort en wat het is, zoals link, knop, aankruisvakje of keuzelijst.',
    'Bedien wat open, aan of gekozen kan zijn, en luister of je de nieuwe stand hoort.',
    'Kijk ook de meldingen van een automatische test na, want die vindt hier veel.',
    'Kies ‘voldoet niet’ als iets geen naam heeft, iets anders heet dan het is, of zijn stand niet zegt.',
    'Kies ‘niet van toepassing’ als de pagina niets heeft om te bedienen.',
  ],
  wcag: { number: '4.1.2', fragment: 'name-role-value', level: 'A', since: '2.0', clause: '9.4.1.2', machine: 'partial', rules: ['area-alt', 'aria-allowed-attr', 'aria-braille-equivalent', 'aria-command-name', 'aria-conditional-attr', 'aria-deprecated-role', 'aria-hidden-body', 'aria-hidden-focus', 'aria-input-field-name', 'aria-prohibited-attr', 'aria-required-attr', 'aria-roles', 'aria-tab-name', 'aria-toggle-field-name', 'aria-tooltip-name', 'aria-valid-attr', 'aria-valid-attr-value', 'button-name', 'duplicate-id-aria', 'frame-title', 'frame-title-unique', 'input-button-name', 'input-image-alt', 'label', 'link-name', 'nested-interactive', 'select-name', 'summary-name'] },
  answer: { kind: 'yes-no' },
  requirement: 'Hulptechnologie kan van elk onderdeel de naam, de soort en de stand lezen.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '4.1.2 (A)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.4.1.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'limited-hand-function', 'deafblind'],
  why: 'Wie een knop enkel als ‘knop’ hoort, weet niet wat hij doet en durft er niet op te drukken.',
  remedy: 'Gebruik gewone knoppen, links en velden, en geef elk een naam.',
  tags: ['core', 'digital', 'screen-reader', 'code'],
} satisfies Criterion
