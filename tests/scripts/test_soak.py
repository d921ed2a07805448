"""A soak as it is run, but short: in a museum's dress and in a desktop's, with a kill in each."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from soaking.findings import MEASURED, Findings, slope

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="it needs pipes with names")
@pytest.mark.parametrize("options", [["--kiosk"], []], ids=["kiosk", "desktop"])
def test_a_short_soak_finds_nothing_wrong(options: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "scripts/soak.py", "--minutes", "0.1", "--seed", "3", "--keep", str(tmp_path), *options]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=200, check=False)
    told = json.loads(ran.stdout.splitlines()[-1])
    assert told["events"] > 20
    assert (told["restarts_wanted"], told["restarts"]) == (1, 1)
    assert [told[name] for name in ("uncaught", "qt_warnings", "extra_windows")] == [0, 0, 0], ran.stderr
    assert sum(told["faults"].values()) >= 1
    reports = [json.loads(line) for line in (tmp_path / "reports.jsonl").read_text("utf-8").splitlines()]
    assert [line["life"] for line in reports if "painted" in line] == [0, 1]


# What is made of what the program says.


def report(second: float, **facts: Any) -> dict[str, Any]:
    usual = {
        "life": 0, "pid": os.getpid(), "events": round(50 * second), "delays": [1.0], "rss": 2**28, "left": None,
        "threads": 4, "files": 9, "tabs": 2, "uncaught": 0, "qt_warnings": 0, "extra_windows": 0,
    }  # fmt: skip
    return usual | facts


def found(*reports: dict[str, Any], painted: bool = True, **each: Any) -> Findings:
    """Findings of reports that came once a second, after the first picture."""
    findings = Findings(warm_up=2.0)
    if painted:
        findings.hear({"life": 0, "pid": os.getpid(), "painted": True}, 0.0)
    for second, facts in enumerate(reports or [report(float(s), **each) for s in range(1, 12)], start=1):
        findings.hear(facts, float(second))
    return findings


def test_a_quiet_run_is_good() -> None:
    told = found().summary()
    assert found().are_good
    assert (told["events"], told["threads"], told["files"], told["memory_mb_per_hour"]) == (550, [2, 2], [9, 9], 0.0)


@pytest.mark.parametrize(
    "fault",
    [{"uncaught": 1}, {"qt_warnings": 1}, {"extra_windows": 1}, {"delays": [60.0]}],
    ids=["uncaught", "qt_warnings", "extra_windows", "late"],
)
def test_each_fault_is_seen(fault: dict[str, Any]) -> None:
    assert not found(**fault).are_good


def test_memory_threads_and_files_that_grow_are_seen() -> None:
    for name, by in (("rss", 2**20), ("threads", 1), ("files", 1)):
        grown = [report(float(s), **{name: report(0.0)[name] + by * s}) for s in range(12)]
        assert not found(*grown).are_good, name


def test_what_could_not_be_measured_is_told_and_is_not_good() -> None:
    brief = found(*[report(float(s)) for s in range(1, 4)])
    assert {name: brief.summary()[name] for name in MEASURED} == dict.fromkeys(MEASURED)
    assert not brief.are_good


def test_a_life_that_ended_early_does_not_take_away_what_the_longest_one_showed() -> None:
    """Nor is memory of one life compared with that of another."""
    grown = [report(float(s), rss=2**28 + 2**20 * s) for s in range(1, 12)]
    findings = found(*grown)
    findings.hear({"life": 1, "pid": os.getpid(), "painted": True}, 12.0)
    for second in range(13, 18):
        findings.hear(report(float(second), life=1), float(second))
    assert findings.summary()["memory_mb_per_hour"] == pytest.approx(3600.0)
    assert findings.summary()["watched_s"] == 8


def test_what_tabs_need_between_two_resets_is_no_growth_but_what_they_leave_is() -> None:
    def told(grows: int) -> Findings:
        return found(
            *[
                report(float(s), rss=2**28 + 2**24 * (s % 4) * s, left=2**28 + grows * s if s % 4 == 0 else None)
                for s in range(24)
            ]
        )

    assert told(0).summary()["memory_mb_per_hour"] == 0.0
    assert told(0).summary()["memory_between"] == [0.0, 0.0]
    assert told(2**20).summary()["memory_mb_per_hour"] == pytest.approx(3600.0)


def test_a_kiosk_that_was_reset_but_once_was_not_measured() -> None:
    assert found(*[report(float(s), left=2**28 if s == 8 else None) for s in range(24)]).summary()["files"] is None


def test_of_a_run_as_fast_as_it_goes_delays_and_memory_say_nothing() -> None:
    findings = Findings(warm_up=2.0, is_paced=False)
    findings.hear({"life": 0, "pid": os.getpid(), "painted": True}, 0.0)
    for second in range(1, 12):
        findings.hear(report(float(second), delays=[60.0], rss=2**28 + 2**20 * second), float(second))
    assert findings.are_good
    assert findings.summary()["memory_mb_per_hour"] is None
    findings.hear(report(13.0, uncaught=1), 13.0)
    assert not findings.are_good


def test_a_run_in_which_nothing_happened_is_not_good() -> None:
    assert not found(painted=False, events=0).are_good


def test_a_life_that_does_not_come_back_is_seen() -> None:
    findings = found()
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    findings.hear({"life": 0, "pid": ended.pid, "painted": True}, 20.0)
    findings.look_for_death(21.0)
    assert not findings.are_good
    findings.hear({"life": 1, "pid": os.getpid(), "painted": True}, 22.5)
    assert findings.summary()["slowest_restart_s"] >= 1.5


def test_the_slope_is_that_of_theil_and_sen() -> None:
    times = np.arange(50.0)
    values = 3.0 * times + 7.0
    values[::10] += 500.0  # a few jumps
    assert slope(times, values)[0] == pytest.approx(3.0)
    assert slope(times[:1], values[:1]) == (0.0, 0.0, 0.0)


def test_the_slope_and_its_interval_are_scipys() -> None:
    from scipy.stats import theilslopes  # scikit-learn brings it

    random = np.random.default_rng(0)
    times, values = np.sort(random.random(60)), random.normal(size=60)
    middle, _, low, high = theilslopes(values, times)
    assert slope(times, values) == pytest.approx((middle, low, high))
