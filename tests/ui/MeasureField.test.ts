// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { plausibleOf } from '@/domain/plausible'
import MeasureField from '@/ui/MeasureField.vue'
import { showAllTexts } from '@/ui/useText'
import { catalogue } from '../fixtures/catalogue'

beforeAll(() => showAllTexts())

/** A field for a question of the catalogue, that keeps what it gives. */
function aField(id: string, start: number | null = null) {
  const { answer } = catalogue.criterion(id)!
  if (answer.kind !== 'measure') throw new Error('not measured')
  const kept = ref<number | null>(start)
  const field: VueWrapper = mount(MeasureField, { props: { label: 'Maat', unit: answer.unit, plausible: plausibleOf(answer), modelValue: start, 'onUpdate:modelValue': (value: number | null) => { kept.value = value; void field.setProps({ modelValue: value }) } } })
  const type = async (text: string): Promise<void> => {
    await field.find('input').setValue(text)
    await field.find('input').trigger('blur')
    await nextTick()
  }
  return { field, kept, type, text: () => field.text().replaceAll('\u00a0', ' ') }
}

describe('what cannot be a measure', () => {
  it.each([['-3', 'Schrijf een getal van 0 of meer.'], ['9,999', 'Schrijf het getal zonder punt'], ['9999', 'Dat getal is te groot'], ['zeven', 'Schrijf een getal, bijvoorbeeld'], ['7 kg', 'Die eenheid past hier niet']])('"%s" is refused, with what to do and what is kept', async (typed, says) => {
    const { kept, type, text, field } = aField('bld-door-width', 87)
    await type(typed)
    expect(text()).toContain(says)
    expect(text()).toContain('Je vorige maat blijft bewaard: 87 cm.')
    expect(kept.value).toBe(87)
    expect(field.find('[role="alert"]').exists()).toBe(true)
    expect(field.find('input').attributes('aria-describedby')).toBe(field.find('.field__error').attributes('id'))
    expect((field.find('input').element as HTMLInputElement).value).toBe(typed)
  })
  it('says that nothing is kept yet where there was nothing', async () => {
    const { kept, type, text } = aField('bld-door-width')
    await type('-3')
    expect(text()).toContain('Er is nog geen maat bewaard.')
    expect(kept.value).toBeNull()
  })
})

describe('another way of writing it', () => {
  it.each([['2,5', 2.5], ['2.5', 2.5], ['0', 0]])('"%s" is a threshold of %d cm, without a word', async (typed, value) => {
    const { kept, type, field } = aField('bld-threshold-out')
    await type(typed)
    expect(kept.value).toBe(value)
    expect(field.find('.measure-note').text()).toBe('')
  })
  it('says what it made of "900 mm"', async () => {
    const { kept, type, text } = aField('bld-door-width')
    await type('900 mm')
    expect(kept.value).toBe(90)
    expect(text()).toContain('900 mm is 90 cm. Zo is het bewaard.')
  })
  it('says nothing about the unit that is asked', async () => {
    const { type, field } = aField('bld-door-width')
    await type('90 cm')
    expect(field.find('.measure-note').text()).toBe('')
  })
})

describe('a measure that is unlikely', () => {
  it('is kept and asked about, and what was perhaps meant is one press away', async () => {
    const { kept, type, text, field } = aField('bld-door-width')
    await type('900')
    expect(kept.value).toBe(900)
    expect(text()).toContain('900 cm is heel veel. Het is bewaard.')
    expect(field.find('[role="alert"]').exists()).toBe(false)
    await field.find('.measure-note button').trigger('click')
    expect(kept.value).toBe(90)
    expect(field.find('.measure-note').text()).toBe('')
  })
  it('asks about a door of 0 cm, and takes it', async () => {
    const { kept, type, text, field } = aField('bld-door-width')
    await type('0')
    expect(kept.value).toBe(0)
    expect(text()).toContain('0 cm is heel weinig.')
    expect(field.find('.measure-note button').exists()).toBe(false)
  })
})
