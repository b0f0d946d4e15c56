"""Guides of any number of steps and questions, for the growth of proofs: two levels, the second only with consent."""

from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Flow
from bti_engine.reading.load import load_text

HEAD = """format: 1
id: vekst
målform: nn
tittel: Vekst
kommune: Fjordvik
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
teneste:
  skule: {tittel: Skulen}
  ppt: {tittel: PPT, krev: deling}
samtykke:
  deling: {tittel: Samtykke, av: {alle: [føresette]}, kvar-teneste: ja}
slutt:
  avslutta: {tittel: Avslutta}
  heim: {tittel: Heim, frå: alle, kan: [føresette]}
"""
FIRST = "    start: ja\n"
SECOND = "    deler: ja\n    så-lenge: [{krav: samtykke(deling), elles: 1/s0}]\n"


def flow_of(steps: int, questions: int) -> Flow:
    """The flow of a guide with so many steps, each with a question that decides, out of so many questions."""
    half = steps // 2
    asked = "".join(f"  f{each}: {{type: ja-nei, spørsmål: Er det så?}}\n" for each in range(questions))
    levels = _level("1", FIRST, half, questions, "nivå 2") + _level("2", SECOND, half, questions, "avslutta")
    guide = load_text(f"{HEAD}opplysning:\n{asked}nivå:\n{levels}", "vekst.yaml").guide
    assert guide is not None
    return compile_guide(guide)


def _level(own: str, head: str, steps: int, questions: int, last: str) -> str:
    text = f"  {own}:\n    tittel: Nivå {own}\n{head}    steg:\n"
    for step in range(steps):
        question = f"f{(step if own == '1' else step + steps) % questions}"
        after = "neste" if step + 1 < steps else last
        before = "s0" if step else "avslutta"
        text += f"      s{step}:\n        tittel: Steg\n        opplysning: [{question}]\n        utfall:\n"
        text += f"          ja: {{vilkår: {question}, til: {after}}}\n"
        text += f"          nei: {{vilkår: ikkje {question}, til: {before}}}\n"
    return text
