#!/usr/bin/python3
"""Usage: journey.py WAYMARK LANGUAGE

Two people make a plan: from an empty start page to paper. What they say is typed in letters that
all four languages need."""

import sys

from driver import Program

NAME = "Жанна Õ."
WISH = "Být zase tátou – не на бумаге"
GOAL = "I want to see Люба iga kuu"


def begin(program):
    program.click("New journey")
    program.fill("What would you like to be called?", NAME)
    program.press("Return")
    program.find("Note a contact")
    program.shows(NAME)


def score(program):
    """By keyboard alone: Tab to the bead, then the figure."""
    program.press("alt+2")
    domain = program.words("Free time", "life domain")
    bead = program.root.find(role="slider", text=domain)
    program.tab_to(bead)
    program.press("5")
    scored = program.words("%d of 10") % 5
    program.root.find(role="slider", text=f"{domain}: {scored}")


def wish(program):
    program.press("alt+3")
    program.fill("What would be worth getting up for?", WISH)
    program.press("Return")
    program.find("Make a goal of it")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, language=language) as program:
        begin(program)
        score(program)
        wish(program)


main()
