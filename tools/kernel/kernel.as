/**
 * The arithmetic of the parser: AssemblyScript, compiled to WebAssembly with 128-bit SIMD by `build.ts`.
 *
 * Matrix products are whole numbers (16-bit activations times 8-bit weights widened to 16, summed in 32), so their
 * result does not depend on the order of summing; everything else is IEEE single precision in a fixed order, exponentials
 * included. The same input therefore gives the same bits on every machine.
 *
 * Matrices lie row by row; lengths that begin with `ld` are distances between rows in bytes.
 */

/**
 * c[m, n] = (sum over k of a[m, k] b[n, k]) * aScale[m] * bScale[n] + bias[n], or the sums alone, as whole numbers, where
 * `aScale` is 0. `b` is packed: for each 16 rows n, for each pair of k, 16 pairs. n is a multiple of 16, k of 2.
 */
export function gemm(
	m: i32, n: i32, k: i32,
	a: usize, lda: i32, aScale: usize, aScaleStep: i32,
	b: usize, bScale: usize, bias: usize, c: usize, ldc: i32,
): void {
	for (let col = 0; col < n; col += 16) {
		const s0 = v128.load(bScale + col * 4), s1 = v128.load(bScale + col * 4, 16)
		const s2 = v128.load(bScale + col * 4, 32), s3 = v128.load(bScale + col * 4, 48)
		const o0 = v128.load(bias + col * 4), o1 = v128.load(bias + col * 4, 16)
		const o2 = v128.load(bias + col * 4, 32), o3 = v128.load(bias + col * 4, 48)
		let row = 0
		for (; row + 1 < m; row += 2) {
			let p = a + row * lda, w = b
			let x0 = i32x4.splat(0), x1 = i32x4.splat(0), x2 = i32x4.splat(0), x3 = i32x4.splat(0)
			let y0 = i32x4.splat(0), y1 = i32x4.splat(0), y2 = i32x4.splat(0), y3 = i32x4.splat(0)
			const end = p + k * 2
			while (p < end) {
				const u = v128.load_splat<i32>(p), v = v128.load_splat<i32>(p + lda)
				const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32), w3 = v128.load(w, 48)
				x0 = i32x4.add(x0, i32x4.dot_i16x8_s(u, w0))
				y0 = i32x4.add(y0, i32x4.dot_i16x8_s(v, w0))
				x1 = i32x4.add(x1, i32x4.dot_i16x8_s(u, w1))
				y1 = i32x4.add(y1, i32x4.dot_i16x8_s(v, w1))
				x2 = i32x4.add(x2, i32x4.dot_i16x8_s(u, w2))
				y2 = i32x4.add(y2, i32x4.dot_i16x8_s(v, w2))
				x3 = i32x4.add(x3, i32x4.dot_i16x8_s(u, w3))
				y3 = i32x4.add(y3, i32x4.dot_i16x8_s(v, w3))
				p += 4
				w += 64
			}
			const out = c + row * ldc + col * 4
			if (aScale) {
				const u = v128.load_splat<f32>(aScale + row * aScaleStep)
				const v = v128.load_splat<f32>(aScale + (row + 1) * aScaleStep)
				store4(out, scaled(x0, u, s0, o0), scaled(x1, u, s1, o1), scaled(x2, u, s2, o2), scaled(x3, u, s3, o3))
				store4(out + ldc, scaled(y0, v, s0, o0), scaled(y1, v, s1, o1), scaled(y2, v, s2, o2), scaled(y3, v, s3, o3))
			} else {
				store4(out, x0, x1, x2, x3)
				store4(out + ldc, y0, y1, y2, y3)
			}
		}
		if (row < m) {
			let p = a + row * lda, w = b
			let x0 = i32x4.splat(0), x1 = i32x4.splat(0), x2 = i32x4.splat(0), x3 = i32x4.splat(0)
			const end = p + k * 2
			while (p < end) {
				const u = v128.load_splat<i32>(p)
				x0 = i32x4.add(x0, i32x4.dot_i16x8_s(u, v128.load(w)))
				x1 = i32x4.add(x1, i32x4.dot_i16x8_s(u, v128.load(w, 16)))
				x2 = i32x4.add(x2, i32x4.dot_i16x8_s(u, v128.load(w, 32)))
				x3 = i32x4.add(x3, i32x4.dot_i16x8_s(u, v128.load(w, 48)))
				p += 4
				w += 64
			}
			const out = c + row * ldc + col * 4
			if (aScale) {
				const u = v128.load_splat<f32>(aScale + row * aScaleStep)
				store4(out, scaled(x0, u, s0, o0), scaled(x1, u, s1, o1), scaled(x2, u, s2, o2), scaled(x3, u, s3, o3))
			} else store4(out, x0, x1, x2, x3)
		}
		b += <usize>(k * 32)
	}
}

