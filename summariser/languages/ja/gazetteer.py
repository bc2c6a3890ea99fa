"""What makes Japanese names certain."""

from __future__ import annotations

from summariser.languages.schema import GazetteerWords

DATA = GazetteerWords(
    persons=(),
    organisations=(
        r"(?P<name>(?:[\u4e00-\u9fff]|[A-Z]){2,10}?(?:会社|省庁|裁判所|内閣府|政府|大学|党|公司))",
    ),
    conjunctions="と 、",
    overrun=r"^.*(?:在|和|向|対|由|被|的|是|及|該|令|求|日|月|年|告|促|批准)",
    shortest_organisation=3,
    several_words=False,
)
