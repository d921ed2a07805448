"""The LSTM tab: type, see what every unit makes of every word, and what comes next."""

from playground.learners.lstm import Lstm
from playground.phrases import phrase
from playground.tabs.next_word import NextWordTab
from playground.tabs.next_word_stage import NextWordStage
from playground.tabs.recurrent_stage import RecurrentStage

VALUES = (
    phrase("Hidden state"),
    phrase("Memory cell"),
    phrase("Input gate"),
    phrase("Forget gate"),
    phrase("New memory"),
    phrase("Output gate"),
)


class LstmTab(NextWordTab):
    """The units of the network over the words, and one of them in numbers."""

    learner = Lstm
    name = "lstm"
    trained = "models/lstm.safetensors"

    def make_next_word_stage(self) -> NextWordStage:
        return RecurrentStage(phrase("LSTM"), VALUES)
