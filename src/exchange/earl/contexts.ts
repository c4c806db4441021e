/** The contexts of our JSON-LD, whole in each file: nothing is fetched to read them. */

/** EARL 1.0 and Dublin Core. */
const earl = {
  earl: 'http://www.w3.org/ns/earl#', Assertion: 'earl:Assertion', Assertor: 'earl:Assertor', Software: 'earl:Software', TestSubject: 'earl:TestSubject', TestResult: 'earl:TestResult', TestCriterion: 'earl:TestCriterion',
  TestRequirement: 'earl:TestRequirement', assertedBy: 'earl:assertedBy', mode: 'earl:mode', result: 'earl:result', subject: 'earl:subject', test: 'earl:test', outcome: 'earl:outcome',
  dcterms: 'http://purl.org/dc/terms/', source: { '@id': 'dcterms:source', '@type': '@id' }, title: 'dcterms:title', description: 'dcterms:description', id: '@id', type: '@type', example: 'urn:x-drempelwijs:example',
} as const

/** W3C's tool reads the date of a report only where it has a type, and the target only as plain text. */
export const contextOfWcagEm = {
  ...earl, reporter: 'http://github.com/w3c/wcag-em-report-tool/', wcagem: 'http://www.w3.org/TR/WCAG-EM/#', Evaluation: 'wcagem:procedure',
  defineScope: 'wcagem:step1', scope: 'wcagem:step1a', conformanceTarget: 'wcagem:step1b', accessibilitySupportBaseline: 'wcagem:step1c', additionalEvaluationRequirements: 'wcagem:step1d',
  exploreTarget: 'wcagem:step2', essentialFunctionality: 'wcagem:step2b', pageTypeVariety: 'wcagem:step2c', technologiesReliedUpon: 'wcagem:step2d',
  selectSample: 'wcagem:step3', structuredSample: 'wcagem:step3a', randomSample: 'wcagem:step3b', Website: 'wcagem:website', Webpage: 'wcagem:webpage',
  auditSample: 'wcagem:step4', reportFindings: 'wcagem:step5', commissioner: 'wcagem:commissioner', evaluator: 'wcagem:evaluator', evaluationSpecifics: 'wcagem:step5b',
  WAI: 'http://www.w3.org/WAI/', wcagVersion: 'WAI:standards-guidelines/wcag/#versions', WCAG: 'http://www.w3.org/TR/WCAG/#',
  summary: 'dcterms:summary', W3CDTF: 'http://www.w3.org/TR/NOTE-datetime', date: { '@id': 'dcterms:date', '@type': 'W3CDTF' },
} as const

/** EARL alone, with the place on a page as a selector (Pointer Methods in RDF). */
export const contextOfEarl = {
  ...earl, xsd: 'http://www.w3.org/2001/XMLSchema#', date: { '@id': 'dcterms:date', '@type': 'xsd:dateTime' }, isPartOf: { '@id': 'dcterms:isPartOf', '@type': '@id' }, hasPart: 'dcterms:hasPart',
  schema: 'https://schema.org/', WebPage: 'schema:WebPage', WebSite: 'schema:WebSite', foaf: 'http://xmlns.com/foaf/0.1/', name: 'foaf:name',
  pointer: 'earl:pointer', ptr: 'http://www.w3.org/2009/pointers#', CSSSelectorPointer: 'ptr:CSSSelectorPointer', expression: 'ptr:expression', info: 'earl:info',
} as const
