"""A case system that embeds the engine: read a guide, open a case, ask what can be done, do it, show the log.

The system itself knows who is logged in (`Actor`) and what people are called. The engine knows the procedure.
"""

from __future__ import annotations

from pathlib import Path

from bti_engine import Actor, Done, Person, commands, load_guide, open_cases
from bti_engine.reporters.case_text import tell_log, tell_refusal, words_for

GUIDE = Path(__file__).parents[1] / "guides" / "hoyanger.yaml"
NAMES = {"u1": "Per Vik", "u2": "Marit Nes"}
TEACHER = Actor("u1", "kontaktlærar", "skule")
WISHES: tuple[commands.Command, ...] = (
    commands.Choose(outcome="vidare"),
    commands.Answer(fact="uro", value=True),
    commands.Choose(outcome="nivå-1"),  # refused: the guardians are not informed, and nobody holds the baton
    commands.Contact("føresette"),
    commands.AppointBaton("u1"),
    commands.Choose(outcome="nivå-1"),
)


def main() -> None:
    """Open a case and take it from level 0 to level 1."""
    cases = open_cases()  # or open_cases("saker.db")
    guide = load_guide(GUIDE)
    cases.publish(guide)
    for own, name in NAMES.items():
        cases.put_person(Person(own, name))

    opening = commands.Open(participants=(commands.Participant("u2", "føresette"),))
    opened = cases.open(guide.id, opening, TEACHER, key="form-1")
    if not isinstance(opened, Done):
        raise SystemExit(str(opened.codes))
    case = opened.stream
    words = words_for(guide, cases.flow(case), lambda person: NAMES.get(person, ""), log=cases.log(case))

    for number, wish in enumerate(WISHES):
        answer = cases.do(case, wish, TEACHER, key=f"form-1-{number}")  # the same key again: the same answer
        if not isinstance(answer, Done):
            print("\n".join(tell_refusal(words, answer)))

    print(f"\n{cases.status(case).case.place}:")
    print("\n".join(f"  {option.id}: {option.status}" for option in cases.options(case, TEACHER)))
    print("\n".join(tell_log(words, cases.view(case, "u2").lines)))  # what the mother sees


if __name__ == "__main__":
    main()
