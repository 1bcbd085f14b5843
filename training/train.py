"""
Trains a tagger on what training/export.ts wrote.

    python3 training/train.py DATA OUT [--kind recurrent] [--units 128] [--passes 20] [--batch 16] [--seed 20261128] [--resume]

Prints a line of JSON after each pass: exact F1 on the development articles and the SHA-256 of the averaged weights.
"""

import argparse
import hashlib
import json
import math
import time
from pathlib import Path

import numpy as np
import torch

from data import Split
from decode import exact, viterbi
from model import Tagger
from disturb import swap_names

LINK_WEIGHT = 4.0
GUESS_WEIGHT = 7.0
AVERAGE = 0.998


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kind", default="recurrent", choices=["recurrent", "convolutional"])
    parser.add_argument("--units", type=int, default=128)
    parser.add_argument("--passes", type=int, default=20)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--window", type=int, default=160)
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


def build(options, split):
    vectors = np.fromfile(options.data / "vectors.bin", np.float32).reshape(split.sizes["vector"], -1)
    return Tagger(options.kind, split.names, split.sizes, vectors, options.units)


def batches(split, options, random):
    """Windows of like length together, in random order."""
    windows = split.windows(split.articles(held_back=False), options.window, random)
    windows.sort(key=lambda window: window[1] - window[0] + random.random() * 16)
    groups = [windows[at : at + options.batch] for at in range(0, len(windows), options.batch)]
    random.shuffle(groups)
    return groups


def rate(options, done):
    """Warm-up over a fifth of a pass, then a cosine down to a fiftieth."""
    if done < 0.2:
        return options.rate * (0.1 + 0.9 * done / 0.2)
    return options.rate * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, done / options.passes))))


def emissions_of(model, split, number, window, margin=24):
    """Emissions of one article: overlapping windows, each unit from the window in which it has most around it."""
    start, end = split.starts[number], split.starts[number + 1]
    step = window - 2 * margin
    places = [(max(start, at - margin), min(end, at + step + margin), at) for at in range(start, end, step)]
    features, _, mask, _, _ = split.batch([(a, b) for a, b, _ in places])
    with torch.no_grad():
        emitted = model(torch.from_numpy(features), torch.from_numpy(mask))[0].numpy()
    return np.concatenate([emitted[row, at - a : min(at + step, end) - a] for row, (a, b, at) in enumerate(places)])


def evaluate(model, split, articles, window):
    model.eval()
    transitions = model.transitions.detach().numpy()
    pairs = []
    for number in articles:
        span = slice(split.starts[number], split.starts[number + 1])
        found = viterbi(emissions_of(model, split, number, window), transitions, split.features[span, split.names.index("shape")])
        pairs.append((split.labels[span], found))
    model.train()
    return exact(pairs)


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    train, dev = Split(options.data, "train"), Split(options.data, "dev")
    model, average = build(options, train), build(options, train)
    average.load_state_dict(model.state_dict())
    trained = [value for value in model.parameters() if value.requires_grad]
    print(f"{sum(value.numel() for value in trained):,} trained parameters", flush=True)
    optimiser = torch.optim.Adam(trained, lr=options.rate, betas=(0.9, 0.98))
    state, first = options.out / "checkpoint.pt", 0
    if options.resume and state.exists():
        saved = torch.load(state)
        model.load_state_dict(saved["model"])
        average.load_state_dict(saved["average"])
        optimiser.load_state_dict(saved["optimiser"])
        first = saved["pass"] + 1
    for number in range(first, options.passes):
        train_pass(options, number, train, model, average, optimiser)
        torch.save({"pass": number, "model": model.state_dict(), "average": average.state_dict(),
                    "optimiser": optimiser.state_dict(), "options": {k: str(v) for k, v in vars(options).items()}}, state)
        figures = evaluate(average, dev, dev.articles(), options.window)
        line = {"pass": number + 1, "dev": [round(x, 2) for x in figures], "weights": digest(average)}
        print(json.dumps(line), flush=True)


def digest(model):
    """SHA-256 over all weights, to compare one run with another."""
    total = hashlib.sha256()
    for name, value in sorted(model.state_dict().items()):
        total.update(name.encode() + value.numpy().tobytes())
    return total.hexdigest()


def train_pass(options, number, train, model, average, optimiser):
    # Each pass has its own numbers, so that one that was taken up again does what the first would have done.
    random = np.random.default_rng(options.seed + number)
    torch.manual_seed(options.seed + number)
    groups = batches(train, options, random)
    model.train()
    losses, units, began = [], 0, time.time()
    for at, group in enumerate(groups):
        for setting in optimiser.param_groups:
            setting["lr"] = rate(options, number + at / len(groups))
        features, labels, mask, contents, cues = (torch.from_numpy(part) for part in train.batch(group))
        words = features[..., train.names.index("frequent")]
        features = swap_names(features, train.names)
        emissions, points, hidden = model(features, mask)
        loss = model.label_loss(emissions, labels, mask)
        links = model.link_loss(points, contents, 0, mask) + model.link_loss(points, cues, 1, mask)
        guesses = model.guess_loss(hidden, words, mask)
        optimiser.zero_grad()
        (loss + LINK_WEIGHT * links + GUESS_WEIGHT * guesses).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()
        keep_average(average, model, min(AVERAGE, (1 + number * len(groups) + at) / (10 + number * len(groups) + at)))
        losses.append((loss.item(), links.item(), guesses.item()))
        units += int(mask.sum())
        if at % 25 == 24:
            label, link, guess = np.mean(losses[-25:], 0)
            print(f"pass {number + 1} {at + 1}/{len(groups)} label {label:.2f} link {link:.3f} guess {guess:.2f} {units / (time.time() - began):.0f} units/s", flush=True)


def keep_average(average, model, decay):
    with torch.no_grad():
        for mean, value in zip(average.parameters(), model.parameters()):
            if value.requires_grad:
                mean.mul_(decay).add_(value, alpha=1 - decay)


if __name__ == "__main__":
    main()
