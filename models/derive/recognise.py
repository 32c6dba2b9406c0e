"""Derives models/recognise.onnx. Arguments: the network in floats, a folder of strips (PNG, grey, 48 rows), the result."""

import sys
from pathlib import Path

import numpy as np
from PIL import Image

from graph import Graph, split_concat, take_grey_bytes
from quantise import quantise_blocks


def channels(strip):
    grey = np.asarray(Image.open(strip).convert("L"), "float32") / 127.5 - 1
    return np.repeat(grey[None, None], 3, 1)


[source, strips, target] = sys.argv[1:]
graph = Graph(source)
quantise_blocks(graph, [channels(strip) for strip in sorted(Path(strips).glob("*.png"))])
split_concat(graph)
take_grey_bytes(graph, 127.5, [(127.5, 1 / 127.5)] * 3)
graph.save(target)
