"""Curves as a table that a spreadsheet opens."""

import csv
import io

from playground.engine.history import Curves


def curves_to_csv(curves: Curves) -> str:
    """One row per point: the last step it averages over, and the mean of each curve."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(("step", *curves.names))
    table.writerows(zip(curves.steps.tolist(), *curves.values.tolist(), strict=True))
    return text.getvalue()
