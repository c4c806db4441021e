/** How W3C's WCAG-EM Report Tool opens a file, after its public description: expand, frame the evaluation, frame its assertions, find page and criterion. */
import jsonld from 'jsonld'

/** Nothing is fetched: a file that needs the network is refused. */
const options = { documentLoader: async (url: string): Promise<never> => { throw new Error(`asks for ${url}`) } }

/** The terms that the tool knows when it reads. It knows no prefix for WCAG 2.2. */
const context = {
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#', Evaluation: 'wcagem:procedure', defineScope: 'wcagem:step1', scope: 'wcagem:step1a', step1b: { '@id': 'wcagem:step1b', '@type': '@id' }, conformanceTarget: 'step1b',
  accessibilitySupportBaseline: 'wcagem:step1c', additionalEvaluationRequirements: 'wcagem:step1d', exploreTarget: 'wcagem:step2', essentialFunctionality: 'wcagem:step2b', pageTypeVariety: 'wcagem:step2c', technologiesReliedUpon: 'wcagem:step2d',
  selectSample: 'wcagem:step3', structuredSample: 'wcagem:step3a', randomSample: 'wcagem:step3b', Website: 'wcagem:website', Webpage: 'wcagem:webpage', auditSample: 'wcagem:step4', reportFindings: 'wcagem:step5',
  commissioner: 'wcagem:commissioner', evaluator: 'wcagem:evaluator', evaluationSpecifics: 'wcagem:step5b', WCAG: 'http://www.w3.org/TR/WCAG/#', WCAG20: 'http://www.w3.org/TR/WCAG20/#', WCAG21: 'http://www.w3.org/TR/WCAG21/#',
  WAI: 'http://www.w3.org/WAI/', wcagVersion: 'WAI:standards-guidelines/wcag/#versions', earl: 'http://www.w3.org/ns/earl#', Assertion: 'earl:Assertion', TestCriterion: 'earl:TestCriterion', TestRequirement: 'earl:TestRequirement',
  TestSubject: 'earl:TestSubject', TestResult: 'earl:TestResult', assertedBy: 'earl:assertedBy', mode: 'earl:mode', result: 'earl:result', subject: 'earl:subject', test: 'earl:test', outcome: 'earl:outcome',
  dcterms: 'http://purl.org/dc/terms/', title: 'dcterms:title', description: 'dcterms:description', summary: 'dcterms:summary', date: 'dcterms:date', source: { '@id': 'dcterms:source', '@type': '@id' }, id: '@id', type: '@type', language: '@language',
}

/** A node after framing. */
export interface Framed { readonly id: string; readonly type: string | readonly string[]; readonly [term: string]: unknown }
/** An assertion as the tool sees it. */
export interface FramedAssertion { readonly subject: Framed; readonly test: Framed; readonly mode: Framed; readonly assertedBy: Framed; readonly result: { readonly outcome: Framed; readonly description?: string } }

const many = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : ([] as T[]).concat(value as T[]))

/** Opens an evaluation. */
export async function opened(text: string): Promise<{ readonly evaluation: Framed & Record<string, Framed>; readonly pages: readonly Framed[]; readonly random: readonly Framed[]; readonly assertions: readonly FramedAssertion[] }> {
  const expanded = await jsonld.expand(JSON.parse(text), options)
  const evaluation = await jsonld.frame(expanded, { '@context': context, '@type': ['Evaluation', 'wcagem:Evaluation'] }, options) as Framed & Record<string, Framed>
  const sample = evaluation['selectSample'] as Framed | undefined
  return { evaluation, pages: many(sample?.['structuredSample'] as Framed), random: many(sample?.['randomSample'] as Framed), assertions: await assertionsIn(evaluation) }
}

/** The assertions of any JSON-LD. */
export async function assertionsIn(document: unknown): Promise<readonly FramedAssertion[]> {
  const framed = await jsonld.frame(document, { '@context': context, '@type': 'Assertion' }, options)
  return ((framed['@graph'] as FramedAssertion[] | undefined) ?? (framed['type'] === 'Assertion' ? [framed as unknown as FramedAssertion] : []))
}
