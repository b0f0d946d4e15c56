"""A small file with one of each way of writing things."""

GUIDE = """\
# ein rettleiar
format: 1
id: fjordvik
tittel: "Handlingsrettleiar 'BTI'"   # merk
gjeld: {frå: 2026-08-01, til: }
nivå:
  0:
    tittel: Avklar uroa 😀 no
    kven:
      ansvar: [kontaktlærar, 'pedleiar']
    spørsmål:
      - Kva har du sett?
      - >-
        Kva har du
        høyrt?

      - kva: Over
          fleire liner
        når:
"""
