"""Agencies and credits that hold in all languages."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="""
AP
AFP
EPA
EPA-EFE
EFE
REUTERS
Reuters
Getty(?: Images)?
AAP(?: Image)?
PA(?: Wire| Media| Images)?
dpa
DPA
ANSA
TASS
Sputnik
Xinhua
Kyodo
Shutterstock
Alamy
iStock
Unsplash
Bloomberg
imago(?: images)?
IMAGO
Picture Alliance
Keystone
Belga
ANP
Lusa
LUSA
Lehtikuva
NTB
Ritzau
TT
CTK
MTI
PAP
UNIAN
Anadolu
AA
Yonhap
Europa Press
LaPresse
SIPA
NurPhoto
ZUMA
VCG
Handout
WireImage
POOL
Press Association
Canadian Press
""",
    stems="photo, foto, imag, archiv, via",
)
