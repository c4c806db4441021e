/** The three domains and eleven result areas of the city's action plan (DESIGN 8). Another city replaces this list. */
export const resultAreas = [
  'city-buildings', 'shops-horeca', 'events-culture', 'public-domain', 'lifelong-housing', 'public-toilets', 'sustainable-transport',
  'accessibility-data', 'accessible-communication', 'service-support', 'city-products',
] as const
export type ResultArea = (typeof resultAreas)[number]

export const planDomains = ['infrastructure', 'communication', 'service'] as const
export type PlanDomain = (typeof planDomains)[number]

/** The domain that a result area belongs to. */
export const domainOf: Readonly<Record<ResultArea, PlanDomain>> = {
  'city-buildings': 'infrastructure', 'shops-horeca': 'infrastructure', 'events-culture': 'infrastructure', 'public-domain': 'infrastructure',
  'lifelong-housing': 'infrastructure', 'public-toilets': 'infrastructure', 'sustainable-transport': 'infrastructure',
  'accessibility-data': 'infrastructure', 'accessible-communication': 'communication', 'service-support': 'service', 'city-products': 'service',
}
