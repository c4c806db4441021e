/**
 * The few characters of a sketch (numbers of findings, metres, north) as lines, on a grid where a capital is 10 high. Only
 * programs that do not read SVG see them; text of a document is always text.
 */
interface Letter { readonly width: number; readonly d: string }

const letters: Readonly<Record<string, Letter>> = {
  0: { width: 6, d: 'M 3 -10 C 5.4 -10 6 -7.5 6 -5 C 6 -2.5 5.4 0 3 0 C 0.6 0 0 -2.5 0 -5 C 0 -7.5 0.6 -10 3 -10 Z' },
  1: { width: 4, d: 'M 0.4 -7.6 L 3.2 -10 L 3.2 0' },
  2: { width: 6, d: 'M 0.3 -7.6 C 0.6 -11 6 -10.8 5.8 -7.2 C 5.7 -5 2.5 -2.8 0.2 0 L 6 0' },
  3: { width: 6, d: 'M 0.5 -10 L 5.6 -10 L 2.8 -6 C 6.8 -6.2 7 0 3 0 C 1.6 0 0.6 -0.7 0.1 -1.8' },
  4: { width: 6, d: 'M 4.4 0 L 4.4 -10 L 0 -3 L 6 -3' },
  5: { width: 6, d: 'M 5.5 -10 L 1 -10 L 0.6 -5.6 C 2 -6.6 6 -6.8 6 -3.2 C 6 0.4 1.4 0.8 0.1 -1.6' },
  6: { width: 6, d: 'M 5 -10 C 2 -8.6 0 -6 0 -3.2 C 0 1 6 1 6 -3.1 C 6 -6.8 1.2 -7 0.2 -3.6' },
  7: { width: 6, d: 'M 0 -10 L 6 -10 L 2.2 0' },
  8: { width: 6, d: 'M 3 -5.4 C -0.2 -5.6 -0.2 -10 3 -10 C 6.2 -10 6.2 -5.6 3 -5.4 C -1 -5.2 -1 0 3 0 C 7 0 7 -5.2 3 -5.4 Z' },
  9: { width: 6, d: 'M 1 0 C 4 -1.4 6 -4 6 -6.8 C 6 -11 0 -11 0 -6.9 C 0 -3.2 4.8 -3 5.8 -6.4' },
  a: { width: 4.6, d: 'M 4.6 -6.6 L 4.6 0 M 4.6 -3.3 C 4.6 -7.6 0 -7.6 0 -3.3 C 0 1 4.6 1 4.6 -3.3' },
  b: { width: 4.6, d: 'M 0 -10 L 0 0 M 0 -3.3 C 0 -7.6 4.6 -7.6 4.6 -3.3 C 4.6 1 0 1 0 -3.3' },
  c: { width: 4.4, d: 'M 4.4 -5.2 C 3.2 -7.6 0 -7 0 -3.3 C 0 0.4 3.2 1 4.4 -1.4' },
  d: { width: 4.6, d: 'M 4.6 -10 L 4.6 0 M 4.6 -3.3 C 4.6 -7.6 0 -7.6 0 -3.3 C 0 1 4.6 1 4.6 -3.3' },
  k: { width: 5, d: 'M 0 0 L 0 -10 M 4.6 -6.6 L 0 -2.6 M 1.8 -4 L 5 0' },
  m: { width: 8, d: 'M 0 0 L 0 -6.6 M 0 -4.4 C 0.6 -7.4 4 -7.4 4 -4.4 L 4 0 M 4 -4.4 C 4.6 -7.4 8 -7.4 8 -4.4 L 8 0' },
  N: { width: 6, d: 'M 0 0 L 0 -10 L 6 0 L 6 -10' },
  '.': { width: 1, d: 'M 0.5 -0.1 L 0.5 0' },
  ',': { width: 1, d: 'M 0.6 -0.2 L 0.2 1.4' },
}
const unknown: Letter = { width: 3, d: '' }
const gap = 2.4

/** Letters of a text with where each begins, and how wide it is, in units of the grid. A character that is not there stays empty. */
export function lettersOf(text: string): { readonly width: number; readonly placed: readonly { readonly x: number; readonly d: string }[] } {
  const placed: { x: number; d: string }[] = []
  let x = 0
  for (const character of text) {
    const { width, d } = letters[character] ?? unknown
    if (d !== '') placed.push({ x, d })
    x += width + gap
  }
  return { width: Math.max(0, x - gap), placed }
}
