// @vitest-environment happy-dom
import { mount, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import Diagram, { loadDiagrams } from '@/ui/Diagram.vue'
import { showAllTexts, showLocale } from '@/ui/useText'

await showAllTexts()
await showLocale('nl')
await loadDiagrams()
afterEach(async () => { await showLocale('nl') })

/** The words that stand in the drawing. */
const wordsIn = (wrapper: ReturnType<typeof mount>): readonly string[] => wrapper.findAll('text').map((text) => text.text())

describe('the drawing of a question', () => {
  it('is one picture that says what is measured, with the figure', async () => {
    const wrapper = mount(Diagram, { props: { criterion: 'str-kerb-height', figure: 'hoogstens 2 cm' } })
    await flushPromises()
    expect(wrapper.attributes('role')).toBe('img')
    expect(wrapper.attributes('aria-label')).toBe('Een stoeprand van opzij. De pijl gaat van de goot recht omhoog tot de bovenkant van de rand. De maat: hoogstens 2 cm.')
    expect(wordsIn(wrapper)).toEqual(['voetpad', 'straat', 'hoogstens', '2 cm'])
  })

  it('says where to measure when there is no figure', () => {
    const wrapper = mount(Diagram, { props: { criterion: 'str-kerb-height' } })
    expect(wordsIn(wrapper)).toContain('meet hier')
    expect(wrapper.attributes('aria-label')).not.toContain('De maat')
  })

  it('follows the language, with its own words too', async () => {
    const wrapper = mount(Diagram, { props: { criterion: 'str-bay-size', figure: 'at least 600 cm' } })
    await showLocale('en')
    await flushPromises()
    expect(wordsIn(wrapper)).toEqual(['footpath', 'street', 'at least', '600 cm', 'width'])
    expect(wrapper.attributes('aria-label')).toContain('The arrow goes from one line to the other')
  })

  it('shows nothing for a question without a drawing', () => {
    expect(mount(Diagram, { props: { criterion: 'own-question' } }).find('svg').exists()).toBe(false)
  })
})
