import type { Norm } from '../../src/domain/norm'

export default {
  id: 'inter-tegelwippen',
  document: 'Breedtes van Inter bij het VK Tegelwippen (vk-tegelwippen.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
