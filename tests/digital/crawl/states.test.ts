import { describe, expect, it } from 'vitest'
import { readStates, stepWords } from '@/digital/crawl/states'

const read = (value: unknown, base: string | undefined = 'https://a.example/nl/') => readStates(typeof value === 'string' ? value : JSON.stringify(value), base)
const problem = (value: unknown, base?: string): string => {
  const result = read(value, base)
  return result.ok ? 'fine' : result.problem
}
const one = (...steps: unknown[]): unknown => ({ states: [{ name: 'Menu', url: '/', steps }] })

describe('states', () => {
  it('are read with addresses made whole, and the steps before each', () => {
    const result = read({
      before: [{ do: 'click', role: 'button', name: 'Bekijk het voorbeeld' }],
      states: [{ name: 'Zoeken', url: 'zoek?q=1', steps: [{ do: 'goto', url: '#/lists' }, { do: 'fill', label: 'Naam', value: '' }, { do: 'press', key: 'Enter' }, { do: 'wait', text: 'Klaar' }] }, { name: 'Thuis', url: '/' }],
    })
    expect(result.ok && result.states.map(({ name, url, steps }) => [name, url, steps.map(stepWords)])).toEqual([
      ['Zoeken', 'https://a.example/nl/zoek?q=1', ['click button “Bekijk het voorbeeld”', 'goto https://a.example/nl/zoek?q=1#/lists', 'fill Naam', 'press Enter', 'wait for “Klaar”']],
      ['Thuis', 'https://a.example/', ['click button “Bekijk het voorbeeld”']],
    ])
  })
  it('say what is wrong, where', () => {
    expect(problem('states:')).toBe('it is not JSON')
    expect(problem('7')).toMatch(/^the file: /)
    expect(problem([])).toMatch(/^states: .*"states"/)
    expect(problem({ states: [] })).toBe('states: is empty')
    expect(problem(one({ do: 'hover', selector: '#a' }))).toMatch(/^states\.0\.steps\.0\.do: .*"goto" \| "click"/)
    expect(problem(one({ do: 'click', name: 'Menu' }))).toBe('states.0.steps.0: needs one of role (with name), label, text or selector')
    expect(problem(one({ do: 'click', role: 'button', selector: '#a' }))).toMatch(/needs one of/)
    expect(problem(one({ do: 'click', selector: '#a', wait: 3 }))).toMatch(/^states\.0\.steps\.0\.wait: /)
    expect(problem(one({ do: 'fill', label: 'Naam' }))).toMatch(/^states\.0\.steps\.0\.value: /)
    expect(problem({ states: [{ name: 'A', url: '/' }, { name: ' A ', url: '/b' }] })).toBe('states: has two states of one name')
    expect(problem({ states: [{ name: ' ', url: '/' }] })).toBe('states.0.name: is empty')
    expect(problem({ states: [{ name: 'A', url: 'file:///etc/passwd' }] })).toBe('state “A”: file:///etc/passwd is not an http(s) address')
    expect(problem(one({ do: 'goto', url: 'javascript:alert(1)' }))).toMatch(/is not an http\(s\) address/)
    expect(readStates(JSON.stringify({ states: [{ name: 'A', url: '/a' }] }), undefined)).toEqual({ ok: false, problem: 'state “A”: /a is not an http(s) address, and there is no first URL that it could be relative to' })
  })
})
