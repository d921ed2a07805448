"""The Transformer tab: type, see where every word looks, and what comes next."""

from playground.learners.transformer import Transformer
from playground.tabs.next_word import NextWordTab
from playground.tabs.next_word_stage import NextWordStage
from playground.tabs.transformer_stage import TransformerStage


class TransformerTab(NextWordTab):
    """Arcs between the words, all heads, and the arithmetic of one of them."""

    learner = Transformer
    name = "transformer"
    trained = "models/transformer.safetensors"

    def make_next_word_stage(self) -> NextWordStage:
        return TransformerStage()