// @ts-ignore: decorator
@inline
function store4(to: usize, a: v128, b: v128, c: v128, d: v128): void {
	v128.store(to, a)
	v128.store(to, b, 16)
	v128.store(to, c, 32)
	v128.store(to, d, 48)
}

/**
 * A convolution over three rows, `reach` apart, of rows whose products with each of its three matrices are known: `rows`
 * lists where they lie, for `reach` rows before the first, m rows, and `reach` behind the last. In each lie h floats, which
 * become a row of x, then three stretches of n whole numbers, as `gemm` makes them without `aScale`.
 */
export function convKnown(
	m: i32, n: i32, h: i32, reach: i32, rows: usize, x: usize,
	aScale: usize, bScale: usize, bias: usize, c: usize, ldc: i32,
): void {
	const u = v128.load_splat<f32>(aScale)
	const first = h * 4, bytes = n * 4
	for (let row = 0; row < m; row++) {
		const own = load<usize>(rows + (row + reach) * 4)
		for (let i = 0; i < first; i += 16) v128.store(x + i, v128.load(own + i))
		const p = load<usize>(rows + row * 4) + first
		const q = own + first + bytes
		const r = load<usize>(rows + (row + 2 * reach) * 4) + first + 2 * bytes
		for (let i = 0; i < bytes; i += 16) {
			const sum = i32x4.add(i32x4.add(v128.load(p + i), v128.load(q + i)), v128.load(r + i))
			v128.store(c + i, scaled(sum, u, v128.load(bScale + i), v128.load(bias + i)))
		}
		x += first
		c += ldc
	}
}

/**
 * What goes into a convolution over three rows, `reach` apart, for two of its m output rows at once, after Winograd: of
 * d0 g0 + d1 g1 + d2 g2 and d1 g0 + d2 g1 + d3 g2 the products are (d0 - d2) g0, (d1 + d2) (g0 + g1 + g2),
 * (d2 - d1) (g0 - g1 + g2) and (d1 - d3) g2, four for six. Half of the range of 16 bits is used, so sums of two fit.
 * `a` is the row `reach` before the first; the four factors of a pair go to four lists, `lde` bytes apart.
 */
export function convPairs(m: i32, k: i32, reach: i32, a: usize, e: usize, lde: i32): void {
	const bytes = k * 2
	const far = reach * bytes
	for (let row = 0; row < m; row++) {
		if ((row / reach) & 1) continue
		const p = a + row * bytes
		for (let i = 0; i < bytes; i += 16) {
			const d0 = v128.load(p + i), d1 = v128.load(p + far + i)
			const d2 = v128.load(p + 2 * far + i), d3 = v128.load(p + 3 * far + i)
			v128.store(e + i, i16x8.sub(d0, d2))
			v128.store(e + lde + i, i16x8.add(d1, d2))
			v128.store(e + 2 * lde + i, i16x8.sub(d2, d1))
			v128.store(e + 3 * lde + i, i16x8.sub(d1, d3))
		}
		e += bytes
	}
}

/**
 * The m rows of a convolution from the four products of each pair, which lie `lds` bytes apart. The second and third are
 * twice what is wanted together, and what is wanted fits in 31 bits, so it does not matter that one alone may not in 32.
 */
export function convOut(
	m: i32, n: i32, reach: i32, s: usize, lds: i32, aScale: usize, bScale: usize, bias: usize, c: usize, ldc: i32,
): void {
	const u = v128.load_splat<f32>(aScale)
	const bytes = n * 4
	for (let row = 0; row < m; row++) {
		if ((row / reach) & 1) continue
		const one = c + row * ldc
		const two = row + reach < m ? one + reach * ldc : 0
		for (let i = 0; i < bytes; i += 16) {
			const v = v128.load(bScale + i), o = v128.load(bias + i)
			const both = v128.load(s + lds + i), other = v128.load(s + 2 * lds + i)
			const sum = i32x4.shr_s(i32x4.add(both, other), 1)
			v128.store(one + i, scaled(i32x4.add(v128.load(s + i), sum), u, v, o))
			if (two) {
				const rest = i32x4.shr_s(i32x4.sub(both, other), 1)
				v128.store(two + i, scaled(i32x4.sub(rest, v128.load(s + 3 * lds + i)), u, v, o))
			}
		}
		s += bytes
	}
}

