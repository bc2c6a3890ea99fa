"""Arabic words for the people and things of a country."""

from __future__ import annotations

from summariser.languages.schema import NationalityWords

DATA = NationalityWords(
    stems="""
إسرائيلي, اسرائيلي = IL
فلسطيني = PS
أمريكي, أميركي = US
بريطاني = GB
فرنسي = FR
ألماني = DE
إسباني = ES
إيطالي = IT
روسي = RU
أوكراني = UA
صيني = CN
ياباني = JP
هندي = IN
إيراني = IR
عراقي = IQ
سوري = SY
لبناني = LB
مصري = EG
تركي = TR
سعودي = SA
قطري = QA
إماراتي = AE
أردني = JO
يمني = YE
جزائري = DZ
مغربي = MA
تونسي = TN
ليبي = LY
سوداني = SD
كويتي = KW
بحريني = BH
عماني = OM
كوري جنوبي, كوري = KR
باكستاني = PK
أفغاني = AF
كندي = CA
برازيلي = BR
""",
    endings="ة, ون, ين, ان",
    prefixes="ال",
)
