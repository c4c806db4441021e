/** Photo intake for the features: pictures in, clean JPEGs out. */
export { intakePhoto, photoProblems, type PhotoIntake, type PhotoProblem } from './intakePhoto'
export type { Part } from './paint'
export { blackOut, turnPhoto } from './repaintPhoto'
