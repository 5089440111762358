"""The tests stand on the same ground on every machine, and on any day."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests import ground
from tests.conftest import Referrals
from tests.paths import ROOT

ASK = """
import json, os, shutil, time
from datetime import datetime
from pathlib import Path
print(json.dumps({
    "home": str(Path.home()), "zone": time.tzname, "size": list(shutil.get_terminal_size()),
    "now": datetime.now().timestamp(), "language": os.environ.get("LANG"), "names": sorted(os.environ),
}))
"""


def seen_by_a_process(env: Mapping[str, str] | None = None) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=env, check=True, capture_output=True, text=True
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("env", [None, ground.environment()], ids=["inherited", "made"])
def test_a_process_sees_the_ground_and_nothing_of_the_machine(
    env: Mapping[str, str] | None, pytestconfig: pytest.Config
) -> None:
    seen = seen_by_a_process(env)

    home = Path(str(seen["home"]))
    assert home.name.startswith("referrals-home-")
    assert seen["language"] == pytestconfig.getoption("language")
    assert seen["size"] == [80, 24]
    assert not [name for name in seen["names"] if name.startswith(("XDG_CONFIG", "REFERRALS_MAIL"))]


def test_the_time_zone_is_the_one_given(pytestconfig: pytest.Config) -> None:
    """Without the machine's list of zones (Debian's tzdata) every zone would be UTC."""
    if pytestconfig.getoption("zone") == ground.ZONE:
        assert seen_by_a_process()["zone"] == ["CET", "CEST"]


@pytest.mark.parametrize("env", [None, ground.environment(), ground.carried()])
def test_all_processes_go_by_one_clock(
    env: Mapping[str, str] | None, pytestconfig: pytest.Config
) -> None:
    """Also one whose environment is empty."""
    now = datetime.fromtimestamp(float(str(seen_by_a_process(env)["now"])), ground.clock().tzinfo)

    assert abs(now - ground.clock()) < timedelta(minutes=1)
    assert pytestconfig.getoption("day") in (None, now.date())


def test_the_program_goes_by_the_same_clock(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[me]\nname = 'Robin'\n", encoding="utf-8")
    referrals("contacts", "add", "Ana Silva", today="today")

    assert referrals("met", "ana", today="today").err.endswith(f"{ground.clock():%Y-%m-%d}.\n")


SLIPS = (
    "from datetime import date\nDAY = date.today()\n",
    "from datetime import UTC, datetime\nNOW = datetime.now(UTC)\n",
    "import datetime\nNOW = datetime.datetime.now(datetime.UTC)\n",
    "import time\nNOW = time.time()\n",
    "import time\nNOW = time.localtime()\n",
    "from pathlib import Path\nHOME = Path.home()\n",
    "import os\nWIDE = os.get_terminal_size()\n",
    "import locale\nlocale.setlocale(locale.LC_ALL, 'C')\n",
)


@pytest.mark.parametrize("text", SLIPS)
@pytest.mark.parametrize("place", ["tests/domain/test_x.py", "referrals/domain/x.py"])
def test_who_reads_the_machine_elsewhere_is_stopped_by_the_checks(text: str, place: str) -> None:
    """`make test` runs ruff first."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--stdin-filename", place, "--output-format", "concise", "-"],
        input=text, cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip

    assert "TID251" in done.stdout


@pytest.mark.parametrize("day", ["2026-12-31", "2028-02-29"])
def test_a_run_takes_its_day_from_an_option(day: str) -> None:
    command = [sys.executable, "-m", "pytest", "--day", day, "-q", "-k", "clock"]
    own = ("TESTS_", "PYTHON", "PYTEST_")
    env = {name: value for name, value in os.environ.items() if not name.startswith(own)}

    done = subprocess.run(
        [*command, __file__], cwd=ROOT, env=env, check=False, capture_output=True, text=True
    )

    assert "4 passed" in done.stdout, done.stdout + done.stderr


FAR = (
    "import socket; socket.create_connection(('192.0.2.1', 80), 0.1)",
    "import socket; socket.getaddrinfo('a.example.com', 443)",
    "import socket; socket.gethostbyname('b.example.com')",
    "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'?', ('192.0.2.2', 53))",
    "from http.client import HTTPConnection as H; H('c.example.com').request('GET', '/')",
    "import asyncio; asyncio.run(asyncio.open_connection('2001:db8::1', 443))",
)
EACH = f"""
import os, sys
os.environ.clear() if "lost" in sys.argv else None
for script in {FAR}:
    try:
        exec(script)
    except OSError as error:
        print(error)
"""


@pytest.mark.parametrize("env", [None, ground.carried()], ids=["inherited", "carried"])
@pytest.mark.parametrize("lost", [(), ("lost",)], ids=["", "lost"])
def test_who_reaches_beyond_this_machine_is_refused_and_told_of(
    lost: tuple[str, ...], env: Mapping[str, str] | None
) -> None:
    """In whatever process, also one that has lost its environment since it began."""
    done = subprocess.run(
        [sys.executable, "-c", EACH, *lost], env=env, check=True, capture_output=True, text=True
    )

    told = ground.reached().splitlines()
    assert done.stdout.count("tests stay on this machine") == len(told) == len(FAR)
    assert told[1] == (
        "socket.getaddrinfo asked for a.example.com: a test reaches no further than this machine; "
        "serve it on 127.0.0.1"
    )


NEAR = """
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(("localhost", server.getsockname()[1])).close()
    socket.create_connection(server.getsockname()).close()
"""


def test_servers_of_this_machine_and_names_that_nobody_can_have_are_free() -> None:
    subprocess.run([sys.executable, "-c", NEAR], check=True)
    with pytest.raises(socket.gaierror, match="nobody has the name"):
        socket.getaddrinfo("northwind.invalid", 443)

    assert not ground.reached()


MANY = """
import os, sys, threading, coverage
sys.setswitchinterval(1e-6)
lost = []
sys.unraisablehook = lambda ended: lost.append(ended.exc_value)
def begin():
    for _ in range(500):
        threading.Thread(target=int).start()
coverage.Coverage(data_file=None, config_file=False, messages=False).start()
beginners = [threading.Thread(target=begin) for _ in range(4)]
[beginner.start() for beginner in beginners]
[beginner.join() for beginner in beginners]
child = os.fork()
if not child:
    threading.Thread(target=int).start()
    os._exit(0)
print(lost, os.waitpid(child, 0)[1])
"""


def test_no_thread_is_lost_to_the_guard_while_coverage_is_measured() -> None:
    """Each change of what traces a thread asks the guard first: another thread comes in between."""
    done = subprocess.run([sys.executable, "-c", MANY], check=True, capture_output=True, text=True)

    assert done.stdout == "[] 0\n"


REACHES = """
import subprocess, sys
from tests.test_ground import FAR

def test_in_a_process():
    subprocess.run([sys.executable, "-c", FAR[0]])

def test_swallowed():
    try:
        exec(FAR[1])
    except OSError:
        pass
"""


def test_a_test_that_reaches_beyond_this_machine_fails(tmp_path: Path) -> None:
    """Also where the program took it for a silent board."""
    (tmp_path / "test_x.py").write_text(REACHES, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.conftest",
        "-p",
        "no:cacheprovider",
    ]

    done = subprocess.run(
        [*command, tmp_path / "test_x.py"], cwd=ROOT, check=False, capture_output=True, text=True
    )

    assert "2 errors" in done.stdout, done.stdout + done.stderr
    assert "socket.getaddrinfo asked for a.example.com" in done.stdout
