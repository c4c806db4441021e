import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wcag-2-2',
  document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)',
  normVersion: '2.2',
  validFrom: null,
  validUntil: null,
  note: 'We lazen het gegevensbestand van W3C van november 2023. De richtlijn is voor het web geschreven. Op papier is ze een goede vergelijking. De zes criteria die deze versie toevoegt, staan nog niet in EN 301 549 V3.2.1.',
} satisfies Norm
