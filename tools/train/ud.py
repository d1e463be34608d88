"""Reads CoNLL-U files (also gzipped) and keeps the sentences that a shipped model may be trained on."""
import gzip
import re

# GUM as a whole is non-commercial; these genres are CC BY, CC BY-SA or public domain by its LICENSE.txt.
GUM_GENRES = ("news", "interview", "bio", "voyage", "textbook", "vlog", "speech", "conversation")
ALLOWED_GUM = re.compile(r"GUM_(%s)_" % "|".join(GUM_GENRES))


def allowed(sent_id):
	"""Allow-list by sent_id prefix: GUM only by genre; every other id is EWT's (all of it CC BY-SA)."""
	return bool(ALLOWED_GUM.match(sent_id)) if sent_id.startswith("GUM") else True


def read(path):
	"""Yields (sent_id, forms, tags, heads, deprels); tags are `UPOS|XPOS`, heads count from 1, 0 is the root."""
	with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
		for block in f.read().split("\n\n"):
			if not block.strip():
				continue
			sent_id = re.search(r"^# sent_id = (\S+)", block, re.M)
			rows = [l.split("\t") for l in block.split("\n") if re.match(r"\d+\t", l)]
			yield (
				sent_id.group(1) if sent_id else "",
				[r[1] for r in rows],
				[r[3] + "|" + r[4] for r in rows],
				[int(r[6]) for r in rows],
				[r[7] for r in rows],
			)
