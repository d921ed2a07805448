"""The RNN tab: type, see what every unit makes of every word, and what comes next."""

from playground.learners.rnn import Rnn
from playground.phrases import phrase
from playground.tabs.next_word import NextWordTab
from playground.tabs.next_word_stage import NextWordStage
from playground.tabs.recurrent_stage import RecurrentStage

VALUES = (phrase("Hidden state"),)


class RnnTab(NextWordTab):
    """The units of the network over the words, and one of them in numbers."""

    learner = Rnn
    name = "rnn"
    trained = "models/rnn.safetensors"

    def make_next_word_stage(self) -> NextWordStage:
        return RecurrentStage(phrase("RNN"), VALUES)
