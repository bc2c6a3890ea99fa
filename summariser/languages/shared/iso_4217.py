"""The codes of ISO 4217 of currencies that share a name, by the ISO 3166 codes of their countries."""

from __future__ import annotations

SHARED_NAMES = """
peso: AR ARS, CL CLP, CO COP, CU CUP, DO DOP, MX MXN, PH PHP, UY UYU
franc: CH CHF, LI CHF, BI BIF, DJ DJF, GN GNF, KM KMF, RW RWF, CD CDF, PF XPF, NC XPF, WF XPF
franc: BJ XOF, BF XOF, CI XOF, GW XOF, ML XOF, NE XOF, SN XOF, TG XOF
franc: CM XAF, CF XAF, TD XAF, CG XAF, GQ XAF, GA XAF
dinar: DZ DZD, BH BHD, IQ IQD, JO JOD, KW KWD, LY LYD, RS RSD, TN TND
crown: CZ CZK, DK DKK, GL DKK, FO DKK, IS ISK, NO NOK, SE SEK
rupee: IN INR, PK PKR, LK LKR, NP NPR, MU MUR, SC SCR
shilling: KE KES, TZ TZS, UG UGX, SO SOS
riyal: SA SAR, QA QAR, YE YER, OM OMR, IR IRR
rial: IR IRR, OM OMR, YE YER, SA SAR, QA QAR
dirham: AE AED, MA MAD
lira: TR TRY, LB LBP, SY SYP
kwacha: MW MWK, ZM ZMW
"""
