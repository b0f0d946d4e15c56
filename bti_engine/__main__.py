"""`python -m bti_engine` is `bti`."""

from bti_engine.cli import main

if __name__ == "__main__":
    main()
