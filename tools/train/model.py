"""The network: hashed features and frozen word vectors, a stack of blocks, three heads.

Blocks are named by a short text, for example `c1 c2 s c1 c4 s`: cN is a gated convolution of width 3 and dilation N,
s a pair of gated linear recurrences (left to right and right to left), which carries context over the whole sentence
and, unlike an LSTM, needs matrix products only outside of the recurrence.
"""
import functools
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

import scan
from features import TABLES

DISTANCES = 24  # buckets on each side


@functools.lru_cache(maxsize=None)
def bucket(n):
	"""[n, n + 1] matrix of distance buckets; column 0 is the root."""
	dep = torch.arange(1, n + 1).unsqueeze(1)
	head = torch.arange(0, n + 1).unsqueeze(0)
	d = head - dep
	a = d.abs()
	far = (12 + (torch.log2(a.clamp(min=1).float() / 12) * 3).floor().long()).clamp(max=DISTANCES)
	a = torch.where(a <= 12, a, far)
	b = torch.where(d < 0, DISTANCES - a, DISTANCES + a)
	b[:, 0] = 2 * DISTANCES + 1
	return b


class Scan(torch.autograd.Function):
	"""h[t] = f[t] h[t-1] + g[t] over the first dimension."""

	@staticmethod
	def forward(ctx, f, g, backwards):
		if scan.usable(g):
			h = scan.forward(f.contiguous(), g.contiguous(), backwards)
			ctx.save_for_backward(f, h)
			ctx.backwards = backwards
			return h
		h = torch.empty_like(g)
		steps = range(len(g))
		last = torch.zeros_like(g[0])
		for t in reversed(steps) if backwards else steps:
			last = torch.addcmul(g[t], f[t], last, out=h[t])
		ctx.save_for_backward(f, h)
		ctx.backwards = backwards
		return h

	@staticmethod
	def backward(ctx, grad):
		f, h = ctx.saved_tensors
		if scan.usable(h):
			df, dg = scan.backward(f.contiguous(), h, grad.contiguous(), ctx.backwards)
			return df, dg, None
		n = len(h)
		dg, df = torch.empty_like(h), torch.zeros_like(h)
		carry = torch.zeros_like(h[0])
		order = range(n) if ctx.backwards else range(n - 1, -1, -1)
		for t in order:
			torch.add(grad[t], carry, out=dg[t])
			before = t + 1 if ctx.backwards else t - 1
			if 0 <= before < n:
				torch.mul(dg[t], h[before], out=df[t])
			carry = dg[t] * f[t]
		return df, dg, None


def drop(x, p, training):
	"""One mask for a whole sentence (time is the first dimension)."""
	if not training or p == 0:
		return x
	mask = torch.empty(1, *x.shape[1:]).bernoulli_(1 - p).div_(1 - p)
	return x * mask


class Conv(nn.Module):
	def __init__(self, h, dilation):
		super().__init__()
		self.d = dilation
		self.lin = nn.Linear(3 * h, 2 * h)
		self.norm = nn.LayerNorm(h)

	def forward(self, x, mask, p):
		n, d = len(x), self.d
		left = F.pad(x, (0, 0, 0, 0, d, 0))[:n]
		right = F.pad(x, (0, 0, 0, 0, 0, d))[d:]
		y = F.glu(self.lin(torch.cat([left, x, right], 2)), -1)
		return self.norm(x + drop(y, p, self.training)) * mask


class Recur(nn.Module):
	def __init__(self, h, width):
		super().__init__()
		self.w = width
		self.lin = nn.Linear(h, 4 * width)  # gate, candidate forwards; gate, candidate backwards
		self.out = nn.Linear(2 * width, 2 * h)
		self.norm = nn.LayerNorm(h)
		with torch.no_grad():  # memories of different lengths
			b = torch.linspace(-1.5, 2.5, width)
			self.lin.bias[:width] = b
			self.lin.bias[2 * width:3 * width] = b

	def forward(self, x, mask, p):
		f1, c1, f2, c2 = self.lin(x).split(self.w, 2)
		f1, f2 = torch.sigmoid(f1), torch.sigmoid(f2)
		a = Scan.apply(f1, (1 - f1) * c1 * mask, False)
		b = Scan.apply(f2, (1 - f2) * c2 * mask, True)
		y = F.glu(self.out(torch.cat([a, b], 2)), -1)
		return self.norm(x + drop(y, p, self.training)) * mask


