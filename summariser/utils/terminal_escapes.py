"""Escape sequences that drive a terminal (ECMA-48), as patterns."""

from __future__ import annotations

import re

# Control strings (OSC, DCS, SOS, PM, APC) up to their terminator, CSI sequences, short escapes.
# A control string without its terminator loses only its introducer: what follows may be true text.
ESCAPE_SEQUENCE = re.compile(
    r"(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]"
    r"|\x1b[ -/]{0,8}[0-~]"
)

# The same in text that is to be kept: within a line, and none that begins with a single C1 character, since
# those are in text that was decoded wrongly.
ESCAPE_SEQUENCE_IN_LINE = re.compile(
    r"\x1b[\]PX^_][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\)|\x1b\[[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b[ -/]{0,8}[0-~]"
    r"|\x9b[0-9;]{1,64}[@-~]"
)
