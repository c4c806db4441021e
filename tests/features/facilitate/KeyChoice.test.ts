// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import KeyChoice from '@/features/facilitate/KeyChoice.vue'
import { choiceKeys, sheetChoices, type SheetChoice } from '@/features/facilitate/sheetKeys'
import { showAllTexts } from '@/ui/useText'

beforeAll(() => showAllTexts())
const shown = (modelValue: SheetChoice | null = null) => mount(KeyChoice<SheetChoice>, {
  attachTo: document.body, props: { modelValue, legend: 'De deur: hoe lukte dit?', caption: 'Hoe lukte dit?', options: sheetChoices.map((value) => ({ value, label: value })), keys: choiceKeys },
})

describe('a choice by one key', () => {
  it('takes the key only while the focus is inside, and brings the focus to what was chosen', async () => {
    const choice = shown()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }))
    expect(choice.emitted('update:modelValue')).toBeUndefined()
    await choice.findAll('input')[0]!.trigger('keydown', { key: '4' })
    expect(choice.emitted('update:modelValue')).toEqual([['blocks']])
    expect((document.activeElement as HTMLInputElement).value).toBe('blocks')
    choice.unmount()
  })

  it('leaves arrows, Tab and what the browser uses to the browser', async () => {
    const choice = shown()
    for (const press of [{ key: 'ArrowDown' }, { key: 'Tab' }, { key: '1', ctrlKey: true }, { key: '7' }]) await choice.findAll('input')[0]!.trigger('keydown', press)
    expect(choice.emitted('update:modelValue')).toBeUndefined()
  })

  it('names each key for who cannot see it, and asks to go back with Backspace', async () => {
    const choice = shown('good')
    expect(choice.findAll('label')[3]!.text()).toContain('toets 4')
    await choice.find('input').trigger('keydown', { key: 'Backspace' })
    expect(choice.emitted('back')).toHaveLength(1)
  })
})
