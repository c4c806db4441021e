// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { RecordKind } from '@/domain/change'
import type { JsonValue } from '@/domain/ids'
import TypeSheet from '@/features/facilitate/TypeSheet.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [dossier, walk, person] = [1, 2, 3].map(id) as [string, string, string]
let storage: Storage
let sheet: VueWrapper

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  const write = (kind: RecordKind, record: string, set: Readonly<Record<string, JsonValue>>) => storage.save([{ dossier, kind, record, set: { createdAt: '2026-11-26T10:00:00.000Z', deletedAt: null, ...set } }])
  await write('dossier', dossier, { title: 'Proef' })
  await write('walk', walk, { kind: 'process-walk', title: 'Route' })
  await write('participant', person, { walk, colour: 'blue', letter: 'A', consentScore: true, language: 'nl' })
  await write('link', id(4), { walk, position: 1, title: 'De balie', channel: 'desk' })
  await write('link', id(5), { walk, position: 2, title: 'De deur', channel: 'door' })
  sheet = mount(TypeSheet, { props: { dossier, walk, participant: person }, global: { plugins: [createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })] }, attachTo: document.body })
  await vi.waitFor(() => expect(sheet.findAll('.sheet-line')).toHaveLength(2))
})
afterEach(() => sheet.unmount())

const levels = async () => (await storage.reads.route(walk)).scores.map(({ link, level, deletedAt }) => [link, level, deletedAt])
/** Keys in the levels of a line, without waiting for anything. */
const type = (line: number, ...keys: readonly string[]): void => { for (const key of keys) void sheet.findAll('.sheet-line__level')[line]!.trigger('keydown', { key }) }

it('what is typed right after Backspace is kept, however slow the device', async () => {
  type(0, '4', 'Backspace', '2')
  await vi.waitFor(async () => expect(await levels()).toEqual([[id(4), 'inconvenient', null]]), { timeout: 5000 })
  await vi.waitFor(() => expect(sheet.findAll<HTMLInputElement>('.sheet-line__level input').filter(({ element }) => element.checked).map(({ element }) => element.value)).toEqual(['inconvenient']))
})

it('Backspace twice takes two answers back, and the next one stays', async () => {
  type(0, '4')
  type(1, '3', 'Backspace', 'Backspace', '1')
  await vi.waitFor(async () => expect(await levels()).toEqual([[id(5), 'good', null]]), { timeout: 5000 })
})
