"""A case system around the engine: it knows who is logged in and what people are called; the engine, the procedure."""

from pathlib import Path

from bti_engine import Actor, Done, Person, commands, load_guide, open_cases, tell_log, tell_refusal, words_for

GUIDE = Path(__file__).parents[1] / "guides" / "hoyanger.yaml"
NAMES = {"u1": "Per Vik", "u2": "Marit Nes"}
TEACHER = Actor("u1", "kontaktlærar", "skule")
OPENING = commands.Open(participants=(commands.Participant("u2", "føresette"),))
WISHES: tuple[commands.Command, ...] = (
    commands.Choose(outcome="vidare"),
    commands.Answer(fact="uro", value=True),
    commands.Choose(outcome="nivå-1"),  # refused: the guardians are not informed, and nobody holds the baton
    commands.Contact("føresette"),
    commands.AppointBaton("u1"),
    commands.Choose(outcome="nivå-1"),
)

cases = open_cases()  # or open_cases("saker.db")
guide = load_guide(GUIDE)
cases.publish(guide)
for own, name in NAMES.items():
    cases.put_person(Person(own, name))

opened = cases.open(guide.id, OPENING, TEACHER, key="form-1")
if not isinstance(opened, Done):
    raise SystemExit(str(opened.codes))
case = opened.stream
words = words_for(guide, cases.flow(case), lambda person: NAMES.get(person, ""), log=cases.log(case))

for number, wish in enumerate(WISHES):
    answer = cases.do(case, wish, TEACHER, key=f"form-1-{number}")  # the same key again: the same answer
    if not isinstance(answer, Done):
        print("\n".join(tell_refusal(words, answer)))

print(f"\n{cases.status(case).case.place}:")
for option in cases.options(case, TEACHER):
    print(f"  {option.id}: {option.status}")
print("\n".join(tell_log(words, cases.view(case, "u2").lines)))  # what the mother sees
