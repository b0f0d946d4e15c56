"""Any guide with any slips, mended: nothing but the edits is changed, nothing is worse, and once is enough.

BTI_FUZZ says how many guides are tried; by default few enough for every run.
"""

import os
from collections import Counter

from guide_mutations import GUIDES, SLIPS, mutated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bti_engine.application.check import check
from bti_engine.application.mending import mend
from bti_engine.application.to_do import LACKING
from bti_engine.application.trying import MANY, layer
from bti_engine.model.findings import MORE, has_errors
from bti_engine.reading.load import Shelf, load_text
from bti_engine.rules.to_do import TO_DO

SHELF = Shelf()
NUMBER = st.integers(0, 1_000_000)
USUAL = ["rename key", "other word", "other value", "put", "overtype", "take out", "tab lines", "spell otherwise"]
SLIP = st.tuples(st.sampled_from([*USUAL, *USUAL, *sorted(SLIPS)]), NUMBER, NUMBER, NUMBER)
SLIPPED = st.tuples(st.sampled_from(sorted(GUIDES)), st.lists(SLIP, min_size=1, max_size=6))
MOST = int(os.environ.get("BTI_FUZZ", "0"))


def held_to(before, codes):
    """The findings of a judgement in layers that could be judged before."""
    return Counter({code: count for code, count in codes.items() if layer(code) in before})


@settings(max_examples=MOST or 15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SLIPPED)
def test_a_guide_only_gets_better(slipped):
    text = mutated(*slipped)
    name = f"{slipped[0]}.yaml"

    def judged(text):
        return check(load_text(text, name, shelf=SHELF))

    result = mend(text, name, judged)
    before, after = judged(text), judged(result.text)
    # only the lines of the edits are others
    edited = Counter()
    for each in result.made:
        edited[each.line] += each.after.count("\n") - each.before.count("\n")
    old, new = text.split("\n"), result.text.split("\n")
    at = 0
    if "\r" not in text:
        for number, line in enumerate(old, 1):
            if number in edited:
                at += 1 + edited[number]
            else:
                assert new[at] == line
                at += 1
        assert at == len(new)
    # mending twice is mending once
    again = mend(result.text, name, judged)
    assert (again.text, again.made) == (result.text, ()) or any(each.reason == MANY for each in result.left)
    # what could be judged before is no worse; where there are errors, not all is looked for
    codes, more = (Counter(each.code for each in one.findings) for one in (before, after))
    if MORE.code in codes or MORE.code in more:
        return
    could = {0, 1, 2} if before.flow is not None else {0} if before.readable else set()
    more[TO_DO.code] -= sum(each.finding.code in LACKING for each in result.made)
    assert held_to(could, +more) <= held_to(could, codes)
    assert has_errors(before.findings) or not has_errors(after.findings)
