import type { Norm } from '../../src/domain/norm'

export default {
  id: 'en-301-549',
  document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid',
  normVersion: 'V3.2.1',
  validFrom: null,
  validUntil: null,
  note: 'We zagen openbare kopieën van delen. V3.2.1 neemt WCAG 2.1 niveau AA over. In september 2026 verscheen V4.1.1, die WCAG 2.2 niveau AA overneemt. Kijk na of die al in het Publicatieblad staat. Vanaf dan horen ook de zes criteria die WCAG 2.2 toevoegt bij de wettelijke ondergrens.',
} satisfies Norm
