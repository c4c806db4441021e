/** Ids of the records that others point to. Fixed forever, so that the example is the same dossier on every device. */

/** The device that the example was written on: none. */
export const deviceId = '5da22285-8d9f-4dfc-8b45-d1834bc1b18d'
export const dossierId = '2841f69d-3778-4df5-bb8f-e648a8f458e8'

export const placeIds = { stop: 'a7bf3be3-1f18-4407-a326-8f255fb2cfa8', crossing: 'cbfe9277-8275-42f1-8869-72c59eea8730', square: 'e5b70534-ea06-493f-aea5-75655be37488', office: 'edd442eb-1bc1-4dd5-bb4e-bd6ed35d47d6' } as const

export const walkIds = { outside: '3f857922-05b0-4231-97c3-aefbca7f8f6d', inside: 'da92ee71-23e2-48a7-9663-54fec2c33c24', process: '55378c78-7479-4c1b-b4ec-e384deeb33b5', again: '89af6c52-536e-47c6-a31c-25cf462abac3', recheck: '95c58ec2-2532-4f6f-ad01-d68db1396983', webBefore: 'abc684e3-174b-4527-9a37-e3ddcbb50445', web: 'da8eb84f-adf9-4093-b5f8-f8d376c0900f' } as const

export const findingIds = {
  platform: '26c8c1f2-dd9f-460d-8ab2-93aa72808e97', ribs: '276f616d-f680-4c72-a697-ee6714232a74', works: 'e106f1bf-90a5-4c07-8f30-37b37c30b78b',
  tape: '41014191-091f-459c-a231-4d9ab1c4993a', kerb: '4f5bb2dc-76e5-43fe-b9da-cfa70dbc99a2', studs: '695fff97-fd7c-4555-8557-5051900bd165',
  signal: 'edaf4852-6537-476a-8dee-729874c01b33', tile: '964c9df5-4694-4bc9-9810-a53fd2bcc71f', terrace: '9c950365-c8ce-4260-a3cc-71a0ced1ee09',
  dark: '016e8b36-0330-4564-a95d-9bf1bb2fe93e', threshold: 'b000a163-fada-4633-8928-95ca9755776f', slidingDoor: 'ddeaae13-00bb-4bf3-a57e-7c7e88198d9c',
  glass: 'ba74b65f-f19f-43d2-82d3-769038134469', sign: '2dffbe32-4d69-49e7-a978-f4b10d796876', kiosk: '1a31ffe3-0b23-440b-9a79-0c1617d1c943',
  counter: '3a3962b7-ce6e-4bb0-9cc5-35fb0f04a7a4', lift: 'b5f03e6d-b946-4de1-b069-107ebd1987ae', quiet: '7c949132-c4bb-4d8f-8052-81a7e06633e4',
  letter: 'aa4901f4-9a3c-4d15-8e43-11eccb89beb0', kioskPanel: 'b5b85ed6-f724-4653-bc42-669a48dd423c', loop: '7713d9a0-ab15-42b5-89f1-cbe138cbfd42', patience: '54719814-5c9d-4a55-b3b6-e55212172725',
  icon: 'dd82407c-6f5e-4738-abd4-997d6540086d', contrastBefore: 'd68ce000-4906-4d5f-8055-80975471cb09', labelBefore: 'bbcefe93-e338-46b4-87d3-f33bca3de093',
  contrast: 'd76a5824-237b-4a41-892b-23674ebc362a', label: 'a82e8ec2-1852-4a16-986d-8bfdacccdb83', calendar: 'e672c85a-af56-4d3f-a4af-fc99f1f77a0c',
} as const

export const adviceIds = {
  kerb: '020e1574-33ad-4e75-933b-32d3f5c717a0', tile: '9df2dca7-14a6-4191-9656-a181ee5aef04', works: 'bdf74ebb-05a1-4c7e-8897-50b47f1e5fd1',
  terrace: '540cb2af-d830-43e9-8ac0-efb02d7a0fe8', counter: 'd79029ef-41af-43d2-b92b-6f5c7b5dc74f', studs: '1c643b20-d1ff-4e02-80af-5b81be581545',
  letter: '4bf21bbe-97f9-4bb4-b4e9-0beaacf38721', kiosk: '9c3ed200-dcbf-4d8c-a93a-43bb0663b433',
} as const

