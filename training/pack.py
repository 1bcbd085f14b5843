"""
Writes a trained model as the product reads it: an ONNX graph and the words and numbers that belong to it.

    python3 training/pack.py DATA CHECKPOINT WEIGHTS
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from data import Split
from model import WIDTHS, Tagger

FEATURES_SHAPE = 5
"""Column of the shape, which is 0 for padding only."""


class Readable(nn.Module):
    """The tagger as one graph: rows of the tables in, emissions and points out."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, features, vectors):
        tables = self.tagger.embeddings
        parts = [
            vectors if name == "vector" else tables.tables[name](features[:, :, at])
            for at, name in enumerate(tables.names)
        ]
        mask = features[:, :, FEATURES_SHAPE] != 0
        hidden, _ = self.tagger.body(torch.cat(parts, -1), mask)
        return self.tagger.emit(hidden), self.tagger.points(hidden)


def load(data, checkpoint):
    saved = torch.load(checkpoint)
    split = Split(data, "dev")
    vectors = saved["average"]["embeddings.vectors"].numpy()
    tagger = Tagger(saved["options"]["kind"], split.names, split.sizes, vectors, int(saved["options"]["units"]))
    tagger.load_state_dict(saved["average"])
    return tagger.eval()


def export(tagger, path):
    names = tagger.embeddings.names
    features = torch.ones(2, 7, len(names), dtype=torch.int32)
    vectors = torch.zeros(2, 7, tagger.embeddings.vectors.shape[1])
    axes = {0: "windows", 1: "units"}
    torch.onnx.export(
        Readable(tagger), (features, vectors), str(path), opset_version=14,
        input_names=["features", "vectors"], output_names=["emissions", "points"],
        dynamic_axes={name: axes for name in ("features", "vectors", "emissions", "points")},
    )


def quantised_rows(graph, table):
    """Looks vectors up inside the graph, in a table of bytes with one scale a row."""
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-6).astype(np.float32) / 127
    rows = np.round(table / scale).astype(np.int8)
    graph.initializer.extend([
        numpy_helper.from_array(rows, "vector_rows"),
        numpy_helper.from_array(scale, "vector_scales"),
        numpy_helper.from_array(np.array(0, np.int64), "vector_column"),
    ])
    nodes = [
        helper.make_node("Gather", ["features", "vector_column"], ["vector_ids"], axis=2),
        helper.make_node("Gather", ["vector_rows", "vector_ids"], ["vector_bytes"], axis=0),
        helper.make_node("Cast", ["vector_bytes"], ["vector_floats"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["vector_scales", "vector_ids"], ["vector_scale"], axis=0),
        helper.make_node("Mul", ["vector_floats", "vector_scale"], ["vectors"]),
    ]
    for node in reversed(nodes):
        graph.node.insert(0, node)
    for at, value in enumerate(graph.input):
        if value.name == "vectors":
            del graph.input[at]
            break


def main():
    data, checkpoint, out = (Path(argument) for argument in sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    tagger = load(data, checkpoint)
    path = out / "tagger.onnx"
    export(tagger, path)
    model = onnx.load(path)
    quantised_rows(model.graph, tagger.embeddings.vectors.numpy())
    onnx.checker.check_model(model)
    onnx.save(model, path)
    words = json.loads((data / "vocabulary.json").read_text())
    rounded = lambda values: [[round(float(x), 4) for x in row] for row in values.detach().numpy()]
    parameters = {"transitions": rounded(tagger.transitions), "distances": rounded(tagger.distances)}
    (out / "parameters.json").write_text(json.dumps(parameters))
    (out / "words.json").write_text(json.dumps({name: " ".join(list_) for name, list_ in words.items()}, ensure_ascii=False))


if __name__ == "__main__":
    main()
