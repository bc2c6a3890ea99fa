"""What makes Chinese names certain."""

from __future__ import annotations

from summariser.languages.schema import GazetteerWords

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆"
    "汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习"
)
_ORGANISATIONS = (
    r"有限公司|公司|银行|委员会|外交部|国防部|财政部|商务部|通信部|交通部|交通运输部|卫生部|能源部|教育部|内政部|司法部|农业部|环境部|劳工部|政府|工会|俱乐部|航空|"
    r"大学|法院|集团|协会|联合会|党|省政府"
)

DATA = GazetteerWords(
    persons=(
        rf"(?:主席|总统|总理|部长|发言人|首相|大使|总裁|董事长|市长|省长|书记|将军|教授)"
        rf"(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=<verbs>|在|与|和|会|，|。|、|\d|对|将)",
        rf"(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?=<verbs>|认为)",
    ),
    organisations=(rf"(?P<name>(?:[\u4e00-\u9fff]|[A-Z]){{2,10}}?(?:{_ORGANISATIONS}))",),
    conjunctions="和 、",
    overrun=r"^.*(?:在|与|和|向|对|由|被|的|是|称|说|于|从|为|将|给|及|该|令|求|日|月|年|告|促|批准|宣布|，)",
    shortest_organisation=3,
    several_words=False,
)
