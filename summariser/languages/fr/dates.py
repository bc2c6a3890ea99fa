"""Words of French dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
lundi = 0
mardi = 1
mercredi = 2
jeudi = 3
vendredi = 4
samedi = 5
dimanche = 6
""",
    units="""
heure, heures = hour
jour, jours = day
semaine, semaines = week
mois = month
trimestre, trimestres = quarter
an, ans, année, années = year
""",
    numbers="""
un, une = 1
deux = 2
trois = 3
quatre = 4
cinq = 5
six = 6
sept = 7
huit = 8
neuf = 9
dix = 10
douze = 12
quinze = 15
dix-huit = 18
vingt = 20
trente = 30
quarante = 40
quarante-deux = 42
soixante = 60
""",
    prepositions="""
en, le, au, au mois de, dans le courant de, pendant, durant, à, lors de, au cours du, au cours de = in
d'ici, d'ici à, d'ici au, d'ici le, jusqu'au, jusqu'à, jusqu'en, au plus tard, au plus tard le = until
au plus tard en, d'ici à la = until
avant, avant le, avant la, avant l' = before
à partir de, à partir du, dès, dès le, à compter du, à compter de = from
après, après le = after
dans les, sous, dans un délai de, d'ici, en moins de, dans les prochains, au cours des prochains = within
au cours des prochaines = within
depuis, depuis le = since
depuis plus de, pendant, durant, pendant plus de, plus de = period
dans = ahead
pas avant, pas avant le, au plus tôt, au plus tôt le, au plus tôt en = from
entre le = in
""",
    day_words="""
aujourd'hui, ce matin, ce soir = 0
demain = 1
hier = -1
après-demain = 2
avant-hier = -2
""",
    period_parts="""
la fin de, la fin du, la fin, fin, la fin de l', le dernier jour de = end
le début de, le début du, début, le début de l' = start
la mi-, mi- = middle
la première moitié de, la première quinzaine de, la première moitié du, le premier semestre de = half1
le premier semestre = half1
la seconde moitié de, la deuxième quinzaine de, la deuxième moitié de, le second semestre de = half2
la seconde quinzaine de, le second semestre = half2
le premier trimestre de, premier trimestre de, premier trimestre = quarter1
le deuxième trimestre de, deuxième trimestre de, deuxième trimestre = quarter2
le troisième trimestre de, troisième trimestre de, troisième trimestre = quarter3
le quatrième trimestre de, quatrième trimestre de, quatrième trimestre, le dernier trimestre de = quarter4
le printemps, printemps, l'été, été, l'automne, automne, l'hiver, hiver, le printemps de, l'été de, l'automne de, l'hiver de = open
""",
    whole_periods="""
l'année, année, l'an = year
le mois, mois, du mois = month
la semaine, semaine = week
""",
    articles="le, la, les, l', au, du, midi, minuit",
    past_verbs="""
a, ont, avait, était, étaient, dit, déclaré, annoncé, affirmé, expliqué, indiqué, fut, furent, avaient,
paya, versa, a été, ont été
""",
    future_verbs="""
va, vont, doit, doivent, prévoit, prévoient, devrait, devraient, prévu, prévue, compte, entend, sera,
seront, aura, auront, fera, pourra, promet, promettent, promis, s'engage, s'engagent, engagé, engagée,
engagés, doive, devra, devront, faut, faudra, peut, peuvent, pourront, veut, veulent, vise, commence,
commencent, débute, débutent, entre, entrent, ouvre, ouvrent, expire, prend effet, termine, prévus,
prévues, attendu, attendue, attendus, attendues, tenu de, tenue de, tenus de, contraint, contrainte,
ordonné, appelé, invité, reste
""",
    vague_times="""
dans un avenir proche, prochainement, bientôt, dans les prochains jours, dans les prochaines semaines,
dans les prochains mois, dans les meilleurs délais, dès que possible, sous peu
""",
    steps="""
prochain, prochaine = next
dernier, dernière = last
ce, cette, cet = this
""",
    steps_after="""
prochain, prochaine, qui vient = next
dernier, dernière, passé, passée = last
""",
    directions_after="à venir = ahead",
    directions_before="il y a = ago",
    plural_endings="s",
    missed_deadlines="""
n'a pas, n'ont pas, n'avait pas, n'avaient pas, n'a jamais, dû, aurait dû, auraient dû, devait, devaient,
manqué, n'a toujours pas, n'ont toujours pas, était censé, était censée, étaient censés, avait promis,
avaient promis, s'était engagé, s'était engagée, s'étaient engagés, sans
""",
    year_connectors="de",
    ordinal_marks="er",
    future_endings="ra, ront, rai, rons, rait, raient, rez",
    infinitive_markers="de, d', à",
    infinitive_endings="er, ir, re",
    count_starts="""
après, suivant, qui suivent, qui suivront, à compter de, à compter du, à partir de, à partir du, dès,
de la, du, de l'
""",
    day_ordinals="premier = 1",
    range_words="au, et, et le, à",
    holidays="""
noël = 12-25
nouvel an = 1-1
""",
)
