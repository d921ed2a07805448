"""The settings of a one-class SVM."""

import pytest

from playground.learners.svm_parts import SvmSettings


@pytest.mark.parametrize("name", ["nu", "gamma", "pairs"])
def test_a_run_goes_on_when_a_number_changes(name: str) -> None:
    assert not SvmSettings().restarts(SvmSettings().with_(**{name: SvmSettings.knobs()[name].high}))  # pyright: ignore[reportAttributeAccessIssue]


def test_another_kernel_is_another_run() -> None:
    assert SvmSettings().restarts(SvmSettings(kernel="linear"))
