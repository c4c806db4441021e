/** The sections that the first screen needs before there is any dossier. */
import common from './common.json'
import home from './home.json'

export default { ...common, ...home }
