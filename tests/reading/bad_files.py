"""Files that are no guides, or hardly: what each holds, and the code and line of a finding that it must get."""

from itertools import pairwise

NAME = "prøve.yaml"
HEAD = "format: 1\nid: prøve\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Prøve\n"
AFTER = HEAD.count("\n") + 1
"""The line after the head."""
BASE = HEAD.replace("grunnmodell", "{}")
BASE_LINE = 5
LEVEL = """opplysning:
  sett-uro: {{type: ja-nei, spørsmål: Er det uro?}}
nivå:
  1:
    steg:
      ein:
        tittel: Ein
        opplysning: [sett-uro]
        utfall:
          vidare: {{vilkår: {condition}, til: neste}}
          anna: {{til: neste}}
      to: {{tittel: To, utfall: {{slutt: {{til: avslutta}}}}}}
"""
WHOLE = HEAD + LEVEL.format(condition="sett-uro")
CONDITION_LINE = next(number for number, line in enumerate(WHOLE.split("\n"), 1) if "vilkår" in line)


def condition(text):
    """A guide with this condition."""
    return HEAD + LEVEL.format(condition=text)


LIGHT = {
    "every byte there is": (bytes(range(256)) * 40, "BTI103", 1),
    "nothing but NUL": (bytes(100_000), "BTI103", 1),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "BTI103", 3),
    "a document from a word processor": (b"PK\x03\x04" + bytes(range(256)), "BTI103", 1),
    "a portable document": (b"%PDF-1.7\n" + bytes(range(256)), "BTI103", 1),
    "NUL in a text": ((HEAD + "om: a\0b\n").encode(), "BTI103", AFTER),
    "NUL as a code": (HEAD + 'om: "a\\0b"\n', "BTI136", AFTER),
    "UTF-16": (WHOLE.encode("utf-16"), "BTI102", 1),
    "UTF-16 without its mark": (WHOLE.encode("utf-16-le"), "BTI102", 1),
    "UTF-16 the other way round": (WHOLE.encode("utf-16-be"), "BTI102", 1),
    "UTF-32": (WHOLE.encode("utf-32"), "BTI102", 1),
    "Latin-1": (WHOLE.encode("latin-1"), "BTI101", 2),
    "the letters of old Windows": ((HEAD + "om: «Å» – “x”\n").encode("cp1252", "replace"), "BTI101", 2),
    "the letters of an old Mac": (WHOLE.encode("mac_roman"), "BTI101", 2),
    "half a letter in UTF-8": (WHOLE.encode()[: WHOLE.encode().index(b"\xc3") + 1], "BTI101", 2),
    "UTF-8 encoded twice": (WHOLE.encode().decode("latin-1").encode(), "BTI140", 3),
    "a lone surrogate": ((HEAD + "om: a\ud800b\n").encode("utf-8", "surrogatepass"), "BTI101", AFTER),
    "a lone surrogate as a code": (HEAD + 'om: "a\\ud800b"\n', "BTI136", AFTER),
    "a key that is half a letter": (HEAD + '"\\ud800": b\n', "BTI149", AFTER),
    "signs that are no letters": (HEAD + "om: a\ufffeb\uffffc\x07d\x1b[31me\n", "BTI104", AFTER),
    "a sign that rings": (HEAD + "om: a\n" + "\x07" * 50_000, "BTI104", AFTER + 1),
    "a code that colours the screen": (HEAD + 'rolle: {"a\\e[31mb": {tittel: A}}\n', "BTI136", AFTER),
    "nothing": (b"", "BTI108", 1),
    "nothing but a mark": (b"\xef\xbb\xbf", "BTI108", 1),
    "nothing but blank lines": ("\n \n\t\n" * 1000, "BTI108", 1),
    "nothing but a comment": ("# kjem seinare\n", "BTI108", 1),
    "nothing but marks of parts": ("---\n" * 1000, "BTI110", 2),
    "a letter": ("Hei!\n\nHer kjem rettleiaren.\nHelsing Kari\n", "BTI109", 1),
    "a table": ("namn;rolle\nKari;rektor\n" * 100, "BTI109", 1),
    "a web page": ("<!DOCTYPE html>\n<html><body><p>Hei</p></body></html>\n", "BTI109", 1),
    "a list": ("- a\n- b\n", "BTI109", 1),
    "another program's file": ('{"name": "x", "version": "1.0.0"}\n', "BTI145", 1),
    "two files in one": (WHOLE + "---\n" + WHOLE, "BTI110", WHOLE.count("\n") + 1),
    "a file that breaks off": (WHOLE[: WHOLE.index("vilkår") + 4], "BTI132", CONDITION_LINE),
    "a mark of an unknown edition": ("%YAML 9.9\n---\n" + WHOLE, "BTI124", 1),
    "tabs for spaces": (WHOLE.replace("  ", "\t"), "BTI125", AFTER + 1),
    "one tab": (HEAD + "rolle:\n\trektor: {tittel: R}\n", "BTI125", AFTER + 1),
    "an unclosed quote": (WHOLE.replace("Ein", '"Ein', 1), "BTI131", 13),
    "an unclosed single quote": (WHOLE.replace("Ein", "'Ein", 1), "BTI131", 13),
    "an unclosed quote at the very end": (HEAD + 'om: "slutt', "BTI131", AFTER),
    "many unclosed quotes": (HEAD + "".join(f'k{i}: "a\n' for i in range(2000)), "BTI131", AFTER),
    "an unclosed bracket": (WHOLE.replace("[sett-uro]", "[sett-uro"), "BTI132", 14),
    "an alias": (HEAD + "om: &a Hei\nmerk: *a\n", "BTI112", AFTER),
    "an alias bomb": (
        HEAD + "a: &a [x, x]\n" + "".join(f"{b}: &{b} [{'*' + a}, *{a}]\n" for a, b in pairwise("abcdefghi")),
        "BTI112",
        AFTER,
    ),
    "an alias of itself": (HEAD + "om: &a [*a]\n", "BTI112", AFTER),
    "a merge": (HEAD + "rolle:\n  a: {tittel: A}\n  b:\n    <<: {tittel: B}\n", "BTI113", AFTER + 3),
    "a tag": (HEAD + "om: !!python/object/apply:os.system [ls]\n", "BTI114", AFTER),
    "100,000 brackets": (HEAD + "nivå: " + "[" * 100_000, "BTI107", AFTER),
    "100,000 brackets, closed": (HEAD + "nivå: " + "[" * 100_000 + "]" * 100_000, "BTI107", AFTER),
    "100,000 braces": (HEAD + "nivå: " + "{a: " * 100_000, "BTI107", AFTER),
    "100,000 brackets of both sorts": (HEAD + "nivå: " + "[{" * 50_000, "BTI107", AFTER),
    "100,000 strokes": (HEAD + "nivå:\n" + "- " * 100_000, "BTI107", AFTER + 1),
    "100,000 questions": (HEAD + "nivå:\n" + "? " * 100_000, "BTI107", AFTER + 1),
    "100,000 closing brackets": (HEAD + "nivå: " + "]" * 100_000, "BTI124", AFTER),
    "a stair of keys": (HEAD + "".join(" " * i + "a:\n" for i in range(500)), "BTI107", AFTER + 50),
    "capital letters": (WHOLE.upper(), "BTI142", 1),
    "one key in capital letters": (HEAD.replace("tittel", "TITTEL"), "BTI142", 6),
    "one key with a capital letter": (HEAD.replace("tittel", "Tittel"), "BTI142", 6),
    "a number of a million digits": (HEAD.replace("format: 1", "format: " + "9" * 1_000_000), "BTI158", 1),
    "a number beyond numbers": (HEAD.replace("format: 1", "format: 1e999999999"), "BTI158", 1),
    "an id of a million letters": (HEAD.replace("id: prøve", "id: " + "n" * 900_000), "BTI163", 2),
    "a key of a million letters": (HEAD + "å" * 400_000 + ": x\n", "BTI149", AFTER),
    "a key of a million letters after a question": (HEAD + "? " + "å" * 400_000 + "\n: x\n", "BTI140", AFTER),
    "a length of time without end": (
        HEAD + "samtykke: {a: {tittel: A, gyldig: " + "x" * 400_000 + "!}}\n",
        "BTI155",
        AFTER,
    ),
    "a day without end": (HEAD + "gjeld: {frå: " + "1." * 400_000 + "}\n", "BTI154", AFTER),
    "a link without end": (HEAD + "kjelde: {a: {tittel: A, lenke: " + "a." * 400_000 + "}}\n", "BTI156", AFTER),
    "a million colons": (HEAD + "om" + ":" * 1_000_000, "BTI149", AFTER),
    "a base that is a list": (BASE.format("[a, b]"), "BTI148", 5),
    "a base that is nothing": (BASE.format(""), "BTI146", 5),
    "a base by a path upwards": (BASE.format("../grunn"), "BTI412", 5),
    "a base by a path from the top": (BASE.format("/grunn.yaml"), "BTI412", 5),
    "a base by a path in Windows": (BASE.format(r"C:\grunn"), "BTI412", 5),
    "a base on the web": (BASE.format("https://eksempel.no/grunn.yaml"), "BTI412", 5),
    "a base with its ending": (BASE.format("grunnmodell.yaml"), "BTI412", 5),
    "a base that is the folder": (BASE.format(".."), "BTI412", 5),
    "a base with NUL in its name": (BASE.format('"a\\0b"'), "BTI412", 5),
    "a base with a long name": (BASE.format("x" * 5000), "BTI411", 5),
    "a base with a name without end": (BASE.format("x" * 900_000), "BTI411", 5),
    "a base that is not there": (BASE.format("borte"), "BTI411", 5),
    "a base that is itself": (BASE.format("prøve"), "BTI413", 5),
    "10,000 parentheses": (condition("(" * 10_000 + "sett-uro" + ")" * 10_000), "BTI308", CONDITION_LINE),
    "10,000 parentheses that are not closed": (condition("(" * 10_000 + "sett-uro"), "BTI308", CONDITION_LINE),
    "a million parentheses": (condition("(" * 900_000), "BTI308", CONDITION_LINE),
    "41 parentheses": (condition("(" * 41 + "sett-uro" + ")" * 41), "BTI309", CONDITION_LINE),
    "41 times not": (condition("ikkje (" * 41 + "sett-uro" + ")" * 41), "BTI309", CONDITION_LINE),
}
"""Light enough to be made and judged in the tests' own process: name, content, code, line."""

