"""
Writes a trained model as the product reads it: arrays of small integers in one file, and where they stand in it.

    python3 training/pack.py DATA CHECKPOINT WEIGHTS
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

from data import Split
from model import Tagger

LARGEST = 2047
"""Inputs and weights of the network reach from minus this to this, as in lib/network/layout.ts."""
INPUTS_REACH = 6.0
"""What embeddings hold beyond it is cut off."""


def load(data, checkpoint):
    saved = torch.load(checkpoint)
    split = Split(data, "dev")
    vectors = saved["average"]["embeddings.vectors"].numpy()
    tagger = Tagger(saved["options"]["kind"], split.names, split.sizes, vectors, int(saved["options"]["units"]))
    tagger.load_state_dict(saved["average"])
    return tagger.eval()


def quantised_matrix(weights, bias):
    """Rows of integers, with the scale and the bias that make numbers of their products."""
    scale = np.maximum(np.abs(weights).max(1), 1e-9) / LARGEST
    return {"weights": np.round(weights / scale[:, None]).astype("<i2"), "scales": scale.astype("<f4"), "biases": bias.astype("<f4")}


def embeddings(tables):
    """Rows of inputs; vectors are bytes, with a scale a word that makes inputs of them."""
    to_inputs = LARGEST / INPUTS_REACH
    vectors = tables.vectors.numpy()
    scale = np.maximum(np.abs(vectors).max(1), 1e-6) / 127
    yield "vectors", np.round(vectors / scale[:, None]).astype("i1")
    yield "vectorScales", (scale * to_inputs).astype("<f4")
    for name, table in tables.tables.items():
        yield name, np.clip(np.round(table.weight.detach().numpy() * to_inputs), -LARGEST, LARGEST).astype("<i2")


def recurrent(layer, reach):
    """Weights of both directions; `reach` is what the largest input of the layer stands for."""
    for direction, suffix in (("forwards", ""), ("backwards", "_reverse")):
        part = lambda name: getattr(layer, f"{name}_l0{suffix}").detach().numpy()
        weights = np.concatenate([part("weight_ih") * reach, part("weight_hh")], 1) / LARGEST
        for name, values in quantised_matrix(weights, part("bias_ih") + part("bias_hh")).items():
            yield f"{direction}.{name}", values


def arrays(tagger):
    yield from embeddings(tagger.embeddings)
    for name, layer, reach in (("first", tagger.body.first, INPUTS_REACH), ("second", tagger.body.second, 1.0)):
        for part, values in recurrent(layer, reach):
            yield f"{name}.{part}", values
    weights = np.concatenate([layer.weight.detach().numpy() for layer in (tagger.emit, tagger.points)]) / LARGEST
    bias = np.concatenate([layer.bias.detach().numpy() for layer in (tagger.emit, tagger.points)])
    for part, values in quantised_matrix(weights, bias).items():
        yield f"heads.{part}", values



def write(path, named):
    """Writes arrays one after the other, each from a multiple of four bytes on; gives where each stands."""
    places, at = {}, 0
    with open(path, "wb") as file:
        for name, values in named:
            data = values.tobytes()
            places[name] = {"type": values.dtype.name, "shape": list(values.shape), "offset": at}
            padding = -len(data) % 4
            file.write(data + b"\0" * padding)
            at += len(data) + padding
    return places


def main():
    data, checkpoint, out = (Path(argument) for argument in sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    tagger = load(data, checkpoint)
    words = json.loads((data / "vocabulary.json").read_text())
    rounded = lambda values: [[round(float(x), 4) for x in row] for row in values.detach().numpy()]
    parameters = {
        "transitions": rounded(tagger.transitions),
        "distances": rounded(tagger.distances),
        "arrays": write(out / "tagger.bin", arrays(tagger)),
    }
    (out / "parameters.json").write_text(json.dumps(parameters))
    (out / "words.json").write_text(json.dumps({name: " ".join(list_) for name, list_ in words.items()}, ensure_ascii=False))


if __name__ == "__main__":
    main()
