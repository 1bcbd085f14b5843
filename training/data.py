"""What training/export.ts wrote, cut into windows."""

import json
from pathlib import Path

import numpy as np

LABELS = 13
"""Outside, then inside, begin, end and single of source, cue and content."""
BREAKS = (15, 16)
"""Shapes of line breaks."""
HELD_BACK_EVERY = 12
"""Every twelfth training article is kept for calibration and never trained on."""


class Split:
    """One list of articles, its units in one row."""

    def __init__(self, folder, name):
        folder = Path(folder)
        tables = json.loads((folder / "tables.json").read_text())
        self.names = tables["features"]
        self.sizes = tables["sizes"]
        self.index = json.loads((folder / f"{name}.json").read_text())
        self.features = np.fromfile(folder / f"{name}.features.bin", np.int32).reshape(-1, len(self.names))
        self.labels = np.fromfile(folder / f"{name}.labels.bin", np.int8).astype(np.int64)
        links = np.fromfile(folder / f"{name}.links.bin", np.int32).reshape(-1, 2)
        lengths = [article["units"] for article in self.index]
        self.starts = np.concatenate([[0], np.cumsum(lengths)])
        first = np.repeat(self.starts[:-1], lengths)
        self.links = np.where(links >= 0, links + first[:, None], -1)
        self.place = self.features[:, self.names.index("place")]

    def articles(self, held_back=None):
        """Numbers of the articles; with `held_back` only those that are, or are not, kept for calibration."""
        numbers = range(len(self.index))
        if held_back is None:
            return list(numbers)
        return [number for number in numbers if (number % HELD_BACK_EVERY == 5) == held_back]

    def windows(self, articles, length, random):
        """Stretches of at most `length` units that begin with a sentence, at other places in each pass."""
        result = []
        for number in articles:
            start, end = self.starts[number], self.starts[number + 1]
            begins = start + np.flatnonzero(np.isin(self.place[start:end], (1, 2, 4)))
            at, most = start, int(random.integers(length // 3, length + 1))
            while at < end:
                to = self._cut(begins, at, min(at + most, end), end)
                result.append((at, to))
                at, most = to, length
        return result

    def _cut(self, begins, at, to, end):
        if to >= end:
            return end
        last = begins[np.searchsorted(begins, to, "right") - 1] if len(begins) else at
        return last if last > at + 8 else to

    def batch(self, windows):
        """Padded features, labels, lengths and the links inside the windows, as positions in them."""
        width = max(to - at for at, to in windows)
        features = np.zeros((len(windows), width, len(self.names)), np.int64)
        labels = np.zeros((len(windows), width), np.int64)
        mask = np.zeros((len(windows), width), bool)
        contents, cues = [], []
        for row, (at, to) in enumerate(windows):
            features[row, : to - at] = self.features[at:to]
            labels[row, : to - at] = self.labels[at:to]
            mask[row, : to - at] = True
            contents += self._links(row, at, to, 0)
            cues += self._links(row, at, to, 1)
        return features, labels, mask, np.array(contents).reshape(-1, 3), np.array(cues).reshape(-1, 3)

    def _links(self, row, at, to, kind):
        """(row, from, to) of each content with its cue, or each cue with its source; a cue without one points to itself."""
        first = np.isin(self.labels[at:to], (10, 12) if kind == 0 else (6, 8))
        result = []
        for place in np.flatnonzero(first):
            target = self.links[at + place, kind]
            if kind == 1 and target < 0:
                target = at + place
            if at <= target < to:
                result.append((row, place, target - at))
        return result
