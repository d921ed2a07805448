"""How a thread is made ready for learning beside a window."""

import os
import sys

import numpy as np

COMPILED = "128"  # shapes of layers, several times as many as one learner has
SWITCH_INTERVAL = 0.0005  # seconds; with Python's default of 5 ms a learner makes the window late by 125 ms


def prepare_learners_thread() -> None:
    """One torch thread (two are slower beside a window, and give other bits), and no denormal numbers.

    These are properties of the calling thread. Denormals make a matrix product up to 122 times slower. Of numbers
    that run away the session tells; numpy's warnings of them would only fill the log.
    """
    # For each shape of a layer a program is compiled and kept, 1.2 MB for each setting of a digit GAN, by itself 1024.
    for keeper in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):  # the latter is what torch puts before it
        os.environ.setdefault(keeper, COMPILED)
    import torch  # not with the module: the window is on screen before torch is imported

    sys.setswitchinterval(SWITCH_INTERVAL)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    np.seterr(over="ignore", invalid="ignore", divide="ignore")
