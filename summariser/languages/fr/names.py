"""French words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu
qui que quoi dont où quand comment pourquoi si mais ou et donc or ni car dans sur sous avec sans pour par en
à vers chez entre depuis pendant avant après selon contre malgré parmi dès jusque plus moins très aussi
ainsi alors enfin puis ensuite hier aujourd'hui demain cependant toutefois pourtant néanmoins quelques
plusieurs certains certaines chaque tout toute tous toutes aucun aucune autre autres même deux trois quatre
cinq six sept huit neuf dix cent mille est sont était étaient a ont avait avaient sera seront ne pas non oui
lors outre face grâce afin alors comme quant près loin environ après-demain ici là voici voilà c'est n'est
qu'il d'ici cela ceci celui celle ceux celles rien personne jamais toujours encore déjà
""",
    titles="""
président présidente ministre premier première chancelier chancelière roi reine prince princesse m mme mlle
mm dr docteur professeur sénateur sénatrice gouverneur maire général colonel capitaine juge procureur
procureure évêque archevêque pape cardinal imam cheikh directeur directrice chef cheffe porte-parole
ambassadeur ambassadrice commissaire député députée secrétaire émir sultan patron patronne pdg maître me sir
lord lady entraîneur avocat avocate économiste analyste monsieur madame vice-président vice-présidente
ex-président préfet préfète monseigneur leader journaliste
""",
    title_domains="""
finances intérieur défense santé éducation justice économie transports agriculture affaires étrangères
travail général générale adjoint adjointe délégué déléguée
""",
    organisation_heads="""
ministère banque cour conseil agence organisation office comité commission institut université fédération
fonds union association parti assemblée parlement sénat chambre syndicat société compagnie groupe mouvement
front centre école musée hôpital armée république royaume état fondation ligue autorité tribunal
confédération direction bureau conseil alliance rassemblement collectif caisse observatoire forces garde
haut-commissariat état-major mer golfe mont cap lac
""",
    organisation_suffixes="""
sa sas sarl inc ltd group groupe bank banque télécom énergie airlines télévision tv fc
""",
    name_particles="van von der de la le du des da di del dos bin ibn ben al el",
    calendar_words="noël pâques",
    capitalised_words="internet covid-19 islam dieu tva pib",
    agent_verbs="",
    place_prepositions="à en dans vers depuis près",
    people_groups="hamas hezbollah taliban talibans houthis farc daech palestiniens kurdes",
    conjunctions="et",
    articles="le la les l un une des du de au aux",
    sentence_openers="""
police gouvernement opposition président ministre députés habitants travaux résultat reste selon interrogé
interrogée contacté contactée invité invitée objectif dernier dernière premier première nouveau nouvelle
ancien ancienne
""",
    organisation_adjectives="""
national nationale nationaux nationales international internationale monétaire européen européenne central
centrale mondial mondiale suprême constitutionnel constitutionnelle général générale public publique fédéral
fédérale islamique démocratique populaire socialiste républicain républicaine unies uni unis arabe africaine
africain syndical sénégalais
""",
    organisation_links="de du des d pour",
    elisions="l d qu s n c j m t lorsqu puisqu jusqu quelqu",
    abbreviations="m mme mlle dr prof st jr mr mrs no vs inc co",
    name_abbreviations="st jr sr dr",
    acronym_gaps="de du des la le et d l of the for and in",
    common_endings="ing ed tion tions ment ments ity ence ency able ive",
    plural_endings="s",
    singular_endings="as is os ss us",
    place_openers="new st san saint",
    geographic_words="golfe mer golf lake mount cape river valley bay island islands city",
    joint_heads="ministère organisation commission",
    lower_case_objects=True,
    object_adjectives="grands grandes hauts hautes anciens anciennes",
)
