"""Guides of any length, with the parts of real guides: the same five steps in each level, and its own questions."""

from __future__ import annotations

STEPS = 5
"""The steps of a level, about as many as real levels have."""

_HEAD = """\
format: 1
id: {own}
målform: nn
tittel: Ein rettleiar til å måle vekst med
målgruppe:
  barn:
    tittel: Barn
rolle:
  fagperson:
    tittel: Den som er uroa for barnet
  rektor:
    tittel: Rektor
    leiar: ja
  føresette:
    tittel: Føresette
    familie: ja
  barn:
    tittel: Barnet sjølv
    familie: ja
  stafetthaldar:
    tittel: Stafetthaldar
teneste:
  skule:
    tittel: Skulen
    type: basis
  ppt:
    tittel: PPT
    type: hjelp
    krev: tverrfagleg
verktøy:
  referat:
    tittel: Referat
    type: mal
  notat:
    tittel: Notat i saka
    type: mal
  tiltaksoversikt:
    tittel: Tiltaksoversikt
    type: oversikt
møte:
  evaluering:
    tittel: Evalueringsmøte
samtykke:
  tverrfagleg:
    tittel: Samtykke til tverrfagleg samarbeid
    av: {{alle: [føresette]}}
    gyldig: 12 månader
slutt:
  avslutta:
    tittel: Saka er avslutta
opplysning:
"""

_FACTS = """\
  uro-{level}:
    type: ja-nei
    spørsmål: Er det framleis grunn til uro?
  behov-{level}:
    type: val
    spørsmål: Kven kan hjelpe barnet no?
    val:
      eige: Eiga teneste kan hjelpe
      anna: Ei anna teneste må bli med
      uklart: Det er uklart kven som kan hjelpe
"""

_LEVEL = """\
  {level}:
    tittel: Nivå {level} i rettleiaren
    om: Tenesta som kjenner barnet, prøver det ho sjølv kan gjere, saman med familien.
    start: {start}
    steg:
"""

_WONDER = """\
      undring:
        tittel: Set ord på uroa
        kva: Skriv ned kva du har sett og høyrt, kor lenge det har vart, og kva som går bra.
        korleis: Snakk med ein kollega eller leiaren i di eiga teneste.
        kven:
          ansvar: [fagperson, rektor]
          tekst: Den som er uroa for barnet
        spørsmål:
          - Kva er det du har lagt merke til?
          - Kven andre i tenesta kjenner barnet?
        frist: {{tid: 5 vyrkedagar, ansvar: fagperson}}
        utfall:
          vidare:
            tittel: Uroa er skriven ned
            til: {onward}
"""

_SHARE = """\
      del-uroa:
        tittel: Del uroa med familien
        kva: >-
          Fortel dei føresette kva du har lagt merke til, og høyr korleis dei og barnet har det. Ta samtalen tidleg, og
          ta han ansikt til ansikt om det går.
        kven:
          ansvar: [fagperson, rektor]
          med: [føresette, barn]
        kvifor: Familien er med på å finne løysinga, og skal ikkje vere den siste som får vite det.
        merk: Ved mistanke om vald eller overgrep skal du ikkje ta denne samtalen.
        opplysning: [uro-{level}]
        frist: {{tid: 10 vyrkedagar, ansvar: fagperson}}
        utfall:
          avslutt:
            tittel: Det er ikkje grunn til uro
            vilkår: ikkje uro-{level}
            til: avslutta
          tiltak:
            tittel: Det er grunn til uro, og de set i gang tiltak
            tekst: Bli samde om ein stafetthaldar. Familien har eit ord med i laget om kven det blir.
            vilkår: uro-{level}
            til: {onward}
"""

_MEET = """\
      møte:
        tittel: Møt familien og planlegg tiltak
        kva: Set mål, vel tiltak tenesta kan gjere sjølv, og avtal kven som gjer kva.
        korleis: Kvart tiltak får ein ansvarleg og ein dato for evaluering.
        kven:
          ansvar: fagperson
          med: [føresette, barn]
        krav:
          - må: møte-avtalt
            tekst: Tid for evaluering må vere avtalt
        frist: {{tid: 3 veker, til: møte, ansvar: fagperson}}
        utfall:
          avtalt:
            tittel: Tiltaka er avtalte
            til: {onward}
"""

