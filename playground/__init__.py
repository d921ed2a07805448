"""A playground in which anybody teaches a machine something and looks inside it while it learns."""

__version__ = "0.1.0"
