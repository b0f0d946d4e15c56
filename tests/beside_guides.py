"""Small guides for what stands beside the flow: a head with people and services, two steps, and what a test adds."""

from support import Walk

from bti_engine.application.check import check
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant
from bti_engine.reading.load import load_text

PEOPLE = """
format: 1
id: døme
målform: nn
kommune: Fjordvik
tittel: Døme
kjelde:
  lova: {type: lov, tittel: Lova}
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  barn: {tittel: Barn, familie: ja}
  lærar: {tittel: Lærar}
  styrar: {tittel: Styrar}
  rektor: {tittel: Rektor, leiar: ja}
  nabo: {tittel: Nabo, berre-melder: ja}
teneste:
  skule: {tittel: Skulen}
  barnehage: {tittel: Barnehagen, krev: deling}
  ppt: {tittel: PPT, krev: deling}
verktøy:
  referat: {tittel: Referat}
møte:
  samråd: {tittel: Samråd}
samtykke:
  deling: {tittel: Samtykke til deling, av: {alle: [føresette]}, kvar-teneste: ja}
  loggen: {tittel: Samtykke til logg, av: {alle: [føresette]}}
opplysning:
  uro: {type: ja-nei, spørsmål: Er det uro?, alltid: ja}
  dagen: {type: dato, spørsmål: Når?, alltid: ja}
  behov: {type: val, spørsmål: Kva?, val: {lite: Lite, mykje: Mykje}, alltid: ja}
slutt:
  avslutta: {tittel: Avslutta}
  heim: {tittel: Familien avsluttar, frå: alle, kan: [føresette]}
"""

STEPS = """
nivå:
  1:
    tittel: Tiltak
    start: ja
    steg:
      start:
        tittel: Start
        utfall:
          vidare: {til: neste}
          slutt: {til: avslutta}
      vurder:
        tittel: Vurder
        utfall:
          att: {til: start}
          slutt: {til: avslutta}
"""

TEACHER = Actor("per", "lærar", "skule")
OTHER_TEACHER = Actor("ola", "lærar", "skule")
HEAD = Actor("rita", "rektor", "skule")
MOTHER, FATHER = Actor("mor", "føresette"), Actor("far", "føresette")
CARER = Actor("bea", "styrar", "barnehage")
ADVISER = Actor("pia", "lærar", "ppt")
NEIGHBOUR = Actor("nils", "nabo")

EVERYONE = tuple(
    Participant(each.person, each.role, each.service) for each in (MOTHER, FATHER, HEAD, OTHER_TEACHER, CARER, ADVISER)
)


def text_of(*parts: str, tools: str = "", step: str = "") -> str:
    """The text of a guide: the head, the steps (the usual ones, unless a part has some) and the parts of a test.

    Args:
        parts: Further top-level parts.
        tools: Lines that stand beside the one tool of the head.
        step: A line of the first step.
    """
    head = PEOPLE.replace("  referat: {tittel: Referat}\n", f"  referat: {{tittel: Referat}}\n{tools}")
    steps = "" if any(part.startswith("\nnivå:") for part in parts) else STEPS
    if step:
        steps = steps.replace("        tittel: Start\n", f"        tittel: Start\n        {step}\n")
    return head + steps + "".join(parts)


def guide_of(*parts: str, tools: str = "", step: str = ""):
    loaded = load_text(text_of(*parts, tools=tools, step=step), "døme.yaml")
    errors = [each for each in (*loaded.findings, *check(loaded).findings) if each.severity == "error"]
    assert not errors, [(each.code, each.span.line, each.arguments) for each in errors]
    return loaded.guide


def flow_of(*parts: str, tools: str = "", step: str = ""):
    return compile_guide(guide_of(*parts, tools=tools, step=step))


def opened(flow, actor=TEACHER, participants=EVERYONE, **world):
    """A case that a teacher has opened, with everybody in it."""
    walk = Walk(flow=flow, **world)
    walk.do(do.Open(subject="kim", participants=participants), actor)
    return walk


def names(decided):
    """The types of what happened."""
    return [type(each.event).__name__ for each in decided.events]


def share(walk, *services, giver=("mor", "far"), answer="gitt"):
    """All guardians say yes to sharing with services."""
    for service in services:
        for person in giver:
            walk.do(do.Consent("deling", person, answer, service=service))
