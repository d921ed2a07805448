"""The endless digits: the same from the same seed, none twice, and normalised as a drawing is."""

from pathlib import Path

import numpy as np
import pytest

from playground.data.digits import (
    BANK,
    BANK_COUNT,
    HELD_OUT_COUNT,
    SIZE,
    Digits,
    Floats,
    held_out,
    normalise,
    write_bank,
)
from playground.data.resources import resource


def past_the_bank(seed: int = 0) -> Digits:
    stream = Digits(seed)
    stream.restore({"seed": np.array([seed], np.uint64), "position": np.array([BANK_COUNT], np.uint64)})
    return stream


def ink_at(top: int, left: int, height: int, width: int, size: int = 280) -> Floats:
    ink = np.zeros((size, size), np.float32)
    ink[top : top + height, left : left + width] = 1
    return ink


def seven(size: int = 280) -> Floats:
    """A roof and a stem in the upper left quarter."""
    return np.maximum(ink_at(20, 20, 16, 80, size), ink_at(20, 84, 110, 16, size))


def box(image: Floats) -> tuple[int, int]:
    """Height and width of the ink."""
    rows, columns = np.flatnonzero(image.max(1) > 0.01), np.flatnonzero(image.max(0) > 0.01)
    return int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1


def centre(image: Floats) -> tuple[float, float]:
    at = np.arange(SIZE)
    return float(image.sum(1) @ at / image.sum()), float(image.sum(0) @ at / image.sum())


def rows(images: Floats) -> set[bytes]:
    return {image.tobytes() for image in images}


def test_the_same_seed_gives_the_same_digits() -> None:
    for stream, twin in ((Digits(3), Digits(3)), (past_the_bank(3), past_the_bank(3))):
        (images, labels), (twins, twin_labels) = stream.batch(300), twin.batch(300)
        assert np.array_equal(images, twins)
        assert np.array_equal(labels, twin_labels)


def test_another_seed_gives_other_fresh_digits() -> None:
    assert not rows(past_the_bank(1).batch(200)[0]) & rows(past_the_bank(2).batch(200)[0])


def test_another_seed_shuffles_the_bank_otherwise() -> None:
    assert not np.array_equal(Digits(1).batch(50)[1], Digits(2).batch(50)[1])


def test_batches_have_the_promised_shapes_types_and_range() -> None:
    for stream in (Digits(), past_the_bank()):
        images, labels = stream.batch(70)
        assert images.shape == (70, SIZE, SIZE)
        assert images.dtype == np.float32
        assert labels.shape == (70,)
        assert labels.dtype == np.int64
        assert 0 <= images.min() < images.max() <= 1
        assert (images.sum((1, 2)) > 5).all()


@pytest.mark.parametrize("position", [0, 7, BANK_COUNT - 5, BANK_COUNT + 133])
def test_a_restored_stream_goes_on_bit_for_bit(position: int) -> None:
    stream = Digits(5)
    stream.restore({"seed": np.array([5], np.uint64), "position": np.array([position], np.uint64)})
    stream.batch(40)
    state = stream.state()
    images, labels = stream.batch(200)
    other = Digits(0)
    other.restore(state)
    again, labels_again = other.batch(200)
    assert np.array_equal(images, again)
    assert np.array_equal(labels, labels_again)


def test_a_state_is_small_and_does_not_change_afterwards() -> None:
    stream = Digits(5)
    state = stream.state()
    stream.batch(10)
    assert sum(value.nbytes for value in state.values()) < 4096
    assert state["position"] == 0


def test_how_a_stream_is_cut_into_batches_does_not_matter() -> None:
    whole = past_the_bank().batch(400)[0]
    stream = past_the_bank()
    parts = [stream.batch(count)[0] for count in (1, 127, 3, 200, 69)]
    assert np.array_equal(np.concatenate(parts), whole)


