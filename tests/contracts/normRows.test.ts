/** The count per theme against the norms study: every row is a criterion, or is left out with a reason. */
import { describe, expect, it } from 'vitest'
import type { Theme } from '@/domain/criterion'
import { themeOfId } from '@/domain/criterion'
import { leftOutRows, normRows } from '../fixtures/normRows'

const ids = Object.keys(import.meta.glob('/audits/criteria/*/*.ts')).map((file) => file.replace(/^.*\/|\.ts$/g, ''))

describe.each(Object.entries(normRows) as [Theme, readonly string[]][])('%s', (theme, rows) => {
  it(`has its ${rows.length} rows as criteria, but for those left out with a reason`, () => {
    expect(rows.filter((id) => !ids.includes(id) && leftOutRows[id] === undefined)).toEqual([])
  })

  it('has no criterion that the study does not know', () => {
    expect(ids.filter((id) => themeOfId(id) === theme && !rows.includes(id))).toEqual([])
  })

  it('leaves nothing out that is there, nor without a whole sentence why', () => {
    for (const id of rows.filter((row) => leftOutRows[row] !== undefined)) {
      expect(ids).not.toContain(id)
      expect(leftOutRows[id]).toMatch(/^\p{Lu}.{20,}\.$/u)
    }
  })
})
