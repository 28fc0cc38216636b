#!/usr/bin/python3
"""Usage: sheets.py WAYMARK LANGUAGE

For when it gets harder: a warning sign is written while Goals are on the screen, goes to the crisis
card by one click, and is found again."""

import sys

from driver import Program, wait_until

SIGN = "Nesplju, öösel в кухне"
MEDICINE = "V šuplíku, köögis"
EXAMPLE = "example of a line"


def write_a_sign(program):
    program.press("alt+3")
    program.find("Add a wish")
    program.press("alt+7")
    program.find("How do I notice that it gets harder?")
    program.fill("I sleep badly, I stop answering…", SIGN, EXAMPLE)
    program.press("Return")
    program.find("The line", "text")
    program.find("Made on")


def take_it_to_the_card(program):
    program.press("alt+8")
    program.find("What should others know when I can’t say it?")
    program.point(program.root.find(SIGN, "button"))
    wait_until(
        lambda: program.root.look(SIGN, "button") is None
        and program.root.look(program.words("The line"), "text", SIGN) is not None,
        "the sign on the card",
    )
    # What is asked on both sheets is on the bus twice.
    program.fill("What I take, or where the list is…", MEDICINE, EXAMPLE)
    program.press("Return")
    program.shows(MEDICINE)


def go_back(program):
    program.press("Escape")
    program.find("Add a wish")


def find_it_again(program):
    program.press("ctrl+f")
    program.find("All that stands in this journey is looked through. A part of a word is enough.")
    program.write("oosel")
    program.find("Early warning signs")
    program.press("Return")
    wait_until(
        lambda: any(
            "focused" in widget.states and SIGN in widget.text for widget in program.root.walk()
        ),
        "the sign, ready to be gone on with",
    )


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=morse", language=language) as program:
        program.find("Note a contact")
        write_a_sign(program)
        take_it_to_the_card(program)
        go_back(program)
        find_it_again(program)


main()
