"""Data that hold in every language: currency codes, symbols, forenames."""
