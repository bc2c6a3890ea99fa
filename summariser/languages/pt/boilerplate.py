"""Boilerplate of news pages in Portuguese."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:correção|errata|nota da redação)<break>",
    consent_prompts=r"""
(?=.*cookies)[^.]{0,120}\b(?:utiliz\w+|usamos|usa)\b[^.]{0,60}\bcookies\b
aceitar (?:todos|e continuar|e fechar)\b[^.]{0,60}<end>
nós e (?:os )?nossos (?:\d+ )?parceiros
""",
    cookie_notices=r"""
(?:utilizamos|usamos|este site|nosso site)[^.]{0,60}\bcookies\b.{0,200}\b(?:experiência|navegação|tráfego|personali[sz]ar|publicidade)\b
""",
    paywall_prompts="(?:faça login|já é assinante|conteúdo exclusivo|entrar)<end>",
    advertisement_labels=r"""
continua(?: lendo)? (?:após|depois)\b[^.]{0,30}publicidade<end>
publicidade(?: -[^.]{0,40})?<end>
""",
    newsletter_prompts=r"""
(?=.*(?:inscreva|assine))(?:.{0,300}[.!?:] )?(?:inscreva-se|assine)(?: aqui)?\s?[.!]?$
seu e-?mail\b[^.]{0,30}<end>
(?:inscreva-se|assine|receba|siga-nos|siga o|cadastre-se)\b
""",
    sharing_tools=r"""
\d[\d.,\s]{0,9}[km]?\sseguidores<end>
\d[\d.,]{0,6}\s?[km]?\svisualizações\b
(?:compartilhar|compartilhe|imprimir|guardar|enviar|copiar)(?: (?:no|na|por|via|link|esta|o)\b[^.]{0,40})?<end>
\d{1,3}\s?min(?:uto)?s?\.?\s?de leitura
tempo de leitura\b
""",
    tag_labels=r"(?:tópicos|assuntos|palavras-chave)\s?[:：]",
    rights_words="reservados",
    rights_notices="(?=.*os direitos)[^.]{0,100}todos os direitos",
    end_marks=r"""
(?=.*contrib)[^.]{0,120}\bcontribuiu para\b[^.]{0,60}\.?$
\(?fim\)?[./\s]{0,3}$
\(editado\b[^)]{0,200}\)
\((?:foto|vídeo|audio)\)(?:\s?\((?:foto|vídeo|audio)\))*$
fonte\s?[:：][^.]{0,80}$
""",
    article_links="""
(?:leia|veja|saiba|ouça|confira)(?: também| mais| ainda|:)
(?:relacionad[ao]s?|notícias relacionadas)<end>
""",
    navigation_labels=r"início(?:<end>|\s*[>›»|/])",
    comment_headings=r"(?:\d+ )?comentários?<end>",
    list_headings="mais (?:lidas|lidos|vistas)",
    comment_buttons="""
responder
curtir
""",
    comment_verbs="diz",
    mail_headers="assunto",
    page_labels="página",
    page_totals="de",
    service_offers="aplicativo, inscreva",
    page_mentions="este artigo, a página",
    reader_words=r"\b(?:[Nn]oss[oa]s?|[Vv]ocê)\b",
    site_words="Noss[oa]s?",
    run_together_openings="Leia também",
    model_instructions=r"(?:ignore|ignora|esqueça|esquece|desconsidere)\s[^.!?]{0,40}(?:instruções|orientações)\b",
    instruction_openers=r"por favor\W{1,3}",
    instruction_stems="instru, orientaç",
)
