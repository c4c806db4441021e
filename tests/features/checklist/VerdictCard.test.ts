// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '@/domain/answer'
import type { Criterion } from '@/domain/criterion'
import { judgeAnswer } from '@/domain/answerState'
import VerdictCard from '@/features/checklist/VerdictCard.vue'
import { showAllTexts } from '@/ui/useText'
import { aCriterion, anAnswer } from './aCriterion'

beforeAll(() => showAllTexts())
const shown = (answer: Answer, criterion: Criterion = aCriterion()) => mount(VerdictCard, { props: { criterion, answer, judged: judgeAnswer(criterion, answer) } })

describe('the verdict on an answer', () => {
  it('is dashed and called a suggestion until somebody agrees', async () => {
    const card = shown(anAnswer({ value: 4 }))
    expect(card.find('.verdict--suggested').exists()).toBe(true)
    expect(card.text().replaceAll('\u00a0', ' ')).toContain('4 cm ligt tussen 3 en 6 cm.')
    expect(card.find('h2').text()).toBe('Voorstel')
    await card.findAll('button').find((button) => button.text() === 'Klopt')!.trigger('click')
    expect(card.emitted('settle')).toEqual([['needs-help', '']])
  })

  it('is solid once a person settled on it, and says what was overruled', () => {
    const card = shown(anAnswer({ value: 4, level: 'blocks', levelReason: 'Er is geen andere weg.' }))
    expect(card.find('.verdict--suggested').exists()).toBe(false)
    expect(card.text()).toContain('Er is geen andere weg.')
    expect(card.findAll('button').some((button) => button.text() === 'Klopt')).toBe(false)
  })

  it('suggests nothing where no source grades the value', () => {
    const card = shown(anAnswer({ value: false, unit: null }), aCriterion({ answer: { kind: 'yes-no' } }))
    expect(card.find('.verdict').exists()).toBe(false)
    expect(card.text()).toContain('Geen bron zegt hoe erg dat is')
  })

  it('says that a feeling counts, and never that it does not comply', () => {
    const felt = aCriterion({ theme: 'safety', tags: ['feeling'], answer: { kind: 'choice', options: [{ id: 'safe', label: 'Veilig.', level: 'good' }, { id: 'unsafe', label: 'Onveilig.' }] } })
    expect(shown(anAnswer({ value: 'unsafe', unit: null }), felt).text()).toContain('Jouw gevoel telt.')
    const read = aCriterion({ theme: 'communication', answer: { kind: 'yes-no' } })
    expect(shown(anAnswer({ value: false, unit: null }), read).text()).toContain('Wat jij hier merkt, telt.')
    for (const criterion of [felt, read]) expect(shown(anAnswer({ value: criterion === felt ? 'unsafe' : false, unit: null }), criterion).text()).not.toContain('voldoet niet')
    // A number is held to its figures, whatever the theme.
    expect(shown(anAnswer({ value: 9 }), aCriterion({ theme: 'communication', answer: { kind: 'measure', unit: 'words', limits: { thresholds: { kind: 'at-most', good: 2 }, goodStatus: 'guideline', gradesStatus: 'guideline' } } })).text()).toContain('Dit voldoet niet')
  })

  it('never says that an existing building breaks the law', () => {
    const law = aCriterion({ sources: [{ document: 'Verordening', status: 'law' }], status: 'law' })
    expect(shown(anAnswer(), law).text()).toContain('het is geen overtreding')
    expect(shown(anAnswer({ value: 1 }), law).text()).not.toContain('overtreding')
  })
})
