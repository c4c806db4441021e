import type { DossierContent } from '@/domain/dossierContent'
import { cleanText } from '../html/escape'

/** The words for whoever finds a rescue file and does not know what it is. Dutch: it is for the people who made it. */
export function readmeOf(contents: readonly DossierContent[], madeAt: string): string {
  const dossiers = contents.map(({ dossier, findings, advices }) =>
    `- ${oneLine(dossier.title) || 'Dossier zonder titel'}${dossier.example ? ' (VOORBEELD)' : ''}: ${findings.length} vaststellingen, ${advices.length} adviezen`)
  return [
    'Back-up van Drempelwijs', '', `Gemaakt op ${madeAt.slice(0, 10)}.`, '', 'Wat zit erin?', ...(dossiers.length === 0 ? ['- Geen dossiers'] : dossiers), '',
    'Openen: kies in Drempelwijs "Zet een back-up terug" en kies dit zip-bestand. Pak het niet eerst uit.', '',
    'dossiers/     de inhoud van elk dossier, om te lezen zonder Drempelwijs', "files/        foto's en opnames", 'changes.json  elke wijziging, waarmee Drempelwijs alles terugzet',
    'backup.json   de lijst van bestanden, met hun controlegetal (SHA-256)', '',
    'Let op: hier staan ook woorden en foto\'s van mensen in. Bewaar het bestand veilig en geef het niet zomaar door.', '',
  ].join('\r\n')
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
