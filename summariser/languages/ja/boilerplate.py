"""Boilerplate of news pages in Japanese."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:訂正|お断り)<break>",
    consent_prompts="当サイトでは",
    paywall_prompts="""
(?:有料記事|会員記事|プレミアム記事)<end>
(?:ログイン|有料会員|会員限定|この記事は有料)
""",
    advertisement_labels=r"""
パートナー\b[^.]{0,40}$
(?:広告|スポンサー)(?: -[^.]{0,40})?<end>
""",
    newsletter_prompts="(?:メルマガ|ニュースレター|購読|登録はこちら|フォローする|アプリで|無料登録)[^。]{0,30}$",
    sharing_tools="(?:シェア|印刷|保存|ツイート|この記事を|リンクをコピー)[^。]{0,20}$",
    tag_labels=r"(?:タグ|キーワード)\s?[:：]",
    rights_notices="(?=.*(?:無断転載|禁无断))[^.]{0,100}(?:無断転載|禁无断)",
    end_marks=r"""
[（(]?(?:完|編集)\s?[:：)）]
出典\s?[:：][^.]{0,80}$
""",
    article_links="""
【(?:写真|動画|画像|図|地図|グラフ|全画像|映像)[^】]{0,12}】
(?:関連記事|関連ニュース|あわせて読みたい|こちらも|【関連|もっと読む|続きを読む|おすすめ記事|関連リンク|関連[:：])
""",
    navigation_labels=r"""
(?:ホーム|トップ)(?:<end>|\s*[>›»|/])
現在位置
""",
    comment_headings="(?:コメント|みんなのコメント)<end>",
    list_headings="(?:ランキング|アクセスランキング)<end>",
    comment_buttons="返信",
    service_offers="サイト, アプリ, 会員",
    page_mentions="この記事",
    reader_words="""
ください
ご覧
ご利用
""",
    site_words="当サイト",
    model_instructions=r"[^。！？\s]{0,16}(?:指示|命令|プロンプト)[^。！？\s]{0,8}(?:無視|忘れ)(?:し(?:て|ろ)|せよ|て|ろ)",
    instruction_stems="指示, 命令, プロンプト",
)
