"""What the model sees of a word. `src/language/parser/features.ts` computes the same numbers: change both or neither."""

QUOTES = str.maketrans({
	"\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "`": "'",
	"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
	"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-", "\u2014": "--", "\u2026": "...",
})

# Hashed tables: name, rows, width. The seed of the hash is the position in this list plus one.
TABLES = [
	("word", 10240, 64),
	("suffix2", 2048, 32),
	("suffix3", 4096, 32),
	("suffix4", 4096, 32),
	("prefix2", 2048, 32),
	("prefix3", 4096, 32),
	("shape", 512, 32),
]


def fnv(seed, text):
	"""FNV-1a over UTF-16 code units, 32 bits."""
	h = (2166136261 ^ seed) * 16777619 & 0xFFFFFFFF
	raw = text.encode("utf-16-le", "surrogatepass")
	for i in range(0, len(raw), 2):
		h = (h ^ (raw[i] | raw[i + 1] << 8)) * 16777619 & 0xFFFFFFFF
	# The low bits of FNV are weak and rows are taken by remainder: mix once.
	h ^= h >> 15
	h = h * 0x85EBCA6B & 0xFFFFFFFF
	return h ^ h >> 13


def plain(form):
	"""Typographic quotes and dashes as ASCII ones; `` and '' as a double quote."""
	if form in ("``", "''"):
		return '"'
	return form.translate(QUOTES)


def units(text):
	"""UTF-16 code units as a list of one-unit strings, so that cutting agrees with JavaScript."""
	raw = text.encode("utf-16-le", "surrogatepass")
	return [raw[i:i + 2].decode("utf-16-le", "surrogatepass") for i in range(0, len(raw), 2)]


def zeros(text):
	return "".join("0" if "0" <= c <= "9" else c for c in text)


def shape(form):
	"""Classes of characters, runs cut to two: Baghdad Xxx, U.S. X.X., 107mm ddxx."""
	out = ""
	for c in units(form):
		if "0" <= c <= "9":
			k = "d"
		elif c.lower() != c:
			k = "X"
		elif c.upper() != c:
			k = "x"
		else:
			k = c
		if not (len(out) >= 2 and out[-1] == k and out[-2] == k):
			out += k
	return out


def hashed(form):
	"""Row numbers in TABLES, in their order."""
	form = plain(form)
	low = zeros(form.lower())
	u = units(low)
	keys = [low, "".join(u[-2:]), "".join(u[-3:]), "".join(u[-4:]), "".join(u[:2]), "".join(u[:3]), shape(form)]
	return [fnv(i + 1, k) % TABLES[i][1] for i, k in enumerate(keys)]


def vector_keys(form):
	"""Keys under which a word vector is looked for, best first."""
	low = plain(form).lower()
	keys = [low]
	cut = low.rfind("-")
	if 0 < cut < len(low) - 1:
		keys.append(low[cut + 1:])
	elif zeros(low) != low:
		keys.append(zeros(low))
	return keys
