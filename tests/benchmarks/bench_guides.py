"""Guides made for measuring: a road to walk, a step with six outcomes, many needs, a thousand lines to read."""

from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Flow
from bti_engine.model.build import build_guide
from bti_engine.model.guide import Voice
from bti_engine.model.source import Mapping
from bti_engine.reading.yaml_events import read_tree

STEPS = 20
AGAIN = (6, 12, 18)
"""The steps that may be taken once more."""

_HEAD = """\
format: 1
id: maling
målform: nn
tittel: Ein rettleiar til å måle med
målgruppe:
  barn:
    tittel: Barn
rolle:
  lærar:
    tittel: Lærar
  føresette:
    tittel: Føresette
    familie: ja
  stafetthaldar:
    tittel: Stafetthaldar
teneste:
  skule:
    tittel: Skulen
  ppt:
    tittel: PPT
    type: hjelp
    krev: tverrfagleg
verktøy:
  referat:
    tittel: Referat
    type: mal
opplysning:
  uro:
    type: ja-nei
    spørsmål: Er det framleis grunn til uro?
  behov:
    type: val
    spørsmål: Kven kan hjelpe?
    fast: ja
    val:
      eige: Eiga teneste
      anna: Ei anna teneste
      uklart: Uklart
samtykke:
  tverrfagleg:
    tittel: Samtykke til tverrfagleg samarbeid
    av:
      alle: [føresette]
slutt:
  avslutta:
    tittel: Saka er avslutta
"""


def road() -> Flow:
    """A guide as large as the shipped ones: 20 steps in a row, 43 outcomes, a question and conditions in each step."""
    return flow_of(f"{_HEAD}nivå:\n  1:\n    tittel: Vegen\n    start: ja\n    steg:\n{_steps()}")


def _steps() -> str:
    return "".join(
        f"""\
      steg-{number}:
        tittel: Steg {number}
        opplysning: [uro{", behov" if number == 1 else ""}]
        utfall:
          vidare-{number}:
            vilkår: uro og behov i (eige eller anna)
            til: {"neste" if number < STEPS else "avslutta"}
          stopp:
            vilkår: ikkje uro
            til: avslutta
{_AGAIN if number in AGAIN else ""}"""
        for number in range(1, STEPS + 1)
    )


_AGAIN = """\
          om-att:
            vilkår: uro og behov = uklart
            til: her
"""


def six_outcomes() -> Flow:
    """A step with six outcomes under conditions, of which one also requires records."""
    return flow_of(f"""{_HEAD}nivå:
  1:
    tittel: Vegen
    start: ja
    steg:
      evaluer:
        tittel: Evaluer og avgjer
        opplysning: [uro, behov]
        krav: tal(tiltak-utan-evaluering) = 0
        utfall:
          avslutt:
            vilkår: ikkje uro
            til: avslutta
          hald-fram:
            vilkår: uro og behov = eige
            til: her
          nivå-2:
            vilkår: uro og behov = anna
            krav: samtykke(tverrfagleg)
            til: nivå 2
          drøft:
            vilkår: uro og behov = uklart
            til: her
          nekta:
            vilkår: uro og behov = anna og samtykke(tverrfagleg) = nekta
            til: nivå 2
          om-att:
            krav: dokument(referat her)
            til: her
  2:
    tittel: Saman
    steg:
      saman:
        tittel: Arbeid saman
        utfall:
          slutt:
            til: avslutta
""")


def many_needs(leaves: int) -> Flow:
    """One outcome whose condition has `leaves` questions, half of them by pairs."""
    facts = "".join(f"  f{number}:\n    type: ja-nei\n    spørsmål: Spørsmål?\n" for number in range(leaves))
    pairs = " og ".join(f"(f{number} eller f{number + 1})" for number in range(0, leaves, 2))
    head = _HEAD.replace("samtykke:\n", f"{facts}samtykke:\n", 1)
    asked = ", ".join(f"f{number}" for number in range(leaves))
    return flow_of(f"""{head}nivå:
  1:
    tittel: Vegen
    start: ja
    steg:
      evaluer:
        tittel: Evaluer
        opplysning: [{asked}]
        utfall:
          ferdig:
            vilkår: {pairs}
            til: avslutta
""")


def thousand_lines() -> str:
    """A whole guide of about a thousand lines, written as a coordinator would write it.

    A third of its conditions are different from each other, as in the shipped guides. Its levels have letters for
    ids: the neighbour's loader would make a number of `1:`, and its validator then fails.
    """
    asked = "".join(f"  uro-{number}:\n    type: ja-nei\n    spørsmål: Uro?\n" for number in range(1, 10))
    head = _HEAD.replace("samtykke:\n", f"{asked}samtykke:\n", 1)
    return f"{head}nivå:\n{''.join(_long_level(letter) for letter in 'ABC')}"


def _long_level(letter: str) -> str:
    head = f"  {letter}:\n    tittel: Nivå {letter}\n    start: {'ja' if letter == 'A' else 'nei'}\n    steg:\n"
    return head + "".join(_long_step(number, last=number == 9) for number in range(1, 10))


def _long_step(number: int, *, last: bool) -> str:
    onward = "avslutta" if last else "neste"
    return f"""\
      steg-{number}:
        tittel: Steg {number}
        kva: Den som er uroa, deler uroa med leiaren sin og skriv ned det som er sett og høyrt.
        korleis: >-
          Bruk skjemaet, og ta med kven som har sett kva, når det var, og kva som er prøvd.
          Samtalen med føresette skal helst kome same veka.
        kven:
          ansvar: lærar
          med: [føresette]
          tekst: Læraren har ansvaret saman med leiaren.
        verktøy:
          - referat
        opplysning: [uro-{number}, behov]
        oppgåve:
          samtale:
            tittel: Samtale med føresette
            ansvar: lærar
        frist:
          tid: 14 dagar
        utfall:
          vidare:
            tittel: Framleis uro
            vilkår: uro-{number} og behov = anna
            krav: samtykke(tverrfagleg)
            til: {onward}
          om-att:
            tittel: Prøv ein gong til
            vilkår: uro-{number} og behov i (eige eller uklart)
            til: her
          stopp:
            tittel: Ikkje grunn til uro
            vilkår: ikkje uro-{number}
            grunngjeving: ja
            til: avslutta
"""


def flow_of(text: str) -> Flow:
    """The flow of a guide's text."""
    tree, findings = read_tree(text, "maling.yaml")
    assert isinstance(tree, Mapping), findings
    return compile_guide(build_guide(tree, {"maling.yaml": Voice("nn", "nn")}))
