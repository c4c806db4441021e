import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-changing-place',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Verzorgingstoilet voor volwassenen',
  question: 'Is er een groot verzorgingstoilet voor volwassenen?',
  howTo: 'Vraag waar het dichtste verzorgingstoilet is. Kijk of er een tafel van 180 cm is die hoog en laag kan, en een tillift aan het plafond. Meet de ruimte, de hoogte van het plafond en de plaats naast de pot.',
  answer: { kind: 'yes-no' },
  requirement: 'Een ruimte van minstens 12 m², 300 bij 400 cm en 240 cm hoog, met een tafel van 180 cm, een plafondtillift en 100 cm vrij aan beide kanten van de pot.',
  sources: [
    { document: 'Pagina’s over Changing Places, Verenigd Koninkrijk en Ierland (changingplaces.ie, accessriyadh.com, essentialbathrooms.co.uk)', status: 'guideline', note: 'Britse en Ierse maten. Een Vlaamse maat is niet gezien.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-electric', 'intellectual-disability', 'companion-carer', 'stoma-incontinence'],
  why: 'Zonder grote tafel en tillift wordt een volwassene op de grond verzorgd, of blijft die persoon thuis.',
  remedy: 'Richt een verzorgingstoilet in, of wijs de weg naar het dichtste.',
  tags: ['toilet', 'wheelchair', 'help'],
} satisfies Criterion
