"""Portuguese words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, approx. = about
mais de, mais do que, pelo menos, ao menos, no mínimo, não menos de, acima de, superior a = over
superiores a = over
ultrapassa, ultrapassam, ultrapassou, supera, superou, pouco mais de, um mínimo de = over
quase, até, menos de, menos do que, no máximo, perto de, abaixo de, não mais de, não mais que = under
inferior a, inferiores a, pouco menos de, um máximo de, praticamente = under
cerca de, aproximadamente, por volta de, em torno de, uns, umas, estimado em, estimados em = about
à volta de = about
""",
    function_words="""
o a os as um uma uns umas e ou nem mas que quem cujo onde quando como porque se de do da dos das a ao aos à
às em no na nos nas num numa com sem por pelo pela pelos pelas para sobre entre até desde contra após durante
ante sob é são era eram foi foram ser está estão estava há havia houve será serão seria tem têm tinha seu sua
seus suas lhe não sim mais menos muito já também só ainda este esta estes estas esse essa esses essas aquele
outros outras outro outra todos todas cada mesmo ontem hoje amanhã
""",
    postfixes="""
ou mais, e mais, no mínimo, pelo menos = over
ou menos, no máximo = under
aproximadamente, mais ou menos = about
""",
    openers="""
entre, entre os, entre as, entre o = e
de, do, dos, desde = a
de, do, dos, desde = ao
de, do, dos, desde = até
""",
    infixes="a, ao, até = range",
    changes="""
passou passar passará passaram subiu subir sobe caiu cair cai aumentou aumentar aumenta reduziu reduzir
cresceu crescer elevou elevar recuou recuar diminuiu baixou baixar avançou
""",
    ranging_verbs="varia variam oscila oscilam",
    year_cues="em desde de até ano antes depois durante fim final início meados há dentro por",
    year_nouns="nível níveis",
    length_cues="em durante dentro após há de",
    length_ends="antes depois",
    date_connectors="de",
    labels="""
artigo, artigos, art., página, páginas, capítulo, seção, secção, parágrafo, resolução, lei, decreto = label
número = label
nº, n.º, voo, sala, quarto, rota, rodovia, br, linha, boeing, airbus, iphone, grupo, fase, nível = label
categoria, temporada, episódio, volume, agenda, portão = label
idade de, idade = age
""",
    not_after="""
anos de idade, meses de idade = age
da manhã, da tarde, da noite, da madrugada = clock
""",
    clock_suffixes="am pm a.m p.m",
    pairs="ambos ambas",
    anniversaries="aniv",
)
