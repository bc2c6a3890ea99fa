"""Where sentences end in English."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="""
Mr Mrs Ms Messrs Dr Prof Profs St Mt Ft Sen Sens Rep Reps Gov Govs Gen Brig Maj Col Lt Cmdr Adm Capt Sgt
Cpl Pvt Rev Fr Hon Pres Supt Insp Det Amb Atty Msgr Sr.Lt vs cf approx e.g i.e viz al
""",
    abbreviations_before_numbers="""
No Nos Nr Fig Figs Art Sec Ch Vol vol Vols p pp Pt pt para Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov
Dec c ca est
""",
    sentence_starters="""
The This That These Those He She It They We You I In On At By For From With After Before Since When While
If As But And Or So Yet Although Though However Meanwhile There Here What Who Why How Where Which Did Do
Does Is Are Was Were Has Have Had Can Could Will Would Should May Nobody No Not Both Many Most Some All
Each Every Its His Her Their Our My Your A An Then Now Still Also Among Another Under Last Next One Two
Three
""",
    honorifics="Mr Mrs Ms Dr St Prof No vs Lt Col Gen Sgt",
    one_letter_words="I",
    clock_followers="""
(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
January
February
March
April
May
June
July
August
September
October
November
December
Eastern
Pacific
Central
""",
    time_prepositions="At By Around About Before After Since Until From On Between",
    hyphen_prefixes="""
court self well ex non anti half multi vice mid cross high low long short all ill far near full part one
two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety state
party government company family child student land sea air oil gas war drug so
""",
)
