"""Songs that nobody ever sang, and two thousand listeners with tastes of their own, made here from a seed."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from playground.data.ratings import STARS, Ratings, split
from playground.phrases import phrase

NAME = "Our songs"
LISTENERS = 2_000
KINDS = (
    phrase("country"), phrase("rock"), phrase("hip-hop"), phrase("classical"), phrase("jazz"), phrase("electronic"),
)  # fmt: skip

# For each kind its songs: the title, the band, how good it is (stars), and whether it is calm (-1) or lively (+1).
_SONGS = (
    (
        ("Tractor by Moonlight", "The Haystack Cousins", 0.4, -0.6),
        ("My Boots Know the Way Home", "Clementine Dustwell", 0.2, 0.3),
        ("Waltz of the Porch Swing", "Old Turnip Creek", -0.2, -1.0),
        ("Rooster on the Radio", "The Haystack Cousins", 0.0, 1.0),
        ("Ninety Miles of Corn", "Wade Applebucket", -0.4, 0.5),
    ),
    (
        ("Thunder in the Garage", "Loud Neighbours", 0.5, 1.0),
        ("My Bike Has No Brakes", "The Gravel Eaters", 0.1, 0.9),
        ("Volcano for Lunch", "Stone Umbrella", -0.1, 0.7),
        ("Slow Song for a Broken String", "Stone Umbrella", 0.2, -1.0),
        ("Louder Than My Sister", "Loud Neighbours", -0.3, 0.8),
    ),
    (
        ("Pockets Full of Rhymes", "MC Marmalade", 0.3, 0.6),
        ("Lift to the Ninth Floor", "Crispy Trainers", 0.0, 0.2),
        ("Kings of the Bus Stop", "Crispy Trainers", 0.4, 0.8),
        ("Sorry, the Dog Ate My Verse", "MC Marmalade", -0.2, 0.4),
        ("Whisper It to the Beat", "Lady Semicolon", -0.1, -0.8),
    ),
    (
        ("Sonata for a Sleepy Cat", "Elias Quillfeather", 0.3, -1.0),
        ("The Clockmender's Minuet", "Elias Quillfeather", 0.0, 0.1),
        ("March of the Teaspoons", "Ottoline von Barge", 0.1, 1.0),
        ("A Pond in November", "Ottoline von Barge", -0.4, -0.9),
        ("Lullaby for Eleven Cellos", "The Umber Orchestra", 0.2, -0.8),
    ),
    (
        ("Blueberry Pancake at Two", "The Lamplight Five", 0.2, -0.5),
        ("Rain on My Trumpet", "Delphine Honeywood", 0.3, -0.9),
        ("A Taxi for the Saxophone", "The Lamplight Five", 0.0, 0.8),
        ("Five Cats, Four Chairs", "Trio Tangerine", -0.3, 0.9),
        ("The Last Biscuit Swing", "Trio Tangerine", 0.1, 0.6),
    ),
    (
        ("Picnic with a Robot", "Neon Hedgehog", 0.4, 0.5),
        ("Hello, Little Satellite", "Ada Voltage", 0.2, -0.7),
        ("Bubble Wrap Boogie", "Neon Hedgehog", 0.0, 1.0),
        ("Disco of the Glow-worms", "Ada Voltage", 0.1, 0.8),
        ("The Fridge Is Dreaming", "Hum & Buzz", -0.4, -0.9),
    ),
)
# How much a lover of the row's kind likes each kind, in stars above or below the middle.
_LIKES = np.array(
    [
        [2.1, 0.3, -1.2, -0.4, -0.3, -1.2],
        [0.2, 2.1, -0.4, -1.0, -0.7, -0.2],
        [-1.2, -0.3, 2.1, -1.3, 0.1, 0.7],
        [-0.3, -1.0, -1.4, 2.1, 0.7, -0.8],
        [-0.2, -0.4, 0.0, 0.7, 2.1, -0.6],
        [-1.3, 0.0, 0.6, -0.7, -0.5, 2.1],
    ]
)
_LOVERS = (0.17, 0.21, 0.2, 0.13, 0.12, 0.17)  # of each kind
_SECOND = 0.45  # of a listener's taste at most is that of lovers of another kind
_MIDDLE, _GENEROSITY, _MOOD, _NOISE = 2.9, 0.35, 0.45, 0.5  # stars, and how many of them make a spread
_KNOWN = 0.4  # of the songs a listener has rated; more of those that are liked and known


@cache
def our_songs() -> Ratings:
    """The ratings that every learner begins with: 30 songs, 2000 listeners, the same for everybody."""
    return listeners(LISTENERS)


def listeners(count: int, seed: int = 0) -> Ratings:
    """Ratings of so many listeners, each of whom knows about twelve of the thirty songs."""
    random = np.random.default_rng(seed)
    songs = _in_turns()
    made_of = np.array([kind for kind, _ in songs], np.int16)
    quality, mood = (np.array([song[part] for _, song in songs], float) for part in (2, 3))
    liking = _tastes(count, random)[:, made_of]  # (listeners, songs)
    liking += quality + np.outer(_MOOD * random.standard_normal(count), mood)
    liking += _GENEROSITY * random.standard_normal((count, 1))
    felt = _MIDDLE + liking + _NOISE * random.standard_normal(liking.shape)
    stars = np.clip(np.rint(felt), 1, STARS).astype(np.uint8)
    stars[random.random(stars.shape) > _known(liking, quality)] = 0
    titles, bands = zip(*(song[:2] for _, song in songs), strict=True)
    return Ratings(NAME, titles, stars, split(stars, seed), bands, KINDS, made_of)


def _in_turns() -> list[tuple[int, tuple[str, str, float, float]]]:
    """All songs with their kinds: one of each kind, then the next one of each."""
    return [(kind, songs[turn]) for turn in range(len(_SONGS[0])) for kind, songs in enumerate(_SONGS)]


def _tastes(count: int, random: np.random.Generator) -> NDArray[np.float64]:
    """(listeners, kinds) how much they like each kind: that of one kind's lovers, with a little of another's."""
    first, second = random.choice(len(KINDS), (2, count), p=_LOVERS)
    share = _SECOND * random.random((count, 1))
    return (1 - share) * _LIKES[first] + share * _LIKES[second]


def _known(liking: NDArray[np.float64], quality: NDArray[np.float64]) -> NDArray[np.float64]:
    """(listeners, songs) how likely it is that they heard and rated it."""
    return np.clip(_KNOWN + 0.1 * liking + 0.2 * quality, 0.05, 0.95)
