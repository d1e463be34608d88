/** One incident with everything it stands on, to be handed over and checked elsewhere. */
export { type CheckedBundle, checkBundle } from './check.ts'
export { BUNDLE_FORMAT, type Bundle, type BundleFile } from './schema.ts'
export { type BundleParts, bundleFiles } from './write.ts'
