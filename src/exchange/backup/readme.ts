import type { DossierContent } from '@/domain/dossierContent'
import type { Library } from '@/domain/library'
import { cleanText } from '../html/escape'

/** The words for whoever finds a rescue file and does not know what it is. Dutch: it is for the people who made it. */
export function readmeOf(contents: readonly DossierContent[], library: Library | undefined, madeAt: string): string {
  const dossiers = contents.map(({ dossier, findings, advices }) =>
    `- ${oneLine(dossier.title) || 'Dossier zonder titel'}${dossier.example ? ' (VOORBEELD)' : ''}: ${findings.length} vaststellingen, ${advices.length} adviezen`)
  return [
    'Back-up van Drempelwijs', '', `Gemaakt op ${madeAt.slice(0, 10)}.`, '', 'Wat zit erin?', ...(dossiers.length === 0 ? ['- Geen dossiers'] : dossiers), ...(library ? [libraryLine(library)] : []), '',
    'Openen: kies in Drempelwijs "Zet een back-up terug" en kies dit zip-bestand. Pak het niet eerst uit.', '',
    'dossiers/     de inhoud van elk dossier, om te lezen zonder Drempelwijs', ...(library ? ['library.json  de eigen lijsten en vragen, om te lezen zonder Drempelwijs'] : []), "files/        foto's en opnames", 'changes.json  elke wijziging, waarmee Drempelwijs alles terugzet',
    'backup.json   de lijst van bestanden, met hun controlegetal (SHA-256)', '',
    'Let op: hier staan ook woorden en foto\'s van mensen in. Bewaar het bestand veilig en geef het niet zomaar door.', '',
  ].join('\r\n')
}

function libraryLine({ checklists, criteria, figures, trainings }: Library): string {
  return `- De lijsten en vragen van de stad. Eigen lijsten: ${checklists.length}, eigen vragen: ${criteria.length}, cijfers van de stad: ${figures.length}, opleidingen: ${trainings.length}`
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
