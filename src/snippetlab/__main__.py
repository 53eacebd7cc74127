"""`python -m snippetlab`."""

import sys

from snippetlab.cli import main

if __name__ == "__main__":
    sys.exit(main())
