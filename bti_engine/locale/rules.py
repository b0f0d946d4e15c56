"""Sentences for the rules about text and single elements (BTI2xx)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

_SEVERAL = Sentence(
    nn="«{id}» er fleire id-ar i éin tekst. Under «{key}» står dei som ei liste, med klammer rundt og komma mellom.",
    nb="«{id}» er flere id-er i én tekst. Under «{key}» står de som en liste, med klammer rundt og komma mellom.",
    en="«{id}» is several ids in one text. Under «{key}» they stand as a list, in brackets with commas between.",
)


class _Unknown(Sentence):
    """A sentence about a word that names nothing, or that names several things where a list should."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _SEVERAL.say(language, arguments) if "listed" in arguments else super().say(language, arguments)


SENTENCES: dict[str, Sentence] = {
    "BTI201": _Unknown(
        nn="«{id}» finst ikkje under «{kind}». Legg det til der, eller vel mellom: {known}.",
        nb="«{id}» finnes ikke under «{kind}». Legg det til der, eller velg mellom: {known}.",
        en="«{id}» is not found under «{kind}». Add it there, or choose between: {known}.",
    ),
    "BTI202": Sentence(
        nn="«{id}» finst ikkje: rettleiaren har ingenting under «{kind}». Legg det til der, eller ta ordet bort her.",
        nb="«{id}» finnes ikke: veilederen har ingenting under «{kind}». Legg det til der, eller ta ordet bort her.",
        en="«{id}» does not exist: the guide has nothing under «{kind}». Add it there, or take the word away here.",
    ),
    "BTI203": Sentence(
        nn="Det finst ingen stad som heiter «{target}», så saka kjem ikkje vidare. Herifrå kan ho gå til: {known}.",
        nb=(
            "Det finnes ikke noe sted som heter «{target}», så saken kommer ikke "
            "videre. Herfra kan den gå til: {known}."
        ),
        en="There is no place called «{target}», so the case gets no further. From here it can go to: {known}.",
    ),
    "BTI204": Sentence(
        nn="«{target}» kan vere fleire stader: {places}. Gi den eine ein annan id, så det er klart kvar saka går.",
        nb="«{target}» kan være flere steder: {places}. Gi det ene en annen id, så det er klart hvor saken går.",
        en="«{target}» may be several places: {places}. Give one of them another id, so that the way is clear.",
    ),
    "BTI205": Sentence(
        nn="«{step}» er det siste steget her, så det finst ikkje noko neste. Skriv kvar saka går.",
        nb="«{step}» er det siste steget her, så det finnes ikke noe neste. Skriv hvor saken går.",
        en="«{step}» is the last step here, so there is no next one. Write where the case goes.",
    ),
    "BTI206": Sentence(
        nn="«tilbake» kan berre stå i ein arena. «{step}» er ikkje i ein arena. Skriv namnet på steget saka går til.",
        nb="«tilbake» kan bare stå i en arena. «{step}» er ikke i en arena. Skriv navnet på steget saken går til.",
        en="«tilbake» can only stand in an arena, and «{step}» is not in one. Write the step that the case goes to.",
    ),
    "BTI207": Sentence(
        nn="Ei sak kan ikkje gå inn i stega til eit varsel. Skriv «varsel: {alert}» i staden for «til: {target}».",
        nb="En sak kan ikke gå inn i stegene til et varsel. Skriv «varsel: {alert}» i stedet for «til: {target}».",
        en="A case cannot go into the steps of an alert. Write «varsel: {alert}» instead of «til: {target}».",
    ),
    "BTI208": Sentence(
        nn=(
            "«{target}» kan bli borte: ein kommune kan byte ut stega på nivå {level}. "
            "Skriv «nivå {level}», eller lås steget med «låst: ja»."
        ),
        nb=(
            "«{target}» kan bli borte: en kommune kan bytte ut stegene på nivå {level}. "
            "Skriv «nivå {level}», eller lås steget med «låst: ja»."
        ),
        en=(
            "«{target}» may go away: a municipality may replace the steps of level {level}. "
            "Write «nivå {level}», or lock the step with «låst: ja»."
        ),
    ),
    "BTI209": Sentence(
        nn=(
            "«retur» kan berre stå saman med ein arena i «til». Ta bort «retur» frå "
            "«{outcome}», eller før saka til ein arena."
        ),
        nb=(
            "«retur» kan bare stå sammen med en arena i «til». Ta bort «retur» fra "
            "«{outcome}», eller før saken til en arena."
        ),
        en="«retur» needs an arena in «til». Take «retur» away from «{outcome}», or lead the case to an arena.",
    ),
    "BTI210": Sentence(
        nn="«{target}» er ikkje eit steg på same staden. «retur» må vere eit steg på det nivået som saka kom frå.",
        nb="«{target}» er ikke et steg på samme sted. «retur» må være et steg på det nivået som saken kom fra.",
        en="«{target}» is no step of the same place. «retur» must be a step of the level that the case came from.",
    ),
    "BTI211": Sentence(
        nn="Utfallet «{outcome}» seier ikkje kvar saka går. Legg til «til», til dømes «til: neste».",
        nb="Utfallet «{outcome}» sier ikke hvor saken går. Legg til «til», for eksempel «til: neste».",
        en="The outcome «{outcome}» does not say where the case goes. Add «til», for example «til: neste».",
    ),
    "BTI212": Sentence(
        nn=(
            "«{outcome}» reiser eit varsel og kan derfor ikkje ha «{key}»: eit varsel skal aldri stoppast, "
            "og saka skal ikkje røpe det. Ta bort «{key}»."
        ),
        nb=(
            "«{outcome}» reiser et varsel og kan derfor ikke ha «{key}»: et varsel skal aldri stoppes, "
            "og saken skal ikke røpe det. Ta bort «{key}»."
        ),
        en=(
            "«{outcome}» raises an alert and so cannot have «{key}»: an alert must never be blocked, "
            "and the case must not tell of it. Take «{key}» away."
        ),
    ),
    "BTI213": Sentence(
        nn=(
            "«{key}» kan ikkje spørje etter opplysninga «{fact}»: svaret blir ukjent når steget blir opna på nytt. "
            "Bruk noko som blir registrert, til dømes samtykke(…)."
        ),
        nb=(
            "«{key}» kan ikke spørre etter opplysningen «{fact}»: svaret blir ukjent når steget åpnes på nytt. "
            "Bruk noe som registreres, for eksempel samtykke(…)."
        ),
        en=(
            "«{key}» cannot ask for the fact «{fact}»: its answer becomes unknown when the step is entered anew. "
            "Use something that is recorded, for example samtykke(…)."
        ),
    ),
    "BTI214": Sentence(
        nn=(
            "Ingen steg spør etter «{fact}», så svaret blir aldri kjent og vilkåret aldri oppfylt. "
            "Legg «{fact}» til under «opplysning» i eit steg."
        ),
        nb=(
            "Ingen steg spør etter «{fact}», så svaret blir aldri kjent og vilkåret aldri oppfylt. "
            "Legg «{fact}» til under «opplysning» i et steg."
        ),
        en=(
            "No step asks for «{fact}», so its answer is never known and the condition never met. "
            "Add «{fact}» under «opplysning» in a step."
        ),
    ),
    "BTI215": Sentence(
        nn="Rettleiaren har ingen tittel. Skriv «tittel:» øvst i fila.",
        nb="Veilederen har ingen tittel. Skriv «tittel:» øverst i filen.",
        en="The guide has no title. Write «tittel:» at the top of the file.",
    ),
    "BTI216": Sentence(
        nn="Rettleiaren har ingen nivå. Skriv dei under «nivå», eller bygg på eit grunnlag: «grunnlag: grunnmodell».",
        nb="Veilederen har ingen nivåer. Skriv dem under «nivå», eller bygg på et grunnlag: «grunnlag: grunnmodell».",
        en="The guide has no levels. Write them under «nivå», or build on a base: «grunnlag: grunnmodell».",
    ),
    "BTI217": Sentence(
        nn="Ingen nivå har «start: ja». Då opnar alle saker på nivå {level}. Skriv «start: ja» der ei sak kan opne.",
        nb="Ingen nivåer har «start: ja». Da åpner alle saker på nivå {level}. Skriv «start: ja» der en sak kan åpne.",
        en="No level has «start: ja». All cases then open at level {level}. Write «start: ja» where a case may open.",
    ),
    "BTI218": Sentence(
        nn="Rettleiaren har ingen slutt, så ei sak kan aldri avsluttast. Skriv minst éin under «slutt».",
        nb="Veilederen har ingen slutt, så en sak kan aldri avsluttes. Skriv minst én under «slutt».",
        en="The guide has no end, so a case can never be closed. Write at least one under «slutt».",
    ),
    "BTI219": Sentence(
        nn="Rettleiaren seier ikkje kven han gjeld for. Skriv «kommune:» eller «region:», eller «{key}: ja».",
        nb="Veilederen sier ikke hvem den gjelder for. Skriv «kommune:» eller «region:», eller «{key}: ja».",
        en="The guide does not say whom it is for. Write «kommune:» or «region:», or «{key}: ja».",
    ),
    "BTI220": Sentence(
        nn="Det manglar ein tittel på {place}. Då ser folk id-en. Skriv «tittel:».",
        nb="Det mangler en tittel på {place}. Da ser folk id-en. Skriv «tittel:».",
        en="There is no title on {place}, so people see its id. Write «tittel:».",
    ),
    "BTI221": Sentence(
        nn="«{fact}» skal vere eit val, men har {count} svar å velje mellom. Skriv minst to under «{key}».",
        nb="«{fact}» skal være et valg, men har {count} svar å velge mellom. Skriv minst to under «{key}».",
        en="«{fact}» is to be a choice but has {count} answers to choose between. Write at least two under «{key}».",
    ),
    "BTI222": Sentence(
        nn="«{fact}» har «type: {kind}» og kan då ikkje ha eigne svar. Skriv «type: val», eller ta bort «{key}».",
        nb="«{fact}» har «type: {kind}» og kan da ikke ha egne svar. Skriv «type: valg», eller ta bort «{key}».",
        en="«{fact}» has «type: {kind}» and so no answers of its own. Make it a choice, or take «{key}» away.",
    ),
    "BTI240": Sentence(
        nn="«{role}» er ei rolle, men står her som ein tekst, så ingen får ansvaret. Skriv {instead}.",
        nb="«{role}» er en rolle, men står her som en tekst, så ingen får ansvaret. Skriv {instead}.",
        en="«{role}» is a role but stands here as a text, so nobody is responsible. Write {instead}.",
    ),
    "BTI241": Sentence(
        nn="«{fact}» har svar å velje mellom, men seier ikkje at det er eit val. Legg til «type: {kind}».",
        nb="«{fact}» har svar å velge mellom, men sier ikke at det er et valg. Legg til «type: {kind}».",
        en="«{fact}» has answers to choose between but does not say that it is a choice. Add «type: {kind}».",
    ),
    "BTI242": Sentence(
        nn="Dette er ei setning. Eit vilkår er sett saman av opplysningar og faste ord, til dømes «{example}».",
        nb="Dette er en setning. Et vilkår settes sammen av opplysninger og faste ord, for eksempel «{example}».",
        en="This is a sentence, and a condition is made of facts and fixed words, for example «{example}».",
    ),
    "BTI243": Sentence(
        nn=(
            "Dette er ei setning, og eit vilkår er ikkje det. Meinte du opplysninga «{fact}»? Då skriv du til dømes "
            "«{example}»."
        ),
        nb=(
            "Dette er en setning, og et vilkår er ikke det. Mente du opplysningen «{fact}»? Da skriver du for eksempel "
            "«{example}»."
        ),
        en=(
            "This is a sentence, and a condition is not one. Did you mean the fact «{fact}»? Then write for example "
            "«{example}»."
        ),
    ),
    "BTI244": Sentence(
        nn="«{id}» blir eit nytt nivå ved sida av nivå {level}. Meinte du det nivået, skriv «{level}:».",
        nb="«{id}» blir et nytt nivå ved siden av nivå {level}. Mente du det nivået, skriv «{level}:».",
        en="«{id}» becomes a new level beside level {level}. If you meant that level, write «{level}:».",
    ),
    "BTI223": Sentence(
        nn="Fristen seier ikkje når han er nådd: «{found}» er ukjent. Skriv «møte», «møte(…)» eller «dokument(…)».",
        nb="Fristen sier ikke når den er nådd: «{found}» er ukjent. Skriv «møte», «møte(…)» eller «dokument(…)».",
        en="The deadline does not say what meets it: «{found}» is unknown. Write «møte», «møte(…)» or «dokument(…)».",
    ),
    "BTI224": Sentence(
        nn="Fristen kan ikkje telje frå «{fact}», for svaret er ingen dato. Bruk ei opplysning med «type: dato».",
        nb="Fristen kan ikke telle fra «{fact}», for svaret er ingen dato. Bruk en opplysning med «type: dato».",
        en="The deadline cannot count from «{fact}», whose answer is no date. Use a fact with «type: dato».",
    ),
    "BTI225": Sentence(
        nn="Saka kan ikkje gå til «{target}» av seg sjølv. Skriv eit steg eller eit nivå etter «elles».",
        nb="Saken kan ikke gå til «{target}» av seg selv. Skriv et steg eller et nivå etter «ellers».",
        en="The case cannot go to «{target}» by itself. Write a step or a level after «elles».",
    ),
    "BTI226": Sentence(
        nn="Her kan saka bli send i ring mellom nivåa: {levels}. Lat «elles» føre til eit nivå utan «så-lenge».",
        nb="Her kan saken bli sendt i ring mellom nivåene: {levels}. La «ellers» føre til et nivå uten «så-lenge».",
        en="Here a case may be sent round in a circle: {levels}. Let «elles» lead to a level without «så-lenge».",
    ),
    "BTI227": Sentence(
        nn="Varselet «{alert}» har ingen steg, så den som reiser det, får ikkje vite kva som skal gjerast.",
        nb="Varselet «{alert}» har ingen steg, så den som reiser det, får ikke vite hva som skal gjøres.",
        en="The alert «{alert}» has no steps, so whoever raises it is not told what to do.",
    ),
    "BTI228": Sentence(
        nn="Ingen kan løfte skjerminga i varselet «{alert}», så ho varer for alltid. Skriv «opphev:» med ei rolle.",
        nb="Ingen kan løfte skjermingen i varselet «{alert}», så den varer for alltid. Skriv «opphev:» med en rolle.",
        en="Nobody may lift the shield of the alert «{alert}», so it lasts for ever. Write «opphev:» with a role.",
    ),
    "BTI229": Sentence(
        nn="Samtykket «{consent}» seier ikkje kven som gir det. Skriv til dømes «av: {{alle: [føresette]}}».",
        nb="Samtykket «{consent}» sier ikke hvem som gir det. Skriv for eksempel «av: {{alle: [foresatte]}}».",
        en="The consent «{consent}» does not say who gives it. Write for example «av: {{alle: [føresette]}}».",
    ),
    "BTI230": Sentence(
        nn=(
            "På nivå {level} står «{word}», men ingen samtykke i rettleiaren blir gitt av dei føresette. Lag eitt "
            "under «samtykke», eller vel eit anna ord her."
        ),
        nb=(
            "På nivå {level} står «{word}», men ingen samtykker i veilederen gis av de foresatte. Lag ett under "
            "«samtykke», eller velg et annet ord her."
        ),
        en=(
            "Level {level} says «{word}», but no consent of the guide is given by the guardians. Make one under "
            "«samtykke», or choose another word here."
        ),
    ),
    "BTI231": Sentence(
        nn="«{id}» er alt eit namn på «{owner}». Ta det bort frå éin av dei.",
        nb="«{id}» er allerede et navn på «{owner}». Ta det bort fra én av dem.",
        en="«{id}» is already a name of «{owner}». Take it away from one of them.",
    ),
    "BTI232": Sentence(
        nn="«{id}» er eit fast ord i rettleiarar og kan ikkje vere namnet på noko. Vel eit anna ord.",
        nb="«{id}» er et fast ord i veiledere og kan ikke være navnet på noe. Velg et annet ord.",
        en="«{id}» is a fixed word of guides and cannot be the name of a thing. Choose another word.",
    ),
    "BTI233": Sentence(
        nn=(
            "«kan» gjer ingenting her: slutten «{end}» er ikkje open frå alle steg. "
            "Skriv «{key}: alle», eller ta bort «kan»."
        ),
        nb=(
            "«kan» gjør ingenting her: slutten «{end}» er ikke åpen fra alle steg. "
            "Skriv «{key}: alle», eller ta bort «kan»."
        ),
        en=(
            "«kan» does nothing here: the end «{end}» is not open from all steps. "
            "Write «{key}: alle», or take «kan» away."
        ),
    ),
    "BTI234": Sentence(
        nn="Slutten «{end}» er open frå alle steg, men seier ikkje for kven. Skriv til dømes «kan: [føresette, barn]».",
        nb=(
            "Slutten «{end}» er åpen fra alle steg, men sier ikke for hvem. Skriv for "
            "eksempel «kan: [foresatte, barn]»."
        ),
        en=(
            "The end «{end}» is open from all steps but does not say to whom. Write "
            "for example «kan: [føresette, barn]»."
        ),
    ),
    "BTI235": Sentence(
        nn="Arenaen «{arena}» har ingen steg. Skriv minst eitt under «steg», med eit utfall som har «til: tilbake».",
        nb="Arenaen «{arena}» har ingen steg. Skriv minst ett under «steg», med et utfall som har «til: tilbake».",
        en=(
            "The arena «{arena}» has no steps. Write at least one under «steg», with "
            "an outcome that says «til: tilbake»."
        ),
    ),
    "BTI236": Sentence(
        nn="Ei sak kjem aldri tilbake frå arenaen «{arena}». Gi eit av utfalla «til: tilbake».",
        nb="En sak kommer aldri tilbake fra arenaen «{arena}». Gi et av utfallene «til: tilbake».",
        en="A case never comes back from the arena «{arena}». Give one of its outcomes «til: tilbake».",
    ),
    "BTI237": Sentence(
        nn=(
            "Ingenting fører ut av «{step}»: det er det siste steget og har ingen "
            "utfall. Skriv «utfall:» med minst eitt."
        ),
        nb=(
            "Ingenting fører ut av «{step}»: det er det siste steget og har ingen "
            "utfall. Skriv «utfall:» med minst ett."
        ),
        en="Nothing leads out of «{step}»: it is the last step and has no outcomes. Write «utfall:» with at least one.",
    ),
    "BTI238": Sentence(
        nn="Eit grunnlag skal ha alle tekstar på nynorsk og bokmål. Her manglar «{language}:» i «{key}».",
        nb="Et grunnlag skal ha alle tekster på nynorsk og bokmål. Her mangler «{language}:» i «{key}».",
        en="A base is to have all texts in nynorsk and bokmål. Here «{language}» is missing in «{key}».",
    ),
    "BTI239": Sentence(
        nn=(
            "«{target}» er eit steg inne i ein arena. Saka må gå inn i heile arenaen "
            "for å kome tilbake: skriv «{arena}»."
        ),
        nb=(
            "«{target}» er et steg inne i en arena. Saken må gå inn i hele arenaen "
            "for å komme tilbake: skriv «{arena}»."
        ),
        en="«{target}» is a step inside an arena. The case must enter the arena itself to come back: write «{arena}».",
    ),
}
