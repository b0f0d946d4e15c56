"""What if a requirement falls away: a guide with one thing taken away or made weaker, and who notices.

A guide is only as safe as what watches over it. Here each safeguard is removed in turn, and the changed guide goes
through the same doors as any other: rules, flow, proofs.
"""

from __future__ import annotations
