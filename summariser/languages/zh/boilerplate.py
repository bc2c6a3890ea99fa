"""Boilerplate of news pages in Chinese."""

from __future__ import annotations

from summariser.languages.schema import BoilerplatePhrases

DATA = BoilerplatePhrases(
    editors_notes="(?:更正|编者按)<break>",
    consent_prompts="""
本网站使用
我们使用
我們使用
請同意
""",
    paywall_prompts="(?:登录|登錄|登入|会员专享)",
    advertisement_labels="(?:广告|廣告)(?: -[^.]{0,40})?<end>",
    newsletter_prompts="(?:订阅|訂閱|关注我们|關注|扫码|扫一扫|下载|下載)[^。]{0,30}$",
    sharing_tools=r"""
\d[\d.,]{0,6}\s?[km]?\s(?:次阅读|回应)\b
(?:分享|打印|列印|收藏|转发|轉發|字号|字級|复制链接|複製連結|聽新聞|听新闻)(?:到[^。]{0,20})?<end>
""",
    tag_labels=r"(?:标签|標籤|关键词|关键字)\s?[:：]",
    rights_notices="(?=.*(?:版权所有|未经授权))[^.]{0,100}(?:版权所有|未经授权)",
    end_marks=r"""
[（(]?(?:完|编辑|責任編輯|责任编辑|记者)\s?[:：)）]
(?:来源|來源)\s?[:：][^.]{0,80}$
""",
    article_links="(?:延伸阅读|延伸閱讀|相关阅读|相关新闻|相關新聞|相关报道|相关链接|更多新闻|推荐阅读|阅读更多|點擊|点击查看|看更多)",
    navigation_labels=r"""
(?:首页|首頁)(?:<end>|\s*[>›»|/])
(?:当前位置|您所在的位置)
""",
    comment_headings="(?:网友)?(?:评论|評論|留言)<end>",
    list_headings="热门(?:新闻|文章|推荐)",
    comment_buttons="回复",
    page_labels="第",
    page_suffixes="页",
    service_offers="隐私, 隱私, 網站, 网站, 订阅, 訂閱, 客户端, 公众号",
    platforms="微信, 微博",
    page_mentions="本網站, 本网站, 本平台, 本文章, 下滑",
    reader_words="""
我们
我們
您
请
請
""",
    site_words="""
我们
我們
""",
    model_instructions="(?:忽略|无视|無視|忘记|忘記)[^。！？]{0,16}(?:指令|指示|提示|命令)",
    instruction_openers=r"[请請]\W{0,3}",
    instruction_stems="指令, 指示, 提示, 命令",
)
