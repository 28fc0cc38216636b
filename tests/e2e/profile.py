#!/usr/bin/python3
"""Usage: profile.py WAYMARK LANGUAGE

How is life now? Domains are scored by keyboard, one of their own is added and another one switched
off, and two profiles are compared, as a wheel, a table and over time."""

import sys

from driver import Program, wait_until

OWN = "Käsitöö и сад"


def find_bead(program, name):
    return program.root.find(role="slider", text=name)


def score_three(program):
    """Tab begins at the domain that was looked at last, and follows the wheel."""
    scored = program.words("%d of 10")
    for domain, figure in (("Free time", 8), ("Relationships", 6), ("Body and health", 3)):
        name = program.words(domain, "life domain")
        program.tab_to(find_bead(program, name))
        program.press(str(figure))
        find_bead(program, f"{name}: {scored % figure}")


def wish(program):
    """With Shift the arrows are about what one would like it to be."""
    name = program.words("Looking after myself", "life domain")
    program.tab_to(find_bead(program, name))
    program.press("shift+Up")
    program.shows(program.words("as I would like it to be"))
    find_bead(program, name + ": " + program.words("not scored"))


def choose_domains(program):
    gone = program.words("Learning", "life domain")
    program.click("Choose the domains")
    toggles = ("check box", "toggle button", "switch")
    toggle = program.root.find(gone, role=toggles)
    program.tab_to(toggle)
    program.press("space")
    program.tab_to(program.find("Name of the new domain", ("text", "entry")), patience=90)
    program.write(OWN)
    program.press("Return")
    program.root.find(OWN, role=toggles)
    program.press("Escape")
    find_bead(program, OWN)
    wait_until(lambda: program.root.look(role=("slider",), text=gone) is None, f"no {gone}")


def compare(program):
    program.click("Table")
    domain = program.words("Free time", "life domain")
    wait_until(
        lambda: program.root.look(text=program.words("higher than it was", "change")),
        "what has changed, in words",
    )
    program.click("Over time")
    program.find("Scores over time")
    program.click("In words")
    program.shows(f"{domain}: ")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=frank", language=language) as program:
        program.find("Note a contact")
        program.press("alt+2")
        score_three(program)
        wish(program)
        choose_domains(program)
        compare(program)


main()