_ACT = """\
      set-i-verk:
        tittel: Set i verk tiltaka
        kva: Alle gjer det dei har teke på seg, og det blir skrive ned.
        kven:
          ansvar: fagperson
          med: [føresette, barn]
        frist: {{tid: 8 veker, ansvar: fagperson}}
        utfall:
          gjort:
            tittel: Tiltaka er prøvde
            til: {onward}
"""

_JUDGE = """\
      evaluer:
        tittel: Evaluer og avgjer vegen vidare
        kva: Sjå saman på kva tiltaka har ført til, og ta ei avgjerd om kva som skal skje vidare.
        korleis: >-
          Gå gjennom kvart tiltak i evalueringsmøtet. Barnet skal få seie meininga si, og ho skal telje. Skriv referat.
        kven:
          ansvar: fagperson
          med: [føresette, barn]
        verktøy: [tiltaksoversikt, referat]
        opplysning: [uro-{level}, behov-{level}]
        oppgåve:
          høyr-barnet:
            tittel: Snakk med barnet før møtet
            ansvar: fagperson
        krav:
          - må: tal(tiltak-utan-evaluering) = 0
            tekst: Alle tiltaka må vere evaluerte
          - må: dokument(referat her)
            tekst: Referatet frå evalueringsmøtet må vere skrive
        frist: {{tid: 2 veker, til: møte, ansvar: fagperson}}
        utfall:
          avslutt:
            tittel: Det er ikkje lenger grunn til uro
            vilkår: ikkje uro-{level}
            grunngjeving: ja
            til: avslutta
          hald-fram:
            tittel: Ein runde til i eiga teneste
            vilkår: uro-{level} og behov-{level} = eige
            til: møte
          ta-med:
            tittel: Ta med ei anna teneste
            vilkår: uro-{level} og behov-{level} = anna
            krav:
              - må: samtykke(tverrfagleg)
                tekst: Dei føresette må ha samtykt til at den andre tenesta blir med
            til: {after}
          nekta:
            tittel: Familien seier nei til at andre blir med
            vilkår: >-
              uro-{level} og behov-{level} = anna og
              (samtykke(tverrfagleg) = nekta eller samtykke(tverrfagleg) = trekt)
            til: møte
          drøft:
            tittel: Det er uklart kven som kan hjelpe
            vilkår: uro-{level} og behov-{level} = uklart
            til: her
"""

_PARTS = (_WONDER, _SHARE, _MEET, _ACT, _JUDGE)


def guide_of(lines: int, own: str = "maling") -> str:
    """A whole guide of about so many lines, the last level with as many steps as there is room for."""
    levels = [STEPS]
    while _count(levels, own) < lines:
        levels.append(0)
        while levels[-1] < STEPS and _count(levels, own) < lines:
            levels[-1] += 1
    if len(levels) == 1:
        levels = [next(each for each in range(1, STEPS + 1) if _count([each], own) >= lines or each == STEPS)]
    return _text(levels, own)


def _count(levels: list[int], own: str) -> int:
    return _text(levels, own).count("\n")


def _text(levels: list[int], own: str) -> str:
    facts = "".join(_FACTS.format(level=level) for level in range(len(levels)))
    steps = "".join(_level(level, steps, last=level == len(levels) - 1) for level, steps in enumerate(levels))
    return f"{_HEAD.format(own=own)}{facts}nivå:\n{steps}"


def _level(level: int, steps: int, *, last: bool) -> str:
    after = "avslutta" if last else f"nivå {level + 1}"
    head = _LEVEL.format(level=level, start="nei" if level else "ja")
    return head + "".join(
        part.format(level=level, onward="neste" if number < steps else after, after=after)
        for number, part in enumerate(_PARTS[:steps], 1)
    )
