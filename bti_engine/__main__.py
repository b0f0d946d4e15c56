"""`python -m bti_engine` is `bti`."""

import gc


def main() -> None:
    """Run `bti`, and look for no cycles from the start: loading what it needs makes more objects than all else."""
    gc.disable()
    from bti_engine.cli import main as run  # noqa: PLC0415 - see above

    run()


if __name__ == "__main__":
    main()
