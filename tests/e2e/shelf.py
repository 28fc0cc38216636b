#!/usr/bin/python3
"""Usage: shelf.py WAYMARK LANGUAGE

Mr Morse's pile of paper becomes a shelf with deadlines: a letter is put there by keyboard, gets a
day, becomes a step of the support goal, and is put away."""

import sys

from driver import Program, wait_until

LETTER = "Arve, счёт, účet"
TOGGLE = ("button", "toggle button")  # the latter in newer versions of GTK


def put_a_letter_there(program):
    program.press("alt+5")
    program.find("The pile of paper")
    program.tab_to(program.find("A letter, a bill, a deadline…", "text"), patience=120)
    program.write(LETTER)
    program.press("Return")
    program.root.find(LETTER, TOGGLE)


def give_it_a_day(program):
    program.press("shift+Tab")  # the last one on the pile has no day yet
    wait_until(
        lambda: "focused" in program.root.look(LETTER, TOGGLE).states, "the new letter"
    )
    program.press("space")
    program.tab_to(program.find("Until when", "text"))
    program.write(program.words("Tomorrow", "date"))
    program.press("Return")
    program.find("Until tomorrow", context="letter")


def make_it_a_step(program):
    program.click("Make it a step of a goal", TOGGLE)
    program.press("Return")  # there is one goal
    program.find("Show the step in the plan")


def put_it_away(program):
    wait_until(lambda: program.root.look(LETTER, "check box") is not None, "the letter to tick")
    # The step is offered as a topic by the same words; the pile comes after that.
    letters = [each for each in program.root.walk() if each.role in TOGGLE and each.name == LETTER]
    program.tab_to(letters[-1], patience=120)
    program.press("shift+Tab", "space")
    program.find("One letter less on the pile")
    program.press("ctrl+z")
    program.find("Until tomorrow", context="letter")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=morse", language=language) as program:
        program.find("Note a contact")
        put_a_letter_there(program)
        give_it_a_day(program)
        make_it_a_step(program)
        put_it_away(program)


main()
