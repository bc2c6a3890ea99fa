"""Data that apply to every language: currency codes, symbols, forenames."""
