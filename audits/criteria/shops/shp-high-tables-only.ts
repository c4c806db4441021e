import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-high-tables-only',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Niet enkel hoge tafels',
  question: 'Zijn er naast hoge tafels en krukken ook lage tafels?',
  howTo: 'Tel per zone de lage tafels: aan het raam, achteraan en op het terras. Kijk of de stoelen een rugleuning en armleuningen hebben.',
  answer: { kind: 'yes-no' },
  requirement: 'In elke zone staat minstens 1 lage tafel, met stoelen met een rugleuning en armleuningen.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline', note: 'Het handboek zegt dit maar voor een deel.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Minstens één tafel per zone is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'short-stature', 'older-person', 'chronic-illness-fatigue'],
  why: 'Wie klein is of pijn heeft, raakt niet op een hoge kruk, en wie in een rolstoel zit, kijkt tegen de tafelrand.',
  remedy: 'Zet in elke zone een lage tafel met gewone stoelen.',
  tags: ['food', 'furniture', 'rest', 'wheelchair'],
} satisfies Criterion
