#!/usr/bin/python3
"""Usage: journey.py WAYMARK LANGUAGE

Two people make a plan: from an empty start page to paper. What they say is typed in letters that
all four languages need."""

import os
import sys
import tempfile

from driver import Program, wait_until

NAME = "Жанна Õ."
WISH = "Být zase tátou – не на бумаге"
GOAL = "I want to see Люба iga kuu"
WAY = "Zavolat její mámě"
REASON = "она добрая"
STEP = "Kirjutan kaardi"
FRIEND = "Žofie ja Люба"


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


def people(program):
    """Somebody is placed on the map by keyboard alone: into the last ring, and one group on."""
    program.click("People", context="part of understanding")
    program.fill("Somebody who is around me: a name", FRIEND)
    program.press("Return")
    waiting = program.words("Not placed yet")
    mark = program.root.find(role=("push button", "button"), text=f"{FRIEND}: {waiting}")
    program.tab_to(mark)
    program.press("ctrl+Up")
    program.press("ctrl+Right")
    group = program.words("Friends", "people around me")
    ring = program.words("Further away", "how close a person is").lower()
    program.root.find(role=("push button", "button"), text=f"{FRIEND}: {group}, {ring}")


def wish(program):
    program.press("alt+3")
    program.fill("What would be worth getting up for?", WISH)
    program.press("Return")
    program.find("Make a goal of it")


def goal(program):
    program.click("Make a goal of it")
    words = program.find("The goal", "text")
    wait_until(lambda: words.text == WISH, "the wish as the beginning of the goal")
    program.point(words)
    program.press("ctrl+a")
    program.write(GOAL)


def plan(program):
    program.press("alt+4")
    program.fill("What could I do, or whom could I ask?", WAY)
    program.press("Return")
    program.shows(WAY)
    program.fill("and…", REASON)
    program.press("Return")
    program.shows(REASON)
    program.click("Choose this")
    program.fill("the smallest step first…", STEP)
    program.press("Return")
    program.shows(STEP)


def paper(program):
    program.click("My plan")
    with tempfile.TemporaryDirectory() as folder:
        text = program.save_paper(os.path.join(folder, "plan.pdf"))
    for words in (NAME, WISH, GOAL, WAY, STEP):
        if words not in text:
            raise SystemExit(f"not on the paper: {words}")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, language=language) as program:
        begin(program)
        score(program)
        people(program)
        wish(program)
        goal(program)
        plan(program)
        paper(program)


main()
