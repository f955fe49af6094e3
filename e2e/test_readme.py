"""The README shows what the commands print."""

import os
import re
import subprocess

import pytest

from conftest import ROOT

BINARY = ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom")
README = (ROOT / "README.md").read_text()
SHOWN = re.findall(r"^\$ (greenroom .+)\n((?:(?!\$ |```).*\n)+)", README, re.MULTILINE)


def test_the_readme_shows_commands():
    assert len(SHOWN) >= 2


@pytest.mark.parametrize("command, shown", SHOWN, ids=[command for command, _ in SHOWN])
def test_a_command_prints_what_the_readme_shows(command, shown):
    script = f'greenroom() {{ "{BINARY}" "$@"; }}; {command}'
    run = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.splitlines() == shown.rstrip("\n").splitlines()
