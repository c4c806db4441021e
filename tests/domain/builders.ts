/** Builders: a test states only what matters to it. */
import type { Change } from '@/domain/change'
import { asAdvice, type Advice } from '@/domain/advice'
import { asAttachment, type Attachment } from '@/domain/attachment'
import { asDossier, type Dossier } from '@/domain/dossier'
import type { DossierContent } from '@/domain/dossierContent'
import { asFinding, type Finding } from '@/domain/finding'
import { asFollowUp, type FollowUp } from '@/domain/followUp'
import { asLink, type Link } from '@/domain/link'
import { asPageOutcome, type PageOutcome } from '@/domain/pageOutcome'
import { asParticipant, type Participant } from '@/domain/participant'
import { asPlace, type Place } from '@/domain/place'
import { asSamplePage, type SamplePage } from '@/domain/samplePage'
import { asScore, type Score } from '@/domain/score'
import { asToolReport, type ToolReport } from '@/domain/toolReport'
import { asWalk, type Walk } from '@/domain/walk'

let count = 0
const bare = () => ({ id: `id-${++count}`, dossier: 'dossier-1', stamps: {} })

export const aFinding = (fields: Partial<Finding> = {}): Finding => ({ ...asFinding({ ...bare(), observedAt: '2026-10-03T10:00:00.000Z' }), number: count, ...fields })
export const anAdvice = (fields: Partial<Advice> = {}): Advice => ({ ...asAdvice(bare()), ...fields })
export const anAttachment = (fields: Partial<Attachment> = {}): Attachment => ({ ...asAttachment(bare()), ...fields })
export const aFollowUp = (fields: Partial<FollowUp> = {}): FollowUp => ({ ...asFollowUp(bare()), ...fields })
export const aPlace = (fields: Partial<Place> = {}): Place => ({ ...asPlace(bare()), ...fields })
export const aWalk = (fields: Partial<Walk> = {}): Walk => ({ ...asWalk(bare()), ...fields })
export const aLink = (fields: Partial<Link> = {}): Link => ({ ...asLink({ ...bare(), walk: 'walk-1' }), position: count, ...fields })
/** Somebody who agreed to everything. */
export const aParticipant = (fields: Partial<Participant> = {}): Participant => ({ ...asParticipant({ ...bare(), walk: 'walk-1' }), roles: { expert: true }, consentScore: true, consentPhoto: true, consentVoice: true, position: count, ...fields })
export const aScore = (fields: Partial<Score> = {}): Score => ({ ...asScore({ ...bare(), walk: 'walk-1' }), ...fields })
export const aSamplePage = (fields: Partial<SamplePage> = {}): SamplePage => ({ ...asSamplePage({ ...bare(), walk: 'walk-1' }), position: count, ...fields })
export const aPageOutcome = (fields: Partial<PageOutcome> = {}): PageOutcome => ({ ...asPageOutcome({ ...bare(), walk: 'walk-1', testedAt: '2026-11-25T10:00:00.000Z' }), ...fields })
export const aToolReport = (fields: Partial<ToolReport> = {}): ToolReport => ({ ...asToolReport({ ...bare(), walk: 'walk-1' }), ...fields })
export const aDossier = (fields: Partial<Dossier> = {}): Dossier => ({ ...asDossier({ ...bare(), id: 'dossier-1' }), ...fields })
export const aContent = (fields: Partial<DossierContent> = {}): DossierContent => ({ dossier: aDossier(), places: [], walks: [], findings: [], attachments: [], answers: [], advices: [], followUps: [], links: [], removedLinks: [], participants: [], scores: [], samplePages: [], pageOutcomes: [], toolReports: [], ...fields })
export const aChangeOf = (kind: Change['kind'], record: string, set: Change['set'], clock = ++count): Change => ({ id: `c-${clock}`, clock, at: '2026-10-03T10:00:00.000Z', device: 'device-1', dossier: 'dossier-1', kind, record, set })
