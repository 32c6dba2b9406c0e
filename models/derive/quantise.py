"""Weights in 8 bits for the blocks where most of the arithmetic is."""

import numpy as np
import onnx
from onnx import helper
import onnxruntime

from graph import MICROSOFT, node


def blocks(graph):
    """Of every block: its widening convolution, the five nodes of its GELU, its narrowing one, and the sum after it."""
    found = []
    for erf in graph.all("Erf"):
        divided = graph.maker[erf.input[0]]
        plus_one = graph.taker(erf.output[0])
        times = graph.taker(plus_one.output[0])
        halved = graph.taker(times.output[0])
        wide = graph.maker[divided.input[0]]
        narrow = graph.taker(halved.output[0])
        after = graph.takers[narrow.output[0]]
        is_sum = len(after) == 1 and after[0].op_type == "Add" and wide.input[0] in after[0].input
        found.append((wide, [divided, erf, plus_one, times, halved], narrow, after[0] if is_sum else None))
    return found


def second_moments(graph, names, inputs):
    """Of each value named, over all inputs: the sum of x x^T over all places, x being its channels at a place."""
    model = onnx.ModelProto.FromString(graph.model.SerializeToString())
    model.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    moments = dict.fromkeys(names, 0)
    for x in inputs:
        for name, value in zip(names, session.run(names, {"x": x})):
            places = value[0].reshape(value.shape[1], -1).astype("float64")
            moments[name] = moments[name] + places @ places.T
    return moments


# Processors without VNNI add two neighbouring products in 16 bits, which overflow where two of four neighbouring
# weights sum to more than this (255 * 128 < 2^15): there, misreadings would depend on the processor.
MOST_OF_TWO = 127


def steps(weights):
    """The step of every output's weights, [outputs, inputs]."""
    sizes = np.abs(weights)
    fours = np.sort(np.pad(sizes, ((0, 0), (0, -weights.shape[1] % 4))).reshape(len(weights), -1, 4), 2)
    step = np.maximum((fours[..., 3] + fours[..., 2]).max(1) / MOST_OF_TWO, sizes.max(1) / (MOST_OF_TWO - 1))
    return np.where(step == 0, 1, step)


def rounded(weights, moments, step):
    """
    Rounds the weights of one input after the other, each time moving what is not rounded yet so that the output changes
    least (GPTQ, Frantar et al. 2022). [outputs, inputs] of whole numbers.
    """
    count = weights.shape[1]
    order = np.argsort(-np.diag(moments))
    left = weights[:, order].astype("float64")
    h = moments[order][:, order]
    h = h + np.eye(count) * 0.01 * np.mean(np.diag(h))
    upper = np.linalg.cholesky(np.linalg.inv(h)).T
    whole = np.zeros_like(left)
    for k in range(count):
        whole[:, k] = np.clip(np.round(left[:, k] / step), 1 - MOST_OF_TWO, MOST_OF_TWO - 1)
        error = (left[:, k] - whole[:, k] * step) / upper[k, k]
        left[:, k + 1 :] -= np.outer(error, upper[k, k + 1 :])
    return without_overflow(whole[:, np.argsort(order)])


def without_overflow(whole):
    """Brings the larger of two neighbours down where they came out too large together, as few do."""
    count = whole.shape[1]
    fours = np.pad(whole, ((0, 0), (0, -count % 4))).reshape(len(whole), -1, 4)
    while True:
        sizes = np.sort(np.abs(fours), 2)
        over = np.argwhere(sizes[..., 3] + sizes[..., 2] > MOST_OF_TWO)
        if len(over) == 0:
            return fours.reshape(len(whole), -1)[:, :count]
        for i, j in over:
            k = np.argmax(np.abs(fours[i, j]))
            fours[i, j, k] -= np.sign(fours[i, j, k])


def quantise_blocks(graph, inputs):
    """
    Both convolutions (1x1) of every block become products of matrices whose left side is brought to 8 bits as it comes:
    no range is fixed beforehand, sums and GELU stay floats.
    """
    names = [conv.input[0] for wide, _, narrow, _ in blocks(graph) for conv in (wide, narrow)]
    moments = second_moments(graph, names, inputs)

    def product(source, conv, name):
        weights = graph.values[conv.input[1]][:, :, 0, 0]
        step = steps(weights)
        whole = rounded(weights, moments[conv.input[0]], step).astype(np.int8)
        constants = {
            "weights": whole.T,
            "step": step.astype("float32"),
            "zero": np.zeros(len(weights), np.int8),
            "bias": graph.values[conv.input[2]],
        }
        inputs = [graph.constant(f"{name}/{key}", array) for key, array in constants.items()]
        return node("DynamicQuantizeMatMul", [source, *inputs], name, MICROSOFT)

    for k in range(len(blocks(graph))):
        wide, gelu, narrow, total = blocks(graph)[0]
        name = f"block{k}"
        new = [
            node("Transpose", [wide.input[0]], f"{name}/in", perm=[0, 2, 3, 1]),
            product(f"{name}/in", wide, f"{name}/wide"),
            node("Gelu", [f"{name}/wide"], f"{name}/gelu", MICROSOFT),
            product(f"{name}/gelu", narrow, f"{name}/narrow"),
        ]
        if total is not None:
            new.append(node("Add", [f"{name}/narrow", f"{name}/in"], f"{name}/sum"))
        out = (narrow if total is None else total).output[0]
        new.append(node("Transpose", [new[-1].output[0]], out, perm=[0, 3, 1, 2]))
        graph.replace([wide, *gelu, narrow, *([] if total is None else [total])], new)
