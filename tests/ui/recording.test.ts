import { describe, expect, it } from 'vitest'
import { clockOf, problemOf, recordingType } from '@/ui/recording/recording'

describe('recording', () => {
  it('takes the first format that the browser writes', () => {
    expect(recordingType((type) => type.startsWith('audio/mp4'))).toBe('audio/mp4;codecs=mp4a.40.2')
    expect(recordingType(() => false)).toBeUndefined()
  })
  it('tells a refusal from a missing microphone', () => {
    expect(problemOf(new DOMException('', 'NotAllowedError'))).toBe('denied')
    expect(problemOf(new DOMException('', 'NotFoundError'))).toBe('no-microphone')
    expect(problemOf('?')).toBe('failed')
  })
  it('shows time as a clock', () => {
    expect([clockOf(0), clockOf(65.4), clockOf(600)]).toEqual(['0:00', '1:05', '10:00'])
  })
})
