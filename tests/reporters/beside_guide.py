"""The small guide with all that stands beside the steps: log, duty, approval, advice, arena without names, variants."""

from support import SMALL, small_guide

from bti_engine.flow.compile import compile_guide

_PARTS = (
    (
        "  skjema: {tittel: Skjema, type: skjema}\n",
        """  skjema: {tittel: Skjema, type: skjema}
  plan:
    tittel: Aktivitetsplan
    type: skjema
    felt:
      problem: {tittel: Problemet, påkravd: ja, del: A}
      drøfta: {spørsmål: Er planen drøfta med eleven?, type: ja-nei, del: A}
      evaluering: {tittel: Evaluering, type: dato, påkravd: ja, del: B}
""",
    ),
    (
        "  rådgjevar: {tittel: Rådgjevar}\n",
        "  rådgjevar: {tittel: Rådgjevar}\n  nabo: {tittel: Nabo, berre-melder: ja}\n",
    ),
    (
        "\nsamtykke:\n",
        "\nsamtykke:\n  logg: {tittel: Samtykke til stafettlogg, av: {alle: [føresette]}, alder: 15}\n",
    ),
    (
        "            krav: samtykke(tverrfagleg)\n            frist: {tid: 2 veker}\n",
        """            krav: samtykke(tverrfagleg)
            råd: [{bør: tal(tiltak) >= 1, tekst: Prøv eit tiltak i eiga teneste først.}]
            godkjenning: rektor
            frist: {tid: 2 veker}
""",
    ),
    ("  team:\n    tittel: Team\n", "  team:\n    tittel: Team\n    teneste: [ppt]\n    anonymt: kan\n"),
    (
        "slutt:\n  avslutta:",
        """logg: {form: digital, krav: samtykke(logg), tekst: Vi fører loggen saman.}
plikt:
  skulemiljø:
    tittel: Trygt skulemiljø
    vilkår: skulemiljø
    ansvar: rektor
    skjema: plan
    frist: {tid: 5 vyrkedagar}
variant:
  skule:
    tittel: Skulen
    nivå: {0: {tittel: Avklar på skulen, steg: {del: {tittel: Del uroa med skulen}}}}
slutt:
  avslutta:""",
    ),
)


def _rich() -> str:
    text = SMALL
    for plain, more in _PARTS:
        assert text.count(plain) == 1, plain
        text = text.replace(plain, more)
    return text


RICH = _rich()
GUIDE = small_guide(RICH)
FLOW = compile_guide(GUIDE)
