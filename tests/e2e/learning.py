#!/usr/bin/python3
"""Usage: learning.py WAYMARK LANGUAGE

Frank looks back: who is at the table, what was learned. One goal is finished and celebrated,
another one gets new words; that is taken back, and its story tells the rest."""

import subprocess
import sys

from driver import Program, wait_until

LEARNED = "Hands need longer than ears"
NEW_WORDS = "I want to hear how she whistles"
FIELDS = ("text", "entry")
BUTTONS = ("button", "toggle button")


def use(program, msgid, context=None):
    """Goes to what is called MSGID by keyboard, wherever it is on the page, and uses it."""
    program.tab_to(program.find(msgid, BUTTONS, context=context))
    program.press("space")


def be_sure(program, msgid):
    """The button that does what was tapped is called the same, and comes after it."""
    name = program.words(msgid, "decision")

    def find_last():
        both = [w for w in program.root.walk() if w.name == name and w.role in BUTTONS]
        return both[1] if len(both) > 1 else None

    program.tab_to(wait_until(find_last, f"a second {name}"))
    program.press("space")


def fill(program, msgid, text):
    program.tab_to(program.find(msgid, FIELDS))
    program.write(text)


def choose_who_is_there(program):
    """The name of the person is the first one that is offered."""
    line = program.find("Who is at the table?", FIELDS)
    program.click("Choose who is there")
    program.press("space", "Escape")
    wait_until(lambda: len(line.text) > 2, "a name at the table")


def turn_a_wheel_over_the_sliders(program):
    """It moves the page; nobody has answered anything."""
    for _ in range(30):
        subprocess.check_call(("xdotool", "mousemove", "500", "400", "click", "5"))
    program.press("ctrl+z")
    wait_until(
        lambda: program.find("Who is at the table?", FIELDS).text == "",
        "the name as the only thing that was said",
    )
    program.press("ctrl+shift+z")


def finish_a_goal(program):
    use(program, "The next goal")
    fill(program, "What I learned", LEARNED)
    use(program, "Finish and celebrate", "decision")
    be_sure(program, "Finish and celebrate")
    program.shows(
        program.words(
            "We have come where we wanted to go. That is worth a celebration of our own kind."
        )
    )


def change_a_goal(program):
    use(program, "The goal before")
    use(program, "Change the goal", "decision")
    wait_until(
        lambda: "focused" in program.find("The goal in new words", FIELDS).states,
        "the words of the goal, to be changed",
    )
    program.press("ctrl+a")
    program.write(NEW_WORDS)
    be_sure(program, "Change the goal")
    program.root.find(NEW_WORDS, ("heading", "label"))
    program.press("ctrl+z")
    wait_until(
        lambda: program.root.look(NEW_WORDS, ("heading", "label")) is None,
        "the goal in its own words again",
    )


def read_the_story(program):
    use(program, "The story of this goal")
    program.shows(program.words("It got other words.", "story of a goal"))
    program.shows(program.words("We decided to change the goal.", "story of a goal"))


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=frank", language=language) as program:
        program.find("Note a contact")
        program.press("alt+6")
        program.find("What did it give us?")
        choose_who_is_there(program)
        turn_a_wheel_over_the_sliders(program)
        finish_a_goal(program)
        change_a_goal(program)
        read_the_story(program)


main()
