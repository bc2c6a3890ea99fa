"""Labels of charsets as browsers read them: the WHATWG encoding standard's table, by Python's names of
codecs.

Browsers read many labels as a larger charset than the one they name: pages in "shift_jis" use the letters of
Windows-31J, pages in "iso-8859-1" the quotes of Windows-1252.
Source: https://encoding.spec.whatwg.org/#names-and-labels. Labels that Python knows under the same meaning
are not listed.
"""

from __future__ import annotations

import codecs

_LABELS: dict[str, str] = {
    "cp1252": "ansi_x3.4-1968 ascii cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591"
    " iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii x-cp1252 windows-1252",
    "cp1254": "csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5"
    " latin5 x-cp1254",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp866": "csibm866 ibm866",
    "cp1250": "x-cp1250",
    "cp1251": "x-cp1251",
    "cp1253": "x-cp1253",
    "cp1255": "x-cp1255",
    "cp1256": "x-cp1256",
    "cp1257": "x-cp1257",
    "cp1258": "x-cp1258",
    "iso8859_8": "csiso88598e csisolatinhebrew iso-8859-8-e iso_8859-8:1988 visual csiso88598i"
    " iso-8859-8-i logical",
    "iso8859_7": "sun_eu_greek",
    "koi8_r": "koi koi8 koi8-r",
    "koi8_u": "koi8-ru koi8-u",
    "mac_roman": "csmacintosh mac macintosh x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese x-euc-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
    " windows-949",
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
# Codecs of Python that no page uses as a charset; punycode is also quadratic.
_NO_CHARSETS = {
    "unicode_escape",
    "raw_unicode_escape",
    "idna",
    "punycode",
    "utf_7",
    "undefined",
    "mbcs",
    "oem",
}


def codec_name(label: str | None) -> str | None:
    """Python's name of the charset that browsers read a label as; None if it is unknown or none of a page."""
    if label is None:
        return None
    label = label.strip().lower()
    try:
        name = codecs.lookup(_CODECS.get(label, label)).name
    except (LookupError, ValueError):
        return None
    return None if name.replace("-", "_") in _NO_CHARSETS else name
