"""Writes a trained network as the one binary file that `src/language/parser/` reads.

	8 bytes   "ATTPARSE"
	u32       format version, 1
	u32       length of the header
	header    JSON: sizes, tag and relation names, and for each section its name, type, shape and offset from `base`
	base      the sections, each on a 16-byte boundary; numbers are little-endian

Matrices are int8 with one float32 scale a row (`NAME` and `NAME.scale`), vectors float32. The word list is kept as sorted
32-bit fingerprints and one check byte each (words.key, words.check); vector rows lie in the same order.
"""
import json
import struct

import numpy as np

from features import TABLES
from model import DISTANCES


def int8(w):
	scale = np.abs(w).max(1) / 127
	scale[scale == 0] = 1
	return np.clip(np.rint(w / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def read(path):
	"""The network in such a file: (shape, tags, labels, weights as float32 arrays), without the word vectors."""
	with open(path, "rb") as f:
		data = f.read()
	assert data[:8] == b"ATTPARSE"
	size = struct.unpack("<I", data[12:16])[0]
	header, base = json.loads(data[16:16 + size]), 16 + size
	kinds = {"i8": "i1", "u8": "u1", "u16": "<u2", "u32": "<u4", "f32": "<f4"}
	held = {}
	for s in header["sections"]:
		count = int(np.prod(s["shape"]))
		held[s["name"]] = np.frombuffer(data, kinds[s["type"]], count, base + s["at"]).reshape(s["shape"])
	weights = {}
	for name, w in held.items():
		if name.startswith("words") or name.endswith(".scale"):
			continue
		scale = held.get(name + ".scale")
		w = w.astype(np.float32)
		weights[name] = w if scale is None else w * (scale[0] if len(scale) == 1 and len(w) != 1 else scale[:, None])
	shape = {k: header[k] for k in ("h", "blocks", "width", "arc", "rank", "add")}
	return shape, header["tags"], header["labels"], weights


def write(out, net, tags, labels, vectors):
	keys, checks, rows, scales = vectors
	unit = scales.max() / 65535
	sections = [
		("words.key", keys.astype("<u4")), ("words.check", checks),
		("words.scale", np.rint(scales / unit).astype("<u2")), ("words", rows),
	]
	tensors = {k: v.detach().cpu().numpy() for k, v in net.state_dict().items()}
	for name, w in tensors.items():
		if name.startswith("tables."):
			# One scale for a whole table.
			s = np.float32(max(np.abs(w).max() / 127, 1e-8))
			sections += [(name, np.rint(w / s).astype(np.int8)), (name + ".scale", np.array([s], dtype="<f4"))]
		elif w.ndim == 2:
			q, s = int8(w)
			sections += [(name, q), (name + ".scale", s.astype("<f4"))]
		else:
			sections.append((name, w.astype("<f4")))
	at, listed = 0, []
	for name, x in sections:
		kind = {"int8": "i8", "uint8": "u8", "uint16": "u16", "uint32": "u32", "float32": "f32"}[x.dtype.name]
		listed.append({"name": name, "type": kind, "shape": list(x.shape), "at": at})
		at = (at + x.nbytes + 15) // 16 * 16
	header = {
		"language": "en", **net.shape, "distances": DISTANCES, "vectorUnit": float(unit),
		"tables": [{"rows": r, "width": d} for _, r, d in TABLES], "tags": tags, "labels": labels, "sections": listed,
	}
	text = json.dumps(header, separators=(",", ":")).encode()
	text += b" " * (-(16 + len(text)) % 16)
	with open(out, "wb") as f:
		f.write(b"ATTPARSE" + struct.pack("<II", 1, len(text)) + text)
		for name, x in sections:
			f.write(x.tobytes() + b"\0" * (-x.nbytes % 16))
