import { expect, it } from 'vitest'
import { adviceStatus } from '@/domain/followUp'
import { aFollowUp } from './builders'

it('an advice without events is a draft', () => expect(adviceStatus([])).toBe('draft'))
it('the latest event decides, in whatever order they arrive', () => {
  const events = [aFollowUp({ event: 'done', at: '2026-12-01' }), aFollowUp({ event: 'sent', at: '2026-10-01' }), aFollowUp({ event: 'planned', at: '2026-11-01' })]
  expect(adviceStatus(events)).toBe('done')
  expect(adviceStatus([...events].reverse())).toBe('done')
})
it('a removed event does not count', () => expect(adviceStatus([aFollowUp({ event: 'sent', at: '2026-10-01' }), aFollowUp({ event: 'done', at: '2026-12-01', deletedAt: 'x' })])).toBe('sent'))
