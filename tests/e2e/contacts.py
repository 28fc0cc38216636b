#!/usr/bin/python3
"""Usage: contacts.py WAYMARK LANGUAGE

Mr Morse: three tries at the door, a note, then the door opens. All of it is noted while Goals are
on the screen, and found again along the road."""

import sys

from driver import Program, wait_until

BUTTON = ("button",)


def note(program, kind, outcome):
    """One click opens it; in there by keyboard, as the bus does not know where a popover is."""
    program.click("Note a contact", BUTTON)
    use(program, kind, "contact")
    use(program, outcome, "contact")
    use(program, "Done")
    program.find("Add a wish")


def use(program, msgid, context=None):
    program.tab_to(program.find(msgid, context=context))
    program.press("space")


def look_back(program):
    """By keyboard alone: along the road to one of the tries, and into the list."""
    program.press("alt+1")
    road = program.find("Our road so far", ("panel", "grouping"))
    program.tab_to(road.find(role=BUTTON, text=" · "))
    door = f"{program.words('At the door', 'contact')} · {program.words('No answer', 'contact')}"
    wait_until(lambda: step_back(program, road, door), "the try on the road")
    program.press("Return")
    program.find("What came of it")


def step_back(program, road, what):
    program.press("Left")
    return road.look(role=BUTTON, text=what)


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=morse", language=language) as program:
        program.press("alt+3")
        program.find("Add a wish")
        for _ in range(3):
            note(program, "At the door", "No answer")
        note(program, "Note in the letter box", "Note left")
        note(program, "Visit", "A long talk")
        look_back(program)


main()
