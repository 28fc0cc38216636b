#!/usr/bin/python3
"""Usage: paper.py WAYMARK LANGUAGE

The plan of an example, looked at, in large print, and saved as PDF."""

import os
import sys
import tempfile

from driver import Program


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=frank", language=language) as program:
        program.press("alt+4")
        program.click("My plan")
        program.find("Print…")
        program.click("Large print")
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "plan.pdf")
            text = program.save_paper(path)
            program.shows(program.words("Saved: %s") % "plan.pdf")
            for words in (
                "My recovery plan",
                "What we agreed",
                "This plan is mine. I decide who reads it.",
            ):
                if program.words(words) not in text:
                    raise SystemExit(f"not on the paper: {words}")


main()
