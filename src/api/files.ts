/**
 * The desk as it was built, held in memory. What can be asked for is the list of these files and nothing else: a path is looked up,
 * never opened, so that none leads out of the folder.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
}

export interface Served {
	readonly bytes: Uint8Array
	readonly type: string
	readonly etag: string
	/** How long a browser may keep it. Files under `assets` have their hash in the name. */
	readonly cache: string
}

export interface Desk {
	readonly files: ReadonlyMap<string, Served>
	/** The page for every address of the desk; null when it is not built. */
	readonly page: Served | null
}

export async function readDesk(folder: string): Promise<Desk> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
	const files = await Promise.all(
		found
			.filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
			.map(async (entry) => {
				const path = join(entry.parentPath, entry.name)
				const name = `/${relative(folder, path).split(sep).join('/')}`
				return [name, served(name, await readFile(path))] as const
			}),
	)
	const map = new Map(files)
	return { files: map, page: map.get('/index.html') ?? null }
}

function served(name: string, bytes: Uint8Array): Served {
	const lasts = name.startsWith('/assets/')
	return {
		bytes,
		type: TYPES[extname(name)] ?? 'application/octet-stream',
		etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
		cache: lasts ? 'private, max-age=31536000, immutable' : 'private, no-cache',
	}
}
