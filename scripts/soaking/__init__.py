"""What `scripts/soak.py` is made of: a visitor who does anything, faults, and the run inside the program."""
