import { checkPages } from './pages'

checkPages('Nederlands', 'nl-BE')
