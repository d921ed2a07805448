"""The CNN tab."""

from playground.tabs.cnn_stage import CnnStage

__all__ = ["CnnStage"]
