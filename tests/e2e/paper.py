#!/usr/bin/python3
"""Usage: paper.py WAYMARK LANGUAGE

The plan of an example, looked at, in large print, and saved as PDF."""

import os
import subprocess
import sys
import tempfile

from driver import Program, wait_until


def save(program, path):
    program.click("Save as PDF…")
    program.find("_Save", "button")
    program.press("ctrl+a")
    program.write(path)
    program.press("Return")
    wait_until(lambda: os.path.exists(path), "the PDF file")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=frank", language=language) as program:
        program.click("My plan on paper")
        program.find("Print…")
        program.click("Large print")
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "plan.pdf")
            save(program, path)
            program.shows(program.words("Saved: %s") % "plan.pdf")
            text = subprocess.check_output(["pdftotext", path, "-"], text=True)
            for words in (
                "My recovery plan",
                "What we agreed",
                "This plan is mine. I decide who reads it.",
            ):
                if program.words(words) not in text:
                    raise SystemExit(f"not on the paper: {words}")


main()
