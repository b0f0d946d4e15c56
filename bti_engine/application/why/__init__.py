"""Why a way on is open or not, what would open it, and what follows from taking it: `bti why` and the API."""
