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
    with Program(waymark, language=language) as program:
        begin(program)


main()