// @ts-ignore: decorator
@inline
function scaled(sum: v128, row: v128, column: v128, bias: v128): v128 {
	return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(row, column)), bias)
}

/** e to the x for four numbers: halving by powers of two, then a polynomial of degree 6 (the one of Cephes). */
// @ts-ignore: decorator
@inline
function exp4(v: v128): v128 {
	const x = f32x4.max(f32x4.min(v, f32x4.splat(88)), f32x4.splat(-87))
	const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504088896341)), f32x4.splat(0.5)))
	let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)))
	r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)))
	let y = f32x4.splat(1.9875691500e-4)
	y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.3981999507e-3))
	y = f32x4.add(f32x4.mul(y, r), f32x4.splat(8.3334519073e-3))
	y = f32x4.add(f32x4.mul(y, r), f32x4.splat(4.1665795894e-2))
	y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.6666665459e-1))
	y = f32x4.add(f32x4.mul(y, r), f32x4.splat(5.0000001201e-1))
	y = f32x4.add(f32x4.add(f32x4.mul(y, f32x4.mul(r, r)), r), f32x4.splat(1))
	const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
	return f32x4.mul(y, power)
}

// @ts-ignore: decorator
@inline
function sigmoid4(v: v128): v128 {
	const one = f32x4.splat(1)
	return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(v))))
}

// @ts-ignore: decorator
@inline
function sum4(v: v128): f32 {
	return (f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1)) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
}

// @ts-ignore: decorator
@inline
function whole4(v: v128, factor: v128): v128 {
	return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v, factor)))
}

/** Rows of floats as 16-bit whole numbers, each row with its own scale. k is a multiple of 8. */
export function quantize(m: i32, k: i32, x: usize, ldx: i32, q: usize, ldq: i32, scale: usize): void {
	for (let row = 0; row < m; row++) {
		let big = f32x4.splat(0)
		for (let i = 0; i < k * 4; i += 16) big = f32x4.max(big, f32x4.abs(v128.load(x + i)))
		const most = max(
			max(f32x4.extract_lane(big, 0), f32x4.extract_lane(big, 1)),
			max(f32x4.extract_lane(big, 2), f32x4.extract_lane(big, 3)),
		)
		const top = most > 0 ? most : <f32>1
		f32.store(scale + row * 4, top / <f32>16383)
		whole(k, x, q, f32x4.splat(<f32>16383 / top))
		x += ldx
		q += ldq
	}
}

/** One row of floats times `factor` as 16-bit whole numbers. */
export function quantizeBy(k: i32, x: usize, q: usize, factor: f32): void {
	whole(k, x, q, f32x4.splat(factor))
}

function whole(k: i32, x: usize, q: usize, factor: v128): void {
	for (let i = 0; i < k * 4; i += 32) {
		v128.store(q + (i >> 1), i16x8.narrow_i32x4_s(
			whole4(v128.load(x + i), factor), whole4(v128.load(x + i, 16), factor),
		))
	}
}

/**
 * The end of a block: x = norm(x + y[0..h) * sigmoid(y[h..2h))), in place, and the same as 16-bit numbers.
 * With `residual` 0 the old x is not added. h is a multiple of 8.
 */
