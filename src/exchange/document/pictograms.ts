/**
 * Pictograms of documents, as path data on a square of 24. Those of the channels are of the Lucide set (ISC licence, https://lucide.dev), in the
 * commands that our drawings use; the faces are our own, as on the screens.
 */
import type { Channel } from '@/domain/channel'
import type { Feeling } from '@/domain/score'
import { paper, type SketchItem } from './sketch'

const channelPaths: Readonly<Record<Channel, string>> = {
  onsite: 'M 4 16 L 4 13.62 C 4 11.5 2.97 10.5 3 8 C 3.03 5.28 4.49 2 7.5 2 C 9.37 2 10 3.8 10 5.5 C 10 8.61 8 11.16 8 14.18 L 8 16 A 2 2 0 1 1 4 16 Z M 20 20 L 20 17.62 C 20 15.5 21.03 14.5 21 12 C 20.97 9.28 19.51 6 16.5 6 C 14.63 6 14 7.8 14 9.5 C 14 12.61 16 15.16 16 18.18 L 16 20 A 2 2 0 1 0 20 20 Z M 16 17 L 20 17 M 4 13 L 8 13',
  transport: 'M 6 3 L 18 3 Q 20 3 20 5 L 20 17 Q 20 19 18 19 L 6 19 Q 4 19 4 17 L 4 5 Q 4 3 6 3 Z M 4 11 L 20 11 M 12 3 L 12 11 M 8 19 L 6 22 M 18 22 L 16 19 M 8 15 L 8.1 15 M 16 15 L 16.1 15',
  web: 'M 18 5 A 2 2 0 0 1 20 7 L 20 15.53 A 2 2 0 0 0 20.21 16.42 L 21.28 18.55 A 1 1 0 0 1 20.38 20 L 3.62 20 A 1 1 0 0 1 2.72 18.55 L 3.79 16.42 A 2 2 0 0 0 4 15.53 L 4 7 A 2 2 0 0 1 6 5 Z M 20.05 15.99 L 3.95 15.99',
  app: 'M 7 2 L 17 2 Q 19 2 19 4 L 19 20 Q 19 22 17 22 L 7 22 Q 5 22 5 20 L 5 4 Q 5 2 7 2 Z M 12 18 L 12.1 18',
  phone: 'M 13.83 16.57 A 1 1 0 0 0 15.05 16.27 L 15.4 15.8 A 2 2 0 0 1 17 15 L 20 15 A 2 2 0 0 1 22 17 L 22 20 A 2 2 0 0 1 20 22 A 18 18 0 0 1 2 4 A 2 2 0 0 1 4 2 L 7 2 A 2 2 0 0 1 9 4 L 9 7 A 2 2 0 0 1 8.2 8.6 L 7.73 8.95 A 1 1 0 0 0 7.44 10.18 A 14 14 0 0 0 13.83 16.57',
  letter: 'M 21.2 8.4 C 21.7 8.78 22 9.37 22 10 L 22 20 A 2 2 0 0 1 20 22 L 4 22 A 2 2 0 0 1 2 20 L 2 10 A 2 2 0 0 1 2.8 8.4 L 10.8 2.4 A 2 2 0 0 1 13.2 2.4 L 21.2 8.4 Z M 22 10 L 13.03 15.7 A 1.94 1.94 0 0 1 10.97 15.7 L 2 10',
  desk: 'M 3 20 A 1 1 0 0 1 2 19 L 2 18 A 2 2 0 0 1 4 16 L 20 16 A 2 2 0 0 1 22 18 L 22 19 A 1 1 0 0 1 21 20 Z M 20 16 A 8 8 0 1 0 4 16 M 12 4 L 12 8 M 10 4 L 14 4',
}

const face = 'M 12 2 A 10 10 0 0 1 12 22 A 10 10 0 0 1 12 2 Z M 8.6 9.4 L 8.6 10 M 15.4 9.4 L 15.4 10'
const mouths: Readonly<Record<Feeling, string>> = { good: 'M 7.4 14.2 C 9.8 17.6 14.2 17.6 16.6 14.2', mixed: 'M 8 15.6 L 16 15.6', bad: 'M 7.4 17 C 9.8 13.6 14.2 13.6 16.6 17' }

/** The pictogram of a channel, `size` wide, with its top left corner at `x`, `y`. Always beside its word. */
export function channelPictogram(channel: Channel, x: number, y: number, size: number, stroke: string = paper.ink): readonly SketchItem[] {
  return [drawn(channelPaths[channel], x, y, size, stroke)]
}

/** One of three faces; the mouth differs in shape. Always beside its word. */
export function feelingFace(feeling: Feeling, x: number, y: number, size: number): readonly SketchItem[] {
  return [drawn(`${face} ${mouths[feeling]}`, x, y, size, paper.ink)]
}

function drawn(d: string, x: number, y: number, size: number, stroke: string): SketchItem {
  return { kind: 'path', d, x, y, scale: size / 24, fill: null, stroke, width: 2, dash: [] }
}
