/**
 * GeoJSON, RFC 7946: WGS84, longitude first, no `crs` member, geometry null where there is no point (a website). Properties
 * are flat, because portals and GIS programs drop or stringify what is nested.
 */
import type { Feature, FeatureCollection, GeoJsonProperties, Point } from 'geojson'
import { isLevel, severityOf } from '@/domain/level'
import type { OpenContent, OpenFinding, OpenPlace } from '@/domain/privacy'
import { roundDegrees, type LatLon } from '@/domain/spot'
import type { Translate } from '@/locales'
import { groupLevels } from './groupLevels'

/** The findings and places as one FeatureCollection. */
export function geojsonOf(open: OpenContent, t: Translate): string {
  const common = { dossier_id: open.dossier, dossier: clean(open.title), ...(open.resultArea ? { result_area: open.resultArea } : {}), ...(open.example ? { example: true } : {}) }
  const collection: FeatureCollection<Point | null, GeoJsonProperties> = {
    type: 'FeatureCollection',
    features: [...open.places.map((place) => featureOfPlace(place, common)), ...open.findings.map((finding) => featureOfFinding(finding, common, t))],
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function featureOfFinding(finding: OpenFinding, common: GeoJsonProperties, t: Translate): Feature<Point | null> {
  return {
    type: 'Feature', id: finding.id, geometry: pointOf(finding.point),
    properties: {
      record: 'finding', finding_id: finding.id, place_id: finding.place, kind: finding.kind, subject: finding.subject, title: clean(finding.title),
      level: finding.level, severity: isLevel(finding.level) ? severityOf(finding.level) : null, level_label: t(`level.${finding.level}`),
      group_levels: groupLevels(finding), danger: finding.danger, measured_value: finding.measuredValue, measured_unit: finding.measuredUnit, criterion: finding.criterion,
      status: finding.status, observed_on: finding.observedOn === '' ? null : finding.observedOn, address: clean(finding.address), wijk_code: finding.wijkCode, wijk: finding.wijkName, photo_count: finding.photoCount, ...common,
    },
  }
}

function featureOfPlace(place: OpenPlace, common: GeoJsonProperties): Feature<Point | null> {
  return {
    type: 'Feature', id: place.id, geometry: pointOf(place.point),
    properties: { record: 'place', place_id: place.id, kind: place.kind, name: clean(place.name), address: clean(place.address), wijk_code: place.wijkCode, wijk: place.wijkName, ...common },
  }
}

function pointOf(point: LatLon | null): Point | null {
  return point && { type: 'Point', coordinates: [roundDegrees(point.lon), roundDegrees(point.lat)] }
}

/** Well-formed Unicode: a lone surrogate becomes U+FFFD instead of an escape that other readers refuse. */
function clean(value: string): string {
  return value.toWellFormed()
}
