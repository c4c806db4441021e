// Writes src/ui/icons.ts from the lucide set: only the icons that we use, as data, so that no markup is ever injected.
import { readFileSync, writeFileSync } from 'node:fs'

const used = [
  'accessibility', 'armchair', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'baby', 'book-open', 'brain', 'calendar-days', 'camera', 'check', 'chevron-left',
  'chevron-right', 'circle-alert', 'circle-dot-dashed', 'circle-pause', 'circle-question-mark', 'clipboard-list', 'columns-2', 'concierge-bell', 'copy', 'database', 'door-open',
  'download', 'ear', 'ear-off', 'eraser', 'eye', 'eye-off', 'file-down', 'file-text', 'folder-open', 'folder-plus', 'footprints', 'git-compare-arrows',
  'glass-water', 'globe', 'grip-vertical', 'hand', 'hand-helping', 'handshake', 'heart-pulse', 'image', 'image-plus', 'info', 'languages', 'laptop', 'layout-dashboard',
  'life-buoy', 'link', 'link-2', 'list', 'list-ordered', 'loader', 'locate', 'lock-keyhole', 'log-out', 'mail', 'mail-open', 'map', 'map-pin', 'merge',
  'message-circle', 'message-square-text', 'mic', 'minus', 'pause', 'pencil-line', 'phone', 'play', 'plus', 'printer', 'rotate-ccw', 'rotate-cw', 'route', 'ruler',
  'save', 'scale', 'search', 'send', 'settings', 'share-2', 'shield', 'siren', 'skip-forward', 'sliders-horizontal', 'smartphone', 'square', 'square-dashed',
  'star', 'table', 'tablet', 'text-align-start', 'timer', 'toilet', 'tram-front', 'trash', 'trees', 'triangle-alert', 'undo-2', 'unlink', 'upload', 'user-round',
  'user-round-check', 'user-round-minus', 'user-round-plus', 'users-round', 'volume-2', 'volume-x', 'wallet', 'wifi-off', 'x',
]
/** Those of the shell and the first screen; the others load when the first of them is asked for. */
const first = new Set(['book-open', 'folder-open', 'folder-plus', 'settings', 'smartphone', 'user-round', 'wifi-off', 'device-check'])
/** Those of the panel screens: a set of their own, so that an old phone in the street loads no other. */
const panel = new Set(['arrow-right', 'camera', 'check', 'circle-alert', 'circle-pause', 'concierge-bell', 'footprints', 'languages', 'laptop', 'log-out', 'mail-open', 'map-pin', 'mic', 'pencil-line', 'phone', 'play', 'skip-forward', 'square', 'star', 'tram-front', 'trash', 'triangle-alert', 'undo-2', 'users-round', 'volume-2'])
const nodes = JSON.parse(readFileSync('node_modules/lucide-static/icon-nodes.json', 'utf8'))
const missing = used.filter((name) => !nodes[name])
if (missing.length) throw new Error(`not in lucide: ${missing.join(', ')}`)
// Our own, in the style of the set: the device with a tick that says "Bewaard op dit toestel".
const own = { 'device-check': [['rect', { width: '14', height: '20', x: '5', y: '2', rx: '2' }], ['path', { d: 'm8.6 12.2 2.4 2.4 4.4-5' }]] }
const all = { ...Object.fromEntries(used.map((name) => [name, nodes[name]])), ...own }
const row = ([name, node]) => `  '${name}': ${JSON.stringify(node.map(([tag, attributes]) => [tag, Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== 'key'))]))},`
const made = 'Made by `node tools/icons.mjs`: add a name there.'
const set = (name, belongs) => `export const ${name} = {
${Object.entries(all).filter(([icon]) => belongs(icon)).map(row).join('\n')}
} as const satisfies Record<string, IconNode>
`
writeFileSync('src/ui/icons.ts', `/**
 * Icons of the Lucide set (ISC licence, https://lucide.dev), as data: those of the shell and the first screen. ${made}
 * \`device-check\` is our own.
 */
import type { IconNode } from './iconNode'
import type { moreIcons } from './moreIcons'
import type { panelIcons } from './panelIcons'

${set('icons', (icon) => first.has(icon))}
export type IconName = keyof typeof icons | keyof typeof panelIcons | keyof typeof moreIcons
`)
writeFileSync('src/ui/panelIcons.ts', `/** Icons of the Lucide set (ISC licence) for the panel screens, which load these alone. ${made} */
import type { IconNode } from './iconNode'

${set('panelIcons', (icon) => panel.has(icon))}`)
writeFileSync('src/ui/moreIcons.ts', `/** The other icons of the Lucide set (ISC licence), loaded when the first of them is asked for. ${made} */
import type { IconNode } from './iconNode'

${set('moreIcons', (icon) => !first.has(icon) && !panel.has(icon))}`)
