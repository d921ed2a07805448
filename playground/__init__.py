"""A playground in which anybody teaches a machine something and looks inside it while it learns."""

import os

__version__ = "0.1.0"

# Before numpy is imported: its threads would double the cost of making digits and keep the window's core busy.
for _library in ("OMP", "OPENBLAS", "MKL"):
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")
