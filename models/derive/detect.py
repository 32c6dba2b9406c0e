"""Derives models/detect.onnx, which answers as the network in floats does. Arguments: that network, the result."""

import sys

import numpy as np

from graph import Graph, attributes, filled, node, split_concat, take_grey_bytes

# ONNX Runtime keeps channels in blocks of as many where processors have AVX-512; what does not fill them is reordered.
BLOCK = 16


def fill_stem(graph):
    """Fills the channels of the stem up with zeros to whole blocks."""
    for name in [conv.name for conv in graph.all("Conv")[:3]]:
        conv = next(n for n in graph.all("Conv") if n.name == name)
        channels = -(-len(graph.values[conv.input[1]]) // BLOCK) * BLOCK
        for k in (1, 2):
            conv.input[k] = graph.constant(f"{name}/{k}", filled(graph.values[conv.input[k]], 0, channels))
        values = [conv.output[0]]
        while values:
            for taker in graph.takers[values.pop()]:
                if taker.op_type == "Conv":
                    weights = filled(graph.values[taker.input[1]], 1, channels)
                    taker.input[1] = graph.constant(f"{taker.name}/filled", weights)
                else:
                    values.append(taker.output[0])


def spread_last(graph):
    """
    The two transposed convolutions at the end (2x2, no overlap) take each place by itself: they are convolutions of one
    place to 4 and to 16, and the places are spread at the very end.
    """
    [first, second] = graph.all("ConvTranspose")
    add = graph.taker(first.output[0])
    relu = graph.taker(add.output[0])
    add_last = graph.taker(second.output[0])
    sigmoid = graph.taker(add_last.output[0])

    def bias(n):
        [name] = [name for name in n.input if name in graph.values]
        return graph.values[name].reshape(-1)

    w1 = graph.values[first.input[1]]
    w2 = graph.values[second.input[1]][:, 0]
    into, out = w1.shape[:2]
    to_four = w1.transpose(2, 3, 1, 0).reshape(4 * out, into)
    to_sixteen = np.zeros((4, 4, 4 * out), "float32")
    for row in range(4):
        for column in range(4):
            quarter = row // 2 * 2 + column // 2
            to_sixteen[row, column, quarter * out : (quarter + 1) * out] = w2[:, row % 2, column % 2]
    graph.replace(
        [first, add, relu, second, add_last, sigmoid],
        [
            node(
                "Conv",
                [
                    first.input[0],
                    graph.constant("four/weights", to_four[:, :, None, None]),
                    graph.constant("four/bias", np.tile(bias(add), 4)),
                ],
                "four",
            ),
            node("Relu", ["four"], "four/relu"),
            node(
                "Conv",
                [
                    "four/relu",
                    graph.constant("sixteen/weights", to_sixteen.reshape(16, -1)[:, :, None, None]),
                    graph.constant("sixteen/bias", np.repeat(bias(add_last), 16)),
                ],
                "sixteen",
            ),
            node("Sigmoid", ["sixteen"], "sixteen/sigmoid"),
            node("DepthToSpace", ["sixteen/sigmoid"], sigmoid.output[0], blocksize=4, mode="DCR"),
        ],
    )


def scale_once(graph):
    """x + x * s becomes x * (1 + s) where s is one number a channel: a pass over the largest values less."""
    one = graph.constant("one", np.array(1, "float32"))
    while found := next(scaled_sums(graph), None):
        add, product, value, scale = found
        name = f"{add.output[0]}/scale"
        graph.replace(
            [product, add],
            [node("Add", [scale, one], name), node("Mul", [value, name], add.output[0])],
        )


def scaled_sums(graph):
    for add in graph.all("Add"):
        for one, value in (add.input, reversed(add.input)):
            product = graph.maker.get(one)
            if product is None or product.op_type != "Mul" or value not in product.input:
                continue
            [scale] = [name for name in product.input if name != value]
            if graph.maker[scale].op_type == "HardSigmoid":
                yield add, product, value, scale


[source, target] = sys.argv[1:]
graph = Graph(source)
split_concat(graph)
fill_stem(graph)
spread_last(graph)
scale_once(graph)
# mean and deviation of ImageNet, which the network was trained with
means = (123.675, 116.28, 103.53)
deviations = (58.395, 57.12, 57.375)
take_grey_bytes(graph, 116.28, list(zip(means, (1 / d for d in deviations))))
graph.save(target)
