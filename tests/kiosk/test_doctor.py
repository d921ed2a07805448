"""The doctor says what it finds, whatever it finds, and touches nothing."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from playground.kiosk import doctor as module
from playground.kiosk import program_checks
from playground.kiosk.doctor import CHECKS, doctor, main
from playground.kiosk.findings import Check, Finding, Patient
from playground.kiosk.pin import hash_pin
from tests.kiosk.patients import PROBE, patient
from tests.programs import ran


def well(patient: Patient) -> Iterator[Finding]:
    yield Finding("ok", "well")


def unwell(patient: Patient) -> Iterator[Finding]:
    yield Finding("warning", "unwell", "rest")


def ill(patient: Patient) -> Iterator[Finding]:
    yield Finding("failure", "ill")


def faints(patient: Patient) -> Iterator[Finding]:
    yield Finding("ok", "at first")
    raise RuntimeError("planted")


def test_all_checks_have_something_to_say_of_an_empty_computer(tmp_path: Path) -> None:
    found = doctor(patient(tmp_path).config, patient(tmp_path))
    assert len(found) >= len(CHECKS)
    assert not [finding for finding in found if "could not look" in finding.text]


def test_a_check_that_fails_is_a_finding_and_the_others_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHECKS", (faints, ill))
    assert [(finding.level, finding.text) for finding in doctor(patient(tmp_path).config, patient(tmp_path))] == [
        ("ok", "at first"),
        ("by hand", "test_doctor.faints could not look: RuntimeError: planted"),
        ("failure", "ill"),
    ]


@pytest.mark.parametrize(
    ("checks", "code"), [((well,), 0), ((well, unwell), 0), ((faints,), 0), ((ill,), 1), ((well, ill, well), 1)]
)
def test_the_exit_code_tells_of_failures_alone(
    monkeypatch: pytest.MonkeyPatch, checks: tuple[Check, ...], code: int
) -> None:
    monkeypatch.setattr(module, "CHECKS", checks)
    assert main(out=io.StringIO()) == code


def test_each_finding_is_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(module, "CHECKS", (well, unwell))
    main()
    assert capsys.readouterr().out == (
        "ok       no config file is named, so everything has its default\nok       well\nwarning  unwell -> rest\n"
    )


def test_the_config_file_is_looked_at_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "CHECKS", ())
    path, out = tmp_path / "kiosk.toml", io.StringIO()
    path.touch()
    assert main(path, out) == 0
    assert out.getvalue() == f"ok       {path} has no mistake\n"


def test_every_mistake_of_the_config_file_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "CHECKS", (well,))
    path, out = tmp_path / "kiosk.toml", io.StringIO()
    path.write_text("[times]\nidle = 3\ncountdown = 3\n", encoding="utf-8")
    assert main(path, out) == 1
    assert re.findall(r"^\w+ +", out.getvalue(), re.MULTILINE) == ["failure  ", "failure  ", "ok       "]


def judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> list[str]:
    """What is said of PIN and folders where the config file has that text and, always, a mistake too."""
    monkeypatch.setattr(module, "CHECKS", (program_checks.pin, program_checks.folders))
    path, out = tmp_path / "kiosk.toml", io.StringIO()
    path.write_text(f"{text}\n[times]\nidle = 3\n", encoding="utf-8")
    assert main(path, out) == 1
    return out.getvalue().splitlines()[1:]


def test_a_mistake_elsewhere_does_not_keep_right_values_from_being_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f'[staff]\npin = "{hash_pin("1234")}"\n[files]\nlogs = "{tmp_path}"\nstatistics = "{tmp_path}"'
    pin, logs, statistics = judged(tmp_path, monkeypatch, text)
    assert pin == "ok       staff can leave: a PIN is set"
    assert f"files.logs: {tmp_path} can be written to" in logs
    assert f"files.statistics: {tmp_path} can be written to" in statistics


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('[staff]\npin = "1234"\n[files]\nlogs = 3', ["pin", "folders"]),
        ("[[staff]]\n[[files]]", ["pin", "folders"]),
        ("[staff", ["pin", "folders"]),
    ],
)
def test_nothing_is_judged_by_a_default_that_the_file_would_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, names: list[str]
) -> None:
    lines = [line for line in judged(tmp_path, monkeypatch, text) if not line.startswith("failure")]
    assert lines == [
        f"by hand  {name} can't be judged by what the config file says -> mend the config file first" for name in names
    ]


WATCHED = """
    import io, json, sys
    opened = []
    sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
    from playground.kiosk.doctor import main
    out = io.StringIO()
    code = main(out=out)
    {more}
    print(json.dumps(dict(code=code, lines=out.getvalue().splitlines(), opened=opened)))
"""


def test_a_real_look_opens_no_socket_and_says_something_of_everything() -> None:
    code, facts, err = ran(WATCHED.format(more=""))
    assert (code, facts["opened"], err) == (0, [], "")
    assert len(facts["lines"]) > len(CHECKS)
    assert not [line for line in facts["lines"] if "could not look" in line]
    assert [line for line in facts["lines"] if line.startswith("warning  Qt draws to offscreen")]


def test_a_socket_would_be_seen() -> None:
    """Positive control."""
    _, facts, _ = ran(WATCHED.format(more="import socket; socket.socket().close()"))
    assert facts["opened"] == ["socket.__new__"]


def test_a_damaged_answer_of_the_probe_is_survived(tmp_path: Path) -> None:
    for told in ("", "{", "[]", json.dumps({"platform": 3})):
        ours = patient(tmp_path, {PROBE: told})
        assert any("screen could not look" in finding.text for finding in doctor(ours.config, ours)), told