export function gluNorm(
	m: i32, h: i32, y: usize, ldy: i32, x: usize, ldx: i32, residual: i32,
	gamma: usize, beta: usize, q: usize, ldq: i32, factor: f32,
): void {
	const bytes = h * 4
	const by = f32x4.splat(factor)
	for (let row = 0; row < m; row++) {
		let sum = f32x4.splat(0)
		for (let i = 0; i < bytes; i += 16) {
			let v = f32x4.mul(v128.load(y + i), sigmoid4(v128.load(y + bytes + i)))
			if (residual) v = f32x4.add(v, v128.load(x + i))
			v128.store(x + i, v)
			sum = f32x4.add(sum, v)
		}
		const mean = f32x4.splat(sum4(sum) / <f32>h)
		let square = f32x4.splat(0)
		for (let i = 0; i < bytes; i += 16) {
			const v = f32x4.sub(v128.load(x + i), mean)
			square = f32x4.add(square, f32x4.mul(v, v))
		}
		const over = f32x4.splat(<f32>1 / sqrt<f32>(sum4(square) / <f32>h + <f32>1e-5))
		for (let i = 0; i < bytes; i += 32) {
			const u = normal(x + i, mean, over, gamma + i, beta + i)
			const v = normal(x + i + 16, mean, over, gamma + i + 16, beta + i + 16)
			v128.store(x + i, u)
			v128.store(x + i, v, 16)
			v128.store(q + (i >> 1), i16x8.narrow_i32x4_s(whole4(u, by), whole4(v, by)))
		}
		x += ldx
		y += ldy
		q += ldq
	}
}

// @ts-ignore: decorator
@inline
function normal(x: usize, mean: v128, over: v128, gamma: usize, beta: usize): v128 {
	const v = f32x4.mul(f32x4.sub(v128.load(x), mean), over)
	return f32x4.add(f32x4.mul(v, v128.load(gamma)), v128.load(beta))
}

/**
 * Gated running means in both directions. A row of u holds four stretches of w: gate and candidate for left to right,
 * gate and candidate for right to left; a row of out holds two.
 */
export function scan(m: i32, w: i32, u: usize, ldu: i32, out: usize, ldo: i32): void {
	const bytes = w * 4
	const one = f32x4.splat(1)
	for (let side = 0; side < 2; side++) {
		const first = side ? m - 1 : 0, step = side ? -1 : 1
		const from = u + side * 2 * bytes, to = out + side * bytes
		for (let i = 0; i < bytes; i += 16) {
			let last = f32x4.splat(0)
			let row = first
			for (let t = 0; t < m; t++) {
				const gate = sigmoid4(v128.load(from + row * ldu + i))
				const fresh = f32x4.mul(f32x4.sub(one, gate), v128.load(from + row * ldu + bytes + i))
				last = f32x4.add(f32x4.mul(gate, last), fresh)
				v128.store(to + row * ldo + i, last)
				row += step
			}
		}
	}
}

// @ts-ignore: decorator
@inline
function leaky4(v: v128): v128 {
	return f32x4.max(v, f32x4.mul(v, f32x4.splat(0.1)))
}

/** Negative numbers a tenth. */
export function leaky(count: i32, x: usize): void {
	for (let i = 0; i < count * 4; i += 16) v128.store(x + i, leaky4(v128.load(x + i)))
}

/**
 * scores[d, h] of head h (0 is the root) for word d of n: dot product of their rows plus a number for their distance;
 * a word is never its own head. `near` points at the number for distance 0; `root` is the one for the root.
 */
export function arcs(n: i32, k: i32, dep: usize, ldd: i32, head: usize, ldh: i32, near: usize, root: f32, scores: usize): void {
	for (let d = 0; d < n; d++) {
		for (let h = 0; h <= n; h++) {
			let s = f32x4.splat(0)
			const p = dep + d * ldd, q = head + h * ldh
			for (let i = 0; i < k * 4; i += 16) s = f32x4.add(s, f32x4.mul(v128.load(p + i), v128.load(q + i)))
			const score = sum4(s) + (h ? f32.load(near + (h - d - 1) * 4) : root)
			f32.store(scores, h == d + 1 ? <f32>-1e9 : score)
			scores += 4
		}
	}
}

/** z = what the relation of a word to its head is read from: products of the first `rank` numbers, sums of the others. */
export function pairs(n: i32, rank: i32, add: i32, dep: usize, head: usize, ld: i32, heads: usize, z: usize, ldz: i32): void {
	for (let d = 0; d < n; d++) {
		const p = dep + d * ld, q = head + i32.load(heads + d * 4) * ld, to = z + d * ldz
		for (let i = 0; i < rank * 4; i += 16) v128.store(to + i, f32x4.mul(v128.load(p + i), v128.load(q + i)))
		for (let i = rank * 4; i < (rank + add) * 4; i += 16) {
			v128.store(to + i, leaky4(f32x4.add(v128.load(p + i), v128.load(q + i))))
		}
	}
}
