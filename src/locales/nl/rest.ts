/** The sections of all other screens and of the documents: loaded when somebody leaves the first screen. */
import advice from './advice.json'
import checklist from './checklist.json'
import document from './document.json'
import dossier from './dossier.json'
import finding from './finding.json'
import map from './map.json'
import notices from './notices.json'
import publish from './publish.json'
import settings from './settings.json'
import share from './share.json'
import trust from './trust.json'
import walk from './walk.json'
import words from './words.json'

export default { ...words, ...notices, ...dossier, ...walk, ...finding, ...map, ...checklist, ...advice, ...publish, ...share, ...document, ...trust, ...settings }
