"""What is changed in the training texts while a model learns, so that it learns how people attribute and not who they are."""

import torch

CAPITAL = 20
"""Shape of a word with a capital letter in front."""
SWAPPED = 0.2
NAME_FEATURES = ("vector", "shortEnding", "longEnding", "beginning")


def swap_names(features, names):
    """Gives some of the rare words with a capital letter another one's place, within the batch."""
    shape, frequent = features[..., names.index("shape")], features[..., names.index("frequent")]
    chosen = (shape == CAPITAL) & (frequent == 0) & (torch.rand(shape.shape) < SWAPPED)
    rows = features[chosen]
    columns = [names.index(name) for name in NAME_FEATURES]
    rows[:, columns] = rows[torch.randperm(len(rows))][:, columns]
    result = features.clone()
    result[chosen] = rows
    return result
