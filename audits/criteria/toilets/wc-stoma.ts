import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-stoma',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Tablet en haak voor stoma',
  question: 'Is er in elke cabine een tablet, een haak en een gesloten vuilbak?',
  howTo: 'Kijk in elke cabine, ook in de gewone. Zoek een tablet om spullen op te leggen, een haak op twee hoogtes en een vuilbak met deksel. Kijk of een stomasproeier op de kaart staat.',
  answer: { kind: 'yes-no' },
  requirement: 'Elke cabine heeft een tablet, een haak op twee hoogtes en een gesloten vuilbak.',
  sources: [
    { document: 'Stad Gent, inclusieve openbare toiletten (stad.gent, 14 december 2021)', status: 'guideline', note: 'Noemt een stomasproeier op de kaart van de toiletten. De verordening vraagt deze spullen niet.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Een tablet, twee haken en een bak in elke cabine zijn ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['stoma-incontinence', 'gender-safety', 'trans-nonbinary', 'chronic-illness-fatigue'],
  why: 'Wie een stoma of een menstruatie verzorgt, kan de spullen anders enkel op een vuil oppervlak leggen.',
  remedy: 'Plaats in elke cabine een tablet, haken en een gesloten vuilbak.',
  tags: ['toilet', 'hygiene', 'privacy'],
} satisfies Criterion