HEAVY = {
    "50 MB": (lambda: b"a: b\n" * 10_000_000, "BTI105", 1),
    "50 MB on one line": (lambda: b"a" * 50_000_000, "BTI105", 1),
    "2 MB in one text": (lambda: HEAD + "slutt: x\nom: " + "å" * 950_000 + "\n", "BTI151", AFTER),
    "2 MB of blank lines": (lambda: "\n" * 1_900_000, "BTI108", 1),
    "2 MB of brackets": (lambda: "[" * 1_900_000, "BTI107", 1),
    "2 MB of colons": (lambda: ":" * 1_900_000, "BTI149", 1),
    "a merge bomb": (
        lambda: HEAD + "a: &a {x: 1}\n" + "".join(f"b{i}: &b{i}\n  <<: [*a, *a]\n" for i in range(10_000)),
        "BTI113",
        AFTER + 2,
    ),
    "200,000 aliases": (lambda: HEAD + "a: &a x\nb: [" + "*a, " * 200_000 + "]\n", "BTI106", 1),
    "49,000 anchors": (lambda: HEAD + "b:\n" + "".join(f"- &a{i} x\n" for i in range(49_000)), "BTI124", AFTER + 1),
    "49,000 keys that nobody knows": (lambda: HEAD + "".join(f"k{i}x: 1\n" for i in range(49_000)), "BTI140", AFTER),
    "49,000 times the same key": (lambda: HEAD + "a: 1\n" * 49_000, "BTI111", AFTER + 1),
    "40,000 commas in braces": (lambda: HEAD + "merk: {a" + ",a" * 40_000 + "}\n", "BTI111", AFTER),
    "40,000 lines without a colon": (lambda: HEAD + "".join(f"k{i}\n" for i in range(40_000)), "BTI134", AFTER),
    "20,000 crooked lines": (
        lambda: HEAD + "".join(" " * (i % 7) + f"k{i}: a\n" for i in range(20_000)),
        "BTI126",
        AFTER + 1,
    ),
    "20,000 lines with tabs": (lambda: HEAD + "".join(f"k{i}:\n\ta: b\n" for i in range(10_000)), "BTI125", AFTER + 1),
    "40,000 lines that begin with a tab": (lambda: HEAD + "om:\n" + "\ta: b\n" * 40_000, "BTI125", AFTER + 1),
    "150 names that name none of 4,000 things": (
        lambda: (
            HEAD
            + "verktøy:\n"
            + "".join(f"  skjema-{i}: {{tittel: S}}\n" for i in range(4000))
            + "rolle:\n"
            + "".join(f"  r{i}: {{tittel: R}}\n" for i in range(10))
            + "nivå:\n  1:\n    verktøy: ["
            + ", ".join(f"skjjema-{i}" for i in range(150))
            + "]\n"
        ),
        "BTI201",
        AFTER + 4014,
    ),
    "2,000 steps that lead nowhere": (
        lambda: (
            HEAD
            + "nivå:\n  1:\n    steg:\n"
            + "".join(f"      s{i}: {{tittel: S, utfall: {{a: {{til: s{i + 2}x}}}}}}\n" for i in range(2000))
        ),
        "BTI203",
        AFTER + 3,
    ),
    "a guide six times over": (lambda: WHOLE.replace("anna:", "vidare:") + WHOLE * 600, "BTI111", CONDITION_LINE + 1),
}
"""Judged in a process of its own: name, how to make the content, code, line."""
