import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { earl } from '@/exchange/earl/earl'
import { subjectsOf, urnOf, webAddress } from '@/exchange/earl/subjects'
import type { ExportInput } from '@/exchange'
import { asSamplePage } from '@/domain/samplePage'
import { auditCatalogue, auditIds } from '../../fixtures/audit'
import { anExportInput } from '../../fixtures/exportInput'
import { refused, sentinel } from '../../fixtures/sentinels'
import { assertionsIn } from './reportTool'

const input = (parts: Partial<ExportInput> = {}): ExportInput => anExportInput({ audit: {}, panel: true }, { catalogue: auditCatalogue, ...parts })
const expandedOf = (text: string) => jsonld.expand(JSON.parse(text), { documentLoader: async (url) => { throw new Error(`asks for ${url}`) } })

describe('the EARL file', () => {
  it('is JSON-LD with an assertion for each criterion on each page, checks beyond WCAG too', async () => {
    const assertions = await assertionsIn(await expandedOf(earl(input())))
    expect(assertions).toHaveLength(5 * 6)
    expect(assertions.filter(({ test }) => test.id === 'urn:x-drempelwijs:dig-en-biometrics')).toHaveLength(6)
    expect(assertions.filter(({ result }) => result.outcome.id === 'earl:failed')).toHaveLength(3)
  })

  it('leaves no term without an address', async () => {
    const all = JSON.stringify(await expandedOf(earl(input())))
    for (const [key] of all.matchAll(/"([^"@:]+)":/g)) throw new Error(`a term that is no address: ${key}`)
    expect(all).toContain('http://www.w3.org/ns/earl#pointer')
    expect(all).toContain('.kalender .vrij')
    expect(all).toContain('Laptop · Firefox 145 · NVDA')
  })

  it('has nothing of the panel and nothing private, and the same bytes twice', () => {
    const text = earl(input())
    expect(text).not.toContain(refused)
    expect(text).not.toContain(sentinel)
    expect(earl(input())).toBe(text)
  })
})

describe('addresses of pages', () => {
  const page = (id: string, url: string) => asSamplePage({ id, dossier: 'd', stamps: {}, url })
  it('are as a browser writes them, each once, and never a script', () => {
    expect([...subjectsOf([page(auditIds.home, 'HTTPS://Gent.example'), page(auditIds.again, 'https://gent.example/'), page(auditIds.app, 'javascript:alert(1)')]).values()]).toEqual(['https://gent.example/', `urn:uuid:${auditIds.again}`, `urn:uuid:${auditIds.app}`])
    expect(webAddress('https://')).toBeUndefined()
    expect(urnOf('odd id "')).toBe('urn:x-drempelwijs:odd%20id%20%22')
  })
})
