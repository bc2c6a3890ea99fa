"""Italian words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, c., circa, approx. = about
oltre, più di, piu di, almeno, non meno di, superiore a, superiori a, al di sopra di, poco più di = over
minimo = over
supera, superano, superato, ben oltre, un minimo di = over
quasi, fino a, meno di, al massimo, non più di, inferiore a, inferiori a, sotto, al di sotto di = under
poco meno di = under
un massimo di, massimo = under
circa, intorno a, attorno a, approssimativamente, all'incirca, all’incirca, suppergiù, stimato in = about
una stima di = about
""",
    function_words="""
il lo la i gli le l un uno una e ed o ma né che chi cui dove quando come perché se di del dello della dei
degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle
con su sul sullo sulla sui sugli sulle per tra fra è sono era erano fu furono essere sta stanno ha hanno
aveva avevano avere sarà saranno sarebbe suo sua suoi sue loro mio tuo si ci vi ne mi ti non più meno molto
già anche solo ancora questo questa questi queste quello quella quelli quelle altri altre altro altra tutti
tutte ogni stesso ieri oggi domani
""",
    postfixes="""
o più, e più, almeno = over
o meno, al massimo = under
circa, all'incirca, più o meno = about
""",
    openers="""
tra, fra, tra i, fra i, tra il, fra il, tra le, fra le = e
da, dal, dai, dalle, dall', dall’ = a
da, dal, dai, dalle, dall', dall’ = al
da, dal, dai = ai
di = a
""",
    infixes="a, al, ai, alle = range",
    changes="""
passato passata passare passa passerà salito salita salire sale sceso scesa scendere scende aumentato
aumentare ridotto ridurre cresciuto cresciuta cala calato calare crolla crollato portato portare sale alzato
alzare tagliato
""",
    ranging_verbs="varia variano oscilla va",
    year_cues="nel dal del in di da fino anno prima dopo durante fine inizio metà entro tra fra per il",
    year_nouns="livello livelli budget",
    length_cues="in per entro dopo da durante",
    length_ends="prima dopo",
    labels="""
articolo, articoli, art., pagina, pagine, capitolo, comma, paragrafo, risoluzione, legge, decreto = label
numero = label
n., nº, volo, sala, camera, strada, autostrada, linea, boeing, airbus, iphone, gruppo, fase, livello = label
categoria, stagione, episodio, volume, agenda, binario = label
età di, all'età di = age
""",
    not_after="""
anni di età, mesi di età = age
del mattino, del pomeriggio, di sera, di notte = clock
""",
    clock_suffixes="am pm a.m p.m",
    pairs="entrambi entrambe coppia",
    anniversaries="anni",
)
