"""The window, the start of the program and its self-test."""
