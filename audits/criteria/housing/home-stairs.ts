import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-stairs',
  revision: 1,
  theme: 'housing',
  stage: 'up-down',
  title: 'Veilige trap in de woning',
  question: 'Is de trap in de woning veilig, met plaats voor een traplift?',
  howTo: 'Meet de breedte op de smalste plek. Kijk of de trap recht loopt, en of de treden dicht zijn zonder rand die uitsteekt. Tel de treden tot aan een bordes.',
  answer: { kind: 'yes-no' },
  requirement: 'De trap is recht en minstens 90 cm breed, met dichte treden zonder neus en 12 tot 15 treden per deel, anders een bordes.',
  sources: [
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
    { document: 'Tien tips voor een veilige trap (langzaluwonen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['older-person', 'walking-aid', 'child', 'chronic-illness-fatigue'],
  why: 'Op een trap die draait of open is, val je sneller, en een traplift past er moeilijk op.',
  remedy: 'Voorzie een bordes en hou plaats vrij voor een traplift.',
  tags: ['core', 'housing', 'stairs', 'walking'],
} satisfies Criterion
