"""What several trained networks together think of each sentence: the lesson for one that is to be as good and smaller.

	python3 soft.py --teachers A.pt B.bin --read FILE.conllu... [--plain FILE.txt...] --vectors DIR --out FILE.pkl

`--plain` files hold a sentence a line, words parted by blanks; they have no trees by hand and may be of the kind of text that is to be read.
"""
import argparse
import pickle


def load(path):
	"""sent_id -> shares of tags, heads and labels; for plain sentences the words before them."""
	with open(path, "rb") as f:
		return pickle.load(f)


def main():
	import numpy as np
	import torch

	import export
	import ud
	import vectors
	from model import Net
	from train import Coder, Sentence, batches, best_device, tensors, to

	a = argparse.ArgumentParser()
	a.add_argument("--teachers", nargs="+", required=True)
	a.add_argument("--read", nargs="+", required=True)
	a.add_argument("--plain", nargs="*", default=[])
	a.add_argument("--vectors", required=True)
	a.add_argument("--words", type=int, default=78000)
	a.add_argument("--cache")
	a.add_argument("--out", required=True)
	args = a.parse_args()
	device = best_device()
	keys, checks, rows, scales = vectors.load(args.vectors, args.words, args.cache)
	coder = Coder(keys, checks)
	table = torch.from_numpy(rows.astype(np.float32) * scales[:, None])
	table = torch.cat([table, torch.zeros(1, 100, device="cpu")]).to(device)
	nets = []
	for path in args.teachers:
		if path.endswith(".bin"):
			shape, tags, labels, weights = export.read(path)
			weights = {k: torch.from_numpy(v.copy()) for k, v in weights.items()}
		else:
			shape, tags, labels, weights = (torch.load(path, map_location=device)[k] for k in ("shape", "tags", "labels", "weights"))
		net = Net(table, tags, labels, **shape).to(device)
		net.load_state_dict(weights)
		nets.append(net.eval())

	sentences, plain = [], set()
	for path in args.read:
		for sent_id, forms, _, heads, _ in ud.read(path):
			if ud.allowed(sent_id):
				sentences.append(Sentence(sent_id, forms, coder.sentence(forms), [0] * len(forms), heads, [0] * len(forms)))
	for path in args.plain:
		with open(path, encoding="utf-8") as f:
			for i, line in enumerate(f):
				forms = line.split()
				if 4 <= len(forms) <= 80:
					plain.add("plain %s %d" % (path, i))
					sentences.append(Sentence("plain %s %d" % (path, i), forms, coder.sentence(forms), [], [], []))

	out = {}
	with torch.no_grad():
		for batch in batches(sentences, 3000):
			codes, _, hd, _, mask = to(device, *tensors(batch))
			xs = [net.encode(codes[:, :, 0], codes[:, :, 1:], mask, 0, 0) for net in nets]
			tags = sum(net.tag(x[1:]).softmax(2) for net, x in zip(nets, xs)) / len(nets)
			off = mask[:, :, 0].t().unsqueeze(1) == 0
			arcs = 0
			for net, x in zip(nets, xs):
				s = net.arcs(x, 0).masked_fill(off, -1e4)
				idx = torch.arange(s.shape[1], device=device)
				s[:, idx, idx + 1] = -1e4
				arcs = arcs + s.softmax(2)
			arcs = arcs / len(nets)
			heads = torch.where(hd >= 0, hd, arcs.argmax(2).t())
			labels = sum(net.labels(x, heads, 0).softmax(2) for net, x in zip(nets, xs)) / len(nets)
			tags, arcs, labels = (v.half().cpu().numpy() for v in (tags, arcs, labels))
			for j, s in enumerate(batch):
				k = len(s.forms)
				shares = (tags[:k, j].copy(), arcs[j, :k, :k + 1].copy(), labels[:k, j].copy())
				out[s.id] = (s.forms, *shares) if s.id in plain else shares
	with open(args.out, "wb") as f:
		pickle.dump(out, f, protocol=4)
	print("%d sentences, %d of them plain, %d teachers" % (len(out), len(plain), len(nets)))


if __name__ == "__main__":
	main()
