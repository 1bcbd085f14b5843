"""The taggers that were compared. Both share embeddings, a conditional random field and the linking head."""

import numpy as np
import torch
from torch import nn

from data import LABELS

WIDTHS = {"frequent": 32, "shortEnding": 8, "longEnding": 12, "beginning": 12, "shape": 8, "quote": 6, "place": 4}
NOISE = 0.15
"""Spread of what is added to vectors while a model learns; theirs is 1."""
LINK = 32
GUESS = 64
FARTHEST = 63
"""Distances between a piece and its cue are told apart up to so many units."""


class Embeddings(nn.Module):
    def __init__(self, names, sizes, vectors, drop=0.35):
        super().__init__()
        self.names = names
        scaled = vectors / vectors[1:].std()
        self.vectors = nn.Parameter(torch.from_numpy(scaled.astype(np.float32)), requires_grad=False)
        self.tables = nn.ModuleDict({name: nn.Embedding(sizes[name], WIDTHS[name]) for name in names if name != "vector"})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.3)
        self.width = vectors.shape[1] + sum(WIDTHS[name] for name in names if name != "vector")
        self.drop = drop

    def forward(self, features):
        parts = []
        for at, name in enumerate(self.names):
            ids = features[..., at]
            if self.training and name in ("vector", "frequent"):
                ids = ids * (torch.rand(ids.shape) > (0.05 if name == "vector" else 0.15))
            part = nn.functional.embedding(ids, self.vectors) if name == "vector" else self.tables[name](ids)
            if self.training and name == "vector":
                part = part + NOISE * torch.randn(part.shape)
            parts.append(part)
        return shared_dropout(torch.cat(parts, -1), self.drop, self.training)


def shared_dropout(x, rate, training):
    """Drops the same units at every step of a sequence."""
    if not training:
        return x
    keep = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
    return x * keep


class Recurrent(nn.Module):
    """Two bidirectional LSTM layers."""

    def __init__(self, width, units=128, drop=0.45):
        super().__init__()
        self.first = nn.LSTM(width, units, bidirectional=True, batch_first=True)
        self.second = nn.LSTM(2 * units, units, bidirectional=True, batch_first=True)
        self.width = 2 * units
        self.drop = drop

    def forward(self, x, mask):
        # Windows of a batch are about equally long, and padding is zero: packing them would cost more than it saves.
        keep = mask.unsqueeze(-1).to(x.dtype)
        first = shared_dropout(self.first(x * keep)[0], self.drop, self.training)
        return shared_dropout(self.second(first * keep)[0], self.drop, self.training), first


class Convolutional(nn.Module):
    """Dilated convolutions with gates and residuals: cheaper, and a window of 2 * 3 * (1 + 2 + 4 + 8 + 1) units at most."""

    def __init__(self, width, units=160, dilations=(1, 2, 4, 8, 1), drop=0.25):
        super().__init__()
        self.enter = nn.Linear(width, units)
        self.layers = nn.ModuleList(
            nn.Conv1d(units, 2 * units, 3, dilation=step, padding=step) for step in dilations
        )
        self.norms = nn.ModuleList(nn.LayerNorm(units) for _ in dilations)
        self.width = units
        self.drop = drop

    def forward(self, x, mask):
        keep = mask.unsqueeze(-1).to(x.dtype)
        x = self.enter(x)
        for layer, norm in zip(self.layers, self.norms):
            value, gate = layer((norm(x) * keep).transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            x = x + shared_dropout(value * torch.sigmoid(gate), self.drop, self.training)
        return x, None


class Tagger(nn.Module):
    def __init__(self, kind, names, sizes, vectors, units):
        super().__init__()
        self.embeddings = Embeddings(names, sizes, vectors)
        body = {"recurrent": Recurrent, "convolutional": Convolutional}[kind]
        self.body = body(self.embeddings.width, units)
        self.emit = nn.Linear(self.body.width, LABELS)
        self.points = nn.Linear(self.body.width, 4 * LINK)
        # Only for training: each direction of the first layer also guesses the word that it has not seen yet.
        self.guess = nn.Sequential(nn.Linear(units, GUESS), nn.Tanh(), nn.Linear(GUESS, sizes["frequent"]))
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.distances = nn.Parameter(torch.zeros(2, 2 * FARTHEST + 1))

    def forward(self, features, mask):
        """Emissions of labels; what the linker compares: (from, to) for contents and cues; the first layer, if it is recurrent."""
        hidden, first = self.body(self.embeddings(features), mask)
        return self.emit(hidden), self.points(hidden), first

    def guess_loss(self, first, words, mask):
        """Cross-entropy of the next word, from what was read forwards, and of the one before, from what was read backwards."""
        if first is None:
            return torch.zeros(())
        forwards, backwards = first.chunk(2, -1)
        both = mask[:, :-1] & mask[:, 1:]
        later = nn.functional.cross_entropy(self.guess(forwards[:, :-1][both]), words[:, 1:][both])
        earlier = nn.functional.cross_entropy(self.guess(backwards[:, 1:][both]), words[:, :-1][both])
        return later + earlier

    def label_loss(self, emissions, labels, mask):
        """Negative log-likelihood of the label sequences under the conditional random field, a window."""
        keep = mask.to(emissions.dtype)
        gold = (emissions.gather(2, labels.unsqueeze(2)).squeeze(2) * keep).sum()
        gold = gold + (self.transitions[labels[:, :-1], labels[:, 1:]] * keep[:, 1:]).sum()
        score = emissions[:, 0]
        total = emissions.new_zeros(())
        weights = self.transitions.exp()
        for at in range(1, emissions.shape[1]):
            # In the space of probabilities, with the largest taken out: one small product instead of a sum over all pairs.
            top = score.max(1, keepdim=True).values.detach()
            step = ((score - top).exp() @ weights + 1e-30).log() + top + emissions[:, at]
            score = torch.where(mask[:, at : at + 1], step, score)
        total = torch.logsumexp(score, 1).sum()
        return (total - gold) / len(emissions)

    def link_loss(self, points, links, kind, mask):
        """Cross-entropy of the unit that a piece points to, over all units of its window."""
        if len(links) == 0:
            return points.new_zeros(())
        scores = self.link_scores(points, links[:, 0], links[:, 1], kind).masked_fill(~mask[links[:, 0]], -1e4)
        return nn.functional.cross_entropy(scores, links[:, 2])

    def link_scores(self, points, rows, places, kind):
        begin, end = points[..., kind * 2 * LINK :].split([LINK, points.shape[-1] - kind * 2 * LINK - LINK], -1)
        to = end[..., :LINK]
        width = points.shape[1]
        away = (torch.arange(width)[None] - places[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        return torch.einsum("nd,ntd->nt", begin[rows, places], to[rows]) / LINK**0.5 + self.distances[kind][away]
