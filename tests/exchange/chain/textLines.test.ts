import { describe, expect, it } from 'vitest'
import { linesOf } from '@/exchange/chain/textLines'

describe('words on lines of a drawing', () => {
  it('end in an ellipsis where they do not fit, whatever their length', () => {
    for (const text of ['x'.repeat(10_000), 'een lang verhaal '.repeat(600)]) {
      const lines = linesOf(text, 60, 9, false, 4)
      expect(lines).toHaveLength(4)
      expect(lines.at(-1)).toMatch(/…$/)
    }
  })

  it('lose nothing of what fits', () => expect(linesOf('Afspraak maken op de website', 200, 9, false, 4).join(' ')).toBe('Afspraak maken op de website'))
})
