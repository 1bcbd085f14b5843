"""Best label sequences, and how many segments of them are right."""

import numpy as np

from data import BREAKS, LABELS

OUTSIDE = 0


def allowed():
    """Which label may follow which: a segment opens, runs on and ends, or is single."""
    def kind(label):
        return "O" if label == OUTSIDE else "IBES"[(label - 1) % 4]

    matrix = np.zeros((LABELS, LABELS), bool)
    for a in range(LABELS):
        for b in range(LABELS):
            same = a and b and (a - 1) // 4 == (b - 1) // 4
            inside = kind(a) in "BI"
            matrix[a, b] = (same and kind(b) in "IE") if inside else kind(b) in "OBS"
    return matrix


OPENS = np.array([label == OUTSIDE or (label - 1) % 4 in (1, 3) for label in range(LABELS)])
ENDS = np.array([label == OUTSIDE or (label - 1) % 4 in (2, 3) for label in range(LABELS)])


def viterbi(emissions, transitions, shapes):
    """Labels of one article from its emissions; line breaks are outside."""
    scores = np.where(allowed(), transitions, -1e4)
    emissions = emissions.copy()
    emissions[np.isin(shapes, BREAKS), 1:] = -1e4
    back = np.zeros(emissions.shape, np.int64)
    best = np.where(OPENS, emissions[0], -1e4)
    for at in range(1, len(emissions)):
        step = best[:, None] + scores
        back[at] = step.argmax(0)
        best = step.max(0) + emissions[at]
    labels = np.zeros(len(emissions), np.int64)
    labels[-1] = np.where(ENDS, best, -1e9).argmax()
    for at in range(len(emissions) - 1, 0, -1):
        labels[at - 1] = back[at, labels[at]]
    return labels


def segments(labels):
    """(role, first, last) of each segment."""
    found, first = set(), 0
    for at, label in enumerate(labels):
        if label == OUTSIDE:
            continue
        role, kind = divmod(label - 1, 4)
        if kind in (1, 3):
            first = at
        if kind in (2, 3):
            found.add((role, first, at))
    return found


def exact(pairs):
    """F1 of segments of source, cue and content over pairs of gold and found labels."""
    counts = np.zeros((3, 3))
    for gold, found in pairs:
        a, b = segments(gold), segments(found)
        for column, group in enumerate((a & b, a, b)):
            for role, _, _ in group:
                counts[role, column] += 1
    return 200 * counts[:, 0] / np.maximum(1, counts[:, 1] + counts[:, 2])
