"""Words by which Ukrainian negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="не, ні, немає, ніколи, ніхто, нічого, без, неможливо",
    refusal_verbs="відмовився, відмовилася, відмовились, заперечує, відкинув",
    affirmations="не тільки, не лише, не менше, не більше, не пізніше, не просто",
    skipped_words="""
був, була, було, були, буде, будуть, в, у, на, з, до, і, й, та, він, вона, вони, це, може, ще, вже, би
""",
    contrasts="але",
)
