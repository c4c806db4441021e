import { describe, expect, it } from 'vitest'
import { fetchWijken, storedWijken, wijkenUrl } from '@/features/settings/wijkenSource'

describe('the neighbourhoods on this device', () => {
  it('are only what is a neighbourhood', () => {
    expect(storedWijken(undefined)).toEqual([])
    expect(storedWijken('x')).toEqual([])
    expect(storedWijken([null, { name: 'Rabot' }, { name: 'Brugse Poort', code: '1', areas: [] }])).toEqual([{ name: 'Brugse Poort', code: '1', areas: [] }])
  })

  it('come from the portal without telling who asks', async () => {
    let asked: RequestInit | undefined
    const text = await fetchWijken(async (url, init) => { asked = init; return new Response(String(url)) })
    expect(text).toBe(wijkenUrl)
    expect(asked).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it('do not come without a network or from a portal in trouble, and nothing breaks', async () => {
    expect(await fetchWijken(async () => { throw new TypeError('offline') })).toBeUndefined()
    expect(await fetchWijken(async () => new Response('', { status: 503 }))).toBeUndefined()
  })
})
