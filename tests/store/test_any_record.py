"""Whatever text an article has, its record comes back as it was, and the store that holds it is sound."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storing import begun

from summariser import InputError, RawDocument, clean, summarise
from summariser.store import InputOutcome, LeaseRequest, Store
from summariser.store.near_duplicates import lsh_bands

PIECES = st.sampled_from(
    [
        *(
            "Norland will return",
            "the boats",
            "to Estmark",
            "by Friday, 8 May.",
            "Ada Lund said",
            "“we agreed”",
        ),
        *(
            "47,000",
            "$4.5bn",
            "9" * 400,
            "\n",
            ". ",
            "\x00",
            "\ud800",
            "😀",
            "é",
            "\u202e",
            "三百万人",
            "٣٤",
            "'; --",
        ),
    ]
)
ANY_TEXT = st.lists(PIECES, min_size=8, max_size=60).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ANY_TEXT, min_size=1, max_size=3))
def test_any_record_comes_back_and_leaves_a_sound_store(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "runs.db") as store:
        run, run_config_id = begun(store)
        for number, text in enumerate(texts):
            document = RawDocument(text, f"any {number}")
            try:
                article, record = clean(document), summarise(document, model="extractive")
            except InputError:
                continue
            claim = store.acquire_leases([LeaseRequest(article, lsh_bands(article.text))], run_config_id)[0]
            if claim.granted:
                store.save(
                    run,
                    run_config_id,
                    [InputOutcome(document.source, "done", article=article, record=record)],
                )
                number_of_record = store.record_id(article.id, run_config_id)
                assert number_of_record is not None
                assert store.record(number_of_record) == record
        assert store.faults() == []
