// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { asAdvice } from '@/domain/advice'
import type { Draft } from '@/domain/change'
import { priorityOf } from '@/domain/priority'
import PriorityCard from '@/features/advice/PriorityCard.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'

const saved: Draft[] = []
const settings = new Map<string, unknown>()
beforeAll(() => showAllTexts())
beforeEach(() => {
  saved.length = 0
  settings.clear()
  const stub: Pick<Storage, 'save' | 'settings'> = {
    save: vi.fn(async (drafts: readonly Draft[]) => { saved.push(...drafts); return { ok: true as const, copies: 2 as const } }),
    settings: { get: async (key) => settings.get(key), set: async (key, value) => { settings.set(key, value); return { ok: true as const } } },
  }
  setStorage(stub as Storage)
})
const shown = () => {
  const advice = asAdvice({ id: 'a', dossier: 'd', stamps: {} })
  return mount(PriorityCard, { props: { advice, priority: priorityOf(advice, []) } })
}

describe('an own priority', () => {
  it('is not saved as the priority while its reason is missing; the card says so and keeps the number', async () => {
    const card = shown()
    await card.find('input[inputmode="numeric"]').setValue('12')
    flushAutosaves()
    await flushPromises()
    expect(saved).toEqual([])
    expect(settings.get('priorityDraft:a')).toBe(12)
    expect(card.text()).toContain('Schrijf nog waarom')
  })

  it('counts as soon as the reason is there', async () => {
    const card = shown()
    await card.find('input[inputmode="numeric"]').setValue('12')
    flushAutosaves()
    await card.find('textarea').setValue('Er komt een school.')
    flushAutosaves()
    await flushPromises()
    expect(saved.at(-1)?.set).toEqual({ priorityOverride: 12, priorityReason: 'Er komt een school.' })
    expect(settings.get('priorityDraft:a')).toBeNull()
  })

  it('comes back with its number after the page was left without a reason', async () => {
    settings.set('priorityDraft:a', 7)
    const card = shown()
    await flushPromises()
    expect(card.find<HTMLInputElement>('input[inputmode="numeric"]').element.value).toBe('7')
  })

  it('refuses what is no priority, with an example', async () => {
    const card = shown()
    await card.find('input[inputmode="numeric"]').setValue('veel')
    flushAutosaves()
    expect(card.text()).toContain('Schrijf een heel getal van 0 tot 29')
    expect(saved).toEqual([])
  })
})
