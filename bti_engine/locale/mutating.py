"""What is told of changes to a guide: what was taken away or made weaker, who noticed, and why nobody did."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

HEADING = Sentence(
    nn="Kva om eit krav fall bort? ({guide})",
    nb="Hva om et krav falt bort? ({guide})",
    en="What if a requirement fell away? ({guide})",
)
TRIED = Sentence(
    nn="{count} endringar er prøvde, éi om gongen: noko er teke bort, eller det er gjort mindre strengt.",
    nb="{count} endringer er prøvd, én om gangen: noe er tatt bort, eller det er gjort mindre strengt.",
    en="{count} changes were tried, one at a time: something was taken away, or made less strict.",
)
COLUMNS: tuple[Sentence, ...] = (
    Sentence("prøvde", "prøvd", "tried"),
    Sentence("validate", "validate", "validate"),
    Sentence("prove", "prove", "prove"),
    Sentence("likt", "likt", "same"),
    Sentence("ingen", "ingen", "nobody"),
)
"""The columns of the table: how many were tried, who noticed, those that made no difference, those nobody noticed."""

COLUMNS_MEAN = Sentence(
    nn=(
        "«validate» og «prove»: kommandoen som merka endringa. «likt»: det blir som før. "
        "«ingen»: det blir annleis, og ingen merka det."
    ),
    nb=(
        "«validate» og «prove»: kommandoen som merket endringen. «likt»: det blir som før. "
        "«ingen»: det blir annerledes, og ingen merket det."
    ),
    en=(
        "“validate” and “prove”: the command that noticed. “same”: all stays as it was. "
        "“nobody”: something is different, and nobody noticed."
    ),
)
ALL = Sentence("Til saman", "Til sammen", "Altogether")
KIND = Sentence("{subject}: {way}", "{subject}: {way}", "{subject}: {way}")

SUBJECTS: dict[str, Sentence] = {
    "consent": Sentence("Krav om samtykke", "Krav om samtykke", "Required consent"),
    "standing": Sentence(
        nn="Krav for å vere på nivået (så-lenge)",
        nb="Krav for å være på nivået (så-lenge)",
        en="Requirement for being at a level (så-lenge)",
    ),
    "otherwise": Sentence(
        nn="Kvar saka går elles (elles)",
        nb="Hvor saken går ellers (ellers)",
        en="Where a case goes otherwise (elles)",
    ),
    "baton": Sentence("Krav om stafetthaldar", "Krav om stafettholder", "Required baton holder"),
    "handover": Sentence(
        nn="Krav om at stafetten er avklart",
        nb="Krav om at stafetten er avklart",
        en="Required settling of the baton",
    ),
    "parents": Sentence(
        nn="Krav som gjeld føresette",
        nb="Krav som gjelder foresatte",
        en="Requirement about the parents",
    ),
    "evaluation": Sentence("Krav om evaluering", "Krav om evaluering", "Required evaluation"),
    "requirement": Sentence("Andre krav", "Andre krav", "Other requirements"),
    "condition": Sentence("Vilkår for eit utfall", "Vilkår for et utfall", "Condition of an outcome"),
    "approval": Sentence("Godkjenning", "Godkjenning", "Approval"),
    "decider": Sentence("Kven som avgjer", "Hvem som avgjør", "Who decides"),
    "outcome": Sentence("Utfall", "Utfall", "Outcome"),
    "only-one": Sentence("Berre eitt ope utfall (einaste)", "Bare ett åpent utfall (eneste)", "Only one open outcome"),
    "reason": Sentence("Grunngjeving", "Begrunnelse", "Reason"),
    "question": Sentence("Spørsmål i eit steg", "Spørsmål i et steg", "Question in a step"),
    "deadline": Sentence("Frist", "Frist", "Deadline"),
    "alert": Sentence("Varsel", "Varsel", "Alert"),
    "shield": Sentence("Skjerming", "Skjerming", "Shield"),
    "lifter": Sentence("Kven som kan oppheve skjerming", "Hvem som kan oppheve skjerming", "Who may lift a shield"),
    "leaving": Sentence("Familien kan avslutte", "Familien kan avslutte", "The family can leave"),
    "shares": Sentence("At nivået deler (deler)", "At nivået deler (deler)", "That a level shares (deler)"),
    "service-consent": Sentence(
        nn="Samtykket ei teneste krev",
        nb="Samtykket en tjeneste krever",
        en="Consent that a service needs",
    ),
    "member": Sentence("Fast teneste i ein arena", "Fast tjeneste i en arena", "Fixed service of a body"),
    "anonymous": Sentence("Arena utan namn", "Arena uten navn", "Body without names"),
    "givers": Sentence("Kven som gjev samtykke", "Hvem som gir samtykke", "Who gives consent"),
    "each-service": Sentence("Samtykke for kvar teneste", "Samtykke for hver tjeneste", "Consent for each service"),
    "validity": Sentence("Kor lenge samtykke gjeld", "Hvor lenge samtykke gjelder", "How long consent lasts"),
    "age": Sentence("Alder for eige samtykke", "Alder for eget samtykke", "Age of own consent"),
    "form": Sentence("Forma på samtykke", "Formen på samtykke", "Form of consent"),
    "family": Sentence("At rolla høyrer til familien", "At rollen hører til familien", "That a role is of the family"),
    "log-level": Sentence("Når loggen blir ført", "Når loggen føres", "When the log is kept"),
    "duty": Sentence("Plikt", "Plikt", "Duty"),
    "duty-form": Sentence("Skjema for ei plikt", "Skjema for en plikt", "Form of a duty"),
    "field": Sentence("Felt som må fyllast ut", "Felt som må fylles ut", "Field that must be filled in"),
    "access": Sentence("Kven som ser kva", "Hvem som ser hva", "Who sees what"),
}
"""What was changed."""

WAYS: dict[str, Sentence] = {
    "dropped": Sentence("bort", "bort", "gone"),
    "weaker": Sentence("svakare", "svakere", "weaker"),
    "longer": Sentence("dobbelt så lenge", "dobbelt så lenge", "twice as long"),
    "opposite": Sentence("motsett", "motsatt", "the opposite"),
    "wider": Sentence("for fleire", "for flere", "for more people"),
}
"""How it was changed."""

NO_HOLES = Sentence(
    nn="Alt som tryggleiken kviler på, blei merka eller er sikra på meir enn éin måte.",
    nb="Alt som tryggheten hviler på, ble merket eller er sikret på mer enn én måte.",
    en="All that safety rests on was noticed, or is made safe in more than one way.",
)
HOLES = Sentence(
    nn="Dette kan gå ut over nokon, og ingen merka det ({count}):",
    nb="Dette kan gå ut over noen, og ingen merket det ({count}):",
    en="Somebody may be harmed by this, and nobody noticed ({count}):",
)
OTHERS = Sentence(
    nn="Dette blei annleis, og ingen merka det ({count}):",
    nb="Dette ble annerledes, og ingen merket det ({count}):",
    en="This became different, and nobody noticed ({count}):",
)
SAME = Sentence(
    nn="Dette gjorde ingen skilnad ({count}):",
    nb="Dette gjorde ingen forskjell ({count}):",
    en="This made no difference ({count}):",
)
SEE_SAME = Sentence(
    nn="{count} endringar gjorde ingen skilnad. Sjå dei slik: bti mutate {guide} --same",
    nb="{count} endringer gjorde ingen forskjell. Se dem slik: bti mutate {guide} --same",
    en="{count} changes made no difference. See them like this: bti mutate {guide} --same",
)
NOW = Sentence("«{before}» blei til «{after}»", "«{before}» ble til «{after}»", "“{before}” became “{after}”")
AT = Sentence("{where}, {file} linje {line}", "{where}, {file} linje {line}", "{where}, {file} line {line}")
WORKING = Sentence(nn="Prøver endringane", nb="Prøver endringene", en="Trying the changes")

REASONS: dict[str, Sentence] = {
    "no-effect": Sentence(
        nn="Ingenting blir annleis for ei sak.",
        nb="Ingenting blir annerledes for en sak.",
        en="Nothing is different for a case.",
    ),
    "no-effect-twice": Sentence(
        nn="Ingenting blir annleis for ei sak. Det same står her: {places}.",
        nb="Ingenting blir annerledes for en sak. Det samme står her: {places}.",
        en="Nothing is different for a case. The same stands here: {places}.",
    ),
    "required-anyway": Sentence(
        nn="Det er slik likevel. Ingen veg i rettleiaren kjem utanom.",
        nb="Det er slik likevel. Ingen vei i veilederen kommer utenom.",
        en="It is so all the same. No way in the guide gets round it.",
    ),
    "required-anyway-twice": Sentence(
        nn="Det same er kravt her òg: {places}.",
        nb="Det samme er krevd her også: {places}.",
        en="The same is required here too: {places}.",
    ),
    "stops-instead": Sentence(
        nn="Ingenting blir delt likevel. Men saka stoppar der ho er, i staden for å gå vidare av seg sjølv.",
        nb="Ingenting blir delt likevel. Men saken stopper der den er, i stedet for å gå videre av seg selv.",
        en="Nothing is shared all the same. But the case stops where it is, instead of going on by itself.",
    ),
    "stops-instead-twice": Sentence(
        nn="Det same er kravt her òg: {places}. Men saka stoppar der ho er, i staden for å gå vidare av seg sjølv.",
        nb="Det samme er krevd her også: {places}. Men saken stopper der den er, i stedet for å gå videre av seg selv.",
        en="The same is required here too: {places}. But the case stops where it is, instead of going on by itself.",
    ),
    "consent-anyway": Sentence(
        nn="Samtykket trengst likevel. Det er resten av vilkåret som ingen saknar.",
        nb="Samtykket trengs likevel. Det er resten av vilkåret som ingen savner.",
        en="The consent is needed all the same. It is the rest of the condition that nobody misses.",
    ),
    "consent-anyway-twice": Sentence(
        nn="Samtykket er kravt her òg: {places}. Det er resten av vilkåret som ingen saknar.",
        nb="Samtykket er krevd her også: {places}. Det er resten av vilkåret som ingen savner.",
        en="The consent is required here too: {places}. It is the rest of the condition that nobody misses.",
    ),
    "claim-gone": Sentence(
        nn="«bti prove» lovar berre det rettleiaren sjølv seier. Dette blei borte saman med endringa: {claims}",
        nb="«bti prove» lover bare det veilederen selv sier. Dette ble borte sammen med endringen: {claims}",
        en="“bti prove” promises only what the guide itself says. This went away with the change: {claims}",
    ),
    "holds-without": Sentence(
        nn="Det «bti prove» lovar om dette, held utan òg: {claims}",
        nb="Det «bti prove» lover om dette, holder uten også: {claims}",
        en="What “bti prove” promises about this holds without it too: {claims}",
    ),
    "unspoken": Sentence(
        nn="«bti prove» lovar ingenting om dette. Skal det alltid vere slik, kan de skrive det under «regel».",
        nb="«bti prove» lover ingenting om dette. Skal det alltid være slik, kan dere skrive det under «regel».",
        en="“bti prove” promises nothing about this. If it must always be so, write it under “regel”.",
    ),
}
"""Why nobody noticed; with «-twice» where the same stands elsewhere too."""

_TIME = Sentence(
    nn="«bti prove» tel ikkje dagar. Om tida er rett, må de vurdere sjølve.",
    nb="«bti prove» teller ikke dager. Om tiden er riktig, må dere vurdere selv.",
    en="“bti prove” counts no days. Whether the time is right is yours to judge.",
)
_CHOICE = Sentence(
    nn="Det er lov å gjere slik. Om det er rett hos dykk, må de vurdere sjølve.",
    nb="Det er lov å gjøre slik. Om det er riktig hos dere, må dere vurdere selv.",
    en="It may be done so. Whether it is right where you are is yours to judge.",
)
UNSPOKEN: dict[str, Sentence] = {
    **dict.fromkeys(("deadline", "validity"), _TIME),
    **dict.fromkeys(
        ("reason", "decider", "lifter", "access", "form", "age", "log-level", "duty", "duty-form", "field"), _CHOICE
    ),
    "outcome": Sentence(
        nn="Ingen har lova at denne vegen finst. Skal det alltid gå an å kome dit, kan de skrive det under «regel».",
        nb="Ingen har lovet at denne veien finnes. Må det alltid gå an å komme dit, kan dere skrive det under «regel».",
        en="Nobody has promised that this way is there. If it must always be possible, write it under “regel”.",
    ),
    "condition": Sentence(
        nn=(
            "Utfallet er ope i andre tilfelle enn før, og folk vel sjølve. Skriv «einaste: ja» på steget om berre "
            "eitt utfall skal vere ope om gongen."
        ),
        nb=(
            "Utfallet er åpent i andre tilfeller enn før, og folk velger selv. Skriv «eneste: ja» på steget om bare "
            "ett utfall skal være åpent om gangen."
        ),
        en=(
            "The outcome is open in other cases than before, and people choose. Write “einaste: ja” on the step if "
            "only one outcome is to be open at a time."
        ),
    ),
    "family": Sentence(
        nn="Då blir rolla rekna blant dei tilsette. Ingen seier frå om det.",
        nb="Da regnes rollen blant de ansatte. Ingen sier fra om det.",
        en="Then the role is taken for one of the staff. Nobody tells.",
    ),
    "givers": Sentence(
        nn="Då er det nok at éin seier ja. Ingen krev at alle gjer det.",
        nb="Da er det nok at én sier ja. Ingen krever at alle gjør det.",
        en="Then it is enough that one says yes. Nobody requires that all do.",
    ),
    "each-service": Sentence(
        nn="Då gjeld eitt ja for alle tenestene. Ingen krev eit ja for kvar.",
        nb="Da gjelder ett ja for alle tjenestene. Ingen krever et ja for hver.",
        en="Then one yes is for all services. Nobody requires one for each.",
    ),
    "lifter-wider": Sentence(
        nn="Då kan den som er skjerma, sjølv oppheve skjerminga. Ingen seier frå om det.",
        nb="Da kan den som er skjermet, selv oppheve skjermingen. Ingen sier fra om det.",
        en="Then whoever is shielded from can lift the shield. Nobody tells.",
    ),
    "leaving": Sentence(
        nn="Då kan ikkje denne rolla avslutte saka. Ingen krev at ho kan det.",
        nb="Da kan ikke denne rollen avslutte saken. Ingen krever at den kan det.",
        en="Then this role cannot end the case. Nobody requires that it can.",
    ),
    "question": Sentence(
        nn="Svaret frå sist blir ståande når ingen spør på nytt.",
        nb="Svaret fra sist blir stående når ingen spør på nytt.",
        en="The last answer stays when nobody asks anew.",
    ),
}
"""The same for what no claim speaks of, by what was changed; or by that and how."""
