/** Forms that we write, opened and filled in by the reference engine of ODK. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checklists } from '@/catalogue/lists'
import { readForm } from '@/exchange/xlsform/form'
import { workbookOf } from '@/exchange/xlsform/formTable'
import { toForm } from '@/exchange/xlsform/toForm'
import { xformOf } from '@/exchange/xlsform/xform'
import { filledIn, problemsIn } from './engine'
import { folder, formOf, lines, plainCatalogues, sample, samples, taken, words, written } from './forms'

const catalogues = await plainCatalogues
const xmlOf = (id: string): string => {
  const made = toForm({ checklist: catalogues.nl.checklist(id)!, catalogues, words })
  const { form, remarks } = readForm(workbookOf(made.tables))
  expect(lines(remarks)).toEqual([])
  expect(made.drops).toEqual([])
  return xformOf(form!).xml
}

describe('the engine itself', () => {
  it.skipIf(samples.length === 0)('opens what pyxform makes, and refuses a broken form', async () => {
    expect(await problemsIn(readFileSync(join(folder, 'or_other.xml'), 'utf8'))).toBe('')
    expect(await problemsIn(xmlOf('bus-stop').replaceAll('${', '').replace(/relevant="[^"]+"/, 'relevant="(1 ="'))).not.toBe('')
  })
})

/** One of each theme, and the longest; that every list follows the rules is held in `rules.test.ts`, which takes a tenth of the time. */
const longest = checklists.reduce((long, one) => (one.criteria.length > long.criteria.length ? one : long))
const opened = [...new Set([...checklists.filter(({ theme }, i) => checklists.findIndex((one) => one.theme === theme) === i), longest])]

describe('checklists of the catalogue', () => {
  it.each(opened.map(({ id }) => id))('%s opens', async (id) => {
    expect(await problemsIn(xmlOf(id))).toBe('')
  })

  it('a presence that is not there hides what hangs on it, and what nobody answered hides nothing', async () => {
    const presence = catalogues.nl.presencesOf(catalogues.nl.checklist('bus-stop')!)[0]!
    const form = await filledIn(xmlOf('bus-stop'))
    const hanging = form.node(presence.criteria[0]!.replaceAll('-', '_'))
    expect(hanging.currentState.relevant).toBe(true)
    form.node(presence.presence.id.replaceAll('-', '_')).selectValue!('no')
    expect(hanging.currentState.relevant).toBe(false)
    form.node(presence.presence.id.replaceAll('-', '_')).selectValue!('cannot_tell')
    expect(hanging.currentState.relevant).toBe(true)
    form.node(presence.presence.id.replaceAll('-', '_')).selectValue!('not_applicable')
    expect(hanging.currentState.relevant).toBe(false)
  })

  it('takes a measure that does not meet the norm, not one that cannot be, and asks why there is none', async () => {
    const form = await filledIn(xmlOf('bus-stop'))
    const kerb = form.node('str_kerb_height')
    const why = form.node('str_kerb_height_no_measure')
    expect(why.currentState.relevant).toBe(true)
    kerb.setValue!(29)
    expect(why.currentState.relevant).toBe(false)
    expect(kerb.validationState.constraint?.valid).toBe(true)
    kerb.setValue!(-1)
    expect(kerb.validationState.constraint?.valid).toBe(false)
    expect(why.currentState.valueOptions?.map(({ value }) => value)).toEqual(['not_applicable', 'not_checked', 'cannot_tell'])
  })
})

describe.skipIf(samples.length === 0)('real forms (../shared/testdata/xlsform), taken over and written', () => {
  it.each(samples)('%s opens', async (name) => {
    const made = await written(await taken((await formOf(sample(name))).form))
    const { form } = await formOf(made.bytes)
    expect(await problemsIn(xformOf(form).xml)).toBe('')
  })
})
