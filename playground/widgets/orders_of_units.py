"""In which order units are drawn, and which of them have something to say about a phrase."""

import numpy as np
from numpy.typing import NDArray


def similar_order(values: NDArray[np.floating]) -> NDArray[np.int64]:
    """An order (units,) in which similar rows of values (units, words) stand together; missing values count as 0.

    It begins with the unit that is least like the average and goes on with whichever is left that is most like the
    one before.
    """
    rows = _finite(values)
    if len(rows) < 2:
        return np.arange(len(rows))
    apart = _distances(rows)
    here = int(np.linalg.norm(rows - rows.mean(axis=0), axis=1).argmax())
    order = [here]
    for _ in range(len(rows) - 1):
        apart[:, here] = np.inf
        here = int(apart[here].argmin())
        order.append(here)
    return np.array(order)


def units_on(values: NDArray[np.floating], first: int, last: int, most: int = 8) -> tuple[tuple[int, float], ...]:
    """Units whose mean over a phrase differs most from their mean over the other words, with the difference.

    Of values (units, words), words `first` to `last`, both included; strongest first. A phrase of all words differs
    from nothing.
    """
    rows = _finite(values)
    inside = np.zeros(rows.shape[1], dtype=bool)
    inside[first : last + 1] = True
    if inside.all() or not inside.any():
        return ()
    differences = rows[:, inside].mean(axis=1) - rows[:, ~inside].mean(axis=1)
    strongest = np.argsort(-np.abs(differences), kind="stable")[:most]
    return tuple((int(unit), float(differences[unit])) for unit in strongest if differences[unit] != 0)


def _finite(values: NDArray[np.floating]) -> NDArray[np.float64]:
    return np.nan_to_num(np.asarray(values, dtype=np.float64), posinf=0.0, neginf=0.0)


def _distances(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far each row is from each other (n, n), squared."""
    lengths = (rows**2).sum(axis=1)
    return lengths[:, None] + lengths[None, :] - 2 * rows @ rows.T
