// `npm run build`: installs when needed and compiles when the sources changed.
import { build, checkNode, install } from './steps.mjs'

checkNode()
process.exitCode = install() || build()
