#!/usr/bin/python3
"""Usage: journey.py WAYMARK LANGUAGE

Two people make a plan: from an empty start page to paper."""

import sys

from driver import Program


def begin(program):
    program.click("New journey")
    program.fill("What would you like to be called?", "Frank")
    program.press("Return")
    program.find("Note a contact")
    program.shows("Frank")


def main():
    waymark, language = sys.argv[1:]
    program = Program(waymark, language=language)
    begin(program)
    if program.close() != 0:
        raise SystemExit(f"waymark ended with {program.process.returncode}")


main()