/** Answers by the criterion that was asked. */
export const answerIds = {
  'str-kerb-height': 'b83782a9-aad1-45ab-a53b-ea61ee05ad89',
  'str-warning-tiles': '1fe07b7a-0858-4fbc-b2dc-f6baade81c11',
  'str-signal-sound': '4f838cae-86e8-4a8c-862b-cfd78a24902d',
  'str-signal-time': '05086097-d004-47e2-a4fc-42467b70e744',
  'str-crossing-sight': '1c21a19c-1b3b-4f18-98b4-3fa618b363a4',
  'str-footpath-width': '69393bbe-69c2-4ca8-b03b-a0bb333d98a7',
  'str-surface-even': '9cc9b164-87a0-4e88-9282-4c4e33718f35',
  'str-crossfall': 'c48e565a-c11e-4f44-a27d-34dcd986008d',
  'str-free-height': '84e584eb-f4b4-42bf-bb9c-51af2066d287',
  'str-bench-spacing': '3fb6df1a-10f6-4aa9-9bd5-974cd7dce847',
  'str-terrace-passage': '3a4eb180-70b0-4d96-9772-e5c974714e5c',
  'str-guide-line-free': 'a236f071-2b5c-4635-867d-32a772845920',
  'str-cobbles': 'd361d13e-9a54-4263-a54e-0be0c157e79d',
  'str-lighting': 'e124a02e-786c-4831-9510-5d8249671f59',
  'bld-entrance-visible': '14ea1e57-2a03-48a0-aa29-ae03871aaec1',
  'bld-ramp-slope': 'c07d51d1-38a9-4ec4-9b3e-6450d2d18926',
  'bld-handrail': '68a81fe5-f296-4ac0-8426-75a77f01e164',
  'bld-threshold-out': '035b4ddd-737b-4e4d-8c73-805662d0ee43',
  'bld-door-width': '87396234-8d1f-4592-b6d0-e95a32c1d90b',
  'bld-glass-marking': 'ac5f1a3e-93af-48e4-ae0f-adf764e90e38',
  'bld-loop': '4696997f-33c6-42fb-aada-127bdf2e90a9',
  'bld-counter-low': 'c6f7e785-309a-4431-8faf-eadc0edb5ab1',
  'bld-lift-present': '68b3d5b8-58e1-4946-91f2-1b570585ed30',
  'bld-lift-controls': 'a01bb848-0d63-431c-aa2a-5598193a4c4d',
  'bld-quiet-room': '0d3cee7f-2cfe-4e01-8ac3-fac182072830',
  'bld-evacuation-plan': '58815274-ee3e-4a0b-8fca-8a9fb0070cd1',
} as const

