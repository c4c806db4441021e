import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axeText from 'axe-core/axe.min.js?raw'
import { describe, expect, it } from 'vitest'
import frameText from '@/digital/savedPage/inFrame.ts?in-page'
import { contentSecurityPolicy } from '../../vite.config'

const directives = new Map(contentSecurityPolicy.split('; ').map((line) => { const [name = '', ...values] = line.split(' '); return [name, values] as const }))

describe('the policy of the app', () => {
  it('allows scripts of the app, and the one of a saved page’s frame by the hash of its very text', () => {
    expect(directives.get('script-src')).toEqual(["'self'", `'sha256-${createHash('sha256').update(`${axeText}\n${frameText}`).digest('base64')}'`])
    expect(readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')).toBe(axeText)
  })

  it('allows nothing inline and nothing evaluated', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|http:/)
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('style-src')).toEqual(["'self'"])
    // A page without a doctype is drawn as such in a blob only; a blob inherits this policy.
    expect(directives.get('frame-src')).toEqual(['blob:'])
  })

  it('the text of the frame cannot end its own element', () => expect(`${axeText}\n${frameText}`).not.toMatch(/<\/script|<!--/i))
})
