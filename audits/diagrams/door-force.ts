import type { Diagram } from '../../src/domain/diagram'
import { box, figure, limb, path } from './marks/draw'
import { ground, way } from './marks/things'

export default {
  id: 'door-force',
  criteria: ['bld-door-force'],
  alt: {
    nl: 'Een hand duwt met een krachtmeter tegen de deur, vlak bij de klink. Lees de meter af op het moment dat de deur opengaat.',
    en: 'A hand pushes a force gauge against the door, close to the handle. Read the gauge at the moment that the door opens.',
  },
  marks: [
    ...ground(186), box('thing', 60, 14, 12, 172), path('thing', limb(6, [72, 134], [88, 134], [88, 140])), path('thing', limb(6, [60, 134], [44, 134], [44, 140])),
    path('thing', limb(7, [76, 108], [112, 108])), path('thing', limb(10, [74, 102], [74, 114])), box('thing', 112, 92, 76, 32, 6), box('solid', 122, 99, 42, 18, 3),
    path('body', limb(16, [196, 112], [176, 128])), path('body', limb(20, [200, 110], [250, 124], [300, 150])), path('body', limb(12, [186, 96], [206, 104])),
    ...way([50, 66], [22, 66]),
    figure(152, 60),
  ],
  withoutArrow: 'a force is read on a gauge, not measured between two places',
} satisfies Diagram