/** Answers of the second visit to the office, by the criterion that was asked. */
export const answerAgainIds = {
  'bld-accessibility-info': '02c9ead2-ae6b-4d2c-94a9-e1ac8957c9f3',
  'bld-parking-count': '2c3de000-2840-460b-a535-10ac3477f2cb',
  'bld-parking-size': 'a97708b1-12ed-47fc-93cc-46231fa9a3e0',
  'bld-path-width': 'dfdb279b-91dc-4477-96ab-567dbc0e26f1',
  'bld-path-surface': 'e7f2a629-37ad-40c2-ae98-3570a576af6c',
  'bld-guide-line': '96e9ccc6-42c3-40d6-bf40-8c9131990c3f',
  'bld-entrance-visible': '7a8d6713-a826-4ccc-81f7-87b9f4984400',
  'bld-main-entrance-same': 'd1a06195-d769-4c8f-9395-f7e228f8ca0e',
  'bld-ramp-slope': 'f9ec47f1-464c-4124-b558-69a3520ef873',
  'bld-threshold-out': '68299f4a-150f-41e1-bc02-f1066544afc1',
  'bld-door-turn': '35be8fca-6dc4-42ff-9edf-8afb1a0759b4',
  'bld-door-width': '1223fe8a-a696-46e8-b30b-daf9bd1f3c5a',
  'bld-door-side': 'e85cfc96-8f2e-4a40-8c92-9312cf635d13',
  'bld-door-handle': '210b5b87-b015-4941-92fc-29d43839eaa4',
  'bld-glass-marking': '7b3aea29-b1da-4173-b174-7d8c42effabd',
  'bld-corridor-width': '23d4a552-e49e-463a-b8fd-96ca86ce6042',
  'bld-furniture-gap': 'be19f196-7115-49ac-9838-bb43f767e744',
  'bld-signage-text': 'f3d1235d-4839-4fce-a3d0-54930c39cc23',
  'bld-quiet-room': 'b7081081-7bc5-4055-bb83-c107ded71d4d',
  'bld-stair-warning': 'c852410b-cf44-4126-a03a-43ec9f17f306',
  'bld-stair-step': '083c22f8-b129-4a48-8c32-5884de6581c7',
  'bld-handrail': '1d2f8377-9211-47c8-962e-de66a0caa17a',
  'bld-lift-present': 'a8403967-3c32-43bc-8506-bc9b2d1bf183',
  'bld-lift-size': '88b0ffa7-33f2-4a6d-8a85-aa3527dc0a51',
  'bld-lift-controls': '9e0271dd-511e-4d31-b426-c1cb9ecea3d9',
  'bld-counter-low': 'a677262e-7057-401f-b0f3-133363fae9d4',
  'bld-loop': '393a1dd8-1a16-4b7d-b341-36a4fd2fae65',
  'bld-evacuation-plan': '14bb7b31-f50d-44bd-8803-12e0dc0e8b13',
  'wc-open-hours': 'c4b29b6a-380f-462a-aaea-37e501760698',
  'wc-price': '5ad02cef-a1ea-4d6e-a8d7-8563c5d5ef7c',
  'wc-findable': 'ea22fc1b-aac6-4476-9753-3b086ea69e7b',
  'wc-present': '6a74cac1-82c5-4dee-bb0a-ff695fa10092',
  'wc-route': '4f6e28c1-0a00-49fb-9cc4-ddde11fbc518',
  'wc-door': 'b1d6a808-4011-4cde-b1f7-c27dfc250337',
  'wc-door-close': '13809a8e-6e0d-465d-9d92-9a7e4023832a',
  'wc-turning': '3982c7ab-b390-4e24-a6bd-a3ffce3f4bbc',
  'wc-side-space': '0dd0c377-63f5-4ece-81ce-fdaea000e252',
  'wc-front-space': '29c4f208-8b0d-4643-9ea7-b9d8b98e3e67',
  'wc-grab-bars': '1a7f9862-5458-455a-b309-06f395a31e80',
  'wc-basin-size': '1efeaca2-ae62-4c53-a8c4-4595e46acb16',
  'wc-alarm': '84872302-fa7d-4f16-a278-8c23a7a057d7',
  'wc-clean-safe': '76e8378c-25a1-4646-8f2d-4a3dd0c3f0af',
} as const

/** The links of the process walk, and of the second walk of the same route. */
export const linkIds = {
  letter: '3360e0f0-a05f-49a4-ac5d-a9c5b6615a3c', booking: 'ae86a0bf-df25-4d49-953f-ce88afc9281e',
  stop: '45499034-c6e7-4759-bb31-d7586179a45a', square: '0ec0246c-f1ff-4827-9214-2776fe24b24f',
  entrance: '94e7cfba-25b5-4778-8786-7cd64cb990ef', reception: '21f3595e-d638-4256-9ad1-2d0e7679d65e',
  counter: 'bff3c071-1b0e-4996-b5bd-455f0d7f4e43',
} as const
export const linkAgainIds = {
  letter: 'fe01e4d2-4e1b-47dc-9371-625f72afed09', booking: 'c823109f-d933-4803-923d-3df9d9897914',
  stop: '40f7319a-51f9-4326-8155-963d193f2265', square: '4d6d4aff-ef9d-4878-969b-064b0117c2ff',
  entrance: 'f870cbd5-6351-4116-a8a3-ceb7dc68ea46', reception: '54fb811c-45d9-495d-a964-f4e88379d05a',
  counter: '62ae0de1-a056-4297-8faf-d09e1ca6e81f',
} as const

