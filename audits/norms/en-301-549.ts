import type { Norm } from '../../src/domain/norm'

export default {
  id: 'en-301-549',
  document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid',
  normVersion: 'V3.2.1',
  validFrom: null,
  validUntil: null,
  note: 'We zagen openbare kopieën van delen. In september 2026 verscheen V4.1.1. Kijk na of die al in het Publicatieblad staat.',
} satisfies Norm
