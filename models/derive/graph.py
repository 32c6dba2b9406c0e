"""Changing an ONNX graph node by node."""

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

MICROSOFT = "com.microsoft"


class Graph:
    """A network whose constants are folded, in which nodes are found by what they make and who takes it."""

    def __init__(self, path):
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = f"{path}.folded"
        onnxruntime.InferenceSession(path, options)
        self.model = onnx.load(options.optimized_model_filepath)
        del self.model.opset_import[:]
        self.model.opset_import.extend([helper.make_opsetid("", 11), helper.make_opsetid(MICROSOFT, 1)])
        self.graph = self.model.graph
        self.values = {i.name: numpy_helper.to_array(i) for i in self.graph.initializer}
        self._index()

    def _index(self):
        self.maker = {name: n for n in self.graph.node for name in n.output}
        self.takers = {}
        for n in self.graph.node:
            for name in n.input:
                self.takers.setdefault(name, []).append(n)

    def all(self, kind):
        return [n for n in self.graph.node if n.op_type == kind]

    def taker(self, name):
        """The one node that takes a value."""
        [one] = self.takers[name]
        return one

    def constant(self, name, array):
        array = np.ascontiguousarray(array)
        self.values[name] = array
        self.graph.initializer.append(numpy_helper.from_array(array, name))
        return name

    def replace(self, old, new):
        """Puts new nodes where the last of the old ones stood."""
        gone = {id(n) for n in old}
        at = max(k for k, n in enumerate(self.graph.node) if id(n) in gone)
        nodes = []
        for k, n in enumerate(self.graph.node):
            nodes += new if k == at else [] if id(n) in gone else [n]
        nodes = [onnx.NodeProto.FromString(n.SerializeToString()) for n in nodes]
        del self.graph.node[:]
        self.graph.node.extend(nodes)
        self._index()

    def save(self, path):
        taken = set(self.takers)
        kept = [i for i in self.graph.initializer if i.name in taken]
        del self.graph.initializer[:]
        self.graph.initializer.extend(kept)
        del self.graph.value_info[:]
        onnx.checker.check_model(self.model)
        onnx.save(self.model, path)


def node(kind, inputs, output, domain="", **attributes):
    return helper.make_node(kind, inputs, [output], f"{output}/{kind}", domain=domain, **attributes)


def attributes(n):
    return {a.name: helper.get_attribute_value(a) for a in n.attribute}


def filled(array, axis, size):
    """The array with zeros at the end of an axis."""
    widths = [(0, 0)] * array.ndim
    widths[axis] = (0, size - array.shape[axis])
    return np.pad(array, widths)


def take_grey_bytes(graph, middle, factors):
    """
    The network takes a grey image of bytes, [1, 1, height, width], in the place of three channels of floats.
    Each channel was (grey - its mean) * factor; the same for all but the mean, which `middle` stands for: beyond the
    edge the first convolution sees zeros, which are grey of that value.
    """
    source = graph.graph.input[0]
    conv = graph.taker(source.name)
    weights = graph.values[conv.input[1]]
    bias = graph.values[conv.input[2]].astype("float64")
    summed = np.zeros((weights.shape[0], 1, *weights.shape[2:]))
    for channel, (mean, factor) in enumerate(factors):
        summed[:, 0] += weights[:, channel] * factor
        bias += weights[:, channel].sum((1, 2)) * (middle - mean) * factor
    source.type.tensor_type.elem_type = onnx.TensorProto.UINT8
    source.type.tensor_type.shape.dim[1].dim_value = 1
    offset = graph.constant("grey/middle", np.array(middle, "float32"))
    grey = [
        node("Cast", [source.name], "grey/number", to=onnx.TensorProto.FLOAT),
        node("Sub", ["grey/number", offset], "grey/centred"),
    ]
    first = node(
        "Conv",
        [
            "grey/centred",
            graph.constant("grey/weights", summed.astype("float32")),
            graph.constant("grey/bias", bias.astype("float32")),
        ],
        conv.output[0],
        **attributes(conv),
    )
    graph.replace([conv], [*grey, first])


def split_concat(graph):
    """
    The stem's convolution of two joined halves becomes the sum of one of each. Joining them costs ONNX Runtime two
    reorderings of the largest values there are.
    """
    joined = graph.all("Concat")[0]
    conv = graph.taker(joined.output[0])
    relu = graph.taker(conv.output[0])
    weights = graph.values[conv.input[1]]
    half = weights.shape[1] // 2
    [one, other] = joined.input
    graph.replace(
        [joined, conv, relu],
        [
            node(
                "Conv",
                [one, graph.constant("stem/one", weights[:, :half]), conv.input[2]],
                "stem/of-one",
                **attributes(conv),
            ),
            node(
                "Conv",
                [other, graph.constant("stem/other", weights[:, half:])],
                "stem/of-other",
                **attributes(conv),
            ),
            node("Add", ["stem/of-one", "stem/of-other"], "stem/sum"),
            node("Relu", ["stem/sum"], relu.output[0]),
        ],
    )
