"""Qt and pyqtgraph: arrays in, plain values out. No learner."""
