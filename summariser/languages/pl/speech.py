"""Words by which Polish reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="""
dodał, dodała, dodało, dodali, dodały, dodaje, dodają, informuje, informują, komentuje, mówi, mówią, mówił,
mówiła, mówili, napisał, napisała, napisało, napisali, odpowiedział, odpowiedziała, odpowiedzieli, ocenił,
oceniła, ocenili, ocenia, oceniają, ogłosił, ogłosiła, ogłosiło, ogłosili, ogłosiły, oświadczył, oświadczyła,
oświadczyło, oświadczyli, oświadczyły, oznajmił, oznajmiła, oznajmili, podaje, podają, podał, podała, podało,
podali, podały, podkreślił, podkreśliła, podkreśliło, podkreślili, podkreśla, podkreślają, poinformował,
poinformowała, poinformowało, poinformowali, poinformowały, potwierdził, potwierdziła, potwierdziło,
potwierdzili, potwierdza, powiedział, powiedziała, powiedzieli, powiedziało, przekazał, przekazała, przekazało,
przekazali, przekazały, przypomniał, przypomniała, przypomnieli, przypomina, przyznał, przyznała, przyznało,
przyznali, przyznaje, relacjonuje, relacjonował, stwierdził, stwierdziła, stwierdziło, stwierdzili, twierdzi,
twierdzą, tłumaczy, tłumaczą, tłumaczył, tłumaczyła, wskazał, wskazała, wskazali, wskazuje, wyjaśnił, wyjaśniła,
wyjaśnili, wyjaśnia, wyjaśniają, zaznaczył, zaznaczyła, zaznaczyli, zaznacza, zauważył, zauważyła, zauważyli,
zauważa, zapewnił, zapewniła, zapewniło, zapewnili, zapewnia, zapewniają, zapowiedział, zapowiedziała,
zapowiedziało, zapowiedzieli, zapowiedziały, zapowiada, zapowiadają, zapewniał, zapewniała, zapewniali, zapowiadał, zapowiadała,
zapowiadali, podkreślał, podkreślała, przekonuje, przekonują, przekonywał, przekonywała, zaznaczał, zaznaczała,
odparł, odparła, odparli, uciął, ucięła, skwitował, skwitowała, podsumował, podsumowała, dodawał, dodawała,
wyjaśniał, wyjaśniała, odpowiada, odpowiadają, pisze, piszą, opowiada, wspomina, argumentuje, argumentował,
argumentowała, obiecał, obiecała, obiecało, obiecali, obiecuje, obiecują, zadeklarował, zadeklarowała,
zadeklarowało, zadeklarowali, deklaruje, deklarują
""",
    plural_verbs="""
dodali, dodają, informują, mówią, mówili, napisali, odpowiedzieli, ocenili, oceniają, ogłosili, oświadczyli,
oznajmili, podają, podali, podkreślili, podkreślają, poinformowali, potwierdzili, powiedzieli, przekazali,
przypomnieli, przyznali, stwierdzili, twierdzą, tłumaczą, wskazali, wyjaśnili, wyjaśniają, zaznaczyli,
zauważyli, zapewnili, zapewniają, zapowiedzieli, zapowiadają
""",
    quoting_verbs="""
apeluje, apelował, apelowała, oskarżył, oskarżyła, oskarżyli, ostrzegł, ostrzegła, ostrzegli, ostrzega,
ostrzegają, pytał, pytała, spytał, spytała, zapytał, zapytała, wezwał, wezwała, wezwali, zaapelował,
zaapelowała, uważa, uważają, żartował, żartowała
""",
    act_verbs="""
orzekł, orzekła, zdecydował, zdecydowała, zdecydowali, uzgodnili, zagroził, zagroziła,
zagrozili
""",
    subjectless_verbs="podano, poinformowano, przekazano, powiadomiono, czytamy, zaznaczono, dodano, zapowiedziano",
    attributions="według, zdaniem, w opinii, w ocenie, jak podaje, jak podał, jak podała, jak informuje, jak poinformował, jak poinformowała",
    speaker_pronouns="on, ona",
    addressee_words="do, dla, o, z, wobec",
)
