"""Sentences for the rules about what a guide's texts and links hold (BTI245-BTI256)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RELATED: dict[str, Sentence] = {
    "law": Sentence(nn="Lova står her.", nb="Loven står her.", en="The law stands here."),
}
"""Roles of related places that these rules have of their own."""

SENTENCES: dict[str, Sentence] = {
    "BTI245": Sentence(
        nn="Her står eit fødselsnummer. Det skal aldri stå i ein rettleiar. Ta det bort.",
        nb="Her står et fødselsnummer. Det skal aldri stå i en veileder. Ta det bort.",
        en="Here stands a national identity number. It must never stand in a guide. Take it away.",
    ),
    "BTI246": Sentence(
        nn="«{number}» ser ut som eit telefonnummer. Skriv det under «kontakt», og vis til det der det trengst.",
        nb="«{number}» ser ut som et telefonnummer. Skriv det under «kontakt», og vis til det der det trengs.",
        en="«{number}» looks like a telephone number. Write it under «kontakt», and refer to it where it is needed.",
    ),
    "BTI247": Sentence(
        nn=(
            "«{address}» ser ut som adressa til éin person. Skriv den felles adressa til tenesta, eller "
            "namnet på rolla."
        ),
        nb=(
            "«{address}» ser ut som adressen til én person. Skriv den felles adressen til tjenesten, eller "
            "navnet på rollen."
        ),
        en="«{address}» looks like one person's address. Write the shared address of the service, or name the role.",
    ),
    "BTI248": Sentence(
        nn="«{name}» ser ut som namnet på ein person. Skriv rolla eller tenesta i staden: folk byter jobb.",
        nb="«{name}» ser ut som navnet på en person. Skriv rollen eller tjenesten i stedet: folk bytter jobb.",
        en="«{name}» looks like the name of a person. Write the role or the service instead: people change jobs.",
    ),
    "BTI249": Sentence(
        nn="«{found}» er eit gammalt namn. No gjeld {name}. Skriv det nye, eller skriv at namnet er gammalt.",
        nb="«{found}» er et gammelt navn. Nå gjelder {name}. Skriv det nye, eller skriv at navnet er gammelt.",
        en="«{found}» is an old name. Now {name} applies. Write the new one, or say that the name is old.",
    ),
    "BTI250": Sentence(
        nn="Teksten har {count} teikn som ikkje synest (det første er {code}), ofte frå Word. Skriv han på nytt.",
        nb="Teksten har {count} tegn som ikke synes (det første er {code}), ofte fra Word. Skriv den på nytt.",
        en="The text has letters that cannot be seen ({count}, the first is {code}), often from Word. Type it anew.",
    ),
    "BTI251": Sentence(
        nn="Punktmerket ({sign}) lagar ikkje noka liste: alt blir ståande som éin tekst. Skriv det som setningar.",
        nb="Punktmerket ({sign}) lager ikke noen liste: alt blir stående som én tekst. Skriv det som setninger.",
        en="The dot ({sign}) makes no list: all of it is shown as one text. Write it as sentences.",
    ),
    "BTI252": Sentence(
        nn=(
            "Teksten ser ut til å vere på {looks} ({words}), men skal vere på {wanted}. "
            "Skriv han om, eller skriv «{language}:» framfor han."
        ),
        nb=(
            "Teksten ser ut til å være på {looks} ({words}), men skal være på {wanted}. "
            "Skriv den om, eller skriv «{language}:» foran den."
        ),
        en=(
            "The text looks like {looks} ({words}) but is to be in {wanted}. "
            "Write it anew, or write «{language}:» before it."
        ),
    ),
    "BTI253": Sentence(
        nn=(
            "«{key}» manglar tekst på «{language}», som er språket til rettleiaren. Lesarane får «{other}» i staden. "
            "Legg til «{language}:»."
        ),
        nb=(
            "«{key}» mangler tekst på «{language}», som er språket til veilederen. Leserne får «{other}» i stedet. "
            "Legg til «{language}:»."
        ),
        en=(
            "«{key}» has no text in «{language}», the language of the guide. Readers get «{other}» instead. "
            "Add «{language}:»."
        ),
    ),
    "BTI254": Sentence(
        nn="Teksten under «{key}» er tom. Skriv noko, eller ta bort heile «{key}».",
        nb="Teksten under «{key}» er tom. Skriv noe, eller ta bort hele «{key}».",
        en="The text under «{key}» is empty. Write something, or take «{key}» away.",
    ),
    "BTI255": Sentence(
        nn="Lenkja er ikkje trygg: ho begynner med http. Skriv https, og prøv om sida opnar seg.",
        nb="Lenken er ikke trygg: den begynner med http. Skriv https, og prøv om siden åpner seg.",
        en="The link is not safe: it begins with http. Write https, and see whether the page opens.",
    ),
    "BTI256": Sentence(
        nn=(
            "Lenkja ser ut til å gå til ei side som folk må logge inn på, eller som er eit utkast. "
            "Bruk adressa til den ferdige sida."
        ),
        nb=(
            "Lenken ser ut til å gå til en side som folk må logge inn på, eller som er et utkast. "
            "Bruk adressen til den ferdige siden."
        ),
        en=(
            "The link seems to lead to a page where people must log in, or to a draft. "
            "Use the address of the finished page."
        ),
    ),
    "BTI289": Sentence(
        nn="Teksten under «{key}» er ikkje skriven enno. Skriv han i staden for det som står etter «{mark}:».",
        nb="Teksten under «{key}» er ikke skrevet ennå. Skriv den i stedet for det som står etter «{mark}:».",
        en="The text under «{key}» has not been written yet. Write it instead of what stands after «{mark}:».",
    ),
}
"""The sentences by code."""
