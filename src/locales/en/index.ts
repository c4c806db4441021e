import advice from './advice.json'
import checklist from './checklist.json'
import common from './common.json'
import document from './document.json'
import dossier from './dossier.json'
import finding from './finding.json'
import map from './map.json'
import publish from './publish.json'
import settings from './settings.json'
import trust from './trust.json'
import walk from './walk.json'
import words from './words.json'

export default { ...common, ...words, ...dossier, ...walk, ...finding, ...map, ...checklist, ...advice, ...publish, ...document, ...trust, ...settings }