/** The participants of the process walk by their letter, and of the second walk: a participant belongs to one walk. */
export const participantIds = {
  a: 'ccc49ed4-4193-4e16-af5c-08cb2804e97d', b: 'd6a33a35-2460-4d65-9619-f01103bc1742',
  c: 'f4297619-be02-4db9-8c58-4d1faeb6e054', d: '96428f89-1ac8-4cad-959d-855176170cbb',
  e: '21c6bbab-61d8-41c8-b099-7ed7d511c150', f: '77a8217c-a4de-4c8a-be64-e3dae7581e9e',
  g: '0dd2c1a6-6e2d-45d3-8a82-5e6c15db1495', h: '5ed4e28b-dad1-4821-b77e-150df9ef43cf',
  i: '70766cf9-bd47-41cd-a207-953305b952e7', j: '2e0ecd1e-22c0-46bc-9217-100c14c180ed',
} as const
export const participantAgainIds = {
  a: '8efb92c1-bafb-4c9b-8b89-62cfe5f96ac8', c: '573875a5-e394-411a-8e33-a8ab07ff501b',
  d: '2ff78b87-715a-4dfb-a7bb-9d4c3a670041', e: '7b48d167-27b7-48a4-a9de-ae5b7daacd0e',
  f: '460f81b2-2a2f-4b0f-8333-f91d67c2cc67', g: 'faf95912-a956-4691-9c25-40596d1c9957',
  h: '5e92b89e-3187-4d53-beb7-afee60d47f57', i: 'b08ea183-5830-4661-890a-85c5f0bb0bc4',
  j: '0eb48f59-9f2d-4c18-a0a0-7fb4295f8ce4',
} as const

/** Pages of the sample of the audit of the website, and of the one before it. */
export const samplePageIds = {
  home: '4edacdbc-a9bf-4d75-9662-96059da64029',
  contact: 'b2bf0940-e365-421a-9ef5-5fcf34d9d1a2',
  statement: 'd96d0a99-efb3-428b-88f5-4c9a5a43549c',
  product: '31fa43f6-281d-437e-a794-f2d62790170a',
  moment: 'e7954ae2-64f6-4f2b-882b-6e95eba1b0f4',
  details: 'ec66f146-c935-4e50-923d-0048817a8e64',
  confirm: '9cb20da2-2b2e-40e2-988a-824f61c9ef63',
  search: '0dacdd36-f8f9-4456-b479-08f272e4d197',
  header: 'cb65220b-fdb2-454a-816a-dc263d79c365',
} as const
export const samplePageBeforeIds = {
  home: '41406b9b-8a6a-48cb-a094-808ef0309cff',
  product: '771f3b5a-66df-4f2d-b13e-fd38cd64a6dd',
  moment: '56bbaa8d-17f4-482a-8792-30a5532ac0c7',
  details: '06674247-e3c2-4bf8-b726-607206856ecb',
  header: 'd4283ffe-056f-45e9-93a0-7bb74a3d0ba1',
} as const

/** Set-ups that the audit was done with. */
export const setupIds = { keyboard: '83bfa8a5-09c6-4e4b-bfa0-74f91fbf9c20', screenReader: '78c85540-a526-4238-b1f5-0151ba710e82' } as const
export const toolReportIds = { moment: '53328d6d-3696-4673-9d28-0d1530d2163c', momentBefore: '5d2f2ab2-784d-4a2b-8729-9e80f2511954' } as const
