"""Polish words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
wzrósł, wzrosła, wzrosło, wzrosły, wzrośnie, wzrosną, rośnie, rosną, wzrost, wzrostu = change +
zwiększył, zwiększyła, zwiększyło, zwiększyli, zwiększyły, zwiększy, zwiększą, zwiększenie = change +
podniósł, podniosła, podniosło, podnieśli, podniosły, podniesie, podwyżka, podwyżki, podwyższył = change +
podwyższyła, podrożał, podrożała, podrożało, podrożały, drożeje, drożeją, podwoił, podwoiła = change +
rozszerzył, rozszerzyła, rozszerzyli = change +
spadł, spadła, spadło, spadły, spadnie, spadną, spada, spadają, spadek, spadku, zmalał, zmalała = change -
zmniejszył, zmniejszyła, zmniejszyło, zmniejszyli, zmniejszyły, zmniejszy, zmniejszą, zmniejszenie = change -
obniżył, obniżyła, obniżyło, obniżyli, obniżyły, obniży, obniżą, obniżka, obniżki, ograniczył = change -
ograniczyła, ograniczyło, ograniczyli, potaniał, potaniała, potaniało, potaniały, tanieje, tanieją = change -
ściął, ścięła, ścięli, zawęził, zawęziła = change -
więcej, ponad, powyżej, co najmniej, przynajmniej, przeszło = amount +
mniej, poniżej, niespełna, co najwyżej, najwyżej = amount -
po, później = order +
przed, wcześniej = order -
wygrał, wygrała, wygrali, wygrały, wygrało, zwyciężył, zwyciężyła, zwycięstwo, pokonał, pokonała = outcome +
przegrał, przegrała, przegrali, przegrały, przegrało, porażka, porażkę, uległ, uległa = outcome -
przyjął, przyjęła, przyjęło, przyjęli, przyjęły, zatwierdził, zatwierdziła, zatwierdziło = approval +
zatwierdzili, poparł, poparła, poparli, poparło, uchwalił, uchwaliła, uchwalili, zgodził, zgodziła = approval +
zgodzili, zaakceptował, zaakceptowała, zaakceptowali = approval +
odrzucił, odrzuciła, odrzuciło, odrzucili, odrzuciły, odmówił, odmówiła, odmówili, odmówiło = approval -
zawetował, zawetowała, sprzeciwił, sprzeciwiła, sprzeciwili = approval -
zezwolił, zezwoliła, zezwolili, zezwoliło, pozwolił, pozwoliła, pozwolili = permission +
zakazał, zakazała, zakazało, zakazali, zabronił, zabroniła, zabronili = permission -
potwierdził, potwierdziła, potwierdzili, potwierdziło, przyznał, przyznała, przyznali = admission +
zaprzeczył, zaprzeczyła, zaprzeczyli, zaprzeczyło, zdementował, zdementowała = admission -
pochwalił, pochwaliła, pochwalili = praise +
skrytykował, skrytykowała, skrytykowali, potępił, potępiła, potępili = praise -
otworzył, otworzyła, otworzyło, otworzyli, otworzyły, otworzy, otworzą, otwarty, otwarta, otwarte = opening +
zamknął, zamknęła, zamknęło, zamknęli, zamknęły, zamknie, zamkną, zamknięty, zamknięta, zamknięte = opening -
zaczął, zaczęła, zaczęło, zaczęli, zaczęły, rozpoczął, rozpoczęła, rozpoczęło, rozpoczęli = beginning +
rozpocznie, zacznie = beginning +
skończył, skończyła, skończyło, skończyli, zakończył, zakończyła, zakończyło, zakończyli = beginning -
zakończy, skończy, wstrzymał, wstrzymała, wstrzymali = beginning -
mianował, mianowała, powołał, powołała, powołali, zatrudnił, zatrudniła, zatrudnili = post +
zwolnił, zwolniła, zwolnili, odwołał, odwołała, odwołali, zdymisjonował = post -
wyższy, wyższa, wyższe, wysoki, wysoka, wysokie, wyżej = rank +
niższy, niższa, niższe, niski, niska, niskie, niżej = rank -
duży, duża, duże, większy, większa, większe = size +
mały, mała, małe, mniejszy, mniejsza, mniejsze = size -
długi, długa, długie, dłuższy, dłuższa, dłuższe = length +
krótki, krótka, krótkie, krótszy, krótsza, krótsze = length -
silny, silna, silne, silniejszy, silniejsza = strength +
słaby, słaba, słabe, słabszy, słabsza = strength -
kupił, kupiła, kupiło, kupili, kupiły, kupi, kupią, zakup, import, importu = trade +
sprzedał, sprzedała, sprzedało, sprzedali, sprzedały, sprzeda, sprzedaż, eksport, eksportu = trade -
dobry, dobra, dobre, lepszy, lepsza, lepsze, lepiej, najlepszy = quality +
zły, zła, złe, gorszy, gorsza, gorsze, gorzej, najgorszy = quality -
bezpieczny, bezpieczna, bezpieczne = safety +
niebezpieczny, niebezpieczna, niebezpieczne = safety -
legalny, legalna, legalne = law +
nielegalny, nielegalna, nielegalne = law -
możliwy, możliwa, możliwe = possibility +
niemożliwy, niemożliwa, niemożliwe = possibility -
nowy, nowa, nowe = newness +
stary, stara, stare = newness -
północ, północny, północna, północne, północy = north and south +
południe, południowy, południowa, południowe = north and south -
wschód, wschodni, wschodnia, wschodnie, wschodu = east and west +
zachód, zachodni, zachodnia, zachodnie, zachodu = east and west -
wewnątrz = inside +
zewnątrz = inside -
państwowy, państwowa, państwowe, publiczny, publiczna, publiczne = public +
prywatny, prywatna, prywatne = public -
pierwszy, pierwsza, pierwsze, pierwsi = last +
ostatni, ostatnia, ostatnie = last -
zysk, zysku, zyski, nadwyżka, nadwyżkę = profit +
strata, stratę, straty, deficyt, deficytu = profit -
""",
)