def test_nothing_is_seen_twice() -> None:
    stream = Digits()
    count = BANK_COUNT + 1000
    seen = set[bytes]()
    for _ in range(count // 500):
        seen |= rows(stream.batch(500)[0])
    assert len(seen) == count


def test_no_held_out_digit_is_in_a_stream() -> None:
    held = rows(held_out(HELD_OUT_COUNT)[0])
    assert len(held) == HELD_OUT_COUNT
    stream = Digits()
    for _ in range(BANK_COUNT // 500 + 2):
        assert not held & rows(stream.batch(500)[0])


def test_held_out_digits_are_balanced_and_fixed() -> None:
    images, labels = held_out()
    assert images.shape == (1000, SIZE, SIZE)
    assert images.dtype == np.float32
    assert np.array_equal(np.bincount(labels), [100] * 10)
    assert np.array_equal(held_out(60)[0], images[:60])


def test_all_ten_labels_are_about_equally_frequent() -> None:
    for labels in (Digits().batch(BANK_COUNT)[1], past_the_bank().batch(2000)[1]):
        share = np.bincount(labels, minlength=10) / len(labels)
        assert np.abs(share - 0.1).max() < 0.03


def test_the_bank_is_small_and_is_what_the_source_makes(tmp_path: Path) -> None:
    assert resource(BANK).stat().st_size < 8_000_000
    write_bank(tmp_path / "some.npz", count=256)
    with (
        np.load(resource(BANK), allow_pickle=False) as shipped,
        np.load(tmp_path / "some.npz", allow_pickle=False) as made,
    ):
        for images, labels, count in (("images", "labels", 256), ("held_images", "held_labels", HELD_OUT_COUNT)):
            assert np.array_equal(shipped[labels][:count], made[labels])
            # another machine's arithmetic may round a pixel, and now and then the edge of a box, otherwise
            assert (shipped[images][:count] != made[images]).mean() < 0.01


def test_an_empty_image_stays_empty() -> None:
    assert not normalise(np.zeros((280, 280), np.float32)).any()


def test_empty_and_full_images_go_together() -> None:
    pair = normalise(np.stack([np.zeros((280, 280), np.float32), seven()]))
    assert not pair[0].any()
    assert np.array_equal(pair[1], normalise(seven()))


def test_a_single_dot_fills_the_box() -> None:
    image = normalise(ink_at(50, 60, 1, 1))
    assert box(image) == (20, 20)
    assert image.sum() == pytest.approx(400, rel=1e-4)


def test_a_digit_in_a_corner_equals_its_centred_twin() -> None:
    corner, middle = seven(), np.roll(seven(), (70, 90), (0, 1))
    assert np.allclose(normalise(corner), normalise(middle), rtol=0, atol=1e-5)


def test_a_digit_of_half_the_size_nearly_equals_its_twin() -> None:
    small = seven().reshape(140, 2, 140, 2).mean((1, 3))
    assert np.allclose(normalise(small), normalise(seven()), rtol=0, atol=1e-3)


def test_the_longer_side_is_20_and_the_aspect_is_kept() -> None:
    assert box(normalise(ink_at(30, 40, 200, 100))) == (20, 10)
    assert box(normalise(ink_at(30, 40, 40, 80))) == (10, 20)


def test_the_mass_is_centred_within_half_a_pixel() -> None:
    images = [normalise(seven()), *past_the_bank().batch(300)[0]]
    off = np.abs(np.array([centre(image) for image in images]) - 14).max(1)
    assert np.mean(off < 0.51) > 0.99  # but for a few whose ink would leave the picture
    assert off.max() < 3


def test_normalising_twice_changes_nothing() -> None:
    images = held_out(500)[0]
    same = np.isclose(normalise(images), images, rtol=0, atol=1e-3).all((1, 2))
    assert same.mean() > 0.98  # but for those whose centre of mass lies just between two pixels


def test_many_images_are_normalised_as_one_by_one() -> None:
    many = np.random.default_rng(0).random((2, 3, 40, 50), dtype=np.float32)
    together = normalise(many)
    assert together.shape == (2, 3, SIZE, SIZE)
    assert np.allclose(together[1, 2], normalise(many[1, 2]), rtol=0, atol=1e-5)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: Digits(-1), "the seed of the digits must be in"),
        (lambda: Digits().batch(0), "a batch must have at least 1 digit, got 0"),
        (lambda: held_out(0), "the number of held-out digits must be in 1..2000, got 0"),
        (lambda: held_out(5000), "the number of held-out digits must be in 1..2000, got 5000"),
        (lambda: normalise(np.zeros(28, np.float32)), "must have rows and columns"),
    ],
)
def test_bad_arguments_are_refused_with_a_sentence(call: object, sentence: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=sentence):
        call()


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"seed": np.array([1], np.uint64)},
        {"seed": np.array([1], np.uint64), "position": np.array([-1])},
        {"seed": np.array([1], np.uint64), "position": np.array([1.5])},
        {"seed": np.array([1], np.uint64), "position": np.array([1, 2], np.uint64)},
        {"seed": np.array([1], np.uint64), "position": np.array([2**60], np.uint64)},
    ],
)
def test_a_nonsensical_state_is_refused_and_the_stream_stays(state: dict[str, np.ndarray]) -> None:
    stream, twin = Digits(4), Digits(4)
    with pytest.raises(ValueError, match="the digits"):
        stream.restore(state)
    assert np.array_equal(stream.batch(20)[0], twin.batch(20)[0])
