import { describe, expect, it } from 'vitest'
import { graver, problemOf } from '@/storage/problem'

/** An error with a name, as browsers and Dexie throw them. */
function named(name: string, more: object = {}): Error {
  return Object.assign(new Error(name), { name, ...more })
}

describe('what went wrong', () => {
  it.each([
    ['a full disk', named('QuotaExceededError'), 'quota'],
    ['a full disk, wrapped by the database', named('AbortError', { inner: named('QuotaExceededError') }), 'quota'],
    ['a full disk, as a cause', new Error('x', { cause: named('QuotaExceededError') }), 'quota'],
    ['a closed database', named('DatabaseClosedError'), 'closed'],
    ['a newer database', named('VersionError'), 'closed'],
    ['anything else', new TypeError('x'), 'failed'],
    ['no error at all', 'text', 'failed'],
  ] as const)('%s is told as what it means for a person', (_what, error, problem) => {
    expect(problemOf(error)).toBe(problem)
  })

  it('of two copies is told by the graver one', () => {
    expect(graver(null, null)).toBeNull()
    expect(graver('failed', null)).toBe('failed')
    expect(graver('failed', 'quota')).toBe('quota')
    expect(graver('closed', 'quota')).toBe('closed')
  })
})
