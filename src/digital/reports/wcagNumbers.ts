/**
 * Success criteria of WCAG by the fragments of their addresses: of 2.2, of 2.1 where that differs, and of 2.0, which called them otherwise. 4.1.1 is among
 * them: WCAG 2.2 no longer asks it, reports still name it.
 */
const fragments: Readonly<Record<string, readonly string[]>> = {
  '1.1.1': ['text-equiv-all', 'non-text-content'],
  '1.2.1': ['media-equiv-av-only-alt', 'audio-only-and-video-only-prerecorded'],
  '1.2.2': ['media-equiv-captions', 'captions-prerecorded'],
  '1.2.3': ['media-equiv-audio-desc', 'audio-description-or-media-alternative-prerecorded'],
  '1.2.4': ['media-equiv-real-time-captions', 'captions-live'],
  '1.2.5': ['media-equiv-audio-desc-only', 'audio-description-prerecorded'],
  '1.2.6': ['media-equiv-sign', 'sign-language-prerecorded'],
  '1.2.7': ['media-equiv-extended-ad', 'extended-audio-description-prerecorded'],
  '1.2.8': ['media-equiv-text-doc', 'media-alternative-prerecorded'],
  '1.2.9': ['media-equiv-live-audio-only', 'audio-only-live'],
  '1.3.1': ['content-structure-separation-programmatic', 'info-and-relationships'],
  '1.3.2': ['content-structure-separation-sequence', 'meaningful-sequence'],
  '1.3.3': ['content-structure-separation-understanding', 'sensory-characteristics'],
  '1.3.4': ['orientation'],
  '1.3.5': ['identify-input-purpose'],
  '1.3.6': ['identify-purpose'],
  '1.4.1': ['visual-audio-contrast-without-color', 'use-of-color'],
  '1.4.2': ['visual-audio-contrast-dis-audio', 'audio-control'],
  '1.4.3': ['visual-audio-contrast-contrast', 'contrast-minimum'],
  '1.4.4': ['visual-audio-contrast-scale', 'resize-text'],
  '1.4.5': ['visual-audio-contrast-text-presentation', 'images-of-text'],
  '1.4.6': ['visual-audio-contrast7', 'contrast-enhanced'],
  '1.4.7': ['visual-audio-contrast-noaudio', 'low-or-no-background-audio'],
  '1.4.8': ['visual-audio-contrast-visual-presentation', 'visual-presentation'],
  '1.4.9': ['visual-audio-contrast-text-images', 'images-of-text-no-exception'],
  '1.4.10': ['reflow'],
  '1.4.11': ['non-text-contrast'],
  '1.4.12': ['text-spacing'],
  '1.4.13': ['content-on-hover-or-focus'],
  '2.1.1': ['keyboard-operation-keyboard-operable', 'keyboard'],
  '2.1.2': ['keyboard-operation-trapping', 'no-keyboard-trap'],
  '2.1.3': ['keyboard-operation-all-funcs', 'keyboard-no-exception'],
  '2.1.4': ['character-key-shortcuts'],
  '2.2.1': ['time-limits-required-behaviors', 'timing-adjustable'],
  '2.2.2': ['time-limits-pause', 'pause-stop-hide'],
  '2.2.3': ['time-limits-no-exceptions', 'no-timing'],
  '2.2.4': ['time-limits-postponed', 'interruptions'],
  '2.2.5': ['time-limits-server-timeout', 're-authenticating'],
  '2.2.6': ['timeouts'],
  '2.3.1': ['seizure-does-not-violate', 'three-flashes-or-below-threshold'],
  '2.3.2': ['seizure-three-times', 'three-flashes'],
  '2.3.3': ['animation-from-interactions'],
  '2.4.1': ['navigation-mechanisms-skip', 'bypass-blocks'],
  '2.4.2': ['navigation-mechanisms-title', 'page-titled'],
  '2.4.3': ['navigation-mechanisms-focus-order', 'focus-order'],
  '2.4.4': ['navigation-mechanisms-refs', 'link-purpose-in-context'],
  '2.4.5': ['navigation-mechanisms-mult-loc', 'multiple-ways'],
  '2.4.6': ['navigation-mechanisms-descriptive', 'headings-and-labels'],
  '2.4.7': ['navigation-mechanisms-focus-visible', 'focus-visible'],
  '2.4.8': ['navigation-mechanisms-location', 'location'],
  '2.4.9': ['navigation-mechanisms-link', 'link-purpose-link-only'],
  '2.4.10': ['navigation-mechanisms-headings', 'section-headings'],
  '2.4.11': ['focus-not-obscured-minimum'],
  '2.4.12': ['focus-not-obscured-enhanced'],
  '2.4.13': ['focus-appearance'],
  '2.5.1': ['pointer-gestures'],
  '2.5.2': ['pointer-cancellation'],
  '2.5.3': ['label-in-name'],
  '2.5.4': ['motion-actuation'],
  '2.5.5': ['target-size', 'target-size-enhanced'],
  '2.5.6': ['concurrent-input-mechanisms'],
  '2.5.7': ['dragging-movements'],
  '2.5.8': ['target-size-minimum'],
  '3.1.1': ['meaning-doc-lang-id', 'language-of-page'],
  '3.1.2': ['meaning-other-lang-id', 'language-of-parts'],
  '3.1.3': ['meaning-idioms', 'unusual-words'],
  '3.1.4': ['meaning-located', 'abbreviations'],
  '3.1.5': ['meaning-supplements', 'reading-level'],
  '3.1.6': ['meaning-pronunciation', 'pronunciation'],
  '3.2.1': ['consistent-behavior-receive-focus', 'on-focus'],
  '3.2.2': ['consistent-behavior-unpredictable-change', 'on-input'],
  '3.2.3': ['consistent-behavior-consistent-locations', 'consistent-navigation'],
  '3.2.4': ['consistent-behavior-consistent-functionality', 'consistent-identification'],
  '3.2.5': ['consistent-behavior-no-extreme-changes-context', 'change-on-request'],
  '3.2.6': ['consistent-help'],
  '3.3.1': ['minimize-error-identified', 'error-identification'],
  '3.3.2': ['minimize-error-cues', 'labels-or-instructions'],
  '3.3.3': ['minimize-error-suggestions', 'error-suggestion'],
  '3.3.4': ['minimize-error-reversible', 'error-prevention-legal-financial-data'],
  '3.3.5': ['minimize-error-context-help', 'help'],
  '3.3.6': ['minimize-error-reversible-all', 'error-prevention-all'],
  '3.3.7': ['redundant-entry'],
  '3.3.8': ['accessible-authentication-minimum'],
  '3.3.9': ['accessible-authentication-enhanced'],
  '4.1.1': ['ensure-compat-parses', 'parsing'],
  '4.1.2': ['ensure-compat-rsv', 'name-role-value'],
  '4.1.3': ['status-messages'],
}

const numbers: ReadonlyMap<string, string> = new Map(Object.entries(fragments).flatMap(([number, names]) => names.map((name) => [name, number] as const)))

/** The number of a criterion (`1.4.3`), from a fragment (`contrast-minimum`) or from the number itself; undefined for anything else. */
export function numberOfFragment(fragment: string): string | undefined {
  return numbers.get(fragment) ?? (Object.hasOwn(fragments, fragment) ? fragment : undefined)
}

/** The number of a criterion, from its address or short name (`WCAG21:contrast-minimum`, `https://www.w3.org/TR/WCAG22/#contrast-minimum`). */
export function numberOfAddress(address: string): string | undefined {
  return numberOfFragment(address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf(':'), address.lastIndexOf('/')) + 1))
}

/** The numbers that axe's tags name: `wcag1411` is 1.4.11. */
export function numbersOfTags(tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => { const parts = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag); return parts ? [parts.slice(1).join('.')] : [] })
}
