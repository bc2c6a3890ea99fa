"""Abbreviations of time zones that are used in all languages.

IST is left out because it means three zones.
"""

from __future__ import annotations

ZONES = """
GMT, UTC, Z, UT, WET = 0
BST, CET, WAT, WEST = 60
CEST, EET, CAT, SAST = 120
EEST, MSK, EAT, AST, TRT = 180
GST = 240
PKT = 300
NPT = 345
ICT, WIB = 420
HKT, SGT, PHT, MYT, AWST = 480
JST, KST = 540
ACST = 570
AEST = 600
ACDT = 630
AEDT = 660
NZST = 720
NZDT = 780
NDT = -150
BRT, ART = -180
NST = -210
EDT = -240
EST, CDT = -300
CST, MDT = -360
MST, PDT = -420
PST, AKDT = -480
AKST = -540
HST = -600
"""
"""Minutes east of Greenwich."""