class Net(nn.Module):
	def __init__(self, vectors, tags, labels, h=208, blocks="c1 s c2 s c1 s", width=160, arc=160, rank=160, add=96):
		super().__init__()
		assert all(n % 16 == 0 for n in (h, width, arc, rank, add)), "the kernel works on 16 numbers at a time"
		self.shape = dict(h=h, blocks=blocks, width=width, arc=arc, rank=rank, add=add)
		self.register_buffer("vectors", vectors, persistent=False)  # last row: no vector
		self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
		self.tables = nn.ModuleList([nn.Embedding(rows, dim) for _, rows, dim in TABLES])
		for t in self.tables:
			nn.init.normal_(t.weight, std=0.1)
		size = vectors.shape[1] + sum(d for _, _, d in TABLES)
		self.enter = nn.Linear(size, 2 * h)
		self.enter_norm = nn.LayerNorm(h)
		self.root = nn.Parameter(torch.randn(h) * 0.5)
		self.blocks = nn.ModuleList([
			Recur(h, width) if b == "s" else Conv(h, int(b[1:])) for b in blocks.split()
		])
		self.tag = nn.Linear(h, len(tags))
		self.dep = nn.Linear(h, arc)
		self.head = nn.Linear(h, arc)
		self.bilinear = nn.Linear(arc, arc)
		nn.init.normal_(self.bilinear.weight, std=1 / arc)
		self.distance = nn.Parameter(torch.zeros(2 * DISTANCES + 2))
		self.label_dep = nn.Linear(h, rank + add)
		self.label_head = nn.Linear(h, rank + add)
		self.label = nn.Linear(rank + add, len(labels))
		self.rank = rank
		self.arc_scale = 1 / math.sqrt(arc)

	def encode(self, vec, ids, mask, p, word_drop):
		"""vec [T,B] rows of the vector table, ids [T,B,7], mask [T+1,B,1] -> [T+1,B,H], place 0 is the root."""
		v = self.vectors[vec]
		v = torch.where((vec == len(self.vectors) - 1).unsqueeze(2), self.unknown, v)
		parts = [v]
		for i, t in enumerate(self.tables):
			e = t(ids[:, :, i])
			if self.training and i == 0:
				e = e * torch.empty(*e.shape[:2], 1).bernoulli_(1 - word_drop)
			parts.append(e)
		x = drop(torch.cat(parts, 2), p * 0.5, self.training)
		x = self.enter_norm(F.glu(self.enter(x), -1))
		x = torch.cat([self.root.expand(1, x.shape[1], -1), x], 0) * mask
		for b in self.blocks:
			x = b(x, mask, p)
		return drop(x, p, self.training)

	def arcs(self, x, p):
		"""[B, T, T+1] scores of heads (no mask applied)."""
		dep = F.leaky_relu(self.dep(x[1:]), 0.1).transpose(0, 1)
		head = F.leaky_relu(self.head(x), 0.1).transpose(0, 1)
		s = self.bilinear(dep) @ head.transpose(1, 2)
		return s + self.distance[bucket(dep.shape[1])]

	def labels(self, x, heads, p):
		"""[T, B, L] scores of the relation to the given heads [T, B]."""
		d = self.label_dep(x[1:])
		h = self.label_head(x)
		h = h.gather(0, heads.unsqueeze(2).expand(-1, -1, h.shape[2]))
		r = self.rank
		z = torch.cat([d[:, :, :r] * h[:, :, :r], F.leaky_relu(d[:, :, r:] + h[:, :, r:], 0.1)], 2)
		return self.label(drop(z, p, self.training))
