"""Words of timestamps on news pages in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    months="""
січня, січ = 1
лютого, лют = 2
березня, бер = 3
квітня, квіт = 4
травня, трав = 5
червня, черв = 6
липня, лип = 7
серпня, серп = 8
вересня, вер = 9
жовтня, жовт = 10
листопада, лист = 11
грудня, груд = 12
""",
    modified_labels="""
оновл
змінен
""",
    relative_times=r"\d{1,3} (?:хв\w*|годин\w*|дн\w+|день) тому",
    relative_stems="тому",
)
