#!/usr/bin/python3
"""Usage: paper.py WAYMARK LANGUAGE

The papers of an example: the plan in large print, then from the list of all papers the page for the
fridge and the crisis card, each saved as PDF; and what is left out of the plan for somebody."""

import os
import sys
import tempfile

from driver import Program, wait_until


def save(program, folder, name, *expected):
    """Saves the paper that is shown, which says what is EXPECTED; returns its text."""
    text = program.save_paper(os.path.join(folder, name))
    for words in expected:
        if program.words(words) not in text:
            raise SystemExit(f"not in {name}: {words}")
    return text


def choose(program, title):
    """Closes the paper that is shown, and chooses another one from the list."""
    def closed():
        program.press("Escape")  # perhaps while the dialog before it is still on its way
        return program.root.look(program.words("Save as PDF…")) is None

    wait_until(closed, "the paper to be closed")
    program.press("ctrl+p")
    program.click(title)
    program.find("Print…")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=frank", language=language) as program, \
            tempfile.TemporaryDirectory() as folder:
        program.press("alt+4")
        program.click("My plan")
        program.find("Print…")
        program.click("Large print")
        save(program, folder, "plan.pdf", "My recovery plan", "What we agreed",
             "This plan is mine. I decide who reads it.")

        program.click("What is on it")
        program.tab_to(program.find("What we agreed", "check box"))
        program.press("space")
        program.shows(program.words("Not on it: %s.") % program.words("What we agreed"))
        program.press("Escape")
        text = save(program, folder, "short.pdf", "My recovery plan")
        if program.words("What we agreed") in text:
            raise SystemExit("on the paper, although it is not ticked")

        choose(program, "My next steps")
        save(program, folder, "fridge.pdf", "My next steps", "We meet again")
        choose(program, "My crisis card")
        save(program, folder, "card.pdf", "My crisis card")


main()
